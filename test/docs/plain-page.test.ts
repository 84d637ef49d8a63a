import { expect, it, test } from "vitest";
import { plainPage, plainTarget } from "../../docs/site/plain-page.ts";
import { printLlms } from "../../docs/site/print-llms.ts";

const pages = new Map([
  ["docs/maker/import.md", "maker/import.html"],
  ["src/oauth", "src/oauth/index.html"],
]);
const plain = (markdown: string): string =>
  plainPage(markdown, "docs/developer/guide.md", "developer/guide.html", (path) => pages.get(path));

it.each([
  [
    "[x](../maker/import.md#portal) and [y](../../src/oauth/)",
    "[x](../maker/import.md#portal) and [y](../src/oauth/index.md)",
  ],
  ["[x](../../examples/first-list.ts)", "[x](../files/examples/first-list.ts.html)"],
  ["![x](../pictures/walk-of-sync.svg)", "![x](../pictures/walk-of-sync.svg)"],
  ["[x](#here), [y](https://example.com/a.html)", "[x](#here), [y](https://example.com/a.html)"],
  [
    "```md\n[x](../maker/import.md)\n```\n[x](../maker/import.md)",
    "```md\n[x](../maker/import.md)\n```\n[x](../maker/import.md)",
  ],
  ["```ts\nlist[at](../../src/oauth/)\n```", "```ts\nlist[at](../../src/oauth/)\n```"],
])("%s", (given, want) => {
  expect(plain(given)).toBe(want);
});

test("a page's Markdown stands beside it", () => {
  expect(plainTarget("maker/import.html")).toBe("maker/import.md");
  expect(plainTarget("a.html#b")).toBe("a.md#b");
});

test("llms.txt says what all this is, and leads to the Markdown of guides but not to references", () => {
  const text = printLlms(
    [
      { title: "Start", links: [{ title: "Overview", target: "index.html" }] },
      { title: "Reference", links: [{ title: "Exact", target: "api/exact-online.html" }] },
    ],
    "# Guides\n\nOne thing,\nsaid once. Three read here:\n\n## More\n",
    (target) => target === "index.html",
  );
  expect(text).toBe("# erp-openapi\n\n> One thing, said once.\n\n## Start\n\n- [Overview](index.md)\n");
});

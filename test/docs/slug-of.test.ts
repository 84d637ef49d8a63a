import { describe, expect, it } from "vitest";
import { renderPage } from "../../docs/site/render-page.ts";
import { slugOf } from "../../docs/site/slug-of.ts";

const pages = new Map([
  ["README.md", "project.html"],
  ["docs/maker/import.md", "maker/import.html"],
  ["src/oauth", "src/oauth/index.html"],
]);
const render = (markdown: string) =>
  renderPage(markdown, "docs/developer/guide.md", "developer/guide.html", (path) => pages.get(path));
const linkOf = (markdown: string) => /href="([^"]*)"/.exec(render(markdown).html)?.[1];

describe("links", () => {
  it.each([
    { given: "[x](../maker/import.md)", want: "../maker/import.html" },
    { given: "[x](../maker/import.md#portal)", want: "../maker/import.html#portal" },
    { given: "[x](../../README.md)", want: "../project.html" },
    { given: "[x](../../src/oauth/)", want: "../src/oauth/index.html" },
    { given: "[x](../../examples/first-list.ts)", want: "../files/examples/first-list.ts.html" },
    { given: "[x](#here)", want: "#here" },
    { given: "[x](https://example.com/a.md)", want: "https://example.com/a.md" },
  ])("$given leads to $want", ({ given, want }) => {
    expect(linkOf(given)).toBe(want);
  });

  it("names the files that are no pages", () => {
    expect(render("[a](../../examples/first-list.ts) [b](../maker/import.md)").files).toEqual([
      "examples/first-list.ts",
    ]);
  });

  it("does not run what is written as a script", () => {
    expect(render("<script>alert(1)</script> [x](javascript:alert(1))").html).not.toMatch(/<script|href="javascript/);
  });
});

it("what a page says of itself to programs is no part of it", () => {
  const { title, html } = render("---\nname: a\n---\n\n# Title\n\nText --- more\n");
  expect(title).toBe("Title");
  expect(html).toBe('<h1 id="title">Title</h1>\n<p>Text --- more</p>\n');
});

describe("headings", () => {
  it("give the title, the page's contents and anchors, each of its own", () => {
    const { title, sections, html } = render("# Sign in\n\n## The `token` command\n\n## Twice\n\n## Twice\n");
    expect({ title, sections }).toEqual({
      title: "Sign in",
      sections: [
        { title: "The token command", anchor: "the-token-command" },
        { title: "Twice", anchor: "twice" },
        { title: "Twice", anchor: "twice-1" },
      ],
    });
    expect([...html.matchAll(/id="([^"]*)"/g)].map(([, id]) => id)).toEqual([
      "sign-in",
      "the-token-command",
      "twice",
      "twice-1",
    ]);
  });

  it.each([
    { given: "What there is", want: "what-there-is" },
    { given: "Exact Online: a token, and more!", want: "exact-online-a-token-and-more" },
    { given: "Größe (a.4)", want: "größe-a4" },
  ])("$given → #$want", ({ given, want }) => {
    expect(slugOf(given)).toBe(want);
  });
});

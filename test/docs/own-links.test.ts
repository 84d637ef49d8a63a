import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { slugOf } from "../../docs/site/slug-of.ts";
import { listFiles } from "../support/list-files.ts";

const { homepage }: { homepage: string } = JSON.parse(readFileSync("package.json", "utf8"));
const start = `${homepage.replace(/#.*$/, "")}/blob/main/`;

/** Addresses of our own repository on pages that are read elsewhere too: in the package, beside a built connector. */
const links = [
  "README.md",
  "CHANGELOG.md",
  ...["docs", "connector"].flatMap((folder) => listFiles(folder)).filter((file) => file.endsWith(".md")),
].flatMap((page) =>
  [...readFileSync(page, "utf8").matchAll(/\]\((https:\/\/[^)\s]+)\)/g)].flatMap(([, href = ""]) =>
    href.startsWith(start) ? [{ page, href: href.slice(start.length) }] : [],
  ),
);

it("pages of connectors lead to the guide for makers", () => {
  expect(links.filter(({ page, href }) => page.startsWith("connector/") && href.startsWith("docs/maker/")).length).toBe(
    19,
  );
});

it("every address of our own leads to a file, and to a heading in it", () => {
  const dead = links.filter(({ href }) => {
    const [path = "", anchor] = href.split("#");
    if (!existsSync(path)) return true;
    const headings = [...readFileSync(path, "utf8").matchAll(/^#+ (.*)$/gm)].map(([, text = ""]) => slugOf(text));
    return anchor !== undefined && !headings.includes(anchor);
  });
  expect(dead).toEqual([]);
});

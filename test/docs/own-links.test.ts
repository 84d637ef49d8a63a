import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { findPages } from "../../docs/site/find-pages.ts";
import { slugOf } from "../../docs/site/slug-of.ts";
import { siteAddress } from "../../src/errors/site-address.ts";
import { listFiles } from "../support/list-files.ts";

const { homepage }: { homepage: string } = JSON.parse(readFileSync("package.json", "utf8"));
const repository = `${homepage.replace(/#.*$/, "")}/blob/main/`;
const sources = new Map(findPages(process.cwd()).map(({ source, target }) => [target, source]));

/** The file of the repository that an address of our own shows; undefined for an address of others. */
function fileAt(address: string): string | undefined {
  if (address.startsWith(repository)) return address.slice(repository.length);
  if (!address.startsWith(siteAddress)) return undefined;
  const target = address.slice(siteAddress.length);
  return sources.get(target) ?? target;
}

/** Addresses of our own on pages that are read elsewhere too: in the package, beside a built connector. */
const links = [
  "README.md",
  "CHANGELOG.md",
  ...["docs", "connector"].flatMap((folder) => listFiles(folder)).filter((file) => file.endsWith(".md")),
].flatMap((page) =>
  [...readFileSync(page, "utf8").matchAll(/\]\((https:\/\/[^)\s#]+)(?:#([^)\s]+))?\)/g)].flatMap(
    ([, address = "", anchor]) => {
      const path = fileAt(address);
      return path === undefined ? [] : [{ page, path, anchor }];
    },
  ),
);

it("pages of connectors lead to the guide for makers", () => {
  expect(links.filter(({ page, path }) => page.startsWith("connector/") && path.startsWith("docs/maker/")).length).toBe(
    19,
  );
});

it("comments lead to pages of the site, at its address", () => {
  const addresses = listFiles("src")
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => [...readFileSync(file, "utf8").matchAll(/@see (https:\/\/[^\s]*erp-openapi[^\s#]*)/g)])
    .map(([, address = ""]) => address);
  expect(addresses).toContain(`${siteAddress}developer/when-something-goes-wrong.html`);
  expect(addresses.filter((address) => !existsSync(fileAt(address) ?? ""))).toEqual([]);
});

it("every address of our own leads to a file, and to a heading in it", () => {
  const dead = links.filter(({ path, anchor }) => {
    if (!existsSync(path)) return true;
    const headings = [...readFileSync(path, "utf8").matchAll(/^#+ (.*)$/gm)].map(([, text = ""]) => slugOf(text));
    return anchor !== undefined && !headings.includes(anchor);
  });
  expect(dead).toEqual([]);
});

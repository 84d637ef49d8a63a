import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { findDeadLinks } from "../../docs/site/find-dead-links.ts";

let site: string;

beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), "erp-site-"));
  mkdirSync(join(site, "deep"));
  writeFileSync(join(site, "deep", "other.html"), '<h1 id="größe">x</h1><a href="../index.html">back</a>');
  writeFileSync(join(site, "made.html"), '<a href="#made-at-run-time">x</a>');
});

afterEach(() => rmSync(site, { recursive: true, force: true }));

it("knows the path at which the site is published, and folders that have an index", () => {
  writeFileSync(join(site, "deep", "index.html"), "<p>x</p>");
  const hrefs = ["/published/deep/other.html#größe", "/published/deep/", "/published/gone.html", "/deep/other.html"];
  writeFileSync(join(site, "index.html"), hrefs.map((href) => `<a href="${href}">x</a>`).join(""));
  expect(findDeadLinks(site, ["made.html"], "/published/").map(({ href }) => href)).toEqual([
    "/published/gone.html",
    "/deep/other.html",
  ]);
});

it.each([
  { href: "deep/other.html", dead: false },
  { href: "deep/other.html#gr%C3%B6%C3%9Fe", dead: false },
  { href: "deep/other.html#gone", dead: true },
  { href: "deep/gone.html", dead: true },
  { href: "deep", dead: true },
  { href: "#top", dead: false },
  { href: "#gone", dead: true },
  { href: "made.html#operation/x", dead: false },
  { href: "https://example.com/gone", dead: false },
  { href: "data:,", dead: false },
])("$href: dead $dead", ({ href, dead }) => {
  writeFileSync(join(site, "index.html"), `<main id="top"><a href="${href}">x</a></main>`);
  expect(findDeadLinks(site, ["made.html"])).toEqual(dead ? [{ page: "index.html", href }] : []);
});

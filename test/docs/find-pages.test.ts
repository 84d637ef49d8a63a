import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { findPages, targetOf } from "../../docs/site/find-pages.ts";
import { navigationOf } from "../../docs/site/navigation.ts";

it.each([
  { source: "README.md", target: "project.html" },
  { source: "docs/README.md", target: "index.html" },
  { source: "docs/maker/import.md", target: "maker/import.html" },
  { source: "src/oauth/README.md", target: "src/oauth/index.html" },
  { source: "connector/exact-online-crm/readme.md", target: "connector/exact-online-crm/index.html" },
])("$source becomes $target", ({ source, target }) => {
  expect(targetOf(source)).toBe(target);
});

it("no two pages have one target", () => {
  const targets = findPages(process.cwd()).map(({ target }) => target);
  expect(targets.filter((target, at) => targets.indexOf(target) !== at)).toEqual([]);
});

it("every guide stands in the navigation", () => {
  const linked = navigationOf((target) => target, []).flatMap(({ links }) => links.map(({ target }) => target));
  const guides = ["agents", "developer", "maker", "maintainer"].flatMap((folder) =>
    readdirSync(`docs/${folder}`).map((file) => `${folder}/${file.replace(/\.md$/, ".html")}`),
  );
  expect(guides.filter((guide) => !linked.includes(guide))).toEqual([]);
});

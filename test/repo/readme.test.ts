import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { listFiles } from "../support/list-files.ts";

const readme = readFileSync("README.md", "utf8");
const { homepage }: { homepage: string } = JSON.parse(readFileSync("package.json", "utf8"));
const repositoryLinks = new RegExp(`\\]\\(${homepage.replace("#readme", "")}/(?:blob|tree)/main/([^)#\\s]+)`, "g");
const pages = [
  "README.md",
  "CHANGELOG.md",
  "CONTRIBUTING.md",
  "SECURITY.md",
  ...["specs", "scripts", "src", "bench", "docs", "examples"]
    .flatMap((folder) => listFiles(folder))
    .filter((file) => file.endsWith(".md")),
];

describe("README", () => {
  test("its first example is the file that it names, without the comment", () => {
    const [, file = "", code] = /\(\[`(examples\/[^`]+)`\].*?```ts\n(.*?)```/s.exec(readme) ?? [];
    expect(readFileSync(file, "utf8").replace(/^\/\/.*\n/, "")).toBe(code);
  });

  test.each(["CONTRIBUTING.md", "SECURITY.md", "docs/maintainer/architecture.md"])(
    "files and scripts that %s names are there",
    (page) => {
      const text = readFileSync(page, "utf8");
      const files = [...text.matchAll(/`((?:src|test|scripts|specs)\/[^`\s<*]+)`/g)].map(([, file = ""]) => file);
      const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync("package.json", "utf8"));
      const named = [...text.matchAll(/`npm run ([a-z:-]+)/g)].map(([, name = ""]) => name);
      expect([...files.filter((file) => !existsSync(file)), ...named.filter((name) => !(name in scripts))]).toEqual([]);
    },
  );

  test("every npm script that it names exists, and every script is named", () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync("package.json", "utf8"));
    const named = new Set(
      [...readme.matchAll(/npm (?:run )?([a-z:]+)/g)]
        .map(([, name]) => name)
        .filter(
          (name) =>
            name !== "ci" &&
            name !== "install" &&
            name !== "package" &&
            name !== "erp" &&
            !name?.startsWith("campaign:"),
        ),
    );
    const own = Object.keys(scripts).filter((name) => !name.startsWith("pre") && !name.startsWith("campaign:"));
    expect([...named].sort()).toEqual(own.sort());
  });
});

test.each(pages)("links of %s lead somewhere", (page) => {
  const text = readFileSync(page, "utf8");
  const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, link = ""]) => join(dirname(page), link));
  const absolute = [...text.matchAll(repositoryLinks)].map(([, path = ""]) => path);
  expect([...links, ...absolute].filter((path) => !existsSync(path))).toEqual([]);
});

// The registry shows README.md beside a package that has no docs/: a relative link would lead nowhere there.
test("README.md links to the repository that package.json names", () => {
  const relative = [...readme.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, link]) => link);
  expect(relative).toEqual([]);
  expect([...readme.matchAll(repositoryLinks)].length).toBeGreaterThan(5);
});

test("nothing in the repository leads outside of it", () => {
  const texts = [
    "README.md",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "SECURITY.md",
    "package.json",
    ...["specs", "scripts", "src", "test", "bench", "docs", "examples"].flatMap((folder) => listFiles(folder)),
  ];
  const outside = texts.filter((file) => new RegExp(["\\.\\./sh", "ared/"].join("")).test(readFileSync(file, "utf8")));
  expect(outside).toEqual([]);
});

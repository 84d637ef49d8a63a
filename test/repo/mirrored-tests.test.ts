import { existsSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { describe, expect, test } from "vitest";
import { listFiles } from "../support/list-files.ts";

const readme = readFileSync("test/README.md", "utf8");

/** The rows of the table with this head: what the first cell names, and the text of the second. */
function rowsOf(head: string): [string, string][] {
  const lines = readme.slice(readme.indexOf(head)).split("\n");
  return lines.slice(2, lines.indexOf("")).map((line) => {
    const [, first = "", second = ""] = line.split("|");
    return [first.replaceAll(/[ `]/g, ""), second];
  });
}

/** Folders that have no twin in src, as test/README.md lists them. */
const apart = rowsOf("| folder of its own | holds |").map(([folder]) => `test/${folder}`);

/** Tests of a whole folder, as test/README.md lists them. */
const ofFolders = new Set(
  rowsOf("| folder | tests |").flatMap(([folder, names]) =>
    [...names.matchAll(/`([^`]+)`/g)].map(([, name]) => `${folder}${name}`),
  ),
);

/** A test's path without `test/` and its ending: `http/retry/decide`. */
function pathOf(file: string): string {
  return file.slice("test/".length).replace(/(?:\.test)?\.ts$/, "");
}

/** Says where a test has nothing to be the test of, or nothing. */
function verdict(file: string, exists: (path: string) => boolean, listed: ReadonlySet<string>): string | undefined {
  if (apart.some((folder) => file.startsWith(folder))) return undefined;
  const path = pathOf(file);
  const folder = dirname(path);
  if (!exists(`src/${folder}`) && !exists(folder)) return `${file}: there is no folder src/${folder}`;
  const mirrored = [`src/${path}.ts`, `src/${path}`, `${path}.ts`, path].some(exists);
  if (mirrored && listed.has(path)) return `${file}: has a source at its mirrored path and is listed in test/README.md`;
  return mirrored || listed.has(path)
    ? undefined
    : `${file}: no src/${path}.ts, and test/README.md does not list it as the test of a folder`;
}

const tests = listFiles("test").filter((file) => /\.(?:test|csharp)\.ts$/.test(file));

describe("tests", () => {
  test("stand at the mirrored path of a source, or are listed as tests of a whole folder", () => {
    expect(tests.map((file) => verdict(file, existsSync, ofFolders)).filter(Boolean)).toEqual([]);
  });

  test("that test/README.md lists are there", () => {
    const paths = new Set(tests.map(pathOf));
    expect([...ofFolders].filter((path) => !paths.has(path))).toEqual([]);
  });

  test("folders that test/README.md calls their own are there, and no other stands beside the mirrored ones", () => {
    const folders = new Set(listFiles("test").map((file) => file.split("/").slice(0, 2).join("/")));
    folders.delete("test/README.md");
    const strangers = [...folders].filter(
      (folder) => !apart.includes(`${folder}/`) && !existsSync(folder.replace("test", "src")),
    );
    expect(strangers.sort()).toEqual(["test/generated", "test/scripts"]);
    expect(apart.filter((folder) => !folders.has(folder.slice(0, -1)))).toEqual([]);
  });
});

describe("the check itself", () => {
  const sources = new Set(["src/http", "src/http/retry", "src/http/retry/decide.ts", "scripts", "scripts/build.ts"]);
  const listed = new Set(["http/retry/storm", "http/retry/decide"]);

  test.each([
    ["test/http/retry/storm.test.ts", undefined],
    ["test/scripts/build.test.ts", undefined],
    ["test/http/retry.test.ts", undefined],
    ["test/repo/imports.test.ts", undefined],
    [
      "test/http/retry/spare.test.ts",
      "test/http/retry/spare.test.ts: no src/http/retry/spare.ts, and test/README.md does not list it as the test of a folder",
    ],
    ["test/http/spare/decide.test.ts", "test/http/spare/decide.test.ts: there is no folder src/http/spare"],
    [
      "test/http/retry/decide.test.ts",
      "test/http/retry/decide.test.ts: has a source at its mirrored path and is listed in test/README.md",
    ],
  ])("%s", (file, want) => {
    expect(verdict(file, (path) => sources.has(path), listed)).toBe(want);
  });
});

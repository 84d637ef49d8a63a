import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findStale } from "../../../src/spec-tools/generate/find-stale.ts";
import { generatedFiles, writeGenerated } from "../../../src/spec-tools/generate/write-generated.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const made = (files: Record<string, string>) => ({
  api: "small",
  files: new Map(Object.entries(files)),
  paths: 0,
  operations: 0,
  schemas: 0,
});

test("names what differs with its line, what is missing, and what nothing makes", () => {
  const folder = temporaryFolder({ "a.ts": "one\ntwo\nthree\n", "b/old.ts": "", "README.md": "by hand" });
  const expected = new Map([
    ["a.ts", "one\n2\nthree\n"],
    ["b/new.ts", ""],
  ]);
  expect(findStale(folder, expected)).toEqual([
    { path: "a.ts", why: "differs", line: 2 },
    { path: "b/new.ts", why: "is missing" },
    { path: "b/old.ts", why: "is made by nothing" },
  ]);
});

test("what was written is fresh, replaces the old folder and leaves other APIs alone", () => {
  const folder = temporaryFolder({ "small/old.ts": "", "other/types.ts": "kept" });
  const apis = [made({ "types.ts": "new\n", "entities/a.ts": "a\n" })];
  writeGenerated(folder, apis);
  expect(
    findStale(
      join(folder, "small"),
      new Map([
        ["types.ts", "new\n"],
        ["entities/a.ts", "a\n"],
      ]),
    ),
  ).toEqual([]);
  expect(readFileSync(join(folder, "other/types.ts"), "utf8")).toBe("kept");
  expect(readdirSync(folder).sort()).toEqual(["other", "small", "sync-tables.ts", "tables.ts"]);
  expect(findStale(folder, generatedFiles(apis))).toEqual([{ path: "other/types.ts", why: "is made by nothing" }]);
});

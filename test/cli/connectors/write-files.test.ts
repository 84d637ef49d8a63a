import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeFiles } from "../../../src/cli/connectors/write-files.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "erp-files-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("makes the folders, and replaces what is there", () => {
  const file = join(folder, "a", "b", "c.txt");
  writeFiles([[file, "one"]]);
  writeFiles([[file, Buffer.from("two")]]);
  expect([readFileSync(file, "utf8"), readdirSync(join(folder, "a", "b"))]).toEqual(["two", ["c.txt"]]);
});

test("where one of two cannot be written, neither is, and what was there stays", () => {
  const first = join(folder, "first.txt");
  writeFileSync(first, "before");
  writeFileSync(join(folder, "file"), "");
  const second = join(folder, "file", "second.txt");
  expect(() =>
    writeFiles([
      [first, "after"],
      [second, "x"],
    ]),
  ).toThrow(`${second} cannot be written: a part of its path is a file and no folder`);
  expect([readFileSync(first, "utf8"), readdirSync(folder).sort()]).toEqual(["before", ["file", "first.txt"]]);
});

// Node.js 24 goes round for ever in mkdirSync("/proc/x/y", { recursive: true }): the system says ENOENT each time.
test.runIf(existsSync("/proc/self"))("a folder that nobody can make is refused, and the process does not hang", () => {
  expect(() => writeFiles([["/proc/erp/connectors/rows.zip", "x"]])).toThrow(
    "/proc/erp/connectors/rows.zip cannot be written: its folder cannot be made (ENOENT). Nothing was written.",
  );
});

test("a folder in the place of a file is refused before anything is replaced", () => {
  const taken = join(folder, "taken");
  mkdirSync(taken);
  expect(() =>
    writeFiles([
      [join(folder, "other"), "x"],
      [taken, "x"],
    ]),
  ).toThrow(`${taken} cannot be written: a folder has this name (EISDIR). Nothing was written.`);
  expect([existsSync(join(folder, "other")), readdirSync(folder)]).toEqual([false, ["taken"]]);
});

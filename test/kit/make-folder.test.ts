import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeFolder } from "../../src/kit/make-folder.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "erp-folder-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("makes what is missing, and leaves what is there", () => {
  const deep = join(folder, "a", "b", "c");
  makeFolder(deep);
  writeFileSync(join(deep, "file"), "x");
  makeFolder(deep);
  expect([statSync(deep).isDirectory(), existsSync(join(deep, "file"))]).toEqual([true, true]);
  expect(() => makeFolder(join(deep, "file"))).toThrow("EEXIST");
  expect(() => makeFolder(join(deep, "file", "d"))).toThrow(/EEXIST|ENOTDIR/);
});

test.runIf(existsSync("/proc/self"))("ends where the system makes no folder", () => {
  expect(() => makeFolder("/proc/erp/deeper")).toThrow("ENOENT");
});

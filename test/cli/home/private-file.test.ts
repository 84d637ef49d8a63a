import { existsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { readPrivateFile, writePrivateFile } from "../../../src/cli/home/private-file.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

test("a file and the folders above it are the owner's alone", () => {
  const file = join(temporaryFolder(), "a", "b", "file");
  writePrivateFile(file, "x");
  expect(readPrivateFile(file, "file")).toBe("x");
  expect([file, dirname(file), dirname(dirname(file))].map((path) => statSync(path).mode & 0o777)).toEqual([
    0o600, 0o700, 0o700,
  ]);
});

test.runIf(existsSync("/proc/self"))("ends where the system makes no folder", () => {
  expect(() => writePrivateFile("/proc/erp/deeper/file", "x")).toThrow("ENOENT");
});

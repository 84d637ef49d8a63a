import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { FileRefused, readTextFile } from "../../src/kit/read-text-file.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

test("a file is read up to the limit, and nothing of one that is larger", () => {
  const file = join(temporaryFolder({ "a.txt": "fünf" }), "a.txt");
  expect(readTextFile(file, 5)).toBe("fünf");
  expect(() => readTextFile(file, 4)).toThrow(new FileRefused("it is larger than 4 bytes"));
});

test("a folder and a pipe that nobody writes to are no files, and nothing waits for them", () => {
  const folder = temporaryFolder();
  expect(() => readTextFile(folder)).toThrow(FileRefused);
  execFileSync("mkfifo", [join(folder, "pipe")]);
  expect(() => readTextFile(join(folder, "pipe"))).toThrow(new FileRefused("it is no regular file"));
});

import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
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

test.each<[how: string, bytes: Uint8Array]>([
  ["UTF-8", Buffer.from("fünf")],
  ["UTF-8 with a mark", Buffer.from("\ufefffünf")],
  ["UTF-16, little end first", Buffer.from("\ufefffünf", "utf16le")],
  ["UTF-16, big end first", Buffer.from("\ufefffünf", "utf16le").swap16()],
])("a text in %s is read, without its mark", (_, bytes) => {
  const file = join(temporaryFolder(), "a.txt");
  writeFileSync(file, bytes);
  expect(readTextFile(file)).toBe("fünf");
});

test.each<[bytes: Uint8Array, encoding: string]>([
  [Buffer.from("fünf", "latin1"), "UTF-8"],
  [Buffer.from([0xff, 0xfe, 0x00, 0xd8]), "UTF-16LE"],
])("what is no text in its encoding is refused, and nothing of it becomes a question mark", (bytes, encoding) => {
  const file = join(temporaryFolder(), "a.txt");
  writeFileSync(file, bytes);
  expect(() => readTextFile(file)).toThrow(new FileRefused(`it is no text in ${encoding}: save it as UTF-8`));
});

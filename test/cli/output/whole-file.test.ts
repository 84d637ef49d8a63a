import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeWholeFiles } from "../../../src/cli/output/whole-file.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

test("the file has its name when the work is done, and not before", async () => {
  const folder = temporaryFolder();
  const file = join(folder, "rows.csv");
  writeFileSync(file, "before");
  const answer = await writeWholeFiles([{ option: "--output", path: file }], async ([output]) => {
    output?.write("half");
    expect(readFileSync(file, "utf8")).toBe("before");
    output?.write(" and half");
    return 7;
  });
  expect([answer, readFileSync(file, "utf8"), readdirSync(folder)]).toEqual([7, "half and half", ["rows.csv"]]);
});

test("work that fails leaves what was there, and nothing beside it", async () => {
  const folder = temporaryFolder();
  const file = join(folder, "rows.csv");
  const failing = (outputs: readonly NodeJS.WritableStream[]): Promise<void> => {
    for (const output of outputs) output.write("half");
    return Promise.reject(new Error("refused"));
  };
  const files = [
    { option: "--output", path: file },
    { option: "--lines", path: join(folder, "lines.csv") },
  ];
  await expect(writeWholeFiles(files, failing)).rejects.toThrow("refused");
  expect([existsSync(file), readdirSync(folder)]).toEqual([false, []]);
});

test.each([
  ["a folder", "", "is a folder"],
  ["a folder that is not there", "none/rows.csv", "ENOENT"],
])("%s is refused, and nothing is asked for", async (_, name, reason) => {
  const folder = temporaryFolder();
  let asked = false;
  await expect(
    writeWholeFiles([{ option: "--output", path: join(folder, name) }], async () => {
      asked = true;
    }),
  ).rejects.toMatchObject({ code: "USAGE_INVALID", message: expect.stringContaining(reason) });
  expect([asked, readdirSync(folder)]).toEqual([false, []]);
});

test("two names of one file are refused, and a second that cannot be made leaves no first", async () => {
  const folder = temporaryFolder();
  const named = (path: string) => [
    { option: "--output", path: join(folder, "rows.csv") },
    { option: "--lines", path },
  ];
  await expect(writeWholeFiles(named(join(folder, ".", "rows.csv")), async () => 1)).rejects.toMatchObject({
    message: expect.stringContaining("--output and --lines name one file"),
  });
  await expect(writeWholeFiles(named(join(folder, "none", "lines.csv")), async () => 1)).rejects.toMatchObject({
    message: expect.stringMatching(/^--lines: ENOENT/),
  });
  expect(readdirSync(folder)).toEqual([]);
});

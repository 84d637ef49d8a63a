import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeWholeFile } from "../../../src/cli/output/whole-file.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

test("the file has its name when the work is done, and not before", async () => {
  const folder = temporaryFolder();
  const file = join(folder, "rows.csv");
  writeFileSync(file, "before");
  const answer = await writeWholeFile(file, async (output) => {
    output.write("half");
    expect(readFileSync(file, "utf8")).toBe("before");
    output.write(" and half");
    return 7;
  });
  expect([answer, readFileSync(file, "utf8"), readdirSync(folder)]).toEqual([7, "half and half", ["rows.csv"]]);
});

test("work that fails leaves what was there, and nothing beside it", async () => {
  const folder = temporaryFolder();
  const file = join(folder, "rows.csv");
  const failing = (output: NodeJS.WritableStream): Promise<void> => {
    output.write("half");
    return Promise.reject(new Error("refused"));
  };
  await expect(writeWholeFile(file, failing)).rejects.toThrow("refused");
  expect([existsSync(file), readdirSync(folder)]).toEqual([false, []]);
});

test.each([
  ["a folder", "", "is a folder"],
  ["a folder that is not there", "none/rows.csv", "ENOENT"],
])("%s is refused, and nothing is asked for", async (_, name, reason) => {
  const folder = temporaryFolder();
  let asked = false;
  await expect(
    writeWholeFile(join(folder, name), async () => {
      asked = true;
    }),
  ).rejects.toMatchObject({ code: "USAGE_INVALID", message: expect.stringContaining(reason) });
  expect([asked, readdirSync(folder)]).toEqual([false, []]);
});

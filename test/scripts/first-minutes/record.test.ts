import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { recordFirstMinutes, withRecording } from "../../../scripts/first-minutes/record.ts";

test("the recording in README.md is what the commands print today: npm run recording", {
  timeout: 180_000,
}, async () => {
  const page = readFileSync("README.md", "utf8");
  const recording = await recordFirstMinutes(process.cwd());
  expect(page).toBe(withRecording(page, recording));
  // Nothing in it that differs between two runs, and the second round of the copy found what was made between them.
  expect(recording).not.toMatch(/127\.0\.0\.1|\/tmp\/|error/);
  const rounds = recording.split("\n").filter((line) => /^crm\/Accounts +crm_accounts/.test(line));
  expect(rounds.map((line) => line.split(/ +/).slice(2, 6))).toEqual([
    ["240", "240", "0", "0"],
    ["241", "1", "0", "0"],
  ]);
});

test("a page without the marks is refused", () => {
  expect(() => withRecording("# Page\n", "$ x\n")).toThrow("has no <!-- made by npm run recording -->");
});

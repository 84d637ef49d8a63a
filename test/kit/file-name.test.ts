import { expect, test } from "vitest";
import { fileName } from "../../src/kit/file-name.ts";

test.each([
  ["AuthorisedApps", "authorised-apps"],
  ["Sales & Orders", "sales-orders"],
  ["Ärger", "arger"],
  ["日本", "u65e5u672c"],
  ["Straße", "strau00dfe"],
  ["../../x", "x"],
  ["..", "other"],
  ["", "other"],
  ["🎉", "other"],
  ["con", "con-service"],
  ["COM1", "com1-service"],
  ["nul.txt", "nul-txt"],
  ["a/b\\c:d", "a-b-c-d"],
  ["__proto__", "proto"],
  ["x".repeat(300), "x".repeat(80)],
  ["Dns", "dns"],
  ["DNS", "dns"],
  ["本日", "u672cu65e5"],
])("%s is the file %s", (text, want) => {
  expect(fileName(text, "other")).toBe(want);
});

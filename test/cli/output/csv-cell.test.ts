import { expect, test } from "vitest";
import { csvCell } from "../../../src/cli/output/csv-cell.ts";

test.each<[unknown, string]>([
  ["Jansen", "Jansen"],
  ["=1+1", "'=1+1"],
  ["+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["-2+3+cmd", "'-2+3+cmd"],
  ["\t=1", "'\t=1"],
  ["-12.50", "-12.50"],
  ["+31 20 1234567", "+31 20 1234567"],
  ["-", "'-"],
  [-5, "-5"],
  [0, "0"],
  [false, "false"],
  [null, ""],
  [undefined, ""],
  [{ a: "=1" }, '{"a":"=1"}'],
  [[1, 2], "[1,2]"],
])("%j is %j", (value, want) => {
  expect(csvCell(value, true)).toBe(want);
});

test("without the guard text stays as it is", () => {
  expect(csvCell("=1+1", false)).toBe("=1+1");
});

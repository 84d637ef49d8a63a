import { afterEach, expect, test, vi } from "vitest";
import { helpWidth, keepRowsWhole, tableWidth } from "../../../src/cli/output/terminal-width.ts";

afterEach(() => {
  vi.unstubAllEnvs();
  keepRowsWhole(false);
});

test.each<[string, boolean, number, string, number, number]>([
  ["a terminal", true, 132, "", 132, 132],
  ["a terminal before COLUMNS", true, 132, "60", 132, 132],
  ["a terminal that does not know", true, 0, "", Infinity, 80],
  ["a program that reads", false, 0, "", Infinity, 80],
  ["COLUMNS", false, 0, "60", 60, 60],
  ["COLUMNS that are none", false, 0, "wide", Infinity, 80],
  ["a width at which nothing can be read", true, 3, "", 20, 20],
])("%s", (_, isTTY, columns, named, table, help) => {
  vi.stubEnv("COLUMNS", named);
  expect([tableWidth({ isTTY, columns }), helpWidth({ isTTY, columns })]).toEqual([table, help]);
});

test("--wide keeps rows whole, and leaves help as it is", () => {
  keepRowsWhole(true);
  expect([tableWidth({ isTTY: true, columns: 80 }), helpWidth({ isTTY: true, columns: 80 })]).toEqual([Infinity, 80]);
});

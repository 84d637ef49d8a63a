import { expect, test } from "vitest";
import { fuzzOdata } from "../campaigns/fuzz-odata.ts";

test("no generated input gets anything but a value in its place or an error of this package", () => {
  expect(fuzzOdata(10_000).reduce((sum, { inputs }) => sum + inputs, 0)).toBe(10_000);
});

import { expect, test } from "vitest";
import { rawNumber } from "../../../src/odata/rows/raw-number.ts";

test.each(["0", "-1", "1.5", "1.50", "9223372036854775807", "0.1000000000000000000000001", "1e400", "-0"])(
  "prints %s with exactly these digits",
  (digits) => {
    expect(JSON.stringify({ a: rawNumber(digits) })).toBe(`{"a":${digits}}`);
  },
);

test("is a plain number where that is the same", () => {
  expect(rawNumber("1.5")).toBe(1.5);
});

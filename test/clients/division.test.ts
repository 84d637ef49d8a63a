import { expect, test } from "vitest";
import { division } from "../../src/clients/division.ts";

test("a positive whole number is a division", () => {
  expect(division(123456)).toBe(123456);
});

test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])("%s is none", (code) => {
  expect(() => division(code)).toThrow(
    expect.objectContaining({ code: "DIVISION_INVALID", message: expect.stringContaining("system/Divisions") }),
  );
});

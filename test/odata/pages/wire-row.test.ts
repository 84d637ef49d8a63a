import { expect, test } from "vitest";
import { describeShape } from "../../../src/odata/pages/wire-row.ts";

test.each([
  [undefined, "nothing"],
  [null, "nothing"],
  [[], "an array"],
  ["secret", "text"],
  [5, "a number"],
  [true, "a boolean"],
  [{}, "an object without fields"],
  [{ a: "secret", b: 1 }, "an object with the fields a, b"],
  [{ a: 1, b: 1, c: 1, d: 1, e: 1, f: 1 }, "an object with the fields a, b, c, d, e, …"],
])("%o is %s", (value, want) => expect(describeShape(value)).toBe(want));

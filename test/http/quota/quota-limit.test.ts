import { expect, test } from "vitest";
import { keyLimits } from "../../../src/http/quota/quota-limit.ts";
import { exactLimits } from "../support/exact-limits.ts";

test("keys name the limit and what it is counted by, in ascending order", () => {
  const { keys, limits } = keyLimits(exactLimits, { app: "a|b", company: "1", endpoint: "/x" });
  expect(limits.map(({ key }) => key)).toEqual(keys);
  expect(keys).toEqual([
    "day|app=a%7Cb|company=1|",
    "errors|app=a%7Cb|user=|company=1|endpoint=%2Fx|",
    "minute|app=a%7Cb|company=1|",
  ]);
  expect(keys).toEqual(keys.toSorted());
});

test("names that begin alike stay in the order of their keys", () => {
  const { keys } = keyLimits(
    [
      { name: "ab", per: [] },
      { name: "a", per: ["user"] },
      { name: "a b", per: [] },
    ],
    { user: "z" },
  );
  expect(keys).toEqual(keys.toSorted());
});

test("the keys of a subject are made once, and never taken for another's", () => {
  const [one, other] = [{ company: "1" }, { company: "2" }];
  expect(keyLimits(exactLimits, one)).toBe(keyLimits(exactLimits, one));
  expect(keyLimits(exactLimits, other).keys[0]).toBe("day|app=|company=2|");
  expect(keyLimits(exactLimits.slice(0, 1), one).keys).toEqual(["minute|app=|company=1|"]);
});

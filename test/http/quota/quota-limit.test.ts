import { expect, test } from "vitest";
import { keyLimits } from "../../../src/http/quota/quota-limit.ts";
import { exactLimits } from "../support/exact-limits.ts";

test("keys name the limit and what it is counted by, in ascending order", () => {
  const keys = keyLimits(exactLimits, { app: "a|b", company: "1", endpoint: "/x" }).map(({ key }) => key);
  expect(keys).toEqual(["day|app=a%7Cb|company=1|", "errors|app=a%7Cb|user=|company=1|endpoint=%2Fx|", "minute|app=a%7Cb|company=1|"]);
  expect(keys).toEqual(keys.toSorted());
});

test("names that begin alike stay in the order of their keys", () => {
  const keys = keyLimits([{ name: "ab", per: [] }, { name: "a", per: ["user"] }, { name: "a b", per: [] }], { user: "z" }).map(({ key }) => key);
  expect(keys).toEqual(keys.toSorted());
});

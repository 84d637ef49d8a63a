import { expect, test } from "vitest";
import { didYouMean, nearest } from "../../src/cli/did-you-mean.ts";

const names = ["login", "logout", "status", "sandbox", "crm/Accounts"];

test.each<[string, string[]]>([
  ["logn", ["login"]],
  ["lgoin", ["login"]],
  ["LOGIN", ["login"]],
  ["sandbx", ["sandbox"]],
  ["crm/Acocunst", ["crm/Accounts"]],
  ["sdnaobx", []],
  ["log", ["login", "logout"]],
  ["Accounts", ["crm/Accounts"]],
  ["xyz", []],
  ["", []],
])("%j is near %j", (word, want) => {
  expect(nearest(word, names)).toEqual(want);
});

test("as a clause", () => {
  expect([didYouMean("log", names), didYouMean("logn", names), didYouMean("xyz", names)]).toEqual([
    " (did you mean login or logout?)",
    " (did you mean login?)",
    "",
  ]);
});

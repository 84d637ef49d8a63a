import { expect, test } from "vitest";
import { nearest } from "../../src/kit/nearest-names.ts";

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

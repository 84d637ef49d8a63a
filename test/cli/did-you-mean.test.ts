import { expect, test } from "vitest";
import { didYouMean } from "../../src/cli/did-you-mean.ts";

const names = ["login", "logout", "status"];

test("as a clause", () => {
  expect([didYouMean("log", names), didYouMean("logn", names), didYouMean("xyz", names)]).toEqual([
    " (did you mean login or logout?)",
    " (did you mean login?)",
    "",
  ]);
});

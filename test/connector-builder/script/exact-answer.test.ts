import { expect, test } from "vitest";
import { exactAnswer } from "../../../src/connector-builder/script/exact-answer.ts";
import cases from "./exact-answer.cases.json" with { type: "json" };

test.each(cases.map((one) => [one.name, one.given, one.want, one.path] as const))("%s", (_, given, want, path) => {
  expect(exactAnswer(given, path)).toEqual(want);
});

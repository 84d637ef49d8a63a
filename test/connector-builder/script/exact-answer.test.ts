import { expect, test } from "vitest";
import { exactAnswer } from "../../../src/connector-builder/script/exact-answer.ts";
import cases from "./exact-answer.cases.json" with { type: "json" };

test.each(cases.map((one) => [one.name, one.given, one.want] as const))("%s", (_, given, want) => {
  expect(exactAnswer(given)).toEqual(want);
});

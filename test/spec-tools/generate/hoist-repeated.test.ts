import { expect, test } from "vitest";
import { ConstantName } from "../../../src/spec-tools/generate/constant-name.ts";
import { hoistRepeated } from "../../../src/spec-tools/generate/hoist-repeated.ts";

test("what occurs twice becomes a constant, what occurs once stays", () => {
  const read = { level: "read" };
  const { rows, constants } = hoistRepeated(
    [
      { id: "A", access: read, other: { level: "read" } },
      { id: "B", access: { level: "read" }, other: { level: "read" } },
      { id: "C", access: { level: "manage" } },
    ],
    ["access"],
  );
  expect(rows).toEqual([
    { id: "A", access: new ConstantName("access1"), other: { level: "read" } },
    { id: "B", access: new ConstantName("access1"), other: { level: "read" } },
    { id: "C", access: { level: "manage" } },
  ]);
  expect([...constants]).toEqual([["access1", read]]);
});

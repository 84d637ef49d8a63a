import { expect, test } from "vitest";
import { convertCodes } from "../../../src/connector-builder/swagger/convert-codes.ts";

test.each([
  ["nothing", {}, "string", undefined],
  ["a list without names", { enum: ["a", "b"] }, "string", { enum: ["a", "b"] }],
  [
    "names alone",
    { "x-enum": { "20": "Open" } },
    "integer",
    { enum: [20], "x-ms-enum-values": [{ value: 20, displayName: "Open" }] },
  ],
  ["null in the list", { enum: ["a", null] }, "string", { enum: ["a"] }],
  [
    "a second spelling",
    { "x-enum": { A: "Group", A_x0020_: "Group (encoded)" } },
    "string",
    { enum: ["A"], "x-ms-enum-values": [{ value: "A", displayName: "Group" }] },
  ],
  [
    "a bracket that belongs to the name",
    { "x-enum": { A: "Group (old)" } },
    "string",
    { enum: ["A"], "x-ms-enum-values": [{ value: "A", displayName: "Group (old)" }] },
  ],
  [
    "a blank value",
    { "x-enum": { " ": "None", B: "Bee" } },
    "string",
    { enum: ["B"], "x-ms-enum-values": [{ value: "B", displayName: "Bee" }] },
  ],
  ["a text where a number belongs", { "x-enum": { x: "Ex" } }, "integer", undefined],
  ["a type without choices", { enum: [true] }, "boolean", undefined],
])("%s", (_, source, type, want) => {
  expect(convertCodes(source, type)).toEqual(want);
});

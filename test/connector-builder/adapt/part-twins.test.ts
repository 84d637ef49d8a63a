import { expect, test } from "vitest";
import { LossLog } from "../../../src/connector-builder/adapt/loss-log.ts";
import { partTwins } from "../../../src/connector-builder/adapt/part-twins.ts";

const id = (place: string, required: boolean): { name: string; in: string; required: boolean } => ({
  name: "id",
  in: place,
  required,
});
const form = (...required: string[]): object => ({
  "application/x-www-form-urlencoded": {
    schema: { type: "object", properties: { id: { type: "string" }, note: { type: "string" } }, required },
  },
});

/** Places that are kept for inputs that are called id, and what is told of the others. */
function parted(parameters: ReturnType<typeof id>[], body?: { content: object }): [string[], string[]] {
  const losses = new LossLog();
  const kept = partTwins(parameters, body, losses, "POST /rows/{id}");
  const fields = JSON.stringify(kept.body ?? {}).includes('"id":') ? ["field"] : [];
  return [
    [...kept.parameters.map((one) => String(one["in"])), ...fields],
    losses.all().map(({ at, became }) => `${at}: ${became}`),
  ];
}

test("an optional input would be sent with the value of the required one of its name, and is left out", () => {
  expect(parted([id("query", false), id("path", true)], { content: form() })).toEqual([
    ["path"],
    [
      "POST /rows/{id} query id: left out: a flow cannot tell it from that of the path",
      "POST /rows/{id} field id: left out: a flow cannot tell it from that of the path",
    ],
  ]);
});

test("of several that are required the report says that they share a value", () => {
  expect(parted([id("path", true)], { content: form("id") })).toEqual([
    ["path", "field"],
    ["POST /rows/{id} field id: the same value as that of the path"],
  ]);
});

test("of optional ones the first stays, and one alone is nothing to tell", () => {
  expect(parted([id("header", false), id("query", false)])).toEqual([
    ["header"],
    ["POST /rows/{id} query id: left out: a flow cannot tell it from that of the header"],
  ]);
  expect(parted([], { content: form() })).toEqual([["field"], []]);
});

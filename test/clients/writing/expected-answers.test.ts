import { expect, test } from "vitest";
import { expectedAnswers } from "../../../src/clients/writing/expected-answers.ts";
import { writeEnding } from "../../../src/http/endings/write-ending.ts";

const ending = (
  hints: ReturnType<typeof expectedAnswers>,
  status: number,
  text: string,
  contentType = "application/json",
): string =>
  writeEnding(
    { method: "POST", commits: hints.commits ?? false, answers: hints.answers, conditional: false, earlierOpen: false },
    { status, text, contentType },
  ).ending;

test("a table that declares nothing, as one made by an older version: a page and an error prove nothing all the same", () => {
  const hints = expectedAnswers({ id: "Old" }, "v4");
  expect([
    ending(hints, 200, "<title>Sign in</title>", "text/html"),
    ending(hints, 200, '{"error":{"code":"x","message":"y"}}'),
    ending(hints, 200, '{"id":1}'),
    ending(hints, 200, ""),
  ]).toEqual(["unknown", "unknown", "done", "done"]);
});

test("a list is no record, and a record has to be one", () => {
  const hints = expectedAnswers({ id: "Patch", record: "Thing", answers: "200 204-", commits: true }, "v4");
  expect([
    ending(hints, 200, '{"id":1}'),
    ending(hints, 200, '{"value":[{"id":1}]}'),
    ending(hints, 200, "[]"),
    ending(hints, 200, '{"id":'),
    ending(hints, 204, ""),
    ending(hints, 409, ""),
  ]).toEqual(["done", "unknown", "unknown", "unknown", "done", "unknown"]);
});

test("what is no record may be any JSON, and of a list nothing is asked but that", () => {
  const paging = { style: "odata-v4", items: "value" } as const;
  for (const row of [
    { id: "Act", answers: "200" },
    { id: "Find", record: "Thing", paging, answers: "200" },
  ])
    expect(["5", '{"value":[]}', "[]", "{", ""].map((text) => ending(expectedAnswers(row, "v4"), 200, text))).toEqual([
      "done",
      "done",
      "done",
      "unknown",
      "unknown",
    ]);
});

test("each status counts as it is declared, with a body or without", () => {
  const { answers } = expectedAnswers({ id: "Change", answers: "200 201 202- 204-" }, "v4");
  expect([answers?.filled, answers?.empty]).toEqual([
    ["200", "201"],
    ["202", "204"],
  ]);
});

test("only what works in several transactions says so", () => {
  const told = (row: Parameters<typeof expectedAnswers>[0]): object => {
    const { answers: _, ...others } = expectedAnswers(row, "v4");
    return others;
  };
  expect([
    told(undefined),
    told({ id: "A" }),
    told({ id: "A", commits: true }),
    told({ id: "A", answers: "200" }),
    told({ id: "A", answers: "200", commits: true }),
  ]).toEqual([{}, {}, { commits: true }, {}, { commits: true }]);
});

test("a record of v2 is one in its envelope", () => {
  const hints = expectedAnswers({ id: "Make", record: "Thing", answers: "200" }, "v2");
  expect(['{"d":{"ID":1}}', '{"d":null}', "{}"].map((text) => ending(hints, 200, text))).toEqual([
    "done",
    "unknown",
    "unknown",
  ]);
});

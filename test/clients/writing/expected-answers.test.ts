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

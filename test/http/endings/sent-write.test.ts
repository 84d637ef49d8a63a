import { expect, test } from "vitest";
import { declares } from "../../../src/http/endings/declared-answers.ts";
import { anySuccess, sentWrite } from "../../../src/http/endings/sent-write.ts";
import type { OperationHints } from "../../../src/http/operation-hints.ts";
import { toCall } from "../../../src/http/to-call.ts";

function written(hints: OperationHints, headers: Record<string, string> = {}) {
  const call = toCall("https://api.example/x", { method: "PATCH", headers, hints }, { nowMs: 0, deadlineMs: 1 });
  if (call instanceof Promise) throw new Error("a call without a body needs no reading");
  return sentWrite(call, true);
}

test("a call that says nothing of itself is judged by its status alone", () => {
  expect(written({})).toEqual({
    method: "PATCH",
    commits: false,
    answers: undefined,
    conditional: false,
    earlierOpen: true,
  });
});

test("what the spec announces goes before JSON of any kind", () => {
  const answers = { filled: ["200"], empty: [] };
  expect([written({ expects: "json" }).answers, written({ expects: "json", answers }).answers]).toEqual([
    anySuccess,
    answers,
  ]);
  expect(written({ commits: true }).commits).toBe(true);
});

test("RFC 9110, 13.1.1: an If-Match with an etag is a condition, with a star it is met by any record", () => {
  expect([written({}, { "If-Match": 'W/"1"' }).conditional, written({}, { "If-Match": "*" }).conditional]).toEqual([
    true,
    false,
  ]);
});

test("a status is declared by itself or by its class (OpenAPI, Responses Object)", () => {
  expect([
    declares(["200"], 200),
    declares(["200"], 201),
    declares(["2XX"], 299),
    declares(["2XX"], 300),
    declares([], 200),
    declares(["default"], 200),
  ]).toEqual([true, false, true, false, false, false]);
});

test("where nobody says under which status, any success will do, with a body or without", () => {
  expect([declares(anySuccess.filled, 206), declares(anySuccess.empty, 204), declares(anySuccess.filled, 302)]).toEqual(
    [true, true, false],
  );
});

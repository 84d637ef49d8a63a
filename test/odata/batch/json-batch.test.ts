import { describe, expect, test } from "vitest";
import type { BatchRequest } from "../../../src/odata/batch/batch-request.ts";
import { buildJsonBatch, readJsonBatch } from "../../../src/odata/batch/json-batch.ts";

const get: BatchRequest = { method: "GET", url: "companies(x)/items?$top=1" };

describe("buildJsonBatch", () => {
  test("gives every request an id and its own content type (fact 115)", () => {
    const patch: BatchRequest = { method: "PATCH", url: "items(1)", headers: { "If-Match": "*" }, body: { a: 1 } };
    expect(buildJsonBatch([get, patch])).toEqual({
      requests: [
        { id: "1", method: "GET", url: "companies(x)/items?$top=1", headers: {} },
        {
          id: "2",
          method: "PATCH",
          url: "items(1)",
          headers: { "Content-Type": "application/json", "If-Match": "*" },
          body: { a: 1 },
        },
      ],
    });
  });

  test("keeps a content type that was given", () => {
    const put: BatchRequest = { method: "PUT", url: "x", headers: { "content-type": "text/plain" }, body: "a" };
    expect(buildJsonBatch([put]).requests[0]?.headers).toEqual({ "content-type": "text/plain" });
  });

  test.each<[string, BatchRequest[], number]>([
    ["no request", [], 100],
    ["more than the service takes (fact 110)", [get, get], 1],
    ["a line break in the address", [{ method: "GET", url: "x\r\nHost: evil" }], 100],
    ["a space in the address", [{ method: "GET", url: "x?$filter=a eq 1" }], 100],
    ["a line break in a header", [{ ...get, headers: { "If-Match": "*\r\nX: y" } }], 100],
    ["a header name that is none", [{ ...get, headers: { "a b": "x" } }], 100],
    ["a GET with a body", [{ ...get, body: {} }], 100],
  ])("refuses %s", (_, requests, max) => {
    expect(() => buildJsonBatch(requests, max)).toThrow(expect.objectContaining({ code: "BATCH_INVALID" }));
  });
});

describe("readJsonBatch", () => {
  const answered = (status: number, text = "", headers: Record<string, string> = {}) => ({
    state: "answered",
    status,
    headers,
    text,
  });
  const read = (body: unknown, count: number) => readJsonBatch(JSON.stringify(body) ?? "", count);

  test("matches by id, in any order", () => {
    const body = {
      responses: [
        { id: "2", status: 204, headers: { ETag: "x", odd: 5 } },
        { id: "1", status: 200, body: { a: 1 } },
      ],
    };
    expect(read(body, 2)).toEqual([answered(200, '{"a":1}'), answered(204, "", { etag: "x" })]);
  });

  test("keeps every digit of a number, for the entity's own reader", () => {
    const text =
      '{"responses":[{"id":"1","status":200,"body":{"n":9007199254740993,"price":1.10,"list":[1E2]}},{"id":"2","status":200,"body":"<p/>"}]}';
    expect(readJsonBatch(text, 2)).toEqual([
      answered(200, '{"n":9007199254740993,"price":1.10,"list":[1E2]}'),
      answered(200, "<p/>"),
    ]);
  });

  test("of what has no answer it says nothing", () => {
    const outcomes = read(
      {
        responses: [
          { id: "1", status: 200, body: null },
          { id: "2", status: 400, body: { error: {} } },
        ],
      },
      4,
    );
    expect(outcomes).toEqual([
      answered(200),
      answered(400, '{"error":{}}'),
      { state: "unanswered" },
      { state: "unanswered" },
    ]);
  });

  test.each<[string, unknown]>([
    ["no list", {}],
    ["an error", { error: { code: "x" } }],
    ["nothing", undefined],
    ["a null id (fact 115)", { responses: [{ id: null, status: 200 }] }],
    ["an id that nobody sent", { responses: [{ id: "3", status: 200 }] }],
    ["an id of zero", { responses: [{ id: "0", status: 200 }] }],
    [
      "one id twice",
      {
        responses: [
          { id: "1", status: 200 },
          { id: "1", status: 200 },
        ],
      },
    ],
    ["no status", { responses: [{ id: "1" }] }],
    ["a status that is none", { responses: [{ id: "1", status: 99 }] }],
    ["a response that is null", { responses: [null] }],
    ["a status of a connection", { responses: [{ id: "1", status: 101 }] }],
  ])("refuses %s", (_, body) => {
    expect(() => read(body, 2)).toThrow(expect.objectContaining({ code: "BATCH_ANSWER_INVALID" }));
  });

  test.each(["", "<html>", '{"responses":[{"id":"1","sta'])("refuses %j, which is no JSON", (text) => {
    expect(() => readJsonBatch(text, 1)).toThrow(expect.objectContaining({ code: "BATCH_ANSWER_INVALID" }));
  });
});

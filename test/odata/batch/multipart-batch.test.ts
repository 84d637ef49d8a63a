import { describe, expect, test } from "vitest";
import type { BatchRequest } from "../../../src/odata/batch/batch-request.ts";
import {
  buildMultipartBatch,
  type MultipartItem,
  readMultipartBatch,
} from "../../../src/odata/batch/multipart-batch.ts";

const get: BatchRequest = { method: "GET", url: "/api/data/v9.2/accounts?$top=1" };
const post: BatchRequest = { method: "POST", url: "/api/data/v9.2/accounts", body: { name: "A" } };
const remove: BatchRequest = { method: "DELETE", url: "/api/data/v9.2/accounts(1)", headers: { "If-Match": "*" } };
const lines = (...text: string[]) => text.join("\r\n");

describe("buildMultipartBatch", () => {
  test("prints single requests and change sets, numbered through (fact 174)", () => {
    expect(buildMultipartBatch([get, { changeSet: [post, remove] }], "batch_12345678")).toEqual({
      contentType: "multipart/mixed; boundary=batch_12345678",
      body: lines(
        "--batch_12345678",
        "Content-Type: application/http",
        "Content-Transfer-Encoding: binary",
        "Content-ID: 1",
        "",
        "GET /api/data/v9.2/accounts?$top=1 HTTP/1.1",
        "",
        "",
        "--batch_12345678",
        "Content-Type: multipart/mixed; boundary=batch_12345678_set2",
        "",
        "--batch_12345678_set2",
        "Content-Type: application/http",
        "Content-Transfer-Encoding: binary",
        "Content-ID: 2",
        "",
        "POST /api/data/v9.2/accounts HTTP/1.1",
        "Content-Type: application/json",
        "",
        '{"name":"A"}',
        "--batch_12345678_set2",
        "Content-Type: application/http",
        "Content-Transfer-Encoding: binary",
        "Content-ID: 3",
        "",
        "DELETE /api/data/v9.2/accounts(1) HTTP/1.1",
        "If-Match: *",
        "",
        "",
        "--batch_12345678_set2--",
        "",
        "--batch_12345678--",
        "",
      ),
    });
  });

  test.each<[string, MultipartItem[], string]>([
    ["nothing", [], "batch_12345678"],
    ["a short boundary", [get], "x"],
    ["a boundary that ends the header", [get], "12345678\r\nX: y"],
    ["the boundary inside of a body", [{ ...post, body: "batch_12345678" }], "batch_12345678"],
    ["an empty change set", [get, { changeSet: [] }], "batch_12345678"],
    ["a GET in a change set", [{ changeSet: [get] }], "batch_12345678"],
    ["too many requests", Array.from({ length: 1001 }, () => get), "batch_12345678"],
  ])("refuses %s", (_, items, boundary) => {
    expect(() => buildMultipartBatch(items, boundary)).toThrow(expect.objectContaining({ code: "BATCH_INVALID" }));
  });
});

const type = 'multipart/mixed; boundary="b1"';
const response = (status: string, body = "", contentId?: number) =>
  lines(
    "Content-Type: application/http",
    ...(contentId ? [`Content-ID: ${contentId}`] : []),
    "",
    `HTTP/1.1 ${status}`,
    "OData-Version: 4.0",
    "",
    body,
  );
const answer = (boundary: string, ...parts: string[]) =>
  [...parts.map((part) => `--${boundary}\r\n${part}\r\n`), `--${boundary}--\r\n`].join("");
const set = (...parts: string[]) => `Content-Type: multipart/mixed; boundary=c1\r\n\r\n${answer("c1", ...parts)}`;
const answered = (status: number, text = "") => ({
  state: "answered",
  status,
  headers: { "odata-version": "4.0" },
  text,
});
const missing = { state: "unanswered" };
const items: MultipartItem[] = [get, { changeSet: [post, remove] }, get];

describe("readMultipartBatch", () => {
  test.each<[string, string, unknown[]]>([
    [
      "all answered, change set out of order",
      answer(
        "b1",
        response("200 OK", '{"value":[]}'),
        set(response("204 No Content", "", 3), response("201 Created", '{"id":1}', 2)),
        response("404 Not Found", "plain"),
      ),
      [answered(200, '{"value":[]}'), answered(201, '{"id":1}'), answered(204), answered(404, "plain")],
    ],
    [
      "a change set without ids, by order",
      answer("b1", response("200 OK"), set(response("201 Created"), response("204 No Content")), response("200 OK")),
      [answered(200), answered(201), answered(204), answered(200)],
    ],
    [
      "stopped at the first failure",
      answer("b1", response("400 Bad Request", '{"error":{}}')),
      [answered(400, '{"error":{}}'), missing, missing, missing],
    ],
    [
      "one failure for a whole change set",
      answer("b1", response("200 OK"), response("412 Precondition Failed"), response("200 OK")),
      [answered(200), answered(412), answered(412), answered(200)],
    ],
    [
      "one failure for a whole change set, by Content-ID",
      answer("b1", response("200 OK"), response("412 Precondition Failed", "", 3)),
      [answered(200), { state: "undone" }, answered(412), missing],
    ],
    [
      "one failure within a change set of its own, as Dataverse wraps it",
      answer("b1", response("200 OK"), set(response("400 Bad Request", "{}", 3))),
      [answered(200), { state: "undone" }, answered(400, "{}"), missing],
    ],
    [
      "the same without an id",
      answer("b1", response("200 OK"), set(response("400 Bad Request", "{}"))),
      [answered(200), answered(400, "{}"), answered(400, "{}"), missing],
    ],
    [
      "a gap, by Content-ID",
      answer("b1", response("200 OK", "", 1), response("200 OK", "", 4)),
      [answered(200), missing, missing, answered(200)],
    ],
    ["nothing at all", "--b1--", [missing, missing, missing, missing]],
    [
      "line feeds alone, a preamble and an epilogue",
      `preamble\n${answer("b1", response("200 OK", "{}"))}epilogue`.replaceAll("\r\n", "\n"),
      [answered(200, "{}"), missing, missing, missing],
    ],
  ])("%s", (_, text, want) => {
    expect(readMultipartBatch(text, type, items)).toEqual(want);
  });

  test.each<[string, string, string?]>([
    ["another content type", answer("b1", response("200 OK")), "application/json"],
    ["an answer that was cut off", answer("b1", response("200 OK")).replace("--b1--\r\n", "")],
    ["nothing", ""],
    ["more parts than items", answer("b1", ...Array.from({ length: 4 }, () => response("200 OK")))],
    ["a part without a status", answer("b1", "Content-Type: application/http\r\n\r\nhello")],
    ["a status that is none", answer("b1", response("999 What"))],
    ["a broken header", answer("b1", "no header here\r\n\r\nHTTP/1.1 200 OK\r\n\r\n")],
    ["an unknown Content-ID", answer("b1", response("200 OK", "", 9))],
    ["a Content-ID that is none", answer("b1", "Content-ID: x\r\n\r\nHTTP/1.1 200 OK\r\n\r\n")],
    ["one Content-ID twice", answer("b1", response("200 OK", "", 1), response("200 OK", "", 1))],
    ["a change set answered in part", answer("b1", response("200 OK"), set(response("201 Created", "", 2)))],
    [
      "a change set with one id twice",
      answer("b1", response("200 OK"), set(response("201 Created", "", 2), response("201 Created", "", 2))),
    ],
    ["a failure of another request for a change set", answer("b1", response("200 OK"), set(response("400 No", "", 4)))],
    ["one success for a whole change set", answer("b1", response("200 OK"), response("200 OK"))],
    ["a change set where one answer belongs", answer("b1", set(response("200 OK")))],
  ])("refuses %s", (_, text, contentType = type) => {
    expect(() => readMultipartBatch(text, contentType, items)).toThrow(
      expect.objectContaining({ code: "BATCH_ANSWER_INVALID" }),
    );
  });

  test("reads what it would be answered by an echo", () => {
    const { body, contentType } = buildMultipartBatch([get], "batch_12345678");
    const echo = body.replace("GET /api/data/v9.2/accounts?$top=1 HTTP/1.1", "HTTP/1.1 200 OK");
    expect(readMultipartBatch(echo, contentType, [get])).toEqual([
      { state: "answered", status: 200, headers: {}, text: "" },
    ]);
  });
});

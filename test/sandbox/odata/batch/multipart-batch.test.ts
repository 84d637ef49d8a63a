import { describe, expect, test } from "vitest";
import type { BatchAnswer } from "../../../../src/sandbox/odata/batch/batch.ts";
import {
  boundaryOf,
  formatMultipartBatch,
  parseMultipartBatch,
} from "../../../../src/sandbox/odata/batch/multipart-batch.ts";

const batch = [
  "--b.1",
  "Content-Type: application/http",
  "",
  "GET /accounts?$top=1 HTTP/1.1",
  "Accept: application/json",
  "",
  "",
  "--b.1",
  "Content-Type: multipart/mixed; boundary=c1",
  "",
  "--c1",
  "Content-Type: application/http",
  "Content-ID: 1",
  "",
  "POST accounts HTTP/1.1",
  "Content-Type: application/json",
  "",
  '{"name":"--x"}',
  "--c1",
  "Content-ID: 2",
  "",
  "DELETE $1 HTTP/1.1",
  "",
  "",
  "--c1--",
  "--b.1--",
  "",
];

describe("a batch in multipart/mixed", () => {
  test.each(["\r\n", "\n"])("is read with its change set (line end %j)", (lineEnd) => {
    const requests = parseMultipartBatch(batch.join(lineEnd), "b.1").map((request) => ({
      ...request,
      headers: Object.fromEntries(request.headers),
    }));
    expect(requests).toEqual([
      {
        id: undefined,
        group: undefined,
        dependsOn: [],
        method: "GET",
        url: "/accounts?$top=1",
        headers: { accept: "application/json" },
        body: undefined,
      },
      {
        id: "1",
        group: "c1",
        dependsOn: [],
        method: "POST",
        url: "accounts",
        headers: { "content-type": "application/json" },
        body: '{"name":"--x"}',
      },
      { id: "2", group: "c1", dependsOn: [], method: "DELETE", url: "$1", headers: {}, body: undefined },
    ]);
  });

  test.each([
    ["multipart/mixed; boundary=b.1", "b.1"],
    ['multipart/mixed;charset=utf-8; boundary="b 1"', "b 1"],
    ['multipart/mixed; boundary="b1"', "b1"],
    ["application/json", undefined],
  ])("the boundary of %s", (type, want) => {
    expect(boundaryOf(type)).toBe(want);
  });

  test.each(["", "--other\r\n\r\nGET x", "--b\r\n\r\nnothing\r\n--b--"])("%j is refused", (text) => {
    expect(() => parseMultipartBatch(text, "b")).toThrow(expect.objectContaining({ kind: "bad-body" }));
  });

  test("is answered part by part, a failed change set by its failure alone", () => {
    const answer = (status: number, group: string | undefined, id: string): BatchAnswer => ({
      id,
      group,
      status,
      headers: new Headers(),
      body: `body ${id}`,
    });
    const text = formatMultipartBatch(
      [answer(200, undefined, "a"), answer(204, "g", "b"), answer(424, "h", "c"), answer(412, "h", "d")],
      "B",
    );
    expect(text.split("\r\n").filter((line) => /^(--|HTTP|body|Content-ID)/.test(line))).toEqual([
      "--B",
      "Content-ID: a",
      "HTTP/1.1 200 OK",
      "body a",
      "--B",
      "--changesetresponse_g",
      "Content-ID: b",
      "HTTP/1.1 204 OK",
      "body b",
      "--changesetresponse_g--",
      "--B",
      "Content-ID: d",
      "HTTP/1.1 412 Error",
      "body d",
      "--B--",
    ]);
  });
});

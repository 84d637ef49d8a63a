import { describe, expect, test } from "vitest";
import { formatJsonBatch, parseJsonBatch } from "../../../../src/sandbox/odata/batch/json-batch.ts";

const get = { method: "get", url: "companies" };

describe("a batch in JSON", () => {
  test("is read with everything that a request can say", () => {
    const [request] = parseJsonBatch(
      JSON.stringify({
        requests: [{ ...get, id: 7, atomicityGroup: "g", headers: { "If-Match": "*" }, body: { a: 1 } }],
      }),
    );
    expect({ ...request, headers: [...(request?.headers ?? [])] }).toEqual({
      id: "7",
      group: "g",
      dependsOn: [],
      method: "GET",
      url: "companies",
      headers: [["if-match", "*"]],
      body: '{"a":1}',
    });
  });

  test.each([
    ["no requests", {}],
    ["an empty list", { requests: [] }],
    ["a request without url", { requests: [{ method: "GET" }] }],
    [
      "an id that stands twice",
      {
        requests: [
          { ...get, id: "a" },
          { ...get, id: "a" },
        ],
      },
    ],
    [
      "a dependency on a later request",
      {
        requests: [
          { ...get, id: "a", dependsOn: ["b"] },
          { ...get, id: "b" },
        ],
      },
    ],
    ["a request that is no object", { requests: [5] }],
  ])("is refused with %s", (_, body) => {
    expect(() => parseJsonBatch(JSON.stringify(body))).toThrow(expect.objectContaining({ kind: "bad-body" }));
  });

  test("fact 115: answers without an id have the id null", () => {
    const headers = new Headers({ "content-type": "application/json" });
    const text = formatJsonBatch([
      { id: undefined, group: undefined, status: 200, headers, body: '{"a":1}' },
      { id: "b", group: "g", status: 204, headers: new Headers(), body: "" },
    ]);
    expect(JSON.parse(text)).toEqual({
      responses: [
        { id: null, status: 200, headers: { "content-type": "application/json" }, body: { a: 1 } },
        { id: "b", atomicityGroup: "g", status: 204, headers: {} },
      ],
    });
  });
});

import { describe, expect, test } from "vitest";
import type { Dialect } from "../../../src/odata/dialect.ts";
import { readRecord } from "../../../src/odata/pages/read-record.ts";

describe("readRecord", () => {
  test.each<[Dialect, unknown, unknown]>([
    // Fact 65: so a POST answers too.
    ["v2", { d: { ID: "1" } }, { ID: "1" }],
    // Fact 45: current/Me is a list of one.
    ["v2", { d: { results: [{ ID: "1" }] } }, { ID: "1" }],
    // Fact 81: SyncTimestamp has been an array.
    ["v2", { d: [{ ID: "1" }] }, { ID: "1" }],
    ["v4", { "@odata.etag": 'W/"1"', id: "1" }, { "@odata.etag": 'W/"1"', id: "1" }],
    ["v4", { id: "1", error: "last run failed" }, { id: "1", error: "last run failed" }],
    ["v4", { "@odata.context": "c", value: 5 }, { "@odata.context": "c", value: 5 }],
    // A field of the record's own that is called value or results.
    [
      "v4",
      { "@odata.context": "x/$metadata#Sets/$entity", value: [1] },
      { "@odata.context": "x/$metadata#Sets/$entity", value: [1] },
    ],
    [
      "v4",
      { "@odata.context": "x/$metadata#N.Numbers", value: [1] },
      { "@odata.context": "x/$metadata#N.Numbers", value: [1] },
    ],
    ["v4", { "@odata.etag": "1", value: [] }, { "@odata.etag": "1", value: [] }],
    ["v2", { d: { __metadata: { uri: "u" }, results: "won" } }, { __metadata: { uri: "u" }, results: "won" }],
  ])("%s %o", (dialect, body, want) => {
    expect(readRecord(body, dialect)).toEqual(want);
  });

  test.each<[Dialect, unknown]>([
    ["v2", { d: { results: [] } }],
    ["v2", { d: [{ ID: "1" }, { ID: "2" }] }],
    ["v2", { d: { results: [{ ID: "1" }], __next: "https://h/" } }],
    ["v2", { ID: "1" }],
    ["v4", {}],
    ["v4", []],
    ["v4", null],
    ["v4", "text"],
    ["v4", { error: { code: "x", message: "no" } }],
    ["v4", { "@odata.context": "c", value: [{ id: "1" }] }],
    ["v4", { "@odata.context": "x/$metadata#Collection(N.Numbers)", value: [] }],
    ["v4", { "@odata.context": "x/$metadata#Sets", value: [{ id: "1" }] }],
  ])("%s refuses %o", (dialect, body) => {
    expect(() => readRecord(body, dialect)).toThrow(expect.objectContaining({ code: "ENVELOPE_UNKNOWN" }));
  });
});

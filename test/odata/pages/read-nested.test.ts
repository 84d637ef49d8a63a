import { describe, expect, test } from "vitest";
import { type Nested, readNested } from "../../../src/odata/pages/read-nested.ts";
import type { WireRow } from "../../../src/odata/pages/wire-row.ts";

describe("readNested", () => {
  test.each<[WireRow, Nested]>([
    // Fact 54.
    [{}, { kind: "none" }],
    [{ Lines: null }, { kind: "none" }],
    [{ Lines: { __deferred: { uri: "https://h/x(1)/Lines" } } }, { kind: "deferred", link: "https://h/x(1)/Lines" }],
    [{ Lines: { results: [] } }, { kind: "rows", rows: [], nextLink: undefined }],
    [
      { Lines: { results: [{ a: 1 }], __next: "https://h/n" } },
      { kind: "rows", rows: [{ a: 1 }], nextLink: "https://h/n" },
    ],
    [{ Lines: [{ a: 1 }] }, { kind: "rows", rows: [{ a: 1 }], nextLink: undefined }],
    [
      { Lines: [], "Lines@odata.nextLink": "https://h/n" },
      { kind: "rows", rows: [], nextLink: "https://h/n" },
    ],
    [{ Lines: { a: 1 } }, { kind: "one", row: { a: 1 } }],
  ])("%o", (row, want) => {
    expect(readNested(row, "Lines")).toEqual(want);
  });

  test.each<WireRow>([
    { Lines: "x" },
    { Lines: 5 },
    { Lines: { results: {} } },
    { Lines: { results: null } },
    { Lines: { __deferred: null } },
    { Lines: { __deferred: { uri: 5 } } },
    { Lines: { results: [], __next: 5 } },
    { Lines: [], "Lines@odata.nextLink": {} },
  ])("refuses %o", (row) => {
    expect(() => readNested(row, "Lines")).toThrow(expect.objectContaining({ code: "ENVELOPE_UNKNOWN" }));
  });
});

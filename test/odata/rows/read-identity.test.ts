import { expect, test } from "vitest";
import { readIdentity } from "../../../src/odata/rows/read-identity.ts";

test.each([
  // Fact 55, and fact 119: the etag is opaque and keeps its quotes.
  [{ __metadata: { uri: "https://h/x(1)", type: "T" } }, { uri: "https://h/x(1)", etag: undefined }],
  [
    { "@odata.etag": 'W/"JzQ0"', id: "1" },
    { uri: undefined, etag: 'W/"JzQ0"' },
  ],
  [
    { "@odata.id": "https://h/x(1)", "@odata.etag": "" },
    { uri: "https://h/x(1)", etag: undefined },
  ],
  [{ __metadata: { uri: "https://h/x(1)", etag: 'W/"1"' } }, { uri: "https://h/x(1)", etag: 'W/"1"' }],
  [
    { "@odata.id": "", "@odata.etag": 5, __metadata: { uri: "https://h/x(1)", etag: "" } },
    { uri: "https://h/x(1)", etag: undefined },
  ],
  [{ __metadata: { uri: 5, etag: null } }, { uri: undefined, etag: undefined }],
  [{ __metadata: "odd" }, { uri: undefined, etag: undefined }],
])("identity of %o", (wire, want) => {
  expect(readIdentity(wire)).toEqual(want);
});

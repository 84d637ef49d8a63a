import { expect, test } from "vitest";
import { checkIfMatch, formatEtag } from "../../../../src/sandbox/odata/rows/etag.ts";

const etag = formatEtag(["a"], 3);

test.each([
  [null, "missing"],
  [" ", "missing"],
  ["*", "matches"],
  [etag, "matches"],
  [formatEtag(["a"], 4), "stale"],
  [formatEtag(["b"], 3), "stale"],
  [etag.replaceAll('"', ""), "unusable"],
  ["abc", "unusable"],
])("fact 119: If-Match %s is %s", (header, want) => {
  expect(checkIfMatch(header, etag)).toBe(want);
});

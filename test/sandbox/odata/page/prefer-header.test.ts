import { expect, test } from "vitest";
import { maxPageSize, parsePrefer } from "../../../../src/sandbox/odata/page/prefer-header.ts";

test.each([
  [null, {}, undefined],
  ["odata.maxpagesize=50", { "odata.maxpagesize": "50" }, 50],
  ["maxpagesize=7", { maxpagesize: "7" }, 7],
  ["return=representation, odata.maxpagesize=5", { return: "representation", "odata.maxpagesize": "5" }, 5],
  [
    'odata.include-annotations="*,a",odata.continue-on-error',
    { "odata.include-annotations": "*,a", "odata.continue-on-error": "" },
    undefined,
  ],
  ["odata.maxpagesize=0", { "odata.maxpagesize": "0" }, undefined],
  ["odata.maxpagesize=many", { "odata.maxpagesize": "many" }, undefined],
])("Prefer: %s", (header, want, pageSize) => {
  const preferences = parsePrefer(header);
  expect([Object.fromEntries(preferences), maxPageSize(preferences)]).toEqual([want, pageSize]);
});

import { expect, test } from "vitest";
import { nextQuery } from "../../../../src/sandbox/odata/page/next-link.ts";

test.each([
  ["?$select=ID&$skip=5&$top=100", { $top: "40", $skiptoken: "x" }, "$select=ID&$top=40&$skiptoken=x"],
  ["?%24skiptoken=a&%24top=9&tenant=b%20c", { $skiptoken: "x" }, "%24top=9&tenant=b%20c&$skiptoken=x"],
  ["%24skip=1&a=$skip=1", { $skip: "3" }, "a=$skip=1&$skip=3"],
  ["", { $skiptoken: "x" }, "$skiptoken=x"],
])("%s with %j goes on at %s", (search, stated, want) => {
  expect(nextQuery(search, stated)).toBe(want);
});

import { expect, test } from "vitest";
import { titleOf } from "../../../src/connector-builder/swagger/title-of.ts";

test.each([
  ["AddressLine1", "Address Line 1"],
  ["accessWithM365Licenses", "Access With M365 Licenses"],
  ["aadTenantId", "Aad Tenant Id"],
  ["GLAccount", "GL Account"],
  ["$orderby", "Order By"],
  ["@odata.etag", "ETag"],
  ["client-request-id", "Client Request Id"],
  ["a".repeat(90), `A${"a".repeat(79)}`],
])("%s becomes %s", (given, want) => {
  expect(titleOf(given)).toBe(want);
});

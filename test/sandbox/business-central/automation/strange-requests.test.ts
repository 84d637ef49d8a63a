import fc from "fast-check";
import { expect, test } from "vitest";
import { createAutomationBench } from "./support/automation-bench.ts";

const pieces = [
  "users",
  "(",
  ")",
  "'",
  ",",
  "=",
  "$count",
  "$batch",
  "$metadata",
  "file",
  "Microsoft.NAV.upload",
  "%2F",
  "%27",
  "%",
  "..",
  "permissionSets",
  "id",
  "null",
  "1",
  "content",
];
const options = [
  "$filter",
  "$select",
  "$expand",
  "$top",
  "$skip",
  "$orderby",
  "$count",
  "$skiptoken",
  "$schemaversion",
];
const values = [
  "",
  "userName",
  "userName eq 'a'",
  "userPermissions($filter=",
  "-1",
  "1e9",
  "true",
  "*",
  "a/any(x:x eq 1)",
  "WzAsMCwtMV0",
  "WzEsMiwzXQ",
  "2.1",
  "roleId desc",
];

const lists = [
  "users",
  "users/$count",
  "permissionSets",
  "userPermissionSets",
  "configurationPackages",
  "extensions",
  "features('SalesPrices')",
  "securityGroupMembers",
];
const path = fc.oneof(
  fc.constantFrom(...lists),
  fc.array(fc.constantFrom(...pieces), { maxLength: 6 }).map((parts) => parts.join("")),
);
const query = fc
  .array(fc.tuple(fc.constantFrom(...options), fc.constantFrom(...values)), { maxLength: 3 })
  .map((pairs) => pairs.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&"));
const body = fc.oneof(
  fc.constant(undefined),
  fc.json(),
  fc.constantFrom(
    "{",
    '{"requests":[{"method":"GET","url":"$1"}]}',
    '{"requests":[{"id":1,"method":"POST","url":"../..","body":5}]}',
  ),
);

test("whatever a client sends is answered, and a refusal has a code", async () => {
  const statuses = new Set<number>();
  const bench = await createAutomationBench({ quota: Number.POSITIVE_INFINITY });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom("GET", "POST", "PATCH", "DELETE", "PUT"),
      path,
      query,
      body,
      async (method, below, search, content) => {
        const url = `${below.startsWith("$") ? "/" : "~/"}${below}?${search}`;
        const answer = await bench.send(method, url, method === "GET" ? undefined : content, { "if-match": "*" });
        statuses.add(answer.status);
        expect(answer.status).toBeLessThan(500);
        if (answer.status >= 400) expect(answer.code).toMatch(/^[A-Z]\w+$/);
      },
    ),
    { seed: 7, numRuns: 1500 },
  );
  expect([...statuses].sort()).toEqual([200, 400, 404, 405, 415]);
});

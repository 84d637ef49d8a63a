import { describe, expect, test } from "vitest";
import { asApplication, createBench, dayMs, homeTenant, kim, otherTenant, tokenFor } from "./support/admin-bench.ts";
import { prepare } from "./support/examples.ts";
import { column, text } from "./support/read-json.ts";
import { operations } from "./support/spec-check.ts";

const path = "/v2.29/applications/environments";

const withToken = (token: string): RequestInit => ({ headers: { authorization: `Bearer ${token}` } });

describe("sign-in", () => {
  test("no token is 401 without a body (fact 140)", async () => {
    const response = await createBench().send(path);
    expect([response.status, await response.text(), response.headers.get("www-authenticate")]).toEqual([
      401,
      "",
      "Bearer",
    ]);
  });

  test.each([
    ["of another audience (fact 99)", { audience: "https://graph.microsoft.com" }],
    ["of Exact Online", { issuer: "exact" as const }],
    ["that has expired (fact 128)", { expiresAtMs: 0 }],
  ])("a token %s is 401, wrapped as the web services do it (facts 127 and 140)", async (_, change) => {
    const bench = createBench();
    const response = await bench.send(path, withToken(tokenFor(bench.world, change)));
    const body: unknown = await response.json();
    expect([response.status, text(body, "error.code")]).toEqual([401, "Authentication_InvalidCredentials"]);
    expect(text(body, "error.message")).toMatch(/ {2}CorrelationId: {2}[0-9a-f-]{36}\.$/);
    expect(body).not.toHaveProperty("code");
  });

  test.each(["made-up", "revoked"])("a %s token is 401", async (kind) => {
    const bench = createBench();
    const token = kind === "revoked" ? tokenFor(bench.world) : kind;
    if (kind === "revoked") bench.world.tokens.revoke(token);
    expect((await bench.send(path, withToken(token))).status).toBe(401);
  });

  test("the tenant is that of the token, no path names it (fact 137)", async () => {
    const bench = createBench();
    await bench.done("DeleteEnvironment", { path: { environmentName: "Sandbox" } });
    const other = bench.as({ tenantId: otherTenant });
    expect(column(await bench.done("ListEnvironments"), "status")).toEqual(["Active", "SoftDeleting"]);
    expect(column(await other.done("ListEnvironments"), "status")).toEqual(["Active", "Active"]);
    expect(column(await bench.done("ListEnvironments"), "aadTenantId")).toEqual([homeTenant, homeTenant]);
    expect(column(await other.done("ListEnvironments"), "aadTenantId")).toEqual([otherTenant, otherTenant]);
  });
});

describe.each(operations)("$operationId", (operation) => {
  const { operationId } = operation;
  const { callers, delegatedAdmin } = operation["x-access"];
  const partner = { user: { ...kim, email: "kim@partner.example" } };
  test.each([
    ["a user", {}, callers !== "application"],
    ["a user without user_impersonation (fact 101)", { scopes: ["Financials.ReadWrite.All"] }, false],
    ["an application (facts 136, 138, 139)", asApplication, callers !== "delegated"],
    [
      "an application without AdminCenter.ReadWrite.All (fact 101)",
      { ...asApplication, scopes: ["Automation.ReadWrite.All"] },
      false,
    ],
    ["a delegated administrator (fact 139)", partner, callers !== "application" && delegatedAdmin !== false],
  ])("%s: as x-access says", async (_, change, open) => {
    const bench = createBench();
    const args = await prepare(bench, operationId);
    const answer = await bench.as(change).call(operationId, args);
    expect(answer.status === 403, answer.text).toBe(!open);
    if (!open) expect(text(answer.body, "code")).toBe("Forbidden");
  });
});

test.each([
  ["no-role@partner.example", 403],
  ["kim@partner.example", 200],
  ["no-role@example.com", 200],
])("%s lists environments: %i, since a GDAP relationship needs the role (fact 105)", async (email, status) => {
  const answer = await createBench()
    .as({ user: { ...kim, email } })
    .call("ListEnvironments");
  expect(answer.status, answer.text).toBe(status);
});

test("a token lives as long as it says", async () => {
  const bench = createBench();
  const token = tokenFor(bench.world, { expiresAtMs: bench.world.clock.now() + dayMs });
  expect((await bench.send(path, withToken(token))).status).toBe(200);
  bench.advance(dayMs);
  expect((await bench.send(path, withToken(token))).status).toBe(401);
});

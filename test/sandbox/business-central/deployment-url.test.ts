import { expect, test } from "vitest";
import { createBusinessCentralService } from "../../../src/sandbox/business-central/business-central-service.ts";
import { environmentNamed } from "../../../src/sandbox/business-central/environments.ts";
import { makeWorld } from "./admin/support/make-world.ts";

const tenant = "11111111-1111-4111-8111-111111111111";

function ask(world: ReturnType<typeof makeWorld>, path: string, method = "GET"): Promise<Response> {
  return Promise.resolve(
    createBusinessCentralService(world).handle(new Request(`http://127.0.0.1:1${path}`, { method })),
  );
}

test.each([
  [`/${tenant}/Production/deployment/url`, { status: "Ready", environmentType: 0 }],
  [`/${tenant}/sandbox/deployment/url`, { status: "Ready", environmentType: 1 }],
  [`/${tenant}/Nowhere/deployment/url`, { status: "DoesNotExist" }],
  [`/${tenant}/%E0%A4%A/deployment/url`, { status: "DoesNotExist" }],
])("fact 193, without a token: %s", async (path, want) => {
  const response = await ask(makeWorld(), path);
  expect([response.status, await response.json()]).toEqual([200, want]);
});

test("an environment that is being prepared is not ready", async () => {
  const world = makeWorld();
  const environment = environmentNamed(world, "Production", tenant);
  if (environment) environment.status = "Preparing";
  expect(await (await ask(world, `/${tenant}/Production/deployment/url`)).json()).toEqual({
    status: "Preparing",
    environmentType: 0,
  });
});

test("another tenant's environments are not told, and asking does not claim the tenant", async () => {
  const world = makeWorld();
  const other = tenant.replaceAll("1", "2");
  expect(await (await ask(world, `/${other}/Production/deployment/url`)).json()).toMatchObject({ status: "Ready" });
  environmentNamed(world, "Production", tenant);
  expect(await (await ask(world, `/${other}/Production/deployment/url`)).json()).toEqual({ status: "DoesNotExist" });
});

test("it is for reading only", async () => {
  const response = await ask(makeWorld(), `/${tenant}/Production/deployment/url`, "POST");
  expect([response.status, response.headers.get("allow")]).toEqual([405, "GET"]);
});

test.each([
  ["GET", "/v2.0/Production/dev/packages?appId=x"],
  ["POST", "/v2.0/Production/dev/apps"],
  ["GET", "/admin/v2.3/applications/BusinessCentral/environments/Production/upgrade"],
])("fact 193, %s %s is refused like any address that is not there", async (method, path) => {
  const world = makeWorld();
  world.tokens.issue("token", {
    issuer: "entra",
    audience: "https://api.businesscentral.dynamics.com",
    clientId: tenant,
    tenantId: tenant,
    user: { id: "kim", email: "kim@example.com", name: "Kim" },
    scopes: ["user_impersonation"],
    issuedAtMs: world.clock.now(),
    expiresAtMs: world.clock.now() + 1000,
  });
  const request = new Request(`http://127.0.0.1:1${path}`, { method, headers: { authorization: "Bearer token" } });
  const response = await createBusinessCentralService(world).handle(request);
  expect([response.status, await response.json()]).toMatchObject([404, { error: { code: "BadRequest_NotFound" } }]);
});

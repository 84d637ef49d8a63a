import { describe, expect, test } from "vitest";
import { asApplication, clientId, createBench, homeTenant, noId, otherTenant } from "./support/admin-bench.ts";
import { column } from "./support/read-json.ts";

describe("authorised applications", () => {
  const app = asApplication;

  test("an application that is not authorised in the admin center is refused although it has consent (facts 136, 183)", async () => {
    const bench = createBench({ authorizedApps: [clientId] });
    const stranger = { ...app, clientId: noId };
    expect((await bench.as(app).call("ListEnvironments")).status).toBe(200);
    expect((await bench.as(stranger).call("ListEnvironments")).status).toBe(401);
    await bench.done("AuthorizeApp", { path: { appClientId: noId } });
    expect((await bench.as(stranger).call("ListEnvironments")).status).toBe(200);
    await bench.done("RemoveAuthorizedApp", { path: { appClientId: noId } });
    expect((await bench.as(stranger).call("ListEnvironments")).status).toBe(401);
  });

  test("without a list every application is authorised, until it is removed", async () => {
    const bench = createBench();
    expect((await bench.as(app).call("ListEnvironments")).status).toBe(200);
    await bench.done("RemoveAuthorizedApp", { path: { appClientId: clientId } });
    expect((await bench.as(app).call("ListEnvironments")).status).toBe(401);
  });

  test("the list is bare and tells consent apart from authorisation (fact 138)", async () => {
    const bench = createBench({ authorizedApps: [clientId] });
    await bench.as(app).done("ListEnvironments");
    await bench.done("AuthorizeApp", { path: { appClientId: noId } });
    expect(await bench.done("ListAuthorizedApps")).toEqual([
      { appId: clientId, isAdminConsentGranted: true },
      { appId: noId, isAdminConsentGranted: false },
    ]);
  });

  test("an application learns which tenants authorised it (fact 138)", async () => {
    const bench = createBench({ authorizedApps: [] });
    await bench.done("AuthorizeApp", { path: { appClientId: clientId } });
    await bench.as({ tenantId: otherTenant }).done("AuthorizeApp", { path: { appClientId: noId } });
    expect(column(await bench.as(app).done("ListManageableTenants"), "entraTenantId")).toEqual([homeTenant]);
    expect(column(await bench.as({ ...app, clientId: noId }).done("ListManageableTenants"), "entraTenantId")).toEqual([
      otherTenant,
    ]);
  });
});

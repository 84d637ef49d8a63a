import { describe, expect, test } from "vitest";
import { createBench, noId, otherTenant } from "./support/admin-bench.ts";
import { at } from "./support/read-json.ts";

describe("access (fact 139)", () => {
  test("a security group: 204 when there is none", async () => {
    const bench = createBench();
    expect((await bench.call("GetSecurityGroup")).status).toBe(204);
    await bench.done("SetSecurityGroup", { body: { Value: noId } });
    expect(await bench.done("GetSecurityGroup")).toEqual({ id: noId, displayName: "BC users 9999" });
    await bench.done("ClearSecurityGroup");
    expect((await bench.call("GetSecurityGroup")).status).toBe(204);
  });

  test.each([
    ["00000000-0000-0000-0000-000000000000", 404, ""],
    ["everybody", 400, "Unknown"],
  ])("the group %s is %i", async (Value, status, code) => {
    const refused = await createBench().refused("SetSecurityGroup", { body: { Value } });
    expect([refused.status, at(refused.body, "code") ?? refused.text]).toEqual([status, code]);
  });

  test("partners: one of three values, tenants with one of them only (fact 139)", async () => {
    const bench = createBench();
    expect(await bench.done("GetPartnerAccess")).toEqual({ status: "AllowAllPartnerTenants" });
    await bench.done("SetPartnerAccess", {
      body: { status: "AllowSelectedPartnerTenants", allowedPartnerTenantIds: [otherTenant] },
    });
    expect(await bench.done("GetPartnerAccess")).toEqual({
      status: "AllowSelectedPartnerTenants",
      allowedPartnerTenantIds: [otherTenant],
    });
    await bench.refused("SetPartnerAccess", { body: { status: "Disabled", allowedPartnerTenantIds: [otherTenant] } });
    await bench.refused("SetPartnerAccess", { body: { status: true } });
    await bench.done("SetPartnerAccess", { body: { status: "Disabled" } });
    expect(await bench.done("GetPartnerAccess")).toEqual({ status: "Disabled" });
  });

  test("Microsoft 365 licences: a boolean, not text", async () => {
    const bench = createBench();
    expect(await bench.done("GetAccessWithM365Licenses")).toEqual({ enabled: false });
    await bench.done("SetAccessWithM365Licenses", { body: { enabled: true } });
    expect(await bench.done("GetAccessWithM365Licenses")).toEqual({ enabled: true });
    await bench.refused("SetAccessWithM365Licenses", { body: { enabled: "true" } });
  });

  test("settings belong to one environment", async () => {
    const bench = createBench();
    await bench.done("SetSecurityGroup", { body: { Value: noId } });
    expect((await bench.call("GetSecurityGroup", { path: { environmentName: "Sandbox" } })).status).toBe(204);
  });
});

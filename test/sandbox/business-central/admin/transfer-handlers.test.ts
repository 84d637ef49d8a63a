import { describe, expect, test } from "vitest";
import { type Bench, createBench, dayMs, homeTenant, hourMs, otherTenant } from "./support/admin-bench.ts";
import { at, column, rows, text } from "./support/read-json.ts";

const offer = (runAt = "2026-07-15T09:30:00Z") => ({
  path: { environmentName: "Sandbox" },
  body: { DestinationEntraTenantId: otherTenant, RunAt: runAt },
});
const accept = {
  body: {
    SourceEnvironmentName: "Sandbox",
    ApplicationFamily: "BusinessCentral",
    SourceEntraTenantId: homeTenant,
    DestinationEnvironmentName: "FromAfar",
  },
};
const incoming = { path: { sourceEntraTenantId: homeTenant } };
const destination = (bench: Bench) => bench.as({ tenantId: otherTenant });

describe("a transfer (fact 139)", () => {
  test("is offered, accepted and carried out at its time, and takes the environment to the other tenant", async () => {
    const bench = createBench();
    const request = await bench.done("RequestEnvironmentTransfer", offer());
    expect(request).toMatchObject({
      type: "requestTransferToAnotherEntraTenant",
      status: "queued",
      environmentType: "sandbox",
      parameters: {
        destinationEntraTenantId: otherTenant,
        isAcceptedByDestinationEntraTenant: false,
        expiresOn: "2026-07-21T09:30:00.000Z",
        runAt: "2026-07-15T09:30:00.000Z",
      },
    });
    expect(column(await destination(bench).done("ListIncomingTransfers", incoming), "id")).toEqual([at(request, "id")]);
    const move = await destination(bench).done("AcceptEnvironmentTransfer", accept);
    expect(move).toMatchObject({
      type: "moveToAnotherAadTenant",
      status: "queued",
      environmentName: "FromAfar",
      parameters: { sourceAadTenantId: homeTenant, destinationEnvironmentName: "FromAfar" },
    });
    expect(at(await bench.done("ListOutgoingTransfers"), "value.0.parameters.isAcceptedByDestinationEntraTenant")).toBe(
      true,
    );

    bench.advance(dayMs - hourMs);
    expect(column(await bench.done("ListEnvironments"), "name")).toEqual(["Production", "Sandbox"]);
    bench.advance(2 * hourMs);
    expect(column(await bench.done("ListEnvironments"), "name")).toEqual(["Production"]);
    const there = rows(await destination(bench).done("ListEnvironments"));
    expect(there.map(({ name, aadTenantId }) => [name, aadTenantId])).toContainEqual(["FromAfar", otherTenant]);
    expect(rows(await bench.done("ListOutgoingTransfers"))).toEqual([]);
    expect(text(await bench.done("GetOperation", { path: { operationId: text(request, "id") } }), "status")).toBe(
      "Succeeded",
    );
    expect(
      text(await destination(bench).done("GetOperation", { path: { operationId: text(move, "id") } }), "status"),
    ).toBe("Succeeded");
  });

  test("expires when nobody accepts it", async () => {
    const bench = createBench();
    const operationId = text(await bench.done("RequestEnvironmentTransfer", offer()), "id");
    bench.advance(8 * dayMs);
    expect(await bench.done("GetOperation", { path: { operationId } })).toMatchObject({
      status: "Failed",
      errorMessage: "The request has expired without being accepted.",
    });
    expect((await destination(bench).refused("AcceptEnvironmentTransfer", accept)).status).toBe(404);
  });

  test("that was accepted does not expire before its time comes", async () => {
    const bench = createBench();
    await bench.done("RequestEnvironmentTransfer", offer("2026-08-14T09:30:00Z"));
    await destination(bench).done("AcceptEnvironmentTransfer", accept);
    bench.advance(32 * dayMs);
    expect(column(await bench.done("ListEnvironments"), "name")).toEqual(["Production"]);
  });

  test("is withdrawn, also after it was accepted", async () => {
    const bench = createBench();
    await bench.done("RequestEnvironmentTransfer", offer());
    const move = await destination(bench).done("AcceptEnvironmentTransfer", accept);
    expect(await bench.done("CancelOutgoingTransfer", { path: { environmentName: "Sandbox" } })).toMatchObject({
      status: "canceled",
    });
    bench.advance(2 * dayMs);
    expect(column(await bench.done("ListEnvironments"), "name")).toEqual(["Production", "Sandbox"]);
    expect(
      text(await destination(bench).done("GetOperation", { path: { operationId: text(move, "id") } }), "status"),
    ).toBe("Canceled");
  });

  test("fails when the environment cannot be moved at its time", async () => {
    const bench = createBench();
    const operationId = text(await bench.done("RequestEnvironmentTransfer", offer()), "id");
    await destination(bench).done("AcceptEnvironmentTransfer", accept);
    await bench.done("DeleteEnvironment", { path: { environmentName: "Sandbox" } });
    bench.advance(2 * dayMs);
    expect(await bench.done("GetOperation", { path: { operationId } })).toMatchObject({
      status: "Failed",
      errorMessage: expect.stringContaining("not active"),
    });
  });

  test("does not stop other work while it waits", async () => {
    const bench = createBench();
    await bench.done("RequestEnvironmentTransfer", offer());
    const copy = { path: { sourceEnvironmentName: "Sandbox" }, body: { environmentName: "CopyOne", type: "Sandbox" } };
    expect((await bench.call("CopyEnvironment", copy)).status).toBe(202);
  });

  test.each([
    ["to the own tenant", { DestinationEntraTenantId: homeTenant, RunAt: "2026-07-15T09:30:00Z" }],
    ["to no tenant", { DestinationEntraTenantId: "elsewhere", RunAt: "2026-07-15T09:30:00Z" }],
    ["at no time", { DestinationEntraTenantId: otherTenant }],
  ])("%s is refused", async (_, body) => {
    expect((await createBench().refused("RequestEnvironmentTransfer", { body })).status).toBe(400);
  });

  test("twice is refused, and so is accepting what is not offered to the tenant", async () => {
    const bench = createBench();
    await bench.done("RequestEnvironmentTransfer", offer());
    expect((await bench.refused("RequestEnvironmentTransfer", offer())).status).toBe(400);
    expect(
      (
        await bench
          .as({ tenantId: "44444444-4444-4444-8444-444444444444" })
          .refused("AcceptEnvironmentTransfer", accept)
      ).status,
    ).toBe(404);
    expect(
      (
        await destination(bench).refused("AcceptEnvironmentTransfer", {
          body: { ...accept.body, DestinationEnvironmentName: "Production" },
        })
      ).status,
    ).toBe(400);
  });

  test("of a tenant that offers nothing gives an empty list", async () => {
    expect(
      rows(await createBench().done("ListIncomingTransfers", { path: { sourceEntraTenantId: otherTenant } })),
    ).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import { type Bench, createBench, hourMs, minuteMs } from "./support/admin-bench.ts";
import { slots, slotsForWebshops } from "./support/examples.ts";
import { at, column, rows, text } from "./support/read-json.ts";

async function app(bench: Bench, appId: string): Promise<Record<string, unknown> | undefined> {
  return rows(await bench.done("ListInstalledApps")).find((row) => row.id === appId);
}

describe("updating an app (fact 142)", () => {
  const update = { path: { appId: slots }, body: { targetVersion: "2.4.1.0" } };

  test("what is on offer names what it needs", async () => {
    expect(await createBench().done("ListAvailableAppUpdates")).toEqual({
      value: [
        { appId: slots, name: "Delivery Slots", publisher: "Fabrikam Logistics", version: "2.4.1.0", requirements: [] },
        {
          appId: slotsForWebshops,
          name: "Delivery Slots for Webshops",
          publisher: "Fabrikam Logistics",
          version: "1.3.0.0",
          requirements: [
            {
              appId: slots,
              name: "Delivery Slots",
              publisher: "Fabrikam Logistics",
              version: "2.4.1.0",
              type: "Update",
            },
          ],
        },
      ],
    });
  });

  test("passes through pending and updating", async () => {
    const bench = createBench();
    const id = text(await bench.done("UpdateApp", update), "id");
    const seen: unknown[] = [];
    for (let second = 0; second < 600; second += 2) {
      const { state, version } = (await app(bench, slots)) ?? {};
      const now = `${state} ${version}`;
      if (now !== seen.at(-1)) seen.push(now);
      bench.advance(2000);
    }
    expect(seen).toEqual(["updatePending 2.0.0.0", "updating 2.0.0.0", "installed 2.4.1.0"]);
    expect(await app(bench, slots)).toMatchObject({ lastOperationId: id, lastUpdateAttemptResult: "Succeeded" });
    expect(column(await bench.done("ListAvailableAppUpdates"), "appId")).toEqual([slotsForWebshops]);
  });

  test("waits for the update window when asked to", async () => {
    const bench = createBench();
    await bench.done("UpdateApp", { ...update, body: { targetVersion: "2.4.1.0", useEnvironmentUpdateWindow: true } });
    bench.advance(12 * hourMs);
    expect(await app(bench, slots)).toMatchObject({ version: "2.0.0.0", state: "updatePending" });
    bench.advance(hourMs);
    expect(await app(bench, slots)).toMatchObject({ version: "2.4.1.0", state: "installed" });
  });

  test("needs the other app first, and then takes it along", async () => {
    const bench = createBench();
    const path = { appId: slotsForWebshops };
    expect(
      at(
        (await bench.refused("UpdateApp", { path, body: { targetVersion: "1.3.0.0" } })).body,
        "data.requirements.0.type",
      ),
    ).toBe("update");
    await bench.done("UpdateApp", {
      path,
      body: { targetVersion: "1.3.0.0", installOrUpdateNeededDependencies: true },
    });
    bench.advance(hourMs);
    expect(await app(bench, slots)).toMatchObject({ version: "2.4.1.0" });
  });

  test.each(["latest", "2.0.0.0", "9.0.0.0"])("to %s is refused", async (targetVersion) => {
    expect((await createBench().refused("UpdateApp", { path: { appId: slots }, body: { targetVersion } })).status).toBe(
      400,
    );
  });

  test("can be cancelled while it is scheduled, once", async () => {
    const bench = createBench();
    const ScheduledOperationId = text(
      await bench.done("UpdateApp", {
        ...update,
        body: { targetVersion: "2.4.1.0", useEnvironmentUpdateWindow: true },
      }),
      "id",
    );
    const cancel = { path: { appId: slots }, body: { ScheduledOperationId } };
    expect(await bench.done("CancelAppUpdate", cancel)).toMatchObject({
      status: "canceled",
      canceledBy: "kim@example.com",
    });
    expect((await bench.refused("CancelAppUpdate", cancel)).status).toBe(400);
    bench.advance(24 * hourMs);
    expect(await app(bench, slots)).toMatchObject({
      version: "2.0.0.0",
      state: "installed",
      lastUpdateAttemptResult: "Canceled",
    });
  });

  test("cannot be cancelled while it runs", async () => {
    const bench = createBench();
    const ScheduledOperationId = text(await bench.done("UpdateApp", update), "id");
    bench.advance(minuteMs / 2);
    expect(
      (await bench.refused("CancelAppUpdate", { path: { appId: slots }, body: { ScheduledOperationId } })).status,
    ).toBe(400);
  });
});

import { describe, expect, test, vi } from "vitest";
import { fullVersion, releaseNumber } from "../../../../src/sandbox/business-central/admin/releases.ts";
import { environmentNamed } from "../../../../src/sandbox/business-central/environments.ts";
import { type Bench, createBench, dayMs, hourMs, minuteMs } from "./support/admin-bench.ts";
import { slots } from "./support/examples.ts";
import { at, column, rows, text } from "./support/read-json.ts";

const now = { selected: true, scheduleDetails: { ignoreUpdateWindow: true } };

const select = (targetVersion: string, body: object = now) => ({ path: { targetVersion }, body });

async function version(bench: Bench): Promise<unknown> {
  return at(await bench.done("GetEnvironment"), "versionDetails.version");
}

describe("the list of updates (fact 135)", () => {
  test("tells when released ones can run, and the month of those to come", async () => {
    expect(await createBench().done("ListEnvironmentUpdates")).toEqual({
      value: [
        {
          targetVersion: "28.3",
          available: true,
          selected: false,
          scheduleDetails: {
            latestSelectableDateTime: "2027-01-05T00:00:00.000Z",
            selectedDateTime: null,
            ignoreUpdateWindow: false,
            rolloutStatus: "Active",
          },
          targetVersionType: "GA",
        },
        {
          targetVersion: "28.4",
          available: false,
          selected: false,
          expectedAvailability: { month: 8, year: 2026 },
          targetVersionType: "GA",
        },
        {
          targetVersion: "29.0",
          available: false,
          selected: false,
          expectedAvailability: { month: 10, year: 2026 },
          targetVersionType: "GA",
        },
      ],
    });
  });

  test("has previews for sandboxes in the month before a major version", async () => {
    const bench = createBench({ startMs: Date.UTC(2026, 8, 20) });
    const types = async (environmentName: string) =>
      column(await bench.done("ListEnvironmentUpdates", { path: { environmentName } }), "targetVersionType");
    expect([await types("Production"), await types("Sandbox")]).toEqual([
      ["GA", "GA"],
      ["GA", "GA", "Preview"],
    ]);
    await bench.done("SelectEnvironmentUpdate", {
      path: { environmentName: "Sandbox", targetVersion: "29.0" },
      body: { ...now, targetVersionType: "Preview" },
    });
    bench.advance(hourMs);
    expect(
      at(await bench.done("GetEnvironment", { path: { environmentName: "Sandbox" } }), "versionDetails.version"),
    ).toMatch(/^29\.0\./);
  });
});

describe("an update", () => {
  test("runs when it is due, logged as an operation, and throws everybody out (facts 142, 145)", async () => {
    const bench = createBench();
    expect(rows(await bench.done("ListSessions")).length).toBeGreaterThan(1);
    await bench.done("SelectEnvironmentUpdate", select("28.3"));
    expect(rows(await bench.done("ListEnvironmentUpdates"))[0]).toMatchObject({
      selected: true,
      updateStatus: "scheduled",
    });
    bench.advance(minuteMs);
    expect(text(await bench.done("GetEnvironment"), "status")).toBe("Upgrading");
    expect(rows(await bench.done("ListSessions"))).toEqual([]);
    expect(rows(await bench.done("ListEnvironmentOperations"))[0]).toMatchObject({ type: "update", status: "running" });
    bench.advance(hourMs);
    expect(await bench.done("GetEnvironment")).toMatchObject({
      status: "Active",
      versionDetails: { version: "28.3.41921.42181" },
    });
    expect(column(await bench.done("ListEnvironmentUpdates"), "targetVersion")).toEqual(["28.4", "29.0"]);
    expect(column(await bench.done("ListInstalledApps"), "version").slice(0, 3)).toEqual(
      Array(3).fill("28.3.41921.42181"),
    );
  });

  test("waits for the window and the date that were chosen", async () => {
    const bench = createBench();
    await bench.done(
      "SelectEnvironmentUpdate",
      select("28.3", { selected: true, scheduleDetails: { selectedDateTime: "2026-07-16T12:00:00Z" } }),
    );
    bench.advance(Date.UTC(2026, 6, 16, 21, 59) - bench.world.clock.now());
    expect(text(await bench.done("GetEnvironment"), "status")).toBe("Active");
    bench.advance(minuteMs);
    expect(text(await bench.done("GetEnvironment"), "status")).toBe("Upgrading");
  });

  test("of a version that is to come runs after its release", async () => {
    const bench = createBench();
    await bench.done("SelectEnvironmentUpdate", select("28.4", { selected: true }));
    expect(rows(await bench.done("ListEnvironmentUpdates"))[1]).toMatchObject({ selected: true, available: false });
    bench.advance(Date.UTC(2026, 7, 4, 23, 59) - bench.world.clock.now());
    expect(await version(bench)).toMatch(/^28\.2\./);
    bench.advance(hourMs);
    expect(await version(bench)).toMatch(/^28\.4\./);
  });

  test("another choice replaces it", async () => {
    const bench = createBench();
    await bench.done("SelectEnvironmentUpdate", select("28.3", { selected: true }));
    await bench.done("SelectEnvironmentUpdate", select("29.0", { selected: true }));
    expect(column(await bench.done("ListEnvironmentUpdates"), "selected")).toEqual([false, false, true]);
    bench.advance(2 * dayMs);
    expect(await version(bench)).toMatch(/^28\.2\./);
  });

  test.each([
    ["selected: false", "28.3", { selected: false }, 400],
    ["a version that is not on the list", "31.0", { selected: true }, 404],
    ["a schedule for a version to come", "28.4", now, 400],
    ["a start after the latest one", "28.3", { scheduleDetails: { selectedDateTime: "2028-01-01T00:00:00Z" } }, 400],
    ["a preview of production", "29.0", { selected: true, targetVersionType: "Preview" }, 404],
  ])("%s is refused with the code Unknown", async (_, target, body, want) => {
    const refused = await createBench().refused("SelectEnvironmentUpdate", select(target, body));
    expect([refused.status, at(refused.body, "code")]).toEqual([want, "Unknown"]);
  });

  test.each([
    ["Default", "2.0.0.0"],
    ["DuringMajorUpgrade", "2.0.0.0"],
    ["DuringMajorMinorUpgrade", "2.4.1.0"],
  ])("of a minor version with the cadence %s leaves an app at %s", async (value, want) => {
    const bench = createBench();
    await bench.done("SetAppSourceAppsUpdateCadence", { body: { value } });
    await bench.done("SelectEnvironmentUpdate", select("28.3"));
    bench.advance(2 * hourMs);
    expect(rows(await bench.done("ListInstalledApps")).find(({ id }) => id === slots)?.version).toBe(want);
  });

  test("of an environment that is gone is not waited for", async () => {
    const bench = createBench();
    await bench.done("SelectEnvironmentUpdate", select("29.0", { selected: true }));
    await bench.done("DeleteEnvironment");
    bench.advance(200 * dayMs);
    expect(column(await bench.done("ListOperations"), "type")).toEqual(["delete", "softDelete"]);
    const timers = vi.spyOn(bench.world.clock, "at");
    bench.advance(10 * dayMs);
    expect(timers).toHaveBeenCalledTimes(0);
  });

  test("waits until the environment is free", async () => {
    const bench = createBench();
    await bench.done(
      "SelectEnvironmentUpdate",
      select("28.3", {
        selected: true,
        scheduleDetails: { selectedDateTime: "2026-07-14T10:00:00Z", ignoreUpdateWindow: true },
      }),
    );
    bench.advance(29 * minuteMs);
    await bench.done("CopyEnvironment", { body: { environmentName: "CopyOne", type: "Sandbox" } });
    bench.advance(2 * minuteMs);
    expect(text(await bench.done("GetEnvironment"), "status")).toBe("Active");
    bench.advance(2 * hourMs);
    expect(await version(bench)).toMatch(/^28\.3\./);
  });
});

describe("cancelling a running update", () => {
  async function running(bench: Bench): Promise<string> {
    await bench.done("SelectEnvironmentUpdate", select("28.3"));
    bench.advance(minuteMs);
    return text(await bench.done("ListEnvironmentOperations"), "value.0.id");
  }

  test("rolls back for more than an hour, and canceled is the success (fact 142)", async () => {
    const bench = createBench();
    const id = await running(bench);
    const poll = { path: { operationId: id } };
    await bench.done("CancelRunningUpdate", { path: { id } });
    bench.advance(hourMs);
    expect(text(await bench.done("GetEnvironmentOperation", poll), "status")).toBe("Running");
    expect(text(await bench.done("GetEnvironment"), "status")).toBe("Upgrading");
    bench.advance(hourMs);
    expect(text(await bench.done("GetEnvironmentOperation", poll), "status")).toBe("Canceled");
    expect(await bench.done("GetEnvironment")).toMatchObject({
      status: "Active",
      versionDetails: { version: expect.stringMatching(/^28\.2\./) },
    });
  });

  test("a second time, and after its end, is refused", async () => {
    const bench = createBench();
    const id = await running(bench);
    await bench.done("CancelRunningUpdate", { path: { id } });
    expect((await bench.refused("CancelRunningUpdate", { path: { id } })).status).toBe(400);
    bench.advance(3 * hourMs);
    expect((await bench.refused("CancelRunningUpdate", { path: { id } })).status).toBe(400);
  });

  test("is refused in the enforced period", async () => {
    const bench = createBench();
    const id = await running(bench);
    const production = environmentNamed(bench.world, "Production");
    if (production) production.version = fullVersion(releaseNumber(3));
    expect(at((await bench.refused("CancelRunningUpdate", { path: { id } })).body, "message")).toBe(
      "In its enforced period an update cannot be cancelled.",
    );
  });
});

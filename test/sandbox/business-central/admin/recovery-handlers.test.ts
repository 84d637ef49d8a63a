import { describe, expect, test } from "vitest";
import { type Bench, createBench, dayMs, hourMs } from "./support/admin-bench.ts";
import { at, column, rows, text } from "./support/read-json.ts";

const now = { selected: true, scheduleDetails: { ignoreUpdateWindow: true } };

const select = (targetVersion: string, body: object = now) => ({ path: { targetVersion }, body });

async function version(bench: Bench): Promise<unknown> {
  return at(await bench.done("GetEnvironment"), "versionDetails.version");
}

describe("restoring (facts 140, 142)", () => {
  const restore = (PointInTime: string, more: object = {}) => ({
    body: { EnvironmentName: "Past", EnvironmentType: "Sandbox", PointInTime, ...more },
  });

  test("periods ascend, do not overlap, and name the version that a restore brings", async () => {
    const bench = createBench();
    expect(await bench.done("ListAvailableRestorePeriods")).toEqual({
      value: [
        {
          from: "2026-06-16T09:30:00.000Z",
          to: "2026-07-14T09:30:00.000Z",
          correspondingApplicationPackageVersion: "28.2.40998.41221",
        },
      ],
    });
    await bench.done("SelectEnvironmentUpdate", select("28.3"));
    bench.advance(dayMs);
    const periods = rows(await bench.done("ListAvailableRestorePeriods"));
    expect(periods.map((period) => period.correspondingApplicationPackageVersion)).toEqual([
      "28.2.40998.41221",
      "28.3.41921.42181",
    ]);
    expect(Date.parse(String(periods[0]?.to)) + 1).toBe(Date.parse(String(periods[1]?.from)));
  });

  test("brings the version of the moment, beside the environment that is restored", async () => {
    const bench = createBench();
    await bench.done("SelectEnvironmentUpdate", select("28.3"));
    bench.advance(dayMs);
    expect(
      await bench.done(
        "RestoreEnvironment",
        restore("2026-07-10T12:00:00Z", { SkipInstallingThirdPartyGlobalApps: true }),
      ),
    ).toMatchObject({
      type: "pitRestore",
      status: "queued",
      environmentName: "Past",
      parameters: {
        environmentName: "Past",
        environmentType: "sandbox",
        restorePointInTime: "2026-07-10T12:00:00.000Z",
      },
    });
    bench.advance(2 * hourMs);
    expect(await bench.done("GetEnvironment", { path: { environmentName: "Past" } })).toMatchObject({
      status: "Active",
      versionDetails: { version: "28.2.40998.41221" },
    });
    expect(await version(bench)).toBe("28.3.41921.42181");
    expect(column(await bench.done("ListInstalledApps", { path: { environmentName: "Past" } }), "publisher")).toEqual([
      "Microsoft",
      "Microsoft",
      "Microsoft",
    ]);
  });

  test.each(["2026-01-01T00:00:00Z", "2026-07-15T00:00:00Z"])(
    "to %s, outside the periods, is refused: PitRestoreFailed (fact 140)",
    async (moment) => {
      expect(at((await createBench().refused("RestoreEnvironment", restore(moment))).body, "code")).toBe(
        "PitRestoreFailed",
      );
    },
  );
});

describe("recovering (fact 144)", () => {
  const sandbox = { path: { environmentName: "Sandbox" } };

  test("brings a soft-deleted environment back", async () => {
    const bench = createBench();
    await bench.done("DeleteEnvironment", sandbox);
    bench.advance(13 * dayMs);
    expect(await bench.done("RecoverEnvironment", sandbox)).toMatchObject({
      type: "recover",
      parameters: { recoveryReason: "requestedByAdmin" },
    });
    expect(text(await bench.done("GetEnvironment", sandbox), "status")).toBe("Recovering");
    expect(at((await bench.refused("RecoverEnvironment", sandbox)).body, "code")).toBe(
      "deletedEnvironmentRecoveryInProgress",
    );
    bench.advance(3 * dayMs);
    const found = await bench.done("GetEnvironment", sandbox);
    expect(text(found, "status")).toBe("Active");
    expect(found).not.toHaveProperty("softDeletedOn");
  });

  test("what is not deleted is refused", async () => {
    expect(at((await createBench().refused("RecoverEnvironment", sandbox)).body, "code")).toBe(
      "invalidStatusCannotRecoverDeletedEnvironment",
    );
  });
});

import { describe, expect, test } from "vitest";
import { nextWindow, windowMinutes } from "../../../../src/sandbox/business-central/admin/update-window.ts";
import { createBench, dayMs, hourMs } from "./support/admin-bench.ts";
import { at, text } from "./support/read-json.ts";

describe("the update window (fact 135)", () => {
  const night = { startMinutes: 22 * 60, endMinutes: 6 * 60, timeZoneId: "UTC" };
  test.each([
    ["2026-07-14T09:30Z", "2026-07-14T22:00:00.000Z"],
    ["2026-07-14T23:30Z", "2026-07-14T22:00:00.000Z"],
    ["2026-07-15T05:59Z", "2026-07-14T22:00:00.000Z"],
    ["2026-07-15T06:00Z", "2026-07-15T22:00:00.000Z"],
  ])("that counts at %s starts at %s", (moment, want) => {
    expect(new Date(nextWindow(night, Date.parse(moment)).startMs).toISOString()).toBe(want);
  });

  test.each([
    [{ ...night }, 480],
    [{ ...night, startMinutes: 0, endMinutes: 0 }, 1440],
    [{ ...night, startMinutes: 60, endMinutes: 120 }, 60],
  ])("%j is %i minutes long", (window, want) => {
    expect(windowMinutes(window)).toBe(want);
  });

  test("is null when none was set (fact 135)", async () => {
    const { status, text: body } = await createBench().call("GetUpdateSettings");
    expect([status, body]).toEqual([200, "null"]);
  });

  test("keeps its wall-clock times while the UTC values move", async () => {
    const bench = createBench();
    const wall = { preferredStartTime: "20:00", preferredEndTime: "04:00", timeZoneId: "W. Europe Standard Time" };
    expect(await bench.done("SetUpdateSettings", { body: wall })).toEqual({
      preferredStartTimeUtc: "2026-07-14T18:00:00.000Z",
      preferredEndTimeUtc: "2026-07-15T02:00:00.000Z",
    });
    bench.advance(150 * dayMs);
    expect(await bench.done("GetUpdateSettings")).toEqual({
      ...wall,
      preferredStartTimeUtc: "2026-12-11T19:00:00.000Z",
      preferredEndTimeUtc: "2026-12-12T03:00:00.000Z",
    });
  });

  test("set in UTC resets the time zone", async () => {
    const bench = createBench();
    await bench.done("SetUpdateSettings", {
      body: { preferredStartTimeUtc: "2020-01-01T21:30:00Z", preferredEndTimeUtc: "2020-01-02T05:30:00Z" },
    });
    expect(await bench.done("GetUpdateSettings")).toMatchObject({
      preferredStartTime: "21:30",
      preferredEndTime: "05:30",
      timeZoneId: "UTC",
    });
  });

  const wall = { preferredStartTime: "20:00", preferredEndTime: "04:00", timeZoneId: "UTC" };
  test.each([
    [{ ...wall, preferredEndTime: "21:00" }, "invalidRange", "Preferred Upgrade Window"],
    [{ ...wall, timeZoneId: "Europe/Amsterdam" }, "Unknown", "timeZoneId"],
    [{ ...wall, preferredStartTime: "25:00" }, "Unknown", undefined],
    [
      { ...wall, preferredStartTimeUtc: "2020-01-01T21:30:00Z", preferredEndTimeUtc: "2020-01-02T05:30:00Z" },
      "Unknown",
      undefined,
    ],
    [{ preferredStartTime: "20:00" }, "Unknown", undefined],
  ])("%j is refused: %s", async (body, code, target) => {
    const refused = (await createBench().refused("SetUpdateSettings", { body })).body;
    expect([at(refused, "code"), at(refused, "target")]).toEqual([code, target]);
  });

  test("may not push a scheduled update past its latest date", async () => {
    const bench = createBench();
    const latest = text(await bench.done("ListEnvironmentUpdates"), "value.0.scheduleDetails.latestSelectableDateTime");
    await bench.done("SelectEnvironmentUpdate", {
      path: { targetVersion: "28.3" },
      body: {
        selected: true,
        scheduleDetails: { selectedDateTime: new Date(Date.parse(latest) - hourMs).toISOString() },
      },
    });
    const morning = { preferredStartTime: "03:00", preferredEndTime: "10:00", timeZoneId: "UTC" };
    expect(at((await bench.refused("SetUpdateSettings", { body: morning })).body, "code")).toBe(
      "ScheduledUpgradeConstraintViolation",
    );
  });
});

import { describe, expect, test } from "vitest";
import { momentOf, offsetMinutes } from "../../../../src/sandbox/business-central/admin/time-zones.ts";
import { nextWindow, windowMinutes } from "../../../../src/sandbox/business-central/admin/update-window.ts";
import { createBench, dayMs, hourMs, noId, otherTenant } from "./support/admin-bench.ts";
import { at, column, rows, text } from "./support/read-json.ts";

describe("time zones", () => {
  test.each([
    ["W. Europe Standard Time", "2026-07-14T12:00Z", 120],
    ["W. Europe Standard Time", "2026-01-14T12:00Z", 60],
    ["Eastern Standard Time", "2026-07-14T12:00Z", -240],
    ["India Standard Time", "2026-07-14T12:00Z", 330],
    ["UTC", "2026-07-14T12:00Z", 0],
  ])("%s at %s is %i minutes ahead", (id, moment, want) => {
    expect(offsetMinutes(id, Date.parse(moment))).toBe(want);
  });

  test.each([
    ["the day before the clocks go forward", "2026-03-28", "2026-03-28T21:00:00.000Z"],
    ["the day of it", "2026-03-29", "2026-03-29T20:00:00.000Z"],
    ["the day the clocks go back", "2026-10-25", "2026-10-25T21:00:00.000Z"],
  ])("22:00 in Amsterdam on %s", (_, day, want) => {
    expect(new Date(momentOf("W. Europe Standard Time", Date.parse(day), 22 * 60)).toISOString()).toBe(want);
  });

  test("the list tells what holds now", async () => {
    const list = async (startMs: number) => rows(await createBench({ startMs }).done("ListTimeZones")).find(({ id }) => id === "Romance Standard Time");
    expect(await list(Date.UTC(2026, 6, 1))).toEqual({
      id: "Romance Standard Time",
      displayName: "(UTC+01:00) Brussels, Copenhagen, Madrid, Paris",
      currentUtcOffset: "+02:00",
      supportsDaylightSavingTime: true,
      isCurrentlyDaylightSavingTime: true,
    });
    expect(await list(Date.UTC(2026, 11, 1))).toMatchObject({ currentUtcOffset: "+01:00", isCurrentlyDaylightSavingTime: false });
  });

  test("summer in the south is daylight saving time too", async () => {
    const sydney = rows(await createBench({ startMs: Date.UTC(2026, 0, 10) }).done("ListTimeZones")).find(({ id }) => id === "AUS Eastern Standard Time");
    expect(sydney).toMatchObject({ currentUtcOffset: "+11:00", isCurrentlyDaylightSavingTime: true });
  });
});

describe("the update window", () => {
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
    expect(await bench.done("SetUpdateSettings", { body: wall })).toEqual({ preferredStartTimeUtc: "2026-07-14T18:00:00.000Z", preferredEndTimeUtc: "2026-07-15T02:00:00.000Z" });
    bench.advance(150 * dayMs);
    expect(await bench.done("GetUpdateSettings")).toEqual({ ...wall, preferredStartTimeUtc: "2026-12-11T19:00:00.000Z", preferredEndTimeUtc: "2026-12-12T03:00:00.000Z" });
  });

  test("set in UTC resets the time zone", async () => {
    const bench = createBench();
    await bench.done("SetUpdateSettings", { body: { preferredStartTimeUtc: "2020-01-01T21:30:00Z", preferredEndTimeUtc: "2020-01-02T05:30:00Z" } });
    expect(await bench.done("GetUpdateSettings")).toMatchObject({ preferredStartTime: "21:30", preferredEndTime: "05:30", timeZoneId: "UTC" });
  });

  const wall = { preferredStartTime: "20:00", preferredEndTime: "04:00", timeZoneId: "UTC" };
  test.each([
    [{ ...wall, preferredEndTime: "21:00" }, "invalidRange", "Preferred Upgrade Window"],
    [{ ...wall, timeZoneId: "Europe/Amsterdam" }, "Unknown", "timeZoneId"],
    [{ ...wall, preferredStartTime: "25:00" }, "Unknown", undefined],
    [{ ...wall, preferredStartTimeUtc: "2020-01-01T21:30:00Z", preferredEndTimeUtc: "2020-01-02T05:30:00Z" }, "Unknown", undefined],
    [{ preferredStartTime: "20:00" }, "Unknown", undefined],
  ])("%j is refused: %s", async (body, code, target) => {
    const refused = (await createBench().refused("SetUpdateSettings", { body })).body;
    expect([at(refused, "code"), at(refused, "target")]).toEqual([code, target]);
  });

  test("may not push a scheduled update past its latest date", async () => {
    const bench = createBench();
    const latest = text(await bench.done("ListEnvironmentUpdates"), "value.0.scheduleDetails.latestSelectableDateTime");
    await bench.done("SelectEnvironmentUpdate", { path: { targetVersion: "28.3" }, body: { selected: true, scheduleDetails: { selectedDateTime: new Date(Date.parse(latest) - hourMs).toISOString() } } });
    const morning = { preferredStartTime: "03:00", preferredEndTime: "10:00", timeZoneId: "UTC" };
    expect(at((await bench.refused("SetUpdateSettings", { body: morning })).body, "code")).toBe("ScheduledUpgradeConstraintViolation");
  });
});

describe("the Application Insights key", () => {
  test("restarts the environment, which throws its users out", async () => {
    const bench = createBench();
    expect(rows(await bench.done("ListSessions")).length).toBeGreaterThan(0);
    await bench.done("SetAppInsightsKey", { body: { key: "InstrumentationKey=abc" } });
    expect(await bench.done("GetEnvironment")).toMatchObject({ appInsightsKey: "InstrumentationKey=abc" });
    expect(rows(await bench.done("ListSessions"))).toEqual([]);
    expect(rows(await bench.done("ListEnvironmentOperations"))).toMatchObject([{ type: "restart", status: "running" }, { type: "modify", status: "succeeded" }]);
  });

  test("is for active environments only (fact 140)", async () => {
    const bench = createBench();
    await bench.done("DeleteEnvironment");
    expect(at((await bench.refused("SetAppInsightsKey", { body: { key: "k" } })).body, "code")).toBe("cannotSetAppInsightsKey");
  });
});

describe("access", () => {
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
    await bench.done("SetPartnerAccess", { body: { status: "AllowSelectedPartnerTenants", allowedPartnerTenantIds: [otherTenant] } });
    expect(await bench.done("GetPartnerAccess")).toEqual({ status: "AllowSelectedPartnerTenants", allowedPartnerTenantIds: [otherTenant] });
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

test("the update cadence of AppSource apps is read as a property of the environment", async () => {
  const bench = createBench();
  expect(column(await bench.done("ListEnvironments"), "AppSourceAppsUpdateCadence")).toEqual(["Default", "Default"]);
  await bench.done("SetAppSourceAppsUpdateCadence", { body: { value: "DuringMajorMinorUpgrade" } });
  expect(column(await bench.done("ListEnvironments"), "AppSourceAppsUpdateCadence")).toEqual(["DuringMajorMinorUpgrade", "Default"]);
  await bench.refused("SetAppSourceAppsUpdateCadence", { body: { value: "Always" } });
});

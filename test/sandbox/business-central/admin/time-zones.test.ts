import { describe, expect, test } from "vitest";
import { momentOf, offsetMinutes } from "../../../../src/sandbox/business-central/admin/time-zones.ts";
import { createBench } from "./support/admin-bench.ts";
import { rows } from "./support/read-json.ts";

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

  test("half past three in New York, an hour and a half after the clocks went forward there", () => {
    expect(new Date(momentOf("Eastern Standard Time", Date.parse("2026-03-08"), 3 * 60 + 30)).toISOString()).toBe(
      "2026-03-08T07:30:00.000Z",
    );
  });

  test("the list tells what holds now", async () => {
    const list = async (startMs: number) =>
      rows(await createBench({ startMs }).done("ListTimeZones")).find(({ id }) => id === "Romance Standard Time");
    expect(await list(Date.UTC(2026, 6, 1))).toEqual({
      id: "Romance Standard Time",
      displayName: "(UTC+01:00) Brussels, Copenhagen, Madrid, Paris",
      currentUtcOffset: "+02:00",
      supportsDaylightSavingTime: true,
      isCurrentlyDaylightSavingTime: true,
    });
    expect(await list(Date.UTC(2026, 11, 1))).toMatchObject({
      currentUtcOffset: "+01:00",
      isCurrentlyDaylightSavingTime: false,
    });
  });

  test("summer in the south is daylight saving time too", async () => {
    const sydney = rows(await createBench({ startMs: Date.UTC(2026, 0, 10) }).done("ListTimeZones")).find(
      ({ id }) => id === "AUS Eastern Standard Time",
    );
    expect(sydney).toMatchObject({ currentUtcOffset: "+11:00", isCurrentlyDaylightSavingTime: true });
  });
});

import { describe, expect, test } from "vitest";
import { resolveOptions } from "../../src/sandbox/options.ts";

const nowMs = Date.parse("2026-05-05T12:00:00Z");

describe("options", () => {
  test("have defaults", () => {
    expect(resolveOptions({}, nowMs)).toEqual({
      seed: 1,
      clock: "real",
      startMs: nowMs,
      rows: {},
      companies: 3,
      scale: { quota: 1, lifetime: 1 },
      faults: [],
      moods: "believed",
      port: undefined,
      services: [],
      dataverse: undefined,
    });
  });

  test.each<[string, object, object]>([
    ["a rate", { clock: { rate: 60 } }, { clock: { rate: 60 } }],
    ["half a scale", { scale: { quota: 0.1 } }, { scale: { quota: 0.1, lifetime: 1 } }],
    ["a start as text", { startAt: "2026-01-01T00:00:00Z" }, { startMs: 1_767_225_600_000 }],
    ["a start as a date", { startAt: new Date(5) }, { startMs: 5 }],
    ["a start as a number", { startAt: 7.9 }, { startMs: 7 }],
    ["rows", { rows: { CrmAccount: 5 } }, { rows: { CrmAccount: 5 } }],
    ["one mood for all", { moods: "seen" }, { moods: "seen" }],
    ["moods drawn under a seed", { moods: { seed: -7 } }, { moods: { seed: -7 } }],
    ["moods by fact", { moods: { 180: "seen", 181: undefined } }, { moods: { 180: "seen" } }],
    ["an organisation's rows", { dataverse: { rows: { accounts: 5, contacts: [{}] } } }, { dataverse: {} }],
    ["a negative seed", { seed: -3 }, { seed: -3 }],
  ])("take %s", (_name, given, want) => {
    expect(resolveOptions(given, nowMs)).toMatchObject(want);
  });

  test.each<[string, unknown, string, RegExp]>([
    [
      "an unknown one",
      { clok: "manual" },
      "clok",
      /is unknown. There are seed, clock, startAt, rows, companies, scale, faults, moods, port/,
    ],
    ["no object", null, "options", /give an object/],
    ["half a seed", { seed: 1.5 }, "seed", /is 1.5: give a whole number/],
    ["a clock by another name", { clock: "fast" }, "clock", /"manual", "real" or/],
    ["a rate of 0", { clock: { rate: 0 } }, "clock", /above 0/],
    ["a clock with more", { clock: { rate: 1, speed: 2 } }, "clock", /rate/],
    ["no clock", { clock: null }, "clock", /manual/],
    ["a start that is no date", { startAt: "soon" }, "startAt", /is "soon": give a Date/],
    ["an invalid date", { startAt: new Date(Number.NaN) }, "startAt", /an invalid Date/],
    ["rows below 0", { rows: { CrmAccount: -1 } }, "rows.CrmAccount", /0 or more/],
    ["rows as a list", { rows: [] }, "rows", /give an object/],
    ["an unknown scale", { scale: { time: 1 } }, "scale.time", /is unknown. There are quota, lifetime/],
    ["a scale of 0", { scale: { quota: 0 } }, "scale.quota", /above 0/],
    ["faults that are no list", { faults: {} }, "faults", /list/],
    [
      "a mood by another name",
      { moods: "dcoumented" },
      "moods",
      /is "dcoumented": give "believed", "documented", "seen"/,
    ],
    ["no moods", { moods: null }, "moods", /is null: give/],
    ["a fact that nobody disputes", { moods: { 1: "seen" } }, "moods.1", /There are .*180, 181/],
    ["a fact that is no number", { moods: { "1e2": "seen" } }, "moods.1e2", /names no fact/],
    ["an inherited name as a fact", { moods: { toString: "seen" } }, "moods.toString", /names no fact/],
    ["a fact in no mood", { moods: { 180: "wire" } }, "moods.180", /is "wire": give/],
    ["half a seed of moods", { moods: { seed: 0.5 } }, "moods.seed", /is 0.5: give a whole number/],
    ["a seed beside facts", { moods: { seed: 1, 180: "seen" } }, "moods.180", /cannot go with seed/],
    ["no organisation", { dataverse: null }, "dataverse", /give an object/],
    [
      "an unknown thing of one",
      { dataverse: { tables: [] } },
      "dataverse.tables",
      /There are metadata, definitions, rows, operations/,
    ],
    ["metadata that is a path", { dataverse: { metadata: "./a.xml" } }, "dataverse.metadata", /text of a \$metadata/],
    [
      "rows of one that are none",
      { dataverse: { rows: { accounts: "5" } } },
      "dataverse.rows.accounts",
      /or a list of rows/,
    ],
    ["rows of one below 0", { dataverse: { rows: { accounts: -1 } } }, "dataverse.rows.accounts", /0 or more/],
    ["port 0", { port: 0 }, "port", /1 to 65530/],
    ["no companies", { companies: 0 }, "companies", /1 to 10000/],
    ["a port without room for six", { port: 65_531 }, "port", /1 to 65530/],
  ])("refuse %s", (_name, given, option, message) => {
    expect(() => resolveOptions(given as object, nowMs)).toThrow(
      expect.objectContaining({
        name: "SandboxOptionInvalid",
        code: "SANDBOX_OPTION_INVALID",
        option,
        message: expect.stringMatching(message),
      }),
    );
  });
});

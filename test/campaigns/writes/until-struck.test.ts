import { expect, test } from "vitest";
import { countCuts } from "./cutting-proxy.ts";
import type { PairsReport } from "./run-pairs.ts";
import { untilStruck } from "./until-struck.ts";

const reportOf = (died: number, lost = 0): PairsReport => ({
  keys: 100,
  cut: { ...countCuts(), late: 1 },
  died,
  unknown: 0,
  refused: 0,
  duplicates: 0,
  lost,
  silent: 0,
  madeTwice: 0,
  other: [`round of ${died}`],
});

test.each([
  ["a network that killed nothing by chance is tried again", [0, 3, 2, 9], 3, 5],
  ["one that killed enough is not", [7, 9], 1, 7],
  ["one that never kills is given up, and shows nothing", [0, 0, 0, 0, 0, 9], 4, 0],
])("%s", async (_what, deaths, rounds, died) => {
  const asked: number[] = [];
  const report = await untilStruck(
    async (number) => {
      asked.push(number);
      return reportOf(deaths[number - 1] ?? 0);
    },
    { fewestDeaths: 5, mostRounds: 4 },
  );
  expect([asked.length, report.died, report.keys, report.cut.late, report.other.length]).toEqual([
    rounds,
    died,
    100 * rounds,
    rounds,
    rounds,
  ]);
});

test("what one of the rounds lost is lost", async () => {
  const rounds = [reportOf(0, 2), reportOf(5)];
  const report = await untilStruck(async (number) => rounds[number - 1] ?? reportOf(0), {
    fewestDeaths: 5,
    mostRounds: 3,
  });
  expect([report.lost, report.died]).toEqual([2, 5]);
});

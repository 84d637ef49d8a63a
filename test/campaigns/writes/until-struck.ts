import { countCuts, cuts } from "./cutting-proxy.ts";
import type { PairsReport } from "./run-pairs.ts";

/** How long a line goes on whose faults strike by chance alone. */
export interface Rounds {
  /** Creates that have to die before the line shows anything. */
  readonly fewestDeaths: number;
  readonly mostRounds: number;
}

function add(one: PairsReport, other: PairsReport): PairsReport {
  const cut = countCuts();
  for (const where of cuts) cut[where] = one.cut[where] + other.cut[where];
  return {
    keys: one.keys + other.keys,
    cut,
    died: one.died + other.died,
    unknown: one.unknown + other.unknown,
    refused: one.refused + other.refused,
    duplicates: one.duplicates + other.duplicates,
    lost: one.lost + other.lost,
    silent: one.silent + other.silent,
    madeTwice: one.madeTwice + other.madeTwice,
    other: [...one.other, ...other.other],
  };
}

/** Runs rounds, each with keys of its own, until enough creates died or the rounds are used up; answers their sum. */
export async function untilStruck(
  round: (number: number) => Promise<PairsReport>,
  { fewestDeaths, mostRounds }: Rounds,
): Promise<PairsReport> {
  let report = await round(1);
  for (let number = 2; report.died < fewestDeaths && number <= mostRounds; number++)
    report = add(report, await round(number));
  return report;
}

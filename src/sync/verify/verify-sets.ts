import type { Round } from "../run/round.ts";
import { readDeletions } from "../run/run-round.ts";
import { telling, tellOutOfStep } from "../run/tell-person.ts";
import type { SyncBase } from "../sync-base.ts";
import type { VerifyOptions } from "../sync-options.ts";
import type { SetReport, VerifyReport } from "../sync-types.ts";
import { walk } from "../walks/walk.ts";
import { verifySet } from "./verify-set.ts";

/** Holds all rows of sets against the copy. */
export async function verifySets(
  base: SyncBase,
  names: readonly string[],
  { repair = false, signal, waitMs = 0 }: VerifyOptions,
): Promise<VerifyReport> {
  const sets = await base.prepare(names);
  const { place } = await base.ready();
  const reports: SetReport[] = [];
  const look = async function* (round: Round): AsyncGenerator<unknown, void, undefined> {
    // Deletions are read first, and the sets are not: a difference that the next run would mend by chance is one all the same.
    yield* readDeletions(round);
    for (const set of sets) {
      if (set.row.strategy === "parent") continue;
      if (!(await round.state(set.name)).loaded) yield* walk(round, set, false);
      reports.push(await verifySet(round, set, repair));
    }
  };
  const turn = base.inTurn(sets, { waitMs, ...(signal && { signal }) }, look);
  for await (const _ of telling(base, { sets: names, signal }, turn));
  const differences = reports.reduce((sum, report) => sum + report.differences.length, 0);
  const report = { ...place, sets: reports, differences };
  tellOutOfStep(base, report);
  return report;
}

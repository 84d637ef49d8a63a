import { withKnownCompany } from "../apis/known-companies.ts";
import { print, printJson } from "../print.ts";
import { printTable } from "../print-table.ts";
import { reportError } from "../report-error.ts";
import { isOfCompany } from "./failures.ts";
import { counted } from "./plain-numbers.ts";
import { type CompanyRound, runCompany } from "./run-company.ts";
import type { RunFlags } from "./run-flags.ts";
import type { Progress } from "./show-progress.ts";
import type { CompanyCopy } from "./use-syncs.ts";

/** What a round did, for people. */
function tableOf({ sets }: CompanyRound): string {
  return printTable([
    ["set", "table", "rows read", "new", "changed", "deleted", "seconds behind"],
    ...sets.map(({ set, table, rows, inserted, updated, deleted, lagSeconds }) => [
      set,
      table,
      rows,
      inserted,
      updated,
      deleted,
      lagSeconds === null ? "" : String(lagSeconds),
    ]),
  ]);
}

function endText({ company, inStep, requests, seconds, sets }: CompanyRound): string {
  const open = sets.filter(({ done }) => !done).map(({ set }) => set);
  const took = `${counted(requests, "request")}, ${seconds.toFixed(1)} s`;
  return inStep
    ? `Company ${company} is in step (${took}).`
    : `Company ${company} is not in step yet (${took}): ${open.join(", ")} ${open.length === 1 ? "goes" : "go"} on with the next run.`;
}

function printRound(round: CompanyRound, json: boolean): void {
  if (json) printJson(round);
  else print(`${tableOf(round)}\n${endText(round)}`);
}

/** Runs a company; one that the person does not know is told as what it is. */
async function runKnown(copy: CompanyCopy, flags: RunFlags, shown: Progress, first: boolean): Promise<CompanyRound> {
  const { client, api, chosen, company } = copy;
  const work = () => runCompany(copy, flags, shown, first);
  return chosen ? withKnownCompany(client, { api, chosen, company }, work) : work();
}

/**
 * One round of all companies, one after the other. Of several, one that fails is told, and the others are read all the
 * same.
 *
 * @returns whether all are in step
 * @throws {ErpError} what concerns all of them, or the only one
 */
export async function runRound(
  copies: readonly CompanyCopy[],
  flags: RunFlags,
  shown: Progress,
  first: boolean,
): Promise<boolean> {
  const json = flags.json === true;
  let inStep = true;
  for (const copy of copies) {
    try {
      const round = await runKnown(copy, flags, shown, first);
      printRound(round, json);
      inStep &&= round.inStep;
    } catch (error) {
      if (copies.length === 1 || !isOfCompany(error)) throw error;
      inStep = false;
      if (!json) shown.tell(`Company ${copy.company} is not in step:`);
      reportError(error, { debug: false, json });
    }
  }
  return inStep;
}

import { createWriteStream } from "node:fs";
import { waitingStates } from "../../writes/index.ts";
import { writeRows } from "../output/write-rows.ts";
import { print, say } from "../print.ts";
import { printTable } from "../print-table.ts";
import { counted } from "../sync/plain-numbers.ts";
import type { Problem } from "./source-rows.ts";
import type { StoredDocument } from "./store-documents.ts";

/** What an import came to. It is JSON. */
export interface ImportReport {
  readonly rows: number;
  readonly stored: boolean;
  /** Cells and rows that cannot be written. */
  readonly problems: readonly Problem[];
  /** What the service may refuse, or change. */
  readonly warnings: readonly Problem[];
  /** Documents that are not stored because of their problems, and rows of which nobody knows the document. */
  readonly leftOut: number;
  readonly documents: readonly StoredDocument[];
}

/** More lines are read by nobody at once; `--json` and `--report` have all. */
const mostShown = 20;

const columns = ["row", "key", "result", "write", "state", "record", "reason"] as const;

function more(count: number): void {
  if (count > mostShown) say(`and ${count - mostShown} more (--json shows all)`);
}

/** What rows are called. */
export interface RowNames {
  /** What they come from. */
  readonly name: string;
  /** `line`, `row`, `record`. */
  readonly unit: string;
}

function tellEach({ name, unit }: RowNames, found: readonly Problem[], begin: string): void {
  for (const { row, column, problem } of found.slice(0, mostShown))
    say(`${begin}${name}, ${unit} ${row}${column === undefined ? "" : `, column ${column}`}: ${problem}`);
  more(found.length);
}

/**
 * Tells what is wrong with rows, and what may be.
 *
 * @param end what follows for the others
 */
export function tellProblems(names: RowNames, { problems, warnings, rows }: ImportReport, end: string): void {
  tellEach(names, warnings, "warning: ");
  tellEach(names, problems, "");
  if (problems.length > 0)
    say(
      `error: ${counted(problems.length, "cell or row", "cells or rows")} of ${counted(rows, "row")} cannot be written${end}.`,
    );
}

const numberOf = (documents: readonly StoredDocument[], wanted: StoredDocument["result"]): number =>
  documents.filter(({ result }) => result === wanted).length;

/** Tells what became of the documents: how many, and each that somebody has to look at. */
export function tellReport(report: ImportReport, unit: string, isSent: boolean): void {
  const { documents, rows, stored, leftOut } = report;
  const waits = ({ state }: StoredDocument): boolean => waitingStates.some((one) => one === state);
  const shown = documents.filter(
    (one) => one.result === "refused" || (isSent && one.state !== "done") || (one.result === "there" && waits(one)),
  );
  if (shown.length > 0) {
    print(
      printTable([
        [unit, "key", "state", "write", "reason"],
        ...shown
          .slice(0, mostShown)
          .map(({ row, key, result, state, write, reason = "" }) => [
            String(row),
            key,
            result === "refused" ? `key taken (${state})` : state,
            write,
            reason,
          ]),
      ]),
    );
    more(shown.length);
  }
  const done = documents.filter(({ state }) => state === "done").length;
  print(
    `${counted(rows, "row")}: ${numberOf(documents, "new")} new, ${numberOf(documents, "there")} there already, ${numberOf(documents, "refused")} refused${leftOut > 0 ? `, ${leftOut} left out` : ""}${isSent ? `; ${done} done` : ""}.`,
  );
  if (!stored) print("Nothing was stored. To store the others: --others");
}

/** Writes a line for each document, then one for each problem. Text that a spreadsheet would run is made harmless. */
export async function writeReport(file: string, { documents, problems }: ImportReport): Promise<void> {
  const output = createWriteStream(file);
  const lines = async function* () {
    for (const document of documents) {
      const { row, key, result, write, state, record = "", reason = "" } = document;
      yield { row, key, result, write, state, record, reason };
    }
    for (const { row, column, problem } of problems) {
      const reason = column === undefined ? problem : `${column}: ${problem}`;
      yield { row, key: "", result: "invalid", write: "", state: "", record: "", reason };
    }
  };
  await writeRows(lines(), output, { format: "csv", columns, guard: true });
  await new Promise<void>((resolve, reject) => {
    output.on("error", reject);
    output.end(resolve);
  });
}

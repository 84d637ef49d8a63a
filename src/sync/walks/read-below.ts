import type { DecodedRow } from "../../odata/rows/compile-row-decoder.ts";
import type { Round } from "../run/round.ts";
import { names } from "../sets/set-table.ts";
import type { SyncSet } from "../sets/sync-set.ts";

/** All rows below one record. */
export interface Below {
  readonly set: SyncSet;
  readonly above: DecodedRow;
  readonly rows: readonly DecodedRow[];
}

/** Rows below a record, read from a list of their own, whose last arguments are the key of the record. */
async function listBelow(round: Round, set: SyncSet, path: string, above: DecodedRow): Promise<DecodedRow[]> {
  const by = names(set.row.parent?.by);
  const places = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => name).slice(-by.length);
  const request = {
    arguments: Object.fromEntries(by.map((field, at) => [places[at], above[field]])),
    select: set.select,
  };
  const rows: DecodedRow[] = [];
  for (let link: string | undefined, first = true; first || link !== undefined; first = false) {
    const page = await round.read(set.name, path, link === undefined ? request : { ...request, link });
    rows.push(...page.rows);
    link = page.next;
  }
  return rows;
}

/** Whether a value is a record. */
function isRecord(value: unknown): value is DecodedRow {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * The rows below the records of a page, at any depth: those that came with a record, and those that are listed below it.
 * Rows that are above others come before them.
 */
export async function readBelow(round: Round, set: SyncSet, records: readonly DecodedRow[]): Promise<Below[]> {
  const found: Below[] = [];
  for (const below of round.below(set.name)) {
    const { expand, path } = below.row.parent ?? {};
    for (const above of records) {
      const came = expand === undefined ? undefined : above[expand];
      if (!Array.isArray(came) && path === undefined) continue;
      const rows = Array.isArray(came) ? came.filter(isRecord) : await listBelow(round, below, path ?? "", above);
      found.push({ set: below, above, rows }, ...(await readBelow(round, below, rows)));
    }
  }
  return found;
}

import type { SyncResetRow } from "../../../generated/tables.ts";
import type { ClientCore } from "../../clients/core/client-core.ts";
import { SyncAccessMissing } from "../../errors/sync-access-missing.ts";
import { isObject, textsAt } from "../../kit/json-access.ts";
import type { DecodedRow } from "../../odata/rows/compile-row-decoder.ts";
import { names } from "../sets/set-table.ts";
import { beginSetAnew, forgetLog } from "./begin-anew.ts";
import type { Round } from "./round.ts";

/** How long a list of companies serves all of them. */
const freshMs = 60_000;

interface CompanyList {
  readonly rows: Promise<readonly DecodedRow[]>;
  readonly atMs: number;
}

/** Lists of companies by client and path: one answer tells of all companies of a grant. */
const lists = new WeakMap<ClientCore, Map<string, CompanyList>>();

/** The name under which a set's reasons to begin anew are noted. */
export const resetNote = (set: string): string => `reset:${set}`;

const valuesNote = "resets";

async function readList(round: Round, { path, field, key }: SyncResetRow): Promise<DecodedRow[]> {
  const rows: DecodedRow[] = [];
  const request = { arguments: {}, select: [key, field] };
  for (let link: string | undefined, first = true; first || link !== undefined; first = false) {
    const page = await round.read("the list of companies", path, link === undefined ? request : { ...request, link });
    rows.push(...page.rows);
    link = page.next;
  }
  return rows;
}

/** The rows of a list of companies, asked for once for all companies of a client. */
function companies(round: Round, reset: SyncResetRow): Promise<readonly DecodedRow[]> {
  const { core, now } = round.parts;
  const known = lists.get(core) ?? new Map<string, CompanyList>();
  lists.set(core, known);
  const name = `${reset.path} ${reset.field}`;
  const found = known.get(name);
  // A clock that was set back says nothing of the list's age.
  if (found && Math.abs(now() - found.atMs) < freshMs) return found.rows;
  const rows = readList(round, reset);
  known.set(name, { rows, atMs: now() });
  rows.catch(() => known.delete(name));
  return rows;
}

/** The value of this company; undefined where the list does not have it. */
async function valueOf(round: Round, reset: SyncResetRow): Promise<unknown> {
  const own = (await companies(round, reset)).find((row) => String(row[reset.key]) === round.place.company);
  return own && (own[reset.field] ?? null);
}

/**
 * Whether a list of companies does not show this one any more: a grant lost it, and what is not shown is no sign that it is
 * gone. An app that may not read the list is not told.
 */
export async function isUnlisted(round: Round): Promise<boolean> {
  const [reset] = Object.values(round.parts.index.resets ?? {});
  if (!reset) return false;
  try {
    return (await valueOf(round, reset)) === undefined;
  } catch (error) {
    if (error instanceof SyncAccessMissing) return false;
    throw error;
  }
}

/**
 * Looks whether something made the cursors of sets worthless, such as a company that moved to another database (fact 80):
 * its versions start anew, so its sets are read anew, with the log of deletions, under a higher mark.
 */
export async function checkResets(round: Round): Promise<void> {
  const { index, sets, target } = round.parts;
  const used = new Set(sets.flatMap(({ row }) => names(row.reset)));
  const values: Record<string, unknown> = {};
  for (const name of used) {
    const reset = index.resets?.[name];
    const value = reset && (await valueOf(round, reset));
    if (value !== undefined) values[name] = value;
  }
  const note = await target.read((tx) => tx.note(round.place, valuesNote));
  const known = isObject(note) ? note : {};
  const changed = Object.keys(values).filter((name) => name in known && known[name] !== values[name]);
  if (changed.length === 0 && Object.keys(values).every((name) => name in known)) return;
  await round.write(async (tx) => {
    for (const [name, value] of await tx.notes(round.place)) {
      if (!name.startsWith(resetNote("")) || !textsAt(value, "resets").some((one) => changed.includes(one))) continue;
      await beginSetAnew(tx, round.place, name.slice(resetNote("").length));
      for (const counter of textsAt(value, "counters")) await tx.forgetObserved(round.place, counter);
      for (const log of textsAt(value, "logs")) await forgetLog(tx, round.place, log);
    }
    await tx.setNote(round.place, valuesNote, { ...known, ...values });
  });
}

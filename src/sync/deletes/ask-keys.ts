import type { PlainRow } from "../../../generated/tables.ts";
import { isApiError } from "../../errors/api-error.ts";
import type { DecodedRow } from "../../odata/rows/compile-row-decoder.ts";
import type { Round } from "../run/round.ts";
import { names, type SetTable } from "../sets/set-table.ts";
import { storedAs } from "../sets/stored-value.ts";
import type { SyncSet } from "../sets/sync-set.ts";
import type { RowKey } from "../target/target.ts";

/** Keys in one request: their filter has to fit into an address. */
const atATime = 15;

/** Where rows of a table are looked up by their key. */
interface AskedList extends PlainRow {
  /** Whether what it answers are whole rows of the table. */
  readonly isOwn: boolean;
}

/** The list in which rows of a table can be looked up; undefined where there is none. */
function listOf(set: SyncSet, table: SetTable): AskedList | undefined {
  const { row } = set;
  const plain = table === set.lines ? row.lines?.plain : row.plain;
  if (plain) return { ...plain, isOwn: false };
  if (row.strategy === "row-version" || table === set.lines || row.strategy === "parent") return undefined;
  return { path: row.path, record: row.record, key: row.key, isOwn: true };
}

/** What was found of keys that were asked for. */
export interface AskedKeys {
  /** Keys that the service still has, as JSON. */
  readonly alive: ReadonlySet<string>;
  /** Their records, where they are whole rows of the table. */
  readonly records: readonly DecodedRow[];
}

/** Statuses by which a service says that it takes no such filter. */
const noSuchFilter = [400, 404, 501];

/**
 * Asks the service for rows by their keys.
 *
 * @returns undefined where it cannot be asked
 */
export async function askKeys(
  round: Round,
  set: SyncSet,
  table: SetTable,
  keys: readonly RowKey[],
): Promise<AskedKeys | undefined> {
  const list = listOf(set, table);
  if (!list) return undefined;
  const fields = names(list.key);
  const types = table.layout.key.map((name) => table.layout.columns.find((column) => column.name === name)?.type);
  const textOf = (record: DecodedRow): string =>
    JSON.stringify(fields.map((field, at) => storedAs(types[at] ?? "text")(record[field])));
  const alive = new Set<string>();
  const records: DecodedRow[] = [];
  for (let at = 0; at < keys.length; at += atATime) {
    const or = keys
      .slice(at, at + atATime)
      .map((key) => Object.fromEntries(fields.map((field, place) => [field, key[place]])));
    const request = {
      arguments: {},
      select: list.isOwn ? set.select : fields,
      filter: or.length === 1 ? (or[0] ?? {}) : { or },
    };
    try {
      for (let link: string | undefined, first = true; first || link !== undefined; first = false) {
        const page = await round.read(set.name, list.path, link === undefined ? request : { ...request, link });
        for (const record of page.rows) alive.add(textOf(record));
        if (list.isOwn) records.push(...page.rows);
        link = page.next;
      }
    } catch (error) {
      if (isApiError(error) && noSuchFilter.includes(error.status)) return undefined;
      throw error;
    }
  }
  return { alive, records };
}

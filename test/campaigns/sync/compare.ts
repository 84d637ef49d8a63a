import { syncTables } from "../../../generated/sync-tables.ts";
import type { ColumnType, SyncRow } from "../../../generated/tables.ts";
import { readTables } from "./read-tables.ts";
import type { Site, TargetAt } from "./site.ts";

/** What differs between the service at rest and a copy. */
export interface Comparison {
  readonly rows: number;
  readonly values: number;
  /** The first differences, in words. */
  readonly differences: readonly string[];
}

const split = (text: string | undefined): string[] => (text ? text.split(" ") : []);

/** The default names of tables and columns, written from the contract and not with the engine's function. */
const snake = (name: string): string =>
  name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1_$2")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "_");

/** A value of either side as one text. */
function plain(type: ColumnType, value: unknown): string | null {
  if (value === null || value === undefined) return null;
  const text = value instanceof Date ? value.toISOString() : String(value);
  switch (type) {
    case "guid":
      return text.toLowerCase();
    case "code18":
      return text.trim();
    case "text":
      // Some codes come filled up with blanks (fact 58), which are not theirs.
      return text.trimEnd();
    case "boolean":
      return text === "true" || text === "1" ? "true" : "false";
    case "integer":
    case "double":
    case "decimal":
      return String(Number(text));
    case "date":
    case "datetime":
    case "instant": {
      const wire = /^\/Date\((-?\d+)\)\/$/.exec(text)?.[1];
      return wire ?? String(Date.parse(/Z$/.test(text) ? text : `${text}Z`));
    }
    default:
      return text;
  }
}

/** All rows of a list, by fetch alone. */
async function readAll(site: Site, path: string): Promise<Record<string, unknown>[]> {
  const rows: Record<string, unknown>[] = [];
  let next: string | undefined = `${site.origin}${path}`;
  while (next !== undefined) {
    const answer: Response = await fetch(next, {
      headers: { authorization: `Bearer ${site.token}`, accept: "application/json" },
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${next}: ${answer.status} ${text}`);
    const { d }: { d: Record<string, unknown>[] | { results: Record<string, unknown>[]; __next?: string } } =
      JSON.parse(text);
    const page: { results: Record<string, unknown>[]; __next?: string } = Array.isArray(d) ? { results: d } : d;
    rows.push(...page.results);
    next = page.__next;
  }
  return rows;
}

async function rowOf(set: string): Promise<SyncRow> {
  const tables = await syncTables["exact-online"]?.();
  if (!tables) throw new Error("The tables of Exact Online are missing.");
  const { index } = tables;
  const load = index.services[set.split("/")[0] ?? ""];
  const row = load && (await load()).table.sets[set];
  if (!row) throw new Error(`There is no set ${set}.`);
  return row;
}

/** What may differ before sets of which nothing tells something were read whole. */
export interface Unswept {
  /** Rows that the service has no more may still be there. */
  readonly sets: readonly string[];
  /** Of those sets: rows that came back, and may be missing. */
  readonly untold: ReadonlySet<string>;
  /** Fields that are sums over lines, whose header does not move when a line goes. */
  readonly sums: { readonly set: string; readonly fields: RegExp } | undefined;
}

/** Compares every table of a copy with what the service shows: all rows, all columns but derived ones. */
export async function compare(
  site: Site,
  at: TargetAt,
  sets: readonly string[],
  unswept: Unswept = { sets: [], untold: new Set(), sums: undefined },
): Promise<Comparison> {
  const differences: string[] = [];
  let [count, values] = [0, 0];
  for (const set of sets) {
    const row = await rowOf(set);
    const types = new Map<string, ColumnType>();
    for (const [type, fields] of Object.entries(row.columns) as [ColumnType, string][])
      for (const field of split(fields)) types.set(field, type);
    const path = row.path.replace("{division}", String(site.company));
    const filter = row.strategy === "row-version" ? `&$filter=${encodeURIComponent("Timestamp gt 1L")}` : "";
    const served = await readAll(site, `${path}?$select=${[...types.keys()].join(",")}${filter}`);
    const derived = new Set(split(row.derived));
    const parts = row.lines
      ? [
          {
            table: snake(set),
            key: split(row.key),
            fields: split(row.lines.header),
            keep: (one: Record<string, unknown>) => one["LineNumber"] === 0,
          },
          {
            table: snake(row.lines.set),
            key: split(row.lines.key),
            fields: split(row.lines.line),
            keep: (one: Record<string, unknown>) => one["LineNumber"] !== 0,
          },
        ]
      : [
          {
            table: snake(set),
            key: split(row.key),
            fields: [...types.keys()].filter((name) => name !== row.cursor || row.strategy !== "row-version"),
            keep: () => true,
          },
        ];
    const tables = await readTables(
      at,
      site.company,
      parts.map(({ table }) => table),
    );
    for (const { table, key, fields, keep } of parts) {
      const keyOf = (one: Readonly<Record<string, unknown>>, name: (field: string) => string): string =>
        key.map((field) => plain(types.get(field) ?? "text", one[name(field)])).join("|");
      const have = new Map((tables.get(table) ?? []).map((one) => [keyOf(one, snake), one]));
      const want = new Map(served.filter(keep).map((one) => [keyOf(one, (field) => field), one]));
      count += want.size;
      if (!unswept.sets.includes(set))
        for (const id of have.keys()) if (!want.has(id)) differences.push(`${table}: ${id} is gone from the service`);
      for (const [id, one] of want) {
        const stored = have.get(id);
        if (!stored) {
          if (!unswept.sets.includes(set) || !unswept.untold.has(id)) differences.push(`${table}: ${id} is missing`);
          continue;
        }
        for (const field of fields) {
          if (derived.has(field) || (unswept.sums?.set === set && unswept.sums.fields.test(field))) continue;
          values++;
          const type = types.get(field) ?? "text";
          const [ours, theirs] = [plain(type, stored[snake(field)]), plain(type, one[field])];
          if (ours !== theirs) differences.push(`${table}: ${id}: ${field} is ${ours}, not ${theirs}`);
        }
      }
    }
  }
  return { rows: count, values, differences };
}

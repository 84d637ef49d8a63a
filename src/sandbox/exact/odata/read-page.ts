import { compileFilter, type Predicate } from "../../odata/filter/compile-filter.ts";
import { parseLiteral } from "../../odata/filter/literal.ts";
import type { Row } from "../data/row.ts";
import type { Field, Value } from "../model/field.ts";
import { Refusal } from "../requests/refusal.ts";
import { exactDialect } from "./exact-dialect.ts";
import { equalities } from "./filter-facts.ts";
import { fieldsOfSource } from "./filter-fields.ts";
import { formatLiteral } from "./format-literal.ts";
import { keyPart, splitLiterals } from "./key.ts";
import type { QueryOptions } from "./query-options.ts";
import type { RowSource } from "./row-source.ts";
import { keyThrough } from "./row-source.ts";

/** The rows of one answer. */
export interface Page {
  readonly rows: readonly Row[];
  /** `$skiptoken` of the next page, when this one is full (fact 48). */
  readonly nextToken: string | undefined;
}

type Sortable = string | number | bigint;

function sortable(field: Field, value: Value): Sortable {
  if (value === null || typeof value === "object")
    return field.kind === "text" || field.kind === "guid" ? "" : Number.NEGATIVE_INFINITY;
  if (field.kind === "int64") return BigInt(String(value));
  return typeof value === "boolean" ? Number(value) : value;
}

function* matching(
  source: RowSource,
  options: QueryOptions,
  fits: Predicate<Row> | undefined,
  after: string | undefined,
): Generator<Row> {
  let rows: Iterable<Row> | undefined;
  if (after === undefined) {
    for (const { field: name, value } of equalities(options.filter)) {
      const field = source.set.fieldsByName.get(name);
      rows ??= field && source.where(field, value);
    }
  }
  for (const row of rows ?? source.rows(after)) if (!fits || fits(row)) yield row;
}

/** Splits a `$skiptoken` into the sorted field's value and the last key. */
function readToken(
  source: RowSource,
  options: QueryOptions,
): { key: string; sorted: Sortable | undefined } | undefined {
  if (options.skipToken === undefined) return undefined;
  const parts = splitLiterals(options.skipToken);
  const keys = source.order ?? source.set.keys;
  const extra = options.orderBy ? 1 : 0;
  if (parts.length !== keys.length + extra)
    throw new Refusal(400, `Error processing $skiptoken '${options.skipToken}'.`);
  const key = keys.map((field, i) => keyPart(field, parts[i + extra] ?? "")).join("|");
  if (!options.orderBy) return { key, sorted: undefined };
  const value = parseLiteral(parts[0] ?? "", exactDialect)?.value;
  if (value === undefined) throw new Refusal(400, `Error processing $skiptoken '${options.skipToken}'.`);
  return { key, sorted: typeof value === "bigint" ? value : sortable(options.orderBy.field, value) };
}

interface Entry {
  readonly row: Row;
  readonly sorted: Sortable;
  readonly key: string;
}

/** The first rows in the order of a field. Only as many as are wanted are held, so that a million rows can be sorted page by page. */
function firstSorted(
  source: RowSource,
  options: QueryOptions,
  fits: Predicate<Row> | undefined,
  wanted: number,
): Row[] {
  const { orderBy } = options;
  if (!orderBy) return [];
  const direction = orderBy.descending ? -1 : 1;
  const compare = (a: Entry | { sorted: Sortable; key: string }, b: { sorted: Sortable; key: string }): number =>
    a.sorted < b.sorted ? -direction : a.sorted > b.sorted ? direction : a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
  const token = readToken(source, options);
  const after = token?.sorted === undefined ? undefined : { sorted: token.sorted, key: token.key };
  const best: Entry[] = [];
  for (const row of matching(source, options, fits, undefined)) {
    const sorted = sortable(orderBy.field, source.read(row, orderBy.field));
    const last = best.length >= wanted ? best.at(-1) : undefined;
    if (last && (orderBy.descending ? sorted < last.sorted : sorted > last.sorted)) continue;
    const entry = { row, sorted, key: keyThrough(source, row) };
    if ((after && compare(entry, after) <= 0) || (last && compare(entry, last) >= 0)) continue;
    let [low, high] = [0, best.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = best[middle];
      if (other && compare(entry, other) > 0) low = middle + 1;
      else high = middle;
    }
    best.splice(low, 0, entry);
    if (best.length > wanted) best.pop();
  }
  return best.map(({ row }) => row);
}

function tokenOf(source: RowSource, options: QueryOptions, last: Row): string {
  const fields = [...(options.orderBy ? [options.orderBy.field] : []), ...(source.order ?? source.set.keys)];
  return fields.map((field) => formatLiteral(field, source.read(last, field))).join(",");
}

/** Reads one page: at most `pageSize` rows, fewer with a smaller `$top` (facts 44–49). */
export function readPage(source: RowSource, options: QueryOptions, pageSize: number): Page {
  const fits = options.filter ? compileFilter(options.filter, fieldsOfSource(source), exactDialect) : undefined;
  const limit = Math.min(options.top ?? pageSize, pageSize);
  let rows: Row[] = [];
  if (options.orderBy) {
    rows = limit === 0 ? [] : firstSorted(source, options, fits, options.skip + limit).slice(options.skip);
  } else if (limit > 0) {
    let skip = options.skip;
    const token = readToken(source, options)?.key;
    for (const row of matching(source, options, fits, token)) {
      if (skip-- > 0) continue;
      rows.push(row);
      if (rows.length === limit) break;
    }
  }
  const last = rows.at(-1);
  const more = last && rows.length === pageSize && (options.top === undefined || options.top > pageSize);
  return { rows, nextToken: more ? tokenOf(source, options, last) : undefined };
}

/** Counts the rows that fit the filter (fact 50). */
export function countRows(source: RowSource, options: Pick<QueryOptions, "filter">): number {
  if (!options.filter && source.count !== undefined) return source.count;
  const fits = options.filter ? compileFilter(options.filter, fieldsOfSource(source), exactDialect) : undefined;
  let count = 0;
  for (const row of source.rows(undefined)) if (!fits || fits(row)) count++;
  return count;
}

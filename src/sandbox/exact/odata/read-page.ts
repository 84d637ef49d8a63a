import { comparable, compareValues } from "../../odata/filter/compare-values.ts";
import { compileFilter, type Predicate } from "../../odata/filter/compile-filter.ts";
import { type FilterValue, parseLiteral } from "../../odata/filter/literal.ts";
import { firstInOrder } from "../../odata/page/first-in-order.ts";
import { splitOutside } from "../../odata/page/parse-expand.ts";
import type { QueryOptions, SortField } from "../../odata/page/query-options.ts";
import type { Row } from "../data/row.ts";
import { Refusal } from "../requests/refusal.ts";
import { exactDialect } from "./exact-dialect.ts";
import { equalities } from "./filter-facts.ts";
import { comparedField, fieldsOfSource } from "./filter-fields.ts";
import { formatLiteral } from "./format-literal.ts";
import { keyPart } from "./key.ts";
import type { RowSource } from "./row-source.ts";

/**
 * The rows of one answer. Unlike the pages of `sandbox/odata`, these go on behind a key, and a full one always names a
 * next one, which may be empty (facts 47, 48).
 */
export interface Page {
  readonly rows: readonly Row[];
  /** `$skiptoken` of the next page, when this one is full (fact 48). */
  readonly nextToken: string | undefined;
}

/** A row among others in the order of a field: by the value, then by the key. */
interface Entry {
  readonly row: Row | undefined;
  readonly sorted: FilterValue;
  readonly key: () => string;
}

function predicateOf(source: RowSource, { filter }: Pick<QueryOptions, "filter">): Predicate<Row> | undefined {
  return filter && compileFilter(filter, fieldsOfSource(source), exactDialect);
}

/** Rows that fit, in the set's own order behind a key; a filter for a key or a header's finds its rows without a search. */
function* matching(
  source: RowSource,
  options: Pick<QueryOptions, "filter">,
  after: string | undefined,
): Generator<Row> {
  const fits = predicateOf(source, options);
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
  { skipToken, orderby }: QueryOptions,
): { key: string; sorted: FilterValue } | undefined {
  if (skipToken === undefined) return undefined;
  const parts = [...splitOutside(skipToken, ",")];
  const sorted = orderby.length > 0 ? parseLiteral(parts.shift() ?? "", exactDialect) : { value: null };
  const keys = source.order ?? source.set.keys;
  if (parts.length !== keys.length || !sorted) throw new Refusal(400, `Error processing $skiptoken '${skipToken}'.`);
  return { key: keys.map((field, i) => keyPart(field, parts[i] ?? "")).join("|"), sorted: sorted.value };
}

/** What a next link names of a row, parts joined by `|`. */
const placeOf = (source: RowSource, row: Row): string =>
  (source.order ?? source.set.keys).map((field) => String(source.read(row, field))).join("|");

/** The first rows in the order of a field. */
function firstSorted(source: RowSource, options: QueryOptions, by: SortField, wanted: number): Row[] {
  const field = source.set.fieldsByName.get(by.name);
  const sorted = field && comparedField(source, field);
  const compare = (a: Entry, b: Entry): number => {
    const order = compareValues(a.sorted, b.sorted);
    if (order !== 0) return by.descending ? -order : order;
    const [one, other] = [a.key(), b.key()];
    return one < other ? -1 : one > other ? 1 : 0;
  };
  const token = readToken(source, options);
  const after = token && {
    row: undefined,
    sorted: comparable(token.sorted, sorted?.valueClass ?? "null"),
    key: () => token.key,
  };
  const entries = function* (): Generator<Entry> {
    for (const row of matching(source, options, undefined)) {
      const entry = { row, sorted: sorted?.read(row) ?? null, key: () => placeOf(source, row) };
      if (!after || compare(entry, after) > 0) yield entry;
    }
  };
  return firstInOrder(entries(), compare, wanted).flatMap(({ row }) => row ?? []);
}

function tokenOf(source: RowSource, { orderby }: QueryOptions, last: Row): string {
  const sorted = orderby.flatMap(({ name }) => source.set.fieldsByName.get(name) ?? []);
  const fields = [...sorted, ...(source.order ?? source.set.keys)];
  return fields.map((field) => formatLiteral(field, source.read(last, field))).join(",");
}

function* behind(rows: Iterable<Row>, skip: number, limit: number): Generator<Row> {
  let at = 0;
  for (const row of rows) {
    if (at >= skip) yield row;
    if (++at >= skip + limit) return;
  }
}

/** Reads one page: at most `pageSize` rows, fewer with a smaller `$top` (facts 44–49). */
export function readPage(source: RowSource, options: QueryOptions, pageSize: number): Page {
  const limit = Math.min(options.top ?? pageSize, pageSize);
  const [by] = options.orderby;
  const rows = by
    ? firstSorted(source, options, by, limit && options.skip + limit).slice(options.skip)
    : limit === 0
      ? []
      : [...behind(matching(source, options, readToken(source, options)?.key), options.skip, limit)];
  const last = rows.at(-1);
  const more = last && rows.length === pageSize && (options.top === undefined || options.top > pageSize);
  return { rows, nextToken: more ? tokenOf(source, options, last) : undefined };
}

/** Counts the rows that fit the filter (fact 50). */
export function countRows(source: RowSource, options: Pick<QueryOptions, "filter">): number {
  if (!options.filter && source.count !== undefined) return source.count;
  let count = 0;
  for (const _ of matching(source, options, undefined)) count++;
  return count;
}

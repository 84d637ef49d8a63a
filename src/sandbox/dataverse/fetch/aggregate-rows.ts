import { compareSorted, compareValues } from "../../odata/filter/compare-values.ts";
import type { Value } from "../../odata/model/entity-type.ts";
import { Refusal } from "../../odata/refusal.ts";
import type { DateGrouping, FetchAttribute, FetchEntity, FetchQuery } from "./fetch-query.ts";
import type { JoinedRow } from "./join-rows.ts";
import { badFetch } from "./read-fetch.ts";
import { comparableOf } from "./test-condition.ts";

/** A value of a result under its name, and where it comes from. */
export interface AggregatedValue {
  readonly alias: string;
  readonly attribute: FetchAttribute;
  readonly entity: FetchEntity;
  readonly value: Value;
}

const week = 7 * 86_400_000;

/** Parts of a date by which rows are grouped; weeks begin on Sundays, as in the service's database. */
const parts: Readonly<Record<DateGrouping, (date: Date) => number>> = {
  day: (date) => date.getUTCDate(),
  week: (date) => {
    const first = Date.UTC(date.getUTCFullYear(), 0, 1);
    return Math.floor((date.getTime() - first + new Date(first).getUTCDay() * 86_400_000) / week) + 1;
  },
  month: (date) => date.getUTCMonth() + 1,
  quarter: (date) => Math.floor(date.getUTCMonth() / 3) + 1,
  year: (date) => date.getUTCFullYear(),
};

interface Part {
  readonly entity: FetchEntity;
  readonly attribute: FetchAttribute;
  readonly alias: string;
}

function partsOf(entity: FetchEntity): readonly Part[] {
  const own = entity.attributes.map((attribute) => {
    const { alias, column } = attribute;
    if (alias === undefined) throw badFetch(`In a query of aggregates the attribute '${column.name}' needs an alias.`);
    if (attribute.aggregate === undefined && !attribute.groupBy)
      throw badFetch(`In a query of aggregates the attribute '${column.name}' needs 'aggregate' or 'groupby'.`);
    return { entity, attribute, alias };
  });
  return [...own, ...entity.links.flatMap(partsOf)];
}

const readPart = (row: JoinedRow, { entity, attribute }: Part): Value =>
  row[entity.slot]?.[attribute.column.name] ?? null;

function groupValue(row: JoinedRow, part: Part): Value {
  const value = readPart(row, part);
  const grouping = part.attribute.dateGrouping;
  return grouping === undefined || value === null ? value : parts[grouping](new Date(String(value)));
}

/** What a function makes of the rows of a group; what is missing does not count, and of nothing nothing is made but 0. */
function aggregated(rows: readonly JoinedRow[], part: Part): Value {
  const { aggregate, column, distinct } = part.attribute;
  if (aggregate === "count") return rows.length;
  const values = rows.map((row) => readPart(row, part)).filter((value) => value !== null);
  if (aggregate === "countcolumn")
    return distinct ? new Set(values.map((value) => comparableOf(column, value))).size : values.length;
  if (aggregate === "min" || aggregate === "max") {
    const sorted = [...values].sort((a, b) => compareValues(comparableOf(column, a), comparableOf(column, b)));
    return (aggregate === "min" ? sorted[0] : sorted.at(-1)) ?? null;
  }
  const sum = values.reduce<number>((total, value) => total + Number(value), 0);
  if (aggregate === "sum") return sum;
  if (values.length === 0) return null;
  // The average of whole numbers is a whole one, as in SQL.
  return column.type === "integer" ? Math.trunc(sum / values.length) : sum / values.length;
}

/**
 * Groups rows and aggregates them, in the order that aliases ask for.
 * @see https://learn.microsoft.com/power-apps/developer/data-platform/fetchxml/aggregate-data
 */
export function aggregateRows(
  rows: Iterable<JoinedRow>,
  { entity, aggregateLimit }: FetchQuery,
): readonly (readonly AggregatedValue[])[] {
  const all = partsOf(entity);
  const groupedBy = all.filter(({ attribute }) => attribute.groupBy);
  const groups = new Map<string, JoinedRow[]>();
  let count = 0;
  for (const row of rows) {
    count += 1;
    if (count > aggregateLimit)
      throw new Refusal(400, "0x8004e023", "AggregateQueryRecordLimit exceeded. Cannot perform this operation.");
    const key = JSON.stringify(
      groupedBy.map((part) => {
        const value = groupValue(row, part);
        return typeof value === "string" ? value.toLowerCase() : value;
      }),
    );
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  if (groupedBy.length === 0 && groups.size === 0) groups.set("", []);
  const results = [...groups.values()].map((group) =>
    all.map((part): AggregatedValue => {
      const [first] = group;
      const grouped = first ? groupValue(first, part) : null;
      return { ...part, value: part.attribute.groupBy ? grouped : aggregated(group, part) };
    }),
  );
  const orders = ordersOf(entity);
  const sorted = (result: readonly AggregatedValue[]) => orders.map(({ alias }) => sortable(result, alias));
  return results.sort((a, b) => compareSorted(sorted(a), sorted(b), orders));
}

const ordersOf = (entity: FetchEntity): FetchEntity["orders"] => [
  ...entity.orders,
  ...entity.links.flatMap((link) => ordersOf(link)),
];

function sortable(result: readonly AggregatedValue[], wanted: string | undefined): string | number | null {
  const found = result.find(({ alias }) => alias === wanted);
  if (!found || found.value === null) return null;
  const { attribute, value } = found;
  return typeof value === "number" ? value : comparableOf(attribute.column, value);
}

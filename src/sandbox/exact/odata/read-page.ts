import { comparable } from "../../odata/filter/compare-values.ts";
import { parseLiteral } from "../../odata/filter/literal.ts";
import type { Mark, PagedRows } from "../../odata/page/paged-rows.ts";
import { splitOutside } from "../../odata/page/parse-expand.ts";
import type { QueryOptions } from "../../odata/page/query-options.ts";
import { fittingRows, takePage } from "../../odata/page/take-page.ts";
import type { Row } from "../data/row.ts";
import type { Field } from "../model/field.ts";
import { Refusal } from "../requests/refusal.ts";
import { exactDialect } from "./exact-dialect.ts";
import { fieldsOfSource } from "./filter-fields.ts";
import { formatLiteral } from "./format-literal.ts";
import { keyPart } from "./key.ts";
import type { RowSource } from "./row-source.ts";

/** The rows of one answer. */
export interface Page {
  readonly rows: readonly Row[];
  /** `$skiptoken` of the next page, when this one is full (fact 48). */
  readonly nextToken: string | undefined;
}

/** Fields whose values a next link names of the last row. */
const orderOf = ({ order, set }: RowSource): readonly Field[] => order ?? set.keys;

function pagedRows(source: RowSource): PagedRows<Row> {
  return {
    fields: fieldsOfSource(source),
    behind(place, comparisons) {
      if (place !== undefined) return source.rows(String(place));
      for (const { field: name, operator, literal } of comparisons) {
        const field = source.set.fieldsByName.get(name);
        if (!field || operator !== "eq" || literal.value === null) continue;
        const rows = source.where?.(field, String(literal.value));
        if (rows) return rows;
      }
      return source.rows(undefined);
    },
    placeOf: (row) =>
      orderOf(source)
        .map((field) => String(source.read(row, field)))
        .join("|"),
  };
}

function sortedFields({ set }: RowSource, { orderby }: QueryOptions): readonly Field[] {
  return orderby.flatMap(({ name }) => set.fieldsByName.get(name) ?? []);
}

/** What a `$skiptoken` names: the sorted field's value and the last key (fact 47). */
function readToken(source: RowSource, options: QueryOptions): Mark | undefined {
  const { skipToken, orderby } = options;
  if (skipToken === undefined) return undefined;
  const parts = splitOutside(skipToken, ",");
  const keys = orderOf(source);
  const sorted = parts.slice(0, orderby.length).map((text) => parseLiteral(text, exactDialect));
  if (parts.length !== keys.length + orderby.length || sorted.includes(undefined))
    throw new Refusal(400, `Error processing $skiptoken '${skipToken}'.`);
  const fields = fieldsOfSource(source);
  return {
    place: keys.map((field, i) => keyPart(field, parts[i + orderby.length] ?? "")).join("|"),
    sorted: orderby.map(({ name }, i) => comparable(sorted[i]?.value ?? null, fields.of(name)?.valueClass ?? "null")),
  };
}

function tokenOf(source: RowSource, options: QueryOptions, last: Row): string {
  const fields = [...sortedFields(source, options), ...orderOf(source)];
  return fields.map((field) => formatLiteral(field, source.read(last, field))).join(",");
}

/** Reads one page: at most `pageSize` rows, fewer with a smaller `$top` (facts 44–49). */
export function readPage(source: RowSource, options: QueryOptions, pageSize: number): Page {
  const { top = Number.POSITIVE_INFINITY } = options;
  const { rows } = takePage({
    rows: pagedRows(source),
    options,
    dialect: exactDialect,
    size: Math.min(top, pageSize),
    mark: readToken(source, options),
  });
  const last = rows.at(-1);
  // A full page names a next one, also when that will be empty (fact 48).
  const more = last && rows.length === pageSize && top > pageSize;
  return { rows, nextToken: more ? tokenOf(source, options, last) : undefined };
}

/** Counts the rows that fit the filter (fact 50). */
export function countRows(source: RowSource, { filter }: Pick<QueryOptions, "filter">): number {
  if (!filter && source.count !== undefined) return source.count;
  let count = 0;
  for (const _ of fittingRows(pagedRows(source), filter, exactDialect)) count++;
  return count;
}

import { nextQuery } from "../../odata/page/next-link.ts";
import { type ExpandItem, noOptions, type QueryOptions } from "../../odata/page/query-options.ts";
import type { Row } from "../data/row.ts";
import type { Field, Value } from "../model/field.ts";
import { relationOf } from "../model/relations.ts";
import { entityUri } from "./entity-uri.ts";
import { linesSource } from "./list-source.ts";
import { readPage } from "./read-page.ts";
import type { RowSource } from "./row-source.ts";

/** Rows of an expanded collection in one answer, whatever the page of the outer list holds. */
export const nestedPageSize = 60;

/** Where an answer is written for: the addresses in it lead back there. */
export interface AnswerPlace {
  readonly origin: string;
  readonly division: number;
}

/** A row as JSON has it. */
export type EntityJson = Record<string, unknown>;

/** A value as it stands on the wire: dates as `/Date(ms)/` of the wall clock (fact 61). */
export function wireValue(field: Field, value: Value): unknown {
  return field.type === "date-time" && value !== null ? `/Date(${String(value)})/` : value;
}

/** A collection with its rows, in pages of their own (facts 46, 54). */
function expandedCollection(
  place: AnswerPlace,
  source: RowSource,
  row: Row,
  field: Field,
  { options, nested = noOptions }: ExpandItem,
  uri: string,
): unknown {
  const relation = relationOf(source.set, field);
  if (!relation) return deferredCollection(source, row, field, uri);
  const lines = linesSource(place.division, source, relation, row);
  const page = readPage(lines, { ...noOptions, select: nested.select }, nestedPageSize);
  const fields = fieldsAsked(lines, nested);
  const results = page.rows.map((line) => writeEntity(place, lines, line, nested, fields));
  if (page.nextToken === undefined) return { results };
  const query = nextQuery("", { $skiptoken: encodeToken(page.nextToken), ...Object.fromEntries(options) });
  return { results, __next: `${uri}/${field.name}?${query}` };
}

/** A collection that is not expanded: its address, or what was posted when its items are no rows of a set, or null. */
function deferredCollection(source: RowSource, row: Row, field: Field, uri: string): unknown {
  const stored = row.values?.[field.name];
  if (Array.isArray(stored)) return { results: stored };
  return relationOf(source.set, field) ? { __deferred: { uri: `${uri}/${field.name}` } } : null;
}

/** Percent-encodes a `$skiptoken` as the service does: quotes, commas and brackets stay (fact 47). */
export function encodeToken(token: string): string {
  return encodeURIComponent(token).replaceAll("%2C", ",");
}

/** The fields that an answer shows, collections among them. */
export function fieldsAsked({ set }: RowSource, { select }: QueryOptions): readonly Field[] {
  return select ? select.flatMap((name) => set.fieldsByName.get(name) ?? []) : set.fields;
}

/** Writes the selected fields of a row, with its `__metadata` (fact 55). */
export function writeEntity(
  place: AnswerPlace,
  source: RowSource,
  row: Row,
  options: QueryOptions,
  fields = fieldsAsked(source, options),
): EntityJson {
  const uri = entityUri(place.origin, place.division, source, row);
  const entity: EntityJson = { __metadata: { uri, type: `Exact.Web.Api.Models.${source.set.schemaName}` } };
  for (const field of fields) {
    if (field.type === "collection") {
      const expansion = options.expand.find(({ navigation }) => navigation === field.name);
      entity[field.name] = expansion
        ? expandedCollection(place, source, row, field, expansion, uri)
        : deferredCollection(source, row, field, uri);
    } else {
      entity[field.name] = wireValue(field, source.read(row, field));
    }
  }
  return entity;
}

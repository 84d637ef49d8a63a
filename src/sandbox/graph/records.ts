import { type Dialect, plainDialect } from "../odata/dialect.ts";
import { nextQuery } from "../odata/page/next-link.ts";
import { parseQueryOptions, type QueryOptions } from "../odata/page/query-options.ts";
import { readPage } from "../odata/page/read-page.ts";
import { entityBody, listBody } from "../odata/present/envelope.ts";
import { presentFlat } from "../odata/present/present-row.ts";
import { Refusal } from "../odata/refusal.ts";
import { parseKeyLiteral } from "../odata/resource-path.ts";
import type { RowTable } from "../odata/rows/row-table.ts";
import { answerJson } from "./answers.ts";

/** Rows on a page unless `$top` asks for another number, and the most that it may ask for. */
const pageSize = 10;
const largestTop = 1000;

export const graphDialect: Dialect = { ...plainDialect("v4"), arithmetic: false, caseSensitive: false };

/** The records of one folder of a person. */
export interface GraphSet {
  /** Name of the type without its namespace. */
  readonly name: "contact" | "message";
  /** Below the version: `/me/contacts`. */
  readonly address: string;
  /** Behind `$metadata#`. */
  readonly context: string;
  readonly table: RowTable;
  /** Tokens of changes that were given out, and up to which they are forgotten. */
  readonly deltaTokens: { serial: number; forgotten: number };
}

/**
 * A page of somebody's records; `root` is the address that links begin with.
 * @see https://learn.microsoft.com/graph/api/user-list-contacts
 */
export function listRecords(
  { table, address, context }: GraphSet,
  root: string,
  { searchParams: query }: URL,
): Response {
  const options = parseQueryOptions(query, table.type, graphDialect);
  const size = Math.min(options.top ?? pageSize, largestTop);
  // Here $top is the size of a page, and the next link counts rows.
  const { positions, known, count, next } = readPage({
    source: table,
    type: table.type,
    options: { ...options, top: undefined },
    dialect: graphDialect,
    pageSize: size,
  });
  const asked = [...query].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&");
  const nextLink = `${root}${address}?${nextQuery(asked, { $skip: String(options.skip + positions.length) })}`;
  const selected = options.select ? `(${options.select.join(",")})` : "";
  return answerJson(
    listBody(graphDialect, `${root}/$metadata#${context}${selected}`, {
      rows: positions.map((position, index) => presentFlat(table, position, options, graphDialect, known[index])),
      count,
      next: next === undefined || size === 0 ? undefined : nextLink,
    }),
  );
}

/** Where a record of an address stands; the id is a segment, or a literal in parentheses. */
export function findRecord({ table }: GraphSet, segment: string): number {
  const [, literal] = /^\((.*)\)$/s.exec(segment) ?? [];
  const id = literal === undefined ? segment : String(parseKeyLiteral(literal.replace(/^id=/, "")).value);
  const position = table.find([id]);
  if (position === undefined)
    throw new Refusal(404, "ErrorItemNotFound", "The specified object was not found in the store.");
  return position;
}

/** One record. */
export function getRecord(set: GraphSet, root: string, segment: string, { searchParams }: URL): Response {
  const position = findRecord(set, segment);
  const options = parseQueryOptions(searchParams, set.table.type, graphDialect);
  return answerJson(recordBody(set, root, position, options));
}

/** A record as the answer to a read or a write has it. */
export function recordBody(set: GraphSet, root: string, position: number, options: QueryOptions): object {
  return entityBody(
    graphDialect,
    `${root}/$metadata#${set.context}`,
    presentFlat(set.table, position, options, graphDialect),
  );
}

import { type Dialect, plainDialect } from "../odata/dialect.ts";
import type { Row } from "../odata/model/entity-type.ts";
import { nextQuery } from "../odata/page/next-link.ts";
import { parseQueryOptions, type QueryOptions } from "../odata/page/query-options.ts";
import { readPage } from "../odata/page/read-page.ts";
import { entityBody, listBody } from "../odata/present/envelope.ts";
import type { LinkedSet } from "../odata/present/linked-set.ts";
import { type Presentation, presentRow } from "../odata/present/present-row.ts";
import { Refusal } from "../odata/refusal.ts";
import { parseKeyLiteral, parseResourcePath } from "../odata/resource-path.ts";
import type { RowTable } from "../odata/rows/row-table.ts";
import { answerJson } from "./answers.ts";
import { contactType } from "./contact-type.ts";

/** Rows on a page unless `$top` asks for another number, and the most that it may ask for. */
const pageSize = 10;
const largestTop = 1000;

const dialect: Dialect = { ...plainDialect("v4"), arithmetic: false, caseSensitive: false };

/**
 * A page of somebody's contacts; `root` is the address that links begin with.
 * @see https://learn.microsoft.com/graph/api/user-list-contacts
 */
export function listContacts(contacts: RowTable, root: string, { searchParams: query }: URL): Response {
  const options = parseQueryOptions(query, contactType, dialect);
  const size = Math.min(options.top ?? pageSize, largestTop);
  // Here $top is the size of a page, and the next link counts rows.
  const { positions, known, count, next } = readPage({
    source: contacts,
    type: contactType,
    options: { ...options, top: undefined },
    dialect,
    pageSize: size,
  });
  const asked = [...query].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&");
  const nextLink = `${root}/me/contacts?${nextQuery(asked, { $skip: String(options.skip + positions.length) })}`;
  const context = `${root}/$metadata#users('me')/contacts${options.select ? `(${options.select.join(",")})` : ""}`;
  return answerJson(
    listBody(dialect, context, {
      rows: positions.map((position, index) => show(contacts, position, options, known[index])),
      count,
      next: next === undefined || size === 0 ? undefined : nextLink,
    }),
  );
}

/** One contact, by its id as a segment or in parentheses. */
export function getContact(contacts: RowTable, root: string, { pathname, searchParams }: URL): Response {
  const [, , set, below] = parseResourcePath(pathname);
  const key = set?.key?.get("") ?? set?.key?.get("id");
  const id = below?.name ?? (key === undefined ? undefined : String(parseKeyLiteral(key).value));
  if (id === undefined) throw new Refusal(400, "BadRequest", `Resource not found for the segment '${set?.name}'.`);
  const position = contacts.find([id]);
  if (position === undefined)
    throw new Refusal(404, "ErrorItemNotFound", "The specified object was not found in the store.");
  const options = parseQueryOptions(searchParams, contactType, dialect);
  return answerJson(entityBody(dialect, `${root}/$metadata#users('me')/contacts`, show(contacts, position, options)));
}

const how: Presentation<LinkedSet> = { dialect, root: "", sets: new Map() };

/** A contact as JSON has it; its id comes along whatever was selected. */
function show(contacts: RowTable, position: number, options: QueryOptions, row?: Row): Record<string, unknown> {
  const select = options.select && [...contactType.key, ...options.select];
  return presentRow({ type: contactType, rows: contacts }, position, () => "", { ...options, select }, how, row);
}

import { type Dialect, isOlder } from "../dialect.ts";

type Version = Pick<Dialect, "version">;

/** A page of rows that are JSON already. */
export interface ShownPage {
  readonly rows: readonly unknown[];
  /** Number of all rows, when it was asked for. */
  readonly count?: number | undefined;
  /** Address of the next page. */
  readonly next?: string | undefined;
}

/** What v2 and v3 put around a list. */
function results({ rows, count, next }: ShownPage): Record<string, unknown> {
  return {
    results: rows,
    ...(count === undefined ? {} : { __count: String(count) }),
    ...(next === undefined ? {} : { __next: next }),
  };
}

/**
 * The body of a list; `context` is that of v4.
 * @see https://docs.oasis-open.org/odata/odata-json-format/v4.01/odata-json-format-v4.01.html
 */
export function listBody(version: Version, context: string, page: ShownPage): Record<string, unknown> {
  if (isOlder(version)) return { d: results(page) };
  const { rows, count, next } = page;
  return {
    "@odata.context": context,
    ...(count === undefined ? {} : { "@odata.count": count }),
    value: rows,
    ...(next === undefined ? {} : { "@odata.nextLink": next }),
  };
}

/** The body of one record. */
export function entityBody(version: Version, context: string, row: Record<string, unknown>): Record<string, unknown> {
  return isOlder(version) ? { d: row } : { "@odata.context": `${context}/$entity`, ...row };
}

/** What stands in a record for the rows of an expanded navigation. */
export function expandedMembers(version: Version, name: string, page: ShownPage): Record<string, unknown> {
  if (isOlder(version)) return { [name]: results(page) };
  const { rows, count, next } = page;
  return {
    ...(count === undefined ? {} : { [`${name}@odata.count`]: count }),
    [name]: rows,
    ...(next === undefined ? {} : { [`${name}@odata.nextLink`]: next }),
  };
}

/** The body of a refusal: v2 and v3 say in which language the message is. */
export function errorBody(
  version: Version,
  code: string,
  message: string,
  language = "en-US",
): Record<string, unknown> {
  return { error: { code, message: isOlder(version) ? { lang: language, value: message } : message } };
}

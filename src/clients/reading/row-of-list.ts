import type { OrListRow } from "../../../generated/tables.ts";
import { RecordAbsent } from "../../errors/record-absent.ts";
import { isObject } from "../../kit/json-access.ts";
import { isSameKey } from "./is-same-key.ts";

/**
 * The record that was asked for, where the service may answer with a list of more than that. An answer that is no such
 * list is left as it is.
 *
 * @param values arguments of the call
 * @throws {RecordAbsent} when the list does not have it
 */
export function rowOfList(
  body: unknown,
  { items, match, argument }: OrListRow,
  values: Readonly<Record<string, unknown>>,
  path: string,
): unknown {
  const list = isObject(body) ? body[items] : undefined;
  if (!Array.isArray(list)) return body;
  const rows: readonly unknown[] = list;
  const own = rows.find((row) => isObject(row) && isSameKey(row[match], values[argument]));
  if (own === undefined) throw new RecordAbsent(path, `none of the ${rows.length} rows has this ${match}`);
  return own;
}

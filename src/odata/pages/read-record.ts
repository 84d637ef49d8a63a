import { EnvelopeUnknown } from "../../errors/envelope-unknown.ts";
import type { Dialect } from "../dialect.ts";
import { readPage } from "./read-page.ts";
import { describeShape, isWireRow, type WireRow } from "./wire-row.ts";

/** A v4 list where a record was expected: nothing but rows and annotations. */
function isList(body: WireRow): boolean {
  return Array.isArray(body["value"]) && Object.keys(body).every((name) => name === "value" || name.startsWith("@"));
}

/** A refusal under a status that says success: `error` with a message of its own. */
function isRefusal(body: WireRow): boolean {
  const { error } = body;
  return isWireRow(error) && Object.hasOwn(error, "message");
}

/**
 * Takes the one record out of an answer: the body itself in v4, `d` in v2, also where that wraps a list of one
 * (facts 44, 45, 65).
 *
 * @throws {EnvelopeUnknown} when there is no record, or more than one
 */
export function readRecord(body: unknown, dialect: Dialect): WireRow {
  if (dialect === "v2") {
    const { rows, nextLink } = readPage(body, { style: "odata-v2", items: "d" });
    const [only] = rows;
    if (only === undefined || rows.length > 1 || nextLink !== undefined)
      throw new EnvelopeUnknown("one record in d", `${rows.length} of them`);
    return only;
  }
  if (!isWireRow(body) || Object.keys(body).length === 0) throw new EnvelopeUnknown("one record", describeShape(body));
  if (isRefusal(body)) throw new EnvelopeUnknown("one record", "an error");
  if (isList(body)) throw new EnvelopeUnknown("one record", "a list");
  return body;
}

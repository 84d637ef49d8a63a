import { EnvelopeUnknown } from "../../errors/envelope-unknown.ts";
import { nameCharacters } from "../../kit/odata-name.ts";
import type { Dialect } from "../dialect.ts";
import { annotationOf, readPage } from "./read-page.ts";
import { describeShape, isWireRow, type WireRow } from "./wire-row.ts";

/** The end of a context that names one record, or its type; letters of other scripts may stand there encoded. */
const contextOfOne = new RegExp(`/\\$entity$|#[${nameCharacters}%]+\\.[${nameCharacters}%]+$`, "u");

/**
 * Whether control information says that this is one record: only records have a version or an id, and the context of
 * one ends with `/$entity` or is that of its type.
 *
 * @see https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part1-protocol.html#sec_ContextURL
 */
function isSaidToBeOne(body: WireRow): boolean {
  if (["etag", "id"].some((name) => annotationOf(body, name) !== undefined)) return true;
  const context = annotationOf(body, "context");
  return typeof context === "string" && contextOfOne.test(context);
}

/** A v4 list where a record was expected: nothing but rows and annotations. A record may have a field `value` of its own. */
function isList(body: WireRow): boolean {
  const isBare = Object.keys(body).every((name) => name === "value" || name.startsWith("@"));
  return isBare && Array.isArray(body["value"]) && !isSaidToBeOne(body);
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
 * @param ownsValue whether such a record has a list of its own in `value`, so that it may look like a list. @default false
 * @throws {EnvelopeUnknown} when there is no record, or more than one
 */
export function readRecord(body: unknown, dialect: Dialect, ownsValue = false): WireRow {
  if (dialect === "v2") {
    const { rows, nextLink } = readPage(body, { style: "odata-v2", items: "d" });
    const [only] = rows;
    if (only === undefined || rows.length > 1 || nextLink !== undefined)
      throw new EnvelopeUnknown("one record in d", `${rows.length} of them`);
    return only;
  }
  if (!isWireRow(body) || Object.keys(body).length === 0) throw new EnvelopeUnknown("one record", describeShape(body));
  if (isRefusal(body)) throw new EnvelopeUnknown("one record", "an error");
  if (!ownsValue && isList(body)) throw new EnvelopeUnknown("one record", "a list");
  return body;
}

import { EnvelopeUnknown } from "../../errors/envelope-unknown.ts";
import { annotationOf, linkOf } from "./read-page.ts";
import { describeShape, isWireRow, type WireRow } from "./wire-row.ts";

/** What a navigation property of a row holds. */
export type Nested =
  /** Not expanded, or empty. */
  | { readonly kind: "none" }
  | { readonly kind: "deferred"; readonly link: string }
  | { readonly kind: "one"; readonly row: WireRow }
  | { readonly kind: "rows"; readonly rows: readonly unknown[]; readonly nextLink: string | undefined };

const nothing: Nested = { kind: "none" };

/**
 * Reads a navigation property of either dialect: `{results:[…],__next}`, `{__deferred:{uri}}`, a plain array with
 * `<field>@odata.nextLink` beside it, an object, or null (fact 54).
 *
 * @throws {EnvelopeUnknown} when it is none of these
 */
export function readNested(row: WireRow, field: string): Nested {
  const value = row[field];
  if (value === null || value === undefined) return nothing;
  if (Array.isArray(value))
    return { kind: "rows", rows: value, nextLink: linkOf(annotationOf(row, "nextLink", field)) };
  if (!isWireRow(value)) throw new EnvelopeUnknown(`records in ${field}`, describeShape(value));
  const { results, __deferred: deferred } = value;
  if (Array.isArray(results)) return { kind: "rows", rows: results, nextLink: linkOf(value["__next"]) };
  if (isWireRow(deferred)) {
    const { uri } = deferred;
    if (typeof uri === "string") return { kind: "deferred", link: uri };
    throw new EnvelopeUnknown(`an address in ${field}`, describeShape(uri));
  }
  if (results !== undefined || deferred !== undefined)
    throw new EnvelopeUnknown(`records in ${field}`, describeShape(value));
  return { kind: "one", row: value };
}

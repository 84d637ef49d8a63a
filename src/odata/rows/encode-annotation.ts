import { BodyInvalid } from "../../errors/body-invalid.ts";
import type { Dialect } from "../dialect.ts";
import { isWireRow } from "../pages/wire-row.ts";

/** Whether a name in a body is none of a field: control information of either dialect, an annotation of v4. */
export function isAnnotation(field: string): boolean {
  return field === "__metadata" || field.includes("@");
}

/** The type of a record stands first, that of a field right before it: services read them in passing, and refuse a late one. */
export function typesFirst(entries: readonly (readonly [string, unknown])[]): (readonly [string, unknown])[] {
  const places = new Map(entries.map(([field], index) => [field, index]));
  const placeOf = ([field]: readonly [string, unknown], index: number): number => {
    if (!field.endsWith("@odata.type")) return index;
    const of = places.get(field.slice(0, -"@odata.type".length));
    return field === "@odata.type" ? -1 : of === undefined ? index : of - 0.5;
  };
  return entries
    .map((entry, index) => ({ entry, place: placeOf(entry, index) }))
    .sort((one, other) => one.place - other.place)
    .map(({ entry }) => entry);
}

const isLink = (value: unknown): value is string => typeof value === "string" && value !== "" && value.isWellFormed();

const bind = /^([^@]+)@odata\.bind$/;

/**
 * The navigation that a name binds; undefined for other names. None any more is said by the navigation itself: OData's
 * own library refuses an annotation that is null, and Dataverse was seen to pass it over, so that nothing is parted.
 *
 * @see https://learn.microsoft.com/power-apps/developer/data-platform/webapi/associate-disassociate-entities-using-web-api#disassociate-tables-on-update
 * @see https://github.com/MicrosoftDocs/powerapps-docs/issues/4268
 */
export function boundField(field: string): string | undefined {
  return bind.exec(field)?.[1];
}

/** Addresses of records that a navigation is to lead to: one or several. */
function encodeBind(value: unknown, path: string): unknown {
  if (isLink(value)) return value;
  if (Array.isArray(value) && value.every(isLink)) return value;
  throw new BodyInvalid(path, "is the address of a record, such as accounts(0a1b…), or a list of them");
}

/** v2 names types and records to link within `__metadata`; what else it holds belongs to answers (fact 55). */
function encodeMetadata(value: unknown, path: string): unknown {
  const inner = path !== "__metadata";
  if (isWireRow(value) && Object.keys(value).length > 0) {
    const fits = ([name, text]: [string, unknown]): boolean =>
      (name === "type" || (inner && name === "uri")) && isLink(text);
    if (Object.entries(value).every(fits)) return value;
  }
  throw new BodyInvalid(path, onlyInAnswers);
}

const onlyInAnswers =
  "stands in answers only: leave it out; to change a record that was read, give it as original beside the changes";

/**
 * Writes what a body may say beside its fields: `x@odata.bind`, which links the record to others, and `@odata.type`.
 *
 * @throws {BodyInvalid} for what stands in answers only, and for what the dialect does not know
 * @see https://docs.oasis-open.org/odata/odata-json-format/v4.0/os/odata-json-format-v4.0-os.html#_Toc372793067 (bind)
 */
export function encodeAnnotation(dialect: Dialect, field: string, value: unknown, path: string): unknown {
  if (dialect === "v2" && field === "__metadata") return encodeMetadata(value, path);
  if (dialect === "v4" && bind.test(field)) return encodeBind(value, path);
  if (dialect === "v4" && /^[^@]*@odata\.type$/.test(field)) {
    if (isLink(value)) return value;
    throw new BodyInvalid(path, "is the name of a type, such as #Contoso.Customer");
  }
  throw new BodyInvalid(path, onlyInAnswers);
}

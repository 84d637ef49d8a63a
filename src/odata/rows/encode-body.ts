import { BodyInvalid } from "../../errors/body-invalid.ts";
import { nearest } from "../../kit/nearest-names.ts";
import type { Dialect } from "../dialect.ts";
import type { EntityShape } from "../entity-shape.ts";
import type { WireRow } from "../pages/wire-row.ts";
import { boundField, encodeAnnotation, isAnnotation, typesFirst } from "./encode-annotation.ts";
import { encodeValue } from "./encode-value.ts";
import { isJsonObject } from "./json-object.ts";

/** What a body is for. */
export type WriteIntent = "create" | "update";

/** What a record says of one of its fields; nothing of those that objects have by themselves. */
function ofField<T>(record: Readonly<Record<string, T>> | undefined, field: string): T | undefined {
  return record && Object.hasOwn(record, field) ? record[field] : undefined;
}

/** Whether a field is none of those that are declared, of an entity that may have others. */
function isDynamic({ open, writable }: EntityShape, field: string): boolean {
  return open?.has(field) === false && !writable?.create.has(field) && !writable?.update.has(field);
}

function encodeNested(
  dialect: Dialect,
  inner: EntityShape,
  type: string | undefined,
  value: unknown,
  path: string,
  intent: WriteIntent,
  above: readonly object[],
): unknown {
  // Facts 68 and 118: a change of the header does not reach its lines.
  if (intent === "update") throw new BodyInvalid(path, "holds records of their own: change each of them by itself");
  if (value === null) return null;
  if (type !== undefined && Array.isArray(value) !== (type === "list"))
    throw new BodyInvalid(
      path,
      type === "list" ? "is no list: give a list of records" : "is no record: give one record",
    );
  if (Array.isArray(value))
    return Array.from(value, (item, index) => encodeRecord(dialect, inner, item, `${path}[${index}].`, intent, above));
  return encodeRecord(dialect, inner, value, `${path}.`, intent, above);
}

function encodeRecord(
  dialect: Dialect,
  shape: EntityShape,
  record: unknown,
  prefix: string,
  intent: WriteIntent,
  above: readonly object[],
): WireRow {
  const at = prefix.slice(0, -1) || "body";
  if (!isJsonObject(record)) throw new BodyInvalid(at, "is no object of fields");
  if (above.includes(record)) throw new BodyInvalid(at, "contains itself");
  const here = [...above, record];
  // JSON would leave them out without a word.
  for (const field in record)
    if (!Object.hasOwn(record, field))
      throw new BodyInvalid(`${prefix}${field}`, "is inherited: give a record that has its fields itself");
  const body: [string, unknown][] = [];
  for (const [field, value] of typesFirst(Object.entries(record))) {
    if (value === undefined) continue;
    const path = `${prefix}${field}`;
    const parted = value === null && dialect === "v4" ? boundField(field) : undefined;
    if (parted !== undefined) {
      body.push([parted, null]);
      continue;
    }
    if (isAnnotation(field)) {
      body.push([field, encodeAnnotation(dialect, field, value, path)]);
      continue;
    }
    if (shape.ignored?.has(field)) throw new BodyInvalid(path, "is taken and dropped by the service: leave it out");
    if (shape.writable && !shape.writable[intent].has(field) && !isDynamic(shape, field)) {
      const other = intent === "create" ? "update" : "create";
      throw new BodyInvalid(
        path,
        shape.writable[other].has(field)
          ? `can only be set by ${other === "create" ? "creation" : "a change"}`
          : `is read only or unknown${proposal(field, shape.writable[intent])}`,
      );
    }
    const type = ofField(shape.types, field);
    const inner = ofField(shape.nested, field)?.();
    const part = ofField(shape.parts, field);
    if (inner) body.push([field, encodeNested(dialect, inner, type, value, path, intent, here)]);
    // A part is given as a whole, so that what it holds is new.
    else if (part && value !== null) body.push([field, encodeRecord(dialect, part, value, `${path}.`, "create", here)]);
    else body.push([field, encodeValue(dialect, ofField(shape.kinds, field) ?? type, value, path)]);
  }
  return Object.fromEntries(body);
}

/** The writable field that may be meant, in brackets; nothing where none is near. */
function proposal(field: string, writable: ReadonlySet<string>): string {
  const [name] = nearest(field, [...writable], 1);
  return name === undefined ? "" : ` (did you mean ${name}?)`;
}

/**
 * Makes the body of a create or an update, ready for `JSON.stringify`: undefined fields are left out, values
 * are written as the wire wants them, lines are nested as a plain array (fact 68), links to records that are there
 * (`customer@odata.bind`) and types stay; a link to none is the navigation itself, as null.
 *
 * @throws {BodyInvalid} when a field may not be written, or a value does not fit its field; nothing is dropped in silence
 * @example
 * ```ts
 * encodeBody("v2", { kinds: { OrderDate: "datetime" } }, { OrderDate: "2026-03-02" }, "create");
 * // { OrderDate: "2026-03-02T00:00:00" }
 * ```
 */
export function encodeBody(dialect: Dialect, shape: EntityShape, record: unknown, intent: WriteIntent): WireRow {
  return encodeRecord(dialect, shape, record, "", intent, []);
}

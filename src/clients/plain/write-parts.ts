import type { FieldRow } from "../../../generated/tables.ts";
import { bareType, bodyType, isJsonType, isRange } from "./body-type.ts";
import { isBytes, isStream } from "./sendable.ts";
import type { FieldRows } from "./write-form.ts";
import { writePairs } from "./write-pairs.ts";
import { textOf, type Writing } from "./written-value.ts";

type Content = string | Blob | ArrayBuffer | Uint8Array<ArrayBuffer>;

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !(value instanceof Date);

/** A name in a header of a part. @see https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data */
const quoted = (name: string): string =>
  `"${name.replaceAll("\n", "%0A").replaceAll("\r", "%0D").replaceAll('"', "%22")}"`;

/** Which of the types that a field may have a value goes as; undefined for text of which nothing is said. */
function typeOf(declared: string | undefined, value: unknown): string | undefined {
  if (value instanceof Blob && value.type !== "") return value.type;
  const all = (declared ?? "").split(",").flatMap((type) => type.trim() || []);
  const fitting = isObject(value) && !isBytes(value) ? all.find((type) => isJsonType(bareType(type))) : undefined;
  const chosen = fitting ?? all.find((type) => !type.includes("*")) ?? all[0];
  if (chosen !== undefined) return bodyType(chosen, value);
  return isObject(value) ? bodyType("*/*", value) : undefined;
}

/** The content of a part. @throws {Error} of `refuse` for what nobody can write as its type */
function contentOf(value: unknown, type: string | undefined, how: Writing): Content {
  if (value instanceof Blob || value instanceof ArrayBuffer) return value;
  if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength).slice();
  if (isStream(value)) throw how.refuse("is a stream, of which no part can be made: give a Blob");
  if (type !== undefined && isJsonType(bareType(type))) return JSON.stringify(value);
  if (!isObject(value) && type !== undefined && isRange(type))
    throw how.refuse(`is text, and nobody knows which of ${type} it is: give a Blob that has a type`);
  if (!isObject(value)) return textOf(value, how);
  throw how.refuse(`is an object, which nobody can write as ${type}: give it as text or as a Blob`);
}

function writePart(
  name: string,
  value: unknown,
  boundary: string,
  { type: declared, headers = {} }: FieldRow,
  how: Writing,
): Content[] {
  const type = typeOf(declared, value);
  const content = contentOf(value, type, how);
  // Many services take for a file only what has a name of one.
  const file = value instanceof File ? value.name : typeof content === "string" ? undefined : "blob";
  const lines = [
    `--${boundary}`,
    `Content-Disposition: form-data; name=${quoted(name)}${file === undefined ? "" : `; filename=${quoted(file)}`}`,
    ...(type === undefined ? [] : [`Content-Type: ${type}`]),
    ...Object.entries(headers).map((header) => header.join(": ")),
  ];
  return [`${lines.join("\r\n")}\r\n\r\n`, content, "\r\n"];
}

/**
 * Writes an object, or a form, as the parts of a body of several: files as they are, each item of a list as a part of its
 * own, objects as JSON; otherwise where the document says so.
 *
 * @param boundary stands between the parts
 * @param refuse makes the error of a field that nobody can write as its type
 * @see https://www.rfc-editor.org/rfc/rfc7578#section-4
 * @see https://spec.openapis.org/oas/v3.1.2.html#encoding-multipart-media-types
 */
export function writeParts(
  body: object,
  boundary: string,
  fields: FieldRows,
  refuse: (problem: string) => Error,
): Blob {
  const entries: [string, unknown][] = body instanceof FormData ? [...body] : Object.entries(body);
  const parts = entries.flatMap(([name, value]) => {
    const field = (Object.hasOwn(fields, name) ? fields[name] : undefined) ?? {};
    const how: Writing = { encode: (text) => text, refuse: (problem) => refuse(`the field ${name} ${problem}`) };
    if (value === undefined || value === null) return [];
    const pairs =
      field.style === undefined || isBytes(value)
        ? [value].flat().map((item: unknown) => [name, item] as const)
        : writePairs(name, value, field.style, how);
    return pairs.flatMap(([key, item]) =>
      item === undefined || item === null ? [] : writePart(key, item, boundary, field, how),
    );
  });
  return new Blob([...parts, `--${boundary}--\r\n`]);
}

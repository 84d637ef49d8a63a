import { bareType, boundaryOf, isJsonType, isRange } from "./body-type.ts";
import { type Bytes, isBytes } from "./sendable.ts";
import { type FieldRows, writeForm } from "./write-form.ts";
import { writeParts } from "./write-parts.ts";

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !(value instanceof Date);

/**
 * Writes a body by its content type. A body that `fetch` takes as it is, such as a stream, is left as it is.
 *
 * @param contentType of a body of several parts it names the boundary
 * @param refuse makes the error of what nothing says how to write
 * @param fields how the fields of a form are written where that is not as OpenAPI takes for granted
 */
export function writeBody(
  contentType: string,
  body: unknown,
  refuse: (problem: string) => Error,
  fields: FieldRows = {},
): Bytes | string {
  const type = bareType(contentType);
  const boundary = type.startsWith("multipart/") ? boundaryOf(contentType) : undefined;
  if (boundary !== undefined && isObject(body) && !Array.isArray(body) && (!isBytes(body) || body instanceof FormData))
    return writeParts(body, boundary, fields, refuse);
  if (isBytes(body)) return body;
  if (isJsonType(type)) return JSON.stringify(body);
  if (!isObject(body) && isRange(type))
    throw refuse(
      `the body is text, and nobody knows which of ${contentType} it is: name its Content-Type, or give a Blob that has one.`,
    );
  if (!isObject(body)) return body instanceof Date ? body.toISOString() : String(body);
  if (type === "application/x-www-form-urlencoded" && !Array.isArray(body)) return writeForm(body, fields, refuse);
  throw refuse(
    `the body is an object or a list, which nobody can write as ${contentType}: give it as text or bytes, or name a Content-Type that is JSON or a form.`,
  );
}

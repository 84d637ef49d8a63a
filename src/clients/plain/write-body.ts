import { bareType, isJsonType } from "./body-type.ts";
import { type Bytes, isBytes } from "./sendable.ts";

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

const textOf = (value: unknown): string => (value instanceof Date ? value.toISOString() : String(value));

/** Fields of a form, lists repeated, what is nested in brackets: `a=1&a=2&b[c]=3`. */
function formPairs(name: string, value: unknown, depth = 0): [string, string][] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value))
    return value.flatMap((item) => formPairs(depth === 0 ? name : `${name}[]`, item, depth + 1));
  if (!isObject(value) || value instanceof Date) return [[name, textOf(value)]];
  return Object.entries(value).flatMap(([key, inner]) => formPairs(`${name}[${key}]`, inner, depth + 1));
}

/** An object as OpenAPI says that it stands in a form of parts: files as they are, objects as JSON. */
function writeParts(body: object): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(body))
    for (const part of Array.isArray(value) ? value : [value]) {
      if (part === undefined || part === null) continue;
      if (part instanceof Blob) form.append(name, part);
      else if (isObject(part) && !(part instanceof Date))
        form.append(name, new Blob([JSON.stringify(part)], { type: "application/json" }));
      else form.append(name, textOf(part));
    }
  return form;
}

/**
 * Writes a body by its content type. A body that `fetch` takes as it is, such as a `FormData` or a stream, is left as it is.
 *
 * @param refuse makes the error of an object that nothing says how to write
 * @see https://spec.openapis.org/oas/v3.1.1.html#considerations-for-multipart-content
 */
export function writeBody(contentType: string, body: unknown, refuse: (problem: string) => Error): Bytes | string {
  if (isBytes(body)) return body;
  const type = bareType(contentType);
  if (isJsonType(type)) return JSON.stringify(body);
  if (!isObject(body) || body instanceof Date) return textOf(body);
  if (type === "application/x-www-form-urlencoded")
    return new URLSearchParams(Object.entries(body).flatMap(([name, value]) => formPairs(name, value))).toString();
  if (type.startsWith("multipart/")) return writeParts(body);
  throw refuse(
    `the body is an object or a list, which nobody can write as ${contentType}: give it as text or bytes, or name a Content-Type that is JSON or a form.`,
  );
}

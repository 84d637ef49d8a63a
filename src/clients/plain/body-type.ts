import { isBytes } from "./sendable.ts";

const text = "text/plain;charset=UTF-8";

/** The media type alone, without its parameters. */
export const bareType = (contentType: string): string => contentType.split(";")[0]?.trim().toLowerCase() ?? "";

/** The boundary that the type of a body of several parts names. @see https://www.rfc-editor.org/rfc/rfc2046#section-5.1.1 */
export const boundaryOf = (contentType: string): string | undefined =>
  /;\s*boundary=(?:"([^"]+)"|([^\s;"]+))/i
    .exec(contentType)
    ?.slice(1)
    .find((one) => one !== undefined);

export const isJsonType = (type: string): boolean => /[/+]json$/.test(type);

export const isRange = (type: string): boolean => type.includes("*");

/** Whether a range, such as `image/*`, takes a type. */
function takes(range: string, type: string): boolean {
  const [group, rest] = range.split("/");
  return (group === "*" || type.startsWith(`${group}/`)) && (rest === "*" || range.endsWith("+json"));
}

/** The type that bytes have by themselves. */
function ownType(body: unknown): string | undefined {
  if (body instanceof Blob && body.type !== "") return body.type;
  return body instanceof URLSearchParams ? "application/x-www-form-urlencoded;charset=UTF-8" : undefined;
}

/**
 * The content type with which a body goes; undefined where `fetch` says it, as it makes the boundary of a `FormData`. A
 * range such as `image/*` says what a service takes and not what is sent, so that the body decides. A range stays where
 * nothing that it takes can be made of the body.
 *
 * @param declared the type or the range that the caller or the document names. @default "application/json"
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-8.3 Content-Type is a media type
 * @see https://spec.openapis.org/oas/v3.1.1.html#request-body-object the key is a media type or a range
 */
export function bodyType(declared: string | undefined, body: unknown): string | undefined {
  const type = bareType(declared ?? "application/json");
  if (body instanceof FormData) return undefined;
  if (isJsonType(type) && !isRange(type)) return ownType(body) ?? declared ?? type;
  if (!isRange(type)) return declared;
  if (isBytes(body)) return ownType(body) ?? "application/octet-stream";
  const isText = takes(type, "text/plain");
  if (typeof body === "string" && isText) return text;
  if (takes(type, "application/json") && (typeof body !== "string" || isJsonType(type))) return "application/json";
  return isText && (typeof body !== "object" || body === null) ? text : declared;
}

/**
 * The content type of a body of several parts, with the boundary that stands between them; undefined where `fetch` says it.
 *
 * @param refuse makes the error of a body of which nobody knows the boundary
 */
export function partsType(declared: string, body: unknown, refuse: (problem: string) => Error): string | undefined {
  if (boundaryOf(declared) !== undefined) return declared;
  const isForm = body instanceof FormData;
  if (isForm && bareType(declared) === "multipart/form-data") return undefined;
  if (typeof body !== "object" || body === null || Array.isArray(body) || (isBytes(body) && !isForm))
    throw refuse(
      `the body is no object, and nobody knows its parts: give an object or a FormData, or text or bytes and their Content-Type, which names the boundary as in ${declared}; boundary=…`,
    );
  return `${declared}; boundary=${crypto.randomUUID()}`;
}

import type { WireRow } from "../../../generated/tables.ts";
import { ArgumentInvalid } from "../../errors/argument-invalid.ts";
import { isObject, objectAt } from "../../kit/json-access.ts";
import { bareType, bodyType, partsType } from "./body-type.ts";
import { isStream } from "./sendable.ts";
import { writeHeaders, writePath, writeQuery } from "./write-arguments.ts";
import { writeBody } from "./write-body.ts";

/** The content type that a caller names. */
function givenType(headers: unknown): string | undefined {
  const entries =
    headers instanceof Headers || Array.isArray(headers) ? headers : isObject(headers) ? Object.entries(headers) : [];
  for (const entry of entries) {
    const [name, value]: unknown[] = Array.isArray(entry) ? entry : [];
    if (String(name).toLowerCase() === "content-type" && typeof value === "string") return value;
  }
  return undefined;
}

/**
 * A call as openapi-fetch takes it, with the ways in which the document says that its parts are written.
 *
 * @param call what is called, for errors
 */
export function prepareCall(
  call: { readonly method: string; readonly path: string },
  init: unknown,
  { styles = {}, reserved, body: declared = "application/json", forms = {}, text }: WireRow,
): object {
  const own = isObject(init) ? init : {};
  const params = objectAt(own, "params");
  const headers = writeHeaders(objectAt(params, "header"), objectAt(params, "cookie"), styles);
  const body: unknown = own["body"];
  const given = givenType(headers) ?? givenType(own["headers"]);
  const refuse = (problem: string): Error => new ArgumentInvalid(call.method, call.path, problem);
  if (body !== undefined && (call.method === "GET" || call.method === "HEAD"))
    throw refuse(`fetch sends no body with ${call.method}: leave it out, and give what it says as arguments.`);
  const wish = given ?? declared;
  const hasParts = bareType(wish).startsWith("multipart/");
  const chosen =
    body === undefined ? undefined : hasParts ? partsType(wish, body, refuse) : (given ?? bodyType(declared, body));
  // What a caller gives for parts names no boundary, or none that `fetch` knows.
  const type = body === undefined || (chosen === undefined && !hasParts) ? {} : { "Content-Type": chosen ?? null };
  return {
    ...(text && { parseAs: "text" }),
    // Without it nobody sends what comes piece by piece.
    ...(isStream(body) && { duplex: "half" }),
    pathSerializer: (template: string, values: Record<string, unknown>) => writePath(template, values, styles),
    querySerializer: (values: Record<string, unknown>) => writeQuery(values, styles, reserved),
    bodySerializer: (value: unknown) => writeBody(chosen ?? wish, value, refuse, forms[bareType(wish)]),
    ...own,
    params: { ...params, header: { ...headers, ...type } },
  };
}

import type { WireRow } from "../../../generated/tables.ts";
import { isObject, objectAt } from "../../kit/json-access.ts";
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

/** A call as openapi-fetch takes it, with the ways in which the document says that its parts are written. */
export function prepareCall(init: unknown, { styles = {}, body: declared, text }: WireRow): object {
  const own = isObject(init) ? init : {};
  const params = objectAt(own, "params");
  const headers = writeHeaders(objectAt(params, "header"), objectAt(params, "cookie"), styles);
  const type = givenType(headers) ?? givenType(own["headers"]) ?? declared;
  // The boundary of a form of parts is made with it.
  const isNamed = type !== undefined && own["body"] !== undefined && !type.startsWith("multipart/");
  return {
    ...(text && { parseAs: "text" }),
    pathSerializer: (template: string, values: Record<string, unknown>) => writePath(template, values, styles),
    querySerializer: (values: Record<string, unknown>) => writeQuery(values, styles),
    ...(type !== undefined && { bodySerializer: (body: unknown) => writeBody(type, body) }),
    ...own,
    params: { ...params, header: { ...(isNamed && { "Content-Type": type }), ...headers } },
  };
}

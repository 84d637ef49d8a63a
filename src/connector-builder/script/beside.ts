import { isObject, type JsonObject } from "../../kit/json-access.ts";
import { jsonOf, type WireRequest, type WireResponse, withJson } from "../simulator/wire-message.ts";

/** Another request to the same site, and to no other: it carries the token. */
export function beside(request: WireRequest, method: string, path: string): WireRequest {
  const { "content-type": _type, "content-length": _length, ...headers } = request.headers;
  return { method, url: `${new URL(request.url).origin}${path}`, headers };
}

export function isSuccess({ status }: WireResponse): boolean {
  return status >= 200 && status <= 299;
}

/** The body, when it is a JSON object. */
export function bodyOf(response: WireResponse): JsonObject | undefined {
  const body =
    response.headers["content-type"]?.split(";")[0]?.trim() === "application/json" ? jsonOf(response) : undefined;
  return isObject(body) ? body : undefined;
}

/** The same answer as a refusal. */
export function refused(response: WireResponse, status: number, code: string, message: string): WireResponse {
  return { ...withJson(response, { error: { code, message } }), status };
}

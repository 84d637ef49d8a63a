import { ClientOptionInvalid } from "../../errors/client-option-invalid.ts";
import type { TokenSource } from "./auth.ts";
import type { TokenPlace } from "./place-token.ts";

/** A key that a service gave out, and where it looks for it, as OpenAPI describes an `apiKey`. */
export interface ApiKey {
  readonly in: "header" | "query" | "cookie";
  readonly name: string;
  readonly value: string;
}

/** Field names and values that a header can have. @see https://www.rfc-editor.org/rfc/rfc9110#section-5 */
const fieldName = /^[!#$%&'*+.^_`|~\w-]+$/;
const fieldValue = /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/;
/** @see https://www.rfc-editor.org/rfc/rfc6265#section-4.1.1 */
const cookieValue = /^[\w!#$%&'()*+./:<=>?@[\]^`{|}~-]+$/;

/**
 * A source of what stays as it is: a refused one is not asked for again.
 *
 * @param secret what no error may show
 */
export function fixedSource(secret: string, place: TokenPlace): TokenSource {
  return {
    token: async () => secret,
    markStale: async () => {
      // So that the refusal is the answer at once: another attempt would send the same.
      throw new Error("It cannot be renewed.");
    },
    placeOf: () => place,
  };
}

function placeKey({ in: place, name, value }: ApiKey): TokenPlace {
  const isSendable = value !== "" && (place === "query" || fieldName.test(name));
  if (!isSendable || (place === "header" && !fieldValue.test(value)))
    throw new ClientOptionInvalid(
      `The key ${JSON.stringify(name)} cannot stand in a ${place}: its name or its value is empty, or has characters that may not stand there.`,
    );
  if (place === "cookie") return { cookies: { [name]: cookieValue.test(value) ? value : encodeURIComponent(value) } };
  return place === "query" ? { query: { [name]: value } } : { headers: { [name]: value } };
}

/**
 * Signs in by keys that stand in a header, in the query or in a cookie of every request; no `Authorization` is sent.
 *
 * @example
 * ```ts
 * import { apiKey } from "erp-openapi/http";
 * const auth = apiKey({ in: "header", name: "X-API-Key", value: process.env["SHOP_KEY"] ?? "" });
 * console.log(typeof auth.token);
 * ```
 * @param keys the key, or all that the service wants at once
 * @throws {ClientOptionInvalid} when a key is empty, or has characters that its place cannot hold
 * @see https://spec.openapis.org/oas/v3.1.2.html#security-scheme-object
 */
export function apiKey(...keys: readonly [ApiKey, ...ApiKey[]]): TokenSource {
  const places = keys.map(placeKey);
  const merged = {
    headers: Object.assign({}, ...places.map(({ headers }) => headers)),
    query: Object.assign({}, ...places.map(({ query }) => query)),
    cookies: Object.assign({}, ...places.map(({ cookies }) => cookies)),
  };
  return fixedSource(keys[0].value, merged);
}

import { valueAt } from "../kit/json-access.ts";
import { wrapSends } from "./wrap-sends.ts";

/** A call whose headers are a list of pairs, as `fetch` takes them, with `Headers` instead. */
function withHeaders(init: unknown): unknown {
  const headers: unknown = valueAt(init, "headers");
  return Array.isArray(headers) ? { ...Object(init), headers: new Headers(headers) } : init;
}

/**
 * Lets headers be a list of pairs. openapi-fetch takes the list for an object, and sends headers named `0` and `1`.
 *
 * @see https://fetch.spec.whatwg.org/#typedefdef-headersinit
 */
export function takeHeaderPairs(client: object): void {
  wrapSends(
    client,
    (send) =>
      (...call) =>
        send(...call.map(withHeaders)),
  );
}

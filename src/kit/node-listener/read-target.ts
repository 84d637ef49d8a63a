import type { IncomingMessage } from "node:http";

/** `uri-host [":" port]`, without what would end the host in an address. */
const hostPattern = /^(\[[0-9a-f:.]+\]|[^\s/?#@\\:[\]]+)(:\d{0,5})?$/i;

/** Methods that are answered where they end, or that echo what was sent: a `Request` cannot have them. */
const refusedMethods = new Set(["CONNECT", "TRACE", "TRACK"]);

/**
 * The address that a request means, or the status that refuses it: 400 for a target or a `Host` that is none, 501 for a
 * method that is not served.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9112#section-3.2
 * @see https://www.rfc-editor.org/rfc/rfc9112#section-3.3
 */
export function readTarget(incoming: IncomingMessage): URL | 400 | 501 {
  const method = incoming.method ?? "GET";
  if (refusedMethods.has(method.toUpperCase())) return 501;
  // Express cuts its mount path from `url` and keeps the whole in `originalUrl`.
  const original: unknown = Reflect.get(incoming, "originalUrl");
  const target = typeof original === "string" ? original : (incoming.url ?? "/");
  // "A server MUST respond with a 400 to any request message that contains more than one Host header field line or a
  // Host header field with an invalid field value."
  const [host = "", ...others] = incoming.headersDistinct["host"] ?? [];
  if (others.length > 0 || (host !== "" && !hostPattern.test(host))) return 400;

  // Origin-form is put behind the host as it is: resolved against it, `//x` would be a host of its own.
  const origin = `${"encrypted" in incoming.socket ? "https" : "http"}://${host === "" ? "localhost" : host}`;
  if (target.startsWith("/")) return parse(`${origin}${target}`);
  if (target === "*") return method === "OPTIONS" ? parse(origin) : 400;
  // Absolute-form counts, whatever Host says.
  return /^https?:\/\//i.test(target) ? parse(target) : 400;
}

function parse(text: string): URL | 400 {
  const url = URL.parse(text);
  // A `Request` takes no address with a user in it.
  return url === null || url.username !== "" || url.password !== "" ? 400 : url;
}

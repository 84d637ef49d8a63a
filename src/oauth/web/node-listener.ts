import type { IncomingMessage, ServerResponse } from "node:http";

/** A handler in the style of Express and node:http. */
export type NodeListener = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * Makes a `Request → Response` handler usable in Express, or as a listener of node:http. Bodies are not passed on:
 * the handlers of sign-in read none.
 *
 * @example
 * ```ts
 * import { createServer } from "node:http";
 * import { toNodeListener } from "erp-openapi/oauth";
 * createServer(toNodeListener(async () => new Response("hello")));
 * ```
 */
export function toNodeListener(handler: (request: Request) => Promise<Response>): NodeListener {
  return async (incoming, outgoing) => {
    const headers = new Headers();
    for (const [name, value] of Object.entries(incoming.headers)) {
      for (const one of Array.isArray(value) ? value : [value ?? ""]) headers.append(name, one);
    }
    // Express cuts its mount path from `url` and keeps the whole in `originalUrl`.
    const original: unknown = Reflect.get(incoming, "originalUrl");
    const path = typeof original === "string" ? original : (incoming.url ?? "/");
    const url = new URL(path, `http://${incoming.headers.host ?? "localhost"}`);
    const response = await handler(new Request(url, { method: incoming.method ?? "GET", headers }));
    outgoing.statusCode = response.status;
    for (const [name, value] of response.headers) if (name !== "set-cookie") outgoing.setHeader(name, value);
    const cookies = response.headers.getSetCookie();
    if (cookies.length > 0) outgoing.setHeader("set-cookie", cookies);
    outgoing.end(await response.text());
  };
}

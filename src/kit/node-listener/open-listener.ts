import type { BodyFailure } from "./bounded-body.ts";
import { toNodeListener as listen, type NodeListenerOptions } from "./to-node-listener.ts";

// What programs see of `to-node-listener.ts`, in types of our own: those of node:http would have every compiler that
// reads a client read the whole of @types/node.

/** A request as node:http and Express have it. `incoming instanceof IncomingMessage` makes it Node's own type. */
export interface NodeIncoming {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** Whether something of the body was read already. */
  readonly readableDidRead: boolean;
  readonly socket: { readonly remoteAddress?: string | undefined };
}

/** What answers it, as node:http and Express have it. `outgoing instanceof ServerResponse` makes it Node's own type. */
export interface NodeOutgoing {
  statusCode: number;
  readonly headersSent: boolean;
  setHeader(name: string, value: string | number | readonly string[]): unknown;
  write(piece: string | Uint8Array): boolean;
  end(last?: string | Uint8Array): unknown;
  /** Cuts the connection. */
  destroy(error?: Error): unknown;
}

/** A listener of node:http, and a handler of Express. Its promise is never rejected. */
export type NodeListener = (
  incoming: NodeIncoming,
  outgoing: NodeOutgoing,
  /** Express gives it: gets what the handler threw. */
  next?: (error: unknown) => void,
) => Promise<void>;

/** What stands behind a request. */
export interface NodeExchange {
  readonly incoming: NodeIncoming;
  readonly outgoing: NodeOutgoing;
  /** Why the body did not arrive whole. */
  bodyFailure(): BodyFailure | undefined;
}

/** Answers a request; with nothing when it was answered, or cut, at the socket. */
export type WebHandler = (request: Request, exchange: NodeExchange) => Promise<Response | undefined>;

/**
 * Makes a `Request → Response` handler a listener of node:http, or a handler of Express. Every request gets an answer:
 * 400 when it is none, 413 when its body is too long, 501 for TRACE, 500 when the handler throws (in Express, its error
 * handler is asked). `request.signal` aborts when the other side goes away.
 *
 * @example
 * ```ts
 * import { createServer } from "node:http";
 * import { toNodeListener } from "erp-openapi/oauth";
 * createServer(toNodeListener(async () => new Response("hello")));
 * ```
 */
export function toNodeListener(handler: WebHandler, options?: NodeListenerOptions): NodeListener;
export function toNodeListener(handler: WebHandler, options?: NodeListenerOptions): ReturnType<typeof listen> {
  return listen(handler, options);
}

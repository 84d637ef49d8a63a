import type { IncomingMessage, ServerResponse } from "node:http";
import { tell } from "../tell.ts";
import { type BodyFailure, type BoundedBody, boundedBody } from "./bounded-body.ts";
import { readTarget } from "./read-target.ts";
import { discardRest, refuse } from "./refuse.ts";
import { sendResponse } from "./send-response.ts";

/** A listener of node:http, and a handler of Express. Its promise is never rejected. */
export type NodeListener = (
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  /** Express gives it: gets what the handler threw. */
  next?: (error: unknown) => void,
) => Promise<void>;

/** What stands behind a request. */
export interface NodeExchange {
  /** The address of the request. */
  readonly url: URL;
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
  /** Why the body did not arrive whole. */
  bodyFailure(): BodyFailure | undefined;
}

/** Answers a request; with nothing when it was answered, or cut, at the socket. */
export type WebHandler = (request: Request, exchange: NodeExchange) => Promise<Response | undefined>;

/** How a listener answers. */
export interface NodeListenerOptions {
  /** Longer bodies are answered with 413; bytes. @default 1_048_576 */
  readonly maxBodyBytes?: number;
  /** Hears of what the handler throws, and of answers that cannot be sent; what it throws itself is dropped. @default console.error */
  readonly onError?: (error: unknown) => void;
}

/**
 * Makes a `Request → Response` handler a listener of node:http, or a handler of Express. Every request gets an answer:
 * 400 when it is none, 413 when its body is too long, 501 for TRACE, 500 when the handler throws (in Express, its error
 * handler is asked). `request.signal` aborts when the other side goes away.
 */
export function toNodeListener(handler: WebHandler, options: NodeListenerOptions = {}): NodeListener {
  const { maxBodyBytes = 1_048_576, onError = console.error } = options;

  return async (incoming, outgoing, next) => {
    const url = readTarget(incoming);
    if (typeof url === "number") return refuse(incoming, outgoing, url);
    if (Number(incoming.headers["content-length"] ?? 0) > maxBodyBytes) return refuse(incoming, outgoing, 413);
    const body = boundedBody(incoming, maxBodyBytes);
    const gone = new AbortController();
    outgoing.once("close", () => {
      if (!outgoing.writableFinished) gone.abort(new Error("The other side went away before it had the answer."));
    });
    outgoing.once("finish", () => {
      body.release();
      discardRest(incoming, () => incoming.complete || incoming.socket.destroy());
    });

    let request: Request;
    try {
      request = toRequest(incoming, url, body, gone.signal);
    } catch {
      return refuse(incoming, outgoing, 400);
    }
    try {
      const response = await handler(request, { url, incoming, outgoing, bodyFailure: body.failure });
      if (body.failure() !== "too-long") return response && (await sendResponse(response, outgoing));
      void response?.body?.cancel().catch(() => undefined);
    } catch (error) {
      if (body.failure() === undefined && !gone.signal.aborted) {
        if (next && !outgoing.headersSent) return next(error);
        void tell(onError, error);
        return refuse(incoming, outgoing, 500);
      }
    }
    if (body.failure() === "too-long") refuse(incoming, outgoing, 413);
    else outgoing.destroy();
  };
}

function toRequest(incoming: IncomingMessage, url: URL, body: BoundedBody, signal: AbortSignal): Request {
  const { method = "GET", rawHeaders } = incoming;
  const headers = new Headers();
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) headers.append(rawHeaders[at] ?? "", rawHeaders[at + 1] ?? "");
  // Somebody in front, such as a parser of bodies, may have read it; a `Request` has none for GET and HEAD.
  const hasBody = !incoming.readableDidRead && method !== "GET" && method !== "HEAD";
  return new Request(url, { method, headers, signal, ...(hasBody && { body: body.stream(), duplex: "half" }) });
}

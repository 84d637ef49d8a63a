import { WebhookRefused } from "../errors/webhook-refused.ts";
import { tell } from "../kit/tell.ts";
import type { DeliveryStore } from "./delivery-store.ts";
import type { DeliveryOutcome } from "./handle-once.ts";

/** What every webhook takes. */
export interface WebhookOptions {
  /** Where handled notifications are recorded; shared by all processes behind this address. */
  readonly deliveries: DeliveryStore;
  /** How long a handler may take; milliseconds. Vendors wait seconds rather than minutes. @default 60_000 */
  readonly leaseMs?: number;
  /** Called with refused requests, errors of handlers and failures of the store. What it throws is ignored. @default no callback */
  readonly onError?: (error: unknown) => void;
}

/** A handler for any framework that uses `Request` and `Response`. It answers every request and never rejects. */
export type WebhookHandler = (request: Request) => Promise<Response>;

/** How long a vendor is asked to wait before it delivers again; seconds. */
const retryAfterSeconds = 30;

const jsonType = /^(application|text)\/(?:[\w.+-]+\+)?json\s*(;|$)/i;

/**
 * The raw body of a POST.
 *
 * @throws {WebhookRefused} for another method or type, for too large a body, and for one that was cut
 */
export async function readBody(request: Request, maxBodyBytes: number): Promise<Uint8Array> {
  if (request.method !== "POST") throw new WebhookRefused("method");
  if (Number(request.headers.get("content-length") ?? 0) > maxBodyBytes) throw new WebhookRefused("too-large");
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const piece of request.body ?? []) {
      length += piece.byteLength;
      if (length > maxBodyBytes) throw new WebhookRefused("too-large");
      pieces.push(piece);
    }
  } catch (cause) {
    // Whoever sends can cut what it sends: that is no failure of ours.
    throw cause instanceof WebhookRefused ? cause : new WebhookRefused("malformed", { cause });
  }
  const type = request.headers.get("content-type");
  // Vendors send the first, empty POST without a type, or as text.
  if (length > 0 && type !== null && !jsonType.test(type)) throw new WebhookRefused("content-type");
  return Buffer.concat(pieces);
}

/**
 * The text of a body.
 *
 * @throws {WebhookRefused} when it is no UTF-8
 */
export function decodeBody(body: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(body);
  } catch (cause) {
    throw new WebhookRefused("malformed", { cause });
  }
}

/** Answers a request by `work`, or says why not. A failing store is answered like a failing handler: deliver it again. */
export async function answer(
  work: () => Promise<readonly DeliveryOutcome[] | Response>,
  onError: (error: unknown) => void,
): Promise<Response> {
  try {
    const result = await work();
    if (result instanceof Response) return result;
    return result.every((outcome) => outcome === "handled" || outcome === "duplicate") ? plain(200, "") : again();
  } catch (error) {
    onError(error);
    if (!(error instanceof WebhookRefused)) return again();
    return plain(error.status, error.message, error.why === "method" ? { allow: "POST" } : {});
  }
}

function again(): Response {
  return plain(503, "Not handled yet: deliver it again.", { "retry-after": String(retryAfterSeconds) });
}

/** An answer in plain text, which no browser takes for anything else. */
export function plain(status: number, text: string, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(text, {
    status,
    headers: {
      "content-type": "text/plain; charset=utf-8",
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
      ...headers,
    },
  });
}

/** The caller's `onError`, which may be missing or broken. */
export function quietly(onError: ((error: unknown) => void) | undefined): (error: unknown) => void {
  return (error) => void tell(onError, error);
}

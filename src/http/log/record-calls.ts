import { type Call, factsOf, type ReplayableBody } from "../call.ts";
import type { Clock } from "../clock.ts";
import { readCorrelationId } from "../errors/correlation-id.ts";
import type { CallEnding, CallLogStore, RecordedRequest } from "./call-log.ts";

/** What is kept of the calls. */
export interface CallLogOptions {
  readonly store: CallLogStore;
  /** Keep the exact request too, so that it can be sent again; the store seals it. @default false */
  readonly replay?: boolean | undefined;
  /** Which calls are kept. @default writes */
  readonly calls?: "writes" | "all" | undefined;
}

/** Headers that are never kept: they are secrets, or made anew by each attempt. */
const neverKept = new Set(["authorization", "proxy-authorization", "cookie"]);

/**
 * Keeps each call before it is sent and when it has ended. A call that cannot be recorded is not sent; an ending that
 * cannot be recorded does not hide what the server did.
 */
export function recordCalls(send: (call: Call) => Promise<Response>, options: CallLogOptions, clock: Clock): (call: Call) => Promise<Response> {
  const { store, replay = false, calls = "writes" } = options;

  return async (call) => {
    if (calls === "writes" && call.retryClass === "safe") return send(call);
    const id = crypto.randomUUID();
    const { operation, company, method, path } = factsOf(call, 0);
    const request = replay ? await toRecordedRequest(call) : undefined;
    await store.begin({ id, startedAtMs: call.startedAtMs, operation, company, method, path, ...(request ? { request } : {}) });
    const end = (ending: Omit<CallEnding, "endedAtMs">): Promise<void> => store.end(id, { endedAtMs: clock.now(), ...ending }).catch(() => {});
    try {
      const response = await send(call);
      await end({ status: response.status, correlationId: readCorrelationId(response.headers) });
      return response;
    } catch (error) {
      const code: unknown = error instanceof Error ? Reflect.get(error, "code") : undefined;
      await end({ error: typeof code === "string" ? code : "UNKNOWN" });
      throw error;
    }
  };
}

/** Undefined for a stream, which leaves only once. */
async function toRecordedRequest(call: Call): Promise<RecordedRequest | undefined> {
  if (call.body instanceof ReadableStream) return undefined;
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(call.headers)) if (!neverKept.has(name)) headers[name] = value;
  if (call.body === undefined) return { method: call.method, url: call.url, headers };
  const { body, contentType } = await toBytes(call.body);
  if (contentType !== null && headers["content-type"] === undefined) headers["content-type"] = contentType;
  return { method: call.method, url: call.url, headers, body };
}

/** The bytes as fetch would send them, with the type that it would add. */
async function toBytes(body: ReplayableBody): Promise<{ body: Uint8Array; contentType: string | null }> {
  const encoded = new Response(body);
  return { body: await encoded.bytes(), contentType: encoded.headers.get("content-type") };
}

import type { Call, ReplayableBody } from "../call.ts";
import type { RecordedRequest } from "./call-log.ts";

/** Headers that are never kept: they are secrets, or made anew by each attempt. */
const neverKept = new Set(["authorization", "proxy-authorization", "cookie"]);

/** The request of a call without its token. Undefined for a stream, which leaves only once. */
export async function recordedRequest(call: Call): Promise<RecordedRequest | undefined> {
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

import { isReading } from "../../kit/http-methods.ts";
import type { Transport } from "../call.ts";

const encoder = new TextEncoder();

/** A body as fetch would send it. */
interface Content {
  readonly bytes: Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array<ArrayBuffer>>;
  readonly length: number;
  /** The type that fetch adds when the headers name none. */
  readonly type?: string | undefined;
}

/**
 * The global fetch, which sends a write once. Fetch by itself sends every request again that is answered 421, a POST
 * too, unless its body is a stream that it cannot read twice: so writes go out as a stream of known length, also those
 * without a body. Over the wire they look the same. The retry layer alone decides about repeats.
 * @see https://fetch.spec.whatwg.org/#concept-http-network-or-cache-fetch "If response's status is 421"
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-15.5.20
 */
export const sendOnce: Transport = (url, init) => {
  if (isReading(init.method ?? "GET") || init.body instanceof ReadableStream) return globalThis.fetch(url, init);
  const content = toContent(init.body ?? undefined);
  return content instanceof Promise
    ? content.then((read) => globalThis.fetch(url, streamed(init, read)))
    : globalThis.fetch(url, streamed(init, content));
};

function streamed(init: RequestInit, { bytes, length, type }: Content): RequestInit {
  const headers = new Headers(init.headers);
  headers.set("content-length", String(length));
  if (type !== undefined && !headers.has("content-type")) headers.set("content-type", type);
  return { ...init, headers, body: bytes instanceof Uint8Array ? streamOf(bytes) : bytes, duplex: "half" };
}

function streamOf(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    pull(controller) {
      if (bytes.byteLength > 0) controller.enqueue(bytes);
      controller.close();
    },
  });
}

/** What fetch makes of each kind of body. @see https://fetch.spec.whatwg.org/#concept-bodyinit-extract */
function toContent(body: Exclude<RequestInit["body"], ReadableStream | null>): Content | Promise<Content> {
  if (body === undefined) return { bytes: new Uint8Array(), length: 0 };
  if (typeof body === "string") return ofText(body, "text/plain;charset=UTF-8");
  if (body instanceof URLSearchParams)
    return ofText(body.toString(), "application/x-www-form-urlencoded;charset=UTF-8");
  if (body instanceof Blob)
    return { bytes: body.stream(), length: body.size, ...(body.type === "" ? {} : { type: body.type }) };
  if (body instanceof Uint8Array) return { bytes: new Uint8Array(body), length: body.byteLength };
  return read(body);
}

function ofText(text: string, type: string): Content {
  const bytes = encoder.encode(text);
  return { bytes, length: bytes.byteLength, type };
}

/** Everything else, a form above all, is written out by `Response` as fetch itself would. */
async function read(body: NonNullable<RequestInit["body"]>): Promise<Content> {
  const response = new Response(body);
  const bytes = new Uint8Array(await response.arrayBuffer());
  return { bytes, length: bytes.byteLength, type: response.headers.get("content-type") ?? undefined };
}

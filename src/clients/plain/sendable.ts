/** Bytes, and what `fetch` makes bytes of. */
export type Bytes =
  | Blob
  | ArrayBuffer
  | ArrayBufferView
  | FormData
  | URLSearchParams
  | ReadableStream
  | AsyncIterable<Uint8Array>;

/** Whether a body comes piece by piece, as a file does that Node reads. */
export function isStream(body: unknown): body is ReadableStream | AsyncIterable<Uint8Array> {
  return body instanceof ReadableStream || (typeof body === "object" && body !== null && Symbol.asyncIterator in body);
}

/** Whether `fetch` takes a body as it is, without a word on how it is written. */
export function isBytes(body: unknown): body is Bytes {
  return (
    body instanceof Blob ||
    body instanceof ArrayBuffer ||
    ArrayBuffer.isView(body) ||
    body instanceof FormData ||
    body instanceof URLSearchParams ||
    isStream(body)
  );
}

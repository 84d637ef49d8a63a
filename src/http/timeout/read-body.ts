import type { Watch } from "./watch.ts";

/** How much of a body is read. */
export interface ReadBodyOptions {
  readonly maxBytes: number;
  /** What to do with a longer one: keep its beginning, or let `tooLarge` say what to throw. */
  readonly onLonger: "cut" | (() => unknown);
}

/** Reads a body into memory, piece by piece, so that the watch sees each of them arrive. */
export async function readBody(body: ReadableStream<Uint8Array<ArrayBuffer>>, watch: Watch, options: ReadBodyOptions): Promise<Uint8Array<ArrayBuffer>> {
  const reader = body.getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      watch.received(value.byteLength);
      pieces.push(value);
      length += value.byteLength;
      if (length > options.maxBytes) {
        if (options.onLonger !== "cut") throw options.onLonger();
        break;
      }
    }
  } finally {
    // Closes the connection of a body that was not read to its end; does nothing to one that was.
    if (length > options.maxBytes) reader.cancel().catch(() => {});
  }
  const only = pieces[0];
  if (pieces.length === 1 && only && only.byteLength <= options.maxBytes) return only;
  const whole = new Uint8Array(Math.min(length, options.maxBytes));
  let at = 0;
  for (const piece of pieces) {
    const part = piece.subarray(0, whole.byteLength - at);
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}

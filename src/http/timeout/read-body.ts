import type { Watch } from "./watch.ts";

/** How much of a body is read. */
export interface ReadBodyOptions {
  readonly maxBytes: number;
  /** What to do with a longer one: keep its beginning, or let `tooLarge` say what to throw. */
  readonly onLonger: "cut" | (() => unknown);
  /**
   * Length that the server announced, so that the pieces go where they stay; undefined when it did not, or packs the
   * body. Asked when a second piece comes.
   */
  readonly expectedBytes?: () => number | undefined;
}

/** The length that an answer announced of its body as it will be read. */
export function announcedLength({ headers }: Response): number | undefined {
  const text = headers.get("content-length");
  return text === null || headers.has("content-encoding") || !/^\d+$/.test(text) ? undefined : Number(text);
}

/** Bytes in one buffer that grows when the announced length was too small. */
class Gathering {
  #bytes: Uint8Array<ArrayBuffer>;
  #length = 0;

  constructor(expected: number) {
    this.#bytes = new Uint8Array(expected);
  }

  add(piece: Uint8Array): void {
    const needed = this.#length + piece.byteLength;
    if (needed > this.#bytes.byteLength) {
      const larger = new Uint8Array(Math.max(needed, this.#bytes.byteLength * 2));
      larger.set(this.#bytes.subarray(0, this.#length));
      this.#bytes = larger;
    }
    this.#bytes.set(piece, this.#length);
    this.#length = needed;
  }

  upTo(most: number): Uint8Array<ArrayBuffer> {
    const length = Math.min(this.#length, most);
    return length === this.#bytes.byteLength ? this.#bytes : this.#bytes.subarray(0, length);
  }
}

/** An announcement is not believed beyond this before the bytes are there. */
const largestReservation = 16_777_216;

/** Reads a body into memory, piece by piece, so that the watch sees each of them arrive. */
export async function readBody(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  watch: Watch,
  options: ReadBodyOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const { maxBytes, onLonger, expectedBytes } = options;
  const reader = body.getReader();
  let gathering: Gathering | undefined;
  let first: Uint8Array<ArrayBuffer> | undefined;
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      watch.received(value.byteLength);
      length += value.byteLength;
      if (!first) first = value;
      else {
        if (!gathering) {
          const wanted = Math.max(expectedBytes?.() ?? 0, length);
          gathering = new Gathering(Math.min(wanted, maxBytes, largestReservation));
          gathering.add(first);
        }
        gathering.add(value);
      }
      if (length > maxBytes) {
        if (onLonger !== "cut") throw onLonger();
        break;
      }
    }
  } finally {
    // Closes the connection of a body that was not read to its end; does nothing to one that was.
    if (length > maxBytes) reader.cancel().catch(() => {});
  }
  return gathering?.upTo(maxBytes) ?? first?.subarray(0, maxBytes) ?? new Uint8Array();
}

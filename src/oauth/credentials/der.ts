/** One element of DER, the binary notation of ASN.1. */
export interface DerElement {
  /** Identifier octet: 0x30 sequence, 0x04 octet string, 0xa0 the first context tag. */
  readonly tag: number;
  readonly content: Uint8Array;
  /** The element with its header. */
  readonly whole: Uint8Array;
}

/**
 * The elements that stand one after the other in `bytes`.
 *
 * @throws {RangeError} when a length leads outside
 * @see ITU-T X.690 section 8.1
 */
export function readDer(bytes: Uint8Array): DerElement[] {
  const elements: DerElement[] = [];
  for (let at = 0; at < bytes.length; ) {
    const tag = byteAt(bytes, at);
    const { length, start } = readLength(bytes, at + 1);
    const end = start + length;
    if (end > bytes.length) throw new RangeError("DER: a length leads outside.");
    elements.push({ tag, content: bytes.subarray(start, end), whole: bytes.subarray(at, end) });
    at = end;
  }
  return elements;
}

/** The element at a place of a constructed one. */
export function childOf(element: DerElement, index: number): DerElement {
  const child = readDer(element.content)[index];
  if (!child) throw new RangeError("DER: an element is missing.");
  return child;
}

/** An object identifier in dots. */
export function readOid(element: DerElement): string {
  const numbers: number[] = [];
  let value = 0;
  for (const byte of element.content) {
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) {
      numbers.push(value);
      value = 0;
    }
  }
  const [first = 0, ...rest] = numbers;
  const root = Math.min(2, Math.floor(first / 40));
  return [root, first - root * 40, ...rest].join(".");
}

/** A small whole number. */
export function readInteger(element: DerElement): number {
  return element.content.reduce((value, byte) => value * 256 + byte, 0);
}

function readLength(bytes: Uint8Array, at: number): { length: number; start: number } {
  const first = byteAt(bytes, at);
  if (first < 0x80) return { length: first, start: at + 1 };
  const count = first & 0x7f;
  let length = 0;
  for (let i = 1; i <= count; i++) length = length * 256 + byteAt(bytes, at + i);
  return { length, start: at + 1 + count };
}

function byteAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at];
  if (byte === undefined) throw new RangeError("DER: the end came too early.");
  return byte;
}

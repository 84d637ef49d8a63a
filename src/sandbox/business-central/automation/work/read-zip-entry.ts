import { inflateRawSync } from "node:zlib";

/** A manifest is small; a larger one is none. */
const largestEntryBytes = 4_000_000;

/**
 * Reads one file out of a zip archive; undefined if there is no such archive or file. Offsets count from the
 * first local header, because an `.app` file has a header of its own in front.
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export function readZipEntry(bytes: Uint8Array, name: string): Uint8Array | undefined {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = data.indexOf("PK\u0003\u0004");
  const end = data.lastIndexOf("PK\u0005\u0006");
  if (start < 0 || end < 0 || end + 20 > data.length) return undefined;
  let at = start + data.readUInt32LE(end + 16);
  for (let left = data.readUInt16LE(end + 10); left > 0 && at + 46 <= data.length; left--) {
    const [nameLength, extraLength, commentLength] = [
      data.readUInt16LE(at + 28),
      data.readUInt16LE(at + 30),
      data.readUInt16LE(at + 32),
    ];
    if (data.toString("utf8", at + 46, at + 46 + nameLength) === name) return contentOf(data, start, at);
    at += 46 + nameLength + extraLength + commentLength;
  }
  return undefined;
}

function contentOf(data: Buffer, start: number, entry: number): Uint8Array | undefined {
  const header = start + data.readUInt32LE(entry + 42);
  if (header + 30 > data.length) return undefined;
  const from = header + 30 + data.readUInt16LE(header + 26) + data.readUInt16LE(header + 28);
  const packed = data.subarray(from, from + data.readUInt32LE(entry + 20));
  if (data.readUInt16LE(entry + 10) === 0) return packed;
  try {
    return inflateRawSync(packed, { maxOutputLength: largestEntryBytes });
  } catch {
    return undefined;
  }
}

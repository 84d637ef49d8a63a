import { crc32 } from "node:zlib";

/** Reads a zip of stored files through its central directory, checking sizes and checksums. */
export function readZip(zip: Uint8Array): Map<string, Buffer> {
  const bytes = Buffer.from(zip);
  const end = bytes.length - 22;
  if (bytes.readUInt32LE(end) !== 0x06054b50) throw new Error("no end of central directory");
  const files = new Map<string, Buffer>();
  let at = bytes.readUInt32LE(end + 16);
  for (let number = bytes.readUInt16LE(end + 10); number > 0; number--) {
    if (bytes.readUInt32LE(at) !== 0x02014b50) throw new Error("no central directory record");
    const nameLength = bytes.readUInt16LE(at + 28);
    const path = bytes.toString("utf8", at + 46, at + 46 + nameLength);
    const local = bytes.readUInt32LE(at + 42);
    if (
      bytes.readUInt32LE(local) !== 0x04034b50 ||
      bytes.toString("utf8", local + 30, local + 30 + nameLength) !== path
    )
      throw new Error(`no local header of ${path}`);
    const content = bytes.subarray(local + 30 + nameLength, local + 30 + nameLength + bytes.readUInt32LE(at + 24));
    if (crc32(content) !== bytes.readUInt32LE(at + 16)) throw new Error(`wrong checksum of ${path}`);
    files.set(path, content);
    at += 46 + nameLength;
  }
  return files;
}

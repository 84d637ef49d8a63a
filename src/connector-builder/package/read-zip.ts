import { crc32, inflateRawSync } from "node:zlib";
import { ZipUnreadable } from "../../errors/zip-unreadable.ts";

const end = 0x06054b50;
const central = 0x02014b50;
const stored = 0;
const deflated = 8;
/** No part of a connector is larger; a zip that says so wants to fill the memory. */
const maxPartBytes = 16_000_000;
/** All parts of a solution together, packed and unpacked; parts of a zip may overlap and be unpacked again and again. */
const maxBytes = 64_000_000;

/**
 * Reads the parts of a zip, stored or deflated, by path.
 *
 * @throws {ZipUnreadable} when it is no such zip, or damaged
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT sections 4.3.7, 4.3.12 and 4.3.16
 */
export function readZip(file: string, zip: Uint8Array): Map<string, Uint8Array> {
  const bytes = Buffer.from(zip);
  const wrong = (problem: string): ZipUnreadable => new ZipUnreadable(file, problem);
  let record = bytes.length - 22;
  while (record >= 0 && bytes.readUInt32LE(record) !== end) record--;
  if (record < 0) throw wrong("it has no directory");
  const parts = new Map<string, Uint8Array>();
  let bytesOfAll = 0;
  try {
    let at = bytes.readUInt32LE(record + 16);
    for (let number = bytes.readUInt16LE(record + 10); number > 0; number--) {
      if (bytes.readUInt32LE(at) !== central) throw wrong("its directory is damaged");
      const [method, packed, size] = [
        bytes.readUInt16LE(at + 10),
        bytes.readUInt32LE(at + 20),
        bytes.readUInt32LE(at + 24),
      ];
      const [nameLength, extra, comment] = [
        bytes.readUInt16LE(at + 28),
        bytes.readUInt16LE(at + 30),
        bytes.readUInt16LE(at + 32),
      ];
      const path = bytes.toString("utf8", at + 46, at + 46 + nameLength);
      const local = bytes.readUInt32LE(at + 42);
      const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
      if (method !== stored && method !== deflated) throw wrong(`${path} is packed in an unknown way`);
      if (size > maxPartBytes) throw wrong(`${path} is larger than ${maxPartBytes} bytes`);
      const raw = bytes.subarray(start, start + packed);
      // Blocks that hold nothing take their time as well.
      bytesOfAll += raw.length;
      if (bytesOfAll > maxBytes) throw wrong(`its parts have more than ${maxBytes} bytes`);
      const content = method === stored ? raw : inflateRawSync(raw, { maxOutputLength: maxPartBytes });
      bytesOfAll += content.length;
      if (bytesOfAll > maxBytes) throw wrong(`its parts have more than ${maxBytes} bytes`);
      if (crc32(content) !== bytes.readUInt32LE(at + 16)) throw wrong(`${path} is damaged`);
      if (!path.endsWith("/")) parts.set(path, content);
      at += 46 + nameLength + extra + comment;
    }
  } catch (cause) {
    if (cause instanceof ZipUnreadable) throw cause;
    throw wrong(cause instanceof Error ? cause.message : "it is damaged");
  }
  return parts;
}

import { crc32 } from "node:zlib";

/** A file of a zip. */
export interface ZipEntry {
  readonly path: string;
  readonly content: Uint8Array;
}

const utf8Names = 0x0800;
/** 1 January 1980, the first day that a zip can tell: the same input gives the same bytes on any day. */
const dosDate = 0x0021;
const version = 20;

function header(signature: number, entry: ZipEntry, name: Buffer): Buffer {
  const isCentral = signature === 0x02014b50;
  const bytes = Buffer.alloc(isCentral ? 46 : 30);
  let at = bytes.writeUInt32LE(signature, 0);
  if (isCentral) at = bytes.writeUInt16LE(version, at);
  at = bytes.writeUInt16LE(version, at);
  at = bytes.writeUInt16LE(utf8Names, at);
  at = bytes.writeUInt16LE(0, at); // stored: compressed bytes differ between versions of zlib
  at = bytes.writeUInt16LE(0, at);
  at = bytes.writeUInt16LE(dosDate, at);
  at = bytes.writeUInt32LE(crc32(entry.content), at);
  at = bytes.writeUInt32LE(entry.content.length, at);
  at = bytes.writeUInt32LE(entry.content.length, at);
  bytes.writeUInt16LE(name.length, at);
  return bytes;
}

/**
 * A zip of stored files, in the order given, with the same bytes for the same input.
 *
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT sections 4.3.7, 4.3.12 and 4.3.16
 */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.path, "utf8");
    const record = header(0x02014b50, entry, name);
    record.writeUInt32LE(offset, 42);
    central.push(record, name);
    const file = [header(0x04034b50, entry, name), name, Buffer.from(entry.content)];
    local.push(...file);
    offset += file.reduce((size, part) => size + part.length, 0);
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, directory, end]);
}

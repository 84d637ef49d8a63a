import { crc32, inflateRawSync } from "node:zlib";
import { ZipUnreadable } from "../../errors/zip-unreadable.ts";

const firstPart = "PK\u0003\u0004";
const end = "PK\u0005\u0006";
const central = 0x02014b50;
const zip64Locator = 0x07064b50;
/** What stands in a field whose number does not fit: a zip64 record has it. */
const overflow16 = 0xffff;
const overflow32 = 0xffffffff;
const stored = 0;
const deflated = 8;
const encrypted = 1;

/** How much of a zip is unpacked at most; what is larger is refused before memory goes. */
export interface ZipLimits {
  /** A part, unpacked. @default 16,000,000 bytes */
  readonly partBytes?: number;
  /** All parts together, packed and unpacked: parts may overlap, and be unpacked again and again. @default 64,000,000 bytes */
  readonly bytes?: number;
  /** @default 10,000 */
  readonly parts?: number;
}

/** What of a zip is read. */
export interface ZipOptions extends ZipLimits {
  /** The one path that is wanted; no other is unpacked or held against the limits. @default all */
  readonly only?: string;
}

/**
 * Reads the parts of a zip, stored or deflated, by path, without folders. Something may stand before its first part, as
 * in an `.app` file, and behind its end, as a signature does.
 *
 * @param file names the zip in errors
 * @throws {ZipUnreadable} when it is no such zip, is a zip64 archive, is damaged, is too large, or has a part twice or outside its folder
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT sections 4.3.7, 4.3.12, 4.3.15, 4.3.16, 4.4.1.4 and 4.4.17
 */
export function readZip(file: string, zip: Uint8Array, options: ZipOptions = {}): Map<string, Uint8Array> {
  try {
    return partsOf(Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength), options);
  } catch (cause) {
    if (cause instanceof Unreadable) throw new ZipUnreadable(file, cause.message, { cause });
    // A field or a part that would lie behind the end.
    if (cause instanceof RangeError) throw new ZipUnreadable(file, "it is damaged", { cause });
    throw cause;
  }
}

class Unreadable extends Error {}

function partsOf(
  bytes: Buffer,
  { partBytes = 16_000_000, bytes: most = 64_000_000, parts = 10_000, only }: ZipOptions,
) {
  const record = bytes.lastIndexOf(end, undefined, "latin1");
  if (record < 0) throw new Unreadable("it has no directory");
  if (isZip64(bytes, record)) throw new Unreadable(zip64);
  const found = new Map<string, Uint8Array>();
  const count = bytes.readUInt16LE(record + 10);
  if (only === undefined && count > parts) throw new Unreadable(`it has more than ${parts} parts`);
  const start = startOf(bytes, bytes.readUInt32LE(record + 16));
  let at = start + bytes.readUInt32LE(record + 16);
  let bytesOfAll = 0;
  for (let left = count; left > 0; left--) {
    if (bytes.readUInt32LE(at) !== central) throw new Unreadable("its directory is damaged");
    const entry = readEntry(bytes, at);
    at += entry.length;
    const { path, size } = entry;
    if (only !== undefined && path !== only) continue;
    if ([size, entry.packed, entry.local].includes(overflow32)) throw new Unreadable(zip64);
    if (isOutside(path)) throw new Unreadable(`${path} lies outside of it`);
    if (found.has(path)) throw new Unreadable(`${path} is in it twice`);
    if (entry.flags & encrypted) throw new Unreadable(`${path} is encrypted`);
    if (entry.method !== stored && entry.method !== deflated)
      throw new Unreadable(`${path} is packed in an unknown way`);
    if (size > partBytes) throw new Unreadable(`${path} is larger than ${partBytes} bytes`);
    const local = start + entry.local;
    const content = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const raw = bytes.subarray(content, content + entry.packed);
    // Blocks that hold nothing take their time as well.
    bytesOfAll += raw.length + size;
    if (bytesOfAll > most) throw new Unreadable(`its parts have more than ${most} bytes`);
    const part = entry.method === stored ? raw : inflate(path, raw, size);
    if (part.length !== size || crc32(part) !== entry.crc) throw new Unreadable(`${path} is damaged`);
    if (!path.endsWith("/")) found.set(path, part);
  }
  return found;
}

const zip64 =
  "it is a zip64 archive, made for more than 65,534 files or 4 GB, which is not read: make an ordinary zip of fewer or smaller files";

/** Whether the directory is told by a zip64 record alone: sections 4.3.15 and 4.4.1.4. */
function isZip64(bytes: Buffer, record: number): boolean {
  return (
    record >= 20 &&
    bytes.readUInt32LE(record - 20) === zip64Locator &&
    (bytes.readUInt16LE(record + 10) === overflow16 ||
      bytes.readUInt32LE(record + 12) === overflow32 ||
      bytes.readUInt32LE(record + 16) === overflow32)
  );
}

/** Where the zip begins: its offsets count from the file's first byte, or from the first part behind a header. */
function startOf(bytes: Buffer, directory: number): number {
  const atFirstByte = directory + 4 <= bytes.length && bytes.readUInt32LE(directory) === central;
  return atFirstByte ? 0 : Math.max(0, bytes.indexOf(firstPart, 0, "latin1"));
}

function readEntry(bytes: Buffer, at: number) {
  const nameLength = bytes.readUInt16LE(at + 28);
  return {
    flags: bytes.readUInt16LE(at + 8),
    method: bytes.readUInt16LE(at + 10),
    crc: bytes.readUInt32LE(at + 16),
    packed: bytes.readUInt32LE(at + 20),
    size: bytes.readUInt32LE(at + 24),
    local: bytes.readUInt32LE(at + 42),
    path: bytes.toString("utf8", at + 46, at + 46 + nameLength),
    length: 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32),
  };
}

/** No root, no drive, no step up; some tools of Windows write backslashes. */
function isOutside(path: string): boolean {
  return /^(?:[\\/]|[A-Za-z]:)|(?:^|[\\/])\.\.(?:[\\/]|$)|\u0000/.test(path);
}

/** What a part says of its size may be a lie: not a byte more is unpacked. */
function inflate(path: string, raw: Uint8Array, size: number): Uint8Array {
  try {
    return inflateRawSync(raw, { maxOutputLength: Math.max(1, size) });
  } catch (cause) {
    throw new Unreadable(`${path} is damaged`, { cause });
  }
}

import { createHash } from "node:crypto";
import { inflateRawSync } from "node:zlib";
import type { UploadedFile } from "./request-body.ts";

/** What a package says about its extension. */
export interface PackageManifest {
  readonly appId: string;
  readonly name: string;
  readonly publisher: string;
  readonly version: string;
}

const manifestName = "NavxManifest.xml";
const localHeader = 0x04034b50;
const centralHeader = 0x02014b50;

/**
 * Reads the manifest of a `.app` package: a zip archive behind a short header. A file of any other kind, which the real
 * service would refuse, gets an id of its own and the version 1.0.0.0, so that a test needs no compiler.
 */
export function readPackage(file: UploadedFile): PackageManifest {
  const xml = readEntry(Buffer.from(file.bytes), manifestName);
  const attribute = (name: string): string | undefined =>
    xml === undefined ? undefined : new RegExp(`<App\\b[^<>]*\\s${name}="([^"]*)"`, "s").exec(xml)?.[1];
  const name = attribute("Name") ?? file.name.replace(/\.app$/i, "");
  return {
    appId: (attribute("Id") ?? guidOf(name)).toLowerCase(),
    name,
    publisher: attribute("Publisher") ?? "Contoso",
    version: attribute("Version") ?? "1.0.0.0",
  };
}

/** The text of an entry of a zip archive that begins anywhere in the bytes; its offsets count from there. */
function readEntry(bytes: Buffer, wanted: string): string | undefined {
  const start = bytes.indexOf("PK\u0003\u0004", 0, "latin1");
  if (start < 0) return undefined;
  const archive = bytes.subarray(start);
  for (
    let at = archive.indexOf("PK\u0001\u0002", 0, "latin1");
    at >= 0 && at + 46 <= archive.length && archive.readUInt32LE(at) === centralHeader;
  ) {
    const nameLength = archive.readUInt16LE(at + 28);
    if (archive.toString("utf8", at + 46, at + 46 + nameLength) === wanted) {
      return readContent(
        archive,
        archive.readUInt32LE(at + 42),
        archive.readUInt32LE(at + 20),
        archive.readUInt16LE(at + 10),
      );
    }
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return undefined;
}

function readContent(archive: Buffer, at: number, size: number, method: number): string | undefined {
  if (at + 30 > archive.length || archive.readUInt32LE(at) !== localHeader) return undefined;
  const from = at + 30 + archive.readUInt16LE(at + 26) + archive.readUInt16LE(at + 28);
  const content = archive.subarray(from, from + size);
  try {
    return (method === 0 ? content : inflateRawSync(content, { maxOutputLength: 1_000_000 })).toString("utf8");
  } catch {
    return undefined;
  }
}

function guidOf(text: string): string {
  const hex = createHash("sha256").update(text).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

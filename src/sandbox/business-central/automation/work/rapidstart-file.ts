import { gunzipSync } from "node:zlib";

/** What a configuration package file holds. */
export interface PackageContents {
  readonly tables: number;
  readonly records: number;
}

/** Larger than any upload may be. */
const largestContentBytes = 367_001_600;

/** Looks into a `.rapidstart` file, which is XML, mostly packed with gzip; undefined if it is something else. */
export function readRapidStart(bytes: Uint8Array): PackageContents | undefined {
  const xml = unpack(bytes);
  if (xml === undefined || !/<DataList\b/.test(xml)) return undefined;
  const lists = [...xml.matchAll(/<(\w+)List\b/g)].map(([, name = ""]) => name).filter((name) => name !== "Data");
  const records = lists.reduce((sum, name) => sum + xml.split(new RegExp(`<${name}[\\s>]`)).length - 1, 0);
  return { tables: lists.length, records };
}

function unpack(bytes: Uint8Array): string | undefined {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return Buffer.from(bytes).toString("utf8");
  try {
    return gunzipSync(bytes, { maxOutputLength: largestContentBytes }).toString("utf8");
  } catch {
    return undefined;
  }
}

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
  // Only counted, in one pass: a package may have hundreds of megabytes, which no tree of elements should hold.
  const counts = new Map<string, number>();
  for (const [, name = ""] of xml.matchAll(/<(\w+)\b/g)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const lists = [...counts].filter(([name]) => name !== "DataList" && name.endsWith("List"));
  return {
    tables: lists.reduce((sum, [, count]) => sum + count, 0),
    records: lists.reduce((sum, [name]) => sum + (counts.get(name.slice(0, -"List".length)) ?? 0), 0),
  };
}

function unpack(bytes: Uint8Array): string | undefined {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return Buffer.from(bytes).toString("utf8");
  try {
    return gunzipSync(bytes, { maxOutputLength: largestContentBytes }).toString("utf8");
  } catch {
    return undefined;
  }
}

import { isWireRow, type WireRow } from "../pages/wire-row.ts";

/** Where a row lives and which version it is; what decoding leaves out of the row. */
export interface RowIdentity {
  readonly uri: string | undefined;
  /** Opaque, with its quotes: goes into `If-Match` as it is (facts 119, 173). */
  readonly etag: string | undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** Reads address and version of a row as it came, in both dialects (facts 55, 119). */
export function readIdentity(wire: WireRow): RowIdentity {
  const metadata = wire["__metadata"];
  const v2: WireRow = isWireRow(metadata) ? metadata : {};
  return { uri: text(wire["@odata.id"]) ?? text(v2["uri"]), etag: text(wire["@odata.etag"]) ?? text(v2["etag"]) };
}

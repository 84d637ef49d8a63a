import { createHash } from "node:crypto";

/** Namespace of this project's connectors; a fixed random value. */
const namespace = Buffer.from("7c2f0c1ad8f14a6f9a4e2b6f5f3d1c58", "hex");

/**
 * A GUID that is always the same for a name, so that importing again updates the connector in place.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9562#section-5.5
 */
export function nameGuid(name: string): string {
  const hash = createHash("sha1").update(namespace).update(name, "utf8").digest().subarray(0, 16);
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

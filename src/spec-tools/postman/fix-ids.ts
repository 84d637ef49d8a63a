import { createHash } from "node:crypto";
import { isNode } from "../diff/node.ts";

/** Namespace of the ids in collections; a fixed random value. */
const namespace = "2f6b5f0e-5a0b-4f0c-9c3e-8b7d1e6a4c11";

/** A GUID that is the same for the same text. @see https://www.rfc-editor.org/rfc/rfc9562#section-5.5 */
function idOf(text: string): string {
  const hash = createHash("sha1").update(`${namespace} ${text}`, "utf8").digest().subarray(0, 16);
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

/** A copy in which every random id is made of the place where it stands. */
export function fixIds(value: unknown, place: string): unknown {
  if (Array.isArray(value))
    return value.map((item: unknown, index) =>
      fixIds(item, `${place}/${isNode(item) && typeof item["name"] === "string" ? item["name"] : ""}${index}`),
    );
  if (!isNode(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      (name === "id" || name === "_postman_id") && typeof member === "string"
        ? idOf(`${place} ${name}`)
        : fixIds(member, `${place}/${name}`),
    ]),
  );
}

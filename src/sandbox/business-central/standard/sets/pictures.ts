import { hash } from "node:crypto";
import type { EntitySet } from "../../api/entity-set.ts";
import type { CompanyTables } from "../company-tables.ts";
import { rowsOfRecords } from "./rows-of-records.ts";

/** Whose pictures there are. */
const parents = [
  ["customers", "Customer"],
  ["items", "Item"],
  ["vendors", "Vendor"],
  ["employees", "Employee"],
  ["contacts", "Contact"],
  ["itemVariants", "Item_x0020_Variant"],
] as const;

/** The picture of each record; until one is uploaded it has no size and no bytes. */
export function picturesSet(tables: CompanyTables): EntitySet {
  const set = tables.described("pictures");
  const { contents } = tables;
  const place = (id: unknown): string => `pictures/${id}`;
  const rows = rowsOfRecords(tables, {
    parents,
    row(id, parentType) {
      const bytes = contents.get(place(id));
      const size = bytes && sizeOf(bytes);
      return { id, parentType, width: size?.width ?? 0, height: size?.height ?? 0, contentType: size?.type ?? "" };
    },
    // Of the bytes, not of their number: another picture of the same size is another version.
    etag: (id) =>
      `W/"${hash("sha1", `${id};${Buffer.from(contents.get(place(id)) ?? []).toString("base64")}`, "base64")}"`,
  });
  return {
    type: set.type,
    rows,
    links: set.links,
    refusesUnknown: true,
    update() {
      // All that there is to change is the bytes, which have an address of their own.
    },
    remove: (position) => {
      contents.delete(place(rows.at(position)["id"]));
    },
    media: {
      read: (row) => contents.get(place(row["id"])),
      write: (position, bytes) => {
        contents.set(place(rows.at(position)["id"]), bytes);
      },
    },
  };
}

/** Width, height and type, as the head of a PNG or GIF says them; other bytes are taken and have no size. */
function sizeOf(bytes: Uint8Array): { readonly width: number; readonly height: number; readonly type: string } {
  const view = Buffer.from(bytes);
  if (view.length >= 24 && view.toString("latin1", 1, 4) === "PNG")
    return { width: view.readUInt32BE(16), height: view.readUInt32BE(20), type: "image/png" };
  if (view.length >= 10 && view.toString("latin1", 0, 3) === "GIF")
    return { width: view.readUInt16LE(6), height: view.readUInt16LE(8), type: "image/gif" };
  const isJpeg = view.length >= 3 && view[0] === 0xff && view[1] === 0xd8;
  return { width: 0, height: 0, type: isJpeg ? "image/jpeg" : "application/octet-stream" };
}

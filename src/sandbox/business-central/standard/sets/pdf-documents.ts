import type { Value } from "../../../odata/model/entity-type.ts";
import type { EntitySet } from "../../api/entity-set.ts";
import type { CompanyTables } from "../company-tables.ts";
import { smallPdf } from "../small-pdf.ts";
import { rowsOfRecords } from "./rows-of-records.ts";

/** Documents that can be printed: those whose type leads to a pdf, by what they are called there. */
export function pdfDocumentsSet(tables: CompanyTables): EntitySet {
  const set = tables.described("pdfDocument");
  const members = set.type.fields.get("parentType")?.members ?? [];
  const printed = [...tables.seeds.model.sets.values()].filter(({ type }) => type.navigations.has("pdfDocument"));
  const parents = printed.map(({ name }) => [name, memberOf(name, members) ?? members[0] ?? ""] as const);
  return {
    type: set.type,
    rows: rowsOfRecords(tables, {
      parents,
      row: (id, parentType) => ({ id, parentId: id, parentType }),
      etag: (id) => `W/"${Buffer.from(String(id)).toString("base64")}"`,
    }),
    links: set.links,
    media: {
      read: (row) =>
        smallPdf(
          linesOf(
            tables,
            parents.map(([name]) => name),
            row["id"] ?? null,
          ),
        ),
    },
  };
}

/** What stands on the page. */
function linesOf(tables: CompanyTables, sets: readonly string[], id: Value): readonly string[] {
  for (const set of sets) {
    const found = tables.findBy(set, "id", id);
    if (!found) continue;
    const { row } = found;
    const partner = row["customerName"] ?? row["vendorName"] ?? "";
    return [
      `${set.replace(/s$/, "")} ${row["number"] ?? ""}`,
      String(partner),
      `${row["totalAmountIncludingTax"] ?? ""}`,
    ];
  }
  return [];
}

/** `salesReturnOrders` is called `Sales_x0020_Return_x0020_Order`; not every set has a name among the members. */
export function memberOf(set: string, members: readonly string[]): string | undefined {
  const plain = (text: string): string => text.replaceAll(/_x[0-9A-F]{4}_/g, "").toLowerCase();
  const wanted = set.replace(/s$/, "").toLowerCase();
  return members.find((member) => plain(member) === wanted);
}

import type { Row } from "../../../odata/model/entity-type.ts";
import type { CompanyTables } from "../company-tables.ts";
import { insertRecord } from "../sets/stored-set.ts";
import type { DocumentKind } from "./document-kind.ts";
import type { Documents } from "./documents.ts";

/** What a copy does not take over, because it has its own. */
const own = new Set(["id", "number", "status", "lastModifiedDateTime", "documentId", "sentDate"]);

/** Makes a draft of another kind with the same partner and lines; answers its position. */
export function copyDocument(
  tables: CompanyTables,
  documents: Documents,
  from: DocumentKind,
  to: DocumentKind,
  header: Row,
  lines: readonly Row[] = documents.linesOf(from, header["id"] ?? null).map(({ row }) => row),
): number {
  const target = tables.described(to.set);
  const taken = taking(header, target.type.fields);
  const first = target.type.fields.get("status")?.members.includes("Draft") ? { status: "Draft" } : {};
  const position = insertRecord(tables, target, { ...taken, ...documents.days(to, taken), ...first });
  const documentId = tables.table(to.set).at(position)["id"] ?? null;
  const described = tables.described(to.lines);
  for (const line of lines) {
    const price = { [to.price]: line[from.price] ?? 0 };
    const quantities = { shipQuantity: line["quantity"] ?? 0, invoiceQuantity: line["quantity"] ?? 0 };
    const known = taking({ ...line, ...price, ...quantities }, described.type.fields);
    insertRecord(tables, described, { ...known, documentId });
  }
  documents.recalculate(to, documentId, "header");
  return position;
}

function taking(row: Row, fields: ReadonlyMap<string, unknown>): Row {
  return Object.fromEntries(Object.entries(row).filter(([name]) => fields.has(name) && !own.has(name)));
}

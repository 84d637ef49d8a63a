import type { Row } from "../../../odata/model/entity-type.ts";
import { businessRule } from "../../api/error-answer.ts";
import type { CompanyTables } from "../company-tables.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { cents } from "../money.ts";
import { insertRecord, removeRecord } from "../sets/stored-set.ts";
import { copyDocument } from "./copy-document.ts";
import { type DocumentKind, documentKinds } from "./document-kind.ts";
import type { Documents } from "./documents.ts";
import { postDocument } from "./post-document.ts";

/**
 * Ships, or receives, and invoices what the lines of an order ask for, as far as it is not done: a shipment, or a
 * receipt, and a posted invoice are made, and an order of which nothing is left is gone.
 */
export function postOrder(
  tables: CompanyTables,
  documents: Documents,
  ledger: Ledger,
  kind: DocumentKind,
  position: number,
): void {
  const sells = kind.side === "sales";
  const [moving, moved] = sells ? ["shipQuantity", "shippedQuantity"] : ["receiveQuantity", "receivedQuantity"];
  const header = tables.table(kind.set).at(position);
  const lines = documents.linesOf(kind, header["id"] ?? null);
  const asked = lines.map(({ row, position: at }) => {
    const rest = Number(row["quantity"]) - Number(row["invoicedQuantity"]);
    const quantity = Math.min(Number(row["invoiceQuantity"]), rest);
    const goods = Math.min(Number(row[moving ?? ""]), Number(row["quantity"]) - Number(row[moved ?? ""]));
    return { row, at, quantity, goods };
  });
  if (!asked.some(({ quantity }) => quantity > 0)) throw businessRule("There is nothing to post.");
  if (
    asked.some(
      ({ row, quantity, goods }) => Number(row["invoicedQuantity"]) + quantity > Number(row[moved ?? ""]) + goods,
    )
  )
    throw businessRule("No more can be invoiced than is shipped or received.");

  documents.partnerMustNotBeBlocked(kind, header);
  moveGoods(tables, kind, header, asked);
  const target = documentKinds.get(sells ? "salesInvoices" : "purchaseInvoices");
  if (!target) throw new Error("There are no invoices.");
  const invoiced = asked.filter(({ quantity, row }) => quantity > 0 || row["lineType"] === "Comment");
  const invoice = copyDocument(
    tables,
    documents,
    kind,
    target,
    // An order's due day is that of its invoice, which has terms of its own.
    {
      ...header,
      orderId: header["id"] ?? null,
      orderNumber: header["number"] ?? "",
      discountAmount: shareOf(header, asked),
    },
    invoiced.map(({ row, quantity }) => ({ ...row, quantity, ...discountOf(row, quantity) })),
  );
  if (!sells) tables.table(target.set).update(invoice, { vendorInvoiceNumber: vendorNumberOf(tables, header) });
  postDocument(tables, documents, ledger, target, invoice);

  const left = asked.some(({ row, quantity }) => Number(row["invoicedQuantity"]) + quantity < Number(row["quantity"]));
  if (!left) return removeRecord(tables, tables.described(kind.set), position);
  for (const { row, at, quantity, goods } of asked) {
    const [sent, billed] = [Number(row[moved ?? ""]) + goods, Number(row["invoicedQuantity"]) + quantity];
    tables.table(kind.lines).update(at, {
      [moved ?? ""]: sent,
      invoicedQuantity: billed,
      [moving ?? ""]: Number(row["quantity"]) - sent,
      invoiceQuantity: Number(row["quantity"]) - billed,
    });
  }
  tables.table(kind.set).update(position, { lastModifiedDateTime: tables.timestamp() });
}

/** An order has no number of the vendor's, so its own stands in: a vendor gives each number once. */
function vendorNumberOf(tables: CompanyTables, { number }: Row): string {
  const parts = [...tables.all("purchaseInvoices", "orderNumber", number ?? null)].length;
  return parts > 1 ? `${number}-${parts}` : String(number);
}

interface Asked {
  readonly row: Row;
  readonly quantity: number;
  readonly goods: number;
}

/** The part of a line's discount that goes with a part of its quantity; all parts come to the discount to the cent. */
function discountOf(row: Row, quantity: number): Row {
  const [whole, done] = [Number(row["quantity"]), Number(row["invoicedQuantity"])];
  const upTo = (part: number): number => cents((Number(row["discountAmount"]) * part) / whole);
  return whole === 0 ? {} : { discountAmount: cents(upTo(done + quantity) - upTo(done)) };
}

/** The part of the order's discount that goes with what is invoiced; again all parts come to the whole. */
function shareOf(header: Row, asked: readonly Asked[]): number {
  const worth = (pick: (one: Asked) => number): number =>
    asked.reduce((sum, one) => {
      const whole = Number(one.row["quantity"]);
      return whole === 0 ? sum : sum + (Number(one.row["amountExcludingTax"]) * pick(one)) / whole;
    }, 0);
  const whole = worth(({ row }) => Number(row["quantity"]));
  const done = worth(({ row }) => Number(row["invoicedQuantity"]));
  const upTo = (part: number): number => cents((Number(header["discountAmount"]) * part) / whole);
  return whole === 0 ? 0 : cents(upTo(done + worth(({ quantity }) => quantity)) - upTo(done));
}

/** Makes the shipment or receipt. */
function moveGoods(tables: CompanyTables, kind: DocumentKind, header: Row, asked: readonly Asked[]): void {
  const goods = asked.filter((one) => one.goods > 0);
  if (goods.length === 0) return;
  const set = tables.described(kind.side === "sales" ? "salesShipments" : "purchaseReceipts");
  const paper = {
    ...known(header, set.type.fields),
    orderNumber: header["number"] ?? "",
    postingDate: header["postingDate"] ?? null,
  };
  const position = insertRecord(tables, set, paper);
  const documentId = tables.table(set.name).at(position)["id"] ?? null;
  const lines = tables.described(set.name.replace(/s$/, "Lines"));
  const members = lines.type.fields.get("lineType")?.members ?? [];
  for (const { row, goods: quantity } of goods) {
    const lineType = members.find((member) => member === row["lineType"]) ?? "G_x002F_L_x0020_Account";
    insertRecord(tables, lines, { ...known(row, lines.type.fields), documentId, lineType, quantity });
  }
}

/** What the record of a shipment takes over from the order. */
function known(row: Row, fields: ReadonlyMap<string, unknown>): Row {
  const own = new Set(["id", "number", "status", "lastModifiedDateTime"]);
  return Object.fromEntries(Object.entries(row).filter(([name]) => fields.has(name) && !own.has(name)));
}

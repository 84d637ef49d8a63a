import type { Row } from "../../../odata/model/entity-type.ts";
import { emptyGuid } from "../../api/empty-values.ts";
import type { EntitySet } from "../../api/entity-set.ts";
import type { CompanyTables } from "../company-tables.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { hiddenParent } from "../links.ts";
import { listedRows } from "./computed-rows.ts";

/** Ids of entries below one payment are told apart by their numbers, those of payments by more. */
const perPayment = 100_000;

/** The open invoices of a vendor below each payment to it: `applied` says that the payment is for this one. */
export function applyVendorEntriesSet(tables: CompanyTables, ledger: Ledger): EntitySet {
  const { type, links } = tables.described("applyVendorEntries");
  const payments = () => tables.table("vendorPayments");
  const ids = tables.seeds.ids("applyVendorEntries");
  const list = (): readonly Row[] =>
    [...payments().positions()].flatMap((at) => {
      const payment = payments().at(at);
      return ledger
        .entriesOf(String(payment["vendorId"]))
        .filter(({ documentType, remaining }) => documentType === "Invoice" && remaining !== 0)
        .map((entry) => entryRow(tables, payment, entry, ids.at(at * perPayment + Number(entry["entryNumber"]))));
    });
  const rows = listedRows(list, "id");
  return {
    type,
    links,
    rows,
    refusesUnknown: true,
    update(position, { applied }) {
      const row = rows.at(position);
      const found = tables.findBy("vendorPayments", "id", row[hiddenParent]);
      if (!found || applied === undefined) return;
      const invoice = tables.findBy("purchaseInvoices", "number", row["documentNumber"])?.row;
      const taken = applied === true;
      payments().update(found.position, {
        appliesToInvoiceId: (taken ? invoice?.["id"] : undefined) ?? emptyGuid,
        appliesToInvoiceNumber: taken ? (row["documentNumber"] ?? "") : "",
      });
    },
  };
}

function entryRow(tables: CompanyTables, payment: Row, entry: Row, id: string): Row {
  const invoice = tables.findBy("purchaseInvoices", "id", entry["documentId"])?.row;
  const applied = payment["appliesToInvoiceNumber"] === entry["documentNumber"];
  return {
    [hiddenParent]: payment["id"] ?? null,
    id,
    applied,
    appliesToId: applied ? (payment["documentNumber"] ?? "") : "",
    postingDate: entry["postingDate"] ?? null,
    documentType: entry["documentType"] ?? null,
    documentNumber: entry["documentNumber"] ?? "",
    externalDocumentNumber: invoice?.["vendorInvoiceNumber"] ?? "",
    vendorNumber: payment["vendorNumber"] ?? "",
    vendorName: invoice?.["vendorName"] ?? "",
    description: `Invoice ${entry["documentNumber"]}`,
    remainingAmount: entry["remaining"] ?? 0,
    lastModifiedDateTime: payment["lastModifiedDateTime"] ?? null,
  };
}

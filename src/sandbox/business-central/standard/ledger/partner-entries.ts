import { flatType, type Row } from "../../../odata/model/entity-type.ts";
import type { SeededRows } from "../../../odata/rows/row-table.ts";
import { dayOf, documentAmount, isPaid } from "../seeds/document-amounts.ts";
import type { SeedSource } from "../seeds/seed-source.ts";

/** An entry of a customer or vendor: what an invoice asks for is positive for a customer, negative for a vendor. */
export const partnerEntryType = flatType("partnerEntry", "entryNumber", {
  entryNumber: "integer",
  partnerId: "guid",
  postingDate: "date",
  dueDate: "date",
  documentType: "enum",
  documentNumber: "string",
  documentId: "guid",
  amount: "decimal",
  remaining: "decimal",
});

/** Entries of two invoices in a row, of which the first is paid. */
const perPair = 3;
const entriesOf = (invoices: number): number => Math.floor(invoices / 2) * perPair + (invoices % 2) * 2;

/** The entries behind the seeded invoices; those of paid invoices are settled. */
export function seededPartnerEntries(seeds: SeedSource): SeededRows {
  const sales = entriesOf(seeds.count("salesInvoices"));
  const count = sales + entriesOf(seeds.count("purchaseInvoices"));
  return {
    count,
    at: (index) => ({
      entryNumber: index + 1,
      ...(index < sales ? entry(seeds, "salesInvoices", index) : entry(seeds, "purchaseInvoices", index - sales)),
    }),
    indexOf: ([number]) => (typeof number === "number" && number >= 1 ? number - 1 : undefined),
  };
}

function entry(seeds: SeedSource, set: "salesInvoices" | "purchaseInvoices", index: number): Row {
  const inPair = index % perPair;
  const invoice = Math.floor(index / perPair) * 2 + (inPair < 2 ? 0 : 1);
  const payment = inPair === 1;
  const sign = set === "salesInvoices" ? 1 : -1;
  const { gross } = documentAmount(seeds, set.replace(/s$/, "Lines"), invoice);
  return {
    partnerId: seeds.value(set, invoice, set === "salesInvoices" ? "customerId" : "vendorId"),
    postingDate: dayOf(seeds, invoice),
    dueDate: dayOf(seeds, invoice, payment ? 0 : 30),
    documentType: payment ? "Payment" : "Invoice",
    documentNumber: seeds.value(set, invoice, "number"),
    documentId: seeds.ids(set).at(invoice),
    amount: payment ? -sign * gross : sign * gross,
    remaining: isPaid(invoice) ? 0 : sign * gross,
  };
}

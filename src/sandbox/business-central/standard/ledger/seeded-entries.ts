import type { Row } from "../../../odata/model/entity-type.ts";
import type { SeededRows } from "../../../odata/rows/row-table.ts";
import { dayOf, documentAmount, itemOf, lineAmount, quantityOf } from "../seeds/document-amounts.ts";
import { chart, postingAccounts } from "../seeds/fixed-lists.ts";
import type { SeedSource } from "../seeds/seed-source.ts";

/** One side of an entry: a positive amount is a debit. */
type Booking = readonly [account: keyof typeof postingAccounts, amount: number, documentType: string];

/** What the company began with. */
const openingCapital = 100_000;

/** Entries of two invoices in a row, of which the first is paid: three and two for it, three for the other. */
const perPaid = 5;
const perPair = 8;

/** How many entries so many invoices have. */
const entriesOf = (invoices: number): number => Math.floor(invoices / 2) * perPair + (invoices % 2) * perPaid;

/** The general ledger of the invoices that are there from the beginning, and of the capital before them. It balances. */
export function seededLedgerEntries(seeds: SeedSource): SeededRows {
  const sales = entriesOf(seeds.count("salesInvoices"));
  const purchases = entriesOf(seeds.count("purchaseInvoices"));
  const count = 2 + sales + purchases;
  const ids = seeds.ids("generalLedgerEntries");
  return {
    count,
    at(index) {
      const entry =
        index < 2
          ? opening(seeds, index)
          : index < 2 + sales
            ? ofInvoice(seeds, "salesInvoices", index - 2)
            : ofInvoice(seeds, "purchaseInvoices", index - 2 - sales);
      const lastModifiedDateTime = `${entry["postingDate"]}T09:00:00Z`;
      return {
        id: ids.at(index),
        entryNumber: index + 1,
        ...entry,
        additionalCurrencyDebitAmount: 0,
        additionalCurrencyCreditAmount: 0,
        lastModifiedDateTime,
      };
    },
    indexOf: ([id]) => ids.indexOf(id),
  };
}

/** An amount on an account as an entry shows it. */
export function entrySides(accountNumber: string, accountId: string, amount: number): Row {
  return {
    accountId,
    accountNumber,
    debitAmount: Math.max(amount, 0),
    creditAmount: Math.max(-amount, 0),
  };
}

function opening(seeds: SeedSource, index: number): Row {
  const [account, amount] = index === 0 ? (["bank", openingCapital] as const) : (["capital", -openingCapital] as const);
  return {
    postingDate: dayOf(seeds, 0),
    documentNumber: "START",
    documentType: "_x0020_",
    ...sides(seeds, account, amount),
    description: "Opening entry",
  };
}

function ofInvoice(seeds: SeedSource, set: "salesInvoices" | "purchaseInvoices", entry: number): Row {
  const inPair = entry % perPair;
  const invoice = Math.floor(entry / perPair) * 2 + (inPair < perPaid ? 0 : 1);
  const [account, amount, documentType] = bookings(seeds, set, invoice)[
    inPair < perPaid ? inPair : inPair - perPaid
  ] ?? ["bank", 0, "_x0020_"];
  return {
    postingDate: dayOf(seeds, invoice),
    documentNumber: seeds.value(set, invoice, "number"),
    documentType,
    ...sides(seeds, account, amount),
    description: `${documentType} ${seeds.value(set, invoice, "number")}`,
  };
}

function bookings(seeds: SeedSource, set: "salesInvoices" | "purchaseInvoices", invoice: number): readonly Booking[] {
  const { net, tax, gross } = documentAmount(seeds, set.replace(/s$/, "Lines"), invoice);
  if (set === "salesInvoices")
    return [
      ["receivables", gross, "Invoice"],
      ["sales", -net, "Invoice"],
      ["outputTax", -tax, "Invoice"],
      ["bank", gross, "Payment"],
      ["receivables", -gross, "Payment"],
    ];
  return [
    ["purchases", net, "Invoice"],
    ["inputTax", tax, "Invoice"],
    ["payables", -gross, "Invoice"],
    ["payables", gross, "Payment"],
    ["bank", -gross, "Payment"],
  ];
}

function sides(seeds: SeedSource, account: keyof typeof postingAccounts, amount: number): Row {
  const number = postingAccounts[account];
  return entrySides(number, seeds.ids("accounts").at(chart.findIndex((row) => row.number === number)), amount);
}

/** So many of each item the company began with. */
const openingStock = 500;

/** The movements of goods behind the seeded invoices, after the stock that the company began with. Nothing is costed. */
export function seededItemEntries(seeds: SeedSource): SeededRows {
  const items = seeds.count("items");
  const sales = items > 0 ? seeds.count("salesInvoiceLines") : 0;
  const purchases = items > 0 ? seeds.count("purchaseInvoiceLines") : 0;
  const ids = seeds.ids("itemLedgerEntries");
  const entry = (index: number): Row => {
    if (index < items) return stock(seeds, index);
    const line = index - items;
    return line < sales ? moved(seeds, "sales", line) : moved(seeds, "purchase", line - sales);
  };
  return {
    count: items + sales + purchases,
    at(index) {
      const row = entry(index);
      const lastModifiedDateTime = `${row["postingDate"]}T09:00:00Z`;
      return { id: ids.at(index), entryNumber: index + 1, ...row, costAmountActual: 0, lastModifiedDateTime };
    },
    indexOf: ([id]) => ids.indexOf(id),
  };
}

function stock(seeds: SeedSource, item: number): Row {
  return {
    itemNumber: seeds.value("items", item, "number"),
    postingDate: dayOf(seeds, 0),
    entryType: "Positive_x0020_Adjmt_x002E_",
    sourceNumber: "",
    sourceType: "_x0020_",
    documentNumber: "START",
    documentType: "_x0020_",
    description: "Opening stock",
    quantity: openingStock,
    salesAmountActual: 0,
  };
}

function moved(seeds: SeedSource, kind: "sales" | "purchase", line: number): Row {
  const sells = kind === "sales";
  const set = sells ? "salesInvoices" : "purchaseInvoices";
  const parent = seeds.parentOf(`${kind}InvoiceLines`, line)?.index ?? 0;
  const item = itemOf(seeds, line) ?? 0;
  return {
    itemNumber: seeds.value("items", item, "number"),
    postingDate: dayOf(seeds, parent),
    entryType: sells ? "Sale" : "Purchase",
    sourceNumber: seeds.value(set, parent, sells ? "customerNumber" : "vendorNumber"),
    sourceType: sells ? "Customer" : "Vendor",
    documentNumber: seeds.value(set, parent, "number"),
    documentType: sells ? "Sales_x0020_Invoice" : "Purchase_x0020_Invoice",
    description: seeds.value("items", item, "displayName"),
    quantity: sells ? -quantityOf(line) : quantityOf(line),
    salesAmountActual: sells ? lineAmount(seeds, "salesInvoiceLines", line).net : 0,
  };
}

import type { Row } from "../../../odata/model/entity-type.ts";
import { businessRule } from "../../api/error-answer.ts";
import type { CompanyTables } from "../company-tables.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { cents } from "../money.ts";
import { postingAccounts } from "../seeds/fixed-lists.ts";
import type { DocumentKind } from "./document-kind.ts";
import type { Documents } from "./documents.ts";

/** Posts a draft: it gets a number of the posted documents and leaves entries that balance. Its id stays. */
export function postDocument(
  tables: CompanyTables,
  documents: Documents,
  ledger: Ledger,
  kind: DocumentKind,
  position: number,
): void {
  const table = tables.table(kind.set);
  const draft = table.at(position);
  documents.mustBeDraft(kind, draft);
  if (!kind.posted) throw businessRule(`A document of ${kind.set} is not posted itself.`);
  const lines = documents.linesOf(kind, draft["id"] ?? null).map(({ row }) => row);
  const total = Number(draft["totalAmountIncludingTax"]);
  if (!lines.some((line) => line["lineType"] !== "Comment" && Number(line["quantity"]) !== 0))
    throw businessRule("There is nothing to post.");
  documents.partnerMustNotBeBlocked(kind, draft);
  checkVendorNumber(tables, kind, draft);
  const number = postedNumber(tables, kind);
  const posting = {
    postingDate: String(draft["postingDate"]),
    documentType: kind.credits ? "Credit_x0020_Memo" : "Invoice",
    documentNumber: number,
    description: `${kind.credits ? "Credit Memo" : "Invoice"} ${number}`,
  } as const;
  // A sale is a debit of the customer; a purchase and a credit memo are its mirror images.
  const sign = (kind.side === "sales" ? 1 : -1) * (kind.credits ? -1 : 1);
  ledger.post(posting, bookings(tables, kind, lines, draft, sign));
  ledger.postPartner({
    ...posting,
    partnerId: String(draft[kind.side === "sales" ? "billToCustomerId" : "payToVendorId"]),
    documentId: String(draft["id"]),
    dueDate: String(draft["dueDate"]),
    amount: cents(sign * total),
  });
  for (const line of lines) moveItem(tables, kind, line, draft, number, sign);
  const status = kind.credits || total !== 0 ? "Open" : "Paid";
  table.update(position, {
    number,
    status,
    ...(table.type.fields.has("remainingAmount") ? { remainingAmount: total } : {}),
    lastModifiedDateTime: tables.timestamp(),
  });
}

/** A purchase needs the number that the vendor gave it, and a vendor gives each number once. */
function checkVendorNumber(tables: CompanyTables, { set, side, credits }: DocumentKind, draft: Row): void {
  if (side === "sales") return;
  const field = credits ? "vendorCreditMemoNumber" : "vendorInvoiceNumber";
  const number = draft[field] ?? "";
  if (number === "")
    throw businessRule(`You need to enter the number of the document that you received from the vendor: ${field}.`);
  for (const { row } of tables.all(set, field, number))
    if (row["id"] !== draft["id"] && row["vendorId"] === draft["vendorId"] && row["status"] !== "Draft")
      throw businessRule(
        `The document ${number} of the vendor ${draft["vendorNumber"]} exists already: ${row["number"]}.`,
      );
}

/** The next number of posted documents of a kind. */
function postedNumber(tables: CompanyTables, { set, posted }: DocumentKind): string {
  const [prefix, first] = posted ?? ["", 0];
  for (let next = first; ; next++) if (!tables.findBy(set, "number", `${prefix}${next}`)) return `${prefix}${next}`;
}

function bookings(
  tables: CompanyTables,
  kind: DocumentKind,
  lines: readonly Row[],
  draft: Row,
  sign: number,
): readonly (readonly [string, number])[] {
  const sells = kind.side === "sales";
  const byAccount = new Map<string, number>();
  for (const line of lines) {
    const account =
      line["lineType"] === "Account" ? tables.findBy("accounts", "id", line["accountId"])?.row["number"] : undefined;
    const number = String(account ?? (sells ? postingAccounts.sales : postingAccounts.purchases));
    byAccount.set(number, cents((byAccount.get(number) ?? 0) - sign * Number(line["netAmount"])));
  }
  return [
    [
      sells ? postingAccounts.receivables : postingAccounts.payables,
      cents(sign * Number(draft["totalAmountIncludingTax"])),
    ],
    ...byAccount,
    [sells ? postingAccounts.outputTax : postingAccounts.inputTax, cents(-sign * Number(draft["totalTaxAmount"]))],
  ];
}

/** Goods leave with a sale and come with a purchase; what they cost is not worked out. */
function moveItem(
  tables: CompanyTables,
  kind: DocumentKind,
  line: Row,
  draft: Row,
  number: string,
  sign: number,
): void {
  if (line["lineType"] !== "Item" || Number(line["quantity"]) === 0) return;
  const entries = tables.table("itemLedgerEntries");
  const sells = kind.side === "sales";
  const document = `${sells ? "Sales" : "Purchase"}_x0020_${kind.credits ? "Credit_x0020_Memo" : "Invoice"}`;
  entries.insert({
    id: tables.newGuid(),
    entryNumber: entries.count + 1,
    itemNumber: line["lineObjectNumber"] ?? "",
    postingDate: draft["postingDate"] ?? null,
    entryType: sells ? "Sale" : "Purchase",
    sourceNumber: draft[sells ? "customerNumber" : "vendorNumber"] ?? "",
    sourceType: sells ? "Customer" : "Vendor",
    documentNumber: number,
    documentType: document,
    description: line["description"] ?? "",
    quantity: -sign * Number(line["quantity"]),
    salesAmountActual: sells ? cents(sign * Number(line["netAmount"])) : 0,
    costAmountActual: 0,
    lastModifiedDateTime: tables.timestamp(),
  });
}

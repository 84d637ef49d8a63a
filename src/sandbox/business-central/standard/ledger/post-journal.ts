import type { Row } from "../../../odata/model/entity-type.ts";
import { businessRule } from "../../api/error-answer.ts";
import { isBlank } from "../blank-row.ts";
import type { CompanyTables } from "../company-tables.ts";
import { cents } from "../money.ts";
import { postingAccounts } from "../seeds/fixed-lists.ts";
import type { Ledger, Posting } from "./ledger.ts";

/** Books all lines that wait in a journal; they are gone afterwards. A line that cannot be booked stops all of them. */
export function postJournal(tables: CompanyTables, ledger: Ledger, journal: Row): void {
  const id = journal["id"] ?? null;
  const waiting = (set: string) => [...tables.all(set, "journalId", id)];
  const [general, received, paid] = [waiting("journalLines"), waiting("customerPayments"), waiting("vendorPayments")];
  if (general.length + received.length + paid.length === 0) throw businessRule("There is nothing to post.");
  postGeneral(
    tables,
    ledger,
    general.map(({ row }) => row),
  );
  for (const { row } of received) postPayment(tables, ledger, journal, row, "customer");
  for (const { row } of paid) postPayment(tables, ledger, journal, row, "vendor");
  for (const { position } of general) tables.table("journalLines").remove(position);
  for (const { position } of received) tables.table("customerPayments").remove(position);
  for (const { position } of paid) tables.table("vendorPayments").remove(position);
}

/** Each document of a general journal has to balance on each of its days; a balancing account does it within the line. */
function postGeneral(tables: CompanyTables, ledger: Ledger, lines: readonly Row[]): void {
  for (const own of Map.groupBy(lines, (line) => `${line["documentNumber"]} ${line["postingDate"]}`).values()) {
    const first = own[0] ?? {};
    const documentNumber = String(first["documentNumber"]);
    const amounts = own.flatMap((line): (readonly [string, number])[] => {
      const amount = Number(line["amount"]);
      const balancing = isBlank(line["balancingAccountNumber"])
        ? []
        : [[accountOf(line, "balanceAccountType", "balancingAccountNumber"), -amount] as const];
      return [[accountOf(line, "accountType", "accountNumber"), amount], ...balancing];
    });
    const posting: Posting = {
      postingDate: String(first["postingDate"]),
      documentType: "_x0020_",
      documentNumber,
      description: String(first["description"]),
    };
    ledger.post(posting, amounts);
    for (const line of own) {
      postPartnerOf(tables, ledger, posting, line, "accountType", "accountNumber", Number(line["amount"]));
      postPartnerOf(
        tables,
        ledger,
        posting,
        line,
        "balanceAccountType",
        "balancingAccountNumber",
        -Number(line["amount"]),
      );
    }
  }
}

/** The account of the general ledger behind a side of a line. */
function accountOf(line: Row, type: string, number: string): string {
  if (line[type] === "Customer") return postingAccounts.receivables;
  if (line[type] === "Vendor") return postingAccounts.payables;
  if (line[type] === "Bank_x0020_Account") return postingAccounts.bank;
  return String(line[number]);
}

function postPartnerOf(
  tables: CompanyTables,
  ledger: Ledger,
  posting: Posting,
  line: Row,
  type: string,
  number: string,
  amount: number,
): void {
  const set = line[type] === "Customer" ? "customers" : line[type] === "Vendor" ? "vendors" : undefined;
  const partner = set && tables.findBy(set, "number", line[number]);
  if (!partner) return;
  ledger.postPartner({
    ...posting,
    partnerId: String(partner.row["id"]),
    documentId: String(line["id"]),
    dueDate: posting.postingDate,
    amount,
  });
}

function postPayment(
  tables: CompanyTables,
  ledger: Ledger,
  journal: Row,
  payment: Row,
  partner: "customer" | "vendor",
): void {
  const partnerId = payment[`${partner}Id`];
  if (isBlank(partnerId)) throw businessRule(`The payment ${payment["documentNumber"]} names no ${partner}.`);
  const amount = cents(Number(payment["amount"]));
  const posting = {
    postingDate: String(payment["postingDate"]),
    documentType: "Payment",
    documentNumber: String(payment["documentNumber"]),
    description: String(payment["description"] || `Payment ${payment["documentNumber"]}`),
  } as const;
  const bank = isBlank(journal["balancingAccountNumber"])
    ? postingAccounts.bank
    : String(journal["balancingAccountNumber"]);
  ledger.post(posting, [
    [partner === "customer" ? postingAccounts.receivables : postingAccounts.payables, amount],
    [bank, -amount],
  ]);
  const entry = ledger.postPartner({
    ...posting,
    partnerId: String(partnerId),
    documentId: String(payment["id"]),
    dueDate: posting.postingDate,
    amount,
  });
  const invoices = partner === "customer" ? "salesInvoices" : "purchaseInvoices";
  const invoice =
    tables.findBy(invoices, "id", isBlank(payment["appliesToInvoiceId"]) ? undefined : payment["appliesToInvoiceId"]) ??
    tables.findBy(invoices, "number", payment["appliesToInvoiceNumber"]);
  if (!invoice) return;
  const left = ledger.apply(entry, String(invoice.row["id"]));
  tables.table(invoices).update(invoice.position, {
    ...("remainingAmount" in invoice.row ? { remainingAmount: left } : {}),
    ...(left === 0 ? { status: "Paid" } : {}),
    lastModifiedDateTime: tables.timestamp(),
  });
}

import type { Row } from "../../../odata/model/entity-type.ts";
import { businessRule } from "../../api/error-answer.ts";
import type { CompanyTables } from "../company-tables.ts";
import { cents, largestAmount } from "../money.ts";
import { Remembered } from "./remembered.ts";
import { entrySides } from "./seeded-entries.ts";

/** Where and when something is booked. */
export interface Posting {
  readonly postingDate: string;
  readonly documentType: "Invoice" | "Credit_x0020_Memo" | "Payment" | "_x0020_";
  readonly documentNumber: string;
  readonly description: string;
}

/** What a customer or vendor owes or is owed from now on. */
export interface PartnerPosting extends Posting {
  readonly partnerId: string;
  readonly documentId: string;
  readonly dueDate: string;
  readonly amount: number;
}

/** What stands on an account. */
export interface Balance {
  readonly debit: number;
  readonly credit: number;
}

/** The books of one company. */
export class Ledger {
  readonly #tables: CompanyTables;
  readonly #balances = new Remembered<ReadonlyMap<string, Balance>>();
  readonly #partners = new Remembered<ReadonlyMap<unknown, readonly Row[]>>();

  constructor(tables: CompanyTables) {
    this.#tables = tables;
  }

  /** Books amounts on accounts, by the accounts' numbers; debits are positive. They have to come to zero. */
  post(posting: Posting, amounts: readonly (readonly [account: string, amount: number])[]): void {
    if (amounts.some(([, amount]) => !(Math.abs(amount) <= largestAmount)))
      throw businessRule("The amount is too large.");
    const sum = cents(amounts.reduce((total, [, amount]) => total + amount, 0));
    if (sum !== 0) throw businessRule(`${posting.documentNumber} is out of balance by ${sum}.`);
    const entries = this.#tables.table("generalLedgerEntries");
    for (const [number, amount] of amounts) {
      if (amount === 0) continue;
      const account = this.#tables.findBy("accounts", "number", number)?.row;
      if (account?.["accountType"] !== "Posting") throw businessRule(`Nothing can be booked on '${number}'.`);
      entries.insert({
        id: this.#tables.newGuid(),
        entryNumber: entries.count + 1,
        postingDate: posting.postingDate,
        documentNumber: posting.documentNumber,
        documentType: posting.documentType,
        ...entrySides(number, String(account["id"]), cents(amount)),
        description: posting.description,
        additionalCurrencyDebitAmount: 0,
        additionalCurrencyCreditAmount: 0,
        lastModifiedDateTime: this.#tables.timestamp(),
      });
    }
  }

  /** Adds an entry of a customer or vendor; answers its position. */
  postPartner({
    partnerId,
    postingDate,
    dueDate,
    documentType,
    documentNumber,
    documentId,
    amount,
  }: PartnerPosting): number {
    const { partnerEntries } = this.#tables;
    const entryNumber = partnerEntries.count + 1;
    const position = partnerEntries.insert({
      entryNumber,
      partnerId,
      postingDate,
      dueDate,
      documentType,
      documentNumber,
      documentId,
      amount,
      remaining: amount,
    });
    if (position === undefined) throw new Error(`There are two entries ${entryNumber}.`);
    return position;
  }

  /** Settles an entry against the one of an invoice as far as both go; answers what is left of the invoice. */
  apply(entry: number, invoiceId: string): number {
    const { partnerEntries } = this.#tables;
    const invoice = this.#openEntryOf(invoiceId);
    if (invoice === undefined) throw businessRule("The invoice that the payment is for is not open.");
    const [paid, owed] = [
      Number(partnerEntries.at(entry)["remaining"]),
      Number(partnerEntries.at(invoice)["remaining"]),
    ];
    if (Math.sign(paid) === Math.sign(owed))
      throw businessRule("The payment has the sign of the invoice that it is for.");
    if (partnerEntries.at(entry)["partnerId"] !== partnerEntries.at(invoice)["partnerId"])
      throw businessRule("The invoice that the payment is for is somebody else's.");
    const settled = Math.min(Math.abs(paid), Math.abs(owed));
    partnerEntries.update(entry, { remaining: cents(paid - Math.sign(paid) * settled) });
    const left = cents(owed - Math.sign(owed) * settled);
    partnerEntries.update(invoice, { remaining: left });
    return Math.abs(left);
  }

  /** What stands on each account, by number. */
  balances(): ReadonlyMap<string, Balance> {
    const entries = this.#tables.table("generalLedgerEntries");
    return this.#balances.of(entries, () => {
      const byAccount = new Map<string, Balance>();
      for (const { accountNumber, debitAmount, creditAmount } of entries.rows()) {
        const { debit, credit } = byAccount.get(String(accountNumber)) ?? { debit: 0, credit: 0 };
        byAccount.set(String(accountNumber), {
          debit: cents(debit + Number(debitAmount)),
          credit: cents(credit + Number(creditAmount)),
        });
      }
      return byAccount;
    });
  }

  /** What stands on an account: positive for a debit. */
  balanceOf(account: string): number {
    const { debit, credit } = this.balances().get(account) ?? { debit: 0, credit: 0 };
    return cents(debit - credit);
  }

  /** The entries of a customer or vendor. */
  entriesOf(partnerId: string): readonly Row[] {
    const { partnerEntries } = this.#tables;
    const byPartner = this.#partners.of(partnerEntries, () =>
      Map.groupBy(partnerEntries.rows(), (row) => row["partnerId"]),
    );
    return byPartner.get(partnerId) ?? [];
  }

  /** What a customer owes; what a vendor is owed is negative. */
  partnerBalance(partnerId: string): number {
    return cents(this.entriesOf(partnerId).reduce((sum, { amount }) => sum + Number(amount), 0));
  }

  #openEntryOf(documentId: string): number | undefined {
    const { partnerEntries } = this.#tables;
    for (const position of partnerEntries.where("documentId", documentId)) {
      const { documentType, remaining } = partnerEntries.at(position);
      if (documentType === "Invoice" && remaining !== 0) return position;
    }
    return undefined;
  }
}

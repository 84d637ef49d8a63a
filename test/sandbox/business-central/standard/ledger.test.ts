import { describe, expect, test } from "vitest";
import type { Json } from "../automation/support/automation-bench.ts";
import { createStandardBench, type StandardBench } from "./support/standard-bench.ts";

const cents = (amount: unknown): number => Math.round(Number(amount || 0) * 100);
const sum = (rows: readonly Json[], field: string): number => rows.reduce((total, row) => total + cents(row[field]), 0);
const nothing = "00000000-0000-0000-0000-000000000000";

/** Everything that has to agree, each worked out in its own way. */
async function agreements(bench: StandardBench) {
  const rows = async (path: string) => (await bench.get(path)).rows;
  const entries = await rows("~/generalLedgerEntries");
  const trial = await rows("~/trialBalances");
  const accounts = await rows("~/accounts");
  const customers = await rows("~/customers?$expand=customerFinancialDetail,agedAccountsReceivable");
  const vendors = await rows("~/vendors?$expand=agedAccountsPayable");
  const invoices = await rows("~/salesInvoices?$filter=status eq 'Open'");
  const net = (number: string): number => cents(accounts.find((row) => row["number"] === number)?.["netChange"]);
  return { entries, trial, accounts, customers, vendors, invoices, net };
}

describe.each([
  ["as it is seeded", {}],
  ["with other numbers of invoices", { salesInvoices: 31, purchaseInvoices: 13 }],
  ["without any", { salesInvoices: 0, purchaseInvoices: 0 }],
])("the books of a company, %s", (_, sizes) => {
  test("agree: ledger, trial balance, accounts, customers, vendors, reports", async () => {
    const bench = await createStandardBench({ rows: sizes });
    const { entries, trial, accounts, customers, vendors, invoices, net } = await agreements(bench);
    expect(sum(entries, "debitAmount")).toBe(sum(entries, "creditAmount"));
    expect([sum(trial, "totalDebit"), sum(trial, "totalCredit")]).toEqual([
      sum(entries, "debitAmount"),
      sum(entries, "creditAmount"),
    ]);
    expect(sum(trial, "balanceAtDateDebit")).toBe(sum(trial, "balanceAtDateCredit"));
    expect(sum(accounts, "netChange")).toBe(0);
    expect(sum(customers, "balanceDue")).toBe(net("1300"));
    expect(sum(invoices, "remainingAmount")).toBe(net("1300"));
    expect(sum(vendors, "balance")).toBe(0 - net("2200"));
    for (const { balanceDue, customerFinancialDetail, agedAccountsReceivable } of customers)
      expect([Object(customerFinancialDetail).balance, Object(agedAccountsReceivable).balanceDue]).toEqual([
        balanceDue,
        balanceDue,
      ]);
    for (const { balance, agedAccountsPayable } of vendors)
      expect(Object(agedAccountsPayable).balanceDue).toBe(balance);
    const sheet = (await bench.get("~/balanceSheets")).rows;
    const income = (await bench.get("~/incomeStatements")).rows;
    const total = (rows: readonly Json[], display: string): number =>
      cents(
        rows.find((row) => row["display"] === `Total ${display}`)?.["balance"] ??
          rows.find((row) => row["display"] === `Total ${display}`)?.["netChange"],
      );
    const profit = total(income, "Income") - total(income, "Cost of Goods Sold") - total(income, "Expenses");
    expect(total(sheet, "Assets")).toBe(total(sheet, "Liabilities") + total(sheet, "Equity") + profit);
  });

  test("every document balances", async () => {
    const bench = await createStandardBench({ rows: sizes });
    const { entries } = await agreements(bench);
    for (const [document, own] of Map.groupBy(entries, (entry) => entry["documentNumber"]))
      expect([document, sum(own, "debitAmount") - sum(own, "creditAmount")]).toEqual([document, 0]);
  });
});

describe("a journal", () => {
  const post = (bench: StandardBench, id: unknown) => bench.send("POST", `~/journals(${id})/Microsoft.NAV.post`);
  const general = (bench: StandardBench) => bench.first("~/journals?$filter=code eq 'DEFAULT'");

  test("books what balances, within a line or over several, and is empty afterwards", async () => {
    const bench = await createStandardBench();
    const { id } = await general(bench);
    const line = (body: object) => bench.send("POST", `~/journals(${id})/journalLines`, body);
    await line({ accountNumber: "6100", balancingAccountNumber: "1200", amount: 800, documentNumber: "A" });
    await line({ accountNumber: "6200", amount: 60, documentNumber: "B" });
    await line({ accountNumber: "6300", amount: 40, documentNumber: "B" });
    await line({ accountType: "Vendor", accountNumber: "10000", amount: -100, documentNumber: "B" });
    const before = await agreements(bench);
    expect((await post(bench, id)).status).toBe(204);
    const after = await agreements(bench);
    expect(["6100", "6200", "6300", "1200", "2200"].map((number) => after.net(number) - before.net(number))).toEqual([
      80_000, 6_000, 4_000, -80_000, -10_000,
    ]);
    const balance = ({ vendors }: typeof after): number =>
      cents(vendors.find((row) => row["number"] === "10000")?.["balance"]);
    expect(balance(after) - balance(before)).toBe(10_000);
    expect((await bench.get(`~/journals(${id})/journalLines`)).rows).toEqual([]);
    expect((await post(bench, id)).text).toContain("nothing to post");
  });

  test("that does not balance books nothing at all", async () => {
    const bench = await createStandardBench();
    const { id } = await general(bench);
    const line = (body: object) => bench.send("POST", `~/journals(${id})/journalLines`, body);
    await line({ accountNumber: "6100", balancingAccountNumber: "1200", amount: 800, documentNumber: "A" });
    await line({ accountNumber: "6200", amount: 60, documentNumber: "B" });
    const before = (await bench.get("~/generalLedgerEntries")).rows.length;
    const answer = await post(bench, id);
    expect([answer.code, answer.text.includes("B is out of balance by 60")]).toEqual([
      "Application_DialogException",
      true,
    ]);
    expect((await bench.get("~/generalLedgerEntries")).rows).toHaveLength(before);
    expect((await bench.get(`~/journals(${id})/journalLines`)).rows).toHaveLength(2);
  });

  test("of payments to vendors settles the entry that was marked", async () => {
    const bench = await createStandardBench();
    const invoice = await bench.first("~/purchaseInvoices?$filter=status eq 'Open'");
    const journal = await bench.first("~/vendorPaymentJournals");
    const made = await bench.send("POST", `~/vendorPaymentJournals(${journal["id"]})/vendorPayments`, {
      vendorId: invoice["vendorId"],
      amount: invoice["totalAmountIncludingTax"],
    });
    const path = `~/vendorPayments(${made.json["id"]})/applyVendorEntries`;
    const entry = (await bench.get(path)).rows.find((row) => row["documentNumber"] === invoice["number"]);
    expect(entry).toMatchObject({ applied: false, remainingAmount: -Number(invoice["totalAmountIncludingTax"]) });
    await bench.send("PATCH", `${path}(${entry?.["id"]})`, { applied: true }, { "if-match": "*" });
    expect((await bench.get(`~/vendorPayments(${made.json["id"]})`)).json["appliesToInvoiceNumber"]).toBe(
      invoice["number"],
    );
    expect((await post(bench, journal["id"])).status).toBe(204);
    expect((await bench.get(`~/purchaseInvoices(${invoice["id"]})`)).json["status"]).toBe("Paid");
  });

  test("payments with the sign of the invoice, or without a customer, are refused", async () => {
    const bench = await createStandardBench();
    const invoice = await bench.first("~/salesInvoices?$filter=status eq 'Open'");
    const journal = await bench.first("~/customerPaymentJournals");
    const pay = async (body: object): Promise<string> => {
      const made = await bench.send("POST", "~/customerPayments", { journalId: journal["id"], ...body });
      const { text } = await post(bench, journal["id"]);
      await bench.send("DELETE", `~/customerPayments(${made.json["id"]})`, undefined, { "if-match": "*" });
      return text;
    };
    const before = await agreements(bench);
    expect(await pay({ customerId: invoice["customerId"], amount: 5, appliesToInvoiceId: invoice["id"] })).toContain(
      "has the sign",
    );
    expect(await pay({ customerId: nothing, amount: -5 })).toContain("names no customer");
    expect(await pay({ customerId: invoice["customerId"], amount: -1e300 })).toContain("too large");
    expect((await agreements(bench)).entries).toEqual(before.entries);
  });
});

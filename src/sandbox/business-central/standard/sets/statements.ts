import type { Row } from "../../../odata/model/entity-type.ts";
import type { EntitySet } from "../../api/entity-set.ts";
import { emptyDate } from "../blank-row.ts";
import type { CompanyTables } from "../company-tables.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { cents } from "../money.ts";
import { listedRows, rowsPer } from "./computed-rows.ts";

/** What each statement lists: categories of accounts, and the sign that makes their usual side positive. */
const statements: Readonly<Record<string, readonly (readonly [category: string, title: string, sign: number])[]>> = {
  balanceSheets: [
    ["Assets", "Assets", 1],
    ["Liabilities", "Liabilities", -1],
    ["Equity", "Equity", -1],
  ],
  incomeStatements: [
    ["Income", "Income", -1],
    ["Cost_x0020_of_x0020_Goods_x0020_Sold", "Cost of Goods Sold", 1],
    ["Expense", "Expenses", 1],
  ],
  cashFlowStatements: [["Assets", "Cash", 1]],
  retainedEarningsStatements: [["Equity", "Retained Earnings", -1]],
};

/** Which accounts of a category a statement has, where it has not all. */
const only: Readonly<Record<string, string>> = {
  cashFlowStatements: "Cash",
  retainedEarningsStatements: "Retained Earnings",
};

/** The trial balance and the financial statements, summed from the entries of the general ledger when they are read. */
export function statementSets(tables: CompanyTables, ledger: Ledger): ReadonlyMap<string, EntitySet> {
  const sets = new Map<string, EntitySet>();
  for (const name of Object.keys(statements)) {
    const { type, links } = tables.described(name);
    sets.set(name, { type, links, rows: listedRows(() => statement(tables, ledger, name), "id") });
  }
  const { type, links } = tables.described("trialBalances");
  const rows = rowsPer(
    () => tables.table("accounts"),
    "accountId",
    (account) => trialBalance(ledger, account),
  );
  sets.set("trialBalances", { type, links, rows });
  return sets;
}

function trialBalance(ledger: Ledger, account: Row): Row {
  const number = String(account["number"]);
  const { debit, credit } = ledger.balances().get(number) ?? { debit: 0, credit: 0 };
  const balance = cents(debit - credit);
  return {
    number,
    accountId: account["id"] ?? null,
    accountType: account["accountType"] ?? null,
    display: account["displayName"] ?? "",
    totalDebit: amountText(debit),
    totalCredit: amountText(credit),
    balanceAtDateDebit: amountText(Math.max(balance, 0)),
    balanceAtDateCredit: amountText(Math.max(-balance, 0)),
    dateFilter: emptyDate,
  };
}

/** Amounts of the trial balance are texts, blank where there is nothing. */
const amountText = (amount: number): string => (amount === 0 ? "" : amount.toFixed(2));

function statement(tables: CompanyTables, ledger: Ledger, name: string): readonly Row[] {
  const rows: Row[] = [];
  const ids = tables.seeds.ids(name);
  const amountField = name === "balanceSheets" ? "balance" : "netChange";
  const add = (display: string, amount: number, lineType: string, indentation: number): void => {
    const index = rows.length;
    rows.push({
      id: ids.at(index),
      lineNumber: (index + 1) * 10_000,
      display,
      [amountField]: amount,
      lineType,
      indentation,
      dateFilter: emptyDate,
    });
  };
  const accounts = tables.table("accounts");
  for (const [category, title, sign] of statements[name] ?? []) {
    add(title, 0, "header", 0);
    let total = 0;
    for (const { category: own, accountType, number, displayName, subCategory } of accounts.rows()) {
      if (own !== category || accountType !== "Posting" || (only[name] ?? subCategory) !== subCategory) continue;
      const amount = cents(sign * ledger.balanceOf(String(number)));
      total = cents(total + amount);
      add(String(displayName), amount, "detail", 1);
    }
    add(`Total ${title}`, total, "total", 0);
  }
  return rows;
}

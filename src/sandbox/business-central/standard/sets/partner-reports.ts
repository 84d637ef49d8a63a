import type { Row, Value } from "../../../odata/model/entity-type.ts";
import type { RowSource } from "../../../odata/rows/row-source.ts";
import type { EntitySet } from "../../api/entity-set.ts";
import { emptyDate } from "../blank-row.ts";
import type { CompanyTables } from "../company-tables.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { cents } from "../money.ts";
import { rowsPer } from "./computed-rows.ts";

const dayMs = 86_400_000;
const periodDays = 30;

/** What is owed by how long it is due: not yet, up to a period, up to two, longer. */
function aged(ledger: Ledger, partner: string, today: string, sign: number): readonly [number, number, number, number] {
  const sums: [number, number, number, number] = [0, 0, 0, 0];
  for (const { dueDate, remaining } of ledger.entriesOf(partner)) {
    const days = (Date.parse(today) - Date.parse(String(dueDate))) / dayMs;
    const period = days <= 0 ? 0 : days <= periodDays ? 1 : days <= 2 * periodDays ? 2 : 3;
    sums[period] = cents(sums[period] + sign * Number(remaining));
  }
  return sums;
}

function agedRow(tables: CompanyTables, ledger: Ledger, partner: Row, sign: number): Row {
  const [currentAmount, period1Amount, period2Amount, period3Amount] = aged(
    ledger,
    String(partner["id"]),
    tables.today(),
    sign,
  );
  return {
    name: partner["displayName"] ?? "",
    currencyCode: partner["currencyCode"] ?? "",
    balanceDue: cents(currentAmount + period1Amount + period2Amount + period3Amount),
    currentAmount,
    period1Amount,
    period2Amount,
    period3Amount,
    agedAsOfDate: tables.today(),
    periodLengthFilter: `${periodDays}D`,
  };
}

/** The reports on each customer and vendor, from the entries that posting leaves. */
export function partnerReports(tables: CompanyTables, ledger: Ledger): ReadonlyMap<string, EntitySet> {
  const customers = (): RowSource => tables.table("customers");
  const vendors = (): RowSource => tables.table("vendors");
  const of = (name: string, rows: RowSource): [string, EntitySet] => {
    const { type, links } = tables.described(name);
    return [name, { type, rows, links }];
  };
  return new Map([
    of(
      "agedAccountsReceivables",
      rowsPer(customers, "customerId", (row) => ({
        customerId: row["id"] ?? null,
        customerNumber: row["number"] ?? "",
        ...agedRow(tables, ledger, row, 1),
        period1Label: `1-${periodDays} days`,
        period2Label: `${periodDays + 1}-${2 * periodDays} days`,
        period3Label: `over ${2 * periodDays} days`,
      })),
    ),
    of(
      "agedAccountsPayables",
      rowsPer(vendors, "vendorId", (row) => ({
        vendorId: row["id"] ?? null,
        vendorNumber: row["number"] ?? "",
        ...agedRow(tables, ledger, row, -1),
      })),
    ),
    of(
      "customerFinancialDetails",
      rowsPer(customers, "id", (row) => {
        const [, ...overdue] = aged(ledger, String(row["id"]), tables.today(), 1);
        return {
          id: row["id"] ?? null,
          number: row["number"] ?? "",
          balance: ledger.partnerBalance(String(row["id"])),
          totalSalesExcludingTax: invoiced(tables, "sales", row["id"] ?? null),
          overdueAmount: cents(overdue.reduce((sum, amount) => sum + amount, 0)),
          lastModifiedDateTime: row["lastModifiedDateTime"] ?? null,
        };
      }),
    ),
    of(
      "customerSales",
      rowsPer(customers, "customerId", (row) => totalsRow(tables, "sales", row)),
    ),
    of(
      "vendorPurchases",
      rowsPer(vendors, "vendorId", (row) => totalsRow(tables, "purchase", row)),
    ),
  ]);
}

function totalsRow(tables: CompanyTables, kind: "sales" | "purchase", row: Row): Row {
  const total = invoiced(tables, kind, row["id"] ?? null);
  const named = { name: row["displayName"] ?? "", dateFilter_FilterOnly: emptyDate };
  return kind === "sales"
    ? { customerId: row["id"] ?? null, customerNumber: row["number"] ?? "", totalSalesAmount: total, ...named }
    : { vendorId: row["id"] ?? null, vendorNumber: row["number"] ?? "", totalPurchaseAmount: total, ...named };
}

/** What the posted invoices of a customer or vendor come to without tax. */
function invoiced(tables: CompanyTables, kind: "sales" | "purchase", partner: Value): number {
  const [set, field] = kind === "sales" ? ["salesInvoices", "customerId"] : ["purchaseInvoices", "vendorId"];
  let sum = 0;
  for (const { row } of tables.all(set ?? "", field ?? "", partner))
    if (row["status"] === "Open" || row["status"] === "Paid") sum += Number(row["totalAmountExcludingTax"]);
  return cents(sum);
}

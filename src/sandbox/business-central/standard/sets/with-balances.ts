import type { Row, Value } from "../../../odata/model/entity-type.ts";
import type { CompanyTables } from "../company-tables.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { Remembered } from "../ledger/remembered.ts";
import { cents } from "../money.ts";

/** Fields of master data that are sums of entries, by set. */
export function withBalances(tables: CompanyTables, ledger: Ledger): ReadonlyMap<string, (row: Row) => Row> {
  const stock = new Remembered<ReadonlyMap<Value | undefined, number>>();
  const stocks = () => stock.of(tables.table("itemLedgerEntries"), () => stocksIn(tables));
  return new Map<string, (row: Row) => Row>([
    ["accounts", ({ number }) => ({ netChange: ledger.balanceOf(String(number)) })],
    ["customers", ({ id }) => ({ balanceDue: ledger.partnerBalance(String(id)) })],
    // What the company owes a vendor is positive here, though it stands on the credit side.
    ["vendors", ({ id }) => ({ balance: cents(-ledger.partnerBalance(String(id))) })],
    ["items", ({ number }) => ({ inventory: stocks().get(number) ?? 0 })],
  ]);
}

/** How many of each item there are, by its number. */
function stocksIn(tables: CompanyTables): ReadonlyMap<Value | undefined, number> {
  const sums = new Map<Value | undefined, number>();
  for (const { itemNumber, quantity } of tables.table("itemLedgerEntries").rows())
    sums.set(itemNumber, (sums.get(itemNumber) ?? 0) + Number(quantity));
  return sums;
}

import type { Random } from "../../../src/sandbox/core/random.ts";
import type { Sandbox } from "../../../src/sandbox/start-sandbox.ts";

/** A set of the month. */
export interface MonthSet {
  /** Field that colleagues change. */
  readonly field: string;
  /** What the sandbox calls its rows. */
  readonly schema: string;
  /** Column of the copy with the key of a record. @default "id" */
  readonly key?: string;
}

/** The sets of the month: all are feeds with versions, and one mixes headers and lines. */
export const monthSets: Readonly<Record<string, MonthSet>> = {
  "crm/Accounts": { field: "Name", schema: "CrmAccount" },
  "crm/Addresses": { field: "Notes", schema: "CrmAddress" },
  "crm/Contacts": { field: "Notes", schema: "CrmContact" },
  "documents/Documents": { field: "Subject", schema: "DocumentsDocument" },
  "financial/GLAccounts": { field: "Description", schema: "FinancialGLAccount" },
  "financial/GLClassifications": { field: "Description", schema: "FinancialGLClassification" },
  "financialtransaction/TransactionLines": { field: "Description", schema: "FinancialTransactionTransactionLine" },
  "hrm/AbsenceRegistrations": { field: "Notes", schema: "HrmAbsenceRegistration" },
  "hrm/LeaveRegistrations": { field: "Description", schema: "HrmLeaveRegistration" },
  "hrm/Schedules": { field: "Description", schema: "HrmSchedule" },
  "logistics/Items": { field: "Description", schema: "LogisticsItem" },
  "manufacturing/BillOfMaterialVersions": { field: "Description", schema: "ManufacturingBillOfMaterialVersion" },
  "manufacturing/ShopOrders": { field: "Description", schema: "ManufacturingShopOrder" },
  "payroll/Employees": { field: "Notes", schema: "PayrollEmployee" },
  "project/ProjectPlanning": { field: "Description", schema: "ProjectProjectPlanning" },
  "project/Projects": { field: "Description", schema: "ProjectProject" },
  "purchaseorder/PurchaseOrders": {
    field: "Description",
    schema: "PurchaseOrderPurchaseOrder",
    key: "purchase_order_id",
  },
  "salesorder/SalesOrders": { field: "Description", schema: "SalesOrderSalesOrder", key: "order_id" },
  "salesorder/SalesOrderLines": { field: "Description", schema: "SalesOrderSalesOrderLine" },
  "subscription/Subscriptions": { field: "Description", schema: "SubscriptionSubscription", key: "entry_id" },
};

/** Latest a transaction is seen after its versions were given out: below the bound that the specs assume. Milliseconds. */
const latestMs = 590_000;

/** What colleagues do in the companies of a month. */
export class MonthChanges {
  readonly #sandbox: Sandbox;
  readonly #random: Random;
  readonly #keys: ReadonlyMap<string, readonly string[]>;
  /** Accounts that colleagues made, by company: some of them go again. */
  readonly #made = new Map<number, string[]>();
  #count = 0;
  done = 0;
  late = 0;

  /** @param keys the rows that may change, by company and set, as `keyOfRows` names them */
  constructor(sandbox: Sandbox, random: Random, keys: ReadonlyMap<string, readonly string[]>) {
    this.#sandbox = sandbox;
    this.#random = random;
    this.#keys = keys;
  }

  /** Changes some rows of a company, each in a transaction of its own, a third of which are seen later. */
  change(company: number, count: number): void {
    for (let n = 0; n < count; n++) {
      const set = this.#random.pick(Object.keys(monthSets));
      const key = this.#random.pick(this.#keys.get(keyOfRows(company, set)) ?? []);
      const visibleAfterMs = this.#random.next() < 0.35 ? this.#random.integer(1000, latestMs) : 0;
      if (visibleAfterMs > 0) this.late += 1;
      const text = `Changed ${++this.#count}`;
      this.#sandbox.exact.transaction(
        company,
        (writer) => writer.update(set, key, { [monthSets[set]?.field ?? "Description"]: text }),
        { visibleAfterMs },
      );
      this.done += 1;
    }
    if (count > 0) this.#comeAndGo(company);
  }

  #comeAndGo(company: number): void {
    const made = this.#made.get(company) ?? [];
    this.#sandbox.exact.transaction(company, (writer) => {
      made.push(writer.create("crm/Accounts", { Name: `Made ${++this.#count}` }));
      if (made.length > 3) writer.remove("crm/Accounts", made.shift() ?? "");
    });
    this.#made.set(company, made);
    this.done += 1;
  }
}

/** The name of a company's rows of a set. */
export function keyOfRows(company: number, set: string): string {
  return `${company} ${set}`;
}

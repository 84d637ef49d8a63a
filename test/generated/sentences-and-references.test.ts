import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

interface Property {
  readonly format?: string;
  readonly description?: string;
  readonly "x-key"?: string;
  readonly "x-reference"?: string | { readonly set: string; readonly field: string };
  readonly "x-enum"?: Readonly<Record<string, string>>;
}

interface Document {
  readonly components: {
    readonly schemas: Readonly<Record<string, { readonly properties?: Readonly<Record<string, Property>> }>>;
  };
}

const { components }: Document = JSON.parse(readFileSync("generated/exact-online/openapi.json", "utf8"));
const properties = Object.entries(components.schemas).flatMap(([schema, { properties = {} }]) =>
  Object.entries(properties).map(([name, property]) => ({ schema, name, at: `${schema}.${name}`, property })),
);

/**
 * How "ID of the …" goes on, and the set that it promises; the first that fits. Exact's own customers, who hold
 * licences, and steps within an order are rows of no set.
 */
const promises: readonly (readonly [RegExp, string | undefined])[] = [
  [/^account (?:that holds the licence|to whose licence)/, undefined],
  [/^account (?:of the|that the (?:amount|entry))/, "financial/GLAccounts"],
  [/^account's value/, "crm/AccountClassifications"],
  [/^(?:account|customer|supplier)\b/, "crm/Accounts"],
  [/^(?:ledger|balance sheet|cost|counterpart) account/, "financial/GLAccounts"],
  [/^user\b/, "system/Users"],
  [/^employee\b/, "payroll/Employees"],
  [/^item price/, undefined],
  [/^(?:item|cost type)\b/, "logistics/Items"],
  [/^(?:fixed )?asset\b/, "assets/Assets"],
  [/^storage location/, "inventory/StorageLocations"],
  [/^warehouse\b/, "inventory/Warehouses"],
  [/^person as such/, undefined],
  [/^person\b/, "crm/Contacts"],
  [/^address\b/, "crm/Addresses"],
  [/^project\b/, "project/Projects"],
  [/^document\b/, "documents/Documents"],
  [/^sales opportunity/, "crm/Opportunities"],
  [/^quotation\b/, "crm/Quotations"],
  [/^purchase order line/, "purchaseorder/PurchaseOrderLines"],
  [/^purchase order\b/, "purchaseorder/PurchaseOrders"],
  [/^sales order line/, "salesorder/SalesOrderLines"],
  [/^sales order\b/, "salesorder/SalesOrders"],
  [/^(?:topmost )?shop order\b/, "manufacturing/ShopOrders"],
  [/^subscription\b/, "subscription/Subscriptions"],
  [/^bank at which/, "cashflow/Banks"],
  [/^VAT code/, "vat/VATCodes"],
];

const setOf = (reference: Property["x-reference"]): string | undefined =>
  typeof reference === "object" ? reference.set : reference;

describe("a sentence", () => {
  test("that says whose ID it is agrees with x-reference", () => {
    let judged = 0;
    const wrong = properties.flatMap(({ at, property: { format, description = "", ...property } }) => {
      const record = /^ID of the (.*)\.$/.exec(description)?.[1];
      if (format !== "uuid" || property["x-key"] !== undefined || record === undefined) return [];
      const promise = promises.find(([words]) => words.test(record));
      if (!promise) return [];
      judged++;
      const set = setOf(property["x-reference"]);
      return set === promise[1] ? [] : [`${at}: ${record} → ${set}`];
    });
    expect(wrong).toEqual([]);
    expect(judged).toBe(1518);
  });

  test("about the name of a user or an employee says which of both the field beside it names", () => {
    const nouns: Readonly<Record<string, RegExp>> = {
      "system/Users": /name of the employee\b/,
      "payroll/Employees": /name of the user\b/,
    };
    const wrong = properties.filter(({ schema, name, property: { description = "" } }) => {
      const stem = /^(\w+)Full[nN]ame$/.exec(name)?.[1];
      const beside = stem === undefined ? undefined : components.schemas[schema]?.properties?.[stem];
      const other = nouns[setOf(beside?.["x-reference"]) ?? ""];
      return other?.test(description);
    });
    expect(wrong.map(({ at }) => at)).toEqual([]);
  });

  test("that names states or ways by their words has them among its codes", () => {
    const sentences = (name: string): Record<string, string> => {
      const found: Record<string, string> = {};
      for (const { name: own, property } of properties)
        if (own === name && property["x-enum"])
          found[Object.values(property["x-enum"]).join(", ")] = property.description ?? "";
      return found;
    };
    expect(sentences("InvoiceStatus")).toEqual({
      "Open, Partial, Complete, Cancelled": "How much was invoiced so far, from nothing over a part to all.",
      "Open, Partial, Complete, Canceled": "How much was invoiced so far, from nothing over a part to all.",
      "Draft, Open, Processing, Processed": "How far the invoice of the term is, from draft over open to processed.",
    });
    expect(sentences("Operator")["Equal to, Unequal to"]).toBe(
      "Whether the check looks for the named journal or for all others.",
    );
    expect(sentences("InvoiceMethod")["Fixed, Rebill, Non re-billable"]).toBe(
      "Whether the customer is charged a fixed price, the cost itself, or nothing for the expense.",
    );
  });
});

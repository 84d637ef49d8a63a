import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { index as exactIndex } from "../../generated/exact-online/sync.ts";
import { syncTables } from "../../generated/sync-tables.ts";
import type { SyncRow } from "../../generated/tables.ts";

interface Changes {
  readonly strategy?: string;
  readonly key?: readonly string[];
  readonly cursor?: string;
  readonly deletes?:
    | string
    | { readonly log: string; readonly types: readonly number[]; readonly also?: readonly string[] };
  readonly resets?: readonly string[];
  readonly twins?: Readonly<Record<string, string | readonly string[]>>;
  readonly derived?: readonly string[];
  readonly instead?: readonly string[];
  readonly none?: string;
}

interface Schema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema & { readonly "x-enum"?: Readonly<Record<string, string>> }>>;
}

interface Operation {
  readonly deprecated?: boolean;
  readonly "x-paging"?: object;
  readonly "x-changes"?: Changes;
  readonly "x-filter-required"?: object;
}

interface List {
  /** What follows the company in the path, keys and all. */
  readonly path: string;
  readonly operation: Operation;
  readonly changes: Changes;
  readonly fields: readonly string[];
}

function read(api: string): {
  readonly paths: Readonly<Record<string, object>>;
  readonly schemas: Readonly<Record<string, Schema>>;
} {
  const { paths, components } = JSON.parse(readFileSync(`generated/${api}/openapi.json`, "utf8"));
  return { paths, schemas: components.schemas };
}

/** The lists of an API, with the fields of the first schema that their answer names and that is no page. */
function listsOf(api: string, company: RegExp): List[] {
  const { paths, schemas } = read(api);
  const fieldsOf = (answer: object): string[] => {
    for (const [, name = ""] of JSON.stringify(answer).matchAll(/#\/components\/schemas\/(\w+)/g)) {
      const { properties = {} } = schemas[name] ?? {};
      const rows: unknown = properties["value"];
      if (rows === undefined) return Object.keys(properties);
      return fieldsOf({ rows });
    }
    return [];
  };
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.values(item).flatMap((operation: Operation & { responses?: Record<string, object> }) =>
      operation["x-paging"]
        ? [
            {
              path: path.replace(company, ""),
              operation,
              changes: operation["x-changes"] ?? {},
              fields: fieldsOf(operation.responses?.["200"] ?? {}),
            },
          ]
        : [],
    ),
  );
}

/** How many lists say the same of themselves. */
function count(lists: readonly List[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { changes } of lists) {
    const said = changes.strategy ?? (changes.instead ? "instead" : `none: ${changes.none}`);
    counts[said] = (counts[said] ?? 0) + 1;
  }
  return counts;
}

const pathsOf = (lists: readonly List[]): string[] => lists.map(({ path }) => path);

describe("Exact Online", () => {
  const lists = listsOf("exact-online", /^\/api\/v1\/(?:beta\/)?(?:\{division\}\/)?/);
  const feeds = lists.filter(({ changes }) => changes.strategy === "row-version");
  const types = read("exact-online").schemas["SyncDeleted"]?.properties?.["EntityType"]?.["x-enum"] ?? {};
  const nameOf = ({ path }: List): string => path.split("/").at(-1) ?? "";
  const typesOf = ({ changes: { deletes } }: List): readonly number[] =>
    typeof deletes === "object" ? deletes.types : [];

  test("434 lists, each read for a copy or not", () => {
    expect(count(lists)).toEqual({
      "row-version": 59,
      modified: 159,
      snapshot: 78,
      instead: 66,
      "none: answer": 71,
      "none: log": 1,
    });
  });

  test("59 feeds are all of sync but the log and the translation of dates", () => {
    const others = lists.filter(({ path }) => path.includes("sync/")).filter((list) => !feeds.includes(list));
    expect(pathsOf(others)).toEqual(["sync/Deleted", "read/sync/Sync/SyncTimestamp"]);
    expect(feeds.every(({ path }) => path.startsWith("sync/"))).toBe(true);
  });

  test("nobody is told to go on from the highest version seen, which loses rows that commit late", () => {
    const text = readFileSync("generated/exact-online/openapi.json", "utf8");
    expect(text).not.toContain("highest one seen");
    expect(text.match(/a lower one can still appear after a higher one/gi)).toHaveLength(120);
  });

  test("a row of a feed is the record, never its version", () => {
    const keys = feeds.map(({ path, changes }) => [path, changes.key?.join(" ")] as const);
    expect(Object.fromEntries(keys.filter(([, key]) => key !== "ID"))).toEqual({
      "sync/CRM/QuotationHeaders": "QuotationID",
      "sync/Manufacturing/MaterialIssues": "StockTransactionId",
      "sync/PurchaseOrder/PurchaseOrders": "PurchaseOrderID",
      "sync/SalesInvoice/SalesInvoices": "InvoiceID",
      "sync/SalesOrder/GoodsDeliveries": "EntryID",
      "sync/SalesOrder/SalesOrderHeaders": "OrderID",
      "sync/Subscription/Subscriptions": "EntryID",
    });
  });

  test("54 feeds have their type in the log by name, attachments by hand, and four none that is known", () => {
    const byName = feeds.filter((feed) => typesOf(feed).some((type) => types[type] === nameOf(feed)));
    const byHand = feeds.filter((feed) => typesOf(feed).length > 0 && !byName.includes(feed));
    const swept = feeds.filter(({ changes }) => changes.deletes === "sweep");
    expect(byName).toHaveLength(54);
    expect(byHand.map((feed) => [feed.path, ...typesOf(feed)])).toEqual([["sync/Documents/DocumentAttachments", 4]]);
    expect(pathsOf(swept)).toEqual([
      "sync/Logistics/PurchaseItemPrices",
      "sync/Logistics/SupplierItem",
      "sync/Manufacturing/MaterialIssues",
      "sync/Sales/SalesPriceListVolumeDiscounts",
    ]);
    expect(new Set(feeds.flatMap(typesOf)).size).toBe(55);
  });

  test("an entry of the log may mean a header by two names", () => {
    const also = feeds.flatMap(({ path, changes: { deletes } }) =>
      typeof deletes === "object" && deletes.also ? [[path, ...deletes.also]] : [],
    );
    expect(also).toEqual([
      ["sync/CRM/QuotationHeaders", "ID"],
      ["sync/CRM/Quotations", "QuotationID"],
      ["sync/SalesOrder/SalesOrderHeaders", "ID"],
      ["sync/SalesOrder/SalesOrders", "OrderID"],
    ]);
  });

  test("a moved division makes every feed new, a changed link to HR one more", () => {
    const own = feeds.flatMap(({ path, changes: { resets } }) => (resets ? [[path, ...resets]] : []));
    expect(own).toEqual([["sync/HRM/LeaveAbsenceHoursByDay", "moved", "linked"]]);
  });

  test("unions and false twins are told from twins", () => {
    const twins = (kind: string) =>
      Object.fromEntries(
        feeds.flatMap(({ path, changes }) => (changes.twins?.[kind] ? [[path, changes.twins[kind]]] : [])),
      );
    expect(twins("unlike")).toEqual({ "sync/Payroll/BankAccounts": ["crm/BankAccounts"] });
    expect(twins("union")).toEqual({
      "sync/Cashflow/PaymentTerms": ["cashflow/Payments", "cashflow/Receivables"],
      "sync/Inventory/SerialBatchNumbers": ["inventory/SerialNumbers", "inventory/BatchNumbers"],
      "sync/Inventory/StockSerialBatchNumbers": ["inventory/StockSerialNumbers", "inventory/StockBatchNumbers"],
      "sync/Project/ProjectWBS": ["project/WBSDeliverables", "project/WBSActivities", "project/WBSExpenses"],
      "sync/Project/TimeCostTransactions": ["project/TimeTransactions", "project/CostTransactions"],
    });
    expect(Object.keys(twins("plain"))).toHaveLength(43);
  });

  test("orders and quotations are read from their headers and lines, not from the feeds that mix them", () => {
    const plain = Object.fromEntries(feeds.map(({ path, changes }) => [changes.twins?.["plain"], path]));
    expect(plain["salesorder/SalesOrders"]).toBe("sync/SalesOrder/SalesOrderHeaders");
    expect(plain["salesorder/SalesOrderLines"]).toBe("sync/SalesOrder/SalesOrderLines");
    expect(plain["crm/Quotations"]).toBe("sync/CRM/QuotationHeaders");
    expect(plain["crm/QuotationLines"]).toBe("sync/CRM/QuotationLines");
  });

  test("of 2,574 properties of sync 532 repeat another record, 477 without the two retired feeds", () => {
    const sync = lists.filter(({ path }) => path.includes("sync/"));
    const derived = (of: readonly List[]) => of.reduce((sum, { changes }) => sum + (changes.derived?.length ?? 0), 0);
    expect(sync.reduce((sum, { fields }) => sum + fields.length, 0)).toBe(2574);
    expect(derived(feeds)).toBe(532);
    const mixed = ["sync/CRM/Quotations", "sync/SalesOrder/SalesOrders"];
    expect(derived(feeds.filter(({ path }) => !mixed.includes(path)))).toBe(477);
  });

  test("209 lists beside sync and bulk have Modified: 198 sets, ten functions, and the translation of dates", () => {
    const plain = lists.filter(({ path }) => !/^(?:sync|bulk)\//.test(path));
    const stamped = plain.filter(({ fields }) => fields.includes("Modified"));
    expect(stamped).toHaveLength(209);
    // Two of the sets are read in bulk, which has no version but pages of 1000.
    expect(count(stamped)).toEqual({ modified: 157, instead: 41, "none: answer": 11 });
    const bulk = lists.filter(({ path, changes }) => path.startsWith("bulk/") && changes.strategy);
    expect(pathsOf(bulk)).toEqual(["bulk/Cashflow/Payments", "bulk/Cashflow/Receivables"]);
  });

  test("144 lists have no stamp: 84 sets, of which six have a feed, 59 functions, and the person who is signed in", () => {
    const plain = lists.filter(({ path }) => !/^(?:sync|bulk)\//.test(path));
    const without = plain.filter(({ fields }) => !fields.includes("Modified"));
    expect(count(without)).toEqual({ snapshot: 78, instead: 6, "none: answer": 60 });
    expect(pathsOf(without.filter(({ changes }) => changes.instead))).toEqual([
      "crm/QuotationLines",
      "documents/DocumentAttachments",
      "manufacturing/BillOfMaterialMaterials",
      "manufacturing/MaterialIssues",
      "salesinvoice/SalesInvoiceLines",
      "salesorder/SalesOrderLines",
    ]);
  });

  test("what the whole says of the log and of moved divisions", () => {
    expect(exactIndex.logs).toEqual({
      deleted: {
        path: "/api/v1/{division}/sync/Deleted",
        record: "SyncDeleted",
        cursor: "Timestamp",
        key: "EntityKey",
        type: "EntityType",
        counter: "division",
        lateSeconds: 600,
        keepSeconds: 59 * 24 * 3600,
      },
    });
    expect(
      Object.entries(exactIndex.resets ?? {}).map(([name, { path, field, key }]) => [name, path, field, key]),
    ).toEqual([
      ["moved", "/api/v1/{division}/system/Divisions", "DivisionMoveDate", "Code"],
      ["linked", "/api/v1/{division}/system/Divisions", "DivisionHRLinkUnlinkDate", "Code"],
    ]);
  });
});

describe("Business Central", () => {
  const lists = listsOf("business-central", /^\/companies\(\{companyId\}\)\//);
  const sets = lists.filter(({ path }) => !path.includes("(") && !path.startsWith("/"));
  const withStamp = sets.filter(({ fields }) => fields.includes("lastModifiedDateTime"));

  test("352 lists, each read for a copy or not", () => {
    expect(count(lists)).toEqual({
      modified: 109,
      parent: 127,
      snapshot: 20,
      instead: 93,
      "none: file": 2,
      "none: unkeyed": 1,
    });
  });

  test("112 sets have a stamp that can be followed: all but temporary ones, and those whose stamp is of creation", () => {
    const followed = withStamp.filter(({ changes }) => changes.strategy !== "snapshot");
    expect(followed).toHaveLength(112);
    expect(pathsOf(withStamp.filter((list) => !followed.includes(list)))).toEqual([
      "taxAreas",
      "taxGroups",
      "attachments",
      "documentAttachments",
      "workflowApprovers",
    ]);
    // Of these, three can be read below their journal only.
    const below = followed.filter(({ changes }) => changes.strategy === "parent");
    expect(below.map(({ path, changes }) => [path, changes.cursor])).toEqual([
      ["customerPayments", "lastModifiedDateTime"],
      ["journalLines", "lastModifiedDateTime"],
      ["vendorPayments", "lastModifiedDateTime"],
    ]);
  });

  test("a list that the service refuses without a filter is read below its parent, or not at all", () => {
    const demanding = lists.filter(({ operation }) => operation["x-filter-required"]);
    expect(
      Object.fromEntries(
        demanding.map(({ path, changes }) => [path, changes.strategy ?? changes.instead ?? changes.none]),
      ),
    ).toEqual({
      salesCreditMemoLines: "parent",
      salesInvoiceLines: "parent",
      salesOrderLines: "parent",
      salesQuoteLines: "parent",
      purchaseCreditMemoLines: "parent",
      purchaseInvoiceLines: "parent",
      purchaseOrderLines: "parent",
      customerPayments: "parent",
      journalLines: "parent",
      vendorPayments: "parent",
      contactsInformation: ["customers/contactsInformation", "vendors/contactsInformation"],
      pdfDocument: "file",
      pictures: "file",
    });
  });

  test("lines that have no stamp follow their document", () => {
    const lines = sets.filter(({ path, fields }) => path.endsWith("Lines") && !fields.includes("lastModifiedDateTime"));
    expect(count(lines)).toEqual({ parent: 9 });
  });
});

describe.each(Object.keys(syncTables))("tables of %s", (api) => {
  const load = async (): Promise<[string, SyncRow][]> => {
    const { index } = (await syncTables[api]?.()) ?? {};
    const tables = await Promise.all(Object.values(index?.services ?? {}).map((service) => service()));
    return tables.flatMap(({ table }) => Object.entries(table.sets));
  };
  const words = (names: string | undefined): string[] => names?.split(" ") ?? [];

  test("hold a row for each list that is copied, under a name that no other has", async () => {
    const rows = await load();
    const copied = Object.values(read(api).paths)
      .flatMap((item) => Object.values(item))
      .filter((operation: Operation) => operation["x-changes"]?.strategy);
    expect(new Set(rows.map(([name]) => name)).size).toBe(copied.length);
    expect(rows).toHaveLength(copied.length);
  });

  test("name fields that have a column, and sets that have a row", async () => {
    const rows = await load();
    const sets = new Set(rows.flatMap(([name, { lines }]) => (lines ? [name, lines.set] : [name])));
    for (const [name, row] of rows) {
      const columns = Object.values(row.columns).flatMap(words);
      expect(new Set(columns).size, name).toBe(columns.length);
      const fields = [
        row.key,
        row.cursor,
        row.derived,
        row.parent?.field,
        row.lines?.key,
        row.lines?.header,
        row.lines?.line,
      ];
      const used = [...fields, ...Object.values(row.references ?? {})].flatMap(words);
      expect({ name, without: used.filter((field) => !columns.includes(field)) }).toEqual({ name, without: [] });
      if (row.parent) expect([name, sets.has(row.parent.set)]).toEqual([name, true]);
      expect({ name, both: words(row.missing).filter((field) => columns.includes(field)) }).toEqual({ name, both: [] });
    }
  });

  test("every row below another has a place to be read, whose last arguments are the key above", async () => {
    for (const [name, { parent }] of await load()) {
      if (!parent) continue;
      const above = words(parent.by).length;
      const args = [...(parent.path ?? "").matchAll(/\{(\w+)\}/g)]
        .map(([, arg]) => arg)
        .filter((arg) => arg !== "companyId");
      expect([name, args.length]).toEqual([name, above]);
    }
  });
});

describe("what a program loads", () => {
  /** Files that a module leads to, imports at run time included; types alone are none. */
  function reachedFrom(entry: string): string[] {
    const seen = new Set<string>();
    const open = [resolve(entry)];
    for (let file = open.pop(); file !== undefined; file = open.pop()) {
      if (seen.has(file)) continue;
      seen.add(file);
      const text = readFileSync(file, "utf8").replaceAll(/^(?:import|export) type .*$/gm, "");
      for (const [, path = ""] of text.matchAll(/(?:from |import\()"(\.{1,2}\/[^"]+\.ts)"/g))
        open.push(resolve(dirname(file), path));
    }
    return [...seen].map((file) => relative("generated", file)).filter((file) => !file.startsWith(".."));
  }

  test.each(["business-central", "business-central-admin", "business-central-automation", "exact-online"])(
    "the client of %s leads to the tables of its operations, and to none of copies",
    (api) => {
      const reached = reachedFrom(`src/clients/${api}/index.ts`);
      expect(reached).toContain(join(api, "operations.ts"));
      expect(reached.filter((file) => file.includes("sync") && !file.endsWith(join("entities", "sync.ts")))).toEqual(
        [],
      );
    },
  );

  test("the map of copies leads to the tables of all APIs", () => {
    const reached = reachedFrom("generated/sync-tables.ts");
    expect(reached).toContain(join("exact-online", "sync", "crm.ts"));
    expect(reached).toContain(join("business-central", "sync", "sales.ts"));
  });

  test("tables of copies stay small: 350 kB for Exact Online", () => {
    const folder = "generated/exact-online/sync";
    const bytes = readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
    expect(bytes).toBeLessThan(350_000);
    expect(bytes).toBeGreaterThan(250_000);
  });
});

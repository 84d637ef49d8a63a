import { describe, expect, test } from "vitest";
import { printSync } from "../../../src/spec-tools/generate/print-sync.ts";
import type { Operation, Schema, SpecDocument } from "../../../src/spec-tools/generate/spec-document.ts";

const parameters = { expand: { name: "$expand", in: "query" } };

function list(
  record: string,
  style: string,
  changes: Operation["x-changes"],
  extra: Partial<Operation> = {},
): Operation {
  const rows = { type: "array", items: { $ref: `#/components/schemas/${record}` } };
  const name = style === "odata-v2" ? "d" : "value";
  return {
    operationId: `List${record}`,
    tags: ["books"],
    "x-paging": { style, items: name, facts: [44] },
    ...(changes && { "x-changes": changes }),
    responses: {
      "200": {
        content: { "application/json": { schema: { type: "object", required: [name], properties: { [name]: rows } } } },
      },
    },
    ...extra,
  };
}

function documentOf(
  rules: SpecDocument["x-change-rules"],
  lists: Readonly<Record<string, Operation>>,
  schemas: Readonly<Record<string, Schema>>,
): SpecDocument {
  return {
    openapi: "3.1.0",
    info: { title: "Books", version: "1" },
    servers: [{ url: "https://books.example" }],
    ...(rules && { "x-change-rules": rules }),
    paths: Object.fromEntries(Object.entries(lists).map(([path, get]) => [path, { get }])),
    components: { schemas, parameters },
  };
}

/** The rows of the table, a line a set. */
const rowsOf = (text = ""): string[] => text.split("\n").filter((line) => line.startsWith("    "));

describe("a feed", () => {
  const number: Schema = { type: ["integer", "null"], format: "int32" };
  const amount: Schema = { type: ["number", "null"], format: "double" };
  const header: Schema = {
    properties: {
      InvoiceID: { type: "string", format: "uuid", "x-key": "server" },
      Customer: { type: ["string", "null"], format: "uuid", "x-reference": "sales/Customers" },
      CustomerName: { type: ["string", "null"] },
      Amount: amount,
      Shipping: { type: ["string", "null"] },
      Lines: { type: ["array", "null"], items: { $ref: "#/components/schemas/Line" } },
    },
  };
  const line: Schema = {
    properties: {
      ID: { type: "string", format: "uuid", "x-key": "server" },
      InvoiceID: { type: ["string", "null"], format: "uuid" },
      LineNumber: number,
      Amount: amount,
      Unit: { type: ["string", "null"] },
    },
  };
  const mixed: Schema = {
    properties: {
      Version: { type: "string", format: "int64", "x-key": "server" },
      ID: { type: ["string", "null"], format: "uuid" },
      InvoiceID: { type: ["string", "null"], format: "uuid" },
      LineNumber: number,
      Customer: { type: ["string", "null"], format: "uuid", "x-reference": "sales/Customers" },
      CustomerName: { type: ["string", "null"] },
      Amount: amount,
      Unit: { type: ["string", "null"] },
      UnitCode: { type: ["string", "null"], format: "code18" },
      Lines: { type: ["array", "null"], items: { type: "object" } },
    },
  };
  const gone: Schema = {
    properties: { Version: { type: "string", format: "int64" }, Key: { format: "uuid" }, Type: number },
  };
  const rules: SpecDocument["x-change-rules"] = {
    below: ["/v1/{company}/"],
    strategies: { "row-version": { cursor: "Version", counter: "company", lateSeconds: 600, resets: ["moved"] } },
    logs: {
      gone: {
        set: "sync/Gone",
        cursor: "Version",
        key: "Key",
        type: "Type",
        counter: "company",
        lateSeconds: 600,
        keepSeconds: 60,
      },
    },
    resets: { moved: { set: "sales/Invoices", key: "Customer", field: "Shipping" } },
  };
  const files = printSync(
    documentOf(
      rules,
      {
        "/v1/{company}/sales/Invoices": list("Invoice", "odata-v2", { instead: ["sync/Invoices"] }),
        "/v1/{company}/sales/InvoiceLines": list("Line", "odata-v2", { instead: ["sync/Invoices"] }),
        "/v1/{company}/sync/Invoices": list(
          "Feed",
          "odata-v2",
          {
            strategy: "row-version",
            key: ["InvoiceID"],
            deletes: { log: "gone", types: [13], also: ["ID"] },
            twins: { plain: "sales/Invoices" },
            lines: { set: "sales/InvoiceLines", number: "LineNumber", key: ["ID"], line: ["UnitCode"] },
            derived: ["CustomerName"],
          },
          { tags: ["sync"] },
        ),
        "/v1/{company}/sync/Gone": list("Gone", "odata-v2", { none: "log" }, { tags: ["sync"] }),
      },
      { Invoice: header, Line: line, Feed: mixed, Gone: gone },
    ),
    "specs/books/",
  );

  test("stands under the name of its plain twin, in that service, and its index says where the log is", () => {
    expect([...files.keys()]).toEqual(["sync.ts", "sync/books.ts"]);
    expect(files.get("sync.ts")).toBe(`// Made by \`npm run generate\` from specs/books/: change that, never this file.

import type { SyncIndex } from "../tables.ts";

export const index: SyncIndex = {
  services: {
    books: () => import("./sync/books.ts"),
  },
  logs: {
    gone: { path: "/v1/{company}/sync/Gone", record: "Gone", cursor: "Version", key: "Key", type: "Type", counter: "company", lateSeconds: 600, keepSeconds: 60 },
  },
  resets: {
    moved: { path: "/v1/{company}/sales/Invoices", record: "Invoice", field: "Shipping", key: "Customer" },
  },
};
`);
  });

  test("says what a header and a line are, which fields each has, and what only the plain list shows", () => {
    expect(rowsOf(files.get("sync/books.ts"))).toEqual([
      `    "sales/Invoices": { path: "/v1/{company}/sync/Invoices", record: "Feed", strategy: "row-version", key: "InvoiceID", cursor: "Version", counter: "company", lateSeconds: 600, deletes: { log: "gone", types: [13], also: "ID" }, reset: "moved", plain: { path: "/v1/{company}/sales/Invoices", record: "Invoice", key: "InvoiceID" }, lines: { set: "sales/InvoiceLines", number: "LineNumber", key: "ID", header: "CustomerName InvoiceID Customer Amount", line: "Unit UnitCode ID InvoiceID LineNumber Amount", plain: { path: "/v1/{company}/sales/InvoiceLines", record: "Line", key: "ID" } }, derived: "CustomerName", missing: "Shipping", columns: { text: "CustomerName Unit", code18: "UnitCode", guid: "ID InvoiceID Customer", integer: "LineNumber", int64: "Version", double: "Amount" }, references: { "sales/Customers": "Customer" } },`,
    ]);
  });

  test("that names a list which is not there is refused", () => {
    const lost = documentOf(
      rules,
      {
        "/v1/{company}/sync/Invoices": list("Feed", "odata-v2", {
          strategy: "row-version",
          twins: { plain: "sales/Lost" },
        }),
      },
      { Feed: mixed },
    );
    expect(() => printSync(lost, "specs/books/")).toThrow("x-changes names sales/Lost, which is no list");
  });
});

describe("rows below others", () => {
  const order: Schema = {
    properties: {
      "@odata.etag": { type: "string" },
      id: { type: "string", format: "uuid", "x-key": "server" },
      total: { type: ["number", "null"], format: "decimal" },
      customer: { $ref: "#/components/schemas/Customer" },
      orderLines: { type: "array", items: { $ref: "#/components/schemas/OrderLine" } },
      address: { type: "object", properties: { city: { type: "string" } } },
      at: { type: ["string", "null"], format: "date-time" },
    },
  };
  const orderLine: Schema = {
    properties: {
      id: { type: "string", format: "uuid", "x-key": "server" },
      orderId: { type: "string", format: "uuid", "x-reference": "orders" },
      tags: { type: "array", items: { type: "string" } },
      due: { type: ["string", "null"], format: "date" },
      open: { type: "boolean" },
    },
  };
  const customer: Schema = { properties: { id: { type: "string", format: "uuid", "x-key": "server" } } };
  const expands = { parameters: [{ $ref: "#/components/parameters/expand" }] };
  const rules: SpecDocument["x-change-rules"] = {
    below: ["/companies({company})/"],
    strategies: { modified: { cursor: "at", lateSeconds: 60, deletes: "sweep" }, parent: { deletes: "with-parent" } },
  };
  const print = (extra: Partial<Operation>): string[] =>
    rowsOf(
      printSync(
        documentOf(
          rules,
          {
            "/companies({company})/orders": list("Order", "odata-v4", { strategy: "modified" }, extra),
            "/companies({company})/orderLines": list("OrderLine", "odata-v4", {
              strategy: "parent",
              parent: { set: "orders", field: "orderId" },
            }),
            "/companies({company})/orders({orderId})/orderLines": list("OrderLine", "odata-v4", {
              instead: ["orderLines"],
            }),
          },
          { Order: order, OrderLine: orderLine, Customer: customer },
        ),
        "specs/books/",
      ).get("sync/books.ts"),
    );

  test("are found by expansion and by an address of their own; records that expansion brings are no columns", () => {
    expect(print(expands)).toEqual([
      `    orderLines: { path: "/companies({company})/orderLines", record: "OrderLine", strategy: "parent", key: "id", deletes: { with: "parent" }, parent: { set: "orders", by: "id", field: "orderId", expand: "orderLines", path: "/companies({company})/orders({orderId})/orderLines" }, columns: { guid: "id orderId", boolean: "open", date: "due", json: "tags" }, references: { orders: "orderId" } },`,
      `    orders: { path: "/companies({company})/orders", record: "Order", strategy: "modified", key: "id", cursor: "at", lateSeconds: 60, deletes: { sweep: true }, columns: { guid: "id", decimal: "total", instant: "at", json: "address" } },`,
    ]);
  });

  test("where nothing can be expanded, what stands in a record is data", () => {
    const [lines, orders] = print({});
    expect(lines).toContain(`parent: { set: "orders", by: "id", field: "orderId", path:`);
    expect(orders).toContain(`json: "customer orderLines address"`);
  });
});

test("an API that says nothing of changes has no tables of them", () => {
  expect(printSync(documentOf(undefined, {}, {}), "specs/books/")).toEqual(new Map());
});

import { describe, expect, test } from "vitest";
import { toldFailures } from "../../../src/clients/writing/told-failures.ts";
import type { FaultEffect } from "../../../src/sandbox/index.ts";
import { collect, openExact } from "../support/exact-bench.ts";

const invoices = "/api/v1/{division}/salesinvoice/SalesInvoices";
const print = "/api/v1/{division}/salesinvoice/PrintedSalesInvoices";
const invoiceOrders = "/api/v1/{division}/salesinvoice/InvoiceSalesOrders";

async function bench(effect?: FaultEffect) {
  const opened = await openExact();
  const { sandbox, exact, company } = opened;
  const given = { division: company, limit: 1 } as const;
  const [invoice] = await collect(exact.list(invoices, { ...given, select: ["InvoiceID"] }));
  const [order] = await collect(
    exact.list("/api/v1/{division}/salesorder/SalesOrders", { ...given, select: ["OrderID"] }),
  );
  if (effect) sandbox.faults.add({ service: "exact", operation: "/Print|InvoiceSalesOrders|Batch/", effect });
  return { ...opened, InvoiceID: invoice?.InvoiceID ?? "", OrderID: order?.OrderID ?? "" };
}

describe("work that fails inside an answer that is a success (fact 198)", () => {
  test("is thrown, with what each field says", async () => {
    const says = "The journal is closed.";
    const { exact, company, events, InvoiceID } = await bench({ kind: "fails-inside", says });
    const count = events.length;
    await expect(exact.create(print, { InvoiceID }, { division: company })).rejects.toMatchObject({
      code: "PARTLY_FAILED",
      operation: "PrintSalesInvoice",
      status: 201,
      repeatable: false,
      failures: { DocumentCreationError: says },
      record: { InvoiceID },
      message:
        "Answered 201, but the work or a part of it failed: POST /api/v1/{division}/salesinvoice/PrintedSalesInvoices: " +
        `DocumentCreationError: ${says}`,
    });
    expect(events.slice(count).map(({ status }) => status)).toEqual([201]);
  });

  test("is thrown for each such field of the set", async () => {
    const { exact, company, InvoiceID } = await bench({ kind: "fails-inside", field: "PeppolCreationError" });
    await expect(exact.create(print, { InvoiceID }, { division: company })).rejects.toMatchObject({
      failures: { PeppolCreationError: "The document could not be created." },
    });
  });

  test("is thrown for a number of things that failed", async () => {
    const { exact, company, OrderID } = await bench({ kind: "fails-inside", field: "NumberOfFailedInvoices" });
    const body = { SalesOrderIDs: [{ ID: OrderID }], CreateMode: 0, InvoiceMode: 0, JournalCode: "70" } as const;
    await expect(exact.create(invoiceOrders, body, { division: company })).rejects.toMatchObject({
      code: "PARTLY_FAILED",
      failures: { NumberOfFailedInvoices: 1 },
    });
  });

  test("is none where the fields say nothing", async () => {
    const { exact, company, InvoiceID } = await bench();
    expect(await exact.create(print, { InvoiceID }, { division: company })).toMatchObject({
      InvoiceID,
      DocumentCreationError: null,
    });
  });
});

describe("what a field says", () => {
  const operation = (record: string | undefined) => ({
    method: "POST" as const,
    path: "/prints",
    row: { id: "Print", ...(record !== undefined && { record }) },
    table: { paths: {}, entities: { Print: { failure: "Error Failed" }, Thing: {} } },
  });

  test.each([
    ["a text", { Error: "closed" }, { Error: "closed" }],
    ["true", { Error: true }, { Error: true }],
    ["a number of failures", { Failed: 2 }, { Failed: 2 }],
    ["several of them", { Error: "closed", Failed: 1, ID: "x" }, { Error: "closed", Failed: 1 }],
    ["an empty text", { Error: "" }, undefined],
    ["a text of blanks", { Error: "  " }, undefined],
    ["false", { Error: false }, undefined],
    ["zero", { Failed: 0 }, undefined],
    ["less than zero", { Failed: -1 }, undefined],
    ["null", { Error: null, Failed: null }, undefined],
    ["an object", { Error: { text: "closed" } }, undefined],
    ["a list of numbers", { Failed: [2] }, undefined],
    ["a number too long for a number", { Failed: 2n }, undefined],
    ["nothing", { ID: "x" }, undefined],
  ])("%s", (_, record, want) => {
    expect(toldFailures(operation("Print"), record)).toEqual(want);
  });

  test("counts only where the set says so", () => {
    const record = { Error: "closed", "Stryker was here": "x" };
    for (const name of ["Thing", "Other", undefined]) expect(toldFailures(operation(name), record)).toBeUndefined();
  });
});

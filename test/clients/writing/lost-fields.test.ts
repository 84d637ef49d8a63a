import { expect, test } from "vitest";
import { collect, openExact } from "../support/exact-bench.ts";

const invoices = "/api/v1/{division}/salesinvoice/SalesInvoices";
const invoicePath = "/api/v1/{division}/salesinvoice/SalesInvoices(guid'{InvoiceID}')";

/** Creates an invoice that the service stores without some of it (fact 200), and reads it back. */
async function created(fields: readonly string[]) {
  const { sandbox, exact, company: division } = await openExact();
  const [customer] = await collect(
    exact.list("/api/v1/{division}/crm/Accounts", { division, select: ["ID"], limit: 1 }),
  );
  const [item] = await collect(
    exact.list("/api/v1/{division}/logistics/Items", { division, select: ["ID", "GLRevenue"], limit: 1 }),
  );
  sandbox.faults.add({ service: "exact", effect: { kind: "loses", fields } });
  const made = await exact.create(
    invoices,
    {
      OrderedBy: customer?.ID ?? "",
      Journal: "70",
      YourRef: "A-1",
      SalesInvoiceLines: [{ Item: item?.ID ?? "", Quantity: 1, GLAccount: item?.GLRevenue ?? "" }],
    },
    { division },
  );
  const { InvoiceID } = made;
  const stored = await exact.get(invoicePath, { division, InvoiceID, expand: ["SalesInvoiceLines"] });
  return { made, stored };
}

test("a field that the service lost is null in the record that create returns (fact 200)", async () => {
  const { made, stored } = await created(["YourRef"]);
  expect([made.YourRef, stored.YourRef, stored.SalesInvoiceLines.length]).toEqual([null, null, 1]);
});

test("a field that a line lost is null where the line is read", async () => {
  const { made, stored } = await created(["GLAccount"]);
  expect(made.YourRef).toBe("A-1");
  expect(stored.SalesInvoiceLines.map(({ GLAccount }) => GLAccount)).toEqual([null]);
});

test("lines that the service lost are none where the header is read", async () => {
  const { made, stored } = await created(["SalesInvoiceLines"]);
  expect([made.YourRef, stored.SalesInvoiceLines]).toEqual(["A-1", []]);
});

test("a key is not lost, although a rule for every create names a field that is one here", async () => {
  const { made, stored } = await created(["InvoiceID"]);
  expect([made.InvoiceID, stored.YourRef]).toEqual([stored.InvoiceID, "A-1"]);
  expect(made.InvoiceID).toMatch(/^[0-9a-f-]{36}$/);
});

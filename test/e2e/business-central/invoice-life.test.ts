import { expect, test } from "vitest";
import {
  type BusinessCentralClient,
  companyOf,
  createBusinessCentralClient,
} from "../../../src/clients/business-central/index.ts";
import type { Sandbox } from "../../../src/sandbox/index.ts";
import { entraTokens, sandboxClock, sandboxForTest } from "../../clients/support/signed-in.ts";

type CompanyId = Awaited<ReturnType<typeof companyOf>>;

async function open(): Promise<{ sandbox: Sandbox; client: BusinessCentralClient; companyId: CompanyId }> {
  const sandbox = await sandboxForTest();
  const client = createBusinessCentralClient({
    environment: "Production",
    tenant: sandbox.entra.tenantId,
    origin: sandbox.businessCentral.origin,
    auth: entraTokens(sandbox),
    clock: sandboxClock(sandbox),
  });
  return { sandbox, client, companyId: await companyOf(client, "CRONUS") };
}

async function all<Row>(rows: AsyncIterable<Row>): Promise<Row[]> {
  const found: Row[] = [];
  for await (const row of rows) found.push(row);
  return found;
}

/** What the books of a company say: trial balance, and debits and credits of the ledger, in cents. */
async function books(client: BusinessCentralClient, companyId: CompanyId) {
  const accounts = await all(
    client.list("/companies({companyId})/trialBalances", {
      companyId,
      select: ["number", "balanceAtDateDebit", "balanceAtDateCredit"],
    }),
  );
  const entries = await all(
    client.list("/companies({companyId})/generalLedgerEntries", {
      companyId,
      select: ["accountNumber", "documentNumber", "debitAmount", "creditAmount"],
    }),
  );
  const cents = (amount: unknown): number => Math.round(Number(amount || 0) * 100);
  const byAccount: Record<string, number> = {};
  for (const { number, balanceAtDateDebit, balanceAtDateCredit } of accounts)
    byAccount[String(number)] = cents(balanceAtDateDebit) - cents(balanceAtDateCredit);
  return {
    byAccount,
    trial: Object.values(byAccount).reduce((sum, amount) => sum + amount, 0),
    ledger: entries.reduce((sum, { debitAmount, creditAmount }) => sum + cents(debitAmount) - cents(creditAmount), 0),
    of: (document: string) =>
      entries
        .filter(({ documentNumber }) => documentNumber === document)
        .map(({ accountNumber, debitAmount, creditAmount }) => [
          accountNumber,
          cents(debitAmount) - cents(creditAmount),
        ]),
  };
}

test("an invoice lives from its customer to its payment, and the books balance at each step", async () => {
  const { sandbox, client, companyId } = await open();
  const before = await books(client, companyId);
  expect([before.trial, before.ledger]).toEqual([0, 0]);

  const customer = await client.create(
    "/companies({companyId})/customers",
    { displayName: "Länder & Söhne GmbH", email: "kontor@laender.example", city: "Köln", country: "DE" },
    { companyId },
  );
  expect(customer.number).toMatch(/^\d+0000$/);
  const [lamp, chair] = await all(
    client.list("/companies({companyId})/items", { companyId, select: ["id", "number", "unitPrice"], limit: 2 }),
  );
  const order = await client.create(
    "/companies({companyId})/salesOrders",
    {
      customerId: customer.id,
      externalDocumentNumber: "WEB-77",
      discountAmount: 10,
      salesOrderLines: [
        { lineType: "Item", lineObjectNumber: String(lamp?.number), quantity: 3, discountPercent: 12.5 },
        { itemId: String(chair?.id), quantity: 7, unitPrice: 19.99 },
        { lineType: "Comment", description: "Deliver at the back door" },
      ],
    },
    { companyId },
  );

  // The same sums, worked out here in whole cents: 12.5 % off the first line, 10.00 off the order in proportion, 21 % tax.
  const tax = (net: number): number => Math.round((net * 21) / 100);
  const full = Math.round(Number(lamp?.unitPrice) * 100) * 3;
  const first = full - Math.round(full * 0.125);
  const second = 1999 * 7;
  const share = Math.round((1000 * first) / (first + second));
  const nets = [first - share, second - (1000 - share)];
  const net = nets.reduce((sum, one) => sum + one, 0);
  const taxes = nets.reduce((sum, one) => sum + tax(one), 0);
  const read = await client.get("/companies({companyId})/salesOrders({salesOrderId})", {
    companyId,
    salesOrderId: order.id,
    select: [
      "number",
      "customerName",
      "status",
      "totalAmountExcludingTax",
      "totalTaxAmount",
      "totalAmountIncludingTax",
    ],
    expand: { salesOrderLines: { select: ["sequence", "lineType", "netAmount", "description"] } },
  });
  expect(read).toMatchObject({
    customerName: "Länder & Söhne GmbH",
    status: "Draft",
    totalAmountExcludingTax: net / 100,
    totalTaxAmount: taxes / 100,
    totalAmountIncludingTax: (net + taxes) / 100,
  });
  expect(read.salesOrderLines.map(({ sequence, lineType, netAmount }) => [sequence, lineType, netAmount])).toEqual([
    [10_000, "Item", (nets[0] ?? 0) / 100],
    [20_000, "Item", (nets[1] ?? 0) / 100],
    [30_000, "Comment", 0],
  ]);

  await client.run("/companies({companyId})/salesOrders({salesOrderId})/Microsoft.NAV.shipAndInvoice", {
    companyId,
    salesOrderId: order.id,
  });
  await expect(
    client.get("/companies({companyId})/salesOrders({salesOrderId})", {
      companyId,
      salesOrderId: order.id,
      select: ["number"],
    }),
  ).rejects.toMatchObject({ code: "API_NOT_FOUND" });
  const shipments = await all(
    client.list("/companies({companyId})/salesShipments", {
      companyId,
      filter: { orderNumber: String(read.number) },
      select: ["number"],
      expand: { salesShipmentLines: { select: ["quantity", "lineObjectNumber"] } },
    }),
  );
  expect(shipments.map(({ salesShipmentLines }) => salesShipmentLines.map(({ quantity }) => quantity))).toEqual([
    [3, 7],
  ]);
  const [invoice] = await all(
    client.list("/companies({companyId})/salesInvoices", {
      companyId,
      filter: { orderNumber: String(read.number), "customer/displayName": { startsWith: "Länder" } },
      select: ["id", "number", "status", "remainingAmount", "totalAmountIncludingTax", "externalDocumentNumber"],
    }),
  );
  expect(invoice).toMatchObject({
    externalDocumentNumber: "WEB-77",
    status: "Open",
    totalAmountIncludingTax: (net + taxes) / 100,
    remainingAmount: (net + taxes) / 100,
  });
  const posted = await books(client, companyId);
  expect([posted.trial, posted.ledger]).toEqual([0, 0]);
  expect(posted.of(String(invoice?.number))).toEqual([
    ["1300", net + taxes],
    ["4100", -net],
    ["2300", -taxes],
  ]);

  const pdf = await client.download(
    "/companies({companyId})/salesInvoices({salesInvoiceId})/pdfDocument/pdfDocumentContent",
    { companyId, salesInvoiceId: String(invoice?.id) },
  );
  const text = Buffer.from(await new Response(pdf.content).arrayBuffer()).toString("latin1");
  expect(text.slice(0, 8)).toBe("%PDF-1.7");
  expect(text).toContain(`(salesInvoice ${invoice?.number}) Tj`);

  const [journal] = await all(
    client.list("/companies({companyId})/customerPaymentJournals", { companyId, select: ["id", "code"] }),
  );
  const half = Math.floor((net + taxes) / 2);
  for (const [paid, left, status] of [
    [half, net + taxes - half, "Open"],
    [net + taxes - half, 0, "Paid"],
  ] as const) {
    await client.create(
      "/companies({companyId})/customerPayments",
      {
        journalId: String(journal?.id),
        customerId: customer.id,
        amount: -paid / 100,
        appliesToInvoiceId: String(invoice?.id),
      },
      { companyId },
    );
    await client.run("/companies({companyId})/journals({journalId})/Microsoft.NAV.post", {
      companyId,
      journalId: String(journal?.id),
    });
    const now = await client.get("/companies({companyId})/salesInvoices({salesInvoiceId})", {
      companyId,
      salesInvoiceId: String(invoice?.id),
      select: ["status", "remainingAmount"],
      expand: { customer: { select: ["balanceDue"] } },
    });
    expect(now).toMatchObject({ status, remainingAmount: left / 100, customer: { balanceDue: left / 100 } });
  }
  const after = await books(client, companyId);
  expect([after.trial, after.ledger]).toEqual([0, 0]);
  const moved = (account: string): number => (after.byAccount[account] ?? 0) - (before.byAccount[account] ?? 0);
  expect(["1200", "1300", "4100", "2300"].map(moved)).toEqual([net + taxes, 0, -net, -taxes]);
  expect(sandbox.log.entries().filter(({ defect }) => defect !== undefined)).toEqual([]);
});

test("a purchase invoice and a credit memo book the other way round", async () => {
  const { client, companyId } = await open();
  const before = await books(client, companyId);
  const [vendor] = await all(
    client.list("/companies({companyId})/vendors", { companyId, select: ["id", "balance"], limit: 1 }),
  );
  const [customer] = await all(
    client.list("/companies({companyId})/customers", { companyId, select: ["id", "balanceDue"], limit: 1 }),
  );
  const [account] = await all(
    client.list("/companies({companyId})/accounts", { companyId, filter: { number: "6100" }, select: ["id"] }),
  );
  const invoice = await client.create(
    "/companies({companyId})/purchaseInvoices",
    {
      vendorId: String(vendor?.id),
      vendorInvoiceNumber: "R-2026-1",
      purchaseInvoiceLines: [{ accountId: String(account?.id), quantity: 1, unitCost: 1000 }],
    },
    { companyId },
  );
  await client.run("/companies({companyId})/purchaseInvoices({purchaseInvoiceId})/Microsoft.NAV.post", {
    companyId,
    purchaseInvoiceId: invoice.id,
  });
  const memo = await client.create(
    "/companies({companyId})/salesCreditMemos",
    {
      customerId: String(customer?.id),
      salesCreditMemoLines: [{ lineType: "Account", lineObjectNumber: "4200", quantity: 2, unitPrice: 50 }],
    },
    { companyId },
  );
  await client.run("/companies({companyId})/salesCreditMemos({salesCreditMemoId})/Microsoft.NAV.post", {
    companyId,
    salesCreditMemoId: memo.id,
  });
  const after = await books(client, companyId);
  const moved = (number: string): number => (after.byAccount[number] ?? 0) - (before.byAccount[number] ?? 0);
  expect([after.trial, after.ledger]).toEqual([0, 0]);
  expect(["6100", "1500", "2200", "4200", "2300", "1300"].map(moved)).toEqual([
    100_000, 21_000, -121_000, 10_000, 2_100, -12_100,
  ]);
  const [owed] = await all(
    client.list("/companies({companyId})/vendors", {
      companyId,
      filter: { id: String(vendor?.id) },
      select: ["balance"],
    }),
  );
  expect(Number(owed?.balance) - Number(vendor?.balance)).toBeCloseTo(1210, 2);
});

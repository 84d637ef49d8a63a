// Compile-only: the standard API, with branded companies, lists that need a filter, and fields of related records.
import { SalesInvoiceStatus } from "../../generated/business-central/codes.ts";
import type { CompaniesTypes } from "../../generated/business-central/types/companies.ts";
import type { SalesTypes } from "../../generated/business-central/types/sales.ts";
import { createBusinessCentralClient as createByService } from "../../src/clients/business-central/by-service.ts";
import {
  type BusinessCentralOptions,
  companyId as checkCompanyId,
  companyOf,
  createBusinessCentralClient,
  eq,
} from "../../src/clients/business-central/index.ts";
import { ensureSubscription } from "../../src/webhooks/index.ts";
import type { Equals, Expect, ItemOf } from "./equals.ts";

declare const options: BusinessCentralOptions;
const client = createBusinessCentralClient(options);
const sales = createByService<CompaniesTypes & SalesTypes>(options);
const companyId = await companyOf(client, "CRONUS");
const kept = checkCompanyId("b18aed47-c385-49d2-b954-dbdf8ad71780");
const id = "9e0f5c9c-44e3-ea11-bb43-000d3a2feca1";

const customers = "/companies({companyId})/customers";
const invoices = "/companies({companyId})/salesInvoices";
const invoice = "/companies({companyId})/salesInvoices({salesInvoiceId})";
const orders = "/companies({companyId})/salesOrders";
const lines = "/companies({companyId})/salesOrderLines";
const linesOfOrder = "/companies({companyId})/salesOrders({salesOrderId})/salesOrderLines";

// the company: looked up by a client of any services, or checked
export const known = companyOf(sales, "CRONUS");
client.list(customers, { companyId: kept });
client.list("/companies");
client.list("/subscriptions");
// @ts-expect-error a text is no company: it has to be looked up or checked
client.list(customers, { companyId: "CRONUS" });
// @ts-expect-error the company is missing
client.list(customers, { select: ["number"] });
// @ts-expect-error nor in the methods of one service
sales.list(invoices, { companyId: id });

// select and expand: lines as a list, one customer or none
const expanded = client.list(invoices, {
  companyId,
  select: ["number", "status"],
  expand: { salesInvoiceLines: { select: ["sequence"] }, customer: { select: ["displayName"] } },
});
type Status = "_x0020_" | "Draft" | "In_x0020_Review" | "Open" | "Paid" | "Canceled" | "Corrective" | null;
export type Expanded = Expect<
  Equals<
    ItemOf<typeof expanded>,
    {
      "@odata.etag": string;
      number: string | null;
      status: Status;
      salesInvoiceLines: { "@odata.etag": string; sequence: number | null }[];
      customer: { "@odata.etag": string; displayName: string } | null;
    }
  >
>;
const one = await client.get(invoice, { companyId, salesInvoiceId: id, select: ["totalAmountIncludingTax"] });
export type One = Expect<Equals<typeof one, { "@odata.etag": string; totalAmountIncludingTax: number | null }>>;
// @ts-expect-error an invoice has no field totl
client.list(invoices, { companyId, select: ["totl"] });
// @ts-expect-error an invoice has no lines of this name
client.list(invoices, { companyId, expand: ["lines"] });

// filter: fields, and those of related records one step away
client.list(invoices, { companyId, filter: { status: SalesInvoiceStatus.Open, "customer/displayName": "Trey" } });
client.list(invoices, { companyId, filter: eq("customer/number", "10000") });
// @ts-expect-error a customer has no field nmae
client.list(invoices, { companyId, filter: { "customer/nmae": "Trey" } });
// @ts-expect-error the name of a customer is text
client.list(invoices, { companyId, filter: { "customer/displayName": 1 } });
// @ts-expect-error a list is no related record: conditions on it would be ignored
client.list(invoices, { companyId, filter: { "salesInvoiceLines/sequence": 1 } });
// @ts-expect-error In Review is written In_x0020_Review on the wire
client.list(invoices, { companyId, filter: { status: "In Review" } });
// @ts-expect-error the code of the currency is worked out, and known to be no filter field
client.list(customers, { companyId, filter: { currencyCode: "EUR" } });

// lists that the service refuses without a filter
client.list(lines, { companyId, filter: { documentId: id } });
client.count(lines, { companyId, filter: { documentId: id } });
client.list(linesOfOrder, { companyId, salesOrderId: id });
// @ts-expect-error the filter is mandatory
client.list(lines, { companyId });
// @ts-expect-error also for pages
client.pages(lines, { companyId, select: ["sequence"] });
// @ts-expect-error and for counting
client.count(lines, { companyId });

// create with lines; what the vendor demands; what only the service sets
const made = await client.create(
  orders,
  { customerNumber: "10000", salesOrderLines: [{ lineType: "Item", lineObjectNumber: "1896-S", quantity: 2 }] },
  { companyId },
);
export type Made = Expect<Equals<(typeof made)["id"], string>>;
client.create(customers, { displayName: "Trey Research" }, { companyId });
client.create(lines, { documentId: id, lineType: "Item" }, { companyId });
client.create(linesOfOrder, { lineType: "Item" }, { companyId, salesOrderId: id });
// @ts-expect-error the name is mandatory
client.create(customers, { number: "1" }, { companyId });
// @ts-expect-error the document is mandatory where the path does not name it
client.create(lines, { lineType: "Item" }, { companyId });
// @ts-expect-error the id is made by the server
client.create(customers, { displayName: "Trey Research", id }, { companyId });
// @ts-expect-error the balance is summed
client.create(customers, { displayName: "Trey Research", balanceDue: 1 }, { companyId });
// @ts-expect-error nobody makes entries of the ledger here
client.create("/companies({companyId})/generalLedgerEntries", {}, { companyId });

// change: by version, without lines
const place = { companyId, salesInvoiceId: id, ifMatch: "*" };
client.update(invoice, { externalDocumentNumber: "A" }, place);
// @ts-expect-error lines are changed by themselves
client.update(invoice, { salesInvoiceLines: [] }, place);
// @ts-expect-error a change needs the version of the record
client.update(invoice, { externalDocumentNumber: "A" }, { companyId, salesInvoiceId: id });

// actions, bytes and batches
client.run("/companies({companyId})/salesInvoices({salesInvoiceId})/Microsoft.NAV.post", {
  companyId,
  salesInvoiceId: id,
});
// @ts-expect-error an invoice cannot be shipped
client.run("/companies({companyId})/salesInvoices({salesInvoiceId})/Microsoft.NAV.ship", {
  companyId,
  salesInvoiceId: id,
});
client.upload("/companies({companyId})/items({itemId})/picture/pictureContent", new Blob(["x"]), {
  companyId,
  itemId: id,
  ifMatch: "*",
});
const pdf = "/companies({companyId})/salesInvoices({salesInvoiceId})/pdfDocument/pdfDocumentContent";
client.download(pdf, { companyId, salesInvoiceId: id });
// @ts-expect-error a pdf is made, not uploaded
client.upload(pdf, new Blob(["x"]), place);
client.batch((part) => [part.get(invoice, { companyId, salesInvoiceId: id, select: ["number"] })]);
sales.batch((part) => [part.remove(invoice, place)]);

// services
sales.list(invoices, { companyId, select: ["number"] });
// @ts-expect-error customers are another service's
sales.list(customers, { companyId });

// notifications of its sets
ensureSubscription(client, {
  resource: `/api/v2.0/companies(${companyId})/salesInvoices`,
  notificationUrl: "https://erp.example.com/hooks",
  clientState: "secret",
});

createBusinessCentralClient({ ...options, schemaVersion: "2.1" });
// @ts-expect-error there is no version 3
createBusinessCentralClient({ ...options, schemaVersion: "3.0" });

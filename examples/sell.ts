// An order with its lines becomes a posted invoice with a pdf, against the sandbox: no account, no secret, no network.
import { companyOf, createBusinessCentralClient } from "erp-openapi/business-central";
import { entra, OAuthClient } from "erp-openapi/oauth";
import { startSandbox } from "erp-openapi/sandbox";
import { memoryTokenStore } from "erp-openapi/stores/memory";

const { entra: directory, businessCentral, stop } = await startSandbox({ clock: "real" });
const { clientId, clientSecret, redirectUri } = directory;
const auth = new OAuthClient({
  provider: entra({ tenant: directory.tenantId, resource: "business-central", authority: directory.origin }),
  clientId,
  clientSecret,
  redirectUri,
  store: memoryTokenStore(),
  account: "me",
});
const signIn = await fetch(auth.authorizationUrl().url, {
  redirect: "manual",
  headers: { "x-sandbox-user": "kim@example.com" },
});
await auth.exchange(signIn.headers.get("location") ?? "");

const client = createBusinessCentralClient({
  environment: "Production",
  tenant: directory.tenantId,
  origin: businessCentral.origin,
  auth,
});
const companyId = await companyOf(client, "CRONUS");

const customer = await client.create(
  "/companies({companyId})/customers",
  { displayName: "Fiets & Zoon B.V.", city: "Utrecht", country: "NL" },
  { companyId },
);
const items = client.list("/companies({companyId})/items", { companyId, select: ["id", "displayName"], limit: 2 });
const salesOrderLines = [];
for await (const { id } of items) salesOrderLines.push({ itemId: id, quantity: 2 });
const order = await client.create(
  "/companies({companyId})/salesOrders",
  { customerId: customer.id, externalDocumentNumber: "WEB-1", salesOrderLines },
  { companyId },
);
await client.run("/companies({companyId})/salesOrders({salesOrderId})/Microsoft.NAV.shipAndInvoice", {
  companyId,
  salesOrderId: order.id,
});

const invoices = client.list("/companies({companyId})/salesInvoices", {
  companyId,
  filter: { externalDocumentNumber: "WEB-1", "customer/displayName": { startsWith: "Fiets" } },
  select: ["id", "status"],
  expand: { salesInvoiceLines: { select: ["quantity"] } },
});
for await (const { id, status, salesInvoiceLines } of invoices) {
  const pdf = await client.download(
    "/companies({companyId})/salesInvoices({salesInvoiceId})/pdfDocument/pdfDocumentContent",
    { companyId, salesInvoiceId: id },
  );
  const text = await new Response(pdf.content).text();
  console.log(`${status}, ${salesInvoiceLines.length} lines, pdf: ${text.startsWith("%PDF-")}`);
}
await stop();

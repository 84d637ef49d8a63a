// A program of somebody else: the three clients over the token layer, against a sandbox.
import { createAdminCenterClient } from "erp-openapi/business-central-admin";
import { createAutomationClient } from "erp-openapi/business-central-automation";
import { createExactOnlineClient, division } from "erp-openapi/exact-online";
import { createExactOnlineClient as createClientOfServices } from "erp-openapi/exact-online/by-service";
import { SalesInvoiceSalesInvoiceStatus } from "erp-openapi/exact-online/codes/salesinvoice";
import type { CrmTypes } from "erp-openapi/exact-online/types/crm";
import { entra, exactOnline, OAuthClient } from "erp-openapi/oauth";
import { startSandbox } from "erp-openapi/sandbox";
import { memoryTokenStore } from "erp-openapi/stores/memory";

const sandbox = await startSandbox({ clock: "real" });
try {
  const store = memoryTokenStore();
  const app = new OAuthClient({
    provider: entra({ tenant: sandbox.entra.tenantId, authority: sandbox.entra.origin, resource: "business-central" }),
    clientId: sandbox.entra.clientId,
    clientSecret: sandbox.entra.clientSecret,
    grant: "client_credentials",
    account: "nightly",
    store,
  });
  const center = createAdminCenterClient({ auth: app, origin: sandbox.businessCentral.origin });
  const names: string[] = [];
  for await (const environment of center.list("/applications/environments")) names.push(environment.name ?? "");

  const automation = createAutomationClient({
    auth: app,
    origin: sandbox.businessCentral.origin,
    environmentName: "Production",
  });
  let companies = 0;
  for await (const company of automation.list("/companies", { select: ["id", "name"] }))
    companies += company.id ? 1 : 0;

  const person = new OAuthClient({
    provider: exactOnline({ country: "nl", origin: sandbox.exact.origin }),
    clientId: sandbox.exact.clientId,
    clientSecret: sandbox.exact.clientSecret,
    redirectUri: sandbox.exact.redirectUri,
    account: "bookkeeping",
    store,
  });
  const { url } = person.authorizationUrl();
  const back = await fetch(url, { redirect: "manual", headers: { "x-sandbox-user": "kim@example.com" } });
  await person.exchange(back.headers.get("location") ?? "");
  const exact = createExactOnlineClient({ country: "nl", origin: sandbox.exact.origin, auth: person });
  const company = division(sandbox.exact.divisions[0] ?? 0);
  let accounts = 0;
  for await (const { ID } of exact.list("/api/v1/{division}/crm/Accounts", {
    division: company,
    select: ["ID"],
    limit: 70,
  }))
    accounts += ID ? 1 : 0;
  const crm = createClientOfServices<CrmTypes>({ country: "nl", origin: sandbox.exact.origin, auth: person });
  let contacts = 0;
  for await (const { ID } of crm.list("/api/v1/{division}/crm/Contacts", {
    division: company,
    select: ["ID"],
    limit: 5,
  }))
    contacts += ID ? 1 : 0;
  console.log(JSON.stringify({ names, companies, accounts, contacts, open: SalesInvoiceSalesInvoiceStatus.Open }));
} finally {
  await sandbox.stop();
}

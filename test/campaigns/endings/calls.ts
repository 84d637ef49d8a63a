/** Real methods of real clients, each with answers that it may get. */
import { createAdminCenterClient } from "../../../src/clients/business-central-admin/index.ts";
import { createAutomationClient } from "../../../src/clients/business-central-automation/index.ts";
import type { ClientOptions } from "../../../src/clients/client-options.ts";
import { createExactOnlineClient, division } from "../../../src/clients/exact-online/index.ts";
import { apis, type WriteKind, writeKind } from "./operations.ts";

/** One way to write. */
export interface WriteCall {
  readonly name: string;
  readonly kind: WriteKind;
  readonly isConditional: boolean;
  /** A raw call hands out what was answered and reads no record. */
  readonly isRaw: boolean;
  /** A record that can be read, and one of which a field cannot; undefined where no record is answered. */
  readonly record: { readonly good: unknown; readonly odd?: unknown } | undefined;
  send(options: ClientOptions): Promise<unknown>;
}

const id = "3b1f0b1a-0000-4000-8000-000000000001";
const company = division(1);
const exact = (options: ClientOptions) => createExactOnlineClient({ country: "nl", ...options });
const automation = (options: ClientOptions) => createAutomationClient({ environmentName: "Production", ...options });

const accounts = "/api/v1/{division}/crm/Accounts";
const account = "/api/v1/{division}/crm/Accounts(guid'{ID}')";
const printed = "/api/v1/{division}/salesinvoice/PrintedSalesInvoices";
const companies = "/companies({companyId})/automationCompanies";
const oneCompany = "/companies({companyId})/automationCompanies({automationCompanyId})";
const install = "/companies({companyId})/extensions({packageId})/Microsoft.NAV.install";
const importUsers = "/companies({companyId})/users({userSecurityId})/Microsoft.NAV.getNewUsersFromOffice365";
const copy = "/applications/{applicationFamily}/environments/{sourceEnvironmentName}/copy";
const environment = "/applications/{applicationFamily}/environments/{environmentName}";
const key = "/applications/{applicationFamily}/environments/{environmentName}/settings/appinsightskey";

const accountRecord = {
  good: { d: { ID: id, Name: "A", StartDate: "/Date(1782404464260)/" } },
  odd: { d: { ID: id, Name: "A", StartDate: "2020-01-01T00:00:00Z" } },
};
const invoiceRecord = { good: { d: { InvoiceID: id } }, odd: { d: { InvoiceID: id, InvoiceDate: 7 } } };
const companyRecord = { good: { "@odata.etag": 'W/"1"', id, name: "A", displayName: "A" } };
const work = { good: { id, type: "copy", status: "queued" } };
const both = { companyId: id, automationCompanyId: id };
const family = { applicationFamily: "BusinessCentral" };

type Draft = Omit<WriteCall, "kind"> & {
  readonly api: keyof typeof apis;
  readonly method: WriteKind["method"];
  readonly path: string;
};

const plain = { isConditional: false, isRaw: false, record: undefined };
const drafts: readonly Draft[] = [
  {
    ...plain,
    api: "exact",
    name: "create",
    method: "POST",
    path: accounts,
    record: accountRecord,
    send: (options) => exact(options).create(accounts, { Name: "A" }, { division: company }),
  },
  {
    ...plain,
    api: "exact",
    name: "raw POST",
    isRaw: true,
    method: "POST",
    path: accounts,
    record: accountRecord,
    send: async (options) =>
      refusedOrNot(
        await exact(options).POST(accounts, { params: { path: { division: company } }, body: { Name: "A" } }),
      ),
  },
  {
    ...plain,
    api: "exact",
    name: "update",
    method: "PUT",
    path: account,
    send: (options) => exact(options).update(account, { Name: "B" }, { division: company, ID: id }),
  },
  {
    ...plain,
    api: "exact",
    name: "remove",
    method: "DELETE",
    path: account,
    send: (options) => exact(options).remove(account, { division: company, ID: id }),
  },
  {
    ...plain,
    api: "exact",
    name: "create that commits",
    method: "POST",
    path: printed,
    record: invoiceRecord,
    send: (options) => exact(options).create(printed, { InvoiceID: id }, { division: company }),
  },
  {
    ...plain,
    api: "automation",
    name: "create",
    method: "POST",
    path: companies,
    record: companyRecord,
    send: (options) => automation(options).create(companies, { displayName: "A" }, { companyId: id }),
  },
  {
    ...plain,
    api: "automation",
    name: "update of a version",
    method: "PATCH",
    path: oneCompany,
    isConditional: true,
    record: companyRecord,
    send: (options) => automation(options).update(oneCompany, { displayName: "B" }, { ...both, ifMatch: 'W/"1"' }),
  },
  {
    ...plain,
    api: "automation",
    name: "remove",
    method: "DELETE",
    path: oneCompany,
    send: (options) => automation(options).remove(oneCompany, { ...both, ifMatch: "*" }),
  },
  {
    ...plain,
    api: "automation",
    name: "run",
    method: "POST",
    path: install,
    send: (options) => automation(options).run(install, { companyId: id, packageId: id }),
  },
  {
    ...plain,
    api: "automation",
    name: "run that commits",
    method: "POST",
    path: importUsers,
    send: (options) => automation(options).run(importUsers, { companyId: id, userSecurityId: id }),
  },
  {
    ...plain,
    api: "admin",
    name: "copy",
    method: "POST",
    path: copy,
    record: work,
    send: (options) =>
      createAdminCenterClient(options).create(
        copy,
        { environmentName: "T", type: "Sandbox" },
        { ...family, sourceEnvironmentName: "P" },
      ),
  },
  {
    ...plain,
    api: "admin",
    name: "remove of an environment",
    method: "DELETE",
    path: environment,
    record: work,
    send: (options) => createAdminCenterClient(options).remove(environment, { ...family, environmentName: "P" }),
  },
  {
    ...plain,
    api: "admin",
    name: "create of which little is declared",
    method: "POST",
    path: key,
    send: (options) => createAdminCenterClient(options).create(key, { key: "k" }, { ...family, environmentName: "P" }),
  },
];

/** A raw call does not throw over a refusal: it hands it out. */
function refusedOrNot({ error, response }: { readonly error?: unknown; readonly response: Response }): unknown {
  if (response.ok) return response;
  throw Object.assign(new Error("refused"), { refusedWith: response.status, error });
}

/** All of them, with what their documents say. */
export async function writeCalls(): Promise<readonly WriteCall[]> {
  const calls: WriteCall[] = [];
  for (const { api, method, path, name, ...rest } of drafts) {
    const kind = await writeKind(apis[api], method, path);
    if (!kind) throw new Error(`${method} ${path} is no write.`);
    calls.push({ ...rest, name: `${name} (${api})`, kind });
  }
  return calls;
}

// Compile-only: a client of some services knows their paths, and no others.
import type { CrmTypes } from "../../generated/exact-online/types/crm.ts";
import type { SalesinvoiceTypes } from "../../generated/exact-online/types/salesinvoice.ts";
import {
  createExactOnlineClient,
  division,
  type ExactOnlineOptions,
} from "../../src/clients/exact-online/by-service.ts";
import type { Equals, Expect, ItemOf } from "./equals.ts";

declare const options: ExactOnlineOptions;
const crm = createExactOnlineClient<CrmTypes>(options);
const both = createExactOnlineClient<CrmTypes & SalesinvoiceTypes>(options);
const company = division(123456);

const accounts = crm.list("/api/v1/{division}/crm/Accounts", {
  division: company,
  select: ["ID", "Code"],
  filter: { Name: { startsWith: "A" } },
});
export type AccountFields = Expect<Equals<ItemOf<typeof accounts>, { ID: string; Code: string | null }>>;

const invoices = both.list("/api/v1/{division}/salesinvoice/SalesInvoices", {
  division: company,
  select: ["InvoiceID"],
  expand: { SalesInvoiceLines: { select: ["ID"] } },
});
export type InvoiceFields = Expect<
  Equals<ItemOf<typeof invoices>, { InvoiceID: string; SalesInvoiceLines: { ID: string }[] }>
>;
both.create("/api/v1/{division}/crm/Accounts", { Name: "New" }, { division: company });
await both.GET("/api/v1/{division}/crm/Accounts", { params: { path: { division: 123456 } } });

// @ts-expect-error invoices are another service's
crm.list("/api/v1/{division}/salesinvoice/SalesInvoices", { division: company });
// @ts-expect-error invoices are another service's, for openapi-fetch too
crm.GET("/api/v1/{division}/salesinvoice/SalesInvoices", { params: { path: { division: 123456 } } });
// @ts-expect-error items are a third service's
both.list("/api/v1/{division}/logistics/Items", { division: company });
// @ts-expect-error an account has no field Nmae
both.list("/api/v1/{division}/crm/Accounts", { division: company, select: ["Nmae"] });
// @ts-expect-error Name is mandatory
both.create("/api/v1/{division}/crm/Accounts", { Code: "1" }, { division: company });

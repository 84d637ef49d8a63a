// Compile-only: what must compile does, to exactly the type that is written here, and what must not, does not.
import type { calls, paths, records } from "../../generated/exact-online/types.ts";
import { division } from "../../src/clients/division.ts";
import type { ClientMethods } from "../../src/clients/types/client-methods.ts";
import type { Equals, Expect, ItemOf } from "./equals.ts";

interface Types {
  paths: paths;
  records: records;
  calls: calls;
  complete: true;
}
declare const exact: ClientMethods<Types>;
const company = division(123456);

// A list with a selection has exactly the selected fields.
const accounts = exact.list("/api/v1/{division}/crm/Accounts", { division: company, select: ["ID", "Code"] });
export type SelectedFields = Expect<Equals<ItemOf<typeof accounts>, { ID: string; Code: string | null }>>;

// An expanded list has exactly the expanded fields, nested.
const invoices = exact.list("/api/v1/{division}/salesinvoice/SalesInvoices", {
  division: company,
  select: ["InvoiceID"],
  expand: { SalesInvoiceLines: { select: ["ID", "Quantity"] } },
});
export type ExpandedFields = Expect<Equals<ItemOf<typeof invoices>, { InvoiceID: string; SalesInvoiceLines: { ID: string; Quantity: number | null }[] }>>;

exact.list("/api/v1/{division}/crm/Accounts", { division: company, filter: { Name: { startsWith: "A" }, or: [{ Code: "1" }, { Modified: { gt: "2026-01-01T00:00:00" } }] } });
exact.list("/api/v1/{division}/sync/CRM/Accounts", { division: company, select: ["ID", "Timestamp"], filter: { Timestamp: { gt: "1" } } });
exact.get("/api/v1/{division}/crm/Accounts(guid'{ID}')", { division: company, ID: "d7a1ddf9-22e5-4c5c-a9b5-0c4d7fb2e8d0" });
exact.create("/api/v1/{division}/crm/Accounts", { Name: "New" }, { division: company });
exact.create("/api/v1/{division}/salesinvoice/SalesInvoices", { Journal: "70", OrderedBy: "d7a1ddf9-22e5-4c5c-a9b5-0c4d7fb2e8d0", SalesInvoiceLines: [{ Item: "d7a1ddf9-22e5-4c5c-a9b5-0c4d7fb2e8d0" }] }, { division: company });
exact.update("/api/v1/{division}/crm/Accounts(guid'{ID}')", { Name: "Renamed" }, { division: company, ID: "d7a1ddf9-22e5-4c5c-a9b5-0c4d7fb2e8d0" });
exact.create("/api/v1/{division}/documents/Documents", { ActionRegenerateEntryProposal: true, Subject: "Scan", Type: 55 }, { division: company });
exact.remove("/api/v1/{division}/crm/Accounts(guid'{ID}')", { division: company, ID: "d7a1ddf9-22e5-4c5c-a9b5-0c4d7fb2e8d0" });

// @ts-expect-error an account has no field Nmae
exact.list("/api/v1/{division}/crm/Accounts", { division: company, select: ["Nmae"] });
// @ts-expect-error a line has no field Quantty
exact.list("/api/v1/{division}/salesinvoice/SalesInvoices", { division: company, expand: { SalesInvoiceLines: { select: ["Quantty"] } } });
// @ts-expect-error Timestamp is the only field that a sync set filters on
exact.list("/api/v1/{division}/sync/CRM/Accounts", { division: company, select: ["ID"], filter: { Name: "A" } });
// @ts-expect-error a sync set is not answered without select
exact.list("/api/v1/{division}/sync/CRM/Accounts", { division: company, filter: { Timestamp: { gt: "1" } } });
// @ts-expect-error Name is text
exact.list("/api/v1/{division}/crm/Accounts", { division: company, filter: { Name: 5 } });
// @ts-expect-error the division is missing: no company is ever guessed
exact.list("/api/v1/{division}/crm/Accounts", { select: ["ID"] });
// @ts-expect-error a number is no division until somebody says so
exact.list("/api/v1/{division}/crm/Accounts", { division: 123456, select: ["ID"] });
// @ts-expect-error Created is read only
exact.create("/api/v1/{division}/crm/Accounts", { Name: "New", Created: "2026-01-01T00:00:00" }, { division: company });
// @ts-expect-error Name is mandatory
exact.create("/api/v1/{division}/crm/Accounts", { Code: "1" }, { division: company });
// @ts-expect-error 7 is no status of a sales invoice's type
exact.create("/api/v1/{division}/salesinvoice/SalesInvoices", { Journal: "70", OrderedBy: "x", SalesInvoiceLines: [], Type: 7 }, { division: company });
// @ts-expect-error whether an entry proposal is made again is said on creation only
exact.update("/api/v1/{division}/documents/Documents(guid'{ID}')", { ActionRegenerateEntryProposal: true }, { division: company, ID: "x" });
// @ts-expect-error there is no such path
exact.list("/api/v1/{division}/crm/Acounts", { division: company });
// @ts-expect-error misspelled options do not vanish
exact.list("/api/v1/{division}/crm/Accounts", { division: company, fliter: {} });

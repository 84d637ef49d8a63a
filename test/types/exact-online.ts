// Compile-only: what must compile does, to exactly the type that is written here, and what must not, does not. Each
// line that must not compile differs in one thing from one that does.
import { SalesInvoiceSalesInvoiceStatus } from "../../generated/exact-online/codes.ts";
import {
  createExactOnlineClient,
  division,
  type ExactOnlineOptions,
  eq,
  isIn,
} from "../../src/clients/exact-online/index.ts";
import type { Equals, Expect, ItemOf } from "./equals.ts";

declare const options: ExactOnlineOptions;
const exact = createExactOnlineClient(options);
const company = division(123456);
const ID = "d7a1ddf9-22e5-4c5c-a9b5-0c4d7fb2e8d0";

const accounts = "/api/v1/{division}/crm/Accounts";
const account = "/api/v1/{division}/crm/Accounts(guid'{ID}')";
const invoices = "/api/v1/{division}/salesinvoice/SalesInvoices";
const documents = "/api/v1/{division}/documents/Documents";
const document = "/api/v1/{division}/documents/Documents(guid'{ID}')";
const synced = "/api/v1/{division}/sync/CRM/Accounts";
const bulk = "/api/v1/{division}/bulk/CRM/Accounts";

// select: exactly the fields that were asked for.
const selected = exact.list(accounts, { division: company, select: ["ID", "Code"] });
export type Selected = Expect<Equals<ItemOf<typeof selected>, { ID: string; Code: string | null }>>;
const pages = exact.pages(accounts, { division: company, select: ["ID"] });
export type PageRows = Expect<Equals<ItemOf<typeof pages>["rows"], readonly { ID: string }[]>>;
const one = await exact.get(account, { division: company, ID, select: ["Name", "Blocked"] });
export type One = Expect<Equals<typeof one, { Name: string | null; Blocked: boolean | null }>>;
const whole = exact.list(accounts, { division: company });
export type NoCollection = Expect<Equals<"BankAccounts" extends keyof ItemOf<typeof whole> ? true : false, false>>;
// @ts-expect-error an account has no field Nmae
exact.list(accounts, { division: company, select: ["Nmae"] });
// @ts-expect-error a collection is expanded, not selected
exact.list(accounts, { division: company, select: ["BankAccounts"] });
// @ts-expect-error a record read by its key has no field Nmae either
exact.get(account, { division: company, ID, select: ["Nmae"] });
// @ts-expect-error a sync set is not answered without select (fact 53)
exact.list(synced, { division: company, filter: { Timestamp: { gt: "1" } } });

// expand: exactly the collections that were asked for, and of them exactly the fields.
const expanded = exact.list(invoices, {
  division: company,
  select: ["InvoiceID"],
  expand: { SalesInvoiceLines: { select: ["ID", "Quantity"] } },
});
export type Expanded = Expect<
  Equals<ItemOf<typeof expanded>, { InvoiceID: string; SalesInvoiceLines: { ID: string; Quantity: number | null }[] }>
>;
const named = await exact.get("/api/v1/{division}/salesinvoice/SalesInvoices(guid'{InvoiceID}')", {
  division: company,
  InvoiceID: ID,
  select: ["InvoiceNumber"],
  expand: ["SalesInvoiceLines"],
});
export type NamedFields = Expect<Equals<keyof typeof named, "InvoiceNumber" | "SalesInvoiceLines">>;
export type NamedLine = Expect<Equals<(typeof named)["SalesInvoiceLines"][number]["Quantity"], number | null>>;
// @ts-expect-error a line has no field Quantty
exact.list(invoices, { division: company, expand: { SalesInvoiceLines: { select: ["Quantty"] } } });
// @ts-expect-error an invoice has no collection Lines
exact.list(invoices, { division: company, expand: ["Lines"] });

// filter: fields that may be filtered on, with values of their types.
exact.list(accounts, {
  division: company,
  filter: {
    Name: { startsWith: "A" },
    or: [{ Code: "1" }, { Modified: { gt: "2026-01-01T00:00:00" } }],
    Blocked: false,
  },
});
exact.list(invoices, {
  division: company,
  filter: { Status: { in: [20, SalesInvoiceSalesInvoiceStatus.Open] }, AmountDC: { ge: 10.5 } },
});
exact.list(invoices, { division: company, filter: isIn("Status", [20, 50]) });
exact.list(synced, { division: company, select: ["ID", "Timestamp"], filter: { Timestamp: { gt: "1" } } });
exact.list(bulk, { division: company, select: ["ID"], filter: { Name: "A" } });
// @ts-expect-error Timestamp is the only field that a sync set filters on
exact.list(synced, { division: company, select: ["ID"], filter: { Name: "A" } });
// @ts-expect-error Timestamp is the only field that a sync set filters on, by function
exact.list(synced, { division: company, select: ["ID"], filter: eq("Name", "A") });
// @ts-expect-error a bulk set is known not to filter on Creator
exact.list(bulk, { division: company, select: ["ID"], filter: { Creator: ID } });
// @ts-expect-error a collection is no field to filter on
exact.list(accounts, { division: company, filter: { BankAccounts: "A" } });
// @ts-expect-error an account has no field Nmae
exact.list(accounts, { division: company, filter: { Nmae: "A" } });
// @ts-expect-error Name is text
exact.list(accounts, { division: company, filter: { Name: 5 } });
// @ts-expect-error Name is text, by function
exact.list(accounts, { division: company, filter: eq("Name", 5) });
// @ts-expect-error Blocked is a boolean
exact.list(accounts, { division: company, filter: { Blocked: "true" } });
// @ts-expect-error AmountDC is a number, deep inside
exact.list(invoices, { division: company, filter: { or: [{ Status: 20 }, { AmountDC: { gt: "10" } }] } });
// @ts-expect-error 21 is no status of an invoice
exact.list(invoices, { division: company, filter: { Status: 21 } });
// @ts-expect-error Modfied is no field to sort by
exact.list(accounts, { division: company, orderBy: "Modfied desc" });

// create: what may be written, and at least what the vendor demands.
const made = await exact.create(accounts, { Name: "New" }, { division: company });
export type MadeID = Expect<Equals<(typeof made)["ID"], string>>;
exact.create(accounts, { ID, Name: "New" }, { division: company });
exact.create(
  invoices,
  { Journal: "70", OrderedBy: ID, SalesInvoiceLines: [{ Item: ID }], Type: 8020 },
  { division: company },
);
exact.create(documents, { ActionRegenerateEntryProposal: true, Subject: "Scan", Type: 55 }, { division: company });
// Fact 197: invoicing in no way is a code of its own.
exact.create(accounts, { Name: "New", InvoicingMethod: 0 }, { division: company });
// @ts-expect-error 3 is no way of invoicing
exact.create(accounts, { Name: "New", InvoicingMethod: 3 }, { division: company });
// @ts-expect-error Created is read only
exact.create(accounts, { Name: "New", Created: "2026-01-01T00:00:00" }, { division: company });
// @ts-expect-error Name is mandatory
exact.create(accounts, { Code: "1" }, { division: company });
// @ts-expect-error Name is mandatory, and null is no name
exact.create(accounts, { Name: null }, { division: company });
// @ts-expect-error Name is text
exact.create(accounts, { Name: 5 }, { division: company });
// @ts-expect-error 7 is no type of a sales invoice
exact.create(invoices, { Journal: "70", OrderedBy: ID, SalesInvoiceLines: [], Type: 7 }, { division: company });
exact.create(
  invoices,
  // @ts-expect-error the description of a line's item is read only
  { Journal: "70", OrderedBy: ID, SalesInvoiceLines: [{ Item: ID, ItemDescription: "x" }] },
  { division: company },
);

// update and remove.
const changed = await exact.update(account, { Name: "Renamed" }, { division: company, ID });
export type Changed = Expect<Equals<typeof changed, undefined>>;
exact.update(document, { Subject: "Scan 2" }, { division: company, ID });
const removed = await exact.remove(account, { division: company, ID });
export type Removed = Expect<Equals<typeof removed, undefined>>;
// @ts-expect-error whether an entry proposal is made again is said on creation only
exact.update(document, { ActionRegenerateEntryProposal: true }, { division: company, ID });
// @ts-expect-error Created is read only
exact.update(account, { Created: "2026-01-01T00:00:00" }, { division: company, ID });
// @ts-expect-error the key is missing
exact.remove(account, { division: company });

// division: named in every call, and named as one.
// @ts-expect-error the division is missing: no company is ever guessed
exact.list(accounts, { select: ["ID"] });
// @ts-expect-error the division is missing in a read by key
exact.get(account, { ID });
// @ts-expect-error the division is missing in a creation
exact.create(accounts, { Name: "New" });
// @ts-expect-error the division is missing in a change
exact.update(account, { Name: "Renamed" }, { ID });
// @ts-expect-error a number is no division until somebody says so
exact.list(accounts, { division: 123456, select: ["ID"] });
// @ts-expect-error there is no such path
exact.list("/api/v1/{division}/crm/Acounts", { division: company });
// @ts-expect-error misspelled options do not vanish
exact.list(accounts, { division: company, fliter: {} });
// @ts-expect-error nobody creates a record of a sync set
exact.create(synced, { Name: "New" }, { division: company });

// Compile-only: what a client of Dataverse adds, over two tables as they are generated.
import {
  createDataverseClient,
  type DataverseClientOptions,
  type Formatted,
  formattedOf,
  lookupOf,
} from "../../src/clients/dataverse/index.ts";
import type { ODataClient } from "../../src/clients/odata/index.ts";
import type { SampleTypes } from "../clients/dataverse/support/sample-tables.ts";
import type { Equals, Expect, ItemOf } from "./equals.ts";

declare const options: DataverseClientOptions;
const client = createDataverseClient<SampleTypes>(options);
const account = "/accounts({accountid})";
const accountid = "0a1b2c3d-0000-4000-8000-000000000001";
const alternateKey = { accountnumber: "A1" };

// It is a client of OData as well, for rooms that take one.
export const general: ODataClient<SampleTypes> = client;

// upsert: the body of a create, without what the key says.
const upserted = await client.upsert(account, { name: "x" }, { alternateKey, select: ["accountid"] });
export type Made = Expect<Equals<typeof upserted.record, { accountid: string; "@odata.etag": string }>>;
export type Created = Expect<Equals<typeof upserted.created, boolean | undefined>>;
client.upsert(account, { name: "x" }, { accountid, mode: "create-only" });
client.upsert(account, { revenue: 1 }, { alternateKey, mode: "update-only" });
client.upsert(account, { name: "x" }, { alternateKey: { numberofemployees: 5, _primarycontactid_value: accountid } });
// @ts-expect-error the name is mandatory, since the record may be created
client.upsert(account, { revenue: 1 }, { alternateKey });
// @ts-expect-error name is no alternate key
client.upsert(account, { name: "x" }, { alternateKey: { name: "x" } });
// @ts-expect-error a half of a key
client.upsert(account, { name: "x" }, { alternateKey: { numberofemployees: 5 } });
// @ts-expect-error a number for a text
client.upsert(account, { name: "x" }, { alternateKey: { accountnumber: 1 } });
// @ts-expect-error nothing names the record
client.upsert(account, { name: "x" }, {});
// @ts-expect-error there is no such mode
client.upsert(account, { name: "x" }, { alternateKey, mode: "insert" });
// @ts-expect-error createdon is read only
client.upsert(account, { name: "x", createdon: "2026-01-01" }, { alternateKey });
// @ts-expect-error contacts cannot be changed
client.upsert("/contacts({contactid})", { lastname: "x" }, { contactid: accountid });
// @ts-expect-error a list is no record
client.upsert("/accounts", { name: "x" }, { alternateKey });

// Records by an alternate key.
const got = await client.get(account, { alternateKey, select: ["name"] });
export type Got = Expect<Equals<typeof got, { name: string | null; "@odata.etag": string }>>;
client.update(account, { name: "x" }, { alternateKey, ifMatch: "*" });
client.remove(account, { alternateKey });
// @ts-expect-error name is no alternate key
client.get(account, { alternateKey: { name: "x" } });
// @ts-expect-error a field that was not selected
void got.revenue;
// @ts-expect-error accountid is set by creation alone
client.update(account, { accountid }, { alternateKey });
// @ts-expect-error a column that the table does not have
client.get(account, { alternateKey, select: ["nam"] });

// changes
const pages = client.changes("/accounts", { select: ["name"] });
export type Changed = Expect<
  Equals<ItemOf<typeof pages>["rows"][number], { name: string | null; "@odata.etag": string }>
>;
client.changes("/accounts");
client.changes("/accounts", { since: "x", pageSize: 10 });
// @ts-expect-error changes take no filter
client.changes("/accounts", { filter: { name: "x" } });
// @ts-expect-error a column that the table does not have
client.changes("/accounts", { select: ["nam"] });

// FetchXML
for await (const row of client.fetch("/accounts", "<fetch/>")) {
  export_(row.name satisfies string | undefined, row["total"] satisfies unknown);
  // @ts-expect-error a number is no text
  export_(row.revenue satisfies string | undefined);
}
// @ts-expect-error a query selects by itself
client.fetch("/accounts", "<fetch/>", { select: ["name"] });
declare function export_(...values: unknown[]): void;

// What people read in place of values.
for await (const row of client.list("/accounts", { select: ["revenue", "_primarycontactid_value"], formatted: true })) {
  export_(
    formattedOf(row, "revenue"),
    lookupOf(row, "_primarycontactid_value")?.table,
    row.revenue satisfies number | null,
  );
  // @ts-expect-error a field that was not selected
  formattedOf(row, "name");
}
for await (const row of client.list("/accounts", { select: ["revenue"] })) {
  // @ts-expect-error it was not asked for
  formattedOf(row, "revenue");
}
const expanded = await client.get(account, {
  accountid,
  select: ["name"],
  expand: { contact_customer_accounts: { select: ["lastname"] } },
  formatted: true,
});
for (const contact of expanded.contact_customer_accounts) formattedOf(contact, "lastname");
export type Marked = Expect<Equals<typeof expanded extends Formatted<object> ? true : false, true>>;
// @ts-expect-error formatted is a switch
client.list("/accounts", { formatted: "yes" });

// Links
client.associate(account, "primarycontactid", "/contacts(1)", { alternateKey });
client.disassociate(account, "contact_customer_accounts", { accountid, from: "/contacts(1)" });
// @ts-expect-error name leads to no records
client.associate(account, "name", "/contacts(1)", { accountid });
// @ts-expect-error an id is no address
client.associate(account, "primarycontactid", accountid, { accountid });

// Actions and functions
const merge = "/accounts({accountid})/Microsoft.Dynamics.CRM.MergeInto";
const target = { contactid: accountid, "@odata.type": "Microsoft.Dynamics.CRM.contact" } as const;
const merged = await client.execute(merge, { Target: target, Notes: [] }, { accountid });
export type Merged = Expect<Equals<typeof merged, { Merged?: number }>>;
const total = await client.evaluate("/CalculateTotal(Ids={Ids})", { Ids: ["a"] });
export type Total = Expect<Equals<typeof total, { value?: number }>>;
// @ts-expect-error a parameter is missing
client.execute(merge, { Target: target }, { accountid });
// @ts-expect-error the record is missing
client.execute(merge, { Target: target, Notes: [] });
// @ts-expect-error creating is no action
client.execute("/accounts", { name: "x" });
// @ts-expect-error a list is read by list
client.evaluate("/accounts");

// Files
client.uploadFile(account, "entityimage", new Uint8Array(1), { accountid, fileName: "a.png" });
// @ts-expect-error a file has a name
client.uploadFile(account, "entityimage", new Uint8Array(1), { accountid });
// @ts-expect-error a column that the table does not have
client.downloadFile(account, "image", { accountid });

// Batches
const [kept, gone] = await client.batch((part) => [
  part.upsert(account, { name: "x" }, { alternateKey, select: ["accountid"] }),
  part.remove(account, { alternateKey }),
  part.create("/accounts", { name: "x", accountnumber: "A2" }),
]);
if (kept.state === "done") export_(kept.value.record.accountid satisfies string, kept.value.created, gone.state);
// @ts-expect-error name is no alternate key, in a batch either
client.batch((part) => [part.remove(account, { alternateKey: { name: "x" } })]);

// Headers by name
client.with({ callerObjectId: accountid, suppressDuplicateDetection: false }).list("/accounts");
// @ts-expect-error there is no such header
client.with({ callerId: accountid });

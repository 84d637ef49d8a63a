import { expect, test } from "vitest";
import { bench } from "../support/bench.ts";
import { idOf, smallOrganisation } from "../support/small-organisation.ts";

// Source: https://learn.microsoft.com/power-apps/developer/data-platform/configure-entity-relationship-cascading-behavior,
// …/webapi/compose-http-requests-handle-errors#identify-status-codes (405 for CannotDeleteDueToAssociation).

test("Cascade deletes what refers to the record, and what refers to that; RemoveLink parts it", async () => {
  const { send, get } = bench();
  const [account] = (
    await get(
      "/accounts?$select=accountid&$expand=contact_customer_accounts($select=contactid)&$filter=accountnumber eq 'A-000001'",
    )
  ).rows;
  const id = account?.["accountid"];
  const [contact] = Object(account?.["contact_customer_accounts"]);
  const child = "7c3e1f5a-0000-4000-8000-0000000000aa";
  await send(
    "POST",
    "/accounts",
    {},
    { accountid: child, name: "Child", "parentaccountid@odata.bind": `/accounts(${id})` },
  );
  const deal = "7c3e1f5a-0000-4000-8000-0000000000ab";
  const bind = { "customerid_contact@odata.bind": `/contacts(${contact.contactid})` };
  expect((await send("POST", "/opportunities", {}, { opportunityid: deal, name: "Deal", ...bind })).status).toBe(204);
  expect((await send("DELETE", `/accounts(${id})`)).status).toBe(204);
  const gone = [`/accounts(${id})`, `/contacts(${contact.contactid})`, `/opportunities(${deal})`];
  expect(await Promise.all(gone.map(async (path) => (await get(path)).status))).toEqual([404, 404, 404]);
  expect((await get(`/accounts(${child})`)).json["_parentaccountid_value"]).toBeNull();
  expect((await get(`/contacts?$filter=_parentcustomerid_value eq ${id}`)).rows).toEqual([]);
});

test("Restrict refuses before anything is changed", async () => {
  const { send, get } = bench({ dataverse: smallOrganisation });
  const own = `/new_depots(${idOf("depot", 1)})`;
  await send("PATCH", `/new_pallets(${idOf("pallet", 1)})`, {}, { "new_placeid_new_depot@odata.bind": own });
  expect(await send("DELETE", own)).toMatchObject({
    status: 405,
    code: "0x80040227",
    message: "The object you tried to delete is associated with another object and cannot be deleted.",
  });
  expect((await get(`/new_pallets(${idOf("pallet", 1)})`)).json["_new_placeid_value"]).toBe(idOf("depot", 1));
  for (const n of [1, 2]) await send("PATCH", `/new_pallets(${idOf("pallet", n)})`, {}, { new_Depot: null });
  expect((await send("DELETE", own)).status).toBe(204);
  expect((await get(`/new_pallets(${idOf("pallet", 1)})`)).json["_new_placeid_value"]).toBeNull();
});

test("records that refer to each other in a circle are deleted once", async () => {
  const { send, get } = bench();
  const [one, other] = (await get("/contacts?$select=contactid&$top=2")).rows.map((row) => row["contactid"]);
  for (const [from, to] of [
    [one, other],
    [other, one],
  ])
    await send("PATCH", `/contacts(${from})`, {}, { "parentcustomerid_contact@odata.bind": `/contacts(${to})` });
  expect((await send("DELETE", `/contacts(${one})`)).status).toBe(204);
  expect((await get(`/contacts(${other})`)).status).toBe(404);
});

import { expect, test } from "vitest";
import { callUntyped, openOrganisation } from "./support/organisation-server.ts";

const account = "/accounts({accountid})";
const accountid = "0a1b2c3d-0000-4000-8000-000000000001";
const contact = "/contacts(0a1b2c3d-0000-4000-8000-000000000002)" as const;

// Requests as the vendor's page shows them:
// https://learn.microsoft.com/power-apps/developer/data-platform/webapi/associate-disassociate-entities-using-web-api
test("links records and takes links away, of one and of several", async () => {
  const { client, requests, root } = await openOrganisation(() => ({ status: 204 }));
  await client.associate(account, "contact_customer_accounts", contact, { accountid });
  await client.associate(account, "primarycontactid", contact, { alternateKey: { accountnumber: "A1" } });
  await client.disassociate(account, "contact_customer_accounts", { accountid, from: contact });
  await client.disassociate(account, "primarycontactid", { accountid });
  expect(
    requests.map(({ method, path, query, body }) => [
      method,
      path,
      query.get("$id"),
      body.length > 0 ? JSON.parse(String(body)) : null,
    ]),
  ).toEqual([
    ["POST", `/accounts(${accountid})/contact_customer_accounts/$ref`, null, { "@odata.id": `${root}${contact}` }],
    ["PUT", "/accounts(accountnumber='A1')/primarycontactid/$ref", null, { "@odata.id": `${root}${contact}` }],
    ["DELETE", `/accounts(${accountid})/contact_customer_accounts/$ref`, `${root}${contact}`, null],
    ["DELETE", `/accounts(${accountid})/primarycontactid/$ref`, null, null],
  ]);
});

test("a link of several is not made twice: its outcome is unknown when the connection breaks", async () => {
  const { client, requests } = await openOrganisation(() => undefined);
  await expect(client.associate(account, "contact_customer_accounts", contact, { accountid })).rejects.toMatchObject({
    code: "OUTCOME_UNKNOWN",
    operation: "Associate",
  });
  expect(requests).toHaveLength(1);
});

test.each<[string, unknown[], RegExp]>([
  [
    "a field that leads nowhere",
    ["name", contact, { accountid }],
    /name leads to no other records: expected primarycontactid, contact_/,
  ],
  ["a target that is no address", ["primarycontactid", accountid, { accountid }], /by its address, such as/],
  [
    "an address of elsewhere",
    ["primarycontactid", "https://evil.example/contacts(1)", { accountid }],
    /by its address/,
  ],
  ["no key", ["primarycontactid", contact, {}], /accountid is missing/],
])("%s is refused before anything is sent", async (_what, args, says) => {
  const { client, requests } = await openOrganisation(() => ({ status: 204 }));
  await expect(callUntyped(client, "associate", account, ...args)).rejects.toThrow(says);
  expect(requests).toEqual([]);
});

test("which link is taken away is said where there are several, and only there", async () => {
  const { client } = await openOrganisation(() => ({ status: 204 }));
  await expect(client.disassociate(account, "contact_customer_accounts", { accountid })).rejects.toThrow(
    /say which by from/,
  );
  await expect(client.disassociate(account, "primarycontactid", { accountid, from: contact })).rejects.toThrow(
    /leave from out/,
  );
});

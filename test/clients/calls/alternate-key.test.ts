import { expect, test } from "vitest";
import { createODataClient } from "../../../src/clients/odata/index.ts";
import { callUntyped, openOrganisation } from "../dataverse/support/organisation-server.ts";
import { index, type SampleTypes } from "../dataverse/support/sample-tables.ts";

const account = "/accounts({accountid})";
const contact = "0a1b2c3d-0000-4000-8000-000000000001";

test("reads, changes and removes a record by an alternate key, each value written as its column is", async () => {
  const { client, requests } = await openOrganisation(({ method }) =>
    method === "DELETE" ? { status: 204 } : { json: { "@odata.etag": 'W/"1"', name: "O'Neil" } },
  );
  const row = await client.get(account, { alternateKey: { accountnumber: "O'Neil Söhne" }, select: ["name"] });
  expect(row.name).toBe("O'Neil");
  await client.update(
    account,
    { name: "x" },
    { alternateKey: { numberofemployees: 5, _primarycontactid_value: contact } },
  );
  await client.remove(account, { alternateKey: { accountnumber: "A1" }, ifMatch: 'W/"1"' });
  expect(requests.map(({ method, path }) => `${method} ${decodeURIComponent(path)}`)).toEqual([
    "GET /accounts(accountnumber='O''Neil Söhne')",
    `PATCH /accounts(numberofemployees=5,_primarycontactid_value=${contact})`,
    "DELETE /accounts(accountnumber='A1')",
  ]);
  // An update never creates (fact 173).
  expect(requests.map(({ headers }) => headers["if-match"])).toEqual([undefined, "*", 'W/"1"']);
});

test.each<[string, Readonly<Record<string, unknown>>, RegExp]>([
  [
    "fields that are no key",
    { name: "x" },
    /no alternate key of name: expected accountnumber, or numberofemployees and/,
  ],
  ["a half of a key", { numberofemployees: 5 }, /no alternate key of numberofemployees/],
  ["nothing", { accountnumber: null }, /accountnumber is missing/],
  ["a number for text", { accountnumber: 5 }, /accountnumber is no string: give text/],
  ["no guid", { numberofemployees: 5, _primarycontactid_value: "x" }, /_primarycontactid_value is no/],
  // https://learn.microsoft.com/power-apps/developer/data-platform/define-alternate-keys-entity
  ["a sign that the service finds nothing by", { accountnumber: "A/1" }, /by which Dataverse finds no record/],
  ["half of a sign", { accountnumber: "a\ud800" }, /accountnumber has half of a surrogate pair/],
  ["an empty object", {}, /alternateKey is an object of the key's fields/],
])("%s is refused before anything is sent", async (_what, alternateKey, says) => {
  const { client, requests } = await openOrganisation(() => ({ json: {} }));
  await expect(callUntyped(client, "get", account, { alternateKey })).rejects.toThrow(says);
  expect(requests).toEqual([]);
});

test("a record is named once, at a path of one, of a service that knows such keys", async () => {
  const { client, root } = await openOrganisation(() => ({ json: {} }));
  const alternateKey = { accountnumber: "A1" };
  await expect(callUntyped(client, "get", account, { alternateKey, accountid: contact })).rejects.toThrow(
    /alternateKey and accountid both name the record/,
  );
  await expect(callUntyped(client, "get", "/CalculateTotal(Ids={Ids})", { alternateKey, Ids: [] })).rejects.toThrow(
    /alternateKey and Ids both|ends with no key/,
  );
  const other: { get: unknown } = createODataClient<SampleTypes>({
    index,
    baseUrl: root,
    auth: { token: async () => "token", markStale: () => undefined },
  });
  await expect(callUntyped(other, "get", account, { alternateKey })).rejects.toThrow(/knows no alternate keys/);
  await expect(callUntyped(other, "get", account, { accountid: contact, formatted: true })).rejects.toThrow(
    /no formatted values/,
  );
});

import { expect, test } from "vitest";
import { formattedOf, lookupOf } from "../../../src/clients/dataverse/index.ts";
import { collect } from "../support/exact-bench.ts";
import { openOrganisation } from "./support/organisation-server.ts";

/** As the vendor's page shows it: https://learn.microsoft.com/power-apps/developer/data-platform/webapi/query-data-web-api#lookup-property-data */
const wire = {
  "@odata.etag": 'W/"1"',
  accountid: "0a1b2c3d-0000-4000-8000-000000000001",
  revenue: 20000,
  "revenue@OData.Community.Display.V1.FormattedValue": "$20,000.00",
  "_primarycontactid_value@OData.Community.Display.V1.FormattedValue": "Nancy Anderson (sample)",
  "_primarycontactid_value@Microsoft.Dynamics.CRM.lookuplogicalname": "contact",
  "_primarycontactid_value@Microsoft.Dynamics.CRM.associatednavigationproperty": "primarycontactid",
  _primarycontactid_value: "0a1b2c3d-0000-4000-8000-000000000002",
  name: null,
};

test("values come with what people read, and lookups with the record that they lead to", async () => {
  const { client, requests } = await openOrganisation(({ path }) => ({
    json: path === "/accounts" ? { value: [wire] } : wire,
  }));
  const select = ["revenue", "_primarycontactid_value", "name"] as const;
  const [listed] = await collect(client.list("/accounts", { select, formatted: true }));
  const [page] = await collect(client.pages("/accounts", { select, formatted: true, pageSize: 5 }));
  const got = await client.get("/accounts({accountid})", { accountid: wire.accountid, select, formatted: true });
  const found = await client.get("/accounts({accountid})", {
    alternateKey: { accountnumber: "A1" },
    select,
    formatted: true,
  });
  const [fetched] = await collect(
    client.fetch("/accounts", '<fetch><entity name="account"/></fetch>', { formatted: true }),
  );
  for (const row of [listed, page?.rows[0], got, found, fetched]) {
    if (!row) throw new Error("no row");
    expect([formattedOf(row, "revenue"), formattedOf(row, "name"), row.revenue]).toEqual([
      "$20,000.00",
      undefined,
      20000,
    ]);
    expect(lookupOf(row, "_primarycontactid_value")).toEqual({
      id: "0a1b2c3d-0000-4000-8000-000000000002",
      name: "Nancy Anderson (sample)",
      table: "contact",
      navigation: "primarycontactid",
    });
    expect(lookupOf(row, "name")).toBeUndefined();
  }
  expect(
    new Set(
      requests.map(({ headers }) =>
        /odata\.include-annotations="[^"]*OData\.Community/.test(headers.prefer?.toString() ?? ""),
      ),
    ),
  ).toEqual(new Set([true]));
  expect(requests[1]?.headers.prefer).toContain("odata.maxpagesize=5,");
});

test("a record that was read so is changed by what differs, its annotations aside", async () => {
  const { client, requests } = await openOrganisation(() => ({ json: wire }));
  const place = { accountid: wire.accountid };
  const original = await client.get("/accounts({accountid})", {
    ...place,
    select: ["name", "revenue"],
    formatted: true,
  });
  await client.update("/accounts({accountid})", { ...original, name: "New" }, { ...place, original });
  expect(String(requests[1]?.body)).toBe('{"name":"New"}');
});

import { expect, expectTypeOf, test } from "vitest";
import { formattedOf } from "../../../src/clients/dataverse/index.ts";
import { openOrganisation } from "./support/organisation-server.ts";

const accountid = "0a1b2c3d-0000-4000-8000-000000000001";
const contact = "/contacts(0a1b2c3d-0000-4000-8000-000000000002)";

test("a path has what Dataverse alone does, and each method is told the path", async () => {
  const { client, requests } = await openOrganisation(({ method }, root) => {
    if (method !== "GET") return { status: 204 };
    const deltaLink = `${root}/accounts?$deltatoken=1`;
    return { json: { "@odata.etag": 'W/"1"', "@odata.deltaLink": deltaLink, value: [] } };
  });
  const [accounts, account] = [client["/accounts"], client["/accounts({accountid})"]];
  for await (const row of accounts.fetch("<fetch><entity name='account'/></fetch>")) expect.fail(`a row ${row.name}`);
  for await (const page of accounts.changes({ select: ["name"] })) expect(page.token).toContain("deltatoken");
  await account.get({ alternateKey: { accountnumber: "A1" }, select: ["name"] });
  await account.update({ name: "B" }, { alternateKey: { accountnumber: "A1" } });
  await account.associate("contact_customer_accounts", contact, { accountid });
  await account.disassociate("primarycontactid", { accountid });
  await account.removeFile("entityimage", { accountid });
  await client["/accounts({accountid})/Microsoft.Dynamics.CRM.MergeInto"].execute(
    { Target: { contactid: accountid, "@odata.type": "Microsoft.Dynamics.CRM.contact" }, Notes: [] },
    { accountid },
  );
  await client["/CalculateTotal(Ids={Ids})"].evaluate({ Ids: ["a"] });
  await account.remove({ alternateKey: { accountnumber: "A1" } });
  expect(requests.map(({ method, path }) => `${method} ${decodeURIComponent(path)}`)).toEqual([
    "GET /accounts",
    "GET /accounts",
    "GET /accounts(accountnumber='A1')",
    "PATCH /accounts(accountnumber='A1')",
    `POST /accounts(${accountid})/contact_customer_accounts/$ref`,
    `DELETE /accounts(${accountid})/primarycontactid/$ref`,
    `DELETE /accounts(${accountid})/entityimage`,
    `POST /accounts(${accountid})/Microsoft.Dynamics.CRM.MergeInto`,
    "GET /CalculateTotal(Ids=@Ids)",
    "DELETE /accounts(accountnumber='A1')",
  ]);
});

test("values come with what people read in their place, also by a client with more headers", async () => {
  const row = { accountid, revenue: 5, "revenue@OData.Community.Display.V1.FormattedValue": "€ 5,00" };
  const { client, requests } = await openOrganisation(() => ({ json: { value: [row] } }));
  const accounts = client.with({ suppressDuplicateDetection: false })["/accounts"];
  for await (const one of accounts.list({ select: ["revenue"], formatted: true })) {
    expect(formattedOf(one, "revenue")).toBe("€ 5,00");
    expectTypeOf(one.revenue).toEqualTypeOf<number | null>();
    // @ts-expect-error it was not selected
    expect(one.name).toBeUndefined();
  }
  expect(requests[0]?.headers).toMatchObject({
    prefer: expect.stringContaining("FormattedValue"),
    "mscrm.suppressduplicatedetection": "false",
  });
});

test("an upsert by path, and what does not compile", async () => {
  const { client, requests } = await openOrganisation(() => ({
    status: 201,
    json: { accountid, "@odata.etag": 'W/"1"' },
  }));
  const account = client["/accounts({accountid})"];
  const key = { alternateKey: { accountnumber: "A1" }, select: ["accountid"] } as const;
  const { created, record } = await account.upsert({ name: "Fabrikam" }, key);
  expect([created, record.accountid, requests[0]?.method]).toEqual([true, accountid, "PATCH"]);
  // @ts-expect-error there is no such alternate key
  const wrongKey = () => account.get({ alternateKey: { accountnumbr: "A1" } });
  // @ts-expect-error contacts are only read
  const noUpsert = () => client["/contacts({contactid})"].upsert({ lastname: "A" }, { contactid: accountid });
  // @ts-expect-error a function is asked, and not run
  const noAction = () => client["/CalculateTotal(Ids={Ids})"].execute({});
  expect([wrongKey, noUpsert, noAction].every((call) => typeof call === "function")).toBe(true);
});

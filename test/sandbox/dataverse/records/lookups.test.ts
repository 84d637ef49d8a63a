import { describe, expect, test } from "vitest";
import { bench } from "../support/bench.ts";
import { idOf, smallOrganisation } from "../support/small-organisation.ts";

// Sources: https://learn.microsoft.com/power-apps/developer/data-platform/webapi/associate-disassociate-entities-using-web-api,
// …/webapi/create-entity-web-api, …/webapi/web-api-properties#lookup-properties, …/webapi/query/overview#formatted-values.

const everything = { prefer: 'odata.include-annotations="*"' };
const nobody = "00000000-0000-4000-8000-00000000ffff";
const open = () => bench({ dataverse: smallOrganisation });
const pallet = (n: number): string => `/new_pallets(${idOf("pallet", n)})`;
const depot = (n: number): string => `/new_depots(${idOf("depot", n)})`;

describe("reading", () => {
  test("a lookup is a GUID, and its annotations tell whom it names, by what, and in which table", async () => {
    const { get } = open();
    const path = `${pallet(1)}?$select=_new_depot_value,new_colour`;
    expect((await get(path)).json).toEqual({
      "@odata.context":
        "http://127.0.0.1:1003/api/data/v9.2/$metadata#new_pallets(_new_depot_value,new_colour)/$entity",
      "@odata.etag": 'W/"1000001"',
      _new_depot_value: idOf("depot", 1),
      new_colour: 100,
      new_palletid: idOf("pallet", 1),
    });
    expect((await get(path, everything)).json).toMatchObject({
      "_new_depot_value@OData.Community.Display.V1.FormattedValue": "Noord",
      "_new_depot_value@Microsoft.Dynamics.CRM.associatednavigationproperty": "new_Depot",
      "_new_depot_value@Microsoft.Dynamics.CRM.lookuplogicalname": "new_depot",
      "new_colour@OData.Community.Display.V1.FormattedValue": "Rood",
    });
  });

  test("only the annotations that were asked for come", async () => {
    const prefer = 'odata.include-annotations="Microsoft.Dynamics.CRM.*"';
    const { json, headers } = await open().get(`${pallet(1)}?$select=_new_depot_value,new_colour`, { prefer });
    expect(Object.keys(json).filter((name) => name.includes("@") && !name.startsWith("@"))).toEqual([
      "_new_depot_value@Microsoft.Dynamics.CRM.associatednavigationproperty",
      "_new_depot_value@Microsoft.Dynamics.CRM.lookuplogicalname",
    ]);
    expect(headers.get("preference-applied")).toBeNull();
  });

  test("$expand leads to one and to several records, with options and annotations of their own", async () => {
    const { get } = open();
    const one = await get(`${pallet(1)}?$select=new_name&$expand=new_Depot($select=new_name)`, everything);
    expect(one.json["new_Depot"]).toEqual({
      "@odata.etag": 'W/"1000001"',
      new_name: "Noord",
      new_depotid: idOf("depot", 1),
    });
    const many = await get(
      `/new_depots?$select=new_name&$expand=new_depot_pallets($select=new_name,new_colour;$filter=new_number gt 1;$orderby=new_name)`,
      everything,
    );
    expect(many.rows.map((row) => [row["new_name"], row["new_depot_pallets"]])).toEqual([
      [
        "Noord",
        [
          expect.objectContaining({
            new_name: "Twee",
            "new_colour@OData.Community.Display.V1.FormattedValue": "Groen",
          }),
        ],
      ],
      ["Zuid", []],
    ]);
  });

  test("navigations have addresses, and filters may name fields of the record that a lookup names", async () => {
    const { get } = open();
    expect((await get(`${depot(1)}/new_depot_pallets?$select=new_name`)).rows.map(({ new_name }) => new_name)).toEqual([
      "Eén",
      "Twee",
    ]);
    expect((await get(`${pallet(1)}/new_Depot?$select=new_name`)).json["new_name"]).toBe("Noord");
    expect((await get(`${pallet(1)}/new_placeid_new_depot`)).status).toBe(204);
    expect((await get("/new_pallets?$filter=new_Depot/new_name eq 'noord'")).rows).toHaveLength(2);
    expect((await get(`/new_pallets?$filter=_new_depot_value eq ${idOf("depot", 2)}`)).rows).toEqual([]);
  });
});

describe("writing", () => {
  test("@odata.bind relates, by id, by key and by whole address; null in place of a record parts", async () => {
    const { get, send, root } = open();
    const depotOf = async (n: number): Promise<unknown> => (await get(pallet(n))).json["_new_depot_value"];
    for (const address of [depot(2), depot(1).slice(1), root + depot(2)]) {
      expect((await send("PATCH", pallet(2), {}, { "new_Depot@odata.bind": address })).status).toBe(204);
      expect(address).toContain(await depotOf(2));
    }
    await send("PATCH", pallet(1), {}, { "new_Depot@odata.bind": depot(2) });
    const bound = await send("PATCH", pallet(1), {}, { "new_Depot@odata.bind": null });
    expect([bound.status, bound.code, await depotOf(1)]).toEqual([400, "0x80048d19", depot(2).slice(-37, -1)]);
    expect((await send("PATCH", pallet(1), {}, { new_Depot: null })).status).toBe(204);
    expect(await depotOf(1)).toBeNull();
  });

  test("a lookup with several targets is written by the navigation of one, and remembers which", async () => {
    const { get, send } = open();
    const tell = async (): Promise<unknown> => (await get(`${pallet(1)}?$select=_new_placeid_value`, everything)).json;
    await send("PATCH", pallet(1), {}, { "new_placeid_new_pallet@odata.bind": pallet(2) });
    expect(await tell()).toMatchObject({
      "_new_placeid_value@Microsoft.Dynamics.CRM.lookuplogicalname": "new_pallet",
      "_new_placeid_value@Microsoft.Dynamics.CRM.associatednavigationproperty": "new_placeid_new_pallet",
      "_new_placeid_value@OData.Community.Display.V1.FormattedValue": "Twee",
    });
    await send("PATCH", pallet(1), {}, { "new_placeid_new_depot@odata.bind": depot(2) });
    expect(await tell()).toMatchObject({
      "_new_placeid_value@Microsoft.Dynamics.CRM.lookuplogicalname": "new_depot",
      "_new_placeid_value@OData.Community.Display.V1.FormattedValue": "Zuid",
    });
  });

  test.each([
    [
      "a record that is not there",
      { "new_Depot@odata.bind": `/new_depots(${nobody})` },
      404,
      "0x80040217",
      `Entity 'new_depot' With Id = ${nobody} Does Not Exist`,
    ],
    [
      "a record of another table",
      { "new_Depot@odata.bind": pallet(2) },
      400,
      "0x80048d19",
      "'new_Depot' leads to new_depot, not to new_pallet.",
    ],
    [
      "a name that is no navigation",
      { "new_depot@odata.bind": depot(1) },
      400,
      "0x80048d19",
      /^An undeclared property 'new_depot' which only has property annotations/,
    ],
    [
      "the column instead of the navigation",
      { _new_depot_value: idOf("depot", 1) },
      400,
      "0x80060888",
      "CRM do not support direct update of Entity Reference properties, Use Navigation properties instead.",
    ],
    [
      "what is no address",
      { "new_Depot@odata.bind": idOf("depot", 1) },
      400,
      "0x80048d19",
      /Invalid resource reference/,
    ],
    [
      "a choice that does not exist",
      { new_colour: 5 },
      400,
      "0x8004431a",
      "A validation error occurred. The value 5 of 'new_colour' on record of type 'new_pallet' is outside the valid range. Accepted Values: 100,101",
    ],
  ])("%s is refused in the service's words", async (_, body, status, code, message) => {
    const { send, get } = open();
    for (const answer of [await send("PATCH", pallet(1), {}, body), await send("POST", "/new_pallets", {}, body)]) {
      expect([answer.status, answer.code]).toEqual([status, code]);
      expect(answer.message).toEqual(typeof message === "string" ? message : expect.stringMatching(message));
    }
    expect((await get("/new_pallets/$count")).text).toBe("2");
  });

  test("records that come along are made with the record, on both sides of it, or none is", async () => {
    const { send, get } = bench();
    const body = {
      name: "Molen",
      primarycontactid: { firstname: "Eva", lastname: "Molenaar" },
      contact_customer_accounts: [{ lastname: "Een" }, { lastname: "Twee" }],
    };
    const made = await send(
      "POST",
      "/accounts?$expand=primarycontactid($select=lastname),contact_customer_accounts($select=lastname)",
      { prefer: "return=representation" },
      body,
    );
    expect(made.json["primarycontactid"]).toMatchObject({ lastname: "Molenaar" });
    expect(made.json["contact_customer_accounts"]).toMatchObject([{ lastname: "Een" }, { lastname: "Twee" }]);
    const before = (await get("/contacts/$count")).text;
    const broken = { ...body, contact_customer_accounts: [{ lastname: "Een" }, { shoesize: 5 }] };
    expect((await send("POST", "/accounts", {}, broken)).status).toBe(400);
    expect((await get("/contacts/$count")).text).toBe(before);
    expect((await get("/accounts/$count?$filter=name eq 'Molen'")).text).toBe("1");
  });

  test("what is new belongs to who made it, who is a user from then on", async () => {
    const { send, get } = bench();
    const made = await send(
      "POST",
      "/accounts",
      { prefer: 'return=representation,odata.include-annotations="*"' },
      { name: "Mine" },
    );
    expect(made.json).toMatchObject({
      _ownerid_value: "0d6c1f4e-3f7a-4c52-9d5e-5b1c7a1e2f01",
      "_ownerid_value@OData.Community.Display.V1.FormattedValue": "Kim",
      statecode: 0,
      statuscode: 1,
      creditonhold: false,
    });
    expect((await get(`/systemusers(${made.json["_ownerid_value"]})`)).json["fullname"]).toBe("Kim");
  });

  test("a caller may act for a user of the organisation, by either header, and for nobody else", async () => {
    const { send, get } = bench();
    const [user] = (await get("/systemusers?$top=1")).rows;
    const headers = { mscrmcallerid: String(user?.["systemuserid"]), prefer: "return=representation" };
    expect((await send("POST", "/accounts", headers, { name: "Hers" })).json["_ownerid_value"]).toBe(
      user?.["systemuserid"],
    );
    expect((await get("/WhoAmI", { callerobjectid: nobody })).code).toBe("0x80040217");
  });
});

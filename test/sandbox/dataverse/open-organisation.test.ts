import { describe, expect, test } from "vitest";
import { recordEndpoints } from "../../../src/sandbox/dataverse/endpoints.ts";
import { isOperation } from "../../../src/sandbox/known-names.ts";
import { startSandbox } from "../../../src/sandbox/start-sandbox.ts";
import { bench } from "./support/bench.ts";
import { definitions, idOf, metadata, smallOrganisation } from "./support/small-organisation.ts";

describe("the small organisation", () => {
  test("has rows in all tables, whose lookups lead to records that are there", async () => {
    const { get } = bench();
    for (const [set, navigation] of [
      ["accounts", "primarycontactid"],
      ["accounts", "ownerid"],
      ["contacts", "parentcustomerid_account"],
      ["opportunities", "customerid_account"],
      ["opportunities", "customerid_contact"],
      ["opportunities", "parentcontactid"],
    ] as const) {
      const { rows } = await get(`/${set}?$expand=${navigation}`, {
        prefer: 'odata.include-annotations="Microsoft.Dynamics.CRM.*"',
      });
      const column = `_${navigation.replace(/_(account|contact)$/, "")}_value`;
      const led = rows.filter(
        (row) => row[`${column}@Microsoft.Dynamics.CRM.associatednavigationproperty`] === navigation,
      );
      expect(led.length, navigation).toBeGreaterThan(0);
      expect(led.every((row) => typeof row[navigation] === "object" && row[navigation] !== null)).toBe(true);
    }
    for (const [set, count] of [
      ["contacts", 60],
      ["opportunities", 40],
      ["systemusers", 5],
      ["teams", 2],
      ["organizations", 1],
    ])
      expect((await get(`/${set}/$count`)).text).toBe(String(count));
  });

  test("has values within their choices, and the same ones for the same seed", async () => {
    const select = "/opportunities?$select=name,opportunityratingcode,sample_regions,statecode,estimatedvalue";
    const [one, same, other] = [bench(), bench(), bench({ seed: 2 })];
    const { rows } = await one.get(select);
    expect((await same.get(select)).rows).toEqual(rows);
    expect((await other.get(select)).rows).not.toEqual(rows);
    expect(new Set(rows.map((row) => row["opportunityratingcode"]))).toEqual(new Set([1, 2, 3, null]));
    for (const { sample_regions: regions } of rows)
      expect(
        String(regions ?? "100000000")
          .split(",")
          .every((value) => /^10000000[012]$/.test(value)),
      ).toBe(true);
  });

  test("takes numbers of rows, and rows", async () => {
    const { get } = bench({ dataverse: { rows: { contacts: 3, teams: [{ name: "Alone" }] } } });
    expect((await get("/contacts/$count")).text).toBe("3");
    expect((await get("/teams?$select=name")).rows).toMatchObject([{ name: "Alone" }]);
  });
});

describe("an organisation by its documents", () => {
  test("of which nothing was given beyond $metadata", async () => {
    const { get, send } = bench({ dataverse: { metadata, rows: { new_pallets: 3 } } });
    expect((await get("/new_pallets")).rows).toHaveLength(3);
    expect((await get("/new_depots/$count")).text).toBe("20");
    // Without definitions any whole number is a choice, and no key but the id is known.
    expect((await send("POST", "/new_pallets", {}, { new_colour: 12_345 })).status).toBe(204);
    expect((await get("/new_pallets(new_number=1)")).status).toBe(404);
    expect((await get("/organizations?$select=expirechangetrackingindays")).rows).toMatchObject([
      { expirechangetrackingindays: 7 },
    ]);
    expect((await get("/accounts")).status).toBe(404);
  });

  test("is served by a sandbox", async () => {
    const sandbox = await startSandbox({ clock: "manual", dataverse: smallOrganisation });
    try {
      const { authority, clientId, clientSecret } = sandbox.entra;
      const { origin } = sandbox.dataverse;
      const form = {
        grant_type: "client_credentials",
        client_id: clientId,
        client_secret: clientSecret,
        scope: `${origin}/.default`,
      };
      const granted = await fetch(`${authority}/oauth2/v2.0/token`, {
        method: "POST",
        body: new URLSearchParams(form),
      });
      const { access_token } = Object(await granted.json());
      const answer = await fetch(`${origin}/api/data/v9.2/new_pallets(${idOf("pallet", 2)})?$select=new_name`, {
        headers: { authorization: `Bearer ${access_token}` },
      });
      expect(await answer.json()).toMatchObject({ new_name: "Twee" });
    } finally {
      await sandbox.stop();
    }
  });

  test.each([
    ["metadata that is no XML", { metadata: "<edmx" }, "dataverse.metadata", /unreadable in line 1/],
    ["metadata without tables", { metadata: "<a />" }, "dataverse.metadata", /has no entity set/],
    [
      "definitions that are none",
      { metadata, definitions: { value: [{}] } },
      "dataverse.definitions",
      /no answer of EntityDefinitions/,
    ],
    [
      "rows of a set that does not exist",
      { rows: { shoes: 1 } },
      "dataverse.rows.shoes",
      /There are accounts, contacts/,
    ],
    [
      "a row with a name that is no column",
      { rows: { teams: [{ shoe: 1 }] } },
      "dataverse.rows.teams[0].shoe",
      /no column of team/,
    ],
    [
      "a row with an object in it",
      { rows: { teams: [{ name: {} }] } },
      "dataverse.rows.teams[0].name",
      /no text, number/,
    ],
    ["an id that is none", { rows: { teams: [{ teamid: "7" }] } }, "dataverse.rows.teams[0].teamid", /give a GUID/],
    [
      "an id that comes twice",
      { rows: { teams: [{ teamid: idOf("depot", 1) }, { teamid: idOf("depot", 1) }] } },
      "dataverse.rows.teams",
      /twice/,
    ],
  ])("%s is refused at the start", async (_, dataverse, option, message) => {
    await expect(startSandbox({ clock: "manual", dataverse })).rejects.toMatchObject({
      code: "SANDBOX_OPTION_INVALID",
      option,
      message: expect.stringMatching(message),
    });
  });

  test("definitions may be the list alone", async () => {
    const { get } = bench({ dataverse: { metadata, definitions: definitions.value, rows: smallOrganisation.rows } });
    expect((await get(`/new_pallets(new_number=1,_new_depot_value=${idOf("depot", 1)})`)).status).toBe(200);
  });
});

test("faults may name every operation of records", () => {
  expect(recordEndpoints.map(([operation]) => operation).filter((operation) => !isOperation(operation))).toEqual([]);
});

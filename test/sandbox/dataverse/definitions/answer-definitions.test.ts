import { describe, expect, test } from "vitest";
import { bench } from "../support/bench.ts";
import { smallOrganisation } from "../support/small-organisation.ts";

// Source: https://learn.microsoft.com/power-apps/developer/data-platform/webapi/query-metadata-web-api,
// …/webapi/retrieve-metadata-name-metadataid.

const account = "/EntityDefinitions(LogicalName='account')";
const small = () => bench({ dataverse: smallOrganisation });
const names = (rows: readonly Readonly<Record<string, unknown>>[]): unknown[] => rows.map((row) => row["LogicalName"]);

describe("tables", () => {
  test("one by its name; the MetadataId comes along, and nothing that was not asked", async () => {
    const { json } = await bench().get(`${account}?$select=DisplayName,EntitySetName,ChangeTrackingEnabled`);
    expect(json).toMatchObject({
      DisplayName: { UserLocalizedLabel: { Label: "Account", LanguageCode: 1033 } },
      EntitySetName: "accounts",
      ChangeTrackingEnabled: true,
    });
    const { "@odata.context": _, ...rest } = json;
    expect(Object.keys(rest).sort()).toEqual(["ChangeTrackingEnabled", "DisplayName", "EntitySetName", "MetadataId"]);
    const byId = await bench().get(`/EntityDefinitions(${json["MetadataId"]})?$select=LogicalName`);
    expect(byId.json["LogicalName"]).toBe("account");
  });

  test.each([
    ["LogicalName eq 'contact'", ["contact"]],
    ["LogicalName eq 'contact' or EntitySetName eq 'teams'", ["contact", "team"]],
    ['Microsoft.Dynamics.CRM.In(PropertyName=\'LogicalName\',PropertyValues=["account","team"])', ["account", "team"]],
    ["Microsoft.Dynamics.CRM.In(PropertyName='LogicalName',PropertyValues=['account'])", ["account"]],
    ["OwnershipType eq Microsoft.Dynamics.CRM.OwnershipTypes'UserOwned'", ["account", "contact", "opportunity"]],
    ["ChangeTrackingEnabled eq false", []],
  ])("$filter=%s", async (filter, want) => {
    const { rows } = await bench().get(`/EntityDefinitions?$select=LogicalName&$filter=${encodeURIComponent(filter)}`);
    expect(names(rows)).toEqual(want);
  });

  test("$expand brings attributes, keys and relationships, each with options of its own", async () => {
    const { json } = await bench().get(
      `${account}?$select=LogicalName&$expand=Attributes($select=LogicalName;$filter=AttributeType eq Microsoft.Dynamics.CRM.AttributeTypeCode'Lookup'),Keys($select=KeyAttributes,EntityKeyIndexStatus),ManyToOneRelationships($select=ReferencingAttribute,ReferencedEntity,ReferencingEntityNavigationPropertyName)`,
    );
    expect(json["Attributes"]).toMatchObject([{ LogicalName: "primarycontactid" }, { LogicalName: "parentaccountid" }]);
    expect(json["Keys"]).toMatchObject([{ KeyAttributes: ["accountnumber"], EntityKeyIndexStatus: "Active" }]);
    expect(json["ManyToOneRelationships"]).toContainEqual(
      expect.objectContaining({
        ReferencingAttribute: "primarycontactid",
        ReferencedEntity: "contact",
        ReferencingEntityNavigationPropertyName: "primarycontactid",
      }),
    );
  });

  test.each([
    ["/EntityDefinitions(LogicalName='lead')", 404, "0x80041102"],
    ["/EntityDefinitions?$select=Shoe", 400, "0x80060888"],
    ["/EntityDefinitions?$top=1", 400, "0x80060888"],
    [`${account}?$expand=Shoes`, 400, "0x80060888"],
    [`${account}/Shoes`, 404, "0x8006088a"],
    // Columns of one type have to be asked for as such.
    [`${account}/Attributes?$select=Targets`, 400, "0x80060888"],
    [`${account}/Attributes/Microsoft.Dynamics.CRM.EnumAttributeMetadata`, 404, "0x8006088a"],
    [`${account}?$expand=Attributes($expand=OptionSet)`, 400, "0x80060888"],
  ])("%s is refused with %i %s", async (path, status, code) => {
    expect(await bench().get(path)).toMatchObject({ status, code });
  });

  test("what a key has may be asked of tables that have none", async () => {
    const { get } = bench();
    const { status, rows } = await get(
      "/EntityDefinitions?$select=LogicalName&$filter=LogicalName eq 'contact'&$expand=Keys($select=LogicalName,KeyAttributes)",
    );
    expect([status, rows.map((row) => row["Keys"])]).toEqual([200, [[]]]);
  });

  test("they are read only", async () => {
    expect((await bench().send("POST", "/EntityDefinitions", {}, {})).status).toBe(405);
  });
});

describe("attributes", () => {
  test("a list of all has what all have in common, and says of each what it is", async () => {
    const { rows } = await bench().get(`${account}/Attributes`);
    const found = rows.find(({ LogicalName }) => LogicalName === "primarycontactid");
    expect(found).toMatchObject({
      "@odata.type": "#Microsoft.Dynamics.CRM.LookupAttributeMetadata",
      AttributeType: "Lookup",
      AttributeTypeName: { Value: "LookupType" },
      RequiredLevel: { Value: "None" },
    });
    expect(found).not.toHaveProperty("Targets");
  });

  test.each([
    ["Lookup", "Targets", ["primarycontactid", "parentaccountid", "ownerid"]],
    ["Picklist", "DefaultFormValue", ["industrycode"]],
    ["State", "DefaultFormValue", ["statecode"]],
    ["Status", "DefaultFormValue", ["statuscode"]],
    ["Boolean", "DefaultValue", ["creditonhold"]],
    ["Money", "Precision", ["revenue"]],
    ["Integer", "MaxValue", ["numberofemployees"]],
  ])("those of the type %s are had by a cast", async (type, select, want) => {
    const path = `${account}/Attributes/Microsoft.Dynamics.CRM.${type}AttributeMetadata?$select=LogicalName,${select}`;
    const { rows } = await bench().get(path);
    expect(names(rows)).toEqual(want);
    expect(rows[0]?.[select]).not.toBeUndefined();
  });

  test("by required level, which is an enumeration in a complex value", async () => {
    const filter = "RequiredLevel/Value eq Microsoft.Dynamics.CRM.AttributeRequiredLevel'ApplicationRequired'";
    expect(names((await bench().get(`${account}/Attributes?$filter=${filter}`)).rows)).toEqual(["name"]);
  });

  test("option sets have their labels; global ones stand in both places and have an address", async () => {
    const { get } = small();
    const cast =
      "/Attributes/Microsoft.Dynamics.CRM.PicklistAttributeMetadata?$select=LogicalName&$expand=OptionSet,GlobalOptionSet";
    const [colour] = (await get(`/EntityDefinitions(LogicalName='new_pallet')${cast}`)).rows;
    const options = [
      { Value: 100, Label: { UserLocalizedLabel: { Label: "Rood" } } },
      { Value: 101, Label: { UserLocalizedLabel: { Label: "Groen" } } },
    ];
    expect(colour).toMatchObject({
      LogicalName: "new_colour",
      OptionSet: { Name: "new_colours", IsGlobal: true, Options: options },
      GlobalOptionSet: { Name: "new_colours", Options: options },
    });
    expect((await get("/GlobalOptionSetDefinitions(Name='new_colours')")).json["Options"]).toMatchObject(options);
    const [local] = (await bench().get(`${account}${cast}`)).rows;
    expect(local).toMatchObject({
      OptionSet: { Name: "account_industrycode", IsGlobal: false },
      GlobalOptionSet: null,
    });
  });

  test("one of them, as its own type, down to its options", async () => {
    const own = `${account}/Attributes(LogicalName='creditonhold')/Microsoft.Dynamics.CRM.BooleanAttributeMetadata`;
    const { json } = await bench().get(`${own}?$select=LogicalName&$expand=OptionSet`);
    expect(json["OptionSet"]).toMatchObject({
      FalseOption: { Value: 0, Label: { UserLocalizedLabel: { Label: "No" } } },
      TrueOption: { Value: 1, Label: { UserLocalizedLabel: { Label: "Yes" } } },
    });
    expect((await bench().get(`${own}/OptionSet`)).json["OptionSetType"]).toBe("Boolean");
  });
});

test("definitions that were given stand over what follows from the columns", async () => {
  const { json } = await small().get(
    "/EntityDefinitions(LogicalName='new_pallet')?$select=DisplayName,ChangeTrackingEnabled&$expand=Attributes($select=LogicalName,DisplayName,RequiredLevel),Keys,ManyToOneRelationships",
  );
  expect(json).toMatchObject({
    DisplayName: { UserLocalizedLabel: { Label: "Pallet", LanguageCode: 1043 } },
    ChangeTrackingEnabled: false,
    Keys: [{ EntityKeyIndexStatus: "Active" }, { EntityKeyIndexStatus: "Pending" }],
  });
  expect(json["Attributes"]).toContainEqual(
    expect.objectContaining({
      LogicalName: "new_colour",
      DisplayName: expect.objectContaining({ UserLocalizedLabel: expect.objectContaining({ Label: "Kleur" }) }),
      RequiredLevel: expect.objectContaining({ Value: "ApplicationRequired" }),
    }),
  );
  expect(json["ManyToOneRelationships"]).toContainEqual(
    expect.objectContaining({
      ReferencingAttribute: "new_depot",
      CascadeConfiguration: expect.objectContaining({ Delete: "Restrict" }),
    }),
  );
});

test("$metadata is what was given; of the small organisation annotations come on request", async () => {
  expect((await small().get("/$metadata")).text).toBe(smallOrganisation.metadata);
  const { get } = bench();
  expect((await get("/$metadata")).text).not.toContain("<Annotation");
  expect((await get("/$metadata?annotations=true")).text).toContain("OData.Community.Keys.V1.AlternateKeys");
});

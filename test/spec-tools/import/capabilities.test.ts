import { describe, expect, test } from "vitest";
import { described, idKey, inside, operationsOf, optionsAt, small, smallOlder } from "./small-metadata.ts";

/** A set `As` with annotations, whose records have lines and a note. */
const annotated = (terms: string, property = "", type = ""): object =>
  described(
    small(
      `<EntityType Name="A">${idKey}<Property Name="Code" Type="Edm.String" Nullable="false">${property}</Property><Property Name="Text" Type="Edm.String"/><NavigationProperty Name="Lines" Type="Collection(N.L)" ContainsTarget="true"/><NavigationProperty Name="Bs" Type="Collection(N.B)"/>${type}</EntityType><EntityType Name="L">${idKey}<Property Name="Text" Type="Edm.String"/></EntityType><EntityType Name="B">${idKey}</EntityType><EntityContainer Name="C"><EntitySet Name="As" EntityType="N.A">${terms}</EntitySet><EntitySet Name="Bs" EntityType="N.B"/></EntityContainer>`,
    ),
  );

const record = (term: string, fields: string): string =>
  `<Annotation Term="Org.OData.Capabilities.V1.${term}"><Record>${fields}</Record></Annotation>`;
const no = (field: string): string => `<PropertyValue Property="${field}" Bool="false"/>`;
const list = (field: string, ...names: string[]): string =>
  `<PropertyValue Property="${field}"><Collection>${names.map((name) => `<PropertyPath>${name}</PropertyPath>`).join("")}</Collection></PropertyValue>`;

const whole = [
  "GET /As",
  "POST /As",
  "GET /As({Id})",
  "PATCH /As({Id})",
  "DELETE /As({Id})",
  "GET /As({Id})/Lines",
  "POST /As({Id})/Lines",
  "GET /As({Id})/Lines({LinesItem_Id})",
  "PATCH /As({Id})/Lines({LinesItem_Id})",
  "DELETE /As({Id})/Lines({LinesItem_Id})",
  "GET /As({Id})/Bs",
];

const at = (document: object): string[] => operationsOf(document).filter((text) => !text.includes(" /Bs"));
const without = (...gone: string[]): string[] => whole.filter((text) => !gone.includes(text));

describe("operations that annotations take away", () => {
  test.each([
    ["nothing", "", whole],
    ["reading", record("ReadRestrictions", no("Readable")), without("GET /As", "GET /As({Id})")],
    [
      "listing alone",
      record(
        "ReadRestrictions",
        `${no("Readable")}<PropertyValue Property="ReadByKeyRestrictions"><Record><PropertyValue Property="Readable" Bool="1"/></Record></PropertyValue>`,
      ),
      without("GET /As"),
    ],
    ["creating", record("InsertRestrictions", no("Insertable")), without("POST /As")],
    [
      "reading and removing what a navigation leads to",
      record(
        "NavigationRestrictions",
        `<PropertyValue Property="RestrictedProperties"><Collection><Record><PropertyValue Property="NavigationProperty" NavigationPropertyPath="Lines"/><PropertyValue Property="ReadRestrictions"><Record>${no("Readable")}</Record></PropertyValue><PropertyValue Property="DeleteRestrictions"><Record>${no("Deletable")}</Record></PropertyValue></Record><Record><PropertyValue Property="NavigationProperty" NavigationPropertyPath="Bs"/><PropertyValue Property="Navigability"><EnumMember>Org.OData.Capabilities.V1.NavigationType/None</EnumMember></PropertyValue></Record></Collection></PropertyValue>`,
      ),
      without(
        "GET /As({Id})/Lines",
        "GET /As({Id})/Lines({LinesItem_Id})",
        "DELETE /As({Id})/Lines({LinesItem_Id})",
        "GET /As({Id})/Bs",
      ),
    ],
  ])("%s", (_, terms, want) => {
    expect(at(annotated(terms))).toEqual(want);
  });

  test("all writes, where Finance and Operations says that a type is read only", () => {
    const readOnly = '<Annotation Term="Microsoft.Dynamics.OData.Core.V1.IsReadOnly" Bool="true"/>';
    expect(at(annotated("", "", readOnly)).filter((text) => !/^GET|Lines/.test(text))).toEqual([]);
  });
});

test("query options that a set refuses are not there", () => {
  const terms = [
    record("FilterRestrictions", no("Filterable")),
    record("CountRestrictions", no("Countable")),
    record("SortRestrictions", no("Sortable")),
    record("ExpandRestrictions", no("Expandable")),
    record("SelectSupport", no("Supported")),
    '<Annotation Term="Org.OData.Capabilities.V1.TopSupported" Bool="false"/>',
    '<Annotation Term="Org.OData.Capabilities.V1.SkipSupported" Bool="0"/>',
  ];
  expect(optionsAt(annotated(""), "/As")).toEqual(["select", "expand", "filter", "orderby", "top", "skip", "count"]);
  expect(optionsAt(annotated(terms.join("")), "/As")).toEqual([]);
  expect(optionsAt(annotated(terms.join("")), "/Bs")).toHaveLength(7);
});

test("single fields that cannot be filtered, sorted by or expanded", () => {
  const document = annotated(
    record("FilterRestrictions", list("NonFilterableProperties", "Text") + list("RequiredProperties", "Code", "Id")) +
      record("SortRestrictions", list("NonSortableProperties", "Text")) +
      record("ExpandRestrictions", list("NonExpandableProperties", "Bs")),
  );
  const { properties } = inside(document, "components", "schemas", "A");
  expect(Object.keys(Object(properties))).toEqual(["@odata.etag", "Id", "Code", "Text", "Lines"]);
  expect(properties).toMatchObject({ Text: { "x-filterable": "no" } });
  expect(inside(document, "paths", "/As", "get")).toMatchObject({
    "x-filter-required": [["Code", "Id"]],
    parameters: expect.arrayContaining([
      expect.objectContaining({
        name: "$orderby",
        description: expect.stringMatching(/The service does not sort by Text\.$/),
      }),
    ]),
  });
});

const rightsOf = (document: object, name: string): unknown =>
  inside(document, "components", "schemas", "A", "properties", name)["x-write"];

describe("what may be written of a property", () => {
  const said = (term: string, value: string): string => `<Annotation Term="${term}" ${value}/>`;
  test.each([
    ["nothing said", "", ["create", "update"]],
    [
      "Permissions/Read",
      said("Org.OData.Core.V1.Permissions", 'EnumMember="Org.OData.Core.V1.Permission/Read"'),
      undefined,
    ],
    [
      "Permissions/Read and Write",
      said(
        "Org.OData.Core.V1.Permissions",
        'EnumMember="Org.OData.Core.V1.Permission/Read Org.OData.Core.V1.Permission/Write"',
      ),
      ["create", "update"],
    ],
    ["F&O: AllowEdit", said("Microsoft.Dynamics.OData.Core.V1.AllowEdit", 'Bool="false"'), "create"],
    ["Business Central: AllowEditOnCreate", said("NAV.AllowEditOnCreate", 'Bool="0"'), "update"],
    ["Immutable", said("Core.Immutable", 'Bool="1"'), "create"],
    [
      "a field control of SAP's",
      said(
        "com.sap.vocabularies.Common.v1.FieldControl",
        'EnumMember="com.sap.vocabularies.Common.v1.FieldControlType/ReadOnly"',
      ),
      undefined,
    ],
  ])("%s", (_, term, want) => {
    expect(rightsOf(annotated("", term), "Code")).toEqual(want);
  });
});

describe("what creation demands", () => {
  const demands = (document: object, path = "/As"): unknown => {
    const schema = inside(document, "paths", path, "post", "requestBody", "content", "application/json", "schema");
    return schema["required"];
  };
  test("what is never null, unless a default or the server fills it in; of single keys only texts that are not called id", () => {
    expect(demands(annotated(""))).toEqual(["Code"]);
    expect(demands(annotated("", '<Annotation Term="Core.ComputedDefaultValue" Bool="true"/>'))).toBeUndefined();
    const keyed = (type: string, name = "Id", rest = ""): unknown =>
      demands(
        described(
          small(
            `<EntityType Name="A"><Key><PropertyRef Name="${name}"/></Key><Property Name="${name}" Type="${type}" Nullable="false" ${rest}/><Property Name="T" Type="Edm.String"/></EntityType><EntityContainer Name="C"><EntitySet Name="As" EntityType="N.A"/></EntityContainer>`,
          ),
        ),
      );
    expect(["Edm.Guid", "Edm.Int64", "Edm.String"].map((type) => keyed(type))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(keyed("Edm.String", "UserName")).toEqual(["UserName"]);
    expect(keyed("Edm.String", "Code", 'DefaultValue="NEW"')).toBeUndefined();
  });

  test("every part of a key of several, unless the service makes that part", () => {
    const document = described(
      small(
        '<EntityType Name="A"><Key><PropertyRef Name="dataAreaId"/><PropertyRef Name="Number"/></Key><Property Name="dataAreaId" Type="Edm.String" Nullable="false"/><Property Name="Number" Type="Edm.Int32" Nullable="false"><Annotation Term="Microsoft.Dynamics.OData.Core.V1.AllowEditOnCreate" Bool="false"/></Property><Property Name="Name" Type="Edm.String"><Annotation Term="Microsoft.Dynamics.OData.Core.V1.IsRequired" Bool="true"/></Property></EntityType><EntityContainer Name="C"><EntitySet Name="As" EntityType="N.A"/></EntityContainer>',
      ),
    );
    expect(demands(document)).toEqual(["dataAreaId", "Name"]);
    expect(inside(document, "components", "schemas", "A", "properties")).toMatchObject({
      dataAreaId: { "x-key": "caller", "x-write": "create" },
      Number: { "x-key": "server" },
    });
  });
});

test("SAP's attributes of v2: sets that cannot be read but by navigations or cannot be counted or paged, and fields that a filter must name", () => {
  const document = described(
    smallOlder(
      `<EntityType Name="A">${idKey}<Property Name="Year" Type="Edm.String" sap:required-in-filter="true"/><Property Name="Text" Type="Edm.String" sap:sortable="false"/></EntityType><EntityContainer Name="C"><EntitySet Name="As" EntityType="N.A" sap:countable="false" sap:pageable="false"/><EntitySet Name="Hidden" EntityType="N.A" sap:addressable="false"/></EntityContainer>`,
      "2008/09",
    ),
  );
  expect(optionsAt(document, "/As")).toEqual(["select", "expand", "filterRequired", "$orderby"]);
  expect(inside(document, "paths", "/As", "get")["x-filter-required"]).toEqual(["Year"]);
  expect(operationsOf(document)).not.toContain("GET /Hidden");
  expect(operationsOf(document)).not.toContain("GET /Hidden({Id})");
});

// https://github.com/oasis-tcs/odata-vocabularies/blob/main/vocabularies/Org.OData.Capabilities.V1.md#updaterestrictionstype
test.each<[methods: string | undefined, want: string]>([
  [undefined, "patch"],
  ["Org.OData.Capabilities.V1.HttpMethod/PUT", "put"],
  ["Org.OData.Capabilities.V1.HttpMethod/PATCH Org.OData.Capabilities.V1.HttpMethod/PUT", "patch"],
])("a set that is changed by %s has %s", (methods, want) => {
  const field = methods === undefined ? "" : `<PropertyValue Property="UpdateMethod" EnumMember="${methods}"/>`;
  const document = annotated(record("UpdateRestrictions", field));
  const item = inside(document, "paths", "/As({Id})");
  expect(["put", "patch"].filter((method) => Object.hasOwn(item, method))).toEqual([want]);
  expect(String(Reflect.get(Object(item[want]), "description"))).toContain(want === "put" ? "set back" : "only what");
});

test("a list that is refused without a filter demands one, whatever that names", () => {
  const v4 = annotated(record("FilterRestrictions", '<PropertyValue Property="RequiresFilter" Bool="true"/>'));
  const v2 = described(
    smallOlder(
      `<EntityType Name="A">${idKey}</EntityType><EntityContainer Name="C"><EntitySet Name="As" EntityType="N.A" sap:requires-filter="true"/></EntityContainer>`,
      "2008/09",
    ),
  );
  for (const document of [v4, v2]) expect(optionsAt(document, "/As")).toContain("filterRequired");
  expect(optionsAt(v4, "/Bs")).toContain("filter");
});

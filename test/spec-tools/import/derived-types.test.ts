import { describe, expect, test } from "vitest";
import { importMetadata } from "../../../src/spec-tools/import/import-metadata.ts";
import { described, idKey, inside, operationsOf, small, smallOlder } from "./small-metadata.ts";

const people = `<EntityType Name="Person" OpenType="true">${idKey}<Property Name="Name" Type="Edm.String" Nullable="false"/><Property Name="At" Type="N.Place"/></EntityType>
<EntityType Name="Employee" BaseType="N.Person"><Property Name="Cost" Type="Edm.Int64" Nullable="false"/></EntityType>
<EntityType Name="Manager" BaseType="N.Employee"><Property Name="Budget" Type="Edm.Int64"/></EntityType>
<EntityType Name="Guest" BaseType="N.Person" Abstract="1"/>
<EntityType Name="Robot" BaseType="N.Person"/>
<ComplexType Name="Place"><Property Name="City" Type="Edm.String"/></ComplexType>
<ComplexType Name="Airport" BaseType="N.Place"><Property Name="Code" Type="Edm.String"/></ComplexType>
<Action Name="Promote" IsBound="true"><Parameter Name="p" Type="N.Employee"/></Action>
<EntityContainer Name="C"><EntitySet Name="People" EntityType="N.Person"/><EntitySet Name="Robots" EntityType="N.Robot"/></EntityContainer>`;

const schemas = (document: object, name: string): unknown => inside(document, "components", "schemas", name);

describe("records of derived types that have no set of their own", () => {
  const document = described(small(people));

  test("are read behind a segment with the type, where what is bound to them is called too", () => {
    expect(operationsOf(document).filter((text) => text.includes("/People"))).toEqual([
      "GET /People",
      "POST /People",
      "GET /People/N.Employee",
      "GET /People/N.Manager",
      "GET /People({Id})",
      "PATCH /People({Id})",
      "DELETE /People({Id})",
      "GET /People({Id})/N.Employee",
      "POST /People({Id})/N.Employee/N.Promote",
      "GET /People({Id})/N.Manager",
    ]);
  });

  test("are written through the set, with the members of all and the type beside them", () => {
    const body = inside(document, "paths", "/People", "post", "requestBody", "content", "application/json", "schema");
    expect(body).toEqual({ allOf: [{ $ref: "#/components/schemas/PersonBody" }], required: ["Name"] });
    expect(schemas(document, "PersonBody")).toMatchObject({
      additionalProperties: true,
      properties: {
        Id: { "x-key": "caller" },
        Cost: { type: ["integer", "null"], "x-write": ["create", "update"] },
        Budget: { "x-write": ["create", "update"] },
        "@odata.type": { type: "string", description: expect.stringContaining("#N.Employee, #N.Manager.") },
      },
    });
    expect(Object.keys(inside(document, "components", "schemas", "Person", "properties"))).toEqual([
      "@odata.etag",
      "Id",
      "Name",
      "At",
    ]);
  });

  test("values of complex types have the members of those that derive from them", () => {
    expect(schemas(document, "Place")).toMatchObject({
      properties: { City: {}, Code: { type: ["string", "null"] }, "@odata.type": { type: "string" } },
    });
  });
});

test("in v2, which knows no such segments, they are written with the type in __metadata", () => {
  const older = described(smallOlder(people.replace(/<Action.*<\/Action>/, ""), "2008/09"));
  expect(operationsOf(older).filter((text) => text.includes("N."))).toEqual([]);
  expect(schemas(older, "PersonBody")).toMatchObject({
    properties: { __metadata: { properties: { type: { type: "string" } }, "x-write": ["create", "update"] } },
  });
});

test("with a selection the types that derive from what is selected are there, and no others", () => {
  const document = described(small(people), ["Robots"]);
  expect(Object.keys(inside(document, "components", "schemas"))).not.toContain("Employee");
  expect(operationsOf(document)).toEqual([
    "GET /Robots",
    "POST /Robots",
    "GET /Robots({Id})",
    "PATCH /Robots({Id})",
    "DELETE /Robots({Id})",
  ]);
});

test("with a selection a derived type with a set of its own is not read behind the set of its base either", () => {
  const document = described(small(people), ["People"]);
  expect(operationsOf(document).filter((text) => text.includes("N.Robot"))).toEqual([]);
  expect(operationsOf(document)).toContain("GET /People/N.Employee");
  // What is bound to it is nobody's loss either: nothing is told of what was not selected.
  const told: unknown[] = [];
  const bound = `<Action Name="Rust" IsBound="true"><Parameter Name="r" Type="N.Robot"/></Action>`;
  importMetadata(small(people.replace("<EntityContainer", `${bound}<EntityContainer`)), {
    title: "People",
    serverUrl: "https://people.test",
    select: ["People"],
    onNotes: (notes) => told.push(...notes),
  });
  expect(told).toEqual([]);
});

test("what a derived type alone leads to and has as a stream stands behind the segment with its name", () => {
  const key = '<Key><PropertyRef Name="I"/></Key><Property Name="I" Type="Edm.Int32" Nullable="false"/>';
  const text = `<EntityType Name="Base">${key}<NavigationProperty Name="Others" Type="Collection(N.Base)"/></EntityType><EntityType Name="Sub" BaseType="N.Base"><Property Name="Photo" Type="Edm.Stream"/><NavigationProperty Name="Friends" Type="Collection(N.Base)"/><NavigationProperty Name="Parts" Type="Collection(N.Part)" ContainsTarget="true"/><NavigationProperty Name="Chief" Type="N.Base"/></EntityType><EntityType Name="Part">${key}</EntityType><EntityContainer Name="C"><EntitySet Name="Bases" EntityType="N.Base"/></EntityContainer>`;
  expect(operationsOf(described(small(text))).filter((operation) => operation.includes("N.Sub"))).toEqual([
    "GET /Bases/N.Sub",
    "GET /Bases({I})/N.Sub",
    "GET /Bases({I})/N.Sub/Photo",
    "GET /Bases({I})/N.Sub/Friends",
    "GET /Bases({I})/N.Sub/Parts",
    "POST /Bases({I})/N.Sub/Parts",
    "GET /Bases({I})/N.Sub/Parts({PartsItem_I})",
    "DELETE /Bases({I})/N.Sub/Parts({PartsItem_I})",
    "GET /Bases({I})/N.Sub/Chief",
  ]);
  // v2 has no such segments.
  expect(operationsOf(described(smallOlder(text, "2008/09"))).some((operation) => operation.includes("N.Sub"))).toBe(
    false,
  );
});

describe("a record of which only other members than its type's own can be written is changed all the same", () => {
  const made = (base: string, derived: string, set = ""): string[] =>
    operationsOf(
      described(
        small(
          `<EntityType Name="Base"${base}>${idKey}</EntityType>${derived}<EntityContainer Name="C"><EntitySet Name="Bases" EntityType="N.Base">${set}</EntitySet></EntityContainer>`,
        ),
      ),
    ).filter((operation) => operation.startsWith("PATCH"));
  const sub = (attributes: string, content: string): string =>
    `<EntityType Name="Sub" BaseType="N.Base"${attributes}>${content}</EntityType>`;
  const name = '<Property Name="Name" Type="Edm.String"/>';
  const computed = name.replace("/>", '><Annotation Term="Org.OData.Core.V1.Computed"/></Property>');

  test.each([
    ["an open type", ' OpenType="true"', "", ["PATCH /Bases({Id})"]],
    ["a property of a derived type", "", sub("", name), ["PATCH /Bases({Id})"]],
    ["an open derived type", "", sub(' OpenType="true"', ""), ["PATCH /Bases({Id})"]],
    [
      "a property of a type that derives from a derived one",
      "",
      `${sub(' Abstract="true"', "")}<EntityType Name="Low" BaseType="N.Sub">${name}</EntityType>`,
      ["PATCH /Bases({Id})"],
    ],
    ["nothing but a key", "", sub("", ""), []],
    ["what the server computes", "", sub("", computed), []],
  ])("%s", (_, base, derived, want) => {
    expect(made(base, derived)).toEqual(want);
  });

  test("but not where the set refuses changes", () => {
    const refused =
      '<Annotation Term="Org.OData.Capabilities.V1.UpdateRestrictions"><Record><PropertyValue Property="Updatable" Bool="false"/></Record></Annotation>';
    expect(made(' OpenType="true"', "", refused)).toEqual([]);
  });
});

test("a singleton of a derived type takes nothing from the set of its base", () => {
  const text = `<EntityType Name="Base">${idKey}</EntityType><EntityType Name="Sub" BaseType="N.Base"><Property Name="Name" Type="Edm.String"/></EntityType><EntityContainer Name="C"><EntitySet Name="Bases" EntityType="N.Base"/><Singleton Name="Me" Type="N.Sub"/></EntityContainer>`;
  const document = described(small(text));
  expect(operationsOf(document)).toEqual([
    "GET /Bases",
    "POST /Bases",
    "GET /Bases/N.Sub",
    "GET /Bases({Id})",
    "PATCH /Bases({Id})",
    "DELETE /Bases({Id})",
    "GET /Bases({Id})/N.Sub",
    "GET /Me",
    "PATCH /Me",
  ]);
  expect(schemas(document, "BaseBody")).toMatchObject({ properties: { Name: { "x-write": ["create", "update"] } } });
});

test("with a selection a type that is a base and is contained too has all that derive from it", () => {
  const text = `<EntityType Name="Base">${idKey}</EntityType><EntityType Name="Sub" BaseType="N.Base"><NavigationProperty Name="Parts" Type="Collection(N.Base)" ContainsTarget="true"/></EntityType><EntityType Name="Other" BaseType="N.Base"><Property Name="Name" Type="Edm.String"/></EntityType><EntityContainer Name="C"><EntitySet Name="Subs" EntityType="N.Sub"/></EntityContainer>`;
  expect(schemas(described(small(text), ["Subs"]), "BaseBody")).toMatchObject({ properties: { Name: {} } });
});

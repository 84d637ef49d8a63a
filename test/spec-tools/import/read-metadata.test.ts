import { describe, expect, test } from "vitest";
import { MetadataInvalid } from "../../../src/errors/metadata-invalid.ts";
import { readMetadata } from "../../../src/spec-tools/import/read-metadata.ts";
import { shopMetadata } from "./shop-metadata.ts";

const v4 = (content: string): string =>
  `<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>\n<Schema Namespace="N" xmlns="http://docs.oasis-open.org/odata/ns/edm">\n${content}\n</Schema></edmx:DataServices></edmx:Edmx>`;

describe("a document of OData v4", () => {
  const model = readMetadata(shopMetadata);

  test("gives types by full name, aliases resolved", () => {
    expect([...model.types.keys()]).toEqual([
      "Shop.Types.Colour",
      "Shop.Types.Days",
      "Shop.Types.Code",
      "Shop.Types.Address",
      "Shop.Types.Thing",
      "Shop.Types.Product",
      "Shop.Types.Maker",
      "Shop.Order",
      "Shop.Line",
    ]);
    expect(model.types.get("Shop.Types.Product")).toMatchObject({
      kind: "entity",
      hasStream: true,
      base: { name: "Shop.Types.Thing" },
    });
    expect(model.types.get("Shop.Order")).toMatchObject({
      key: ["Year", "Number"],
      navigations: [{ name: "Lines", contains: true, type: { name: "Shop.Line", collection: true } }],
    });
    expect(model.types.get("Shop.Types.Days")).toMatchObject({ flags: true, members: ["Monday", "Tuesday"] });
  });

  test("gives resources, bound operations and imports", () => {
    expect(model.version).toBe("v4");
    expect(model.resources.map(({ name, kind }) => `${kind} ${name}`)).toEqual([
      "set Products",
      "set Makers",
      "set Orders",
      "singleton Owner",
    ]);
    expect(model.bound.map(({ name, kind }) => `${kind} ${name}`)).toEqual([
      "action Shop.Ship",
      "function Shop.Weight",
    ]);
    expect(model.imports.map(({ name, operations }) => `${name} ${operations[0]?.kind}`)).toEqual([
      "Reset action",
      "Best function",
    ]);
  });

  test("gives annotations of an element and those that stand elsewhere, with full terms", () => {
    const thing = model.types.get("Shop.Types.Thing");
    expect(thing?.kind === "entity" && thing.properties.map(({ annotations }) => [...annotations])).toEqual([
      [["Org.OData.Core.V1.Computed", true]],
      [["Org.OData.Core.V1.Description", "Shown to customers."]],
    ]);
    expect([...(model.resources[1]?.annotations ?? [])]).toEqual([
      ["Org.OData.Capabilities.V1.DeleteRestrictions", { Deletable: false }],
    ]);
  });
});

test("a document of OData v2 gives navigations by its associations and functions by their method", () => {
  const model =
    readMetadata(`<edmx:Edmx Version="1.0" xmlns:edmx="http://schemas.microsoft.com/ado/2007/06/edmx"><edmx:DataServices><Schema Namespace="D" xmlns="http://schemas.microsoft.com/ado/2008/09/edm" xmlns:m="urn:m" xmlns:sap="urn:sap">
    <EntityType Name="A"><Key><PropertyRef Name="Id"/></Key><Property Name="Id" Type="Edm.Int32" Nullable="false" sap:updatable="false"/><NavigationProperty Name="Bs" Relationship="D.AB" FromRole="a" ToRole="b"/></EntityType>
    <EntityType Name="B"><Key><PropertyRef Name="Id"/></Key><Property Name="Id" Type="Int32" Nullable="false"/></EntityType>
    <Association Name="AB"><End Role="a" Type="D.A" Multiplicity="1"/><End Role="b" Type="D.B" Multiplicity="*"/></Association>
    <EntityContainer Name="C"><EntitySet Name="As" EntityType="D.A"/><FunctionImport Name="Run" m:HttpMethod="POST"/><FunctionImport Name="Look" ReturnType="Edm.Int32" m:HttpMethod="GET"/></EntityContainer></Schema></edmx:DataServices></edmx:Edmx>`);
  expect(model.version).toBe("v2");
  expect(model.types.get("D.A")).toMatchObject({
    navigations: [{ name: "Bs", nullable: true, type: { name: "D.B", collection: true } }],
  });
  expect(model.types.get("D.B")).toMatchObject({ properties: [{ type: { name: "Edm.Int32" } }] });
  expect(model.imports.map(({ name, operations }) => `${name} ${operations[0]?.kind}`)).toEqual([
    "Run action",
    "Look function",
  ]);
});

describe("bad input is one error with its place", () => {
  const key = '<Key><PropertyRef Name="I"/></Key><Property Name="I" Type="Edm.Int32"/>';
  test.each([
    ["an open tag", "<edmx:Edmx xmlns:edmx='u'><a>", 1, 30, "no well-formed XML"],
    ["no XML", "{}", 1, 4, "no well-formed XML"],
    ["nothing", "", 1, 1, "no well-formed XML"],
    ["a page of HTML", "<html><body/></html>", 1, 1, "the root is <html>"],
    ["entities", '<!DOCTYPE a [<!ENTITY b "b"><!ENTITY c "&b;&b;">]>\n<a>&c;</a>', 1, 51, "document type"],
    ["an entity of its own", "<edmx:Edmx xmlns:edmx='u'>&lol;</edmx:Edmx>", 1, 32, "no well-formed XML"],
    [
      "an unknown version",
      '<edmx:Edmx xmlns:edmx="e"><edmx:DataServices>\n<Schema Namespace="N" xmlns="urn:odata:9"/></edmx:DataServices></edmx:Edmx>',
      2,
      1,
      "the version with the namespace urn:odata:9 is unknown",
    ],
    ["no schema", '<edmx:Edmx xmlns:edmx="e"/>', 1, 1, "it has no schema"],
    [
      "a dangling type",
      v4(`<EntityType Name="A">${key}\n<Property Name="B" Type="N.Gone"/></EntityType>`),
      4,
      1,
      "the type N.Gone does not exist",
    ],
    [
      "an unknown primitive",
      v4(`<EntityType Name="A">${key}\n<Property Name="B" Type="Edm.Gone"/></EntityType>`),
      4,
      1,
      "the type Edm.Gone does not exist",
    ],
    [
      "a type called like a member of objects",
      v4(`<EntityType Name="A">${key}\n<Property Name="B" Type="Edm.constructor"/></EntityType>`),
      4,
      1,
      "the type Edm.constructor does not exist",
    ],
    ["a dangling base", v4(`<EntityType Name="A" BaseType="N.Gone"/>`), 3, 1, "the base type N.Gone does not exist"],
    [
      "a loop of base types",
      v4(`<EntityType Name="A" BaseType="N.B"/>\n<EntityType Name="B" BaseType="N.A"/>`),
      3,
      1,
      "the base types of N.A form a loop",
    ],
    ["a type twice", v4('<ComplexType Name="A"/>\n<ComplexType Name="A"/>'), 4, 1, "the type N.A is defined twice"],
    [
      "a key without its property",
      v4('<EntityType Name="A"><Key><PropertyRef Name="I"/></Key></EntityType>'),
      3,
      1,
      "the key of N.A names I",
    ],
    [
      "a set of no entities",
      v4('<ComplexType Name="A"/><EntityContainer Name="C">\n<EntitySet Name="S" EntityType="N.A"/></EntityContainer>'),
      4,
      1,
      "N.A is no entity type",
    ],
    [
      "an import of nothing",
      v4('<EntityContainer Name="C">\n<ActionImport Name="S" Action="N.Gone"/></EntityContainer>'),
      4,
      1,
      "N.Gone does not exist or is bound",
    ],
    ["a name that is a path", v4('<ComplexType Name="../A"/>'), 3, 1, '"../A" is no name'],
    ["no name", v4("<ComplexType/>"), 3, 1, "<ComplexType> has no Name"],
  ])("%s", (_, text, line, column, what) => {
    let error: unknown;
    try {
      readMetadata(text);
    } catch (caught) {
      error = caught;
    }
    expect(error).toBeInstanceOf(MetadataInvalid);
    if (!(error instanceof MetadataInvalid)) return;
    expect(error.message).toContain(what);
    expect([error.position?.line, error.position?.column]).toEqual([line, column]);
  });

  test("an attribute and a namespace called like members of objects", () => {
    expect(
      readMetadata(shopMetadata.replace('Name="Products"', 'Name="Products" constructor="x"')).resources[0]?.name,
    ).toBe("Products");
    expect(() =>
      readMetadata(shopMetadata.replace('xmlns="http://docs.oasis-open.org/odata/ns/edm"', 'xmlns="constructor"')),
    ).toThrow("the version with the namespace constructor is unknown");
  });

  test("elements nested without end", () => {
    expect(() => readMetadata("<a>".repeat(100_000))).toThrow("line 1, column 193: elements are nested deeper than 64");
  });
});

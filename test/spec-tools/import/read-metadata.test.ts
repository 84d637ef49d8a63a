import { describe, expect, test } from "vitest";
import { MetadataInvalid } from "../../../src/errors/metadata-invalid.ts";
import { readMetadata } from "../../../src/spec-tools/import/read-metadata.ts";
import { toOpenapi } from "../../../src/spec-tools/import/to-openapi.ts";
import { shopMetadata } from "./shop-metadata.ts";
import { smallOlder } from "./small-metadata.ts";

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

/** What was left out of a document, with line and column. */
const notesOf = (text: string): string[] =>
  readMetadata(text).notes.map(({ text: note, position }) => `${position?.line}:${position?.column} ${note}`);

describe("what nothing can be made of is left out and told, and the rest is read", () => {
  const key = '<Key><PropertyRef Name="I"/></Key><Property Name="I" Type="Edm.Int32"/>';
  test.each([
    [
      "a property of a type that nobody defines",
      v4(`<EntityType Name="A">${key}\n<Property Name="B" Type="N.Gone"/></EntityType>`),
      ["4:1 B of N.A is left out: the type N.Gone does not exist"],
    ],
    [
      "a primitive that the protocol does not have",
      v4(`<EntityType Name="A">${key}\n<Property Name="B" Type="Edm.Gone"/></EntityType>`),
      ["4:1 B of N.A is left out: the type Edm.Gone does not exist"],
    ],
    [
      "a type called like a member of objects",
      v4(`<EntityType Name="A">${key}\n<Property Name="B" Type="Edm.constructor"/></EntityType>`),
      ["4:1 B of N.A is left out: the type Edm.constructor does not exist"],
    ],
    [
      "a base type that nobody defines",
      v4(`<EntityType Name="A" BaseType="N.Gone">${key}</EntityType>`),
      ["3:1 N.A is read without its base type: the type N.Gone does not exist"],
    ],
    [
      "a type that is defined twice",
      v4('<ComplexType Name="A"/>\n<ComplexType Name="A"/>'),
      ["4:1 the type N.A is defined twice: the first is taken"],
    ],
    [
      "a key without its property",
      v4('<EntityType Name="A"><Key><PropertyRef Name="I"/></Key></EntityType>'),
      ["3:1 records of N.A have no address: the key names I, which is no property"],
    ],
    [
      "a set of what are no entities",
      v4('<ComplexType Name="A"/><EntityContainer Name="C">\n<EntitySet Name="S" EntityType="N.A"/></EntityContainer>'),
      ["4:1 S is left out: N.A is no entity type"],
    ],
    [
      "an import of nothing",
      v4('<EntityContainer Name="C">\n<ActionImport Name="S" Action="N.Gone"/></EntityContainer>'),
      ["4:1 the import S is left out: N.Gone does not exist, is bound or cannot be called"],
    ],
    [
      "a name that is a path",
      v4('<ComplexType Name="../A"/>'),
      ['3:1 <ComplexType> "../A" is left out: that is no name for an address or a type'],
    ],
    [
      "a property with a name that a request reads as a value",
      v4(
        '<EntityType Name="A"><Property Name="2019" Type="Edm.Int32"/><Property Name="null" Type="Edm.Int32"/></EntityType>',
      ),
      [
        '3:22 <Property> "2019" is left out: a request would read that name as a value',
        '3:62 <Property> "null" is left out: a request would read that name as a value',
      ],
    ],
    [
      "types that inherit from each other without end",
      v4(
        `<EntityType Name="A" BaseType="N.B"/>\n<EntityType Name="B" BaseType="N.A"/>\n<EntityType Name="D" BaseType="N.A">${key}</EntityType>\n<ComplexType Name="S" BaseType="N.S"/><EntityContainer Name="C"><EntitySet Name="As" EntityType="N.A"/><EntitySet Name="Ds" EntityType="N.D"/></EntityContainer>`,
      ),
      [
        "3:1 N.A is left out: its base types form a loop",
        "4:1 N.B is left out: its base types form a loop",
        "6:1 N.S is left out: its base types form a loop",
        "6:65 As is left out: the type N.A is left out too",
        "5:1 N.D is read without its base type: the type N.A is left out too",
      ],
    ],
    [
      "a type with dots in its name",
      v4(
        `<EntityType Name="Bad.Name">${key}</EntityType><EntityContainer Name="C"><EntitySet Name="Bads" EntityType="S.Bad.Name"/></EntityContainer>`,
      ).replace("<Schema", '<Schema Alias="S"'),
      [],
    ],
    ["an element without a name", v4("<ComplexType/>"), ["3:1 <ComplexType> has no Name and is left out"]],
    ["annotations of nothing", v4("<Annotations/>"), ["3:1 annotations without a target are left out"]],
    [
      "a mandatory argument that is left out, and with it the operation",
      v4(
        '<Function Name="F"><Parameter Name="a b" Type="Edm.String" Nullable="0"/><ReturnType Type="Edm.Int32"/></Function><EntityContainer Name="C">\n<FunctionImport Name="F" Function="N.F"/></EntityContainer>',
      ),
      [
        '3:20 <Parameter> "a b" is left out: that is no name for an address or a type',
        "3:1 N.F is left out: its parameter a b is left out",
        "4:1 the import F is left out: N.F does not exist, is bound or cannot be called",
      ],
    ],
  ])("%s", (_, text, want) => {
    expect(notesOf(text)).toEqual(want);
  });
});

describe("names that CSDL does not allow and services have", () => {
  test("dashes, dots and digits in front are read without a word", () => {
    const text = v4(
      `<EntityType Name="ns.Thing"><Key><PropertyRef Name="request-id"/></Key><Property Name="request-id" Type="Edm.String" Nullable="false"/><Property Name="2nd.name" Type="Edm.String"/></EntityType><EntityContainer Name="C"><EntitySet Name="log-entries" EntityType="N.ns.Thing"/></EntityContainer>`,
    );
    expect(notesOf(text)).toEqual([]);
    expect(readMetadata(text).types.get("N.ns.Thing")).toMatchObject({
      properties: [{ name: "request-id" }, { name: "2nd.name" }],
    });
  });

  test("an association may be called by a name of any length", () => {
    const long = "A".repeat(300);
    const model = readMetadata(
      `<edmx:Edmx Version="1.0" xmlns:edmx="http://schemas.microsoft.com/ado/2007/06/edmx"><edmx:DataServices><Schema Namespace="D" xmlns="http://schemas.microsoft.com/ado/2008/09/edm"><EntityType Name="A"><Key><PropertyRef Name="I"/></Key><Property Name="I" Type="Edm.Int32"/><NavigationProperty Name="As" Relationship="D.${long}" FromRole="a" ToRole="b"/></EntityType><Association Name="${long}"><End Role="a" Type="D.A" Multiplicity="1"/><End Role="b" Type="D.A" Multiplicity="*"/></Association></Schema></edmx:DataServices></edmx:Edmx>`,
    );
    expect([model.notes, model.types.get("D.A")]).toMatchObject([[], { navigations: [{ name: "As" }] }]);
  });
});

test("with a selection nothing is read, and nothing told, of what it does not need", () => {
  const text = v4(
    `<EntityType Name="A"><Key><PropertyRef Name="I"/></Key><Property Name="I" Type="Edm.Int32"/></EntityType><EntityType Name="B"><Property Name="C" Type="N.Gone"/></EntityType><EntityContainer Name="C"><EntitySet Name="As" EntityType="N.A"/><EntitySet Name="Bs" EntityType="N.B"/></EntityContainer>`,
  );
  const { types, notes } = readMetadata(text, { select: ["As"] });
  expect([[...types.keys()], notes]).toEqual([["N.A"], []]);
  expect(readMetadata(text).notes).toHaveLength(1);
});

test("with a selection no note tells of sets, operations and types that were not chosen", () => {
  const key = '<Key><PropertyRef Name="I"/></Key><Property Name="I" Type="Edm.Int32"/>';
  const text = (content: string): string =>
    v4(
      `<EntityType Name="A">${key}</EntityType><EntityType Name="a b"/><EntityType Name="L" BaseType="N.L"/><Function Name="F"><Parameter Name="p" Type="N.Gone" Nullable="false"/></Function><EntityContainer Name="C"><EntitySet Name="As" EntityType="N.A"/><EntitySet Name="Gone" EntityType="N.Gone"/><EntitySet Name="b c" EntityType="N.A"/><FunctionImport Name="F" Function="N.F"/>${content}</EntityContainer>`,
    );
  expect(readMetadata(text(""), { select: ["As"] }).notes).toEqual([]);
  expect(readMetadata(text("")).notes.map(({ text: note }) => note.split(" ").slice(0, 2).join(" "))).toEqual([
    '<EntityType> "a',
    "N.L is",
    "Gone is",
    '<EntitySet> "b',
    "p of",
    "N.F is",
    "the import",
  ]);
  expect(readMetadata(text(""), { select: ["Gone"] }).notes).toMatchObject([
    { text: "Gone is left out: the type N.Gone does not exist" },
  ]);
  // A function of v2 is its own import; one of v3 is bound to what was not chosen.
  const older = smallOlder(
    `<EntityType Name="A">${key}</EntityType><EntityType Name="B">${key}</EntityType><EntityContainer Name="C"><EntitySet Name="As" EntityType="N.A"/><FunctionImport Name="G" ReturnType="N.Gone"/><FunctionImport Name="H" IsBindable="true"><Parameter Name="b" Type="N.B"/><Parameter Name="x" Type="N.Gone" Nullable="false"/></FunctionImport></EntityContainer>`,
  );
  expect(readMetadata(older, { select: ["As"] })).toMatchObject({ notes: [], bound: [] });
  expect(readMetadata(older).notes).toHaveLength(3);
});

test("both spellings of booleans mean the same", () => {
  const model = readMetadata(
    v4(
      `<EntityType Name="A" OpenType="1" Abstract="0" HasStream=" TRUE "><Key><PropertyRef Name="I"/></Key><Property Name="I" Type="Edm.Int32" Nullable="0"/><Property Name="J" Type="Edm.Int32" Nullable="1"><Annotation Term="Core.Computed" Bool="1"/></Property></EntityType>`,
    ),
  );
  expect(model.types.get("N.A")).toMatchObject({ open: true, abstract: false, hasStream: true });
  const type = model.types.get("N.A");
  expect(type?.kind === "entity" && type.properties.map(({ nullable }) => nullable)).toEqual([false, true]);
  expect(type?.kind === "entity" && [...(type.properties[1]?.annotations ?? [])]).toEqual([
    ["Org.OData.Core.V1.Computed", true],
  ]);
});

test("metadata over several files is read as one, each with aliases of its own", () => {
  const other = (namespace: string, content: string): string =>
    `<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices><Schema Namespace="${namespace}" Alias="Self" xmlns="http://docs.oasis-open.org/odata/ns/edm">${content}</Schema></edmx:DataServices></edmx:Edmx>`;
  const own = other(
    "N",
    '<EntityType Name="A" BaseType="L.Base"><Property Name="Home" Type="L.Place"/></EntityType><EntityContainer Name="C"><EntitySet Name="As" EntityType="Self.A"/></EntityContainer>',
  ).replace(
    "<edmx:DataServices>",
    '<edmx:Reference Uri="./places.xml"><edmx:Include Namespace="Lib.Places" Alias="L"/></edmx:Reference><edmx:DataServices>',
  );
  const places = other(
    "Lib.Places",
    '<EntityType Name="Base"><Key><PropertyRef Name="I"/></Key><Property Name="I" Type="Edm.Int32"/><Property Name="At" Type="Self.Place"/></EntityType><ComplexType Name="Place"/>',
  );
  const remarks = other("R", '<Annotations Target="N.C/As"><Annotation Term="Self.Seen" Bool="true"/></Annotations>');
  expect(readMetadata(own).notes.map(({ text }) => text)).toEqual([
    "N.A is read without its base type: the type Lib.Places.Base does not exist; ./places.xml may define it: give that file with --with",
    "Home of N.A is left out: the type Lib.Places.Place does not exist; ./places.xml may define it: give that file with --with",
  ]);
  const model = readMetadata(own, {
    with: new Map([
      ["places.xml", places],
      ["remarks.xml", remarks],
    ]),
  });
  expect(model.notes).toEqual([]);
  expect(model.types.get("N.A")).toMatchObject({ base: { name: "Lib.Places.Base" }, properties: [{ name: "Home" }] });
  expect(model.types.get("Lib.Places.Base")).toMatchObject({
    properties: [{}, { type: { name: "Lib.Places.Place" } }],
  });
  expect([...(model.resources[0]?.annotations ?? [])]).toEqual([["R.Seen", true]]);
  expect(() => readMetadata(own, { with: new Map([["places.xml", "<html/>"]]) })).toThrow(
    "The metadata document places.xml: it is a page of HTML",
  );
});

test("a document of v4 in the namespace of v2, and one of v2 that v4 annotates, are what they are", () => {
  const v4InV2 = shopMetadata.replaceAll(
    'http://docs.oasis-open.org/odata/ns/edm"',
    'http://schemas.microsoft.com/ado/2008/09/edm"',
  );
  expect(readMetadata(v4InV2)).toMatchObject({ version: "v4", notes: [] });
  const annotated = `<edmx:Edmx Version="1.0" xmlns:edmx="http://schemas.microsoft.com/ado/2007/06/edmx"><edmx:DataServices><Schema Namespace="D" xmlns="http://schemas.microsoft.com/ado/2008/09/edm"><EntityType Name="A"><Key><PropertyRef Name="I"/></Key><Property Name="I" Type="Edm.Int32"/></EntityType><Annotations Target="D.A/I" xmlns="http://docs.oasis-open.org/odata/ns/edm"><Annotation Term="Core.Computed" Bool="true"/></Annotations></Schema><Schema Namespace="R" xmlns="http://docs.oasis-open.org/odata/ns/edm"><Annotations Target="D.A"><Annotation Term="R.x" String="y"/></Annotations></Schema></edmx:DataServices></edmx:Edmx>`;
  const model = readMetadata(annotated);
  expect(model.version).toBe("v2");
  expect(model.types.get("D.A")).toMatchObject({
    properties: [{ annotations: new Map([["Org.OData.Core.V1.Computed", true]]) }],
  });
});

test("the key that a derived type says again replaces that of its base", () => {
  const text = v4(
    '<EntityType Name="Activity"><Key><PropertyRef Name="activityid"/></Key><Property Name="activityid" Type="Edm.Guid"/></EntityType><EntityType Name="Task" BaseType="N.Activity"><Key><PropertyRef Name="activityid"/></Key></EntityType><EntityContainer Name="C"><EntitySet Name="tasks" EntityType="N.Task"/></EntityContainer>',
  );
  const { document } = toOpenapi(readMetadata(text), { title: "T", serverUrl: "https://t.example" });
  expect(Object.keys(Object(document["paths"]))).toEqual(["/tasks", "/tasks({activityid})"]);
});

describe("bad input is one error with its place", () => {
  test.each([
    ["an open tag", "<edmx:Edmx xmlns:edmx='u'><a>", 1, 30, "no well-formed XML"],
    ["another document", "<feed/>", 1, 1, "the root is <feed>"],
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
      readMetadata(
        shopMetadata
          .replace('Version="4.0" ', "")
          .replace('xmlns="http://docs.oasis-open.org/odata/ns/edm"', 'xmlns="constructor"'),
      ),
    ).toThrow("the version with the namespace constructor is unknown");
  });

  test("elements nested without end", () => {
    expect(() => readMetadata("<a>".repeat(100_000))).toThrow("line 1, column 193: elements are nested deeper than 64");
  });
});

describe("what is no metadata gets a sentence of its own", () => {
  test.each([
    ["", "it is empty."],
    ["<!DOCTYPE html><html><body>Sign in</body></html>", "it is a page of HTML, such as one to sign in."],
    ["<html xmlns='http://www.w3.org/1999/xhtml'/>", "it is a page of HTML, such as one to sign in."],
    ['{"error":{"code":"401"}}', "it is JSON and no metadata. The metadata stands at <service>/$metadata, as XML."],
    ['{"openapi":"3.1.0"}', "it is JSON and no metadata. An OpenAPI description needs no import"],
    ['{"$Version":"4.01","$EntityContainer":"N.C"}', "it is CSDL as JSON, and only CSDL as XML is read."],
  ])("%s", (text, want) => {
    expect(() => readMetadata(text)).toThrow(`The metadata document: ${want}`);
  });
});

import { describe, expect, test } from "vitest";
import { importMetadata } from "../../../src/spec-tools/import/import-metadata.ts";
import { readMetadata } from "../../../src/spec-tools/import/read-metadata.ts";
import { described, idKey, inside, operationsOf, small, smallOlder } from "./small-metadata.ts";

const set = (name: string, type: string): string => `<EntitySet Name="${name}" EntityType="N.${type}"/>`;
const entity = (name: string, content = ""): string => `<EntityType Name="${name}">${idKey}${content}</EntityType>`;

/** What an import of a document tells; `\n` stands in front of what has to be named by its line, 2. */
function toldOf(content: string, others?: ReadonlyMap<string, string>, wrap = small): string[] {
  const told: string[] = [];
  importMetadata(wrap(content), {
    title: "T",
    serverUrl: "https://t.example",
    ...(others && { with: others }),
    onNotes: (notes) => {
      for (const { text, position, document = "" } of notes) told.push(`${document}${position?.line ?? "-"} ${text}`);
    },
  });
  return told;
}

const container = (content: string, attributes = ""): string =>
  `<EntityContainer Name="C"${attributes}>${content}</EntityContainer>`;

describe("what is declared twice is told with its line, and the first is taken", () => {
  test.each([
    ["a property", entity("A", '\n<Property Name="Id" Type="Edm.String"/>') + container(set("As", "A")), "Id of N.A"],
    [
      "a navigation under the name of a property",
      entity("A", '\n<NavigationProperty Name="Id" Type="N.A"/>') + container(set("As", "A")),
      "Id of N.A",
    ],
    [
      "a part of the key",
      entity("A").replace("</Key>", '\n<PropertyRef Name="Id"/></Key>') + container(set("As", "A")),
      "Id of the key of N.A",
    ],
    ["a set", `${entity("A")}${entity("B")}${container(`${set("As", "A")}\n${set("As", "B")}`)}`, "As of N.C"],
    [
      "a singleton under the name of a set",
      entity("A") + container(`${set("As", "A")}\n<Singleton Name="As" Type="N.A"/>`),
      "As of N.C",
    ],
    [
      "a member of an enumeration",
      `${entity("A", '<Property Name="E" Type="N.E"/>')}<EnumType Name="E"><Member Name="X"/>\n<Member Name="X"/></EnumType>${container(set("As", "A"))}`,
      "X of N.E",
    ],
    [
      "a parameter",
      `<Action Name="Do"><Parameter Name="a" Type="Edm.String"/>\n<Parameter Name="a" Type="Edm.Int32"/></Action>${container('<ActionImport Name="Do" Action="N.Do"/>')}`,
      "a of N.Do",
    ],
    [
      "an import",
      `<Action Name="Do"/><Action Name="Go"/>${container('<ActionImport Name="Do" Action="N.Do"/>\n<ActionImport Name="Do" Action="N.Go"/>')}`,
      "Do of N.C",
    ],
  ])("%s", (_, content, what) => {
    expect(toldOf(content)).toEqual([`2 ${what} is declared twice: the first is taken`]);
  });

  test("a property keeps the type that it was given first, and a record one address", () => {
    const document = described(
      small(
        `${entity("A", '<Property Name="Id" Type="Edm.String"/>').replace("</Key>", '<PropertyRef Name="Id"/></Key>')}${container(set("As", "A"))}`,
      ),
    );
    expect(inside(document, "components", "schemas", "A", "properties", "Id")).toMatchObject({ type: "integer" });
    expect(operationsOf(document)).toContain("GET /As({Id})");
  });

  // The action of v2 took the place of the list.
  test("an operation under the address of another", () => {
    const content = `${entity("A")}${container(`${set("As", "A")}<FunctionImport Name="As" ReturnType="Edm.Int32" m:HttpMethod="GET"/>`)}`;
    const wrap = (text: string): string => smallOlder(text, "2008/09");
    expect(toldOf(content, undefined, wrap)).toEqual(["- an operation is left out: GET /As is another one already"]);
    expect(inside(described(wrap(content)), "paths", "/As", "get")).toMatchObject({ operationId: "ListAs" });
    const action = `${entity("A")}<Action Name="Do"/>${container(`${set("As", "A")}<ActionImport Name="As" Action="N.Do"/>`)}`;
    expect(toldOf(action)).toEqual(["- an operation is left out: POST /As is another one already"]);
  });
});

describe("an operation that is bound to what has no address is told", () => {
  const complex = '<ComplexType Name="P"><Property Name="X" Type="Edm.Int32"/></ComplexType>';
  test.each([
    ["a complex type", "N.P", complex],
    ["a list of a complex type", "Collection(N.P)", complex],
    ["a primitive", "Edm.String", ""],
    ["records of no set", "N.B", entity("B")],
  ])("%s", (_, type, more) => {
    const action = `\n<Action Name="Do" IsBound="true"><Parameter Name="it" Type="${type}"/></Action>`;
    expect(toldOf(`${entity("A")}${more}${action}${container(set("As", "A"))}`)).toEqual([
      `2 N.Do is left out: it is bound to ${type}, which has no address`,
    ]);
  });

  test("but not when it is not asked for", () => {
    const content = `${entity("A")}${complex}<Action Name="Do" IsBound="true"><Parameter Name="it" Type="N.P"/></Action>${container(set("As", "A"))}`;
    expect(readMetadata(small(content), { select: ["As"] }).bound).toEqual([]);
  });
});

describe("a container that extends another", () => {
  const own = (extended: string): string => `${entity("A")}\n${container(set("As", "A"), ` Extends="${extended}"`)}`;
  const far = small(`${entity("B")}${container(set("Bs", "B"), ' Extends="N.C"').replace('Name="C"', 'Name="D"')}`)
    .replace('Namespace="N" Alias="Self"', 'Namespace="Far"')
    .replace('"N.B"', '"Far.B"');

  test("has its sets, those of a further document too", () => {
    const base = far.replace(' Extends="N.C"', "");
    const model = readMetadata(small(own("Far.D")), { with: new Map([["far.xml", base]]) });
    expect(model.resources.map(({ name }) => name)).toEqual(["As", "Bs"]);
    expect(toldOf(own("Far.D"), new Map([["far.xml", base]]))).toEqual([]);
  });

  test("and that one this is told, and each is read once", () => {
    const model = readMetadata(small(own("Far.D")), { with: new Map([["far.xml", far]]) });
    expect(model.resources.map(({ name }) => name)).toEqual(["As", "Bs"]);
    expect(toldOf(own("Far.D"), new Map([["far.xml", far]]))).toEqual([
      "2 N.C extends itself by Far.D: each is read once",
      "far.xml1 Far.D extends itself by N.C: each is read once",
    ]);
  });

  test("which is itself is told", () => {
    expect(toldOf(own("N.C"))).toEqual(["2 N.C extends itself: each is read once"]);
    expect(toldOf(own("C"))).toEqual(["2 N.C extends itself: each is read once"]);
  });

  // As v3 has it: https://www.odata.org/documentation/odata-version-3-0/common-schema-definition-language-csdl/#the-edmentitycontainer-element
  test.each(["N", "Far"])("by its name alone is found, in the namespace %s", (namespace) => {
    const base = far.replace(' Extends="N.C"', "").replaceAll('"Far', `"${namespace}`);
    const files = new Map([["far.xml", base]]);
    expect(readMetadata(small(own("D")), { with: files }).resources.map(({ name }) => name)).toEqual(["As", "Bs"]);
    expect(toldOf(own("D"), files)).toEqual([]);
  });

  test("that nobody defines is told", () => {
    expect(toldOf(own("Far.D"))).toEqual(["2 N.C stands alone: the container Far.D does not exist"]);
    const referring = small(own("Far.D")).replace(
      "<edmx:DataServices>",
      '<edmx:Reference Uri="far.xml"><edmx:Include Namespace="Far"/></edmx:Reference><edmx:DataServices>',
    );
    expect(toldOf(referring, undefined, (text) => text)).toEqual([
      "2 N.C stands alone: the container Far.D does not exist; far.xml may define it: give that file with --with",
    ]);
  });
});

describe("a document of which nothing comes", () => {
  test.each([
    ["an empty container", container(""), "it offers no entity set, singleton or operation"],
    ["types and an empty container", entity("A") + container(""), "it offers no entity set, singleton or operation"],
    ["annotations alone", '<Annotations Target="X.C"/>', "it annotates another document"],
  ])("%s: what is said is true", (_, content, want) => {
    expect(() => described(small(content))).toThrow(want);
  });
});

describe("a type that stands for another", () => {
  const definitions =
    '<TypeDefinition Name="Code" UnderlyingType="Edm.String" MaxLength="5"><Annotation Term="Org.OData.Validation.V1.Pattern" String="^[A-Z]+$"/></TypeDefinition><TypeDefinition Name="Number" UnderlyingType="Edm.Int32"/>';
  const keyed = (type: string): string =>
    `<EntityType Name="A"><Key><PropertyRef Name="Nr"/></Key><Property Name="Nr" Type="N.${type}" Nullable="false"/><Property Name="Code" Type="N.Code"/><Property Name="Short" Type="N.Code" MaxLength="2"/><Property Name="Codes" Type="Collection(N.Code)"/></EntityType>${container(set("As", "A"))}`;

  test("brings its length and its limits along", () => {
    expect(
      inside(described(small(definitions + keyed("Number"))), "components", "schemas", "A", "properties"),
    ).toMatchObject({
      Code: { type: ["string", "null"], maxLength: 5, pattern: "^[A-Z]+$" },
      Short: { maxLength: 2, pattern: "^[A-Z]+$" },
      Codes: { items: { type: "string", maxLength: 5, pattern: "^[A-Z]+$" } },
    });
  });

  test("is a key as what it stands for is: a number may be made by the server, a text is the caller's", () => {
    const body = (type: string): unknown =>
      inside(
        described(small(definitions + keyed(type))),
        "paths",
        "/As",
        "post",
        "requestBody",
        "content",
        "application/json",
      )["schema"];
    expect(body("Number")).toEqual({ $ref: "#/components/schemas/A" });
    expect(body("Code")).toEqual({ allOf: [{ $ref: "#/components/schemas/A" }], required: ["Nr"] });
  });
});

test("whole numbers that are allowed are a list of numbers, with null where it may be", () => {
  const allowed = (kind: string): string =>
    `<Annotation Term="Org.OData.Validation.V1.AllowedValues"><Collection><Record><PropertyValue Property="Value" ${kind}="1"/></Record><Record><PropertyValue Property="Value" ${kind}="2"/></Record></Collection></Annotation>`;
  const property = (name: string, type: string, more = ""): string =>
    `<Property Name="${name}" Type="Edm.${type}"${more}>${allowed("Int")}</Property>`;
  const text = small(
    `${entity("A", `${property("Stars", "Int32")}${property("Must", "Byte", ' Nullable="false"')}${property("Big", "Int64")}${property("Text", "String")}`)}${container(set("As", "A"))}`,
  );
  const { Stars, Must, Big, Text } = inside(described(text), "components", "schemas", "A", "properties");
  expect([Stars, Must, Big, Text]).toEqual([
    { type: ["integer", "null"], format: "int32", enum: [1, 2, null], "x-write": ["create", "update"] },
    { type: "integer", format: "uint8", enum: [1, 2], "x-write": ["create", "update"] },
    // A program may have it as text, and a text is no number.
    { type: ["integer", "null"], format: "int64", "x-write": ["create", "update"] },
    { type: ["string", "null"], "x-write": ["create", "update"] },
  ]);
});

test("annotations with a qualifier, which are for one use only, say nothing, whether it stands at one or at all of them", () => {
  const computed = '<Annotation Term="Org.OData.Core.V1.Computed"/>';
  const said = (block: string): unknown =>
    inside(
      described(small(`${entity("A", '<Property Name="P" Type="Edm.String"/>')}${block}${container(set("As", "A"))}`)),
      "components",
      "schemas",
      "A",
      "properties",
      "P",
    )["x-write"];
  expect(said(`<Annotations Target="N.A/P">${computed}</Annotations>`)).toBeUndefined();
  const rights = ["create", "update"];
  expect(said(`<Annotations Target="N.A/P" Qualifier="Phone">${computed}</Annotations>`)).toEqual(rights);
  expect(said(`<Annotations Target="N.A/P">${computed.replace("/>", ' Qualifier="Phone"/>')}</Annotations>`)).toEqual(
    rights,
  );
});

import { afterAll, describe, expect, test } from "vitest";
import { readModel } from "../../../src/sandbox/odata/model/read-model.ts";
import { type PlayedService, playService } from "./support/play-service.ts";

const edmx = (version: string, schema: string): string =>
  `<edmx:Edmx Version="${version}" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>${schema}</edmx:DataServices></edmx:Edmx>`;

const geography = edmx(
  "4.0",
  `<Schema Namespace="Erdkunde" Alias="E" xmlns="http://docs.oasis-open.org/odata/ns/edm">
    <EntityType Name="Land">
      <Key><PropertyRef Name="Kürzel" /></Key>
      <Property Name="Kürzel" Type="Edm.String" Nullable="false" />
      <Property Name="Größe" Type="Edm.Int32" Nullable="false" />
      <NavigationProperty Name="Städte" Type="Collection(E.Stadt)" Partner="Land" />
    </EntityType>
    <EntityType Name="Stadt">
      <Key><PropertyRef Name="名前" /></Key>
      <Property Name="名前" Type="Edm.String" Nullable="false" />
      <Property Name="LandKürzel" Type="Edm.String" />
      <NavigationProperty Name="Land" Type="E.Land" Partner="Städte">
        <ReferentialConstraint Property="LandKürzel" ReferencedProperty="Kürzel" />
      </NavigationProperty>
    </EntityType>
    <EntityContainer Name="Alles">
      <EntitySet Name="Länder" EntityType="E.Land"><NavigationPropertyBinding Path="Städte" Target="都市" /></EntitySet>
      <EntitySet Name="都市" EntityType="E.Stadt"><NavigationPropertyBinding Path="Land" Target="Länder" /></EntitySet>
    </EntityContainer>
  </Schema>`,
);

const files = edmx(
  "4.0",
  `<Schema Namespace="Files" xmlns="http://docs.oasis-open.org/odata/ns/edm">
    <EntityType Name="File">
      <Key><PropertyRef Name="Id" /></Key>
      <Property Name="Id" Type="Edm.Int32" Nullable="false"><Annotation Term="Org.OData.Core.V1.Permissions"><EnumMember>Org.OData.Core.V1.Permission/Read</EnumMember></Annotation></Property>
      <Property Name="Title" Type="Edm.String" Nullable="false" />
      <Property Name="Size" Type="Edm.Int32" Nullable="false"><Annotation Term="Org.OData.Core.V1.Permissions" EnumMember="Org.OData.Core.V1.Permission/Read" /></Property>
      <Property Name="Hash" Type="Edm.String" Nullable="false"><Annotation Term="Org.OData.Core.V1.Permissions" EnumMember="Org.OData.Core.V1.Permission/None" /></Property>
      <Property Name="Kind" Type="Edm.String" Nullable="false"><Annotation Term="Org.OData.Core.V1.ComputedDefaultValue" /></Property>
    </EntityType>
    <EntityContainer Name="All"><EntitySet Name="Files" EntityType="Files.File" /></EntityContainer>
  </Schema>`,
);

const running: PlayedService[] = [];
const play = async (metadata: string, rows: Record<string, readonly Record<string, unknown>[]>) => {
  const service = await playService({ name: "own", metadata, rows });
  running.push(service);
  return service;
};
afterAll(() => Promise.all(running.map((service) => service.stop())));

/** One at an address within the body of an answer. */
const at = (body: unknown, ...path: readonly (string | number)[]): unknown =>
  path.reduce((value: unknown, name) => Reflect.get(Object(value), name), body);

describe("names of any script (CSDL 4.01, section 15.2: a SimpleIdentifier is any letter of Unicode)", () => {
  const rows = {
    Länder: [
      { Kürzel: "DE", Größe: 357 },
      { Kürzel: "日本", Größe: 377 },
    ],
    都市: [
      { 名前: "東京", LandKürzel: "日本" },
      { 名前: "Köln", LandKürzel: "DE" },
    ],
  };

  test.each<[path: string, where: readonly (string | number)[], want: unknown]>([
    ["/Länder?$select=Größe", ["value", 1, "Größe"], 377],
    ["/Länder?$filter=Größe gt 360&$select=Kürzel", ["value", 0, "Kürzel"], "日本"],
    ["/Länder?$orderby=Größe desc&$top=1", ["value", 0, "Größe"], 377],
    ["/Länder('日本')", ["Größe"], 377],
    ["/Länder(Kürzel='DE')", ["Größe"], 357],
    ["/都市(名前='Köln')/Land", ["Kürzel"], "DE"],
    [
      "/都市?$filter=contains(名前,'京')&$expand=Land($expand=Städte)",
      ["value", 0, "Land", "Städte", 0, "名前"],
      "東京",
    ],
    ["/Länder('日本')?$expand=Städte($filter=名前 eq '東京';$count=true)", ["Städte", 0, "名前"], "東京"],
  ])("GET %s", async (path, where, want) => {
    const { status, body } = await (await play(geography, rows)).ask("GET", encodeURI(path));
    expect([status, at(body, ...where)]).toEqual([200, want]);
  });

  test("a new record has an address that leads back to it", async () => {
    const service = await play(geography, rows);
    const made = await service.ask("POST", "/%E9%83%BD%E5%B8%82", {
      名前: "大阪",
      "Land@odata.bind": "Länder('日本')",
    });
    const path = new URL(made.headers.get("location") ?? "").pathname.slice("/own".length);
    expect([made.status, path]).toEqual([201, encodeURI("/都市('大阪')")]);
    expect((await service.ask("GET", path)).body).toMatchObject({ 名前: "大阪", LandKürzel: "日本" });
  });
});

describe("a create is not asked for what it may not send", () => {
  test.each([
    [{ Title: "a" }, 201],
    [{ Title: "a", Kind: "own" }, 201],
    [{ Title: "a", Size: 5 }, 400],
    [{ Title: "a", Hash: "x" }, 400],
    [{ Title: "a", Id: 3 }, 400],
    [{}, 400],
  ])("%j is %i", async (body, want) => {
    const made = await (await play(files, {})).ask("POST", "/Files", body);
    expect(made.status).toBe(want);
    if (want === 201) expect(Object.values(Object(made.body)).filter((value) => value === null)).toEqual([]);
  });
});

describe("what a set restricts is not demanded, and not taken", () => {
  const restricted = files
    .replace(/<Annotation Term="Org.OData.Core.V1.Permissions" EnumMember="[^"]+\/Read" \/>/, "")
    .replace(
      '<EntitySet Name="Files" EntityType="Files.File" />',
      `<EntitySet Name="Files" EntityType="Files.File">
        <Annotation Term="Org.OData.Capabilities.V1.InsertRestrictions"><Record><PropertyValue Property="NonInsertableProperties"><Collection><PropertyPath>Size</PropertyPath></Collection></PropertyValue></Record></Annotation>
        <Annotation Term="Org.OData.Capabilities.V1.UpdateRestrictions"><Record><PropertyValue Property="NonUpdatableProperties"><Collection><PropertyPath>Title</PropertyPath></Collection></PropertyValue></Record></Annotation>
      </EntitySet>`,
    );

  test.each([
    ["POST", "/Files", { Title: "a" }, 201],
    ["POST", "/Files", { Title: "a", Size: 5 }, 400],
    ["PATCH", "/Files(1)", { Size: 5 }, 200],
    ["PATCH", "/Files(1)", { Title: "b" }, 400],
  ])("%s %s %j is %i", async (method, path, body, want) => {
    expect((await (await play(restricted, {})).ask(method, path, body)).status).toBe(want);
  });
});

test("a record that goes between two pages costs no other one", async () => {
  const metadata = files.replaceAll("Core.V1.Permission/Read", "Core.V1.Permission/ReadWrite");
  const service = await playService({
    name: "own",
    metadata,
    pageSize: 2,
    rows: { Files: [1, 2, 3, 4, 5].map((Id) => ({ Id, Title: `t${Id}`, Size: 1, Hash: "h", Kind: "k" })) },
  });
  running.push(service);
  const first = await service.ask("GET", "/Files?$select=Id");
  expect((await service.ask("DELETE", "/Files(1)")).status).toBe(204);
  const next = new URL(String(at(first.body, "@odata.nextLink")));
  const second = await service.ask("GET", next.pathname.slice("/own".length) + next.search);
  const idsOf = (body: unknown): unknown[] => [0, 1].map((row) => at(body, "value", row, "Id"));
  expect([idsOf(first.body), idsOf(second.body)]).toEqual([
    [1, 2],
    [3, 4],
  ]);
});

describe("the version of a metadata document is that of its schemas", () => {
  const schema = (namespace: string, more = ""): string =>
    `<Schema Namespace="S" xmlns="${namespace}"><EntityType Name="T"><Key><PropertyRef Name="A" /></Key><Property Name="A" Type="Edm.Int32" Nullable="false" /></EntityType><EntityContainer Name="C"><EntitySet Name="Ts" EntityType="S.T" /></EntityContainer>${more}</Schema>`;
  const annotations =
    '<Annotations Target="S.T/A" xmlns="http://docs.oasis-open.org/odata/ns/edm"><Annotation Term="Org.OData.Core.V1.Immutable" /></Annotations>';

  test.each([
    ["http://schemas.microsoft.com/ado/2008/09/edm", "", "v2"],
    ["http://schemas.microsoft.com/ado/2008/09/edm", annotations, "v2"],
    ["http://schemas.microsoft.com/ado/2009/11/edm", annotations, "v3"],
    ["http://docs.oasis-open.org/odata/ns/edm", annotations, "v4"],
  ])("%s with '%s' is %s", (namespace, more, want) => {
    const model = readModel(edmx(want === "v4" ? "4.0" : "1.0", schema(namespace, more)));
    expect([model.version, model.types.get("S.T")?.fields.get("A")?.updatable]).toEqual([want, more === ""]);
  });
});

describe("digits of a decimal, where the metadata says how many (CSDL 4.01, sections 7.2.3 and 7.2.4)", () => {
  const prices = edmx(
    "4.0",
    `<Schema Namespace="P" xmlns="http://docs.oasis-open.org/odata/ns/edm">
      <EntityType Name="Price"><Key><PropertyRef Name="Id" /></Key>
        <Property Name="Id" Type="Edm.Int32" Nullable="false" />
        <Property Name="Amount" Type="Edm.Decimal" Precision="5" Scale="2" />
        <Property Name="Pieces" Type="Edm.Decimal" Precision="5" Scale="0" />
        <Property Name="Rate" Type="Edm.Decimal" />
      </EntityType>
      <EntityContainer Name="All"><EntitySet Name="Prices" EntityType="P.Price" /></EntityContainer>
    </Schema>`,
  );

  test.each<[body: object, status: number]>([
    [{ Id: 9, Amount: 999.99, Pieces: 12, Rate: 0.123456 }, 201],
    [{ Id: 9, Amount: 1.234 }, 400],
    [{ Id: 9, Amount: 1000 }, 400],
    [{ Id: 9, Pieces: 0.5 }, 400],
  ])("POST %j: %d", async (body, status) => {
    expect((await (await play(prices, {})).ask("POST", "/Prices", body)).status).toBe(status);
  });

  test("what is made up keeps to them", async () => {
    const { body } = await (await play(prices, {})).ask("GET", "/Prices(1)");
    expect([at(body, "Amount"), at(body, "Pieces")]).toEqual([1.25, 1]);
  });
});

test("bytes are compared as bytes, written with the alphabet for addresses (URL conventions 4.01, section 5.1.1.14.1)", async () => {
  const keys = edmx(
    "4.0",
    `<Schema Namespace="K" xmlns="http://docs.oasis-open.org/odata/ns/edm">
      <EntityType Name="Lock"><Key><PropertyRef Name="Id" /></Key>
        <Property Name="Id" Type="Edm.Int32" Nullable="false" /><Property Name="Code" Type="Edm.Binary" />
      </EntityType>
      <EntityContainer Name="All"><EntitySet Name="Locks" EntityType="K.Lock" /></EntityContainer>
    </Schema>`,
  );
  const { ask } = await play(keys, {
    Locks: [
      { Id: 1, Code: "++//" },
      { Id: 2, Code: "AAAA" },
    ],
  });
  const found = await ask("GET", "/Locks?$filter=Code eq binary'--__'");
  expect([found.status, at(found.body, "value", 0, "Id"), at(found.body, "value", 1)]).toEqual([200, 1, undefined]);
  expect((await ask("GET", "/Locks?$filter=Code eq 'AAAA'")).status).toBe(400);
});

test("an operation of v2 is called by the method that its metadata says ([MS-ODATA], section 2.2.7.5)", async () => {
  const stock = edmx(
    "1.0",
    `<Schema Namespace="S" xmlns="http://schemas.microsoft.com/ado/2008/09/edm" xmlns:m="http://schemas.microsoft.com/ado/2007/08/dataservices/metadata">
      <EntityType Name="Part"><Key><PropertyRef Name="Id" /></Key><Property Name="Id" Type="Edm.Int32" Nullable="false" /></EntityType>
      <EntityContainer Name="All"><EntitySet Name="Parts" EntityType="S.Part" />
        <FunctionImport Name="Purge" m:HttpMethod="DELETE"><Parameter Name="id" Type="Edm.String" /></FunctionImport>
      </EntityContainer>
    </Schema>`,
  );
  const { ask } = await play(stock, {});
  expect((await ask("DELETE", "/Purge?id='a'")).status).toBe(204);
  const refused = await ask("POST", "/Purge?id='a'");
  expect([refused.status, JSON.stringify(refused.body)]).toEqual([
    405,
    expect.stringContaining("Purge is called by DELETE."),
  ]);
});

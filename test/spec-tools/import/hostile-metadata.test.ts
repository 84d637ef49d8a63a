import { expect, test } from "vitest";
import { MetadataInvalid } from "../../../src/errors/metadata-invalid.ts";
import { importMetadata } from "../../../src/spec-tools/import/import-metadata.ts";
import { UniqueNames } from "../../../src/spec-tools/import/naming.ts";
import { PathList } from "../../../src/spec-tools/import/path-list.ts";

const edmx = (types: string, container = '<EntitySet Name="Things" EntityType="N.T0"/>'): string =>
  `<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices><Schema Namespace="N" xmlns="http://docs.oasis-open.org/odata/ns/edm">${types}<EntityContainer Name="C">${container}</EntityContainer></Schema></edmx:DataServices></edmx:Edmx>`;

const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join("");

const key = '<Key><PropertyRef Name="Id"/></Key><Property Name="Id" Type="Edm.Int32" Nullable="false"/>';

/** What is wrong with a document, or what is made of it. */
function imported(text: string): MetadataInvalid | Map<string, string> {
  try {
    return importMetadata(text, { title: "T", serverUrl: "https://things.example" });
  } catch (error) {
    if (error instanceof MetadataInvalid) return error;
    throw error;
  }
}

test.each<[string, () => string, RegExp]>([
  [
    "inheritance 20,000 deep",
    () =>
      edmx(
        `<EntityType Name="T0">${key}</EntityType>${times(20_000, (index) => `<EntityType Name="T${index + 1}" BaseType="N.T${index}"/>`)}`,
      ),
    /^The metadata document, line 1, column \d+: N\.T64 inherits through more than 64 types\. /,
  ],
  [
    "a million elements and more",
    () => edmx(`<EntityType Name="T0">${key}</EntityType>${"<A/>".repeat(1_000_001)}`),
    /^The metadata document, line 1, column \d+: it has more than 1000000 elements\. /,
  ],
  [
    "20,000 types that inherit 1,000 properties",
    () =>
      edmx(
        `<EntityType Name="T0">${key}${times(1_000, (index) => `<Property Name="P${index}" Type="Edm.String"/>`)}</EntityType>${times(20_000, (index) => `<EntityType Name="D${index}" BaseType="N.T0"/>`)}`,
        times(20_000, (index) => `<EntitySet Name="S${index}" EntityType="N.D${index}"/>`),
      ),
    /: its types have more than 500000 properties with those that they inherit\. Choose the entity sets/,
  ],
])(
  "%s ends soon with one error that says where",
  (_what, make, message) => {
    const begin = performance.now();
    expect(imported(make())).toMatchObject({ code: "METADATA_INVALID", message: expect.stringMatching(message) });
    expect(performance.now() - begin).toBeLessThan(20_000);
  },
  40_000,
);

test("records with a key of 100 properties are listed and have no address", () => {
  const text = edmx(
    `<EntityType Name="T0"><Key>${times(100, (index) => `<PropertyRef Name="P${index}"/>`)}</Key>${times(100, (index) => `<Property Name="P${index}" Type="Edm.String"/>`)}</EntityType>`,
  );
  const notes: string[] = [];
  const files = importMetadata(text, {
    title: "T",
    serverUrl: "https://things.example",
    onNotes: (told) => notes.push(...told.map((note) => note.text)),
  });
  expect([...files.keys()]).toContain("entities/things.yaml");
  expect(files.get("openapi.yaml")?.match(/^ {2}\/.*/gm)).toEqual(["  /Things:"]);
  expect(notes).toEqual(["records of N.T0 have no address: the key has more than 64 properties"]);
});

test("a chain of 10,000 records is imported without the stack", () => {
  const files = imported(
    edmx(
      times(
        10_000,
        (index) =>
          `<ComplexType Name="R${index}"><Property Name="Next" Type="${index < 9_999 ? `N.R${index + 1}` : "Edm.String"}"/></ComplexType>`,
      ) + `<EntityType Name="T0">${key}<Property Name="First" Type="N.R0"/></EntityType>`,
    ),
  );
  expect([...(files instanceof Map ? files.values() : [])].join("").match(/^ {2}R\d+:$/gm)?.length).toBe(10_000);
}, 60_000);

test("100,000 names that are alike in letters of ASCII are told apart soon", () => {
  const [names, begin] = [new UniqueNames(), performance.now()];
  const taken = Array.from({ length: 100_000 }, () => names.take("X", "XX"));
  expect([taken[0], taken[1], taken[2], new Set(taken).size]).toEqual(["X", "XX", "XXN2", 100_000]);
  expect(performance.now() - begin).toBeLessThan(10_000);
}, 20_000);

test("a service that would become endlessly many operations is refused", () => {
  const list = new PathList();
  const text = { summary: "Call", description: "Calls." };
  const addAll = (): void => {
    for (let number = 0; number < 200_000; number++) list.add(`/${number}`, "t", "get", ["Call"], text, {}, []);
  };
  expect(addAll).toThrow(
    "it would become more than 150000 operations. Choose the entity sets that you need (--select).",
  );
}, 60_000);

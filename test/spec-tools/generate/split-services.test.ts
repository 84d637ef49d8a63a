import { join } from "node:path";
import { expect, test } from "vitest";
import { makeClient } from "../../../src/spec-tools/emit/make-client.ts";
import { largestTypes, splitServices } from "../../../src/spec-tools/generate/split-services.ts";
import { importMetadata } from "../../../src/spec-tools/import/import-metadata.ts";
import { writeImported } from "../../../src/spec-tools/import/write-imported.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const paths = new Map([
  ["/Orders", "service"],
  ["/Orders({ID})/Lines", "service"],
  ["/{tenant}/Customers({No})", "service"],
  ["/reports/daily", "reports"],
]);

test.each<[string, Record<string, number>, string[] | undefined]>([
  ["nothing is too long", { service: largestTypes, reports: 10 }, undefined],
  ["a service is", { service: largestTypes + 1 }, ["service-orders", "service-orders", "service-customers", "reports"]],
  ["a service of one set is", { reports: largestTypes + 1 }, undefined],
])("%s", (_what, sizes, want) => {
  const split = splitServices(paths, new Map(Object.entries(sizes)));
  expect(split && [...split.values()]).toEqual(want);
});

test("a service of very many sets is split by their first letter", () => {
  const many = new Map(Array.from({ length: 101 }, (_, at) => [`/${at % 2 ? "Win" : "lose"}Action${at}`, "service"]));
  const split = splitServices(many, new Map([["service", largestTypes + 1]]));
  expect([...new Set(split?.values())]).toEqual(["service-l", "service-w"]);
});

/** A service of actions with many parameters each. */
function largeMetadata(actions: number, parameters: number): string {
  const operations = Array.from({ length: actions }, (_, action) => {
    const given = Array.from(
      { length: parameters },
      (_, at) => `<Parameter Name="Argument${at}" Type="Edm.${at % 3 === 0 ? "Int32" : "String"}"/>`,
    );
    return `<Action Name="Action${action}">${given.join("")}<ReturnType Type="Edm.String"/></Action>`;
  });
  const imports = operations.map((_, at) => `<ActionImport Name="Action${at}" Action="Large.Action${at}"/>`);
  return `<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices><Schema Namespace="Large" xmlns="http://docs.oasis-open.org/odata/ns/edm">${operations.join("")}<EntityContainer Name="Container">${imports.join("")}</EntityContainer></Schema></edmx:DataServices></edmx:Edmx>`;
}

async function typesOf(metadata: string): Promise<{ types: [string, string][]; whole: string }> {
  const folder = join(temporaryFolder(), "spec");
  writeImported(folder, importMetadata(metadata, { title: "Large", serverUrl: "https://large.test/odata" }));
  const { files } = await makeClient(folder, { name: "large" });
  return { types: [...files].filter(([path]) => path.startsWith("types/")), whole: files.get("types.d.ts") ?? "" };
}

test("types of a large service stand in files of which none is too long, and the whole names them all", async () => {
  const { types, whole } = await typesOf(largeMetadata(90, 120));
  expect(types.map(([path]) => path)).toContain("types/operations-action7.d.ts");
  expect(types.filter(([, text]) => text.length > largestTypes).map(([path]) => path)).toEqual([]);
  expect(types.filter(([path]) => !whole.includes(`"./${path.replace(/\.d\.ts$/, ".js")}"`))).toEqual([]);
}, 120_000);

test("a service below the bound is one file, as before", async () => {
  const { types } = await typesOf(largeMetadata(5, 10));
  expect(types.map(([path]) => path)).toEqual(["types/operations.d.ts"]);
});

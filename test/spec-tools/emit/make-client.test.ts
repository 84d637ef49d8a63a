import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import type { ApiIndex } from "../../../generated/tables.ts";
import { makeClient } from "../../../src/spec-tools/emit/make-client.ts";
import { importMetadata } from "../../../src/spec-tools/import/import-metadata.ts";
import { writeImported } from "../../../src/spec-tools/import/write-imported.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { shopMetadata } from "../import/shop-metadata.ts";
import { stockMetadata } from "../import/stock-metadata.ts";

function imported(metadata: string): string {
  const folder = join(temporaryFolder(), "spec");
  writeImported(folder, importMetadata(metadata, { title: "Shop", serverUrl: "https://shop.test/odata" }));
  return folder;
}

test("a client is JavaScript with declarations, which no import leads out of", async () => {
  const { files, operations } = await makeClient(imported(shopMetadata), { name: "my-shop" });
  expect(operations).toBe(30);
  expect([...files.keys()].filter((path) => path.endsWith(".ts") && !path.endsWith(".d.ts"))).toEqual([]);
  const specifiers = [...files]
    .filter(([path]) => !path.endsWith(".json"))
    .flatMap(([, text]) => [...text.matchAll(/(?:from |import\()"([^"]+)"/g)].map(([, specifier = ""]) => specifier));
  expect([...new Set(specifiers.filter((specifier) => !/^\.\.?\/.*\.js$/.test(specifier)))]).toEqual([
    "erp-openapi/odata",
  ]);
  expect(files.get("package.json")).toBe('{"private":true,"type":"module","main":"index.js","types":"index.d.ts"}\n');
  expect(files.get("index.js")).toContain(
    'export function createMyShopClient(options) {\n  return createODataClient({ baseUrl: "https://shop.test/odata", flavor: "odata-v4", ...options, index });\n}\n',
  );
  expect(
    [...files.values()].filter(
      (text) => text.startsWith("//") && !text.startsWith("// Made by `erp-openapi spec generate` from spec"),
    ),
  ).toEqual([]);
});

test.each([
  ["the version of the service", stockMetadata, undefined, "odata-v2"],
  ["who knows better", shopMetadata, "business-central", "business-central"],
])("the flavor is that of %s", async (_, metadata, flavor, want) => {
  const { files } = await makeClient(imported(metadata), { name: "a", ...(flavor !== undefined && { flavor }) });
  expect(files.get("index.js")).toContain(`flavor: "${want}"`);
});

test("a description at an address of the Dataverse Web API makes a client of Dataverse, as a pull does", async () => {
  const folder = join(temporaryFolder(), "spec");
  writeImported(
    folder,
    importMetadata(shopMetadata, { title: "Shop", serverUrl: "https://contoso.crm4.dynamics.com/api/data/v9.2" }),
  );
  const { files } = await makeClient(folder, { name: "a" });
  expect(files.get("index.js")).toContain('from "erp-openapi/dataverse"');
  const { files: asked } = await makeClient(folder, { name: "a", flavor: "odata-v4" });
  expect(asked.get("index.js")).toContain('from "erp-openapi/odata"');
});

test("a description may be one file", async () => {
  const { files } = await makeClient(imported(shopMetadata), { name: "a" });
  const file = join(temporaryFolder(), "shop.json");
  writeFileSync(file, files.get("openapi.json") ?? "");
  const again = await makeClient(file, { name: "a" });
  expect(again.operations).toBe(30);
  expect(again.files.get("types.d.ts")?.split("\n").slice(1)).toEqual(files.get("types.d.ts")?.split("\n").slice(1));
});

test("a client whose description says how copies stay in step leads there, another does not", async () => {
  const { files } = await makeClient(imported(shopMetadata), { name: "a" });
  expect([...files.keys()].filter((path) => path.includes("sync"))).toEqual([]);
  expect(files.get("operations.js")).not.toContain("sync");

  const document: { paths: Record<string, { get?: object }> } = JSON.parse(files.get("openapi.json") ?? "");
  const products = document.paths["/Products"];
  Object.assign(products?.get ?? {}, { "x-changes": { strategy: "snapshot" } });
  const rules = { below: ["/"], strategies: { snapshot: { deletes: "sweep", facts: [82] } } };
  const file = join(temporaryFolder(), "shop.json");
  writeFileSync(file, JSON.stringify({ ...document, "x-change-rules": rules }));
  const copied = await makeClient(file, { name: "a" });

  const folder = temporaryFolder(Object.fromEntries(copied.files));
  const { index }: { index: ApiIndex } = await import(pathToFileURL(join(folder, "operations.js")).href);
  const sync = await index.sync?.();
  const tables = await Promise.all(Object.values(sync?.index.services ?? {}).map((load) => load()));
  expect(tables.map(({ table }) => table.sets["Products"])).toMatchObject([
    { path: "/Products", strategy: "snapshot", key: "Id", deletes: { sweep: true } },
  ]);
  expect([...copied.files.keys()].filter((path) => path.endsWith(".d.ts") && path.includes("sync"))).toEqual([]);
});

/** Makes a client of a document in one file. */
async function made(document: object): Promise<Awaited<ReturnType<typeof makeClient>>> {
  const file = join(temporaryFolder(), "own.json");
  writeFileSync(file, JSON.stringify({ info: { title: "Own", version: "1" }, ...document }));
  return makeClient(file, { name: "own" });
}

const answers = { 204: { description: "Done." } };

describe("a document without extensions", () => {
  const paths = { "/users": { get: { responses: answers } } };

  test("gives a client of plain calls", async () => {
    const { files, operations } = await made({ openapi: "3.0.3", servers: [{ url: "https://own.test" }], paths });
    expect(operations).toBe(1);
    expect(files.get("index.js")).toContain('baseUrl: "https://own.test", flavor: "openapi"');
    expect(files.get("types/default.d.ts")).toContain("export interface calls {}");
    expect(JSON.parse(files.get("openapi.json") ?? "").openapi).toBe("3.1.0");
  });

  test.each([
    ["no server", undefined],
    ["a relative server", [{ url: "/api" }]],
    ["a server without TLS", [{ url: "http://own.test" }]],
  ])("and with %s demands an address", async (_, servers) => {
    const { files } = await made({ openapi: "3.1.0", paths, ...(servers && { servers }) });
    expect(files.get("index.js")).toContain('createODataClient({ flavor: "openapi", ...options, index })');
    expect(files.get("index.d.ts")).toContain("  readonly baseUrl: string;\n");
  });
});

test("methods of OpenAPI 3.2 are calls of their own, and what no client sends is a note", async () => {
  const { files, operations, notes } = await made({
    openapi: "3.2.0",
    paths: {
      "/search": {
        query: { operationId: "search", responses: answers },
        additionalOperations: { COPY: { responses: answers }, purge: { responses: answers } },
      },
    },
  });
  expect(operations).toBe(3);
  expect(notes).toEqual(["no client can send purge /search"]);
  expect(files.get("index.d.ts")).toContain("export type OwnClient = ODataClient<OwnTypes> & RawRequests<rawCalls>;");
  expect(files.get("types/default.d.ts")?.replace(/\s+/g, " ")).toContain(
    'export interface rawCalls { "/search": { "QUERY": operations["search"]; "COPY": operations["copySearch"]; }; }',
  );
});

test("of a document that is written loosely comes the client of the tidy one", async () => {
  const content = { "application/json": { schema: { $ref: "#/components/schemas/A" } } };
  const tidy = await made({
    openapi: "3.1.0",
    paths: {
      "/a": {
        get: {
          operationId: "7",
          summary: "2024",
          tags: ["1"],
          parameters: [{ name: "1", in: "query" }],
          responses: { 200: { description: "", content }, default: { description: "", content } },
        },
        post: { operationId: "make", requestBody: { content }, responses: { 204: { description: "" } } },
      },
      "/b": {},
    },
    components: {
      schemas: {
        A: { type: "object", required: ["b"], properties: { b: { type: ["string", "null"], title: "5" }, c: {} } },
      },
    },
  });
  const loose = await made({
    openapi: "3.1",
    tags: null,
    paths: {
      "/a": {
        summary: null,
        get: {
          operationId: 7,
          summary: 2024,
          tags: [1, null],
          parameters: [{ name: 1, in: "query", schema: null }, null],
          requestBody: { content },
          responses: { 200: { description: null, content, headers: null }, default: { description: "", content } },
        },
        post: { operationId: "make", tags: null, requestBody: { content }, responses: { 204: null } },
        put: null,
      },
      "/b": null,
    },
    components: {
      responses: null,
      schemas: {
        A: {
          type: "object",
          required: ["b", null],
          properties: { b: { type: ["string", null], title: 5, required: true }, c: null },
        },
      },
    },
  });
  const isCode = ([name]: [string, string]): boolean => name.endsWith("s");
  expect([...loose.files].filter(isCode)).toEqual([...tidy.files].filter(isCode));
  expect(loose.notes).toEqual([
    'its openapi is 3.1, read as 3.1.0: write openapi: "3.1.0"',
    "no client can send the bodies of GET /a",
  ]);
});

test("webhooks have types beside those of calls", async () => {
  const { files } = await made({
    openapi: "3.1.0",
    webhooks: { changed: { post: { operationId: "changed", responses: answers } } },
  });
  expect(files.get("index.d.ts")).toContain('export type { webhooks } from "./webhooks.js";');
  expect(files.get("webhooks.d.ts")).toContain('post: operations["changed"];');
});

test.each([
  ["nothing", "gone.yaml", undefined, "there is no such file or folder"],
  [
    "Swagger",
    "a.json",
    '{"swagger":"2.0","info":{"title":"a","version":"1"},"paths":{}}',
    "it is Swagger 2.0, which came before OpenAPI 3. Ask its maker for OpenAPI 3, or convert it",
  ],
  [
    "a version that YAML takes for a number",
    "a.yaml",
    "openapi: 4.5\ninfo: { title: a, version: '1' }\npaths: {}\n",
    'its openapi is the number 4.5. Write the version as text, with all of its three parts, such as openapi: "3.1.0".',
  ],
  [
    "a page to sign in",
    "a.json",
    "<!DOCTYPE html>\n<html><title>Sign in</title></html>",
    "it is a page of HTML, such as one to sign in. Give the description itself",
  ],
  [
    "metadata of OData",
    "a.xml",
    '<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"/>',
    "it is the metadata of an OData service. Make a description of it first: erp-openapi spec import",
  ],
  ["AsyncAPI", "a.yaml", "asyncapi: 3.0.0\ninfo: { title: a, version: '1' }\n", "it is AsyncAPI"],
  ["no description", "a.json", '{"openapi":"3.1.0"}', "this is no OpenAPI document"],
  [
    "a broken reference",
    "a.json",
    '{"openapi":"3.1.0","info":{"title":"a","version":"1"},"servers":[{"url":"/"}],"paths":{"/a":{"$ref":"b.yaml#/x"}}}',
    'a.json:1: Can\'t resolve $ref "b.yaml#/x", which stands at #/paths/~1a',
  ],
  [
    "a reference to a schema that is not there",
    "a.json",
    '{"openapi":"3.1.0","info":{"title":"a","version":"1"},"paths":{"/a":{"get":{"responses":{"200":{"description":"b","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Gone"}}}}}}}}}',
    'a.json:1: Can\'t resolve $ref "#/components/schemas/Gone", which stands at #/paths/~1a/get/responses/200/content/application~1json/schema',
  ],
])("%s is one error", async (_, name, text, want) => {
  const file = join(temporaryFolder(text === undefined ? {} : { [name]: text }), name);
  await expect(makeClient(file, { name: "a" })).rejects.toMatchObject({
    code: "SPEC_INVALID",
    message: expect.stringContaining(want),
  });
});

/** A client of a document with these servers, and what was told. */
async function clientAt(
  servers: object[],
  more: object = {},
): Promise<{ notes: readonly string[]; files: Map<string, string> }> {
  const file = join(temporaryFolder(), "a.json");
  const paths = { "/a": { get: { responses: { 204: { description: "Done." } } } } };
  writeFileSync(
    file,
    JSON.stringify({ openapi: "3.1.0", info: { title: "A", version: "1" }, servers, paths, ...more }),
  );
  return makeClient(file, { name: "a" });
}

// "/api/v3" stands in the description of the Petstore: whoever gives the host alone would call addresses that are not there.
test.each<[servers: object[], said: string | undefined]>([
  [[{ url: "/api/v3" }], "/api/v3"],
  [[{ url: "http://a.example/v1" }], "http://a.example/v1"],
  [[{ url: "//a.example/{v}", variables: { v: { default: "v2" } } }], "//a.example/v2"],
  [[{ url: "/" }], undefined],
  [[], undefined],
])("what %j says of the address is told who has to give it", async (servers, said) => {
  const { files, notes } = await clientAt(servers);
  expect(notes).toEqual(
    said === undefined ? [] : [`give the client its baseUrl: the description says "${said}" of it`],
  );
  const text = said === undefined ? "which the description does not say" : `of which the description says "${said}"`;
  expect(files.get("index.d.ts")).toContain(
    `  /** Address in front of the paths, ${text}. */\n  readonly baseUrl: string;`,
  );
});

test("a way to sign in that is named and not described is told by its name", async () => {
  const { notes } = await clientAt([{ url: "https://a.example" }], { security: [{ session: [] }] });
  expect(notes).toEqual([
    'what the service wants as auth, of erp-openapi/odata: nothing that a client has, for it wants "session", of which the description says no more',
  ]);
});

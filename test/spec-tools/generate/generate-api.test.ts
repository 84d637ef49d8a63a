import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { generateApi } from "../../../src/spec-tools/generate/generate-api.ts";
import { smallSpec } from "../../support/small-spec.ts";
import { inSpecs, temporaryFolder } from "../../support/temporary-folder.ts";

async function generateSmall() {
  return generateApi(join(temporaryFolder(inSpecs("small", smallSpec)), "specs"), "small");
}

test("makes one document, types, an index and a table a service", async () => {
  const made = await generateSmall();
  expect([...made.files.keys()]).toEqual([
    "openapi.json",
    "types.ts",
    "shared-types.ts",
    "types/stock.ts",
    "codes.ts",
    "operations.ts",
    "entities/stock.ts",
  ]);
  expect(made).toMatchObject({ api: "small", paths: 2, operations: 3, schemas: 2 });
});

test("every file says in its first line where it comes from", async () => {
  for (const [path, text] of (await generateSmall()).files)
    expect([path, text.split("\n")[0]]).toEqual([path, expect.stringMatching(/npm run generate.*specs\/small\//)]);
});

test("the same specs give the same bytes", async () => {
  expect([...(await generateSmall()).files]).toEqual([...(await generateSmall()).files]);
});

test("a folder that is named from where one stands gives the same files, sentences of words.yaml too", async () => {
  const folder = join(
    temporaryFolder(
      inSpecs("small", { ...smallSpec, "words.yaml": "names: { Code: What people call it. }\noverrides: {}\n" }),
    ),
    "specs",
  );
  const { files } = await generateApi(folder, "small");
  expect(files.get("types/stock.ts")).toMatch(/What people call it/);
  expect([...(await generateApi(relative(process.cwd(), folder), "small")).files]).toEqual([...files]);
});

test("the document holds every schema once and no reference to a file", async () => {
  const document = JSON.parse((await generateSmall()).files.get("openapi.json") ?? "");
  expect(Object.keys(document.components.schemas).sort()).toEqual(["Line", "Thing"]);
  expect(JSON.stringify(document)).not.toMatch(/"\$ref":"[^#]/);
});

test("the service's table says what a client must know", async () => {
  expect(
    (await generateSmall()).files.get("entities/stock.ts"),
  ).toBe(`// Made by \`npm run generate\` from specs/small/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  paths: {
    "/{company}/Things": {
      GET: { id: "ListThings", record: "Thing", paging: { style: "odata-v2", pageSize: 60, items: "d" }, noTop: true, query: "since", literals: { since: "datetime" } },
      POST: { id: "CreateThing", record: "Thing", body: "Thing", retry: "never", answers: "201", effect: "post" },
    },
    "/{company}/Things(guid'{ID}')": {
      DELETE: { id: "DeleteThing", retry: "idempotent", answers: "204-" },
    },
  },
  entities: {
    Thing: { fields: { guid: "ID", int64: "Count", datetime: "Modified" }, nested: { Line: "Lines" }, write: { integer: "Status" }, writeOnce: { text: "Code Lines" }, writeLater: { text: "Count" }, naturalKey: "Code", keyLengths: { Code: 18 } },
    Line: { single: { Thing: "Thing" }, sent: { integer: "Number" } },
  },
};
`);
});

test("the index leads from paths to services", async () => {
  expect(
    (await generateSmall()).files.get("operations.ts"),
  ).toBe(`// Made by \`npm run generate\` from specs/small/: change that, never this file.

import type { ApiIndex } from "../tables.ts";

export const index: ApiIndex = {
  name: "small",
  version: "v1",
  server: { url: "https://things.example/{tenant}", variables: { tenant: "common" } },
  quota: { limits: [{ name: "minute", per: ["app"], requests: 60, windowSeconds: 60 }] },
  prefixes: {
    "": "stock",
  },
  services: {
    stock: () => import("./entities/stock.ts"),
  },
};
`);
});

test("codes become unions of wire values", async () => {
  const types = (await generateSmall()).files.get("types/stock.ts") ?? "";
  expect(types).toMatch(/Status\?: 20 \| -1 \| null;/);
  expect(types).toMatch(/Kind\?: "a" \| "b";/);
});

test("the types say what may be done with each record and at each path", async () => {
  const types = (await generateSmall()).files.get("types/stock.ts") ?? "";
  expect(
    types.slice(types.indexOf("/** What may be done")),
  ).toBe(`/** What may be done with the fields of each record. */
export interface records {
    Thing: { row: components["schemas"]["Thing"]; key: "ID"; create: "Status" | "Code" | "Lines"; update: "Status" | "Count"; noFilter: "Count"; nested: { "Lines": "Line" } };
    Line: { row: components["schemas"]["Line"]; key: "Number"; create: never; update: never; filterOnly: "Number"; nested: { "Thing": "Thing" }; single: "Thing" };
}
/** What each path lets a client do. */
export interface calls {
    "/{company}/Things": { list: "Thing"; create: { body: "Thing"; demands: "Code" | "Lines"; answer: "Thing" } };
    "/{company}/Things(guid'{ID}')": { remove: { answer: never } };
}
/** The types of the service, for a client that knows no other. */
export interface StockTypes {
    paths: paths;
    records: records;
    calls: calls;
}
`);
});

test("the types of the API are those of its services together", async () => {
  expect(
    (await generateSmall()).files.get("types.ts"),
  ).toBe(`// Made by \`npm run generate\` from specs/small/: change that, never this file.

import type * as Stock from "./types/stock.ts";
import type { components as shared } from "./shared-types.ts";

export interface paths extends Stock.paths {}
export interface operations extends Stock.operations {}
export interface records extends Stock.records {}
export interface calls extends Stock.calls {}
type Stock_schemas = Stock.components["schemas"];
interface schemas extends Stock_schemas {}
export interface components {
  schemas: schemas;
  parameters: shared["parameters"];
  responses: shared["responses"];
}
`);
});

test("code lists become constants by name", async () => {
  expect(
    (await generateSmall()).files.get("codes.ts"),
  ).toBe(`// Made by \`npm run generate\` from specs/small/: change that, never this file.

/** Codes of \`Status\` of Thing. */
export const ThingStatus = {
  Open: 20,
  Lost: -1,
} as const;

/** Codes of \`Kind\` of Thing. */
export const ThingKind = {
  First: "a",
  Second: "b",
} as const;
`);
});

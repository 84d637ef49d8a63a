import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  componentName,
  type Reference,
  resolve,
  type Schema,
  type SpecDocument,
} from "../../../src/spec-tools/generate/spec-document.ts";
import { importMetadata } from "../../../src/spec-tools/import/import-metadata.ts";
import { writeImported } from "../../../src/spec-tools/import/write-imported.ts";
import { readSpec } from "../../../src/spec-tools/read-spec.ts";

// Seven sets of the standard API in the form of the vendor's metadata, which has no rights and no texts: names, types,
// lengths, codes, keys and navigation of the import are those of the spec.

const folder = mkdtempSync(join(tmpdir(), "erp-round-trip-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let byHand: SpecDocument;
let imported: SpecDocument;

beforeAll(async () => {
  const metadata = readFileSync(new URL("samples/standard-api.xml", import.meta.url), "utf8");
  writeImported(
    join(folder, "standard"),
    importMetadata(metadata, { title: "Standard", serverUrl: "https://erp.test", under: "companies" }),
  );
  imported = await readSpec(join(folder, "standard"));
  byHand = JSON.parse(readFileSync("generated/business-central/openapi.json", "utf8"));
}, 60_000);

/** What metadata says of a property: type, length, codes, key, where it leads and whether to many. */
function facts({ components: { schemas } }: SpecDocument, declared: Schema | Reference | undefined): unknown {
  if (!declared) return undefined;
  const own: Schema = "$ref" in declared ? {} : declared;
  const parts = [declared, own.items, ...(own.anyOf ?? []), ...(own.allOf ?? [])].filter((part) => part !== undefined);
  const target = parts.map(componentName).find((name) => name !== undefined && schemas[name]?.properties);
  if (target !== undefined) return { to: target, many: own.items !== undefined };
  const codes = parts.flatMap((part) => Object.keys(resolve(schemas, part)["x-enum"] ?? {}));
  return {
    type: [own.type ?? []].flat(),
    format: own.format,
    maxLength: Reflect.get(own, "maxLength"),
    key: own["x-key"] !== undefined,
    codes: codes.sort(),
  };
}

const sets = {
  Currency: 7,
  PaymentTerm: 8,
  SalesOrder: 55,
  SalesOrderLine: 33,
  Journal: 8,
  JournalLine: 20,
  Attachment: 6,
};

test("codes are compared, and as they travel", () => {
  const { properties = {} } = imported.components.schemas["SalesOrder"] ?? {};
  expect(facts(imported, properties["status"])).toMatchObject({ codes: ["Draft", "In_x0020_Review", "Open"] });
});

test("actions stand at the same addresses", () => {
  const actions = Object.keys(imported.paths).filter((path) => path.includes("Microsoft.NAV."));
  const plain = (path: string): string => path.replace(/\{[^}]+\}/g, "{}");
  const known = new Set(Object.keys(byHand.paths).map(plain));
  expect(actions.map(plain).filter((path) => path.startsWith("/companies({})/journals({})/"))).toHaveLength(1);
  expect(actions.map(plain).filter((path) => !known.has(path))).toEqual([]);
});

// Metadata of Business Central calls every relation a containment, in both directions.
test("what a record depends on is not contained in it, and what contains it is not found again below it", () => {
  const methods = (path: string): string[] =>
    Object.keys(imported.paths[path] ?? {}).filter((key) => key !== "parameters");
  const order = "/companies({companyId})/salesOrders({id})";
  expect(methods(`${order}/currency`)).toEqual(["get"]);
  expect(methods(`${order}/salesOrderLines`)).toEqual(["get", "post"]);
  expect(methods("/companies({companyId})/salesOrderLines({id})/salesOrder")).toEqual(["get"]);
  const below = Object.keys(imported.paths).filter((path) => /Lines\(\{\w+\}\)\/(?:salesOrder|journal)$/.test(path));
  expect(below).toEqual([
    "/companies({companyId})/salesOrderLines({id})/salesOrder",
    "/companies({companyId})/journalLines({id})/journal",
  ]);
});

test.each(Object.entries(sets))("%s has the same %i properties, keys and navigations", (name, count) => {
  const [mine, theirs] = [byHand, imported].map((document) => document.components.schemas[name]?.properties ?? {});
  const fields = Object.keys(theirs ?? {}).filter((field) => !field.includes("@odata"));
  const compared = (document: SpecDocument, properties: Schema["properties"]) =>
    Object.fromEntries(fields.map((field) => [field, facts(document, properties?.[field])]));
  expect(compared(imported, theirs)).toEqual(compared(byHand, mine));
  expect(fields).toHaveLength(count);
});

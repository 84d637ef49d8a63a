import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createConfig, lint } from "@redocly/openapi-core";
import ts from "typescript";
import { afterAll, expect, test } from "vitest";
import { generateApi } from "../../../src/spec-tools/generate/generate-api.ts";
import { importMetadata } from "../../../src/spec-tools/import/import-metadata.ts";
import { fetchMetadata, readBounded } from "../../../src/spec-tools/import/read-bounded.ts";
import { writeImported } from "../../../src/spec-tools/import/write-imported.ts";
import erpPlugin from "../../../src/spec-tools/lint/plugin.ts";
import { shopMetadata } from "./shop-metadata.ts";
import { stockMetadata } from "./stock-metadata.ts";

const folder = mkdtempSync(join(tmpdir(), "erp-import-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const options = { title: "Sample", serverUrl: "https://sample.test/odata" };
const samples = { shop: shopMetadata, stock: stockMetadata };

test.each(Object.entries(samples))("%s lints clean with the strictest rules and our own", async (name, text) => {
  writeImported(join(folder, name), importMetadata(text, options));
  const config = await createConfig({
    extends: ["recommended-strict", "erp/all"],
    plugins: [erpPlugin()],
    // $metadata names fields and says nothing of them.
    rules: { "erp/described-properties": "off" },
  });
  const problems = await lint({ ref: join(folder, name, "openapi.yaml"), config });
  expect(problems.map(({ ruleId, message, location }) => `${ruleId} ${message} ${location[0]?.pointer ?? ""}`)).toEqual(
    [],
  );
});

test.each(Object.entries(samples))("%s generates types that compile", { timeout: 60_000 }, async (name, text) => {
  writeImported(join(folder, name), importMetadata(text, options), { replace: true });
  const { files, operations } = await generateApi(folder, name);
  expect(operations).toBeGreaterThan(15);
  const types = new Map([...files].filter(([path]) => /^(shared-)?types/.test(path)));
  writeImported(join(folder, `${name}-types`), types, { replace: true });
  const roots = [...types.keys()].map((path) => join(folder, `${name}-types`, path));
  const program = ts.createProgram(roots, {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    types: [],
  });
  expect(
    ts
      .getPreEmitDiagnostics(program)
      .map(({ file, messageText }) => `${file?.fileName ?? ""} ${ts.flattenDiagnosticMessageText(messageText, " ")}`),
  ).toEqual([]);
});

test("the tables know composite keys and literals of OData v2", async () => {
  const shop = await generateApi(folder, "shop");
  const stock = await generateApi(folder, "stock");
  expect(shop.files.get("types/orders.ts")).toContain('key: "Year" | "Number"');
  expect(stock.files.get("entities/bins.ts")).toContain("\"/Bins(Id=guid'{Id}',Slot={Slot}L)\"");
  expect(stock.files.get("entities/operations.ts")).toContain('literals: { since: "datetime", name: "string" }');
});

test("a folder that exists is only replaced when told so, and nothing is left beside it", () => {
  const own = join(folder, "again");
  writeImported(own, new Map([["a.yaml", "1"]]));
  expect(() => writeImported(own, new Map([["b.yaml", "2"]]))).toThrow("the folder exists");
  expect(readdirSync(own)).toEqual(["a.yaml"]);
  writeImported(own, new Map([["b.yaml", "2"]]), { replace: true });
  expect(readdirSync(own)).toEqual(["b.yaml"]);
  expect(readdirSync(folder).filter((name) => name.startsWith("."))).toEqual([]);
});

async function* endless(): AsyncGenerator<Uint8Array> {
  for (;;) yield new Uint8Array(1024 * 1024);
}

test("a document without end is refused at the limit", async () => {
  await expect(readBounded(endless())).rejects.toThrow("it is larger than 32 MB");
});

test.each([
  ["UTF-8 with a mark", Uint8Array.from([0xef, 0xbb, 0xbf, 0x61]), "a"],
  ["UTF-16", Uint8Array.from([0xff, 0xfe, 0x61, 0]), "a"],
])("%s is read", async (_, bytes, want) => {
  expect(
    await readBounded(
      (async function* () {
        yield bytes;
      })(),
    ),
  ).toBe(want);
});

test("bytes that are no text are refused", async () => {
  await expect(
    readBounded(
      (async function* () {
        yield Uint8Array.from([0x61, 0xff]);
      })(),
    ),
  ).rejects.toThrow("it is no text in UTF-8");
});

test("a refusal of the service is told by its status", async () => {
  await expect(
    fetchMetadata("https://sample.test/$metadata", async () => new Response("secret", { status: 401 })),
  ).rejects.toThrow("The metadata document: the service answered 401. Check address and token");
  expect(await fetchMetadata("https://sample.test/$metadata", async () => new Response("<a/>"))).toBe("<a/>");
});

test("files of sets are named for every system: one for names that differ in case only, none for a device", () => {
  const text = readFileSync(new URL("./documents/odd-names-v4.xml", import.meta.url), "utf8");
  const files = importMetadata(text, { title: "Odd", serverUrl: "https://erp.test/odata" });
  expect([...files.keys()].filter((file) => file.startsWith("entities/")).sort()).toEqual([
    "entities/con-service.yaml",
    "entities/dns.yaml",
    "entities/odd-xs.yaml",
    "entities/u65e5u672c.yaml",
    "entities/u672cu65e5.yaml",
  ]);
  // Both sets are in the file that they share.
  expect(files.get("openapi.yaml")?.match(/entities\/dns\.yaml/g)).toHaveLength(4);
});

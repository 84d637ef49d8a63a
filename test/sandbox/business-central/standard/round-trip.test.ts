import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { standardModel } from "../../../../src/sandbox/business-central/standard/standard-model.ts";
import {
  componentName,
  methods,
  type Reference,
  resolve,
  type Schema,
  type SpecDocument,
} from "../../../../src/spec-tools/generate/spec-document.ts";
import { importMetadata } from "../../../../src/spec-tools/import/import-metadata.ts";
import { writeImported } from "../../../../src/spec-tools/import/write-imported.ts";
import { readSpec } from "../../../../src/spec-tools/read-spec.ts";
import { createStandardBench } from "./support/standard-bench.ts";

// The sandbox's own $metadata, imported as anybody imports that of a service, is the specification by hand, but for what
// metadata of Business Central does not say. Each difference is listed with its reason.

const folder = mkdtempSync(join(tmpdir(), "erp-round-trip-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let byHand: SpecDocument;
let imported: SpecDocument;

beforeAll(async () => {
  const bench = await createStandardBench();
  const { text } = await bench.get("/$metadata");
  const from = { title: "Standard", serverUrl: "https://erp.test", under: "companies" };
  writeImported(join(folder, "standard"), importMetadata(text, from));
  imported = await readSpec(join(folder, "standard"));
  byHand = JSON.parse(readFileSync("generated/business-central/openapi.json", "utf8"));
}, 120_000);

/** What metadata says of a property: type, length, codes, key, where it leads and whether to many. */
function facts(
  { components: { schemas } }: SpecDocument,
  declared: Schema | Reference | undefined,
): string | undefined {
  if (!declared) return undefined;
  const own: Schema = "$ref" in declared ? {} : declared;
  const parts = [declared, own.items, ...(own.anyOf ?? []), ...(own.allOf ?? [])].filter((part) => part !== undefined);
  const target = parts.map(componentName).find((name) => name !== undefined && schemas[name]?.properties);
  if (target !== undefined) return `to ${own.items === undefined ? "one" : "many"} ${target}`;
  const codes = parts.flatMap((part) => Object.keys(resolve(schemas, part)["x-enum"] ?? {})).sort();
  const types = [own.type ?? []].flat().join("|");
  const key = own["x-key"] === undefined ? undefined : "key";
  return [types, own.format, Reflect.get(own, "maxLength"), key, ...codes]
    .filter((part) => part !== undefined)
    .join(", ");
}

/** Options are plain texts in the metadata (fact 122); their words stand in the specification only. */
const isOption = (text: string | undefined): boolean => text !== undefined && /, .*[ .(]/.test(text);

test("records have the same properties, types, lengths, codes, keys and navigations", () => {
  let same = 0;
  const options: string[] = [];
  const differences: Record<string, readonly (string | undefined)[]> = {};
  for (const { type } of standardModel().sets.values()) {
    const short = type.name.slice(type.name.lastIndexOf(".") + 1);
    const name = short.charAt(0).toUpperCase() + short.slice(1);
    const [mine, theirs] = [byHand, imported].map(({ components }) => components.schemas[name]?.properties ?? {});
    for (const field of new Set([...Object.keys(mine ?? {}), ...Object.keys(theirs ?? {})])) {
      // Control information stands in no metadata.
      if (field.includes("@odata")) continue;
      const pair = [facts(byHand, mine?.[field]), facts(imported, theirs?.[field])];
      if (pair[0] === pair[1]) same += 1;
      else if (isOption(pair[0]) && pair[1] === "string|null") options.push(`${name}.${field}`);
      else differences[`${name}.${field}`] = pair;
    }
  }
  expect(differences).toEqual({
    // Metadata has no form of addresses.
    "Subscription.notificationUrl": ["string, uri", "string"],
  });
  expect(options.sort()).toEqual([
    "Account.consolidationTranslationMethod",
    "JobQueueEntry.objectTypeToRun",
    "JobQueueEntry.status",
    "JobQueueLogEntry.objectTypeToRun",
    "JobQueueLogEntry.status",
    "PhysicalInventoryOrderLine.entryType",
    "PostedPhysicalInventoryOrderLine.entryType",
    "WorkflowResponseOption.delegateAfter",
    "WorkflowResponseOption.notificationUserLicenseType",
    "WorkflowResponseOption.responseType",
    "WorkflowStep.type",
  ]);
  expect(same).toBeGreaterThan(3400);
});

test("actions and the addresses of all records are the same", () => {
  const operationsOf = ({ paths }: SpecDocument): readonly string[] =>
    Object.entries(paths).flatMap(([path, item]) =>
      methods.filter((method) => item[method]).map((method) => `${method} ${path.replace(/\{[^}]+\}/g, "{}")}`),
    );
  const found = new Set(operationsOf(imported));
  const actions = operationsOf(byHand).filter((operation) => operation.includes("Microsoft.NAV."));
  expect(actions).toHaveLength(21);
  expect(actions.filter((operation) => !found.has(operation))).toEqual([]);
  const records = operationsOf(byHand).filter((operation) =>
    /^get \/companies\(\{\}\)\/\w+(\(\{\}\))?$/.test(operation),
  );
  // The two queries have no keys, so what has a key is read by it.
  expect(records).toHaveLength(282);
  expect(records.filter((operation) => !found.has(operation))).toEqual([]);
});

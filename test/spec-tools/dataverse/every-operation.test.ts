import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import type { ApiIndex } from "../../../src/clients/dataverse/index.ts";
import { makePull } from "../../../src/spec-tools/dataverse/make-pull.ts";
import { writeImported } from "../../../src/spec-tools/import/write-imported.ts";
import { lintSpec } from "../../../src/spec-tools/lint/lint-spec.ts";
import { sandboxForTest } from "../../clients/support/signed-in.ts";
import { definitionsOf, key } from "../../support/organisation-definitions.ts";
import { OperationCalls } from "./every-operation/call-every-operation.ts";

const metadata = readFileSync(new URL("./every-operation/service-desk.xml", import.meta.url), "utf8");
const definitions = definitionsOf(metadata, { account: { Keys: [key("new_number", ["accountnumber"])] } });
const operations = [
  "CloseIncident",
  "CalculateRollupField",
  "RetrieveCurrentOrganization",
  "RetrieveDuplicates",
  "WhoAmI",
];

const below = (folder: string, files: ReadonlyMap<string, string>): Map<string, string> =>
  new Map([...files].flatMap(([path, text]) => (path.startsWith(folder) ? [[path.slice(folder.length), text]] : [])));

const isIndex = (value: unknown): value is ApiIndex =>
  typeof value === "object" && value !== null && "services" in value;

test("every operation that was pulled of an organisation answers at a sandbox that plays it as its description says", {
  timeout: 120_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), "erp-every-operation-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const made = await makePull(
    { metadata, definitions },
    { source: "desk", serverUrl: "https://desk.crm4.dynamics.com/api/data/v9.2", title: "desk", operations },
  );
  expect(made.notes).toEqual([]);
  writeImported(join(folder, "spec"), below("spec/", made.files));
  expect(await lintSpec(join(folder, "spec"))).toEqual([]);
  writeImported(join(folder, "client"), below("client/", made.files));
  const { index }: { index: unknown } = await import(
    /* @vite-ignore */ pathToFileURL(join(folder, "client", "operations.js")).href
  );
  if (!isIndex(index)) throw new Error("There is no index.");
  const sandbox = await sandboxForTest({ dataverse: { metadata, definitions } });
  const document = JSON.parse(made.files.get("client/openapi.json") ?? "");
  expect(await new OperationCalls(document, index, sandbox).run()).toEqual({
    operations: 52,
    faults: [],
    beyond: ["/$ref", "/$value", "/entityimage"],
    counts: {
      read: 9,
      expand: 9,
      create: 8,
      update: 9,
      upsert: 16,
      plain: 8,
      remove: 8,
      changes: 9,
      fetch: 9,
      file: 1,
      "link of one": 7,
      "link of several": 4,
      action: 3,
      function: 5,
      "row of a function": 3,
    },
  });
});

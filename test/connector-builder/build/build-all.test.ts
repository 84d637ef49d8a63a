import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { buildAll } from "../../../src/connector-builder/build/build-all.ts";
import type { BuiltConnector } from "../../../src/connector-builder/build/build-connector.ts";
import { lintFolder } from "../../../src/connector-builder/lint/lint-folder.ts";
import { lockAfterPublishing } from "../../../src/connector-builder/lock/published-locks.ts";
import { document, yamlText } from "../support/small-connector.ts";

function operationsIn(paths: object): string[] {
  return Object.values(paths).flatMap((item: object) =>
    Object.values(item).flatMap((operation: unknown) =>
      operation !== null && typeof operation === "object" && "operationId" in operation
        ? [String(operation.operationId)]
        : [],
    ),
  );
}

function operationsOf(connectors: readonly BuiltConnector[]): string[] {
  return connectors.flatMap(({ definition }) => operationsIn(definition.paths));
}

describe("the connectors of this repository", () => {
  const built = buildAll(".");
  const specs = ["business-central-admin", "business-central-automation", "exact-online"];

  test("are fresh", () => {
    expect(
      [...built.files]
        .filter(([path, text]) => readFileSync(`connector/${path}`, "utf8") !== text)
        .map(([path]) => path),
    ).toEqual([]);
  });

  test("cover every operation of the specs but sync, whose cursor a flow cannot keep", () => {
    const published = new Set(operationsOf(built.connectors));
    const described = specs.flatMap((api) =>
      operationsIn(JSON.parse(readFileSync(`generated/${api}/openapi.json`, "utf8")).paths),
    );
    expect(described.length).toBe(1277);
    const missing = described.filter((id) => !published.has(id));
    expect(missing.filter((id) => !/^(List|Get)Sync/.test(id))).toEqual([]);
    expect(missing).toHaveLength(61);
  });

  test("offer what a maker needs of the standard API, and nothing of it twice in one", () => {
    const offered = built.connectors.filter(({ name }) => /^business-central-(?:sales|purchasing|finance)$/.test(name));
    const counts = offered.map(({ name, definition }) => {
      const names = operationsIn(definition.paths);
      return [name, names.length - names.filter((id) => /^When\w+Change$/.test(id)).length, names.length];
    });
    expect(counts).toEqual([
      ["business-central-finance", 125, 129],
      ["business-central-purchasing", 104, 110],
      ["business-central-sales", 128, 136],
    ]);
    const all = operationsOf(offered);
    for (const wanted of [
      "ShipAndInvoiceSalesOrder",
      "PostPurchaseInvoice",
      "PostJournal",
      "DownloadPdfOfSalesInvoice",
    ])
      expect(all).toContain(wanted);
    // Refused without a filter: the same rows are listed below their document or journal.
    expect(all.filter((id) => /^List(?:\w+Lines|CustomerPayments|VendorPayments)$/.test(id))).toEqual([]);
  });

  test("ask for changes only of records that say when they were changed", () => {
    const without = built.connectors.flatMap(({ name, definition }) =>
      Object.values(definition.paths).flatMap(({ get }) => {
        if (!/^When\w+Change$/.test(get?.operationId ?? "") || name.startsWith("exact-online")) return [];
        const { $ref = "" } = get?.responses["200"]?.schema ?? {};
        const rows = definition.definitions[$ref.replace("#/definitions/", "")]?.properties?.["value"]?.items;
        const isRow = get?.["x-ms-pageable"] === undefined && rows?.properties?.["lastModifiedDateTime"] !== undefined;
        return isRow ? [] : [get?.operationId];
      }),
    );
    expect(without).toEqual([]);
  });

  test("pass the linter without an error, and without a warning that nobody gave a reason for", () => {
    const findings = built.connectors.flatMap(({ name }) => lintFolder(`connector/${name}`));
    expect(
      findings.filter(
        ({ severity, waived }) => waived === undefined && (severity === "error" || severity === "warning"),
      ),
    ).toEqual([]);
    // What certification wants of texts holds as well; objects without members are those that the services leave open.
    expect([
      ...new Set(findings.filter(({ severity }) => severity === "certification").map(({ rule }) => rule)),
    ]).toEqual(["PP-SCH-09"]);
    expect(
      findings
        .filter(({ waived }) => waived !== undefined)
        .map(({ rule }) => rule)
        .sort(),
    ).toEqual(
      [
        ...Array.from({ length: 8 }, () => "PP-FILE-03"),
        ...Array.from({ length: 107 }, () => "PP-DYN-03"),
        ...Array.from({ length: 10 }, () => "PP-OP-15"),
      ].sort(),
    );
  });

  test("never name $top for Exact Online, and hold no secret", () => {
    const exact = built.connectors.filter(({ name }) => name.startsWith("exact-online"));
    expect(
      exact.filter(({ definition }) => JSON.stringify(definition).includes('"name":"$top"')).map(({ name }) => name),
    ).toEqual([]);
    expect(
      built.connectors
        .filter(({ properties }) => JSON.stringify(properties).includes('"clientSecret":'))
        .map(({ name }) => name),
    ).toEqual([]);
  });
});

describe("a build", () => {
  let root = "";
  const write = (path: string, content: string): void => writeFileSync(join(root, path), content);

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "connectors-"));
    mkdirSync(join(root, "connector/rows"), { recursive: true });
    mkdirSync(join(root, "generated/rows"), { recursive: true });
    write("generated/rows/openapi.json", JSON.stringify(document));
    write("connector/rows/connector.yaml", yamlText);
    write("connector/rows/apiProperties.json", '{"properties":{"connectionParameters":{},"iconBrandColor":"#123456"}}');
    const { connectors, files } = buildAll(root);
    for (const [path, text] of files) write(`connector/${path}`, text);
    write("connector/operations.lock.json", lockAfterPublishing(join(root, "connector"), connectors));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  test("of the same files gives the same files", () => {
    expect([...buildAll(root).files]).toEqual([...buildAll(root).files]);
  });

  test.each([
    [
      "an operation that is gone",
      { "/rows": document.paths["/rows"] },
      /rows: existing flows would break\.\n- DeleteRow is gone: .*\n- GetRow is gone: /,
    ],
    [
      "an input that is gone",
      { ...document.paths, "/rows": { get: { ...document.paths["/rows"].get, parameters: [] } } },
      /ListRows has lost query\/note/,
    ],
    [
      "an input that is newly required",
      {
        ...document.paths,
        "/rows": {
          get: {
            ...document.paths["/rows"].get,
            parameters: [{ name: "note", in: "query", required: true, schema: { type: "string" } }],
          },
        },
      },
      /ListRows now requires query\/note: .*ListRows_V2/,
    ],
  ])("refuses %s and says what to do", (_, paths, want) => {
    write("generated/rows/openapi.json", JSON.stringify({ ...document, paths }));
    expect(() => buildAll(root)).toThrow(want);
  });

  /** The connector with a trigger that its script answers. */
  function withTrigger(operationId: string, kind = "batch"): void {
    const get = {
      operationId,
      summary: "When rows appear",
      description: "This operation triggers when there are rows that were not there before.",
      "x-ms-trigger": kind,
      parameters: [{ name: "kinds", in: "query", schema: { type: "string" } }],
      responses: { "200": { description: "Rows." } },
    };
    const source = "- { api: rows, prefix: /v1 }";
    write("connector/rows-script.openapi.json", JSON.stringify({ paths: { "/script/rows": { get } } }));
    write("connector/rows.script.csx", "public class Script : ScriptBase { }");
    write(
      "connector/rows/connector.yaml",
      `${yamlText.replace(source, `${source}\n  - { api: rows-script, prefix: /v1, needsScript: true }`)}script: rows.script.csx\n`,
    );
  }

  test("lets a trigger change until it is published, and neither its name nor its kind from then on", () => {
    for (const name of ["WhenRowsCome", "WhenRowsAppear"]) {
      withTrigger(name);
      expect(operationsOf(buildAll(root).connectors)).toContain(name);
    }
    write("connector/operations.lock.json", lockAfterPublishing(join(root, "connector"), buildAll(root).connectors));
    const { connectors } = JSON.parse(readFileSync(join(root, "connector/operations.lock.json"), "utf8"));
    expect(connectors.rows.WhenRowsAppear).toEqual({
      method: "get",
      path: "/v1/script/rows",
      trigger: "batch",
      parameters: { "query/kinds": false },
    });
    withTrigger("WhenRowsCome");
    expect(() => buildAll(root)).toThrow("WhenRowsAppear is now called WhenRowsCome");
    withTrigger("WhenRowsAppear", "single");
    expect(() => buildAll(root)).toThrow("WhenRowsAppear was a batch trigger and is a single trigger");
    withTrigger("WhenRowsAppear");
    expect(operationsOf(buildAll(root).connectors)).toContain("WhenRowsAppear");
  });

  test("refuses a whole connector that is gone", () => {
    rmSync(join(root, "connector/rows/connector.yaml"));
    expect(() => buildAll(root)).toThrow(/rows: existing flows would break/);
  });
});

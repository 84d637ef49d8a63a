import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type BuiltConnectors, buildCollection } from "../../../src/connector-builder/build/build-all.ts";
import { lintConnector } from "../../../src/connector-builder/lint/lint-connector.ts";
import { lockAfterPublishing } from "../../../src/connector-builder/lock/published-locks.ts";
import { isObject } from "../../../src/kit/json-access.ts";
import { document, yamlText } from "../support/small-connector.ts";
import { TemporaryCollection } from "../support/temporary-collection.ts";

const note = { name: "note", in: "query", required: true, description: "A note.", schema: { type: "string" } };
const list = document.paths["/rows"].get;
const required = { ...document, paths: { ...document.paths, "/rows": { get: { ...list, parameters: [note] } } } };
const route = {
  templateId: "routerequesttoendpoint",
  title: "Path of ListRows_V2",
  parameters: {
    "x-ms-apimTemplate-operationName": ["ListRows_V2"],
    "x-ms-apimTemplateParameter.newPath": "/v1/rows",
    "x-ms-apimTemplateParameter.httpMethod": "@Request.OriginalHTTPMethod",
  },
};

/** A published connector whose API then requires a note. */
function changedApi(): TemporaryCollection {
  const collection = new TemporaryCollection();
  const { connectors, files } = build(collection);
  for (const [path, text] of files) collection.write(`connector/${path}`, text);
  collection.write("connector/operations.lock.json", lockAfterPublishing(collection.folder, connectors));
  collection.write("generated/rows/openapi.json", JSON.stringify(required));
  return collection;
}

function build({ folder, generated }: TemporaryCollection): BuiltConnectors {
  return buildCollection(folder, { generated });
}

const secondRevision = `${yamlText.replace("- { api: rows, prefix: /v1 }", "- { api: rows, prefix: /v1, rename: { ListRows: ListRows_V2 } }\n  - { file: ../old.openapi.json, prefix: /v1, only: [ListRows] }")}operations:
  ListRows: { deprecated: true, visibility: internal, family: ListRows, revision: 1, replacement: ListRows_V2 }
  ListRows_V2: { family: ListRows, revision: 2, path: /ListRows_V2/rows }
`;

test("what the refusal says to write makes the build pass, step by step", () => {
  using collection = changedApi();
  expect(() => build(collection)).toThrow(
    "ListRows now requires query/note: flows that leave it empty fail. Keep the old shape and publish the new one as ListRows_V2: in connector.yaml `rename: { ListRows: ListRows_V2 }` at its source, a source `file` with the old ListRows, and under operations ListRows: { deprecated: true, visibility: internal, family: ListRows, revision: 1, replacement: ListRows_V2 } and ListRows_V2: { family: ListRows, revision: 2 }.",
  );

  collection.write(
    "connector/old.openapi.json",
    JSON.stringify({ ...document, paths: { "/rows": document.paths["/rows"] } }),
  );
  collection.write("connector/rows/connector.yaml", secondRevision.replace(", path: /ListRows_V2/rows", ""));
  expect(() => build(collection)).toThrow(
    /connector\.yaml:\d+: ListRows_V2 and ListRows are both GET \/rows: give one of them a path of its own under operations, such as path: \/ListRows\/rows/,
  );

  collection.write("connector/rows/connector.yaml", secondRevision);
  expect(() => build(collection)).toThrow(
    /connector\.yaml:18: nothing leads \/ListRows_V2\/rows back to the service: add to policyTemplateInstances of apiProperties\.json \{"templateId":"routerequesttoendpoint"/,
  );

  const properties = {
    connectionParameters: {},
    iconBrandColor: "#123456",
    policyTemplateInstances: [
      {
        templateId: "updatenextlink",
        title: "Pages",
        parameters: { "x-ms-apimTemplateParameter.nextLinkPropertyName": "nextLink" },
      },
      route,
    ],
  };
  collection.write("connector/rows/apiProperties.json", JSON.stringify({ properties }));
  const [rows] = build(collection).connectors;
  const paths = rows?.definition.paths;
  expect(paths?.["/rows"]?.get).toMatchObject({
    operationId: "ListRows",
    deprecated: true,
    "x-ms-visibility": "internal",
    "x-ms-api-annotation": {
      family: "ListRows",
      revision: 1,
      replacement: { api: "Rows", operationId: "ListRows_V2" },
    },
  });
  expect(paths?.["/ListRows_V2/rows"]?.get).toMatchObject({
    operationId: "ListRows_V2",
    summary: "List rows (V2)",
    "x-ms-api-annotation": { family: "ListRows", revision: 2 },
  });
  const text = rows?.files.get("apiDefinition.swagger.json") ?? "";
  const definition: unknown = JSON.parse(text);
  expect(
    lintConnector("rows", { text, definition: isObject(definition) ? definition : {}, properties }).filter(
      ({ severity }) => severity === "error" || severity === "warning",
    ),
  ).toEqual([]);
});

test("a renamed operation is kept by renaming it back", () => {
  using collection = changedApi();
  collection.write(
    "generated/rows/openapi.json",
    JSON.stringify({
      ...document,
      paths: { ...document.paths, "/rows": { get: { ...list, operationId: "FetchRows" } } },
    }),
  );
  expect(() => build(collection)).toThrow(
    'ListRows is now called FetchRows: flows fail with "The operation has been deleted". Keep the name: in connector.yaml `rename: { FetchRows: ListRows }` at its source.',
  );
  collection.write(
    "connector/rows/connector.yaml",
    yamlText.replace("prefix: /v1", "prefix: /v1, rename: { FetchRows: ListRows }"),
  );
  expect(build(collection).connectors[0]?.definition.paths["/rows"]?.get?.operationId).toBe("ListRows");
});

test("before anything is published, everything may change", () => {
  using collection = changedApi();
  rmSync(join(collection.folder, "operations.lock.json"));
  expect(build(collection).connectors[0]?.definition.paths["/rows"]?.get?.parameters).toMatchObject([{ name: "note" }]);
});

test("a connector that is published leaves the lock of the others as it is", () => {
  using collection = new TemporaryCollection();
  collection.write(
    "connector/operations.lock.json",
    JSON.stringify({ connectors: { others: { GetIt: { method: "get", path: "/it", parameters: {} } } } }),
  );
  const { connectors } = buildCollection(collection.folder, { generated: collection.generated, names: ["rows"] });
  expect(Object.keys(JSON.parse(lockAfterPublishing(collection.folder, connectors)).connectors)).toEqual([
    "others",
    "rows",
  ]);
  expect(() => build(collection)).toThrow(/others: existing flows would break/);
});

test.each([
  [
    "deprecated: false",
    "operations:\n  ListRows: { deprecated: false }\n",
    "deprecated has to be true, or is left out.",
  ],
  ["a family alone", "operations:\n  ListRows: { family: ListRows }\n", "family and revision stand together."],
  [
    "revision 0",
    "operations:\n  ListRows: { family: ListRows, revision: 0 }\n",
    "revision has to be a whole number from 1.",
  ],
  [
    "a replacement of what is in use",
    "operations:\n  ListRows: { family: ListRows, revision: 1, replacement: GetRow }\n",
    "replacement stands beside deprecated, family and revision.",
  ],
  [
    "a replacement that does not exist",
    "operations:\n  ListRows: { deprecated: true, family: ListRows, revision: 1, replacement: Nope }\n",
    "this connector has no operation Nope.",
  ],
])("%s is one error with its line", (_, more, want) => {
  using collection = new TemporaryCollection();
  collection.write("connector/rows/connector.yaml", `${yamlText}${more}`);
  expect(() => build(collection)).toThrow(
    expect.objectContaining({ code: "CONNECTOR_CONFIG_INVALID", line: 16, message: expect.stringContaining(want) }),
  );
});

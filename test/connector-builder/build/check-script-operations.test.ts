import { expect, test } from "vitest";
import { buildCollection } from "../../../src/connector-builder/build/build-all.ts";
import { yamlText } from "../support/small-connector.ts";
import { TemporaryCollection } from "../support/temporary-collection.ts";

const scripted = {
  openapi: "3.1.0",
  paths: {
    "/script/rows": {
      get: {
        operationId: "WhenRowsAppear",
        summary: "When rows appear",
        description: "This operation triggers when there are rows that were not there before.",
        "x-ms-trigger": "batch",
        responses: { "200": { description: "Rows." } },
      },
    },
  },
};

/** A connector whose script answers a trigger; `scriptOperations` are those that it is run for. */
function collectionWith(scriptOperations: readonly string[] | undefined): TemporaryCollection {
  const collection = new TemporaryCollection();
  const source = "  - { api: rows-script, prefix: /v1, needsScript: true }";
  collection.write("connector/rows-script.openapi.json", JSON.stringify(scripted));
  collection.write("connector/rows.script.csx", "public class Script : ScriptBase { }");
  collection.write(
    "connector/rows/connector.yaml",
    `${yamlText.replace("- { api: rows, prefix: /v1 }", `- { api: rows, prefix: /v1 }\n${source}`)}script: rows.script.csx\n`,
  );
  const properties = { connectionParameters: {}, iconBrandColor: "#123456", scriptOperations };
  collection.write("connector/rows/apiProperties.json", JSON.stringify({ properties }));
  return collection;
}

test("an operation that only the script answers, and that it is not run for, is refused before it reaches a maker", () => {
  using collection = collectionWith(["ListRows"]);
  expect(() => buildCollection(collection.folder, { generated: collection.generated })).toThrow(
    /connector\.yaml:\d+: only the script answers WhenRowsAppear: add to scriptOperations of apiProperties\.json/,
  );
});

test.each([[["WhenRowsAppear"]], [[]], [undefined]])("scriptOperations: %j", (scriptOperations) => {
  using collection = collectionWith(scriptOperations);
  const [built] = buildCollection(collection.folder, { generated: collection.generated }).connectors;
  expect(built?.definition.paths["/script/rows"]?.get).toMatchObject({
    "x-ms-trigger": "batch",
    "x-ms-trigger-metadata": { kind: "query", mode: "polling" },
  });
});

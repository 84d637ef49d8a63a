import { join } from "node:path";
import type { Loss } from "../../../../src/connector-builder/adapt/loss-log.ts";
import { nameOperations } from "../../../../src/connector-builder/adapt/name-operations.ts";
import { buildCollection } from "../../../../src/connector-builder/build/build-all.ts";
import { planConnector } from "../../../../src/connector-builder/build/plan-connector.ts";
import { lintFolder } from "../../../../src/connector-builder/lint/lint-folder.ts";
import { readDocument } from "../../../../src/connector-builder/openapi/read-document.ts";
import {
  type ImportedConnector,
  importConnector,
} from "../../../../src/connector-builder/simulator/imported-connector.ts";
import type { JsonObject } from "../../../../src/kit/json-access.ts";
import type { TemporaryCollection } from "../../support/temporary-collection.ts";

/** A connector that was made of a description. */
export interface Made {
  readonly connector: ImportedConnector;
  /** The description as the builder reads it, each operation with its name. */
  readonly named: JsonObject;
  readonly losses: readonly Loss[];
  /** What the linter calls an error. */
  readonly errors: readonly string[];
}

/** Makes a connector as `connector init` and `connector build` do, and reads its files as an import does. */
export function makeConnector(collection: TemporaryCollection, name: string, document: JsonObject): Made {
  collection.write(`specs/${name}.json`, JSON.stringify(document));
  const named = nameOperations(readDocument(join(collection.root, "specs", `${name}.json`)));
  const plan = planConnector(named, `../../specs/${name}.json`, false, {});
  for (const [file, text] of plan.files) collection.write(`connector/${name}/${file}`, text);
  const built = buildCollection(collection.folder, { generated: [], names: [name] });
  for (const [path, text] of built.files) collection.write(`connector/${path}`, text);
  const findings = lintFolder(join(collection.folder, name));
  return {
    connector: importConnector(collection.folder, name),
    named,
    losses: built.connectors[0]?.losses ?? [],
    errors: findings
      .filter(({ severity }) => severity === "error")
      .map(({ rule, at, message }) => `${rule} ${at} ${message}`),
  };
}

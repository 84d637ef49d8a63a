import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ConnectorConfig } from "../config/connector-config.ts";
import { PositionedYaml } from "../config/positioned-yaml.ts";
import { readConnectorConfig } from "../config/read-connector-config.ts";
import { objectAt, textAt, type JsonObject } from "../json-value.ts";
import type { SwaggerDocument } from "../swagger/types.ts";
import { buildDefinition } from "./build-definition.ts";
import { buildReadme } from "./build-readme.ts";
import { fileNames, readJsonObject } from "./connector-files.ts";
import type { DocumentOf } from "./select-operations.ts";
import { serializeDefinition } from "./serialize-definition.ts";

/** A connector as it was built, nothing of it written yet. */
export interface BuiltConnector {
  /** Folder below `connector/`. */
  readonly name: string;
  readonly config: ConnectorConfig;
  readonly definition: SwaggerDocument;
  readonly properties: JsonObject;
  readonly script: string | undefined;
  /** Made files by name. */
  readonly files: ReadonlyMap<string, string>;
}

/** Bundled documents of a repository: those in `generated/`, and what a script adds, in `connector/`. Each is read once. */
export function documentsOf(root: string): DocumentOf {
  const read = new Map<string, JsonObject | undefined>();
  return (api) => {
    if (!read.has(api)) {
      const file = [join(root, "generated", api, "openapi.json"), join(root, "connector", `${api}.openapi.json`)].find((path) => existsSync(path));
      read.set(api, file === undefined ? undefined : readJsonObject(file));
    }
    return read.get(api);
  };
}

/**
 * Builds the connector of one folder.
 *
 * @throws ConnectorConfigInvalid when its `connector.yaml` has a mistake
 */
export function buildConnector(root: string, name: string, documentOf: DocumentOf): BuiltConnector {
  const folder = join(root, "connector", name);
  const yaml = new PositionedYaml(`connector/${name}/${fileNames.config}`, readFileSync(join(folder, fileNames.config), "utf8"));
  const config = readConnectorConfig(yaml);
  const definition = buildDefinition(yaml, config, documentOf);
  const properties = readJsonObject(join(folder, fileNames.properties));
  const shared = config.script === undefined ? undefined : join(root, "connector", config.script);
  if (shared !== undefined && !existsSync(shared)) throw yaml.mistake(["script"], `there is no file connector/${config.script}.`);
  const script = shared === undefined ? undefined : `// Copied from connector/${config.script} by \`npm run connectors\`; do not edit.\n${readFileSync(shared, "utf8")}`;
  const settings = objectAt(objectAt(objectAt(objectAt(properties, "properties"), "connectionParameters"), "token"), "oAuthSettings");
  const files = new Map<string, string>([
    [fileNames.definition, serializeDefinition(definition, `specs/ and connector/${name}/${fileNames.config}`)],
    [fileNames.readme, buildReadme(name, config, definition, textAt(settings, "identityProvider") ?? "")],
  ]);
  if (script !== undefined) files.set(fileNames.script, script);
  return { name, config, definition, properties, script, files };
}

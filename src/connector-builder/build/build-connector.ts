import { existsSync, realpathSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { ConnectorFileUnreadable } from "../../errors/connector-file-unreadable.ts";
import { expandFields } from "../../kit/expand-fields.ts";
import type { JsonObject } from "../../kit/json-access.ts";
import { type Loss, LossLog } from "../adapt/loss-log.ts";
import { nameOperations } from "../adapt/name-operations.ts";
import type { ConnectorConfig, Publisher } from "../config/connector-config.ts";
import { PositionedYaml } from "../config/positioned-yaml.ts";
import { readConnectorConfig, readPublisher } from "../config/read-connector-config.ts";
import { readDocument } from "../openapi/read-document.ts";
import { serverChoices } from "../openapi/server-address.ts";
import type { SwaggerDocument } from "../swagger/types.ts";
import { buildDefinition, scriptedOperations } from "./build-definition.ts";
import { buildReadme } from "./build-readme.ts";
import { checkPrefixes } from "./check-prefixes.ts";
import { checkRoutes } from "./check-routes.ts";
import { checkScriptOperations } from "./check-script-operations.ts";
import { fileNames, publisherFile, readConnectorFile, readJsonObject } from "./connector-files.ts";
import { type Edition, fullEdition } from "./edition.ts";
import { type DocumentOf, selectOperations } from "./select-operations.ts";
import { asciiJson, serializeDefinition } from "./serialize-definition.ts";

/** A connector as it was built, nothing of it written yet. */
export interface BuiltConnector {
  /** Its folder, without those above. */
  readonly name: string;
  readonly config: ConnectorConfig;
  readonly definition: SwaggerDocument;
  readonly properties: JsonObject;
  readonly script: string | undefined;
  /** What of descriptions that others made is different in it, or missing. */
  readonly losses: readonly Loss[];
  /** Made files by name. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Bundled documents by name: of `generated` folders, the first that has it wins, and of what a script adds, beside the
 * connectors. Each is read once.
 */
export function documentsOf(collection: string, generated: readonly string[]): DocumentOf {
  const read = new Map<string, JsonObject | undefined>();
  return (api) => {
    if (!read.has(api)) {
      const file = [
        ...generated.map((folder) => join(folder, api, "openapi.json")),
        join(collection, `${api}.openapi.json`),
      ].find((path) => existsSync(path));
      read.set(api, file === undefined ? undefined : expandFields(readJsonObject(file)));
    }
    return read.get(api);
  };
}

/** A path as people see it: from where they stand, unless it lies elsewhere. */
function shown(path: string): string {
  const near = relative(process.cwd(), path);
  return near.startsWith("..") ? resolve(path) : near;
}

/** Who publishes: `publisher.yaml` in the folder of the connector, or beside those folders. */
function publisherOf(collection: string, name: string): Publisher | undefined {
  const file = [join(collection, name, publisherFile), join(collection, publisherFile)].find((path) =>
    existsSync(path),
  );
  return file === undefined
    ? undefined
    : readPublisher(new PositionedYaml(shown(file), readConnectorFile(file).toString("utf8")));
}

/** What the folder of a connector says, and the documents that it may name. */
interface ReadConnector {
  readonly folder: string;
  readonly yaml: PositionedYaml;
  readonly config: ConnectorConfig;
  readonly documentOf: DocumentOf;
}

function readConnector(collection: string, name: string, documentOf: DocumentOf, publisher?: Publisher): ReadConnector {
  const folder = join(collection, name);
  const file = join(folder, fileNames.config);
  if (!existsSync(file))
    throw new ConnectorFileUnreadable(`there is no ${shown(file)}: name a folder with ${fileNames.config}.`);
  const yaml = new PositionedYaml(shown(file), readConnectorFile(file).toString("utf8"));
  const config = readConnectorConfig(yaml, publisher ?? publisherOf(collection, name));
  const own = new Map<string, JsonObject>();
  return {
    folder,
    yaml,
    config,
    documentOf: (api) => {
      if (!/\.(json|ya?ml)$/.test(api)) return documentOf(api);
      const known = own.get(api) ?? nameOperations(readDocument(resolve(folder, api)));
      own.set(api, known);
      return known;
    },
  };
}

/**
 * Builds the connector in the folder `name` of a folder of connectors. `publisher` replaces who publishes it.
 *
 * @throws {ConnectorConfigInvalid} when its `connector.yaml` has a mistake
 * @throws {ConnectorFileUnreadable} when a file is missing or cannot be read
 */
export function buildConnector(
  collection: string,
  name: string,
  documentsByName: DocumentOf,
  publisher?: Publisher,
): BuiltConnector {
  const { folder, yaml, config, documentOf } = readConnector(collection, name, documentsByName, publisher);
  const losses = new LossLog();
  const definition = buildDefinition(yaml, config, documentOf, fullEdition, losses);
  const propertiesFile = join(folder, fileNames.properties);
  if (!existsSync(propertiesFile))
    throw new ConnectorFileUnreadable(
      `there is no ${shown(propertiesFile)}: it says how to sign in. Without sign-in it holds {"properties":{"connectionParameters":{},"iconBrandColor":"#0b6a6a"}}; \`erp-openapi connector init\` writes one for a new connector.`,
    );
  const properties = readJsonObject(propertiesFile);
  checkRoutes(yaml, config, definition, properties);
  checkScriptOperations(yaml, scriptedOperations(yaml, config, documentOf), properties);
  checkPrefixes(yaml, config, selectOperations(yaml, config, documentOf), properties);
  const shared = config.script === undefined ? undefined : join(collection, config.script);
  const home = basename(resolve(collection));
  if (shared !== undefined && !existsSync(shared))
    throw yaml.mistake(["script"], `there is no file ${home}/${config.script}.`);
  // It is copied into what is built, so it must not be a file of the one who builds.
  if (shared !== undefined && dirname(realpathSync(shared)) !== realpathSync(collection))
    throw yaml.mistake(["script"], `${config.script} lies outside ${home}: copy the file there.`);
  const script =
    shared === undefined
      ? undefined
      : `// Copied from ${home}/${config.script} by \`erp-openapi connector build\`; do not edit.\n${readConnectorFile(shared).toString("utf8")}`;
  const files = new Map<string, string>([
    [
      fileNames.definition,
      serializeDefinition(
        definition,
        `${config.sources
          .map(({ api }) => api)
          .filter((api, index, all) => all.indexOf(api) === index)
          .join(", ")} and ${home}/${name}/${fileNames.config}`,
      ),
    ],
    [fileNames.readme, buildReadme(name, config, definition, properties, documentOf, losses.all())],
  ]);
  if (script !== undefined) files.set(fileNames.script, script);
  return { name, config, definition, properties, script, losses: losses.all(), files };
}

/**
 * The text of the one file that is imported in the maker portal, without script and policies; without spaces.
 *
 * @throws {ConnectorConfigInvalid} when its `connector.yaml` has a mistake
 */
export function buildPortalFile(
  collection: string,
  name: string,
  documentsByName: DocumentOf,
  server: Edition["server"],
): string {
  const { yaml, config, documentOf } = readConnector(collection, name, documentsByName);
  const definition = buildDefinition(yaml, config, documentOf, { script: false, server });
  return `${asciiJson({ "x-generated": "Made by `erp-openapi connector build --portal`; do not edit.", ...definition })}\n`;
}

/** Values of a server's variable that the sources of a connector know; undefined when it has none of that name. */
export function connectorChoices(
  collection: string,
  name: string,
  documentsByName: DocumentOf,
  variable: string,
): readonly string[] | undefined {
  const { config, documentOf } = readConnector(collection, name, documentsByName);
  const document = documentOf(config.sources[0]?.api ?? "");
  return document && serverChoices(document, variable);
}

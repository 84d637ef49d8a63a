import type { ConnectorConfig } from "../config/connector-config.ts";
import type { PositionedYaml } from "../config/positioned-yaml.ts";
import { textsAt } from "../json-value.ts";
import { convertCallback } from "../swagger/convert-callback.ts";
import { convertOperation, type Polling } from "../swagger/convert-operation.ts";
import { DefinitionStore } from "../swagger/definition-store.ts";
import type { SwaggerDocument, SwaggerOperation, SwaggerPathItem, SwaggerSchema } from "../swagger/types.ts";
import { applyParameters, pathVariables } from "./apply-parameters.ts";
import { applyTitles } from "./apply-titles.ts";
import { selectOperations, type DocumentOf, type SelectedOperation } from "./select-operations.ts";

/** Path as the connector writes it: what the server's address has before it, without the base path. */
function connectorPath(yaml: PositionedYaml, config: ConnectorConfig, { source, path }: SelectedOperation): string {
  const full = `${source.prefix}${path}`;
  if (config.basePath === "/") return full;
  if (!full.startsWith(`${config.basePath}/`)) throw yaml.mistake(["basePath"], `${full} does not begin with ${config.basePath}.`);
  return full.slice(config.basePath.length);
}

/** Whether the one success of an operation has `name` at its root. */
function answersWith(operation: SwaggerOperation, definitions: Record<string, SwaggerSchema>, name: string): boolean {
  return Object.values(operation.responses).some(({ schema }) => {
    const shape = schema?.$ref === undefined ? schema : definitions[schema.$ref.replace("#/definitions/", "")];
    return shape?.properties !== undefined && name in shape.properties;
  });
}

/**
 * The Swagger 2.0 definition of a connector.
 *
 * @throws ConnectorConfigInvalid when `connector.yaml` names something that does not exist, or twice
 */
export function buildDefinition(yaml: PositionedYaml, config: ConnectorConfig, documentOf: DocumentOf): SwaggerDocument {
  const selected = selectOperations(yaml, config, documentOf);
  const summaryOf = ({ operationId, operation }: SelectedOperation): string => config.operations[operationId]?.summary ?? String(operation["summary"]);
  const pollings = new Map(selected.map((source): [string, Polling] => [source.operationId, { summary: summaryOf(source), waits: false }]));
  for (const source of selected) for (const polled of textsAt(source.operation, "x-waits-for")) pollings.set(polled, { summary: summaryOf(source), waits: true });
  const store = new DefinitionStore();
  const paths: Record<string, SwaggerPathItem> = {};
  const operations: SwaggerOperation[] = [];
  for (const source of selected) {
    const operation = convertOperation(source, store, (operationId) => pollings.get(operationId));
    const notification = convertCallback(source, operation, store);
    if (source.source.suffix !== undefined) operation.summary = `${operation.summary} ${source.source.suffix}`;
    const path = connectorPath(yaml, config, source);
    operation.parameters = [...pathVariables(path, operation), ...operation.parameters];
    operations.push(operation);
    const item = (paths[path] ??= {});
    if (notification) item["x-ms-notification-content"] = notification;
    item[source.method] = operation;
  }
  applyTitles(yaml, config, operations);
  const definitions = store.all();
  applyParameters(yaml, config, operations, definitions);
  if (config.nextLink !== undefined)
    for (const operation of operations) if (answersWith(operation, definitions, config.nextLink)) operation["x-ms-pageable"] = { nextLinkName: config.nextLink };
  return {
    swagger: "2.0",
    info: { title: config.title, description: config.description, version: config.version, contact: config.contact },
    host: config.host,
    basePath: config.basePath,
    schemes: ["https"],
    consumes: ["application/json"],
    produces: ["application/json"],
    paths,
    definitions,
    securityDefinitions: { oauth2: { type: "oauth2", flow: "accessCode", ...config.security, scopes: { ...config.security.scopes } } },
    security: [{ oauth2: Object.keys(config.security.scopes) }],
    "x-ms-connector-metadata": [
      { propertyName: "Website", propertyValue: config.metadata.website },
      { propertyName: "Privacy policy", propertyValue: config.metadata.privacy },
      { propertyName: "Categories", propertyValue: config.metadata.categories },
    ],
  };
}

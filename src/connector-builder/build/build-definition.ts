import { objectAt, textAt, textsAt } from "../../kit/json-access.ts";
import { LossLog } from "../adapt/loss-log.ts";
import { tellSignIn } from "../adapt/tell-sign-in.ts";
import type { ConnectorConfig } from "../config/connector-config.ts";
import type { PositionedYaml } from "../config/positioned-yaml.ts";
import { serverAddress } from "../openapi/server-address.ts";
import { convertCallback } from "../swagger/convert-callback.ts";
import { convertOperation, type Polling } from "../swagger/convert-operation.ts";
import { convertPolling } from "../swagger/convert-polling.ts";
import { DefinitionStore, deepestNesting } from "../swagger/definition-store.ts";
import { listSwaggerOperations } from "../swagger/list-swagger-operations.ts";
import type { SwaggerDocument, SwaggerOperation, SwaggerPathItem, SwaggerSchema } from "../swagger/types.ts";
import { applyParameters, pathVariables } from "./apply-parameters.ts";
import { applyTitles } from "./apply-titles.ts";
import { borrowList } from "./borrow-list.ts";
import { type Edition, fullEdition } from "./edition.ts";
import { plainDescription, plainParameters, withoutDates } from "./plain-answers.ts";
import { ReferenceChoices } from "./reference-choices.ts";
import { securityDefinitions } from "./security-definitions.ts";
import {
  type DocumentOf,
  isFile,
  maxOperations,
  type SelectedOperation,
  selectOperations,
} from "./select-operations.ts";
import { asciiJson } from "./serialize-definition.ts";
import { withoutScript } from "./without-script.ts";

/** Characters of a definition: the solution's column takes 1,000,000. */
export const mostCharacters = 980_000;

/**
 * Path as the connector writes it: what the server's address has before it, without the base path and what a policy puts.
 */
function connectorPath(
  yaml: PositionedYaml,
  config: ConnectorConfig,
  { source, path }: SelectedOperation,
  { script: withPolicies }: Edition,
): string {
  const full = `${source.prefix}${path}`;
  if (source.byPolicy !== undefined && withPolicies) return full.slice(source.byPolicy.length);
  if (config.basePath === "/") return full;
  if (!full.startsWith(`${config.basePath}/`))
    throw yaml.mistake(["basePath"], `${full} does not begin with ${config.basePath}.`);
  return full.slice(config.basePath.length);
}

/** Whether the one success of an operation has `name` at its root. */
function answersWith(operation: SwaggerOperation, definitions: Record<string, SwaggerSchema>, name: string): boolean {
  return Object.values(operation.responses).some(({ schema }) => {
    const shape = schema?.$ref === undefined ? schema : definitions[schema.$ref.replace("#/definitions/", "")];
    return shape?.properties !== undefined && name in shape.properties;
  });
}

/** The host that is called: that of the configuration, or of the first server; another one where a variable says so. */
function hostOf(
  yaml: PositionedYaml,
  config: ConnectorConfig,
  documentOf: DocumentOf,
  { server }: Edition,
): { host: string; usual: string } {
  const document = documentOf(config.sources[0]?.api ?? "");
  const usual = config.host ?? (document && serverAddress(document)?.host);
  if (usual === undefined) throw yaml.mistake(["host"], "host is missing, and the first source names no server.");
  const host =
    Object.keys(server).length === 0 ? usual : ((document && serverAddress(document, server)?.host) ?? usual);
  return { host, usual };
}

/** The operations that only a script answers, and those of all sources. */
function namesOf(
  yaml: PositionedYaml,
  config: ConnectorConfig,
  documentOf: DocumentOf,
): { gone: string[]; all: string[] } {
  const selected = selectOperations(yaml, config, documentOf);
  return {
    gone: selected.filter(({ source }) => source.needsScript).map(({ operationId }) => operationId),
    all: selected.map(({ operationId }) => operationId),
  };
}

/** Operations of a connector that only its script answers. */
export function scriptedOperations(yaml: PositionedYaml, config: ConnectorConfig, documentOf: DocumentOf): string[] {
  return config.sources.some(({ needsScript }) => needsScript) ? namesOf(yaml, config, documentOf).gone : [];
}

/** Paths with the operations of a connector, converted. */
function convertAll(
  yaml: PositionedYaml,
  config: ConnectorConfig,
  selected: readonly SelectedOperation[],
  store: DefinitionStore,
  edition: Edition,
): Record<string, SwaggerPathItem> {
  const raw = config.script === undefined;
  const summaryOf = ({ operationId, operation }: SelectedOperation): string =>
    config.operations[operationId]?.summary ?? String(operation["summary"]);
  const pollings = new Map(
    selected.map((source): [string, Polling] => [source.operationId, { summary: summaryOf(source), waits: false }]),
  );
  for (const source of selected)
    for (const polled of textsAt(source.operation, "x-waits-for"))
      pollings.set(polled, { summary: summaryOf(source), waits: true });
  const choices = new ReferenceChoices(yaml, config, selected);
  const paths: Record<string, SwaggerPathItem> = {};
  for (const source of selected) {
    store.place = `${source.method.toUpperCase()} ${source.path}`;
    const habits = { choicesOf: choices.of(source) };
    const operation = convertOperation(source, store, (operationId) => pollings.get(operationId), raw, habits);
    const notification = convertCallback(source, operation, store);
    if (source.source.needsScript) convertPolling(source, operation);
    if (source.source.suffix !== undefined) operation.summary = `${operation.summary} ${source.source.suffix}`;
    const path = config.operations[source.operationId]?.path ?? connectorPath(yaml, config, source, edition);
    operation.parameters = [
      ...pathVariables(path, operation),
      ...operation.parameters,
      ...(raw ? plainParameters(source, operation, config.nextLink === undefined) : []),
    ];
    const item = (paths[path] ??= {});
    const other = item[source.method]?.operationId;
    if (other !== undefined)
      throw yaml.mistake(
        ["operations", source.operationId],
        `${other} and ${source.operationId} are both ${source.method.toUpperCase()} ${path}: give one of them a path of its own under operations, such as path: /${source.operationId}${path}, and lead it back by the policy routerequesttoendpoint.`,
      );
    if (notification) item["x-ms-notification-content"] = notification;
    item[source.method] = operation;
  }
  const lists = choices.borrowed();
  if (selected.length + lists.length > maxOperations)
    throw yaml.mistake(
      ["references", "borrow"],
      `${selected.length} operations are selected and ${lists.length} lists are borrowed for drop-downs, the platform takes ${maxOperations}: name sets under except.`,
    );
  for (const borrowed of lists) {
    const operation = borrowList(borrowed, !raw);
    const path = connectorPath(yaml, config, borrowed.list, edition);
    operation.parameters = [...pathVariables(path, operation), ...operation.parameters];
    paths[path] = { ...paths[path], get: operation };
  }
  return paths;
}

/**
 * The Swagger 2.0 definition of a connector. What is made of a description that somebody else wrote shows less of nested
 * records where it would be too large otherwise.
 *
 * @throws {ConnectorConfigInvalid} when `connector.yaml` names something that does not exist, or twice
 */
export function buildDefinition(
  yaml: PositionedYaml,
  config: ConnectorConfig,
  documentOf: DocumentOf,
  edition: Edition = fullEdition,
  losses: LossLog = new LossLog(),
): SwaggerDocument {
  const whole = buildNested(yaml, config, documentOf, edition, losses, deepestNesting);
  if (!config.sources.some(isFile)) return whole;
  let definition = whole;
  for (let nesting = deepestNesting - 1; nesting > 0 && asciiJson(definition).length > mostCharacters; nesting--)
    definition = buildNested(yaml, config, documentOf, edition, losses, nesting);
  return definition;
}

/** The same with named schemas inside each other as deep as `nesting` at most. Errors as above. */
export function buildNested(
  yaml: PositionedYaml,
  full: ConnectorConfig,
  documentOf: DocumentOf,
  edition: Edition,
  losses: LossLog,
  nesting: number,
): SwaggerDocument {
  const { gone, all } = edition.script ? { gone: [], all: [] } : namesOf(yaml, full, documentOf);
  const config = edition.script ? full : withoutScript(full, gone, all);
  const { host, usual } = hostOf(yaml, config, documentOf, edition);
  const store = new DefinitionStore(config.sources.some(isFile) ? losses : undefined, nesting, config.records);
  const selected = selectOperations(yaml, config, documentOf, losses);
  tellSignIn(
    selected.filter(({ source }) => isFile(source)),
    config.security,
    losses,
  );
  const paths = convertAll(yaml, config, selected, store, edition);
  const operations = listSwaggerOperations({ paths }).map(({ operation }) => operation);
  // The portal checks its one file against the published schema, which does not know it yet.
  if (!edition.script) for (const operation of operations) delete operation["x-ms-require-user-confirmation"];
  applyTitles(yaml, config, operations);
  const definitions = store.all();
  applyParameters(yaml, config, operations, definitions);
  const { nextLink, publisher, security, metadata } = config;
  if (nextLink !== undefined)
    for (const operation of operations)
      if (operation["x-ms-trigger"] === undefined && answersWith(operation, definitions, nextLink))
        operation["x-ms-pageable"] = { nextLinkName: nextLink };
  const atHost = (address: string): string => address.replace(`//${usual}/`, `//${host}/`);
  const document: SwaggerDocument = {
    swagger: "2.0",
    info: {
      title: config.title,
      description: config.description,
      version: config.version,
      contact: { name: publisher.name, url: publisher.url, email: publisher.email },
    },
    host,
    basePath: config.basePath,
    schemes: ["https"],
    consumes: ["application/json"],
    produces: ["application/json"],
    paths,
    definitions,
    ...securityDefinitions(security, atHost),
    ...(metadata && {
      "x-ms-connector-metadata": [
        { propertyName: "Website", propertyValue: metadata.website },
        { propertyName: "Privacy policy", propertyValue: metadata.privacy },
        { propertyName: "Categories", propertyValue: metadata.categories },
      ],
    }),
  };
  if (
    config.script === undefined &&
    selected.some(({ operation }) => textAt(objectAt(operation, "x-paging"), "style") === "odata-v2")
  )
    withoutDates(document);
  if (edition.script) return document;
  const paged = selected
    .map(({ operation }) => textAt(objectAt(operation, "x-paging"), "nextLink"))
    .find((link) => link !== undefined);
  return { ...document, info: { ...document.info, description: plainDescription(document, gone, paged) } };
}

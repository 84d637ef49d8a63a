import { type JsonObject, objectAt } from "../../kit/json-access.ts";
import { adaptOperations, tellLeftOut } from "../adapt/adapt-operations.ts";
import { LossLog } from "../adapt/loss-log.ts";
import { ownServer, tellOwnServer } from "../adapt/own-server.ts";
import type { ConfigSource, ConnectorConfig } from "../config/connector-config.ts";
import { matchesPattern } from "../config/matches-pattern.ts";
import type { PositionedYaml } from "../config/positioned-yaml.ts";
import { listOperations, type SourceOperation } from "../openapi/list-operations.ts";
import { resolveReference } from "../openapi/resolve-reference.ts";
import { serverAddress } from "../openapi/server-address.ts";
import { expandTopics, isForEachTopic } from "./expand-topics.ts";

/** Operations of one Swagger file that Power Platform accepts. @see https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules (TotalOperationsCountExceedsMaxAllowed) */
export const maxOperations = 256;

/** An operation and the part of `connector.yaml` that brought it in. */
export interface SelectedOperation extends SourceOperation {
  readonly source: ConfigSource & { readonly prefix: string };
}

/** Gives the bundled document of an API, or undefined when there is none. */
export type DocumentOf = (api: string) => JsonObject | undefined;

/** Whether a source is a description that anybody may have made, and not one of `generated/`. */
export function isFile({ api }: Pick<ConfigSource, "api">): boolean {
  return /\.(json|ya?ml)$/.test(api);
}

/** The operations at the host of the connector, each with what is before its path; those of another host are told. */
function atHost(
  operations: readonly SelectedOperation[],
  host: string | undefined,
  losses: LossLog,
): SelectedOperation[] {
  const usualHost = serverAddress(operations[0]?.document ?? {})?.host ?? host;
  const servers = operations.map(ownServer);
  const hosts = servers.map((own) => own?.host ?? usualHost);
  const usual = hosts.includes(host) ? host : usualHost;
  return operations.flatMap((operation, index) => {
    const own = servers[index];
    const at = `${operation.method.toUpperCase()} ${operation.path}`;
    if (usual !== undefined && hosts[index] !== usual) {
      losses.add("servers", at, `left out: it is at ${hosts[index]}, which wants a connector of its own`);
      return [];
    }
    if (!own) return [operation];
    tellOwnServer(operation, losses, at);
    return [{ ...operation, source: { ...operation.source, prefix: own.path } }];
  });
}

/** Each with the parameters for what is variable in the path of a server of its own. */
function withServerParameters(operations: readonly SelectedOperation[]): SelectedOperation[] {
  return operations.map((operation) => ({
    ...operation,
    parameters: [...(ownServer(operation)?.parameters ?? []), ...operation.parameters],
  }));
}

function fromSource(
  yaml: PositionedYaml,
  source: ConfigSource,
  index: number,
  documentOf: DocumentOf,
  host: string | undefined,
  losses: LossLog,
): SelectedOperation[] {
  const at = ["sources", index];
  const document = documentOf(source.api);
  if (!document)
    throw yaml.mistake(
      [...at, "api"],
      `there is no API ${source.api} in generated/. An OpenAPI file is named by file.`,
    );
  const prefix = source.prefix ?? serverAddress(document)?.path;
  if (prefix === undefined)
    throw yaml.mistake(at, `${source.api} has no server with a host: write a prefix, such as /v1 or "".`);
  const all = listOperations(document);
  for (const [number, tag] of (source.tags ?? []).entries())
    if (!all.some(({ tags }) => tags.includes(tag)))
      throw yaml.mistake([...at, "tags", number], `no operation of ${source.api} has the tag ${tag}.`);
  for (const key of ["only", "except"] as const)
    for (const [number, pattern] of (source[key] ?? []).entries())
      if (!all.some(({ operationId }) => matchesPattern(operationId, [pattern])))
        throw yaml.mistake([...at, key, number], `${source.api} has no operation ${pattern}.`);
  const selected = all.filter(
    ({ tags, operationId }) =>
      (source.tags?.some((tag) => tags.includes(tag)) ?? true) &&
      (source.only === undefined || matchesPattern(operationId, source.only)) &&
      !matchesPattern(operationId, source.except ?? []),
  );
  for (const name of Object.keys(source.rename))
    if (!selected.some(({ operationId }) => operationId === name))
      throw yaml.mistake([...at, "rename", name], `this source has no operation ${name}.`);
  const named = selected.map((operation) => ({
    ...operation,
    operationId: source.rename[operation.operationId] ?? operation.operationId,
    source: { ...source, prefix },
  }));
  if (!isFile(source)) return named;
  tellLeftOut(document, losses);
  return withServerParameters(adaptOperations(atHost(named, host, losses), losses));
}

/** A trigger that answers with the rows of a set, in what the list of the set answers them in. */
function withRows(
  yaml: PositionedYaml,
  trigger: SelectedOperation,
  topic: string,
  selected: readonly SelectedOperation[],
): SelectedOperation {
  const list = selected.find(
    ({ method, path, operation }) => method === "get" && "x-paging" in operation && path.endsWith(`/${topic}`),
  );
  const response = list && resolveReference(list.document, objectAt(list.operation, "responses")["200"] ?? {});
  if (!list || !response || !("content" in response))
    throw yaml.mistake(["sources"], `no selected operation lists ${topic}, so ${trigger.operationId} has no rows.`);
  const { description } = objectAt(objectAt(trigger.operation, "responses"), "200");
  return {
    ...trigger,
    document: list.document,
    operation: {
      ...trigger.operation,
      responses: { "200": { description, content: response["content"] } },
    },
  };
}

/** Puts an operation for each topic of the selected paths in place of the one that stands for all. */
function withTopics(yaml: PositionedYaml, selected: readonly SelectedOperation[]): SelectedOperation[] {
  const known = [...new Set(selected.flatMap(({ topic }) => topic ?? []))].sort();
  return selected.flatMap((operation) => {
    if (!isForEachTopic(operation)) return [operation];
    const topics = operation.source.topics ?? known;
    if (topics.length === 0)
      throw yaml.mistake(
        ["sources"],
        `no selected path has a webhook topic, so there is nothing for ${operation.operationId}: leave it out with only.`,
      );
    return expandTopics(operation, topics).map((expanded, index) =>
      operation.operation["x-rows-of-topic"] === true
        ? withRows(yaml, expanded, topics[index] ?? "", selected)
        : expanded,
    );
  });
}

/** Why nothing is selected: what each operation that was left out lacks. */
function nothingLeft(losses: LossLog): string {
  const left = losses.all().filter(({ at, became }) => /^[A-Z]+ \/\S*$/.test(at) && became.startsWith("left out: "));
  const reasons = left.map(({ at, became }) => `${at}: ${became.replace("left out: ", "")}`);
  return reasons.length === 0 ? "no operation is selected." : `no operation is left: ${reasons.join("; ")}.`;
}

/**
 * The operations that `sources` names, in their order.
 *
 * @throws {ConnectorConfigInvalid} when `connector.yaml` names what is not there
 */
export function selectOperations(
  yaml: PositionedYaml,
  config: ConnectorConfig,
  documentOf: DocumentOf,
  losses: LossLog = new LossLog(),
): SelectedOperation[] {
  const selected = withTopics(
    yaml,
    config.sources.flatMap((source, index) => fromSource(yaml, source, index, documentOf, config.host, losses)),
  );
  const seen = new Map<string, string>();
  for (const { operationId } of selected) {
    // Power Apps makes function names out of letters and digits only.
    const bare = operationId.replace(/[^A-Za-z0-9]/g, "").toLowerCase();
    const other = seen.get(bare);
    if (other !== undefined)
      throw yaml.mistake(["sources"], `${operationId} is selected twice, or is hard to tell from ${other}.`);
    seen.set(bare, operationId);
  }
  if (selected.length > maxOperations)
    throw yaml.mistake(
      ["sources"],
      `${selected.length} operations are selected, the platform takes ${maxOperations}: make two connectors of it.`,
    );
  if (selected.length === 0) throw yaml.mistake(["sources"], nothingLeft(losses));
  return selected;
}

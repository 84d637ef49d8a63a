import { readFileSync } from "node:fs";
import { lockOfDefinition } from "../../../src/connector-builder/lock/operation-lock.ts";
import type { ImportedConnector } from "../../../src/connector-builder/simulator/imported-connector.ts";
import { isObject, type JsonObject, objectAt, textAt } from "../../../src/kit/json-access.ts";

const page = "docs/maker/flows-to-paste.md";

/** A block of the page: its kind, and the name behind it. */
export function blockOf(kind: "json" | "text", name: string): string {
  const [, text] = new RegExp(`^\`\`\`${kind} ${name}\\n(.*?)^\`\`\``, "ms").exec(readFileSync(page, "utf8")) ?? [];
  if (text === undefined) throw new Error(`${page} has no ${kind} ${name}`);
  return text;
}

/** What the page has for the clipboard. */
export function pastedFlow(name: string): JsonObject {
  const flow: unknown = JSON.parse(blockOf("json", name));
  if (!isObject(flow)) throw new Error(`${name} is no object`);
  return flow;
}

/** The steps of a scope or loop, by name. */
export function stepsOf(step: JsonObject): [string, JsonObject][] {
  return Object.entries(objectAt(step, "actions")).map(([name, inner]) => [name, isObject(inner) ? inner : {}]);
}

/** The connector and operation that a step calls; undefined for one that calls none. */
export function callOf(
  step: JsonObject,
): { connector: string; operationId: string; parameters: JsonObject } | undefined {
  if (step["type"] !== "OpenApiConnection") return undefined;
  const inputs = objectAt(step, "inputs");
  const host = objectAt(inputs, "host");
  return {
    connector: textAt(host, "connectionName") ?? "",
    operationId: textAt(host, "operationId") ?? "",
    parameters: objectAt(inputs, "parameters"),
  };
}

/** What the designer, or the first run, would find wrong with a step that calls a connector. */
function faultsOfCall(
  step: JsonObject,
  references: JsonObject,
  connectors: ReadonlyMap<string, ImportedConnector>,
): string[] {
  const call = callOf(step);
  if (!call) return [];
  const api = `/providers/Microsoft.PowerApps/apis/${call.connector}`;
  const wrong = textAt(objectAt(objectAt(step, "inputs"), "host"), "apiId") === api ? [] : [`apiId is not ${api}`];
  const reference = textAt(objectAt(objectAt(references, call.connector), "connection"), "id");
  if (reference !== `${api}/connections/choose`) wrong.push(`no connection reference ${call.connector}`);
  const connector = connectors.get(call.connector);
  if (!connector) return wrong;
  const locked = lockOfDefinition(connector.definition)[call.operationId];
  if (!locked) return [...wrong, `${call.connector} has no ${call.operationId}`];
  const inputs = Object.entries(locked.parameters)
    .map(([name, required]) => ({ name: name.replace(/^(?:path|query|header)\//, ""), required }))
    .filter(({ name }) => name !== "body");
  const names = inputs.map(({ name }) => name);
  const given = Object.keys(call.parameters);
  const repeats = objectAt(objectAt(step, "inputs"), "retryPolicy")["type"] !== "none";
  return [
    ...wrong,
    ...given.filter((name) => !names.includes(name)).map((name) => `${call.operationId} has no ${name}`),
    ...inputs
      .filter(({ name, required }) => required && !given.includes(name))
      .map(({ name }) => `${call.operationId} requires ${name}`),
    ...(locked.method !== "get" && repeats ? [`${call.operationId} may be sent twice`] : []),
  ];
}

/** Everything that is wrong with a flow before it runs, with the step that it is wrong in. */
export function faultsOf(flow: JsonObject, connectors: ReadonlyMap<string, ImportedConnector>): string[] {
  const references = objectAt(flow, "connectionReferences");
  const within = (steps: readonly [string, JsonObject][]): string[] =>
    steps.flatMap(([name, step]) => [
      ...Object.keys(objectAt(step, "runAfter"))
        .filter((before) => !steps.some(([other]) => other === before))
        .map((before) => `${name}: runs after ${before}, which is not beside it`),
      ...faultsOfCall(step, references, connectors).map((fault) => `${name}: ${fault}`),
      ...within(stepsOf(step)),
    ]);
  return within(stepsOf(objectAt(flow, "operationDefinition")));
}

import { ConnectorCallRefused } from "../../errors/connector-call-refused.ts";
import { isObject, type JsonObject, objectAt, textAt } from "../../kit/json-access.ts";
import { type ActionInputs, parameterOf } from "./build-request.ts";
import type { Gateway } from "./gateway.ts";
import { jsonOf, textOf } from "./wire-message.ts";

/** One line of a drop-down. */
export interface Choice {
  readonly value: string | number | boolean;
  readonly title: string;
}

/** What a drop-down asks for; the two extensions that say it have to agree. */
interface Lookup {
  readonly operationId: string;
  readonly collection: string | undefined;
  readonly value: string;
  readonly title: string;
  /** Inputs of the lookup, by the name of the action's own input that fills them in. */
  readonly inputs: Readonly<Record<string, string>>;
}

function lookupOf(parameter: JsonObject, refuse: (problem: string) => ConnectorCallRefused): Lookup | undefined {
  const [older, newer] = [objectAt(parameter, "x-ms-dynamic-values"), objectAt(parameter, "x-ms-dynamic-list")];
  const operationId = textAt(older, "operationId");
  if (operationId === undefined) return undefined;
  const value = textAt(older, "value-path") ?? "";
  const inputsOf = (source: JsonObject, key: string): Record<string, string> =>
    Object.fromEntries(
      Object.entries(objectAt(source, "parameters")).map(([name, from]) => [name, textAt(from, key) ?? ""]),
    );
  const lookup: Lookup = {
    operationId,
    collection: textAt(older, "value-collection"),
    value,
    title: textAt(older, "value-title") ?? value,
    inputs: inputsOf(older, "parameter"),
  };
  const other: Lookup = {
    operationId: textAt(newer, "operationId") ?? "",
    collection: textAt(newer, "itemsPath"),
    value: textAt(newer, "itemValuePath") ?? "",
    title: textAt(newer, "itemTitlePath") ?? value,
    inputs: inputsOf(newer, "parameterReference"),
  };
  if (JSON.stringify(lookup) !== JSON.stringify(other))
    throw refuse("x-ms-dynamic-values and x-ms-dynamic-list differ, and designers read one or the other.");
  return lookup;
}

/** The value at a path such as `value` or `data/rows`. */
function at(body: unknown, path: string | undefined): unknown {
  return path === undefined
    ? body
    : path.split("/").reduce<unknown>((node, name) => (isObject(node) ? node[name] : undefined), body);
}

/**
 * What the drop-down of an input shows; undefined for an input without one. The designer reads one answer and follows no
 * pages.
 *
 * @param inputs those of the action that are filled in already
 * @throws {ConnectorCallRefused} when an input that it depends on is not filled in, and when the service refuses
 */
export async function listChoices(
  gateway: Gateway,
  operationId: string,
  parameterName: string,
  inputs: ActionInputs,
): Promise<Choice[] | undefined> {
  const operation = gateway.operation(operationId);
  const refuse = (problem: string): ConnectorCallRefused =>
    new ConnectorCallRefused(gateway.connector.name, `${operationId}, choices for ${parameterName}`, problem);
  const lookup = lookupOf(parameterOf(operation, parameterName), refuse);
  if (!lookup) return undefined;
  const passed = Object.entries(lookup.inputs).map(
    ([name, own]) => [name, inputs[own] ?? parameterOf(operation, own)["default"]] as const,
  );
  const missing = passed.find(([, value]) => value === undefined);
  if (missing) throw refuse(`fill in ${missing[0]} first.`);
  const response = await gateway.call(lookup.operationId, Object.fromEntries(passed));
  if (response.status !== 200)
    throw refuse(`${lookup.operationId} answered ${response.status} ${textOf(response).slice(0, 300)}`);
  const rows = at(jsonOf(response), lookup.collection);
  if (!Array.isArray(rows)) throw refuse(`${lookup.operationId} answered no list.`);
  return rows.map((row: unknown): Choice => {
    const value = at(row, lookup.value);
    if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean")
      throw refuse(`a row of ${lookup.operationId} has no ${lookup.value}.`);
    return { value, title: String(at(row, lookup.title) ?? value) };
  });
}

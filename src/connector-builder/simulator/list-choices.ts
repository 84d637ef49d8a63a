import { ConnectorCallRefused } from "../../errors/connector-call-refused.ts";
import { isObject, type JsonObject, objectAt, textAt } from "../../kit/json-access.ts";
import { type ActionInputs, parameterOf } from "./build-request.ts";
import type { Gateway } from "./gateway.ts";
import type { ImportedOperation } from "./imported-connector.ts";
import { schemaOf } from "./internal-defaults.ts";
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
  /** Inputs of the lookup: each the value that it always has, or the name of the action's own input that fills it in. */
  readonly inputs: Readonly<Record<string, Given>>;
}

type Given = { readonly value: unknown } | { readonly from: string };

function lookupOf(parameter: JsonObject, refuse: (problem: string) => ConnectorCallRefused): Lookup | undefined {
  const [older, newer] = [objectAt(parameter, "x-ms-dynamic-values"), objectAt(parameter, "x-ms-dynamic-list")];
  const operationId = textAt(older, "operationId");
  if (operationId === undefined) return undefined;
  const value = textAt(older, "value-path") ?? "";
  const inputsOf = (source: JsonObject, key: string): Record<string, Given> =>
    Object.fromEntries(
      Object.entries(objectAt(source, "parameters")).map(([name, given]) => {
        const from = textAt(given, key);
        return [name, from === undefined ? { value: isObject(given) ? given["value"] : given } : { from }];
      }),
    );
  const lookup: Lookup = {
    operationId,
    collection: textAt(older, "value-collection"),
    value,
    title: textAt(older, "value-title") ?? value,
    inputs: inputsOf(older, "parameter"),
  };
  if (Object.keys(newer).length === 0) return lookup;
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

/** What an input is in the definition: a parameter, or with `body/Lines/Item` a field of a body, that of a line too. */
function inputOf(gateway: Gateway, operation: ImportedOperation, name: string): JsonObject {
  const { definition } = gateway.connector;
  const [parameter = "", ...fields] = name.split("/");
  const found = parameterOf(operation, parameter);
  return fields.reduce(
    (schema, field) => {
      const inner = schemaOf(definition, objectAt(schemaOf(definition, schema), "properties")[field]);
      return "items" in inner ? schemaOf(definition, inner["items"]) : inner;
    },
    fields.length === 0 ? found : schemaOf(definition, found["schema"]),
  );
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
 * @param input name of a parameter, or a way into the body such as `body/SalesOrderLines/Item`
 * @param inputs those of the action that are filled in already
 * @throws {ConnectorCallRefused} when an input that it depends on is not filled in, and when the service refuses
 */
export async function listChoices(
  gateway: Gateway,
  operationId: string,
  input: string,
  inputs: ActionInputs,
): Promise<Choice[] | undefined> {
  const operation = gateway.operation(operationId);
  const refuse = (problem: string): ConnectorCallRefused =>
    new ConnectorCallRefused(gateway.connector.name, `${operationId}, choices for ${input}`, problem);
  const lookup = lookupOf(inputOf(gateway, operation, input), refuse);
  if (!lookup) return undefined;
  const passed = Object.entries(lookup.inputs).map(
    ([name, given]) =>
      [
        name,
        "value" in given ? given.value : (inputs[given.from] ?? parameterOf(operation, given.from)["default"]),
      ] as const,
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

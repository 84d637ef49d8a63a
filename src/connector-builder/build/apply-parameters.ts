import type { ConfigParameter, ConfigValues, ConnectorConfig } from "../config/connector-config.ts";
import { matchesPattern } from "../config/matches-pattern.ts";
import type { PositionedYaml } from "../config/positioned-yaml.ts";
import { titleOf } from "../swagger/title-of.ts";
import type { SwaggerOperation, SwaggerParameter, SwaggerSchema } from "../swagger/types.ts";
import { dynamicValues } from "./dynamic-values.ts";

type Definitions = Readonly<Record<string, SwaggerSchema>>;

function expand(schema: SwaggerSchema | undefined, definitions: Definitions): SwaggerSchema | undefined {
  return schema?.$ref === undefined ? schema : definitions[schema.$ref.replace("#/definitions/", "")];
}

/** The fields of a row in the answer of a lookup: below `collection`, or the answer itself. */
function rowFields(
  lookup: SwaggerOperation,
  collection: string | undefined,
  definitions: Definitions,
): Record<string, SwaggerSchema> {
  const answer = expand(Object.values(lookup.responses).find(({ schema }) => schema)?.schema, definitions);
  const list = collection === undefined ? answer : expand(answer?.properties?.[collection], definitions);
  return expand(list?.items, definitions)?.properties ?? {};
}

/** A drop-down has to name an operation of the same connector, and hand over everything that it requires. */
function checkValues(
  yaml: PositionedYaml,
  index: number,
  values: ConfigValues,
  operations: ReadonlyMap<string, SwaggerOperation>,
  definitions: Definitions,
): void {
  const at = ["parameters", index, "values"];
  const lookup = operations.get(values.operationId);
  if (!lookup)
    throw yaml.mistake(
      [...at, "operationId"],
      `the drop-down asks ${values.operationId}, which this connector does not have.`,
    );
  const required = lookup.parameters
    .filter((parameter) => parameter.required && parameter.default === undefined)
    .map(({ name }) => name);
  const missing = required.find((name) => !(name in values.parameters));
  if (missing !== undefined)
    throw yaml.mistake(at, `${values.operationId} requires ${missing}: name under parameters where it comes from.`);
  const unknown = Object.keys(values.parameters).find(
    (name) => !lookup.parameters.some((parameter) => parameter.name === name),
  );
  if (unknown !== undefined)
    throw yaml.mistake([...at, "parameters", unknown], `${values.operationId} has no parameter ${unknown}.`);
  const fields = rowFields(lookup, values.collection, definitions);
  for (const name of ["value", "title"] as const) {
    const field = values[name];
    if (field !== undefined && !(field in fields))
      throw yaml.mistake([...at, name], `a row of ${values.operationId} has no ${field}.`);
  }
}

function apply(rule: ConfigParameter, parameter: SwaggerParameter, operation: SwaggerOperation): void {
  if (rule.title !== undefined) parameter["x-ms-summary"] = rule.title;
  if (rule.description !== undefined) parameter.description = rule.description;
  if (rule.default !== undefined) parameter.default = rule.default;
  const { values } = rule;
  // A lookup cannot ask itself, what is hidden shows no choices, and one that depends on a parameter needs it beside it.
  const isShown = operation["x-ms-visibility"] !== "internal";
  if (!values || !isShown || values.operationId === operation.operationId || parameter.enum) return;
  const given = Object.values(values.parameters);
  if (given.every((name) => operation.parameters.some((other) => other.name === name)))
    Object.assign(parameter, dynamicValues(values));
}

/**
 * Hides what makers do not get, and gives titles, defaults and drop-downs to the rest.
 *
 * @throws {ConnectorConfigInvalid} when `connector.yaml` names what is not there
 */
export function applyParameters(
  yaml: PositionedYaml,
  config: ConnectorConfig,
  operations: readonly SwaggerOperation[],
  definitions: Definitions,
): void {
  const byId = new Map(operations.map((operation) => [operation.operationId, operation]));
  for (const [index, name] of config.hide.entries()) {
    const users = operations.filter(({ parameters }) => parameters.some((parameter) => parameter.name === name));
    if (users.length === 0) throw yaml.mistake(["hide", index], `no operation has a parameter ${name}.`);
    for (const user of users) {
      if (user.parameters.some((parameter) => parameter.name === name && parameter.required))
        throw yaml.mistake(["hide", index], `${user.operationId} requires ${name}, so it cannot be hidden.`);
      user.parameters = user.parameters.filter((parameter) => parameter.name !== name);
    }
  }
  for (const [index, rule] of config.parameters.entries()) {
    if (rule.values) checkValues(yaml, index, rule.values, byId, definitions);
    let used = 0;
    for (const operation of operations) {
      if (
        matchesPattern(operation.operationId, rule.except) ||
        (rule.only && !matchesPattern(operation.operationId, rule.only))
      )
        continue;
      for (const parameter of operation.parameters) {
        if (parameter.name !== rule.name) continue;
        used++;
        apply(rule, parameter, operation);
      }
    }
    if (used === 0)
      throw yaml.mistake(["parameters", index, "name"], `no selected operation has a parameter ${rule.name}.`);
  }
}

/** Parameters for the variables of a path that the operation itself does not declare, such as those of a server's address. */
export function pathVariables(path: string, operation: SwaggerOperation): SwaggerParameter[] {
  const names = [...path.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] ?? "");
  return names
    .filter((name) => !operation.parameters.some((parameter) => parameter.in === "path" && parameter.name === name))
    .map((name) => ({
      name,
      in: "path",
      required: true,
      type: "string",
      "x-ms-summary": titleOf(name),
      description: `${titleOf(name)} of the call.`,
      "x-ms-url-encoding": "single",
    }));
}

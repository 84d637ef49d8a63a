import type { ModelOperation, ServiceModel } from "../odata/model/service-model.ts";
import { QueryRefusal } from "../odata/refusal.ts";
import { parseJsonObject } from "../odata/write/read-body.ts";
import { readLiteral } from "./literal-text.ts";
import { readValue } from "./read-body.ts";

/** An argument as it stands in the address, or behind its alias in the query; lists and objects only there, in JSON. */
function readArgument(
  text: string,
  parameter: ModelOperation["parameters"][number],
  aliases: URLSearchParams,
  model: ServiceModel,
): unknown {
  const behind = text.startsWith("@") ? aliases.get(text) : text;
  if (behind === null) {
    if (parameter.nullable) return null;
    throw new QueryRefusal("bad-value", `The parameter alias ${text} has no value.`);
  }
  if (!parameter.type.collection && !model.types.has(parameter.type.name)) return readLiteral(behind, parameter, model);
  if (behind === "null" && parameter.nullable) return null;
  if (behind === text) throw new QueryRefusal("bad-syntax", `${parameter.name} has to be given by an alias.`);
  try {
    return readValue(JSON.parse(behind), parameter, model);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new QueryRefusal("bad-syntax", `The value of ${text} is no JSON.`);
  }
}

/**
 * The arguments of a function, by the names that stand in its address.
 * @throws {QueryRefusal} for one that it does not have, that is missing, or of another type
 */
export function argumentsOf(
  operation: ModelOperation,
  texts: ReadonlyMap<string, string>,
  aliases: URLSearchParams,
  model: ServiceModel,
): Record<string, unknown> {
  const stray = [...texts.keys()].find((name) => !operation.parameters.some((parameter) => parameter.name === name));
  if (stray !== undefined) throw new QueryRefusal("bad-syntax", `${operation.name} has no parameter ${stray}.`);
  return Object.fromEntries(
    operation.parameters.flatMap((parameter) => {
      const text = texts.get(parameter.name);
      if (text === undefined && !parameter.nullable)
        throw new QueryRefusal("bad-value", `The parameter ${parameter.name} is missing.`);
      return text === undefined ? [] : [[parameter.name, readArgument(text, parameter, aliases, model)]];
    }),
  );
}

/**
 * The arguments of an action, out of its body.
 * @throws {QueryRefusal} for one that it does not have, that is missing, or of another type
 */
export function bodyArguments(operation: ModelOperation, body: string, model: ServiceModel): Record<string, unknown> {
  const given = body.trim() === "" ? {} : parseJsonObject(body);
  const stray = Object.keys(given).find((name) => !operation.parameters.some((parameter) => parameter.name === name));
  if (stray !== undefined) throw new QueryRefusal("unknown-field", `${operation.name} has no parameter ${stray}.`);
  return Object.fromEntries(
    operation.parameters.flatMap((parameter) => {
      if (!(parameter.name in given) && (parameter.nullable || parameter.hasDefault)) return [];
      return [[parameter.name, readValue(given[parameter.name], parameter, model)]];
    }),
  );
}

import type { Location, Oas3Rule } from "@redocly/openapi-core";
import { isObject, listAt, textsAt } from "../../kit/json-access.ts";

/** operationIds that an `x-async` names, with the place that names them. */
function polled(statement: unknown): string[] {
  if (typeof statement !== "object" || statement === null) return [];
  return ["poll", "pollMoved"].flatMap((name) => {
    const target: unknown = Reflect.get(statement, name);
    return typeof target === "object" &&
      target !== null &&
      "operationId" in target &&
      typeof target.operationId === "string"
      ? [target.operationId]
      : [];
  });
}

/** The argument that an `x-or-list` compares with. */
function comparedArgument(statement: unknown): string | undefined {
  return isObject(statement) && typeof statement["argument"] === "string" ? statement["argument"] : undefined;
}

/** Names inside extensions lead somewhere: `x-async` to an operation, `x-or-list` to an argument of the path, `x-natural-key` and `x-alternate-keys` to properties. */
export const resolvedNames: Oas3Rule = () => {
  const operations = new Set<string>();
  const wanted: { operationId: string; location: Location }[] = [];
  return {
    PathItem(item, { report, location, resolve }) {
      const argument = comparedArgument(item.get && Reflect.get(item.get, "x-or-list"));
      if (argument === undefined) return;
      const parameters = [...(item.parameters ?? []), ...(item.get?.parameters ?? [])];
      const names = parameters.map((one) => ("$ref" in one ? resolve<{ name: string }>(one).node?.name : one.name));
      if (!names.includes(argument))
        report({
          message: `x-or-list compares with ${argument}, which is no argument of this path.`,
          location: location.child(["get", "x-or-list", "argument"]),
        });
    },
    Operation(operation, { location }) {
      if (operation.operationId !== undefined) operations.add(operation.operationId);
      for (const operationId of polled(Reflect.get(operation, "x-async")))
        wanted.push({ operationId, location: location.child(["x-async"]) });
    },
    Schema(schema, { report, location }) {
      const alternate = listAt(schema, "x-alternate-keys").flatMap((key) => textsAt(key, "fields"));
      const named = { "x-natural-key": textsAt(schema, "x-natural-key"), "x-alternate-keys": alternate };
      for (const [extension, names] of Object.entries(named)) {
        const missing = names.filter((name) => !Object.hasOwn(schema.properties ?? {}, name));
        if (missing.length > 0)
          report({
            message: `${extension} names ${missing.join(", ")}, which the schema has not.`,
            location: location.child([extension]),
          });
      }
    },
    Root: {
      leave(_root, { report }) {
        for (const { operationId, location } of wanted)
          if (!operations.has(operationId))
            report({ message: `x-async polls ${operationId}, which is no operation of this API.`, location });
      },
    },
  };
};

import type { Oas3Rule, UserContext } from "@redocly/openapi-core";

type Resolve = UserContext["resolve"];

interface SchemaLike {
  readonly $ref?: string;
  readonly type?: unknown;
  readonly properties?: Readonly<Record<string, SchemaLike>>;
  readonly oneOf?: readonly SchemaLike[];
  readonly required?: readonly string[];
}

function follow(node: SchemaLike, resolve: Resolve): SchemaLike {
  if (node.$ref === undefined) return node;
  return resolve<SchemaLike>({ $ref: node.$ref }).node ?? {};
}

/** Whether a body is a list: an array, or an OData envelope around one. */
function isList(node: SchemaLike | undefined, resolve: Resolve, seen = new Set<SchemaLike>()): boolean {
  if (!node) return false;
  const schema = follow(node, resolve);
  if (seen.has(schema)) return false; // a schema that wraps itself
  seen.add(schema);
  if (schema.type === "array") return true;
  const { properties = {}, required = [] } = schema;
  // A record that has a name may have a field called value, and seldom demands it.
  const isEnvelope = (name: string): boolean => name !== "value" || !node.$ref || required.includes(name);
  const inner = ["value", "d", "results"].filter(isEnvelope).flatMap((name) => properties[name] ?? [])[0];
  return inner ? isList(inner, resolve, seen) : (schema.oneOf ?? []).some((part) => isList(part, resolve, seen));
}

/** Every list says how it is paged. */
export const pagedLists: Oas3Rule = () => ({
  PathItem: {
    enter(item, { report, location, resolve }) {
      const operation = item.get;
      if (!operation || "x-paging" in operation) return;
      const response = operation.responses?.["200"];
      const content = response && "$ref" in response ? undefined : response?.content;
      const schema: unknown = content?.["application/json"]?.schema;
      if (typeof schema === "object" && schema !== null && isList(schema, resolve))
        report({
          message: "The answer is a list: say with x-paging how it is paged, or that it is not (style: none).",
          location: location.child(["get"]).key(),
        });
    },
  },
});

import { readFileSync } from "node:fs";
import { isObject, listAt, objectAt, textAt, valueAt } from "../../../src/kit/json-access.ts";

/** An operation as its published description has it. */
export interface DeclaredOperation {
  readonly method: string;
  /** Server and path, with variables in braces. */
  readonly address: string;
  /** Parameters of the query, and whether one cannot do without them. */
  readonly query: ReadonlyMap<string, boolean>;
  readonly headers: ReadonlyMap<string, boolean>;
  /** Content types of the body. */
  readonly contents: readonly string[];
  readonly bodyRequired: boolean;
  /** Schema of a body in JSON, whose references begin with the name of the description. */
  readonly schema: object | undefined;
  /** Fields of which a filter has to name one; none where it may be left out. */
  readonly filterOneOf: readonly string[];
}

/** A published description, as it is read from its file. */
export function publishedDescription(name: string): object {
  const read: unknown = JSON.parse(readFileSync(`generated/${name}/openapi.json`, "utf8"));
  if (!isObject(read)) throw new Error(`${name} is no description.`);
  return read;
}

/** What a reference within a description leads to; what is none stays as it is. */
function followed(document: object, node: unknown): object {
  const reference = textAt(node, "$ref");
  if (reference === undefined) return isObject(node) ? node : {};
  const parts = reference.slice(2).split("/");
  return followed(
    document,
    parts.reduce<unknown>((at, part) => valueAt(at, part.replaceAll("~1", "/").replaceAll("~0", "~")), document),
  );
}

/** All operations of a published description, by their ids. */
export function declaredOperations(name: string): Map<string, DeclaredOperation> {
  const document = publishedDescription(name);
  const [server] = listAt(document, "servers");
  const declared = new Map<string, DeclaredOperation>();
  for (const [path, item] of Object.entries(objectAt(document, "paths") ?? {}))
    for (const [method, operation] of Object.entries(isObject(item) ? item : {})) {
      const id = textAt(operation, "operationId");
      if (id === undefined) continue;
      const parameters = [...listAt(item, "parameters"), ...listAt(operation, "parameters")].map((one) =>
        followed(document, one),
      );
      const within = (place: string): Map<string, boolean> =>
        new Map(
          parameters
            .filter((one) => textAt(one, "in") === place)
            .map((one) => [textAt(one, "name") ?? "", valueAt(one, "required") === true]),
        );
      const body = followed(document, valueAt(operation, "requestBody"));
      const contents = objectAt(body, "content") ?? {};
      const schema = objectAt(objectAt(contents, "application/json"), "schema");
      const groups = valueAt(operation, "x-filter-required");
      declared.set(id, {
        method: method.toUpperCase(),
        address: `${textAt(server, "url")}${path}`,
        query: within("query"),
        headers: within("header"),
        contents: Object.keys(contents),
        bodyRequired: valueAt(body, "required") === true,
        schema: schema && JSON.parse(JSON.stringify(schema).replaceAll('"#/', `"${name}#/`)),
        filterOneOf: Array.isArray(groups) ? groups.flat().map(String) : [],
      });
    }
  return declared;
}

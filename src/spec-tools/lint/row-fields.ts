import type { UserContext } from "@redocly/openapi-core";
import { isObject, type JsonObject, listAt, objectAt, textAt } from "../../kit/json-access.ts";

type Resolve = UserContext["resolve"];

/** A part of a description, and the file that references in it start from. */
interface Place {
  readonly node: JsonObject;
  readonly file: string | undefined;
}

/** What a reference leads to; what is none, as it is. */
function follow({ node, file }: Place, resolve: Resolve): Place {
  const $ref = textAt(node, "$ref");
  if ($ref === undefined) return { node, file };
  const found = resolve({ $ref }, file);
  const target: unknown = found.node;
  return { node: isObject(target) ? target : {}, file: found.location?.source.absoluteRef ?? file };
}

/** Fields of OData's envelopes that hold the rows. */
const envelopes = ["value", "d", "results"];

/** The schema at the bottom of a page: through envelopes, lists and alternatives. No envelope is in a list: a row may have such a field. */
function bottom(place: Place, resolve: Resolve, seen: Set<JsonObject>, isListed = false): Place | undefined {
  const { node, file } = follow(place, resolve);
  if (seen.has(node)) return undefined; // a schema that wraps itself
  seen.add(node);
  const properties = objectAt(node, "properties");
  const inside = isListed
    ? []
    : envelopes.filter((name) => name in properties).map((name) => objectAt(properties, name));
  const parts = ["allOf", "oneOf", "anyOf"].flatMap((name) => listAt(node, name)).filter(isObject);
  const within = (part: JsonObject, listed: boolean): Place | undefined =>
    bottom({ node: part, file }, resolve, seen, listed);
  const rows = "items" in node ? within(objectAt(node, "items"), true) : undefined;
  for (const part of rows ? [] : [...inside, ...parts]) {
    const found = within(part, isListed);
    if (found) return found;
  }
  if (rows) return rows;
  return "properties" in node && inside.length === 0 ? { node, file } : undefined;
}

/** The fields of the rows that a list answers with, references followed, by name; undefined where it has none. */
export function rowFields(operation: unknown, resolve: Resolve): ReadonlyMap<string, JsonObject> | undefined {
  const answer = follow({ node: objectAt(objectAt(operation, "responses"), "200"), file: undefined }, resolve);
  const json = objectAt(objectAt(answer.node, "content"), "application/json");
  const row = bottom({ node: objectAt(json, "schema"), file: answer.file }, resolve, new Set());
  if (!row) return undefined;
  return new Map(
    Object.entries(objectAt(row.node, "properties")).flatMap(([name, field]) =>
      isObject(field) ? [[name, follow({ node: field, file: row.file }, resolve).node] as const] : [],
    ),
  );
}

import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { isObject, type JsonObject, listAt, objectAt, textAt } from "../../kit/json-access.ts";

type Resolve = UserContext["resolve"];

function follow(node: JsonObject, resolve: Resolve): JsonObject {
  const $ref = textAt(node, "$ref");
  if ($ref === undefined) return node;
  const target: unknown = resolve({ $ref }).node;
  return isObject(target) ? target : {};
}

/** The rows of a page: in `value`, or in the envelope of v2, `d` with `results` or the rows alone. */
function rowsOf(page: JsonObject): JsonObject {
  const properties = objectAt(page, "properties");
  const [first] = listAt(objectAt(properties, "d"), "oneOf");
  const results = objectAt(objectAt(first, "properties"), "results");
  return "items" in results ? results : objectAt(properties, "value");
}

/** Names of the fields of a list's rows; undefined where the answer is no list. */
function rowFields(operation: unknown, resolve: Resolve): string[] | undefined {
  const answer = follow(objectAt(objectAt(operation, "responses"), "200"), resolve);
  const json = objectAt(objectAt(answer, "content"), "application/json");
  const page = follow(objectAt(json, "schema"), resolve);
  const rows = rowsOf(page);
  if (!("items" in rows)) return undefined;
  return Object.keys(objectAt(follow(objectAt(rows, "items"), resolve), "properties"));
}

/** What a list demands in its filter are fields of its rows. */
export const requiredFilters: Oas3Rule = () => ({
  Operation(operation, { report, location, resolve }) {
    const demanded = listAt(operation, "x-filter-required").flat();
    if (demanded.length === 0) return;
    const fields = rowFields(operation, resolve);
    const unknown = demanded.filter((name) => typeof name === "string" && !fields?.includes(name));
    const at = location.child(["x-filter-required"]);
    if (!fields) report({ message: "x-filter-required is for a list of rows in value or d.", location: at });
    else if (unknown.length > 0)
      report({ message: `x-filter-required names ${unknown.join(", ")}, which the rows have not.`, location: at });
  },
});

import { mix } from "../data/mix.ts";
import { findSet } from "../model/catalogue.ts";
import type { EntitySet } from "../model/entity-set.ts";
import { checkScope } from "../requests/access.ts";
import type { ApiCall } from "../requests/call.ts";
import { Refusal } from "../requests/refusal.ts";
import { readArguments } from "./function-arguments.ts";

/** Whether the app may do something with an endpoint: the spec has the operation and the registration has the scope. */
function hasRights(call: ApiCall, endpoint: string, action: string): boolean {
  const set = findSet(endpoint.replace(/^\/?(?:api\/v1\/)?/, ""));
  const operations = { ...set?.byKey, ...set?.collection };
  const wanted = { GET: operations.get, POST: operations.post, PUT: operations.put, DELETE: operations.delete }[
    action.toUpperCase()
  ];
  if (!wanted) return false;
  try {
    checkScope(call.token, wanted);
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

/** The answer of a function that has no rows: a number or a truth, in an object named after the function. */
export function functionValue(call: ApiCall, set: EntitySet): Record<string, number | boolean> {
  const values = readArguments(set, call.url.searchParams);
  if (set.valueType === "boolean")
    return { [set.name]: hasRights(call, String(values.get("endpoint")), String(values.get("action"))) };
  let salt = call.place.division;
  for (const character of String([...values.values()][0])) salt = mix(salt, character.charCodeAt(0));
  return { [set.name]: salt % 12 };
}

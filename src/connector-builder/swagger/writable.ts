import { isObject, type JsonObject, objectAt, textsAt } from "../../kit/json-access.ts";

/** What a body is for: an answer, or what a caller sends to create or to change a record. */
export type Direction = "output" | "create" | "update";

/** Whether `x-write` (`create`, or a list) names the direction. */
function names(property: unknown, direction: Direction): boolean {
  const write = isObject(property) ? property["x-write"] : undefined;
  return write === direction || (Array.isArray(write) && write.includes(direction));
}

/**
 * The properties that a body of this direction shows. A schema without any `x-write` was made for
 * requests and shows all; one with it shows what may be written, and what the request itself demands.
 */
export function shownProperties(schema: JsonObject, direction: Direction): [name: string, property: unknown][] {
  const all = Object.entries(objectAt(schema, "properties"));
  if (direction === "output" || !all.some(([, property]) => isObject(property) && "x-write" in property)) return all;
  const demanded = new Set(direction === "create" ? textsAt(schema, "required") : []);
  const isServerKey = (property: unknown): boolean =>
    isObject(property) && property["x-key"] === "server" && !("x-write" in property);
  return all.filter(([name, property]) => names(property, direction) || (demanded.has(name) && !isServerKey(property)));
}

import { isObject, type JsonObject, objectAt, textsAt } from "../../kit/json-access.ts";

/** What a body is for: an answer, or what a caller sends to create or to change a record. */
export type Direction = "output" | "create" | "update";

const writeOf = (property: unknown): unknown => (isObject(property) ? property["x-write"] : undefined);

/** Whether `x-write` (`create`, or a list) names the direction. */
function names(property: unknown, direction: Direction): boolean {
  const write = writeOf(property);
  return write === direction || (Array.isArray(write) && write.includes(direction));
}

/** Whether `x-write` says when a property may be written; that the service drops it says nothing of the others. */
export function hasRights(property: unknown): boolean {
  const write = writeOf(property);
  return write !== undefined && write !== "ignored";
}

/**
 * The properties that a body of this direction shows. A schema without any right to write was made for
 * requests and shows all; one with it shows what may be written, and what the request itself demands. What the service
 * takes and drops is shown in answers only.
 */
export function shownProperties(schema: JsonObject, direction: Direction): [name: string, property: unknown][] {
  const all = Object.entries(objectAt(schema, "properties"));
  if (direction === "output") return all;
  const sent = all.filter(([, property]) => writeOf(property) !== "ignored");
  if (!sent.some(([, property]) => hasRights(property))) return sent;
  const demanded = new Set(direction === "create" ? textsAt(schema, "required") : []);
  const isServerKey = (property: unknown): boolean =>
    isObject(property) && property["x-key"] === "server" && !hasRights(property);
  return sent.filter(
    ([name, property]) => names(property, direction) || (demanded.has(name) && !isServerKey(property)),
  );
}

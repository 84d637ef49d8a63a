import { type JsonObject, objectAt } from "../../kit/json-access.ts";
import { resolveReference } from "../openapi/resolve-reference.ts";

/** What stands in the wrapper `d` of OData v2 (fact 44). */
export interface Envelope {
  /** As the schema has it, which may be a reference. */
  readonly inner: JsonObject;
  /** What it refers to. */
  readonly content: JsonObject;
}

/** Reads a schema that has `d` and nothing else; undefined for any other. */
export function readEnvelope(document: JsonObject, source: unknown): Envelope | undefined {
  const properties = objectAt(resolveReference(document, source), "properties");
  const members = Object.keys(properties);
  if (members.length !== 1 || members[0] !== "d") return undefined;
  const inner = objectAt(properties, "d");
  return { inner, content: resolveReference(document, inner) };
}

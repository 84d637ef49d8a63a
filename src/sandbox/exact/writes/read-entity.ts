import { isObject } from "../../../kit/json-access.ts";
import { findReferenced } from "../data/look-up.ts";
import { referenceOf } from "../data/references.ts";
import type { Table } from "../data/table.ts";
import type { EntitySet, Relation } from "../model/entity-set.ts";
import type { Field, Value } from "../model/field.ts";
import { relationOf } from "../model/relations.ts";
import { Refusal } from "../requests/refusal.ts";
import { readValue } from "./read-value.ts";

/** A body after all checks. */
export interface EntityInput {
  readonly values: Readonly<Record<string, Value>>;
  /** Lines that come with a new header (fact 68). */
  readonly lines: readonly { readonly relation: Relation; readonly inputs: readonly EntityInput[] }[];
}

function fieldFor(set: EntitySet, name: string): Field {
  const field = set.fieldsByName.get(name);
  // Fact 55: `__metadata` has to be removed before an entity is sent back; it is as unknown as any other name.
  if (!field)
    throw new Refusal(
      400,
      `Error processing request stream: the property '${name}' does not exist on type '${set.schemaName}'.`,
    );
  return field;
}

/** Whether a body may set a field. The key of what is there stands in its address; in a body it changes nothing. */
function isTaken({ writable, key }: Field, mode: "create" | "update"): boolean {
  return mode === "create" ? writable.create || key === "caller" : writable.update && key === undefined;
}

function isMissing(value: unknown): boolean {
  return value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);
}

/** A row that a body names has to exist. */
function checkReference(table: Table, field: Field, value: Value): void {
  const reference = value === null ? undefined : referenceOf(field);
  if (reference && !findReferenced(table, reference, value))
    throw new Refusal(500, `Invalid reference: ${field.name}.`);
}

/** What a create demands: not the link to the header, which deep insert fills in, nor a ledger account that the item has. */
function requiredOf(
  set: EntitySet,
  link: Field | undefined,
  body: Readonly<Record<string, unknown>>,
): readonly string[] {
  return set.required.filter((name) => name !== link?.name && !(name === "GLAccount" && !isMissing(body["Item"])));
}

/**
 * Checks a body against the spec: unknown properties and wrong types are a 400, what a rule of business
 * forbids is a readable 500 (fact 39). What is not listed for writing is dropped (fact 195).
 */
export function readEntity(
  table: Table,
  set: EntitySet,
  body: unknown,
  mode: "create" | "update",
  link?: Field,
): EntityInput {
  if (!isObject(body)) throw new Refusal(400, "Error processing request stream: an object is expected.");
  const values: Record<string, Value> = {};
  const lines: { relation: Relation; inputs: EntityInput[] }[] = [];
  const given = Object.entries(body)
    .map(([name, value]) => ({ field: fieldFor(set, name), value }))
    .filter(({ field }) => isTaken(field, mode));
  for (const { field, value } of given) {
    const read = readValue(set, field, value);
    const relation = field.kind === "collection" ? relationOf(set, field) : undefined;
    if (!relation?.link) values[field.name] = read;
    // Fact 68: a PUT of the header does not replace its lines.
    else if (mode === "create" && Array.isArray(read))
      lines.push({
        relation,
        inputs: read.map((line: unknown) => readEntity(table, relation.child, line, "create", relation.link)),
      });
  }
  const missing = (
    mode === "create" ? requiredOf(set, link, body) : set.required.filter((name) => name in body)
  ).filter((name) => isMissing(body[name]));
  if (missing.length > 0) throw new Refusal(500, `Mandatory: ${missing.join(", ")}.`);
  for (const { field } of given)
    if (field.kind !== "collection") checkReference(table, field, values[field.name] ?? null);
  return { values, lines };
}

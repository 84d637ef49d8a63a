import { isObject } from "../../../kit/json-access.ts";
import { readBody } from "../../odata/write/read-body.ts";
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

/** Whether a body sets a field. The key of what is there stands in its address; in a body it changes nothing. */
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
  const lines: { relation: Relation; inputs: EntityInput[] }[] = [];
  const linesOf = (name: string): Relation | undefined => {
    const field = set.fieldsByName.get(name);
    const relation = field?.type === "collection" ? relationOf(set, field) : undefined;
    return relation?.link && relation;
  };
  const values = readBody<Field, Value>(body, {
    field: (name) => set.fieldsByName.get(name),
    leadsOn: (name) => linesOf(name) !== undefined,
    // Fact 55: `__metadata` has to be removed before an entity is sent back; it is as unknown as any other name.
    isSilent: () => false,
    right: (field) => (isTaken(field, mode) ? "taken" : "passed over"),
    read: (value, field) => readValue(set, field, value),
    deep(name, value) {
      const field = set.fieldsByName.get(name);
      const read = field && readValue(set, field, value);
      const relation = linesOf(name);
      // Fact 68: a PUT of the header does not replace its lines.
      if (mode === "create" && relation && Array.isArray(read))
        lines.push({
          relation,
          inputs: read.map((line: unknown) => readEntity(table, relation.child, line, "create", relation.link)),
        });
      return true;
    },
    required: mode === "create" ? requiredOf(set, link, body) : set.required.filter((name) => name in body),
    isMissing,
    refuse(fault, name, all = [name]) {
      if (fault === "missing") throw new Refusal(500, `Mandatory: ${all.join(", ")}.`);
      throw new Refusal(
        400,
        `Error processing request stream: the property '${name}' does not exist on type '${set.schemaName}'.`,
      );
    },
  });
  for (const [name, value] of Object.entries(values)) {
    const field = set.fieldsByName.get(name);
    if (field && field.type !== "collection") checkReference(table, field, value);
  }
  return { values, lines };
}

import { referenceOf } from "../../../../src/sandbox/exact/data/references.ts";
import { setOfSchema } from "../../../../src/sandbox/exact/model/catalogue.ts";
import type { EntitySet } from "../../../../src/sandbox/exact/model/entity-set.ts";
import type { Field } from "../../../../src/sandbox/exact/model/field.ts";
import { rowsOf } from "./answer-validator.ts";
import type { ExactWorld } from "./exact-world.ts";

const plain: Readonly<Partial<Record<Field["type"], unknown>>> = {
  guid: "11111111-2222-4333-8444-555555555555",
  string: "1",
  "date-time": "2026-06-25",
  integer: 1,
  long: "1",
  decimal: 2.5,
  boolean: true,
  binary: "aGVsbG8=",
  collection: [],
  object: null,
};

/** The first row of a set as it is read. */
async function firstRow(exact: ExactWorld, set: EntitySet): Promise<Record<string, unknown>> {
  const response = await exact.api(`${set.path}?$top=1`);
  return rowsOf(JSON.parse(await response.text()))[0] ?? {};
}

/** A value that the sandbox takes for a field: an existing row where the field names one. */
async function valueFor(exact: ExactWorld, field: Field): Promise<unknown> {
  if (field.type === "collection") {
    const child = field.itemSchema === undefined ? undefined : setOfSchema(field.itemSchema);
    return child ? [await sampleBody(exact, child, "create", true)] : ["11111111-2222-4333-8444-555555555555"];
  }
  const reference = referenceOf(field);
  if (reference) {
    const row = await firstRow(exact, reference.target);
    return row[reference.by.name] ?? null;
  }
  if (field.codes) return field.type === "integer" ? Number(Object.keys(field.codes)[0]) : Object.keys(field.codes)[0];
  return plain[field.type];
}

/** A body made from the spec: every writable field in an update, the mandatory ones and all plain ones in a create. */
export async function sampleBody(
  exact: ExactWorld,
  set: EntitySet,
  mode: "create" | "update",
  isLine = false,
): Promise<Record<string, unknown>> {
  const body: Record<string, unknown> = {};
  for (const field of set.fields) {
    const isMandatory = set.required.includes(field.name);
    const isWritable = field.writable[mode] && field.key === undefined && field.type !== "object";
    if (!(isMandatory && mode === "create") && !isWritable) continue;
    if (field.type === "collection" && (!isMandatory || mode === "update")) continue;
    const value = await valueFor(exact, field);
    if (value !== null && !(isLine && !isMandatory && field.type === "guid")) body[field.name] = value;
  }
  return body;
}

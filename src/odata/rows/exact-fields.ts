import type { EntityShape } from "../entity-shape.ts";
import type { ExactFields } from "../pages/read-json.ts";
import type { DecodeOptions } from "./decode-field.ts";

function collect(shape: EntityShape, seen: Set<EntityShape>, decimals: Set<string>, integers: Set<string>): void {
  if (seen.has(shape)) return;
  seen.add(shape);
  for (const [field, kind] of Object.entries(shape.kinds)) {
    if (kind === "decimal") decimals.add(field);
    if (kind === "int64") integers.add(field);
  }
  for (const inner of Object.values(shape.nested ?? {})) collect(inner(), seen, decimals, integers);
}

/** Fields, those of nested records included, whose digits `readJson` has to keep for a decoder with these options. */
export function exactFieldsOf(shape: EntityShape, { numbers = "double", dialect }: DecodeOptions): ExactFields {
  const decimals = new Set<string>();
  const integers = new Set<string>();
  collect(shape, new Set(), decimals, integers);
  // v2 writes both in text already; a decimal may come as a number all the same.
  return { ...(numbers === "exact" && { decimals }), ...(dialect === "v4" && { integers }) };
}

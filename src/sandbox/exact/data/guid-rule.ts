import type { EntitySet } from "../model/entity-set.ts";
import type { Field } from "../model/field.ts";
import { parentsOf } from "../model/relations.ts";
import type { FieldRule } from "./field-rule.ts";
import { linesPerHeader } from "./lines-per-header.ts";
import { draw, mix } from "./mix.ts";
import { referenceRule } from "./reference-rule.ts";
import { referenceOf } from "./references.ts";
import { generatedRow } from "./row.ts";
import { guidOfIndex } from "./row-guid.ts";

/** The rule of a GUID: the row's own key, the header of a line, a row of another set, or one that leads nowhere. */
export function guidRule(set: EntitySet, field: Field): FieldRule {
  const reference = referenceOf(field);
  // The key of a feed is its version (fact 75), and its `ID` is the record's all the same.
  if ((field.key || field.name === "ID") && !reference) return (table, index) => guidOfIndex(table.salt, index);
  const parent = parentsOf(set).find((relation) => relation.link === field);
  if (parent) {
    return (table, index) => {
      const headers = table.sibling(parent.parent);
      const at = headers.generated > 0 ? Math.floor(index / linesPerHeader(table, headers)) % headers.generated : -1;
      return at < 0 ? null : headers.keyOf(generatedRow(at));
    };
  }
  if (reference) return referenceRule(set, field, reference);
  return (table, index) =>
    draw(table.salt ^ field.hash, index) < 0.5 ? null : guidOfIndex(mix(table.salt, field.hash), index);
}

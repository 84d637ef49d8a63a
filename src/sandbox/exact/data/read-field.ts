import type { EntitySet } from "../model/entity-set.ts";
import type { Field, Value } from "../model/field.ts";
import { amountOf } from "./amounts.ts";
import type { FieldRule } from "./field-rule.ts";
import type { LookUp } from "./look-up.ts";
import { lookUpOf } from "./look-up.ts";
import type { Row } from "./row.ts";
import type { RowContext } from "./row-context.ts";
import { ruleOf } from "./rule-of.ts";

interface Reader {
  readonly lookUp: LookUp | undefined;
  readonly rule: FieldRule;
}

const readers = new Map<Field, Reader>();

function readerOf(set: EntitySet, field: Field): Reader {
  let reader = readers.get(field);
  if (!reader)
    readers.set(field, (reader = { lookUp: amountOf(set, field) ?? lookUpOf(set, field), rule: ruleOf(set, field) }));
  return reader;
}

/** A field's value: what was written, else what it repeats of a row that it names, else what is generated. */
export function readField(table: RowContext, row: Row, field: Field): Value {
  const written = row.values?.[field.name];
  if (written !== undefined) return written;
  const { lookUp, rule } = readerOf(table.set, field);
  if (lookUp) {
    const found = lookUp(table, row);
    if (found !== undefined) return found;
  }
  return row.index >= 0 ? rule(table, row.index) : null;
}

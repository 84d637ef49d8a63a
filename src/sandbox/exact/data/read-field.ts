import type { EntitySet } from "../model/entity-set.ts";
import type { Field, Value } from "../model/field.ts";
import { amountOf } from "./amounts.ts";
import { lookUpOf } from "./look-up.ts";
import type { Row } from "./row.ts";
import type { RowContext } from "./row-context.ts";
import { ruleOf } from "./rule-of.ts";

/** Reads a field of a row. */
export type FieldReader = (table: RowContext, row: Row) => Value;

/** The reader of a field: what was written, else what the row repeats of another that it names, else what is generated. */
export function compileReader(set: EntitySet, field: Field): FieldReader {
  const { name } = field;
  const lookUp = amountOf(set, field) ?? lookUpOf(set, field);
  const rule = ruleOf(set, field);
  return (table, row) => {
    const written = row.values?.[name];
    if (written !== undefined) return written;
    const found = lookUp?.(table, row);
    if (found !== undefined) return found;
    return row.index >= 0 ? rule(table, row.index) : null;
  };
}

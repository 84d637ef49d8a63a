import type { EntitySet, Relation } from "../model/entity-set.ts";
import type { Field } from "../model/field.ts";
import { relationOf } from "../model/relations.ts";
import { childrenOf } from "./children.ts";
import type { LookUp } from "./look-up.ts";
import type { Row } from "./row.ts";
import type { RowContext } from "./row-context.ts";

const amountName = /^(VAT)?Amount(DC|FC)(ExclVat)?$/;

function numberAt(table: RowContext, row: Row, name: string): number {
  const field = table.set.fieldsByName.get(name);
  return Number(field ? (table.read(row, field) ?? 0) : 0);
}

function cents(amount: number): number {
  return Math.round(amount * 100) / 100;
}

function isPriced(set: EntitySet): boolean {
  return ["Quantity", "NetPrice", "AmountFC"].every((name) => set.fieldsByName.has(name));
}

/** The collection of priced lines that a header's amounts are the sum of. */
function pricedLines(set: EntitySet): Relation | undefined {
  for (const field of set.fields) {
    const relation = field.type === "collection" && field.writable.create ? relationOf(set, field) : undefined;
    if (relation?.link && isPriced(relation.child)) return relation;
  }
  return undefined;
}

function sumOf(relation: Relation, headers: RowContext, header: Row, name: string): number {
  const lines = headers.sibling(relation.child);
  return childrenOf(relation, headers, header).reduce((sum, line) => sum + numberAt(lines, line, name), 0);
}

/** Amounts that follow from others: a line's is quantity times price, a header's is the sum of its lines, with VAT. */
export function amountOf(set: EntitySet, field: Field): LookUp | undefined {
  const [, vat, currency, exclusive] = amountName.exec(field.name) ?? [];
  if (field.type !== "decimal" || currency === undefined) return undefined;
  if (isPriced(set)) {
    if (vat)
      return (table, row) => cents(numberAt(table, row, `Amount${currency}`) * numberAt(table, row, "VATPercentage"));
    return (table, row) => cents(numberAt(table, row, "Quantity") * numberAt(table, row, "NetPrice"));
  }
  const lines = pricedLines(set);
  if (!lines) return undefined;
  if (vat) return (table, row) => cents(sumOf(lines, table, row, `VATAmount${currency}`));
  return (table, row) =>
    cents(
      sumOf(lines, table, row, `Amount${currency}`) +
        (exclusive ? 0 : sumOf(lines, table, row, `VATAmount${currency}`)),
    );
}

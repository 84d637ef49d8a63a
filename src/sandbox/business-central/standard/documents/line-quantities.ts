import type { Row } from "../../../odata/model/entity-type.ts";
import { businessRule } from "../../api/error-answer.ts";

/** What an order's line counts: how much the next posting does, how much was done, and what doing it is called. */
const counted = [
  ["shipQuantity", "shippedQuantity", "ship"],
  ["receiveQuantity", "receivedQuantity", "receive"],
  ["invoiceQuantity", "invoicedQuantity", "invoice"],
] as const;

const number = (row: Row, name: string): number => Number(row[name] ?? 0);

/**
 * What follows from a change of quantities, as the application has it: of a new quantity all that is left is shipped, or
 * received, next; and what is shipped and not invoiced yet is invoiced next. A change that names these itself counts.
 */
export function followingQuantities(row: Row, changes: Row): Row {
  const whole: Record<string, Row[string]> = { ...row, ...changes };
  const following: Record<string, number> = {};
  for (const [next, done, doing] of counted) {
    if (!(next in row && done in row) || next in changes) continue;
    const goods = doing === "invoice" ? counted.filter(([name]) => name !== next && name in row) : [];
    if (!["quantity", ...goods.map(([name]) => name)].some((name) => name in changes)) continue;
    const [moving, moved] = goods[0] ?? [];
    const upTo =
      moving === undefined || moved === undefined
        ? number(whole, "quantity")
        : number(whole, moved) + number(whole, moving);
    following[next] = upTo - number(whole, done);
    whole[next] = following[next];
  }
  return following;
}

/** Refuses quantities that an order cannot carry out. */
export function checkQuantities(line: Row): void {
  const quantity = number(line, "quantity");
  for (const [next, done, doing] of counted) {
    if (number(line, done) > quantity)
      throw businessRule(`The quantity must not be less than ${number(line, done)}, what of it was done: ${done}.`);
    if (number(line, next) < 0) throw businessRule(`${next} must not be negative.`);
    if (next in line && done in line && number(line, next) > quantity - number(line, done))
      throw businessRule(`You cannot ${doing} more than ${quantity - number(line, done)} units.`);
  }
}

/** Refuses to delete a line of which something was shipped, or received, that is not invoiced yet. */
export function mustBeInvoiced(line: Row): void {
  const goods = number(line, "shippedQuantity") + number(line, "receivedQuantity");
  if (goods !== number(line, "invoicedQuantity"))
    throw businessRule(`${goods - number(line, "invoicedQuantity")} units of the line have to be invoiced first.`);
}

import type { EntitySet } from "../model/entity-set.ts";
import type { Field } from "../model/field.ts";
import { parentsOf } from "../model/relations.ts";
import { singular } from "../model/singular.ts";
import type { FieldRule } from "./field-rule.ts";
import { linesPerHeader } from "./lines-per-header.ts";
import { draw } from "./mix.ts";
import { dayOf } from "./row-times.ts";

/** The rule of a whole number: a key, one of its codes, a running number, a year, a small number. */
export function wholeRule(set: EntitySet, field: Field): FieldRule {
  const { name, range } = field;
  const codes = field.codes ? Object.keys(field.codes).map(Number).filter(Number.isInteger) : [];
  if (field.key && set.keys.length === 1 && name !== "Division") return (_, index) => index + 1;
  if (codes.length > 0)
    return (table, index) => codes[Math.floor(draw(table.salt ^ field.hash, index) * codes.length)] ?? null;
  if (name === "Division" || name === "ForDivision") return (table) => table.division;
  if (name === "LineNumber") {
    const parent = parentsOf(set)[0];
    // Line 0 of a transaction is its header (fact 77).
    const first = set.path === "financialtransaction/TransactionLines" ? 0 : 1;
    return (table, index) => first + (parent ? index % linesPerHeader(table, table.sibling(parent.parent)) : 0);
  }
  if (/Year$/.test(name))
    return (table, index) => new Date(dayOf(table, index)).getUTCFullYear() - (field.key ? Math.floor(index / 12) : 0);
  if (/Period$/.test(name))
    return (table, index) => (field.key ? index % 12 : new Date(dayOf(table, index)).getUTCMonth()) + 1;
  if (name === "AgeGroup") return (_, index) => (index % 4) + 1;
  if (/^HID$|^Hid$/.test(name)) return (_, index) => index + 1;
  if (/Number$|^Number$/.test(name) && range[1] > 100_000) {
    const own =
      name === `${singular(set.name)}Number` || /^(?:Entry|Invoice|Order|Quotation)Number$|^Number$/.test(name);
    return own
      ? (_, index) => 20_240_001 + index
      : (table, index) => 20_240_001 + Math.floor(draw(table.salt ^ field.hash, index) * 240);
  }
  if (range[1] === 255) return (table, index) => (draw(table.salt ^ field.hash, index) < 0.2 ? 1 : 0);
  return (table, index) =>
    Math.floor(draw(table.salt ^ field.hash, index) * (/Days|Weeks|Sequence/.test(name) ? 30 : 10));
}

/** The rule of a double, by what its name says it measures. */
export function doubleRule({ name, hash }: Field): FieldRule {
  const scaled =
    (low: number, high: number, decimals = 2): FieldRule =>
    (table, index) =>
      Number((low + draw(table.salt ^ hash, index) * (high - low)).toFixed(decimals));
  if (/^VATPercentage$/.test(name))
    return (table, index) => [0, 0.09, 0.21][Math.floor(draw(table.salt ^ hash, index) * 3)] ?? 0;
  if (/Percentage|^Discount$|Margin/.test(name)) return scaled(0, 0.25);
  if (/^Rate|Rate$|RateFC|Factor|NumberOfItemsPerUnit/.test(name)) return () => 1;
  if (/Hours|Setup|Run$/.test(name)) return scaled(0.25, 40);
  if (/Quantity|Stock|Units/.test(name)) return scaled(1, 40, 0);
  if (/Price|Cost/.test(name)) return scaled(4, 900);
  if (/^FreeNumberField/.test(name)) return () => null;
  if (name === "Latitude") return scaled(51.3, 53.2, 5);
  if (name === "Longitude") return scaled(4.4, 6.9, 5);
  return scaled(15, 9500);
}

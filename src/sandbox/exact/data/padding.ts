import type { EntitySet } from "../model/entity-set.ts";
import type { Field } from "../model/field.ts";

/** Short codes that stand in columns of a fixed width (fact 58). */
const widths: readonly (readonly [RegExp, number])[] = [
  [/^(?:Country|Language|VATCode|SalesVATCode|PurchaseVATCode)$/, 3],
  [/^Unit(?:Code)?$/, 8],
];

/** Codes of accounts and contacts have blanks on the left up to 18 characters, some short codes have them on the right (facts 58, 196). */
export function padCode(set: EntitySet, field: Field, text: string | null): string | null {
  if (text === null) return null;
  if (field.padded) return text.trimStart().padStart(18);
  if (field.name === "Code" && set.path === "vat/VATCodes") return text.padEnd(3);
  if (field.name === "Code" && set.path === "logistics/Units") return text.padEnd(8);
  const width = widths.find(([pattern]) => pattern.test(field.name))?.[1];
  return width === undefined ? text : text.padEnd(width);
}

import type { EntitySet } from "../model/entity-set.ts";
import type { Field, Value } from "../model/field.ts";
import type { FieldRule } from "./field-rule.ts";
import { draw, mix } from "./mix.ts";
import type { Reference } from "./references.ts";
import { generatedRow } from "./row.ts";
import { codeLists } from "./word-lists.ts";

/** Journals of the documents whose kind is plain from their service. */
const journals: Readonly<Record<string, string>> = {
  salesinvoice: "70",
  salesentry: "70",
  salesorder: "70",
  subscription: "70",
  purchase: "60",
  purchaseentry: "60",
  purchaseorder: "60",
  generaljournalentry: "90",
};

/** The value that rows of a set nearly always have: the currency of the country, the journal of the document. */
function usualValue(set: EntitySet, target: string): Value | undefined {
  if (target === "general/Currencies") return "EUR";
  return target === "financial/Journals"
    ? (journals[set.path.split("/").at(-2) ?? ""] ??
        (set.name.startsWith("Bank") ? "20" : set.name.startsWith("Cash") ? "10" : undefined))
    : undefined;
}

/** The rule of a field that names a row of another set: it holds what one of that set's generated rows has. */
export function referenceRule(set: EntitySet, field: Field, { target, by }: Reference): FieldRule {
  // Companies are not generated, and a row belongs to the one that it is read in.
  if (target.path === "system/Divisions") return (table) => table.division;
  const usual = field.key ? undefined : usualValue(set, target.path);
  if (usual !== undefined) return () => usual;
  return (table, index) => {
    const rows = table.sibling(target);
    const count = Math.min(rows.generated, codeLists[target.path]?.length ?? rows.generated);
    if (count === 0) return null;
    const at = field.key ? index % count : Math.floor(draw(mix(table.salt, field.hash), index) * count);
    return rows.read(generatedRow(at), by);
  };
}

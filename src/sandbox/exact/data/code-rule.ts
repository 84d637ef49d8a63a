import type { EntitySet } from "../model/entity-set.ts";
import type { Field } from "../model/field.ts";
import type { FieldRule } from "./field-rule.ts";
import { draw, mix } from "./mix.ts";
import { referenceOf } from "./references.ts";
import { generatedRow } from "./row.ts";
import { codeLists } from "./word-lists.ts";

/** Journals of the documents whose kind is plain from their service, and the currency of the country. */
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

function usualCode(set: EntitySet, target: string): string | undefined {
  if (target === "general/Currencies") return "EUR";
  return target === "financial/Journals"
    ? (journals[set.path.split("/").at(-2) ?? ""] ??
        (set.name.startsWith("Bank") ? "20" : set.name.startsWith("Cash") ? "10" : undefined))
    : undefined;
}

/** The rule of a text that holds a code: of a code list, or of its own `x-enum`. Undefined for other texts. */
export function codeRule(set: EntitySet, field: Field): FieldRule | undefined {
  const reference = referenceOf(set, field);
  if (reference?.by === "code") {
    const code = reference.target.fieldsByName.get("Code");
    return (table, index) => {
      const target = table.sibling(reference.target);
      const usual = usualCode(set, reference.target.path);
      if (usual !== undefined) return usual;
      const at = Math.floor(
        draw(mix(table.salt, field.hash), index) *
          Math.min(target.generated, codeLists[reference.target.path]?.length ?? 1),
      );
      return code ? target.read(generatedRow(at), code) : null;
    };
  }
  const codes = field.codes ? Object.keys(field.codes) : [];
  return codes.length > 0
    ? (table, index) => codes[Math.floor(draw(table.salt ^ field.hash, index) * codes.length)] ?? null
    : undefined;
}

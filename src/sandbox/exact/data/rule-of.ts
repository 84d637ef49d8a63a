import type { EntitySet } from "../model/entity-set.ts";
import type { Field } from "../model/field.ts";
import { attachmentSet, attachmentUrl, generatedFileSize } from "./attachment-file.ts";
import { codeRule } from "./code-rule.ts";
import { dateRule } from "./date-rule.ts";
import type { FieldRule } from "./field-rule.ts";
import { guidRule } from "./guid-rule.ts";
import { draw } from "./mix.ts";
import { doubleRule, wholeRule } from "./number-rules.ts";
import { referenceRule } from "./reference-rule.ts";
import { referenceOf } from "./references.ts";
import { guidOfIndex } from "./row-guid.ts";
import { textRule } from "./text-rule.ts";

/** The rule by which a field's generated values are made. */
export function ruleOf(set: EntitySet, field: Field): FieldRule {
  const isAttachment = set.path === attachmentSet;
  const reference = referenceOf(field);
  switch (field.type) {
    case "guid":
      return guidRule(set, field);
    case "date-time":
      return dateRule(field);
    case "integer":
      return reference && !field.key ? referenceRule(set, field, reference) : wholeRule(set, field);
    case "long":
      return (_, index) => String(index + 1);
    case "decimal":
      return isAttachment && field.name === "FileSize" ? () => generatedFileSize : doubleRule(field);
    case "boolean": {
      const share = /^(?:Main|Active|IsActive|IsSales|AccountIsCustomer|IsSalesItem|IsStockItem|Current)$/.test(
        field.name,
      )
        ? 0.8
        : 0.1;
      return (table, index) => draw(table.salt ^ field.hash, index) < share;
    }
    case "string":
      if (isAttachment && field.name === "Url")
        return (table, index) => attachmentUrl(guidOfIndex(table.salt, index), table.division);
      return reference ? referenceRule(set, field, reference) : (codeRule(field) ?? textRule(set, field));
    default:
      return () => null;
  }
}

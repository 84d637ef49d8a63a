import type { Field } from "../../../odata/model/entity-type.ts";
import { blankOf, emptyDate } from "../blank-row.ts";
import type { DescribedSet } from "../described-set.ts";
import { taxPercent } from "../money.ts";
import { dayOf, documentAmount, lineAmount, priceOf, quantityOf, type SeededAmount } from "./document-amounts.ts";
import { madeUpText } from "./made-up-text.ts";
import type { SeedRule } from "./seed-source.ts";

const documentDates =
  /^(posting|document|order|invoice|creditMemo|transferOrder|shipment|receipt|starting|creation)Date$|^date$/;

const amounts: Readonly<Record<string, keyof SeededAmount>> = {
  amountExcludingTax: "net",
  netAmount: "net",
  lineAmount: "net",
  totalAmountExcludingTax: "net",
  totalTaxAmount: "tax",
  netTaxAmount: "tax",
  amountIncludingTax: "gross",
  netAmountIncludingTax: "gross",
  amountIncludingVAT: "gross",
  totalAmountIncludingTax: "gross",
};

/**
 * The rule for a field that nothing else is said of: by its name and type. What nothing is known of is blank in its
 * type (fact 126).
 */
export function madeUpValue(set: DescribedSet, field: Field): SeedRule {
  const blank = blankOf(field);
  switch (field.type) {
    case "guid":
    case "boolean":
      return () => blank;
    case "date-time":
      return /^last|^systemCreatedAt$/.test(field.name)
        ? (index, { startMs }) => new Date(startMs + index * 1000).toISOString()
        : () => blank;
    case "date":
      return dateRule(set, field.name);
    case "enum":
      return memberRule(field);
    case "integer":
    case "long":
      return wholeNumberRule(set, field.name);
    case "decimal":
      return amountRule(set, field.name);
    default:
      return madeUpText(set, field);
  }
}

function dateRule({ name: set }: DescribedSet, name: string): SeedRule {
  if (name !== "dueDate" && !documentDates.test(name)) return () => emptyDate;
  const laterDays = name === "dueDate" ? 30 : 0;
  return (index, seeds) => dayOf(seeds, seeds.parentOf(set, index)?.index ?? index, laterDays);
}

function memberRule({ name, members }: Field): SeedRule {
  const first = members[0] ?? "";
  if (name === "status") return (index) => members[index % members.length] ?? "";
  const usual = name === "lineType" || name === "type" ? members.find((member) => member === "Item") : undefined;
  return () => usual ?? first;
}

function wholeNumberRule({ type }: DescribedSet, name: string): SeedRule {
  if (name === "sequence" || name === "lineNumber") return (index) => ((index % 2) + 1) * 10_000;
  const counts = ["entryNumber", "versionNumber", "docNoOccurrence", "sequenceNumber", "id", type.key[0]];
  return counts.includes(name) ? (index) => index + 1 : () => 0;
}

function amountRule({ name: set, type }: DescribedSet, name: string): SeedRule {
  const part = amounts[name];
  if (type.fields.has("quantity")) {
    if (name === "quantity" || name === "outstandingQuantity") return quantityOf;
    if (/^(unitPrice|unitCost|directUnitCost)$/.test(name)) return (index, seeds) => priceOf(seeds, set, index);
    if (name === "taxPercent") return () => taxPercent;
    return part === undefined ? () => 0 : (index, seeds) => lineAmount(seeds, set, index)[part];
  }
  const lines = [...type.navigations.values()].find(
    (target) => /Lines$/.test(target) && target !== "dimensionSetLines",
  );
  return part === undefined || lines === undefined
    ? () => 0
    : (index, seeds) => documentAmount(seeds, lines, index)[part];
}

import type { EntitySet } from "../model/entity-set.ts";
import type { Field, Value } from "../model/field.ts";
import { parentsOf } from "../model/relations.ts";
import { singular } from "../model/singular.ts";
import { attachmentSet, attachmentUrl, generatedFileSize } from "./attachment-file.ts";
import { draw, mix } from "./mix.ts";
import { referenceOf } from "./references.ts";
import { guidOfIndex } from "./row-guid.ts";
import type { Table } from "./table.ts";
import { codeLists } from "./word-lists.ts";
import { textRule } from "./text-rules.ts";

/** Makes a field's value of the generated row with an index. Depends on the table's salt and the index alone. */
export type FieldRule = (table: Table, index: number) => Value;

const dayMs = 86_400_000;
const spanMs = 730 * dayMs;

/** When a generated row was changed last: evenly over two years, in the order of the rows. */
export function modifiedAt(table: Table, index: number): number {
  const step = spanMs / Math.max(1, table.generated);
  return Math.floor(table.database.startWallMs - (table.generated - index) * step + draw(table.salt, index) * step * 0.9);
}

/** The first generated row that was changed at a time or later. */
export function firstModifiedFrom(table: Table, wallMs: number): number {
  const step = spanMs / Math.max(1, table.generated);
  let index = Math.max(0, Math.floor(table.generated - (table.database.startWallMs - wallMs) / step) - 1);
  while (index < table.generated && modifiedAt(table, index) < wallMs) index++;
  return index;
}

/** The day that a row's dates, year and period lie around. */
function dayOf(table: Table, index: number): number {
  return Math.floor(modifiedAt(table, index) / dayMs) * dayMs;
}

/** Lines per header, so that header i has the lines from i × this on. */
export function linesPerHeader(lines: Table, headers: Table): number {
  return Math.max(1, Math.ceil(lines.generated / Math.max(1, headers.generated)));
}

function guidRule(set: EntitySet, field: Field): FieldRule {
  const reference = referenceOf(set, field);
  if (field.key && !reference) return (table, index) => guidOfIndex(table.salt, index);
  const parent = parentsOf(set).find((relation) => relation.link === field);
  if (parent) {
    return (table, index) => {
      const headers = table.database.table(parent.parent, table.division);
      const at = headers.generated > 0 ? Math.floor(index / linesPerHeader(table, headers)) % headers.generated : -1;
      return at < 0 ? null : headers.keyOf({ position: at, index: at, values: undefined });
    };
  }
  if (reference?.by === "key") {
    return (table, index) => {
      const target = table.database.table(reference.target, table.division);
      if (target.generated === 0) return null;
      const at = field.key ? index % target.generated : Math.floor(draw(mix(table.salt, field.hash), index) * target.generated);
      return target.keyOf({ position: at, index: at, values: undefined });
    };
  }
  return (table, index) => (draw(table.salt ^ field.hash, index) < 0.5 ? null : guidOfIndex(mix(table.salt, field.hash), index));
}

function dateRule({ name }: Field): FieldRule {
  if (name === "Modified" || name === "ModifiedDate" || name === "sysmodified") return modifiedAt;
  if (name === "Created" || name === "CreatedDate") return (table, index) => modifiedAt(table, index) - Math.floor(draw(table.salt + 1, index) * 30 * dayMs);
  if (/Time$|Moment$/.test(name)) return (table, index) => dayOf(table, index) + (name.startsWith("End") ? 17 : 9) * 3_600_000;
  if (/^(?:EndDate|ArchiveDate|DivisionMoveDate|DiscontinuedDate|FreeDateField.*|DateEnd|ValidTo|ExpiryDate)$/.test(name)) return () => null;
  if (/BirthDate/.test(name)) return (table, index) => Math.floor(-6000 + draw(table.salt + 2, index) * 14_000) * dayMs;
  const shiftDays = /Due|Delivery|Planned|Close|Expir/.test(name) ? 14 : 0;
  return (table, index) => dayOf(table, index) + shiftDays * dayMs;
}

function wholeRule(set: EntitySet, field: Field): FieldRule {
  const { name, range } = field;
  const codes = field.codes ? Object.keys(field.codes).map(Number).filter(Number.isInteger) : [];
  if (field.key && set.keys.length === 1 && name !== "Division") return (_, index) => index + 1;
  if (codes.length > 0) return (table, index) => codes[Math.floor(draw(table.salt ^ field.hash, index) * codes.length)] ?? null;
  if (name === "Division" || name === "ForDivision") return (table) => table.division;
  if (name === "LineNumber") {
    const parent = parentsOf(set)[0];
    // Line 0 of a transaction is its header (fact 77).
    const first = set.path === "financialtransaction/TransactionLines" ? 0 : 1;
    return (table, index) => first + (parent ? index % linesPerHeader(table, table.database.table(parent.parent, table.division)) : 0);
  }
  if (/Year$/.test(name)) return (table, index) => new Date(dayOf(table, index)).getUTCFullYear() - (field.key ? Math.floor(index / 12) : 0);
  if (/Period$/.test(name)) return (table, index) => (field.key ? index % 12 : new Date(dayOf(table, index)).getUTCMonth()) + 1;
  if (name === "AgeGroup") return (_, index) => (index % 4) + 1;
  if (/^HID$|^Hid$/.test(name)) return (_, index) => index + 1;
  if (/Number$|^Number$/.test(name) && range[1] > 100_000) {
    const own = name === `${singular(set.name)}Number` || /^(?:Entry|Invoice|Order|Quotation)Number$|^Number$/.test(name);
    return own ? (_, index) => 20_240_001 + index : (table, index) => 20_240_001 + Math.floor(draw(table.salt ^ field.hash, index) * 240);
  }
  if (range[1] === 255) return (table, index) => (draw(table.salt ^ field.hash, index) < 0.2 ? 1 : 0);
  return (table, index) => Math.floor(draw(table.salt ^ field.hash, index) * (/Days|Weeks|Sequence/.test(name) ? 30 : 10));
}

function doubleRule({ name, hash }: Field): FieldRule {
  const scaled = (low: number, high: number, decimals = 2): FieldRule => (table, index) =>
    Number((low + draw(table.salt ^ hash, index) * (high - low)).toFixed(decimals));
  if (/^VATPercentage$/.test(name)) return (table, index) => [0, 0.09, 0.21][Math.floor(draw(table.salt ^ hash, index) * 3)] ?? 0;
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

/** Journals of the documents whose kind is plain from their service, and the currency of the country. */
const journals: Readonly<Record<string, string>> = { salesinvoice: "70", salesentry: "70", salesorder: "70", subscription: "70", purchase: "60", purchaseentry: "60", purchaseorder: "60", generaljournalentry: "90" };

function usualCode(set: EntitySet, target: string): string | undefined {
  if (target === "general/Currencies") return "EUR";
  return target === "financial/Journals" ? (journals[set.path.split("/").at(-2) ?? ""] ?? (set.name.startsWith("Bank") ? "20" : set.name.startsWith("Cash") ? "10" : undefined)) : undefined;
}

function codeOf(set: EntitySet, field: Field): FieldRule | undefined {
  const reference = referenceOf(set, field);
  if (reference?.by === "code") {
    const code = reference.target.fieldsByName.get("Code");
    return (table, index) => {
      const target = table.database.table(reference.target, table.division);
      const usual = usualCode(set, reference.target.path);
      if (usual !== undefined) return usual;
      const at = Math.floor(draw(mix(table.salt, field.hash), index) * Math.min(target.generated, codeLists[reference.target.path]?.length ?? 1));
      return code ? target.read({ position: at, index: at, values: undefined }, code) : null;
    };
  }
  const codes = field.codes ? Object.keys(field.codes) : [];
  return codes.length > 0 ? (table, index) => codes[Math.floor(draw(table.salt ^ field.hash, index) * codes.length)] ?? null : undefined;
}

/** The rule by which a field's generated values are made. */
export function ruleOf(set: EntitySet, field: Field): FieldRule {
  const isAttachment = set.path === attachmentSet;
  switch (field.kind) {
    case "guid":
      return guidRule(set, field);
    case "datetime":
      return dateRule(field);
    case "integer":
      return wholeRule(set, field);
    case "int64":
      return (_, index) => String(index + 1);
    case "double":
      return isAttachment && field.name === "FileSize" ? () => generatedFileSize : doubleRule(field);
    case "boolean": {
      const share = /^(?:Main|Active|IsActive|IsSales|AccountIsCustomer|IsSalesItem|IsStockItem|Current)$/.test(field.name) ? 0.8 : 0.1;
      return (table, index) => draw(table.salt ^ field.hash, index) < share;
    }
    case "text":
      if (isAttachment && field.name === "Url") return (table, index) => attachmentUrl(guidOfIndex(table.salt, index), table.division);
      return codeOf(set, field) ?? textRule(set, field);
    case "binary":
    case "collection":
    case "object":
      return () => null;
  }
}

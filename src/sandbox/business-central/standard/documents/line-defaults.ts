import type { Row } from "../../../odata/model/entity-type.ts";
import { businessRule } from "../../api/error-answer.ts";
import { isBlank } from "../blank-row.ts";
import type { CompanyTables } from "../company-tables.ts";
import { notFound } from "../resolve-references.ts";
import type { DocumentKind } from "./document-kind.ts";

/** Completes a line: what it is about brings number, description, unit and price. Nothing named makes it a comment. */
export function lineDefaults(tables: CompanyTables, kind: DocumentKind, values: Row): Row {
  const about = objectOf(tables, values);
  const { fields } = tables.described(kind.lines).type;
  const quantity = about ? Number(values["quantity"] ?? 1) : 0;
  const defaults: Row = {
    lineType: about?.lineType ?? "Comment",
    ...about?.row,
    ...(about?.lineType === "Item" ? itemDefaults(about.found, kind) : {}),
    quantity,
    shipQuantity: quantity,
    receiveQuantity: quantity,
    // What is shipped or received is what is invoiced.
    invoiceQuantity: values[kind.side === "sales" ? "shipQuantity" : "receiveQuantity"] ?? quantity,
  };
  const known = Object.entries(defaults).filter(([name]) => fields.has(name));
  const sent = Object.entries(values).filter(([name, value]) => !(isBlank(value) && name in defaults));
  return { ...Object.fromEntries(known), ...Object.fromEntries(sent) };
}

/** What a line can be about: the set of the record, the field with its id, and why it cannot be used. */
const objects: readonly (readonly [
  lineType: string,
  set: string,
  id: string,
  refusal: (found: Row) => string | undefined,
])[] = [
  [
    "Item",
    "items",
    "itemId",
    ({ blocked, number }) => (blocked === true ? `The item ${number} is blocked.` : undefined),
  ],
  [
    "Account",
    "accounts",
    "accountId",
    ({ accountType, number }) => (accountType === "Posting" ? undefined : `Nothing can be booked on '${number}'.`),
  ],
];

/** The item or account of a line, by its id or by its type and number. */
function objectOf(
  tables: CompanyTables,
  values: Row,
): { readonly lineType: string; readonly row: Row; readonly found: Row } | undefined {
  const { lineType: wanted, lineObjectNumber } = values;
  const number = typeof lineObjectNumber === "string" ? lineObjectNumber.toUpperCase() : undefined;
  for (const [lineType, set, id, refusal] of objects) {
    const byId = !isBlank(values[id]);
    if (!byId && (wanted !== lineType || isBlank(number))) continue;
    const value = byId ? values[id] : number;
    const found = tables.findBy(set, byId ? "id" : "number", value)?.row;
    if (!found) throw notFound(byId ? id : "lineObjectNumber", value ?? null, set);
    const refused = refusal(found);
    if (refused !== undefined) throw businessRule(refused);
    return { lineType, found, row: named(id, found) };
  }
  if (wanted === undefined || wanted === "Comment") return undefined;
  const isKnown = objects.some(([lineType]) => lineType === wanted);
  throw businessRule(
    `A line of the type ${wanted} needs lineObjectNumber${isKnown ? "" : ", and the sandbox knows items and accounts only"}.`,
  );
}

const named = (field: string, found: Row): Row => ({
  [field]: found["id"] ?? null,
  lineObjectNumber: found["number"] ?? "",
  description: found["displayName"] ?? "",
});

function itemDefaults(item: Row, { price, side }: DocumentKind): Row {
  return {
    unitOfMeasureId: item["baseUnitOfMeasureId"] ?? null,
    unitOfMeasureCode: item["baseUnitOfMeasureCode"] ?? "",
    taxCode: item["taxGroupCode"] ?? "",
    [price]: item[side === "sales" ? "unitPrice" : "unitCost"] ?? 0,
  };
}

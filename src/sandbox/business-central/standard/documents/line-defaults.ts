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
    invoiceQuantity: quantity,
  };
  const known = Object.entries(defaults).filter(([name]) => fields.has(name));
  const sent = Object.entries(values).filter(([name, value]) => !(isBlank(value) && name in defaults));
  return { ...Object.fromEntries(known), ...Object.fromEntries(sent) };
}

/** The item or account of a line, by its id or by its type and number. */
function objectOf(
  tables: CompanyTables,
  { itemId, accountId, lineType, lineObjectNumber }: Row,
): { readonly lineType: string; readonly row: Row; readonly found: Row } | undefined {
  const number = typeof lineObjectNumber === "string" ? lineObjectNumber.toUpperCase() : undefined;
  const byType = (set: string) => tables.findBy(set, "number", number)?.row;
  if (!isBlank(itemId) || (lineType === "Item" && !isBlank(number))) {
    const found = isBlank(itemId) ? byType("items") : tables.findBy("items", "id", itemId)?.row;
    if (!found)
      throw notFound(
        isBlank(itemId) ? "lineObjectNumber" : "itemId",
        (isBlank(itemId) ? number : itemId) ?? null,
        "items",
      );
    if (found["blocked"] === true) throw businessRule(`The item ${found["number"]} is blocked.`);
    return { lineType: "Item", found, row: named("itemId", found) };
  }
  if (!isBlank(accountId) || (lineType === "Account" && !isBlank(number))) {
    const found = isBlank(accountId) ? byType("accounts") : tables.findBy("accounts", "id", accountId)?.row;
    if (!found)
      throw notFound(
        isBlank(accountId) ? "lineObjectNumber" : "accountId",
        (isBlank(accountId) ? number : accountId) ?? null,
        "accounts",
      );
    if (found["accountType"] !== "Posting") throw businessRule(`Nothing can be booked on '${found["number"]}'.`);
    return { lineType: "Account", found, row: named("accountId", found) };
  }
  if (lineType === undefined || lineType === "Comment") return undefined;
  throw businessRule(
    `A line of the type ${lineType} needs lineObjectNumber${lineType === "Item" || lineType === "Account" ? "" : ", and the sandbox knows items and accounts only"}.`,
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

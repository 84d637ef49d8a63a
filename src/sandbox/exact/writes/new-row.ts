import type { IssuedToken } from "../../core/token-registry.ts";
import { ruleOf } from "../data/rule-of.ts";
import type { Table } from "../data/table.ts";
import type { EntitySet } from "../model/entity-set.ts";
import type { Field, Value } from "../model/field.ts";
import { singular } from "../model/singular.ts";

const dayMs = 86_400_000;

/** Dates that a new document gets when none is given. */
const today = /^(?:Invoice|Order|Entry|Quotation|Document)Date$/;

/** Fields that say who changed a row last, and when. */
export function stampOf(table: Table, set: EntitySet, token: IssuedToken): Record<string, Value> {
  const { user } = token;
  const stamp = {
    Modified: table.database.nowWallMs(),
    Modifier: user?.id ?? null,
    ModifierFullName: user?.name ?? null,
  };
  return Object.fromEntries(Object.entries(stamp).filter(([name]) => set.fieldsByName.has(name)));
}

function isNumbered(set: EntitySet, { name, type }: Field): boolean {
  return (
    (name === "Code" && type === "string") ||
    (type === "integer" &&
      (name === `${singular(set.name)}Number` ||
        /^(?:Number|EntryNumber|InvoiceNumber|OrderNumber|QuotationNumber|HID|Hid)$/.test(name)))
  );
}

/** The ledger account of an item, for a line that names none. */
function ledgerAccountOf(table: Table, item: Value): Value {
  const items = table.database.tableAt("logistics/Items", table.division);
  const row = typeof item === "string" ? items.find(item) : undefined;
  const field = items.set.fieldsByName.get("GLRevenue");
  return row && field ? items.read(row, field) : null;
}

/** Values that the service itself gives a new row: key, number, company, times, defaults. */
export function newRowValues(
  table: Table,
  set: EntitySet,
  token: IssuedToken,
  given: Readonly<Record<string, Value>>,
): Record<string, Value> {
  const { database, division } = table;
  const { end } = table.store;
  const random = database.world.random(`exact/${division}/${set.path}/new/${end}`);
  const values: Record<string, Value> = {};
  for (const field of set.fields) {
    const { name, type } = field;
    if (field.key && type === "guid") values[name] = random.guid();
    else if (field.key || isNumbered(set, field)) values[name] = ruleOf(set, field)(table, end);
    else if (name === "Division") values[name] = division;
    else if (name === "Created") values[name] = database.nowWallMs();
    else if (name === "Creator") values[name] = token.user?.id ?? null;
    else if (name === "CreatorFullName") values[name] = token.user?.name ?? null;
    else if (name === "Currency" && type === "string") values[name] = "EUR";
    else if (name === "Status" && field.codes)
      values[name] =
        type === "string"
          ? (Object.keys(field.codes)[0] ?? null)
          : Number(Object.keys(field.codes).find((code) => code === "20") ?? Object.keys(field.codes)[0]);
    else if (type === "date-time" && today.test(name)) values[name] = Math.floor(database.nowWallMs() / dayMs) * dayMs;
    else if (type === "boolean") values[name] = false;
    else if (name === "GLAccount" && given["Item"] !== undefined) values[name] = ledgerAccountOf(table, given["Item"]);
    else if ((name === "InvoiceTo" || name === "DeliverTo") && typeof given["OrderedBy"] === "string")
      values[name] = given["OrderedBy"];
  }
  const passed = Object.entries(given).filter(([, value]) => value !== null);
  return { ...values, ...stampOf(table, set, token), ...Object.fromEntries(passed) };
}

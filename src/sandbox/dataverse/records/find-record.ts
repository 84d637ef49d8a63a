import { isGuid, parseLiteral } from "../../odata/filter/literal.ts";
import type { Row, Value } from "../../odata/model/entity-type.ts";
import { QueryRefusal, Refusal } from "../../odata/refusal.ts";
import { type KeyParts, parseResourcePath } from "../../odata/resource-path.ts";
import type { Organisation, Table } from "../data/organisation.ts";
import { noRecord, noRecordByKey } from "../dataverse-error.ts";
import type { AlternateKey, Column } from "../model/table-model.ts";
import type { RecordCall } from "./record-call.ts";

/** A record that an address names, whether it is there or not. */
export interface NamedRecord {
  readonly table: Table;
  readonly position: number | undefined;
  /** Its id, where the address says that. */
  readonly id: string | undefined;
  /** Values of the alternate key in the address. */
  readonly key: Row | undefined;
  /** The key as the address has it, with its parentheses. */
  readonly shown: string;
}

function literalOf(text: string, { name, type }: Column): Value {
  const literal = parseLiteral(text);
  const value = typeof literal?.value === "bigint" ? Number(literal.value) : literal?.value;
  const fits =
    type === "string"
      ? literal?.type === "string"
      : type === "guid"
        ? literal?.type === "guid"
        : literal !== undefined && literal.type !== "string" && literal.type !== "guid";
  if (!fits || value === undefined || value === null)
    throw new QueryRefusal("bad-syntax", `The value ${text} of the key column '${name}' has another type.`);
  return value;
}

/** The alternate key whose columns are named, each once. */
const keyNamed = ({ model }: Table, key: KeyParts): AlternateKey | undefined =>
  model.keys.find(({ columns }) => columns.length === key.size && columns.every((name) => key.has(name)));

/**
 * The record of a key: its id alone or under its name, or the columns of an alternate key.
 * @see https://learn.microsoft.com/power-apps/developer/data-platform/use-alternate-key-reference-record
 */
export function recordOfKey(organisation: Organisation, table: Table, key: KeyParts): NamedRecord {
  const { idColumns } = table.model;
  const shown = `(${[...key].map(([name, text]) => (name === "" ? text : `${name}=${text}`)).join(",")})`;
  const id =
    key.size === 1 ? [...idColumns, ""].map((name) => key.get(name)).find((text) => text !== undefined) : undefined;
  if (id !== undefined) {
    if (!isGuid(id)) throw new Refusal(400, "0x80060888", `The key '${id}' is not a GUID.`);
    const lower = id.toLowerCase();
    return { table, position: table.rows.find([lower]), id: lower, key: undefined, shown: `(${lower})` };
  }
  const alternate = keyNamed(table, key);
  if (!alternate) {
    const { name } = table.type;
    throw new Refusal(
      404,
      "0x80060888",
      `The key in the request URI is not valid for resource '${name}'. Ensure that the names and number of key properties match the declared or alternate key properties for the resource '${name}'.`,
    );
  }
  const values = alternate.columns.map((name): [string, Value] => {
    const column = table.model.columns.get(name);
    return [name, column ? literalOf(key.get(name) ?? "", column) : null];
  });
  const [position] = organisation.at(
    table,
    alternate.columns,
    values.map(([, value]) => value),
  );
  return { table, position, id: undefined, key: Object.fromEntries(values), shown };
}

/** The record that the address of a request names. */
export function namedRecord({ organisation, table, segments }: RecordCall): NamedRecord {
  const key = segments[0]?.key;
  if (!key) throw new Refusal(404, "0x8006088a", `Resource not found for the segment '${table.model.setName}'.`);
  return recordOfKey(organisation, table, key);
}

/** There is no record of that key. */
export function missing({ table: { model }, id }: NamedRecord): Refusal {
  return id === undefined ? noRecordByKey(model.logicalName) : noRecord(model.logicalName, id);
}

/** The record that an address names, which has to be there. */
export function existingRecord(call: RecordCall): NamedRecord & { readonly position: number } {
  const named = namedRecord(call);
  const { position } = named;
  if (position === undefined) throw missing(named);
  return { ...named, position };
}

/** The record that a text in a body or a query refers to: `/accounts(id)`, `accounts(key='x')`, or its whole address. */
export function referredRecord(
  { organisation, root }: Pick<RecordCall, "organisation" | "root">,
  text: unknown,
  name: string,
): NamedRecord & { readonly position: number } {
  const path =
    typeof text === "string" ? text.replace(new RegExp(`^(?:${new URL(root).origin})?/api/data/v[\\d.]+`), "") : "";
  const [first, ...rest] = path === "" || path.includes("://") ? [] : parseResourcePath(path);
  const table = organisation.tables.get(first?.name ?? "");
  if (!table || !first?.key || rest.length > 0)
    throw new QueryRefusal(
      "bad-body",
      `Invalid resource reference '${String(text)}' of '${name}': write /<entity set>(<id>).`,
    );
  const found = recordOfKey(organisation, table, first.key);
  const { position } = found;
  if (position === undefined) throw missing(found);
  return { ...found, position };
}

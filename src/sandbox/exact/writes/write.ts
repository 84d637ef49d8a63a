import { noOptions } from "../../odata/page/query-options.ts";
import type { KeyParts } from "../../odata/resource-path.ts";
import { childrenOf } from "../data/children.ts";
import type { Row } from "../data/row.ts";
import type { Table } from "../data/table.ts";
import type { EntitySet } from "../model/entity-set.ts";
import { relationOf } from "../model/relations.ts";
import { parseKey } from "../odata/key.ts";
import { tableSource } from "../odata/table-source.ts";
import { writeEntity } from "../odata/write-entity.ts";
import { dataAnswer } from "../requests/answer.ts";
import type { ApiCall, ChangeAction } from "../requests/call.ts";
import { findRow } from "../requests/read.ts";
import { Refusal } from "../requests/refusal.ts";
import { type Alterer, altererOf } from "./altered-write.ts";
import { newRowValues, stampOf } from "./new-row.ts";
import type { EntityInput } from "./read-entity.ts";
import { readEntity } from "./read-entity.ts";
import { failureOf, lossesOf } from "./struck-write.ts";

/** Reads a request's body as JSON. */
export async function readBody(request: Request): Promise<unknown> {
  const text = await request.text();
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400, "Error processing request stream: the body is no JSON.");
  }
}

function announce(call: ApiCall, set: EntitySet, table: Table, row: Row, action: ChangeAction): void {
  call.announce({ set, table, row, action, place: call.place });
}

function store(
  call: ApiCall,
  set: EntitySet,
  input: EntityInput,
  linkValues: Readonly<Record<string, string | number>>,
  alterer: Alterer | undefined,
  prefix = "",
): Row {
  const table = call.database.table(set, call.place.division);
  const lost = lossesOf(call);
  const values = newRowValues(table, table.set, call.token, { ...input.values, ...linkValues });
  // What is a field elsewhere may be a key here, and a record without its key cannot be read.
  for (const name of lost)
    if (set.fieldsByName.has(name) && !set.keys.some((key) => key.name === name)) values[name] = null;
  const row = table.insert(alterer?.alter(set, input.values, values, prefix) ?? values);
  for (const { relation, inputs } of input.lines.filter(({ relation }) => !lost.has(relation.collection.name))) {
    const key = table.keyOf(row);
    for (const [i, line] of inputs.entries()) {
      const place = `${relation.collection.name}[${i}]`;
      if (alterer?.keeps(place) === false) continue;
      const number = relation.child.fieldsByName.has("LineNumber") ? { LineNumber: i + 1 } : {};
      const link = relation.link ? { [relation.link.name]: key } : {};
      store(call, relation.child, line, { ...number, ...link }, alterer, `${place}.`);
    }
  }
  return row;
}

/** Most entries of a collection that an action takes (fact 73). */
const mostEntries: Readonly<Record<string, readonly [string, number]>> = {
  "salesinvoice/InvoiceSalesOrders": ["SalesOrderIDs", 500],
};

function checkEntries(set: EntitySet, { values }: EntityInput): void {
  const [name, most] = mostEntries[set.path] ?? ["", Number.POSITIVE_INFINITY];
  const entries = values[name];
  if (Array.isArray(entries) && entries.length > most) throw new Refusal(500, `${name}: at most ${most} entries.`);
}

/** Creates a row, with its lines where there are any; all checks come first, so that nothing is half-written (facts 65, 68). */
export function createRow(call: ApiCall, set: EntitySet, body: unknown): { table: Table; row: Row } {
  const table = call.database.table(set, call.place.division);
  const input = readEntity(table, set, body, "create");
  checkEntries(set, input);
  const key = set.keys.map(({ name }) => String(input.values[name] ?? "")).join("|");
  if (set.byKey && table.find(key))
    throw new Refusal(500, `${set.keys.map(({ name }) => name).join(", ")}: already exists.`);
  const alterer = altererOf(call);
  const row = store(call, set, input, {}, alterer);
  call.database.alterations.push(...(alterer?.notes(set, table.keyOf(row)) ?? []));
  announce(call, set, table, row, "Create");
  return { table, row };
}

/** The 201 of a create. Amounts that the service works out are not there yet, nor what it dropped, and lines are deferred (facts 66, 195). */
export function createdAnswer(call: ApiCall, set: EntitySet, table: Table, row: Row): Response {
  const entity = writeEntity(call.place, tableSource(set, table), row, noOptions);
  for (const { name, type, writable, ignored } of set.fields)
    if (ignored || (type === "decimal" && !writable.create)) entity[name] = null;
  return dataAnswer(call.request, { ...entity, ...failureOf(call, set) }, 201);
}

/** Changes a row: fields that are left out stay as they are, null clears (facts 64, 67). */
export function updateRow(call: ApiCall, set: EntitySet, key: KeyParts, body: unknown): Response {
  const { source, row } = findRow(call, set, key);
  changeRow(call, set, source.table, row, body);
  return new Response(null, { status: 204 });
}

/** Lays a body's values over a row, and says so. */
export function changeRow(call: ApiCall, set: EntitySet, table: Table, row: Row, body: unknown): void {
  const input = readEntity(table, set, body, "update");
  const changed = table.update(row, { ...input.values, ...stampOf(table, table.set, call.token) });
  announce(call, set, table, changed, "Update");
}

/** Deletes a row and its lines; one that is already gone gives 410 (facts 42, 67). */
export function deleteRow(call: ApiCall, set: EntitySet, key: KeyParts): Response {
  const table = call.database.table(set, call.place.division);
  if (table.wasDeleted(parseKey(set, key))) throw new Refusal(410, `Resource for the segment '${set.name}' is gone.`);
  removeRow(call, set, table, findRow(call, set, key).row);
  return new Response(null, { status: 204 });
}

/** Takes a row out with its lines, and says so. */
export function removeRow(call: ApiCall, set: EntitySet, table: Table, row: Row): void {
  for (const field of set.fields) {
    const relation = field.type === "collection" && field.writable.create ? relationOf(set, field) : undefined;
    if (!relation) continue;
    const lines = call.database.table(relation.child, call.place.division);
    for (const line of childrenOf(relation, table, row)) {
      call.announce({
        set: relation.child,
        table: lines,
        row: line,
        action: "Delete",
        place: call.place,
        isCascade: true,
      });
      lines.remove(line);
    }
  }
  announce(call, set, table, row, "Delete");
  table.remove(row);
}

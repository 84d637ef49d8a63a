import { QueryRefusal, Refusal } from "../../odata/refusal.ts";
import { parseJsonObject } from "../../odata/write/read-body.ts";
import type { Table } from "../data/organisation.ts";
import type { CollectionNavigation } from "../model/table-model.ts";
import { existingRecord, missing, type NamedRecord, recordOfKey, referredRecord } from "./find-record.ts";
import { isPolymorphic, linkTo, noColumn } from "./record-body.ts";
import { emptyAnswer, jsonAnswer, notAllowed, type RecordCall } from "./record-call.ts";
import { changeRow, tie } from "./write-record.ts";

const idOf = ({ table, position = -1 }: NamedRecord): string =>
  String(table.rows.at(position)[table.model.idColumns[0]] ?? "");

/** Parts what a navigation of several records ties together. */
function part(call: RecordCall, from: NamedRecord, navigation: CollectionNavigation, to: NamedRecord): void {
  const { pairs, column } = navigation;
  const notTied = (): Refusal =>
    new Refusal(
      404,
      "0x80040217",
      `${to.table.model.logicalName} With Id = ${idOf(to)} is not related by '${navigation.name}'.`,
    );
  if (pairs) {
    const [one, other] = pairs.first ? [idOf(from), idOf(to)] : [idOf(to), idOf(from)];
    if (!call.organisation.pairs.remove(pairs.name, one, other)) throw notTied();
    return;
  }
  const lookup = [...to.table.model.lookups.values()].find(
    (one) => one.column === column && one.targets.includes(from.table.model.logicalName),
  );
  if (!lookup || to.position === undefined || to.table.rows.at(to.position)[lookup.column] !== idOf(from))
    throw notTied();
  changeRow(call, to.table, to.position, linkTo(lookup, null, false));
}

/** The records that are tied, as addresses. */
function listReferences(call: RecordCall, table: Table, position: number, navigation: string): Response {
  const { organisation, root } = call;
  const target = organisation.tables.get(table.type.navigations.get(navigation) ?? "");
  const link = table.links[navigation];
  if (!target || !link?.rows) throw new QueryRefusal("unknown-resource", `'${navigation}' leads nowhere.`);
  const rows = link.rows(table.rows.at(position));
  const found = [...rows.positions()].map((at) => ({
    "@odata.id": `${root}/${target.model.setName}(${target.rows.at(at)[target.model.idColumns[0]]})`,
  }));
  const context = `${root}/$metadata#${link.one ? "$ref" : "Collection($ref)"}`;
  if (!link.one) return jsonAnswer(200, { "@odata.context": context, value: found });
  return found[0] ? jsonAnswer(200, { "@odata.context": context, ...found[0] }) : emptyAnswer();
}

/**
 * Ties records together and parts them, by `$ref` behind a navigation.
 * @see https://learn.microsoft.com/power-apps/developer/data-platform/webapi/associate-disassociate-entities-using-web-api
 */
export function relateRecords(call: RecordCall): Response {
  const { method, segments, organisation, url } = call;
  const own = existingRecord(call);
  const { table, position } = own;
  const { name = "", key } = segments[1] ?? {};
  const lookup = table.model.lookups.get(name);
  const collection = table.model.collections.get(name);
  if (table.model.empty.has(name) && method !== "GET") throw noColumn(name);
  const sent = (): NamedRecord & { readonly position: number } =>
    referredRecord(call, parseJsonObject(call.body)["@odata.id"], "@odata.id");
  if (method === "GET") return listReferences(call, table, position, name);
  if (lookup && method === "PUT" && !key)
    changeRow(call, table, position, linkTo(lookup, sent(), isPolymorphic(table, lookup.column)));
  else if (lookup && method === "DELETE" && !key) changeRow(call, table, position, linkTo(lookup, null, false));
  else if (collection && method === "POST" && !key) tie(call, own, collection, sent());
  else if (collection && method === "DELETE") {
    const target = organisation.named(collection.target);
    const asked = url.searchParams.get("$id");
    if (!key && asked === null)
      throw new QueryRefusal(
        "bad-syntax",
        `Say which record is to be parted: '${name}(<id>)/$ref' or '$ref?$id=<address>'.`,
      );
    const other = key ? recordOfKey(organisation, target, key) : referredRecord(call, asked, "$id");
    if (other.position === undefined) throw missing(other);
    part(call, own, collection, other);
  } else throw notAllowed(method);
  return emptyAnswer();
}

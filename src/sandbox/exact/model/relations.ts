import { baseSet } from "./base-set.ts";
import { findSet, setOfSchema, setPaths } from "./catalogue.ts";
import type { EntitySet } from "./entity-set.ts";
import type { Field } from "./field.ts";
import { singular } from "./singular.ts";

/** A header's collection and the field by which its rows name the header. */
export interface Relation {
  readonly parent: EntitySet;
  readonly collection: Field;
  readonly child: EntitySet;
  /** Field of the child that holds the parent's key; absent when the spec has none, then the collection is empty. */
  readonly link: Field | undefined;
}

/** Fields that point at the header under a name that the header's does not lead to. */
const unlikeNames: Readonly<Record<string, string>> = {
  "purchase/PurchaseInvoiceLines": "InvoiceID",
  "purchaseorder/PurchaseReturnLines": "EntryID",
  "beta/workflow/RequestAttachments": "Request",
  "beta/continuousmonitoring/IndicatorGLAccounts": "Indicator",
  "inventory/StockBatchNumbers": "DraftStockTransactionID",
  "inventory/StockSerialNumbers": "DraftStockTransactionID",
  "logistics/ReasonCodesLinkTypes": "Reason",
  "manufacturing/TimeTransactions": "RoutingStepPlan",
};

function linkOf(parent: EntitySet, child: EntitySet): Field | undefined {
  const key = parent.keys[0]?.name ?? "ID";
  const one = singular(parent.name);
  const names = [
    ...(key === "ID" || key === "Timestamp" ? [] : [key]),
    `${one}ID`,
    one,
    `${one}Id`,
    unlikeNames[child.path] ?? "",
  ];
  return names.map((name) => child.fieldsByName.get(name)).find((field) => field?.kind === "guid" && !field.key);
}

const relations = new Map<Field, Relation | undefined>();

/** The relation behind a collection, or undefined when its items are no rows of an entity set. */
export function relationOf(set: EntitySet, collection: Field): Relation | undefined {
  if (relations.has(collection)) return relations.get(collection);
  const child = collection.itemSchema === undefined ? undefined : setOfSchema(collection.itemSchema);
  const relation = child?.collection.get
    ? { parent: set, collection, child, link: linkOf(baseSet(set), baseSet(child)) }
    : undefined;
  relations.set(collection, relation);
  return relation;
}

let byChild: Map<EntitySet, Relation[]> | undefined;

/** The headers of which a set's rows can be lines. */
export function parentsOf(child: EntitySet): readonly Relation[] {
  if (!byChild) {
    byChild = new Map();
    for (const path of setPaths().keys()) {
      const set = findSet(path);
      if (!set || baseSet(set) !== set) continue;
      for (const field of set.fields) {
        const relation = field.kind === "collection" ? relationOf(set, field) : undefined;
        if (!relation?.link) continue;
        const base = baseSet(relation.child);
        byChild.set(base, [...(byChild.get(base) ?? []), relation]);
      }
    }
  }
  return byChild.get(child) ?? [];
}

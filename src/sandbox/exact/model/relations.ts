import { modelOf } from "../../core/spec.ts";
import { baseSet } from "./base-set.ts";
import { setOfSchema, setsWithCollections } from "./catalogue.ts";
import type { EntitySet, Relation } from "./entity-set.ts";
import type { Field } from "./field.ts";
import { singular } from "./singular.ts";

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
  return names.map((name) => child.fieldsByName.get(name)).find((field) => field?.type === "guid" && !field.key);
}

/** The relation behind a collection, or undefined when its items are no rows of an entity set. */
export function relationOf(set: EntitySet, collection: Field): Relation | undefined {
  const { relations } = set.known;
  if (relations.has(collection)) return relations.get(collection);
  const child = collection.itemSchema === undefined ? undefined : setOfSchema(collection.itemSchema);
  const relation = child?.collection.get
    ? { parent: set, collection, child, link: linkOf(baseSet(set), baseSet(child)) }
    : undefined;
  relations.set(collection, relation);
  return relation;
}

/** All relations between sets that own rows, by the set that the lines are rows of. */
class Relations {
  readonly byChild = Map.groupBy(
    [...setsWithCollections()]
      .filter((set) => baseSet(set) === set)
      .flatMap((set) => set.fields.flatMap((field) => (field.type === "collection" && relationOf(set, field)) || []))
      .filter(({ link }) => link !== undefined),
    ({ child }) => baseSet(child),
  );
}

/** The headers of which a set's rows can be lines. */
export function parentsOf(child: EntitySet): readonly Relation[] {
  return modelOf("exact-online", Relations).byChild.get(child) ?? [];
}

import type { Row } from "../../odata/model/entity-type.ts";
import { Refusal } from "../../odata/refusal.ts";
import type { Organisation, Table } from "../data/organisation.ts";
import { type LookupNavigation, targetField } from "../model/table-model.ts";
import { existingRecord } from "./find-record.ts";
import { emptyAnswer, type RecordCall } from "./record-call.ts";
import { needFresh } from "./write-record.ts";

/** A record that refers to another. */
interface Referrer {
  readonly table: Table;
  readonly position: number;
  readonly lookup: LookupNavigation;
}

function* referrersOf(organisation: Organisation, { model }: Table, row: Row): Generator<Referrer> {
  const id = row[model.idColumns[0]] ?? null;
  for (const table of organisation.tables.values())
    for (const lookup of table.model.lookups.values()) {
      if (!lookup.targets.includes(model.logicalName)) continue;
      for (const position of organisation.at(table, [lookup.column], [id])) {
        const said = table.rows.at(position)[targetField(lookup.column)] ?? model.logicalName;
        if (said === model.logicalName) yield { table, position, lookup };
      }
    }
}

/** What the deletion of a record comes to. */
interface DeletionPlan {
  /** Positions by table, each record once. */
  readonly deleted: Map<Table, Set<number>>;
  readonly parted: Referrer[];
}

/**
 * Follows the cascades of a record's relationships, and refuses what one of them restricts before anything is changed.
 * @see https://learn.microsoft.com/power-apps/developer/data-platform/configure-entity-relationship-cascading-behavior
 */
function planDeletion(organisation: Organisation, first: Table, at: number): DeletionPlan {
  const plan: DeletionPlan = { deleted: new Map(), parted: [] };
  const waiting: [Table, number][] = [[first, at]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [table, position] = next;
    const known = plan.deleted.get(table) ?? new Set<number>();
    if (known.has(position)) continue;
    plan.deleted.set(table, known.add(position));
    for (const referrer of referrersOf(organisation, table, table.rows.at(position))) {
      const { onDelete } = referrer.lookup;
      if (onDelete === "Restrict")
        throw new Refusal(
          405,
          "0x80040227",
          "The object you tried to delete is associated with another object and cannot be deleted.",
        );
      if (onDelete === "Cascade") waiting.push([referrer.table, referrer.position]);
      if (onDelete === "RemoveLink") plan.parted.push(referrer);
    }
  }
  return plan;
}

/** Removes a record, and does to those that refer to it what their relationships say. */
export function deleteRecord(call: RecordCall): Response {
  const { organisation } = call;
  const { table: first, position: at } = existingRecord(call);
  needFresh(call, first, at);
  const { deleted, parted } = planDeletion(organisation, first, at);
  for (const { table, position, lookup } of parted) {
    if (deleted.get(table)?.has(position)) continue;
    const modified = table.model.columns.has("modifiedon") && { modifiedon: call.now() };
    table.rows.update(position, { [lookup.column]: null, [targetField(lookup.column)]: null, ...modified });
  }
  for (const [table, positions] of deleted)
    for (const position of positions) {
      organisation.pairs.forget(String(table.rows.at(position)[table.model.idColumns[0]] ?? ""));
      table.rows.remove(position);
    }
  return emptyAnswer();
}

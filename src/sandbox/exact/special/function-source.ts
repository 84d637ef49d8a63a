import { scramble } from "../data/mix.ts";
import type { Row } from "../data/row.ts";
import { baseSet } from "../model/base-set.ts";
import type { EntitySet } from "../model/entity-set.ts";
import { listSource } from "../odata/list-source.ts";
import type { RowSource } from "../odata/row-source.ts";
import type { ApiCall } from "../requests/call.ts";
import { fixedValues, readArguments } from "./function-arguments.ts";

/** Rows that a function answers, unless its arguments leave fewer. */
const usualRows = 25;

/** The rows of a function: those of its own table, begun at a place that depends on the arguments, with the arguments' values in them. */
export function functionSource(call: ApiCall, set: EntitySet): RowSource {
  const values = readArguments(set, call.url.searchParams);
  const table = call.database.table(set, call.place.division);
  if (baseSet(set) !== set) {
    const [key] = values.values();
    const row = table.find(String(key));
    return listSource(set, table, row ? [row] : []);
  }
  const fixed = fixedValues(set, values);
  const keyIsFixed = set.keys.length > 0 && set.keys.every((key) => key.name in fixed);
  const count = Math.min(keyIsFixed ? 1 : usualRows, table.generated);
  let start = 0;
  for (const character of JSON.stringify([...values])) start = scramble(start ^ character.charCodeAt(0));
  const rows: Row[] = Array.from({ length: count }, (_, i) => {
    const index = (start + i) % table.generated;
    return { position: index, index, values: fixed };
  });
  return listSource(set, table, rows);
}

import type { OperationRow, ServiceTable } from "../../../generated/tables.ts";
import type { DeclaredAnswers } from "../../http/endings/declared-answers.ts";
import type { OperationHints } from "../../http/operation-hints.ts";
import type { Dialect } from "../../odata/dialect.ts";
import { readJson } from "../../odata/pages/read-json.ts";
import { readRecord } from "../../odata/pages/read-record.ts";
import { ownsValue } from "../tables/entity-shape.ts";

/** Whether a text is JSON and, where the operation answers with a record, holds one. */
function holdsRecord(
  { record, paging }: OperationRow,
  dialect: Dialect,
  table: ServiceTable | undefined,
  text: string,
): boolean {
  try {
    const body = readJson(text);
    if (record !== undefined && !paging) readRecord(body, dialect, table && ownsValue(table, record));
    return true;
  } catch {
    return false;
  }
}

/** Where no status is declared any success proves it, but neither a page nor an error does. */
const anySuccess: DeclaredAnswers = { filled: ["2XX"], empty: ["2XX"] };

/**
 * What proves that a write was done: the statuses that the spec declares, and the record where it declares one.
 *
 * @param table that the operation stands in. @default none: a record with a list of its own in `value` looks like a list
 * @param types content types of a success that are no JSON. @default none
 */
export function expectedAnswers(
  row: OperationRow | undefined,
  dialect: Dialect,
  table?: ServiceTable,
  types?: readonly string[],
): Pick<OperationHints, "answers" | "commits"> {
  if (row?.answers === undefined)
    return { answers: types ? { ...anySuccess, types } : anySuccess, ...(row?.commits && { commits: true }) };
  const statuses = row.answers.split(" ");
  const answers: DeclaredAnswers = {
    filled: statuses.filter((status) => !status.endsWith("-")),
    empty: statuses.flatMap((status) => (status.endsWith("-") ? [status.slice(0, -1)] : [])),
    isRecord: (text) => holdsRecord(row, dialect, table, text),
  };
  return { answers, ...(row.commits && { commits: true }) };
}

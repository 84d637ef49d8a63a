import type { AsyncRow } from "../../../generated/tables.ts";
import { isApiError } from "../../errors/api-error.ts";
import { WorkNotFound } from "../../errors/work-not-found.ts";
import type { DecodedRow } from "../../odata/rows/compile-row-decoder.ts";
import type { ClientContext } from "../calls/client-context.ts";
import type { CallValues } from "../calls/plan-call.ts";
import { readOne } from "../reading/read-one.ts";
import { readRows } from "../reading/read-pages.ts";
import type { FoundOperation } from "../tables/api-tables.ts";
import { evaluateExpression } from "./evaluate-expression.ts";

/** Work that was started, and by what to know it. */
export interface StartedWork {
  readonly operation: FoundOperation;
  readonly async: AsyncRow;
  /** Arguments of the call that started it. */
  readonly request: CallValues;
  /** What that call answered. */
  readonly answer: unknown;
  /** Values by which its row is known, where the answer names nothing. */
  readonly match: CallValues;
  readonly signal: AbortSignal | undefined;
}

async function pollOperation(context: ClientContext, { operation }: StartedWork, operationId: string): Promise<FoundOperation> {
  const found = await context.tables.byId(operationId);
  if (!found) throw new WorkNotFound(operation.row.id, `there is no operation ${operationId}`);
  return found;
}

function argumentsOf({ async, request, answer, operation, signal }: StartedWork): CallValues {
  const values: Record<string, unknown> = { signal };
  for (const [name, expression] of Object.entries(async.poll.parameters)) {
    const value = evaluateExpression(expression, request, answer);
    if (value === undefined) throw new WorkNotFound(operation.row.id, `${expression} has no value; give wait what the write answered, and the arguments of the write`);
    values[name] = value;
  }
  return values;
}

/** The row with the latest time of those that have the values looked for. */
async function newestRow(context: ClientContext, path: string, values: CallValues, { async, match }: StartedWork): Promise<DecodedRow | undefined> {
  let newest: DecodedRow | undefined;
  const timeOf = (row: DecodedRow): string => String(async.newest === undefined ? "" : (row[async.newest] ?? ""));
  for await (const row of readRows(context, path, values)) {
    if (!Object.entries(match).every(([field, value]) => row[field] === value)) continue;
    if (!newest || timeOf(row) > timeOf(newest)) newest = row;
  }
  return newest;
}

/** The record of the work as it is now; undefined while nothing shows it. */
export async function findWork(context: ClientContext, work: StartedWork): Promise<DecodedRow | undefined> {
  const { async, answer } = work;
  const poll = await pollOperation(context, work, async.poll.operationId);
  const values = argumentsOf(work);
  if (poll.row.paging) return newestRow(context, poll.path, values, work);
  try {
    return await readOne(context, poll.path, values);
  } catch (error) {
    const { pollMoved } = async;
    if (!pollMoved || !isApiError(error) || error.status !== 404) throw error;
    const id = typeof answer === "object" && answer !== null && async.id !== null ? Reflect.get(answer, async.id) : undefined;
    const list = await pollOperation(context, work, pollMoved.operationId);
    for await (const row of readRows(context, list.path, { signal: work.signal })) if (row[pollMoved.match] === id) return row;
    throw new WorkNotFound(work.operation.row.id, "neither its address nor the list of operations shows it");
  }
}

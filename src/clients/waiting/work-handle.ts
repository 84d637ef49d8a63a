import { ArgumentInvalid } from "../../errors/argument-invalid.ts";
import { WorkHandleInvalid } from "../../errors/work-handle-invalid.ts";
import { isObject } from "../../kit/json-access.ts";
import type { CallValues } from "../calls/call-values.ts";
import type { ClientContext } from "../calls/client-context.ts";
import { namesIn } from "../calls/plan-call.ts";
import { refuseUnknown } from "../calls/read-options.ts";
import type { FoundOperation } from "../tables/api-tables.ts";
import { evaluateExpression } from "./evaluate-expression.ts";

/** A handle of long-running work: plain data for JSON, without secrets. Any process can wait for the work with it. */
export interface WorkHandle {
  /** Path of the write that started it. */
  readonly path: string;
  /** Path arguments of the polls. */
  readonly arguments: Readonly<Record<string, string | number | boolean>>;
  /** Id of the work, when the vendor gives one. */
  readonly id?: string;
  /** Field values by which its row is found, when the vendor gives no id. */
  readonly match: Readonly<Record<string, string | number | boolean>>;
  /** Keys of rows that already existed before the work was started. */
  readonly before: readonly string[];
  /** Epoch milliseconds at which waiting for it began. */
  readonly startedAtMs: number;
}

type Plain = string | number | boolean;

const isPlain = (value: unknown): value is Plain =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean";

function isPlainRecord(value: unknown): value is Readonly<Record<string, Plain>> {
  return isObject(value) && Object.values(value).every(isPlain);
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === "string");

/** The write of a path that starts long-running work. */
export async function startingOperation(context: ClientContext, path: string): Promise<FoundOperation> {
  const table = await context.tables.tableOf(path);
  for (const method of ["POST", "PUT", "PATCH", "DELETE"] as const)
    if (table?.paths[path]?.[method]?.async) return context.tables.operation(method, path);
  throw new ArgumentInvalid("wait", path, "nothing at this path starts long-running work.");
}

/**
 * The handle of work that was started.
 *
 * @param started what the write answered
 * @param values arguments of the write; `match` and `before` beside them
 * @param options names of what else may stand there
 * @throws {ArgumentInvalid} when nothing at the path starts work, or an argument is missing
 */
export async function makeWorkHandle(
  context: ClientContext,
  path: string,
  started: unknown,
  values: CallValues,
  options: readonly string[] = [],
): Promise<WorkHandle> {
  const { row } = await startingOperation(context, path);
  const { match = {}, before = [] } = values;
  const known = [...namesIn(path), ...(row.query?.split(" ") ?? []), "match", "before", ...options];
  refuseUnknown({ method: "wait", path }, values, known);
  if (!isPlainRecord(match))
    throw new ArgumentInvalid("wait", path, "match is an object of fields with texts, numbers or booleans.");
  if (!isTexts(before)) throw new ArgumentInvalid("wait", path, "before is a list of keys.");
  const { async } = row;
  const wanted: Record<string, Plain> = {};
  for (const [name, expression] of Object.entries(async?.poll.parameters ?? {})) {
    const value = evaluateExpression(expression, values, started);
    if (isPlain(value)) wanted[name] = value;
    else
      throw new ArgumentInvalid(
        "wait",
        path,
        `${name} is unknown: give wait what the write answered, and the arguments of the write.`,
      );
  }
  const id =
    typeof started === "object" && started !== null && typeof async?.id === "string"
      ? Reflect.get(started, async.id)
      : undefined;
  return {
    path,
    arguments: wanted,
    ...(typeof id === "string" && { id }),
    match,
    before,
    startedAtMs: context.clock.now(),
  };
}

/**
 * Reads a handle that was kept as JSON.
 *
 * @throws {WorkHandleInvalid} for anything else
 */
export function readWorkHandle(value: unknown): WorkHandle {
  if (typeof value !== "object" || value === null) throw new WorkHandleInvalid("it is no object");
  const { path, arguments: wanted, id, match, before, startedAtMs }: Partial<Record<keyof WorkHandle, unknown>> = value;
  if (typeof path !== "string") throw new WorkHandleInvalid("path is missing");
  if (!isPlainRecord(wanted)) throw new WorkHandleInvalid("arguments is missing");
  if (id !== undefined && typeof id !== "string") throw new WorkHandleInvalid("id is no text");
  if (!isPlainRecord(match)) throw new WorkHandleInvalid("match is missing");
  if (!isTexts(before)) throw new WorkHandleInvalid("before is no list of keys");
  if (typeof startedAtMs !== "number") throw new WorkHandleInvalid("startedAtMs is missing");
  return { path, arguments: wanted, ...(id !== undefined && { id }), match, before, startedAtMs };
}

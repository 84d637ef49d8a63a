import type { MethodName } from "../../../generated/tables.ts";
import { ArgumentInvalid } from "../../errors/argument-invalid.ts";
import type { OperationHints, Priority } from "../../http/operation-hints.ts";
import type { QueryOptions } from "../../odata/query/build-query.ts";
import { buildQuery } from "../../odata/query/build-query.ts";
import { createQuerySerializer } from "../../odata/query/create-query-serializer.ts";
import { serializePath } from "../../odata/path/serialize-path.ts";
import type { FoundOperation } from "../tables/api-tables.ts";
import { expectedAnswers } from "../writing/expected-answers.ts";
import { shapeOf } from "../tables/entity-shape.ts";
import type { ClientContext } from "./client-context.ts";
import { planHeaders } from "./plan-headers.ts";

/** Arguments and options of a call as the methods take them, before anything is known of them. */
export type CallValues = Readonly<Record<string, unknown>>;

/** Options that every call takes. */
const callOptions = ["signal", "priority", "ifMatch"];
/** Options of a read, beside OData's. */
export const readOptions = ["select", "expand", "fromReplica"];
export const listOptions = [...readOptions, "filter", "orderBy", "limit", "pageToken", "count", "pageSize"];

/** A request that is ready to be sent. */
export interface PlannedCall {
  readonly operation: FoundOperation;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly hints: OperationHints;
  readonly signal: AbortSignal | undefined;
}

/** Names in braces of a path template. */
function namesIn(path: string): string[] {
  return [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name ?? "");
}

function isPriority(value: unknown): value is Priority {
  return value === "interactive" || value === "normal" || value === "background";
}

/** Refuses what the path does not know: a misspelled option must not widen a list or vanish from a write. */
function refuseUnknown({ method, path, row }: FoundOperation, values: CallValues, options: readonly string[]): void {
  const known = new Set([...namesIn(path), ...(row.query?.split(" ") ?? []), ...options, ...callOptions]);
  const unknown = Object.keys(values).find((name) => values[name] !== undefined && !known.has(name));
  if (unknown !== undefined)
    throw new ArgumentInvalid(
      method,
      path,
      `there is no argument or option "${unknown}": expected ${[...known].join(", ")}.`,
    );
}

/** What the spec says of the operation, for the layers below. */
function hintsOf({ method, path, row }: FoundOperation, values: CallValues, context: ClientContext): OperationHints {
  return {
    operationId: row.id,
    path,
    retry: method === "GET" ? "safe" : (row.retry ?? "never"),
    company: context.companyOf(values),
    quota: row.quota?.limits,
    ...(method !== "GET" && expectedAnswers(row, context.rules.dialect)),
    priority: isPriority(values["priority"]) ? values["priority"] : undefined,
  };
}

/**
 * Turns a call of a client into a request: path, query, headers, and what the spec says of it.
 *
 * @param query OData options, which only reads have
 * @throws {ArgumentInvalid} for an argument that the path does not have, or a method that it does not have
 */
export async function planCall(
  context: ClientContext,
  method: MethodName,
  path: string,
  values: CallValues,
  options: readonly string[],
  query: QueryOptions = {},
): Promise<PlannedCall> {
  const operation = await context.tables.operation(method, path);
  const { row, table } = operation;
  refuseUnknown(operation, values, options);
  if (row.needsSelect && !query.select?.length)
    throw new ArgumentInvalid(
      method,
      path,
      "the vendor answers only with select: name the fields that you need (fact 53).",
    );
  const names = namesIn(path);
  const target = names.length > 0 ? serializePath(path, values) : path;
  const argumentsOf = Object.fromEntries((row.query?.split(" ") ?? []).map((name) => [name, values[name]]));
  const serialize = createQuerySerializer({
    dialect: context.rules.dialect,
    ...(row.literals && { literals: row.literals }),
  });
  const text = serialize({ ...argumentsOf, ...buildQuery(context.rules, shapeOf(table, row.record), query) });
  const { signal } = values;
  return {
    operation,
    url: `${context.baseUrl}${target}${text === "" ? "" : `?${text}`}`,
    headers: planHeaders(context, operation, values),
    hints: hintsOf(operation, values, context),
    signal: signal instanceof AbortSignal ? signal : undefined,
  };
}

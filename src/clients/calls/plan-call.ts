import type { MethodName } from "../../../generated/tables.ts";
import { ArgumentInvalid } from "../../errors/argument-invalid.ts";
import type { OperationHints } from "../../http/operation-hints.ts";
import { serializeCall } from "../../odata/path/serialize-path.ts";
import type { QueryOptions } from "../../odata/query/build-query.ts";
import { buildQuery } from "../../odata/query/build-query.ts";
import { createQuerySerializer } from "../../odata/query/create-query-serializer.ts";
import type { FoundOperation } from "../tables/api-tables.ts";
import { shapeOf } from "../tables/entity-shape.ts";
import { expectedAnswers } from "../writing/expected-answers.ts";
import { printAlternateKey, withoutKey } from "./alternate-key.ts";
import type { CallSettings } from "./call-settings.ts";
import type { ClientContext } from "./client-context.ts";
import { demandFilter } from "./demand-filter.ts";
import { planHeaders } from "./plan-headers.ts";
import { refuseUnknown } from "./read-options.ts";

/** A request that is ready to be sent. */
export interface PlannedCall {
  readonly operation: FoundOperation;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly hints: OperationHints;
  readonly signal: AbortSignal | undefined;
}

/** Names in braces of a path template. */
export function namesIn(path: string): string[] {
  return [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name ?? "");
}

/** Arguments of the query. */
function queryOf({ row }: FoundOperation): string[] {
  return row.query?.split(" ") ?? [];
}

/** Names of the arguments of the path and the query. */
export function argumentNames(operation: FoundOperation): string[] {
  return [...namesIn(operation.path), ...queryOf(operation)];
}

/** How a caller gives what the vendor demands: `$filter` is the option filter, `If-Match` is ifMatch. */
const optionOf: Readonly<Record<string, "filter" | "ifMatch">> = { $filter: "filter", "If-Match": "ifMatch" };

/** Refuses a call that lacks what the vendor demands beside the path; all that is missing is named at once. */
function demandArguments(operation: FoundOperation, names: readonly string[], settings: CallSettings): void {
  const { method, path, row } = operation;
  const isMissing = (name: string): boolean => {
    const option = optionOf[name];
    return (option === undefined ? settings.arguments[name] : settings[option]) == null;
  };
  const demanded = row.required?.split(" ") ?? [];
  if (!demanded.some(isMissing)) return;
  const missing = [...names, ...demanded].filter(isMissing).map((name) => optionOf[name] ?? name);
  throw new ArgumentInvalid(
    method,
    path,
    `${missing.join(", ")} ${missing.length === 1 ? "is" : "are"} missing: the vendor demands ${missing.length === 1 ? "it" : "them"}.`,
  );
}

/** What the spec says of the operation, for the layers below. */
function hintsOf(
  { method, path, row, table }: FoundOperation,
  { priority, onWait, arguments: values }: CallSettings,
  context: ClientContext,
): OperationHints {
  return {
    operationId: row.id,
    path,
    retry: method === "GET" ? "safe" : (row.retry ?? "never"),
    company: context.companyOf(values),
    quota: row.quota?.limits,
    ...(method !== "GET" && expectedAnswers(row, context.rules.dialect, table)),
    priority,
    onWait,
  };
}

/**
 * Turns a call of a client into a request: path, query, headers, and what the spec says of it.
 *
 * @param query OData options, which only reads have
 * @throws {ArgumentInvalid} for an argument that the path does not have, one that it demands, or a method that it does not have
 */
export async function planCall(
  context: ClientContext,
  method: MethodName,
  path: string,
  settings: CallSettings,
  query: QueryOptions = {},
): Promise<PlannedCall> {
  const operation = await context.tables.operation(method, path);
  const { row, table } = operation;
  const { arguments: values, alternateKey } = settings;
  const template = alternateKey ? withoutKey(context, operation, values) : path;
  const names = namesIn(template);
  refuseUnknown(operation, values, argumentNames(operation));
  demandArguments(operation, names, settings);
  if (row.needsSelect && !query.select?.length)
    throw new ArgumentInvalid(
      method,
      path,
      "the vendor answers only with select: name the fields that you need (fact 53).",
    );
  // A page that is read on from its token was filtered when its list began.
  if (settings.pageToken === undefined) demandFilter(operation, query.filter);
  const nullable = row.nullable?.split(" ") ?? [];
  const said = {
    literals: row.literals,
    isNullable: (name: string) => nullable.includes(name),
    textByAlias: context.habits.textByAlias === true,
  };
  const target = names.length > 0 ? serializeCall(template, values, said) : { path: template, aliases: {} };
  const key = alternateKey ? printAlternateKey(operation, alternateKey) : "";
  const argumentsOf = Object.fromEntries(
    queryOf(operation).map((name) => {
      // The serializer leaves null out, as openapi-fetch does.
      if (values[name] === null) throw new ArgumentInvalid(method, path, `${name} is null: leave it out instead.`);
      return [name, values[name]];
    }),
  );
  const serialize = createQuerySerializer({
    dialect: context.rules.dialect,
    ...(row.literals && { literals: row.literals }),
  });
  const text = serialize({
    ...argumentsOf,
    ...target.aliases,
    ...(row.paging && context.listQuery),
    ...buildQuery(context.rules, shapeOf(table, row.record), query),
  });
  return {
    operation,
    url: `${context.baseUrl}${target.path}${key}${text === "" ? "" : `?${text}`}`,
    headers: planHeaders(context, operation, settings),
    hints: hintsOf(operation, settings, context),
    signal: settings.signal,
  };
}

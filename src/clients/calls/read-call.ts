import type { MethodName } from "../../../generated/tables.ts";
import type { FoundOperation } from "../tables/api-tables.ts";
import type { CallSettings } from "./call-settings.ts";
import type { CallValues } from "./call-values.ts";
import type { ClientContext } from "./client-context.ts";
import { argumentNames } from "./plan-call.ts";
import { type OptionName, readSettings } from "./read-options.ts";

const readOptions: readonly OptionName[] = ["select", "expand", "fromReplica"];

/** Methods of a client that stand for one operation of the spec, and the options that each takes beside all others'. */
const optionsOf = {
  get: [...readOptions, "alternateKey", "formatted"],
  list: [...readOptions, "filter", "orderBy", "limit", "pageToken", "count", "pageSize", "formatted"],
  count: ["filter", "fromReplica"],
  create: [],
  run: [],
  update: ["original", "alternateKey"],
  remove: ["alternateKey"],
  download: ["deadlineMs"],
  upload: ["deadlineMs"],
} as const satisfies Readonly<Record<string, readonly OptionName[]>>;

/** The name of such a method. */
export type CallVerb = keyof typeof optionsOf;

/** The two ways of changing something, the likelier first. */
const changing: Readonly<Record<"update" | "upload", readonly [MethodName, MethodName]>> = {
  update: ["PATCH", "PUT"],
  upload: ["PUT", "PATCH"],
};

const methodOf: Readonly<Record<Exclude<CallVerb, "update" | "upload">, MethodName>> = {
  get: "GET",
  list: "GET",
  count: "GET",
  download: "GET",
  create: "POST",
  run: "POST",
  remove: "DELETE",
};

/**
 * The operation that a method stands for at a path.
 *
 * @throws {ArgumentInvalid} when there is none
 */
export async function operationOf({ tables }: ClientContext, verb: CallVerb, path: string): Promise<FoundOperation> {
  if (verb !== "update" && verb !== "upload") return tables.operation(methodOf[verb], path);
  const [likely, other] = changing[verb];
  const table = await tables.tableOf(path);
  return tables.operation(table?.paths[path]?.[likely] ? likely : other, path);
}

/**
 * Reads the arguments and options of a call.
 *
 * @throws {ArgumentInvalid} for a path without such an operation, and for what the call does not take
 */
export async function readCall(
  context: ClientContext,
  verb: CallVerb,
  path: string,
  values: CallValues,
): Promise<CallSettings> {
  const operation = await operationOf(context, verb, path);
  return readSettings(operation, values, argumentNames(operation), optionsOf[verb]);
}

import { ArgumentInvalid } from "../../errors/argument-invalid.ts";
import type { OperationHints } from "../../http/operation-hints.ts";
import type { CallSettings } from "../calls/call-settings.ts";
import type { CallValues } from "../calls/call-values.ts";
import type { ClientContext } from "../calls/client-context.ts";
import { argumentNames, type PlannedCall, planCall } from "../calls/plan-call.ts";
import { type OptionName, readSettings } from "../calls/read-options.ts";
import type { FoundOperation } from "../tables/api-tables.ts";

/** What is asked of something below a record that no path of the spec stands for. */
export interface BelowRecord {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Name of the operation, for messages and events. */
  readonly id: string;
  /** What stands behind the path of the record: `/primarycontactid/$ref`. */
  readonly below: string;
  /** What stands behind it in the query. @default nothing */
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly hints?: Partial<OperationHints>;
}

/** A record that a call is about, by its key or an alternate one. */
export interface RecordPlace {
  readonly operation: FoundOperation;
  readonly settings: CallSettings;
  /** The request of something below it. */
  plan(what: BelowRecord): Promise<PlannedCall>;
}

/**
 * Finds the record that a path and its arguments name.
 *
 * @param takes options of the call beside those of every call
 * @throws {ArgumentInvalid} when it is the path of no record, or an argument is unknown
 */
export async function recordPlace(
  context: ClientContext,
  path: string,
  values: CallValues,
  takes: readonly OptionName[] = [],
): Promise<RecordPlace> {
  const operation = await context.tables.operation("GET", path);
  if (operation.row.paging) throw new ArgumentInvalid("GET", path, "this is a list: give the path of one record.");
  const settings = readSettings(operation, values, argumentNames(operation), [...takes, "alternateKey"]);
  const { arguments: own, alternateKey, signal, priority, onWait } = settings;
  return {
    operation,
    settings,
    async plan({ method, id, below, query = {}, headers = {}, hints }) {
      const record = await planCall(context, "GET", path, { arguments: own, alternateKey, signal, priority, onWait });
      const text = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
      return {
        ...record,
        operation: { ...operation, method, path: path + below, row: { id } },
        url: `${record.url}${below}${text.length > 0 ? `?${text.join("&")}` : ""}`,
        headers: { ...context.headers, ...headers },
        hints: { ...record.hints, operationId: id, path: path + below, ...hints },
      };
    },
  };
}

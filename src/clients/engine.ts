import type { OperationRow } from "../../generated/tables.ts";
import { createChain } from "../http/chain.ts";
import { systemClock } from "../http/clock.ts";
import type { CallLogStore } from "../http/log/call-log.ts";
import type { OperationHints } from "../http/operation-hints.ts";
import type { Quota } from "../http/quota/quota.ts";
import type { ApiSettings } from "./api-settings.ts";
import { readAllowedOrigins } from "./base-address.ts";
import type { CallValues } from "./calls/call-values.ts";
import type { ClientContext } from "./calls/client-context.ts";
import type { ClientOptions } from "./client-options.ts";
import { retryRules } from "./retry-rules.ts";
import { ApiTables } from "./tables/api-tables.ts";
import { tokenSource } from "./token-source.ts";
import { expectedAnswers } from "./writing/expected-answers.ts";

/** What calls run on; loaded by the first of them, so that a client that is only created costs little. */
export interface Engine {
  readonly context: ClientContext;
  readonly quota: Quota;
  /** Where calls are kept, if they are. */
  readonly callLog: CallLogStore | undefined;
  /** What the spec says of a call of openapi-fetch, for the layers of the chain. */
  hintsOf(method: string, path: string, values: CallValues): Promise<OperationHints>;
  /** What the vendor demands of a call beside its path: names of the query, and `If-Match`. */
  demandsOf(method: string, path: string): Promise<readonly string[]>;
  /** Arguments of the path that may be null. */
  nullableOf(method: string, path: string): Promise<readonly string[]>;
}

/** One chain under openapi-fetch and under our own methods, so that quota, retries, tokens and events are the same whichever way a call is made. */
export function createEngine(settings: ApiSettings, options: ClientOptions): Engine {
  const {
    index,
    baseUrl,
    rules,
    habits,
    headers,
    emptyAsNull = false,
    listQuery = {},
    companyOf,
    companyArguments = [],
    apiRoot,
  } = settings;
  const { auth, int64 = "wire", numbers = "double", clock = systemClock, timeouts, log, callLog } = options;
  const retry = { ...retryRules[settings.retry], ...options.retry };
  const origins = [new URL(baseUrl).origin];
  const allowedOrigins = readAllowedOrigins(options.allowedOrigins);
  const chain = createChain({
    fetch: options.fetch,
    auth: { source: tokenSource(auth), allowedOrigins: origins },
    quota: { ...options.quota, limits: index.quota.limits },
    retry,
    timeouts,
    log: { requestIdHeader: habits.requestIdHeader, ...log },
    callLog,
    clock,
  });
  const { quota } = chain;
  if (!quota) throw new Error("A chain with limits has a quota.");
  const tables = new ApiTables(index);
  const decoding = { dialect: rules.dialect, int64, numbers, emptyAsNull };
  const { readError: parse, transientCodes, missingCodes } = retry;
  const reading = { parse, transientCodes, missingCodes };
  const rowOf = async (method: string, path: string): Promise<OperationRow | undefined> => {
    const table = await tables.tableOf(path);
    return Object.entries(table?.paths[path] ?? {}).find(([name]) => name === method)?.[1];
  };
  return {
    context: {
      tables,
      baseUrl,
      origins,
      allowedOrigins,
      apiRoot,
      companyArguments,
      chain,
      clock,
      rules,
      habits,
      decoding,
      headers,
      listQuery,
      companyOf,
      reading,
    },
    quota,
    callLog: callLog?.store,
    async hintsOf(method, path, values) {
      const [row, table] = [await rowOf(method, path), await tables.tableOf(path)];
      return {
        operationId: row?.id,
        path,
        retry: method === "GET" ? "safe" : (row?.retry ?? "never"),
        quota: row?.quota?.limits,
        ...(method !== "GET" && expectedAnswers(row, rules.dialect, table, table?.wire?.[`${method} ${path}`]?.types)),
        company: companyOf(values),
      };
    },
    async nullableOf(method, path) {
      const row = await rowOf(method, path);
      return row?.nullable?.split(" ") ?? [];
    },
    async demandsOf(method, path) {
      const row = await rowOf(method, path);
      return [
        ...new Set([
          ...(row?.needsSelect ? ["$select"] : []),
          ...(row?.filterRequired ? ["$filter"] : []),
          ...(row?.required?.split(" ") ?? []),
        ]),
      ];
    },
  };
}

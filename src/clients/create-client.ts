import createOpenapiClient, { type Client } from "openapi-fetch";
import type { ApiIndex } from "../../generated/tables.ts";
import { ArgumentInvalid } from "../errors/argument-invalid.ts";
import { createChain } from "../http/chain.ts";
import { systemClock } from "../http/clock.ts";
import type { OperationHints } from "../http/operation-hints.ts";
import type { Quota } from "../http/quota/quota.ts";
import type { RetryOptions } from "../http/retry/retry.ts";
import { serializePath } from "../odata/path/serialize-path.ts";
import { createQuerySerializer } from "../odata/query/create-query-serializer.ts";
import type { QueryRules } from "../odata/query-rules.ts";
import type { ClientContext } from "./calls/client-context.ts";
import type { CallValues } from "./calls/plan-call.ts";
import type { ClientOptions } from "./client-options.ts";
import { readOne } from "./reading/read-one.ts";
import { readPages, readRows } from "./reading/read-pages.ts";
import { ApiTables } from "./tables/api-tables.ts";
import { tokenSource } from "./token-source.ts";
import type { ApiTypes } from "./types/api-types.ts";
import type { ClientMethods } from "./types/client-methods.ts";
import { waitForWork } from "./waiting/wait-for-work.ts";
import { removeRecord, writeRecord } from "./writing/write-record.ts";

/** What makes one API's client differ from another's. */
export interface ApiSettings {
  readonly index: ApiIndex;
  readonly baseUrl: string;
  readonly rules: QueryRules;
  readonly headers: Readonly<Record<string, string>>;
  /** Business Central writes "nothing" as the first day there is (fact 126). */
  readonly emptyAsNull?: boolean;
  readonly companyOf: (values: CallValues) => string | undefined;
  /** What the vendor's refusals mean; the caller's own options go before. */
  readonly retry?: RetryOptions;
}

/** openapi-fetch's client, what the extensions of the spec add, and the quota's forecast. */
export type ApiClient<A extends ApiTypes> = Client<A["paths"]> & ClientMethods<A> & { readonly quota: Quota };

/** `params.path` of a call of openapi-fetch. */
function pathValues(params: unknown): CallValues {
  const path: unknown = typeof params === "object" && params !== null ? Reflect.get(params, "path") : undefined;
  return typeof path === "object" && path !== null ? { ...path } : {};
}

/**
 * Puts a client together: one chain under openapi-fetch and under the methods of ours, so that quota, retries, tokens
 * and events are the same whichever way a call is made.
 */
export function createApiClient<A extends ApiTypes>(settings: ApiSettings, options: ClientOptions): ApiClient<A> {
  const { index, baseUrl, rules, headers, emptyAsNull = false, companyOf } = settings;
  const { auth, int64 = "wire", numbers = "double", clock = systemClock, retry, timeouts, log, callLog } = options;
  const origins = [new URL(baseUrl).origin];
  const chain = createChain({
    fetch: options.fetch,
    auth: { source: tokenSource(auth), allowedOrigins: origins },
    quota: { ...options.quota, limits: index.quota.limits },
    retry: { ...settings.retry, ...retry },
    timeouts,
    log,
    callLog,
    clock,
  });
  const tables = new ApiTables(index);
  const { readError: parse, transientCodes } = { ...settings.retry, ...retry };
  const decoding = { dialect: rules.dialect, int64, numbers, emptyAsNull };
  const context: ClientContext = { tables, baseUrl, origins, chain, clock, rules, decoding, headers, companyOf, reading: { parse, transientCodes } };

  // openapi-fetch hands a Request to fetch and nothing of what it is about: the middleware, which knows, leaves it here.
  const known = new WeakMap<Request, OperationHints>();
  const openapi = createOpenapiClient<A["paths"]>({
    baseUrl,
    headers,
    pathSerializer: serializePath,
    querySerializer: createQuerySerializer({ dialect: rules.dialect }),
    fetch: (request) => chain.fetch(request, { hints: known.get(request) ?? {} }),
  });
  openapi.use({
    async onRequest({ request, schemaPath, params }) {
      // openapi-fetch fills a template only when it is given values, and would send its braces otherwise.
      if (schemaPath.includes("{") && !("path" in params)) throw new ArgumentInvalid(request.method, schemaPath, "params.path is missing: give the values of the names in braces.");
      const table = await tables.tableOf(schemaPath);
      const row = Object.entries(table?.paths[schemaPath] ?? {}).find(([method]) => method === request.method)?.[1];
      known.set(request, {
        operationId: row?.id,
        path: schemaPath,
        retry: request.method === "GET" ? "safe" : (row?.retry ?? "never"),
        quota: row?.quota?.limits,
        company: companyOf(pathValues(params)),
      });
      return undefined;
    },
  });

  const methods = {
    list: (path: string, values: CallValues = {}) => readRows(context, path, values),
    pages: (path: string, values: CallValues = {}) => readPages(context, path, values),
    get: (path: string, values: CallValues = {}) => readOne(context, path, values),
    create: (path: string, body: CallValues, values: CallValues = {}) => writeRecord(context, "create", path, body, values),
    update: (path: string, changes: CallValues, values: CallValues = {}) => writeRecord(context, "update", path, changes, values),
    remove: (path: string, values: CallValues = {}) => removeRecord(context, path, values),
    wait: (path: string, started: unknown, values: CallValues = {}) => waitForWork(context, path, started, values),
    quota: chain.quota,
  };
  // The types are the spec's; the methods behind them take what they find in its tables.
  return Object.assign(openapi, methods) as unknown as ApiClient<A>;
}

import type { ApiIndex } from "../../../generated/tables.ts";
import {
  businessCentralRules,
  dataverseRules,
  exactOnlineRules,
  type QueryRules,
  standardRules,
} from "../../odata/query-rules.ts";
import type { ApiSettings } from "../api-settings.ts";
import { readBaseAddress } from "../base-address.ts";
import type { ClientOptions } from "../client-options.ts";
import { type ApiClient, createApiClient } from "../create-client.ts";
import { refuseUnknownOptions } from "../known-options.ts";
import { businessCentralHabits, dataverseHabits, exactOnlineHabits, standardHabits } from "../service-habits.ts";
import type { ApiTypes } from "../types/api-types.ts";
import type { BatchMethods } from "../types/batching.ts";

export type { ApiIndex, ServiceTable, SyncIndex, SyncTable } from "../../../generated/tables.ts";
export { type ApiKey, apiKey } from "../../http/auth/api-key.ts";
export { basicAuth } from "../../http/auth/basic-auth.ts";
export { noSignIn } from "../../http/auth/no-sign-in.ts";
export type { ClaimHold, ClaimStore, ClaimTerms, ClaimTurn } from "../claims/claim-store.ts";
export type { ClientOptions } from "../client-options.ts";
export type { ApiClient } from "../create-client.ts";
export { and, contains, endsWith, eq, ge, gt, isIn, le, lt, ne, not, or, raw, startsWith } from "../filters.ts";
export type { Download } from "../media/download.ts";
export type { UploadContent } from "../media/send-media.ts";
export type { RawRequests } from "../plain/raw-requests.ts";
export type { ApiTypes } from "../types/api-types.ts";
export type { BatchOptions, BatchResult } from "../types/batching.ts";
export type { LookedUp } from "../types/looking-up.ts";

/** Whose rules a service follows, in addition to its OData version; `openapi` is a service that speaks no OData. */
export type ServiceFlavor = "business-central" | "dataverse" | "exact-online" | "odata-v4" | "odata-v2" | "openapi";

/** Options of `createODataClient()`. */
export interface ODataClientOptions extends ClientOptions {
  /** The index that `erp-openapi spec generate` wrote from the service's spec. */
  readonly index: ApiIndex;
  /** Address in front of the paths of the spec. It is https; http is allowed for this machine only. */
  readonly baseUrl: string;
  /** Kind of service; it decides about queries, batches and retries. @default "odata-v4" */
  readonly flavor?: ServiceFlavor;
  /**
   * How decimals are returned; `exact` is text with all digits. @default "exact" for `odata-v2`, whose services send
   * text; otherwise "double"
   */
  readonly numbers?: "double" | "exact";
  /** Name of the path argument that holds the company, for quotas and events. @default none */
  readonly companyArgument?: string;
}

/** Any service of OData v2 or v3: sorts by several fields, where Exact Online takes one. */
const olderRules: QueryRules = { ...exactOnlineRules, maxOrderFields: Number.POSITIVE_INFINITY };

/** The one JSON that v2 and v3 share; v3 answers another by default, and v2 services know no parameter. */
const olderJson = "application/json;odata=verbose, application/json;q=0.9";

const newerHeaders = { Accept: "application/json", "OData-MaxVersion": "4.0", "OData-Version": "4.0" };

/** A client of an OData service. Batches are not available for `odata-v2` and Exact Online (fact 71). */
export type ODataClient<A extends ApiTypes> = ApiClient<A> & BatchMethods<A>;

const settingsOf: Readonly<
  Record<ServiceFlavor, Pick<ApiSettings, "rules" | "habits" | "headers" | "retry" | "plain">>
> = {
  // The language decides how values look, so it is always the same (fact 121).
  "business-central": {
    rules: businessCentralRules,
    habits: businessCentralHabits,
    headers: { ...newerHeaders, "Accept-Language": "en-US" },
    retry: "business-central",
  },
  dataverse: { rules: dataverseRules, habits: dataverseHabits, headers: newerHeaders, retry: "exact-online" },
  "exact-online": {
    rules: exactOnlineRules,
    habits: exactOnlineHabits,
    headers: { Accept: "application/json" },
    retry: "exact-online",
  },
  "odata-v4": { rules: standardRules, habits: standardHabits, headers: newerHeaders, retry: "exact-online" },
  "odata-v2": { rules: olderRules, habits: {}, headers: { Accept: olderJson }, retry: "exact-online" },
  openapi: {
    rules: standardRules,
    habits: {},
    headers: { Accept: "application/json, */*;q=0.8" },
    retry: "exact-online",
    plain: true,
  },
};

/** Where an API of Business Central begins behind tenant and environment (facts 94, 95). */
function apiRootOf(baseUrl: string): Pick<ApiSettings, "apiRoot"> {
  const apiRoot = /\/(?:api|ODataV4)\/?(?:\/[^?#]*)?$/i.exec(baseUrl.replace(/\/$/, ""))?.[0];
  return apiRoot === undefined ? {} : { apiRoot };
}

/**
 * Creates a client of any OData service whose spec was generated: a custom Business Central API, Dataverse, another
 * service.
 *
 * @example
 * ```ts
 * import { createODataClient, type ApiTypes } from "erp-openapi/odata";
 * declare const index: Parameters<typeof createODataClient>[0]["index"];
 * declare const auth: import("erp-openapi/oauth").OAuthClient;
 * interface MyTypes extends ApiTypes {}
 * const dataverse = createODataClient<MyTypes>({ index, baseUrl: "https://contoso.crm4.dynamics.com/api/data/v9.2", flavor: "dataverse", auth });
 * console.log(await dataverse.quota.forecast(undefined, 10));
 * ```
 * @throws {ClientOptionInvalid} when an option is unknown, or `auth` does not provide tokens
 * @throws {ClientAddressInvalid} when `baseUrl` is not https
 */
export function createODataClient<A extends ApiTypes>(options: ODataClientOptions): ODataClient<A> {
  refuseUnknownOptions(options, { index: true, baseUrl: true, flavor: true, companyArgument: true });
  const { index, baseUrl, flavor = "odata-v4", companyArgument } = options;
  return createApiClient<A>(
    {
      index,
      baseUrl: readBaseAddress("baseUrl", baseUrl),
      ...settingsOf[flavor],
      companyArguments:
        companyArgument !== undefined
          ? [companyArgument]
          : flavor === "business-central"
            ? ["companyId", "company"]
            : [],
      ...(flavor === "business-central" && apiRootOf(baseUrl)),
      companyOf: (values) =>
        companyArgument === undefined || values[companyArgument] === undefined
          ? undefined
          : String(values[companyArgument]),
    },
    { ...options, numbers: options.numbers ?? (flavor === "odata-v2" ? "exact" : "double") },
  );
}
// The one list of names that is passed on whole: each of the five clients would repeat it.
export type * from "../named-types.ts";

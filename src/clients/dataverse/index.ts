import { lazyEngine } from "../create-client.ts";
import type { ApiTypes } from "../types/api-types.ts";
import type { DataverseClient } from "./dataverse-methods.ts";
import { dataverseOn } from "./dataverse-on.ts";
import { type DataverseClientOptions, dataverseSettings } from "./settings.ts";

export type { ApiIndex, ServiceTable, SyncIndex, SyncTable } from "../../../generated/tables.ts";
export type { ClaimHold, ClaimStore, ClaimTerms, ClaimTurn } from "../claims/claim-store.ts";
export type { ClientOptions } from "../client-options.ts";
export { and, contains, endsWith, eq, ge, gt, isIn, le, lt, ne, not, or, raw, startsWith } from "../filters.ts";
export type { Download } from "../media/download.ts";
export type { UploadContent } from "../media/send-media.ts";
export type { ApiTypes } from "../types/api-types.ts";
export type { BatchOptions, BatchResult } from "../types/batching.ts";
export type { LookedUp } from "../types/looking-up.ts";
export type { ChangeOptions, ChangePage, FetchedRow, FetchOptions, Upserted, UpsertOptions } from "./answers.ts";
export type { DataverseClient, DataverseMethods } from "./dataverse-methods.ts";
export type { DataverseParts } from "./dataverse-parts.ts";
export type { FileContent } from "./files/upload-blocks.ts";
export {
  type Formatted,
  type FormattedIf,
  type FormattedValues,
  formattedOf,
  type Lookup,
  lookupOf,
  type WithFormatted,
} from "./formatted.ts";
export type {
  ActionMethods,
  DataverseByPath,
  FormattedMethods,
  FunctionMethods,
  KeyedRemoval,
  RecordMethods,
  TableMethods,
  TablePathMethods,
  UpsertMethods,
} from "./methods-by-path.ts";
export type {
  ActionAnswer,
  ActionArguments,
  ActionParameters,
  ActionPath,
  FunctionAnswer,
  FunctionOptions,
  FunctionPath,
} from "./operations.ts";
export type {
  AlternateKey,
  ByAlternateKey,
  RecordAddress,
  RecordArguments,
  RecordPath,
  UpsertBody,
  UpsertPath,
} from "./record-paths.ts";
export type { DataverseHeaders } from "./request-headers.ts";
export type { DataverseClientOptions } from "./settings.ts";

/**
 * Creates a client of Dataverse over the tables that were pulled from an organisation. At most 52 calls are in flight,
 * and a refusal for too many has all of them wait as long as the service says (fact 169).
 *
 * @example
 * ```ts
 * import { type ApiTypes, createDataverseClient } from "erp-openapi/dataverse";
 * declare const index: Parameters<typeof createDataverseClient>[0]["index"];
 * declare const auth: import("erp-openapi/oauth").OAuthClient;
 * interface MyTypes extends ApiTypes {}
 * const dataverse = createDataverseClient<MyTypes>({ organisation: "contoso.crm4", index, auth });
 * console.log(await dataverse.with({ suppressDuplicateDetection: false }).quota.forecast(undefined, 10));
 * ```
 * @throws {ClientOptionInvalid} when an option is unknown, or `auth` provides no tokens, or those of another organisation
 * @throws {ClientAddressInvalid} when neither `organisation` nor `baseUrl` says where it is, or the address is not https
 */
export function createDataverseClient<A extends ApiTypes>(options: DataverseClientOptions): DataverseClient<A> {
  const settings = dataverseSettings(options);
  return dataverseOn<A>(settings, lazyEngine(settings, options));
}
// The one list of names that is passed on whole: each of the clients would repeat it.
export type * from "../named-types.ts";

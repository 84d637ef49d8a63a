import type { calls, paths, records } from "../../../generated/exact-online/types.ts";
import type { ApiClient } from "../create-client.ts";
import { createExactOnlineClient as createByService } from "./by-service.ts";
import type { ExactOnlineOptions } from "./settings.ts";

export type { ExactCountry } from "../../oauth/providers/exact-online.ts";
export type { ClaimHold, ClaimStore, ClaimTerms, ClaimTurn } from "../claims/claim-store.ts";
export type { ClientOptions } from "../client-options.ts";
export { type Division, division, isDivision } from "../division.ts";
export { and, contains, endsWith, eq, ge, gt, isIn, le, lt, ne, not, or, raw, startsWith } from "../filters.ts";
export type { Download } from "../media/download.ts";
export type { LookedUp } from "../types/looking-up.ts";
export type { ExactOnlineOptions } from "./settings.ts";

/** The types of the whole API. */
export interface ExactOnlineTypes {
  paths: paths;
  records: records;
  calls: calls;
  complete: true;
}

/** A client of Exact Online, as `createExactOnlineClient()` makes it. */
export type ExactOnlineClient = ApiClient<ExactOnlineTypes>;

/**
 * Creates a client of Exact Online with the paths of all services. Every call names its division: there is no default.
 * `erp-openapi/exact-online/by-service` has the types of chosen services only, which keeps editors fast.
 *
 * @example
 * ```ts
 * import { createExactOnlineClient, division } from "erp-openapi/exact-online";
 * const exact = createExactOnlineClient({ country: "nl", auth });
 * const company = division(123456);
 * for await (const account of exact.list("/api/v1/{division}/crm/Accounts", { division: company, select: ["ID", "Name"] })) {
 *   console.log(account.ID, account.Name);
 * }
 * declare const auth: import("erp-openapi/oauth").OAuthClient;
 * ```
 * @throws {ClientOptionInvalid} when an option is unknown, or `auth` does not provide tokens
 * @throws {ClientAddressInvalid} when the country has no site, or `origin` is not valid
 */
export function createExactOnlineClient(options: ExactOnlineOptions): ExactOnlineClient {
  return createByService<ExactOnlineTypes>(options);
}
// The one list of names that is passed on whole: each of the five clients would repeat it.
export type * from "../named-types.ts";

import { type ApiClient, createApiClient } from "../create-client.ts";
import type { ServiceTypes } from "../types/api-types.ts";
import { type ExactOnlineOptions, exactOnlineSettings } from "./settings.ts";

export type { ExactCountry } from "../../oauth/providers/exact-online.ts";
export type { ClaimHold, ClaimStore, ClaimTerms, ClaimTurn } from "../claims/claim-store.ts";
export type { ClientOptions } from "../client-options.ts";
export { type Division, division, isDivision } from "../division.ts";
export { and, contains, endsWith, eq, ge, gt, isIn, le, lt, ne, not, or, raw, startsWith } from "../filters.ts";
export type { Download } from "../media/download.ts";
export type { ServiceTypes } from "../types/api-types.ts";
export type { LookedUp } from "../types/looking-up.ts";
export type { ExactOnlineOptions } from "./settings.ts";

/** Answers hold every field that was asked for. */
export type ExactOnlineServiceClient<Services extends ServiceTypes> = ApiClient<Services & { complete: true }>;

/**
 * Creates a client of Exact Online with the types of the named services only, so that editors and compilers are faster.
 * At run time it is the same client. Every call names its division: there is no default.
 *
 * @example
 * ```ts
 * import { createExactOnlineClient, division } from "erp-openapi/exact-online/by-service";
 * import type { CrmTypes } from "erp-openapi/exact-online/types/crm";
 * import type { SalesinvoiceTypes } from "erp-openapi/exact-online/types/salesinvoice";
 * const exact = createExactOnlineClient<CrmTypes & SalesinvoiceTypes>({ country: "nl", auth });
 * for await (const account of exact.list("/api/v1/{division}/crm/Accounts", { division: division(123456), select: ["ID", "Name"] })) {
 *   console.log(account.ID, account.Name);
 * }
 * declare const auth: import("erp-openapi/oauth").OAuthClient;
 * ```
 * @throws {ClientOptionInvalid} when an option is unknown, or `auth` does not provide tokens
 * @throws {ClientAddressInvalid} when the country has no site, or `origin` is not valid
 */
export function createExactOnlineClient<Services extends ServiceTypes>(
  options: ExactOnlineOptions,
): ExactOnlineServiceClient<Services> {
  return createApiClient<Services & { complete: true }>(exactOnlineSettings(options), options);
}
// The one list of names that is passed on whole: each of the five clients would repeat it.
export type * from "../named-types.ts";

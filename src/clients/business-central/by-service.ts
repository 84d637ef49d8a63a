import { type ApiClient, createApiClient } from "../create-client.ts";
import type { ServiceTypes } from "../types/api-types.ts";
import type { BatchMethods } from "../types/batching.ts";
import type { CompanyBrands } from "./company.ts";
import { type BusinessCentralOptions, businessCentralSettings } from "./settings.ts";

export type { ClaimHold, ClaimStore, ClaimTerms, ClaimTurn } from "../claims/claim-store.ts";
export type { ClientOptions } from "../client-options.ts";
export { and, contains, endsWith, eq, ge, gt, isIn, le, lt, ne, not, or, raw, startsWith } from "../filters.ts";
export type { Download } from "../media/download.ts";
export type { UploadContent } from "../media/send-media.ts";
export type { ServiceTypes } from "../types/api-types.ts";
export type { BatchOptions, BatchResult } from "../types/batching.ts";
export type { LookedUp } from "../types/looking-up.ts";
export {
  type CompanyBrands,
  type CompanyId,
  type CompanySource,
  companyId,
  companyOf,
  isCompanyId,
} from "./company.ts";
export type { BusinessCentralOptions } from "./settings.ts";

/** Answers hold every field that was asked for, and companies are named by an id that was looked up. */
export type BusinessCentralServices<Services extends ServiceTypes> = Services & {
  complete: true;
  brands: CompanyBrands;
};

/** A client of the standard API with the types of some of its services. */
export type BusinessCentralServiceClient<Services extends ServiceTypes> = ApiClient<BusinessCentralServices<Services>> &
  BatchMethods<BusinessCentralServices<Services>>;

/**
 * Creates a client of Business Central's standard API with the types of the named services only, so that editors and
 * compilers are faster. At run time it is the same client. Every call names its company: there is no default.
 *
 * @example
 * ```ts
 * import { companyOf, createBusinessCentralClient } from "erp-openapi/business-central/by-service";
 * import type { CompaniesTypes } from "erp-openapi/business-central/types/companies";
 * import type { SalesTypes } from "erp-openapi/business-central/types/sales";
 * const client = createBusinessCentralClient<CompaniesTypes & SalesTypes>({ environment: "Production", auth });
 * const company = await companyOf(client, "CRONUS");
 * for await (const invoice of client.list("/companies({companyId})/salesInvoices", {
 *   companyId: company,
 *   filter: { status: "Open" },
 *   select: ["number", "remainingAmount"],
 * })) {
 *   console.log(invoice.number, invoice.remainingAmount);
 * }
 * declare const auth: import("erp-openapi/oauth").OAuthClient;
 * ```
 * @throws {ClientOptionInvalid} when an option is unknown, `auth` does not provide tokens, or there is no such version
 * @throws {ClientAddressInvalid} when the name of the environment is missing, or `origin` is not valid
 * @throws {PathParameterInvalid} when a name cannot be part of a path
 */
export function createBusinessCentralClient<Services extends ServiceTypes>(
  options: BusinessCentralOptions,
): BusinessCentralServiceClient<Services> {
  return createApiClient<BusinessCentralServices<Services>>(businessCentralSettings(options), options);
}
// The one list of names that is passed on whole: each of the clients would repeat it.
export type * from "../named-types.ts";

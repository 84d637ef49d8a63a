import type { calls, paths, records } from "../../../generated/business-central/types.ts";
import type { ApiClient } from "../create-client.ts";
import type { BatchMethods } from "../types/batching.ts";
import { createBusinessCentralClient as createByService } from "./by-service.ts";
import type { CompanyBrands } from "./company.ts";
import type { BusinessCentralOptions } from "./settings.ts";

export type { ClaimHold, ClaimStore, ClaimTerms, ClaimTurn } from "../claims/claim-store.ts";
export type { ClientOptions } from "../client-options.ts";
export { and, contains, endsWith, eq, ge, gt, isIn, le, lt, ne, not, or, raw, startsWith } from "../filters.ts";
export type { Download } from "../media/download.ts";
export type { UploadContent } from "../media/send-media.ts";
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

/** The types of the whole API. */
export interface BusinessCentralTypes {
  paths: paths;
  records: records;
  calls: calls;
  complete: true;
  brands: CompanyBrands;
}

/** A client of Business Central's standard API, as `createBusinessCentralClient()` makes it. */
export type BusinessCentralClient = ApiClient<BusinessCentralTypes> & BatchMethods<BusinessCentralTypes>;

/**
 * Creates a client of Business Central's standard API for one environment. Every call names its company: there is no
 * default. `erp-openapi/business-central/by-service` has the types of chosen services only, which keeps editors fast.
 *
 * @example
 * ```ts
 * import { companyOf, createBusinessCentralClient } from "erp-openapi/business-central";
 * const client = createBusinessCentralClient({ environment: "Production", auth });
 * const company = await companyOf(client, "CRONUS");
 * const order = await client.create(
 *   "/companies({companyId})/salesOrders",
 *   { customerNumber: "10000", salesOrderLines: [{ lineType: "Item", lineObjectNumber: "1896-S", quantity: 2 }] },
 *   { companyId: company },
 * );
 * await client.run("/companies({companyId})/salesOrders({salesOrderId})/Microsoft.NAV.shipAndInvoice", {
 *   companyId: company,
 *   salesOrderId: order.id,
 * });
 * declare const auth: import("erp-openapi/oauth").OAuthClient;
 * ```
 * @throws {ClientOptionInvalid} when an option is unknown, `auth` does not provide tokens, or there is no such version
 * @throws {ClientAddressInvalid} when the name of the environment is missing, or `origin` is not valid
 * @throws {PathParameterInvalid} when a name cannot be part of a path
 */
export function createBusinessCentralClient(options: BusinessCentralOptions): BusinessCentralClient {
  return createByService<BusinessCentralTypes>(options);
}
// The one list of names that is passed on whole: each of the clients would repeat it.
export type * from "../named-types.ts";

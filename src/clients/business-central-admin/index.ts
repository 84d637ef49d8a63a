import type { calls, paths, records } from "../../../generated/business-central-admin/types.ts";
import { type ApiClient, createApiClient } from "../create-client.ts";
import { type AdminCenterOptions, adminCenterSettings } from "./settings.ts";

export type { ClientOptions } from "../client-options.ts";
export type { AdminCenterOptions } from "./settings.ts";

/** The types of the whole API. */
export interface AdminCenterTypes {
  paths: paths;
  records: records;
  calls: calls;
  complete: false;
}

/** A client of the Business Central Admin Center API, as `createAdminCenterClient()` makes it. */
export type AdminCenterClient = ApiClient<AdminCenterTypes>;

/**
 * Creates a client of the Business Central Admin Center API. Its tenant is the one that the token was issued for.
 *
 * @example
 * ```ts
 * import { createAdminCenterClient } from "erp-openapi/business-central-admin";
 * const center = createAdminCenterClient({ auth });
 * for await (const environment of center.list("/applications/environments")) console.log(environment.name, environment.status);
 * declare const auth: import("erp-openapi/oauth").OAuthClient;
 * ```
 * @throws {ClientOptionInvalid} when an option is unknown, or `auth` does not provide tokens
 * @throws {ClientAddressInvalid} when `apiVersion` or `origin` is not valid
 */
export function createAdminCenterClient(options: AdminCenterOptions): AdminCenterClient {
  return createApiClient<AdminCenterTypes>(adminCenterSettings(options), options);
}
// The one list of names that is passed on whole: each of the five clients would repeat it.
export type * from "../named-types.ts";

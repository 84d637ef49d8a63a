import { index } from "../../../generated/business-central-admin/operations.ts";
import type { calls, paths, records } from "../../../generated/business-central-admin/types.ts";
import { ClientAddressInvalid } from "../../errors/client-address-invalid.ts";
import { businessCentralRules } from "../../odata/query-rules.ts";
import { readBaseAddress } from "../base-address.ts";
import type { ClientOptions } from "../client-options.ts";
import { createApiClient, type ApiClient } from "../create-client.ts";
import { businessCentralRetry } from "../retry-rules.ts";
import { adminCenterHabits } from "../service-habits.ts";

export type { ClientOptions } from "../client-options.ts";

/** The types of the whole API. */
export interface AdminCenterTypes {
  paths: paths;
  records: records;
  calls: calls;
  complete: false;
}

export interface AdminCenterOptions extends ClientOptions {
  /** Version of the API. Shapes change from version to version; the types are those of the default. @default "v2.29" */
  readonly apiVersion?: string;
  /** Origin instead of the service's own: a sandbox, or a proxy of your own. @default "https://api.businesscentral.dynamics.com" */
  readonly origin?: string;
}

export type AdminCenterClient = ApiClient<AdminCenterTypes>;

/**
 * A client of the Business Central Admin Center. The tenant is the one that the token was issued for.
 *
 * @example
 * ```ts
 * import { createAdminCenterClient } from "erp-openapi/business-central-admin";
 * const center = createAdminCenterClient({ auth });
 * for await (const environment of center.list("/applications/environments")) console.log(environment.name, environment.status);
 * declare const auth: import("erp-openapi/oauth").OAuthClient;
 * ```
 * @throws {ClientAddressInvalid} for a version that is none
 */
export function createAdminCenterClient(options: AdminCenterOptions): AdminCenterClient {
  const {
    apiVersion = index.server.variables["apiVersion"] ?? "",
    origin = "https://api.businesscentral.dynamics.com",
  } = options;
  if (!/^v\d+\.\d+$/.test(apiVersion))
    throw new ClientAddressInvalid("apiVersion", apiVersion, ["a version such as v2.29"]);
  return createApiClient<AdminCenterTypes>(
    {
      index,
      baseUrl: `${readBaseAddress("origin", origin)}/admin/${apiVersion}`,
      rules: businessCentralRules,
      habits: adminCenterHabits,
      headers: { Accept: "application/json" },
      companyOf: ({ environmentName }) => (typeof environmentName === "string" ? environmentName : undefined),
      retry: businessCentralRetry,
    },
    options,
  );
}

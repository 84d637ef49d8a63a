import { index } from "../../../generated/business-central-admin/operations.ts";
import { ClientAddressInvalid } from "../../errors/client-address-invalid.ts";
import { businessCentralRules } from "../../odata/query-rules.ts";
import type { ApiSettings } from "../api-settings.ts";
import { readBaseAddress } from "../base-address.ts";
import type { ClientOptions } from "../client-options.ts";
import { refuseUnknownOptions } from "../known-options.ts";
import { adminCenterHabits } from "../service-habits.ts";

/** Options of `createAdminCenterClient()`. */
export interface AdminCenterOptions extends ClientOptions {
  /** Version of the API. Shapes change from version to version; the types are those of the default. @default "v2.29" */
  readonly apiVersion?: string;
  /**
   * Another origin than the service's own: of a sandbox, or of your proxy. @default
   * "https://api.businesscentral.dynamics.com"
   */
  readonly origin?: string;
}

/**
 * The settings of a client of the Admin Center API.
 *
 * @throws {ClientOptionInvalid} when an option is unknown, or `auth` does not provide tokens
 * @throws {ClientAddressInvalid} when `apiVersion` or `origin` is not valid
 */
export function adminCenterSettings(options: AdminCenterOptions): ApiSettings {
  refuseUnknownOptions(options, { apiVersion: true, origin: true });
  const {
    apiVersion = index.server.variables["apiVersion"] ?? "",
    origin = "https://api.businesscentral.dynamics.com",
  } = options;
  if (!/^v\d+\.\d+$/.test(apiVersion))
    throw new ClientAddressInvalid("apiVersion", apiVersion, ["a version such as v2.29"]);
  return {
    index,
    baseUrl: `${readBaseAddress("origin", origin)}/admin/${apiVersion}`,
    rules: businessCentralRules,
    habits: adminCenterHabits,
    headers: { Accept: "application/json" },
    companyOf: ({ environmentName }) => (typeof environmentName === "string" ? environmentName : undefined),
    retry: "business-central-admin",
  };
}

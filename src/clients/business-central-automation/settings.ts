import { index } from "../../../generated/business-central-automation/operations.ts";
import { ClientAddressInvalid } from "../../errors/client-address-invalid.ts";
import { serializePath } from "../../odata/path/serialize-path.ts";
import { businessCentralRules } from "../../odata/query-rules.ts";
import type { ApiSettings } from "../api-settings.ts";
import { readBaseAddress } from "../base-address.ts";
import type { ClientOptions } from "../client-options.ts";
import { refuseUnknownOptions } from "../known-options.ts";
import { businessCentralHabits } from "../service-habits.ts";

/** Options of `createAutomationClient()`. */
export interface AutomationOptions extends ClientOptions {
  /**
   * Entra tenant of the environment, by id or domain. Give it to an application that calls for itself: without it the
   * service may answer 401 (fact 194). @default the tenant of the token
   */
  readonly tenantId?: string;
  /** Name of the environment, such as `Production`. There is no default. */
  readonly environmentName: string;
  /**
   * Another origin than the service's own: of a sandbox, or of your proxy. @default
   * "https://api.businesscentral.dynamics.com"
   */
  readonly origin?: string;
}

const apiRoot = "/api/microsoft/automation/v2.0";

/**
 * The settings of a client of the Automation API.
 *
 * @throws {ClientOptionInvalid} when an option is unknown, or `auth` does not provide tokens
 * @throws {ClientAddressInvalid} when the name of the environment is missing, or `origin` is not valid
 * @throws {PathParameterInvalid} when a name cannot be part of a path
 */
export function automationSettings(options: AutomationOptions): ApiSettings {
  refuseUnknownOptions(options, { tenantId: true, environmentName: true, origin: true });
  const { tenantId, environmentName, origin = "https://api.businesscentral.dynamics.com" } = options;
  if (typeof environmentName !== "string" || environmentName === "")
    throw new ClientAddressInvalid("environmentName", environmentName, [
      "the name of an environment, such as Production",
    ]);
  const place = tenantId === undefined ? "/{environmentName}" : "/{tenantId}/{environmentName}";
  return {
    index,
    baseUrl: `${readBaseAddress("origin", origin)}/v2.0${serializePath(place, { tenantId, environmentName })}${apiRoot}`,
    apiRoot,
    rules: businessCentralRules,
    habits: businessCentralHabits,
    // The language decides how values look, so it is always the same (fact 121).
    headers: { Accept: "application/json", "Accept-Language": "en-US" },
    emptyAsNull: false,
    companyOf: () => environmentName,
    companyArguments: ["companyId"],
    retry: "business-central",
  };
}

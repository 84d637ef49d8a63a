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
   * Entra tenant of the environment. Left out, the tenant of the token is meant; of an application that calls for itself
   * the service may refuse that with 401, so give it there (fact 194).
   */
  readonly tenantId?: string;
  /** Name of the environment: no environment is ever guessed. */
  readonly environmentName: string;
  /** Origin instead of the service's own: a sandbox, or a proxy of your own. @default "https://api.businesscentral.dynamics.com" */
  readonly origin?: string;
}

const apiRoot = "/api/microsoft/automation/v2.0";

/**
 * How the Automation API of an environment is spoken to.
 *
 * @throws {ClientOptionInvalid} for options that it does not know
 * @throws {ClientAddressInvalid} without the name of an environment
 * @throws {PathParameterInvalid} for a name that no path can hold
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

import { index } from "../../../generated/business-central/operations.ts";
import { ClientAddressInvalid } from "../../errors/client-address-invalid.ts";
import { ClientOptionInvalid } from "../../errors/client-option-invalid.ts";
import { serializePath } from "../../odata/path/serialize-path.ts";
import { businessCentralRules } from "../../odata/query-rules.ts";
import type { ApiSettings } from "../api-settings.ts";
import { readBaseAddress } from "../base-address.ts";
import type { ClientOptions } from "../client-options.ts";
import { refuseUnknownOptions } from "../known-options.ts";
import { businessCentralHabits } from "../service-habits.ts";

/** Options of `createBusinessCentralClient()`. */
export interface BusinessCentralOptions extends ClientOptions {
  /** Name of the environment, such as `Production`. There is no default. */
  readonly environment: string;
  /**
   * Entra tenant of the environment, by id or domain. Give it to an application that calls for itself: without it the
   * service may answer 401 (fact 194). @default the tenant of the token
   */
  readonly tenant?: string;
  /**
   * Another origin than the service's own: of a sandbox, or of your proxy. @default
   * "https://api.businesscentral.dynamics.com"
   */
  readonly origin?: string;
  /**
   * Version of the query language that lists are asked in; 2.1 has `in` and nested functions (facts 118, 122).
   * @default the service's own, 2.0
   */
  readonly schemaVersion?: "2.0" | "2.1";
}

const apiRoot = "/api/v2.0";

/**
 * The settings of a client of the standard API.
 *
 * @throws {ClientOptionInvalid} when an option is unknown, `auth` does not provide tokens, or there is no such version
 * @throws {ClientAddressInvalid} when the name of the environment is missing, or `origin` is not valid
 * @throws {PathParameterInvalid} when a name cannot be part of a path
 */
export function businessCentralSettings(options: BusinessCentralOptions): ApiSettings {
  refuseUnknownOptions(options, { environment: true, tenant: true, origin: true, schemaVersion: true });
  const { tenant, environment, origin = "https://api.businesscentral.dynamics.com", schemaVersion } = options;
  if (typeof environment !== "string" || environment === "")
    throw new ClientAddressInvalid("environment", environment, ["the name of an environment, such as Production"]);
  if (schemaVersion !== undefined && !["2.0", "2.1"].includes(schemaVersion))
    throw new ClientOptionInvalid('schemaVersion is "2.0" or "2.1".');
  const place = tenant === undefined ? "/{environment}" : "/{tenant}/{environment}";
  return {
    index,
    baseUrl: `${readBaseAddress("origin", origin)}/v2.0${serializePath(place, { tenant, environment })}${apiRoot}`,
    apiRoot,
    rules: { ...businessCentralRules, inOperator: schemaVersion === "2.1" },
    habits: businessCentralHabits,
    // The language decides how values look, so it is always the same (fact 121).
    headers: { Accept: "application/json", "Accept-Language": "en-US" },
    ...(schemaVersion !== undefined && { listQuery: { $schemaversion: schemaVersion } }),
    companyOf: () => environment,
    companyArguments: ["companyId"],
    retry: "business-central",
  };
}

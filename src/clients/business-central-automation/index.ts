import { index } from "../../../generated/business-central-automation/operations.ts";
import type { calls, paths, records } from "../../../generated/business-central-automation/types.ts";
import { ClientAddressInvalid } from "../../errors/client-address-invalid.ts";
import { serializePath } from "../../odata/path/serialize-path.ts";
import { businessCentralRules } from "../../odata/query-rules.ts";
import { readBaseAddress } from "../base-address.ts";
import type { ClientOptions } from "../client-options.ts";
import { createApiClient, type ApiClient } from "../create-client.ts";
import { businessCentralRetry } from "../retry-rules.ts";
import { businessCentralHabits } from "../service-habits.ts";
import type { BatchMethods } from "../types/batching.ts";

export { and, contains, endsWith, eq, ge, gt, isIn, le, lt, ne, not, or, raw, startsWith } from "../filters.ts";
export type { ClientOptions } from "../client-options.ts";
export type { Download } from "../media/download.ts";
export type { UploadContent } from "../media/send-media.ts";
export type { BatchOptions, BatchResult } from "../types/batching.ts";
export type { ClaimHold, ClaimStore, ClaimTerms, ClaimTurn } from "../claims/claim-store.ts";
export type { LookedUp } from "../types/looking-up.ts";

/** The types of the whole API. */
export interface AutomationTypes {
  paths: paths;
  records: records;
  calls: calls;
  complete: true;
}

export interface AutomationOptions extends ClientOptions {
  /** Entra tenant of the environment. Left out, the tenant of the token is meant. */
  readonly tenantId?: string;
  /** Name of the environment: no environment is ever guessed. */
  readonly environmentName: string;
  /** Origin instead of the service's own: a sandbox, or a proxy of your own. @default "https://api.businesscentral.dynamics.com" */
  readonly origin?: string;
}

export type AutomationClient = ApiClient<AutomationTypes> & BatchMethods<AutomationTypes>;

const apiRoot = "/api/microsoft/automation/v2.0";

/**
 * A client of the Business Central Automation API of one environment.
 *
 * @example
 * ```ts
 * import { createAutomationClient } from "erp-openapi/business-central-automation";
 * const automation = createAutomationClient({ environmentName: "Production", auth });
 * for await (const company of automation.list("/companies", { select: ["id", "name"] })) console.log(company.id, company.name);
 * declare const auth: import("erp-openapi/oauth").OAuthClient;
 * ```
 * @throws {ClientAddressInvalid} without the name of an environment
 * @throws {PathParameterInvalid} for a name that no path can hold
 */
export function createAutomationClient(options: AutomationOptions): AutomationClient {
  const { tenantId, environmentName, origin = "https://api.businesscentral.dynamics.com" } = options;
  if (typeof environmentName !== "string" || environmentName === "")
    throw new ClientAddressInvalid("environmentName", environmentName, [
      "the name of an environment, such as Production",
    ]);
  const place = tenantId === undefined ? "/{environmentName}" : "/{tenantId}/{environmentName}";
  return createApiClient<AutomationTypes, BatchMethods<AutomationTypes>>(
    {
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
      retry: businessCentralRetry,
    },
    options,
  );
}

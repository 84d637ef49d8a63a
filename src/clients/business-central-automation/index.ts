import type { calls, paths, records } from "../../../generated/business-central-automation/types.ts";
import { type ApiClient, createApiClient } from "../create-client.ts";
import type { BatchMethods } from "../types/batching.ts";
import { type AutomationOptions, automationSettings } from "./settings.ts";

export type { ClaimHold, ClaimStore, ClaimTerms, ClaimTurn } from "../claims/claim-store.ts";
export type { ClientOptions } from "../client-options.ts";
export { and, contains, endsWith, eq, ge, gt, isIn, le, lt, ne, not, or, raw, startsWith } from "../filters.ts";
export type { Download } from "../media/download.ts";
export type { UploadContent } from "../media/send-media.ts";
export type { BatchOptions, BatchResult } from "../types/batching.ts";
export type { LookedUp } from "../types/looking-up.ts";
export type { AutomationOptions } from "./settings.ts";

/** The types of the whole API. */
export interface AutomationTypes {
  paths: paths;
  records: records;
  calls: calls;
  complete: true;
}

/** A client of the Business Central Automation API, as `createAutomationClient()` makes it. */
export type AutomationClient = ApiClient<AutomationTypes> & BatchMethods<AutomationTypes>;

/**
 * Creates a client of the Business Central Automation API of one environment.
 *
 * @example
 * ```ts
 * import { createAutomationClient } from "erp-openapi/business-central-automation";
 * const automation = createAutomationClient({ environmentName: "Production", auth });
 * for await (const company of automation.list("/companies", { select: ["id", "name"] })) console.log(company.id, company.name);
 * declare const auth: import("erp-openapi/oauth").OAuthClient;
 * ```
 * @throws {ClientOptionInvalid} when an option is unknown, or `auth` does not provide tokens
 * @throws {ClientAddressInvalid} when the name of the environment is missing, or `origin` is not valid
 * @throws {PathParameterInvalid} when a name cannot be part of a path
 */
export function createAutomationClient(options: AutomationOptions): AutomationClient {
  return createApiClient<AutomationTypes>(automationSettings(options), options);
}
// The one list of names that is passed on whole: each of the five clients would repeat it.
export type * from "../named-types.ts";

import type { ApiIndex } from "../../../generated/tables.ts";
import { ClientAddressInvalid } from "../../errors/client-address-invalid.ts";
import { dataverseRules } from "../../odata/query-rules.ts";
import type { ApiSettings } from "../api-settings.ts";
import { readBaseAddress } from "../base-address.ts";
import type { ClientOptions } from "../client-options.ts";
import { refuseUnknownOptions } from "../known-options.ts";
import { dataverseHabits } from "../service-habits.ts";
import { checkTokenHost } from "./check-token-host.ts";
import { organisationAddress } from "./organisation-address.ts";
import { withServiceLimits } from "./service-limits.ts";

/** Options of `createDataverseClient()`. */
export interface DataverseClientOptions extends ClientOptions {
  /** The index that `erp-openapi spec generate` wrote of the tables that were pulled. */
  readonly index: ApiIndex;
  /**
   * The organisation, by name and region (`contoso.crm4`) or by its address (`https://contoso.crm4.dynamics.com`).
   * Tokens have to be for this address (fact 167). It goes before `baseUrl`, which is what a generated client was made
   * with.
   */
  readonly organisation?: string;
  /** Address in front of the paths, where no organisation is named: of a sandbox, or of your proxy. */
  readonly baseUrl?: string;
}

/**
 * The settings of a client of Dataverse.
 *
 * @throws {ClientOptionInvalid} when an option is unknown, `auth` does not provide tokens, or those of another host
 * @throws {ClientAddressInvalid} when there is neither organisation nor `baseUrl`, or the address is not https
 */
export function dataverseSettings(options: DataverseClientOptions): ApiSettings {
  refuseUnknownOptions(options, { index: true, organisation: true, baseUrl: true });
  const { index, organisation, baseUrl } = options;
  const address = organisation !== undefined ? organisationAddress(organisation) : baseUrl;
  if (address === undefined)
    throw new ClientAddressInvalid("organisation", organisation, ["a name with its region, such as contoso.crm4"]);
  const whole = readBaseAddress("baseUrl", address);
  // In front of a proxy the address says nothing of the organisation.
  if (organisation !== undefined) checkTokenHost(options.auth, whole);
  return {
    index: withServiceLimits(index),
    baseUrl: whole,
    rules: dataverseRules,
    habits: dataverseHabits,
    headers: { Accept: "application/json", "OData-MaxVersion": "4.0", "OData-Version": "4.0" },
    companyOf: () => undefined,
    retry: "exact-online",
  };
}

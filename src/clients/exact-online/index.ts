import { index } from "../../../generated/exact-online/operations.ts";
import type { calls, paths, records } from "../../../generated/exact-online/types.ts";
import { ClientAddressInvalid } from "../../errors/client-address-invalid.ts";
import { exactOnlineRules } from "../../odata/query-rules.ts";
import type { ExactCountry } from "../../oauth/providers/exact-online.ts";
import { readBaseAddress } from "../base-address.ts";
import type { ClientOptions } from "../client-options.ts";
import { createApiClient, type ApiClient } from "../create-client.ts";
import { exactOnlineRetry } from "../retry-rules.ts";

export { division, isDivision, type Division } from "../division.ts";
export { and, contains, endsWith, eq, ge, gt, isIn, le, lt, ne, not, or, raw, startsWith } from "../filters.ts";
export type { ExactCountry } from "../../oauth/providers/exact-online.ts";
export type { ClientOptions } from "../client-options.ts";

/** The types of the whole API. */
export interface ExactOnlineTypes {
  paths: paths;
  records: records;
  calls: calls;
  complete: true;
}

/** Where each country's site is; a token of one is of no use at another (fact 2). */
const domains: Readonly<Record<ExactCountry, string>> = { nl: "nl", be: "be", de: "de", fr: "fr", es: "es", uk: "co.uk", us: "com" };

export interface ExactOnlineOptions extends ClientOptions {
  /** Site at which the app and the user are registered. */
  readonly country: ExactCountry;
  /** Origin instead of the country's site: a sandbox, or a proxy of your own. */
  readonly origin?: string;
}

export type ExactOnlineClient = ApiClient<ExactOnlineTypes>;

/**
 * A client of Exact Online. Every call names its company: there is no default one.
 *
 * @example
 * ```ts
 * import { createExactOnlineClient, division } from "erp-openapi/exact-online";
 * const exact = createExactOnlineClient({ country: "nl", auth });
 * const company = division(123456);
 * for await (const account of exact.list("/api/v1/{division}/crm/Accounts", { division: company, select: ["ID", "Name"] })) {
 *   console.log(account.ID, account.Name);
 * }
 * declare const auth: import("erp-openapi/oauth").OAuthClient;
 * ```
 * @throws {ClientAddressInvalid} for a country that has no site
 */
export function createExactOnlineClient(options: ExactOnlineOptions): ExactOnlineClient {
  const { country, origin } = options;
  if (!Object.hasOwn(domains, country)) throw new ClientAddressInvalid("country", country, Object.keys(domains));
  return createApiClient<ExactOnlineTypes>(
    {
      index,
      baseUrl: readBaseAddress("origin", origin ?? index.server.url.replace("{country}", domains[country])),
      rules: exactOnlineRules,
      headers: { Accept: "application/json" },
      companyOf: ({ division: company }) => (company === undefined ? undefined : String(company)),
      retry: exactOnlineRetry,
    },
    options,
  );
}

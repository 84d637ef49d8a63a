import { index } from "../../../generated/exact-online/operations.ts";
import { ClientAddressInvalid } from "../../errors/client-address-invalid.ts";
import type { ExactCountry } from "../../oauth/providers/exact-online.ts";
import { exactOnlineRules } from "../../odata/query-rules.ts";
import { readBaseAddress } from "../base-address.ts";
import type { ClientOptions } from "../client-options.ts";
import { createApiClient, type ApiClient } from "../create-client.ts";
import { exactOnlineRetry } from "../retry-rules.ts";
import { exactOnlineHabits } from "../service-habits.ts";
import type { ServiceTypes } from "../types/api-types.ts";

export { division, isDivision, type Division } from "../division.ts";
export { and, contains, endsWith, eq, ge, gt, isIn, le, lt, ne, not, or, raw, startsWith } from "../filters.ts";
export type { ExactCountry } from "../../oauth/providers/exact-online.ts";
export type { ClientOptions } from "../client-options.ts";
export type { Download } from "../media/download.ts";
export type { ClaimHold, ClaimStore, ClaimTerms, ClaimTurn } from "../claims/claim-store.ts";
export type { LookedUp } from "../types/looking-up.ts";
export type { ServiceTypes } from "../types/api-types.ts";

/** Where each country's site is; a token of one is of no use at another (fact 2). */
const domains: Readonly<Record<ExactCountry, string>> = {
  nl: "nl",
  be: "be",
  de: "de",
  fr: "fr",
  es: "es",
  uk: "co.uk",
  us: "com",
};

export interface ExactOnlineOptions extends ClientOptions {
  /** Site at which the app and the user are registered. */
  readonly country: ExactCountry;
  /** Origin instead of the country's site: a sandbox, or a proxy of your own. */
  readonly origin?: string;
  /** Language of descriptions of ledger accounts, their classifications and items: `NL`, `NL-BE`, `FR-BE` (fact 57). @default the user's */
  readonly descriptionLanguage?: string;
}

/** Answers hold every field that was asked for. */
export type ExactOnlineServiceClient<Services extends ServiceTypes> = ApiClient<Services & { complete: true }>;

/**
 * A client of Exact Online that knows the paths of the services that are named, and no others: editors and compilers
 * read the types of these alone, and answer faster. What it does is the same. Every call names its company: there is
 * no default one.
 *
 * @example
 * ```ts
 * import { createExactOnlineClient, division } from "erp-openapi/exact-online/by-service";
 * import type { CrmTypes } from "erp-openapi/exact-online/types/crm";
 * import type { SalesinvoiceTypes } from "erp-openapi/exact-online/types/salesinvoice";
 * const exact = createExactOnlineClient<CrmTypes & SalesinvoiceTypes>({ country: "nl", auth });
 * for await (const account of exact.list("/api/v1/{division}/crm/Accounts", { division: division(123456), select: ["ID", "Name"] })) {
 *   console.log(account.ID, account.Name);
 * }
 * declare const auth: import("erp-openapi/oauth").OAuthClient;
 * ```
 * @throws {ClientAddressInvalid} for a country that has no site
 */
export function createExactOnlineClient<Services extends ServiceTypes>(
  options: ExactOnlineOptions,
): ExactOnlineServiceClient<Services> {
  const { country, origin, descriptionLanguage } = options;
  if (!Object.hasOwn(domains, country)) throw new ClientAddressInvalid("country", country, Object.keys(domains));
  return createApiClient<Services & { complete: true }>(
    {
      index,
      baseUrl: readBaseAddress("origin", origin ?? index.server.url.replace("{country}", domains[country])),
      rules: exactOnlineRules,
      habits: exactOnlineHabits,
      headers: {
        Accept: "application/json",
        ...(descriptionLanguage !== undefined && { CustomDescriptionLanguage: descriptionLanguage }),
      },
      companyOf: ({ division: company }) => (company === undefined ? undefined : String(company)),
      companyArguments: ["division"],
      retry: exactOnlineRetry,
    },
    options,
  );
}

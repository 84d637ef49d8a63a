import { index } from "../../../generated/exact-online/operations.ts";
import { ClientAddressInvalid } from "../../errors/client-address-invalid.ts";
import type { ExactCountry } from "../../oauth/providers/exact-online.ts";
import { exactOnlineRules } from "../../odata/query-rules.ts";
import type { ApiSettings } from "../api-settings.ts";
import { readBaseAddress } from "../base-address.ts";
import type { ClientOptions } from "../client-options.ts";
import { refuseUnknownOptions } from "../known-options.ts";
import { exactOnlineHabits } from "../service-habits.ts";

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

/** Options of `createExactOnlineClient()`. */
export interface ExactOnlineOptions extends ClientOptions {
  /** Site at which the app and the user are registered. */
  readonly country: ExactCountry;
  /** Origin instead of the country's site: a sandbox, or a proxy of your own. */
  readonly origin?: string;
  /** Language of descriptions of ledger accounts, their classifications and items: `NL`, `NL-BE`, `FR-BE` (fact 57). @default the user's */
  readonly descriptionLanguage?: string;
}

/**
 * How Exact Online is spoken to.
 *
 * @throws {ClientOptionInvalid} for options that it does not know
 * @throws {ClientAddressInvalid} for a country that has no site
 */
export function exactOnlineSettings(options: ExactOnlineOptions): ApiSettings {
  refuseUnknownOptions(options, { country: true, origin: true, descriptionLanguage: true });
  const { country, origin, descriptionLanguage } = options;
  if (!Object.hasOwn(domains, country)) throw new ClientAddressInvalid("country", country, Object.keys(domains));
  return {
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
    retry: "exact-online",
  };
}

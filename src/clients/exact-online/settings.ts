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
  /** Country of the site at which the app and the user are registered. */
  readonly country: ExactCountry;
  /** Another origin than the country's site: of a sandbox, or of your proxy. @default the site of `country` */
  readonly origin?: string;
  /**
   * Language of the descriptions of ledger accounts, classifications and items: `NL`, `NL-BE`, `FR-BE` (fact 57).
   * @default the user's language
   */
  readonly descriptionLanguage?: string;
}

/**
 * The settings of a client of Exact Online.
 *
 * @throws {ClientOptionInvalid} when an option is unknown, or `auth` does not provide tokens
 * @throws {ClientAddressInvalid} when the country has no site, or `origin` is not valid
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

import { ProfileInvalid } from "../../errors/profile-invalid.ts";
import type { Provider } from "../../oauth/provider.ts";
import { entra } from "../../oauth/providers/entra.ts";
import { dataverse, type EntraCloud, entraClouds } from "../../oauth/providers/entra-resources.ts";
import { type ExactCountry, exactCountries, exactOnline } from "../../oauth/providers/exact-online.ts";
import type { ProfileField } from "../home/profile.ts";
import type { NamedProfile } from "./choose-profile.ts";

/** Whether a text names a site of Exact Online. */
export function isExactCountry(text: string | undefined): text is ExactCountry {
  return text !== undefined && Object.hasOwn(exactCountries, text);
}

function isCloud(text: string): text is EntraCloud {
  return Object.hasOwn(entraClouds, text);
}

/** The option of `login` that sets a field. */
export function optionOf(field: ProfileField): string {
  return `--${field.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/**
 * A field that has to be there.
 *
 * @throws {ProfileInvalid} with the option that sets it
 */
export function fieldOf(
  { name, profile }: NamedProfile,
  field: ProfileField,
  what: string,
  values = "<value>",
): string {
  const value = profile[field];
  if (value === undefined || value === "")
    throw new ProfileInvalid(
      `Profile ${name} lacks ${what}: erp-openapi login ${profile.service}${name === profile.service ? "" : ` --profile ${name}`} ${optionOf(field)} ${values}`,
    );
  return value;
}

/** The country of a profile of Exact Online. */
export function countryOf(chosen: NamedProfile): ExactCountry {
  const countries = Object.keys(exactCountries).join(", ");
  const country = fieldOf(chosen, "country", "the country of the site", `<${countries.replaceAll(", ", "|")}>`);
  if (!isExactCountry(country))
    throw new ProfileInvalid(`Exact Online has no site "${country}": --country is one of ${countries}.`);
  return country;
}

/**
 * The provider that a profile signs in at.
 *
 * @throws {ProfileInvalid} for what is missing
 * @throws {OAuthConfigurationInvalid} for what cannot work
 */
export function providerOf(chosen: NamedProfile): Provider {
  const { profile } = chosen;
  if (profile.service === "exact")
    return exactOnline({ country: countryOf(chosen), ...(profile.origin !== undefined && { origin: profile.origin }) });
  const tenant = fieldOf(chosen, "tenant", "the Entra tenant (its id or domain)");
  const { cloud, authority } = profile;
  if (cloud !== undefined && !isCloud(cloud))
    throw new ProfileInvalid(`There is no cloud "${cloud}": --cloud is one of ${Object.keys(entraClouds).join(", ")}.`);
  const resource =
    profile.service === "dataverse"
      ? dataverse(fieldOf(chosen, "organisation", "the address of the Dataverse environment"))
      : profile.service;
  return entra({
    tenant,
    resource,
    ...(cloud !== undefined && { cloud }),
    ...(authority !== undefined && { authority }),
  });
}

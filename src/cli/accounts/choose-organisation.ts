import { ProfileNotFound } from "../../errors/profile-not-found.ts";
import { UsageInvalid } from "../../errors/usage-invalid.ts";
import { keepsSecrets } from "../../kit/loopback.ts";
import type { Home } from "../home/home.ts";
import { readProfiles } from "../home/profiles.ts";
import { chooseProfile, type NamedProfile } from "./choose-profile.ts";
import { fieldOf } from "./provider-of.ts";

/** Name and region as people say them. */
const shortName = /^[a-z0-9-]+\.crm\d*$/i;
const host = /^[a-z0-9-]+(?:\.[a-z0-9-]+){2,}$/i;

/**
 * The address of an organisation, from its name with its region, its host or any of its addresses.
 *
 * @throws {UsageInvalid} when it is none of them
 */
export function organisationOrigin(organisation: string): string {
  if (shortName.test(organisation)) return `https://${organisation.toLowerCase()}.dynamics.com`;
  const url = URL.parse(host.test(organisation) ? `https://${organisation}` : organisation);
  if (!url || !keepsSecrets(url))
    throw new UsageInvalid(
      `--org takes contoso.crm4 or https://contoso.crm4.dynamics.com, not ${JSON.stringify(organisation)}.`,
    );
  return url.origin;
}

/**
 * The profile that signs in to an organisation of Dataverse, and its address.
 *
 * @throws {ProfileNotFound} when none does
 * @throws {UsageInvalid} when the profile that was named signs in to another one
 */
export function chooseOrganisation(
  home: Home,
  { profile, organisation }: { readonly profile?: string | undefined; readonly organisation?: string | undefined },
): { readonly chosen: NamedProfile; readonly origin: string } {
  const wanted = organisation === undefined ? undefined : organisationOrigin(organisation);
  const originOf = (chosen: NamedProfile): string =>
    organisationOrigin(fieldOf(chosen, "organisation", "the address of the Dataverse environment"));
  if (wanted === undefined || profile !== undefined || process.env["ERP_OPENAPI_PROFILE"]) {
    const chosen = chooseProfile(home, { profile, service: "dataverse" });
    const origin = originOf(chosen);
    if (wanted !== undefined && wanted !== origin)
      throw new UsageInvalid(`Profile ${chosen.name} signs in to ${origin}, and --org is ${wanted}: name another.`);
    return { chosen, origin };
  }
  const fitting = [...readProfiles(home)]
    .map(([name, found]): NamedProfile => ({ name, profile: found }))
    .filter(
      ({ profile: found }) =>
        found.service === "dataverse" &&
        found.organisation !== undefined &&
        organisationOrigin(found.organisation) === wanted,
    );
  const [chosen, ...others] = fitting;
  if (!chosen)
    throw new ProfileNotFound(
      `No profile signs in to ${wanted} yet: erp-openapi login dataverse --organisation ${wanted}`,
    );
  if (others.length > 0)
    throw new ProfileNotFound(
      `Several profiles sign in to ${wanted}: name one with --profile: ${fitting.map(({ name }) => name).join(", ")}.`,
    );
  return { chosen, origin: wanted };
}

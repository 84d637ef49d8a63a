import { organisationAddress } from "../../clients/dataverse/organisation-address.ts";
import { ClientAddressInvalid } from "../../errors/client-address-invalid.ts";
import { ProfileNotFound } from "../../errors/profile-not-found.ts";
import { UsageInvalid } from "../../errors/usage-invalid.ts";
import type { Home } from "../home/home.ts";
import { readProfiles } from "../home/profiles.ts";
import { chooseProfile, type NamedProfile } from "./choose-profile.ts";
import { fieldOf } from "./provider-of.ts";

/** A name alone, as the address of the environment begins with. */
const bareName = /^[a-z0-9-]+$/i;

/**
 * The origin of an organisation, from its name with its region, its host or any of its addresses.
 *
 * @throws {UsageInvalid} when it is none of them
 */
export function organisationOrigin(organisation: string): string {
  try {
    return new URL(organisationAddress(organisation)).origin;
  } catch (error) {
    if (!(error instanceof ClientAddressInvalid)) throw error;
    throw new UsageInvalid(
      bareName.test(organisation)
        ? `--org ${organisation} lacks the region, such as crm4 in ${organisation}.crm4: the address of the environment shows it.`
        : `--org takes contoso.crm4 or https://contoso.crm4.dynamics.com, not ${JSON.stringify(organisation)}.`,
    );
  }
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
      `Nobody is signed in to ${wanted} yet: erp-openapi login dataverse --organisation ${wanted} --tenant <domain> --client-id <id>`,
    );
  if (others.length > 0)
    throw new ProfileNotFound(
      `Several profiles sign in to ${wanted}: name one with --profile: ${fitting.map(({ name }) => name).join(", ")}.`,
    );
  return { chosen, origin: wanted };
}

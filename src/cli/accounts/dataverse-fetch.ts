import { organisationAddress } from "../../clients/dataverse/organisation-address.ts";
import { tokenSource } from "../../clients/token-source.ts";
import { ProfileNotFound } from "../../errors/profile-not-found.ts";
import type { Home } from "../home/home.ts";
import { readProfiles } from "../home/profiles.ts";
import { chooseProfile, type NamedProfile } from "./choose-profile.ts";
import { openSignedIn } from "./open-account.ts";
import { fieldOf } from "./provider-of.ts";

/** An organisation that somebody is signed in to. */
export interface OrganisationAccess {
  /** Address of its Web API. */
  readonly address: string;
  /** Attaches the token, waits where the organisation asks for it, and sends a read again that broke off. */
  readonly fetch: typeof globalThis.fetch;
}

/** The origin of an organisation as people say it: `contoso.crm4`, or its address. */
const organisationOrigin = (organisation: string): string => new URL(organisationAddress(organisation)).origin;

const originOf = (chosen: NamedProfile): string =>
  organisationOrigin(fieldOf(chosen, "organisation", "the address of the Dataverse environment"));

/** The profile that is named, else one that signs in to the organisation. */
function profileFor(home: Home, organisation: string | undefined, profile: string | undefined): NamedProfile {
  if (organisation === undefined || profile !== undefined)
    return chooseProfile(home, { profile, service: "dataverse" });
  const origin = organisationOrigin(organisation);
  const fitting = [...readProfiles(home)].flatMap(([name, one]) => {
    const isFor =
      one.service === "dataverse" && one.organisation !== undefined && originOf({ name, profile: one }) === origin;
    return isFor ? [{ name, profile: one }] : [];
  });
  const [only, ...others] = fitting;
  if (only && others.length === 0) return only;
  if (only)
    throw new ProfileNotFound(
      `Several profiles fit: name one with --profile: ${fitting.map(({ name }) => name).join(", ")}.`,
    );
  throw new ProfileNotFound(
    `Nobody is signed in to ${origin} yet: erp-openapi login dataverse --organisation ${origin} --tenant <domain> --client-id <id>`,
  );
}

/** Longest time for one answer: a whole organisation's metadata is made anew when nobody asked for it lately. Milliseconds. */
const attemptTimeoutMs = 300_000;

/**
 * Opens an organisation with a profile that is signed in.
 *
 * @throws {ProfileNotFound} when no profile signs in to it, or nobody did yet
 * @throws {ClientAddressInvalid} for a name that is no organisation
 */
export async function openOrganisation(
  home: Home,
  { org, profile }: { readonly org?: string | undefined; readonly profile?: string | undefined },
): Promise<OrganisationAccess> {
  const chosen = profileFor(home, org, profile);
  const origin = originOf(chosen);
  if (org !== undefined && organisationOrigin(org) !== origin)
    throw new ProfileNotFound(`Profile ${chosen.name} signs in to ${origin}: name another with --profile.`);
  const source = tokenSource(await openSignedIn(home, chosen));
  const { createChain } = await import("../../http/chain.ts");
  const chain = createChain({ auth: { source, allowedOrigins: [origin] }, retry: {}, timeouts: { attemptTimeoutMs } });
  const hints = { operationId: "EntityDefinitions" };
  return { address: organisationAddress(origin), fetch: (input, init) => chain.fetch(input, { ...init, hints }) };
}

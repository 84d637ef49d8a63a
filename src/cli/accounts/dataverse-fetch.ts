import { organisationAddress } from "../../clients/dataverse/organisation-address.ts";
import { tokenSource } from "../../clients/token-source.ts";
import type { Home } from "../home/home.ts";
import { chooseOrganisation } from "./choose-organisation.ts";
import { openSignedIn } from "./open-account.ts";

/** An organisation that somebody is signed in to. */
export interface OrganisationAccess {
  /** Address of its Web API. */
  readonly address: string;
  /** Attaches the token, waits where the organisation asks for it, and sends a read again that broke off. */
  readonly fetch: typeof globalThis.fetch;
}

/** Longest time for one answer: a whole organisation's metadata is made anew when nobody asked for it lately. Milliseconds. */
const attemptTimeoutMs = 300_000;

/**
 * Opens an organisation with a profile that is signed in.
 *
 * @throws {ProfileNotFound} when no profile signs in to it, or nobody did yet
 * @throws {UsageInvalid} for a name that is no organisation, or that of another than the profile signs in to
 */
export async function openOrganisation(
  home: Home,
  { org, profile }: { readonly org?: string | undefined; readonly profile?: string | undefined },
): Promise<OrganisationAccess> {
  const { chosen, origin } = chooseOrganisation(home, { profile, organisation: org });
  const source = tokenSource(await openSignedIn(home, chosen));
  const { createChain } = await import("../../http/chain.ts");
  const chain = createChain({ auth: { source, allowedOrigins: [origin] }, retry: {}, timeouts: { attemptTimeoutMs } });
  const hints = { operationId: "EntityDefinitions" };
  return { address: organisationAddress(origin), fetch: (input, init) => chain.fetch(input, { ...init, hints }) };
}

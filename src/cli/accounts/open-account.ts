import { join } from "node:path";
import type { GrantNotice } from "../../errors/notice.ts";
import { ProfileNotFound } from "../../errors/profile-not-found.ts";
import type { OAuthClient, TokenStore } from "../../oauth/index.ts";
import { fileTokenStore } from "../../stores/file/index.ts";
import { storeKey } from "../home/encryption-key.ts";
import type { Home } from "../home/home.ts";
import type { NamedProfile } from "./choose-profile.ts";
import { credentialOf } from "./client-secret.ts";
import { fieldOf, providerOf } from "./provider-of.ts";

/** The sealed tokens of a home: files, so that nothing has to be set up, and several processes may share them. */
export function openTokenStore(home: Home): TokenStore {
  return fileTokenStore({ folder: join(home.dataFolder, "tokens"), keys: { current: storeKey(home) } });
}

/** What to type in order to sign in with a profile. */
export function loginCommand(home: Home, { name, profile }: NamedProfile): string {
  return `erp-openapi login ${profile.service}${name === profile.service ? "" : ` --profile ${name}`}${home.isSandbox ? " --sandbox" : ""}`;
}

/** Told of a grant that only a person can mend. */
export type TellGrant = (notice: GrantNotice) => unknown;

/**
 * The token layer of a profile.
 *
 * @throws {ProfileInvalid} when the profile lacks what is needed
 * @throws {SecretUnavailable} when the secret cannot be read
 * @throws {OAuthConfigurationInvalid} when a setting cannot work
 */
export async function openAccount(home: Home, chosen: NamedProfile, notify?: TellGrant): Promise<OAuthClient> {
  const { profile } = chosen;
  const provider = providerOf(chosen);
  // Loaded when it is used: it brings the libraries of signatures and token requests, which --help needs not.
  const { OAuthClient } = await import("../../oauth/oauth-client.ts");
  return new OAuthClient({
    provider,
    clientId: fieldOf(chosen, "clientId", "the client id of the app"),
    ...(await credentialOf(chosen, home)),
    store: openTokenStore(home),
    // An application's tokens never lie under a person's name.
    ...(profile.grant === "application"
      ? { grant: "client_credentials" as const }
      : profile.account !== undefined && { account: profile.account }),
    ...(profile.redirectUri !== undefined && { redirectUri: profile.redirectUri }),
    // What a person does who has to sign in again.
    signInUrl: loginCommand(home, chosen),
    ...(notify && { notify }),
  });
}

/**
 * The token layer of a profile that is signed in; before that, no secret is asked for.
 *
 * @throws {ErpError} in the cases of `openAccount()`
 * @throws {ProfileNotFound} before the first sign-in
 */
export async function openSignedIn(home: Home, chosen: NamedProfile, notify?: TellGrant): Promise<OAuthClient> {
  const { name, profile } = chosen;
  if (profile.account === undefined && profile.grant !== "application")
    throw new ProfileNotFound(`Nobody is signed in with profile ${name}: ${loginCommand(home, chosen)}`);
  return openAccount(home, chosen, notify);
}

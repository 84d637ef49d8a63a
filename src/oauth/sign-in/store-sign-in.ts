import { OAuthConfigurationInvalid } from "../../errors/oauth-configuration-invalid.ts";
import { SignInFailed } from "../../errors/sign-in-failed.ts";
import { accountName } from "../account-key.ts";
import { newGrant } from "../grants/merge-grant.ts";
import type { TokenAnswer } from "../grants/token-answer.ts";
import { commitAnswer } from "../refresh/commit-answer.ts";
import type { RefreshSettings } from "../refresh/refresh-settings.ts";
import type { StoredGrant } from "../token-store.ts";
import { identify } from "./identify.ts";
import type { Identity } from "./identity.ts";
import type { SignedIn } from "./signed-in.ts";

/** The end of a sign-in: a token answer and what it belongs to. */
export interface SignInAnswer {
  readonly answer: TokenAnswer;
  readonly receivedAtMs: number;
  /** Under which the access token is kept. */
  readonly key: string;
  readonly nonce: string | undefined;
  /** Name that the caller gave; undefined: the one who signed in. */
  readonly account: string | undefined;
}

/** A sign-in and the grant that it stored. */
export interface StoredSignIn {
  readonly signedIn: SignedIn;
  readonly stored: StoredGrant;
}

/** So many others may store a grant of the same account in between. */
const commitAttempts = 10;

/**
 * Stores the grant of a new sign-in as the newest generation: it ends the chain before it (fact 14).
 *
 * @throws {SignInFailed} when another person than before signed in
 * @throws {OAuthConfigurationInvalid} when nobody can tell who it was and no account was named
 * @throws {StoreUnavailable} when the store fails, or another error of the store
 */
export async function storeSignIn(settings: RefreshSettings, end: SignInAnswer): Promise<StoredSignIn> {
  const found = await identify(end.answer, {
    provider: settings.provider,
    clientId: settings.clientId,
    runtime: settings.runtime,
    nonce: end.nonce,
  });
  const identity = found === "unreachable" ? await doWithout(settings, end) : found;
  const account = end.account ?? (identity && accountName(identity.key));
  if (account === undefined) {
    throw new OAuthConfigurationInvalid(
      `${settings.provider.name} does not tell who signed in: name the account, new OAuthClient({ account: "…" }).`,
    );
  }
  const subject = identity && { ...identity.subject, account: accountName(identity.key) };
  for (let attempt = 0; attempt < commitAttempts; attempt++) {
    const before = await settings.store.read(account);
    checkSamePerson(account, before, identity);
    const grant = newGrant(
      before?.grant,
      end.answer,
      {
        provider: settings.provider,
        clientId: settings.clientId,
        key: end.key,
        receivedAtMs: end.receivedAtMs,
        calls: 1,
      },
      subject,
    );
    const result = await commitAnswer(settings.store, account, before?.generation ?? 0, grant, settings.runtime);
    if (result.kind === "committed")
      return { signedIn: { account, subject, generation: result.stored.generation }, stored: result.stored };
  }
  throw new SignInFailed(
    `${account}: others stored grants of this account again and again meanwhile. Begin a new sign-in.`,
  );
}

/** While nobody can say who signed in, a grant is stored only under a name that is not somebody's already. */
async function doWithout(settings: RefreshSettings, end: SignInAnswer): Promise<undefined> {
  const owner =
    end.account === undefined ? undefined : (await settings.store.read(end.account))?.grant.subject?.account;
  if (end.account !== undefined && owner === undefined) return;
  throw new SignInFailed(
    `${settings.provider.name} did not answer who signed in, so the grant was not stored. Begin a new sign-in in a minute.`,
  );
}

function checkSamePerson(account: string, before: StoredGrant | undefined, identity: Identity | undefined): void {
  const owner = before?.grant.subject?.account;
  if (owner === undefined || identity === undefined || owner === accountName(identity.key)) return;
  throw new SignInFailed(
    `${account}: another person signed in than the one whose grant is stored. Sign in as the same person, use another account name, or forget() the stored grant first.`,
  );
}

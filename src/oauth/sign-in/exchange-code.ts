import { SignInFailed } from "../../errors/sign-in-failed.ts";
import type { Refusal } from "../grants/refusal.ts";
import { readRefusal } from "../grants/refusal.ts";
import { refusalError } from "../refresh/raise-refusal.ts";
import type { RefreshSettings } from "../refresh/refresh-settings.ts";
import { sendGrant } from "../refresh/send-grant.ts";
import type { PendingSignIn, PendingSignIns } from "./pending-sign-in.ts";
import type { Callback } from "./read-callback.ts";
import { cameTo, readCallback } from "./read-callback.ts";
import type { StoredSignIn } from "./store-sign-in.ts";
import { storeSignIn } from "./store-sign-in.ts";

/** A callback and what it is checked against. */
export interface CodeExchange {
  readonly callbackUrl: string;
  readonly pendingSignIns: PendingSignIns;
  /** The sign-in when another process began it. */
  readonly pending: PendingSignIn | undefined;
  readonly account: string | undefined;
  /** Under which an access token of these scopes is kept. */
  readonly keyOf: (scope: readonly string[]) => string;
}

/**
 * Turns a callback into a stored grant: state first, then the redirect, then the error, then the code.
 *
 * @throws {SignInFailed} when the sign-in did not succeed
 * @throws {ConsentRequired} when consent is missing
 * @throws {ClientRejected} when the provider refuses the client's id or credential
 * @throws {OAuthConfigurationInvalid} when a setting cannot work
 * @throws {TokenEndpointUnavailable} when the token endpoint cannot be reached or fails
 * @throws {StoreUnavailable} when the store fails, or another error of the store
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-4.1.3
 */
export async function exchangeCode(settings: RefreshSettings, exchange: CodeExchange): Promise<StoredSignIn> {
  const { provider, runtime } = settings;
  const callback = readCallback(exchange.callbackUrl);
  const pending = exchange.pendingSignIns.take(callback.state, exchange.pending);
  const account = exchange.account ?? provider.name;
  if (!cameTo(callback, pending.redirectUri))
    throw new SignInFailed(
      "The callback came to another address than the redirect URI of its sign-in. Begin a new one.",
    );
  checkIssuer(settings, callback);
  if (callback.error !== undefined) {
    const body = { error: callback.error, error_description: callback.errorDescription };
    throw signInError(readRefusal({ body }, provider, [], runtime.now()), account, runtime.now());
  }
  if (callback.code === undefined)
    throw new SignInFailed(
      "The callback has neither code nor error: paste the whole address, with everything after the question mark.",
    );
  const result = await sendGrant(settings, {
    grant_type: "authorization_code",
    code: callback.code,
    redirect_uri: pending.redirectUri,
    ...(provider.pkce ? { code_verifier: pending.codeVerifier } : {}),
  });
  if (result.kind === "refused") throw signInError(result.refusal, account, runtime.now());
  // A code works once and for minutes: after an unknown outcome a new sign-in is the way.
  if (result.kind !== "answered")
    throw new SignInFailed(`The code could not be exchanged: ${result.reason} Begin a new sign-in.`);
  return storeSignIn(settings, {
    answer: result.answer,
    receivedAtMs: result.receivedAtMs,
    key: exchange.keyOf(pending.scope),
    nonce: provider.nonce ? pending.nonce : undefined,
    account: exchange.account,
  });
}

/** A provider that names itself in the callback has to be the one that was asked. @see https://www.rfc-editor.org/rfc/rfc9207 */
function checkIssuer(settings: RefreshSettings, callback: Callback): void {
  const rule = settings.provider.identification;
  if (
    callback.issuer === undefined ||
    rule.kind !== "id-token" ||
    rule.issuer.includes("{") ||
    callback.issuer === rule.issuer
  )
    return;
  throw new SignInFailed("The callback comes from another provider than the one that was asked. Begin a new sign-in.");
}

/** In a sign-in, a dead code means: begin again. */
function signInError(refusal: Refusal, account: string, nowMs: number): Error {
  if (refusal.kind === "sign-in")
    return new SignInFailed(
      `${account}: the provider did not accept the sign-in; the code may be used or too old. Begin a new one.`,
      refusal.details,
    );
  return refusalError(refusal, { account, nowMs });
}

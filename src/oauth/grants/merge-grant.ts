import type { Provider } from "../provider.ts";
import type { Grant, StoredAccessToken } from "../token-store.ts";
import type { TokenAnswer } from "./token-answer.ts";

const dayMs = 86_400_000;

/** The UTC day of a moment: `2026-01-31`. */
export function utcDay(atMs: number): string {
  return new Date(atMs).toISOString().slice(0, 10);
}

/** Token calls that a grant counts for the UTC day of `atMs`. */
export function tokenCallsOn(grant: Grant | undefined, atMs: number): number {
  return grant?.tokenCalls?.day === utcDay(atMs) ? grant.tokenCalls.count : 0;
}

/** What a merge needs to know beside the answer. */
export interface MergeContext {
  readonly provider: Provider;
  readonly clientId: string;
  /** Under which the access token is kept: its scopes. */
  readonly key: string;
  /** When the answer was received. */
  readonly receivedAtMs: number;
  /** Token calls that this one ends, itself included. */
  readonly calls: number;
}

/** The grant after a refresh: the refresh token stays when the answer omits it (RFC 6749 section 6, fact 152). */
export function mergeGrant(previous: Grant, answer: TokenAnswer, context: MergeContext): Grant {
  return { ...previous, ...tokensOf(previous, answer, context), tokenCalls: countCalls(previous, context) };
}

/** The grant of a new sign-in: nothing of an older chain stays but the count of calls. */
export function newGrant(
  previous: Grant | undefined,
  answer: TokenAnswer,
  context: MergeContext,
  subject?: Readonly<Record<string, string>>,
): Grant {
  return {
    version: 1,
    provider: context.provider.name,
    clientId: context.clientId,
    ...tokensOf(undefined, answer, context),
    ...(subject === undefined ? {} : { subject }),
    authorizedAtMs: context.receivedAtMs,
    tokenCalls: countCalls(previous, context),
  };
}

function countCalls(previous: Grant | undefined, context: MergeContext): { day: string; count: number } {
  return { day: utcDay(context.receivedAtMs), count: tokenCallsOn(previous, context.receivedAtMs) + context.calls };
}

function tokensOf(
  previous: Grant | undefined,
  answer: TokenAnswer,
  context: MergeContext,
): Pick<Grant, "accessTokens" | "refreshToken" | "refreshTokenReceivedAtMs" | "refreshTokenExpiresAtMs"> {
  const { receivedAtMs } = context;
  const accessTokens: Record<string, StoredAccessToken> = {};
  for (const [key, token] of Object.entries(previous?.accessTokens ?? {})) {
    // Dead tokens of other resources go, so that a record does not grow for ever.
    if (token.expiresAtMs > receivedAtMs || key === context.key) accessTokens[key] = token;
  }
  if (answer.accessToken !== undefined) {
    accessTokens[context.key] = {
      value: answer.accessToken,
      expiresAtMs: receivedAtMs + answer.lifetimeSeconds * 1000,
      issuedAtMs: receivedAtMs,
      tokenType: answer.tokenType,
      ...(answer.scope === undefined ? {} : { scope: answer.scope }),
    };
  }
  const refreshToken = answer.refreshToken ?? previous?.refreshToken;
  if (refreshToken === undefined) return { accessTokens };
  // It was used just now, also when the same one goes on: idle death counts from here.
  const idleMs =
    context.provider.refreshTokens.idleDays === undefined ? undefined : context.provider.refreshTokens.idleDays * dayMs;
  const lifeMs = answer.refreshTokenLifetimeSeconds === undefined ? idleMs : answer.refreshTokenLifetimeSeconds * 1000;
  return {
    accessTokens,
    refreshToken,
    refreshTokenReceivedAtMs: receivedAtMs,
    ...(lifeMs === undefined ? {} : { refreshTokenExpiresAtMs: receivedAtMs + lifeMs }),
  };
}

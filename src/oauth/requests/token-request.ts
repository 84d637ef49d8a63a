import { AuthorizationCode, ClientCredentials } from "simple-oauth2";
import type { ClientAuthentication } from "../credentials/client-authentication.ts";
import { watchConnection } from "./connection-watch.ts";
import type { TokenRequestAnswer, TokenRequestFailure } from "./read-failure.ts";
import { readFailure } from "./read-failure.ts";
import { refuseDebug } from "./refuse-debug.ts";
import { refusePlainHttp } from "./refuse-plain-http.ts";
import { timedOut, withinTime } from "./within-time.ts";

/** One POST to a token endpoint. */
export interface TokenRequest {
  readonly endpoint: string;
  readonly clientId: string;
  readonly authentication: ClientAuthentication;
  /** With `grant_type`. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Connection, sending and the whole answer. */
  readonly timeoutMs: number;
}

/** What became of it. Nothing of simple-oauth2 or its HTTP library is inside. */
export type TokenRequestResult = TokenRequestAnswer | TokenRequestFailure;

/** No token answer is longer; a longer one is not one. */
const longestAnswerBytes = 1_048_576;

/** What both kinds of request begin with. */
function open({ endpoint: address, clientId, authentication }: Omit<TokenRequest, "parameters">) {
  refuseDebug(process.env.DEBUG);
  refusePlainHttp("The endpoint of the token request", address);
  const endpoint = new URL(address);
  const { secret, secretParamName, method } = authentication;
  return {
    watch: watchConnection(endpoint.protocol),
    tokenHost: endpoint.origin,
    path: `${endpoint.pathname}${endpoint.search}`,
    settings: { client: { id: clientId, secret, secretParamName }, options: { authorizationMethod: method } },
  };
}

/**
 * Sends a token request through simple-oauth2. This file alone imports it, and knows these traps of 5.1.0:
 * its refresh() drops the refresh token that an answer omits and its expired() knows no missing lifetime, so
 * neither is used; DEBUG prints secrets; the body mode always adds a secret, so a client without one repeats its
 * id; errors carry the response, so none gets out; its timeouts fire before an answer is read that arrived while
 * the process stood still, so the time is kept here.
 *
 * Never rejects, except with `OAUTH_CONFIGURATION_INVALID` while DEBUG would print secrets, or for an endpoint in
 * plain http.
 */
export async function sendTokenRequest(request: TokenRequest): Promise<TokenRequestResult> {
  const { watch, tokenHost, path, settings } = open(request);
  try {
    const client = new ClientCredentials({ ...settings, auth: { tokenHost, tokenPath: path } });
    // Its parameters win over the grant type of the class, so this class sends every grant.
    const work = client.getToken(
      { ...request.parameters, ...request.authentication.parameters },
      // The type beside an answer decides nothing: what can be read as JSON is.
      { agent: watch.agent, maxBytes: longestAnswerBytes, json: "force" },
    );
    const answer = await withinTime(work, request.timeoutMs);
    if (answer !== timedOut) return { kind: "answered", body: { ...answer.token } };
    work.catch(() => undefined);
    const seconds = (request.timeoutMs / 1000).toFixed(1);
    return watch.neverConnected()
      ? { kind: "not-sent", reason: `No connection within ${seconds} s.` }
      : { kind: "unknown", reason: `No answer within ${seconds} s.` };
  } catch (error) {
    return readFailure(error, watch);
  } finally {
    watch.cut();
  }
}

/**
 * Asks the provider to end a refresh token; undefined when it did.
 * @see https://www.rfc-editor.org/rfc/rfc7009#section-2.1
 */
export async function sendRevocation(
  request: Omit<TokenRequest, "parameters">,
  refreshToken: string,
): Promise<TokenRequestFailure | undefined> {
  const { watch, tokenHost, path, settings } = open(request);
  try {
    const client = new AuthorizationCode({ ...settings, auth: { tokenHost, revokePath: path } });
    // The answer has no body to speak of, so it need not be JSON.
    const work = client
      .createToken({ refresh_token: refreshToken })
      .revoke("refresh_token", { agent: watch.agent, maxBytes: longestAnswerBytes, json: true });
    if ((await withinTime(work, request.timeoutMs)) !== timedOut) return undefined;
    work.catch(() => undefined);
    return { kind: "unknown", reason: `No answer within ${(request.timeoutMs / 1000).toFixed(1)} s.` };
  } catch (error) {
    const status = watch.head()?.statusCode ?? 0;
    const failure = readFailure(error, watch);
    // The status says it all: a body that cannot be parsed takes nothing back (RFC 7009 section 2.2).
    return failure.kind === "answered" || (status >= 200 && status < 300) ? undefined : failure;
  } finally {
    watch.cut();
  }
}

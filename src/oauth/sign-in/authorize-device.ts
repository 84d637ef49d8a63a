import { OAuthConfigurationInvalid } from "../../errors/oauth-configuration-invalid.ts";
import { SignInFailed } from "../../errors/sign-in-failed.ts";
import { TokenEndpointUnavailable } from "../../errors/token-endpoint-unavailable.ts";
import { boundedJson } from "../../kit/bounded-text.ts";
import { authenticateClient } from "../credentials/client-authentication.ts";
import { readRefusal } from "../grants/refusal.ts";
import { scopeParameter } from "../refresh/grant-parameters.ts";
import { refusalError } from "../refresh/raise-refusal.ts";
import type { RefreshSettings } from "../refresh/refresh-settings.ts";
import { sendGrant } from "../refresh/send-grant.ts";
import { refusePlainHttp } from "../requests/refuse-plain-http.ts";
import type { StoredSignIn } from "./store-sign-in.ts";
import { storeSignIn } from "./store-sign-in.ts";

/** What to show to a person who signs in on another device. */
export interface DevicePrompt {
  /** To type in at `verificationUri`. */
  readonly userCode: string;
  readonly verificationUri: string;
  /** The address with the code in it; Entra gives none (fact 160). */
  readonly verificationUriComplete: string | undefined;
  /** Epoch milliseconds. */
  readonly expiresAtMs: number;
}

interface DeviceCode extends DevicePrompt {
  readonly deviceCode: string;
  readonly intervalSeconds: number;
}

/** A device sign-in and how its code reaches the person. */
export interface DeviceSignIn {
  readonly scope: readonly string[];
  readonly key: string;
  readonly account: string | undefined;
  readonly show: (prompt: DevicePrompt) => void | Promise<void>;
}

/** How much slower to ask after `slow_down`. @see https://www.rfc-editor.org/rfc/rfc8628#section-3.5 */
const slowDownSeconds = 5;

/**
 * Signs in by a device code: shows the code, asks the token endpoint until the person is done.
 *
 * @throws {SignInFailed} when declined or too late
 * @throws {OAuthConfigurationInvalid} when the provider has no device endpoint
 * @throws {ClientRejected} when the provider refuses the client's id or credential
 * @throws {ConsentRequired} when consent is missing
 * @throws {TokenEndpointUnavailable} when the token endpoint cannot be reached or fails
 * @throws {StoreUnavailable} when the store fails, or another error of the store
 * @see https://www.rfc-editor.org/rfc/rfc8628
 */
export async function authorizeDevice(settings: RefreshSettings, signIn: DeviceSignIn): Promise<StoredSignIn> {
  const { runtime, provider } = settings;
  const code = await requestDeviceCode(settings, signIn);
  await signIn.show({
    userCode: code.userCode,
    verificationUri: code.verificationUri,
    verificationUriComplete: code.verificationUriComplete,
    expiresAtMs: code.expiresAtMs,
  });
  let intervalSeconds = code.intervalSeconds;
  while (runtime.now() < code.expiresAtMs) {
    await runtime.sleep(intervalSeconds * 1000);
    const result = await sendGrant(settings, {
      grant_type: "urn:ietf:params:oauth:grant-type:device_code",
      device_code: code.deviceCode,
    });
    if (result.kind === "answered") {
      return storeSignIn(settings, {
        answer: result.answer,
        receivedAtMs: result.receivedAtMs,
        key: signIn.key,
        nonce: undefined,
        account: signIn.account,
      });
    }
    // A lost answer may have spent the code; asking again more slowly shows it.
    if (result.kind !== "refused") intervalSeconds *= 2;
    else if (result.refusal.kind === "slow-down") intervalSeconds += slowDownSeconds;
    // Busy for a while says nothing about the code: the person may be typing it in.
    else if (result.refusal.kind === "later")
      await runtime.sleep(Math.min(result.refusal.pauseMs ?? slowDownSeconds * 1000, code.expiresAtMs - runtime.now()));
    else if (result.refusal.kind === "sign-in")
      throw new SignInFailed("The device code is not accepted any more. Begin a new sign-in.", result.refusal.details);
    else if (result.refusal.kind !== "pending")
      throw refusalError(result.refusal, { account: signIn.account ?? provider.name, nowMs: runtime.now() });
  }
  throw new SignInFailed("Nobody typed the code in before it ended. Begin a new sign-in.");
}

async function requestDeviceCode(settings: RefreshSettings, signIn: DeviceSignIn): Promise<DeviceCode> {
  const { provider, clientId, runtime } = settings;
  const endpoint = provider.endpoints.deviceAuthorization;
  if (endpoint === undefined)
    throw new OAuthConfigurationInvalid(`${provider.name} has no device authorization endpoint: use authorize().`);
  refusePlainHttp(`${provider.name}: the device authorization endpoint`, endpoint);
  const authentication = await authenticateClient(provider, clientId, settings.credential, runtime);
  const body = new URLSearchParams({
    client_id: clientId,
    ...scopeParameter([...signIn.scope, ...provider.personScope]),
    ...authentication.parameters,
  });
  if (settings.credential.kind !== "none") body.set(authentication.secretParamName, authentication.secret);
  const account = signIn.account ?? provider.name;
  const response = await runtime
    .fetch(endpoint, {
      method: "POST",
      body,
      headers: { accept: "application/json" },
      redirect: "manual",
      signal: AbortSignal.timeout(settings.timing.requestTimeoutMs),
    })
    .catch(() => undefined);
  if (!response)
    throw new TokenEndpointUnavailable(
      account,
      "The device authorization endpoint could not be reached.",
      runtime.now() + 1_000,
    );
  const parsed = await boundedJson(response);
  const answer = typeof parsed === "object" && parsed !== null ? { ...parsed } : undefined;
  if (!response.ok)
    throw refusalError(
      readRefusal(
        {
          status: response.status,
          body: answer,
          retryAfter: response.headers.get("retry-after") ?? undefined,
          date: response.headers.get("date") ?? undefined,
        },
        provider,
        [authentication.secret].filter((value) => value !== clientId),
        runtime.now(),
      ),
      { account, nowMs: runtime.now() },
    );
  return readDeviceCode(answer ?? {}, runtime.now());
}

function readDeviceCode(answer: Readonly<Record<string, unknown>>, nowMs: number): DeviceCode {
  const text = (name: string): string | undefined => (typeof answer[name] === "string" ? answer[name] : undefined);
  const number = (name: string, otherwise: number, longest: number): number => {
    const told = Number(answer[name]);
    return told > 0 && told <= longest ? told : otherwise;
  };
  const deviceCode = text("device_code");
  const userCode = text("user_code");
  const verificationUri = text("verification_uri") ?? text("verification_url");
  if (deviceCode === undefined || userCode === undefined || verificationUri === undefined) {
    throw new SignInFailed(
      "The device authorization endpoint gave no code. Check the address and that the app allows device sign-in.",
    );
  }
  return {
    deviceCode,
    userCode,
    verificationUri,
    verificationUriComplete: text("verification_uri_complete"),
    expiresAtMs: nowMs + number("expires_in", 900, 86_400) * 1000,
    // RFC 8628 section 3.2: five seconds when nothing is said.
    intervalSeconds: number("interval", 5, 300),
  };
}

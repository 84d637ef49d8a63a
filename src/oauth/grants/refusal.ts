import type { ProviderDetails } from "../../errors/provider-details.ts";
import type { Provider } from "../provider.ts";
import { readPauseMs } from "./retry-after.ts";

/** What a refusal asks the caller to do. */
export type RefusalKind =
  | "sign-in"
  | "consent"
  | "client"
  | "configuration"
  | "later"
  | "not-expired"
  | "declined"
  | "pending"
  | "slow-down";

/** A refusal of the token or the authorization endpoint, read once. */
export interface Refusal {
  readonly kind: RefusalKind;
  /** The `error` value, or `http_<status>` when the answer had none. For the journal. */
  readonly error: string;
  readonly details: ProviderDetails;
  /** Entra's claims challenge, to hand on to the sign-in. */
  readonly claims?: string;
  /** How long the provider asked to be left alone; absent when it did not say. */
  readonly pauseMs?: number;
}

/** Meaning by `error` alone, because descriptions and numbers change (facts 155, 156). */
const kinds: Readonly<Record<string, RefusalKind>> = {
  invalid_grant: "sign-in",
  interaction_required: "sign-in",
  login_required: "sign-in",
  account_selection_required: "sign-in",
  consent_required: "consent",
  invalid_client: "client",
  access_denied: "declined",
  authorization_declined: "declined",
  expired_token: "declined",
  temporarily_unavailable: "later",
  server_error: "later",
  authorization_pending: "pending",
  slow_down: "slow-down",
};

/** What an answer says about why there is no token. */
export interface RefusedAnswer {
  readonly status?: number;
  readonly body: Readonly<Record<string, unknown>> | undefined;
  readonly reason?: string | undefined;
  readonly retryAfter?: string | undefined;
  /** The `Date` header, against which a moment in `retryAfter` is measured. */
  readonly date?: string | undefined;
}

/**
 * Reads a refusal. `secrets` are values of the request, which must not come back in a message.
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-5.2
 */
export function readRefusal(
  answer: RefusedAnswer,
  provider: Provider,
  secrets: readonly string[],
  nowMs: number,
): Refusal {
  const body = answer.body ?? {};
  const error = text(body.error) ?? (answer.status === undefined ? "unknown" : `http_${answer.status}`);
  const description = text(body.error_description);
  const suberror = text(body.suberror);
  const claims = text(body.claims);
  const pauseMs = readPauseMs(answer.retryAfter, answer.date, nowMs);
  const clean = (value: string): string => withoutSecrets(value, secrets).slice(0, 500);
  const numbers = Array.isArray(body.error_codes)
    ? body.error_codes.filter((code) => typeof code === "number" || typeof code === "string")
    : [];
  const traceId = text(body.trace_id);
  const correlationId = text(body.correlation_id);
  return {
    kind: kindOf(
      error,
      suberror,
      [description, answer.reason, ...numbers.map((code) => `AADSTS${code}`)],
      answer,
      provider,
    ),
    error: clean(error).slice(0, 80),
    details: {
      providerCode: clean(error).slice(0, 80),
      ...(answer.status === undefined ? {} : { status: answer.status }),
      ...(description === undefined ? {} : { description: clean(description) }),
      ...(suberror === undefined ? {} : { suberror: clean(suberror) }),
      ...(numbers.length === 0 ? {} : { aadsts: numbers.map((code) => clean(`AADSTS${code}`)) }),
      ...(traceId === undefined ? {} : { traceId: clean(traceId) }),
      ...(correlationId === undefined ? {} : { correlationId: clean(correlationId) }),
    },
    ...(claims === undefined ? {} : { claims: withoutSecrets(claims, secrets) }),
    ...(pauseMs === undefined ? {} : { pauseMs }),
  };
}

function kindOf(
  error: string,
  suberror: string | undefined,
  texts: readonly (string | undefined)[],
  answer: RefusedAnswer,
  provider: Provider,
): RefusalKind {
  const says = (pattern: RegExp | undefined): boolean =>
    pattern !== undefined && texts.some((value) => value !== undefined && pattern.test(value));
  // Exact says these things in its texts alone (facts 16, 18, 19).
  if (says(provider.notExpiredPattern)) return "not-expired";
  if (says(provider.laterPattern) || answer.status === 429) return "later";
  if (says(provider.deadGrantPattern)) return "sign-in";
  if (suberror === "consent_required") return "consent";
  const known = Object.hasOwn(kinds, error) ? kinds[error] : undefined;
  if (known) return known;
  // A refusal without OAuth's JSON comes from something in front of the provider.
  if (answer.body?.error === undefined) return answer.status === 401 ? "client" : "later";
  return "configuration";
}

/** Parameters of a token request whose values must not come back in a message. */
const secretParameters = [
  "client_secret",
  "client_assertion",
  "refresh_token",
  "access_token",
  "token",
  "code",
  "code_verifier",
  "device_code",
];

/** The secret values among the parameters of a request, the secret also as HTTP Basic has it. */
export function secretsOf(parameters: Readonly<Record<string, string>>): readonly string[] {
  const { client_id: id, client_secret: secret } = parameters;
  const basic =
    id === undefined || secret === undefined
      ? []
      : [Buffer.from(`${formEncode(id)}:${formEncode(secret)}`).toString("base64")];
  return [...secretParameters.flatMap((name) => parameters[name] ?? []), ...basic];
}

/** As simple-oauth2 encodes both parts before it joins them. @see https://www.rfc-editor.org/rfc/rfc6749#appendix-B */
function formEncode(value: string): string {
  return encodeURIComponent(value)
    .replaceAll("%20", "+")
    .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Takes the secrets out of a text, as they are and as URL-encoded. */
export function withoutSecrets(value: string, secrets: readonly string[]): string {
  let clean = value;
  for (const secret of secrets) {
    if (secret.length < 4) continue;
    for (const form of new Set([
      secret,
      encodeURIComponent(secret),
      encodeURIComponent(secret).replaceAll("%20", "+"),
      JSON.stringify(secret).slice(1, -1),
    ])) {
      clean = clean.replaceAll(form, "REDACTED");
    }
  }
  return clean;
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

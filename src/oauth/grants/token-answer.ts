import type { Provider } from "../provider.ts";

/** What a token endpoint gave, read with care. */
export interface TokenAnswer {
  /** Absent when the answer held none, which no provider should do. */
  readonly accessToken?: string;
  readonly tokenType: string;
  /** The life from now on. */
  readonly lifetimeSeconds: number;
  /** Absent means: keep the one you have (fact 152). */
  readonly refreshToken?: string;
  readonly refreshTokenLifetimeSeconds?: number;
  readonly scope?: string;
  readonly idToken?: string;
}

/** No token lives longer: a life that is told beyond it is a mistake, not a promise. */
const longestLifeSeconds = 10 * 365 * 86_400;

/**
 * Reads the JSON of a token endpoint. A life counts when it is a number, or its digits, above 0 and no longer than the
 * provider ever gives. Everything else - 0, negative, huge, text - is as if nothing was said: then `expires_on` counts,
 * the moment in epoch seconds that Entra's older endpoints tell, and then what the preset assumes.
 *
 * @param nowMs when the answer was received
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-5.1
 */
export function readTokenAnswer(
  body: Readonly<Record<string, unknown>>,
  provider: Provider,
  nowMs: number,
): TokenAnswer {
  const { longestSeconds = longestLifeSeconds, assumedSeconds } = provider.accessTokens;
  const endsAtSeconds = digits(body.expires_on);
  const accessToken = filled(body.access_token);
  const refreshToken = filled(body.refresh_token);
  const refreshTokenLifetimeSeconds = life(digits(body.refresh_token_expires_in), longestLifeSeconds);
  const scope = filled(body.scope);
  const idToken = filled(body.id_token);
  return {
    tokenType: filled(body.token_type) ?? "Bearer",
    lifetimeSeconds:
      life(digits(body.expires_in), longestSeconds) ??
      life(endsAtSeconds === undefined ? undefined : endsAtSeconds - nowMs / 1000, longestSeconds) ??
      assumedSeconds,
    ...(accessToken === undefined ? {} : { accessToken }),
    ...(refreshToken === undefined ? {} : { refreshToken }),
    ...(refreshTokenLifetimeSeconds === undefined ? {} : { refreshTokenLifetimeSeconds }),
    ...(scope === undefined ? {} : { scope }),
    ...(idToken === undefined ? {} : { idToken }),
  };
}

function filled(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** A number or, as Exact writes it, its digits (fact 9). */
function digits(value: unknown): number | undefined {
  const number = typeof value === "string" && /^\d+(\.\d+)?$/.test(value) ? Number(value) : value;
  return typeof number === "number" ? number : undefined;
}

/** The one rule for lives. NaN fails both comparisons. */
function life(seconds: number | undefined, longestSeconds: number): number | undefined {
  return seconds !== undefined && seconds > 0 && seconds <= longestSeconds ? seconds : undefined;
}

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

/**
 * Reads the JSON of a token endpoint.
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-5.1
 */
export function readTokenAnswer(body: Readonly<Record<string, unknown>>, provider: Provider): TokenAnswer {
  const accessToken = filled(body.access_token);
  const refreshToken = filled(body.refresh_token);
  const refreshTokenLifetimeSeconds = seconds(body.refresh_token_expires_in);
  const scope = filled(body.scope);
  const idToken = filled(body.id_token);
  return {
    tokenType: filled(body.token_type) ?? "Bearer",
    lifetimeSeconds: seconds(body.expires_in) ?? provider.accessTokens.assumedSeconds,
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
function seconds(value: unknown): number | undefined {
  const number = typeof value === "string" && /^\d+(\.\d+)?$/.test(value) ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) && number >= 0 ? number : undefined;
}

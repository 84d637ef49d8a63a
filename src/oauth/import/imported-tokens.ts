import { OAuthConfigurationInvalid } from "../../errors/oauth-configuration-invalid.ts";
import { isObject } from "../../kit/json-access.ts";

/** Tokens of another tool, for `importGrant()`. */
export interface ImportedTokens {
  readonly refreshToken?: string;
  readonly accessToken?: string;
  /** Epoch milliseconds at which the access token ends. */
  readonly expiresAtMs?: number;
}

/**
 * Reads tokens from what another tool stored: `{ access_token, refresh_token, expires_at }`, or the storage.json
 * of picqer/exact-php-client. Values are taken, never run; the text is in no error.
 *
 * @example
 * ```ts
 * import { readFile } from "node:fs/promises";
 * import { readImportedTokens } from "erp-openapi/oauth";
 * const tokens = readImportedTokens(await readFile("storage.json", "utf8"));
 * ```
 * @throws {OAuthConfigurationInvalid} when it is no JSON object or holds no token
 */
export function readImportedTokens(text: string): ImportedTokens {
  const record = parse(text);
  const refreshToken = unserialized(record.refresh_token ?? record.refreshtoken);
  const accessToken = unserialized(record.access_token ?? record.accesstoken);
  if (refreshToken === undefined && accessToken === undefined) {
    throw new OAuthConfigurationInvalid(
      "The file holds no refresh token: wanted are access_token, refresh_token and expires_at, or picqer's accesstoken, refreshtoken and expires_in.",
    );
  }
  // What picqer calls expires_in is the moment at which the token ends.
  const expiresAtMs = moment(record.expires_at ?? (record.refreshtoken === undefined ? undefined : record.expires_in));
  return {
    ...(refreshToken === undefined ? {} : { refreshToken }),
    ...(accessToken === undefined ? {} : { accessToken }),
    ...(expiresAtMs === undefined ? {} : { expiresAtMs }),
  };
}

function parse(text: string): Readonly<Record<string, unknown>> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    // The parser quotes its input, which holds tokens.
  }
  if (!isObject(parsed)) throw new OAuthConfigurationInvalid("The file with the tokens is no JSON object.");
  return { ...parsed };
}

/** Older files hold the texts as PHP's serialize() writes them: s:<bytes>:"<text>"; */
function unserialized(value: unknown): string | undefined {
  if (typeof value !== "string" || value === "") return undefined;
  return /^s:\d+:"(.*)";$/s.exec(value)?.[1] ?? value;
}

/** Epoch seconds or milliseconds, as number or digits, or a date as text. */
function moment(value: unknown): number | undefined {
  const number = typeof value === "string" && /^\d+(\.\d+)?$/.test(value) ? Number(value) : value;
  // Seconds stay below 1e11 until the year 5138; milliseconds passed it in 1973.
  if (typeof number === "number" && Number.isFinite(number)) return number < 1e11 ? number * 1000 : number;
  const parsed = typeof number === "string" ? Date.parse(number) : Number.NaN;
  return Number.isNaN(parsed) ? undefined : parsed;
}

import { defaults, seal, unseal } from "iron-webcrypto";

/** Passwords that seal cookies: the current one, and older ones that still open them. */
export interface CookieKeys {
  /** At least 32 random characters. */
  readonly current: string;
  readonly previous?: readonly string[];
}

/** A text that only the holders of the keys can read or change, with an end. */
export async function sealValue(value: unknown, keys: CookieKeys, lifetimeMs: number, nowMs: number): Promise<string> {
  return seal({ value, endsAtMs: nowMs + lifetimeMs }, keys.current, defaults);
}

/** What was sealed; undefined when it was changed, ended, or sealed under another key. */
export async function unsealValue(sealed: string | undefined, keys: CookieKeys, nowMs: number): Promise<unknown> {
  if (sealed === undefined) return undefined;
  for (const key of [keys.current, ...(keys.previous ?? [])]) {
    const opened = await unseal(sealed, key, defaults).catch(() => undefined);
    if (typeof opened !== "object" || opened === null || !("endsAtMs" in opened) || !("value" in opened)) continue;
    return typeof opened.endsAtMs === "number" && nowMs < opened.endsAtMs ? opened.value : undefined;
  }
  return undefined;
}

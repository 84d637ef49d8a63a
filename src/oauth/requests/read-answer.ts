import { isObject } from "../../kit/json-access.ts";
/**
 * What a body says, whatever type is written beside it: an answer to a token request may hold the only refresh token
 * that works from now on. JSON, also behind a byte order mark, or the form that some providers answer in.
 *
 * @returns undefined when it is neither: a page, a sentence, nothing
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-5.1
 */
export function readAnswer(body: Uint8Array): Readonly<Record<string, unknown>> | undefined {
  // Decoding drops a byte order mark.
  const text = new TextDecoder().decode(body).trim();
  try {
    const parsed: unknown = JSON.parse(text);
    return isObject(parsed) ? { ...parsed } : undefined;
  } catch {
    // No JSON.
  }
  if (!/^[\w.~%+-]+=[^\s<>]*$/.test(text)) return undefined;
  const form = Object.fromEntries(new URLSearchParams(text));
  return "access_token" in form || "refresh_token" in form || "error" in form ? form : undefined;
}

import { isObject } from "../../kit/json-access.ts";

/** A parameter of a challenge: `name="value"` or `name=value`. */
const parameter = (name: string): RegExp => new RegExp(`(?:^|[\\s,])${name}\\s*=\\s*(?:"([^"]*)"|([^\\s,"]+))`, "i");

const errorParameter = parameter("error");
const claimsParameter = parameter("claims");
const base64 = /^[A-Za-z0-9+/_-]{1,16384}={0,2}$/;

/**
 * The claims that a resource demands of the next token (fact 164: continuous access evaluation).
 *
 * @param header `WWW-Authenticate` of a 401
 * @returns the claims as JSON text; undefined when there are none, or none that can be read
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-11.6.1
 */
export function readClaimsChallenge(header: string | null): string | undefined {
  if (header === null || !/\bbearer\b/i.test(header)) return undefined;
  const error = errorParameter.exec(header);
  if ((error?.[1] ?? error?.[2])?.toLowerCase() !== "insufficient_claims") return undefined;
  const match = claimsParameter.exec(header);
  const encoded = match?.[1] ?? match?.[2] ?? "";
  if (!base64.test(encoded)) return undefined;
  const text = Buffer.from(encoded, "base64").toString("utf8");
  try {
    const claims: unknown = JSON.parse(text);
    return isObject(claims) ? text : undefined;
  } catch {
    return undefined;
  }
}

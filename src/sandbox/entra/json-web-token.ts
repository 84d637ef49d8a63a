import { constants, type KeyObject, sign, verify } from "node:crypto";
import { isObject } from "../../kit/json-access.ts";

export type Claims = Readonly<Record<string, unknown>>;

/** A JWT taken apart, not verified. */
export interface ParsedJsonWebToken {
  readonly header: Claims;
  readonly claims: Claims;
  readonly signedPart: string;
  readonly signature: Buffer;
}

/** Signs claims as a JWT by RS256 (RFC 7515). */
export function signJsonWebToken(header: Claims, claims: Claims, key: KeyObject): string {
  const signedPart = [{ typ: "JWT", alg: "RS256", ...header }, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
    .join(".");
  return `${signedPart}.${sign("sha256", Buffer.from(signedPart), key).toString("base64url")}`;
}

/** Takes a JWT apart; undefined when the text is none. */
export function parseJsonWebToken(text: string): ParsedJsonWebToken | undefined {
  const [header, claims, signature, ...more] = text.split(".");
  if (header === undefined || claims === undefined || signature === undefined || more.length > 0) return undefined;
  const parts = [header, claims].map(jsonObject);
  const [parsedHeader, parsedClaims] = parts;
  if (!parsedHeader || !parsedClaims) return undefined;
  return {
    header: parsedHeader,
    claims: parsedClaims,
    signedPart: `${header}.${claims}`,
    signature: Buffer.from(signature, "base64url"),
  };
}

/** Whether the signature is that of the key, by the algorithm of the header: PS256 or RS256 and no other (RFC 7518). */
export function isSignedBy(token: ParsedJsonWebToken, key: KeyObject): boolean {
  const data = Buffer.from(token.signedPart);
  if (token.header.alg === "PS256")
    return verify("sha256", data, { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 }, token.signature);
  return token.header.alg === "RS256" && verify("sha256", data, key, token.signature);
}

function jsonObject(part: string): Claims | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, "base64url").toString());
    return isObject(value) ? Object.fromEntries(Object.entries(value)) : undefined;
  } catch {
    return undefined;
  }
}

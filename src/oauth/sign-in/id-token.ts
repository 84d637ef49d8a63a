import type { JWTPayload } from "jose";
import { createRemoteJWKSet, customFetch, decodeJwt, jwtVerify } from "jose";
import { SignInFailed } from "../../errors/sign-in-failed.ts";
import { boundedText } from "../../kit/bounded-text.ts";
import type { Identification } from "../provider.ts";
import { refusePlainHttp } from "../requests/refuse-plain-http.ts";
import type { IdentifyContext, Identity } from "./identity.ts";
import { sameText } from "./pending-sign-in.ts";

type IdTokenRule = Extract<Identification, { kind: "id-token" }>;

/** Claims that are worth keeping: who it is, and how to address them. */
const keptClaims = ["iss", "sub", "tid", "oid", "name", "preferred_username", "email"];

/** Differences between clocks that are forgiven. */
const clockSkewSeconds = 300;

/**
 * Checks an id_token - signature, issuer, audience, time, nonce, tenant - and reads who signed in.
 *
 * @throws {SignInFailed} with the check that failed; the token itself is in no error
 * @see https://openid.net/specs/openid-connect-core-1_0.html#IDTokenValidation
 */
export async function checkIdToken(rule: IdTokenRule, idToken: string, context: IdentifyContext): Promise<Identity> {
  const payload = await verify(rule, idToken, context);
  const claim = (name: string): string | undefined =>
    typeof payload[name] === "string" && payload[name] !== "" ? payload[name] : undefined;
  if (context.nonce !== undefined && !sameText(claim("nonce") ?? "", context.nonce))
    throw refused("its nonce is not the one of this sign-in");
  const tenant = rule.tenantClaim === undefined ? new URL(claim("iss") ?? rule.issuer).host : claim(rule.tenantClaim);
  const user = claim(rule.userClaim);
  if (tenant === undefined || user === undefined)
    throw refused(`it lacks ${rule.tenantClaim ?? "iss"} or ${rule.userClaim}`);
  if (rule.requiredTenant !== undefined && tenant.toLowerCase() !== rule.requiredTenant)
    throw refused("its tenant is not the configured one");
  const subject = Object.fromEntries(
    keptClaims.flatMap((name) => (claim(name) === undefined ? [] : [[name, claim(name) ?? ""]])),
  );
  return { key: { provider: context.provider.name, tenant, user }, subject };
}

async function verify(rule: IdTokenRule, idToken: string, context: IdentifyContext): Promise<JWTPayload> {
  refusePlainHttp("The address of the provider's keys", rule.jwksUri);
  const keys = createRemoteJWKSet(new URL(rule.jwksUri), {
    timeoutDuration: 10_000,
    [customFetch]: async (url, init) => {
      const answer = await context.runtime.fetch(url, init);
      const { status, statusText, headers } = answer;
      return status === 200 ? new Response(await boundedText(answer), { status, statusText, headers }) : answer;
    },
  });
  try {
    const { payload } = await jwtVerify(idToken, keys, {
      issuer: rule.issuer.replaceAll("{tenantid}", tenantOf(rule, idToken)),
      audience: context.clientId,
      clockTolerance: clockSkewSeconds,
      currentDate: new Date(context.runtime.now()),
      requiredClaims: ["exp", "iat"],
      // Never `none`, and no shared secret, which a public client would not keep.
      algorithms: ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA", "Ed25519"],
    });
    return payload;
  } catch (error) {
    throw refused(reasonOf(error));
  }
}

/** The tenant that a token claims, for the issuer of its tenant (fact 165); the signature is checked after. */
function tenantOf(rule: IdTokenRule, idToken: string): string {
  const tenant = rule.tenantClaim === undefined ? undefined : decodeJwt(idToken)[rule.tenantClaim];
  return typeof tenant === "string" && /^[0-9a-z.-]+$/i.test(tenant) ? tenant : "no-tenant";
}

/** jose's codes and claim names say what failed; its messages and payloads stay here. */
function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "unreadable";
  const claim =
    error instanceof Error && "claim" in error && typeof error.claim === "string" ? ` (${error.claim})` : "";
  return `its check failed with ${code}${claim}`;
}

function refused(why: string): SignInFailed {
  return new SignInFailed(
    `The id_token was not accepted: ${why}. Begin a new sign-in; if it fails again, check tenant, client id and the clock.`,
  );
}

import * as client from "openid-client";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Sandbox, startSandbox } from "../../../src/sandbox/start-sandbox.ts";
import { businessCentral } from "./entra-client.ts";

let s: Sandbox;
beforeAll(async () => {
  // The library checks id_tokens by the machine's time, at which a sandbox starts.
  s = await startSandbox({ clock: "manual" });
});
afterAll(() => s.stop());

const scope = `${businessCentral}/.default openid profile offline_access`;
const options = { execute: [client.allowInsecureRequests] };
const discover = (id: string, auth?: client.ClientAuth) =>
  client.discovery(new URL(`${s.entra.authority}/v2.0`), id, undefined, auth, options);

/** Signs in with PKCE, state and nonce, and checks all that the library checks. */
async function signIn(config: client.Configuration, redirect_uri: string) {
  const pkceCodeVerifier = client.randomPKCECodeVerifier();
  const [expectedState, expectedNonce] = [client.randomState(), client.randomNonce()];
  const url = client.buildAuthorizationUrl(config, {
    redirect_uri,
    scope,
    state: expectedState,
    nonce: expectedNonce,
    code_challenge: await client.calculatePKCECodeChallenge(pkceCodeVerifier),
    code_challenge_method: "S256",
  });
  const answer = await fetch(url, { redirect: "manual", headers: { "x-sandbox-user": "kim@sandbox.example" } });
  return client.authorizationCodeGrant(config, new URL(answer.headers.get("location") ?? ""), {
    pkceCodeVerifier,
    expectedState,
    expectedNonce,
    idTokenExpected: true,
  });
}

describe("openid-client", () => {
  test.each<[string, () => client.ClientAuth]>([
    ["secret in the body", () => client.ClientSecretPost(s.entra.clientSecret)],
    ["secret by Basic", () => client.ClientSecretBasic(s.entra.clientSecret)],
  ])("signs in with PKCE and its %s, and refreshes", async (_name, auth) => {
    const config = await discover(s.entra.clientId, auth());
    client.enableNonRepudiationChecks(config);
    const tokens = await signIn(config, s.entra.redirectUri);
    expect(tokens.claims()).toMatchObject({ preferred_username: "kim@sandbox.example", tid: s.entra.tenantId });
    const again = await client.refreshTokenGrant(config, tokens.refresh_token ?? "");
    expect([again.access_token === tokens.access_token, again.claims()?.oid]).toEqual([false, tokens.claims()?.oid]);
  });

  test("signs in as a public client", async () => {
    const tokens = await signIn(await discover(s.entra.publicClientId, client.None()), "http://localhost:5005");
    expect(tokens.claims()?.aud).toBe(s.entra.publicClientId);
  });

  test("proves itself with the certificate", async () => {
    const pem = s.entra.certificate.privateKeyPem.replace(/-----.*-----|\s/g, "");
    for (const [name, thumbprint] of [
      ["PSS", { "x5t#S256": s.entra.certificate.thumbprintSha256 }],
      ["RSASSA-PKCS1-v1_5", { x5t: s.entra.certificate.thumbprintSha1 }],
    ] as const) {
      const key = await crypto.subtle.importKey(
        "pkcs8",
        Buffer.from(pem, "base64"),
        { name: name === "PSS" ? "RSA-PSS" : name, hash: "SHA-256" },
        false,
        ["sign"],
      );
      const auth = client.PrivateKeyJwt(key, {
        [client.modifyAssertion]: (header, claims) => {
          Object.assign(header, thumbprint);
          claims.aud = `${s.entra.authority}/oauth2/v2.0/token`;
        },
      });
      const tokens = await client.clientCredentialsGrant(await discover(s.entra.clientId, auth), {
        scope: `${businessCentral}/.default`,
      });
      expect(tokens.expires_in).toBe(3599);
    }
  });

  test("uses the device flow", async () => {
    const config = await discover(s.entra.publicClientId, client.None());
    const device = await client.initiateDeviceAuthorization(config, { scope });
    const entered = await fetch(device.verification_uri, {
      method: "POST",
      headers: { "x-sandbox-user": "lee@sandbox.example" },
      body: new URLSearchParams({ user_code: device.user_code }),
    });
    expect(entered.status).toBe(200);
    // The interval is real time in the library; somebody has entered the code already.
    const tokens = await client.pollDeviceAuthorizationGrant(config, { ...device, interval: 0.01 });
    expect(tokens.claims()?.preferred_username).toBe("lee@sandbox.example");
  });

  test("reports refusals as errors of OAuth", async () => {
    const config = await discover(s.entra.clientId, client.ClientSecretPost("wrong"));
    await expect(client.clientCredentialsGrant(config, { scope: `${businessCentral}/.default` })).rejects.toMatchObject(
      { error: "invalid_client", status: 401 },
    );
  });
});

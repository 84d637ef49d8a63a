import { createPublicKey, verify } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Sandbox, startSandbox } from "../../../src/sandbox/start-sandbox.ts";
import { businessCentral, claimsOf, signIn, tokenAt, tokens, verifier } from "./entra-client.ts";

let s: Sandbox;
beforeAll(async () => {
  s = await startSandbox({ clock: "manual", startAt: "2026-03-01" });
});
afterAll(() => s.stop());

const getJson = async (url: string) => JSON.parse(await (await fetch(url)).text());
const discovery = (segment: string, version = "v2.0/") =>
  getJson(`${s.entra.origin}/${segment}/${version}.well-known/openid-configuration`);

describe("discovery", () => {
  test("names endpoints that are there", async () => {
    const document = await discovery(s.entra.tenantId);
    const at = `${s.entra.authority}/oauth2/v2.0`;
    expect(document).toMatchObject({
      issuer: `${s.entra.authority}/v2.0`,
      authorization_endpoint: `${at}/authorize`,
      token_endpoint: `${at}/token`,
      device_authorization_endpoint: `${at}/devicecode`,
      jwks_uri: `${s.entra.authority}/discovery/v2.0/keys`,
      code_challenge_methods_supported: ["S256"],
    });
    const named = [
      document.authorization_endpoint,
      document.token_endpoint,
      document.device_authorization_endpoint,
      document.end_session_endpoint,
      document.jwks_uri,
    ];
    expect(await Promise.all(named.map(async (url: string) => (await fetch(url)).status))).toEqual([
      400, 400, 400, 200, 200,
    ]);
  });

  test("of v1 has another issuer and other endpoints", async () => {
    expect(await discovery(s.entra.tenantId, "")).toMatchObject({
      issuer: `${s.entra.authority}/`,
      token_endpoint: `${s.entra.authority}/oauth2/token`,
      jwks_uri: `${s.entra.authority}/discovery/keys`,
    });
  });

  test.each([
    ["common", "{tenantid}"],
    ["organizations", "{tenantid}"],
    ["sandbox.example", undefined],
  ])("at %s names the issuer %s", async (segment, want) => {
    expect((await discovery(segment)).issuer).toBe(`${s.entra.origin}/${want ?? s.entra.tenantId}/v2.0`);
  });

  test("of an unknown tenant is a refusal", async () => {
    expect((await discovery("nobody.example")).error_codes).toEqual([90002]);
  });

  test("of the instance tells MSAL where to look", async () => {
    expect(
      (await getJson(`${s.entra.origin}/common/discovery/instance?api-version=1.1`)).tenant_discovery_endpoint,
    ).toBe(`${s.entra.authority}/v2.0/.well-known/openid-configuration`);
  });
});

describe("an id_token", () => {
  const scope = `${businessCentral}/.default openid profile email`;

  test("is signed by the key at the JWKS endpoint", async () => {
    const { id_token = "" } = await tokens(s, { scope });
    const [header = "", claims = "", signature = ""] = id_token.split(".");
    const { kid, alg } = JSON.parse(Buffer.from(header, "base64url").toString());
    const { keys } = await getJson(`${s.entra.authority}/discovery/v2.0/keys`);
    expect([alg, keys.length, keys[0].kid, keys[0].kty, keys[0].use, "d" in keys[0]]).toEqual([
      "RS256",
      1,
      kid,
      "RSA",
      "sig",
      false,
    ]);
    expect(
      verify(
        "sha256",
        Buffer.from(`${header}.${claims}`),
        createPublicKey({ format: "jwk", key: keys[0] }),
        Buffer.from(signature, "base64url"),
      ),
    ).toBe(true);
  });

  test("says who signed in where, for whom, and repeats the nonce", async () => {
    const claims = claimsOf((await tokens(s, { scope, nonce: "n-1" })).id_token);
    const nowSeconds = s.clock.now() / 1000;
    expect(claims).toMatchObject({
      iss: `${s.entra.authority}/v2.0`,
      aud: s.entra.clientId,
      tid: s.entra.tenantId,
      nonce: "n-1",
      iat: nowSeconds,
      nbf: nowSeconds,
      exp: nowSeconds + 3600,
      ver: "2.0",
      name: "Kim",
      preferred_username: "kim@sandbox.example",
      email: "kim@sandbox.example",
    });
    expect(claims.oid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(claims.sub).not.toBe(claims.oid);
  });

  test("has oid and names with the scope profile only, the address with email", async () => {
    const names = Object.keys(
      claimsOf((await tokens(s, { scope: `${businessCentral}/.default openid` })).id_token),
    ).sort();
    expect(names).toEqual(["aud", "exp", "iat", "iss", "nbf", "sub", "tid", "uti", "ver"]);
  });

  test("names a person by the same oid every time, and two people by two", async () => {
    const oid = async (user: string) => claimsOf((await tokens(s, { scope }, user)).id_token).oid;
    expect(await oid("KIM@sandbox.example")).toBe(await oid("kim@sandbox.example"));
    expect(await oid("lee@sandbox.example")).not.toBe(await oid("kim@sandbox.example"));
  });

  test("of v1 has upn and the other issuer", async () => {
    const at = `${s.entra.authority}/oauth2`;
    const code =
      (await signIn(s, { scope: "openid", resource: businessCentral }, undefined, `${at}/authorize`)).get("code") ?? "";
    const { body } = await tokenAt(`${at}/token`, {
      client_id: s.entra.clientId,
      client_secret: s.entra.clientSecret,
      grant_type: "authorization_code",
      code,
      redirect_uri: s.entra.redirectUri,
      code_verifier: verifier,
    });
    expect(claimsOf(body.id_token)).toMatchObject({
      iss: `${s.entra.authority}/`,
      upn: "kim@sandbox.example",
      ver: "1.0",
    });
  });

  test("comes with client_info when asked for", async () => {
    const code = (await signIn(s, { scope })).get("code") ?? "";
    const { body } = await tokenAt(`${s.entra.authority}/oauth2/v2.0/token`, {
      client_id: s.entra.clientId,
      client_secret: s.entra.clientSecret,
      grant_type: "authorization_code",
      code,
      redirect_uri: s.entra.redirectUri,
      code_verifier: verifier,
      client_info: "1",
    });
    const info: unknown = JSON.parse(Buffer.from(String(body.client_info), "base64url").toString());
    expect(info).toEqual({ uid: claimsOf(body.id_token).oid, utid: s.entra.tenantId });
  });
});

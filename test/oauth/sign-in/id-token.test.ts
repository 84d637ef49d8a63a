import type { CryptoKey } from "jose";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import { beforeAll, describe, expect, test } from "vitest";
import type { Provider } from "../../../src/oauth/index.ts";
import { entra, oauth2 } from "../../../src/oauth/index.ts";
import { systemRuntime } from "../../../src/oauth/runtime.ts";
import { identify } from "../../../src/oauth/sign-in/identify.ts";

const tenant = "11111111-1111-1111-1111-111111111111";
const nowMs = Date.UTC(2026, 0, 15);
const nowSeconds = nowMs / 1000;
let key: CryptoKey;
let stranger: CryptoKey;
let jwks: object;
beforeAll(async () => {
  const pair = await generateKeyPair("RS256", { extractable: true });
  key = pair.privateKey;
  stranger = (await generateKeyPair("RS256")).privateKey;
  jwks = { keys: [{ ...(await exportJWK(pair.publicKey)), alg: "RS256", kid: "k", use: "sig" }] };
});

const good = {
  iss: `https://login.microsoftonline.com/${tenant}/v2.0`,
  aud: "app",
  tid: tenant,
  oid: "o-1",
  sub: "s-1",
  nonce: "n-1",
  name: "Ann",
  email: 7,
  iat: nowSeconds,
  exp: nowSeconds + 3600,
};

async function check(
  claims: Record<string, unknown>,
  provider: Provider = entra({ tenant, resource: "graph" }),
  signer = key,
  nonce: string | undefined = "n-1",
) {
  const idToken = await new SignJWT(claims).setProtectedHeader({ alg: "RS256", kid: "k" }).sign(signer);
  const runtime = { ...systemRuntime, now: () => nowMs, fetch: async () => Response.json(jwks) };
  return identify(
    { tokenType: "Bearer", lifetimeSeconds: 60, accessToken: "at", idToken },
    { provider, clientId: "app", runtime, nonce },
  );
}

test("a good id_token names tenant and user; only known claims of text are kept", async () => {
  expect(await check(good)).toEqual({
    key: { provider: "entra", tenant, user: "o-1" },
    subject: { iss: good.iss, sub: "s-1", tid: tenant, oid: "o-1", name: "Ann" },
  });
});

describe("an id_token is refused with", () => {
  const other = "22222222-2222-2222-2222-222222222222";
  test.each<[string, Record<string, unknown>, RegExp]>([
    ["another issuer", { iss: "https://evil.example/v2.0" }, /\(iss\)/],
    ["the issuer of another tenant", { iss: `https://login.microsoftonline.com/${other}/v2.0` }, /\(iss\)/],
    [
      "another tenant, rightly issued",
      { iss: `https://login.microsoftonline.com/${other}/v2.0`, tid: other },
      /tenant is not the configured one/,
    ],
    ["a tenant that would change the issuer's path", { tid: "x/../../y" }, /\(iss\)/],
    ["no tenant", { tid: undefined }, /\(iss\)/],
    ["another audience", { aud: "other-app" }, /\(aud\)/],
    ["another nonce", { nonce: "n-2" }, /nonce/],
    ["no nonce", { nonce: undefined }, /nonce/],
    ["an end in the past", { exp: nowSeconds - 301 }, /ERR_JWT_EXPIRED/],
    ["no end", { exp: undefined }, /\(exp\)/],
    ["no user", { oid: undefined }, /lacks tid or oid/],
  ])("%s", async (_name, change, message) => {
    await expect(check({ ...good, ...change })).rejects.toMatchObject({
      code: "SIGN_IN_FAILED",
      message: expect.stringMatching(message),
    });
  });

  test("a signature of somebody else", async () => {
    await expect(check(good, undefined, stranger)).rejects.toMatchObject({
      code: "SIGN_IN_FAILED",
      message: expect.stringMatching(/ERR_JWS_SIGNATURE/),
    });
  });

  test.each([
    [
      "no signature",
      `${Buffer.from('{"alg":"none"}').toString("base64url")}.${Buffer.from(JSON.stringify(good)).toString("base64url")}.`,
    ],
    ["no JWT at all", "MARK-not-a-token"],
  ])("%s, and the token is in no message", async (_name, idToken) => {
    const runtime = { ...systemRuntime, fetch: async () => Response.json(jwks) };
    const error: unknown = await identify(
      { tokenType: "Bearer", lifetimeSeconds: 60, idToken },
      { provider: entra({ tenant, resource: "graph" }), clientId: "app", runtime, nonce: "n-1" },
    ).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: "SIGN_IN_FAILED" });
    expect(String(error)).not.toContain(idToken);
  });
});

test("at organizations any tenant may sign in, each with its own issuer", async () => {
  expect(await check(good, entra({ tenant: "organizations", resource: "graph" }))).toMatchObject({ key: { tenant } });
  await expect(
    check(
      { ...good, tid: "33333333-3333-3333-3333-333333333333" },
      entra({ tenant: "organizations", resource: "graph" }),
    ),
  ).rejects.toMatchObject({ code: "SIGN_IN_FAILED" });
});

test("an id_token that was asked for and did not come is a matter of configuration; where none was asked for, nobody is named", async () => {
  const answer = { tokenType: "Bearer", lifetimeSeconds: 60, accessToken: "at" };
  const context = { clientId: "app", runtime: systemRuntime, nonce: undefined };
  await expect(identify(answer, { ...context, provider: entra({ tenant, resource: "graph" }) })).rejects.toMatchObject({
    code: "OAUTH_CONFIGURATION_INVALID",
  });
  expect(
    await identify(answer, { ...context, provider: oauth2({ tokenEndpoint: "https://id.example.com/token" }) }),
  ).toBeUndefined();
});

describe("current/Me in each of Exact's envelopes (facts 44, 45)", () => {
  const provider: Provider = {
    ...oauth2({ tokenEndpoint: "https://x.example/token" }),
    name: "exact-online",
    identification: { kind: "exact-me", url: "https://x.example/me", country: "be" },
  };
  const answer = { tokenType: "Bearer", lifetimeSeconds: 60, accessToken: "at-1" };
  const ask = (response: () => Response | Promise<Response>) =>
    identify(answer, {
      provider,
      clientId: "app",
      runtime: { ...systemRuntime, fetch: async () => response() },
      nonce: undefined,
    });

  test.each([
    { d: { results: [{ UserID: "u-1", FullName: "Ann" }] } },
    { d: [{ UserID: "u-1", FullName: "Ann" }] },
    { d: { UserID: "u-1", FullName: "Ann" } },
  ])("%j", async (body) => {
    expect(await ask(() => Response.json(body))).toEqual({
      key: { provider: "exact-online", tenant: "be", user: "u-1" },
      subject: { UserID: "u-1", FullName: "Ann" },
    });
  });

  test.each<[string, () => Response]>([
    ["429", () => new Response("", { status: 429 })],
    ["503", () => new Response("", { status: 503 })],
    [
      "no answer",
      () => {
        throw new Error("cut");
      },
    ],
  ])("%s says nothing about the person", async (_name, response) => {
    expect(await ask(response)).toBe("unreachable");
  });

  test.each<[string, () => Response]>([
    ["401", () => Response.json({ d: { UserID: "u-1" } }, { status: 401 })],
    ["a page", () => new Response("<html>Object moved</html>")],
    ["no rows", () => Response.json({ d: { results: [] } })],
    ["no UserID", () => Response.json({ d: [{}] })],
  ])("%s fails the sign-in", async (_name, response) => {
    await expect(ask(response)).rejects.toMatchObject({
      code: "SIGN_IN_FAILED",
      message: expect.not.stringContaining("at-1"),
    });
  });
});

import { constants, createPrivateKey, generateKeyPairSync, type KeyObject, sign, X509Certificate } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Sandbox, startSandbox } from "../../../src/sandbox/start-sandbox.ts";
import { businessCentral, claimsOf, signIn, tokenAt, verifier } from "./entra-client.ts";

let s: Sandbox;
let endpoint: string;
const scope = `${businessCentral}/.default`;

beforeAll(async () => {
  s = await startSandbox({ clock: "manual", startAt: "2026-03-01" });
  endpoint = `${s.entra.authority}/oauth2/v2.0/token`;
});
afterAll(() => s.stop());

const ask = (fields: Record<string, string>, headers?: Record<string, string>) =>
  tokenAt(endpoint, { grant_type: "client_credentials", scope, ...fields }, headers);
const basic = (id: string, secret: string) => ({
  authorization: `Basic ${Buffer.from(`${encodeURIComponent(id)}:${encodeURIComponent(secret)}`).toString("base64")}`,
});

describe("a confidential client (fact 148)", () => {
  test("proves itself by its secret in the body, or by Basic", async () => {
    expect((await ask({ client_id: s.entra.clientId, client_secret: s.entra.clientSecret })).status).toBe(200);
    expect((await ask({}, basic(s.entra.clientId, s.entra.clientSecret))).status).toBe(200);
  });

  test("is refused with a wrong, an old or no secret", async () => {
    const { clientId, expiredClientSecret } = s.entra;
    expect(await ask({ client_id: clientId, client_secret: "no" })).toMatchObject({
      status: 401,
      body: { error: "invalid_client", error_codes: [7000215] },
    });
    expect(await ask({}, basic(clientId, "no"))).toMatchObject({ status: 401, body: { error_codes: [7000215] } });
    expect(await ask({ client_id: clientId, client_secret: expiredClientSecret })).toMatchObject({
      status: 401,
      body: { error_codes: [7000222] },
    });
    expect(await ask({ client_id: clientId })).toMatchObject({
      status: 401,
      body: { error: "invalid_client", error_codes: [7000218] },
    });
  });

  test("is refused when nobody knows it, or it does not say who it is", async () => {
    expect((await ask({ client_id: "11111111-1111-4111-8111-111111111111", client_secret: "x" })).body).toMatchObject({
      error: "unauthorized_client",
      error_codes: [700016],
    });
    expect((await ask({})).body).toMatchObject({ error: "invalid_request", error_codes: [900144] });
  });
});

describe("a public client (fact 148)", () => {
  test("redeems a code without a secret, and must not send one", async () => {
    const fields = { client_id: s.entra.publicClientId, redirect_uri: "http://localhost:4711" };
    const redeem = async (more: Record<string, string> = {}) => {
      const code = (await signIn(s, fields)).get("code") ?? "";
      return tokenAt(endpoint, { ...fields, grant_type: "authorization_code", code, code_verifier: verifier, ...more });
    };
    expect(claimsOf((await redeem()).body.access_token).appid).toBe(s.entra.publicClientId);
    expect(await redeem({ client_secret: "x" })).toMatchObject({
      status: 401,
      body: { error: "invalid_client", error_codes: [700025] },
    });
  });
});

test("an application has the permissions that it is registered for (fact 101)", async () => {
  const { clientId, clientSecret } = s.entra;
  const rolesOf = async (): Promise<unknown> =>
    claimsOf((await ask({ client_id: clientId, client_secret: clientSecret })).body.access_token).roles;
  const all = ["API.ReadWrite.All", "Automation.ReadWrite.All", "AdminCenter.ReadWrite.All"];
  expect(await rolesOf()).toEqual(all);
  s.entra.registerPermissions(clientId, ["Automation.ReadWrite.All", "Unknown.Permission"]);
  expect(await rolesOf()).toEqual(["Automation.ReadWrite.All"]);
  s.entra.registerPermissions(clientId, all);
  expect(await rolesOf()).toEqual(all);
});

interface AssertionParts {
  header?: object;
  claims?: object;
  alg?: "PS256" | "RS256";
  key?: KeyObject;
}

/** Signs an assertion by hand, so that every part of it can be wrong. */
function assertion({
  header = {},
  claims = {},
  alg = "PS256",
  key = createPrivateKey(s.entra.certificate.privateKeyPem),
}: AssertionParts = {}): string {
  const nowSeconds = s.clock.now() / 1000;
  const thumbprint =
    alg === "PS256"
      ? { "x5t#S256": s.entra.certificate.thumbprintSha256 }
      : { x5t: s.entra.certificate.thumbprintSha1 };
  const parts = [
    { alg, typ: "JWT", ...thumbprint, ...header },
    {
      aud: endpoint,
      iss: s.entra.clientId,
      sub: s.entra.clientId,
      jti: "once",
      nbf: nowSeconds,
      exp: nowSeconds + 300,
      ...claims,
    },
  ];
  const text = parts.map((part) => Buffer.from(JSON.stringify(part)).toString("base64url")).join(".");
  const signature =
    alg === "PS256"
      ? sign("sha256", Buffer.from(text), { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 })
      : sign("sha256", Buffer.from(text), key);
  return `${text}.${signature.toString("base64url")}`;
}

const prove = (client_assertion: string, more: Record<string, string> = {}) =>
  ask({
    client_id: s.entra.clientId,
    client_assertion,
    client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
    ...more,
  });

describe("a certificate (fact 161)", () => {
  test("is a real one, self-signed, and fits its key and thumbprints", () => {
    const { pem, privateKeyPem, thumbprintSha1, thumbprintSha256 } = s.entra.certificate;
    const certificate = new X509Certificate(pem);
    expect([
      certificate.subject,
      certificate.verify(certificate.publicKey),
      certificate.checkPrivateKey(createPrivateKey(privateKeyPem)),
    ]).toEqual(["CN=erp-openapi sandbox", true, true]);
    expect(Buffer.from(thumbprintSha1, "base64url").toString("hex").toUpperCase()).toBe(
      certificate.fingerprint.replaceAll(":", ""),
    );
    expect(Buffer.from(thumbprintSha256, "base64url").toString("hex").toUpperCase()).toBe(
      certificate.fingerprint256.replaceAll(":", ""),
    );
    expect(
      new Date(certificate.validFrom) < new Date(s.clock.now()) &&
        new Date(certificate.validTo) > new Date("2045-01-01"),
    ).toBe(true);
  });

  test("proves the client by PS256 with x5t#S256, and by RS256 with x5t", async () => {
    expect((await prove(assertion())).status).toBe(200);
    expect((await prove(assertion({ alg: "RS256" }))).status).toBe(200);
  });

  test("proves it at the endpoint by any name of the tenant", async () => {
    expect(
      (await prove(assertion({ claims: { aud: `${s.entra.origin}/${s.entra.tenantDomain}/oauth2/v2.0/token` } })))
        .status,
    ).toBe(200);
  });

  test.each<[string, () => AssertionParts, number]>([
    ["of another key", () => ({ key: generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey }), 700027],
    ["of another thumbprint", () => ({ header: { "x5t#S256": "AAAA" } }), 700027],
    ["of another algorithm than it says", () => ({ header: { alg: "RS256" } }), 700027],
    ["without a signature", () => ({ header: { alg: "none" } }), 700027],
    [
      "for another audience",
      () => ({ claims: { aud: "https://login.microsoftonline.com/common/oauth2/v2.0/token" } }),
      700023,
    ],
    ["of another issuer", () => ({ claims: { iss: "somebody" } }), 50027],
    ["of another subject", () => ({ claims: { sub: "somebody" } }), 50027],
    ["without jti", () => ({ claims: { jti: "" } }), 50027],
    ["without exp", () => ({ claims: { exp: "soon" } }), 50027],
    ["that has expired", () => ({ claims: { exp: s.clock.now() / 1000 - 301 } }), 700024],
    ["that lives too long", () => ({ claims: { exp: s.clock.now() / 1000 + 3600 } }), 700024],
    ["that is not valid yet", () => ({ claims: { nbf: s.clock.now() / 1000 + 400 } }), 700024],
  ])("an assertion %s is refused", async (_name, parts, number) => {
    expect(await prove(assertion(parts()))).toMatchObject({
      status: 401,
      body: { error: "invalid_client", error_codes: [number] },
    });
  });

  test("an assertion that is none is refused, and one without its type", async () => {
    expect((await prove("a.b")).body.error_codes).toEqual([50027]);
    expect((await prove("a.b.c")).body.error_codes).toEqual([50027]);
    expect((await prove(assertion(), { client_assertion_type: "jwt" })).body.error_codes).toEqual([900144]);
  });

  test("is not for a public client", async () => {
    expect((await prove(assertion(), { client_id: s.entra.publicClientId })).body.error_codes).toEqual([700025]);
  });
});

describe("client credentials", () => {
  const app = () => ({ client_id: s.entra.clientId, client_secret: s.entra.clientSecret });

  test("give the application's roles for an hour, and no refresh token (facts 101, 103)", async () => {
    const { body } = await ask(app());
    expect([body.expires_in, body.refresh_token, body.id_token]).toEqual([3599, undefined, undefined]);
    expect(claimsOf(body.access_token)).toMatchObject({
      aud: businessCentral,
      idtyp: "app",
      roles: ["API.ReadWrite.All", "Automation.ReadWrite.All", "AdminCenter.ReadWrite.All"],
    });
  });

  test("need a scope that ends in /.default (fact 150)", async () => {
    expect((await ask({ ...app(), scope: `${businessCentral}/user_impersonation` })).body).toMatchObject({
      error: "invalid_scope",
      error_codes: [1002012],
    });
    expect((await ask({ ...app(), scope: `${scope} offline_access` })).body.error_codes).toEqual([1002012]);
    expect((await ask({ ...app(), scope: "https://sap.example/.default" })).body).toMatchObject({
      error: "invalid_resource",
      error_codes: [500011],
    });
  });

  test("need a real tenant (fact 165)", async () => {
    for (const segment of ["common", "Common"]) {
      expect(
        (
          await tokenAt(`${s.entra.origin}/${segment}/oauth2/v2.0/token`, {
            grant_type: "client_credentials",
            scope,
            ...app(),
          })
        ).body,
      ).toMatchObject({ error: "invalid_request", error_codes: [9001023] });
    }
    expect(
      (
        await tokenAt(`${s.entra.origin}/nobody.example/oauth2/v2.0/token`, {
          grant_type: "client_credentials",
          scope,
          ...app(),
        })
      ).body.error_codes,
    ).toEqual([90002]);
  });

  test("need a tenant that knows the app (facts 102, 157)", async () => {
    const { body } = await tokenAt(`${s.entra.origin}/${s.entra.customerTenantId}/oauth2/v2.0/token`, {
      grant_type: "client_credentials",
      scope,
      ...app(),
    });
    expect(body).toMatchObject({ error: "unauthorized_client", error_codes: [700016] });
  });

  test("name the resource in v1", async () => {
    const { body } = await tokenAt(`${s.entra.authority}/oauth2/token`, {
      grant_type: "client_credentials",
      resource: businessCentral,
      ...app(),
    });
    expect([body.expires_in, body.resource]).toEqual(["3599", businessCentral]);
  });
});

describe("a refusal", () => {
  test("has all the fields (fact 155)", async () => {
    const correlation = "2f2f2f2f-0000-4000-8000-000000000000";
    const { headers, body } = await ask(
      { client_id: s.entra.clientId, client_secret: "no" },
      { "client-request-id": correlation },
    );
    expect(body).toEqual({
      error: "invalid_client",
      error_description: expect.stringMatching(
        /^AADSTS7000215: .+ Trace ID: [0-9a-f-]{36} Correlation ID: 2f2f2f2f-0000-4000-8000-000000000000 Timestamp: \d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ$/,
      ),
      error_codes: [7000215],
      timestamp: "2026-03-01 00:00:00Z",
      trace_id: headers.get("x-ms-request-id"),
      correlation_id: correlation,
      error_uri: `${s.entra.origin}/error?code=7000215`,
    });
  });

  test.each<[string, Record<string, string>, object]>([
    ["without a grant type", { grant_type: "" }, { error: "unsupported_grant_type" }],
    ["of an unknown grant type", { grant_type: "password" }, { error: "unsupported_grant_type", error_codes: [70003] }],
    ["of claims that are no JSON", { claims: "{" }, { error: "invalid_request", error_codes: [9002313] }],
  ])("%s", async (_name, fields, want) => {
    expect(
      (await ask({ client_id: s.entra.clientId, client_secret: s.entra.clientSecret, ...fields })).body,
    ).toMatchObject(want);
  });

  test("of another method is JSON as well", async () => {
    const response = await fetch(endpoint);
    expect([response.status, JSON.parse(await response.text()).error_codes]).toEqual([400, [900561]]);
  });

  test("of a client that loops is AADSTS50196, and time heals it (fact 159)", async () => {
    const same = () =>
      ask({
        client_id: s.entra.clientId,
        client_secret: s.entra.clientSecret,
        scope: "https://graph.microsoft.com/.default",
      });
    const codes: unknown[] = [];
    for (let i = 0; i < 101; i++) codes.push((await same()).body.error_codes?.[0] ?? 200);
    expect([codes.slice(0, 100).every((code) => code === 200), codes[100]]).toEqual([true, 50196]);
    expect((await ask({ client_id: s.entra.clientId, client_secret: s.entra.clientSecret })).status).toBe(200);
    s.clock.advance(5 * 60_000);
    expect((await same()).status).toBe(200);
  });

  test("to too many is 429 with Retry-After, by a fault rule (fact 159)", async () => {
    const id = s.faults.add({
      operation: "EntraToken",
      count: 1,
      effect: {
        kind: "answer",
        status: 429,
        headers: { "retry-after": "60", "content-type": "application/json" },
        body: '{"error":"temporarily_unavailable","error_codes":[90055]}',
      },
    });
    const { status, headers, body } = await ask({ client_id: s.entra.clientId, client_secret: s.entra.clientSecret });
    expect([status, headers.get("retry-after"), body.error]).toEqual([429, "60", "temporarily_unavailable"]);
    s.faults.remove(id);
  });
});

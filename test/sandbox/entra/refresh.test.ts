import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Sandbox, startSandbox } from "../../../src/sandbox/start-sandbox.ts";
import {
  businessCentral,
  businessCentralScope,
  claimsOf,
  graph,
  signIn,
  token,
  tokenAt,
  tokens,
  verifier,
} from "./entra-client.ts";

const dayMs = 86_400_000;
let s: Sandbox;
beforeEach(async () => {
  s = await startSandbox({ clock: "manual", startAt: "2026-03-01" });
});
afterEach(() => s.stop());

const refresh = (refresh_token: string | undefined, more: Record<string, string> = {}) =>
  token(s, { grant_type: "refresh_token", refresh_token: refresh_token ?? "", ...more });

describe("a refresh token", () => {
  test("gives a new one and stays alive itself (fact 151)", async () => {
    const first = await tokens(s);
    const second = await refresh(first.refresh_token);
    expect([second.status, second.body.refresh_token === first.refresh_token]).toEqual([200, false]);
    expect((await refresh(first.refresh_token)).status).toBe(200);
    expect((await refresh(second.body.refresh_token)).status).toBe(200);
  });

  test("serves several resources (facts 151, 177)", async () => {
    const { refresh_token } = await tokens(s);
    const audience = async (scope: string) =>
      claimsOf((await refresh(refresh_token, scope === "" ? {} : { scope })).body.access_token).aud;
    expect([
      await audience(`${graph}/.default`),
      await audience(`${s.dataverse.origin}/.default`),
      await audience(""),
    ]).toEqual([graph, s.dataverse.origin, businessCentral]);
  });

  test("needs consent for what it asks, AADSTS65001 (facts 156, 157)", async () => {
    const { refresh_token } = await tokens(s, { scope: `${businessCentral}/user_impersonation offline_access` });
    expect((await refresh(refresh_token, { scope: `${graph}/User.Read` })).body).toMatchObject({
      error: "invalid_grant",
      error_codes: [65001],
      suberror: "consent_required",
    });
    expect((await refresh(refresh_token, { scope: `${graph}/.default` })).body.error_codes).toEqual([65001]);
    expect(
      (
        await refresh(refresh_token, {
          scope: `${businessCentral}/user_impersonation ${businessCentral}/Financials.ReadWrite.All`,
        })
      ).body.error_codes,
    ).toEqual([65001]);
    expect(
      claimsOf((await refresh(refresh_token, { scope: `${businessCentral}/.default` })).body.access_token).scp,
    ).toBe("user_impersonation");
  });

  test("is longer than 1024 characters (fact 178)", async () => {
    const { refresh_token } = await tokens(s);
    expect(refresh_token?.length).toBe(1302);
  });

  test("dies after 90 days without use, and each use begins them anew (facts 151, 157)", async () => {
    const { refresh_token } = await tokens(s);
    s.clock.advance(90 * dayMs - 1);
    expect((await refresh(refresh_token)).status).toBe(200);
    s.clock.advance(90 * dayMs - 1);
    expect((await refresh(refresh_token)).status).toBe(200);
    s.clock.advance(90 * dayMs);
    expect((await refresh(refresh_token)).body).toMatchObject({ error: "invalid_grant", error_codes: [700082] });
  });

  test("of a single-page application ends with its chain after 24 hours (facts 151, 157)", async () => {
    const redirect_uri = "http://localhost/spa";
    const origin = { origin: "http://localhost" };
    const code = (await signIn(s, { redirect_uri })).get("code") ?? "";
    const { body } = await token(
      s,
      { grant_type: "authorization_code", code, redirect_uri, code_verifier: verifier },
      origin,
    );
    s.clock.advance(dayMs - 1);
    const next = await refresh(body.refresh_token);
    expect(next.status).toBe(200);
    s.clock.advance(1);
    expect((await refresh(next.body.refresh_token)).body).toMatchObject({
      error: "invalid_grant",
      error_codes: [700084],
    });
  });

  test("dies when an administrator revokes the person's sessions; a new sign-in lives (fact 153)", async () => {
    const { refresh_token } = await tokens(s);
    const other = await tokens(s, {}, "lee@sandbox.example");
    s.clock.advance(1000);
    s.entra.revokeSessions("Kim@sandbox.example");
    expect((await refresh(refresh_token)).body).toMatchObject({ error: "invalid_grant", error_codes: [50173] });
    expect((await refresh(other.refresh_token)).status).toBe(200);
    s.clock.advance(1);
    expect((await refresh((await tokens(s)).refresh_token)).status).toBe(200);
  });

  test("belongs to its client, with suberror bad_token (fact 158)", async () => {
    const { refresh_token = "" } = await tokens(s);
    const { body } = await tokenAt(`${s.entra.authority}/oauth2/v2.0/token`, {
      client_id: s.entra.publicClientId,
      grant_type: "refresh_token",
      refresh_token,
    });
    expect(body).toMatchObject({ error: "invalid_grant", error_codes: [70000], suberror: "bad_token" });
    expect((await refresh("1.invented")).body.error_codes).toEqual([70000]);
  });

  test("keeps giving an id_token when openid was asked for", async () => {
    const { refresh_token } = await tokens(s, { scope: `${businessCentralScope} openid profile` });
    expect(claimsOf((await refresh(refresh_token)).body.id_token).preferred_username).toBe("kim@sandbox.example");
  });

  test("works at another tenant that knows the app only (facts 104, 151)", async () => {
    const { refresh_token = "" } = await tokens(s);
    const there = () =>
      tokenAt(`${s.entra.origin}/${s.entra.customerTenantId}/oauth2/v2.0/token`, {
        client_id: s.entra.clientId,
        client_secret: s.entra.clientSecret,
        grant_type: "refresh_token",
        refresh_token,
      });
    expect((await there()).body.error_codes).toEqual([700016]);
    await fetch(
      `${s.entra.origin}/${s.entra.customerTenantId}/v2.0/adminconsent?${new URLSearchParams({ client_id: s.entra.clientId, redirect_uri: s.entra.redirectUri, scope: `${businessCentral}/.default` })}`,
      { redirect: "manual", headers: { "x-sandbox-user": "boss@customer.example" } },
    );
    expect(claimsOf((await there()).body.access_token).tid).toBe(s.entra.customerTenantId);
  });
});

describe("an access token", () => {
  test("lives 60 to 90 minutes at random (fact 154)", async () => {
    const { refresh_token } = await tokens(s);
    const lives: number[] = [];
    for (let i = 0; i < 40; i++) lives.push(Number((await refresh(refresh_token)).body.expires_in));
    expect(lives.every((life) => life >= 3600 && life <= 5400)).toBe(true);
    expect(new Set(lives).size).toBeGreaterThan(30);
  });

  test("shows the claims challenge's capability, and answers it (fact 164)", async () => {
    const claims = '{"access_token":{"xms_cc":{"values":["cp1"]}}}';
    const { refresh_token } = await tokens(s);
    expect(claimsOf((await refresh(refresh_token, { claims })).body.access_token).xms_cc).toEqual(["cp1"]);
    expect("xms_cc" in claimsOf((await refresh(refresh_token)).body.access_token)).toBe(false);
  });

  test("has its lifetime scaled", async () => {
    const short = await startSandbox({ clock: "manual", scale: { lifetime: 0.01 } });
    try {
      const body = await tokens(short);
      expect(Number(body.expires_in)).toBeGreaterThanOrEqual(36);
      expect(Number(body.expires_in)).toBeLessThanOrEqual(54);
    } finally {
      await short.stop();
    }
  });
});

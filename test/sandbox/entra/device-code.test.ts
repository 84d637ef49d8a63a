import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Sandbox, startSandbox } from "../../../src/sandbox/start-sandbox.ts";
import { businessCentralScope, claimsOf, formOf, postForm, tokenAt } from "./entra-client.ts";

let s: Sandbox;
beforeEach(async () => {
  s = await startSandbox({ clock: "manual", startAt: "2026-03-01" });
});
afterEach(() => s.stop());

const begin = () =>
  tokenAt(`${s.entra.authority}/oauth2/v2.0/devicecode`, {
    client_id: s.entra.publicClientId,
    scope: businessCentralScope,
  });
const poll = (device_code: unknown, client_id = s.entra.publicClientId) =>
  tokenAt(`${s.entra.authority}/oauth2/v2.0/token`, {
    client_id,
    grant_type: "urn:ietf:params:oauth:grant-type:device_code",
    device_code: String(device_code),
  });
const enter = (
  user_code: unknown,
  more: Record<string, string> = {},
  headers: Record<string, string> = { "x-sandbox-user": "kim@sandbox.example" },
) => postForm(`${s.entra.origin}/devicelogin`, { user_code: String(user_code), ...more }, headers);

describe("device code (fact 160)", () => {
  test("tells a code, where to enter it, and how long", async () => {
    const { status, body } = await begin();
    expect([status, body]).toEqual([
      200,
      {
        device_code: expect.stringMatching(/^.{180}$/),
        user_code: expect.stringMatching(/^[A-Z0-9]{9}$/),
        verification_uri: `${s.entra.origin}/devicelogin`,
        expires_in: 900,
        interval: 5,
        message: expect.stringContaining(String(body.user_code)),
      },
    ]);
  });

  test("is pending, then gives tokens, once", async () => {
    const { body } = await begin();
    expect(await poll(body.device_code)).toMatchObject({ status: 400, body: { error: "authorization_pending" } });
    expect((await enter(body.user_code)).status).toBe(200);
    s.clock.advance(5000);
    const done = await poll(body.device_code);
    expect([done.status, typeof done.body.refresh_token, claimsOf(done.body.access_token).upn]).toEqual([
      200,
      "string",
      "kim@sandbox.example",
    ]);
    expect((await poll(body.device_code)).body.error).toBe("bad_verification_code");
  });

  test("wants the interval kept, and lengthens it (RFC 8628 section 3.5)", async () => {
    const { body } = await begin();
    const errors: unknown[] = [];
    for (const waitMs of [0, 4999, 10_000, 9999, 15_000]) {
      s.clock.advance(waitMs);
      errors.push((await poll(body.device_code)).body.error);
    }
    expect(errors).toEqual([
      "authorization_pending",
      "slow_down",
      "authorization_pending",
      "slow_down",
      "authorization_pending",
    ]);
  });

  test("expires after 15 minutes", async () => {
    const { body } = await begin();
    s.clock.advance(900_000);
    expect((await poll(body.device_code)).body.error).toBe("expired_token");
    expect((await enter(body.user_code)).status).toBe(400);
  });

  test("can be declined", async () => {
    const { body } = await begin();
    await enter(body.user_code, { action: "cancel" });
    expect((await poll(body.device_code)).body.error).toBe("authorization_declined");
  });

  test("belongs to its client, and cannot be invented", async () => {
    const { body } = await begin();
    expect((await poll("invented")).body.error).toBe("bad_verification_code");
    expect((await enter("INVENTED1")).status).toBe(400);
    expect(
      await tokenAt(`${s.entra.authority}/oauth2/v2.0/token`, {
        client_id: s.entra.clientId,
        client_secret: s.entra.clientSecret,
        grant_type: "device_code",
        device_code: String(body.device_code),
      }),
    ).toMatchObject({ body: { error: "bad_verification_code" } });
  });

  test("is for public clients, and needs a scope", async () => {
    const at = `${s.entra.authority}/oauth2/v2.0/devicecode`;
    expect((await tokenAt(at, { client_id: s.entra.clientId, scope: businessCentralScope })).body.error_codes).toEqual([
      7000218,
    ]);
    expect((await tokenAt(at, { client_id: s.entra.publicClientId })).body.error_codes).toEqual([900144]);
  });

  test("works by hand: enter the code in any spelling, sign in, accept", async () => {
    const { body } = await begin();
    const code = String(body.user_code);
    const first = await (await fetch(`${s.entra.origin}/devicelogin`)).text();
    expect(formOf(first).action).toBe("/devicelogin");
    const second = await (await enter(`${code.slice(0, 4).toLowerCase()}-${code.slice(4)}`, {}, {})).text();
    const third = await (
      await postForm(`${s.entra.origin}/login`, {
        ...formOf(second).fields,
        login: "kim@sandbox.example",
        action: "sign-in",
      })
    ).text();
    const last = await (
      await postForm(`${s.entra.origin}/consent`, { ...formOf(third).fields, action: "accept" })
    ).text();
    expect(last).toContain("You are signed in");
    expect((await poll(body.device_code)).status).toBe(200);
  });

  test("has other names in v1", async () => {
    const at = `${s.entra.authority}/oauth2`;
    const { body } = await tokenAt(`${at}/devicecode`, {
      client_id: s.entra.publicClientId,
      resource: "https://api.businesscentral.dynamics.com",
    });
    expect([body.verification_url, body.expires_in, body.interval]).toEqual([
      `${s.entra.origin}/devicelogin`,
      "900",
      "5",
    ]);
    await enter(body.user_code);
    const done = await tokenAt(`${at}/token`, {
      client_id: s.entra.publicClientId,
      grant_type: "device_code",
      code: String(body.device_code),
    });
    expect([done.status, done.body.resource]).toEqual([200, "https://api.businesscentral.dynamics.com"]);
  });
});

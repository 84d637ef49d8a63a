import { describe, expect, test } from "vitest";
import { ExactWorld } from "../support/exact-world.ts";

const minuteMs = 60_000;
const dayMs = 86_400_000;

async function refresh(exact: ExactWorld, refreshToken: string) {
  const response = await exact.token({ grant_type: "refresh_token", refresh_token: refreshToken });
  const body: { error?: string; error_description?: string; refresh_token: string; access_token: string } = JSON.parse(
    await response.text(),
  );
  return { status: response.status, reason: response.headers.get("reason"), ...body };
}

describe("tokens", () => {
  test("fact 9, 10: the lifetime is the text 600, and after it the token is refused", async () => {
    const exact = new ExactWorld();
    const pair = await exact.signIn();
    expect(pair.expires_in).toBe("600");
    exact.world.clock.advance(599_999);
    expect((await exact.api("crm/Accounts?$top=1")).status).toBe(200);
    exact.world.clock.advance(1);
    expect((await exact.api("crm/Accounts?$top=1")).status).toBe(401);
  });

  test("fact 7: a code is long, has to be decoded once, and works once", async () => {
    const exact = new ExactWorld();
    const code = await exact.code();
    const exchange = (value: string) =>
      exact.token({ grant_type: "authorization_code", code: value, redirect_uri: exact.app.redirectUri });
    expect(code.length).toBeGreaterThan(600);
    expect(decodeURIComponent(code)).not.toBe(code);
    const statuses = [];
    for (const value of [decodeURIComponent(code), encodeURIComponent(code), code, code])
      statuses.push((await exchange(value)).status);
    expect(statuses).toEqual([400, 400, 200, 400]);
  });

  test("fact 7: a code lives three minutes", async () => {
    const exact = new ExactWorld();
    const code = await exact.code();
    exact.world.clock.advance(3 * minuteMs);
    const response = await exact.token({ grant_type: "authorization_code", code, redirect_uri: exact.app.redirectUri });
    expect([response.status, JSON.parse(await response.text())]).toEqual([
      400,
      { error: "invalid_grant", error_description: "Token is not allowed because of invalid or empty chainId" },
    ]);
  });

  test.each([
    [0, 400],
    [569_999, 400],
    [570_000, 200],
    [29 * dayMs, 200],
  ])("fact 15: a refresh %i ms after the last token is answered with %i", async (ms, want) => {
    const exact = new ExactWorld();
    const { refresh_token } = await exact.signIn();
    exact.world.clock.advance(ms);
    expect((await refresh(exact, refresh_token)).status).toBe(want);
  });

  test("fact 16: the early refusal is an access_denied with its Reason, and leaves the chain alive", async () => {
    const exact = new ExactWorld();
    const { refresh_token } = await exact.signIn();
    expect(await refresh(exact, refresh_token)).toMatchObject({
      status: 400,
      error: "access_denied",
      error_description: "Rate limit exceeded: access_token not expired",
      reason: "TooEarlyToRefreshTokens: Rate limit exceeded: access_token not expired",
    });
    exact.world.clock.advance(570_000);
    expect((await refresh(exact, refresh_token)).status).toBe(200);
  });

  test("fact 11, 12: a refresh token works once, and using it again kills the chain", async () => {
    const exact = new ExactWorld();
    const { refresh_token: first } = await exact.signIn();
    exact.world.clock.advance(570_000);
    const { refresh_token: second } = await refresh(exact, first);
    expect(second).not.toBe(first);
    exact.world.clock.advance(570_000);
    expect(await refresh(exact, first)).toMatchObject({
      status: 400,
      error: "invalid_grant",
      error_description: "Old refresh token used",
    });
    expect((await refresh(exact, second)).status).toBe(400);
  });

  test("fact 13, 19: after 30 idle days a refresh token is dead and the refusal says since when", async () => {
    const exact = new ExactWorld();
    const { refresh_token } = await exact.signIn();
    exact.world.clock.advance(30 * dayMs);
    expect(await refresh(exact, refresh_token)).toMatchObject({
      status: 400,
      error: "invalid_request",
      error_description: "The refresh token expired at 7/31/2026 9:30:15 AM and it is now 7/31/2026 9:30:15 AM",
    });
  });

  test("fact 14: a new sign-in of the same app and user ends the older chain, another user's does not", async () => {
    const exact = new ExactWorld();
    const kim = await exact.signIn();
    await exact.signIn(exact.app, "sam@example.com");
    exact.world.clock.advance(570_000);
    const next = await refresh(exact, kim.refresh_token);
    expect(next.status).toBe(200);
    await exact.signIn();
    exact.world.clock.advance(570_000);
    expect((await refresh(exact, next.refresh_token)).status).toBe(400);
  });

  test("fact 18: 200 token requests a day", async () => {
    const exact = new ExactWorld({ scale: { quota: 0.02 } });
    let { refresh_token } = await exact.signIn();
    const statuses = [];
    for (let i = 0; i < 4; i++) {
      exact.world.clock.advance(600_000);
      const next = await refresh(exact, refresh_token);
      statuses.push(next.status);
      refresh_token = next.refresh_token;
    }
    expect(statuses).toEqual([200, 200, 200, 400]);
  });

  test("a test may shrink the lifetimes", async () => {
    const exact = new ExactWorld({ scale: { lifetime: 0.01 } });
    const { expires_in, refresh_token } = await exact.signIn();
    expect(expires_in).toBe("6");
    exact.world.clock.advance(5700);
    expect((await refresh(exact, refresh_token)).status).toBe(200);
  });
});

describe("the token endpoint refuses", () => {
  const form = (values: Record<string, string>) => new URLSearchParams(values);
  test.each([
    ["fact 8: a wrong secret", { client_secret: "no", grant_type: "refresh_token" }, "invalid_client"],
    ["fact 8: an unknown client", { client_id: "no", grant_type: "refresh_token" }, "invalid_client"],
    ["fact 6: client credentials", { grant_type: "client_credentials" }, "unsupported_grant_type"],
    ["fact 6: device codes", { grant_type: "urn:ietf:params:oauth:grant-type:device_code" }, "unsupported_grant_type"],
    ["no grant type", {}, "invalid_request"],
    ["no refresh token", { grant_type: "refresh_token" }, "invalid_request"],
    ["fact 19: a made-up refresh token", { grant_type: "refresh_token", refresh_token: "made-up" }, "invalid_grant"],
  ])("%s", async (_, values, want) => {
    const response = await new ExactWorld().token({ ...values });
    expect([response.status, JSON.parse(await response.text()).error]).toEqual([400, want]);
  });

  // RFC 6749 section 3.2: parameters are not sent more than once.
  test.each(["grant_type", "refresh_token", "client_id", "client_secret"])("%s twice", async (name) => {
    const exact = new ExactWorld();
    const { refresh_token } = await exact.signIn();
    exact.world.clock.advance(600_000);
    const { clientId: client_id, clientSecret: client_secret } = exact.app;
    const once = { grant_type: "refresh_token", refresh_token, client_id, client_secret };
    const body = form(once);
    body.append(name, body.get(name) ?? "");
    const response = await exact.fetch("/api/oauth2/token", { method: "POST", body });
    expect([response.status, await response.json()]).toEqual([
      400,
      { error: "invalid_request", error_description: `${name} is there more than once` },
    ]);
    expect((await exact.fetch("/api/oauth2/token", { method: "POST", body: form(once) })).status).toBe(200);
  });

  test("fact 8: credentials by HTTP Basic are as good as in the body", async () => {
    const exact = new ExactWorld();
    const code = await exact.code();
    const authorization = `Basic ${Buffer.from(`${exact.app.clientId}:${exact.app.clientSecret}`).toString("base64")}`;
    const response = await exact.fetch("/api/oauth2/token", {
      method: "POST",
      headers: { authorization },
      body: form({ grant_type: "authorization_code", code, redirect_uri: exact.app.redirectUri }),
    });
    expect(response.status).toBe(200);
  });

  test("a refresh token of another app", async () => {
    const exact = new ExactWorld();
    const { refresh_token } = await exact.signIn();
    exact.world.clock.advance(600_000);
    expect(
      (await exact.token({ grant_type: "refresh_token", refresh_token }, exact.service.restrictedApp)).status,
    ).toBe(400);
  });
});

import { describe, expect, onTestFinished, test } from "vitest";
import type { GrantNotice, OAuthClientOptions } from "../../src/oauth/index.ts";
import { OAuthClient, oauth2 } from "../../src/oauth/index.ts";
import { FakeStore } from "./support/fake-store.ts";
import { json, rotating, startFakeTokenEndpoint } from "./support/fake-token-endpoint.ts";
import { createTestClock } from "./support/test-clock.ts";

async function place() {
  const endpoint = await startFakeTokenEndpoint();
  onTestFinished(() => endpoint[Symbol.asyncDispose]());
  const clock = createTestClock();
  const store = new FakeStore(clock.now);
  const notices: GrantNotice[] = [];
  const make = (options: Partial<OAuthClientOptions> = {}) =>
    new OAuthClient({
      provider: oauth2({ tokenEndpoint: `${endpoint.origin}/token`, refreshTokens: { use: "single" } }),
      clientId: "app",
      clientSecret: "secret",
      store,
      account: "me",
      runtime: clock,
      notify: (notice) => notices.push(notice),
      ...options,
    });
  return { endpoint, store, notices, make };
}

const lost = {
  kind: "grant-lost",
  problem: "grant-lost:me/REAUTHORIZATION_REQUIRED",
  account: "me",
  code: "REAUTHORIZATION_REQUIRED",
};

describe("notify of an OAuthClient is told", () => {
  test.each([
    ["invalid_grant", lost],
    ["invalid_client", { ...lost, problem: "grant-lost:me/CLIENT_REJECTED", code: "CLIENT_REJECTED" }],
    [
      "consent_required",
      { ...lost, kind: "consent-missing", problem: "consent-missing:me/CONSENT_REQUIRED", code: "CONSENT_REQUIRED" },
    ],
  ])("of %s, once however often a token is asked for, and with no word of the provider", async (error, notice) => {
    const { endpoint, make, notices } = await place();
    const client = make();
    await client.importGrant({ refreshToken: "rt-0" });
    endpoint.answer = json(400, { error, error_description: "rt-0 of ann@example.com" });
    for (let call = 0; call < 3; call++) await expect(client.token()).rejects.toThrow();
    expect(notices).toEqual([notice]);
  });

  test("of nothing that passes by itself", async () => {
    const { endpoint, make, notices } = await place();
    const client = make();
    await client.importGrant({ refreshToken: "rt-0" });
    endpoint.answer = json(503, { error: "temporarily_unavailable" });
    await expect(client.token()).rejects.toThrow();
    expect(notices).toEqual([]);
  });

  test("again of a grant that was lost after somebody signed in elsewhere", async () => {
    const { endpoint, make, notices, store } = await place();
    const client = make();
    await client.importGrant({ refreshToken: "rt-0" });
    const refuse = json(400, { error: "invalid_grant" });
    endpoint.answer = refuse;
    await expect(client.refresh()).rejects.toThrow();
    const elsewhere = make({ store: store.view() });
    await elsewhere.importGrant({ refreshToken: "rt-1" }, { replace: true });
    endpoint.answer = rotating();
    await elsewhere.token();
    await client.token();
    endpoint.answer = refuse;
    await expect(client.refresh()).rejects.toThrow();
    expect(notices).toEqual([lost, lost]);
  });

  test("without being waited for, and whatever it throws", async () => {
    const { endpoint, make } = await place();
    endpoint.answer = json(400, { error: "invalid_grant" });
    const listeners = [
      () => new Promise(() => undefined),
      () => {
        throw new Error("broken");
      },
      async () => Promise.reject(new Error("broken")),
    ];
    for (const [at, notify] of listeners.entries()) {
      const client = make({ notify, account: `a${at}` });
      await client.importGrant({ refreshToken: "rt-0" });
      await expect(client.token()).rejects.toMatchObject({ code: "REAUTHORIZATION_REQUIRED" });
    }
  });
});

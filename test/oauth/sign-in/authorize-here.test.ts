import { once } from "node:events";
import { createServer } from "node:http";
import { describe, expect, test } from "vitest";
import type { OAuthClientOptions } from "../../../src/oauth/index.ts";
import { OAuthClient, oauth2 } from "../../../src/oauth/index.ts";
import { isLoopback, listenOnLoopback } from "../../../src/oauth/sign-in/loopback-listener.ts";
import { FakeStore } from "../support/fake-store.ts";
import { json, startFakeTokenEndpoint } from "../support/fake-token-endpoint.ts";

async function place(options: Partial<OAuthClientOptions> = {}) {
  const endpoint = await startFakeTokenEndpoint();
  const provider = oauth2({
    tokenEndpoint: `${endpoint.origin}/token`,
    authorizationEndpoint: `${endpoint.origin}/auth`,
  });
  const client = new OAuthClient({
    provider,
    clientId: "app",
    store: new FakeStore(Date.now),
    account: "me",
    ...options,
  });
  return { endpoint, client, [Symbol.asyncDispose]: () => endpoint[Symbol.asyncDispose]() };
}

/** The callback of a sign-in address, as a provider would send the browser to it. */
function callbackOf(url: string, query = "code=c-1"): string {
  const { searchParams } = new URL(url);
  return `${searchParams.get("redirect_uri")}?${query}&state=${searchParams.get("state")}`;
}

describe("authorize() on this machine", () => {
  test.each(["127.0.0.1", "[::1]"])("listens on %s, on a random port, and stops afterwards", async (host) => {
    await using all = await place();
    let address = "";
    await all.client.authorize({
      async openBrowser(url) {
        expect(new URL(url).searchParams.get("redirect_uri")).toMatch(/^http:\/\/localhost:\d+$/);
        address = callbackOf(url).replace("localhost", host);
        expect((await fetch(address)).status).toBe(200);
      },
    });
    await expect(fetch(address)).rejects.toThrow();
  });

  test("keeps path and port of the redirect URI", async () => {
    await using all = await place({ redirectUri: "http://127.0.0.1/oauth/callback" });
    await all.client.authorize({
      async openBrowser(url) {
        expect(new URL(url).searchParams.get("redirect_uri")).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/oauth\/callback$/);
        await fetch(callbackOf(url));
      },
    });
    expect(all.endpoint.seen[0]?.parameters.get("redirect_uri")).toMatch(
      /^http:\/\/127\.0\.0\.1:\d+\/oauth\/callback$/,
    );
  });

  test("other requests neither end nor spoil the sign-in", async () => {
    await using all = await place();
    const statuses: number[] = [];
    await all.client.authorize({
      async openBrowser(url) {
        const good = callbackOf(url);
        for (const other of [
          good.replace("?", "/favicon.ico?"),
          good.replace(/state=.*/, "state=guess"),
          good.replace(/&state=.*/, ""),
        ])
          statuses.push((await fetch(other)).status);
        statuses.push((await fetch(good, { method: "POST" })).status, (await fetch(good)).status);
      },
    });
    expect(statuses).toEqual([404, 400, 400, 404, 200]);
  });

  test("a failure is shown, escaped, and thrown", async () => {
    await using all = await place();
    let page = "";
    const signIn = all.client.authorize({
      async openBrowser(url) {
        page = await (await fetch(callbackOf(url, "error=access_denied&error_description=%3Cb%3Eno"))).text();
      },
    });
    await expect(signIn).rejects.toMatchObject({ code: "SIGN_IN_FAILED" });
    expect(page).toContain("&lt;b&gt;no");
  });

  test("ends after the time limit", async () => {
    await using all = await place();
    await expect(all.client.authorize({ openBrowser: () => undefined, timeoutMs: 30 })).rejects.toMatchObject({
      code: "SIGN_IN_FAILED",
      message: expect.stringMatching(/within 0.03 s/),
    });
  });

  test("a browser that cannot be opened fails the call and frees the port", async () => {
    await using all = await place();
    let address = "";
    const signIn = all.client.authorize({
      openBrowser(url) {
        address = callbackOf(url);
        throw new Error("no display");
      },
    });
    await expect(signIn).rejects.toThrow("no display");
    await expect(fetch(address)).rejects.toThrow();
  });

  test("a redirect URI elsewhere needs the paste way (fact 5)", async () => {
    await using all = await place({ redirectUri: "https://app.example.com/cb" });
    await expect(all.client.authorize({ openBrowser: () => undefined })).rejects.toMatchObject({
      code: "OAUTH_CONFIGURATION_INVALID",
      message: expect.stringMatching(/pasteCallback/),
    });
    const shown: string[] = [];
    expect(
      await all.client.authorize({
        openBrowser: () => undefined,
        showUrl: (url) => void shown.push(url),
        pasteCallback: async (url) => callbackOf(url),
      }),
    ).toMatchObject({ account: "me" });
    expect(shown).toHaveLength(1);
  });
});

test("a taken port is said clearly", async () => {
  const taken = createServer().listen(0, "127.0.0.1");
  await once(taken, "listening");
  const address = taken.address();
  const port = typeof address === "object" && address ? address.port : 0;
  await expect(
    listenOnLoopback(`http://localhost:${port}`, async () => ({ status: 200, title: "", text: "" })),
  ).rejects.toMatchObject({ code: "OAUTH_CONFIGURATION_INVALID", message: expect.stringContaining(String(port)) });
  taken.close();
});

test.each([
  ["http://localhost", true],
  ["http://127.0.0.1:80/x", true],
  ["http://[::1]:1", true],
  ["https://localhost", false],
  ["http://localhost.example.com", false],
  ["http://10.0.0.1", false],
  ["nothing", false],
])("%s leads to this machine: %s", (redirectUri, want) => {
  expect(isLoopback(redirectUri)).toBe(want);
});

describe("device code", () => {
  const device = {
    device_code: "dc-1",
    user_code: "AB",
    verification_uri: "https://x.example/go",
    expires_in: 60,
    interval: 5,
  };
  const refused = (error: string) => json(400, { error });

  test.each<[string, string[], { code: string } | undefined, number[]]>([
    [
      "slow_down makes it ask less often",
      ["authorization_pending", "slow_down", "authorization_pending"],
      undefined,
      [5_000, 5_000, 10_000, 10_000],
    ],
    ["busy for a while", ["temporarily_unavailable"], undefined, [5_000, 5_000, 5_000]],
    ["declined", ["authorization_declined"], { code: "SIGN_IN_FAILED" }, [5_000]],
    ["expired at the provider", ["expired_token"], { code: "SIGN_IN_FAILED" }, [5_000]],
    ["used or unknown code", ["invalid_grant"], { code: "SIGN_IN_FAILED" }, [5_000]],
    ["wrong client", ["invalid_client"], { code: "CLIENT_REJECTED" }, [5_000]],
    [
      "nobody comes",
      Array.from({ length: 20 }, () => "authorization_pending"),
      { code: "SIGN_IN_FAILED" },
      Array.from({ length: 12 }, () => 5_000),
    ],
  ])("%s", async (_name, errors, failure, sleeps) => {
    await using endpoint = await startFakeTokenEndpoint();
    const tokens = endpoint.answer;
    const queue = [...errors];
    endpoint.answer = (request, response) => {
      if (!request.parameters.has("device_code")) return json(200, device)(request, response);
      const error = queue.shift();
      return (error === undefined ? tokens : refused(error))(request, response);
    };
    let nowMs = 0;
    const slept: number[] = [];
    const provider = oauth2({
      tokenEndpoint: `${endpoint.origin}/token`,
      deviceAuthorizationEndpoint: `${endpoint.origin}/device`,
    });
    const runtime = { now: () => nowMs, sleep: async (ms: number) => void ((nowMs += ms), slept.push(ms)) };
    const client = new OAuthClient({
      provider,
      clientId: "app",
      store: new FakeStore(() => nowMs),
      account: "me",
      runtime,
    });
    const signIn = client.authorizeDevice(() => undefined);
    if (failure) await expect(signIn).rejects.toMatchObject(failure);
    else expect(await signIn).toMatchObject({ account: "me" });
    expect(slept).toEqual(sleeps);
  });

  test.each([
    [1e12, 1e12],
    [-5, -60],
    ["often", "soon"],
    [0, 0],
  ])("an interval of %j and a life of %j are as if not said (RFC 8628 section 3.2)", async (interval, expires_in) => {
    await using endpoint = await startFakeTokenEndpoint();
    const tokens = endpoint.answer;
    endpoint.answer = (request, response) =>
      (request.parameters.has("device_code") ? tokens : json(200, { ...device, interval, expires_in }))(
        request,
        response,
      );
    const slept: number[] = [];
    const client = new OAuthClient({
      provider: oauth2({
        tokenEndpoint: `${endpoint.origin}/token`,
        deviceAuthorizationEndpoint: `${endpoint.origin}/device`,
      }),
      clientId: "app",
      store: new FakeStore(() => 0),
      account: "me",
      runtime: { now: () => 0, sleep: async (ms: number) => void slept.push(ms) },
    });
    let expiresAtMs = 0;
    await client.authorizeDevice((prompt) => void (expiresAtMs = prompt.expiresAtMs));
    expect([slept, expiresAtMs]).toEqual([[5_000], 900_000]);
  });

  test("a provider without a device endpoint", async () => {
    await using all = await place();
    await expect(all.client.authorizeDevice(() => undefined)).rejects.toMatchObject({
      code: "OAUTH_CONFIGURATION_INVALID",
    });
  });
});

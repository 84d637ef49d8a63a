import { once } from "node:events";
import { createServer } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  createWebHandlers,
  exactOnline,
  OAuthClient,
  toNodeListener,
  type WebHandlerOptions,
} from "../../../src/oauth/index.ts";
import { safeReturn } from "../../../src/oauth/web/safe-return.ts";
import { memorySessions } from "../../../src/oauth/web/sessions.ts";
import { deaths, serve, speak, statusOf } from "../../support/raw-sockets/speak.ts";
import { FakeStore } from "../support/fake-store.ts";
import type { FakeTokenEndpoint } from "../support/fake-token-endpoint.ts";
import { startFakeTokenEndpoint } from "../support/fake-token-endpoint.ts";
import { createTestClock } from "../support/test-clock.ts";

let endpoint: FakeTokenEndpoint;
beforeAll(async () => {
  endpoint = await startFakeTokenEndpoint();
});
afterAll(() => endpoint[Symbol.asyncDispose]());

const key = "k".repeat(32);
const app = "https://app.example.com";

function setUp(options: Pick<WebHandlerOptions, "failure"> = {}) {
  const clock = createTestClock();
  const store = new FakeStore(clock.now);
  const client = new OAuthClient({
    provider: exactOnline({ country: "nl", origin: endpoint.origin }),
    clientId: "app",
    clientSecret: "secret",
    redirectUri: `${app}/callback`,
    store,
    runtime: { ...clock, fetch: async () => Response.json({ d: { results: [{ UserID: "u-1", FullName: "Ann" }] } }) },
  });
  const handlers = createWebHandlers({
    client,
    redirectUri: `${app}/callback`,
    cookieKeys: { current: key },
    now: clock.now,
    ...options,
  });
  return { clock, store, client, handlers };
}

/** The cookies of an answer as a browser sends them back: cleared ones are left out. */
function cookiesOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .filter((line) => !line.includes("Max-Age=0"))
    .map((line) => line.split(";")[0])
    .join("; ");
}

/** A whole sign-in: login, then the callback as the provider sends it. */
async function signIn(place: ReturnType<typeof setUp>, returnTo = "/orders?page=2") {
  const login = await place.handlers.login(new Request(`${app}/login?returnTo=${encodeURIComponent(returnTo)}`));
  const state = new URL(login.headers.get("location") ?? "").searchParams.get("state") ?? "";
  // Behind a proxy the origin is another one.
  const address = `http://10.0.0.7:3000/callback?code=c-1&state=${state}`;
  const callback = await place.handlers.callback(new Request(address, { headers: { cookie: cookiesOf(login) } }));
  return { login, state, address, callback };
}

describe("a sign-in in a browser", () => {
  test("ends at the wished page with a session; the tokens are in the store alone", async () => {
    const place = setUp();
    const { login, callback } = await signIn(place);
    expect(login.status).toBe(302);
    expect(login.headers.getSetCookie()[0]).toMatch(
      /^__Host-erp-login-[0-9a-f]{16}=Fe26\.2\*[^;]+; Path=\/; Max-Age=600; HttpOnly; Secure; SameSite=Lax$/,
    );
    expect([callback.status, callback.headers.get("location")]).toEqual([302, "/orders?page=2"]);
    expect(callback.headers.getSetCookie()[0]).toMatch(
      /^__Host-erp-session=Fe26\.2\*[^;]+; Path=\/; Max-Age=28800; HttpOnly; Secure; SameSite=Lax$/,
    );
    const request = new Request(`${app}/orders`, { headers: { cookie: cookiesOf(callback) } });
    expect(await place.handlers.account(request)).toBe("exact-online/nl/u-1");
    expect((await place.client.forAccount("exact-online/nl/u-1").token()).value).toMatch(/^at-\d+$/);
    for (const response of [login, callback]) expect(JSON.stringify([...response.headers])).not.toMatch(/\b[ar]t-\d/);
  });

  test("a callback works once", async () => {
    const place = setUp();
    const { login, address, callback } = await signIn(place);
    expect(callback.status).toBe(302);
    const again = await place.handlers.callback(new Request(address, { headers: { cookie: cookiesOf(login) } }));
    expect([again.status, await again.text()]).toEqual([400, expect.stringMatching(/was used before/)]);
  });

  test.each<[string, (cookie: string, state: string) => [cookie: string, state: string]]>([
    ["another browser", (_cookie, state) => ["", state]],
    ["another state", (cookie) => [cookie, "x".repeat(43)]],
    ["a changed cookie", (cookie, state) => [`${cookie.slice(0, -4)}AAAA`, state]],
  ])("a callback from %s is refused, and nothing is stored", async (_name, change) => {
    const place = setUp();
    const login = await place.handlers.login(new Request(`${app}/login`));
    const [cookie, state] = change(
      cookiesOf(login),
      new URL(login.headers.get("location") ?? "").searchParams.get("state") ?? "",
    );
    const response = await place.handlers.callback(
      new Request(`${app}/callback?code=c&state=${state}`, { headers: { cookie } }),
    );
    expect(response.status).toBe(400);
    const stored: string[] = [];
    for await (const account of place.store.accounts()) stored.push(account);
    expect(stored).toEqual([]);
  });

  test("a failure is told by the app's own page, whose headers need not be open, and the cookie of the sign-in goes", async () => {
    const told: string[] = [];
    const place = setUp({
      failure: (error, request) => {
        told.push(`${error.code} ${new URL(request.url).pathname}`);
        return Response.redirect(`${app}/sorry`);
      },
    });
    const login = await place.handlers.login(new Request(`${app}/login`));
    const state = new URL(login.headers.get("location") ?? "").searchParams.get("state") ?? "";
    const declined = `${app}/callback?error=access_denied&state=${state}`;
    for (const cookie of [cookiesOf(login), ""]) {
      const answer = await place.handlers.callback(new Request(declined, { headers: { cookie } }));
      expect([answer.status, answer.headers.get("location")]).toEqual([302, `${app}/sorry`]);
      expect(answer.headers.getSetCookie()).toEqual([expect.stringMatching(/^__Host-erp-login-\w+=; .*Max-Age=0/)]);
    }
    expect(told).toEqual(["SIGN_IN_FAILED /callback", "SIGN_IN_FAILED /callback"]);
  });

  test("a sign-in that took too long is refused", async () => {
    const place = setUp();
    const login = await place.handlers.login(new Request(`${app}/login`));
    place.clock.advance(600_001);
    const state = new URL(login.headers.get("location") ?? "").searchParams.get("state");
    expect(
      (
        await place.handlers.callback(
          new Request(`${app}/callback?code=c&state=${state}`, { headers: { cookie: cookiesOf(login) } }),
        )
      ).status,
    ).toBe(400);
  });

  test("two windows at once both end well", async () => {
    const place = setUp();
    const logins = await Promise.all([1, 2].map(() => place.handlers.login(new Request(`${app}/login`))));
    const cookie = logins.map(cookiesOf).join("; ");
    for (const login of logins) {
      const state = new URL(login.headers.get("location") ?? "").searchParams.get("state");
      expect(
        (await place.handlers.callback(new Request(`${app}/callback?code=c&state=${state}`, { headers: { cookie } })))
          .status,
      ).toBe(302);
    }
  });

  test("what the provider says about a failure is shown escaped", async () => {
    const place = setUp();
    const login = await place.handlers.login(new Request(`${app}/login`));
    const state = new URL(login.headers.get("location") ?? "").searchParams.get("state");
    const response = await place.handlers.callback(
      new Request(`${app}/callback?error=access_denied&error_description=%3Cscript%3E&state=${state}`, {
        headers: { cookie: cookiesOf(login) },
      }),
    );
    expect([response.status, response.headers.get("content-security-policy")]).toEqual([
      400,
      expect.stringContaining("default-src 'none'"),
    ]);
    const page = await response.text();
    expect(page).toContain("&lt;script&gt;");
    expect(page).not.toContain("<script>");
  });
});

describe("where people come back to", () => {
  test.each([1, 500, 1500])("an address of %i characters is kept", async (length) => {
    const page = `/${"p".repeat(length - 1)}`;
    const { login, callback } = await signIn(setUp(), page);
    expect(callback.headers.get("location")).toBe(page);
    expect(Buffer.byteLength(login.headers.getSetCookie()[0] ?? "")).toBeLessThanOrEqual(4096);
  });

  test.each([
    ["20,000 characters", "/" + "p".repeat(20_000)],
    ["3,000 characters, which are too many once they are sealed", "/" + "p".repeat(3_000)],
    ["700 characters that are six times as long when they are encoded", "/" + "é".repeat(700)],
  ])("%s would make a cookie that browsers drop (RFC 6265 section 6.1): home instead", async (_what, page) => {
    const { login, callback } = await signIn(setUp(), page);
    expect(Buffer.byteLength(login.headers.getSetCookie()[0] ?? "")).toBeLessThanOrEqual(4096);
    expect([callback.status, callback.headers.get("location")]).toEqual([302, "/"]);
  });
});

test("sessions that ended are forgotten when the next one begins, and only they are looked at", async () => {
  let nowMs = 0;
  let count = 0;
  const sessions = memorySessions(
    () => nowMs,
    () => String(++count),
  );
  for (let i = 0; i < 60_000; i++) await sessions.begin("ann", 1000 + i);
  const startedAt = performance.now();
  for (let i = 0; i < 12_000; i++) await sessions.begin("ann", 60_000);
  // Looking at all of them each time took ten seconds.
  expect(performance.now() - startedAt).toBeLessThan(4000);
  nowMs = 1000;
  await sessions.begin("ann", 60_000);
  expect([await sessions.find("1"), await sessions.find("2")]).toEqual([undefined, "ann"]);
});

describe("signing out", () => {
  test.each([
    ["GET", { origin: app }, 405],
    ["POST", { origin: "https://evil.example" }, 403],
    ["POST", {}, 403],
    ["POST", { origin: "null" }, 403],
  ])("%s with %j answers %i and keeps the session", async (method, headers, status) => {
    const place = setUp();
    const { callback } = await signIn(place);
    const cookie = cookiesOf(callback);
    expect(
      (await place.handlers.logout(new Request(`${app}/logout`, { method, headers: { ...headers, cookie } }))).status,
    ).toBe(status);
    expect(await place.handlers.account(new Request(app, { headers: { cookie } }))).toBe("exact-online/nl/u-1");
  });

  test("POST from the app ends the session, also for a copied cookie; the grant stays", async () => {
    const place = setUp();
    const { callback } = await signIn(place);
    const cookie = cookiesOf(callback);
    const response = await place.handlers.logout(
      new Request(`${app}/logout`, { method: "POST", headers: { origin: app, cookie } }),
    );
    expect([response.status, response.headers.get("location"), response.headers.getSetCookie()]).toEqual([
      303,
      "/",
      ["__Host-erp-session=; Path=/; Max-Age=0; HttpOnly; Secure; SameSite=Lax"],
    ]);
    expect(await place.handlers.account(new Request(app, { headers: { cookie } }))).toBeUndefined();
    expect(await place.client.forAccount("exact-online/nl/u-1").hasToken()).toBe(true);
  });
});

describe("sessions", () => {
  test("end after their time", async () => {
    const place = setUp();
    const { callback } = await signIn(place);
    place.clock.advance(28_800_000);
    expect(
      await place.handlers.account(new Request(app, { headers: { cookie: cookiesOf(callback) } })),
    ).toBeUndefined();
  });

  test("survive a change of keys as long as the old one is given", async () => {
    const place = setUp();
    const sessions = {
      begin: async () => "s-1",
      find: async (id: string) => (id === "s-1" ? "ann" : undefined),
      end: async () => undefined,
    };
    const options = { client: place.client, redirectUri: `${app}/callback`, now: place.clock.now, sessions };
    const old = createWebHandlers({ ...options, cookieKeys: { current: key } });
    const { callback } = await signIn({ ...place, handlers: old });
    const request = new Request(app, { headers: { cookie: cookiesOf(callback) } });
    const next = "n".repeat(32);
    expect(
      await createWebHandlers({ ...options, cookieKeys: { current: next, previous: [key] } }).account(request),
    ).toBe("ann");
    expect(await createWebHandlers({ ...options, cookieKeys: { current: next } }).account(request)).toBeUndefined();
  });

  test("a short key is refused at the start", () => {
    const { client } = setUp();
    expect(() =>
      createWebHandlers({ client, redirectUri: `${app}/callback`, cookieKeys: { current: "short" } }),
    ).toThrow(/at least 32/);
  });
});

test.each([
  ["/orders?x=1#y", "/orders?x=1#y"],
  [null, "/home"],
  ["", "/home"],
  ["orders", "/home"],
  ["https://evil.example/", "/home"],
  ["//evil.example/", "/home"],
  ["/\\evil.example/", "/home"],
  ["/\t/evil.example/", "/home"],
  ["javascript:alert(1)", "/home"],
  ["/a/../../b", "/b"],
])("after sign-in, returnTo %j leads to %s", (wanted, want) => {
  expect(safeReturn(wanted, app, "/home")).toBe(want);
});

test("a handler works as a listener of node:http and Express", async () => {
  const seen: string[] = [];
  const server = createServer(
    toNodeListener(async (request) => {
      seen.push(`${request.method} ${new URL(request.url).pathname} ${request.headers.get("cookie")}`);
      const headers = new Headers({ location: "/there" });
      headers.append("set-cookie", "a=1");
      headers.append("set-cookie", "b=2");
      return new Response("go", { status: 302, headers });
    }),
  ).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const response = await fetch(`http://127.0.0.1:${typeof address === "object" ? address?.port : 0}/login?x=1`, {
    redirect: "manual",
    headers: { cookie: "c=3" },
  });
  expect([
    response.status,
    response.headers.get("location"),
    response.headers.getSetCookie(),
    await response.text(),
  ]).toEqual([302, "/there", ["a=1", "b=2"], "go"]);
  expect(seen).toEqual(["GET /login c=3"]);
  server.close();
});

test.each<[string, string, number | undefined]>([
  ["GET //", "GET // HTTP/1.1\nHost: a\nConnection: close\n\n", 302],
  ["a Host that is none", "GET / HTTP/1.1\nHost: a b\n\n", 400],
  ["TRACE", "TRACE / HTTP/1.1\nHost: a\n\n", 501],
  ["a bad chunk", "POST / HTTP/1.1\nHost: a\nTransfer-Encoding: chunked\n\nzz\n", undefined],
  ["a handler that throws", "PUT / HTTP/1.1\nHost: a\nConnection: close\n\n", 500],
])("a server made as the doc comment shows survives %s", async (_what, text, status) => {
  const died = deaths();
  const { login } = setUp().handlers;
  const port = await serve(
    toNodeListener(
      async (request) => {
        if (request.method === "PUT") throw new Error("broken");
        return login(request);
      },
      { onError: () => undefined },
    ),
  );
  const answer = await speak(port, text).end();
  if (status !== undefined) expect(statusOf(answer)).toBe(status);
  expect(statusOf(await speak(port, "GET /login HTTP/1.1\nHost: a\nConnection: close\n\n").end())).toBe(302);
  expect(died).toEqual([]);
});

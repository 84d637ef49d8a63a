import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { OAuthClient, oauth2 } from "../../../src/oauth/index.ts";
import { deaths, serve, speak, statusOf } from "../../support/raw-sockets/speak.ts";
import { FakeStore } from "../support/fake-store.ts";
import { startFakeTokenEndpoint } from "../support/fake-token-endpoint.ts";

/** Signs in; `meanwhile` gets the port of the listener and what the browser would ask it for. */
async function signIn(meanwhile: (port: number, callback: string) => Promise<void>): Promise<{ account: string }> {
  await using endpoint = await startFakeTokenEndpoint();
  const provider = oauth2({
    tokenEndpoint: `${endpoint.origin}/token`,
    authorizationEndpoint: `${endpoint.origin}/auth`,
  });
  const client = new OAuthClient({ provider, clientId: "app", store: new FakeStore(Date.now), account: "me" });
  // The thread of the raw sockets is there from then on.
  await serve(() => undefined);
  return await client.authorize({
    async openBrowser(url) {
      const { searchParams } = new URL(url);
      const redirect = new URL(searchParams.get("redirect_uri") ?? "");
      await meanwhile(Number(redirect.port), `${redirect.pathname}?code=c-1&state=${searchParams.get("state")}`);
    },
  });
}
const ask = (path: string): string => `GET ${path} HTTP/1.1\nHost: localhost\n\n`;

test.each<[string, (callback: string) => string, number]>([
  ["GET //, which any page can send", () => ask("//"), 404],
  ["GET //host", () => ask("//evil.example/x"), 404],
  ["a Host that is none", () => "GET / HTTP/1.1\nHost: a b\n\n", 400],
  ["TRACE", () => "TRACE / HTTP/1.1\nHost: localhost\n\n", 501],
  ["a body", () => "POST / HTTP/1.1\nHost: localhost\nContent-Length: 5\n\nhello", 413],
  ["no HTTP at all", () => "\u0016\u0003\u0001\u0002", 400],
  ["a state that is not UTF-8", () => ask("/?code=c&state=%ff"), 400],
])("a sign-in survives %s", async (_what, text, status) => {
  const died = deaths();
  let seen: number | undefined;
  const signedIn = await signIn(async (port, callback) => {
    seen = statusOf(await speak(port, text(callback)).end());
    expect(statusOf(await speak(port, ask(callback)).end())).toBe(200);
  });
  expect([seen, signedIn.account, died]).toEqual([status, "me", []]);
});

test("the absolute form of the callback's address is taken, whatever host it names", async () => {
  await signIn(async (port, callback) => {
    expect(statusOf(await speak(port, ask(`http://127.0.0.1:${port}${callback}`)).end())).toBe(200);
  });
});

test("connections that a browser keeps open, or opened beforehand, end with the sign-in; the page arrives whole", async () => {
  let page = "";
  const kept: ReturnType<typeof speak>[] = [];
  await signIn(async (port, callback) => {
    // Nothing asked yet, half a request, and one on the other address.
    kept.push(speak(port, ""), speak(port, "GET / HT"), speak(port, "", "::1"));
    await wait(50);
    page = await speak(port, ask(callback)).end();
  });
  const startedAt = performance.now();
  expect(await Promise.all(kept.map((connection) => connection.end(5000)))).toEqual(["", "", ""]);
  expect(performance.now() - startedAt).toBeLessThan(1500);
  expect(page).toMatch(/You are signed in.*<\/html>\n$/s);
});

import { expect, onTestFinished, test } from "vitest";
import type { TokenStore } from "../../../src/oauth/index.ts";
import { exactOnline, OAuthClient } from "../../../src/oauth/index.ts";
import { startSandbox } from "../../../src/sandbox/index.ts";
import { memoryTokenStore } from "../../../src/stores/memory/index.ts";

test("a process whose vault answers after the deadline sends nothing, and takes the token that another one got", async () => {
  const sandbox = await startSandbox({ clock: "manual" });
  onTestFinished(() => sandbox.stop());
  const { exact, clock, log } = sandbox;
  const store = memoryTokenStore({ now: clock.now });
  const clientOf = (clientSecret: string | (() => Promise<string>), own: TokenStore) =>
    new OAuthClient({
      provider: exactOnline({ country: "nl", origin: exact.origin }),
      clientId: exact.clientId,
      clientSecret,
      redirectUri: exact.redirectUri,
      account: "bookkeeping",
      store: own,
      runtime: { now: clock.now, sleep: async (ms: number) => clock.advance(ms) },
    });
  // A store object of its own, as another process has: flights are shared by store.
  const quick = clientOf(exact.clientSecret, { ...store });
  const back = await fetch(quick.authorizationUrl().url, {
    redirect: "manual",
    headers: { "x-sandbox-user": "kim@example.com" },
  });
  await quick.exchange(back.headers.get("location") ?? "");
  clock.advance(600_000);

  let other = "";
  const slow = clientOf(async () => {
    clock.advance(31_000);
    other = (await quick.token()).value;
    return exact.clientSecret;
  }, store);
  expect((await slow.token()).value).toBe(other);
  expect(
    log
      .entries()
      .filter(({ operation }) => operation === "ExactToken")
      .map(({ status }) => status),
  ).toEqual([200, 200]);
  clock.advance(600_000);
  expect((await quick.token()).expiresAtMs).toBeGreaterThan(clock.now());
});

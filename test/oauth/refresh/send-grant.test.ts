import { once } from "node:events";
import { createServer } from "node:net";
import { expect, test } from "vitest";
import { oauth2 } from "../../../src/oauth/index.ts";
import type { RefreshSettings } from "../../../src/oauth/refresh/refresh-settings.ts";
import { defaultTiming } from "../../../src/oauth/refresh/refresh-settings.ts";
import { sendGrant } from "../../../src/oauth/refresh/send-grant.ts";
import { systemRuntime } from "../../../src/oauth/runtime.ts";
import { memoryTokenStore } from "../../../src/stores/memory/index.ts";
import { startFakeTokenEndpoint } from "../support/fake-token-endpoint.ts";

const settingsFor = (tokenEndpoint: string, more: Partial<RefreshSettings> = {}): RefreshSettings => ({
  provider: oauth2({ tokenEndpoint }),
  clientId: "app",
  credential: { kind: "secret", secret: "secret" },
  grantType: "person",
  store: memoryTokenStore(),
  runtime: systemRuntime,
  timing: defaultTiming,
  owner: "p",
  ...more,
});
const grant = { grant_type: "refresh_token", refresh_token: "rt-0" };

test.each([
  ["the shared clock", { atMs: Date.now, atMonotonicMs: () => Number.POSITIVE_INFINITY }],
  [
    "the clock that only goes forward",
    { atMs: () => Number.POSITIVE_INFINITY, atMonotonicMs: systemRuntime.monotonic },
  ],
])("a request in flight is cut at its deadline by %s, when others may send the token", async (_name, from) => {
  await using endpoint = await startFakeTokenEndpoint(() => undefined);
  const deadline = { atMs: from.atMs() + 300, atMonotonicMs: from.atMonotonicMs() + 300 };
  expect(await sendGrant(settingsFor(`${endpoint.origin}/token`), grant, deadline)).toEqual({
    kind: "unknown",
    reason: expect.stringMatching(/^No answer within 0\.[123] s\.$/),
  });
});

test.each([
  [100, []],
  [300, [200]],
  [20_000, [200, 1_000]],
])("of %i ms a connection that is refused is tried again after %j ms, and no later", async (requestTimeoutMs, want) => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  const slept: number[] = [];
  const settings = settingsFor(`http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}/token`, {
    timing: { ...defaultTiming, requestTimeoutMs },
    runtime: { ...systemRuntime, monotonic: () => 0, sleep: async (ms) => void slept.push(ms) },
  });
  expect(await sendGrant(settings, grant)).toEqual({ kind: "not-sent", reason: "No connection (ECONNREFUSED)." });
  expect(slept).toEqual(want);
});

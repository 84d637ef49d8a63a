import { once } from "node:events";
import { createServer, type Socket } from "node:net";
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
  [200, []],
  [201, [200]],
  [1_000, [200]],
  [20_000, [200, 1_000]],
])("of %i ms a connection that is refused is tried again after %j ms, and no later", async (requestTimeoutMs, want) => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  const slept: number[] = [];
  const settings = settingsFor(`http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}/token`, {
    timing: { ...defaultTiming, requestTimeoutMs },
    runtime: { ...systemRuntime, monotonic: () => 5e6, sleep: async (ms) => void slept.push(ms) },
  });
  expect(await sendGrant(settings, grant)).toEqual({ kind: "not-sent", reason: "No connection (ECONNREFUSED)." });
  expect(slept).toEqual(want);
});

test("a request whose time is just over is not sent", async () => {
  await using endpoint = await startFakeTokenEndpoint();
  const settings = settingsFor(`${endpoint.origin}/token`, {
    runtime: { ...systemRuntime, now: () => 7_000, monotonic: () => 5_000 },
  });
  const never = Number.POSITIVE_INFINITY;
  for (const deadline of [
    { atMs: 7_000, atMonotonicMs: never },
    { atMs: never, atMonotonicMs: 5_000 },
  ])
    expect(await sendGrant(settings, grant, deadline)).toMatchObject({ kind: "not-sent" });
  expect(endpoint.seen).toEqual([]);
});

test("what an earlier attempt took is no longer there for the next one", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  server.close();
  await once(server, "close");
  let passedMs = 0;
  const settings = settingsFor(`http://127.0.0.1:${port}/token`, {
    timing: { ...defaultTiming, requestTimeoutMs: 1_000 },
    runtime: {
      ...systemRuntime,
      monotonic: () => passedMs,
      // Somebody listens now, and never answers.
      async sleep() {
        passedMs = 900;
        server.listen(port, "127.0.0.1");
        await once(server, "listening");
      },
    },
  });
  const open: Socket[] = [];
  server.on("connection", (socket) => void open.push(socket));
  expect(await sendGrant(settings, grant)).toEqual({ kind: "unknown", reason: "No answer within 0.1 s." });
  for (const socket of open) socket.destroy();
  server.close();
});

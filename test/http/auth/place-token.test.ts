import { expect, test } from "vitest";
import { apiKey } from "../../../src/http/auth/api-key.ts";
import type { TokenSource } from "../../../src/http/auth/auth.ts";
import { createChain } from "../../../src/http/chain.ts";
import type { AttemptEvent } from "../../../src/http/log/attempt-event.ts";
import { type Step, scripted } from "../support/scripted.ts";
import { createTestClock } from "../support/test-clock.ts";

const api = "https://api.example";

async function send(source: TokenSource, url: string, steps: readonly Step[]) {
  const { transport, sent } = scripted(steps);
  const events: AttemptEvent[] = [];
  const { fetch } = createChain({
    fetch: transport,
    clock: createTestClock(),
    auth: { source, allowedOrigins: [api] },
    log: { onAttempt: (event) => void events.push(event) },
  });
  const ending = await fetch(url).then(
    ({ status }) => status,
    (error: unknown) => error,
  );
  return { ending, events, sent: sent.map((request) => request.url), headers: sent.map(({ headers }) => headers) };
}

const key = apiKey({ in: "query", name: "key", value: "a secret" });

test("a key in the query leaves the rest of it as it is, and is in no event", async () => {
  const { sent, events } = await send(key, `${api}/a?b=c%20d+e,f`, [{ status: 200 }]);
  expect(sent).toEqual([`${api}/a?b=c%20d+e,f&key=a%20secret`]);
  expect(JSON.stringify(events)).not.toContain("secret");
});

test("a key in the query follows a redirect once, and leaves its origin never", async () => {
  const here = { status: 302, headers: { location: "/b?key=a%20secret&c=1" } };
  expect((await send(key, `${api}/a`, [here, { status: 200 }])).sent).toEqual([
    `${api}/a?key=a%20secret`,
    `${api}/b?key=a%20secret&c=1`,
  ]);
  const plain = { status: 302, headers: { location: "/b?c=1" } };
  expect((await send(key, `${api}/a`, [plain, { status: 200 }])).sent[1]).toBe(`${api}/b?c=1&key=a%20secret`);
  const away = { status: 302, headers: { location: "https://evil.example/b" } };
  const { sent, ending } = await send(key, `${api}/a`, [away]);
  expect(sent).toEqual([`${api}/a?key=a%20secret`]);
  expect(ending).toMatchObject({ code: "ORIGIN_REFUSED" });
});

test("a repeated attempt has its key once", async () => {
  const { sent } = await send(key, `${api}/a?`, [{ status: 503, headers: { "retry-after": "0" } }, { status: 200 }]);
  expect(sent).toEqual([`${api}/a?key=a%20secret`, `${api}/a?key=a%20secret`]);
});

test("a source that places its tokens itself may send them anywhere, and only what can be sent", async () => {
  const source = (value: string): TokenSource => ({
    token: async () => value,
    markStale: () => undefined,
    placeOf: (token) => ({ headers: { Authorization: `Bearer ${token}`, "X-Key": "k" } }),
  });
  expect((await send(source("t"), `${api}/a`, [{ status: 200 }])).headers[0]).toMatchObject({
    authorization: "Bearer t",
    "x-key": "k",
  });
  const { sent, ending } = await send(source("t\r\nX-A: b"), `${api}/a`, []);
  expect(sent).toEqual([]);
  expect(ending).toMatchObject({ code: "TOKEN_MALFORMED" });
});

import { expect, test } from "vitest";
import type { GrantNotice, Notice } from "../../../src/errors/notice.ts";
import { memoryDeliveryStore } from "../../../src/stores/memory/index.ts";
import { type WebhookNotifierOptions, webhookNotifier } from "../../../src/webhooks/index.ts";
import { noticeClock, type Reply, secret, startReceiver } from "../support/notice-receiver.ts";

const lost: GrantNotice = {
  kind: "grant-lost",
  problem: "grant-lost:bookkeeping/REAUTHORIZATION_REQUIRED",
  account: "bookkeeping",
  code: "REAUTHORIZATION_REQUIRED",
};

async function place(replies: readonly Reply[], options: Partial<WebhookNotifierOptions> = {}) {
  const receiver = await startReceiver(...replies);
  const clock = noticeClock();
  const failures: string[] = [];
  const make = (more: Partial<WebhookNotifierOptions> = {}) =>
    webhookNotifier({
      url: receiver.url,
      secret,
      onFailure: ({ problem }, reason) => failures.push(`${problem}: ${reason}`),
      runtime: clock.runtime,
      ...options,
      ...more,
    });
  return { ...receiver, ...clock, failures, make, notify: make() };
}

test("a notice is posted as JSON that Standard Webhooks seals", async () => {
  const { notify, received } = await place([204]);
  await notify(lost);
  expect(received).toEqual([
    {
      id: expect.stringMatching(/^msg_[\w-]{43}$/),
      seconds: Date.UTC(2026, 2, 2, 23, 50) / 1000,
      isSealed: true,
      text: JSON.stringify({
        type: "grant-lost",
        timestamp: "2026-03-02T23:50:00.000Z",
        data: { problem: lost.problem, account: "bookkeeping", code: "REAUTHORIZATION_REQUIRED" },
      }),
    },
  ]);
});

test("values of records, and what a notice should not have, stay in the process", async () => {
  const { notify, received } = await place([204]);
  const notKept = [{ path: "City", how: "lost", sent: "Delft", stored: null }] as const;
  const notice: Notice = { kind: "write-not-kept", problem: "write-not-kept:w1", id: "w1", state: "done", notKept };
  await notify(Object.assign(notice, { token: "secret-token" }));
  expect(JSON.parse(received[0]?.text ?? "").data).toEqual({
    problem: "write-not-kept:w1",
    id: "w1",
    state: "done",
    notKept: [{ path: "City", how: "lost" }],
  });
});

test("a broken connection, 429 and 5xx are sent again, each time signed anew under the same id", async () => {
  const later: Reply = (response) => response.writeHead(429, { "retry-after": "7" }).end();
  const { notify, received, slept, failures } = await place([0, 503, 500, later, 202]);
  await notify(lost);
  expect(slept).toEqual([1_000, 10_000, 60_000, 300_000]);
  expect(new Set(received.map(({ id }) => id)).size).toBe(1);
  expect(received.map(({ isSealed }) => isSealed)).toEqual([true, true, true, true, true]);
  const first = received[0]?.seconds ?? 0;
  expect(received.map(({ seconds }) => seconds - first)).toEqual([0, 1, 11, 71, 371]);
  expect(failures).toEqual([]);
});

test("a receiver's Retry-After is kept where it is longer, up to five minutes", async () => {
  const after =
    (seconds: string): Reply =>
    (response) =>
      response.writeHead(503, { "retry-after": seconds }).end();
  const { notify, slept } = await place([after("7"), after("86400"), 204]);
  await notify(lost);
  expect(slept).toEqual([7_000, 300_000]);
});

test.each([
  [[400], "answered 400", 1],
  [[410], "answered 410", 1],
  [[302], "answered 302", 1],
  [[503], "answered 503", 5],
  [[0], "no answer: UND_ERR_SOCKET", 5],
])("after %j it is given up and told, without the address: %s", async (replies, reason, sent) => {
  const { notify, received, failures } = await place(replies);
  await notify(lost);
  expect([received.length, failures]).toEqual([sent, [`${lost.problem}: ${reason}`]]);
});

test("one problem is told once a day, another one at once, and the first again the next day", async () => {
  const { notify, received, advance } = await place([204]);
  await Promise.all([notify(lost), notify(lost), notify({ ...lost, problem: "other" })]);
  await notify(lost);
  expect(received.length).toBe(2);
  advance(600_000);
  await notify(lost);
  await notify(lost);
  expect(received.length).toBe(3);
  expect(new Set(received.map(({ id }) => id)).size).toBe(3);
});

test("of two processes that share a delivery store one tells; without one the id says that it is the same", async () => {
  const deliveries = memoryDeliveryStore();
  const { make, received } = await place([204]);
  await Promise.all([make({ deliveries })(lost), make({ deliveries })(lost)]);
  expect(received.length).toBe(1);
  await make()(lost);
  expect(received.map(({ id }) => id)).toEqual([received[0]?.id, received[0]?.id]);
});

test("what did not arrive is sent the next time that it is told, also with a delivery store", async () => {
  const { notify, received } = await place([400, 204], { deliveries: memoryDeliveryStore() });
  await notify(lost);
  await notify(lost);
  await notify(lost);
  expect(received.length).toBe(2);
});

test("a delivery store that fails does not keep a notice back", async () => {
  const fails = async (): Promise<never> => {
    throw new Error("disk");
  };
  const { notify, received, failures } = await place([204], {
    deliveries: { begin: fails, finish: fails, release: fails },
  });
  await notify(lost);
  expect([received.length, failures]).toEqual([1, []]);
});

test("of 100 notices to an address that is gone four use up their attempts, and all are told", async () => {
  const { notify, stop, failures, slept } = await place([204]);
  stop();
  await Promise.all(Array.from({ length: 100 }, (_, at) => notify({ ...lost, problem: String(at) })));
  expect(slept.length).toBe(16);
  expect(new Set(failures.map((line) => line.replace(/^\d+: /, "")))).toEqual(new Set(["no answer: ECONNREFUSED"]));
  expect(failures.length).toBe(100);
});

test("100 notices that arrive go four at a time", async () => {
  let open = 0;
  let most = 0;
  const reply: Reply = (response) => {
    open += 1;
    most = Math.max(most, open);
    setImmediate(() => {
      open -= 1;
      response.writeHead(204).end();
    });
  };
  const { notify, received } = await place([reply]);
  await Promise.all(Array.from({ length: 100 }, (_, at) => notify({ ...lost, problem: String(at) })));
  expect([received.length, most <= 4]).toEqual([100, true]);
});

test("a signal ends what would be sent again", async () => {
  const stop = new AbortController();
  const { notify, received, failures } = await place([503], { signal: stop.signal, runtime: {} });
  const done = notify(lost);
  while (received.length === 0) await new Promise((resolve) => setImmediate(resolve));
  stop.abort();
  await done;
  expect([received.length, failures.length]).toEqual([1, 1]);
});

test.each([
  ["http://alerts.example.com/hook", secret],
  ["alerts.example.com", secret],
  ["https://alerts.example.com/hook?key=hush", "hush"],
  ["https://alerts.example.com/hook", []],
])("%j with the secret %j is refused before anything is told", (url, given) => {
  const make = () => webhookNotifier({ url, secret: given });
  expect(make).toThrow(expect.objectContaining({ code: "WEBHOOK_CONFIGURATION_INVALID" }));
  expect(make).toThrow(expect.not.stringContaining("hush"));
});

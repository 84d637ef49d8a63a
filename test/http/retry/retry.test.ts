import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { isOutcomeUnknown, OutcomeUnknown } from "../../../src/errors/outcome-unknown.ts";
import { createChain } from "../../../src/http/chain.ts";
import { sleep } from "../../../src/http/clock.ts";
import type { OperationHints } from "../../../src/http/operation-hints.ts";
import { exactLimits } from "../support/exact-limits.ts";
import { networkError, type Step, scripted } from "../support/scripted.ts";
import { createTestClock, settle } from "../support/test-clock.ts";

const address = "https://api.example/api/v1/1/crm/Accounts?secret=value";

/** Sends one request against a script, with as much time as it needs. */
async function send(steps: readonly Step[], init: RequestInit & { hints?: OperationHints } = {}) {
  const clock = createTestClock();
  const startMs = clock.now();
  const { transport, sent } = scripted(steps);
  const { fetch } = createChain({ fetch: transport, clock, random: () => 0.5 });
  let endedAtMs = NaN;
  const ending = fetch(address, init).then(
    (response) => ({ response, error: undefined }),
    (error: unknown) => ({ response: undefined, error }),
  );
  void ending.then(() => {
    endedAtMs = clock.now();
  });
  await clock.runUntil(startMs + 1_000_000);
  return { ...(await ending), sent, tookMs: endedAtMs - startMs, pending: clock.pending };
}

test("a GET is sent until it succeeds, with growing delays, and leaves no timer", async () => {
  const { response, sent, tookMs, pending } = await send([
    { status: 503 },
    networkError("ECONNRESET"),
    { status: 502 },
    { status: 200 },
  ]);
  expect([response?.status, sent.length, tookMs, pending]).toEqual([200, 4, 250 + 500 + 1000, 0]);
});

test("a POST that may book twice is not sent twice", async () => {
  const { error, sent } = await send([networkError("ECONNRESET")], {
    method: "POST",
    body: '{"Journal":"90"}',
    hints: {
      operationId: "CreateSalesEntry",
      path: "/api/v1/{division}/salesentry/SalesEntries",
      company: "1",
      lookUp: { operationId: "ListSalesEntries", naturalKey: { YourRef: "A-17" } },
    },
  });
  expect(sent.length).toBe(1);
  if (!isOutcomeUnknown(error)) throw new Error("expected OutcomeUnknown");
  expect(error.message).toBe("Outcome unknown, the connection broke: POST /api/v1/{division}/salesentry/SalesEntries");
  expect([error.operation, error.company, error.attempts, error.repeatable, error.lookUp, error.sentAtMs]).toEqual([
    "CreateSalesEntry",
    "1",
    1,
    false,
    { operationId: "ListSalesEntries", naturalKey: { YourRef: "A-17" } },
    Date.UTC(2026, 0, 5, 10),
  ]);
  expect(Object.keys(error)).not.toContain("lookUp");
  expect(inspect(error)).not.toContain("A-17");
});

test("a POST whose connection was refused never arrived: it is sent again", async () => {
  const { response, sent } = await send([networkError("ECONNREFUSED"), { status: 201 }], {
    method: "POST",
    body: "{}",
  });
  expect([response?.status, sent.map(({ body }) => body)]).toEqual([201, ["{}", "{}"]]);
});

test("a POST is sent again after a 429, with the delay that the server asked for", async () => {
  const { response, tookMs } = await send([{ status: 429, headers: { "retry-after": "7" } }, { status: 201 }], {
    method: "POST",
    body: "{}",
  });
  expect([response?.status, tookMs]).toEqual([201, 7350]);
});

test("a repeated DELETE's 404 is success", async () => {
  const { response } = await send([networkError("ECONNRESET"), { status: 404 }], {
    method: "DELETE",
    hints: { retry: "idempotent" },
  });
  expect([response?.status, response?.body]).toEqual([204, null]);
});

test("a DELETE's 404 at once is a 404", async () => {
  const { response } = await send([{ status: 404 }], { method: "DELETE", hints: { retry: "idempotent" } });
  expect(response?.status).toBe(404);
});

test("a DELETE's 404 after a 429 is a 404: the first one was not processed", async () => {
  const { response } = await send([{ status: 429 }, { status: 404 }], {
    method: "DELETE",
    hints: { retry: "idempotent" },
  });
  expect(response?.status).toBe(404);
});

test.each([409, 412])("a repeated If-Match write's %i is OutcomeUnknown", async (status) => {
  const { error } = await send([{ status: 504 }, { status }], {
    method: "PATCH",
    body: "{}",
    headers: { "If-Match": 'W/"1"' },
    hints: { retry: "idempotent" },
  });
  expect(error).toBeInstanceOf(OutcomeUnknown);
  expect(isOutcomeUnknown(error) && [error.status, error.repeatable, error.attempts]).toEqual([status, true, 2]);
});

test("an If-Match write's 412 at once is a 412", async () => {
  const { response } = await send([{ status: 412 }], {
    method: "PATCH",
    body: "{}",
    headers: { "If-Match": 'W/"1"' },
    hints: { retry: "idempotent" },
  });
  expect(response?.status).toBe(412);
});

test("a write that was answered 201 and broke off in its body is an unknown outcome with a status", async () => {
  const clock = createTestClock();
  const body = new ReadableStream({
    pull(controller) {
      controller.error(networkError("UND_ERR_SOCKET"));
    },
  });
  const { fetch } = createChain({
    clock,
    fetch: async () => new Response(body, { status: 201, headers: { "content-type": "application/json" } }),
  });
  const error = await fetch(address, { method: "POST", body: "{}" }).catch((thrown: unknown) => thrown);
  expect(isOutcomeUnknown(error) && error.status).toBe(201);
});

describe("the counters belong to one call (pain: counters that leak)", () => {
  test("each of 3 calls has all of its attempts", async () => {
    const clock = createTestClock();
    const { transport, sent } = scripted(Array.from({ length: 12 }, (): Step => ({ status: 503 })));
    const { fetch } = createChain({ fetch: transport, clock, random: () => 0 });
    const statuses: number[] = [];
    for (let call = 0; call < 3; call++) void fetch(address).then(({ status }) => statuses.push(status));
    await clock.runUntil(clock.now() + 10_000);
    expect([statuses, sent.length]).toEqual([[503, 503, 503], 12]);
  });
});

describe("deadline and abort", () => {
  test("a delay that the deadline leaves no time for is not begun: the last answer comes back", async () => {
    const { response, tookMs } = await send([{ status: 503, headers: { "retry-after": "20" } }], {
      hints: { deadlineMs: 10_000 },
    });
    expect([response?.status, tookMs]).toEqual([503, 0]);
  });

  test("without an answer it is DeadlineExceeded, with the last failure as its cause", async () => {
    const { error } = await send([networkError("ECONNRESET"), networkError("ECONNRESET")], {
      hints: { deadlineMs: 300 },
    });
    expect(error).toMatchObject({
      code: "DEADLINE_EXCEEDED",
      deadlineMs: 300,
      cause: { code: "CONNECTION_FAILED", reason: "ECONNRESET" },
    });
    expect(error).toHaveProperty(
      "message",
      "The deadline of 300 ms leaves no time to go on: GET /api/v1/1/crm/Accounts",
    );
  });

  test("an abort during a delay ends the call with the caller's reason, and leaves no timer", async () => {
    const clock = createTestClock();
    const { transport } = scripted([{ status: 503 }]);
    const { fetch } = createChain({ fetch: transport, clock, random: () => 0.5 });
    const controller = new AbortController();
    const ending = fetch(address, { signal: controller.signal }).catch((error: unknown) => error);
    await settle();
    expect(clock.pending).toBe(1);
    controller.abort("enough");
    expect([await ending, clock.pending]).toEqual(["enough", 0]);
  });
});

describe("a write that was answered 201 and whose body then broke off", () => {
  const answers = { filled: ["201"], empty: [] };
  const lookUp = { operationId: "ListEntries", naturalKey: { Ref: "A-17" } };
  /** Sends a write whose answer breaks off after its head. */
  async function broken(status: number, contentType: string, hints: OperationHints) {
    const clock = createTestClock();
    const body = new ReadableStream({ pull: (controller) => controller.error(networkError("UND_ERR_SOCKET")) });
    const { fetch } = createChain({
      clock,
      fetch: async () => new Response(body, { status, headers: { "content-type": contentType } }),
    });
    return fetch(address, { method: "POST", body: "{}", hints }).catch((thrown: unknown) => thrown);
  }

  test("took place when the spec announces a 201: what is missing is its record, and nobody sends it again", async () => {
    const error = await broken(201, "application/json", { answers, lookUp });
    expect(error).toMatchObject({
      code: "ANSWER_UNREADABLE",
      done: true,
      status: 201,
      sentAtMs: Date.UTC(2026, 0, 5, 10),
      cause: { code: "CONNECTION_FAILED" },
    });
    expect(error).toHaveProperty("lookUp", lookUp);
  });

  test.each<[string, number, string, OperationHints]>([
    ["another status", 200, "application/json", { answers }],
    ["a 201 that is not announced", 201, "application/json", { answers: { filled: ["200"], empty: [] } }],
    ["a page", 201, "text/html", { answers }],
    ["no spec", 201, "application/json", {}],
  ])("proves nothing with %s", async (_, status, contentType, hints) => {
    expect(await broken(status, contentType, hints)).toMatchObject({ code: "OUTCOME_UNKNOWN", status });
  });
});

describe("what an unknown outcome tells", () => {
  test("the id that the vendor's support asks for, and the vendor's words", async () => {
    const { error } = await send(
      [
        {
          status: 503,
          headers: { "request-id": "abc-1" },
          body: '{"Message":"Database is busy"}',
        },
      ],
      { method: "POST", body: "{}" },
    );
    if (!isOutcomeUnknown(error)) throw new Error("expected OutcomeUnknown");
    expect([error.status, error.correlationId, error.response?.status]).toEqual([503, "abc-1", 503]);
    expect(error.message).toContain("Database is busy");
  });

  test("the reason of a 200 that holds an error, and nothing of a 200 that holds a record", async () => {
    const hints: OperationHints = { answers: { filled: ["200"], empty: [], isRecord: () => false } };
    const said = await send([{ status: 200, body: '{"error":{"code":"x","message":"Not booked"}}' }], {
      method: "POST",
      hints,
    });
    const record = await send([{ status: 200, body: '{"title":"Private text"}' }], { method: "POST", hints });
    expect([String(said.error), String(record.error)]).toEqual([
      expect.stringContaining("Not booked"),
      expect.not.stringContaining("Private"),
    ]);
  });

  test("that the deadline passed, or that the caller ended it", async () => {
    const never = new Promise<Response>(() => undefined);
    const clock = createTestClock();
    const { fetch } = createChain({ fetch: () => never, clock });
    const late = fetch(address, { method: "POST", body: "{}", hints: { deadlineMs: 1000 } }).catch(String);
    await clock.runUntil(clock.now() + 2000);
    const controller = new AbortController();
    const ended = fetch(address, { method: "POST", body: "{}", signal: controller.signal }).catch(String);
    await settle();
    controller.abort();
    expect([await late, await ended]).toEqual([
      expect.stringContaining("Outcome unknown, the deadline passed"),
      expect.stringContaining("Outcome unknown, the attempt was ended"),
    ]);
  });

  test("the first moment at which it was sent, although a repeat came later", async () => {
    const { error } = await send([networkError("ECONNREFUSED"), { status: 503 }, { status: 504 }], {
      method: "PUT",
      body: "{}",
      hints: { retry: "idempotent", deadlineMs: 1000 },
    });
    expect(isOutcomeUnknown(error) && error.sentAtMs).toBe(Date.UTC(2026, 0, 5, 10));
  });
});

describe("when a write was sent", () => {
  const place = (token: () => Promise<string>, steps: readonly Step[]) => {
    const clock = createTestClock();
    const { transport, sent } = scripted(steps);
    const { fetch } = createChain({
      clock,
      random: () => 0.5,
      fetch: transport,
      auth: { allowedOrigins: ["https://api.example"], source: { token: () => token(), markStale: () => undefined } },
    });
    return { clock, fetch, sent };
  };

  test("is when it left for the first time, not when it was asked for, nor when it left again", async () => {
    const { clock, fetch } = place(
      async () => (await sleep(clock, 5000, undefined), "t"),
      [networkError("ECONNRESET"), { status: 501 }],
    );
    const startMs = clock.now();
    const ending = fetch(address, { method: "PUT", body: "{}", hints: { retry: "idempotent" } }).catch(
      (error: unknown) => error,
    );
    await clock.runUntil(startMs + 60_000);
    expect(await ending).toMatchObject({ code: "OUTCOME_UNKNOWN", attempts: 2, sentAtMs: startMs + 5000 });
  });

  test.each<[string, Step, number]>([
    [
      "a sign-in page in place of an answer says nothing of the DELETE before it",
      { status: 200, headers: { "content-type": "text/html" }, body: "<html></html>" },
      204,
    ],
    ["a 401 says that it was not done", { status: 401 }, 404],
  ])("%s", async (_, first, want) => {
    const { fetch, sent } = place(async () => "t", [first, { status: 404 }]);
    const { status } = await fetch(address, { method: "DELETE", hints: { retry: "idempotent", expects: "json" } });
    expect([status, sent.length]).toEqual([want, 2]);
  });

  test("is never, when the token was missing: the error is the source's own", async () => {
    const { fetch, sent } = place(() => Promise.reject(new Error("no token")), []);
    await expect(fetch(address, { method: "POST", body: "{}" })).rejects.toThrow(/^no token$/);
    expect(sent).toEqual([]);
  });
});

test("a write that the deadline leaves no second attempt is unknown, not too late", async () => {
  const { error } = await send([networkError("ECONNRESET")], {
    method: "PUT",
    body: "{}",
    hints: { retry: "idempotent", deadlineMs: 100 },
  });
  expect(error).toMatchObject({ code: "OUTCOME_UNKNOWN" });
});

test("the reset of a limit that the operation names is waited for, also where the chain knows none", async () => {
  const headers = {
    "x-ratelimit-minutely-remaining": "0",
    "x-ratelimit-minutely-reset": String(Date.UTC(2026, 0, 5, 10, 0, 40)),
  };
  const { tookMs } = await send([{ status: 429, headers }, { status: 200 }], { hints: { quota: exactLimits } });
  expect(tookMs).toBe(40_500);
});

describe("a write that announces a record", () => {
  const write = (body: string | null, hints: OperationHints) =>
    createChain({
      fetch: async () => new Response(body, { status: 200, headers: { "content-type": "application/json" } }),
    })
      .fetch(address, { method: "POST", body: "{}", hints })
      .then(
        ({ status }) => status,
        (error: unknown) => error,
      );
  const answers = { filled: ["200"], empty: [] };

  test("is unknown under a 200 that has no body at all", async () => {
    expect(String(await write(null, { answers }))).toContain("the answer was an empty 200");
  });

  test("is done under a 200 whose body is handed out as it comes", async () => {
    expect(await write('{"ID":1}', { answers, body: "stream" })).toBe(200);
  });
});

describe("an abort between two attempts of a write", () => {
  /** Ends a write during the delay after its first attempt. */
  async function abortAfter(step: Step) {
    const clock = createTestClock();
    const { transport, sent } = scripted([step, { status: 200 }]);
    const { fetch } = createChain({ fetch: transport, clock, random: () => 0.5 });
    const controller = new AbortController();
    const ending = fetch(address, {
      method: "PUT",
      body: "{}",
      signal: controller.signal,
      hints: { retry: "idempotent" },
    }).catch((error: unknown) => error);
    await settle();
    controller.abort("enough");
    const ended = await ending;
    expect([sent.length, clock.pending]).toEqual([1, 0]);
    return ended;
  }

  test("is an unknown outcome when the first one may have been processed", async () => {
    expect(await abortAfter(networkError("ECONNRESET"))).toMatchObject({
      code: "OUTCOME_UNKNOWN",
      attempts: 1,
      cause: "enough",
    });
  });

  test("is the caller's own reason when the first one was refused", async () => {
    expect(await abortAfter({ status: 429 })).toBe("enough");
  });
});

describe("a write that left before, and nobody knows what became of it", () => {
  test("a refusal of its repeat proves nothing", async () => {
    const { error } = await send([{ status: 400 }], { method: "POST", body: "{}", hints: { sentBefore: true } });
    expect(isOutcomeUnknown(error) && error.status).toBe(400);
  });

  test("a 429 to the last repeat neither", async () => {
    const steps = [networkError("ECONNRESET"), ...Array.from({ length: 3 }, () => ({ status: 429 }))];
    const { error, sent } = await send(steps, { method: "PUT", body: "{}", hints: { retry: "idempotent" } });
    expect([sent.length, String(error)]).toEqual([4, expect.stringContaining("the server answered 429 to a repeat")]);
  });
});

test("a 500 that explains itself in the service's form is an answer; in a gateway's form it is tried again", async () => {
  const own = await send([{ status: 500, body: '{"error":{"code":"x","message":"Code is mandatory"}}' }]);
  const gateway = await send([{ status: 500, body: '{"message":"Code is mandatory"}' }, { status: 200 }]);
  expect([own.response?.status, own.sent.length, gateway.response?.status, gateway.sent.length]).toEqual([
    500, 1, 200, 2,
  ]);
});

test("a delay that ends with the deadline is not begun", async () => {
  const { response, sent } = await send([{ status: 503, headers: { "retry-after": "10" } }, { status: 200 }], {
    hints: { deadlineMs: 10_500 },
  });
  expect([response?.status, sent.length]).toEqual([503, 1]);
});

test("a server that asks for more patience than the bound has its answer handed out", async () => {
  const { response, sent } = await send([{ status: 503, headers: { "retry-after": "91" } }, { status: 200 }]);
  expect([response?.status, sent.length]).toEqual([503, 1]);
});

test("nothing of a query or a header stands in an error", async () => {
  const { error } = await send([networkError("ECONNRESET")], {
    method: "POST",
    body: "b0dy",
    headers: { authorization: "Bearer t0ken" },
  });
  expect(inspect(error, { depth: 9 })).not.toMatch(/value|t0ken|b0dy/);
});

describe("a write that is sent once", () => {
  const put = (steps: readonly Step[], hints: OperationHints = {}) =>
    send(steps, { method: "PUT", body: "{}", hints: { retry: "idempotent", once: true, ...hints } });

  test.each<[string, Step]>([
    ["whose connection broke", networkError("ECONNRESET")],
    ["that a gateway answered", { status: 502 }],
    ["that took too long", { status: 408 }],
  ])("is not sent again %s, though a repeat were harmless", async (_, step) => {
    const { error, sent } = await put([step, { status: 204 }]);
    expect([sent.length, isOutcomeUnknown(error) && error.repeatable]).toEqual([1, true]);
  });

  test.each<[string, Step]>([
    ["that was not reached", networkError("ECONNREFUSED")],
    ["that refused it before the work", { status: 429, headers: { "retry-after": "1" } }],
  ])("is sent again to a service %s", async (_, step) => {
    const { response, sent } = await put([step, { status: 204 }]);
    expect([sent.length, response?.status]).toEqual([2, 204]);
  });

  test("that only reads is sent again as any other", async () => {
    const { response, sent } = await put([{ status: 502 }, { status: 200 }], { retry: "safe" });
    expect([sent.length, response?.status]).toEqual([2, 200]);
  });
});

import { describe, expect, test } from "vitest";
import {
  AnswerUnreadable,
  ApiError,
  BodyInvalid,
  ConnectionFailed,
  DeadlineExceeded,
  OutcomeUnknown,
  PartlyFailed,
  QuotaExceeded,
  StoreWrongKey,
} from "../../../src/errors/index.ts";
import { SendLost } from "../../../src/writes/send/held-write.ts";
import { endedWell, judgeEnding } from "../../../src/writes/send/judge-ending.ts";

const facts = { operation: "Create", method: "POST", path: "/x", attempts: 1 };
const nowMs = 1_000_000;
const api = (status: number, retryAtMs?: number) =>
  new ApiError("API_BAD_REQUEST", facts, {
    what: "Refused",
    said: "the name is missing",
    advice: "",
    repeatable: false,
    status,
    retryAtMs,
    correlationId: "c1",
  });
const unknown = new OutcomeUnknown(facts, { why: "the connection broke", sentAtMs: 1, repeatable: false });
const unreadable = new AnswerUnreadable(facts, { what: "the record", status: 201, sentAtMs: 1, cause: undefined });
const partly = new PartlyFailed(facts, {
  status: 201,
  sentAtMs: 1,
  failures: { Error: "no mail" },
  record: { ID: "1" },
});
const quota = new QuotaExceeded(facts, { scope: "minute", resetAtMs: nowMs + 7000 });

describe("what the store makes of an ending", () => {
  test.each<[string, unknown, boolean, object]>([
    ["an unknown outcome is unknown", unknown, true, { ending: "unknown", partly: false }],
    ["what took place is done, though its answer cannot be read", unreadable, true, { ending: "done" }],
    [
      "a part that failed is a person's",
      partly,
      true,
      { ending: "unknown", partly: true, outcome: { record: { ID: "1" } } },
    ],
    ["400 is refused", api(400), true, { ending: "refused", outcome: { status: 400, correlationId: "c1" } }],
    ["403 is refused", api(403), true, { ending: "refused" }],
    ["500 in the service's own words is refused", api(500), true, { ending: "refused" }],
    ["401 waits for the grant", api(401), true, { ending: "later", waitMs: 300_000 }],
    ["429 waits", api(429), true, { ending: "later", waitMs: 30_000 }],
    ["503 waits until it is told to", api(503, nowMs + 5000), true, { ending: "later", waitMs: 5000 }],
    ["a limit waits until it opens", quota, false, { ending: "later", waitMs: 7000 }],
    [
      "a connection that never stood waits",
      new ConnectionFailed(facts, { reason: "ECONNREFUSED", reached: false }),
      true,
      { ending: "later" },
    ],
    [
      "a connection that broke is unknown",
      new ConnectionFailed(facts, { reason: "ECONNRESET", reached: true }),
      true,
      { ending: "unknown" },
    ],
    [
      "a deadline before anything was sent waits",
      new DeadlineExceeded(facts, { deadlineMs: 5 }),
      false,
      { ending: "later" },
    ],
    ["a deadline behind that is unknown", new DeadlineExceeded(facts, { deadlineMs: 5 }), true, { ending: "unknown" }],
    [
      "a body that the client does not take is blocked",
      new BodyInvalid("Name", "is read only"),
      false,
      { ending: "blocked" },
    ],
    [
      "a sender whose tokens do not open blocks nobody's write",
      new StoreWrongKey("Grant exact"),
      false,
      { ending: "later" },
    ],
    ["a claim that is lost is nobody's attempt", new SendLost(), false, { ending: "later", waitMs: 0 }],
    ["a bug before anything was sent blocks", new TypeError("x is undefined"), false, { ending: "blocked" }],
    ["a bug behind that proves nothing", new TypeError("x is undefined"), true, { ending: "unknown", partly: false }],
  ])("%s", (_, error, hasBegun, want) => {
    expect(judgeEnding(error, hasBegun, nowMs)).toMatchObject(want);
  });

  test("the reason is the vendor's", () => {
    expect(judgeEnding(api(400), true, nowMs).outcome).toMatchObject({
      code: "API_BAD_REQUEST",
      reason: expect.stringContaining("the name is missing"),
    });
  });

  test("a wait is no longer than a day, and no shorter than a second, whatever the service says", () => {
    expect(judgeEnding(api(429, nowMs + 1e12), true, nowMs)).toMatchObject({ waitMs: 86_400_000 });
    for (const atMs of [5, nowMs, nowMs + 1])
      expect(judgeEnding(api(429, atMs), true, nowMs)).toMatchObject({ waitMs: 1000 });
  });
});

test("a success leaves its record, its rows, or nothing", () => {
  expect(endedWell({ ID: "1" })).toEqual({ ending: "done", outcome: { record: { ID: "1" } } });
  expect(endedWell([{ ID: "1" }])).toEqual({ ending: "done", outcome: { record: { rows: [{ ID: "1" }] } } });
  expect(endedWell(undefined)).toEqual({ ending: "done", outcome: { record: undefined } });
});

import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { AnswerUnreadable, isAnswerUnreadable } from "../../src/errors/answer-unreadable.ts";
import { ApiError, isApiError } from "../../src/errors/api-error.ts";
import { AttemptTimeout } from "../../src/errors/attempt-timeout.ts";
import { BodyIdleTimeout } from "../../src/errors/body-idle-timeout.ts";
import { BodyTooLarge } from "../../src/errors/body-too-large.ts";
import { type CallFacts, isCallError } from "../../src/errors/call-error.ts";
import { ConnectionFailed } from "../../src/errors/connection-failed.ts";
import { DeadlineExceeded } from "../../src/errors/deadline-exceeded.ts";
import { isErpError } from "../../src/errors/erp-error.ts";
import { OriginRefused } from "../../src/errors/origin-refused.ts";
import { isOutcomeUnknown, OutcomeUnknown } from "../../src/errors/outcome-unknown.ts";
import { isPartlyFailed, PartlyFailed } from "../../src/errors/partly-failed.ts";
import { isQuotaExceeded, QuotaExceeded } from "../../src/errors/quota-exceeded.ts";
import { ReplayRefused } from "../../src/errors/replay-refused.ts";
import { TokenMalformed } from "../../src/errors/token-malformed.ts";
import { UnexpectedContent } from "../../src/errors/unexpected-content.ts";

const facts: CallFacts = {
  operation: "CreateAccount",
  method: "POST",
  path: "/crm/Accounts",
  company: "1",
  attempts: 2,
};
const response = new Response(null, { headers: { "x-secret": "s3cret" } });

const errors = {
  api: new ApiError("API_CONFLICT", facts, {
    what: "Conflict (409)",
    advice: "Read it again.",
    repeatable: false,
    status: 409,
    response,
  }),
  unknown: new OutcomeUnknown(facts, {
    why: "the connection broke",
    sentAtMs: 1,
    repeatable: false,
    response,
    lookUp: { naturalKey: { IBAN: "s3cret" } },
  }),
  unreadable: new AnswerUnreadable(facts, {
    what: "the record that was created",
    status: 201,
    sentAtMs: 1,
    lookUp: { naturalKey: { IBAN: "s3cret" } },
    cause: new Error("cut"),
  }),
  partly: new PartlyFailed(facts, {
    status: 201,
    sentAtMs: 1,
    failures: { Mailed: true },
    record: { IBAN: "s3cret" },
  }),
  quota: new QuotaExceeded(facts, { scope: "day", resetAtMs: Date.UTC(2026, 0, 6) }),
  attempt: new AttemptTimeout(facts, { timeoutMs: 5 }),
  idle: new BodyIdleTimeout(facts, { timeoutMs: 5, receivedBytes: 7 }),
  deadline: new DeadlineExceeded(facts, { deadlineMs: 5, cause: new Error("before") }),
  origin: new OriginRefused(facts, {
    origin: "https://evil.example",
    allowedOrigins: ["https://api.example"],
    via: "redirect",
  }),
  connection: new ConnectionFailed(facts, { reason: "ECONNREFUSED", reached: false }),
  content: new UnexpectedContent(facts, { status: 200, found: "text/html", response }),
  large: new BodyTooLarge(facts, { maxBodyBytes: 9 }),
  token: new TokenMalformed(facts),
};

test.each([
  [errors.api, "API_CONFLICT", false, "Conflict (409)"],
  [errors.unknown, "OUTCOME_UNKNOWN", false, "Outcome unknown, the connection broke"],
  [errors.unreadable, "ANSWER_UNREADABLE", false, "Done (201), but the record that was created cannot be read"],
  [errors.quota, "QUOTA_EXCEEDED", true, 'The limit "day" is used up until 2026-01-06T00:00:00.000Z'],
  [errors.attempt, "ATTEMPT_TIMEOUT", true, "No complete answer within 5 ms"],
  [errors.idle, "BODY_IDLE_TIMEOUT", true, "The body stopped for 5 ms after 7 bytes"],
  [errors.deadline, "DEADLINE_EXCEEDED", true, "The deadline of 5 ms leaves no time to go on"],
  [
    errors.origin,
    "ORIGIN_REFUSED",
    false,
    "The redirect leads to https://evil.example, which is not an origin of this API (https://api.example)",
  ],
  [errors.connection, "CONNECTION_FAILED", true, "No connection (ECONNREFUSED)"],
  [errors.content, "UNEXPECTED_CONTENT", false, "Expected JSON, found text/html with status 200"],
  [errors.large, "BODY_TOO_LARGE", false, "The answer has more than 9 bytes"],
  [errors.token, "TOKEN_MALFORMED", false, "The token source answered a text that is no access token"],
])("%s", (error, code, repeatable, what) => {
  expect([error.code, error.repeatable, error.message]).toEqual([code, repeatable, `${what}: POST /crm/Accounts`]);
  expect([error.operation, error.method, error.path, error.company, error.attempts]).toEqual([
    "CreateAccount",
    "POST",
    "/crm/Accounts",
    "1",
    2,
  ]);
  expect([isErpError(error), isCallError(error), error.name]).toEqual([true, true, error.constructor.name]);
  expect(error.advice).toMatch(/\w{3}.*[.:]|\w$/);
  expect(inspect(error, { depth: 9 }) + JSON.stringify(error)).not.toContain("s3cret");
});

test("a failure inside a success says in its message what the fields say", () => {
  const { message, code, repeatable } = errors.partly;
  expect([message, code, repeatable]).toEqual([
    "Answered 201, but the work or a part of it failed: POST /crm/Accounts: Mailed: true",
    "PARTLY_FAILED",
    false,
  ]);
  expect(inspect(errors.partly, { depth: 9 }) + JSON.stringify(errors.partly)).not.toContain("s3cret");
});

describe("guards", () => {
  test.each([
    ["isApiError", isApiError, "api"],
    ["isOutcomeUnknown", isOutcomeUnknown, "unknown"],
    ["isAnswerUnreadable", isAnswerUnreadable, "unreadable"],
    ["isPartlyFailed", isPartlyFailed, "partly"],
    ["isQuotaExceeded", isQuotaExceeded, "quota"],
  ] as const)("%s recognises its own, and no other", (_, guard, own) => {
    expect(
      Object.entries(errors)
        .filter(([, error]) => guard(error))
        .map(([name]) => name),
    ).toEqual([own]);
    expect([guard(new Error("x")), guard(undefined), guard({ ...errors[own] })]).toEqual([false, false, false]);
  });
});

test.each([
  ["no-log", "callLog: { store, replay: true }"],
  ["unknown-call", "The call log has no call c1"],
  ["no-request", "turn on replay: true"],
  ["is-resend", "was itself a repeat"],
  ["succeeded", "twice"],
  ["running", "after its deadline"],
  ["outcome-unknown", "--not-done"],
  ["being-sent", "at this moment"],
  ["sent", "Once is all it gets"],
] as const)("a replay that is refused, %s, says why", (why, text) => {
  const error = new ReplayRefused({ callId: "c1", why });
  expect([error.code, error.callId, error.why, error.message]).toEqual([
    "REPLAY_REFUSED",
    "c1",
    why,
    expect.stringContaining(text),
  ]);
});

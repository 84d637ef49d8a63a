import { describe, expect, test } from "vitest";
import { AttemptTimeout } from "../../../src/errors/attempt-timeout.ts";
import type { CallFacts } from "../../../src/errors/call-error.ts";
import { ConnectionFailed } from "../../../src/errors/connection-failed.ts";
import { QuotaExceeded } from "../../../src/errors/quota-exceeded.ts";
import { writeEnding } from "../../../src/http/endings/write-ending.ts";
import type { VendorError } from "../../../src/http/errors/vendor-error.ts";
import { type AnswerOutcome, type DecisionInput, decide, type RetryRules } from "../../../src/http/retry/decide.ts";

const facts: CallFacts = { operation: "o", method: "POST", path: "/x", attempts: 1 };
const base: Omit<DecisionInput, "outcome"> = {
  method: "POST",
  retryClass: "never",
  replayable: true,
  attempts: 1,
  sent: true,
  earlierUnknown: false,
};
/** An answer whose error is written as the service itself writes errors. */
const answer = (status: number, vendorError: VendorError = {}): AnswerOutcome => ({
  kind: "answer",
  status,
  vendorError,
  isOwn: vendorError.message !== undefined,
  content: "expected",
});
const failure = (error: unknown): DecisionInput["outcome"] => ({ kind: "failure", error });
const broken = failure(new ConnectionFailed(facts, { reason: "ECONNRESET", reached: true }));
const refused = failure(new ConnectionFailed(facts, { reason: "ECONNREFUSED", reached: false }));
const late = failure(new AttemptTimeout(facts, { timeoutMs: 1 }));

/** A decision as one word, with a mark for "an earlier attempt may have been processed". */
function word(
  {
    conditional = false,
    ...given
  }: Partial<DecisionInput> & { conditional?: boolean } & Pick<DecisionInput, "outcome">,
  rules?: RetryRules,
): string {
  const input = { ...base, ...given };
  const { outcome, method, earlierUnknown: earlierOpen } = input;
  const write = { method, commits: false, answers: undefined, conditional, earlierOpen };
  const judged: DecisionInput["outcome"] =
    outcome.kind === "failure" || input.retryClass === "safe"
      ? outcome
      : {
          ending: writeEnding(
            write,
            { status: outcome.status, contentType: null, text: JSON.stringify({ error: outcome.vendorError }) },
            rules,
          ),
          ...outcome,
        };
  const decision = decide({ ...input, outcome: judged }, rules);
  return decision.do === "repeat" && decision.maybeDone ? "repeat, maybe done" : decision.do;
}

describe("by class and outcome", () => {
  test.each<[string, DecisionInput["outcome"], string, string, string]>([
    // outcome                          safe            idempotent            never
    ["200", answer(200), "return", "return", "return"],
    ["304", answer(304), "return", "throw-unknown", "throw-unknown"],
    ["302 that nobody followed", answer(302), "return", "throw-unknown", "throw-unknown"],
    ["499, which a proxy writes for itself", answer(499), "return", "throw-unknown", "throw-unknown"],
    [
      "a 500 in the service's words that says it gave up",
      answer(500, { code: "Application_TimeoutException", message: "The operation took too long" }),
      "repeat",
      "repeat, maybe done",
      "throw-unknown",
    ],
    ["400", answer(400), "return", "return", "return"],
    ["401 that stayed", answer(401), "return", "return", "return"],
    [
      "fact 25: a 403 for a scope that the app lacks",
      answer(403, { message: "The app may not read this area" }),
      "return",
      "return",
      "return",
    ],
    ["404", answer(404), "return", "return", "return"],
    ["409", answer(409), "return", "return", "return"],
    ["408", answer(408), "repeat", "repeat, maybe done", "throw-unknown"],
    ["429, refused before anything was done", answer(429), "repeat", "repeat", "repeat"],
    ["500", answer(500), "repeat", "repeat, maybe done", "throw-unknown"],
    [
      "fact 39: a 500 that explains itself",
      answer(500, { message: "Code is mandatory" }),
      "return",
      "return",
      "return",
    ],
    ["501", answer(501), "return", "throw-unknown", "throw-unknown"],
    ["502", answer(502), "repeat", "repeat, maybe done", "throw-unknown"],
    ["503", answer(503), "repeat", "repeat, maybe done", "throw-unknown"],
    ["504", answer(504), "repeat", "repeat, maybe done", "throw-unknown"],
    ["no connection", refused, "repeat", "repeat", "repeat"],
    ["the connection broke", broken, "repeat", "repeat, maybe done", "throw-unknown"],
    ["too late", late, "repeat", "repeat, maybe done", "throw-unknown"],
    ["the caller gave up", failure(new DOMException("no", "AbortError")), "throw", "throw-unknown", "throw-unknown"],
  ])("%s", (_, outcome, safe, idempotent, never) => {
    expect({
      safe: word({ outcome, retryClass: "safe", method: "GET" }),
      idempotent: word({ outcome, retryClass: "idempotent", method: "PUT" }),
      never: word({ outcome }),
    }).toEqual({ safe, idempotent, never });
  });
});

describe("when the attempts are used up", () => {
  test.each<[string, DecisionInput["outcome"], string, string]>([
    ["503", answer(503), "return", "throw-unknown"],
    ["429", answer(429), "return", "return"],
    ["the connection broke", broken, "throw", "throw-unknown"],
    ["no connection", refused, "throw", "throw"],
  ])("%s", (_, outcome, safe, idempotent) => {
    expect([
      word({ outcome, attempts: 4, retryClass: "safe", method: "GET" }),
      word({ outcome, attempts: 4, retryClass: "idempotent", method: "PUT" }),
    ]).toEqual([safe, idempotent]);
  });
});

describe("after an attempt that may have been processed", () => {
  const again = { earlierUnknown: true, attempts: 2, retryClass: "idempotent" } as const;
  test.each<[string, Partial<DecisionInput> & { conditional?: boolean }, number, string]>([
    ["a DELETE's 404 is success", { method: "DELETE" }, 404, "return-done"],
    ["a DELETE's 410 is success", { method: "DELETE" }, 410, "return-done"],
    ["a DELETE's 400 is not", { method: "DELETE" }, 400, "return"],
    ["an If-Match write's 412 may be our own change", { method: "PATCH", conditional: true }, 412, "throw-unknown"],
    [
      "an If-Match write's 409 may be our own change (fact 113)",
      { method: "PATCH", conditional: true },
      409,
      "throw-unknown",
    ],
    ["a 401 says nothing about the attempt before", { method: "PUT" }, 401, "throw-unknown"],
    ["a 403 neither", { method: "PUT" }, 403, "throw-unknown"],
    ["a PUT's 400 would have met the first one too", { method: "PUT" }, 400, "return"],
    ["a POST's 400 may be the echo of the first one", { method: "POST" }, 400, "throw-unknown"],
    ["a 200 is a 200", { method: "PUT" }, 200, "return"],
  ])("%s", (_, input, status, want) => {
    expect(word({ ...again, ...input, outcome: answer(status) })).toBe(want);
  });

  test("a DELETE's 404 without an unknown attempt before it is a 404", () => {
    expect(word({ method: "DELETE", retryClass: "idempotent", outcome: answer(404) })).toBe("return");
  });

  test("a repeat that the quota refuses leaves the outcome unknown", () => {
    const outcome = failure(new QuotaExceeded(facts, { scope: "day", resetAtMs: 0 }));
    expect([word({ ...again, sent: false, outcome }), word({ sent: false, outcome })]).toEqual([
      "throw-unknown",
      "throw",
    ]);
  });
});

describe("by what an API says about itself", () => {
  const businessCentral: RetryRules = {
    retryStatuses: [429, 500, 502, 503],
    refusedCodes: ["Internal_TenantUnavailable"],
    transientCodes: ["Internal_ServerError", "Internal_TenantUnavailable"],
  };
  test.each<[string, Partial<DecisionInput>, DecisionInput["outcome"], string]>([
    [
      "fact 127: under a 503 the service itself says that it did not begin",
      {},
      answer(503, { code: "Internal_TenantUnavailable", message: "The tenant is not available" }),
      "repeat",
    ],
    [
      "and refuses when it says so to the last attempt",
      { attempts: 4 },
      answer(503, { code: "Internal_TenantUnavailable", message: "The tenant is not available" }),
      "return",
    ],
    [
      "fact 109: a 503 that nobody explains is a gateway's: a write is not sent again",
      {},
      answer(503),
      "throw-unknown",
    ],
    [
      "a 500 with that code proves nothing",
      {},
      answer(500, { code: "Internal_TenantUnavailable", message: "The tenant is not available" }),
      "throw-unknown",
    ],
    ["fact 112: a 504 is not sent again", { method: "GET", retryClass: "safe" }, answer(504), "return"],
    ["fact 112: a 408 is not sent again", { method: "GET", retryClass: "safe" }, answer(408), "return"],
    [
      "fact 127: Internal_ServerError is an accident",
      { method: "GET", retryClass: "safe" },
      answer(500, { code: "Internal_ServerError", message: "x" }),
      "repeat",
    ],
    [
      "fact 127: Internal_RecordNotFound is not",
      { method: "GET", retryClass: "safe" },
      answer(500, { code: "Internal_RecordNotFound", message: "x" }),
      "return",
    ],
  ])("%s", (_, input, outcome, want) => {
    expect(word({ ...input, outcome }, businessCentral)).toBe(want);
  });
});

describe("content of a read", () => {
  test.each<["html" | "empty", Partial<DecisionInput>, string]>([
    ["html", {}, "throw-content"],
    ["empty", {}, "repeat"],
    ["empty", { attempts: 4 }, "throw-content"],
  ])("%s with %j: %s", (content, input, want) => {
    const outcome = { ...answer(200), content };
    expect(word({ ...input, retryClass: "safe", method: "GET", outcome })).toBe(want);
  });
});

test("a write whose head proved it and whose body broke off is done, and its answer unreadable; a read is no write", () => {
  const outcome = {
    kind: "failure",
    error: new ConnectionFailed(facts, { reason: "ECONNRESET", reached: true }),
    isDone: true,
  } as const;
  expect([
    word({ outcome }),
    word({ outcome, retryClass: "idempotent", method: "PUT" }),
    word({ outcome, retryClass: "safe", method: "GET" }),
  ]).toEqual(["throw-unreadable", "throw-unreadable", "repeat"]);
});

test("an idempotent write whose body can be sent once is unknown when the connection broke", () => {
  expect(word({ replayable: false, retryClass: "idempotent", method: "PUT", outcome: broken })).toBe("throw-unknown");
});

test("a refusal of a write that is proven by a 400 hands nothing out as done", () => {
  const outcome: AnswerOutcome = { ...answer(400), ending: { ending: "done" } };
  expect([word({ outcome }), word({ outcome: { ...outcome, status: 399 } })]).toEqual(["return-done", "return"]);
});

test("an answer that tells of each of several requests is no refusal, and is not asked for again", () => {
  const outcome: AnswerOutcome = { ...answer(429), inParts: true };
  expect([word({ outcome }), word({ outcome, retryClass: "idempotent", method: "PUT" })]).toEqual([
    "return-told",
    "return-told",
  ]);
  const read = { outcome, retryClass: "safe" } as const;
  expect([word(read), word({ ...read, attempts: 4 })]).toEqual(["repeat", "return-told"]);
});

test("only a 500 can explain itself away: a read's 503 is tried again, whatever the service says", () => {
  const outcome = answer(503, { message: "Code is mandatory" });
  expect(word({ retryClass: "safe", method: "GET", outcome })).toBe("repeat");
});

test("a page under a 400 is the refusal that it says it is", () => {
  expect(word({ retryClass: "safe", method: "GET", outcome: { ...answer(400), content: "html" } })).toBe("return");
});

test("what is no error of ours is not cured by sending again", () => {
  expect(word({ retryClass: "safe", method: "GET", outcome: failure({ code: "CONNECTION_FAILED" }) })).toBe("throw");
  expect(
    word({ retryClass: "safe", method: "GET", outcome: failure(Object.assign(new Error("x"), { code: 7 })) }),
  ).toBe("throw");
});

test("a body that can be sent once is sent once", () => {
  expect([
    word({ replayable: false, retryClass: "idempotent", method: "PUT", outcome: answer(503) }),
    word({ replayable: false, outcome: answer(429) }),
  ]).toEqual(["throw-unknown", "return"]);
});

test("maxAttempts: 1 turns repeating off", () => {
  expect(word({ retryClass: "safe", method: "GET", outcome: answer(503) }, { maxAttempts: 1 })).toBe("return");
});

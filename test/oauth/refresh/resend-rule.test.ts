import { describe, expect, test } from "vitest";
import type { ResendVerdict } from "../../../src/oauth/refresh/resend-rule.ts";
import { mayResend, vainAttempts } from "../../../src/oauth/refresh/resend-rule.ts";
import type { IntentOutcome, JournalEntry } from "../../../src/oauth/token-store.ts";

/** An attempt of generation 3 that started at `startedAtMs` and could be answered for 25 s. */
function attempt(startedAtMs: number, outcome?: IntentOutcome, generation = 3): JournalEntry {
  const intent = {
    id: `i${startedAtMs}`,
    generation,
    owner: "p",
    fence: 1,
    startedAtMs,
    deadlineMs: startedAtMs + 25_000,
    refreshTokenHmac: "h",
  };
  return outcome ? { intent, outcome, settledAtMs: startedAtMs + 1_000 } : { intent };
}

const unknown: IntentOutcome = { kind: "unknown", reason: "cut" };
const refused = (error: string, status = 400): IntentOutcome => ({ kind: "refused", status, error });
const send: ResendVerdict = { kind: "send" };

describe("mayResend", () => {
  test.each<[string, JournalEntry[], number, ResendVerdict]>([
    ["no attempt", [], 0, send],
    ["an attempt of another generation", [attempt(0, undefined, 2)], 1, send],
    ["an open attempt, deadline ahead", [attempt(0)], 24_999, { kind: "wait", untilMs: 25_000, why: "in-flight" }],
    ["an open attempt, deadline reached: its process died", [attempt(0)], 25_000, send],
    ["unknown, deadline ahead", [attempt(0, unknown)], 1_000, { kind: "wait", untilMs: 25_000, why: "unknown" }],
    ["unknown, deadline reached", [attempt(0, unknown)], 25_000, send],
    [
      "unknown twice",
      [attempt(0, unknown), attempt(25_000, unknown)],
      50_000,
      { kind: "wait", untilMs: 80_000, why: "unknown" },
    ],
    [
      "unknown three times",
      [0, 25_000, 80_000].map((at) => attempt(at, unknown)),
      105_000,
      { kind: "wait", untilMs: 165_000, why: "unknown" },
    ],
    [
      "unknown ten times: never longer than ten minutes",
      Array.from({ length: 10 }, (_, i) => attempt(i, unknown)),
      25_009,
      { kind: "wait", untilMs: 625_009, why: "unknown" },
    ],
    ["not sent", [attempt(0, { kind: "not-sent" })], 1, send],
    [
      "unknown, with a pause that was told: it counts from the answer",
      [attempt(0, { kind: "unknown", reason: "cut", pauseMs: 60_000 })],
      25_000,
      { kind: "wait", untilMs: 61_000, why: "unknown" },
    ],
    [
      "refused for patience, with a pause that was told: it counts from the answer",
      [attempt(0, { kind: "refused", status: 429, error: "later:http_429", pauseMs: 5_000 })],
      5_999,
      { kind: "wait", untilMs: 6_000, why: "refused" },
    ],
    ["refused with a code that speaks of later", [attempt(0, refused("client:not later: never"))], 2_000, send],
    [
      "refused for patience",
      [attempt(0, refused("later:temporarily_unavailable"))],
      60_999,
      { kind: "wait", untilMs: 61_000, why: "refused" },
    ],
    ["refused for patience, a minute ago", [attempt(0, refused("later:http_429", 429))], 61_000, send],
    [
      "refused as not expired",
      [attempt(0, refused("not-expired:access_denied"))],
      2_000,
      { kind: "wait", untilMs: 61_000, why: "refused" },
    ],
    [
      "refused for the client: the configuration may have changed",
      [attempt(0, refused("client:invalid_client", 401))],
      2_000,
      send,
    ],
    ["refused for the configuration", [attempt(0, refused("configuration:invalid_scope"))], 2_000, send],
    [
      "dead, for ever",
      [attempt(0, refused("sign-in:invalid_grant"))],
      9e12,
      { kind: "dead", entry: attempt(0, refused("sign-in:invalid_grant")) },
    ],
  ])("%s", (_name, journal, nowMs, want) => {
    expect(mayResend(journal, 3, { use: "single" }, nowMs)).toEqual(want);
  });

  test.each<[string, JournalEntry[], number, ResendVerdict]>([
    ["unknown twice: at once after the deadline", [attempt(0, unknown), attempt(25_000, unknown)], 50_000, send],
    [
      "refused for one resource: another resource may be asked",
      [attempt(0, refused("sign-in:invalid_grant"))],
      2_000,
      send,
    ],
    ["an open attempt, deadline ahead", [attempt(0)], 24_999, { kind: "wait", untilMs: 25_000, why: "in-flight" }],
  ])("where refresh tokens work more than once: %s", (_name, journal, nowMs, want) => {
    expect(mayResend(journal, 3, { use: "multiple" }, nowMs)).toEqual(want);
  });
});

test("vain attempts count as token calls unless they were not sent or are before today", () => {
  const journal = [
    attempt(0, unknown),
    attempt(100, unknown),
    attempt(200, { kind: "not-sent" }),
    attempt(300, refused("later:x")),
    attempt(400),
    attempt(500, { kind: "committed", generation: 4 }),
    attempt(600, unknown, 2),
  ];
  expect(vainAttempts(journal, 3, 100)).toBe(3);
});

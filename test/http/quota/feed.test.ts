import { describe, expect, test } from "vitest";
import { type FeedInput, feed } from "../../../src/http/quota/feed.ts";
import type { QuotaLimit } from "../../../src/http/quota/quota-limit.ts";
import { emptyRecord, type FixedWindow, type QuotaRecord } from "../../../src/http/quota/quota-record.ts";

const nowMs = Date.UTC(2026, 0, 5, 10, 0, 20);
const endMs = Date.UTC(2026, 0, 5, 10, 1);
const minute: QuotaLimit = {
  name: "minute",
  per: [],
  requests: 60,
  windowSeconds: 60,
  window: "fixed",
  headers: { limit: "x-limit", remaining: "x-remaining", reset: "x-reset", resetUnit: "epoch-milliseconds" },
};
const sliding: QuotaLimit = { ...minute, window: "sliding" };
const day: QuotaLimit = { ...minute, name: "day", windowSeconds: 86_400, headers: undefined };
const errors: QuotaLimit = { name: "errors", per: [], requests: 10, windowSeconds: 3600, counts: [404] };
const connections: QuotaLimit = { name: "connections", per: [], concurrent: 5 };

/** Tells limits what came back; the headers are those of the minute, and there is no `Date` unless it is given. */
function tell(
  limits: readonly QuotaLimit[],
  records: readonly (QuotaRecord | undefined)[],
  answer: { status?: number; headers?: Record<string, string> } | undefined,
  input: Partial<FeedInput> = {},
) {
  return feed(
    limits.map((limit) => ({ key: limit.name, limit })),
    records,
    {
      id: "own",
      countedIn: {},
      sentAtMs: nowMs - 200,
      receivedAtMs: nowMs,
      answer: answer && { status: answer.status ?? 200, headers: new Headers(answer.headers) },
      ...input,
    },
  );
}
const known = (more: Partial<QuotaRecord> = {}): QuotaRecord => ({ ...emptyRecord, skew: [0, 0], ...more });
const said = (remaining: number, resetMs = endMs): Record<string, string> => ({
  "x-remaining": String(remaining),
  "x-reset": String(resetMs),
});

describe("what is the same afterwards is not written", () => {
  test.each<[string, QuotaLimit, QuotaRecord | undefined, Parameters<typeof tell>[2]]>([
    ["an unused limit without an answer", connections, undefined, undefined],
    ["an unused limit that the answer does not speak of", day, undefined, {}],
    ["no answer where nothing is in flight", day, known(), undefined],
    ["an answer without headers", minute, known(), {}],
    ["a limit that is known already", minute, known({ limit: 50 }), { headers: { "x-limit": "50" } }],
    ["a status that does not count", errors, known(), { status: 400 }],
    ["a rest that says nothing new", minute, known({ window: window({ foreign: 3 }) }), { headers: said(52) }],
    ["a Date that says nothing new", minute, known(), { headers: { date: "Mon, 05 Jan 2026 10:00:20 GMT" } }],
  ])("%s", (_, limit, record, answer) => {
    expect(tell([limit], [record], answer).records[0]).toBe(record);
  });
});

function window(more: Partial<FixedWindow> = {}): FixedWindow {
  return { endMs, taken: 5, foreign: 0, edge: 0, confirmed: true, ...more };
}

describe("a place in flight", () => {
  const inFlight = [
    ["other", 7],
    ["own", 8],
  ] as const;
  test.each([
    ["with an answer", {}],
    ["without one", undefined],
  ])("is given back %s, and no other one", (_, answer) => {
    expect(tell([connections], [known({ inFlight })], answer).records).toEqual([known({ inFlight: [["other", 7]] })]);
  });
});

test("an answer of an error limit counts when it came, and not when it was sent", () => {
  const sentAtMs = nowMs - 120_000;
  expect(tell([errors], [undefined], { status: 404 }, { sentAtMs }).records).toEqual([
    { ...emptyRecord, slots: [[Math.floor(nowMs / 60_000), 1]] },
  ]);
});

test("an error that others are counted by leaves the minute's slots alone", () => {
  const [record] = tell([{ ...errors, headers: minute.headers }], [known()], { status: 404, headers: said(4) }).records;
  expect(record?.window).toBeUndefined();
});

describe("refusals that did not say which limit they meant", () => {
  test("are forgotten after any answer that is none", () => {
    const [record] = tell([day], [known({ blindRefusals: 2 })], { status: 500 }).records;
    expect(record).toEqual(known());
    expect(record).not.toHaveProperty("blindRefusals");
  });

  test("are remembered when no answer came", () => {
    expect(tell([day], [known({ blindRefusals: 2 })], undefined).records).toEqual([known({ blindRefusals: 2 })]);
  });
});

describe("the server's clock", () => {
  test("is told by the Date of an answer whose headers speak of the limit, and of no other one", () => {
    const { records } = tell([minute, day], [undefined, undefined], {
      headers: { date: "Mon, 05 Jan 2026 10:00:25 GMT" },
    });
    // Behind the moment of sending by at most 6.2 s, ahead of the moment of the answer by at least 5 s.
    expect(records).toEqual([{ ...emptyRecord, skew: [5000, 6200] }, undefined]);
  });

  test("is told by the window that it counts in", () => {
    // The minute ended 20.2 s ago by our clock, and the request was sent after that.
    const [record] = tell([minute], [undefined], { headers: said(50, endMs - 60_000) }).records;
    expect(record?.skew).toEqual([-20_800, -19_800]);
  });

  test("decides what a reset in seconds means", () => {
    const relative: QuotaLimit = { ...minute, headers: { ...minute.headers, resetUnit: "seconds" } };
    const [record] = tell([relative], [known({ skew: [1000, 3000] })], { headers: { "x-reset": "30" } }).records;
    expect(record?.window?.endMs).toBe(nowMs + 2000 + 30_000);
  });
});

test("the limit that a header names is kept, and one that is missing takes nothing away", () => {
  const [named] = tell([minute], [known()], { headers: { "x-limit": "50" } }).records;
  expect(named).toEqual(known({ limit: 50 }));
  const [kept] = tell([minute], [named], { headers: said(49) }).records;
  expect(kept).toMatchObject({ limit: 50, window: { taken: 0, foreign: 1 } });
});

describe("our own count of a window, and the header's", () => {
  const own = (edge: boolean, ofEndMs = endMs): Partial<FeedInput> => ({
    countedIn: { minute: { endMs: ofEndMs, edge } },
  });
  test.each<[string, QuotaRecord, Record<string, string>, Partial<FeedInput>, FixedWindow | undefined]>([
    [
      "the first header names the window; what was sent lately may be in it, the rest is of others",
      known({ slots: [[Math.floor(nowMs / 1000), 4]] }),
      said(50),
      {},
      window({ taken: 4, foreign: 6 }),
    ],
    [
      "less use than our own is no use by others",
      known({ slots: [[Math.floor(nowMs / 1000), 4]] }),
      said(57),
      {},
      window({ taken: 4 }),
    ],
    ["a window without a rest tells its end alone", known(), { "x-reset": String(endMs) }, {}, window({ taken: 0 })],
    ["without a reset there is no window", known(), { "x-remaining": "50" }, {}, undefined],
    ["use by others only grows", known({ window: window({ foreign: 9 }) }), said(52), {}, window({ foreign: 9 })],
    ["and grows by the header", known({ window: window({ foreign: 1 }) }), said(52), {}, window({ foreign: 3 })],
    [
      "a window that nobody had named is named",
      known({ window: window({ confirmed: false }) }),
      said(55),
      {},
      window(),
    ],
    [
      "one at the edge of this window was in this one",
      known({ window: window({ edge: 2 }) }),
      said(55),
      own(true),
      window({ edge: 1 }),
    ],
    [
      "there are never fewer than none at the edge",
      known({ window: window({ edge: 0, confirmed: false }) }),
      said(55),
      own(true),
      window({ edge: 0 }),
    ],
    [
      "one before the edge takes nothing from it",
      known({ window: window({ edge: 2 }) }),
      said(55),
      own(false),
      window({ edge: 2 }),
    ],
    [
      "one that was counted in the window before, and arrived in this one, counts here",
      known({ window: window() }),
      said(54),
      own(false, endMs - 60_000),
      window({ taken: 6 }),
    ],
    [
      "one from its edge is counted here already",
      known({ window: window() }),
      said(55),
      own(true, endMs - 60_000),
      window(),
    ],
    [
      "one of a window long ago is no news",
      known({ window: window() }),
      said(55),
      own(false, endMs - 120_000),
      window(),
    ],
    [
      "a header of the window before says nothing of this one",
      known({ window: window({ confirmed: false }) }),
      said(0, endMs - 60_000),
      {},
      window({ confirmed: false }),
    ],
    [
      "but that one from its edge was not in this one",
      known({ window: window({ confirmed: false }) }),
      said(0, endMs - 60_000),
      own(true, endMs - 60_000),
      window({ taken: 4, confirmed: false }),
    ],
    [
      "nothing is less than nothing",
      known({ window: window({ taken: 0, confirmed: false }) }),
      said(0, endMs - 60_000),
      own(true, endMs - 60_000),
      window({ taken: 0, confirmed: false }),
    ],
    [
      "one that was counted before the edge was never in this one",
      known({ window: window() }),
      said(0, endMs - 60_000),
      own(false, endMs - 60_000),
      window(),
    ],
    [
      "one whose answer names another window than it was counted in says nothing of this one",
      known({ window: window() }),
      said(0, endMs - 30_000),
      own(true, endMs - 60_000),
      window(),
    ],
    [
      "nor one of a window that does not end where this one begins",
      known({ window: window() }),
      said(0, endMs - 30_000),
      own(true, endMs - 30_000),
      window(),
    ],
    [
      "nor one that was counted in a window before that",
      known({ window: window() }),
      said(0, endMs - 60_000),
      own(true, endMs - 120_000),
      window(),
    ],
    [
      "one that ended more than a window before is none that follows: all that was sent may be in it",
      known({ window: window() }),
      said(50, endMs - 65_000),
      {},
      window({ endMs: endMs - 65_000, foreign: 5 }),
    ],
    [
      "the window after this one begins with those from the edge",
      known({ window: window({ edge: 2, foreign: 9 }) }),
      said(57, endMs + 60_000),
      {},
      window({ endMs: endMs + 60_000, taken: 2, foreign: 1 }),
    ],
    [
      "one before the edge that arrived there counts there",
      known({ window: window({ edge: 2 }) }),
      said(57, endMs + 60_000),
      own(false),
      window({ endMs: endMs + 60_000, taken: 3 }),
    ],
    [
      "a window that ends at another moment is a new one, and all that was sent may be in it",
      known({ window: window({ edge: 2, foreign: 9 }) }),
      said(50, endMs + 10_000),
      {},
      window({ endMs: endMs + 10_000, foreign: 5 }),
    ],
  ])("%s", (_, record, headers, input, want) => {
    const [after] = tell([minute], [record], { headers }, input).records;
    expect(after?.window).toEqual(want);
  });

  test("a sliding limit has no window, whatever its headers say", () => {
    expect(tell([sliding], [known()], { headers: said(50) }).records[0]?.window).toBeUndefined();
  });

  test("use by others is not known where nobody knows the limit", () => {
    const { requests: _, ...unnamed } = minute;
    expect(tell([unnamed], [known()], { headers: said(50) }).records[0]?.window).toEqual(window({ taken: 0 }));
  });
});

describe("a 429", () => {
  test("stops the limit that it means, and tells the others nothing", () => {
    const { records, result } = tell([minute, day], [known(), undefined], { status: 429, headers: said(0) });
    expect(result).toEqual({ refusedBy: { scope: "minute", untilMs: endMs + 50 } });
    expect(records).toEqual([
      known({ window: window({ taken: 0, foreign: 60 }), blockedUntilMs: endMs + 50, expiresAtMs: endMs + 50 }),
      emptyRecord,
    ]);
  });

  test("never shortens a pause, nor the life of a record", () => {
    const longer = { blockedUntilMs: endMs + 1000, expiresAtMs: endMs + 2000 };
    const { records, result } = tell([minute], [known(longer)], { status: 429, headers: said(0) });
    expect([result.refusedBy?.untilMs, records[0]]).toEqual([endMs + 1000, expect.objectContaining(longer)]);
  });

  test("measures the moment of Retry-After on the clock of the answer's Date", () => {
    const headers = { "retry-after": "Mon, 05 Jan 2026 09:00:30 GMT", date: "Mon, 05 Jan 2026 09:00:18 GMT" };
    const { result } = tell([connections], [undefined], { status: 429, headers });
    expect(result.refusedBy).toEqual({ scope: "connections", untilMs: nowMs + 12_000 });
  });

  test("without limits stops nothing", () => {
    expect(tell([], [], { status: 429, headers: { "retry-after": "5" } })).toEqual({ records: [], result: {} });
  });

  test("is counted in each record while nobody knows which limit it means", () => {
    const { records } = tell([minute, day], [known({ blindRefusals: 1 }), undefined], { status: 429 });
    expect(records.map((record) => record?.blindRefusals)).toEqual([2, 1]);
  });

  test("is counted in a record that is new", () => {
    expect(tell([minute], [undefined], { status: 429 }).records[0]?.blindRefusals).toBe(1);
  });

  test("of a request that was sent when the pause was over is another refusal, of one before it is the same", () => {
    const blockedUntilMs = nowMs - 200;
    const counts = [nowMs - 201, nowMs - 200].map((sentAtMs) => {
      const { records } = tell([minute], [known({ blindRefusals: 1, blockedUntilMs })], { status: 429 }, { sentAtMs });
      return records[0]?.blindRefusals;
    });
    expect(counts).toEqual([1, 2]);
  });
});

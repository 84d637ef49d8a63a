import { expect, test } from "vitest";
import type { AccountLog } from "../campaigns/token/judge-month.ts";
import { busiestDayOf, judgeMonth } from "../campaigns/token/judge-month.ts";
import { simulateMonth } from "../campaigns/token/simulate-month.ts";

test("6 accounts over 3 days: no early refresh, no reuse, no idle death, at most 200 token calls a day", {
  timeout: 120_000,
}, async () => {
  const logs = await simulateMonth({ days: 3, busy: 2, office: 2, idle: 2 });
  expect(logs.flatMap(judgeMonth)).toEqual([]);
  const counts = Object.fromEntries(logs.map((log) => [log.account, busiestDayOf(log)]));
  // 86,400 s in steps of 60 s: every tenth minute is the first after 570 s.
  expect(counts).toEqual({ "busy-0": 144, "busy-1": 144, "office-0": 11, "office-1": 11, "idle-0": 1, "idle-1": 1 });
});

test("the check can fail: a client that refreshes with 5 minutes left is found out", { timeout: 120_000 }, async () => {
  const hasty = { longestSeconds: 600, assumedSeconds: 600, marginSeconds: 300, refreshOnlyInLastSeconds: 300 };
  const logs = await simulateMonth({
    days: 0.05,
    busy: 1,
    office: 0,
    idle: 0,
    alter: (provider) => ({ ...provider, accessTokens: hasty }),
  });
  expect(logs.flatMap(judgeMonth)).toContain("busy-0: the token endpoint answered 400 at 2026-01-05T00:06:00.000Z");
});

test("the check can fail: accounts without a keep-alive die on the 30th day", { timeout: 120_000 }, async () => {
  const logs = await simulateMonth({ days: 30, busy: 0, office: 0, idle: 1, keepAlive: false });
  expect(logs.flatMap(judgeMonth)).toContain("idle-0: the token endpoint answered 400 at 2026-02-04T00:00:00.000Z");
});

const second = 1000;
const day = 86_400 * second;
const good: AccountLog = {
  account: "a",
  requests: [
    { atMs: 0, status: 200 },
    { atMs: 570 * second, status: 200 },
  ],
  refused: [],
  finalStatus: 200,
};
test.each<[string, AccountLog, string[]]>([
  ["nothing wrong", good, []],
  [
    "a refresh after 569 s",
    {
      ...good,
      requests: [
        { atMs: 0, status: 200 },
        { atMs: 569 * second, status: 200 },
      ],
    },
    ["a: refreshed at 1970-01-01T00:09:29.000Z, 569 s after the token before"],
  ],
  [
    "30 idle days",
    {
      ...good,
      requests: [
        { atMs: 0, status: 200 },
        { atMs: 30 * day, status: 200 },
      ],
    },
    ["a: idle until 1970-01-31T00:00:00.000Z, for 30 days"],
  ],
  [
    "a refused request",
    { ...good, requests: [{ atMs: 0, status: 400 }] },
    ["a: the token endpoint answered 400 at 1970-01-01T00:00:00.000Z"],
  ],
  ["a caller without a token", { ...good, refused: ["noon"] }, ["a: no token at noon"]],
  ["a token that the API refuses", { ...good, finalStatus: 401 }, ["a: the API answered 401 to its last token"]],
])("the verdict on %s", (_name, log, want) => {
  expect(judgeMonth(log)).toEqual(want);
});

test("the verdict on 201 requests in a day", () => {
  const requests = Array.from({ length: 201 }, () => ({ atMs: day - 1, status: 200 }));
  expect(judgeMonth({ ...good, requests })).toContain("a: 201 token requests in one day");
});

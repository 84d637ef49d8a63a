import { expect, test } from "vitest";
import { progressText, type RoundProgress } from "../../../src/cli/sync/progress-text.ts";

const half: RoundProgress = {
  set: "crm/Accounts",
  rows: 2_000,
  of: 53_000,
  allRows: 5_000,
  spentMs: 2_000,
  sent: 10,
  toCome: 50,
  limitedMs: 0,
  leftToday: 4_812,
};

test.each<[string, Partial<RoundProgress>, string]>([
  ["at the pace so far", {}, "crm/Accounts: 2,000 of 53,000 rows, 2,500 rows/s, 10 s to go, 4,812 requests left today"],
  [
    "as far as the limits let it, where they are slower",
    { toCome: 9_000, limitedMs: 90_000_000, leftToday: 0 },
    "crm/Accounts: 2,000 of 53,000 rows, 2,500 rows/s, 25 h to go, 0 requests left today",
  ],
  [
    "with nothing to come, whatever the limits say",
    { toCome: 0, limitedMs: 5_000, of: null, leftToday: undefined },
    "crm/Accounts: 2,000 rows, 2,500 rows/s, 0 s to go",
  ],
  [
    "before any time has passed",
    { spentMs: 0, sent: 0 },
    "crm/Accounts: 2,000 of 53,000 rows, 5,000,000 rows/s, 0 s to go, 4,812 requests left today",
  ],
])("%s", (_, more, text) => expect(progressText({ ...half, ...more })).toBe(text));

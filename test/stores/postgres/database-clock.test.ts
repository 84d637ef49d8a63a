import { expect, test } from "vitest";
import { createDatabaseClock } from "../../../src/stores/postgres/database-clock.ts";

const minuteMs = 60_000;

test.each<[string, readonly (readonly [askedAtMs: number, answeredAtMs: number, toldMs: number])[], number]>([
  ["nothing asked: no difference", [], 0],
  ["the middle of the way there and back", [[1000, 1010, 6005]], 5000],
  ["a database that is behind", [[1000, 1010, 505]], -500],
  [
    "a quick answer goes before a slow one",
    [
      [1000, 1002, 6001],
      [2000, 2100, 7020],
    ],
    5000,
  ],
  [
    "whichever came first",
    [
      [1000, 1100, 6020],
      [2000, 2002, 7001],
    ],
    5000,
  ],
  [
    "an old answer grows uncertain, so that a drift is followed",
    [
      [0, 2, 5001],
      [10 * minuteMs, 10 * minuteMs + 40, 10 * minuteMs + 5120],
    ],
    5100,
  ],
  [
    "a clock that was set is followed at once",
    [
      [1000, 1002, 6001],
      [2000, 2040, 92_020],
    ],
    90_000,
  ],
])("%s", (_, answers, want) => {
  const clock = createDatabaseClock();
  for (const answer of answers) clock.learn(...answer);
  expect(clock.aheadMs).toBe(want);
});

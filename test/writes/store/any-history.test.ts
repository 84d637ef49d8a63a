import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sqliteWriteStore } from "../../../src/writes/sqlite/index.ts";
import { handClock } from "../../stores/store-under-test.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { History, type Step } from "./any-history.ts";
import { keys } from "./samples.ts";

const which = fc.nat({ max: 7 });
const after = fc.constantFrom(0, 1000, 59_999);
const how = fc.constantFrom<Extract<Step, { do: "end" }>["how"]>("answer", "unknown", "later", "refused");
const choice = fc.constantFrom<Extract<Step, { do: "decide" }>["how"]>(
  "approve",
  "wrongly",
  "reject",
  "repair",
  "give up",
  "retry",
);

const enqueue: fc.Arbitrary<Step[]> = fc
  .record({ key: fc.nat({ max: 3 }), person: fc.boolean(), expires: fc.boolean(), row: fc.boolean() })
  .map((given) => [{ do: "enqueue", ...given }]);
/** An attempt from its beginning to its end, or to the death of its sender. */
const attempt: fc.Arbitrary<Step[]> = fc
  .record({ arrives: fc.boolean(), after, how, dies: fc.boolean() })
  .map(({ arrives, after: late, how: end, dies }) => [
    { do: "take" },
    { do: "send", which: 0, arrives, after: late },
    dies ? { do: "die", which: 0 } : { do: "end", which: 0, how: end },
  ]);
/** A look, and how much of the time passes before it is over. */
const look: fc.Arbitrary<Step[]> = fc
  .constantFrom(0, 1000, 60_000)
  .map((ms) => [{ do: "look" }, { do: "advance", ms }, { do: "end look", which: 0 }]);
/** A refusal, and what a person makes of it. */
const correction: fc.Arbitrary<Step[]> = fc
  .record({ which, how: choice })
  .map((decision) => [
    { do: "take" },
    { do: "send", which: 0, arrives: false, after: 0 },
    { do: "end", which: 0, how: "refused" },
    { do: "decide", ...decision },
  ]);
const single: fc.Arbitrary<Step[]> = fc
  .oneof<fc.Arbitrary<Step>[]>(
    fc.constant({ do: "take" }),
    fc.constant({ do: "look" }),
    fc.constant({ do: "tend" }),
    fc.record({ do: fc.constant("decide"), which, how: choice }),
    fc.record({ do: fc.constant("send"), which, arrives: fc.boolean(), after }),
    fc.record({ do: fc.constant("end"), which, how }),
    fc.record({ do: fc.constant("renew"), which }),
    fc.record({ do: fc.constant("die"), which }),
    fc.record({ do: fc.constant("end look"), which }),
    fc.record({ do: fc.constant("advance"), ms: fc.constantFrom(1, 500, 15_000, 29_999, 30_000, 60_000) }),
  )
  .map((step) => [step]);
const histories = fc
  .array(fc.oneof(enqueue, attempt, look, correction, { weight: 3, arbitrary: single }), {
    minLength: 8,
    maxLength: 40,
  })
  .map((parts) => parts.flat());

let files = 0;

/** Looks for a history that breaks a promise. */
async function search(runs: number, mistake?: string) {
  const folder = temporaryFolder();
  return fc.check(
    fc.asyncProperty(histories, async (history) => {
      const clock = handClock();
      const file = join(folder, `${++files}.sqlite`);
      const store = sqliteWriteStore({ file, keys, now: () => clock.now() });
      await store.createSchema();
      if (mistake !== undefined) {
        const database = new DatabaseSync(file);
        database.exec(mistake);
        database.close();
      }
      const played = new History(store, clock);
      try {
        for (const step of history) await played.step(step);
        await played.settle();
      } finally {
        await store.close();
      }
    }),
    { numRuns: runs, seed: 7, endOnFailure: true },
  );
}

const whenUnknown = (change: string): string =>
  `CREATE TRIGGER mistake AFTER UPDATE OF state ON erp_write WHEN NEW.state = 'unknown' BEGIN UPDATE erp_write SET ${change} WHERE id = NEW.id; END`;

describe("in any history of senders that die, answers that are lost and people who decide", () => {
  test("each write is made once or never, and none but what was approved is sent", async () => {
    const { failed, errorInstance, counterexample } = await search(60);
    expect([failed, String(errorInstance), JSON.stringify(counterexample)]).toEqual([false, "null", "null"]);
  }, 120_000);

  test.each([
    ["what is unknown is sent again", whenUnknown("state = 'approved', until_ms = 0, not_before_ms = 0")],
    ["nothing found is nothing there", whenUnknown("settle_at_ms = 0")],
    [
      "a repair keeps its approval",
      "CREATE TRIGGER mistake AFTER UPDATE OF state ON erp_write WHEN NEW.state = 'proposed' BEGIN UPDATE erp_write SET state = 'approved' WHERE id = NEW.id; END",
    ],
    [
      "an expired write stays",
      "CREATE TRIGGER mistake AFTER INSERT ON erp_write BEGIN UPDATE erp_write SET expires_at_ms = NULL WHERE id = NEW.id; END",
    ],
  ])(
    "the search finds it where %s",
    async (_, mistake) => {
      expect((await search(400, mistake)).failed).toBe(true);
    },
    120_000,
  );
});

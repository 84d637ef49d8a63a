import { expect, test } from "vitest";
import { createClock } from "../../../../src/sandbox/core/clock.ts";
import { type Admission, RequestQueue } from "../../../../src/sandbox/odata/batch/request-queue.ts";

test("two work, two wait in their order, the fifth is turned away, and who waits too long as well", async () => {
  const clock = createClock("manual", 0);
  const queue = new RequestQueue(clock, { concurrent: 2, queued: 2, longestWaitMs: 500 });
  const log: string[] = [];
  const admissions: Admission[] = [];
  const enter = async (name: string): Promise<void> => {
    const admission = await queue.enter();
    admissions.push(admission);
    log.push(`${name} ${typeof admission === "string" ? admission : "works"}`);
  };
  const leave = (index: number): void => {
    const admission = admissions[index];
    if (typeof admission === "object") admission.leave();
  };
  const all = ["a", "b", "c", "d", "e"].map(enter);
  await Promise.resolve();
  expect(log).toEqual(["a works", "b works", "e full"]);
  leave(0);
  leave(0);
  await all[2];
  clock.advance(500);
  await Promise.all(all);
  expect(log.slice(3)).toEqual(["c works", "d waited-too-long"]);
});

test("a request that need not wait is admitted at once", () => {
  const queue = new RequestQueue(createClock("manual", 0), { concurrent: 1, queued: 1, longestWaitMs: 1 });
  expect(queue.enter()).toEqual({ leave: expect.any(Function) });
});

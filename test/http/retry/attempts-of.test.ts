import { expect, test } from "vitest";
import { createChain } from "../../../src/http/chain.ts";
import { attemptsOf, sentAtMsOf } from "../../../src/http/retry/attempts-of.ts";
import { networkError, type Step, scripted } from "../support/scripted.ts";
import { createTestClock } from "../support/test-clock.ts";

/** How often and when a call was sent, as its answer tells; milliseconds since the call began. */
async function toldOf(steps: readonly Step[], method: string, hints = {}) {
  const clock = createTestClock();
  const startMs = clock.now();
  const { fetch } = createChain({ fetch: scripted(steps).transport, clock, random: () => 0.5 });
  const answer = fetch("https://api.example/x", { method, hints });
  await clock.runUntil(startMs + 100_000);
  const response = await answer;
  const sentAtMs = sentAtMsOf(response);
  return [response.status, attemptsOf(response), sentAtMs === undefined ? undefined : sentAtMs - startMs];
}

test("a read that was sent twice says so, and when it was sent first", async () => {
  expect(await toldOf([{ status: 503 }, { status: 200 }], "GET")).toEqual([200, 2, 0]);
});

test("a write says when it was sent also after one attempt: what it made is not older", async () => {
  expect(await toldOf([{ status: 201 }], "POST")).toEqual([201, 1, 0]);
});

test("a read that was sent once keeps nothing, which would be work for every read there is", async () => {
  expect(await toldOf([{ status: 200 }], "GET")).toEqual([200, 1, undefined]);
});

test("a DELETE whose record was gone says how often it was sent", async () => {
  const steps = [networkError("ECONNRESET"), { status: 404 }];
  expect(await toldOf(steps, "DELETE", { retry: "idempotent" })).toEqual([204, 2, 0]);
});

test("an answer that no chain gave was sent once, nobody knows when", () => {
  const response = new Response();
  expect([attemptsOf(response), sentAtMsOf(response)]).toEqual([1, undefined]);
});

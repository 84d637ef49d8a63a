import { describe, expect, test } from "vitest";
import { createExactOnlineClient, division } from "../../../src/clients/exact-online/index.ts";
import { AnswerUnreadable } from "../../../src/errors/answer-unreadable.ts";
import { OutcomeUnknown } from "../../../src/errors/outcome-unknown.ts";
import { collect, openExact } from "../support/exact-bench.ts";
import { exactTokens, sandboxClock, sandboxForTest } from "../support/signed-in.ts";

const accounts = "/api/v1/{division}/crm/Accounts";
const body = { Name: "Once", Code: "777" };
const facts = { operation: "CreateCrmAccount", method: "POST", path: accounts, attempts: 1 };

/** A client whose clock is set off by so much, while time goes on as it does at the service. */
async function openSteppedClock(stepMs: () => number, { onLook }: { onLook?: (look: number) => Promise<void> } = {}) {
  const sandbox = await sandboxForTest();
  const time = sandboxClock(sandbox);
  let looks = 0;
  const bench = {
    sandbox,
    company: division(sandbox.exact.divisions[0] ?? 0),
    events: [] as { readonly method: string }[],
    exact: createExactOnlineClient({
      country: "nl",
      origin: sandbox.exact.origin,
      auth: exactTokens(sandbox),
      clock: { ...time, now: () => time.now() + stepMs(), monotonic: () => time.now() },
      log: { onAttempt: (event) => void bench.events.push(event) },
      async fetch(url, init) {
        if (init.method === "GET") await onLook?.(++looks);
        return fetch(url, init);
      },
    }),
  };
  return bench;
}

describe("settling a create whose outcome is unknown", () => {
  test("a record that is stored while the last look is under way is looked for again, not created twice", async () => {
    let looks = 0;
    const bench = await openExact(
      {},
      {
        async fetch(url, init) {
          const answer = await fetch(url, init);
          if (init.method === "GET" && ++looks === 1) {
            // The list was read; before its answer arrives the first create is stored, and the time is over.
            await store();
            bench.sandbox.clock.advance(1_000);
          }
          return answer;
        },
      },
    );
    const { exact, company, sandbox } = bench;
    const store = (): Promise<unknown> => exact.create(accounts, body, { division: company });
    const after = new OutcomeUnknown(facts, { why: "", sentAtMs: sandbox.clock.now(), repeatable: false });
    const { created } = await exact.lookupThenCreate(accounts, body, { division: company, after, settleMs: 900 });
    expect(created).toBe(false);
    expect(
      await collect(exact.list(accounts, { division: company, select: ["ID"], filter: { Code: "777" } })),
    ).toHaveLength(1);
  });

  test("a clock that is set forward while it is looked for does not have it created twice", async () => {
    let stepMs = 0;
    const { sandbox, exact, company, events } = await openSteppedClock(() => stepMs, {
      async onLook(look) {
        if (look === 2) stepMs = 3_600_000;
        // The first create lay in a gateway, and arrives well within the time that the service may take.
        if (look === 4) await exact.create(accounts, body, { division: company });
      },
    });
    const after = new OutcomeUnknown(facts, { why: "", sentAtMs: sandbox.clock.now(), repeatable: false });
    const { created } = await exact.lookupThenCreate(accounts, body, { division: company, after });
    expect([created, events.filter(({ method }) => method === "POST").length]).toEqual([false, 1]);
  });

  test("one that was set back since it was sent makes nobody wait for longer than the service works", async () => {
    const { sandbox, exact, company } = await openSteppedClock(() => -86_400_000);
    const startedAtMs = sandbox.clock.now();
    const after = new OutcomeUnknown(facts, { why: "", sentAtMs: startedAtMs, repeatable: false });
    expect((await exact.lookupThenCreate(accounts, body, { division: company, after })).created).toBe(true);
    expect(sandbox.clock.now() - startedAtMs).toBeLessThan(70_000);
  });

  test.each([undefined, Number.NaN, "1764335700000"])(
    "an after whose time is %j is refused and not waited for",
    async (sentAtMs) => {
      const { exact, company, events } = await openExact();
      const after = new OutcomeUnknown(facts, { why: "", sentAtMs: 0, repeatable: false });
      Object.assign(after, { sentAtMs });
      await expect(exact.lookupThenCreate(accounts, body, { division: company, after })).rejects.toMatchObject({
        code: "ARGUMENT_INVALID",
        message: expect.stringContaining("after has no sentAtMs"),
      });
      expect(events).toEqual([]);
    },
  );
});

describe("a create that took place and whose answer could not be read (after: AnswerUnreadable)", () => {
  const unreadable = (sentAtMs: number): AnswerUnreadable =>
    new AnswerUnreadable(facts, { what: "the record", status: 201, sentAtMs, cause: new Error("cut") });

  test("is found, and not created again", async () => {
    const { exact, company, sandbox, events } = await openExact();
    await exact.create(accounts, body, { division: company });
    const after = unreadable(sandbox.clock.now());
    const { record, created } = await exact.lookupThenCreate(accounts, body, { division: company, after });
    expect([record.Name, created]).toEqual(["Once", false]);
    expect(events.filter(({ method }) => method === "POST")).toHaveLength(1);
  });

  test("is looked for until settled, then thrown again: nothing is created", async () => {
    const { exact, company, sandbox, events } = await openExact();
    const sentAtMs = sandbox.clock.now();
    const after = unreadable(sentAtMs);
    await expect(exact.lookupThenCreate(accounts, body, { division: company, after })).rejects.toBe(after);
    expect(sandbox.clock.now() - sentAtMs).toBeGreaterThanOrEqual(60_000);
    expect(events.filter(({ method }) => method === "POST")).toEqual([]);
  });

  test("is refused as after of another operation", async () => {
    const { exact, company, events } = await openExact();
    const after = new AnswerUnreadable(
      { ...facts, operation: "CreateOther" },
      { what: "", status: 201, sentAtMs: 0, cause: 0 },
    );
    await expect(exact.lookupThenCreate(accounts, body, { division: company, after })).rejects.toThrow(
      /after is the ending of CreateOther, not of CreateCrmAccount/,
    );
    expect(events).toEqual([]);
  });
});

describe("its own create that took place and whose answer cannot be read", () => {
  test("is looked for at once, and counts as created", async () => {
    const { exact, company, sandbox, events } = await openExact();
    sandbox.faults.add({ operation: "CreateCrmAccount", nth: 1, effect: { kind: "cut", when: "in-body" } });
    const { record, created } = await exact.lookupThenCreate(accounts, body, { division: company });
    expect([record.Name, created]).toEqual(["Once", true]);
    expect(events.filter(({ method }) => method === "POST")).toHaveLength(1);
  });

  test("a record that the list does not show is reported as done, never as something to repeat", async () => {
    // A vendor that answers nothing to a create, and a list that lags behind.
    const { exact, company } = await openExact(
      {},
      {
        async fetch(url, init) {
          const answer = await fetch(url, init);
          if (init.method === "POST") return new Response(null, { status: 204 });
          return /crm\/Accounts/.test(url) ? Response.json({ d: { results: [] } }) : answer;
        },
      },
    );
    await expect(exact.lookupThenCreate(accounts, body, { division: company })).rejects.toMatchObject({
      code: "ANSWER_UNREADABLE",
      done: true,
      operation: "CreateCrmAccount",
    });
  });
});

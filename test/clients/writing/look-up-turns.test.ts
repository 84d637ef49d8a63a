import { describe, expect, test } from "vitest";
import { createExactOnlineClient } from "../../../src/clients/exact-online/index.ts";
import { OutcomeUnknown } from "../../../src/errors/outcome-unknown.ts";
import { collect, openExact } from "../support/exact-bench.ts";
import { exactTokens, sandboxClock } from "../support/signed-in.ts";

const accounts = "/api/v1/{division}/crm/Accounts";
const body = { Name: "Once", Code: "777" };

/** What became of each call: whether it created, or the code or message of what it threw. */
async function endingsOf(calls: readonly Promise<{ readonly created: boolean }>[]): Promise<unknown[]> {
  return (await Promise.allSettled(calls)).map((ending) =>
    ending.status === "fulfilled"
      ? ending.value.created
      : String(Reflect.get(Object(ending.reason), "code") ?? ending.reason),
  );
}

const count = (values: readonly unknown[], value: unknown): number => values.filter((one) => one === value).length;

async function open(options: Parameters<typeof openExact>[1] = {}) {
  const bench = await openExact({}, options);
  const { exact, company, events } = bench;
  const posts = (): number => events.filter(({ method }) => method === "POST").length;
  const stored = (): Promise<unknown[]> =>
    collect(exact.list(accounts, { division: company, select: ["ID"], filter: { Code: "777" } }));
  const call = (more: Partial<typeof body> & { readonly signal?: AbortSignal } = {}) => {
    const { signal, ...fields } = more;
    return exact.lookupThenCreate(accounts, { ...body, ...fields }, { division: company, ...(signal && { signal }) });
  };
  return { ...bench, posts, stored, call };
}

describe("several calls at once with one key", () => {
  test("ten created two records, and seven threw LOOK_UP_AMBIGUOUS", async () => {
    const { call, posts, stored } = await open();
    const endings = await endingsOf(Array.from({ length: 10 }, () => call()));
    expect([count(endings, true), count(endings, false), posts(), (await stored()).length]).toEqual([1, 9, 1, 1]);
  });

  test("one look and one create serve all ten, and no caller can change another's record", async () => {
    const { call, events } = await open();
    const all = await Promise.all(Array.from({ length: 10 }, () => call()));
    expect(events.map(({ method }) => method)).toEqual(["GET", "POST"]);
    const [one, other] = all;
    expect(one?.record).toEqual(other?.record);
    expect(one?.record).not.toBe(other?.record);
  });

  test("keys that the service holds for one key take turns: padding, letter case", async () => {
    const { call, posts, exact, company } = await open();
    const endings = await endingsOf([call({ Code: "ab7" }), call({ Code: "  ab7" }), call({ Code: "AB7" })]);
    // The sandbox tells letter case apart, and another service might: each looks for itself, one after the other.
    const codes = (await collect(exact.list(accounts, { division: company, select: ["Code"] })))
      .map(({ Code }) => Code)
      .filter((code) => /^ab7$/i.test(code ?? ""));
    expect(codes.length).toBe(new Set(codes).size);
    expect([endings[0], endings[1], posts()]).toEqual([true, false, codes.length]);
  });

  test("another key, and another company, are another matter", async () => {
    const { exact, sandbox, call, posts } = await open();
    const { division } = await import("../../../src/clients/division.ts");
    const other = division(sandbox.exact.divisions[1] ?? 0);
    const endings = await endingsOf([
      call(),
      call({ Code: "778" }),
      exact.lookupThenCreate(accounts, body, { division: other }),
    ]);
    expect([endings, posts()]).toEqual([[true, true, true], 3]);
  });

  test("two clients of one service take turns as well, each with a look of its own", async () => {
    const { sandbox, company, events, call, posts, stored } = await open();
    const second = createExactOnlineClient({
      country: "nl",
      origin: sandbox.exact.origin,
      auth: exactTokens(sandbox),
      clock: sandboxClock(sandbox),
      log: { onAttempt: (event) => void events.push(event) },
    });
    const endings = await endingsOf([call(), second.lookupThenCreate(accounts, body, { division: company })]);
    // Before the look of the test itself.
    expect(events.map(({ method }) => method)).toEqual(["GET", "POST", "GET"]);
    expect([endings, posts(), (await stored()).length]).toEqual([[true, false], 1, 1]);
  });

  test("a first one that is refused for certain does not speak for the others", async () => {
    const { call, sandbox, posts, stored } = await open();
    sandbox.faults.add({ operation: "CreateCrmAccount", nth: 1, effect: { kind: "answer", status: 400 } });
    const endings = await endingsOf(Array.from({ length: 4 }, () => call()));
    expect([endings[0], count(endings, true), count(endings, false)]).toEqual(["API_BAD_REQUEST", 1, 2]);
    expect([posts(), (await stored()).length]).toEqual([2, 1]);
  });

  test("a first one whose outcome is unknown is settled before another one creates", async () => {
    const { call, sandbox, posts, stored } = await open();
    sandbox.faults.add({ operation: "CreateCrmAccount", nth: 1, effect: { kind: "cut", when: "after-work" } });
    // Its look after the create is refused, so that it cannot know; the record is there.
    sandbox.faults.add({ operation: "ListCrmAccounts", nth: 2, effect: { kind: "answer", status: 403 } });
    const endings = await endingsOf(Array.from({ length: 3 }, () => call()));
    expect(endings).toEqual(["OUTCOME_UNKNOWN", false, false]);
    expect([posts(), (await stored()).length]).toEqual([1, 1]);
  });

  test("the record of an unknown create that shows late is not created by the next in turn", async () => {
    const { call, sandbox, posts, stored } = await open();
    sandbox.faults.add({ operation: "CreateCrmAccount", nth: 1, effect: { kind: "cut", when: "after-work" } });
    sandbox.faults.add({ operation: "ListCrmAccounts", nth: 2, effect: { kind: "answer", status: 403 } });
    sandbox.faults.add({
      operation: "ListCrmAccounts",
      nth: 3,
      count: 3,
      effect: {
        kind: "answer",
        status: 200,
        headers: { "content-type": "application/json" },
        body: '{"d":{"results":[]}}',
      },
    });
    expect(await endingsOf([call(), call()])).toEqual(["OUTCOME_UNKNOWN", false]);
    expect([posts(), (await stored()).length]).toEqual([1, 1]);
  });

  test("after of a later caller is settled also when somebody went before it", async () => {
    const { exact, company, sandbox, call, posts } = await open();
    sandbox.faults.add({ operation: "CreateCrmAccount", nth: 1, effect: { kind: "answer", status: 400 } });
    const sentAtMs = sandbox.clock.now();
    const after = new OutcomeUnknown(
      { operation: "CreateCrmAccount", method: "POST", path: accounts, attempts: 1 },
      { why: "", sentAtMs, repeatable: false },
    );
    const [first, second] = await endingsOf([
      call(),
      exact.lookupThenCreate(accounts, body, { division: company, after }),
    ]);
    expect([first, second, posts()]).toEqual(["API_BAD_REQUEST", true, 2]);
    expect(sandbox.clock.now() - sentAtMs).toBeGreaterThanOrEqual(60_000);
  });
});

describe("signals of single callers", () => {
  /** A client whose first create waits until it is let go. */
  async function held() {
    let letGo: () => void = () => undefined;
    let arrived: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (letGo = resolve));
    const atGate = new Promise<void>((resolve) => (arrived = resolve));
    let creates = 0;
    const bench = await open({
      async fetch(url, init) {
        if (init.method === "POST" && /crm\/Accounts/.test(url) && ++creates === 1) {
          const answer = await fetch(url, { ...init, signal: null });
          arrived();
          await gate;
          return answer;
        }
        return fetch(url, init);
      },
    });
    return { ...bench, letGo, atGate };
  }

  test("a waiter's abort ends its own wait only", async () => {
    const { call, letGo, atGate, posts } = await held();
    const stop = new AbortController();
    const first = call();
    const waiter = call({ signal: stop.signal });
    const other = call();
    await atGate;
    stop.abort(new Error("no patience"));
    await expect(waiter).rejects.toThrow("no patience");
    letGo();
    expect([(await first).created, (await other).created, posts()]).toEqual([true, false, 1]);
  });

  test("a waiter whose signal was aborted before does not wait at all", async () => {
    const { call, letGo, atGate } = await held();
    const first = call();
    await atGate;
    await expect(call({ signal: AbortSignal.abort(new Error("too late")) })).rejects.toThrow("too late");
    letGo();
    expect((await first).created).toBe(true);
  });

  test("the first caller's abort while its create is out leaves the others to look, and nobody creates again", async () => {
    const { call, letGo, atGate, posts, stored } = await held();
    const stop = new AbortController();
    const first = call({ signal: stop.signal });
    const other = call();
    await atGate;
    stop.abort(new Error("no patience"));
    await expect(first).rejects.toMatchObject({ code: "OUTCOME_UNKNOWN" });
    expect([(await other).created, posts(), (await stored()).length]).toEqual([false, 1, 1]);
    letGo();
  });

  test("the first caller's abort before anything is sent leaves the others to do the work", async () => {
    const { call, posts, stored } = await open();
    const stop = new AbortController();
    const first = call({ signal: stop.signal });
    const other = call();
    stop.abort(new Error("no patience"));
    await expect(first).rejects.toThrow("no patience");
    expect([(await other).created, posts(), (await stored()).length]).toEqual([true, 1, 1]);
  });
});

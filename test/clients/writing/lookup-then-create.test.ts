import { describe, expect, test } from "vitest";
import { OutcomeUnknown } from "../../../src/errors/outcome-unknown.ts";
import { collect, openExact } from "../support/exact-bench.ts";

const accounts = "/api/v1/{division}/crm/Accounts";
const orders = "/api/v1/{division}/salesorder/SalesOrders";

/** What a create throws whose connection broke. */
async function unknownOutcome(create: Promise<unknown>): Promise<OutcomeUnknown> {
  const error: unknown = await create.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof OutcomeUnknown) return error;
  throw new Error(`expected an unknown outcome, got ${String(error)}`);
}

describe("lookupThenCreate (fact 72: no idempotency key exists)", () => {
  test("creates once, and finds it from then on, padded code and all (fact 58)", async () => {
    const { exact, company, events } = await openExact();
    const first = await exact.lookupThenCreate(accounts, { Name: "Once", Code: "777" }, { division: company });
    const second = await exact.lookupThenCreate(accounts, { Name: "Once", Code: "777" }, { division: company });
    expect([first.created, second.created, second.record.ID, second.record.Code]).toEqual([
      true,
      false,
      first.record.ID,
      "777",
    ]);
    expect(events.filter(({ method }) => method === "POST")).toHaveLength(1);
  });

  test.each(["before-work", "after-work"] as const)(
    "an unknown outcome cut %s is settled: one record, never two",
    async (when) => {
      const { exact, company, sandbox } = await openExact();
      sandbox.faults.add({ operation: "CreateCrmAccount", nth: 1, effect: { kind: "cut", when } });
      const unknown = await unknownOutcome(
        exact.create(accounts, { Name: "Once", Code: "777" }, { division: company }),
      );
      expect(unknown.lookUp).toEqual({ operationId: "ListCrmAccounts", naturalKey: { Code: "777" } });
      const { created } = await exact.lookupThenCreate(
        accounts,
        { Name: "Once", Code: "777" },
        { division: company, after: unknown, settleMs: 5_000 },
      );
      expect(created).toBe(when === "before-work");
      expect(
        await collect(exact.list(accounts, { division: company, select: ["Name"], filter: { Code: "777" } })),
      ).toEqual([{ Name: "Once" }]);
    },
  );

  test("its own create with an unknown outcome is looked for at once", async () => {
    const { exact, company, sandbox, events } = await openExact();
    sandbox.faults.add({ operation: "CreateCrmAccount", nth: 1, effect: { kind: "cut", when: "after-work" } });
    const { record, created } = await exact.lookupThenCreate(
      accounts,
      { Name: "Once", Code: "777" },
      { division: company },
    );
    expect([record.Name, created]).toEqual(["Once", true]);
    expect(events.filter(({ method }) => method === "POST")).toHaveLength(1);
  });

  test("one that never arrived is reported after the time in which it could still take place, and not sent again", async () => {
    const { exact, company, sandbox, events } = await openExact();
    sandbox.faults.add({ operation: "CreateCrmAccount", nth: 1, effect: { kind: "cut", when: "before-work" } });
    const sentAtMs = sandbox.clock.now();
    const unknown = await unknownOutcome(
      exact.lookupThenCreate(accounts, { Name: "Once", Code: "777" }, { division: company }),
    );
    expect(sandbox.clock.now() - sentAtMs).toBeGreaterThanOrEqual(60_000);
    expect(events.filter(({ method }) => method === "POST")).toHaveLength(1);
    const { created } = await exact.lookupThenCreate(
      accounts,
      { Name: "Once", Code: "777" },
      { division: company, after: unknown },
    );
    expect(created).toBe(true);
  });

  test("what shows late is waited for: a list that lags behind causes no second record", async () => {
    const { exact, company, sandbox } = await openExact();
    sandbox.faults.add({ operation: "CreateCrmAccount", nth: 1, effect: { kind: "cut", when: "after-work" } });
    sandbox.faults.add({
      operation: "ListCrmAccounts",
      nth: 1,
      count: 3,
      effect: {
        kind: "answer",
        status: 200,
        headers: { "content-type": "application/json" },
        body: '{"d":{"results":[]}}',
      },
    });
    const unknown = await unknownOutcome(exact.create(accounts, { Name: "Once", Code: "777" }, { division: company }));
    expect(
      (await exact.lookupThenCreate(accounts, { Name: "Once", Code: "777" }, { division: company, after: unknown }))
        .created,
    ).toBe(false);
    expect(
      await collect(exact.list(accounts, { division: company, select: ["ID"], filter: { Code: "777" } })),
    ).toHaveLength(1);
  });

  test("a look that fails does not hide that the outcome is unknown", async () => {
    const { exact, company, sandbox } = await openExact();
    sandbox.faults.add({ operation: "CreateCrmAccount", nth: 1, effect: { kind: "cut", when: "after-work" } });
    sandbox.faults.add({ operation: "ListCrmAccounts", nth: 2, effect: { kind: "answer", status: 403 } });
    await expect(
      exact.lookupThenCreate(accounts, { Name: "Once", Code: "777" }, { division: company }),
    ).rejects.toMatchObject({ code: "OUTCOME_UNKNOWN", operation: "CreateCrmAccount" });
  });

  test("several records with the same key are not guessed at", async () => {
    const { exact, company, events } = await openExact();
    const [buyer] = await collect(exact.list(accounts, { division: company, select: ["ID"], limit: 1 }));
    const [item] = await collect(
      exact.list("/api/v1/{division}/logistics/Items", { division: company, select: ["ID"], limit: 1 }),
    );
    const order = {
      OrderedBy: buyer?.ID ?? "",
      YourRef: "PO-1",
      SalesOrderLines: [{ Item: item?.ID ?? "", Quantity: 1 }],
    };
    await exact.create(orders, order, { division: company });
    await exact.create(orders, order, { division: company });
    const sent = events.length;
    await expect(exact.lookupThenCreate(orders, order, { division: company })).rejects.toMatchObject({
      code: "LOOK_UP_AMBIGUOUS",
      fields: ["YourRef"],
    });
    expect(events.slice(sent).map(({ method }) => method)).toEqual(["GET"]);
    const { created } = await exact.lookupThenCreate(
      orders,
      { ...order, Description: "The third" },
      { division: company, by: ["YourRef", "Description"] },
    );
    expect(created).toBe(true);
  });
});

describe("what cannot be looked up is refused before anything is sent, with what to do", () => {
  test.each<[string, () => { path: string; body: object; options: object }, RegExp]>([
    [
      "a body without the key",
      () => ({ path: accounts, body: { Name: "A" }, options: {} }),
      /the body has no Code: give a value of your own, or name other fields in by/,
    ],
    [
      "a key that is null",
      () => ({ path: accounts, body: { Name: "A", Code: null }, options: {} }),
      /the body has no Code/,
    ],
    [
      "records without a natural key",
      () => ({ path: "/api/v1/{division}/crm/Contacts", body: { LastName: "A" }, options: {} }),
      /knows no natural key of CrmContact: name the fields that tell its records apart in by/,
    ],
    [
      "an empty by",
      () => ({ path: accounts, body: { Name: "A", Code: "1" }, options: { by: [] } }),
      /by names no field/,
    ],
    [
      "after of another operation",
      () => ({
        path: accounts,
        body: { Name: "A", Code: "1" },
        options: {
          after: new OutcomeUnknown(
            { operation: "CreateOther", method: "POST", path: "/", attempts: 1 },
            { why: "", sentAtMs: 0, repeatable: false },
          ),
        },
      }),
      /after is the ending of CreateOther, not of CreateCrmAccount/,
    ],
    [
      "after that is no unknown outcome",
      () => ({ path: accounts, body: { Name: "A", Code: "1" }, options: { after: new Error("x") } }),
      /after is the OutcomeUnknown or the AnswerUnreadable that create threw/,
    ],
    [
      "claims that are no store of claims",
      () => ({ path: accounts, body: { Name: "A", Code: "1" }, options: { claims: { take: () => undefined } } }),
      /claims is a store of claims, such as sqliteClaimStore or postgresClaimStore makes/,
    ],
    [
      "by that is text",
      () => ({ path: accounts, body: { Name: "A", Code: "1" }, options: { by: "Code" } }),
      /by is a list of field names/,
    ],
    [
      "settleMs below 0",
      () => ({ path: accounts, body: { Name: "A", Code: "1" }, options: { settleMs: -1 } }),
      /settleMs is a number of milliseconds/,
    ],
  ])("%s", async (_what, make, message) => {
    const { exact, company, events } = await openExact();
    const { path, body, options } = make();
    const methods: object = exact;
    const untyped: (path: string, body: object, options: object) => Promise<unknown> = Reflect.get(
      methods,
      "lookupThenCreate",
    );
    await expect(untyped(path, body, { division: company, ...options })).rejects.toThrow(message);
    expect(events).toEqual([]);
  });

  test("the signal ends the waiting, and what is unknown is still reported", async () => {
    const stop = new AbortController();
    const { exact, company, sandbox } = await openExact(
      {},
      { log: { onAttempt: ({ method }) => void (method === "POST" && setTimeout(() => stop.abort(), 20)) } },
    );
    sandbox.faults.add({ operation: "CreateCrmAccount", nth: 1, effect: { kind: "cut", when: "before-work" } });
    await expect(
      exact.lookupThenCreate(accounts, { Name: "Once", Code: "777" }, { division: company, signal: stop.signal }),
    ).rejects.toMatchObject({ code: "OUTCOME_UNKNOWN" });
  });
});

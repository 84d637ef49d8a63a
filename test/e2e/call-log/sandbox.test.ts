import { describe, expect, onTestFinished, test } from "vitest";
import { type ClientOptions, createExactOnlineClient, division } from "../../../src/clients/exact-online/index.ts";
import type { CallQuery, LoggedCall } from "../../../src/http/log/call-log.ts";
import { memoryCallLogStore } from "../../../src/stores/memory/index.ts";
import { exactTokens, sandboxClock, sandboxForTest } from "../../clients/support/signed-in.ts";

async function signedIn(callLog: Omit<NonNullable<ClientOptions["callLog"]>, "store">) {
  const sandbox = await sandboxForTest();
  const { exact, log } = sandbox;
  const clock = sandboxClock(sandbox);
  const store = memoryCallLogStore({ now: clock.now });
  onTestFinished(() => store.close());
  const source = exactTokens(sandbox);
  const client = createExactOnlineClient({
    country: "nl",
    origin: exact.origin,
    auth: source,
    clock,
    callLog: { store, ...callLog },
  });
  const company = division(exact.divisions[0] ?? 0);
  return {
    sandbox,
    client,
    bare: createExactOnlineClient({ country: "nl", origin: exact.origin, auth: source, clock }),
    book: (code: string) =>
      client.create("/api/v1/{division}/crm/Accounts", { Name: "Bakery", Code: code }, { division: company }),
    accounts: async (code: string) => {
      const found = [];
      for await (const row of client.list("/api/v1/{division}/crm/Accounts", {
        division: company,
        select: ["ID", "Code"],
      }))
        if (row.Code === code) found.push(row);
      return found.length;
    },
    posts: () => log.entries().filter(({ operation }) => operation === "CreateCrmAccount").length,
    async calls(query?: CallQuery) {
      const found: LoggedCall[] = [];
      for await (const call of store.list(query)) found.push(call);
      return found;
    },
  };
}

describe("a failing call", () => {
  test("is found, sent again after the fault is gone, exactly once", async () => {
    const { sandbox, client, bare, book, accounts, posts, calls } = await signedIn({ replay: true });
    // A refusal that explains itself, as Exact Online's own 500 does: nothing was done.
    sandbox.faults.add({
      operation: "CreateCrmAccount",
      effect: {
        kind: "answer",
        status: 500,
        headers: { "content-type": "application/json" },
        body: '{"error":{"message":{"value":"Locked by another user"}}}',
      },
    });
    await expect(book("9001")).rejects.toMatchObject({ code: "API_BAD_REQUEST" });
    const [failed] = await calls({
      outcome: "failed",
      operation: "CreateCrmAccount",
      company: String(sandbox.exact.divisions[0]),
    });
    const id = failed?.id ?? "";
    expect(failed).toMatchObject({ retryClass: "never", replayable: true, ending: { status: 500, attempts: 1 } });
    expect((await client.resend(id)).status).toBe(500);
    sandbox.faults.clear();
    expect((await client.resend(id)).status).toBe(201);
    await expect(client.resend(id)).rejects.toMatchObject({ why: "sent" });
    expect([posts(), await accounts("9001")]).toEqual([3, 1]);
    await expect(bare.resend(id)).rejects.toMatchObject({ why: "no-log" });
  });

  test("that was carried out although its answer was lost is not sent again by accident", async () => {
    const { sandbox, client, book, accounts, posts, calls } = await signedIn({ replay: true });
    sandbox.faults.add({ operation: "CreateCrmAccount", nth: 1, effect: { kind: "cut", when: "after-work" } });
    await expect(book("9002")).rejects.toMatchObject({ code: "OUTCOME_UNKNOWN" });
    const [failed] = await calls({ error: "OUTCOME_UNKNOWN" });
    await expect(client.resend(failed?.id ?? "")).rejects.toMatchObject({
      code: "REPLAY_REFUSED",
      why: "outcome-unknown",
    });
    expect([posts(), await accounts("9002")]).toEqual([1, 1]);
  });

  test("without replay: true is found, and its repeat refused", async () => {
    const { sandbox, client, book, posts, calls } = await signedIn({});
    sandbox.faults.add({ operation: "CreateCrmAccount", nth: 1, effect: { kind: "answer", status: 400 } });
    await expect(book("9003")).rejects.toMatchObject({ code: "API_BAD_REQUEST" });
    const [failed] = await calls({ status: 400 });
    await expect(client.resend(failed?.id ?? "")).rejects.toMatchObject({
      why: "no-request",
      message: expect.stringContaining("turn on replay: true"),
    });
    expect(posts()).toBe(1);
  });
});

// The example of docs/developer/test-against-the-sandbox.md.
import { isErpError, isOutcomeUnknown } from "erp-openapi/errors";
import { createExactOnlineClient, division } from "erp-openapi/exact-online";
import { type Sandbox, startSandbox } from "erp-openapi/sandbox";
import { afterEach, beforeEach, expect, test } from "vitest";

const accounts = "/api/v1/{division}/crm/Accounts";
let sandbox: Sandbox;

beforeEach(async () => {
  sandbox = await startSandbox({ clock: "manual", rows: { CrmAccount: 150 } });
});
afterEach(() => sandbox.stop());

/** A client as your program makes it: addresses, tokens and time come from outside. */
function open() {
  const { exact, clock } = sandbox;
  const client = createExactOnlineClient({
    country: "nl",
    origin: exact.origin,
    auth: exact.auth,
    // Waits of the client pass sandbox time, so that an hour of them takes no time.
    clock: { now: clock.now, after: (delayMs, work) => setTimer(delayMs, work) },
  });
  return { client, company: division(exact.divisions[0] ?? 0) };
}

function setTimer(delayMs: number, work: () => void): () => void {
  const timer = setTimeout(() => {
    sandbox.clock.advance(delayMs);
    work();
  });
  return () => clearTimeout(timer);
}

test("a list is whole, though a page holds 60 rows", async () => {
  const { client, company } = open();
  const codes = new Set<string | null>();
  for await (const { Code } of client.list(accounts, { division: company, select: ["Code"] })) codes.add(Code ?? null);
  expect(codes.size).toBe(150);
});

test("a gateway that answers with a page of HTML is asked again", async () => {
  sandbox.faults.add({ operation: "ListCrmAccounts", nth: 2, effect: { kind: "html-page", status: 502 } });
  const { client, company } = open();
  let rows = 0;
  for await (const _ of client.list(accounts, { division: company, select: ["Code"] })) rows += 1;
  expect(rows).toBe(150);
});

test("a create whose answer is lost is not sent again, and the error says so", async () => {
  sandbox.faults.add({ operation: "CreateCrmAccount", count: 1, effect: { kind: "cut", when: "after-work" } });
  const { client, company } = open();
  const error = await client.create(accounts, { Name: "Jansen BV" }, { division: company }).catch((reason) => reason);
  expect(isOutcomeUnknown(error)).toBe(true);
  const sent = sandbox.log.entries().filter(({ method, url }) => method === "POST" && url.includes("/crm/Accounts"));
  expect(sent).toHaveLength(1);
});

test("a token that was revoked ends in one clear error", async () => {
  sandbox.faults.add({ operation: "ListCrmAccounts", effect: { kind: "token", as: "revoked" } });
  const { client, company } = open();
  const read = async () => {
    for await (const _ of client.list(accounts, { division: company, select: ["Code"] }));
  };
  const error = await read().catch((reason) => reason);
  expect([isErpError(error), error.status]).toEqual([true, 401]);
});

test.each(["believed", "documented", "seen"] as const)("services that are %s", async (moods) => {
  await sandbox.stop();
  sandbox = await startSandbox({ clock: "manual", moods });
  const { client, company } = open();
  const first = [];
  for await (const row of client.list(accounts, { division: company, select: ["Code"], limit: 2 })) first.push(row);
  expect(first).toHaveLength(2);
});

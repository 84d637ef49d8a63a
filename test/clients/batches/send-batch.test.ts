import { describe, expect, test } from "vitest";
import { createAutomationClient } from "../../../src/clients/business-central-automation/index.ts";
import { openAutomation } from "../support/automation-bench.ts";
import { collect, openExact } from "../support/exact-bench.ts";

const users = "/companies({companyId})/users";
const user = "/companies({companyId})/users({userSecurityId})";
const packages = "/companies({companyId})/configurationPackages";
const nobody = "00000000-0000-4000-8000-000000000000";

async function open(rows = {}) {
  const bench = await openAutomation(rows);
  const found = await collect(bench.automation.list(users, { companyId: bench.companyId, limit: 3 }));
  const [first, second] = found;
  if (!first || !second) throw new Error("too few users");
  const place = (row: { userSecurityId: string }) => ({
    companyId: bench.companyId,
    userSecurityId: row.userSecurityId,
  });
  bench.events.length = 0;
  return { ...bench, first, second, place };
}

describe("batches of Business Central (fact 115)", () => {
  test("reads and writes in one request, each answer with its request", async () => {
    const { automation, companyId, first, second, place, events } = await open();
    const [read, changed, made, removed] = await automation.batch((part) => [
      part.get(user, { ...place(first), select: ["displayName"] }),
      part.update(user, { state: "Disabled" }, { ...place(second), original: second }),
      part.create(packages, { code: "ONE", packageName: "One" }, { companyId }),
      part.update(user, {}, { ...place(second), original: second }),
    ]);
    expect(read).toEqual({
      state: "done",
      value: { "@odata.etag": first["@odata.etag"], displayName: first.displayName },
    });
    expect(changed).toMatchObject({ state: "done", value: { state: "Disabled" } });
    expect(made).toMatchObject({ state: "done", value: { code: "ONE" } });
    expect(removed).toEqual({ state: "unchanged" });
    expect(events.map(({ operation, method, status }) => [operation, method, status])).toEqual([
      ["SendBatch", "POST", 200],
    ]);
  });

  test("stops at the first failure, and says what was not executed (fact 116)", async () => {
    const { automation, companyId, first, place } = await open();
    const results = await automation.batch((part) => [
      part.create(packages, { code: "ONE", packageName: "One" }, { companyId }),
      part.get(user, place({ userSecurityId: nobody })),
      part.get(user, place(first)),
    ]);
    expect(results.map(({ state }) => state)).toEqual(["done", "refused", "not executed"]);
    expect(results[1]).toMatchObject({
      error: {
        code: "API_NOT_FOUND",
        status: 404,
        operation: "GetUser",
        method: "GET",
        path: user,
        vendorCode: expect.stringMatching(/^(Internal|BadRequest)_/),
      },
    });
    expect(
      await collect(automation.list(packages, { companyId, select: ["code"], filter: { code: "ONE" } })),
    ).toHaveLength(1);
  });

  test("goes on behind a failure when it is asked to", async () => {
    const { automation, first, place } = await open();
    const results = await automation.batch(
      (part) => [part.get(user, place({ userSecurityId: nobody })), part.get(user, place(first))],
      { continueOnError: true },
    );
    expect(results.map(({ state }) => state)).toEqual(["refused", "done"]);
  });

  test("a transaction takes back what shows success (fact 116: Isolation snapshot)", async () => {
    const { automation, companyId, second, place } = await open();
    const results = await automation.batch(
      (part) => [
        part.create(packages, { code: "ONE", packageName: "One" }, { companyId }),
        part.update(user, { state: "Disabled" }, { ...place(second), ifMatch: 'W/"stale"' }),
      ],
      { transaction: true },
    );
    expect(results.map(({ state }) => state)).toEqual(["undone", "refused"]);
    expect(await collect(automation.list(packages, { companyId, select: ["code"], filter: { code: "ONE" } }))).toEqual(
      [],
    );
  });

  test("a list of parts that is made at run time", async () => {
    const { automation, companyId } = await open();
    const all = await collect(automation.list(users, { companyId, select: ["userSecurityId"] }));
    const results = await automation.batch((part) =>
      all.map(({ userSecurityId }) => part.get(user, { companyId, userSecurityId, select: ["userSecurityId"] })),
    );
    expect(results.map((result) => (result.state === "done" ? result.value.userSecurityId : result.state))).toEqual(
      all.map(({ userSecurityId }) => userSecurityId),
    );
  });

  test("a batch that only reads is repeated, one that writes is not: its outcome is unknown", async () => {
    const { automation, sandbox, companyId, first, place, events } = await open();
    sandbox.faults.add({ operation: "SendBatch", nth: 1, effect: { kind: "cut", when: "after-work" } });
    const [read] = await automation.batch((part) => [part.get(user, place(first))]);
    expect([read.state, events.map(({ status }) => status)]).toEqual(["done", [undefined, 200]]);
    events.length = 0;
    sandbox.faults.clear();
    sandbox.faults.add({ operation: "SendBatch", nth: 1, effect: { kind: "cut", when: "after-work" } });
    await expect(
      automation.batch((part) => [part.create(packages, { code: "ONE", packageName: "One" }, { companyId })]),
    ).rejects.toMatchObject({ code: "OUTCOME_UNKNOWN", operation: "SendBatch" });
    expect(events).toHaveLength(1);
    expect(
      await collect(automation.list(packages, { companyId, select: ["code"], filter: { code: "ONE" } })),
    ).toHaveLength(1);
  });

  test("an answer that is cut off within is no success", async () => {
    const { automation, sandbox, first, place } = await open();
    sandbox.faults.add({ operation: "SendBatch", effect: { kind: "malformed-json" } });
    await expect(automation.batch((part) => [part.get(user, place(first))])).rejects.toMatchObject({
      code: "BATCH_ANSWER_INVALID",
    });
  });

  test.each<[string, object, number, RegExp]>([
    ["an empty batch", {}, 0, /has no requests/],
    ["more requests than the service takes (fact 110)", {}, 101, /has 101 requests, and the service takes 100/],
    ["a transaction that goes on behind failures", { transaction: true, continueOnError: true }, 1, /choose one/],
  ])("%s is refused before anything is sent", async (_what, options, count, message) => {
    const { automation, first, place, events } = await open();
    await expect(
      automation.batch((part) => Array.from({ length: count }, () => part.get(user, place(first))), options),
    ).rejects.toThrow(message);
    expect(events).toEqual([]);
  });
});

describe("an answer that tells nothing of the parts", () => {
  const companyId = nobody;
  const client = (answer: () => Response) =>
    createAutomationClient({
      environmentName: "Production",
      auth: { token: async () => "token", markStale: () => {} },
      fetch: async () => answer(),
    });

  test.each([202, 204])(
    "an empty %i to a batch that writes is an unknown outcome, and no odd answer",
    async (status) => {
      const automation = client(() => new Response(null, { status }));
      const sending = automation.batch((part) => [
        part.create(packages, { code: "A", packageName: "A" }, { companyId }),
      ]);
      await expect(sending).rejects.toMatchObject({ code: "OUTCOME_UNKNOWN", status, repeatable: false });
    },
  );

  test.each([
    [206, "ENVELOPE_UNKNOWN"],
    [204, "RECORD_ABSENT"],
  ])("a %i to a read is what it is outside of a batch", async (status, code) => {
    const body = status === 204 ? undefined : { displayName: "half" };
    const automation = client(() => Response.json({ responses: [{ id: "1", status, body }] }));
    const place = { companyId, userSecurityId: nobody };
    const [result] = await automation.batch((part) => [part.get(user, place)]);
    expect(result).toMatchObject({ state: "unreadable", error: { code } });
  });
});

test("Exact Online takes no batches, and the client says so (fact 71)", async () => {
  const { exact, company, events } = await openExact();
  await expect(
    // @ts-expect-error there is no batch
    exact.batch((part: { get(path: string, values: object): never }) => [
      part.get("/api/v1/{division}/crm/Accounts(guid'{ID}')", { division: company, ID: nobody }),
    ]),
  ).rejects.toThrow(/exact-online takes none \(fact 71\); send the requests one by one/);
  expect(events).toEqual([]);
});

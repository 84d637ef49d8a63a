import { describe, expect, test } from "vitest";
import { index as automationIndex } from "../../generated/business-central-automation/operations.ts";
import type { AutomationTypes } from "../../src/clients/business-central-automation/index.ts";
import { createODataClient, isIn } from "../../src/clients/odata/index.ts";
import { OutcomeUnknown } from "../../src/errors/outcome-unknown.ts";
import { openDataverse } from "./support/dataverse-bench.ts";
import { collect } from "./support/exact-bench.ts";
import { sentBodies } from "./support/sent-bodies.ts";
import { entraTokens, sandboxClock, sandboxForTest } from "./support/signed-in.ts";

const account = "/accounts({accountid})";

async function openWithAccount() {
  const { sent, fetch } = sentBodies("PATCH");
  const bench = await openDataverse({}, { fetch });
  const [original] = await collect(
    bench.dataverse.list("/accounts", { select: ["accountid", "name", "revenue"], limit: 1 }),
  );
  if (!original) throw new Error("no account");
  return { ...bench, sent, original, place: { accountid: original.accountid } };
}

describe("Dataverse", () => {
  test("lists accounts to the end, by filter too (fact 172)", async () => {
    const { dataverse } = await openDataverse();
    const all = await collect(dataverse.list("/accounts", { select: ["accountid", "name"] }));
    expect([all.length, new Set(all.map(({ accountid }) => accountid)).size]).toEqual([240, 240]);
    const wanted = all.slice(0, 2).map(({ name }) => name ?? "");
    const found = await collect(dataverse.list("/accounts", { select: ["name"], filter: isIn("name", wanted) }));
    expect([...new Set(found.map(({ name }) => name))].sort()).toEqual([...new Set(wanted)].sort());
  });

  test("the page size goes with every page, and limit is kept beside it (fact 172)", async () => {
    const { dataverse, events } = await openDataverse();
    const pages = await collect(dataverse.pages("/accounts", { select: ["accountid"], pageSize: 100 }));
    expect(pages.map(({ rows }) => rows.length)).toEqual([100, 100, 40]);
    events.length = 0;
    expect(await collect(dataverse.list("/accounts", { select: ["accountid"], pageSize: 100, limit: 7 }))).toHaveLength(
      7,
    );
    expect(events).toHaveLength(1);
  });

  test("a create answers with the record, because it is asked for (fact 171)", async () => {
    const { dataverse } = await openDataverse();
    const made = await dataverse.create("/accounts", { name: "Fabrikam", revenue: 12.5 });
    expect(made).toMatchObject({ name: "Fabrikam", revenue: 12.5, "@odata.etag": expect.stringMatching(/^W\//) });
    expect((await dataverse.get(account, { accountid: made.accountid, select: ["name"] })).name).toBe("Fabrikam");
  });

  test("changes an account by its version, only what differs (facts 171, 173)", async () => {
    const { dataverse, original, place, sent, events } = await openWithAccount();
    const changed = await dataverse.update(account, { ...original, name: "Renamed" }, { ...place, original });
    expect([changed?.name, sent]).toEqual(["Renamed", [{ name: "Renamed" }]]);
    await expect(
      dataverse.update(account, { ...original, name: "Again" }, { ...place, original }),
    ).rejects.toMatchObject({ code: "API_PRECONDITION_FAILED", status: 412 });
    const count = events.length;
    expect(await dataverse.update(account, { ...original }, { ...place, original })).toBeUndefined();
    expect(events).toHaveLength(count);
  });

  test("update never creates, although PATCH could (fact 173)", async () => {
    const { dataverse } = await openDataverse();
    const accountid = "d7a1ddf9-22e5-4c5c-a9b5-0c4d7fb2e8d0";
    await expect(dataverse.update(account, { name: "Nobody" }, { accountid })).rejects.toMatchObject({
      code: "API_NOT_FOUND",
    });
    await expect(dataverse.get(account, { accountid })).rejects.toMatchObject({
      code: "API_NOT_FOUND",
      vendorCode: expect.stringMatching(/^0x/),
    });
  });

  test("removes, and an error says which (fact 175)", async () => {
    const { dataverse, place } = await openWithAccount();
    await dataverse.remove(account, place);
    await expect(dataverse.get(account, place)).rejects.toMatchObject({
      code: "API_NOT_FOUND",
      operation: "GetAccount",
      vendorCode: expect.stringMatching(/^0x/),
      correlationId: expect.any(String),
    });
  });

  test("a create with an unknown outcome is settled, by fields that the caller names", async () => {
    const { dataverse, sandbox } = await openDataverse();
    const body = { name: "Fabrikam", telephone1: "040 1" };
    await dataverse.create("/accounts", { name: "Fabrikam", telephone1: "040 2" });
    sandbox.faults.add({ operation: "CreateAccount", nth: 1, effect: { kind: "cut", when: "after-work" } });
    const unknown: unknown = await dataverse.create("/accounts", body).catch((error: unknown) => error);
    if (!(unknown instanceof OutcomeUnknown)) throw new Error("expected an unknown outcome");
    const { record, created } = await dataverse.lookupThenCreate("/accounts", body, {
      by: ["name", "telephone1"],
      after: unknown,
    });
    expect([created, record.telephone1]).toEqual([false, "040 1"]);
    // @ts-expect-error revenues is no field
    await expect(dataverse.lookupThenCreate("/accounts", body, { by: ["revenues"] })).rejects.toThrow(
      /the body has no revenues/,
    );
    await expect(dataverse.lookupThenCreate("/accounts", body)).rejects.toMatchObject({ code: "LOOK_UP_AMBIGUOUS" });
  });

  test("batches in multipart: matched, stopped, taken back (fact 174)", async () => {
    const { dataverse, original, place } = await openWithAccount();
    const gone = { accountid: "d7a1ddf9-22e5-4c5c-a9b5-0c4d7fb2e8d0" };
    const [read, changed] = await dataverse.batch((part) => [
      part.get(account, { ...place, select: ["name"] }),
      part.update(account, { revenue: 1.25 }, place),
    ]);
    expect([read.state === "done" && read.value.name, changed.state === "done" && changed.value.revenue]).toEqual([
      original.name,
      1.25,
    ]);
    const stopped = await dataverse.batch((part) => [part.get(account, gone), part.get(account, place)]);
    expect(stopped.map(({ state }) => state)).toEqual(["refused", "not executed"]);
    expect(stopped[0]).toMatchObject({ error: { code: "API_NOT_FOUND", vendorCode: expect.stringMatching(/^0x/) } });
    expect(
      (
        await dataverse.batch((part) => [part.get(account, gone), part.get(account, place)], { continueOnError: true })
      ).map(({ state }) => state),
    ).toEqual(["refused", "done"]);

    const together = await dataverse.batch(
      (part) => [part.create("/accounts", { name: "Taken back" }), part.update(account, { name: "x" }, gone)],
      { transaction: true },
    );
    expect(together.map(({ state }) => state).filter((state) => state === "done")).toEqual([]);
    expect(await collect(dataverse.list("/accounts", { select: ["name"], filter: { name: "Taken back" } }))).toEqual(
      [],
    );
    await expect(dataverse.batch((part) => [part.get(account, place)], { transaction: true })).rejects.toThrow(
      /has a GET inside of a change set/,
    );
  });

  test("decimals keep their digits on request, in batches too", async () => {
    const { dataverse } = await openDataverse({}, { numbers: "exact" });
    const made = await dataverse.create("/accounts", { name: "Exact", revenue: 1.1 });
    expect(made.revenue).toBe("1.1");
    const [read] = await dataverse.batch((part) => [
      part.get(account, { accountid: made.accountid, select: ["revenue"] }),
    ]);
    expect(read.state === "done" && read.value.revenue).toBe("1.1");
  });

  test("counts, but not where the service stops counting", async () => {
    const { dataverse } = await openDataverse();
    expect(await dataverse.count("/accounts")).toBe(240);
    const { dataverse: large } = await openDataverse({ rows: { accounts: 5_001 } });
    await expect(large.count("/accounts")).rejects.toThrow(/stops at 5000 here, so there may be more rows/);
  });
});

test("an API of Business Central's own address does the same (facts 94, 95, 121)", async () => {
  const sandbox = await sandboxForTest();
  const headers: Headers[] = [];
  const custom = createODataClient<AutomationTypes>({
    index: automationIndex,
    baseUrl: `${sandbox.businessCentral.origin}/v2.0/${sandbox.entra.tenantId}/Production/api/microsoft/automation/v2.0`,
    flavor: "business-central",
    companyArgument: "companyId",
    auth: entraTokens(sandbox),
    clock: sandboxClock(sandbox),
    fetch: (url, init) => {
      headers.push(new Headers(init.headers));
      return fetch(url, init);
    },
  });
  const [company] = await collect(custom.list("/companies", { select: ["id"], limit: 1 }));
  const companyId = company?.id ?? "";
  const [original] = await collect(custom.list("/companies({companyId})/users", { companyId, limit: 1 }));
  if (!original) throw new Error("no user");
  const path = "/companies({companyId})/users({userSecurityId})";
  const changed = await custom.update(
    path,
    { ...original, state: "Disabled" },
    { companyId, userSecurityId: original.userSecurityId, original },
  );
  expect(changed?.state).toBe("Disabled");
  const [read] = await custom.batch((part) => [
    part.get(path, { companyId, userSecurityId: original.userSecurityId, select: ["state"] }),
  ]);
  expect(read).toMatchObject({ state: "done", value: { state: "Disabled" } });
  const { record, created } = await custom.lookupThenCreate(
    "/companies({companyId})/configurationPackages",
    { code: "ONE", packageName: "One" },
    { companyId },
  );
  expect([record.code, created]).toEqual(["ONE", true]);
  expect(
    (
      await custom.lookupThenCreate(
        "/companies({companyId})/configurationPackages",
        { code: "ONE", packageName: "One" },
        { companyId },
      )
    ).created,
  ).toBe(false);
  expect(new Set(headers.map((one) => one.get("accept-language")))).toEqual(new Set(["en-US"]));
});

test.each(["http://contoso.crm4.dynamics.com", "contoso", "ftp://127.0.0.1"])(
  "%s is refused: a token must not travel in the open",
  (baseUrl) => {
    const auth = { token: async () => "x", markStale: () => undefined };
    expect(() => createODataClient<AutomationTypes>({ index: automationIndex, baseUrl, auth })).toThrow(
      expect.objectContaining({ code: "CLIENT_ADDRESS_INVALID" }),
    );
  },
);

import { describe, expect, test } from "vitest";
import { createWrites } from "../../../src/writes/index.ts";
import { sqliteWriteStore } from "../../../src/writes/sqlite/index.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { keys } from "../store/samples.ts";
import { account, accounts, type Interference, openShop } from "../support/shop-bench.ts";
import { openTwoServices } from "../support/two-services.ts";

const customers = "/companies({companyId})/customers";
const customer = "/companies({companyId})/customers({customerId})";

/** An account, and an update of it that was stored for the record as it was then. */
async function storeUpdate(changes: object, interfere?: Interference) {
  const shop = await openShop({ settleMs: 100 }, interfere);
  const { exact, writes, company } = shop;
  const { ID } = await exact.create(accounts, { Code: "17", Name: "Kim", City: "Ede" }, { division: company });
  const at = { division: company, ID };
  const read = await exact.get(account, at);
  const { id } = await writes.enqueue("exact", "update", account, { ...changes }, { ...at, original: read });
  const now = async () => {
    const { Name, City } = await exact.get(account, at);
    return { Name, City };
  };
  return { ...shop, id, at, now };
}

describe("an update for the record as it was read, where the service takes no version", () => {
  test("is refused when somebody changed what it changes, and sent after its repair", async () => {
    const { exact, writes, id, at, now, notices } = await storeUpdate({ Name: "Ann" });
    await exact.update(account, { Name: "Bea" }, at);
    await writes.runOnce();
    expect(await writes.get(id)).toMatchObject({
      state: "refused",
      outcome: { code: "CHANGED_SINCE_READ", reason: expect.stringContaining("in Name:") },
    });
    expect([await now(), notices]).toEqual([
      { Name: "Bea", City: "Ede" },
      [{ kind: "write-dead", problem: `write-dead:${id}/refused`, id, state: "refused" }],
    ]);
    await writes.repair(id, { Name: "Ann" }, { by: "kim" });
    await writes.runOnce();
    expect([(await writes.get(id))?.state, await now()]).toEqual(["done", { Name: "Ann", City: "Ede" }]);
  });

  test("is sent when somebody changed something else, or the same already", async () => {
    const { exact, writes, id, at, now } = await storeUpdate({ Name: "Ann" });
    await exact.update(account, { City: "Epe" }, at);
    await writes.runOnce();
    expect([(await writes.get(id))?.state, await now()]).toEqual(["done", { Name: "Ann", City: "Epe" }]);
    const other = await storeUpdate({ Name: "Ann", City: "Ede" });
    await other.exact.update(account, { Name: "Ann" }, other.at);
    await other.writes.runOnce();
    expect((await other.writes.get(other.id))?.state).toBe("done");
  });

  test("is repeated after an attempt of which nobody knew how it ended, though the record is another one by then", async () => {
    let puts = 0;
    const { writes, id, now } = await storeUpdate({ Name: "Ann" }, async (url, init, send) => {
      const answer = await send(url, init);
      return init.method === "PUT" && ++puts === 1 ? new Response("<html></html>", { status: 502 }) : answer;
    });
    await expect
      .poll(async () => (await writes.runOnce(), (await writes.get(id))?.state), { timeout: 20_000 })
      .toBe("done");
    expect([puts, await now()]).toEqual([2, { Name: "Ann", City: "Ede" }]);
  });

  test("waits when the record cannot be read", async () => {
    let isAway = false;
    const { writes, id, now } = await storeUpdate({ Name: "Ann" }, async (url, init, send) =>
      isAway && init.method === "GET" ? new Response(null, { status: 400 }) : send(url, init),
    );
    isAway = true;
    await writes.runOnce();
    isAway = false;
    expect(await writes.get(id)).toMatchObject({ state: "approved", outcome: { code: "READ_FAILED" } });
    expect(await now()).toEqual({ Name: "Kim", City: "Ede" });
  });

  test("is refused when the record is gone", async () => {
    const { writes, id, at, exact } = await storeUpdate({ Name: "Ann" });
    await exact.remove(account, at);
    await writes.runOnce();
    expect(await writes.get(id)).toMatchObject({ state: "refused", outcome: { status: 404 } });
  });

  test("demands the fields that it changes, and an update", async () => {
    const { writes, company } = await openShop();
    const at = { division: company, ID: "00000000-0000-4000-8000-000000000001" };
    const store = (original: object) =>
      writes.enqueue("exact", "update", account, { Name: "Ann", City: "Epe" }, { ...at, original: { ...original } });
    await expect(store({ Name: "Kim" })).rejects.toMatchObject({ message: expect.stringContaining("lacks City") });
    await expect(writes.enqueue("exact", "remove", account, undefined, { ...at, original: {} })).rejects.toMatchObject({
      message: expect.stringContaining("original is the record of an update"),
    });
    await expect(
      writes.enqueue(
        "exact",
        "update",
        account,
        { Name: "Ann" },
        { ...at, ...Object.fromEntries([["original", "now"]]) },
      ),
    ).rejects.toMatchObject({ code: "WRITE_INVALID" });
  });
});

test("where the service takes versions an update is for the one that was read", async () => {
  const { bc, companyId } = await openTwoServices();
  const store = sqliteWriteStore({ file: `${temporaryFolder()}/writes.sqlite`, keys });
  await store.createSchema();
  const writes = createWrites({ clients: { bc }, store });
  const made = await bc.create(customers, { displayName: "Kim" }, { companyId });
  const at = { companyId, customerId: made.id ?? "" };
  const update = async (displayName: string, original: object | "read") =>
    (
      await writes.enqueue(
        "bc",
        "update",
        customer,
        { displayName },
        { ...at, original: typeof original === "string" ? original : { ...original } },
      )
    ).id;
  const first = await update("Ann", made);
  const second = await update("Bea", "read");
  await writes.runOnce();
  const states = await Promise.all([first, second].map(async (id) => writes.get(id)));
  expect(states.map((write) => [write?.state, write?.content.ifMatch === made["@odata.etag"]])).toEqual([
    ["done", true],
    ["refused", true],
  ]);
  await expect(update("Cas", { displayName: "Kim" })).rejects.toMatchObject({
    message: expect.stringContaining("no @odata.etag"),
  });
  await store.close();
});

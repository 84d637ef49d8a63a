import { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { createWrites, type WriteBody } from "../../src/writes/index.ts";
import { account, accounts, openShop } from "./support/shop-bench.ts";

const customer = (code: string) => ({ Code: code, Name: `Customer ${code}` });

/** All items of an async list. */
async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

describe("a write", () => {
  test("is sent by the worker, once, and told at each step", async () => {
    const { writes, company, stored } = await openShop();
    const { id, isNew } = await writes.enqueue("exact", "create", accounts, customer("1"), { division: company });
    expect([isNew, await stored()]).toEqual([true, []]);
    expect(await writes.enqueue("exact", "create", accounts, customer("1"), { division: company })).toMatchObject({
      id,
      isNew: false,
    });
    await writes.runOnce();
    await writes.runOnce();
    expect(await stored()).toEqual(["1"]);
    expect(await writes.get(id)).toMatchObject({ state: "done", outcome: { record: { Name: "Customer 1" } } });
    expect((await all(writes.events())).map(({ state }) => state)).toEqual(["approved", "sending", "done"]);
  });

  test("of the same key that is wanted otherwise is told what of that was not taken", async () => {
    const { writes, company } = await openShop();
    const enqueue = (options: object = {}) =>
      writes.enqueue("exact", "create", accounts, customer("1"), { division: company, ...options });
    const first = await enqueue({ priority: 1 });
    expect(await enqueue({ priority: 1 })).toMatchObject({ isNew: false, ignored: [] });
    const again = await enqueue({ sequence: "s", priority: 9, notBefore: Date.now() + 1e8, expiresAt: 5 });
    expect(again).toEqual({
      ...first,
      isNew: false,
      ignored: ["sequence", "priority", "notBefore", "expiresAt"],
    });
  });

  test("is known by a text among writes of its path and kind alone", async () => {
    const { writes, company } = await openShop();
    const options = { division: company, key: "17" };
    const { id } = await writes.enqueue("exact", "create", accounts, { Name: "n" }, options);
    const contacts = "/api/v1/{division}/crm/Contacts";
    const body = { Account: crypto.randomUUID(), LastName: "n" };
    const other = await writes.enqueue("exact", "create", contacts, body, options);
    const ID = crypto.randomUUID();
    const update = await writes.enqueue("exact", "update", account, { Name: "m" }, { ...options, ID });
    const remove = await writes.enqueue("exact", "remove", account, undefined, { ...options, ID });
    expect(new Set([id, other.id, update.id, remove.id]).size).toBe(4);
    await expect(writes.enqueue("exact", "create", accounts, { Name: "m" }, options)).rejects.toMatchObject({
      code: "WRITE_CONFLICT",
      id,
    });
  });

  test("that the service refuses is told with the vendor's reason, repaired, and sent", async () => {
    const { writes, company, stored, notices } = await openShop();
    const { id, digest } = await writes.enqueue("exact", "create", accounts, { Code: "1" }, { division: company });
    await writes.runOnce();
    expect(await writes.get(id)).toMatchObject({
      state: "refused",
      outcome: { code: "API_BAD_REQUEST", reason: expect.stringContaining("Name") },
    });
    expect(notices).toEqual([{ kind: "write-dead", problem: `write-dead:${id}/refused`, id, state: "refused" }]);
    const repaired = await writes.repair(id, customer("1"), { by: "kim" });
    expect([repaired.state, repaired.digest === digest]).toEqual(["approved", false]);
    await writes.runOnce();
    expect(await stored()).toEqual(["1"]);
  });

  test("that is repaired keeps its key, and stored again it is no second record", async () => {
    const { writes, company, stored } = await openShop();
    const again: unknown[] = [];
    for (const key of [{ Code: "77" }, "shop-17"]) {
      const enqueue = (body: WriteBody) =>
        writes.enqueue("exact", "create", accounts, body, { division: company, key });
      const { id } = await enqueue({ City: "Ede" });
      await writes.runOnce();
      await writes.repair(id, { Name: "Ann", City: "Ede" }, { by: "kim" });
      await writes.runOnce();
      expect(await writes.get(id)).toMatchObject({ state: "done" });
      const same = await enqueue({ Name: "Ann", City: "Ede" });
      again.push([same.id === id, same.isNew]);
      await expect(enqueue({ City: "Ede" })).rejects.toMatchObject({ code: "WRITE_CONFLICT", id });
    }
    expect(again).toEqual([
      [true, false],
      [true, false],
    ]);
    expect((await stored()).map((code) => code === "77")).toEqual([false, true]);
  });

  test("that is repaired to another natural key is found by that one", async () => {
    const { writes, company, stored } = await openShop();
    const { id } = await writes.enqueue("exact", "create", accounts, { Code: "1" }, { division: company });
    await writes.runOnce();
    const repaired = await writes.repair(id, customer("2"), { by: "kim" });
    expect(repaired.content.key).toEqual({ Code: "2" });
    await writes.runOnce();
    expect(await stored()).toEqual(["2"]);
  });

  test("with a field that may not be written, a key that is too long or a strange option is never stored", async () => {
    const { writes, company } = await openShop();
    const enqueue = (body: object, options: object = {}) =>
      writes.enqueue("exact", "create", accounts, { ...body }, { division: company, ...options });
    await expect(enqueue({ ...customer("1"), Modified: "2026-01-01" })).rejects.toMatchObject({ code: "BODY_INVALID" });
    await expect(enqueue(customer("1234567890123456789"))).rejects.toMatchObject({
      code: "WRITE_INVALID",
      message: expect.stringContaining("19 characters"),
    });
    await expect(enqueue(customer("1"), { prority: 3 })).rejects.toMatchObject({
      message: expect.stringContaining("prority"),
    });
    await expect(enqueue(customer("1"), { key: { Code: "2" } })).rejects.toMatchObject({ code: "WRITE_INVALID" });
    await expect(writes.enqueue("bc", "create", accounts, customer("1"), { division: company })).rejects.toMatchObject({
      message: expect.stringContaining("clients has exact"),
    });
    expect(await all(writes.list())).toEqual([]);
  });

  test("is stored within a transaction of SQLite without a promise, and refused with one", async () => {
    const { writes, company, file, stored } = await openShop();
    const shop = new DatabaseSync(file);
    shop.exec("CREATE TABLE orders (number TEXT)");
    const write = await writes.prepare("exact", "create", accounts, customer("1"), { division: company });
    shop.exec("BEGIN");
    shop.exec("INSERT INTO orders VALUES ('1')");
    const { id } = write.enqueue(shop);
    shop.exec("ROLLBACK");
    expect(await writes.get(id)).toBeUndefined();
    shop.exec("BEGIN");
    expect(write.enqueue(shop)).toMatchObject({ state: "approved", isNew: true });
    shop.exec("COMMIT");
    // @ts-expect-error the compiler says it too
    const late = writes.enqueue("exact", "create", accounts, customer("2"), { division: company, within: shop });
    await expect(late).rejects.toMatchObject({
      message: expect.stringContaining("writes.prepare"),
    });
    shop.close();
    await writes.runOnce();
    expect(await stored()).toEqual(["1"]);
  });
});

describe("a person", () => {
  test("is asked for what destroys, and approves what was shown", async () => {
    const { writes, company, exact, stored, notices } = await openShop();
    const made = await exact.create(accounts, customer("1"), { division: company });
    const { id, digest, state } = await writes.enqueue("exact", "remove", account, undefined, {
      division: company,
      ID: made.ID,
    });
    expect([state, notices]).toEqual([
      "proposed",
      [{ kind: "write-waiting", problem: `write-waiting:${id}`, id, state: "proposed" }],
    ]);
    await writes.runOnce();
    expect(await stored()).toEqual(["1"]);
    await expect(writes.approve(id, { by: "kim", digest: "another" })).rejects.toMatchObject({
      code: "WRITE_CONFLICT",
    });
    await writes.approve(id, { by: "kim", digest });
    await writes.runOnce();
    expect(await stored()).toEqual([]);
  });

  test("is told of all that waits, also of what others brought there", async () => {
    const { writes, company, notices } = await openShop({ policy: [{ path: accounts, decision: "person" }] });
    const head = await writes.enqueue("exact", "create", accounts, customer("1"), { division: company });
    const body = { ...customer("2"), Parent: { $ref: head.id, field: "ID" } };
    const branch = await writes.enqueue("exact", "create", accounts, body, { division: company });
    await writes.reject(head.id, { by: "kim", reason: "no" });
    expect(notices.slice(2)).toEqual([
      { kind: "write-dead", problem: `write-dead:${branch.id}/blocked`, id: branch.id, state: "blocked" },
    ]);
  });

  test("is asked as the policy says; what it never lets go is never stored", async () => {
    const { writes, company } = await openShop({
      policy: [
        { effect: "destroy", decision: "never" },
        { path: accounts, amount: { field: "CreditLineSales", atMost: 500 }, decision: "auto" },
        { path: accounts, decision: "person" },
      ],
    });
    const states: string[] = [];
    for (const [code, CreditLineSales] of [
      ["1", 500],
      ["2", 500.01],
      ["3", -501],
    ] as const)
      states.push(
        (
          await writes.enqueue(
            "exact",
            "create",
            accounts,
            { ...customer(code), CreditLineSales },
            { division: company },
          )
        ).state,
      );
    expect(states).toEqual(["approved", "proposed", "proposed"]);
    const remove = writes.enqueue("exact", "remove", account, undefined, {
      division: company,
      ID: crypto.randomUUID(),
    });
    await expect(remove).rejects.toMatchObject({ message: expect.stringContaining("DeleteCrmAccount") });
  });

  test("cannot be left out by a rule with a slip of the pen", async () => {
    const { store, exact } = await openShop();
    const rule = { efect: "draft", decision: "auto" } as const;
    expect(() => createWrites({ clients: { exact }, store, policy: [rule] })).toThrow("did you mean effect?");
    const service = { service: "exakt", decision: "never" } as const;
    expect(() => createWrites({ clients: { exact }, store, policy: [service] })).toThrow("did you mean exact?");
  });

  test("is not left out by a rule for a path that no client has", async () => {
    const rule = { path: "/api/v1/{division}/crm/Acounts", decision: "never" } as const;
    const { writes, company } = await openShop({ policy: [{ path: accounts, decision: "auto" }, rule] });
    for (let times = 0; times < 2; times++)
      await expect(
        writes.enqueue("exact", "create", accounts, customer("1"), { division: company }),
      ).rejects.toMatchObject({
        code: "WRITE_INVALID",
        message: expect.stringMatching(/^policy\[1\] has the path \/api\/v1\/\{division\}\/crm\/Acounts, /),
      });
  });

  test("gives a name, and is told what an option is that was left out", async () => {
    const { writes, company } = await openShop({ policy: [{ decision: "person" }] });
    const { id, digest } = await writes.enqueue("exact", "create", accounts, customer("1"), { division: company });
    await expect(writes.approve(id, { by: " ", digest })).rejects.toThrow("by says who decides");
    const options: { division: never } = Object.create(null);
    await expect(writes.enqueue("exact", "create", accounts, customer("2"), options)).rejects.toThrow("division");
  });
});

test("a client of somebody else is refused before anything is stored for it", async () => {
  const { store } = await openShop();
  expect(() => createWrites({ clients: { shop: {} }, store })).toThrow("clients.shop is none");
});

test("a worker without a signal would never end, and is told of runOnce", async () => {
  const { writes } = await openShop();
  const run: (options?: object) => Promise<void> = Reflect.get(Object(writes), "run");
  for (const given of [undefined, {}, { signal: true }])
    await expect(run(given)).rejects.toMatchObject({
      code: "WRITE_INVALID",
      message: expect.stringContaining("runOnce"),
    });
});

describe("an option of the worker", () => {
  test.each<[string, unknown]>([
    ["inFlight", 0],
    ["inFlight", 1.5],
    ["inFlight", "4"],
    ["leaseMs", Number.NaN],
    ["leaseMs", 0],
    ["leaseMs", 2 ** 31],
    ["leaseMs", 1000.5],
    ["pollMs", Number.POSITIVE_INFINITY],
    ["pollMs", -1],
    ["settleMs", -1],
    ["settleMs", null],
  ])("that is none is refused before anything is stored: %s %s", async (name, value) => {
    const { store, exact } = await openShop();
    const make = () => createWrites({ clients: { exact }, store, ...{ [name]: value } });
    expect(make).toThrow(expect.objectContaining({ code: "WRITE_INVALID" }));
    expect(make).toThrow(new RegExp(`^${name} is no whole number from \\d+ to \\d+`));
  });

  test("that there is not is refused: a misspelt policy must not be none in silence", async () => {
    const { store, exact } = await openShop();
    const make = () => createWrites({ clients: { exact }, store, ...{ polcy: [] } });
    expect(make).toThrow(expect.objectContaining({ code: "WRITE_INVALID" }));
    expect(make).toThrow("createWrites has no option polcy (did you mean policy?): it takes clients, store, policy,");
  });

  test("may stand at its limits", async () => {
    const { store, exact } = await openShop();
    for (const ms of [1, 86_400_000])
      createWrites({ clients: { exact }, store, inFlight: 1, leaseMs: Math.max(ms, 100), pollMs: ms, settleMs: ms });
  });
});

describe("a sequence", () => {
  test("ends with its last write, also when the first one of it arrives late", async () => {
    const late: Promise<unknown>[] = [];
    const { writes, company, exact } = await openShop({ settleMs: 1500 }, async (url, init, send) => {
      if (init.method !== "PUT" || late.length > 0) return send(url, init);
      late.push(sleep(500).then(() => send(url, { ...init, signal: null })));
      throw new TypeError("fetch failed", { cause: Object.assign(new Error("reset"), { code: "ECONNRESET" }) });
    });
    const made = await exact.create(accounts, customer("1"), { division: company });
    const ids: string[] = [];
    for (const Name of ["first", "second"])
      ids.push(
        (await writes.enqueue("exact", "update", account, { Name }, { division: company, ID: made.ID, sequence: "s" }))
          .id,
      );
    const [first = "", second = ""] = ids;
    await writes.runOnce();
    expect([(await writes.get(first))?.state, (await writes.get(second))?.state]).toEqual(["unknown", "approved"]);
    await expect
      .poll(async () => (await writes.runOnce(), (await writes.get(second))?.state), { timeout: 15_000 })
      .toBe("done");
    await Promise.all(late);
    const rows = await all(exact.list(accounts, { division: company, select: ["Name"] }));
    expect(rows.map(({ Name }) => Name)).toEqual(["second"]);
  });
});

describe("a reference", () => {
  test("is what the earlier write's record has", async () => {
    const { writes, company, exact } = await openShop();
    const head = await writes.enqueue("exact", "create", accounts, customer("1"), { division: company });
    const body = { ...customer("2"), Parent: { $ref: head.id, field: "ID" } };
    const branch = await writes.enqueue("exact", "create", accounts, body, { division: company });
    await writes.runOnce();
    const made = (await writes.get(head.id))?.outcome?.record?.["ID"];
    expect(await writes.get(branch.id)).toMatchObject({ state: "done", outcome: { record: { Parent: made } } });
    const rows = await all(exact.list(accounts, { division: company, select: ["Code", "Parent"] }));
    expect(rows.find(({ Code }) => Code?.trim() === "2")?.Parent).toBe(made);
  });

  test("to a record whose answer nobody could read, and that no key finds, is lost: repaired, it is sent", async () => {
    const { writes, company, notices, stored } = await openShop({}, async (url, init, send) => {
      const answer = await send(url, init);
      return init.method === "POST" && String(init.body).includes("headless")
        ? new Response("{", { status: answer.status, headers: answer.headers })
        : answer;
    });
    const head = await writes.enqueue("exact", "create", accounts, { Name: "headless" }, { division: company });
    const body = { ...customer("2"), Parent: { $ref: head.id, field: "ID" } };
    const branch = await writes.enqueue("exact", "create", accounts, body, { division: company });
    await writes.runOnce();
    expect(await writes.get(head.id)).toMatchObject({ state: "done", outcome: { code: "ANSWER_UNREADABLE" } });
    expect(await writes.get(branch.id)).toMatchObject({
      state: "blocked",
      outcome: { code: "REFERENCE_LOST", reason: expect.stringContaining("repair this write with the value itself") },
    });
    expect(notices.map(({ problem }) => problem)).toEqual([`write-dead:${branch.id}/blocked`]);
    await writes.repair(branch.id, customer("2"), { by: "kim" });
    await writes.runOnce();
    // The service has given the other one a code itself.
    expect([(await stored()).length, (await stored()).includes("2")]).toEqual([2, true]);
  });
});

describe("an answer that is lost", () => {
  test("of a record whose key may have been cut is a person's, and never a second record", async () => {
    const quotations = "/api/v1/{division}/crm/Quotations";
    let posts = 0;
    const { writes, company } = await openShop({ settleMs: 100 }, async (url, init, send) => {
      if (init.method !== "POST") return send(url, init);
      posts += 1;
      throw new TypeError("fetch failed", { cause: Object.assign(new Error("reset"), { code: "ECONNRESET" }) });
    });
    const body = { YourRef: crypto.randomUUID(), OrderAccount: crypto.randomUUID(), QuotationLines: [] };
    const { id } = await writes.enqueue("exact", "create", quotations, body, { division: company });
    expect(await writes.enqueue("exact", "create", quotations, body, { division: company })).toMatchObject({ id });
    await writes.runOnce();
    await expect
      .poll(async () => (await writes.runOnce(), (await writes.get(id))?.state), { timeout: 15_000 })
      .toBe("person");
    expect(posts).toBe(1);
  });

  test("has its record found, and nothing is sent twice", async () => {
    let posts = 0;
    const { writes, company, stored } = await openShop({ settleMs: 300 }, async (url, init, send) => {
      const answer = await send(url, init);
      if (init.method !== "POST") return answer;
      posts += 1;
      throw new TypeError("fetch failed", { cause: Object.assign(new Error("reset"), { code: "ECONNRESET" }) });
    });
    const { id } = await writes.enqueue("exact", "create", accounts, customer("1"), { division: company });
    await writes.runOnce();
    expect([posts, await stored()]).toEqual([1, ["1"]]);
    expect((await all(writes.events())).map(({ state }) => state)).toEqual(["approved", "sending", "unknown", "done"]);
    expect((await writes.get(id))?.outcome?.record).toMatchObject({ Name: "Customer 1" });
  });

  test("of a request that never arrived is sent again, after the service's longest work", async () => {
    let posts = 0;
    const { writes, company, stored } = await openShop({ settleMs: 300 }, async (url, init, send) => {
      if (init.method === "POST" && ++posts === 1)
        throw new TypeError("fetch failed", { cause: Object.assign(new Error("reset"), { code: "ECONNRESET" }) });
      return send(url, init);
    });
    await writes.enqueue("exact", "create", accounts, customer("1"), { division: company });
    const ending = new AbortController();
    const worker = writes.run({ signal: ending.signal });
    await expect.poll(stored, { timeout: 15_000, interval: 50 }).toEqual(["1"]);
    ending.abort();
    await worker;
    expect(posts).toBe(2);
    expect((await all(writes.events())).map(({ state, attempt }) => `${state} ${attempt}`)).toEqual([
      "approved 0",
      "sending 1",
      "unknown 1",
      "absent 1",
      "approved 1",
      "sending 2",
      "done 2",
    ]);
  });
});

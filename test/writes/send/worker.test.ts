import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { accounts, openShop } from "../support/shop-bench.ts";

const customer = (code: string) => ({ Code: code, Name: `Customer ${code}` });

describe("a worker", () => {
  test("ends what it began when it is told to stop, and begins nothing more", async () => {
    const ending = new AbortController();
    const { writes, company, stored } = await openShop({ inFlight: 2 }, async (url, init, send) => {
      if (init.method !== "POST") return send(url, init);
      ending.abort();
      // What is on its way takes its time.
      await sleep(100);
      return send(url, init);
    });
    for (const code of ["1", "2", "3", "4", "5", "6"])
      await writes.enqueue("exact", "create", accounts, customer(code), { division: company });
    await writes.run({ signal: ending.signal });
    const states: string[] = [];
    for await (const { state } of writes.list()) states.push(state);
    expect(states.filter((state) => state === "sending")).toEqual([]);
    expect(states.filter((state) => state === "done")).toHaveLength((await stored()).length);
    expect(states.slice(2)).toEqual(["approved", "approved", "approved", "approved"]);
  });

  test("sends as many at the same time as it was told to, and no more", async () => {
    let now = 0;
    let most = 0;
    const { writes, company, stored } = await openShop({ inFlight: 3 }, async (url, init, send) => {
      if (init.method !== "POST") return send(url, init);
      most = Math.max(most, ++now);
      await sleep(20);
      const answer = await send(url, init);
      now -= 1;
      return answer;
    });
    for (let code = 1; code <= 9; code++)
      await writes.enqueue("exact", "create", accounts, customer(String(code)), { division: company });
    await writes.runOnce();
    expect([most, (await stored()).length]).toEqual([3, 9]);
  });

  test("sends the next one while the store takes the ending of one before, and no more of them than fit twice", async () => {
    const { writes, store, company, stored } = await openShop({ inFlight: 2 });
    const taking = Promise.withResolvers<void>();
    const { endSend } = store;
    store.endSend = async (...ending) => {
      await taking.promise;
      return endSend(...ending);
    };
    for (let code = 1; code <= 9; code++)
      await writes.enqueue("exact", "create", accounts, customer(String(code)), { division: company });
    const working = writes.runOnce();
    await expect.poll(stored, { timeout: 15_000, interval: 50 }).toEqual(["1", "2", "3", "4"]);
    await sleep(100);
    expect(await stored()).toHaveLength(4);
    taking.resolve();
    await working;
    expect(await stored()).toHaveLength(9);
  });

  test("works off what becomes due by an ending that the store takes while it is asked for more", async () => {
    const { writes, store, company, stored } = await openShop({ inFlight: 2 });
    const { takeSend } = store;
    store.takeSend = async (wish) => {
      const turn = await takeSend(wish);
      // It had nothing, and is slower to say so than the ending of the one before is stored.
      if (!turn) await sleep(150);
      return turn;
    };
    for (const code of ["1", "2", "3"])
      await writes.enqueue("exact", "create", accounts, customer(code), { division: company, sequence: "s" });
    await writes.runOnce();
    expect(await stored()).toEqual(["1", "2", "3"]);
  });

  test("keeps a look that takes longer than the lease", async () => {
    const looks: string[] = [];
    const { writes, company } = await openShop(
      { leaseMs: 600, settleMs: 60_000, pollMs: 20 },
      async (url, init, send) => {
        if (url.includes("filter")) {
          looks.push(url);
          await sleep(1500);
        }
        const answer = await send(url, init);
        if (init.method !== "POST") return answer;
        throw new TypeError("fetch failed", { cause: Object.assign(new Error("reset"), { code: "ECONNRESET" }) });
      },
    );
    const { id } = await writes.enqueue("exact", "create", accounts, customer("1"), { division: company });
    const ending = new AbortController();
    const workers = [1, 2].map(() => writes.run({ signal: ending.signal }));
    await expect.poll(async () => (await writes.get(id))?.state, { timeout: 15_000, interval: 50 }).toBe("done");
    ending.abort();
    await Promise.all(workers);
    expect(looks.length).toBeGreaterThan(0);
  });

  test("takes new work while an earlier one is on its way, also when its store failed meanwhile", async () => {
    const slow = Promise.withResolvers<void>();
    const { writes, store, company, stored } = await openShop({ inFlight: 2 }, async (url, init, send) => {
      if (init.method === "POST" && String(init.body).includes('"slow"')) await slow.promise;
      return send(url, init);
    });
    const ending = new AbortController();
    const running = writes.run({ signal: ending.signal });
    const enqueue = (code: string) =>
      writes.enqueue("exact", "create", accounts, customer(code), { division: company });
    const { id } = await enqueue("slow");
    await expect.poll(async () => (await writes.get(id))?.state, { timeout: 15_000, interval: 50 }).toBe("sending");
    await enqueue("1");
    await expect.poll(stored, { timeout: 15_000, interval: 50 }).toEqual(["1"]);
    const { takeSend } = store;
    store.takeSend = async () => {
      store.takeSend = takeSend;
      throw new Error("the store is away");
    };
    await enqueue("2");
    await expect.poll(stored, { timeout: 15_000, interval: 50 }).toEqual(["1", "2"]);
    slow.resolve();
    ending.abort();
    await running;
    expect([(await writes.get(id))?.state, await stored()]).toEqual(["done", ["1", "2", "slow"]]);
  });

  test("tells of a store that fails, and goes on when it works again", async () => {
    const failures: unknown[] = [];
    const { writes, store, company, stored } = await openShop({ onFailure: (error) => failures.push(error) });
    const { takeSend } = store;
    let calls = 0;
    store.takeSend = async (wish) => {
      calls += 1;
      if (calls === 1) throw new Error("the store is away");
      return takeSend(wish);
    };
    await writes.enqueue("exact", "create", accounts, customer("1"), { division: company });
    await expect(writes.runOnce()).rejects.toThrow("the store is away");
    calls = 0;
    const ending = new AbortController();
    const running = writes.run({ signal: ending.signal });
    await expect.poll(stored, { timeout: 15_000, interval: 50 }).toEqual(["1"]);
    ending.abort();
    await running;
    expect(failures).toEqual([new Error("the store is away")]);
  });
});

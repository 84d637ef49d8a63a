import { describe, expect, test } from "vitest";
import type { SandboxOptions } from "../../../src/sandbox/index.ts";
import type { WritesOptions } from "../../../src/writes/index.ts";
import { accounts, type Interference, openShop } from "../support/shop-bench.ts";

const body = { Code: "17", Name: "Kim", City: "Ede" };
const loses: NonNullable<SandboxOptions["faults"]>[number] = {
  operation: "CreateCrmAccount",
  effect: { kind: "loses", fields: ["City"] },
};

type Options = Partial<Omit<WritesOptions<never, never>, "clients" | "store">>;

/** A create whose service loses its city. */
async function sendLosing(given: { options?: Options; more?: object; interfere?: Interference } = {}) {
  const shop = await openShop(given.options, given.interfere);
  const { sandbox, writes, company } = shop;
  sandbox.faults.add(loses);
  const { id } = await writes.enqueue("exact", "create", accounts, body, { division: company, ...given.more });
  await writes.runOnce();
  const events: unknown[] = [];
  for await (const { state, code } of writes.events()) events.push([state, code]);
  return { ...shop, id, events, write: await writes.get(id) };
}

const lostCity = { path: "City", how: "lost", sent: "Ede", stored: null };

describe("a write that was not kept whole", () => {
  test("is done, says what is missing, in its event too, and is told to somebody", async () => {
    const { id, write, events, notices, writes, stored } = await sendLosing();
    expect(write).toMatchObject({
      state: "done",
      outcome: { code: "WRITE_NOT_KEPT", notKept: [lostCity], reason: expect.stringContaining("City (lost)") },
    });
    expect(events.at(-1)).toEqual(["done", "WRITE_NOT_KEPT"]);
    expect(notices).toEqual([
      { kind: "write-not-kept", problem: `write-not-kept:${id}`, id, state: "done", notKept: [lostCity] },
    ]);
    await writes.runOnce();
    expect(await stored()).toEqual(["17"]);
  });

  test("is not looked at when nobody wants it: for one write, or for all", async () => {
    for (const given of [{ more: { verify: false } }, { options: { verify: false } }]) {
      const { write, notices } = await sendLosing(given);
      expect([write?.state, write?.outcome?.notKept, notices]).toEqual(["done", undefined, []]);
    }
    const { write } = await sendLosing({ options: { verify: false }, more: { verify: true } });
    expect(write?.outcome?.notKept).toEqual([lostCity]);
    await expect(sendLosing({ more: { verify: "yes" } })).rejects.toMatchObject({ code: "WRITE_INVALID" });
  });

  test("is found by a look after its answer was lost, and told as well", async () => {
    let posts = 0;
    const interfere: Interference = async (url, init, send) => {
      const answer = await send(url, init);
      if (init.method !== "POST" || !url.includes("Accounts") || posts++ > 0) return answer;
      throw new TypeError("fetch failed", { cause: Object.assign(new Error("reset"), { code: "ECONNRESET" }) });
    };
    const { write, notices, id } = await sendLosing({ interfere });
    expect([write?.state, write?.outcome?.notKept]).toEqual(["done", [lostCity]]);
    expect(notices).toEqual([
      { kind: "write-not-kept", problem: `write-not-kept:${id}`, id, state: "done", notKept: [lostCity] },
    ]);
    expect(posts).toBe(1);
  });

  test("a read-back that fails is no failed write", async () => {
    const interfere: Interference = async (url, init, send) =>
      init.method === "GET" && url.includes("Accounts(") ? new Response(null, { status: 403 }) : send(url, init);
    const { write, notices } = await sendLosing({ interfere });
    expect([write?.state, write?.outcome?.notKept, notices]).toEqual(["done", undefined, []]);
    expect(write?.outcome?.unread).toContain("403");
  });
});

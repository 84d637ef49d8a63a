import { describe, expect, test } from "vitest";
import { createCellTokenStore } from "../../../src/stores/cells/cell-token-store.ts";
import type { Cell, Cells, Replaced } from "../../../src/stores/cells/cells.ts";
import { memoryCells } from "../../../src/stores/memory/cells.ts";
import { createKeyring } from "../../../src/stores/sealing/keyring.ts";
import { sampleGrant, sampleIntent } from "../samples.ts";
import { collect, handClock, keys } from "../store-under-test.ts";

const ring = createKeyring(keys);

/** Cells whose replacements of accounts end as a test wants. */
function cellsThat(
  behave: (replace: () => Promise<Replaced>, attempt: number) => Promise<Replaced>,
  newest = new Map<string, Cell>(),
): Cells {
  const cells = memoryCells(newest);
  let attempt = 0;
  return {
    ...cells,
    replace: (id, ...rest) =>
      id === "names" ? cells.replace(id, ...rest) : behave(() => cells.replace(id, ...rest), attempt++),
  };
}

describe("a replacement of which nobody knows whether it happened", () => {
  test.each([
    { name: "it did", stored: true },
    { name: "it did not", stored: false },
  ])("$name: the commit counts once", async ({ stored }) => {
    const cells = cellsThat(async (replace, attempt) => {
      if (attempt > 0) return replace();
      if (stored) await replace();
      return "unsure";
    });
    const store = createCellTokenStore(cells, { keys: ring });
    expect(await store.commit("exact:me", 0, sampleGrant("1"))).toEqual({ committed: true, generation: 1 });
    expect(await store.read("exact:me")).toEqual({ generation: 1, grant: sampleGrant("1") });
  });

  test("it did, and others went on before the look: the commit still counts", async () => {
    const newest = new Map<string, Cell>();
    const others = createCellTokenStore(memoryCells(newest), { keys: ring });
    const cells = cellsThat(async (replace) => {
      await replace();
      await others.commit("exact:me", 1, sampleGrant("2"));
      return "unsure";
    }, newest);
    expect(await createCellTokenStore(cells, { keys: ring }).commit("exact:me", 0, sampleGrant("1"))).toEqual({
      committed: true,
      generation: 1,
    });
    expect((await others.read("exact:me"))?.generation).toBe(2);
  });

  test("it happened after the first look: the second attempt is outrun by the first", async () => {
    const pending: (() => Promise<Replaced>)[] = [];
    const cells = cellsThat(async (replace, attempt) => {
      if (attempt === 0) {
        pending.push(replace);
        return "unsure";
      }
      for (const late of pending.splice(0)) await late();
      return replace();
    });
    const { now } = handClock();
    const store = createCellTokenStore(cells, { keys: ring, now });
    expect(await store.commit("exact:me", 0, sampleGrant("1"))).toEqual({ committed: true, generation: 1 });
    const lease = await store.acquireLease("exact:me", "a", 1000);
    expect(lease && (await store.recordIntent(lease, sampleIntent(lease, "i1")))).toBe(true);
  });
});

test("a rule sees what the quicker process left", async () => {
  const newest = new Map<string, Cell>();
  const others = createCellTokenStore(memoryCells(newest), { keys: ring });
  const cells = cellsThat(async (replace, attempt) => {
    if (attempt === 0) await others.acquireLease("exact:me", "b", 60_000);
    return replace();
  }, newest);
  const store = createCellTokenStore(cells, { keys: ring });
  expect(await store.acquireLease("exact:me", "a", 1000)).toBeUndefined();
  expect(await store.commit("exact:me", 0, sampleGrant("1"))).toEqual({ committed: true, generation: 1 });
});

describe("the name key", () => {
  test("one that is missing while accounts are there is an error, and no new one is made", async () => {
    const newest = new Map<string, Cell>();
    await createCellTokenStore(memoryCells(newest), { keys: ring }).commit("exact:me", 0, sampleGrant("1"));
    newest.delete("names");
    const store = createCellTokenStore(memoryCells(newest), { keys: ring });
    for (const call of [() => store.read("exact:me"), () => store.commit("exact:you", 0, sampleGrant("2"))])
      await expect(call()).rejects.toMatchObject({ code: "STORE_CORRUPTED" });
    expect(newest.has("names")).toBe(false);
  });

  test("makes the ids of two stores different for the same name", async () => {
    const ids = await Promise.all(
      [1, 2].map(async () => {
        const cells = memoryCells();
        await createCellTokenStore(cells, { keys: ring }).commit("exact:me", 0, sampleGrant("1"));
        return (await collect(cells.list())).map(({ id }) => id).filter((id) => id !== "names");
      }),
    );
    expect(ids.flat()).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/), expect.stringMatching(/^[0-9a-f]{64}$/)]);
    expect(ids[0]).not.toEqual(ids[1]);
  });
});

test("calls of one store for one account run one after the other, and an error stops none", async () => {
  let running = 0;
  let most = 0;
  const cells = cellsThat(async (replace, attempt) => {
    most = Math.max(most, ++running);
    await new Promise((resolve) => setTimeout(resolve, 2));
    running--;
    if (attempt === 1) throw new Error("broken once");
    return replace();
  });
  const store = createCellTokenStore(cells, { keys: ring });
  const results = await Promise.allSettled(
    ["a", "a", "a", "a"].map((owner) => store.acquireLease("exact:me", owner, 1000)),
  );
  expect(most).toBe(1);
  expect(
    results.map((result) => (result.status === "fulfilled" ? result.value?.fence : String(result.reason))),
  ).toEqual([1, "Error: broken once", 2, 3]);
});

import { describe, expect, test } from "vitest";
import { createCellTokenStore } from "../../src/stores/cells/cell-token-store.ts";
import type { Cell } from "../../src/stores/cells/cells.ts";
import { memoryCells } from "../../src/stores/memory/cells.ts";
import { memoryTokenStore } from "../../src/stores/memory/index.ts";
import { createKeyring } from "../../src/stores/sealing/keyring.ts";
import { tokenStoreContract } from "./contract.ts";
import { sampleGrant } from "./samples.ts";
import { type StoreUnderTest, keys as usualKeys } from "./store-under-test.ts";

async function makeMemory(): Promise<StoreUnderTest> {
  const newest = new Map<string, Cell>();
  return {
    open: ({ keys = usualKeys, ...options } = {}) =>
      createCellTokenStore(
        { ...memoryCells(newest), close: async () => undefined },
        { keys: createKeyring(keys), ...options },
      ),
    cells: memoryCells(newest),
    overwrite: async (id, bytes) => void newest.set(id, { revision: newest.get(id)?.revision ?? 0, bytes }),
    remove: async () => newest.clear(),
  };
}

describe("memory", () => {
  tokenStoreContract(makeMemory);

  test("needs no option, and two stores share nothing", async () => {
    const store = memoryTokenStore();
    await store.commit("exact:me", 0, sampleGrant("1"));
    expect(await store.read("exact:me")).toEqual({ generation: 1, grant: sampleGrant("1") });
    expect(await memoryTokenStore().read("exact:me")).toBeUndefined();
  });
});

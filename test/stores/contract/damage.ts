import { expect, test } from "vitest";
import { sampleGrant } from "../samples.ts";
import { collect, type MakeStore, type StoreUnderTest, withStore } from "../store-under-test.ts";

/** Accounts with `names`, and the cell of each. */
async function prepare(
  { open, cells }: StoreUnderTest,
  names: readonly string[],
): Promise<{ id: string; bytes: Uint8Array }[]> {
  const found: { id: string; bytes: Uint8Array }[] = [];
  for (const name of names) {
    await open().commit(name, 0, sampleGrant(name));
    const known = new Set(["names", ...found.map(({ id }) => id)]);
    for (const { id, cell } of await collect(cells.list()))
      if (!known.has(id)) found.push({ id, bytes: Uint8Array.from(cell.bytes) });
  }
  return found;
}

async function expectCorrupted({ open }: StoreUnderTest, account: string): Promise<void> {
  const store = open();
  const calls = [
    () => store.read(account),
    () => store.commit(account, 0, sampleGrant("x")),
    () => store.acquireLease(account, "a", 1000),
    () => store.journal(account),
    () => collect(store.accounts()),
    () => store.forget(account),
  ];
  for (const call of calls) await expect(call()).rejects.toMatchObject({ code: "STORE_CORRUPTED" });
}

export function damageRules(make: MakeStore): void {
  test.each([
    { part: "head", at: 0 },
    { part: "version", at: 4 },
    { part: "key id", at: 5 },
    { part: "nonce", at: 13 },
    { part: "tag", at: 25 },
    { part: "ciphertext", at: 41 },
    { part: "end of the ciphertext", at: -5 },
    { part: "checksum", at: -1 },
  ])("one flipped bit in the $part is found", ({ at }) =>
    withStore(make, async (under) => {
      const [cell] = await prepare(under, ["exact:me"]);
      if (!cell) throw new Error("no cell");
      const byte = cell.bytes.at(at) ?? 0;
      await under.overwrite(cell.id, cell.bytes.with(at < 0 ? cell.bytes.length + at : at, byte ^ 1));
      await expectCorrupted(under, "exact:me");
      await under.overwrite(cell.id, cell.bytes);
      expect(await under.open().read("exact:me")).toEqual({ generation: 1, grant: sampleGrant("exact:me") });
    }),
  );

  test.each([
    { name: "nothing", cut: 0 },
    { name: "the head", cut: 20 },
    { name: "half", cut: 300 },
  ])("a record of which $name is left is found", ({ cut }) =>
    withStore(make, async (under) => {
      const [cell] = await prepare(under, ["exact:me"]);
      if (!cell) throw new Error("no cell");
      await under.overwrite(cell.id, cell.bytes.slice(0, cut));
      await expectCorrupted(under, "exact:me");
    }),
  );

  test("records that changed places between two accounts are found", () =>
    withStore(make, async (under) => {
      const [me, you] = await prepare(under, ["exact:me", "exact:you"]);
      if (!me || !you) throw new Error("no cells");
      await under.overwrite(me.id, you.bytes);
      await under.overwrite(you.id, me.bytes);
      for (const account of ["exact:me", "exact:you"]) await expectCorrupted(under, account);
    }));

  test("an older record in the place of the newest is found", () =>
    withStore(make, async (under) => {
      const [old] = await prepare(under, ["exact:me"]);
      if (!old) throw new Error("no cell");
      await under.open().commit("exact:me", 1, sampleGrant("2"));
      await under.overwrite(old.id, old.bytes);
      await expectCorrupted(under, "exact:me");
    }));

  test("a damaged name key is found and not replaced by a new one", () =>
    withStore(make, async (under) => {
      await prepare(under, ["exact:me"]);
      const cell = await under.cells.read("names");
      if (!cell) throw new Error("no cell");
      const bytes = Uint8Array.from(cell.bytes);
      await under.overwrite("names", bytes.with(50, (bytes[50] ?? 0) ^ 1));
      await expect(under.open().read("exact:me")).rejects.toMatchObject({ code: "STORE_CORRUPTED" });
      await under.overwrite("names", bytes);
      expect((await under.open().read("exact:me"))?.generation).toBe(1);
    }));

  test("nothing that is stored shows a name or a token", () =>
    withStore(make, async (under) => {
      await prepare(under, ["marked@example.test"]);
      const stored = (await collect(under.cells.list()))
        .map(({ id, cell }) => id + Buffer.from(cell.bytes).toString("latin1"))
        .join();
      expect(stored).not.toMatch(/marked|access-|refresh-|exact-online|client-1/);
    }));
}

import { expect, test } from "vitest";
import { sampleGrant } from "../samples.ts";
import { collect, type MakeStore, withStore } from "../store-under-test.ts";

const many = 2000;

export function accountRules(make: MakeStore): void {
  test("lists those with a grant, by their own names", () =>
    withStore(make, async ({ open }) => {
      const store = open();
      expect(await collect(store.accounts())).toEqual([]);
      const names = [
        "exact:zoë@example.test",
        "entra:tenant/../user",
        "entra:tenant/\0user",
        "Exact:Zoë@example.test",
        "a".repeat(5000),
      ];
      for (const name of names) await store.commit(name, 0, sampleGrant(name));
      await store.acquireLease("only a lease", "a", 1000);
      expect((await collect(open().accounts())).sort()).toEqual([...names].sort());
      for (const name of names) expect((await open().read(name))?.grant.refreshToken).toBe(`refresh-${name}`);
    }));

  test("forgets one account and no other", () =>
    withStore(make, async ({ open }) => {
      const store = open();
      for (const name of ["exact:me", "exact:you"]) await store.commit(name, 0, sampleGrant(name));
      const lease = await store.acquireLease("exact:me", "a", 60_000);
      if (lease)
        await store.recordIntent(lease, {
          id: "i1",
          generation: 1,
          owner: "a",
          fence: lease.fence,
          startedAtMs: 0,
          deadlineMs: 0,
          refreshTokenHmac: "",
        });
      expect(await store.journal("exact:me")).toHaveLength(1);
      await store.forget("exact:me");
      await store.forget("never there");
      expect(await collect(open().accounts())).toEqual(["exact:you"]);
      expect(await open().read("exact:me")).toBeUndefined();
      expect(await open().journal("exact:me")).toEqual([]);
      expect((await store.acquireLease("exact:me", "b", 1000))?.owner).toBe("b");
    }));

  test(`${many} accounts are listed once each`, { timeout: 120_000 }, () =>
    withStore(make, async ({ open }) => {
      const store = open();
      const names = Array.from({ length: many }, (_, index) => `exact:user-${index}`);
      for (let at = 0; at < many; at += 50)
        await Promise.all(names.slice(at, at + 50).map((name) => store.commit(name, 0, sampleGrant(name))));
      expect((await collect(open().accounts())).sort()).toEqual(names.sort());
      expect((await open().read("exact:user-1234"))?.grant).toEqual(sampleGrant("exact:user-1234"));
    }),
  );
}

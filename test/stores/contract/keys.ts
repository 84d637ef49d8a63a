import { expect, test } from "vitest";
import { sampleGrant } from "../samples.ts";
import { collect, key1, key2, keys, type MakeStore, withStore } from "../store-under-test.ts";

const wrong = { current: Buffer.alloc(32, 9) };

export function keyRules(make: MakeStore): void {
  test("a wrong key is an error for every call, also for an account that is not there", () =>
    withStore(make, async ({ open }) => {
      await open().commit("exact:me", 0, sampleGrant("1"));
      const store = open({ keys: wrong });
      const calls = [
        () => store.read("exact:me"),
        () => store.read("exact:nobody"),
        () => store.commit("exact:you", 0, sampleGrant("2")),
        () => store.acquireLease("exact:me", "a", 1000),
        () => store.journal("exact:me"),
        () => collect(store.accounts()),
        () => store.forget("exact:me"),
        () => store.rotateKeys(),
      ];
      for (const call of calls) await expect(call()).rejects.toMatchObject({ code: "STORE_WRONG_KEY" });
      expect(await open().read("exact:me")).toEqual({ generation: 1, grant: sampleGrant("1") });
    }));

  test("rotation: old key, both keys, all records sealed again, new key alone", () =>
    withStore(make, async ({ open }) => {
      const before = open();
      for (const name of ["exact:a", "exact:b", "exact:c"]) await before.commit(name, 0, sampleGrant(name));
      const both = open({ keys: { current: key2, previous: key1 } });
      expect(await both.read("exact:a")).toEqual({ generation: 1, grant: sampleGrant("exact:a") });
      await both.commit("exact:a", 1, sampleGrant("new"));
      expect(await both.rotateKeys()).toBe(3);
      expect(await both.rotateKeys()).toBe(0);
      const after = open({ keys: { current: key2 } });
      expect(await after.read("exact:a")).toEqual({ generation: 2, grant: sampleGrant("new") });
      expect((await collect(after.accounts())).sort()).toEqual(["exact:a", "exact:b", "exact:c"]);
      await expect(open().read("exact:a")).rejects.toMatchObject({ code: "STORE_WRONG_KEY" });
    }));

  test("rotation while others commit loses nothing", () =>
    withStore(make, async ({ open }) => {
      const first = open({ keys: { current: key1, previous: key2 } });
      const second = open({ keys: { current: key2, previous: key1 } });
      await first.commit("exact:me", 0, sampleGrant("0"));
      const commits = (async () => {
        for (let generation = 1; generation <= 20; generation++)
          expect(await first.commit("exact:me", generation, sampleGrant(`${generation}`))).toMatchObject({
            committed: true,
          });
      })();
      for (let round = 0; round < 10; round++) await second.rotateKeys();
      await commits;
      expect(await second.read("exact:me")).toEqual({ generation: 21, grant: sampleGrant("20") });
    }));

  test.each([
    { name: "too short", key: Buffer.alloc(31) },
    { name: "too long", key: Buffer.alloc(33) },
    { name: "hex text", key: "01".repeat(32) },
    { name: "a password", key: "correct horse battery staple" },
    { name: "empty", key: "" },
  ])("refuses a key that is $name", ({ key }) =>
    withStore(make, async ({ open }) => {
      expect(() => open({ keys: { current: key } })).toThrow(expect.objectContaining({ code: "STORE_MISUSED" }));
      expect(() => open({ keys: { ...keys, previous: key } })).toThrow(
        expect.objectContaining({ code: "STORE_MISUSED" }),
      );
    }),
  );
}

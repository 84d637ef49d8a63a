import { expect, test } from "vitest";
import { sampleGrant } from "../samples.ts";
import { type MakeStore, withStore } from "../store-under-test.ts";

export function grantRules(make: MakeStore): void {
  test("an account without a grant reads as undefined, and reading stores nothing", () =>
    withStore(make, async ({ open, cells }) => {
      expect(await open().read("exact:me")).toBeUndefined();
      expect(await open().journal("exact:me")).toEqual([]);
      expect(await cells.read("names")).toBeUndefined();
    }));

  test("a commit is read by another process, with every field", () =>
    withStore(make, async ({ open }) => {
      expect(await open().commit("exact:me", 0, sampleGrant("1"))).toEqual({ committed: true, generation: 1 });
      expect(await open().read("exact:me")).toEqual({ generation: 1, grant: sampleGrant("1") });
    }));

  test.each([
    { name: "0 when there is one", expected: 0 },
    { name: "older", expected: 1 },
    { name: "newer", expected: 3 },
  ])("a commit on a generation that is not the newest changes nothing: $name", ({ expected }) =>
    withStore(make, async ({ open }) => {
      const store = open();
      await store.commit("exact:me", 0, sampleGrant("1"));
      await store.commit("exact:me", 1, sampleGrant("2"));
      const current = { generation: 2, grant: sampleGrant("2") };
      expect(await store.commit("exact:me", expected, sampleGrant("3"))).toEqual({ committed: false, current });
      expect(await store.read("exact:me")).toEqual(current);
    }),
  );

  test.each([
    { from: "one store", stores: 1 },
    { from: "ten stores", stores: 10 },
  ])("of 100 concurrent commits from $from exactly one wins", ({ stores }) =>
    withStore(make, async ({ open }) => {
      const opened = Array.from({ length: stores }, () => open());
      await opened[0]?.commit("exact:me", 0, sampleGrant("first"));
      const results = await Promise.all(
        Array.from({ length: 100 }, (_, index) =>
          (opened[index % stores] ?? open()).commit("exact:me", 1, sampleGrant(`${index}`)),
        ),
      );
      const winners = results.flatMap(({ committed }, index) => (committed ? [index] : []));
      expect(winners).toHaveLength(1);
      const current = { generation: 2, grant: sampleGrant(`${winners[0]}`) };
      expect(await open().read("exact:me")).toEqual(current);
      expect(results.filter(({ committed }) => !committed)).toEqual(
        Array.from({ length: 99 }, () => ({ committed: false, current })),
      );
    }),
  );

  test("of 100 concurrent first commits exactly one wins", () =>
    withStore(make, async ({ open }) => {
      const results = await Promise.all(
        Array.from({ length: 100 }, (_, index) => open().commit("exact:me", 0, sampleGrant(`${index}`))),
      );
      expect(results.filter(({ committed }) => committed)).toHaveLength(1);
      expect((await open().read("exact:me"))?.generation).toBe(1);
    }));

  test("tokens of 1 MB come back", () =>
    withStore(make, async ({ open }) => {
      const grant = { ...sampleGrant("1"), refreshToken: "é".repeat(1 << 20) };
      await open().commit("exact:me", 0, grant);
      expect(await open().read("exact:me")).toEqual({ generation: 1, grant });
    }));

  test("a result is the caller's own: changing it changes no other", () =>
    withStore(make, async ({ open }) => {
      const store = open();
      await store.commit("exact:me", 0, sampleGrant("1"));
      const first = await store.read("exact:me");
      Reflect.set(first?.grant ?? {}, "refreshToken", "changed");
      expect(await store.read("exact:me")).toEqual({ generation: 1, grant: sampleGrant("1") });
    }));

  test.each([
    { name: "an empty account", account: "", grant: sampleGrant("1") },
    { name: "an account that is no valid Unicode", account: "a\ud800", grant: sampleGrant("1") },
    { name: "a grant without a field", account: "exact:me", grant: { ...sampleGrant("1"), clientId: undefined } },
    { name: "a time that is no number", account: "exact:me", grant: { ...sampleGrant("1"), authorizedAtMs: NaN } },
  ])("refuses $name", ({ account, grant }) =>
    withStore(make, async ({ open }) => {
      await expect(Reflect.apply(open().commit, undefined, [account, 0, grant])).rejects.toMatchObject({
        code: "STORE_MISUSED",
      });
    }),
  );

  test("a closed store refuses work, and may be closed twice", () =>
    withStore(make, async ({ open }) => {
      const store = open();
      await store.commit("exact:me", 0, sampleGrant("1"));
      await store.close();
      await store.close();
      await expect(store.read("exact:me")).rejects.toMatchObject({ code: "STORE_MISUSED" });
      await expect(store.commit("exact:me", 1, sampleGrant("2"))).rejects.toMatchObject({ code: "STORE_MISUSED" });
    }));
}

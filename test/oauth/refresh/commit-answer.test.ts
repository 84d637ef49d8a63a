import { expect, test } from "vitest";
import { commitAnswer, dropUnsaved, saveUnsaved } from "../../../src/oauth/refresh/commit-answer.ts";
import { systemRuntime } from "../../../src/oauth/runtime.ts";
import type { Grant } from "../../../src/oauth/token-store.ts";
import { FakeStore } from "../support/fake-store.ts";
import { createTestClock } from "../support/test-clock.ts";

const token = (value: string) => ({ value, expiresAtMs: 9e12, issuedAtMs: 0, tokenType: "Bearer" });
const grantOf = (refreshToken: string, accessToken = "at-1"): Grant => ({
  version: 1,
  provider: "oauth2",
  clientId: "app",
  accessTokens: { default: token(accessToken) },
  refreshToken,
  authorizedAtMs: 0,
});

/** A store whose first commits fail, and what was slept. */
function place(failures = 0, stores = false) {
  const clock = createTestClock();
  const store = new FakeStore(clock.now);
  const slept: number[] = [];
  let count = 0;
  store.fault = async (method) => {
    if (method !== "commit" || ++count > failures) return;
    // What was stored although the answer of the store did not come.
    if (stores) await store.view().commit("me", 0, grantOf("rt-1"));
    throw new Error(`disk full ${count}`);
  };
  const runtime = { ...systemRuntime, ...clock, sleep: async (ms: number) => void slept.push(ms) };
  const commit = (grant: Grant, expected = 0) => commitAnswer(store, "me", expected, grant, runtime);
  return { store, slept, commit, commits: () => count };
}

test("a store that is away is asked again four times, each time later, and then its error is the answer", async () => {
  const there = place(4);
  expect(await there.commit(grantOf("rt-1"))).toEqual({
    kind: "committed",
    stored: { generation: 1, grant: grantOf("rt-1") },
  });
  expect(there.slept).toEqual([50, 200, 800, 2_000]);
  const away = place(5);
  await expect(away.commit(grantOf("rt-1"))).rejects.toThrow("disk full 5");
  expect(away.commits()).toBe(5);
});

test("what no store took is stored by the next call, once", async () => {
  const { store, commit, commits } = place(5);
  await expect(commit(grantOf("rt-1"))).rejects.toThrow("disk full");
  await saveUnsaved(store, "other");
  expect(commits()).toBe(5);
  await saveUnsaved(store, "me");
  expect(await store.read("me")).toEqual({ generation: 1, grant: grantOf("rt-1") });
  await saveUnsaved(store, "me");
  expect(commits()).toBe(6);
});

test("a store that is still away keeps it for another time", async () => {
  const { store, commit } = place(6);
  await expect(commit(grantOf("rt-1"))).rejects.toThrow("disk full 5");
  await expect(saveUnsaved(store, "me")).rejects.toThrow("disk full 6");
  await saveUnsaved(store, "me");
  expect((await store.read("me"))?.grant.refreshToken).toBe("rt-1");
});

test("a person may drop it: then nothing is stored", async () => {
  const { store, commit } = place(5);
  await expect(commit(grantOf("rt-1"))).rejects.toThrow("disk full");
  dropUnsaved(store, "me");
  await saveUnsaved(store, "me");
  expect(await store.read("me")).toBeUndefined();
});

test("what was stored is not stored again, nor what somebody else's grant has taken the place of", async () => {
  const { store, commit, commits } = place();
  await commit(grantOf("rt-1"));
  expect(await commit(grantOf("rt-2"))).toEqual({
    kind: "superseded",
    stored: { generation: 1, grant: grantOf("rt-1") },
  });
  await saveUnsaved(store, "me");
  expect(commits()).toBe(2);
});

test("an attempt that failed may have been stored all the same: the same tokens in the next generation are ours", async () => {
  const stored = { generation: 1, grant: grantOf("rt-1") };
  expect(await place(1, true).commit(grantOf("rt-1"))).toEqual({ kind: "committed", stored });
  expect(await place(1, true).commit(grantOf("rt-2"))).toEqual({ kind: "superseded", stored });
  expect(await place(1, true).commit(grantOf("rt-1", "at-2"))).toEqual({ kind: "superseded", stored });
  // Two generations on, somebody else has refreshed since.
  const later = place(1, true);
  later.store.fault = async (method) => {
    if (method !== "commit") return;
    later.store.fault = () => undefined;
    const view = later.store.view();
    await view.commit("me", 0, grantOf("rt-0"));
    await view.commit("me", 1, grantOf("rt-1"));
    throw new Error("disk full");
  };
  expect(await later.commit(grantOf("rt-1"))).toMatchObject({ kind: "superseded", stored: { generation: 2 } });
  // Nor at the first attempt: nothing of ours can be there.
  const first = place();
  await first.store.view().commit("me", 0, grantOf("rt-1"));
  expect(await first.commit(grantOf("rt-1"))).toEqual({ kind: "superseded", stored });
});

test("a grant that somebody removed meanwhile is superseded by nothing", async () => {
  expect(await place(1).commit(grantOf("rt-1"), 4)).toEqual({ kind: "superseded", stored: undefined });
});

import { expect, test } from "vitest";
import { unwatchedMs } from "../../../src/oauth/refresh/watched-intents.ts";
import type { Intent } from "../../../src/oauth/token-store.ts";
import { memoryTokenStore } from "../../../src/stores/memory/index.ts";

const startedAtMs = Date.UTC(2026, 0, 5);
const intent = (id: string, forMs = 25_000): Intent => ({
  id,
  generation: 1,
  owner: "other",
  fence: 1,
  startedAtMs,
  deadlineMs: startedAtMs + forMs,
  refreshTokenHmac: "h",
});

/** A process that watches a store, by a clock of its own. */
function watch() {
  const store = memoryTokenStore();
  let nowMs = 500;
  return {
    see: (seen: Intent): number => unwatchedMs(store, { monotonic: () => nowMs }, seen),
    pass: (ms: number): void => void (nowMs += ms),
  };
}

test("an attempt is watched from its first sight for as long as it may take, whatever moment its deadline is", () => {
  const { see, pass } = watch();
  expect(see(intent("one"))).toBe(25_000);
  pass(10_000);
  expect([see(intent("one")), see(intent("two"))]).toEqual([15_000, 25_000]);
  pass(15_000);
  expect([see(intent("one")), see(intent("two"))]).toEqual([0, 10_000]);
  pass(1);
  expect(see(intent("one"))).toBe(-1);
});

test("a second process begins to watch by itself", () => {
  const [one, other] = [watch(), watch()];
  one.see(intent("one"));
  one.pass(10_000);
  expect([one.see(intent("one")), other.see(intent("one"))]).toEqual([15_000, 25_000]);
});

test.each([
  ["longer than five minutes", 300_001, 300_000],
  ["of five minutes", 300_000, 300_000],
  ["that ends before it begins", -1, 0],
])("an attempt %s", (_, forMs, want) => expect(watch().see(intent("one", forMs))).toBe(want));

test("an attempt that was seen five minutes and its time ago is forgotten when another one comes", () => {
  const { see, pass } = watch();
  see(intent("one"));
  pass(325_000);
  see(intent("two"));
  expect(see(intent("one"))).toBe(-300_000);
  pass(1);
  see(intent("two"));
  expect(see(intent("one"))).toBe(-300_001);
  see(intent("three"));
  expect([see(intent("one")), see(intent("two"))]).toEqual([25_000, 24_999]);
});

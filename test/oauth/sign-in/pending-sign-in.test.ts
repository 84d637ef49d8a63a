import { describe, expect, test } from "vitest";
import { systemRuntime } from "../../../src/oauth/runtime.ts";
import { PendingSignIns, startSignIn } from "../../../src/oauth/sign-in/pending-sign-in.ts";

function setUp() {
  let nowMs = 1_000_000;
  const runtime = { ...systemRuntime, now: () => nowMs };
  const pending = new PendingSignIns(runtime);
  const begin = () => {
    const one = startSignIn("https://app.example.com/cb", ["a"], runtime);
    pending.add(one);
    return one;
  };
  return { pending, begin, later: (ms: number) => void (nowMs += ms) };
}
const refused = expect.objectContaining({ code: "SIGN_IN_FAILED" });

describe("a flood of sign-ins that nobody finishes", () => {
  test("is bounded, and each costs the same however many there are", () => {
    const { pending, begin } = setUp();
    const timed = (count: number): number => {
      const startedAt = performance.now();
      for (let i = 0; i < count; i++) begin();
      return performance.now() - startedAt;
    };
    timed(2000);
    const first = timed(2000);
    timed(36_000);
    const last = timed(2000);
    expect(pending.size).toBe(10_000);
    // It was 9 ms each, 18 s for these; the factor leaves room for a busy machine.
    expect(last).toBeLessThan(20 * first + 200);
  });

  test("a callback among ten thousand is found at once", () => {
    const { pending, begin } = setUp();
    for (let i = 0; i < 9_999; i++) begin();
    const mine = begin();
    const startedAt = performance.now();
    for (let i = 0; i < 1000; i++) expect(() => pending.take("guess")).toThrow(refused);
    // Two digests of each of ten thousand states were 25 ms a callback.
    expect(performance.now() - startedAt).toBeLessThan(2000);
    expect(pending.take(mine.state)).toBe(mine);
  });

  test("takes nothing from who keeps his sign-in himself, in a cookie", () => {
    const { pending, begin } = setUp();
    const mine = begin();
    for (let i = 0; i < 10_000; i++) begin();
    expect(() => pending.take(mine.state)).toThrow(refused);
    expect(pending.take(mine.state, mine)).toBe(mine);
    expect(() => pending.take(mine.state, mine)).toThrow(refused);
  });

  test("what is older than twenty minutes is forgotten with the next one", () => {
    const { pending, begin, later } = setUp();
    for (let i = 0; i < 50; i++) begin();
    later(1_200_001);
    begin();
    expect(pending.size).toBe(1);
  });
});

test("a state that is not that of the given sign-in is refused, and uses nothing up", () => {
  const { pending, begin } = setUp();
  const [mine, other] = [begin(), begin()];
  expect(() => pending.take(other.state, mine)).toThrow(refused);
  expect(pending.take(other.state)).toBe(other);
  expect(pending.take(mine.state, mine)).toBe(mine);
});

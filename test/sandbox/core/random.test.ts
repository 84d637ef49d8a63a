import { describe, expect, test } from "vitest";
import { createRandom } from "../../../src/sandbox/core/random.ts";

const draw = (seed: number, stream: string, n = 5): number[] => {
  const random = createRandom(seed, stream);
  return Array.from({ length: n }, () => random.integer(0, 1_000_000));
};

describe("a generator", () => {
  test("repeats itself for the same seed and stream", () => {
    expect(draw(1, "a")).toEqual(draw(1, "a"));
  });

  test("differs by seed and by stream", () => {
    expect(draw(1, "a")).not.toEqual(draw(2, "a"));
    expect(draw(1, "a")).not.toEqual(draw(1, "b"));
    expect(draw(1, "1/a")).not.toEqual(draw(11, "/a"));
  });

  test("reaches both ends of a range and spreads evenly", () => {
    const random = createRandom(7, "dice");
    const counts = new Map<number, number>();
    for (let i = 0; i < 60_000; i++) {
      const face = random.integer(1, 6);
      counts.set(face, (counts.get(face) ?? 0) + 1);
    }
    expect([...counts.keys()].sort()).toEqual([1, 2, 3, 4, 5, 6]);
    for (const count of counts.values()) expect(Math.abs(count - 10_000)).toBeLessThan(500);
  });

  test("makes version 4 GUIDs", () => {
    const random = createRandom(1, "guid");
    const guids = Array.from({ length: 1000 }, () => random.guid());
    expect(
      guids.filter((guid) => !/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(guid)),
    ).toEqual([]);
    expect(new Set(guids).size).toBe(1000);
  });

  test("picks a value, and refuses to pick from none", () => {
    expect(["x", "y"]).toContain(createRandom(1, "pick").pick(["x", "y"]));
    expect(() => createRandom(1, "pick").pick([])).toThrow(RangeError);
  });
});

import { expect, test } from "vitest";
import { watchForLoop } from "../../../src/clients/reading/watch-for-loop.ts";

test.each([1, 2, 3, 7, 100])("a cycle of %i links is noticed, wherever it begins", (length) => {
  for (const lead of [0, 1, 5, 33]) {
    const loop = watchForLoop();
    const link = (step: number): string => (step < lead ? `lead ${step}` : `cycle ${(step - lead) % length}`);
    let step = 0;
    while (!loop(link(step))) {
      step += 1;
      expect(step).toBeLessThan(4 * (lead + length) + 4);
    }
    expect(step).toBeGreaterThanOrEqual(lead + length);
  }
});

test("a chain that goes on is none", () => {
  const loop = watchForLoop();
  expect(Array.from({ length: 10_000 }, (_, step) => loop(String(step))).some(Boolean)).toBe(false);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { firstInOrder } from "../../../../src/sandbox/odata/page/first-in-order.ts";

test("the first items are those of a whole sort, whatever their number", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer()),
      fc.oneof(fc.nat(12), fc.constant(Number.POSITIVE_INFINITY)),
      (items, wanted) => {
        const compare = (a: number, b: number): number => (a < b ? 1 : -1);
        expect(firstInOrder(items, compare, wanted)).toEqual([...items].sort((a, b) => b - a).slice(0, wanted));
      },
    ),
    { seed: 1 },
  );
});

import { expect, test } from "vitest";
import { createRandom } from "../../../../src/sandbox/core/random.ts";
import { isGuid } from "../../../../src/sandbox/odata/filter/literal.ts";
import { createSequentialGuids } from "../../../../src/sandbox/odata/rows/sequential-guid.ts";

test("GUIDs lead back to their index, stay in order and differ between sets", () => {
  const [ids, others] = [createSequentialGuids(createRandom(1, "a")), createSequentialGuids(createRandom(1, "b"))];
  const made = [0, 1, 999_999].map((index) => ids.at(index));
  expect(made.every(isGuid)).toBe(true);
  expect(made.toSorted()).toEqual(made);
  expect(made.map((guid) => ids.indexOf(guid.toUpperCase()))).toEqual([0, 1, 999_999]);
  expect(others.indexOf(made[0])).toBeUndefined();
  expect([ids.indexOf("x"), ids.indexOf(null), ids.indexOf(5)]).toEqual([undefined, undefined, undefined]);
});

import { expect, test } from "vitest";
import { WrittenRows } from "../../../../src/sandbox/odata/rows/written-rows.ts";

const written = (
  ...all: readonly (readonly [position: number, version: number])[]
): WrittenRows<{ version: number }> => {
  const rows = new WrittenRows<{ version: number }>();
  for (const [position, version] of all) rows.put(position, { version });
  return rows;
};
const after = (rows: WrittenRows<{ version: number }>, version: number): number[] =>
  Array.from(rows.after(version), ([position]) => position);

test("a row that is changed again stands behind those that were changed since", () => {
  expect(after(written([5, 1], [2, 2], [5, 3]), 0)).toEqual([2, 5]);
  expect(after(written([5, 1], [2, 2], [5, 3]), 2)).toEqual([5]);
});

test("what becomes visible late stands where its version belongs (fact 205)", () => {
  const rows = written([1, 4], [2, 8]);
  rows.put(3, { version: 6 });
  expect(after(rows, 4)).toEqual([3, 2]);
  rows.put(4, { version: 10 });
  rows.put(5, { version: 9 });
  expect(after(rows, 7)).toEqual([2, 5, 4]);
});

test("a copy keeps what was there", () => {
  const rows = written([1, 1], [2, 2]);
  const copy = rows.copy();
  rows.remove(1);
  rows.put(2, { version: 3 });
  expect([after(copy, 0), copy.get(2), after(rows, 0)]).toEqual([[1, 2], { version: 2 }, [2]]);
});

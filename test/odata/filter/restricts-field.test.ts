import { expect, test } from "vitest";
import { and, eq, not, or, raw } from "../../../src/odata/filter/filter-expression.ts";
import type { UntypedFilter } from "../../../src/odata/filter/filter-types.ts";
import { restrictsField } from "../../../src/odata/filter/restricts-field.ts";

test.each<[UntypedFilter, boolean]>([
  [{}, false],
  [{ A: 1 }, true],
  [{ B: 1 }, false],
  [{ B: 1, and: [{ A: { gt: 1 } }] }, true],
  [{ or: [{ A: 1 }, { A: 2 }] }, true],
  [{ or: [{ A: 1 }, { B: 2 }] }, false],
  [{ not: { A: 1 } }, false],
  [or(and(eq("A", 1), eq("B", 1)), eq("A", 2)), true],
  [and(not(eq("A", 1)), eq("B", 1)), false],
  [raw("startswith(A,'x')"), true],
  [raw("AB eq 1"), false],
  [raw("x/A eq 1 or Å eq 2"), true],
  [raw("A-B eq 1"), false],
  [raw("(A)eq(1)"), true],
])("%o restricts A: %s", (filter, wanted) => {
  expect(restrictsField(filter, "A")).toBe(wanted);
});

test.each(["request-id", "2nd", "名前", "x.y"])("a raw condition on %s restricts it", (field) => {
  expect(restrictsField(raw(`startswith(${field},'x')`), field)).toBe(true);
  expect(restrictsField(raw(`startswith(${field}s,'x')`), field)).toBe(false);
});

import { expect, test } from "vitest";
import type { EntityShape } from "../../../src/odata/entity-shape.ts";
import { exactFieldsOf } from "../../../src/odata/rows/exact-fields.ts";

const line: EntityShape = { kinds: { price: "decimal", entry: "int64" }, nested: { order: () => order } };
const order: EntityShape = { kinds: { total: "decimal", version: "int64", id: "guid" }, nested: { lines: () => line } };

test.each([
  [{ dialect: "v4" }, { integers: new Set(["version", "entry"]) }],
  [
    { dialect: "v4", numbers: "exact" },
    { integers: new Set(["version", "entry"]), decimals: new Set(["total", "price"]) },
  ],
  [{ dialect: "v2" }, {}],
  [{ dialect: "v2", numbers: "exact" }, { decimals: new Set(["total", "price"]) }],
] as const)("%o", (options, want) => {
  expect(exactFieldsOf(order, options)).toEqual(want);
});

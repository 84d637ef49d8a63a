import { expect, test } from "vitest";
import { flattenRow } from "../../../src/cli/output/flatten-row.ts";

test("nested records are columns, at any depth; lists and null stay values", () => {
  const row = { id: 1, address: { city: "Utrecht", at: { x: 2 } }, lines: [{ a: 1 }], picture: null, none: {} };
  expect(flattenRow(row)).toEqual({
    id: 1,
    "address.city": "Utrecht",
    "address.at.x": 2,
    lines: [{ a: 1 }],
    picture: null,
  });
});

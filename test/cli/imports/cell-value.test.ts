import { describe, expect, test } from "vitest";
import { type CellForms, CellInvalid, valueOf } from "../../../src/cli/imports/cell-value.ts";
import { Digits } from "../../../src/cli/imports/source-rows.ts";
import type { EntityShape } from "../../../src/odata/entity-shape.ts";

const line: EntityShape = { kinds: { Day: "date" }, types: { Quantity: "number" } };
const shape: EntityShape = {
  kinds: { Day: "datetime", Price: "decimal", Row: "int64", Account: "guid", Code: "code18" },
  types: { Amount: "number", Count: "int32", Small: "uint8", Open: "boolean", Name: "text", Tags: "text[]" },
  nested: { Lines: () => line },
};
const iso: CellForms = { dates: "iso", decimals: "point" };
const dutch: CellForms = { dates: "dmy", decimals: "comma" };

describe("a cell becomes what its field takes", () => {
  test.each<[string, unknown, CellForms, unknown]>([
    ["Price", "12.10", iso, "12.10"],
    ["Price", "0000012.10", iso, "12.10"],
    ["Price", "12345678901234567890.123456789", iso, "12345678901234567890.123456789"],
    ["Price", "1234,50", dutch, "1234.50"],
    ["Price", new Digits("12.10"), dutch, "12.10"],
    ["Price", new Digits("1e3"), iso, "1000"],
    ["Row", "9007199254740993", iso, "9007199254740993"],
    ["Amount", "12.10", iso, 12.1],
    ["Amount", "-0,5", dutch, -0.5],
    ["Amount", "-0.00", iso, -0],
    ["Amount", "100", iso, 100],
    ["Count", " 7 ", iso, 7],
    ["Open", "TRUE", iso, true],
    ["Open", "f", iso, false],
    ["Open", true, iso, true],
    ["Day", "2026-03-02", iso, "2026-03-02"],
    ["Day", "2026-03-02 08:30:00", iso, "2026-03-02T08:30:00"],
    ["Day", "2026-03-02 08:30:00.123+01", iso, "2026-03-02T08:30:00.123+01:00"],
    ["Day", "2-3-2026", dutch, "2026-03-02"],
    ["Day", "3/2/2026", { dates: "mdy", decimals: "point" }, "2026-03-02"],
    ["Name", " as it is ", iso, " as it is "],
    ["Name", "=1+1", iso, "=1+1"],
    ["Name", new Digits("0042"), iso, "0042"],
    ["Code", "400001", iso, "400001"],
    ["Account", " b6a1f2ce-0000-4000-8000-000000000001 ", iso, "b6a1f2ce-0000-4000-8000-000000000001"],
    ["Name", "", iso, undefined],
    ["Amount", " ", iso, undefined],
    ["Name", null, iso, undefined],
    ["Tags", ["a", "b"], iso, ["a", "b"]],
    ["Lines", [{ Quantity: new Digits("1.50"), Day: "2026-03-02" }], iso, [{ Quantity: 1.5, Day: "2026-03-02" }]],
    ["Unheard", new Digits("9007199254740993"), iso, 9007199254740993n],
    ["constructor", "x", iso, "x"],
  ])("%s from %j", (field, cell, forms, want) => expect(valueOf(shape, field, cell, forms)).toEqual(want));
});

describe("what does not fit is refused, and the message says what to write", () => {
  test.each<[string, unknown, CellForms, string]>([
    ["Price", "12,10", iso, "is no number as 1234.50: no signs between thousands; --decimals comma takes 1234,50"],
    ["Price", "1.234,50", dutch, "is no number as 1234,50: no signs between thousands"],
    ["Price", "1.234", dutch, "is no number as 1234,50: no signs between thousands"],
    ["Amount", "0.12345678901234567890", iso, "has more digits than the field keeps: it holds 15 to 17"],
    ["Amount", new Digits("9007199254740993"), iso, "has more digits than the field keeps: it holds 15 to 17"],
    ["Count", "7.5", iso, "is no whole number"],
    ["Open", "yes", iso, "is neither true nor false, nor 1 nor 0"],
    ["Day", "02-03-2026", iso, "is no date as 2026-03-02: --dates dmy or mdy takes others"],
    ["Day", "2026-03-02", dutch, "is no date as 02-03-2026, 2/3/2026 or 2.3.2026 for the second of March"],
    [
      "Lines",
      [{ Quantity: "a lot" }],
      iso,
      "is no number as 1234.50: no signs between thousands; --decimals comma takes 1234,50",
    ],
  ])("%s from %j", (field, cell, forms, message) =>
    expect(() => valueOf(shape, field, cell, forms)).toThrow(new CellInvalid(message)),
  );
});

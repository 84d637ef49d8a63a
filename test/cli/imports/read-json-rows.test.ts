import { expect, test } from "vitest";
import { readJsonRows } from "../../../src/cli/imports/read-json-rows.ts";
import { Digits } from "../../../src/cli/imports/source-rows.ts";

test("digits of numbers stay, whatever a float would make of them", () => {
  const { rows, unit } = readJsonRows('[{"Price": 12.10, "Id": 9007199254740993, "Lines": [{"N": 1e3}], "Ok": true}]');
  expect([unit, rows]).toEqual([
    "record",
    [
      {
        at: 1,
        cells: {
          Price: new Digits("12.10"),
          Id: new Digits("9007199254740993"),
          Lines: [{ N: new Digits("1e3") }],
          Ok: true,
        },
      },
    ],
  ]);
});

test("an object a line, known by its line; what is none is a problem", () => {
  const { rows, unit, columns, problems } = readJsonRows('{"a":"x"}\r\n\n{"b":null}\n7\n');
  expect({ unit, columns, problems, at: rows.map(({ at }) => at) }).toEqual({
    unit: "line",
    columns: ["a", "b"],
    problems: [{ row: 4, problem: "is no object of fields" }],
    at: [1, 3],
  });
});

test("one object over several lines is one row", () =>
  expect(readJsonRows('{\n  "a": "x"\n}\n').rows).toEqual([{ at: 1, cells: { a: "x" } }]));

test.each([
  ["[{]", /^it is no JSON: /],
  ['{"a":1}\n{"a"}\n', /^line 2 is no JSON: /],
])("%j is refused", (text, message) =>
  expect(() => readJsonRows(text)).toThrow(
    expect.objectContaining({ code: "USAGE_INVALID", message: expect.stringMatching(message) }),
  ),
);

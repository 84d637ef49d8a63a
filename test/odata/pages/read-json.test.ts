import { describe, expect, test } from "vitest";
import { readJson } from "../../../src/odata/pages/read-json.ts";

describe("readJson", () => {
  test.each<[string, string, Parameters<typeof readJson>[1], unknown]>([
    ["plain", '{"a":1.10}', {}, { a: 1.1 }],
    ["after a byte order mark", '\uFEFF{"a":1}', {}, { a: 1 }],
    ["an exact decimal keeps its digits", '{"a":1.10,"b":1.10}', { decimals: new Set(["a"]) }, { a: "1.10", b: 1.1 }],
    [
      "an exact decimal, nested",
      '[{"x":[{"a":12345678901234567890.12}]}]',
      { decimals: new Set(["a"]) },
      [{ x: [{ a: "12345678901234567890.12" }] }],
    ],
    [
      "a name inside of a text is no field",
      '{"x":",\\"a\\":1.10 \\\\","a" : -1.50e2 ,"b":[{"a":0}]}',
      { decimals: new Set(["a"]) },
      { x: ',"a":1.10 \\', a: "-1.50e2", b: [{ a: "0" }] },
    ],
    ["a name that only ends like a field", '{"x\\"a":1.10}', { decimals: new Set(["a"]) }, { 'x"a': 1.1 }],
    [
      "a name with signs of a pattern",
      '{"a.b|c":1.10,"axb":1.10}',
      { decimals: new Set(["a.b|c"]) },
      { "a.b|c": "1.10", axb: 1.1 },
    ],
    [
      "text and null of an exact field stay",
      '{"a":"x","b":null}',
      { decimals: new Set(["a", "b"]) },
      { a: "x", b: null },
    ],
    [
      "a long integer keeps its digits",
      '{"a":9223372036854775807,"b":5}',
      { integers: new Set(["a", "b"]) },
      { a: "9223372036854775807", b: "5" },
    ],
    ["short integers stay numbers", '{"a":922337203685477}', { integers: new Set(["a"]) }, { a: 922337203685477 }],
  ])("%s", (_, text, exact, want) => {
    expect(readJson(text, exact)).toEqual(want);
  });

  test.each([
    ["", 0],
    [" \n", 0],
    ["<html>", 6],
    ['{"secret":', 10],
    ['{"a":1.}', 8],
    ['{"a":01}', 8],
  ])("refuses %j", (text, length) => {
    expect(() => readJson(text, { decimals: new Set(["a"]) })).toThrow(
      expect.objectContaining({ code: "JSON_INVALID", length }),
    );
    expect(() => readJson(text)).not.toThrow(/secret/);
  });
});

import { expect, test } from "vitest";
import { readJson } from "../../../src/connector-builder/lint/read-json.ts";

test.each([
  [
    "strict JSON",
    '{"a":[1,-2.5e3,true,null,"\\u00e9\\"\\\\"],"b":{}}',
    { a: [1, -2500, true, null, 'é"\\'], b: {} },
    [],
  ],
  ["a byte order mark", '\ufeff{"a":1}', { a: 1 }, ["byte order mark 1"]],
  ["comments", '{\n// one\n"a":/* two\n */1}\n', { a: 1 }, ["comment 2", "comment 3"]],
  ["commas too many", '{"a":[1,],\n}', { a: [1] }, ["trailing comma 1", "trailing comma 1"]],
  ["a key twice, and the last wins", '{"a":1,\n"a":2}', { a: 2 }, ["duplicate key 2"]],
  ["the same key in another object", '{"a":{"b":1},"c":{"b":1}}', { a: { b: 1 }, c: { b: 1 } }, []],
  ["a line break in a text", '{"a":"x\ny"}', { a: "x\ny" }, ["control character 1"]],
  [
    "controls in a name and a text",
    '{"a\tb":"x\\n\r\n"}',
    { "a\tb": "x\n\r\n" },
    ["control character 1", "control character 1"],
  ],
  [
    "lines behind a broken text",
    '{"a":"x\ny",\n// c\n"b":1}',
    { a: "x\ny", b: 1 },
    ["control character 1", "comment 3"],
  ],
  [
    "quotes in comments",
    '// "\n{/* " */"a":"/* \n"}',
    { a: "/* \n" },
    ["control character 2", "comment 1", "comment 2"],
  ],
  ["a name that objects have", '{"__proto__":{"a":1}}', JSON.parse('{"__proto__":{"a":1}}'), []],
  ["letters beyond ASCII, said once", '{"a":"é",\n"ü":1}', { a: "é", ü: 1 }, ["not ASCII 1"]],
  ["what looks like a comment in a text", '{"a":"// no /* comment */"}', { a: "// no /* comment */" }, []],
])("%s", (_, text, value, oddities) => {
  expect(readJson(text).value).toEqual(value);
  expect(readJson(text).oddities.map(({ kind, line }) => `${kind} ${line}`)).toEqual(oddities);
});

test.each([
  ["nothing", "", "line 1: the file ends too early"],
  ["an open list", "[1,\n2", "line 2: a comma or ] was expected"],
  ["two values", "{}\n{}", 'line 2: "{" stands after the end'],
  ["a word", '{"a": yes}', 'line 1: a value or a name in quotes was expected instead of "y"'],
  ["a name without quotes", "{a:1}", 'line 1: a value or a name in quotes was expected instead of "a"'],
  ["a name that is missing", "{1:1}", "line 1: a name in quotes was expected"],
  ["a colon that is missing", '{"a" 1}', "line 1: a colon was expected"],
  ["a comment without end", "{}\n/* {}", "line 2: a comment does not end"],
  ["an escape that there is not", '{"a":"\\x"}', "line 1: the text does not end, or has an unknown escape"],
  ["a number without end", "[1.]", "line 1: a number does not end"],
  ["a number that begins with 0", "[01]", "line 1: a comma or the closing bracket was expected"],
  ["two commas", "[1,\n,2]", 'line 2: a value or a name in quotes was expected instead of ","'],
  ["lists 101 deep", "[".repeat(101) + "]".repeat(101), "line 1: it is nested deeper than 100 levels"],
  ["a text without end", '["a]', "line 1: the text does not end, or has an unknown escape"],
])("%s cannot be read", (_, text, want) => {
  expect(() => readJson(text)).toThrow(want);
});

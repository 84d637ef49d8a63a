import { describe, expect, test } from "vitest";
import { printLiteral, printRecord } from "../../../src/spec-tools/generate/print-literal.ts";

describe("printLiteral", () => {
  test.each<[unknown, string]>([
    [null, "null"],
    [20, "20"],
    ['a "quoted" word', '"a \\"quoted\\" word"'],
    [["GET", true], '["GET", true]'],
    [{}, "{}"],
    [{ id: "A", "x-y": 1, 20: "Open" }, '{ "20": "Open", id: "A", "x-y": 1 }'],
  ])("%j", (value, want) => {
    expect(printLiteral(value)).toBe(want);
  });

  test("a record has a line for each entry", () => {
    expect(printRecord({ "/a": { GET: 1 }, b: [] })).toBe('{\n    "/a": { GET: 1 },\n    b: [],\n  }');
    expect(printRecord({})).toBe("{}");
  });
});

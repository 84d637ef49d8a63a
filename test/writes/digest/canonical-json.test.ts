import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson } from "../../../src/writes/digest/canonical-json.ts";

const raw = (digits: string): unknown => Reflect.get(JSON, "rawJSON").call(JSON, digits);

/** What the RFC shows in its sections 3.2.2, 3.2.3 and appendix B: this text, and the one that comes of it. */
const published: readonly (readonly [string, string])[] = [
  [
    String.raw`{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/","literals":[null,true,false]}`,
    String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
  ],
  [
    String.raw`{"\u20ac":"Euro Sign","\r":"Carriage Return","\ufb33":"Hebrew Letter Dalet With Dagesh","1":"One","\ud83d\ude00":"Emoji: Grinning Face","\u0080":"Control","\u00f6":"Latin Small Letter O With Diaeresis"}`,
    '{"\\r":"Carriage Return","1":"One","\u0080":"Control","ö":"Latin Small Letter O With Diaeresis","€":"Euro Sign","😀":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
  ],
  ["[-0,9007199254740994,1e21,5e-324]", "[0,9007199254740994,1e+21,5e-324]"],
];

describe("canonical JSON", () => {
  test.each(published)("%s", (given, want) => {
    expect(canonicalJson(JSON.parse(given))).toBe(want);
  });

  test("of a value whose members stand in another order is the same text, and means the value", () => {
    const reversed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reversed);
      if (typeof value !== "object" || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([name, member]) => [name, reversed(member)]),
      );
    };
    fc.assert(
      fc.property(fc.json(), (text) => {
        const value: unknown = JSON.parse(text);
        const canonical = canonicalJson(value);
        expect(canonicalJson(reversed(value))).toBe(canonical);
        // Zero has one sign in JSON.
        expect(JSON.parse(canonical)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test("keeps the digits that are sent, which a number would lose", () => {
    expect(canonicalJson({ Amount: raw("0.10000000000000000001") })).toBe('{"Amount":0.10000000000000000001}');
  });

  test("leaves members out that are undefined, as JSON does", () => {
    expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
  });

  test.each([
    [Number.NaN, "no finite number"],
    [[1, undefined], "[1] is no value of JSON"],
    [{ a: { b: 1n } }, "a.b is no value of JSON"],
    [{ a: "\ud800" }, "a has half of a character"],
    [() => 1, "no value of JSON"],
  ])("of %o there is none", (value, message) => {
    expect(() => canonicalJson(value)).toThrow(message);
  });

  test("of what contains itself there is none, and the stack holds", () => {
    const round: Record<string, unknown> = {};
    round["again"] = [round];
    expect(() => canonicalJson(round)).toThrow("nested deeper than 100 levels");
  });
});

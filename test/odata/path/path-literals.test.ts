import { describe, expect, test } from "vitest";
import { serializeCall, serializePath } from "../../../src/odata/path/serialize-path.ts";

const guid = "4a1b2c3d-0001-4002-8003-00000000000a";

describe("bytes in a path", () => {
  const part = new Uint8Array([1, 35, 171, 2]).subarray(1, 3);
  test.each<[string, unknown, string]>([
    // The part alone, not the buffer that it is a part of.
    ["/x(X'{k}')", part, "/x(X'23AB')"],
    ["/x(binary'{k}')", part, "/x(binary'I6s')"],
    ["/x(X'{k}')", "I6s=", "/x(X'23AB')"],
    ["/x(X'{k}')", "I6s", "/x(X'23AB')"],
    ["/x(X'{k}')", "", "/x(X'')"],
    ["/x(binary'{k}')", "_-8=", "/x(binary'_-8')"],
    ["/x(X'{k}')", "AA==", "/x(X'00')"],
  ])("%s with %o", (template, k, want) => {
    expect(serializePath(template, { k })).toBe(want);
  });

  test.each(["AA===", "=AA", "A A=", "AA=A", "äA=="])("%s is no base64: what cannot be read is not left out", (k) => {
    for (const template of ["/x(X'{k}')", "/x(binary'{k}')"])
      expect(() => serializePath(template, { k })).toThrow(expect.objectContaining({ code: "PATH_PARAMETER_INVALID" }));
  });
});

describe("what a value is in the place where it stands", () => {
  test.each<[string, unknown, string]>([
    ["/{k}/x", 5n, "/5/x"],
    ["/{k}", "...", "/..."],
    ["/{k}.", "a", "/a."],
    // What stands after a key is none.
    ["/x(1)/y(z=2)/{k}", "a b)", "/x(1)/y(z=2)/a%20b)"],
    ["/x('{k}')", 5, "/x('5')"],
    ["/x('{k}')", false, "/x('false')"],
    ["/x({k})", 5n, "/x(5)"],
    ["/x(Sales.Color2'{k}')", "it's", "/x(Sales.Color2'it''s')"],
    ["/x(a={k}L,b={k})", "12", "/x(a=12L,b=12)"],
    // A letter after a value is no suffix unless the value ends there.
    ["/x({k}Lx)", "twelve", "/x(twelveLx)"],
    ["/x({k}s)", "twelve", "/x(twelves)"],
    // The name of a literal, without quotes.
    ["/guid{k}", "a", "/guida"],
    // A quote that nothing closes.
    ["/x('{k})", "a", "/x('a)"],
    ["/x({k}')", "a", "/x(a')"],
  ])("%s with %o", (template, k, want) => {
    expect(serializePath(template, { k })).toBe(want);
  });

  test.each<[string, unknown]>([
    ["/x('{k}')", 1.5],
    ["/x('{k}')", 2 ** 60],
    ["/x('{k}')", new Date(0)],
    ["/x/{k}", 1.5],
    ["/x/{k}", new Date(0)],
    ["/x({k})", -Infinity],
    ["/x({k})", Number.NaN],
    ["/x({k})", "(1"],
    ["/x('{k})", "it's"],
    ["/x({k}')", "it's"],
    ["/x({k})", new Uint8Array(1)],
  ])("%s does not take %o", (template, k) => {
    expect(() => serializePath(template, { k })).toThrow(
      expect.objectContaining({ code: "PATH_PARAMETER_INVALID", parameter: "k" }),
    );
  });
});

describe("fractions in a key", () => {
  test.each<[string, unknown, string]>([
    ["/x({k}M)", 1e-7, "/x(0.0000001M)"],
    ["/x({k}M)", 1e21, "/x(1000000000000000000000M)"],
    ["/x({k}M)", "1e5", "/x(100000M)"],
    ["/x({k}M)", -0, "/x(0M)"],
    ["/x({k}d)", 1e21, "/x(1e21d)"],
    ["/x({k}d)", 1e-7, "/x(1e-7d)"],
    ["/x({k}d)", "1.5E+3", "/x(1.5e3d)"],
    ["/x({k}d)", Number.POSITIVE_INFINITY, "/x(INF)"],
    ["/x(a={k}f,b={k}d)", "-INF", "/x(a=-INF,b=-INF)"],
    ["/x({k}f)", Number.NaN, "/x(NaN)"],
    ["/x({k}d)", -0, "/x(0d)"],
    // Without a type: what an integer, a decimal and a double read alike.
    ["/x({k})", 1e-7, "/x(0.0000001)"],
    ["/x({k})", 1e21, "/x(1000000000000000000000)"],
    ["/x({k})", 1e300, "/x(1e300)"],
    ["/x({k})", 1e-300, "/x(1e-300)"],
    ["/x({k})", "INF", "/x(INF)"],
    ["/x({k})", -0, "/x(0)"],
  ])("%s with %o", (template, k, want) => {
    expect(serializePath(template, { k })).toBe(want);
  });

  test.each<[string, unknown, string]>([
    ["double", Number.NEGATIVE_INFINITY, "/x(-INF)"],
    ["double", "NaN", "/x(NaN)"],
    ["double", 1e21, "/x(1e21)"],
    ["double", 2 ** 60, "/x(1152921504606847000)"],
    ["double", "1.5E+3", "/x(1.5e3)"],
    ["decimal", 1e-7, "/x(0.0000001)"],
    ["decimal", "2.50", "/x(2.50)"],
    ["decimal", 5n, "/x(5)"],
  ])("a %s as %o", (literal, k, want) => {
    expect(serializeCall("/x({k})", { k }, { literals: { k: literal } }).path).toBe(want);
  });

  test.each<[string, unknown]>([
    ["decimal", Number.POSITIVE_INFINITY],
    ["decimal", "INF"],
    ["decimal", "1e999"],
    ["double", "1,5"],
    ["double", "Infinity"],
    ["double", true],
  ])("a %s does not take %o", (literal, k) => {
    expect(() => serializeCall("/x({k})", { k }, { literals: { k: literal } })).toThrow(
      expect.objectContaining({ code: "PATH_PARAMETER_INVALID", parameter: "k" }),
    );
  });

  test("a number without end says how a double is written", () => {
    expect(() => serializePath("/x({k})", { k: Number.POSITIVE_INFINITY })).toThrow(/k is no finite number: .*INF/);
    expect(() => serializePath("/x({k}M)", { k: Number.NaN })).toThrow(/k is no decimal: /);
  });
});

describe("a refusal says what was wanted", () => {
  test.each<[string, unknown, RegExp]>([
    ["/x(guid'{k}')", "1", /k is no guid: /],
    ["/x(datetime'{k}')", "soon", /k is no datetime: /],
    ["/x(datetimeoffset'{k}')", "soon", /k is no instant: /],
    ["/x(time'{k}')", "soon", /k is no duration: /],
    ["/x(duration'{k}')", "soon", /k is no duration: /],
    ["/x(X'{k}')", "?", /k is no binary: /],
    ["/x({k}L)", "1.5", /k is no int64: /],
    ["/x({k}M)", "one", /k is no decimal: /],
    ["/x({k}f)", "one", /k is no double: /],
    ["/x({k}d)", "one", /k is no double: /],
    ["/x({k})", 2 ** 60, /k is no number: /],
    ["/x({k})", "a b", /k has characters that would end the key/],
    ["/x({k})", "", /k is empty$/],
    ["/{k}", 1.5, /k is not a safe integer$/],
  ])("%s with %o", (template, k, message) => {
    expect(() => serializePath(template, { k })).toThrow(message);
  });

  test("and keeps what found it", () => {
    expect(() => serializePath("/x(guid'{k}')", { k: 1 })).toThrow(
      expect.objectContaining({ cause: expect.objectContaining({ code: "LITERAL_INVALID", kind: "guid" }) }),
    );
  });
});

describe("arguments of a call", () => {
  test.each<[string, Record<string, unknown>, string, Record<string, string>]>([
    ["/f(k={k})", { k: new Date(0) }, "/f(k=1970-01-01T00%3A00%3A00.000Z)", {}],
    ["/f(k=binary'{k}')", { k: new Uint8Array([0]) }, "/f(k=binary'AA')", {}],
    ["/f(k={k},other={o})", { k: guid, o: ["x"] }, `/f(k=${guid},other=@other)`, { "@other": '["x"]' }],
    ["/x(1)/f(k='{k}')/g(k={o})", { k: "a", o: {} }, "/x(1)/f(k='a')/g(k=@k)", { "@k": "{}" }],
  ])("%s with %o", (template, values, path, aliases) => {
    expect(serializeCall(template, values)).toEqual({ path, aliases });
  });

  test("a list that is part of a path is refused, also where an argument could be named so elsewhere", () => {
    for (const template of ["/f(k=1)/{k}", "/f(k=1,{k})"])
      expect(() => serializeCall(template, { k: ["a"] })).toThrow(
        expect.objectContaining({ code: "PATH_PARAMETER_INVALID", parameter: "k" }),
      );
  });

  test("what reading an argument throws is thrown as it is", () => {
    const broken = new Error("no such column");
    const record = {
      get name(): string {
        throw broken;
      },
    };
    expect(() => serializeCall("/f(k={k})", { k: record })).toThrow(broken);
  });

  test("an argument that is null is missing, unless the spec says that it may be", () => {
    expect(() => serializeCall("/f(k={k})", { k: null })).toThrow(/k is missing$/);
    const may = { isNullable: (name: string) => name !== "o" };
    // nullValue stands for every type, without quotes and prefix.
    expect(serializeCall("/f(k='{k}',d=duration'{d}',n={n})", { k: null, d: null, n: null }, may).path).toBe(
      "/f(k=null,d=null,n=null)",
    );
    expect(() => serializeCall("/f(k={k},o={o})", { k: null, o: null }, may)).toThrow(/o is missing$/);
    // A key and a segment are never null.
    for (const template of ["/x({k})", "/x('{k}')", "/{k}"])
      expect(() => serializeCall(template, { k: null }, may)).toThrow(/k is missing$/);
  });

  test("an argument that JSON cannot hold is refused by the argument's name, with the reason", () => {
    expect(() => serializeCall("/f(ids={list})", { list: [Number.NaN] })).toThrow(
      expect.objectContaining({
        parameter: "ids",
        message: expect.stringMatching(/ids is no JSON value: /),
        cause: expect.objectContaining({ code: "LITERAL_INVALID" }),
      }),
    );
  });
});

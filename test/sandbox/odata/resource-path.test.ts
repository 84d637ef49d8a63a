import { describe, expect, test } from "vitest";
import { parseKeyLiteral, parseResourcePath } from "../../../src/sandbox/odata/resource-path.ts";

describe("resource paths", () => {
  test.each<[string, readonly (readonly [string, Record<string, string>?])[]]>([
    ["/companies", [["companies"]]],
    ["/companies(abc)/users", [["companies", { "": "abc" }], ["users"]]],
    ["/groups('O''Hara %2F (x),y=z')", [["groups", { "": "'O''Hara / (x),y=z'" }]]],
    ["/sets(scope='System',id='A,B')", [["sets", { scope: "'System'", id: "'A,B'" }]]],
    ["/sets(id=abc)/Microsoft.NAV.go", [["sets", { id: "abc" }], ["Microsoft.NAV.go"]]],
    ["/$metadata", [["$metadata"]]],
    ["/users%28abc%29", [["users", { "": "abc" }]]],
  ])("%s", (path, want) => {
    expect(parseResourcePath(path).map(({ name, key }) => (key ? [name, Object.fromEntries(key)] : [name]))).toEqual(
      want,
    );
  });

  test.each(["/a(x,y)", "/a(p=1,p=2)", "/a('x", "/a(x", "/%E0%A4"])("%s is refused", (path) => {
    expect(() => parseResourcePath(path)).toThrow(expect.objectContaining({ kind: "bad-syntax" }));
  });

  test("a key is a literal", () => {
    expect(parseKeyLiteral("'it''s'")).toEqual({ value: "it's", type: "string" });
    expect(() => parseKeyLiteral("it's")).toThrow(expect.objectContaining({ kind: "bad-syntax" }));
  });
});

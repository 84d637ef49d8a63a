import { describe, expect, test } from "vitest";
import { toIfMatch } from "../../../src/odata/headers/to-if-match.ts";

describe("toIfMatch (facts 119, 173)", () => {
  test.each(["*", 'W/"JzQ0O2F=="', '"1"', 'W/""'])("takes %s", (etag) => expect(toIfMatch(etag)).toBe(etag));

  test.each(["", "JzQ0", 'W/"a', 'W/"a"b"', '"a"\r\nX: y', '"a", "b"'])("refuses %j", (etag) => {
    expect(() => toIfMatch(etag)).toThrow(expect.objectContaining({ code: "QUERY_INVALID", option: "If-Match" }));
  });
});

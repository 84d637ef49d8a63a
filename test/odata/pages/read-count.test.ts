import { describe, expect, test } from "vitest";
import { readCount } from "../../../src/odata/pages/read-count.ts";

describe("readCount reads the text of $count (facts 38, 50)", () => {
  test.each([
    ["0", 0],
    ["\uFEFF100003\r\n", 100003],
  ])("%j", (text, want) => expect(readCount(text)).toBe(want));

  test.each(["", "-1", "1.5", "1e3", "many", "99999999999999999"])("refuses %j", (text) => {
    expect(() => readCount(text)).toThrow(expect.objectContaining({ code: "ENVELOPE_UNKNOWN" }));
  });
});

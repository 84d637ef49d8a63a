import { describe, expect, test } from "vitest";
import { boundaryOf, readHeaded, splitParts } from "../../../src/odata/batch/multipart-parts.ts";

test.each([
  ["multipart/mixed; boundary=b1", "b1"],
  ['Multipart/Mixed;charset=utf-8; Boundary="b 1"; x=y', "b 1"],
  ["multipart/mixed", undefined],
  ["multipart/form-data; boundary=b1", undefined],
  ["application/json; boundary=b1", undefined],
])("boundary of %s", (contentType, want) => expect(boundaryOf(contentType)).toBe(want));

test.each([
  ["A: b\r\nC:  d \r\n\r\nrest\r\n", { headers: { a: "b", c: "d" }, rest: "rest\r\n" }],
  ["\nrest", { headers: {}, rest: "rest" }],
  ["A: b", { headers: { a: "b" }, rest: "" }],
  ["", { headers: {}, rest: "" }],
])("headers of %j", (text, want) => expect(readHeaded(text)).toEqual(want));

describe("splitParts", () => {
  test.each([
    ["two parts", "--b\r\none\r\n--b\r\ntwo\r\n--b--\r\n", ["one", "two"]],
    ["an empty part", "--b\r\n\r\n--b--", [""]],
    ["a part with nothing at all", "--b\r\n--b--", [""]],
    ["a boundary inside of a line is text", "--b\none --b\n--bc\n--b--", ["one --b\n--bc"]],
    ["spaces behind the boundary", "--b \t\r\none\r\n--b-- \r\n", ["one"]],
    ["what stands around is ignored", "before\r\n--b\r\none\r\n--b--\r\nafter --b", ["one"]],
  ])("%s", (_, text, want) => expect(splitParts(text, "b")).toEqual(want));

  test.each(["", "--b", "--b\r\none", "--b\r\none\r\n--b", "one --b--"])("refuses %j as cut off", (text) => {
    expect(() => splitParts(text, "b")).toThrow(expect.objectContaining({ code: "BATCH_ANSWER_INVALID" }));
  });
});

import { describe, expect, test } from "vitest";
import type { ArgumentStyle } from "../../../generated/tables.ts";
import { writeHeaders, writePath, writeQuery } from "../../../src/clients/plain/write-arguments.ts";

const [empty, text, list, color] = ["", "blue", ["blue", "black", "brown"], { R: 100, G: 200, B: 150 }];

// The table of OpenAPI 3.1.1, section "Style Examples", row by row.
describe("a value is written as OpenAPI's own table has it", () => {
  test.each<[style: ArgumentStyle, value: unknown, want: string]>([
    ["matrix", empty, ";color="],
    ["matrix", text, ";color=blue"],
    ["matrix", list, ";color=blue,black,brown"],
    ["matrix", color, ";color=R,100,G,200,B,150"],
    ["matrix*", text, ";color=blue"],
    ["matrix*", list, ";color=blue;color=black;color=brown"],
    ["matrix*", color, ";R=100;G=200;B=150"],
    ["label", text, ".blue"],
    ["label", list, ".blue,black,brown"],
    ["label", color, ".R,100,G,200,B,150"],
    ["label*", list, ".blue.black.brown"],
    ["label*", color, ".R=100.G=200.B=150"],
    ["simple", text, "blue"],
    ["simple", list, "blue,black,brown"],
    ["simple", color, "R,100,G,200,B,150"],
    ["simple*", list, "blue,black,brown"],
    ["simple*", color, "R=100,G=200,B=150"],
  ])("in the path, %s of %o", (style, value, want) => {
    expect(writePath("/{color}", { color: value }, { "path color": style })).toBe(`/${want}`);
  });

  test.each<[style: ArgumentStyle, value: unknown, want: string]>([
    ["form", empty, "color="],
    ["form", text, "color=blue"],
    ["form", list, "color=blue,black,brown"],
    ["form", color, "color=R,100,G,200,B,150"],
    ["form*", empty, "color="],
    ["form*", text, "color=blue"],
    ["form*", list, "color=blue&color=black&color=brown"],
    ["form*", color, "R=100&G=200&B=150"],
    ["spaceDelimited", list, "color=blue%20black%20brown"],
    ["spaceDelimited", color, "color=R%20100%20G%20200%20B%20150"],
    ["pipeDelimited", list, "color=blue%7Cblack%7Cbrown"],
    ["pipeDelimited", color, "color=R%7C100%7CG%7C200%7CB%7C150"],
    ["deepObject", color, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"],
    ["json", list, "color=%5B%22blue%22%2C%22black%22%2C%22brown%22%5D"],
  ])("in the query, %s of %o", (style, value, want) => {
    expect(writeQuery({ color: value }, { "query color": style })).toBe(want);
  });
});

test("what has a meaning in an address is encoded, and what is missing is left out", () => {
  expect(writePath("/{a}", { a: "x/y?z#1 2%" }, {})).toBe("/x%2Fy%3Fz%231%202%25");
  expect(writeQuery({ "a b": "c&d=e+f", none: undefined, nothing: null, some: [] }, {})).toBe("a%20b=c%26d%3De%2Bf");
  expect(writeQuery({ at: new Date(0), big: 12345678901234567890n, yes: true }, {})).toBe(
    "at=1970-01-01T00%3A00%3A00.000Z&big=12345678901234567890&yes=true",
  );
});

test("what is nested stands in brackets", () => {
  const where = { and: [{ size: 1 }, { size: 2 }], name: { is: "a" } };
  expect(decodeURIComponent(writeQuery({ where }, { "query where": "deepObject" }))).toBe(
    "where[and][][size]=1&where[and][][size]=2&where[name][is]=a",
  );
});

describe("a path never leads elsewhere", () => {
  test.each([
    ["is missing", {}, "simple"],
    ["is missing", { id: null }, "simple"],
    ["is empty", { id: "" }, "simple"],
    ["is empty", { id: [] }, "simple"],
    ["is a dot segment", { id: ".." }, "simple"],
    ["is a dot segment", { id: "" }, "label"],
    ["is a dot segment", { id: "." }, "label"],
    ["holds a list or an object where one value must stand", { id: [[1]] }, "simple"],
    ["has half of a surrogate pair", { id: "\ud800" }, "simple"],
  ] as const)("a value that %s: %o as %s", (problem, values, style) => {
    expect(() => writePath("/a/{id}/b", values, { "path id": style })).toThrow(`Path parameter id ${problem}`);
  });

  test("by a name that every object has", () => {
    expect(() => writePath("/{constructor}", {}, {})).toThrow("Path parameter constructor is missing");
  });
});

test("headers are written as they are, cookies in one of them", () => {
  expect(
    writeHeaders(
      { "X-List": ["a b", "c%20"], "X-Pairs": { a: 1, b: 2 }, "X-None": undefined },
      { session: "a b", kinds: [1, 2] },
      { "header X-Pairs": "simple*", "cookie kinds": "form" },
    ),
  ).toEqual({ "X-List": "a b,c%20", "X-Pairs": "a=1,b=2", Cookie: "session=a%20b; kinds=1,2" });
});

test("reserved characters stay as they are in the one argument that may have them", () => {
  const values = { to: "https://a.example/?b=c,d", from: "https://a.example/" };
  expect(writeQuery(values, {}, ["query to"])).toBe("to=https://a.example/?b=c,d&from=https%3A%2F%2Fa.example%2F");
  expect(writeQuery({ to: ["a/b", "c&d"] }, { "query to": "form" }, ["query to"])).toBe("to=a/b,c%26d");
});

import { describe, expect, test } from "vitest";
import type { Dialect } from "../../../src/odata/dialect.ts";
import { boundField, encodeAnnotation, isAnnotation, typesFirst } from "../../../src/odata/rows/encode-annotation.ts";

const encode = (dialect: Dialect, field: string, value: unknown, path = field): unknown =>
  encodeAnnotation(dialect, field, value, path);

test.each<[string, boolean]>([
  ["__metadata", true],
  ["@odata.type", true],
  ["a@b", true],
  ["metadata", false],
  ["__metadata2", false],
  ["a.b", false],
])("%s is no field: %s", (name, want) => {
  expect(isAnnotation(name)).toBe(want);
});

// JSON format 4.0, section 4.5.3: the type has to stand before what it is the type of.
describe("where types stand", () => {
  const names = (...fields: string[]): string[] =>
    typesFirst(fields.map((field) => [field, 1])).map(([field]) => field);

  test.each<[string[], string[]]>([
    [
      ["a", "b"],
      ["a", "b"],
    ],
    [
      ["b", "a"],
      ["b", "a"],
    ],
    [
      ["a", "b", "@odata.type"],
      ["@odata.type", "a", "b"],
    ],
    [
      ["a", "b", "a@odata.type"],
      ["a@odata.type", "a", "b"],
    ],
    [
      ["a", "b", "b@odata.type"],
      ["a", "b@odata.type", "b"],
    ],
    [
      ["a@odata.type", "b", "a"],
      ["b", "a@odata.type", "a"],
    ],
    [
      ["b@odata.type", "@odata.type", "b"],
      ["@odata.type", "b@odata.type", "b"],
    ],
    // A type of what is not there, and a name that only looks like one.
    [
      ["a", "c@odata.type", "b"],
      ["a", "c@odata.type", "b"],
    ],
    [
      ["a", "a@odata.types", "b"],
      ["a", "a@odata.types", "b"],
    ],
  ])("%j go as %j", (given, want) => {
    expect(names(...given)).toEqual(want);
  });

  test("a name that is as much longer as a type's is none", () => {
    expect(names("x", "id", "y", "id_of_the_old")).toEqual(["x", "id", "y", "id_of_the_old"]);
  });

  test("a type of what is not there keeps no other from its place", () => {
    expect(names("a", "c@odata.type", "@odata.type")).toEqual(["@odata.type", "a", "c@odata.type"]);
  });

  test("their values go with them", () => {
    expect(
      typesFirst([
        ["a", 1],
        ["@odata.type", "#T"],
      ]),
    ).toEqual([
      ["@odata.type", "#T"],
      ["a", 1],
    ]);
  });
});

describe("what may be said beside the fields", () => {
  test.each<[Dialect, string, unknown, string]>([
    ["v4", "a@odata.bind", "As(1)", "a"],
    ["v4", "a@odata.bind", ["As(1)", "As(2)"], "a"],
    ["v4", "a@odata.bind", [], "a"],
    ["v4", "a@odata.type", "#T", "a"],
    ["v4", "@odata.type", "#T", "a"],
    ["v2", "__metadata", { type: "T" }, "__metadata"],
    ["v2", "__metadata", { type: "T", uri: "u" }, "Lines[0].__metadata"],
  ])("%s: %s %j", (dialect, field, value, path) => {
    expect(encode(dialect, field, value, path)).toBe(value);
  });

  test.each<[Dialect, string, unknown]>([
    ["v4", "a@odata.bind", "\ud800"],
    ["v4", "a@odata.bind", 1],
    ["v4", "a@odata.bind", null],
    ["v4", "a@odata.bind", undefined],
    ["v4", "a@odata.bind", ["As(1)", ""]],
    ["v4", "a@b@odata.bind", "As(1)"],
    ["v4", "a@odata.binds", "As(1)"],
    ["v4", "a@odata.bindx", null],
    ["v4", "a@odata.type", ""],
    ["v4", "a@odata.type", null],
    ["v4", "a@b@odata.type", "#T"],
    ["v4", "a@odata.types", "#T"],
    ["v2", "@odata.type", "#T"],
    ["v2", "a@odata.bind", "As(1)"],
    ["v2", "a@odata.bind", { type: "T" }],
    ["v2", "__metadata", null],
    ["v2", "__metadata", ["T"]],
    ["v2", "__metadata", "T"],
    ["v2", "__metadata", { type: "" }],
    ["v2", "__metadata", { type: 1 }],
    ["v2", "__metadata", { type: "T", id: "u" }],
    ["v4", "__metadata", { type: "T" }],
  ])("%s: not %s %j", (dialect, field, value) => {
    expect(() => encode(dialect, field, value, `x.${field}`)).toThrow(
      expect.objectContaining({ code: "BODY_INVALID", field: `x.${field}` }),
    );
  });
});

test("a refusal says what to give, or to leave it out", () => {
  expect(() => encode("v4", "a@odata.type", 1)).toThrow(/is the name of a type/);
  expect(() => encode("v4", "a@odata.bind", 1)).toThrow(/is the address of a record/);
  for (const field of ["__metadata", "@odata.etag"]) expect(() => encode("v4", field, "x")).toThrow(/leave it out/);
});

test.each([
  ["customer@odata.bind", "customer"],
  ["customerid_account@odata.bind", "customerid_account"],
  ["@odata.bind", undefined],
  ["a@b@odata.bind", undefined],
  ["a@odata.binds", undefined],
  ["a", undefined],
])("%s binds %s", (name, want) => {
  expect(boundField(name)).toBe(want);
});

import { describe, expect, test } from "vitest";
import type { OperationRow } from "../../../generated/tables.ts";
import type { FoundOperation } from "../../../src/clients/tables/api-tables.ts";
import { demandLookUpKey, lookUpKeyOf } from "../../../src/clients/writing/look-up-key.ts";

/** A create of entries that are told apart by these fields; undefined where the spec names none. */
function createWith(naturalKey: string | undefined, row: Partial<OperationRow> = {}): FoundOperation {
  return {
    method: "POST",
    path: "/Entries",
    row: { id: "CreateEntry", body: "Entry", ...row },
    table: { paths: {}, entities: { Entry: { ...(naturalKey !== undefined && { naturalKey }) } } },
  };
}

const byTwo = createWith("Journal Number");
const body = { Journal: "70", Number: 5, Note: "n" };

describe("by what a created record is found again", () => {
  test("the fields that the spec names, all of them", () => {
    expect(lookUpKeyOf(byTwo, body)).toEqual({ Journal: "70", Number: 5 });
    expect(demandLookUpKey(byTwo, body, undefined)).toEqual({ Journal: "70", Number: 5 });
  });

  test("the fields that the caller names in their place", () => {
    expect(demandLookUpKey(byTwo, body, ["Note"])).toEqual({ Note: "n" });
    expect(demandLookUpKey(createWith(undefined), body, ["Note", "Number"])).toEqual({ Note: "n", Number: 5 });
  });

  test("a value of 0 and one of false are values", () => {
    expect(demandLookUpKey(byTwo, { Journal: false, Number: 0 }, undefined)).toEqual({ Journal: false, Number: 0 });
  });
});

describe("nothing tells it", () => {
  test.each<[string, FoundOperation, Record<string, unknown>]>([
    ["of a body without one of the fields", byTwo, { Journal: "70" }],
    ["where the spec names no field", createWith(undefined), body],
    ["of a body that the spec has no entity for", { ...byTwo, row: { id: "CreateEntry" } }, body],
    ["of an entity that the table does not have", createWith("Number", { body: "Other" }), body],
  ])("%s", (_what, create, fields) => {
    expect(lookUpKeyOf(create, fields)).toBe(undefined);
  });
});

describe("a look that could find anything is refused", () => {
  test.each<[string, FoundOperation, Record<string, unknown>, readonly string[] | undefined, RegExp]>([
    ["one field missing", byTwo, { Journal: "70" }, undefined, /no Number: /],
    ["all fields missing", byTwo, {}, undefined, /no Journal, Number: /],
    ["a field that is null", byTwo, { Journal: null, Number: 5 }, undefined, /no Journal: /],
    ["a field that is empty", byTwo, { Journal: "", Number: 5 }, undefined, /no Journal: /],
    ["a named field missing", byTwo, body, ["Other"], /no Other: /],
    ["no field named", byTwo, body, [], /by names no field/],
    ["none known", createWith(undefined), body, undefined, /no natural key of Entry: /],
    [
      "none known of no entity",
      { ...byTwo, row: { id: "CreateEntry" } },
      body,
      undefined,
      /no natural key of its records/,
    ],
  ])("%s", (_what, create, fields, by, message) => {
    expect(() => demandLookUpKey(create, fields, by)).toThrow(
      expect.objectContaining({ code: "LOOK_UP_IMPOSSIBLE", message: expect.stringMatching(message) }),
    );
  });
});

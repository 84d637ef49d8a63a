import { describe, expect, test } from "vitest";
import { parseJsonObject, writableValues } from "../../../../src/sandbox/odata/write/write-values.ts";
import { idOf, personType } from "../support/people.ts";

function take(body: Record<string, unknown>, verb: "create" | "update" = "create"): unknown {
  return writableValues(body, personType, {
    verb,
    ignored: ["computed"],
    refuse(fault, field) {
      throw new Error(`${field} ${fault}`);
    },
  });
}

describe("values of a body", () => {
  test.each([
    [
      { name: "Cleo", age: 4, active: true, score: 1.25 },
      { name: "Cleo", age: 4, active: true, score: 1.25 },
    ],
    [{ "@odata.etag": "x", "name@odata.type": "y", computed: "z" }, {}],
    [{ id: idOf(1).toUpperCase() }, { id: idOf(1) }],
    [{ size: "Very small" }, { size: "Very small" }],
    [{ size: "large" }, { size: "large" }],
    [
      { name: null, seen: "2026-01-01T00:00:00Z", born: "2026-01-01" },
      { name: null, seen: "2026-01-01T00:00:00Z", born: "2026-01-01" },
    ],
  ])("%j", (body, want) => {
    expect(take(body)).toEqual(want);
  });

  test.each([
    [{ shoe: 1 }, "create", "shoe unknown"],
    [{ id: idOf(1) }, "update", "id read-only"],
    [{ id: null }, "create", "id wrong-type"],
    [{ id: "x" }, "create", "id wrong-type"],
    [{ age: "4" }, "create", "age wrong-type"],
    [{ age: 1.5 }, "create", "age wrong-type"],
    [{ score: "1" }, "create", "score wrong-type"],
    [{ active: 1 }, "create", "active wrong-type"],
    [{ name: 5 }, "create", "name wrong-type"],
    [{ name: "x".repeat(11) }, "create", "name too-long"],
    [{ born: "today" }, "create", "born wrong-type"],
    [{ seen: "2026-01-01" }, "create", "seen wrong-type"],
    [{ size: "Huge" }, "create", "size not-a-member"],
    [{ friends: [] }, "update", "friends deep"],
  ] as const)("%j on %s: %s", (body, verb, want) => {
    expect(() => take(body, verb)).toThrow(want);
  });

  test.each(["", "{", "[]", "null", "5"])("the body '%s' is refused", (text) => {
    expect(() => parseJsonObject(text)).toThrow(expect.objectContaining({ kind: "bad-body" }));
  });
});

test.each([
  ["a name in another case", { NAME: "Cleo" }, { name: "Cleo" }],
  ["a member in another case", { size: "very SMALL" }, { size: "Very small" }],
  ["the right spelling of two", { Name: "no", name: "yes" }, { name: "yes" }],
  ["no name that the type lacks", { shoe: 1, name: "Cleo" }, { name: "Cleo" }],
])("in any case it takes %s (fact 192)", (_, body, want) => {
  const refuse = (fault: string, field: string): never => {
    throw new Error(`${field} ${fault}`);
  };
  expect(writableValues(body, personType, { verb: "create", anyCase: true, refuse })).toEqual(want);
});

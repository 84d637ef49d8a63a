import { describe, expect, test } from "vitest";
import type { Field, Value } from "../../../../src/sandbox/odata/model/entity-type.ts";
import { type BodyRules, parseJsonObject, readBody, spelledAs } from "../../../../src/sandbox/odata/write/read-body.ts";
import { type RefuseValue, readersOf, readScalar } from "../../../../src/sandbox/odata/write/read-value.ts";
import { idOf, personType } from "../support/people.ts";

const refuse: RefuseValue = (fault, field, all = [field]) => {
  throw new Error(`${all.join(", ")} ${fault}`);
};

function take(
  body: Record<string, unknown>,
  verb: "create" | "update" = "create",
  more: Partial<BodyRules<Field, Value>> = {},
): unknown {
  return readBody<Field, Value>(body, {
    field: (name) => personType.fields.get(name),
    leadsOn: (name) => personType.navigations.has(name),
    right: (field) => (field.name === "computed" ? "passed over" : field[verb] ? "taken" : "refused"),
    read: (value, field) => readScalar(value, field, { readers: readersOf("v4"), anyCase: true, refuse }),
    refuse,
    ...more,
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
    [{ size: "large" }, { size: "Large" }],
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
    [{ id: null }, "create", "id null"],
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

  test("a number too large for a double is none", () => {
    expect(() => take(parseJsonObject('{"score":1e999}'))).toThrow("score wrong-type");
  });

  test("names that do not exist come before values that do not fit", () => {
    expect(() => take({ age: "4", shoe: 1 })).toThrow("shoe unknown");
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
  const rules = { spell: (sent: string) => spelledAs(sent, personType), strange: "passed over" } as const;
  expect(take(body, "create", rules)).toEqual(want);
});

test("all that is missing is named at once, and nothing is demanded that a client may not send", () => {
  const required = ["name", "age", "computed"];
  expect(() => take({ age: null }, "create", { required })).toThrow("name, age missing");
  expect(() => take({}, "update", { required: ["id"] })).not.toThrow();
  expect(take({ name: "Cleo", age: 4 }, "create", { required })).toEqual({ name: "Cleo", age: 4 });
});

test("an open type keeps what it does not know; records that come along go where the service wants them", () => {
  const along: unknown[] = [];
  const taken = take({ shoe: "38", friends: [{ name: "Bo" }] }, "create", {
    strange: (value) => String(value),
    deep: (name, value) => along.push([name, value]) > 0,
  });
  expect([taken, along]).toEqual([{ shoe: "38" }, [["friends", [{ name: "Bo" }]]]]);
});

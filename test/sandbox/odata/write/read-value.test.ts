import { expect, test } from "vitest";
import type { ValueShape } from "../../../../src/sandbox/odata/model/entity-type.ts";
import { readersOf, readScalar } from "../../../../src/sandbox/odata/write/read-value.ts";

function read(value: unknown, shape: Partial<ValueShape>, version: "v2" | "v4"): unknown {
  const whole: ValueShape = { name: "it", type: "string", nullable: true, maxLength: undefined, ...shape };
  return readScalar(value, whole, {
    readers: readersOf(version),
    refuse(fault) {
      throw new Error(fault);
    },
  });
}

/** A value, what v4 takes it for, and v2: `-` is a refusal for its type. */
test.each<[value: unknown, shape: Partial<ValueShape>, v4: unknown, v2: unknown]>([
  ["12", { type: "long" }, "-", 12],
  ["1.5", { type: "long" }, "-", "-"],
  [12, { type: "long" }, 12, 12],
  ["2.50", { type: "decimal" }, "-", 2.5],
  ["12", { type: "integer" }, "-", "-"],
  [256, { type: "integer", range: [0, 255] }, "-", "-"],
  ["/Date(1767225600000)/", { type: "date-time" }, "-", "2026-01-01T00:00:00Z"],
  ["2026-01-01T08:30", { type: "date-time" }, "-", "2026-01-01T08:30:00Z"],
  ["2026-01-01T08:30:00+02:00", { type: "date-time" }, "2026-01-01T08:30:00+02:00", "2026-01-01T08:30:00+02:00"],
  ["2026-01-01", { type: "date" }, "2026-01-01", "2026-01-01"],
  ["08:30", { type: "time" }, "08:30", "08:30"],
  ["PT8H30M", { type: "duration" }, "PT8H30M", "PT8H30M"],
  ["8 hours", { type: "duration" }, "-", "-"],
  ["aGk=", { type: "binary" }, "aGk=", "aGk="],
  ["a", { type: "binary" }, "-", "-"],
  [{}, { type: "object" }, "-", "-"],
])("%j as %j is %j in v4 and %j in v2", (value, shape, ...wants) => {
  for (const [index, version] of (["v4", "v2"] as const).entries()) {
    const want = wants[index];
    if (want === "-") expect(() => read(value, shape, version)).toThrow("wrong-type");
    else expect(read(value, shape, version)).toBe(want);
  }
});

test.each([
  [0.25, true],
  [99.99, true],
  [-12.5, true],
  [100, false],
  [1.255, false],
])("of four digits, two of them behind the point, %d is %s (CSDL 4.01, sections 7.2.3 and 7.2.4)", (value, fits) => {
  const shape = { type: "decimal", digits: [4, 2] } as const;
  if (fits) expect(read(value, shape, "v4")).toBe(value);
  else expect(() => read(value, shape, "v4")).toThrow("too-precise");
});

test("several members stand together only where they are flags", () => {
  const members = ["Red", "Green"];
  expect(read("Red, Green", { type: "enum", members, flags: true }, "v4")).toBe("Red, Green");
  expect(() => read("Red, Green", { type: "enum", members }, "v4")).toThrow("not-a-member");
  expect(() => read("red", { type: "enum", members }, "v4")).toThrow("not-a-member");
});

test("null is refused where a value may not be null, and is no wrong type", () => {
  expect(read(null, {}, "v4")).toBeNull();
  expect(() => read(null, { nullable: false }, "v4")).toThrow("null");
});

import { expect, test } from "vitest";
import { described, inside, operationsOf, small, smallOlder } from "./small-metadata.ts";

const keyed = (type: string): string =>
  `<EntityType Name="A"><Key><PropertyRef Name="K"/></Key><Property Name="K" Type="${type}" Nullable="false"/></EntityType><EntityContainer Name="C"><EntitySet Name="As" EntityType="N.A"/></EntityContainer>`;

test.each([
  ["Edm.Decimal", "/As({K})", { type: ["string", "number"] }, "/As({K}M)", { type: "string" }],
  ["Edm.Double", "/As({K})", { type: ["string", "number"] }, "/As({K}d)", { type: ["string", "number"] }],
  ["Edm.Binary", "/As(binary'{K}')", { type: "string", format: "byte" }, "/As(X'{K}')", { type: "string" }],
])("a key of %s", (type, newer, newerSchema, older, olderSchema) => {
  for (const [text, path, schema] of [
    [small(keyed(type)), newer, newerSchema],
    [smallOlder(keyed(type)), older, olderSchema],
  ] as const) {
    const document = described(text);
    expect(operationsOf(document)).toContain(`GET ${path}`);
    expect(inside(document, "paths", path)["parameters"]).toMatchObject([{ name: "K", in: "path", schema }]);
  }
});

test("a double in an address may have an exponent, a decimal may not", () => {
  const patternOf = (type: string): RegExp => {
    const parameters = inside(described(small(keyed(type))), "paths", "/As({K})")["parameters"];
    return new RegExp(String(Reflect.get(Object(Reflect.get(Object([parameters].flat()[0]), "schema")), "pattern")));
  };
  expect(["1.5E-7", "-INF", "2", "x"].map((text) => patternOf("Edm.Double").test(text))).toEqual([
    true,
    true,
    true,
    false,
  ]);
  expect(["1.5E-7", "2.50"].map((text) => patternOf("Edm.Decimal").test(text))).toEqual([false, true]);
});

// The suffix of v2 says what a fraction is; an address of v4 does not.
test.each([
  ["Edm.Decimal", "decimal"],
  ["Edm.Double", "double"],
  ["Edm.Single", "double"],
  ["Edm.Int64", undefined],
])("a key of %s says how it is written: %s", (type, want) => {
  const literalOf = (text: string): unknown => {
    const document = described(text);
    const path = Object.keys(inside(document, "paths")).find((one) => one.includes("{")) ?? "";
    return Reflect.get(Object([inside(document, "paths", path)["parameters"]].flat()[0]), "x-literal");
  };
  expect(literalOf(small(keyed(type)))).toBe(want);
  expect(literalOf(smallOlder(keyed(type)))).toBe(undefined);
});

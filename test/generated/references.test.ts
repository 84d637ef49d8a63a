import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

interface Property {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly "x-key"?: string;
  readonly "x-reference"?: string | { readonly set: string; readonly field: string };
}

interface Document {
  readonly paths: Readonly<Record<string, { readonly get?: object; readonly post?: object }>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, { properties?: Readonly<Record<string, Property>> }>>;
  };
}

const { paths, components }: Document = JSON.parse(readFileSync("generated/exact-online/openapi.json", "utf8"));

/** The fields of a set's rows, by the first schema with fields that its answers name. */
function fieldsOf(set: string): Readonly<Record<string, Property>> {
  const item = Object.entries(paths).find(([path]) => path.endsWith(`}/${set}`) || path.endsWith(`v1/${set}`))?.[1];
  const names = [...JSON.stringify(item?.get ?? item?.post ?? {}).matchAll(/#\/components\/schemas\/(\w+)/g)];
  return names.map(([, name = ""]) => components.schemas[name]?.properties).find((fields) => fields) ?? {};
}

const properties = Object.entries(components.schemas).flatMap(([schema, { properties = {} }]) =>
  Object.entries(properties).map(([name, property]) => ({ name: `${schema}.${name}`, property })),
);
const references = properties.flatMap(({ name, property }) => {
  const reference = property["x-reference"];
  if (reference === undefined) return [];
  const { set, field } = typeof reference === "string" ? { set: reference, field: undefined } : reference;
  return [{ name, property, set, field }];
});
const plainType = ({ type = [] }: Property): string | undefined => [type].flat().find((one) => one !== "null");

describe("x-reference", () => {
  test("is counted by kind", () => {
    const uuids = properties.filter(({ property }) => property.format === "uuid" && !property["x-key"]);
    const kinds = {
      "uuids that are no key": uuids.length,
      "of these with a reference": uuids.filter(({ property }) => property["x-reference"]).length,
      "codes with a reference": references.filter(
        ({ property }) => property.format !== "uuid" && plainType(property) === "string",
      ).length,
      "numbers with a reference": references.filter(({ property }) => plainType(property) === "integer").length,
      sets: new Set(references.map(({ set }) => set)).size,
    };
    expect(kinds).toEqual({
      "uuids that are no key": 2128,
      "of these with a reference": 1944,
      "codes with a reference": 784,
      "numbers with a reference": 378,
      sets: 134,
    });
  });

  test("leads to a set whose one key has the property's type, or to a field of that type", () => {
    const wrong = references.filter(({ property, set, field }) => {
      const fields = fieldsOf(set);
      const keys = Object.values(fields).filter((other) => other["x-key"]);
      const target = field === undefined ? (keys.length === 1 ? keys[0] : undefined) : fields[field];
      return (
        !target ||
        plainType(target) !== plainType(property) ||
        (target.format === "uuid") !== (property.format === "uuid")
      );
    });
    expect(wrong.map(({ name, set, field }) => `${name} → ${set} ${field ?? ""}`)).toEqual([]);
  });
});

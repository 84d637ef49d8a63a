import type { CsdlModel, Property } from "./csdl-model.ts";
import type { FlatType, Json } from "./flat-type.ts";
import { wordsOf } from "./naming.ts";
import type { SchemaBuilder } from "./schema-builder.ts";

/** The part of a path that names one record, with the parameters it takes. */
export interface KeySegment {
  readonly text: string;
  readonly parameters: readonly Json[];
}

const fractions = new Set(["Edm.Decimal", "Edm.Double", "Edm.Single"]);

/** The primitive type of a property, or that which its type stands for. */
export function primitiveOf({ type: { name } }: Property, builder: SchemaBuilder): string {
  const type = builder.model.types.get(name);
  return type?.kind === "definition" ? type.underlying.name : name;
}

/** How a value stands in an address: its literal's text around the argument. */
function literalAround(property: Property, slot: string, builder: SchemaBuilder): string {
  const { name } = property.type;
  const type = builder.model.types.get(name);
  const primitive = primitiveOf(property, builder);
  // Lists and objects come by a parameter alias, which stands bare.
  if (isStructured(property, builder)) return `{${slot}}`;
  if (primitive === "Edm.Binary") return builder.model.version === "v4" ? `binary'{${slot}}'` : `X'{${slot}}'`;
  if (type?.kind === "enum" || primitive === "Edm.String") return `'{${slot}}'`;
  if (builder.model.version === "v4") return primitive === "Edm.Duration" ? `duration'{${slot}}'` : `{${slot}}`;
  if (primitive === "Edm.Guid") return `guid'{${slot}}'`;
  if (primitive === "Edm.DateTime") return `datetime'{${slot}}'`;
  if (primitive === "Edm.DateTimeOffset") return `datetimeoffset'{${slot}}'`;
  if (primitive === "Edm.Time") return `time'{${slot}}'`;
  if (primitive === "Edm.Int64") return `{${slot}}L`;
  if (primitive === "Edm.Decimal") return `{${slot}}M`;
  if (primitive === "Edm.Single") return `{${slot}}f`;
  if (primitive === "Edm.Double") return `{${slot}}d`;
  return `{${slot}}`;
}

/** Whether an argument is a list or an object. */
function isStructured({ type: { name, collection } }: Property, builder: SchemaBuilder): boolean {
  const kind = builder.model.types.get(name)?.kind;
  return collection || kind === "complex" || kind === "entity";
}

/** A fraction as text; where records have it as a number, that too. */
function fractionSchema(primitive: string, version: CsdlModel["version"]): Json {
  const isText = primitive === "Edm.Decimal" && version !== "v4";
  const digits = "-?\\d+(\\.\\d+)?";
  return {
    type: isText ? "string" : ["string", "number"],
    examples: ["2.5"],
    pattern: primitive === "Edm.Decimal" ? `^${digits}$` : `^(${digits}([eE][+-]?\\d+)?|-?INF|NaN)$`,
  };
}

/** The schema of an argument in an address. */
function argumentSchema(property: Property, builder: SchemaBuilder): Json {
  if (property.type.collection) return builder.value({ ...property, nullable: false, annotations: new Map() }, true);
  if (isStructured(property, builder)) return { type: "object", additionalProperties: true };
  // A fraction stands there with the digits that the caller means, not with those that a double would print.
  const primitive = primitiveOf(property, builder);
  if (fractions.has(primitive)) return fractionSchema(primitive, builder.model.version);
  const schema = builder.value({ ...property, nullable: false, annotations: new Map() }, true);
  return "$ref" in schema ? { type: "string" } : schema;
}

/** What a fraction is, where the address does not show it: of v2 and v3 the suffix does. */
function fractionLiteral(property: Property, builder: SchemaBuilder): Json {
  const primitive = primitiveOf(property, builder);
  if (builder.model.version !== "v4" || isStructured(property, builder) || !fractions.has(primitive)) return {};
  return { "x-literal": primitive === "Edm.Decimal" ? "decimal" : "double" };
}

/** An argument that may be null, as those of functions may; keys may not, and v2 and v3 leave such out. */
function orNull(schema: Json, { nullable }: Property, version: CsdlModel["version"]): Json {
  const { type } = schema;
  if (!nullable || version !== "v4" || type === undefined) return schema;
  return { ...schema, type: [type, "null"].flat() };
}

/** Arguments in parentheses: `('{id}')` for one key, `(year={year},number='{number}')` for several or for a function. */
export function keySegment(
  owner: string,
  properties: readonly Property[],
  builder: SchemaBuilder,
  taken: ReadonlySet<string>,
  options: { named?: boolean } = {},
): KeySegment {
  const slots = new Map<Property, string>();
  const used = new Set(taken);
  for (const property of properties) {
    let slot = property.name.replace(/[^A-Za-z0-9_]/g, "_");
    if (used.has(slot)) slot = `${owner}_${slot}`;
    for (let number = 2; used.has(slot); number += 1) slot = `${owner}_${property.name}${number}`;
    used.add(slot);
    slots.set(property, slot);
  }
  const named = options.named === true || properties.length > 1;
  const parts = properties.map(
    (property) => `${named ? `${property.name}=` : ""}${literalAround(property, slots.get(property) ?? "", builder)}`,
  );
  return {
    text: `(${parts.join(",")})`,
    parameters: properties.map((property) => ({
      name: slots.get(property),
      in: "path",
      required: true,
      description:
        options.named === true
          ? `Argument ${property.name} of ${wordsOf(owner)}.`
          : `Part ${property.name} of the key of ${wordsOf(owner)}.`,
      schema:
        options.named === true
          ? orNull(argumentSchema(property, builder), property, builder.model.version)
          : argumentSchema(property, builder),
      ...fractionLiteral(property, builder),
    })),
  };
}

/** Whether records of a type can be addressed by a key. */
export const hasKey = (flat: FlatType): boolean => flat.key.length > 0;

import { MetadataInvalid } from "../../errors/metadata-invalid.ts";
import type { CsdlModel, CsdlType, StructuredType, TypeUse } from "./csdl-model.ts";
import { isPrimitive } from "./primitive-schema.ts";

/** Types that inherit from each other in a row. */
const longestLine = 64;

/** Properties of a key; each stands in every address of a record. */
const longestKey = 64;

/** A type and all it inherits from, the oldest first. */
export function lineageOf(model: Pick<CsdlModel, "types">, type: StructuredType): StructuredType[] {
  const line: StructuredType[] = [];
  for (let current: StructuredType | undefined = type; current; ) {
    if (line.includes(current))
      throw new MetadataInvalid(
        `the base types of ${type.name} form a loop`,
        "Remove one BaseType of them.",
        type.position,
      );
    if (line.length >= longestLine)
      throw new MetadataInvalid(
        `${type.name} inherits through more than ${longestLine} types`,
        "No service is built like that; check where the file came from.",
        type.position,
      );
    line.unshift(current);
    const base: TypeUse | undefined = current.base;
    const next: CsdlType | undefined = base && model.types.get(base.name);
    if (base && (!next || next.kind === "enum" || next.kind === "definition"))
      throw new MetadataInvalid(
        `the base type ${base.name} does not exist`,
        "Add the schema that defines it.",
        base.position,
      );
    current = next?.kind === "entity" || next?.kind === "complex" ? next : undefined;
  }
  return line;
}

/** Checks that every type that is named exists, that inheritance ends and that keys are properties. */
export function checkModel(model: CsdlModel): void {
  const demand = (use: TypeUse | undefined): void => {
    if (!use || model.types.has(use.name) || isPrimitive(use.name)) return;
    throw new MetadataInvalid(
      `the type ${use.name} does not exist`,
      "Add the schema that defines it, or correct the name.",
      use.position,
    );
  };
  for (const type of model.types.values()) {
    if (type.kind === "enum") continue;
    if (type.kind === "definition") {
      if (!isPrimitive(type.underlying.name))
        throw new MetadataInvalid(
          `the type ${type.underlying.name} is no primitive`,
          "A type definition stands for a primitive.",
          type.position,
        );
      continue;
    }
    const line = lineageOf(model, type);
    for (const { type: use } of [...type.properties, ...type.navigations]) demand(use);
    const names = new Set(line.flatMap(({ properties }) => properties.map(({ name }) => name)));
    if (type.key.length > longestKey)
      throw new MetadataInvalid(
        `the key of ${type.name} has more than ${longestKey} properties`,
        "No service is built like that; check where the file came from.",
        type.position,
      );
    const lost = type.key.find((name) => !names.has(name) && !name.includes("/"));
    if (lost !== undefined)
      throw new MetadataInvalid(
        `the key of ${type.name} names ${lost}, which is no property`,
        "Correct the PropertyRef.",
        type.position,
      );
  }
  for (const { parameters, returns } of [...model.bound, ...model.imports.flatMap(({ operations }) => operations)])
    for (const use of [...parameters.map(({ type }) => type), returns]) demand(use);
  for (const { type } of model.resources) {
    const target = model.types.get(type.name);
    if (target?.kind !== "entity")
      throw new MetadataInvalid(
        `${type.name} is no entity type`,
        "An entity set or singleton holds entities.",
        type.position,
      );
  }
}

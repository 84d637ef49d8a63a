import { MetadataInvalid } from "../../errors/metadata-invalid.ts";
import type { CsdlModel, CsdlType, StructuredType } from "./csdl-model.ts";
import type { ImportNotes } from "./import-notes.ts";

/** Types that inherit from each other in a row. */
const longestLine = 64;

/** Properties of a key; each stands in every address of a record. */
const longestKey = 64;

/** A type and all it inherits from, the oldest first. Those that inherit from each other without end are no types any more. */
export function lineageOf(model: Pick<CsdlModel, "types">, type: StructuredType): StructuredType[] {
  const line: StructuredType[] = [];
  for (let current: StructuredType | undefined = type; current; ) {
    if (line.length >= longestLine)
      throw new MetadataInvalid(
        `${type.name} inherits through more than ${longestLine} types`,
        "No service is built like that; check where the file came from.",
        type.position,
      );
    line.unshift(current);
    const next: CsdlType | undefined = current.base && model.types.get(current.base.name);
    current = next?.kind === "entity" || next?.kind === "complex" ? next : undefined;
  }
  return line;
}

/** Whether records of a type can be addressed: its key is its own properties, and no more of them than an address can hold. */
function hasUsableKey(key: readonly string[], names: ReadonlySet<string>): boolean {
  return key.length <= longestKey && key.every((name) => names.has(name));
}

/** The key that a type says or inherits: the last one said replaces those before it. */
export const keyOf = (line: readonly StructuredType[]): readonly string[] =>
  line.findLast(({ key }) => key !== undefined && key.length > 0)?.key ?? [];

/**
 * Notes the types whose records cannot be addressed.
 *
 * @throws {MetadataInvalid} for a type that inherits through very many
 */
export function checkModel(model: Pick<CsdlModel, "types">, notes: ImportNotes): void {
  for (const type of model.types.values()) {
    if (type.kind !== "entity") continue;
    const line = lineageOf(model, type);
    const names = new Set(line.flatMap(({ properties }) => properties.map(({ name }) => name)));
    const key = keyOf(line);
    if (hasUsableKey(key, names)) continue;
    const lost = key.find((name) => !names.has(name));
    notes.add(
      `records of ${type.name} have no address: ${lost === undefined ? `the key has more than ${longestKey} properties` : `the key names ${lost}, which is no property`}`,
      type.position,
    );
  }
}

/** The properties of the key in their order; none when records cannot be addressed. */
export function usableKey<P extends { readonly name: string }>(
  line: readonly StructuredType[],
  properties: ReadonlyMap<string, P>,
): P[] {
  const key = keyOf(line);
  if (!hasUsableKey(key, new Set(properties.keys()))) return [];
  return key.flatMap((name) => properties.get(name) ?? []);
}

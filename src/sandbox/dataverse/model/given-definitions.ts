import { SandboxOptionInvalid } from "../../../errors/sandbox-option-invalid.ts";
import { isObject, type JsonObject, listAt, objectAt, textAt, valueAt } from "../../../kit/json-access.ts";
import type { DeleteBehaviour } from "./table-model.ts";

/** Members of the definitions of attributes that are merged when several answers tell of one. */
const byName = (items: readonly unknown[]): ReadonlyMap<string, JsonObject> => {
  const found = new Map<string, JsonObject>();
  for (const item of items) {
    const name = textAt(item, "LogicalName");
    if (name !== undefined && isObject(item)) found.set(name, { ...found.get(name), ...item });
  }
  return found;
};

/**
 * Table definitions by logical name, out of an answer of `EntityDefinitions` or a list of definitions.
 * @throws {SandboxOptionInvalid} for what is neither
 */
export function readDefinitions(given: unknown): ReadonlyMap<string, JsonObject> {
  const list = Array.isArray(given) ? given : isObject(given) ? given["value"] : [];
  const items: unknown = list === undefined && textAt(given, "LogicalName") !== undefined ? [given] : list;
  if (!Array.isArray(items) || items.some((item) => textAt(item, "LogicalName") === undefined))
    throw new SandboxOptionInvalid(
      "dataverse.definitions",
      "is no answer of EntityDefinitions: give { value: [...] }, each with LogicalName and what was expanded.",
    );
  return byName(items);
}

/** Definitions of a table's attributes by logical name. */
export const givenAttributes = (definition: JsonObject): ReadonlyMap<string, JsonObject> =>
  byName(listAt(definition, "Attributes"));

/** The label in the caller's language. */
export const labelText = (holder: unknown, name: string): string | undefined =>
  textAt(objectAt(objectAt(holder, name), "UserLocalizedLabel"), "Label");

/** Values of an option set with their labels; of a boolean its two. */
export function givenOptions(attribute: JsonObject): ReadonlyMap<number, string> | undefined {
  const local = objectAt(attribute, "OptionSet");
  const sets = [local, objectAt(attribute, "GlobalOptionSet")];
  const options = sets.flatMap((set) => [
    ...listAt(set, "Options"),
    ...["FalseOption", "TrueOption"].flatMap((name) => (isObject(set[name]) ? [set[name]] : [])),
  ]);
  const found = new Map<number, string>();
  for (const option of options) {
    const value = valueAt(option, "Value");
    if (typeof value === "number") found.set(value, labelText(option, "Label") ?? String(value));
  }
  return found.size > 0 ? found : undefined;
}

const behaviours: readonly DeleteBehaviour[] = ["RemoveLink", "Cascade", "Restrict", "NoCascade"];

/** A relationship as a definition tells it. */
export interface GivenRelationship {
  readonly referencing: string;
  readonly attribute: string;
  readonly referenced: string;
  readonly schemaName: string | undefined;
  readonly onDelete: DeleteBehaviour;
}

/** Every relationship that the definitions tell, from whichever side. */
export function givenRelationships(definitions: Iterable<JsonObject>): readonly GivenRelationship[] {
  return [...definitions].flatMap((definition) =>
    ["ManyToOneRelationships", "OneToManyRelationships"].flatMap((side) =>
      listAt(definition, side).map((relationship) => ({
        referencing: textAt(relationship, "ReferencingEntity") ?? "",
        attribute: textAt(relationship, "ReferencingAttribute") ?? "",
        referenced: textAt(relationship, "ReferencedEntity") ?? "",
        schemaName: textAt(relationship, "SchemaName"),
        onDelete:
          behaviours.find((one) => one === textAt(objectAt(relationship, "CascadeConfiguration"), "Delete")) ??
          "RemoveLink",
      })),
    ),
  );
}

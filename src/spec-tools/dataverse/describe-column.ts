import type { Json } from "../import/flat-type.ts";
import type { OptionSets } from "./option-sets.ts";
import type { ColumnDefinition } from "./table-definition.ts";

/** Options that a description names at most. */
const namedOptions = 60;

/** What the values of a column mean that are no code in its schema: of one that is true or false, and of one that holds several. */
function optionsInWords({ kind, options }: ColumnDefinition): string | undefined {
  const labels = options?.labels ?? new Map<number, string>();
  if (labels.size === 0) return undefined;
  if (kind === "Boolean") {
    const [no, yes] = [labels.get(0), labels.get(1)];
    return no === undefined || yes === undefined ? undefined : `true: ${yes}; false: ${no}.`;
  }
  if (kind !== "MultiSelectPicklist") return undefined;
  const named = [...labels].slice(0, namedOptions).map(([value, label]) => `${value} ${label}`.trim());
  return `Codes, separated by commas: ${named.join(", ")}${labels.size > namedOptions ? ", …" : ""}.`;
}

/** The rights to set a column, as `x-write` has them. */
export function rightsOf({ isCreatable, isUpdatable }: Pick<ColumnDefinition, "isCreatable" | "isUpdatable">): Json {
  const rights = [...(isCreatable ? ["create"] : []), ...(isUpdatable ? ["update"] : [])];
  return rights.length === 0 ? {} : { "x-write": rights.length === 1 ? rights[0] : rights };
}

/** What the organisation calls a column, and what it says of it. */
export function wordsOf(column: ColumnDefinition): Json {
  const sentences = [column.description ?? column.label, optionsInWords(column)].filter((text) => text !== undefined);
  return {
    ...(column.label === undefined ? {} : { title: column.label }),
    ...(sentences.length === 0 ? {} : { description: sentences.join(" ") }),
  };
}

const holds = (schema: Json, type: string): boolean => [schema["type"]].flat().includes(type);

/**
 * The schema of a column, with what the organisation says of it.
 *
 * @param schema as the metadata has it
 * @param optionSets takes the options that it chooses from
 */
export function describeColumn(schema: Json, column: ColumnDefinition, optionSets: OptionSets): Json {
  const { type, format, "x-write": _write, ...rest } = schema;
  const said = { ...rest, ...("x-key" in schema ? pick(schema, "x-write") : rightsOf(column)), ...wordsOf(column) };
  const plain = { ...(type === undefined ? {} : { type }), ...(format === undefined ? {} : { format }), ...said };
  if (!column.options || !holds(schema, "integer")) return plain;
  const codes = optionSets.reference(column.options);
  return holds(schema, "null") ? { anyOf: [codes, { type: "null" }], ...said } : { allOf: [codes], ...said };
}

const pick = (schema: Json, name: string): Json => (name in schema ? { [name]: schema[name] } : {});

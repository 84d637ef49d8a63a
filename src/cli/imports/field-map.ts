import { UsageInvalid } from "../../errors/usage-invalid.ts";
import type { EntityShape } from "../../odata/entity-shape.ts";
import { didYouMean } from "../did-you-mean.ts";

/** What was typed of where each field comes from. */
export interface MapFlags {
  /** `Field=column`, `Lines/Field=column`. */
  readonly map?: readonly (readonly [string, string])[];
  /** `Field=text`, the same for all. */
  readonly set?: readonly (readonly [string, string])[];
  /** `Field=column`, or a column alone. */
  readonly key?: readonly string[];
  readonly groupBy?: readonly string[];
}

/** A field of a record, or of the lines within, and where its value comes from. */
export interface MappedField {
  /** As it is typed: `Quantity`, `SalesOrderLines/Quantity`. */
  readonly name: string;
  readonly field: string;
  /** The field that holds the lines. */
  readonly lines: string | undefined;
  /** Shape of the record that has the field. */
  readonly shape: EntityShape;
  readonly from: { readonly column: string } | { readonly text: string };
}

/** Where everything of a document comes from. */
export interface FieldMap {
  readonly fields: readonly MappedField[];
  /** Fields of the key; the columns of a text; undefined for the fields by which the description knows a record. */
  readonly key: { readonly fields: readonly string[] } | { readonly columns: readonly string[] } | undefined;
  readonly groupBy: readonly string[];
}

/** Splits `name=value`. @throws {UsageInvalid} when it is anything else */
export function splitPair(option: string, text: string): readonly [string, string] {
  const at = text.indexOf("=");
  if (at < 1 || at === text.length - 1) throw new UsageInvalid(`${option} takes field=column, and '${text}' is none.`);
  return [text.slice(0, at), text.slice(at + 1)];
}

/** What somebody may have meant by a name: a field of the record, or of the lines that its first part names. */
function hintOf(shape: EntityShape, name: string): string {
  const [first = "", second] = name.split("/");
  const inner =
    second !== undefined && Object.hasOwn(shape.nested ?? {}, first) ? shape.nested?.[first]?.() : undefined;
  return didYouMean(inner ? (second ?? "") : first, [...((inner ?? shape).writable?.create ?? [])]);
}

/** Whether a new record may have a field; nothing is known of one whose description does not say it. */
const isWritable = ({ writable, open, ignored }: EntityShape, field: string): boolean =>
  ignored?.has(field) !== true && (!writable || writable.create.has(field) || open !== undefined);

/** The place of a field by its name; undefined when a new record may have none. */
function placeOf(shape: EntityShape, name: string): Pick<MappedField, "field" | "lines" | "shape"> | undefined {
  const [first = "", second, ...more] = name.split("/");
  if (more.length > 0 || !isWritable(shape, first)) return undefined;
  if (second === undefined) return { field: first, lines: undefined, shape };
  const inner = Object.hasOwn(shape.nested ?? {}, first) ? shape.nested?.[first]?.() : undefined;
  if (!inner || shape.types?.[first] !== "list" || !isWritable(inner, second)) return undefined;
  return { field: second, lines: first, shape: inner };
}

function demandColumns(option: string, wanted: readonly string[], columns: readonly string[]): void {
  const strange = wanted.find((name) => !columns.includes(name));
  if (strange !== undefined)
    throw new UsageInvalid(
      `there is no column '${strange}', which ${option} names${didYouMean(strange, columns)}; there are ${columns.join(", ")}.`,
    );
}

/**
 * Finds for each field the column that it comes from. Without `--map` every column is called as its field is.
 *
 * @param entity name of the record, for people
 * @throws {UsageInvalid} for a column that there is not, a field that a new record may not have, or one that is given twice
 */
export function mapFields(
  { map, set = [], key = [], groupBy = [] }: MapFlags,
  columns: readonly string[],
  shape: EntityShape,
  entity: string,
): FieldMap {
  const keyPairs = key.flatMap((text) => (text.includes("=") ? [splitPair("--key", text)] : []));
  const keyColumns = key.filter((text) => !text.includes("="));
  if (keyPairs.length > 0 && keyColumns.length > 0)
    throw new UsageInvalid("--key names fields of the record (field=column) or columns that make a text, not both.");
  demandColumns("--key", [...keyColumns, ...keyPairs.map(([, column]) => column)], columns);
  demandColumns("--group-by", groupBy, columns);
  const taken = new Set([...keyColumns, ...groupBy, ...keyPairs.map(([, column]) => column)]);
  const isField = (name: string): boolean => placeOf(shape, name) !== undefined;
  // What only says which rows belong together, or tells them apart, need be no field.
  const pairs = map ?? columns.filter((name) => !taken.has(name) || isField(name)).map((name) => [name, name] as const);
  demandColumns(
    "--map",
    pairs.map(([, column]) => column),
    columns,
  );
  const fields: MappedField[] = [];
  const add = (option: string, name: string, from: MappedField["from"]): void => {
    const place = placeOf(shape, name);
    if (!place)
      throw new UsageInvalid(
        map || option !== "--map"
          ? `${option} names ${name}, which a new ${entity} does not take${hintOf(shape, name)}.`
          : `the column ${name} is no field that a new ${entity} takes${hintOf(shape, name)}: say by --map Field=column which columns you mean.`,
      );
    if (fields.some((other) => other.name === name)) throw new UsageInvalid(`${name} is given twice.`);
    fields.push({ name, from, ...place });
  };
  for (const [name, column] of pairs) add("--map", name, { column });
  for (const [name, text] of set) add("--set", name, { text });
  for (const [name, column] of keyPairs) {
    if (name.includes("/")) throw new UsageInvalid(`--key names ${name}, and lines have no key of their own.`);
    const known = fields.find((other) => other.name === name);
    if (!known) add("--key", name, { column });
    else if (!("column" in known.from) || known.from.column !== column)
      throw new UsageInvalid(`--key says that ${name} comes from ${column}, and another option says something else.`);
  }
  return {
    fields,
    key:
      keyPairs.length > 0
        ? { fields: keyPairs.map(([name]) => name) }
        : keyColumns.length > 0
          ? { columns: keyColumns }
          : undefined,
    groupBy,
  };
}

import { isObject } from "../../kit/json-access.ts";
import type { Json } from "../import/flat-type.ts";
import { describeColumn, rightsOf, wordsOf } from "./describe-column.ts";
import type { Link } from "./find-links.ts";
import type { OptionSets } from "./option-sets.ts";
import type { ColumnDefinition, TableDefinition } from "./table-definition.ts";

/** What a table's schema is made of. */
export interface TableContext {
  readonly definition: TableDefinition;
  readonly links: readonly Link[];
  readonly optionSets: OptionSets;
  /** Names of the sets that were pulled. */
  readonly pulled: ReadonlySet<string>;
  /** References to the schemas of records. */
  readonly records: ReadonlySet<string>;
}

/** The column that holds the key of a lookup's record: `_primarycontactid_value`. */
const valueName = (column: string): string => `_${column}_value`;

/** The key of a record of another table: which one its links say, as far as they lead to what was pulled. */
function describeLookup(schema: Json, column: ColumnDefinition, { links, pulled }: TableContext): Json {
  const { "x-write": _write, ...rest } = schema;
  const sets = links.filter((link) => link.column === column).flatMap((link) => link.sets);
  const known = [...new Set(sets)].filter((set) => pulled.has(set));
  const reference = known.length > 1 ? known : known[0];
  return { ...rest, ...wordsOf(column), ...(reference === undefined ? {} : { "x-reference": reference }) };
}

/** Whether a property leads to a record; a column that refers to it may have the same name. */
const leadsToOne = (schema: Json, { records }: TableContext): boolean =>
  typeof schema["$ref"] === "string" && records.has(schema["$ref"]);

function describeProperty(name: string, schema: Json, context: TableContext): Json {
  const { columns } = context.definition;
  // The metadata says of every navigation to one record that it leads somewhere; an empty lookup leads nowhere.
  if (leadsToOne(schema, context)) return { anyOf: [schema, { type: "null" }] };
  if ("items" in schema) return schema;
  const own = columns.get(name);
  if (own) return describeColumn(schema, own, context.optionSets);
  const [, lookup = ""] = /^_(\w+)_value$/.exec(name) ?? [];
  const column = columns.get(lookup);
  if (column) return describeLookup(schema, column, context);
  if (lookup === "") return schema;
  // Lookups are set by `@odata.bind` alone, whatever the metadata says of the column that has their key.
  const { "x-write": _write, ...rest } = schema;
  return rest;
}

/** Alternate keys by the names that their columns have in records. */
function alternateKeys({ keys }: TableDefinition, properties: Json): { name: string; fields: string[] }[] {
  return keys.flatMap(({ name, columns }) => {
    const fields = columns.map((column) => (valueName(column) in properties ? valueName(column) : column));
    return fields.every((field) => field in properties) ? [{ name, fields }] : [];
  });
}

/** The schema of a table's records, with what the organisation says of it. */
export function describeTable(schema: Json, context: TableContext): Json {
  const { definition } = context;
  const properties = isObject(schema["properties"]) ? schema["properties"] : {};
  const described = Object.entries(properties).map(([name, property]): [string, Json] => [
    name,
    isObject(property) ? describeProperty(name, property, context) : {},
  ]);
  const keys = alternateKeys(definition, properties);
  return {
    ...schema,
    ...(definition.label === undefined ? {} : { title: definition.label }),
    ...(definition.description === undefined ? {} : { description: definition.description }),
    properties: Object.fromEntries(described),
    ...(keys.length > 0 ? { "x-natural-key": keys[0]?.fields, "x-alternate-keys": keys } : {}),
  };
}

/** The schema of what a body says of a table's lookups; undefined where it may say nothing. */
export function describeLinks(links: readonly Link[], right: "create" | "update", table: string): Json | undefined {
  const settable = links.filter(({ column }) => (right === "create" ? column.isCreatable : column.isUpdatable));
  if (settable.length === 0) return undefined;
  const properties = settable.map(({ column, navigation, sets }): [string, Json] => [
    `${navigation}@odata.bind`,
    { type: ["string", "null"], "x-bind": sets, ...rightsOf(column), ...wordsOf(column) },
  ]);
  return {
    description: `Lookups of ${table}: each takes the address of a record, such as /${settable[0]?.sets[0]}(…).`,
    type: "object",
    properties: Object.fromEntries(properties),
  };
}

/** A primitive value of a row, as JSON has it. */
export type Value = string | number | boolean | null;

/** A row as it is stored: fields only, in the order of its entity type. */
export type Row = Readonly<Record<string, Value>>;

/** Whether something can stand in a row. */
export const isValue = (value: unknown): value is Value =>
  value === null || ["string", "number", "boolean"].includes(typeof value);

/** The types that filters, keys and writes tell apart. */
export type FieldType =
  | "string"
  | "guid"
  | "boolean"
  | "integer"
  | "long"
  | "decimal"
  | "date"
  | "date-time"
  | "time"
  | "duration"
  | "enum"
  | "binary"
  | "collection"
  | "object"
  | "any";

/** What a value may be. */
export interface ValueShape {
  readonly name: string;
  readonly type: FieldType;
  readonly nullable: boolean;
  /** Characters at most. */
  readonly maxLength: number | undefined;
  /** Smallest and largest whole number. @default what a double holds exactly */
  readonly range?: readonly [smallest: number, largest: number];
  /** Digits of a decimal at most, and how many of them may stand behind the point. @default any number */
  readonly digits?: readonly [all: number, behindPoint: number] | undefined;
  /** Names of an enumeration's members, plain and encoded. @default none */
  readonly members?: readonly string[];
  /** Whether several members may stand together, with commas. @default false */
  readonly flags?: boolean;
}

/** A property of an entity type. */
export interface Field extends ValueShape {
  /** False for what is computed while reading. */
  readonly filterable: boolean;
  readonly create: boolean;
  readonly update: boolean;
  readonly members: readonly string[];
}

/** What reading a query has to know of a type. */
export interface QueryType {
  /** With its namespace, for refusals. */
  readonly name: string;
  /** Its fields; one that a filter may not read may not be sorted by either, unless it says so. */
  readonly fields: ReadonlyMap<string, { readonly filterable: boolean; readonly sortable?: boolean }>;
  readonly navigations: ReadonlyMap<string, unknown>;
  /** The type that a navigation leads to, so that what is expanded is checked before a row is read. @default what is expanded is checked with the rows */
  target?(navigation: string): QueryType | undefined;
}

/** What one kind of row looks like. */
export interface EntityType extends QueryType {
  readonly key: readonly string[];
  readonly fields: ReadonlyMap<string, Field>;
  /** Navigation properties, each with the entity set that it leads to. */
  readonly navigations: ReadonlyMap<string, string>;
}

/** A type that leads to no others, of fields that may be empty, but for its key. */
export function flatType(
  name: string,
  key: string,
  fields: Readonly<Record<string, FieldType>>,
  writable: readonly string[] = [],
): EntityType {
  const fieldOf = (field: string, type: FieldType): Field => ({
    name: field,
    type,
    nullable: field !== key,
    maxLength: undefined,
    filterable: true,
    create: writable.includes(field),
    update: writable.includes(field),
    members: [],
  });
  return {
    name,
    key: [key],
    fields: new Map(Object.entries(fields).map(([field, type]) => [field, fieldOf(field, type)])),
    navigations: new Map(),
  };
}

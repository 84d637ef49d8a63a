import type { JsonObject } from "../../../kit/json-access.ts";
import type { EntityType, Field } from "../../odata/model/entity-type.ts";

/** What happens to a record when the one that it refers to is deleted (`CascadeType` of a relationship). */
export type DeleteBehaviour = "RemoveLink" | "Cascade" | "Restrict" | "NoCascade";

/** A column, with what its definition says beyond its type in OData. */
export interface Column extends Field {
  /** `AttributeType` of its definition: `Picklist`, `Lookup`, `Money`. */
  readonly kind: string;
  readonly label: string;
  /** Labels of the values that it may have, of a boolean by 0 and 1. @default any value of its type */
  readonly options?: ReadonlyMap<number, string>;
}

/** A navigation property to one record, by a lookup column. */
export interface LookupNavigation {
  readonly name: string;
  /** The column as a query names it: `_primarycontactid_value`. */
  readonly column: string;
  /** Logical names of the tables whose records it may lead to. */
  readonly targets: readonly string[];
  readonly onDelete: DeleteBehaviour;
  /** The relationship's name, and the navigation of the other side. */
  readonly schemaName: string;
}

/** A navigation property to several records. */
export interface CollectionNavigation {
  readonly name: string;
  /** Logical name of the table. */
  readonly target: string;
  /** The lookup column over there; undefined where records are paired. */
  readonly column: string | undefined;
  /** Name of the pairs, the same on both sides, and whether this is the first of them. */
  readonly pairs: { readonly name: string; readonly first: boolean } | undefined;
}

/**
 * A navigation property of the metadata that no column leads by: of an activity to its row in the common table, or by a
 * lookup that the organisation no longer has. It is there, and nobody is behind it.
 */
export interface EmptyNavigation {
  readonly name: string;
  /** Logical name of the table. */
  readonly target: string;
  /** Whether it leads to one record. */
  readonly one: boolean;
}

/** Columns that together name one record. */
export interface AlternateKey {
  readonly name: string;
  /** As a query names them. */
  readonly columns: readonly string[];
}

/** One table of an organisation. */
export interface TableModel {
  readonly logicalName: string;
  readonly setName: string;
  /** All columns that hold a record's id: of users and teams there are two. */
  readonly idColumns: readonly [string, ...string[]];
  readonly nameColumn: string | undefined;
  readonly columns: ReadonlyMap<string, Column>;
  readonly lookups: ReadonlyMap<string, LookupNavigation>;
  readonly collections: ReadonlyMap<string, CollectionNavigation>;
  readonly empty: ReadonlyMap<string, EmptyNavigation>;
  readonly keys: readonly AlternateKey[];
  readonly tracksChanges: boolean;
  /** What `EntityDefinitions` was given for it. */
  readonly given: JsonObject;
  readonly type: EntityType;
}

/** The attribute of a lookup column: `_primarycontactid_value` is that of `primarycontactid`. */
export const attributeOf = (column: string): string => /^_(.+)_value$/.exec(column)?.[1] ?? column;

/** The column of a table that an attribute's name means; undefined where it has none. */
export function columnOf(table: Pick<TableModel, "columns">, attribute: string): Column | undefined {
  return table.columns.get(attribute) ?? table.columns.get(`_${attribute}_value`);
}

/** Where a row keeps the table that a lookup of several targets leads to: the name of the annotation that tells it. */
export const targetField = (column: string): string => `${column}@Microsoft.Dynamics.CRM.lookuplogicalname`;

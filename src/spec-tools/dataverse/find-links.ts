import type { ColumnDefinition, LookupDefinition, TableDefinition } from "./table-definition.ts";

/** A lookup as a body sets it: `<navigation>@odata.bind`, with the address of a record of one of these sets. */
export interface Link {
  readonly column: ColumnDefinition;
  readonly navigation: string;
  readonly sets: readonly string[];
}

/** Tables whose records own others; the relationship of an owner leads to what both derive from. */
const owners = ["systemuser", "team"];

/** Tables that a lookup leads to. */
const targetsOf = ({ table }: LookupDefinition, { kind }: ColumnDefinition): readonly string[] =>
  kind === "Owner" ? owners : [table];

/**
 * The lookups of a table, one for each of its navigations: a column that may refer to records of several tables has one for
 * each of them.
 *
 * @param sets names of entity sets by logical name of the table, of the whole organisation
 */
export function findLinks({ columns, lookups }: TableDefinition, sets: ReadonlyMap<string, string>): Link[] {
  const links = new Map<string, Link>();
  for (const lookup of lookups) {
    const column = columns.get(lookup.column);
    if (!column || links.has(lookup.navigation)) continue;
    const targets = targetsOf(lookup, column).flatMap((table) => sets.get(table) ?? []);
    if (targets.length > 0) links.set(lookup.navigation, { column, navigation: lookup.navigation, sets: targets });
  }
  return [...links.values()];
}

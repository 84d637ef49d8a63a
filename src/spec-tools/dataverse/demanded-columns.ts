import type { Link } from "./find-links.ts";
import type { ColumnDefinition, TableDefinition } from "./table-definition.ts";

/** Kinds of columns that the service fills in: key, owner, state, and what is true or false always has a value. */
const filledIn: ReadonlySet<string> = new Set([
  "Boolean",
  "EntityName",
  "ManagedProperty",
  "Owner",
  "State",
  "Status",
  "Uniqueidentifier",
]);

const isDemanded = (column: ColumnDefinition): boolean =>
  column.isRequired && column.isCreatable && !column.isPart && !column.hasDefault && !filledIn.has(column.kind);

/**
 * What a creation has to say: columns that people have to fill in and that have no default. A lookup is demanded by its
 * link, where that leads to one table; of several links one would do, which no list of demanded fields can say.
 */
export function demandedColumns(
  { columns }: TableDefinition,
  names: ReadonlySet<string>,
  links: readonly Link[],
): string[] {
  const lookups = new Set(links.map(({ column }) => column));
  const plain = [...columns.values()].filter(
    (column) => isDemanded(column) && names.has(column.name) && !lookups.has(column),
  );
  const linked = links.filter(
    ({ column }) => isDemanded(column) && links.filter((other) => other.column === column).length === 1,
  );
  return [...plain.map(({ name }) => name), ...linked.map(({ navigation }) => `${navigation}@odata.bind`)];
}

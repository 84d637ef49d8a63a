import type { Dialect } from "../dialect.ts";
import type { EntityType, Row } from "../model/entity-type.ts";
import { type QueryOptions, readOptions } from "../page/query-options.ts";
import { readPage } from "../page/read-page.ts";
import type { RowTable } from "../rows/row-table.ts";
import { formatKey } from "./key-address.ts";
import { type LinkedSet, linkedRows, targetOf } from "./linked-set.ts";
import { withPaths } from "./related-fields.ts";

/** How rows are to be shown. */
export interface Presentation<S extends LinkedSet> {
  readonly dialect: Dialect;
  /** Address of the service's root, without a slash at its end. */
  readonly root: string;
  /** Where navigations lead. */
  readonly sets: ReadonlyMap<string, S>;
  /** A row as this caller sees it. @default as it is stored */
  shown?(set: S, row: Row): Row;
  /** The media property of an entity type that has one. @default none has */
  mediaOf?(type: EntityType): string | undefined;
  /** Fields that come along whatever was selected. @default none */
  always?(set: S): readonly string[];
  /** Adds what stands beside the fields of a row. @default nothing does */
  annotate?(set: S, row: Row, json: Record<string, unknown>): void;
}

/**
 * A row as JSON has it: ETag first, then the fields, media links and expanded rows. `addressOf` gives its own address, below
 * the root; `row` is the row where somebody has read it already.
 */
export function presentRow<S extends LinkedSet>(
  set: S,
  position: number,
  addressOf: (row: Row) => string,
  { select, expand }: QueryOptions,
  how: Presentation<S>,
  row: Row = set.rows.at(position),
): Record<string, unknown> {
  const shown = how.shown?.(set, row) ?? row;
  const json: Record<string, unknown> = { "@odata.etag": set.rows.etag(position, row) };
  for (const name of select ?? set.type.fields.keys()) if (set.type.fields.has(name)) json[name] = shown[name] ?? null;
  if (select) for (const name of how.always?.(set) ?? []) json[name] = shown[name] ?? null;
  how.annotate?.(set, row, json);
  const media = select ? undefined : how.mediaOf?.(set.type);
  if (media === undefined && expand.length === 0) return json;
  const address = addressOf(row);
  if (media !== undefined) {
    json[`${media}@odata.mediaEditLink`] = `${how.root}/${address}/${media}`;
    json[`${media}@odata.mediaReadLink`] = `${how.root}/${address}/${media}`;
  }
  for (const { navigation, options } of expand) {
    const expanded = expandRow(set, row, navigation, options, `${address}/${navigation}`, how);
    if (expanded.count !== undefined) json[`${navigation}@odata.count`] = expanded.count;
    json[navigation] = expanded.value;
  }
  return json;
}

/** A record of a table that leads to no others; its key comes along whatever was selected. */
export function presentFlat(
  rows: RowTable,
  position: number,
  options: QueryOptions,
  dialect: Dialect,
  row?: Row,
): Record<string, unknown> {
  const { type } = rows;
  const select = options.select && [...type.key, ...options.select];
  const how = { dialect, root: "", sets: new Map<string, LinkedSet>() };
  return presentRow({ type, rows }, position, () => "", { ...options, select }, how, row);
}

function expandRow<S extends LinkedSet>(
  set: S,
  row: Row,
  navigation: string,
  nested: ReadonlyMap<string, string>,
  address: string,
  how: Presentation<S>,
): { readonly value: unknown; readonly count: number | undefined } {
  const found = targetOf(set, navigation, how.sets);
  if (!found) throw new Error(`The navigation ${navigation} of ${set.type.name} leads nowhere.`);
  const { target, link } = found;
  const { source, type } = withPaths(linkedRows(target, link, row), target, nested, how.sets);
  const options = readOptions(nested, type, how.dialect);
  const page = readPage({ source, type, options, dialect: how.dialect, pageSize: Number.POSITIVE_INFINITY });
  const shown = page.positions.map((position) =>
    presentRow(target, position, (own) => (link.one ? address : address + formatKey(target.type, own)), options, how),
  );
  return link.one ? { value: shown[0] ?? null, count: undefined } : { value: shown, count: page.count };
}

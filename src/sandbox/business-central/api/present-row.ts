import type { Dialect } from "../../odata/dialect.ts";
import type { EntityType, Row } from "../../odata/model/entity-type.ts";
import { type QueryOptions, readOptions } from "../../odata/page/query-options.ts";
import { readPage } from "../../odata/page/read-page.ts";
import { filterRows } from "../../odata/rows/row-source.ts";
import { type EntitySet, type EntitySets, linkValue } from "./entity-set.ts";
import { formatKey } from "./key-address.ts";
import { withPaths } from "./related-fields.ts";

/** How rows are to be shown. */
export interface Presentation {
  /** Address of the service's root, without a slash at its end. */
  readonly root: string;
  readonly sets: EntitySets;
  readonly dialect: Dialect;
  readonly language: string;
  /** The media property of an entity type that has one. */
  readonly mediaOf: (type: EntityType) => string | undefined;
}

/** A row as JSON has it: ETag first, then the fields, media links and expanded rows. `address` is its own, below the root. */
export function presentRow(
  set: EntitySet,
  position: number,
  address: string,
  options: QueryOptions,
  how: Presentation,
): Record<string, unknown> {
  const row = set.rows.at(position);
  const shown = set.localize?.(row, how.language) ?? row;
  const json: Record<string, unknown> = { "@odata.etag": set.rows.etag(position) };
  for (const name of options.select ?? set.type.fields.keys())
    if (set.type.fields.has(name)) json[name] = shown[name] ?? null;
  const media = how.mediaOf(set.type);
  if (media !== undefined && options.select === undefined) {
    json[`${media}@odata.mediaEditLink`] = `${how.root}/${address}/${media}`;
    json[`${media}@odata.mediaReadLink`] = `${how.root}/${address}/${media}`;
  }
  for (const { navigation, options: nested } of options.expand) {
    const expanded = expandRow(set, row, navigation, nested, `${address}/${navigation}`, how);
    if (expanded.count !== undefined) json[`${navigation}@odata.count`] = expanded.count;
    json[navigation] = expanded.value;
  }
  return json;
}

function expandRow(
  set: EntitySet,
  row: Row,
  navigation: string,
  nested: ReadonlyMap<string, string>,
  address: string,
  how: Presentation,
): { readonly value: unknown; readonly count: number | undefined } {
  const target = how.sets.get(set.type.navigations.get(navigation) ?? navigation);
  const link = set.links?.[navigation];
  if (!target || !link) throw new Error(`The navigation ${navigation} of ${set.type.name} leads nowhere.`);
  const value = linkValue(link, row);
  const rows = filterRows(target.rows, (other) => other[link.field] === value, { field: link.field, value });
  const { source, type } = withPaths(rows, target, nested, how.sets);
  const options = readOptions(nested, type, how.dialect);
  const page = readPage({ source, type, options, dialect: how.dialect, pageSize: Number.POSITIVE_INFINITY });
  const shown = page.positions.map((position) => {
    const own = link.one === true ? address : address + formatKey(target.type, target.rows.at(position));
    return presentRow(target, position, own, options, how);
  });
  return link.one === true ? { value: shown[0] ?? null, count: undefined } : { value: shown, count: page.count };
}

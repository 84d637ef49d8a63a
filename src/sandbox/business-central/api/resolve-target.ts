import type { Row, Value } from "../../odata/model/entity-type.ts";
import { formatKey } from "../../odata/present/key-address.ts";
import { type Link, linkedRows } from "../../odata/present/linked-set.ts";
import { Refusal } from "../../odata/refusal.ts";
import { filterRows, type RowSource } from "../../odata/rows/row-source.ts";
import type { ApiSets, EntitySet, EntitySets } from "./entity-set.ts";
import { noRecord } from "./error-answer.ts";
import type { ResolvedSegment } from "./match-operation.ts";

/** What the segments of an address lead to. */
export interface Target {
  readonly sets: EntitySets;
  readonly set: EntitySet;
  /** The rows of the set that belong to the parent in the address, or all of them. */
  readonly rows: RowSource;
  /** The row that the address names. */
  readonly position: number | undefined;
  readonly parent: Row | undefined;
  /** Address of the collection below the service's root: `companies(…)/users`. */
  readonly address: string;
  /** What has narrowed the rows already. */
  readonly link: Link | undefined;
  /** Whether the address ends in a navigation to one record, which has no key of its own there. */
  readonly one: boolean;
}

/** Follows an address; segments after the entity, such as an action, must be cut off before. */
export function resolveTarget(api: ApiSets, segments: readonly ResolvedSegment[]): Target {
  let sets: EntitySets = api.root;
  let target: Target | undefined;
  let address = "";
  for (const segment of segments) {
    const above: Target | undefined = target;
    const setName: string = above?.set.type.navigations.get(segment.name) ?? segment.name;
    const set: EntitySet | undefined = sets.get(setName);
    if (!set) throw new Refusal(404, "BadRequest_NotFound", `Resource not found for the segment '${segment.name}'.`);
    const parent: Row | undefined = above?.position === undefined ? undefined : above.rows.at(above.position);
    const link = above && parent ? above.set.links?.[segment.name] : undefined;
    const rows: RowSource = link && parent ? linkedRows(set, link, parent) : set.rows;
    address = address === "" ? segment.name : `${address}/${segment.name}`;
    const one = link?.one === true;
    const position = segment.key ? positionOf(set, rows, segment.key) : one ? firstOf(rows) : undefined;
    target = { sets, set, rows, position, parent: link ? parent : undefined, address, link, one };
    if (!segment.key) continue;
    if (position === undefined) {
      if (segment.name !== "companies") throw noRecord(segment.name);
      throw new Refusal(404, "Internal_CompanyNotFound", "The company does not exist.");
    }
    if (segment.name === "companies") sets = api.company(String(rows.at(position)["id"])) ?? sets;
    address += formatKey(set.type, rows.at(position));
  }
  if (!target) throw new Refusal(404, "BadRequest_NotFound", "The address names no resource.");
  return target;
}

/** Address of a record of a target below the service's root. */
export function recordAddress({ set, address, one }: Target, row: Row): string {
  return one ? address : address + formatKey(set.type, row);
}

function firstOf(rows: RowSource): number | undefined {
  for (const position of rows.positions()) return position;
  return undefined;
}

/** Where the record with this key is: its own, or another field that names it. */
function positionOf({ type }: EntitySet, rows: RowSource, key: ReadonlyMap<string, Value>): number | undefined {
  const [[alternate, value] = ["", null]] = key;
  if (!type.fields.has(alternate) || type.key.includes(alternate))
    return rows.find(type.key.map((name) => key.get(name) ?? key.get("") ?? null));
  return firstOf(filterRows(rows, (row) => row[alternate] === value));
}

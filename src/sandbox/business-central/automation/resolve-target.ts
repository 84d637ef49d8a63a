import type { Row, Value } from "../../odata/model/entity-type.ts";
import { Refusal } from "../../odata/refusal.ts";
import { filterRows, type RowSource } from "../../odata/rows/row-source.ts";
import { type EntitySet, type EntitySets, linkValue } from "./entity-set.ts";
import type { EnvironmentService } from "./environment-service.ts";
import { noRecord } from "./error-answer.ts";
import { formatKey } from "./key-address.ts";
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
  /** Whether a link has narrowed the rows already. */
  readonly narrowed: boolean;
}

/** Follows an address; segments after the entity, such as an action, must be cut off before. */
export function resolveTarget(environment: EnvironmentService, segments: readonly ResolvedSegment[]): Target {
  let sets: EntitySets = environment.root;
  let target: Target | undefined;
  let address = "";
  for (const segment of segments) {
    const set: EntitySet | undefined = sets.get(segment.name);
    if (!set) throw new Refusal(404, "BadRequest_NotFound", `Resource not found for the segment '${segment.name}'.`);
    const above: Target | undefined = target;
    const parent: Row | undefined = above?.position === undefined ? undefined : above.rows.at(above.position);
    const link = above && parent ? above.set.links?.[segment.name] : undefined;
    const value = link && parent ? linkValue(link, parent) : null;
    const rows: RowSource = link
      ? filterRows(set.rows, (row) => row[link.field] === value, { field: link.field, value })
      : set.rows;
    address = address === "" ? segment.name : `${address}/${segment.name}`;
    const position = segment.key && rows.find(keyValues(set, segment.key));
    target = { sets, set, rows, position, parent: link ? parent : undefined, address, narrowed: link !== undefined };
    if (!segment.key) continue;
    if (position === undefined) {
      if (segment.name !== "companies") throw noRecord(segment.name);
      throw new Refusal(404, "Internal_CompanyNotFound", "The company does not exist.");
    }
    if (segment.name === "companies") sets = environment.company(String(rows.at(position)["id"])) ?? sets;
    address += formatKey(set.type, rows.at(position));
  }
  if (!target) throw new Refusal(404, "BadRequest_NotFound", "The address names no resource.");
  return target;
}

function keyValues(set: EntitySet, key: ReadonlyMap<string, Value>): readonly Value[] {
  return set.type.key.map((name) => key.get(name) ?? key.get("") ?? null);
}

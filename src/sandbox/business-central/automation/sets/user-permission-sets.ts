import type { Row, Value } from "../../../odata/model/entity-type.ts";
import type { RowSource } from "../../../odata/rows/row-source.ts";
import { createSequentialGuids } from "../../../odata/rows/sequential-guid.ts";
import type { EntitySet, EntitySets } from "../../api/entity-set.ts";
import type { EnvironmentTables } from "../environment-tables.ts";

/** Ids are made up anew this often; an id from an earlier list is not found. */
const idLifetimeMs = 60_000;

/** Where the rows that come through groups begin, and how many assignments of one group they can show. */
const groupRowsFrom = 1_000_000_000;
const mostPerGroup = 16;

/** What users hold directly and through their groups, computed for each request. */
export function userPermissionSetsSet(tables: EnvironmentTables, sets: EntitySets): EntitySet {
  const { userPermissions, securityGroups, world } = tables;
  const members = (): RowSource => sets.get("securityGroupMembers")?.rows ?? tables.groupMembers;
  const ids = () =>
    createSequentialGuids(world.random(`userPermissionSets/${Math.floor(world.clock.now() / idLifetimeMs)}`));

  const heldByGroup = (code: Value): readonly number[] => {
    const group = securityGroups.where("code", code).next().value;
    if (group === undefined) return [];
    const holder = securityGroups.at(group)["groupUserSecurityId"] ?? null;
    return [...userPermissions.where("userSecurityId", holder)].slice(0, mostPerGroup);
  };
  const isDirect = (position: number): boolean =>
    tables.users.find([userPermissions.at(position)["userSecurityId"] ?? null]) !== undefined;
  const throughGroup = function* (from: number, near?: Iterable<number>): Generator<number> {
    for (const member of near ?? members().positions(Math.max(0, Math.floor((from - groupRowsFrom) / mostPerGroup)))) {
      const held = heldByGroup(members().at(member)["securityGroupCode"] ?? null);
      for (const index of held.keys()) {
        const position = groupRowsFrom + member * mostPerGroup + index;
        if (position >= from) yield position;
      }
    }
  };
  /** The assignment behind a position, and the membership through which it came. */
  const origin = (position: number): { readonly held: number; readonly member: Row | undefined } => {
    if (position < groupRowsFrom) return { held: position, member: undefined };
    const member = members().at(Math.floor((position - groupRowsFrom) / mostPerGroup));
    const held = heldByGroup(member["securityGroupCode"] ?? null)[(position - groupRowsFrom) % mostPerGroup];
    return { held: held ?? -1, member };
  };
  const read = (position: number): Row => {
    const { held, member } = origin(position);
    const assignment = userPermissions.at(held);
    return {
      id: ids().at(position),
      userSecurityId: (member ?? assignment)["userSecurityId"] ?? null,
      type: member ? "Security_x0020_Group" : "User",
      roleId: assignment["roleId"] ?? null,
      roleName: assignment["displayName"] ?? null,
      securityGroupCode: member?.["securityGroupCode"] ?? "",
      company: assignment["company"] ?? null,
      scope: assignment["scope"] ?? null,
      appId: assignment["appId"] ?? null,
      appName: assignment["extensionName"] ?? null,
    };
  };
  const exists = (position: number): boolean => {
    if (position < groupRowsFrom) return userPermissions.has(position) && isDirect(position);
    for (const first of throughGroup(position)) return first === position;
    return false;
  };

  const rows: RowSource = {
    get count() {
      let count = 0;
      for (const _ of this.positions()) count++;
      return count;
    },
    *positions(from = 0) {
      if (from < groupRowsFrom)
        for (const position of userPermissions.positions(from)) if (isDirect(position)) yield position;
      yield* throughGroup(Math.max(from, groupRowsFrom));
    },
    has: exists,
    at: read,
    etag: (position) => userPermissions.etag(origin(position).held),
    find([id]) {
      const position = ids().indexOf(id);
      return position !== undefined && exists(position) ? position : undefined;
    },
    *near(field, value) {
      if (field !== "userSecurityId") return yield* rows.positions();
      for (const position of userPermissions.near(field, value)) if (isDirect(position)) yield position;
      yield* throughGroup(groupRowsFrom, members().near?.(field, value) ?? members().positions());
    },
  };
  return { type: tables.type("userPermissionSets"), rows };
}

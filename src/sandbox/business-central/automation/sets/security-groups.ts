import { filterRows } from "../../../odata/rows/row-source.ts";
import { type EntitySet, tableSet } from "../../api/entity-set.ts";
import type { EnvironmentTables } from "../environment-tables.ts";

/** The security groups that are linked to groups of the directory. */
export function securityGroupsSet(tables: EnvironmentTables): EntitySet {
  const { securityGroups, userPermissions } = tables;
  return {
    ...tableSet(securityGroups),
    links: {
      securityGroupMembers: { field: "securityGroupCode", from: "code" },
      userPermissions: { field: "userSecurityId", from: "groupUserSecurityId" },
      accessControls: { field: "userSecurityId", from: "groupUserSecurityId" },
    },
    remove(position) {
      const holder = securityGroups.at(position)["groupUserSecurityId"] ?? null;
      for (const held of userPermissions.where("userSecurityId", holder)) userPermissions.remove(held);
      securityGroups.remove(position);
    },
  };
}

/** Who is in which group; the directory decides, so nothing can be changed here. */
export function securityGroupMembersSet(tables: EnvironmentTables): EntitySet {
  const { groupMembers, securityGroups } = tables;
  const untouched = securityGroups.count;
  return {
    type: groupMembers.type,
    get rows() {
      // Members of a group that was deleted disappear with it.
      return securityGroups.count === untouched
        ? groupMembers
        : filterRows(groupMembers, (row) => securityGroups.hasValue("code", row["securityGroupCode"] ?? null));
    },
  };
}

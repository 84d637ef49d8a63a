import type { Random } from "../../../core/random.ts";
import type { SeededRows } from "../../../odata/rows/row-table.ts";
import { createSequentialGuids } from "../../../odata/rows/sequential-guid.ts";
import { everydayRoles, groupRoles } from "./role-catalog.ts";
import type { SeededGroups } from "./seed-security-groups.ts";
import type { seedUsers } from "./seed-users.ts";

/** Each user and each group holds the same two permission sets, so holder and role follow from the index. */
const rolesEach = 2;

/** The assignments of permission sets: first those of the users, then those of the groups' pseudo users. */
export function seedUserPermissions(
  random: Random,
  users: ReturnType<typeof seedUsers>,
  groups: SeededGroups,
): SeededRows {
  const ids = createSequentialGuids(random);
  const ofUsers = users.count * rolesEach;
  const holderAt = (index: number): string =>
    index < ofUsers
      ? users.ids.at(Math.floor(index / rolesEach))
      : groups.userIds.at(Math.floor((index - ofUsers) / rolesEach));
  const indexesOf = (holder: number): readonly number[] =>
    Array.from({ length: rolesEach }, (_, role) => holder * rolesEach + role);
  return {
    count: ofUsers + groups.count * rolesEach,
    at(index) {
      const roles = index < ofUsers ? everydayRoles : groupRoles;
      const role = roles[index % 2 === 0 ? 0 : 1];
      return {
        id: ids.at(index),
        userSecurityId: holderAt(index),
        roleId: role.id,
        displayName: role.displayName,
        company: "",
        appId: role.appId,
        extensionName: role.extensionName,
        scope: role.scope,
      };
    },
    indexOf: ([id]) => ids.indexOf(id),
    near(field, value) {
      if (field !== "userSecurityId") return undefined;
      const user = users.ids.indexOf(value);
      if (user !== undefined && user < users.count) return indexesOf(user);
      const group = groups.userIds.indexOf(value);
      return group !== undefined && group < groups.count ? indexesOf(users.count + group) : [];
    },
  };
}

import type { SeededRows } from "../../../odata/rows/row-table.ts";
import type { SeededGroups } from "./seed-security-groups.ts";
import type { seedUsers } from "./seed-users.ts";

/** Who is in which group: users take turns, so every one is in exactly one. */
export function seedGroupMembers(users: ReturnType<typeof seedUsers>, groups: SeededGroups): SeededRows {
  const count = groups.count === 0 ? 0 : users.count;
  return {
    count,
    at(index) {
      const group = index % groups.count;
      const user = users.at(index);
      return {
        securityGroupCode: groups.codeAt(group),
        userSecurityId: users.ids.at(index),
        securityGroupName: groups.nameAt(group),
        userName: user["userName"] ?? "",
        userFullName: user["displayName"] ?? "",
      };
    },
    indexOf([code, userSecurityId]) {
      const index = users.ids.indexOf(userSecurityId);
      return index !== undefined && index < count && groups.codeAt(index % groups.count) === code ? index : undefined;
    },
    *near(field, value) {
      if (field === "userSecurityId") {
        const index = users.ids.indexOf(value);
        if (index !== undefined && index < count) yield index;
      } else if (field === "securityGroupCode") {
        const group = groups.indexOfCode(value);
        if (group !== undefined) for (let index = group; index < count; index += groups.count) yield index;
      } else for (let index = 0; index < count; index++) yield index;
    },
  };
}

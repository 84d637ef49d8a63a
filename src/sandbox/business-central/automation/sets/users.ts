import { mapRows } from "../../../odata/rows/map-rows.ts";
import { createSequentialGuids } from "../../../odata/rows/sequential-guid.ts";
import { emptyGuid } from "../../api/empty-values.ts";
import { type EntitySet, tableSet } from "../../api/entity-set.ts";
import type { EnvironmentTables } from "../environment-tables.ts";
import type { UserImport } from "../work/user-import.ts";

/** The users, who come from Microsoft 365 and can be disabled here. */
export function usersSet(tables: EnvironmentTables, userImport: UserImport): EntitySet {
  return {
    ...tableSet(tables.users),
    links: {
      securityGroupMembers: { field: "userSecurityId", from: "userSecurityId" },
      userPermissions: { field: "userSecurityId", from: "userSecurityId" },
      scheduledJobs: { field: "category", value: userImport.category },
    },
    update: (position, changes) => {
      tables.users.update(position, changes);
    },
    actions: {
      getNewUsersFromOffice365: () => userImport.now(),
      getNewUsersFromOffice365Async: () => userImport.later(),
    },
  };
}

/** The users for inspection, under the id of their row. */
export function usersPermissionsSet(tables: EnvironmentTables): EntitySet {
  const ids = createSequentialGuids(
    tables.world.random(`automation/${tables.environment.companiesSeed}/usersPermissions`),
  );
  const { users } = tables;
  return {
    type: tables.type("usersPermissions"),
    rows: mapRows({
      source: users,
      known: (field) => (field === "userSecurityId" ? field : undefined),
      map: (row, position) => ({
        id: ids.at(position),
        userSecurityId: row["userSecurityId"] ?? null,
        userName: row["userName"] ?? null,
        fullName: row["displayName"] ?? null,
        state: row["state"] ?? null,
        expiryDate: row["expiryDate"] ?? null,
        windowsSecurityID: "",
        changePassword: false,
        licenseType: "Full_x0020_User",
        authenticationEmail: row["authenticationEmail"] ?? null,
        contactEmail: row["contactEmail"] ?? null,
        exchangeIdentifier: "",
        applicationId: emptyGuid,
      }),
      find([id]) {
        const position = ids.indexOf(id);
        return position !== undefined && users.has(position) ? position : undefined;
      },
    }),
    links: { userPermissionSets: { field: "userSecurityId", from: "userSecurityId" } },
  };
}

import type { SeededRows } from "../../../odata/rows/row-table.ts";
import { emptyGuid } from "../../api/empty-values.ts";

/** The app that brings Microsoft's own permission sets and profiles. */
export const baseApp = { id: "437dbf0e-84ff-417a-965d-ed2bb9650972", name: "Base Application" } as const;

/** A permission set; `LOCAL` stands in two scopes, so naming it alone is ambiguous. */
const roles = [
  {
    scope: "System",
    appId: baseApp.id,
    id: "D365 AUTOMATION",
    displayName: "Dynamics 365 Automation",
    extensionName: baseApp.name,
  },
  {
    scope: "System",
    appId: baseApp.id,
    id: "D365 BASIC",
    displayName: "Dynamics 365 Basic access",
    extensionName: baseApp.name,
  },
  {
    scope: "System",
    appId: baseApp.id,
    id: "D365 BUS FULL ACCESS",
    displayName: "Dynamics 365 Full Business Acc",
    extensionName: baseApp.name,
  },
  {
    scope: "System",
    appId: baseApp.id,
    id: "EXTEN. MGT. - ADMIN",
    displayName: "Extension Management - Admin",
    extensionName: baseApp.name,
  },
  { scope: "System", appId: baseApp.id, id: "LOCAL", displayName: "Country-specific", extensionName: baseApp.name },
  {
    scope: "System",
    appId: baseApp.id,
    id: "SECURITY",
    displayName: "Assign permissions",
    extensionName: baseApp.name,
  },
  { scope: "System", appId: emptyGuid, id: "SUPER", displayName: "This role has all permissions.", extensionName: "" },
  { scope: "Tenant", appId: emptyGuid, id: "LOCAL", displayName: "Additions of this company", extensionName: "" },
  { scope: "Tenant", appId: emptyGuid, id: "WAREHOUSE TEAM", displayName: "Warehouse team", extensionName: "" },
] as const;

/** The permission sets that come with an environment; beyond the catalogue they are numbered. */
export function seedPermissionSets(wanted: number | undefined): SeededRows {
  return {
    count: wanted ?? roles.length,
    at: (index) =>
      roles[index] ?? {
        scope: "Tenant",
        appId: emptyGuid,
        id: `ROLE ${index}`,
        displayName: `Role ${index}`,
        extensionName: "",
      },
    indexOf([scope, appId, id]) {
      const listed = roles.findIndex((role) => role.scope === scope && role.appId === appId && role.id === id);
      if (listed >= 0) return listed;
      const numbered =
        scope === "Tenant" && appId === emptyGuid ? /^ROLE ([1-9]\d*)$/.exec(String(id))?.[1] : undefined;
      const index = Number(numbered ?? -1);
      return index >= roles.length ? index : undefined;
    },
  };
}

/** What a user of the seed is given. */
export const everydayRoles = [roles[1], roles[2]] as const;

/** What a security group of the seed is given. */
export const groupRoles = [roles[5], roles[8]] as const;

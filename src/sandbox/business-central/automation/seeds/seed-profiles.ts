import type { SeededRows } from "../../../odata/rows/row-table.ts";
import { emptyGuid } from "../../api/empty-values.ts";
import { baseApp } from "./role-catalog.ts";

const profiles = [
  { profileId: "ACCOUNTANT", displayName: "Accountant" },
  { profileId: "BUSINESS MANAGER", displayName: "Business Manager" },
  { profileId: "SALES ORDER PROCESSOR", displayName: "Sales Order Processor" },
  { profileId: "TEAM MEMBER", displayName: "Team Member" },
] as const;

/** The profiles of an environment; beyond the catalogue they are the tenant's own. */
export function seedProfiles(wanted: number | undefined): SeededRows {
  return {
    count: wanted ?? profiles.length,
    at(index) {
      const listed = profiles[index];
      return listed
        ? {
            scope: "System",
            applicationId: baseApp.id,
            profileId: listed.profileId,
            source: baseApp.name,
            displayName: listed.displayName,
            enabled: true,
          }
        : {
            scope: "Tenant",
            applicationId: emptyGuid,
            profileId: `PROFILE ${index}`,
            source: "",
            displayName: `Profile ${index}`,
            enabled: index % 2 === 0,
          };
    },
    indexOf([scope, applicationId, profileId]) {
      if (scope === "System" && applicationId === baseApp.id) {
        const listed = profiles.findIndex((profile) => profile.profileId === profileId);
        return listed < 0 ? undefined : listed;
      }
      const index = Number(/^PROFILE ([1-9]\d*)$/.exec(String(profileId))?.[1] ?? -1);
      return scope === "Tenant" && applicationId === emptyGuid && index >= profiles.length ? index : undefined;
    },
  };
}

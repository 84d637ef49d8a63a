// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { SyncTable } from "../../tables.ts";

export const table: SyncTable = {
  sets: {
    "users/UserRoles": { path: "/api/v1/{division}/users/UserRoles", record: "UsersUserRole", strategy: "modified", key: "ID", cursor: "Modified", lateSeconds: 600, wallClock: true, deletes: { sweep: true }, derived: "CreatorFullName ModifierFullName", columns: { text: "CreatorFullName Description ModifierFullName", guid: "ID Creator Modifier UserID", integer: "Role RoleLevel", datetime: "Created EndDate Modified StartDate" }, references: { "system/Users": "Creator Modifier UserID" } },
    "users/UserRolesPerDivision": { path: "/api/v1/{division}/users/UserRolesPerDivision", record: "UsersUserRolePerDivision", strategy: "modified", key: "ID", cursor: "Modified", lateSeconds: 600, wallClock: true, deletes: { sweep: true }, derived: "CreatorFullName ModifierFullName", columns: { text: "CreatorFullName Description ModifierFullName", guid: "ID Creator Modifier UserID", integer: "Division Role RoleLevel", datetime: "Created EndDate Modified StartDate" }, references: { "system/Users": "Creator Modifier UserID", "system/Divisions": "Division" } },
    "users/Users": { path: "/api/v1/{division}/users/Users", record: "UsersUser", strategy: "modified", key: "UserID", cursor: "Modified", lateSeconds: 600, wallClock: true, deletes: { sweep: true }, derived: "CreatorFullName ModifierFullName", columns: { text: "BirthName CreatorFullName CustomerName Email FirstName FullName Gender Initials Language LastLogin LastName MiddleName Mobile ModifierFullName Nationality Notes Phone PhoneExtension ProfileCode Title UserName UserTypesList", guid: "UserID Creator Customer Modifier", boolean: "HasRegisteredForTwoStepVerification HasTwoStepVerification", integer: "IsAnonymised StartDivision", datetime: "BirthDate Created EndDate Modified StartDate" }, references: { "system/Users": "Creator Modifier" } },
  },
};

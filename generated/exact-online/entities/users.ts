// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  groups: [
    { at: "/api/v1/{division}/users/", name: "Users", like: "list get", scopes: "organization administration", sets: "UserRole|s UserRole|sPerDivision|PerDivision" },
    { at: "/api/v1/{division}/users/", name: "Users", like: "list create get update delete", key: "UserID", sets: "User|s" },
  ],
  paths: {
    "/api/v1/{division}/users/UserHasRights": { GET: { id: "CheckUsersRights", paging: { style: "none", items: "d" }, access: { callers: "delegated", scopes: ["organization administration"], level: "read" }, query: "endpoint action", literals: { endpoint: "string", action: "string" } } },
  },
  entities: {
    UsersUser: { nested: { UsersUserRole: "UserRoles", UsersUserRolePerDivision: "UserRolesPerDivision" } },
  },
};

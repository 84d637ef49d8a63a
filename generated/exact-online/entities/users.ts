// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/users/UserHasRights": {
      GET: { id: "CheckUsersRights", paging: { style: "none", items: "d" }, access: { callers: "delegated", scopes: ["organization administration"], level: "read" }, query: "endpoint action", required: "endpoint action", literals: { endpoint: "string", action: "string" } },
    },
    "/api/v1/{division}/users/UserRoles": {
      GET: { id: "ListUsersUserRoles", record: "UsersUserRole", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["organization administration"], level: "read" } },
    },
    "/api/v1/{division}/users/UserRoles(guid'{ID}')": {
      GET: { id: "GetUsersUserRole", record: "UsersUserRole", access: { callers: "delegated", scopes: ["organization administration"], level: "read" } },
    },
    "/api/v1/{division}/users/UserRolesPerDivision": {
      GET: { id: "ListUsersUserRolesPerDivision", record: "UsersUserRolePerDivision", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["organization administration"], level: "read" } },
    },
    "/api/v1/{division}/users/UserRolesPerDivision(guid'{ID}')": {
      GET: { id: "GetUsersUserRolePerDivision", record: "UsersUserRolePerDivision", access: { callers: "delegated", scopes: ["organization administration"], level: "read" } },
    },
    "/api/v1/{division}/users/Users": {
      GET: { id: "ListUsersUsers", record: "UsersUser", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", level: "read" } },
      POST: { id: "CreateUsersUser", record: "UsersUser", body: "UsersUser", retry: "never", answers: "201", access: { callers: "delegated", level: "manage" } },
    },
    "/api/v1/{division}/users/Users(guid'{UserID}')": {
      GET: { id: "GetUsersUser", record: "UsersUser", access: { callers: "delegated", level: "read" } },
      PUT: { id: "UpdateUsersUser", body: "UsersUser", retry: "idempotent", answers: "204-", access: { callers: "delegated", level: "manage" } },
      DELETE: { id: "DeleteUsersUser", retry: "idempotent", answers: "204-", access: { callers: "delegated", level: "manage" } },
    },
  },
  entities: {
    UsersUserRole: { fields: { guid: "ID Creator Modifier UserID", datetime: "Created EndDate Modified StartDate" } },
    UsersUserRolePerDivision: { fields: { guid: "ID Creator Modifier UserID", datetime: "Created EndDate Modified StartDate" } },
    UsersUser: { fields: { guid: "UserID Creator Customer Modifier", datetime: "BirthDate Created EndDate Modified StartDate" }, nested: { UsersUserRole: "UserRoles", UsersUserRolePerDivision: "UserRolesPerDivision" } },
  },
};

// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { callers: "delegated", scopes: ["organization administration"], level: "read" };
const paging1: PagingRow = { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" };
const access2: AccessRow = { callers: "delegated", level: "read" };
const access3: AccessRow = { callers: "delegated", level: "manage" };

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/users/UserHasRights": { GET: { id: "CheckUsersRights", paging: { style: "none", items: "d" }, access: access1, query: "endpoint action", literals: { endpoint: "string", action: "string" } } },
    "/api/v1/{division}/users/UserRoles": { GET: { id: "ListUsersUserRoles", record: "UsersUserRole", paging: paging1, access: access1 } },
    "/api/v1/{division}/users/UserRoles(guid'{ID}')": { GET: { id: "GetUsersUserRole", record: "UsersUserRole", access: access1 } },
    "/api/v1/{division}/users/UserRolesPerDivision": { GET: { id: "ListUsersUserRolesPerDivision", record: "UsersUserRolePerDivision", paging: paging1, access: access1 } },
    "/api/v1/{division}/users/UserRolesPerDivision(guid'{ID}')": { GET: { id: "GetUsersUserRolePerDivision", record: "UsersUserRolePerDivision", access: access1 } },
    "/api/v1/{division}/users/Users": { GET: { id: "ListUsersUsers", record: "UsersUser", paging: paging1, access: access2, deprecated: true }, POST: { id: "CreateUsersUser", record: "UsersUser", body: "UsersUser", retry: "never", access: access3, deprecated: true } },
    "/api/v1/{division}/users/Users(guid'{UserID}')": { GET: { id: "GetUsersUser", record: "UsersUser", access: access2, deprecated: true }, PUT: { id: "UpdateUsersUser", body: "UsersUser", retry: "idempotent", access: access3, deprecated: true }, DELETE: { id: "DeleteUsersUser", retry: "idempotent", access: access3, deprecated: true } },
  },
  entities: {
    UsersUserRole: { key: "ID", serverKey: "ID", fields: { guid: "ID Creator Modifier UserID", datetime: "Created EndDate Modified StartDate" } },
    UsersUserRolePerDivision: { key: "ID", serverKey: "ID", fields: { guid: "ID Creator Modifier UserID", datetime: "Created EndDate Modified StartDate" } },
    UsersUser: { key: "UserID", serverKey: "UserID", fields: { guid: "UserID Creator Customer Modifier", datetime: "BirthDate Created EndDate Modified StartDate" }, nested: { UsersUserRole: "UserRoles", UsersUserRolePerDivision: "UserRolesPerDivision" } },
  },
};

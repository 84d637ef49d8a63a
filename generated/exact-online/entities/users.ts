// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { scopes: ["organization administration"] };
const access2: AccessRow = { level: "manage" };
const paging1: PagingRow = { style: "odata-v2", pageSize: 60, items: "d" };

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/users/UserHasRights": {
      GET: { id: "CheckUsersRights", paging: { style: "none", items: "d" }, access: access1, query: "endpoint action", required: "endpoint action", literals: { endpoint: "string", action: "string" } },
    },
    "/api/v1/{division}/users/UserRoles": {
      GET: { id: "ListUsersUserRoles", record: "UsersUserRole", paging: paging1, access: access1 },
    },
    "/api/v1/{division}/users/UserRoles(guid'{ID}')": {
      GET: { id: "GetUsersUserRole", record: "UsersUserRole", access: access1 },
    },
    "/api/v1/{division}/users/UserRolesPerDivision": {
      GET: { id: "ListUsersUserRolesPerDivision", record: "UsersUserRolePerDivision", paging: paging1, access: access1 },
    },
    "/api/v1/{division}/users/UserRolesPerDivision(guid'{ID}')": {
      GET: { id: "GetUsersUserRolePerDivision", record: "UsersUserRolePerDivision", access: access1 },
    },
    "/api/v1/{division}/users/Users": {
      GET: { id: "ListUsersUsers", record: "UsersUser", paging: paging1 },
      POST: { id: "CreateUsersUser", record: "UsersUser", body: "UsersUser", retry: "never", answers: "201", access: access2 },
    },
    "/api/v1/{division}/users/Users(guid'{UserID}')": {
      GET: { id: "GetUsersUser", record: "UsersUser" },
      PUT: { id: "UpdateUsersUser", body: "UsersUser", retry: "idempotent", answers: "204-", access: access2 },
      DELETE: { id: "DeleteUsersUser", retry: "idempotent", answers: "204-", access: access2 },
    },
  },
  entities: {
    UsersUserRole: { fields: { guid: "ID Creator Modifier UserID", datetime: "Created EndDate Modified StartDate" }, sent: { text: "CreatorFullName Description ModifierFullName", int32: "Role RoleLevel" } },
    UsersUserRolePerDivision: { fields: { guid: "ID Creator Modifier UserID", datetime: "Created EndDate Modified StartDate" }, sent: { text: "CreatorFullName Description ModifierFullName", int32: "Division Role RoleLevel" } },
    UsersUser: { fields: { guid: "UserID Creator Customer Modifier", datetime: "BirthDate Created EndDate Modified StartDate" }, nested: { UsersUserRole: "UserRoles", UsersUserRolePerDivision: "UserRolesPerDivision" }, sent: { text: "BirthName CreatorFullName CustomerName Email FirstName FullName Gender Initials Language LastLogin LastName MiddleName Mobile ModifierFullName Nationality Notes Phone PhoneExtension ProfileCode Title UserName UserTypesList", boolean: "HasRegisteredForTwoStepVerification HasTwoStepVerification", uint8: "IsAnonymised", int32: "StartDivision" } },
  },
};

// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/users/UserHasRights": {
      GET: { id: "CheckUsersRights", paging: { style: "none", items: "d" }, access: { scopes: ["organization administration"] }, query: "endpoint action", required: "endpoint action", literals: { endpoint: "string", action: "string" } },
    },
    "/api/v1/{division}/users/UserRoles": {
      GET: { id: "ListUsersUserRoles", record: "UsersUserRole", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["organization administration"] } },
    },
    "/api/v1/{division}/users/UserRoles(guid'{ID}')": {
      GET: { id: "GetUsersUserRole", record: "UsersUserRole", access: { scopes: ["organization administration"] } },
    },
    "/api/v1/{division}/users/UserRolesPerDivision": {
      GET: { id: "ListUsersUserRolesPerDivision", record: "UsersUserRolePerDivision", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["organization administration"] } },
    },
    "/api/v1/{division}/users/UserRolesPerDivision(guid'{ID}')": {
      GET: { id: "GetUsersUserRolePerDivision", record: "UsersUserRolePerDivision", access: { scopes: ["organization administration"] } },
    },
    "/api/v1/{division}/users/Users": {
      GET: { id: "ListUsersUsers", record: "UsersUser", paging: { style: "odata-v2", pageSize: 60, items: "d" } },
      POST: { id: "CreateUsersUser", record: "UsersUser", body: "UsersUser", retry: "never", answers: "201", access: { level: "manage" } },
    },
    "/api/v1/{division}/users/Users(guid'{UserID}')": {
      GET: { id: "GetUsersUser", record: "UsersUser" },
      PUT: { id: "UpdateUsersUser", body: "UsersUser", retry: "idempotent", answers: "204-", access: { level: "manage" } },
      DELETE: { id: "DeleteUsersUser", retry: "idempotent", answers: "204-", access: { level: "manage" } },
    },
  },
  entities: {
    UsersUserRole: { fields: { guid: "ID Creator Modifier UserID", datetime: "Created EndDate Modified StartDate" }, sent: { text: "CreatorFullName Description ModifierFullName", int32: "Role RoleLevel" } },
    UsersUserRolePerDivision: { fields: { guid: "ID Creator Modifier UserID", datetime: "Created EndDate Modified StartDate" }, sent: { text: "CreatorFullName Description ModifierFullName", int32: "Division Role RoleLevel" } },
    UsersUser: { fields: { guid: "UserID Creator Customer Modifier", datetime: "BirthDate Created EndDate Modified StartDate" }, nested: { UsersUserRole: "UserRoles", UsersUserRolePerDivision: "UserRolesPerDivision" }, sent: { text: "BirthName CreatorFullName CustomerName Email FirstName FullName Gender Initials Language LastLogin LastName MiddleName Mobile ModifierFullName Nationality Notes Phone PhoneExtension ProfileCode Title UserName UserTypesList", boolean: "HasRegisteredForTwoStepVerification HasTwoStepVerification", uint8: "IsAnonymised", int32: "StartDivision" } },
  },
};

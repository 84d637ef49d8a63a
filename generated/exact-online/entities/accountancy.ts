// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const paging1: PagingRow = { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" };
const access1: AccessRow = { callers: "delegated", scopes: ["accountancy practicemanagement"], level: "read" };
const access2: AccessRow = { callers: "delegated", scopes: ["accountancy practicemanagement"], level: "manage" };

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/accountancy/AccountInvolvedAccounts": { GET: { id: "ListAccountancyAccountInvolvedAccounts", record: "AccountancyAccountInvolvedAccount", paging: paging1, access: access1 }, POST: { id: "CreateAccountancyAccountInvolvedAccount", record: "AccountancyAccountInvolvedAccount", body: "AccountancyAccountInvolvedAccount", retry: "never", access: access2 } },
    "/api/v1/{division}/accountancy/AccountInvolvedAccounts(guid'{ID}')": { GET: { id: "GetAccountancyAccountInvolvedAccount", record: "AccountancyAccountInvolvedAccount", access: access1 }, PUT: { id: "UpdateAccountancyAccountInvolvedAccount", body: "AccountancyAccountInvolvedAccount", retry: "idempotent", access: access2 }, DELETE: { id: "DeleteAccountancyAccountInvolvedAccount", retry: "idempotent", access: access2 } },
    "/api/v1/{division}/accountancy/AccountOwners": { GET: { id: "ListAccountancyAccountOwners", record: "AccountancyAccountOwner", paging: paging1, access: access1 }, POST: { id: "CreateAccountancyAccountOwner", record: "AccountancyAccountOwner", body: "AccountancyAccountOwner", retry: "never", access: access2 } },
    "/api/v1/{division}/accountancy/AccountOwners(guid'{ID}')": { GET: { id: "GetAccountancyAccountOwner", record: "AccountancyAccountOwner", access: access1 }, PUT: { id: "UpdateAccountancyAccountOwner", body: "AccountancyAccountOwner", retry: "idempotent", access: access2 }, DELETE: { id: "DeleteAccountancyAccountOwner", retry: "idempotent", access: access2 } },
    "/api/v1/{division}/accountancy/InvolvedUserRoles": { GET: { id: "ListAccountancyInvolvedUserRoles", record: "AccountancyInvolvedUserRole", paging: paging1, access: access1 }, POST: { id: "CreateAccountancyInvolvedUserRole", record: "AccountancyInvolvedUserRole", body: "AccountancyInvolvedUserRole", retry: "never", access: access2 } },
    "/api/v1/{division}/accountancy/InvolvedUserRoles(guid'{ID}')": { GET: { id: "GetAccountancyInvolvedUserRole", record: "AccountancyInvolvedUserRole", access: access1 }, PUT: { id: "UpdateAccountancyInvolvedUserRole", body: "AccountancyInvolvedUserRole", retry: "idempotent", access: access2 }, DELETE: { id: "DeleteAccountancyInvolvedUserRole", retry: "idempotent", access: access2 } },
    "/api/v1/{division}/accountancy/InvolvedUsers": { GET: { id: "ListAccountancyInvolvedUsers", record: "AccountancyInvolvedUser", paging: paging1, access: access1 }, POST: { id: "CreateAccountancyInvolvedUser", record: "AccountancyInvolvedUser", body: "AccountancyInvolvedUser", retry: "never", access: access2 } },
    "/api/v1/{division}/accountancy/InvolvedUsers(guid'{ID}')": { GET: { id: "GetAccountancyInvolvedUser", record: "AccountancyInvolvedUser", access: access1 }, PUT: { id: "UpdateAccountancyInvolvedUser", body: "AccountancyInvolvedUser", retry: "idempotent", access: access2 }, DELETE: { id: "DeleteAccountancyInvolvedUser", retry: "idempotent", access: access2 } },
    "/api/v1/{division}/accountancy/SolutionLinks": { GET: { id: "ListAccountancySolutionLinks", record: "AccountancySolutionLink", paging: paging1, access: access1 }, POST: { id: "CreateAccountancySolutionLink", record: "AccountancySolutionLink", body: "AccountancySolutionLink", demands: "Account SolutionType", retry: "never", access: access2 } },
    "/api/v1/{division}/accountancy/SolutionLinks(guid'{ID}')": { GET: { id: "GetAccountancySolutionLink", record: "AccountancySolutionLink", access: access1 }, PUT: { id: "UpdateAccountancySolutionLink", body: "AccountancySolutionLink", retry: "idempotent", access: access2 }, DELETE: { id: "DeleteAccountancySolutionLink", retry: "idempotent", access: access2 } },
    "/api/v1/{division}/accountancy/TaskTypes": { GET: { id: "ListAccountancyTaskTypes", record: "AccountancyTaskType", paging: paging1, access: access1 }, POST: { id: "CreateAccountancyTaskType", record: "AccountancyTaskType", body: "AccountancyTaskType", retry: "never", access: access2 } },
    "/api/v1/{division}/accountancy/TaskTypes(guid'{ID}')": { GET: { id: "GetAccountancyTaskType", record: "AccountancyTaskType", access: access1 }, PUT: { id: "UpdateAccountancyTaskType", body: "AccountancyTaskType", retry: "idempotent", access: access2 }, DELETE: { id: "DeleteAccountancyTaskType", retry: "idempotent", access: access2 } },
  },
  entities: {
    AccountancyAccountInvolvedAccount: { key: "ID", serverKey: "ID", fields: { guid: "ID Account Creator InvolvedAccount Modifier", datetime: "Created Modified" }, write: "ID Account AccountName Created Creator CreatorFullName Division InvolvedAccount InvolvedAccountRelationTypeDescription InvolvedAccountRelationTypeDescriptionTermId InvolvedAccountRelationTypeId Modified Modifier ModifierFullName Notes" },
    AccountancyAccountOwner: { key: "ID", serverKey: "ID", fields: { guid: "ID Account Creator Modifier OwnerAccount", datetime: "Created Modified" }, write: "ID Account Creator Division OwnerAccount Shares" },
    AccountancyInvolvedUserRole: { key: "ID", serverKey: "ID", fields: { guid: "ID Creator Modifier", datetime: "Created Modified" }, write: "ID Code Description DescriptionTermID", naturalKey: "Code" },
    AccountancyInvolvedUser: { key: "ID", serverKey: "ID", fields: { guid: "ID Account Creator InvolvedUserRole Modifier User", datetime: "Created Modified" }, write: "ID Account AccountCity InvolvedUserRole IsMainContact User" },
    AccountancySolutionLink: { key: "ID", serverKey: "ID", fields: { guid: "ID Account Creator Modifier", datetime: "Created Modified" }, write: "Account ExternalSolutionCode ExternalSolutionUrl InternalSolutionDivision Name OtherExternalSolutionName SolutionType" },
    AccountancyTaskType: { key: "ID", serverKey: "ID", fields: { guid: "ID Creator Modifier", datetime: "Created Modified" }, write: "ID Creator Description DescriptionTermID Division" },
  },
};

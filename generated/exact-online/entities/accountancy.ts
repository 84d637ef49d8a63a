// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { scopes: ["accountancy practicemanagement"] };
const access2: AccessRow = { scopes: ["accountancy practicemanagement"], level: "manage" };
const paging1: PagingRow = { style: "odata-v2", pageSize: 60, items: "d" };

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/accountancy/AccountInvolvedAccounts": {
      GET: { id: "ListAccountancyAccountInvolvedAccounts", record: "AccountancyAccountInvolvedAccount", paging: paging1, access: access1 },
      POST: { id: "CreateAccountancyAccountInvolvedAccount", record: "AccountancyAccountInvolvedAccount", body: "AccountancyAccountInvolvedAccount", retry: "never", answers: "201", access: access2 },
    },
    "/api/v1/{division}/accountancy/AccountInvolvedAccounts(guid'{ID}')": {
      GET: { id: "GetAccountancyAccountInvolvedAccount", record: "AccountancyAccountInvolvedAccount", access: access1 },
      PUT: { id: "UpdateAccountancyAccountInvolvedAccount", body: "AccountancyAccountInvolvedAccount", retry: "idempotent", answers: "204-", access: access2 },
      DELETE: { id: "DeleteAccountancyAccountInvolvedAccount", retry: "idempotent", answers: "204-", access: access2 },
    },
    "/api/v1/{division}/accountancy/AccountOwners": {
      GET: { id: "ListAccountancyAccountOwners", record: "AccountancyAccountOwner", paging: paging1, access: access1 },
      POST: { id: "CreateAccountancyAccountOwner", record: "AccountancyAccountOwner", body: "AccountancyAccountOwner", retry: "never", answers: "201", access: access2 },
    },
    "/api/v1/{division}/accountancy/AccountOwners(guid'{ID}')": {
      GET: { id: "GetAccountancyAccountOwner", record: "AccountancyAccountOwner", access: access1 },
      PUT: { id: "UpdateAccountancyAccountOwner", body: "AccountancyAccountOwner", retry: "idempotent", answers: "204-", access: access2 },
      DELETE: { id: "DeleteAccountancyAccountOwner", retry: "idempotent", answers: "204-", access: access2 },
    },
    "/api/v1/{division}/accountancy/InvolvedUserRoles": {
      GET: { id: "ListAccountancyInvolvedUserRoles", record: "AccountancyInvolvedUserRole", paging: paging1, access: access1 },
      POST: { id: "CreateAccountancyInvolvedUserRole", record: "AccountancyInvolvedUserRole", body: "AccountancyInvolvedUserRole", retry: "never", answers: "201", access: access2 },
    },
    "/api/v1/{division}/accountancy/InvolvedUserRoles(guid'{ID}')": {
      GET: { id: "GetAccountancyInvolvedUserRole", record: "AccountancyInvolvedUserRole", access: access1 },
      PUT: { id: "UpdateAccountancyInvolvedUserRole", body: "AccountancyInvolvedUserRole", retry: "idempotent", answers: "204-", access: access2 },
      DELETE: { id: "DeleteAccountancyInvolvedUserRole", retry: "idempotent", answers: "204-", access: access2 },
    },
    "/api/v1/{division}/accountancy/InvolvedUsers": {
      GET: { id: "ListAccountancyInvolvedUsers", record: "AccountancyInvolvedUser", paging: paging1, access: access1 },
      POST: { id: "CreateAccountancyInvolvedUser", record: "AccountancyInvolvedUser", body: "AccountancyInvolvedUser", retry: "never", answers: "201", access: access2 },
    },
    "/api/v1/{division}/accountancy/InvolvedUsers(guid'{ID}')": {
      GET: { id: "GetAccountancyInvolvedUser", record: "AccountancyInvolvedUser", access: access1 },
      PUT: { id: "UpdateAccountancyInvolvedUser", body: "AccountancyInvolvedUser", retry: "idempotent", answers: "204-", access: access2 },
      DELETE: { id: "DeleteAccountancyInvolvedUser", retry: "idempotent", answers: "204-", access: access2 },
    },
    "/api/v1/{division}/accountancy/SolutionLinks": {
      GET: { id: "ListAccountancySolutionLinks", record: "AccountancySolutionLink", paging: paging1, access: access1 },
      POST: { id: "CreateAccountancySolutionLink", record: "AccountancySolutionLink", body: "AccountancySolutionLink", retry: "never", answers: "201", access: access2 },
    },
    "/api/v1/{division}/accountancy/SolutionLinks(guid'{ID}')": {
      GET: { id: "GetAccountancySolutionLink", record: "AccountancySolutionLink", access: access1 },
      PUT: { id: "UpdateAccountancySolutionLink", body: "AccountancySolutionLink", retry: "idempotent", answers: "204-", access: access2 },
      DELETE: { id: "DeleteAccountancySolutionLink", retry: "idempotent", answers: "204-", access: access2 },
    },
    "/api/v1/{division}/accountancy/TaskTypes": {
      GET: { id: "ListAccountancyTaskTypes", record: "AccountancyTaskType", paging: paging1, access: access1 },
      POST: { id: "CreateAccountancyTaskType", record: "AccountancyTaskType", body: "AccountancyTaskType", retry: "never", answers: "201", access: access2 },
    },
    "/api/v1/{division}/accountancy/TaskTypes(guid'{ID}')": {
      GET: { id: "GetAccountancyTaskType", record: "AccountancyTaskType", access: access1 },
      PUT: { id: "UpdateAccountancyTaskType", body: "AccountancyTaskType", retry: "idempotent", answers: "204-", access: access2 },
      DELETE: { id: "DeleteAccountancyTaskType", retry: "idempotent", answers: "204-", access: access2 },
    },
  },
  entities: {
    AccountancyAccountInvolvedAccount: { fields: { guid: "ID Account Creator InvolvedAccount Modifier", datetime: "Created Modified" }, write: { text: "ID Account AccountName Created Creator CreatorFullName InvolvedAccount InvolvedAccountRelationTypeDescription Modified Modifier ModifierFullName Notes", int32: "Division InvolvedAccountRelationTypeDescriptionTermId", int16: "InvolvedAccountRelationTypeId" } },
    AccountancyAccountOwner: { fields: { guid: "ID Account Creator Modifier OwnerAccount", code18: "AccountCode OwnerAccountCode", datetime: "Created Modified" }, write: { text: "ID Account Creator OwnerAccount", int32: "Division", number: "Shares" } },
    AccountancyInvolvedUserRole: { fields: { guid: "ID Creator Modifier", datetime: "Created Modified" }, write: { text: "ID Code Description", int32: "DescriptionTermID" }, naturalKey: "Code" },
    AccountancyInvolvedUser: { fields: { guid: "ID Account Creator InvolvedUserRole Modifier User", code18: "AccountCode", datetime: "Created Modified" }, write: { text: "ID Account AccountCity InvolvedUserRole User", boolean: "IsMainContact" } },
    AccountancySolutionLink: { fields: { guid: "ID Account Creator Modifier", datetime: "Created Modified" }, write: { text: "Account ExternalSolutionUrl Name OtherExternalSolutionName", int32: "ExternalSolutionCode InternalSolutionDivision SolutionType" } },
    AccountancyTaskType: { fields: { guid: "ID Creator Modifier", datetime: "Created Modified" }, write: { text: "ID Creator Description", int32: "DescriptionTermID Division" } },
  },
};

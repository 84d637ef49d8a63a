// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/accountancy/AccountInvolvedAccounts": {
      GET: { id: "ListAccountancyAccountInvolvedAccounts", record: "AccountancyAccountInvolvedAccount", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["accountancy practicemanagement"], level: "read" } },
      POST: { id: "CreateAccountancyAccountInvolvedAccount", record: "AccountancyAccountInvolvedAccount", body: "AccountancyAccountInvolvedAccount", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["accountancy practicemanagement"], level: "manage" } },
    },
    "/api/v1/{division}/accountancy/AccountInvolvedAccounts(guid'{ID}')": {
      GET: { id: "GetAccountancyAccountInvolvedAccount", record: "AccountancyAccountInvolvedAccount", access: { callers: "delegated", scopes: ["accountancy practicemanagement"], level: "read" } },
      PUT: { id: "UpdateAccountancyAccountInvolvedAccount", body: "AccountancyAccountInvolvedAccount", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["accountancy practicemanagement"], level: "manage" } },
      DELETE: { id: "DeleteAccountancyAccountInvolvedAccount", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["accountancy practicemanagement"], level: "manage" } },
    },
    "/api/v1/{division}/accountancy/AccountOwners": {
      GET: { id: "ListAccountancyAccountOwners", record: "AccountancyAccountOwner", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["accountancy practicemanagement"], level: "read" } },
      POST: { id: "CreateAccountancyAccountOwner", record: "AccountancyAccountOwner", body: "AccountancyAccountOwner", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["accountancy practicemanagement"], level: "manage" } },
    },
    "/api/v1/{division}/accountancy/AccountOwners(guid'{ID}')": {
      GET: { id: "GetAccountancyAccountOwner", record: "AccountancyAccountOwner", access: { callers: "delegated", scopes: ["accountancy practicemanagement"], level: "read" } },
      PUT: { id: "UpdateAccountancyAccountOwner", body: "AccountancyAccountOwner", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["accountancy practicemanagement"], level: "manage" } },
      DELETE: { id: "DeleteAccountancyAccountOwner", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["accountancy practicemanagement"], level: "manage" } },
    },
    "/api/v1/{division}/accountancy/InvolvedUserRoles": {
      GET: { id: "ListAccountancyInvolvedUserRoles", record: "AccountancyInvolvedUserRole", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["accountancy practicemanagement"], level: "read" } },
      POST: { id: "CreateAccountancyInvolvedUserRole", record: "AccountancyInvolvedUserRole", body: "AccountancyInvolvedUserRole", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["accountancy practicemanagement"], level: "manage" } },
    },
    "/api/v1/{division}/accountancy/InvolvedUserRoles(guid'{ID}')": {
      GET: { id: "GetAccountancyInvolvedUserRole", record: "AccountancyInvolvedUserRole", access: { callers: "delegated", scopes: ["accountancy practicemanagement"], level: "read" } },
      PUT: { id: "UpdateAccountancyInvolvedUserRole", body: "AccountancyInvolvedUserRole", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["accountancy practicemanagement"], level: "manage" } },
      DELETE: { id: "DeleteAccountancyInvolvedUserRole", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["accountancy practicemanagement"], level: "manage" } },
    },
    "/api/v1/{division}/accountancy/InvolvedUsers": {
      GET: { id: "ListAccountancyInvolvedUsers", record: "AccountancyInvolvedUser", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["accountancy practicemanagement"], level: "read" } },
      POST: { id: "CreateAccountancyInvolvedUser", record: "AccountancyInvolvedUser", body: "AccountancyInvolvedUser", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["accountancy practicemanagement"], level: "manage" } },
    },
    "/api/v1/{division}/accountancy/InvolvedUsers(guid'{ID}')": {
      GET: { id: "GetAccountancyInvolvedUser", record: "AccountancyInvolvedUser", access: { callers: "delegated", scopes: ["accountancy practicemanagement"], level: "read" } },
      PUT: { id: "UpdateAccountancyInvolvedUser", body: "AccountancyInvolvedUser", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["accountancy practicemanagement"], level: "manage" } },
      DELETE: { id: "DeleteAccountancyInvolvedUser", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["accountancy practicemanagement"], level: "manage" } },
    },
    "/api/v1/{division}/accountancy/SolutionLinks": {
      GET: { id: "ListAccountancySolutionLinks", record: "AccountancySolutionLink", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["accountancy practicemanagement"], level: "read" } },
      POST: { id: "CreateAccountancySolutionLink", record: "AccountancySolutionLink", body: "AccountancySolutionLink", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["accountancy practicemanagement"], level: "manage" } },
    },
    "/api/v1/{division}/accountancy/SolutionLinks(guid'{ID}')": {
      GET: { id: "GetAccountancySolutionLink", record: "AccountancySolutionLink", access: { callers: "delegated", scopes: ["accountancy practicemanagement"], level: "read" } },
      PUT: { id: "UpdateAccountancySolutionLink", body: "AccountancySolutionLink", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["accountancy practicemanagement"], level: "manage" } },
      DELETE: { id: "DeleteAccountancySolutionLink", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["accountancy practicemanagement"], level: "manage" } },
    },
    "/api/v1/{division}/accountancy/TaskTypes": {
      GET: { id: "ListAccountancyTaskTypes", record: "AccountancyTaskType", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["accountancy practicemanagement"], level: "read" } },
      POST: { id: "CreateAccountancyTaskType", record: "AccountancyTaskType", body: "AccountancyTaskType", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["accountancy practicemanagement"], level: "manage" } },
    },
    "/api/v1/{division}/accountancy/TaskTypes(guid'{ID}')": {
      GET: { id: "GetAccountancyTaskType", record: "AccountancyTaskType", access: { callers: "delegated", scopes: ["accountancy practicemanagement"], level: "read" } },
      PUT: { id: "UpdateAccountancyTaskType", body: "AccountancyTaskType", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["accountancy practicemanagement"], level: "manage" } },
      DELETE: { id: "DeleteAccountancyTaskType", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["accountancy practicemanagement"], level: "manage" } },
    },
  },
  entities: {
    AccountancyAccountInvolvedAccount: { fields: { guid: "ID Account Creator InvolvedAccount Modifier", datetime: "Created Modified" }, write: "ID Account AccountName Created Creator CreatorFullName Division InvolvedAccount InvolvedAccountRelationTypeDescription InvolvedAccountRelationTypeDescriptionTermId InvolvedAccountRelationTypeId Modified Modifier ModifierFullName Notes" },
    AccountancyAccountOwner: { fields: { guid: "ID Account Creator Modifier OwnerAccount", datetime: "Created Modified" }, write: "ID Account Creator Division OwnerAccount Shares" },
    AccountancyInvolvedUserRole: { fields: { guid: "ID Creator Modifier", datetime: "Created Modified" }, write: "ID Code Description DescriptionTermID", naturalKey: "Code" },
    AccountancyInvolvedUser: { fields: { guid: "ID Account Creator InvolvedUserRole Modifier User", datetime: "Created Modified" }, write: "ID Account AccountCity InvolvedUserRole IsMainContact User" },
    AccountancySolutionLink: { fields: { guid: "ID Account Creator Modifier", datetime: "Created Modified" }, write: "Account ExternalSolutionCode ExternalSolutionUrl InternalSolutionDivision Name OtherExternalSolutionName SolutionType" },
    AccountancyTaskType: { fields: { guid: "ID Creator Modifier", datetime: "Created Modified" }, write: "ID Creator Description DescriptionTermID Division" },
  },
};

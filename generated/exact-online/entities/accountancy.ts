// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/accountancy/AccountInvolvedAccounts": {
      GET: { id: "ListAccountancyAccountInvolvedAccounts", record: "AccountancyAccountInvolvedAccount", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["accountancy practicemanagement"] } },
      POST: { id: "CreateAccountancyAccountInvolvedAccount", record: "AccountancyAccountInvolvedAccount", body: "AccountancyAccountInvolvedAccount", retry: "never", answers: "201", access: { scopes: ["accountancy practicemanagement"], level: "manage" } },
    },
    "/api/v1/{division}/accountancy/AccountInvolvedAccounts(guid'{ID}')": {
      GET: { id: "GetAccountancyAccountInvolvedAccount", record: "AccountancyAccountInvolvedAccount", access: { scopes: ["accountancy practicemanagement"] } },
      PUT: { id: "UpdateAccountancyAccountInvolvedAccount", body: "AccountancyAccountInvolvedAccount", retry: "idempotent", answers: "204-", access: { scopes: ["accountancy practicemanagement"], level: "manage" } },
      DELETE: { id: "DeleteAccountancyAccountInvolvedAccount", retry: "idempotent", answers: "204-", access: { scopes: ["accountancy practicemanagement"], level: "manage" } },
    },
    "/api/v1/{division}/accountancy/AccountOwners": {
      GET: { id: "ListAccountancyAccountOwners", record: "AccountancyAccountOwner", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["accountancy practicemanagement"] } },
      POST: { id: "CreateAccountancyAccountOwner", record: "AccountancyAccountOwner", body: "AccountancyAccountOwner", retry: "never", answers: "201", access: { scopes: ["accountancy practicemanagement"], level: "manage" } },
    },
    "/api/v1/{division}/accountancy/AccountOwners(guid'{ID}')": {
      GET: { id: "GetAccountancyAccountOwner", record: "AccountancyAccountOwner", access: { scopes: ["accountancy practicemanagement"] } },
      PUT: { id: "UpdateAccountancyAccountOwner", body: "AccountancyAccountOwner", retry: "idempotent", answers: "204-", access: { scopes: ["accountancy practicemanagement"], level: "manage" } },
      DELETE: { id: "DeleteAccountancyAccountOwner", retry: "idempotent", answers: "204-", access: { scopes: ["accountancy practicemanagement"], level: "manage" } },
    },
    "/api/v1/{division}/accountancy/InvolvedUserRoles": {
      GET: { id: "ListAccountancyInvolvedUserRoles", record: "AccountancyInvolvedUserRole", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["accountancy practicemanagement"] } },
      POST: { id: "CreateAccountancyInvolvedUserRole", record: "AccountancyInvolvedUserRole", body: "AccountancyInvolvedUserRole", retry: "never", answers: "201", access: { scopes: ["accountancy practicemanagement"], level: "manage" } },
    },
    "/api/v1/{division}/accountancy/InvolvedUserRoles(guid'{ID}')": {
      GET: { id: "GetAccountancyInvolvedUserRole", record: "AccountancyInvolvedUserRole", access: { scopes: ["accountancy practicemanagement"] } },
      PUT: { id: "UpdateAccountancyInvolvedUserRole", body: "AccountancyInvolvedUserRole", retry: "idempotent", answers: "204-", access: { scopes: ["accountancy practicemanagement"], level: "manage" } },
      DELETE: { id: "DeleteAccountancyInvolvedUserRole", retry: "idempotent", answers: "204-", access: { scopes: ["accountancy practicemanagement"], level: "manage" } },
    },
    "/api/v1/{division}/accountancy/InvolvedUsers": {
      GET: { id: "ListAccountancyInvolvedUsers", record: "AccountancyInvolvedUser", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["accountancy practicemanagement"] } },
      POST: { id: "CreateAccountancyInvolvedUser", record: "AccountancyInvolvedUser", body: "AccountancyInvolvedUser", retry: "never", answers: "201", access: { scopes: ["accountancy practicemanagement"], level: "manage" } },
    },
    "/api/v1/{division}/accountancy/InvolvedUsers(guid'{ID}')": {
      GET: { id: "GetAccountancyInvolvedUser", record: "AccountancyInvolvedUser", access: { scopes: ["accountancy practicemanagement"] } },
      PUT: { id: "UpdateAccountancyInvolvedUser", body: "AccountancyInvolvedUser", retry: "idempotent", answers: "204-", access: { scopes: ["accountancy practicemanagement"], level: "manage" } },
      DELETE: { id: "DeleteAccountancyInvolvedUser", retry: "idempotent", answers: "204-", access: { scopes: ["accountancy practicemanagement"], level: "manage" } },
    },
    "/api/v1/{division}/accountancy/SolutionLinks": {
      GET: { id: "ListAccountancySolutionLinks", record: "AccountancySolutionLink", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["accountancy practicemanagement"] } },
      POST: { id: "CreateAccountancySolutionLink", record: "AccountancySolutionLink", body: "AccountancySolutionLink", retry: "never", answers: "201", access: { scopes: ["accountancy practicemanagement"], level: "manage" } },
    },
    "/api/v1/{division}/accountancy/SolutionLinks(guid'{ID}')": {
      GET: { id: "GetAccountancySolutionLink", record: "AccountancySolutionLink", access: { scopes: ["accountancy practicemanagement"] } },
      PUT: { id: "UpdateAccountancySolutionLink", body: "AccountancySolutionLink", retry: "idempotent", answers: "204-", access: { scopes: ["accountancy practicemanagement"], level: "manage" } },
      DELETE: { id: "DeleteAccountancySolutionLink", retry: "idempotent", answers: "204-", access: { scopes: ["accountancy practicemanagement"], level: "manage" } },
    },
    "/api/v1/{division}/accountancy/TaskTypes": {
      GET: { id: "ListAccountancyTaskTypes", record: "AccountancyTaskType", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["accountancy practicemanagement"] } },
      POST: { id: "CreateAccountancyTaskType", record: "AccountancyTaskType", body: "AccountancyTaskType", retry: "never", answers: "201", access: { scopes: ["accountancy practicemanagement"], level: "manage" } },
    },
    "/api/v1/{division}/accountancy/TaskTypes(guid'{ID}')": {
      GET: { id: "GetAccountancyTaskType", record: "AccountancyTaskType", access: { scopes: ["accountancy practicemanagement"] } },
      PUT: { id: "UpdateAccountancyTaskType", body: "AccountancyTaskType", retry: "idempotent", answers: "204-", access: { scopes: ["accountancy practicemanagement"], level: "manage" } },
      DELETE: { id: "DeleteAccountancyTaskType", retry: "idempotent", answers: "204-", access: { scopes: ["accountancy practicemanagement"], level: "manage" } },
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

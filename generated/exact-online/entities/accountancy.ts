// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  kinds: {
    guid: "InvolvedAccount OwnerAccount InvolvedUserRole",
  },
  groups: [
    { at: "/api/v1/{division}/accountancy/", name: "Accountancy", like: "list create get update delete", scopes: "accountancy practicemanagement", sets: "AccountInvolvedAccount|s AccountOwner|s InvolvedUserRole|s InvolvedUser|s SolutionLink|s TaskType|s" },
  ],
  paths: {},
  entities: {
    AccountancyAccountInvolvedAccount: { write: "ID Account AccountName Created Creator CreatorFullName Division InvolvedAccount InvolvedAccountRelationTypeDescription InvolvedAccountRelationTypeDescriptionTermId InvolvedAccountRelationTypeId Modified Modifier ModifierFullName Notes" },
    AccountancyAccountOwner: { write: "ID Account Creator Division OwnerAccount Shares" },
    AccountancyInvolvedUserRole: { write: "ID Code Description DescriptionTermID", naturalKey: "Code" },
    AccountancyInvolvedUser: { write: "ID Account AccountCity InvolvedUserRole IsMainContact User" },
    AccountancySolutionLink: { write: "Account ExternalSolutionCode ExternalSolutionUrl InternalSolutionDivision Name OtherExternalSolutionName SolutionType" },
    AccountancyTaskType: { write: "ID Creator Description DescriptionTermID Division" },
  },
};

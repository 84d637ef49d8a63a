// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { SyncTable } from "../../tables.ts";

export const table: SyncTable = {
  sets: {
    "expensemanagement/ExpenseReports": { path: "/api/v1/{division}/expensemanagement/ExpenseReports", record: "ExpenseManagementExpenseReport", strategy: "modified", key: "ID", cursor: "Modified", lateSeconds: 600, wallClock: true, deletes: { sweep: true }, derived: "ApproverFullName CreatorFullName ModifierFullName", columns: { text: "ApproverComment ApproverFullName Claimant ClaimantFullName Controller ControllerFullName CreatorFullName Currency Description ModifierFullName Notes Rejecter RejecterFullName StatusDescription Submitter SubmitterFullName", guid: "ID Approver Creator Modifier", integer: "Division ExpenseCount ReportNumber Status", double: "TotalAmountDC", datetime: "ApprovedDate ControlledDate Created Modified RejectedDate SubmittedDate" }, references: { "system/Users": "Approver Creator Modifier", "general/Currencies": "Currency", "system/Divisions": "Division" } },
    "expensemanagement/Expenses": { path: "/api/v1/{division}/expensemanagement/Expenses", record: "ExpenseManagementExpense", strategy: "snapshot", key: "ID", deletes: { sweep: true }, columns: { text: "ApproverComment Category CategoryDescription Claimant ClaimantFullName Country Currency Description Distance ExpenseTypeDescription PerDiemRateAmount ProjectDescription Report ReportDescription StatusDescription SysCreated SysCreator SysCreatorFullName SysModified SysModifier SysModifierFullName Vendor", guid: "ID Project", integer: "Division ExpenseNumber ExpenseType PaymentMethod Status", double: "Quantity RateFC TotalAmountDC TotalAmountFC", datetime: "ExpenseDate" }, references: { "general/Currencies": "Currency", "system/Divisions": "Division", "project/Projects": "Project" } },
  },
};

// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/expensemanagement/ExpenseReports": {
      GET: { id: "ListExpenseManagementExpenseReports", record: "ExpenseManagementExpenseReport", paging: { style: "odata-v2", pageSize: 60, items: "d" } },
      POST: { id: "CreateExpenseManagementExpenseReport", record: "ExpenseManagementExpenseReport", body: "ExpenseManagementExpenseReport", retry: "never", answers: "201", access: { level: "manage" } },
    },
    "/api/v1/{division}/expensemanagement/ExpenseReports(guid'{ID}')": {
      GET: { id: "GetExpenseManagementExpenseReport", record: "ExpenseManagementExpenseReport" },
      PUT: { id: "UpdateExpenseManagementExpenseReport", body: "ExpenseManagementExpenseReport", retry: "idempotent", answers: "204-", access: { level: "manage" } },
      DELETE: { id: "DeleteExpenseManagementExpenseReport", retry: "idempotent", answers: "204-", access: { level: "manage" } },
    },
    "/api/v1/{division}/expensemanagement/Expenses": {
      GET: { id: "ListExpenseManagementExpenses", record: "ExpenseManagementExpense", paging: { style: "odata-v2", pageSize: 60, items: "d" } },
      POST: { id: "CreateExpenseManagementExpense", record: "ExpenseManagementExpense", body: "ExpenseManagementExpense", retry: "never", answers: "201", access: { level: "manage" } },
    },
    "/api/v1/{division}/expensemanagement/Expenses(guid'{ID}')": {
      GET: { id: "GetExpenseManagementExpense", record: "ExpenseManagementExpense" },
      PUT: { id: "UpdateExpenseManagementExpense", body: "ExpenseManagementExpense", retry: "idempotent", answers: "204-", access: { level: "manage" } },
      DELETE: { id: "DeleteExpenseManagementExpense", retry: "idempotent", answers: "204-", access: { level: "manage" } },
    },
  },
  entities: {
    ExpenseManagementExpenseReport: { fields: { guid: "ID Approver Creator Modifier", datetime: "ApprovedDate ControlledDate Created Modified RejectedDate SubmittedDate" }, sent: { text: "ApproverComment ApproverFullName Claimant ClaimantFullName Controller ControllerFullName CreatorFullName Currency Description ModifierFullName Notes Rejecter RejecterFullName StatusDescription Submitter SubmitterFullName", int32: "Division ExpenseCount ReportNumber Status", number: "TotalAmountDC" } },
    ExpenseManagementExpense: { fields: { guid: "ID Project", datetime: "ExpenseDate" }, sent: { text: "ApproverComment Category CategoryDescription Claimant ClaimantFullName Country Currency Description Distance ExpenseTypeDescription PerDiemRateAmount ProjectDescription Report ReportDescription StatusDescription SysCreated SysCreator SysCreatorFullName SysModified SysModifier SysModifierFullName Vendor", int32: "Division ExpenseNumber ExpenseType PaymentMethod Status", "object[]": "ExpenseLines Waypoints", number: "Quantity RateFC TotalAmountDC TotalAmountFC" } },
  },
};

// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { level: "manage" };
const paging1: PagingRow = { style: "odata-v2", pageSize: 60, items: "d" };

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/expensemanagement/ExpenseReports": {
      GET: { id: "ListExpenseManagementExpenseReports", record: "ExpenseManagementExpenseReport", paging: paging1 },
      POST: { id: "CreateExpenseManagementExpenseReport", record: "ExpenseManagementExpenseReport", body: "ExpenseManagementExpenseReport", retry: "never", answers: "201", effect: "draft", access: access1 },
    },
    "/api/v1/{division}/expensemanagement/ExpenseReports(guid'{ID}')": {
      GET: { id: "GetExpenseManagementExpenseReport", record: "ExpenseManagementExpenseReport" },
      PUT: { id: "UpdateExpenseManagementExpenseReport", body: "ExpenseManagementExpenseReport", retry: "idempotent", answers: "204-", effect: "draft", access: access1 },
      DELETE: { id: "DeleteExpenseManagementExpenseReport", retry: "idempotent", answers: "204-", access: access1 },
    },
    "/api/v1/{division}/expensemanagement/Expenses": {
      GET: { id: "ListExpenseManagementExpenses", record: "ExpenseManagementExpense", paging: paging1 },
      POST: { id: "CreateExpenseManagementExpense", record: "ExpenseManagementExpense", body: "ExpenseManagementExpense", retry: "never", answers: "201", effect: "draft", access: access1 },
    },
    "/api/v1/{division}/expensemanagement/Expenses(guid'{ID}')": {
      GET: { id: "GetExpenseManagementExpense", record: "ExpenseManagementExpense" },
      PUT: { id: "UpdateExpenseManagementExpense", body: "ExpenseManagementExpense", retry: "idempotent", answers: "204-", effect: "draft", access: access1 },
      DELETE: { id: "DeleteExpenseManagementExpense", retry: "idempotent", answers: "204-", access: access1 },
    },
  },
  entities: {
    ExpenseManagementExpenseReport: { fields: { guid: "ID Approver Creator Modifier", datetime: "ApprovedDate ControlledDate Created Modified RejectedDate SubmittedDate" }, sent: { text: "ApproverComment ApproverFullName Claimant ClaimantFullName Controller ControllerFullName CreatorFullName Currency Description ModifierFullName Notes Rejecter RejecterFullName StatusDescription Submitter SubmitterFullName", int32: "Division ExpenseCount ReportNumber Status", number: "TotalAmountDC" } },
    ExpenseManagementExpense: { fields: { guid: "ID Project", datetime: "ExpenseDate" }, sent: { text: "ApproverComment Category CategoryDescription Claimant ClaimantFullName Country Currency Description Distance ExpenseTypeDescription PerDiemRateAmount ProjectDescription Report ReportDescription StatusDescription SysCreated SysCreator SysCreatorFullName SysModified SysModifier SysModifierFullName Vendor", int32: "Division ExpenseNumber ExpenseType PaymentMethod Status", "object[]": "ExpenseLines Waypoints", number: "Quantity RateFC TotalAmountDC TotalAmountFC" } },
  },
};

// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/expensemanagement/ExpenseReports": {
      GET: { id: "ListExpenseManagementExpenseReports", record: "ExpenseManagementExpenseReport", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", level: "read" } },
      POST: { id: "CreateExpenseManagementExpenseReport", record: "ExpenseManagementExpenseReport", body: "ExpenseManagementExpenseReport", retry: "never", answers: "201", access: { callers: "delegated", level: "manage" } },
    },
    "/api/v1/{division}/expensemanagement/ExpenseReports(guid'{ID}')": {
      GET: { id: "GetExpenseManagementExpenseReport", record: "ExpenseManagementExpenseReport", access: { callers: "delegated", level: "read" } },
      PUT: { id: "UpdateExpenseManagementExpenseReport", body: "ExpenseManagementExpenseReport", retry: "idempotent", answers: "204-", access: { callers: "delegated", level: "manage" } },
      DELETE: { id: "DeleteExpenseManagementExpenseReport", retry: "idempotent", answers: "204-", access: { callers: "delegated", level: "manage" } },
    },
    "/api/v1/{division}/expensemanagement/Expenses": {
      GET: { id: "ListExpenseManagementExpenses", record: "ExpenseManagementExpense", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", level: "read" } },
      POST: { id: "CreateExpenseManagementExpense", record: "ExpenseManagementExpense", body: "ExpenseManagementExpense", retry: "never", answers: "201", access: { callers: "delegated", level: "manage" } },
    },
    "/api/v1/{division}/expensemanagement/Expenses(guid'{ID}')": {
      GET: { id: "GetExpenseManagementExpense", record: "ExpenseManagementExpense", access: { callers: "delegated", level: "read" } },
      PUT: { id: "UpdateExpenseManagementExpense", body: "ExpenseManagementExpense", retry: "idempotent", answers: "204-", access: { callers: "delegated", level: "manage" } },
      DELETE: { id: "DeleteExpenseManagementExpense", retry: "idempotent", answers: "204-", access: { callers: "delegated", level: "manage" } },
    },
  },
  entities: {
    ExpenseManagementExpenseReport: { fields: { guid: "ID Approver Creator Modifier", datetime: "ApprovedDate ControlledDate Created Modified RejectedDate SubmittedDate" } },
    ExpenseManagementExpense: { fields: { guid: "ID Project", datetime: "ExpenseDate" } },
  },
};

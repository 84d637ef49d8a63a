// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const paging1: PagingRow = { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" };
const access1: AccessRow = { callers: "delegated", level: "read" };
const access2: AccessRow = { callers: "delegated", level: "manage" };

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/expensemanagement/ExpenseReports": { GET: { id: "ListExpenseManagementExpenseReports", record: "ExpenseManagementExpenseReport", paging: paging1, access: access1, deprecated: true }, POST: { id: "CreateExpenseManagementExpenseReport", record: "ExpenseManagementExpenseReport", body: "ExpenseManagementExpenseReport", retry: "never", access: access2, deprecated: true } },
    "/api/v1/{division}/expensemanagement/ExpenseReports(guid'{ID}')": { GET: { id: "GetExpenseManagementExpenseReport", record: "ExpenseManagementExpenseReport", access: access1, deprecated: true }, PUT: { id: "UpdateExpenseManagementExpenseReport", body: "ExpenseManagementExpenseReport", retry: "idempotent", access: access2, deprecated: true }, DELETE: { id: "DeleteExpenseManagementExpenseReport", retry: "idempotent", access: access2, deprecated: true } },
    "/api/v1/{division}/expensemanagement/Expenses": { GET: { id: "ListExpenseManagementExpenses", record: "ExpenseManagementExpense", paging: paging1, access: access1, deprecated: true }, POST: { id: "CreateExpenseManagementExpense", record: "ExpenseManagementExpense", body: "ExpenseManagementExpense", retry: "never", access: access2, deprecated: true } },
    "/api/v1/{division}/expensemanagement/Expenses(guid'{ID}')": { GET: { id: "GetExpenseManagementExpense", record: "ExpenseManagementExpense", access: access1, deprecated: true }, PUT: { id: "UpdateExpenseManagementExpense", body: "ExpenseManagementExpense", retry: "idempotent", access: access2, deprecated: true }, DELETE: { id: "DeleteExpenseManagementExpense", retry: "idempotent", access: access2, deprecated: true } },
  },
  entities: {
    ExpenseManagementExpenseReport: { key: "ID", serverKey: "ID", fields: { guid: "ID Approver Creator Modifier", datetime: "ApprovedDate ControlledDate Created Modified RejectedDate SubmittedDate" } },
    ExpenseManagementExpense: { key: "ID", serverKey: "ID", fields: { guid: "ID Project", datetime: "ExpenseDate" } },
  },
};

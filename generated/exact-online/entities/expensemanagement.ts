// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  kinds: {
    datetime: "ApprovedDate RejectedDate SubmittedDate ExpenseDate",
  },
  groups: [
    { at: "/api/v1/{division}/expensemanagement/", name: "ExpenseManagement", like: "list create get update delete", sets: "ExpenseReport|s Expense|s" },
  ],
  paths: {},
  entities: {
    ExpenseManagementExpense: { fields: { plain: "Category" } },
  },
};

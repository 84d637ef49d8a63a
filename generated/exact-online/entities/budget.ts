// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { scopes: ["financial budgets"] };
const paging1: PagingRow = { style: "odata-v2", pageSize: 60, items: "d" };

export const table: ServiceTable = {
  paths: {
    "/api/v1/beta/{division}/budget/BudgetScenarios": {
      GET: { id: "ListBudgetBudgetScenarios", record: "BudgetBudgetScenario", paging: paging1, access: access1 },
    },
    "/api/v1/beta/{division}/budget/BudgetScenarios(guid'{ID}')": {
      GET: { id: "GetBudgetBudgetScenario", record: "BudgetBudgetScenario", access: access1 },
    },
    "/api/v1/{division}/budget/Budgets": {
      GET: { id: "ListBudgetBudgets", record: "BudgetBudget", paging: paging1, access: access1 },
    },
    "/api/v1/{division}/budget/Budgets(guid'{ID}')": {
      GET: { id: "GetBudgetBudget", record: "BudgetBudget", access: access1 },
    },
  },
  entities: {
    BudgetBudgetScenario: { fields: { guid: "ID Creator Modifier", datetime: "Created Modified" } },
    BudgetBudget: { fields: { guid: "ID BudgetScenario Creator GLAccount Item Modifier", datetime: "Created Modified", int64: "HID" } },
  },
};

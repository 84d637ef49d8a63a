// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  paths: {
    "/api/v1/beta/{division}/budget/BudgetScenarios": {
      GET: { id: "ListBudgetBudgetScenarios", record: "BudgetBudgetScenario", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["financial budgets"] } },
    },
    "/api/v1/beta/{division}/budget/BudgetScenarios(guid'{ID}')": {
      GET: { id: "GetBudgetBudgetScenario", record: "BudgetBudgetScenario", access: { scopes: ["financial budgets"] } },
    },
    "/api/v1/{division}/budget/Budgets": {
      GET: { id: "ListBudgetBudgets", record: "BudgetBudget", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["financial budgets"] } },
    },
    "/api/v1/{division}/budget/Budgets(guid'{ID}')": {
      GET: { id: "GetBudgetBudget", record: "BudgetBudget", access: { scopes: ["financial budgets"] } },
    },
  },
  entities: {
    BudgetBudgetScenario: { fields: { guid: "ID Creator Modifier", datetime: "Created Modified" } },
    BudgetBudget: { fields: { guid: "ID BudgetScenario Creator GLAccount Item Modifier", datetime: "Created Modified", int64: "HID" } },
  },
};

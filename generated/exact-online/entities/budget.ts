// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  groups: [
    { at: "/api/v1/beta/{division}/budget/", name: "Budget", like: "list get", scopes: "financial budgets", sets: "BudgetScenario|s" },
    { at: "/api/v1/{division}/budget/", name: "Budget", like: "list get", scopes: "financial budgets", sets: "Budget|s" },
  ],
  paths: {},
  entities: {
    BudgetBudget: { fields: { int64: "HID" } },
  },
};

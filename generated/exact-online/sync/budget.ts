// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { SyncTable } from "../../tables.ts";

export const table: SyncTable = {
  sets: {
    "budget/BudgetScenarios": { path: "/api/v1/beta/{division}/budget/BudgetScenarios", record: "BudgetBudgetScenario", strategy: "modified", key: "ID", cursor: "Modified", lateSeconds: 600, wallClock: true, deletes: { sweep: true }, derived: "CreatorFullName ModifierFullName", columns: { text: "Code CreatorFullName Description ModifierFullName", guid: "ID Creator Modifier", integer: "Division FromYear ToYear", datetime: "Created Modified" }, references: { "system/Users": "Creator Modifier", "system/Divisions": "Division" } },
    "budget/Budgets": { path: "/api/v1/{division}/budget/Budgets", record: "BudgetBudget", strategy: "modified", key: "ID", cursor: "Modified", lateSeconds: 600, wallClock: true, deletes: { sweep: true }, derived: "BudgetScenarioCode BudgetScenarioDescription CostcenterDescription CostunitDescription CreatorFullName GLAccountCode GLAccountDescription ItemCode ItemDescription ModifierFullName", columns: { text: "BudgetScenarioCode BudgetScenarioDescription Costcenter CostcenterDescription Costunit CostunitDescription CreatorFullName GLAccountCode GLAccountDescription ItemCode ItemDescription ModifierFullName", guid: "ID BudgetScenario Creator GLAccount Item Modifier", integer: "Division ReportingPeriod ReportingYear", int64: "HID", double: "AmountDC", datetime: "Created Modified" }, references: { "budget/BudgetScenarios": "BudgetScenario", "system/Users": "Creator Modifier", "system/Divisions": "Division", "financial/GLAccounts": "GLAccount", "logistics/Items": "Item" } },
  },
};

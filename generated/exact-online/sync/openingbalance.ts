// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { SyncTable } from "../../tables.ts";

export const table: SyncTable = {
  sets: {
    "openingbalance/CurrentYear/AfterEntry": { path: "/api/v1/{division}/openingbalance/CurrentYear/AfterEntry", record: "OpeningBalanceCurrentYearAfterEntry", strategy: "snapshot", key: "Division GLAccount ReportingYear", deletes: { sweep: true }, columns: { text: "BalanceSide GLAccountCode GLAccountDescription", guid: "GLAccount", integer: "Division ReportingYear", double: "Amount" }, references: { "financial/GLAccounts": "GLAccount" } },
    "openingbalance/CurrentYear/Processed": { path: "/api/v1/{division}/openingbalance/CurrentYear/Processed", record: "OpeningBalanceCurrentYearProcessed", strategy: "snapshot", key: "Division GLAccount ReportingYear", deletes: { sweep: true }, columns: { text: "BalanceSide GLAccountCode GLAccountDescription", guid: "GLAccount", integer: "Division ReportingYear", double: "Amount" }, references: { "financial/GLAccounts": "GLAccount" } },
    "openingbalance/PreviousYear/AfterEntry": { path: "/api/v1/{division}/openingbalance/PreviousYear/AfterEntry", record: "OpeningBalancePreviousYearAfterEntry", strategy: "snapshot", key: "Division GLAccount ReportingYear", deletes: { sweep: true }, columns: { text: "BalanceSide GLAccountCode GLAccountDescription", guid: "GLAccount", integer: "Division ReportingYear", double: "Amount" }, references: { "financial/GLAccounts": "GLAccount" } },
    "openingbalance/PreviousYear/Processed": { path: "/api/v1/{division}/openingbalance/PreviousYear/Processed", record: "OpeningBalancePreviousYearProcessed", strategy: "snapshot", key: "Division GLAccount ReportingYear", deletes: { sweep: true }, columns: { text: "BalanceSide GLAccountCode GLAccountDescription", guid: "GLAccount", integer: "Division ReportingYear", double: "Amount" }, references: { "financial/GLAccounts": "GLAccount" } },
  },
};

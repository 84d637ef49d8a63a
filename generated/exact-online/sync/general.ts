// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { SyncTable } from "../../tables.ts";

export const table: SyncTable = {
  sets: {
    "general/Currencies": { path: "/api/v1/{division}/general/Currencies", record: "GeneralCurrency", strategy: "modified", key: "Code", cursor: "Modified", lateSeconds: 600, wallClock: true, deletes: { sweep: true }, columns: { text: "Code Description", double: "AmountPrecision PricePrecision", datetime: "Created Modified" } },
    "general/Layouts": { path: "/api/v1/{division}/general/Layouts", record: "GeneralLayout", strategy: "modified", key: "ID", cursor: "Modified", lateSeconds: 600, wallClock: true, deletes: { sweep: true }, derived: "CreatorFullName ModifierFullName", columns: { text: "CategoryName CreatorFullName Language ModifierFullName Subject", guid: "ID Creator DDView Modifier", integer: "Category Division Status Type", datetime: "Created Modified" }, references: { "system/Users": "Creator Modifier", "system/Divisions": "Division" } },
  },
};

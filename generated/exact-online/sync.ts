// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { SyncIndex } from "../tables.ts";

export const index: SyncIndex = {
  services: {
    accountancy: () => import("./sync/accountancy.ts"),
    activities: () => import("./sync/activities.ts"),
    assets: () => import("./sync/assets.ts"),
    budget: () => import("./sync/budget.ts"),
    cashflow: () => import("./sync/cashflow.ts"),
    continuousmonitoring: () => import("./sync/continuousmonitoring.ts"),
    crm: () => import("./sync/crm.ts"),
    documents: () => import("./sync/documents.ts"),
    expensemanagement: () => import("./sync/expensemanagement.ts"),
    financial: () => import("./sync/financial.ts"),
    financialtransaction: () => import("./sync/financialtransaction.ts"),
    general: () => import("./sync/general.ts"),
    generaljournalentry: () => import("./sync/generaljournalentry.ts"),
    hrm: () => import("./sync/hrm.ts"),
    inventory: () => import("./sync/inventory.ts"),
    logistics: () => import("./sync/logistics.ts"),
    mailbox: () => import("./sync/mailbox.ts"),
    manufacturing: () => import("./sync/manufacturing.ts"),
    openingbalance: () => import("./sync/openingbalance.ts"),
    payroll: () => import("./sync/payroll.ts"),
    project: () => import("./sync/project.ts"),
    purchase: () => import("./sync/purchase.ts"),
    purchaseentry: () => import("./sync/purchaseentry.ts"),
    purchaseorder: () => import("./sync/purchaseorder.ts"),
    sales: () => import("./sync/sales.ts"),
    salesentry: () => import("./sync/salesentry.ts"),
    salesinvoice: () => import("./sync/salesinvoice.ts"),
    salesorder: () => import("./sync/salesorder.ts"),
    subscription: () => import("./sync/subscription.ts"),
    sync: () => import("./sync/sync.ts"),
    system: () => import("./sync/system.ts"),
    users: () => import("./sync/users.ts"),
    vat: () => import("./sync/vat.ts"),
    webhooks: () => import("./sync/webhooks.ts"),
    workflow: () => import("./sync/workflow.ts"),
  },
  logs: {
    deleted: { path: "/api/v1/{division}/sync/Deleted", record: "SyncDeleted", cursor: "Timestamp", key: "EntityKey", type: "EntityType", counter: "division", lateSeconds: 600, keepSeconds: 5097600 },
  },
  resets: {
    moved: { path: "/api/v1/{division}/system/Divisions", record: "SystemDivision", field: "DivisionMoveDate", key: "Code" },
    linked: { path: "/api/v1/{division}/system/Divisions", record: "SystemDivision", field: "DivisionHRLinkUnlinkDate", key: "Code" },
  },
  counters: {
    division: { path: "/api/v1/{division}/read/sync/Sync/SyncTimestamp", record: "SyncTimestamp", version: "TimeStampAsBigInt", since: "modified", sinceSeconds: 604800, arguments: { endPoint: "TransactionLines" } },
  },
};

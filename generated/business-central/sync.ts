// Made by `npm run generate` from specs/business-central/: change that, never this file.

import type { SyncIndex } from "../tables.ts";

export const index: SyncIndex = {
  services: {
    administration: () => import("./sync/administration.ts"),
    companies: () => import("./sync/companies.ts"),
    customers: () => import("./sync/customers.ts"),
    documents: () => import("./sync/documents.ts"),
    finance: () => import("./sync/finance.ts"),
    inventory: () => import("./sync/inventory.ts"),
    items: () => import("./sync/items.ts"),
    journals: () => import("./sync/journals.ts"),
    people: () => import("./sync/people.ts"),
    purchasing: () => import("./sync/purchasing.ts"),
    "purchasing-history": () => import("./sync/purchasing-history.ts"),
    sales: () => import("./sync/sales.ts"),
    "sales-history": () => import("./sync/sales-history.ts"),
  },
};

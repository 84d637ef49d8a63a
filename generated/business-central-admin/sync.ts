// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

import type { SyncIndex } from "../tables.ts";

export const index: SyncIndex = {
  services: {
    "authorised-apps": () => import("./sync/authorised-apps.ts"),
    "available-applications": () => import("./sync/available-applications.ts"),
    environments: () => import("./sync/environments.ts"),
    notifications: () => import("./sync/notifications.ts"),
    operations: () => import("./sync/operations.ts"),
    outages: () => import("./sync/outages.ts"),
    sessions: () => import("./sync/sessions.ts"),
    settings: () => import("./sync/settings.ts"),
    "storage-and-quotas": () => import("./sync/storage-and-quotas.ts"),
    transfers: () => import("./sync/transfers.ts"),
  },
};

// Made by `npm run generate` from specs/: change that, never this file.

import type { SyncIndex } from "./tables.ts";

export const syncTables: Readonly<Record<string, () => Promise<{ readonly index: SyncIndex }>>> = {
  "business-central": () => import("./business-central/sync.ts"),
  "business-central-admin": () => import("./business-central-admin/sync.ts"),
  "business-central-automation": () => import("./business-central-automation/sync.ts"),
  "exact-online": () => import("./exact-online/sync.ts"),
};

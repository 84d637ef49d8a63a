// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

import type { SyncIndex } from "../tables.ts";

export const index: SyncIndex = {
  services: {
    "access-controls": () => import("./sync/access-controls.ts"),
    "aggregate-permission-sets": () => import("./sync/aggregate-permission-sets.ts"),
    "automation-companies": () => import("./sync/automation-companies.ts"),
    companies: () => import("./sync/companies.ts"),
    "configuration-packages": () => import("./sync/configuration-packages.ts"),
    "expanded-permission-sets": () => import("./sync/expanded-permission-sets.ts"),
    "extension-deployment-status": () => import("./sync/extension-deployment-status.ts"),
    "extension-upload": () => import("./sync/extension-upload.ts"),
    extensions: () => import("./sync/extensions.ts"),
    features: () => import("./sync/features.ts"),
    "permission-sets": () => import("./sync/permission-sets.ts"),
    profiles: () => import("./sync/profiles.ts"),
    "scheduled-jobs": () => import("./sync/scheduled-jobs.ts"),
    "security-group-members": () => import("./sync/security-group-members.ts"),
    "security-groups": () => import("./sync/security-groups.ts"),
    subscriptions: () => import("./sync/subscriptions.ts"),
    "user-permission-sets": () => import("./sync/user-permission-sets.ts"),
    "user-permissions": () => import("./sync/user-permissions.ts"),
    users: () => import("./sync/users.ts"),
    "users-permissions": () => import("./sync/users-permissions.ts"),
  },
};

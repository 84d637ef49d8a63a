// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  groups: [
    { at: "/api/v1/beta/{division}/workflow/", name: "Workflow", like: "list get", scopes: "organization workflow", sets: "RequestAttachment|s" },
  ],
  paths: {},
  entities: {},
};

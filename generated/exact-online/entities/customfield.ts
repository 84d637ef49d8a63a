// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  groups: [
    { at: "/api/v1/{division}/customfield/", name: "", like: "get", scopes: "organization extensibility", sets: "CustomField|s|Value" },
  ],
  paths: {
    "/api/v1/{division}/customfield/UpdateCustomField": { POST: { id: "UpdateCustomField", record: "CustomFieldUpdate", body: "CustomFieldUpdate", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["organization extensibility"], level: "manage" } } },
  },
  entities: {
    CustomFieldUpdate: { writeOnce: "PropertyName BusinessComponentName Caption LinkId RefersTo Type Value" },
  },
};

// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/customfield/CustomFields": {
      GET: { id: "GetCustomFields", record: "CustomFieldValue", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["organization extensibility"] } },
    },
    "/api/v1/{division}/customfield/UpdateCustomField": {
      POST: { id: "UpdateCustomField", record: "CustomFieldUpdate", body: "CustomFieldUpdate", retry: "never", answers: "201", access: { scopes: ["organization extensibility"], level: "manage" } },
    },
  },
  entities: {
    CustomFieldUpdate: { writeOnce: { text: "PropertyName BusinessComponentName Caption LinkId RefersTo Type Value" } },
  },
};

// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/general/Currencies": {
      GET: { id: "ListGeneralCurrencies", record: "GeneralCurrency", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["financial currencies"] } },
    },
    "/api/v1/{division}/general/Currencies('{Code}')": {
      GET: { id: "GetGeneralCurrency", record: "GeneralCurrency", access: { scopes: ["financial currencies"] } },
    },
    "/api/v1/{division}/general/Layouts": {
      GET: { id: "ListGeneralLayouts", record: "GeneralLayout", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: [] } },
    },
    "/api/v1/{division}/general/Layouts(guid'{ID}')": {
      GET: { id: "GetGeneralLayout", record: "GeneralLayout", access: { scopes: [] } },
    },
  },
  entities: {
    GeneralCurrency: { fields: { datetime: "Created Modified" } },
    GeneralLayout: { fields: { guid: "ID Creator DDView Modifier", datetime: "Created Modified" } },
  },
};

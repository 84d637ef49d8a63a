// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { scopes: ["financial currencies"] };
const access2: AccessRow = { scopes: [] };
const paging1: PagingRow = { style: "odata-v2", pageSize: 60, items: "d" };

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/general/Currencies": {
      GET: { id: "ListGeneralCurrencies", record: "GeneralCurrency", paging: paging1, access: access1 },
    },
    "/api/v1/{division}/general/Currencies('{Code}')": {
      GET: { id: "GetGeneralCurrency", record: "GeneralCurrency", access: access1 },
    },
    "/api/v1/{division}/general/Layouts": {
      GET: { id: "ListGeneralLayouts", record: "GeneralLayout", paging: paging1, access: access2 },
    },
    "/api/v1/{division}/general/Layouts(guid'{ID}')": {
      GET: { id: "GetGeneralLayout", record: "GeneralLayout", access: access2 },
    },
  },
  entities: {
    GeneralCurrency: { fields: { datetime: "Created Modified" } },
    GeneralLayout: { fields: { guid: "ID Creator DDView Modifier", datetime: "Created Modified" } },
  },
};

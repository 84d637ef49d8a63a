// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { AccessRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { callers: "delegated", scopes: ["financial currencies"], level: "read" };

export const table: ServiceTable = {
  kinds: {
    guid: "DDView",
  },
  groups: [
    { at: "/api/v1/{division}/general/", name: "General", like: "list get", scopes: "", sets: "Layout|s" },
  ],
  paths: {
    "/api/v1/{division}/general/Currencies": { GET: { id: "ListGeneralCurrencies", record: "GeneralCurrency", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: access1 } },
    "/api/v1/{division}/general/Currencies('{Code}')": { GET: { id: "GetGeneralCurrency", record: "GeneralCurrency", access: access1 } },
  },
  entities: {
    GeneralLayout: { fields: { plain: "Category" } },
  },
};

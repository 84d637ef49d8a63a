// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  groups: [
    { at: "/api/v1/{division}/openingbalance/CurrentYear/", name: "OpeningBalanceCurrentYear", like: "list get 5", scopes: "financial accounting", sets: "AfterEntry Processed" },
    { at: "/api/v1/{division}/openingbalance/PreviousYear/", name: "OpeningBalancePreviousYear", like: "list get 5", scopes: "financial accounting", sets: "AfterEntry Processed" },
  ],
  paths: {},
  entities: {},
};

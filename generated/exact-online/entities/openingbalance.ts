// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/openingbalance/CurrentYear/AfterEntry": {
      GET: { id: "ListOpeningBalanceCurrentYearAfterEntry", record: "OpeningBalanceCurrentYearAfterEntry", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["financial accounting"] } },
    },
    "/api/v1/{division}/openingbalance/CurrentYear/AfterEntry(Division={Division},GLAccount=guid'{GLAccount}',ReportingYear={ReportingYear})": {
      GET: { id: "GetOpeningBalanceCurrentYearAfterEntry", record: "OpeningBalanceCurrentYearAfterEntry", access: { scopes: ["financial accounting"] } },
    },
    "/api/v1/{division}/openingbalance/CurrentYear/Processed": {
      GET: { id: "ListOpeningBalanceCurrentYearProcessed", record: "OpeningBalanceCurrentYearProcessed", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["financial accounting"] } },
    },
    "/api/v1/{division}/openingbalance/CurrentYear/Processed(Division={Division},GLAccount=guid'{GLAccount}',ReportingYear={ReportingYear})": {
      GET: { id: "GetOpeningBalanceCurrentYearProcessed", record: "OpeningBalanceCurrentYearProcessed", access: { scopes: ["financial accounting"] } },
    },
    "/api/v1/{division}/openingbalance/PreviousYear/AfterEntry": {
      GET: { id: "ListOpeningBalancePreviousYearAfterEntry", record: "OpeningBalancePreviousYearAfterEntry", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["financial accounting"] } },
    },
    "/api/v1/{division}/openingbalance/PreviousYear/AfterEntry(Division={Division},GLAccount=guid'{GLAccount}',ReportingYear={ReportingYear})": {
      GET: { id: "GetOpeningBalancePreviousYearAfterEntry", record: "OpeningBalancePreviousYearAfterEntry", access: { scopes: ["financial accounting"] } },
    },
    "/api/v1/{division}/openingbalance/PreviousYear/Processed": {
      GET: { id: "ListOpeningBalancePreviousYearProcessed", record: "OpeningBalancePreviousYearProcessed", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["financial accounting"] } },
    },
    "/api/v1/{division}/openingbalance/PreviousYear/Processed(Division={Division},GLAccount=guid'{GLAccount}',ReportingYear={ReportingYear})": {
      GET: { id: "GetOpeningBalancePreviousYearProcessed", record: "OpeningBalancePreviousYearProcessed", access: { scopes: ["financial accounting"] } },
    },
  },
  entities: {
    OpeningBalanceCurrentYearAfterEntry: { fields: { guid: "GLAccount" } },
    OpeningBalanceCurrentYearProcessed: { fields: { guid: "GLAccount" } },
    OpeningBalancePreviousYearAfterEntry: { fields: { guid: "GLAccount" } },
    OpeningBalancePreviousYearProcessed: { fields: { guid: "GLAccount" } },
  },
};

// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { scopes: ["financial accounting"] };
const paging1: PagingRow = { style: "odata-v2", pageSize: 60, items: "d" };

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/openingbalance/CurrentYear/AfterEntry": {
      GET: { id: "ListOpeningBalanceCurrentYearAfterEntry", record: "OpeningBalanceCurrentYearAfterEntry", paging: paging1, access: access1 },
    },
    "/api/v1/{division}/openingbalance/CurrentYear/AfterEntry(Division={Division},GLAccount=guid'{GLAccount}',ReportingYear={ReportingYear})": {
      GET: { id: "GetOpeningBalanceCurrentYearAfterEntry", record: "OpeningBalanceCurrentYearAfterEntry", access: access1 },
    },
    "/api/v1/{division}/openingbalance/CurrentYear/Processed": {
      GET: { id: "ListOpeningBalanceCurrentYearProcessed", record: "OpeningBalanceCurrentYearProcessed", paging: paging1, access: access1 },
    },
    "/api/v1/{division}/openingbalance/CurrentYear/Processed(Division={Division},GLAccount=guid'{GLAccount}',ReportingYear={ReportingYear})": {
      GET: { id: "GetOpeningBalanceCurrentYearProcessed", record: "OpeningBalanceCurrentYearProcessed", access: access1 },
    },
    "/api/v1/{division}/openingbalance/PreviousYear/AfterEntry": {
      GET: { id: "ListOpeningBalancePreviousYearAfterEntry", record: "OpeningBalancePreviousYearAfterEntry", paging: paging1, access: access1 },
    },
    "/api/v1/{division}/openingbalance/PreviousYear/AfterEntry(Division={Division},GLAccount=guid'{GLAccount}',ReportingYear={ReportingYear})": {
      GET: { id: "GetOpeningBalancePreviousYearAfterEntry", record: "OpeningBalancePreviousYearAfterEntry", access: access1 },
    },
    "/api/v1/{division}/openingbalance/PreviousYear/Processed": {
      GET: { id: "ListOpeningBalancePreviousYearProcessed", record: "OpeningBalancePreviousYearProcessed", paging: paging1, access: access1 },
    },
    "/api/v1/{division}/openingbalance/PreviousYear/Processed(Division={Division},GLAccount=guid'{GLAccount}',ReportingYear={ReportingYear})": {
      GET: { id: "GetOpeningBalancePreviousYearProcessed", record: "OpeningBalancePreviousYearProcessed", access: access1 },
    },
  },
  entities: {
    OpeningBalanceCurrentYearAfterEntry: { fields: { guid: "GLAccount" } },
    OpeningBalanceCurrentYearProcessed: { fields: { guid: "GLAccount" } },
    OpeningBalancePreviousYearAfterEntry: { fields: { guid: "GLAccount" } },
    OpeningBalancePreviousYearProcessed: { fields: { guid: "GLAccount" } },
  },
};

// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { permissions: { application: ["AdminCenter.ReadWrite.All"], delegated: ["user_impersonation"] } };
const paging1: PagingRow = { style: "none", items: "value" };

export const table: ServiceTable = {
  paths: {
    "/applications": {
      GET: { id: "ListAvailableApplications", record: "AvailableApplication", paging: paging1, access: access1 },
    },
    "/applications/{applicationFamily}/Countries/{countryCode}/Rings/{ringName}": {
      GET: { id: "ListRingVersions", paging: paging1, access: access1 },
    },
  },
  entities: {
    CountryRingDetails: { nested: { Ring: "rings" } },
    AvailableApplication: { nested: { CountryRingDetails: "countriesringDetails" } },
  },
};

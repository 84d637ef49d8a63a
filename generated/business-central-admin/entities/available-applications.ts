// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const paging1: PagingRow = { style: "none", items: "value" };
const access1: AccessRow = { callers: "both", permissions: { application: ["AdminCenter.ReadWrite.All"], delegated: ["user_impersonation"] } };

export const table: ServiceTable = {
  paths: {
    "/applications/{applicationFamily}/Countries/{countryCode}/Rings/{ringName}": { GET: { id: "ListRingVersions", paging: paging1, access: access1 } },
    "/applications": { GET: { id: "ListAvailableApplications", record: "AvailableApplication", paging: paging1, access: access1 } },
  },
  entities: {
    CountryRingDetails: { nested: { Ring: "rings" } },
    AvailableApplication: { nested: { CountryRingDetails: "countriesringDetails" } },
  },
};

// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  paths: {
    "/applications": {
      GET: { id: "ListAvailableApplications", record: "AvailableApplication", paging: { style: "none", items: "value" }, access: { permissions: { application: ["AdminCenter.ReadWrite.All"], delegated: ["user_impersonation"] } } },
    },
    "/applications/{applicationFamily}/Countries/{countryCode}/Rings/{ringName}": {
      GET: { id: "ListRingVersions", paging: { style: "none", items: "value" }, access: { permissions: { application: ["AdminCenter.ReadWrite.All"], delegated: ["user_impersonation"] } } },
    },
  },
  entities: {
    CountryRingDetails: { nested: { Ring: "rings" } },
    AvailableApplication: { nested: { CountryRingDetails: "countriesringDetails" } },
  },
};

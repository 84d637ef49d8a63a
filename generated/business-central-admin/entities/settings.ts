// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

import type { AccessRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { permissions: { application: ["AdminCenter.ReadWrite.All"], delegated: ["user_impersonation"] } };
const access2: AccessRow = { permissions: { delegated: ["user_impersonation"] }, delegatedAdmin: false };

export const table: ServiceTable = {
  paths: {
    "/applications/{applicationFamily}/environments/{environmentName}/settings/upgrade": {
      GET: { id: "GetUpdateSettings", record: "UpdateSettings", orNone: true, access: access1 },
      PUT: { id: "SetUpdateSettings", record: "UpdateSettings", body: "UpdateSettingsWallTime", retry: "idempotent", answers: "200", access: access1 },
    },
    "/applications/settings/timezones": {
      GET: { id: "ListTimeZones", record: "TimeZone", paging: { style: "none", items: "value" }, access: access1 },
    },
    "/applications/{applicationFamily}/environments/{environmentName}/settings/appinsightskey": {
      POST: { id: "SetAppInsightsKey", body: "AppInsightsKeyRequest", retry: "never", answers: "2XX 2XX-", access: access1 },
    },
    "/applications/{applicationFamily}/environments/{environmentName}/settings/securitygroupaccess": {
      GET: { id: "GetSecurityGroup", record: "SecurityGroup", access: access1 },
      POST: { id: "SetSecurityGroup", body: "SetSecurityGroupRequest", retry: "idempotent", answers: "200-", effect: "destroy", access: access1 },
      DELETE: { id: "ClearSecurityGroup", retry: "idempotent", answers: "2XX 2XX-", access: access1 },
    },
    "/applications/{applicationFamily}/environments/{environmentName}/settings/partneraccess": {
      GET: { id: "GetPartnerAccess", record: "PartnerAccess", access: access2 },
      PUT: { id: "SetPartnerAccess", body: "PartnerAccess", retry: "idempotent", answers: "2XX 2XX-", effect: "destroy", access: access2 },
    },
    "/applications/{applicationFamily}/environments/{environmentName}/settings/accesswithm365licenses": {
      GET: { id: "GetAccessWithM365Licenses", record: "M365LicenseAccess", access: access1 },
      POST: { id: "SetAccessWithM365Licenses", body: "M365LicenseAccess", retry: "idempotent", answers: "200-", effect: "destroy", access: access1 },
    },
    "/applications/{applicationFamily}/environments/{environmentName}/settings/appSourceAppsUpdateCadence": {
      PUT: { id: "SetAppSourceAppsUpdateCadence", body: "AppUpdateCadenceRequest", retry: "idempotent", answers: "200-", access: access1 },
    },
  },
  entities: {
    UpdateSettings: { fields: { instant: "preferredStartTimeUtc preferredEndTimeUtc" } },
    UpdateSettingsWallTime: { fields: { instant: "preferredStartTimeUtc preferredEndTimeUtc" }, sent: { text: "preferredStartTime preferredEndTime timeZoneId" } },
    AppInsightsKeyRequest: { sent: { text: "key" } },
    SecurityGroup: { fields: { guid: "id" } },
    SetSecurityGroupRequest: { fields: { guid: "Value" } },
    PartnerAccess: { sent: { text: "status", "guid[]": "allowedPartnerTenantIds" } },
    M365LicenseAccess: { sent: { boolean: "enabled" } },
    AppUpdateCadenceRequest: { sent: { text: "value" } },
  },
};

// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/system/AccountantInfo": {
      GET: { id: "ListSystemAccountantInfo", record: "SystemAccountantInfo", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["organization administration"] } },
    },
    "/api/v1/{division}/system/AccountantInfo(guid'{ID}')": {
      GET: { id: "GetSystemAccountantInfo", record: "SystemAccountantInfo", access: { scopes: ["organization administration"] } },
    },
    "/api/v1/{division}/system/AllDivisions": {
      GET: { id: "ListSystemAllDivisions", record: "SystemDivisionOfLicence", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["organization administration"] } },
    },
    "/api/v1/{division}/system/AllDivisions({Code})": {
      GET: { id: "GetSystemDivisionOfLicence", record: "SystemDivisionOfLicence", access: { scopes: ["organization administration"] } },
    },
    "/api/v1/{division}/system/AvailableFeatures": {
      GET: { id: "ListSystemAvailableFeatures", record: "SystemAvailableFeature", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["organization administration"] } },
    },
    "/api/v1/{division}/system/AvailableFeatures({ID})": {
      GET: { id: "GetSystemAvailableFeature", record: "SystemAvailableFeature", access: { scopes: ["organization administration"] } },
    },
    "/api/v1/{division}/system/Divisions": {
      GET: { id: "ListSystemDivisions", record: "SystemDivision", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["organization administration"] } },
    },
    "/api/v1/{division}/system/Divisions({Code})": {
      GET: { id: "GetSystemDivision", record: "SystemDivision", access: { scopes: ["organization administration"] } },
      DELETE: { id: "DeleteSystemDivision", retry: "idempotent", answers: "204-", access: { scopes: ["organization administration"], level: "manage" } },
    },
    "/api/v1/{division}/system/GetMostRecentlyUsedDivisions": {
      GET: { id: "ListSystemMostRecentlyUsedDivisions", record: "SystemMostRecentlyUsedDivision", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["organization administration"] } },
    },
    "/api/v1/{division}/system/GetMostRecentlyUsedDivisions({Code})": {
      GET: { id: "GetSystemMostRecentlyUsedDivision", record: "SystemMostRecentlyUsedDivision", access: { scopes: ["organization administration"] } },
    },
    "/api/v1/current/Me": {
      GET: { id: "GetCurrentMe", record: "CurrentMe", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: [] } },
    },
    "/api/v1/current/Me(guid'{UserID}')": {
      GET: { id: "GetCurrentMeByUserID", record: "CurrentMe", access: { scopes: [] } },
    },
    "/api/v1/{division}/system/Users": {
      GET: { id: "ListSystemUsers", record: "SystemUser", paging: { style: "odata-v2", pageSize: 60, items: "d" } },
      POST: { id: "CreateSystemUser", record: "SystemUser", body: "SystemUser", retry: "never", answers: "201", access: { level: "manage" } },
    },
    "/api/v1/{division}/system/Users(guid'{UserID}')": {
      GET: { id: "GetSystemUser", record: "SystemUser" },
      PUT: { id: "UpdateSystemUser", body: "SystemUser", retry: "idempotent", answers: "204-", access: { level: "manage" } },
      DELETE: { id: "DeleteSystemUser", retry: "idempotent", answers: "204-", access: { level: "manage" } },
    },
  },
  entities: {
    SystemAccountantInfo: { fields: { guid: "ID", binary: "Logo" } },
    SystemDivisionOfLicence: { fields: { datetime: "ArchiveDate Created DivisionHRLinkUnlinkDate DivisionMoveDate Modified StartDate", guid: "Creator Customer Modifier", code18: "CustomerCode", int64: "Hid" } },
    SystemDivision: { fields: { datetime: "ArchiveDate Created DivisionHRLinkUnlinkDate DivisionMoveDate Modified StartDate", guid: "Creator Customer Modifier", code18: "CustomerCode", int64: "Hid" } },
    SystemMostRecentlyUsedDivision: { fields: { datetime: "ArchiveDate Created DivisionHRLinkUnlinkDate DivisionMoveDate Modified StartDate", guid: "Creator Customer Modifier", code18: "CustomerCode", int64: "Hid" } },
    CurrentMe: { fields: { guid: "UserID DivisionCustomer EmployeeID", code18: "CustomerCode DivisionCustomerCode", int64: "Legislation", binary: "ThumbnailPicture" } },
    SystemUser: { fields: { guid: "UserID Creator Customer Modifier", datetime: "BirthDate Created EndDate Modified StartDate" }, sent: { text: "CreatorFullName CustomerName Email FirstName FullName Gender Initials Language LastLogin LastName MiddleName Mobile ModifierFullName Nationality Notes Phone PhoneExtension ProfileCode Title UserDivisionList UserLanguage UserName UserTypeCode", int32: "AuthenticationType", boolean: "HasRegisteredForTwoStepVerification HasTwoStepVerification", uint8: "IsAnonymised" } },
  },
};

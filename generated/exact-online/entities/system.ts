// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { scopes: ["organization administration"] };
const access2: AccessRow = { scopes: [] };
const access3: AccessRow = { level: "manage" };
const paging1: PagingRow = { style: "odata-v2", pageSize: 60, items: "d" };

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/system/AccountantInfo": {
      GET: { id: "ListSystemAccountantInfo", record: "SystemAccountantInfo", paging: paging1, access: access1 },
    },
    "/api/v1/{division}/system/AccountantInfo(guid'{ID}')": {
      GET: { id: "GetSystemAccountantInfo", record: "SystemAccountantInfo", access: access1 },
    },
    "/api/v1/{division}/system/AllDivisions": {
      GET: { id: "ListSystemAllDivisions", record: "SystemDivisionOfLicence", paging: paging1, access: access1 },
    },
    "/api/v1/{division}/system/AllDivisions({Code})": {
      GET: { id: "GetSystemDivisionOfLicence", record: "SystemDivisionOfLicence", access: access1 },
    },
    "/api/v1/{division}/system/AvailableFeatures": {
      GET: { id: "ListSystemAvailableFeatures", record: "SystemAvailableFeature", paging: paging1, access: access1 },
    },
    "/api/v1/{division}/system/AvailableFeatures({ID})": {
      GET: { id: "GetSystemAvailableFeature", record: "SystemAvailableFeature", access: access1 },
    },
    "/api/v1/{division}/system/Divisions": {
      GET: { id: "ListSystemDivisions", record: "SystemDivision", paging: paging1, access: access1 },
    },
    "/api/v1/{division}/system/Divisions({Code})": {
      GET: { id: "GetSystemDivision", record: "SystemDivision", access: access1 },
      DELETE: { id: "DeleteSystemDivision", retry: "idempotent", answers: "204-", access: { scopes: ["organization administration"], level: "manage" } },
    },
    "/api/v1/{division}/system/GetMostRecentlyUsedDivisions": {
      GET: { id: "ListSystemMostRecentlyUsedDivisions", record: "SystemMostRecentlyUsedDivision", paging: paging1, access: access1 },
    },
    "/api/v1/{division}/system/GetMostRecentlyUsedDivisions({Code})": {
      GET: { id: "GetSystemMostRecentlyUsedDivision", record: "SystemMostRecentlyUsedDivision", access: access1 },
    },
    "/api/v1/current/Me": {
      GET: { id: "GetCurrentMe", record: "CurrentMe", paging: paging1, noTop: true, access: access2 },
    },
    "/api/v1/current/Me(guid'{UserID}')": {
      GET: { id: "GetCurrentMeByUserID", record: "CurrentMe", access: access2 },
    },
    "/api/v1/{division}/system/Users": {
      GET: { id: "ListSystemUsers", record: "SystemUser", paging: paging1 },
      POST: { id: "CreateSystemUser", record: "SystemUser", body: "SystemUser", retry: "never", answers: "201", access: access3 },
    },
    "/api/v1/{division}/system/Users(guid'{UserID}')": {
      GET: { id: "GetSystemUser", record: "SystemUser" },
      PUT: { id: "UpdateSystemUser", body: "SystemUser", retry: "idempotent", answers: "204-", access: access3 },
      DELETE: { id: "DeleteSystemUser", retry: "idempotent", answers: "204-", access: access3 },
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

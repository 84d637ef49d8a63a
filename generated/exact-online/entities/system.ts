// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const paging1: PagingRow = { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" };
const access1: AccessRow = { callers: "delegated", scopes: ["organization administration"], level: "read" };
const access2: AccessRow = { callers: "delegated", scopes: [], level: "read" };
const access3: AccessRow = { callers: "delegated", level: "read" };
const access4: AccessRow = { callers: "delegated", level: "manage" };

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/system/AccountantInfo": { GET: { id: "ListSystemAccountantInfo", record: "SystemAccountantInfo", paging: paging1, access: access1 } },
    "/api/v1/{division}/system/AccountantInfo(guid'{ID}')": { GET: { id: "GetSystemAccountantInfo", record: "SystemAccountantInfo", access: access1 } },
    "/api/v1/{division}/system/AllDivisions": { GET: { id: "ListSystemAllDivisions", record: "SystemDivisionOfLicence", paging: paging1, access: access1 } },
    "/api/v1/{division}/system/AllDivisions({Code})": { GET: { id: "GetSystemDivisionOfLicence", record: "SystemDivisionOfLicence", access: access1 } },
    "/api/v1/{division}/system/AvailableFeatures": { GET: { id: "ListSystemAvailableFeatures", record: "SystemAvailableFeature", paging: paging1, access: access1 } },
    "/api/v1/{division}/system/AvailableFeatures({ID})": { GET: { id: "GetSystemAvailableFeature", record: "SystemAvailableFeature", access: access1 } },
    "/api/v1/{division}/system/Divisions": { GET: { id: "ListSystemDivisions", record: "SystemDivision", paging: paging1, access: access1 } },
    "/api/v1/{division}/system/Divisions({Code})": { GET: { id: "GetSystemDivision", record: "SystemDivision", access: access1 }, DELETE: { id: "DeleteSystemDivision", retry: "idempotent", access: { callers: "delegated", scopes: ["organization administration"], level: "manage" } } },
    "/api/v1/{division}/system/GetMostRecentlyUsedDivisions": { GET: { id: "ListSystemMostRecentlyUsedDivisions", record: "SystemMostRecentlyUsedDivision", paging: paging1, access: access1 } },
    "/api/v1/{division}/system/GetMostRecentlyUsedDivisions({Code})": { GET: { id: "GetSystemMostRecentlyUsedDivision", record: "SystemMostRecentlyUsedDivision", access: access1 } },
    "/api/v1/current/Me": { GET: { id: "GetCurrentMe", record: "CurrentMe", paging: paging1, access: access2 } },
    "/api/v1/current/Me(guid'{UserID}')": { GET: { id: "GetCurrentMeByUserID", record: "CurrentMe", access: access2 } },
    "/api/v1/{division}/system/Users": { GET: { id: "ListSystemUsers", record: "SystemUser", paging: paging1, access: access3, deprecated: true }, POST: { id: "CreateSystemUser", record: "SystemUser", body: "SystemUser", retry: "never", access: access4, deprecated: true } },
    "/api/v1/{division}/system/Users(guid'{UserID}')": { GET: { id: "GetSystemUser", record: "SystemUser", access: access3, deprecated: true }, PUT: { id: "UpdateSystemUser", body: "SystemUser", retry: "idempotent", access: access4, deprecated: true }, DELETE: { id: "DeleteSystemUser", retry: "idempotent", access: access4, deprecated: true } },
  },
  entities: {
    SystemAccountantInfo: { key: "ID", serverKey: "ID", fields: { guid: "ID", binary: "Logo" } },
    SystemDivisionOfLicence: { key: "Code", serverKey: "Code", fields: { datetime: "ArchiveDate Created DivisionHRLinkUnlinkDate DivisionMoveDate Modified StartDate", guid: "Creator Customer Modifier", int64: "Hid" } },
    SystemAvailableFeature: { key: "ID", serverKey: "ID" },
    SystemDivision: { key: "Code", serverKey: "Code", fields: { datetime: "ArchiveDate Created DivisionHRLinkUnlinkDate DivisionMoveDate Modified StartDate", guid: "Creator Customer Modifier", int64: "Hid" } },
    SystemMostRecentlyUsedDivision: { key: "Code", serverKey: "Code", fields: { datetime: "ArchiveDate Created DivisionHRLinkUnlinkDate DivisionMoveDate Modified StartDate", guid: "Creator Customer Modifier", int64: "Hid" } },
    CurrentMe: { key: "UserID", serverKey: "UserID", fields: { guid: "UserID DivisionCustomer EmployeeID", int64: "Legislation", binary: "ThumbnailPicture" } },
    SystemUser: { key: "UserID", serverKey: "UserID", fields: { guid: "UserID Creator Customer Modifier", datetime: "BirthDate Created EndDate Modified StartDate" } },
  },
};

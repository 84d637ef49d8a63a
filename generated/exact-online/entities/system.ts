// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const paging1: PagingRow = { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" };
const access1: AccessRow = { callers: "delegated", scopes: ["organization administration"], level: "read" };
const access2: AccessRow = { callers: "delegated", scopes: [], level: "read" };

export const table: ServiceTable = {
  kinds: {
    datetime: "DivisionHRLinkUnlinkDate DivisionMoveDate",
    int64: "Hid",
    guid: "DivisionCustomer",
    binary: "ThumbnailPicture",
  },
  groups: [
    { at: "/api/v1/{division}/system/", name: "System", like: "list get 4", scopes: "organization administration", sets: "AccountantInfo" },
    { at: "/api/v1/{division}/system/", name: "System", like: "list get 2", key: "Code", scopes: "organization administration", sets: "|AllDivisions|DivisionOfLicence" },
    { at: "/api/v1/{division}/system/", name: "System", like: "list get 2", scopes: "organization administration", sets: "AvailableFeature|s" },
    { at: "/api/v1/{division}/system/", name: "System", like: "list create get update delete", key: "UserID", sets: "User|s" },
  ],
  paths: {
    "/api/v1/{division}/system/GetMostRecentlyUsedDivisions": { GET: { id: "ListSystemMostRecentlyUsedDivisions", record: "SystemMostRecentlyUsedDivision", paging: paging1, access: access1 } },
    "/api/v1/{division}/system/GetMostRecentlyUsedDivisions({Code})": { GET: { id: "GetSystemMostRecentlyUsedDivision", record: "SystemMostRecentlyUsedDivision", access: access1 } },
    "/api/v1/{division}/system/Divisions": { GET: { id: "ListSystemDivisions", record: "SystemDivision", paging: paging1, access: access1 } },
    "/api/v1/{division}/system/Divisions({Code})": { GET: { id: "GetSystemDivision", record: "SystemDivision", access: access1 }, DELETE: { id: "DeleteSystemDivision", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["organization administration"], level: "manage" } } },
    "/api/v1/current/Me": { GET: { id: "GetCurrentMe", record: "CurrentMe", paging: paging1, access: access2 } },
    "/api/v1/current/Me(guid'{UserID}')": { GET: { id: "GetCurrentMeByUserID", record: "CurrentMe", access: access2 } },
  },
  entities: {
    SystemAvailableFeature: { fields: { plain: "ID" } },
    CurrentMe: { fields: { int64: "Legislation" } },
  },
};

// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const paging1: PagingRow = { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" };
const access1: AccessRow = { callers: "delegated", scopes: ["hrm employees"], level: "read" };
const access2: AccessRow = { callers: "delegated", scopes: ["financial costcenters"], level: "read" };
const access3: AccessRow = { callers: "delegated", scopes: ["financial costcenters"], level: "manage" };
const access4: AccessRow = { callers: "delegated", scopes: ["organization administration"], level: "read" };
const access5: AccessRow = { callers: "delegated", scopes: [], level: "read" };

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/hrm/AbsenceRegistrationTransactions": { GET: { id: "ListHrmAbsenceRegistrationTransactions", record: "HrmAbsenceRegistrationTransaction", paging: paging1, access: access1 } },
    "/api/v1/{division}/hrm/AbsenceRegistrationTransactions(guid'{ID}')": { GET: { id: "GetHrmAbsenceRegistrationTransaction", record: "HrmAbsenceRegistrationTransaction", access: access1 } },
    "/api/v1/{division}/hrm/AbsenceRegistrations": { GET: { id: "ListHrmAbsenceRegistrations", record: "HrmAbsenceRegistration", paging: paging1, access: access1 } },
    "/api/v1/{division}/hrm/AbsenceRegistrations(guid'{ID}')": { GET: { id: "GetHrmAbsenceRegistration", record: "HrmAbsenceRegistration", access: access1 } },
    "/api/v1/{division}/hrm/Costcenters": { GET: { id: "ListHrmCostcenters", record: "HrmCostcenter", paging: paging1, access: access2 }, POST: { id: "CreateHrmCostcenter", record: "HrmCostcenter", body: "HrmCostcenter", demands: "Code Description", retry: "never", access: access3 } },
    "/api/v1/{division}/hrm/Costcenters(guid'{ID}')": { GET: { id: "GetHrmCostcenter", record: "HrmCostcenter", access: access2 }, PUT: { id: "UpdateHrmCostcenter", body: "HrmCostcenter", retry: "idempotent", access: access3 }, DELETE: { id: "DeleteHrmCostcenter", retry: "idempotent", access: access3 } },
    "/api/v1/{division}/hrm/Costunits": { GET: { id: "ListHrmCostunits", record: "HrmCostunit", paging: paging1, access: access2 }, POST: { id: "CreateHrmCostunit", record: "HrmCostunit", body: "HrmCostunit", demands: "Code Description", retry: "never", access: access3 } },
    "/api/v1/{division}/hrm/Costunits(guid'{ID}')": { GET: { id: "GetHrmCostunit", record: "HrmCostunit", access: access2 }, PUT: { id: "UpdateHrmCostunit", body: "HrmCostunit", retry: "idempotent", access: access3 }, DELETE: { id: "DeleteHrmCostunit", retry: "idempotent", access: access3 } },
    "/api/v1/{division}/hrm/Departments": { GET: { id: "ListHrmDepartments", record: "HrmDepartment", paging: paging1, access: access1 } },
    "/api/v1/{division}/hrm/Departments(guid'{ID}')": { GET: { id: "GetHrmDepartment", record: "HrmDepartment", access: access1 } },
    "/api/v1/{division}/hrm/DivisionClassNames": { GET: { id: "ListHrmDivisionClassNames", record: "HrmDivisionClassName", paging: paging1, access: access4 } },
    "/api/v1/{division}/hrm/DivisionClassNames(guid'{ID}')": { GET: { id: "GetHrmDivisionClassName", record: "HrmDivisionClassName", access: access4 } },
    "/api/v1/{division}/hrm/DivisionClassValues": { GET: { id: "ListHrmDivisionClassValues", record: "HrmDivisionClassValue", paging: paging1, access: access4 } },
    "/api/v1/{division}/hrm/DivisionClassValues(guid'{ID}')": { GET: { id: "GetHrmDivisionClassValue", record: "HrmDivisionClassValue", access: access4 } },
    "/api/v1/{division}/hrm/DivisionClasses": { GET: { id: "ListHrmDivisionClasses", record: "HrmDivisionClass", paging: paging1, access: access4 } },
    "/api/v1/{division}/hrm/DivisionClasses(guid'{ID}')": { GET: { id: "GetHrmDivisionClass", record: "HrmDivisionClass", access: access4 } },
    "/api/v1/{division}/hrm/Divisions": { GET: { id: "ListHrmDivisions", record: "HrmDivision", paging: paging1, access: access5 } },
    "/api/v1/{division}/hrm/Divisions({Code})": { GET: { id: "GetHrmDivision", record: "HrmDivision", access: access5 } },
    "/api/v1/{division}/hrm/JobGroups": { GET: { id: "ListHrmJobGroups", record: "HrmJobGroup", paging: paging1, access: access1 } },
    "/api/v1/{division}/hrm/JobGroups(guid'{ID}')": { GET: { id: "GetHrmJobGroup", record: "HrmJobGroup", access: access1 } },
    "/api/v1/{division}/hrm/JobTitles": { GET: { id: "ListHrmJobTitles", record: "HrmJobTitle", paging: paging1, access: access1 } },
    "/api/v1/{division}/hrm/JobTitles(guid'{ID}')": { GET: { id: "GetHrmJobTitle", record: "HrmJobTitle", access: access1 } },
    "/api/v1/{division}/hrm/LeaveAbsenceHoursByDay": { GET: { id: "ListHrmLeaveAbsenceHoursByDay", record: "HrmLeaveAbsenceHoursByDay", paging: paging1, access: access1 } },
    "/api/v1/{division}/hrm/LeaveAbsenceHoursByDay(guid'{ID}')": { GET: { id: "GetHrmLeaveAbsenceHoursByDay", record: "HrmLeaveAbsenceHoursByDay", access: access1 } },
    "/api/v1/{division}/hrm/LeaveBuildUpRegistrations": { GET: { id: "ListHrmLeaveBuildUpRegistrations", record: "HrmLeaveBuildUpRegistration", paging: paging1, access: access1 } },
    "/api/v1/{division}/hrm/LeaveBuildUpRegistrations(guid'{ID}')": { GET: { id: "GetHrmLeaveBuildUpRegistration", record: "HrmLeaveBuildUpRegistration", access: access1 } },
    "/api/v1/{division}/hrm/LeaveRegistrations": { GET: { id: "ListHrmLeaveRegistrations", record: "HrmLeaveRegistration", paging: paging1, access: access1 } },
    "/api/v1/{division}/hrm/LeaveRegistrations(guid'{ID}')": { GET: { id: "GetHrmLeaveRegistration", record: "HrmLeaveRegistration", access: access1 } },
    "/api/v1/{division}/hrm/Schedules": { GET: { id: "ListHrmSchedules", record: "HrmSchedule", paging: paging1, access: access1 } },
    "/api/v1/{division}/hrm/Schedules(guid'{ID}')": { GET: { id: "GetHrmSchedule", record: "HrmSchedule", access: access1 } },
  },
  entities: {
    HrmAbsenceRegistrationTransaction: { key: "ID", serverKey: "ID", fields: { guid: "ID AbsenceRegistration Creator Modifier", datetime: "Created EndTime ExpectedEndDate Modified NotificationMoment StartDate StartTime" } },
    HrmAbsenceRegistration: { key: "ID", serverKey: "ID", fields: { guid: "ID Creator Employee Modifier", datetime: "Created Modified" }, nested: { HrmAbsenceRegistrationTransaction: "AbsenceRegistrationTransactions" } },
    HrmCostcenter: { key: "ID", serverKey: "ID", fields: { guid: "ID Creator Modifier", datetime: "Created EndDate Modified" }, write: "ID Active Code Description EndDate", naturalKey: "Code" },
    HrmCostunit: { key: "ID", serverKey: "ID", fields: { guid: "ID Creator Modifier", datetime: "Created EndDate Modified" }, write: "ID Code Description EndDate", naturalKey: "Code" },
    HrmDepartment: { key: "ID", serverKey: "ID", fields: { guid: "ID Creator Modifier", datetime: "Created Modified" } },
    HrmDivisionClassName: { key: "ID", serverKey: "ID", fields: { guid: "ID Creator Customer Modifier", datetime: "Created Modified" } },
    HrmDivisionClassValue: { key: "ID", serverKey: "ID", fields: { guid: "ID Class_01_ID Class_02_ID Class_03_ID Class_04_ID Class_05_ID Creator Customer Modifier", datetime: "Created Modified" } },
    HrmDivisionClass: { key: "ID", serverKey: "ID", fields: { guid: "ID ClassNameCustomer ClassNameID Creator Modifier", datetime: "Created Modified" } },
    HrmDivision: { key: "Code", serverKey: "Code", fields: { datetime: "ArchiveDate Created Modified StartDate", guid: "Creator Customer Modifier", int64: "HID" }, nested: { HrmDivisionClass: "Class_01 Class_02 Class_03 Class_04 Class_05" } },
    HrmJobGroup: { key: "ID", serverKey: "ID", fields: { guid: "ID Creator Modifier", datetime: "Created Modified" } },
    HrmJobTitle: { key: "ID", serverKey: "ID", fields: { guid: "ID Creator JobGroup Modifier", datetime: "Created Modified" } },
    HrmLeaveAbsenceHoursByDay: { key: "ID", serverKey: "ID", fields: { guid: "ID Employee Employment", datetime: "Created Date EndTime Modified StartTime", int64: "ExternalIDInt ExternalLeaveAbsenceType" } },
    HrmLeaveBuildUpRegistration: { key: "ID", serverKey: "ID", fields: { guid: "ID Creator Employee LeaveType Modifier", datetime: "Created Date Modified" } },
    HrmLeaveRegistration: { key: "ID", serverKey: "ID", fields: { guid: "ID Creator Employee LeaveType Modifier", datetime: "Created EndDate EndTime Modified StartDate StartTime" } },
    HrmSchedule: { key: "ID", serverKey: "ID", fields: { guid: "ID Creator Employee Employment EmploymentCLA Modifier", datetime: "Created EndDate Modified StartDate" } },
  },
};

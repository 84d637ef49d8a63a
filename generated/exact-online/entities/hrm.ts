// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { scopes: ["hrm employees"] };
const access2: AccessRow = { scopes: ["financial costcenters"] };
const access3: AccessRow = { scopes: ["financial costcenters"], level: "manage" };
const access4: AccessRow = { scopes: ["organization administration"] };
const access5: AccessRow = { scopes: [] };
const paging1: PagingRow = { style: "odata-v2", pageSize: 60, items: "d" };

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/hrm/AbsenceRegistrationTransactions": {
      GET: { id: "ListHrmAbsenceRegistrationTransactions", record: "HrmAbsenceRegistrationTransaction", paging: paging1, access: access1 },
    },
    "/api/v1/{division}/hrm/AbsenceRegistrationTransactions(guid'{ID}')": {
      GET: { id: "GetHrmAbsenceRegistrationTransaction", record: "HrmAbsenceRegistrationTransaction", access: access1 },
    },
    "/api/v1/{division}/hrm/AbsenceRegistrations": {
      GET: { id: "ListHrmAbsenceRegistrations", record: "HrmAbsenceRegistration", paging: paging1, access: access1 },
    },
    "/api/v1/{division}/hrm/AbsenceRegistrations(guid'{ID}')": {
      GET: { id: "GetHrmAbsenceRegistration", record: "HrmAbsenceRegistration", access: access1 },
    },
    "/api/v1/{division}/hrm/Costcenters": {
      GET: { id: "ListHrmCostcenters", record: "HrmCostcenter", paging: paging1, access: access2 },
      POST: { id: "CreateHrmCostcenter", record: "HrmCostcenter", body: "HrmCostcenter", retry: "never", answers: "201", access: access3 },
    },
    "/api/v1/{division}/hrm/Costcenters(guid'{ID}')": {
      GET: { id: "GetHrmCostcenter", record: "HrmCostcenter", access: access2 },
      PUT: { id: "UpdateHrmCostcenter", body: "HrmCostcenter", retry: "idempotent", answers: "204-", access: access3 },
      DELETE: { id: "DeleteHrmCostcenter", retry: "idempotent", answers: "204-", access: access3 },
    },
    "/api/v1/{division}/hrm/Costunits": {
      GET: { id: "ListHrmCostunits", record: "HrmCostunit", paging: paging1, access: access2 },
      POST: { id: "CreateHrmCostunit", record: "HrmCostunit", body: "HrmCostunit", retry: "never", answers: "201", access: access3 },
    },
    "/api/v1/{division}/hrm/Costunits(guid'{ID}')": {
      GET: { id: "GetHrmCostunit", record: "HrmCostunit", access: access2 },
      PUT: { id: "UpdateHrmCostunit", body: "HrmCostunit", retry: "idempotent", answers: "204-", access: access3 },
      DELETE: { id: "DeleteHrmCostunit", retry: "idempotent", answers: "204-", access: access3 },
    },
    "/api/v1/{division}/hrm/Departments": {
      GET: { id: "ListHrmDepartments", record: "HrmDepartment", paging: paging1, access: access1 },
    },
    "/api/v1/{division}/hrm/Departments(guid'{ID}')": {
      GET: { id: "GetHrmDepartment", record: "HrmDepartment", access: access1 },
    },
    "/api/v1/{division}/hrm/DivisionClassNames": {
      GET: { id: "ListHrmDivisionClassNames", record: "HrmDivisionClassName", paging: paging1, access: access4 },
    },
    "/api/v1/{division}/hrm/DivisionClassNames(guid'{ID}')": {
      GET: { id: "GetHrmDivisionClassName", record: "HrmDivisionClassName", access: access4 },
    },
    "/api/v1/{division}/hrm/DivisionClassValues": {
      GET: { id: "ListHrmDivisionClassValues", record: "HrmDivisionClassValue", paging: paging1, access: access4 },
    },
    "/api/v1/{division}/hrm/DivisionClassValues(guid'{ID}')": {
      GET: { id: "GetHrmDivisionClassValue", record: "HrmDivisionClassValue", access: access4 },
    },
    "/api/v1/{division}/hrm/DivisionClasses": {
      GET: { id: "ListHrmDivisionClasses", record: "HrmDivisionClass", paging: paging1, access: access4 },
    },
    "/api/v1/{division}/hrm/DivisionClasses(guid'{ID}')": {
      GET: { id: "GetHrmDivisionClass", record: "HrmDivisionClass", access: access4 },
    },
    "/api/v1/{division}/hrm/Divisions": {
      GET: { id: "ListHrmDivisions", record: "HrmDivision", paging: paging1, access: access5 },
    },
    "/api/v1/{division}/hrm/Divisions({Code})": {
      GET: { id: "GetHrmDivision", record: "HrmDivision", access: access5 },
    },
    "/api/v1/{division}/hrm/JobGroups": {
      GET: { id: "ListHrmJobGroups", record: "HrmJobGroup", paging: paging1, access: access1 },
    },
    "/api/v1/{division}/hrm/JobGroups(guid'{ID}')": {
      GET: { id: "GetHrmJobGroup", record: "HrmJobGroup", access: access1 },
    },
    "/api/v1/{division}/hrm/JobTitles": {
      GET: { id: "ListHrmJobTitles", record: "HrmJobTitle", paging: paging1, access: access1 },
    },
    "/api/v1/{division}/hrm/JobTitles(guid'{ID}')": {
      GET: { id: "GetHrmJobTitle", record: "HrmJobTitle", access: access1 },
    },
    "/api/v1/{division}/hrm/LeaveAbsenceHoursByDay": {
      GET: { id: "ListHrmLeaveAbsenceHoursByDay", record: "HrmLeaveAbsenceHoursByDay", paging: paging1, access: access1 },
    },
    "/api/v1/{division}/hrm/LeaveAbsenceHoursByDay(guid'{ID}')": {
      GET: { id: "GetHrmLeaveAbsenceHoursByDay", record: "HrmLeaveAbsenceHoursByDay", access: access1 },
    },
    "/api/v1/{division}/hrm/LeaveBuildUpRegistrations": {
      GET: { id: "ListHrmLeaveBuildUpRegistrations", record: "HrmLeaveBuildUpRegistration", paging: paging1, access: access1 },
    },
    "/api/v1/{division}/hrm/LeaveBuildUpRegistrations(guid'{ID}')": {
      GET: { id: "GetHrmLeaveBuildUpRegistration", record: "HrmLeaveBuildUpRegistration", access: access1 },
    },
    "/api/v1/{division}/hrm/LeaveRegistrations": {
      GET: { id: "ListHrmLeaveRegistrations", record: "HrmLeaveRegistration", paging: paging1, access: access1 },
    },
    "/api/v1/{division}/hrm/LeaveRegistrations(guid'{ID}')": {
      GET: { id: "GetHrmLeaveRegistration", record: "HrmLeaveRegistration", access: access1 },
    },
    "/api/v1/{division}/hrm/Schedules": {
      GET: { id: "ListHrmSchedules", record: "HrmSchedule", paging: paging1, access: access1 },
    },
    "/api/v1/{division}/hrm/Schedules(guid'{ID}')": {
      GET: { id: "GetHrmSchedule", record: "HrmSchedule", access: access1 },
    },
  },
  entities: {
    HrmAbsenceRegistrationTransaction: { fields: { guid: "ID AbsenceRegistration Creator Modifier", datetime: "Created EndTime ExpectedEndDate Modified NotificationMoment StartDate StartTime" } },
    HrmAbsenceRegistration: { fields: { guid: "ID Creator Employee Modifier", datetime: "Created Modified" }, nested: { HrmAbsenceRegistrationTransaction: "AbsenceRegistrationTransactions" } },
    HrmCostcenter: { fields: { guid: "ID Creator Modifier", datetime: "Created EndDate Modified" }, write: { text: "ID Code Description EndDate", boolean: "Active" }, naturalKey: "Code" },
    HrmCostunit: { fields: { guid: "ID Creator Modifier", datetime: "Created EndDate Modified" }, write: { text: "ID Code Description EndDate" }, naturalKey: "Code" },
    HrmDepartment: { fields: { guid: "ID Creator Modifier", datetime: "Created Modified" } },
    HrmDivisionClassName: { fields: { guid: "ID Creator Customer Modifier", datetime: "Created Modified" } },
    HrmDivisionClassValue: { fields: { guid: "ID Class_01_ID Class_02_ID Class_03_ID Class_04_ID Class_05_ID Creator Customer Modifier", datetime: "Created Modified" } },
    HrmDivisionClass: { fields: { guid: "ID ClassNameCustomer ClassNameID Creator Modifier", datetime: "Created Modified" } },
    HrmDivision: { fields: { datetime: "ArchiveDate Created Modified StartDate", guid: "Creator Customer Modifier", code18: "CustomerCode", int64: "HID" }, nested: { HrmDivisionClass: "Class_01 Class_02 Class_03 Class_04 Class_05" } },
    HrmJobGroup: { fields: { guid: "ID Creator Modifier", datetime: "Created Modified" } },
    HrmJobTitle: { fields: { guid: "ID Creator JobGroup Modifier", datetime: "Created Modified" } },
    HrmLeaveAbsenceHoursByDay: { fields: { guid: "ID Employee Employment", datetime: "Created Date EndTime Modified StartTime", int64: "ExternalIDInt ExternalLeaveAbsenceType" } },
    HrmLeaveBuildUpRegistration: { fields: { guid: "ID Creator Employee LeaveType Modifier", datetime: "Created Date Modified" } },
    HrmLeaveRegistration: { fields: { guid: "ID Creator Employee LeaveType Modifier", datetime: "Created EndDate EndTime Modified StartDate StartTime" } },
    HrmSchedule: { fields: { guid: "ID Creator Employee Employment EmploymentCLA Modifier", datetime: "Created EndDate Modified StartDate" } },
  },
};

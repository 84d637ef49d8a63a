// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  kinds: {
    guid: "Class_01_ID Class_02_ID Class_03_ID Class_04_ID Class_05_ID ClassNameCustomer ClassNameID JobGroup EmploymentCLA",
  },
  groups: [
    { at: "/api/v1/{division}/hrm/", name: "Hrm", like: "list get", scopes: "hrm employees", sets: "AbsenceRegistrationTransaction|s AbsenceRegistration|s Department|s JobGroup|s JobTitle|s LeaveBuildUpRegistration|s LeaveRegistration|s Schedule|s" },
    { at: "/api/v1/{division}/hrm/", name: "Hrm", like: "list create get update delete", scopes: "financial costcenters", sets: "Costcenter|s Costunit|s" },
    { at: "/api/v1/{division}/hrm/", name: "Hrm", like: "list get", scopes: "organization administration", sets: "DivisionClassName|s DivisionClassValue|s DivisionClass|es" },
    { at: "/api/v1/{division}/hrm/", name: "Hrm", like: "list get 2", key: "Code", scopes: "", sets: "Division|s" },
    { at: "/api/v1/{division}/hrm/", name: "Hrm", like: "list get 4", scopes: "hrm employees", sets: "LeaveAbsenceHoursByDay" },
  ],
  paths: {},
  entities: {
    HrmAbsenceRegistration: { nested: { HrmAbsenceRegistrationTransaction: "AbsenceRegistrationTransactions" } },
    HrmCostcenter: { write: "ID Active Code Description EndDate", naturalKey: "Code" },
    HrmCostunit: { write: "ID Code Description EndDate", naturalKey: "Code" },
    HrmDivision: { fields: { int64: "HID" }, nested: { HrmDivisionClass: "Class_01 Class_02 Class_03 Class_04 Class_05" } },
  },
};

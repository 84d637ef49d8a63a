// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  kinds: {
    guid: "Contract ContractDocument EmploymentOrganization Jobtitle Salary EmploymentConditionGroup PayrollComponent PayrollRun PayrollComponentID",
    datetime: "ContractEndDate ContractProbationEndDate ContractStartDate",
  },
  groups: [
    { at: "/api/v1/{division}/payroll/", name: "Payroll", like: "list get", scopes: "hrm payroll", sets: "ActiveEmployment|s Employee|s EmploymentContract|s EmploymentOrganization|s EmploymentSalar|ies|y Employment|s TaxEmploymentEndFlexCode|s" },
    { at: "/api/v1/beta/{division}/payroll/", name: "Payroll", like: "list get", scopes: "hrm payroll", sets: "EmploymentConditionGroup|s" },
    { at: "/api/v1/{division}/payroll/", name: "Payroll", like: "list get 2", scopes: "hrm payroll", sets: "EmploymentContractFlexPhase|s EmploymentEndReason|s" },
    { at: "/api/v1/{division}/read/payroll/", name: "Payroll", like: "get", scopes: "hrm payroll", sets: "EmploymentContractFlexPhase|sOnFocusDate|OnFocusDate EmploymentEndReason|sOnFocusDate|OnFocusDate" },
    { at: "/api/v1/{division}/payroll/", name: "Payroll", like: "list get 4", scopes: "hrm payroll", sets: "EmploymentTaxAuthoritiesGeneral" },
    { at: "/api/v1/beta/{division}/payroll/", name: "Payroll", like: "get", scopes: "hrm payroll", sets: "PayrollComponent|s PayrollTransaction|sByPayrollYear|ByPayrollYear" },
    { at: "/api/v1/{division}/payroll/", name: "Payroll", like: "list create get update", scopes: "hrm payroll", sets: "VariableMutation|s" },
  ],
  paths: {},
  entities: {
    PayrollEmploymentContractFlexPhase: { fields: { plain: "ID" } },
    PayrollEmploymentContractFlexPhaseOnFocusDate: { fields: { plain: "ID" } },
    PayrollEmploymentEndReason: { fields: { plain: "ID" } },
    PayrollEmploymentEndReasonOnFocusDate: { fields: { plain: "ID" } },
    PayrollPayrollComponent: { fields: { plain: "Category" } },
    PayrollVariableMutation: { fields: { plain: "PayrollComponent" }, write: "ID Description EmployeeHID EntryFieldType Notes PayrollComponent PayrollPeriod PayrollYear Type Value" },
  },
};

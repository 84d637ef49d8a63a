// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/payroll/ActiveEmployments": {
      GET: { id: "ListPayrollActiveEmployments", record: "PayrollActiveEmployment", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["hrm payroll"] } },
    },
    "/api/v1/{division}/payroll/ActiveEmployments(guid'{ID}')": {
      GET: { id: "GetPayrollActiveEmployment", record: "PayrollActiveEmployment", access: { scopes: ["hrm payroll"] } },
    },
    "/api/v1/{division}/payroll/Employees": {
      GET: { id: "ListPayrollEmployees", record: "PayrollEmployee", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["hrm payroll"] } },
    },
    "/api/v1/{division}/payroll/Employees(guid'{ID}')": {
      GET: { id: "GetPayrollEmployee", record: "PayrollEmployee", access: { scopes: ["hrm payroll"] } },
    },
    "/api/v1/beta/{division}/payroll/EmploymentConditionGroups": {
      GET: { id: "ListPayrollEmploymentConditionGroups", record: "PayrollEmploymentConditionGroup", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["hrm payroll"] } },
    },
    "/api/v1/beta/{division}/payroll/EmploymentConditionGroups(guid'{ID}')": {
      GET: { id: "GetPayrollEmploymentConditionGroup", record: "PayrollEmploymentConditionGroup", access: { scopes: ["hrm payroll"] } },
    },
    "/api/v1/{division}/payroll/EmploymentContractFlexPhases": {
      GET: { id: "ListPayrollEmploymentContractFlexPhases", record: "PayrollEmploymentContractFlexPhase", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["hrm payroll"] } },
    },
    "/api/v1/{division}/payroll/EmploymentContractFlexPhases({ID})": {
      GET: { id: "GetPayrollEmploymentContractFlexPhase", record: "PayrollEmploymentContractFlexPhase", access: { scopes: ["hrm payroll"] } },
    },
    "/api/v1/{division}/read/payroll/EmploymentContractFlexPhasesOnFocusDate": {
      GET: { id: "GetPayrollEmploymentContractFlexPhasesOnFocusDate", record: "PayrollEmploymentContractFlexPhaseOnFocusDate", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["hrm payroll"] } },
    },
    "/api/v1/{division}/payroll/EmploymentContracts": {
      GET: { id: "ListPayrollEmploymentContracts", record: "PayrollEmploymentContract", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["hrm payroll"] } },
    },
    "/api/v1/{division}/payroll/EmploymentContracts(guid'{ID}')": {
      GET: { id: "GetPayrollEmploymentContract", record: "PayrollEmploymentContract", access: { scopes: ["hrm payroll"] } },
    },
    "/api/v1/{division}/payroll/EmploymentEndReasons": {
      GET: { id: "ListPayrollEmploymentEndReasons", record: "PayrollEmploymentEndReason", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["hrm payroll"] } },
    },
    "/api/v1/{division}/payroll/EmploymentEndReasons({ID})": {
      GET: { id: "GetPayrollEmploymentEndReason", record: "PayrollEmploymentEndReason", access: { scopes: ["hrm payroll"] } },
    },
    "/api/v1/{division}/read/payroll/EmploymentEndReasonsOnFocusDate": {
      GET: { id: "GetPayrollEmploymentEndReasonsOnFocusDate", record: "PayrollEmploymentEndReasonOnFocusDate", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["hrm payroll"] } },
    },
    "/api/v1/{division}/payroll/EmploymentOrganizations": {
      GET: { id: "ListPayrollEmploymentOrganizations", record: "PayrollEmploymentOrganization", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["hrm payroll"] } },
    },
    "/api/v1/{division}/payroll/EmploymentOrganizations(guid'{ID}')": {
      GET: { id: "GetPayrollEmploymentOrganization", record: "PayrollEmploymentOrganization", access: { scopes: ["hrm payroll"] } },
    },
    "/api/v1/{division}/payroll/EmploymentSalaries": {
      GET: { id: "ListPayrollEmploymentSalaries", record: "PayrollEmploymentSalary", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["hrm payroll"] } },
    },
    "/api/v1/{division}/payroll/EmploymentSalaries(guid'{ID}')": {
      GET: { id: "GetPayrollEmploymentSalary", record: "PayrollEmploymentSalary", access: { scopes: ["hrm payroll"] } },
    },
    "/api/v1/{division}/payroll/EmploymentTaxAuthoritiesGeneral": {
      GET: { id: "ListPayrollEmploymentTaxAuthoritiesGeneral", record: "PayrollEmploymentTaxAuthoritiesGeneral", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["hrm payroll"] } },
    },
    "/api/v1/{division}/payroll/EmploymentTaxAuthoritiesGeneral(guid'{ID}')": {
      GET: { id: "GetPayrollEmploymentTaxAuthoritiesGeneral", record: "PayrollEmploymentTaxAuthoritiesGeneral", access: { scopes: ["hrm payroll"] } },
    },
    "/api/v1/{division}/payroll/Employments": {
      GET: { id: "ListPayrollEmployments", record: "PayrollEmployment", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["hrm payroll"] } },
    },
    "/api/v1/{division}/payroll/Employments(guid'{ID}')": {
      GET: { id: "GetPayrollEmployment", record: "PayrollEmployment", access: { scopes: ["hrm payroll"] } },
    },
    "/api/v1/beta/{division}/payroll/PayrollComponents": {
      GET: { id: "GetPayrollPayrollComponents", record: "PayrollPayrollComponent", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["hrm payroll"] } },
    },
    "/api/v1/beta/{division}/payroll/PayrollTransactionsByPayrollYear": {
      GET: { id: "GetPayrollPayrollTransactionsByPayrollYear", record: "PayrollPayrollTransactionByPayrollYear", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["hrm payroll"] } },
    },
    "/api/v1/{division}/payroll/TaxEmploymentEndFlexCodes": {
      GET: { id: "ListPayrollTaxEmploymentEndFlexCodes", record: "PayrollTaxEmploymentEndFlexCode", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["hrm payroll"] } },
    },
    "/api/v1/{division}/payroll/TaxEmploymentEndFlexCodes(guid'{ID}')": {
      GET: { id: "GetPayrollTaxEmploymentEndFlexCode", record: "PayrollTaxEmploymentEndFlexCode", access: { scopes: ["hrm payroll"] } },
    },
    "/api/v1/{division}/payroll/VariableMutations": {
      GET: { id: "ListPayrollVariableMutations", record: "PayrollVariableMutation", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["hrm payroll"] } },
      POST: { id: "CreatePayrollVariableMutation", record: "PayrollVariableMutation", body: "PayrollVariableMutation", retry: "never", answers: "201", access: { scopes: ["hrm payroll"], level: "manage" } },
    },
    "/api/v1/{division}/payroll/VariableMutations(guid'{ID}')": {
      GET: { id: "GetPayrollVariableMutation", record: "PayrollVariableMutation", access: { scopes: ["hrm payroll"] } },
      PUT: { id: "UpdatePayrollVariableMutation", body: "PayrollVariableMutation", retry: "idempotent", answers: "204-", access: { scopes: ["hrm payroll"], level: "manage" } },
    },
  },
  entities: {
    PayrollActiveEmployment: { fields: { guid: "ID Contract ContractDocument Creator Department Employee EmploymentOrganization Jobtitle Modifier Salary Schedule", datetime: "ContractEndDate ContractProbationEndDate ContractStartDate Created EndDate Modified StartDate StartDateOrganization" } },
    PayrollEmployee: { fields: { guid: "ID Creator Customer Manager Modifier Person User", datetime: "BirthDate Created EndDate MaritalDate Modified StartDate", binary: "Picture" } },
    PayrollEmploymentConditionGroup: { fields: { guid: "ID Creator Modifier", datetime: "Created EndDate Modified StartDate" } },
    PayrollEmploymentContractFlexPhaseOnFocusDate: { fields: { datetime: "EndDate StartDate" } },
    PayrollEmploymentContract: { fields: { guid: "ID Creator Document Employee Employment Modifier", datetime: "Created EndDate Modified ProbationEndDate StartDate" } },
    PayrollEmploymentEndReasonOnFocusDate: { fields: { datetime: "EndDate StartDate" } },
    PayrollEmploymentOrganization: { fields: { guid: "ID Creator Department Employee Employment JobTitle Modifier", datetime: "Created EndDate Modified StartDate" } },
    PayrollEmploymentSalary: { fields: { guid: "ID Creator Employee Employment Modifier Schedule WageScale", datetime: "Created EndDate Modified StartDate" } },
    PayrollEmploymentTaxAuthoritiesGeneral: { fields: { guid: "ID Account Creator Employee Employment Modifier", datetime: "Created EndDate Modified StartDate" } },
    PayrollEmployment: { fields: { guid: "ID Creator Employee Modifier", datetime: "Created EndDate Modified StartDate StartDateOrganization" } },
    PayrollPayrollComponent: { fields: { guid: "ID Creator Modifier", datetime: "Created EndDate Modified StartDate" } },
    PayrollPayrollTransactionByPayrollYear: { fields: { guid: "ID Creator Department Employee Employment EmploymentConditionGroup Modifier PayrollComponent PayrollRun", datetime: "Created Date ModifiedDate" } },
    PayrollTaxEmploymentEndFlexCode: { fields: { guid: "ID Creator Modifier", datetime: "Created EndDate Modified StartDate" } },
    PayrollVariableMutation: { fields: { guid: "ID EmployeeID PayrollComponentID" }, write: { text: "ID Description Notes PayrollComponent", int32: "EmployeeHID EntryFieldType Type", int16: "PayrollPeriod PayrollYear", number: "Value" } },
  },
};

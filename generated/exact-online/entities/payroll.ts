// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { scopes: ["hrm payroll"] };
const access2: AccessRow = { scopes: ["hrm payroll"], level: "manage" };
const paging1: PagingRow = { style: "odata-v2", pageSize: 60, items: "d" };

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/payroll/ActiveEmployments": {
      GET: { id: "ListPayrollActiveEmployments", record: "PayrollActiveEmployment", paging: paging1, access: access1 },
    },
    "/api/v1/{division}/payroll/ActiveEmployments(guid'{ID}')": {
      GET: { id: "GetPayrollActiveEmployment", record: "PayrollActiveEmployment", access: access1 },
    },
    "/api/v1/{division}/payroll/Employees": {
      GET: { id: "ListPayrollEmployees", record: "PayrollEmployee", paging: paging1, access: access1 },
    },
    "/api/v1/{division}/payroll/Employees(guid'{ID}')": {
      GET: { id: "GetPayrollEmployee", record: "PayrollEmployee", access: access1 },
    },
    "/api/v1/beta/{division}/payroll/EmploymentConditionGroups": {
      GET: { id: "ListPayrollEmploymentConditionGroups", record: "PayrollEmploymentConditionGroup", paging: paging1, access: access1 },
    },
    "/api/v1/beta/{division}/payroll/EmploymentConditionGroups(guid'{ID}')": {
      GET: { id: "GetPayrollEmploymentConditionGroup", record: "PayrollEmploymentConditionGroup", access: access1 },
    },
    "/api/v1/{division}/payroll/EmploymentContractFlexPhases": {
      GET: { id: "ListPayrollEmploymentContractFlexPhases", record: "PayrollEmploymentContractFlexPhase", paging: paging1, access: access1 },
    },
    "/api/v1/{division}/payroll/EmploymentContractFlexPhases({ID})": {
      GET: { id: "GetPayrollEmploymentContractFlexPhase", record: "PayrollEmploymentContractFlexPhase", access: access1 },
    },
    "/api/v1/{division}/read/payroll/EmploymentContractFlexPhasesOnFocusDate": {
      GET: { id: "GetPayrollEmploymentContractFlexPhasesOnFocusDate", record: "PayrollEmploymentContractFlexPhaseOnFocusDate", paging: paging1, access: access1 },
    },
    "/api/v1/{division}/payroll/EmploymentContracts": {
      GET: { id: "ListPayrollEmploymentContracts", record: "PayrollEmploymentContract", paging: paging1, access: access1 },
    },
    "/api/v1/{division}/payroll/EmploymentContracts(guid'{ID}')": {
      GET: { id: "GetPayrollEmploymentContract", record: "PayrollEmploymentContract", access: access1 },
    },
    "/api/v1/{division}/payroll/EmploymentEndReasons": {
      GET: { id: "ListPayrollEmploymentEndReasons", record: "PayrollEmploymentEndReason", paging: paging1, access: access1 },
    },
    "/api/v1/{division}/payroll/EmploymentEndReasons({ID})": {
      GET: { id: "GetPayrollEmploymentEndReason", record: "PayrollEmploymentEndReason", access: access1 },
    },
    "/api/v1/{division}/read/payroll/EmploymentEndReasonsOnFocusDate": {
      GET: { id: "GetPayrollEmploymentEndReasonsOnFocusDate", record: "PayrollEmploymentEndReasonOnFocusDate", paging: paging1, access: access1 },
    },
    "/api/v1/{division}/payroll/EmploymentOrganizations": {
      GET: { id: "ListPayrollEmploymentOrganizations", record: "PayrollEmploymentOrganization", paging: paging1, access: access1 },
    },
    "/api/v1/{division}/payroll/EmploymentOrganizations(guid'{ID}')": {
      GET: { id: "GetPayrollEmploymentOrganization", record: "PayrollEmploymentOrganization", access: access1 },
    },
    "/api/v1/{division}/payroll/EmploymentSalaries": {
      GET: { id: "ListPayrollEmploymentSalaries", record: "PayrollEmploymentSalary", paging: paging1, access: access1 },
    },
    "/api/v1/{division}/payroll/EmploymentSalaries(guid'{ID}')": {
      GET: { id: "GetPayrollEmploymentSalary", record: "PayrollEmploymentSalary", access: access1 },
    },
    "/api/v1/{division}/payroll/EmploymentTaxAuthoritiesGeneral": {
      GET: { id: "ListPayrollEmploymentTaxAuthoritiesGeneral", record: "PayrollEmploymentTaxAuthoritiesGeneral", paging: paging1, access: access1 },
    },
    "/api/v1/{division}/payroll/EmploymentTaxAuthoritiesGeneral(guid'{ID}')": {
      GET: { id: "GetPayrollEmploymentTaxAuthoritiesGeneral", record: "PayrollEmploymentTaxAuthoritiesGeneral", access: access1 },
    },
    "/api/v1/{division}/payroll/Employments": {
      GET: { id: "ListPayrollEmployments", record: "PayrollEmployment", paging: paging1, access: access1 },
    },
    "/api/v1/{division}/payroll/Employments(guid'{ID}')": {
      GET: { id: "GetPayrollEmployment", record: "PayrollEmployment", access: access1 },
    },
    "/api/v1/beta/{division}/payroll/PayrollComponents": {
      GET: { id: "GetPayrollPayrollComponents", record: "PayrollPayrollComponent", paging: paging1, access: access1 },
    },
    "/api/v1/beta/{division}/payroll/PayrollTransactionsByPayrollYear": {
      GET: { id: "GetPayrollPayrollTransactionsByPayrollYear", record: "PayrollPayrollTransactionByPayrollYear", paging: paging1, access: access1 },
    },
    "/api/v1/{division}/payroll/TaxEmploymentEndFlexCodes": {
      GET: { id: "ListPayrollTaxEmploymentEndFlexCodes", record: "PayrollTaxEmploymentEndFlexCode", paging: paging1, access: access1 },
    },
    "/api/v1/{division}/payroll/TaxEmploymentEndFlexCodes(guid'{ID}')": {
      GET: { id: "GetPayrollTaxEmploymentEndFlexCode", record: "PayrollTaxEmploymentEndFlexCode", access: access1 },
    },
    "/api/v1/{division}/payroll/VariableMutations": {
      GET: { id: "ListPayrollVariableMutations", record: "PayrollVariableMutation", paging: paging1, access: access1 },
      POST: { id: "CreatePayrollVariableMutation", record: "PayrollVariableMutation", body: "PayrollVariableMutation", retry: "never", answers: "201", access: access2 },
    },
    "/api/v1/{division}/payroll/VariableMutations(guid'{ID}')": {
      GET: { id: "GetPayrollVariableMutation", record: "PayrollVariableMutation", access: access1 },
      PUT: { id: "UpdatePayrollVariableMutation", body: "PayrollVariableMutation", retry: "idempotent", answers: "204-", access: access2 },
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

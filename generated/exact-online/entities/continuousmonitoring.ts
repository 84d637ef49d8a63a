// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { scopes: ["accountancy processmanagement"] };
const access2: AccessRow = { scopes: ["accountancy processmanagement"], level: "manage" };
const paging1: PagingRow = { style: "odata-v2", pageSize: 60, items: "d" };

export const table: ServiceTable = {
  paths: {
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorBalances": {
      GET: { id: "ListContinuousMonitoringIndicatorBalances", record: "ContinuousMonitoringIndicatorBalance", paging: paging1, access: access1 },
      POST: { id: "CreateContinuousMonitoringIndicatorBalance", record: "ContinuousMonitoringIndicatorBalance", body: "ContinuousMonitoringIndicatorBalance", retry: "never", answers: "201", access: access2 },
    },
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorBalances(guid'{ID}')": {
      GET: { id: "GetContinuousMonitoringIndicatorBalance", record: "ContinuousMonitoringIndicatorBalance", access: access1 },
      PUT: { id: "UpdateContinuousMonitoringIndicatorBalance", body: "ContinuousMonitoringIndicatorBalance", retry: "idempotent", answers: "204-", access: access2 },
      DELETE: { id: "DeleteContinuousMonitoringIndicatorBalance", retry: "idempotent", answers: "204-", access: access2 },
    },
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorDeviatingAmountEntereds": {
      GET: { id: "ListContinuousMonitoringIndicatorDeviatingAmountEntereds", record: "ContinuousMonitoringIndicatorDeviatingAmountEntered", paging: paging1, access: access1 },
      POST: { id: "CreateContinuousMonitoringIndicatorDeviatingAmountEntered", record: "ContinuousMonitoringIndicatorDeviatingAmountEntered", body: "ContinuousMonitoringIndicatorDeviatingAmountEntered", retry: "never", answers: "201", access: access2 },
    },
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorDeviatingAmountEntereds(guid'{ID}')": {
      GET: { id: "GetContinuousMonitoringIndicatorDeviatingAmountEntered", record: "ContinuousMonitoringIndicatorDeviatingAmountEntered", access: access1 },
      PUT: { id: "UpdateContinuousMonitoringIndicatorDeviatingAmountEntered", body: "ContinuousMonitoringIndicatorDeviatingAmountEntered", retry: "idempotent", answers: "204-", access: access2 },
      DELETE: { id: "DeleteContinuousMonitoringIndicatorDeviatingAmountEntered", retry: "idempotent", answers: "204-", access: access2 },
    },
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorDifferenceByPeriods": {
      GET: { id: "ListContinuousMonitoringIndicatorDifferenceByPeriods", record: "ContinuousMonitoringIndicatorDifferenceByPeriod", paging: paging1, access: access1 },
      POST: { id: "CreateContinuousMonitoringIndicatorDifferenceByPeriod", record: "ContinuousMonitoringIndicatorDifferenceByPeriod", body: "ContinuousMonitoringIndicatorDifferenceByPeriod", retry: "never", answers: "201", access: access2 },
    },
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorDifferenceByPeriods(guid'{ID}')": {
      GET: { id: "GetContinuousMonitoringIndicatorDifferenceByPeriod", record: "ContinuousMonitoringIndicatorDifferenceByPeriod", access: access1 },
      PUT: { id: "UpdateContinuousMonitoringIndicatorDifferenceByPeriod", body: "ContinuousMonitoringIndicatorDifferenceByPeriod", retry: "idempotent", answers: "204-", access: access2 },
      DELETE: { id: "DeleteContinuousMonitoringIndicatorDifferenceByPeriod", retry: "idempotent", answers: "204-", access: access2 },
    },
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorDifferentVatCodes": {
      GET: { id: "ListContinuousMonitoringIndicatorDifferentVatCodes", record: "ContinuousMonitoringIndicatorDifferentVatCode", paging: paging1, access: access1 },
      POST: { id: "CreateContinuousMonitoringIndicatorDifferentVatCode", record: "ContinuousMonitoringIndicatorDifferentVatCode", body: "ContinuousMonitoringIndicatorDifferentVatCode", retry: "never", answers: "201", access: access2 },
    },
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorDifferentVatCodes(guid'{ID}')": {
      GET: { id: "GetContinuousMonitoringIndicatorDifferentVatCode", record: "ContinuousMonitoringIndicatorDifferentVatCode", access: access1 },
      PUT: { id: "UpdateContinuousMonitoringIndicatorDifferentVatCode", body: "ContinuousMonitoringIndicatorDifferentVatCode", retry: "idempotent", answers: "204-", access: access2 },
      DELETE: { id: "DeleteContinuousMonitoringIndicatorDifferentVatCode", retry: "idempotent", answers: "204-", access: access2 },
    },
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorGLAccounts": {
      GET: { id: "ListContinuousMonitoringIndicatorGLAccounts", record: "ContinuousMonitoringIndicatorGLAccount", paging: paging1, access: access1 },
      POST: { id: "CreateContinuousMonitoringIndicatorGLAccount", record: "ContinuousMonitoringIndicatorGLAccount", body: "ContinuousMonitoringIndicatorGLAccount", retry: "never", answers: "201", access: access2 },
    },
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorGLAccounts(guid'{ID}')": {
      GET: { id: "GetContinuousMonitoringIndicatorGLAccount", record: "ContinuousMonitoringIndicatorGLAccount", access: access1 },
      DELETE: { id: "DeleteContinuousMonitoringIndicatorGLAccount", retry: "idempotent", answers: "204-", access: access2 },
    },
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorLiquidities": {
      GET: { id: "ListContinuousMonitoringIndicatorLiquidities", record: "ContinuousMonitoringIndicatorLiquidity", paging: paging1, access: access1 },
      POST: { id: "CreateContinuousMonitoringIndicatorLiquidity", record: "ContinuousMonitoringIndicatorLiquidity", body: "ContinuousMonitoringIndicatorLiquidity", retry: "never", answers: "201", access: access2 },
    },
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorLiquidities(guid'{ID}')": {
      GET: { id: "GetContinuousMonitoringIndicatorLiquidity", record: "ContinuousMonitoringIndicatorLiquidity", access: access1 },
      PUT: { id: "UpdateContinuousMonitoringIndicatorLiquidity", body: "ContinuousMonitoringIndicatorLiquidity", retry: "idempotent", answers: "204-", access: access2 },
      DELETE: { id: "DeleteContinuousMonitoringIndicatorLiquidity", retry: "idempotent", answers: "204-", access: access2 },
    },
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorSignals": {
      GET: { id: "ListContinuousMonitoringIndicatorSignals", record: "ContinuousMonitoringIndicatorSignal", paging: paging1, access: access1 },
    },
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorSignals(guid'{ID}')": {
      GET: { id: "GetContinuousMonitoringIndicatorSignal", record: "ContinuousMonitoringIndicatorSignal", access: access1 },
    },
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorStates": {
      GET: { id: "ListContinuousMonitoringIndicatorStates", record: "ContinuousMonitoringIndicatorState", paging: paging1, access: access1 },
    },
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorStates(guid'{ID}')": {
      GET: { id: "GetContinuousMonitoringIndicatorState", record: "ContinuousMonitoringIndicatorState", access: access1 },
    },
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorUsageOfJournals": {
      GET: { id: "ListContinuousMonitoringIndicatorUsageOfJournals", record: "ContinuousMonitoringIndicatorUsageOfJournal", paging: paging1, access: access1 },
      POST: { id: "CreateContinuousMonitoringIndicatorUsageOfJournal", record: "ContinuousMonitoringIndicatorUsageOfJournal", body: "ContinuousMonitoringIndicatorUsageOfJournal", retry: "never", answers: "201", access: access2 },
    },
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorUsageOfJournals(guid'{ID}')": {
      GET: { id: "GetContinuousMonitoringIndicatorUsageOfJournal", record: "ContinuousMonitoringIndicatorUsageOfJournal", access: access1 },
      PUT: { id: "UpdateContinuousMonitoringIndicatorUsageOfJournal", body: "ContinuousMonitoringIndicatorUsageOfJournal", retry: "idempotent", answers: "204-", access: access2 },
      DELETE: { id: "DeleteContinuousMonitoringIndicatorUsageOfJournal", retry: "idempotent", answers: "204-", access: access2 },
    },
  },
  entities: {
    ContinuousMonitoringIndicatorGLAccount: { fields: { guid: "ID GLAccount Indicator" }, write: { text: "ID GLAccount Indicator" } },
    ContinuousMonitoringIndicatorBalance: { fields: { guid: "ID Creator Modifier", datetime: "Created Modified" }, nested: { ContinuousMonitoringIndicatorGLAccount: "IndicatorGLAccounts" }, write: { text: "ID ExternalCode IndicatorGLAccounts", uint8: "Active CreateSignal", int16: "Classification", int32: "Operator Severity Type", number: "ValueFrom ValueTo" } },
    ContinuousMonitoringIndicatorDeviatingAmountEntered: { fields: { guid: "ID Creator Modifier", datetime: "Created Modified" }, nested: { ContinuousMonitoringIndicatorGLAccount: "IndicatorGLAccounts" }, write: { text: "ID ExternalCode IndicatorGLAccounts", uint8: "Active CreateSignal", int16: "Classification", int32: "Operator Severity Type", number: "ValueFrom ValueTo" } },
    ContinuousMonitoringIndicatorDifferenceByPeriod: { fields: { guid: "ID BudgetScenario Creator Modifier", datetime: "Created Modified" }, write: { text: "ID BudgetScenario ExternalCode", int16: "AccountType Classification CompareWith", uint8: "Active AfterEntry CreateSignal", int32: "Operator Severity Type", number: "ValueFrom ValueTo" } },
    ContinuousMonitoringIndicatorDifferentVatCode: { fields: { guid: "ID Creator Modifier", datetime: "Created Modified" }, nested: { ContinuousMonitoringIndicatorGLAccount: "IndicatorGLAccounts" }, write: { text: "ID ExternalCode IndicatorGLAccounts", uint8: "Active CreateSignal", int16: "Classification", int32: "Severity Type" } },
    ContinuousMonitoringIndicatorLiquidity: { fields: { guid: "ID Creator Modifier", datetime: "Created Modified" }, write: { text: "ID ExternalCode", uint8: "Active CreateSignal", int16: "Classification", int32: "Severity Type" } },
    ContinuousMonitoringIndicatorSignal: { fields: { guid: "ID Creator EntryID GLAccount Indicator IndicatorState Modifier NotesModifier", datetime: "Created Modified NotesModified SignalDate" } },
    ContinuousMonitoringIndicatorState: { fields: { guid: "ID Creator Indicator Modifier", datetime: "Created LastUpdated Modified" } },
    ContinuousMonitoringIndicatorUsageOfJournal: { fields: { guid: "ID Creator Journal Modifier", datetime: "Created Modified" }, nested: { ContinuousMonitoringIndicatorGLAccount: "IndicatorGLAccounts" }, write: { text: "ID ExternalCode IndicatorGLAccounts Journal", uint8: "Active CreateSignal", int16: "Classification", int32: "Operator Severity Type" } },
  },
};

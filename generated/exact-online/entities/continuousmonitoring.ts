// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  paths: {
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorBalances": {
      GET: { id: "ListContinuousMonitoringIndicatorBalances", record: "ContinuousMonitoringIndicatorBalance", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["accountancy processmanagement"] } },
      POST: { id: "CreateContinuousMonitoringIndicatorBalance", record: "ContinuousMonitoringIndicatorBalance", body: "ContinuousMonitoringIndicatorBalance", retry: "never", answers: "201", access: { scopes: ["accountancy processmanagement"], level: "manage" } },
    },
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorBalances(guid'{ID}')": {
      GET: { id: "GetContinuousMonitoringIndicatorBalance", record: "ContinuousMonitoringIndicatorBalance", access: { scopes: ["accountancy processmanagement"] } },
      PUT: { id: "UpdateContinuousMonitoringIndicatorBalance", body: "ContinuousMonitoringIndicatorBalance", retry: "idempotent", answers: "204-", access: { scopes: ["accountancy processmanagement"], level: "manage" } },
      DELETE: { id: "DeleteContinuousMonitoringIndicatorBalance", retry: "idempotent", answers: "204-", access: { scopes: ["accountancy processmanagement"], level: "manage" } },
    },
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorDeviatingAmountEntereds": {
      GET: { id: "ListContinuousMonitoringIndicatorDeviatingAmountEntereds", record: "ContinuousMonitoringIndicatorDeviatingAmountEntered", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["accountancy processmanagement"] } },
      POST: { id: "CreateContinuousMonitoringIndicatorDeviatingAmountEntered", record: "ContinuousMonitoringIndicatorDeviatingAmountEntered", body: "ContinuousMonitoringIndicatorDeviatingAmountEntered", retry: "never", answers: "201", access: { scopes: ["accountancy processmanagement"], level: "manage" } },
    },
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorDeviatingAmountEntereds(guid'{ID}')": {
      GET: { id: "GetContinuousMonitoringIndicatorDeviatingAmountEntered", record: "ContinuousMonitoringIndicatorDeviatingAmountEntered", access: { scopes: ["accountancy processmanagement"] } },
      PUT: { id: "UpdateContinuousMonitoringIndicatorDeviatingAmountEntered", body: "ContinuousMonitoringIndicatorDeviatingAmountEntered", retry: "idempotent", answers: "204-", access: { scopes: ["accountancy processmanagement"], level: "manage" } },
      DELETE: { id: "DeleteContinuousMonitoringIndicatorDeviatingAmountEntered", retry: "idempotent", answers: "204-", access: { scopes: ["accountancy processmanagement"], level: "manage" } },
    },
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorDifferenceByPeriods": {
      GET: { id: "ListContinuousMonitoringIndicatorDifferenceByPeriods", record: "ContinuousMonitoringIndicatorDifferenceByPeriod", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["accountancy processmanagement"] } },
      POST: { id: "CreateContinuousMonitoringIndicatorDifferenceByPeriod", record: "ContinuousMonitoringIndicatorDifferenceByPeriod", body: "ContinuousMonitoringIndicatorDifferenceByPeriod", retry: "never", answers: "201", access: { scopes: ["accountancy processmanagement"], level: "manage" } },
    },
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorDifferenceByPeriods(guid'{ID}')": {
      GET: { id: "GetContinuousMonitoringIndicatorDifferenceByPeriod", record: "ContinuousMonitoringIndicatorDifferenceByPeriod", access: { scopes: ["accountancy processmanagement"] } },
      PUT: { id: "UpdateContinuousMonitoringIndicatorDifferenceByPeriod", body: "ContinuousMonitoringIndicatorDifferenceByPeriod", retry: "idempotent", answers: "204-", access: { scopes: ["accountancy processmanagement"], level: "manage" } },
      DELETE: { id: "DeleteContinuousMonitoringIndicatorDifferenceByPeriod", retry: "idempotent", answers: "204-", access: { scopes: ["accountancy processmanagement"], level: "manage" } },
    },
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorDifferentVatCodes": {
      GET: { id: "ListContinuousMonitoringIndicatorDifferentVatCodes", record: "ContinuousMonitoringIndicatorDifferentVatCode", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["accountancy processmanagement"] } },
      POST: { id: "CreateContinuousMonitoringIndicatorDifferentVatCode", record: "ContinuousMonitoringIndicatorDifferentVatCode", body: "ContinuousMonitoringIndicatorDifferentVatCode", retry: "never", answers: "201", access: { scopes: ["accountancy processmanagement"], level: "manage" } },
    },
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorDifferentVatCodes(guid'{ID}')": {
      GET: { id: "GetContinuousMonitoringIndicatorDifferentVatCode", record: "ContinuousMonitoringIndicatorDifferentVatCode", access: { scopes: ["accountancy processmanagement"] } },
      PUT: { id: "UpdateContinuousMonitoringIndicatorDifferentVatCode", body: "ContinuousMonitoringIndicatorDifferentVatCode", retry: "idempotent", answers: "204-", access: { scopes: ["accountancy processmanagement"], level: "manage" } },
      DELETE: { id: "DeleteContinuousMonitoringIndicatorDifferentVatCode", retry: "idempotent", answers: "204-", access: { scopes: ["accountancy processmanagement"], level: "manage" } },
    },
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorGLAccounts": {
      GET: { id: "ListContinuousMonitoringIndicatorGLAccounts", record: "ContinuousMonitoringIndicatorGLAccount", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["accountancy processmanagement"] } },
      POST: { id: "CreateContinuousMonitoringIndicatorGLAccount", record: "ContinuousMonitoringIndicatorGLAccount", body: "ContinuousMonitoringIndicatorGLAccount", retry: "never", answers: "201", access: { scopes: ["accountancy processmanagement"], level: "manage" } },
    },
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorGLAccounts(guid'{ID}')": {
      GET: { id: "GetContinuousMonitoringIndicatorGLAccount", record: "ContinuousMonitoringIndicatorGLAccount", access: { scopes: ["accountancy processmanagement"] } },
      DELETE: { id: "DeleteContinuousMonitoringIndicatorGLAccount", retry: "idempotent", answers: "204-", access: { scopes: ["accountancy processmanagement"], level: "manage" } },
    },
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorLiquidities": {
      GET: { id: "ListContinuousMonitoringIndicatorLiquidities", record: "ContinuousMonitoringIndicatorLiquidity", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["accountancy processmanagement"] } },
      POST: { id: "CreateContinuousMonitoringIndicatorLiquidity", record: "ContinuousMonitoringIndicatorLiquidity", body: "ContinuousMonitoringIndicatorLiquidity", retry: "never", answers: "201", access: { scopes: ["accountancy processmanagement"], level: "manage" } },
    },
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorLiquidities(guid'{ID}')": {
      GET: { id: "GetContinuousMonitoringIndicatorLiquidity", record: "ContinuousMonitoringIndicatorLiquidity", access: { scopes: ["accountancy processmanagement"] } },
      PUT: { id: "UpdateContinuousMonitoringIndicatorLiquidity", body: "ContinuousMonitoringIndicatorLiquidity", retry: "idempotent", answers: "204-", access: { scopes: ["accountancy processmanagement"], level: "manage" } },
      DELETE: { id: "DeleteContinuousMonitoringIndicatorLiquidity", retry: "idempotent", answers: "204-", access: { scopes: ["accountancy processmanagement"], level: "manage" } },
    },
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorSignals": {
      GET: { id: "ListContinuousMonitoringIndicatorSignals", record: "ContinuousMonitoringIndicatorSignal", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["accountancy processmanagement"] } },
    },
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorSignals(guid'{ID}')": {
      GET: { id: "GetContinuousMonitoringIndicatorSignal", record: "ContinuousMonitoringIndicatorSignal", access: { scopes: ["accountancy processmanagement"] } },
    },
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorStates": {
      GET: { id: "ListContinuousMonitoringIndicatorStates", record: "ContinuousMonitoringIndicatorState", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["accountancy processmanagement"] } },
    },
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorStates(guid'{ID}')": {
      GET: { id: "GetContinuousMonitoringIndicatorState", record: "ContinuousMonitoringIndicatorState", access: { scopes: ["accountancy processmanagement"] } },
    },
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorUsageOfJournals": {
      GET: { id: "ListContinuousMonitoringIndicatorUsageOfJournals", record: "ContinuousMonitoringIndicatorUsageOfJournal", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["accountancy processmanagement"] } },
      POST: { id: "CreateContinuousMonitoringIndicatorUsageOfJournal", record: "ContinuousMonitoringIndicatorUsageOfJournal", body: "ContinuousMonitoringIndicatorUsageOfJournal", retry: "never", answers: "201", access: { scopes: ["accountancy processmanagement"], level: "manage" } },
    },
    "/api/v1/beta/{division}/continuousmonitoring/IndicatorUsageOfJournals(guid'{ID}')": {
      GET: { id: "GetContinuousMonitoringIndicatorUsageOfJournal", record: "ContinuousMonitoringIndicatorUsageOfJournal", access: { scopes: ["accountancy processmanagement"] } },
      PUT: { id: "UpdateContinuousMonitoringIndicatorUsageOfJournal", body: "ContinuousMonitoringIndicatorUsageOfJournal", retry: "idempotent", answers: "204-", access: { scopes: ["accountancy processmanagement"], level: "manage" } },
      DELETE: { id: "DeleteContinuousMonitoringIndicatorUsageOfJournal", retry: "idempotent", answers: "204-", access: { scopes: ["accountancy processmanagement"], level: "manage" } },
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

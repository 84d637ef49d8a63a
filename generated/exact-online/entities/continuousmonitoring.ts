// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  kinds: {
    guid: "Indicator IndicatorState NotesModifier",
    datetime: "NotesModified SignalDate LastUpdated",
  },
  groups: [
    { at: "/api/v1/beta/{division}/continuousmonitoring/", name: "ContinuousMonitoring", like: "list create get update delete", scopes: "accountancy processmanagement", sets: "IndicatorBalance|s IndicatorDeviatingAmountEntered|s IndicatorDifferenceByPeriod|s IndicatorDifferentVatCode|s IndicatorLiquidit|ies|y IndicatorUsageOfJournal|s" },
    { at: "/api/v1/beta/{division}/continuousmonitoring/", name: "ContinuousMonitoring", like: "list create get delete", scopes: "accountancy processmanagement", sets: "IndicatorGLAccount|s" },
    { at: "/api/v1/beta/{division}/continuousmonitoring/", name: "ContinuousMonitoring", like: "list get", scopes: "accountancy processmanagement", sets: "IndicatorSignal|s IndicatorState|s" },
  ],
  paths: {},
  entities: {
    ContinuousMonitoringIndicatorGLAccount: { write: "ID GLAccount Indicator" },
    ContinuousMonitoringIndicatorBalance: { nested: { ContinuousMonitoringIndicatorGLAccount: "IndicatorGLAccounts" }, write: "ID Active Classification CreateSignal ExternalCode IndicatorGLAccounts Operator Severity Type ValueFrom ValueTo" },
    ContinuousMonitoringIndicatorDeviatingAmountEntered: { nested: { ContinuousMonitoringIndicatorGLAccount: "IndicatorGLAccounts" }, write: "ID Active Classification CreateSignal ExternalCode IndicatorGLAccounts Operator Severity Type ValueFrom ValueTo" },
    ContinuousMonitoringIndicatorDifferenceByPeriod: { write: "ID AccountType Active AfterEntry BudgetScenario Classification CompareWith CreateSignal ExternalCode Operator Severity Type ValueFrom ValueTo" },
    ContinuousMonitoringIndicatorDifferentVatCode: { nested: { ContinuousMonitoringIndicatorGLAccount: "IndicatorGLAccounts" }, write: "ID Active Classification CreateSignal ExternalCode IndicatorGLAccounts Severity Type" },
    ContinuousMonitoringIndicatorLiquidity: { write: "ID Active Classification CreateSignal ExternalCode Severity Type" },
    ContinuousMonitoringIndicatorUsageOfJournal: { fields: { guid: "Journal" }, nested: { ContinuousMonitoringIndicatorGLAccount: "IndicatorGLAccounts" }, write: "ID Active Classification CreateSignal ExternalCode IndicatorGLAccounts Journal Operator Severity Type" },
  },
};

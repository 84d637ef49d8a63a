// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { scopes: ["projects projects"] };
const access2: AccessRow = { scopes: ["projects projects"], level: "manage" };
const access3: AccessRow = { scopes: ["projects billing"] };
const access4: AccessRow = { level: "manage" };
const access5: AccessRow = { scopes: ["projects billing"], level: "manage" };
const paging1: PagingRow = { style: "odata-v2", pageSize: 60, items: "d" };

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/read/project/CostEntryExpensesByProject": {
      GET: { id: "GetProjectCostEntryExpensesByProject", record: "ProjectCostEntryExpenseByProject", paging: paging1, access: access1, query: "projectId", required: "projectId", literals: { projectId: "guid" } },
    },
    "/api/v1/{division}/read/project/CostEntryRecentAccounts": {
      GET: { id: "GetProjectCostEntryRecentAccounts", record: "ProjectCostEntryRecentAccount", paging: paging1, access: access1 },
    },
    "/api/v1/{division}/read/project/CostEntryRecentAccountsByProject": {
      GET: { id: "GetProjectCostEntryRecentAccountsByProject", record: "ProjectCostEntryRecentAccountByProject", paging: paging1, access: access1, query: "projectId", required: "projectId", literals: { projectId: "guid" } },
    },
    "/api/v1/{division}/read/project/CostEntryRecentCostTypes": {
      GET: { id: "GetProjectCostEntryRecentCostTypes", record: "ProjectCostEntryRecentCostType", paging: paging1, access: access1 },
    },
    "/api/v1/{division}/read/project/CostEntryRecentCostTypesByProject": {
      GET: { id: "GetProjectCostEntryRecentCostTypesByProject", record: "ProjectCostEntryRecentCostTypeByProject", paging: paging1, access: access1, query: "projectId", required: "projectId", literals: { projectId: "guid" } },
    },
    "/api/v1/{division}/read/project/CostEntryRecentExpensesByProject": {
      GET: { id: "GetProjectCostEntryRecentExpensesByProject", record: "ProjectCostEntryRecentExpenseByProject", paging: paging1, access: access1, query: "projectId", required: "projectId", literals: { projectId: "guid" } },
    },
    "/api/v1/{division}/read/project/CostEntryRecentProjects": {
      GET: { id: "GetProjectCostEntryRecentProjects", record: "ProjectCostEntryRecentProject", paging: paging1, access: access1 },
    },
    "/api/v1/{division}/project/CostTransactions": {
      GET: { id: "ListProjectCostTransactions", record: "ProjectCostTransaction", paging: paging1, access: access1 },
      POST: { id: "CreateProjectCostTransaction", record: "ProjectCostTransaction", body: "ProjectCostTransaction", retry: "never", answers: "201", access: access2 },
    },
    "/api/v1/{division}/project/CostTransactions(guid'{ID}')": {
      GET: { id: "GetProjectCostTransaction", record: "ProjectCostTransaction", access: access1 },
      PUT: { id: "UpdateProjectCostTransaction", body: "ProjectCostTransaction", retry: "idempotent", answers: "204-", access: access2 },
      DELETE: { id: "DeleteProjectCostTransaction", retry: "idempotent", answers: "204-", access: access2 },
    },
    "/api/v1/{division}/read/project/CostTypes": {
      GET: { id: "GetProjectCostTypes", record: "ProjectCostType", paging: paging1, access: access1 },
    },
    "/api/v1/{division}/read/project/CostTypesByDate": {
      GET: { id: "GetProjectCostTypesByDate", record: "ProjectCostTypeByDate", paging: paging1, access: access1, query: "checkDate", required: "checkDate", literals: { checkDate: "datetime" } },
    },
    "/api/v1/{division}/read/project/CostTypesByProjectAndDate": {
      GET: { id: "GetProjectCostTypesByProjectAndDate", record: "ProjectCostTypeByProjectAndDate", paging: paging1, access: access1, query: "projectId checkDate", required: "projectId checkDate", literals: { projectId: "guid", checkDate: "datetime" } },
    },
    "/api/v1/{division}/read/project/CostsByDate": {
      GET: { id: "GetProjectCostsByDate", record: "ProjectCostByDate", paging: paging1, access: access1, query: "checkDate", required: "checkDate", literals: { checkDate: "datetime" } },
    },
    "/api/v1/{division}/read/project/CostsById": {
      GET: { id: "GetProjectCostsById", record: "ProjectCostById", paging: paging1, access: access1, query: "entryId", required: "entryId", literals: { entryId: "guid" } },
    },
    "/api/v1/{division}/project/EmployeeRestrictionItems": {
      GET: { id: "ListProjectEmployeeRestrictionItems", record: "ProjectEmployeeRestrictionItem", paging: paging1, access: access1 },
      POST: { id: "CreateProjectEmployeeRestrictionItem", record: "ProjectEmployeeRestrictionItem", body: "ProjectEmployeeRestrictionItem", retry: "never", answers: "201", access: access2 },
    },
    "/api/v1/{division}/project/EmployeeRestrictionItems(guid'{ID}')": {
      GET: { id: "GetProjectEmployeeRestrictionItem", record: "ProjectEmployeeRestrictionItem", access: access1 },
      PUT: { id: "UpdateProjectEmployeeRestrictionItem", body: "ProjectEmployeeRestrictionItem", retry: "idempotent", answers: "204-", access: access2 },
      DELETE: { id: "DeleteProjectEmployeeRestrictionItem", retry: "idempotent", answers: "204-", access: access2 },
    },
    "/api/v1/{division}/project/EmploymentInternalRates": {
      GET: { id: "ListProjectEmploymentInternalRates", record: "ProjectEmploymentInternalRate", paging: paging1, access: access3 },
    },
    "/api/v1/{division}/project/EmploymentInternalRates(guid'{ID}')": {
      GET: { id: "GetProjectEmploymentInternalRate", record: "ProjectEmploymentInternalRate", access: access3 },
    },
    "/api/v1/{division}/read/project/HourCostTypes": {
      GET: { id: "ListProjectHourCostTypes", record: "ProjectHourCostType", paging: paging1, access: access3 },
    },
    "/api/v1/{division}/read/project/HourCostTypes(guid'{ItemId}')": {
      GET: { id: "GetProjectHourCostType", record: "ProjectHourCostType", access: access3 },
    },
    "/api/v1/{division}/read/project/HourEntryActivitiesByProject": {
      GET: { id: "GetProjectHourEntryActivitiesByProject", record: "ProjectHourEntryActivityByProject", paging: paging1, access: access3, query: "projectId", required: "projectId", literals: { projectId: "guid" } },
    },
    "/api/v1/{division}/read/project/HourEntryRecentAccounts": {
      GET: { id: "GetProjectHourEntryRecentAccounts", record: "ProjectHourEntryRecentAccount", paging: paging1, access: access3 },
    },
    "/api/v1/{division}/read/project/HourEntryRecentAccountsByProject": {
      GET: { id: "GetProjectHourEntryRecentAccountsByProject", record: "ProjectHourEntryRecentAccountByProject", paging: paging1, access: access3, query: "projectId", required: "projectId", literals: { projectId: "guid" } },
    },
    "/api/v1/{division}/read/project/HourEntryRecentActivitiesByProject": {
      GET: { id: "GetProjectHourEntryRecentActivitiesByProject", record: "ProjectHourEntryRecentActivityByProject", paging: paging1, access: access1, query: "projectId", required: "projectId", literals: { projectId: "guid" } },
    },
    "/api/v1/{division}/read/project/HourEntryRecentHourTypes": {
      GET: { id: "GetProjectHourEntryRecentHourTypes", record: "ProjectHourEntryRecentHourType", paging: paging1, access: access3 },
    },
    "/api/v1/{division}/read/project/HourEntryRecentHourTypesByProject": {
      GET: { id: "GetProjectHourEntryRecentHourTypesByProject", record: "ProjectHourEntryRecentHourTypeByProject", paging: paging1, access: access3, query: "projectId", required: "projectId", literals: { projectId: "guid" } },
    },
    "/api/v1/{division}/read/project/HourEntryRecentProjects": {
      GET: { id: "GetProjectHourEntryRecentProjects", record: "ProjectHourEntryRecentProject", paging: paging1, access: access3 },
    },
    "/api/v1/{division}/read/project/HourTypes": {
      GET: { id: "GetProjectHourTypes", record: "ProjectHourType", paging: paging1, access: access3 },
    },
    "/api/v1/{division}/read/project/HourTypesByDate": {
      GET: { id: "GetProjectHourTypesByDate", record: "ProjectHourTypeByDate", paging: paging1, access: access3, query: "checkDate", required: "checkDate", literals: { checkDate: "datetime" } },
    },
    "/api/v1/{division}/read/project/HourTypesByProjectAndDate": {
      GET: { id: "GetProjectHourTypesByProjectAndDate", record: "ProjectHourTypeByProjectAndDate", paging: paging1, access: access3, query: "projectId checkDate", required: "projectId checkDate", literals: { projectId: "guid", checkDate: "datetime" } },
    },
    "/api/v1/{division}/read/project/HoursByDate": {
      GET: { id: "GetProjectHoursByDate", record: "ProjectHourByDate", paging: paging1, access: access3, query: "checkDate", required: "checkDate", literals: { checkDate: "datetime" } },
    },
    "/api/v1/{division}/read/project/HoursById": {
      GET: { id: "GetProjectHoursById", record: "ProjectHourById", paging: paging1, access: access3, query: "entryId", required: "entryId", literals: { entryId: "guid" } },
    },
    "/api/v1/{division}/project/InvoiceTerms": {
      GET: { id: "ListProjectInvoiceTerms", record: "ProjectInvoiceTerm", paging: paging1, access: access1 },
      POST: { id: "CreateProjectInvoiceTerm", record: "ProjectInvoiceTerm", body: "ProjectInvoiceTerm", retry: "never", answers: "201", access: access2 },
    },
    "/api/v1/{division}/project/InvoiceTerms(guid'{ID}')": {
      GET: { id: "GetProjectInvoiceTerm", record: "ProjectInvoiceTerm", access: access1 },
      PUT: { id: "UpdateProjectInvoiceTerm", body: "ProjectInvoiceTerm", retry: "idempotent", answers: "204-", access: access2 },
      DELETE: { id: "DeleteProjectInvoiceTerm", retry: "idempotent", answers: "204-", access: access2 },
    },
    "/api/v1/{division}/project/ProjectAccountMutations": {
      GET: { id: "ListProjectProjectAccountMutations", record: "ProjectProjectAccountMutation", paging: paging1, access: access1 },
      POST: { id: "CreateProjectProjectAccountMutation", record: "ProjectProjectAccountMutation", body: "ProjectProjectAccountMutation", retry: "never", answers: "201", access: access2 },
    },
    "/api/v1/{division}/project/ProjectAccountMutations(guid'{ID}')": {
      GET: { id: "GetProjectProjectAccountMutation", record: "ProjectProjectAccountMutation", access: access1 },
      PUT: { id: "UpdateProjectProjectAccountMutation", body: "ProjectProjectAccountMutation", retry: "idempotent", answers: "204-", access: access2 },
      DELETE: { id: "DeleteProjectProjectAccountMutation", retry: "idempotent", answers: "204-", access: access2 },
    },
    "/api/v1/{division}/project/ProjectBudgetTypes": {
      GET: { id: "ListProjectProjectBudgetTypes", record: "ProjectProjectBudgetType", paging: paging1, access: access1 },
    },
    "/api/v1/{division}/project/ProjectBudgetTypes({ID})": {
      GET: { id: "GetProjectProjectBudgetType", record: "ProjectProjectBudgetType", access: access1 },
    },
    "/api/v1/{division}/project/ProjectClassifications": {
      GET: { id: "ListProjectProjectClassifications", record: "ProjectProjectClassification", paging: paging1, access: access1 },
      POST: { id: "CreateProjectProjectClassification", record: "ProjectProjectClassification", body: "ProjectProjectClassification", retry: "never", answers: "201", access: access2 },
    },
    "/api/v1/{division}/project/ProjectClassifications(guid'{ID}')": {
      GET: { id: "GetProjectProjectClassification", record: "ProjectProjectClassification", access: access1 },
      PUT: { id: "UpdateProjectProjectClassification", body: "ProjectProjectClassification", retry: "idempotent", answers: "204-", access: access2 },
      DELETE: { id: "DeleteProjectProjectClassification", retry: "idempotent", answers: "204-", access: access2 },
    },
    "/api/v1/{division}/project/ProjectHourBudgets": {
      GET: { id: "ListProjectProjectHourBudgets", record: "ProjectProjectHourBudget", paging: paging1, access: access1 },
      POST: { id: "CreateProjectProjectHourBudget", record: "ProjectProjectHourBudget", body: "ProjectProjectHourBudget", retry: "never", answers: "201", access: access2 },
    },
    "/api/v1/{division}/project/ProjectHourBudgets(guid'{ID}')": {
      GET: { id: "GetProjectProjectHourBudget", record: "ProjectProjectHourBudget", access: access1 },
      PUT: { id: "UpdateProjectProjectHourBudget", body: "ProjectProjectHourBudget", retry: "idempotent", answers: "204-", access: access2 },
      DELETE: { id: "DeleteProjectProjectHourBudget", retry: "idempotent", answers: "204-", access: access2 },
    },
    "/api/v1/{division}/project/ProjectPlanning": {
      GET: { id: "ListProjectProjectPlanning", record: "ProjectProjectPlanning", paging: paging1, access: access1 },
      POST: { id: "CreateProjectProjectPlanning", record: "ProjectProjectPlanning", body: "ProjectProjectPlanning", retry: "never", answers: "201", access: access2 },
    },
    "/api/v1/{division}/project/ProjectPlanning(guid'{ID}')": {
      GET: { id: "GetProjectProjectPlanning", record: "ProjectProjectPlanning", access: access1 },
      PUT: { id: "UpdateProjectProjectPlanning", body: "ProjectProjectPlanning", retry: "idempotent", answers: "204-", access: access2 },
      DELETE: { id: "DeleteProjectProjectPlanning", retry: "idempotent", answers: "204-", access: access2 },
    },
    "/api/v1/{division}/project/ProjectPlanningRecurring": {
      GET: { id: "ListProjectProjectPlanningRecurring", record: "ProjectProjectPlanningRecurring", paging: paging1, access: access1 },
      POST: { id: "CreateProjectProjectPlanningRecurring", record: "ProjectProjectPlanningRecurring", body: "ProjectProjectPlanningRecurring", retry: "never", answers: "201", access: access2 },
    },
    "/api/v1/{division}/project/ProjectPlanningRecurring(guid'{ID}')": {
      GET: { id: "GetProjectProjectPlanningRecurring", record: "ProjectProjectPlanningRecurring", access: access1 },
      PUT: { id: "UpdateProjectProjectPlanningRecurring", body: "ProjectProjectPlanningRecurring", retry: "idempotent", answers: "204-", access: access2 },
      DELETE: { id: "DeleteProjectProjectPlanningRecurring", retry: "idempotent", answers: "204-", access: access2 },
    },
    "/api/v1/{division}/project/ProjectProgressReports": {
      GET: { id: "ListProjectProjectProgressReports", record: "ProjectProjectProgressReport", paging: paging1 },
      POST: { id: "CreateProjectProjectProgressReport", record: "ProjectProjectProgressReport", body: "ProjectProjectProgressReport", retry: "never", answers: "201", access: access4 },
    },
    "/api/v1/{division}/project/ProjectProgressReports(guid'{ID}')": {
      GET: { id: "GetProjectProjectProgressReport", record: "ProjectProjectProgressReport" },
      PUT: { id: "UpdateProjectProjectProgressReport", body: "ProjectProjectProgressReport", retry: "idempotent", answers: "204-", access: access4 },
      DELETE: { id: "DeleteProjectProjectProgressReport", retry: "idempotent", answers: "204-", access: access4 },
    },
    "/api/v1/{division}/project/ProjectRestrictionEmployeeItems": {
      GET: { id: "ListProjectProjectRestrictionEmployeeItems", record: "ProjectProjectRestrictionEmployeeItem", paging: paging1, access: access1 },
      POST: { id: "CreateProjectProjectRestrictionEmployeeItem", record: "ProjectProjectRestrictionEmployeeItem", body: "ProjectProjectRestrictionEmployeeItem", retry: "never", answers: "201", access: access2 },
    },
    "/api/v1/{division}/project/ProjectRestrictionEmployeeItems(guid'{ID}')": {
      GET: { id: "GetProjectProjectRestrictionEmployeeItem", record: "ProjectProjectRestrictionEmployeeItem", access: access1 },
      PUT: { id: "UpdateProjectProjectRestrictionEmployeeItem", body: "ProjectProjectRestrictionEmployeeItem", retry: "idempotent", answers: "204-", access: access2 },
      DELETE: { id: "DeleteProjectProjectRestrictionEmployeeItem", retry: "idempotent", answers: "204-", access: access2 },
    },
    "/api/v1/{division}/project/ProjectRestrictionEmployees": {
      GET: { id: "ListProjectProjectRestrictionEmployees", record: "ProjectProjectRestrictionEmployee", paging: paging1, access: access1 },
      POST: { id: "CreateProjectProjectRestrictionEmployee", record: "ProjectProjectRestrictionEmployee", body: "ProjectProjectRestrictionEmployee", retry: "never", answers: "201", access: access2 },
    },
    "/api/v1/{division}/project/ProjectRestrictionEmployees(guid'{ID}')": {
      GET: { id: "GetProjectProjectRestrictionEmployee", record: "ProjectProjectRestrictionEmployee", access: access1 },
      PUT: { id: "UpdateProjectProjectRestrictionEmployee", body: "ProjectProjectRestrictionEmployee", retry: "idempotent", answers: "204-", access: access2 },
      DELETE: { id: "DeleteProjectProjectRestrictionEmployee", retry: "idempotent", answers: "204-", access: access2 },
    },
    "/api/v1/{division}/project/ProjectRestrictionItems": {
      GET: { id: "ListProjectProjectRestrictionItems", record: "ProjectProjectRestrictionItem", paging: paging1, access: access1 },
      POST: { id: "CreateProjectProjectRestrictionItem", record: "ProjectProjectRestrictionItem", body: "ProjectProjectRestrictionItem", retry: "never", answers: "201", access: access2 },
    },
    "/api/v1/{division}/project/ProjectRestrictionItems(guid'{ID}')": {
      GET: { id: "GetProjectProjectRestrictionItem", record: "ProjectProjectRestrictionItem", access: access1 },
      PUT: { id: "UpdateProjectProjectRestrictionItem", body: "ProjectProjectRestrictionItem", retry: "idempotent", answers: "204-", access: access2 },
      DELETE: { id: "DeleteProjectProjectRestrictionItem", retry: "idempotent", answers: "204-", access: access2 },
    },
    "/api/v1/{division}/project/ProjectRestrictionRebillings": {
      GET: { id: "ListProjectProjectRestrictionRebillings", record: "ProjectProjectRestrictionRebilling", paging: paging1, access: access3 },
      POST: { id: "CreateProjectProjectRestrictionRebilling", record: "ProjectProjectRestrictionRebilling", body: "ProjectProjectRestrictionRebilling", retry: "never", answers: "201", access: access5 },
    },
    "/api/v1/{division}/project/ProjectRestrictionRebillings(guid'{ID}')": {
      GET: { id: "GetProjectProjectRestrictionRebilling", record: "ProjectProjectRestrictionRebilling", access: access3 },
      PUT: { id: "UpdateProjectProjectRestrictionRebilling", body: "ProjectProjectRestrictionRebilling", retry: "idempotent", answers: "204-", access: access5 },
      DELETE: { id: "DeleteProjectProjectRestrictionRebilling", retry: "idempotent", answers: "204-", access: access5 },
    },
    "/api/v1/{division}/read/project/ProjectWBSByProject": {
      GET: { id: "GetProjectProjectWBSByProject", record: "ProjectProjectWBSByProject", paging: paging1, access: access1, query: "projectId", required: "projectId", literals: { projectId: "guid" } },
    },
    "/api/v1/{division}/read/project/ProjectWBSByProjectAndWBS": {
      GET: { id: "GetProjectProjectWBSByProjectAndWBS", record: "ProjectProjectWBSByProjectAndWBS", paging: paging1, access: access1, query: "projectId projectWBSId wbsType", required: "projectId projectWBSId wbsType", literals: { projectId: "guid", projectWBSId: "guid", wbsType: "plain" } },
    },
    "/api/v1/{division}/project/Projects": {
      GET: { id: "ListProjectProjects", record: "ProjectProject", paging: paging1, access: access1 },
      POST: { id: "CreateProjectProject", record: "ProjectProject", body: "ProjectProject", retry: "never", answers: "201", access: access2 },
    },
    "/api/v1/{division}/project/Projects(guid'{ID}')": {
      GET: { id: "GetProjectProject", record: "ProjectProject", access: access1 },
      PUT: { id: "UpdateProjectProject", body: "ProjectProject", retry: "idempotent", answers: "204-", access: access2 },
      DELETE: { id: "DeleteProjectProject", retry: "idempotent", answers: "204-", access: access2 },
    },
    "/api/v1/{division}/read/project/RecentCosts": {
      GET: { id: "ListProjectRecentCosts", record: "ProjectRecentCost", paging: paging1, access: access1 },
    },
    "/api/v1/{division}/read/project/RecentCosts({Id})": {
      GET: { id: "GetProjectRecentCost", record: "ProjectRecentCost", access: access1 },
    },
    "/api/v1/{division}/read/project/RecentCostsByNumberOfWeeks": {
      GET: { id: "GetProjectRecentCostsByNumberOfWeeks", record: "ProjectRecentCostByNumberOfWeeks", paging: paging1, access: access3, query: "numberOfWeeks", required: "numberOfWeeks", literals: { numberOfWeeks: "plain" } },
    },
    "/api/v1/{division}/read/project/RecentCostsByNumberOfWeeksByDate": {
      GET: { id: "GetProjectRecentCostsByNumberOfWeeksByDate", record: "ProjectRecentCostByNumberOfWeeksByDate", paging: paging1, access: access3 },
    },
    "/api/v1/{division}/read/project/RecentHours": {
      GET: { id: "ListProjectRecentHours", record: "ProjectRecentHour", paging: paging1, access: access3 },
    },
    "/api/v1/{division}/read/project/RecentHours({Id})": {
      GET: { id: "GetProjectRecentHour", record: "ProjectRecentHour", access: access3 },
    },
    "/api/v1/{division}/read/project/RecentHoursByNumberOfWeeks": {
      GET: { id: "GetProjectRecentHoursByNumberOfWeeks", record: "ProjectRecentHourByNumberOfWeeks", paging: paging1, access: access3 },
    },
    "/api/v1/{division}/read/project/RecentHoursByNumberOfWeeksByDate": {
      GET: { id: "GetProjectRecentHoursByNumberOfWeeksByDate", record: "ProjectRecentHourByNumberOfWeeksByDate", paging: paging1, access: access3 },
    },
    "/api/v1/{division}/read/project/TimeAndBillingAccountDetails": {
      GET: { id: "ListProjectTimeAndBillingAccountDetails", record: "ProjectTimeAndBillingAccountDetails", paging: paging1, access: access3 },
    },
    "/api/v1/{division}/read/project/TimeAndBillingAccountDetails(guid'{ID}')": {
      GET: { id: "GetProjectTimeAndBillingAccountDetails", record: "ProjectTimeAndBillingAccountDetails", access: access3 },
    },
    "/api/v1/{division}/read/project/TimeAndBillingAccountDetailsByID": {
      GET: { id: "GetProjectTimeAndBillingAccountDetailsByID", record: "ProjectTimeAndBillingAccountDetailsByID", paging: paging1, noTop: true, access: access3, query: "accountId", required: "accountId", literals: { accountId: "guid" } },
    },
    "/api/v1/{division}/read/project/TimeAndBillingActivitiesAndExpenses": {
      GET: { id: "ListProjectTimeAndBillingActivitiesAndExpenses", record: "ProjectTimeAndBillingActivityOrExpense", paging: paging1, access: access3 },
    },
    "/api/v1/{division}/read/project/TimeAndBillingActivitiesAndExpenses(guid'{ID}')": {
      GET: { id: "GetProjectTimeAndBillingActivityOrExpense", record: "ProjectTimeAndBillingActivityOrExpense", access: access3 },
    },
    "/api/v1/{division}/read/project/TimeAndBillingEntryAccounts": {
      GET: { id: "ListProjectTimeAndBillingEntryAccounts", record: "ProjectTimeAndBillingEntryAccount", paging: paging1, access: access3 },
    },
    "/api/v1/{division}/read/project/TimeAndBillingEntryAccounts(guid'{AccountId}')": {
      GET: { id: "GetProjectTimeAndBillingEntryAccount", record: "ProjectTimeAndBillingEntryAccount", access: access3 },
    },
    "/api/v1/{division}/read/project/TimeAndBillingEntryAccountsByDate": {
      GET: { id: "GetProjectTimeAndBillingEntryAccountsByDate", record: "ProjectTimeAndBillingEntryAccountByDate", paging: paging1, access: access3, query: "checkDate", required: "checkDate", literals: { checkDate: "datetime" } },
    },
    "/api/v1/{division}/read/project/TimeAndBillingEntryAccountsByProjectAndDate": {
      GET: { id: "GetProjectTimeAndBillingEntryAccountsByProjectAndDate", record: "ProjectTimeAndBillingEntryAccountByProjectAndDate", paging: paging1, access: access3, query: "projectId checkDate", required: "projectId checkDate", literals: { projectId: "guid", checkDate: "datetime" } },
    },
    "/api/v1/{division}/read/project/TimeAndBillingEntryProjects": {
      GET: { id: "ListProjectTimeAndBillingEntryProjects", record: "ProjectTimeAndBillingEntryProject", paging: paging1, access: access3 },
    },
    "/api/v1/{division}/read/project/TimeAndBillingEntryProjects(guid'{ProjectId}')": {
      GET: { id: "GetProjectTimeAndBillingEntryProject", record: "ProjectTimeAndBillingEntryProject", access: access3 },
    },
    "/api/v1/{division}/read/project/TimeAndBillingEntryProjectsByAccountAndDate": {
      GET: { id: "GetProjectTimeAndBillingEntryProjectsByAccountAndDate", record: "ProjectTimeAndBillingEntryProjectByAccountAndDate", paging: paging1, access: access3, query: "accountId checkDate", required: "accountId checkDate", literals: { accountId: "guid", checkDate: "datetime" } },
    },
    "/api/v1/{division}/read/project/TimeAndBillingEntryProjectsByDate": {
      GET: { id: "GetProjectTimeAndBillingEntryProjectsByDate", record: "ProjectTimeAndBillingEntryProjectByDate", paging: paging1, access: access3, query: "checkDate", required: "checkDate", literals: { checkDate: "datetime" } },
    },
    "/api/v1/{division}/read/project/TimeAndBillingEntryRecentAccounts": {
      GET: { id: "ListProjectTimeAndBillingEntryRecentAccounts", record: "ProjectTimeAndBillingEntryRecentAccount", paging: paging1, access: access3 },
    },
    "/api/v1/{division}/read/project/TimeAndBillingEntryRecentAccounts(guid'{AccountId}')": {
      GET: { id: "GetProjectTimeAndBillingEntryRecentAccount", record: "ProjectTimeAndBillingEntryRecentAccount", access: access3 },
    },
    "/api/v1/{division}/read/project/TimeAndBillingEntryRecentActivitiesAndExpenses": {
      GET: { id: "ListProjectTimeAndBillingEntryRecentActivitiesAndExpenses", record: "ProjectTimeAndBillingEntryRecentActivityOrExpense", paging: paging1, access: access3 },
    },
    "/api/v1/{division}/read/project/TimeAndBillingEntryRecentActivitiesAndExpenses(guid'{ID}')": {
      GET: { id: "GetProjectTimeAndBillingEntryRecentActivityOrExpense", record: "ProjectTimeAndBillingEntryRecentActivityOrExpense", access: access3 },
    },
    "/api/v1/{division}/read/project/TimeAndBillingEntryRecentHourCostTypes": {
      GET: { id: "ListProjectTimeAndBillingEntryRecentHourCostTypes", record: "ProjectTimeAndBillingEntryRecentHourCostType", paging: paging1, access: access3 },
    },
    "/api/v1/{division}/read/project/TimeAndBillingEntryRecentHourCostTypes(guid'{ItemId}')": {
      GET: { id: "GetProjectTimeAndBillingEntryRecentHourCostType", record: "ProjectTimeAndBillingEntryRecentHourCostType", access: access3 },
    },
    "/api/v1/{division}/read/project/TimeAndBillingEntryRecentProjects": {
      GET: { id: "ListProjectTimeAndBillingEntryRecentProjects", record: "ProjectTimeAndBillingEntryRecentProject", paging: paging1, access: access3 },
    },
    "/api/v1/{division}/read/project/TimeAndBillingEntryRecentProjects(guid'{ProjectId}')": {
      GET: { id: "GetProjectTimeAndBillingEntryRecentProject", record: "ProjectTimeAndBillingEntryRecentProject", access: access3 },
    },
    "/api/v1/{division}/read/project/TimeAndBillingItemDetails": {
      GET: { id: "ListProjectTimeAndBillingItemDetails", record: "ProjectTimeAndBillingItemDetails", paging: paging1, access: access3 },
    },
    "/api/v1/{division}/read/project/TimeAndBillingItemDetails(guid'{ID}')": {
      GET: { id: "GetProjectTimeAndBillingItemDetails", record: "ProjectTimeAndBillingItemDetails", access: access3 },
    },
    "/api/v1/{division}/read/project/TimeAndBillingItemDetailsByID": {
      GET: { id: "GetProjectTimeAndBillingItemDetailsByID", record: "ProjectTimeAndBillingItemDetailsByID", paging: paging1, noTop: true, access: access3, query: "itemId", required: "itemId", literals: { itemId: "guid" } },
    },
    "/api/v1/{division}/read/project/TimeAndBillingProjectDetails": {
      GET: { id: "ListProjectTimeAndBillingProjectDetails", record: "ProjectTimeAndBillingProjectDetails", paging: paging1, access: access3 },
    },
    "/api/v1/{division}/read/project/TimeAndBillingProjectDetails(guid'{ID}')": {
      GET: { id: "GetProjectTimeAndBillingProjectDetails", record: "ProjectTimeAndBillingProjectDetails", access: access3 },
    },
    "/api/v1/{division}/read/project/TimeAndBillingProjectDetailsByID": {
      GET: { id: "GetProjectTimeAndBillingProjectDetailsByID", record: "ProjectTimeAndBillingProjectDetailsByID", paging: paging1, noTop: true, access: access3, query: "projectId", required: "projectId", literals: { projectId: "guid" } },
    },
    "/api/v1/{division}/read/project/TimeAndBillingRecentProjects": {
      GET: { id: "GetProjectTimeAndBillingRecentProjects", record: "ProjectTimeAndBillingRecentProject", paging: paging1, access: access3 },
    },
    "/api/v1/{division}/project/TimeCorrections": {
      GET: { id: "ListProjectTimeCorrections", record: "ProjectTimeCorrection", paging: paging1, access: access3 },
      POST: { id: "CreateProjectTimeCorrection", record: "ProjectTimeCorrection", body: "ProjectTimeCorrection", retry: "never", answers: "201", access: access5 },
    },
    "/api/v1/{division}/project/TimeCorrections(guid'{ID}')": {
      GET: { id: "GetProjectTimeCorrection", record: "ProjectTimeCorrection", access: access3 },
      PUT: { id: "UpdateProjectTimeCorrection", body: "ProjectTimeCorrection", retry: "idempotent", answers: "204-", access: access5 },
      DELETE: { id: "DeleteProjectTimeCorrection", retry: "idempotent", answers: "204-", access: access5 },
    },
    "/api/v1/{division}/project/TimeTransactions": {
      GET: { id: "ListProjectTimeTransactions", record: "ProjectTimeTransaction", paging: paging1, access: access3 },
      POST: { id: "CreateProjectTimeTransaction", record: "ProjectTimeTransaction", body: "ProjectTimeTransaction", retry: "never", answers: "201", access: access5 },
    },
    "/api/v1/{division}/project/TimeTransactions(guid'{ID}')": {
      GET: { id: "GetProjectTimeTransaction", record: "ProjectTimeTransaction", access: access3 },
      PUT: { id: "UpdateProjectTimeTransaction", body: "ProjectTimeTransaction", retry: "idempotent", answers: "204-", access: access5 },
      DELETE: { id: "DeleteProjectTimeTransaction", retry: "idempotent", answers: "204-", access: access5 },
    },
    "/api/v1/{division}/project/WBSActivities": {
      GET: { id: "ListProjectWBSActivities", record: "ProjectWBSActivity", paging: paging1, access: access1 },
      POST: { id: "CreateProjectWBSActivity", record: "ProjectWBSActivity", body: "ProjectWBSActivity", retry: "never", answers: "201", access: access2 },
    },
    "/api/v1/{division}/project/WBSActivities(guid'{ID}')": {
      GET: { id: "GetProjectWBSActivity", record: "ProjectWBSActivity", access: access1 },
      PUT: { id: "UpdateProjectWBSActivity", body: "ProjectWBSActivity", retry: "idempotent", answers: "204-", access: access2 },
      DELETE: { id: "DeleteProjectWBSActivity", retry: "idempotent", answers: "204-", access: access2 },
    },
    "/api/v1/{division}/project/WBSDeliverables": {
      GET: { id: "ListProjectWBSDeliverables", record: "ProjectWBSDeliverable", paging: paging1, access: access1 },
      POST: { id: "CreateProjectWBSDeliverable", record: "ProjectWBSDeliverable", body: "ProjectWBSDeliverable", retry: "never", answers: "201", access: access2 },
    },
    "/api/v1/{division}/project/WBSDeliverables(guid'{ID}')": {
      GET: { id: "GetProjectWBSDeliverable", record: "ProjectWBSDeliverable", access: access1 },
      PUT: { id: "UpdateProjectWBSDeliverable", body: "ProjectWBSDeliverable", retry: "idempotent", answers: "204-", access: access2 },
      DELETE: { id: "DeleteProjectWBSDeliverable", retry: "idempotent", answers: "204-", access: access2 },
    },
    "/api/v1/{division}/project/WBSExpenses": {
      GET: { id: "ListProjectWBSExpenses", record: "ProjectWBSExpense", paging: paging1, access: access1 },
      POST: { id: "CreateProjectWBSExpense", record: "ProjectWBSExpense", body: "ProjectWBSExpense", retry: "never", answers: "201", access: access2 },
    },
    "/api/v1/{division}/project/WBSExpenses(guid'{ID}')": {
      GET: { id: "GetProjectWBSExpense", record: "ProjectWBSExpense", access: access1 },
      PUT: { id: "UpdateProjectWBSExpense", body: "ProjectWBSExpense", retry: "idempotent", answers: "204-", access: access2 },
      DELETE: { id: "DeleteProjectWBSExpense", retry: "idempotent", answers: "204-", access: access2 },
    },
  },
  entities: {
    ProjectCostEntryExpenseByProject: { fields: { guid: "ID DefaultItem" } },
    ProjectCostEntryRecentAccount: { fields: { guid: "AccountId", datetime: "DateLastUsed" } },
    ProjectCostEntryRecentAccountByProject: { fields: { guid: "AccountId", datetime: "DateLastUsed" } },
    ProjectCostEntryRecentCostType: { fields: { guid: "ItemId", datetime: "DateLastUsed" } },
    ProjectCostEntryRecentCostTypeByProject: { fields: { guid: "ItemId", datetime: "DateLastUsed" } },
    ProjectCostEntryRecentExpenseByProject: { fields: { guid: "ID DefaultItem", datetime: "DateLastUsed" } },
    ProjectCostEntryRecentProject: { fields: { guid: "ProjectId", datetime: "DateLastUsed" } },
    ProjectCostTransaction: { fields: { guid: "ID Account Attachment Creator Employee Expense Item Modifier Project ProjectAccount Subscription SubscriptionAccount", datetime: "Created Date Modified", code18: "ProjectAccountCode SubscriptionAccountCode" }, write: { text: "ID Account Attachment Currency Date Employee ErrorText Expense ExpenseDescription Item Notes Project Subscription SubscriptionAccount", number: "Amount Price PriceFC Quantity", int32: "EntryNumber", int16: "HourStatus", boolean: "SkipValidation" } },
    ProjectCostType: { fields: { guid: "ItemId" } },
    ProjectCostTypeByDate: { fields: { guid: "ItemId" } },
    ProjectCostTypeByProjectAndDate: { fields: { guid: "ItemId" } },
    ProjectCostByDate: { fields: { code18: "AccountCode", guid: "AccountId EntryId Expense ItemId ProjectId", datetime: "Date" } },
    ProjectCostById: { fields: { code18: "AccountCode", guid: "AccountId EntryId Expense ItemId ProjectId", datetime: "Date" } },
    ProjectEmployeeRestrictionItem: { fields: { guid: "ID Creator Employee Item Modifier", datetime: "Created Modified" }, write: { text: "ID Employee Item" } },
    ProjectEmploymentInternalRate: { fields: { guid: "ID Creator Employee Employment Modifier", datetime: "Created EndDate Modified StartDate" } },
    ProjectHourCostType: { fields: { guid: "ItemId" } },
    ProjectHourEntryActivityByProject: { fields: { guid: "ID DefaultItem" } },
    ProjectHourEntryRecentAccount: { fields: { guid: "AccountId", datetime: "DateLastUsed" } },
    ProjectHourEntryRecentAccountByProject: { fields: { guid: "AccountId", datetime: "DateLastUsed" } },
    ProjectHourEntryRecentActivityByProject: { fields: { guid: "ID DefaultItem", datetime: "DateLastUsed" } },
    ProjectHourEntryRecentHourType: { fields: { guid: "ItemId", datetime: "DateLastUsed" } },
    ProjectHourEntryRecentHourTypeByProject: { fields: { guid: "ItemId", datetime: "DateLastUsed" } },
    ProjectHourEntryRecentProject: { fields: { guid: "ProjectId", datetime: "DateLastUsed" } },
    ProjectHourType: { fields: { guid: "ItemId" } },
    ProjectHourTypeByDate: { fields: { guid: "ItemId" } },
    ProjectHourTypeByProjectAndDate: { fields: { guid: "ItemId" } },
    ProjectHourByDate: { fields: { code18: "AccountCode", guid: "AccountId Activity EntryId ItemId ProjectId", datetime: "Date" } },
    ProjectHourById: { fields: { code18: "AccountCode", guid: "AccountId Activity EntryId ItemId ProjectId", datetime: "Date" } },
    ProjectInvoiceTerm: { fields: { guid: "ID Creator InvoiceId Item Modifier Project WBS", datetime: "Created ExecutionFromDate ExecutionToDate InvoiceDate Modified" }, write: { text: "ID Description ExecutionFromDate ExecutionToDate InvoiceDate Item Notes Project VATCode", number: "Amount" } },
    ProjectProjectAccountMutation: { fields: { guid: "ID Account Creator Modifier Project", code18: "AccountCode", datetime: "Created EndDate Modified StartDate" }, write: { text: "ID Account Notes Project StartDate" } },
    ProjectProjectClassification: { fields: { guid: "ID Creator Modifier", datetime: "Created Modified" }, write: { text: "ID Code CostCenter CostUnit Description", boolean: "UseEmployeeCostCenter" }, naturalKey: "Code" },
    ProjectProjectHourBudget: { fields: { guid: "ID Creator Item Modifier Project", datetime: "Created Modified" }, write: { text: "ID Item Project", number: "Budget" } },
    ProjectProjectPlanning: { fields: { guid: "ID Account Creator Employee HourType Modifier Project ProjectPlanningRecurring ProjectWBS", code18: "AccountCode", datetime: "Created EndDate Modified StartDate" }, write: { text: "ID Account Description Employee EndDate HourType Notes Project ProjectWBS StartDate", number: "Hours", boolean: "OverAllocate", int16: "Status" } },
    ProjectProjectPlanningRecurring: { fields: { guid: "ID Account Creator Employee HourType Modifier Project ProjectWBS", code18: "AccountCode", datetime: "Created EndDate EndTime Modified StartDate StartTime" }, write: { text: "ID Account Description Employee EndDate EndTime HourType Notes Project ProjectWBS StartDate StartTime", number: "Hours", uint8: "MonthPatternDay MonthPatternOrdinalDay MonthPatternOrdinalWeek PatternFrequency ProjectPlanningRecurringType", int16: "NumberOfRecurrences Status", boolean: "OverAllocate WeekPatternFriday WeekPatternMonday WeekPatternSaturday WeekPatternSunday WeekPatternThursday WeekPatternTuesday WeekPatternWednesday" } },
    ProjectProjectProgressReport: { fields: { guid: "ID Creator Modifier Project", datetime: "Created EstimatedProjectEndDate Modified ReferenceDate" }, sent: { text: "CreatorFullName CustomField Description ModifierFullName ProjectCode ProjectDescription Report", int32: "Division", number: "EstimatedPercentageCompleted" } },
    ProjectProjectRestrictionEmployeeItem: { fields: { guid: "ID Creator Employee Item Modifier Project", datetime: "Created Modified" }, write: { text: "ID Employee Item Project" } },
    ProjectProjectRestrictionEmployee: { fields: { guid: "ID Creator Employee Modifier Project", datetime: "Created Modified" }, write: { text: "ID Employee Project" } },
    ProjectProjectRestrictionItem: { fields: { guid: "ID Creator Item Modifier Project", datetime: "Created Modified" }, write: { text: "ID Item Project" } },
    ProjectProjectRestrictionRebilling: { fields: { guid: "ID CostTypeRebill Creator Modifier Project", datetime: "Created Modified" }, write: { text: "ID CostTypeRebill Project" } },
    ProjectProjectWBSByProject: { fields: { guid: "ID Creator DefaultItem Modifier Parent Project ProjectTerm Supplier", datetime: "BaselineDate Created EndDate Modified StartDate" } },
    ProjectProjectWBSByProjectAndWBS: { fields: { guid: "ID Creator DefaultItem Modifier Parent Project ProjectTerm Supplier", datetime: "BaselineDate Created EndDate Modified StartDate" } },
    ProjectProject: { fields: { guid: "ID Account AccountContact Classification Creator FixedPriceItem InvoiceAddress Manager Modifier PrepaidItem SourceQuotation", code18: "AccountCode", datetime: "Created EndDate Modified StartDate" }, nested: { ProjectInvoiceTerm: "InvoiceTerms", ProjectProjectRestrictionEmployee: "ProjectRestrictionEmployees", ProjectProjectRestrictionItem: "ProjectRestrictionItems", ProjectProjectRestrictionRebilling: "ProjectRestrictionRebillings" }, write: { text: "ID Account AccountContact Classification Code CustomerPOnumber Description EndDate FixedPriceItem InternalNotes InvoiceAddress InvoiceDescription Manager Notes PaymentCondition PrepaidItem StartDate", boolean: "AllowAdditionalInvoicing AllowMemberEntryOnly BlockEntry BlockInvoicing BlockPlanning BlockPurchasing BlockRebilling EnableWorkInProgress IncludeSpecificationInInvoicePdf UseBillingMilestones", number: "BudgetedAmount BudgetedCosts BudgetedRevenue MarkupPercentage SalesTimeQuantity TimeQuantityToAlert", uint8: "BudgetOverrunHours IsWBSRequiredForEntry", int16: "BudgetType IncludeInvoiceSpecification PrepaidType", int32: "Type" }, naturalKey: "Code" },
    ProjectRecentCost: { fields: { code18: "AccountCode", guid: "AccountId EntryId Expense ItemId ProjectId", datetime: "Date" } },
    ProjectRecentCostByNumberOfWeeks: { fields: { code18: "AccountCode", guid: "AccountId EntryId Expense ItemId ProjectId", datetime: "Date" } },
    ProjectRecentCostByNumberOfWeeksByDate: { fields: { code18: "AccountCode", guid: "AccountId EntryId Expense ItemId ProjectId", datetime: "Date" } },
    ProjectRecentHour: { fields: { code18: "AccountCode", guid: "AccountId Activity EntryId ItemId ProjectId", datetime: "Date" } },
    ProjectRecentHourByNumberOfWeeks: { fields: { code18: "AccountCode", guid: "AccountId Activity EntryId ItemId ProjectId", datetime: "Date" } },
    ProjectRecentHourByNumberOfWeeksByDate: { fields: { code18: "AccountCode", guid: "AccountId EntryId ItemId ProjectId", datetime: "Date" } },
    ProjectTimeAndBillingAccountDetails: { fields: { guid: "ID" } },
    ProjectTimeAndBillingAccountDetailsByID: { fields: { guid: "ID" } },
    ProjectTimeAndBillingActivityOrExpense: { fields: { guid: "ID DefaultItem" } },
    ProjectTimeAndBillingEntryAccount: { fields: { guid: "AccountId" } },
    ProjectTimeAndBillingEntryAccountByDate: { fields: { guid: "AccountId" } },
    ProjectTimeAndBillingEntryAccountByProjectAndDate: { fields: { guid: "AccountId" } },
    ProjectTimeAndBillingEntryProject: { fields: { guid: "ProjectId" } },
    ProjectTimeAndBillingEntryProjectByAccountAndDate: { fields: { guid: "ProjectId" } },
    ProjectTimeAndBillingEntryProjectByDate: { fields: { guid: "ProjectId" } },
    ProjectTimeAndBillingEntryRecentAccount: { fields: { guid: "AccountId", datetime: "DateLastUsed" } },
    ProjectTimeAndBillingEntryRecentActivityOrExpense: { fields: { guid: "ID DefaultItem", datetime: "DateLastUsed" } },
    ProjectTimeAndBillingEntryRecentHourCostType: { fields: { guid: "ItemId", datetime: "DateLastUsed" } },
    ProjectTimeAndBillingEntryRecentProject: { fields: { guid: "ProjectId", datetime: "DateLastUsed" } },
    ProjectTimeAndBillingItemDetails: { fields: { guid: "ID" } },
    ProjectTimeAndBillingItemDetailsByID: { fields: { guid: "ID" } },
    ProjectTimeAndBillingProjectDetails: { fields: { guid: "ID Account" } },
    ProjectTimeAndBillingProjectDetailsByID: { fields: { guid: "ID Account" } },
    ProjectTimeAndBillingRecentProject: { fields: { guid: "ProjectId", datetime: "DateLastUsed" } },
    ProjectTimeCorrection: { fields: { guid: "ID Creator Modifier OriginalEntryId", datetime: "Created Modified" }, write: { text: "ID Notes OriginalEntryId", number: "Quantity" } },
    ProjectTimeTransaction: { fields: { guid: "ID Account Activity Attachment Creator Employee Item Modifier Project ProjectAccount Subscription SubscriptionAccount", datetime: "Created Date EndTime Modified StartTime", code18: "ProjectAccountCode SubscriptionAccountCode" }, write: { text: "ID Account Activity Attachment Currency Date Employee EndTime ErrorText Item Notes Project StartTime Subscription SubscriptionAccount", number: "Amount Price Quantity", int32: "EntryNumber", int16: "HourStatus", boolean: "SkipValidation" } },
    ProjectWBSActivity: { fields: { guid: "ID Creator DefaultItem InvoiceTerm Modifier PartOf Project", datetime: "Created EndDate InvoiceDate Modified ReleaseInvoiceTermDate StartDate" }, write: { text: "ID DefaultItem Description EndDate InvoiceDate Notes PartOf Project ReleaseInvoiceTermDate StartDate", boolean: "AutoCreateInvoiceTerm BlockEntry Completed DefaultItemIsMandatory InvoiceSeparately ReleaseInvoiceTerm ReleaseInvoiceTermHasSpecifyDate", number: "BudgetedCost BudgetedHours BudgetedRevenue TimeQuantityToAlert", uint8: "BudgetOverrunHours", int16: "InvoiceMethod ProjectTermAction Type UpdateAction", int32: "SequenceNumber" } },
    ProjectWBSDeliverable: { fields: { guid: "ID Creator Modifier PartOf Project ProjectTerm", datetime: "Created Modified ReleaseInvoiceTermDate" }, write: { text: "ID Description Notes PartOf Project ProjectTerm ReleaseInvoiceTermDate", boolean: "Completed Milestone ReleaseInvoiceTerm ReleaseInvoiceTermHasSpecifyDate", int32: "SequenceNumber", int16: "Type UpdateAction" } },
    ProjectWBSExpense: { fields: { guid: "ID Creator InvoiceTerm Item Modifier PartOf Project Supplier", datetime: "Created EndDate InvoiceDate Modified ReleaseInvoiceTermDate StartDate" }, write: { text: "ID Description EndDate InvoiceDate Item Notes PartOf Project ReleaseInvoiceTermDate StartDate Supplier", boolean: "AutoCreateInvoiceTerm BlockEntry BlockRebilling Completed InvoiceSeparately ReleaseInvoiceTerm ReleaseInvoiceTermHasSpecifyDate", number: "BudgetedCost BudgetedRevenue MarkupPercentage PurchasePrice Quantity", int16: "InvoiceMethod ProjectTermAction Type UpdateAction", int32: "SequenceNumber" } },
  },
};

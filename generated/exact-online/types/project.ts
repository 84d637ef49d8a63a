// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { components as shared, Answers1, Answers2, Answers3, Answers4, Answers5, Answers7, Query2, Path1, Path2, Parameters1, Parameters2, Parameters3, Parameters4, Parameters8, Parameters11 } from "../shared-types.ts";
export interface paths {
    /**
     * List expenses for cost entry on a project
     * @description The expense elements of a project on which costs can be entered. Answers pages of 60 rows. Scope: projects projects.
     */
    "/api/v1/{division}/read/project/CostEntryExpensesByProject": {
        get: operations["GetProjectCostEntryExpensesByProject"];
    };
    /**
     * List accounts recently used for cost entry
     * @description The accounts on which the user lately entered costs. Answers pages of 60 rows. Scope: projects projects.
     */
    "/api/v1/{division}/read/project/CostEntryRecentAccounts": {
        get: operations["GetProjectCostEntryRecentAccounts"];
    };
    /**
     * List accounts recently used for cost entry on a project
     * @description The accounts on which the user lately entered costs for one project. Answers pages of 60 rows. Scope: projects projects.
     */
    "/api/v1/{division}/read/project/CostEntryRecentAccountsByProject": {
        get: operations["GetProjectCostEntryRecentAccountsByProject"];
    };
    /**
     * List cost types recently used for cost entry
     * @description The cost types that the user lately entered. Answers pages of 60 rows. Scope: projects projects.
     */
    "/api/v1/{division}/read/project/CostEntryRecentCostTypes": {
        get: operations["GetProjectCostEntryRecentCostTypes"];
    };
    /**
     * List cost types recently used for cost entry on a project
     * @description The cost types that the user lately entered for one project. Answers pages of 60 rows. Scope: projects projects.
     */
    "/api/v1/{division}/read/project/CostEntryRecentCostTypesByProject": {
        get: operations["GetProjectCostEntryRecentCostTypesByProject"];
    };
    /**
     * List expenses recently used for cost entry on a project
     * @description The expense elements that the user lately used for one project. Answers pages of 60 rows. Scope: projects projects.
     */
    "/api/v1/{division}/read/project/CostEntryRecentExpensesByProject": {
        get: operations["GetProjectCostEntryRecentExpensesByProject"];
    };
    /**
     * List projects recently used for cost entry
     * @description The projects on which the user lately entered costs. Answers pages of 60 rows. Scope: projects projects.
     */
    "/api/v1/{division}/read/project/CostEntryRecentProjects": {
        get: operations["GetProjectCostEntryRecentProjects"];
    };
    /**
     * List cost transactions; create a cost transaction
     * @description Costs booked on a project, with item, quantity and price. Answers pages of 60 rows. Scope: projects projects.
     */
    "/api/v1/{division}/project/CostTransactions": {
        get: operations["ListProjectCostTransactions"];
        /** @description Adds a cost transaction and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateProjectCostTransaction"];
    };
    /**
     * Read a cost transaction by its ID; update a cost transaction; delete a cost transaction
     * @description Answers the cost transaction with the given ID; an unknown one gives 404. Scope: projects projects.
     */
    "/api/v1/{division}/project/CostTransactions(guid'{ID}')": {
        get: operations["GetProjectCostTransaction"];
        /** @description Changes the cost transaction with the given ID. Fields that are left out keep their value. */
        put: operations["UpdateProjectCostTransaction"];
        /** @description Removes the cost transaction with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteProjectCostTransaction"];
    };
    /**
     * List cost types
     * @description The items that can be entered as costs. Answers pages of 60 rows. Scope: projects projects.
     */
    "/api/v1/{division}/read/project/CostTypes": {
        get: operations["GetProjectCostTypes"];
    };
    /**
     * List cost types of a date
     * @description The items that can be entered as costs on a given date. Answers pages of 60 rows. Scope: projects projects.
     */
    "/api/v1/{division}/read/project/CostTypesByDate": {
        get: operations["GetProjectCostTypesByDate"];
    };
    /**
     * List cost types of a project on a date
     * @description The items that can be entered as costs on a project on a given date. Answers pages of 60 rows. Scope: projects projects.
     */
    "/api/v1/{division}/read/project/CostTypesByProjectAndDate": {
        get: operations["GetProjectCostTypesByProjectAndDate"];
    };
    /**
     * List costs of a date
     * @description The costs that the user entered on a given date. Answers pages of 60 rows. Scope: projects projects.
     */
    "/api/v1/{division}/read/project/CostsByDate": {
        get: operations["GetProjectCostsByDate"];
    };
    /**
     * List costs of an entry
     * @description The costs of one entry, by the entry's ID. Answers pages of 60 rows. Scope: projects projects.
     */
    "/api/v1/{division}/read/project/CostsById": {
        get: operations["GetProjectCostsById"];
    };
    /**
     * List employee item restrictions; create an employee item restriction
     * @description Ties an employee to an item on which time or costs may be entered. Answers pages of 60 rows. Scope: projects projects.
     */
    "/api/v1/{division}/project/EmployeeRestrictionItems": {
        get: operations["ListProjectEmployeeRestrictionItems"];
        /** @description Adds an employee item restriction and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateProjectEmployeeRestrictionItem"];
    };
    /**
     * Read an employee item restriction by its ID; update an employee item restriction; delete an employee item restriction
     * @description Answers the employee item restriction with the given ID; an unknown one gives 404. Scope: projects projects.
     */
    "/api/v1/{division}/project/EmployeeRestrictionItems(guid'{ID}')": {
        get: operations["GetProjectEmployeeRestrictionItem"];
        /** @description Changes the employee item restriction with the given ID. Fields that are left out keep their value. */
        put: operations["UpdateProjectEmployeeRestrictionItem"];
        /** @description Removes the employee item restriction with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteProjectEmployeeRestrictionItem"];
    };
    /**
     * List employment internal rates
     * @description The rate at which an employee's hours are charged inside the company over a period. Answers pages of 60 rows. Scope: projects billing.
     */
    "/api/v1/{division}/project/EmploymentInternalRates": {
        get: operations["ListProjectEmploymentInternalRates"];
    };
    /**
     * Read an employment internal rate by its ID
     * @description Answers the employment internal rate with the given ID; an unknown one gives 404. Scope: projects billing.
     */
    "/api/v1/{division}/project/EmploymentInternalRates(guid'{ID}')": {
        get: operations["GetProjectEmploymentInternalRate"];
    };
    /**
     * List hour and cost types
     * @description An item that can be entered as hours or costs. Answers pages of 60 rows. Scope: projects billing.
     */
    "/api/v1/{division}/read/project/HourCostTypes": {
        get: operations["ListProjectHourCostTypes"];
    };
    /**
     * Read an hour or cost type by its ID
     * @description Answers the hour or cost type with the given ID; an unknown one gives 404. Scope: projects billing.
     */
    "/api/v1/{division}/read/project/HourCostTypes(guid'{ItemId}')": {
        get: operations["GetProjectHourCostType"];
    };
    /**
     * List activities for hour entry on a project
     * @description The activities of a project on which hours can be entered. Answers pages of 60 rows. Scope: projects billing.
     */
    "/api/v1/{division}/read/project/HourEntryActivitiesByProject": {
        get: operations["GetProjectHourEntryActivitiesByProject"];
    };
    /**
     * List accounts recently used for hour entry
     * @description The accounts on which the user lately entered hours. Answers pages of 60 rows. Scope: projects billing.
     */
    "/api/v1/{division}/read/project/HourEntryRecentAccounts": {
        get: operations["GetProjectHourEntryRecentAccounts"];
    };
    /**
     * List accounts recently used for hour entry on a project
     * @description The accounts on which the user lately entered hours for one project. Answers pages of 60 rows. Scope: projects billing.
     */
    "/api/v1/{division}/read/project/HourEntryRecentAccountsByProject": {
        get: operations["GetProjectHourEntryRecentAccountsByProject"];
    };
    /**
     * List activities recently used for hour entry on a project
     * @description The activities that the user lately used for one project. Answers pages of 60 rows. Scope: projects projects.
     */
    "/api/v1/{division}/read/project/HourEntryRecentActivitiesByProject": {
        get: operations["GetProjectHourEntryRecentActivitiesByProject"];
    };
    /**
     * List hour types recently used for hour entry
     * @description The hour types that the user lately entered. Answers pages of 60 rows. Scope: projects billing.
     */
    "/api/v1/{division}/read/project/HourEntryRecentHourTypes": {
        get: operations["GetProjectHourEntryRecentHourTypes"];
    };
    /**
     * List hour types recently used for hour entry on a project
     * @description The hour types that the user lately entered for one project. Answers pages of 60 rows. Scope: projects billing.
     */
    "/api/v1/{division}/read/project/HourEntryRecentHourTypesByProject": {
        get: operations["GetProjectHourEntryRecentHourTypesByProject"];
    };
    /**
     * List projects recently used for hour entry
     * @description The projects on which the user lately entered hours. Answers pages of 60 rows. Scope: projects billing.
     */
    "/api/v1/{division}/read/project/HourEntryRecentProjects": {
        get: operations["GetProjectHourEntryRecentProjects"];
    };
    /**
     * List hour types
     * @description The items that can be entered as hours. Answers pages of 60 rows. Scope: projects billing.
     */
    "/api/v1/{division}/read/project/HourTypes": {
        get: operations["GetProjectHourTypes"];
    };
    /**
     * List hour types of a date
     * @description The items that can be entered as hours on a given date. Answers pages of 60 rows. Scope: projects billing.
     */
    "/api/v1/{division}/read/project/HourTypesByDate": {
        get: operations["GetProjectHourTypesByDate"];
    };
    /**
     * List hour types of a project on a date
     * @description The items that can be entered as hours on a project on a given date. Answers pages of 60 rows. Scope: projects billing.
     */
    "/api/v1/{division}/read/project/HourTypesByProjectAndDate": {
        get: operations["GetProjectHourTypesByProjectAndDate"];
    };
    /**
     * List hours of a date
     * @description The hours that the user entered on a given date. Answers pages of 60 rows. Scope: projects billing.
     */
    "/api/v1/{division}/read/project/HoursByDate": {
        get: operations["GetProjectHoursByDate"];
    };
    /**
     * List hours of an entry
     * @description The hours of one entry, by the entry's ID. Answers pages of 60 rows. Scope: projects billing.
     */
    "/api/v1/{division}/read/project/HoursById": {
        get: operations["GetProjectHoursById"];
    };
    /**
     * List invoice terms; create an invoice term
     * @description A part of a project's price that is invoiced on a planned date. Answers pages of 60 rows. Scope: projects projects.
     */
    "/api/v1/{division}/project/InvoiceTerms": {
        get: operations["ListProjectInvoiceTerms"];
        /** @description Adds an invoice term and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateProjectInvoiceTerm"];
    };
    /**
     * Read an invoice term by its ID; update an invoice term; delete an invoice term
     * @description Answers the invoice term with the given ID; an unknown one gives 404. Scope: projects projects.
     */
    "/api/v1/{division}/project/InvoiceTerms(guid'{ID}')": {
        get: operations["GetProjectInvoiceTerm"];
        /** @description Changes the invoice term with the given ID. Fields that are left out keep their value. */
        put: operations["UpdateProjectInvoiceTerm"];
        /** @description Removes the invoice term with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteProjectInvoiceTerm"];
    };
    /**
     * List project account mutations; create a project account mutation
     * @description A change of the account that a project is carried out for, over a period. Answers pages of 60 rows. Scope: projects projects.
     */
    "/api/v1/{division}/project/ProjectAccountMutations": {
        get: operations["ListProjectProjectAccountMutations"];
        /** @description Adds a project account mutation and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateProjectProjectAccountMutation"];
    };
    /**
     * Read a project account mutation by its ID; update a project account mutation; delete a project account mutation
     * @description Answers the project account mutation with the given ID; an unknown one gives 404. Scope: projects projects.
     */
    "/api/v1/{division}/project/ProjectAccountMutations(guid'{ID}')": {
        get: operations["GetProjectProjectAccountMutation"];
        /** @description Changes the project account mutation with the given ID. Fields that are left out keep their value. */
        put: operations["UpdateProjectProjectAccountMutation"];
        /** @description Removes the project account mutation with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteProjectProjectAccountMutation"];
    };
    /**
     * List project budget types
     * @description A way in which the budget of a project can be kept. Answers pages of 60 rows. Scope: projects projects.
     */
    "/api/v1/{division}/project/ProjectBudgetTypes": {
        get: operations["ListProjectProjectBudgetTypes"];
    };
    /**
     * Read a project budget type by its ID
     * @description Answers the project budget type with the given ID; an unknown one gives 404. Scope: projects projects.
     */
    "/api/v1/{division}/project/ProjectBudgetTypes({ID})": {
        get: operations["GetProjectProjectBudgetType"];
    };
    /**
     * List project classifications; create a project classification
     * @description A class by which projects are grouped, with cost center and cost unit. Answers pages of 60 rows. Scope: projects projects.
     */
    "/api/v1/{division}/project/ProjectClassifications": {
        get: operations["ListProjectProjectClassifications"];
        /** @description Adds a project classification and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateProjectProjectClassification"];
    };
    /**
     * Read a project classification by its ID; update a project classification; delete a project classification
     * @description Answers the project classification with the given ID; an unknown one gives 404. Scope: projects projects.
     */
    "/api/v1/{division}/project/ProjectClassifications(guid'{ID}')": {
        get: operations["GetProjectProjectClassification"];
        /** @description Changes the project classification with the given ID. Fields that are left out keep their value. */
        put: operations["UpdateProjectProjectClassification"];
        /** @description Removes the project classification with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteProjectProjectClassification"];
    };
    /**
     * List project hour budgets; create a project hour budget
     * @description The number of hours budgeted for an hour type in a project. Answers pages of 60 rows. Scope: projects projects.
     */
    "/api/v1/{division}/project/ProjectHourBudgets": {
        get: operations["ListProjectProjectHourBudgets"];
        /** @description Adds a project hour budget and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateProjectProjectHourBudget"];
    };
    /**
     * Read a project hour budget by its ID; update a project hour budget; delete a project hour budget
     * @description Answers the project hour budget with the given ID; an unknown one gives 404. Scope: projects projects.
     */
    "/api/v1/{division}/project/ProjectHourBudgets(guid'{ID}')": {
        get: operations["GetProjectProjectHourBudget"];
        /** @description Changes the project hour budget with the given ID. Fields that are left out keep their value. */
        put: operations["UpdateProjectProjectHourBudget"];
        /** @description Removes the project hour budget with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteProjectProjectHourBudget"];
    };
    /**
     * List project planning entries; create a project planning entry
     * @description Planned or reserved time of an employee on a project. Answers pages of 60 rows. Scope: projects projects.
     */
    "/api/v1/{division}/project/ProjectPlanning": {
        get: operations["ListProjectProjectPlanning"];
        /** @description Adds a project planning entry and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateProjectProjectPlanning"];
    };
    /**
     * Read a project planning entry by its ID; update a project planning entry; delete a project planning entry
     * @description Answers the project planning entry with the given ID; an unknown one gives 404. Scope: projects projects.
     */
    "/api/v1/{division}/project/ProjectPlanning(guid'{ID}')": {
        get: operations["GetProjectProjectPlanning"];
        /** @description Changes the project planning entry with the given ID. Fields that are left out keep their value. */
        put: operations["UpdateProjectProjectPlanning"];
        /** @description Removes the project planning entry with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteProjectProjectPlanning"];
    };
    /**
     * List recurring project plannings; create a recurring project planning
     * @description A weekly or monthly pattern from which planned time of an employee is made. Answers pages of 60 rows. Scope: projects projects.
     */
    "/api/v1/{division}/project/ProjectPlanningRecurring": {
        get: operations["ListProjectProjectPlanningRecurring"];
        /** @description Adds a recurring project planning and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateProjectProjectPlanningRecurring"];
    };
    /**
     * Read a recurring project planning by its ID; update a recurring project planning; delete a recurring project planning
     * @description Answers the recurring project planning with the given ID; an unknown one gives 404. Scope: projects projects.
     */
    "/api/v1/{division}/project/ProjectPlanningRecurring(guid'{ID}')": {
        get: operations["GetProjectProjectPlanningRecurring"];
        /** @description Changes the recurring project planning with the given ID. Fields that are left out keep their value. */
        put: operations["UpdateProjectProjectPlanningRecurring"];
        /** @description Removes the recurring project planning with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteProjectProjectPlanningRecurring"];
    };
    /**
     * List project progress reports; create a project progress report
     * @deprecated
     * @description A report on how far a project is and when it is expected to end. Answers pages of 60 rows.
     */
    "/api/v1/{division}/project/ProjectProgressReports": {
        /** @deprecated */
        get: operations["ListProjectProjectProgressReports"];
        /**
         * @deprecated
         * @description Adds a project progress report and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreateProjectProjectProgressReport"];
    };
    /**
     * Read a project progress report by its ID; update a project progress report; delete a project progress report
     * @deprecated
     * @description Answers the project progress report with the given ID; an unknown one gives 404.
     */
    "/api/v1/{division}/project/ProjectProgressReports(guid'{ID}')": {
        /** @deprecated */
        get: operations["GetProjectProjectProgressReport"];
        /**
         * @deprecated
         * @description Changes the project progress report with the given ID. Fields that are left out keep their value.
         */
        put: operations["UpdateProjectProjectProgressReport"];
        /**
         * @deprecated
         * @description Removes the project progress report with the given ID. One that is already gone gives 404 or 410.
         */
        delete: operations["DeleteProjectProjectProgressReport"];
    };
    /**
     * List project employee item restrictions; create a project employee item restriction
     * @description Allows an employee to enter a given item on a project. Answers pages of 60 rows. Scope: projects projects.
     */
    "/api/v1/{division}/project/ProjectRestrictionEmployeeItems": {
        get: operations["ListProjectProjectRestrictionEmployeeItems"];
        /** @description Adds a project employee item restriction and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateProjectProjectRestrictionEmployeeItem"];
    };
    /**
     * Read a project employee item restriction by its ID; update a project employee item restriction; delete a project employee item restriction
     * @description Answers the project employee item restriction with the given ID; an unknown one gives 404. Scope: projects projects.
     */
    "/api/v1/{division}/project/ProjectRestrictionEmployeeItems(guid'{ID}')": {
        get: operations["GetProjectProjectRestrictionEmployeeItem"];
        /** @description Changes the project employee item restriction with the given ID. Fields that are left out keep their value. */
        put: operations["UpdateProjectProjectRestrictionEmployeeItem"];
        /** @description Removes the project employee item restriction with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteProjectProjectRestrictionEmployeeItem"];
    };
    /**
     * List project employee restrictions; create a project employee restriction
     * @description Allows an employee to enter time or costs on a project. Answers pages of 60 rows. Scope: projects projects.
     */
    "/api/v1/{division}/project/ProjectRestrictionEmployees": {
        get: operations["ListProjectProjectRestrictionEmployees"];
        /** @description Adds a project employee restriction and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateProjectProjectRestrictionEmployee"];
    };
    /**
     * Read a project employee restriction by its ID; update a project employee restriction; delete a project employee restriction
     * @description Answers the project employee restriction with the given ID; an unknown one gives 404. Scope: projects projects.
     */
    "/api/v1/{division}/project/ProjectRestrictionEmployees(guid'{ID}')": {
        get: operations["GetProjectProjectRestrictionEmployee"];
        /** @description Changes the project employee restriction with the given ID. Fields that are left out keep their value. */
        put: operations["UpdateProjectProjectRestrictionEmployee"];
        /** @description Removes the project employee restriction with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteProjectProjectRestrictionEmployee"];
    };
    /**
     * List project item restrictions; create a project item restriction
     * @description Allows an item to be entered on a project. Answers pages of 60 rows. Scope: projects projects.
     */
    "/api/v1/{division}/project/ProjectRestrictionItems": {
        get: operations["ListProjectProjectRestrictionItems"];
        /** @description Adds a project item restriction and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateProjectProjectRestrictionItem"];
    };
    /**
     * Read a project item restriction by its ID; update a project item restriction; delete a project item restriction
     * @description Answers the project item restriction with the given ID; an unknown one gives 404. Scope: projects projects.
     */
    "/api/v1/{division}/project/ProjectRestrictionItems(guid'{ID}')": {
        get: operations["GetProjectProjectRestrictionItem"];
        /** @description Changes the project item restriction with the given ID. Fields that are left out keep their value. */
        put: operations["UpdateProjectProjectRestrictionItem"];
        /** @description Removes the project item restriction with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteProjectProjectRestrictionItem"];
    };
    /**
     * List project rebilling restrictions; create a project rebilling restriction
     * @description Says which type of cost a project may pass on to the customer. Answers pages of 60 rows. Scope: projects billing.
     */
    "/api/v1/{division}/project/ProjectRestrictionRebillings": {
        get: operations["ListProjectProjectRestrictionRebillings"];
        /** @description Adds a project rebilling restriction and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateProjectProjectRestrictionRebilling"];
    };
    /**
     * Read a project rebilling restriction by its ID; update a project rebilling restriction; delete a project rebilling restriction
     * @description Answers the project rebilling restriction with the given ID; an unknown one gives 404. Scope: projects billing.
     */
    "/api/v1/{division}/project/ProjectRestrictionRebillings(guid'{ID}')": {
        get: operations["GetProjectProjectRestrictionRebilling"];
        /** @description Changes the project rebilling restriction with the given ID. Fields that are left out keep their value. */
        put: operations["UpdateProjectProjectRestrictionRebilling"];
        /** @description Removes the project rebilling restriction with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteProjectProjectRestrictionRebilling"];
    };
    /**
     * List the WBS elements of a project
     * @description The elements of the work breakdown structure of one project. Answers pages of 60 rows. Scope: projects projects.
     */
    "/api/v1/{division}/read/project/ProjectWBSByProject": {
        get: operations["GetProjectProjectWBSByProject"];
    };
    /**
     * List the WBS elements of a project by WBS element
     * @description The elements of a given kind that belong to one element of the work breakdown structure of a project. Answers pages of 60 rows. Scope: projects projects.
     */
    "/api/v1/{division}/read/project/ProjectWBSByProjectAndWBS": {
        get: operations["GetProjectProjectWBSByProjectAndWBS"];
    };
    /**
     * List projects; create a project
     * @description A project for a customer or the company itself, with budget, term and way of invoicing. Answers pages of 60 rows. Scope: projects projects.
     */
    "/api/v1/{division}/project/Projects": {
        get: operations["ListProjectProjects"];
        /** @description Adds a project and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateProjectProject"];
    };
    /**
     * Read a project by its ID; update a project; delete a project
     * @description Answers the project with the given ID; an unknown one gives 404. Scope: projects projects.
     */
    "/api/v1/{division}/project/Projects(guid'{ID}')": {
        get: operations["GetProjectProject"];
        /** @description Changes the project with the given ID. Fields that are left out keep their value. */
        put: operations["UpdateProjectProject"];
        /** @description Removes the project with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteProjectProject"];
    };
    /**
     * List recent costs
     * @description Costs that the user lately entered, summed by approval state. Answers pages of 60 rows. Scope: projects projects.
     */
    "/api/v1/{division}/read/project/RecentCosts": {
        get: operations["ListProjectRecentCosts"];
    };
    /**
     * Read a recent cost by its ID
     * @description Answers the recent cost with the given ID; an unknown one gives 404. Scope: projects projects.
     */
    "/api/v1/{division}/read/project/RecentCosts({Id})": {
        get: operations["GetProjectRecentCost"];
    };
    /**
     * List costs of recent weeks
     * @description The costs that the user entered in the last weeks. Answers pages of 60 rows. Scope: projects billing.
     */
    "/api/v1/{division}/read/project/RecentCostsByNumberOfWeeks": {
        get: operations["GetProjectRecentCostsByNumberOfWeeks"];
    };
    /**
     * List costs of recent weeks by date
     * @description The costs that the user entered in a number of weeks, seen from a date. Answers pages of 60 rows. Its arguments are not described. Scope: projects billing.
     */
    "/api/v1/{division}/read/project/RecentCostsByNumberOfWeeksByDate": {
        get: operations["GetProjectRecentCostsByNumberOfWeeksByDate"];
    };
    /**
     * List recent hours
     * @description Hours that the user lately entered, summed by approval state. Answers pages of 60 rows. Scope: projects billing.
     */
    "/api/v1/{division}/read/project/RecentHours": {
        get: operations["ListProjectRecentHours"];
    };
    /**
     * Read a recent hour entry by its ID
     * @description Answers the recent hour entry with the given ID; an unknown one gives 404. Scope: projects billing.
     */
    "/api/v1/{division}/read/project/RecentHours({Id})": {
        get: operations["GetProjectRecentHour"];
    };
    /**
     * List hours of recent weeks
     * @description The hours that the user entered in the last weeks. Answers pages of 60 rows. Its arguments are not described. Scope: projects billing.
     */
    "/api/v1/{division}/read/project/RecentHoursByNumberOfWeeks": {
        get: operations["GetProjectRecentHoursByNumberOfWeeks"];
    };
    /**
     * List hours of recent weeks by date
     * @description The hours that the user entered in a number of weeks, seen from a date. Answers pages of 60 rows. Its arguments are not described. Scope: projects billing.
     */
    "/api/v1/{division}/read/project/RecentHoursByNumberOfWeeksByDate": {
        get: operations["GetProjectRecentHoursByNumberOfWeeksByDate"];
    };
    /**
     * List time and billing accounts
     * @description ID and name of an account that time and costs can be entered for. Answers pages of 60 rows. Scope: projects billing.
     */
    "/api/v1/{division}/read/project/TimeAndBillingAccountDetails": {
        get: operations["ListProjectTimeAndBillingAccountDetails"];
    };
    /**
     * Read a time and billing account by its ID
     * @description Answers the time and billing account with the given ID; an unknown one gives 404. Scope: projects billing.
     */
    "/api/v1/{division}/read/project/TimeAndBillingAccountDetails(guid'{ID}')": {
        get: operations["GetProjectTimeAndBillingAccountDetails"];
    };
    /**
     * Read a time and billing account
     * @description ID and name of one account for the entry of time and costs. Answers one record. Scope: projects billing.
     */
    "/api/v1/{division}/read/project/TimeAndBillingAccountDetailsByID": {
        get: operations["GetProjectTimeAndBillingAccountDetailsByID"];
    };
    /**
     * List time and billing activities and expenses
     * @description An activity or expense of a project that time and costs can be entered on. Answers pages of 60 rows. Scope: projects billing.
     */
    "/api/v1/{division}/read/project/TimeAndBillingActivitiesAndExpenses": {
        get: operations["ListProjectTimeAndBillingActivitiesAndExpenses"];
    };
    /**
     * Read a time and billing activity or expense by its ID
     * @description Answers the time and billing activity or expense with the given ID; an unknown one gives 404. Scope: projects billing.
     */
    "/api/v1/{division}/read/project/TimeAndBillingActivitiesAndExpenses(guid'{ID}')": {
        get: operations["GetProjectTimeAndBillingActivityOrExpense"];
    };
    /**
     * List accounts for time and cost entry
     * @description An account that can be chosen when time or costs are entered. Answers pages of 60 rows. Scope: projects billing.
     */
    "/api/v1/{division}/read/project/TimeAndBillingEntryAccounts": {
        get: operations["ListProjectTimeAndBillingEntryAccounts"];
    };
    /**
     * Read an account for time and cost entry by its ID
     * @description Answers the account for time and cost entry with the given ID; an unknown one gives 404. Scope: projects billing.
     */
    "/api/v1/{division}/read/project/TimeAndBillingEntryAccounts(guid'{AccountId}')": {
        get: operations["GetProjectTimeAndBillingEntryAccount"];
    };
    /**
     * List accounts for time and cost entry on a date
     * @description The accounts that can be chosen when time or costs are entered on a given date. Answers pages of 60 rows. Scope: projects billing.
     */
    "/api/v1/{division}/read/project/TimeAndBillingEntryAccountsByDate": {
        get: operations["GetProjectTimeAndBillingEntryAccountsByDate"];
    };
    /**
     * List accounts for time and cost entry on a project and date
     * @description The accounts that can be chosen when time or costs are entered on a project on a given date. Answers pages of 60 rows. Scope: projects billing.
     */
    "/api/v1/{division}/read/project/TimeAndBillingEntryAccountsByProjectAndDate": {
        get: operations["GetProjectTimeAndBillingEntryAccountsByProjectAndDate"];
    };
    /**
     * List projects for time and cost entry
     * @description A project that can be chosen when time or costs are entered. Answers pages of 60 rows. Scope: projects billing.
     */
    "/api/v1/{division}/read/project/TimeAndBillingEntryProjects": {
        get: operations["ListProjectTimeAndBillingEntryProjects"];
    };
    /**
     * Read a project for time and cost entry by its ID
     * @description Answers the project for time and cost entry with the given ID; an unknown one gives 404. Scope: projects billing.
     */
    "/api/v1/{division}/read/project/TimeAndBillingEntryProjects(guid'{ProjectId}')": {
        get: operations["GetProjectTimeAndBillingEntryProject"];
    };
    /**
     * List projects for time and cost entry of an account and date
     * @description The projects of one account that can be chosen when time or costs are entered on a given date. Answers pages of 60 rows. Scope: projects billing.
     */
    "/api/v1/{division}/read/project/TimeAndBillingEntryProjectsByAccountAndDate": {
        get: operations["GetProjectTimeAndBillingEntryProjectsByAccountAndDate"];
    };
    /**
     * List projects for time and cost entry on a date
     * @description The projects that can be chosen when time or costs are entered on a given date. Answers pages of 60 rows. Scope: projects billing.
     */
    "/api/v1/{division}/read/project/TimeAndBillingEntryProjectsByDate": {
        get: operations["GetProjectTimeAndBillingEntryProjectsByDate"];
    };
    /**
     * List accounts recently used for time and billing
     * @description An account on which the user lately entered time or costs. Answers pages of 60 rows. Scope: projects billing.
     */
    "/api/v1/{division}/read/project/TimeAndBillingEntryRecentAccounts": {
        get: operations["ListProjectTimeAndBillingEntryRecentAccounts"];
    };
    /**
     * Read an account recently used for time and billing by its ID
     * @description Answers the account recently used for time and billing with the given ID; an unknown one gives 404. Scope: projects billing.
     */
    "/api/v1/{division}/read/project/TimeAndBillingEntryRecentAccounts(guid'{AccountId}')": {
        get: operations["GetProjectTimeAndBillingEntryRecentAccount"];
    };
    /**
     * List recently used activities and expenses
     * @description An activity or expense on which the user lately entered time or costs. Answers pages of 60 rows. Scope: projects billing.
     */
    "/api/v1/{division}/read/project/TimeAndBillingEntryRecentActivitiesAndExpenses": {
        get: operations["ListProjectTimeAndBillingEntryRecentActivitiesAndExpenses"];
    };
    /**
     * Read a recently used activity or expense by its ID
     * @description Answers the recently used activity or expense with the given ID; an unknown one gives 404. Scope: projects billing.
     */
    "/api/v1/{division}/read/project/TimeAndBillingEntryRecentActivitiesAndExpenses(guid'{ID}')": {
        get: operations["GetProjectTimeAndBillingEntryRecentActivityOrExpense"];
    };
    /**
     * List recently used hour and cost types
     * @description An hour or cost type that the user lately entered. Answers pages of 60 rows. Scope: projects billing.
     */
    "/api/v1/{division}/read/project/TimeAndBillingEntryRecentHourCostTypes": {
        get: operations["ListProjectTimeAndBillingEntryRecentHourCostTypes"];
    };
    /**
     * Read a recently used hour or cost type by its ID
     * @description Answers the recently used hour or cost type with the given ID; an unknown one gives 404. Scope: projects billing.
     */
    "/api/v1/{division}/read/project/TimeAndBillingEntryRecentHourCostTypes(guid'{ItemId}')": {
        get: operations["GetProjectTimeAndBillingEntryRecentHourCostType"];
    };
    /**
     * List projects recently used for time and billing
     * @description A project on which the user lately entered time or costs. Answers pages of 60 rows. Scope: projects billing.
     */
    "/api/v1/{division}/read/project/TimeAndBillingEntryRecentProjects": {
        get: operations["ListProjectTimeAndBillingEntryRecentProjects"];
    };
    /**
     * Read a project recently used for time and billing by its ID
     * @description Answers the project recently used for time and billing with the given ID; an unknown one gives 404. Scope: projects billing.
     */
    "/api/v1/{division}/read/project/TimeAndBillingEntryRecentProjects(guid'{ProjectId}')": {
        get: operations["GetProjectTimeAndBillingEntryRecentProject"];
    };
    /**
     * List time and billing items
     * @description An item that can be entered as time or costs, with its selling price. Answers pages of 60 rows. Scope: projects billing.
     */
    "/api/v1/{division}/read/project/TimeAndBillingItemDetails": {
        get: operations["ListProjectTimeAndBillingItemDetails"];
    };
    /**
     * Read a time and billing item by its ID
     * @description Answers the time and billing item with the given ID; an unknown one gives 404. Scope: projects billing.
     */
    "/api/v1/{division}/read/project/TimeAndBillingItemDetails(guid'{ID}')": {
        get: operations["GetProjectTimeAndBillingItemDetails"];
    };
    /**
     * Read a time and billing item
     * @description One item that can be entered as time or costs, with its selling price. Answers one record. Scope: projects billing.
     */
    "/api/v1/{division}/read/project/TimeAndBillingItemDetailsByID": {
        get: operations["GetProjectTimeAndBillingItemDetailsByID"];
    };
    /**
     * List time and billing projects
     * @description A project that time and costs can be entered on, with its account and type. Answers pages of 60 rows. Scope: projects billing.
     */
    "/api/v1/{division}/read/project/TimeAndBillingProjectDetails": {
        get: operations["ListProjectTimeAndBillingProjectDetails"];
    };
    /**
     * Read a time and billing project by its ID
     * @description Answers the time and billing project with the given ID; an unknown one gives 404. Scope: projects billing.
     */
    "/api/v1/{division}/read/project/TimeAndBillingProjectDetails(guid'{ID}')": {
        get: operations["GetProjectTimeAndBillingProjectDetails"];
    };
    /**
     * Read a time and billing project
     * @description One project that time and costs can be entered on, with its account and type. Answers one record. Scope: projects billing.
     */
    "/api/v1/{division}/read/project/TimeAndBillingProjectDetailsByID": {
        get: operations["GetProjectTimeAndBillingProjectDetailsByID"];
    };
    /**
     * List recent projects of time and billing
     * @description The projects on which the user was lately active in time and billing. Answers pages of 60 rows. Scope: projects billing.
     */
    "/api/v1/{division}/read/project/TimeAndBillingRecentProjects": {
        get: operations["GetProjectTimeAndBillingRecentProjects"];
    };
    /**
     * List time corrections; create a time correction
     * @description A correction of hours that were booked earlier. Answers pages of 60 rows. Scope: projects billing.
     */
    "/api/v1/{division}/project/TimeCorrections": {
        get: operations["ListProjectTimeCorrections"];
        /** @description Adds a time correction and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateProjectTimeCorrection"];
    };
    /**
     * Read a time correction by its ID; update a time correction; delete a time correction
     * @description Answers the time correction with the given ID; an unknown one gives 404. Scope: projects billing.
     */
    "/api/v1/{division}/project/TimeCorrections(guid'{ID}')": {
        get: operations["GetProjectTimeCorrection"];
        /** @description Changes the time correction with the given ID. Fields that are left out keep their value. */
        put: operations["UpdateProjectTimeCorrection"];
        /** @description Removes the time correction with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteProjectTimeCorrection"];
    };
    /**
     * List time transactions; create a time transaction
     * @description Hours booked on a project by an employee, with item, price and approval state. Answers pages of 60 rows. Scope: projects billing.
     */
    "/api/v1/{division}/project/TimeTransactions": {
        get: operations["ListProjectTimeTransactions"];
        /** @description Adds a time transaction and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateProjectTimeTransaction"];
    };
    /**
     * Read a time transaction by its ID; update a time transaction; delete a time transaction
     * @description Answers the time transaction with the given ID; an unknown one gives 404. Scope: projects billing.
     */
    "/api/v1/{division}/project/TimeTransactions(guid'{ID}')": {
        get: operations["GetProjectTimeTransaction"];
        /** @description Changes the time transaction with the given ID. Fields that are left out keep their value. */
        put: operations["UpdateProjectTimeTransaction"];
        /** @description Removes the time transaction with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteProjectTimeTransaction"];
    };
    /**
     * List WBS activities; create a WBS activity
     * @description An activity in the work breakdown structure of a project, with budget and dates. Answers pages of 60 rows. Scope: projects projects.
     */
    "/api/v1/{division}/project/WBSActivities": {
        get: operations["ListProjectWBSActivities"];
        /** @description Adds a WBS activity and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateProjectWBSActivity"];
    };
    /**
     * Read a WBS activity by its ID; update a WBS activity; delete a WBS activity
     * @description Answers the WBS activity with the given ID; an unknown one gives 404. Scope: projects projects.
     */
    "/api/v1/{division}/project/WBSActivities(guid'{ID}')": {
        get: operations["GetProjectWBSActivity"];
        /** @description Changes the WBS activity with the given ID. Fields that are left out keep their value. */
        put: operations["UpdateProjectWBSActivity"];
        /** @description Removes the WBS activity with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteProjectWBSActivity"];
    };
    /**
     * List WBS deliverables; create a WBS deliverable
     * @description A deliverable in the work breakdown structure of a project, which can be a milestone. Answers pages of 60 rows. Scope: projects projects.
     */
    "/api/v1/{division}/project/WBSDeliverables": {
        get: operations["ListProjectWBSDeliverables"];
        /** @description Adds a WBS deliverable and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateProjectWBSDeliverable"];
    };
    /**
     * Read a WBS deliverable by its ID; update a WBS deliverable; delete a WBS deliverable
     * @description Answers the WBS deliverable with the given ID; an unknown one gives 404. Scope: projects projects.
     */
    "/api/v1/{division}/project/WBSDeliverables(guid'{ID}')": {
        get: operations["GetProjectWBSDeliverable"];
        /** @description Changes the WBS deliverable with the given ID. Fields that are left out keep their value. */
        put: operations["UpdateProjectWBSDeliverable"];
        /** @description Removes the WBS deliverable with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteProjectWBSDeliverable"];
    };
    /**
     * List WBS expenses; create a WBS expense
     * @description An expense in the work breakdown structure of a project, with supplier, quantity and price. Answers pages of 60 rows. Scope: projects projects.
     */
    "/api/v1/{division}/project/WBSExpenses": {
        get: operations["ListProjectWBSExpenses"];
        /** @description Adds a WBS expense and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateProjectWBSExpense"];
    };
    /**
     * Read a WBS expense by its ID; update a WBS expense; delete a WBS expense
     * @description Answers the WBS expense with the given ID; an unknown one gives 404. Scope: projects projects.
     */
    "/api/v1/{division}/project/WBSExpenses(guid'{ID}')": {
        get: operations["GetProjectWBSExpense"];
        /** @description Changes the WBS expense with the given ID. Fields that are left out keep their value. */
        put: operations["UpdateProjectWBSExpense"];
        /** @description Removes the WBS expense with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteProjectWBSExpense"];
    };
}
export interface components {
    schemas: {
        Error: shared["schemas"]["Error"];
        /** @description The expense elements of a project on which costs can be entered. */
        ProjectCostEntryExpenseByProject: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /** @description Text of the activity or expense that can be chosen. */
            Description?: string | null;
            /** @description Text of the element above this one in the project's work breakdown. */
            ParentDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the item that is filled in when hours or costs are entered here.
             */
            DefaultItem?: string | null;
            /** @description Code of the item that is filled in when hours or costs are entered here. */
            DefaultItemCode?: string | null;
            /** @description Text of the item that is filled in when hours or costs are entered here. */
            DefaultItemDescription?: string | null;
        };
        /** @description The accounts on which the user lately entered costs. */
        ProjectCostEntryRecentAccount: {
            /**
             * Format: uuid
             * @description ID of the customer or supplier that the row is about.
             */
            AccountId?: string;
            /** @description Name of the account, repeated here so that it need not be looked up. */
            AccountName?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the user last entered time or costs on it.
             */
            DateLastUsed?: string | null;
        };
        /** @description The accounts on which the user lately entered costs for one project. */
        ProjectCostEntryRecentAccountByProject: {
            /**
             * Format: uuid
             * @description ID of the customer or supplier that the row is about.
             */
            AccountId?: string;
            /** @description Name of the account, repeated here so that it need not be looked up. */
            AccountName?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the user last entered time or costs on it.
             */
            DateLastUsed?: string | null;
        };
        /** @description The cost types that the user lately entered. */
        ProjectCostEntryRecentCostType: {
            /**
             * Format: uuid
             * @description ID of the item (article or service) behind the row.
             */
            ItemId?: string;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the user last entered time or costs on it.
             */
            DateLastUsed?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /** @description Whether it can still be chosen today. */
            IsValid?: boolean | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
        };
        /** @description The cost types that the user lately entered for one project. */
        ProjectCostEntryRecentCostTypeByProject: {
            /**
             * Format: uuid
             * @description ID of the item (article or service) behind the row.
             */
            ItemId?: string;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the user last entered time or costs on it.
             */
            DateLastUsed?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /** @description Whether it can still be chosen today. */
            IsValid?: boolean | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
        };
        /** @description The expense elements that the user lately used for one project. */
        ProjectCostEntryRecentExpenseByProject: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the user last entered time or costs on it.
             */
            DateLastUsed?: string | null;
            /** @description Text of the activity or expense that can be chosen. */
            Description?: string | null;
            /** @description Text of the element above this one in the project's work breakdown. */
            ParentDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the item that is filled in when hours or costs are entered here.
             */
            DefaultItem?: string | null;
            /** @description Code of the item that is filled in when hours or costs are entered here. */
            DefaultItemCode?: string | null;
            /** @description Text of the item that is filled in when hours or costs are entered here. */
            DefaultItemDescription?: string | null;
        };
        /** @description The projects on which the user lately entered costs. */
        ProjectCostEntryRecentProject: {
            /**
             * Format: uuid
             * @description ID of the project on which hours or costs are entered.
             */
            ProjectId?: string;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the user last entered time or costs on it.
             */
            DateLastUsed?: string | null;
            /** @description Code of the project that this is charged to or belongs to. */
            ProjectCode?: string | null;
            /** @description Text of the project that this is charged to or belongs to. */
            ProjectDescription?: string | null;
        };
        /** @description Costs booked on a project, with item, quantity and price. */
        ProjectCostTransaction: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: uuid
             * @description ID of the customer, supplier or other relation concerned.
             */
            Account?: string | null;
            /** @description Name of the account, repeated here so that it need not be looked up. */
            AccountName?: string | null;
            /**
             * Format: double
             * @description Price times quantity of the costs, in the company's currency.
             */
            Amount?: number | null;
            /**
             * Format: double
             * @description Amount in the currency of the transaction, which can differ from the company's.
             */
            AmountFC?: number | null;
            /**
             * Format: uuid
             * @description ID of the file that belongs to this record.
             */
            Attachment?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /** @description Code of the currency that amounts are in, three letters by ISO 4217. */
            Currency?: string | null;
            /** @description Address at which the user-defined fields of the record are read; given in the Premium edition only. */
            CustomField?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the costs were made.
             */
            Date?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /** @description Name of the company that the record belongs to. */
            DivisionDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the employee whom the record concerns.
             */
            Employee?: string | null;
            /**
             * Format: int32
             * @description Number of the entry of hours or costs, as users see it.
             */
            EntryNumber?: number | null;
            /** @description Why the entry of hours or costs could not be processed. */
            ErrorText?: string | null;
            /**
             * Format: uuid
             * @description ID of the expense in the project's work breakdown structure that the costs belong to.
             */
            Expense?: string | null;
            /** @description Text of the expense in the project's work breakdown structure. */
            ExpenseDescription?: string | null;
            /**
             * Format: int16
             * @description How far the hours or costs are with their approval. Codes: 1 = Draft, 2 = Rejected, 10 = Submitted, 11 = Failed on approval, 14 = Processing (14), 16 = Processing (16), 19 = Failed while undoing approval, 20 = Final.
             */
            HourStatus?: 1 | 2 | 10 | 11 | 14 | 16 | 19 | 20 | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) that the record is about.
             */
            Item?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /** @description Whether the item can be dealt with in parts of a unit. */
            ItemDivisable?: boolean | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /**
             * Format: double
             * @description Price at which one unit of the costs is charged.
             */
            Price?: number | null;
            /**
             * Format: double
             * @description Price of one unit, in the currency of the entry.
             */
            PriceFC?: number | null;
            /**
             * Format: uuid
             * @description ID of the project that this is charged to or belongs to.
             */
            Project?: string | null;
            /**
             * Format: uuid
             * @description ID of the account for which the project is carried out.
             */
            ProjectAccount?: string | null;
            /**
             * Format: code18
             * @description Code of the account for which the project is carried out.
             */
            ProjectAccountCode?: string | null;
            /** @description Name of the account for which the project is carried out. */
            ProjectAccountName?: string | null;
            /** @description Text of the project that this is charged to or belongs to. */
            ProjectDescription?: string | null;
            /**
             * Format: double
             * @description Quantity of the costs that are booked.
             */
            Quantity?: number | null;
            /** @description Whether the entry is saved without the usual checks. */
            SkipValidation?: boolean | null;
            /**
             * Format: uuid
             * @description ID of the subscription that this belongs to.
             */
            Subscription?: string | null;
            /**
             * Format: uuid
             * @description ID of the customer who has the subscription.
             */
            SubscriptionAccount?: string | null;
            /**
             * Format: code18
             * @description Code of the customer who has the subscription.
             */
            SubscriptionAccountCode?: string | null;
            /** @description Name of the customer who has the subscription. */
            SubscriptionAccountName?: string | null;
            /** @description Text of the subscription that this belongs to. */
            SubscriptionDescription?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the subscription.
             */
            SubscriptionNumber?: number | null;
            /**
             * Format: int16
             * @description Whether the row is hours or costs, as a number.
             */
            Type?: number | null;
        };
        /** @description The items that can be entered as costs. */
        ProjectCostType: {
            /**
             * Format: uuid
             * @description ID of the item (article or service) behind the row.
             */
            ItemId?: string;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
        };
        /** @description The items that can be entered as costs on a given date. */
        ProjectCostTypeByDate: {
            /**
             * Format: uuid
             * @description ID of the item (article or service) behind the row.
             */
            ItemId?: string;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
        };
        /** @description The items that can be entered as costs on a project on a given date. */
        ProjectCostTypeByProjectAndDate: {
            /**
             * Format: uuid
             * @description ID of the item (article or service) behind the row.
             */
            ItemId?: string;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
        };
        /** @description The costs that the user entered on a given date. */
        ProjectCostByDate: {
            /**
             * Format: int32
             * @description Number of the row within the list that the call answers.
             */
            Id?: number;
            /**
             * Format: code18
             * @description Code by which users know the account; it can have blanks on the left, up to 18 characters.
             */
            AccountCode?: string | null;
            /**
             * Format: uuid
             * @description ID of the customer or supplier that the row is about.
             */
            AccountId?: string | null;
            /** @description Name of the account, repeated here so that it need not be looked up. */
            AccountName?: string | null;
            /**
             * Format: double
             * @description Sum of the costs that were approved, in the currency of the row.
             */
            AmountApproved?: number | null;
            /**
             * Format: double
             * @description Sum of the costs that are entered but not handed in yet.
             */
            AmountDraft?: number | null;
            /**
             * Format: double
             * @description Sum of the costs that were turned down.
             */
            AmountRejected?: number | null;
            /**
             * Format: double
             * @description Sum of the costs that wait for approval.
             */
            AmountSubmitted?: number | null;
            /** @description Three letters (ISO 4217) that name the currency of the amounts beside it. */
            CurrencyCode?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the costs were made.
             */
            Date?: string | null;
            /**
             * Format: uuid
             * @description ID of the entry of hours or costs, which groups its rows.
             */
            EntryId?: string | null;
            /**
             * Format: uuid
             * @description ID of the expense in the project's work breakdown structure that the costs belong to.
             */
            Expense?: string | null;
            /** @description Text of the expense in the project's work breakdown structure. */
            ExpenseDescription?: string | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) behind the row.
             */
            ItemId?: string | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /** @description Code of the project that this is charged to or belongs to. */
            ProjectCode?: string | null;
            /** @description Text of the project that this is charged to or belongs to. */
            ProjectDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the project on which hours or costs are entered.
             */
            ProjectId?: string | null;
            /**
             * Format: double
             * @description Quantity of the costs that were approved.
             */
            QuantityApproved?: number | null;
            /**
             * Format: double
             * @description Quantity of the costs that are entered but not handed in yet.
             */
            QuantityDraft?: number | null;
            /**
             * Format: double
             * @description Quantity of the costs that were turned down.
             */
            QuantityRejected?: number | null;
            /**
             * Format: double
             * @description Quantity of the costs that wait for approval.
             */
            QuantitySubmitted?: number | null;
            /**
             * Format: int32
             * @description Number of the week within the year.
             */
            WeekNumber?: number | null;
        };
        /** @description The costs of one entry, by the entry's ID. */
        ProjectCostById: {
            /**
             * Format: int32
             * @description Number of the row within the list that the call answers.
             */
            Id?: number;
            /**
             * Format: code18
             * @description Code by which users know the account; it can have blanks on the left, up to 18 characters.
             */
            AccountCode?: string | null;
            /**
             * Format: uuid
             * @description ID of the customer or supplier that the row is about.
             */
            AccountId?: string | null;
            /** @description Name of the account, repeated here so that it need not be looked up. */
            AccountName?: string | null;
            /**
             * Format: double
             * @description Sum of the costs that were approved, in the currency of the row.
             */
            AmountApproved?: number | null;
            /**
             * Format: double
             * @description Sum of the costs that are entered but not handed in yet.
             */
            AmountDraft?: number | null;
            /**
             * Format: double
             * @description Sum of the costs that were turned down.
             */
            AmountRejected?: number | null;
            /**
             * Format: double
             * @description Sum of the costs that wait for approval.
             */
            AmountSubmitted?: number | null;
            /** @description Three letters (ISO 4217) that name the currency of the amounts beside it. */
            CurrencyCode?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the costs were made.
             */
            Date?: string | null;
            /**
             * Format: uuid
             * @description ID of the entry of hours or costs, which groups its rows.
             */
            EntryId?: string | null;
            /**
             * Format: uuid
             * @description ID of the expense in the project's work breakdown structure that the costs belong to.
             */
            Expense?: string | null;
            /** @description Text of the expense in the project's work breakdown structure. */
            ExpenseDescription?: string | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) behind the row.
             */
            ItemId?: string | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /** @description Code of the project that this is charged to or belongs to. */
            ProjectCode?: string | null;
            /** @description Text of the project that this is charged to or belongs to. */
            ProjectDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the project on which hours or costs are entered.
             */
            ProjectId?: string | null;
            /**
             * Format: double
             * @description Quantity of the costs that were approved.
             */
            QuantityApproved?: number | null;
            /**
             * Format: double
             * @description Quantity of the costs that are entered but not handed in yet.
             */
            QuantityDraft?: number | null;
            /**
             * Format: double
             * @description Quantity of the costs that were turned down.
             */
            QuantityRejected?: number | null;
            /**
             * Format: double
             * @description Quantity of the costs that wait for approval.
             */
            QuantitySubmitted?: number | null;
            /**
             * Format: int32
             * @description Number of the week within the year.
             */
            WeekNumber?: number | null;
        };
        /** @description Ties an employee to an item on which time or costs may be entered. */
        ProjectEmployeeRestrictionItem: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description ID of the employee whom the record concerns.
             */
            Employee?: string | null;
            /** @description First and last name of the employee whom the record concerns. */
            EmployeeFullName?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the employee.
             */
            EmployeeHID?: number | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) that the record is about.
             */
            Item?: string | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the item is entered in hours.
             */
            ItemIsTime?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
        };
        /** @description The rate at which an employee's hours are charged inside the company over a period. */
        ProjectEmploymentInternalRate: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description ID of the employee whom the record concerns.
             */
            Employee?: string | null;
            /** @description First and last name of the employee whom the record concerns. */
            EmployeeFullName?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the employee.
             */
            EmployeeHID?: number | null;
            /**
             * Format: uuid
             * @description ID of the working relation, since one employee can have several in turn.
             */
            Employment?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the employment.
             */
            EmploymentHID?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which the rate holds; empty until a new one follows.
             */
            EndDate?: string | null;
            /**
             * Format: double
             * @description Price at which an hour is charged to another company of the group.
             */
            IntercompanyRate?: number | null;
            /**
             * Format: double
             * @description Cost of one hour of the employee inside the company.
             */
            InternalRate?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description First day on which the rate holds.
             */
            StartDate?: string | null;
        };
        /** @description An item that can be entered as hours or costs. */
        ProjectHourCostType: {
            /**
             * Format: uuid
             * @description ID of the item (article or service) behind the row.
             */
            ItemId?: string;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
        };
        /** @description The activities of a project on which hours can be entered. */
        ProjectHourEntryActivityByProject: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /** @description Text of the activity or expense that can be chosen. */
            Description?: string | null;
            /** @description Text of the element above this one in the project's work breakdown. */
            ParentDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the item that is filled in when hours or costs are entered here.
             */
            DefaultItem?: string | null;
            /** @description Code of the item that is filled in when hours or costs are entered here. */
            DefaultItemCode?: string | null;
            /** @description Text of the item that is filled in when hours or costs are entered here. */
            DefaultItemDescription?: string | null;
        };
        /** @description The accounts on which the user lately entered hours. */
        ProjectHourEntryRecentAccount: {
            /**
             * Format: uuid
             * @description ID of the customer or supplier that the row is about.
             */
            AccountId?: string;
            /** @description Name of the account, repeated here so that it need not be looked up. */
            AccountName?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the user last entered time or costs on it.
             */
            DateLastUsed?: string | null;
        };
        /** @description The accounts on which the user lately entered hours for one project. */
        ProjectHourEntryRecentAccountByProject: {
            /**
             * Format: uuid
             * @description ID of the customer or supplier that the row is about.
             */
            AccountId?: string;
            /** @description Name of the account, repeated here so that it need not be looked up. */
            AccountName?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the user last entered time or costs on it.
             */
            DateLastUsed?: string | null;
        };
        /** @description The activities that the user lately used for one project. */
        ProjectHourEntryRecentActivityByProject: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the user last entered time or costs on it.
             */
            DateLastUsed?: string | null;
            /** @description Text of the activity or expense that can be chosen. */
            Description?: string | null;
            /** @description Text of the element above this one in the project's work breakdown. */
            ParentDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the item that is filled in when hours or costs are entered here.
             */
            DefaultItem?: string | null;
            /** @description Code of the item that is filled in when hours or costs are entered here. */
            DefaultItemCode?: string | null;
            /** @description Text of the item that is filled in when hours or costs are entered here. */
            DefaultItemDescription?: string | null;
        };
        /** @description The hour types that the user lately entered. */
        ProjectHourEntryRecentHourType: {
            /**
             * Format: uuid
             * @description ID of the item (article or service) behind the row.
             */
            ItemId?: string;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the user last entered time or costs on it.
             */
            DateLastUsed?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /** @description Whether it can still be chosen today. */
            IsValid?: boolean | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
        };
        /** @description The hour types that the user lately entered for one project. */
        ProjectHourEntryRecentHourTypeByProject: {
            /**
             * Format: uuid
             * @description ID of the item (article or service) behind the row.
             */
            ItemId?: string;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the user last entered time or costs on it.
             */
            DateLastUsed?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /** @description Whether it can still be chosen today. */
            IsValid?: boolean | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
        };
        /** @description The projects on which the user lately entered hours. */
        ProjectHourEntryRecentProject: {
            /**
             * Format: uuid
             * @description ID of the project on which hours or costs are entered.
             */
            ProjectId?: string;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the user last entered time or costs on it.
             */
            DateLastUsed?: string | null;
            /** @description Code of the project that this is charged to or belongs to. */
            ProjectCode?: string | null;
            /** @description Text of the project that this is charged to or belongs to. */
            ProjectDescription?: string | null;
        };
        /** @description The items that can be entered as hours. */
        ProjectHourType: {
            /**
             * Format: uuid
             * @description ID of the item (article or service) behind the row.
             */
            ItemId?: string;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
        };
        /** @description The items that can be entered as hours on a given date. */
        ProjectHourTypeByDate: {
            /**
             * Format: uuid
             * @description ID of the item (article or service) behind the row.
             */
            ItemId?: string;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
        };
        /** @description The items that can be entered as hours on a project on a given date. */
        ProjectHourTypeByProjectAndDate: {
            /**
             * Format: uuid
             * @description ID of the item (article or service) behind the row.
             */
            ItemId?: string;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
        };
        /** @description The hours that the user entered on a given date. */
        ProjectHourByDate: {
            /**
             * Format: int32
             * @description Number of the row within the list that the call answers.
             */
            Id?: number;
            /**
             * Format: code18
             * @description Code by which users know the account; it can have blanks on the left, up to 18 characters.
             */
            AccountCode?: string | null;
            /**
             * Format: uuid
             * @description ID of the customer or supplier that the row is about.
             */
            AccountId?: string | null;
            /** @description Name of the account, repeated here so that it need not be looked up. */
            AccountName?: string | null;
            /**
             * Format: uuid
             * @description ID of the activity in the project's work breakdown structure that the hours went to.
             */
            Activity?: string | null;
            /** @description Text of the activity that the hours went to. */
            ActivityDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the hours were worked.
             */
            Date?: string | null;
            /**
             * Format: uuid
             * @description ID of the entry of hours or costs, which groups its rows.
             */
            EntryId?: string | null;
            /**
             * Format: double
             * @description Hours that were approved.
             */
            HoursApproved?: number | null;
            /**
             * Format: double
             * @description Approved hours that can be charged to the customer.
             */
            HoursApprovedBillable?: number | null;
            /**
             * Format: double
             * @description Hours that are entered but not handed in yet.
             */
            HoursDraft?: number | null;
            /**
             * Format: double
             * @description Hours not handed in yet that can be charged to the customer.
             */
            HoursDraftBillable?: number | null;
            /**
             * Format: double
             * @description Hours that the approver turned down.
             */
            HoursRejected?: number | null;
            /**
             * Format: double
             * @description Hours turned down that could have been charged to the customer.
             */
            HoursRejectedBillable?: number | null;
            /**
             * Format: double
             * @description Hours that wait for approval.
             */
            HoursSubmitted?: number | null;
            /**
             * Format: double
             * @description Hours waiting for approval that can be charged to the customer.
             */
            HoursSubmittedBillable?: number | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) behind the row.
             */
            ItemId?: string | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /** @description Code of the project that this is charged to or belongs to. */
            ProjectCode?: string | null;
            /** @description Text of the project that this is charged to or belongs to. */
            ProjectDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the project on which hours or costs are entered.
             */
            ProjectId?: string | null;
            /**
             * Format: int32
             * @description Number of the week within the year.
             */
            WeekNumber?: number | null;
        };
        /** @description The hours of one entry, by the entry's ID. */
        ProjectHourById: {
            /**
             * Format: int32
             * @description Number of the row within the list that the call answers.
             */
            Id?: number;
            /**
             * Format: code18
             * @description Code by which users know the account; it can have blanks on the left, up to 18 characters.
             */
            AccountCode?: string | null;
            /**
             * Format: uuid
             * @description ID of the customer or supplier that the row is about.
             */
            AccountId?: string | null;
            /** @description Name of the account, repeated here so that it need not be looked up. */
            AccountName?: string | null;
            /**
             * Format: uuid
             * @description ID of the activity in the project's work breakdown structure that the hours went to.
             */
            Activity?: string | null;
            /** @description Text of the activity that the hours went to. */
            ActivityDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the hours were worked.
             */
            Date?: string | null;
            /**
             * Format: uuid
             * @description ID of the entry of hours or costs, which groups its rows.
             */
            EntryId?: string | null;
            /**
             * Format: double
             * @description Hours that were approved.
             */
            HoursApproved?: number | null;
            /**
             * Format: double
             * @description Approved hours that can be charged to the customer.
             */
            HoursApprovedBillable?: number | null;
            /**
             * Format: double
             * @description Hours that are entered but not handed in yet.
             */
            HoursDraft?: number | null;
            /**
             * Format: double
             * @description Hours not handed in yet that can be charged to the customer.
             */
            HoursDraftBillable?: number | null;
            /**
             * Format: double
             * @description Hours that the approver turned down.
             */
            HoursRejected?: number | null;
            /**
             * Format: double
             * @description Hours turned down that could have been charged to the customer.
             */
            HoursRejectedBillable?: number | null;
            /**
             * Format: double
             * @description Hours that wait for approval.
             */
            HoursSubmitted?: number | null;
            /**
             * Format: double
             * @description Hours waiting for approval that can be charged to the customer.
             */
            HoursSubmittedBillable?: number | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) behind the row.
             */
            ItemId?: string | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /** @description Code of the project that this is charged to or belongs to. */
            ProjectCode?: string | null;
            /** @description Text of the project that this is charged to or belongs to. */
            ProjectDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the project on which hours or costs are entered.
             */
            ProjectId?: string | null;
            /**
             * Format: int32
             * @description Number of the week within the year.
             */
            WeekNumber?: number | null;
        };
        /** @description A part of a project's price that is invoiced on a planned date. */
        ProjectInvoiceTerm: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: double
             * @description Part of the project's price that the term invoices.
             */
            Amount?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /** @description ID of the deliverable of the project that the invoice term pays for. */
            Deliverable?: string | null;
            /** @description Text that the invoice of the term carries. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description First day on which the work behind the invoice term is done.
             */
            ExecutionFromDate?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which the work behind the invoice term is done.
             */
            ExecutionToDate?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day that stands on the invoice.
             */
            InvoiceDate?: string | null;
            /**
             * Format: uuid
             * @description ID of the invoice that was made from the term; empty before that.
             */
            InvoiceId?: string | null;
            /**
             * Format: int16
             * @description How far the invoice of the term is, from draft over open to processed. Codes: 10 = Draft, 20 = Open, 30 = Processing, 50 = Processed.
             */
            InvoiceStatus?: 10 | 20 | 30 | 50 | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) that the record is about.
             */
            Item?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /**
             * Format: double
             * @description Share of the project's price that the term invoices.
             */
            Percentage?: number | null;
            /**
             * Format: uuid
             * @description ID of the project that this is charged to or belongs to.
             */
            Project?: string | null;
            /** @description Text of the project that this is charged to or belongs to. */
            ProjectDescription?: string | null;
            /** @description Code of the VAT that applies, which settles the rate and the ledger accounts. */
            VATCode?: string | null;
            /** @description Text by which users know the VAT code that applies. */
            VATCodeDescription?: string | null;
            /**
             * Format: double
             * @description Rate of the VAT as a fraction, where 0.21 stands for 21 percent.
             */
            VATPercentage?: number | null;
            /**
             * Format: uuid
             * @description ID of the element in the project's work breakdown structure.
             */
            WBS?: string | null;
        };
        /** @description A change of the account that a project is carried out for, over a period. */
        ProjectProjectAccountMutation: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: uuid
             * @description ID of the customer, supplier or other relation concerned.
             */
            Account?: string | null;
            /**
             * Format: code18
             * @description Code by which users know the account; it can have blanks on the left, up to 18 characters.
             */
            AccountCode?: string | null;
            /** @description Name of the account, repeated here so that it need not be looked up. */
            AccountName?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /** @description Name by which users know the company that keeps the project. */
            DivisionName?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which the project is carried out for the account.
             */
            EndDate?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /**
             * Format: uuid
             * @description ID of the project that this is charged to or belongs to.
             */
            Project?: string | null;
            /** @description Code of the project that this is charged to or belongs to. */
            ProjectCode?: string | null;
            /** @description Text of the project that this is charged to or belongs to. */
            ProjectDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description First day on which the project is carried out for the account.
             */
            StartDate?: string | null;
        };
        /** @description A way in which the budget of a project can be kept. */
        ProjectProjectBudgetType: {
            /**
             * Format: int16
             * @description Number that is the key of the record in a fixed list.
             */
            ID?: number;
            /** @description Text by which users recognise the record. */
            Description?: string | null;
        };
        /** @description A class by which projects are grouped, with cost center and cost unit. */
        ProjectProjectClassification: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /** @description Short text by which users know the record and look it up. */
            Code?: string | null;
            /** @description Code of the department or place that the amount is charged to. */
            CostCenter?: string | null;
            /** @description Text of the department or place that the amount is charged to. */
            CostCenterDescription?: string | null;
            /** @description Code of the product or activity that the amount is gathered under. */
            CostUnit?: string | null;
            /** @description Text of the product or activity that the amount is gathered under. */
            CostUnitDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /** @description Text by which users recognise the record. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /** @description Name by which users know the company that keeps the project. */
            DivisionName?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /** @description Whether hours go to the cost center of the employee who worked them. */
            UseEmployeeCostCenter?: boolean | null;
        };
        /** @description The number of hours budgeted for an hour type in a project. */
        ProjectProjectHourBudget: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: double
             * @description Hours that are planned for the hour type within the project.
             */
            Budget?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) that the record is about.
             */
            Item?: string | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /**
             * Format: uuid
             * @description ID of the project that this is charged to or belongs to.
             */
            Project?: string | null;
            /** @description Code of the project that this is charged to or belongs to. */
            ProjectCode?: string | null;
            /** @description Text of the project that this is charged to or belongs to. */
            ProjectDescription?: string | null;
        };
        /** @description Planned or reserved time of an employee on a project. */
        ProjectProjectPlanning: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: uuid
             * @description ID of the customer, supplier or other relation concerned.
             */
            Account?: string | null;
            /**
             * Format: code18
             * @description Code by which users know the account; it can have blanks on the left, up to 18 characters.
             */
            AccountCode?: string | null;
            /** @description Name of the account, repeated here so that it need not be looked up. */
            AccountName?: string | null;
            /**
             * Format: int16
             * @description How far the planned time is with the background task that passes it on. Codes: 1 = To be processed, 2 = Processed, 3 = Failed.
             */
            BGTStatus?: 1 | 2 | 3 | null;
            /**
             * Format: int16
             * @description What went wrong when the planned time was passed to the agenda of the employee, if anything. Codes: 0 = No error, 1 = Credentials error, 2 = Technical error, 3 = Both credentials & technical errors, 4 = In progress.
             */
            CommunicationErrorStatus?: 0 | 1 | 2 | 3 | 4 | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /** @description Address at which the user-defined fields of the record are read; given in the Premium edition only. */
            CustomField?: string | null;
            /** @description Text that tells what the employee is planned for. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description ID of the employee whom the record concerns.
             */
            Employee?: string | null;
            /** @description Code of the employee who is planned. */
            EmployeeCode?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the employee.
             */
            EmployeeHID?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the planned work ends.
             */
            EndDate?: string | null;
            /**
             * Format: double
             * @description Hours for which the employee is planned.
             */
            Hours?: number | null;
            /**
             * Format: uuid
             * @description ID of the item that stands for the kind of hours.
             */
            HourType?: string | null;
            /** @description Code of the item that stands for the kind of hours. */
            HourTypeCode?: string | null;
            /** @description Text of the item that stands for the kind of hours. */
            HourTypeDescription?: string | null;
            /** @description Whether this planning was changed apart from the series that it came from. */
            IsBrokenRecurrence?: boolean | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /** @description Whether the employee can be planned for more hours than the schedule has. */
            OverAllocate?: boolean | null;
            /**
             * Format: uuid
             * @description ID of the project that this is charged to or belongs to.
             */
            Project?: string | null;
            /** @description Code of the project that this is charged to or belongs to. */
            ProjectCode?: string | null;
            /** @description Text of the project that this is charged to or belongs to. */
            ProjectDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the series that the planning comes from.
             */
            ProjectPlanningRecurring?: string | null;
            /**
             * Format: uuid
             * @description ID of the element of the project's work breakdown structure.
             */
            ProjectWBS?: string | null;
            /** @description Text of the element of the project's work breakdown structure. */
            ProjectWBSDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the planned work begins.
             */
            StartDate?: string | null;
            /**
             * Format: int16
             * @description Whether the time is only reserved (1) or firmly planned (2). Codes: 1 = Reserved, 2 = Planned.
             */
            Status?: 1 | 2 | null;
            /**
             * Format: int16
             * @description Number of the kind of planned time, such as work on a project or leave.
             */
            Type?: number | null;
        };
        /** @description A weekly or monthly pattern from which planned time of an employee is made. */
        ProjectProjectPlanningRecurring: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: uuid
             * @description ID of the customer, supplier or other relation concerned.
             */
            Account?: string | null;
            /**
             * Format: code18
             * @description Code by which users know the account; it can have blanks on the left, up to 18 characters.
             */
            AccountCode?: string | null;
            /** @description Name of the account, repeated here so that it need not be looked up. */
            AccountName?: string | null;
            /**
             * Format: int16
             * @description How far the planned time is with the background task that passes it on. Codes: 1 = To be processed, 2 = Processed, 3 = Failed.
             */
            BGTStatus?: 1 | 2 | 3 | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /** @description Address at which the user-defined fields of the record are read; given in the Premium edition only. */
            CustomField?: string | null;
            /**
             * Format: int32
             * @description Whether a monthly pattern names a day by its date or by its place, such as the second Monday.
             */
            DayOrThe?: number | null;
            /** @description Text that tells what the employee is planned for. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description ID of the employee whom the record concerns.
             */
            Employee?: string | null;
            /** @description Code of the employee who is planned. */
            EmployeeCode?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the employee.
             */
            EmployeeHID?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day of the series of planned times; empty when it ends by their number.
             */
            EndDate?: string | null;
            /**
             * Format: int32
             * @description Whether the series ends on a date or after a number of times.
             */
            EndDateOrAfter?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which it ends, of which only the time of day counts.
             */
            EndTime?: string | null;
            /**
             * Format: double
             * @description Hours for which the employee is planned.
             */
            Hours?: number | null;
            /**
             * Format: uuid
             * @description ID of the item that stands for the kind of hours.
             */
            HourType?: string | null;
            /** @description Code of the item that stands for the kind of hours. */
            HourTypeCode?: string | null;
            /** @description Text of the item that stands for the kind of hours. */
            HourTypeDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /**
             * Format: uint8
             * @description Day of the month on which the series falls, 1 to 31.
             */
            MonthPatternDay?: number | null;
            /**
             * Format: uint8
             * @description Which one of the weekdays in a month is meant, such as the first or the last. Codes: 1 = First, 2 = Second, 3 = Third, 4 = Fourth, 31 = Last.
             */
            MonthPatternOrdinalDay?: 1 | 2 | 3 | 4 | 31 | null;
            /**
             * Format: uint8
             * @description Weekday on which the monthly series falls, counted from Monday as 1. Codes: 1 = Monday, 2 = Tuesday, 3 = Wednesday, 4 = Thursday, 5 = Friday, 6 = Saturday, 7 = Sunday.
             */
            MonthPatternOrdinalWeek?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /**
             * Format: int16
             * @description How many times the series comes before it ends.
             */
            NumberOfRecurrences?: number | null;
            /** @description Whether the employee can be planned for more hours than the schedule has. */
            OverAllocate?: boolean | null;
            /**
             * Format: uint8
             * @description Number of weeks or months from one time to the next.
             */
            PatternFrequency?: number | null;
            /**
             * Format: uuid
             * @description ID of the project that this is charged to or belongs to.
             */
            Project?: string | null;
            /** @description Code of the project that this is charged to or belongs to. */
            ProjectCode?: string | null;
            /** @description Text of the project that this is charged to or belongs to. */
            ProjectDescription?: string | null;
            /**
             * Format: uint8
             * @description Whether the series comes by the week or by the month. Codes: 1 = Weekly, 2 = Monthly.
             */
            ProjectPlanningRecurringType?: 1 | 2 | null;
            /**
             * Format: uuid
             * @description ID of the element of the project's work breakdown structure.
             */
            ProjectWBS?: string | null;
            /** @description Text of the element of the project's work breakdown structure. */
            ProjectWBSDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description First day of the series of planned times.
             */
            StartDate?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which it begins, of which only the time of day counts.
             */
            StartTime?: string | null;
            /**
             * Format: int16
             * @description Whether times of the series are only reserved (1) or firmly planned (2). Codes: 1 = Reserved, 2 = Planned.
             */
            Status?: 1 | 2 | null;
            /**
             * Format: uint8
             * @description Number of the weekday on which the series falls.
             */
            WeekPatternDay?: number | null;
            /** @description Whether the weekly series falls on Fridays. */
            WeekPatternFriday?: boolean | null;
            /** @description Whether the weekly series falls on Mondays. */
            WeekPatternMonday?: boolean | null;
            /** @description Whether the weekly series falls on Saturdays. */
            WeekPatternSaturday?: boolean | null;
            /** @description Whether the weekly series falls on Sundays. */
            WeekPatternSunday?: boolean | null;
            /** @description Whether the weekly series falls on Thursdays. */
            WeekPatternThursday?: boolean | null;
            /** @description Whether the weekly series falls on Tuesdays. */
            WeekPatternTuesday?: boolean | null;
            /** @description Whether the weekly series falls on Wednesdays. */
            WeekPatternWednesday?: boolean | null;
        };
        /** @description A report on how far a project is and when it is expected to end. */
        ProjectProjectProgressReport: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /** @description Address at which the user-defined fields of the record are read; given in the Premium edition only. */
            CustomField?: string | null;
            /** @description Text by which users recognise the record. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: double
             * @description How much of the project is done by estimate, as a percentage.
             */
            EstimatedPercentageCompleted?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the project is expected to end.
             */
            EstimatedProjectEndDate?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /**
             * Format: uuid
             * @description ID of the project that this is charged to or belongs to.
             */
            Project?: string | null;
            /** @description Code of the project that this is charged to or belongs to. */
            ProjectCode?: string | null;
            /** @description Text of the project that this is charged to or belongs to. */
            ProjectDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day whose state of the project the report describes.
             */
            ReferenceDate?: string | null;
            /** @description What the report says about the progress, in words. */
            Report?: string | null;
        };
        /** @description Allows an employee to enter a given item on a project. */
        ProjectProjectRestrictionEmployeeItem: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description ID of the employee whom the record concerns.
             */
            Employee?: string | null;
            /** @description First and last name of the employee whom the record concerns. */
            EmployeeFullName?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the employee.
             */
            EmployeeHID?: number | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) that the record is about.
             */
            Item?: string | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the item is entered in hours.
             */
            ItemIsTime?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /**
             * Format: uuid
             * @description ID of the project that this is charged to or belongs to.
             */
            Project?: string | null;
            /** @description Code of the project that this is charged to or belongs to. */
            ProjectCode?: string | null;
            /** @description Text of the project that this is charged to or belongs to. */
            ProjectDescription?: string | null;
        };
        /** @description Allows an employee to enter time or costs on a project. */
        ProjectProjectRestrictionEmployee: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description ID of the employee whom the record concerns.
             */
            Employee?: string | null;
            /** @description First and last name of the employee whom the record concerns. */
            EmployeeFullName?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the employee.
             */
            EmployeeHID?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /**
             * Format: uuid
             * @description ID of the project that this is charged to or belongs to.
             */
            Project?: string | null;
            /** @description Code of the project that this is charged to or belongs to. */
            ProjectCode?: string | null;
            /** @description Text of the project that this is charged to or belongs to. */
            ProjectDescription?: string | null;
        };
        /** @description Allows an item to be entered on a project. */
        ProjectProjectRestrictionItem: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) that the record is about.
             */
            Item?: string | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the item is entered in hours.
             */
            ItemIsTime?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /**
             * Format: uuid
             * @description ID of the project that this is charged to or belongs to.
             */
            Project?: string | null;
            /** @description Code of the project that this is charged to or belongs to. */
            ProjectCode?: string | null;
            /** @description Text of the project that this is charged to or belongs to. */
            ProjectDescription?: string | null;
        };
        /** @description Says which type of cost a project may pass on to the customer. */
        ProjectProjectRestrictionRebilling: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: uuid
             * @description ID of the cost type that can be passed on to the customer.
             */
            CostTypeRebill?: string | null;
            /** @description Code of the cost type that can be passed on to the customer. */
            CostTypeRebillCode?: string | null;
            /** @description Text of the cost type that can be passed on to the customer. */
            CostTypeRebillDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /**
             * Format: uuid
             * @description ID of the project that this is charged to or belongs to.
             */
            Project?: string | null;
            /** @description Code of the project that this is charged to or belongs to. */
            ProjectCode?: string | null;
            /** @description Text of the project that this is charged to or belongs to. */
            ProjectDescription?: string | null;
        };
        /** @description The elements of the work breakdown structure of one project. */
        ProjectProjectWBSByProject: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: uint8
             * @description Tells by 1 that work beyond what was agreed can be invoiced on this element.
             */
            AdditionalInvoicing?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the plan of the element was fixed for later comparison.
             */
            BaselineDate?: string | null;
            /** @description Whether new hours and costs are refused here. */
            BlockEntry?: boolean | null;
            /** @description Whether costs made here are not passed on to the customer. */
            BlockRebilling?: boolean | null;
            /**
             * Format: uint8
             * @description Whether more hours can be entered than were budgeted, 10 for yes and 20 for no. Codes: 10 = Allowed, 20 = Not Allowed.
             */
            BudgetOverrunHours?: 10 | 20 | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the work on this element is done.
             */
            Completed?: number | null;
            /**
             * Format: double
             * @description Money that the element is planned to cost, in the company's currency.
             */
            Cost?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /**
             * Format: uuid
             * @description ID of the item that is filled in when hours or costs are entered here.
             */
            DefaultItem?: string | null;
            /**
             * Format: uint8
             * @description Tells by 1 that no other item than the default one can be entered here.
             */
            DefaultItemIsMandatory?: number | null;
            /** @description Text of the element in the work breakdown structure. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day of the work on the element.
             */
            EndDate?: string | null;
            /**
             * Format: double
             * @description Hours that are budgeted for the element.
             */
            Hours?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the plan of the element was fixed for later comparison.
             */
            IsBaseline?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the element marks a point that the project has to reach.
             */
            Milestone?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /**
             * Format: uuid
             * @description ID of the record of the same kind that stands above this one.
             */
            Parent?: string | null;
            /**
             * Format: uuid
             * @description ID of the project that this is charged to or belongs to.
             */
            Project?: string | null;
            /**
             * Format: uuid
             * @description ID of the invoice term that the element belongs to.
             */
            ProjectTerm?: string | null;
            /**
             * Format: double
             * @description Percentage that is put on the purchase price when it is charged on.
             */
            PurchaseMarkupPercentage?: number | null;
            /**
             * Format: double
             * @description Money that the element is planned to bring in, in the company's currency.
             */
            Revenue?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description First day of the work on the element.
             */
            StartDate?: string | null;
            /**
             * Format: double
             * @description Number of hours at which a warning is given that the budget runs out.
             */
            TimeQuantityToAlert?: number | null;
            /**
             * Format: int16
             * @description Whether the element is a deliverable (1), an activity (2) or an expense (3). Codes: 1 = Deliverable, 2 = Activity, 3 = Expense.
             */
            Type?: 1 | 2 | 3 | null;
            /** @description Address at which the user-defined fields of the record are read; given in the Premium edition only. */
            CustomField?: string | null;
            /**
             * Format: int32
             * @description How the element is charged to the customer, such as a fixed price or by the hour. Codes: 2 = Fixed price, 3 = Time and Material, 4 = Non billable, 5 = Prepaid, 6 = Fixed, 7 = Rebill, 8 = Non re-billable.
             */
            InvoiceMethod?: 2 | 3 | 4 | 5 | 6 | 7 | 8 | null;
            /**
             * Format: double
             * @description Price of one unit when it is bought.
             */
            PurchasePrice?: number | null;
            /**
             * Format: double
             * @description Quantity that is planned for the element.
             */
            Quantity?: number | null;
            /**
             * Format: uuid
             * @description ID of the account that the goods or services come from.
             */
            Supplier?: string | null;
        };
        /** @description The elements of a given kind that belong to one element of the work breakdown structure of a project. */
        ProjectProjectWBSByProjectAndWBS: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: uint8
             * @description Tells by 1 that work beyond what was agreed can be invoiced on this element.
             */
            AdditionalInvoicing?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the plan of the element was fixed for later comparison.
             */
            BaselineDate?: string | null;
            /** @description Whether new hours and costs are refused here. */
            BlockEntry?: boolean | null;
            /** @description Whether costs made here are not passed on to the customer. */
            BlockRebilling?: boolean | null;
            /**
             * Format: uint8
             * @description Whether more hours can be entered than were budgeted, 10 for yes and 20 for no. Codes: 10 = Allowed, 20 = Not Allowed.
             */
            BudgetOverrunHours?: 10 | 20 | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the work on this element is done.
             */
            Completed?: number | null;
            /**
             * Format: double
             * @description Money that the element is planned to cost, in the company's currency.
             */
            Cost?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /**
             * Format: uuid
             * @description ID of the item that is filled in when hours or costs are entered here.
             */
            DefaultItem?: string | null;
            /**
             * Format: uint8
             * @description Tells by 1 that no other item than the default one can be entered here.
             */
            DefaultItemIsMandatory?: number | null;
            /** @description Text of the element in the work breakdown structure. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day of the work on the element.
             */
            EndDate?: string | null;
            /**
             * Format: double
             * @description Hours that are budgeted for the element.
             */
            Hours?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the plan of the element was fixed for later comparison.
             */
            IsBaseline?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the element marks a point that the project has to reach.
             */
            Milestone?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /**
             * Format: uuid
             * @description ID of the record of the same kind that stands above this one.
             */
            Parent?: string | null;
            /**
             * Format: uuid
             * @description ID of the project that this is charged to or belongs to.
             */
            Project?: string | null;
            /**
             * Format: uuid
             * @description ID of the invoice term that the element belongs to.
             */
            ProjectTerm?: string | null;
            /**
             * Format: double
             * @description Percentage that is put on the purchase price when it is charged on.
             */
            PurchaseMarkupPercentage?: number | null;
            /**
             * Format: double
             * @description Money that the element is planned to bring in, in the company's currency.
             */
            Revenue?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description First day of the work on the element.
             */
            StartDate?: string | null;
            /**
             * Format: double
             * @description Number of hours at which a warning is given that the budget runs out.
             */
            TimeQuantityToAlert?: number | null;
            /**
             * Format: int16
             * @description Whether the element is a deliverable (1), an activity (2) or an expense (3). Codes: 1 = Deliverable, 2 = Activity, 3 = Expense.
             */
            Type?: 1 | 2 | 3 | null;
            /** @description Address at which the user-defined fields of the record are read; given in the Premium edition only. */
            CustomField?: string | null;
            /**
             * Format: int32
             * @description How the element is charged to the customer, such as a fixed price or by the hour. Codes: 2 = Fixed price, 3 = Time and Material, 4 = Non billable, 5 = Prepaid, 6 = Fixed, 7 = Rebill, 8 = Non re-billable.
             */
            InvoiceMethod?: 2 | 3 | 4 | 5 | 6 | 7 | 8 | null;
            /**
             * Format: double
             * @description Price of one unit when it is bought.
             */
            PurchasePrice?: number | null;
            /**
             * Format: double
             * @description Quantity that is planned for the element.
             */
            Quantity?: number | null;
            /**
             * Format: uuid
             * @description ID of the account that the goods or services come from.
             */
            Supplier?: string | null;
        };
        /** @description A project for a customer or the company itself, with budget, term and way of invoicing. */
        ProjectProject: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: uuid
             * @description ID of the account for which the project is carried out and invoiced.
             */
            Account?: string | null;
            /**
             * Format: code18
             * @description Code by which users know the account; it can have blanks on the left, up to 18 characters.
             */
            AccountCode?: string | null;
            /**
             * Format: uuid
             * @description ID of the person at the account who deals with this.
             */
            AccountContact?: string | null;
            /** @description Name of the account, repeated here so that it need not be looked up. */
            AccountName?: string | null;
            /** @description Whether work beyond the agreed price can be invoiced on the project. */
            AllowAdditionalInvoicing?: boolean | null;
            /** @description Whether only employees who are members of the project can enter hours and costs on it. */
            AllowMemberEntryOnly?: boolean | null;
            /** @description Whether new hours and costs are refused here. */
            BlockEntry?: boolean | null;
            /** @description Whether invoices for the project are held back. */
            BlockInvoicing?: boolean | null;
            /** @description Whether no more employees can be planned on the project. */
            BlockPlanning?: boolean | null;
            /** @description Whether purchases for the project are refused. */
            BlockPurchasing?: boolean | null;
            /** @description Whether costs made here are not passed on to the customer. */
            BlockRebilling?: boolean | null;
            /**
             * Format: double
             * @description Revenue that the project is expected to bring, in its currency.
             */
            BudgetedAmount?: number | null;
            /**
             * Format: double
             * @description Costs that are planned for the whole project, in the company's currency.
             */
            BudgetedCosts?: number | null;
            /** @description Planned hours of the project, split by the type of hours. */
            BudgetedHoursPerHourType?: Record<string, never>[] | null;
            /**
             * Format: double
             * @description Revenue that is planned, in the company's currency.
             */
            BudgetedRevenue?: number | null;
            /**
             * Format: uint8
             * @description Whether more hours can be entered than were budgeted, 10 for yes and 20 for no. Codes: 10 = Allowed, 20 = Not Allowed.
             */
            BudgetOverrunHours?: 10 | 20 | null;
            /**
             * Format: int16
             * @description Way in which the budget of the project is kept, such as hours per hour type.
             */
            BudgetType?: number | null;
            /** @description Text of the way in which the budget of the project is kept. */
            BudgetTypeDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the class by which the record is grouped.
             */
            Classification?: string | null;
            /** @description Text of the class by which the record is grouped. */
            ClassificationDescription?: string | null;
            /** @description Code by which users know the project. */
            Code?: string | null;
            /**
             * Format: double
             * @description Amount to be invoiced for costs, in the currency of the project.
             */
            CostsAmountFC?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /** @description Number of the customer's purchase order that the project rests on. */
            CustomerPOnumber?: string | null;
            /** @description Address at which the user-defined fields of the record are read; given in the Premium edition only. */
            CustomField?: string | null;
            /** @description Name of the project, as users see it. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /** @description Name by which users know the company that keeps the project. */
            DivisionName?: string | null;
            /** @description Whether costs and revenue of the project are kept as work in progress until invoiced. */
            EnableWorkInProgress?: boolean | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which work on the project can be entered; empty when there is no end.
             */
            EndDate?: string | null;
            /**
             * Format: uuid
             * @description ID of the item under which the fixed price of the project is invoiced.
             */
            FixedPriceItem?: string | null;
            /** @description Text of the item under which the fixed price of the project is invoiced. */
            FixedPriceItemDescription?: string | null;
            /** @description Whether the project has a work breakdown structure. */
            HasWBSLines?: boolean | null;
            /**
             * Format: int16
             * @description Whether invoices of the project come with a list of hours and costs. Codes: 1 = Based on account, 2 = Always, 3 = Never.
             */
            IncludeInvoiceSpecification?: 1 | 2 | 3 | null;
            /** @description Whether the list of hours and costs is part of the invoice's PDF. */
            IncludeSpecificationInInvoicePdf?: boolean | null;
            /** @description Remarks on the project that customers do not get to see. */
            InternalNotes?: string | null;
            /**
             * Format: uuid
             * @description ID of the address that invoices of the project go to.
             */
            InvoiceAddress?: string | null;
            /** @description Whether the project is invoiced line by line as in its quotation. */
            InvoiceAsQuoted?: boolean | null;
            /** @description Text that invoices of the project carry. */
            InvoiceDescription?: string | null;
            /** @description Parts of the project's price that are invoiced on planned dates. */
            InvoiceTerms?: components["schemas"]["ProjectInvoiceTerm"][] | null;
            /**
             * Format: uint8
             * @description Whether hours and costs need an element of the work breakdown structure. Codes: 0 = Based on company setting, 1 = Yes, 2 = No.
             */
            IsWBSRequiredForEntry?: 0 | 1 | 2 | null;
            /**
             * Format: uuid
             * @description ID of the user who leads the project.
             */
            Manager?: string | null;
            /** @description First and last name of the user who leads the project. */
            ManagerFullname?: string | null;
            /**
             * Format: double
             * @description Percentage that is put on costs when they are charged on.
             */
            MarkupPercentage?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /** @description Code of the terms of payment, which settle when to pay and how. */
            PaymentCondition?: string | null;
            /**
             * Format: uuid
             * @description ID of the item under which prepaid work is invoiced.
             */
            PrepaidItem?: string | null;
            /** @description Text of the item under which prepaid work is invoiced. */
            PrepaidItemDescription?: string | null;
            /**
             * Format: int16
             * @description Whether the customer pays a retainer or a bundle of hours in advance. Codes: 1 = Retainer, 2 = Hour type bundle.
             */
            PrepaidType?: 1 | 2 | null;
            /** @description Text of the kind of payment in advance. */
            PrepaidTypeDescription?: string | null;
            /** @description Employees who can enter hours and costs on the project. */
            ProjectRestrictionEmployees?: components["schemas"]["ProjectProjectRestrictionEmployee"][] | null;
            /** @description Items that can be entered on the project. */
            ProjectRestrictionItems?: components["schemas"]["ProjectProjectRestrictionItem"][] | null;
            /** @description Types of costs that the project can pass on to the customer. */
            ProjectRestrictionRebillings?: components["schemas"]["ProjectProjectRestrictionRebilling"][] | null;
            /**
             * Format: double
             * @description Hours that were sold for the project.
             */
            SalesTimeQuantity?: number | null;
            /**
             * Format: uuid
             * @description ID of the quotation from which the project was made.
             */
            SourceQuotation?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description First day on which work on the project can be entered.
             */
            StartDate?: string | null;
            /**
             * Format: double
             * @description Number of hours at which a warning is given that the budget runs out.
             */
            TimeQuantityToAlert?: number | null;
            /**
             * Format: int32
             * @description How the project is run and charged, such as a campaign, a fixed price or by the hour. Codes: 1 = Campaign, 2 = Fixed Price, 3 = Time and Material, 4 = Non billable, 5 = Prepaid.
             */
            Type?: 1 | 2 | 3 | 4 | 5 | null;
            /** @description Text of the code in Type, in the language of the user. */
            TypeDescription?: string | null;
            /** @description Whether the project is invoiced when its milestones are reached. */
            UseBillingMilestones?: boolean | null;
        };
        /** @description Costs that the user lately entered, summed by approval state. */
        ProjectRecentCost: {
            /**
             * Format: int32
             * @description Number of the row within the list that the call answers.
             */
            Id?: number;
            /**
             * Format: code18
             * @description Code by which users know the account; it can have blanks on the left, up to 18 characters.
             */
            AccountCode?: string | null;
            /**
             * Format: uuid
             * @description ID of the customer or supplier that the row is about.
             */
            AccountId?: string | null;
            /** @description Name of the account, repeated here so that it need not be looked up. */
            AccountName?: string | null;
            /**
             * Format: double
             * @description Sum of the costs that were approved, in the currency of the row.
             */
            AmountApproved?: number | null;
            /**
             * Format: double
             * @description Sum of the costs that are entered but not handed in yet.
             */
            AmountDraft?: number | null;
            /**
             * Format: double
             * @description Sum of the costs that were turned down.
             */
            AmountRejected?: number | null;
            /**
             * Format: double
             * @description Sum of the costs that wait for approval.
             */
            AmountSubmitted?: number | null;
            /** @description Three letters (ISO 4217) that name the currency of the amounts beside it. */
            CurrencyCode?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the costs were made.
             */
            Date?: string | null;
            /**
             * Format: uuid
             * @description ID of the entry of hours or costs, which groups its rows.
             */
            EntryId?: string | null;
            /**
             * Format: uuid
             * @description ID of the expense in the project's work breakdown structure that the costs belong to.
             */
            Expense?: string | null;
            /** @description Text of the expense in the project's work breakdown structure. */
            ExpenseDescription?: string | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) behind the row.
             */
            ItemId?: string | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /** @description Code of the project that this is charged to or belongs to. */
            ProjectCode?: string | null;
            /** @description Text of the project that this is charged to or belongs to. */
            ProjectDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the project on which hours or costs are entered.
             */
            ProjectId?: string | null;
            /**
             * Format: double
             * @description Quantity of the costs that were approved.
             */
            QuantityApproved?: number | null;
            /**
             * Format: double
             * @description Quantity of the costs that are entered but not handed in yet.
             */
            QuantityDraft?: number | null;
            /**
             * Format: double
             * @description Quantity of the costs that were turned down.
             */
            QuantityRejected?: number | null;
            /**
             * Format: double
             * @description Quantity of the costs that wait for approval.
             */
            QuantitySubmitted?: number | null;
            /**
             * Format: int32
             * @description Number of the week within the year.
             */
            WeekNumber?: number | null;
        };
        /** @description The costs that the user entered in the last weeks. */
        ProjectRecentCostByNumberOfWeeks: {
            /**
             * Format: int32
             * @description Number of the row within the list that the call answers.
             */
            Id?: number;
            /**
             * Format: code18
             * @description Code by which users know the account; it can have blanks on the left, up to 18 characters.
             */
            AccountCode?: string | null;
            /**
             * Format: uuid
             * @description ID of the customer or supplier that the row is about.
             */
            AccountId?: string | null;
            /** @description Name of the account, repeated here so that it need not be looked up. */
            AccountName?: string | null;
            /**
             * Format: double
             * @description Sum of the costs that were approved, in the currency of the row.
             */
            AmountApproved?: number | null;
            /**
             * Format: double
             * @description Sum of the costs that are entered but not handed in yet.
             */
            AmountDraft?: number | null;
            /**
             * Format: double
             * @description Sum of the costs that were turned down.
             */
            AmountRejected?: number | null;
            /**
             * Format: double
             * @description Sum of the costs that wait for approval.
             */
            AmountSubmitted?: number | null;
            /** @description Three letters (ISO 4217) that name the currency of the amounts beside it. */
            CurrencyCode?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the costs were made.
             */
            Date?: string | null;
            /**
             * Format: uuid
             * @description ID of the entry of hours or costs, which groups its rows.
             */
            EntryId?: string | null;
            /**
             * Format: uuid
             * @description ID of the expense in the project's work breakdown structure that the costs belong to.
             */
            Expense?: string | null;
            /** @description Text of the expense in the project's work breakdown structure. */
            ExpenseDescription?: string | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) behind the row.
             */
            ItemId?: string | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /** @description Code of the project that this is charged to or belongs to. */
            ProjectCode?: string | null;
            /** @description Text of the project that this is charged to or belongs to. */
            ProjectDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the project on which hours or costs are entered.
             */
            ProjectId?: string | null;
            /**
             * Format: double
             * @description Quantity of the costs that were approved.
             */
            QuantityApproved?: number | null;
            /**
             * Format: double
             * @description Quantity of the costs that are entered but not handed in yet.
             */
            QuantityDraft?: number | null;
            /**
             * Format: double
             * @description Quantity of the costs that were turned down.
             */
            QuantityRejected?: number | null;
            /**
             * Format: double
             * @description Quantity of the costs that wait for approval.
             */
            QuantitySubmitted?: number | null;
            /**
             * Format: int32
             * @description Number of the week within the year.
             */
            WeekNumber?: number | null;
        };
        /** @description The costs that the user entered in a number of weeks, seen from a date. */
        ProjectRecentCostByNumberOfWeeksByDate: {
            /**
             * Format: int32
             * @description Number of the row within the list that the call answers.
             */
            Id?: number;
            /**
             * Format: code18
             * @description Code by which users know the account; it can have blanks on the left, up to 18 characters.
             */
            AccountCode?: string | null;
            /**
             * Format: uuid
             * @description ID of the customer or supplier that the row is about.
             */
            AccountId?: string | null;
            /** @description Name of the account, repeated here so that it need not be looked up. */
            AccountName?: string | null;
            /**
             * Format: double
             * @description Sum of the costs that were approved, in the currency of the row.
             */
            AmountApproved?: number | null;
            /**
             * Format: double
             * @description Sum of the costs that are entered but not handed in yet.
             */
            AmountDraft?: number | null;
            /**
             * Format: double
             * @description Sum of the costs that were turned down.
             */
            AmountRejected?: number | null;
            /**
             * Format: double
             * @description Sum of the costs that wait for approval.
             */
            AmountSubmitted?: number | null;
            /** @description Three letters (ISO 4217) that name the currency of the amounts beside it. */
            CurrencyCode?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the costs were made.
             */
            Date?: string | null;
            /**
             * Format: uuid
             * @description ID of the entry of hours or costs, which groups its rows.
             */
            EntryId?: string | null;
            /**
             * Format: uuid
             * @description ID of the expense in the project's work breakdown structure that the costs belong to.
             */
            Expense?: string | null;
            /** @description Text of the expense in the project's work breakdown structure. */
            ExpenseDescription?: string | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) behind the row.
             */
            ItemId?: string | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /** @description Code of the project that this is charged to or belongs to. */
            ProjectCode?: string | null;
            /** @description Text of the project that this is charged to or belongs to. */
            ProjectDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the project on which hours or costs are entered.
             */
            ProjectId?: string | null;
            /**
             * Format: double
             * @description Quantity of the costs that were approved.
             */
            QuantityApproved?: number | null;
            /**
             * Format: double
             * @description Quantity of the costs that are entered but not handed in yet.
             */
            QuantityDraft?: number | null;
            /**
             * Format: double
             * @description Quantity of the costs that were turned down.
             */
            QuantityRejected?: number | null;
            /**
             * Format: double
             * @description Quantity of the costs that wait for approval.
             */
            QuantitySubmitted?: number | null;
            /**
             * Format: int32
             * @description Number of the week within the year.
             */
            WeekNumber?: number | null;
        };
        /** @description Hours that the user lately entered, summed by approval state. */
        ProjectRecentHour: {
            /**
             * Format: int32
             * @description Number of the row within the list that the call answers.
             */
            Id?: number;
            /**
             * Format: code18
             * @description Code by which users know the account; it can have blanks on the left, up to 18 characters.
             */
            AccountCode?: string | null;
            /**
             * Format: uuid
             * @description ID of the customer or supplier that the row is about.
             */
            AccountId?: string | null;
            /** @description Name of the account, repeated here so that it need not be looked up. */
            AccountName?: string | null;
            /**
             * Format: uuid
             * @description ID of the activity in the project's work breakdown structure that the hours went to.
             */
            Activity?: string | null;
            /** @description Text of the activity that the hours went to. */
            ActivityDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the hours were worked.
             */
            Date?: string | null;
            /**
             * Format: uuid
             * @description ID of the entry of hours or costs, which groups its rows.
             */
            EntryId?: string | null;
            /**
             * Format: double
             * @description Hours that were approved.
             */
            HoursApproved?: number | null;
            /**
             * Format: double
             * @description Approved hours that can be charged to the customer.
             */
            HoursApprovedBillable?: number | null;
            /**
             * Format: double
             * @description Hours that are entered but not handed in yet.
             */
            HoursDraft?: number | null;
            /**
             * Format: double
             * @description Hours not handed in yet that can be charged to the customer.
             */
            HoursDraftBillable?: number | null;
            /**
             * Format: double
             * @description Hours that the approver turned down.
             */
            HoursRejected?: number | null;
            /**
             * Format: double
             * @description Hours turned down that could have been charged to the customer.
             */
            HoursRejectedBillable?: number | null;
            /**
             * Format: double
             * @description Hours that wait for approval.
             */
            HoursSubmitted?: number | null;
            /**
             * Format: double
             * @description Hours waiting for approval that can be charged to the customer.
             */
            HoursSubmittedBillable?: number | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) behind the row.
             */
            ItemId?: string | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /** @description Code of the project that this is charged to or belongs to. */
            ProjectCode?: string | null;
            /** @description Text of the project that this is charged to or belongs to. */
            ProjectDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the project on which hours or costs are entered.
             */
            ProjectId?: string | null;
            /**
             * Format: int32
             * @description Number of the week within the year.
             */
            WeekNumber?: number | null;
        };
        /** @description The hours that the user entered in the last weeks. */
        ProjectRecentHourByNumberOfWeeks: {
            /**
             * Format: int32
             * @description Number of the row within the list that the call answers.
             */
            Id?: number;
            /**
             * Format: code18
             * @description Code by which users know the account; it can have blanks on the left, up to 18 characters.
             */
            AccountCode?: string | null;
            /**
             * Format: uuid
             * @description ID of the customer or supplier that the row is about.
             */
            AccountId?: string | null;
            /** @description Name of the account, repeated here so that it need not be looked up. */
            AccountName?: string | null;
            /**
             * Format: uuid
             * @description ID of the activity in the project's work breakdown structure that the hours went to.
             */
            Activity?: string | null;
            /** @description Text of the activity that the hours went to. */
            ActivityDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the hours were worked.
             */
            Date?: string | null;
            /**
             * Format: uuid
             * @description ID of the entry of hours or costs, which groups its rows.
             */
            EntryId?: string | null;
            /**
             * Format: double
             * @description Hours that were approved.
             */
            HoursApproved?: number | null;
            /**
             * Format: double
             * @description Approved hours that can be charged to the customer.
             */
            HoursApprovedBillable?: number | null;
            /**
             * Format: double
             * @description Hours that are entered but not handed in yet.
             */
            HoursDraft?: number | null;
            /**
             * Format: double
             * @description Hours not handed in yet that can be charged to the customer.
             */
            HoursDraftBillable?: number | null;
            /**
             * Format: double
             * @description Hours that the approver turned down.
             */
            HoursRejected?: number | null;
            /**
             * Format: double
             * @description Hours turned down that could have been charged to the customer.
             */
            HoursRejectedBillable?: number | null;
            /**
             * Format: double
             * @description Hours that wait for approval.
             */
            HoursSubmitted?: number | null;
            /**
             * Format: double
             * @description Hours waiting for approval that can be charged to the customer.
             */
            HoursSubmittedBillable?: number | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) behind the row.
             */
            ItemId?: string | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /** @description Code of the project that this is charged to or belongs to. */
            ProjectCode?: string | null;
            /** @description Text of the project that this is charged to or belongs to. */
            ProjectDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the project on which hours or costs are entered.
             */
            ProjectId?: string | null;
            /**
             * Format: int32
             * @description Number of the week within the year.
             */
            WeekNumber?: number | null;
        };
        /** @description The hours that the user entered in a number of weeks, seen from a date. */
        ProjectRecentHourByNumberOfWeeksByDate: {
            /**
             * Format: int32
             * @description Number of the row within the list that the call answers.
             */
            Id?: number;
            /**
             * Format: code18
             * @description Code by which users know the account; it can have blanks on the left, up to 18 characters.
             */
            AccountCode?: string | null;
            /**
             * Format: uuid
             * @description ID of the customer or supplier that the row is about.
             */
            AccountId?: string | null;
            /** @description Name of the account, repeated here so that it need not be looked up. */
            AccountName?: string | null;
            /** @description ID of the activity in the project's work breakdown structure, sent as text. */
            Activity?: string | null;
            /** @description Text of the activity that the hours went to. */
            ActivityDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the hours were worked.
             */
            Date?: string | null;
            /**
             * Format: uuid
             * @description ID of the entry of hours or costs, which groups its rows.
             */
            EntryId?: string | null;
            /**
             * Format: double
             * @description Hours that were approved.
             */
            HoursApproved?: number | null;
            /**
             * Format: double
             * @description Approved hours that can be charged to the customer.
             */
            HoursApprovedBillable?: number | null;
            /**
             * Format: double
             * @description Hours that are entered but not handed in yet.
             */
            HoursDraft?: number | null;
            /**
             * Format: double
             * @description Hours not handed in yet that can be charged to the customer.
             */
            HoursDraftBillable?: number | null;
            /**
             * Format: double
             * @description Hours that the approver turned down.
             */
            HoursRejected?: number | null;
            /**
             * Format: double
             * @description Hours turned down that could have been charged to the customer.
             */
            HoursRejectedBillable?: number | null;
            /**
             * Format: double
             * @description Hours that wait for approval.
             */
            HoursSubmitted?: number | null;
            /**
             * Format: double
             * @description Hours waiting for approval that can be charged to the customer.
             */
            HoursSubmittedBillable?: number | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) behind the row.
             */
            ItemId?: string | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /** @description Code of the project that this is charged to or belongs to. */
            ProjectCode?: string | null;
            /** @description Text of the project that this is charged to or belongs to. */
            ProjectDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the project on which hours or costs are entered.
             */
            ProjectId?: string | null;
            /**
             * Format: int32
             * @description Number of the week within the year.
             */
            WeekNumber?: number | null;
        };
        /** @description ID and name of an account that time and costs can be entered for. */
        ProjectTimeAndBillingAccountDetails: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /** @description Name of the account on which time and costs are entered. */
            Name?: string | null;
        };
        /** @description ID and name of one account for the entry of time and costs. */
        ProjectTimeAndBillingAccountDetailsByID: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /** @description Name of the account on which time and costs are entered. */
            Name?: string | null;
        };
        /** @description An activity or expense of a project that time and costs can be entered on. */
        ProjectTimeAndBillingActivityOrExpense: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: uuid
             * @description ID of the item that is filled in when hours or costs are entered here.
             */
            DefaultItem?: string | null;
            /** @description Code of the item that is filled in when hours or costs are entered here. */
            DefaultItemCode?: string | null;
            /** @description Text of the item that is filled in when hours or costs are entered here. */
            DefaultItemDescription?: string | null;
            /** @description Text of the activity or expense that can be chosen. */
            Description?: string | null;
            /** @description Text of the element above this one in the project's work breakdown. */
            ParentDescription?: string | null;
        };
        /** @description An account that can be chosen when time or costs are entered. */
        ProjectTimeAndBillingEntryAccount: {
            /**
             * Format: uuid
             * @description ID of the customer or supplier that the row is about.
             */
            AccountId?: string;
            /** @description Name of the account, repeated here so that it need not be looked up. */
            AccountName?: string | null;
        };
        /** @description The accounts that can be chosen when time or costs are entered on a given date. */
        ProjectTimeAndBillingEntryAccountByDate: {
            /**
             * Format: uuid
             * @description ID of the customer or supplier that the row is about.
             */
            AccountId?: string;
            /** @description Name of the account, repeated here so that it need not be looked up. */
            AccountName?: string | null;
        };
        /** @description The accounts that can be chosen when time or costs are entered on a project on a given date. */
        ProjectTimeAndBillingEntryAccountByProjectAndDate: {
            /**
             * Format: uuid
             * @description ID of the customer or supplier that the row is about.
             */
            AccountId?: string;
            /** @description Name of the account, repeated here so that it need not be looked up. */
            AccountName?: string | null;
        };
        /** @description A project that can be chosen when time or costs are entered. */
        ProjectTimeAndBillingEntryProject: {
            /**
             * Format: uuid
             * @description ID of the project on which hours or costs are entered.
             */
            ProjectId?: string;
            /** @description Code of the project that this is charged to or belongs to. */
            ProjectCode?: string | null;
            /** @description Text of the project that this is charged to or belongs to. */
            ProjectDescription?: string | null;
        };
        /** @description The projects of one account that can be chosen when time or costs are entered on a given date. */
        ProjectTimeAndBillingEntryProjectByAccountAndDate: {
            /**
             * Format: uuid
             * @description ID of the project on which hours or costs are entered.
             */
            ProjectId?: string;
            /** @description Code of the project that this is charged to or belongs to. */
            ProjectCode?: string | null;
            /** @description Text of the project that this is charged to or belongs to. */
            ProjectDescription?: string | null;
        };
        /** @description The projects that can be chosen when time or costs are entered on a given date. */
        ProjectTimeAndBillingEntryProjectByDate: {
            /**
             * Format: uuid
             * @description ID of the project on which hours or costs are entered.
             */
            ProjectId?: string;
            /** @description Code of the project that this is charged to or belongs to. */
            ProjectCode?: string | null;
            /** @description Text of the project that this is charged to or belongs to. */
            ProjectDescription?: string | null;
        };
        /** @description An account on which the user lately entered time or costs. */
        ProjectTimeAndBillingEntryRecentAccount: {
            /**
             * Format: uuid
             * @description ID of the customer or supplier that the row is about.
             */
            AccountId?: string;
            /** @description Name of the account, repeated here so that it need not be looked up. */
            AccountName?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the user last entered time or costs on it.
             */
            DateLastUsed?: string | null;
        };
        /** @description An activity or expense on which the user lately entered time or costs. */
        ProjectTimeAndBillingEntryRecentActivityOrExpense: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the user last entered time or costs on it.
             */
            DateLastUsed?: string | null;
            /**
             * Format: uuid
             * @description ID of the item that is filled in when hours or costs are entered here.
             */
            DefaultItem?: string | null;
            /** @description Code of the item that is filled in when hours or costs are entered here. */
            DefaultItemCode?: string | null;
            /** @description Text of the item that is filled in when hours or costs are entered here. */
            DefaultItemDescription?: string | null;
            /** @description Text of the activity or expense that can be chosen. */
            Description?: string | null;
            /** @description Text of the element above this one in the project's work breakdown. */
            ParentDescription?: string | null;
        };
        /** @description An hour or cost type that the user lately entered. */
        ProjectTimeAndBillingEntryRecentHourCostType: {
            /**
             * Format: uuid
             * @description ID of the item (article or service) behind the row.
             */
            ItemId?: string;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the user last entered time or costs on it.
             */
            DateLastUsed?: string | null;
            /** @description Whether it can still be chosen today. */
            IsValid?: boolean | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
        };
        /** @description A project on which the user lately entered time or costs. */
        ProjectTimeAndBillingEntryRecentProject: {
            /**
             * Format: uuid
             * @description ID of the project on which hours or costs are entered.
             */
            ProjectId?: string;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the user last entered time or costs on it.
             */
            DateLastUsed?: string | null;
            /** @description Code of the project that this is charged to or belongs to. */
            ProjectCode?: string | null;
            /** @description Text of the project that this is charged to or belongs to. */
            ProjectDescription?: string | null;
        };
        /** @description An item that can be entered as time or costs, with its selling price. */
        ProjectTimeAndBillingItemDetails: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /** @description Short text by which users know the record and look it up. */
            Code?: string | null;
            /** @description Text by which users recognise the record. */
            Description?: string | null;
            /** @description Whether quantities of the item can have decimals. */
            IsFractionAllowedItem?: boolean | null;
            /** @description Whether the company sells the item. */
            IsSalesItem?: boolean | null;
            /** @description Code of the currency in which the company sells. */
            SalesCurrency?: string | null;
            /**
             * Format: double
             * @description Price of one unit when it is sold.
             */
            SalesPrice?: number | null;
        };
        /** @description One item that can be entered as time or costs, with its selling price. */
        ProjectTimeAndBillingItemDetailsByID: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /** @description Short text by which users know the record and look it up. */
            Code?: string | null;
            /** @description Text by which users recognise the record. */
            Description?: string | null;
            /** @description Whether quantities of the item can have decimals. */
            IsFractionAllowedItem?: boolean | null;
            /** @description Whether the company sells the item. */
            IsSalesItem?: boolean | null;
            /** @description Code of the currency in which the company sells. */
            SalesCurrency?: string | null;
            /**
             * Format: double
             * @description Price of one unit when it is sold.
             */
            SalesPrice?: number | null;
        };
        /** @description A project that time and costs can be entered on, with its account and type. */
        ProjectTimeAndBillingProjectDetails: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: uuid
             * @description ID of the customer, supplier or other relation concerned.
             */
            Account?: string | null;
            /** @description Name of the account, repeated here so that it need not be looked up. */
            AccountName?: string | null;
            /** @description Short text by which users know the record and look it up. */
            Code?: string | null;
            /** @description Text by which users recognise the record. */
            Description?: string | null;
            /**
             * Format: int32
             * @description How the project on which time is entered is charged, such as a fixed price or by the hour. Codes: 1 = Campaign, 2 = Fixed Price, 3 = Time and Material, 4 = Non Billable, 5 = Prepaid.
             */
            Type?: 1 | 2 | 3 | 4 | 5 | null;
        };
        /** @description One project that time and costs can be entered on, with its account and type. */
        ProjectTimeAndBillingProjectDetailsByID: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: uuid
             * @description ID of the customer, supplier or other relation concerned.
             */
            Account?: string | null;
            /** @description Name of the account, repeated here so that it need not be looked up. */
            AccountName?: string | null;
            /** @description Short text by which users know the record and look it up. */
            Code?: string | null;
            /** @description Text by which users recognise the record. */
            Description?: string | null;
            /**
             * Format: int32
             * @description How the project on which time is entered is charged, such as a fixed price or by the hour. Codes: 1 = Campaign, 2 = Fixed Price, 3 = Time and Material, 4 = Non Billable, 5 = Prepaid.
             */
            Type?: 1 | 2 | 3 | 4 | 5 | null;
        };
        /** @description The projects on which the user was lately active in time and billing. */
        ProjectTimeAndBillingRecentProject: {
            /**
             * Format: uuid
             * @description ID of the project on which hours or costs are entered.
             */
            ProjectId?: string;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the user last entered time or costs on it.
             */
            DateLastUsed?: string | null;
            /** @description Code of the project that this is charged to or belongs to. */
            ProjectCode?: string | null;
            /** @description Text of the project that this is charged to or belongs to. */
            ProjectDescription?: string | null;
        };
        /** @description A correction of hours that were booked earlier. */
        ProjectTimeCorrection: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /**
             * Format: uuid
             * @description ID of the entry of hours that is corrected.
             */
            OriginalEntryId?: string | null;
            /**
             * Format: double
             * @description Hours that are booked, with parts of an hour as decimals.
             */
            Quantity?: number | null;
        };
        /** @description Hours booked on a project by an employee, with item, price and approval state. */
        ProjectTimeTransaction: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: uuid
             * @description ID of the customer, supplier or other relation concerned.
             */
            Account?: string | null;
            /** @description Name of the account, repeated here so that it need not be looked up. */
            AccountName?: string | null;
            /**
             * Format: uuid
             * @description ID of the activity in the project's work breakdown structure that the hours went to.
             */
            Activity?: string | null;
            /** @description Text of the activity that the hours went to. */
            ActivityDescription?: string | null;
            /**
             * Format: double
             * @description Price times number of hours, in the company's currency.
             */
            Amount?: number | null;
            /**
             * Format: double
             * @description Amount in the currency of the transaction, which can differ from the company's.
             */
            AmountFC?: number | null;
            /**
             * Format: uuid
             * @description ID of the file that belongs to this record.
             */
            Attachment?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /** @description Code of the currency that amounts are in, three letters by ISO 4217. */
            Currency?: string | null;
            /** @description Address at which the user-defined fields of the record are read; given in the Premium edition only. */
            CustomField?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the hours were worked or the costs made.
             */
            Date?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /** @description Name of the company that the record belongs to. */
            DivisionDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the employee whom the record concerns.
             */
            Employee?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which it ends, of which only the time of day counts.
             */
            EndTime?: string | null;
            /**
             * Format: int32
             * @description Number of the entry of hours or costs, as users see it.
             */
            EntryNumber?: number | null;
            /** @description Why the entry of hours or costs could not be processed. */
            ErrorText?: string | null;
            /**
             * Format: int16
             * @description How far the hours or costs are with their approval. Codes: 1 = Draft, 2 = Rejected, 10 = Submitted, 11 = Failed on approval, 14 = Processing (14), 16 = Processing (16), 19 = Failed while undoing approval, 20 = Final.
             */
            HourStatus?: 1 | 2 | 10 | 11 | 14 | 16 | 19 | 20 | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) that the record is about.
             */
            Item?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /** @description Whether the item can be dealt with in parts of a unit. */
            ItemDivisable?: boolean | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /**
             * Format: double
             * @description Price at which one hour is charged.
             */
            Price?: number | null;
            /**
             * Format: double
             * @description Price of one unit, in the currency of the entry.
             */
            PriceFC?: number | null;
            /**
             * Format: uuid
             * @description ID of the project that this is charged to or belongs to.
             */
            Project?: string | null;
            /**
             * Format: uuid
             * @description ID of the account for which the project is carried out.
             */
            ProjectAccount?: string | null;
            /**
             * Format: code18
             * @description Code of the account for which the project is carried out.
             */
            ProjectAccountCode?: string | null;
            /** @description Name of the account for which the project is carried out. */
            ProjectAccountName?: string | null;
            /** @description Code of the project that this is charged to or belongs to. */
            ProjectCode?: string | null;
            /** @description Text of the project that this is charged to or belongs to. */
            ProjectDescription?: string | null;
            /**
             * Format: double
             * @description Hours that are booked, with parts of an hour as decimals.
             */
            Quantity?: number | null;
            /** @description Whether the entry is saved without the usual checks. */
            SkipValidation?: boolean | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which it begins, of which only the time of day counts.
             */
            StartTime?: string | null;
            /**
             * Format: uuid
             * @description ID of the subscription that this belongs to.
             */
            Subscription?: string | null;
            /**
             * Format: uuid
             * @description ID of the customer who has the subscription.
             */
            SubscriptionAccount?: string | null;
            /**
             * Format: code18
             * @description Code of the customer who has the subscription.
             */
            SubscriptionAccountCode?: string | null;
            /** @description Name of the customer who has the subscription. */
            SubscriptionAccountName?: string | null;
            /** @description Text of the subscription that this belongs to. */
            SubscriptionDescription?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the subscription.
             */
            SubscriptionNumber?: number | null;
            /**
             * Format: int16
             * @description Whether the row is hours (1) or costs (2). Codes: 1 = Time, 2 = Cost.
             */
            Type?: 1 | 2 | null;
        };
        /** @description An activity in the work breakdown structure of a project, with budget and dates. */
        ProjectWBSActivity: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /** @description Whether an invoice term is made together with the project element. */
            AutoCreateInvoiceTerm?: boolean | null;
            /** @description Whether new hours and costs are refused here. */
            BlockEntry?: boolean | null;
            /**
             * Format: double
             * @description Costs that are planned for the element, in the company's currency.
             */
            BudgetedCost?: number | null;
            /**
             * Format: double
             * @description Hours that are planned for the activity.
             */
            BudgetedHours?: number | null;
            /**
             * Format: double
             * @description Revenue that is planned, in the company's currency.
             */
            BudgetedRevenue?: number | null;
            /**
             * Format: uint8
             * @description Whether more hours can be entered than were budgeted, 10 for yes and 20 for no. Codes: 10 = Allowed, 20 = Not Allowed.
             */
            BudgetOverrunHours?: 10 | 20 | null;
            /** @description Whether the work on this element is done. */
            Completed?: boolean | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /** @description Address at which the user-defined fields of the record are read; given in the Premium edition only. */
            CustomField?: string | null;
            /**
             * Format: uuid
             * @description ID of the item that is filled in when hours or costs are entered here.
             */
            DefaultItem?: string | null;
            /** @description Whether no other item than the default one can be entered here. */
            DefaultItemIsMandatory?: boolean | null;
            /** @description Text of the element in the work breakdown structure. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day of the work on the element.
             */
            EndDate?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day that stands on the invoice.
             */
            InvoiceDate?: string | null;
            /**
             * Format: int16
             * @description How the element is charged to the customer, such as a fixed price or by the hour. Codes: 2 = Fixed price, 3 = Time and Material, 4 = Non billable, 5 = Prepaid.
             */
            InvoiceMethod?: 2 | 3 | 4 | 5 | null;
            /** @description Whether the element gets an invoice of its own. */
            InvoiceSeparately?: boolean | null;
            /**
             * Format: uuid
             * @description ID of the invoice term with which the element is charged.
             */
            InvoiceTerm?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /**
             * Format: uuid
             * @description ID of the element of the work breakdown structure above this one.
             */
            PartOf?: string | null;
            /** @description Text of the element of the work breakdown structure above this one. */
            PartOfDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the project that this is charged to or belongs to.
             */
            Project?: string | null;
            /** @description Text of the project that this is charged to or belongs to. */
            ProjectDescription?: string | null;
            /**
             * Format: int16
             * @description Number of what is to happen to the invoice term along with the element.
             */
            ProjectTermAction?: number | null;
            /** @description Whether the invoice term is set free for invoicing. */
            ReleaseInvoiceTerm?: boolean | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the invoice term is set free for invoicing.
             */
            ReleaseInvoiceTermDate?: string | null;
            /** @description Whether the invoice term is set free on a day of its own. */
            ReleaseInvoiceTermHasSpecifyDate?: boolean | null;
            /**
             * Format: int32
             * @description Place of the record among its neighbours.
             */
            SequenceNumber?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description First day of the work on the element.
             */
            StartDate?: string | null;
            /**
             * Format: double
             * @description Number of hours at which a warning is given that the budget runs out.
             */
            TimeQuantityToAlert?: number | null;
            /**
             * Format: int16
             * @description Kind of element in the work breakdown, which is an activity (2) here. Codes: 1 = Deliverable, 2 = Activity, 3 = Expense.
             */
            Type?: 1 | 2 | 3 | null;
            /**
             * Format: int16
             * @description Number of what is to happen along with a change of the element.
             */
            UpdateAction?: number | null;
        };
        /** @description A deliverable in the work breakdown structure of a project, which can be a milestone. */
        ProjectWBSDeliverable: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /** @description Whether the work on this element is done. */
            Completed?: boolean | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /** @description Address at which the user-defined fields of the record are read; given in the Premium edition only. */
            CustomField?: string | null;
            /** @description Text of the element in the work breakdown structure. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /** @description Whether the element marks a point that the project has to reach. */
            Milestone?: boolean | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /**
             * Format: uuid
             * @description ID of the element of the work breakdown structure above this one.
             */
            PartOf?: string | null;
            /** @description Text of the element of the work breakdown structure above this one. */
            PartOfDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the project that this is charged to or belongs to.
             */
            Project?: string | null;
            /** @description Text of the project that this is charged to or belongs to. */
            ProjectDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the invoice term that the element belongs to.
             */
            ProjectTerm?: string | null;
            /** @description Text of the invoice term that the element belongs to. */
            ProjectTermDescription?: string | null;
            /** @description Whether the invoice term is set free for invoicing. */
            ReleaseInvoiceTerm?: boolean | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the invoice term is set free for invoicing.
             */
            ReleaseInvoiceTermDate?: string | null;
            /** @description Whether the invoice term is set free on a day of its own. */
            ReleaseInvoiceTermHasSpecifyDate?: boolean | null;
            /**
             * Format: int32
             * @description Place of the record among its neighbours.
             */
            SequenceNumber?: number | null;
            /**
             * Format: int16
             * @description Kind of element in the work breakdown, which is a deliverable (1) here. Codes: 1 = Deliverable, 2 = Activity, 3 = Expense.
             */
            Type?: 1 | 2 | 3 | null;
            /**
             * Format: int16
             * @description Number of what is to happen along with a change of the element.
             */
            UpdateAction?: number | null;
        };
        /** @description An expense in the work breakdown structure of a project, with supplier, quantity and price. */
        ProjectWBSExpense: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /** @description Whether an invoice term is made together with the project element. */
            AutoCreateInvoiceTerm?: boolean | null;
            /** @description Whether new hours and costs are refused here. */
            BlockEntry?: boolean | null;
            /** @description Whether costs made here are not passed on to the customer. */
            BlockRebilling?: boolean | null;
            /**
             * Format: double
             * @description Costs that are planned for the element, in the company's currency.
             */
            BudgetedCost?: number | null;
            /**
             * Format: double
             * @description Revenue that is planned, in the company's currency.
             */
            BudgetedRevenue?: number | null;
            /** @description Whether the work on this element is done. */
            Completed?: boolean | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /** @description Address at which the user-defined fields of the record are read; given in the Premium edition only. */
            CustomField?: string | null;
            /** @description Text of the element in the work breakdown structure. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day of the work on the element.
             */
            EndDate?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day that stands on the invoice.
             */
            InvoiceDate?: string | null;
            /**
             * Format: int16
             * @description Whether the customer is charged a fixed price, the cost itself, or nothing for the expense. Codes: 6 = Fixed, 7 = Rebill, 8 = Non re-billable.
             */
            InvoiceMethod?: 6 | 7 | 8 | null;
            /** @description Whether the element gets an invoice of its own. */
            InvoiceSeparately?: boolean | null;
            /**
             * Format: uuid
             * @description ID of the invoice term with which the element is charged.
             */
            InvoiceTerm?: string | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) that the record is about.
             */
            Item?: string | null;
            /**
             * Format: double
             * @description Percentage that is put on costs when they are charged on.
             */
            MarkupPercentage?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /**
             * Format: uuid
             * @description ID of the element of the work breakdown structure above this one.
             */
            PartOf?: string | null;
            /** @description Text of the element of the work breakdown structure above this one. */
            PartOfDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the project that this is charged to or belongs to.
             */
            Project?: string | null;
            /** @description Text of the project that this is charged to or belongs to. */
            ProjectDescription?: string | null;
            /**
             * Format: int16
             * @description Number of what is to happen to the invoice term along with the element.
             */
            ProjectTermAction?: number | null;
            /**
             * Format: double
             * @description Price of one unit when it is bought.
             */
            PurchasePrice?: number | null;
            /**
             * Format: double
             * @description Quantity that is planned for the element.
             */
            Quantity?: number | null;
            /** @description Whether the invoice term is set free for invoicing. */
            ReleaseInvoiceTerm?: boolean | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the invoice term is set free for invoicing.
             */
            ReleaseInvoiceTermDate?: string | null;
            /** @description Whether the invoice term is set free on a day of its own. */
            ReleaseInvoiceTermHasSpecifyDate?: boolean | null;
            /**
             * Format: int32
             * @description Place of the record among its neighbours.
             */
            SequenceNumber?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description First day of the work on the element.
             */
            StartDate?: string | null;
            /**
             * Format: uuid
             * @description ID of the account that the goods or services come from.
             */
            Supplier?: string | null;
            /**
             * Format: int16
             * @description Kind of element in the work breakdown, which is an expense (3) here. Codes: 1 = Deliverable, 2 = Activity, 3 = Expense.
             */
            Type?: 1 | 2 | 3 | null;
            /**
             * Format: int16
             * @description Number of what is to happen along with a change of the element.
             */
            UpdateAction?: number | null;
        };
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface Query11 {
    /** @description ID of the project. */
    projectId: string;
    /** @description Fields to answer with; without it, all of them. */
    $select?: components["parameters"]["select"];
    /** @description Condition in OData v2, for example Modified ge datetime'2026-01-31T00:00:00'. Texts stand in single quotes, a quote inside is doubled. */
    $filter?: components["parameters"]["filter"];
    /** @description One field to sort by, optionally followed by asc or desc. */
    $orderby?: components["parameters"]["orderby"];
    /** @description Number of rows to answer at most. */
    $top?: components["parameters"]["top"];
    /** @description Number of rows to leave out at the start; not together with $skiptoken. */
    $skip?: components["parameters"]["skip"];
    /** @description Place to go on from, as found in the address of the next page; never made by hand. */
    $skiptoken?: components["parameters"]["skiptoken"];
    /** @description With allpages the answer tells the number of all rows in __count. */
    $inlinecount?: components["parameters"]["inlinecount"];
}
interface Query12 {
    /** @description The date, in the server's wall-clock time. */
    checkDate: string;
    /** @description Fields to answer with; without it, all of them. */
    $select?: components["parameters"]["select"];
    /** @description Condition in OData v2, for example Modified ge datetime'2026-01-31T00:00:00'. Texts stand in single quotes, a quote inside is doubled. */
    $filter?: components["parameters"]["filter"];
    /** @description One field to sort by, optionally followed by asc or desc. */
    $orderby?: components["parameters"]["orderby"];
    /** @description Number of rows to answer at most. */
    $top?: components["parameters"]["top"];
    /** @description Number of rows to leave out at the start; not together with $skiptoken. */
    $skip?: components["parameters"]["skip"];
    /** @description Place to go on from, as found in the address of the next page; never made by hand. */
    $skiptoken?: components["parameters"]["skiptoken"];
    /** @description With allpages the answer tells the number of all rows in __count. */
    $inlinecount?: components["parameters"]["inlinecount"];
}
interface Query13 {
    /** @description ID of the project. */
    projectId: string;
    /** @description The date, in the server's wall-clock time. */
    checkDate: string;
    /** @description Fields to answer with; without it, all of them. */
    $select?: components["parameters"]["select"];
    /** @description Condition in OData v2, for example Modified ge datetime'2026-01-31T00:00:00'. Texts stand in single quotes, a quote inside is doubled. */
    $filter?: components["parameters"]["filter"];
    /** @description One field to sort by, optionally followed by asc or desc. */
    $orderby?: components["parameters"]["orderby"];
    /** @description Number of rows to answer at most. */
    $top?: components["parameters"]["top"];
    /** @description Number of rows to leave out at the start; not together with $skiptoken. */
    $skip?: components["parameters"]["skip"];
    /** @description Place to go on from, as found in the address of the next page; never made by hand. */
    $skiptoken?: components["parameters"]["skiptoken"];
    /** @description With allpages the answer tells the number of all rows in __count. */
    $inlinecount?: components["parameters"]["inlinecount"];
}
interface Query14 {
    /** @description ID of the entry. */
    entryId: string;
    /** @description Fields to answer with; without it, all of them. */
    $select?: components["parameters"]["select"];
    /** @description Condition in OData v2, for example Modified ge datetime'2026-01-31T00:00:00'. Texts stand in single quotes, a quote inside is doubled. */
    $filter?: components["parameters"]["filter"];
    /** @description One field to sort by, optionally followed by asc or desc. */
    $orderby?: components["parameters"]["orderby"];
    /** @description Number of rows to answer at most. */
    $top?: components["parameters"]["top"];
    /** @description Number of rows to leave out at the start; not together with $skiptoken. */
    $skip?: components["parameters"]["skip"];
    /** @description Place to go on from, as found in the address of the next page; never made by hand. */
    $skiptoken?: components["parameters"]["skiptoken"];
    /** @description With allpages the answer tells the number of all rows in __count. */
    $inlinecount?: components["parameters"]["inlinecount"];
}
interface Path11 {
    /** @description Code of the division, that is, the company. */
    division: components["parameters"]["division"];
    /** @description ID of the item. */
    ItemId: string;
}
interface Path12 {
    /** @description Code of the division, that is, the company. */
    division: components["parameters"]["division"];
    /** @description ID of the project. */
    ProjectId: string;
}
interface Parameters14 {
    query: Query11;
    path: Path1;
}
interface Parameters15 {
    query: Query12;
    path: Path1;
}
interface Parameters16 {
    query: Query13;
    path: Path1;
}
interface Parameters17 {
    query: Query14;
    path: Path1;
}
interface Parameters18 {
    query?: Query2;
    path: Path11;
}
interface Parameters19 {
    query?: Query2;
    path: Path12;
}
export interface operations {
    GetProjectCostEntryExpensesByProject: {
        parameters: Parameters14;
        responses: Answers5<components["schemas"]["ProjectCostEntryExpenseByProject"]>;
    };
    GetProjectCostEntryRecentAccounts: {
        parameters: Parameters1;
        responses: Answers5<components["schemas"]["ProjectCostEntryRecentAccount"]>;
    };
    GetProjectCostEntryRecentAccountsByProject: {
        parameters: Parameters14;
        responses: Answers5<components["schemas"]["ProjectCostEntryRecentAccountByProject"]>;
    };
    GetProjectCostEntryRecentCostTypes: {
        parameters: Parameters1;
        responses: Answers5<components["schemas"]["ProjectCostEntryRecentCostType"]>;
    };
    GetProjectCostEntryRecentCostTypesByProject: {
        parameters: Parameters14;
        responses: Answers5<components["schemas"]["ProjectCostEntryRecentCostTypeByProject"]>;
    };
    GetProjectCostEntryRecentExpensesByProject: {
        parameters: Parameters14;
        responses: Answers5<components["schemas"]["ProjectCostEntryRecentExpenseByProject"]>;
    };
    GetProjectCostEntryRecentProjects: {
        parameters: Parameters1;
        responses: Answers5<components["schemas"]["ProjectCostEntryRecentProject"]>;
    };
    ListProjectCostTransactions: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["ProjectCostTransaction"]>;
    };
    CreateProjectCostTransaction: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["ProjectCostTransaction"], "Item" | "Quantity">;
            };
        };
        responses: Answers2<components["schemas"]["ProjectCostTransaction"]>;
    };
    GetProjectCostTransaction: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["ProjectCostTransaction"]>;
    };
    UpdateProjectCostTransaction: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectCostTransaction"];
            };
        };
        responses: Answers4;
    };
    DeleteProjectCostTransaction: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    GetProjectCostTypes: {
        parameters: Parameters1;
        responses: Answers5<components["schemas"]["ProjectCostType"]>;
    };
    GetProjectCostTypesByDate: {
        parameters: Parameters15;
        responses: Answers5<components["schemas"]["ProjectCostTypeByDate"]>;
    };
    GetProjectCostTypesByProjectAndDate: {
        parameters: Parameters16;
        responses: Answers5<components["schemas"]["ProjectCostTypeByProjectAndDate"]>;
    };
    GetProjectCostsByDate: {
        parameters: Parameters15;
        responses: Answers5<components["schemas"]["ProjectCostByDate"]>;
    };
    GetProjectCostsById: {
        parameters: Parameters17;
        responses: Answers5<components["schemas"]["ProjectCostById"]>;
    };
    ListProjectEmployeeRestrictionItems: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["ProjectEmployeeRestrictionItem"]>;
    };
    CreateProjectEmployeeRestrictionItem: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["ProjectEmployeeRestrictionItem"], "Employee" | "Item">;
            };
        };
        responses: Answers2<components["schemas"]["ProjectEmployeeRestrictionItem"]>;
    };
    GetProjectEmployeeRestrictionItem: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["ProjectEmployeeRestrictionItem"]>;
    };
    UpdateProjectEmployeeRestrictionItem: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectEmployeeRestrictionItem"];
            };
        };
        responses: Answers4;
    };
    DeleteProjectEmployeeRestrictionItem: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListProjectEmploymentInternalRates: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["ProjectEmploymentInternalRate"]>;
    };
    GetProjectEmploymentInternalRate: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["ProjectEmploymentInternalRate"]>;
    };
    ListProjectHourCostTypes: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["ProjectHourCostType"]>;
    };
    GetProjectHourCostType: {
        parameters: Parameters18;
        responses: Answers3<components["schemas"]["ProjectHourCostType"]>;
    };
    GetProjectHourEntryActivitiesByProject: {
        parameters: Parameters14;
        responses: Answers5<components["schemas"]["ProjectHourEntryActivityByProject"]>;
    };
    GetProjectHourEntryRecentAccounts: {
        parameters: Parameters1;
        responses: Answers5<components["schemas"]["ProjectHourEntryRecentAccount"]>;
    };
    GetProjectHourEntryRecentAccountsByProject: {
        parameters: Parameters14;
        responses: Answers5<components["schemas"]["ProjectHourEntryRecentAccountByProject"]>;
    };
    GetProjectHourEntryRecentActivitiesByProject: {
        parameters: Parameters14;
        responses: Answers5<components["schemas"]["ProjectHourEntryRecentActivityByProject"]>;
    };
    GetProjectHourEntryRecentHourTypes: {
        parameters: Parameters1;
        responses: Answers5<components["schemas"]["ProjectHourEntryRecentHourType"]>;
    };
    GetProjectHourEntryRecentHourTypesByProject: {
        parameters: Parameters14;
        responses: Answers5<components["schemas"]["ProjectHourEntryRecentHourTypeByProject"]>;
    };
    GetProjectHourEntryRecentProjects: {
        parameters: Parameters1;
        responses: Answers5<components["schemas"]["ProjectHourEntryRecentProject"]>;
    };
    GetProjectHourTypes: {
        parameters: Parameters1;
        responses: Answers5<components["schemas"]["ProjectHourType"]>;
    };
    GetProjectHourTypesByDate: {
        parameters: Parameters15;
        responses: Answers5<components["schemas"]["ProjectHourTypeByDate"]>;
    };
    GetProjectHourTypesByProjectAndDate: {
        parameters: Parameters16;
        responses: Answers5<components["schemas"]["ProjectHourTypeByProjectAndDate"]>;
    };
    GetProjectHoursByDate: {
        parameters: Parameters15;
        responses: Answers5<components["schemas"]["ProjectHourByDate"]>;
    };
    GetProjectHoursById: {
        parameters: Parameters17;
        responses: Answers5<components["schemas"]["ProjectHourById"]>;
    };
    ListProjectInvoiceTerms: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["ProjectInvoiceTerm"]>;
    };
    CreateProjectInvoiceTerm: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["ProjectInvoiceTerm"], "Amount" | "Project">;
            };
        };
        responses: Answers2<components["schemas"]["ProjectInvoiceTerm"]>;
    };
    GetProjectInvoiceTerm: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["ProjectInvoiceTerm"]>;
    };
    UpdateProjectInvoiceTerm: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectInvoiceTerm"];
            };
        };
        responses: Answers4;
    };
    DeleteProjectInvoiceTerm: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListProjectProjectAccountMutations: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["ProjectProjectAccountMutation"]>;
    };
    CreateProjectProjectAccountMutation: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["ProjectProjectAccountMutation"], "Account" | "Project" | "StartDate">;
            };
        };
        responses: Answers2<components["schemas"]["ProjectProjectAccountMutation"]>;
    };
    GetProjectProjectAccountMutation: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["ProjectProjectAccountMutation"]>;
    };
    UpdateProjectProjectAccountMutation: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectProjectAccountMutation"];
            };
        };
        responses: Answers4;
    };
    DeleteProjectProjectAccountMutation: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListProjectProjectBudgetTypes: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["ProjectProjectBudgetType"]>;
    };
    GetProjectProjectBudgetType: {
        parameters: {
            query?: Query2;
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
                /** @description ID of the project budget type. */
                ID: number;
            };
        };
        responses: Answers3<components["schemas"]["ProjectProjectBudgetType"]>;
    };
    ListProjectProjectClassifications: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["ProjectProjectClassification"]>;
    };
    CreateProjectProjectClassification: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["ProjectProjectClassification"], "Code" | "Description">;
            };
        };
        responses: Answers2<components["schemas"]["ProjectProjectClassification"]>;
    };
    GetProjectProjectClassification: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["ProjectProjectClassification"]>;
    };
    UpdateProjectProjectClassification: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectProjectClassification"];
            };
        };
        responses: Answers4;
    };
    DeleteProjectProjectClassification: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListProjectProjectHourBudgets: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["ProjectProjectHourBudget"]>;
    };
    CreateProjectProjectHourBudget: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["ProjectProjectHourBudget"], "Budget" | "Item" | "Project">;
            };
        };
        responses: Answers2<components["schemas"]["ProjectProjectHourBudget"]>;
    };
    GetProjectProjectHourBudget: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["ProjectProjectHourBudget"]>;
    };
    UpdateProjectProjectHourBudget: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectProjectHourBudget"];
            };
        };
        responses: Answers4;
    };
    DeleteProjectProjectHourBudget: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListProjectProjectPlanning: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["ProjectProjectPlanning"]>;
    };
    CreateProjectProjectPlanning: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["ProjectProjectPlanning"], "Description" | "Employee" | "EndDate" | "HourType" | "StartDate" | "Status">;
            };
        };
        responses: Answers2<components["schemas"]["ProjectProjectPlanning"]>;
    };
    GetProjectProjectPlanning: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["ProjectProjectPlanning"]>;
    };
    UpdateProjectProjectPlanning: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectProjectPlanning"];
            };
        };
        responses: Answers4;
    };
    DeleteProjectProjectPlanning: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListProjectProjectPlanningRecurring: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["ProjectProjectPlanningRecurring"]>;
    };
    CreateProjectProjectPlanningRecurring: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["ProjectProjectPlanningRecurring"], "Description" | "Employee" | "HourType" | "StartDate" | "Status">;
            };
        };
        responses: Answers2<components["schemas"]["ProjectProjectPlanningRecurring"]>;
    };
    GetProjectProjectPlanningRecurring: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["ProjectProjectPlanningRecurring"]>;
    };
    UpdateProjectProjectPlanningRecurring: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectProjectPlanningRecurring"];
            };
        };
        responses: Answers4;
    };
    DeleteProjectProjectPlanningRecurring: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListProjectProjectProgressReports: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["ProjectProjectProgressReport"]>;
    };
    CreateProjectProjectProgressReport: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectProjectProgressReport"];
            };
        };
        responses: Answers2<components["schemas"]["ProjectProjectProgressReport"]>;
    };
    GetProjectProjectProgressReport: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["ProjectProjectProgressReport"]>;
    };
    UpdateProjectProjectProgressReport: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectProjectProgressReport"];
            };
        };
        responses: Answers4;
    };
    DeleteProjectProjectProgressReport: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListProjectProjectRestrictionEmployeeItems: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["ProjectProjectRestrictionEmployeeItem"]>;
    };
    CreateProjectProjectRestrictionEmployeeItem: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["ProjectProjectRestrictionEmployeeItem"], "Employee" | "Item" | "Project">;
            };
        };
        responses: Answers2<components["schemas"]["ProjectProjectRestrictionEmployeeItem"]>;
    };
    GetProjectProjectRestrictionEmployeeItem: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["ProjectProjectRestrictionEmployeeItem"]>;
    };
    UpdateProjectProjectRestrictionEmployeeItem: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectProjectRestrictionEmployeeItem"];
            };
        };
        responses: Answers4;
    };
    DeleteProjectProjectRestrictionEmployeeItem: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListProjectProjectRestrictionEmployees: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["ProjectProjectRestrictionEmployee"]>;
    };
    CreateProjectProjectRestrictionEmployee: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["ProjectProjectRestrictionEmployee"], "Employee" | "Project">;
            };
        };
        responses: Answers2<components["schemas"]["ProjectProjectRestrictionEmployee"]>;
    };
    GetProjectProjectRestrictionEmployee: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["ProjectProjectRestrictionEmployee"]>;
    };
    UpdateProjectProjectRestrictionEmployee: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectProjectRestrictionEmployee"];
            };
        };
        responses: Answers4;
    };
    DeleteProjectProjectRestrictionEmployee: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListProjectProjectRestrictionItems: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["ProjectProjectRestrictionItem"]>;
    };
    CreateProjectProjectRestrictionItem: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["ProjectProjectRestrictionItem"], "Item" | "Project">;
            };
        };
        responses: Answers2<components["schemas"]["ProjectProjectRestrictionItem"]>;
    };
    GetProjectProjectRestrictionItem: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["ProjectProjectRestrictionItem"]>;
    };
    UpdateProjectProjectRestrictionItem: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectProjectRestrictionItem"];
            };
        };
        responses: Answers4;
    };
    DeleteProjectProjectRestrictionItem: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListProjectProjectRestrictionRebillings: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["ProjectProjectRestrictionRebilling"]>;
    };
    CreateProjectProjectRestrictionRebilling: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["ProjectProjectRestrictionRebilling"], "CostTypeRebill" | "Project">;
            };
        };
        responses: Answers2<components["schemas"]["ProjectProjectRestrictionRebilling"]>;
    };
    GetProjectProjectRestrictionRebilling: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["ProjectProjectRestrictionRebilling"]>;
    };
    UpdateProjectProjectRestrictionRebilling: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectProjectRestrictionRebilling"];
            };
        };
        responses: Answers4;
    };
    DeleteProjectProjectRestrictionRebilling: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    GetProjectProjectWBSByProject: {
        parameters: Parameters14;
        responses: Answers5<components["schemas"]["ProjectProjectWBSByProject"]>;
    };
    GetProjectProjectWBSByProjectAndWBS: {
        parameters: {
            query: {
                /** @description ID of the project. */
                projectId: string;
                /** @description ID of the element of the work breakdown structure. */
                projectWBSId: string;
                /** @description Kind of element: 1 deliverable, 2 activity, 3 expense. */
                wbsType: number;
                /** @description Fields to answer with; without it, all of them. */
                $select?: components["parameters"]["select"];
                /** @description Condition in OData v2, for example Modified ge datetime'2026-01-31T00:00:00'. Texts stand in single quotes, a quote inside is doubled. */
                $filter?: components["parameters"]["filter"];
                /** @description One field to sort by, optionally followed by asc or desc. */
                $orderby?: components["parameters"]["orderby"];
                /** @description Number of rows to answer at most. */
                $top?: components["parameters"]["top"];
                /** @description Number of rows to leave out at the start; not together with $skiptoken. */
                $skip?: components["parameters"]["skip"];
                /** @description Place to go on from, as found in the address of the next page; never made by hand. */
                $skiptoken?: components["parameters"]["skiptoken"];
                /** @description With allpages the answer tells the number of all rows in __count. */
                $inlinecount?: components["parameters"]["inlinecount"];
            };
            path: Path1;
        };
        responses: Answers5<components["schemas"]["ProjectProjectWBSByProjectAndWBS"]>;
    };
    ListProjectProjects: {
        parameters: Parameters3;
        responses: Answers1<components["schemas"]["ProjectProject"]>;
    };
    CreateProjectProject: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["ProjectProject"], "Code" | "Description" | "Type">;
            };
        };
        responses: Answers2<components["schemas"]["ProjectProject"]>;
    };
    GetProjectProject: {
        parameters: Parameters4;
        responses: Answers3<components["schemas"]["ProjectProject"]>;
    };
    UpdateProjectProject: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectProject"];
            };
        };
        responses: Answers4;
    };
    DeleteProjectProject: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListProjectRecentCosts: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["ProjectRecentCost"]>;
    };
    GetProjectRecentCost: {
        parameters: {
            query?: Query2;
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
                /** @description ID of the recent cost. */
                Id: number;
            };
        };
        responses: Answers3<components["schemas"]["ProjectRecentCost"]>;
    };
    GetProjectRecentCostsByNumberOfWeeks: {
        parameters: {
            query: {
                /** @description How many weeks to look back. */
                numberOfWeeks: number;
                /** @description Fields to answer with; without it, all of them. */
                $select?: components["parameters"]["select"];
                /** @description Condition in OData v2, for example Modified ge datetime'2026-01-31T00:00:00'. Texts stand in single quotes, a quote inside is doubled. */
                $filter?: components["parameters"]["filter"];
                /** @description One field to sort by, optionally followed by asc or desc. */
                $orderby?: components["parameters"]["orderby"];
                /** @description Number of rows to answer at most. */
                $top?: components["parameters"]["top"];
                /** @description Number of rows to leave out at the start; not together with $skiptoken. */
                $skip?: components["parameters"]["skip"];
                /** @description Place to go on from, as found in the address of the next page; never made by hand. */
                $skiptoken?: components["parameters"]["skiptoken"];
                /** @description With allpages the answer tells the number of all rows in __count. */
                $inlinecount?: components["parameters"]["inlinecount"];
            };
            path: Path1;
        };
        responses: Answers5<components["schemas"]["ProjectRecentCostByNumberOfWeeks"]>;
    };
    GetProjectRecentCostsByNumberOfWeeksByDate: {
        parameters: Parameters1;
        responses: Answers5<components["schemas"]["ProjectRecentCostByNumberOfWeeksByDate"]>;
    };
    ListProjectRecentHours: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["ProjectRecentHour"]>;
    };
    GetProjectRecentHour: {
        parameters: {
            query?: Query2;
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
                /** @description ID of the recent hour entry. */
                Id: number;
            };
        };
        responses: Answers3<components["schemas"]["ProjectRecentHour"]>;
    };
    GetProjectRecentHoursByNumberOfWeeks: {
        parameters: Parameters1;
        responses: Answers5<components["schemas"]["ProjectRecentHourByNumberOfWeeks"]>;
    };
    GetProjectRecentHoursByNumberOfWeeksByDate: {
        parameters: Parameters1;
        responses: Answers5<components["schemas"]["ProjectRecentHourByNumberOfWeeksByDate"]>;
    };
    ListProjectTimeAndBillingAccountDetails: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["ProjectTimeAndBillingAccountDetails"]>;
    };
    GetProjectTimeAndBillingAccountDetails: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["ProjectTimeAndBillingAccountDetails"]>;
    };
    GetProjectTimeAndBillingAccountDetailsByID: {
        parameters: {
            query: {
                /** @description ID of the account. */
                accountId: string;
                /** @description Fields to answer with; without it, all of them. */
                $select?: components["parameters"]["select"];
            };
            path: Path1;
        };
        responses: Answers7<components["schemas"]["ProjectTimeAndBillingAccountDetailsByID"]>;
    };
    ListProjectTimeAndBillingActivitiesAndExpenses: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["ProjectTimeAndBillingActivityOrExpense"]>;
    };
    GetProjectTimeAndBillingActivityOrExpense: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["ProjectTimeAndBillingActivityOrExpense"]>;
    };
    ListProjectTimeAndBillingEntryAccounts: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["ProjectTimeAndBillingEntryAccount"]>;
    };
    GetProjectTimeAndBillingEntryAccount: {
        parameters: Parameters8;
        responses: Answers3<components["schemas"]["ProjectTimeAndBillingEntryAccount"]>;
    };
    GetProjectTimeAndBillingEntryAccountsByDate: {
        parameters: Parameters15;
        responses: Answers5<components["schemas"]["ProjectTimeAndBillingEntryAccountByDate"]>;
    };
    GetProjectTimeAndBillingEntryAccountsByProjectAndDate: {
        parameters: Parameters16;
        responses: Answers5<components["schemas"]["ProjectTimeAndBillingEntryAccountByProjectAndDate"]>;
    };
    ListProjectTimeAndBillingEntryProjects: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["ProjectTimeAndBillingEntryProject"]>;
    };
    GetProjectTimeAndBillingEntryProject: {
        parameters: Parameters19;
        responses: Answers3<components["schemas"]["ProjectTimeAndBillingEntryProject"]>;
    };
    GetProjectTimeAndBillingEntryProjectsByAccountAndDate: {
        parameters: {
            query: {
                /** @description ID of the account. */
                accountId: string;
                /** @description The date, in the server's wall-clock time. */
                checkDate: string;
                /** @description Fields to answer with; without it, all of them. */
                $select?: components["parameters"]["select"];
                /** @description Condition in OData v2, for example Modified ge datetime'2026-01-31T00:00:00'. Texts stand in single quotes, a quote inside is doubled. */
                $filter?: components["parameters"]["filter"];
                /** @description One field to sort by, optionally followed by asc or desc. */
                $orderby?: components["parameters"]["orderby"];
                /** @description Number of rows to answer at most. */
                $top?: components["parameters"]["top"];
                /** @description Number of rows to leave out at the start; not together with $skiptoken. */
                $skip?: components["parameters"]["skip"];
                /** @description Place to go on from, as found in the address of the next page; never made by hand. */
                $skiptoken?: components["parameters"]["skiptoken"];
                /** @description With allpages the answer tells the number of all rows in __count. */
                $inlinecount?: components["parameters"]["inlinecount"];
            };
            path: Path1;
        };
        responses: Answers5<components["schemas"]["ProjectTimeAndBillingEntryProjectByAccountAndDate"]>;
    };
    GetProjectTimeAndBillingEntryProjectsByDate: {
        parameters: Parameters15;
        responses: Answers5<components["schemas"]["ProjectTimeAndBillingEntryProjectByDate"]>;
    };
    ListProjectTimeAndBillingEntryRecentAccounts: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["ProjectTimeAndBillingEntryRecentAccount"]>;
    };
    GetProjectTimeAndBillingEntryRecentAccount: {
        parameters: Parameters8;
        responses: Answers3<components["schemas"]["ProjectTimeAndBillingEntryRecentAccount"]>;
    };
    ListProjectTimeAndBillingEntryRecentActivitiesAndExpenses: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["ProjectTimeAndBillingEntryRecentActivityOrExpense"]>;
    };
    GetProjectTimeAndBillingEntryRecentActivityOrExpense: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["ProjectTimeAndBillingEntryRecentActivityOrExpense"]>;
    };
    ListProjectTimeAndBillingEntryRecentHourCostTypes: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["ProjectTimeAndBillingEntryRecentHourCostType"]>;
    };
    GetProjectTimeAndBillingEntryRecentHourCostType: {
        parameters: Parameters18;
        responses: Answers3<components["schemas"]["ProjectTimeAndBillingEntryRecentHourCostType"]>;
    };
    ListProjectTimeAndBillingEntryRecentProjects: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["ProjectTimeAndBillingEntryRecentProject"]>;
    };
    GetProjectTimeAndBillingEntryRecentProject: {
        parameters: Parameters19;
        responses: Answers3<components["schemas"]["ProjectTimeAndBillingEntryRecentProject"]>;
    };
    ListProjectTimeAndBillingItemDetails: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["ProjectTimeAndBillingItemDetails"]>;
    };
    GetProjectTimeAndBillingItemDetails: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["ProjectTimeAndBillingItemDetails"]>;
    };
    GetProjectTimeAndBillingItemDetailsByID: {
        parameters: Parameters11;
        responses: Answers7<components["schemas"]["ProjectTimeAndBillingItemDetailsByID"]>;
    };
    ListProjectTimeAndBillingProjectDetails: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["ProjectTimeAndBillingProjectDetails"]>;
    };
    GetProjectTimeAndBillingProjectDetails: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["ProjectTimeAndBillingProjectDetails"]>;
    };
    GetProjectTimeAndBillingProjectDetailsByID: {
        parameters: {
            query: {
                /** @description ID of the project. */
                projectId: string;
                /** @description Fields to answer with; without it, all of them. */
                $select?: components["parameters"]["select"];
            };
            path: Path1;
        };
        responses: Answers7<components["schemas"]["ProjectTimeAndBillingProjectDetailsByID"]>;
    };
    GetProjectTimeAndBillingRecentProjects: {
        parameters: Parameters1;
        responses: Answers5<components["schemas"]["ProjectTimeAndBillingRecentProject"]>;
    };
    ListProjectTimeCorrections: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["ProjectTimeCorrection"]>;
    };
    CreateProjectTimeCorrection: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectTimeCorrection"];
            };
        };
        responses: Answers2<components["schemas"]["ProjectTimeCorrection"]>;
    };
    GetProjectTimeCorrection: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["ProjectTimeCorrection"]>;
    };
    UpdateProjectTimeCorrection: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectTimeCorrection"];
            };
        };
        responses: Answers4;
    };
    DeleteProjectTimeCorrection: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListProjectTimeTransactions: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["ProjectTimeTransaction"]>;
    };
    CreateProjectTimeTransaction: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["ProjectTimeTransaction"], "Item" | "Quantity">;
            };
        };
        responses: Answers2<components["schemas"]["ProjectTimeTransaction"]>;
    };
    GetProjectTimeTransaction: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["ProjectTimeTransaction"]>;
    };
    UpdateProjectTimeTransaction: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectTimeTransaction"];
            };
        };
        responses: Answers4;
    };
    DeleteProjectTimeTransaction: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListProjectWBSActivities: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["ProjectWBSActivity"]>;
    };
    CreateProjectWBSActivity: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["ProjectWBSActivity"], "Description" | "Project">;
            };
        };
        responses: Answers2<components["schemas"]["ProjectWBSActivity"]>;
    };
    GetProjectWBSActivity: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["ProjectWBSActivity"]>;
    };
    UpdateProjectWBSActivity: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectWBSActivity"];
            };
        };
        responses: Answers4;
    };
    DeleteProjectWBSActivity: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListProjectWBSDeliverables: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["ProjectWBSDeliverable"]>;
    };
    CreateProjectWBSDeliverable: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["ProjectWBSDeliverable"], "Description" | "Project">;
            };
        };
        responses: Answers2<components["schemas"]["ProjectWBSDeliverable"]>;
    };
    GetProjectWBSDeliverable: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["ProjectWBSDeliverable"]>;
    };
    UpdateProjectWBSDeliverable: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectWBSDeliverable"];
            };
        };
        responses: Answers4;
    };
    DeleteProjectWBSDeliverable: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListProjectWBSExpenses: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["ProjectWBSExpense"]>;
    };
    CreateProjectWBSExpense: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["ProjectWBSExpense"], "Description" | "Project">;
            };
        };
        responses: Answers2<components["schemas"]["ProjectWBSExpense"]>;
    };
    GetProjectWBSExpense: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["ProjectWBSExpense"]>;
    };
    UpdateProjectWBSExpense: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectWBSExpense"];
            };
        };
        responses: Answers4;
    };
    DeleteProjectWBSExpense: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
/** What may be done with the fields of each record. */
export interface records {
    ProjectCostEntryExpenseByProject: { row: components["schemas"]["ProjectCostEntryExpenseByProject"]; key: "ID"; create: never; update: never };
    ProjectCostEntryRecentAccount: { row: components["schemas"]["ProjectCostEntryRecentAccount"]; key: "AccountId"; create: never; update: never };
    ProjectCostEntryRecentAccountByProject: { row: components["schemas"]["ProjectCostEntryRecentAccountByProject"]; key: "AccountId"; create: never; update: never };
    ProjectCostEntryRecentCostType: { row: components["schemas"]["ProjectCostEntryRecentCostType"]; key: "ItemId"; create: never; update: never };
    ProjectCostEntryRecentCostTypeByProject: { row: components["schemas"]["ProjectCostEntryRecentCostTypeByProject"]; key: "ItemId"; create: never; update: never };
    ProjectCostEntryRecentExpenseByProject: { row: components["schemas"]["ProjectCostEntryRecentExpenseByProject"]; key: "ID"; create: never; update: never };
    ProjectCostEntryRecentProject: { row: components["schemas"]["ProjectCostEntryRecentProject"]; key: "ProjectId"; create: never; update: never };
    ProjectCostTransaction: { row: components["schemas"]["ProjectCostTransaction"]; key: "ID"; create: "ID" | "Account" | "Amount" | "Attachment" | "Currency" | "Date" | "Employee" | "EntryNumber" | "ErrorText" | "Expense" | "ExpenseDescription" | "HourStatus" | "Item" | "Notes" | "Price" | "PriceFC" | "Project" | "Quantity" | "SkipValidation" | "Subscription" | "SubscriptionAccount"; update: records["ProjectCostTransaction"]["create"] };
    ProjectCostType: { row: components["schemas"]["ProjectCostType"]; key: "ItemId"; create: never; update: never };
    ProjectCostTypeByDate: { row: components["schemas"]["ProjectCostTypeByDate"]; key: "ItemId"; create: never; update: never };
    ProjectCostTypeByProjectAndDate: { row: components["schemas"]["ProjectCostTypeByProjectAndDate"]; key: "ItemId"; create: never; update: never };
    ProjectCostByDate: { row: components["schemas"]["ProjectCostByDate"]; key: "Id"; create: never; update: never };
    ProjectCostById: { row: components["schemas"]["ProjectCostById"]; key: "Id"; create: never; update: never };
    ProjectEmployeeRestrictionItem: { row: components["schemas"]["ProjectEmployeeRestrictionItem"]; key: "ID"; create: "ID" | "Employee" | "Item"; update: "ID" | "Employee" | "Item" };
    ProjectEmploymentInternalRate: { row: components["schemas"]["ProjectEmploymentInternalRate"]; key: "ID"; create: never; update: never };
    ProjectHourCostType: { row: components["schemas"]["ProjectHourCostType"]; key: "ItemId"; create: never; update: never };
    ProjectHourEntryActivityByProject: { row: components["schemas"]["ProjectHourEntryActivityByProject"]; key: "ID"; create: never; update: never };
    ProjectHourEntryRecentAccount: { row: components["schemas"]["ProjectHourEntryRecentAccount"]; key: "AccountId"; create: never; update: never };
    ProjectHourEntryRecentAccountByProject: { row: components["schemas"]["ProjectHourEntryRecentAccountByProject"]; key: "AccountId"; create: never; update: never };
    ProjectHourEntryRecentActivityByProject: { row: components["schemas"]["ProjectHourEntryRecentActivityByProject"]; key: "ID"; create: never; update: never };
    ProjectHourEntryRecentHourType: { row: components["schemas"]["ProjectHourEntryRecentHourType"]; key: "ItemId"; create: never; update: never };
    ProjectHourEntryRecentHourTypeByProject: { row: components["schemas"]["ProjectHourEntryRecentHourTypeByProject"]; key: "ItemId"; create: never; update: never };
    ProjectHourEntryRecentProject: { row: components["schemas"]["ProjectHourEntryRecentProject"]; key: "ProjectId"; create: never; update: never };
    ProjectHourType: { row: components["schemas"]["ProjectHourType"]; key: "ItemId"; create: never; update: never };
    ProjectHourTypeByDate: { row: components["schemas"]["ProjectHourTypeByDate"]; key: "ItemId"; create: never; update: never };
    ProjectHourTypeByProjectAndDate: { row: components["schemas"]["ProjectHourTypeByProjectAndDate"]; key: "ItemId"; create: never; update: never };
    ProjectHourByDate: { row: components["schemas"]["ProjectHourByDate"]; key: "Id"; create: never; update: never };
    ProjectHourById: { row: components["schemas"]["ProjectHourById"]; key: "Id"; create: never; update: never };
    ProjectInvoiceTerm: { row: components["schemas"]["ProjectInvoiceTerm"]; key: "ID"; create: "ID" | "Amount" | "Description" | "ExecutionFromDate" | "ExecutionToDate" | "InvoiceDate" | "Item" | "Notes" | "Project" | "VATCode"; update: records["ProjectInvoiceTerm"]["create"] };
    ProjectProjectAccountMutation: { row: components["schemas"]["ProjectProjectAccountMutation"]; key: "ID"; create: "ID" | "Account" | "Notes" | "Project" | "StartDate"; update: records["ProjectProjectAccountMutation"]["create"] };
    ProjectProjectBudgetType: { row: components["schemas"]["ProjectProjectBudgetType"]; key: "ID"; create: never; update: never };
    ProjectProjectClassification: { row: components["schemas"]["ProjectProjectClassification"]; key: "ID"; create: "ID" | "Code" | "CostCenter" | "CostUnit" | "Description" | "UseEmployeeCostCenter"; update: records["ProjectProjectClassification"]["create"] };
    ProjectProjectHourBudget: { row: components["schemas"]["ProjectProjectHourBudget"]; key: "ID"; create: "ID" | "Budget" | "Item" | "Project"; update: "ID" | "Budget" | "Item" | "Project" };
    ProjectProjectPlanning: { row: components["schemas"]["ProjectProjectPlanning"]; key: "ID"; create: "ID" | "Account" | "Description" | "Employee" | "EndDate" | "Hours" | "HourType" | "Notes" | "OverAllocate" | "Project" | "ProjectWBS" | "StartDate" | "Status"; update: records["ProjectProjectPlanning"]["create"] };
    ProjectProjectPlanningRecurring: { row: components["schemas"]["ProjectProjectPlanningRecurring"]; key: "ID"; create: "ID" | "Account" | "Description" | "Employee" | "EndDate" | "EndTime" | "Hours" | "HourType" | "MonthPatternDay" | "MonthPatternOrdinalDay" | "MonthPatternOrdinalWeek" | "Notes" | "NumberOfRecurrences" | "OverAllocate" | "PatternFrequency" | "Project" | "ProjectPlanningRecurringType" | "ProjectWBS" | "StartDate" | "StartTime" | "Status" | "WeekPatternFriday" | "WeekPatternMonday" | "WeekPatternSaturday" | "WeekPatternSunday" | "WeekPatternThursday" | "WeekPatternTuesday" | "WeekPatternWednesday"; update: records["ProjectProjectPlanningRecurring"]["create"] };
    ProjectProjectProgressReport: { row: components["schemas"]["ProjectProjectProgressReport"]; key: "ID"; create: never; update: never };
    ProjectProjectRestrictionEmployeeItem: { row: components["schemas"]["ProjectProjectRestrictionEmployeeItem"]; key: "ID"; create: "ID" | "Employee" | "Item" | "Project"; update: "ID" | "Employee" | "Item" | "Project" };
    ProjectProjectRestrictionEmployee: { row: components["schemas"]["ProjectProjectRestrictionEmployee"]; key: "ID"; create: "ID" | "Employee" | "Project"; update: "ID" | "Employee" | "Project" };
    ProjectProjectRestrictionItem: { row: components["schemas"]["ProjectProjectRestrictionItem"]; key: "ID"; create: "ID" | "Item" | "Project"; update: "ID" | "Item" | "Project" };
    ProjectProjectRestrictionRebilling: { row: components["schemas"]["ProjectProjectRestrictionRebilling"]; key: "ID"; create: "ID" | "CostTypeRebill" | "Project"; update: "ID" | "CostTypeRebill" | "Project" };
    ProjectProjectWBSByProject: { row: components["schemas"]["ProjectProjectWBSByProject"]; key: "ID"; create: never; update: never };
    ProjectProjectWBSByProjectAndWBS: { row: components["schemas"]["ProjectProjectWBSByProjectAndWBS"]; key: "ID"; create: never; update: never };
    ProjectProject: { row: components["schemas"]["ProjectProject"]; key: "ID"; create: "ID" | "Account" | "AccountContact" | "AllowAdditionalInvoicing" | "AllowMemberEntryOnly" | "BlockEntry" | "BlockInvoicing" | "BlockPlanning" | "BlockPurchasing" | "BlockRebilling" | "BudgetedAmount" | "BudgetedCosts" | "BudgetedRevenue" | "BudgetOverrunHours" | "BudgetType" | "Classification" | "Code" | "CustomerPOnumber" | "Description" | "EnableWorkInProgress" | "EndDate" | "FixedPriceItem" | "IncludeInvoiceSpecification" | "IncludeSpecificationInInvoicePdf" | "InternalNotes" | "InvoiceAddress" | "InvoiceDescription" | "IsWBSRequiredForEntry" | "Manager" | "MarkupPercentage" | "Notes" | "PaymentCondition" | "PrepaidItem" | "PrepaidType" | "SalesTimeQuantity" | "StartDate" | "TimeQuantityToAlert" | "Type" | "UseBillingMilestones"; update: records["ProjectProject"]["create"]; nested: { "InvoiceTerms": "ProjectInvoiceTerm"; "ProjectRestrictionEmployees": "ProjectProjectRestrictionEmployee"; "ProjectRestrictionItems": "ProjectProjectRestrictionItem"; "ProjectRestrictionRebillings": "ProjectProjectRestrictionRebilling" } };
    ProjectRecentCost: { row: components["schemas"]["ProjectRecentCost"]; key: "Id"; create: never; update: never };
    ProjectRecentCostByNumberOfWeeks: { row: components["schemas"]["ProjectRecentCostByNumberOfWeeks"]; key: "Id"; create: never; update: never };
    ProjectRecentCostByNumberOfWeeksByDate: { row: components["schemas"]["ProjectRecentCostByNumberOfWeeksByDate"]; key: "Id"; create: never; update: never };
    ProjectRecentHour: { row: components["schemas"]["ProjectRecentHour"]; key: "Id"; create: never; update: never };
    ProjectRecentHourByNumberOfWeeks: { row: components["schemas"]["ProjectRecentHourByNumberOfWeeks"]; key: "Id"; create: never; update: never };
    ProjectRecentHourByNumberOfWeeksByDate: { row: components["schemas"]["ProjectRecentHourByNumberOfWeeksByDate"]; key: "Id"; create: never; update: never };
    ProjectTimeAndBillingAccountDetails: { row: components["schemas"]["ProjectTimeAndBillingAccountDetails"]; key: "ID"; create: never; update: never };
    ProjectTimeAndBillingAccountDetailsByID: { row: components["schemas"]["ProjectTimeAndBillingAccountDetailsByID"]; key: "ID"; create: never; update: never };
    ProjectTimeAndBillingActivityOrExpense: { row: components["schemas"]["ProjectTimeAndBillingActivityOrExpense"]; key: "ID"; create: never; update: never };
    ProjectTimeAndBillingEntryAccount: { row: components["schemas"]["ProjectTimeAndBillingEntryAccount"]; key: "AccountId"; create: never; update: never };
    ProjectTimeAndBillingEntryAccountByDate: { row: components["schemas"]["ProjectTimeAndBillingEntryAccountByDate"]; key: "AccountId"; create: never; update: never };
    ProjectTimeAndBillingEntryAccountByProjectAndDate: { row: components["schemas"]["ProjectTimeAndBillingEntryAccountByProjectAndDate"]; key: "AccountId"; create: never; update: never };
    ProjectTimeAndBillingEntryProject: { row: components["schemas"]["ProjectTimeAndBillingEntryProject"]; key: "ProjectId"; create: never; update: never };
    ProjectTimeAndBillingEntryProjectByAccountAndDate: { row: components["schemas"]["ProjectTimeAndBillingEntryProjectByAccountAndDate"]; key: "ProjectId"; create: never; update: never };
    ProjectTimeAndBillingEntryProjectByDate: { row: components["schemas"]["ProjectTimeAndBillingEntryProjectByDate"]; key: "ProjectId"; create: never; update: never };
    ProjectTimeAndBillingEntryRecentAccount: { row: components["schemas"]["ProjectTimeAndBillingEntryRecentAccount"]; key: "AccountId"; create: never; update: never };
    ProjectTimeAndBillingEntryRecentActivityOrExpense: { row: components["schemas"]["ProjectTimeAndBillingEntryRecentActivityOrExpense"]; key: "ID"; create: never; update: never };
    ProjectTimeAndBillingEntryRecentHourCostType: { row: components["schemas"]["ProjectTimeAndBillingEntryRecentHourCostType"]; key: "ItemId"; create: never; update: never };
    ProjectTimeAndBillingEntryRecentProject: { row: components["schemas"]["ProjectTimeAndBillingEntryRecentProject"]; key: "ProjectId"; create: never; update: never };
    ProjectTimeAndBillingItemDetails: { row: components["schemas"]["ProjectTimeAndBillingItemDetails"]; key: "ID"; create: never; update: never };
    ProjectTimeAndBillingItemDetailsByID: { row: components["schemas"]["ProjectTimeAndBillingItemDetailsByID"]; key: "ID"; create: never; update: never };
    ProjectTimeAndBillingProjectDetails: { row: components["schemas"]["ProjectTimeAndBillingProjectDetails"]; key: "ID"; create: never; update: never };
    ProjectTimeAndBillingProjectDetailsByID: { row: components["schemas"]["ProjectTimeAndBillingProjectDetailsByID"]; key: "ID"; create: never; update: never };
    ProjectTimeAndBillingRecentProject: { row: components["schemas"]["ProjectTimeAndBillingRecentProject"]; key: "ProjectId"; create: never; update: never };
    ProjectTimeCorrection: { row: components["schemas"]["ProjectTimeCorrection"]; key: "ID"; create: "ID" | "Notes" | "OriginalEntryId" | "Quantity"; update: records["ProjectTimeCorrection"]["create"] };
    ProjectTimeTransaction: { row: components["schemas"]["ProjectTimeTransaction"]; key: "ID"; create: "ID" | "Account" | "Activity" | "Amount" | "Attachment" | "Currency" | "Date" | "Employee" | "EndTime" | "EntryNumber" | "ErrorText" | "HourStatus" | "Item" | "Notes" | "Price" | "Project" | "Quantity" | "SkipValidation" | "StartTime" | "Subscription" | "SubscriptionAccount"; update: records["ProjectTimeTransaction"]["create"] };
    ProjectWBSActivity: { row: components["schemas"]["ProjectWBSActivity"]; key: "ID"; create: "ID" | "AutoCreateInvoiceTerm" | "BlockEntry" | "BudgetedCost" | "BudgetedHours" | "BudgetedRevenue" | "BudgetOverrunHours" | "Completed" | "DefaultItem" | "DefaultItemIsMandatory" | "Description" | "EndDate" | "InvoiceDate" | "InvoiceMethod" | "InvoiceSeparately" | "Notes" | "PartOf" | "Project" | "ProjectTermAction" | "ReleaseInvoiceTerm" | "ReleaseInvoiceTermDate" | "ReleaseInvoiceTermHasSpecifyDate" | "SequenceNumber" | "StartDate" | "TimeQuantityToAlert" | "Type" | "UpdateAction"; update: records["ProjectWBSActivity"]["create"] };
    ProjectWBSDeliverable: { row: components["schemas"]["ProjectWBSDeliverable"]; key: "ID"; create: "ID" | "Completed" | "Description" | "Milestone" | "Notes" | "PartOf" | "Project" | "ProjectTerm" | "ReleaseInvoiceTerm" | "ReleaseInvoiceTermDate" | "ReleaseInvoiceTermHasSpecifyDate" | "SequenceNumber" | "Type" | "UpdateAction"; update: records["ProjectWBSDeliverable"]["create"] };
    ProjectWBSExpense: { row: components["schemas"]["ProjectWBSExpense"]; key: "ID"; create: "ID" | "AutoCreateInvoiceTerm" | "BlockEntry" | "BlockRebilling" | "BudgetedCost" | "BudgetedRevenue" | "Completed" | "Description" | "EndDate" | "InvoiceDate" | "InvoiceMethod" | "InvoiceSeparately" | "Item" | "MarkupPercentage" | "Notes" | "PartOf" | "Project" | "ProjectTermAction" | "PurchasePrice" | "Quantity" | "ReleaseInvoiceTerm" | "ReleaseInvoiceTermDate" | "ReleaseInvoiceTermHasSpecifyDate" | "SequenceNumber" | "StartDate" | "Supplier" | "Type" | "UpdateAction"; update: records["ProjectWBSExpense"]["create"] };
}
/** What each path lets a client do. */
export interface calls {
    "/api/v1/{division}/read/project/CostEntryExpensesByProject": { list: "ProjectCostEntryExpenseByProject" };
    "/api/v1/{division}/read/project/CostEntryRecentAccounts": { list: "ProjectCostEntryRecentAccount" };
    "/api/v1/{division}/read/project/CostEntryRecentAccountsByProject": { list: "ProjectCostEntryRecentAccountByProject" };
    "/api/v1/{division}/read/project/CostEntryRecentCostTypes": { list: "ProjectCostEntryRecentCostType" };
    "/api/v1/{division}/read/project/CostEntryRecentCostTypesByProject": { list: "ProjectCostEntryRecentCostTypeByProject" };
    "/api/v1/{division}/read/project/CostEntryRecentExpensesByProject": { list: "ProjectCostEntryRecentExpenseByProject" };
    "/api/v1/{division}/read/project/CostEntryRecentProjects": { list: "ProjectCostEntryRecentProject" };
    "/api/v1/{division}/project/CostTransactions": { list: "ProjectCostTransaction"; create: { body: "ProjectCostTransaction"; demands: "Item" | "Quantity"; answer: "ProjectCostTransaction" } };
    "/api/v1/{division}/project/CostTransactions(guid'{ID}')": { get: "ProjectCostTransaction"; update: { body: "ProjectCostTransaction"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/read/project/CostTypes": { list: "ProjectCostType" };
    "/api/v1/{division}/read/project/CostTypesByDate": { list: "ProjectCostTypeByDate" };
    "/api/v1/{division}/read/project/CostTypesByProjectAndDate": { list: "ProjectCostTypeByProjectAndDate" };
    "/api/v1/{division}/read/project/CostsByDate": { list: "ProjectCostByDate" };
    "/api/v1/{division}/read/project/CostsById": { list: "ProjectCostById" };
    "/api/v1/{division}/project/EmployeeRestrictionItems": { list: "ProjectEmployeeRestrictionItem"; create: { body: "ProjectEmployeeRestrictionItem"; demands: "Employee" | "Item"; answer: "ProjectEmployeeRestrictionItem" } };
    "/api/v1/{division}/project/EmployeeRestrictionItems(guid'{ID}')": { get: "ProjectEmployeeRestrictionItem"; update: { body: "ProjectEmployeeRestrictionItem"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/project/EmploymentInternalRates": { list: "ProjectEmploymentInternalRate" };
    "/api/v1/{division}/project/EmploymentInternalRates(guid'{ID}')": { get: "ProjectEmploymentInternalRate" };
    "/api/v1/{division}/read/project/HourCostTypes": { list: "ProjectHourCostType" };
    "/api/v1/{division}/read/project/HourCostTypes(guid'{ItemId}')": { get: "ProjectHourCostType" };
    "/api/v1/{division}/read/project/HourEntryActivitiesByProject": { list: "ProjectHourEntryActivityByProject" };
    "/api/v1/{division}/read/project/HourEntryRecentAccounts": { list: "ProjectHourEntryRecentAccount" };
    "/api/v1/{division}/read/project/HourEntryRecentAccountsByProject": { list: "ProjectHourEntryRecentAccountByProject" };
    "/api/v1/{division}/read/project/HourEntryRecentActivitiesByProject": { list: "ProjectHourEntryRecentActivityByProject" };
    "/api/v1/{division}/read/project/HourEntryRecentHourTypes": { list: "ProjectHourEntryRecentHourType" };
    "/api/v1/{division}/read/project/HourEntryRecentHourTypesByProject": { list: "ProjectHourEntryRecentHourTypeByProject" };
    "/api/v1/{division}/read/project/HourEntryRecentProjects": { list: "ProjectHourEntryRecentProject" };
    "/api/v1/{division}/read/project/HourTypes": { list: "ProjectHourType" };
    "/api/v1/{division}/read/project/HourTypesByDate": { list: "ProjectHourTypeByDate" };
    "/api/v1/{division}/read/project/HourTypesByProjectAndDate": { list: "ProjectHourTypeByProjectAndDate" };
    "/api/v1/{division}/read/project/HoursByDate": { list: "ProjectHourByDate" };
    "/api/v1/{division}/read/project/HoursById": { list: "ProjectHourById" };
    "/api/v1/{division}/project/InvoiceTerms": { list: "ProjectInvoiceTerm"; create: { body: "ProjectInvoiceTerm"; demands: "Amount" | "Project"; answer: "ProjectInvoiceTerm" } };
    "/api/v1/{division}/project/InvoiceTerms(guid'{ID}')": { get: "ProjectInvoiceTerm"; update: { body: "ProjectInvoiceTerm"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/project/ProjectAccountMutations": { list: "ProjectProjectAccountMutation"; create: { body: "ProjectProjectAccountMutation"; demands: "Account" | "Project" | "StartDate"; answer: "ProjectProjectAccountMutation" } };
    "/api/v1/{division}/project/ProjectAccountMutations(guid'{ID}')": { get: "ProjectProjectAccountMutation"; update: { body: "ProjectProjectAccountMutation"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/project/ProjectBudgetTypes": { list: "ProjectProjectBudgetType" };
    "/api/v1/{division}/project/ProjectBudgetTypes({ID})": { get: "ProjectProjectBudgetType" };
    "/api/v1/{division}/project/ProjectClassifications": { list: "ProjectProjectClassification"; create: { body: "ProjectProjectClassification"; demands: "Code" | "Description"; answer: "ProjectProjectClassification" } };
    "/api/v1/{division}/project/ProjectClassifications(guid'{ID}')": { get: "ProjectProjectClassification"; update: { body: "ProjectProjectClassification"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/project/ProjectHourBudgets": { list: "ProjectProjectHourBudget"; create: { body: "ProjectProjectHourBudget"; demands: "Budget" | "Item" | "Project"; answer: "ProjectProjectHourBudget" } };
    "/api/v1/{division}/project/ProjectHourBudgets(guid'{ID}')": { get: "ProjectProjectHourBudget"; update: { body: "ProjectProjectHourBudget"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/project/ProjectPlanning": { list: "ProjectProjectPlanning"; create: { body: "ProjectProjectPlanning"; demands: "Description" | "Employee" | "EndDate" | "HourType" | "StartDate" | "Status"; answer: "ProjectProjectPlanning" } };
    "/api/v1/{division}/project/ProjectPlanning(guid'{ID}')": { get: "ProjectProjectPlanning"; update: { body: "ProjectProjectPlanning"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/project/ProjectPlanningRecurring": { list: "ProjectProjectPlanningRecurring"; create: { body: "ProjectProjectPlanningRecurring"; demands: "Description" | "Employee" | "HourType" | "StartDate" | "Status"; answer: "ProjectProjectPlanningRecurring" } };
    "/api/v1/{division}/project/ProjectPlanningRecurring(guid'{ID}')": { get: "ProjectProjectPlanningRecurring"; update: { body: "ProjectProjectPlanningRecurring"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/project/ProjectProgressReports": { list: "ProjectProjectProgressReport"; create: { body: "ProjectProjectProgressReport"; demands: never; answer: "ProjectProjectProgressReport" } };
    "/api/v1/{division}/project/ProjectProgressReports(guid'{ID}')": { get: "ProjectProjectProgressReport"; update: { body: "ProjectProjectProgressReport"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/project/ProjectRestrictionEmployeeItems": { list: "ProjectProjectRestrictionEmployeeItem"; create: { body: "ProjectProjectRestrictionEmployeeItem"; demands: "Employee" | "Item" | "Project"; answer: "ProjectProjectRestrictionEmployeeItem" } };
    "/api/v1/{division}/project/ProjectRestrictionEmployeeItems(guid'{ID}')": { get: "ProjectProjectRestrictionEmployeeItem"; update: { body: "ProjectProjectRestrictionEmployeeItem"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/project/ProjectRestrictionEmployees": { list: "ProjectProjectRestrictionEmployee"; create: { body: "ProjectProjectRestrictionEmployee"; demands: "Employee" | "Project"; answer: "ProjectProjectRestrictionEmployee" } };
    "/api/v1/{division}/project/ProjectRestrictionEmployees(guid'{ID}')": { get: "ProjectProjectRestrictionEmployee"; update: { body: "ProjectProjectRestrictionEmployee"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/project/ProjectRestrictionItems": { list: "ProjectProjectRestrictionItem"; create: { body: "ProjectProjectRestrictionItem"; demands: "Item" | "Project"; answer: "ProjectProjectRestrictionItem" } };
    "/api/v1/{division}/project/ProjectRestrictionItems(guid'{ID}')": { get: "ProjectProjectRestrictionItem"; update: { body: "ProjectProjectRestrictionItem"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/project/ProjectRestrictionRebillings": { list: "ProjectProjectRestrictionRebilling"; create: { body: "ProjectProjectRestrictionRebilling"; demands: "CostTypeRebill" | "Project"; answer: "ProjectProjectRestrictionRebilling" } };
    "/api/v1/{division}/project/ProjectRestrictionRebillings(guid'{ID}')": { get: "ProjectProjectRestrictionRebilling"; update: { body: "ProjectProjectRestrictionRebilling"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/read/project/ProjectWBSByProject": { list: "ProjectProjectWBSByProject" };
    "/api/v1/{division}/read/project/ProjectWBSByProjectAndWBS": { list: "ProjectProjectWBSByProjectAndWBS" };
    "/api/v1/{division}/project/Projects": { list: "ProjectProject"; create: { body: "ProjectProject"; demands: "Code" | "Description" | "Type"; answer: "ProjectProject" } };
    "/api/v1/{division}/project/Projects(guid'{ID}')": { get: "ProjectProject"; update: { body: "ProjectProject"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/read/project/RecentCosts": { list: "ProjectRecentCost" };
    "/api/v1/{division}/read/project/RecentCosts({Id})": { get: "ProjectRecentCost" };
    "/api/v1/{division}/read/project/RecentCostsByNumberOfWeeks": { list: "ProjectRecentCostByNumberOfWeeks" };
    "/api/v1/{division}/read/project/RecentCostsByNumberOfWeeksByDate": { list: "ProjectRecentCostByNumberOfWeeksByDate" };
    "/api/v1/{division}/read/project/RecentHours": { list: "ProjectRecentHour" };
    "/api/v1/{division}/read/project/RecentHours({Id})": { get: "ProjectRecentHour" };
    "/api/v1/{division}/read/project/RecentHoursByNumberOfWeeks": { list: "ProjectRecentHourByNumberOfWeeks" };
    "/api/v1/{division}/read/project/RecentHoursByNumberOfWeeksByDate": { list: "ProjectRecentHourByNumberOfWeeksByDate" };
    "/api/v1/{division}/read/project/TimeAndBillingAccountDetails": { list: "ProjectTimeAndBillingAccountDetails" };
    "/api/v1/{division}/read/project/TimeAndBillingAccountDetails(guid'{ID}')": { get: "ProjectTimeAndBillingAccountDetails" };
    "/api/v1/{division}/read/project/TimeAndBillingAccountDetailsByID": { list: "ProjectTimeAndBillingAccountDetailsByID" };
    "/api/v1/{division}/read/project/TimeAndBillingActivitiesAndExpenses": { list: "ProjectTimeAndBillingActivityOrExpense" };
    "/api/v1/{division}/read/project/TimeAndBillingActivitiesAndExpenses(guid'{ID}')": { get: "ProjectTimeAndBillingActivityOrExpense" };
    "/api/v1/{division}/read/project/TimeAndBillingEntryAccounts": { list: "ProjectTimeAndBillingEntryAccount" };
    "/api/v1/{division}/read/project/TimeAndBillingEntryAccounts(guid'{AccountId}')": { get: "ProjectTimeAndBillingEntryAccount" };
    "/api/v1/{division}/read/project/TimeAndBillingEntryAccountsByDate": { list: "ProjectTimeAndBillingEntryAccountByDate" };
    "/api/v1/{division}/read/project/TimeAndBillingEntryAccountsByProjectAndDate": { list: "ProjectTimeAndBillingEntryAccountByProjectAndDate" };
    "/api/v1/{division}/read/project/TimeAndBillingEntryProjects": { list: "ProjectTimeAndBillingEntryProject" };
    "/api/v1/{division}/read/project/TimeAndBillingEntryProjects(guid'{ProjectId}')": { get: "ProjectTimeAndBillingEntryProject" };
    "/api/v1/{division}/read/project/TimeAndBillingEntryProjectsByAccountAndDate": { list: "ProjectTimeAndBillingEntryProjectByAccountAndDate" };
    "/api/v1/{division}/read/project/TimeAndBillingEntryProjectsByDate": { list: "ProjectTimeAndBillingEntryProjectByDate" };
    "/api/v1/{division}/read/project/TimeAndBillingEntryRecentAccounts": { list: "ProjectTimeAndBillingEntryRecentAccount" };
    "/api/v1/{division}/read/project/TimeAndBillingEntryRecentAccounts(guid'{AccountId}')": { get: "ProjectTimeAndBillingEntryRecentAccount" };
    "/api/v1/{division}/read/project/TimeAndBillingEntryRecentActivitiesAndExpenses": { list: "ProjectTimeAndBillingEntryRecentActivityOrExpense" };
    "/api/v1/{division}/read/project/TimeAndBillingEntryRecentActivitiesAndExpenses(guid'{ID}')": { get: "ProjectTimeAndBillingEntryRecentActivityOrExpense" };
    "/api/v1/{division}/read/project/TimeAndBillingEntryRecentHourCostTypes": { list: "ProjectTimeAndBillingEntryRecentHourCostType" };
    "/api/v1/{division}/read/project/TimeAndBillingEntryRecentHourCostTypes(guid'{ItemId}')": { get: "ProjectTimeAndBillingEntryRecentHourCostType" };
    "/api/v1/{division}/read/project/TimeAndBillingEntryRecentProjects": { list: "ProjectTimeAndBillingEntryRecentProject" };
    "/api/v1/{division}/read/project/TimeAndBillingEntryRecentProjects(guid'{ProjectId}')": { get: "ProjectTimeAndBillingEntryRecentProject" };
    "/api/v1/{division}/read/project/TimeAndBillingItemDetails": { list: "ProjectTimeAndBillingItemDetails" };
    "/api/v1/{division}/read/project/TimeAndBillingItemDetails(guid'{ID}')": { get: "ProjectTimeAndBillingItemDetails" };
    "/api/v1/{division}/read/project/TimeAndBillingItemDetailsByID": { list: "ProjectTimeAndBillingItemDetailsByID" };
    "/api/v1/{division}/read/project/TimeAndBillingProjectDetails": { list: "ProjectTimeAndBillingProjectDetails" };
    "/api/v1/{division}/read/project/TimeAndBillingProjectDetails(guid'{ID}')": { get: "ProjectTimeAndBillingProjectDetails" };
    "/api/v1/{division}/read/project/TimeAndBillingProjectDetailsByID": { list: "ProjectTimeAndBillingProjectDetailsByID" };
    "/api/v1/{division}/read/project/TimeAndBillingRecentProjects": { list: "ProjectTimeAndBillingRecentProject" };
    "/api/v1/{division}/project/TimeCorrections": { list: "ProjectTimeCorrection"; create: { body: "ProjectTimeCorrection"; demands: never; answer: "ProjectTimeCorrection" } };
    "/api/v1/{division}/project/TimeCorrections(guid'{ID}')": { get: "ProjectTimeCorrection"; update: { body: "ProjectTimeCorrection"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/project/TimeTransactions": { list: "ProjectTimeTransaction"; create: { body: "ProjectTimeTransaction"; demands: "Item" | "Quantity"; answer: "ProjectTimeTransaction" } };
    "/api/v1/{division}/project/TimeTransactions(guid'{ID}')": { get: "ProjectTimeTransaction"; update: { body: "ProjectTimeTransaction"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/project/WBSActivities": { list: "ProjectWBSActivity"; create: { body: "ProjectWBSActivity"; demands: "Description" | "Project"; answer: "ProjectWBSActivity" } };
    "/api/v1/{division}/project/WBSActivities(guid'{ID}')": { get: "ProjectWBSActivity"; update: { body: "ProjectWBSActivity"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/project/WBSDeliverables": { list: "ProjectWBSDeliverable"; create: { body: "ProjectWBSDeliverable"; demands: "Description" | "Project"; answer: "ProjectWBSDeliverable" } };
    "/api/v1/{division}/project/WBSDeliverables(guid'{ID}')": { get: "ProjectWBSDeliverable"; update: { body: "ProjectWBSDeliverable"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/project/WBSExpenses": { list: "ProjectWBSExpense"; create: { body: "ProjectWBSExpense"; demands: "Description" | "Project"; answer: "ProjectWBSExpense" } };
    "/api/v1/{division}/project/WBSExpenses(guid'{ID}')": { get: "ProjectWBSExpense"; update: { body: "ProjectWBSExpense"; answer: never }; remove: { answer: never } };
}
/** The types of the service, for a client that knows no other. */
export interface ProjectTypes {
    paths: paths;
    records: records;
    calls: calls;
}

// Made by `npm run generate` from specs/exact-online/: change that, never this file.

export interface paths {
    "/api/v1/{division}/read/project/CostEntryExpensesByProject": {
        /**
         * List expenses for cost entry on a project
         * @description The expense elements of a project on which costs can be entered. Answers pages of 60 rows.
         */
        get: operations["GetProjectCostEntryExpensesByProject"];
    };
    "/api/v1/{division}/read/project/CostEntryRecentAccounts": {
        /**
         * List accounts recently used for cost entry
         * @description The accounts on which the user lately entered costs. Answers pages of 60 rows.
         */
        get: operations["GetProjectCostEntryRecentAccounts"];
    };
    "/api/v1/{division}/read/project/CostEntryRecentAccountsByProject": {
        /**
         * List accounts recently used for cost entry on a project
         * @description The accounts on which the user lately entered costs for one project. Answers pages of 60 rows.
         */
        get: operations["GetProjectCostEntryRecentAccountsByProject"];
    };
    "/api/v1/{division}/read/project/CostEntryRecentCostTypes": {
        /**
         * List cost types recently used for cost entry
         * @description The cost types that the user lately entered. Answers pages of 60 rows.
         */
        get: operations["GetProjectCostEntryRecentCostTypes"];
    };
    "/api/v1/{division}/read/project/CostEntryRecentCostTypesByProject": {
        /**
         * List cost types recently used for cost entry on a project
         * @description The cost types that the user lately entered for one project. Answers pages of 60 rows.
         */
        get: operations["GetProjectCostEntryRecentCostTypesByProject"];
    };
    "/api/v1/{division}/read/project/CostEntryRecentExpensesByProject": {
        /**
         * List expenses recently used for cost entry on a project
         * @description The expense elements that the user lately used for one project. Answers pages of 60 rows.
         */
        get: operations["GetProjectCostEntryRecentExpensesByProject"];
    };
    "/api/v1/{division}/read/project/CostEntryRecentProjects": {
        /**
         * List projects recently used for cost entry
         * @description The projects on which the user lately entered costs. Answers pages of 60 rows.
         */
        get: operations["GetProjectCostEntryRecentProjects"];
    };
    "/api/v1/{division}/project/CostTransactions": {
        /**
         * List cost transactions
         * @description Costs booked on a project, with item, quantity and price. Answers pages of 60 rows.
         */
        get: operations["ListProjectCostTransactions"];
        /**
         * Create a cost transaction
         * @description Adds a cost transaction and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreateProjectCostTransaction"];
    };
    "/api/v1/{division}/project/CostTransactions(guid'{ID}')": {
        /**
         * Read a cost transaction by its ID
         * @description Answers the cost transaction with the given ID; an unknown one gives 404.
         */
        get: operations["GetProjectCostTransaction"];
        /**
         * Update a cost transaction
         * @description Changes the cost transaction with the given ID. Fields that are left out keep their value.
         */
        put: operations["UpdateProjectCostTransaction"];
        /**
         * Delete a cost transaction
         * @description Removes the cost transaction with the given ID. One that is already gone gives 404 or 410.
         */
        delete: operations["DeleteProjectCostTransaction"];
    };
    "/api/v1/{division}/read/project/CostTypes": {
        /**
         * List cost types
         * @description The items that can be entered as costs. Answers pages of 60 rows.
         */
        get: operations["GetProjectCostTypes"];
    };
    "/api/v1/{division}/read/project/CostTypesByDate": {
        /**
         * List cost types of a date
         * @description The items that can be entered as costs on a given date. Answers pages of 60 rows.
         */
        get: operations["GetProjectCostTypesByDate"];
    };
    "/api/v1/{division}/read/project/CostTypesByProjectAndDate": {
        /**
         * List cost types of a project on a date
         * @description The items that can be entered as costs on a project on a given date. Answers pages of 60 rows.
         */
        get: operations["GetProjectCostTypesByProjectAndDate"];
    };
    "/api/v1/{division}/read/project/CostsByDate": {
        /**
         * List costs of a date
         * @description The costs that the user entered on a given date. Answers pages of 60 rows.
         */
        get: operations["GetProjectCostsByDate"];
    };
    "/api/v1/{division}/read/project/CostsById": {
        /**
         * List costs of an entry
         * @description The costs of one entry, by the entry's ID. Answers pages of 60 rows.
         */
        get: operations["GetProjectCostsById"];
    };
    "/api/v1/{division}/project/EmployeeRestrictionItems": {
        /**
         * List employee item restrictions
         * @description Ties an employee to an item on which time or costs may be entered. Answers pages of 60 rows.
         */
        get: operations["ListProjectEmployeeRestrictionItems"];
        /**
         * Create an employee item restriction
         * @description Adds an employee item restriction and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreateProjectEmployeeRestrictionItem"];
    };
    "/api/v1/{division}/project/EmployeeRestrictionItems(guid'{ID}')": {
        /**
         * Read an employee item restriction by its ID
         * @description Answers the employee item restriction with the given ID; an unknown one gives 404.
         */
        get: operations["GetProjectEmployeeRestrictionItem"];
        /**
         * Update an employee item restriction
         * @description Changes the employee item restriction with the given ID. Fields that are left out keep their value.
         */
        put: operations["UpdateProjectEmployeeRestrictionItem"];
        /**
         * Delete an employee item restriction
         * @description Removes the employee item restriction with the given ID. One that is already gone gives 404 or 410.
         */
        delete: operations["DeleteProjectEmployeeRestrictionItem"];
    };
    "/api/v1/{division}/project/EmploymentInternalRates": {
        /**
         * List employment internal rates
         * @description The rate at which an employee's hours are charged inside the company over a period. Answers pages of 60 rows.
         */
        get: operations["ListProjectEmploymentInternalRates"];
    };
    "/api/v1/{division}/project/EmploymentInternalRates(guid'{ID}')": {
        /**
         * Read an employment internal rate by its ID
         * @description Answers the employment internal rate with the given ID; an unknown one gives 404.
         */
        get: operations["GetProjectEmploymentInternalRate"];
    };
    "/api/v1/{division}/read/project/HourCostTypes": {
        /**
         * List hour and cost types
         * @description An item that can be entered as hours or costs. Answers pages of 60 rows.
         */
        get: operations["ListProjectHourCostTypes"];
    };
    "/api/v1/{division}/read/project/HourCostTypes(guid'{ItemId}')": {
        /**
         * Read an hour or cost type by its ID
         * @description Answers the hour or cost type with the given ID; an unknown one gives 404.
         */
        get: operations["GetProjectHourCostType"];
    };
    "/api/v1/{division}/read/project/HourEntryActivitiesByProject": {
        /**
         * List activities for hour entry on a project
         * @description The activities of a project on which hours can be entered. Answers pages of 60 rows.
         */
        get: operations["GetProjectHourEntryActivitiesByProject"];
    };
    "/api/v1/{division}/read/project/HourEntryRecentAccounts": {
        /**
         * List accounts recently used for hour entry
         * @description The accounts on which the user lately entered hours. Answers pages of 60 rows.
         */
        get: operations["GetProjectHourEntryRecentAccounts"];
    };
    "/api/v1/{division}/read/project/HourEntryRecentAccountsByProject": {
        /**
         * List accounts recently used for hour entry on a project
         * @description The accounts on which the user lately entered hours for one project. Answers pages of 60 rows.
         */
        get: operations["GetProjectHourEntryRecentAccountsByProject"];
    };
    "/api/v1/{division}/read/project/HourEntryRecentActivitiesByProject": {
        /**
         * List activities recently used for hour entry on a project
         * @description The activities that the user lately used for one project. Answers pages of 60 rows.
         */
        get: operations["GetProjectHourEntryRecentActivitiesByProject"];
    };
    "/api/v1/{division}/read/project/HourEntryRecentHourTypes": {
        /**
         * List hour types recently used for hour entry
         * @description The hour types that the user lately entered. Answers pages of 60 rows.
         */
        get: operations["GetProjectHourEntryRecentHourTypes"];
    };
    "/api/v1/{division}/read/project/HourEntryRecentHourTypesByProject": {
        /**
         * List hour types recently used for hour entry on a project
         * @description The hour types that the user lately entered for one project. Answers pages of 60 rows.
         */
        get: operations["GetProjectHourEntryRecentHourTypesByProject"];
    };
    "/api/v1/{division}/read/project/HourEntryRecentProjects": {
        /**
         * List projects recently used for hour entry
         * @description The projects on which the user lately entered hours. Answers pages of 60 rows.
         */
        get: operations["GetProjectHourEntryRecentProjects"];
    };
    "/api/v1/{division}/read/project/HourTypes": {
        /**
         * List hour types
         * @description The items that can be entered as hours. Answers pages of 60 rows.
         */
        get: operations["GetProjectHourTypes"];
    };
    "/api/v1/{division}/read/project/HourTypesByDate": {
        /**
         * List hour types of a date
         * @description The items that can be entered as hours on a given date. Answers pages of 60 rows.
         */
        get: operations["GetProjectHourTypesByDate"];
    };
    "/api/v1/{division}/read/project/HourTypesByProjectAndDate": {
        /**
         * List hour types of a project on a date
         * @description The items that can be entered as hours on a project on a given date. Answers pages of 60 rows.
         */
        get: operations["GetProjectHourTypesByProjectAndDate"];
    };
    "/api/v1/{division}/read/project/HoursByDate": {
        /**
         * List hours of a date
         * @description The hours that the user entered on a given date. Answers pages of 60 rows.
         */
        get: operations["GetProjectHoursByDate"];
    };
    "/api/v1/{division}/read/project/HoursById": {
        /**
         * List hours of an entry
         * @description The hours of one entry, by the entry's ID. Answers pages of 60 rows.
         */
        get: operations["GetProjectHoursById"];
    };
    "/api/v1/{division}/project/InvoiceTerms": {
        /**
         * List invoice terms
         * @description A part of a project's price that is invoiced on a planned date. Answers pages of 60 rows.
         */
        get: operations["ListProjectInvoiceTerms"];
        /**
         * Create an invoice term
         * @description Adds an invoice term and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreateProjectInvoiceTerm"];
    };
    "/api/v1/{division}/project/InvoiceTerms(guid'{ID}')": {
        /**
         * Read an invoice term by its ID
         * @description Answers the invoice term with the given ID; an unknown one gives 404.
         */
        get: operations["GetProjectInvoiceTerm"];
        /**
         * Update an invoice term
         * @description Changes the invoice term with the given ID. Fields that are left out keep their value.
         */
        put: operations["UpdateProjectInvoiceTerm"];
        /**
         * Delete an invoice term
         * @description Removes the invoice term with the given ID. One that is already gone gives 404 or 410.
         */
        delete: operations["DeleteProjectInvoiceTerm"];
    };
    "/api/v1/{division}/project/ProjectAccountMutations": {
        /**
         * List project account mutations
         * @description A change of the account that a project is carried out for, over a period. Answers pages of 60 rows.
         */
        get: operations["ListProjectProjectAccountMutations"];
        /**
         * Create a project account mutation
         * @description Adds a project account mutation and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreateProjectProjectAccountMutation"];
    };
    "/api/v1/{division}/project/ProjectAccountMutations(guid'{ID}')": {
        /**
         * Read a project account mutation by its ID
         * @description Answers the project account mutation with the given ID; an unknown one gives 404.
         */
        get: operations["GetProjectProjectAccountMutation"];
        /**
         * Update a project account mutation
         * @description Changes the project account mutation with the given ID. Fields that are left out keep their value.
         */
        put: operations["UpdateProjectProjectAccountMutation"];
        /**
         * Delete a project account mutation
         * @description Removes the project account mutation with the given ID. One that is already gone gives 404 or 410.
         */
        delete: operations["DeleteProjectProjectAccountMutation"];
    };
    "/api/v1/{division}/project/ProjectBudgetTypes": {
        /**
         * List project budget types
         * @description A way in which the budget of a project can be kept. Answers pages of 60 rows.
         */
        get: operations["ListProjectProjectBudgetTypes"];
    };
    "/api/v1/{division}/project/ProjectBudgetTypes({ID})": {
        /**
         * Read a project budget type by its ID
         * @description Answers the project budget type with the given ID; an unknown one gives 404.
         */
        get: operations["GetProjectProjectBudgetType"];
    };
    "/api/v1/{division}/project/ProjectClassifications": {
        /**
         * List project classifications
         * @description A class by which projects are grouped, with cost center and cost unit. Answers pages of 60 rows.
         */
        get: operations["ListProjectProjectClassifications"];
        /**
         * Create a project classification
         * @description Adds a project classification and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreateProjectProjectClassification"];
    };
    "/api/v1/{division}/project/ProjectClassifications(guid'{ID}')": {
        /**
         * Read a project classification by its ID
         * @description Answers the project classification with the given ID; an unknown one gives 404.
         */
        get: operations["GetProjectProjectClassification"];
        /**
         * Update a project classification
         * @description Changes the project classification with the given ID. Fields that are left out keep their value.
         */
        put: operations["UpdateProjectProjectClassification"];
        /**
         * Delete a project classification
         * @description Removes the project classification with the given ID. One that is already gone gives 404 or 410.
         */
        delete: operations["DeleteProjectProjectClassification"];
    };
    "/api/v1/{division}/project/ProjectHourBudgets": {
        /**
         * List project hour budgets
         * @description The number of hours budgeted for an hour type in a project. Answers pages of 60 rows.
         */
        get: operations["ListProjectProjectHourBudgets"];
        /**
         * Create a project hour budget
         * @description Adds a project hour budget and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreateProjectProjectHourBudget"];
    };
    "/api/v1/{division}/project/ProjectHourBudgets(guid'{ID}')": {
        /**
         * Read a project hour budget by its ID
         * @description Answers the project hour budget with the given ID; an unknown one gives 404.
         */
        get: operations["GetProjectProjectHourBudget"];
        /**
         * Update a project hour budget
         * @description Changes the project hour budget with the given ID. Fields that are left out keep their value.
         */
        put: operations["UpdateProjectProjectHourBudget"];
        /**
         * Delete a project hour budget
         * @description Removes the project hour budget with the given ID. One that is already gone gives 404 or 410.
         */
        delete: operations["DeleteProjectProjectHourBudget"];
    };
    "/api/v1/{division}/project/ProjectPlanning": {
        /**
         * List project planning entries
         * @description Planned or reserved time of an employee on a project. Answers pages of 60 rows.
         */
        get: operations["ListProjectProjectPlanning"];
        /**
         * Create a project planning entry
         * @description Adds a project planning entry and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreateProjectProjectPlanning"];
    };
    "/api/v1/{division}/project/ProjectPlanning(guid'{ID}')": {
        /**
         * Read a project planning entry by its ID
         * @description Answers the project planning entry with the given ID; an unknown one gives 404.
         */
        get: operations["GetProjectProjectPlanning"];
        /**
         * Update a project planning entry
         * @description Changes the project planning entry with the given ID. Fields that are left out keep their value.
         */
        put: operations["UpdateProjectProjectPlanning"];
        /**
         * Delete a project planning entry
         * @description Removes the project planning entry with the given ID. One that is already gone gives 404 or 410.
         */
        delete: operations["DeleteProjectProjectPlanning"];
    };
    "/api/v1/{division}/project/ProjectPlanningRecurring": {
        /**
         * List recurring project plannings
         * @description A weekly or monthly pattern from which planned time of an employee is made. Answers pages of 60 rows.
         */
        get: operations["ListProjectProjectPlanningRecurring"];
        /**
         * Create a recurring project planning
         * @description Adds a recurring project planning and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreateProjectProjectPlanningRecurring"];
    };
    "/api/v1/{division}/project/ProjectPlanningRecurring(guid'{ID}')": {
        /**
         * Read a recurring project planning by its ID
         * @description Answers the recurring project planning with the given ID; an unknown one gives 404.
         */
        get: operations["GetProjectProjectPlanningRecurring"];
        /**
         * Update a recurring project planning
         * @description Changes the recurring project planning with the given ID. Fields that are left out keep their value.
         */
        put: operations["UpdateProjectProjectPlanningRecurring"];
        /**
         * Delete a recurring project planning
         * @description Removes the recurring project planning with the given ID. One that is already gone gives 404 or 410.
         */
        delete: operations["DeleteProjectProjectPlanningRecurring"];
    };
    "/api/v1/{division}/project/ProjectProgressReports": {
        /**
         * List project progress reports
         * @deprecated
         * @description A report on how far a project is and when it is expected to end. Answers pages of 60 rows.
         */
        get: operations["ListProjectProjectProgressReports"];
        /**
         * Create a project progress report
         * @deprecated
         * @description Adds a project progress report and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreateProjectProjectProgressReport"];
    };
    "/api/v1/{division}/project/ProjectProgressReports(guid'{ID}')": {
        /**
         * Read a project progress report by its ID
         * @deprecated
         * @description Answers the project progress report with the given ID; an unknown one gives 404.
         */
        get: operations["GetProjectProjectProgressReport"];
        /**
         * Update a project progress report
         * @deprecated
         * @description Changes the project progress report with the given ID. Fields that are left out keep their value.
         */
        put: operations["UpdateProjectProjectProgressReport"];
        /**
         * Delete a project progress report
         * @deprecated
         * @description Removes the project progress report with the given ID. One that is already gone gives 404 or 410.
         */
        delete: operations["DeleteProjectProjectProgressReport"];
    };
    "/api/v1/{division}/project/ProjectRestrictionEmployeeItems": {
        /**
         * List project employee item restrictions
         * @description Allows an employee to enter a given item on a project. Answers pages of 60 rows.
         */
        get: operations["ListProjectProjectRestrictionEmployeeItems"];
        /**
         * Create a project employee item restriction
         * @description Adds a project employee item restriction and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreateProjectProjectRestrictionEmployeeItem"];
    };
    "/api/v1/{division}/project/ProjectRestrictionEmployeeItems(guid'{ID}')": {
        /**
         * Read a project employee item restriction by its ID
         * @description Answers the project employee item restriction with the given ID; an unknown one gives 404.
         */
        get: operations["GetProjectProjectRestrictionEmployeeItem"];
        /**
         * Update a project employee item restriction
         * @description Changes the project employee item restriction with the given ID. Fields that are left out keep their value.
         */
        put: operations["UpdateProjectProjectRestrictionEmployeeItem"];
        /**
         * Delete a project employee item restriction
         * @description Removes the project employee item restriction with the given ID. One that is already gone gives 404 or 410.
         */
        delete: operations["DeleteProjectProjectRestrictionEmployeeItem"];
    };
    "/api/v1/{division}/project/ProjectRestrictionEmployees": {
        /**
         * List project employee restrictions
         * @description Allows an employee to enter time or costs on a project. Answers pages of 60 rows.
         */
        get: operations["ListProjectProjectRestrictionEmployees"];
        /**
         * Create a project employee restriction
         * @description Adds a project employee restriction and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreateProjectProjectRestrictionEmployee"];
    };
    "/api/v1/{division}/project/ProjectRestrictionEmployees(guid'{ID}')": {
        /**
         * Read a project employee restriction by its ID
         * @description Answers the project employee restriction with the given ID; an unknown one gives 404.
         */
        get: operations["GetProjectProjectRestrictionEmployee"];
        /**
         * Update a project employee restriction
         * @description Changes the project employee restriction with the given ID. Fields that are left out keep their value.
         */
        put: operations["UpdateProjectProjectRestrictionEmployee"];
        /**
         * Delete a project employee restriction
         * @description Removes the project employee restriction with the given ID. One that is already gone gives 404 or 410.
         */
        delete: operations["DeleteProjectProjectRestrictionEmployee"];
    };
    "/api/v1/{division}/project/ProjectRestrictionItems": {
        /**
         * List project item restrictions
         * @description Allows an item to be entered on a project. Answers pages of 60 rows.
         */
        get: operations["ListProjectProjectRestrictionItems"];
        /**
         * Create a project item restriction
         * @description Adds a project item restriction and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreateProjectProjectRestrictionItem"];
    };
    "/api/v1/{division}/project/ProjectRestrictionItems(guid'{ID}')": {
        /**
         * Read a project item restriction by its ID
         * @description Answers the project item restriction with the given ID; an unknown one gives 404.
         */
        get: operations["GetProjectProjectRestrictionItem"];
        /**
         * Update a project item restriction
         * @description Changes the project item restriction with the given ID. Fields that are left out keep their value.
         */
        put: operations["UpdateProjectProjectRestrictionItem"];
        /**
         * Delete a project item restriction
         * @description Removes the project item restriction with the given ID. One that is already gone gives 404 or 410.
         */
        delete: operations["DeleteProjectProjectRestrictionItem"];
    };
    "/api/v1/{division}/project/ProjectRestrictionRebillings": {
        /**
         * List project rebilling restrictions
         * @description Says which type of cost a project may pass on to the customer. Answers pages of 60 rows.
         */
        get: operations["ListProjectProjectRestrictionRebillings"];
        /**
         * Create a project rebilling restriction
         * @description Adds a project rebilling restriction and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreateProjectProjectRestrictionRebilling"];
    };
    "/api/v1/{division}/project/ProjectRestrictionRebillings(guid'{ID}')": {
        /**
         * Read a project rebilling restriction by its ID
         * @description Answers the project rebilling restriction with the given ID; an unknown one gives 404.
         */
        get: operations["GetProjectProjectRestrictionRebilling"];
        /**
         * Update a project rebilling restriction
         * @description Changes the project rebilling restriction with the given ID. Fields that are left out keep their value.
         */
        put: operations["UpdateProjectProjectRestrictionRebilling"];
        /**
         * Delete a project rebilling restriction
         * @description Removes the project rebilling restriction with the given ID. One that is already gone gives 404 or 410.
         */
        delete: operations["DeleteProjectProjectRestrictionRebilling"];
    };
    "/api/v1/{division}/read/project/ProjectWBSByProject": {
        /**
         * List the WBS elements of a project
         * @description The elements of the work breakdown structure of one project. Answers pages of 60 rows.
         */
        get: operations["GetProjectProjectWBSByProject"];
    };
    "/api/v1/{division}/read/project/ProjectWBSByProjectAndWBS": {
        /**
         * List the WBS elements of a project by WBS element
         * @description The elements of a given kind that belong to one element of the work breakdown structure of a project. Answers pages of 60 rows.
         */
        get: operations["GetProjectProjectWBSByProjectAndWBS"];
    };
    "/api/v1/{division}/project/Projects": {
        /**
         * List projects
         * @description A project for a customer or the company itself, with budget, term and way of invoicing. Answers pages of 60 rows.
         */
        get: operations["ListProjectProjects"];
        /**
         * Create a project
         * @description Adds a project and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreateProjectProject"];
    };
    "/api/v1/{division}/project/Projects(guid'{ID}')": {
        /**
         * Read a project by its ID
         * @description Answers the project with the given ID; an unknown one gives 404.
         */
        get: operations["GetProjectProject"];
        /**
         * Update a project
         * @description Changes the project with the given ID. Fields that are left out keep their value.
         */
        put: operations["UpdateProjectProject"];
        /**
         * Delete a project
         * @description Removes the project with the given ID. One that is already gone gives 404 or 410.
         */
        delete: operations["DeleteProjectProject"];
    };
    "/api/v1/{division}/read/project/RecentCosts": {
        /**
         * List recent costs
         * @description Costs that the user lately entered, summed by approval state. Answers pages of 60 rows.
         */
        get: operations["ListProjectRecentCosts"];
    };
    "/api/v1/{division}/read/project/RecentCosts({Id})": {
        /**
         * Read a recent cost by its ID
         * @description Answers the recent cost with the given ID; an unknown one gives 404.
         */
        get: operations["GetProjectRecentCost"];
    };
    "/api/v1/{division}/read/project/RecentCostsByNumberOfWeeks": {
        /**
         * List costs of recent weeks
         * @description The costs that the user entered in the last weeks. Answers pages of 60 rows.
         */
        get: operations["GetProjectRecentCostsByNumberOfWeeks"];
    };
    "/api/v1/{division}/read/project/RecentCostsByNumberOfWeeksByDate": {
        /**
         * List costs of recent weeks by date
         * @description The costs that the user entered in a number of weeks, seen from a date. Answers pages of 60 rows. Its arguments are not described.
         */
        get: operations["GetProjectRecentCostsByNumberOfWeeksByDate"];
    };
    "/api/v1/{division}/read/project/RecentHours": {
        /**
         * List recent hours
         * @description Hours that the user lately entered, summed by approval state. Answers pages of 60 rows.
         */
        get: operations["ListProjectRecentHours"];
    };
    "/api/v1/{division}/read/project/RecentHours({Id})": {
        /**
         * Read a recent hour entry by its ID
         * @description Answers the recent hour entry with the given ID; an unknown one gives 404.
         */
        get: operations["GetProjectRecentHour"];
    };
    "/api/v1/{division}/read/project/RecentHoursByNumberOfWeeks": {
        /**
         * List hours of recent weeks
         * @description The hours that the user entered in the last weeks. Answers pages of 60 rows. Its arguments are not described.
         */
        get: operations["GetProjectRecentHoursByNumberOfWeeks"];
    };
    "/api/v1/{division}/read/project/RecentHoursByNumberOfWeeksByDate": {
        /**
         * List hours of recent weeks by date
         * @description The hours that the user entered in a number of weeks, seen from a date. Answers pages of 60 rows. Its arguments are not described.
         */
        get: operations["GetProjectRecentHoursByNumberOfWeeksByDate"];
    };
    "/api/v1/{division}/read/project/TimeAndBillingAccountDetails": {
        /**
         * List time and billing accounts
         * @description ID and name of an account that time and costs can be entered for. Answers pages of 60 rows.
         */
        get: operations["ListProjectTimeAndBillingAccountDetails"];
    };
    "/api/v1/{division}/read/project/TimeAndBillingAccountDetails(guid'{ID}')": {
        /**
         * Read a time and billing account by its ID
         * @description Answers the time and billing account with the given ID; an unknown one gives 404.
         */
        get: operations["GetProjectTimeAndBillingAccountDetails"];
    };
    "/api/v1/{division}/read/project/TimeAndBillingAccountDetailsByID": {
        /**
         * Read a time and billing account
         * @description ID and name of one account for the entry of time and costs. Answers one record.
         */
        get: operations["GetProjectTimeAndBillingAccountDetailsByID"];
    };
    "/api/v1/{division}/read/project/TimeAndBillingActivitiesAndExpenses": {
        /**
         * List time and billing activities and expenses
         * @description An activity or expense of a project that time and costs can be entered on. Answers pages of 60 rows.
         */
        get: operations["ListProjectTimeAndBillingActivitiesAndExpenses"];
    };
    "/api/v1/{division}/read/project/TimeAndBillingActivitiesAndExpenses(guid'{ID}')": {
        /**
         * Read a time and billing activity or expense by its ID
         * @description Answers the time and billing activity or expense with the given ID; an unknown one gives 404.
         */
        get: operations["GetProjectTimeAndBillingActivityOrExpense"];
    };
    "/api/v1/{division}/read/project/TimeAndBillingEntryAccounts": {
        /**
         * List accounts for time and cost entry
         * @description An account that can be chosen when time or costs are entered. Answers pages of 60 rows.
         */
        get: operations["ListProjectTimeAndBillingEntryAccounts"];
    };
    "/api/v1/{division}/read/project/TimeAndBillingEntryAccounts(guid'{AccountId}')": {
        /**
         * Read an account for time and cost entry by its ID
         * @description Answers the account for time and cost entry with the given ID; an unknown one gives 404.
         */
        get: operations["GetProjectTimeAndBillingEntryAccount"];
    };
    "/api/v1/{division}/read/project/TimeAndBillingEntryAccountsByDate": {
        /**
         * List accounts for time and cost entry on a date
         * @description The accounts that can be chosen when time or costs are entered on a given date. Answers pages of 60 rows.
         */
        get: operations["GetProjectTimeAndBillingEntryAccountsByDate"];
    };
    "/api/v1/{division}/read/project/TimeAndBillingEntryAccountsByProjectAndDate": {
        /**
         * List accounts for time and cost entry on a project and date
         * @description The accounts that can be chosen when time or costs are entered on a project on a given date. Answers pages of 60 rows.
         */
        get: operations["GetProjectTimeAndBillingEntryAccountsByProjectAndDate"];
    };
    "/api/v1/{division}/read/project/TimeAndBillingEntryProjects": {
        /**
         * List projects for time and cost entry
         * @description A project that can be chosen when time or costs are entered. Answers pages of 60 rows.
         */
        get: operations["ListProjectTimeAndBillingEntryProjects"];
    };
    "/api/v1/{division}/read/project/TimeAndBillingEntryProjects(guid'{ProjectId}')": {
        /**
         * Read a project for time and cost entry by its ID
         * @description Answers the project for time and cost entry with the given ID; an unknown one gives 404.
         */
        get: operations["GetProjectTimeAndBillingEntryProject"];
    };
    "/api/v1/{division}/read/project/TimeAndBillingEntryProjectsByAccountAndDate": {
        /**
         * List projects for time and cost entry of an account and date
         * @description The projects of one account that can be chosen when time or costs are entered on a given date. Answers pages of 60 rows.
         */
        get: operations["GetProjectTimeAndBillingEntryProjectsByAccountAndDate"];
    };
    "/api/v1/{division}/read/project/TimeAndBillingEntryProjectsByDate": {
        /**
         * List projects for time and cost entry on a date
         * @description The projects that can be chosen when time or costs are entered on a given date. Answers pages of 60 rows.
         */
        get: operations["GetProjectTimeAndBillingEntryProjectsByDate"];
    };
    "/api/v1/{division}/read/project/TimeAndBillingEntryRecentAccounts": {
        /**
         * List accounts recently used for time and billing
         * @description An account on which the user lately entered time or costs. Answers pages of 60 rows.
         */
        get: operations["ListProjectTimeAndBillingEntryRecentAccounts"];
    };
    "/api/v1/{division}/read/project/TimeAndBillingEntryRecentAccounts(guid'{AccountId}')": {
        /**
         * Read an account recently used for time and billing by its ID
         * @description Answers the account recently used for time and billing with the given ID; an unknown one gives 404.
         */
        get: operations["GetProjectTimeAndBillingEntryRecentAccount"];
    };
    "/api/v1/{division}/read/project/TimeAndBillingEntryRecentActivitiesAndExpenses": {
        /**
         * List recently used activities and expenses
         * @description An activity or expense on which the user lately entered time or costs. Answers pages of 60 rows.
         */
        get: operations["ListProjectTimeAndBillingEntryRecentActivitiesAndExpenses"];
    };
    "/api/v1/{division}/read/project/TimeAndBillingEntryRecentActivitiesAndExpenses(guid'{ID}')": {
        /**
         * Read a recently used activity or expense by its ID
         * @description Answers the recently used activity or expense with the given ID; an unknown one gives 404.
         */
        get: operations["GetProjectTimeAndBillingEntryRecentActivityOrExpense"];
    };
    "/api/v1/{division}/read/project/TimeAndBillingEntryRecentHourCostTypes": {
        /**
         * List recently used hour and cost types
         * @description An hour or cost type that the user lately entered. Answers pages of 60 rows.
         */
        get: operations["ListProjectTimeAndBillingEntryRecentHourCostTypes"];
    };
    "/api/v1/{division}/read/project/TimeAndBillingEntryRecentHourCostTypes(guid'{ItemId}')": {
        /**
         * Read a recently used hour or cost type by its ID
         * @description Answers the recently used hour or cost type with the given ID; an unknown one gives 404.
         */
        get: operations["GetProjectTimeAndBillingEntryRecentHourCostType"];
    };
    "/api/v1/{division}/read/project/TimeAndBillingEntryRecentProjects": {
        /**
         * List projects recently used for time and billing
         * @description A project on which the user lately entered time or costs. Answers pages of 60 rows.
         */
        get: operations["ListProjectTimeAndBillingEntryRecentProjects"];
    };
    "/api/v1/{division}/read/project/TimeAndBillingEntryRecentProjects(guid'{ProjectId}')": {
        /**
         * Read a project recently used for time and billing by its ID
         * @description Answers the project recently used for time and billing with the given ID; an unknown one gives 404.
         */
        get: operations["GetProjectTimeAndBillingEntryRecentProject"];
    };
    "/api/v1/{division}/read/project/TimeAndBillingItemDetails": {
        /**
         * List time and billing items
         * @description An item that can be entered as time or costs, with its selling price. Answers pages of 60 rows.
         */
        get: operations["ListProjectTimeAndBillingItemDetails"];
    };
    "/api/v1/{division}/read/project/TimeAndBillingItemDetails(guid'{ID}')": {
        /**
         * Read a time and billing item by its ID
         * @description Answers the time and billing item with the given ID; an unknown one gives 404.
         */
        get: operations["GetProjectTimeAndBillingItemDetails"];
    };
    "/api/v1/{division}/read/project/TimeAndBillingItemDetailsByID": {
        /**
         * Read a time and billing item
         * @description One item that can be entered as time or costs, with its selling price. Answers one record.
         */
        get: operations["GetProjectTimeAndBillingItemDetailsByID"];
    };
    "/api/v1/{division}/read/project/TimeAndBillingProjectDetails": {
        /**
         * List time and billing projects
         * @description A project that time and costs can be entered on, with its account and type. Answers pages of 60 rows.
         */
        get: operations["ListProjectTimeAndBillingProjectDetails"];
    };
    "/api/v1/{division}/read/project/TimeAndBillingProjectDetails(guid'{ID}')": {
        /**
         * Read a time and billing project by its ID
         * @description Answers the time and billing project with the given ID; an unknown one gives 404.
         */
        get: operations["GetProjectTimeAndBillingProjectDetails"];
    };
    "/api/v1/{division}/read/project/TimeAndBillingProjectDetailsByID": {
        /**
         * Read a time and billing project
         * @description One project that time and costs can be entered on, with its account and type. Answers one record.
         */
        get: operations["GetProjectTimeAndBillingProjectDetailsByID"];
    };
    "/api/v1/{division}/read/project/TimeAndBillingRecentProjects": {
        /**
         * List recent projects of time and billing
         * @description The projects on which the user was lately active in time and billing. Answers pages of 60 rows.
         */
        get: operations["GetProjectTimeAndBillingRecentProjects"];
    };
    "/api/v1/{division}/project/TimeCorrections": {
        /**
         * List time corrections
         * @description A correction of hours that were booked earlier. Answers pages of 60 rows.
         */
        get: operations["ListProjectTimeCorrections"];
        /**
         * Create a time correction
         * @description Adds a time correction and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreateProjectTimeCorrection"];
    };
    "/api/v1/{division}/project/TimeCorrections(guid'{ID}')": {
        /**
         * Read a time correction by its ID
         * @description Answers the time correction with the given ID; an unknown one gives 404.
         */
        get: operations["GetProjectTimeCorrection"];
        /**
         * Update a time correction
         * @description Changes the time correction with the given ID. Fields that are left out keep their value.
         */
        put: operations["UpdateProjectTimeCorrection"];
        /**
         * Delete a time correction
         * @description Removes the time correction with the given ID. One that is already gone gives 404 or 410.
         */
        delete: operations["DeleteProjectTimeCorrection"];
    };
    "/api/v1/{division}/project/TimeTransactions": {
        /**
         * List time transactions
         * @description Hours booked on a project by an employee, with item, price and approval state. Answers pages of 60 rows.
         */
        get: operations["ListProjectTimeTransactions"];
        /**
         * Create a time transaction
         * @description Adds a time transaction and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreateProjectTimeTransaction"];
    };
    "/api/v1/{division}/project/TimeTransactions(guid'{ID}')": {
        /**
         * Read a time transaction by its ID
         * @description Answers the time transaction with the given ID; an unknown one gives 404.
         */
        get: operations["GetProjectTimeTransaction"];
        /**
         * Update a time transaction
         * @description Changes the time transaction with the given ID. Fields that are left out keep their value.
         */
        put: operations["UpdateProjectTimeTransaction"];
        /**
         * Delete a time transaction
         * @description Removes the time transaction with the given ID. One that is already gone gives 404 or 410.
         */
        delete: operations["DeleteProjectTimeTransaction"];
    };
    "/api/v1/{division}/project/WBSActivities": {
        /**
         * List WBS activities
         * @description An activity in the work breakdown structure of a project, with budget and dates. Answers pages of 60 rows.
         */
        get: operations["ListProjectWBSActivities"];
        /**
         * Create a WBS activity
         * @description Adds a WBS activity and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreateProjectWBSActivity"];
    };
    "/api/v1/{division}/project/WBSActivities(guid'{ID}')": {
        /**
         * Read a WBS activity by its ID
         * @description Answers the WBS activity with the given ID; an unknown one gives 404.
         */
        get: operations["GetProjectWBSActivity"];
        /**
         * Update a WBS activity
         * @description Changes the WBS activity with the given ID. Fields that are left out keep their value.
         */
        put: operations["UpdateProjectWBSActivity"];
        /**
         * Delete a WBS activity
         * @description Removes the WBS activity with the given ID. One that is already gone gives 404 or 410.
         */
        delete: operations["DeleteProjectWBSActivity"];
    };
    "/api/v1/{division}/project/WBSDeliverables": {
        /**
         * List WBS deliverables
         * @description A deliverable in the work breakdown structure of a project, which can be a milestone. Answers pages of 60 rows.
         */
        get: operations["ListProjectWBSDeliverables"];
        /**
         * Create a WBS deliverable
         * @description Adds a WBS deliverable and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreateProjectWBSDeliverable"];
    };
    "/api/v1/{division}/project/WBSDeliverables(guid'{ID}')": {
        /**
         * Read a WBS deliverable by its ID
         * @description Answers the WBS deliverable with the given ID; an unknown one gives 404.
         */
        get: operations["GetProjectWBSDeliverable"];
        /**
         * Update a WBS deliverable
         * @description Changes the WBS deliverable with the given ID. Fields that are left out keep their value.
         */
        put: operations["UpdateProjectWBSDeliverable"];
        /**
         * Delete a WBS deliverable
         * @description Removes the WBS deliverable with the given ID. One that is already gone gives 404 or 410.
         */
        delete: operations["DeleteProjectWBSDeliverable"];
    };
    "/api/v1/{division}/project/WBSExpenses": {
        /**
         * List WBS expenses
         * @description An expense in the work breakdown structure of a project, with supplier, quantity and price. Answers pages of 60 rows.
         */
        get: operations["ListProjectWBSExpenses"];
        /**
         * Create a WBS expense
         * @description Adds a WBS expense and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreateProjectWBSExpense"];
    };
    "/api/v1/{division}/project/WBSExpenses(guid'{ID}')": {
        /**
         * Read a WBS expense by its ID
         * @description Answers the WBS expense with the given ID; an unknown one gives 404.
         */
        get: operations["GetProjectWBSExpense"];
        /**
         * Update a WBS expense
         * @description Changes the WBS expense with the given ID. Fields that are left out keep their value.
         */
        put: operations["UpdateProjectWBSExpense"];
        /**
         * Delete a WBS expense
         * @description Removes the WBS expense with the given ID. One that is already gone gives 404 or 410.
         */
        delete: operations["DeleteProjectWBSExpense"];
    };
}
export interface components {
    schemas: {
        /** @description The usual body of a failure. Plain text, HTML, XML, nothing at all, or the OAuth form with error and error_description can stand in its place. */
        Error: {
            /** @description What went wrong, wrapped as OData version 2 does. */
            error?: {
                /** @description Short name of the failure, a text or a number; mostly empty. */
                code?: string | number | null;
                /** @description Explanation of the failure, with the language it is in. */
                message?: {
                    /** @description Code of the language of the text; mostly empty. */
                    lang?: string | null;
                    /** @description What went wrong, in the language of the user. */
                    value?: string | null;
                };
            };
        };
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
             * @description How far the hours or costs are with their approval.
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
            /** @description Code of the account for which the project is carried out. */
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
            /** @description Code of the customer who has the subscription. */
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
            /** @description Code by which users know the account; it can have blanks on the left, up to 18 characters. */
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
            /** @description Code by which users know the account; it can have blanks on the left, up to 18 characters. */
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
            /** @description Code by which users know the account; it can have blanks on the left, up to 18 characters. */
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
            /** @description Code by which users know the account; it can have blanks on the left, up to 18 characters. */
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
             * @description How much was invoiced so far, from nothing over a part to all.
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
            /** @description Code by which users know the account; it can have blanks on the left, up to 18 characters. */
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
            /** @description Code by which users know the account; it can have blanks on the left, up to 18 characters. */
            AccountCode?: string | null;
            /** @description Name of the account, repeated here so that it need not be looked up. */
            AccountName?: string | null;
            /**
             * Format: int16
             * @description How far the planned time is with the background task that passes it on.
             */
            BGTStatus?: 1 | 2 | 3 | null;
            /**
             * Format: int16
             * @description What went wrong when the planned time was passed to the agenda of the employee, if anything.
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
             * @description Whether the time is only reserved (1) or firmly planned (2).
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
            /** @description Code by which users know the account; it can have blanks on the left, up to 18 characters. */
            AccountCode?: string | null;
            /** @description Name of the account, repeated here so that it need not be looked up. */
            AccountName?: string | null;
            /**
             * Format: int16
             * @description How far the planned time is with the background task that passes it on.
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
             * @description Which one of the weekdays in a month is meant, such as the first or the last.
             */
            MonthPatternOrdinalDay?: 1 | 2 | 3 | 4 | 31 | null;
            /**
             * Format: uint8
             * @description Weekday on which the monthly series falls, counted from Monday as 1.
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
             * @description Whether the series comes by the week or by the month.
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
             * @description Whether times of the series are only reserved (1) or firmly planned (2).
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
             * @description Whether more hours can be entered than were budgeted, 10 for yes and 20 for no.
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
             * @description Whether the element is a deliverable (1), an activity (2) or an expense (3).
             */
            Type?: 1 | 2 | 3 | null;
            /** @description Address at which the user-defined fields of the record are read; given in the Premium edition only. */
            CustomField?: string | null;
            /**
             * Format: int32
             * @description How the element is charged to the customer, such as a fixed price or by the hour.
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
             * @description Whether more hours can be entered than were budgeted, 10 for yes and 20 for no.
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
             * @description Whether the element is a deliverable (1), an activity (2) or an expense (3).
             */
            Type?: 1 | 2 | 3 | null;
            /** @description Address at which the user-defined fields of the record are read; given in the Premium edition only. */
            CustomField?: string | null;
            /**
             * Format: int32
             * @description How the element is charged to the customer, such as a fixed price or by the hour.
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
            /** @description Code by which users know the account; it can have blanks on the left, up to 18 characters. */
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
             * @description Whether more hours can be entered than were budgeted, 10 for yes and 20 for no.
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
             * @description Whether invoices of the project come with a list of hours and costs.
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
             * @description Whether hours and costs need an element of the work breakdown structure.
             */
            IsWBSRequiredForEntry?: 0 | 1 | 2 | null;
            /**
             * Format: uuid
             * @description ID of the employee who leads the project.
             */
            Manager?: string | null;
            /** @description First and last name of the employee who leads the project. */
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
             * @description Whether the customer pays a retainer or a bundle of hours in advance.
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
             * @description How the project is run and charged, such as a campaign, a fixed price or by the hour.
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
            /** @description Code by which users know the account; it can have blanks on the left, up to 18 characters. */
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
            /** @description Code by which users know the account; it can have blanks on the left, up to 18 characters. */
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
            /** @description Code by which users know the account; it can have blanks on the left, up to 18 characters. */
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
            /** @description Code by which users know the account; it can have blanks on the left, up to 18 characters. */
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
            /** @description Code by which users know the account; it can have blanks on the left, up to 18 characters. */
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
            /** @description Code by which users know the account; it can have blanks on the left, up to 18 characters. */
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
             * @description How the project on which time is entered is charged, such as a fixed price or by the hour.
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
             * @description How the project on which time is entered is charged, such as a fixed price or by the hour.
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
             * @description How far the hours or costs are with their approval.
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
            /** @description Code of the account for which the project is carried out. */
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
            /** @description Code of the customer who has the subscription. */
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
             * @description Whether the row is hours (1) or costs (2).
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
             * @description Whether more hours can be entered than were budgeted, 10 for yes and 20 for no.
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
             * @description How the element is charged to the customer, such as a fixed price or by the hour.
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
             * @description Kind of element in the work breakdown, which is an activity (2) here.
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
             * @description Kind of element in the work breakdown, which is a deliverable (1) here.
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
             * @description How the element is charged to the customer, such as a fixed price or by the hour.
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
             * @description Kind of element in the work breakdown, which is an expense (3) here.
             */
            Type?: 1 | 2 | 3 | null;
            /**
             * Format: int16
             * @description Number of what is to happen along with a change of the element.
             */
            UpdateAction?: number | null;
        };
    };
    responses: {
        /** @description The request is refused, for instance because $select or $filter is missing or names an unknown field. Counts toward the hourly limit of errors; do not repeat it unchanged. */
        BadRequest: {
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The access token is missing, unknown or older than ten minutes. The body can be an HTML page instead of JSON. */
        Unauthorized: {
            headers: {
                /** @description Why it was refused, such as NoDivisionAccess or LicenseExpired */
                Reason?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The app lacks the scope, or the user lacks the right, the licence or the division; the header Reason says which where it can. Not worth repeating. */
        Forbidden: {
            headers: {
                /** @description Why it was refused, such as NoDivisionAccess or LicenseExpired */
                Reason?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The limit of a minute or of a day is used up. Only the headers of the limit that is used up are present, sometimes none; the body can be empty. */
        TooManyRequests: {
            headers: {
                /** @description Requests left in this minute */
                "X-RateLimit-Minutely-Remaining"?: number;
                /** @description End of the minute as milliseconds since 1970 in UTC */
                "X-RateLimit-Minutely-Reset"?: number;
                /** @description Requests left today */
                "X-RateLimit-Remaining"?: number;
                /** @description End of the day as milliseconds since 1970 in UTC */
                "X-RateLimit-Reset"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Often a validation failure with a readable message, which is permanent; without such a message a fault of the server. */
        ServerError: {
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no record with this key. */
        NotFound: {
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /** @description Code of the division, that is, the company. */
        division: number;
        /** @description Fields to answer with; without it, all of them. */
        select: string[];
        /** @description Condition in OData v2, for example Modified ge datetime'2026-01-31T00:00:00'. Texts stand in single quotes, a quote inside is doubled. */
        filter: string;
        /** @description One field to sort by, optionally followed by asc or desc. */
        orderby: string;
        /** @description Number of rows to answer at most. */
        top: number;
        /** @description Number of rows to leave out at the start; not together with $skiptoken. */
        skip: number;
        /** @description Place to go on from, as found in the address of the next page; never made by hand. */
        skiptoken: string;
        /** @description With allpages the answer tells the number of all rows in __count. */
        inlinecount: "allpages" | "none";
        /** @description ID of the record. */
        ID: string;
        /** @description Collections to include, each up to 60 rows; without it only their address is answered. */
        expand: string[];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface Parameters1 {
    query: {
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
    };
    path: {
        /** @description Code of the division, that is, the company. */
        division: components["parameters"]["division"];
    };
}
interface Parameters2 {
    query?: {
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
    path: {
        /** @description Code of the division, that is, the company. */
        division: components["parameters"]["division"];
    };
}
interface Parameters3 {
    path: {
        /** @description Code of the division, that is, the company. */
        division: components["parameters"]["division"];
    };
}
interface Parameters4 {
    query?: {
        /** @description Fields to answer with; without it, all of them. */
        $select?: components["parameters"]["select"];
    };
    path: {
        /** @description Code of the division, that is, the company. */
        division: components["parameters"]["division"];
        /** @description ID of the record. */
        ID: components["parameters"]["ID"];
    };
}
interface Parameters5 {
    path: {
        /** @description Code of the division, that is, the company. */
        division: components["parameters"]["division"];
        /** @description ID of the record. */
        ID: components["parameters"]["ID"];
    };
}
interface Parameters6 {
    query: {
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
    path: {
        /** @description Code of the division, that is, the company. */
        division: components["parameters"]["division"];
    };
}
interface Parameters7 {
    query: {
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
    };
    path: {
        /** @description Code of the division, that is, the company. */
        division: components["parameters"]["division"];
    };
}
interface Parameters8 {
    query: {
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
    };
    path: {
        /** @description Code of the division, that is, the company. */
        division: components["parameters"]["division"];
    };
}
interface Parameters9 {
    query?: {
        /** @description Fields to answer with; without it, all of them. */
        $select?: components["parameters"]["select"];
    };
    path: {
        /** @description Code of the division, that is, the company. */
        division: components["parameters"]["division"];
        /** @description ID of the item. */
        ItemId: string;
    };
}
interface Parameters10 {
    query?: {
        /** @description Fields to answer with; without it, all of them. */
        $select?: components["parameters"]["select"];
    };
    path: {
        /** @description Code of the division, that is, the company. */
        division: components["parameters"]["division"];
        /** @description ID of the account. */
        AccountId: string;
    };
}
interface Parameters11 {
    query?: {
        /** @description Fields to answer with; without it, all of them. */
        $select?: components["parameters"]["select"];
    };
    path: {
        /** @description Code of the division, that is, the company. */
        division: components["parameters"]["division"];
        /** @description ID of the project. */
        ProjectId: string;
    };
}
export interface operations {
    GetProjectCostEntryExpensesByProject: {
        parameters: Parameters1;
        responses: {
            /** @description One page of rows */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ProjectCostEntryExpenseByProject"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ProjectCostEntryExpenseByProject"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetProjectCostEntryRecentAccounts: {
        parameters: Parameters2;
        responses: {
            /** @description One page of rows */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ProjectCostEntryRecentAccount"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ProjectCostEntryRecentAccount"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetProjectCostEntryRecentAccountsByProject: {
        parameters: Parameters1;
        responses: {
            /** @description One page of rows */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ProjectCostEntryRecentAccountByProject"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ProjectCostEntryRecentAccountByProject"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetProjectCostEntryRecentCostTypes: {
        parameters: Parameters2;
        responses: {
            /** @description One page of rows */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ProjectCostEntryRecentCostType"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ProjectCostEntryRecentCostType"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetProjectCostEntryRecentCostTypesByProject: {
        parameters: Parameters1;
        responses: {
            /** @description One page of rows */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ProjectCostEntryRecentCostTypeByProject"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ProjectCostEntryRecentCostTypeByProject"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetProjectCostEntryRecentExpensesByProject: {
        parameters: Parameters1;
        responses: {
            /** @description One page of rows */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ProjectCostEntryRecentExpenseByProject"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ProjectCostEntryRecentExpenseByProject"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetProjectCostEntryRecentProjects: {
        parameters: Parameters2;
        responses: {
            /** @description One page of rows */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ProjectCostEntryRecentProject"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ProjectCostEntryRecentProject"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListProjectCostTransactions: {
        parameters: Parameters2;
        responses: {
            /** @description One page of cost transactions */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ProjectCostTransaction"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ProjectCostTransaction"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    CreateProjectCostTransaction: {
        parameters: Parameters3;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["ProjectCostTransaction"], "Item" | "Quantity">;
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["ProjectCostTransaction"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetProjectCostTransaction: {
        parameters: Parameters4;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["ProjectCostTransaction"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    UpdateProjectCostTransaction: {
        parameters: Parameters5;
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectCostTransaction"];
            };
        };
        responses: {
            /** @description The change is stored */
            204: {
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    DeleteProjectCostTransaction: {
        parameters: Parameters5;
        responses: {
            /** @description The record is gone */
            204: {
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetProjectCostTypes: {
        parameters: Parameters2;
        responses: {
            /** @description One page of rows */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ProjectCostType"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ProjectCostType"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetProjectCostTypesByDate: {
        parameters: Parameters6;
        responses: {
            /** @description One page of rows */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ProjectCostTypeByDate"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ProjectCostTypeByDate"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetProjectCostTypesByProjectAndDate: {
        parameters: Parameters7;
        responses: {
            /** @description One page of rows */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ProjectCostTypeByProjectAndDate"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ProjectCostTypeByProjectAndDate"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetProjectCostsByDate: {
        parameters: Parameters6;
        responses: {
            /** @description One page of rows */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ProjectCostByDate"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ProjectCostByDate"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetProjectCostsById: {
        parameters: Parameters8;
        responses: {
            /** @description One page of rows */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ProjectCostById"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ProjectCostById"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListProjectEmployeeRestrictionItems: {
        parameters: Parameters2;
        responses: {
            /** @description One page of employee item restrictions */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ProjectEmployeeRestrictionItem"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ProjectEmployeeRestrictionItem"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    CreateProjectEmployeeRestrictionItem: {
        parameters: Parameters3;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["ProjectEmployeeRestrictionItem"], "Employee" | "Item">;
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["ProjectEmployeeRestrictionItem"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetProjectEmployeeRestrictionItem: {
        parameters: Parameters4;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["ProjectEmployeeRestrictionItem"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    UpdateProjectEmployeeRestrictionItem: {
        parameters: Parameters5;
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectEmployeeRestrictionItem"];
            };
        };
        responses: {
            /** @description The change is stored */
            204: {
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    DeleteProjectEmployeeRestrictionItem: {
        parameters: Parameters5;
        responses: {
            /** @description The record is gone */
            204: {
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListProjectEmploymentInternalRates: {
        parameters: Parameters2;
        responses: {
            /** @description One page of employment internal rates */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ProjectEmploymentInternalRate"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ProjectEmploymentInternalRate"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetProjectEmploymentInternalRate: {
        parameters: Parameters4;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["ProjectEmploymentInternalRate"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListProjectHourCostTypes: {
        parameters: Parameters2;
        responses: {
            /** @description One page of hour and cost types */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ProjectHourCostType"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ProjectHourCostType"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetProjectHourCostType: {
        parameters: Parameters9;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["ProjectHourCostType"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetProjectHourEntryActivitiesByProject: {
        parameters: Parameters1;
        responses: {
            /** @description One page of rows */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ProjectHourEntryActivityByProject"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ProjectHourEntryActivityByProject"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetProjectHourEntryRecentAccounts: {
        parameters: Parameters2;
        responses: {
            /** @description One page of rows */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ProjectHourEntryRecentAccount"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ProjectHourEntryRecentAccount"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetProjectHourEntryRecentAccountsByProject: {
        parameters: Parameters1;
        responses: {
            /** @description One page of rows */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ProjectHourEntryRecentAccountByProject"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ProjectHourEntryRecentAccountByProject"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetProjectHourEntryRecentActivitiesByProject: {
        parameters: Parameters1;
        responses: {
            /** @description One page of rows */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ProjectHourEntryRecentActivityByProject"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ProjectHourEntryRecentActivityByProject"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetProjectHourEntryRecentHourTypes: {
        parameters: Parameters2;
        responses: {
            /** @description One page of rows */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ProjectHourEntryRecentHourType"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ProjectHourEntryRecentHourType"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetProjectHourEntryRecentHourTypesByProject: {
        parameters: Parameters1;
        responses: {
            /** @description One page of rows */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ProjectHourEntryRecentHourTypeByProject"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ProjectHourEntryRecentHourTypeByProject"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetProjectHourEntryRecentProjects: {
        parameters: Parameters2;
        responses: {
            /** @description One page of rows */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ProjectHourEntryRecentProject"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ProjectHourEntryRecentProject"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetProjectHourTypes: {
        parameters: Parameters2;
        responses: {
            /** @description One page of rows */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ProjectHourType"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ProjectHourType"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetProjectHourTypesByDate: {
        parameters: Parameters6;
        responses: {
            /** @description One page of rows */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ProjectHourTypeByDate"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ProjectHourTypeByDate"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetProjectHourTypesByProjectAndDate: {
        parameters: Parameters7;
        responses: {
            /** @description One page of rows */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ProjectHourTypeByProjectAndDate"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ProjectHourTypeByProjectAndDate"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetProjectHoursByDate: {
        parameters: Parameters6;
        responses: {
            /** @description One page of rows */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ProjectHourByDate"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ProjectHourByDate"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetProjectHoursById: {
        parameters: Parameters8;
        responses: {
            /** @description One page of rows */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ProjectHourById"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ProjectHourById"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListProjectInvoiceTerms: {
        parameters: Parameters2;
        responses: {
            /** @description One page of invoice terms */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ProjectInvoiceTerm"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ProjectInvoiceTerm"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    CreateProjectInvoiceTerm: {
        parameters: Parameters3;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["ProjectInvoiceTerm"], "Amount" | "Project">;
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["ProjectInvoiceTerm"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetProjectInvoiceTerm: {
        parameters: Parameters4;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["ProjectInvoiceTerm"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    UpdateProjectInvoiceTerm: {
        parameters: Parameters5;
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectInvoiceTerm"];
            };
        };
        responses: {
            /** @description The change is stored */
            204: {
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    DeleteProjectInvoiceTerm: {
        parameters: Parameters5;
        responses: {
            /** @description The record is gone */
            204: {
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListProjectProjectAccountMutations: {
        parameters: Parameters2;
        responses: {
            /** @description One page of project account mutations */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ProjectProjectAccountMutation"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ProjectProjectAccountMutation"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    CreateProjectProjectAccountMutation: {
        parameters: Parameters3;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["ProjectProjectAccountMutation"], "Account" | "Project" | "StartDate">;
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["ProjectProjectAccountMutation"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetProjectProjectAccountMutation: {
        parameters: Parameters4;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["ProjectProjectAccountMutation"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    UpdateProjectProjectAccountMutation: {
        parameters: Parameters5;
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectProjectAccountMutation"];
            };
        };
        responses: {
            /** @description The change is stored */
            204: {
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    DeleteProjectProjectAccountMutation: {
        parameters: Parameters5;
        responses: {
            /** @description The record is gone */
            204: {
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListProjectProjectBudgetTypes: {
        parameters: Parameters2;
        responses: {
            /** @description One page of project budget types */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ProjectProjectBudgetType"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ProjectProjectBudgetType"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetProjectProjectBudgetType: {
        parameters: {
            query?: {
                /** @description Fields to answer with; without it, all of them. */
                $select?: components["parameters"]["select"];
            };
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
                /** @description ID of the project budget type. */
                ID: number;
            };
        };
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["ProjectProjectBudgetType"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListProjectProjectClassifications: {
        parameters: Parameters2;
        responses: {
            /** @description One page of project classifications */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ProjectProjectClassification"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ProjectProjectClassification"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    CreateProjectProjectClassification: {
        parameters: Parameters3;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["ProjectProjectClassification"], "Code" | "Description">;
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["ProjectProjectClassification"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetProjectProjectClassification: {
        parameters: Parameters4;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["ProjectProjectClassification"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    UpdateProjectProjectClassification: {
        parameters: Parameters5;
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectProjectClassification"];
            };
        };
        responses: {
            /** @description The change is stored */
            204: {
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    DeleteProjectProjectClassification: {
        parameters: Parameters5;
        responses: {
            /** @description The record is gone */
            204: {
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListProjectProjectHourBudgets: {
        parameters: Parameters2;
        responses: {
            /** @description One page of project hour budgets */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ProjectProjectHourBudget"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ProjectProjectHourBudget"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    CreateProjectProjectHourBudget: {
        parameters: Parameters3;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["ProjectProjectHourBudget"], "Budget" | "Item" | "Project">;
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["ProjectProjectHourBudget"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetProjectProjectHourBudget: {
        parameters: Parameters4;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["ProjectProjectHourBudget"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    UpdateProjectProjectHourBudget: {
        parameters: Parameters5;
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectProjectHourBudget"];
            };
        };
        responses: {
            /** @description The change is stored */
            204: {
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    DeleteProjectProjectHourBudget: {
        parameters: Parameters5;
        responses: {
            /** @description The record is gone */
            204: {
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListProjectProjectPlanning: {
        parameters: Parameters2;
        responses: {
            /** @description One page of project planning entries */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ProjectProjectPlanning"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ProjectProjectPlanning"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    CreateProjectProjectPlanning: {
        parameters: Parameters3;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["ProjectProjectPlanning"], "Description" | "Employee" | "EndDate" | "HourType" | "StartDate" | "Status">;
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["ProjectProjectPlanning"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetProjectProjectPlanning: {
        parameters: Parameters4;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["ProjectProjectPlanning"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    UpdateProjectProjectPlanning: {
        parameters: Parameters5;
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectProjectPlanning"];
            };
        };
        responses: {
            /** @description The change is stored */
            204: {
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    DeleteProjectProjectPlanning: {
        parameters: Parameters5;
        responses: {
            /** @description The record is gone */
            204: {
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListProjectProjectPlanningRecurring: {
        parameters: Parameters2;
        responses: {
            /** @description One page of recurring project plannings */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ProjectProjectPlanningRecurring"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ProjectProjectPlanningRecurring"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    CreateProjectProjectPlanningRecurring: {
        parameters: Parameters3;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["ProjectProjectPlanningRecurring"], "Description" | "Employee" | "HourType" | "StartDate" | "Status">;
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["ProjectProjectPlanningRecurring"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetProjectProjectPlanningRecurring: {
        parameters: Parameters4;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["ProjectProjectPlanningRecurring"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    UpdateProjectProjectPlanningRecurring: {
        parameters: Parameters5;
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectProjectPlanningRecurring"];
            };
        };
        responses: {
            /** @description The change is stored */
            204: {
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    DeleteProjectProjectPlanningRecurring: {
        parameters: Parameters5;
        responses: {
            /** @description The record is gone */
            204: {
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListProjectProjectProgressReports: {
        parameters: Parameters2;
        responses: {
            /** @description One page of project progress reports */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ProjectProjectProgressReport"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ProjectProjectProgressReport"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    CreateProjectProjectProgressReport: {
        parameters: Parameters3;
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectProjectProgressReport"];
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["ProjectProjectProgressReport"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetProjectProjectProgressReport: {
        parameters: Parameters4;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["ProjectProjectProgressReport"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    UpdateProjectProjectProgressReport: {
        parameters: Parameters5;
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectProjectProgressReport"];
            };
        };
        responses: {
            /** @description The change is stored */
            204: {
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    DeleteProjectProjectProgressReport: {
        parameters: Parameters5;
        responses: {
            /** @description The record is gone */
            204: {
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListProjectProjectRestrictionEmployeeItems: {
        parameters: Parameters2;
        responses: {
            /** @description One page of project employee item restrictions */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ProjectProjectRestrictionEmployeeItem"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ProjectProjectRestrictionEmployeeItem"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    CreateProjectProjectRestrictionEmployeeItem: {
        parameters: Parameters3;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["ProjectProjectRestrictionEmployeeItem"], "Employee" | "Item" | "Project">;
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["ProjectProjectRestrictionEmployeeItem"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetProjectProjectRestrictionEmployeeItem: {
        parameters: Parameters4;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["ProjectProjectRestrictionEmployeeItem"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    UpdateProjectProjectRestrictionEmployeeItem: {
        parameters: Parameters5;
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectProjectRestrictionEmployeeItem"];
            };
        };
        responses: {
            /** @description The change is stored */
            204: {
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    DeleteProjectProjectRestrictionEmployeeItem: {
        parameters: Parameters5;
        responses: {
            /** @description The record is gone */
            204: {
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListProjectProjectRestrictionEmployees: {
        parameters: Parameters2;
        responses: {
            /** @description One page of project employee restrictions */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ProjectProjectRestrictionEmployee"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ProjectProjectRestrictionEmployee"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    CreateProjectProjectRestrictionEmployee: {
        parameters: Parameters3;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["ProjectProjectRestrictionEmployee"], "Employee" | "Project">;
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["ProjectProjectRestrictionEmployee"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetProjectProjectRestrictionEmployee: {
        parameters: Parameters4;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["ProjectProjectRestrictionEmployee"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    UpdateProjectProjectRestrictionEmployee: {
        parameters: Parameters5;
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectProjectRestrictionEmployee"];
            };
        };
        responses: {
            /** @description The change is stored */
            204: {
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    DeleteProjectProjectRestrictionEmployee: {
        parameters: Parameters5;
        responses: {
            /** @description The record is gone */
            204: {
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListProjectProjectRestrictionItems: {
        parameters: Parameters2;
        responses: {
            /** @description One page of project item restrictions */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ProjectProjectRestrictionItem"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ProjectProjectRestrictionItem"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    CreateProjectProjectRestrictionItem: {
        parameters: Parameters3;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["ProjectProjectRestrictionItem"], "Item" | "Project">;
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["ProjectProjectRestrictionItem"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetProjectProjectRestrictionItem: {
        parameters: Parameters4;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["ProjectProjectRestrictionItem"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    UpdateProjectProjectRestrictionItem: {
        parameters: Parameters5;
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectProjectRestrictionItem"];
            };
        };
        responses: {
            /** @description The change is stored */
            204: {
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    DeleteProjectProjectRestrictionItem: {
        parameters: Parameters5;
        responses: {
            /** @description The record is gone */
            204: {
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListProjectProjectRestrictionRebillings: {
        parameters: Parameters2;
        responses: {
            /** @description One page of project rebilling restrictions */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ProjectProjectRestrictionRebilling"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ProjectProjectRestrictionRebilling"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    CreateProjectProjectRestrictionRebilling: {
        parameters: Parameters3;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["ProjectProjectRestrictionRebilling"], "CostTypeRebill" | "Project">;
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["ProjectProjectRestrictionRebilling"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetProjectProjectRestrictionRebilling: {
        parameters: Parameters4;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["ProjectProjectRestrictionRebilling"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    UpdateProjectProjectRestrictionRebilling: {
        parameters: Parameters5;
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectProjectRestrictionRebilling"];
            };
        };
        responses: {
            /** @description The change is stored */
            204: {
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    DeleteProjectProjectRestrictionRebilling: {
        parameters: Parameters5;
        responses: {
            /** @description The record is gone */
            204: {
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetProjectProjectWBSByProject: {
        parameters: Parameters1;
        responses: {
            /** @description One page of rows */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ProjectProjectWBSByProject"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ProjectProjectWBSByProject"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
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
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
            };
        };
        responses: {
            /** @description One page of rows */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ProjectProjectWBSByProjectAndWBS"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ProjectProjectWBSByProjectAndWBS"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListProjectProjects: {
        parameters: {
            query?: {
                /** @description Fields to answer with; without it, all of them. */
                $select?: components["parameters"]["select"];
                /** @description Condition in OData v2, for example Modified ge datetime'2026-01-31T00:00:00'. Texts stand in single quotes, a quote inside is doubled. */
                $filter?: components["parameters"]["filter"];
                /** @description One field to sort by, optionally followed by asc or desc. */
                $orderby?: components["parameters"]["orderby"];
                /** @description Collections to include, each up to 60 rows; without it only their address is answered. */
                $expand?: components["parameters"]["expand"];
                /** @description Number of rows to answer at most. */
                $top?: components["parameters"]["top"];
                /** @description Number of rows to leave out at the start; not together with $skiptoken. */
                $skip?: components["parameters"]["skip"];
                /** @description Place to go on from, as found in the address of the next page; never made by hand. */
                $skiptoken?: components["parameters"]["skiptoken"];
                /** @description With allpages the answer tells the number of all rows in __count. */
                $inlinecount?: components["parameters"]["inlinecount"];
            };
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
            };
        };
        responses: {
            /** @description One page of projects */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ProjectProject"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ProjectProject"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    CreateProjectProject: {
        parameters: Parameters3;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["ProjectProject"], "Code" | "Description" | "Type">;
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["ProjectProject"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetProjectProject: {
        parameters: {
            query?: {
                /** @description Fields to answer with; without it, all of them. */
                $select?: components["parameters"]["select"];
                /** @description Collections to include, each up to 60 rows; without it only their address is answered. */
                $expand?: components["parameters"]["expand"];
            };
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
                /** @description ID of the record. */
                ID: components["parameters"]["ID"];
            };
        };
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["ProjectProject"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    UpdateProjectProject: {
        parameters: Parameters5;
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectProject"];
            };
        };
        responses: {
            /** @description The change is stored */
            204: {
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    DeleteProjectProject: {
        parameters: Parameters5;
        responses: {
            /** @description The record is gone */
            204: {
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListProjectRecentCosts: {
        parameters: Parameters2;
        responses: {
            /** @description One page of recent costs */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ProjectRecentCost"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ProjectRecentCost"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetProjectRecentCost: {
        parameters: {
            query?: {
                /** @description Fields to answer with; without it, all of them. */
                $select?: components["parameters"]["select"];
            };
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
                /** @description ID of the recent cost. */
                Id: number;
            };
        };
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["ProjectRecentCost"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
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
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
            };
        };
        responses: {
            /** @description One page of rows */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ProjectRecentCostByNumberOfWeeks"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ProjectRecentCostByNumberOfWeeks"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetProjectRecentCostsByNumberOfWeeksByDate: {
        parameters: Parameters2;
        responses: {
            /** @description One page of rows */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ProjectRecentCostByNumberOfWeeksByDate"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ProjectRecentCostByNumberOfWeeksByDate"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListProjectRecentHours: {
        parameters: Parameters2;
        responses: {
            /** @description One page of recent hours */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ProjectRecentHour"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ProjectRecentHour"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetProjectRecentHour: {
        parameters: {
            query?: {
                /** @description Fields to answer with; without it, all of them. */
                $select?: components["parameters"]["select"];
            };
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
                /** @description ID of the recent hour entry. */
                Id: number;
            };
        };
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["ProjectRecentHour"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetProjectRecentHoursByNumberOfWeeks: {
        parameters: Parameters2;
        responses: {
            /** @description One page of rows */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ProjectRecentHourByNumberOfWeeks"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ProjectRecentHourByNumberOfWeeks"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetProjectRecentHoursByNumberOfWeeksByDate: {
        parameters: Parameters2;
        responses: {
            /** @description One page of rows */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ProjectRecentHourByNumberOfWeeksByDate"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ProjectRecentHourByNumberOfWeeksByDate"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListProjectTimeAndBillingAccountDetails: {
        parameters: Parameters2;
        responses: {
            /** @description One page of time and billing accounts */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ProjectTimeAndBillingAccountDetails"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ProjectTimeAndBillingAccountDetails"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetProjectTimeAndBillingAccountDetails: {
        parameters: Parameters4;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["ProjectTimeAndBillingAccountDetails"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetProjectTimeAndBillingAccountDetailsByID: {
        parameters: {
            query: {
                /** @description ID of the account. */
                accountId: string;
                /** @description Fields to answer with; without it, all of them. */
                $select?: components["parameters"]["select"];
            };
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
            };
        };
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ProjectTimeAndBillingAccountDetailsByID"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ProjectTimeAndBillingAccountDetailsByID"][] | components["schemas"]["ProjectTimeAndBillingAccountDetailsByID"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListProjectTimeAndBillingActivitiesAndExpenses: {
        parameters: Parameters2;
        responses: {
            /** @description One page of time and billing activities and expenses */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ProjectTimeAndBillingActivityOrExpense"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ProjectTimeAndBillingActivityOrExpense"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetProjectTimeAndBillingActivityOrExpense: {
        parameters: Parameters4;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["ProjectTimeAndBillingActivityOrExpense"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListProjectTimeAndBillingEntryAccounts: {
        parameters: Parameters2;
        responses: {
            /** @description One page of accounts for time and cost entry */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ProjectTimeAndBillingEntryAccount"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ProjectTimeAndBillingEntryAccount"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetProjectTimeAndBillingEntryAccount: {
        parameters: Parameters10;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["ProjectTimeAndBillingEntryAccount"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetProjectTimeAndBillingEntryAccountsByDate: {
        parameters: Parameters6;
        responses: {
            /** @description One page of rows */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ProjectTimeAndBillingEntryAccountByDate"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ProjectTimeAndBillingEntryAccountByDate"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetProjectTimeAndBillingEntryAccountsByProjectAndDate: {
        parameters: Parameters7;
        responses: {
            /** @description One page of rows */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ProjectTimeAndBillingEntryAccountByProjectAndDate"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ProjectTimeAndBillingEntryAccountByProjectAndDate"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListProjectTimeAndBillingEntryProjects: {
        parameters: Parameters2;
        responses: {
            /** @description One page of projects for time and cost entry */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ProjectTimeAndBillingEntryProject"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ProjectTimeAndBillingEntryProject"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetProjectTimeAndBillingEntryProject: {
        parameters: Parameters11;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["ProjectTimeAndBillingEntryProject"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
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
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
            };
        };
        responses: {
            /** @description One page of rows */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ProjectTimeAndBillingEntryProjectByAccountAndDate"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ProjectTimeAndBillingEntryProjectByAccountAndDate"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetProjectTimeAndBillingEntryProjectsByDate: {
        parameters: Parameters6;
        responses: {
            /** @description One page of rows */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ProjectTimeAndBillingEntryProjectByDate"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ProjectTimeAndBillingEntryProjectByDate"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListProjectTimeAndBillingEntryRecentAccounts: {
        parameters: Parameters2;
        responses: {
            /** @description One page of accounts recently used for time and billing */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ProjectTimeAndBillingEntryRecentAccount"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ProjectTimeAndBillingEntryRecentAccount"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetProjectTimeAndBillingEntryRecentAccount: {
        parameters: Parameters10;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["ProjectTimeAndBillingEntryRecentAccount"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListProjectTimeAndBillingEntryRecentActivitiesAndExpenses: {
        parameters: Parameters2;
        responses: {
            /** @description One page of recently used activities and expenses */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ProjectTimeAndBillingEntryRecentActivityOrExpense"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ProjectTimeAndBillingEntryRecentActivityOrExpense"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetProjectTimeAndBillingEntryRecentActivityOrExpense: {
        parameters: Parameters4;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["ProjectTimeAndBillingEntryRecentActivityOrExpense"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListProjectTimeAndBillingEntryRecentHourCostTypes: {
        parameters: Parameters2;
        responses: {
            /** @description One page of recently used hour and cost types */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ProjectTimeAndBillingEntryRecentHourCostType"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ProjectTimeAndBillingEntryRecentHourCostType"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetProjectTimeAndBillingEntryRecentHourCostType: {
        parameters: Parameters9;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["ProjectTimeAndBillingEntryRecentHourCostType"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListProjectTimeAndBillingEntryRecentProjects: {
        parameters: Parameters2;
        responses: {
            /** @description One page of projects recently used for time and billing */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ProjectTimeAndBillingEntryRecentProject"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ProjectTimeAndBillingEntryRecentProject"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetProjectTimeAndBillingEntryRecentProject: {
        parameters: Parameters11;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["ProjectTimeAndBillingEntryRecentProject"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListProjectTimeAndBillingItemDetails: {
        parameters: Parameters2;
        responses: {
            /** @description One page of time and billing items */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ProjectTimeAndBillingItemDetails"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ProjectTimeAndBillingItemDetails"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetProjectTimeAndBillingItemDetails: {
        parameters: Parameters4;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["ProjectTimeAndBillingItemDetails"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetProjectTimeAndBillingItemDetailsByID: {
        parameters: {
            query: {
                /** @description ID of the item. */
                itemId: string;
                /** @description Fields to answer with; without it, all of them. */
                $select?: components["parameters"]["select"];
            };
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
            };
        };
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ProjectTimeAndBillingItemDetailsByID"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ProjectTimeAndBillingItemDetailsByID"][] | components["schemas"]["ProjectTimeAndBillingItemDetailsByID"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListProjectTimeAndBillingProjectDetails: {
        parameters: Parameters2;
        responses: {
            /** @description One page of time and billing projects */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ProjectTimeAndBillingProjectDetails"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ProjectTimeAndBillingProjectDetails"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetProjectTimeAndBillingProjectDetails: {
        parameters: Parameters4;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["ProjectTimeAndBillingProjectDetails"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetProjectTimeAndBillingProjectDetailsByID: {
        parameters: {
            query: {
                /** @description ID of the project. */
                projectId: string;
                /** @description Fields to answer with; without it, all of them. */
                $select?: components["parameters"]["select"];
            };
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
            };
        };
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ProjectTimeAndBillingProjectDetailsByID"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ProjectTimeAndBillingProjectDetailsByID"][] | components["schemas"]["ProjectTimeAndBillingProjectDetailsByID"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetProjectTimeAndBillingRecentProjects: {
        parameters: Parameters2;
        responses: {
            /** @description One page of rows */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ProjectTimeAndBillingRecentProject"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ProjectTimeAndBillingRecentProject"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListProjectTimeCorrections: {
        parameters: Parameters2;
        responses: {
            /** @description One page of time corrections */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ProjectTimeCorrection"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ProjectTimeCorrection"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    CreateProjectTimeCorrection: {
        parameters: Parameters3;
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectTimeCorrection"];
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["ProjectTimeCorrection"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetProjectTimeCorrection: {
        parameters: Parameters4;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["ProjectTimeCorrection"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    UpdateProjectTimeCorrection: {
        parameters: Parameters5;
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectTimeCorrection"];
            };
        };
        responses: {
            /** @description The change is stored */
            204: {
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    DeleteProjectTimeCorrection: {
        parameters: Parameters5;
        responses: {
            /** @description The record is gone */
            204: {
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListProjectTimeTransactions: {
        parameters: Parameters2;
        responses: {
            /** @description One page of time transactions */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ProjectTimeTransaction"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ProjectTimeTransaction"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    CreateProjectTimeTransaction: {
        parameters: Parameters3;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["ProjectTimeTransaction"], "Item" | "Quantity">;
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["ProjectTimeTransaction"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetProjectTimeTransaction: {
        parameters: Parameters4;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["ProjectTimeTransaction"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    UpdateProjectTimeTransaction: {
        parameters: Parameters5;
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectTimeTransaction"];
            };
        };
        responses: {
            /** @description The change is stored */
            204: {
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    DeleteProjectTimeTransaction: {
        parameters: Parameters5;
        responses: {
            /** @description The record is gone */
            204: {
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListProjectWBSActivities: {
        parameters: Parameters2;
        responses: {
            /** @description One page of WBS activities */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ProjectWBSActivity"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ProjectWBSActivity"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    CreateProjectWBSActivity: {
        parameters: Parameters3;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["ProjectWBSActivity"], "Description" | "Project">;
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["ProjectWBSActivity"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetProjectWBSActivity: {
        parameters: Parameters4;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["ProjectWBSActivity"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    UpdateProjectWBSActivity: {
        parameters: Parameters5;
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectWBSActivity"];
            };
        };
        responses: {
            /** @description The change is stored */
            204: {
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    DeleteProjectWBSActivity: {
        parameters: Parameters5;
        responses: {
            /** @description The record is gone */
            204: {
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListProjectWBSDeliverables: {
        parameters: Parameters2;
        responses: {
            /** @description One page of WBS deliverables */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ProjectWBSDeliverable"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ProjectWBSDeliverable"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    CreateProjectWBSDeliverable: {
        parameters: Parameters3;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["ProjectWBSDeliverable"], "Description" | "Project">;
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["ProjectWBSDeliverable"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetProjectWBSDeliverable: {
        parameters: Parameters4;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["ProjectWBSDeliverable"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    UpdateProjectWBSDeliverable: {
        parameters: Parameters5;
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectWBSDeliverable"];
            };
        };
        responses: {
            /** @description The change is stored */
            204: {
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    DeleteProjectWBSDeliverable: {
        parameters: Parameters5;
        responses: {
            /** @description The record is gone */
            204: {
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListProjectWBSExpenses: {
        parameters: Parameters2;
        responses: {
            /** @description One page of WBS expenses */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["ProjectWBSExpense"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["ProjectWBSExpense"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    CreateProjectWBSExpense: {
        parameters: Parameters3;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["ProjectWBSExpense"], "Description" | "Project">;
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["ProjectWBSExpense"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetProjectWBSExpense: {
        parameters: Parameters4;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["ProjectWBSExpense"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    UpdateProjectWBSExpense: {
        parameters: Parameters5;
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectWBSExpense"];
            };
        };
        responses: {
            /** @description The change is stored */
            204: {
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    DeleteProjectWBSExpense: {
        parameters: Parameters5;
        responses: {
            /** @description The record is gone */
            204: {
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
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
    ProjectCostTransaction: { row: components["schemas"]["ProjectCostTransaction"]; key: "ID"; create: "ID" | "Account" | "Amount" | "Attachment" | "Currency" | "Date" | "Employee" | "EntryNumber" | "ErrorText" | "Expense" | "ExpenseDescription" | "HourStatus" | "Item" | "Notes" | "Price" | "PriceFC" | "Project" | "Quantity" | "SkipValidation" | "Subscription" | "SubscriptionAccount"; update: "ID" | "Account" | "Amount" | "Attachment" | "Currency" | "Date" | "Employee" | "EntryNumber" | "ErrorText" | "Expense" | "ExpenseDescription" | "HourStatus" | "Item" | "Notes" | "Price" | "PriceFC" | "Project" | "Quantity" | "SkipValidation" | "Subscription" | "SubscriptionAccount" };
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
    ProjectInvoiceTerm: { row: components["schemas"]["ProjectInvoiceTerm"]; key: "ID"; create: "ID" | "Amount" | "Description" | "ExecutionFromDate" | "ExecutionToDate" | "InvoiceDate" | "Item" | "Notes" | "Project" | "VATCode"; update: "ID" | "Amount" | "Description" | "ExecutionFromDate" | "ExecutionToDate" | "InvoiceDate" | "Item" | "Notes" | "Project" | "VATCode" };
    ProjectProjectAccountMutation: { row: components["schemas"]["ProjectProjectAccountMutation"]; key: "ID"; create: "ID" | "Account" | "Notes" | "Project" | "StartDate"; update: "ID" | "Account" | "Notes" | "Project" | "StartDate" };
    ProjectProjectBudgetType: { row: components["schemas"]["ProjectProjectBudgetType"]; key: "ID"; create: never; update: never };
    ProjectProjectClassification: { row: components["schemas"]["ProjectProjectClassification"]; key: "ID"; create: "ID" | "Code" | "CostCenter" | "CostUnit" | "Description" | "UseEmployeeCostCenter"; update: "ID" | "Code" | "CostCenter" | "CostUnit" | "Description" | "UseEmployeeCostCenter" };
    ProjectProjectHourBudget: { row: components["schemas"]["ProjectProjectHourBudget"]; key: "ID"; create: "ID" | "Budget" | "Item" | "Project"; update: "ID" | "Budget" | "Item" | "Project" };
    ProjectProjectPlanning: { row: components["schemas"]["ProjectProjectPlanning"]; key: "ID"; create: "ID" | "Account" | "Description" | "Employee" | "EndDate" | "Hours" | "HourType" | "Notes" | "OverAllocate" | "Project" | "ProjectWBS" | "StartDate" | "Status"; update: "ID" | "Account" | "Description" | "Employee" | "EndDate" | "Hours" | "HourType" | "Notes" | "OverAllocate" | "Project" | "ProjectWBS" | "StartDate" | "Status" };
    ProjectProjectPlanningRecurring: { row: components["schemas"]["ProjectProjectPlanningRecurring"]; key: "ID"; create: "ID" | "Account" | "Description" | "Employee" | "EndDate" | "EndTime" | "Hours" | "HourType" | "MonthPatternDay" | "MonthPatternOrdinalDay" | "MonthPatternOrdinalWeek" | "Notes" | "NumberOfRecurrences" | "OverAllocate" | "PatternFrequency" | "Project" | "ProjectPlanningRecurringType" | "ProjectWBS" | "StartDate" | "StartTime" | "Status" | "WeekPatternFriday" | "WeekPatternMonday" | "WeekPatternSaturday" | "WeekPatternSunday" | "WeekPatternThursday" | "WeekPatternTuesday" | "WeekPatternWednesday"; update: "ID" | "Account" | "Description" | "Employee" | "EndDate" | "EndTime" | "Hours" | "HourType" | "MonthPatternDay" | "MonthPatternOrdinalDay" | "MonthPatternOrdinalWeek" | "Notes" | "NumberOfRecurrences" | "OverAllocate" | "PatternFrequency" | "Project" | "ProjectPlanningRecurringType" | "ProjectWBS" | "StartDate" | "StartTime" | "Status" | "WeekPatternFriday" | "WeekPatternMonday" | "WeekPatternSaturday" | "WeekPatternSunday" | "WeekPatternThursday" | "WeekPatternTuesday" | "WeekPatternWednesday" };
    ProjectProjectProgressReport: { row: components["schemas"]["ProjectProjectProgressReport"]; key: "ID"; create: never; update: never };
    ProjectProjectRestrictionEmployeeItem: { row: components["schemas"]["ProjectProjectRestrictionEmployeeItem"]; key: "ID"; create: "ID" | "Employee" | "Item" | "Project"; update: "ID" | "Employee" | "Item" | "Project" };
    ProjectProjectRestrictionEmployee: { row: components["schemas"]["ProjectProjectRestrictionEmployee"]; key: "ID"; create: "ID" | "Employee" | "Project"; update: "ID" | "Employee" | "Project" };
    ProjectProjectRestrictionItem: { row: components["schemas"]["ProjectProjectRestrictionItem"]; key: "ID"; create: "ID" | "Item" | "Project"; update: "ID" | "Item" | "Project" };
    ProjectProjectRestrictionRebilling: { row: components["schemas"]["ProjectProjectRestrictionRebilling"]; key: "ID"; create: "ID" | "CostTypeRebill" | "Project"; update: "ID" | "CostTypeRebill" | "Project" };
    ProjectProjectWBSByProject: { row: components["schemas"]["ProjectProjectWBSByProject"]; key: "ID"; create: never; update: never };
    ProjectProjectWBSByProjectAndWBS: { row: components["schemas"]["ProjectProjectWBSByProjectAndWBS"]; key: "ID"; create: never; update: never };
    ProjectProject: { row: components["schemas"]["ProjectProject"]; key: "ID"; create: "ID" | "Account" | "AccountContact" | "AllowAdditionalInvoicing" | "AllowMemberEntryOnly" | "BlockEntry" | "BlockInvoicing" | "BlockPlanning" | "BlockPurchasing" | "BlockRebilling" | "BudgetedAmount" | "BudgetedCosts" | "BudgetedRevenue" | "BudgetOverrunHours" | "BudgetType" | "Classification" | "Code" | "CustomerPOnumber" | "Description" | "EnableWorkInProgress" | "EndDate" | "FixedPriceItem" | "IncludeInvoiceSpecification" | "IncludeSpecificationInInvoicePdf" | "InternalNotes" | "InvoiceAddress" | "InvoiceDescription" | "IsWBSRequiredForEntry" | "Manager" | "MarkupPercentage" | "Notes" | "PaymentCondition" | "PrepaidItem" | "PrepaidType" | "SalesTimeQuantity" | "StartDate" | "TimeQuantityToAlert" | "Type" | "UseBillingMilestones"; update: "ID" | "Account" | "AccountContact" | "AllowAdditionalInvoicing" | "AllowMemberEntryOnly" | "BlockEntry" | "BlockInvoicing" | "BlockPlanning" | "BlockPurchasing" | "BlockRebilling" | "BudgetedAmount" | "BudgetedCosts" | "BudgetedRevenue" | "BudgetOverrunHours" | "BudgetType" | "Classification" | "Code" | "CustomerPOnumber" | "Description" | "EnableWorkInProgress" | "EndDate" | "FixedPriceItem" | "IncludeInvoiceSpecification" | "IncludeSpecificationInInvoicePdf" | "InternalNotes" | "InvoiceAddress" | "InvoiceDescription" | "IsWBSRequiredForEntry" | "Manager" | "MarkupPercentage" | "Notes" | "PaymentCondition" | "PrepaidItem" | "PrepaidType" | "SalesTimeQuantity" | "StartDate" | "TimeQuantityToAlert" | "Type" | "UseBillingMilestones"; nested: { "InvoiceTerms": "ProjectInvoiceTerm"; "ProjectRestrictionEmployees": "ProjectProjectRestrictionEmployee"; "ProjectRestrictionItems": "ProjectProjectRestrictionItem"; "ProjectRestrictionRebillings": "ProjectProjectRestrictionRebilling" } };
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
    ProjectTimeCorrection: { row: components["schemas"]["ProjectTimeCorrection"]; key: "ID"; create: "ID" | "Notes" | "OriginalEntryId" | "Quantity"; update: "ID" | "Notes" | "OriginalEntryId" | "Quantity" };
    ProjectTimeTransaction: { row: components["schemas"]["ProjectTimeTransaction"]; key: "ID"; create: "ID" | "Account" | "Activity" | "Amount" | "Attachment" | "Currency" | "Date" | "Employee" | "EndTime" | "EntryNumber" | "ErrorText" | "HourStatus" | "Item" | "Notes" | "Price" | "Project" | "Quantity" | "SkipValidation" | "StartTime" | "Subscription" | "SubscriptionAccount"; update: "ID" | "Account" | "Activity" | "Amount" | "Attachment" | "Currency" | "Date" | "Employee" | "EndTime" | "EntryNumber" | "ErrorText" | "HourStatus" | "Item" | "Notes" | "Price" | "Project" | "Quantity" | "SkipValidation" | "StartTime" | "Subscription" | "SubscriptionAccount" };
    ProjectWBSActivity: { row: components["schemas"]["ProjectWBSActivity"]; key: "ID"; create: "ID" | "AutoCreateInvoiceTerm" | "BlockEntry" | "BudgetedCost" | "BudgetedHours" | "BudgetedRevenue" | "BudgetOverrunHours" | "Completed" | "DefaultItem" | "DefaultItemIsMandatory" | "Description" | "EndDate" | "InvoiceDate" | "InvoiceMethod" | "InvoiceSeparately" | "Notes" | "PartOf" | "Project" | "ProjectTermAction" | "ReleaseInvoiceTerm" | "ReleaseInvoiceTermDate" | "ReleaseInvoiceTermHasSpecifyDate" | "SequenceNumber" | "StartDate" | "TimeQuantityToAlert" | "Type" | "UpdateAction"; update: "ID" | "AutoCreateInvoiceTerm" | "BlockEntry" | "BudgetedCost" | "BudgetedHours" | "BudgetedRevenue" | "BudgetOverrunHours" | "Completed" | "DefaultItem" | "DefaultItemIsMandatory" | "Description" | "EndDate" | "InvoiceDate" | "InvoiceMethod" | "InvoiceSeparately" | "Notes" | "PartOf" | "Project" | "ProjectTermAction" | "ReleaseInvoiceTerm" | "ReleaseInvoiceTermDate" | "ReleaseInvoiceTermHasSpecifyDate" | "SequenceNumber" | "StartDate" | "TimeQuantityToAlert" | "Type" | "UpdateAction" };
    ProjectWBSDeliverable: { row: components["schemas"]["ProjectWBSDeliverable"]; key: "ID"; create: "ID" | "Completed" | "Description" | "Milestone" | "Notes" | "PartOf" | "Project" | "ProjectTerm" | "ReleaseInvoiceTerm" | "ReleaseInvoiceTermDate" | "ReleaseInvoiceTermHasSpecifyDate" | "SequenceNumber" | "Type" | "UpdateAction"; update: "ID" | "Completed" | "Description" | "Milestone" | "Notes" | "PartOf" | "Project" | "ProjectTerm" | "ReleaseInvoiceTerm" | "ReleaseInvoiceTermDate" | "ReleaseInvoiceTermHasSpecifyDate" | "SequenceNumber" | "Type" | "UpdateAction" };
    ProjectWBSExpense: { row: components["schemas"]["ProjectWBSExpense"]; key: "ID"; create: "ID" | "AutoCreateInvoiceTerm" | "BlockEntry" | "BlockRebilling" | "BudgetedCost" | "BudgetedRevenue" | "Completed" | "Description" | "EndDate" | "InvoiceDate" | "InvoiceMethod" | "InvoiceSeparately" | "Item" | "MarkupPercentage" | "Notes" | "PartOf" | "Project" | "ProjectTermAction" | "PurchasePrice" | "Quantity" | "ReleaseInvoiceTerm" | "ReleaseInvoiceTermDate" | "ReleaseInvoiceTermHasSpecifyDate" | "SequenceNumber" | "StartDate" | "Supplier" | "Type" | "UpdateAction"; update: "ID" | "AutoCreateInvoiceTerm" | "BlockEntry" | "BlockRebilling" | "BudgetedCost" | "BudgetedRevenue" | "Completed" | "Description" | "EndDate" | "InvoiceDate" | "InvoiceMethod" | "InvoiceSeparately" | "Item" | "MarkupPercentage" | "Notes" | "PartOf" | "Project" | "ProjectTermAction" | "PurchasePrice" | "Quantity" | "ReleaseInvoiceTerm" | "ReleaseInvoiceTermDate" | "ReleaseInvoiceTermHasSpecifyDate" | "SequenceNumber" | "StartDate" | "Supplier" | "Type" | "UpdateAction" };
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

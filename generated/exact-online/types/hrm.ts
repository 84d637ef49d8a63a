// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { components as shared, Answers1, Answers2, Answers3, Answers4, Query4, Path1, Path2, Parameters1, Parameters2, Parameters3, Parameters4 } from "../shared-types.ts";
export interface paths {
    /**
     * List absence registration transactions
     * @description One stage of an employee's absence, with hours, expected end and degree of disablement. Answers pages of 60 rows. Scope: hrm employees.
     */
    "/api/v1/{division}/hrm/AbsenceRegistrationTransactions": {
        get: operations["ListHrmAbsenceRegistrationTransactions"];
    };
    /**
     * Read an absence registration transaction by its ID
     * @description Answers the absence registration transaction with the given ID; an unknown one gives 404. Scope: hrm employees.
     */
    "/api/v1/{division}/hrm/AbsenceRegistrationTransactions(guid'{ID}')": {
        get: operations["GetHrmAbsenceRegistrationTransaction"];
    };
    /**
     * List absence registrations
     * @description An absence of an employee with its kind and cause, made up of one or more stages. Answers pages of 60 rows. Scope: hrm employees.
     */
    "/api/v1/{division}/hrm/AbsenceRegistrations": {
        get: operations["ListHrmAbsenceRegistrations"];
    };
    /**
     * Read an absence registration by its ID
     * @description Answers the absence registration with the given ID; an unknown one gives 404. Scope: hrm employees.
     */
    "/api/v1/{division}/hrm/AbsenceRegistrations(guid'{ID}')": {
        get: operations["GetHrmAbsenceRegistration"];
    };
    /**
     * List cost centers; create a cost center
     * @description A department or place in the organisation to which costs are charged. Answers pages of 60 rows. Scope: financial costcenters.
     */
    "/api/v1/{division}/hrm/Costcenters": {
        get: operations["ListHrmCostcenters"];
        /** @description Adds a cost center and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateHrmCostcenter"];
    };
    /**
     * Read a cost center by its ID; update a cost center; delete a cost center
     * @description Answers the cost center with the given ID; an unknown one gives 404. Scope: financial costcenters.
     */
    "/api/v1/{division}/hrm/Costcenters(guid'{ID}')": {
        get: operations["GetHrmCostcenter"];
        /** @description Changes the cost center with the given ID. Fields that are left out keep their value. */
        put: operations["UpdateHrmCostcenter"];
        /** @description Removes the cost center with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteHrmCostcenter"];
    };
    /**
     * List cost units; create a cost unit
     * @description A product or activity for which costs are gathered. Answers pages of 60 rows. Scope: financial costcenters.
     */
    "/api/v1/{division}/hrm/Costunits": {
        get: operations["ListHrmCostunits"];
        /** @description Adds a cost unit and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateHrmCostunit"];
    };
    /**
     * Read a cost unit by its ID; update a cost unit; delete a cost unit
     * @description Answers the cost unit with the given ID; an unknown one gives 404. Scope: financial costcenters.
     */
    "/api/v1/{division}/hrm/Costunits(guid'{ID}')": {
        get: operations["GetHrmCostunit"];
        /** @description Changes the cost unit with the given ID. Fields that are left out keep their value. */
        put: operations["UpdateHrmCostunit"];
        /** @description Removes the cost unit with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteHrmCostunit"];
    };
    /**
     * List departments
     * @description A department in which employees work, with the cost center it is charged to. Answers pages of 60 rows. Scope: hrm employees.
     */
    "/api/v1/{division}/hrm/Departments": {
        get: operations["ListHrmDepartments"];
    };
    /**
     * Read a department by its ID
     * @description Answers the department with the given ID; an unknown one gives 404. Scope: hrm employees.
     */
    "/api/v1/{division}/hrm/Departments(guid'{ID}')": {
        get: operations["GetHrmDepartment"];
    };
    /**
     * List division class names
     * @description The heading of one of the free classes by which companies are grouped. Answers pages of 60 rows. Scope: organization administration.
     */
    "/api/v1/{division}/hrm/DivisionClassNames": {
        get: operations["ListHrmDivisionClassNames"];
    };
    /**
     * Read a division class name by its ID
     * @description Answers the division class name with the given ID; an unknown one gives 404. Scope: organization administration.
     */
    "/api/v1/{division}/hrm/DivisionClassNames(guid'{ID}')": {
        get: operations["GetHrmDivisionClassName"];
    };
    /**
     * List sets of division class values
     * @description The values that a company has in the free classes of its licence holder. Answers pages of 60 rows. Scope: organization administration.
     */
    "/api/v1/{division}/hrm/DivisionClassValues": {
        get: operations["ListHrmDivisionClassValues"];
    };
    /**
     * Read a set of division class values by its ID
     * @description Answers the set of division class values with the given ID; an unknown one gives 404. Scope: organization administration.
     */
    "/api/v1/{division}/hrm/DivisionClassValues(guid'{ID}')": {
        get: operations["GetHrmDivisionClassValue"];
    };
    /**
     * List division classes
     * @description A value that can be chosen within one of the free classes of companies. Answers pages of 60 rows. Scope: organization administration.
     */
    "/api/v1/{division}/hrm/DivisionClasses": {
        get: operations["ListHrmDivisionClasses"];
    };
    /**
     * Read a division class by its ID
     * @description Answers the division class with the given ID; an unknown one gives 404. Scope: organization administration.
     */
    "/api/v1/{division}/hrm/DivisionClasses(guid'{ID}')": {
        get: operations["GetHrmDivisionClass"];
    };
    /**
     * List divisions of the own licence
     * @description A company (division) within the user's own licence, with its country, currency and tax numbers. Answers pages of 60 rows.
     */
    "/api/v1/{division}/hrm/Divisions": {
        get: operations["ListHrmDivisions"];
    };
    /**
     * Read a division of the own licence by its code
     * @description Answers the division of the own licence with the given code; an unknown one gives 404.
     */
    "/api/v1/{division}/hrm/Divisions({Code})": {
        get: operations["GetHrmDivision"];
    };
    /**
     * List job groups
     * @description A group that holds related job titles. Answers pages of 60 rows. Scope: hrm employees.
     */
    "/api/v1/{division}/hrm/JobGroups": {
        get: operations["ListHrmJobGroups"];
    };
    /**
     * Read a job group by its ID
     * @description Answers the job group with the given ID; an unknown one gives 404. Scope: hrm employees.
     */
    "/api/v1/{division}/hrm/JobGroups(guid'{ID}')": {
        get: operations["GetHrmJobGroup"];
    };
    /**
     * List job titles
     * @description A job that employees can hold, with its group and range of levels. Answers pages of 60 rows. Scope: hrm employees.
     */
    "/api/v1/{division}/hrm/JobTitles": {
        get: operations["ListHrmJobTitles"];
    };
    /**
     * Read a job title by its ID
     * @description Answers the job title with the given ID; an unknown one gives 404. Scope: hrm employees.
     */
    "/api/v1/{division}/hrm/JobTitles(guid'{ID}')": {
        get: operations["GetHrmJobTitle"];
    };
    /**
     * List leave and absence hours by day
     * @description The hours of leave or absence of an employee on one day. Answers pages of 60 rows. Scope: hrm employees.
     */
    "/api/v1/{division}/hrm/LeaveAbsenceHoursByDay": {
        get: operations["ListHrmLeaveAbsenceHoursByDay"];
    };
    /**
     * Read a day of leave or absence by its ID
     * @description Answers the day of leave or absence with the given ID; an unknown one gives 404. Scope: hrm employees.
     */
    "/api/v1/{division}/hrm/LeaveAbsenceHoursByDay(guid'{ID}')": {
        get: operations["GetHrmLeaveAbsenceHoursByDay"];
    };
    /**
     * List leave build-up registrations
     * @description Hours of leave that an employee has earned. Answers pages of 60 rows. Scope: hrm employees.
     */
    "/api/v1/{division}/hrm/LeaveBuildUpRegistrations": {
        get: operations["ListHrmLeaveBuildUpRegistrations"];
    };
    /**
     * Read a leave build-up registration by its ID
     * @description Answers the leave build-up registration with the given ID; an unknown one gives 404. Scope: hrm employees.
     */
    "/api/v1/{division}/hrm/LeaveBuildUpRegistrations(guid'{ID}')": {
        get: operations["GetHrmLeaveBuildUpRegistration"];
    };
    /**
     * List leave registrations
     * @description Leave that an employee asked for or took, from its first to its last day. Answers pages of 60 rows. Scope: hrm employees.
     */
    "/api/v1/{division}/hrm/LeaveRegistrations": {
        get: operations["ListHrmLeaveRegistrations"];
    };
    /**
     * Read a leave registration by its ID
     * @description Answers the leave registration with the given ID; an unknown one gives 404. Scope: hrm employees.
     */
    "/api/v1/{division}/hrm/LeaveRegistrations(guid'{ID}')": {
        get: operations["GetHrmLeaveRegistration"];
    };
    /**
     * List schedules
     * @description A working schedule of an employment, with its hours and days a week. Answers pages of 60 rows. Scope: hrm employees.
     */
    "/api/v1/{division}/hrm/Schedules": {
        get: operations["ListHrmSchedules"];
    };
    /**
     * Read a schedule by its ID
     * @description Answers the schedule with the given ID; an unknown one gives 404. Scope: hrm employees.
     */
    "/api/v1/{division}/hrm/Schedules(guid'{ID}')": {
        get: operations["GetHrmSchedule"];
    };
}
export interface components {
    schemas: {
        Error: shared["schemas"]["Error"];
        /** @description One stage of an employee's absence, with hours, expected end and degree of disablement. */
        HrmAbsenceRegistrationTransaction: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: uuid
             * @description ID of the absence to which this stage belongs.
             */
            AbsenceRegistration?: string | null;
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
             * @description Moment at which it ends, of which only the time of day counts.
             */
            EndTime?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the employee is expected to be back.
             */
            ExpectedEndDate?: string | null;
            /**
             * Format: double
             * @description Hours for which the employee was absent in this stage.
             */
            Hours?: number | null;
            /**
             * Format: double
             * @description Hours that count on the first day, which can be less than a full day.
             */
            HoursFirstDay?: number | null;
            /**
             * Format: double
             * @description Hours that count on the last day, which can be less than a full day.
             */
            HoursLastDay?: number | null;
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
             * Format: odata-v2-datetime
             * @description Moment at which the employee reported the absence.
             */
            NotificationMoment?: string | null;
            /**
             * Format: double
             * @description How far the employee is unable to work, as a percentage.
             */
            PercentageDisablement?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description First day of this stage of the absence.
             */
            StartDate?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which it begins, of which only the time of day counts.
             */
            StartTime?: string | null;
            /**
             * Format: int16
             * @description Whether the employee is still absent (0) or has recovered (1). Codes: 0 = Open, 1 = Recovered.
             */
            Status?: 0 | 1 | null;
        };
        /** @description An absence of an employee with its kind and cause, made up of one or more stages. */
        HrmAbsenceRegistration: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /** @description Stages of the absence, from the first report of illness to recovery. */
            AbsenceRegistrationTransactions?: components["schemas"]["HrmAbsenceRegistrationTransaction"][] | null;
            /**
             * Format: int16
             * @description Number of the reason why the employee is absent.
             */
            Cause?: number | null;
            /** @description Code of the reason why the employee is absent. */
            CauseCode?: string | null;
            /** @description Text of the reason why the employee is absent. */
            CauseDescription?: string | null;
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
             * Format: int16
             * @description Number of the kind of absence, such as illness or a visit to a doctor.
             */
            Kind?: number | null;
            /** @description Code of what the absence is, such as illness. */
            KindCode?: string | null;
            /** @description Text of the kind of absence. */
            KindDescription?: string | null;
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
        };
        /** @description A department or place in the organisation to which costs are charged. */
        HrmCostcenter: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /** @description Whether the record can still be chosen; one that is switched off stays for history. */
            Active?: boolean | null;
            /** @description Code of the cost center, to which lines refer. */
            Code?: string | null;
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
             * Format: odata-v2-datetime
             * @description Last day on which amounts can be charged to the cost center; empty when there is no end.
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
        };
        /** @description A product or activity for which costs are gathered. */
        HrmCostunit: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /** @description Code of the cost unit, to which lines refer. */
            Code?: string | null;
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
             * Format: odata-v2-datetime
             * @description Last day on which amounts can be gathered under the cost unit; empty when there is no end.
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
        };
        /** @description A department in which employees work, with the cost center it is charged to. */
        HrmDepartment: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /** @description Short text by which users know the record and look it up. */
            Code?: string | null;
            /** @description Code of the department or place in the organisation that carries the costs. */
            Costcenter?: string | null;
            /** @description Text of the department or place in the organisation that carries the costs. */
            CostcenterDescription?: string | null;
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
        };
        /** @description The heading of one of the free classes by which companies are grouped. */
        HrmDivisionClassName: {
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
             * Format: uuid
             * @description ID of the account that holds the licence.
             */
            Customer?: string | null;
            /** @description Text by which users recognise the record. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the text in the vendor's list of translated terms.
             */
            DescriptionTermID?: number | null;
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
             * Format: int32
             * @description Place of the heading among the free classes, counted from 1.
             */
            SequenceNr?: number | null;
        };
        /** @description The values that a company has in the free classes of its licence holder. */
        HrmDivisionClassValue: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /** @description Values of the company in the first of five free classes. */
            Class_01?: Record<string, never>[] | null;
            /**
             * Format: uuid
             * @description ID of the company's value in the first of five free classes.
             */
            Class_01_ID?: string | null;
            /** @description Values of the company in the second of five free classes. */
            Class_02?: Record<string, never>[] | null;
            /**
             * Format: uuid
             * @description ID of the company's value in the second of five free classes.
             */
            Class_02_ID?: string | null;
            /** @description Values of the company in the third of five free classes. */
            Class_03?: Record<string, never>[] | null;
            /**
             * Format: uuid
             * @description ID of the company's value in the third of five free classes.
             */
            Class_03_ID?: string | null;
            /** @description Values of the company in the fourth of five free classes. */
            Class_04?: Record<string, never>[] | null;
            /**
             * Format: uuid
             * @description ID of the company's value in the fourth of five free classes.
             */
            Class_04_ID?: string | null;
            /** @description Values of the company in the fifth of five free classes. */
            Class_05?: Record<string, never>[] | null;
            /**
             * Format: uuid
             * @description ID of the company's value in the fifth of five free classes.
             */
            Class_05_ID?: string | null;
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
             * Format: uuid
             * @description ID of the account that holds the licence.
             */
            Customer?: string | null;
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
        };
        /** @description A value that can be chosen within one of the free classes of companies. */
        HrmDivisionClass: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: uuid
             * @description ID of the licence holder whose companies are grouped by these classes.
             */
            ClassNameCustomer?: string | null;
            /** @description Text of the heading under which this class can be chosen. */
            ClassNameDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the heading under which this class can be chosen.
             */
            ClassNameID?: string | null;
            /** @description Short text by which users know the record and look it up. */
            Code?: string | null;
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
             * @description Number of the text in the vendor's list of translated terms.
             */
            DescriptionTermID?: number | null;
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
             * Format: int32
             * @description Place of the heading among the free classes, counted from 1.
             */
            SequenceNr?: number | null;
        };
        /** @description A company (division) within the user's own licence, with its country, currency and tax numbers. */
        HrmDivision: {
            /**
             * Format: int32
             * @description Number of the company, which goes into the address of every call.
             */
            Code?: number;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the company was put into the archive; empty while it is in use.
             */
            ArchiveDate?: string | null;
            /**
             * Format: int32
             * @description Why the company cannot be opened at the moment, such as a restore or a conversion. Codes: 0 = Not blocked, 1 = Backup/restore, 2 = Conversion busy, 3 = Conversion shadow, 4 = Conversion waiting, 5 = Copy data waiting, 6 = Copy data busy.
             */
            BlockingStatus?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | null;
            /** @description Values of the company in the first of five free classes. */
            Class_01?: components["schemas"]["HrmDivisionClass"][] | null;
            /** @description Values of the company in the second of five free classes. */
            Class_02?: components["schemas"]["HrmDivisionClass"][] | null;
            /** @description Values of the company in the third of five free classes. */
            Class_03?: components["schemas"]["HrmDivisionClass"][] | null;
            /** @description Values of the company in the fourth of five free classes. */
            Class_04?: components["schemas"]["HrmDivisionClass"][] | null;
            /** @description Values of the company in the fifth of five free classes. */
            Class_05?: components["schemas"]["HrmDivisionClass"][] | null;
            /** @description Code of the country, two letters by ISO 3166 with possible blanks behind them. */
            Country?: string | null;
            /** @description Name of the country in which the company is settled. */
            CountryDescription?: string | null;
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
            /** @description Name of the currency in words, such as Euro. */
            CurrencyDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the account that holds the licence.
             */
            Customer?: string | null;
            /**
             * Format: code18
             * @description Code of the account that holds the licence.
             */
            CustomerCode?: string | null;
            /** @description Name of the account that holds the licence. */
            CustomerName?: string | null;
            /** @description Name of the company. */
            Description?: string | null;
            /**
             * Format: int64
             * @description Number of the company as users see it.
             */
            HID?: string | null;
            /** @description Whether this is the first company of the licence. */
            Main?: boolean | null;
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
            /** @description VAT number of the company in the Netherlands (omzetbelasting). */
            OBNumber?: string | null;
            /** @description French number (SIRET, 14 digits) of an establishment of the company. */
            SiretNumber?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day from which the company keeps its books here.
             */
            StartDate?: string | null;
            /**
             * Format: int16
             * @description Whether the company is in use or put into the archive, as a number.
             */
            Status?: number | null;
            /** @description Number of the tax office that is in charge of the company. */
            TaxOfficeNumber?: string | null;
            /** @description Number under which the tax office knows the company. */
            TaxReferenceNumber?: string | null;
            /** @description Code of the template from which the company was set up. */
            TemplateCode?: string | null;
            /** @description Number for VAT, with the letters of the country before it. */
            VATNumber?: string | null;
            /** @description Address of the site on the web. */
            Website?: string | null;
        };
        /** @description A group that holds related job titles. */
        HrmJobGroup: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /** @description Short text by which users know the record and look it up. */
            Code?: string | null;
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
        };
        /** @description A job that employees can hold, with its group and range of levels. */
        HrmJobTitle: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /** @description Short text by which users know the record and look it up. */
            Code?: string | null;
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
            /** @description Code of the job by which other systems know it. */
            JobCode?: string | null;
            /**
             * Format: uuid
             * @description ID of the group of related jobs.
             */
            JobGroup?: string | null;
            /** @description Short text by which users know the group of related jobs. */
            JobGroupCode?: string | null;
            /** @description Text of the group of related jobs. */
            JobGroupDescription?: string | null;
            /**
             * Format: int32
             * @description Lowest level that people in the job can have.
             */
            JobLevelFrom?: number | null;
            /**
             * Format: int32
             * @description Highest level that people in the job can have.
             */
            JobLevelTo?: number | null;
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
        };
        /** @description The hours of leave or absence of an employee on one day. */
        HrmLeaveAbsenceHoursByDay: {
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
             * Format: odata-v2-datetime
             * @description Day on which the employee was away.
             */
            Date?: string | null;
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
             * @description Moment at which it ends, of which only the time of day counts.
             */
            EndTime?: string | null;
            /**
             * Format: int64
             * @description Number by which another system knows the hours.
             */
            ExternalIDInt?: string | null;
            /**
             * Format: int64
             * @description Number by which another system knows the kind of leave or absence.
             */
            ExternalLeaveAbsenceType?: string | null;
            /**
             * Format: double
             * @description Hours of leave or absence on the day.
             */
            Hours?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which it begins, of which only the time of day counts.
             */
            StartTime?: string | null;
            /**
             * Format: int16
             * @description How far the leave or absence is with its approval, as a number.
             */
            Status?: number | null;
            /**
             * Format: int16
             * @description Whether the hours are leave or absence, as a number.
             */
            Type?: number | null;
        };
        /** @description Hours of leave that an employee has earned. */
        HrmLeaveBuildUpRegistration: {
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
             * Format: odata-v2-datetime
             * @description Day on which the leave is earned.
             */
            Date?: string | null;
            /** @description Remark that tells what the leave is for. */
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
            /** @description First and last name of the employee whom the record concerns. */
            EmployeeFullName?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the employee.
             */
            EmployeeHID?: number | null;
            /**
             * Format: double
             * @description Hours of leave that were earned.
             */
            Hours?: number | null;
            /**
             * Format: uuid
             * @description ID of the kind of leave, such as holiday or parental leave.
             */
            LeaveType?: string | null;
            /** @description Short text by which users know the kind of leave. */
            LeaveTypeCode?: string | null;
            /** @description Text of the kind of leave. */
            LeaveTypeDescription?: string | null;
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
             * Format: int16
             * @description Whether the earned leave waits for approval (1), was approved (2) or turned down (3). Codes: 1 = Submitted, 2 = Approved, 3 = Rejected.
             */
            Status?: 1 | 2 | 3 | null;
        };
        /** @description Leave that an employee asked for or took, from its first to its last day. */
        HrmLeaveRegistration: {
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
            /** @description Remark that tells what the leave is for. */
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
            /** @description First and last name of the employee whom the record concerns. */
            EmployeeFullName?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the employee.
             */
            EmployeeHID?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day of the leave.
             */
            EndDate?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which it ends, of which only the time of day counts.
             */
            EndTime?: string | null;
            /**
             * Format: double
             * @description Hours of leave in all.
             */
            Hours?: number | null;
            /**
             * Format: double
             * @description Hours that count on the first day, which can be less than a full day.
             */
            HoursFirstDay?: number | null;
            /**
             * Format: double
             * @description Hours that count on the last day, which can be less than a full day.
             */
            HoursLastDay?: number | null;
            /**
             * Format: uuid
             * @description ID of the kind of leave, such as holiday or parental leave.
             */
            LeaveType?: string | null;
            /** @description Short text by which users know the kind of leave. */
            LeaveTypeCode?: string | null;
            /** @description Text of the kind of leave. */
            LeaveTypeDescription?: string | null;
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
             * Format: odata-v2-datetime
             * @description First day of the leave.
             */
            StartDate?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which it begins, of which only the time of day counts.
             */
            StartTime?: string | null;
            /**
             * Format: int16
             * @description Whether the leave waits for approval (1), was approved (2) or turned down (3). Codes: 1 = Submitted, 2 = Approved, 3 = Rejected.
             */
            Status?: 1 | 2 | 3 | null;
        };
        /** @description A working schedule of an employment, with its hours and days a week. */
        HrmSchedule: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: uint8
             * @description Tells by 1 that the record can still be chosen; a 0 keeps it for history.
             */
            Active?: number | null;
            /**
             * Format: double
             * @description Hours a week that the schedule comes to on average.
             */
            AverageHours?: number | null;
            /**
             * Format: double
             * @description Percentage of the working hours that should be charged to customers.
             */
            BillabilityTarget?: number | null;
            /** @description Short text by which users know the record and look it up. */
            Code?: string | null;
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
             * Format: double
             * @description Days a week on which the employee works.
             */
            Days?: number | null;
            /** @description Text by which users recognise the record. */
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
            /** @description First and last name of the employee whom the record concerns. */
            EmployeeFullName?: string | null;
            /**
             * Format: uuid
             * @description ID of the working relation, since one employee can have several in turn.
             */
            Employment?: string | null;
            /**
             * Format: uuid
             * @description ID of the collective labour agreement that the schedule follows.
             */
            EmploymentCLA?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the employment.
             */
            EmploymentHID?: number | null;
            /**
             * Format: int32
             * @description Which employment of the employee this is, counted from the first one.
             */
            EmploymentNumber?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which the working schedule holds; empty until a new one follows.
             */
            EndDate?: string | null;
            /**
             * Format: double
             * @description Hours a week in the schedule.
             */
            Hours?: number | null;
            /**
             * Format: double
             * @description Hours a week that are made up for with days off.
             */
            LeaveHoursCompensation?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that this is the main one among several of its kind. Codes: 0 = No, 1 = Yes.
             */
            Main?: 0 | 1 | null;
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
             * Format: double
             * @description Part of a full week that the employee is paid for, where 1 is full time.
             */
            PaymentParttimeFactor?: number | null;
            /** @description Hours of the schedule, day by day. */
            ScheduleEntries?: Record<string, never>[] | null;
            /**
             * Format: int32
             * @description How exactly the schedule names days and hours, from averages to times of day. Codes: 1 = Hours and average days, 2 = Hours and specific days, 3 = Hours per day, 4 = Time frames per day.
             */
            ScheduleType?: 1 | 2 | 3 | 4 | null;
            /** @description Text of how exactly the schedule names days and hours. */
            ScheduleTypeDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description First day on which the working schedule holds.
             */
            StartDate?: string | null;
            /**
             * Format: int32
             * @description Week of the schedule's pattern with which it starts.
             */
            StartWeek?: number | null;
        };
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    ListHrmAbsenceRegistrationTransactions: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["HrmAbsenceRegistrationTransaction"]>;
    };
    GetHrmAbsenceRegistrationTransaction: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["HrmAbsenceRegistrationTransaction"]>;
    };
    ListHrmAbsenceRegistrations: {
        parameters: Parameters3;
        responses: Answers1<components["schemas"]["HrmAbsenceRegistration"]>;
    };
    GetHrmAbsenceRegistration: {
        parameters: Parameters4;
        responses: Answers3<components["schemas"]["HrmAbsenceRegistration"]>;
    };
    ListHrmCostcenters: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["HrmCostcenter"]>;
    };
    CreateHrmCostcenter: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["HrmCostcenter"], "Code" | "Description">;
            };
        };
        responses: Answers2<components["schemas"]["HrmCostcenter"]>;
    };
    GetHrmCostcenter: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["HrmCostcenter"]>;
    };
    UpdateHrmCostcenter: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HrmCostcenter"];
            };
        };
        responses: Answers4;
    };
    DeleteHrmCostcenter: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListHrmCostunits: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["HrmCostunit"]>;
    };
    CreateHrmCostunit: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["HrmCostunit"], "Code" | "Description">;
            };
        };
        responses: Answers2<components["schemas"]["HrmCostunit"]>;
    };
    GetHrmCostunit: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["HrmCostunit"]>;
    };
    UpdateHrmCostunit: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HrmCostunit"];
            };
        };
        responses: Answers4;
    };
    DeleteHrmCostunit: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListHrmDepartments: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["HrmDepartment"]>;
    };
    GetHrmDepartment: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["HrmDepartment"]>;
    };
    ListHrmDivisionClassNames: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["HrmDivisionClassName"]>;
    };
    GetHrmDivisionClassName: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["HrmDivisionClassName"]>;
    };
    ListHrmDivisionClassValues: {
        parameters: Parameters3;
        responses: Answers1<components["schemas"]["HrmDivisionClassValue"]>;
    };
    GetHrmDivisionClassValue: {
        parameters: Parameters4;
        responses: Answers3<components["schemas"]["HrmDivisionClassValue"]>;
    };
    ListHrmDivisionClasses: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["HrmDivisionClass"]>;
    };
    GetHrmDivisionClass: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["HrmDivisionClass"]>;
    };
    ListHrmDivisions: {
        parameters: Parameters3;
        responses: Answers1<components["schemas"]["HrmDivision"]>;
    };
    GetHrmDivision: {
        parameters: {
            query?: Query4;
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
                /** @description Code of the division of the own licence. */
                Code: number;
            };
        };
        responses: Answers3<components["schemas"]["HrmDivision"]>;
    };
    ListHrmJobGroups: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["HrmJobGroup"]>;
    };
    GetHrmJobGroup: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["HrmJobGroup"]>;
    };
    ListHrmJobTitles: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["HrmJobTitle"]>;
    };
    GetHrmJobTitle: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["HrmJobTitle"]>;
    };
    ListHrmLeaveAbsenceHoursByDay: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["HrmLeaveAbsenceHoursByDay"]>;
    };
    GetHrmLeaveAbsenceHoursByDay: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["HrmLeaveAbsenceHoursByDay"]>;
    };
    ListHrmLeaveBuildUpRegistrations: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["HrmLeaveBuildUpRegistration"]>;
    };
    GetHrmLeaveBuildUpRegistration: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["HrmLeaveBuildUpRegistration"]>;
    };
    ListHrmLeaveRegistrations: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["HrmLeaveRegistration"]>;
    };
    GetHrmLeaveRegistration: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["HrmLeaveRegistration"]>;
    };
    ListHrmSchedules: {
        parameters: Parameters3;
        responses: Answers1<components["schemas"]["HrmSchedule"]>;
    };
    GetHrmSchedule: {
        parameters: Parameters4;
        responses: Answers3<components["schemas"]["HrmSchedule"]>;
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
/** What may be done with the fields of each record. */
export interface records {
    HrmAbsenceRegistrationTransaction: { row: components["schemas"]["HrmAbsenceRegistrationTransaction"]; key: "ID"; create: never; update: never };
    HrmAbsenceRegistration: { row: components["schemas"]["HrmAbsenceRegistration"]; key: "ID"; create: never; update: never; nested: { "AbsenceRegistrationTransactions": "HrmAbsenceRegistrationTransaction" } };
    HrmCostcenter: { row: components["schemas"]["HrmCostcenter"]; key: "ID"; create: "ID" | "Active" | "Code" | "Description" | "EndDate"; update: records["HrmCostcenter"]["create"] };
    HrmCostunit: { row: components["schemas"]["HrmCostunit"]; key: "ID"; create: "ID" | "Code" | "Description" | "EndDate"; update: records["HrmCostunit"]["create"] };
    HrmDepartment: { row: components["schemas"]["HrmDepartment"]; key: "ID"; create: never; update: never };
    HrmDivisionClassName: { row: components["schemas"]["HrmDivisionClassName"]; key: "ID"; create: never; update: never };
    HrmDivisionClassValue: { row: components["schemas"]["HrmDivisionClassValue"]; key: "ID"; create: never; update: never };
    HrmDivisionClass: { row: components["schemas"]["HrmDivisionClass"]; key: "ID"; create: never; update: never };
    HrmDivision: { row: components["schemas"]["HrmDivision"]; key: "Code"; create: never; update: never; nested: { "Class_01": "HrmDivisionClass"; "Class_02": "HrmDivisionClass"; "Class_03": "HrmDivisionClass"; "Class_04": "HrmDivisionClass"; "Class_05": "HrmDivisionClass" } };
    HrmJobGroup: { row: components["schemas"]["HrmJobGroup"]; key: "ID"; create: never; update: never };
    HrmJobTitle: { row: components["schemas"]["HrmJobTitle"]; key: "ID"; create: never; update: never };
    HrmLeaveAbsenceHoursByDay: { row: components["schemas"]["HrmLeaveAbsenceHoursByDay"]; key: "ID"; create: never; update: never };
    HrmLeaveBuildUpRegistration: { row: components["schemas"]["HrmLeaveBuildUpRegistration"]; key: "ID"; create: never; update: never };
    HrmLeaveRegistration: { row: components["schemas"]["HrmLeaveRegistration"]; key: "ID"; create: never; update: never };
    HrmSchedule: { row: components["schemas"]["HrmSchedule"]; key: "ID"; create: never; update: never };
}
/** What each path lets a client do. */
export interface calls {
    "/api/v1/{division}/hrm/AbsenceRegistrationTransactions": { list: "HrmAbsenceRegistrationTransaction" };
    "/api/v1/{division}/hrm/AbsenceRegistrationTransactions(guid'{ID}')": { get: "HrmAbsenceRegistrationTransaction" };
    "/api/v1/{division}/hrm/AbsenceRegistrations": { list: "HrmAbsenceRegistration" };
    "/api/v1/{division}/hrm/AbsenceRegistrations(guid'{ID}')": { get: "HrmAbsenceRegistration" };
    "/api/v1/{division}/hrm/Costcenters": { list: "HrmCostcenter"; create: { body: "HrmCostcenter"; demands: "Code" | "Description"; answer: "HrmCostcenter" } };
    "/api/v1/{division}/hrm/Costcenters(guid'{ID}')": { get: "HrmCostcenter"; update: { body: "HrmCostcenter"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/hrm/Costunits": { list: "HrmCostunit"; create: { body: "HrmCostunit"; demands: "Code" | "Description"; answer: "HrmCostunit" } };
    "/api/v1/{division}/hrm/Costunits(guid'{ID}')": { get: "HrmCostunit"; update: { body: "HrmCostunit"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/hrm/Departments": { list: "HrmDepartment" };
    "/api/v1/{division}/hrm/Departments(guid'{ID}')": { get: "HrmDepartment" };
    "/api/v1/{division}/hrm/DivisionClassNames": { list: "HrmDivisionClassName" };
    "/api/v1/{division}/hrm/DivisionClassNames(guid'{ID}')": { get: "HrmDivisionClassName" };
    "/api/v1/{division}/hrm/DivisionClassValues": { list: "HrmDivisionClassValue" };
    "/api/v1/{division}/hrm/DivisionClassValues(guid'{ID}')": { get: "HrmDivisionClassValue" };
    "/api/v1/{division}/hrm/DivisionClasses": { list: "HrmDivisionClass" };
    "/api/v1/{division}/hrm/DivisionClasses(guid'{ID}')": { get: "HrmDivisionClass" };
    "/api/v1/{division}/hrm/Divisions": { list: "HrmDivision" };
    "/api/v1/{division}/hrm/Divisions({Code})": { get: "HrmDivision" };
    "/api/v1/{division}/hrm/JobGroups": { list: "HrmJobGroup" };
    "/api/v1/{division}/hrm/JobGroups(guid'{ID}')": { get: "HrmJobGroup" };
    "/api/v1/{division}/hrm/JobTitles": { list: "HrmJobTitle" };
    "/api/v1/{division}/hrm/JobTitles(guid'{ID}')": { get: "HrmJobTitle" };
    "/api/v1/{division}/hrm/LeaveAbsenceHoursByDay": { list: "HrmLeaveAbsenceHoursByDay" };
    "/api/v1/{division}/hrm/LeaveAbsenceHoursByDay(guid'{ID}')": { get: "HrmLeaveAbsenceHoursByDay" };
    "/api/v1/{division}/hrm/LeaveBuildUpRegistrations": { list: "HrmLeaveBuildUpRegistration" };
    "/api/v1/{division}/hrm/LeaveBuildUpRegistrations(guid'{ID}')": { get: "HrmLeaveBuildUpRegistration" };
    "/api/v1/{division}/hrm/LeaveRegistrations": { list: "HrmLeaveRegistration" };
    "/api/v1/{division}/hrm/LeaveRegistrations(guid'{ID}')": { get: "HrmLeaveRegistration" };
    "/api/v1/{division}/hrm/Schedules": { list: "HrmSchedule" };
    "/api/v1/{division}/hrm/Schedules(guid'{ID}')": { get: "HrmSchedule" };
}
/** The types of the service, for a client that knows no other. */
export interface HrmTypes {
    paths: paths;
    records: records;
    calls: calls;
}

// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { components as shared, Answers1, Answers2, Answers3, Answers4, Answers5, Query2, Path1, Path2, Parameters1, Parameters2 } from "../shared-types.ts";
export interface paths {
    /**
     * List active employments
     * @description An employment that is in force today, with its contract, organisation, salary and schedule. Answers pages of 60 rows. Scope: hrm payroll.
     */
    "/api/v1/{division}/payroll/ActiveEmployments": {
        get: operations["ListPayrollActiveEmployments"];
    };
    /**
     * Read an active employment by its ID
     * @description Answers the active employment with the given ID; an unknown one gives 404. Scope: hrm payroll.
     */
    "/api/v1/{division}/payroll/ActiveEmployments(guid'{ID}')": {
        get: operations["GetPayrollActiveEmployment"];
    };
    /**
     * List employees
     * @description A person who works or worked for the company, with personal and business details. Answers pages of 60 rows. Scope: hrm payroll.
     */
    "/api/v1/{division}/payroll/Employees": {
        get: operations["ListPayrollEmployees"];
    };
    /**
     * Read an employee by its ID
     * @description Answers the employee with the given ID; an unknown one gives 404. Scope: hrm payroll.
     */
    "/api/v1/{division}/payroll/Employees(guid'{ID}')": {
        get: operations["GetPayrollEmployee"];
    };
    /**
     * List employment condition groups
     * @description A set of working conditions that holds for a group of employments. Answers pages of 60 rows. Scope: hrm payroll.
     */
    "/api/v1/beta/{division}/payroll/EmploymentConditionGroups": {
        get: operations["ListPayrollEmploymentConditionGroups"];
    };
    /**
     * Read an employment condition group by its ID
     * @description Answers the employment condition group with the given ID; an unknown one gives 404. Scope: hrm payroll.
     */
    "/api/v1/beta/{division}/payroll/EmploymentConditionGroups(guid'{ID}')": {
        get: operations["GetPayrollEmploymentConditionGroup"];
    };
    /**
     * List employment contract flex phases
     * @description A phase that a flexible employment contract can be in. Answers pages of 60 rows. Scope: hrm payroll.
     */
    "/api/v1/{division}/payroll/EmploymentContractFlexPhases": {
        get: operations["ListPayrollEmploymentContractFlexPhases"];
    };
    /**
     * Read an employment contract flex phase by its ID
     * @description Answers the employment contract flex phase with the given ID; an unknown one gives 404. Scope: hrm payroll.
     */
    "/api/v1/{division}/payroll/EmploymentContractFlexPhases({ID})": {
        get: operations["GetPayrollEmploymentContractFlexPhase"];
    };
    /**
     * List contract flex phases on a date
     * @description The phases of flexible employment contracts that are valid on a given date. Answers pages of 60 rows. Its arguments are not described. Scope: hrm payroll.
     */
    "/api/v1/{division}/read/payroll/EmploymentContractFlexPhasesOnFocusDate": {
        get: operations["GetPayrollEmploymentContractFlexPhasesOnFocusDate"];
    };
    /**
     * List employment contracts
     * @description A contract of employment with its kind, term and probation period. Answers pages of 60 rows. Scope: hrm payroll.
     */
    "/api/v1/{division}/payroll/EmploymentContracts": {
        get: operations["ListPayrollEmploymentContracts"];
    };
    /**
     * Read an employment contract by its ID
     * @description Answers the employment contract with the given ID; an unknown one gives 404. Scope: hrm payroll.
     */
    "/api/v1/{division}/payroll/EmploymentContracts(guid'{ID}')": {
        get: operations["GetPayrollEmploymentContract"];
    };
    /**
     * List employment end reasons
     * @description A reason for which an employment can end. Answers pages of 60 rows. Scope: hrm payroll.
     */
    "/api/v1/{division}/payroll/EmploymentEndReasons": {
        get: operations["ListPayrollEmploymentEndReasons"];
    };
    /**
     * Read an employment end reason by its ID
     * @description Answers the employment end reason with the given ID; an unknown one gives 404. Scope: hrm payroll.
     */
    "/api/v1/{division}/payroll/EmploymentEndReasons({ID})": {
        get: operations["GetPayrollEmploymentEndReason"];
    };
    /**
     * List employment end reasons on a date
     * @description The reasons for ending an employment that are valid on a given date. Answers pages of 60 rows. Its arguments are not described. Scope: hrm payroll.
     */
    "/api/v1/{division}/read/payroll/EmploymentEndReasonsOnFocusDate": {
        get: operations["GetPayrollEmploymentEndReasonsOnFocusDate"];
    };
    /**
     * List employment organizations
     * @description Where in the organisation an employee works: department, job title and cost center over a period. Answers pages of 60 rows. Scope: hrm payroll.
     */
    "/api/v1/{division}/payroll/EmploymentOrganizations": {
        get: operations["ListPayrollEmploymentOrganizations"];
    };
    /**
     * Read an employment organization by its ID
     * @description Answers the employment organization with the given ID; an unknown one gives 404. Scope: hrm payroll.
     */
    "/api/v1/{division}/payroll/EmploymentOrganizations(guid'{ID}')": {
        get: operations["GetPayrollEmploymentOrganization"];
    };
    /**
     * List employment salaries
     * @description What an employment pays over a period, with the hours and schedule behind it. Answers pages of 60 rows. Scope: hrm payroll.
     */
    "/api/v1/{division}/payroll/EmploymentSalaries": {
        get: operations["ListPayrollEmploymentSalaries"];
    };
    /**
     * Read an employment salary by its ID
     * @description Answers the employment salary with the given ID; an unknown one gives 404. Scope: hrm payroll.
     */
    "/api/v1/{division}/payroll/EmploymentSalaries(guid'{ID}')": {
        get: operations["GetPayrollEmploymentSalary"];
    };
    /**
     * List employment tax records
     * @description What the tax authorities need to know about an employment over a period. Answers pages of 60 rows. Scope: hrm payroll.
     */
    "/api/v1/{division}/payroll/EmploymentTaxAuthoritiesGeneral": {
        get: operations["ListPayrollEmploymentTaxAuthoritiesGeneral"];
    };
    /**
     * Read an employment tax record by its ID
     * @description Answers the employment tax record with the given ID; an unknown one gives 404. Scope: hrm payroll.
     */
    "/api/v1/{division}/payroll/EmploymentTaxAuthoritiesGeneral(guid'{ID}')": {
        get: operations["GetPayrollEmploymentTaxAuthoritiesGeneral"];
    };
    /**
     * List employments
     * @description The working relation between the company and an employee, from first to last day. Answers pages of 60 rows. Scope: hrm payroll.
     */
    "/api/v1/{division}/payroll/Employments": {
        get: operations["ListPayrollEmployments"];
    };
    /**
     * Read an employment by its ID
     * @description Answers the employment with the given ID; an unknown one gives 404. Scope: hrm payroll.
     */
    "/api/v1/{division}/payroll/Employments(guid'{ID}')": {
        get: operations["GetPayrollEmployment"];
    };
    /**
     * List payroll components
     * @description The allowances, deductions and subtotals from which a payslip is made up. Answers pages of 60 rows. Its arguments are not described. Scope: hrm payroll.
     */
    "/api/v1/beta/{division}/payroll/PayrollComponents": {
        get: operations["GetPayrollPayrollComponents"];
    };
    /**
     * List the payroll transactions of a payroll year
     * @description The entered and calculated amounts of payroll components in one payroll year. Answers pages of 60 rows. Its arguments are not described. Scope: hrm payroll.
     */
    "/api/v1/beta/{division}/payroll/PayrollTransactionsByPayrollYear": {
        get: operations["GetPayrollPayrollTransactionsByPayrollYear"];
    };
    /**
     * List tax employment end flex codes
     * @description A code with which the end of a flexible employment is reported to the tax authorities. Answers pages of 60 rows. Scope: hrm payroll.
     */
    "/api/v1/{division}/payroll/TaxEmploymentEndFlexCodes": {
        get: operations["ListPayrollTaxEmploymentEndFlexCodes"];
    };
    /**
     * Read a tax employment end flex code by its ID
     * @description Answers the tax employment end flex code with the given ID; an unknown one gives 404. Scope: hrm payroll.
     */
    "/api/v1/{division}/payroll/TaxEmploymentEndFlexCodes(guid'{ID}')": {
        get: operations["GetPayrollTaxEmploymentEndFlexCode"];
    };
    /**
     * List variable mutations; create a variable mutation
     * @description A change to the pay of one period, such as hours worked, days ill or a single amount. Answers pages of 60 rows. Scope: hrm payroll.
     */
    "/api/v1/{division}/payroll/VariableMutations": {
        get: operations["ListPayrollVariableMutations"];
        /** @description Adds a variable mutation and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreatePayrollVariableMutation"];
    };
    /**
     * Read a variable mutation by its ID; update a variable mutation
     * @description Answers the variable mutation with the given ID; an unknown one gives 404. Scope: hrm payroll.
     */
    "/api/v1/{division}/payroll/VariableMutations(guid'{ID}')": {
        get: operations["GetPayrollVariableMutation"];
        /** @description Changes the variable mutation with the given ID. Fields that are left out keep their value. */
        put: operations["UpdatePayrollVariableMutation"];
    };
}
export interface components {
    schemas: {
        Error: shared["schemas"]["Error"];
        /** @description An employment that is in force today, with its contract, organisation, salary and schedule. */
        PayrollActiveEmployment: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: double
             * @description Days a week that the employee works on average.
             */
            AverageDaysPerWeek?: number | null;
            /**
             * Format: double
             * @description Hours a week that the employee works on average.
             */
            AverageHoursPerWeek?: number | null;
            /**
             * Format: uuid
             * @description ID of the contract that the employment is based on.
             */
            Contract?: string | null;
            /**
             * Format: uuid
             * @description ID of the document that holds the signed contract.
             */
            ContractDocument?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day of the contract; empty when it has no fixed end.
             */
            ContractEndDate?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day of the contract's time of trial.
             */
            ContractProbationEndDate?: string | null;
            /**
             * Format: int32
             * @description Number of the agreed length of the contract's time of trial.
             */
            ContractProbationPeriod?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description First day of the contract.
             */
            ContractStartDate?: string | null;
            /**
             * Format: int32
             * @description Whether the contract has a fixed end, has none, or is with somebody from outside. Codes: 1 = Definite, 2 = Indefinite, 3 = External.
             */
            ContractType?: 1 | 2 | 3 | null;
            /** @description Text of the code that tells how the contract ends. */
            ContractTypeDescription?: string | null;
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
             * @description ID of the department in which the employee works.
             */
            Department?: string | null;
            /** @description Code of the department in which the employee works. */
            DepartmentCode?: string | null;
            /** @description Text of the department in which the employee works. */
            DepartmentDescription?: string | null;
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
             * @description ID of the row that places the employment in the organisation.
             */
            EmploymentOrganization?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day of the employment; empty while it has no known end.
             */
            EndDate?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the record, shorter than its ID.
             */
            HID?: number | null;
            /**
             * Format: double
             * @description Pay for one hour of work.
             */
            HourlyWage?: number | null;
            /**
             * Format: double
             * @description Cost of one hour of the employee inside the company.
             */
            InternalRate?: number | null;
            /**
             * Format: uuid
             * @description ID of the job that the employee holds today.
             */
            Jobtitle?: string | null;
            /** @description Text of the job that the employee holds today. */
            JobtitleDescription?: string | null;
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
             * @description Number of the reason for which the employment ends.
             */
            ReasonEnd?: number | null;
            /** @description Text of the reason for which the employment ends. */
            ReasonEndDescription?: string | null;
            /**
             * Format: int32
             * @description Number of the reason that is reported when a flexible employment ends.
             */
            ReasonEndFlex?: number | null;
            /** @description Text of the reason that is reported when a flexible employment ends. */
            ReasonEndFlexDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the pay that holds for the employment today.
             */
            Salary?: string | null;
            /**
             * Format: uuid
             * @description ID of the working schedule that settles hours and days.
             */
            Schedule?: string | null;
            /**
             * Format: double
             * @description Hours a week to which the current schedule comes on average.
             */
            ScheduleAverageHours?: number | null;
            /** @description Code of the working schedule that settles hours and days. */
            ScheduleCode?: string | null;
            /**
             * Format: double
             * @description Days a week that the current schedule has.
             */
            ScheduleDays?: number | null;
            /** @description Text of the working schedule that settles hours and days. */
            ScheduleDescription?: string | null;
            /**
             * Format: double
             * @description Hours a week that the current schedule has.
             */
            ScheduleHours?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description First day of the employment.
             */
            StartDate?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the employee first came to work for the organisation.
             */
            StartDateOrganization?: string | null;
        };
        /** @description A person who works or worked for the company, with personal and business details. */
        PayrollEmployee: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: uint8
             * @description Tells by 1 that the person has an employment in force today, by 0 that there is none.
             */
            ActiveEmployment?: number | null;
            /** @description Second line of the postal address, such as a building or department. */
            AddressLine2?: string | null;
            /** @description Third line of the postal address, for what the first two do not hold. */
            AddressLine3?: string | null;
            /** @description Name of the street, without the number of the house. */
            AddressStreet?: string | null;
            /** @description House number, as it stands on the door. */
            AddressStreetNumber?: string | null;
            /** @description Addition to the house number, such as a letter or a floor. */
            AddressStreetNumberSuffix?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the person was born.
             */
            BirthDate?: string | null;
            /** @description Last name that the person was born with. */
            BirthName?: string | null;
            /** @description Particle before the name at birth, such as van or de. */
            BirthNamePrefix?: string | null;
            /** @description Town in which the person was born. */
            BirthPlace?: string | null;
            /** @description E-mail address at which the person is reached at work. */
            BusinessEmail?: string | null;
            /** @description Number of the fax at the person's work. */
            BusinessFax?: string | null;
            /** @description Number of the mobile phone that the person uses for work. */
            BusinessMobile?: string | null;
            /** @description Number at which the person is called at work. */
            BusinessPhone?: string | null;
            /** @description Inside number to dial after the number at work. */
            BusinessPhoneExtension?: string | null;
            /** @description Number under which the employee is registered with CASO. */
            CASONumber?: string | null;
            /** @description Place that belongs to the postal address. */
            City?: string | null;
            /** @description Code by which users know the employee. */
            Code?: string | null;
            /** @description Code of the country, two letters by ISO 3166 with possible blanks behind them. */
            Country?: string | null;
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
             * @description ID of the account to which the employee is tied as a customer.
             */
            Customer?: string | null;
            /** @description Address at which the user-defined fields of the record are read; given in the Premium edition only. */
            CustomField?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /** @description E-mail address at which the person or company is reached. */
            Email?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the employee.
             */
            EmployeeHID?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which the person works for the company; empty while it goes on.
             */
            EndDate?: string | null;
            /** @description Given name of the person. */
            FirstName?: string | null;
            /** @description First, middle and last name in one text. */
            FullName?: string | null;
            /** @description Letter for the sex of the person. */
            Gender?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the record, shorter than its ID.
             */
            HID?: number | null;
            /** @description First letters of the given names. */
            Initials?: string | null;
            /** @description Whether the employee is in service today. */
            IsActive?: boolean | null;
            /**
             * Format: uint8
             * @description Tells by 1 that personal details were removed for privacy.
             */
            IsAnonymised?: number | null;
            /** @description Code of the language in which texts are written or shown. */
            Language?: string | null;
            /** @description Family name of the person. */
            LastName?: string | null;
            /** @description Text of the place at which the employee works. */
            LocationDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the employee to whom this one reports.
             */
            Manager?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the person married.
             */
            MaritalDate?: string | null;
            /**
             * Format: int16
             * @description Number of the person's state of marriage, such as single or married.
             */
            MaritalStatus?: number | null;
            /** @description Particle between given and family name, such as van or de. */
            MiddleName?: string | null;
            /** @description Number of the mobile phone of the person. */
            Mobile?: string | null;
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
            /** @description Municipality in which the employee lives. */
            Municipality?: string | null;
            /**
             * Format: int16
             * @description Number of the order in which own name and partner's name are written.
             */
            NameComposition?: number | null;
            /** @description Code of the country of which the person is a citizen. */
            Nationality?: string | null;
            /** @description Name that the person goes by. */
            NickName?: string | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /** @description Family name of the person's partner. */
            PartnerName?: string | null;
            /** @description Particle before the partner's name, such as van or de. */
            PartnerNamePrefix?: string | null;
            /**
             * Format: uuid
             * @description ID of the person as such, who can have several roles.
             */
            Person?: string | null;
            /** @description Telephone number at which the person or company is reached. */
            Phone?: string | null;
            /** @description Inside number to dial after the telephone number. */
            PhoneExtension?: string | null;
            /**
             * Format: byte
             * @description Content of the picture, as bytes in base64.
             */
            Picture?: string | null;
            /** @description Name of the file that holds the picture. */
            PictureFileName?: string | null;
            /** @description Address of a small version of the picture. */
            PictureThumbnailUrl?: string | null;
            /** @description Address at which the picture can be fetched. */
            PictureUrl?: string | null;
            /** @description Code of the postal district. */
            Postcode?: string | null;
            /** @description E-mail address of the employee at home. */
            PrivateEmail?: string | null;
            /** @description Number of the person for social security. */
            SocialSecurityNumber?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description First day on which the person works for the company.
             */
            StartDate?: string | null;
            /** @description Code of the state or province within the country. */
            State?: string | null;
            /** @description Code of the form of address, such as Mr or Dr. */
            Title?: string | null;
            /**
             * Format: uuid
             * @description ID of the user with whom the employee signs in.
             */
            User?: string | null;
            /** @description First and last name of the user with whom the employee signs in. */
            UserFullName?: string | null;
            /** @description Number under which the tax office knows the employee. */
            TaxIdentificationNumber?: string | null;
        };
        /** @description A set of working conditions that holds for a group of employments. */
        PayrollEmploymentConditionGroup: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /** @description Code by which the tax office knows the collective labour agreement. */
            CLACodeTaxOffice?: string | null;
            /** @description Text of the tax office's code for the collective labour agreement. */
            CLACodeTaxOfficeDescription?: string | null;
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
             * @description Last day on which the record holds; empty when there is no end.
             */
            EndDate?: string | null;
            /**
             * Format: double
             * @description Hours of a full week of work under these conditions.
             */
            HoursPerWeek?: number | null;
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
            /** @description Code of the branch of industry in the Netherlands (SBI). */
            SBICode?: string | null;
            /** @description Text of the branch of industry in the Netherlands (SBI). */
            SBICodeDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description First day on which the record holds.
             */
            StartDate?: string | null;
        };
        /** @description A phase that a flexible employment contract can be in. */
        PayrollEmploymentContractFlexPhase: {
            /**
             * Format: int32
             * @description Number that serves as the key of the record.
             */
            ID?: number;
            /** @description Text by which users recognise the record. */
            Description?: string | null;
        };
        /** @description The phases of flexible employment contracts that are valid on a given date. */
        PayrollEmploymentContractFlexPhaseOnFocusDate: {
            /**
             * Format: int32
             * @description Number by which users know the record and look it up.
             */
            Code?: number | null;
            /** @description Text by which users recognise the record. */
            Description?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which the record holds; empty when there is no end.
             */
            EndDate?: string | null;
            /**
             * Format: int32
             * @description Number that serves as the key of the record.
             */
            ID?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description First day on which the record holds.
             */
            StartDate?: string | null;
        };
        /** @description A contract of employment with its kind, term and probation period. */
        PayrollEmploymentContract: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: int32
             * @description Number of the phase that the flexible contract is in.
             */
            ContractFlexPhase?: number | null;
            /** @description Text of the phase that the flexible contract is in. */
            ContractFlexPhaseDescription?: string | null;
            /** @description Whether a change in the past leads to corrections of periods already paid. */
            CreateAutoCorrection?: boolean | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /** @description Whether earlier contracts at linked agencies are taken over before this one. */
            CreatePredecessorsForLinkedAgencies?: boolean | null;
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
             * @description ID of the document that was filed with this record.
             */
            Document?: string | null;
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
             * Format: int32
             * @description Kind of worker the contract is for, such as a student or a contractor. Codes: 1 = Employee, 2 = Contractor, 3 = Temporary, 4 = Student, 5 = Flexworker.
             */
            EmployeeType?: 1 | 2 | 3 | 4 | 5 | null;
            /** @description Text of the kind of worker the contract is for. */
            EmployeeTypeDescription?: string | null;
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
             * Format: int32
             * @description Which employment of the employee this is, counted from the first one.
             */
            EmploymentNumber?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day of the contract of employment; empty when it has no fixed end.
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
             * Format: odata-v2-datetime
             * @description Last day of the time of trial under the contract.
             */
            ProbationEndDate?: string | null;
            /**
             * Format: int32
             * @description Number of the agreed length of the time of trial.
             */
            ProbationPeriod?: number | null;
            /** @description Text of the agreed length of the time of trial. */
            ProbationPeriodDescription?: string | null;
            /**
             * Format: int32
             * @description Why the contract was made, such as a new employment. Codes: 1 = New employment, 2 = Employment change, 3 = New legal employer, 4 = Acquisition, 5 = Previous contract expired, 6 = Other.
             */
            ReasonContract?: 1 | 2 | 3 | 4 | 5 | 6 | null;
            /** @description Text of why the contract was made. */
            ReasonContractDescription?: string | null;
            /**
             * Format: int32
             * @description Place of the contract in the row of contracts with the employee.
             */
            Sequence?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description First day of the contract of employment.
             */
            StartDate?: string | null;
            /**
             * Format: int32
             * @description Whether the contract has a fixed end (1), has none (2) or is with somebody from outside (3). Codes: 1 = Definite, 2 = Indefinite, 3 = External.
             */
            Type?: 1 | 2 | 3 | null;
            /** @description Text of the code in Type, in the language of the user. */
            TypeDescription?: string | null;
        };
        /** @description A reason for which an employment can end. */
        PayrollEmploymentEndReason: {
            /**
             * Format: int32
             * @description Number that serves as the key of the record.
             */
            ID?: number;
            /** @description Text by which users recognise the record. */
            Description?: string | null;
        };
        /** @description The reasons for ending an employment that are valid on a given date. */
        PayrollEmploymentEndReasonOnFocusDate: {
            /** @description Short text by which users know the record and look it up. */
            Code?: string | null;
            /** @description Text by which users recognise the record. */
            Description?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which the record holds; empty when there is no end.
             */
            EndDate?: string | null;
            /**
             * Format: int32
             * @description Number that serves as the key of the record.
             */
            ID?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description First day on which the record holds.
             */
            StartDate?: string | null;
        };
        /** @description Where in the organisation an employee works: department, job title and cost center over a period. */
        PayrollEmploymentOrganization: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
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
            /**
             * Format: uuid
             * @description ID of the department in which the employee works.
             */
            Department?: string | null;
            /** @description Code of the department in which the employee works. */
            DepartmentCode?: string | null;
            /** @description Text of the department in which the employee works. */
            DepartmentDescription?: string | null;
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
             * Format: int32
             * @description Which employment of the employee this is, counted from the first one.
             */
            EmploymentNumber?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which the employee has this place in the organisation; empty until a new one follows.
             */
            EndDate?: string | null;
            /**
             * Format: uuid
             * @description ID of the job that the employee does.
             */
            JobTitle?: string | null;
            /** @description Code of the job that the employee does. */
            JobTitleCode?: string | null;
            /** @description Text of the job that the person does. */
            JobTitleDescription?: string | null;
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
             * @description First day on which the employee has this place in the organisation.
             */
            StartDate?: string | null;
        };
        /** @description What an employment pays over a period, with the hours and schedule behind it. */
        PayrollEmploymentSalary: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: int16
             * @description Whether the salary was agreed before (gross) or after (net) deductions. Codes: 0 = Gross, 1 = Net.
             */
            AmountType?: 0 | 1 | null;
            /** @description Text of the code that tells a gross salary from a net one. */
            AmountTypeDescription?: string | null;
            /** @description Whether corrections of earlier periods are worked out without being entered by hand. */
            AutoCorrection?: boolean | null;
            /**
             * Format: double
             * @description Days a week that the employee works on average.
             */
            AverageDaysPerWeek?: number | null;
            /**
             * Format: double
             * @description Hours a week that the employee works on average.
             */
            AverageHoursPerWeek?: number | null;
            /**
             * Format: double
             * @description Percentage of the working hours that should be charged to customers.
             */
            BillabilityTarget?: number | null;
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
             * Format: int32
             * @description Which employment of the employee this is, counted from the first one.
             */
            EmploymentNumber?: number | null;
            /**
             * Format: int32
             * @description Whether the pay is fixed for a period or goes by the hour. Codes: 1 = Periodical (fixed), 2 = Per hour (variable).
             */
            EmploymentSalaryType?: 1 | 2 | null;
            /** @description Text of the code that tells fixed pay from pay by the hour. */
            EmploymentSalaryTypeDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which this pay holds; empty until a new one follows.
             */
            EndDate?: string | null;
            /**
             * Format: double
             * @description Price at which an hour of the employee is charged to customers.
             */
            ExternalRate?: number | null;
            /**
             * Format: int32
             * @description How often the salary is paid, such as monthly or every four weeks. Codes: 1 = Yearly, 2 = Quarterly, 3 = Monthly, 4 = 4-weekly, 5 = Weekly, 11 = Yearly (Pro forma), 12 = Quarterly (Pro forma), 13 = Monthly (Pro forma), 15 = Weekly (Pro forma).
             */
            Frequency?: 1 | 2 | 3 | 4 | 5 | 11 | 12 | 13 | 15 | null;
            /** @description Text of how often the salary is paid. */
            FrequencyDescription?: string | null;
            /**
             * Format: double
             * @description Pay for a full week of work, before the part-time factor.
             */
            FulltimeAmount?: number | null;
            /**
             * Format: double
             * @description Pay for one hour of work.
             */
            HourlyWage?: number | null;
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
             * Format: int32
             * @description Number of the level within the job that the pay is based on.
             */
            JobLevel?: number | null;
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
             * @description Pay for the part of the week that the employee works.
             */
            ParttimeAmount?: number | null;
            /**
             * Format: double
             * @description Part of a full week that the employee works, where 1 is full time.
             */
            ParttimeFactor?: number | null;
            /**
             * Format: int32
             * @description What the pay is based on, such as a wage scale or the minimum wage. Codes: 0 = Manual entry, 1 = Wagescale, 2 = Minimum wage, 3 = Minimum hourly wage.
             */
            SalaryBasedType?: 0 | 1 | 2 | 3 | null;
            /** @description Text of what the pay is based on. */
            SalaryBasedTypeDescription?: string | null;
            /** @description Name of the wage scale that the pay is taken from. */
            Scale?: string | null;
            /**
             * Format: uuid
             * @description ID of the working schedule that settles hours and days.
             */
            Schedule?: string | null;
            /** @description Code of the working schedule that settles hours and days. */
            ScheduleCode?: string | null;
            /** @description Text of the working schedule that settles hours and days. */
            ScheduleDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description First day on which this pay holds.
             */
            StartDate?: string | null;
            /**
             * Format: uuid
             * @description ID of the wage scale that the pay comes from.
             */
            WageScale?: string | null;
            /**
             * Format: int16
             * @description Number of the period of the wage scale that holds.
             */
            WageScalePeriod?: number | null;
            /** @description Step of the wage scale that the employee has reached. */
            WageScaleStep?: string | null;
        };
        /** @description What the tax authorities need to know about an employment over a period. */
        PayrollEmploymentTaxAuthoritiesGeneral: {
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
             * Format: int32
             * @description Which employment of the employee this is, counted from the first one.
             */
            EmploymentNumber?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which the record holds; empty when there is no end.
             */
            EndDate?: string | null;
            /** @description Code for what bears on the duty to insure the employee. */
            InfluenceInsuranceObligation?: string | null;
            /** @description Text of what bears on the duty to insure the employee. */
            InfluenceInsuranceObligationDescription?: string | null;
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
            /** @description Code of the tax authorities for the kind of working relation. */
            NatureOfWorkRelationship?: string | null;
            /** @description Text of the tax authorities' code for the kind of working relation. */
            NatureOfWorkRelationshipDescription?: string | null;
            /** @description Number of the employer for taxes on wages. */
            PayrollTaxesNumber?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description First day on which the record holds.
             */
            StartDate?: string | null;
            /** @description Code of the tax authorities for the kind of income. */
            TypeOfIncome?: string | null;
            /** @description Text of the tax authorities' code for the kind of income. */
            TypeOfIncomeDescription?: string | null;
        };
        /** @description The working relation between the company and an employee, from first to last day. */
        PayrollEmployment: {
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
             * Format: int32
             * @description Which employment of the employee this is, counted from the first one.
             */
            EmploymentNumber?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day of the employment; empty while it has no known end.
             */
            EndDate?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the record, shorter than its ID.
             */
            HID?: number | null;
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
             * @description Number of the reason for which the employment ends.
             */
            ReasonEnd?: number | null;
            /** @description Text of the reason for which the employment ends. */
            ReasonEndDescription?: string | null;
            /**
             * Format: int32
             * @description Number of the reason that is reported when a flexible employment ends.
             */
            ReasonEndFlex?: number | null;
            /** @description Text of the reason that is reported when a flexible employment ends. */
            ReasonEndFlexDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description First day of the employment.
             */
            StartDate?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the employee first came to work for the organisation.
             */
            StartDateOrganization?: string | null;
        };
        /** @description The allowances, deductions and subtotals from which a payslip is made up. */
        PayrollPayrollComponent: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: uint8
             * @description Tells by 1 that the component takes part in the calculation of the payslip.
             */
            Calculate?: number | null;
            /** @description Code of the broad category of the payroll component. */
            Category?: string | null;
            /** @description Text of the broad category of the payroll component. */
            CategoryDescription?: string | null;
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
            /** @description Code of the set of working conditions that holds for the employment. */
            EmploymentConditionGroupCode?: string | null;
            /** @description Text of the set of working conditions that holds for the employment. */
            EmploymentConditionGroupDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which the record holds; empty when there is no end.
             */
            EndDate?: string | null;
            /** @description Heading under which amounts of the payroll component are reported in the ledger. */
            GLClassification?: string | null;
            /** @description Text of the heading under which the payroll component is reported in the ledger. */
            GLClassificationDescription?: string | null;
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
            /** @description Code under which the component counts in the return to the pension fund. */
            PensionDeclarationClassification?: string | null;
            /** @description Text of the code for the return to the pension fund. */
            PensionDeclarationClassificationDescription?: string | null;
            /** @description Finer code under which the component counts in the return to the pension fund. */
            PensionDeclarationSubclassification?: string | null;
            /** @description Text of the finer code for the return to the pension fund. */
            PensionDeclarationSubclassificationDescription?: string | null;
            /** @description Further text under which users find the record. */
            SearchCode?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description First day on which the record holds.
             */
            StartDate?: string | null;
            /** @description Code of the finer category of the payroll component. */
            Subcategory?: string | null;
            /** @description Text of the finer category of the payroll component. */
            SubcategoryDescription?: string | null;
            /** @description Code under which the component counts in the return of wage taxes. */
            TaxDeclarationClassification?: string | null;
            /** @description Text of the code for the return of wage taxes. */
            TaxDeclarationClassificationDescription?: string | null;
            /**
             * Format: int16
             * @description Whether the component is for normal pay (1), special pay (2) or both (3). Codes: 1 = Normal, 2 = Special, 3 = Normal and special.
             */
            TransactionType?: 1 | 2 | 3 | null;
            /**
             * Format: int32
             * @description Whether the component adds to the pay (1), takes from it (2) or sums up (3). Codes: 1 = Allowance, 2 = Deduction, 3 = Subtotal.
             */
            Type?: 1 | 2 | 3 | null;
            /** @description Code under which the component counts in the list of wages. */
            WageListClassification?: string | null;
            /** @description Text of the code for the list of wages. */
            WageListClassificationDescription?: string | null;
        };
        /** @description The entered and calculated amounts of payroll components in one payroll year. */
        PayrollPayrollTransactionByPayrollYear: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: double
             * @description Amount to which the payroll component comes in the period.
             */
            CalculatedAmount?: number | null;
            /**
             * Format: double
             * @description Value from which the payroll component is calculated.
             */
            CalculatedBaseValue?: number | null;
            /**
             * Format: double
             * @description Part of the base that stays out of the calculation.
             */
            CalculatedFranchise?: number | null;
            /**
             * Format: double
             * @description Highest base that counts in the calculation.
             */
            CalculatedMaximum?: number | null;
            /**
             * Format: double
             * @description Number of units, such as hours or days, that the calculation came to.
             */
            CalculatedNumber?: number | null;
            /** @description Code of the department or place that the amount is charged to. */
            CostCenter?: string | null;
            /** @description Short text of the cost center that the amounts in the row are charged to. */
            CostCenterCode?: string | null;
            /** @description Text of the department or place that the amount is charged to. */
            CostCenterDescription?: string | null;
            /** @description Code of the product or activity that the amount is gathered under. */
            CostUnit?: string | null;
            /** @description Short text of the cost unit that the amounts in the row are gathered under. */
            CostUnitCode?: string | null;
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
            /**
             * Format: odata-v2-datetime
             * @description Day for which the payroll amount counts.
             */
            Date?: string | null;
            /**
             * Format: uuid
             * @description ID of the department in which the employee works.
             */
            Department?: string | null;
            /** @description Code of the department in which the employee works. */
            DepartmentCode?: string | null;
            /** @description Text of the department in which the employee works. */
            DepartmentDescription?: string | null;
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
             * Format: uuid
             * @description ID of the set of working conditions that holds for the employment.
             */
            EmploymentConditionGroup?: string | null;
            /** @description Code of the set of working conditions that holds for the employment. */
            EmploymentConditionGroupCode?: string | null;
            /** @description Text of the set of working conditions that holds for the employment. */
            EmploymentConditionGroupDescription?: string | null;
            /**
             * Format: double
             * @description Amount that was entered for the payroll component.
             */
            EntryAmount?: number | null;
            /**
             * Format: double
             * @description Base that was entered for the payroll component.
             */
            EntryBase?: number | null;
            /**
             * Format: double
             * @description Number of units, such as hours or days, that was entered for the payroll component.
             */
            EntryNumber?: number | null;
            /**
             * Format: double
             * @description Percentage that was entered for the payroll component.
             */
            EntryPercentage?: number | null;
            /**
             * Format: double
             * @description Second percentage that was entered for the payroll component.
             */
            EntryPercentage2?: number | null;
            /**
             * Format: int16
             * @description Number of the way in which the payroll amount came in, such as by hand.
             */
            EntryType?: number | null;
            /** @description Text of the way in which the payroll amount came in. */
            EntryTypeDescription?: string | null;
            /**
             * Format: int32
             * @description How often the salary is paid, such as monthly or every four weeks. Codes: 1 = Yearly, 2 = Quarterly, 3 = Monthly, 4 = 4-weekly, 5 = Weekly, 11 = Yearly (Pro forma), 12 = Quarterly (Pro forma), 13 = Monthly (Pro forma), 15 = Weekly (Pro forma).
             */
            Frequency?: 1 | 2 | 3 | 4 | 5 | 11 | 12 | 13 | 15 | null;
            /** @description First, middle and last name in one text. */
            FullName?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment of the latest change.
             */
            ModifiedDate?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /**
             * Format: uuid
             * @description ID of the allowance, deduction or subtotal on the payslip.
             */
            PayrollComponent?: string | null;
            /** @description Code of the allowance, deduction or subtotal on the payslip. */
            PayrollComponentCode?: string | null;
            /** @description Text of the allowance, deduction or subtotal on the payslip. */
            PayrollComponentDescription?: string | null;
            /**
             * Format: int32
             * @description Number of the kind of payroll component, such as an allowance.
             */
            PayrollComponentType?: number | null;
            /** @description Text of the kind of payroll component. */
            PayrollComponentTypeDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the calculation of the payroll that the amount came from.
             */
            PayrollRun?: string | null;
            /** @description Code of the calculation of the payroll that the amount came from. */
            PayrollRunCode?: string | null;
            /**
             * Format: int16
             * @description Calendar year whose payroll is meant.
             */
            PayrollYear?: number | null;
            /**
             * Format: int16
             * @description Number of the payroll period within the year.
             */
            Period?: number | null;
            /**
             * Format: int16
             * @description How far the payroll amount is, from not entered (1) over calculated (4) to finalized (6) or deleted (7). Codes: 1 = Not entered, 2 = Entered, 3 = Open, 4 = Calculated, 5 = Approved, 6 = Finalized, 7 = Deleted.
             */
            Status?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | null;
            /**
             * Format: int16
             * @description Number of the kind of payroll amount.
             */
            Type?: number | null;
            /** @description Text of the code in Type, in the language of the user. */
            TypeDescription?: string | null;
        };
        /** @description A code with which the end of a flexible employment is reported to the tax authorities. */
        PayrollTaxEmploymentEndFlexCode: {
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
             * Format: odata-v2-datetime
             * @description Last day on which the record holds; empty when there is no end.
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
            /**
             * Format: odata-v2-datetime
             * @description First day on which the record holds.
             */
            StartDate?: string | null;
        };
        /** @description A change to the pay of one period, such as hours worked, days ill or a single amount. */
        PayrollVariableMutation: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /** @description Remark on the change for the payslip. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the employee.
             */
            EmployeeHID?: number | null;
            /**
             * Format: uuid
             * @description ID of the employee behind the user or the change in pay.
             */
            EmployeeID?: string | null;
            /**
             * Format: int32
             * @description What the value is, a quantity, an amount or a percentage. Codes: 1 = Quantity, 2 = Amount, 3 = Percentage.
             */
            EntryFieldType?: 1 | 2 | 3 | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /** @description Code of the allowance, deduction or subtotal that is changed for one period. */
            PayrollComponent?: string | null;
            /**
             * Format: uuid
             * @description ID of the payroll component that is changed for one period.
             */
            PayrollComponentID?: string | null;
            /**
             * Format: int16
             * @description Number of the payroll period in which the change counts.
             */
            PayrollPeriod?: number | null;
            /**
             * Format: int16
             * @description Calendar year whose payroll is meant.
             */
            PayrollYear?: number | null;
            /**
             * Format: int32
             * @description What changes in the period, such as days worked, hours ill or a payroll component. Codes: 1 = Days worked, 2 = Hours worked, 3 = Days ill, 4 = Hours ill, 5 = Days leave, 6 = Hours leave, 7 = Payroll component, 8 = Days care leave, 9 = Hours care leave, 10 = Days extended partner leave, 11 = Hours extended partner leave, 12 = Days Unpaid Leave, ….
             */
            Type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | null;
            /**
             * Format: double
             * @description Quantity, amount or percentage that is entered for the period.
             */
            Value?: number | null;
        };
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    ListPayrollActiveEmployments: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["PayrollActiveEmployment"]>;
    };
    GetPayrollActiveEmployment: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["PayrollActiveEmployment"]>;
    };
    ListPayrollEmployees: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["PayrollEmployee"]>;
    };
    GetPayrollEmployee: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["PayrollEmployee"]>;
    };
    ListPayrollEmploymentConditionGroups: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["PayrollEmploymentConditionGroup"]>;
    };
    GetPayrollEmploymentConditionGroup: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["PayrollEmploymentConditionGroup"]>;
    };
    ListPayrollEmploymentContractFlexPhases: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["PayrollEmploymentContractFlexPhase"]>;
    };
    GetPayrollEmploymentContractFlexPhase: {
        parameters: {
            query?: Query2;
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
                /** @description ID of the employment contract flex phase. */
                ID: number;
            };
        };
        responses: Answers3<components["schemas"]["PayrollEmploymentContractFlexPhase"]>;
    };
    GetPayrollEmploymentContractFlexPhasesOnFocusDate: {
        parameters: Parameters1;
        responses: Answers5<components["schemas"]["PayrollEmploymentContractFlexPhaseOnFocusDate"]>;
    };
    ListPayrollEmploymentContracts: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["PayrollEmploymentContract"]>;
    };
    GetPayrollEmploymentContract: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["PayrollEmploymentContract"]>;
    };
    ListPayrollEmploymentEndReasons: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["PayrollEmploymentEndReason"]>;
    };
    GetPayrollEmploymentEndReason: {
        parameters: {
            query?: Query2;
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
                /** @description ID of the employment end reason. */
                ID: number;
            };
        };
        responses: Answers3<components["schemas"]["PayrollEmploymentEndReason"]>;
    };
    GetPayrollEmploymentEndReasonsOnFocusDate: {
        parameters: Parameters1;
        responses: Answers5<components["schemas"]["PayrollEmploymentEndReasonOnFocusDate"]>;
    };
    ListPayrollEmploymentOrganizations: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["PayrollEmploymentOrganization"]>;
    };
    GetPayrollEmploymentOrganization: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["PayrollEmploymentOrganization"]>;
    };
    ListPayrollEmploymentSalaries: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["PayrollEmploymentSalary"]>;
    };
    GetPayrollEmploymentSalary: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["PayrollEmploymentSalary"]>;
    };
    ListPayrollEmploymentTaxAuthoritiesGeneral: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["PayrollEmploymentTaxAuthoritiesGeneral"]>;
    };
    GetPayrollEmploymentTaxAuthoritiesGeneral: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["PayrollEmploymentTaxAuthoritiesGeneral"]>;
    };
    ListPayrollEmployments: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["PayrollEmployment"]>;
    };
    GetPayrollEmployment: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["PayrollEmployment"]>;
    };
    GetPayrollPayrollComponents: {
        parameters: Parameters1;
        responses: Answers5<components["schemas"]["PayrollPayrollComponent"]>;
    };
    GetPayrollPayrollTransactionsByPayrollYear: {
        parameters: Parameters1;
        responses: Answers5<components["schemas"]["PayrollPayrollTransactionByPayrollYear"]>;
    };
    ListPayrollTaxEmploymentEndFlexCodes: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["PayrollTaxEmploymentEndFlexCode"]>;
    };
    GetPayrollTaxEmploymentEndFlexCode: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["PayrollTaxEmploymentEndFlexCode"]>;
    };
    ListPayrollVariableMutations: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["PayrollVariableMutation"]>;
    };
    CreatePayrollVariableMutation: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["PayrollVariableMutation"], "EmployeeHID" | "PayrollPeriod" | "PayrollYear" | "Type" | "Value">;
            };
        };
        responses: Answers2<components["schemas"]["PayrollVariableMutation"]>;
    };
    GetPayrollVariableMutation: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["PayrollVariableMutation"]>;
    };
    UpdatePayrollVariableMutation: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayrollVariableMutation"];
            };
        };
        responses: Answers4;
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
/** What may be done with the fields of each record. */
export interface records {
    PayrollActiveEmployment: { row: components["schemas"]["PayrollActiveEmployment"]; key: "ID"; create: never; update: never };
    PayrollEmployee: { row: components["schemas"]["PayrollEmployee"]; key: "ID"; create: never; update: never };
    PayrollEmploymentConditionGroup: { row: components["schemas"]["PayrollEmploymentConditionGroup"]; key: "ID"; create: never; update: never };
    PayrollEmploymentContractFlexPhase: { row: components["schemas"]["PayrollEmploymentContractFlexPhase"]; key: "ID"; create: never; update: never };
    PayrollEmploymentContractFlexPhaseOnFocusDate: { row: components["schemas"]["PayrollEmploymentContractFlexPhaseOnFocusDate"]; key: never; create: never; update: never };
    PayrollEmploymentContract: { row: components["schemas"]["PayrollEmploymentContract"]; key: "ID"; create: never; update: never };
    PayrollEmploymentEndReason: { row: components["schemas"]["PayrollEmploymentEndReason"]; key: "ID"; create: never; update: never };
    PayrollEmploymentEndReasonOnFocusDate: { row: components["schemas"]["PayrollEmploymentEndReasonOnFocusDate"]; key: never; create: never; update: never };
    PayrollEmploymentOrganization: { row: components["schemas"]["PayrollEmploymentOrganization"]; key: "ID"; create: never; update: never };
    PayrollEmploymentSalary: { row: components["schemas"]["PayrollEmploymentSalary"]; key: "ID"; create: never; update: never };
    PayrollEmploymentTaxAuthoritiesGeneral: { row: components["schemas"]["PayrollEmploymentTaxAuthoritiesGeneral"]; key: "ID"; create: never; update: never };
    PayrollEmployment: { row: components["schemas"]["PayrollEmployment"]; key: "ID"; create: never; update: never };
    PayrollPayrollComponent: { row: components["schemas"]["PayrollPayrollComponent"]; key: "ID"; create: never; update: never };
    PayrollPayrollTransactionByPayrollYear: { row: components["schemas"]["PayrollPayrollTransactionByPayrollYear"]; key: "ID"; create: never; update: never };
    PayrollTaxEmploymentEndFlexCode: { row: components["schemas"]["PayrollTaxEmploymentEndFlexCode"]; key: "ID"; create: never; update: never };
    PayrollVariableMutation: { row: components["schemas"]["PayrollVariableMutation"]; key: "ID"; create: "ID" | "Description" | "EmployeeHID" | "EntryFieldType" | "Notes" | "PayrollComponent" | "PayrollPeriod" | "PayrollYear" | "Type" | "Value"; update: records["PayrollVariableMutation"]["create"] };
}
/** What each path lets a client do. */
export interface calls {
    "/api/v1/{division}/payroll/ActiveEmployments": { list: "PayrollActiveEmployment" };
    "/api/v1/{division}/payroll/ActiveEmployments(guid'{ID}')": { get: "PayrollActiveEmployment" };
    "/api/v1/{division}/payroll/Employees": { list: "PayrollEmployee" };
    "/api/v1/{division}/payroll/Employees(guid'{ID}')": { get: "PayrollEmployee" };
    "/api/v1/beta/{division}/payroll/EmploymentConditionGroups": { list: "PayrollEmploymentConditionGroup" };
    "/api/v1/beta/{division}/payroll/EmploymentConditionGroups(guid'{ID}')": { get: "PayrollEmploymentConditionGroup" };
    "/api/v1/{division}/payroll/EmploymentContractFlexPhases": { list: "PayrollEmploymentContractFlexPhase" };
    "/api/v1/{division}/payroll/EmploymentContractFlexPhases({ID})": { get: "PayrollEmploymentContractFlexPhase" };
    "/api/v1/{division}/read/payroll/EmploymentContractFlexPhasesOnFocusDate": { list: "PayrollEmploymentContractFlexPhaseOnFocusDate" };
    "/api/v1/{division}/payroll/EmploymentContracts": { list: "PayrollEmploymentContract" };
    "/api/v1/{division}/payroll/EmploymentContracts(guid'{ID}')": { get: "PayrollEmploymentContract" };
    "/api/v1/{division}/payroll/EmploymentEndReasons": { list: "PayrollEmploymentEndReason" };
    "/api/v1/{division}/payroll/EmploymentEndReasons({ID})": { get: "PayrollEmploymentEndReason" };
    "/api/v1/{division}/read/payroll/EmploymentEndReasonsOnFocusDate": { list: "PayrollEmploymentEndReasonOnFocusDate" };
    "/api/v1/{division}/payroll/EmploymentOrganizations": { list: "PayrollEmploymentOrganization" };
    "/api/v1/{division}/payroll/EmploymentOrganizations(guid'{ID}')": { get: "PayrollEmploymentOrganization" };
    "/api/v1/{division}/payroll/EmploymentSalaries": { list: "PayrollEmploymentSalary" };
    "/api/v1/{division}/payroll/EmploymentSalaries(guid'{ID}')": { get: "PayrollEmploymentSalary" };
    "/api/v1/{division}/payroll/EmploymentTaxAuthoritiesGeneral": { list: "PayrollEmploymentTaxAuthoritiesGeneral" };
    "/api/v1/{division}/payroll/EmploymentTaxAuthoritiesGeneral(guid'{ID}')": { get: "PayrollEmploymentTaxAuthoritiesGeneral" };
    "/api/v1/{division}/payroll/Employments": { list: "PayrollEmployment" };
    "/api/v1/{division}/payroll/Employments(guid'{ID}')": { get: "PayrollEmployment" };
    "/api/v1/beta/{division}/payroll/PayrollComponents": { list: "PayrollPayrollComponent" };
    "/api/v1/beta/{division}/payroll/PayrollTransactionsByPayrollYear": { list: "PayrollPayrollTransactionByPayrollYear" };
    "/api/v1/{division}/payroll/TaxEmploymentEndFlexCodes": { list: "PayrollTaxEmploymentEndFlexCode" };
    "/api/v1/{division}/payroll/TaxEmploymentEndFlexCodes(guid'{ID}')": { get: "PayrollTaxEmploymentEndFlexCode" };
    "/api/v1/{division}/payroll/VariableMutations": { list: "PayrollVariableMutation"; create: { body: "PayrollVariableMutation"; demands: "EmployeeHID" | "PayrollPeriod" | "PayrollYear" | "Type" | "Value"; answer: "PayrollVariableMutation" } };
    "/api/v1/{division}/payroll/VariableMutations(guid'{ID}')": { get: "PayrollVariableMutation"; update: { body: "PayrollVariableMutation"; answer: never } };
}
/** The types of the service, for a client that knows no other. */
export interface PayrollTypes {
    paths: paths;
    records: records;
    calls: calls;
}

// Made by `npm run generate` from specs/exact-online/: change that, never this file.

export interface paths {
    "/api/v1/{division}/payroll/ActiveEmployments": {
        /**
         * List active employments
         * @description An employment that is in force today, with its contract, organisation, salary and schedule. Answers pages of 60 rows.
         */
        get: operations["ListPayrollActiveEmployments"];
    };
    "/api/v1/{division}/payroll/ActiveEmployments(guid'{ID}')": {
        /**
         * Read an active employment by its ID
         * @description Answers the active employment with the given ID; an unknown one gives 404.
         */
        get: operations["GetPayrollActiveEmployment"];
    };
    "/api/v1/{division}/payroll/Employees": {
        /**
         * List employees
         * @description A person who works or worked for the company, with personal and business details. Answers pages of 60 rows.
         */
        get: operations["ListPayrollEmployees"];
    };
    "/api/v1/{division}/payroll/Employees(guid'{ID}')": {
        /**
         * Read an employee by its ID
         * @description Answers the employee with the given ID; an unknown one gives 404.
         */
        get: operations["GetPayrollEmployee"];
    };
    "/api/v1/beta/{division}/payroll/EmploymentConditionGroups": {
        /**
         * List employment condition groups
         * @description A set of working conditions that holds for a group of employments. Answers pages of 60 rows.
         */
        get: operations["ListPayrollEmploymentConditionGroups"];
    };
    "/api/v1/beta/{division}/payroll/EmploymentConditionGroups(guid'{ID}')": {
        /**
         * Read an employment condition group by its ID
         * @description Answers the employment condition group with the given ID; an unknown one gives 404.
         */
        get: operations["GetPayrollEmploymentConditionGroup"];
    };
    "/api/v1/{division}/payroll/EmploymentContractFlexPhases": {
        /**
         * List employment contract flex phases
         * @description A phase that a flexible employment contract can be in. Answers pages of 60 rows.
         */
        get: operations["ListPayrollEmploymentContractFlexPhases"];
    };
    "/api/v1/{division}/payroll/EmploymentContractFlexPhases({ID})": {
        /**
         * Read an employment contract flex phase by its ID
         * @description Answers the employment contract flex phase with the given ID; an unknown one gives 404.
         */
        get: operations["GetPayrollEmploymentContractFlexPhase"];
    };
    "/api/v1/{division}/read/payroll/EmploymentContractFlexPhasesOnFocusDate": {
        /**
         * List contract flex phases on a date
         * @description The phases of flexible employment contracts that are valid on a given date. Answers pages of 60 rows. Its arguments are not described.
         */
        get: operations["GetPayrollEmploymentContractFlexPhasesOnFocusDate"];
    };
    "/api/v1/{division}/payroll/EmploymentContracts": {
        /**
         * List employment contracts
         * @description A contract of employment with its kind, term and probation period. Answers pages of 60 rows.
         */
        get: operations["ListPayrollEmploymentContracts"];
    };
    "/api/v1/{division}/payroll/EmploymentContracts(guid'{ID}')": {
        /**
         * Read an employment contract by its ID
         * @description Answers the employment contract with the given ID; an unknown one gives 404.
         */
        get: operations["GetPayrollEmploymentContract"];
    };
    "/api/v1/{division}/payroll/EmploymentEndReasons": {
        /**
         * List employment end reasons
         * @description A reason for which an employment can end. Answers pages of 60 rows.
         */
        get: operations["ListPayrollEmploymentEndReasons"];
    };
    "/api/v1/{division}/payroll/EmploymentEndReasons({ID})": {
        /**
         * Read an employment end reason by its ID
         * @description Answers the employment end reason with the given ID; an unknown one gives 404.
         */
        get: operations["GetPayrollEmploymentEndReason"];
    };
    "/api/v1/{division}/read/payroll/EmploymentEndReasonsOnFocusDate": {
        /**
         * List employment end reasons on a date
         * @description The reasons for ending an employment that are valid on a given date. Answers pages of 60 rows. Its arguments are not described.
         */
        get: operations["GetPayrollEmploymentEndReasonsOnFocusDate"];
    };
    "/api/v1/{division}/payroll/EmploymentOrganizations": {
        /**
         * List employment organizations
         * @description Where in the organisation an employee works: department, job title and cost center over a period. Answers pages of 60 rows.
         */
        get: operations["ListPayrollEmploymentOrganizations"];
    };
    "/api/v1/{division}/payroll/EmploymentOrganizations(guid'{ID}')": {
        /**
         * Read an employment organization by its ID
         * @description Answers the employment organization with the given ID; an unknown one gives 404.
         */
        get: operations["GetPayrollEmploymentOrganization"];
    };
    "/api/v1/{division}/payroll/EmploymentSalaries": {
        /**
         * List employment salaries
         * @description What an employment pays over a period, with the hours and schedule behind it. Answers pages of 60 rows.
         */
        get: operations["ListPayrollEmploymentSalaries"];
    };
    "/api/v1/{division}/payroll/EmploymentSalaries(guid'{ID}')": {
        /**
         * Read an employment salary by its ID
         * @description Answers the employment salary with the given ID; an unknown one gives 404.
         */
        get: operations["GetPayrollEmploymentSalary"];
    };
    "/api/v1/{division}/payroll/EmploymentTaxAuthoritiesGeneral": {
        /**
         * List employment tax records
         * @description What the tax authorities need to know about an employment over a period. Answers pages of 60 rows.
         */
        get: operations["ListPayrollEmploymentTaxAuthoritiesGeneral"];
    };
    "/api/v1/{division}/payroll/EmploymentTaxAuthoritiesGeneral(guid'{ID}')": {
        /**
         * Read an employment tax record by its ID
         * @description Answers the employment tax record with the given ID; an unknown one gives 404.
         */
        get: operations["GetPayrollEmploymentTaxAuthoritiesGeneral"];
    };
    "/api/v1/{division}/payroll/Employments": {
        /**
         * List employments
         * @description The working relation between the company and an employee, from first to last day. Answers pages of 60 rows.
         */
        get: operations["ListPayrollEmployments"];
    };
    "/api/v1/{division}/payroll/Employments(guid'{ID}')": {
        /**
         * Read an employment by its ID
         * @description Answers the employment with the given ID; an unknown one gives 404.
         */
        get: operations["GetPayrollEmployment"];
    };
    "/api/v1/beta/{division}/payroll/PayrollComponents": {
        /**
         * List payroll components
         * @description The allowances, deductions and subtotals from which a payslip is made up. Answers pages of 60 rows. Its arguments are not described.
         */
        get: operations["GetPayrollPayrollComponents"];
    };
    "/api/v1/beta/{division}/payroll/PayrollTransactionsByPayrollYear": {
        /**
         * List the payroll transactions of a payroll year
         * @description The entered and calculated amounts of payroll components in one payroll year. Answers pages of 60 rows. Its arguments are not described.
         */
        get: operations["GetPayrollPayrollTransactionsByPayrollYear"];
    };
    "/api/v1/{division}/payroll/TaxEmploymentEndFlexCodes": {
        /**
         * List tax employment end flex codes
         * @description A code with which the end of a flexible employment is reported to the tax authorities. Answers pages of 60 rows.
         */
        get: operations["ListPayrollTaxEmploymentEndFlexCodes"];
    };
    "/api/v1/{division}/payroll/TaxEmploymentEndFlexCodes(guid'{ID}')": {
        /**
         * Read a tax employment end flex code by its ID
         * @description Answers the tax employment end flex code with the given ID; an unknown one gives 404.
         */
        get: operations["GetPayrollTaxEmploymentEndFlexCode"];
    };
    "/api/v1/{division}/payroll/VariableMutations": {
        /**
         * List variable mutations
         * @description A change to the pay of one period, such as hours worked, days ill or a single amount. Answers pages of 60 rows.
         */
        get: operations["ListPayrollVariableMutations"];
        /**
         * Create a variable mutation
         * @description Adds a variable mutation and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreatePayrollVariableMutation"];
    };
    "/api/v1/{division}/payroll/VariableMutations(guid'{ID}')": {
        /**
         * Read a variable mutation by its ID
         * @description Answers the variable mutation with the given ID; an unknown one gives 404.
         */
        get: operations["GetPayrollVariableMutation"];
        /**
         * Update a variable mutation
         * @description Changes the variable mutation with the given ID. Fields that are left out keep their value.
         */
        put: operations["UpdatePayrollVariableMutation"];
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
        /** @description An employment that is in force today, with its contract, organisation, salary and schedule. */
        PayrollActiveEmployment: {
            /** Format: uuid */
            ID?: string;
            /** Format: double */
            AverageDaysPerWeek?: number | null;
            /** Format: double */
            AverageHoursPerWeek?: number | null;
            /** Format: uuid */
            Contract?: string | null;
            /** Format: uuid */
            ContractDocument?: string | null;
            /** Format: odata-v2-datetime */
            ContractEndDate?: string | null;
            /** Format: odata-v2-datetime */
            ContractProbationEndDate?: string | null;
            /** Format: int32 */
            ContractProbationPeriod?: number | null;
            /** Format: odata-v2-datetime */
            ContractStartDate?: string | null;
            /** Format: int32 */
            ContractType?: 1 | 2 | 3 | null;
            ContractTypeDescription?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            /** Format: uuid */
            Department?: string | null;
            DepartmentCode?: string | null;
            DepartmentDescription?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            Employee?: string | null;
            EmployeeFullName?: string | null;
            /** Format: int32 */
            EmployeeHID?: number | null;
            /** Format: uuid */
            EmploymentOrganization?: string | null;
            /** Format: odata-v2-datetime */
            EndDate?: string | null;
            /** Format: int32 */
            HID?: number | null;
            /** Format: double */
            HourlyWage?: number | null;
            /** Format: double */
            InternalRate?: number | null;
            /** Format: uuid */
            Jobtitle?: string | null;
            JobtitleDescription?: string | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            /** Format: int32 */
            ReasonEnd?: number | null;
            ReasonEndDescription?: string | null;
            /** Format: int32 */
            ReasonEndFlex?: number | null;
            ReasonEndFlexDescription?: string | null;
            /** Format: uuid */
            Salary?: string | null;
            /** Format: uuid */
            Schedule?: string | null;
            /** Format: double */
            ScheduleAverageHours?: number | null;
            ScheduleCode?: string | null;
            /** Format: double */
            ScheduleDays?: number | null;
            ScheduleDescription?: string | null;
            /** Format: double */
            ScheduleHours?: number | null;
            /** Format: odata-v2-datetime */
            StartDate?: string | null;
            /** Format: odata-v2-datetime */
            StartDateOrganization?: string | null;
        };
        /** @description A person who works or worked for the company, with personal and business details. */
        PayrollEmployee: {
            /** Format: uuid */
            ID?: string;
            /** Format: uint8 */
            ActiveEmployment?: number | null;
            AddressLine2?: string | null;
            AddressLine3?: string | null;
            AddressStreet?: string | null;
            AddressStreetNumber?: string | null;
            AddressStreetNumberSuffix?: string | null;
            /** Format: odata-v2-datetime */
            BirthDate?: string | null;
            BirthName?: string | null;
            BirthNamePrefix?: string | null;
            BirthPlace?: string | null;
            BusinessEmail?: string | null;
            BusinessFax?: string | null;
            BusinessMobile?: string | null;
            BusinessPhone?: string | null;
            BusinessPhoneExtension?: string | null;
            CASONumber?: string | null;
            City?: string | null;
            Code?: string | null;
            Country?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            /** Format: uuid */
            Customer?: string | null;
            CustomField?: string | null;
            /** Format: int32 */
            Division?: number | null;
            Email?: string | null;
            /** Format: int32 */
            EmployeeHID?: number | null;
            /** Format: odata-v2-datetime */
            EndDate?: string | null;
            FirstName?: string | null;
            FullName?: string | null;
            Gender?: string | null;
            /** Format: int32 */
            HID?: number | null;
            Initials?: string | null;
            IsActive?: boolean | null;
            /** Format: uint8 */
            IsAnonymised?: number | null;
            Language?: string | null;
            LastName?: string | null;
            LocationDescription?: string | null;
            /** Format: uuid */
            Manager?: string | null;
            /** Format: odata-v2-datetime */
            MaritalDate?: string | null;
            /** Format: int16 */
            MaritalStatus?: number | null;
            MiddleName?: string | null;
            Mobile?: string | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            Municipality?: string | null;
            /** Format: int16 */
            NameComposition?: number | null;
            Nationality?: string | null;
            NickName?: string | null;
            Notes?: string | null;
            PartnerName?: string | null;
            PartnerNamePrefix?: string | null;
            /** Format: uuid */
            Person?: string | null;
            Phone?: string | null;
            PhoneExtension?: string | null;
            /** Format: byte */
            Picture?: string | null;
            PictureFileName?: string | null;
            PictureThumbnailUrl?: string | null;
            PictureUrl?: string | null;
            Postcode?: string | null;
            PrivateEmail?: string | null;
            SocialSecurityNumber?: string | null;
            /** Format: odata-v2-datetime */
            StartDate?: string | null;
            State?: string | null;
            Title?: string | null;
            /** Format: uuid */
            User?: string | null;
            UserFullName?: string | null;
            TaxIdentificationNumber?: string | null;
        };
        /** @description A set of working conditions that holds for a group of employments. */
        PayrollEmploymentConditionGroup: {
            /** Format: uuid */
            ID?: string;
            CLACodeTaxOffice?: string | null;
            CLACodeTaxOfficeDescription?: string | null;
            Code?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            Description?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: odata-v2-datetime */
            EndDate?: string | null;
            /** Format: double */
            HoursPerWeek?: number | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            SBICode?: string | null;
            SBICodeDescription?: string | null;
            /** Format: odata-v2-datetime */
            StartDate?: string | null;
        };
        /** @description A phase that a flexible employment contract can be in. */
        PayrollEmploymentContractFlexPhase: {
            /** Format: int32 */
            ID?: number;
            Description?: string | null;
        };
        /** @description The phases of flexible employment contracts that are valid on a given date. */
        PayrollEmploymentContractFlexPhaseOnFocusDate: {
            /** Format: int32 */
            Code?: number | null;
            Description?: string | null;
            /** Format: odata-v2-datetime */
            EndDate?: string | null;
            /** Format: int32 */
            ID?: number | null;
            /** Format: odata-v2-datetime */
            StartDate?: string | null;
        };
        /** @description A contract of employment with its kind, term and probation period. */
        PayrollEmploymentContract: {
            /** Format: uuid */
            ID?: string;
            /** Format: int32 */
            ContractFlexPhase?: number | null;
            ContractFlexPhaseDescription?: string | null;
            CreateAutoCorrection?: boolean | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            CreatePredecessorsForLinkedAgencies?: boolean | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            Document?: string | null;
            /** Format: uuid */
            Employee?: string | null;
            EmployeeFullName?: string | null;
            /** Format: int32 */
            EmployeeHID?: number | null;
            /** Format: int32 */
            EmployeeType?: 1 | 2 | 3 | 4 | 5 | null;
            EmployeeTypeDescription?: string | null;
            /** Format: uuid */
            Employment?: string | null;
            /** Format: int32 */
            EmploymentHID?: number | null;
            /** Format: int32 */
            EmploymentNumber?: number | null;
            /** Format: odata-v2-datetime */
            EndDate?: string | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            Notes?: string | null;
            /** Format: odata-v2-datetime */
            ProbationEndDate?: string | null;
            /** Format: int32 */
            ProbationPeriod?: number | null;
            ProbationPeriodDescription?: string | null;
            /** Format: int32 */
            ReasonContract?: 1 | 2 | 3 | 4 | 5 | 6 | null;
            ReasonContractDescription?: string | null;
            /** Format: int32 */
            Sequence?: number | null;
            /** Format: odata-v2-datetime */
            StartDate?: string | null;
            /** Format: int32 */
            Type?: 1 | 2 | 3 | null;
            TypeDescription?: string | null;
        };
        /** @description A reason for which an employment can end. */
        PayrollEmploymentEndReason: {
            /** Format: int32 */
            ID?: number;
            Description?: string | null;
        };
        /** @description The reasons for ending an employment that are valid on a given date. */
        PayrollEmploymentEndReasonOnFocusDate: {
            Code?: string | null;
            Description?: string | null;
            /** Format: odata-v2-datetime */
            EndDate?: string | null;
            /** Format: int32 */
            ID?: number | null;
            /** Format: odata-v2-datetime */
            StartDate?: string | null;
        };
        /** @description Where in the organisation an employee works: department, job title and cost center over a period. */
        PayrollEmploymentOrganization: {
            /** Format: uuid */
            ID?: string;
            CostCenter?: string | null;
            CostCenterDescription?: string | null;
            CostUnit?: string | null;
            CostUnitDescription?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            /** Format: uuid */
            Department?: string | null;
            DepartmentCode?: string | null;
            DepartmentDescription?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            Employee?: string | null;
            EmployeeFullName?: string | null;
            /** Format: int32 */
            EmployeeHID?: number | null;
            /** Format: uuid */
            Employment?: string | null;
            /** Format: int32 */
            EmploymentHID?: number | null;
            /** Format: int32 */
            EmploymentNumber?: number | null;
            /** Format: odata-v2-datetime */
            EndDate?: string | null;
            /** Format: uuid */
            JobTitle?: string | null;
            JobTitleCode?: string | null;
            JobTitleDescription?: string | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            Notes?: string | null;
            /** Format: odata-v2-datetime */
            StartDate?: string | null;
        };
        /** @description What an employment pays over a period, with the hours and schedule behind it. */
        PayrollEmploymentSalary: {
            /** Format: uuid */
            ID?: string;
            /** Format: int16 */
            AmountType?: 0 | 1 | null;
            AmountTypeDescription?: string | null;
            AutoCorrection?: boolean | null;
            /** Format: double */
            AverageDaysPerWeek?: number | null;
            /** Format: double */
            AverageHoursPerWeek?: number | null;
            /** Format: double */
            BillabilityTarget?: number | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            Description?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            Employee?: string | null;
            EmployeeFullName?: string | null;
            /** Format: int32 */
            EmployeeHID?: number | null;
            /** Format: uuid */
            Employment?: string | null;
            /** Format: int32 */
            EmploymentHID?: number | null;
            /** Format: int32 */
            EmploymentNumber?: number | null;
            /** Format: int32 */
            EmploymentSalaryType?: 1 | 2 | null;
            EmploymentSalaryTypeDescription?: string | null;
            /** Format: odata-v2-datetime */
            EndDate?: string | null;
            /** Format: double */
            ExternalRate?: number | null;
            /** Format: int32 */
            Frequency?: 1 | 2 | 3 | 4 | 5 | 11 | 12 | 13 | 15 | null;
            FrequencyDescription?: string | null;
            /** Format: double */
            FulltimeAmount?: number | null;
            /** Format: double */
            HourlyWage?: number | null;
            /** Format: double */
            IntercompanyRate?: number | null;
            /** Format: double */
            InternalRate?: number | null;
            /** Format: int32 */
            JobLevel?: number | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            /** Format: double */
            ParttimeAmount?: number | null;
            /** Format: double */
            ParttimeFactor?: number | null;
            /** Format: int32 */
            SalaryBasedType?: 0 | 1 | 2 | 3 | null;
            SalaryBasedTypeDescription?: string | null;
            Scale?: string | null;
            /** Format: uuid */
            Schedule?: string | null;
            ScheduleCode?: string | null;
            ScheduleDescription?: string | null;
            /** Format: odata-v2-datetime */
            StartDate?: string | null;
            /** Format: uuid */
            WageScale?: string | null;
            /** Format: int16 */
            WageScalePeriod?: number | null;
            WageScaleStep?: string | null;
        };
        /** @description What the tax authorities need to know about an employment over a period. */
        PayrollEmploymentTaxAuthoritiesGeneral: {
            /** Format: uuid */
            ID?: string;
            /** Format: uuid */
            Account?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            Employee?: string | null;
            EmployeeFullName?: string | null;
            /** Format: int32 */
            EmployeeHID?: number | null;
            /** Format: uuid */
            Employment?: string | null;
            /** Format: int32 */
            EmploymentHID?: number | null;
            /** Format: int32 */
            EmploymentNumber?: number | null;
            /** Format: odata-v2-datetime */
            EndDate?: string | null;
            InfluenceInsuranceObligation?: string | null;
            InfluenceInsuranceObligationDescription?: string | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            NatureOfWorkRelationship?: string | null;
            NatureOfWorkRelationshipDescription?: string | null;
            PayrollTaxesNumber?: string | null;
            /** Format: odata-v2-datetime */
            StartDate?: string | null;
            TypeOfIncome?: string | null;
            TypeOfIncomeDescription?: string | null;
        };
        /** @description The working relation between the company and an employee, from first to last day. */
        PayrollEmployment: {
            /** Format: uuid */
            ID?: string;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            Employee?: string | null;
            EmployeeFullName?: string | null;
            /** Format: int32 */
            EmployeeHID?: number | null;
            /** Format: int32 */
            EmploymentNumber?: number | null;
            /** Format: odata-v2-datetime */
            EndDate?: string | null;
            /** Format: int32 */
            HID?: number | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            /** Format: int32 */
            ReasonEnd?: number | null;
            ReasonEndDescription?: string | null;
            /** Format: int32 */
            ReasonEndFlex?: number | null;
            ReasonEndFlexDescription?: string | null;
            /** Format: odata-v2-datetime */
            StartDate?: string | null;
            /** Format: odata-v2-datetime */
            StartDateOrganization?: string | null;
        };
        /** @description The allowances, deductions and subtotals from which a payslip is made up. */
        PayrollPayrollComponent: {
            /** Format: uuid */
            ID?: string;
            /** Format: uint8 */
            Calculate?: number | null;
            Category?: string | null;
            CategoryDescription?: string | null;
            Code?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            Description?: string | null;
            /** Format: int32 */
            Division?: number | null;
            EmploymentConditionGroupCode?: string | null;
            EmploymentConditionGroupDescription?: string | null;
            /** Format: odata-v2-datetime */
            EndDate?: string | null;
            GLClassification?: string | null;
            GLClassificationDescription?: string | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            PensionDeclarationClassification?: string | null;
            PensionDeclarationClassificationDescription?: string | null;
            PensionDeclarationSubclassification?: string | null;
            PensionDeclarationSubclassificationDescription?: string | null;
            SearchCode?: string | null;
            /** Format: odata-v2-datetime */
            StartDate?: string | null;
            Subcategory?: string | null;
            SubcategoryDescription?: string | null;
            TaxDeclarationClassification?: string | null;
            TaxDeclarationClassificationDescription?: string | null;
            /** Format: int16 */
            TransactionType?: 1 | 2 | 3 | null;
            /** Format: int32 */
            Type?: 1 | 2 | 3 | null;
            WageListClassification?: string | null;
            WageListClassificationDescription?: string | null;
        };
        /** @description The entered and calculated amounts of payroll components in one payroll year. */
        PayrollPayrollTransactionByPayrollYear: {
            /** Format: uuid */
            ID?: string;
            /** Format: double */
            CalculatedAmount?: number | null;
            /** Format: double */
            CalculatedBaseValue?: number | null;
            /** Format: double */
            CalculatedFranchise?: number | null;
            /** Format: double */
            CalculatedMaximum?: number | null;
            /** Format: double */
            CalculatedNumber?: number | null;
            CostCenter?: string | null;
            CostCenterCode?: string | null;
            CostCenterDescription?: string | null;
            CostUnit?: string | null;
            CostUnitCode?: string | null;
            CostUnitDescription?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            /** Format: odata-v2-datetime */
            Date?: string | null;
            /** Format: uuid */
            Department?: string | null;
            DepartmentCode?: string | null;
            DepartmentDescription?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            Employee?: string | null;
            /** Format: int32 */
            EmployeeHID?: number | null;
            /** Format: uuid */
            Employment?: string | null;
            /** Format: uuid */
            EmploymentConditionGroup?: string | null;
            EmploymentConditionGroupCode?: string | null;
            EmploymentConditionGroupDescription?: string | null;
            /** Format: double */
            EntryAmount?: number | null;
            /** Format: double */
            EntryBase?: number | null;
            /** Format: double */
            EntryNumber?: number | null;
            /** Format: double */
            EntryPercentage?: number | null;
            /** Format: double */
            EntryPercentage2?: number | null;
            /** Format: int16 */
            EntryType?: number | null;
            EntryTypeDescription?: string | null;
            /** Format: int32 */
            Frequency?: 1 | 2 | 3 | 4 | 5 | 11 | 12 | 13 | 15 | null;
            FullName?: string | null;
            /** Format: odata-v2-datetime */
            ModifiedDate?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            /** Format: uuid */
            PayrollComponent?: string | null;
            PayrollComponentCode?: string | null;
            PayrollComponentDescription?: string | null;
            /** Format: int32 */
            PayrollComponentType?: number | null;
            PayrollComponentTypeDescription?: string | null;
            /** Format: uuid */
            PayrollRun?: string | null;
            PayrollRunCode?: string | null;
            /** Format: int16 */
            PayrollYear?: number | null;
            /** Format: int16 */
            Period?: number | null;
            /** Format: int16 */
            Status?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | null;
            /** Format: int16 */
            Type?: number | null;
            TypeDescription?: string | null;
        };
        /** @description A code with which the end of a flexible employment is reported to the tax authorities. */
        PayrollTaxEmploymentEndFlexCode: {
            /** Format: uuid */
            ID?: string;
            Code?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            Description?: string | null;
            /** Format: odata-v2-datetime */
            EndDate?: string | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            /** Format: odata-v2-datetime */
            StartDate?: string | null;
        };
        /** @description A change to the pay of one period, such as hours worked, days ill or a single amount. */
        PayrollVariableMutation: {
            /** Format: uuid */
            ID?: string;
            Description?: string | null;
            /** Format: int32 */
            EmployeeHID?: number | null;
            /** Format: uuid */
            EmployeeID?: string | null;
            /** Format: int32 */
            EntryFieldType?: 1 | 2 | 3 | null;
            Notes?: string | null;
            PayrollComponent?: string | null;
            /** Format: uuid */
            PayrollComponentID?: string | null;
            /** Format: int16 */
            PayrollPeriod?: number | null;
            /** Format: int16 */
            PayrollYear?: number | null;
            /** Format: int32 */
            Type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | null;
            /** Format: double */
            Value?: number | null;
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
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface Parameters1 {
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
interface Parameters2 {
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
export interface operations {
    ListPayrollActiveEmployments: {
        parameters: Parameters1;
        responses: {
            /** @description One page of active employments */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["PayrollActiveEmployment"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["PayrollActiveEmployment"][];
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
    GetPayrollActiveEmployment: {
        parameters: Parameters2;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["PayrollActiveEmployment"];
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
    ListPayrollEmployees: {
        parameters: Parameters1;
        responses: {
            /** @description One page of employees */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["PayrollEmployee"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["PayrollEmployee"][];
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
    GetPayrollEmployee: {
        parameters: Parameters2;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["PayrollEmployee"];
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
    ListPayrollEmploymentConditionGroups: {
        parameters: Parameters1;
        responses: {
            /** @description One page of employment condition groups */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["PayrollEmploymentConditionGroup"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["PayrollEmploymentConditionGroup"][];
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
    GetPayrollEmploymentConditionGroup: {
        parameters: Parameters2;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["PayrollEmploymentConditionGroup"];
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
    ListPayrollEmploymentContractFlexPhases: {
        parameters: Parameters1;
        responses: {
            /** @description One page of employment contract flex phases */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["PayrollEmploymentContractFlexPhase"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["PayrollEmploymentContractFlexPhase"][];
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
    GetPayrollEmploymentContractFlexPhase: {
        parameters: {
            query?: {
                /** @description Fields to answer with; without it, all of them. */
                $select?: components["parameters"]["select"];
            };
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
                /** @description ID of the employment contract flex phase. */
                ID: number;
            };
        };
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["PayrollEmploymentContractFlexPhase"];
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
    GetPayrollEmploymentContractFlexPhasesOnFocusDate: {
        parameters: Parameters1;
        responses: {
            /** @description One page of rows */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["PayrollEmploymentContractFlexPhaseOnFocusDate"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["PayrollEmploymentContractFlexPhaseOnFocusDate"][];
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
    ListPayrollEmploymentContracts: {
        parameters: Parameters1;
        responses: {
            /** @description One page of employment contracts */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["PayrollEmploymentContract"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["PayrollEmploymentContract"][];
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
    GetPayrollEmploymentContract: {
        parameters: Parameters2;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["PayrollEmploymentContract"];
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
    ListPayrollEmploymentEndReasons: {
        parameters: Parameters1;
        responses: {
            /** @description One page of employment end reasons */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["PayrollEmploymentEndReason"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["PayrollEmploymentEndReason"][];
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
    GetPayrollEmploymentEndReason: {
        parameters: {
            query?: {
                /** @description Fields to answer with; without it, all of them. */
                $select?: components["parameters"]["select"];
            };
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
                /** @description ID of the employment end reason. */
                ID: number;
            };
        };
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["PayrollEmploymentEndReason"];
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
    GetPayrollEmploymentEndReasonsOnFocusDate: {
        parameters: Parameters1;
        responses: {
            /** @description One page of rows */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["PayrollEmploymentEndReasonOnFocusDate"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["PayrollEmploymentEndReasonOnFocusDate"][];
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
    ListPayrollEmploymentOrganizations: {
        parameters: Parameters1;
        responses: {
            /** @description One page of employment organizations */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["PayrollEmploymentOrganization"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["PayrollEmploymentOrganization"][];
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
    GetPayrollEmploymentOrganization: {
        parameters: Parameters2;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["PayrollEmploymentOrganization"];
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
    ListPayrollEmploymentSalaries: {
        parameters: Parameters1;
        responses: {
            /** @description One page of employment salaries */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["PayrollEmploymentSalary"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["PayrollEmploymentSalary"][];
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
    GetPayrollEmploymentSalary: {
        parameters: Parameters2;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["PayrollEmploymentSalary"];
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
    ListPayrollEmploymentTaxAuthoritiesGeneral: {
        parameters: Parameters1;
        responses: {
            /** @description One page of employment tax records */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["PayrollEmploymentTaxAuthoritiesGeneral"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["PayrollEmploymentTaxAuthoritiesGeneral"][];
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
    GetPayrollEmploymentTaxAuthoritiesGeneral: {
        parameters: Parameters2;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["PayrollEmploymentTaxAuthoritiesGeneral"];
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
    ListPayrollEmployments: {
        parameters: Parameters1;
        responses: {
            /** @description One page of employments */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["PayrollEmployment"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["PayrollEmployment"][];
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
    GetPayrollEmployment: {
        parameters: Parameters2;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["PayrollEmployment"];
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
    GetPayrollPayrollComponents: {
        parameters: Parameters1;
        responses: {
            /** @description One page of rows */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["PayrollPayrollComponent"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["PayrollPayrollComponent"][];
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
    GetPayrollPayrollTransactionsByPayrollYear: {
        parameters: Parameters1;
        responses: {
            /** @description One page of rows */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["PayrollPayrollTransactionByPayrollYear"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["PayrollPayrollTransactionByPayrollYear"][];
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
    ListPayrollTaxEmploymentEndFlexCodes: {
        parameters: Parameters1;
        responses: {
            /** @description One page of tax employment end flex codes */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["PayrollTaxEmploymentEndFlexCode"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["PayrollTaxEmploymentEndFlexCode"][];
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
    GetPayrollTaxEmploymentEndFlexCode: {
        parameters: Parameters2;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["PayrollTaxEmploymentEndFlexCode"];
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
    ListPayrollVariableMutations: {
        parameters: Parameters1;
        responses: {
            /** @description One page of variable mutations */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["PayrollVariableMutation"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["PayrollVariableMutation"][];
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
    CreatePayrollVariableMutation: {
        parameters: {
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
            };
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["PayrollVariableMutation"], "EmployeeHID" | "PayrollPeriod" | "PayrollYear" | "Type" | "Value">;
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["PayrollVariableMutation"];
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
    GetPayrollVariableMutation: {
        parameters: Parameters2;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["PayrollVariableMutation"];
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
    UpdatePayrollVariableMutation: {
        parameters: {
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
                /** @description ID of the record. */
                ID: components["parameters"]["ID"];
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayrollVariableMutation"];
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
    PayrollVariableMutation: { row: components["schemas"]["PayrollVariableMutation"]; key: "ID"; create: "ID" | "Description" | "EmployeeHID" | "EntryFieldType" | "Notes" | "PayrollComponent" | "PayrollPeriod" | "PayrollYear" | "Type" | "Value"; update: "ID" | "Description" | "EmployeeHID" | "EntryFieldType" | "Notes" | "PayrollComponent" | "PayrollPeriod" | "PayrollYear" | "Type" | "Value" };
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

// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { components as shared, Answers1, Answers2, Answers3, Answers4, Path1, Path2, Parameters1, Parameters2, Parameters3, Parameters4 } from "../shared-types.ts";
export interface paths {
    /**
     * List expense reports; create an expense report
     * @deprecated
     * @description A claim that bundles expenses of an employee for approval and payment. Answers pages of 60 rows.
     */
    "/api/v1/{division}/expensemanagement/ExpenseReports": {
        /** @deprecated */
        get: operations["ListExpenseManagementExpenseReports"];
        /**
         * @deprecated
         * @description Adds an expense report and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreateExpenseManagementExpenseReport"];
    };
    /**
     * Read an expense report by its ID; update an expense report; delete an expense report
     * @deprecated
     * @description Answers the expense report with the given ID; an unknown one gives 404.
     */
    "/api/v1/{division}/expensemanagement/ExpenseReports(guid'{ID}')": {
        /** @deprecated */
        get: operations["GetExpenseManagementExpenseReport"];
        /**
         * @deprecated
         * @description Changes the expense report with the given ID. Fields that are left out keep their value.
         */
        put: operations["UpdateExpenseManagementExpenseReport"];
        /**
         * @deprecated
         * @description Removes the expense report with the given ID. One that is already gone gives 404 or 410.
         */
        delete: operations["DeleteExpenseManagementExpenseReport"];
    };
    /**
     * List expenses; create an expense
     * @deprecated
     * @description A single expense of an employee: a receipt, a trip or a daily allowance. Answers pages of 60 rows.
     */
    "/api/v1/{division}/expensemanagement/Expenses": {
        /** @deprecated */
        get: operations["ListExpenseManagementExpenses"];
        /**
         * @deprecated
         * @description Adds an expense and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreateExpenseManagementExpense"];
    };
    /**
     * Read an expense by its ID; update an expense; delete an expense
     * @deprecated
     * @description Answers the expense with the given ID; an unknown one gives 404.
     */
    "/api/v1/{division}/expensemanagement/Expenses(guid'{ID}')": {
        /** @deprecated */
        get: operations["GetExpenseManagementExpense"];
        /**
         * @deprecated
         * @description Changes the expense with the given ID. Fields that are left out keep their value.
         */
        put: operations["UpdateExpenseManagementExpense"];
        /**
         * @deprecated
         * @description Removes the expense with the given ID. One that is already gone gives 404 or 410.
         */
        delete: operations["DeleteExpenseManagementExpense"];
    };
}
export interface components {
    schemas: {
        Error: shared["schemas"]["Error"];
        /** @description A claim that bundles expenses of an employee for approval and payment. */
        ExpenseManagementExpenseReport: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the expense report was approved; empty while it is not.
             */
            ApprovedDate?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who gave the approval.
             */
            Approver?: string | null;
            /** @description Remark that the approver left with the decision. */
            ApproverComment?: string | null;
            /** @description First and last name of the user who gave the approval. */
            ApproverFullName?: string | null;
            /** @description ID of the employee who asks for the money. */
            Claimant?: string | null;
            /** @description First and last name of the employee who asks for the money. */
            ClaimantFullName?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which finance checked the report.
             */
            ControlledDate?: string | null;
            /** @description ID of the user in finance who checked the report. */
            Controller?: string | null;
            /** @description First and last name of the user in finance who checked the report. */
            ControllerFullName?: string | null;
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
            /** @description Text by which the employee and the approver know the claim. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: int32
             * @description How many expenses the report bundles.
             */
            ExpenseCount?: number | null;
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
             * @description Day on which the expense report was turned down; empty if it never was.
             */
            RejectedDate?: string | null;
            /** @description ID of the user who turned the expense report down. */
            Rejecter?: string | null;
            /** @description First and last name of the user who turned the expense report down. */
            RejecterFullName?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the expense report.
             */
            ReportNumber?: number | null;
            /**
             * Format: int32
             * @description How far the claim is, from not reviewed over approved to processed, or rejected. Codes: 1 = Not reviewed, 2 = Submitted, 3 = Approved, 4 = Rejected, 5 = Finance Approved, 6 = Processed.
             */
            Status?: 1 | 2 | 3 | 4 | 5 | 6 | null;
            /** @description Text of the code in Status, in the language of the user. */
            StatusDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the expense report was handed in; empty before that.
             */
            SubmittedDate?: string | null;
            /** @description ID of the user who handed the expense report in. */
            Submitter?: string | null;
            /** @description First and last name of the user who handed the expense report in. */
            SubmitterFullName?: string | null;
            /**
             * Format: double
             * @description Sum of all expenses in the report, in the company's currency.
             */
            TotalAmountDC?: number | null;
        };
        /** @description A single expense of an employee: a receipt, a trip or a daily allowance. */
        ExpenseManagementExpense: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /** @description Remark that the approver left with the decision. */
            ApproverComment?: string | null;
            /** @description ID of the category of the expense, such as travel or meals, as text. */
            Category?: string | null;
            /** @description Text of the category of the expense, such as travel or meals. */
            CategoryDescription?: string | null;
            /** @description ID of the employee who asks for the money. */
            Claimant?: string | null;
            /** @description First and last name of the employee who asks for the money. */
            ClaimantFullName?: string | null;
            /** @description Code of the country, two letters by ISO 3166 with possible blanks behind them. */
            Country?: string | null;
            /** @description Code of the currency that amounts are in, three letters by ISO 4217. */
            Currency?: string | null;
            /** @description What the money was spent on, in words. */
            Description?: string | null;
            /** @description Length of the trip for which mileage is claimed, as text. */
            Distance?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the money was spent.
             */
            ExpenseDate?: string | null;
            /** @description Amounts that the expense is split into, for instance by VAT. */
            ExpenseLines?: Record<string, never>[] | null;
            /**
             * Format: int32
             * @description Number by which users know the expense.
             */
            ExpenseNumber?: number | null;
            /**
             * Format: int32
             * @description Whether the expense is a receipt, a mileage claim or a daily allowance. Codes: 1 = Receipts, 2 = Mileage, 3 = Per Diem.
             */
            ExpenseType?: 1 | 2 | 3 | null;
            /** @description Text of the code that tells receipts, mileage and allowances apart. */
            ExpenseTypeDescription?: string | null;
            /**
             * Format: int32
             * @description Whether the employee paid with a card of the company or otherwise. Codes: 0 = Others, 1 = Company Credit Card.
             */
            PaymentMethod?: 0 | 1 | null;
            /** @description Amount that is allowed for one day, as text. */
            PerDiemRateAmount?: string | null;
            /**
             * Format: uuid
             * @description ID of the project that this is charged to or belongs to.
             */
            Project?: string | null;
            /** @description Text of the project that this is charged to or belongs to. */
            ProjectDescription?: string | null;
            /**
             * Format: double
             * @description Kilometres, days or units that are claimed.
             */
            Quantity?: number | null;
            /**
             * Format: double
             * @description Rate between the currency of the transaction and that of the company.
             */
            RateFC?: number | null;
            /** @description ID of the report that bundles the expense with others. */
            Report?: string | null;
            /** @description Text of the report that bundles the expense. */
            ReportDescription?: string | null;
            /**
             * Format: int32
             * @description Whether the expense was reviewed, waits for it or was flagged as doubtful. Codes: 1 = Not reviewed, 2 = Reviewed, 3 = Flagged.
             */
            Status?: 1 | 2 | 3 | null;
            /** @description Text of the code in Status, in the language of the user. */
            StatusDescription?: string | null;
            /** @description Moment at which the expense was entered, as text. */
            SysCreated?: string | null;
            /** @description ID of the user who entered the expense, as text. */
            SysCreator?: string | null;
            /** @description First and last name of the user who entered the expense. */
            SysCreatorFullName?: string | null;
            /** @description Moment at which the expense was last changed, as text. */
            SysModified?: string | null;
            /** @description ID of the user who last changed the expense, as text. */
            SysModifier?: string | null;
            /** @description First and last name of the user who last changed the expense. */
            SysModifierFullName?: string | null;
            /**
             * Format: double
             * @description Sum of all expenses in the report, in the company's currency.
             */
            TotalAmountDC?: number | null;
            /**
             * Format: double
             * @description Sum of the expense, in the currency in which it was paid.
             */
            TotalAmountFC?: number | null;
            /** @description Name of the shop or company that was paid. */
            Vendor?: string | null;
            /** @description Places through which the trip went. */
            Waypoints?: Record<string, never>[] | null;
        };
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    ListExpenseManagementExpenseReports: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["ExpenseManagementExpenseReport"]>;
    };
    CreateExpenseManagementExpenseReport: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExpenseManagementExpenseReport"];
            };
        };
        responses: Answers2<components["schemas"]["ExpenseManagementExpenseReport"]>;
    };
    GetExpenseManagementExpenseReport: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["ExpenseManagementExpenseReport"]>;
    };
    UpdateExpenseManagementExpenseReport: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExpenseManagementExpenseReport"];
            };
        };
        responses: Answers4;
    };
    DeleteExpenseManagementExpenseReport: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListExpenseManagementExpenses: {
        parameters: Parameters3;
        responses: Answers1<components["schemas"]["ExpenseManagementExpense"]>;
    };
    CreateExpenseManagementExpense: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExpenseManagementExpense"];
            };
        };
        responses: Answers2<components["schemas"]["ExpenseManagementExpense"]>;
    };
    GetExpenseManagementExpense: {
        parameters: Parameters4;
        responses: Answers3<components["schemas"]["ExpenseManagementExpense"]>;
    };
    UpdateExpenseManagementExpense: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExpenseManagementExpense"];
            };
        };
        responses: Answers4;
    };
    DeleteExpenseManagementExpense: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
}
/** What may be done with the fields of each record. */
export interface records {
    ExpenseManagementExpenseReport: { row: components["schemas"]["ExpenseManagementExpenseReport"]; key: "ID"; create: never; update: never };
    ExpenseManagementExpense: { row: components["schemas"]["ExpenseManagementExpense"]; key: "ID"; create: never; update: never };
}
/** What each path lets a client do. */
export interface calls {
    "/api/v1/{division}/expensemanagement/ExpenseReports": { list: "ExpenseManagementExpenseReport"; create: { body: "ExpenseManagementExpenseReport"; demands: never; answer: "ExpenseManagementExpenseReport" } };
    "/api/v1/{division}/expensemanagement/ExpenseReports(guid'{ID}')": { get: "ExpenseManagementExpenseReport"; update: { body: "ExpenseManagementExpenseReport"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/expensemanagement/Expenses": { list: "ExpenseManagementExpense"; create: { body: "ExpenseManagementExpense"; demands: never; answer: "ExpenseManagementExpense" } };
    "/api/v1/{division}/expensemanagement/Expenses(guid'{ID}')": { get: "ExpenseManagementExpense"; update: { body: "ExpenseManagementExpense"; answer: never }; remove: { answer: never } };
}
/** The types of the service, for a client that knows no other. */
export interface ExpensemanagementTypes {
    paths: paths;
    records: records;
    calls: calls;
}

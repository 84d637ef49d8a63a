// Made by `npm run generate` from specs/business-central/: change that, never this file.

import type { components as shared, Answers1, Query2, Query4, Header2, Parameters1, Parameters2 } from "../shared-types.ts";
export interface paths {
    "/companies({companyId})/agedAccountsPayables": {
        /**
         * List aged accounts payable
         * @description Works out what is owed to vendors by age; filters on `agedAsOfDate` and `periodLengthFilter` say how ages are counted.
         */
        get: operations["ListAgedAccountsPayables"];
    };
    "/companies({companyId})/agedAccountsPayables({agedAccountsPayableId})": {
        /**
         * Get an aged payable
         * @description Reads one aged payable by its `vendorId`; it can only be read.
         */
        get: operations["GetAgedAccountsPayable"];
    };
    "/companies({companyId})/agedAccountsReceivables": {
        /**
         * List aged accounts receivable
         * @description Works out what customers owe by age; filters on `agedAsOfDate` and `periodLengthFilter` say how ages are counted.
         */
        get: operations["ListAgedAccountsReceivables"];
    };
    "/companies({companyId})/agedAccountsReceivables({agedAccountsReceivableId})": {
        /**
         * Get an aged receivable
         * @description Reads one aged receivable by its `customerId`; it can only be read.
         */
        get: operations["GetAgedAccountsReceivable"];
    };
    "/companies({companyId})/balanceSheets": {
        /**
         * List balance sheet
         * @description Works out the balance sheet; a filter on `dateFilter` says for which day.
         */
        get: operations["ListBalanceSheets"];
    };
    "/companies({companyId})/balanceSheets({balanceSheetId})": {
        /**
         * Get a balance sheet line
         * @description Reads one balance sheet line by its `id`; it can only be read.
         */
        get: operations["GetBalanceSheet"];
    };
    "/companies({companyId})/cashFlowStatements": {
        /**
         * List cash flow statement
         * @description Works out the cash flow statement; a filter on `dateFilter` says for which period.
         */
        get: operations["ListCashFlowStatements"];
    };
    "/companies({companyId})/cashFlowStatements({cashFlowStatementId})": {
        /**
         * Get a cash flow statement line
         * @description Reads one cash flow statement line by its `id`; it can only be read.
         */
        get: operations["GetCashFlowStatement"];
    };
    "/companies({companyId})/customerSales": {
        /**
         * List customer sales
         * @description Sums the sales of each customer; a filter on `dateFilter_FilterOnly` says for which posting dates.
         */
        get: operations["ListCustomerSales"];
    };
    "/companies({companyId})/incomeStatements": {
        /**
         * List income statement
         * @description Works out the income statement; a filter on `dateFilter` says for which period.
         */
        get: operations["ListIncomeStatements"];
    };
    "/companies({companyId})/incomeStatements({incomeStatementId})": {
        /**
         * Get an income statement line
         * @description Reads one income statement line by its `id`; it can only be read.
         */
        get: operations["GetIncomeStatement"];
    };
    "/companies({companyId})/retainedEarningsStatements": {
        /**
         * List retained earnings statement
         * @description Works out the statement of retained earnings; a filter on `dateFilter` says for which period.
         */
        get: operations["ListRetainedEarningsStatements"];
    };
    "/companies({companyId})/retainedEarningsStatements({retainedEarningsStatementId})": {
        /**
         * Get a retained earnings statement line
         * @description Reads one retained earnings statement line by its `id`; it can only be read.
         */
        get: operations["GetRetainedEarningsStatement"];
    };
    "/companies({companyId})/trialBalances": {
        /**
         * List trial balance
         * @description Works out the trial balance, a row an account; a filter on `dateFilter` says for which day.
         */
        get: operations["ListTrialBalances"];
    };
    "/companies({companyId})/trialBalances({trialBalanceId})": {
        /**
         * Get a trial balance line
         * @description Reads one trial balance line by its `accountId`; `$expand` adds `account`.
         */
        get: operations["GetTrialBalance"];
    };
    "/companies({companyId})/vendorPurchases": {
        /**
         * List vendor purchases
         * @description Sums the purchases from each vendor; a filter on `dateFilter_FilterOnly` says for which posting dates.
         */
        get: operations["ListVendorPurchases"];
    };
}
export interface components {
    schemas: {
        ErrorDetail: shared["schemas"]["ErrorDetail"];
        ErrorBody: shared["schemas"]["ErrorBody"];
        /** @description An account of the general ledger, or a heading or total of the chart of accounts. */
        Account: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Number of the account in the chart of accounts. */
            number?: string | null;
            /** @description Name of the account in the chart of accounts. */
            displayName?: string | null;
            /** @description Part of the balance sheet or income statement that the account counts to. */
            category?: "_x0020_" | "Assets" | "Liabilities" | "Equity" | "Income" | "Cost_x0020_of_x0020_Goods_x0020_Sold" | "Expense" | null;
            /** @description Finer group inside the category, such as Cash. */
            subCategory?: string | null;
            /** @description Whether no entries can be posted to the account. */
            blocked?: boolean | null;
            /** @description Whether the account takes entries, or is a heading or a total of others. */
            accountType?: "Posting" | "Heading" | "Total" | "Begin_x002D_Total" | "End_x002D_Total" | null;
            /** @description Whether entries may be posted to the account by hand. */
            directPosting?: boolean | null;
            /**
             * Format: decimal
             * @description Balance of the account, over all dates unless a filter narrows them.
             */
            netChange?: number | null;
            /** @description Which exchange rate translates the balance when companies are consolidated. */
            consolidationTranslationMethod?: "Average Rate (Manual)" | "Closing Rate" | "Historical Rate" | "Composite Rate" | "Equity Rate" | null;
            /** @description Number of the account for debit balances in the consolidated company. */
            consolidationDebitAccount?: string | null;
            /** @description Number of the account for credit balances in the consolidated company. */
            consolidationCreditAccount?: string | null;
            /** @description Whether the account is left out when companies are consolidated. */
            excludeFromConsolidation?: boolean | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
        };
        /** @description What one customer owes, by how long it is overdue. */
        AgedAccountsReceivable: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the customer who owes the amounts; the row of zeros is the total.
             */
            customerId?: string;
            /** @description Number of the customer that the record belongs to. */
            customerNumber?: string | null;
            /** @description Name of the row, as lists and reports print it. */
            name?: string | null;
            /** @description Code of the currency in which the amounts are given. */
            currencyCode?: string | null;
            /**
             * Format: decimal
             * @description Sum of all that the customer owes.
             */
            balanceDue?: number | null;
            /**
             * Format: decimal
             * @description Open amount that is not yet due.
             */
            currentAmount?: number | null;
            /** @description Heading of the first period, such as `1 - 30 days`. */
            period1Label?: string | null;
            /**
             * Format: decimal
             * @description Open amount that is overdue by up to one period.
             */
            period1Amount?: number | null;
            /** @description Heading of the second period, such as `31 - 60 days`. */
            period2Label?: string | null;
            /**
             * Format: decimal
             * @description Open amount that is overdue by one to two periods.
             */
            period2Amount?: number | null;
            /** @description Heading of the third period, such as `Over 60 days`. */
            period3Label?: string | null;
            /**
             * Format: decimal
             * @description Open amount that is overdue by more than two periods.
             */
            period3Amount?: number | null;
            /**
             * Format: date
             * @description Day from which the ages of the open amounts are counted.
             */
            agedAsOfDate?: string | null;
            /** @description Length of one period, as a date formula such as `30D`. */
            periodLengthFilter?: string | null;
        };
        /** @description What is owed to one vendor, by how long it is overdue. */
        AgedAccountsPayable: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the vendor to whom the amounts are owed; the row of zeros is the total.
             */
            vendorId?: string;
            /** @description Number of the vendor that the record belongs to. */
            vendorNumber?: string | null;
            /** @description Name of the row, as lists and reports print it. */
            name?: string | null;
            /** @description Code of the currency in which the amounts are given. */
            currencyCode?: string | null;
            /**
             * Format: decimal
             * @description Sum of all that is owed to the vendor.
             */
            balanceDue?: number | null;
            /**
             * Format: decimal
             * @description Open amount that is not yet due.
             */
            currentAmount?: number | null;
            /**
             * Format: decimal
             * @description Open amount that is overdue by up to one period.
             */
            period1Amount?: number | null;
            /**
             * Format: decimal
             * @description Open amount that is overdue by one to two periods.
             */
            period2Amount?: number | null;
            /**
             * Format: decimal
             * @description Open amount that is overdue by more than two periods.
             */
            period3Amount?: number | null;
            /**
             * Format: date
             * @description Day from which the ages of the open amounts are counted.
             */
            agedAsOfDate?: string | null;
            /** @description Length of one period, as a date formula such as `30D`. */
            periodLengthFilter?: string | null;
        };
        /** @description One page of the aged accounts payable. While `@odata.nextLink` is there, more follow. */
        AgedAccountsPayablePage: {
            /** @description Address of the part of the data model that describes the answer. */
            "@odata.context"?: string;
            /**
             * Format: int64
             * @description Number of rows on all pages together; present only with `$count=true`.
             */
            "@odata.count"?: number;
            /**
             * Format: uri
             * @description Address of the next page, to be requested as it stands; absent on the last page.
             */
            "@odata.nextLink"?: string;
            value: components["schemas"]["AgedAccountsPayable"][];
        };
        /** @description One page of the aged accounts receivable. While `@odata.nextLink` is there, more follow. */
        AgedAccountsReceivablePage: {
            /** @description Address of the part of the data model that describes the answer. */
            "@odata.context"?: string;
            /**
             * Format: int64
             * @description Number of rows on all pages together; present only with `$count=true`.
             */
            "@odata.count"?: number;
            /**
             * Format: uri
             * @description Address of the next page, to be requested as it stands; absent on the last page.
             */
            "@odata.nextLink"?: string;
            value: components["schemas"]["AgedAccountsReceivable"][];
        };
        /** @description A line of the balance sheet, worked out when it is read. */
        BalanceSheet: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the line, made anew whenever the report is read.
             */
            id?: string;
            /**
             * Format: int32
             * @description Place of the line in the report.
             */
            lineNumber?: number | null;
            /** @description Text of the line of the report, as it is printed. */
            display?: string | null;
            /**
             * Format: decimal
             * @description Balance of the line at the date of the report; empty on headings.
             */
            balance?: number | null;
            /** @description How the line is printed, such as a header, a detail or a total. */
            lineType?: string | null;
            /**
             * Format: int32
             * @description How deep the line of the report is indented, for its level.
             */
            indentation?: number | null;
            /**
             * Format: date
             * @description Period that the balance was worked out for.
             */
            dateFilter?: string | null;
        };
        /** @description One page of the balance sheet. While `@odata.nextLink` is there, more follow. */
        BalanceSheetPage: {
            /** @description Address of the part of the data model that describes the answer. */
            "@odata.context"?: string;
            /**
             * Format: int64
             * @description Number of rows on all pages together; present only with `$count=true`.
             */
            "@odata.count"?: number;
            /**
             * Format: uri
             * @description Address of the next page, to be requested as it stands; absent on the last page.
             */
            "@odata.nextLink"?: string;
            value: components["schemas"]["BalanceSheet"][];
        };
        /** @description A line of the cash flow statement, worked out when it is read. */
        CashFlowStatement: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the line, made anew whenever the report is read.
             */
            id?: string;
            /**
             * Format: int32
             * @description Place of the line in the report.
             */
            lineNumber?: number | null;
            /** @description Text of the line of the report, as it is printed. */
            display?: string | null;
            /**
             * Format: decimal
             * @description How much the balance changed in the period.
             */
            netChange?: number | null;
            /** @description How the line is printed, such as a header, a detail or a total. */
            lineType?: string | null;
            /**
             * Format: int32
             * @description How deep the line of the report is indented, for its level.
             */
            indentation?: number | null;
            /**
             * Format: date
             * @description Period that the balance was worked out for.
             */
            dateFilter?: string | null;
        };
        /** @description One page of the cash flow statement. While `@odata.nextLink` is there, more follow. */
        CashFlowStatementPage: {
            /** @description Address of the part of the data model that describes the answer. */
            "@odata.context"?: string;
            /**
             * Format: int64
             * @description Number of rows on all pages together; present only with `$count=true`.
             */
            "@odata.count"?: number;
            /**
             * Format: uri
             * @description Address of the next page, to be requested as it stands; absent on the last page.
             */
            "@odata.nextLink"?: string;
            value: components["schemas"]["CashFlowStatement"][];
        };
        /** @description What one customer bought, summed from invoices and credit memos. */
        CustomerSale: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the customer whose sales are summed.
             */
            customerId?: string | null;
            /** @description Number of the customer that the record belongs to. */
            customerNumber?: string | null;
            /** @description Name of the customer whose sales are summed. */
            name?: string | null;
            /**
             * Format: decimal
             * @description Sum of sales to the customer, in local currency.
             */
            totalSalesAmount?: number | null;
            /**
             * Format: date
             * @description Posting date to filter on: it narrows the entries that are summed, and is empty in answers otherwise.
             */
            dateFilter_FilterOnly?: string | null;
        };
        /** @description One page of the customer sales. While `@odata.nextLink` is there, more follow. */
        CustomerSalePage: {
            /** @description Address of the part of the data model that describes the answer. */
            "@odata.context"?: string;
            /**
             * Format: int64
             * @description Number of rows on all pages together; present only with `$count=true`.
             */
            "@odata.count"?: number;
            /**
             * Format: uri
             * @description Address of the next page, to be requested as it stands; absent on the last page.
             */
            "@odata.nextLink"?: string;
            value: components["schemas"]["CustomerSale"][];
        };
        /** @description A line of the income statement, worked out when it is read. */
        IncomeStatement: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the line, made anew whenever the report is read.
             */
            id?: string;
            /**
             * Format: int32
             * @description Place of the line in the report.
             */
            lineNumber?: number | null;
            /** @description Text of the line of the report, as it is printed. */
            display?: string | null;
            /**
             * Format: decimal
             * @description What the line adds up to in the period; empty on headings.
             */
            netChange?: number | null;
            /** @description How the line is printed, such as a header, a detail or a total. */
            lineType?: string | null;
            /**
             * Format: int32
             * @description How deep the line of the report is indented, for its level.
             */
            indentation?: number | null;
            /**
             * Format: date
             * @description Period that the balance was worked out for.
             */
            dateFilter?: string | null;
        };
        /** @description One page of the income statement. While `@odata.nextLink` is there, more follow. */
        IncomeStatementPage: {
            /** @description Address of the part of the data model that describes the answer. */
            "@odata.context"?: string;
            /**
             * Format: int64
             * @description Number of rows on all pages together; present only with `$count=true`.
             */
            "@odata.count"?: number;
            /**
             * Format: uri
             * @description Address of the next page, to be requested as it stands; absent on the last page.
             */
            "@odata.nextLink"?: string;
            value: components["schemas"]["IncomeStatement"][];
        };
        /** @description A line of the statement of retained earnings, worked out when it is read. */
        RetainedEarningsStatement: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the line, made anew whenever the report is read.
             */
            id?: string;
            /**
             * Format: int32
             * @description Place of the line in the report.
             */
            lineNumber?: number | null;
            /** @description Text of the line of the report, as it is printed. */
            display?: string | null;
            /**
             * Format: decimal
             * @description What the line adds up to in the period; empty on headings.
             */
            netChange?: number | null;
            /** @description How the line is printed, such as a header, a detail or a total. */
            lineType?: string | null;
            /**
             * Format: int32
             * @description How deep the line of the report is indented, for its level.
             */
            indentation?: number | null;
            /**
             * Format: date
             * @description Period that the balance was worked out for.
             */
            dateFilter?: string | null;
        };
        /** @description One page of the retained earnings statement. While `@odata.nextLink` is there, more follow. */
        RetainedEarningsStatementPage: {
            /** @description Address of the part of the data model that describes the answer. */
            "@odata.context"?: string;
            /**
             * Format: int64
             * @description Number of rows on all pages together; present only with `$count=true`.
             */
            "@odata.count"?: number;
            /**
             * Format: uri
             * @description Address of the next page, to be requested as it stands; absent on the last page.
             */
            "@odata.nextLink"?: string;
            value: components["schemas"]["RetainedEarningsStatement"][];
        };
        /** @description An account with its debits, credits and balance, worked out when it is read. */
        TrialBalance: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /** @description Number of the account in the trial balance. */
            number?: string | null;
            /**
             * Format: uuid
             * @description ID of the account whose sums the row shows.
             */
            accountId?: string;
            /** @description Whether the account takes entries, or only sums those of others. */
            accountType?: "Posting" | "Heading" | "Total" | "Begin_x002D_Total" | "End_x002D_Total" | null;
            /** @description Text of the line of the report, as it is printed. */
            display?: string | null;
            /** @description Sum of all debits on the account, as text. */
            totalDebit?: string | null;
            /** @description Sum of all credits on the account, as text. */
            totalCredit?: string | null;
            /** @description Balance at the date, where it is a debit, as text. */
            balanceAtDateDebit?: string | null;
            /** @description Balance at the date, where it is a credit, as text. */
            balanceAtDateCredit?: string | null;
            /**
             * Format: date
             * @description Period that the balance was worked out for.
             */
            dateFilter?: string | null;
            /** @description General ledger account of the row; present only with `$expand=account`. */
            account?: components["schemas"]["Account"];
        };
        /** @description One page of the trial balance. While `@odata.nextLink` is there, more follow. */
        TrialBalancePage: {
            /** @description Address of the part of the data model that describes the answer. */
            "@odata.context"?: string;
            /**
             * Format: int64
             * @description Number of rows on all pages together; present only with `$count=true`.
             */
            "@odata.count"?: number;
            /**
             * Format: uri
             * @description Address of the next page, to be requested as it stands; absent on the last page.
             */
            "@odata.nextLink"?: string;
            value: components["schemas"]["TrialBalance"][];
        };
        /** @description What was bought from one vendor, summed from invoices and credit memos. */
        VendorPurchase: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the vendor whose deliveries are summed.
             */
            vendorId?: string | null;
            /** @description Number of the vendor that the record belongs to. */
            vendorNumber?: string | null;
            /** @description Name of the vendor whose deliveries are summed. */
            name?: string | null;
            /**
             * Format: decimal
             * @description Sum of purchases from the vendor, in local currency.
             */
            totalPurchaseAmount?: number | null;
            /**
             * Format: date
             * @description Posting date to filter on: it narrows the entries that are summed, and is empty in answers otherwise.
             */
            dateFilter_FilterOnly?: string | null;
        };
        /** @description One page of the vendor purchases. While `@odata.nextLink` is there, more follow. */
        VendorPurchasePage: {
            /** @description Address of the part of the data model that describes the answer. */
            "@odata.context"?: string;
            /**
             * Format: int64
             * @description Number of rows on all pages together; present only with `$count=true`.
             */
            "@odata.count"?: number;
            /**
             * Format: uri
             * @description Address of the next page, to be requested as it stands; absent on the last page.
             */
            "@odata.nextLink"?: string;
            value: components["schemas"]["VendorPurchase"][];
        };
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    ListAgedAccountsPayables: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["AgedAccountsPayablePage"]>;
    };
    GetAgedAccountsPayable: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: {
                /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
                companyId: components["parameters"]["companyId"];
                /** @description The `vendorId` of the aged payable. */
                agedAccountsPayableId: components["parameters"]["agedAccountsPayableId"];
            };
        };
        responses: Answers1<components["schemas"]["AgedAccountsPayable"]>;
    };
    ListAgedAccountsReceivables: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["AgedAccountsReceivablePage"]>;
    };
    GetAgedAccountsReceivable: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: {
                /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
                companyId: components["parameters"]["companyId"];
                /** @description The `customerId` of the aged receivable. */
                agedAccountsReceivableId: components["parameters"]["agedAccountsReceivableId"];
            };
        };
        responses: Answers1<components["schemas"]["AgedAccountsReceivable"]>;
    };
    ListBalanceSheets: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["BalanceSheetPage"]>;
    };
    GetBalanceSheet: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: {
                /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
                companyId: components["parameters"]["companyId"];
                /** @description The `id` of the balance sheet line. */
                balanceSheetId: components["parameters"]["balanceSheetId"];
            };
        };
        responses: Answers1<components["schemas"]["BalanceSheet"]>;
    };
    ListCashFlowStatements: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["CashFlowStatementPage"]>;
    };
    GetCashFlowStatement: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: {
                /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
                companyId: components["parameters"]["companyId"];
                /** @description The `id` of the cash flow statement line. */
                cashFlowStatementId: components["parameters"]["cashFlowStatementId"];
            };
        };
        responses: Answers1<components["schemas"]["CashFlowStatement"]>;
    };
    ListCustomerSales: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["CustomerSalePage"]>;
    };
    ListIncomeStatements: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["IncomeStatementPage"]>;
    };
    GetIncomeStatement: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: {
                /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
                companyId: components["parameters"]["companyId"];
                /** @description The `id` of the income statement line. */
                incomeStatementId: components["parameters"]["incomeStatementId"];
            };
        };
        responses: Answers1<components["schemas"]["IncomeStatement"]>;
    };
    ListRetainedEarningsStatements: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["RetainedEarningsStatementPage"]>;
    };
    GetRetainedEarningsStatement: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: {
                /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
                companyId: components["parameters"]["companyId"];
                /** @description The `id` of the retained earnings statement line. */
                retainedEarningsStatementId: components["parameters"]["retainedEarningsStatementId"];
            };
        };
        responses: Answers1<components["schemas"]["RetainedEarningsStatement"]>;
    };
    ListTrialBalances: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["TrialBalancePage"]>;
    };
    GetTrialBalance: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: {
                /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
                companyId: components["parameters"]["companyId"];
                /** @description The `accountId` of the trial balance line. */
                trialBalanceId: components["parameters"]["trialBalanceId"];
            };
        };
        responses: Answers1<components["schemas"]["TrialBalance"]>;
    };
    ListVendorPurchases: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["VendorPurchasePage"]>;
    };
}
/** What may be done with the fields of each record. */
export interface records {
    Account: { row: components["schemas"]["Account"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" };
    AgedAccountsReceivable: { row: components["schemas"]["AgedAccountsReceivable"]; key: "customerId"; create: never; update: never; noFilter: "@odata.etag" };
    AgedAccountsPayable: { row: components["schemas"]["AgedAccountsPayable"]; key: "vendorId"; create: never; update: never; noFilter: "@odata.etag" };
    BalanceSheet: { row: components["schemas"]["BalanceSheet"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" };
    CashFlowStatement: { row: components["schemas"]["CashFlowStatement"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" };
    CustomerSale: { row: components["schemas"]["CustomerSale"]; key: never; create: never; update: never; noFilter: "@odata.etag" };
    IncomeStatement: { row: components["schemas"]["IncomeStatement"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" };
    RetainedEarningsStatement: { row: components["schemas"]["RetainedEarningsStatement"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" };
    TrialBalance: { row: components["schemas"]["TrialBalance"]; key: "accountId"; create: never; update: never; noFilter: "@odata.etag"; nested: { "account": "Account" } };
    VendorPurchase: { row: components["schemas"]["VendorPurchase"]; key: never; create: never; update: never; noFilter: "@odata.etag" };
}
/** What each path lets a client do. */
export interface calls {
    "/companies({companyId})/agedAccountsPayables": { list: "AgedAccountsPayable" };
    "/companies({companyId})/agedAccountsPayables({agedAccountsPayableId})": { get: "AgedAccountsPayable" };
    "/companies({companyId})/agedAccountsReceivables": { list: "AgedAccountsReceivable" };
    "/companies({companyId})/agedAccountsReceivables({agedAccountsReceivableId})": { get: "AgedAccountsReceivable" };
    "/companies({companyId})/balanceSheets": { list: "BalanceSheet" };
    "/companies({companyId})/balanceSheets({balanceSheetId})": { get: "BalanceSheet" };
    "/companies({companyId})/cashFlowStatements": { list: "CashFlowStatement" };
    "/companies({companyId})/cashFlowStatements({cashFlowStatementId})": { get: "CashFlowStatement" };
    "/companies({companyId})/customerSales": { list: "CustomerSale" };
    "/companies({companyId})/incomeStatements": { list: "IncomeStatement" };
    "/companies({companyId})/incomeStatements({incomeStatementId})": { get: "IncomeStatement" };
    "/companies({companyId})/retainedEarningsStatements": { list: "RetainedEarningsStatement" };
    "/companies({companyId})/retainedEarningsStatements({retainedEarningsStatementId})": { get: "RetainedEarningsStatement" };
    "/companies({companyId})/trialBalances": { list: "TrialBalance" };
    "/companies({companyId})/trialBalances({trialBalanceId})": { get: "TrialBalance" };
    "/companies({companyId})/vendorPurchases": { list: "VendorPurchase" };
}
/** The types of the service, for a client that knows no other. */
export interface ReportsTypes {
    paths: paths;
    records: records;
    calls: calls;
}

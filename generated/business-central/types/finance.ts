// Made by `npm run generate` from specs/business-central/: change that, never this file.

import type { components as shared, Answers1, Answers4, Answers5, Query1, Query2, Query3, Query4, Header1, Header2, Header3, Path1, Parameters1, Parameters2, Parameters4 } from "../shared-types.ts";
export interface paths {
    /**
     * List accounting periods
     * @description Returns the periods of all fiscal years with what is closed.
     */
    "/companies({companyId})/accountingPeriods": {
        get: operations["ListAccountingPeriods"];
    };
    /**
     * Get an accounting period
     * @description Reads one accounting period by its `id`; it can only be read.
     */
    "/companies({companyId})/accountingPeriods({accountingPeriodId})": {
        get: operations["GetAccountingPeriod"];
    };
    /**
     * List accounts
     * @description Returns the chart of accounts in the order of its numbers.
     */
    "/companies({companyId})/accounts": {
        get: operations["ListAccounts"];
    };
    /**
     * Get an account
     * @description Reads one account by its `id`; it can only be read.
     */
    "/companies({companyId})/accounts({accountId})": {
        get: operations["GetAccount"];
    };
    /**
     * List aged accounts payable
     * @description Works out what is owed to vendors by age; filters on `agedAsOfDate` and `periodLengthFilter` say how ages are counted.
     */
    "/companies({companyId})/agedAccountsPayables": {
        get: operations["ListAgedAccountsPayables"];
    };
    /**
     * Get an aged payable
     * @description Reads one aged payable by its `vendorId`; it can only be read.
     */
    "/companies({companyId})/agedAccountsPayables({agedAccountsPayableId})": {
        get: operations["GetAgedAccountsPayable"];
    };
    /**
     * List aged accounts receivable
     * @description Works out what customers owe by age; filters on `agedAsOfDate` and `periodLengthFilter` say how ages are counted.
     */
    "/companies({companyId})/agedAccountsReceivables": {
        get: operations["ListAgedAccountsReceivables"];
    };
    /**
     * Get an aged receivable
     * @description Reads one aged receivable by its `customerId`; it can only be read.
     */
    "/companies({companyId})/agedAccountsReceivables({agedAccountsReceivableId})": {
        get: operations["GetAgedAccountsReceivable"];
    };
    /**
     * List balance sheet
     * @description Works out the balance sheet; a filter on `dateFilter` says for which day.
     */
    "/companies({companyId})/balanceSheets": {
        get: operations["ListBalanceSheets"];
    };
    /**
     * Get a balance sheet line
     * @description Reads one balance sheet line by its `id`; it can only be read.
     */
    "/companies({companyId})/balanceSheets({balanceSheetId})": {
        get: operations["GetBalanceSheet"];
    };
    /**
     * List bank accounts; create a bank account
     * @description Returns the company's accounts at banks.
     */
    "/companies({companyId})/bankAccounts": {
        get: operations["ListBankAccounts"];
        /** @description Makes a new bank account. Without `number` the number series gives one, where the company has set one up. */
        post: operations["CreateBankAccount"];
    };
    /**
     * Get a bank account; change a bank account; delete a bank account
     * @description Reads one bank account by its `id`, with the ETag that a change needs.
     */
    "/companies({companyId})/bankAccounts({bankAccountId})": {
        get: operations["GetBankAccount"];
        /** @description Removes the bank account. It is refused while other records or entries need it. */
        delete: operations["DeleteBankAccount"];
        /** @description Changes the fields of the bank account that are sent, leaves the others as they are, and answers with the whole record. */
        patch: operations["UpdateBankAccount"];
    };
    /**
     * List cash flow statement
     * @description Works out the cash flow statement; a filter on `dateFilter` says for which period.
     */
    "/companies({companyId})/cashFlowStatements": {
        get: operations["ListCashFlowStatements"];
    };
    /**
     * Get a cash flow statement line
     * @description Reads one cash flow statement line by its `id`; it can only be read.
     */
    "/companies({companyId})/cashFlowStatements({cashFlowStatementId})": {
        get: operations["GetCashFlowStatement"];
    };
    /**
     * List countries and regions; create a country or region
     * @description Returns the countries and regions that addresses can name.
     */
    "/companies({companyId})/countriesRegions": {
        get: operations["ListCountriesRegions"];
        /** @description Makes a new country or region under a code of your choice. A code that is taken is refused. */
        post: operations["CreateCountryRegion"];
    };
    /**
     * Get a country or region; change a country or region; delete a country or region
     * @description Reads one country or region by its `id`, with the ETag that a change needs.
     */
    "/companies({companyId})/countriesRegions({countryRegionId})": {
        get: operations["GetCountryRegion"];
        /** @description Removes the country or region. It is refused while other records or entries need it. */
        delete: operations["DeleteCountryRegion"];
        /** @description Changes the fields of the country or region that are sent, leaves the others as they are, and answers with the whole record. */
        patch: operations["UpdateCountryRegion"];
    };
    /**
     * List currencies; create a currency
     * @description Returns the foreign currencies; the local one is not among them.
     */
    "/companies({companyId})/currencies": {
        get: operations["ListCurrencies"];
        /** @description Makes a new currency under a code of your choice. A code that is taken is refused. */
        post: operations["CreateCurrency"];
    };
    /**
     * Get a currency; change a currency; delete a currency
     * @description Reads one currency by its `id`, with the ETag that a change needs.
     */
    "/companies({companyId})/currencies({currencyId})": {
        get: operations["GetCurrency"];
        /** @description Removes the currency. It is refused while other records or entries need it. */
        delete: operations["DeleteCurrency"];
        /** @description Changes the fields of the currency that are sent, leaves the others as they are, and answers with the whole record. */
        patch: operations["UpdateCurrency"];
    };
    /**
     * List currency exchange rates
     * @description Returns the exchange rates with the days from which they hold.
     */
    "/companies({companyId})/currencyExchangeRates": {
        get: operations["ListCurrencyExchangeRates"];
    };
    /**
     * Get a currency exchange rate
     * @description Reads one currency exchange rate by its `id`; it can only be read.
     */
    "/companies({companyId})/currencyExchangeRates({currencyExchangeRateId})": {
        get: operations["GetCurrencyExchangeRate"];
    };
    /**
     * List customer sales
     * @description Sums the sales of each customer; a filter on `dateFilter_FilterOnly` says for which posting dates.
     */
    "/companies({companyId})/customerSales": {
        get: operations["ListCustomerSales"];
    };
    /**
     * List default dimensions; create a default dimension
     * @description Returns the defaults of all records; filter on `parentType` and `parentId` for those of one.
     */
    "/companies({companyId})/defaultDimensions": {
        get: operations["ListDefaultDimensions"];
        /** @description Gives new entries for a customer, vendor, item or employee a value of a dimension. */
        post: operations["CreateDefaultDimension"];
    };
    /**
     * Get a default dimension; change a default dimension; delete a default dimension
     * @description Reads one default dimension by its `id`; `$expand` adds `account`, `customerFinancialDetail` and others.
     */
    "/companies({companyId})/defaultDimensions({defaultDimensionId})": {
        get: operations["GetDefaultDimension"];
        /** @description Removes the default dimension. It is refused while other records or entries need it. */
        delete: operations["DeleteDefaultDimension"];
        /** @description Changes the fields of the default dimension that are sent, leaves the others as they are, and answers with the whole record. */
        patch: operations["UpdateDefaultDimension"];
    };
    /**
     * List dimension values
     * @description Returns the values of all dimensions.
     */
    "/companies({companyId})/dimensionValues": {
        get: operations["ListDimensionValues"];
    };
    /**
     * Get a dimension value
     * @description Reads one dimension value by its `id`; `$expand` adds `dimension`.
     */
    "/companies({companyId})/dimensionValues({dimensionValueId})": {
        get: operations["GetDimensionValue"];
    };
    /**
     * List dimensions
     * @description Returns the dimensions that entries can be marked with.
     */
    "/companies({companyId})/dimensions": {
        get: operations["ListDimensions"];
    };
    /**
     * Get a dimension
     * @description Reads one dimension by its `id`; `$expand` adds `dimensionValues`.
     */
    "/companies({companyId})/dimensions({dimensionId})": {
        get: operations["GetDimension"];
    };
    /**
     * List the dimension values of a dimension
     * @description Returns the dimension values of one dimension, without a filter for it.
     */
    "/companies({companyId})/dimensions({dimensionId})/dimensionValues": {
        get: operations["ListDimensionValuesOfDimension"];
    };
    /**
     * List general ledger entries
     * @description Returns the entries of the ledger, which only grow in number: continue by `entryNumber`, and always ask for some dates or accounts.
     */
    "/companies({companyId})/generalLedgerEntries": {
        get: operations["ListGeneralLedgerEntries"];
    };
    /**
     * Get a general ledger entry
     * @description Reads one general ledger entry by its `id`; `$expand` adds `attachments`, `dimensionSetLines` and others.
     */
    "/companies({companyId})/generalLedgerEntries({generalLedgerEntryId})": {
        get: operations["GetGeneralLedgerEntry"];
    };
    /**
     * List the attachments of a general ledger entry
     * @description Returns the files that came with the general ledger entry; their bytes are read by the content path of each.
     */
    "/companies({companyId})/generalLedgerEntries({generalLedgerEntryId})/attachments": {
        get: operations["ListAttachmentsOfGeneralLedgerEntry"];
    };
    /**
     * List the dimension set lines of a general ledger entry
     * @description Returns the dimension values that the general ledger entry carries, one line a dimension.
     */
    "/companies({companyId})/generalLedgerEntries({generalLedgerEntryId})/dimensionSetLines": {
        get: operations["ListDimensionSetLinesOfGeneralLedgerEntry"];
    };
    /**
     * List the general ledger setup
     * @description Returns the one row that says how the books are kept.
     */
    "/companies({companyId})/generalLedgerSetup": {
        get: operations["ListGeneralLedgerSetupRows"];
    };
    /**
     * Get the general ledger setup
     * @description Reads the one row of the set by its `id`, as the list gives it; it can only be read.
     */
    "/companies({companyId})/generalLedgerSetup({generalLedgerSetupId})": {
        get: operations["GetGeneralLedgerSetup"];
    };
    /**
     * List income statement
     * @description Works out the income statement; a filter on `dateFilter` says for which period.
     */
    "/companies({companyId})/incomeStatements": {
        get: operations["ListIncomeStatements"];
    };
    /**
     * Get an income statement line
     * @description Reads one income statement line by its `id`; it can only be read.
     */
    "/companies({companyId})/incomeStatements({incomeStatementId})": {
        get: operations["GetIncomeStatement"];
    };
    /**
     * List payment methods; create a payment method
     * @description Returns the ways in which payments can be made.
     */
    "/companies({companyId})/paymentMethods": {
        get: operations["ListPaymentMethods"];
        /** @description Makes a new payment method under a code of your choice. A code that is taken is refused. */
        post: operations["CreatePaymentMethod"];
    };
    /**
     * Get a payment method; change a payment method; delete a payment method
     * @description Reads one payment method by its `id`, with the ETag that a change needs.
     */
    "/companies({companyId})/paymentMethods({paymentMethodId})": {
        get: operations["GetPaymentMethod"];
        /** @description Removes the payment method. It is refused while other records or entries need it. */
        delete: operations["DeletePaymentMethod"];
        /** @description Changes the fields of the payment method that are sent, leaves the others as they are, and answers with the whole record. */
        patch: operations["UpdatePaymentMethod"];
    };
    /**
     * List payment terms; create a payment term
     * @description Returns the terms that documents can be given.
     */
    "/companies({companyId})/paymentTerms": {
        get: operations["ListPaymentTerms"];
        /** @description Makes a new payment term under a code of your choice. A code that is taken is refused. */
        post: operations["CreatePaymentTerm"];
    };
    /**
     * Get a payment term; change a payment term; delete a payment term
     * @description Reads one payment term by its `id`, with the ETag that a change needs.
     */
    "/companies({companyId})/paymentTerms({paymentTermId})": {
        get: operations["GetPaymentTerm"];
        /** @description Removes the payment term. It is refused while other records or entries need it. */
        delete: operations["DeletePaymentTerm"];
        /** @description Changes the fields of the payment term that are sent, leaves the others as they are, and answers with the whole record. */
        patch: operations["UpdatePaymentTerm"];
    };
    /**
     * List retained earnings statement
     * @description Works out the statement of retained earnings; a filter on `dateFilter` says for which period.
     */
    "/companies({companyId})/retainedEarningsStatements": {
        get: operations["ListRetainedEarningsStatements"];
    };
    /**
     * Get a retained earnings statement line
     * @description Reads one retained earnings statement line by its `id`; it can only be read.
     */
    "/companies({companyId})/retainedEarningsStatements({retainedEarningsStatementId})": {
        get: operations["GetRetainedEarningsStatement"];
    };
    /**
     * List shipment methods; create a shipment method
     * @description Returns the terms of delivery that documents can be given.
     */
    "/companies({companyId})/shipmentMethods": {
        get: operations["ListShipmentMethods"];
        /** @description Makes a new shipment method under a code of your choice. A code that is taken is refused. */
        post: operations["CreateShipmentMethod"];
    };
    /**
     * Get a shipment method; change a shipment method; delete a shipment method
     * @description Reads one shipment method by its `id`, with the ETag that a change needs.
     */
    "/companies({companyId})/shipmentMethods({shipmentMethodId})": {
        get: operations["GetShipmentMethod"];
        /** @description Removes the shipment method. It is refused while other records or entries need it. */
        delete: operations["DeleteShipmentMethod"];
        /** @description Changes the fields of the shipment method that are sent, leaves the others as they are, and answers with the whole record. */
        patch: operations["UpdateShipmentMethod"];
    };
    /**
     * List tax areas; create a tax area
     * @description Returns what customers and vendors can be taxed by.
     */
    "/companies({companyId})/taxAreas": {
        get: operations["ListTaxAreas"];
        /** @description Makes a new tax area under a code of your choice. A code that is taken is refused. */
        post: operations["CreateTaxArea"];
    };
    /**
     * Get a tax area; change a tax area; delete a tax area
     * @description Reads one tax area by its `id`, with the ETag that a change needs.
     */
    "/companies({companyId})/taxAreas({taxAreaId})": {
        get: operations["GetTaxArea"];
        /** @description Removes the tax area. It is refused while other records or entries need it. */
        delete: operations["DeleteTaxArea"];
        /** @description Changes the fields of the tax area that are sent, leaves the others as they are, and answers with the whole record. */
        patch: operations["UpdateTaxArea"];
    };
    /**
     * List tax groups; create a tax group
     * @description Returns what items and lines can be taxed by.
     */
    "/companies({companyId})/taxGroups": {
        get: operations["ListTaxGroups"];
        /** @description Makes a new tax group under a code of your choice. A code that is taken is refused. */
        post: operations["CreateTaxGroup"];
    };
    /**
     * Get a tax group; change a tax group; delete a tax group
     * @description Reads one tax group by its `id`, with the ETag that a change needs.
     */
    "/companies({companyId})/taxGroups({taxGroupId})": {
        get: operations["GetTaxGroup"];
        /** @description Removes the tax group. It is refused while other records or entries need it. */
        delete: operations["DeleteTaxGroup"];
        /** @description Changes the fields of the tax group that are sent, leaves the others as they are, and answers with the whole record. */
        patch: operations["UpdateTaxGroup"];
    };
    /**
     * List trial balance
     * @description Works out the trial balance, a row an account; a filter on `dateFilter` says for which day.
     */
    "/companies({companyId})/trialBalances": {
        get: operations["ListTrialBalances"];
    };
    /**
     * Get a trial balance line
     * @description Reads one trial balance line by its `accountId`; `$expand` adds `account`.
     */
    "/companies({companyId})/trialBalances({trialBalanceId})": {
        get: operations["GetTrialBalance"];
    };
    /**
     * List vendor purchases
     * @description Sums the purchases from each vendor; a filter on `dateFilter_FilterOnly` says for which posting dates.
     */
    "/companies({companyId})/vendorPurchases": {
        get: operations["ListVendorPurchases"];
    };
}
export interface components {
    schemas: {
        Page: shared["schemas"]["Page"];
        ErrorDetail: shared["schemas"]["ErrorDetail"];
        ErrorBody: shared["schemas"]["ErrorBody"];
        DimensionSetLine: shared["schemas"]["DimensionSetLine"];
        Picture: shared["schemas"]["Picture"];
        Account: shared["schemas"]["Account"];
        TrialBalance: shared["schemas"]["TrialBalance"];
        CustomerFinancialDetail: shared["schemas"]["CustomerFinancialDetail"];
        DefaultDimension: shared["schemas"]["DefaultDimension"];
        Customer: shared["schemas"]["Customer"];
        AgedAccountsReceivable: shared["schemas"]["AgedAccountsReceivable"];
        ContactInformation: shared["schemas"]["ContactInformation"];
        Contact: shared["schemas"]["Contact"];
        Vendor: shared["schemas"]["Vendor"];
        AgedAccountsPayable: shared["schemas"]["AgedAccountsPayable"];
        DocumentAttachment: shared["schemas"]["DocumentAttachment"];
        Currency: shared["schemas"]["Currency"];
        PaymentTerm: shared["schemas"]["PaymentTerm"];
        PaymentMethod: shared["schemas"]["PaymentMethod"];
        ShipmentMethod: shared["schemas"]["ShipmentMethod"];
        Employee: shared["schemas"]["Employee"];
        TimeRegistrationEntry: shared["schemas"]["TimeRegistrationEntry"];
        Dimension: shared["schemas"]["Dimension"];
        DimensionValue: shared["schemas"]["DimensionValue"];
        Attachment: shared["schemas"]["Attachment"];
        DimensionSetLinePage: shared["schemas"]["DimensionSetLinePage"];
        AttachmentPage: shared["schemas"]["AttachmentPage"];
        DefaultDimensionPage: shared["schemas"]["DefaultDimensionPage"];
        /** @description A period of the fiscal year, as a rule a month. */
        AccountingPeriod: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /**
             * Format: date
             * @description First day from which the record holds or the work begins.
             */
            startingDate?: string;
            /** @description Name of the period, as a rule that of its month. */
            name?: string | null;
            /** @description Whether a fiscal year begins with the period. */
            newFiscalYear?: boolean | null;
            /** @description Whether the fiscal year of the period is closed. */
            closed?: boolean | null;
            /** @description Whether the starting day can no longer be changed. */
            dateLocked?: boolean | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
        };
        /** @description One page of accounting periods. While `@odata.nextLink` is there, more follow. */
        AccountingPeriodPage: {
            value: components["schemas"]["AccountingPeriod"][];
        } & components["schemas"]["Page"];
        /** @description One page of accounts. While `@odata.nextLink` is there, more follow. */
        AccountPage: {
            value: components["schemas"]["Account"][];
        } & components["schemas"]["Page"];
        /** @description One page of the aged accounts payable. While `@odata.nextLink` is there, more follow. */
        AgedAccountsPayablePage: {
            value: components["schemas"]["AgedAccountsPayable"][];
        } & components["schemas"]["Page"];
        /** @description One page of the aged accounts receivable. While `@odata.nextLink` is there, more follow. */
        AgedAccountsReceivablePage: {
            value: components["schemas"]["AgedAccountsReceivable"][];
        } & components["schemas"]["Page"];
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
            value: components["schemas"]["BalanceSheet"][];
        } & components["schemas"]["Page"];
        /** @description An account of the company at a bank. */
        BankAccount: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Number by which the bank account is known in the books. */
            number?: string | null;
            /** @description Name of the bank account in the books. */
            displayName?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Account number as the bank prints it, where there is no international one. */
            bankAccountNumber?: string | null;
            /** @description Whether the record is closed to new transactions. */
            blocked?: boolean | null;
            /** @description Code of the currency in which the amounts are given. */
            currencyCode?: string | null;
            /**
             * Format: uuid
             * @description ID of the currency of the amounts; empty for local currency.
             */
            currencyId?: string | null;
            /** @description International number of the bank account. */
            iban?: string | null;
            /** @description Whether the bank account may be used in transactions between group companies. */
            intercompanyEnabled?: boolean | null;
        };
        /** @description One page of bank accounts. While `@odata.nextLink` is there, more follow. */
        BankAccountPage: {
            value: components["schemas"]["BankAccount"][];
        } & components["schemas"]["Page"];
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
            value: components["schemas"]["CashFlowStatement"][];
        } & components["schemas"]["Page"];
        /** @description A country or region, with the form of its addresses. */
        CountryRegion: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Code of the country, as a rule the two letters of ISO 3166. */
            code?: string;
            /** @description Name of the country or region. */
            displayName?: string | null;
            /** @description Order in which the parts of an address are printed for the country. */
            addressFormat?: "Post_x0020_Code_x002B_City" | "City_x002B_Post_x0020_Code" | "City_x002B_County_x002B_Post_x0020_Code" | "Blank_x0020_Line_x002B_Post_x0020_Code_x002B_City" | "Custom" | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
        };
        /** @description One page of countries and regions. While `@odata.nextLink` is there, more follow. */
        CountryRegionPage: {
            value: components["schemas"]["CountryRegion"][];
        } & components["schemas"]["Page"];
        /** @description One page of currencies. While `@odata.nextLink` is there, more follow. */
        CurrencyPage: {
            value: components["schemas"]["Currency"][];
        } & components["schemas"]["Page"];
        /** @description What a foreign currency is worth from a day on. */
        CurrencyExchangeRate: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Code of the foreign currency that the rate is for. */
            currencyCode?: string;
            /**
             * Format: date
             * @description First day on which the rate holds.
             */
            startingDate?: string;
            /**
             * Format: decimal
             * @description Units of the foreign currency that the rate is given for.
             */
            exchangeRateAmount?: number | null;
            /** @description Code of the currency that the rate leads to; empty for local currency. */
            relationalCurrencyCode?: string | null;
            /**
             * Format: decimal
             * @description What the units of the foreign currency are worth in the other currency.
             */
            relationalExchangeRateAmount?: number | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
        };
        /** @description One page of currency exchange rates. While `@odata.nextLink` is there, more follow. */
        CurrencyExchangeRatePage: {
            value: components["schemas"]["CurrencyExchangeRate"][];
        } & components["schemas"]["Page"];
        /** @description What one customer bought, summed from invoices and credit memos. */
        CustomerSale: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the customer whose sales are summed.
             */
            customerId?: string;
            /** @description Number of the customer that the record belongs to. */
            customerNumber?: string;
            /** @description Name of the customer whose sales are summed. */
            name?: string;
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
            value: components["schemas"]["CustomerSale"][];
        } & components["schemas"]["Page"];
        /** @description One page of dimension values. While `@odata.nextLink` is there, more follow. */
        DimensionValuePage: {
            value: components["schemas"]["DimensionValue"][];
        } & components["schemas"]["Page"];
        /** @description One page of dimensions. While `@odata.nextLink` is there, more follow. */
        DimensionPage: {
            value: components["schemas"]["Dimension"][];
        } & components["schemas"]["Page"];
        /** @description One posted entry on an account of the general ledger; it cannot be changed. */
        GeneralLedgerEntry: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /**
             * Format: int32
             * @description Number of the entry, which counts up through the whole ledger.
             */
            entryNumber?: number | null;
            /**
             * Format: date
             * @description Day on which the entry counts in the books.
             */
            postingDate?: string | null;
            /** @description Number of the document that made the entry. */
            documentNumber?: string | null;
            /** @description Kind of document that made the entry. Codes: _x0020_ = Blank. */
            documentType?: "_x0020_" | "Payment" | "Invoice" | "Credit_x0020_Memo" | "Finance_x0020_Charge_x0020_Memo" | "Reminder" | "Refund" | null;
            /**
             * Format: uuid
             * @description ID of the general ledger account, or of the bank account where the kind of account says so.
             */
            accountId?: string | null;
            /** @description Number of the account that the amount goes to. */
            accountNumber?: string | null;
            /** @description Text of the entry in the ledger. */
            description?: string | null;
            /**
             * Format: decimal
             * @description Amount of the entry where it is a debit, else 0.
             */
            debitAmount?: number | null;
            /**
             * Format: decimal
             * @description Amount of the entry where it is a credit, else 0.
             */
            creditAmount?: number | null;
            /**
             * Format: decimal
             * @description Debit amount in the additional reporting currency.
             */
            additionalCurrencyDebitAmount?: number | null;
            /**
             * Format: decimal
             * @description Credit amount in the additional reporting currency.
             */
            additionalCurrencyCreditAmount?: number | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Files attached to the record, with `$expand=attachments`. */
            attachments?: components["schemas"]["Attachment"][];
            /** @description Dimension values of the record, with `$expand=dimensionSetLines`. */
            dimensionSetLines?: components["schemas"]["DimensionSetLine"][];
            /** @description General ledger account of the row, with `$expand=account`. */
            account?: components["schemas"]["Account"];
        };
        /** @description One page of general ledger entries. While `@odata.nextLink` is there, more follow. */
        GeneralLedgerEntryPage: {
            value: components["schemas"]["GeneralLedgerEntry"][];
        } & components["schemas"]["Page"];
        /** @description How the company keeps its books: dates open for posting, currencies and shortcut dimensions. There is one row. */
        GeneralLedgerSetup: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /**
             * Format: date
             * @description First day on which entries may be posted in this company; blank for no limit.
             */
            allowPostingFrom?: string | null;
            /**
             * Format: date
             * @description Last day on which entries may be posted in this company; blank for no limit.
             */
            allowPostingTo?: string | null;
            /** @description Code of the second currency in which the books are kept, if any. */
            additionalReportingCurrency?: string | null;
            /** @description Code of the currency in which the books are kept. */
            localCurrencyCode?: string | null;
            /** @description Sign of the currency in which the books are kept. */
            localCurrencySymbol?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Whether another company may read these books to consolidate them. */
            allowQueryFromConsolidation?: boolean | null;
            /** @description Value of the first global dimension, such as the department. */
            shortcutDimension1Code?: string | null;
            /** @description Value of the second global dimension, such as the project. */
            shortcutDimension2Code?: string | null;
            /** @description Code of the dimension that is the third shortcut on lines. */
            shortcutDimension3Code?: string | null;
            /** @description Code of the dimension that is the fourth shortcut on lines. */
            shortcutDimension4Code?: string | null;
            /** @description Code of the dimension that is the fifth shortcut on lines. */
            shortcutDimension5Code?: string | null;
            /** @description Code of the dimension that is the sixth shortcut on lines. */
            shortcutDimension6Code?: string | null;
            /** @description Code of the dimension that is the seventh shortcut on lines. */
            shortcutDimension7Code?: string | null;
            /** @description Code of the dimension that is the eighth shortcut on lines. */
            shortcutDimension8Code?: string | null;
        };
        /** @description One page of general ledger setup. While `@odata.nextLink` is there, more follow. */
        GeneralLedgerSetupPage: {
            value: components["schemas"]["GeneralLedgerSetup"][];
        } & components["schemas"]["Page"];
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
            value: components["schemas"]["IncomeStatement"][];
        } & components["schemas"]["Page"];
        /** @description One page of payment methods. While `@odata.nextLink` is there, more follow. */
        PaymentMethodPage: {
            value: components["schemas"]["PaymentMethod"][];
        } & components["schemas"]["Page"];
        /** @description One page of payment terms. While `@odata.nextLink` is there, more follow. */
        PaymentTermPage: {
            value: components["schemas"]["PaymentTerm"][];
        } & components["schemas"]["Page"];
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
            value: components["schemas"]["RetainedEarningsStatement"][];
        } & components["schemas"]["Page"];
        /** @description One page of shipment methods. While `@odata.nextLink` is there, more follow. */
        ShipmentMethodPage: {
            value: components["schemas"]["ShipmentMethod"][];
        } & components["schemas"]["Page"];
        /** @description A tax area, or a VAT business posting group where the company uses VAT. */
        TaxArea: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Code of the tax area, or of the VAT business posting group. */
            code?: string;
            /** @description Name of the record as users see it. */
            displayName?: string | null;
            /** @description Whether the record is about sales tax or value added tax. */
            taxType?: "Sales_x0020_Tax" | "VAT" | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
        };
        /** @description One page of tax areas. While `@odata.nextLink` is there, more follow. */
        TaxAreaPage: {
            value: components["schemas"]["TaxArea"][];
        } & components["schemas"]["Page"];
        /** @description A tax group, or a VAT product posting group where the company uses VAT. */
        TaxGroup: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Code of the tax group, or of the VAT product posting group. */
            code?: string;
            /** @description Name of the record as users see it. */
            displayName?: string | null;
            /** @description Whether the record is about sales tax or value added tax. */
            taxType?: "Sales_x0020_Tax" | "VAT" | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
        };
        /** @description One page of tax groups. While `@odata.nextLink` is there, more follow. */
        TaxGroupPage: {
            value: components["schemas"]["TaxGroup"][];
        } & components["schemas"]["Page"];
        /** @description One page of the trial balance. While `@odata.nextLink` is there, more follow. */
        TrialBalancePage: {
            value: components["schemas"]["TrialBalance"][];
        } & components["schemas"]["Page"];
        /** @description What was bought from one vendor, summed from invoices and credit memos. */
        VendorPurchase: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the vendor whose deliveries are summed.
             */
            vendorId?: string;
            /** @description Number of the vendor that the record belongs to. */
            vendorNumber?: string;
            /** @description Name of the vendor whose deliveries are summed. */
            name?: string;
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
            value: components["schemas"]["VendorPurchase"][];
        } & components["schemas"]["Page"];
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface Query5 {
    /** @description Fields to return; the others are left out of the answer. The ETag always comes along. */
    $select?: components["parameters"]["select"];
    /** @description OData condition on the rows; a field of a related record is named with its path, such as `customer/displayName`. `or` works only between conditions on one field; `any` and `all` are ignored, which returns unfiltered rows; nested functions and `in` need `$schemaversion=2.1`. Computed fields cannot be used. */
    $filter?: components["parameters"]["filter"];
    /** @description Largest number of rows to return altogether. It limits the answer and does not set the page size. */
    $top?: components["parameters"]["top"];
    /** @description Number of rows to leave out at the beginning. For whole lists follow the next link instead, since rows shift between requests. */
    $skip?: components["parameters"]["skip"];
    /** @description Whether to add the number of rows on all pages together. */
    $count?: components["parameters"]["count"];
    /** @description Version of the query language; `2.1` adds `in` and nested functions to `$filter`. Without it 2.0 is used. */
    $schemaversion?: components["parameters"]["schemaVersion"];
}
interface Path20 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the bank account. */
    bankAccountId: components["parameters"]["bankAccountId"];
}
interface Path21 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the country or region. */
    countryRegionId: components["parameters"]["countryRegionId"];
}
interface Path22 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the currency. */
    currencyId: components["parameters"]["currencyId"];
}
interface Path23 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the default dimension. */
    defaultDimensionId: components["parameters"]["defaultDimensionId"];
}
interface Path24 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the dimension. */
    dimensionId: components["parameters"]["dimensionId"];
}
interface Path25 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the general ledger entry. */
    generalLedgerEntryId: components["parameters"]["generalLedgerEntryId"];
}
interface Path26 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the payment method. */
    paymentMethodId: components["parameters"]["paymentMethodId"];
}
interface Path27 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the payment term. */
    paymentTermId: components["parameters"]["paymentTermId"];
}
interface Path28 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the shipment method. */
    shipmentMethodId: components["parameters"]["shipmentMethodId"];
}
interface Path29 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the tax area. */
    taxAreaId: components["parameters"]["taxAreaId"];
}
interface Path30 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the tax group. */
    taxGroupId: components["parameters"]["taxGroupId"];
}
interface Parameters17 {
    header: Header3;
    path: Path20;
}
interface Parameters18 {
    header: Header3;
    path: Path21;
}
interface Parameters19 {
    header: Header3;
    path: Path22;
}
interface Parameters20 {
    query?: Query5;
    header?: Header1;
    path: Path1;
}
interface Parameters21 {
    header: Header3;
    path: Path23;
}
interface Parameters22 {
    query?: Query1;
    header?: Header1;
    path: Path25;
}
interface Parameters23 {
    header: Header3;
    path: Path26;
}
interface Parameters24 {
    header: Header3;
    path: Path27;
}
interface Parameters25 {
    header: Header3;
    path: Path28;
}
interface Parameters26 {
    header: Header3;
    path: Path29;
}
interface Parameters27 {
    header: Header3;
    path: Path30;
}
export interface operations {
    ListAccountingPeriods: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["AccountingPeriodPage"]>;
    };
    GetAccountingPeriod: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: {
                /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
                companyId: components["parameters"]["companyId"];
                /** @description The `id` of the accounting period. */
                accountingPeriodId: components["parameters"]["accountingPeriodId"];
            };
        };
        responses: Answers1<components["schemas"]["AccountingPeriod"]>;
    };
    ListAccounts: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["AccountPage"]>;
    };
    GetAccount: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: {
                /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
                companyId: components["parameters"]["companyId"];
                /** @description The `id` of the account. */
                accountId: components["parameters"]["accountId"];
            };
        };
        responses: Answers1<components["schemas"]["Account"]>;
    };
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
    ListBankAccounts: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["BankAccountPage"]>;
    };
    CreateBankAccount: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": components["schemas"]["BankAccount"];
            };
        };
        responses: Answers4<components["schemas"]["BankAccount"]>;
    };
    GetBankAccount: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path20;
        };
        responses: Answers1<components["schemas"]["BankAccount"]>;
    };
    DeleteBankAccount: {
        parameters: Parameters17;
        responses: Answers5;
    };
    UpdateBankAccount: {
        parameters: Parameters17;
        requestBody: {
            content: {
                "application/json": components["schemas"]["BankAccount"];
            };
        };
        responses: Answers1<components["schemas"]["BankAccount"]>;
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
    ListCountriesRegions: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["CountryRegionPage"]>;
    };
    CreateCountryRegion: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["CountryRegion"], "code">;
            };
        };
        responses: Answers4<components["schemas"]["CountryRegion"]>;
    };
    GetCountryRegion: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path21;
        };
        responses: Answers1<components["schemas"]["CountryRegion"]>;
    };
    DeleteCountryRegion: {
        parameters: Parameters18;
        responses: Answers5;
    };
    UpdateCountryRegion: {
        parameters: Parameters18;
        requestBody: {
            content: {
                "application/json": components["schemas"]["CountryRegion"];
            };
        };
        responses: Answers1<components["schemas"]["CountryRegion"]>;
    };
    ListCurrencies: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["CurrencyPage"]>;
    };
    CreateCurrency: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["Currency"], "code">;
            };
        };
        responses: Answers4<components["schemas"]["Currency"]>;
    };
    GetCurrency: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path22;
        };
        responses: Answers1<components["schemas"]["Currency"]>;
    };
    DeleteCurrency: {
        parameters: Parameters19;
        responses: Answers5;
    };
    UpdateCurrency: {
        parameters: Parameters19;
        requestBody: {
            content: {
                "application/json": components["schemas"]["Currency"];
            };
        };
        responses: Answers1<components["schemas"]["Currency"]>;
    };
    ListCurrencyExchangeRates: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["CurrencyExchangeRatePage"]>;
    };
    GetCurrencyExchangeRate: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: {
                /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
                companyId: components["parameters"]["companyId"];
                /** @description The `id` of the currency exchange rate. */
                currencyExchangeRateId: components["parameters"]["currencyExchangeRateId"];
            };
        };
        responses: Answers1<components["schemas"]["CurrencyExchangeRate"]>;
    };
    ListCustomerSales: {
        parameters: Parameters20;
        responses: Answers1<components["schemas"]["CustomerSalePage"]>;
    };
    ListDefaultDimensions: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["DefaultDimensionPage"]>;
    };
    CreateDefaultDimension: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["DefaultDimension"], "parentType" | "parentId" | "dimensionId">;
            };
        };
        responses: Answers4<components["schemas"]["DefaultDimension"]>;
    };
    GetDefaultDimension: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path23;
        };
        responses: Answers1<components["schemas"]["DefaultDimension"]>;
    };
    DeleteDefaultDimension: {
        parameters: Parameters21;
        responses: Answers5;
    };
    UpdateDefaultDimension: {
        parameters: Parameters21;
        requestBody: {
            content: {
                "application/json": components["schemas"]["DefaultDimension"];
            };
        };
        responses: Answers1<components["schemas"]["DefaultDimension"]>;
    };
    ListDimensionValues: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["DimensionValuePage"]>;
    };
    GetDimensionValue: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: {
                /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
                companyId: components["parameters"]["companyId"];
                /** @description The `id` of the dimension value. */
                dimensionValueId: components["parameters"]["dimensionValueId"];
            };
        };
        responses: Answers1<components["schemas"]["DimensionValue"]>;
    };
    ListDimensions: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["DimensionPage"]>;
    };
    GetDimension: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path24;
        };
        responses: Answers1<components["schemas"]["Dimension"]>;
    };
    ListDimensionValuesOfDimension: {
        parameters: {
            query?: Query3;
            header?: Header1;
            path: Path24;
        };
        responses: Answers1<components["schemas"]["DimensionValuePage"]>;
    };
    ListGeneralLedgerEntries: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["GeneralLedgerEntryPage"]>;
    };
    GetGeneralLedgerEntry: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path25;
        };
        responses: Answers1<components["schemas"]["GeneralLedgerEntry"]>;
    };
    ListAttachmentsOfGeneralLedgerEntry: {
        parameters: Parameters22;
        responses: Answers1<components["schemas"]["AttachmentPage"]>;
    };
    ListDimensionSetLinesOfGeneralLedgerEntry: {
        parameters: Parameters22;
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
    ListGeneralLedgerSetupRows: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["GeneralLedgerSetupPage"]>;
    };
    GetGeneralLedgerSetup: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: {
                /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
                companyId: components["parameters"]["companyId"];
                /** @description The `id` of the general ledger setup. */
                generalLedgerSetupId: components["parameters"]["generalLedgerSetupId"];
            };
        };
        responses: Answers1<components["schemas"]["GeneralLedgerSetup"]>;
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
    ListPaymentMethods: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["PaymentMethodPage"]>;
    };
    CreatePaymentMethod: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["PaymentMethod"], "code">;
            };
        };
        responses: Answers4<components["schemas"]["PaymentMethod"]>;
    };
    GetPaymentMethod: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path26;
        };
        responses: Answers1<components["schemas"]["PaymentMethod"]>;
    };
    DeletePaymentMethod: {
        parameters: Parameters23;
        responses: Answers5;
    };
    UpdatePaymentMethod: {
        parameters: Parameters23;
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentMethod"];
            };
        };
        responses: Answers1<components["schemas"]["PaymentMethod"]>;
    };
    ListPaymentTerms: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["PaymentTermPage"]>;
    };
    CreatePaymentTerm: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["PaymentTerm"], "code">;
            };
        };
        responses: Answers4<components["schemas"]["PaymentTerm"]>;
    };
    GetPaymentTerm: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path27;
        };
        responses: Answers1<components["schemas"]["PaymentTerm"]>;
    };
    DeletePaymentTerm: {
        parameters: Parameters24;
        responses: Answers5;
    };
    UpdatePaymentTerm: {
        parameters: Parameters24;
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentTerm"];
            };
        };
        responses: Answers1<components["schemas"]["PaymentTerm"]>;
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
    ListShipmentMethods: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["ShipmentMethodPage"]>;
    };
    CreateShipmentMethod: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["ShipmentMethod"], "code">;
            };
        };
        responses: Answers4<components["schemas"]["ShipmentMethod"]>;
    };
    GetShipmentMethod: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path28;
        };
        responses: Answers1<components["schemas"]["ShipmentMethod"]>;
    };
    DeleteShipmentMethod: {
        parameters: Parameters25;
        responses: Answers5;
    };
    UpdateShipmentMethod: {
        parameters: Parameters25;
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShipmentMethod"];
            };
        };
        responses: Answers1<components["schemas"]["ShipmentMethod"]>;
    };
    ListTaxAreas: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["TaxAreaPage"]>;
    };
    CreateTaxArea: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["TaxArea"], "code">;
            };
        };
        responses: Answers4<components["schemas"]["TaxArea"]>;
    };
    GetTaxArea: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path29;
        };
        responses: Answers1<components["schemas"]["TaxArea"]>;
    };
    DeleteTaxArea: {
        parameters: Parameters26;
        responses: Answers5;
    };
    UpdateTaxArea: {
        parameters: Parameters26;
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaxArea"];
            };
        };
        responses: Answers1<components["schemas"]["TaxArea"]>;
    };
    ListTaxGroups: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["TaxGroupPage"]>;
    };
    CreateTaxGroup: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["TaxGroup"], "code">;
            };
        };
        responses: Answers4<components["schemas"]["TaxGroup"]>;
    };
    GetTaxGroup: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path30;
        };
        responses: Answers1<components["schemas"]["TaxGroup"]>;
    };
    DeleteTaxGroup: {
        parameters: Parameters27;
        responses: Answers5;
    };
    UpdateTaxGroup: {
        parameters: Parameters27;
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaxGroup"];
            };
        };
        responses: Answers1<components["schemas"]["TaxGroup"]>;
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
        parameters: Parameters20;
        responses: Answers1<components["schemas"]["VendorPurchasePage"]>;
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
/** What may be done with the fields of each record. */
export interface records {
    DimensionSetLine: { row: components["schemas"]["DimensionSetLine"]; key: "id"; create: "valueId" | "valueCode" | "id" | "code"; update: "valueId" | "valueCode"; noFilter: "@odata.etag" | "valueId" | "valueCode" };
    Picture: { row: components["schemas"]["Picture"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "pictureContent@odata.mediaReadLink" | "pictureContent@odata.mediaEditLink" };
    Account: { row: components["schemas"]["Account"]; key: "id"; create: never; update: never; noFilter: "@odata.etag"; nested: { "trialBalance": "TrialBalance" }; single: "trialBalance" };
    TrialBalance: { row: components["schemas"]["TrialBalance"]; key: "accountId"; create: never; update: never; noFilter: "@odata.etag"; nested: { "account": "Account" }; single: "account" };
    CustomerFinancialDetail: { row: components["schemas"]["CustomerFinancialDetail"]; key: "id"; create: never; update: never; noFilter: "@odata.etag"; nested: { "customer": "Customer" }; single: "customer" };
    DefaultDimension: { row: components["schemas"]["DefaultDimension"]; key: "id"; create: "dimensionValueId" | "postingValidation" | "parentType" | "parentId" | "dimensionId"; update: "dimensionValueId" | "postingValidation"; noFilter: "@odata.etag"; nested: { "account": "Account"; "customerFinancialDetail": "CustomerFinancialDetail"; "customer": "Customer"; "vendor": "Vendor"; "employee": "Employee"; "dimension": "Dimension"; "dimensionValue": "DimensionValue" }; single: "account" | "customerFinancialDetail" | "customer" | "vendor" | "employee" | "dimension" | "dimensionValue" };
    Customer: { row: components["schemas"]["Customer"]; key: "id"; create: "number" | "displayName" | "type" | "addressLine1" | "addressLine2" | "city" | "state" | "country" | "postalCode" | "phoneNumber" | "email" | "website" | "salespersonCode" | "creditLimit" | "taxLiable" | "taxAreaId" | "taxRegistrationNumber" | "currencyId" | "currencyCode" | "paymentTermsId" | "shipmentMethodId" | "paymentMethodId" | "blocked" | "defaultDimensions"; update: Exclude<records["Customer"]["create"], "defaultDimensions">; noFilter: "@odata.etag" | "taxAreaDisplayName" | "taxRegistrationNumber" | "currencyCode" | "defaultDimensions" | "contactsInformation" | "documentAttachments"; nested: { "defaultDimensions": "DefaultDimension"; "contactsInformation": "ContactInformation"; "documentAttachments": "DocumentAttachment"; "customerFinancialDetail": "CustomerFinancialDetail"; "picture": "Picture"; "agedAccountsReceivable": "AgedAccountsReceivable"; "currency": "Currency"; "paymentTerm": "PaymentTerm"; "shipmentMethod": "ShipmentMethod"; "paymentMethod": "PaymentMethod" }; single: "customerFinancialDetail" | "picture" | "agedAccountsReceivable" | "currency" | "paymentTerm" | "shipmentMethod" | "paymentMethod" };
    AgedAccountsReceivable: { row: components["schemas"]["AgedAccountsReceivable"]; key: "customerId"; create: never; update: never; noFilter: "@odata.etag"; nested: { "customer": "Customer" }; single: "customer" };
    ContactInformation: { row: components["schemas"]["ContactInformation"]; key: "contactId"; create: never; update: never; noFilter: "@odata.etag"; nested: { "contact": "Contact"; "customer": "Customer"; "vendor": "Vendor" }; single: "contact" | "customer" | "vendor" };
    Contact: { row: components["schemas"]["Contact"]; key: "id"; create: "number" | "type" | "displayName" | "jobTitle" | "companyNumber" | "companyName" | "addressLine1" | "addressLine2" | "city" | "state" | "country" | "postalCode" | "phoneNumber" | "mobilePhoneNumber" | "email" | "website" | "searchName" | "privacyBlocked" | "taxRegistrationNumber"; update: records["Contact"]["create"]; noFilter: "@odata.etag" | "taxRegistrationNumber"; nested: { "picture": "Picture"; "contactInformation": "ContactInformation" }; single: "picture" | "contactInformation" };
    Vendor: { row: components["schemas"]["Vendor"]; key: "id"; create: "number" | "displayName" | "addressLine1" | "addressLine2" | "city" | "state" | "country" | "postalCode" | "phoneNumber" | "email" | "website" | "taxRegistrationNumber" | "currencyId" | "currencyCode" | "irs1099Code" | "paymentTermsId" | "paymentMethodId" | "taxLiable" | "blocked" | "defaultDimensions"; update: Exclude<records["Vendor"]["create"], "defaultDimensions">; noFilter: "@odata.etag" | "taxRegistrationNumber" | "currencyCode" | "irs1099Code" | "defaultDimensions" | "contactsInformation" | "documentAttachments"; nested: { "defaultDimensions": "DefaultDimension"; "contactsInformation": "ContactInformation"; "documentAttachments": "DocumentAttachment"; "picture": "Picture"; "agedAccountsPayable": "AgedAccountsPayable"; "currency": "Currency"; "paymentTerm": "PaymentTerm"; "paymentMethod": "PaymentMethod" }; single: "picture" | "agedAccountsPayable" | "currency" | "paymentTerm" | "paymentMethod" };
    AgedAccountsPayable: { row: components["schemas"]["AgedAccountsPayable"]; key: "vendorId"; create: never; update: never; noFilter: "@odata.etag"; nested: { "vendor": "Vendor" }; single: "vendor" };
    DocumentAttachment: { row: components["schemas"]["DocumentAttachment"]; key: "id"; create: "fileName" | "lineNumber" | "documentFlowSales" | "documentFlowPurchase" | "parentType" | "parentId"; update: "fileName" | "lineNumber" | "documentFlowSales" | "documentFlowPurchase"; noFilter: "@odata.etag" | "attachmentContent@odata.mediaReadLink" | "attachmentContent@odata.mediaEditLink" };
    Currency: { row: components["schemas"]["Currency"]; key: "id"; create: "code" | "displayName" | "symbol" | "amountDecimalPlaces" | "amountRoundingPrecision"; update: records["Currency"]["create"]; noFilter: "@odata.etag" };
    PaymentTerm: { row: components["schemas"]["PaymentTerm"]; key: "id"; create: "code" | "displayName" | "dueDateCalculation" | "discountDateCalculation" | "discountPercent" | "calculateDiscountOnCreditMemos"; update: records["PaymentTerm"]["create"]; noFilter: "@odata.etag" };
    PaymentMethod: { row: components["schemas"]["PaymentMethod"]; key: "id"; create: "code" | "displayName"; update: "code" | "displayName"; noFilter: "@odata.etag" };
    ShipmentMethod: { row: components["schemas"]["ShipmentMethod"]; key: "id"; create: "code" | "displayName"; update: "code" | "displayName"; noFilter: "@odata.etag" };
    Employee: { row: components["schemas"]["Employee"]; key: "id"; create: "number" | "givenName" | "middleName" | "surname" | "jobTitle" | "addressLine1" | "addressLine2" | "city" | "state" | "country" | "postalCode" | "phoneNumber" | "mobilePhone" | "email" | "personalEmail" | "employmentDate" | "terminationDate" | "status" | "birthDate" | "statisticsGroupCode" | "bankBranchNumber" | "bankAccountNumber" | "iban" | "defaultDimensions"; update: Exclude<records["Employee"]["create"], "defaultDimensions">; noFilter: "@odata.etag" | "displayName" | "defaultDimensions" | "timeRegistrationEntries" | "documentAttachments"; nested: { "defaultDimensions": "DefaultDimension"; "timeRegistrationEntries": "TimeRegistrationEntry"; "documentAttachments": "DocumentAttachment"; "picture": "Picture" }; single: "picture" };
    TimeRegistrationEntry: { row: components["schemas"]["TimeRegistrationEntry"]; key: "id"; create: "jobId" | "jobNumber" | "jobTaskNumber" | "quantity" | "employeeId" | "employeeNumber" | "date" | "dimensionSetLines"; update: "jobId" | "jobNumber" | "jobTaskNumber" | "quantity"; noFilter: "@odata.etag" | "dimensionSetLines"; nested: { "dimensionSetLines": "DimensionSetLine"; "employee": "Employee" }; single: "employee" };
    Dimension: { row: components["schemas"]["Dimension"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "dimensionValues"; nested: { "dimensionValues": "DimensionValue" } };
    DimensionValue: { row: components["schemas"]["DimensionValue"]; key: "id"; create: never; update: never; noFilter: "@odata.etag"; nested: { "dimension": "Dimension" }; single: "dimension" };
    Attachment: { row: components["schemas"]["Attachment"]; key: "id"; create: "fileName" | "byteSize" | "parentId" | "parentType"; update: "fileName" | "byteSize"; noFilter: "@odata.etag" | "attachmentContent@odata.mediaReadLink" | "attachmentContent@odata.mediaEditLink" };
    AccountingPeriod: { row: components["schemas"]["AccountingPeriod"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" };
    BalanceSheet: { row: components["schemas"]["BalanceSheet"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" };
    BankAccount: { row: components["schemas"]["BankAccount"]; key: "id"; create: "number" | "displayName" | "bankAccountNumber" | "blocked" | "currencyCode" | "currencyId" | "iban" | "intercompanyEnabled"; update: records["BankAccount"]["create"]; noFilter: "@odata.etag" | "currencyCode" | "currencyId" };
    CashFlowStatement: { row: components["schemas"]["CashFlowStatement"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" };
    CountryRegion: { row: components["schemas"]["CountryRegion"]; key: "id"; create: "code" | "displayName" | "addressFormat"; update: records["CountryRegion"]["create"]; noFilter: "@odata.etag" };
    CurrencyExchangeRate: { row: components["schemas"]["CurrencyExchangeRate"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" };
    CustomerSale: { row: components["schemas"]["CustomerSale"]; key: never; create: never; update: never; noFilter: "@odata.etag" };
    GeneralLedgerEntry: { row: components["schemas"]["GeneralLedgerEntry"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "attachments" | "dimensionSetLines"; nested: { "attachments": "Attachment"; "dimensionSetLines": "DimensionSetLine"; "account": "Account" }; single: "account" };
    GeneralLedgerSetup: { row: components["schemas"]["GeneralLedgerSetup"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" };
    IncomeStatement: { row: components["schemas"]["IncomeStatement"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" };
    RetainedEarningsStatement: { row: components["schemas"]["RetainedEarningsStatement"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" };
    TaxArea: { row: components["schemas"]["TaxArea"]; key: "id"; create: "code" | "displayName"; update: "code" | "displayName"; noFilter: "@odata.etag" };
    TaxGroup: { row: components["schemas"]["TaxGroup"]; key: "id"; create: "code" | "displayName"; update: "code" | "displayName"; noFilter: "@odata.etag" };
    VendorPurchase: { row: components["schemas"]["VendorPurchase"]; key: never; create: never; update: never; noFilter: "@odata.etag" };
}
/** What each path lets a client do. */
export interface calls {
    "/companies({companyId})/accountingPeriods": { list: "AccountingPeriod" };
    "/companies({companyId})/accountingPeriods({accountingPeriodId})": { get: "AccountingPeriod" };
    "/companies({companyId})/accounts": { list: "Account" };
    "/companies({companyId})/accounts({accountId})": { get: "Account" };
    "/companies({companyId})/agedAccountsPayables": { list: "AgedAccountsPayable" };
    "/companies({companyId})/agedAccountsPayables({agedAccountsPayableId})": { get: "AgedAccountsPayable" };
    "/companies({companyId})/agedAccountsReceivables": { list: "AgedAccountsReceivable" };
    "/companies({companyId})/agedAccountsReceivables({agedAccountsReceivableId})": { get: "AgedAccountsReceivable" };
    "/companies({companyId})/balanceSheets": { list: "BalanceSheet" };
    "/companies({companyId})/balanceSheets({balanceSheetId})": { get: "BalanceSheet" };
    "/companies({companyId})/bankAccounts": { list: "BankAccount"; create: { body: "BankAccount"; demands: never; answer: "BankAccount" } };
    "/companies({companyId})/bankAccounts({bankAccountId})": { get: "BankAccount"; update: { body: "BankAccount"; answer: "BankAccount" }; remove: { answer: never } };
    "/companies({companyId})/cashFlowStatements": { list: "CashFlowStatement" };
    "/companies({companyId})/cashFlowStatements({cashFlowStatementId})": { get: "CashFlowStatement" };
    "/companies({companyId})/countriesRegions": { list: "CountryRegion"; create: { body: "CountryRegion"; demands: "code"; answer: "CountryRegion" } };
    "/companies({companyId})/countriesRegions({countryRegionId})": { get: "CountryRegion"; update: { body: "CountryRegion"; answer: "CountryRegion" }; remove: { answer: never } };
    "/companies({companyId})/currencies": { list: "Currency"; create: { body: "Currency"; demands: "code"; answer: "Currency" } };
    "/companies({companyId})/currencies({currencyId})": { get: "Currency"; update: { body: "Currency"; answer: "Currency" }; remove: { answer: never } };
    "/companies({companyId})/currencyExchangeRates": { list: "CurrencyExchangeRate" };
    "/companies({companyId})/currencyExchangeRates({currencyExchangeRateId})": { get: "CurrencyExchangeRate" };
    "/companies({companyId})/customerSales": { list: "CustomerSale" };
    "/companies({companyId})/defaultDimensions": { list: "DefaultDimension"; create: { body: "DefaultDimension"; demands: "parentType" | "parentId" | "dimensionId"; answer: "DefaultDimension" } };
    "/companies({companyId})/defaultDimensions({defaultDimensionId})": { get: "DefaultDimension"; update: { body: "DefaultDimension"; answer: "DefaultDimension" }; remove: { answer: never } };
    "/companies({companyId})/dimensionValues": { list: "DimensionValue" };
    "/companies({companyId})/dimensionValues({dimensionValueId})": { get: "DimensionValue" };
    "/companies({companyId})/dimensions": { list: "Dimension" };
    "/companies({companyId})/dimensions({dimensionId})": { get: "Dimension" };
    "/companies({companyId})/dimensions({dimensionId})/dimensionValues": { list: "DimensionValue" };
    "/companies({companyId})/generalLedgerEntries": { list: "GeneralLedgerEntry" };
    "/companies({companyId})/generalLedgerEntries({generalLedgerEntryId})": { get: "GeneralLedgerEntry" };
    "/companies({companyId})/generalLedgerEntries({generalLedgerEntryId})/attachments": { list: "Attachment" };
    "/companies({companyId})/generalLedgerEntries({generalLedgerEntryId})/dimensionSetLines": { list: "DimensionSetLine" };
    "/companies({companyId})/generalLedgerSetup": { list: "GeneralLedgerSetup" };
    "/companies({companyId})/generalLedgerSetup({generalLedgerSetupId})": { get: "GeneralLedgerSetup" };
    "/companies({companyId})/incomeStatements": { list: "IncomeStatement" };
    "/companies({companyId})/incomeStatements({incomeStatementId})": { get: "IncomeStatement" };
    "/companies({companyId})/paymentMethods": { list: "PaymentMethod"; create: { body: "PaymentMethod"; demands: "code"; answer: "PaymentMethod" } };
    "/companies({companyId})/paymentMethods({paymentMethodId})": { get: "PaymentMethod"; update: { body: "PaymentMethod"; answer: "PaymentMethod" }; remove: { answer: never } };
    "/companies({companyId})/paymentTerms": { list: "PaymentTerm"; create: { body: "PaymentTerm"; demands: "code"; answer: "PaymentTerm" } };
    "/companies({companyId})/paymentTerms({paymentTermId})": { get: "PaymentTerm"; update: { body: "PaymentTerm"; answer: "PaymentTerm" }; remove: { answer: never } };
    "/companies({companyId})/retainedEarningsStatements": { list: "RetainedEarningsStatement" };
    "/companies({companyId})/retainedEarningsStatements({retainedEarningsStatementId})": { get: "RetainedEarningsStatement" };
    "/companies({companyId})/shipmentMethods": { list: "ShipmentMethod"; create: { body: "ShipmentMethod"; demands: "code"; answer: "ShipmentMethod" } };
    "/companies({companyId})/shipmentMethods({shipmentMethodId})": { get: "ShipmentMethod"; update: { body: "ShipmentMethod"; answer: "ShipmentMethod" }; remove: { answer: never } };
    "/companies({companyId})/taxAreas": { list: "TaxArea"; create: { body: "TaxArea"; demands: "code"; answer: "TaxArea" } };
    "/companies({companyId})/taxAreas({taxAreaId})": { get: "TaxArea"; update: { body: "TaxArea"; answer: "TaxArea" }; remove: { answer: never } };
    "/companies({companyId})/taxGroups": { list: "TaxGroup"; create: { body: "TaxGroup"; demands: "code"; answer: "TaxGroup" } };
    "/companies({companyId})/taxGroups({taxGroupId})": { get: "TaxGroup"; update: { body: "TaxGroup"; answer: "TaxGroup" }; remove: { answer: never } };
    "/companies({companyId})/trialBalances": { list: "TrialBalance" };
    "/companies({companyId})/trialBalances({trialBalanceId})": { get: "TrialBalance" };
    "/companies({companyId})/vendorPurchases": { list: "VendorPurchase" };
}
/** The types of the service, for a client that knows no other. */
export interface FinanceTypes {
    paths: paths;
    records: records;
    calls: calls;
}

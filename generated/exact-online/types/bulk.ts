// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { components as shared, Answers1, Path1 } from "../shared-types.ts";
export interface paths {
    /**
     * List accounts in bulk
     * @description A customer, supplier, prospect or other relation, read in large pages. Answers pages of 1000 rows and wants the fields named in $select. Scope: crm accounts.
     */
    "/api/v1/{division}/bulk/CRM/Accounts": {
        get: operations["ListBulkCrmAccounts"];
    };
    /**
     * List addresses in bulk
     * @description A visiting, postal, invoice or delivery address of an account, read in large pages. Answers pages of 1000 rows and wants the fields named in $select. Scope: crm accounts.
     */
    "/api/v1/{division}/bulk/CRM/Addresses": {
        get: operations["ListBulkCrmAddresses"];
    };
    /**
     * List contacts in bulk
     * @description A person who works for an account, with business and private details, read in large pages. Answers pages of 1000 rows and wants the fields named in $select. Scope: crm accounts.
     */
    "/api/v1/{division}/bulk/CRM/Contacts": {
        get: operations["ListBulkCrmContacts"];
    };
    /**
     * List quotation lines in bulk
     * @description One line of a quotation, with item, quantity, price and VAT, read in large pages. Answers pages of 1000 rows and wants the fields named in $select. Scope: crm quotes.
     */
    "/api/v1/{division}/bulk/CRM/QuotationLines": {
        get: operations["ListBulkCrmQuotationLines"];
    };
    /**
     * List quotations in bulk
     * @description An offer made to a customer, without its lines, read in large pages. Answers pages of 1000 rows and wants the fields named in $select. Scope: crm quotes.
     */
    "/api/v1/{division}/bulk/CRM/Quotations": {
        get: operations["ListBulkCrmQuotations"];
    };
    /**
     * List payments in bulk
     * @description An outgoing payment that is due or made to a supplier, read in large pages. Answers pages of 1000 rows and wants the fields named in $select. Scope: financial cashflow.
     */
    "/api/v1/{division}/bulk/Cashflow/Payments": {
        get: operations["ListBulkCashflowPayments"];
    };
    /**
     * List receivables in bulk
     * @description An amount that a customer has to pay or has paid, read in large pages. Answers pages of 1000 rows and wants the fields named in $select. Scope: financial receivables.
     */
    "/api/v1/{division}/bulk/Cashflow/Receivables": {
        get: operations["ListBulkCashflowReceivables"];
    };
    /**
     * List document attachments in bulk
     * @description A file that belongs to a document, by name, size and download address, read in large pages. Answers pages of 1000 rows and wants the fields named in $select. Scope: organization documents.
     */
    "/api/v1/{division}/bulk/Documents/DocumentAttachments": {
        get: operations["ListBulkDocumentsDocumentAttachments"];
    };
    /**
     * List documents in bulk
     * @description A filed document with the account, project or entry it belongs to, read in large pages. Answers pages of 1000 rows and wants the fields named in $select. Scope: organization documents.
     */
    "/api/v1/{division}/bulk/Documents/Documents": {
        get: operations["ListBulkDocumentsDocuments"];
    };
    /**
     * List GL accounts in bulk
     * @description An account of the general ledger, read in large pages. Answers pages of 1000 rows and wants the fields named in $select. Scope: financial generalledgers.
     */
    "/api/v1/{division}/bulk/Financial/GLAccounts": {
        get: operations["ListBulkFinancialGLAccounts"];
    };
    /**
     * List GL classifications in bulk
     * @description A heading under which ledger accounts are reported, read in large pages. Answers pages of 1000 rows and wants the fields named in $select. Scope: financial generalledgers.
     */
    "/api/v1/{division}/bulk/Financial/GLClassifications": {
        get: operations["ListBulkFinancialGLClassifications"];
    };
    /**
     * List transaction lines in bulk
     * @description One posted line of a financial entry in any journal, read in large pages. Answers pages of 1000 rows and wants the fields named in $select. Scope: financial accounting.
     */
    "/api/v1/{division}/bulk/Financial/TransactionLines": {
        get: operations["ListBulkFinancialTransactionLines"];
    };
    /**
     * List items in bulk
     * @description An article or service that is bought, sold, made or kept in stock, read in large pages. Answers pages of 1000 rows and wants the fields named in $select. Scope: logistics items.
     */
    "/api/v1/{division}/bulk/Logistics/Items": {
        get: operations["ListBulkLogisticsItems"];
    };
    /**
     * List sales item prices in bulk
     * @description The selling price of an item for a period, quantity or customer, read in large pages. Answers pages of 1000 rows and wants the fields named in $select. Scope: sales prices.
     */
    "/api/v1/{division}/bulk/Logistics/SalesItemPrices": {
        get: operations["ListBulkLogisticsSalesItemPrices"];
    };
    /**
     * List project WBS elements in bulk
     * @description One element of a project's work breakdown structure, read in large pages. Answers pages of 1000 rows and wants the fields named in $select. Scope: projects projects.
     */
    "/api/v1/{division}/bulk/Project/ProjectWBS": {
        get: operations["ListBulkProjectProjectWBS"];
    };
    /**
     * List sales invoice lines in bulk
     * @description One line of a sales invoice, with item, quantity, price and VAT, read in large pages. Answers pages of 1000 rows and wants the fields named in $select. Scope: sales invoices.
     */
    "/api/v1/{division}/bulk/SalesInvoice/SalesInvoiceLines": {
        get: operations["ListBulkSalesInvoiceSalesInvoiceLines"];
    };
    /**
     * List sales invoices in bulk
     * @description An invoice or credit note to a customer, read in large pages. Answers pages of 1000 rows and wants the fields named in $select. Scope: sales invoices.
     */
    "/api/v1/{division}/bulk/SalesInvoice/SalesInvoices": {
        get: operations["ListBulkSalesInvoiceSalesInvoices"];
    };
    /**
     * List goods deliveries in bulk
     * @description A delivery of goods on one or more sales orders, read in large pages. Answers pages of 1000 rows and wants the fields named in $select. Scope: logistics wms.
     */
    "/api/v1/{division}/bulk/SalesOrder/GoodsDeliveries": {
        get: operations["ListBulkSalesOrderGoodsDeliveries"];
    };
    /**
     * List goods delivery lines in bulk
     * @description One delivered line of a sales order, read in large pages. Answers pages of 1000 rows and wants the fields named in $select. Scope: logistics wms.
     */
    "/api/v1/{division}/bulk/SalesOrder/GoodsDeliveryLines": {
        get: operations["ListBulkSalesOrderGoodsDeliveryLines"];
    };
    /**
     * List sales order lines in bulk
     * @description One ordered line of a sales order, read in large pages. Answers pages of 1000 rows and wants the fields named in $select. Scope: sales orders.
     */
    "/api/v1/{division}/bulk/SalesOrder/SalesOrderLines": {
        get: operations["ListBulkSalesOrderSalesOrderLines"];
    };
    /**
     * List sales orders in bulk
     * @description An order received from a customer, with its delivery and invoice progress, read in large pages. Answers pages of 1000 rows and wants the fields named in $select. Scope: sales orders.
     */
    "/api/v1/{division}/bulk/SalesOrder/SalesOrders": {
        get: operations["ListBulkSalesOrderSalesOrders"];
    };
}
export interface components {
    schemas: {
        Error: shared["schemas"]["Error"];
        CrmBankAccount: shared["schemas"]["CrmBankAccount"];
        /** @description A customer, supplier, prospect or other relation, read in large pages. */
        BulkCrmAccount: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: uuid
             * @description ID of the account that keeps the books of this one.
             */
            Accountant?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who looks after the account.
             */
            AccountManager?: string | null;
            /** @description First and last name of the user who looks after the account. */
            AccountManagerFullName?: string | null;
            /**
             * Format: int32
             * @description Short number of the employee who looks after the account.
             */
            AccountManagerHID?: number | null;
            /**
             * Format: uuid
             * @description ID of the line of business that the account works in.
             */
            ActivitySector?: string | null;
            /**
             * Format: uuid
             * @description ID of the narrower line of business within the sector.
             */
            ActivitySubSector?: string | null;
            /** @description Street and number, or whatever comes first in the postal address. */
            AddressLine1?: string | null;
            /** @description Second line of the postal address, such as a building or department. */
            AddressLine2?: string | null;
            /** @description Third line of the postal address, for what the first two do not hold. */
            AddressLine3?: string | null;
            /**
             * Format: uint8
             * @description Code for where the address came from, such as typed in or taken from a register.
             */
            AddressSource?: number | null;
            /**
             * Format: uint8
             * @description Whether entries proposed for invoices of this account are processed without a user, as 1 or 0.
             */
            AutomaticProcessProposedEntry?: number | null;
            /** @description Bank accounts of the account, one of which is the main one. */
            BankAccounts?: components["schemas"]["CrmBankAccount"][] | null;
            /** @description Whether the account is closed for new transactions. */
            Blocked?: boolean | null;
            /**
             * Format: uuid
             * @description ID of the school's number in the Dutch register of education (BRIN).
             */
            BRIN?: string | null;
            /** @description Personal number of a citizen in the Netherlands (BSN). */
            BSN?: string | null;
            /**
             * Format: uuid
             * @description ID of the legal form of the account.
             */
            BusinessType?: string | null;
            /** @description Whether the supplier can deliver straight to the company's customers. */
            CanDropShip?: boolean | null;
            /** @description Number of the account in the trade register. */
            ChamberOfCommerce?: string | null;
            /** @description Place that belongs to the postal address. */
            City?: string | null;
            /** @description Code of the value that the account has in the older, single classification. */
            Classification?: string | null;
            /**
             * Format: uuid
             * @description ID of the account's value in the first of eight free classifications.
             */
            Classification1?: string | null;
            /**
             * Format: uuid
             * @description ID of the account's value in the second of eight free classifications.
             */
            Classification2?: string | null;
            /**
             * Format: uuid
             * @description ID of the account's value in the third of eight free classifications.
             */
            Classification3?: string | null;
            /**
             * Format: uuid
             * @description ID of the account's value in the fourth of eight free classifications.
             */
            Classification4?: string | null;
            /**
             * Format: uuid
             * @description ID of the account's value in the fifth of eight free classifications.
             */
            Classification5?: string | null;
            /**
             * Format: uuid
             * @description ID of the account's value in the sixth of eight free classifications.
             */
            Classification6?: string | null;
            /**
             * Format: uuid
             * @description ID of the account's value in the seventh of eight free classifications.
             */
            Classification7?: string | null;
            /**
             * Format: uuid
             * @description ID of the account's value in the eighth of eight free classifications.
             */
            Classification8?: string | null;
            /** @description Text of the value that the account has in the older, single classification. */
            ClassificationDescription?: string | null;
            /**
             * Format: code18
             * @description Code by which users know the account, padded with blanks on the left to 18 characters.
             */
            Code?: string | null;
            /** @description Code under which the supplier knows the company as its customer. */
            CodeAtSupplier?: string | null;
            /**
             * Format: uuid
             * @description ID of the range of staff that the account falls in.
             */
            CompanySize?: string | null;
            /**
             * Format: uint8
             * @description By which traits the lines of an invoice are added up, such as by item or by project. Codes: 0 = No consolidation, 1 = Item, 2 = Item + Project, 3 = Item + Employee, 4 = Item + Employee + Project, 5 = Project + WBS + Item, 6 = Project + WBS + Item + Employee.
             */
            ConsolidationScenario?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the details of the account were last checked.
             */
            ControlledDate?: string | null;
            /** @description Code of the department or place in the organisation that carries the costs. */
            Costcenter?: string | null;
            /** @description Text of the department or place in the organisation that carries the costs. */
            CostcenterDescription?: string | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the costs for this account have been paid.
             */
            CostPaid?: number | null;
            /** @description Code of the country, two letters by ISO 3166 with possible blanks behind them. */
            Country?: string | null;
            /** @description Name of the country in the language of the user. */
            CountryName?: string | null;
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
             * @description Highest amount that the supplier lets the company owe, in the company's currency.
             */
            CreditLinePurchase?: number | null;
            /**
             * Format: double
             * @description Highest amount that the customer can owe the company, in the company's currency.
             */
            CreditLineSales?: number | null;
            /** @description Code of the currency that amounts are in, three letters by ISO 4217. */
            Currency?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the account became a customer.
             */
            CustomerSince?: string | null;
            /** @description Address at which the user-defined fields of the record are read; given in the Premium edition only. */
            CustomField?: string | null;
            /** @description Number of the account as a supplier in the German DATEV system. */
            DatevCreditorCode?: string | null;
            /** @description Number of the account as a customer in the German DATEV system. */
            DatevDebtorCode?: string | null;
            /**
             * Format: uint8
             * @description Whether an order may leave in parts, and what becomes of the rest. Codes: 0 = Partial, 1 = Complete, 2 = Partial without back order.
             */
            DeliveryAdvice?: 0 | 1 | 2 | null;
            /**
             * Format: double
             * @description Discount that the supplier normally gives on its prices.
             */
            DiscountPurchase?: number | null;
            /**
             * Format: double
             * @description Discount that the customer normally gets on prices.
             */
            DiscountSales?: number | null;
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
            /** @description Nine digits (D-U-N-S) by which Dun & Bradstreet knows the account. */
            DunsNumber?: string | null;
            /** @description E-mail address at which the person or company is reached. */
            Email?: string | null;
            /** @description Whether sales invoices to the account carry a link for paying online. */
            EnableSalesPaymentLink?: boolean | null;
            /**
             * Format: odata-v2-datetime
             * @description Day after which the account counts as inactive; empty while it is in use.
             */
            EndDate?: string | null;
            /** @description Number (EORI) by which customs in the European Union know the account. */
            EORINumber?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the account was founded.
             */
            EstablishedDate?: string | null;
            /** @description Telephone number of the fax machine. */
            Fax?: string | null;
            /**
             * Format: uuid
             * @description ID of the ledger account that is filled in for purchases from this supplier.
             */
            GLAccountPurchase?: string | null;
            /**
             * Format: uuid
             * @description ID of the ledger account that is filled in for sales to this customer.
             */
            GLAccountSales?: string | null;
            /**
             * Format: uuid
             * @description ID of the ledger account on which debts to the supplier stand.
             */
            GLAP?: string | null;
            /**
             * Format: uuid
             * @description ID of the ledger account on which claims on the customer stand.
             */
            GLAR?: string | null;
            /** @description Number (GLN, 13 digits) that identifies a place of business the world over. */
            GlnNumber?: string | null;
            /** @description Whether tax is withheld from payments on sales to the account. */
            HasWithholdingTaxSales?: boolean | null;
            /** @description Whether warnings about the account's DATEV numbers are left out. */
            IgnoreDatevWarningMessage?: boolean | null;
            /** @description Place that the trade term for purchases refers to. */
            IncotermAddressPurchase?: string | null;
            /** @description Place that the trade term for sales refers to. */
            IncotermAddressSales?: string | null;
            /** @description Three letters of the trade term for purchases from the account. */
            IncotermCodePurchase?: string | null;
            /** @description Three letters of the trade term for sales to the account. */
            IncotermCodeSales?: string | null;
            /**
             * Format: int16
             * @description Year of the edition of the trade terms for purchases.
             */
            IncotermVersionPurchase?: number | null;
            /**
             * Format: int16
             * @description Year of the edition of the trade terms for sales.
             */
            IncotermVersionSales?: number | null;
            /** @description Code of the region for the statistics of trade within the European Union. */
            IntraStatArea?: string | null;
            /** @description Code of the terms of delivery for the statistics of trade within the European Union. */
            IntraStatDeliveryTerm?: string | null;
            /** @description Code of the statistical procedure for trade within the European Union. */
            IntraStatSystem?: string | null;
            /** @description First code of the nature of the transaction for the trade statistics. */
            IntraStatTransactionA?: string | null;
            /** @description Second code of the nature of the transaction for the trade statistics. */
            IntraStatTransactionB?: string | null;
            /** @description Code of the means of transport for the statistics of trade within the European Union. */
            IntraStatTransportMethod?: string | null;
            /**
             * Format: uuid
             * @description ID of the account that gets the invoices, when it is another one.
             */
            InvoiceAccount?: string | null;
            /**
             * Format: code18
             * @description Code of the account that gets the invoices, when it is another one.
             */
            InvoiceAccountCode?: string | null;
            /** @description Name of the account that gets the invoices, when it is another one. */
            InvoiceAccountName?: string | null;
            /**
             * Format: int32
             * @description Form in which an electronic invoice is attached, such as PDF or UBL.
             */
            InvoiceAttachmentType?: number | null;
            /**
             * Format: int32
             * @description How the customer wants its invoices, such as on paper or by e-mail. Codes: 0 = None, 1 = Paper, 2 = EMail, 4 = Mailbox (electronic exchange).
             */
            InvoicingMethod?: 0 | 1 | 2 | 4 | null;
            /**
             * Format: uint8
             * @description Whether the account is an accountant, with 1 and 2 for two kinds. Codes: 0 = No accountant, 1 = Accountant (1), 2 = Accountant (2).
             */
            IsAccountant?: 0 | 1 | 2 | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the account is a staffing agency.
             */
            IsAgency?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that personal details were removed for privacy.
             */
            IsAnonymised?: number | null;
            /** @description Whether the account is a bank. */
            IsBank?: boolean | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the account is a competitor.
             */
            IsCompetitor?: number | null;
            /** @description Whether a surcharge on the VAT applies (as in Spain). */
            IsExtraDuty?: boolean | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the account gets mailings.
             */
            IsMailing?: number | null;
            /** @description Whether the account is a member of an association. */
            IsMember?: boolean | null;
            /** @description Whether the account takes part in trials. */
            IsPilot?: boolean | null;
            /** @description Whether the company buys from the account. */
            IsPurchase?: boolean | null;
            /** @description Whether the account sells the company's products on. */
            IsReseller?: boolean | null;
            /** @description Whether the company sells to the account. */
            IsSales?: boolean | null;
            /** @description Whether the account sells to the company. */
            IsSupplier?: boolean | null;
            /** @description Code of the language in which texts are written or shown. */
            Language?: string | null;
            /** @description Name of the language in words. */
            LanguageDescription?: string | null;
            /**
             * Format: double
             * @description Position north or south of the equator, in degrees.
             */
            Latitude?: number | null;
            /**
             * Format: uuid
             * @description ID of the purpose for which the account was approached.
             */
            LeadPurpose?: string | null;
            /**
             * Format: uuid
             * @description ID of the source from which the account or opportunity came.
             */
            LeadSource?: string | null;
            /**
             * Format: byte
             * @description Content of the picture with the logo.
             */
            Logo?: string | null;
            /** @description Name of the picture with the logo, with its extension. */
            LogoFileName?: string | null;
            /** @description Address of a small picture of the logo. */
            LogoThumbnailUrl?: string | null;
            /** @description Address of the picture with the logo. */
            LogoUrl?: string | null;
            /**
             * Format: double
             * @description Position east or west of Greenwich, in degrees.
             */
            Longitude?: number | null;
            /**
             * Format: uuid
             * @description ID of the person who is contacted first at the account.
             */
            MainContact?: string | null;
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
            /** @description Name of the company or person, as it stands on letters and invoices. */
            Name?: string | null;
            /** @description Number of a government body in the Netherlands (OIN). */
            OINNumber?: string | null;
            /**
             * Format: uuid
             * @description ID of the account that stands above this one, such as the parent company.
             */
            Parent?: string | null;
            /** @description Number of the account as an employer with the British tax office (PAYE). */
            PayAsYouEarn?: string | null;
            /** @description Code of the terms on which the company pays the supplier. */
            PaymentConditionPurchase?: string | null;
            /** @description Text of the terms on which the company pays the supplier. */
            PaymentConditionPurchaseDescription?: string | null;
            /** @description Code of the terms on which the customer pays. */
            PaymentConditionSales?: string | null;
            /** @description Text of the terms on which the customer pays. */
            PaymentConditionSalesDescription?: string | null;
            /** @description Number under which the account is found in the Peppol network. */
            PeppolIdentifier?: string | null;
            /**
             * Format: int32
             * @description Register that the account's Peppol number comes from.
             */
            PeppolIdentifierType?: number | null;
            /** @description Telephone number at which the person or company is reached. */
            Phone?: string | null;
            /** @description Inside number to dial after the telephone number. */
            PhoneExtension?: string | null;
            /** @description Code of the postal district. */
            Postcode?: string | null;
            /**
             * Format: uuid
             * @description ID of the price list that applies.
             */
            PriceList?: string | null;
            /** @description Code of the currency in which the company buys from the account. */
            PurchaseCurrency?: string | null;
            /** @description Name of the currency in which the company buys from the account. */
            PurchaseCurrencyDescription?: string | null;
            /**
             * Format: int32
             * @description Days between ordering from the supplier and receiving the goods.
             */
            PurchaseLeadDays?: number | null;
            /** @description Code of the VAT that applies to purchases. */
            PurchaseVATCode?: string | null;
            /** @description Text of the VAT that applies to purchases. */
            PurchaseVATCodeDescription?: string | null;
            /** @description Whether the account gets commissions on sales. */
            RecepientOfCommissions?: boolean | null;
            /** @description Remarks that are kept with the record. */
            Remarks?: string | null;
            /**
             * Format: uuid
             * @description ID of the account through which the company sells.
             */
            Reseller?: string | null;
            /**
             * Format: code18
             * @description Code of the account through which the company sells.
             */
            ResellerCode?: string | null;
            /** @description Name of the account through which the company sells. */
            ResellerName?: string | null;
            /** @description Number of a legal person in the Netherlands (RSIN). */
            RSIN?: string | null;
            /** @description Code of the currency in which the company sells. */
            SalesCurrency?: string | null;
            /** @description Name of the currency in which the company sells. */
            SalesCurrencyDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the set of sales taxes that holds for the account.
             */
            SalesTaxSchedule?: string | null;
            /** @description Code of the set of sales taxes that holds for the account. */
            SalesTaxScheduleCode?: string | null;
            /** @description Text of the set of sales taxes that holds for the account. */
            SalesTaxScheduleDescription?: string | null;
            /** @description Code of the VAT that applies to sales to the account. */
            SalesVATCode?: string | null;
            /** @description Text of the VAT that applies to sales to the account. */
            SalesVATCodeDescription?: string | null;
            /** @description Further text under which users find the record. */
            SearchCode?: string | null;
            /**
             * Format: int32
             * @description Level of rights that a user needs to see the record.
             */
            SecurityLevel?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that each project of the account gets an invoice of its own.
             */
            SeparateInvPerProject?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that each subscription of the account gets an invoice of its own.
             */
            SeparateInvPerSubscription?: number | null;
            /**
             * Format: int32
             * @description Days that goods are on their way to the account.
             */
            ShippingLeadDays?: number | null;
            /**
             * Format: uuid
             * @description ID of the way in which the goods are sent.
             */
            ShippingMethod?: string | null;
            /** @description Whether remarks on the account pop up when a sale is entered. */
            ShowRemarkForSales?: boolean | null;
            /**
             * Format: uint8
             * @description Number for the way in which the record came about, such as by hand or by import.
             */
            Source?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Day from which business is done with the account.
             */
            StartDate?: string | null;
            /** @description Code of the state or province within the country. */
            State?: string | null;
            /** @description Name of the state or province in which the account is located. */
            StateName?: string | null;
            /** @description Letter for what the account is to the company, such as a customer, prospect or suspect. */
            Status?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day since which the account has been a customer or prospect as it is now.
             */
            StatusSince?: string | null;
            /** @description Name under which the account does business. */
            TradeName?: string | null;
            /** @description Letter for whether the account is a relation or one of the licence's own companies. */
            Type?: string | null;
            /** @description Ten digits (UTR) under which the British tax office knows the account. */
            UniqueTaxpayerReference?: string | null;
            /** @description Whether the account is subject to VAT, as a code. */
            VATLiability?: string | null;
            /** @description Number for VAT, with the letters of the country before it. */
            VATNumber?: string | null;
            /** @description Address of the site on the web. */
            Website?: string | null;
        };
        /** @description A visiting, postal, invoice or delivery address of an account, read in large pages. */
        BulkCrmAddress: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: uuid
             * @description ID of the account whose address it is.
             */
            Account?: string | null;
            /** @description Whether the account behind this record sells to the company. */
            AccountIsSupplier?: boolean | null;
            /** @description Name of the account, repeated here so that it need not be looked up. */
            AccountName?: string | null;
            /** @description Street and number, or whatever comes first in the postal address. */
            AddressLine1?: string | null;
            /** @description Second line of the postal address, such as a building or department. */
            AddressLine2?: string | null;
            /** @description Third line of the postal address, for what the first two do not hold. */
            AddressLine3?: string | null;
            /** @description Place that belongs to the postal address. */
            City?: string | null;
            /**
             * Format: uuid
             * @description ID of the person at the account whom this is about.
             */
            Contact?: string | null;
            /** @description Name of the person whom the address belongs to. */
            ContactName?: string | null;
            /** @description Code of the country, two letters by ISO 3166 with possible blanks behind them. */
            Country?: string | null;
            /** @description Name of the country in the language of the user. */
            CountryName?: string | null;
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
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /** @description Telephone number of the fax machine. */
            Fax?: string | null;
            /** @description First yes-or-no field that the company can use as it likes. */
            FreeBoolField_01?: boolean | null;
            /** @description Second yes-or-no field that the company can use as it likes. */
            FreeBoolField_02?: boolean | null;
            /** @description Third yes-or-no field that the company can use as it likes. */
            FreeBoolField_03?: boolean | null;
            /** @description Fourth yes-or-no field that the company can use as it likes. */
            FreeBoolField_04?: boolean | null;
            /** @description Fifth yes-or-no field that the company can use as it likes. */
            FreeBoolField_05?: boolean | null;
            /**
             * Format: odata-v2-datetime
             * @description First date that the company can use as it likes.
             */
            FreeDateField_01?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Second date that the company can use as it likes.
             */
            FreeDateField_02?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Third date that the company can use as it likes.
             */
            FreeDateField_03?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Fourth date that the company can use as it likes.
             */
            FreeDateField_04?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Fifth date that the company can use as it likes.
             */
            FreeDateField_05?: string | null;
            /**
             * Format: double
             * @description First number that the company can use as it likes.
             */
            FreeNumberField_01?: number | null;
            /**
             * Format: double
             * @description Second number that the company can use as it likes.
             */
            FreeNumberField_02?: number | null;
            /**
             * Format: double
             * @description Third number that the company can use as it likes.
             */
            FreeNumberField_03?: number | null;
            /**
             * Format: double
             * @description Fourth number that the company can use as it likes.
             */
            FreeNumberField_04?: number | null;
            /**
             * Format: double
             * @description Fifth number that the company can use as it likes.
             */
            FreeNumberField_05?: number | null;
            /** @description First text that the company can use as it likes. */
            FreeTextField_01?: string | null;
            /** @description Second text that the company can use as it likes. */
            FreeTextField_02?: string | null;
            /** @description Third text that the company can use as it likes. */
            FreeTextField_03?: string | null;
            /** @description Fourth text that the company can use as it likes. */
            FreeTextField_04?: string | null;
            /** @description Fifth text that the company can use as it likes. */
            FreeTextField_05?: string | null;
            /** @description Number of the post office box at which letters are collected. */
            Mailbox?: string | null;
            /** @description Whether the account uses this address for its kind unless another is chosen. */
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
            /** @description French number (NIC) that tells apart the establishments of a company. */
            NicNumber?: string | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /** @description Telephone number at which the person or company is reached. */
            Phone?: string | null;
            /** @description Inside number to dial after the telephone number. */
            PhoneExtension?: string | null;
            /** @description Code of the postal district. */
            Postcode?: string | null;
            /**
             * Format: uint8
             * @description Number for the way in which the record came about, such as by hand or by import.
             */
            Source?: number | null;
            /** @description Code of the state or province within the country. */
            State?: string | null;
            /** @description Name of the state or province that belongs to the address. */
            StateDescription?: string | null;
            /**
             * Format: int16
             * @description Use of the address, such as visiting, postal, invoice or delivery, as a number.
             */
            Type?: number | null;
            /**
             * Format: uuid
             * @description ID of the warehouse in which the goods are kept or move.
             */
            Warehouse?: string | null;
            /** @description Code of the warehouse in which the goods are kept or move. */
            WarehouseCode?: string | null;
            /** @description Text of the warehouse in which the goods are kept or move. */
            WarehouseDescription?: string | null;
        };
        /** @description A person who works for an account, with business and private details, read in large pages. */
        BulkCrmContact: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: uuid
             * @description ID of the account that the person works for.
             */
            Account?: string | null;
            /** @description Whether the account that the person works for buys from the company. */
            AccountIsCustomer?: boolean | null;
            /** @description Whether the account behind this record sells to the company. */
            AccountIsSupplier?: boolean | null;
            /**
             * Format: uuid
             * @description ID of the person whom the account names as its first contact.
             */
            AccountMainContact?: string | null;
            /** @description Name of the account, repeated here so that it need not be looked up. */
            AccountName?: string | null;
            /** @description Second line of the postal address, such as a building or department. */
            AddressLine2?: string | null;
            /** @description Name of the street, without the number of the house. */
            AddressStreet?: string | null;
            /** @description House number, as it stands on the door. */
            AddressStreetNumber?: string | null;
            /** @description Addition to the house number, such as a letter or a floor. */
            AddressStreetNumberSuffix?: string | null;
            /**
             * Format: int32
             * @description Whether the person may be sent mailings, as 1 or 0.
             */
            AllowMailing?: number | null;
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
            /** @description Place that belongs to the postal address. */
            City?: string | null;
            /**
             * Format: code18
             * @description Code by which users know the person, padded with blanks on the left to 18 characters.
             */
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
             * Format: odata-v2-datetime
             * @description Last day on which the person works for the account; empty while it goes on.
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
            /**
             * Format: odata-v2-datetime
             * @description Day on which the identity of the person was checked.
             */
            IdentificationDate?: string | null;
            /**
             * Format: uuid
             * @description ID of the document that holds the copy of the identity paper.
             */
            IdentificationDocument?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who checked the identity of the person.
             */
            IdentificationUser?: string | null;
            /** @description First letters of the given names. */
            Initials?: string | null;
            /**
             * Format: uint8
             * @description Tells by 1 that personal details were removed for privacy.
             */
            IsAnonymised?: number | null;
            /** @description Whether the person is left out of mailings. */
            IsMailingExcluded?: boolean | null;
            /** @description Whether this is the person to turn to first. */
            IsMainContact?: boolean | null;
            /** @description Text of the job that the person does. */
            JobTitleDescription?: string | null;
            /** @description Code of the language in which texts are written or shown. */
            Language?: string | null;
            /** @description Family name of the person. */
            LastName?: string | null;
            /**
             * Format: uuid
             * @description ID of the purpose for which the account was approached.
             */
            LeadPurpose?: string | null;
            /**
             * Format: uuid
             * @description ID of the source from which the account or opportunity came.
             */
            LeadSource?: string | null;
            /** @description Remarks on the person for use in marketing. */
            MarketingNotes?: string | null;
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
            /** @description Code of the country of which the person is a citizen. */
            Nationality?: string | null;
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
            /** @description Name under which the picture is kept. */
            PictureName?: string | null;
            /** @description Address of a small version of the picture. */
            PictureThumbnailUrl?: string | null;
            /** @description Address at which the picture can be fetched. */
            PictureUrl?: string | null;
            /** @description Code of the postal district. */
            Postcode?: string | null;
            /** @description Number of the person for social security. */
            SocialSecurityNumber?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description First day on which the person works for the account.
             */
            StartDate?: string | null;
            /** @description Code of the state or province within the country. */
            State?: string | null;
            /** @description Code of the form of address, such as Mr or Dr. */
            Title?: string | null;
            /** @description Short form of the title before the name. */
            TitleAbbreviation?: string | null;
            /** @description Full text of the title before the name. */
            TitleDescription?: string | null;
        };
        /** @description One line of a quotation, with item, quantity, price and VAT, read in large pages. */
        BulkCrmQuotationLine: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: double
             * @description Amount in the currency of the company (division).
             */
            AmountDC?: number | null;
            /**
             * Format: double
             * @description Amount in the currency of the transaction, which can differ from the company's.
             */
            AmountFC?: number | null;
            /** @description Code of the department or place that the amount is charged to. */
            CostCenter?: string | null;
            /** @description Text of the department or place that the amount is charged to. */
            CostCenterDescription?: string | null;
            /** @description Code of the product or activity that the amount is gathered under. */
            CostUnit?: string | null;
            /** @description Text of the product or activity that the amount is gathered under. */
            CostUnitDescription?: string | null;
            /** @description Code under which the customer knows the item. */
            CustomerItemCode?: string | null;
            /** @description Address at which the user-defined fields of the record are read; given in the Premium edition only. */
            CustomField?: string | null;
            /** @description Text of the quoted line, normally that of its item. */
            Description?: string | null;
            /**
             * Format: double
             * @description Discount on the price as a fraction, where 0.1 takes off 10 percent.
             */
            Discount?: number | null;
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
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /**
             * Format: int32
             * @description Place of the line within its document or entry.
             */
            LineNumber?: number | null;
            /**
             * Format: double
             * @description Price of one unit after discount, in the currency of the document.
             */
            NetPrice?: number | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /** @description Whether the customer can leave the line out when accepting. */
            Optional?: boolean | null;
            /**
             * Format: double
             * @description Quantity of the item on the line, in the unit beside it.
             */
            Quantity?: number | null;
            /**
             * Format: uuid
             * @description ID of the quotation that the line belongs to.
             */
            QuotationID?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the quotation.
             */
            QuotationNumber?: number | null;
            /** @description Code of the unit that the quantity on the line is counted in. */
            UnitCode?: string | null;
            /** @description Text of the unit in which the quantity is counted. */
            UnitDescription?: string | null;
            /**
             * Format: double
             * @description Price of one unit before discount, in the currency of the document.
             */
            UnitPrice?: number | null;
            /**
             * Format: double
             * @description VAT in the currency of the transaction.
             */
            VATAmountFC?: number | null;
            /** @description Code of the VAT that applies, which settles the rate and the ledger accounts. */
            VATCode?: string | null;
            /** @description Text of the VAT that applies, as it was set up. */
            VATDescription?: string | null;
            /**
             * Format: double
             * @description Rate of the VAT as a fraction, where 0.21 stands for 21 percent.
             */
            VATPercentage?: number | null;
            /**
             * Format: int32
             * @description Number of the version, which grows with each new one.
             */
            VersionNumber?: number | null;
        };
        /** @description An offer made to a customer, without its lines, read in large pages. */
        BulkCrmQuotation: {
            /**
             * Format: uuid
             * @description Key of the quotation, given out by the service.
             */
            QuotationID?: string;
            /**
             * Format: double
             * @description Amount in the currency of the company (division).
             */
            AmountDC?: number | null;
            /**
             * Format: double
             * @description Discount on the whole document as an amount that includes VAT.
             */
            AmountDiscount?: number | null;
            /**
             * Format: double
             * @description Discount on the whole document as an amount without VAT.
             */
            AmountDiscountExclVat?: number | null;
            /**
             * Format: double
             * @description Amount in the currency of the transaction, which can differ from the company's.
             */
            AmountFC?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the customer accepted or rejected the offer.
             */
            CloseDate?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the offer is expected to be decided.
             */
            ClosingDate?: string | null;
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
            /**
             * Format: uuid
             * @description ID of the account at whose place the goods are to arrive.
             */
            DeliveryAccount?: string | null;
            /**
             * Format: code18
             * @description Code of the account at whose place the goods are to arrive.
             */
            DeliveryAccountCode?: string | null;
            /**
             * Format: uuid
             * @description ID of the person who takes the goods in at the delivery account.
             */
            DeliveryAccountContact?: string | null;
            /** @description First and last name of the person who takes the goods in at the delivery account. */
            DeliveryAccountContactFullName?: string | null;
            /** @description Name of the account at whose place the goods are to arrive. */
            DeliveryAccountName?: string | null;
            /**
             * Format: uuid
             * @description ID of the address at which the goods are to arrive.
             */
            DeliveryAddress?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the goods are to reach the customer.
             */
            DeliveryDate?: string | null;
            /** @description Text on the quotation as a whole. */
            Description?: string | null;
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
            /** @description Subject of the filed document, as shown in lists. */
            DocumentSubject?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which the offer holds.
             */
            DueDate?: string | null;
            /** @description Place that the trade term refers to, such as a port. */
            IncotermAddress?: string | null;
            /** @description Three letters of the international trade term, such as EXW or DAP. */
            IncotermCode?: string | null;
            /**
             * Format: int16
             * @description Year of the edition of the trade terms, such as 2010 or 2020.
             */
            IncotermVersion?: number | null;
            /**
             * Format: uuid
             * @description ID of the account that gets the invoices, when it is another one.
             */
            InvoiceAccount?: string | null;
            /**
             * Format: code18
             * @description Code of the account that gets the invoices, when it is another one.
             */
            InvoiceAccountCode?: string | null;
            /**
             * Format: uuid
             * @description ID of the person at the invoiced account.
             */
            InvoiceAccountContact?: string | null;
            /** @description First and last name of the person at the invoiced account. */
            InvoiceAccountContactFullName?: string | null;
            /** @description Name of the account that gets the invoices, when it is another one. */
            InvoiceAccountName?: string | null;
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
             * @description ID of the sales opportunity that this belongs to.
             */
            Opportunity?: string | null;
            /** @description Name of the sales opportunity that this belongs to. */
            OpportunityName?: string | null;
            /**
             * Format: uuid
             * @description ID of the customer who orders.
             */
            OrderAccount?: string | null;
            /**
             * Format: code18
             * @description Code of the customer who orders.
             */
            OrderAccountCode?: string | null;
            /**
             * Format: uuid
             * @description ID of the person who orders for the account.
             */
            OrderAccountContact?: string | null;
            /** @description First and last name of the person who orders for the account. */
            OrderAccountContactFullName?: string | null;
            /** @description Name of the customer who orders. */
            OrderAccountName?: string | null;
            /** @description Code of the terms of payment, which settle when to pay and how. */
            PaymentCondition?: string | null;
            /** @description Text of the terms of payment. */
            PaymentConditionDescription?: string | null;
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
             * @description Day that stands on the quotation.
             */
            QuotationDate?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the quotation.
             */
            QuotationNumber?: number | null;
            /** @description Remarks that are kept with the record. */
            Remarks?: string | null;
            /**
             * Format: uuid
             * @description ID of the channel through which the sale came, such as a web shop.
             */
            SalesChannel?: string | null;
            /** @description Code of the channel through which the sale came. */
            SalesChannelCode?: string | null;
            /** @description Text of the channel through which the sale came. */
            SalesChannelDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the offer.
             */
            SalesPerson?: string | null;
            /** @description First and last name of the user who made the offer. */
            SalesPersonFullName?: string | null;
            /**
             * Format: uuid
             * @description ID of the mark by which documents are selected later.
             */
            SelectionCode?: string | null;
            /** @description Code of the mark by which documents are selected later. */
            SelectionCodeCode?: string | null;
            /** @description Text of the mark by which documents are selected later. */
            SelectionCodeDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the way in which the goods are sent.
             */
            ShippingMethod?: string | null;
            /** @description Text of the way in which the goods are sent. */
            ShippingMethodDescription?: string | null;
            /**
             * Format: int16
             * @description Stage of the offer, from draft (20) over printed (40) to accepted (50) or rejected (5). Codes: 5 = Rejected, 6 = Reviewed and closed, 10 = Recovery, 20 = Draft, 25 = Open, 35 = Processing, 40 = Printed, 50 = Accepted.
             */
            Status?: 5 | 6 | 10 | 20 | 25 | 35 | 40 | 50 | null;
            /** @description Text of the code in Status, in the language of the user. */
            StatusDescription?: string | null;
            /**
             * Format: double
             * @description VAT in the currency of the transaction.
             */
            VATAmountFC?: number | null;
            /**
             * Format: int32
             * @description Number of the version, which grows with each new one.
             */
            VersionNumber?: number | null;
            /** @description Reference of the other party, such as the number on its own paper. */
            YourRef?: string | null;
        };
        /** @description An outgoing payment that is due or made to a supplier, read in large pages. */
        BulkCashflowPayment: {
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
             * Format: uuid
             * @description ID of the other party's bank account, from or to which the money goes.
             */
            AccountBankAccountID?: string | null;
            /** @description Number of the other party's bank account, from or to which the money goes. */
            AccountBankAccountNumber?: string | null;
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
            /** @description Full name of the person at the account who deals with this. */
            AccountContactName?: string | null;
            /** @description Name of the account, repeated here so that it need not be looked up. */
            AccountName?: string | null;
            /**
             * Format: double
             * @description Amount in the currency of the company (division).
             */
            AmountDC?: number | null;
            /**
             * Format: double
             * @description Discount for paying early, in the currency of the company.
             */
            AmountDiscountDC?: number | null;
            /**
             * Format: double
             * @description Discount for paying early, in the currency of the transaction.
             */
            AmountDiscountFC?: number | null;
            /**
             * Format: double
             * @description Amount in the currency of the transaction, which can differ from the company's.
             */
            AmountFC?: number | null;
            /**
             * Format: uuid
             * @description ID of the company's own bank account that the money passes through.
             */
            BankAccountID?: string | null;
            /** @description Number of the company's own bank account that the money passes through. */
            BankAccountNumber?: string | null;
            /** @description Code of the batch in which the money was sent to or collected by the bank. */
            CashflowTransactionBatchCode?: string | null;
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
            /** @description Text that goes along with the payment. */
            Description?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which the discount for paying early can be taken.
             */
            DiscountDueDate?: string | null;
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
             * Format: int32
             * @description Number by which users know the filed document.
             */
            DocumentNumber?: number | null;
            /** @description Subject of the filed document, as shown in lists. */
            DocumentSubject?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which the amount can be paid in time.
             */
            DueDate?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the amount was settled with its counterpart.
             */
            EndDate?: string | null;
            /**
             * Format: int16
             * @description Number of the period in which the amount was settled with its counterpart.
             */
            EndPeriod?: number | null;
            /**
             * Format: int16
             * @description Financial year in which the amount was settled with its counterpart.
             */
            EndYear?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the amount or movement is entered in the books.
             */
            EntryDate?: string | null;
            /**
             * Format: uuid
             * @description ID of the entry as a whole, which its lines share.
             */
            EntryID?: string | null;
            /**
             * Format: int32
             * @description Number of the entry within its journal or kind, as users see it.
             */
            EntryNumber?: number | null;
            /**
             * Format: uuid
             * @description ID of the account of the general ledger that the amount is posted on.
             */
            GLAccount?: string | null;
            /** @description Code of the account of the general ledger that the amount is posted on. */
            GLAccountCode?: string | null;
            /** @description Text of the account of the general ledger that the amount is posted on. */
            GLAccountDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day that stands on the invoice.
             */
            InvoiceDate?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the invoice.
             */
            InvoiceNumber?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the bank books all amounts of a batch as a single sum.
             */
            IsBatchBooking?: number | null;
            /** @description Code of the journal in which the entry is booked. */
            Journal?: string | null;
            /** @description Text by which users know the journal in which the entry is booked. */
            JournalDescription?: string | null;
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
             * @description Number of the batch in which the payment went to the bank.
             */
            PaymentBatchNumber?: number | null;
            /** @description Code of the terms of payment, which settle when to pay and how. */
            PaymentCondition?: string | null;
            /** @description Text of the terms of payment. */
            PaymentConditionDescription?: string | null;
            /**
             * Format: int32
             * @description Days after the invoice within which it is to be paid.
             */
            PaymentDays?: number | null;
            /**
             * Format: int32
             * @description Days after the invoice within which paying earns the discount.
             */
            PaymentDaysDiscount?: number | null;
            /**
             * Format: double
             * @description Discount for paying early, as a part of the amount.
             */
            PaymentDiscountPercentage?: number | null;
            /** @description Letter for the way of paying, such as cash, bank transfer or direct debit. */
            PaymentMethod?: string | null;
            /** @description Reference that the payer has to quote, so that the payment is recognised. */
            PaymentReference?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the payment was chosen for the next batch.
             */
            PaymentSelected?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who chose the payment for the next batch.
             */
            PaymentSelector?: string | null;
            /** @description First and last name of the user who chose the payment for the next batch. */
            PaymentSelectorFullName?: string | null;
            /**
             * Format: double
             * @description Rate between the currency of the transaction and that of the company.
             */
            RateFC?: number | null;
            /**
             * Format: int32
             * @description Number for the way in which the record came about, such as by hand or by import.
             */
            Source?: number | null;
            /**
             * Format: int16
             * @description How far the payment is, from open over sent to the bank to final, as a number.
             */
            Status?: number | null;
            /**
             * Format: double
             * @description Amount of the invoice behind it, in the company's currency.
             */
            TransactionAmountDC?: number | null;
            /**
             * Format: double
             * @description Amount of the invoice behind it, in the currency of the transaction.
             */
            TransactionAmountFC?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which the invoice behind it can be paid in time.
             */
            TransactionDueDate?: string | null;
            /**
             * Format: uuid
             * @description ID of the financial entry of the invoice or purchase behind it.
             */
            TransactionEntryID?: string | null;
            /**
             * Format: uuid
             * @description ID of the line of the financial entry behind it.
             */
            TransactionID?: string | null;
            /** @description Whether the entry behind it takes an earlier one back. */
            TransactionIsReversal?: boolean | null;
            /**
             * Format: int16
             * @description Number of the period in which the entry behind it counts.
             */
            TransactionReportingPeriod?: number | null;
            /**
             * Format: int16
             * @description Financial year in which the entry behind it counts.
             */
            TransactionReportingYear?: number | null;
            /**
             * Format: int16
             * @description How far the entry behind it is, as a number.
             */
            TransactionStatus?: number | null;
            /**
             * Format: int32
             * @description Number of the kind of entry behind it, such as a sales or purchase entry.
             */
            TransactionType?: number | null;
            /** @description Reference of the other party, such as the number on its own paper. */
            YourRef?: string | null;
        };
        /** @description An amount that a customer has to pay or has paid, read in large pages. */
        BulkCashflowReceivable: {
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
             * Format: uuid
             * @description ID of the other party's bank account, from or to which the money goes.
             */
            AccountBankAccountID?: string | null;
            /** @description Number of the other party's bank account, from or to which the money goes. */
            AccountBankAccountNumber?: string | null;
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
            /** @description Full name of the person at the account who deals with this. */
            AccountContactName?: string | null;
            /** @description Code of the country in which the account is located. */
            AccountCountry?: string | null;
            /** @description Name of the account, repeated here so that it need not be looked up. */
            AccountName?: string | null;
            /**
             * Format: double
             * @description Amount in the currency of the company (division).
             */
            AmountDC?: number | null;
            /**
             * Format: double
             * @description Discount for paying early, in the currency of the company.
             */
            AmountDiscountDC?: number | null;
            /**
             * Format: double
             * @description Discount for paying early, in the currency of the transaction.
             */
            AmountDiscountFC?: number | null;
            /**
             * Format: double
             * @description Amount in the currency of the transaction, which can differ from the company's.
             */
            AmountFC?: number | null;
            /**
             * Format: uuid
             * @description ID of the company's own bank account that the money passes through.
             */
            BankAccountID?: string | null;
            /** @description Number of the company's own bank account that the money passes through. */
            BankAccountNumber?: string | null;
            /** @description Code of the batch in which the money was sent to or collected by the bank. */
            CashflowTransactionBatchCode?: string | null;
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
            /** @description Text that goes along with the collection. */
            Description?: string | null;
            /**
             * Format: uuid
             * @description ID of the consent by which the money is collected.
             */
            DirectDebitMandate?: string | null;
            /** @description Text of the consent by which the money is collected. */
            DirectDebitMandateDescription?: string | null;
            /**
             * Format: int16
             * @description Whether the consent holds for one collection or for several. Codes: 0 = One off payment, 1 = Recurrent payment.
             */
            DirectDebitMandatePaymentType?: 0 | 1 | null;
            /** @description Reference of the consent that the bank passes on to the payer. */
            DirectDebitMandateReference?: string | null;
            /**
             * Format: int16
             * @description Scheme of the collection, for consumers (core) or between businesses. Codes: 0 = Core, 1 = Business-to-business.
             */
            DirectDebitMandateType?: 0 | 1 | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which the discount for paying early can be taken.
             */
            DiscountDueDate?: string | null;
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
             * Format: int32
             * @description Number by which users know the filed document.
             */
            DocumentNumber?: number | null;
            /** @description Subject of the filed document, as shown in lists. */
            DocumentSubject?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which the amount can be paid in time.
             */
            DueDate?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the amount was settled with its counterpart.
             */
            EndDate?: string | null;
            /**
             * Format: int16
             * @description Number of the period in which the amount was settled with its counterpart.
             */
            EndPeriod?: number | null;
            /** @description Reference of the collection that stays the same from company to payer. */
            EndToEndID?: string | null;
            /**
             * Format: int16
             * @description Financial year in which the amount was settled with its counterpart.
             */
            EndYear?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the amount or movement is entered in the books.
             */
            EntryDate?: string | null;
            /**
             * Format: uuid
             * @description ID of the entry as a whole, which its lines share.
             */
            EntryID?: string | null;
            /**
             * Format: int32
             * @description Number of the entry within its journal or kind, as users see it.
             */
            EntryNumber?: number | null;
            /**
             * Format: uuid
             * @description ID of the account of the general ledger that the amount is posted on.
             */
            GLAccount?: string | null;
            /** @description Code of the account of the general ledger that the amount is posted on. */
            GLAccountCode?: string | null;
            /** @description Text of the account of the general ledger that the amount is posted on. */
            GLAccountDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day that stands on the invoice.
             */
            InvoiceDate?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the invoice.
             */
            InvoiceNumber?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the bank books all amounts of a batch as a single sum.
             */
            IsBatchBooking?: number | null;
            /** @description Whether nothing is left to be paid. */
            IsFullyPaid?: boolean | null;
            /** @description Code of the journal in which the entry is booked. */
            Journal?: string | null;
            /** @description Text by which users know the journal in which the entry is booked. */
            JournalDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day of the latest payment on the amount.
             */
            LastPaymentDate?: string | null;
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
             * @description Number by which users know the order.
             */
            OrderNumber?: number | null;
            /** @description Code of the terms of payment, which settle when to pay and how. */
            PaymentCondition?: string | null;
            /** @description Text of the terms of payment. */
            PaymentConditionDescription?: string | null;
            /**
             * Format: int32
             * @description Days after the invoice within which it is to be paid.
             */
            PaymentDays?: number | null;
            /**
             * Format: int32
             * @description Days after the invoice within which paying earns the discount.
             */
            PaymentDaysDiscount?: number | null;
            /**
             * Format: double
             * @description Discount for paying early, as a part of the amount.
             */
            PaymentDiscountPercentage?: number | null;
            /** @description Reference of the group of collections in the file for the bank. */
            PaymentInformationID?: string | null;
            /** @description Letter for the way of paying, such as cash, bank transfer or direct debit. */
            PaymentMethod?: string | null;
            /** @description Reference that the payer has to quote, so that the payment is recognised. */
            PaymentReference?: string | null;
            /**
             * Format: double
             * @description Rate between the currency of the transaction and that of the company.
             */
            RateFC?: number | null;
            /**
             * Format: int32
             * @description Number of the batch in which the collection went to the bank.
             */
            ReceivableBatchNumber?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the receivable was chosen for the next collection.
             */
            ReceivableSelected?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who chose the receivable for the next collection.
             */
            ReceivableSelector?: string | null;
            /** @description First and last name of the user who chose the receivable for the next collection. */
            ReceivableSelectorFullName?: string | null;
            /**
             * Format: int32
             * @description Number for the way in which the record came about, such as by hand or by import.
             */
            Source?: number | null;
            /**
             * Format: int16
             * @description How far the collection is, from open over sent to the bank to final, as a number.
             */
            Status?: number | null;
            /**
             * Format: double
             * @description Amount of the invoice behind it, in the company's currency.
             */
            TransactionAmountDC?: number | null;
            /**
             * Format: double
             * @description Amount of the invoice behind it, in the currency of the transaction.
             */
            TransactionAmountFC?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which the invoice behind it can be paid in time.
             */
            TransactionDueDate?: string | null;
            /**
             * Format: uuid
             * @description ID of the financial entry of the invoice or purchase behind it.
             */
            TransactionEntryID?: string | null;
            /**
             * Format: uuid
             * @description ID of the line of the financial entry behind it.
             */
            TransactionID?: string | null;
            /** @description Whether the entry behind it takes an earlier one back. */
            TransactionIsReversal?: boolean | null;
            /**
             * Format: int16
             * @description Number of the period in which the entry behind it counts.
             */
            TransactionReportingPeriod?: number | null;
            /**
             * Format: int16
             * @description Financial year in which the entry behind it counts.
             */
            TransactionReportingYear?: number | null;
            /**
             * Format: int16
             * @description How far the entry behind it is, as a number.
             */
            TransactionStatus?: number | null;
            /**
             * Format: int32
             * @description Number of the kind of entry behind it, such as a sales or purchase entry.
             */
            TransactionType?: number | null;
            /** @description Reference of the other party, such as the number on its own paper. */
            YourRef?: string | null;
        };
        /** @description A file that belongs to a document, by name, size and download address, read in large pages. */
        BulkDocumentsDocumentAttachment: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: byte
             * @description Content of the file in base64 when it is created; empty when it is read.
             */
            Attachment?: string | null;
            /**
             * Format: uuid
             * @description ID of the document that was filed with this record.
             */
            Document?: string | null;
            /** @description Name of the file with its extension. */
            FileName?: string | null;
            /**
             * Format: double
             * @description How large the file is, in bytes.
             */
            FileSize?: number | null;
            /** @description Address at which the content of the file is read. */
            Url?: string | null;
        };
        /** @description A filed document with the account, project or entry it belongs to, read in large pages. */
        BulkDocumentsDocument: {
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
             * Format: double
             * @description Amount that stands on the document, in its currency.
             */
            AmountFC?: number | null;
            /** @description Text of the document itself. */
            Body?: string | null;
            /**
             * Format: uuid
             * @description ID of the category under which the document is sorted.
             */
            Category?: string | null;
            /** @description Text of the category under which the record is sorted. */
            CategoryDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the person at the account whom this is about.
             */
            Contact?: string | null;
            /** @description First and last name of the person at the account. */
            ContactFullName?: string | null;
            /**
             * Format: uuid
             * @description ID of the contract that the document belongs to.
             */
            ContractID?: string | null;
            /** @description Number of the contract that the document belongs to. */
            ContractNumber?: string | null;
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
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Day that stands on the document.
             */
            DocumentDate?: string | null;
            /**
             * Format: uuid
             * @description ID of the folder in which the document is filed.
             */
            DocumentFolder?: string | null;
            /** @description Code of the folder in which the document is filed. */
            DocumentFolderCode?: string | null;
            /** @description Text of the folder in which the document is filed. */
            DocumentFolderDescription?: string | null;
            /** @description Address on which a user sees the document in a browser. */
            DocumentViewUrl?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which the record or the goods can be used.
             */
            ExpiryDate?: string | null;
            /**
             * Format: uuid
             * @description ID of the financial entry that was made from the document.
             */
            FinancialTransactionEntryID?: string | null;
            /** @description Whether the document has no text of its own. */
            HasEmptyBody?: boolean | null;
            /**
             * Format: int32
             * @description Number by which users know the record, shorter than its ID.
             */
            HID?: number | null;
            /** @description Whether the document is shared with the same people as its folder. */
            InheritShare?: boolean | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) that the record is about.
             */
            Item?: string | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /** @description Code of the language in which texts are written or shown. */
            Language?: string | null;
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
             * @description ID of the sales opportunity that this belongs to.
             */
            Opportunity?: string | null;
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
             * Format: int16
             * @description How far the entry that was proposed from the document is. Codes: 0 = Void, 5 = Rejected, 20 = Open, 50 = Processed.
             */
            ProposedEntryStatus?: 0 | 5 | 20 | 50 | null;
            /**
             * Format: int32
             * @description Number of the sales invoice that the document belongs to.
             */
            SalesInvoiceNumber?: number | null;
            /**
             * Format: int32
             * @description Number by which users know the sales order.
             */
            SalesOrderNumber?: number | null;
            /**
             * Format: int16
             * @description How far the document is with the service that reads invoices.
             */
            ScanServiceStatus?: number | null;
            /**
             * Format: int32
             * @description Number of the way in which the document is sent, such as by e-mail.
             */
            SendMethod?: number | null;
            /**
             * Format: int32
             * @description Number by which users know the shop order.
             */
            ShopOrderNumber?: number | null;
            /** @description Short text that tells what it is about. */
            Subject?: string | null;
            /** @description Key of the meeting in Microsoft Teams that the document is about. */
            TeamsMeetingId?: string | null;
            /**
             * Format: int32
             * @description Number of the type of document, such as an invoice or a letter.
             */
            Type?: number | null;
            /** @description Text of the code in Type, in the language of the user. */
            TypeDescription?: string | null;
        };
        /** @description Which part of costs and VAT on a ledger account cannot be deducted, or is private, over a period. */
        FinancialDeductibilityPercentage: {
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
             * @description Last day on which the percentages hold; empty until new ones follow.
             */
            EndDate?: string | null;
            /**
             * Format: double
             * @description Part of the costs that tax law does not let the company deduct, as a percentage.
             */
            ExpenseNonDeductiblePercentage?: number | null;
            /**
             * Format: uuid
             * @description ID of the ledger account whose costs cannot be deducted in full.
             */
            GLAccount?: string | null;
            /**
             * Format: int32
             * @description Place of the line within its document or entry.
             */
            LineNumber?: number | null;
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
             * @description Part of the amount that counts as private use, as a percentage.
             */
            PrivateUsePercentage?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description First day on which the percentages hold.
             */
            StartDate?: string | null;
            /**
             * Format: double
             * @description Part of the VAT that cannot be deducted, as a percentage.
             */
            VATNonDeductiblePercentage?: number | null;
        };
        /** @description An account of the general ledger, read in large pages. */
        BulkFinancialGLAccount: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: uint8
             * @description Whether this ledger account can be used for costs in sales entries, as 1 or 0.
             */
            AllowCostsInSales?: number | null;
            /**
             * Format: int16
             * @description Number of the box in the VAT return to which amounts on this ledger account count.
             */
            AssimilatedVATBox?: number | null;
            /** @description Side on which the ledger account stands by nature, D for debit and C for credit. */
            BalanceSide?: string | null;
            /** @description Whether the ledger account belongs to the balance sheet (B) or to profit and loss (W). */
            BalanceType?: string | null;
            /**
             * Format: int32
             * @description Kind of Belgian fiscal form (Belcotax) in which amounts on this ledger account are declared.
             */
            BelcotaxType?: number | null;
            /** @description Number of the ledger account in the chart of accounts, as text. */
            Code?: string | null;
            /** @description Whether lines of one entry on this ledger account are posted as a single sum. */
            Compress?: boolean | null;
            /** @description Code of the department or place in the organisation that carries the costs. */
            Costcenter?: string | null;
            /** @description Text of the department or place in the organisation that carries the costs. */
            CostcenterDescription?: string | null;
            /** @description Code of the product or activity for which the costs are made. */
            Costunit?: string | null;
            /** @description Text of the product or activity for which the costs are made. */
            CostunitDescription?: string | null;
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
            /** @description Parts of costs and VAT on the ledger account that cannot be deducted, each for a period. */
            DeductibilityPercentages?: components["schemas"]["FinancialDeductibilityPercentage"][] | null;
            /** @description Name of the ledger account in the chart of accounts. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the text in the vendor's list of translated terms.
             */
            DescriptionTermID?: number | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that amounts on this ledger account stay out of the VAT listing.
             */
            ExcludeVATListing?: number | null;
            /**
             * Format: double
             * @description Part of the costs that tax law does not let the company deduct, as a percentage.
             */
            ExpenseNonDeductiblePercentage?: number | null;
            /** @description Whether no new entries can be made on the record. */
            IsBlocked?: boolean | null;
            /** @description Whether debit and credit lines on this ledger account are tied to each other. */
            Matching?: boolean | null;
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
             * @description ID of the ledger account that takes the private part of costs.
             */
            PrivateGLAccount?: string | null;
            /**
             * Format: double
             * @description Part of the costs that is for private use, as a percentage.
             */
            PrivatePercentage?: number | null;
            /** @description Code under which the ledger account appears in reports to the authorities. */
            ReportingCode?: string | null;
            /** @description Whether amounts in other currencies on this ledger account are valued anew. */
            RevalueCurrency?: boolean | null;
            /** @description Further text under which users find the record. */
            SearchCode?: string | null;
            /**
             * Format: int32
             * @description Number of what the ledger account is for, such as bank, debtors or revenue.
             */
            Type?: number | null;
            /** @description Text of the code in Type, in the language of the user. */
            TypeDescription?: string | null;
            /**
             * Format: uint8
             * @description Number for whether entries on this ledger account need a cost center.
             */
            UseCostcenter?: number | null;
            /**
             * Format: uint8
             * @description Number for whether entries on this ledger account need a cost unit.
             */
            UseCostunit?: number | null;
            /** @description Code of the VAT that applies, which settles the rate and the ledger accounts. */
            VATCode?: string | null;
            /** @description Text of the VAT that applies, as it was set up. */
            VATDescription?: string | null;
            /** @description What the ledger account is to the VAT return, such as sales or purchases. */
            VATGLAccountType?: string | null;
            /**
             * Format: uuid
             * @description ID of the ledger account that takes the VAT that cannot be deducted.
             */
            VATNonDeductibleGLAccount?: string | null;
            /**
             * Format: double
             * @description Part of the VAT that cannot be deducted, as a percentage.
             */
            VATNonDeductiblePercentage?: number | null;
            /** @description Whether VAT becomes due with the invoice or with the payment. */
            VATSystem?: string | null;
            /**
             * Format: uuid
             * @description ID of the ledger account to which costs are carried over at the end of the year.
             */
            YearEndCostGLAccount?: string | null;
            /**
             * Format: uuid
             * @description ID of the counterpart account that is used at the end of the year.
             */
            YearEndReflectionGLAccount?: string | null;
        };
        /** @description A heading under which ledger accounts are reported, read in large pages. */
        BulkFinancialGLClassification: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /** @description Whether the heading only groups others and takes no ledger accounts itself. */
            Abstract?: boolean | null;
            /** @description Side on which amounts under the heading stand by nature, debit or credit. */
            Balance?: string | null;
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
            /** @description Whether the heading is part of a group of values in the reporting scheme (XBRL). */
            IsTupleSubElement?: boolean | null;
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
            /** @description Technical name of the heading in the reporting scheme. */
            Name?: string | null;
            /** @description Whether a report can leave the heading without a value (XBRL). */
            Nillable?: boolean | null;
            /**
             * Format: uuid
             * @description ID of the heading right above this one.
             */
            Parent?: string | null;
            /** @description Whether a value under the heading holds for a moment or for a length of time (XBRL). */
            PeriodType?: string | null;
            /** @description Name of the group whose place the heading can take in a report (XBRL). */
            SubstitutionGroup?: string | null;
            /**
             * Format: uuid
             * @description ID of the name space of the reporting scheme (XBRL).
             */
            TaxonomyNamespace?: string | null;
            /** @description Text of the name space of the reporting scheme (XBRL). */
            TaxonomyNamespaceDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the kind of value that can be reported under the heading (XBRL).
             */
            Type?: string | null;
        };
        /** @description One posted line of a financial entry in any journal, read in large pages. */
        BulkFinancialTransactionLine: {
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
             * Format: double
             * @description Amount in the currency of the company (division).
             */
            AmountDC?: number | null;
            /**
             * Format: double
             * @description Amount in the currency of the transaction, which can differ from the company's.
             */
            AmountFC?: number | null;
            /**
             * Format: double
             * @description Amount on which the VAT is calculated, in the currency of the transaction.
             */
            AmountVATBaseFC?: number | null;
            /**
             * Format: double
             * @description VAT on the line, in the currency of the transaction.
             */
            AmountVATFC?: number | null;
            /**
             * Format: uuid
             * @description ID of the fixed asset to which the amount or value belongs.
             */
            Asset?: string | null;
            /** @description Code of the fixed asset to which the amount belongs. */
            AssetCode?: string | null;
            /** @description Text of the fixed asset to which the amount belongs. */
            AssetDescription?: string | null;
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
            /** @description Code of the currency that amounts are in, three letters by ISO 4217. */
            Currency?: string | null;
            /** @description Address at which the user-defined fields of the record are read; given in the Premium edition only. */
            CustomField?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day of the entry; no time of day is kept.
             */
            Date?: string | null;
            /** @description Text of the line as it appears in the ledger. */
            Description?: string | null;
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
             * Format: int32
             * @description Number by which users know the filed document.
             */
            DocumentNumber?: number | null;
            /** @description Subject of the filed document, as shown in lists. */
            DocumentSubject?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which the amount can be paid in time.
             */
            DueDate?: string | null;
            /**
             * Format: uuid
             * @description ID of the entry as a whole, which its lines share.
             */
            EntryID?: string | null;
            /**
             * Format: int32
             * @description Number of the entry within its journal or kind, as users see it.
             */
            EntryNumber?: number | null;
            /**
             * Format: double
             * @description Rate by which an amount in the foreign currency becomes one in the company's.
             */
            ExchangeRate?: number | null;
            /** @description Text of the link to the document in another system. */
            ExternalLinkDescription?: string | null;
            /** @description Address or key of the document in another system. */
            ExternalLinkReference?: string | null;
            /**
             * Format: double
             * @description Surcharge on the VAT (as in Spain), in the currency of the transaction.
             */
            ExtraDutyAmountFC?: number | null;
            /**
             * Format: double
             * @description Rate of the surcharge on the VAT (as in Spain).
             */
            ExtraDutyPercentage?: number | null;
            /**
             * Format: int16
             * @description Number of the period in the financial year that the entry counts in.
             */
            FinancialPeriod?: number | null;
            /**
             * Format: int16
             * @description Year in the books that the entry counts in, which need not be a calendar year.
             */
            FinancialYear?: number | null;
            /**
             * Format: uuid
             * @description ID of the account of the general ledger that the amount is posted on.
             */
            GLAccount?: string | null;
            /** @description Code of the account of the general ledger that the amount is posted on. */
            GLAccountCode?: string | null;
            /** @description Text of the account of the general ledger that the amount is posted on. */
            GLAccountDescription?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the invoice.
             */
            InvoiceNumber?: number | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) that the record is about.
             */
            Item?: string | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /** @description Short text by which users know the journal of the entry. */
            JournalCode?: string | null;
            /** @description Text by which users know the journal in which the entry is booked. */
            JournalDescription?: string | null;
            /**
             * Format: int32
             * @description Place of the line within its document or entry.
             */
            LineNumber?: number | null;
            /**
             * Format: int16
             * @description Number of the kind of line, which tells what the amount stands for.
             */
            LineType?: number | null;
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
             * @description ID of the line that this one is set off against.
             */
            OffsetID?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the order.
             */
            OrderNumber?: number | null;
            /**
             * Format: double
             * @description Discount that was taken for paying early.
             */
            PaymentDiscountAmount?: number | null;
            /** @description Reference that the payer has to quote, so that the payment is recognised. */
            PaymentReference?: string | null;
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
             * @description ID of the element of the project's work breakdown structure.
             */
            ProjectWBS?: string | null;
            /** @description Text of the element of the project's work breakdown structure. */
            ProjectWBSDescription?: string | null;
            /**
             * Format: double
             * @description Quantity that is posted along with the amount.
             */
            Quantity?: number | null;
            /** @description Number that stands on one single piece of the item. */
            SerialNumber?: string | null;
            /**
             * Format: uuid
             * @description ID of the shop order that this belongs to.
             */
            ShopOrder?: string | null;
            /**
             * Format: int16
             * @description Whether the entry of the line still waits for processing (20) or is final (50). Codes: 20 = Open, 50 = Processed.
             */
            Status?: 20 | 50 | null;
            /**
             * Format: uuid
             * @description ID of the subscription that this belongs to.
             */
            Subscription?: string | null;
            /** @description Text of the subscription that this belongs to. */
            SubscriptionDescription?: string | null;
            /** @description Number by which entries that belong together are followed. */
            TrackingNumber?: string | null;
            /** @description Text of the number by which entries that belong together are followed. */
            TrackingNumberDescription?: string | null;
            /**
             * Format: int32
             * @description Number of the kind of entry the line belongs to, which financial/GLTransactionTypes lists.
             */
            Type?: number | null;
            /** @description Code of the VAT that applies, which settles the rate and the ledger accounts. */
            VATCode?: string | null;
            /** @description Text by which users know the VAT code that applies. */
            VATCodeDescription?: string | null;
            /**
             * Format: double
             * @description Rate of the VAT as a fraction, where 0.21 stands for 21 percent.
             */
            VATPercentage?: number | null;
            /** @description Whether the amount includes VAT, excludes it or has none. */
            VATType?: string | null;
            /** @description Reference of the other party, such as the number on its own paper. */
            YourRef?: string | null;
        };
        /** @description An article or service that is bought, sold, made or kept in stock, read in large pages. */
        BulkLogisticsItem: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: int32
             * @description Days it takes to put together one batch of the item.
             */
            AssembledLeadDays?: number | null;
            /**
             * Format: double
             * @description Average cost price of one unit of the item, in the company's currency.
             */
            AverageCost?: number | null;
            /** @description Code on the item's label that a scanner reads. */
            Barcode?: string | null;
            /**
             * Format: double
             * @description Quantity that is made at a time, to which materials and times relate.
             */
            BatchQuantity?: number | null;
            /** @description Code of the item's value in the first of ten free classes. */
            Class_01?: string | null;
            /** @description Code of the item's value in the second of ten free classes. */
            Class_02?: string | null;
            /** @description Code of the item's value in the third of ten free classes. */
            Class_03?: string | null;
            /** @description Code of the item's value in the fourth of ten free classes. */
            Class_04?: string | null;
            /** @description Code of the item's value in the fifth of ten free classes. */
            Class_05?: string | null;
            /** @description Code of the item's value in the sixth of ten free classes. */
            Class_06?: string | null;
            /** @description Code of the item's value in the seventh of ten free classes. */
            Class_07?: string | null;
            /** @description Code of the item's value in the eighth of ten free classes. */
            Class_08?: string | null;
            /** @description Code of the item's value in the ninth of ten free classes. */
            Class_09?: string | null;
            /** @description Code of the item's value in the tenth of ten free classes. */
            Class_10?: string | null;
            /** @description Code by which users know the item; unique within the company. */
            Code?: string | null;
            /**
             * Format: uint8
             * @description Whether the remarks of the item are taken over into lines of orders and invoices, as 1 or 0.
             */
            CopyRemarks?: number | null;
            /** @description Code of the currency in which the cost price is kept. */
            CostPriceCurrency?: string | null;
            /**
             * Format: double
             * @description Cost price that is planned to replace the current one.
             */
            CostPriceNew?: number | null;
            /**
             * Format: double
             * @description Fixed cost price at which the stock of the item is valued.
             */
            CostPriceStandard?: number | null;
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
            /** @description Short text of the item, as it appears on orders and invoices. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which the item can be used; empty when there is no end.
             */
            EndDate?: string | null;
            /** @description Longer text on the item, beside the short one. */
            ExtraDescription?: string | null;
            /** @description First yes-or-no field that the company can use as it likes. */
            FreeBoolField_01?: boolean | null;
            /** @description Second yes-or-no field that the company can use as it likes. */
            FreeBoolField_02?: boolean | null;
            /** @description Third yes-or-no field that the company can use as it likes. */
            FreeBoolField_03?: boolean | null;
            /** @description Fourth yes-or-no field that the company can use as it likes. */
            FreeBoolField_04?: boolean | null;
            /** @description Fifth yes-or-no field that the company can use as it likes. */
            FreeBoolField_05?: boolean | null;
            /**
             * Format: odata-v2-datetime
             * @description First date that the company can use as it likes.
             */
            FreeDateField_01?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Second date that the company can use as it likes.
             */
            FreeDateField_02?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Third date that the company can use as it likes.
             */
            FreeDateField_03?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Fourth date that the company can use as it likes.
             */
            FreeDateField_04?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Fifth date that the company can use as it likes.
             */
            FreeDateField_05?: string | null;
            /**
             * Format: double
             * @description First number that the company can use as it likes.
             */
            FreeNumberField_01?: number | null;
            /**
             * Format: double
             * @description Second number that the company can use as it likes.
             */
            FreeNumberField_02?: number | null;
            /**
             * Format: double
             * @description Third number that the company can use as it likes.
             */
            FreeNumberField_03?: number | null;
            /**
             * Format: double
             * @description Fourth number that the company can use as it likes.
             */
            FreeNumberField_04?: number | null;
            /**
             * Format: double
             * @description Fifth number that the company can use as it likes.
             */
            FreeNumberField_05?: number | null;
            /**
             * Format: double
             * @description Sixth number that the company can use as it likes.
             */
            FreeNumberField_06?: number | null;
            /**
             * Format: double
             * @description Seventh number that the company can use as it likes.
             */
            FreeNumberField_07?: number | null;
            /**
             * Format: double
             * @description Eighth number that the company can use as it likes.
             */
            FreeNumberField_08?: number | null;
            /** @description First text that the company can use as it likes. */
            FreeTextField_01?: string | null;
            /** @description Second text that the company can use as it likes. */
            FreeTextField_02?: string | null;
            /** @description Third text that the company can use as it likes. */
            FreeTextField_03?: string | null;
            /** @description Fourth text that the company can use as it likes. */
            FreeTextField_04?: string | null;
            /** @description Fifth text that the company can use as it likes. */
            FreeTextField_05?: string | null;
            /** @description Sixth text that the company can use as it likes. */
            FreeTextField_06?: string | null;
            /** @description Seventh text that the company can use as it likes. */
            FreeTextField_07?: string | null;
            /** @description Eighth text that the company can use as it likes. */
            FreeTextField_08?: string | null;
            /** @description Ninth text that the company can use as it likes. */
            FreeTextField_09?: string | null;
            /** @description Tenth text that the company can use as it likes. */
            FreeTextField_10?: string | null;
            /**
             * Format: uuid
             * @description ID of the ledger account for the cost of goods sold.
             */
            GLCosts?: string | null;
            /** @description Code of the ledger account for the cost of goods sold. */
            GLCostsCode?: string | null;
            /** @description Text of the ledger account for the cost of goods sold. */
            GLCostsDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the ledger account for costs of work that is not finished yet.
             */
            GLCostsWorkInProgress?: string | null;
            /** @description Code of the ledger account for costs of work that is not finished yet. */
            GLCostsWorkInProgressCode?: string | null;
            /** @description Text of the ledger account for costs of work that is not finished yet. */
            GLCostsWorkInProgressDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the ledger account on which sales of the item are posted.
             */
            GLRevenue?: string | null;
            /** @description Code of the ledger account on which sales of the item are posted. */
            GLRevenueCode?: string | null;
            /** @description Text of the ledger account on which sales of the item are posted. */
            GLRevenueDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the ledger account for revenue of work that is not invoiced yet.
             */
            GLRevenueWorkInProgress?: string | null;
            /** @description Code of the ledger account for revenue of work that is not invoiced yet. */
            GLRevenueWorkInProgressCode?: string | null;
            /** @description Text of the ledger account for revenue of work that is not invoiced yet. */
            GLRevenueWorkInProgressDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the ledger account for the value of the stock.
             */
            GLStock?: string | null;
            /** @description Code of the ledger account for the value of the stock. */
            GLStockCode?: string | null;
            /** @description Text of the ledger account for the value of the stock. */
            GLStockDescription?: string | null;
            /**
             * Format: double
             * @description Weight of one unit with its packing.
             */
            GrossWeight?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the item is kept in batches, each with its own number.
             */
            IsBatchItem?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that a batch number has to be given for the item.
             */
            IsBatchNumberItem?: number | null;
            /** @description Whether quantities of the item can have decimals. */
            IsFractionAllowedItem?: boolean | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the company makes the item itself.
             */
            IsMakeItem?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that selling the item starts a new contract.
             */
            IsNewContract?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the item is bought or made only when it is ordered.
             */
            IsOnDemandItem?: number | null;
            /** @description Whether the item is a set of other items. */
            IsPackageItem?: boolean | null;
            /** @description Whether the company buys the item. */
            IsPurchaseItem?: boolean | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the item comes with a code for registration.
             */
            IsRegistrationCodeItem?: number | null;
            /** @description Whether the company sells the item. */
            IsSalesItem?: boolean | null;
            /** @description Whether the item is kept in pieces that each have their own number. */
            IsSerialItem?: boolean | null;
            /** @description Whether a serial number has to be given for the item. */
            IsSerialNumberItem?: boolean | null;
            /** @description Whether stock is kept of the item. */
            IsStockItem?: boolean | null;
            /** @description Whether the making of the item is given out to a supplier. */
            IsSubcontractedItem?: boolean | null;
            /**
             * Format: uint8
             * @description Tells by 1 that tax is taken over sales of the item.
             */
            IsTaxableItem?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the item stands for hours of work.
             */
            IsTime?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the item is offered in the web shop.
             */
            IsWebshopItem?: number | null;
            /**
             * Format: uuid
             * @description ID of the group that settles how the item is posted.
             */
            ItemGroup?: string | null;
            /** @description Code of the group that settles how the item is posted. */
            ItemGroupCode?: string | null;
            /** @description Text of the group that settles how the item is posted. */
            ItemGroupDescription?: string | null;
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
             * @description Weight of one unit without its packing.
             */
            NetWeight?: number | null;
            /** @description Code of the unit of weight, such as kg. */
            NetWeightUnit?: string | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /**
             * Format: byte
             * @description Content of the picture, as bytes in base64.
             */
            Picture?: string | null;
            /** @description Name under which the picture is kept. */
            PictureName?: string | null;
            /** @description Address of a small version of the picture. */
            PictureThumbnailUrl?: string | null;
            /** @description Address at which the picture can be fetched. */
            PictureUrl?: string | null;
            /** @description Code of the VAT that applies to sales of the item. */
            SalesVatCode?: string | null;
            /** @description Text of the VAT that applies to sales of the item. */
            SalesVatCodeDescription?: string | null;
            /** @description Further text under which users find the record. */
            SearchCode?: string | null;
            /**
             * Format: int32
             * @description Level of rights that a user needs to see the record.
             */
            SecurityLevel?: number | null;
            /**
             * Format: double
             * @description Price of one unit for customers without a price of their own.
             */
            StandardSalesPrice?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description First day on which the item can be used.
             */
            StartDate?: string | null;
            /** @description Number of the goods in the statistics of trade. */
            StatisticalCode?: string | null;
            /**
             * Format: double
             * @description Net weight that counts in the statistics of trade, in kilograms.
             */
            StatisticalNetWeight?: number | null;
            /**
             * Format: double
             * @description Number of further units that the statistics of trade ask for.
             */
            StatisticalUnits?: number | null;
            /**
             * Format: double
             * @description Value of the goods that counts in the statistics of trade.
             */
            StatisticalValue?: number | null;
            /**
             * Format: double
             * @description Quantity at hand, in units of the item.
             */
            Stock?: number | null;
            /** @description Code of the unit in which the quantity is counted. */
            Unit?: string | null;
            /** @description Text of the unit in which the quantity is counted. */
            UnitDescription?: string | null;
            /** @description Letter for what the unit measures, such as weight, length or time. */
            UnitType?: string | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the parts of the item are booked in place of the item itself.
             */
            UseExplosion?: number | null;
        };
        /** @description The selling price of an item for a period, quantity or customer, read in large pages. */
        BulkLogisticsSalesItemPrice: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: uuid
             * @description ID of the customer for whom the price holds; empty when it is for everybody.
             */
            Account?: string | null;
            /** @description Name of the account, repeated here so that it need not be looked up. */
            AccountName?: string | null;
            /** @description Code on the item's label that a scanner reads. */
            Barcode?: string | null;
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
            /** @description Code of the unit in which the item is kept in stock. */
            DefaultItemUnit?: string | null;
            /** @description Text of the unit in which the item is kept in stock. */
            DefaultItemUnitDescription?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description ID of the employee for whose hours the price holds.
             */
            Employee?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which the price holds; empty when there is no end.
             */
            EndDate?: string | null;
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
             * Format: double
             * @description How many stock units one unit of the price holds.
             */
            NumberOfItemsPerUnit?: number | null;
            /**
             * Format: double
             * @description Price of one unit when it is sold under these conditions.
             */
            Price?: number | null;
            /**
             * Format: uuid
             * @description ID of the project that this is charged to or belongs to.
             */
            Project?: string | null;
            /** @description Text of the project that this is charged to or belongs to. */
            ProjectDescription?: string | null;
            /**
             * Format: double
             * @description Quantity from which on the price or discount holds.
             */
            Quantity?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description First day on which the price holds.
             */
            StartDate?: string | null;
            /** @description Code of the unit in which the quantity is counted. */
            Unit?: string | null;
            /** @description Text of the unit in which the quantity is counted. */
            UnitDescription?: string | null;
        };
        /** @description One element of a project's work breakdown structure, read in large pages. */
        BulkProjectProjectWBS: {
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
            /** @description Address at which the user-defined fields of the record are read; given in the Premium edition only. */
            CustomField?: string | null;
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
             * Format: int16
             * @description How the element is charged to the customer, such as a fixed price or by the hour. Codes: 2 = Fixed price, 3 = Time and Material, 4 = Non billable, 5 = Prepaid, 6 = Fixed, 7 = Rebill, 8 = Non re-billable.
             */
            InvoiceMethod?: 2 | 3 | 4 | 5 | 6 | 7 | 8 | null;
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
             * @description Price of one unit when it is bought.
             */
            PurchasePrice?: number | null;
            /**
             * Format: double
             * @description Quantity that is planned for the element.
             */
            Quantity?: number | null;
            /**
             * Format: double
             * @description Money that the element is planned to bring in, in the company's currency.
             */
            Revenue?: number | null;
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
             * Format: double
             * @description Number of hours at which a warning is given that the budget runs out.
             */
            TimeQuantityToAlert?: number | null;
            /**
             * Format: int16
             * @description Whether the element is a deliverable (1), an activity (2) or an expense (3). Codes: 1 = Deliverable, 2 = Activity, 3 = Expense.
             */
            Type?: 1 | 2 | 3 | null;
        };
        /** @description One line of a sales invoice, with item, quantity, price and VAT, read in large pages. */
        BulkSalesInvoiceSalesInvoiceLine: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: double
             * @description Amount in the currency of the company (division).
             */
            AmountDC?: number | null;
            /**
             * Format: double
             * @description Amount in the currency of the transaction, which can differ from the company's.
             */
            AmountFC?: number | null;
            /** @description Code of the department or place that the amount is charged to. */
            CostCenter?: string | null;
            /** @description Text of the department or place that the amount is charged to. */
            CostCenterDescription?: string | null;
            /** @description Code of the product or activity that the amount is gathered under. */
            CostUnit?: string | null;
            /** @description Text of the product or activity that the amount is gathered under. */
            CostUnitDescription?: string | null;
            /** @description Code under which the customer knows the item. */
            CustomerItemCode?: string | null;
            /** @description Address at which the user-defined fields of the record are read; given in the Premium edition only. */
            CustomField?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the invoiced goods or services were delivered.
             */
            DeliveryDate?: string | null;
            /** @description Text of the invoiced line, normally that of its item. */
            Description?: string | null;
            /**
             * Format: double
             * @description Discount on the price as a fraction, where 0.1 takes off 10 percent.
             */
            Discount?: number | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description ID of the employee whose hours are invoiced.
             */
            Employee?: string | null;
            /** @description First and last name of the employee whom the record concerns. */
            EmployeeFullName?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which it ends, of which only the time of day counts.
             */
            EndTime?: string | null;
            /**
             * Format: double
             * @description Surcharge on the VAT (as in Spain), in the currency of the transaction.
             */
            ExtraDutyAmountFC?: number | null;
            /**
             * Format: double
             * @description Rate of the surcharge on the VAT (as in Spain).
             */
            ExtraDutyPercentage?: number | null;
            /**
             * Format: uuid
             * @description ID of the account of the general ledger that the amount is posted on.
             */
            GLAccount?: string | null;
            /** @description Text of the account of the general ledger that the amount is posted on. */
            GLAccountDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the invoice that the line belongs to.
             */
            InvoiceID?: string | null;
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
             * Format: int32
             * @description Place of the line within its document or entry.
             */
            LineNumber?: number | null;
            /**
             * Format: double
             * @description Price of one unit after discount, in the currency of the document.
             */
            NetPrice?: number | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /**
             * Format: uuid
             * @description ID of the price list from which the price was taken.
             */
            Pricelist?: string | null;
            /** @description Text of the price list from which the price was taken. */
            PricelistDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the project that this is charged to or belongs to.
             */
            Project?: string | null;
            /** @description Text of the project that this is charged to or belongs to. */
            ProjectDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the element of the project's work breakdown structure.
             */
            ProjectWBS?: string | null;
            /** @description Text of the element of the project's work breakdown structure. */
            ProjectWBSDescription?: string | null;
            /**
             * Format: double
             * @description Quantity of the item on the line, in the unit beside it.
             */
            Quantity?: number | null;
            /**
             * Format: uuid
             * @description ID of the sales order behind this record.
             */
            SalesOrder?: string | null;
            /**
             * Format: uuid
             * @description ID of the sales order line behind this record.
             */
            SalesOrderLine?: string | null;
            /**
             * Format: int32
             * @description Place of the line within the sales order.
             */
            SalesOrderLineNumber?: number | null;
            /**
             * Format: int32
             * @description Number by which users know the sales order.
             */
            SalesOrderNumber?: number | null;
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
            /** @description Text of the subscription that this belongs to. */
            SubscriptionDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the set of sales taxes that applies.
             */
            TaxSchedule?: string | null;
            /** @description Code of the set of sales taxes that applies. */
            TaxScheduleCode?: string | null;
            /** @description Text of the set of sales taxes that applies. */
            TaxScheduleDescription?: string | null;
            /** @description Code of the unit that the quantity on the line is counted in. */
            UnitCode?: string | null;
            /** @description Text of the unit in which the quantity is counted. */
            UnitDescription?: string | null;
            /**
             * Format: double
             * @description Price of one unit before discount, in the currency of the document.
             */
            UnitPrice?: number | null;
            /**
             * Format: double
             * @description VAT in the currency of the company.
             */
            VATAmountDC?: number | null;
            /**
             * Format: double
             * @description VAT in the currency of the transaction.
             */
            VATAmountFC?: number | null;
            /** @description Code of the VAT that applies, which settles the rate and the ledger accounts. */
            VATCode?: string | null;
            /** @description Text by which users know the VAT code that applies. */
            VATCodeDescription?: string | null;
            /**
             * Format: double
             * @description Rate of the VAT as a fraction, where 0.21 stands for 21 percent.
             */
            VATPercentage?: number | null;
        };
        /** @description An invoice or credit note to a customer, read in large pages. */
        BulkSalesInvoiceSalesInvoice: {
            /**
             * Format: uuid
             * @description Key of the invoice, given out by the service.
             */
            InvoiceID?: string;
            /**
             * Format: double
             * @description Amount in the currency of the company (division).
             */
            AmountDC?: number | null;
            /**
             * Format: double
             * @description Discount on the whole document as an amount that includes VAT.
             */
            AmountDiscount?: number | null;
            /**
             * Format: double
             * @description Discount on the whole document as an amount without VAT.
             */
            AmountDiscountExclVat?: number | null;
            /**
             * Format: double
             * @description Amount in the currency of the transaction, which can differ from the company's.
             */
            AmountFC?: number | null;
            /**
             * Format: double
             * @description Total of the document without VAT, in the currency of the document.
             */
            AmountFCExclVat?: number | null;
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
            /**
             * Format: uuid
             * @description ID of the account that receives the goods.
             */
            DeliverTo?: string | null;
            /**
             * Format: uuid
             * @description ID of the address that the goods go to.
             */
            DeliverToAddress?: string | null;
            /**
             * Format: uuid
             * @description ID of the person who receives the goods.
             */
            DeliverToContactPerson?: string | null;
            /** @description First and last name of the person who receives the goods. */
            DeliverToContactPersonFullName?: string | null;
            /** @description Name of the account that receives the goods. */
            DeliverToName?: string | null;
            /** @description Text on the invoice as a whole. */
            Description?: string | null;
            /**
             * Format: double
             * @description Discount on the whole invoice, as a part of its amount.
             */
            Discount?: number | null;
            /**
             * Format: int16
             * @description Which figure of the discount was entered, its percentage or one of the amounts. Codes: 1 = Discount percentage, 2 = Discount amount excl, 3 = Discount amount incl, 4 = Total amount excl, 5 = Total amount incl.
             */
            DiscountType?: 1 | 2 | 3 | 4 | 5 | null;
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
             * Format: int32
             * @description Number by which users know the filed document.
             */
            DocumentNumber?: number | null;
            /** @description Subject of the filed document, as shown in lists. */
            DocumentSubject?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which the amount can be paid in time.
             */
            DueDate?: string | null;
            /**
             * Format: double
             * @description Surcharge on the VAT (as in Spain), in the currency of the transaction.
             */
            ExtraDutyAmountFC?: number | null;
            /**
             * Format: double
             * @description Part of the amount that is withheld for payment to a blocked account (G account), in the document's currency.
             */
            GAccountAmountFC?: number | null;
            /** @description Place that the trade term refers to, such as a port. */
            IncotermAddress?: string | null;
            /** @description Three letters of the international trade term, such as EXW or DAP. */
            IncotermCode?: string | null;
            /**
             * Format: int16
             * @description Year of the edition of the trade terms, such as 2010 or 2020.
             */
            IncotermVersion?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Day that stands on the invoice.
             */
            InvoiceDate?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the invoice.
             */
            InvoiceNumber?: number | null;
            /**
             * Format: uuid
             * @description ID of the account that gets the invoice.
             */
            InvoiceTo?: string | null;
            /**
             * Format: uuid
             * @description ID of the person who gets the invoice.
             */
            InvoiceToContactPerson?: string | null;
            /** @description First and last name of the person who gets the invoice. */
            InvoiceToContactPersonFullName?: string | null;
            /** @description Name of the account that gets the invoice. */
            InvoiceToName?: string | null;
            /** @description Whether a surcharge on the VAT applies (as in Spain). */
            IsExtraDuty?: boolean | null;
            /** @description Code of the journal in which the entry is booked. */
            Journal?: string | null;
            /** @description Text by which users know the journal in which the entry is booked. */
            JournalDescription?: string | null;
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
             * @description Day on which the order was placed.
             */
            OrderDate?: string | null;
            /**
             * Format: uuid
             * @description ID of the account that placed the order.
             */
            OrderedBy?: string | null;
            /**
             * Format: uuid
             * @description ID of the person who placed the order.
             */
            OrderedByContactPerson?: string | null;
            /** @description First and last name of the person who placed the order. */
            OrderedByContactPersonFullName?: string | null;
            /** @description Name of the account that placed the order. */
            OrderedByName?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the order.
             */
            OrderNumber?: number | null;
            /** @description Code of the terms of payment, which settle when to pay and how. */
            PaymentCondition?: string | null;
            /** @description Text of the terms of payment. */
            PaymentConditionDescription?: string | null;
            /** @description Reference that the payer has to quote, so that the payment is recognised. */
            PaymentReference?: string | null;
            /** @description Remarks that are kept with the record. */
            Remarks?: string | null;
            /**
             * Format: uuid
             * @description ID of the channel through which the sale came, such as a web shop.
             */
            SalesChannel?: string | null;
            /** @description Code of the channel through which the sale came. */
            SalesChannelCode?: string | null;
            /** @description Text of the channel through which the sale came. */
            SalesChannelDescription?: string | null;
            /** @description Lines of the sales invoice, each with its item and quantity. */
            SalesInvoiceLines?: components["schemas"]["BulkSalesInvoiceSalesInvoiceLine"][] | null;
            /**
             * Format: uuid
             * @description ID of the user who made the sale.
             */
            Salesperson?: string | null;
            /** @description First and last name of the user who made the sale. */
            SalespersonFullName?: string | null;
            /**
             * Format: uuid
             * @description ID of the mark by which documents are selected later.
             */
            SelectionCode?: string | null;
            /** @description Code of the mark by which documents are selected later. */
            SelectionCodeCode?: string | null;
            /** @description Text of the mark by which documents are selected later. */
            SelectionCodeDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the way in which the goods are sent.
             */
            ShippingMethod?: string | null;
            /** @description Code of the way in which the goods are sent. */
            ShippingMethodCode?: string | null;
            /** @description Text of the way in which the goods are sent. */
            ShippingMethodDescription?: string | null;
            /**
             * Format: int16
             * @description How far the invoice is in the edition for starting companies.
             */
            StarterSalesInvoiceStatus?: number | null;
            /** @description Text of how far the invoice is in the edition for starting companies. */
            StarterSalesInvoiceStatusDescription?: string | null;
            /**
             * Format: int16
             * @description How far the invoice is, from draft (10) over open (20) to processed (50). Codes: 10 = Draft, 20 = Open, 50 = Processed.
             */
            Status?: 10 | 20 | 50 | null;
            /** @description Text of the code in Status, in the language of the user. */
            StatusDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the set of sales taxes that applies.
             */
            TaxSchedule?: string | null;
            /** @description Code of the set of sales taxes that applies. */
            TaxScheduleCode?: string | null;
            /** @description Text of the set of sales taxes that applies. */
            TaxScheduleDescription?: string | null;
            /**
             * Format: int32
             * @description Whether it is an invoice (8020), a credit note (8021) or one of their direct forms. Codes: 8020 = Sales invoices, 8021 = Sales credit note, 8023 = Direct sales invoice, 8024 = Direct credit note.
             */
            Type?: 8020 | 8021 | 8023 | 8024 | null;
            /** @description Text of the code in Type, in the language of the user. */
            TypeDescription?: string | null;
            /**
             * Format: double
             * @description VAT in the currency of the company.
             */
            VATAmountDC?: number | null;
            /**
             * Format: double
             * @description VAT in the currency of the transaction.
             */
            VATAmountFC?: number | null;
            /**
             * Format: uuid
             * @description ID of the warehouse in which the goods are kept or move.
             */
            Warehouse?: string | null;
            /**
             * Format: double
             * @description Tax that the customer keeps back, in the currency of the invoice.
             */
            WithholdingTaxAmountFC?: number | null;
            /**
             * Format: double
             * @description Amount over which tax is kept back.
             */
            WithholdingTaxBaseAmount?: number | null;
            /**
             * Format: double
             * @description Rate of the tax that is kept back.
             */
            WithholdingTaxPercentage?: number | null;
            /** @description Reference of the other party, such as the number on its own paper. */
            YourRef?: string | null;
        };
        InventoryStockBatchNumber: shared["schemas"]["InventoryStockBatchNumber"];
        InventoryStockSerialNumber: shared["schemas"]["InventoryStockSerialNumber"];
        /** @description One delivered line of a sales order, read in large pages. */
        BulkSalesOrderGoodsDeliveryLine: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /** @description Batches that make up the quantity, each with its own part of it. */
            BatchNumbers?: components["schemas"]["InventoryStockBatchNumber"][] | null;
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
            /** @description Code under which the customer knows the item. */
            CustomerItemCode?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the goods of the line leave or reach the customer.
             */
            DeliveryDate?: string | null;
            /** @description Text of the delivered line. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description ID of the delivery as a whole, which its lines share.
             */
            EntryID?: string | null;
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
             * Format: int32
             * @description Place of the line within its document or entry.
             */
            LineNumber?: number | null;
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
             * @description Quantity that left with this delivery.
             */
            QuantityDelivered?: number | null;
            /**
             * Format: double
             * @description Quantity that the order line asks for.
             */
            QuantityOrdered?: number | null;
            /**
             * Format: uuid
             * @description ID of the sales order line that is delivered or picked.
             */
            SalesOrderLineID?: string | null;
            /**
             * Format: int32
             * @description Place of the line within the sales order.
             */
            SalesOrderLineNumber?: number | null;
            /**
             * Format: int32
             * @description Number by which users know the sales order.
             */
            SalesOrderNumber?: number | null;
            /** @description Numbered pieces that make up the quantity. */
            SerialNumbers?: components["schemas"]["InventoryStockSerialNumber"][] | null;
            /**
             * Format: uuid
             * @description ID of the place in the warehouse where the goods lie or move.
             */
            StorageLocation?: string | null;
            /** @description Code of the place in the warehouse where the goods lie or move. */
            StorageLocationCode?: string | null;
            /** @description Text of the place in the warehouse where the goods lie or move. */
            StorageLocationDescription?: string | null;
            /** @description Number under which the carrier follows the parcel. */
            TrackingNumber?: string | null;
            /** @description Code of the unit in which the delivered quantity is counted. */
            Unitcode?: string | null;
        };
        /** @description A delivery of goods on one or more sales orders, read in large pages. */
        BulkSalesOrderGoodsDelivery: {
            /**
             * Format: uuid
             * @description ID of the delivery as a whole, which its lines share.
             */
            EntryID?: string;
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
             * @description ID of the account at whose place the goods are to arrive.
             */
            DeliveryAccount?: string | null;
            /**
             * Format: code18
             * @description Code of the account at whose place the goods are to arrive.
             */
            DeliveryAccountCode?: string | null;
            /** @description Name of the account at whose place the goods are to arrive. */
            DeliveryAccountName?: string | null;
            /**
             * Format: uuid
             * @description ID of the address at which the goods are to arrive.
             */
            DeliveryAddress?: string | null;
            /**
             * Format: uuid
             * @description ID of the person to ask for when the goods arrive.
             */
            DeliveryContact?: string | null;
            /** @description First and last name of the person to ask for when the goods arrive. */
            DeliveryContactPersonFullName?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the delivery leaves or reaches the customer.
             */
            DeliveryDate?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the delivery of goods.
             */
            DeliveryNumber?: number | null;
            /** @description Text on the delivery as a whole. */
            Description?: string | null;
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
            /** @description Subject of the filed document, as shown in lists. */
            DocumentSubject?: string | null;
            /**
             * Format: int32
             * @description Number of the entry within its journal or kind, as users see it.
             */
            EntryNumber?: number | null;
            /** @description Items of the delivery, each with its quantity. */
            GoodsDeliveryLines?: components["schemas"]["BulkSalesOrderGoodsDeliveryLine"][] | null;
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
            /** @description Remarks that are kept with the record. */
            Remarks?: string | null;
            /**
             * Format: uuid
             * @description ID of the way in which the goods are sent.
             */
            ShippingMethod?: string | null;
            /** @description Code of the way in which the goods are sent. */
            ShippingMethodCode?: string | null;
            /** @description Text of the way in which the goods are sent. */
            ShippingMethodDescription?: string | null;
            /** @description Number under which the carrier follows the parcel. */
            TrackingNumber?: string | null;
            /**
             * Format: uuid
             * @description ID of the warehouse in which the goods are kept or move.
             */
            Warehouse?: string | null;
            /** @description Code of the warehouse in which the goods are kept or move. */
            WarehouseCode?: string | null;
            /** @description Text of the warehouse in which the goods are kept or move. */
            WarehouseDescription?: string | null;
        };
        /** @description One ordered line of a sales order, read in large pages. */
        BulkSalesOrderSalesOrderLine: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: double
             * @description Amount in the currency of the company (division).
             */
            AmountDC?: number | null;
            /**
             * Format: double
             * @description Amount in the currency of the transaction, which can differ from the company's.
             */
            AmountFC?: number | null;
            /** @description Code of the department or place that the amount is charged to. */
            CostCenter?: string | null;
            /** @description Text of the department or place that the amount is charged to. */
            CostCenterDescription?: string | null;
            /**
             * Format: double
             * @description Cost price of one unit, in the currency of the order.
             */
            CostPriceFC?: number | null;
            /** @description Code of the product or activity that the amount is gathered under. */
            CostUnit?: string | null;
            /** @description Text of the product or activity that the amount is gathered under. */
            CostUnitDescription?: string | null;
            /** @description Code under which the customer knows the item. */
            CustomerItemCode?: string | null;
            /** @description Address at which the user-defined fields of the record are read; given in the Premium edition only. */
            CustomField?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the goods are to reach the customer.
             */
            DeliveryDate?: string | null;
            /** @description Text of the ordered line, normally that of its item. */
            Description?: string | null;
            /**
             * Format: double
             * @description Discount on the price as a fraction, where 0.1 takes off 10 percent.
             */
            Discount?: number | null;
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
             * Format: uuid
             * @description ID of the version of the item's recipe or bill of material.
             */
            ItemVersion?: string | null;
            /** @description Text of the version of the item's recipe or bill of material. */
            ItemVersionDescription?: string | null;
            /**
             * Format: int32
             * @description Place of the line within its document or entry.
             */
            LineNumber?: number | null;
            /**
             * Format: double
             * @description Price of one unit after discount, in the currency of the document.
             */
            NetPrice?: number | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /**
             * Format: uuid
             * @description ID of the sales order that the line belongs to.
             */
            OrderID?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the order.
             */
            OrderNumber?: number | null;
            /**
             * Format: uuid
             * @description ID of the price list from which the price was taken.
             */
            Pricelist?: string | null;
            /** @description Text of the price list from which the price was taken. */
            PricelistDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the project that this is charged to or belongs to.
             */
            Project?: string | null;
            /** @description Text of the project that this is charged to or belongs to. */
            ProjectDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the purchase order behind this record.
             */
            PurchaseOrder?: string | null;
            /**
             * Format: uuid
             * @description ID of the purchase order line behind this record.
             */
            PurchaseOrderLine?: string | null;
            /**
             * Format: int32
             * @description Place of the line within the purchase order.
             */
            PurchaseOrderLineNumber?: number | null;
            /**
             * Format: int32
             * @description Number by which users know the purchase order.
             */
            PurchaseOrderNumber?: number | null;
            /**
             * Format: double
             * @description Quantity of the item on the line, in the unit beside it.
             */
            Quantity?: number | null;
            /**
             * Format: uuid
             * @description ID of the shop order that this belongs to.
             */
            ShopOrder?: string | null;
            /** @description Code of the unit that the quantity on the line is counted in. */
            UnitCode?: string | null;
            /** @description Text of the unit in which the quantity is counted. */
            UnitDescription?: string | null;
            /**
             * Format: double
             * @description Price of one unit before discount, in the currency of the document.
             */
            UnitPrice?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the supplier sends the goods straight to the customer.
             */
            UseDropShipment?: number | null;
            /**
             * Format: double
             * @description VAT in the currency of the document.
             */
            VATAmount?: number | null;
            /** @description Code of the VAT that applies, which settles the rate and the ledger accounts. */
            VATCode?: string | null;
            /** @description Text by which users know the VAT code that applies. */
            VATCodeDescription?: string | null;
            /**
             * Format: double
             * @description Rate of the VAT as a fraction, where 0.21 stands for 21 percent.
             */
            VATPercentage?: number | null;
        };
        /** @description An order received from a customer, with its delivery and invoice progress, read in large pages. */
        BulkSalesOrderSalesOrder: {
            /**
             * Format: uuid
             * @description Key of the sales order, given out by the service.
             */
            OrderID?: string;
            /**
             * Format: double
             * @description Amount in the currency of the company (division).
             */
            AmountDC?: number | null;
            /**
             * Format: double
             * @description Discount on the whole document as an amount that includes VAT.
             */
            AmountDiscount?: number | null;
            /**
             * Format: double
             * @description Discount on the whole document as an amount without VAT.
             */
            AmountDiscountExclVat?: number | null;
            /**
             * Format: double
             * @description Amount in the currency of the transaction, which can differ from the company's.
             */
            AmountFC?: number | null;
            /**
             * Format: double
             * @description Total of the document without VAT, in the currency of the document.
             */
            AmountFCExclVat?: number | null;
            /**
             * Format: int16
             * @description How far the approval is, from awaiting a decision to approved.
             */
            ApprovalStatus?: number | null;
            /** @description Text of the code that tells how far the approval is. */
            ApprovalStatusDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the order was approved; empty while it is not.
             */
            Approved?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who gave the approval.
             */
            Approver?: string | null;
            /** @description First and last name of the user who gave the approval. */
            ApproverFullName?: string | null;
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
             * Format: uuid
             * @description ID of the account that receives the goods.
             */
            DeliverTo?: string | null;
            /**
             * Format: uuid
             * @description ID of the person who receives the goods.
             */
            DeliverToContactPerson?: string | null;
            /** @description First and last name of the person who receives the goods. */
            DeliverToContactPersonFullName?: string | null;
            /** @description Name of the account that receives the goods. */
            DeliverToName?: string | null;
            /**
             * Format: uuid
             * @description ID of the address at which the goods are to arrive.
             */
            DeliveryAddress?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the goods are to reach the customer.
             */
            DeliveryDate?: string | null;
            /**
             * Format: int16
             * @description How much was delivered so far, from nothing over a part to all.
             */
            DeliveryStatus?: number | null;
            /** @description Text of the code that tells how much was delivered so far. */
            DeliveryStatusDescription?: string | null;
            /** @description Text on the order as a whole. */
            Description?: string | null;
            /**
             * Format: double
             * @description Discount on the whole order, as a part of its amount.
             */
            Discount?: number | null;
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
             * Format: int32
             * @description Number by which users know the filed document.
             */
            DocumentNumber?: number | null;
            /** @description Subject of the filed document, as shown in lists. */
            DocumentSubject?: string | null;
            /** @description Place that the trade term refers to, such as a port. */
            IncotermAddress?: string | null;
            /** @description Three letters of the international trade term, such as EXW or DAP. */
            IncotermCode?: string | null;
            /**
             * Format: int16
             * @description Year of the edition of the trade terms, such as 2010 or 2020.
             */
            IncotermVersion?: number | null;
            /**
             * Format: int16
             * @description How much was invoiced so far, from nothing over a part to all.
             */
            InvoiceStatus?: number | null;
            /** @description Text of the code that tells how much was invoiced so far. */
            InvoiceStatusDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the account that gets the invoice.
             */
            InvoiceTo?: string | null;
            /**
             * Format: uuid
             * @description ID of the person who gets the invoice.
             */
            InvoiceToContactPerson?: string | null;
            /** @description First and last name of the person who gets the invoice. */
            InvoiceToContactPersonFullName?: string | null;
            /** @description Name of the account that gets the invoice. */
            InvoiceToName?: string | null;
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
             * @description Day on which the order was placed.
             */
            OrderDate?: string | null;
            /**
             * Format: uuid
             * @description ID of the account that placed the order.
             */
            OrderedBy?: string | null;
            /**
             * Format: uuid
             * @description ID of the person who placed the order.
             */
            OrderedByContactPerson?: string | null;
            /** @description First and last name of the person who placed the order. */
            OrderedByContactPersonFullName?: string | null;
            /** @description Name of the account that placed the order. */
            OrderedByName?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the order.
             */
            OrderNumber?: number | null;
            /** @description Code of the terms of payment, which settle when to pay and how. */
            PaymentCondition?: string | null;
            /** @description Text of the terms of payment. */
            PaymentConditionDescription?: string | null;
            /** @description Reference that the payer has to quote, so that the payment is recognised. */
            PaymentReference?: string | null;
            /** @description Remarks that are kept with the record. */
            Remarks?: string | null;
            /**
             * Format: uuid
             * @description ID of the channel through which the sale came, such as a web shop.
             */
            SalesChannel?: string | null;
            /** @description Code of the channel through which the sale came. */
            SalesChannelCode?: string | null;
            /** @description Text of the channel through which the sale came. */
            SalesChannelDescription?: string | null;
            /** @description Lines of the sales order, each with its item, quantity and price. */
            SalesOrderLines?: components["schemas"]["BulkSalesOrderSalesOrderLine"][] | null;
            /**
             * Format: uuid
             * @description ID of the user who made the sale.
             */
            Salesperson?: string | null;
            /** @description First and last name of the user who made the sale. */
            SalespersonFullName?: string | null;
            /**
             * Format: uuid
             * @description ID of the mark by which documents are selected later.
             */
            SelectionCode?: string | null;
            /** @description Code of the mark by which documents are selected later. */
            SelectionCodeCode?: string | null;
            /** @description Text of the mark by which documents are selected later. */
            SelectionCodeDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the way in which the goods are sent.
             */
            ShippingMethod?: string | null;
            /** @description Text of the way in which the goods are sent. */
            ShippingMethodDescription?: string | null;
            /**
             * Format: int16
             * @description How much of the order is done, from open (12) over partly (20) to complete (21), or cancelled (45). Codes: 12 = Open, 20 = Partial, 21 = Complete, 45 = Cancelled.
             */
            Status?: 12 | 20 | 21 | 45 | null;
            /** @description Text of the code in Status, in the language of the user. */
            StatusDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the set of sales taxes that applies.
             */
            TaxSchedule?: string | null;
            /** @description Code of the set of sales taxes that applies. */
            TaxScheduleCode?: string | null;
            /** @description Text of the set of sales taxes that applies. */
            TaxScheduleDescription?: string | null;
            /** @description Code of the warehouse in which the goods are kept or move. */
            WarehouseCode?: string | null;
            /** @description Text of the warehouse in which the goods are kept or move. */
            WarehouseDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the warehouse from which the order is delivered.
             */
            WarehouseID?: string | null;
            /** @description Reference of the other party, such as the number on its own paper. */
            YourRef?: string | null;
        };
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface Query5 {
    /** @description Fields to answer with; they have to be named one by one, a star is refused. */
    $select: components["parameters"]["selectRequired"];
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
}
interface Query6 {
    /** @description Fields to answer with; they have to be named one by one, a star is refused. */
    $select: components["parameters"]["selectRequired"];
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
interface Parameters5 {
    query: Query5;
    path: Path1;
}
interface Parameters6 {
    query: Query6;
    path: Path1;
}
export interface operations {
    ListBulkCrmAccounts: {
        parameters: Parameters5;
        responses: Answers1<components["schemas"]["BulkCrmAccount"]>;
    };
    ListBulkCrmAddresses: {
        parameters: Parameters6;
        responses: Answers1<components["schemas"]["BulkCrmAddress"]>;
    };
    ListBulkCrmContacts: {
        parameters: Parameters6;
        responses: Answers1<components["schemas"]["BulkCrmContact"]>;
    };
    ListBulkCrmQuotationLines: {
        parameters: Parameters6;
        responses: Answers1<components["schemas"]["BulkCrmQuotationLine"]>;
    };
    ListBulkCrmQuotations: {
        parameters: Parameters6;
        responses: Answers1<components["schemas"]["BulkCrmQuotation"]>;
    };
    ListBulkCashflowPayments: {
        parameters: Parameters6;
        responses: Answers1<components["schemas"]["BulkCashflowPayment"]>;
    };
    ListBulkCashflowReceivables: {
        parameters: Parameters6;
        responses: Answers1<components["schemas"]["BulkCashflowReceivable"]>;
    };
    ListBulkDocumentsDocumentAttachments: {
        parameters: Parameters6;
        responses: Answers1<components["schemas"]["BulkDocumentsDocumentAttachment"]>;
    };
    ListBulkDocumentsDocuments: {
        parameters: Parameters6;
        responses: Answers1<components["schemas"]["BulkDocumentsDocument"]>;
    };
    ListBulkFinancialGLAccounts: {
        parameters: Parameters5;
        responses: Answers1<components["schemas"]["BulkFinancialGLAccount"]>;
    };
    ListBulkFinancialGLClassifications: {
        parameters: Parameters6;
        responses: Answers1<components["schemas"]["BulkFinancialGLClassification"]>;
    };
    ListBulkFinancialTransactionLines: {
        parameters: Parameters6;
        responses: Answers1<components["schemas"]["BulkFinancialTransactionLine"]>;
    };
    ListBulkLogisticsItems: {
        parameters: Parameters6;
        responses: Answers1<components["schemas"]["BulkLogisticsItem"]>;
    };
    ListBulkLogisticsSalesItemPrices: {
        parameters: Parameters6;
        responses: Answers1<components["schemas"]["BulkLogisticsSalesItemPrice"]>;
    };
    ListBulkProjectProjectWBS: {
        parameters: Parameters6;
        responses: Answers1<components["schemas"]["BulkProjectProjectWBS"]>;
    };
    ListBulkSalesInvoiceSalesInvoiceLines: {
        parameters: Parameters6;
        responses: Answers1<components["schemas"]["BulkSalesInvoiceSalesInvoiceLine"]>;
    };
    ListBulkSalesInvoiceSalesInvoices: {
        parameters: Parameters5;
        responses: Answers1<components["schemas"]["BulkSalesInvoiceSalesInvoice"]>;
    };
    ListBulkSalesOrderGoodsDeliveries: {
        parameters: Parameters5;
        responses: Answers1<components["schemas"]["BulkSalesOrderGoodsDelivery"]>;
    };
    ListBulkSalesOrderGoodsDeliveryLines: {
        parameters: Parameters5;
        responses: Answers1<components["schemas"]["BulkSalesOrderGoodsDeliveryLine"]>;
    };
    ListBulkSalesOrderSalesOrderLines: {
        parameters: Parameters6;
        responses: Answers1<components["schemas"]["BulkSalesOrderSalesOrderLine"]>;
    };
    ListBulkSalesOrderSalesOrders: {
        parameters: Parameters5;
        responses: Answers1<components["schemas"]["BulkSalesOrderSalesOrder"]>;
    };
}
/** What may be done with the fields of each record. */
export interface records {
    CrmBankAccount: { row: components["schemas"]["CrmBankAccount"]; key: "ID"; create: "ID" | "Account" | "BankAccount" | "BankAccountHolderName" | "BICCode" | "Blocked" | "Description" | "Main"; update: records["CrmBankAccount"]["create"] };
    BulkCrmAccount: { row: components["schemas"]["BulkCrmAccount"]; key: "ID"; create: never; update: never; filterOnly: "ID" | "Accountant" | "AccountManager" | "AddressLine1" | "AddressLine2" | "AddressLine3" | "Blocked" | "BRIN" | "BSN" | "ChamberOfCommerce" | "City" | "Classification" | "Classification1" | "Classification2" | "Classification3" | "Classification4" | "Classification5" | "Classification6" | "Classification7" | "Classification8" | "Code" | "CodeAtSupplier" | "Country" | "Created" | "Email" | "EndDate" | "EORINumber" | "Fax" | "InvoiceAccount" | "IsAccountant" | "IsReseller" | "IsSales" | "IsSupplier" | "MainContact" | "Modified" | "Name" | "Parent" | "Phone" | "Postcode" | "PriceList" | "Reseller" | "RSIN" | "SearchCode" | "StartDate" | "Status" | "Type" | "VATNumber"; nested: { "BankAccounts": "CrmBankAccount" } };
    BulkCrmAddress: { row: components["schemas"]["BulkCrmAddress"]; key: "ID"; create: never; update: never };
    BulkCrmContact: { row: components["schemas"]["BulkCrmContact"]; key: "ID"; create: never; update: never; filterOnly: "AccountIsSupplier" | "AccountMainContact" | "AccountName" | "AddressLine2" | "AddressStreet" | "AddressStreetNumber" | "AddressStreetNumberSuffix" | "BirthNamePrefix" | "BirthPlace" | "BusinessEmail" | "BusinessFax" | "BusinessMobile" | "BusinessPhone" | "BusinessPhoneExtension" | "City" | "Code" | "Country" | "Created" | "CustomField" | "Division" | "Email" | "FullName" | "Gender" | "HID" };
    BulkCrmQuotationLine: { row: components["schemas"]["BulkCrmQuotationLine"]; key: "ID"; create: never; update: never; filterOnly: "ID" | "AmountDC" | "AmountFC" | "CostCenterDescription" | "CustomerItemCode" | "Discount" | "Division" | "Item" | "ItemDescription" };
    BulkCrmQuotation: { row: components["schemas"]["BulkCrmQuotation"]; key: "QuotationID"; create: never; update: never };
    BulkCashflowPayment: { row: components["schemas"]["BulkCashflowPayment"]; key: "ID"; create: never; update: never };
    BulkCashflowReceivable: { row: components["schemas"]["BulkCashflowReceivable"]; key: "ID"; create: never; update: never };
    BulkDocumentsDocumentAttachment: { row: components["schemas"]["BulkDocumentsDocumentAttachment"]; key: "ID"; create: never; update: never };
    BulkDocumentsDocument: { row: components["schemas"]["BulkDocumentsDocument"]; key: "ID"; create: never; update: never; filterOnly: "ID" | "AccountCode" | "CategoryDescription" | "Contact" | "ContractNumber" | "Creator" | "DocumentDate" | "DocumentFolderCode" | "DocumentViewUrl" };
    FinancialDeductibilityPercentage: { row: components["schemas"]["FinancialDeductibilityPercentage"]; key: "ID"; create: never; update: never };
    BulkFinancialGLAccount: { row: components["schemas"]["BulkFinancialGLAccount"]; key: "ID"; create: never; update: never; filterOnly: "ID" | "AllowCostsInSales" | "AssimilatedVATBox" | "BalanceSide" | "Costcenter" | "Costunit" | "CostunitDescription" | "Creator" | "CreatorFullName" | "CustomField" | "Description" | "Division" | "ExcludeVATListing" | "ExpenseNonDeductiblePercentage"; nested: { "DeductibilityPercentages": "FinancialDeductibilityPercentage" } };
    BulkFinancialGLClassification: { row: components["schemas"]["BulkFinancialGLClassification"]; key: "ID"; create: never; update: never };
    BulkFinancialTransactionLine: { row: components["schemas"]["BulkFinancialTransactionLine"]; key: "ID"; create: never; update: never; filterOnly: "ID" | "Account" | "AccountCode" | "Asset" | "CostCenter" | "CostUnit" | "Date" | "Description" | "Document" | "EntryID" | "EntryNumber" | "FinancialPeriod" | "FinancialYear" | "GLAccount" | "GLAccountCode" | "InvoiceNumber" | "Item" | "JournalCode" | "Modified" | "OffsetID" | "OrderNumber" | "Project" | "ProjectCode" | "ShopOrder" | "Status" | "Subscription" | "Type" | "VATCode" | "VATType" | "YourRef" };
    BulkLogisticsItem: { row: components["schemas"]["BulkLogisticsItem"]; key: "ID"; create: never; update: never; filterOnly: "ID" | "Barcode" | "Class_01" | "Class_02" | "Class_03" | "Class_04" | "Class_05" | "Class_06" | "Class_07" | "Class_08" | "Class_09" | "Class_10" | "Code" | "CostPriceNew" | "Created" | "Description" | "EndDate" | "ExtraDescription" | "FreeBoolField_01" | "FreeBoolField_02" | "FreeBoolField_03" | "FreeBoolField_04" | "FreeBoolField_05" | "FreeDateField_01" | "FreeDateField_02" | "FreeDateField_03" | "FreeDateField_04" | "FreeDateField_05" | "FreeNumberField_01" | "FreeNumberField_02" | "FreeNumberField_03" | "FreeNumberField_04" | "FreeNumberField_05" | "FreeNumberField_06" | "FreeNumberField_07" | "FreeNumberField_08" | "FreeTextField_01" | "FreeTextField_02" | "FreeTextField_03" | "FreeTextField_04" | "FreeTextField_05" | "FreeTextField_06" | "FreeTextField_07" | "FreeTextField_08" | "FreeTextField_09" | "FreeTextField_10" | "GLCosts" | "GLCostsWorkInProgress" | "GLRevenue" | "GLRevenueWorkInProgress" | "GLStock" | "IsBatchItem" | "IsFractionAllowedItem" | "IsMakeItem" | "IsPurchaseItem" | "IsSalesItem" | "IsSerialItem" | "IsStockItem" | "IsSubcontractedItem" | "IsTime" | "IsWebshopItem" | "ItemGroup" | "ItemGroupCode" | "Modified" | "NetWeightUnit" | "SalesVatCode" | "SearchCode" | "StartDate" | "Unit" };
    BulkLogisticsSalesItemPrice: { row: components["schemas"]["BulkLogisticsSalesItemPrice"]; key: "ID"; create: never; update: never };
    BulkProjectProjectWBS: { row: components["schemas"]["BulkProjectProjectWBS"]; key: "ID"; create: never; update: never };
    BulkSalesInvoiceSalesInvoiceLine: { row: components["schemas"]["BulkSalesInvoiceSalesInvoiceLine"]; key: "ID"; create: never; update: never; filterOnly: "ID" | "CostCenter" | "CostUnit" | "Description" | "Employee" | "GLAccount" | "InvoiceID" | "Item" | "LineNumber" | "Pricelist" | "Project" | "SalesOrder" | "SalesOrderLine" | "Subscription" | "TaxSchedule" | "VATCode" };
    BulkSalesInvoiceSalesInvoice: { row: components["schemas"]["BulkSalesInvoiceSalesInvoice"]; key: "InvoiceID"; create: never; update: never; filterOnly: "InvoiceID" | "Created" | "DeliverTo" | "DeliverToAddress" | "DeliverToContactPerson" | "Description" | "Document" | "InvoiceDate" | "InvoiceNumber" | "InvoiceTo" | "InvoiceToContactPerson" | "Journal" | "Modified" | "OrderedBy" | "OrderedByContactPerson" | "OrderNumber" | "PaymentReference" | "Salesperson" | "SelectionCode" | "Status" | "TaxSchedule" | "Type" | "Warehouse" | "YourRef"; nested: { "SalesInvoiceLines": "BulkSalesInvoiceSalesInvoiceLine" } };
    InventoryStockBatchNumber: { row: components["schemas"]["InventoryStockBatchNumber"]; key: "ID"; create: "ID" | "BatchNumber" | "DraftStockTransactionID" | "EndDate" | "IsBlocked" | "Item" | "ParentID" | "PickOrderLine" | "Quantity" | "Remarks" | "SalesReturnLine" | "StockCountLine" | "StockTransactionType" | "StorageLocation" | "Warehouse" | "WarehouseTransferLine"; update: records["InventoryStockBatchNumber"]["create"] };
    InventoryStockSerialNumber: { row: components["schemas"]["InventoryStockSerialNumber"]; key: "ID"; create: "ID" | "DraftStockTransactionID" | "EndDate" | "IsBlocked" | "Item" | "ParentID" | "PickOrderLine" | "Remarks" | "SalesReturnLine" | "SerialNumber" | "StartDate" | "StockCountLine" | "StockTransactionType" | "StorageLocation" | "Warehouse" | "WarehouseTransferLine"; update: records["InventoryStockSerialNumber"]["create"] };
    BulkSalesOrderGoodsDeliveryLine: { row: components["schemas"]["BulkSalesOrderGoodsDeliveryLine"]; key: "ID"; create: never; update: never; filterOnly: "Division" | "LineNumber"; nested: { "BatchNumbers": "InventoryStockBatchNumber"; "SerialNumbers": "InventoryStockSerialNumber" } };
    BulkSalesOrderGoodsDelivery: { row: components["schemas"]["BulkSalesOrderGoodsDelivery"]; key: "EntryID"; create: never; update: never; filterOnly: "DeliveryDate" | "Description"; nested: { "GoodsDeliveryLines": "BulkSalesOrderGoodsDeliveryLine" } };
    BulkSalesOrderSalesOrderLine: { row: components["schemas"]["BulkSalesOrderSalesOrderLine"]; key: "ID"; create: never; update: never; filterOnly: "ID" | "CostCenter" | "CostUnit" | "DeliveryDate" | "Description" | "Item" | "ItemVersion" | "LineNumber" | "OrderID" | "OrderNumber" | "Pricelist" | "Project" | "ShopOrder" | "UseDropShipment" | "VATCode" };
    BulkSalesOrderSalesOrder: { row: components["schemas"]["BulkSalesOrderSalesOrder"]; key: "OrderID"; create: never; update: never; filterOnly: "OrderID" | "ApprovalStatus" | "Approver" | "Created" | "DeliverTo" | "DeliverToContactPerson" | "DeliveryAddress" | "DeliveryDate" | "DeliveryStatus" | "Description" | "Document" | "InvoiceStatus" | "InvoiceTo" | "InvoiceToContactPerson" | "Modified" | "OrderDate" | "OrderedBy" | "OrderedByContactPerson" | "OrderNumber" | "PaymentReference" | "Salesperson" | "SelectionCode" | "ShippingMethod" | "Status" | "TaxSchedule" | "WarehouseID" | "YourRef"; nested: { "SalesOrderLines": "BulkSalesOrderSalesOrderLine" } };
}
/** What each path lets a client do. */
export interface calls {
    "/api/v1/{division}/bulk/CRM/Accounts": { list: "BulkCrmAccount"; selectRequired: true };
    "/api/v1/{division}/bulk/CRM/Addresses": { list: "BulkCrmAddress"; selectRequired: true };
    "/api/v1/{division}/bulk/CRM/Contacts": { list: "BulkCrmContact"; selectRequired: true };
    "/api/v1/{division}/bulk/CRM/QuotationLines": { list: "BulkCrmQuotationLine"; selectRequired: true };
    "/api/v1/{division}/bulk/CRM/Quotations": { list: "BulkCrmQuotation"; selectRequired: true };
    "/api/v1/{division}/bulk/Cashflow/Payments": { list: "BulkCashflowPayment"; selectRequired: true };
    "/api/v1/{division}/bulk/Cashflow/Receivables": { list: "BulkCashflowReceivable"; selectRequired: true };
    "/api/v1/{division}/bulk/Documents/DocumentAttachments": { list: "BulkDocumentsDocumentAttachment"; selectRequired: true };
    "/api/v1/{division}/bulk/Documents/Documents": { list: "BulkDocumentsDocument"; selectRequired: true };
    "/api/v1/{division}/bulk/Financial/GLAccounts": { list: "BulkFinancialGLAccount"; selectRequired: true };
    "/api/v1/{division}/bulk/Financial/GLClassifications": { list: "BulkFinancialGLClassification"; selectRequired: true };
    "/api/v1/{division}/bulk/Financial/TransactionLines": { list: "BulkFinancialTransactionLine"; selectRequired: true };
    "/api/v1/{division}/bulk/Logistics/Items": { list: "BulkLogisticsItem"; selectRequired: true };
    "/api/v1/{division}/bulk/Logistics/SalesItemPrices": { list: "BulkLogisticsSalesItemPrice"; selectRequired: true };
    "/api/v1/{division}/bulk/Project/ProjectWBS": { list: "BulkProjectProjectWBS"; selectRequired: true };
    "/api/v1/{division}/bulk/SalesInvoice/SalesInvoiceLines": { list: "BulkSalesInvoiceSalesInvoiceLine"; selectRequired: true };
    "/api/v1/{division}/bulk/SalesInvoice/SalesInvoices": { list: "BulkSalesInvoiceSalesInvoice"; selectRequired: true };
    "/api/v1/{division}/bulk/SalesOrder/GoodsDeliveries": { list: "BulkSalesOrderGoodsDelivery"; selectRequired: true };
    "/api/v1/{division}/bulk/SalesOrder/GoodsDeliveryLines": { list: "BulkSalesOrderGoodsDeliveryLine"; selectRequired: true };
    "/api/v1/{division}/bulk/SalesOrder/SalesOrderLines": { list: "BulkSalesOrderSalesOrderLine"; selectRequired: true };
    "/api/v1/{division}/bulk/SalesOrder/SalesOrders": { list: "BulkSalesOrderSalesOrder"; selectRequired: true };
}
/** The types of the service, for a client that knows no other. */
export interface BulkTypes {
    paths: paths;
    records: records;
    calls: calls;
}

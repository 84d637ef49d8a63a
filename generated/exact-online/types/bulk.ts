// Made by `npm run generate` from specs/exact-online/: change that, never this file.

export interface paths {
    "/api/v1/{division}/bulk/CRM/Accounts": {
        /**
         * List accounts in bulk
         * @description A customer, supplier, prospect or other relation, read in large pages. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListBulkCrmAccounts"];
    };
    "/api/v1/{division}/bulk/CRM/Addresses": {
        /**
         * List addresses in bulk
         * @description A visiting, postal, invoice or delivery address of an account, read in large pages. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListBulkCrmAddresses"];
    };
    "/api/v1/{division}/bulk/CRM/Contacts": {
        /**
         * List contacts in bulk
         * @description A person who works for an account, with business and private details, read in large pages. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListBulkCrmContacts"];
    };
    "/api/v1/{division}/bulk/CRM/QuotationLines": {
        /**
         * List quotation lines in bulk
         * @description One line of a quotation, with item, quantity, price and VAT, read in large pages. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListBulkCrmQuotationLines"];
    };
    "/api/v1/{division}/bulk/CRM/Quotations": {
        /**
         * List quotations in bulk
         * @description An offer made to a customer, without its lines, read in large pages. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListBulkCrmQuotations"];
    };
    "/api/v1/{division}/bulk/Cashflow/Payments": {
        /**
         * List payments in bulk
         * @description An outgoing payment that is due or made to a supplier, read in large pages. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListBulkCashflowPayments"];
    };
    "/api/v1/{division}/bulk/Cashflow/Receivables": {
        /**
         * List receivables in bulk
         * @description An amount that a customer has to pay or has paid, read in large pages. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListBulkCashflowReceivables"];
    };
    "/api/v1/{division}/bulk/Documents/DocumentAttachments": {
        /**
         * List document attachments in bulk
         * @description A file that belongs to a document, by name, size and download address, read in large pages. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListBulkDocumentsDocumentAttachments"];
    };
    "/api/v1/{division}/bulk/Documents/Documents": {
        /**
         * List documents in bulk
         * @description A filed document with the account, project or entry it belongs to, read in large pages. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListBulkDocumentsDocuments"];
    };
    "/api/v1/{division}/bulk/Financial/GLAccounts": {
        /**
         * List GL accounts in bulk
         * @description An account of the general ledger, read in large pages. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListBulkFinancialGLAccounts"];
    };
    "/api/v1/{division}/bulk/Financial/GLClassifications": {
        /**
         * List GL classifications in bulk
         * @description A heading under which ledger accounts are reported, read in large pages. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListBulkFinancialGLClassifications"];
    };
    "/api/v1/{division}/bulk/Financial/TransactionLines": {
        /**
         * List transaction lines in bulk
         * @description One posted line of a financial entry in any journal, read in large pages. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListBulkFinancialTransactionLines"];
    };
    "/api/v1/{division}/bulk/Logistics/Items": {
        /**
         * List items in bulk
         * @description An article or service that is bought, sold, made or kept in stock, read in large pages. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListBulkLogisticsItems"];
    };
    "/api/v1/{division}/bulk/Logistics/SalesItemPrices": {
        /**
         * List sales item prices in bulk
         * @description The selling price of an item for a period, quantity or customer, read in large pages. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListBulkLogisticsSalesItemPrices"];
    };
    "/api/v1/{division}/bulk/Project/ProjectWBS": {
        /**
         * List project WBS elements in bulk
         * @description One element of a project's work breakdown structure, read in large pages. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListBulkProjectProjectWBS"];
    };
    "/api/v1/{division}/bulk/SalesInvoice/SalesInvoiceLines": {
        /**
         * List sales invoice lines in bulk
         * @description One line of a sales invoice, with item, quantity, price and VAT, read in large pages. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListBulkSalesInvoiceSalesInvoiceLines"];
    };
    "/api/v1/{division}/bulk/SalesInvoice/SalesInvoices": {
        /**
         * List sales invoices in bulk
         * @description An invoice or credit note to a customer, read in large pages. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListBulkSalesInvoiceSalesInvoices"];
    };
    "/api/v1/{division}/bulk/SalesOrder/GoodsDeliveries": {
        /**
         * List goods deliveries in bulk
         * @description A delivery of goods on one or more sales orders, read in large pages. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListBulkSalesOrderGoodsDeliveries"];
    };
    "/api/v1/{division}/bulk/SalesOrder/GoodsDeliveryLines": {
        /**
         * List goods delivery lines in bulk
         * @description One delivered line of a sales order, read in large pages. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListBulkSalesOrderGoodsDeliveryLines"];
    };
    "/api/v1/{division}/bulk/SalesOrder/SalesOrderLines": {
        /**
         * List sales order lines in bulk
         * @description One ordered line of a sales order, read in large pages. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListBulkSalesOrderSalesOrderLines"];
    };
    "/api/v1/{division}/bulk/SalesOrder/SalesOrders": {
        /**
         * List sales orders in bulk
         * @description An order received from a customer, with its delivery and invoice progress, read in large pages. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListBulkSalesOrderSalesOrders"];
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
        /** @description A bank account of a customer or supplier, used to pay or to recognise who paid. */
        CrmBankAccount: {
            /** Format: uuid */
            ID?: string;
            /** Format: uuid */
            Account?: string | null;
            AccountName?: string | null;
            /** Format: uuid */
            Bank?: string | null;
            BankAccount?: string | null;
            BankAccountHolderName?: string | null;
            BankDescription?: string | null;
            BankName?: string | null;
            BICCode?: string | null;
            Blocked?: boolean | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            Description?: string | null;
            /** Format: int32 */
            Division?: number | null;
            Format?: string | null;
            IBAN?: string | null;
            Main?: boolean | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            /** Format: uuid */
            PaymentServiceAccount?: string | null;
            Type?: string | null;
            TypeDescription?: string | null;
        };
        /** @description A customer, supplier, prospect or other relation, read in large pages. */
        BulkCrmAccount: {
            /** Format: uuid */
            ID?: string;
            /** Format: uuid */
            Accountant?: string | null;
            /** Format: uuid */
            AccountManager?: string | null;
            AccountManagerFullName?: string | null;
            /** Format: int32 */
            AccountManagerHID?: number | null;
            /** Format: uuid */
            ActivitySector?: string | null;
            /** Format: uuid */
            ActivitySubSector?: string | null;
            AddressLine1?: string | null;
            AddressLine2?: string | null;
            AddressLine3?: string | null;
            /** Format: uint8 */
            AddressSource?: number | null;
            /** Format: uint8 */
            AutomaticProcessProposedEntry?: number | null;
            BankAccounts?: components["schemas"]["CrmBankAccount"][] | null;
            Blocked?: boolean | null;
            /** Format: uuid */
            BRIN?: string | null;
            BSN?: string | null;
            /** Format: uuid */
            BusinessType?: string | null;
            CanDropShip?: boolean | null;
            ChamberOfCommerce?: string | null;
            City?: string | null;
            Classification?: string | null;
            /** Format: uuid */
            Classification1?: string | null;
            /** Format: uuid */
            Classification2?: string | null;
            /** Format: uuid */
            Classification3?: string | null;
            /** Format: uuid */
            Classification4?: string | null;
            /** Format: uuid */
            Classification5?: string | null;
            /** Format: uuid */
            Classification6?: string | null;
            /** Format: uuid */
            Classification7?: string | null;
            /** Format: uuid */
            Classification8?: string | null;
            ClassificationDescription?: string | null;
            /** Format: code18 */
            Code?: string | null;
            CodeAtSupplier?: string | null;
            /** Format: uuid */
            CompanySize?: string | null;
            /** Format: uint8 */
            ConsolidationScenario?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | null;
            /** Format: odata-v2-datetime */
            ControlledDate?: string | null;
            Costcenter?: string | null;
            CostcenterDescription?: string | null;
            /** Format: uint8 */
            CostPaid?: number | null;
            Country?: string | null;
            CountryName?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            /** Format: double */
            CreditLinePurchase?: number | null;
            /** Format: double */
            CreditLineSales?: number | null;
            Currency?: string | null;
            /** Format: odata-v2-datetime */
            CustomerSince?: string | null;
            CustomField?: string | null;
            DatevCreditorCode?: string | null;
            DatevDebtorCode?: string | null;
            /** Format: uint8 */
            DeliveryAdvice?: 0 | 1 | 2 | null;
            /** Format: double */
            DiscountPurchase?: number | null;
            /** Format: double */
            DiscountSales?: number | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            Document?: string | null;
            DunsNumber?: string | null;
            Email?: string | null;
            EnableSalesPaymentLink?: boolean | null;
            /** Format: odata-v2-datetime */
            EndDate?: string | null;
            EORINumber?: string | null;
            /** Format: odata-v2-datetime */
            EstablishedDate?: string | null;
            Fax?: string | null;
            /** Format: uuid */
            GLAccountPurchase?: string | null;
            /** Format: uuid */
            GLAccountSales?: string | null;
            /** Format: uuid */
            GLAP?: string | null;
            /** Format: uuid */
            GLAR?: string | null;
            GlnNumber?: string | null;
            HasWithholdingTaxSales?: boolean | null;
            IgnoreDatevWarningMessage?: boolean | null;
            IncotermAddressPurchase?: string | null;
            IncotermAddressSales?: string | null;
            IncotermCodePurchase?: string | null;
            IncotermCodeSales?: string | null;
            /** Format: int16 */
            IncotermVersionPurchase?: number | null;
            /** Format: int16 */
            IncotermVersionSales?: number | null;
            IntraStatArea?: string | null;
            IntraStatDeliveryTerm?: string | null;
            IntraStatSystem?: string | null;
            IntraStatTransactionA?: string | null;
            IntraStatTransactionB?: string | null;
            IntraStatTransportMethod?: string | null;
            /** Format: uuid */
            InvoiceAccount?: string | null;
            /** Format: code18 */
            InvoiceAccountCode?: string | null;
            InvoiceAccountName?: string | null;
            /** Format: int32 */
            InvoiceAttachmentType?: number | null;
            /** Format: int32 */
            InvoicingMethod?: 0 | 1 | 2 | 4 | null;
            /** Format: uint8 */
            IsAccountant?: 0 | 1 | 2 | null;
            /** Format: uint8 */
            IsAgency?: number | null;
            /** Format: uint8 */
            IsAnonymised?: number | null;
            IsBank?: boolean | null;
            /** Format: uint8 */
            IsCompetitor?: number | null;
            IsExtraDuty?: boolean | null;
            /** Format: uint8 */
            IsMailing?: number | null;
            IsMember?: boolean | null;
            IsPilot?: boolean | null;
            IsPurchase?: boolean | null;
            IsReseller?: boolean | null;
            IsSales?: boolean | null;
            IsSupplier?: boolean | null;
            Language?: string | null;
            LanguageDescription?: string | null;
            /** Format: double */
            Latitude?: number | null;
            /** Format: uuid */
            LeadPurpose?: string | null;
            /** Format: uuid */
            LeadSource?: string | null;
            /** Format: byte */
            Logo?: string | null;
            LogoFileName?: string | null;
            LogoThumbnailUrl?: string | null;
            LogoUrl?: string | null;
            /** Format: double */
            Longitude?: number | null;
            /** Format: uuid */
            MainContact?: string | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            Name?: string | null;
            OINNumber?: string | null;
            /** Format: uuid */
            Parent?: string | null;
            PayAsYouEarn?: string | null;
            PaymentConditionPurchase?: string | null;
            PaymentConditionPurchaseDescription?: string | null;
            PaymentConditionSales?: string | null;
            PaymentConditionSalesDescription?: string | null;
            PeppolIdentifier?: string | null;
            /** Format: int32 */
            PeppolIdentifierType?: number | null;
            Phone?: string | null;
            PhoneExtension?: string | null;
            Postcode?: string | null;
            /** Format: uuid */
            PriceList?: string | null;
            PurchaseCurrency?: string | null;
            PurchaseCurrencyDescription?: string | null;
            /** Format: int32 */
            PurchaseLeadDays?: number | null;
            PurchaseVATCode?: string | null;
            PurchaseVATCodeDescription?: string | null;
            RecepientOfCommissions?: boolean | null;
            Remarks?: string | null;
            /** Format: uuid */
            Reseller?: string | null;
            /** Format: code18 */
            ResellerCode?: string | null;
            ResellerName?: string | null;
            RSIN?: string | null;
            SalesCurrency?: string | null;
            SalesCurrencyDescription?: string | null;
            /** Format: uuid */
            SalesTaxSchedule?: string | null;
            SalesTaxScheduleCode?: string | null;
            SalesTaxScheduleDescription?: string | null;
            SalesVATCode?: string | null;
            SalesVATCodeDescription?: string | null;
            SearchCode?: string | null;
            /** Format: int32 */
            SecurityLevel?: number | null;
            /** Format: uint8 */
            SeparateInvPerProject?: number | null;
            /** Format: uint8 */
            SeparateInvPerSubscription?: number | null;
            /** Format: int32 */
            ShippingLeadDays?: number | null;
            /** Format: uuid */
            ShippingMethod?: string | null;
            ShowRemarkForSales?: boolean | null;
            /** Format: uint8 */
            Source?: number | null;
            /** Format: odata-v2-datetime */
            StartDate?: string | null;
            State?: string | null;
            StateName?: string | null;
            Status?: string | null;
            /** Format: odata-v2-datetime */
            StatusSince?: string | null;
            TradeName?: string | null;
            Type?: string | null;
            UniqueTaxpayerReference?: string | null;
            VATLiability?: string | null;
            VATNumber?: string | null;
            Website?: string | null;
        };
        /** @description A visiting, postal, invoice or delivery address of an account, read in large pages. */
        BulkCrmAddress: {
            /** Format: uuid */
            ID?: string;
            /** Format: uuid */
            Account?: string | null;
            AccountIsSupplier?: boolean | null;
            AccountName?: string | null;
            AddressLine1?: string | null;
            AddressLine2?: string | null;
            AddressLine3?: string | null;
            City?: string | null;
            /** Format: uuid */
            Contact?: string | null;
            ContactName?: string | null;
            Country?: string | null;
            CountryName?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            CustomField?: string | null;
            /** Format: int32 */
            Division?: number | null;
            Fax?: string | null;
            FreeBoolField_01?: boolean | null;
            FreeBoolField_02?: boolean | null;
            FreeBoolField_03?: boolean | null;
            FreeBoolField_04?: boolean | null;
            FreeBoolField_05?: boolean | null;
            /** Format: odata-v2-datetime */
            FreeDateField_01?: string | null;
            /** Format: odata-v2-datetime */
            FreeDateField_02?: string | null;
            /** Format: odata-v2-datetime */
            FreeDateField_03?: string | null;
            /** Format: odata-v2-datetime */
            FreeDateField_04?: string | null;
            /** Format: odata-v2-datetime */
            FreeDateField_05?: string | null;
            /** Format: double */
            FreeNumberField_01?: number | null;
            /** Format: double */
            FreeNumberField_02?: number | null;
            /** Format: double */
            FreeNumberField_03?: number | null;
            /** Format: double */
            FreeNumberField_04?: number | null;
            /** Format: double */
            FreeNumberField_05?: number | null;
            FreeTextField_01?: string | null;
            FreeTextField_02?: string | null;
            FreeTextField_03?: string | null;
            FreeTextField_04?: string | null;
            FreeTextField_05?: string | null;
            Mailbox?: string | null;
            Main?: boolean | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            NicNumber?: string | null;
            Notes?: string | null;
            Phone?: string | null;
            PhoneExtension?: string | null;
            Postcode?: string | null;
            /** Format: uint8 */
            Source?: number | null;
            State?: string | null;
            StateDescription?: string | null;
            /** Format: int16 */
            Type?: number | null;
            /** Format: uuid */
            Warehouse?: string | null;
            WarehouseCode?: string | null;
            WarehouseDescription?: string | null;
        };
        /** @description A person who works for an account, with business and private details, read in large pages. */
        BulkCrmContact: {
            /** Format: uuid */
            ID?: string;
            /** Format: uuid */
            Account?: string | null;
            AccountIsCustomer?: boolean | null;
            AccountIsSupplier?: boolean | null;
            /** Format: uuid */
            AccountMainContact?: string | null;
            AccountName?: string | null;
            AddressLine2?: string | null;
            AddressStreet?: string | null;
            AddressStreetNumber?: string | null;
            AddressStreetNumberSuffix?: string | null;
            /** Format: int32 */
            AllowMailing?: number | null;
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
            City?: string | null;
            /** Format: code18 */
            Code?: string | null;
            Country?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            CustomField?: string | null;
            /** Format: int32 */
            Division?: number | null;
            Email?: string | null;
            /** Format: odata-v2-datetime */
            EndDate?: string | null;
            FirstName?: string | null;
            FullName?: string | null;
            Gender?: string | null;
            /** Format: int32 */
            HID?: number | null;
            /** Format: odata-v2-datetime */
            IdentificationDate?: string | null;
            /** Format: uuid */
            IdentificationDocument?: string | null;
            /** Format: uuid */
            IdentificationUser?: string | null;
            Initials?: string | null;
            /** Format: uint8 */
            IsAnonymised?: number | null;
            IsMailingExcluded?: boolean | null;
            IsMainContact?: boolean | null;
            JobTitleDescription?: string | null;
            Language?: string | null;
            LastName?: string | null;
            /** Format: uuid */
            LeadPurpose?: string | null;
            /** Format: uuid */
            LeadSource?: string | null;
            MarketingNotes?: string | null;
            MiddleName?: string | null;
            Mobile?: string | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            Nationality?: string | null;
            Notes?: string | null;
            PartnerName?: string | null;
            PartnerNamePrefix?: string | null;
            /** Format: uuid */
            Person?: string | null;
            Phone?: string | null;
            PhoneExtension?: string | null;
            /** Format: byte */
            Picture?: string | null;
            PictureName?: string | null;
            PictureThumbnailUrl?: string | null;
            PictureUrl?: string | null;
            Postcode?: string | null;
            SocialSecurityNumber?: string | null;
            /** Format: odata-v2-datetime */
            StartDate?: string | null;
            State?: string | null;
            Title?: string | null;
            TitleAbbreviation?: string | null;
            TitleDescription?: string | null;
        };
        /** @description One line of a quotation, with item, quantity, price and VAT, read in large pages. */
        BulkCrmQuotationLine: {
            /** Format: uuid */
            ID?: string;
            /** Format: double */
            AmountDC?: number | null;
            /** Format: double */
            AmountFC?: number | null;
            CostCenter?: string | null;
            CostCenterDescription?: string | null;
            CostUnit?: string | null;
            CostUnitDescription?: string | null;
            CustomerItemCode?: string | null;
            CustomField?: string | null;
            Description?: string | null;
            /** Format: double */
            Discount?: number | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            Item?: string | null;
            ItemDescription?: string | null;
            /** Format: int32 */
            LineNumber?: number | null;
            /** Format: double */
            NetPrice?: number | null;
            Notes?: string | null;
            Optional?: boolean | null;
            /** Format: double */
            Quantity?: number | null;
            /** Format: uuid */
            QuotationID?: string | null;
            /** Format: int32 */
            QuotationNumber?: number | null;
            UnitCode?: string | null;
            UnitDescription?: string | null;
            /** Format: double */
            UnitPrice?: number | null;
            /** Format: double */
            VATAmountFC?: number | null;
            VATCode?: string | null;
            VATDescription?: string | null;
            /** Format: double */
            VATPercentage?: number | null;
            /** Format: int32 */
            VersionNumber?: number | null;
        };
        /** @description An offer made to a customer, without its lines, read in large pages. */
        BulkCrmQuotation: {
            /** Format: uuid */
            QuotationID?: string;
            /** Format: double */
            AmountDC?: number | null;
            /** Format: double */
            AmountDiscount?: number | null;
            /** Format: double */
            AmountDiscountExclVat?: number | null;
            /** Format: double */
            AmountFC?: number | null;
            /** Format: odata-v2-datetime */
            CloseDate?: string | null;
            /** Format: odata-v2-datetime */
            ClosingDate?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            Currency?: string | null;
            /** Format: uuid */
            DeliveryAccount?: string | null;
            /** Format: code18 */
            DeliveryAccountCode?: string | null;
            /** Format: uuid */
            DeliveryAccountContact?: string | null;
            DeliveryAccountContactFullName?: string | null;
            DeliveryAccountName?: string | null;
            /** Format: uuid */
            DeliveryAddress?: string | null;
            /** Format: odata-v2-datetime */
            DeliveryDate?: string | null;
            Description?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            Document?: string | null;
            DocumentSubject?: string | null;
            /** Format: odata-v2-datetime */
            DueDate?: string | null;
            IncotermAddress?: string | null;
            IncotermCode?: string | null;
            /** Format: int16 */
            IncotermVersion?: number | null;
            /** Format: uuid */
            InvoiceAccount?: string | null;
            /** Format: code18 */
            InvoiceAccountCode?: string | null;
            /** Format: uuid */
            InvoiceAccountContact?: string | null;
            InvoiceAccountContactFullName?: string | null;
            InvoiceAccountName?: string | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            /** Format: uuid */
            Opportunity?: string | null;
            OpportunityName?: string | null;
            /** Format: uuid */
            OrderAccount?: string | null;
            /** Format: code18 */
            OrderAccountCode?: string | null;
            /** Format: uuid */
            OrderAccountContact?: string | null;
            OrderAccountContactFullName?: string | null;
            OrderAccountName?: string | null;
            PaymentCondition?: string | null;
            PaymentConditionDescription?: string | null;
            /** Format: uuid */
            Project?: string | null;
            ProjectCode?: string | null;
            ProjectDescription?: string | null;
            /** Format: odata-v2-datetime */
            QuotationDate?: string | null;
            /** Format: int32 */
            QuotationNumber?: number | null;
            Remarks?: string | null;
            /** Format: uuid */
            SalesChannel?: string | null;
            SalesChannelCode?: string | null;
            SalesChannelDescription?: string | null;
            /** Format: uuid */
            SalesPerson?: string | null;
            SalesPersonFullName?: string | null;
            /** Format: uuid */
            SelectionCode?: string | null;
            SelectionCodeCode?: string | null;
            SelectionCodeDescription?: string | null;
            /** Format: uuid */
            ShippingMethod?: string | null;
            ShippingMethodDescription?: string | null;
            /** Format: int16 */
            Status?: 5 | 6 | 10 | 20 | 25 | 35 | 40 | 50 | null;
            StatusDescription?: string | null;
            /** Format: double */
            VATAmountFC?: number | null;
            /** Format: int32 */
            VersionNumber?: number | null;
            YourRef?: string | null;
        };
        /** @description An outgoing payment that is due or made to a supplier, read in large pages. */
        BulkCashflowPayment: {
            /** Format: uuid */
            ID?: string;
            /** Format: uuid */
            Account?: string | null;
            /** Format: uuid */
            AccountBankAccountID?: string | null;
            AccountBankAccountNumber?: string | null;
            /** Format: code18 */
            AccountCode?: string | null;
            /** Format: uuid */
            AccountContact?: string | null;
            AccountContactName?: string | null;
            AccountName?: string | null;
            /** Format: double */
            AmountDC?: number | null;
            /** Format: double */
            AmountDiscountDC?: number | null;
            /** Format: double */
            AmountDiscountFC?: number | null;
            /** Format: double */
            AmountFC?: number | null;
            /** Format: uuid */
            BankAccountID?: string | null;
            BankAccountNumber?: string | null;
            CashflowTransactionBatchCode?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            Currency?: string | null;
            Description?: string | null;
            /** Format: odata-v2-datetime */
            DiscountDueDate?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            Document?: string | null;
            /** Format: int32 */
            DocumentNumber?: number | null;
            DocumentSubject?: string | null;
            /** Format: odata-v2-datetime */
            DueDate?: string | null;
            /** Format: odata-v2-datetime */
            EndDate?: string | null;
            /** Format: int16 */
            EndPeriod?: number | null;
            /** Format: int16 */
            EndYear?: number | null;
            /** Format: odata-v2-datetime */
            EntryDate?: string | null;
            /** Format: uuid */
            EntryID?: string | null;
            /** Format: int32 */
            EntryNumber?: number | null;
            /** Format: uuid */
            GLAccount?: string | null;
            GLAccountCode?: string | null;
            GLAccountDescription?: string | null;
            /** Format: odata-v2-datetime */
            InvoiceDate?: string | null;
            /** Format: int32 */
            InvoiceNumber?: number | null;
            /** Format: uint8 */
            IsBatchBooking?: number | null;
            Journal?: string | null;
            JournalDescription?: string | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            /** Format: int32 */
            PaymentBatchNumber?: number | null;
            PaymentCondition?: string | null;
            PaymentConditionDescription?: string | null;
            /** Format: int32 */
            PaymentDays?: number | null;
            /** Format: int32 */
            PaymentDaysDiscount?: number | null;
            /** Format: double */
            PaymentDiscountPercentage?: number | null;
            PaymentMethod?: string | null;
            PaymentReference?: string | null;
            /** Format: odata-v2-datetime */
            PaymentSelected?: string | null;
            /** Format: uuid */
            PaymentSelector?: string | null;
            PaymentSelectorFullName?: string | null;
            /** Format: double */
            RateFC?: number | null;
            /** Format: int32 */
            Source?: number | null;
            /** Format: int16 */
            Status?: number | null;
            /** Format: double */
            TransactionAmountDC?: number | null;
            /** Format: double */
            TransactionAmountFC?: number | null;
            /** Format: odata-v2-datetime */
            TransactionDueDate?: string | null;
            /** Format: uuid */
            TransactionEntryID?: string | null;
            /** Format: uuid */
            TransactionID?: string | null;
            TransactionIsReversal?: boolean | null;
            /** Format: int16 */
            TransactionReportingPeriod?: number | null;
            /** Format: int16 */
            TransactionReportingYear?: number | null;
            /** Format: int16 */
            TransactionStatus?: number | null;
            /** Format: int32 */
            TransactionType?: number | null;
            YourRef?: string | null;
        };
        /** @description An amount that a customer has to pay or has paid, read in large pages. */
        BulkCashflowReceivable: {
            /** Format: uuid */
            ID?: string;
            /** Format: uuid */
            Account?: string | null;
            /** Format: uuid */
            AccountBankAccountID?: string | null;
            AccountBankAccountNumber?: string | null;
            /** Format: code18 */
            AccountCode?: string | null;
            /** Format: uuid */
            AccountContact?: string | null;
            AccountContactName?: string | null;
            AccountCountry?: string | null;
            AccountName?: string | null;
            /** Format: double */
            AmountDC?: number | null;
            /** Format: double */
            AmountDiscountDC?: number | null;
            /** Format: double */
            AmountDiscountFC?: number | null;
            /** Format: double */
            AmountFC?: number | null;
            /** Format: uuid */
            BankAccountID?: string | null;
            BankAccountNumber?: string | null;
            CashflowTransactionBatchCode?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            Currency?: string | null;
            Description?: string | null;
            /** Format: uuid */
            DirectDebitMandate?: string | null;
            DirectDebitMandateDescription?: string | null;
            /** Format: int16 */
            DirectDebitMandatePaymentType?: 0 | 1 | null;
            DirectDebitMandateReference?: string | null;
            /** Format: int16 */
            DirectDebitMandateType?: 0 | 1 | null;
            /** Format: odata-v2-datetime */
            DiscountDueDate?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            Document?: string | null;
            /** Format: int32 */
            DocumentNumber?: number | null;
            DocumentSubject?: string | null;
            /** Format: odata-v2-datetime */
            DueDate?: string | null;
            /** Format: odata-v2-datetime */
            EndDate?: string | null;
            /** Format: int16 */
            EndPeriod?: number | null;
            EndToEndID?: string | null;
            /** Format: int16 */
            EndYear?: number | null;
            /** Format: odata-v2-datetime */
            EntryDate?: string | null;
            /** Format: uuid */
            EntryID?: string | null;
            /** Format: int32 */
            EntryNumber?: number | null;
            /** Format: uuid */
            GLAccount?: string | null;
            GLAccountCode?: string | null;
            GLAccountDescription?: string | null;
            /** Format: odata-v2-datetime */
            InvoiceDate?: string | null;
            /** Format: int32 */
            InvoiceNumber?: number | null;
            /** Format: uint8 */
            IsBatchBooking?: number | null;
            IsFullyPaid?: boolean | null;
            Journal?: string | null;
            JournalDescription?: string | null;
            /** Format: odata-v2-datetime */
            LastPaymentDate?: string | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            /** Format: int32 */
            OrderNumber?: number | null;
            PaymentCondition?: string | null;
            PaymentConditionDescription?: string | null;
            /** Format: int32 */
            PaymentDays?: number | null;
            /** Format: int32 */
            PaymentDaysDiscount?: number | null;
            /** Format: double */
            PaymentDiscountPercentage?: number | null;
            PaymentInformationID?: string | null;
            PaymentMethod?: string | null;
            PaymentReference?: string | null;
            /** Format: double */
            RateFC?: number | null;
            /** Format: int32 */
            ReceivableBatchNumber?: number | null;
            /** Format: odata-v2-datetime */
            ReceivableSelected?: string | null;
            /** Format: uuid */
            ReceivableSelector?: string | null;
            ReceivableSelectorFullName?: string | null;
            /** Format: int32 */
            Source?: number | null;
            /** Format: int16 */
            Status?: number | null;
            /** Format: double */
            TransactionAmountDC?: number | null;
            /** Format: double */
            TransactionAmountFC?: number | null;
            /** Format: odata-v2-datetime */
            TransactionDueDate?: string | null;
            /** Format: uuid */
            TransactionEntryID?: string | null;
            /** Format: uuid */
            TransactionID?: string | null;
            TransactionIsReversal?: boolean | null;
            /** Format: int16 */
            TransactionReportingPeriod?: number | null;
            /** Format: int16 */
            TransactionReportingYear?: number | null;
            /** Format: int16 */
            TransactionStatus?: number | null;
            /** Format: int32 */
            TransactionType?: number | null;
            YourRef?: string | null;
        };
        /** @description A file that belongs to a document, by name, size and download address, read in large pages. */
        BulkDocumentsDocumentAttachment: {
            /** Format: uuid */
            ID?: string;
            /** Format: byte */
            Attachment?: string | null;
            /** Format: uuid */
            Document?: string | null;
            FileName?: string | null;
            /** Format: double */
            FileSize?: number | null;
            Url?: string | null;
        };
        /** @description A filed document with the account, project or entry it belongs to, read in large pages. */
        BulkDocumentsDocument: {
            /** Format: uuid */
            ID?: string;
            /** Format: uuid */
            Account?: string | null;
            /** Format: code18 */
            AccountCode?: string | null;
            AccountName?: string | null;
            /** Format: double */
            AmountFC?: number | null;
            Body?: string | null;
            /** Format: uuid */
            Category?: string | null;
            CategoryDescription?: string | null;
            /** Format: uuid */
            Contact?: string | null;
            ContactFullName?: string | null;
            /** Format: uuid */
            ContractID?: string | null;
            ContractNumber?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            Currency?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: odata-v2-datetime */
            DocumentDate?: string | null;
            /** Format: uuid */
            DocumentFolder?: string | null;
            DocumentFolderCode?: string | null;
            DocumentFolderDescription?: string | null;
            DocumentViewUrl?: string | null;
            /** Format: odata-v2-datetime */
            ExpiryDate?: string | null;
            /** Format: uuid */
            FinancialTransactionEntryID?: string | null;
            HasEmptyBody?: boolean | null;
            /** Format: int32 */
            HID?: number | null;
            InheritShare?: boolean | null;
            /** Format: uuid */
            Item?: string | null;
            ItemCode?: string | null;
            ItemDescription?: string | null;
            Language?: string | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            /** Format: uuid */
            Opportunity?: string | null;
            /** Format: uuid */
            Project?: string | null;
            ProjectCode?: string | null;
            ProjectDescription?: string | null;
            /** Format: int16 */
            ProposedEntryStatus?: 0 | 5 | 20 | 50 | null;
            /** Format: int32 */
            SalesInvoiceNumber?: number | null;
            /** Format: int32 */
            SalesOrderNumber?: number | null;
            /** Format: int16 */
            ScanServiceStatus?: number | null;
            /** Format: int32 */
            SendMethod?: number | null;
            /** Format: int32 */
            ShopOrderNumber?: number | null;
            Subject?: string | null;
            TeamsMeetingId?: string | null;
            /** Format: int32 */
            Type?: number | null;
            TypeDescription?: string | null;
        };
        /** @description Which part of costs and VAT on a ledger account cannot be deducted, or is private, over a period. */
        FinancialDeductibilityPercentage: {
            /** Format: uuid */
            ID?: string;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: odata-v2-datetime */
            EndDate?: string | null;
            /** Format: double */
            ExpenseNonDeductiblePercentage?: number | null;
            /** Format: uuid */
            GLAccount?: string | null;
            /** Format: int32 */
            LineNumber?: number | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            /** Format: double */
            PrivateUsePercentage?: number | null;
            /** Format: odata-v2-datetime */
            StartDate?: string | null;
            /** Format: double */
            VATNonDeductiblePercentage?: number | null;
        };
        /** @description An account of the general ledger, read in large pages. */
        BulkFinancialGLAccount: {
            /** Format: uuid */
            ID?: string;
            /** Format: uint8 */
            AllowCostsInSales?: number | null;
            /** Format: int16 */
            AssimilatedVATBox?: number | null;
            BalanceSide?: string | null;
            BalanceType?: string | null;
            /** Format: int32 */
            BelcotaxType?: number | null;
            Code?: string | null;
            Compress?: boolean | null;
            Costcenter?: string | null;
            CostcenterDescription?: string | null;
            Costunit?: string | null;
            CostunitDescription?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            CustomField?: string | null;
            DeductibilityPercentages?: components["schemas"]["FinancialDeductibilityPercentage"][] | null;
            Description?: string | null;
            /** Format: int32 */
            DescriptionTermID?: number | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uint8 */
            ExcludeVATListing?: number | null;
            /** Format: double */
            ExpenseNonDeductiblePercentage?: number | null;
            IsBlocked?: boolean | null;
            Matching?: boolean | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            /** Format: uuid */
            PrivateGLAccount?: string | null;
            /** Format: double */
            PrivatePercentage?: number | null;
            ReportingCode?: string | null;
            RevalueCurrency?: boolean | null;
            SearchCode?: string | null;
            /** Format: int32 */
            Type?: number | null;
            TypeDescription?: string | null;
            /** Format: uint8 */
            UseCostcenter?: number | null;
            /** Format: uint8 */
            UseCostunit?: number | null;
            VATCode?: string | null;
            VATDescription?: string | null;
            VATGLAccountType?: string | null;
            /** Format: uuid */
            VATNonDeductibleGLAccount?: string | null;
            /** Format: double */
            VATNonDeductiblePercentage?: number | null;
            VATSystem?: string | null;
            /** Format: uuid */
            YearEndCostGLAccount?: string | null;
            /** Format: uuid */
            YearEndReflectionGLAccount?: string | null;
        };
        /** @description A heading under which ledger accounts are reported, read in large pages. */
        BulkFinancialGLClassification: {
            /** Format: uuid */
            ID?: string;
            Abstract?: boolean | null;
            Balance?: string | null;
            Code?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            Description?: string | null;
            /** Format: int32 */
            Division?: number | null;
            IsTupleSubElement?: boolean | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            Name?: string | null;
            Nillable?: boolean | null;
            /** Format: uuid */
            Parent?: string | null;
            PeriodType?: string | null;
            SubstitutionGroup?: string | null;
            /** Format: uuid */
            TaxonomyNamespace?: string | null;
            TaxonomyNamespaceDescription?: string | null;
            /** Format: uuid */
            Type?: string | null;
        };
        /** @description One posted line of a financial entry in any journal, read in large pages. */
        BulkFinancialTransactionLine: {
            /** Format: uuid */
            ID?: string;
            /** Format: uuid */
            Account?: string | null;
            /** Format: code18 */
            AccountCode?: string | null;
            AccountName?: string | null;
            /** Format: double */
            AmountDC?: number | null;
            /** Format: double */
            AmountFC?: number | null;
            /** Format: double */
            AmountVATBaseFC?: number | null;
            /** Format: double */
            AmountVATFC?: number | null;
            /** Format: uuid */
            Asset?: string | null;
            AssetCode?: string | null;
            AssetDescription?: string | null;
            CostCenter?: string | null;
            CostCenterDescription?: string | null;
            CostUnit?: string | null;
            CostUnitDescription?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            Currency?: string | null;
            CustomField?: string | null;
            /** Format: odata-v2-datetime */
            Date?: string | null;
            Description?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            Document?: string | null;
            /** Format: int32 */
            DocumentNumber?: number | null;
            DocumentSubject?: string | null;
            /** Format: odata-v2-datetime */
            DueDate?: string | null;
            /** Format: uuid */
            EntryID?: string | null;
            /** Format: int32 */
            EntryNumber?: number | null;
            /** Format: double */
            ExchangeRate?: number | null;
            ExternalLinkDescription?: string | null;
            ExternalLinkReference?: string | null;
            /** Format: double */
            ExtraDutyAmountFC?: number | null;
            /** Format: double */
            ExtraDutyPercentage?: number | null;
            /** Format: int16 */
            FinancialPeriod?: number | null;
            /** Format: int16 */
            FinancialYear?: number | null;
            /** Format: uuid */
            GLAccount?: string | null;
            GLAccountCode?: string | null;
            GLAccountDescription?: string | null;
            /** Format: int32 */
            InvoiceNumber?: number | null;
            /** Format: uuid */
            Item?: string | null;
            ItemCode?: string | null;
            ItemDescription?: string | null;
            JournalCode?: string | null;
            JournalDescription?: string | null;
            /** Format: int32 */
            LineNumber?: number | null;
            /** Format: int16 */
            LineType?: number | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            Notes?: string | null;
            /** Format: uuid */
            OffsetID?: string | null;
            /** Format: int32 */
            OrderNumber?: number | null;
            /** Format: double */
            PaymentDiscountAmount?: number | null;
            PaymentReference?: string | null;
            /** Format: uuid */
            Project?: string | null;
            ProjectCode?: string | null;
            ProjectDescription?: string | null;
            /** Format: uuid */
            ProjectWBS?: string | null;
            ProjectWBSDescription?: string | null;
            /** Format: double */
            Quantity?: number | null;
            SerialNumber?: string | null;
            /** Format: uuid */
            ShopOrder?: string | null;
            /** Format: int16 */
            Status?: 20 | 50 | null;
            /** Format: uuid */
            Subscription?: string | null;
            SubscriptionDescription?: string | null;
            TrackingNumber?: string | null;
            TrackingNumberDescription?: string | null;
            /** Format: int32 */
            Type?: number | null;
            VATCode?: string | null;
            VATCodeDescription?: string | null;
            /** Format: double */
            VATPercentage?: number | null;
            VATType?: string | null;
            YourRef?: string | null;
        };
        /** @description An article or service that is bought, sold, made or kept in stock, read in large pages. */
        BulkLogisticsItem: {
            /** Format: uuid */
            ID?: string;
            /** Format: int32 */
            AssembledLeadDays?: number | null;
            /** Format: double */
            AverageCost?: number | null;
            Barcode?: string | null;
            /** Format: double */
            BatchQuantity?: number | null;
            Class_01?: string | null;
            Class_02?: string | null;
            Class_03?: string | null;
            Class_04?: string | null;
            Class_05?: string | null;
            Class_06?: string | null;
            Class_07?: string | null;
            Class_08?: string | null;
            Class_09?: string | null;
            Class_10?: string | null;
            Code?: string | null;
            /** Format: uint8 */
            CopyRemarks?: number | null;
            CostPriceCurrency?: string | null;
            /** Format: double */
            CostPriceNew?: number | null;
            /** Format: double */
            CostPriceStandard?: number | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            CustomField?: string | null;
            Description?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: odata-v2-datetime */
            EndDate?: string | null;
            ExtraDescription?: string | null;
            FreeBoolField_01?: boolean | null;
            FreeBoolField_02?: boolean | null;
            FreeBoolField_03?: boolean | null;
            FreeBoolField_04?: boolean | null;
            FreeBoolField_05?: boolean | null;
            /** Format: odata-v2-datetime */
            FreeDateField_01?: string | null;
            /** Format: odata-v2-datetime */
            FreeDateField_02?: string | null;
            /** Format: odata-v2-datetime */
            FreeDateField_03?: string | null;
            /** Format: odata-v2-datetime */
            FreeDateField_04?: string | null;
            /** Format: odata-v2-datetime */
            FreeDateField_05?: string | null;
            /** Format: double */
            FreeNumberField_01?: number | null;
            /** Format: double */
            FreeNumberField_02?: number | null;
            /** Format: double */
            FreeNumberField_03?: number | null;
            /** Format: double */
            FreeNumberField_04?: number | null;
            /** Format: double */
            FreeNumberField_05?: number | null;
            /** Format: double */
            FreeNumberField_06?: number | null;
            /** Format: double */
            FreeNumberField_07?: number | null;
            /** Format: double */
            FreeNumberField_08?: number | null;
            FreeTextField_01?: string | null;
            FreeTextField_02?: string | null;
            FreeTextField_03?: string | null;
            FreeTextField_04?: string | null;
            FreeTextField_05?: string | null;
            FreeTextField_06?: string | null;
            FreeTextField_07?: string | null;
            FreeTextField_08?: string | null;
            FreeTextField_09?: string | null;
            FreeTextField_10?: string | null;
            /** Format: uuid */
            GLCosts?: string | null;
            GLCostsCode?: string | null;
            GLCostsDescription?: string | null;
            /** Format: uuid */
            GLCostsWorkInProgress?: string | null;
            GLCostsWorkInProgressCode?: string | null;
            GLCostsWorkInProgressDescription?: string | null;
            /** Format: uuid */
            GLRevenue?: string | null;
            GLRevenueCode?: string | null;
            GLRevenueDescription?: string | null;
            /** Format: uuid */
            GLRevenueWorkInProgress?: string | null;
            GLRevenueWorkInProgressCode?: string | null;
            GLRevenueWorkInProgressDescription?: string | null;
            /** Format: uuid */
            GLStock?: string | null;
            GLStockCode?: string | null;
            GLStockDescription?: string | null;
            /** Format: double */
            GrossWeight?: number | null;
            /** Format: uint8 */
            IsBatchItem?: number | null;
            /** Format: uint8 */
            IsBatchNumberItem?: number | null;
            IsFractionAllowedItem?: boolean | null;
            /** Format: uint8 */
            IsMakeItem?: number | null;
            /** Format: uint8 */
            IsNewContract?: number | null;
            /** Format: uint8 */
            IsOnDemandItem?: number | null;
            IsPackageItem?: boolean | null;
            IsPurchaseItem?: boolean | null;
            /** Format: uint8 */
            IsRegistrationCodeItem?: number | null;
            IsSalesItem?: boolean | null;
            IsSerialItem?: boolean | null;
            IsSerialNumberItem?: boolean | null;
            IsStockItem?: boolean | null;
            IsSubcontractedItem?: boolean | null;
            /** Format: uint8 */
            IsTaxableItem?: number | null;
            /** Format: uint8 */
            IsTime?: number | null;
            /** Format: uint8 */
            IsWebshopItem?: number | null;
            /** Format: uuid */
            ItemGroup?: string | null;
            ItemGroupCode?: string | null;
            ItemGroupDescription?: string | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            /** Format: double */
            NetWeight?: number | null;
            NetWeightUnit?: string | null;
            Notes?: string | null;
            /** Format: byte */
            Picture?: string | null;
            PictureName?: string | null;
            PictureThumbnailUrl?: string | null;
            PictureUrl?: string | null;
            SalesVatCode?: string | null;
            SalesVatCodeDescription?: string | null;
            SearchCode?: string | null;
            /** Format: int32 */
            SecurityLevel?: number | null;
            /** Format: double */
            StandardSalesPrice?: number | null;
            /** Format: odata-v2-datetime */
            StartDate?: string | null;
            StatisticalCode?: string | null;
            /** Format: double */
            StatisticalNetWeight?: number | null;
            /** Format: double */
            StatisticalUnits?: number | null;
            /** Format: double */
            StatisticalValue?: number | null;
            /** Format: double */
            Stock?: number | null;
            Unit?: string | null;
            UnitDescription?: string | null;
            UnitType?: string | null;
            /** Format: uint8 */
            UseExplosion?: number | null;
        };
        /** @description The selling price of an item for a period, quantity or customer, read in large pages. */
        BulkLogisticsSalesItemPrice: {
            /** Format: uuid */
            ID?: string;
            /** Format: uuid */
            Account?: string | null;
            AccountName?: string | null;
            Barcode?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            Currency?: string | null;
            DefaultItemUnit?: string | null;
            DefaultItemUnitDescription?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            Employee?: string | null;
            /** Format: odata-v2-datetime */
            EndDate?: string | null;
            /** Format: uuid */
            Item?: string | null;
            ItemCode?: string | null;
            ItemDescription?: string | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            /** Format: double */
            NumberOfItemsPerUnit?: number | null;
            /** Format: double */
            Price?: number | null;
            /** Format: uuid */
            Project?: string | null;
            ProjectDescription?: string | null;
            /** Format: double */
            Quantity?: number | null;
            /** Format: odata-v2-datetime */
            StartDate?: string | null;
            Unit?: string | null;
            UnitDescription?: string | null;
        };
        /** @description One element of a project's work breakdown structure, read in large pages. */
        BulkProjectProjectWBS: {
            /** Format: uuid */
            ID?: string;
            /** Format: uint8 */
            AdditionalInvoicing?: number | null;
            /** Format: odata-v2-datetime */
            BaselineDate?: string | null;
            BlockEntry?: boolean | null;
            BlockRebilling?: boolean | null;
            /** Format: uint8 */
            BudgetOverrunHours?: 10 | 20 | null;
            /** Format: uint8 */
            Completed?: number | null;
            /** Format: double */
            Cost?: number | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CustomField?: string | null;
            /** Format: uuid */
            DefaultItem?: string | null;
            /** Format: uint8 */
            DefaultItemIsMandatory?: number | null;
            Description?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: odata-v2-datetime */
            EndDate?: string | null;
            /** Format: double */
            Hours?: number | null;
            /** Format: int16 */
            InvoiceMethod?: 2 | 3 | 4 | 5 | 6 | 7 | 8 | null;
            /** Format: uint8 */
            IsBaseline?: number | null;
            /** Format: uint8 */
            Milestone?: number | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            Notes?: string | null;
            /** Format: uuid */
            Parent?: string | null;
            /** Format: uuid */
            Project?: string | null;
            /** Format: uuid */
            ProjectTerm?: string | null;
            /** Format: double */
            PurchaseMarkupPercentage?: number | null;
            /** Format: double */
            PurchasePrice?: number | null;
            /** Format: double */
            Quantity?: number | null;
            /** Format: double */
            Revenue?: number | null;
            /** Format: int32 */
            SequenceNumber?: number | null;
            /** Format: odata-v2-datetime */
            StartDate?: string | null;
            /** Format: uuid */
            Supplier?: string | null;
            /** Format: double */
            TimeQuantityToAlert?: number | null;
            /** Format: int16 */
            Type?: 1 | 2 | 3 | null;
        };
        /** @description One line of a sales invoice, with item, quantity, price and VAT, read in large pages. */
        BulkSalesInvoiceSalesInvoiceLine: {
            /** Format: uuid */
            ID?: string;
            /** Format: double */
            AmountDC?: number | null;
            /** Format: double */
            AmountFC?: number | null;
            CostCenter?: string | null;
            CostCenterDescription?: string | null;
            CostUnit?: string | null;
            CostUnitDescription?: string | null;
            CustomerItemCode?: string | null;
            CustomField?: string | null;
            /** Format: odata-v2-datetime */
            DeliveryDate?: string | null;
            Description?: string | null;
            /** Format: double */
            Discount?: number | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            Employee?: string | null;
            EmployeeFullName?: string | null;
            /** Format: odata-v2-datetime */
            EndTime?: string | null;
            /** Format: double */
            ExtraDutyAmountFC?: number | null;
            /** Format: double */
            ExtraDutyPercentage?: number | null;
            /** Format: uuid */
            GLAccount?: string | null;
            GLAccountDescription?: string | null;
            /** Format: uuid */
            InvoiceID?: string | null;
            /** Format: uuid */
            Item?: string | null;
            ItemCode?: string | null;
            ItemDescription?: string | null;
            /** Format: int32 */
            LineNumber?: number | null;
            /** Format: double */
            NetPrice?: number | null;
            Notes?: string | null;
            /** Format: uuid */
            Pricelist?: string | null;
            PricelistDescription?: string | null;
            /** Format: uuid */
            Project?: string | null;
            ProjectDescription?: string | null;
            /** Format: uuid */
            ProjectWBS?: string | null;
            ProjectWBSDescription?: string | null;
            /** Format: double */
            Quantity?: number | null;
            /** Format: uuid */
            SalesOrder?: string | null;
            /** Format: uuid */
            SalesOrderLine?: string | null;
            /** Format: int32 */
            SalesOrderLineNumber?: number | null;
            /** Format: int32 */
            SalesOrderNumber?: number | null;
            /** Format: odata-v2-datetime */
            StartTime?: string | null;
            /** Format: uuid */
            Subscription?: string | null;
            SubscriptionDescription?: string | null;
            /** Format: uuid */
            TaxSchedule?: string | null;
            TaxScheduleCode?: string | null;
            TaxScheduleDescription?: string | null;
            UnitCode?: string | null;
            UnitDescription?: string | null;
            /** Format: double */
            UnitPrice?: number | null;
            /** Format: double */
            VATAmountDC?: number | null;
            /** Format: double */
            VATAmountFC?: number | null;
            VATCode?: string | null;
            VATCodeDescription?: string | null;
            /** Format: double */
            VATPercentage?: number | null;
        };
        /** @description An invoice or credit note to a customer, read in large pages. */
        BulkSalesInvoiceSalesInvoice: {
            /** Format: uuid */
            InvoiceID?: string;
            /** Format: double */
            AmountDC?: number | null;
            /** Format: double */
            AmountDiscount?: number | null;
            /** Format: double */
            AmountDiscountExclVat?: number | null;
            /** Format: double */
            AmountFC?: number | null;
            /** Format: double */
            AmountFCExclVat?: number | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            Currency?: string | null;
            /** Format: uuid */
            DeliverTo?: string | null;
            /** Format: uuid */
            DeliverToAddress?: string | null;
            /** Format: uuid */
            DeliverToContactPerson?: string | null;
            DeliverToContactPersonFullName?: string | null;
            DeliverToName?: string | null;
            Description?: string | null;
            /** Format: double */
            Discount?: number | null;
            /** Format: int16 */
            DiscountType?: 1 | 2 | 3 | 4 | 5 | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            Document?: string | null;
            /** Format: int32 */
            DocumentNumber?: number | null;
            DocumentSubject?: string | null;
            /** Format: odata-v2-datetime */
            DueDate?: string | null;
            /** Format: double */
            ExtraDutyAmountFC?: number | null;
            /** Format: double */
            GAccountAmountFC?: number | null;
            IncotermAddress?: string | null;
            IncotermCode?: string | null;
            /** Format: int16 */
            IncotermVersion?: number | null;
            /** Format: odata-v2-datetime */
            InvoiceDate?: string | null;
            /** Format: int32 */
            InvoiceNumber?: number | null;
            /** Format: uuid */
            InvoiceTo?: string | null;
            /** Format: uuid */
            InvoiceToContactPerson?: string | null;
            InvoiceToContactPersonFullName?: string | null;
            InvoiceToName?: string | null;
            IsExtraDuty?: boolean | null;
            Journal?: string | null;
            JournalDescription?: string | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            /** Format: odata-v2-datetime */
            OrderDate?: string | null;
            /** Format: uuid */
            OrderedBy?: string | null;
            /** Format: uuid */
            OrderedByContactPerson?: string | null;
            OrderedByContactPersonFullName?: string | null;
            OrderedByName?: string | null;
            /** Format: int32 */
            OrderNumber?: number | null;
            PaymentCondition?: string | null;
            PaymentConditionDescription?: string | null;
            PaymentReference?: string | null;
            Remarks?: string | null;
            /** Format: uuid */
            SalesChannel?: string | null;
            SalesChannelCode?: string | null;
            SalesChannelDescription?: string | null;
            SalesInvoiceLines?: components["schemas"]["BulkSalesInvoiceSalesInvoiceLine"][] | null;
            /** Format: uuid */
            Salesperson?: string | null;
            SalespersonFullName?: string | null;
            /** Format: uuid */
            SelectionCode?: string | null;
            SelectionCodeCode?: string | null;
            SelectionCodeDescription?: string | null;
            /** Format: uuid */
            ShippingMethod?: string | null;
            ShippingMethodCode?: string | null;
            ShippingMethodDescription?: string | null;
            /** Format: int16 */
            StarterSalesInvoiceStatus?: number | null;
            StarterSalesInvoiceStatusDescription?: string | null;
            /** Format: int16 */
            Status?: 10 | 20 | 50 | null;
            StatusDescription?: string | null;
            /** Format: uuid */
            TaxSchedule?: string | null;
            TaxScheduleCode?: string | null;
            TaxScheduleDescription?: string | null;
            /** Format: int32 */
            Type?: 8020 | 8021 | 8023 | 8024 | null;
            TypeDescription?: string | null;
            /** Format: double */
            VATAmountDC?: number | null;
            /** Format: double */
            VATAmountFC?: number | null;
            /** Format: uuid */
            Warehouse?: string | null;
            /** Format: double */
            WithholdingTaxAmountFC?: number | null;
            /** Format: double */
            WithholdingTaxBaseAmount?: number | null;
            /** Format: double */
            WithholdingTaxPercentage?: number | null;
            YourRef?: string | null;
        };
        /** @description A quantity of a batch that a stock movement takes in or gives out. */
        InventoryStockBatchNumber: {
            /** Format: uuid */
            ID?: string;
            BatchNumber?: string | null;
            /** Format: uuid */
            BatchNumberID?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            DraftStockTransactionID?: string | null;
            /** Format: odata-v2-datetime */
            EndDate?: string | null;
            /** Format: uint8 */
            IsBlocked?: number | null;
            /** Format: uint8 */
            IsDraft?: number | null;
            /** Format: uuid */
            Item?: string | null;
            ItemCode?: string | null;
            ItemDescription?: string | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            /** Format: uuid */
            ParentID?: string | null;
            /** Format: uuid */
            PickOrderLine?: string | null;
            /** Format: double */
            Quantity?: number | null;
            Remarks?: string | null;
            /** Format: uuid */
            SalesOrderLine?: string | null;
            /** Format: uuid */
            SalesReturnLine?: string | null;
            /** Format: uuid */
            StockCountLine?: string | null;
            /** Format: uuid */
            StockTransactionID?: string | null;
            /** Format: int32 */
            StockTransactionType?: number | null;
            /** Format: uuid */
            StorageLocation?: string | null;
            StorageLocationCode?: string | null;
            StorageLocationDescription?: string | null;
            /** Format: uuid */
            Warehouse?: string | null;
            WarehouseCode?: string | null;
            WarehouseDescription?: string | null;
            /** Format: uuid */
            WarehouseTransferLine?: string | null;
        };
        /** @description A serial number that a stock movement takes in or gives out. */
        InventoryStockSerialNumber: {
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
            DraftStockTransactionID?: string | null;
            /** Format: odata-v2-datetime */
            EndDate?: string | null;
            /** Format: uint8 */
            IsBlocked?: number | null;
            /** Format: uint8 */
            IsDraft?: number | null;
            /** Format: uuid */
            Item?: string | null;
            ItemCode?: string | null;
            ItemDescription?: string | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            /** Format: uuid */
            ParentID?: string | null;
            /** Format: uuid */
            PickOrderLine?: string | null;
            Remarks?: string | null;
            /** Format: uuid */
            SalesOrderLine?: string | null;
            /** Format: uuid */
            SalesReturnLine?: string | null;
            SerialNumber?: string | null;
            /** Format: uuid */
            SerialNumberID?: string | null;
            /** Format: odata-v2-datetime */
            StartDate?: string | null;
            /** Format: uuid */
            StockCountLine?: string | null;
            /** Format: uuid */
            StockTransactionID?: string | null;
            /** Format: int32 */
            StockTransactionType?: number | null;
            /** Format: uuid */
            StorageLocation?: string | null;
            StorageLocationCode?: string | null;
            StorageLocationDescription?: string | null;
            /** Format: uuid */
            Warehouse?: string | null;
            WarehouseCode?: string | null;
            WarehouseDescription?: string | null;
            /** Format: uuid */
            WarehouseTransferLine?: string | null;
        };
        /** @description One delivered line of a sales order, read in large pages. */
        BulkSalesOrderGoodsDeliveryLine: {
            /** Format: uuid */
            ID?: string;
            BatchNumbers?: components["schemas"]["InventoryStockBatchNumber"][] | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            CustomerItemCode?: string | null;
            /** Format: odata-v2-datetime */
            DeliveryDate?: string | null;
            Description?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            EntryID?: string | null;
            /** Format: uuid */
            Item?: string | null;
            ItemCode?: string | null;
            ItemDescription?: string | null;
            /** Format: int32 */
            LineNumber?: number | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            Notes?: string | null;
            /** Format: double */
            QuantityDelivered?: number | null;
            /** Format: double */
            QuantityOrdered?: number | null;
            /** Format: uuid */
            SalesOrderLineID?: string | null;
            /** Format: int32 */
            SalesOrderLineNumber?: number | null;
            /** Format: int32 */
            SalesOrderNumber?: number | null;
            SerialNumbers?: components["schemas"]["InventoryStockSerialNumber"][] | null;
            /** Format: uuid */
            StorageLocation?: string | null;
            StorageLocationCode?: string | null;
            StorageLocationDescription?: string | null;
            TrackingNumber?: string | null;
            Unitcode?: string | null;
        };
        /** @description A delivery of goods on one or more sales orders, read in large pages. */
        BulkSalesOrderGoodsDelivery: {
            /** Format: uuid */
            EntryID?: string;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            /** Format: uuid */
            DeliveryAccount?: string | null;
            /** Format: code18 */
            DeliveryAccountCode?: string | null;
            DeliveryAccountName?: string | null;
            /** Format: uuid */
            DeliveryAddress?: string | null;
            /** Format: uuid */
            DeliveryContact?: string | null;
            DeliveryContactPersonFullName?: string | null;
            /** Format: odata-v2-datetime */
            DeliveryDate?: string | null;
            /** Format: int32 */
            DeliveryNumber?: number | null;
            Description?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            Document?: string | null;
            DocumentSubject?: string | null;
            /** Format: int32 */
            EntryNumber?: number | null;
            GoodsDeliveryLines?: components["schemas"]["BulkSalesOrderGoodsDeliveryLine"][] | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            Remarks?: string | null;
            /** Format: uuid */
            ShippingMethod?: string | null;
            ShippingMethodCode?: string | null;
            ShippingMethodDescription?: string | null;
            TrackingNumber?: string | null;
            /** Format: uuid */
            Warehouse?: string | null;
            WarehouseCode?: string | null;
            WarehouseDescription?: string | null;
        };
        /** @description One ordered line of a sales order, read in large pages. */
        BulkSalesOrderSalesOrderLine: {
            /** Format: uuid */
            ID?: string;
            /** Format: double */
            AmountDC?: number | null;
            /** Format: double */
            AmountFC?: number | null;
            CostCenter?: string | null;
            CostCenterDescription?: string | null;
            /** Format: double */
            CostPriceFC?: number | null;
            CostUnit?: string | null;
            CostUnitDescription?: string | null;
            CustomerItemCode?: string | null;
            CustomField?: string | null;
            /** Format: odata-v2-datetime */
            DeliveryDate?: string | null;
            Description?: string | null;
            /** Format: double */
            Discount?: number | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            Item?: string | null;
            ItemCode?: string | null;
            ItemDescription?: string | null;
            /** Format: uuid */
            ItemVersion?: string | null;
            ItemVersionDescription?: string | null;
            /** Format: int32 */
            LineNumber?: number | null;
            /** Format: double */
            NetPrice?: number | null;
            Notes?: string | null;
            /** Format: uuid */
            OrderID?: string | null;
            /** Format: int32 */
            OrderNumber?: number | null;
            /** Format: uuid */
            Pricelist?: string | null;
            PricelistDescription?: string | null;
            /** Format: uuid */
            Project?: string | null;
            ProjectDescription?: string | null;
            /** Format: uuid */
            PurchaseOrder?: string | null;
            /** Format: uuid */
            PurchaseOrderLine?: string | null;
            /** Format: int32 */
            PurchaseOrderLineNumber?: number | null;
            /** Format: int32 */
            PurchaseOrderNumber?: number | null;
            /** Format: double */
            Quantity?: number | null;
            /** Format: uuid */
            ShopOrder?: string | null;
            UnitCode?: string | null;
            UnitDescription?: string | null;
            /** Format: double */
            UnitPrice?: number | null;
            /** Format: uint8 */
            UseDropShipment?: number | null;
            /** Format: double */
            VATAmount?: number | null;
            VATCode?: string | null;
            VATCodeDescription?: string | null;
            /** Format: double */
            VATPercentage?: number | null;
        };
        /** @description An order received from a customer, with its delivery and invoice progress, read in large pages. */
        BulkSalesOrderSalesOrder: {
            /** Format: uuid */
            OrderID?: string;
            /** Format: double */
            AmountDC?: number | null;
            /** Format: double */
            AmountDiscount?: number | null;
            /** Format: double */
            AmountDiscountExclVat?: number | null;
            /** Format: double */
            AmountFC?: number | null;
            /** Format: double */
            AmountFCExclVat?: number | null;
            /** Format: int16 */
            ApprovalStatus?: number | null;
            ApprovalStatusDescription?: string | null;
            /** Format: odata-v2-datetime */
            Approved?: string | null;
            /** Format: uuid */
            Approver?: string | null;
            ApproverFullName?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            Currency?: string | null;
            CustomField?: string | null;
            /** Format: uuid */
            DeliverTo?: string | null;
            /** Format: uuid */
            DeliverToContactPerson?: string | null;
            DeliverToContactPersonFullName?: string | null;
            DeliverToName?: string | null;
            /** Format: uuid */
            DeliveryAddress?: string | null;
            /** Format: odata-v2-datetime */
            DeliveryDate?: string | null;
            /** Format: int16 */
            DeliveryStatus?: number | null;
            DeliveryStatusDescription?: string | null;
            Description?: string | null;
            /** Format: double */
            Discount?: number | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            Document?: string | null;
            /** Format: int32 */
            DocumentNumber?: number | null;
            DocumentSubject?: string | null;
            IncotermAddress?: string | null;
            IncotermCode?: string | null;
            /** Format: int16 */
            IncotermVersion?: number | null;
            /** Format: int16 */
            InvoiceStatus?: number | null;
            InvoiceStatusDescription?: string | null;
            /** Format: uuid */
            InvoiceTo?: string | null;
            /** Format: uuid */
            InvoiceToContactPerson?: string | null;
            InvoiceToContactPersonFullName?: string | null;
            InvoiceToName?: string | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            /** Format: odata-v2-datetime */
            OrderDate?: string | null;
            /** Format: uuid */
            OrderedBy?: string | null;
            /** Format: uuid */
            OrderedByContactPerson?: string | null;
            OrderedByContactPersonFullName?: string | null;
            OrderedByName?: string | null;
            /** Format: int32 */
            OrderNumber?: number | null;
            PaymentCondition?: string | null;
            PaymentConditionDescription?: string | null;
            PaymentReference?: string | null;
            Remarks?: string | null;
            /** Format: uuid */
            SalesChannel?: string | null;
            SalesChannelCode?: string | null;
            SalesChannelDescription?: string | null;
            SalesOrderLines?: components["schemas"]["BulkSalesOrderSalesOrderLine"][] | null;
            /** Format: uuid */
            Salesperson?: string | null;
            SalespersonFullName?: string | null;
            /** Format: uuid */
            SelectionCode?: string | null;
            SelectionCodeCode?: string | null;
            SelectionCodeDescription?: string | null;
            /** Format: uuid */
            ShippingMethod?: string | null;
            ShippingMethodDescription?: string | null;
            /** Format: int16 */
            Status?: 12 | 20 | 21 | 45 | null;
            StatusDescription?: string | null;
            /** Format: uuid */
            TaxSchedule?: string | null;
            TaxScheduleCode?: string | null;
            TaxScheduleDescription?: string | null;
            WarehouseCode?: string | null;
            WarehouseDescription?: string | null;
            /** Format: uuid */
            WarehouseID?: string | null;
            YourRef?: string | null;
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
    };
    parameters: {
        /** @description Code of the division, that is, the company. */
        division: number;
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
        /** @description Collections to include, each up to 60 rows; without it only their address is answered. */
        expand: string[];
        /** @description Fields to answer with; they have to be named one by one, a star is refused. */
        selectRequired: string[];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface Parameters1 {
    query: {
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
    };
    path: {
        /** @description Code of the division, that is, the company. */
        division: components["parameters"]["division"];
    };
}
interface Parameters2 {
    query: {
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
    };
    path: {
        /** @description Code of the division, that is, the company. */
        division: components["parameters"]["division"];
    };
}
export interface operations {
    ListBulkCrmAccounts: {
        parameters: Parameters1;
        responses: {
            /** @description One page of accounts */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["BulkCrmAccount"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["BulkCrmAccount"][];
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
    ListBulkCrmAddresses: {
        parameters: Parameters2;
        responses: {
            /** @description One page of addresses */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["BulkCrmAddress"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["BulkCrmAddress"][];
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
    ListBulkCrmContacts: {
        parameters: Parameters2;
        responses: {
            /** @description One page of contacts */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["BulkCrmContact"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["BulkCrmContact"][];
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
    ListBulkCrmQuotationLines: {
        parameters: Parameters2;
        responses: {
            /** @description One page of quotation lines */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["BulkCrmQuotationLine"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["BulkCrmQuotationLine"][];
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
    ListBulkCrmQuotations: {
        parameters: Parameters2;
        responses: {
            /** @description One page of quotations */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["BulkCrmQuotation"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["BulkCrmQuotation"][];
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
    ListBulkCashflowPayments: {
        parameters: Parameters2;
        responses: {
            /** @description One page of payments */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["BulkCashflowPayment"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["BulkCashflowPayment"][];
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
    ListBulkCashflowReceivables: {
        parameters: Parameters2;
        responses: {
            /** @description One page of receivables */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["BulkCashflowReceivable"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["BulkCashflowReceivable"][];
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
    ListBulkDocumentsDocumentAttachments: {
        parameters: Parameters2;
        responses: {
            /** @description One page of document attachments */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["BulkDocumentsDocumentAttachment"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["BulkDocumentsDocumentAttachment"][];
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
    ListBulkDocumentsDocuments: {
        parameters: Parameters2;
        responses: {
            /** @description One page of documents */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["BulkDocumentsDocument"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["BulkDocumentsDocument"][];
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
    ListBulkFinancialGLAccounts: {
        parameters: Parameters1;
        responses: {
            /** @description One page of GL accounts */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["BulkFinancialGLAccount"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["BulkFinancialGLAccount"][];
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
    ListBulkFinancialGLClassifications: {
        parameters: Parameters2;
        responses: {
            /** @description One page of GL classifications */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["BulkFinancialGLClassification"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["BulkFinancialGLClassification"][];
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
    ListBulkFinancialTransactionLines: {
        parameters: Parameters2;
        responses: {
            /** @description One page of transaction lines */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["BulkFinancialTransactionLine"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["BulkFinancialTransactionLine"][];
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
    ListBulkLogisticsItems: {
        parameters: Parameters2;
        responses: {
            /** @description One page of items */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["BulkLogisticsItem"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["BulkLogisticsItem"][];
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
    ListBulkLogisticsSalesItemPrices: {
        parameters: Parameters2;
        responses: {
            /** @description One page of sales item prices */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["BulkLogisticsSalesItemPrice"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["BulkLogisticsSalesItemPrice"][];
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
    ListBulkProjectProjectWBS: {
        parameters: Parameters2;
        responses: {
            /** @description One page of project WBS elements */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["BulkProjectProjectWBS"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["BulkProjectProjectWBS"][];
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
    ListBulkSalesInvoiceSalesInvoiceLines: {
        parameters: Parameters2;
        responses: {
            /** @description One page of sales invoice lines */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["BulkSalesInvoiceSalesInvoiceLine"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["BulkSalesInvoiceSalesInvoiceLine"][];
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
    ListBulkSalesInvoiceSalesInvoices: {
        parameters: Parameters1;
        responses: {
            /** @description One page of sales invoices */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["BulkSalesInvoiceSalesInvoice"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["BulkSalesInvoiceSalesInvoice"][];
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
    ListBulkSalesOrderGoodsDeliveries: {
        parameters: Parameters1;
        responses: {
            /** @description One page of goods deliveries */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["BulkSalesOrderGoodsDelivery"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["BulkSalesOrderGoodsDelivery"][];
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
    ListBulkSalesOrderGoodsDeliveryLines: {
        parameters: Parameters1;
        responses: {
            /** @description One page of goods delivery lines */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["BulkSalesOrderGoodsDeliveryLine"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["BulkSalesOrderGoodsDeliveryLine"][];
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
    ListBulkSalesOrderSalesOrderLines: {
        parameters: Parameters2;
        responses: {
            /** @description One page of sales order lines */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["BulkSalesOrderSalesOrderLine"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["BulkSalesOrderSalesOrderLine"][];
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
    ListBulkSalesOrderSalesOrders: {
        parameters: Parameters1;
        responses: {
            /** @description One page of sales orders */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["BulkSalesOrderSalesOrder"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["BulkSalesOrderSalesOrder"][];
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
}
/** What may be done with the fields of each record. */
export interface records {
    CrmBankAccount: { row: components["schemas"]["CrmBankAccount"]; key: "ID"; create: "ID" | "Account" | "BankAccount" | "BankAccountHolderName" | "BICCode" | "Blocked" | "Description" | "Main"; update: "ID" | "Account" | "BankAccount" | "BankAccountHolderName" | "BICCode" | "Blocked" | "Description" | "Main" };
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
    InventoryStockBatchNumber: { row: components["schemas"]["InventoryStockBatchNumber"]; key: "ID"; create: "ID" | "BatchNumber" | "DraftStockTransactionID" | "EndDate" | "IsBlocked" | "Item" | "ParentID" | "PickOrderLine" | "Quantity" | "Remarks" | "SalesReturnLine" | "StockCountLine" | "StockTransactionType" | "StorageLocation" | "Warehouse" | "WarehouseTransferLine"; update: "ID" | "BatchNumber" | "DraftStockTransactionID" | "EndDate" | "IsBlocked" | "Item" | "ParentID" | "PickOrderLine" | "Quantity" | "Remarks" | "SalesReturnLine" | "StockCountLine" | "StockTransactionType" | "StorageLocation" | "Warehouse" | "WarehouseTransferLine" };
    InventoryStockSerialNumber: { row: components["schemas"]["InventoryStockSerialNumber"]; key: "ID"; create: "ID" | "DraftStockTransactionID" | "EndDate" | "IsBlocked" | "Item" | "ParentID" | "PickOrderLine" | "Remarks" | "SalesReturnLine" | "SerialNumber" | "StartDate" | "StockCountLine" | "StockTransactionType" | "StorageLocation" | "Warehouse" | "WarehouseTransferLine"; update: "ID" | "DraftStockTransactionID" | "EndDate" | "IsBlocked" | "Item" | "ParentID" | "PickOrderLine" | "Remarks" | "SalesReturnLine" | "SerialNumber" | "StartDate" | "StockCountLine" | "StockTransactionType" | "StorageLocation" | "Warehouse" | "WarehouseTransferLine" };
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

// Made by `npm run generate` from specs/exact-online/: change that, never this file.

export interface paths {
    "/api/v1/{division}/crm/AcceptQuotation": {
        /**
         * Accept a quotation
         * @description Marks a quotation as accepted and, on request, creates the sales order, invoice, project or subscription that follows from it. After a lost answer, look at the outcome before calling again.
         */
        post: operations["AcceptCrmQuotation"];
    };
    "/api/v1/{division}/crm/AccountClasses": {
        /**
         * List account classes
         * @description A class by which accounts are grouped, for instance for credit management. Answers pages of 60 rows.
         */
        get: operations["ListCrmAccountClasses"];
    };
    "/api/v1/{division}/crm/AccountClasses(guid'{ID}')": {
        /**
         * Read an account class by its ID
         * @description Answers the account class with the given ID; an unknown one gives 404.
         */
        get: operations["GetCrmAccountClass"];
    };
    "/api/v1/{division}/crm/AccountClassificationNames": {
        /**
         * List account classification names
         * @description The heading of one of the free classifications that accounts can have. Answers pages of 60 rows.
         */
        get: operations["ListCrmAccountClassificationNames"];
    };
    "/api/v1/{division}/crm/AccountClassificationNames(guid'{ID}')": {
        /**
         * Read an account classification name by its ID
         * @description Answers the account classification name with the given ID; an unknown one gives 404.
         */
        get: operations["GetCrmAccountClassificationName"];
    };
    "/api/v1/{division}/crm/AccountClassifications": {
        /**
         * List account classifications
         * @description A value that can be chosen within one of the free classifications of accounts. Answers pages of 60 rows.
         */
        get: operations["ListCrmAccountClassifications"];
    };
    "/api/v1/{division}/crm/AccountClassifications(guid'{ID}')": {
        /**
         * Read an account classification by its ID
         * @description Answers the account classification with the given ID; an unknown one gives 404.
         */
        get: operations["GetCrmAccountClassification"];
    };
    "/api/v1/{division}/read/crm/AccountDocumentFolders": {
        /**
         * List the document folders of an account
         * @description The document folders in use for one account, with the number of documents in each. Answers pages of 60 rows.
         */
        get: operations["GetCrmAccountDocumentFolders"];
    };
    "/api/v1/{division}/read/crm/AccountDocuments": {
        /**
         * List the documents of an account
         * @description The documents filed for one account, narrowed down by a search text. Answers pages of 60 rows.
         */
        get: operations["GetCrmAccountDocuments"];
    };
    "/api/v1/{division}/read/crm/AccountDocumentsCount": {
        /**
         * Count the documents of an account
         * @description Counts the documents filed for one account that match a search text. Answers a single value.
         */
        get: operations["GetCrmAccountDocumentsCount"];
    };
    "/api/v1/{division}/crm/Accounts": {
        /**
         * List accounts
         * @description A customer, supplier, prospect, reseller or any other relation of the company, with address, terms and bookkeeping defaults. Answers pages of 60 rows.
         */
        get: operations["ListCrmAccounts"];
        /**
         * Create an account
         * @description Adds an account and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreateCrmAccount"];
    };
    "/api/v1/{division}/crm/Accounts(guid'{ID}')": {
        /**
         * Read an account by its ID
         * @description Answers the account with the given ID; an unknown one gives 404.
         */
        get: operations["GetCrmAccount"];
        /**
         * Update an account
         * @description Changes the account with the given ID. Fields that are left out keep their value.
         */
        put: operations["UpdateCrmAccount"];
        /**
         * Delete an account
         * @description Removes the account with the given ID. One that is already gone gives 404 or 410.
         */
        delete: operations["DeleteCrmAccount"];
    };
    "/api/v1/{division}/crm/AddressStates": {
        /**
         * List address states
         * @description A state or province that addresses of a country can name. Answers pages of 60 rows.
         */
        get: operations["ListCrmAddressStates"];
    };
    "/api/v1/{division}/crm/AddressStates(guid'{ID}')": {
        /**
         * Read an address state by its ID
         * @description Answers the address state with the given ID; an unknown one gives 404.
         */
        get: operations["GetCrmAddressState"];
    };
    "/api/v1/{division}/crm/Addresses": {
        /**
         * List addresses
         * @description A visiting, postal, invoice or delivery address of an account or contact. Answers pages of 60 rows.
         */
        get: operations["ListCrmAddresses"];
        /**
         * Create an address
         * @description Adds an address and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreateCrmAddress"];
    };
    "/api/v1/{division}/crm/Addresses(guid'{ID}')": {
        /**
         * Read an address by its ID
         * @description Answers the address with the given ID; an unknown one gives 404.
         */
        get: operations["GetCrmAddress"];
        /**
         * Update an address
         * @description Changes the address with the given ID. Fields that are left out keep their value.
         */
        put: operations["UpdateCrmAddress"];
        /**
         * Delete an address
         * @description Removes the address with the given ID. One that is already gone gives 404 or 410.
         */
        delete: operations["DeleteCrmAddress"];
    };
    "/api/v1/{division}/crm/BankAccounts": {
        /**
         * List bank accounts
         * @description A bank account of a customer or supplier, used to pay or to recognise who paid. Answers pages of 60 rows.
         */
        get: operations["ListCrmBankAccounts"];
        /**
         * Create a bank account
         * @description Adds a bank account and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreateCrmBankAccount"];
    };
    "/api/v1/{division}/crm/BankAccounts(guid'{ID}')": {
        /**
         * Read a bank account by its ID
         * @description Answers the bank account with the given ID; an unknown one gives 404.
         */
        get: operations["GetCrmBankAccount"];
        /**
         * Update a bank account
         * @description Changes the bank account with the given ID. Fields that are left out keep their value.
         */
        put: operations["UpdateCrmBankAccount"];
        /**
         * Delete a bank account
         * @description Removes the bank account with the given ID. One that is already gone gives 404 or 410.
         */
        delete: operations["DeleteCrmBankAccount"];
    };
    "/api/v1/{division}/crm/Contacts": {
        /**
         * List contacts
         * @description A person who works for an account, with business and private details. Answers pages of 60 rows.
         */
        get: operations["ListCrmContacts"];
        /**
         * Create a contact
         * @description Adds a contact and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreateCrmContact"];
    };
    "/api/v1/{division}/crm/Contacts(guid'{ID}')": {
        /**
         * Read a contact by its ID
         * @description Answers the contact with the given ID; an unknown one gives 404.
         */
        get: operations["GetCrmContact"];
        /**
         * Update a contact
         * @description Changes the contact with the given ID. Fields that are left out keep their value.
         */
        put: operations["UpdateCrmContact"];
        /**
         * Delete a contact
         * @description Removes the contact with the given ID. One that is already gone gives 404 or 410.
         */
        delete: operations["DeleteCrmContact"];
    };
    "/api/v1/{division}/read/crm/DefaultAddressForAccount": {
        /**
         * Read the default address of an account
         * @description The address of a given kind that an account uses unless another one is chosen. Answers one record.
         */
        get: operations["GetCrmDefaultAddressForAccount"];
    };
    "/api/v1/{division}/read/crm/Documents": {
        /**
         * List CRM documents
         * @description A document seen from the customer file, with the orders and invoices it belongs to. Answers pages of 60 rows.
         */
        get: operations["ListCrmDocuments"];
    };
    "/api/v1/{division}/read/crm/Documents(guid'{ID}')": {
        /**
         * Read a CRM document by its ID
         * @description Answers the CRM document with the given ID; an unknown one gives 404.
         */
        get: operations["GetCrmDocument"];
    };
    "/api/v1/{division}/read/crm/DocumentsAttachments": {
        /**
         * List CRM document attachments
         * @description A file attached to a document in the customer file, with its address for viewing. Answers pages of 60 rows.
         */
        get: operations["ListCrmDocumentsAttachments"];
    };
    "/api/v1/{division}/read/crm/DocumentsAttachments(guid'{ID}')": {
        /**
         * Read a CRM document attachment by its ID
         * @description Answers the CRM document attachment with the given ID; an unknown one gives 404.
         */
        get: operations["GetCrmDocumentsAttachment"];
    };
    "/api/v1/{division}/crm/EmailWithSignOffQuotation": {
        /**
         * E-mail a quotation for signing
         * @description Sends a quotation by e-mail for signing off, and settles what happens on acceptance or rejection. After a lost answer, look at the outcome before calling again.
         */
        post: operations["EmailCrmQuotationWithSignOff"];
    };
    "/api/v1/{division}/crm/HostingOpportunities": {
        /**
         * List hosting opportunities
         * @description A sales opportunity of the hosting business, from lead to closing, with the demands of the customer. Answers pages of 60 rows.
         */
        get: operations["ListCrmHostingOpportunities"];
        /**
         * Create a hosting opportunity
         * @description Adds a hosting opportunity and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreateCrmHostingOpportunity"];
    };
    "/api/v1/{division}/crm/HostingOpportunities(guid'{ID}')": {
        /**
         * Read a hosting opportunity by its ID
         * @description Answers the hosting opportunity with the given ID; an unknown one gives 404.
         */
        get: operations["GetCrmHostingOpportunity"];
        /**
         * Update a hosting opportunity
         * @description Changes the hosting opportunity with the given ID. Fields that are left out keep their value.
         */
        put: operations["UpdateCrmHostingOpportunity"];
        /**
         * Delete a hosting opportunity
         * @description Removes the hosting opportunity with the given ID. One that is already gone gives 404 or 410.
         */
        delete: operations["DeleteCrmHostingOpportunity"];
    };
    "/api/v1/{division}/crm/LeadPurposes": {
        /**
         * List lead purposes
         * @description A purpose for which an account was approached as a lead. Answers pages of 60 rows.
         */
        get: operations["ListCrmLeadPurposes"];
    };
    "/api/v1/{division}/crm/LeadPurposes(guid'{ID}')": {
        /**
         * Read a lead purpose by its ID
         * @description Answers the lead purpose with the given ID; an unknown one gives 404.
         */
        get: operations["GetCrmLeadPurpose"];
    };
    "/api/v1/{division}/crm/LeadSources": {
        /**
         * List lead sources
         * @description A source from which a lead came to the company. Answers pages of 60 rows.
         */
        get: operations["ListCrmLeadSources"];
    };
    "/api/v1/{division}/crm/LeadSources(guid'{ID}')": {
        /**
         * Read a lead source by its ID
         * @description Answers the lead source with the given ID; an unknown one gives 404.
         */
        get: operations["GetCrmLeadSource"];
    };
    "/api/v1/{division}/crm/Opportunities": {
        /**
         * List opportunities
         * @description A chance of a sale at an account, with its stage, expected amount and probability. Answers pages of 60 rows.
         */
        get: operations["ListCrmOpportunities"];
        /**
         * Create an opportunity
         * @description Adds an opportunity and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreateCrmOpportunity"];
    };
    "/api/v1/{division}/crm/Opportunities(guid'{ID}')": {
        /**
         * Read an opportunity by its ID
         * @description Answers the opportunity with the given ID; an unknown one gives 404.
         */
        get: operations["GetCrmOpportunity"];
        /**
         * Update an opportunity
         * @description Changes the opportunity with the given ID. Fields that are left out keep their value.
         */
        put: operations["UpdateCrmOpportunity"];
        /**
         * Delete an opportunity
         * @description Removes the opportunity with the given ID. One that is already gone gives 404 or 410.
         */
        delete: operations["DeleteCrmOpportunity"];
    };
    "/api/v1/{division}/read/crm/OpportunityContacts": {
        /**
         * List opportunity contacts
         * @description A contact person who takes part in a sales opportunity. Answers pages of 60 rows.
         */
        get: operations["ListCrmOpportunityContacts"];
    };
    "/api/v1/{division}/read/crm/OpportunityContacts(guid'{ID}')": {
        /**
         * Read an opportunity contact by its ID
         * @description Answers the opportunity contact with the given ID; an unknown one gives 404.
         */
        get: operations["GetCrmOpportunityContact"];
    };
    "/api/v1/{division}/read/crm/OpportunityDocuments": {
        /**
         * List the documents of an opportunity
         * @description The documents filed for one sales opportunity, narrowed down by a search text. Answers pages of 60 rows.
         */
        get: operations["GetCrmOpportunityDocuments"];
    };
    "/api/v1/{division}/read/crm/OpportunityDocumentsCount": {
        /**
         * Count the documents of an opportunity
         * @description Counts the documents filed for one sales opportunity that match a search text. Answers a single value.
         */
        get: operations["GetCrmOpportunityDocumentsCount"];
    };
    "/api/v1/{division}/crm/OptionalQuotationLineID": {
        /**
         * Create an optional quotation line reference
         * @description Points at an optional line of a quotation that the customer takes up with its acceptance. After a lost answer, look at the outcome before calling again.
         */
        post: operations["CreateCrmOptionalQuotationLineID"];
    };
    "/api/v1/{division}/crm/PrintQuotation": {
        /**
         * Print a quotation
         * @description Makes a printable document of a quotation and, on request, mails it to the customer. After a lost answer, look at the outcome before calling again.
         */
        post: operations["PrintCrmQuotation"];
    };
    "/api/v1/{division}/crm/QuotationLines": {
        /**
         * List quotation lines
         * @description One line of a quotation, with item, quantity, price, discount and VAT. Answers pages of 60 rows.
         */
        get: operations["ListCrmQuotationLines"];
        /**
         * Create a quotation line
         * @description Adds a quotation line and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreateCrmQuotationLine"];
    };
    "/api/v1/{division}/crm/QuotationLines(guid'{ID}')": {
        /**
         * Read a quotation line by its ID
         * @description Answers the quotation line with the given ID; an unknown one gives 404.
         */
        get: operations["GetCrmQuotationLine"];
        /**
         * Update a quotation line
         * @description Changes the quotation line with the given ID. Fields that are left out keep their value.
         */
        put: operations["UpdateCrmQuotationLine"];
        /**
         * Delete a quotation line
         * @description Removes the quotation line with the given ID. One that is already gone gives 404 or 410.
         */
        delete: operations["DeleteCrmQuotationLine"];
    };
    "/api/v1/{division}/crm/QuotationOrderChargeLines": {
        /**
         * List quotation order charge lines
         * @description An extra charge on a quotation, such as shipping costs. Answers pages of 60 rows.
         */
        get: operations["ListCrmQuotationOrderChargeLines"];
        /**
         * Create a quotation order charge line
         * @description Adds a quotation order charge line and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreateCrmQuotationOrderChargeLine"];
    };
    "/api/v1/{division}/crm/QuotationOrderChargeLines(guid'{ID}')": {
        /**
         * Read a quotation order charge line by its ID
         * @description Answers the quotation order charge line with the given ID; an unknown one gives 404.
         */
        get: operations["GetCrmQuotationOrderChargeLine"];
        /**
         * Update a quotation order charge line
         * @description Changes the quotation order charge line with the given ID. Fields that are left out keep their value.
         */
        put: operations["UpdateCrmQuotationOrderChargeLine"];
        /**
         * Delete a quotation order charge line
         * @description Removes the quotation order charge line with the given ID. One that is already gone gives 404 or 410.
         */
        delete: operations["DeleteCrmQuotationOrderChargeLine"];
    };
    "/api/v1/{division}/crm/Quotations": {
        /**
         * List quotations
         * @description An offer to a customer: what is offered, at which price, until when, and how the customer decided. Answers pages of 60 rows.
         */
        get: operations["ListCrmQuotations"];
        /**
         * Create a quotation
         * @description Adds a quotation and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreateCrmQuotation"];
    };
    "/api/v1/{division}/crm/Quotations(guid'{QuotationID}')": {
        /**
         * Read a quotation by its ID
         * @description Answers the quotation with the given ID; an unknown one gives 404.
         */
        get: operations["GetCrmQuotation"];
        /**
         * Update a quotation
         * @description Changes the quotation with the given ID. Fields that are left out keep their value. Lines are not replaced this way, they have a path of their own.
         */
        put: operations["UpdateCrmQuotation"];
        /**
         * Delete a quotation
         * @description Removes the quotation with the given ID. One that is already gone gives 404 or 410.
         */
        delete: operations["DeleteCrmQuotation"];
    };
    "/api/v1/{division}/crm/ReasonCodes": {
        /**
         * List CRM reason codes
         * @description A reason that can be chosen when an opportunity or quotation is won or lost. Answers pages of 60 rows.
         */
        get: operations["ListCrmReasonCodes"];
    };
    "/api/v1/{division}/crm/ReasonCodes(guid'{ID}')": {
        /**
         * Read a CRM reason code by its ID
         * @description Answers the CRM reason code with the given ID; an unknown one gives 404.
         */
        get: operations["GetCrmReasonCode"];
    };
    "/api/v1/{division}/crm/RejectQuotation": {
        /**
         * Reject a quotation
         * @description Marks a quotation as rejected by the customer, with the reason. After a lost answer, look at the outcome before calling again.
         */
        post: operations["RejectCrmQuotation"];
    };
    "/api/v1/{division}/crm/ReopenQuotation": {
        /**
         * Reopen a quotation
         * @description Sets a closed quotation back to open, so that it can be worked on again. After a lost answer, look at the outcome before calling again.
         */
        post: operations["ReopenCrmQuotation"];
    };
    "/api/v1/{division}/crm/ReviewQuotation": {
        /**
         * Review a quotation as a new version
         * @description Closes a quotation and makes a new version of it for further negotiation. After a lost answer, look at the outcome before calling again.
         */
        post: operations["ReviewCrmQuotation"];
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
        /** @description Points at an optional line of a quotation that the customer takes up with its acceptance. */
        CrmOptionalQuotationLineID: {
            /** Format: uuid */
            ID?: string;
        };
        /** @description Marks a quotation as accepted and, on request, creates the sales order, invoice, project or subscription that follows from it. */
        CrmAcceptQuotation: {
            /** Format: uuid */
            QuotationID?: string;
            /** Format: int32 */
            Action?: 0 | 1 | 2 | 3 | 4 | 5 | 60 | 99 | null;
            AddToExistingProjectSuccess?: string | null;
            CreateItemPriceAgreement?: boolean | null;
            CreateProjectWBS?: boolean | null;
            /** Format: int32 */
            Division?: number | null;
            ErrorMessage?: string | null;
            InvoiceJournal?: string | null;
            /** Format: uuid */
            NotificationLayout?: string | null;
            OptionalQuotationLineIDs?: components["schemas"]["CrmOptionalQuotationLineID"][] | null;
            /** Format: int32 */
            ProjectBudgetType?: number | null;
            /** Format: uuid */
            ProjectClassification?: string | null;
            ProjectCode?: string | null;
            ProjectDescription?: string | null;
            /** Format: uuid */
            ProjectID?: string | null;
            /** Format: odata-v2-datetime */
            ProjectInvoiceDate?: string | null;
            /** Format: int32 */
            ProjectInvoicingAction?: 0 | 1 | 2 | null;
            /** Format: int32 */
            ProjectPrepaindTypes?: 1 | 2 | null;
            /** Format: double */
            ProjectPriceAgreement?: number | null;
            ProjectSuccess?: string | null;
            /** Format: int32 */
            ProjectType?: 2 | 3 | 4 | 5 | null;
            /** Format: uuid */
            ProjectWBSPartOf?: string | null;
            /** Format: uuid */
            ReasonCode?: string | null;
            SalesInvoiceSuccess?: string | null;
            SalesOrderSuccess?: string | null;
            SubscriptionDescription?: string | null;
            /** Format: odata-v2-datetime */
            SubscriptionStartDate?: string | null;
            SubscriptionSuccess?: string | null;
            /** Format: uuid */
            SubscriptionType?: string | null;
            SuccessMessage?: string | null;
            UpdateProjectBudgetAndPriceAgreement?: boolean | null;
            YourRef?: string | null;
            /** Format: uuid */
            OpportunityStage?: string | null;
        };
        /** @description A class by which accounts are grouped, for instance for credit management. */
        CrmAccountClass: {
            /** Format: uuid */
            ID?: string;
            Code?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            /** Format: uuid */
            CreditManagementScenario?: string | null;
            Description?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
        };
        /** @description The heading of one of the free classifications that accounts can have. */
        CrmAccountClassificationName: {
            /** Format: uuid */
            ID?: string;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            Description?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            /** Format: int32 */
            SequenceNumber?: number | null;
        };
        /** @description A value that can be chosen within one of the free classifications of accounts. */
        CrmAccountClassification: {
            /** Format: uuid */
            ID?: string;
            /** Format: uuid */
            AccountClassificationName?: string | null;
            AccountClassificationNameDescription?: string | null;
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
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
        };
        /** @description The document folders in use for one account, with the number of documents in each. */
        CrmAccountDocumentFolder: {
            /** Format: uuid */
            ID?: string;
            Code?: string | null;
            /** Format: int32 */
            CountOfDocuments?: number | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            Description?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            /** Format: uuid */
            ParentFolder?: string | null;
            /** Format: int32 */
            Share?: number | null;
            /** Format: int16 */
            SharePointConnectionStatus?: number | null;
            SharePointID?: string | null;
            IsRootConV2?: boolean | null;
        };
        /** @description A file attached to a document in the customer file, with its address for viewing. */
        CrmDocumentsAttachment: {
            /** Format: uuid */
            ID?: string;
            AttachmentFileName?: string | null;
            /** Format: double */
            AttachmentFileSize?: number | null;
            AttachmentUrl?: string | null;
            CanShowInWebView?: boolean | null;
        };
        /** @description The documents filed for one account, narrowed down by a search text. */
        CrmAccountDocument: {
            /** Format: uuid */
            ID?: string;
            /** Format: uuid */
            Account?: string | null;
            Attachments?: components["schemas"]["CrmDocumentsAttachment"][] | null;
            /** Format: uuid */
            Contact?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: odata-v2-datetime */
            DocumentDate?: string | null;
            /** Format: uuid */
            DocumentFolder?: string | null;
            DocumentViewUrl?: string | null;
            HasEmptyBody?: boolean | null;
            /** Format: int32 */
            HID?: number | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            /** Format: uuid */
            Opportunity?: string | null;
            /** Format: int32 */
            PurchaseInvoiceNumber?: number | null;
            /** Format: int32 */
            PurchaseOrderNumber?: number | null;
            /** Format: int32 */
            SalesInvoiceNumber?: number | null;
            /** Format: int32 */
            SalesOrderNumber?: number | null;
            /** Format: int32 */
            SendMethod?: number | null;
            /** Format: int32 */
            Share?: number | null;
            /** Format: int16 */
            SharePointConnectionStatus?: number | null;
            SharePointID?: string | null;
            /** Format: int32 */
            Source?: number | null;
            SourceDescription?: string | null;
            Subject?: string | null;
            /** Format: int32 */
            Type?: number | null;
            TypeDescription?: string | null;
        };
        /** @description A customer, supplier, prospect, reseller or any other relation of the company, with address, terms and bookkeeping defaults. */
        CrmAccount: {
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
            IsAccountant?: number | null;
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
            /** Format: uuid */
            ClientGroup?: string | null;
            ClientGroupDescription?: string | null;
        };
        /** @description A state or province that addresses of a country can name. */
        CrmAddressState: {
            /** Format: uuid */
            ID?: string;
            Country?: string | null;
            DisplayValue?: string | null;
            /** Format: double */
            Latitude?: number | null;
            /** Format: double */
            Longitude?: number | null;
            Name?: string | null;
            State?: string | null;
        };
        /** @description A visiting, postal, invoice or delivery address of an account or contact. */
        CrmAddress: {
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
        /** @description A person who works for an account, with business and private details. */
        CrmContact: {
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
        /** @description The address of a given kind that an account uses unless another one is chosen. */
        CrmDefaultAddressForAccount: {
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
            State?: string | null;
            StateDescription?: string | null;
            /** Format: int16 */
            Type?: number | null;
            /** Format: uuid */
            Warehouse?: string | null;
            WarehouseCode?: string | null;
            WarehouseDescription?: string | null;
            CustomField?: string | null;
            /** Format: uint8 */
            Source?: number | null;
        };
        /** @description A document seen from the customer file, with the orders and invoices it belongs to. */
        CrmDocument: {
            /** Format: uuid */
            ID?: string;
            /** Format: uuid */
            Account?: string | null;
            Attachments?: components["schemas"]["CrmDocumentsAttachment"][] | null;
            /** Format: uuid */
            Contact?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: odata-v2-datetime */
            DocumentDate?: string | null;
            /** Format: uuid */
            DocumentFolder?: string | null;
            DocumentViewUrl?: string | null;
            HasEmptyBody?: boolean | null;
            /** Format: int32 */
            HID?: number | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            /** Format: uuid */
            Opportunity?: string | null;
            /** Format: int32 */
            PurchaseInvoiceNumber?: number | null;
            /** Format: int32 */
            PurchaseOrderNumber?: number | null;
            /** Format: int32 */
            SalesInvoiceNumber?: number | null;
            /** Format: int32 */
            SalesOrderNumber?: number | null;
            /** Format: int32 */
            SendMethod?: number | null;
            /** Format: int32 */
            Share?: number | null;
            /** Format: int16 */
            SharePointConnectionStatus?: number | null;
            SharePointID?: string | null;
            /** Format: int32 */
            Source?: number | null;
            SourceDescription?: string | null;
            Subject?: string | null;
            /** Format: int32 */
            Type?: number | null;
            TypeDescription?: string | null;
        };
        /** @description Sends a quotation by e-mail for signing off, and settles what happens on acceptance or rejection. */
        CrmEmailWithSignOffQuotation: {
            /** Format: uuid */
            QuotationID?: string;
            /** Format: uuid */
            AcceptEmailLayout?: string | null;
            /** Format: uuid */
            AcceptOpportunityStage?: string | null;
            /** Format: int32 */
            Action?: 0 | 1 | 2 | 3 | 4 | 5 | null;
            AllowProvideYourRef?: boolean | null;
            CreateItemPriceAgreement?: boolean | null;
            CreateProjectWBS?: boolean | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            DocumentLayout?: string | null;
            /** Format: uuid */
            EmailLayout?: string | null;
            ErrorMessage?: string | null;
            ExtraText?: string | null;
            InvoiceJournal?: string | null;
            /** Format: int32 */
            ProjectBudgetType?: 0 | 1 | 2 | null;
            /** Format: uuid */
            ProjectClassification?: string | null;
            ProjectCode?: string | null;
            ProjectDescription?: string | null;
            /** Format: uuid */
            ProjectID?: string | null;
            /** Format: odata-v2-datetime */
            ProjectInvoiceDate?: string | null;
            /** Format: int32 */
            ProjectInvoicingAction?: 0 | 1 | 2 | null;
            /** Format: int32 */
            ProjectPrepaidTypes?: 1 | 2 | null;
            /** Format: double */
            ProjectPriceAgreement?: number | null;
            /** Format: int32 */
            ProjectType?: 2 | 3 | 4 | 5 | null;
            /** Format: uuid */
            ProjectWBSPartOf?: string | null;
            /** Format: odata-v2-datetime */
            QuotationDate?: string | null;
            /** Format: uuid */
            RejectEmailLayout?: string | null;
            /** Format: uuid */
            RejectOpportunityStage?: string | null;
            SenderEmailAddress?: string | null;
            Subject?: string | null;
            /** Format: odata-v2-datetime */
            SubscriptionDate?: string | null;
            SubscriptionDescription?: string | null;
            /** Format: uuid */
            SubscriptionType?: string | null;
            SuccessMessage?: string | null;
            UpdateProjectBudgetAndPriceAgreement?: boolean | null;
            YourRef?: string | null;
        };
        /** @description A sales opportunity of the hosting business, from lead to closing, with the demands of the customer. */
        CrmHostingOpportunity: {
            /** Format: uuid */
            ID?: string;
            /** Format: uuid */
            Account?: string | null;
            /** Format: uuid */
            Accountant?: string | null;
            /** Format: code18 */
            AccountantCode?: string | null;
            AccountantName?: string | null;
            /** Format: code18 */
            AccountCode?: string | null;
            AccountName?: string | null;
            /** Format: odata-v2-datetime */
            ActionDate?: string | null;
            /** Format: double */
            AmountDC?: number | null;
            /** Format: double */
            AmountFC?: number | null;
            /** Format: odata-v2-datetime */
            BackToLeadDevelopment?: string | null;
            /** Format: uuid */
            Campaign?: string | null;
            CampaignDescription?: string | null;
            /** Format: int16 */
            Channel?: number | null;
            ChannelDescription?: string | null;
            /** Format: odata-v2-datetime */
            CloseDate?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            Currency?: string | null;
            CustomerDemandsDescription?: string | null;
            DecisionMakingUnitName?: string | null;
            DecisionMakingUnitRole?: string | null;
            DecisionTimeframe?: string | null;
            /** Format: odata-v2-datetime */
            DispatchToSales?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uint8 */
            IsAssociatedPrice?: number | null;
            /** Format: uint8 */
            IsCustomerDemandsMeet?: number | null;
            /** Format: uuid */
            LeadDeveloper?: string | null;
            /** Format: uuid */
            LeadSource?: string | null;
            LeadSourceDescription?: string | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            Name?: string | null;
            NextAction?: string | null;
            Notes?: string | null;
            /** Format: int32 */
            Number?: number | null;
            /** Format: int16 */
            OpportunityDepartmentCode?: number | null;
            OpportunityDepartmentDescription?: string | null;
            /** Format: uuid */
            OpportunityStage?: string | null;
            OpportunityStageDescription?: string | null;
            /** Format: int32 */
            OpportunityStatus?: 1 | 2 | 3 | null;
            /** Format: int16 */
            OpportunityType?: number | null;
            OpportunityTypeDescription?: string | null;
            /** Format: uuid */
            Owner?: string | null;
            OwnerFullName?: string | null;
            /** Format: double */
            Probability?: number | null;
            /** Format: uuid */
            Project?: string | null;
            ProjectCode?: string | null;
            ProjectDescription?: string | null;
            /** Format: double */
            RateFC?: number | null;
            ReasonBack?: string | null;
            /** Format: uuid */
            ReasonCode?: string | null;
            ReasonCodeDescription?: string | null;
            /** Format: uuid */
            Reseller?: string | null;
            /** Format: code18 */
            ResellerCode?: string | null;
            ResellerName?: string | null;
            /** Format: uuid */
            SalesType?: string | null;
            SalesTypeDescription?: string | null;
        };
        /** @description A purpose for which an account was approached as a lead. */
        CrmLeadPurpose: {
            /** Format: uuid */
            ID?: string;
            Code?: string | null;
            Description?: string | null;
        };
        /** @description A source from which a lead came to the company. */
        CrmLeadSource: {
            /** Format: uuid */
            ID?: string;
            Code?: string | null;
            Description?: string | null;
        };
        /** @description A chance of a sale at an account, with its stage, expected amount and probability. */
        CrmOpportunity: {
            /** Format: uuid */
            ID?: string;
            /** Format: uuid */
            Account?: string | null;
            /** Format: uuid */
            Accountant?: string | null;
            /** Format: code18 */
            AccountantCode?: string | null;
            AccountantName?: string | null;
            /** Format: code18 */
            AccountCode?: string | null;
            AccountName?: string | null;
            /** Format: odata-v2-datetime */
            ActionDate?: string | null;
            /** Format: double */
            AmountDC?: number | null;
            /** Format: double */
            AmountFC?: number | null;
            /** Format: uuid */
            Campaign?: string | null;
            CampaignDescription?: string | null;
            /** Format: int16 */
            Channel?: number | null;
            ChannelDescription?: string | null;
            /** Format: odata-v2-datetime */
            CloseDate?: string | null;
            /** Format: uuid */
            Contact?: string | null;
            ContactFullName?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            Currency?: string | null;
            CustomField?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            LeadSource?: string | null;
            LeadSourceDescription?: string | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            Name?: string | null;
            NextAction?: string | null;
            Notes?: string | null;
            /** Format: int32 */
            Number?: number | null;
            /** Format: int16 */
            OpportunityDepartmentCode?: number | null;
            OpportunityDepartmentDescription?: string | null;
            /** Format: uuid */
            OpportunityStage?: string | null;
            OpportunityStageDescription?: string | null;
            /** Format: int32 */
            OpportunityStatus?: 1 | 2 | 3 | null;
            /** Format: int16 */
            OpportunityType?: number | null;
            OpportunityTypeDescription?: string | null;
            /** Format: uuid */
            Owner?: string | null;
            OwnerFullName?: string | null;
            /** Format: double */
            Probability?: number | null;
            /** Format: uuid */
            Project?: string | null;
            ProjectCode?: string | null;
            ProjectDescription?: string | null;
            /** Format: double */
            RateFC?: number | null;
            /** Format: uuid */
            ReasonCode?: string | null;
            ReasonCodeDescription?: string | null;
            /** Format: uuid */
            Reseller?: string | null;
            /** Format: code18 */
            ResellerCode?: string | null;
            ResellerName?: string | null;
            /** Format: uuid */
            SalesType?: string | null;
            SalesTypeDescription?: string | null;
        };
        /** @description A contact person who takes part in a sales opportunity. */
        CrmOpportunityContact: {
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
            /** @description Padded with spaces on the left to 18 characters; filters need the padded form. */
            Code?: string | null;
            /** Format: uuid */
            Contact?: string | null;
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
            /** Format: uuid */
            Opportunity?: string | null;
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
        /** @description The documents filed for one sales opportunity, narrowed down by a search text. */
        CrmOpportunityDocument: {
            /** Format: uuid */
            ID?: string;
            /** Format: uuid */
            Account?: string | null;
            Attachments?: components["schemas"]["CrmDocumentsAttachment"][] | null;
            /** Format: uuid */
            Contact?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: odata-v2-datetime */
            DocumentDate?: string | null;
            /** Format: uuid */
            DocumentFolder?: string | null;
            DocumentViewUrl?: string | null;
            HasEmptyBody?: boolean | null;
            /** Format: int32 */
            HID?: number | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            /** Format: uuid */
            Opportunity?: string | null;
            /** Format: int32 */
            PurchaseInvoiceNumber?: number | null;
            /** Format: int32 */
            PurchaseOrderNumber?: number | null;
            /** Format: int32 */
            SalesInvoiceNumber?: number | null;
            /** Format: int32 */
            SalesOrderNumber?: number | null;
            /** Format: int32 */
            SendMethod?: number | null;
            /** Format: int32 */
            Share?: number | null;
            /** Format: int16 */
            SharePointConnectionStatus?: number | null;
            SharePointID?: string | null;
            /** Format: int32 */
            Source?: number | null;
            SourceDescription?: string | null;
            Subject?: string | null;
            /** Format: int32 */
            Type?: number | null;
            TypeDescription?: string | null;
        };
        /** @description Makes a printable document of a quotation and, on request, mails it to the customer. */
        CrmPrintQuotation: {
            /** Format: uuid */
            QuotationID?: string;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            Document?: string | null;
            DocumentCreationError?: string | null;
            DocumentCreationSuccess?: string | null;
            /** Format: uuid */
            DocumentLayout?: string | null;
            EmailCreationError?: string | null;
            /** Format: uuid */
            EmailLayout?: string | null;
            ExtraText?: string | null;
            /** Format: odata-v2-datetime */
            QuotationDate?: string | null;
            SendEmailToCustomer?: boolean | null;
            SenderEmailAddress?: string | null;
        };
        /** @description One line of a quotation, with item, quantity, price, discount and VAT. */
        CrmQuotationLine: {
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
        /** @description An extra charge on a quotation, such as shipping costs. */
        CrmQuotationOrderChargeLine: {
            /** Format: uuid */
            ID?: string;
            /** Format: double */
            AmountDC?: number | null;
            /** Format: double */
            AmountFCExclVAT?: number | null;
            /** Format: double */
            AmountFCInclVAT?: number | null;
            /** Format: double */
            AmountVATFC?: number | null;
            /** Format: int32 */
            Division?: number | null;
            IsShippingCost?: boolean | null;
            /** Format: int32 */
            LineNumber?: number | null;
            /** Format: uuid */
            OrderCharge?: string | null;
            OrderChargeCode?: string | null;
            OrderChargeDescription?: string | null;
            OrderChargesLineDescription?: string | null;
            /** Format: uuid */
            QuotationID?: string | null;
            VATCode?: string | null;
            VATDescription?: string | null;
            /** Format: double */
            VATPercentage?: number | null;
        };
        /** @description An offer to a customer: what is offered, at which price, until when, and how the customer decided. */
        CrmQuotation: {
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
            QuotationLines?: components["schemas"]["CrmQuotationLine"][] | null;
            /** Format: int32 */
            QuotationNumber?: number | null;
            QuotationOrderChargeLines?: components["schemas"]["CrmQuotationOrderChargeLine"][] | null;
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
            Status?: 5 | 6 | 10 | 20 | 25 | 35 | 40 | 50 | 60 | 70 | null;
            StatusDescription?: string | null;
            /** Format: double */
            VATAmountFC?: number | null;
            /** Format: int32 */
            VersionNumber?: number | null;
            WarehouseCode?: string | null;
            WarehouseDescription?: string | null;
            /** Format: uuid */
            WarehouseID?: string | null;
            YourRef?: string | null;
        };
        /** @description A reason that can be chosen when an opportunity or quotation is won or lost. */
        CrmReasonCode: {
            /** Format: uuid */
            ID?: string;
            /** Format: uint8 */
            Active?: number | null;
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
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            Notes?: string | null;
            /** Format: int16 */
            Type?: number | null;
            TypeDescription?: string | null;
        };
        /** @description Marks a quotation as rejected by the customer, with the reason. */
        CrmRejectQuotation: {
            /** Format: uuid */
            QuotationID?: string;
            /** Format: int32 */
            Division?: number | null;
            ErrorMessage?: string | null;
            /** Format: uuid */
            NotificationLayout?: string | null;
            /** Format: uuid */
            ReasonCode?: string | null;
            SuccessMessage?: string | null;
            /** Format: uuid */
            OpportunityStage?: string | null;
        };
        /** @description Sets a closed quotation back to open, so that it can be worked on again. */
        CrmReopenQuotation: {
            /** Format: uuid */
            QuotationID?: string;
            /** Format: int32 */
            Division?: number | null;
            ErrorMessage?: string | null;
            SuccessMessage?: string | null;
        };
        /** @description Closes a quotation and makes a new version of it for further negotiation. */
        CrmReviewQuotation: {
            /** Format: uuid */
            QuotationID?: string;
            CopyItemPrices?: boolean | null;
            Description?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            Document?: string | null;
            ErrorMessage?: string | null;
            /** Format: uuid */
            NewQuotationID?: string | null;
            /** Format: uuid */
            OrderAccount?: string | null;
            /** Format: uuid */
            OrderAccountContact?: string | null;
            PaymentCondition?: string | null;
            /** Format: odata-v2-datetime */
            QuotationDate?: string | null;
            SuccessMessage?: string | null;
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
interface Parameters4 {
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
}
interface Parameters5 {
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
}
interface Parameters6 {
    path: {
        /** @description Code of the division, that is, the company. */
        division: components["parameters"]["division"];
        /** @description ID of the record. */
        ID: components["parameters"]["ID"];
    };
}
interface Parameters7 {
    path: {
        /** @description Code of the division, that is, the company. */
        division: components["parameters"]["division"];
        /** @description ID of the quotation. */
        QuotationID: string;
    };
}
export interface operations {
    AcceptCrmQuotation: {
        parameters: Parameters1;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["CrmAcceptQuotation"], "QuotationID">;
            };
        };
        responses: {
            /** @description The outcome */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["CrmAcceptQuotation"];
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
    ListCrmAccountClasses: {
        parameters: Parameters2;
        responses: {
            /** @description One page of account classes */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["CrmAccountClass"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["CrmAccountClass"][];
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
    GetCrmAccountClass: {
        parameters: Parameters3;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["CrmAccountClass"];
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
    ListCrmAccountClassificationNames: {
        parameters: Parameters2;
        responses: {
            /** @description One page of account classification names */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["CrmAccountClassificationName"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["CrmAccountClassificationName"][];
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
    GetCrmAccountClassificationName: {
        parameters: Parameters3;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["CrmAccountClassificationName"];
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
    ListCrmAccountClassifications: {
        parameters: Parameters2;
        responses: {
            /** @description One page of account classifications */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["CrmAccountClassification"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["CrmAccountClassification"][];
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
    GetCrmAccountClassification: {
        parameters: Parameters3;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["CrmAccountClassification"];
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
    GetCrmAccountDocumentFolders: {
        parameters: {
            query: {
                /** @description ID of the account. */
                accountId: string;
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
                            results: components["schemas"]["CrmAccountDocumentFolder"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["CrmAccountDocumentFolder"][];
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
    GetCrmAccountDocuments: {
        parameters: {
            query: {
                /** @description ID of the account. */
                accountId: string;
                /** @description Text to look for in the documents. */
                searchText: string;
                /** @description Whether the content of the documents is searched too. */
                useFullTextSearch: boolean;
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
            /** @description One page of rows */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["CrmAccountDocument"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["CrmAccountDocument"][];
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
    GetCrmAccountDocumentsCount: {
        parameters: {
            query: {
                /** @description ID of the account. */
                accountId: string;
                /** @description Text to look for in the documents. */
                searchText: string;
                /** @description Whether the content of the documents is searched too. */
                useFullTextSearch: boolean;
            };
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
            };
        };
        responses: {
            /** @description The result */
            200: {
                content: {
                    "application/json": {
                        d: number | {
                            [key: string]: number;
                        };
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
    ListCrmAccounts: {
        parameters: Parameters4;
        responses: {
            /** @description One page of accounts */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["CrmAccount"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["CrmAccount"][];
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
    CreateCrmAccount: {
        parameters: Parameters1;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["CrmAccount"], "Name">;
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["CrmAccount"];
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
    GetCrmAccount: {
        parameters: Parameters5;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["CrmAccount"];
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
    UpdateCrmAccount: {
        parameters: Parameters6;
        requestBody: {
            content: {
                "application/json": components["schemas"]["CrmAccount"];
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
    DeleteCrmAccount: {
        parameters: Parameters6;
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
    ListCrmAddressStates: {
        parameters: Parameters2;
        responses: {
            /** @description One page of address states */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["CrmAddressState"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["CrmAddressState"][];
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
    GetCrmAddressState: {
        parameters: Parameters3;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["CrmAddressState"];
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
    ListCrmAddresses: {
        parameters: Parameters2;
        responses: {
            /** @description One page of addresses */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["CrmAddress"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["CrmAddress"][];
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
    CreateCrmAddress: {
        parameters: Parameters1;
        requestBody: {
            content: {
                "application/json": components["schemas"]["CrmAddress"];
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["CrmAddress"];
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
    GetCrmAddress: {
        parameters: Parameters3;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["CrmAddress"];
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
    UpdateCrmAddress: {
        parameters: Parameters6;
        requestBody: {
            content: {
                "application/json": components["schemas"]["CrmAddress"];
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
    DeleteCrmAddress: {
        parameters: Parameters6;
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
    ListCrmBankAccounts: {
        parameters: Parameters2;
        responses: {
            /** @description One page of bank accounts */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["CrmBankAccount"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["CrmBankAccount"][];
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
    CreateCrmBankAccount: {
        parameters: Parameters1;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["CrmBankAccount"], "Account" | "BankAccount">;
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["CrmBankAccount"];
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
    GetCrmBankAccount: {
        parameters: Parameters3;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["CrmBankAccount"];
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
    UpdateCrmBankAccount: {
        parameters: Parameters6;
        requestBody: {
            content: {
                "application/json": components["schemas"]["CrmBankAccount"];
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
    DeleteCrmBankAccount: {
        parameters: Parameters6;
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
    ListCrmContacts: {
        parameters: Parameters2;
        responses: {
            /** @description One page of contacts */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["CrmContact"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["CrmContact"][];
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
    CreateCrmContact: {
        parameters: Parameters1;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["CrmContact"], "Account" | "FirstName" | "LastName">;
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["CrmContact"];
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
    GetCrmContact: {
        parameters: Parameters3;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["CrmContact"];
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
    UpdateCrmContact: {
        parameters: Parameters6;
        requestBody: {
            content: {
                "application/json": components["schemas"]["CrmContact"];
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
    DeleteCrmContact: {
        parameters: Parameters6;
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
    GetCrmDefaultAddressForAccount: {
        parameters: {
            query: {
                /** @description ID of the account. */
                accountId: string;
                /** @description Kind of address as a code, as in the Type of an address. */
                addressType: number;
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
                            results: components["schemas"]["CrmDefaultAddressForAccount"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["CrmDefaultAddressForAccount"][] | components["schemas"]["CrmDefaultAddressForAccount"];
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
    ListCrmDocuments: {
        parameters: Parameters4;
        responses: {
            /** @description One page of CRM documents */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["CrmDocument"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["CrmDocument"][];
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
    GetCrmDocument: {
        parameters: Parameters5;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["CrmDocument"];
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
    ListCrmDocumentsAttachments: {
        parameters: Parameters2;
        responses: {
            /** @description One page of CRM document attachments */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["CrmDocumentsAttachment"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["CrmDocumentsAttachment"][];
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
    GetCrmDocumentsAttachment: {
        parameters: Parameters3;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["CrmDocumentsAttachment"];
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
    EmailCrmQuotationWithSignOff: {
        parameters: Parameters1;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["CrmEmailWithSignOffQuotation"], "QuotationID" | "EmailLayout">;
            };
        };
        responses: {
            /** @description The outcome */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["CrmEmailWithSignOffQuotation"];
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
    ListCrmHostingOpportunities: {
        parameters: Parameters2;
        responses: {
            /** @description One page of hosting opportunities */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["CrmHostingOpportunity"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["CrmHostingOpportunity"][];
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
    CreateCrmHostingOpportunity: {
        parameters: Parameters1;
        requestBody: {
            content: {
                "application/json": components["schemas"]["CrmHostingOpportunity"];
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["CrmHostingOpportunity"];
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
    GetCrmHostingOpportunity: {
        parameters: Parameters3;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["CrmHostingOpportunity"];
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
    UpdateCrmHostingOpportunity: {
        parameters: Parameters6;
        requestBody: {
            content: {
                "application/json": components["schemas"]["CrmHostingOpportunity"];
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
    DeleteCrmHostingOpportunity: {
        parameters: Parameters6;
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
    ListCrmLeadPurposes: {
        parameters: Parameters2;
        responses: {
            /** @description One page of lead purposes */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["CrmLeadPurpose"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["CrmLeadPurpose"][];
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
    GetCrmLeadPurpose: {
        parameters: Parameters3;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["CrmLeadPurpose"];
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
    ListCrmLeadSources: {
        parameters: Parameters2;
        responses: {
            /** @description One page of lead sources */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["CrmLeadSource"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["CrmLeadSource"][];
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
    GetCrmLeadSource: {
        parameters: Parameters3;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["CrmLeadSource"];
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
    ListCrmOpportunities: {
        parameters: Parameters2;
        responses: {
            /** @description One page of opportunities */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["CrmOpportunity"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["CrmOpportunity"][];
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
    CreateCrmOpportunity: {
        parameters: Parameters1;
        requestBody: {
            content: {
                "application/json": components["schemas"]["CrmOpportunity"];
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["CrmOpportunity"];
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
    GetCrmOpportunity: {
        parameters: Parameters3;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["CrmOpportunity"];
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
    UpdateCrmOpportunity: {
        parameters: Parameters6;
        requestBody: {
            content: {
                "application/json": components["schemas"]["CrmOpportunity"];
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
    DeleteCrmOpportunity: {
        parameters: Parameters6;
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
    ListCrmOpportunityContacts: {
        parameters: Parameters2;
        responses: {
            /** @description One page of opportunity contacts */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["CrmOpportunityContact"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["CrmOpportunityContact"][];
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
    GetCrmOpportunityContact: {
        parameters: Parameters3;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["CrmOpportunityContact"];
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
    GetCrmOpportunityDocuments: {
        parameters: {
            query: {
                /** @description ID of the opportunity. */
                opportunityId: string;
                /** @description Text to look for in the documents. */
                searchText: string;
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
            /** @description One page of rows */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["CrmOpportunityDocument"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["CrmOpportunityDocument"][];
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
    GetCrmOpportunityDocumentsCount: {
        parameters: {
            query: {
                /** @description ID of the opportunity. */
                opportunityId: string;
                /** @description Text to look for in the documents. */
                searchText: string;
            };
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
            };
        };
        responses: {
            /** @description The result */
            200: {
                content: {
                    "application/json": {
                        d: number | {
                            [key: string]: number;
                        };
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
    CreateCrmOptionalQuotationLineID: {
        parameters: Parameters1;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["CrmOptionalQuotationLineID"], "ID">;
            };
        };
        responses: {
            /** @description The outcome */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["CrmOptionalQuotationLineID"];
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
    PrintCrmQuotation: {
        parameters: Parameters1;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["CrmPrintQuotation"], "QuotationID">;
            };
        };
        responses: {
            /** @description The outcome */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["CrmPrintQuotation"];
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
    ListCrmQuotationLines: {
        parameters: Parameters2;
        responses: {
            /** @description One page of quotation lines */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["CrmQuotationLine"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["CrmQuotationLine"][];
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
    CreateCrmQuotationLine: {
        parameters: Parameters1;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["CrmQuotationLine"], "Item" | "QuotationID">;
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["CrmQuotationLine"];
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
    GetCrmQuotationLine: {
        parameters: Parameters3;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["CrmQuotationLine"];
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
    UpdateCrmQuotationLine: {
        parameters: Parameters6;
        requestBody: {
            content: {
                "application/json": components["schemas"]["CrmQuotationLine"];
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
    DeleteCrmQuotationLine: {
        parameters: Parameters6;
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
    ListCrmQuotationOrderChargeLines: {
        parameters: Parameters2;
        responses: {
            /** @description One page of quotation order charge lines */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["CrmQuotationOrderChargeLine"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["CrmQuotationOrderChargeLine"][];
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
    CreateCrmQuotationOrderChargeLine: {
        parameters: Parameters1;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["CrmQuotationOrderChargeLine"], "QuotationID">;
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["CrmQuotationOrderChargeLine"];
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
    GetCrmQuotationOrderChargeLine: {
        parameters: Parameters3;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["CrmQuotationOrderChargeLine"];
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
    UpdateCrmQuotationOrderChargeLine: {
        parameters: Parameters6;
        requestBody: {
            content: {
                "application/json": components["schemas"]["CrmQuotationOrderChargeLine"];
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
    DeleteCrmQuotationOrderChargeLine: {
        parameters: Parameters6;
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
    ListCrmQuotations: {
        parameters: Parameters4;
        responses: {
            /** @description One page of quotations */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["CrmQuotation"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["CrmQuotation"][];
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
    CreateCrmQuotation: {
        parameters: Parameters1;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["CrmQuotation"], "OrderAccount" | "QuotationLines">;
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["CrmQuotation"];
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
    GetCrmQuotation: {
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
                /** @description ID of the quotation. */
                QuotationID: string;
            };
        };
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["CrmQuotation"];
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
    UpdateCrmQuotation: {
        parameters: Parameters7;
        requestBody: {
            content: {
                "application/json": components["schemas"]["CrmQuotation"];
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
    DeleteCrmQuotation: {
        parameters: Parameters7;
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
    ListCrmReasonCodes: {
        parameters: Parameters2;
        responses: {
            /** @description One page of CRM reason codes */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["CrmReasonCode"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["CrmReasonCode"][];
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
    GetCrmReasonCode: {
        parameters: Parameters3;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["CrmReasonCode"];
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
    RejectCrmQuotation: {
        parameters: Parameters1;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["CrmRejectQuotation"], "QuotationID">;
            };
        };
        responses: {
            /** @description The outcome */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["CrmRejectQuotation"];
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
    ReopenCrmQuotation: {
        parameters: Parameters1;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["CrmReopenQuotation"], "QuotationID">;
            };
        };
        responses: {
            /** @description The outcome */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["CrmReopenQuotation"];
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
    ReviewCrmQuotation: {
        parameters: Parameters1;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["CrmReviewQuotation"], "QuotationID">;
            };
        };
        responses: {
            /** @description The outcome */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["CrmReviewQuotation"];
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
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
/** What may be done with the fields of each record. */
export interface records {
    CrmBankAccount: { row: components["schemas"]["CrmBankAccount"]; key: "ID"; create: "ID" | "Account" | "BankAccount" | "BankAccountHolderName" | "BICCode" | "Blocked" | "Description" | "Main"; update: "ID" | "Account" | "BankAccount" | "BankAccountHolderName" | "BICCode" | "Blocked" | "Description" | "Main" };
    CrmOptionalQuotationLineID: { row: components["schemas"]["CrmOptionalQuotationLineID"]; key: "ID"; create: "ID"; update: never };
    CrmAcceptQuotation: { row: components["schemas"]["CrmAcceptQuotation"]; key: "QuotationID"; create: "QuotationID" | "Action" | "AddToExistingProjectSuccess" | "CreateItemPriceAgreement" | "CreateProjectWBS" | "Division" | "ErrorMessage" | "InvoiceJournal" | "NotificationLayout" | "OptionalQuotationLineIDs" | "ProjectBudgetType" | "ProjectClassification" | "ProjectCode" | "ProjectDescription" | "ProjectID" | "ProjectInvoiceDate" | "ProjectInvoicingAction" | "ProjectPrepaindTypes" | "ProjectPriceAgreement" | "ProjectSuccess" | "ProjectType" | "ProjectWBSPartOf" | "ReasonCode" | "SalesInvoiceSuccess" | "SalesOrderSuccess" | "SubscriptionDescription" | "SubscriptionStartDate" | "SubscriptionSuccess" | "SubscriptionType" | "SuccessMessage" | "UpdateProjectBudgetAndPriceAgreement" | "YourRef" | "OpportunityStage"; update: never; nested: { "OptionalQuotationLineIDs": "CrmOptionalQuotationLineID" } };
    CrmAccountClass: { row: components["schemas"]["CrmAccountClass"]; key: "ID"; create: never; update: never };
    CrmAccountClassificationName: { row: components["schemas"]["CrmAccountClassificationName"]; key: "ID"; create: never; update: never };
    CrmAccountClassification: { row: components["schemas"]["CrmAccountClassification"]; key: "ID"; create: never; update: never };
    CrmAccountDocumentFolder: { row: components["schemas"]["CrmAccountDocumentFolder"]; key: "ID"; create: never; update: never };
    CrmDocumentsAttachment: { row: components["schemas"]["CrmDocumentsAttachment"]; key: "ID"; create: never; update: never };
    CrmAccountDocument: { row: components["schemas"]["CrmAccountDocument"]; key: "ID"; create: never; update: never; nested: { "Attachments": "CrmDocumentsAttachment" } };
    CrmAccount: { row: components["schemas"]["CrmAccount"]; key: "ID"; create: "ID" | "Accountant" | "AccountManager" | "ActivitySector" | "ActivitySubSector" | "AddressLine1" | "AddressLine2" | "AddressLine3" | "AutomaticProcessProposedEntry" | "Blocked" | "BSN" | "BusinessType" | "CanDropShip" | "ChamberOfCommerce" | "City" | "Classification1" | "Classification2" | "Classification3" | "Classification4" | "Classification5" | "Classification6" | "Classification7" | "Classification8" | "Code" | "CodeAtSupplier" | "CompanySize" | "ConsolidationScenario" | "ControlledDate" | "Country" | "CreditLinePurchase" | "CreditLineSales" | "DatevCreditorCode" | "DatevDebtorCode" | "DeliveryAdvice" | "DiscountPurchase" | "DiscountSales" | "Email" | "EnableSalesPaymentLink" | "EndDate" | "EORINumber" | "EstablishedDate" | "Fax" | "GLAccountPurchase" | "GLAccountSales" | "GLAP" | "GLAR" | "GlnNumber" | "HasWithholdingTaxSales" | "IgnoreDatevWarningMessage" | "IncotermAddressPurchase" | "IncotermAddressSales" | "IncotermCodePurchase" | "IncotermCodeSales" | "IncotermVersionPurchase" | "IncotermVersionSales" | "IntraStatArea" | "IntraStatDeliveryTerm" | "IntraStatSystem" | "IntraStatTransactionA" | "IntraStatTransactionB" | "IntraStatTransportMethod" | "InvoiceAccount" | "InvoiceAttachmentType" | "InvoicingMethod" | "IsAccountant" | "IsAgency" | "IsCompetitor" | "IsExtraDuty" | "IsMailing" | "IsPilot" | "IsReseller" | "IsSupplier" | "Language" | "Latitude" | "LeadPurpose" | "LeadSource" | "Logo" | "LogoFileName" | "Longitude" | "MainContact" | "Name" | "OINNumber" | "Parent" | "PayAsYouEarn" | "PaymentConditionPurchase" | "PaymentConditionSales" | "PeppolIdentifier" | "PeppolIdentifierType" | "Phone" | "PhoneExtension" | "Postcode" | "PriceList" | "PurchaseCurrency" | "PurchaseLeadDays" | "PurchaseVATCode" | "RecepientOfCommissions" | "Remarks" | "Reseller" | "RSIN" | "SalesCurrency" | "SalesTaxSchedule" | "SalesVATCode" | "SearchCode" | "SecurityLevel" | "SeparateInvPerProject" | "SeparateInvPerSubscription" | "ShippingLeadDays" | "ShippingMethod" | "ShowRemarkForSales" | "StartDate" | "State" | "Status" | "TradeName" | "UniqueTaxpayerReference" | "VATLiability" | "VATNumber" | "Website"; update: "ID" | "Accountant" | "AccountManager" | "ActivitySector" | "ActivitySubSector" | "AddressLine1" | "AddressLine2" | "AddressLine3" | "AutomaticProcessProposedEntry" | "Blocked" | "BSN" | "BusinessType" | "CanDropShip" | "ChamberOfCommerce" | "City" | "Classification1" | "Classification2" | "Classification3" | "Classification4" | "Classification5" | "Classification6" | "Classification7" | "Classification8" | "Code" | "CodeAtSupplier" | "CompanySize" | "ConsolidationScenario" | "ControlledDate" | "Country" | "CreditLinePurchase" | "CreditLineSales" | "DatevCreditorCode" | "DatevDebtorCode" | "DeliveryAdvice" | "DiscountPurchase" | "DiscountSales" | "Email" | "EnableSalesPaymentLink" | "EndDate" | "EORINumber" | "EstablishedDate" | "Fax" | "GLAccountPurchase" | "GLAccountSales" | "GLAP" | "GLAR" | "GlnNumber" | "HasWithholdingTaxSales" | "IgnoreDatevWarningMessage" | "IncotermAddressPurchase" | "IncotermAddressSales" | "IncotermCodePurchase" | "IncotermCodeSales" | "IncotermVersionPurchase" | "IncotermVersionSales" | "IntraStatArea" | "IntraStatDeliveryTerm" | "IntraStatSystem" | "IntraStatTransactionA" | "IntraStatTransactionB" | "IntraStatTransportMethod" | "InvoiceAccount" | "InvoiceAttachmentType" | "InvoicingMethod" | "IsAccountant" | "IsAgency" | "IsCompetitor" | "IsExtraDuty" | "IsMailing" | "IsPilot" | "IsReseller" | "IsSupplier" | "Language" | "Latitude" | "LeadPurpose" | "LeadSource" | "Logo" | "LogoFileName" | "Longitude" | "MainContact" | "Name" | "OINNumber" | "Parent" | "PayAsYouEarn" | "PaymentConditionPurchase" | "PaymentConditionSales" | "PeppolIdentifier" | "PeppolIdentifierType" | "Phone" | "PhoneExtension" | "Postcode" | "PriceList" | "PurchaseCurrency" | "PurchaseLeadDays" | "PurchaseVATCode" | "RecepientOfCommissions" | "Remarks" | "Reseller" | "RSIN" | "SalesCurrency" | "SalesTaxSchedule" | "SalesVATCode" | "SearchCode" | "SecurityLevel" | "SeparateInvPerProject" | "SeparateInvPerSubscription" | "ShippingLeadDays" | "ShippingMethod" | "ShowRemarkForSales" | "StartDate" | "State" | "Status" | "TradeName" | "UniqueTaxpayerReference" | "VATLiability" | "VATNumber" | "Website"; nested: { "BankAccounts": "CrmBankAccount" } };
    CrmAddressState: { row: components["schemas"]["CrmAddressState"]; key: "ID"; create: never; update: never };
    CrmAddress: { row: components["schemas"]["CrmAddress"]; key: "ID"; create: "ID" | "Account" | "AddressLine1" | "AddressLine2" | "AddressLine3" | "City" | "Contact" | "Country" | "Fax" | "FreeBoolField_01" | "FreeBoolField_02" | "FreeBoolField_03" | "FreeBoolField_04" | "FreeBoolField_05" | "FreeDateField_01" | "FreeDateField_02" | "FreeDateField_03" | "FreeDateField_04" | "FreeDateField_05" | "FreeNumberField_01" | "FreeNumberField_02" | "FreeNumberField_03" | "FreeNumberField_04" | "FreeNumberField_05" | "FreeTextField_01" | "FreeTextField_02" | "FreeTextField_03" | "FreeTextField_04" | "FreeTextField_05" | "Mailbox" | "Main" | "NicNumber" | "Notes" | "Phone" | "PhoneExtension" | "Postcode" | "State" | "Type" | "Warehouse"; update: "ID" | "Account" | "AddressLine1" | "AddressLine2" | "AddressLine3" | "City" | "Contact" | "Country" | "Fax" | "FreeBoolField_01" | "FreeBoolField_02" | "FreeBoolField_03" | "FreeBoolField_04" | "FreeBoolField_05" | "FreeDateField_01" | "FreeDateField_02" | "FreeDateField_03" | "FreeDateField_04" | "FreeDateField_05" | "FreeNumberField_01" | "FreeNumberField_02" | "FreeNumberField_03" | "FreeNumberField_04" | "FreeNumberField_05" | "FreeTextField_01" | "FreeTextField_02" | "FreeTextField_03" | "FreeTextField_04" | "FreeTextField_05" | "Mailbox" | "Main" | "NicNumber" | "Notes" | "Phone" | "PhoneExtension" | "Postcode" | "State" | "Type" | "Warehouse" };
    CrmContact: { row: components["schemas"]["CrmContact"]; key: "ID"; create: "ID" | "Account" | "BirthDate" | "BirthName" | "BirthNamePrefix" | "BirthPlace" | "BusinessEmail" | "BusinessFax" | "BusinessMobile" | "BusinessPhone" | "BusinessPhoneExtension" | "Email" | "EndDate" | "FirstName" | "Gender" | "HID" | "IdentificationDate" | "IdentificationDocument" | "IdentificationUser" | "Initials" | "IsMailingExcluded" | "JobTitleDescription" | "Language" | "LastName" | "LeadPurpose" | "LeadSource" | "MarketingNotes" | "MiddleName" | "Mobile" | "Nationality" | "Notes" | "Person" | "Phone" | "Picture" | "PictureName" | "SocialSecurityNumber" | "StartDate" | "Title"; update: "ID" | "Account" | "BirthDate" | "BirthName" | "BirthNamePrefix" | "BirthPlace" | "BusinessEmail" | "BusinessFax" | "BusinessMobile" | "BusinessPhone" | "BusinessPhoneExtension" | "Email" | "EndDate" | "FirstName" | "Gender" | "HID" | "IdentificationDate" | "IdentificationDocument" | "IdentificationUser" | "Initials" | "IsMailingExcluded" | "JobTitleDescription" | "Language" | "LastName" | "LeadPurpose" | "LeadSource" | "MarketingNotes" | "MiddleName" | "Mobile" | "Nationality" | "Notes" | "Person" | "Phone" | "Picture" | "PictureName" | "SocialSecurityNumber" | "StartDate" | "Title" };
    CrmDefaultAddressForAccount: { row: components["schemas"]["CrmDefaultAddressForAccount"]; key: "ID"; create: never; update: never };
    CrmDocument: { row: components["schemas"]["CrmDocument"]; key: "ID"; create: never; update: never; nested: { "Attachments": "CrmDocumentsAttachment" } };
    CrmEmailWithSignOffQuotation: { row: components["schemas"]["CrmEmailWithSignOffQuotation"]; key: "QuotationID"; create: "QuotationID" | "AcceptEmailLayout" | "AcceptOpportunityStage" | "Action" | "AllowProvideYourRef" | "CreateItemPriceAgreement" | "CreateProjectWBS" | "Division" | "DocumentLayout" | "EmailLayout" | "ErrorMessage" | "ExtraText" | "InvoiceJournal" | "ProjectBudgetType" | "ProjectClassification" | "ProjectCode" | "ProjectDescription" | "ProjectID" | "ProjectInvoiceDate" | "ProjectInvoicingAction" | "ProjectPrepaidTypes" | "ProjectPriceAgreement" | "ProjectType" | "ProjectWBSPartOf" | "QuotationDate" | "RejectEmailLayout" | "RejectOpportunityStage" | "SenderEmailAddress" | "Subject" | "SubscriptionDate" | "SubscriptionDescription" | "SubscriptionType" | "SuccessMessage" | "UpdateProjectBudgetAndPriceAgreement" | "YourRef"; update: never };
    CrmHostingOpportunity: { row: components["schemas"]["CrmHostingOpportunity"]; key: "ID"; create: "ID" | "Account" | "Accountant" | "ActionDate" | "AmountDC" | "AmountFC" | "Campaign" | "Channel" | "CloseDate" | "Currency" | "LeadSource" | "Name" | "NextAction" | "Notes" | "OpportunityDepartmentCode" | "OpportunityStage" | "OpportunityType" | "Owner" | "Probability" | "Project" | "RateFC" | "ReasonCode" | "Reseller" | "SalesType"; update: "ID" | "Account" | "Accountant" | "ActionDate" | "AmountDC" | "AmountFC" | "Campaign" | "Channel" | "CloseDate" | "Currency" | "LeadSource" | "Name" | "NextAction" | "Notes" | "OpportunityDepartmentCode" | "OpportunityStage" | "OpportunityType" | "Owner" | "Probability" | "Project" | "RateFC" | "ReasonCode" | "Reseller" | "SalesType" };
    CrmLeadPurpose: { row: components["schemas"]["CrmLeadPurpose"]; key: "ID"; create: never; update: never };
    CrmLeadSource: { row: components["schemas"]["CrmLeadSource"]; key: "ID"; create: never; update: never };
    CrmOpportunity: { row: components["schemas"]["CrmOpportunity"]; key: "ID"; create: "ID" | "Account" | "Accountant" | "ActionDate" | "AmountDC" | "AmountFC" | "Campaign" | "Channel" | "CloseDate" | "Contact" | "Currency" | "LeadSource" | "Name" | "NextAction" | "Notes" | "OpportunityDepartmentCode" | "OpportunityStage" | "OpportunityType" | "Owner" | "Probability" | "Project" | "RateFC" | "ReasonCode" | "Reseller" | "SalesType"; update: "ID" | "Account" | "Accountant" | "ActionDate" | "AmountDC" | "AmountFC" | "Campaign" | "Channel" | "CloseDate" | "Contact" | "Currency" | "LeadSource" | "Name" | "NextAction" | "Notes" | "OpportunityDepartmentCode" | "OpportunityStage" | "OpportunityType" | "Owner" | "Probability" | "Project" | "RateFC" | "ReasonCode" | "Reseller" | "SalesType" };
    CrmOpportunityContact: { row: components["schemas"]["CrmOpportunityContact"]; key: "ID"; create: never; update: never };
    CrmOpportunityDocument: { row: components["schemas"]["CrmOpportunityDocument"]; key: "ID"; create: never; update: never; nested: { "Attachments": "CrmDocumentsAttachment" } };
    CrmPrintQuotation: { row: components["schemas"]["CrmPrintQuotation"]; key: "QuotationID"; create: "QuotationID" | "Division" | "Document" | "DocumentCreationError" | "DocumentCreationSuccess" | "DocumentLayout" | "EmailCreationError" | "EmailLayout" | "ExtraText" | "QuotationDate" | "SendEmailToCustomer" | "SenderEmailAddress"; update: never };
    CrmQuotationLine: { row: components["schemas"]["CrmQuotationLine"]; key: "ID"; create: "ID" | "CostCenter" | "CostUnit" | "Description" | "Discount" | "Item" | "NetPrice" | "Notes" | "Optional" | "Quantity" | "QuotationID" | "UnitCode" | "UnitPrice" | "VATCode"; update: "ID" | "CostCenter" | "CostUnit" | "Description" | "Discount" | "Item" | "NetPrice" | "Notes" | "Optional" | "Quantity" | "QuotationID" | "UnitCode" | "UnitPrice" | "VATCode" };
    CrmQuotationOrderChargeLine: { row: components["schemas"]["CrmQuotationOrderChargeLine"]; key: "ID"; create: "ID" | "AmountFCExclVAT" | "AmountFCInclVAT" | "IsShippingCost" | "OrderCharge" | "OrderChargesLineDescription" | "QuotationID" | "VATCode"; update: "ID" | "AmountFCExclVAT" | "AmountFCInclVAT" | "IsShippingCost" | "OrderCharge" | "OrderChargesLineDescription" | "QuotationID" | "VATCode" };
    CrmQuotation: { row: components["schemas"]["CrmQuotation"]; key: "QuotationID"; create: "QuotationID" | "ClosingDate" | "Currency" | "DeliveryAccount" | "DeliveryAccountContact" | "DeliveryAddress" | "DeliveryDate" | "Description" | "Document" | "DueDate" | "IncotermAddress" | "IncotermCode" | "IncotermVersion" | "InvoiceAccount" | "InvoiceAccountContact" | "Opportunity" | "OrderAccount" | "OrderAccountContact" | "PaymentCondition" | "Project" | "QuotationDate" | "QuotationLines" | "QuotationNumber" | "QuotationOrderChargeLines" | "Remarks" | "SalesChannel" | "SalesPerson" | "SelectionCode" | "ShippingMethod" | "WarehouseID" | "YourRef"; update: "QuotationID" | "ClosingDate" | "Currency" | "DeliveryAccount" | "DeliveryAccountContact" | "DeliveryAddress" | "DeliveryDate" | "Description" | "Document" | "DueDate" | "IncotermAddress" | "IncotermCode" | "IncotermVersion" | "InvoiceAccount" | "InvoiceAccountContact" | "Opportunity" | "OrderAccount" | "OrderAccountContact" | "PaymentCondition" | "Project" | "QuotationDate" | "QuotationLines" | "QuotationNumber" | "QuotationOrderChargeLines" | "Remarks" | "SalesChannel" | "SalesPerson" | "SelectionCode" | "ShippingMethod" | "WarehouseID" | "YourRef"; nested: { "QuotationLines": "CrmQuotationLine"; "QuotationOrderChargeLines": "CrmQuotationOrderChargeLine" } };
    CrmReasonCode: { row: components["schemas"]["CrmReasonCode"]; key: "ID"; create: never; update: never };
    CrmRejectQuotation: { row: components["schemas"]["CrmRejectQuotation"]; key: "QuotationID"; create: "QuotationID" | "Division" | "ErrorMessage" | "NotificationLayout" | "ReasonCode" | "SuccessMessage" | "OpportunityStage"; update: never };
    CrmReopenQuotation: { row: components["schemas"]["CrmReopenQuotation"]; key: "QuotationID"; create: "QuotationID" | "Division" | "ErrorMessage" | "SuccessMessage"; update: never };
    CrmReviewQuotation: { row: components["schemas"]["CrmReviewQuotation"]; key: "QuotationID"; create: "QuotationID" | "CopyItemPrices" | "Description" | "Division" | "Document" | "ErrorMessage" | "NewQuotationID" | "OrderAccount" | "OrderAccountContact" | "PaymentCondition" | "QuotationDate" | "SuccessMessage"; update: never };
}
/** What each path lets a client do. */
export interface calls {
    "/api/v1/{division}/crm/AcceptQuotation": { create: { body: "CrmAcceptQuotation"; demands: "QuotationID"; answer: "CrmAcceptQuotation" } };
    "/api/v1/{division}/crm/AccountClasses": { list: "CrmAccountClass" };
    "/api/v1/{division}/crm/AccountClasses(guid'{ID}')": { get: "CrmAccountClass" };
    "/api/v1/{division}/crm/AccountClassificationNames": { list: "CrmAccountClassificationName" };
    "/api/v1/{division}/crm/AccountClassificationNames(guid'{ID}')": { get: "CrmAccountClassificationName" };
    "/api/v1/{division}/crm/AccountClassifications": { list: "CrmAccountClassification" };
    "/api/v1/{division}/crm/AccountClassifications(guid'{ID}')": { get: "CrmAccountClassification" };
    "/api/v1/{division}/read/crm/AccountDocumentFolders": { list: "CrmAccountDocumentFolder" };
    "/api/v1/{division}/read/crm/AccountDocuments": { list: "CrmAccountDocument" };
    "/api/v1/{division}/crm/Accounts": { list: "CrmAccount"; create: { body: "CrmAccount"; demands: "Name"; answer: "CrmAccount" } };
    "/api/v1/{division}/crm/Accounts(guid'{ID}')": { get: "CrmAccount"; update: { body: "CrmAccount"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/crm/AddressStates": { list: "CrmAddressState" };
    "/api/v1/{division}/crm/AddressStates(guid'{ID}')": { get: "CrmAddressState" };
    "/api/v1/{division}/crm/Addresses": { list: "CrmAddress"; create: { body: "CrmAddress"; demands: never; answer: "CrmAddress" } };
    "/api/v1/{division}/crm/Addresses(guid'{ID}')": { get: "CrmAddress"; update: { body: "CrmAddress"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/crm/BankAccounts": { list: "CrmBankAccount"; create: { body: "CrmBankAccount"; demands: "Account" | "BankAccount"; answer: "CrmBankAccount" } };
    "/api/v1/{division}/crm/BankAccounts(guid'{ID}')": { get: "CrmBankAccount"; update: { body: "CrmBankAccount"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/crm/Contacts": { list: "CrmContact"; create: { body: "CrmContact"; demands: "Account" | "FirstName" | "LastName"; answer: "CrmContact" } };
    "/api/v1/{division}/crm/Contacts(guid'{ID}')": { get: "CrmContact"; update: { body: "CrmContact"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/read/crm/DefaultAddressForAccount": { list: "CrmDefaultAddressForAccount" };
    "/api/v1/{division}/read/crm/Documents": { list: "CrmDocument" };
    "/api/v1/{division}/read/crm/Documents(guid'{ID}')": { get: "CrmDocument" };
    "/api/v1/{division}/read/crm/DocumentsAttachments": { list: "CrmDocumentsAttachment" };
    "/api/v1/{division}/read/crm/DocumentsAttachments(guid'{ID}')": { get: "CrmDocumentsAttachment" };
    "/api/v1/{division}/crm/EmailWithSignOffQuotation": { create: { body: "CrmEmailWithSignOffQuotation"; demands: "QuotationID" | "EmailLayout"; answer: "CrmEmailWithSignOffQuotation" } };
    "/api/v1/{division}/crm/HostingOpportunities": { list: "CrmHostingOpportunity"; create: { body: "CrmHostingOpportunity"; demands: never; answer: "CrmHostingOpportunity" } };
    "/api/v1/{division}/crm/HostingOpportunities(guid'{ID}')": { get: "CrmHostingOpportunity"; update: { body: "CrmHostingOpportunity"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/crm/LeadPurposes": { list: "CrmLeadPurpose" };
    "/api/v1/{division}/crm/LeadPurposes(guid'{ID}')": { get: "CrmLeadPurpose" };
    "/api/v1/{division}/crm/LeadSources": { list: "CrmLeadSource" };
    "/api/v1/{division}/crm/LeadSources(guid'{ID}')": { get: "CrmLeadSource" };
    "/api/v1/{division}/crm/Opportunities": { list: "CrmOpportunity"; create: { body: "CrmOpportunity"; demands: never; answer: "CrmOpportunity" } };
    "/api/v1/{division}/crm/Opportunities(guid'{ID}')": { get: "CrmOpportunity"; update: { body: "CrmOpportunity"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/read/crm/OpportunityContacts": { list: "CrmOpportunityContact" };
    "/api/v1/{division}/read/crm/OpportunityContacts(guid'{ID}')": { get: "CrmOpportunityContact" };
    "/api/v1/{division}/read/crm/OpportunityDocuments": { list: "CrmOpportunityDocument" };
    "/api/v1/{division}/crm/OptionalQuotationLineID": { create: { body: "CrmOptionalQuotationLineID"; demands: "ID"; answer: "CrmOptionalQuotationLineID" } };
    "/api/v1/{division}/crm/PrintQuotation": { create: { body: "CrmPrintQuotation"; demands: "QuotationID"; answer: "CrmPrintQuotation" } };
    "/api/v1/{division}/crm/QuotationLines": { list: "CrmQuotationLine"; create: { body: "CrmQuotationLine"; demands: "Item" | "QuotationID"; answer: "CrmQuotationLine" } };
    "/api/v1/{division}/crm/QuotationLines(guid'{ID}')": { get: "CrmQuotationLine"; update: { body: "CrmQuotationLine"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/crm/QuotationOrderChargeLines": { list: "CrmQuotationOrderChargeLine"; create: { body: "CrmQuotationOrderChargeLine"; demands: "QuotationID"; answer: "CrmQuotationOrderChargeLine" } };
    "/api/v1/{division}/crm/QuotationOrderChargeLines(guid'{ID}')": { get: "CrmQuotationOrderChargeLine"; update: { body: "CrmQuotationOrderChargeLine"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/crm/Quotations": { list: "CrmQuotation"; create: { body: "CrmQuotation"; demands: "OrderAccount" | "QuotationLines"; answer: "CrmQuotation" } };
    "/api/v1/{division}/crm/Quotations(guid'{QuotationID}')": { get: "CrmQuotation"; update: { body: "CrmQuotation"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/crm/ReasonCodes": { list: "CrmReasonCode" };
    "/api/v1/{division}/crm/ReasonCodes(guid'{ID}')": { get: "CrmReasonCode" };
    "/api/v1/{division}/crm/RejectQuotation": { create: { body: "CrmRejectQuotation"; demands: "QuotationID"; answer: "CrmRejectQuotation" } };
    "/api/v1/{division}/crm/ReopenQuotation": { create: { body: "CrmReopenQuotation"; demands: "QuotationID"; answer: "CrmReopenQuotation" } };
    "/api/v1/{division}/crm/ReviewQuotation": { create: { body: "CrmReviewQuotation"; demands: "QuotationID"; answer: "CrmReviewQuotation" } };
}
/** The types of the service, for a client that knows no other. */
export interface CrmTypes {
    paths: paths;
    records: records;
    calls: calls;
}

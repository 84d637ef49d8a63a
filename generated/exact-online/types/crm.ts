// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { components as shared, Refusals2, Answers1, Answers2, Answers3, Answers4, Answers5, Answers7, Query4, Path1, Path2, Parameters1, Parameters2, Parameters3, Parameters4, Parameters7 } from "../shared-types.ts";
export interface paths {
    /**
     * Accept a quotation
     * @description Marks a quotation as accepted and, on request, creates the sales order, invoice, project or subscription that follows from it. After a lost answer, look at the outcome before calling again. Scope: crm quotes.
     */
    "/api/v1/{division}/crm/AcceptQuotation": {
        post: operations["AcceptCrmQuotation"];
    };
    /**
     * List account classes
     * @description A class by which accounts are grouped, for instance for credit management. Answers pages of 60 rows. Scope: crm accounts.
     */
    "/api/v1/{division}/crm/AccountClasses": {
        get: operations["ListCrmAccountClasses"];
    };
    /**
     * Read an account class by its ID
     * @description Answers the account class with the given ID; an unknown one gives 404. Scope: crm accounts.
     */
    "/api/v1/{division}/crm/AccountClasses(guid'{ID}')": {
        get: operations["GetCrmAccountClass"];
    };
    /**
     * List account classification names
     * @description The heading of one of the free classifications that accounts can have. Answers pages of 60 rows. Scope: crm accounts.
     */
    "/api/v1/{division}/crm/AccountClassificationNames": {
        get: operations["ListCrmAccountClassificationNames"];
    };
    /**
     * Read an account classification name by its ID
     * @description Answers the account classification name with the given ID; an unknown one gives 404. Scope: crm accounts.
     */
    "/api/v1/{division}/crm/AccountClassificationNames(guid'{ID}')": {
        get: operations["GetCrmAccountClassificationName"];
    };
    /**
     * List account classifications
     * @description A value that can be chosen within one of the free classifications of accounts. Answers pages of 60 rows. Scope: crm accounts.
     */
    "/api/v1/{division}/crm/AccountClassifications": {
        get: operations["ListCrmAccountClassifications"];
    };
    /**
     * Read an account classification by its ID
     * @description Answers the account classification with the given ID; an unknown one gives 404. Scope: crm accounts.
     */
    "/api/v1/{division}/crm/AccountClassifications(guid'{ID}')": {
        get: operations["GetCrmAccountClassification"];
    };
    /**
     * List the document folders of an account
     * @description The document folders in use for one account, with the number of documents in each. Answers pages of 60 rows. Scope: organization documents.
     */
    "/api/v1/{division}/read/crm/AccountDocumentFolders": {
        get: operations["GetCrmAccountDocumentFolders"];
    };
    /**
     * List the documents of an account
     * @description The documents filed for one account, narrowed down by a search text. Answers pages of 60 rows. Scope: organization documents.
     */
    "/api/v1/{division}/read/crm/AccountDocuments": {
        get: operations["GetCrmAccountDocuments"];
    };
    /**
     * Count the documents of an account
     * @description Counts the documents filed for one account that match a search text. Answers a single value. Scope: organization documents.
     */
    "/api/v1/{division}/read/crm/AccountDocumentsCount": {
        get: operations["GetCrmAccountDocumentsCount"];
    };
    /**
     * List accounts; create an account
     * @description A customer, supplier, prospect, reseller or any other relation of the company, with address, terms and bookkeeping defaults. Answers pages of 60 rows. Scope: crm accounts.
     */
    "/api/v1/{division}/crm/Accounts": {
        get: operations["ListCrmAccounts"];
        /** @description Adds an account and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateCrmAccount"];
    };
    /**
     * Read an account by its ID; update an account; delete an account
     * @description Answers the account with the given ID; an unknown one gives 404. Scope: crm accounts.
     */
    "/api/v1/{division}/crm/Accounts(guid'{ID}')": {
        get: operations["GetCrmAccount"];
        /** @description Changes the account with the given ID. Fields that are left out keep their value. */
        put: operations["UpdateCrmAccount"];
        /** @description Removes the account with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteCrmAccount"];
    };
    /**
     * List address states
     * @description A state or province that addresses of a country can name. Answers pages of 60 rows. Scope: crm accounts.
     */
    "/api/v1/{division}/crm/AddressStates": {
        get: operations["ListCrmAddressStates"];
    };
    /**
     * Read an address state by its ID
     * @description Answers the address state with the given ID; an unknown one gives 404. Scope: crm accounts.
     */
    "/api/v1/{division}/crm/AddressStates(guid'{ID}')": {
        get: operations["GetCrmAddressState"];
    };
    /**
     * List addresses; create an address
     * @description A visiting, postal, invoice or delivery address of an account or contact. Answers pages of 60 rows. Scope: crm accounts.
     */
    "/api/v1/{division}/crm/Addresses": {
        get: operations["ListCrmAddresses"];
        /** @description Adds an address and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateCrmAddress"];
    };
    /**
     * Read an address by its ID; update an address; delete an address
     * @description Answers the address with the given ID; an unknown one gives 404. Scope: crm accounts.
     */
    "/api/v1/{division}/crm/Addresses(guid'{ID}')": {
        get: operations["GetCrmAddress"];
        /** @description Changes the address with the given ID. Fields that are left out keep their value. */
        put: operations["UpdateCrmAddress"];
        /** @description Removes the address with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteCrmAddress"];
    };
    /**
     * List bank accounts; create a bank account
     * @description A bank account of a customer or supplier, used to pay or to recognise who paid. Answers pages of 60 rows. Scope: crm accounts.
     */
    "/api/v1/{division}/crm/BankAccounts": {
        get: operations["ListCrmBankAccounts"];
        /** @description Adds a bank account and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateCrmBankAccount"];
    };
    /**
     * Read a bank account by its ID; update a bank account; delete a bank account
     * @description Answers the bank account with the given ID; an unknown one gives 404. Scope: crm accounts.
     */
    "/api/v1/{division}/crm/BankAccounts(guid'{ID}')": {
        get: operations["GetCrmBankAccount"];
        /** @description Changes the bank account with the given ID. Fields that are left out keep their value. */
        put: operations["UpdateCrmBankAccount"];
        /** @description Removes the bank account with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteCrmBankAccount"];
    };
    /**
     * List contacts; create a contact
     * @description A person who works for an account, with business and private details. Answers pages of 60 rows. Scope: crm accounts.
     */
    "/api/v1/{division}/crm/Contacts": {
        get: operations["ListCrmContacts"];
        /** @description Adds a contact and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateCrmContact"];
    };
    /**
     * Read a contact by its ID; update a contact; delete a contact
     * @description Answers the contact with the given ID; an unknown one gives 404. Scope: crm accounts.
     */
    "/api/v1/{division}/crm/Contacts(guid'{ID}')": {
        get: operations["GetCrmContact"];
        /** @description Changes the contact with the given ID. Fields that are left out keep their value. */
        put: operations["UpdateCrmContact"];
        /** @description Removes the contact with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteCrmContact"];
    };
    /**
     * Read the default address of an account
     * @description The address of a given kind that an account uses unless another one is chosen. Answers one record. Scope: crm accounts.
     */
    "/api/v1/{division}/read/crm/DefaultAddressForAccount": {
        get: operations["GetCrmDefaultAddressForAccount"];
    };
    /**
     * List CRM documents
     * @description A document seen from the customer file, with the orders and invoices it belongs to. Answers pages of 60 rows. Scope: organization documents.
     */
    "/api/v1/{division}/read/crm/Documents": {
        get: operations["ListCrmDocuments"];
    };
    /**
     * Read a CRM document by its ID
     * @description Answers the CRM document with the given ID; an unknown one gives 404. Scope: organization documents.
     */
    "/api/v1/{division}/read/crm/Documents(guid'{ID}')": {
        get: operations["GetCrmDocument"];
    };
    /**
     * List CRM document attachments
     * @description A file attached to a document in the customer file, with its address for viewing. Answers pages of 60 rows. Scope: organization documents.
     */
    "/api/v1/{division}/read/crm/DocumentsAttachments": {
        get: operations["ListCrmDocumentsAttachments"];
    };
    /**
     * Read a CRM document attachment by its ID
     * @description Answers the CRM document attachment with the given ID; an unknown one gives 404. Scope: organization documents.
     */
    "/api/v1/{division}/read/crm/DocumentsAttachments(guid'{ID}')": {
        get: operations["GetCrmDocumentsAttachment"];
    };
    /**
     * E-mail a quotation for signing
     * @description Sends a quotation by e-mail for signing off, and settles what happens on acceptance or rejection. After a lost answer, look at the outcome before calling again. Scope: crm quotes.
     */
    "/api/v1/{division}/crm/EmailWithSignOffQuotation": {
        post: operations["EmailCrmQuotationWithSignOff"];
    };
    /**
     * List hosting opportunities; create a hosting opportunity
     * @description A sales opportunity of the hosting business, from lead to closing, with the demands of the customer. Answers pages of 60 rows. Scope: hosting hosting.
     */
    "/api/v1/{division}/crm/HostingOpportunities": {
        get: operations["ListCrmHostingOpportunities"];
        /** @description Adds a hosting opportunity and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateCrmHostingOpportunity"];
    };
    /**
     * Read a hosting opportunity by its ID; update a hosting opportunity; delete a hosting opportunity
     * @description Answers the hosting opportunity with the given ID; an unknown one gives 404. Scope: hosting hosting.
     */
    "/api/v1/{division}/crm/HostingOpportunities(guid'{ID}')": {
        get: operations["GetCrmHostingOpportunity"];
        /** @description Changes the hosting opportunity with the given ID. Fields that are left out keep their value. */
        put: operations["UpdateCrmHostingOpportunity"];
        /** @description Removes the hosting opportunity with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteCrmHostingOpportunity"];
    };
    /**
     * List lead purposes
     * @description A purpose for which an account was approached as a lead. Answers pages of 60 rows. Scope: crm accounts.
     */
    "/api/v1/{division}/crm/LeadPurposes": {
        get: operations["ListCrmLeadPurposes"];
    };
    /**
     * Read a lead purpose by its ID
     * @description Answers the lead purpose with the given ID; an unknown one gives 404. Scope: crm accounts.
     */
    "/api/v1/{division}/crm/LeadPurposes(guid'{ID}')": {
        get: operations["GetCrmLeadPurpose"];
    };
    /**
     * List lead sources
     * @description A source from which a lead came to the company. Answers pages of 60 rows. Scope: crm accounts.
     */
    "/api/v1/{division}/crm/LeadSources": {
        get: operations["ListCrmLeadSources"];
    };
    /**
     * Read a lead source by its ID
     * @description Answers the lead source with the given ID; an unknown one gives 404. Scope: crm accounts.
     */
    "/api/v1/{division}/crm/LeadSources(guid'{ID}')": {
        get: operations["GetCrmLeadSource"];
    };
    /**
     * List opportunities; create an opportunity
     * @description A chance of a sale at an account, with its stage, expected amount and probability. Answers pages of 60 rows. Scope: crm opportunities.
     */
    "/api/v1/{division}/crm/Opportunities": {
        get: operations["ListCrmOpportunities"];
        /** @description Adds an opportunity and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateCrmOpportunity"];
    };
    /**
     * Read an opportunity by its ID; update an opportunity; delete an opportunity
     * @description Answers the opportunity with the given ID; an unknown one gives 404. Scope: crm opportunities.
     */
    "/api/v1/{division}/crm/Opportunities(guid'{ID}')": {
        get: operations["GetCrmOpportunity"];
        /** @description Changes the opportunity with the given ID. Fields that are left out keep their value. */
        put: operations["UpdateCrmOpportunity"];
        /** @description Removes the opportunity with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteCrmOpportunity"];
    };
    /**
     * List opportunity contacts
     * @description A contact person who takes part in a sales opportunity. Answers pages of 60 rows. Scope: crm opportunities.
     */
    "/api/v1/{division}/read/crm/OpportunityContacts": {
        get: operations["ListCrmOpportunityContacts"];
    };
    /**
     * Read an opportunity contact by its ID
     * @description Answers the opportunity contact with the given ID; an unknown one gives 404. Scope: crm opportunities.
     */
    "/api/v1/{division}/read/crm/OpportunityContacts(guid'{ID}')": {
        get: operations["GetCrmOpportunityContact"];
    };
    /**
     * List the documents of an opportunity
     * @description The documents filed for one sales opportunity, narrowed down by a search text. Answers pages of 60 rows. Scope: crm opportunities.
     */
    "/api/v1/{division}/read/crm/OpportunityDocuments": {
        get: operations["GetCrmOpportunityDocuments"];
    };
    /**
     * Count the documents of an opportunity
     * @description Counts the documents filed for one sales opportunity that match a search text. Answers a single value. Scope: crm opportunities.
     */
    "/api/v1/{division}/read/crm/OpportunityDocumentsCount": {
        get: operations["GetCrmOpportunityDocumentsCount"];
    };
    /**
     * Create an optional quotation line reference
     * @description Points at an optional line of a quotation that the customer takes up with its acceptance. After a lost answer, look at the outcome before calling again. Scope: crm quotes.
     */
    "/api/v1/{division}/crm/OptionalQuotationLineID": {
        post: operations["CreateCrmOptionalQuotationLineID"];
    };
    /**
     * Print a quotation
     * @description Makes a printable document of a quotation and, on request, mails it to the customer. After a lost answer, look at the outcome before calling again. Scope: crm quotes.
     */
    "/api/v1/{division}/crm/PrintQuotation": {
        post: operations["PrintCrmQuotation"];
    };
    /**
     * List quotation lines; create a quotation line
     * @description One line of a quotation, with item, quantity, price, discount and VAT. Answers pages of 60 rows. Scope: crm quotes.
     */
    "/api/v1/{division}/crm/QuotationLines": {
        get: operations["ListCrmQuotationLines"];
        /** @description Adds a quotation line and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateCrmQuotationLine"];
    };
    /**
     * Read a quotation line by its ID; update a quotation line; delete a quotation line
     * @description Answers the quotation line with the given ID; an unknown one gives 404. Scope: crm quotes.
     */
    "/api/v1/{division}/crm/QuotationLines(guid'{ID}')": {
        get: operations["GetCrmQuotationLine"];
        /** @description Changes the quotation line with the given ID. Fields that are left out keep their value. */
        put: operations["UpdateCrmQuotationLine"];
        /** @description Removes the quotation line with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteCrmQuotationLine"];
    };
    /**
     * List quotation order charge lines; create a quotation order charge line
     * @description An extra charge on a quotation, such as shipping costs. Answers pages of 60 rows. Scope: crm quotes.
     */
    "/api/v1/{division}/crm/QuotationOrderChargeLines": {
        get: operations["ListCrmQuotationOrderChargeLines"];
        /** @description Adds a quotation order charge line and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateCrmQuotationOrderChargeLine"];
    };
    /**
     * Read a quotation order charge line by its ID; update a quotation order charge line; delete a quotation order charge line
     * @description Answers the quotation order charge line with the given ID; an unknown one gives 404. Scope: crm quotes.
     */
    "/api/v1/{division}/crm/QuotationOrderChargeLines(guid'{ID}')": {
        get: operations["GetCrmQuotationOrderChargeLine"];
        /** @description Changes the quotation order charge line with the given ID. Fields that are left out keep their value. */
        put: operations["UpdateCrmQuotationOrderChargeLine"];
        /** @description Removes the quotation order charge line with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteCrmQuotationOrderChargeLine"];
    };
    /**
     * List quotations; create a quotation
     * @description An offer to a customer: what is offered, at which price, until when, and how the customer decided. Answers pages of 60 rows. Scope: crm quotes.
     */
    "/api/v1/{division}/crm/Quotations": {
        get: operations["ListCrmQuotations"];
        /** @description Adds a quotation and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateCrmQuotation"];
    };
    /**
     * Read a quotation by its ID; update a quotation; delete a quotation
     * @description Answers the quotation with the given ID; an unknown one gives 404. Scope: crm quotes.
     */
    "/api/v1/{division}/crm/Quotations(guid'{QuotationID}')": {
        get: operations["GetCrmQuotation"];
        /** @description Changes the quotation with the given ID. Fields that are left out keep their value. Lines are not replaced this way, they have a path of their own. */
        put: operations["UpdateCrmQuotation"];
        /** @description Removes the quotation with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteCrmQuotation"];
    };
    /**
     * List CRM reason codes
     * @description A reason that can be chosen when an opportunity or quotation is won or lost. Answers pages of 60 rows. Scope: crm quotes.
     */
    "/api/v1/{division}/crm/ReasonCodes": {
        get: operations["ListCrmReasonCodes"];
    };
    /**
     * Read a CRM reason code by its ID
     * @description Answers the CRM reason code with the given ID; an unknown one gives 404. Scope: crm quotes.
     */
    "/api/v1/{division}/crm/ReasonCodes(guid'{ID}')": {
        get: operations["GetCrmReasonCode"];
    };
    /**
     * Reject a quotation
     * @description Marks a quotation as rejected by the customer, with the reason. After a lost answer, look at the outcome before calling again. Scope: crm quotes.
     */
    "/api/v1/{division}/crm/RejectQuotation": {
        post: operations["RejectCrmQuotation"];
    };
    /**
     * Reopen a quotation
     * @description Sets a closed quotation back to open, so that it can be worked on again. After a lost answer, look at the outcome before calling again. Scope: crm quotes.
     */
    "/api/v1/{division}/crm/ReopenQuotation": {
        post: operations["ReopenCrmQuotation"];
    };
    /**
     * Review a quotation as a new version
     * @description Closes a quotation and makes a new version of it for further negotiation. After a lost answer, look at the outcome before calling again. Scope: crm quotes.
     */
    "/api/v1/{division}/crm/ReviewQuotation": {
        post: operations["ReviewCrmQuotation"];
    };
}
export interface components {
    schemas: {
        Error: shared["schemas"]["Error"];
        CrmBankAccount: shared["schemas"]["CrmBankAccount"];
        /** @description Points at an optional line of a quotation that the customer takes up with its acceptance. */
        CrmOptionalQuotationLineID: {
            /**
             * Format: uuid
             * @description ID of the optional line that the customer takes up.
             */
            ID?: string;
        };
        /** @description Marks a quotation as accepted and, on request, creates the sales order, invoice, project or subscription that follows from it. */
        CrmAcceptQuotation: {
            /**
             * Format: uuid
             * @description ID of the quotation that the customer accepts.
             */
            QuotationID?: string;
            /**
             * Format: int32
             * @description What the acceptance sets off, such as a sales order, an invoice or a project. Codes: 0 = No action, 1 = Create sales order, 2 = Create sales invoice, 3 = Create project, 4 = Add to existing project, 5 = Create subscription, 60 = Awaiting online acceptance, 99 = Follow email with sign off action.
             */
            Action?: 0 | 1 | 2 | 3 | 4 | 5 | 60 | 99 | null;
            /** @description Tells whether the quotation could be added to the chosen project. */
            AddToExistingProjectSuccess?: string | null;
            /** @description Whether the prices of the quotation are kept as agreed prices of the items. */
            CreateItemPriceAgreement?: boolean | null;
            /** @description Whether a work breakdown structure is made from the lines of the quotation. */
            CreateProjectWBS?: boolean | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /** @description Why the action failed; empty when it succeeded. */
            ErrorMessage?: string | null;
            /** @description Code of the journal in which the new invoice is booked. */
            InvoiceJournal?: string | null;
            /**
             * Format: uuid
             * @description ID of the layout for the e-mail that tells of the decision.
             */
            NotificationLayout?: string | null;
            /** @description Optional lines that the customer takes up. */
            OptionalQuotationLineIDs?: components["schemas"]["CrmOptionalQuotationLineID"][] | null;
            /**
             * Format: int32
             * @description How the new project's budget is kept, by hour type or by work breakdown.
             */
            ProjectBudgetType?: number | null;
            /**
             * Format: uuid
             * @description ID of the class that the new project gets.
             */
            ProjectClassification?: string | null;
            /** @description Code of the project that this is charged to or belongs to. */
            ProjectCode?: string | null;
            /** @description Text of the project that this is charged to or belongs to. */
            ProjectDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the project to which the accepted quotation is added.
             */
            ProjectID?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the new project is first invoiced.
             */
            ProjectInvoiceDate?: string | null;
            /**
             * Format: int32
             * @description What is set up for invoicing the new project, such as invoice terms. Codes: 0 = None, 1 = Create invoice terms, 2 = As quoted.
             */
            ProjectInvoicingAction?: 0 | 1 | 2 | null;
            /**
             * Format: int32
             * @description Kind of payment in advance for the project, spelled as the service has it. Codes: 1 = Retainer, 2 = Hour type bundle.
             */
            ProjectPrepaindTypes?: 1 | 2 | null;
            /**
             * Format: double
             * @description Price that was agreed for the project.
             */
            ProjectPriceAgreement?: number | null;
            /** @description Tells whether the project could be made. */
            ProjectSuccess?: string | null;
            /**
             * Format: int32
             * @description How the new project is charged, such as a fixed price or by the hour. Codes: 2 = Fixed price, 3 = Time and Material, 4 = Non billable, 5 = Prepaid.
             */
            ProjectType?: 2 | 3 | 4 | 5 | null;
            /**
             * Format: uuid
             * @description ID of the element below which the quoted lines are put.
             */
            ProjectWBSPartOf?: string | null;
            /**
             * Format: uuid
             * @description ID of the reason why the sale was won or lost.
             */
            ReasonCode?: string | null;
            /** @description Tells whether the sales invoice could be made. */
            SalesInvoiceSuccess?: string | null;
            /** @description Tells whether the sales order could be made. */
            SalesOrderSuccess?: string | null;
            /** @description Text of the subscription that this belongs to. */
            SubscriptionDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description First day of the subscription that is made from the quotation.
             */
            SubscriptionStartDate?: string | null;
            /** @description Tells whether the subscription could be made. */
            SubscriptionSuccess?: string | null;
            /**
             * Format: uuid
             * @description ID of the model after which the subscription runs.
             */
            SubscriptionType?: string | null;
            /** @description What the action brought about; empty when it failed. */
            SuccessMessage?: string | null;
            /** @description Whether the project takes over budget and agreed prices from the quotation. */
            UpdateProjectBudgetAndPriceAgreement?: boolean | null;
            /** @description Reference of the other party, such as the number on its own paper. */
            YourRef?: string | null;
            /**
             * Format: uuid
             * @description ID of the stage on the way to a sale.
             */
            OpportunityStage?: string | null;
        };
        /** @description A class by which accounts are grouped, for instance for credit management. */
        CrmAccountClass: {
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
            /**
             * Format: uuid
             * @description ID of the plan of reminders that starts when a bill stays unpaid.
             */
            CreditManagementScenario?: string | null;
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
        };
        /** @description The heading of one of the free classifications that accounts can have. */
        CrmAccountClassificationName: {
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
            /**
             * Format: int32
             * @description Place of the record among its neighbours.
             */
            SequenceNumber?: number | null;
        };
        /** @description A value that can be chosen within one of the free classifications of accounts. */
        CrmAccountClassification: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: uuid
             * @description ID of the heading under which this value can be chosen.
             */
            AccountClassificationName?: string | null;
            /** @description Text of the heading under which this value can be chosen. */
            AccountClassificationNameDescription?: string | null;
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
        };
        /** @description The document folders in use for one account, with the number of documents in each. */
        CrmAccountDocumentFolder: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /** @description Short text by which users know the record and look it up. */
            Code?: string | null;
            /**
             * Format: int32
             * @description How many documents of the account lie in the folder.
             */
            CountOfDocuments?: number | null;
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
            /**
             * Format: uuid
             * @description ID of the folder in which this folder lies.
             */
            ParentFolder?: string | null;
            /**
             * Format: int32
             * @description Number for who can see the document or folder, such as everybody or only some users.
             */
            Share?: number | null;
            /**
             * Format: int16
             * @description Number for the state of the link with SharePoint.
             */
            SharePointConnectionStatus?: number | null;
            /** @description Key under which SharePoint knows the folder. */
            SharePointID?: string | null;
            /** @description Whether the folder is the topmost one in the account's file. */
            IsRootConV2?: boolean | null;
        };
        /** @description A file attached to a document in the customer file, with its address for viewing. */
        CrmDocumentsAttachment: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /** @description Name of the attached file with its extension. */
            AttachmentFileName?: string | null;
            /**
             * Format: double
             * @description Size of the attached file in bytes.
             */
            AttachmentFileSize?: number | null;
            /** @description Address from which the attached file can be downloaded. */
            AttachmentUrl?: string | null;
            /** @description Whether the file can be shown in a browser without a download. */
            CanShowInWebView?: boolean | null;
        };
        /** @description The documents filed for one account, narrowed down by a search text. */
        CrmAccountDocument: {
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
            /** @description Files that belong to this record. */
            Attachments?: components["schemas"]["CrmDocumentsAttachment"][] | null;
            /**
             * Format: uuid
             * @description ID of the person at the account whom this is about.
             */
            Contact?: string | null;
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
             * @description Day that stands on the document.
             */
            DocumentDate?: string | null;
            /**
             * Format: uuid
             * @description ID of the folder in which the document is filed.
             */
            DocumentFolder?: string | null;
            /** @description Address on which a user sees the document in a browser. */
            DocumentViewUrl?: string | null;
            /** @description Whether the document has no text of its own. */
            HasEmptyBody?: boolean | null;
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
            /**
             * Format: uuid
             * @description ID of the sales opportunity that this belongs to.
             */
            Opportunity?: string | null;
            /**
             * Format: int32
             * @description Number of the purchase invoice that the document belongs to.
             */
            PurchaseInvoiceNumber?: number | null;
            /**
             * Format: int32
             * @description Number by which users know the purchase order.
             */
            PurchaseOrderNumber?: number | null;
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
             * Format: int32
             * @description Number of the way in which the document is sent, such as by e-mail.
             */
            SendMethod?: number | null;
            /**
             * Format: int32
             * @description Number for who can see the document or folder, such as everybody or only some users.
             */
            Share?: number | null;
            /**
             * Format: int16
             * @description Number for the state of the link with SharePoint.
             */
            SharePointConnectionStatus?: number | null;
            /** @description Key under which SharePoint knows the folder. */
            SharePointID?: string | null;
            /**
             * Format: int32
             * @description Number for the way in which the record came about, such as by hand or by import.
             */
            Source?: number | null;
            /** @description Text of the way in which the document came about. */
            SourceDescription?: string | null;
            /** @description Short text that tells what it is about. */
            Subject?: string | null;
            /**
             * Format: int32
             * @description Number of the document's type, which documents/DocumentTypes lists.
             */
            Type?: number | null;
            /** @description Text of the code in Type, in the language of the user. */
            TypeDescription?: string | null;
        };
        /** @description A customer, supplier, prospect, reseller or any other relation of the company, with address, terms and bookkeeping defaults. */
        CrmAccount: {
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
             * @description Whether the account is an accountant, with 1 and 2 for two kinds.
             */
            IsAccountant?: number | null;
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
            /**
             * Format: uuid
             * @description ID of the group of clients within the practice that the account belongs to.
             */
            ClientGroup?: string | null;
            /** @description Text of the group of clients within the practice that the account belongs to. */
            ClientGroupDescription?: string | null;
        };
        /** @description A state or province that addresses of a country can name. */
        CrmAddressState: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /** @description Code of the country, two letters by ISO 3166 with possible blanks behind them. */
            Country?: string | null;
            /** @description Name of the state or province as it is shown in lists of choices. */
            DisplayValue?: string | null;
            /**
             * Format: double
             * @description Position north or south of the equator, in degrees.
             */
            Latitude?: number | null;
            /**
             * Format: double
             * @description Position east or west of Greenwich, in degrees.
             */
            Longitude?: number | null;
            /** @description Name of the state or province. */
            Name?: string | null;
            /** @description Code of the state or province within the country. */
            State?: string | null;
        };
        /** @description A visiting, postal, invoice or delivery address of an account or contact. */
        CrmAddress: {
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
        /** @description A person who works for an account, with business and private details. */
        CrmContact: {
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
        /** @description The address of a given kind that an account uses unless another one is chosen. */
        CrmDefaultAddressForAccount: {
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
            /** @description Address at which the user-defined fields of the record are read; given in the Premium edition only. */
            CustomField?: string | null;
            /**
             * Format: uint8
             * @description Number for the way in which the record came about, such as by hand or by import.
             */
            Source?: number | null;
        };
        /** @description A document seen from the customer file, with the orders and invoices it belongs to. */
        CrmDocument: {
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
            /** @description Files that belong to this record. */
            Attachments?: components["schemas"]["CrmDocumentsAttachment"][] | null;
            /**
             * Format: uuid
             * @description ID of the person at the account whom this is about.
             */
            Contact?: string | null;
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
             * @description Day that stands on the document.
             */
            DocumentDate?: string | null;
            /**
             * Format: uuid
             * @description ID of the folder in which the document is filed.
             */
            DocumentFolder?: string | null;
            /** @description Address on which a user sees the document in a browser. */
            DocumentViewUrl?: string | null;
            /** @description Whether the document has no text of its own. */
            HasEmptyBody?: boolean | null;
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
            /**
             * Format: uuid
             * @description ID of the sales opportunity that this belongs to.
             */
            Opportunity?: string | null;
            /**
             * Format: int32
             * @description Number of the purchase invoice that the document belongs to.
             */
            PurchaseInvoiceNumber?: number | null;
            /**
             * Format: int32
             * @description Number by which users know the purchase order.
             */
            PurchaseOrderNumber?: number | null;
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
             * Format: int32
             * @description Number of the way in which the document is sent, such as by e-mail.
             */
            SendMethod?: number | null;
            /**
             * Format: int32
             * @description Number for who can see the document or folder, such as everybody or only some users.
             */
            Share?: number | null;
            /**
             * Format: int16
             * @description Number for the state of the link with SharePoint.
             */
            SharePointConnectionStatus?: number | null;
            /** @description Key under which SharePoint knows the folder. */
            SharePointID?: string | null;
            /**
             * Format: int32
             * @description Number for the way in which the record came about, such as by hand or by import.
             */
            Source?: number | null;
            /** @description Text of the way in which the document came about. */
            SourceDescription?: string | null;
            /** @description Short text that tells what it is about. */
            Subject?: string | null;
            /**
             * Format: int32
             * @description Number of the document's type, which documents/DocumentTypes lists.
             */
            Type?: number | null;
            /** @description Text of the code in Type, in the language of the user. */
            TypeDescription?: string | null;
        };
        /** @description Sends a quotation by e-mail for signing off, and settles what happens on acceptance or rejection. */
        CrmEmailWithSignOffQuotation: {
            /**
             * Format: uuid
             * @description ID of the quotation that is sent for signing.
             */
            QuotationID?: string;
            /**
             * Format: uuid
             * @description ID of the layout for the e-mail that goes out when the customer accepts.
             */
            AcceptEmailLayout?: string | null;
            /**
             * Format: uuid
             * @description ID of the stage that the opportunity gets when the customer accepts.
             */
            AcceptOpportunityStage?: string | null;
            /**
             * Format: int32
             * @description What the acceptance sets off, such as a sales order, an invoice or a project. Codes: 0 = No action, 1 = Create sales order, 2 = Create sales invoice, 3 = Create project, 4 = Add to existing project, 5 = Create subscription.
             */
            Action?: 0 | 1 | 2 | 3 | 4 | 5 | null;
            /** @description Whether the customer can give a reference of its own when signing. */
            AllowProvideYourRef?: boolean | null;
            /** @description Whether the prices of the quotation are kept as agreed prices of the items. */
            CreateItemPriceAgreement?: boolean | null;
            /** @description Whether a work breakdown structure is made from the lines of the quotation. */
            CreateProjectWBS?: boolean | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description ID of the layout after which the document is drawn up.
             */
            DocumentLayout?: string | null;
            /**
             * Format: uuid
             * @description ID of the layout for the text of the e-mail.
             */
            EmailLayout?: string | null;
            /** @description Why the action failed; empty when it succeeded. */
            ErrorMessage?: string | null;
            /** @description Text of your own that is added to the document or e-mail. */
            ExtraText?: string | null;
            /** @description Code of the journal in which the new invoice is booked. */
            InvoiceJournal?: string | null;
            /**
             * Format: int32
             * @description How the new project's budget is kept, by hour type or by work breakdown. Codes: 0 = None, 1 = Hours per hour type, 2 = Work breakdown structure (WBS).
             */
            ProjectBudgetType?: 0 | 1 | 2 | null;
            /**
             * Format: uuid
             * @description ID of the class that the new project gets.
             */
            ProjectClassification?: string | null;
            /** @description Code of the project that this is charged to or belongs to. */
            ProjectCode?: string | null;
            /** @description Text of the project that this is charged to or belongs to. */
            ProjectDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the project to which the accepted quotation is added.
             */
            ProjectID?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the new project is first invoiced.
             */
            ProjectInvoiceDate?: string | null;
            /**
             * Format: int32
             * @description What is set up for invoicing the new project, such as invoice terms. Codes: 0 = None, 1 = Create invoice terms, 2 = As quoted.
             */
            ProjectInvoicingAction?: 0 | 1 | 2 | null;
            /**
             * Format: int32
             * @description What the customer pays the new project in advance, a retainer or a bundle of hours. Codes: 1 = Retainer, 2 = Hour type bundle.
             */
            ProjectPrepaidTypes?: 1 | 2 | null;
            /**
             * Format: double
             * @description Price that was agreed for the project.
             */
            ProjectPriceAgreement?: number | null;
            /**
             * Format: int32
             * @description How the new project is charged, such as a fixed price or by the hour. Codes: 2 = Fixed price, 3 = Time and Material, 4 = Non billable, 5 = Prepaid.
             */
            ProjectType?: 2 | 3 | 4 | 5 | null;
            /**
             * Format: uuid
             * @description ID of the element below which the quoted lines are put.
             */
            ProjectWBSPartOf?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day that stands on the quotation.
             */
            QuotationDate?: string | null;
            /**
             * Format: uuid
             * @description ID of the layout for the e-mail that goes out when the customer rejects.
             */
            RejectEmailLayout?: string | null;
            /**
             * Format: uuid
             * @description ID of the stage that the opportunity gets when the customer rejects.
             */
            RejectOpportunityStage?: string | null;
            /** @description E-mail address that stands as the sender. */
            SenderEmailAddress?: string | null;
            /** @description Short text that tells what it is about. */
            Subject?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the subscription starts once the quotation is signed.
             */
            SubscriptionDate?: string | null;
            /** @description Text of the subscription that this belongs to. */
            SubscriptionDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the model after which the subscription runs.
             */
            SubscriptionType?: string | null;
            /** @description What the action brought about; empty when it failed. */
            SuccessMessage?: string | null;
            /** @description Whether the project takes over budget and agreed prices from the quotation. */
            UpdateProjectBudgetAndPriceAgreement?: boolean | null;
            /** @description Reference of the other party, such as the number on its own paper. */
            YourRef?: string | null;
        };
        /** @description A sales opportunity of the hosting business, from lead to closing, with the demands of the customer. */
        CrmHostingOpportunity: {
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
             * @description ID of the account that keeps the books of this one.
             */
            Accountant?: string | null;
            /**
             * Format: code18
             * @description Code of the accountant who takes part in the opportunity.
             */
            AccountantCode?: string | null;
            /** @description Name of the accountant who takes part in the opportunity. */
            AccountantName?: string | null;
            /**
             * Format: code18
             * @description Code by which users know the account; it can have blanks on the left, up to 18 characters.
             */
            AccountCode?: string | null;
            /** @description Name of the account, repeated here so that it need not be looked up. */
            AccountName?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the next step is to be taken.
             */
            ActionDate?: string | null;
            /**
             * Format: double
             * @description Amount that the sale may bring, in the currency of the company.
             */
            AmountDC?: number | null;
            /**
             * Format: double
             * @description Amount that the sale may bring, in the currency of the opportunity.
             */
            AmountFC?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the opportunity went back from sales to lead development.
             */
            BackToLeadDevelopment?: string | null;
            /**
             * Format: uuid
             * @description ID of the marketing campaign that this belongs to.
             */
            Campaign?: string | null;
            /** @description Text of the marketing campaign that this belongs to. */
            CampaignDescription?: string | null;
            /**
             * Format: int16
             * @description Number of the way along which the opportunity is sold, directly or through others.
             */
            Channel?: number | null;
            /** @description Text of the way along which the opportunity is sold. */
            ChannelDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the sale is expected to be decided.
             */
            CloseDate?: string | null;
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
            /** @description What the customer asks of a solution, in words. */
            CustomerDemandsDescription?: string | null;
            /** @description Name of the person who decides on the purchase at the customer. */
            DecisionMakingUnitName?: string | null;
            /** @description Part that the person plays in the customer's decision. */
            DecisionMakingUnitRole?: string | null;
            /** @description Time within which the customer wants to decide, in words. */
            DecisionTimeframe?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the lead was handed over to sales.
             */
            DispatchToSales?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the price follows from the association the customer is in.
             */
            IsAssociatedPrice?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the demands of the customer can be met.
             */
            IsCustomerDemandsMeet?: number | null;
            /**
             * Format: uuid
             * @description ID of the user who turned the lead into an opportunity.
             */
            LeadDeveloper?: string | null;
            /**
             * Format: uuid
             * @description ID of the source from which the account or opportunity came.
             */
            LeadSource?: string | null;
            /** @description Text of the source from which the opportunity came. */
            LeadSourceDescription?: string | null;
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
            /** @description Name by which users know the sales opportunity. */
            Name?: string | null;
            /** @description What is to be done next for the opportunity, in words. */
            NextAction?: string | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the record.
             */
            Number?: number | null;
            /**
             * Format: int16
             * @description Number of the department that works on the opportunity.
             */
            OpportunityDepartmentCode?: number | null;
            /** @description Text of the department that works on the opportunity. */
            OpportunityDepartmentDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the stage on the way to a sale.
             */
            OpportunityStage?: string | null;
            /** @description Text of the stage on the way to a sale. */
            OpportunityStageDescription?: string | null;
            /**
             * Format: int32
             * @description Whether the opportunity is open, won or lost. Codes: 1 = Open, 2 = Closed won, 3 = Closed lost.
             */
            OpportunityStatus?: 1 | 2 | 3 | null;
            /**
             * Format: int16
             * @description Number of the kind of opportunity.
             */
            OpportunityType?: number | null;
            /** @description Text of the kind of opportunity. */
            OpportunityTypeDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who is responsible for the opportunity.
             */
            Owner?: string | null;
            /** @description First and last name of the user who is responsible for the opportunity. */
            OwnerFullName?: string | null;
            /**
             * Format: double
             * @description Chance that the opportunity ends in a sale.
             */
            Probability?: number | null;
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
             * Format: double
             * @description Rate between the currency of the transaction and that of the company.
             */
            RateFC?: number | null;
            /** @description Why the opportunity went back from sales to lead development. */
            ReasonBack?: string | null;
            /**
             * Format: uuid
             * @description ID of the reason why the sale was won or lost.
             */
            ReasonCode?: string | null;
            /** @description Text of the reason that was chosen. */
            ReasonCodeDescription?: string | null;
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
            /**
             * Format: uuid
             * @description ID of the kind of sale, such as a new customer or an extension.
             */
            SalesType?: string | null;
            /** @description Text of the kind of sale. */
            SalesTypeDescription?: string | null;
        };
        /** @description A purpose for which an account was approached as a lead. */
        CrmLeadPurpose: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /** @description Short text by which users know the record and look it up. */
            Code?: string | null;
            /** @description Text by which users recognise the record. */
            Description?: string | null;
        };
        /** @description A source from which a lead came to the company. */
        CrmLeadSource: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /** @description Short text by which users know the record and look it up. */
            Code?: string | null;
            /** @description Text by which users recognise the record. */
            Description?: string | null;
        };
        /** @description A chance of a sale at an account, with its stage, expected amount and probability. */
        CrmOpportunity: {
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
             * @description ID of the account that keeps the books of this one.
             */
            Accountant?: string | null;
            /**
             * Format: code18
             * @description Code of the accountant who takes part in the opportunity.
             */
            AccountantCode?: string | null;
            /** @description Name of the accountant who takes part in the opportunity. */
            AccountantName?: string | null;
            /**
             * Format: code18
             * @description Code by which users know the account; it can have blanks on the left, up to 18 characters.
             */
            AccountCode?: string | null;
            /** @description Name of the account, repeated here so that it need not be looked up. */
            AccountName?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the next step is to be taken.
             */
            ActionDate?: string | null;
            /**
             * Format: double
             * @description Amount that the sale may bring, in the currency of the company.
             */
            AmountDC?: number | null;
            /**
             * Format: double
             * @description Amount that the sale may bring, in the currency of the opportunity.
             */
            AmountFC?: number | null;
            /**
             * Format: uuid
             * @description ID of the marketing campaign that this belongs to.
             */
            Campaign?: string | null;
            /** @description Text of the marketing campaign that this belongs to. */
            CampaignDescription?: string | null;
            /**
             * Format: int16
             * @description Number of the way along which the opportunity is sold, directly or through others.
             */
            Channel?: number | null;
            /** @description Text of the way along which the opportunity is sold. */
            ChannelDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the sale is expected to be decided.
             */
            CloseDate?: string | null;
            /**
             * Format: uuid
             * @description ID of the person at the account whom this is about.
             */
            Contact?: string | null;
            /** @description First and last name of the person at the account. */
            ContactFullName?: string | null;
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
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description ID of the source from which the account or opportunity came.
             */
            LeadSource?: string | null;
            /** @description Text of the source from which the opportunity came. */
            LeadSourceDescription?: string | null;
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
            /** @description Name by which users know the sales opportunity. */
            Name?: string | null;
            /** @description What is to be done next for the opportunity, in words. */
            NextAction?: string | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the record.
             */
            Number?: number | null;
            /**
             * Format: int16
             * @description Number of the department that works on the opportunity.
             */
            OpportunityDepartmentCode?: number | null;
            /** @description Text of the department that works on the opportunity. */
            OpportunityDepartmentDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the stage on the way to a sale.
             */
            OpportunityStage?: string | null;
            /** @description Text of the stage on the way to a sale. */
            OpportunityStageDescription?: string | null;
            /**
             * Format: int32
             * @description Whether the opportunity is open, won or lost. Codes: 1 = Open, 2 = Closed won, 3 = Closed lost.
             */
            OpportunityStatus?: 1 | 2 | 3 | null;
            /**
             * Format: int16
             * @description Number of the kind of opportunity.
             */
            OpportunityType?: number | null;
            /** @description Text of the kind of opportunity. */
            OpportunityTypeDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who is responsible for the opportunity.
             */
            Owner?: string | null;
            /** @description First and last name of the user who is responsible for the opportunity. */
            OwnerFullName?: string | null;
            /**
             * Format: double
             * @description Chance that the opportunity ends in a sale.
             */
            Probability?: number | null;
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
             * Format: double
             * @description Rate between the currency of the transaction and that of the company.
             */
            RateFC?: number | null;
            /**
             * Format: uuid
             * @description ID of the reason why the sale was won or lost.
             */
            ReasonCode?: string | null;
            /** @description Text of the reason that was chosen. */
            ReasonCodeDescription?: string | null;
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
            /**
             * Format: uuid
             * @description ID of the kind of sale, such as a new customer or an extension.
             */
            SalesType?: string | null;
            /** @description Text of the kind of sale. */
            SalesTypeDescription?: string | null;
        };
        /** @description A contact person who takes part in a sales opportunity. */
        CrmOpportunityContact: {
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
            /** @description Padded with spaces on the left to 18 characters; filters need the padded form. */
            Code?: string | null;
            /**
             * Format: uuid
             * @description ID of the person at the account whom this is about.
             */
            Contact?: string | null;
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
            /**
             * Format: uuid
             * @description ID of the sales opportunity that this belongs to.
             */
            Opportunity?: string | null;
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
        /** @description The documents filed for one sales opportunity, narrowed down by a search text. */
        CrmOpportunityDocument: {
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
            /** @description Files that belong to this record. */
            Attachments?: components["schemas"]["CrmDocumentsAttachment"][] | null;
            /**
             * Format: uuid
             * @description ID of the person at the account whom this is about.
             */
            Contact?: string | null;
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
             * @description Day that stands on the document.
             */
            DocumentDate?: string | null;
            /**
             * Format: uuid
             * @description ID of the folder in which the document is filed.
             */
            DocumentFolder?: string | null;
            /** @description Address on which a user sees the document in a browser. */
            DocumentViewUrl?: string | null;
            /** @description Whether the document has no text of its own. */
            HasEmptyBody?: boolean | null;
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
            /**
             * Format: uuid
             * @description ID of the sales opportunity that this belongs to.
             */
            Opportunity?: string | null;
            /**
             * Format: int32
             * @description Number of the purchase invoice that the document belongs to.
             */
            PurchaseInvoiceNumber?: number | null;
            /**
             * Format: int32
             * @description Number by which users know the purchase order.
             */
            PurchaseOrderNumber?: number | null;
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
             * Format: int32
             * @description Number of the way in which the document is sent, such as by e-mail.
             */
            SendMethod?: number | null;
            /**
             * Format: int32
             * @description Number for who can see the document or folder, such as everybody or only some users.
             */
            Share?: number | null;
            /**
             * Format: int16
             * @description Number for the state of the link with SharePoint.
             */
            SharePointConnectionStatus?: number | null;
            /** @description Key under which SharePoint knows the folder. */
            SharePointID?: string | null;
            /**
             * Format: int32
             * @description Number for the way in which the record came about, such as by hand or by import.
             */
            Source?: number | null;
            /** @description Text of the way in which the document came about. */
            SourceDescription?: string | null;
            /** @description Short text that tells what it is about. */
            Subject?: string | null;
            /**
             * Format: int32
             * @description Number of the document's type, which documents/DocumentTypes lists.
             */
            Type?: number | null;
            /** @description Text of the code in Type, in the language of the user. */
            TypeDescription?: string | null;
        };
        /** @description Makes a printable document of a quotation and, on request, mails it to the customer. */
        CrmPrintQuotation: {
            /**
             * Format: uuid
             * @description ID of the quotation that is printed.
             */
            QuotationID?: string;
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
            /** @description What went wrong when the document was made; empty when all went well. */
            DocumentCreationError?: string | null;
            /** @description Tells that the document was made, and under which number. */
            DocumentCreationSuccess?: string | null;
            /**
             * Format: uuid
             * @description ID of the layout after which the document is drawn up.
             */
            DocumentLayout?: string | null;
            /** @description What went wrong when the e-mail was sent; empty when all went well. */
            EmailCreationError?: string | null;
            /**
             * Format: uuid
             * @description ID of the layout for the text of the e-mail.
             */
            EmailLayout?: string | null;
            /** @description Text of your own that is added to the document or e-mail. */
            ExtraText?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day that stands on the quotation.
             */
            QuotationDate?: string | null;
            /** @description Whether the document is mailed to the customer. */
            SendEmailToCustomer?: boolean | null;
            /** @description E-mail address that stands as the sender. */
            SenderEmailAddress?: string | null;
        };
        /** @description One line of a quotation, with item, quantity, price, discount and VAT. */
        CrmQuotationLine: {
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
        /** @description An extra charge on a quotation, such as shipping costs. */
        CrmQuotationOrderChargeLine: {
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
             * @description Amount of the charge without VAT, in the currency of the document.
             */
            AmountFCExclVAT?: number | null;
            /**
             * Format: double
             * @description Amount of the charge with VAT, in the currency of the document.
             */
            AmountFCInclVAT?: number | null;
            /**
             * Format: double
             * @description VAT on the line, in the currency of the transaction.
             */
            AmountVATFC?: number | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /** @description Whether the charge is for shipping. */
            IsShippingCost?: boolean | null;
            /**
             * Format: int32
             * @description Place of the line within its document or entry.
             */
            LineNumber?: number | null;
            /**
             * Format: uuid
             * @description ID of the kind of extra charge, such as shipping.
             */
            OrderCharge?: string | null;
            /** @description Code of the kind of extra charge. */
            OrderChargeCode?: string | null;
            /** @description Text of the kind of extra charge, as it was set up. */
            OrderChargeDescription?: string | null;
            /** @description Text of the charge on this document, which can differ from the kind's. */
            OrderChargesLineDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the quotation that the line belongs to.
             */
            QuotationID?: string | null;
            /** @description Code of the VAT that applies, which settles the rate and the ledger accounts. */
            VATCode?: string | null;
            /** @description Text of the VAT that applies, as it was set up. */
            VATDescription?: string | null;
            /**
             * Format: double
             * @description Rate of the VAT as a fraction, where 0.21 stands for 21 percent.
             */
            VATPercentage?: number | null;
        };
        /** @description An offer to a customer: what is offered, at which price, until when, and how the customer decided. */
        CrmQuotation: {
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
            /** @description Lines of the quotation, each with its item, quantity and price. */
            QuotationLines?: components["schemas"]["CrmQuotationLine"][] | null;
            /**
             * Format: int32
             * @description Number by which users know the quotation.
             */
            QuotationNumber?: number | null;
            /** @description Extra charges on the quotation, such as shipping. */
            QuotationOrderChargeLines?: components["schemas"]["CrmQuotationOrderChargeLine"][] | null;
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
             * @description Stage of the offer, from draft (20) to accepted (50), with two codes for signing online. Codes: 5 = Rejected, 6 = Reviewed and closed, 10 = Recovery, 20 = Draft, 25 = Open, 35 = Processing, 40 = Printed, 50 = Accepted, 60 = Awaiting online acceptance, 70 = Accepted but an error occurred during processing.
             */
            Status?: 5 | 6 | 10 | 20 | 25 | 35 | 40 | 50 | 60 | 70 | null;
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
        /** @description A reason that can be chosen when an opportunity or quotation is won or lost. */
        CrmReasonCode: {
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
            /**
             * Format: int16
             * @description Number of the outcome that the reason explains, such as a lost quotation.
             */
            Type?: number | null;
            /** @description Text of the code in Type, in the language of the user. */
            TypeDescription?: string | null;
        };
        /** @description Marks a quotation as rejected by the customer, with the reason. */
        CrmRejectQuotation: {
            /**
             * Format: uuid
             * @description ID of the quotation that the customer rejects.
             */
            QuotationID?: string;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /** @description Why the action failed; empty when it succeeded. */
            ErrorMessage?: string | null;
            /**
             * Format: uuid
             * @description ID of the layout for the e-mail that tells of the decision.
             */
            NotificationLayout?: string | null;
            /**
             * Format: uuid
             * @description ID of the reason why the sale was won or lost.
             */
            ReasonCode?: string | null;
            /** @description What the action brought about; empty when it failed. */
            SuccessMessage?: string | null;
            /**
             * Format: uuid
             * @description ID of the stage on the way to a sale.
             */
            OpportunityStage?: string | null;
        };
        /** @description Sets a closed quotation back to open, so that it can be worked on again. */
        CrmReopenQuotation: {
            /**
             * Format: uuid
             * @description ID of the quotation that is opened again.
             */
            QuotationID?: string;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /** @description Why the action failed; empty when it succeeded. */
            ErrorMessage?: string | null;
            /** @description What the action brought about; empty when it failed. */
            SuccessMessage?: string | null;
        };
        /** @description Closes a quotation and makes a new version of it for further negotiation. */
        CrmReviewQuotation: {
            /**
             * Format: uuid
             * @description ID of the quotation that is closed for a new version.
             */
            QuotationID?: string;
            /** @description Whether the new version keeps the prices of the old one. */
            CopyItemPrices?: boolean | null;
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
            /** @description Why the action failed; empty when it succeeded. */
            ErrorMessage?: string | null;
            /**
             * Format: uuid
             * @description ID of the version that takes the place of the closed one.
             */
            NewQuotationID?: string | null;
            /**
             * Format: uuid
             * @description ID of the customer who orders.
             */
            OrderAccount?: string | null;
            /**
             * Format: uuid
             * @description ID of the person who orders for the account.
             */
            OrderAccountContact?: string | null;
            /** @description Code of the terms of payment, which settle when to pay and how. */
            PaymentCondition?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day that stands on the quotation.
             */
            QuotationDate?: string | null;
            /** @description What the action brought about; empty when it failed. */
            SuccessMessage?: string | null;
        };
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface Answers6 extends Refusals2 {
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
}
interface Path3 {
    /** @description Code of the division, that is, the company. */
    division: components["parameters"]["division"];
    /** @description ID of the quotation. */
    QuotationID: string;
}
export interface operations {
    AcceptCrmQuotation: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["CrmAcceptQuotation"], "QuotationID">;
            };
        };
        responses: Answers2<components["schemas"]["CrmAcceptQuotation"]>;
    };
    ListCrmAccountClasses: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["CrmAccountClass"]>;
    };
    GetCrmAccountClass: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["CrmAccountClass"]>;
    };
    ListCrmAccountClassificationNames: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["CrmAccountClassificationName"]>;
    };
    GetCrmAccountClassificationName: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["CrmAccountClassificationName"]>;
    };
    ListCrmAccountClassifications: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["CrmAccountClassification"]>;
    };
    GetCrmAccountClassification: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["CrmAccountClassification"]>;
    };
    GetCrmAccountDocumentFolders: {
        parameters: Parameters7;
        responses: Answers5<components["schemas"]["CrmAccountDocumentFolder"]>;
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
            path: Path1;
        };
        responses: Answers5<components["schemas"]["CrmAccountDocument"]>;
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
            path: Path1;
        };
        responses: Answers6;
    };
    ListCrmAccounts: {
        parameters: Parameters3;
        responses: Answers1<components["schemas"]["CrmAccount"]>;
    };
    CreateCrmAccount: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["CrmAccount"], "Name">;
            };
        };
        responses: Answers2<components["schemas"]["CrmAccount"]>;
    };
    GetCrmAccount: {
        parameters: Parameters4;
        responses: Answers3<components["schemas"]["CrmAccount"]>;
    };
    UpdateCrmAccount: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CrmAccount"];
            };
        };
        responses: Answers4;
    };
    DeleteCrmAccount: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListCrmAddressStates: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["CrmAddressState"]>;
    };
    GetCrmAddressState: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["CrmAddressState"]>;
    };
    ListCrmAddresses: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["CrmAddress"]>;
    };
    CreateCrmAddress: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CrmAddress"];
            };
        };
        responses: Answers2<components["schemas"]["CrmAddress"]>;
    };
    GetCrmAddress: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["CrmAddress"]>;
    };
    UpdateCrmAddress: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CrmAddress"];
            };
        };
        responses: Answers4;
    };
    DeleteCrmAddress: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListCrmBankAccounts: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["CrmBankAccount"]>;
    };
    CreateCrmBankAccount: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["CrmBankAccount"], "Account" | "BankAccount">;
            };
        };
        responses: Answers2<components["schemas"]["CrmBankAccount"]>;
    };
    GetCrmBankAccount: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["CrmBankAccount"]>;
    };
    UpdateCrmBankAccount: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CrmBankAccount"];
            };
        };
        responses: Answers4;
    };
    DeleteCrmBankAccount: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListCrmContacts: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["CrmContact"]>;
    };
    CreateCrmContact: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["CrmContact"], "Account" | "FirstName" | "LastName">;
            };
        };
        responses: Answers2<components["schemas"]["CrmContact"]>;
    };
    GetCrmContact: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["CrmContact"]>;
    };
    UpdateCrmContact: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CrmContact"];
            };
        };
        responses: Answers4;
    };
    DeleteCrmContact: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
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
            path: Path1;
        };
        responses: Answers7<components["schemas"]["CrmDefaultAddressForAccount"]>;
    };
    ListCrmDocuments: {
        parameters: Parameters3;
        responses: Answers1<components["schemas"]["CrmDocument"]>;
    };
    GetCrmDocument: {
        parameters: Parameters4;
        responses: Answers3<components["schemas"]["CrmDocument"]>;
    };
    ListCrmDocumentsAttachments: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["CrmDocumentsAttachment"]>;
    };
    GetCrmDocumentsAttachment: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["CrmDocumentsAttachment"]>;
    };
    EmailCrmQuotationWithSignOff: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["CrmEmailWithSignOffQuotation"], "QuotationID" | "EmailLayout">;
            };
        };
        responses: Answers2<components["schemas"]["CrmEmailWithSignOffQuotation"]>;
    };
    ListCrmHostingOpportunities: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["CrmHostingOpportunity"]>;
    };
    CreateCrmHostingOpportunity: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CrmHostingOpportunity"];
            };
        };
        responses: Answers2<components["schemas"]["CrmHostingOpportunity"]>;
    };
    GetCrmHostingOpportunity: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["CrmHostingOpportunity"]>;
    };
    UpdateCrmHostingOpportunity: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CrmHostingOpportunity"];
            };
        };
        responses: Answers4;
    };
    DeleteCrmHostingOpportunity: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListCrmLeadPurposes: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["CrmLeadPurpose"]>;
    };
    GetCrmLeadPurpose: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["CrmLeadPurpose"]>;
    };
    ListCrmLeadSources: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["CrmLeadSource"]>;
    };
    GetCrmLeadSource: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["CrmLeadSource"]>;
    };
    ListCrmOpportunities: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["CrmOpportunity"]>;
    };
    CreateCrmOpportunity: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CrmOpportunity"];
            };
        };
        responses: Answers2<components["schemas"]["CrmOpportunity"]>;
    };
    GetCrmOpportunity: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["CrmOpportunity"]>;
    };
    UpdateCrmOpportunity: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CrmOpportunity"];
            };
        };
        responses: Answers4;
    };
    DeleteCrmOpportunity: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListCrmOpportunityContacts: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["CrmOpportunityContact"]>;
    };
    GetCrmOpportunityContact: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["CrmOpportunityContact"]>;
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
            path: Path1;
        };
        responses: Answers5<components["schemas"]["CrmOpportunityDocument"]>;
    };
    GetCrmOpportunityDocumentsCount: {
        parameters: {
            query: {
                /** @description ID of the opportunity. */
                opportunityId: string;
                /** @description Text to look for in the documents. */
                searchText: string;
            };
            path: Path1;
        };
        responses: Answers6;
    };
    CreateCrmOptionalQuotationLineID: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["CrmOptionalQuotationLineID"], "ID">;
            };
        };
        responses: Answers2<components["schemas"]["CrmOptionalQuotationLineID"]>;
    };
    PrintCrmQuotation: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["CrmPrintQuotation"], "QuotationID">;
            };
        };
        responses: Answers2<components["schemas"]["CrmPrintQuotation"]>;
    };
    ListCrmQuotationLines: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["CrmQuotationLine"]>;
    };
    CreateCrmQuotationLine: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["CrmQuotationLine"], "Item" | "QuotationID">;
            };
        };
        responses: Answers2<components["schemas"]["CrmQuotationLine"]>;
    };
    GetCrmQuotationLine: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["CrmQuotationLine"]>;
    };
    UpdateCrmQuotationLine: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CrmQuotationLine"];
            };
        };
        responses: Answers4;
    };
    DeleteCrmQuotationLine: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListCrmQuotationOrderChargeLines: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["CrmQuotationOrderChargeLine"]>;
    };
    CreateCrmQuotationOrderChargeLine: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["CrmQuotationOrderChargeLine"], "QuotationID">;
            };
        };
        responses: Answers2<components["schemas"]["CrmQuotationOrderChargeLine"]>;
    };
    GetCrmQuotationOrderChargeLine: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["CrmQuotationOrderChargeLine"]>;
    };
    UpdateCrmQuotationOrderChargeLine: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CrmQuotationOrderChargeLine"];
            };
        };
        responses: Answers4;
    };
    DeleteCrmQuotationOrderChargeLine: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListCrmQuotations: {
        parameters: Parameters3;
        responses: Answers1<components["schemas"]["CrmQuotation"]>;
    };
    CreateCrmQuotation: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["CrmQuotation"], "OrderAccount" | "QuotationLines">;
            };
        };
        responses: Answers2<components["schemas"]["CrmQuotation"]>;
    };
    GetCrmQuotation: {
        parameters: {
            query?: Query4;
            path: Path3;
        };
        responses: Answers3<components["schemas"]["CrmQuotation"]>;
    };
    UpdateCrmQuotation: {
        parameters: {
            path: Path3;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CrmQuotation"];
            };
        };
        responses: Answers4;
    };
    DeleteCrmQuotation: {
        parameters: {
            path: Path3;
        };
        responses: Answers4;
    };
    ListCrmReasonCodes: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["CrmReasonCode"]>;
    };
    GetCrmReasonCode: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["CrmReasonCode"]>;
    };
    RejectCrmQuotation: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["CrmRejectQuotation"], "QuotationID">;
            };
        };
        responses: Answers2<components["schemas"]["CrmRejectQuotation"]>;
    };
    ReopenCrmQuotation: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["CrmReopenQuotation"], "QuotationID">;
            };
        };
        responses: Answers2<components["schemas"]["CrmReopenQuotation"]>;
    };
    ReviewCrmQuotation: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["CrmReviewQuotation"], "QuotationID">;
            };
        };
        responses: Answers2<components["schemas"]["CrmReviewQuotation"]>;
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
/** What may be done with the fields of each record. */
export interface records {
    CrmBankAccount: { row: components["schemas"]["CrmBankAccount"]; key: "ID"; create: "ID" | "Account" | "BankAccount" | "BankAccountHolderName" | "BICCode" | "Blocked" | "Description" | "Main"; update: records["CrmBankAccount"]["create"] };
    CrmOptionalQuotationLineID: { row: components["schemas"]["CrmOptionalQuotationLineID"]; key: "ID"; create: "ID"; update: never };
    CrmAcceptQuotation: { row: components["schemas"]["CrmAcceptQuotation"]; key: "QuotationID"; create: "QuotationID" | "Action" | "AddToExistingProjectSuccess" | "CreateItemPriceAgreement" | "CreateProjectWBS" | "Division" | "ErrorMessage" | "InvoiceJournal" | "NotificationLayout" | "OptionalQuotationLineIDs" | "ProjectBudgetType" | "ProjectClassification" | "ProjectCode" | "ProjectDescription" | "ProjectID" | "ProjectInvoiceDate" | "ProjectInvoicingAction" | "ProjectPrepaindTypes" | "ProjectPriceAgreement" | "ProjectSuccess" | "ProjectType" | "ProjectWBSPartOf" | "ReasonCode" | "SalesInvoiceSuccess" | "SalesOrderSuccess" | "SubscriptionDescription" | "SubscriptionStartDate" | "SubscriptionSuccess" | "SubscriptionType" | "SuccessMessage" | "UpdateProjectBudgetAndPriceAgreement" | "YourRef" | "OpportunityStage"; update: never; nested: { "OptionalQuotationLineIDs": "CrmOptionalQuotationLineID" } };
    CrmAccountClass: { row: components["schemas"]["CrmAccountClass"]; key: "ID"; create: never; update: never };
    CrmAccountClassificationName: { row: components["schemas"]["CrmAccountClassificationName"]; key: "ID"; create: never; update: never };
    CrmAccountClassification: { row: components["schemas"]["CrmAccountClassification"]; key: "ID"; create: never; update: never };
    CrmAccountDocumentFolder: { row: components["schemas"]["CrmAccountDocumentFolder"]; key: "ID"; create: never; update: never };
    CrmDocumentsAttachment: { row: components["schemas"]["CrmDocumentsAttachment"]; key: "ID"; create: never; update: never };
    CrmAccountDocument: { row: components["schemas"]["CrmAccountDocument"]; key: "ID"; create: never; update: never; nested: { "Attachments": "CrmDocumentsAttachment" } };
    CrmAccount: { row: components["schemas"]["CrmAccount"]; key: "ID"; create: "ID" | "Accountant" | "AccountManager" | "ActivitySector" | "ActivitySubSector" | "AddressLine1" | "AddressLine2" | "AddressLine3" | "AutomaticProcessProposedEntry" | "Blocked" | "BSN" | "BusinessType" | "CanDropShip" | "ChamberOfCommerce" | "City" | "Classification1" | "Classification2" | "Classification3" | "Classification4" | "Classification5" | "Classification6" | "Classification7" | "Classification8" | "Code" | "CodeAtSupplier" | "CompanySize" | "ConsolidationScenario" | "ControlledDate" | "Country" | "CreditLinePurchase" | "CreditLineSales" | "DatevCreditorCode" | "DatevDebtorCode" | "DeliveryAdvice" | "DiscountPurchase" | "DiscountSales" | "Email" | "EnableSalesPaymentLink" | "EndDate" | "EORINumber" | "EstablishedDate" | "Fax" | "GLAccountPurchase" | "GLAccountSales" | "GLAP" | "GLAR" | "GlnNumber" | "HasWithholdingTaxSales" | "IgnoreDatevWarningMessage" | "IncotermAddressPurchase" | "IncotermAddressSales" | "IncotermCodePurchase" | "IncotermCodeSales" | "IncotermVersionPurchase" | "IncotermVersionSales" | "IntraStatArea" | "IntraStatDeliveryTerm" | "IntraStatSystem" | "IntraStatTransactionA" | "IntraStatTransactionB" | "IntraStatTransportMethod" | "InvoiceAccount" | "InvoiceAttachmentType" | "InvoicingMethod" | "IsAccountant" | "IsAgency" | "IsCompetitor" | "IsExtraDuty" | "IsMailing" | "IsPilot" | "IsReseller" | "IsSupplier" | "Language" | "Latitude" | "LeadPurpose" | "LeadSource" | "Logo" | "LogoFileName" | "Longitude" | "MainContact" | "Name" | "OINNumber" | "Parent" | "PayAsYouEarn" | "PaymentConditionPurchase" | "PaymentConditionSales" | "PeppolIdentifier" | "PeppolIdentifierType" | "Phone" | "PhoneExtension" | "Postcode" | "PriceList" | "PurchaseCurrency" | "PurchaseLeadDays" | "PurchaseVATCode" | "RecepientOfCommissions" | "Remarks" | "Reseller" | "RSIN" | "SalesCurrency" | "SalesTaxSchedule" | "SalesVATCode" | "SearchCode" | "SecurityLevel" | "SeparateInvPerProject" | "SeparateInvPerSubscription" | "ShippingLeadDays" | "ShippingMethod" | "ShowRemarkForSales" | "StartDate" | "State" | "Status" | "TradeName" | "UniqueTaxpayerReference" | "VATLiability" | "VATNumber" | "Website"; update: records["CrmAccount"]["create"]; nested: { "BankAccounts": "CrmBankAccount" } };
    CrmAddressState: { row: components["schemas"]["CrmAddressState"]; key: "ID"; create: never; update: never };
    CrmAddress: { row: components["schemas"]["CrmAddress"]; key: "ID"; create: "ID" | "Account" | "AddressLine1" | "AddressLine2" | "AddressLine3" | "City" | "Contact" | "Country" | "Fax" | "FreeBoolField_01" | "FreeBoolField_02" | "FreeBoolField_03" | "FreeBoolField_04" | "FreeBoolField_05" | "FreeDateField_01" | "FreeDateField_02" | "FreeDateField_03" | "FreeDateField_04" | "FreeDateField_05" | "FreeNumberField_01" | "FreeNumberField_02" | "FreeNumberField_03" | "FreeNumberField_04" | "FreeNumberField_05" | "FreeTextField_01" | "FreeTextField_02" | "FreeTextField_03" | "FreeTextField_04" | "FreeTextField_05" | "Mailbox" | "Main" | "NicNumber" | "Notes" | "Phone" | "PhoneExtension" | "Postcode" | "State" | "Type" | "Warehouse"; update: records["CrmAddress"]["create"] };
    CrmContact: { row: components["schemas"]["CrmContact"]; key: "ID"; create: "ID" | "Account" | "BirthDate" | "BirthName" | "BirthNamePrefix" | "BirthPlace" | "BusinessEmail" | "BusinessFax" | "BusinessMobile" | "BusinessPhone" | "BusinessPhoneExtension" | "Email" | "EndDate" | "FirstName" | "Gender" | "HID" | "IdentificationDate" | "IdentificationDocument" | "IdentificationUser" | "Initials" | "IsMailingExcluded" | "JobTitleDescription" | "Language" | "LastName" | "LeadPurpose" | "LeadSource" | "MarketingNotes" | "MiddleName" | "Mobile" | "Nationality" | "Notes" | "Person" | "Phone" | "Picture" | "PictureName" | "SocialSecurityNumber" | "StartDate" | "Title"; update: records["CrmContact"]["create"] };
    CrmDefaultAddressForAccount: { row: components["schemas"]["CrmDefaultAddressForAccount"]; key: "ID"; create: never; update: never };
    CrmDocument: { row: components["schemas"]["CrmDocument"]; key: "ID"; create: never; update: never; nested: { "Attachments": "CrmDocumentsAttachment" } };
    CrmEmailWithSignOffQuotation: { row: components["schemas"]["CrmEmailWithSignOffQuotation"]; key: "QuotationID"; create: "QuotationID" | "AcceptEmailLayout" | "AcceptOpportunityStage" | "Action" | "AllowProvideYourRef" | "CreateItemPriceAgreement" | "CreateProjectWBS" | "Division" | "DocumentLayout" | "EmailLayout" | "ErrorMessage" | "ExtraText" | "InvoiceJournal" | "ProjectBudgetType" | "ProjectClassification" | "ProjectCode" | "ProjectDescription" | "ProjectID" | "ProjectInvoiceDate" | "ProjectInvoicingAction" | "ProjectPrepaidTypes" | "ProjectPriceAgreement" | "ProjectType" | "ProjectWBSPartOf" | "QuotationDate" | "RejectEmailLayout" | "RejectOpportunityStage" | "SenderEmailAddress" | "Subject" | "SubscriptionDate" | "SubscriptionDescription" | "SubscriptionType" | "SuccessMessage" | "UpdateProjectBudgetAndPriceAgreement" | "YourRef"; update: never };
    CrmHostingOpportunity: { row: components["schemas"]["CrmHostingOpportunity"]; key: "ID"; create: "ID" | "Account" | "Accountant" | "ActionDate" | "AmountDC" | "AmountFC" | "Campaign" | "Channel" | "CloseDate" | "Currency" | "LeadSource" | "Name" | "NextAction" | "Notes" | "OpportunityDepartmentCode" | "OpportunityStage" | "OpportunityType" | "Owner" | "Probability" | "Project" | "RateFC" | "ReasonCode" | "Reseller" | "SalesType"; update: records["CrmHostingOpportunity"]["create"] };
    CrmLeadPurpose: { row: components["schemas"]["CrmLeadPurpose"]; key: "ID"; create: never; update: never };
    CrmLeadSource: { row: components["schemas"]["CrmLeadSource"]; key: "ID"; create: never; update: never };
    CrmOpportunity: { row: components["schemas"]["CrmOpportunity"]; key: "ID"; create: "ID" | "Account" | "Accountant" | "ActionDate" | "AmountDC" | "AmountFC" | "Campaign" | "Channel" | "CloseDate" | "Contact" | "Currency" | "LeadSource" | "Name" | "NextAction" | "Notes" | "OpportunityDepartmentCode" | "OpportunityStage" | "OpportunityType" | "Owner" | "Probability" | "Project" | "RateFC" | "ReasonCode" | "Reseller" | "SalesType"; update: records["CrmOpportunity"]["create"] };
    CrmOpportunityContact: { row: components["schemas"]["CrmOpportunityContact"]; key: "ID"; create: never; update: never };
    CrmOpportunityDocument: { row: components["schemas"]["CrmOpportunityDocument"]; key: "ID"; create: never; update: never; nested: { "Attachments": "CrmDocumentsAttachment" } };
    CrmPrintQuotation: { row: components["schemas"]["CrmPrintQuotation"]; key: "QuotationID"; create: "QuotationID" | "Division" | "Document" | "DocumentCreationError" | "DocumentCreationSuccess" | "DocumentLayout" | "EmailCreationError" | "EmailLayout" | "ExtraText" | "QuotationDate" | "SendEmailToCustomer" | "SenderEmailAddress"; update: never };
    CrmQuotationLine: { row: components["schemas"]["CrmQuotationLine"]; key: "ID"; create: "ID" | "CostCenter" | "CostUnit" | "Description" | "Discount" | "Item" | "NetPrice" | "Notes" | "Optional" | "Quantity" | "QuotationID" | "UnitCode" | "UnitPrice" | "VATCode"; update: records["CrmQuotationLine"]["create"] };
    CrmQuotationOrderChargeLine: { row: components["schemas"]["CrmQuotationOrderChargeLine"]; key: "ID"; create: "ID" | "AmountFCExclVAT" | "AmountFCInclVAT" | "IsShippingCost" | "OrderCharge" | "OrderChargesLineDescription" | "QuotationID" | "VATCode"; update: records["CrmQuotationOrderChargeLine"]["create"] };
    CrmQuotation: { row: components["schemas"]["CrmQuotation"]; key: "QuotationID"; create: "QuotationID" | "ClosingDate" | "Currency" | "DeliveryAccount" | "DeliveryAccountContact" | "DeliveryAddress" | "DeliveryDate" | "Description" | "Document" | "DueDate" | "IncotermAddress" | "IncotermCode" | "IncotermVersion" | "InvoiceAccount" | "InvoiceAccountContact" | "Opportunity" | "OrderAccount" | "OrderAccountContact" | "PaymentCondition" | "Project" | "QuotationDate" | "QuotationLines" | "QuotationNumber" | "QuotationOrderChargeLines" | "Remarks" | "SalesChannel" | "SalesPerson" | "SelectionCode" | "ShippingMethod" | "WarehouseID" | "YourRef"; update: records["CrmQuotation"]["create"]; nested: { "QuotationLines": "CrmQuotationLine"; "QuotationOrderChargeLines": "CrmQuotationOrderChargeLine" } };
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

// Made by `npm run generate` from specs/business-central/: change that, never this file.

import type { components as shared, Answers1, Answers2, Answers4, Answers5, Query1, Query2, Query3, Query4, Header1, Header2, Header3, Header4, Parameters1, Parameters2, Parameters4 } from "../shared-types.ts";
export interface paths {
    /**
     * List contacts; create a contact
     * @description Returns the contacts, companies and persons alike; `type` tells them apart.
     */
    "/companies({companyId})/contacts": {
        get: operations["ListContacts"];
        /** @description Makes a new contact; a contact alone is neither customer nor vendor. */
        post: operations["CreateContact"];
    };
    /**
     * Get a contact; change a contact; delete a contact
     * @description Reads one contact by its `id`; `$expand` adds `picture`.
     */
    "/companies({companyId})/contacts({contactId})": {
        get: operations["GetContact"];
        /** @description Removes the contact. It is refused while other records or entries need it. */
        delete: operations["DeleteContact"];
        /** @description Changes the fields of the contact that are sent, leaves the others as they are, and answers with the whole record. */
        patch: operations["UpdateContact"];
    };
    /**
     * Get the picture of a contact; delete the picture of a contact
     * @description Reads size and type of the picture of the contact, with links to its bytes.
     */
    "/companies({companyId})/contacts({contactId})/picture": {
        get: operations["GetPictureOfContact"];
        /** @description Takes the picture off the contact. */
        delete: operations["DeletePictureOfContact"];
    };
    /**
     * Download the picture of a contact; upload a picture of a contact
     * @description Returns the bytes of the picture of the contact as they were uploaded.
     */
    "/companies({companyId})/contacts({contactId})/picture/pictureContent": {
        get: operations["DownloadPictureOfContact"];
        /** @description Stores the raw bytes of a picture with the contact, in place of the one that was there. */
        patch: operations["UploadPictureOfContact"];
    };
    /**
     * List contact links
     * @description Returns the contacts behind one record. Say which: `relatedId` and `relatedType` have to be in the filter.
     */
    "/companies({companyId})/contactsInformation": {
        get: operations["ListContactsInformation"];
    };
    /**
     * Get a contact link
     * @description Reads one contact link by its `contactId`; `$expand` adds `contact`.
     */
    "/companies({companyId})/contactsInformation({contactInformationId})": {
        get: operations["GetContactInformation"];
    };
    /**
     * Get the contact of a contact link
     * @description Reads the contact of the contact link without its key.
     */
    "/companies({companyId})/contactsInformation({contactInformationId})/contact": {
        get: operations["GetContactOfContactInformation"];
    };
    /**
     * List customer contacts
     * @description Returns the contact persons of customers. New ones are made as contacts.
     */
    "/companies({companyId})/customerContacts": {
        get: operations["ListCustomerContacts"];
    };
    /**
     * Get a customer contact; change a customer contact; delete a customer contact
     * @description Reads one customer contact by its `id`; `$expand` adds `pdfDocument`.
     */
    "/companies({companyId})/customerContacts({customerContactId})": {
        get: operations["GetCustomerContact"];
        /** @description Removes the customer contact. It is refused while other records or entries need it. */
        delete: operations["DeleteCustomerContact"];
        /** @description Changes the fields of the customer contact that are sent, leaves the others as they are, and answers with the whole record. */
        patch: operations["UpdateCustomerContact"];
    };
    /**
     * Get the pdf document of a customer contact
     * @description Prints the customer contact and answers with the link to its bytes; reading them by the content path does both in one.
     */
    "/companies({companyId})/customerContacts({customerContactId})/pdfDocument": {
        get: operations["GetPdfDocumentOfCustomerContact"];
    };
    /**
     * Download a customer contact as a pdf
     * @description Prints the customer contact with the report that the company has chosen for it and returns the pdf; `Accept-Language` sets its language.
     */
    "/companies({companyId})/customerContacts({customerContactId})/pdfDocument/pdfDocumentContent": {
        get: operations["DownloadPdfOfCustomerContact"];
    };
    /**
     * List customers' financial details
     * @description Returns a row of figures a customer. They are summed on each read, so ask for the customers that you need.
     */
    "/companies({companyId})/customerFinancialDetails": {
        get: operations["ListCustomerFinancialDetails"];
    };
    /**
     * Get a customer's financial detail
     * @description Reads one customer's financial detail by its `id`; it can only be read.
     */
    "/companies({companyId})/customerFinancialDetails({customerFinancialDetailId})": {
        get: operations["GetCustomerFinancialDetail"];
    };
    /**
     * List return reasons; create a return reason
     * @description Returns the reasons that the company has set up.
     */
    "/companies({companyId})/customerReturnReasons": {
        get: operations["ListCustomerReturnReasons"];
        /** @description Makes a new return reason under a code of your choice. A code that is taken is refused. */
        post: operations["CreateCustomerReturnReason"];
    };
    /**
     * Get a return reason; change a return reason; delete a return reason
     * @description Reads one return reason by its `id`, with the ETag that a change needs.
     */
    "/companies({companyId})/customerReturnReasons({customerReturnReasonId})": {
        get: operations["GetCustomerReturnReason"];
        /** @description Removes the return reason. It is refused while other records or entries need it. */
        delete: operations["DeleteCustomerReturnReason"];
        /** @description Changes the fields of the return reason that are sent, leaves the others as they are, and answers with the whole record. */
        patch: operations["UpdateCustomerReturnReason"];
    };
    /**
     * List customers; create a customer
     * @description Returns the customers of the company with address, terms and balance; filter on `lastModifiedDateTime` to read what changed.
     */
    "/companies({companyId})/customers": {
        get: operations["ListCustomers"];
        /** @description Makes a new customer. Without `number` the number series of customers gives one, and the set-up of the company may ask for a template. */
        post: operations["CreateCustomer"];
    };
    /**
     * Get a customer; change a customer; delete a customer
     * @description Reads one customer by its `id`; `$expand` adds `customerFinancialDetail`, `picture` and others.
     */
    "/companies({companyId})/customers({customerId})": {
        get: operations["GetCustomer"];
        /** @description Removes the customer. It is refused while other records or entries need it. */
        delete: operations["DeleteCustomer"];
        /** @description Changes the fields of the customer that are sent, leaves the others as they are, and answers with the whole record. */
        patch: operations["UpdateCustomer"];
    };
    /**
     * Get the customer's financial detail of a customer
     * @description Reads the customer's financial detail of the customer without its key.
     */
    "/companies({companyId})/customers({customerId})/customerFinancialDetail": {
        get: operations["GetCustomerFinancialDetailsOfCustomer"];
    };
    /**
     * Get the picture of a customer; delete the picture of a customer
     * @description Reads size and type of the picture of the customer, with links to its bytes.
     */
    "/companies({companyId})/customers({customerId})/picture": {
        get: operations["GetPictureOfCustomer"];
        /** @description Takes the picture off the customer. */
        delete: operations["DeletePictureOfCustomer"];
    };
    /**
     * Download the picture of a customer; upload a picture of a customer
     * @description Returns the bytes of the picture of the customer as they were uploaded.
     */
    "/companies({companyId})/customers({customerId})/picture/pictureContent": {
        get: operations["DownloadPictureOfCustomer"];
        /** @description Stores the raw bytes of a picture with the customer, in place of the one that was there. */
        patch: operations["UploadPictureOfCustomer"];
    };
    /**
     * List the default dimensions of a customer; create a default dimension of a customer
     * @description Returns the dimension values that new entries for the customer get.
     */
    "/companies({companyId})/customers({customerId})/defaultDimensions": {
        get: operations["ListDefaultDimensionsOfCustomer"];
        /** @description Gives new entries for the customer a value of a dimension. */
        post: operations["CreateDefaultDimensionOfCustomer"];
    };
    /**
     * Get the aged receivable of a customer
     * @description Reads the aged receivable of the customer without its key.
     */
    "/companies({companyId})/customers({customerId})/agedAccountsReceivable": {
        get: operations["GetAgedAccountsReceivableOfCustomer"];
    };
    /**
     * List the contact links of a customer
     * @description Returns the contacts that stand behind the customer.
     */
    "/companies({companyId})/customers({customerId})/contactsInformation": {
        get: operations["ListContactsInformationOfCustomer"];
    };
    /**
     * List the document attachments of a customer
     * @description Returns the files in the attachments pane of the customer; their bytes are read by the content path of each.
     */
    "/companies({companyId})/customers({customerId})/documentAttachments": {
        get: operations["ListDocumentAttachmentsOfCustomer"];
    };
    /**
     * List dispute statuses; create a dispute status
     * @description Returns the stages of disputes that the company has set up.
     */
    "/companies({companyId})/disputeStatus": {
        get: operations["ListDisputeStatusRows"];
        /** @description Makes a new dispute status under a code of your choice. A code that is taken is refused. */
        post: operations["CreateDisputeStatus"];
    };
    /**
     * Get a dispute status; change a dispute status; delete a dispute status
     * @description Reads one dispute status by its `id`, with the ETag that a change needs.
     */
    "/companies({companyId})/disputeStatus({disputeStatusId})": {
        get: operations["GetDisputeStatus"];
        /** @description Removes the dispute status. It is refused while other records or entries need it. */
        delete: operations["DeleteDisputeStatus"];
        /** @description Changes the fields of the dispute status that are sent, leaves the others as they are, and answers with the whole record. */
        patch: operations["UpdateDisputeStatus"];
    };
    /**
     * List opportunities; create an opportunity
     * @description Returns the opportunities, open and decided ones.
     */
    "/companies({companyId})/opportunities": {
        get: operations["ListOpportunities"];
        /** @description Makes a new opportunity. Without `number` the number series gives one, where the company has set one up. */
        post: operations["CreateOpportunity"];
    };
    /**
     * Get an opportunity; change an opportunity; delete an opportunity
     * @description Reads one opportunity by its `id`, with the ETag that a change needs.
     */
    "/companies({companyId})/opportunities({opportunityId})": {
        get: operations["GetOpportunity"];
        /** @description Removes the opportunity. It is refused while other records or entries need it. */
        delete: operations["DeleteOpportunity"];
        /** @description Changes the fields of the opportunity that are sent, leaves the others as they are, and answers with the whole record. */
        patch: operations["UpdateOpportunity"];
    };
    /**
     * List salespeople and purchasers; create a salesperson or purchaser
     * @description Returns the people whose codes stand on sales and purchase documents.
     */
    "/companies({companyId})/salespeoplePurchasers": {
        get: operations["ListSalespeoplePurchasers"];
        /** @description Makes a new salesperson or purchaser under a code of your choice. A code that is taken is refused. */
        post: operations["CreateSalespersonPurchaser"];
    };
    /**
     * Get a salesperson or purchaser; change a salesperson or purchaser; delete a salesperson or purchaser
     * @description Reads one salesperson or purchaser by its `id`, with the ETag that a change needs.
     */
    "/companies({companyId})/salespeoplePurchasers({salespersonPurchaserId})": {
        get: operations["GetSalespersonPurchaser"];
        /** @description Removes the salesperson or purchaser. It is refused while other records or entries need it. */
        delete: operations["DeleteSalespersonPurchaser"];
        /** @description Changes the fields of the salesperson or purchaser that are sent, leaves the others as they are, and answers with the whole record. */
        patch: operations["UpdateSalespersonPurchaser"];
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
        PdfDocument: shared["schemas"]["PdfDocument"];
        CustomerReturnReason: shared["schemas"]["CustomerReturnReason"];
        DocumentAttachmentPage: shared["schemas"]["DocumentAttachmentPage"];
        DefaultDimensionPage: shared["schemas"]["DefaultDimensionPage"];
        /** @description One page of contact links. While `@odata.nextLink` is there, more follow. */
        ContactInformationPage: {
            value: components["schemas"]["ContactInformation"][];
        } & components["schemas"]["Page"];
        /** @description One page of contacts. While `@odata.nextLink` is there, more follow. */
        ContactPage: {
            value: components["schemas"]["Contact"][];
        } & components["schemas"]["Page"];
        /** @description A contact person of a customer, with the addresses that documents are sent to. */
        CustomerContact: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Address for e-mail. */
            email?: string | null;
            /** @description Given name of the contact person. */
            firstName?: string | null;
            /** @description Family name of the contact person. */
            lastName?: string | null;
            /** @description What the contact person does, such as Buyer. */
            professionalTitle?: string | null;
            /**
             * Format: uuid
             * @description ID of the customer that the contact person works for.
             */
            customerId?: string | null;
            /** @description Name of the customer that the contact person works for. */
            customerName?: string | null;
            /** @description Telephone number under which the contact person is reached first. */
            primaryPhoneNumber?: string | null;
            /** @description Link to the document as a pdf, with `$expand=pdfDocument`. */
            pdfDocument?: components["schemas"]["PdfDocument"];
        };
        /** @description One page of customer contacts. While `@odata.nextLink` is there, more follow. */
        CustomerContactPage: {
            value: components["schemas"]["CustomerContact"][];
        } & components["schemas"]["Page"];
        /** @description One page of customers' financial details. While `@odata.nextLink` is there, more follow. */
        CustomerFinancialDetailPage: {
            value: components["schemas"]["CustomerFinancialDetail"][];
        } & components["schemas"]["Page"];
        /** @description One page of return reasons. While `@odata.nextLink` is there, more follow. */
        CustomerReturnReasonPage: {
            value: components["schemas"]["CustomerReturnReason"][];
        } & components["schemas"]["Page"];
        /** @description One page of customers. While `@odata.nextLink` is there, more follow. */
        CustomerPage: {
            value: components["schemas"]["Customer"][];
        } & components["schemas"]["Page"];
        /** @description A stage that a dispute about an invoice can be in. */
        DisputeStatus: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Code of the stage that a dispute can be in. */
            code?: string;
            /** @description Name of the record as users see it. */
            displayName?: string | null;
        };
        /** @description One page of dispute statuses. While `@odata.nextLink` is there, more follow. */
        DisputeStatusPage: {
            value: components["schemas"]["DisputeStatus"][];
        } & components["schemas"]["Page"];
        /** @description A possible sale, with its value and how likely it is to be won. */
        Opportunity: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Number by which the opportunity is known. */
            number?: string | null;
            /** @description Number of the contact, a company or a person. */
            contactNumber?: string | null;
            /** @description Name of the contact, a company or a person. */
            contactName?: string | null;
            /** @description Name of the company behind the opportunity. */
            contactCompanyName?: string | null;
            /** @description Code of the salesperson, as in the list of salespeople and purchasers. */
            salespersonCode?: string | null;
            /** @description Text that says what the record is about. */
            description?: string | null;
            /** @description Whether the opportunity is new, worked on, won or lost. */
            status?: "Not_x0020_Started" | "In_x0020_Progress" | "Won" | "Lost" | null;
            /** @description Whether it is closed, so that nothing more is added. */
            closed?: boolean | null;
            /**
             * Format: date
             * @description Day on which the opportunity was made.
             */
            creationDate?: string | null;
            /**
             * Format: date
             * @description Day on which the opportunity was won or lost.
             */
            dateClosed?: string | null;
            /**
             * Format: decimal
             * @description What the opportunity is worth now: its estimated value weighed by its chances.
             */
            calculatedCurrentValue?: number | null;
            /**
             * Format: decimal
             * @description How likely it is that the opportunity is won, in percent.
             */
            chancesOfSuccessPrc?: number | null;
            /**
             * Format: decimal
             * @description How far the opportunity has come through its sales cycle, in percent.
             */
            completedPrc?: number | null;
            /**
             * Format: date
             * @description Day on which the opportunity is expected to be decided.
             */
            estimatedClosingDate?: string | null;
            /**
             * Format: decimal
             * @description What the sale would be worth, in local currency.
             */
            estimatedValue?: number | null;
            /**
             * Format: date-time
             * @description Moment at which the record was made.
             */
            systemCreatedAt?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
        };
        /** @description One page of opportunities. While `@odata.nextLink` is there, more follow. */
        OpportunityPage: {
            value: components["schemas"]["Opportunity"][];
        } & components["schemas"]["Page"];
        /** @description A person who sells or buys for the company; documents name the person by the code. */
        SalespersonPurchaser: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Code by which documents name the salesperson or purchaser. */
            code?: string;
            /** @description Name of the salesperson or purchaser. */
            displayName?: string | null;
            /** @description First address for e-mail of the salesperson or purchaser. */
            email?: string | null;
            /** @description Second address for e-mail of the salesperson or purchaser. */
            email2?: string | null;
            /** @description Telephone number of the salesperson or purchaser. */
            phoneNo?: string | null;
            /** @description What the person does in the company, such as Sales Manager. */
            jobTitle?: string | null;
            /**
             * Format: decimal
             * @description Commission on sales, in percent; the name is spelled so by the service.
             */
            commisionPercent?: number | null;
            /** @description Whether the person's data may not be used any more. */
            privacyBlocked?: boolean | null;
            /** @description Whether the record is closed to new transactions. */
            blocked?: boolean | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
        };
        /** @description One page of salespeople and purchasers. While `@odata.nextLink` is there, more follow. */
        SalespersonPurchaserPage: {
            value: components["schemas"]["SalespersonPurchaser"][];
        } & components["schemas"]["Page"];
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface Path9 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the contact. */
    contactId: components["parameters"]["contactId"];
}
interface Path10 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `contactId` of the contact link. */
    contactInformationId: components["parameters"]["contactInformationId"];
}
interface Path11 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the customer contact. */
    customerContactId: components["parameters"]["customerContactId"];
}
interface Path12 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the return reason. */
    customerReturnReasonId: components["parameters"]["customerReturnReasonId"];
}
interface Path13 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the customer. */
    customerId: components["parameters"]["customerId"];
}
interface Path14 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the dispute status. */
    disputeStatusId: components["parameters"]["disputeStatusId"];
}
interface Path15 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the opportunity. */
    opportunityId: components["parameters"]["opportunityId"];
}
interface Path16 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the salesperson or purchaser. */
    salespersonPurchaserId: components["parameters"]["salespersonPurchaserId"];
}
interface Parameters5 {
    header: Header3;
    path: Path9;
}
interface Parameters6 {
    header: Header3;
    path: Path11;
}
interface Parameters7 {
    header: Header3;
    path: Path12;
}
interface Parameters8 {
    header: Header3;
    path: Path13;
}
interface Parameters9 {
    query?: Query2;
    header?: Header2;
    path: Path13;
}
interface Parameters10 {
    query?: Query3;
    header?: Header1;
    path: Path13;
}
interface Parameters11 {
    header: Header3;
    path: Path14;
}
interface Parameters12 {
    header: Header3;
    path: Path15;
}
interface Parameters13 {
    header: Header3;
    path: Path16;
}
export interface operations {
    ListContacts: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["ContactPage"]>;
    };
    CreateContact: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["Contact"], "displayName">;
            };
        };
        responses: Answers4<components["schemas"]["Contact"]>;
    };
    GetContact: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path9;
        };
        responses: Answers1<components["schemas"]["Contact"]>;
    };
    DeleteContact: {
        parameters: Parameters5;
        responses: Answers5;
    };
    UpdateContact: {
        parameters: Parameters5;
        requestBody: {
            content: {
                "application/json": components["schemas"]["Contact"];
            };
        };
        responses: Answers1<components["schemas"]["Contact"]>;
    };
    GetPictureOfContact: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path9;
        };
        responses: Answers1<components["schemas"]["Picture"]>;
    };
    DeletePictureOfContact: {
        parameters: Parameters5;
        responses: Answers5;
    };
    DownloadPictureOfContact: {
        parameters: {
            header?: Header2;
            path: Path9;
        };
        responses: Answers2;
    };
    UploadPictureOfContact: {
        parameters: Parameters5;
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: Answers5;
    };
    ListContactsInformation: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["ContactInformationPage"]>;
    };
    GetContactInformation: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path10;
        };
        responses: Answers1<components["schemas"]["ContactInformation"]>;
    };
    GetContactOfContactInformation: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path10;
        };
        responses: Answers1<components["schemas"]["Contact"]>;
    };
    ListCustomerContacts: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["CustomerContactPage"]>;
    };
    GetCustomerContact: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path11;
        };
        responses: Answers1<components["schemas"]["CustomerContact"]>;
    };
    DeleteCustomerContact: {
        parameters: Parameters6;
        responses: Answers5;
    };
    UpdateCustomerContact: {
        parameters: Parameters6;
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerContact"];
            };
        };
        responses: Answers1<components["schemas"]["CustomerContact"]>;
    };
    GetPdfDocumentOfCustomerContact: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path11;
        };
        responses: Answers1<components["schemas"]["PdfDocument"]>;
    };
    DownloadPdfOfCustomerContact: {
        parameters: {
            header?: Header2;
            path: Path11;
        };
        responses: Answers2;
    };
    ListCustomerFinancialDetails: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["CustomerFinancialDetailPage"]>;
    };
    GetCustomerFinancialDetail: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: {
                /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
                companyId: components["parameters"]["companyId"];
                /** @description The `id` of the customer's financial detail. */
                customerFinancialDetailId: components["parameters"]["customerFinancialDetailId"];
            };
        };
        responses: Answers1<components["schemas"]["CustomerFinancialDetail"]>;
    };
    ListCustomerReturnReasons: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["CustomerReturnReasonPage"]>;
    };
    CreateCustomerReturnReason: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["CustomerReturnReason"], "code">;
            };
        };
        responses: Answers4<components["schemas"]["CustomerReturnReason"]>;
    };
    GetCustomerReturnReason: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path12;
        };
        responses: Answers1<components["schemas"]["CustomerReturnReason"]>;
    };
    DeleteCustomerReturnReason: {
        parameters: Parameters7;
        responses: Answers5;
    };
    UpdateCustomerReturnReason: {
        parameters: Parameters7;
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerReturnReason"];
            };
        };
        responses: Answers1<components["schemas"]["CustomerReturnReason"]>;
    };
    ListCustomers: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["CustomerPage"]>;
    };
    CreateCustomer: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["Customer"], "displayName">;
            };
        };
        responses: Answers4<components["schemas"]["Customer"]>;
    };
    GetCustomer: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path13;
        };
        responses: Answers1<components["schemas"]["Customer"]>;
    };
    DeleteCustomer: {
        parameters: Parameters8;
        responses: Answers5;
    };
    UpdateCustomer: {
        parameters: Parameters8;
        requestBody: {
            content: {
                "application/json": components["schemas"]["Customer"];
            };
        };
        responses: Answers1<components["schemas"]["Customer"]>;
    };
    GetCustomerFinancialDetailsOfCustomer: {
        parameters: Parameters9;
        responses: Answers1<components["schemas"]["CustomerFinancialDetail"]>;
    };
    GetPictureOfCustomer: {
        parameters: Parameters9;
        responses: Answers1<components["schemas"]["Picture"]>;
    };
    DeletePictureOfCustomer: {
        parameters: Parameters8;
        responses: Answers5;
    };
    DownloadPictureOfCustomer: {
        parameters: {
            header?: Header2;
            path: Path13;
        };
        responses: Answers2;
    };
    UploadPictureOfCustomer: {
        parameters: Parameters8;
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: Answers5;
    };
    ListDefaultDimensionsOfCustomer: {
        parameters: Parameters10;
        responses: Answers1<components["schemas"]["DefaultDimensionPage"]>;
    };
    CreateDefaultDimensionOfCustomer: {
        parameters: {
            header?: Header4;
            path: Path13;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["DefaultDimension"], "dimensionId">;
            };
        };
        responses: Answers4<components["schemas"]["DefaultDimension"]>;
    };
    GetAgedAccountsReceivableOfCustomer: {
        parameters: Parameters9;
        responses: Answers1<components["schemas"]["AgedAccountsReceivable"]>;
    };
    ListContactsInformationOfCustomer: {
        parameters: Parameters10;
        responses: Answers1<components["schemas"]["ContactInformationPage"]>;
    };
    ListDocumentAttachmentsOfCustomer: {
        parameters: {
            query?: Query1;
            header?: Header1;
            path: Path13;
        };
        responses: Answers1<components["schemas"]["DocumentAttachmentPage"]>;
    };
    ListDisputeStatusRows: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["DisputeStatusPage"]>;
    };
    CreateDisputeStatus: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["DisputeStatus"], "code">;
            };
        };
        responses: Answers4<components["schemas"]["DisputeStatus"]>;
    };
    GetDisputeStatus: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path14;
        };
        responses: Answers1<components["schemas"]["DisputeStatus"]>;
    };
    DeleteDisputeStatus: {
        parameters: Parameters11;
        responses: Answers5;
    };
    UpdateDisputeStatus: {
        parameters: Parameters11;
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisputeStatus"];
            };
        };
        responses: Answers1<components["schemas"]["DisputeStatus"]>;
    };
    ListOpportunities: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["OpportunityPage"]>;
    };
    CreateOpportunity: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": components["schemas"]["Opportunity"];
            };
        };
        responses: Answers4<components["schemas"]["Opportunity"]>;
    };
    GetOpportunity: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path15;
        };
        responses: Answers1<components["schemas"]["Opportunity"]>;
    };
    DeleteOpportunity: {
        parameters: Parameters12;
        responses: Answers5;
    };
    UpdateOpportunity: {
        parameters: Parameters12;
        requestBody: {
            content: {
                "application/json": components["schemas"]["Opportunity"];
            };
        };
        responses: Answers1<components["schemas"]["Opportunity"]>;
    };
    ListSalespeoplePurchasers: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["SalespersonPurchaserPage"]>;
    };
    CreateSalespersonPurchaser: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["SalespersonPurchaser"], "code">;
            };
        };
        responses: Answers4<components["schemas"]["SalespersonPurchaser"]>;
    };
    GetSalespersonPurchaser: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path16;
        };
        responses: Answers1<components["schemas"]["SalespersonPurchaser"]>;
    };
    DeleteSalespersonPurchaser: {
        parameters: Parameters13;
        responses: Answers5;
    };
    UpdateSalespersonPurchaser: {
        parameters: Parameters13;
        requestBody: {
            content: {
                "application/json": components["schemas"]["SalespersonPurchaser"];
            };
        };
        responses: Answers1<components["schemas"]["SalespersonPurchaser"]>;
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
    PdfDocument: { row: components["schemas"]["PdfDocument"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "pdfDocumentContent@odata.mediaReadLink" };
    CustomerReturnReason: { row: components["schemas"]["CustomerReturnReason"]; key: "id"; create: "code" | "description"; update: "code" | "description"; noFilter: "@odata.etag" };
    CustomerContact: { row: components["schemas"]["CustomerContact"]; key: "id"; create: never; update: "email" | "firstName" | "lastName" | "professionalTitle" | "customerId" | "primaryPhoneNumber"; noFilter: "@odata.etag" | "customerId" | "customerName"; nested: { "pdfDocument": "PdfDocument" }; single: "pdfDocument" };
    DisputeStatus: { row: components["schemas"]["DisputeStatus"]; key: "id"; create: "code" | "displayName"; update: "code" | "displayName"; noFilter: "@odata.etag" };
    Opportunity: { row: components["schemas"]["Opportunity"]; key: "id"; create: "number" | "contactNumber" | "salespersonCode" | "description"; update: records["Opportunity"]["create"]; noFilter: "@odata.etag" };
    SalespersonPurchaser: { row: components["schemas"]["SalespersonPurchaser"]; key: "id"; create: "code" | "displayName" | "email" | "email2" | "phoneNo" | "jobTitle" | "commisionPercent" | "privacyBlocked" | "blocked"; update: records["SalespersonPurchaser"]["create"]; noFilter: "@odata.etag" };
}
/** What each path lets a client do. */
export interface calls {
    "/companies({companyId})/contacts": { list: "Contact"; create: { body: "Contact"; demands: "displayName"; answer: "Contact" } };
    "/companies({companyId})/contacts({contactId})": { get: "Contact"; update: { body: "Contact"; answer: "Contact" }; remove: { answer: never } };
    "/companies({companyId})/contacts({contactId})/picture": { get: "Picture"; remove: { answer: never } };
    "/companies({companyId})/contactsInformation": { list: "ContactInformation"; filterRequired: true };
    "/companies({companyId})/contactsInformation({contactInformationId})": { get: "ContactInformation" };
    "/companies({companyId})/contactsInformation({contactInformationId})/contact": { get: "Contact" };
    "/companies({companyId})/customerContacts": { list: "CustomerContact" };
    "/companies({companyId})/customerContacts({customerContactId})": { get: "CustomerContact"; update: { body: "CustomerContact"; answer: "CustomerContact" }; remove: { answer: never } };
    "/companies({companyId})/customerContacts({customerContactId})/pdfDocument": { get: "PdfDocument" };
    "/companies({companyId})/customerFinancialDetails": { list: "CustomerFinancialDetail" };
    "/companies({companyId})/customerFinancialDetails({customerFinancialDetailId})": { get: "CustomerFinancialDetail" };
    "/companies({companyId})/customerReturnReasons": { list: "CustomerReturnReason"; create: { body: "CustomerReturnReason"; demands: "code"; answer: "CustomerReturnReason" } };
    "/companies({companyId})/customerReturnReasons({customerReturnReasonId})": { get: "CustomerReturnReason"; update: { body: "CustomerReturnReason"; answer: "CustomerReturnReason" }; remove: { answer: never } };
    "/companies({companyId})/customers": { list: "Customer"; create: { body: "Customer"; demands: "displayName"; answer: "Customer" } };
    "/companies({companyId})/customers({customerId})": { get: "Customer"; update: { body: "Customer"; answer: "Customer" }; remove: { answer: never } };
    "/companies({companyId})/customers({customerId})/customerFinancialDetail": { get: "CustomerFinancialDetail" };
    "/companies({companyId})/customers({customerId})/picture": { get: "Picture"; remove: { answer: never } };
    "/companies({companyId})/customers({customerId})/defaultDimensions": { list: "DefaultDimension"; create: { body: "DefaultDimension"; demands: "dimensionId"; answer: "DefaultDimension" } };
    "/companies({companyId})/customers({customerId})/agedAccountsReceivable": { get: "AgedAccountsReceivable" };
    "/companies({companyId})/customers({customerId})/contactsInformation": { list: "ContactInformation" };
    "/companies({companyId})/customers({customerId})/documentAttachments": { list: "DocumentAttachment" };
    "/companies({companyId})/disputeStatus": { list: "DisputeStatus"; create: { body: "DisputeStatus"; demands: "code"; answer: "DisputeStatus" } };
    "/companies({companyId})/disputeStatus({disputeStatusId})": { get: "DisputeStatus"; update: { body: "DisputeStatus"; answer: "DisputeStatus" }; remove: { answer: never } };
    "/companies({companyId})/opportunities": { list: "Opportunity"; create: { body: "Opportunity"; demands: never; answer: "Opportunity" } };
    "/companies({companyId})/opportunities({opportunityId})": { get: "Opportunity"; update: { body: "Opportunity"; answer: "Opportunity" }; remove: { answer: never } };
    "/companies({companyId})/salespeoplePurchasers": { list: "SalespersonPurchaser"; create: { body: "SalespersonPurchaser"; demands: "code"; answer: "SalespersonPurchaser" } };
    "/companies({companyId})/salespeoplePurchasers({salespersonPurchaserId})": { get: "SalespersonPurchaser"; update: { body: "SalespersonPurchaser"; answer: "SalespersonPurchaser" }; remove: { answer: never } };
}
/** The types of the service, for a client that knows no other. */
export interface CustomersTypes {
    paths: paths;
    records: records;
    calls: calls;
}

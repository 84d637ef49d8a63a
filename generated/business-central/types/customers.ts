// Made by `npm run generate` from specs/business-central/: change that, never this file.

import type { components as shared, Answers1, Answers2, Answers4, Answers5, Query1, Query2, Query3, Query4, Header1, Header2, Header3, Header4, Parameters1, Parameters2, Parameters4 } from "../shared-types.ts";
export interface paths {
    "/companies({companyId})/contacts": {
        /**
         * List contacts
         * @description Returns the contacts, companies and persons alike; `type` tells them apart.
         */
        get: operations["ListContacts"];
        /**
         * Create a contact
         * @description Makes a new contact; a contact alone is neither customer nor vendor.
         */
        post: operations["CreateContact"];
    };
    "/companies({companyId})/contacts({contactId})": {
        /**
         * Get a contact
         * @description Reads one contact by its `id`; `$expand` adds `picture`.
         */
        get: operations["GetContact"];
        /**
         * Delete a contact
         * @description Removes the contact. It is refused while other records or entries need it.
         */
        delete: operations["DeleteContact"];
        /**
         * Change a contact
         * @description Changes the fields of the contact that are sent, leaves the others as they are, and answers with the whole record.
         */
        patch: operations["UpdateContact"];
    };
    "/companies({companyId})/contacts({contactId})/picture": {
        /**
         * Get the picture of a contact
         * @description Reads size and type of the picture of the contact, with links to its bytes.
         */
        get: operations["GetPictureOfContact"];
        /**
         * Delete the picture of a contact
         * @description Takes the picture off the contact.
         */
        delete: operations["DeletePictureOfContact"];
    };
    "/companies({companyId})/contacts({contactId})/picture/pictureContent": {
        /**
         * Download the picture of a contact
         * @description Returns the bytes of the picture of the contact as they were uploaded.
         */
        get: operations["DownloadPictureOfContact"];
        /**
         * Upload a picture of a contact
         * @description Stores the raw bytes of a picture with the contact, in place of the one that was there.
         */
        patch: operations["UploadPictureOfContact"];
    };
    "/companies({companyId})/contactsInformation": {
        /**
         * List contact links
         * @description Returns the contacts behind one record. Say which: `relatedId` and `relatedType` have to be in the filter.
         */
        get: operations["ListContactsInformation"];
    };
    "/companies({companyId})/contactsInformation({contactInformationId})": {
        /**
         * Get a contact link
         * @description Reads one contact link by its `contactId`; `$expand` adds `contacts`.
         */
        get: operations["GetContactInformation"];
    };
    "/companies({companyId})/contactsInformation({contactInformationId})/contacts": {
        /**
         * Get the contact of a contact link
         * @description Reads the contact of the contact link without its key.
         */
        get: operations["GetContactsOfContactInformation"];
    };
    "/companies({companyId})/customerContacts": {
        /**
         * List customer contacts
         * @description Returns the contact persons of customers. New ones are made as contacts.
         */
        get: operations["ListCustomerContacts"];
    };
    "/companies({companyId})/customerContacts({customerContactId})": {
        /**
         * Get a customer contact
         * @description Reads one customer contact by its `id`; `$expand` adds `pdfDocument`.
         */
        get: operations["GetCustomerContact"];
        /**
         * Delete a customer contact
         * @description Removes the customer contact. It is refused while other records or entries need it.
         */
        delete: operations["DeleteCustomerContact"];
        /**
         * Change a customer contact
         * @description Changes the fields of the customer contact that are sent, leaves the others as they are, and answers with the whole record.
         */
        patch: operations["UpdateCustomerContact"];
    };
    "/companies({companyId})/customerContacts({customerContactId})/pdfDocument": {
        /**
         * Get the pdf document of a customer contact
         * @description Prints the customer contact and answers with the link to its bytes; reading them by the content path does both in one.
         */
        get: operations["GetPdfDocumentOfCustomerContact"];
    };
    "/companies({companyId})/customerContacts({customerContactId})/pdfDocument/pdfDocumentContent": {
        /**
         * Download a customer contact as a pdf
         * @description Prints the customer contact with the report that the company has chosen for it and returns the pdf; `Accept-Language` sets its language.
         */
        get: operations["DownloadPdfOfCustomerContact"];
    };
    "/companies({companyId})/customerFinancialDetails": {
        /**
         * List customers' financial details
         * @description Returns a row of figures a customer. They are summed on each read, so ask for the customers that you need.
         */
        get: operations["ListCustomerFinancialDetails"];
    };
    "/companies({companyId})/customerFinancialDetails({customerFinancialDetailId})": {
        /**
         * Get a customer's financial detail
         * @description Reads one customer's financial detail by its `id`; it can only be read.
         */
        get: operations["GetCustomerFinancialDetail"];
    };
    "/companies({companyId})/customerReturnReasons": {
        /**
         * List return reasons
         * @description Returns the reasons that the company has set up.
         */
        get: operations["ListCustomerReturnReasons"];
        /**
         * Create a return reason
         * @description Makes a new return reason under a code of your choice. A code that is taken is refused.
         */
        post: operations["CreateCustomerReturnReason"];
    };
    "/companies({companyId})/customerReturnReasons({customerReturnReasonId})": {
        /**
         * Get a return reason
         * @description Reads one return reason by its `id`, with the ETag that a change needs.
         */
        get: operations["GetCustomerReturnReason"];
        /**
         * Delete a return reason
         * @description Removes the return reason. It is refused while other records or entries need it.
         */
        delete: operations["DeleteCustomerReturnReason"];
        /**
         * Change a return reason
         * @description Changes the fields of the return reason that are sent, leaves the others as they are, and answers with the whole record.
         */
        patch: operations["UpdateCustomerReturnReason"];
    };
    "/companies({companyId})/customers": {
        /**
         * List customers
         * @description Returns the customers of the company with address, terms and balance; filter on `lastModifiedDateTime` to read what changed.
         */
        get: operations["ListCustomers"];
        /**
         * Create a customer
         * @description Makes a new customer. Without `number` the number series of customers gives one, and the set-up of the company may ask for a template.
         */
        post: operations["CreateCustomer"];
    };
    "/companies({companyId})/customers({customerId})": {
        /**
         * Get a customer
         * @description Reads one customer by its `id`; `$expand` adds `customerFinancialDetails`, `picture` and others.
         */
        get: operations["GetCustomer"];
        /**
         * Delete a customer
         * @description Removes the customer. It is refused while other records or entries need it.
         */
        delete: operations["DeleteCustomer"];
        /**
         * Change a customer
         * @description Changes the fields of the customer that are sent, leaves the others as they are, and answers with the whole record.
         */
        patch: operations["UpdateCustomer"];
    };
    "/companies({companyId})/customers({customerId})/customerFinancialDetails": {
        /**
         * Get the customer's financial detail of a customer
         * @description Reads the customer's financial detail of the customer without its key.
         */
        get: operations["GetCustomerFinancialDetailsOfCustomer"];
    };
    "/companies({companyId})/customers({customerId})/picture": {
        /**
         * Get the picture of a customer
         * @description Reads size and type of the picture of the customer, with links to its bytes.
         */
        get: operations["GetPictureOfCustomer"];
        /**
         * Delete the picture of a customer
         * @description Takes the picture off the customer.
         */
        delete: operations["DeletePictureOfCustomer"];
    };
    "/companies({companyId})/customers({customerId})/picture/pictureContent": {
        /**
         * Download the picture of a customer
         * @description Returns the bytes of the picture of the customer as they were uploaded.
         */
        get: operations["DownloadPictureOfCustomer"];
        /**
         * Upload a picture of a customer
         * @description Stores the raw bytes of a picture with the customer, in place of the one that was there.
         */
        patch: operations["UploadPictureOfCustomer"];
    };
    "/companies({companyId})/customers({customerId})/defaultDimensions": {
        /**
         * List the default dimensions of a customer
         * @description Returns the dimension values that new entries for the customer get.
         */
        get: operations["ListDefaultDimensionsOfCustomer"];
        /**
         * Create a default dimension of a customer
         * @description Gives new entries for the customer a value of a dimension.
         */
        post: operations["CreateDefaultDimensionOfCustomer"];
    };
    "/companies({companyId})/customers({customerId})/agedAccountsReceivable": {
        /**
         * Get the aged receivable of a customer
         * @description Reads the aged receivable of the customer without its key.
         */
        get: operations["GetAgedAccountsReceivableOfCustomer"];
    };
    "/companies({companyId})/customers({customerId})/contactsInformation": {
        /**
         * List the contact links of a customer
         * @description Returns the contacts that stand behind the customer.
         */
        get: operations["ListContactsInformationOfCustomer"];
    };
    "/companies({companyId})/customers({customerId})/documentAttachments": {
        /**
         * List the document attachments of a customer
         * @description Returns the files in the attachments pane of the customer; their bytes are read by the content path of each.
         */
        get: operations["ListDocumentAttachmentsOfCustomer"];
    };
    "/companies({companyId})/disputeStatus": {
        /**
         * List dispute statuses
         * @description Returns the stages of disputes that the company has set up.
         */
        get: operations["ListDisputeStatusRows"];
        /**
         * Create a dispute status
         * @description Makes a new dispute status under a code of your choice. A code that is taken is refused.
         */
        post: operations["CreateDisputeStatus"];
    };
    "/companies({companyId})/disputeStatus({disputeStatusId})": {
        /**
         * Get a dispute status
         * @description Reads one dispute status by its `id`, with the ETag that a change needs.
         */
        get: operations["GetDisputeStatus"];
        /**
         * Delete a dispute status
         * @description Removes the dispute status. It is refused while other records or entries need it.
         */
        delete: operations["DeleteDisputeStatus"];
        /**
         * Change a dispute status
         * @description Changes the fields of the dispute status that are sent, leaves the others as they are, and answers with the whole record.
         */
        patch: operations["UpdateDisputeStatus"];
    };
    "/companies({companyId})/opportunities": {
        /**
         * List opportunities
         * @description Returns the opportunities, open and decided ones.
         */
        get: operations["ListOpportunities"];
        /**
         * Create an opportunity
         * @description Makes a new opportunity. Without `number` the number series gives one, where the company has set one up.
         */
        post: operations["CreateOpportunity"];
    };
    "/companies({companyId})/opportunities({opportunityId})": {
        /**
         * Get an opportunity
         * @description Reads one opportunity by its `id`, with the ETag that a change needs.
         */
        get: operations["GetOpportunity"];
        /**
         * Delete an opportunity
         * @description Removes the opportunity. It is refused while other records or entries need it.
         */
        delete: operations["DeleteOpportunity"];
        /**
         * Change an opportunity
         * @description Changes the fields of the opportunity that are sent, leaves the others as they are, and answers with the whole record.
         */
        patch: operations["UpdateOpportunity"];
    };
    "/companies({companyId})/salespeoplePurchasers": {
        /**
         * List salespeople and purchasers
         * @description Returns the people whose codes stand on sales and purchase documents.
         */
        get: operations["ListSalespeoplePurchasers"];
        /**
         * Create a salesperson or purchaser
         * @description Makes a new salesperson or purchaser under a code of your choice. A code that is taken is refused.
         */
        post: operations["CreateSalespersonPurchaser"];
    };
    "/companies({companyId})/salespeoplePurchasers({salespersonPurchaserId})": {
        /**
         * Get a salesperson or purchaser
         * @description Reads one salesperson or purchaser by its `id`, with the ETag that a change needs.
         */
        get: operations["GetSalespersonPurchaser"];
        /**
         * Delete a salesperson or purchaser
         * @description Removes the salesperson or purchaser. It is refused while other records or entries need it.
         */
        delete: operations["DeleteSalespersonPurchaser"];
        /**
         * Change a salesperson or purchaser
         * @description Changes the fields of the salesperson or purchaser that are sent, leaves the others as they are, and answers with the whole record.
         */
        patch: operations["UpdateSalespersonPurchaser"];
    };
}
export interface components {
    schemas: {
        /** @description What every page of a list has beside its rows. */
        Page: {
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
        };
        ErrorDetail: shared["schemas"]["ErrorDetail"];
        ErrorBody: shared["schemas"]["ErrorBody"];
        /** @description A dimension value that a document, line or entry carries; reached through that record alone. */
        DimensionSetLine: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the dimension; a record has one line a dimension, so it finds the line only below its record.
             */
            id?: string;
            /** @description Code of the dimension, such as DEPARTMENT. */
            code?: string | null;
            /** @description Code under which the dimension is known in the consolidated company. */
            consolidationCode?: string | null;
            /**
             * Format: uuid
             * @description ID of the document, line or entry that carries the dimension.
             */
            parentId?: string | null;
            /** @description Kind of document, line or entry that carries the dimension. */
            parentType?: "_x0020_" | "Journal_x0020_Line" | "Sales_x0020_Order" | "Sales_x0020_Order_x0020_Line" | "Sales_x0020_Quote" | "Sales_x0020_Quote_x0020_Line" | "Sales_x0020_Credit_x0020_Memo" | "Sales_x0020_Credit_x0020_Memo_x0020_Line" | "Sales_x0020_Invoice" | "Sales_x0020_Invoice_x0020_Line" | "Purchase_x0020_Invoice" | "Purchase_x0020_Invoice_x0020_Line" | "General_x0020_Ledger_x0020_Entry" | "Time_x0020_Registration_x0020_Entry" | "Sales_x0020_Shipment" | "Sales_x0020_Shipment_x0020_Line" | "Purchase_x0020_Receipt" | "Purchase_x0020_Receipt_x0020_Line" | "Purchase_x0020_Order" | "Purchase_x0020_Order_x0020_Line" | "Purchase_x0020_Credit_x0020_Memo" | "Purchase_x0020_Credit_x0020_Memo_x0020_Line" | "Sales_x0020_Return_x0020_Order" | "Sales_x0020_Return_x0020_Order_x0020_Line" | "Blanket_x0020_Purchase_x0020_Order" | "Blanket_x0020_Purchase_x0020_Order_x0020_Line" | "Blanket_x0020_Sales_x0020_Order" | "Blanket_x0020_Sales_x0020_Order_x0020_Line" | "Transfer_x0020_Order" | "Transfer_x0020_Order_x0020_Line" | "Transfer_x0020_Shipment" | "Transfer_x0020_Shipment_x0020_Line" | "Transfer_x0020_Receipt" | "Transfer_x0020_Receipt_x0020_Line" | "Posted_x0020_Direct_x0020_Transfer" | "Posted_x0020_Direct_x0020_Transfer_x0020_Line" | "Sales_x0020_Quote_x0020_Archive" | "Sales_x0020_Quote_x0020_Archive_x0020_Line" | "Sales_x0020_Order_x0020_Archive" | "Sales_x0020_Order_x0020_Archive_x0020_Line" | "Purchase_x0020_Quote_x0020_Archive" | "Purchase_x0020_Quote_x0020_Archive_x0020_Line" | "Purchase_x0020_Order_x0020_Archive" | "Purchase_x0020_Order_x0020_Archive_x0020_Line" | "Sales_x0020_Return_x0020_Order_x0020_Archive" | "Sales_x0020_Return_x0020_Order_x0020_Archive_x0020_Line" | "Purchase_x0020_Return_x0020_Order_x0020_Archive" | "Purchase_x0020_Return_x0020_Order_x0020_Archive_x0020_Line" | "Assembly_x0020_Order" | "Assembly_x0020_Order_x0020_Line" | "Posted_x0020_Assembly_x0020_Order" | "Posted_x0020_Assembly_x0020_Order_x0020_Line" | "Sales_x0020_Blanket_x0020_Order_x0020_Archive" | "Sales_x0020_Blanket_x0020_Order_x0020_Archive_x0020_Line" | "Purchase_x0020_Blanket_x0020_Order_x0020_Archive" | "Purchase_x0020_Blanket_x0020_Order_x0020_Archive_x0020_Line" | "Physical_x0020_Inventory_x0020_Order" | "Physical_x0020_Inventory_x0020_Order_x0020_Line" | "Posted_x0020_Physical_x0020_Inventory_x0020_Order" | "Posted_x0020_Physical_x0020_Inventory_x0020_Order_x0020_Line" | "Inventory_x0020_Shipment" | "Inventory_x0020_Shipment_x0020_Line" | "Inventory_x0020_Receipt" | "Inventory_x0020_Receipt_x0020_Line" | "Posted_x0020_Inventory_x0020_Shipment" | "Posted_x0020_Inventory_x0020_Shipment_x0020_Line" | "Posted_x0020_Inventory_x0020_Receipt" | "Posted_x0020_Inventory_x0020_Receipt_x0020_Line" | "Purchase_x0020_Return_x0020_Order" | "Purchase_x0020_Return_x0020_Order_x0020_Line" | "Purchase_x0020_Quote" | "Purchase_x0020_Quote_x0020_Line" | null;
            /** @description Name of the dimension as users see it. */
            displayName?: string | null;
            /**
             * Format: uuid
             * @description ID of the dimension value that the row carries.
             */
            valueId?: string | null;
            /** @description Code of the dimension value that the row carries. */
            valueCode?: string | null;
            /** @description Code of the dimension value in the consolidated company. */
            valueConsolidationCode?: string | null;
            /** @description Name of the dimension value that the row carries. */
            valueDisplayName?: string | null;
        };
        /** @description The picture of a customer, vendor, item, variant, employee or contact; its bytes travel apart. */
        Picture: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record that the picture shows.
             */
            id?: string;
            /** @description Kind of record that the picture shows; needed to find it. */
            parentType?: "Customer" | "Item" | "Vendor" | "Employee" | "Contact" | "Item_x0020_Variant" | null;
            /**
             * Format: int32
             * @description Width of the picture in pixels.
             */
            width?: number | null;
            /**
             * Format: int32
             * @description Height of the picture in pixels.
             */
            height?: number | null;
            /** @description Media type of the picture, such as `image/jpeg`. */
            contentType?: string | null;
            /**
             * Format: uri
             * @description Address at which the bytes of the picture are read.
             */
            "pictureContent@odata.mediaReadLink"?: string;
            /**
             * Format: uri
             * @description Address that takes the bytes of a new picture.
             */
            "pictureContent@odata.mediaEditLink"?: string;
        };
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
        /** @description Figures of one customer that are summed when they are read: balance, sales of the year and what is overdue. */
        CustomerFinancialDetail: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the customer whose figures these are.
             */
            id?: string;
            /** @description Number of the customer whose figures these are. */
            number?: string | null;
            /**
             * Format: decimal
             * @description Sum of all open entries of the customer, in local currency.
             */
            balance?: number | null;
            /**
             * Format: decimal
             * @description Sum of sales to the customer this year before tax, in local currency.
             */
            totalSalesExcludingTax?: number | null;
            /**
             * Format: decimal
             * @description Open amount whose due date has passed, in local currency.
             */
            overdueAmount?: number | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
        };
        /** @description A dimension value that new entries for a customer, vendor, item or employee get. */
        DefaultDimension: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Whether a customer, a vendor, an item or an employee has the default. */
            parentType?: "_x0020_" | "Customer" | "Item" | "Vendor" | "Employee" | null;
            /**
             * Format: uuid
             * @description ID of the customer, vendor, item or employee that has the default.
             */
            parentId?: string | null;
            /**
             * Format: uuid
             * @description ID of the dimension that the default is for.
             */
            dimensionId?: string | null;
            /** @description Code of the dimension that the default is for. */
            dimensionCode?: string | null;
            /**
             * Format: uuid
             * @description ID of the value that is filled in by default.
             */
            dimensionValueId?: string | null;
            /** @description Code of the value that is filled in by default. */
            dimensionValueCode?: string | null;
            /** @description Whether a value has to be there, or which one, before an entry is posted. */
            postingValidation?: "_x0020_" | "Code_x0020_Mandatory" | "Same_x0020_Code" | "No_x0020_Code" | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description General ledger account of the row; present only with `$expand=account`. */
            account?: components["schemas"]["Account"];
            /** @description Figures of the customer; present only with `$expand=customerFinancialDetail`. */
            customerFinancialDetail?: components["schemas"]["CustomerFinancialDetail"];
            /** @description Customer that the record belongs to; present only with `$expand=customer`. */
            customer?: components["schemas"]["Customer"];
            /** @description Vendor that the record belongs to; present only with `$expand=vendor`. */
            vendor?: components["schemas"]["Vendor"];
            /** @description Employee that the record is about; present only with `$expand=employee`. */
            employee?: components["schemas"]["Employee"];
            /** @description Dimension that the row belongs to; present only with `$expand=dimension`. */
            dimension?: components["schemas"]["Dimension"];
            /** @description Value that is filled in; present only with `$expand=dimensionValue`. */
            dimensionValue?: components["schemas"]["DimensionValue"];
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
        /** @description A company or person that the company deals with or wants to, before and beside being a customer or vendor. */
        Contact: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Number by which the contact is known. */
            number?: string | null;
            /** @description Whether the contact is a company or a person who works for one. */
            type?: "Company" | "Person" | null;
            /** @description Name of the contact, which documents and letters are addressed to. */
            displayName?: string | null;
            /** @description What the person does in the company, such as Sales Manager. */
            jobTitle?: string | null;
            /** @description Contact number of the company that the contact person works for. */
            companyNumber?: string | null;
            /** @description Name of the company that the contact person works for. */
            companyName?: string | null;
            /** @description What the contact is to the company: a customer, a vendor, several of these or none. */
            contactBusinessRelation?: "_x0020_" | "Customer" | "Vendor" | "Bank_x0020_Account" | "Employee" | "None" | "Other" | "Multiple" | null;
            /** @description Street and house number, the first line of the address. */
            addressLine1?: string | null;
            /** @description Rest of the address, such as the floor or a building. */
            addressLine2?: string | null;
            /** @description Town of the address. */
            city?: string | null;
            /** @description State, province or county of the address. */
            state?: string | null;
            /** @description Code of the country or region of the address. */
            country?: string | null;
            /** @description Postal code of the town in the address. */
            postalCode?: string | null;
            /** @description Telephone number. */
            phoneNumber?: string | null;
            /** @description Number of the contact's mobile telephone. */
            mobilePhoneNumber?: string | null;
            /** @description Address for e-mail. */
            email?: string | null;
            /** @description Address of the home page. */
            website?: string | null;
            /** @description Name under which the contact is searched for; kept in capitals. */
            searchName?: string | null;
            /** @description Whether the person's data may not be used any more. */
            privacyBlocked?: boolean | null;
            /** @description Number under which the company is registered for tax. */
            taxRegistrationNumber?: string | null;
            /**
             * Format: date
             * @description Day of the last letter, call or meeting with the contact.
             */
            lastInteractionDate?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Picture of the record with links to its bytes; present only with `$expand=picture`. */
            picture?: components["schemas"]["Picture"];
        };
        /** @description Tells which contact stands behind a customer, vendor, bank account or employee. */
        ContactInformation: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the contact that stands behind the customer or vendor.
             */
            contactId?: string;
            /** @description Number of the contact, a company or a person. */
            contactNumber?: string | null;
            /** @description Name of the contact, a company or a person. */
            contactName?: string | null;
            /** @description Whether it is a company or a person that stands behind the record. */
            contactType?: "Company" | "Person" | null;
            /**
             * Format: uuid
             * @description ID of the customer, vendor, bank account or employee that the contact stands for.
             */
            relatedId?: string | null;
            /** @description Kind of record that the contact stands for. */
            relatedType?: "_x0020_" | "Customer" | "Vendor" | "Bank_x0020_Account" | "Employee" | null;
            /** @description The contact itself with its addresses; present only with `$expand=contacts`. */
            contacts?: components["schemas"]["Contact"];
        };
        /** @description A file in the attachments pane of a record, such as a customer, an item or an invoice; its bytes travel apart. */
        DocumentAttachment: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Name of the file with its ending. */
            fileName?: string | null;
            /**
             * Format: int32
             * @description Size of the attached file in bytes.
             */
            byteSize?: number | null;
            /**
             * Format: uri
             * @description Address at which the bytes of the attached file are read.
             */
            "attachmentContent@odata.mediaReadLink"?: string;
            /**
             * Format: uri
             * @description Address that takes the bytes of the attached file.
             */
            "attachmentContent@odata.mediaEditLink"?: string;
            /** @description Kind of record that this one belongs to; the same ID needs it to be found. */
            parentType?: "_x0020_" | "Journal" | "Sales_x0020_Order" | "Sales_x0020_Quote" | "Sales_x0020_Credit_x0020_Memo" | "Sales_x0020_Invoice" | "Purchase_x0020_Invoice" | "Purchase_x0020_Order" | "Purchase_x0020_Quote" | "Employee" | "Job" | "Item" | "Customer" | "Vendor" | "Purchase_x0020_Credit_x0020_Memo" | "Customer_x0020_Statement" | "Blanket_x0020_Sales_x0020_Order" | "Sales_x0020_Return_x0020_Order" | "Sales_x0020_Shipment" | "Return_x0020_Receipt" | "Blanket_x0020_Purchase_x0020_Order" | "Purchase_x0020_Receipt" | "Purchase_x0020_Return_x0020_Order" | "Purch_x002E__x0020_Return_x0020_Shipment" | "Transfer_x0020_Order" | "Transfer_x0020_Shipment" | "Transfer_x0020_Receipt" | "Sales_x0020_Archive_x0020_Quote" | "Sales_x0020_Archive_x0020_Order" | "Purchase_x0020_Archive_x0020_Quote" | "Purchase_x0020_Archive_x0020_Order" | "Sales_x0020_Archive_x0020_Return" | "Purchase_x0020_Archive_x0020_Return" | "Assembly_x0020_Order" | "Posted_x0020_Assembly_x0020_Order" | "Sales_x0020_Archive_x0020_Blanket_x0020_Order" | "Purchase_x0020_Archive_x0020_Blanket_x0020_Order" | "Phys_x002E__x0020_Inventory_x0020_Order" | "Posted_x0020_Phys_x002E__x0020_Inventory_x0020_Order" | "Phys_x002E__x0020_Inventory_x0020_Recording" | "Posted_x0020_Phys_x002E__x0020_Inventory_x0020_Recording" | "Inventory_x0020_Shipment" | "Inventory_x0020_Receipt" | "Posted_x0020_Inventory_x0020_Shipment" | "Posted_x0020_Inventory_x0020_Receipt" | "Posted_x0020_Direct_x0020_Transfer" | null;
            /**
             * Format: uuid
             * @description ID of the record that the file is attached to.
             */
            parentId?: string | null;
            /**
             * Format: int32
             * @description Number of the attachment among those of its record.
             */
            lineNumber?: number | null;
            /** @description Whether the file goes along to sales documents made from the record. */
            documentFlowSales?: boolean | null;
            /** @description Whether the file goes along to purchase documents made from the record. */
            documentFlowPurchase?: boolean | null;
            /**
             * Format: date-time
             * @description Moment at which the file was attached; a later change of it does not move the moment.
             */
            lastModifiedDateTime?: string | null;
        };
        /** @description A foreign currency that the company deals in. */
        Currency: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Code of the currency, as a rule the three letters of ISO 4217. */
            code?: string | null;
            /** @description Name of the currency. */
            displayName?: string | null;
            /** @description Sign of the currency, such as €. */
            symbol?: string | null;
            /** @description Least and greatest number of decimals of amounts in the currency, such as `2:2`. */
            amountDecimalPlaces?: string | null;
            /**
             * Format: decimal
             * @description Step to which amounts in the currency are rounded, such as 0.01.
             */
            amountRoundingPrecision?: number | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
        };
        /** @description Terms that say when payment is due and what discount an early payment gets. */
        PaymentTerm: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Short code by which the record is known; it is kept in capitals. */
            code?: string | null;
            /** @description Name of the record as users see it. */
            displayName?: string | null;
            /** @description Time until payment is due, as a date formula such as `1M`. */
            dueDateCalculation?: string | null;
            /** @description Time in which the cash discount can be taken, as a date formula such as `10D`. */
            discountDateCalculation?: string | null;
            /**
             * Format: decimal
             * @description How much is taken off the price, in percent.
             */
            discountPercent?: number | null;
            /** @description Whether credit memos under these terms get the cash discount too. */
            calculateDiscountOnCreditMemos?: boolean | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
        };
        /** @description Terms of delivery that say who pays for and answers for the transport. */
        ShipmentMethod: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Short code by which the record is known; it is kept in capitals. */
            code?: string | null;
            /** @description Name of the record as users see it. */
            displayName?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
        };
        /** @description A way in which payments are made, such as by bank or in cash. */
        PaymentMethod: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Short code by which the record is known; it is kept in capitals. */
            code?: string | null;
            /** @description Name of the record as users see it. */
            displayName?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
        };
        /** @description A company or person that buys, with address, terms of payment and what is still open. */
        Customer: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Number by which the customer is known; a number series gives it where none is sent. */
            number?: string | null;
            /** @description Name of the customer as documents print it. */
            displayName?: string | null;
            /** @description Whether the customer is a company or a private person. */
            type?: "Company" | "Person" | null;
            /** @description Street and house number, the first line of the address. */
            addressLine1?: string | null;
            /** @description Rest of the address, such as the floor or a building. */
            addressLine2?: string | null;
            /** @description Town of the address. */
            city?: string | null;
            /** @description State, province or county of the address. */
            state?: string | null;
            /** @description Code of the country or region of the address. */
            country?: string | null;
            /** @description Postal code of the town in the address. */
            postalCode?: string | null;
            /** @description Telephone number. */
            phoneNumber?: string | null;
            /** @description Address for e-mail. */
            email?: string | null;
            /** @description Address of the home page. */
            website?: string | null;
            /** @description Code of the salesperson, as in the list of salespeople and purchasers. */
            salespersonCode?: string | null;
            /**
             * Format: decimal
             * @description What the customer owes and should have paid by now, in local currency.
             */
            balanceDue?: number | null;
            /**
             * Format: decimal
             * @description How much the customer may owe, in local currency; 0 means no limit.
             */
            creditLimit?: number | null;
            /** @description Whether sales tax is due; it matters where sales tax is used instead of VAT. */
            taxLiable?: boolean | null;
            /**
             * Format: uuid
             * @description ID of the tax area or of the VAT group that says which taxes apply.
             */
            taxAreaId?: string | null;
            /** @description Name of the tax area or of the VAT group of the customer. */
            taxAreaDisplayName?: string | null;
            /** @description Number under which the company is registered for tax. */
            taxRegistrationNumber?: string | null;
            /**
             * Format: uuid
             * @description ID of the currency of the amounts; empty for local currency.
             */
            currencyId?: string | null;
            /** @description Code of the currency in which the amounts are given. */
            currencyCode?: string | null;
            /**
             * Format: uuid
             * @description ID of the terms that say when payment is due.
             */
            paymentTermsId?: string | null;
            /**
             * Format: uuid
             * @description ID of the terms of delivery.
             */
            shipmentMethodId?: string | null;
            /**
             * Format: uuid
             * @description ID of the way in which payments are made, such as by bank.
             */
            paymentMethodId?: string | null;
            /** @description Which transactions with the customer are stopped, if any. */
            blocked?: "_x0020_" | "Ship" | "Invoice" | "All" | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Figures of the customer, one row; present only with `$expand=customerFinancialDetails`. */
            customerFinancialDetails?: components["schemas"]["CustomerFinancialDetail"];
            /** @description Picture of the record with links to its bytes; present only with `$expand=picture`. */
            picture?: components["schemas"]["Picture"];
            /** @description Dimension values that new entries of the record get; present only with `$expand=defaultDimensions`. */
            defaultDimensions?: components["schemas"]["DefaultDimension"][];
            /** @description What the customer owes by age; present only with `$expand=agedAccountsReceivable`. */
            agedAccountsReceivable?: components["schemas"]["AgedAccountsReceivable"];
            /** @description Contacts that stand behind the record; present only with `$expand=contactsInformation`. */
            contactsInformation?: components["schemas"]["ContactInformation"][];
            /** @description Files of the record as the attachments pane shows them; present only with `$expand=documentAttachments`. */
            documentAttachments?: components["schemas"]["DocumentAttachment"][];
            /** @description Currency of the amounts; present only with `$expand=currency`, and null for local currency. */
            currency?: components["schemas"]["Currency"];
            /** @description Terms that say when payment is due; present only with `$expand=paymentTerm`. */
            paymentTerm?: components["schemas"]["PaymentTerm"];
            /** @description Terms of delivery; present only with `$expand=shipmentMethod`. */
            shipmentMethod?: components["schemas"]["ShipmentMethod"];
            /** @description Way in which payments are made; present only with `$expand=paymentMethod`. */
            paymentMethod?: components["schemas"]["PaymentMethod"];
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
        /** @description A company or person that delivers, with address, terms of payment and what is owed. */
        Vendor: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Number by which the vendor is known; a number series gives it where none is sent. */
            number?: string | null;
            /** @description Name of the vendor as documents print it. */
            displayName?: string | null;
            /** @description Street and house number, the first line of the address. */
            addressLine1?: string | null;
            /** @description Rest of the address, such as the floor or a building. */
            addressLine2?: string | null;
            /** @description Town of the address. */
            city?: string | null;
            /** @description State, province or county of the address. */
            state?: string | null;
            /** @description Code of the country or region of the address. */
            country?: string | null;
            /** @description Postal code of the town in the address. */
            postalCode?: string | null;
            /** @description Telephone number. */
            phoneNumber?: string | null;
            /** @description Address for e-mail. */
            email?: string | null;
            /** @description Address of the home page. */
            website?: string | null;
            /** @description Number under which the company is registered for tax. */
            taxRegistrationNumber?: string | null;
            /**
             * Format: uuid
             * @description ID of the currency of the amounts; empty for local currency.
             */
            currencyId?: string | null;
            /** @description Code of the currency in which the amounts are given. */
            currencyCode?: string | null;
            /** @description Code of the form 1099 on which payments to the vendor are reported in the United States. */
            irs1099Code?: string | null;
            /**
             * Format: uuid
             * @description ID of the terms that say when payment is due.
             */
            paymentTermsId?: string | null;
            /**
             * Format: uuid
             * @description ID of the way in which payments are made, such as by bank.
             */
            paymentMethodId?: string | null;
            /** @description Whether sales tax is due; it matters where sales tax is used instead of VAT. */
            taxLiable?: boolean | null;
            /** @description Which transactions with the vendor are stopped, if any. */
            blocked?: "_x0020_" | "Payment" | "All" | null;
            /**
             * Format: decimal
             * @description What is owed to the vendor, in local currency.
             */
            balance?: number | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Picture of the record with links to its bytes; present only with `$expand=picture`. */
            picture?: components["schemas"]["Picture"];
            /** @description Dimension values that new entries of the record get; present only with `$expand=defaultDimensions`. */
            defaultDimensions?: components["schemas"]["DefaultDimension"][];
            /** @description What is owed to the vendor by age; present only with `$expand=agedAccountsPayable`. */
            agedAccountsPayable?: components["schemas"]["AgedAccountsPayable"];
            /** @description Contacts that stand behind the record; present only with `$expand=contactsInformation`. */
            contactsInformation?: components["schemas"]["ContactInformation"][];
            /** @description Files of the record as the attachments pane shows them; present only with `$expand=documentAttachments`. */
            documentAttachments?: components["schemas"]["DocumentAttachment"][];
            /** @description Currency of the amounts; present only with `$expand=currency`, and null for local currency. */
            currency?: components["schemas"]["Currency"];
            /** @description Terms that say when payment is due; present only with `$expand=paymentTerm`. */
            paymentTerm?: components["schemas"]["PaymentTerm"];
            /** @description Way in which payments are made; present only with `$expand=paymentMethod`. */
            paymentMethod?: components["schemas"]["PaymentMethod"];
        };
        /** @description Hours of an employee on one day, as the time sheet holds them. */
        TimeRegistrationEntry: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the employee whom the record is about.
             */
            employeeId?: string | null;
            /** @description Number of the employee whom the record is about. */
            employeeNumber?: string | null;
            /**
             * Format: uuid
             * @description ID of the project that the hours were worked for.
             */
            jobId?: string | null;
            /** @description Number of the project that the hours were worked for. */
            jobNumber?: string | null;
            /** @description Number of the task in the project that the hours were worked for. */
            jobTaskNumber?: string | null;
            /** @description Code of the reason for which the employee was away, where the entry is about an absence. */
            absence?: string | null;
            /**
             * Format: int32
             * @description Number that puts the lines in order; steps of 10000 leave room between.
             */
            lineNumber?: number | null;
            /**
             * Format: date
             * @description Day on which the hours were worked.
             */
            date?: string | null;
            /**
             * Format: decimal
             * @description How many units of time were worked, as a rule hours.
             */
            quantity?: number | null;
            /** @description Whether the hours are open, handed in, rejected or approved. */
            status?: "Open" | "Submitted" | "Rejected" | "Approved" | null;
            /**
             * Format: uuid
             * @description ID of the unit in which the quantity is counted.
             */
            unitOfMeasureId?: string | null;
            /** @description Code of the unit in which the quantity is counted. */
            unitOfMeasureCode?: string | null;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /**
             * Format: date-time
             * @description Moment of the last change of the hours; the name is spelled so by the service.
             */
            lastModfiedDateTime?: string | null;
            /** @description Dimension values of the record; present only with `$expand=dimensionSetLines`. */
            dimensionSetLines?: components["schemas"]["DimensionSetLine"][];
        };
        /** @description A person who works for the company. */
        Employee: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Number by which the employee is known. */
            number?: string | null;
            /** @description Full name of the employee, put together from its parts. */
            displayName?: string | null;
            /** @description First name of the employee. */
            givenName?: string | null;
            /** @description Middle name or initials of the employee. */
            middleName?: string | null;
            /** @description Family name of the employee. */
            surname?: string | null;
            /** @description What the person does in the company, such as Sales Manager. */
            jobTitle?: string | null;
            /** @description Street and house number, the first line of the address. */
            addressLine1?: string | null;
            /** @description Rest of the address, such as the floor or a building. */
            addressLine2?: string | null;
            /** @description Town of the address. */
            city?: string | null;
            /** @description State, province or county of the address. */
            state?: string | null;
            /** @description Code of the country or region of the address. */
            country?: string | null;
            /** @description Postal code of the town in the address. */
            postalCode?: string | null;
            /** @description Telephone number. */
            phoneNumber?: string | null;
            /** @description Number of the employee's mobile telephone. */
            mobilePhone?: string | null;
            /** @description Address for e-mail. */
            email?: string | null;
            /** @description Private address for e-mail of the employee. */
            personalEmail?: string | null;
            /**
             * Format: date
             * @description Day on which the employee began to work for the company.
             */
            employmentDate?: string | null;
            /**
             * Format: date
             * @description Day on which the employee left the company.
             */
            terminationDate?: string | null;
            /** @description Whether the employee works for the company, is away or has left. */
            status?: "Active" | "Inactive" | "Terminated" | null;
            /**
             * Format: date
             * @description Day on which the employee was born.
             */
            birthDate?: string | null;
            /** @description Code of the group in which the employee is counted. */
            statisticsGroupCode?: string | null;
            /** @description Number of the branch at which the employee has the bank account. */
            bankBranchNumber?: string | null;
            /** @description Account number as the bank prints it, where there is no international one. */
            bankAccountNumber?: string | null;
            /** @description International number of the bank account. */
            iban?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Picture of the record with links to its bytes; present only with `$expand=picture`. */
            picture?: components["schemas"]["Picture"];
            /** @description Dimension values that new entries of the record get; present only with `$expand=defaultDimensions`. */
            defaultDimensions?: components["schemas"]["DefaultDimension"][];
            /** @description Hours of the employee; present only with `$expand=timeRegistrationEntries`. */
            timeRegistrationEntries?: components["schemas"]["TimeRegistrationEntry"][];
            /** @description Files of the record as the attachments pane shows them; present only with `$expand=documentAttachments`. */
            documentAttachments?: components["schemas"]["DocumentAttachment"][];
        };
        /** @description An aspect by which entries are marked and analysed, such as department. */
        Dimension: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Code of the dimension in the list of dimensions. */
            code?: string | null;
            /** @description Name of the dimension in the list of dimensions. */
            displayName?: string | null;
            /** @description Code under which the dimension is known in the consolidated company. */
            consolidationCode?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Values of the dimension; present only with `$expand=dimensionValues`. */
            dimensionValues?: components["schemas"]["DimensionValue"][];
        };
        /** @description A value that entries can be marked with under a dimension, such as the department sales. */
        DimensionValue: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Code of the value, such as SALES in the dimension DEPARTMENT. */
            code?: string | null;
            /**
             * Format: uuid
             * @description ID of the dimension that the value belongs to.
             */
            dimensionId?: string | null;
            /** @description Name of the value as users see it. */
            displayName?: string | null;
            /** @description Code under which the dimension is known in the consolidated company. */
            consolidationCode?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Dimension that the row belongs to; present only with `$expand=dimension`. */
            dimension?: components["schemas"]["Dimension"];
        };
        /** @description A document as it is printed, made anew on each read; its bytes travel apart. */
        PdfDocument: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the document that was printed, the same as that of its parent.
             */
            id?: string;
            /**
             * Format: uuid
             * @description ID of the document that was printed.
             */
            parentId?: string | null;
            /** @description Kind of document that was printed; needed to find it. */
            parentType?: "_x0020_" | "Journal" | "Sales_x0020_Order" | "Sales_x0020_Quote" | "Sales_x0020_Credit_x0020_Memo" | "Sales_x0020_Invoice" | "Purchase_x0020_Invoice" | "Purchase_x0020_Order" | "Purchase_x0020_Quote" | "Employee" | "Job" | "Item" | "Customer" | "Vendor" | "Purchase_x0020_Credit_x0020_Memo" | "Customer_x0020_Statement" | "Blanket_x0020_Sales_x0020_Order" | "Sales_x0020_Return_x0020_Order" | "Sales_x0020_Shipment" | "Return_x0020_Receipt" | "Blanket_x0020_Purchase_x0020_Order" | "Purchase_x0020_Receipt" | "Purchase_x0020_Return_x0020_Order" | "Purch_x002E__x0020_Return_x0020_Shipment" | "Transfer_x0020_Order" | "Transfer_x0020_Shipment" | "Transfer_x0020_Receipt" | "Sales_x0020_Archive_x0020_Quote" | "Sales_x0020_Archive_x0020_Order" | "Purchase_x0020_Archive_x0020_Quote" | "Purchase_x0020_Archive_x0020_Order" | "Sales_x0020_Archive_x0020_Return" | "Purchase_x0020_Archive_x0020_Return" | "Assembly_x0020_Order" | "Posted_x0020_Assembly_x0020_Order" | "Sales_x0020_Archive_x0020_Blanket_x0020_Order" | "Purchase_x0020_Archive_x0020_Blanket_x0020_Order" | "Phys_x002E__x0020_Inventory_x0020_Order" | "Posted_x0020_Phys_x002E__x0020_Inventory_x0020_Order" | "Phys_x002E__x0020_Inventory_x0020_Recording" | "Posted_x0020_Phys_x002E__x0020_Inventory_x0020_Recording" | "Inventory_x0020_Shipment" | "Inventory_x0020_Receipt" | "Posted_x0020_Inventory_x0020_Shipment" | "Posted_x0020_Inventory_x0020_Receipt" | "Posted_x0020_Direct_x0020_Transfer" | null;
            /**
             * Format: uri
             * @description Address at which the bytes of the pdf are read.
             */
            "pdfDocumentContent@odata.mediaReadLink"?: string;
        };
        /** @description A reason for which customers return goods, to stand on credit memos. */
        CustomerReturnReason: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Short code by which the record is known; it is kept in capitals. */
            code?: string | null;
            /** @description Text that says what the record is about. */
            description?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
        };
        /** @description One page of document attachments. While `@odata.nextLink` is there, more follow. */
        DocumentAttachmentPage: {
            value: components["schemas"]["DocumentAttachment"][];
        } & components["schemas"]["Page"];
        /** @description One page of default dimensions. While `@odata.nextLink` is there, more follow. */
        DefaultDimensionPage: {
            value: components["schemas"]["DefaultDimension"][];
        } & components["schemas"]["Page"];
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
            /** @description Link to the document as a pdf; present only with `$expand=pdfDocument`. */
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
            code?: string | null;
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
            code?: string | null;
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
    GetContactsOfContactInformation: {
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
    Account: { row: components["schemas"]["Account"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" };
    CustomerFinancialDetail: { row: components["schemas"]["CustomerFinancialDetail"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" };
    DefaultDimension: { row: components["schemas"]["DefaultDimension"]; key: "id"; create: "dimensionValueId" | "postingValidation" | "parentType" | "parentId" | "dimensionId"; update: "dimensionValueId" | "postingValidation"; noFilter: "@odata.etag"; nested: { "account": "Account"; "customerFinancialDetail": "CustomerFinancialDetail"; "customer": "Customer"; "vendor": "Vendor"; "employee": "Employee"; "dimension": "Dimension"; "dimensionValue": "DimensionValue" } };
    AgedAccountsReceivable: { row: components["schemas"]["AgedAccountsReceivable"]; key: "customerId"; create: never; update: never; noFilter: "@odata.etag" };
    Contact: { row: components["schemas"]["Contact"]; key: "id"; create: "number" | "type" | "displayName" | "jobTitle" | "companyNumber" | "companyName" | "addressLine1" | "addressLine2" | "city" | "state" | "country" | "postalCode" | "phoneNumber" | "mobilePhoneNumber" | "email" | "website" | "searchName" | "privacyBlocked" | "taxRegistrationNumber"; update: records["Contact"]["create"]; noFilter: "@odata.etag" | "taxRegistrationNumber"; nested: { "picture": "Picture" } };
    ContactInformation: { row: components["schemas"]["ContactInformation"]; key: "contactId"; create: never; update: never; noFilter: "@odata.etag"; nested: { "contacts": "Contact" } };
    DocumentAttachment: { row: components["schemas"]["DocumentAttachment"]; key: "id"; create: "fileName" | "lineNumber" | "documentFlowSales" | "documentFlowPurchase" | "parentType" | "parentId"; update: "fileName" | "lineNumber" | "documentFlowSales" | "documentFlowPurchase"; noFilter: "@odata.etag" | "attachmentContent@odata.mediaReadLink" | "attachmentContent@odata.mediaEditLink" };
    Currency: { row: components["schemas"]["Currency"]; key: "id"; create: "code" | "displayName" | "symbol" | "amountDecimalPlaces" | "amountRoundingPrecision"; update: records["Currency"]["create"]; noFilter: "@odata.etag" };
    PaymentTerm: { row: components["schemas"]["PaymentTerm"]; key: "id"; create: "code" | "displayName" | "dueDateCalculation" | "discountDateCalculation" | "discountPercent" | "calculateDiscountOnCreditMemos"; update: records["PaymentTerm"]["create"]; noFilter: "@odata.etag" };
    ShipmentMethod: { row: components["schemas"]["ShipmentMethod"]; key: "id"; create: "code" | "displayName"; update: "code" | "displayName"; noFilter: "@odata.etag" };
    PaymentMethod: { row: components["schemas"]["PaymentMethod"]; key: "id"; create: "code" | "displayName"; update: "code" | "displayName"; noFilter: "@odata.etag" };
    Customer: { row: components["schemas"]["Customer"]; key: "id"; create: "number" | "displayName" | "type" | "addressLine1" | "addressLine2" | "city" | "state" | "country" | "postalCode" | "phoneNumber" | "email" | "website" | "salespersonCode" | "creditLimit" | "taxLiable" | "taxAreaId" | "taxRegistrationNumber" | "currencyId" | "currencyCode" | "paymentTermsId" | "shipmentMethodId" | "paymentMethodId" | "blocked" | "defaultDimensions"; update: "number" | "displayName" | "type" | "addressLine1" | "addressLine2" | "city" | "state" | "country" | "postalCode" | "phoneNumber" | "email" | "website" | "salespersonCode" | "creditLimit" | "taxLiable" | "taxAreaId" | "taxRegistrationNumber" | "currencyId" | "currencyCode" | "paymentTermsId" | "shipmentMethodId" | "paymentMethodId" | "blocked"; noFilter: "@odata.etag" | "taxAreaDisplayName" | "taxRegistrationNumber" | "currencyCode" | "defaultDimensions" | "contactsInformation" | "documentAttachments"; nested: { "defaultDimensions": "DefaultDimension"; "contactsInformation": "ContactInformation"; "documentAttachments": "DocumentAttachment"; "customerFinancialDetails": "CustomerFinancialDetail"; "picture": "Picture"; "agedAccountsReceivable": "AgedAccountsReceivable"; "currency": "Currency"; "paymentTerm": "PaymentTerm"; "shipmentMethod": "ShipmentMethod"; "paymentMethod": "PaymentMethod" } };
    AgedAccountsPayable: { row: components["schemas"]["AgedAccountsPayable"]; key: "vendorId"; create: never; update: never; noFilter: "@odata.etag" };
    Vendor: { row: components["schemas"]["Vendor"]; key: "id"; create: "number" | "displayName" | "addressLine1" | "addressLine2" | "city" | "state" | "country" | "postalCode" | "phoneNumber" | "email" | "website" | "taxRegistrationNumber" | "currencyId" | "currencyCode" | "irs1099Code" | "paymentTermsId" | "paymentMethodId" | "taxLiable" | "blocked" | "defaultDimensions"; update: "number" | "displayName" | "addressLine1" | "addressLine2" | "city" | "state" | "country" | "postalCode" | "phoneNumber" | "email" | "website" | "taxRegistrationNumber" | "currencyId" | "currencyCode" | "irs1099Code" | "paymentTermsId" | "paymentMethodId" | "taxLiable" | "blocked"; noFilter: "@odata.etag" | "taxRegistrationNumber" | "currencyCode" | "irs1099Code" | "defaultDimensions" | "contactsInformation" | "documentAttachments"; nested: { "defaultDimensions": "DefaultDimension"; "contactsInformation": "ContactInformation"; "documentAttachments": "DocumentAttachment"; "picture": "Picture"; "agedAccountsPayable": "AgedAccountsPayable"; "currency": "Currency"; "paymentTerm": "PaymentTerm"; "paymentMethod": "PaymentMethod" } };
    TimeRegistrationEntry: { row: components["schemas"]["TimeRegistrationEntry"]; key: "id"; create: "jobId" | "jobNumber" | "jobTaskNumber" | "quantity" | "employeeId" | "employeeNumber" | "date" | "dimensionSetLines"; update: "jobId" | "jobNumber" | "jobTaskNumber" | "quantity"; noFilter: "@odata.etag" | "dimensionSetLines"; nested: { "dimensionSetLines": "DimensionSetLine" } };
    Employee: { row: components["schemas"]["Employee"]; key: "id"; create: "number" | "givenName" | "middleName" | "surname" | "jobTitle" | "addressLine1" | "addressLine2" | "city" | "state" | "country" | "postalCode" | "phoneNumber" | "mobilePhone" | "email" | "personalEmail" | "employmentDate" | "terminationDate" | "status" | "birthDate" | "statisticsGroupCode" | "bankBranchNumber" | "bankAccountNumber" | "iban" | "defaultDimensions"; update: "number" | "givenName" | "middleName" | "surname" | "jobTitle" | "addressLine1" | "addressLine2" | "city" | "state" | "country" | "postalCode" | "phoneNumber" | "mobilePhone" | "email" | "personalEmail" | "employmentDate" | "terminationDate" | "status" | "birthDate" | "statisticsGroupCode" | "bankBranchNumber" | "bankAccountNumber" | "iban"; noFilter: "@odata.etag" | "displayName" | "defaultDimensions" | "timeRegistrationEntries" | "documentAttachments"; nested: { "defaultDimensions": "DefaultDimension"; "timeRegistrationEntries": "TimeRegistrationEntry"; "documentAttachments": "DocumentAttachment"; "picture": "Picture" } };
    Dimension: { row: components["schemas"]["Dimension"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "dimensionValues"; nested: { "dimensionValues": "DimensionValue" } };
    DimensionValue: { row: components["schemas"]["DimensionValue"]; key: "id"; create: never; update: never; noFilter: "@odata.etag"; nested: { "dimension": "Dimension" } };
    PdfDocument: { row: components["schemas"]["PdfDocument"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "pdfDocumentContent@odata.mediaReadLink" };
    CustomerReturnReason: { row: components["schemas"]["CustomerReturnReason"]; key: "id"; create: "code" | "description"; update: "code" | "description"; noFilter: "@odata.etag" };
    CustomerContact: { row: components["schemas"]["CustomerContact"]; key: "id"; create: never; update: "email" | "firstName" | "lastName" | "professionalTitle" | "customerId" | "primaryPhoneNumber"; noFilter: "@odata.etag" | "customerId" | "customerName"; nested: { "pdfDocument": "PdfDocument" } };
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
    "/companies({companyId})/contactsInformation({contactInformationId})/contacts": { get: "Contact" };
    "/companies({companyId})/customerContacts": { list: "CustomerContact" };
    "/companies({companyId})/customerContacts({customerContactId})": { get: "CustomerContact"; update: { body: "CustomerContact"; answer: "CustomerContact" }; remove: { answer: never } };
    "/companies({companyId})/customerContacts({customerContactId})/pdfDocument": { get: "PdfDocument" };
    "/companies({companyId})/customerFinancialDetails": { list: "CustomerFinancialDetail" };
    "/companies({companyId})/customerFinancialDetails({customerFinancialDetailId})": { get: "CustomerFinancialDetail" };
    "/companies({companyId})/customerReturnReasons": { list: "CustomerReturnReason"; create: { body: "CustomerReturnReason"; demands: "code"; answer: "CustomerReturnReason" } };
    "/companies({companyId})/customerReturnReasons({customerReturnReasonId})": { get: "CustomerReturnReason"; update: { body: "CustomerReturnReason"; answer: "CustomerReturnReason" }; remove: { answer: never } };
    "/companies({companyId})/customers": { list: "Customer"; create: { body: "Customer"; demands: "displayName"; answer: "Customer" } };
    "/companies({companyId})/customers({customerId})": { get: "Customer"; update: { body: "Customer"; answer: "Customer" }; remove: { answer: never } };
    "/companies({companyId})/customers({customerId})/customerFinancialDetails": { get: "CustomerFinancialDetail" };
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

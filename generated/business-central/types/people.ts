// Made by `npm run generate` from specs/business-central/: change that, never this file.

import type { components as shared, Answers1, Answers2, Answers4, Answers5, Query1, Query2, Query3, Query4, Header1, Header2, Header3, Header4, Parameters1, Parameters2, Parameters4 } from "../shared-types.ts";
export interface paths {
    "/companies({companyId})/employees": {
        /**
         * List employees
         * @description Returns the employees with how they are reached and how long they have worked here.
         */
        get: operations["ListEmployees"];
        /**
         * Create an employee
         * @description Makes a new employee. Without `number` the number series of employees gives one.
         */
        post: operations["CreateEmployee"];
    };
    "/companies({companyId})/employees({employeeId})": {
        /**
         * Get an employee
         * @description Reads one employee by its `id`; `$expand` adds `picture`, `defaultDimensions` and others.
         */
        get: operations["GetEmployee"];
        /**
         * Delete an employee
         * @description Removes the employee. It is refused while other records or entries need it.
         */
        delete: operations["DeleteEmployee"];
        /**
         * Change an employee
         * @description Changes the fields of the employee that are sent, leaves the others as they are, and answers with the whole record.
         */
        patch: operations["UpdateEmployee"];
    };
    "/companies({companyId})/employees({employeeId})/picture": {
        /**
         * Get the picture of an employee
         * @description Reads size and type of the picture of the employee, with links to its bytes.
         */
        get: operations["GetPictureOfEmployee"];
        /**
         * Delete the picture of an employee
         * @description Takes the picture off the employee.
         */
        delete: operations["DeletePictureOfEmployee"];
    };
    "/companies({companyId})/employees({employeeId})/picture/pictureContent": {
        /**
         * Download the picture of an employee
         * @description Returns the bytes of the picture of the employee as they were uploaded.
         */
        get: operations["DownloadPictureOfEmployee"];
        /**
         * Upload a picture of an employee
         * @description Stores the raw bytes of a picture with the employee, in place of the one that was there.
         */
        patch: operations["UploadPictureOfEmployee"];
    };
    "/companies({companyId})/employees({employeeId})/defaultDimensions": {
        /**
         * List the default dimensions of an employee
         * @description Returns the dimension values that new entries for the employee get.
         */
        get: operations["ListDefaultDimensionsOfEmployee"];
        /**
         * Create a default dimension of an employee
         * @description Gives new entries for the employee a value of a dimension.
         */
        post: operations["CreateDefaultDimensionOfEmployee"];
    };
    "/companies({companyId})/employees({employeeId})/timeRegistrationEntries": {
        /**
         * List the time registration entries of an employee
         * @description Returns the time registration entries of one employee, without a filter for it.
         */
        get: operations["ListTimeRegistrationEntriesOfEmployee"];
        /**
         * Create a time registration entry of an employee
         * @description Enters hours of the employee on a day.
         */
        post: operations["CreateTimeRegistrationEntryOfEmployee"];
    };
    "/companies({companyId})/employees({employeeId})/documentAttachments": {
        /**
         * List the document attachments of an employee
         * @description Returns the files in the attachments pane of the employee; their bytes are read by the content path of each.
         */
        get: operations["ListDocumentAttachmentsOfEmployee"];
    };
    "/companies({companyId})/fixedAssetLocations": {
        /**
         * List fixed asset locations
         * @description Returns the places at which fixed assets can be.
         */
        get: operations["ListFixedAssetLocations"];
        /**
         * Create a fixed asset location
         * @description Makes a new fixed asset location under a code of your choice. A code that is taken is refused.
         */
        post: operations["CreateFixedAssetLocation"];
    };
    "/companies({companyId})/fixedAssetLocations({fixedAssetLocationId})": {
        /**
         * Get a fixed asset location
         * @description Reads one fixed asset location by its `id`, with the ETag that a change needs.
         */
        get: operations["GetFixedAssetLocation"];
        /**
         * Delete a fixed asset location
         * @description Removes the fixed asset location. It is refused while other records or entries need it.
         */
        delete: operations["DeleteFixedAssetLocation"];
        /**
         * Change a fixed asset location
         * @description Changes the fields of the fixed asset location that are sent, leaves the others as they are, and answers with the whole record.
         */
        patch: operations["UpdateFixedAssetLocation"];
    };
    "/companies({companyId})/fixedAssets": {
        /**
         * List fixed assets
         * @description Returns the fixed assets with where they are and who uses them.
         */
        get: operations["ListFixedAssets"];
        /**
         * Create a fixed asset
         * @description Makes a new fixed asset. Without `number` the number series gives one, where the company has set one up.
         */
        post: operations["CreateFixedAsset"];
    };
    "/companies({companyId})/fixedAssets({fixedAssetId})": {
        /**
         * Get a fixed asset
         * @description Reads one fixed asset by its `id`; `$expand` adds `fixedAssetLocation` and `employee`.
         */
        get: operations["GetFixedAsset"];
        /**
         * Delete a fixed asset
         * @description Removes the fixed asset. It is refused while other records or entries need it.
         */
        delete: operations["DeleteFixedAsset"];
        /**
         * Change a fixed asset
         * @description Changes the fields of the fixed asset that are sent, leaves the others as they are, and answers with the whole record.
         */
        patch: operations["UpdateFixedAsset"];
    };
    "/companies({companyId})/fixedAssets({fixedAssetId})/fixedAssetLocation": {
        /**
         * Get the fixed asset location of a fixed asset
         * @description Reads the fixed asset location of the fixed asset without its key.
         */
        get: operations["GetFixedAssetLocationOfFixedAsset"];
    };
    "/companies({companyId})/fixedAssets({fixedAssetId})/employee": {
        /**
         * Get the employee of a fixed asset
         * @description Reads the employee of the fixed asset without its key.
         */
        get: operations["GetEmployeeOfFixedAsset"];
    };
    "/companies({companyId})/projects": {
        /**
         * List projects
         * @description Returns the projects with their numbers.
         */
        get: operations["ListProjects"];
        /**
         * Create a project
         * @description Makes a new project. Without `number` the number series gives one, where the company has set one up.
         */
        post: operations["CreateProject"];
    };
    "/companies({companyId})/projects({projectId})": {
        /**
         * Get a project
         * @description Reads one project by its `id`; `$expand` adds `documentAttachments` and `pdfDocument`.
         */
        get: operations["GetProject"];
        /**
         * Delete a project
         * @description Removes the project. It is refused while other records or entries need it.
         */
        delete: operations["DeleteProject"];
        /**
         * Change a project
         * @description Changes the fields of the project that are sent, leaves the others as they are, and answers with the whole record.
         */
        patch: operations["UpdateProject"];
    };
    "/companies({companyId})/projects({projectId})/documentAttachments": {
        /**
         * List the document attachments of a project
         * @description Returns the files in the attachments pane of the project; their bytes are read by the content path of each.
         */
        get: operations["ListDocumentAttachmentsOfProject"];
    };
    "/companies({companyId})/projects({projectId})/pdfDocument": {
        /**
         * Get the pdf document of a project
         * @description Prints the project and answers with the link to its bytes; reading them by the content path does both in one.
         */
        get: operations["GetPdfDocumentOfProject"];
    };
    "/companies({companyId})/projects({projectId})/pdfDocument/pdfDocumentContent": {
        /**
         * Download a project as a pdf
         * @description Prints the project with the report that the company has chosen for it and returns the pdf; `Accept-Language` sets its language.
         */
        get: operations["DownloadPdfOfProject"];
    };
    "/companies({companyId})/timeRegistrationEntries": {
        /**
         * List time registration entries
         * @description Returns the hours of all employees; filter on `employeeId` and `date` for some of them.
         */
        get: operations["ListTimeRegistrationEntries"];
        /**
         * Create a time registration entry
         * @description Enters hours of an employee on a day. Name the employee by `employeeId` or `employeeNumber`.
         */
        post: operations["CreateTimeRegistrationEntry"];
    };
    "/companies({companyId})/timeRegistrationEntries({timeRegistrationEntryId})": {
        /**
         * Get a time registration entry
         * @description Reads one time registration entry by its `id`; `$expand` adds `dimensionSetLines`.
         */
        get: operations["GetTimeRegistrationEntry"];
        /**
         * Delete a time registration entry
         * @description Removes the time registration entry. It is refused while other records or entries need it.
         */
        delete: operations["DeleteTimeRegistrationEntry"];
        /**
         * Change a time registration entry
         * @description Changes the fields that are sent. Employee and date cannot change.
         */
        patch: operations["UpdateTimeRegistrationEntry"];
    };
    "/companies({companyId})/timeRegistrationEntries({timeRegistrationEntryId})/dimensionSetLines": {
        /**
         * List the dimension set lines of a time registration entry
         * @description Returns the dimension values that the time registration entry carries, one line a dimension.
         */
        get: operations["ListDimensionSetLinesOfTimeRegistrationEntry"];
        /**
         * Create a dimension set line of a time registration entry
         * @description Marks the record with a value of a dimension. Name the dimension by `id` or `code` and the value by `valueId` or `valueCode`.
         */
        post: operations["CreateDimensionSetLineOfTimeRegistrationEntry"];
    };
    "/companies({companyId})/timeRegistrationEntries({timeRegistrationEntryId})/dimensionSetLines({dimensionSetLineId})": {
        /**
         * Get a dimension set line of a time registration entry
         * @description Reads one dimension set line of the time registration entry by its `id`.
         */
        get: operations["GetDimensionSetLineOfTimeRegistrationEntry"];
        /**
         * Delete a dimension set line of a time registration entry
         * @description Takes the mark of this dimension off the record.
         */
        delete: operations["DeleteDimensionSetLineOfTimeRegistrationEntry"];
        /**
         * Change a dimension set line of a time registration entry
         * @description Gives the record another value of the same dimension; the dimension itself cannot change.
         */
        patch: operations["UpdateDimensionSetLineOfTimeRegistrationEntry"];
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
        /** @description One page of dimension set lines. While `@odata.nextLink` is there, more follow. */
        DimensionSetLinePage: {
            value: components["schemas"]["DimensionSetLine"][];
        } & components["schemas"]["Page"];
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
        /** @description One page of document attachments. While `@odata.nextLink` is there, more follow. */
        DocumentAttachmentPage: {
            value: components["schemas"]["DocumentAttachment"][];
        } & components["schemas"]["Page"];
        /** @description One page of default dimensions. While `@odata.nextLink` is there, more follow. */
        DefaultDimensionPage: {
            value: components["schemas"]["DefaultDimension"][];
        } & components["schemas"]["Page"];
        /** @description One page of employees. While `@odata.nextLink` is there, more follow. */
        EmployeePage: {
            value: components["schemas"]["Employee"][];
        } & components["schemas"]["Page"];
        /** @description One page of time registration entries. While `@odata.nextLink` is there, more follow. */
        TimeRegistrationEntryPage: {
            value: components["schemas"]["TimeRegistrationEntry"][];
        } & components["schemas"]["Page"];
        /** @description A place at which fixed assets are, such as a floor. */
        FixedAssetLocation: {
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
        /** @description One page of fixed asset locations. While `@odata.nextLink` is there, more follow. */
        FixedAssetLocationPage: {
            value: components["schemas"]["FixedAssetLocation"][];
        } & components["schemas"]["Page"];
        /** @description Something the company owns and uses for years, such as a van. */
        FixedAsset: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Number by which the fixed asset is known. */
            number?: string | null;
            /** @description Name of the fixed asset, such as Delivery Van. */
            displayName?: string | null;
            /** @description Code of the place where the fixed asset is. */
            fixedAssetLocationCode?: string | null;
            /**
             * Format: uuid
             * @description ID of the place where the fixed asset is.
             */
            fixedAssetLocationId?: string | null;
            /** @description Code of the class of the fixed asset, such as tangible or intangible. */
            classCode?: string | null;
            /** @description Code of the subclass of the fixed asset, inside its class. */
            subclassCode?: string | null;
            /** @description Whether the record is closed to new transactions. */
            blocked?: boolean | null;
            /** @description Number that the maker gave the one piece. */
            serialNumber?: string | null;
            /** @description Number of the employee whom the record is about. */
            employeeNumber?: string | null;
            /**
             * Format: uuid
             * @description ID of the employee whom the record is about.
             */
            employeeId?: string | null;
            /** @description Whether the fixed asset is being repaired. */
            underMaintenance?: boolean | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Place where the fixed asset is; present only with `$expand=fixedAssetLocation`. */
            fixedAssetLocation?: components["schemas"]["FixedAssetLocation"];
            /** @description Employee that the record is about; present only with `$expand=employee`. */
            employee?: components["schemas"]["Employee"];
        };
        /** @description One page of fixed assets. While `@odata.nextLink` is there, more follow. */
        FixedAssetPage: {
            value: components["schemas"]["FixedAsset"][];
        } & components["schemas"]["Page"];
        /** @description A project that work and hours are recorded on. */
        Project: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Number by which the project is known. */
            number?: string | null;
            /** @description Name of the project as users see it. */
            displayName?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Files of the record as the attachments pane shows them; present only with `$expand=documentAttachments`. */
            documentAttachments?: components["schemas"]["DocumentAttachment"][];
            /** @description Link to the document as a pdf; present only with `$expand=pdfDocument`. */
            pdfDocument?: components["schemas"]["PdfDocument"];
        };
        /** @description One page of projects. While `@odata.nextLink` is there, more follow. */
        ProjectPage: {
            value: components["schemas"]["Project"][];
        } & components["schemas"]["Page"];
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface Path72 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the employee. */
    employeeId: components["parameters"]["employeeId"];
}
interface Path73 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the fixed asset location. */
    fixedAssetLocationId: components["parameters"]["fixedAssetLocationId"];
}
interface Path74 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the fixed asset. */
    fixedAssetId: components["parameters"]["fixedAssetId"];
}
interface Path75 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the project. */
    projectId: components["parameters"]["projectId"];
}
interface Path76 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the time registration entry. */
    timeRegistrationEntryId: components["parameters"]["timeRegistrationEntryId"];
}
interface Path77 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the time registration entry. */
    timeRegistrationEntryId: components["parameters"]["timeRegistrationEntryId"];
    /** @description The `id` of the line, which is that of its dimension. */
    dimensionSetLineId: components["parameters"]["dimensionSetLineId"];
}
interface Parameters60 {
    header: Header3;
    path: Path72;
}
interface Parameters61 {
    query?: Query3;
    header?: Header1;
    path: Path72;
}
interface Parameters62 {
    header?: Header4;
    path: Path72;
}
interface Parameters63 {
    header: Header3;
    path: Path73;
}
interface Parameters64 {
    header: Header3;
    path: Path74;
}
interface Parameters65 {
    query?: Query2;
    header?: Header2;
    path: Path74;
}
interface Parameters66 {
    header: Header3;
    path: Path75;
}
interface Parameters67 {
    header: Header3;
    path: Path76;
}
interface Parameters68 {
    header: Header3;
    path: Path77;
}
export interface operations {
    ListEmployees: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["EmployeePage"]>;
    };
    CreateEmployee: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": components["schemas"]["Employee"];
            };
        };
        responses: Answers4<components["schemas"]["Employee"]>;
    };
    GetEmployee: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path72;
        };
        responses: Answers1<components["schemas"]["Employee"]>;
    };
    DeleteEmployee: {
        parameters: Parameters60;
        responses: Answers5;
    };
    UpdateEmployee: {
        parameters: Parameters60;
        requestBody: {
            content: {
                "application/json": components["schemas"]["Employee"];
            };
        };
        responses: Answers1<components["schemas"]["Employee"]>;
    };
    GetPictureOfEmployee: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path72;
        };
        responses: Answers1<components["schemas"]["Picture"]>;
    };
    DeletePictureOfEmployee: {
        parameters: Parameters60;
        responses: Answers5;
    };
    DownloadPictureOfEmployee: {
        parameters: {
            header?: Header2;
            path: Path72;
        };
        responses: Answers2;
    };
    UploadPictureOfEmployee: {
        parameters: Parameters60;
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: Answers5;
    };
    ListDefaultDimensionsOfEmployee: {
        parameters: Parameters61;
        responses: Answers1<components["schemas"]["DefaultDimensionPage"]>;
    };
    CreateDefaultDimensionOfEmployee: {
        parameters: Parameters62;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["DefaultDimension"], "dimensionId">;
            };
        };
        responses: Answers4<components["schemas"]["DefaultDimension"]>;
    };
    ListTimeRegistrationEntriesOfEmployee: {
        parameters: Parameters61;
        responses: Answers1<components["schemas"]["TimeRegistrationEntryPage"]>;
    };
    CreateTimeRegistrationEntryOfEmployee: {
        parameters: Parameters62;
        requestBody: {
            content: {
                "application/json": components["schemas"]["TimeRegistrationEntry"];
            };
        };
        responses: Answers4<components["schemas"]["TimeRegistrationEntry"]>;
    };
    ListDocumentAttachmentsOfEmployee: {
        parameters: {
            query?: Query1;
            header?: Header1;
            path: Path72;
        };
        responses: Answers1<components["schemas"]["DocumentAttachmentPage"]>;
    };
    ListFixedAssetLocations: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["FixedAssetLocationPage"]>;
    };
    CreateFixedAssetLocation: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["FixedAssetLocation"], "code">;
            };
        };
        responses: Answers4<components["schemas"]["FixedAssetLocation"]>;
    };
    GetFixedAssetLocation: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path73;
        };
        responses: Answers1<components["schemas"]["FixedAssetLocation"]>;
    };
    DeleteFixedAssetLocation: {
        parameters: Parameters63;
        responses: Answers5;
    };
    UpdateFixedAssetLocation: {
        parameters: Parameters63;
        requestBody: {
            content: {
                "application/json": components["schemas"]["FixedAssetLocation"];
            };
        };
        responses: Answers1<components["schemas"]["FixedAssetLocation"]>;
    };
    ListFixedAssets: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["FixedAssetPage"]>;
    };
    CreateFixedAsset: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": components["schemas"]["FixedAsset"];
            };
        };
        responses: Answers4<components["schemas"]["FixedAsset"]>;
    };
    GetFixedAsset: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path74;
        };
        responses: Answers1<components["schemas"]["FixedAsset"]>;
    };
    DeleteFixedAsset: {
        parameters: Parameters64;
        responses: Answers5;
    };
    UpdateFixedAsset: {
        parameters: Parameters64;
        requestBody: {
            content: {
                "application/json": components["schemas"]["FixedAsset"];
            };
        };
        responses: Answers1<components["schemas"]["FixedAsset"]>;
    };
    GetFixedAssetLocationOfFixedAsset: {
        parameters: Parameters65;
        responses: Answers1<components["schemas"]["FixedAssetLocation"]>;
    };
    GetEmployeeOfFixedAsset: {
        parameters: Parameters65;
        responses: Answers1<components["schemas"]["Employee"]>;
    };
    ListProjects: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["ProjectPage"]>;
    };
    CreateProject: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": components["schemas"]["Project"];
            };
        };
        responses: Answers4<components["schemas"]["Project"]>;
    };
    GetProject: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path75;
        };
        responses: Answers1<components["schemas"]["Project"]>;
    };
    DeleteProject: {
        parameters: Parameters66;
        responses: Answers5;
    };
    UpdateProject: {
        parameters: Parameters66;
        requestBody: {
            content: {
                "application/json": components["schemas"]["Project"];
            };
        };
        responses: Answers1<components["schemas"]["Project"]>;
    };
    ListDocumentAttachmentsOfProject: {
        parameters: {
            query?: Query1;
            header?: Header1;
            path: Path75;
        };
        responses: Answers1<components["schemas"]["DocumentAttachmentPage"]>;
    };
    GetPdfDocumentOfProject: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path75;
        };
        responses: Answers1<components["schemas"]["PdfDocument"]>;
    };
    DownloadPdfOfProject: {
        parameters: {
            header?: Header2;
            path: Path75;
        };
        responses: Answers2;
    };
    ListTimeRegistrationEntries: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["TimeRegistrationEntryPage"]>;
    };
    CreateTimeRegistrationEntry: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": components["schemas"]["TimeRegistrationEntry"];
            };
        };
        responses: Answers4<components["schemas"]["TimeRegistrationEntry"]>;
    };
    GetTimeRegistrationEntry: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path76;
        };
        responses: Answers1<components["schemas"]["TimeRegistrationEntry"]>;
    };
    DeleteTimeRegistrationEntry: {
        parameters: Parameters67;
        responses: Answers5;
    };
    UpdateTimeRegistrationEntry: {
        parameters: Parameters67;
        requestBody: {
            content: {
                "application/json": components["schemas"]["TimeRegistrationEntry"];
            };
        };
        responses: Answers1<components["schemas"]["TimeRegistrationEntry"]>;
    };
    ListDimensionSetLinesOfTimeRegistrationEntry: {
        parameters: {
            query?: Query1;
            header?: Header1;
            path: Path76;
        };
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
    CreateDimensionSetLineOfTimeRegistrationEntry: {
        parameters: {
            header?: Header4;
            path: Path76;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DimensionSetLine"];
            };
        };
        responses: Answers4<components["schemas"]["DimensionSetLine"]>;
    };
    GetDimensionSetLineOfTimeRegistrationEntry: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path77;
        };
        responses: Answers1<components["schemas"]["DimensionSetLine"]>;
    };
    DeleteDimensionSetLineOfTimeRegistrationEntry: {
        parameters: Parameters68;
        responses: Answers5;
    };
    UpdateDimensionSetLineOfTimeRegistrationEntry: {
        parameters: Parameters68;
        requestBody: {
            content: {
                "application/json": components["schemas"]["DimensionSetLine"];
            };
        };
        responses: Answers1<components["schemas"]["DimensionSetLine"]>;
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
    FixedAssetLocation: { row: components["schemas"]["FixedAssetLocation"]; key: "id"; create: "code" | "displayName"; update: "code" | "displayName"; noFilter: "@odata.etag" };
    FixedAsset: { row: components["schemas"]["FixedAsset"]; key: "id"; create: "number" | "displayName" | "fixedAssetLocationCode" | "fixedAssetLocationId" | "classCode" | "subclassCode" | "blocked" | "serialNumber" | "employeeNumber" | "employeeId" | "underMaintenance"; update: records["FixedAsset"]["create"]; noFilter: "@odata.etag"; nested: { "fixedAssetLocation": "FixedAssetLocation"; "employee": "Employee" } };
    Project: { row: components["schemas"]["Project"]; key: "id"; create: "number" | "displayName"; update: "number" | "displayName"; noFilter: "@odata.etag" | "documentAttachments"; nested: { "documentAttachments": "DocumentAttachment"; "pdfDocument": "PdfDocument" } };
}
/** What each path lets a client do. */
export interface calls {
    "/companies({companyId})/employees": { list: "Employee"; create: { body: "Employee"; demands: never; answer: "Employee" } };
    "/companies({companyId})/employees({employeeId})": { get: "Employee"; update: { body: "Employee"; answer: "Employee" }; remove: { answer: never } };
    "/companies({companyId})/employees({employeeId})/picture": { get: "Picture"; remove: { answer: never } };
    "/companies({companyId})/employees({employeeId})/defaultDimensions": { list: "DefaultDimension"; create: { body: "DefaultDimension"; demands: "dimensionId"; answer: "DefaultDimension" } };
    "/companies({companyId})/employees({employeeId})/timeRegistrationEntries": { list: "TimeRegistrationEntry"; create: { body: "TimeRegistrationEntry"; demands: never; answer: "TimeRegistrationEntry" } };
    "/companies({companyId})/employees({employeeId})/documentAttachments": { list: "DocumentAttachment" };
    "/companies({companyId})/fixedAssetLocations": { list: "FixedAssetLocation"; create: { body: "FixedAssetLocation"; demands: "code"; answer: "FixedAssetLocation" } };
    "/companies({companyId})/fixedAssetLocations({fixedAssetLocationId})": { get: "FixedAssetLocation"; update: { body: "FixedAssetLocation"; answer: "FixedAssetLocation" }; remove: { answer: never } };
    "/companies({companyId})/fixedAssets": { list: "FixedAsset"; create: { body: "FixedAsset"; demands: never; answer: "FixedAsset" } };
    "/companies({companyId})/fixedAssets({fixedAssetId})": { get: "FixedAsset"; update: { body: "FixedAsset"; answer: "FixedAsset" }; remove: { answer: never } };
    "/companies({companyId})/fixedAssets({fixedAssetId})/fixedAssetLocation": { get: "FixedAssetLocation" };
    "/companies({companyId})/fixedAssets({fixedAssetId})/employee": { get: "Employee" };
    "/companies({companyId})/projects": { list: "Project"; create: { body: "Project"; demands: never; answer: "Project" } };
    "/companies({companyId})/projects({projectId})": { get: "Project"; update: { body: "Project"; answer: "Project" }; remove: { answer: never } };
    "/companies({companyId})/projects({projectId})/documentAttachments": { list: "DocumentAttachment" };
    "/companies({companyId})/projects({projectId})/pdfDocument": { get: "PdfDocument" };
    "/companies({companyId})/timeRegistrationEntries": { list: "TimeRegistrationEntry"; create: { body: "TimeRegistrationEntry"; demands: never; answer: "TimeRegistrationEntry" } };
    "/companies({companyId})/timeRegistrationEntries({timeRegistrationEntryId})": { get: "TimeRegistrationEntry"; update: { body: "TimeRegistrationEntry"; answer: "TimeRegistrationEntry" }; remove: { answer: never } };
    "/companies({companyId})/timeRegistrationEntries({timeRegistrationEntryId})/dimensionSetLines": { list: "DimensionSetLine"; create: { body: "DimensionSetLine"; demands: never; answer: "DimensionSetLine" } };
    "/companies({companyId})/timeRegistrationEntries({timeRegistrationEntryId})/dimensionSetLines({dimensionSetLineId})": { get: "DimensionSetLine"; update: { body: "DimensionSetLine"; answer: "DimensionSetLine" }; remove: { answer: never } };
}
/** The types of the service, for a client that knows no other. */
export interface PeopleTypes {
    paths: paths;
    records: records;
    calls: calls;
}

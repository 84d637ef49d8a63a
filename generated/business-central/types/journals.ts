// Made by `npm run generate` from specs/business-central/: change that, never this file.

import type { components as shared, Answers1, Answers3, Answers4, Answers5, Query1, Query2, Query3, Query4, Header1, Header2, Header3, Header4, Parameters2, Parameters4 } from "../shared-types.ts";
export interface paths {
    "/companies({companyId})/customerPaymentJournals": {
        /**
         * List customer payment journals
         * @description Returns the journals for payments of customers.
         */
        get: operations["ListCustomerPaymentJournals"];
        /**
         * Create a customer payment journal
         * @description Makes an empty journal for payments of customers; payments can be sent along in `customerPayments`.
         */
        post: operations["CreateCustomerPaymentJournal"];
    };
    "/companies({companyId})/customerPaymentJournals({customerPaymentJournalId})": {
        /**
         * Get a customer payment journal
         * @description Reads one customer payment journal by its `id`; `$expand` adds `customerPayments`.
         */
        get: operations["GetCustomerPaymentJournal"];
        /**
         * Delete a customer payment journal
         * @description Removes the customer payment journal with the lines that wait in it.
         */
        delete: operations["DeleteCustomerPaymentJournal"];
        /**
         * Change a customer payment journal
         * @description Changes the fields of the customer payment journal that are sent, leaves the others as they are, and answers with the whole record.
         */
        patch: operations["UpdateCustomerPaymentJournal"];
    };
    "/companies({companyId})/customerPaymentJournals({customerPaymentJournalId})/customerPayments": {
        /**
         * List the customer payments of a customer payment journal
         * @description Returns the customer payments of one customer payment journal, without a filter for it.
         */
        get: operations["ListCustomerPaymentsOfCustomerPaymentJournal"];
        /**
         * Create a customer payment of a customer payment journal
         * @description Adds a customer payment to the journal; it is booked when the journal is posted.
         */
        post: operations["CreateCustomerPaymentOfCustomerPaymentJournal"];
    };
    "/companies({companyId})/customerPayments": {
        /**
         * List customer payments
         * @description Returns the payments of one journal. Say which: `journalId`, or the `id` of a payment, has to be in the filter.
         */
        get: operations["ListCustomerPayments"];
        /**
         * Create a customer payment
         * @description Adds a payment to the journal that `journalId` names. It is booked when that journal is posted in the application.
         */
        post: operations["CreateCustomerPayment"];
    };
    "/companies({companyId})/customerPayments({customerPaymentId})": {
        /**
         * Get a customer payment
         * @description Reads one customer payment by its `id`; `$expand` adds `dimensionSetLines`, `customerPaymentJournal` and others.
         */
        get: operations["GetCustomerPayment"];
        /**
         * Delete a customer payment
         * @description Takes the customer payment out of its journal before it is posted.
         */
        delete: operations["DeleteCustomerPayment"];
        /**
         * Change a customer payment
         * @description Changes the fields of the customer payment that are sent, leaves the others as they are, and answers with the whole record.
         */
        patch: operations["UpdateCustomerPayment"];
    };
    "/companies({companyId})/customerPayments({customerPaymentId})/dimensionSetLines": {
        /**
         * List the dimension set lines of a customer payment
         * @description Returns the dimension values that the customer payment carries, one line a dimension.
         */
        get: operations["ListDimensionSetLinesOfCustomerPayment"];
        /**
         * Create a dimension set line of a customer payment
         * @description Marks the record with a value of a dimension. Name the dimension by `id` or `code` and the value by `valueId` or `valueCode`.
         */
        post: operations["CreateDimensionSetLineOfCustomerPayment"];
    };
    "/companies({companyId})/customerPayments({customerPaymentId})/dimensionSetLines({dimensionSetLineId})": {
        /**
         * Get a dimension set line of a customer payment
         * @description Reads one dimension set line of the customer payment by its `id`.
         */
        get: operations["GetDimensionSetLineOfCustomerPayment"];
        /**
         * Delete a dimension set line of a customer payment
         * @description Takes the mark of this dimension off the record.
         */
        delete: operations["DeleteDimensionSetLineOfCustomerPayment"];
        /**
         * Change a dimension set line of a customer payment
         * @description Gives the record another value of the same dimension; the dimension itself cannot change.
         */
        patch: operations["UpdateDimensionSetLineOfCustomerPayment"];
    };
    "/companies({companyId})/journalLines": {
        /**
         * List journal lines
         * @description Returns the lines of one journal that are about ledger or bank accounts. Say which: `journalId`, or the `id` of a line, has to be in the filter.
         */
        get: operations["ListJournalLines"];
        /**
         * Create a journal line
         * @description Adds a line to the journal that `journalId` names. It is booked when the journal is posted, and only if the journal balances.
         */
        post: operations["CreateJournalLine"];
    };
    "/companies({companyId})/journalLines({journalLineId})": {
        /**
         * Get a journal line
         * @description Reads one journal line by its `id`; `$expand` adds `attachments`, `dimensionSetLines` and others.
         */
        get: operations["GetJournalLine"];
        /**
         * Delete a journal line
         * @description Takes the journal line out of its journal before it is posted.
         */
        delete: operations["DeleteJournalLine"];
        /**
         * Change a journal line
         * @description Changes the fields of the journal line that are sent, leaves the others as they are, and answers with the whole record.
         */
        patch: operations["UpdateJournalLine"];
    };
    "/companies({companyId})/journalLines({journalLineId})/attachments": {
        /**
         * List the attachments of a journal line
         * @description Returns the files that came with the journal line; their bytes are read by the content path of each.
         */
        get: operations["ListAttachmentsOfJournalLine"];
    };
    "/companies({companyId})/journalLines({journalLineId})/dimensionSetLines": {
        /**
         * List the dimension set lines of a journal line
         * @description Returns the dimension values that the journal line carries, one line a dimension.
         */
        get: operations["ListDimensionSetLinesOfJournalLine"];
        /**
         * Create a dimension set line of a journal line
         * @description Marks the record with a value of a dimension. Name the dimension by `id` or `code` and the value by `valueId` or `valueCode`.
         */
        post: operations["CreateDimensionSetLineOfJournalLine"];
    };
    "/companies({companyId})/journalLines({journalLineId})/dimensionSetLines({dimensionSetLineId})": {
        /**
         * Get a dimension set line of a journal line
         * @description Reads one dimension set line of the journal line by its `id`.
         */
        get: operations["GetDimensionSetLineOfJournalLine"];
        /**
         * Delete a dimension set line of a journal line
         * @description Takes the mark of this dimension off the record.
         */
        delete: operations["DeleteDimensionSetLineOfJournalLine"];
        /**
         * Change a dimension set line of a journal line
         * @description Gives the record another value of the same dimension; the dimension itself cannot change.
         */
        patch: operations["UpdateDimensionSetLineOfJournalLine"];
    };
    "/companies({companyId})/journals": {
        /**
         * List journals
         * @description Returns the general journals that this API posts through.
         */
        get: operations["ListJournals"];
        /**
         * Create a journal
         * @description Makes an empty journal for lines of the general ledger; lines can be sent along in `journalLines`.
         */
        post: operations["CreateJournal"];
    };
    "/companies({companyId})/journals({journalId})": {
        /**
         * Get a journal
         * @description Reads one journal by its `id`; `$expand` adds `journalLines`.
         */
        get: operations["GetJournal"];
        /**
         * Delete a journal
         * @description Removes the journal with the lines that wait in it.
         */
        delete: operations["DeleteJournal"];
        /**
         * Change a journal
         * @description Changes the fields of the journal that are sent, leaves the others as they are, and answers with the whole record.
         */
        patch: operations["UpdateJournal"];
    };
    "/companies({companyId})/journals({journalId})/Microsoft.NAV.post": {
        /**
         * Post a journal
         * @description Books all lines of the journal and takes them out of it. Refused as a whole when a document number does not balance.
         */
        post: operations["PostJournal"];
    };
    "/companies({companyId})/journals({journalId})/journalLines": {
        /**
         * List the journal lines of a journal
         * @description Returns the journal lines of one journal, without a filter for it.
         */
        get: operations["ListJournalLinesOfJournal"];
        /**
         * Create a journal line of a journal
         * @description Adds a journal line to the journal; it is booked when the journal is posted.
         */
        post: operations["CreateJournalLineOfJournal"];
    };
    "/companies({companyId})/vendorPaymentJournals": {
        /**
         * List vendor payment journals
         * @description Returns the journals for payments to vendors.
         */
        get: operations["ListVendorPaymentJournals"];
        /**
         * Create a vendor payment journal
         * @description Makes an empty journal for payments to vendors; payments can be sent along in `vendorPayments`.
         */
        post: operations["CreateVendorPaymentJournal"];
    };
    "/companies({companyId})/vendorPaymentJournals({vendorPaymentJournalId})": {
        /**
         * Get a vendor payment journal
         * @description Reads one vendor payment journal by its `id`; `$expand` adds `vendorPayments`.
         */
        get: operations["GetVendorPaymentJournal"];
        /**
         * Delete a vendor payment journal
         * @description Removes the vendor payment journal with the lines that wait in it.
         */
        delete: operations["DeleteVendorPaymentJournal"];
        /**
         * Change a vendor payment journal
         * @description Changes the fields of the vendor payment journal that are sent, leaves the others as they are, and answers with the whole record.
         */
        patch: operations["UpdateVendorPaymentJournal"];
    };
    "/companies({companyId})/vendorPaymentJournals({vendorPaymentJournalId})/vendorPayments": {
        /**
         * List the vendor payments of a vendor payment journal
         * @description Returns the vendor payments of one vendor payment journal, without a filter for it.
         */
        get: operations["ListVendorPaymentsOfVendorPaymentJournal"];
        /**
         * Create a vendor payment of a vendor payment journal
         * @description Adds a vendor payment to the journal; it is booked when the journal is posted.
         */
        post: operations["CreateVendorPaymentOfVendorPaymentJournal"];
    };
    "/companies({companyId})/vendorPayments": {
        /**
         * List vendor payments
         * @description Returns the payments of one journal. Say which: `journalId`, or the `id` of a payment, has to be in the filter.
         */
        get: operations["ListVendorPayments"];
        /**
         * Create a vendor payment
         * @description Adds a payment to the journal that `journalId` names. It is booked when that journal is posted in the application.
         */
        post: operations["CreateVendorPayment"];
    };
    "/companies({companyId})/vendorPayments({vendorPaymentId})": {
        /**
         * Get a vendor payment
         * @description Reads one vendor payment by its `id`; `$expand` adds `dimensionSetLines`, `applyVendorEntries` and others.
         */
        get: operations["GetVendorPayment"];
        /**
         * Delete a vendor payment
         * @description Takes the vendor payment out of its journal before it is posted.
         */
        delete: operations["DeleteVendorPayment"];
        /**
         * Change a vendor payment
         * @description Changes the fields of the vendor payment that are sent, leaves the others as they are, and answers with the whole record.
         */
        patch: operations["UpdateVendorPayment"];
    };
    "/companies({companyId})/vendorPayments({vendorPaymentId})/dimensionSetLines": {
        /**
         * List the dimension set lines of a vendor payment
         * @description Returns the dimension values that the vendor payment carries, one line a dimension.
         */
        get: operations["ListDimensionSetLinesOfVendorPayment"];
        /**
         * Create a dimension set line of a vendor payment
         * @description Marks the record with a value of a dimension. Name the dimension by `id` or `code` and the value by `valueId` or `valueCode`.
         */
        post: operations["CreateDimensionSetLineOfVendorPayment"];
    };
    "/companies({companyId})/vendorPayments({vendorPaymentId})/dimensionSetLines({dimensionSetLineId})": {
        /**
         * Get a dimension set line of a vendor payment
         * @description Reads one dimension set line of the vendor payment by its `id`.
         */
        get: operations["GetDimensionSetLineOfVendorPayment"];
        /**
         * Delete a dimension set line of a vendor payment
         * @description Takes the mark of this dimension off the record.
         */
        delete: operations["DeleteDimensionSetLineOfVendorPayment"];
        /**
         * Change a dimension set line of a vendor payment
         * @description Gives the record another value of the same dimension; the dimension itself cannot change.
         */
        patch: operations["UpdateDimensionSetLineOfVendorPayment"];
    };
    "/companies({companyId})/vendorPayments({vendorPaymentId})/applyVendorEntries": {
        /**
         * List the vendor entries to apply of a vendor payment
         * @description Returns the vendor entries to apply of one vendor payment, without a filter for it.
         */
        get: operations["ListApplyVendorEntriesOfVendorPayment"];
    };
    "/companies({companyId})/vendorPayments({vendorPaymentId})/applyVendorEntries({applyVendorEntryId})": {
        /**
         * Get a vendor entry to apply of a vendor payment
         * @description Reads one vendor entry to apply of the vendor payment by its `id`.
         */
        get: operations["GetApplyVendorEntryOfVendorPayment"];
        /**
         * Change a vendor entry to apply of a vendor payment
         * @description Settles the open entry by the payment, or releases it, by setting `applied`.
         */
        patch: operations["UpdateApplyVendorEntryOfVendorPayment"];
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
        /** @description A file that came with a document or journal line, as the incoming document shows it; its bytes travel apart. */
        Attachment: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /**
             * Format: uuid
             * @description ID of the record that the file is attached to.
             */
            parentId?: string | null;
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
            /**
             * Format: date-time
             * @description Moment at which the file was attached; a later change of it does not move the moment.
             */
            lastModifiedDateTime?: string | null;
            /** @description Kind of record that the file is attached to; employees, projects, items, customers and vendors have document attachments. */
            parentType?: "_x0020_" | "Journal" | "Sales_x0020_Order" | "Sales_x0020_Quote" | "Sales_x0020_Credit_x0020_Memo" | "Sales_x0020_Invoice" | "Purchase_x0020_Invoice" | "Purchase_x0020_Order" | "Purchase_x0020_Quote" | "Employee" | "Job" | "Item" | "Customer" | "Vendor" | "Purchase_x0020_Credit_x0020_Memo" | "Customer_x0020_Statement" | "Blanket_x0020_Sales_x0020_Order" | "Sales_x0020_Return_x0020_Order" | "Sales_x0020_Shipment" | "Return_x0020_Receipt" | "Blanket_x0020_Purchase_x0020_Order" | "Purchase_x0020_Receipt" | "Purchase_x0020_Return_x0020_Order" | "Purch_x002E__x0020_Return_x0020_Shipment" | "Transfer_x0020_Order" | "Transfer_x0020_Shipment" | "Transfer_x0020_Receipt" | "Sales_x0020_Archive_x0020_Quote" | "Sales_x0020_Archive_x0020_Order" | "Purchase_x0020_Archive_x0020_Quote" | "Purchase_x0020_Archive_x0020_Order" | "Sales_x0020_Archive_x0020_Return" | "Purchase_x0020_Archive_x0020_Return" | "Assembly_x0020_Order" | "Posted_x0020_Assembly_x0020_Order" | "Sales_x0020_Archive_x0020_Blanket_x0020_Order" | "Purchase_x0020_Archive_x0020_Blanket_x0020_Order" | "Phys_x002E__x0020_Inventory_x0020_Order" | "Posted_x0020_Phys_x002E__x0020_Inventory_x0020_Order" | "Phys_x002E__x0020_Inventory_x0020_Recording" | "Posted_x0020_Phys_x002E__x0020_Inventory_x0020_Recording" | "Inventory_x0020_Shipment" | "Inventory_x0020_Receipt" | "Posted_x0020_Inventory_x0020_Shipment" | "Posted_x0020_Inventory_x0020_Receipt" | "Posted_x0020_Direct_x0020_Transfer" | null;
        };
        /** @description One page of attachments. While `@odata.nextLink` is there, more follow. */
        AttachmentPage: {
            value: components["schemas"]["Attachment"][];
        } & components["schemas"]["Page"];
        /** @description A journal in which payments of customers wait to be posted. */
        CustomerPaymentJournal: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Name by which the journal is known, unique in its template. */
            code?: string | null;
            /** @description Text that says what the journal is for. */
            displayName?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /**
             * Format: uuid
             * @description ID of the account that takes the other side of each entry.
             */
            balancingAccountId?: string | null;
            /** @description Number of the account that takes the other side of each entry. */
            balancingAccountNumber?: string | null;
            /** @description Payments that wait in the journal; present only with `$expand=customerPayments`. */
            customerPayments?: components["schemas"]["CustomerPayment"][];
        };
        /** @description A general journal, in which lines wait to be posted. */
        Journal: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Name by which the journal is known, unique in its template. */
            code?: string | null;
            /** @description Text that says what the journal is for. */
            displayName?: string | null;
            /** @description Name of the journal template that the journal was made from. */
            templateDisplayName?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /**
             * Format: uuid
             * @description ID of the account that takes the other side of each entry.
             */
            balancingAccountId?: string | null;
            /** @description Number of the account that takes the other side of each entry. */
            balancingAccountNumber?: string | null;
            /** @description Lines that wait in the journal; present only with `$expand=journalLines`. */
            journalLines?: components["schemas"]["JournalLine"][];
        };
        /** @description An open entry of a vendor that a payment in a journal can settle; reached through that payment alone. */
        ApplyVendorEntry: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the open vendor ledger entry.
             */
            id?: string;
            /** @description Whether the entry is settled by this payment; set it to settle or release it. */
            applied?: boolean | null;
            /** @description Mark by which the open entry is tied to the payment that settles it. */
            appliesToId?: string | null;
            /**
             * Format: date
             * @description Day on which the entry counts in the books.
             */
            postingDate?: string | null;
            /** @description Kind of document that made the open entry. */
            documentType?: "_x0020_" | "Payment" | "Invoice" | "Credit_x0020_Memo" | "Finance_x0020_Charge_x0020_Memo" | "Reminder" | "Refund" | null;
            /** @description Number of the document that the row belongs to. */
            documentNumber?: string | null;
            /** @description Number that the other party, or a program, gave the document. */
            externalDocumentNumber?: string | null;
            /** @description Number of the vendor that the record belongs to. */
            vendorNumber?: string | null;
            /** @description Name of the vendor that the record belongs to. */
            vendorName?: string | null;
            /** @description Text that says what the record is about. */
            description?: string | null;
            /**
             * Format: decimal
             * @description What of the amount is still open.
             */
            remainingAmount?: number | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
        };
        /** @description A journal in which payments to vendors wait to be posted. */
        VendorPaymentJournal: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Name by which the journal is known, unique in its template. */
            code?: string | null;
            /** @description Text that says what the journal is for. */
            displayName?: string | null;
            /**
             * Format: uuid
             * @description ID of the account that takes the other side of each entry.
             */
            balancingAccountId?: string | null;
            /** @description Number of the account that takes the other side of each entry. */
            balancingAccountNumber?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Payments to vendors that wait in the journal; present only with `$expand=vendorPayments`. */
            vendorPayments?: components["schemas"]["VendorPayment"][];
        };
        /** @description A payment to a vendor that waits in a journal, as a rule for one invoice. */
        VendorPayment: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /**
             * Format: uuid
             * @description ID of the journal that the line stands in.
             */
            journalId?: string | null;
            /** @description Name of the journal that the line stands in. */
            journalDisplayName?: string | null;
            /**
             * Format: int32
             * @description Number that puts the lines in order; steps of 10000 leave room between.
             */
            lineNumber?: number | null;
            /**
             * Format: uuid
             * @description ID of the vendor who is paid.
             */
            vendorId?: string | null;
            /** @description Number of the vendor who is paid. */
            vendorNumber?: string | null;
            /**
             * Format: date
             * @description Day on which the entry counts in the books.
             */
            postingDate?: string | null;
            /** @description Number of the payment to the vendor; all lines of one entry have the same. */
            documentNumber?: string | null;
            /** @description Number that the other party, or a program, gave the document. */
            externalDocumentNumber?: string | null;
            /**
             * Format: decimal
             * @description Sum paid, as a rule positive because it lowers what is owed.
             */
            amount?: number | null;
            /**
             * Format: uuid
             * @description ID of the posted invoice that the payment settles.
             */
            appliesToInvoiceId?: string | null;
            /** @description Number of the posted invoice that the payment settles. */
            appliesToInvoiceNumber?: string | null;
            /** @description Text that says what the record is about. */
            description?: string | null;
            /** @description Free remark on the line, which is kept with the entry. */
            comment?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Dimension values of the record; present only with `$expand=dimensionSetLines`. */
            dimensionSetLines?: components["schemas"]["DimensionSetLine"][];
            /** @description Open entries of the vendor that the payment can settle; present only with `$expand=applyVendorEntries`. */
            applyVendorEntries?: components["schemas"]["ApplyVendorEntry"][];
            /** @description Payment journal of customers that the line stands in; present only with `$expand=customerPaymentJournal`. */
            customerPaymentJournal?: components["schemas"]["CustomerPaymentJournal"];
            /** @description General journal that the line stands in; present only with `$expand=journal`. */
            journal?: components["schemas"]["Journal"];
            /** @description Payment journal of vendors that the line stands in; present only with `$expand=vendorPaymentJournal`. */
            vendorPaymentJournal?: components["schemas"]["VendorPaymentJournal"];
            /** @description Vendor that the record belongs to; present only with `$expand=vendor`. */
            vendor?: components["schemas"]["Vendor"];
        };
        /** @description A line that waits in a general journal, for a ledger or bank account. Posting turns it into entries and removes it. */
        JournalLine: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /**
             * Format: uuid
             * @description ID of the journal that the line stands in.
             */
            journalId?: string | null;
            /** @description Name of the journal that the line stands in. */
            journalDisplayName?: string | null;
            /**
             * Format: int32
             * @description Number that puts the lines in order; steps of 10000 leave room between.
             */
            lineNumber?: number | null;
            /** @description Kind of account that the line is booked on; this set holds lines of ledger and bank accounts. */
            accountType?: "G_x002F_L_x0020_Account" | "Customer" | "Vendor" | "Bank_x0020_Account" | "Fixed_x0020_Asset" | "IC_x0020_Partner" | "Employee" | "Allocation_x0020_Account" | null;
            /**
             * Format: uuid
             * @description ID of the general ledger account or bank account that the line is booked on.
             */
            accountId?: string | null;
            /** @description Number of the account that the amount goes to. */
            accountNumber?: string | null;
            /**
             * Format: date
             * @description Day on which the entry counts in the books.
             */
            postingDate?: string | null;
            /** @description Number of the entry; lines with the same number and date have to balance. */
            documentNumber?: string | null;
            /** @description Number that the other party, or a program, gave the document. */
            externalDocumentNumber?: string | null;
            /**
             * Format: decimal
             * @description Sum of the line: positive is a debit of the account, negative a credit.
             */
            amount?: number | null;
            /** @description Text that says what the record is about. */
            description?: string | null;
            /** @description Free remark on the line, which is kept with the entry. */
            comment?: string | null;
            /** @description Code of the tax group or of the VAT group that the line is taxed by. */
            taxCode?: string | null;
            /** @description Kind of account that takes the other side of the entry. */
            balanceAccountType?: "G_x002F_L_x0020_Account" | "Customer" | "Vendor" | "Bank_x0020_Account" | "Fixed_x0020_Asset" | "IC_x0020_Partner" | "Employee" | "Allocation_x0020_Account" | null;
            /**
             * Format: uuid
             * @description ID of the account that takes the other side of each entry.
             */
            balancingAccountId?: string | null;
            /** @description Number of the account that takes the other side of each entry. */
            balancingAccountNumber?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Files attached to the record; present only with `$expand=attachments`. */
            attachments?: components["schemas"]["Attachment"][];
            /** @description Dimension values of the record; present only with `$expand=dimensionSetLines`. */
            dimensionSetLines?: components["schemas"]["DimensionSetLine"][];
            /** @description Payment journal of customers that the line stands in; present only with `$expand=customerPaymentJournal`. */
            customerPaymentJournal?: components["schemas"]["CustomerPaymentJournal"];
            /** @description General journal that the line stands in; present only with `$expand=journal`. */
            journal?: components["schemas"]["Journal"];
            /** @description Payment journal of vendors that the line stands in; present only with `$expand=vendorPaymentJournal`. */
            vendorPaymentJournal?: components["schemas"]["VendorPaymentJournal"];
            /** @description General ledger account of the row; present only with `$expand=account`. */
            account?: components["schemas"]["Account"];
        };
        /** @description A payment of a customer that waits in a journal, as a rule for one invoice. */
        CustomerPayment: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /**
             * Format: uuid
             * @description ID of the journal that the line stands in.
             */
            journalId?: string | null;
            /** @description Name of the journal that the line stands in. */
            journalDisplayName?: string | null;
            /**
             * Format: int32
             * @description Number that puts the lines in order; steps of 10000 leave room between.
             */
            lineNumber?: number | null;
            /**
             * Format: uuid
             * @description ID of the customer whose money came in.
             */
            customerId?: string | null;
            /** @description Number of the customer whose money came in. */
            customerNumber?: string | null;
            /**
             * Format: date
             * @description Day on which the entry counts in the books.
             */
            postingDate?: string | null;
            /** @description Number of the payment; all lines of one entry have the same. */
            documentNumber?: string | null;
            /** @description Number that the other party, or a program, gave the document. */
            externalDocumentNumber?: string | null;
            /**
             * Format: decimal
             * @description Sum paid, as a rule negative because it lowers what the customer owes.
             */
            amount?: number | null;
            /**
             * Format: uuid
             * @description ID of the posted invoice that the payment settles.
             */
            appliesToInvoiceId?: string | null;
            /** @description Number of the posted invoice that the payment settles. */
            appliesToInvoiceNumber?: string | null;
            /** @description Text that says what the record is about. */
            description?: string | null;
            /** @description Free remark on the line, which is kept with the entry. */
            comment?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Dimension values of the record; present only with `$expand=dimensionSetLines`. */
            dimensionSetLines?: components["schemas"]["DimensionSetLine"][];
            /** @description Payment journal of customers that the line stands in; present only with `$expand=customerPaymentJournal`. */
            customerPaymentJournal?: components["schemas"]["CustomerPaymentJournal"];
            /** @description General journal that the line stands in; present only with `$expand=journal`. */
            journal?: components["schemas"]["Journal"];
            /** @description Payment journal of vendors that the line stands in; present only with `$expand=vendorPaymentJournal`. */
            vendorPaymentJournal?: components["schemas"]["VendorPaymentJournal"];
            /** @description Figures of the customer; present only with `$expand=customerFinancialDetail`. */
            customerFinancialDetail?: components["schemas"]["CustomerFinancialDetail"];
            /** @description Customer that the record belongs to; present only with `$expand=customer`. */
            customer?: components["schemas"]["Customer"];
        };
        /** @description One page of customer payment journals. While `@odata.nextLink` is there, more follow. */
        CustomerPaymentJournalPage: {
            value: components["schemas"]["CustomerPaymentJournal"][];
        } & components["schemas"]["Page"];
        /** @description One page of customer payments. While `@odata.nextLink` is there, more follow. */
        CustomerPaymentPage: {
            value: components["schemas"]["CustomerPayment"][];
        } & components["schemas"]["Page"];
        /** @description One page of journal lines. While `@odata.nextLink` is there, more follow. */
        JournalLinePage: {
            value: components["schemas"]["JournalLine"][];
        } & components["schemas"]["Page"];
        /** @description One page of journals. While `@odata.nextLink` is there, more follow. */
        JournalPage: {
            value: components["schemas"]["Journal"][];
        } & components["schemas"]["Page"];
        /** @description One page of vendor payment journals. While `@odata.nextLink` is there, more follow. */
        VendorPaymentJournalPage: {
            value: components["schemas"]["VendorPaymentJournal"][];
        } & components["schemas"]["Page"];
        /** @description One page of vendor payments. While `@odata.nextLink` is there, more follow. */
        VendorPaymentPage: {
            value: components["schemas"]["VendorPayment"][];
        } & components["schemas"]["Page"];
        /** @description One page of vendor entries to apply. While `@odata.nextLink` is there, more follow. */
        ApplyVendorEntryPage: {
            value: components["schemas"]["ApplyVendorEntry"][];
        } & components["schemas"]["Page"];
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface Path62 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the customer payment journal. */
    customerPaymentJournalId: components["parameters"]["customerPaymentJournalId"];
}
interface Path63 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the customer payment. */
    customerPaymentId: components["parameters"]["customerPaymentId"];
}
interface Path64 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the customer payment. */
    customerPaymentId: components["parameters"]["customerPaymentId"];
    /** @description The `id` of the line, which is that of its dimension. */
    dimensionSetLineId: components["parameters"]["dimensionSetLineId"];
}
interface Path65 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the journal line. */
    journalLineId: components["parameters"]["journalLineId"];
}
interface Path66 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the journal line. */
    journalLineId: components["parameters"]["journalLineId"];
    /** @description The `id` of the line, which is that of its dimension. */
    dimensionSetLineId: components["parameters"]["dimensionSetLineId"];
}
interface Path67 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the journal. */
    journalId: components["parameters"]["journalId"];
}
interface Path68 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the vendor payment journal. */
    vendorPaymentJournalId: components["parameters"]["vendorPaymentJournalId"];
}
interface Path69 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the vendor payment. */
    vendorPaymentId: components["parameters"]["vendorPaymentId"];
}
interface Path70 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the vendor payment. */
    vendorPaymentId: components["parameters"]["vendorPaymentId"];
    /** @description The `id` of the line, which is that of its dimension. */
    dimensionSetLineId: components["parameters"]["dimensionSetLineId"];
}
interface Path71 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the vendor payment. */
    vendorPaymentId: components["parameters"]["vendorPaymentId"];
    /** @description The `id` of the vendor entry to apply. */
    applyVendorEntryId: components["parameters"]["applyVendorEntryId"];
}
interface Parameters48 {
    header: Header3;
    path: Path62;
}
interface Parameters49 {
    header: Header3;
    path: Path63;
}
interface Parameters50 {
    header: Header3;
    path: Path64;
}
interface Parameters51 {
    header: Header3;
    path: Path65;
}
interface Parameters52 {
    query?: Query1;
    header?: Header1;
    path: Path65;
}
interface Parameters53 {
    header: Header3;
    path: Path66;
}
interface Parameters54 {
    header: Header3;
    path: Path67;
}
interface Parameters55 {
    header?: Header4;
    path: Path67;
}
interface Parameters56 {
    header: Header3;
    path: Path68;
}
interface Parameters57 {
    header: Header3;
    path: Path69;
}
interface Parameters58 {
    query?: Query1;
    header?: Header1;
    path: Path69;
}
interface Parameters59 {
    header: Header3;
    path: Path70;
}
export interface operations {
    ListCustomerPaymentJournals: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["CustomerPaymentJournalPage"]>;
    };
    CreateCustomerPaymentJournal: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["CustomerPaymentJournal"], "code">;
            };
        };
        responses: Answers4<components["schemas"]["CustomerPaymentJournal"]>;
    };
    GetCustomerPaymentJournal: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path62;
        };
        responses: Answers1<components["schemas"]["CustomerPaymentJournal"]>;
    };
    DeleteCustomerPaymentJournal: {
        parameters: Parameters48;
        responses: Answers5;
    };
    UpdateCustomerPaymentJournal: {
        parameters: Parameters48;
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerPaymentJournal"];
            };
        };
        responses: Answers1<components["schemas"]["CustomerPaymentJournal"]>;
    };
    ListCustomerPaymentsOfCustomerPaymentJournal: {
        parameters: {
            query?: Query3;
            header?: Header1;
            path: Path62;
        };
        responses: Answers1<components["schemas"]["CustomerPaymentPage"]>;
    };
    CreateCustomerPaymentOfCustomerPaymentJournal: {
        parameters: {
            header?: Header4;
            path: Path62;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerPayment"];
            };
        };
        responses: Answers4<components["schemas"]["CustomerPayment"]>;
    };
    ListCustomerPayments: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["CustomerPaymentPage"]>;
    };
    CreateCustomerPayment: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["CustomerPayment"], "journalId">;
            };
        };
        responses: Answers4<components["schemas"]["CustomerPayment"]>;
    };
    GetCustomerPayment: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path63;
        };
        responses: Answers1<components["schemas"]["CustomerPayment"]>;
    };
    DeleteCustomerPayment: {
        parameters: Parameters49;
        responses: Answers5;
    };
    UpdateCustomerPayment: {
        parameters: Parameters49;
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerPayment"];
            };
        };
        responses: Answers1<components["schemas"]["CustomerPayment"]>;
    };
    ListDimensionSetLinesOfCustomerPayment: {
        parameters: {
            query?: Query1;
            header?: Header1;
            path: Path63;
        };
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
    CreateDimensionSetLineOfCustomerPayment: {
        parameters: {
            header?: Header4;
            path: Path63;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DimensionSetLine"];
            };
        };
        responses: Answers4<components["schemas"]["DimensionSetLine"]>;
    };
    GetDimensionSetLineOfCustomerPayment: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path64;
        };
        responses: Answers1<components["schemas"]["DimensionSetLine"]>;
    };
    DeleteDimensionSetLineOfCustomerPayment: {
        parameters: Parameters50;
        responses: Answers5;
    };
    UpdateDimensionSetLineOfCustomerPayment: {
        parameters: Parameters50;
        requestBody: {
            content: {
                "application/json": components["schemas"]["DimensionSetLine"];
            };
        };
        responses: Answers1<components["schemas"]["DimensionSetLine"]>;
    };
    ListJournalLines: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["JournalLinePage"]>;
    };
    CreateJournalLine: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["JournalLine"], "journalId">;
            };
        };
        responses: Answers4<components["schemas"]["JournalLine"]>;
    };
    GetJournalLine: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path65;
        };
        responses: Answers1<components["schemas"]["JournalLine"]>;
    };
    DeleteJournalLine: {
        parameters: Parameters51;
        responses: Answers5;
    };
    UpdateJournalLine: {
        parameters: Parameters51;
        requestBody: {
            content: {
                "application/json": components["schemas"]["JournalLine"];
            };
        };
        responses: Answers1<components["schemas"]["JournalLine"]>;
    };
    ListAttachmentsOfJournalLine: {
        parameters: Parameters52;
        responses: Answers1<components["schemas"]["AttachmentPage"]>;
    };
    ListDimensionSetLinesOfJournalLine: {
        parameters: Parameters52;
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
    CreateDimensionSetLineOfJournalLine: {
        parameters: {
            header?: Header4;
            path: Path65;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DimensionSetLine"];
            };
        };
        responses: Answers4<components["schemas"]["DimensionSetLine"]>;
    };
    GetDimensionSetLineOfJournalLine: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path66;
        };
        responses: Answers1<components["schemas"]["DimensionSetLine"]>;
    };
    DeleteDimensionSetLineOfJournalLine: {
        parameters: Parameters53;
        responses: Answers5;
    };
    UpdateDimensionSetLineOfJournalLine: {
        parameters: Parameters53;
        requestBody: {
            content: {
                "application/json": components["schemas"]["DimensionSetLine"];
            };
        };
        responses: Answers1<components["schemas"]["DimensionSetLine"]>;
    };
    ListJournals: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["JournalPage"]>;
    };
    CreateJournal: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["Journal"], "code">;
            };
        };
        responses: Answers4<components["schemas"]["Journal"]>;
    };
    GetJournal: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path67;
        };
        responses: Answers1<components["schemas"]["Journal"]>;
    };
    DeleteJournal: {
        parameters: Parameters54;
        responses: Answers5;
    };
    UpdateJournal: {
        parameters: Parameters54;
        requestBody: {
            content: {
                "application/json": components["schemas"]["Journal"];
            };
        };
        responses: Answers1<components["schemas"]["Journal"]>;
    };
    PostJournal: {
        parameters: Parameters55;
        responses: Answers3;
    };
    ListJournalLinesOfJournal: {
        parameters: {
            query?: Query3;
            header?: Header1;
            path: Path67;
        };
        responses: Answers1<components["schemas"]["JournalLinePage"]>;
    };
    CreateJournalLineOfJournal: {
        parameters: Parameters55;
        requestBody: {
            content: {
                "application/json": components["schemas"]["JournalLine"];
            };
        };
        responses: Answers4<components["schemas"]["JournalLine"]>;
    };
    ListVendorPaymentJournals: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["VendorPaymentJournalPage"]>;
    };
    CreateVendorPaymentJournal: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["VendorPaymentJournal"], "code">;
            };
        };
        responses: Answers4<components["schemas"]["VendorPaymentJournal"]>;
    };
    GetVendorPaymentJournal: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path68;
        };
        responses: Answers1<components["schemas"]["VendorPaymentJournal"]>;
    };
    DeleteVendorPaymentJournal: {
        parameters: Parameters56;
        responses: Answers5;
    };
    UpdateVendorPaymentJournal: {
        parameters: Parameters56;
        requestBody: {
            content: {
                "application/json": components["schemas"]["VendorPaymentJournal"];
            };
        };
        responses: Answers1<components["schemas"]["VendorPaymentJournal"]>;
    };
    ListVendorPaymentsOfVendorPaymentJournal: {
        parameters: {
            query?: Query3;
            header?: Header1;
            path: Path68;
        };
        responses: Answers1<components["schemas"]["VendorPaymentPage"]>;
    };
    CreateVendorPaymentOfVendorPaymentJournal: {
        parameters: {
            header?: Header4;
            path: Path68;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VendorPayment"];
            };
        };
        responses: Answers4<components["schemas"]["VendorPayment"]>;
    };
    ListVendorPayments: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["VendorPaymentPage"]>;
    };
    CreateVendorPayment: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["VendorPayment"], "journalId">;
            };
        };
        responses: Answers4<components["schemas"]["VendorPayment"]>;
    };
    GetVendorPayment: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path69;
        };
        responses: Answers1<components["schemas"]["VendorPayment"]>;
    };
    DeleteVendorPayment: {
        parameters: Parameters57;
        responses: Answers5;
    };
    UpdateVendorPayment: {
        parameters: Parameters57;
        requestBody: {
            content: {
                "application/json": components["schemas"]["VendorPayment"];
            };
        };
        responses: Answers1<components["schemas"]["VendorPayment"]>;
    };
    ListDimensionSetLinesOfVendorPayment: {
        parameters: Parameters58;
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
    CreateDimensionSetLineOfVendorPayment: {
        parameters: {
            header?: Header4;
            path: Path69;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DimensionSetLine"];
            };
        };
        responses: Answers4<components["schemas"]["DimensionSetLine"]>;
    };
    GetDimensionSetLineOfVendorPayment: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path70;
        };
        responses: Answers1<components["schemas"]["DimensionSetLine"]>;
    };
    DeleteDimensionSetLineOfVendorPayment: {
        parameters: Parameters59;
        responses: Answers5;
    };
    UpdateDimensionSetLineOfVendorPayment: {
        parameters: Parameters59;
        requestBody: {
            content: {
                "application/json": components["schemas"]["DimensionSetLine"];
            };
        };
        responses: Answers1<components["schemas"]["DimensionSetLine"]>;
    };
    ListApplyVendorEntriesOfVendorPayment: {
        parameters: Parameters58;
        responses: Answers1<components["schemas"]["ApplyVendorEntryPage"]>;
    };
    GetApplyVendorEntryOfVendorPayment: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path71;
        };
        responses: Answers1<components["schemas"]["ApplyVendorEntry"]>;
    };
    UpdateApplyVendorEntryOfVendorPayment: {
        parameters: {
            header: Header3;
            path: Path71;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplyVendorEntry"];
            };
        };
        responses: Answers1<components["schemas"]["ApplyVendorEntry"]>;
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
    Attachment: { row: components["schemas"]["Attachment"]; key: "id"; create: "fileName" | "byteSize" | "parentId" | "parentType"; update: "fileName" | "byteSize"; noFilter: "@odata.etag" | "attachmentContent@odata.mediaReadLink" | "attachmentContent@odata.mediaEditLink" };
    CustomerPaymentJournal: { row: components["schemas"]["CustomerPaymentJournal"]; key: "id"; create: "code" | "displayName" | "balancingAccountId" | "customerPayments"; update: "code" | "displayName" | "balancingAccountId"; noFilter: "@odata.etag" | "customerPayments"; nested: { "customerPayments": "CustomerPayment" } };
    Journal: { row: components["schemas"]["Journal"]; key: "id"; create: "code" | "displayName" | "templateDisplayName" | "balancingAccountId" | "journalLines"; update: "code" | "displayName" | "templateDisplayName" | "balancingAccountId"; noFilter: "@odata.etag" | "journalLines"; nested: { "journalLines": "JournalLine" } };
    ApplyVendorEntry: { row: components["schemas"]["ApplyVendorEntry"]; key: "id"; create: never; update: "applied"; noFilter: "@odata.etag" | "applied" };
    VendorPaymentJournal: { row: components["schemas"]["VendorPaymentJournal"]; key: "id"; create: "code" | "displayName" | "balancingAccountId" | "vendorPayments"; update: "code" | "displayName" | "balancingAccountId"; noFilter: "@odata.etag" | "vendorPayments"; nested: { "vendorPayments": "VendorPayment" } };
    VendorPayment: { row: components["schemas"]["VendorPayment"]; key: "id"; create: "journalDisplayName" | "lineNumber" | "vendorId" | "vendorNumber" | "postingDate" | "documentNumber" | "externalDocumentNumber" | "amount" | "appliesToInvoiceId" | "appliesToInvoiceNumber" | "description" | "comment" | "journalId" | "dimensionSetLines"; update: "journalDisplayName" | "lineNumber" | "vendorId" | "vendorNumber" | "postingDate" | "documentNumber" | "externalDocumentNumber" | "amount" | "appliesToInvoiceId" | "appliesToInvoiceNumber" | "description" | "comment"; noFilter: "@odata.etag" | "appliesToInvoiceId" | "appliesToInvoiceNumber" | "dimensionSetLines" | "applyVendorEntries"; nested: { "dimensionSetLines": "DimensionSetLine"; "applyVendorEntries": "ApplyVendorEntry"; "customerPaymentJournal": "CustomerPaymentJournal"; "journal": "Journal"; "vendorPaymentJournal": "VendorPaymentJournal"; "vendor": "Vendor" } };
    JournalLine: { row: components["schemas"]["JournalLine"]; key: "id"; create: "journalDisplayName" | "lineNumber" | "accountType" | "accountId" | "accountNumber" | "postingDate" | "documentNumber" | "externalDocumentNumber" | "amount" | "description" | "comment" | "taxCode" | "balanceAccountType" | "balancingAccountId" | "balancingAccountNumber" | "journalId" | "dimensionSetLines"; update: "journalDisplayName" | "lineNumber" | "accountType" | "accountId" | "accountNumber" | "postingDate" | "documentNumber" | "externalDocumentNumber" | "amount" | "description" | "comment" | "taxCode" | "balanceAccountType" | "balancingAccountId" | "balancingAccountNumber"; noFilter: "@odata.etag" | "journalDisplayName" | "taxCode" | "attachments" | "dimensionSetLines"; nested: { "attachments": "Attachment"; "dimensionSetLines": "DimensionSetLine"; "customerPaymentJournal": "CustomerPaymentJournal"; "journal": "Journal"; "vendorPaymentJournal": "VendorPaymentJournal"; "account": "Account" } };
    CustomerPayment: { row: components["schemas"]["CustomerPayment"]; key: "id"; create: "journalDisplayName" | "lineNumber" | "customerId" | "customerNumber" | "postingDate" | "documentNumber" | "externalDocumentNumber" | "amount" | "appliesToInvoiceId" | "appliesToInvoiceNumber" | "description" | "comment" | "journalId" | "dimensionSetLines"; update: "journalDisplayName" | "lineNumber" | "customerId" | "customerNumber" | "postingDate" | "documentNumber" | "externalDocumentNumber" | "amount" | "appliesToInvoiceId" | "appliesToInvoiceNumber" | "description" | "comment"; noFilter: "@odata.etag" | "appliesToInvoiceId" | "appliesToInvoiceNumber" | "dimensionSetLines"; nested: { "dimensionSetLines": "DimensionSetLine"; "customerPaymentJournal": "CustomerPaymentJournal"; "journal": "Journal"; "vendorPaymentJournal": "VendorPaymentJournal"; "customerFinancialDetail": "CustomerFinancialDetail"; "customer": "Customer" } };
}
/** What each path lets a client do. */
export interface calls {
    "/companies({companyId})/customerPaymentJournals": { list: "CustomerPaymentJournal"; create: { body: "CustomerPaymentJournal"; demands: "code"; answer: "CustomerPaymentJournal" } };
    "/companies({companyId})/customerPaymentJournals({customerPaymentJournalId})": { get: "CustomerPaymentJournal"; update: { body: "CustomerPaymentJournal"; answer: "CustomerPaymentJournal" }; remove: { answer: never } };
    "/companies({companyId})/customerPaymentJournals({customerPaymentJournalId})/customerPayments": { list: "CustomerPayment"; create: { body: "CustomerPayment"; demands: never; answer: "CustomerPayment" } };
    "/companies({companyId})/customerPayments": { list: "CustomerPayment"; filterRequired: true; create: { body: "CustomerPayment"; demands: "journalId"; answer: "CustomerPayment" } };
    "/companies({companyId})/customerPayments({customerPaymentId})": { get: "CustomerPayment"; update: { body: "CustomerPayment"; answer: "CustomerPayment" }; remove: { answer: never } };
    "/companies({companyId})/customerPayments({customerPaymentId})/dimensionSetLines": { list: "DimensionSetLine"; create: { body: "DimensionSetLine"; demands: never; answer: "DimensionSetLine" } };
    "/companies({companyId})/customerPayments({customerPaymentId})/dimensionSetLines({dimensionSetLineId})": { get: "DimensionSetLine"; update: { body: "DimensionSetLine"; answer: "DimensionSetLine" }; remove: { answer: never } };
    "/companies({companyId})/journalLines": { list: "JournalLine"; filterRequired: true; create: { body: "JournalLine"; demands: "journalId"; answer: "JournalLine" } };
    "/companies({companyId})/journalLines({journalLineId})": { get: "JournalLine"; update: { body: "JournalLine"; answer: "JournalLine" }; remove: { answer: never } };
    "/companies({companyId})/journalLines({journalLineId})/attachments": { list: "Attachment" };
    "/companies({companyId})/journalLines({journalLineId})/dimensionSetLines": { list: "DimensionSetLine"; create: { body: "DimensionSetLine"; demands: never; answer: "DimensionSetLine" } };
    "/companies({companyId})/journalLines({journalLineId})/dimensionSetLines({dimensionSetLineId})": { get: "DimensionSetLine"; update: { body: "DimensionSetLine"; answer: "DimensionSetLine" }; remove: { answer: never } };
    "/companies({companyId})/journals": { list: "Journal"; create: { body: "Journal"; demands: "code"; answer: "Journal" } };
    "/companies({companyId})/journals({journalId})": { get: "Journal"; update: { body: "Journal"; answer: "Journal" }; remove: { answer: never } };
    "/companies({companyId})/journals({journalId})/Microsoft.NAV.post": { run: { answer: never } };
    "/companies({companyId})/journals({journalId})/journalLines": { list: "JournalLine"; create: { body: "JournalLine"; demands: never; answer: "JournalLine" } };
    "/companies({companyId})/vendorPaymentJournals": { list: "VendorPaymentJournal"; create: { body: "VendorPaymentJournal"; demands: "code"; answer: "VendorPaymentJournal" } };
    "/companies({companyId})/vendorPaymentJournals({vendorPaymentJournalId})": { get: "VendorPaymentJournal"; update: { body: "VendorPaymentJournal"; answer: "VendorPaymentJournal" }; remove: { answer: never } };
    "/companies({companyId})/vendorPaymentJournals({vendorPaymentJournalId})/vendorPayments": { list: "VendorPayment"; create: { body: "VendorPayment"; demands: never; answer: "VendorPayment" } };
    "/companies({companyId})/vendorPayments": { list: "VendorPayment"; filterRequired: true; create: { body: "VendorPayment"; demands: "journalId"; answer: "VendorPayment" } };
    "/companies({companyId})/vendorPayments({vendorPaymentId})": { get: "VendorPayment"; update: { body: "VendorPayment"; answer: "VendorPayment" }; remove: { answer: never } };
    "/companies({companyId})/vendorPayments({vendorPaymentId})/dimensionSetLines": { list: "DimensionSetLine"; create: { body: "DimensionSetLine"; demands: never; answer: "DimensionSetLine" } };
    "/companies({companyId})/vendorPayments({vendorPaymentId})/dimensionSetLines({dimensionSetLineId})": { get: "DimensionSetLine"; update: { body: "DimensionSetLine"; answer: "DimensionSetLine" }; remove: { answer: never } };
    "/companies({companyId})/vendorPayments({vendorPaymentId})/applyVendorEntries": { list: "ApplyVendorEntry" };
    "/companies({companyId})/vendorPayments({vendorPaymentId})/applyVendorEntries({applyVendorEntryId})": { get: "ApplyVendorEntry"; update: { body: "ApplyVendorEntry"; answer: "ApplyVendorEntry" } };
}
/** The types of the service, for a client that knows no other. */
export interface JournalsTypes {
    paths: paths;
    records: records;
    calls: calls;
}

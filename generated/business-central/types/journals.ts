// Made by `npm run generate` from specs/business-central/: change that, never this file.

import type { components as shared, Answers1, Answers3, Answers4, Answers5, Query1, Query2, Query3, Query4, Header1, Header2, Header3, Header4, Parameters2, Parameters4 } from "../shared-types.ts";
export interface paths {
    /**
     * List customer payment journals; create a customer payment journal
     * @description Returns the journals for payments of customers.
     */
    "/companies({companyId})/customerPaymentJournals": {
        get: operations["ListCustomerPaymentJournals"];
        /** @description Makes an empty journal for payments of customers; payments can be sent along in `customerPayments`. */
        post: operations["CreateCustomerPaymentJournal"];
    };
    /**
     * Get a customer payment journal; change a customer payment journal; delete a customer payment journal
     * @description Reads one customer payment journal by its `id`; `$expand` adds `customerPayments`.
     */
    "/companies({companyId})/customerPaymentJournals({customerPaymentJournalId})": {
        get: operations["GetCustomerPaymentJournal"];
        /** @description Removes the customer payment journal with the lines that wait in it. */
        delete: operations["DeleteCustomerPaymentJournal"];
        /** @description Changes the fields of the customer payment journal that are sent, leaves the others as they are, and answers with the whole record. */
        patch: operations["UpdateCustomerPaymentJournal"];
    };
    /**
     * List the customer payments of a customer payment journal; create a customer payment of a customer payment journal
     * @description Returns the customer payments of one customer payment journal, without a filter for it.
     */
    "/companies({companyId})/customerPaymentJournals({customerPaymentJournalId})/customerPayments": {
        get: operations["ListCustomerPaymentsOfCustomerPaymentJournal"];
        /** @description Adds a customer payment to the journal; it is booked when the journal is posted. */
        post: operations["CreateCustomerPaymentOfCustomerPaymentJournal"];
    };
    /**
     * List customer payments; create a customer payment
     * @description Returns the payments of one journal. Say which: `journalId`, or the `id` of a payment, has to be in the filter.
     */
    "/companies({companyId})/customerPayments": {
        get: operations["ListCustomerPayments"];
        /** @description Adds a payment to the journal that `journalId` names. It is booked when that journal is posted in the application. */
        post: operations["CreateCustomerPayment"];
    };
    /**
     * Get a customer payment; change a customer payment; delete a customer payment
     * @description Reads one customer payment by its `id`; `$expand` adds `dimensionSetLines`, `customerPaymentJournal` and others.
     */
    "/companies({companyId})/customerPayments({customerPaymentId})": {
        get: operations["GetCustomerPayment"];
        /** @description Takes the customer payment out of its journal before it is posted. */
        delete: operations["DeleteCustomerPayment"];
        /** @description Changes the fields of the customer payment that are sent, leaves the others as they are, and answers with the whole record. */
        patch: operations["UpdateCustomerPayment"];
    };
    /**
     * List the dimension set lines of a customer payment; create a dimension set line of a customer payment
     * @description Returns the dimension values that the customer payment carries, one line a dimension.
     */
    "/companies({companyId})/customerPayments({customerPaymentId})/dimensionSetLines": {
        get: operations["ListDimensionSetLinesOfCustomerPayment"];
        /** @description Marks the record with a value of a dimension. Name the dimension by `id` or `code` and the value by `valueId` or `valueCode`. */
        post: operations["CreateDimensionSetLineOfCustomerPayment"];
    };
    /**
     * Get a dimension set line of a customer payment; change a dimension set line of a customer payment; delete a dimension set line of a customer payment
     * @description Reads one dimension set line of the customer payment by its `id`.
     */
    "/companies({companyId})/customerPayments({customerPaymentId})/dimensionSetLines({dimensionSetLineId})": {
        get: operations["GetDimensionSetLineOfCustomerPayment"];
        /** @description Takes the mark of this dimension off the record. */
        delete: operations["DeleteDimensionSetLineOfCustomerPayment"];
        /** @description Gives the record another value of the same dimension; the dimension itself cannot change. */
        patch: operations["UpdateDimensionSetLineOfCustomerPayment"];
    };
    /**
     * List journal lines; create a journal line
     * @description Returns the lines of one journal that are about ledger or bank accounts. Say which: `journalId`, or the `id` of a line, has to be in the filter.
     */
    "/companies({companyId})/journalLines": {
        get: operations["ListJournalLines"];
        /** @description Adds a line to the journal that `journalId` names. It is booked when the journal is posted, and only if the journal balances. */
        post: operations["CreateJournalLine"];
    };
    /**
     * Get a journal line; change a journal line; delete a journal line
     * @description Reads one journal line by its `id`; `$expand` adds `attachments`, `dimensionSetLines` and others.
     */
    "/companies({companyId})/journalLines({journalLineId})": {
        get: operations["GetJournalLine"];
        /** @description Takes the journal line out of its journal before it is posted. */
        delete: operations["DeleteJournalLine"];
        /** @description Changes the fields of the journal line that are sent, leaves the others as they are, and answers with the whole record. */
        patch: operations["UpdateJournalLine"];
    };
    /**
     * List the attachments of a journal line
     * @description Returns the files that came with the journal line; their bytes are read by the content path of each.
     */
    "/companies({companyId})/journalLines({journalLineId})/attachments": {
        get: operations["ListAttachmentsOfJournalLine"];
    };
    /**
     * List the dimension set lines of a journal line; create a dimension set line of a journal line
     * @description Returns the dimension values that the journal line carries, one line a dimension.
     */
    "/companies({companyId})/journalLines({journalLineId})/dimensionSetLines": {
        get: operations["ListDimensionSetLinesOfJournalLine"];
        /** @description Marks the record with a value of a dimension. Name the dimension by `id` or `code` and the value by `valueId` or `valueCode`. */
        post: operations["CreateDimensionSetLineOfJournalLine"];
    };
    /**
     * Get a dimension set line of a journal line; change a dimension set line of a journal line; delete a dimension set line of a journal line
     * @description Reads one dimension set line of the journal line by its `id`.
     */
    "/companies({companyId})/journalLines({journalLineId})/dimensionSetLines({dimensionSetLineId})": {
        get: operations["GetDimensionSetLineOfJournalLine"];
        /** @description Takes the mark of this dimension off the record. */
        delete: operations["DeleteDimensionSetLineOfJournalLine"];
        /** @description Gives the record another value of the same dimension; the dimension itself cannot change. */
        patch: operations["UpdateDimensionSetLineOfJournalLine"];
    };
    /**
     * List journals; create a journal
     * @description Returns the general journals that this API posts through.
     */
    "/companies({companyId})/journals": {
        get: operations["ListJournals"];
        /** @description Makes an empty journal for lines of the general ledger; lines can be sent along in `journalLines`. */
        post: operations["CreateJournal"];
    };
    /**
     * Get a journal; change a journal; delete a journal
     * @description Reads one journal by its `id`; `$expand` adds `journalLines`.
     */
    "/companies({companyId})/journals({journalId})": {
        get: operations["GetJournal"];
        /** @description Removes the journal with the lines that wait in it. */
        delete: operations["DeleteJournal"];
        /** @description Changes the fields of the journal that are sent, leaves the others as they are, and answers with the whole record. */
        patch: operations["UpdateJournal"];
    };
    /**
     * Post a journal
     * @description Books all lines of the journal and takes them out of it. Refused as a whole when a document number does not balance.
     */
    "/companies({companyId})/journals({journalId})/Microsoft.NAV.post": {
        post: operations["PostJournal"];
    };
    /**
     * List the journal lines of a journal; create a journal line of a journal
     * @description Returns the journal lines of one journal, without a filter for it.
     */
    "/companies({companyId})/journals({journalId})/journalLines": {
        get: operations["ListJournalLinesOfJournal"];
        /** @description Adds a journal line to the journal; it is booked when the journal is posted. */
        post: operations["CreateJournalLineOfJournal"];
    };
    /**
     * List vendor payment journals; create a vendor payment journal
     * @description Returns the journals for payments to vendors.
     */
    "/companies({companyId})/vendorPaymentJournals": {
        get: operations["ListVendorPaymentJournals"];
        /** @description Makes an empty journal for payments to vendors; payments can be sent along in `vendorPayments`. */
        post: operations["CreateVendorPaymentJournal"];
    };
    /**
     * Get a vendor payment journal; change a vendor payment journal; delete a vendor payment journal
     * @description Reads one vendor payment journal by its `id`; `$expand` adds `vendorPayments`.
     */
    "/companies({companyId})/vendorPaymentJournals({vendorPaymentJournalId})": {
        get: operations["GetVendorPaymentJournal"];
        /** @description Removes the vendor payment journal with the lines that wait in it. */
        delete: operations["DeleteVendorPaymentJournal"];
        /** @description Changes the fields of the vendor payment journal that are sent, leaves the others as they are, and answers with the whole record. */
        patch: operations["UpdateVendorPaymentJournal"];
    };
    /**
     * List the vendor payments of a vendor payment journal; create a vendor payment of a vendor payment journal
     * @description Returns the vendor payments of one vendor payment journal, without a filter for it.
     */
    "/companies({companyId})/vendorPaymentJournals({vendorPaymentJournalId})/vendorPayments": {
        get: operations["ListVendorPaymentsOfVendorPaymentJournal"];
        /** @description Adds a vendor payment to the journal; it is booked when the journal is posted. */
        post: operations["CreateVendorPaymentOfVendorPaymentJournal"];
    };
    /**
     * List vendor payments; create a vendor payment
     * @description Returns the payments of one journal. Say which: `journalId`, or the `id` of a payment, has to be in the filter.
     */
    "/companies({companyId})/vendorPayments": {
        get: operations["ListVendorPayments"];
        /** @description Adds a payment to the journal that `journalId` names. It is booked when that journal is posted in the application. */
        post: operations["CreateVendorPayment"];
    };
    /**
     * Get a vendor payment; change a vendor payment; delete a vendor payment
     * @description Reads one vendor payment by its `id`; `$expand` adds `dimensionSetLines`, `applyVendorEntries` and others.
     */
    "/companies({companyId})/vendorPayments({vendorPaymentId})": {
        get: operations["GetVendorPayment"];
        /** @description Takes the vendor payment out of its journal before it is posted. */
        delete: operations["DeleteVendorPayment"];
        /** @description Changes the fields of the vendor payment that are sent, leaves the others as they are, and answers with the whole record. */
        patch: operations["UpdateVendorPayment"];
    };
    /**
     * List the dimension set lines of a vendor payment; create a dimension set line of a vendor payment
     * @description Returns the dimension values that the vendor payment carries, one line a dimension.
     */
    "/companies({companyId})/vendorPayments({vendorPaymentId})/dimensionSetLines": {
        get: operations["ListDimensionSetLinesOfVendorPayment"];
        /** @description Marks the record with a value of a dimension. Name the dimension by `id` or `code` and the value by `valueId` or `valueCode`. */
        post: operations["CreateDimensionSetLineOfVendorPayment"];
    };
    /**
     * Get a dimension set line of a vendor payment; change a dimension set line of a vendor payment; delete a dimension set line of a vendor payment
     * @description Reads one dimension set line of the vendor payment by its `id`.
     */
    "/companies({companyId})/vendorPayments({vendorPaymentId})/dimensionSetLines({dimensionSetLineId})": {
        get: operations["GetDimensionSetLineOfVendorPayment"];
        /** @description Takes the mark of this dimension off the record. */
        delete: operations["DeleteDimensionSetLineOfVendorPayment"];
        /** @description Gives the record another value of the same dimension; the dimension itself cannot change. */
        patch: operations["UpdateDimensionSetLineOfVendorPayment"];
    };
    /**
     * List the vendor entries to apply of a vendor payment
     * @description Returns the vendor entries to apply of one vendor payment, without a filter for it.
     */
    "/companies({companyId})/vendorPayments({vendorPaymentId})/applyVendorEntries": {
        get: operations["ListApplyVendorEntriesOfVendorPayment"];
    };
    /**
     * Get a vendor entry to apply of a vendor payment; change a vendor entry to apply of a vendor payment
     * @description Reads one vendor entry to apply of the vendor payment by its `id`.
     */
    "/companies({companyId})/vendorPayments({vendorPaymentId})/applyVendorEntries({applyVendorEntryId})": {
        get: operations["GetApplyVendorEntryOfVendorPayment"];
        /** @description Settles the open entry by the payment, or releases it, by setting `applied`. */
        patch: operations["UpdateApplyVendorEntryOfVendorPayment"];
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
            code?: string;
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
            /** @description Payments that wait in the journal, with `$expand=customerPayments`. */
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
            code?: string;
            /** @description Text that says what the journal is for. */
            displayName?: string | null;
            /** @description Name of the journal template that the journal was made from. */
            templateDisplayName?: string;
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
            /** @description Lines that wait in the journal, with `$expand=journalLines`. */
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
            /** @description Kind of document that made the open entry. Codes: _x0020_ = Blank. */
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
            code?: string;
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
            /** @description Payments to vendors that wait in the journal, with `$expand=vendorPayments`. */
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
            /** @description Dimension values of the record, with `$expand=dimensionSetLines`. */
            dimensionSetLines?: components["schemas"]["DimensionSetLine"][];
            /** @description Open entries of the vendor that the payment can settle, with `$expand=applyVendorEntries`. */
            applyVendorEntries?: components["schemas"]["ApplyVendorEntry"][];
            /** @description Payment journal of customers that the line stands in, with `$expand=customerPaymentJournal`. */
            customerPaymentJournal?: components["schemas"]["CustomerPaymentJournal"];
            /** @description General journal that the line stands in, with `$expand=journal`. */
            journal?: components["schemas"]["Journal"];
            /** @description Payment journal of vendors that the line stands in, with `$expand=vendorPaymentJournal`. */
            vendorPaymentJournal?: components["schemas"]["VendorPaymentJournal"];
            /** @description Vendor that the record belongs to, with `$expand=vendor`. */
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
            /** @description Files attached to the record, with `$expand=attachments`. */
            attachments?: components["schemas"]["Attachment"][];
            /** @description Dimension values of the record, with `$expand=dimensionSetLines`. */
            dimensionSetLines?: components["schemas"]["DimensionSetLine"][];
            /** @description Payment journal of customers that the line stands in, with `$expand=customerPaymentJournal`. */
            customerPaymentJournal?: components["schemas"]["CustomerPaymentJournal"];
            /** @description General journal that the line stands in, with `$expand=journal`. */
            journal?: components["schemas"]["Journal"];
            /** @description Payment journal of vendors that the line stands in, with `$expand=vendorPaymentJournal`. */
            vendorPaymentJournal?: components["schemas"]["VendorPaymentJournal"];
            /** @description General ledger account of the row, with `$expand=account`. */
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
            /** @description Dimension values of the record, with `$expand=dimensionSetLines`. */
            dimensionSetLines?: components["schemas"]["DimensionSetLine"][];
            /** @description Payment journal of customers that the line stands in, with `$expand=customerPaymentJournal`. */
            customerPaymentJournal?: components["schemas"]["CustomerPaymentJournal"];
            /** @description General journal that the line stands in, with `$expand=journal`. */
            journal?: components["schemas"]["Journal"];
            /** @description Payment journal of vendors that the line stands in, with `$expand=vendorPaymentJournal`. */
            vendorPaymentJournal?: components["schemas"]["VendorPaymentJournal"];
            /** @description Figures of the customer, with `$expand=customerFinancialDetail`. */
            customerFinancialDetail?: components["schemas"]["CustomerFinancialDetail"];
            /** @description Customer that the record belongs to, with `$expand=customer`. */
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
interface Parameters49 {
    header: Header3;
    path: Path62;
}
interface Parameters50 {
    header: Header3;
    path: Path63;
}
interface Parameters51 {
    header: Header3;
    path: Path64;
}
interface Parameters52 {
    header: Header3;
    path: Path65;
}
interface Parameters53 {
    query?: Query1;
    header?: Header1;
    path: Path65;
}
interface Parameters54 {
    header: Header3;
    path: Path66;
}
interface Parameters55 {
    header: Header3;
    path: Path67;
}
interface Parameters56 {
    header?: Header4;
    path: Path67;
}
interface Parameters57 {
    header: Header3;
    path: Path68;
}
interface Parameters58 {
    header: Header3;
    path: Path69;
}
interface Parameters59 {
    query?: Query1;
    header?: Header1;
    path: Path69;
}
interface Parameters60 {
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
        parameters: Parameters49;
        responses: Answers5;
    };
    UpdateCustomerPaymentJournal: {
        parameters: Parameters49;
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
        parameters: Parameters50;
        responses: Answers5;
    };
    UpdateCustomerPayment: {
        parameters: Parameters50;
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
        parameters: Parameters51;
        responses: Answers5;
    };
    UpdateDimensionSetLineOfCustomerPayment: {
        parameters: Parameters51;
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
        parameters: Parameters52;
        responses: Answers5;
    };
    UpdateJournalLine: {
        parameters: Parameters52;
        requestBody: {
            content: {
                "application/json": components["schemas"]["JournalLine"];
            };
        };
        responses: Answers1<components["schemas"]["JournalLine"]>;
    };
    ListAttachmentsOfJournalLine: {
        parameters: Parameters53;
        responses: Answers1<components["schemas"]["AttachmentPage"]>;
    };
    ListDimensionSetLinesOfJournalLine: {
        parameters: Parameters53;
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
        parameters: Parameters54;
        responses: Answers5;
    };
    UpdateDimensionSetLineOfJournalLine: {
        parameters: Parameters54;
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
        parameters: Parameters55;
        responses: Answers5;
    };
    UpdateJournal: {
        parameters: Parameters55;
        requestBody: {
            content: {
                "application/json": components["schemas"]["Journal"];
            };
        };
        responses: Answers1<components["schemas"]["Journal"]>;
    };
    PostJournal: {
        parameters: Parameters56;
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
        parameters: Parameters56;
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
        parameters: Parameters57;
        responses: Answers5;
    };
    UpdateVendorPaymentJournal: {
        parameters: Parameters57;
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
        parameters: Parameters58;
        responses: Answers5;
    };
    UpdateVendorPayment: {
        parameters: Parameters58;
        requestBody: {
            content: {
                "application/json": components["schemas"]["VendorPayment"];
            };
        };
        responses: Answers1<components["schemas"]["VendorPayment"]>;
    };
    ListDimensionSetLinesOfVendorPayment: {
        parameters: Parameters59;
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
        parameters: Parameters60;
        responses: Answers5;
    };
    UpdateDimensionSetLineOfVendorPayment: {
        parameters: Parameters60;
        requestBody: {
            content: {
                "application/json": components["schemas"]["DimensionSetLine"];
            };
        };
        responses: Answers1<components["schemas"]["DimensionSetLine"]>;
    };
    ListApplyVendorEntriesOfVendorPayment: {
        parameters: Parameters59;
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
    CustomerPaymentJournal: { row: components["schemas"]["CustomerPaymentJournal"]; key: "id"; create: "code" | "displayName" | "balancingAccountId" | "customerPayments"; update: "code" | "displayName" | "balancingAccountId"; noFilter: "@odata.etag" | "customerPayments"; nested: { "customerPayments": "CustomerPayment" } };
    Journal: { row: components["schemas"]["Journal"]; key: "id"; create: "code" | "displayName" | "templateDisplayName" | "balancingAccountId" | "journalLines"; update: Exclude<records["Journal"]["create"], "journalLines">; noFilter: "@odata.etag" | "journalLines"; nested: { "journalLines": "JournalLine" } };
    ApplyVendorEntry: { row: components["schemas"]["ApplyVendorEntry"]; key: "id"; create: never; update: "applied"; noFilter: "@odata.etag" | "applied" };
    VendorPaymentJournal: { row: components["schemas"]["VendorPaymentJournal"]; key: "id"; create: "code" | "displayName" | "balancingAccountId" | "vendorPayments"; update: "code" | "displayName" | "balancingAccountId"; noFilter: "@odata.etag" | "vendorPayments"; nested: { "vendorPayments": "VendorPayment" } };
    VendorPayment: { row: components["schemas"]["VendorPayment"]; key: "id"; create: "journalDisplayName" | "lineNumber" | "vendorId" | "vendorNumber" | "postingDate" | "documentNumber" | "externalDocumentNumber" | "amount" | "appliesToInvoiceId" | "appliesToInvoiceNumber" | "description" | "comment" | "journalId" | "dimensionSetLines"; update: Exclude<records["VendorPayment"]["create"], "journalId" | "dimensionSetLines">; noFilter: "@odata.etag" | "appliesToInvoiceId" | "appliesToInvoiceNumber" | "dimensionSetLines" | "applyVendorEntries"; nested: { "dimensionSetLines": "DimensionSetLine"; "applyVendorEntries": "ApplyVendorEntry"; "customerPaymentJournal": "CustomerPaymentJournal"; "journal": "Journal"; "vendorPaymentJournal": "VendorPaymentJournal"; "vendor": "Vendor" }; single: "customerPaymentJournal" | "journal" | "vendorPaymentJournal" | "vendor" };
    JournalLine: { row: components["schemas"]["JournalLine"]; key: "id"; create: "journalDisplayName" | "lineNumber" | "accountType" | "accountId" | "accountNumber" | "postingDate" | "documentNumber" | "externalDocumentNumber" | "amount" | "description" | "comment" | "taxCode" | "balanceAccountType" | "balancingAccountId" | "balancingAccountNumber" | "journalId" | "dimensionSetLines"; update: Exclude<records["JournalLine"]["create"], "journalId" | "dimensionSetLines">; noFilter: "@odata.etag" | "journalDisplayName" | "taxCode" | "attachments" | "dimensionSetLines"; nested: { "attachments": "Attachment"; "dimensionSetLines": "DimensionSetLine"; "customerPaymentJournal": "CustomerPaymentJournal"; "journal": "Journal"; "vendorPaymentJournal": "VendorPaymentJournal"; "account": "Account" }; single: "customerPaymentJournal" | "journal" | "vendorPaymentJournal" | "account" };
    CustomerPayment: { row: components["schemas"]["CustomerPayment"]; key: "id"; create: "journalDisplayName" | "lineNumber" | "customerId" | "customerNumber" | "postingDate" | "documentNumber" | "externalDocumentNumber" | "amount" | "appliesToInvoiceId" | "appliesToInvoiceNumber" | "description" | "comment" | "journalId" | "dimensionSetLines"; update: Exclude<records["CustomerPayment"]["create"], "journalId" | "dimensionSetLines">; noFilter: "@odata.etag" | "appliesToInvoiceId" | "appliesToInvoiceNumber" | "dimensionSetLines"; nested: { "dimensionSetLines": "DimensionSetLine"; "customerPaymentJournal": "CustomerPaymentJournal"; "journal": "Journal"; "vendorPaymentJournal": "VendorPaymentJournal"; "customerFinancialDetail": "CustomerFinancialDetail"; "customer": "Customer" }; single: "customerPaymentJournal" | "journal" | "vendorPaymentJournal" | "customerFinancialDetail" | "customer" };
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

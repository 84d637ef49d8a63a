// Made by `npm run generate` from specs/business-central/: change that, never this file.

import type { components as shared, Answers1, Answers2, Answers3, Answers4, Answers5, Query1, Query2, Query3, Query4, Header1, Header2, Header3, Header4, Parameters2, Parameters4 } from "../shared-types.ts";
export interface paths {
    /**
     * List sales credit memo lines; create a sales credit memo line
     * @description Returns the lines of one credit memo. Say which: `documentId`, or the `id` of a line, has to be in the filter.
     */
    "/companies({companyId})/salesCreditMemoLines": {
        get: operations["ListSalesCreditMemoLines"];
        /** @description Adds a line to the document that `documentId` names. Name what it is about by `itemId`, `accountId`, or `lineType` with `lineObjectNumber`. */
        post: operations["CreateSalesCreditMemoLine"];
    };
    /**
     * Get a sales credit memo line; change a sales credit memo line; delete a sales credit memo line
     * @description Reads one sales credit memo line by its `id`; `$expand` adds `dimensionSetLines`, `location` and others.
     */
    "/companies({companyId})/salesCreditMemoLines({salesCreditMemoLineId})": {
        get: operations["GetSalesCreditMemoLine"];
        /** @description Takes the line out of its document, whose totals change. Lines that were shipped, received or posted are refused. */
        delete: operations["DeleteSalesCreditMemoLine"];
        /** @description Changes the fields that are sent. The document, the place and the number of what the line is about cannot change: delete the line and add another. */
        patch: operations["UpdateSalesCreditMemoLine"];
    };
    /**
     * List the dimension set lines of a sales credit memo line; create a dimension set line of a sales credit memo line
     * @description Returns the dimension values that the sales credit memo line carries, one line a dimension.
     */
    "/companies({companyId})/salesCreditMemoLines({salesCreditMemoLineId})/dimensionSetLines": {
        get: operations["ListDimensionSetLinesOfSalesCreditMemoLine"];
        /** @description Marks the record with a value of a dimension. Name the dimension by `id` or `code` and the value by `valueId` or `valueCode`. */
        post: operations["CreateDimensionSetLineOfSalesCreditMemoLine"];
    };
    /**
     * Get a dimension set line of a sales credit memo line; change a dimension set line of a sales credit memo line; delete a dimension set line of a sales credit memo line
     * @description Reads one dimension set line of the sales credit memo line by its `id`.
     */
    "/companies({companyId})/salesCreditMemoLines({salesCreditMemoLineId})/dimensionSetLines({dimensionSetLineId})": {
        get: operations["GetDimensionSetLineOfSalesCreditMemoLine"];
        /** @description Takes the mark of this dimension off the record. */
        delete: operations["DeleteDimensionSetLineOfSalesCreditMemoLine"];
        /** @description Gives the record another value of the same dimension; the dimension itself cannot change. */
        patch: operations["UpdateDimensionSetLineOfSalesCreditMemoLine"];
    };
    /**
     * Get the location of a sales credit memo line
     * @description Reads the location of the sales credit memo line without its key.
     */
    "/companies({companyId})/salesCreditMemoLines({salesCreditMemoLineId})/location": {
        get: operations["GetLocationOfSalesCreditMemoLine"];
    };
    /**
     * List sales credit memos; create a sales credit memo
     * @description Returns drafts and posted credit memos with their totals.
     */
    "/companies({companyId})/salesCreditMemos": {
        get: operations["ListSalesCreditMemos"];
        /** @description Makes a draft of a credit memo; nothing is booked until it is posted. Lines can be sent along in `salesCreditMemoLines`. */
        post: operations["CreateSalesCreditMemo"];
    };
    /**
     * Get a sales credit memo; change a sales credit memo; delete a sales credit memo
     * @description Reads one sales credit memo by its `id`; `$expand` adds `dimensionSetLines`, `salesCreditMemoLines` and others.
     */
    "/companies({companyId})/salesCreditMemos({salesCreditMemoId})": {
        get: operations["GetSalesCreditMemo"];
        /** @description Removes a draft with its lines. What is posted stays, as the law demands; cancel it instead. */
        delete: operations["DeleteSalesCreditMemo"];
        /** @description Changes the fields that are sent and leaves the others as they are. Once the document is posted nearly all of its fields are refused. Lines are changed by themselves. */
        patch: operations["UpdateSalesCreditMemo"];
    };
    /**
     * Post a sales credit memo
     * @description Books the draft: it gets the number of a posted credit memo, and what the customer owes shrinks.
     */
    "/companies({companyId})/salesCreditMemos({salesCreditMemoId})/Microsoft.NAV.post": {
        post: operations["PostSalesCreditMemo"];
    };
    /**
     * Post a sales credit memo and e-mail it
     * @description Books the draft and sends it to the customer by e-mail. The e-mail can fail after it was booked.
     */
    "/companies({companyId})/salesCreditMemos({salesCreditMemoId})/Microsoft.NAV.postAndSend": {
        post: operations["PostAndSendSalesCreditMemo"];
    };
    /**
     * E-mail a sales credit memo
     * @description Sends the posted credit memo to the customer by e-mail.
     */
    "/companies({companyId})/salesCreditMemos({salesCreditMemoId})/Microsoft.NAV.send": {
        post: operations["SendSalesCreditMemo"];
    };
    /**
     * Cancel a sales credit memo
     * @description Takes a posted credit memo back by posting an invoice against it.
     */
    "/companies({companyId})/salesCreditMemos({salesCreditMemoId})/Microsoft.NAV.cancel": {
        post: operations["CancelSalesCreditMemo"];
    };
    /**
     * Cancel a sales credit memo and e-mail it
     * @description Takes a posted credit memo back and tells the customer by e-mail. The e-mail can fail after it was booked.
     */
    "/companies({companyId})/salesCreditMemos({salesCreditMemoId})/Microsoft.NAV.cancelAndSend": {
        post: operations["CancelAndSendSalesCreditMemo"];
    };
    /**
     * List the dimension set lines of a sales credit memo; create a dimension set line of a sales credit memo
     * @description Returns the dimension values that the sales credit memo carries, one line a dimension.
     */
    "/companies({companyId})/salesCreditMemos({salesCreditMemoId})/dimensionSetLines": {
        get: operations["ListDimensionSetLinesOfSalesCreditMemo"];
        /** @description Marks the record with a value of a dimension. Name the dimension by `id` or `code` and the value by `valueId` or `valueCode`. */
        post: operations["CreateDimensionSetLineOfSalesCreditMemo"];
    };
    /**
     * Get a dimension set line of a sales credit memo; change a dimension set line of a sales credit memo; delete a dimension set line of a sales credit memo
     * @description Reads one dimension set line of the sales credit memo by its `id`.
     */
    "/companies({companyId})/salesCreditMemos({salesCreditMemoId})/dimensionSetLines({dimensionSetLineId})": {
        get: operations["GetDimensionSetLineOfSalesCreditMemo"];
        /** @description Takes the mark of this dimension off the record. */
        delete: operations["DeleteDimensionSetLineOfSalesCreditMemo"];
        /** @description Gives the record another value of the same dimension; the dimension itself cannot change. */
        patch: operations["UpdateDimensionSetLineOfSalesCreditMemo"];
    };
    /**
     * List the sales credit memo lines of a sales credit memo; create a sales credit memo line of a sales credit memo
     * @description Returns the sales credit memo lines of one sales credit memo, without a filter for it.
     */
    "/companies({companyId})/salesCreditMemos({salesCreditMemoId})/salesCreditMemoLines": {
        get: operations["ListSalesCreditMemoLinesOfSalesCreditMemo"];
        /** @description Adds a line to the document. Name what it is about by `itemId`, `accountId`, or `lineType` with `lineObjectNumber`. */
        post: operations["CreateSalesCreditMemoLineOfSalesCreditMemo"];
    };
    /**
     * Get the pdf document of a sales credit memo
     * @description Prints the sales credit memo and answers with the link to its bytes; reading them by the content path does both in one.
     */
    "/companies({companyId})/salesCreditMemos({salesCreditMemoId})/pdfDocument": {
        get: operations["GetPdfDocumentOfSalesCreditMemo"];
    };
    /**
     * Download a sales credit memo as a pdf
     * @description Prints the sales credit memo with the report that the company has chosen for it and returns the pdf; `Accept-Language` sets its language.
     */
    "/companies({companyId})/salesCreditMemos({salesCreditMemoId})/pdfDocument/pdfDocumentContent": {
        get: operations["DownloadPdfOfSalesCreditMemo"];
    };
    /**
     * List the attachments of a sales credit memo
     * @description Returns the files that came with the sales credit memo; their bytes are read by the content path of each.
     */
    "/companies({companyId})/salesCreditMemos({salesCreditMemoId})/attachments": {
        get: operations["ListAttachmentsOfSalesCreditMemo"];
    };
    /**
     * List the document attachments of a sales credit memo
     * @description Returns the files in the attachments pane of the sales credit memo; their bytes are read by the content path of each.
     */
    "/companies({companyId})/salesCreditMemos({salesCreditMemoId})/documentAttachments": {
        get: operations["ListDocumentAttachmentsOfSalesCreditMemo"];
    };
    /**
     * List sales invoice lines; create a sales invoice line
     * @description Returns the lines of one invoice. Say which: `documentId`, or the `id` of a line, has to be in the filter.
     */
    "/companies({companyId})/salesInvoiceLines": {
        get: operations["ListSalesInvoiceLines"];
        /** @description Adds a line to the document that `documentId` names. Name what it is about by `itemId`, `accountId`, or `lineType` with `lineObjectNumber`. */
        post: operations["CreateSalesInvoiceLine"];
    };
    /**
     * Get a sales invoice line; change a sales invoice line; delete a sales invoice line
     * @description Reads one sales invoice line by its `id`; `$expand` adds `dimensionSetLines`, `location` and others.
     */
    "/companies({companyId})/salesInvoiceLines({salesInvoiceLineId})": {
        get: operations["GetSalesInvoiceLine"];
        /** @description Takes the line out of its document, whose totals change. Lines that were shipped, received or posted are refused. */
        delete: operations["DeleteSalesInvoiceLine"];
        /** @description Changes the fields that are sent. The document, the place and the number of what the line is about cannot change: delete the line and add another. */
        patch: operations["UpdateSalesInvoiceLine"];
    };
    /**
     * List the dimension set lines of a sales invoice line; create a dimension set line of a sales invoice line
     * @description Returns the dimension values that the sales invoice line carries, one line a dimension.
     */
    "/companies({companyId})/salesInvoiceLines({salesInvoiceLineId})/dimensionSetLines": {
        get: operations["ListDimensionSetLinesOfSalesInvoiceLine"];
        /** @description Marks the record with a value of a dimension. Name the dimension by `id` or `code` and the value by `valueId` or `valueCode`. */
        post: operations["CreateDimensionSetLineOfSalesInvoiceLine"];
    };
    /**
     * Get a dimension set line of a sales invoice line; change a dimension set line of a sales invoice line; delete a dimension set line of a sales invoice line
     * @description Reads one dimension set line of the sales invoice line by its `id`.
     */
    "/companies({companyId})/salesInvoiceLines({salesInvoiceLineId})/dimensionSetLines({dimensionSetLineId})": {
        get: operations["GetDimensionSetLineOfSalesInvoiceLine"];
        /** @description Takes the mark of this dimension off the record. */
        delete: operations["DeleteDimensionSetLineOfSalesInvoiceLine"];
        /** @description Gives the record another value of the same dimension; the dimension itself cannot change. */
        patch: operations["UpdateDimensionSetLineOfSalesInvoiceLine"];
    };
    /**
     * Get the location of a sales invoice line
     * @description Reads the location of the sales invoice line without its key.
     */
    "/companies({companyId})/salesInvoiceLines({salesInvoiceLineId})/location": {
        get: operations["GetLocationOfSalesInvoiceLine"];
    };
    /**
     * List sales invoices; create a sales invoice
     * @description Returns drafts and posted invoices with their totals and what is still to be paid.
     */
    "/companies({companyId})/salesInvoices": {
        get: operations["ListSalesInvoices"];
        /** @description Makes a draft of an invoice; nothing is booked until it is posted. Lines can be sent along in `salesInvoiceLines`. */
        post: operations["CreateSalesInvoice"];
    };
    /**
     * Get a sales invoice; change a sales invoice; delete a sales invoice
     * @description Reads one sales invoice by its `id`; `$expand` adds `dimensionSetLines`, `salesInvoiceLines` and others.
     */
    "/companies({companyId})/salesInvoices({salesInvoiceId})": {
        get: operations["GetSalesInvoice"];
        /** @description Removes a draft with its lines. What is posted stays, as the law demands; cancel it instead. */
        delete: operations["DeleteSalesInvoice"];
        /** @description Changes the fields that are sent and leaves the others as they are. Once the document is posted nearly all of its fields are refused. Lines are changed by themselves. */
        patch: operations["UpdateSalesInvoice"];
    };
    /**
     * Post a sales invoice
     * @description Books the draft: it gets the number of a posted invoice, and what the customer owes grows. Its `id` stays the same.
     */
    "/companies({companyId})/salesInvoices({salesInvoiceId})/Microsoft.NAV.post": {
        post: operations["PostSalesInvoice"];
    };
    /**
     * Post a sales invoice and e-mail it
     * @description Books the draft and sends it to the customer by e-mail. The e-mail can fail after it was booked.
     */
    "/companies({companyId})/salesInvoices({salesInvoiceId})/Microsoft.NAV.postAndSend": {
        post: operations["PostAndSendSalesInvoice"];
    };
    /**
     * E-mail a sales invoice
     * @description Sends the invoice to the customer by e-mail, as a draft or as it was posted.
     */
    "/companies({companyId})/salesInvoices({salesInvoiceId})/Microsoft.NAV.send": {
        post: operations["SendSalesInvoice"];
    };
    /**
     * Cancel a sales invoice
     * @description Takes a posted invoice back by posting a credit memo against it.
     */
    "/companies({companyId})/salesInvoices({salesInvoiceId})/Microsoft.NAV.cancel": {
        post: operations["CancelSalesInvoice"];
    };
    /**
     * Cancel a sales invoice and e-mail it
     * @description Takes a posted invoice back and tells the customer by e-mail. The e-mail can fail after it was booked.
     */
    "/companies({companyId})/salesInvoices({salesInvoiceId})/Microsoft.NAV.cancelAndSend": {
        post: operations["CancelAndSendSalesInvoice"];
    };
    /**
     * Make a credit memo from an invoice
     * @description Makes a draft of a credit memo with the lines of the posted invoice, to be changed and posted by itself.
     */
    "/companies({companyId})/salesInvoices({salesInvoiceId})/Microsoft.NAV.makeCorrectiveCreditMemo": {
        post: operations["MakeCorrectiveCreditMemo"];
    };
    /**
     * List the dimension set lines of a sales invoice; create a dimension set line of a sales invoice
     * @description Returns the dimension values that the sales invoice carries, one line a dimension.
     */
    "/companies({companyId})/salesInvoices({salesInvoiceId})/dimensionSetLines": {
        get: operations["ListDimensionSetLinesOfSalesInvoice"];
        /** @description Marks the record with a value of a dimension. Name the dimension by `id` or `code` and the value by `valueId` or `valueCode`. */
        post: operations["CreateDimensionSetLineOfSalesInvoice"];
    };
    /**
     * Get a dimension set line of a sales invoice; change a dimension set line of a sales invoice; delete a dimension set line of a sales invoice
     * @description Reads one dimension set line of the sales invoice by its `id`.
     */
    "/companies({companyId})/salesInvoices({salesInvoiceId})/dimensionSetLines({dimensionSetLineId})": {
        get: operations["GetDimensionSetLineOfSalesInvoice"];
        /** @description Takes the mark of this dimension off the record. */
        delete: operations["DeleteDimensionSetLineOfSalesInvoice"];
        /** @description Gives the record another value of the same dimension; the dimension itself cannot change. */
        patch: operations["UpdateDimensionSetLineOfSalesInvoice"];
    };
    /**
     * List the sales invoice lines of a sales invoice; create a sales invoice line of a sales invoice
     * @description Returns the sales invoice lines of one sales invoice, without a filter for it.
     */
    "/companies({companyId})/salesInvoices({salesInvoiceId})/salesInvoiceLines": {
        get: operations["ListSalesInvoiceLinesOfSalesInvoice"];
        /** @description Adds a line to the document. Name what it is about by `itemId`, `accountId`, or `lineType` with `lineObjectNumber`. */
        post: operations["CreateSalesInvoiceLineOfSalesInvoice"];
    };
    /**
     * Get the pdf document of a sales invoice
     * @description Prints the sales invoice and answers with the link to its bytes; reading them by the content path does both in one.
     */
    "/companies({companyId})/salesInvoices({salesInvoiceId})/pdfDocument": {
        get: operations["GetPdfDocumentOfSalesInvoice"];
    };
    /**
     * Download a sales invoice as a pdf
     * @description Prints the sales invoice with the report that the company has chosen for it and returns the pdf; `Accept-Language` sets its language.
     */
    "/companies({companyId})/salesInvoices({salesInvoiceId})/pdfDocument/pdfDocumentContent": {
        get: operations["DownloadPdfOfSalesInvoice"];
    };
    /**
     * List the attachments of a sales invoice
     * @description Returns the files that came with the sales invoice; their bytes are read by the content path of each.
     */
    "/companies({companyId})/salesInvoices({salesInvoiceId})/attachments": {
        get: operations["ListAttachmentsOfSalesInvoice"];
    };
    /**
     * List the document attachments of a sales invoice
     * @description Returns the files in the attachments pane of the sales invoice; their bytes are read by the content path of each.
     */
    "/companies({companyId})/salesInvoices({salesInvoiceId})/documentAttachments": {
        get: operations["ListDocumentAttachmentsOfSalesInvoice"];
    };
    /**
     * List sales order lines; create a sales order line
     * @description Returns the lines of one order. Say which: `documentId`, or the `id` of a line, has to be in the filter.
     */
    "/companies({companyId})/salesOrderLines": {
        get: operations["ListSalesOrderLines"];
        /** @description Adds a line to the document that `documentId` names. Name what it is about by `itemId`, `accountId`, or `lineType` with `lineObjectNumber`. */
        post: operations["CreateSalesOrderLine"];
    };
    /**
     * Get a sales order line; change a sales order line; delete a sales order line
     * @description Reads one sales order line by its `id`; `$expand` adds `dimensionSetLines`, `location` and others.
     */
    "/companies({companyId})/salesOrderLines({salesOrderLineId})": {
        get: operations["GetSalesOrderLine"];
        /** @description Takes the line out of its document, whose totals change. Lines that were shipped, received or posted are refused. */
        delete: operations["DeleteSalesOrderLine"];
        /** @description Changes the fields that are sent. The document, the place and the number of what the line is about cannot change: delete the line and add another. */
        patch: operations["UpdateSalesOrderLine"];
    };
    /**
     * List the dimension set lines of a sales order line; create a dimension set line of a sales order line
     * @description Returns the dimension values that the sales order line carries, one line a dimension.
     */
    "/companies({companyId})/salesOrderLines({salesOrderLineId})/dimensionSetLines": {
        get: operations["ListDimensionSetLinesOfSalesOrderLine"];
        /** @description Marks the record with a value of a dimension. Name the dimension by `id` or `code` and the value by `valueId` or `valueCode`. */
        post: operations["CreateDimensionSetLineOfSalesOrderLine"];
    };
    /**
     * Get a dimension set line of a sales order line; change a dimension set line of a sales order line; delete a dimension set line of a sales order line
     * @description Reads one dimension set line of the sales order line by its `id`.
     */
    "/companies({companyId})/salesOrderLines({salesOrderLineId})/dimensionSetLines({dimensionSetLineId})": {
        get: operations["GetDimensionSetLineOfSalesOrderLine"];
        /** @description Takes the mark of this dimension off the record. */
        delete: operations["DeleteDimensionSetLineOfSalesOrderLine"];
        /** @description Gives the record another value of the same dimension; the dimension itself cannot change. */
        patch: operations["UpdateDimensionSetLineOfSalesOrderLine"];
    };
    /**
     * Get the location of a sales order line
     * @description Reads the location of the sales order line without its key.
     */
    "/companies({companyId})/salesOrderLines({salesOrderLineId})/location": {
        get: operations["GetLocationOfSalesOrderLine"];
    };
    /**
     * List sales orders; create a sales order
     * @description Returns the orders that are not wholly shipped and invoiced yet, with their totals.
     */
    "/companies({companyId})/salesOrders": {
        get: operations["ListSalesOrders"];
        /** @description Makes an order; nothing is shipped or invoiced until it is posted. Lines can be sent along in `salesOrderLines`. */
        post: operations["CreateSalesOrder"];
    };
    /**
     * Get a sales order; change a sales order; delete a sales order
     * @description Reads one sales order by its `id`; `$expand` adds `dimensionSetLines`, `salesOrderLines` and others.
     */
    "/companies({companyId})/salesOrders({salesOrderId})": {
        get: operations["GetSalesOrder"];
        /** @description Removes the sales order with its lines. What was posted from it stays. */
        delete: operations["DeleteSalesOrder"];
        /** @description Changes the fields that are sent and leaves the others as they are. A new customer brings terms and addresses of its own. Lines are changed by themselves. */
        patch: operations["UpdateSalesOrder"];
    };
    /**
     * Ship and invoice a sales order
     * @description Posts the shipment and the invoice of what the lines have in `shipQuantity` and `invoiceQuantity`. An order without a rest is gone afterwards.
     */
    "/companies({companyId})/salesOrders({salesOrderId})/Microsoft.NAV.shipAndInvoice": {
        post: operations["ShipAndInvoiceSalesOrder"];
    };
    /**
     * List the dimension set lines of a sales order; create a dimension set line of a sales order
     * @description Returns the dimension values that the sales order carries, one line a dimension.
     */
    "/companies({companyId})/salesOrders({salesOrderId})/dimensionSetLines": {
        get: operations["ListDimensionSetLinesOfSalesOrder"];
        /** @description Marks the record with a value of a dimension. Name the dimension by `id` or `code` and the value by `valueId` or `valueCode`. */
        post: operations["CreateDimensionSetLineOfSalesOrder"];
    };
    /**
     * Get a dimension set line of a sales order; change a dimension set line of a sales order; delete a dimension set line of a sales order
     * @description Reads one dimension set line of the sales order by its `id`.
     */
    "/companies({companyId})/salesOrders({salesOrderId})/dimensionSetLines({dimensionSetLineId})": {
        get: operations["GetDimensionSetLineOfSalesOrder"];
        /** @description Takes the mark of this dimension off the record. */
        delete: operations["DeleteDimensionSetLineOfSalesOrder"];
        /** @description Gives the record another value of the same dimension; the dimension itself cannot change. */
        patch: operations["UpdateDimensionSetLineOfSalesOrder"];
    };
    /**
     * List the sales order lines of a sales order; create a sales order line of a sales order
     * @description Returns the sales order lines of one sales order, without a filter for it.
     */
    "/companies({companyId})/salesOrders({salesOrderId})/salesOrderLines": {
        get: operations["ListSalesOrderLinesOfSalesOrder"];
        /** @description Adds a line to the document. Name what it is about by `itemId`, `accountId`, or `lineType` with `lineObjectNumber`. */
        post: operations["CreateSalesOrderLineOfSalesOrder"];
    };
    /**
     * Get the pdf document of a sales order
     * @description Prints the sales order and answers with the link to its bytes; reading them by the content path does both in one.
     */
    "/companies({companyId})/salesOrders({salesOrderId})/pdfDocument": {
        get: operations["GetPdfDocumentOfSalesOrder"];
    };
    /**
     * Download a sales order as a pdf
     * @description Prints the sales order with the report that the company has chosen for it and returns the pdf; `Accept-Language` sets its language.
     */
    "/companies({companyId})/salesOrders({salesOrderId})/pdfDocument/pdfDocumentContent": {
        get: operations["DownloadPdfOfSalesOrder"];
    };
    /**
     * List the attachments of a sales order
     * @description Returns the files that came with the sales order; their bytes are read by the content path of each.
     */
    "/companies({companyId})/salesOrders({salesOrderId})/attachments": {
        get: operations["ListAttachmentsOfSalesOrder"];
    };
    /**
     * List the document attachments of a sales order
     * @description Returns the files in the attachments pane of the sales order; their bytes are read by the content path of each.
     */
    "/companies({companyId})/salesOrders({salesOrderId})/documentAttachments": {
        get: operations["ListDocumentAttachmentsOfSalesOrder"];
    };
    /**
     * List sales quote lines; create a sales quote line
     * @description Returns the lines of one quote. Say which: `documentId`, or the `id` of a line, has to be in the filter.
     */
    "/companies({companyId})/salesQuoteLines": {
        get: operations["ListSalesQuoteLines"];
        /** @description Adds a line to the document that `documentId` names. Name what it is about by `itemId`, `accountId`, or `lineType` with `lineObjectNumber`. */
        post: operations["CreateSalesQuoteLine"];
    };
    /**
     * Get a sales quote line; change a sales quote line; delete a sales quote line
     * @description Reads one sales quote line by its `id`; `$expand` adds `dimensionSetLines`, `location` and others.
     */
    "/companies({companyId})/salesQuoteLines({salesQuoteLineId})": {
        get: operations["GetSalesQuoteLine"];
        /** @description Takes the line out of its document, whose totals change. Lines that were shipped, received or posted are refused. */
        delete: operations["DeleteSalesQuoteLine"];
        /** @description Changes the fields that are sent. The document, the place and the number of what the line is about cannot change: delete the line and add another. */
        patch: operations["UpdateSalesQuoteLine"];
    };
    /**
     * List the dimension set lines of a sales quote line; create a dimension set line of a sales quote line
     * @description Returns the dimension values that the sales quote line carries, one line a dimension.
     */
    "/companies({companyId})/salesQuoteLines({salesQuoteLineId})/dimensionSetLines": {
        get: operations["ListDimensionSetLinesOfSalesQuoteLine"];
        /** @description Marks the record with a value of a dimension. Name the dimension by `id` or `code` and the value by `valueId` or `valueCode`. */
        post: operations["CreateDimensionSetLineOfSalesQuoteLine"];
    };
    /**
     * Get a dimension set line of a sales quote line; change a dimension set line of a sales quote line; delete a dimension set line of a sales quote line
     * @description Reads one dimension set line of the sales quote line by its `id`.
     */
    "/companies({companyId})/salesQuoteLines({salesQuoteLineId})/dimensionSetLines({dimensionSetLineId})": {
        get: operations["GetDimensionSetLineOfSalesQuoteLine"];
        /** @description Takes the mark of this dimension off the record. */
        delete: operations["DeleteDimensionSetLineOfSalesQuoteLine"];
        /** @description Gives the record another value of the same dimension; the dimension itself cannot change. */
        patch: operations["UpdateDimensionSetLineOfSalesQuoteLine"];
    };
    /**
     * Get the location of a sales quote line
     * @description Reads the location of the sales quote line without its key.
     */
    "/companies({companyId})/salesQuoteLines({salesQuoteLineId})/location": {
        get: operations["GetLocationOfSalesQuoteLine"];
    };
    /**
     * List sales quotes; create a sales quote
     * @description Returns the quotes with their totals.
     */
    "/companies({companyId})/salesQuotes": {
        get: operations["ListSalesQuotes"];
        /** @description Makes an offer, which binds nobody until it is sent. Lines can be sent along in `salesQuoteLines`. */
        post: operations["CreateSalesQuote"];
    };
    /**
     * Get a sales quote; change a sales quote; delete a sales quote
     * @description Reads one sales quote by its `id`; `$expand` adds `dimensionSetLines`, `salesQuoteLines` and others.
     */
    "/companies({companyId})/salesQuotes({salesQuoteId})": {
        get: operations["GetSalesQuote"];
        /** @description Removes the sales quote with its lines. What was posted from it stays. */
        delete: operations["DeleteSalesQuote"];
        /** @description Changes the fields that are sent and leaves the others as they are. A new customer brings terms and addresses of its own. Lines are changed by themselves. */
        patch: operations["UpdateSalesQuote"];
    };
    /**
     * Make an invoice from a quote
     * @description Makes a draft of an invoice with the lines of the quote, which is gone afterwards.
     */
    "/companies({companyId})/salesQuotes({salesQuoteId})/Microsoft.NAV.makeInvoice": {
        post: operations["MakeInvoiceOfSalesQuote"];
    };
    /**
     * Make an order from a quote
     * @description Makes an order with the lines of the quote, which is gone afterwards.
     */
    "/companies({companyId})/salesQuotes({salesQuoteId})/Microsoft.NAV.makeOrder": {
        post: operations["MakeOrderOfSalesQuote"];
    };
    /**
     * E-mail a sales quote
     * @description Sends the quote to the customer by e-mail, which marks it as sent.
     */
    "/companies({companyId})/salesQuotes({salesQuoteId})/Microsoft.NAV.send": {
        post: operations["SendSalesQuote"];
    };
    /**
     * List the dimension set lines of a sales quote; create a dimension set line of a sales quote
     * @description Returns the dimension values that the sales quote carries, one line a dimension.
     */
    "/companies({companyId})/salesQuotes({salesQuoteId})/dimensionSetLines": {
        get: operations["ListDimensionSetLinesOfSalesQuote"];
        /** @description Marks the record with a value of a dimension. Name the dimension by `id` or `code` and the value by `valueId` or `valueCode`. */
        post: operations["CreateDimensionSetLineOfSalesQuote"];
    };
    /**
     * Get a dimension set line of a sales quote; change a dimension set line of a sales quote; delete a dimension set line of a sales quote
     * @description Reads one dimension set line of the sales quote by its `id`.
     */
    "/companies({companyId})/salesQuotes({salesQuoteId})/dimensionSetLines({dimensionSetLineId})": {
        get: operations["GetDimensionSetLineOfSalesQuote"];
        /** @description Takes the mark of this dimension off the record. */
        delete: operations["DeleteDimensionSetLineOfSalesQuote"];
        /** @description Gives the record another value of the same dimension; the dimension itself cannot change. */
        patch: operations["UpdateDimensionSetLineOfSalesQuote"];
    };
    /**
     * List the sales quote lines of a sales quote; create a sales quote line of a sales quote
     * @description Returns the sales quote lines of one sales quote, without a filter for it.
     */
    "/companies({companyId})/salesQuotes({salesQuoteId})/salesQuoteLines": {
        get: operations["ListSalesQuoteLinesOfSalesQuote"];
        /** @description Adds a line to the document. Name what it is about by `itemId`, `accountId`, or `lineType` with `lineObjectNumber`. */
        post: operations["CreateSalesQuoteLineOfSalesQuote"];
    };
    /**
     * Get the pdf document of a sales quote
     * @description Prints the sales quote and answers with the link to its bytes; reading them by the content path does both in one.
     */
    "/companies({companyId})/salesQuotes({salesQuoteId})/pdfDocument": {
        get: operations["GetPdfDocumentOfSalesQuote"];
    };
    /**
     * Download a sales quote as a pdf
     * @description Prints the sales quote with the report that the company has chosen for it and returns the pdf; `Accept-Language` sets its language.
     */
    "/companies({companyId})/salesQuotes({salesQuoteId})/pdfDocument/pdfDocumentContent": {
        get: operations["DownloadPdfOfSalesQuote"];
    };
    /**
     * List the attachments of a sales quote
     * @description Returns the files that came with the sales quote; their bytes are read by the content path of each.
     */
    "/companies({companyId})/salesQuotes({salesQuoteId})/attachments": {
        get: operations["ListAttachmentsOfSalesQuote"];
    };
    /**
     * List the document attachments of a sales quote
     * @description Returns the files in the attachments pane of the sales quote; their bytes are read by the content path of each.
     */
    "/companies({companyId})/salesQuotes({salesQuoteId})/documentAttachments": {
        get: operations["ListDocumentAttachmentsOfSalesQuote"];
    };
    /**
     * List sales shipment lines
     * @description Returns the lines of all deliveries; follow one by the path below its shipment.
     */
    "/companies({companyId})/salesShipmentLines": {
        get: operations["ListSalesShipmentLines"];
    };
    /**
     * Get a sales shipment line
     * @description Reads one sales shipment line by its `id`; `$expand` adds `dimensionSetLines`.
     */
    "/companies({companyId})/salesShipmentLines({salesShipmentLineId})": {
        get: operations["GetSalesShipmentLine"];
    };
    /**
     * List the dimension set lines of a sales shipment line
     * @description Returns the dimension values that the sales shipment line carries, one line a dimension.
     */
    "/companies({companyId})/salesShipmentLines({salesShipmentLineId})/dimensionSetLines": {
        get: operations["ListDimensionSetLinesOfSalesShipmentLine"];
    };
    /**
     * List sales shipments
     * @description Returns the deliveries to customers that were posted.
     */
    "/companies({companyId})/salesShipments": {
        get: operations["ListSalesShipments"];
    };
    /**
     * Get a sales shipment
     * @description Reads one sales shipment by its `id`; `$expand` adds `salesShipmentLines`, `pdfDocument` and others.
     */
    "/companies({companyId})/salesShipments({salesShipmentId})": {
        get: operations["GetSalesShipment"];
    };
    /**
     * List the sales shipment lines of a sales shipment
     * @description Returns the sales shipment lines of one sales shipment, without a filter for it.
     */
    "/companies({companyId})/salesShipments({salesShipmentId})/salesShipmentLines": {
        get: operations["ListSalesShipmentLinesOfSalesShipment"];
    };
    /**
     * Get the pdf document of a sales shipment
     * @description Prints the sales shipment and answers with the link to its bytes; reading them by the content path does both in one.
     */
    "/companies({companyId})/salesShipments({salesShipmentId})/pdfDocument": {
        get: operations["GetPdfDocumentOfSalesShipment"];
    };
    /**
     * Download a sales shipment as a pdf
     * @description Prints the sales shipment with the report that the company has chosen for it and returns the pdf; `Accept-Language` sets its language.
     */
    "/companies({companyId})/salesShipments({salesShipmentId})/pdfDocument/pdfDocumentContent": {
        get: operations["DownloadPdfOfSalesShipment"];
    };
    /**
     * List the attachments of a sales shipment
     * @description Returns the files that came with the sales shipment; their bytes are read by the content path of each.
     */
    "/companies({companyId})/salesShipments({salesShipmentId})/attachments": {
        get: operations["ListAttachmentsOfSalesShipment"];
    };
    /**
     * List the document attachments of a sales shipment
     * @description Returns the files in the attachments pane of the sales shipment; their bytes are read by the content path of each.
     */
    "/companies({companyId})/salesShipments({salesShipmentId})/documentAttachments": {
        get: operations["ListDocumentAttachmentsOfSalesShipment"];
    };
    /**
     * List the dimension set lines of a sales shipment
     * @description Returns the dimension values that the sales shipment carries, one line a dimension.
     */
    "/companies({companyId})/salesShipments({salesShipmentId})/dimensionSetLines": {
        get: operations["ListDimensionSetLinesOfSalesShipment"];
    };
}
export interface components {
    schemas: {
        Page: shared["schemas"]["Page"];
        ErrorDetail: shared["schemas"]["ErrorDetail"];
        ErrorBody: shared["schemas"]["ErrorBody"];
        DimensionSetLine: shared["schemas"]["DimensionSetLine"];
        Location: shared["schemas"]["Location"];
        InventoryPostingGroup: shared["schemas"]["InventoryPostingGroup"];
        GeneralProductPostingGroup: shared["schemas"]["GeneralProductPostingGroup"];
        UnitOfMeasure: shared["schemas"]["UnitOfMeasure"];
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
        Item: shared["schemas"]["Item"];
        ItemVariant: shared["schemas"]["ItemVariant"];
        ItemCategory: shared["schemas"]["ItemCategory"];
        /** @description One line of a credit to a customer: an item, an account or a text. */
        SalesCreditMemoLine: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /**
             * Format: uuid
             * @description ID of the document that the line belongs to.
             */
            documentId?: string | null;
            /**
             * Format: int32
             * @description Number that puts the lines of the document in order; steps of 10000 leave room between.
             */
            sequence?: number | null;
            /**
             * Format: uuid
             * @description ID of the item, where the row is about one.
             */
            itemId?: string | null;
            /**
             * Format: uuid
             * @description ID of the general ledger account, or of the bank account where the kind of account says so.
             */
            accountId?: string | null;
            /** @description What the line is about: an item, an account, a resource, a charge, or only a comment. */
            lineType?: "Comment" | "Account" | "Item" | "Resource" | "Fixed_x0020_Asset" | "Charge" | "Allocation_x0020_Account" | null;
            /** @description Number of the item, account or whatever else the line's kind says. */
            lineObjectNumber?: string | null;
            /** @description Text that says what the record is about. */
            description?: string | null;
            /** @description Further text, where the description does not suffice. */
            description2?: string | null;
            /**
             * Format: uuid
             * @description ID of the unit in which the quantity is counted.
             */
            unitOfMeasureId?: string | null;
            /** @description Code of the unit in which the quantity is counted. */
            unitOfMeasureCode?: string | null;
            /**
             * Format: decimal
             * @description Price of one unit in the currency of the document.
             */
            unitPrice?: number | null;
            /**
             * Format: decimal
             * @description How many units the row is about.
             */
            quantity?: number | null;
            /**
             * Format: decimal
             * @description Discount as a sum of money.
             */
            discountAmount?: number | null;
            /**
             * Format: decimal
             * @description How much is taken off the price, in percent.
             */
            discountPercent?: number | null;
            /** @description Whether the discount is taken off before tax is worked out. */
            discountAppliedBeforeTax?: boolean | null;
            /**
             * Format: decimal
             * @description Sum of the line after its discount, before tax and before its share of the invoice discount.
             */
            amountExcludingTax?: number | null;
            /** @description Code of the tax group or of the VAT group that the line is taxed by. */
            taxCode?: string | null;
            /**
             * Format: decimal
             * @description Rate at which the line is taxed, in percent.
             */
            taxPercent?: number | null;
            /**
             * Format: decimal
             * @description Tax on the document or line.
             */
            totalTaxAmount?: number | null;
            /**
             * Format: decimal
             * @description Sum of the line after its discount, with tax.
             */
            amountIncludingTax?: number | null;
            /**
             * Format: decimal
             * @description Share of the document's discount that falls to the line.
             */
            invoiceDiscountAllocation?: number | null;
            /**
             * Format: decimal
             * @description Sum of the line after its share of the invoice discount, before tax.
             */
            netAmount?: number | null;
            /**
             * Format: decimal
             * @description Tax on the line after all discounts.
             */
            netTaxAmount?: number | null;
            /**
             * Format: decimal
             * @description Sum of the line after all discounts, with tax.
             */
            netAmountIncludingTax?: number | null;
            /**
             * Format: date
             * @description Day on which the goods leave.
             */
            shipmentDate?: string | null;
            /**
             * Format: uuid
             * @description ID of the variant of the item, such as a colour or a size.
             */
            itemVariantId?: string | null;
            /**
             * Format: uuid
             * @description ID of the location that goods come from or go to.
             */
            locationId?: string | null;
            /** @description Dimension values of the record, with `$expand=dimensionSetLines`. */
            dimensionSetLines?: components["schemas"]["DimensionSetLine"][];
            /** @description Location of the goods, with `$expand=location`. */
            location?: components["schemas"]["Location"];
            /** @description Item of the row, with `$expand=item`. */
            item?: components["schemas"]["Item"];
            /** @description General ledger account of the row, with `$expand=account`. */
            account?: components["schemas"]["Account"];
            /** @description Unit in which the quantity is counted, with `$expand=unitOfMeasure`. */
            unitOfMeasure?: components["schemas"]["UnitOfMeasure"];
            /** @description Variant of the item, with `$expand=itemVariant`. */
            itemVariant?: components["schemas"]["ItemVariant"];
            /** @description Document of the line, with `$expand=salesCreditMemo`. */
            salesCreditMemo?: components["schemas"]["SalesCreditMemo"];
        };
        PdfDocument: shared["schemas"]["PdfDocument"];
        Attachment: shared["schemas"]["Attachment"];
        CustomerReturnReason: shared["schemas"]["CustomerReturnReason"];
        /** @description A credit to a customer, as a draft or posted, as a rule for returned goods or a corrected invoice. */
        SalesCreditMemo: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Number of the credit memo; posting gives it the number of the posted one. */
            number?: string | null;
            /** @description Number that the other party, or a program, gave the document. */
            externalDocumentNumber?: string | null;
            /**
             * Format: date
             * @description Day that is printed on the credit memo.
             */
            creditMemoDate?: string | null;
            /**
             * Format: date
             * @description Day on which the entry counts in the books.
             */
            postingDate?: string | null;
            /**
             * Format: date
             * @description Last day on which to pay, deliver or answer without being late.
             */
            dueDate?: string | null;
            /**
             * Format: uuid
             * @description ID of the customer who gets the credit.
             */
            customerId?: string | null;
            /** @description Number of the customer that the record belongs to. */
            customerNumber?: string;
            /** @description Name of the customer that the record belongs to. */
            customerName?: string | null;
            /** @description Name of the customer who gets the invoice. */
            billToName?: string | null;
            /**
             * Format: uuid
             * @description ID of the customer who pays, where another one than the buyer.
             */
            billToCustomerId?: string | null;
            /** @description Number of the customer who pays, where another one than the buyer. */
            billToCustomerNumber?: string;
            /** @description First address line of the buying customer. */
            sellToAddressLine1?: string | null;
            /** @description Second address line of the buying customer. */
            sellToAddressLine2?: string | null;
            /** @description Town of the customer who buys. */
            sellToCity?: string | null;
            /** @description Country code of the buying customer. */
            sellToCountry?: string | null;
            /** @description State or province of the buying customer. */
            sellToState?: string | null;
            /** @description Postal code of the customer who buys. */
            sellToPostCode?: string | null;
            /** @description First address line of the customer who pays. */
            billToAddressLine1?: string | null;
            /** @description Second address line of the customer who pays. */
            billToAddressLine2?: string | null;
            /** @description Town of the customer who gets the invoice. */
            billToCity?: string | null;
            /** @description Country code of the customer who pays. */
            billToCountry?: string | null;
            /** @description State or province of the customer who pays. */
            billToState?: string | null;
            /** @description Postal code of the customer who gets the invoice. */
            billToPostCode?: string | null;
            /** @description Value of the first global dimension, such as the department. */
            shortcutDimension1Code?: string | null;
            /** @description Value of the second global dimension, such as the project. */
            shortcutDimension2Code?: string | null;
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
            /** @description Code of the salesperson who takes care of the document. */
            salesperson?: string | null;
            /** @description Whether prices on the document hold tax already. */
            pricesIncludeTax?: boolean | null;
            /**
             * Format: decimal
             * @description Discount as a sum of money.
             */
            discountAmount?: number | null;
            /** @description Whether the discount is taken off before tax is worked out. */
            discountAppliedBeforeTax?: boolean | null;
            /**
             * Format: decimal
             * @description Sum of the document before tax.
             */
            totalAmountExcludingTax?: number | null;
            /**
             * Format: decimal
             * @description Tax on the document or line.
             */
            totalTaxAmount?: number | null;
            /**
             * Format: decimal
             * @description Sum of the document with tax.
             */
            totalAmountIncludingTax?: number | null;
            /** @description Where the credit memo stands, from draft to paid; only a draft can be changed freely. */
            status?: "Draft" | "In_x0020_Review" | "Open" | "Canceled" | "Corrective" | "Paid" | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /**
             * Format: uuid
             * @description ID of the posted invoice that the credit memo corrects.
             */
            invoiceId?: string | null;
            /** @description Number of the posted invoice that the credit memo corrects. */
            invoiceNumber?: string | null;
            /** @description Telephone number. */
            phoneNumber?: string | null;
            /** @description Address for e-mail. */
            email?: string | null;
            /**
             * Format: uuid
             * @description ID of the reason for which the customer returned the goods.
             */
            customerReturnReasonId?: string | null;
            /** @description Dimension values of the record, with `$expand=dimensionSetLines`. */
            dimensionSetLines?: components["schemas"]["DimensionSetLine"][];
            /** @description Lines of the sales credit memo, with `$expand=salesCreditMemoLines`. */
            salesCreditMemoLines?: components["schemas"]["SalesCreditMemoLine"][];
            /** @description Link to the document as a pdf, with `$expand=pdfDocument`. */
            pdfDocument?: components["schemas"]["PdfDocument"];
            /** @description Files attached to the record, with `$expand=attachments`. */
            attachments?: components["schemas"]["Attachment"][];
            /** @description Files of the record as the attachments pane shows them, with `$expand=documentAttachments`. */
            documentAttachments?: components["schemas"]["DocumentAttachment"][];
            /** @description Figures of the customer, with `$expand=customerFinancialDetail`. */
            customerFinancialDetail?: components["schemas"]["CustomerFinancialDetail"];
            /** @description Customer that the record belongs to, with `$expand=customer`. */
            customer?: components["schemas"]["Customer"];
            /** @description Currency of the amounts, with `$expand=currency`, and null for local currency. */
            currency?: components["schemas"]["Currency"];
            /** @description Terms that say when payment is due, with `$expand=paymentTerm`. */
            paymentTerm?: components["schemas"]["PaymentTerm"];
            /** @description Terms of delivery, with `$expand=shipmentMethod`. */
            shipmentMethod?: components["schemas"]["ShipmentMethod"];
            /** @description Reason of the return, with `$expand=customerReturnReason`. */
            customerReturnReason?: components["schemas"]["CustomerReturnReason"];
            /** @description Value of the first global dimension, with `$expand=dimensionValue`. */
            dimensionValue?: components["schemas"]["DimensionValue"];
        };
        /** @description One page of sales credit memo lines. While `@odata.nextLink` is there, more follow. */
        SalesCreditMemoLinePage: {
            value: components["schemas"]["SalesCreditMemoLine"][];
        } & components["schemas"]["Page"];
        DimensionSetLinePage: shared["schemas"]["DimensionSetLinePage"];
        /** @description One page of sales credit memos. While `@odata.nextLink` is there, more follow. */
        SalesCreditMemoPage: {
            value: components["schemas"]["SalesCreditMemo"][];
        } & components["schemas"]["Page"];
        AttachmentPage: shared["schemas"]["AttachmentPage"];
        DocumentAttachmentPage: shared["schemas"]["DocumentAttachmentPage"];
        /** @description One line of an invoice to a customer: an item, an account or a text. */
        SalesInvoiceLine: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /**
             * Format: uuid
             * @description ID of the document that the line belongs to.
             */
            documentId?: string | null;
            /**
             * Format: int32
             * @description Number that puts the lines of the document in order; steps of 10000 leave room between.
             */
            sequence?: number | null;
            /**
             * Format: uuid
             * @description ID of the item, where the row is about one.
             */
            itemId?: string | null;
            /**
             * Format: uuid
             * @description ID of the general ledger account, or of the bank account where the kind of account says so.
             */
            accountId?: string | null;
            /** @description What the line is about: an item, an account, a resource, a charge, or only a comment. */
            lineType?: "Comment" | "Account" | "Item" | "Resource" | "Fixed_x0020_Asset" | "Charge" | "Allocation_x0020_Account" | null;
            /** @description Number of the item, account or whatever else the line's kind says. */
            lineObjectNumber?: string | null;
            /** @description Text that says what the record is about. */
            description?: string | null;
            /** @description Further text, where the description does not suffice. */
            description2?: string | null;
            /**
             * Format: uuid
             * @description ID of the unit in which the quantity is counted.
             */
            unitOfMeasureId?: string | null;
            /** @description Code of the unit in which the quantity is counted. */
            unitOfMeasureCode?: string | null;
            /**
             * Format: decimal
             * @description How many units the row is about.
             */
            quantity?: number | null;
            /**
             * Format: decimal
             * @description Price of one unit in the currency of the document.
             */
            unitPrice?: number | null;
            /**
             * Format: decimal
             * @description Discount as a sum of money.
             */
            discountAmount?: number | null;
            /**
             * Format: decimal
             * @description How much is taken off the price, in percent.
             */
            discountPercent?: number | null;
            /** @description Whether the discount is taken off before tax is worked out. */
            discountAppliedBeforeTax?: boolean | null;
            /**
             * Format: decimal
             * @description Sum of the line after its discount, before tax and before its share of the invoice discount.
             */
            amountExcludingTax?: number | null;
            /** @description Code of the tax group or of the VAT group that the line is taxed by. */
            taxCode?: string | null;
            /**
             * Format: decimal
             * @description Rate at which the line is taxed, in percent.
             */
            taxPercent?: number | null;
            /**
             * Format: decimal
             * @description Tax on the document or line.
             */
            totalTaxAmount?: number | null;
            /**
             * Format: decimal
             * @description Sum of the line after its discount, with tax.
             */
            amountIncludingTax?: number | null;
            /**
             * Format: decimal
             * @description Share of the document's discount that falls to the line.
             */
            invoiceDiscountAllocation?: number | null;
            /**
             * Format: decimal
             * @description Sum of the line after its share of the invoice discount, before tax.
             */
            netAmount?: number | null;
            /**
             * Format: decimal
             * @description Tax on the line after all discounts.
             */
            netTaxAmount?: number | null;
            /**
             * Format: decimal
             * @description Sum of the line after all discounts, with tax.
             */
            netAmountIncludingTax?: number | null;
            /**
             * Format: date
             * @description Day on which the goods leave.
             */
            shipmentDate?: string | null;
            /**
             * Format: uuid
             * @description ID of the variant of the item, such as a colour or a size.
             */
            itemVariantId?: string | null;
            /**
             * Format: uuid
             * @description ID of the location that goods come from or go to.
             */
            locationId?: string | null;
            /** @description Dimension values of the record, with `$expand=dimensionSetLines`. */
            dimensionSetLines?: components["schemas"]["DimensionSetLine"][];
            /** @description Location of the goods, with `$expand=location`. */
            location?: components["schemas"]["Location"];
            /** @description Item of the row, with `$expand=item`. */
            item?: components["schemas"]["Item"];
            /** @description General ledger account of the row, with `$expand=account`. */
            account?: components["schemas"]["Account"];
            /** @description Unit in which the quantity is counted, with `$expand=unitOfMeasure`. */
            unitOfMeasure?: components["schemas"]["UnitOfMeasure"];
            /** @description Variant of the item, with `$expand=itemVariant`. */
            itemVariant?: components["schemas"]["ItemVariant"];
            /** @description Document of the line, with `$expand=salesInvoice`. */
            salesInvoice?: components["schemas"]["SalesInvoice"];
        };
        /** @description An invoice to a customer, as a draft or posted; both are in one set and `status` tells them apart. */
        SalesInvoice: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Number of the invoice; posting gives it the number of the posted one. */
            number?: string | null;
            /** @description Number that the customer, or a program, gave the invoice. */
            externalDocumentNumber?: string | null;
            /**
             * Format: date
             * @description Day that is printed on the invoice.
             */
            invoiceDate?: string | null;
            /**
             * Format: date
             * @description Day on which the entry counts in the books.
             */
            postingDate?: string | null;
            /**
             * Format: date
             * @description Last day on which to pay, deliver or answer without being late.
             */
            dueDate?: string | null;
            /**
             * Format: date
             * @description Day on which the customer promised to pay.
             */
            promisedPayDate?: string | null;
            /** @description Number of the order in the customer's own books. */
            customerPurchaseOrderReference?: string | null;
            /**
             * Format: uuid
             * @description ID of the customer to whom the goods were sold.
             */
            customerId?: string | null;
            /** @description Number of the customer that the record belongs to. */
            customerNumber?: string;
            /** @description Name of the customer that the record belongs to. */
            customerName?: string | null;
            /** @description Name of the customer who gets the invoice. */
            billToName?: string | null;
            /**
             * Format: uuid
             * @description ID of the customer who pays, where another one than the buyer.
             */
            billToCustomerId?: string | null;
            /** @description Number of the customer who pays, where another one than the buyer. */
            billToCustomerNumber?: string;
            /** @description Name of the company or person that the goods go to. */
            shipToName?: string | null;
            /** @description Name of the person who receives the goods. */
            shipToContact?: string | null;
            /** @description First address line of the buying customer. */
            sellToAddressLine1?: string | null;
            /** @description Second address line of the buying customer. */
            sellToAddressLine2?: string | null;
            /** @description Town of the customer who buys. */
            sellToCity?: string | null;
            /** @description Country code of the buying customer. */
            sellToCountry?: string | null;
            /** @description State or province of the buying customer. */
            sellToState?: string | null;
            /** @description Postal code of the customer who buys. */
            sellToPostCode?: string | null;
            /** @description First address line of the customer who pays. */
            billToAddressLine1?: string | null;
            /** @description Second address line of the customer who pays. */
            billToAddressLine2?: string | null;
            /** @description Town of the customer who gets the invoice. */
            billToCity?: string | null;
            /** @description Country code of the customer who pays. */
            billToCountry?: string | null;
            /** @description State or province of the customer who pays. */
            billToState?: string | null;
            /** @description Postal code of the customer who gets the invoice. */
            billToPostCode?: string | null;
            /** @description First address line for the delivery. */
            shipToAddressLine1?: string | null;
            /** @description Second address line for the delivery. */
            shipToAddressLine2?: string | null;
            /** @description Town of the place that the goods go to. */
            shipToCity?: string | null;
            /** @description Country code for the delivery. */
            shipToCountry?: string | null;
            /** @description State or province for the delivery. */
            shipToState?: string | null;
            /** @description Postal code of the place that the goods go to. */
            shipToPostCode?: string | null;
            /**
             * Format: uuid
             * @description ID of the currency of the amounts; empty for local currency.
             */
            currencyId?: string | null;
            /** @description Value of the first global dimension, such as the department. */
            shortcutDimension1Code?: string | null;
            /** @description Value of the second global dimension, such as the project. */
            shortcutDimension2Code?: string | null;
            /** @description Code of the currency in which the amounts are given. */
            currencyCode?: string | null;
            /**
             * Format: uuid
             * @description ID of the order from which the invoice was made.
             */
            orderId?: string | null;
            /** @description Number of the order from which the document was made. */
            orderNumber?: string | null;
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
            /** @description Code of the salesperson who takes care of the document. */
            salesperson?: string | null;
            /**
             * Format: uuid
             * @description ID of the stage of the dispute about the invoice.
             */
            disputeStatusId?: string | null;
            /** @description Code of the stage of the dispute about the invoice. */
            disputeStatus?: string | null;
            /** @description Whether prices on the document hold tax already. */
            pricesIncludeTax?: boolean | null;
            /**
             * Format: decimal
             * @description What of the amount is still open.
             */
            remainingAmount?: number | null;
            /**
             * Format: decimal
             * @description Discount as a sum of money.
             */
            discountAmount?: number | null;
            /** @description Whether the discount is taken off before tax is worked out. */
            discountAppliedBeforeTax?: boolean | null;
            /**
             * Format: decimal
             * @description Sum of the document before tax.
             */
            totalAmountExcludingTax?: number | null;
            /**
             * Format: decimal
             * @description Tax on the document or line.
             */
            totalTaxAmount?: number | null;
            /**
             * Format: decimal
             * @description Sum of the document with tax.
             */
            totalAmountIncludingTax?: number | null;
            /** @description Where the invoice stands, from draft to paid or canceled; posting takes it out of draft. Codes: _x0020_ = Blank. */
            status?: "_x0020_" | "Draft" | "In_x0020_Review" | "Open" | "Paid" | "Canceled" | "Corrective" | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Telephone number. */
            phoneNumber?: string | null;
            /** @description Address for e-mail. */
            email?: string | null;
            /** @description Dimension values of the record, with `$expand=dimensionSetLines`. */
            dimensionSetLines?: components["schemas"]["DimensionSetLine"][];
            /** @description Lines of the sales invoice, with `$expand=salesInvoiceLines`. */
            salesInvoiceLines?: components["schemas"]["SalesInvoiceLine"][];
            /** @description Link to the document as a pdf, with `$expand=pdfDocument`. */
            pdfDocument?: components["schemas"]["PdfDocument"];
            /** @description Files attached to the record, with `$expand=attachments`. */
            attachments?: components["schemas"]["Attachment"][];
            /** @description Files of the record as the attachments pane shows them, with `$expand=documentAttachments`. */
            documentAttachments?: components["schemas"]["DocumentAttachment"][];
            /** @description Figures of the customer, with `$expand=customerFinancialDetail`. */
            customerFinancialDetail?: components["schemas"]["CustomerFinancialDetail"];
            /** @description Customer that the record belongs to, with `$expand=customer`. */
            customer?: components["schemas"]["Customer"];
            /** @description Currency of the amounts, with `$expand=currency`, and null for local currency. */
            currency?: components["schemas"]["Currency"];
            /** @description Terms that say when payment is due, with `$expand=paymentTerm`. */
            paymentTerm?: components["schemas"]["PaymentTerm"];
            /** @description Terms of delivery, with `$expand=shipmentMethod`. */
            shipmentMethod?: components["schemas"]["ShipmentMethod"];
            /** @description Value of the first global dimension, with `$expand=dimensionValue`. */
            dimensionValue?: components["schemas"]["DimensionValue"];
        };
        /** @description One page of sales invoice lines. While `@odata.nextLink` is there, more follow. */
        SalesInvoiceLinePage: {
            value: components["schemas"]["SalesInvoiceLine"][];
        } & components["schemas"]["Page"];
        /** @description One page of sales invoices. While `@odata.nextLink` is there, more follow. */
        SalesInvoicePage: {
            value: components["schemas"]["SalesInvoice"][];
        } & components["schemas"]["Page"];
        /** @description One line of an order of a customer, with what of it was shipped and invoiced. */
        SalesOrderLine: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /**
             * Format: uuid
             * @description ID of the document that the line belongs to.
             */
            documentId?: string | null;
            /**
             * Format: int32
             * @description Number that puts the lines of the document in order; steps of 10000 leave room between.
             */
            sequence?: number | null;
            /**
             * Format: uuid
             * @description ID of the item, where the row is about one.
             */
            itemId?: string | null;
            /**
             * Format: uuid
             * @description ID of the general ledger account, or of the bank account where the kind of account says so.
             */
            accountId?: string | null;
            /** @description What the line is about: an item, an account, a resource, a charge, or only a comment. */
            lineType?: "Comment" | "Account" | "Item" | "Resource" | "Fixed_x0020_Asset" | "Charge" | "Allocation_x0020_Account" | null;
            /** @description Number of the item, account or whatever else the line's kind says. */
            lineObjectNumber?: string | null;
            /** @description Text that says what the record is about. */
            description?: string | null;
            /** @description Further text, where the description does not suffice. */
            description2?: string | null;
            /**
             * Format: uuid
             * @description ID of the unit in which the quantity is counted.
             */
            unitOfMeasureId?: string | null;
            /** @description Code of the unit in which the quantity is counted. */
            unitOfMeasureCode?: string | null;
            /**
             * Format: decimal
             * @description How many units the row is about.
             */
            quantity?: number | null;
            /**
             * Format: decimal
             * @description Price of one unit in the currency of the document.
             */
            unitPrice?: number | null;
            /**
             * Format: decimal
             * @description Discount as a sum of money.
             */
            discountAmount?: number | null;
            /**
             * Format: decimal
             * @description How much is taken off the price, in percent.
             */
            discountPercent?: number | null;
            /** @description Whether the discount is taken off before tax is worked out. */
            discountAppliedBeforeTax?: boolean | null;
            /**
             * Format: decimal
             * @description Sum of the line after its discount, before tax and before its share of the invoice discount.
             */
            amountExcludingTax?: number | null;
            /** @description Code of the tax group or of the VAT group that the line is taxed by. */
            taxCode?: string | null;
            /**
             * Format: decimal
             * @description Rate at which the line is taxed, in percent.
             */
            taxPercent?: number | null;
            /**
             * Format: decimal
             * @description Tax on the document or line.
             */
            totalTaxAmount?: number | null;
            /**
             * Format: decimal
             * @description Sum of the line after its discount, with tax.
             */
            amountIncludingTax?: number | null;
            /**
             * Format: decimal
             * @description Share of the document's discount that falls to the line.
             */
            invoiceDiscountAllocation?: number | null;
            /**
             * Format: decimal
             * @description Sum of the line after its share of the invoice discount, before tax.
             */
            netAmount?: number | null;
            /**
             * Format: decimal
             * @description Tax on the line after all discounts.
             */
            netTaxAmount?: number | null;
            /**
             * Format: decimal
             * @description Sum of the line after all discounts, with tax.
             */
            netAmountIncludingTax?: number | null;
            /**
             * Format: date
             * @description Day on which the goods leave.
             */
            shipmentDate?: string | null;
            /**
             * Format: decimal
             * @description How much of the order line has been sent.
             */
            shippedQuantity?: number | null;
            /**
             * Format: decimal
             * @description How much of the line has been invoiced.
             */
            invoicedQuantity?: number | null;
            /**
             * Format: decimal
             * @description How much of the line the next posting invoices.
             */
            invoiceQuantity?: number | null;
            /**
             * Format: decimal
             * @description How much of the line the next posting of the order ships.
             */
            shipQuantity?: number | null;
            /**
             * Format: uuid
             * @description ID of the variant of the item, such as a colour or a size.
             */
            itemVariantId?: string | null;
            /**
             * Format: uuid
             * @description ID of the location that goods come from or go to.
             */
            locationId?: string | null;
            /** @description Dimension values of the record, with `$expand=dimensionSetLines`. */
            dimensionSetLines?: components["schemas"]["DimensionSetLine"][];
            /** @description Location of the goods, with `$expand=location`. */
            location?: components["schemas"]["Location"];
            /** @description Item of the row, with `$expand=item`. */
            item?: components["schemas"]["Item"];
            /** @description General ledger account of the row, with `$expand=account`. */
            account?: components["schemas"]["Account"];
            /** @description Unit in which the quantity is counted, with `$expand=unitOfMeasure`. */
            unitOfMeasure?: components["schemas"]["UnitOfMeasure"];
            /** @description Variant of the item, with `$expand=itemVariant`. */
            itemVariant?: components["schemas"]["ItemVariant"];
            /** @description Document of the line, with `$expand=salesOrder`. */
            salesOrder?: components["schemas"]["SalesOrder"];
        };
        /** @description An order of a customer, to be shipped and invoiced. */
        SalesOrder: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Number of the sales order. */
            number?: string | null;
            /** @description Number that the customer, or a program, gave the order. */
            externalDocumentNumber?: string | null;
            /**
             * Format: date
             * @description Day on which the goods were ordered.
             */
            orderDate?: string | null;
            /**
             * Format: date
             * @description Day on which the entry counts in the books.
             */
            postingDate?: string | null;
            /**
             * Format: uuid
             * @description ID of the customer who ordered.
             */
            customerId?: string | null;
            /** @description Number of the customer that the record belongs to. */
            customerNumber?: string;
            /** @description Name of the customer that the record belongs to. */
            customerName?: string | null;
            /** @description Name of the customer who gets the invoice. */
            billToName?: string | null;
            /**
             * Format: uuid
             * @description ID of the customer who pays, where another one than the buyer.
             */
            billToCustomerId?: string | null;
            /** @description Number of the customer who pays, where another one than the buyer. */
            billToCustomerNumber?: string;
            /** @description Name of the company or person that the goods go to. */
            shipToName?: string | null;
            /** @description Name of the person who receives the goods. */
            shipToContact?: string | null;
            /** @description First address line of the buying customer. */
            sellToAddressLine1?: string | null;
            /** @description Second address line of the buying customer. */
            sellToAddressLine2?: string | null;
            /** @description Town of the customer who buys. */
            sellToCity?: string | null;
            /** @description Country code of the buying customer. */
            sellToCountry?: string | null;
            /** @description State or province of the buying customer. */
            sellToState?: string | null;
            /** @description Postal code of the customer who buys. */
            sellToPostCode?: string | null;
            /** @description First address line of the customer who pays. */
            billToAddressLine1?: string | null;
            /** @description Second address line of the customer who pays. */
            billToAddressLine2?: string | null;
            /** @description Town of the customer who gets the invoice. */
            billToCity?: string | null;
            /** @description Country code of the customer who pays. */
            billToCountry?: string | null;
            /** @description State or province of the customer who pays. */
            billToState?: string | null;
            /** @description Postal code of the customer who gets the invoice. */
            billToPostCode?: string | null;
            /** @description First address line for the delivery. */
            shipToAddressLine1?: string | null;
            /** @description Second address line for the delivery. */
            shipToAddressLine2?: string | null;
            /** @description Town of the place that the goods go to. */
            shipToCity?: string | null;
            /** @description Country code for the delivery. */
            shipToCountry?: string | null;
            /** @description State or province for the delivery. */
            shipToState?: string | null;
            /** @description Postal code of the place that the goods go to. */
            shipToPostCode?: string | null;
            /** @description Value of the first global dimension, such as the department. */
            shortcutDimension1Code?: string | null;
            /** @description Value of the second global dimension, such as the project. */
            shortcutDimension2Code?: string | null;
            /**
             * Format: uuid
             * @description ID of the currency of the amounts; empty for local currency.
             */
            currencyId?: string | null;
            /** @description Code of the currency in which the amounts are given. */
            currencyCode?: string | null;
            /** @description Whether prices on the document hold tax already. */
            pricesIncludeTax?: boolean | null;
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
            /** @description Code of the salesperson who takes care of the document. */
            salesperson?: string | null;
            /** @description Whether the customer accepts a delivery in parts. */
            partialShipping?: boolean | null;
            /**
             * Format: date
             * @description Day on which the customer wants the goods.
             */
            requestedDeliveryDate?: string | null;
            /**
             * Format: decimal
             * @description Discount as a sum of money.
             */
            discountAmount?: number | null;
            /** @description Whether the discount is taken off before tax is worked out. */
            discountAppliedBeforeTax?: boolean | null;
            /**
             * Format: decimal
             * @description Sum of the document before tax.
             */
            totalAmountExcludingTax?: number | null;
            /**
             * Format: decimal
             * @description Tax on the document or line.
             */
            totalTaxAmount?: number | null;
            /**
             * Format: decimal
             * @description Sum of the document with tax.
             */
            totalAmountIncludingTax?: number | null;
            /** @description Whether everything that was ordered has been sent. */
            fullyShipped?: boolean | null;
            /** @description Where the order stands: draft, in review or open, which means released. */
            status?: "Draft" | "In_x0020_Review" | "Open" | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Telephone number. */
            phoneNumber?: string | null;
            /** @description Address for e-mail. */
            email?: string | null;
            /** @description Dimension values of the record, with `$expand=dimensionSetLines`. */
            dimensionSetLines?: components["schemas"]["DimensionSetLine"][];
            /** @description Lines of the sales order, with `$expand=salesOrderLines`. */
            salesOrderLines?: components["schemas"]["SalesOrderLine"][];
            /** @description Link to the document as a pdf, with `$expand=pdfDocument`. */
            pdfDocument?: components["schemas"]["PdfDocument"];
            /** @description Files attached to the record, with `$expand=attachments`. */
            attachments?: components["schemas"]["Attachment"][];
            /** @description Files of the record as the attachments pane shows them, with `$expand=documentAttachments`. */
            documentAttachments?: components["schemas"]["DocumentAttachment"][];
            /** @description Figures of the customer, with `$expand=customerFinancialDetail`. */
            customerFinancialDetail?: components["schemas"]["CustomerFinancialDetail"];
            /** @description Customer that the record belongs to, with `$expand=customer`. */
            customer?: components["schemas"]["Customer"];
            /** @description Currency of the amounts, with `$expand=currency`, and null for local currency. */
            currency?: components["schemas"]["Currency"];
            /** @description Terms that say when payment is due, with `$expand=paymentTerm`. */
            paymentTerm?: components["schemas"]["PaymentTerm"];
            /** @description Terms of delivery, with `$expand=shipmentMethod`. */
            shipmentMethod?: components["schemas"]["ShipmentMethod"];
            /** @description Value of the first global dimension, with `$expand=dimensionValue`. */
            dimensionValue?: components["schemas"]["DimensionValue"];
        };
        /** @description One page of sales order lines. While `@odata.nextLink` is there, more follow. */
        SalesOrderLinePage: {
            value: components["schemas"]["SalesOrderLine"][];
        } & components["schemas"]["Page"];
        /** @description One page of sales orders. While `@odata.nextLink` is there, more follow. */
        SalesOrderPage: {
            value: components["schemas"]["SalesOrder"][];
        } & components["schemas"]["Page"];
        /** @description One line of an offer to a customer: an item, an account or a text. */
        SalesQuoteLine: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /**
             * Format: uuid
             * @description ID of the document that the line belongs to.
             */
            documentId?: string | null;
            /**
             * Format: int32
             * @description Number that puts the lines of the document in order; steps of 10000 leave room between.
             */
            sequence?: number | null;
            /**
             * Format: uuid
             * @description ID of the item, where the row is about one.
             */
            itemId?: string | null;
            /**
             * Format: uuid
             * @description ID of the general ledger account, or of the bank account where the kind of account says so.
             */
            accountId?: string | null;
            /** @description What the line is about: an item, an account, a resource, a charge, or only a comment. */
            lineType?: "Comment" | "Account" | "Item" | "Resource" | "Fixed_x0020_Asset" | "Charge" | "Allocation_x0020_Account" | null;
            /** @description Number of the item, account or whatever else the line's kind says. */
            lineObjectNumber?: string | null;
            /** @description Text that says what the record is about. */
            description?: string | null;
            /** @description Further text, where the description does not suffice. */
            description2?: string | null;
            /**
             * Format: uuid
             * @description ID of the unit in which the quantity is counted.
             */
            unitOfMeasureId?: string | null;
            /** @description Code of the unit in which the quantity is counted. */
            unitOfMeasureCode?: string | null;
            /**
             * Format: decimal
             * @description Price of one unit in the currency of the document.
             */
            unitPrice?: number | null;
            /**
             * Format: decimal
             * @description How many units the row is about.
             */
            quantity?: number | null;
            /**
             * Format: decimal
             * @description Discount as a sum of money.
             */
            discountAmount?: number | null;
            /**
             * Format: decimal
             * @description How much is taken off the price, in percent.
             */
            discountPercent?: number | null;
            /** @description Whether the discount is taken off before tax is worked out. */
            discountAppliedBeforeTax?: boolean | null;
            /**
             * Format: decimal
             * @description Sum of the line after its discount, before tax and before its share of the invoice discount.
             */
            amountExcludingTax?: number | null;
            /** @description Code of the tax group or of the VAT group that the line is taxed by. */
            taxCode?: string | null;
            /**
             * Format: decimal
             * @description Rate at which the line is taxed, in percent.
             */
            taxPercent?: number | null;
            /**
             * Format: decimal
             * @description Tax on the document or line.
             */
            totalTaxAmount?: number | null;
            /**
             * Format: decimal
             * @description Sum of the line after its discount, with tax.
             */
            amountIncludingTax?: number | null;
            /**
             * Format: decimal
             * @description Sum of the line after its share of the invoice discount, before tax.
             */
            netAmount?: number | null;
            /**
             * Format: decimal
             * @description Tax on the line after all discounts.
             */
            netTaxAmount?: number | null;
            /**
             * Format: decimal
             * @description Sum of the line after all discounts, with tax.
             */
            netAmountIncludingTax?: number | null;
            /**
             * Format: uuid
             * @description ID of the variant of the item, such as a colour or a size.
             */
            itemVariantId?: string | null;
            /**
             * Format: uuid
             * @description ID of the location that goods come from or go to.
             */
            locationId?: string | null;
            /** @description Dimension values of the record, with `$expand=dimensionSetLines`. */
            dimensionSetLines?: components["schemas"]["DimensionSetLine"][];
            /** @description Location of the goods, with `$expand=location`. */
            location?: components["schemas"]["Location"];
            /** @description Item of the row, with `$expand=item`. */
            item?: components["schemas"]["Item"];
            /** @description General ledger account of the row, with `$expand=account`. */
            account?: components["schemas"]["Account"];
            /** @description Unit in which the quantity is counted, with `$expand=unitOfMeasure`. */
            unitOfMeasure?: components["schemas"]["UnitOfMeasure"];
            /** @description Variant of the item, with `$expand=itemVariant`. */
            itemVariant?: components["schemas"]["ItemVariant"];
            /** @description Document of the line, with `$expand=salesQuote`. */
            salesQuote?: components["schemas"]["SalesQuote"];
        };
        /** @description An offer to a customer, which an order or an invoice can be made from. */
        SalesQuote: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Number of the quote, gone once it has become an order or invoice. */
            number?: string | null;
            /** @description Number that the other party, or a program, gave the document. */
            externalDocumentNumber?: string | null;
            /**
             * Format: date
             * @description Day that is printed on the document, from which terms of payment count.
             */
            documentDate?: string | null;
            /**
             * Format: date
             * @description Day on which the entry counts in the books.
             */
            postingDate?: string | null;
            /**
             * Format: date
             * @description Last day on which to pay, deliver or answer without being late.
             */
            dueDate?: string | null;
            /**
             * Format: uuid
             * @description ID of the customer who asked for the offer.
             */
            customerId?: string | null;
            /** @description Number of the customer that the record belongs to. */
            customerNumber?: string;
            /** @description Name of the customer that the record belongs to. */
            customerName?: string | null;
            /** @description Name of the customer who gets the invoice. */
            billToName?: string | null;
            /**
             * Format: uuid
             * @description ID of the customer who pays, where another one than the buyer.
             */
            billToCustomerId?: string | null;
            /** @description Number of the customer who pays, where another one than the buyer. */
            billToCustomerNumber?: string;
            /** @description Name of the company or person that the goods go to. */
            shipToName?: string | null;
            /** @description Name of the person who receives the goods. */
            shipToContact?: string | null;
            /** @description First address line of the buying customer. */
            sellToAddressLine1?: string | null;
            /** @description Second address line of the buying customer. */
            sellToAddressLine2?: string | null;
            /** @description Town of the customer who buys. */
            sellToCity?: string | null;
            /** @description Country code of the buying customer. */
            sellToCountry?: string | null;
            /** @description State or province of the buying customer. */
            sellToState?: string | null;
            /** @description Postal code of the customer who buys. */
            sellToPostCode?: string | null;
            /** @description First address line of the customer who pays. */
            billToAddressLine1?: string | null;
            /** @description Second address line of the customer who pays. */
            billToAddressLine2?: string | null;
            /** @description Town of the customer who gets the invoice. */
            billToCity?: string | null;
            /** @description Country code of the customer who pays. */
            billToCountry?: string | null;
            /** @description State or province of the customer who pays. */
            billToState?: string | null;
            /** @description Postal code of the customer who gets the invoice. */
            billToPostCode?: string | null;
            /** @description First address line for the delivery. */
            shipToAddressLine1?: string | null;
            /** @description Second address line for the delivery. */
            shipToAddressLine2?: string | null;
            /** @description Town of the place that the goods go to. */
            shipToCity?: string | null;
            /** @description Country code for the delivery. */
            shipToCountry?: string | null;
            /** @description State or province for the delivery. */
            shipToState?: string | null;
            /** @description Postal code of the place that the goods go to. */
            shipToPostCode?: string | null;
            /** @description Value of the first global dimension, such as the department. */
            shortcutDimension1Code?: string | null;
            /** @description Value of the second global dimension, such as the project. */
            shortcutDimension2Code?: string | null;
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
            /** @description Code of the salesperson who takes care of the document. */
            salesperson?: string | null;
            /**
             * Format: decimal
             * @description Discount as a sum of money.
             */
            discountAmount?: number | null;
            /**
             * Format: decimal
             * @description Sum of the document before tax.
             */
            totalAmountExcludingTax?: number | null;
            /**
             * Format: decimal
             * @description Tax on the document or line.
             */
            totalTaxAmount?: number | null;
            /**
             * Format: decimal
             * @description Sum of the document with tax.
             */
            totalAmountIncludingTax?: number | null;
            /** @description Where the quote stands, from draft to accepted or expired. Codes: Expired_x0020_ = Expired. */
            status?: "Draft" | "Sent" | "Accepted" | "Expired_x0020_" | null;
            /**
             * Format: date-time
             * @description Moment at which the quote was sent to the customer.
             */
            sentDate?: string | null;
            /**
             * Format: date
             * @description Last day on which the offer is binding.
             */
            validUntilDate?: string | null;
            /**
             * Format: date
             * @description Day on which the customer accepted the quote.
             */
            acceptedDate?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Telephone number. */
            phoneNumber?: string | null;
            /** @description Address for e-mail. */
            email?: string | null;
            /** @description Dimension values of the record, with `$expand=dimensionSetLines`. */
            dimensionSetLines?: components["schemas"]["DimensionSetLine"][];
            /** @description Lines of the sales quote, with `$expand=salesQuoteLines`. */
            salesQuoteLines?: components["schemas"]["SalesQuoteLine"][];
            /** @description Link to the document as a pdf, with `$expand=pdfDocument`. */
            pdfDocument?: components["schemas"]["PdfDocument"];
            /** @description Files attached to the record, with `$expand=attachments`. */
            attachments?: components["schemas"]["Attachment"][];
            /** @description Files of the record as the attachments pane shows them, with `$expand=documentAttachments`. */
            documentAttachments?: components["schemas"]["DocumentAttachment"][];
            /** @description Figures of the customer, with `$expand=customerFinancialDetail`. */
            customerFinancialDetail?: components["schemas"]["CustomerFinancialDetail"];
            /** @description Customer that the record belongs to, with `$expand=customer`. */
            customer?: components["schemas"]["Customer"];
            /** @description Currency of the amounts, with `$expand=currency`, and null for local currency. */
            currency?: components["schemas"]["Currency"];
            /** @description Terms that say when payment is due, with `$expand=paymentTerm`. */
            paymentTerm?: components["schemas"]["PaymentTerm"];
            /** @description Terms of delivery, with `$expand=shipmentMethod`. */
            shipmentMethod?: components["schemas"]["ShipmentMethod"];
            /** @description Value of the first global dimension, with `$expand=dimensionValue`. */
            dimensionValue?: components["schemas"]["DimensionValue"];
        };
        /** @description One page of sales quote lines. While `@odata.nextLink` is there, more follow. */
        SalesQuoteLinePage: {
            value: components["schemas"]["SalesQuoteLine"][];
        } & components["schemas"]["Page"];
        /** @description One page of sales quotes. While `@odata.nextLink` is there, more follow. */
        SalesQuotePage: {
            value: components["schemas"]["SalesQuote"][];
        } & components["schemas"]["Page"];
        /** @description One line of a posted delivery to a customer. */
        SalesShipmentLine: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /**
             * Format: uuid
             * @description ID of the document that the line belongs to.
             */
            documentId?: string | null;
            /** @description Number of the shipment that the line is part of. */
            documentNo?: string | null;
            /**
             * Format: int32
             * @description Number that puts the lines of the document in order; steps of 10000 leave room between.
             */
            sequence?: number | null;
            /** @description What the line is about, such as an item or an account. Codes: _x0020_ = Blank. */
            lineType?: "_x0020_" | "G_x002F_L_x0020_Account" | "Item" | "Resource" | "Fixed_x0020_Asset" | "Charge_x0020__x0028_Item_x0029_" | "Allocation_x0020_Account" | "Service_x0020_Object" | null;
            /** @description Number of the item, account or whatever else the line's kind says. */
            lineObjectNumber?: string | null;
            /** @description Text that says what the record is about. */
            description?: string | null;
            /** @description Further text, where the description does not suffice. */
            description2?: string | null;
            /** @description Code of the unit in which the quantity is counted. */
            unitOfMeasureCode?: string | null;
            /**
             * Format: decimal
             * @description Price of one unit in the currency of the document.
             */
            unitPrice?: number | null;
            /**
             * Format: decimal
             * @description How many units the row is about.
             */
            quantity?: number | null;
            /**
             * Format: decimal
             * @description How much is taken off the price, in percent.
             */
            discountPercent?: number | null;
            /**
             * Format: decimal
             * @description Rate at which the line is taxed, in percent.
             */
            taxPercent?: number | null;
            /**
             * Format: date
             * @description Day on which the goods leave.
             */
            shipmentDate?: string | null;
            /** @description Dimension values of the record, with `$expand=dimensionSetLines`. */
            dimensionSetLines?: components["schemas"]["DimensionSetLine"][];
            /** @description Document of the line, with `$expand=salesShipment`. */
            salesShipment?: components["schemas"]["SalesShipment"];
        };
        /** @description A posted delivery to a customer; it comes from an order and cannot be changed. */
        SalesShipment: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Number by which users know the record; a number series gives it where none is sent. */
            number?: string | null;
            /** @description Number that the other party, or a program, gave the document. */
            externalDocumentNumber?: string | null;
            /**
             * Format: date
             * @description Day that is printed on the invoice.
             */
            invoiceDate?: string | null;
            /**
             * Format: date
             * @description Day on which the entry counts in the books.
             */
            postingDate?: string | null;
            /**
             * Format: date
             * @description Last day on which to pay, deliver or answer without being late.
             */
            dueDate?: string | null;
            /** @description Number of the order in the customer's own books. */
            customerPurchaseOrderReference?: string | null;
            /**
             * Format: uuid
             * @description ID of the customer that the record belongs to.
             */
            customerId?: string | null;
            /** @description Number of the customer that the record belongs to. */
            customerNumber?: string;
            /** @description Name of the customer that the record belongs to. */
            customerName?: string | null;
            /**
             * Format: uuid
             * @description ID of the customer who pays, where another one than the buyer.
             */
            billToCustomerId?: string | null;
            /** @description Name of the customer who gets the invoice. */
            billToName?: string | null;
            /** @description Number of the customer who pays, where another one than the buyer. */
            billToCustomerNumber?: string;
            /** @description Name of the company or person that the goods go to. */
            shipToName?: string | null;
            /** @description Name of the person who receives the goods. */
            shipToContact?: string | null;
            /** @description First address line of the buying customer. */
            sellToAddressLine1?: string | null;
            /** @description Second address line of the buying customer. */
            sellToAddressLine2?: string | null;
            /** @description Town of the customer who buys. */
            sellToCity?: string | null;
            /** @description Country code of the buying customer. */
            sellToCountry?: string | null;
            /** @description State or province of the buying customer. */
            sellToState?: string | null;
            /** @description Postal code of the customer who buys. */
            sellToPostCode?: string | null;
            /** @description First address line of the customer who pays. */
            billToAddressLine1?: string | null;
            /** @description Second address line of the customer who pays. */
            billToAddressLine2?: string | null;
            /** @description Town of the customer who gets the invoice. */
            billToCity?: string | null;
            /** @description Country code of the customer who pays. */
            billToCountry?: string | null;
            /** @description State or province of the customer who pays. */
            billToState?: string | null;
            /** @description Postal code of the customer who gets the invoice. */
            billToPostCode?: string | null;
            /** @description First address line for the delivery. */
            shipToAddressLine1?: string | null;
            /** @description Second address line for the delivery. */
            shipToAddressLine2?: string | null;
            /** @description Town of the place that the goods go to. */
            shipToCity?: string | null;
            /** @description Country code for the delivery. */
            shipToCountry?: string | null;
            /** @description State or province for the delivery. */
            shipToState?: string | null;
            /** @description Postal code of the place that the goods go to. */
            shipToPostCode?: string | null;
            /** @description Code of the currency in which the amounts are given. */
            currencyCode?: string | null;
            /** @description Number of the order from which the document was made. */
            orderNumber?: string | null;
            /** @description Code of the terms that say when payment is due. */
            paymentTermsCode?: string | null;
            /** @description Code of the terms of delivery, such as `EXW`. */
            shipmentMethodCode?: string | null;
            /** @description Code of the salesperson who takes care of the document. */
            salesperson?: string | null;
            /** @description Whether prices on the document hold tax already. */
            pricesIncludeTax?: boolean | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Telephone number. */
            phoneNumber?: string | null;
            /** @description Address for e-mail. */
            email?: string | null;
            /** @description Lines of the sales shipment, with `$expand=salesShipmentLines`. */
            salesShipmentLines?: components["schemas"]["SalesShipmentLine"][];
            /** @description Link to the document as a pdf, with `$expand=pdfDocument`. */
            pdfDocument?: components["schemas"]["PdfDocument"];
            /** @description Files attached to the record, with `$expand=attachments`. */
            attachments?: components["schemas"]["Attachment"][];
            /** @description Files of the record as the attachments pane shows them, with `$expand=documentAttachments`. */
            documentAttachments?: components["schemas"]["DocumentAttachment"][];
            /** @description Dimension values of the record, with `$expand=dimensionSetLines`. */
            dimensionSetLines?: components["schemas"]["DimensionSetLine"][];
            /** @description Figures of the customer, with `$expand=customerFinancialDetail`. */
            customerFinancialDetail?: components["schemas"]["CustomerFinancialDetail"];
            /** @description Customer that the record belongs to, with `$expand=customer`. */
            customer?: components["schemas"]["Customer"];
        };
        /** @description One page of sales shipment lines. While `@odata.nextLink` is there, more follow. */
        SalesShipmentLinePage: {
            value: components["schemas"]["SalesShipmentLine"][];
        } & components["schemas"]["Page"];
        /** @description One page of sales shipments. While `@odata.nextLink` is there, more follow. */
        SalesShipmentPage: {
            value: components["schemas"]["SalesShipment"][];
        } & components["schemas"]["Page"];
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface Path108 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the sales credit memo line. */
    salesCreditMemoLineId: components["parameters"]["salesCreditMemoLineId"];
}
interface Path109 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the sales credit memo line. */
    salesCreditMemoLineId: components["parameters"]["salesCreditMemoLineId"];
    /** @description The `id` of the line, which is that of its dimension. */
    dimensionSetLineId: components["parameters"]["dimensionSetLineId"];
}
interface Path110 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the sales credit memo. */
    salesCreditMemoId: components["parameters"]["salesCreditMemoId"];
}
interface Path111 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the sales credit memo. */
    salesCreditMemoId: components["parameters"]["salesCreditMemoId"];
    /** @description The `id` of the line, which is that of its dimension. */
    dimensionSetLineId: components["parameters"]["dimensionSetLineId"];
}
interface Path112 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the sales invoice line. */
    salesInvoiceLineId: components["parameters"]["salesInvoiceLineId"];
}
interface Path113 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the sales invoice line. */
    salesInvoiceLineId: components["parameters"]["salesInvoiceLineId"];
    /** @description The `id` of the line, which is that of its dimension. */
    dimensionSetLineId: components["parameters"]["dimensionSetLineId"];
}
interface Path114 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the sales invoice. */
    salesInvoiceId: components["parameters"]["salesInvoiceId"];
}
interface Path115 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the sales invoice. */
    salesInvoiceId: components["parameters"]["salesInvoiceId"];
    /** @description The `id` of the line, which is that of its dimension. */
    dimensionSetLineId: components["parameters"]["dimensionSetLineId"];
}
interface Path116 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the sales order line. */
    salesOrderLineId: components["parameters"]["salesOrderLineId"];
}
interface Path117 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the sales order line. */
    salesOrderLineId: components["parameters"]["salesOrderLineId"];
    /** @description The `id` of the line, which is that of its dimension. */
    dimensionSetLineId: components["parameters"]["dimensionSetLineId"];
}
interface Path118 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the sales order. */
    salesOrderId: components["parameters"]["salesOrderId"];
}
interface Path119 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the sales order. */
    salesOrderId: components["parameters"]["salesOrderId"];
    /** @description The `id` of the line, which is that of its dimension. */
    dimensionSetLineId: components["parameters"]["dimensionSetLineId"];
}
interface Path120 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the sales quote line. */
    salesQuoteLineId: components["parameters"]["salesQuoteLineId"];
}
interface Path121 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the sales quote line. */
    salesQuoteLineId: components["parameters"]["salesQuoteLineId"];
    /** @description The `id` of the line, which is that of its dimension. */
    dimensionSetLineId: components["parameters"]["dimensionSetLineId"];
}
interface Path122 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the sales quote. */
    salesQuoteId: components["parameters"]["salesQuoteId"];
}
interface Path123 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the sales quote. */
    salesQuoteId: components["parameters"]["salesQuoteId"];
    /** @description The `id` of the line, which is that of its dimension. */
    dimensionSetLineId: components["parameters"]["dimensionSetLineId"];
}
interface Path124 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the sales shipment line. */
    salesShipmentLineId: components["parameters"]["salesShipmentLineId"];
}
interface Path125 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the sales shipment. */
    salesShipmentId: components["parameters"]["salesShipmentId"];
}
interface Parameters100 {
    header: Header3;
    path: Path108;
}
interface Parameters101 {
    header: Header3;
    path: Path109;
}
interface Parameters102 {
    header: Header3;
    path: Path110;
}
interface Parameters103 {
    header?: Header4;
    path: Path110;
}
interface Parameters104 {
    query?: Query1;
    header?: Header1;
    path: Path110;
}
interface Parameters105 {
    header: Header3;
    path: Path111;
}
interface Parameters106 {
    header: Header3;
    path: Path112;
}
interface Parameters107 {
    header: Header3;
    path: Path113;
}
interface Parameters108 {
    header: Header3;
    path: Path114;
}
interface Parameters109 {
    header?: Header4;
    path: Path114;
}
interface Parameters110 {
    query?: Query1;
    header?: Header1;
    path: Path114;
}
interface Parameters111 {
    header: Header3;
    path: Path115;
}
interface Parameters112 {
    header: Header3;
    path: Path116;
}
interface Parameters113 {
    header: Header3;
    path: Path117;
}
interface Parameters114 {
    header: Header3;
    path: Path118;
}
interface Parameters115 {
    header?: Header4;
    path: Path118;
}
interface Parameters116 {
    query?: Query1;
    header?: Header1;
    path: Path118;
}
interface Parameters117 {
    header: Header3;
    path: Path119;
}
interface Parameters118 {
    header: Header3;
    path: Path120;
}
interface Parameters119 {
    header: Header3;
    path: Path121;
}
interface Parameters120 {
    header: Header3;
    path: Path122;
}
interface Parameters121 {
    header?: Header4;
    path: Path122;
}
interface Parameters122 {
    query?: Query1;
    header?: Header1;
    path: Path122;
}
interface Parameters123 {
    header: Header3;
    path: Path123;
}
interface Parameters124 {
    query?: Query1;
    header?: Header1;
    path: Path125;
}
export interface operations {
    ListSalesCreditMemoLines: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["SalesCreditMemoLinePage"]>;
    };
    CreateSalesCreditMemoLine: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["SalesCreditMemoLine"], "documentId">;
            };
        };
        responses: Answers4<components["schemas"]["SalesCreditMemoLine"]>;
    };
    GetSalesCreditMemoLine: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path108;
        };
        responses: Answers1<components["schemas"]["SalesCreditMemoLine"]>;
    };
    DeleteSalesCreditMemoLine: {
        parameters: Parameters100;
        responses: Answers5;
    };
    UpdateSalesCreditMemoLine: {
        parameters: Parameters100;
        requestBody: {
            content: {
                "application/json": components["schemas"]["SalesCreditMemoLine"];
            };
        };
        responses: Answers1<components["schemas"]["SalesCreditMemoLine"]>;
    };
    ListDimensionSetLinesOfSalesCreditMemoLine: {
        parameters: {
            query?: Query1;
            header?: Header1;
            path: Path108;
        };
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
    CreateDimensionSetLineOfSalesCreditMemoLine: {
        parameters: {
            header?: Header4;
            path: Path108;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DimensionSetLine"];
            };
        };
        responses: Answers4<components["schemas"]["DimensionSetLine"]>;
    };
    GetDimensionSetLineOfSalesCreditMemoLine: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path109;
        };
        responses: Answers1<components["schemas"]["DimensionSetLine"]>;
    };
    DeleteDimensionSetLineOfSalesCreditMemoLine: {
        parameters: Parameters101;
        responses: Answers5;
    };
    UpdateDimensionSetLineOfSalesCreditMemoLine: {
        parameters: Parameters101;
        requestBody: {
            content: {
                "application/json": components["schemas"]["DimensionSetLine"];
            };
        };
        responses: Answers1<components["schemas"]["DimensionSetLine"]>;
    };
    GetLocationOfSalesCreditMemoLine: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path108;
        };
        responses: Answers1<components["schemas"]["Location"]>;
    };
    ListSalesCreditMemos: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["SalesCreditMemoPage"]>;
    };
    CreateSalesCreditMemo: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": components["schemas"]["SalesCreditMemo"];
            };
        };
        responses: Answers4<components["schemas"]["SalesCreditMemo"]>;
    };
    GetSalesCreditMemo: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path110;
        };
        responses: Answers1<components["schemas"]["SalesCreditMemo"]>;
    };
    DeleteSalesCreditMemo: {
        parameters: Parameters102;
        responses: Answers5;
    };
    UpdateSalesCreditMemo: {
        parameters: Parameters102;
        requestBody: {
            content: {
                "application/json": components["schemas"]["SalesCreditMemo"];
            };
        };
        responses: Answers1<components["schemas"]["SalesCreditMemo"]>;
    };
    PostSalesCreditMemo: {
        parameters: Parameters103;
        responses: Answers3;
    };
    PostAndSendSalesCreditMemo: {
        parameters: Parameters103;
        responses: Answers3;
    };
    SendSalesCreditMemo: {
        parameters: Parameters103;
        responses: Answers3;
    };
    CancelSalesCreditMemo: {
        parameters: Parameters103;
        responses: Answers3;
    };
    CancelAndSendSalesCreditMemo: {
        parameters: Parameters103;
        responses: Answers3;
    };
    ListDimensionSetLinesOfSalesCreditMemo: {
        parameters: Parameters104;
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
    CreateDimensionSetLineOfSalesCreditMemo: {
        parameters: Parameters103;
        requestBody: {
            content: {
                "application/json": components["schemas"]["DimensionSetLine"];
            };
        };
        responses: Answers4<components["schemas"]["DimensionSetLine"]>;
    };
    GetDimensionSetLineOfSalesCreditMemo: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path111;
        };
        responses: Answers1<components["schemas"]["DimensionSetLine"]>;
    };
    DeleteDimensionSetLineOfSalesCreditMemo: {
        parameters: Parameters105;
        responses: Answers5;
    };
    UpdateDimensionSetLineOfSalesCreditMemo: {
        parameters: Parameters105;
        requestBody: {
            content: {
                "application/json": components["schemas"]["DimensionSetLine"];
            };
        };
        responses: Answers1<components["schemas"]["DimensionSetLine"]>;
    };
    ListSalesCreditMemoLinesOfSalesCreditMemo: {
        parameters: {
            query?: Query3;
            header?: Header1;
            path: Path110;
        };
        responses: Answers1<components["schemas"]["SalesCreditMemoLinePage"]>;
    };
    CreateSalesCreditMemoLineOfSalesCreditMemo: {
        parameters: Parameters103;
        requestBody: {
            content: {
                "application/json": components["schemas"]["SalesCreditMemoLine"];
            };
        };
        responses: Answers4<components["schemas"]["SalesCreditMemoLine"]>;
    };
    GetPdfDocumentOfSalesCreditMemo: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path110;
        };
        responses: Answers1<components["schemas"]["PdfDocument"]>;
    };
    DownloadPdfOfSalesCreditMemo: {
        parameters: {
            header?: Header2;
            path: Path110;
        };
        responses: Answers2;
    };
    ListAttachmentsOfSalesCreditMemo: {
        parameters: Parameters104;
        responses: Answers1<components["schemas"]["AttachmentPage"]>;
    };
    ListDocumentAttachmentsOfSalesCreditMemo: {
        parameters: Parameters104;
        responses: Answers1<components["schemas"]["DocumentAttachmentPage"]>;
    };
    ListSalesInvoiceLines: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["SalesInvoiceLinePage"]>;
    };
    CreateSalesInvoiceLine: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["SalesInvoiceLine"], "documentId">;
            };
        };
        responses: Answers4<components["schemas"]["SalesInvoiceLine"]>;
    };
    GetSalesInvoiceLine: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path112;
        };
        responses: Answers1<components["schemas"]["SalesInvoiceLine"]>;
    };
    DeleteSalesInvoiceLine: {
        parameters: Parameters106;
        responses: Answers5;
    };
    UpdateSalesInvoiceLine: {
        parameters: Parameters106;
        requestBody: {
            content: {
                "application/json": components["schemas"]["SalesInvoiceLine"];
            };
        };
        responses: Answers1<components["schemas"]["SalesInvoiceLine"]>;
    };
    ListDimensionSetLinesOfSalesInvoiceLine: {
        parameters: {
            query?: Query1;
            header?: Header1;
            path: Path112;
        };
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
    CreateDimensionSetLineOfSalesInvoiceLine: {
        parameters: {
            header?: Header4;
            path: Path112;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DimensionSetLine"];
            };
        };
        responses: Answers4<components["schemas"]["DimensionSetLine"]>;
    };
    GetDimensionSetLineOfSalesInvoiceLine: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path113;
        };
        responses: Answers1<components["schemas"]["DimensionSetLine"]>;
    };
    DeleteDimensionSetLineOfSalesInvoiceLine: {
        parameters: Parameters107;
        responses: Answers5;
    };
    UpdateDimensionSetLineOfSalesInvoiceLine: {
        parameters: Parameters107;
        requestBody: {
            content: {
                "application/json": components["schemas"]["DimensionSetLine"];
            };
        };
        responses: Answers1<components["schemas"]["DimensionSetLine"]>;
    };
    GetLocationOfSalesInvoiceLine: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path112;
        };
        responses: Answers1<components["schemas"]["Location"]>;
    };
    ListSalesInvoices: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["SalesInvoicePage"]>;
    };
    CreateSalesInvoice: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": components["schemas"]["SalesInvoice"];
            };
        };
        responses: Answers4<components["schemas"]["SalesInvoice"]>;
    };
    GetSalesInvoice: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path114;
        };
        responses: Answers1<components["schemas"]["SalesInvoice"]>;
    };
    DeleteSalesInvoice: {
        parameters: Parameters108;
        responses: Answers5;
    };
    UpdateSalesInvoice: {
        parameters: Parameters108;
        requestBody: {
            content: {
                "application/json": components["schemas"]["SalesInvoice"];
            };
        };
        responses: Answers1<components["schemas"]["SalesInvoice"]>;
    };
    PostSalesInvoice: {
        parameters: Parameters109;
        responses: Answers3;
    };
    PostAndSendSalesInvoice: {
        parameters: Parameters109;
        responses: Answers3;
    };
    SendSalesInvoice: {
        parameters: Parameters109;
        responses: Answers3;
    };
    CancelSalesInvoice: {
        parameters: Parameters109;
        responses: Answers3;
    };
    CancelAndSendSalesInvoice: {
        parameters: Parameters109;
        responses: Answers3;
    };
    MakeCorrectiveCreditMemo: {
        parameters: Parameters109;
        responses: Answers3;
    };
    ListDimensionSetLinesOfSalesInvoice: {
        parameters: Parameters110;
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
    CreateDimensionSetLineOfSalesInvoice: {
        parameters: Parameters109;
        requestBody: {
            content: {
                "application/json": components["schemas"]["DimensionSetLine"];
            };
        };
        responses: Answers4<components["schemas"]["DimensionSetLine"]>;
    };
    GetDimensionSetLineOfSalesInvoice: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path115;
        };
        responses: Answers1<components["schemas"]["DimensionSetLine"]>;
    };
    DeleteDimensionSetLineOfSalesInvoice: {
        parameters: Parameters111;
        responses: Answers5;
    };
    UpdateDimensionSetLineOfSalesInvoice: {
        parameters: Parameters111;
        requestBody: {
            content: {
                "application/json": components["schemas"]["DimensionSetLine"];
            };
        };
        responses: Answers1<components["schemas"]["DimensionSetLine"]>;
    };
    ListSalesInvoiceLinesOfSalesInvoice: {
        parameters: {
            query?: Query3;
            header?: Header1;
            path: Path114;
        };
        responses: Answers1<components["schemas"]["SalesInvoiceLinePage"]>;
    };
    CreateSalesInvoiceLineOfSalesInvoice: {
        parameters: Parameters109;
        requestBody: {
            content: {
                "application/json": components["schemas"]["SalesInvoiceLine"];
            };
        };
        responses: Answers4<components["schemas"]["SalesInvoiceLine"]>;
    };
    GetPdfDocumentOfSalesInvoice: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path114;
        };
        responses: Answers1<components["schemas"]["PdfDocument"]>;
    };
    DownloadPdfOfSalesInvoice: {
        parameters: {
            header?: Header2;
            path: Path114;
        };
        responses: Answers2;
    };
    ListAttachmentsOfSalesInvoice: {
        parameters: Parameters110;
        responses: Answers1<components["schemas"]["AttachmentPage"]>;
    };
    ListDocumentAttachmentsOfSalesInvoice: {
        parameters: Parameters110;
        responses: Answers1<components["schemas"]["DocumentAttachmentPage"]>;
    };
    ListSalesOrderLines: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["SalesOrderLinePage"]>;
    };
    CreateSalesOrderLine: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["SalesOrderLine"], "documentId">;
            };
        };
        responses: Answers4<components["schemas"]["SalesOrderLine"]>;
    };
    GetSalesOrderLine: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path116;
        };
        responses: Answers1<components["schemas"]["SalesOrderLine"]>;
    };
    DeleteSalesOrderLine: {
        parameters: Parameters112;
        responses: Answers5;
    };
    UpdateSalesOrderLine: {
        parameters: Parameters112;
        requestBody: {
            content: {
                "application/json": components["schemas"]["SalesOrderLine"];
            };
        };
        responses: Answers1<components["schemas"]["SalesOrderLine"]>;
    };
    ListDimensionSetLinesOfSalesOrderLine: {
        parameters: {
            query?: Query1;
            header?: Header1;
            path: Path116;
        };
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
    CreateDimensionSetLineOfSalesOrderLine: {
        parameters: {
            header?: Header4;
            path: Path116;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DimensionSetLine"];
            };
        };
        responses: Answers4<components["schemas"]["DimensionSetLine"]>;
    };
    GetDimensionSetLineOfSalesOrderLine: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path117;
        };
        responses: Answers1<components["schemas"]["DimensionSetLine"]>;
    };
    DeleteDimensionSetLineOfSalesOrderLine: {
        parameters: Parameters113;
        responses: Answers5;
    };
    UpdateDimensionSetLineOfSalesOrderLine: {
        parameters: Parameters113;
        requestBody: {
            content: {
                "application/json": components["schemas"]["DimensionSetLine"];
            };
        };
        responses: Answers1<components["schemas"]["DimensionSetLine"]>;
    };
    GetLocationOfSalesOrderLine: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path116;
        };
        responses: Answers1<components["schemas"]["Location"]>;
    };
    ListSalesOrders: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["SalesOrderPage"]>;
    };
    CreateSalesOrder: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": components["schemas"]["SalesOrder"];
            };
        };
        responses: Answers4<components["schemas"]["SalesOrder"]>;
    };
    GetSalesOrder: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path118;
        };
        responses: Answers1<components["schemas"]["SalesOrder"]>;
    };
    DeleteSalesOrder: {
        parameters: Parameters114;
        responses: Answers5;
    };
    UpdateSalesOrder: {
        parameters: Parameters114;
        requestBody: {
            content: {
                "application/json": components["schemas"]["SalesOrder"];
            };
        };
        responses: Answers1<components["schemas"]["SalesOrder"]>;
    };
    ShipAndInvoiceSalesOrder: {
        parameters: Parameters115;
        responses: Answers3;
    };
    ListDimensionSetLinesOfSalesOrder: {
        parameters: Parameters116;
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
    CreateDimensionSetLineOfSalesOrder: {
        parameters: Parameters115;
        requestBody: {
            content: {
                "application/json": components["schemas"]["DimensionSetLine"];
            };
        };
        responses: Answers4<components["schemas"]["DimensionSetLine"]>;
    };
    GetDimensionSetLineOfSalesOrder: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path119;
        };
        responses: Answers1<components["schemas"]["DimensionSetLine"]>;
    };
    DeleteDimensionSetLineOfSalesOrder: {
        parameters: Parameters117;
        responses: Answers5;
    };
    UpdateDimensionSetLineOfSalesOrder: {
        parameters: Parameters117;
        requestBody: {
            content: {
                "application/json": components["schemas"]["DimensionSetLine"];
            };
        };
        responses: Answers1<components["schemas"]["DimensionSetLine"]>;
    };
    ListSalesOrderLinesOfSalesOrder: {
        parameters: {
            query?: Query3;
            header?: Header1;
            path: Path118;
        };
        responses: Answers1<components["schemas"]["SalesOrderLinePage"]>;
    };
    CreateSalesOrderLineOfSalesOrder: {
        parameters: Parameters115;
        requestBody: {
            content: {
                "application/json": components["schemas"]["SalesOrderLine"];
            };
        };
        responses: Answers4<components["schemas"]["SalesOrderLine"]>;
    };
    GetPdfDocumentOfSalesOrder: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path118;
        };
        responses: Answers1<components["schemas"]["PdfDocument"]>;
    };
    DownloadPdfOfSalesOrder: {
        parameters: {
            header?: Header2;
            path: Path118;
        };
        responses: Answers2;
    };
    ListAttachmentsOfSalesOrder: {
        parameters: Parameters116;
        responses: Answers1<components["schemas"]["AttachmentPage"]>;
    };
    ListDocumentAttachmentsOfSalesOrder: {
        parameters: Parameters116;
        responses: Answers1<components["schemas"]["DocumentAttachmentPage"]>;
    };
    ListSalesQuoteLines: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["SalesQuoteLinePage"]>;
    };
    CreateSalesQuoteLine: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["SalesQuoteLine"], "documentId">;
            };
        };
        responses: Answers4<components["schemas"]["SalesQuoteLine"]>;
    };
    GetSalesQuoteLine: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path120;
        };
        responses: Answers1<components["schemas"]["SalesQuoteLine"]>;
    };
    DeleteSalesQuoteLine: {
        parameters: Parameters118;
        responses: Answers5;
    };
    UpdateSalesQuoteLine: {
        parameters: Parameters118;
        requestBody: {
            content: {
                "application/json": components["schemas"]["SalesQuoteLine"];
            };
        };
        responses: Answers1<components["schemas"]["SalesQuoteLine"]>;
    };
    ListDimensionSetLinesOfSalesQuoteLine: {
        parameters: {
            query?: Query1;
            header?: Header1;
            path: Path120;
        };
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
    CreateDimensionSetLineOfSalesQuoteLine: {
        parameters: {
            header?: Header4;
            path: Path120;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DimensionSetLine"];
            };
        };
        responses: Answers4<components["schemas"]["DimensionSetLine"]>;
    };
    GetDimensionSetLineOfSalesQuoteLine: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path121;
        };
        responses: Answers1<components["schemas"]["DimensionSetLine"]>;
    };
    DeleteDimensionSetLineOfSalesQuoteLine: {
        parameters: Parameters119;
        responses: Answers5;
    };
    UpdateDimensionSetLineOfSalesQuoteLine: {
        parameters: Parameters119;
        requestBody: {
            content: {
                "application/json": components["schemas"]["DimensionSetLine"];
            };
        };
        responses: Answers1<components["schemas"]["DimensionSetLine"]>;
    };
    GetLocationOfSalesQuoteLine: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path120;
        };
        responses: Answers1<components["schemas"]["Location"]>;
    };
    ListSalesQuotes: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["SalesQuotePage"]>;
    };
    CreateSalesQuote: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": components["schemas"]["SalesQuote"];
            };
        };
        responses: Answers4<components["schemas"]["SalesQuote"]>;
    };
    GetSalesQuote: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path122;
        };
        responses: Answers1<components["schemas"]["SalesQuote"]>;
    };
    DeleteSalesQuote: {
        parameters: Parameters120;
        responses: Answers5;
    };
    UpdateSalesQuote: {
        parameters: Parameters120;
        requestBody: {
            content: {
                "application/json": components["schemas"]["SalesQuote"];
            };
        };
        responses: Answers1<components["schemas"]["SalesQuote"]>;
    };
    MakeInvoiceOfSalesQuote: {
        parameters: Parameters121;
        responses: Answers3;
    };
    MakeOrderOfSalesQuote: {
        parameters: Parameters121;
        responses: Answers3;
    };
    SendSalesQuote: {
        parameters: Parameters121;
        responses: Answers3;
    };
    ListDimensionSetLinesOfSalesQuote: {
        parameters: Parameters122;
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
    CreateDimensionSetLineOfSalesQuote: {
        parameters: Parameters121;
        requestBody: {
            content: {
                "application/json": components["schemas"]["DimensionSetLine"];
            };
        };
        responses: Answers4<components["schemas"]["DimensionSetLine"]>;
    };
    GetDimensionSetLineOfSalesQuote: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path123;
        };
        responses: Answers1<components["schemas"]["DimensionSetLine"]>;
    };
    DeleteDimensionSetLineOfSalesQuote: {
        parameters: Parameters123;
        responses: Answers5;
    };
    UpdateDimensionSetLineOfSalesQuote: {
        parameters: Parameters123;
        requestBody: {
            content: {
                "application/json": components["schemas"]["DimensionSetLine"];
            };
        };
        responses: Answers1<components["schemas"]["DimensionSetLine"]>;
    };
    ListSalesQuoteLinesOfSalesQuote: {
        parameters: {
            query?: Query3;
            header?: Header1;
            path: Path122;
        };
        responses: Answers1<components["schemas"]["SalesQuoteLinePage"]>;
    };
    CreateSalesQuoteLineOfSalesQuote: {
        parameters: Parameters121;
        requestBody: {
            content: {
                "application/json": components["schemas"]["SalesQuoteLine"];
            };
        };
        responses: Answers4<components["schemas"]["SalesQuoteLine"]>;
    };
    GetPdfDocumentOfSalesQuote: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path122;
        };
        responses: Answers1<components["schemas"]["PdfDocument"]>;
    };
    DownloadPdfOfSalesQuote: {
        parameters: {
            header?: Header2;
            path: Path122;
        };
        responses: Answers2;
    };
    ListAttachmentsOfSalesQuote: {
        parameters: Parameters122;
        responses: Answers1<components["schemas"]["AttachmentPage"]>;
    };
    ListDocumentAttachmentsOfSalesQuote: {
        parameters: Parameters122;
        responses: Answers1<components["schemas"]["DocumentAttachmentPage"]>;
    };
    ListSalesShipmentLines: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["SalesShipmentLinePage"]>;
    };
    GetSalesShipmentLine: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path124;
        };
        responses: Answers1<components["schemas"]["SalesShipmentLine"]>;
    };
    ListDimensionSetLinesOfSalesShipmentLine: {
        parameters: {
            query?: Query1;
            header?: Header1;
            path: Path124;
        };
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
    ListSalesShipments: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["SalesShipmentPage"]>;
    };
    GetSalesShipment: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path125;
        };
        responses: Answers1<components["schemas"]["SalesShipment"]>;
    };
    ListSalesShipmentLinesOfSalesShipment: {
        parameters: {
            query?: Query3;
            header?: Header1;
            path: Path125;
        };
        responses: Answers1<components["schemas"]["SalesShipmentLinePage"]>;
    };
    GetPdfDocumentOfSalesShipment: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path125;
        };
        responses: Answers1<components["schemas"]["PdfDocument"]>;
    };
    DownloadPdfOfSalesShipment: {
        parameters: {
            header?: Header2;
            path: Path125;
        };
        responses: Answers2;
    };
    ListAttachmentsOfSalesShipment: {
        parameters: Parameters124;
        responses: Answers1<components["schemas"]["AttachmentPage"]>;
    };
    ListDocumentAttachmentsOfSalesShipment: {
        parameters: Parameters124;
        responses: Answers1<components["schemas"]["DocumentAttachmentPage"]>;
    };
    ListDimensionSetLinesOfSalesShipment: {
        parameters: Parameters124;
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
/** What may be done with the fields of each record. */
export interface records {
    DimensionSetLine: { row: components["schemas"]["DimensionSetLine"]; key: "id"; create: "valueId" | "valueCode" | "id" | "code"; update: "valueId" | "valueCode"; noFilter: "@odata.etag" | "valueId" | "valueCode" };
    Location: { row: components["schemas"]["Location"]; key: "id"; create: "code" | "displayName" | "contact" | "addressLine1" | "addressLine2" | "city" | "state" | "country" | "postalCode" | "phoneNumber" | "email" | "website"; update: records["Location"]["create"]; noFilter: "@odata.etag" };
    InventoryPostingGroup: { row: components["schemas"]["InventoryPostingGroup"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" };
    GeneralProductPostingGroup: { row: components["schemas"]["GeneralProductPostingGroup"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" };
    UnitOfMeasure: { row: components["schemas"]["UnitOfMeasure"]; key: "id"; create: "code" | "displayName" | "internationalStandardCode" | "symbol"; update: records["UnitOfMeasure"]["create"]; noFilter: "@odata.etag" };
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
    Item: { row: components["schemas"]["Item"]; key: "id"; create: "number" | "displayName" | "displayName2" | "type" | "itemCategoryId" | "itemCategoryCode" | "blocked" | "gtin" | "inventory" | "unitPrice" | "priceIncludesTax" | "unitCost" | "taxGroupId" | "taxGroupCode" | "baseUnitOfMeasureId" | "baseUnitOfMeasureCode" | "generalProductPostingGroupId" | "generalProductPostingGroupCode" | "inventoryPostingGroupId" | "inventoryPostingGroupCode" | "defaultDimensions"; update: Exclude<records["Item"]["create"], "defaultDimensions">; noFilter: "@odata.etag" | "inventory" | "defaultDimensions" | "itemVariants" | "documentAttachments"; nested: { "defaultDimensions": "DefaultDimension"; "itemVariants": "ItemVariant"; "documentAttachments": "DocumentAttachment"; "inventoryPostingGroup": "InventoryPostingGroup"; "generalProductPostingGroup": "GeneralProductPostingGroup"; "unitOfMeasure": "UnitOfMeasure"; "picture": "Picture"; "itemCategory": "ItemCategory" }; single: "inventoryPostingGroup" | "generalProductPostingGroup" | "unitOfMeasure" | "picture" | "itemCategory" };
    ItemVariant: { row: components["schemas"]["ItemVariant"]; key: "id"; create: "itemId" | "itemNumber" | "code" | "description"; update: records["ItemVariant"]["create"]; noFilter: "@odata.etag"; nested: { "picture": "Picture"; "item": "Item" }; single: "picture" | "item" };
    ItemCategory: { row: components["schemas"]["ItemCategory"]; key: "id"; create: "code" | "displayName"; update: "code" | "displayName"; noFilter: "@odata.etag" };
    SalesCreditMemoLine: { row: components["schemas"]["SalesCreditMemoLine"]; key: "id"; create: "itemId" | "accountId" | "lineType" | "description" | "description2" | "unitOfMeasureId" | "unitOfMeasureCode" | "unitPrice" | "quantity" | "discountAmount" | "discountPercent" | "taxCode" | "shipmentDate" | "itemVariantId" | "locationId" | "documentId" | "sequence" | "lineObjectNumber" | "dimensionSetLines"; update: Exclude<records["SalesCreditMemoLine"]["create"], "documentId" | "sequence" | "lineObjectNumber" | "dimensionSetLines">; noFilter: "@odata.etag" | "dimensionSetLines"; nested: { "dimensionSetLines": "DimensionSetLine"; "location": "Location"; "item": "Item"; "account": "Account"; "unitOfMeasure": "UnitOfMeasure"; "itemVariant": "ItemVariant"; "salesCreditMemo": "SalesCreditMemo" }; single: "location" | "item" | "account" | "unitOfMeasure" | "itemVariant" | "salesCreditMemo" };
    PdfDocument: { row: components["schemas"]["PdfDocument"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "pdfDocumentContent@odata.mediaReadLink" };
    Attachment: { row: components["schemas"]["Attachment"]; key: "id"; create: "fileName" | "byteSize" | "parentId" | "parentType"; update: "fileName" | "byteSize"; noFilter: "@odata.etag" | "attachmentContent@odata.mediaReadLink" | "attachmentContent@odata.mediaEditLink" };
    CustomerReturnReason: { row: components["schemas"]["CustomerReturnReason"]; key: "id"; create: "code" | "description"; update: "code" | "description"; noFilter: "@odata.etag" };
    SalesCreditMemo: { row: components["schemas"]["SalesCreditMemo"]; key: "id"; create: "externalDocumentNumber" | "creditMemoDate" | "postingDate" | "dueDate" | "customerId" | "customerNumber" | "billToCustomerId" | "billToCustomerNumber" | "sellToAddressLine1" | "sellToAddressLine2" | "sellToCity" | "sellToCountry" | "sellToState" | "sellToPostCode" | "billToAddressLine1" | "billToAddressLine2" | "billToCity" | "billToCountry" | "billToState" | "billToPostCode" | "shortcutDimension1Code" | "shortcutDimension2Code" | "currencyId" | "currencyCode" | "paymentTermsId" | "shipmentMethodId" | "salesperson" | "discountAmount" | "invoiceId" | "invoiceNumber" | "phoneNumber" | "email" | "customerReturnReasonId" | "dimensionSetLines" | "salesCreditMemoLines"; update: Exclude<records["SalesCreditMemo"]["create"], "dimensionSetLines" | "salesCreditMemoLines">; noFilter: "@odata.etag" | "currencyCode" | "invoiceId" | "dimensionSetLines" | "salesCreditMemoLines" | "attachments" | "documentAttachments"; nested: { "dimensionSetLines": "DimensionSetLine"; "salesCreditMemoLines": "SalesCreditMemoLine"; "attachments": "Attachment"; "documentAttachments": "DocumentAttachment"; "pdfDocument": "PdfDocument"; "customerFinancialDetail": "CustomerFinancialDetail"; "customer": "Customer"; "currency": "Currency"; "paymentTerm": "PaymentTerm"; "shipmentMethod": "ShipmentMethod"; "customerReturnReason": "CustomerReturnReason"; "dimensionValue": "DimensionValue" }; single: "pdfDocument" | "customerFinancialDetail" | "customer" | "currency" | "paymentTerm" | "shipmentMethod" | "customerReturnReason" | "dimensionValue" };
    SalesInvoiceLine: { row: components["schemas"]["SalesInvoiceLine"]; key: "id"; create: "itemId" | "accountId" | "lineType" | "description" | "description2" | "unitOfMeasureId" | "unitOfMeasureCode" | "quantity" | "unitPrice" | "discountAmount" | "discountPercent" | "taxCode" | "shipmentDate" | "itemVariantId" | "locationId" | "documentId" | "sequence" | "lineObjectNumber" | "dimensionSetLines"; update: Exclude<records["SalesInvoiceLine"]["create"], "documentId" | "sequence" | "lineObjectNumber" | "dimensionSetLines">; noFilter: "@odata.etag" | "dimensionSetLines"; nested: { "dimensionSetLines": "DimensionSetLine"; "location": "Location"; "item": "Item"; "account": "Account"; "unitOfMeasure": "UnitOfMeasure"; "itemVariant": "ItemVariant"; "salesInvoice": "SalesInvoice" }; single: "location" | "item" | "account" | "unitOfMeasure" | "itemVariant" | "salesInvoice" };
    SalesInvoice: { row: components["schemas"]["SalesInvoice"]; key: "id"; create: "externalDocumentNumber" | "invoiceDate" | "postingDate" | "dueDate" | "promisedPayDate" | "customerPurchaseOrderReference" | "customerId" | "customerNumber" | "billToCustomerId" | "billToCustomerNumber" | "shipToName" | "shipToContact" | "sellToAddressLine1" | "sellToAddressLine2" | "sellToCity" | "sellToCountry" | "sellToState" | "sellToPostCode" | "shipToAddressLine1" | "shipToAddressLine2" | "shipToCity" | "shipToCountry" | "shipToState" | "shipToPostCode" | "currencyId" | "shortcutDimension1Code" | "shortcutDimension2Code" | "currencyCode" | "paymentTermsId" | "shipmentMethodId" | "salesperson" | "disputeStatusId" | "disputeStatus" | "discountAmount" | "phoneNumber" | "email" | "dimensionSetLines" | "salesInvoiceLines"; update: Exclude<records["SalesInvoice"]["create"], "dimensionSetLines" | "salesInvoiceLines">; noFilter: "@odata.etag" | "currencyCode" | "remainingAmount" | "dimensionSetLines" | "salesInvoiceLines" | "attachments" | "documentAttachments"; nested: { "dimensionSetLines": "DimensionSetLine"; "salesInvoiceLines": "SalesInvoiceLine"; "attachments": "Attachment"; "documentAttachments": "DocumentAttachment"; "pdfDocument": "PdfDocument"; "customerFinancialDetail": "CustomerFinancialDetail"; "customer": "Customer"; "currency": "Currency"; "paymentTerm": "PaymentTerm"; "shipmentMethod": "ShipmentMethod"; "dimensionValue": "DimensionValue" }; single: "pdfDocument" | "customerFinancialDetail" | "customer" | "currency" | "paymentTerm" | "shipmentMethod" | "dimensionValue" };
    SalesOrderLine: { row: components["schemas"]["SalesOrderLine"]; key: "id"; create: "itemId" | "accountId" | "lineType" | "description" | "description2" | "unitOfMeasureId" | "unitOfMeasureCode" | "quantity" | "unitPrice" | "discountAmount" | "discountPercent" | "taxCode" | "shipmentDate" | "invoiceQuantity" | "shipQuantity" | "itemVariantId" | "locationId" | "documentId" | "sequence" | "lineObjectNumber" | "dimensionSetLines"; update: Exclude<records["SalesOrderLine"]["create"], "documentId" | "sequence" | "lineObjectNumber" | "dimensionSetLines">; noFilter: "@odata.etag" | "dimensionSetLines"; nested: { "dimensionSetLines": "DimensionSetLine"; "location": "Location"; "item": "Item"; "account": "Account"; "unitOfMeasure": "UnitOfMeasure"; "itemVariant": "ItemVariant"; "salesOrder": "SalesOrder" }; single: "location" | "item" | "account" | "unitOfMeasure" | "itemVariant" | "salesOrder" };
    SalesOrder: { row: components["schemas"]["SalesOrder"]; key: "id"; create: "externalDocumentNumber" | "orderDate" | "postingDate" | "customerId" | "customerNumber" | "billToCustomerId" | "billToCustomerNumber" | "shipToName" | "shipToContact" | "sellToAddressLine1" | "sellToAddressLine2" | "sellToCity" | "sellToCountry" | "sellToState" | "sellToPostCode" | "shipToAddressLine1" | "shipToAddressLine2" | "shipToCity" | "shipToCountry" | "shipToState" | "shipToPostCode" | "shortcutDimension1Code" | "shortcutDimension2Code" | "currencyId" | "currencyCode" | "pricesIncludeTax" | "paymentTermsId" | "shipmentMethodId" | "salesperson" | "partialShipping" | "requestedDeliveryDate" | "discountAmount" | "fullyShipped" | "phoneNumber" | "email" | "dimensionSetLines" | "salesOrderLines"; update: Exclude<records["SalesOrder"]["create"], "dimensionSetLines" | "salesOrderLines">; noFilter: "@odata.etag" | "currencyCode" | "partialShipping" | "dimensionSetLines" | "salesOrderLines" | "attachments" | "documentAttachments"; nested: { "dimensionSetLines": "DimensionSetLine"; "salesOrderLines": "SalesOrderLine"; "attachments": "Attachment"; "documentAttachments": "DocumentAttachment"; "pdfDocument": "PdfDocument"; "customerFinancialDetail": "CustomerFinancialDetail"; "customer": "Customer"; "currency": "Currency"; "paymentTerm": "PaymentTerm"; "shipmentMethod": "ShipmentMethod"; "dimensionValue": "DimensionValue" }; single: "pdfDocument" | "customerFinancialDetail" | "customer" | "currency" | "paymentTerm" | "shipmentMethod" | "dimensionValue" };
    SalesQuoteLine: { row: components["schemas"]["SalesQuoteLine"]; key: "id"; create: "itemId" | "accountId" | "lineType" | "description" | "description2" | "unitOfMeasureId" | "unitOfMeasureCode" | "unitPrice" | "quantity" | "discountAmount" | "discountPercent" | "taxCode" | "netAmount" | "itemVariantId" | "locationId" | "documentId" | "sequence" | "lineObjectNumber" | "dimensionSetLines"; update: Exclude<records["SalesQuoteLine"]["create"], "documentId" | "sequence" | "lineObjectNumber" | "dimensionSetLines">; noFilter: "@odata.etag" | "dimensionSetLines"; nested: { "dimensionSetLines": "DimensionSetLine"; "location": "Location"; "item": "Item"; "account": "Account"; "unitOfMeasure": "UnitOfMeasure"; "itemVariant": "ItemVariant"; "salesQuote": "SalesQuote" }; single: "location" | "item" | "account" | "unitOfMeasure" | "itemVariant" | "salesQuote" };
    SalesQuote: { row: components["schemas"]["SalesQuote"]; key: "id"; create: "externalDocumentNumber" | "documentDate" | "postingDate" | "dueDate" | "customerId" | "customerNumber" | "billToCustomerId" | "billToCustomerNumber" | "shipToName" | "shipToContact" | "sellToAddressLine1" | "sellToAddressLine2" | "sellToCity" | "sellToCountry" | "sellToState" | "sellToPostCode" | "billToAddressLine1" | "billToAddressLine2" | "billToCity" | "billToCountry" | "billToState" | "billToPostCode" | "shipToAddressLine1" | "shipToAddressLine2" | "shipToCity" | "shipToCountry" | "shipToState" | "shipToPostCode" | "shortcutDimension1Code" | "shortcutDimension2Code" | "currencyId" | "currencyCode" | "paymentTermsId" | "shipmentMethodId" | "salesperson" | "discountAmount" | "validUntilDate" | "phoneNumber" | "email" | "dimensionSetLines" | "salesQuoteLines"; update: Exclude<records["SalesQuote"]["create"], "dimensionSetLines" | "salesQuoteLines">; noFilter: "@odata.etag" | "currencyCode" | "dimensionSetLines" | "salesQuoteLines" | "attachments" | "documentAttachments"; nested: { "dimensionSetLines": "DimensionSetLine"; "salesQuoteLines": "SalesQuoteLine"; "attachments": "Attachment"; "documentAttachments": "DocumentAttachment"; "pdfDocument": "PdfDocument"; "customerFinancialDetail": "CustomerFinancialDetail"; "customer": "Customer"; "currency": "Currency"; "paymentTerm": "PaymentTerm"; "shipmentMethod": "ShipmentMethod"; "dimensionValue": "DimensionValue" }; single: "pdfDocument" | "customerFinancialDetail" | "customer" | "currency" | "paymentTerm" | "shipmentMethod" | "dimensionValue" };
    SalesShipmentLine: { row: components["schemas"]["SalesShipmentLine"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "dimensionSetLines"; nested: { "dimensionSetLines": "DimensionSetLine"; "salesShipment": "SalesShipment" }; single: "salesShipment" };
    SalesShipment: { row: components["schemas"]["SalesShipment"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "currencyCode" | "salesShipmentLines" | "attachments" | "documentAttachments" | "dimensionSetLines"; nested: { "salesShipmentLines": "SalesShipmentLine"; "attachments": "Attachment"; "documentAttachments": "DocumentAttachment"; "dimensionSetLines": "DimensionSetLine"; "pdfDocument": "PdfDocument"; "customerFinancialDetail": "CustomerFinancialDetail"; "customer": "Customer" }; single: "pdfDocument" | "customerFinancialDetail" | "customer" };
}
/** What each path lets a client do. */
export interface calls {
    "/companies({companyId})/salesCreditMemoLines": { list: "SalesCreditMemoLine"; filterRequired: true; create: { body: "SalesCreditMemoLine"; demands: "documentId"; answer: "SalesCreditMemoLine" } };
    "/companies({companyId})/salesCreditMemoLines({salesCreditMemoLineId})": { get: "SalesCreditMemoLine"; update: { body: "SalesCreditMemoLine"; answer: "SalesCreditMemoLine" }; remove: { answer: never } };
    "/companies({companyId})/salesCreditMemoLines({salesCreditMemoLineId})/dimensionSetLines": { list: "DimensionSetLine"; create: { body: "DimensionSetLine"; demands: never; answer: "DimensionSetLine" } };
    "/companies({companyId})/salesCreditMemoLines({salesCreditMemoLineId})/dimensionSetLines({dimensionSetLineId})": { get: "DimensionSetLine"; update: { body: "DimensionSetLine"; answer: "DimensionSetLine" }; remove: { answer: never } };
    "/companies({companyId})/salesCreditMemoLines({salesCreditMemoLineId})/location": { get: "Location" };
    "/companies({companyId})/salesCreditMemos": { list: "SalesCreditMemo"; create: { body: "SalesCreditMemo"; demands: never; answer: "SalesCreditMemo" } };
    "/companies({companyId})/salesCreditMemos({salesCreditMemoId})": { get: "SalesCreditMemo"; update: { body: "SalesCreditMemo"; answer: "SalesCreditMemo" }; remove: { answer: never } };
    "/companies({companyId})/salesCreditMemos({salesCreditMemoId})/Microsoft.NAV.post": { run: { answer: never } };
    "/companies({companyId})/salesCreditMemos({salesCreditMemoId})/Microsoft.NAV.postAndSend": { run: { answer: never } };
    "/companies({companyId})/salesCreditMemos({salesCreditMemoId})/Microsoft.NAV.send": { run: { answer: never } };
    "/companies({companyId})/salesCreditMemos({salesCreditMemoId})/Microsoft.NAV.cancel": { run: { answer: never } };
    "/companies({companyId})/salesCreditMemos({salesCreditMemoId})/Microsoft.NAV.cancelAndSend": { run: { answer: never } };
    "/companies({companyId})/salesCreditMemos({salesCreditMemoId})/dimensionSetLines": { list: "DimensionSetLine"; create: { body: "DimensionSetLine"; demands: never; answer: "DimensionSetLine" } };
    "/companies({companyId})/salesCreditMemos({salesCreditMemoId})/dimensionSetLines({dimensionSetLineId})": { get: "DimensionSetLine"; update: { body: "DimensionSetLine"; answer: "DimensionSetLine" }; remove: { answer: never } };
    "/companies({companyId})/salesCreditMemos({salesCreditMemoId})/salesCreditMemoLines": { list: "SalesCreditMemoLine"; create: { body: "SalesCreditMemoLine"; demands: never; answer: "SalesCreditMemoLine" } };
    "/companies({companyId})/salesCreditMemos({salesCreditMemoId})/pdfDocument": { get: "PdfDocument" };
    "/companies({companyId})/salesCreditMemos({salesCreditMemoId})/attachments": { list: "Attachment" };
    "/companies({companyId})/salesCreditMemos({salesCreditMemoId})/documentAttachments": { list: "DocumentAttachment" };
    "/companies({companyId})/salesInvoiceLines": { list: "SalesInvoiceLine"; filterRequired: true; create: { body: "SalesInvoiceLine"; demands: "documentId"; answer: "SalesInvoiceLine" } };
    "/companies({companyId})/salesInvoiceLines({salesInvoiceLineId})": { get: "SalesInvoiceLine"; update: { body: "SalesInvoiceLine"; answer: "SalesInvoiceLine" }; remove: { answer: never } };
    "/companies({companyId})/salesInvoiceLines({salesInvoiceLineId})/dimensionSetLines": { list: "DimensionSetLine"; create: { body: "DimensionSetLine"; demands: never; answer: "DimensionSetLine" } };
    "/companies({companyId})/salesInvoiceLines({salesInvoiceLineId})/dimensionSetLines({dimensionSetLineId})": { get: "DimensionSetLine"; update: { body: "DimensionSetLine"; answer: "DimensionSetLine" }; remove: { answer: never } };
    "/companies({companyId})/salesInvoiceLines({salesInvoiceLineId})/location": { get: "Location" };
    "/companies({companyId})/salesInvoices": { list: "SalesInvoice"; create: { body: "SalesInvoice"; demands: never; answer: "SalesInvoice" } };
    "/companies({companyId})/salesInvoices({salesInvoiceId})": { get: "SalesInvoice"; update: { body: "SalesInvoice"; answer: "SalesInvoice" }; remove: { answer: never } };
    "/companies({companyId})/salesInvoices({salesInvoiceId})/Microsoft.NAV.post": { run: { answer: never } };
    "/companies({companyId})/salesInvoices({salesInvoiceId})/Microsoft.NAV.postAndSend": { run: { answer: never } };
    "/companies({companyId})/salesInvoices({salesInvoiceId})/Microsoft.NAV.send": { run: { answer: never } };
    "/companies({companyId})/salesInvoices({salesInvoiceId})/Microsoft.NAV.cancel": { run: { answer: never } };
    "/companies({companyId})/salesInvoices({salesInvoiceId})/Microsoft.NAV.cancelAndSend": { run: { answer: never } };
    "/companies({companyId})/salesInvoices({salesInvoiceId})/Microsoft.NAV.makeCorrectiveCreditMemo": { run: { answer: never } };
    "/companies({companyId})/salesInvoices({salesInvoiceId})/dimensionSetLines": { list: "DimensionSetLine"; create: { body: "DimensionSetLine"; demands: never; answer: "DimensionSetLine" } };
    "/companies({companyId})/salesInvoices({salesInvoiceId})/dimensionSetLines({dimensionSetLineId})": { get: "DimensionSetLine"; update: { body: "DimensionSetLine"; answer: "DimensionSetLine" }; remove: { answer: never } };
    "/companies({companyId})/salesInvoices({salesInvoiceId})/salesInvoiceLines": { list: "SalesInvoiceLine"; create: { body: "SalesInvoiceLine"; demands: never; answer: "SalesInvoiceLine" } };
    "/companies({companyId})/salesInvoices({salesInvoiceId})/pdfDocument": { get: "PdfDocument" };
    "/companies({companyId})/salesInvoices({salesInvoiceId})/attachments": { list: "Attachment" };
    "/companies({companyId})/salesInvoices({salesInvoiceId})/documentAttachments": { list: "DocumentAttachment" };
    "/companies({companyId})/salesOrderLines": { list: "SalesOrderLine"; filterRequired: true; create: { body: "SalesOrderLine"; demands: "documentId"; answer: "SalesOrderLine" } };
    "/companies({companyId})/salesOrderLines({salesOrderLineId})": { get: "SalesOrderLine"; update: { body: "SalesOrderLine"; answer: "SalesOrderLine" }; remove: { answer: never } };
    "/companies({companyId})/salesOrderLines({salesOrderLineId})/dimensionSetLines": { list: "DimensionSetLine"; create: { body: "DimensionSetLine"; demands: never; answer: "DimensionSetLine" } };
    "/companies({companyId})/salesOrderLines({salesOrderLineId})/dimensionSetLines({dimensionSetLineId})": { get: "DimensionSetLine"; update: { body: "DimensionSetLine"; answer: "DimensionSetLine" }; remove: { answer: never } };
    "/companies({companyId})/salesOrderLines({salesOrderLineId})/location": { get: "Location" };
    "/companies({companyId})/salesOrders": { list: "SalesOrder"; create: { body: "SalesOrder"; demands: never; answer: "SalesOrder" } };
    "/companies({companyId})/salesOrders({salesOrderId})": { get: "SalesOrder"; update: { body: "SalesOrder"; answer: "SalesOrder" }; remove: { answer: never } };
    "/companies({companyId})/salesOrders({salesOrderId})/Microsoft.NAV.shipAndInvoice": { run: { answer: never } };
    "/companies({companyId})/salesOrders({salesOrderId})/dimensionSetLines": { list: "DimensionSetLine"; create: { body: "DimensionSetLine"; demands: never; answer: "DimensionSetLine" } };
    "/companies({companyId})/salesOrders({salesOrderId})/dimensionSetLines({dimensionSetLineId})": { get: "DimensionSetLine"; update: { body: "DimensionSetLine"; answer: "DimensionSetLine" }; remove: { answer: never } };
    "/companies({companyId})/salesOrders({salesOrderId})/salesOrderLines": { list: "SalesOrderLine"; create: { body: "SalesOrderLine"; demands: never; answer: "SalesOrderLine" } };
    "/companies({companyId})/salesOrders({salesOrderId})/pdfDocument": { get: "PdfDocument" };
    "/companies({companyId})/salesOrders({salesOrderId})/attachments": { list: "Attachment" };
    "/companies({companyId})/salesOrders({salesOrderId})/documentAttachments": { list: "DocumentAttachment" };
    "/companies({companyId})/salesQuoteLines": { list: "SalesQuoteLine"; filterRequired: true; create: { body: "SalesQuoteLine"; demands: "documentId"; answer: "SalesQuoteLine" } };
    "/companies({companyId})/salesQuoteLines({salesQuoteLineId})": { get: "SalesQuoteLine"; update: { body: "SalesQuoteLine"; answer: "SalesQuoteLine" }; remove: { answer: never } };
    "/companies({companyId})/salesQuoteLines({salesQuoteLineId})/dimensionSetLines": { list: "DimensionSetLine"; create: { body: "DimensionSetLine"; demands: never; answer: "DimensionSetLine" } };
    "/companies({companyId})/salesQuoteLines({salesQuoteLineId})/dimensionSetLines({dimensionSetLineId})": { get: "DimensionSetLine"; update: { body: "DimensionSetLine"; answer: "DimensionSetLine" }; remove: { answer: never } };
    "/companies({companyId})/salesQuoteLines({salesQuoteLineId})/location": { get: "Location" };
    "/companies({companyId})/salesQuotes": { list: "SalesQuote"; create: { body: "SalesQuote"; demands: never; answer: "SalesQuote" } };
    "/companies({companyId})/salesQuotes({salesQuoteId})": { get: "SalesQuote"; update: { body: "SalesQuote"; answer: "SalesQuote" }; remove: { answer: never } };
    "/companies({companyId})/salesQuotes({salesQuoteId})/Microsoft.NAV.makeInvoice": { run: { answer: never } };
    "/companies({companyId})/salesQuotes({salesQuoteId})/Microsoft.NAV.makeOrder": { run: { answer: never } };
    "/companies({companyId})/salesQuotes({salesQuoteId})/Microsoft.NAV.send": { run: { answer: never } };
    "/companies({companyId})/salesQuotes({salesQuoteId})/dimensionSetLines": { list: "DimensionSetLine"; create: { body: "DimensionSetLine"; demands: never; answer: "DimensionSetLine" } };
    "/companies({companyId})/salesQuotes({salesQuoteId})/dimensionSetLines({dimensionSetLineId})": { get: "DimensionSetLine"; update: { body: "DimensionSetLine"; answer: "DimensionSetLine" }; remove: { answer: never } };
    "/companies({companyId})/salesQuotes({salesQuoteId})/salesQuoteLines": { list: "SalesQuoteLine"; create: { body: "SalesQuoteLine"; demands: never; answer: "SalesQuoteLine" } };
    "/companies({companyId})/salesQuotes({salesQuoteId})/pdfDocument": { get: "PdfDocument" };
    "/companies({companyId})/salesQuotes({salesQuoteId})/attachments": { list: "Attachment" };
    "/companies({companyId})/salesQuotes({salesQuoteId})/documentAttachments": { list: "DocumentAttachment" };
    "/companies({companyId})/salesShipmentLines": { list: "SalesShipmentLine" };
    "/companies({companyId})/salesShipmentLines({salesShipmentLineId})": { get: "SalesShipmentLine" };
    "/companies({companyId})/salesShipmentLines({salesShipmentLineId})/dimensionSetLines": { list: "DimensionSetLine" };
    "/companies({companyId})/salesShipments": { list: "SalesShipment" };
    "/companies({companyId})/salesShipments({salesShipmentId})": { get: "SalesShipment" };
    "/companies({companyId})/salesShipments({salesShipmentId})/salesShipmentLines": { list: "SalesShipmentLine" };
    "/companies({companyId})/salesShipments({salesShipmentId})/pdfDocument": { get: "PdfDocument" };
    "/companies({companyId})/salesShipments({salesShipmentId})/attachments": { list: "Attachment" };
    "/companies({companyId})/salesShipments({salesShipmentId})/documentAttachments": { list: "DocumentAttachment" };
    "/companies({companyId})/salesShipments({salesShipmentId})/dimensionSetLines": { list: "DimensionSetLine" };
}
/** The types of the service, for a client that knows no other. */
export interface SalesTypes {
    paths: paths;
    records: records;
    calls: calls;
}

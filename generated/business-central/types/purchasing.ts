// Made by `npm run generate` from specs/business-central/: change that, never this file.

import type { components as shared, Answers1, Answers2, Answers3, Answers4, Answers5, Query1, Query2, Query3, Query4, Header1, Header2, Header3, Header4, Parameters2, Parameters4 } from "../shared-types.ts";
export interface paths {
    /**
     * List purchase credit memo lines; create a purchase credit memo line
     * @description Returns the lines of one credit memo. Say which: `documentId`, or the `id` of a line, has to be in the filter.
     */
    "/companies({companyId})/purchaseCreditMemoLines": {
        get: operations["ListPurchaseCreditMemoLines"];
        /** @description Adds a line to the document that `documentId` names. Name what it is about by `itemId`, `accountId`, or `lineType` with `lineObjectNumber`. */
        post: operations["CreatePurchaseCreditMemoLine"];
    };
    /**
     * Get a purchase credit memo line; change a purchase credit memo line; delete a purchase credit memo line
     * @description Reads one purchase credit memo line by its `id`; `$expand` adds `dimensionSetLines`, `location` and others.
     */
    "/companies({companyId})/purchaseCreditMemoLines({purchaseCreditMemoLineId})": {
        get: operations["GetPurchaseCreditMemoLine"];
        /** @description Takes the line out of its document, whose totals change. Lines that were shipped, received or posted are refused. */
        delete: operations["DeletePurchaseCreditMemoLine"];
        /** @description Changes the fields that are sent. The document, the place and the number of what the line is about cannot change: delete the line and add another. */
        patch: operations["UpdatePurchaseCreditMemoLine"];
    };
    /**
     * List the dimension set lines of a purchase credit memo line; create a dimension set line of a purchase credit memo line
     * @description Returns the dimension values that the purchase credit memo line carries, one line a dimension.
     */
    "/companies({companyId})/purchaseCreditMemoLines({purchaseCreditMemoLineId})/dimensionSetLines": {
        get: operations["ListDimensionSetLinesOfPurchaseCreditMemoLine"];
        /** @description Marks the record with a value of a dimension. Name the dimension by `id` or `code` and the value by `valueId` or `valueCode`. */
        post: operations["CreateDimensionSetLineOfPurchaseCreditMemoLine"];
    };
    /**
     * Get a dimension set line of a purchase credit memo line; change a dimension set line of a purchase credit memo line; delete a dimension set line of a purchase credit memo line
     * @description Reads one dimension set line of the purchase credit memo line by its `id`.
     */
    "/companies({companyId})/purchaseCreditMemoLines({purchaseCreditMemoLineId})/dimensionSetLines({dimensionSetLineId})": {
        get: operations["GetDimensionSetLineOfPurchaseCreditMemoLine"];
        /** @description Takes the mark of this dimension off the record. */
        delete: operations["DeleteDimensionSetLineOfPurchaseCreditMemoLine"];
        /** @description Gives the record another value of the same dimension; the dimension itself cannot change. */
        patch: operations["UpdateDimensionSetLineOfPurchaseCreditMemoLine"];
    };
    /**
     * Get the location of a purchase credit memo line
     * @description Reads the location of the purchase credit memo line without its key.
     */
    "/companies({companyId})/purchaseCreditMemoLines({purchaseCreditMemoLineId})/location": {
        get: operations["GetLocationOfPurchaseCreditMemoLine"];
    };
    /**
     * List purchase credit memos; create a purchase credit memo
     * @description Returns drafts and posted credit memos of vendors with their totals.
     */
    "/companies({companyId})/purchaseCreditMemos": {
        get: operations["ListPurchaseCreditMemos"];
        /** @description Makes a draft of a vendor's credit memo; nothing is booked until it is posted. Lines can be sent along in `purchaseCreditMemoLines`. */
        post: operations["CreatePurchaseCreditMemo"];
    };
    /**
     * Get a purchase credit memo; change a purchase credit memo; delete a purchase credit memo
     * @description Reads one purchase credit memo by its `id`; `$expand` adds `dimensionSetLines`, `purchaseCreditMemoLines` and others.
     */
    "/companies({companyId})/purchaseCreditMemos({purchaseCreditMemoId})": {
        get: operations["GetPurchaseCreditMemo"];
        /** @description Removes a draft with its lines. What is posted stays, as the law demands; cancel it instead. */
        delete: operations["DeletePurchaseCreditMemo"];
        /** @description Changes the fields that are sent and leaves the others as they are. Once the document is posted nearly all of its fields are refused. Lines are changed by themselves. */
        patch: operations["UpdatePurchaseCreditMemo"];
    };
    /**
     * Post a purchase credit memo
     * @description Books the draft: it gets the number of a posted credit memo, and the vendor's balance changes.
     */
    "/companies({companyId})/purchaseCreditMemos({purchaseCreditMemoId})/Microsoft.NAV.post": {
        post: operations["PostPurchaseCreditMemo"];
    };
    /**
     * Cancel a purchase credit memo
     * @description Takes a posted credit memo back by posting an invoice against it.
     */
    "/companies({companyId})/purchaseCreditMemos({purchaseCreditMemoId})/Microsoft.NAV.cancel": {
        post: operations["CancelPurchaseCreditMemo"];
    };
    /**
     * List the dimension set lines of a purchase credit memo; create a dimension set line of a purchase credit memo
     * @description Returns the dimension values that the purchase credit memo carries, one line a dimension.
     */
    "/companies({companyId})/purchaseCreditMemos({purchaseCreditMemoId})/dimensionSetLines": {
        get: operations["ListDimensionSetLinesOfPurchaseCreditMemo"];
        /** @description Marks the record with a value of a dimension. Name the dimension by `id` or `code` and the value by `valueId` or `valueCode`. */
        post: operations["CreateDimensionSetLineOfPurchaseCreditMemo"];
    };
    /**
     * Get a dimension set line of a purchase credit memo; change a dimension set line of a purchase credit memo; delete a dimension set line of a purchase credit memo
     * @description Reads one dimension set line of the purchase credit memo by its `id`.
     */
    "/companies({companyId})/purchaseCreditMemos({purchaseCreditMemoId})/dimensionSetLines({dimensionSetLineId})": {
        get: operations["GetDimensionSetLineOfPurchaseCreditMemo"];
        /** @description Takes the mark of this dimension off the record. */
        delete: operations["DeleteDimensionSetLineOfPurchaseCreditMemo"];
        /** @description Gives the record another value of the same dimension; the dimension itself cannot change. */
        patch: operations["UpdateDimensionSetLineOfPurchaseCreditMemo"];
    };
    /**
     * List the purchase credit memo lines of a purchase credit memo; create a purchase credit memo line of a purchase credit memo
     * @description Returns the purchase credit memo lines of one purchase credit memo, without a filter for it.
     */
    "/companies({companyId})/purchaseCreditMemos({purchaseCreditMemoId})/purchaseCreditMemoLines": {
        get: operations["ListPurchaseCreditMemoLinesOfPurchaseCreditMemo"];
        /** @description Adds a line to the document. Name what it is about by `itemId`, `accountId`, or `lineType` with `lineObjectNumber`. */
        post: operations["CreatePurchaseCreditMemoLineOfPurchaseCreditMemo"];
    };
    /**
     * Get the pdf document of a purchase credit memo
     * @description Prints the purchase credit memo and answers with the link to its bytes; reading them by the content path does both in one.
     */
    "/companies({companyId})/purchaseCreditMemos({purchaseCreditMemoId})/pdfDocument": {
        get: operations["GetPdfDocumentOfPurchaseCreditMemo"];
    };
    /**
     * Download a purchase credit memo as a pdf
     * @description Prints the purchase credit memo with the report that the company has chosen for it and returns the pdf; `Accept-Language` sets its language.
     */
    "/companies({companyId})/purchaseCreditMemos({purchaseCreditMemoId})/pdfDocument/pdfDocumentContent": {
        get: operations["DownloadPdfOfPurchaseCreditMemo"];
    };
    /**
     * List the attachments of a purchase credit memo
     * @description Returns the files that came with the purchase credit memo; their bytes are read by the content path of each.
     */
    "/companies({companyId})/purchaseCreditMemos({purchaseCreditMemoId})/attachments": {
        get: operations["ListAttachmentsOfPurchaseCreditMemo"];
    };
    /**
     * List the document attachments of a purchase credit memo
     * @description Returns the files in the attachments pane of the purchase credit memo; their bytes are read by the content path of each.
     */
    "/companies({companyId})/purchaseCreditMemos({purchaseCreditMemoId})/documentAttachments": {
        get: operations["ListDocumentAttachmentsOfPurchaseCreditMemo"];
    };
    /**
     * List purchase invoice lines; create a purchase invoice line
     * @description Returns the lines of one invoice. Say which: `documentId`, or the `id` of a line, has to be in the filter.
     */
    "/companies({companyId})/purchaseInvoiceLines": {
        get: operations["ListPurchaseInvoiceLines"];
        /** @description Adds a line to the document that `documentId` names. Name what it is about by `itemId`, `accountId`, or `lineType` with `lineObjectNumber`. */
        post: operations["CreatePurchaseInvoiceLine"];
    };
    /**
     * Get a purchase invoice line; change a purchase invoice line; delete a purchase invoice line
     * @description Reads one purchase invoice line by its `id`; `$expand` adds `dimensionSetLines`, `location` and others.
     */
    "/companies({companyId})/purchaseInvoiceLines({purchaseInvoiceLineId})": {
        get: operations["GetPurchaseInvoiceLine"];
        /** @description Takes the line out of its document, whose totals change. Lines that were shipped, received or posted are refused. */
        delete: operations["DeletePurchaseInvoiceLine"];
        /** @description Changes the fields that are sent. The document, the place and the number of what the line is about cannot change: delete the line and add another. */
        patch: operations["UpdatePurchaseInvoiceLine"];
    };
    /**
     * List the dimension set lines of a purchase invoice line; create a dimension set line of a purchase invoice line
     * @description Returns the dimension values that the purchase invoice line carries, one line a dimension.
     */
    "/companies({companyId})/purchaseInvoiceLines({purchaseInvoiceLineId})/dimensionSetLines": {
        get: operations["ListDimensionSetLinesOfPurchaseInvoiceLine"];
        /** @description Marks the record with a value of a dimension. Name the dimension by `id` or `code` and the value by `valueId` or `valueCode`. */
        post: operations["CreateDimensionSetLineOfPurchaseInvoiceLine"];
    };
    /**
     * Get a dimension set line of a purchase invoice line; change a dimension set line of a purchase invoice line; delete a dimension set line of a purchase invoice line
     * @description Reads one dimension set line of the purchase invoice line by its `id`.
     */
    "/companies({companyId})/purchaseInvoiceLines({purchaseInvoiceLineId})/dimensionSetLines({dimensionSetLineId})": {
        get: operations["GetDimensionSetLineOfPurchaseInvoiceLine"];
        /** @description Takes the mark of this dimension off the record. */
        delete: operations["DeleteDimensionSetLineOfPurchaseInvoiceLine"];
        /** @description Gives the record another value of the same dimension; the dimension itself cannot change. */
        patch: operations["UpdateDimensionSetLineOfPurchaseInvoiceLine"];
    };
    /**
     * Get the location of a purchase invoice line
     * @description Reads the location of the purchase invoice line without its key.
     */
    "/companies({companyId})/purchaseInvoiceLines({purchaseInvoiceLineId})/location": {
        get: operations["GetLocationOfPurchaseInvoiceLine"];
    };
    /**
     * List purchase invoices; create a purchase invoice
     * @description Returns drafts and posted invoices of vendors with their totals.
     */
    "/companies({companyId})/purchaseInvoices": {
        get: operations["ListPurchaseInvoices"];
        /** @description Makes a draft of a vendor's invoice; nothing is booked until it is posted. Lines can be sent along in `purchaseInvoiceLines`. */
        post: operations["CreatePurchaseInvoice"];
    };
    /**
     * Get a purchase invoice; change a purchase invoice; delete a purchase invoice
     * @description Reads one purchase invoice by its `id`; `$expand` adds `dimensionSetLines`, `purchaseInvoiceLines` and others.
     */
    "/companies({companyId})/purchaseInvoices({purchaseInvoiceId})": {
        get: operations["GetPurchaseInvoice"];
        /** @description Removes a draft with its lines. What is posted stays, as the law demands; cancel it instead. */
        delete: operations["DeletePurchaseInvoice"];
        /** @description Changes the fields that are sent and leaves the others as they are. Once the document is posted nearly all of its fields are refused. Lines are changed by themselves. */
        patch: operations["UpdatePurchaseInvoice"];
    };
    /**
     * Post a purchase invoice
     * @description Books the draft: it gets the number of a posted invoice, and what is owed to the vendor grows.
     */
    "/companies({companyId})/purchaseInvoices({purchaseInvoiceId})/Microsoft.NAV.post": {
        post: operations["PostPurchaseInvoice"];
    };
    /**
     * List the dimension set lines of a purchase invoice; create a dimension set line of a purchase invoice
     * @description Returns the dimension values that the purchase invoice carries, one line a dimension.
     */
    "/companies({companyId})/purchaseInvoices({purchaseInvoiceId})/dimensionSetLines": {
        get: operations["ListDimensionSetLinesOfPurchaseInvoice"];
        /** @description Marks the record with a value of a dimension. Name the dimension by `id` or `code` and the value by `valueId` or `valueCode`. */
        post: operations["CreateDimensionSetLineOfPurchaseInvoice"];
    };
    /**
     * Get a dimension set line of a purchase invoice; change a dimension set line of a purchase invoice; delete a dimension set line of a purchase invoice
     * @description Reads one dimension set line of the purchase invoice by its `id`.
     */
    "/companies({companyId})/purchaseInvoices({purchaseInvoiceId})/dimensionSetLines({dimensionSetLineId})": {
        get: operations["GetDimensionSetLineOfPurchaseInvoice"];
        /** @description Takes the mark of this dimension off the record. */
        delete: operations["DeleteDimensionSetLineOfPurchaseInvoice"];
        /** @description Gives the record another value of the same dimension; the dimension itself cannot change. */
        patch: operations["UpdateDimensionSetLineOfPurchaseInvoice"];
    };
    /**
     * List the purchase invoice lines of a purchase invoice; create a purchase invoice line of a purchase invoice
     * @description Returns the purchase invoice lines of one purchase invoice, without a filter for it.
     */
    "/companies({companyId})/purchaseInvoices({purchaseInvoiceId})/purchaseInvoiceLines": {
        get: operations["ListPurchaseInvoiceLinesOfPurchaseInvoice"];
        /** @description Adds a line to the document. Name what it is about by `itemId`, `accountId`, or `lineType` with `lineObjectNumber`. */
        post: operations["CreatePurchaseInvoiceLineOfPurchaseInvoice"];
    };
    /**
     * Get the pdf document of a purchase invoice
     * @description Prints the purchase invoice and answers with the link to its bytes; reading them by the content path does both in one.
     */
    "/companies({companyId})/purchaseInvoices({purchaseInvoiceId})/pdfDocument": {
        get: operations["GetPdfDocumentOfPurchaseInvoice"];
    };
    /**
     * Download a purchase invoice as a pdf
     * @description Prints the purchase invoice with the report that the company has chosen for it and returns the pdf; `Accept-Language` sets its language.
     */
    "/companies({companyId})/purchaseInvoices({purchaseInvoiceId})/pdfDocument/pdfDocumentContent": {
        get: operations["DownloadPdfOfPurchaseInvoice"];
    };
    /**
     * List the attachments of a purchase invoice
     * @description Returns the files that came with the purchase invoice; their bytes are read by the content path of each.
     */
    "/companies({companyId})/purchaseInvoices({purchaseInvoiceId})/attachments": {
        get: operations["ListAttachmentsOfPurchaseInvoice"];
    };
    /**
     * List the document attachments of a purchase invoice
     * @description Returns the files in the attachments pane of the purchase invoice; their bytes are read by the content path of each.
     */
    "/companies({companyId})/purchaseInvoices({purchaseInvoiceId})/documentAttachments": {
        get: operations["ListDocumentAttachmentsOfPurchaseInvoice"];
    };
    /**
     * List purchase order lines; create a purchase order line
     * @description Returns the lines of one order. Say which: `documentId`, or the `id` of a line, has to be in the filter.
     */
    "/companies({companyId})/purchaseOrderLines": {
        get: operations["ListPurchaseOrderLines"];
        /** @description Adds a line to the document that `documentId` names. Name what it is about by `itemId`, `accountId`, or `lineType` with `lineObjectNumber`. */
        post: operations["CreatePurchaseOrderLine"];
    };
    /**
     * Get a purchase order line; change a purchase order line; delete a purchase order line
     * @description Reads one purchase order line by its `id`; `$expand` adds `dimensionSetLines`, `location` and others.
     */
    "/companies({companyId})/purchaseOrderLines({purchaseOrderLineId})": {
        get: operations["GetPurchaseOrderLine"];
        /** @description Takes the line out of its document, whose totals change. Lines that were shipped, received or posted are refused. */
        delete: operations["DeletePurchaseOrderLine"];
        /** @description Changes the fields that are sent. The document, the place and the number of what the line is about cannot change: delete the line and add another. */
        patch: operations["UpdatePurchaseOrderLine"];
    };
    /**
     * List the dimension set lines of a purchase order line; create a dimension set line of a purchase order line
     * @description Returns the dimension values that the purchase order line carries, one line a dimension.
     */
    "/companies({companyId})/purchaseOrderLines({purchaseOrderLineId})/dimensionSetLines": {
        get: operations["ListDimensionSetLinesOfPurchaseOrderLine"];
        /** @description Marks the record with a value of a dimension. Name the dimension by `id` or `code` and the value by `valueId` or `valueCode`. */
        post: operations["CreateDimensionSetLineOfPurchaseOrderLine"];
    };
    /**
     * Get a dimension set line of a purchase order line; change a dimension set line of a purchase order line; delete a dimension set line of a purchase order line
     * @description Reads one dimension set line of the purchase order line by its `id`.
     */
    "/companies({companyId})/purchaseOrderLines({purchaseOrderLineId})/dimensionSetLines({dimensionSetLineId})": {
        get: operations["GetDimensionSetLineOfPurchaseOrderLine"];
        /** @description Takes the mark of this dimension off the record. */
        delete: operations["DeleteDimensionSetLineOfPurchaseOrderLine"];
        /** @description Gives the record another value of the same dimension; the dimension itself cannot change. */
        patch: operations["UpdateDimensionSetLineOfPurchaseOrderLine"];
    };
    /**
     * Get the location of a purchase order line
     * @description Reads the location of the purchase order line without its key.
     */
    "/companies({companyId})/purchaseOrderLines({purchaseOrderLineId})/location": {
        get: operations["GetLocationOfPurchaseOrderLine"];
    };
    /**
     * List purchase orders; create a purchase order
     * @description Returns the orders that are not wholly received and invoiced yet, with their totals.
     */
    "/companies({companyId})/purchaseOrders": {
        get: operations["ListPurchaseOrders"];
        /** @description Makes an order to a vendor; nothing is received or invoiced until it is posted. Lines can be sent along in `purchaseOrderLines`. */
        post: operations["CreatePurchaseOrder"];
    };
    /**
     * Get a purchase order; change a purchase order; delete a purchase order
     * @description Reads one purchase order by its `id`; `$expand` adds `purchaseOrderLines`, `pdfDocument` and others.
     */
    "/companies({companyId})/purchaseOrders({purchaseOrderId})": {
        get: operations["GetPurchaseOrder"];
        /** @description Removes the purchase order with its lines. What was posted from it stays. */
        delete: operations["DeletePurchaseOrder"];
        /** @description Changes the fields that are sent and leaves the others as they are. A new vendor brings terms and addresses of its own. Lines are changed by themselves. */
        patch: operations["UpdatePurchaseOrder"];
    };
    /**
     * Receive and invoice a purchase order
     * @description Posts the receipt and the invoice of what the lines have in `receiveQuantity` and `invoiceQuantity`. An order without a rest is gone afterwards.
     */
    "/companies({companyId})/purchaseOrders({purchaseOrderId})/Microsoft.NAV.receiveAndInvoice": {
        post: operations["ReceiveAndInvoicePurchaseOrder"];
    };
    /**
     * List the purchase order lines of a purchase order; create a purchase order line of a purchase order
     * @description Returns the purchase order lines of one purchase order, without a filter for it.
     */
    "/companies({companyId})/purchaseOrders({purchaseOrderId})/purchaseOrderLines": {
        get: operations["ListPurchaseOrderLinesOfPurchaseOrder"];
        /** @description Adds a line to the document. Name what it is about by `itemId`, `accountId`, or `lineType` with `lineObjectNumber`. */
        post: operations["CreatePurchaseOrderLineOfPurchaseOrder"];
    };
    /**
     * Get the pdf document of a purchase order
     * @description Prints the purchase order and answers with the link to its bytes; reading them by the content path does both in one.
     */
    "/companies({companyId})/purchaseOrders({purchaseOrderId})/pdfDocument": {
        get: operations["GetPdfDocumentOfPurchaseOrder"];
    };
    /**
     * Download a purchase order as a pdf
     * @description Prints the purchase order with the report that the company has chosen for it and returns the pdf; `Accept-Language` sets its language.
     */
    "/companies({companyId})/purchaseOrders({purchaseOrderId})/pdfDocument/pdfDocumentContent": {
        get: operations["DownloadPdfOfPurchaseOrder"];
    };
    /**
     * List the attachments of a purchase order
     * @description Returns the files that came with the purchase order; their bytes are read by the content path of each.
     */
    "/companies({companyId})/purchaseOrders({purchaseOrderId})/attachments": {
        get: operations["ListAttachmentsOfPurchaseOrder"];
    };
    /**
     * List the dimension set lines of a purchase order; create a dimension set line of a purchase order
     * @description Returns the dimension values that the purchase order carries, one line a dimension.
     */
    "/companies({companyId})/purchaseOrders({purchaseOrderId})/dimensionSetLines": {
        get: operations["ListDimensionSetLinesOfPurchaseOrder"];
        /** @description Marks the record with a value of a dimension. Name the dimension by `id` or `code` and the value by `valueId` or `valueCode`. */
        post: operations["CreateDimensionSetLineOfPurchaseOrder"];
    };
    /**
     * Get a dimension set line of a purchase order; change a dimension set line of a purchase order; delete a dimension set line of a purchase order
     * @description Reads one dimension set line of the purchase order by its `id`.
     */
    "/companies({companyId})/purchaseOrders({purchaseOrderId})/dimensionSetLines({dimensionSetLineId})": {
        get: operations["GetDimensionSetLineOfPurchaseOrder"];
        /** @description Takes the mark of this dimension off the record. */
        delete: operations["DeleteDimensionSetLineOfPurchaseOrder"];
        /** @description Gives the record another value of the same dimension; the dimension itself cannot change. */
        patch: operations["UpdateDimensionSetLineOfPurchaseOrder"];
    };
    /**
     * List the document attachments of a purchase order
     * @description Returns the files in the attachments pane of the purchase order; their bytes are read by the content path of each.
     */
    "/companies({companyId})/purchaseOrders({purchaseOrderId})/documentAttachments": {
        get: operations["ListDocumentAttachmentsOfPurchaseOrder"];
    };
    /**
     * List purchase receipt lines
     * @description Returns the lines of all arrivals; follow one by the path below its receipt.
     */
    "/companies({companyId})/purchaseReceiptLines": {
        get: operations["ListPurchaseReceiptLines"];
    };
    /**
     * Get a purchase receipt line
     * @description Reads one purchase receipt line by its `id`; `$expand` adds `dimensionSetLines`.
     */
    "/companies({companyId})/purchaseReceiptLines({purchaseReceiptLineId})": {
        get: operations["GetPurchaseReceiptLine"];
    };
    /**
     * List the dimension set lines of a purchase receipt line
     * @description Returns the dimension values that the purchase receipt line carries, one line a dimension.
     */
    "/companies({companyId})/purchaseReceiptLines({purchaseReceiptLineId})/dimensionSetLines": {
        get: operations["ListDimensionSetLinesOfPurchaseReceiptLine"];
    };
    /**
     * List purchase receipts
     * @description Returns the arrivals of goods that were posted.
     */
    "/companies({companyId})/purchaseReceipts": {
        get: operations["ListPurchaseReceipts"];
    };
    /**
     * Get a purchase receipt
     * @description Reads one purchase receipt by its `id`; `$expand` adds `purchaseReceiptLines`, `dimensionSetLines` and others.
     */
    "/companies({companyId})/purchaseReceipts({purchaseReceiptId})": {
        get: operations["GetPurchaseReceipt"];
    };
    /**
     * List the purchase receipt lines of a purchase receipt
     * @description Returns the purchase receipt lines of one purchase receipt, without a filter for it.
     */
    "/companies({companyId})/purchaseReceipts({purchaseReceiptId})/purchaseReceiptLines": {
        get: operations["ListPurchaseReceiptLinesOfPurchaseReceipt"];
    };
    /**
     * List the dimension set lines of a purchase receipt
     * @description Returns the dimension values that the purchase receipt carries, one line a dimension.
     */
    "/companies({companyId})/purchaseReceipts({purchaseReceiptId})/dimensionSetLines": {
        get: operations["ListDimensionSetLinesOfPurchaseReceipt"];
    };
    /**
     * Get the pdf document of a purchase receipt
     * @description Prints the purchase receipt and answers with the link to its bytes; reading them by the content path does both in one.
     */
    "/companies({companyId})/purchaseReceipts({purchaseReceiptId})/pdfDocument": {
        get: operations["GetPdfDocumentOfPurchaseReceipt"];
    };
    /**
     * Download a purchase receipt as a pdf
     * @description Prints the purchase receipt with the report that the company has chosen for it and returns the pdf; `Accept-Language` sets its language.
     */
    "/companies({companyId})/purchaseReceipts({purchaseReceiptId})/pdfDocument/pdfDocumentContent": {
        get: operations["DownloadPdfOfPurchaseReceipt"];
    };
    /**
     * List the attachments of a purchase receipt
     * @description Returns the files that came with the purchase receipt; their bytes are read by the content path of each.
     */
    "/companies({companyId})/purchaseReceipts({purchaseReceiptId})/attachments": {
        get: operations["ListAttachmentsOfPurchaseReceipt"];
    };
    /**
     * List the document attachments of a purchase receipt
     * @description Returns the files in the attachments pane of the purchase receipt; their bytes are read by the content path of each.
     */
    "/companies({companyId})/purchaseReceipts({purchaseReceiptId})/documentAttachments": {
        get: operations["ListDocumentAttachmentsOfPurchaseReceipt"];
    };
    /**
     * List vendors; create a vendor
     * @description Returns the vendors of the company with address, terms and balance; filter on `lastModifiedDateTime` to read what changed.
     */
    "/companies({companyId})/vendors": {
        get: operations["ListVendors"];
        /** @description Makes a new vendor. Without `number` the number series of vendors gives one, and the set-up of the company may ask for a template. */
        post: operations["CreateVendor"];
    };
    /**
     * Get a vendor; change a vendor; delete a vendor
     * @description Reads one vendor by its `id`; `$expand` adds `picture`, `defaultDimensions` and others.
     */
    "/companies({companyId})/vendors({vendorId})": {
        get: operations["GetVendor"];
        /** @description Removes the vendor. It is refused while other records or entries need it. */
        delete: operations["DeleteVendor"];
        /** @description Changes the fields of the vendor that are sent, leaves the others as they are, and answers with the whole record. */
        patch: operations["UpdateVendor"];
    };
    /**
     * Get the picture of a vendor; delete the picture of a vendor
     * @description Reads size and type of the picture of the vendor, with links to its bytes.
     */
    "/companies({companyId})/vendors({vendorId})/picture": {
        get: operations["GetPictureOfVendor"];
        /** @description Takes the picture off the vendor. */
        delete: operations["DeletePictureOfVendor"];
    };
    /**
     * Download the picture of a vendor; upload a picture of a vendor
     * @description Returns the bytes of the picture of the vendor as they were uploaded.
     */
    "/companies({companyId})/vendors({vendorId})/picture/pictureContent": {
        get: operations["DownloadPictureOfVendor"];
        /** @description Stores the raw bytes of a picture with the vendor, in place of the one that was there. */
        patch: operations["UploadPictureOfVendor"];
    };
    /**
     * List the default dimensions of a vendor; create a default dimension of a vendor
     * @description Returns the dimension values that new entries for the vendor get.
     */
    "/companies({companyId})/vendors({vendorId})/defaultDimensions": {
        get: operations["ListDefaultDimensionsOfVendor"];
        /** @description Gives new entries for the vendor a value of a dimension. */
        post: operations["CreateDefaultDimensionOfVendor"];
    };
    /**
     * Get the aged payable of a vendor
     * @description Reads the aged payable of the vendor without its key.
     */
    "/companies({companyId})/vendors({vendorId})/agedAccountsPayable": {
        get: operations["GetAgedAccountsPayableOfVendor"];
    };
    /**
     * List the contact links of a vendor
     * @description Returns the contacts that stand behind the vendor.
     */
    "/companies({companyId})/vendors({vendorId})/contactsInformation": {
        get: operations["ListContactsInformationOfVendor"];
    };
    /**
     * List the document attachments of a vendor
     * @description Returns the files in the attachments pane of the vendor; their bytes are read by the content path of each.
     */
    "/companies({companyId})/vendors({vendorId})/documentAttachments": {
        get: operations["ListDocumentAttachmentsOfVendor"];
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
        PdfDocument: shared["schemas"]["PdfDocument"];
        Attachment: shared["schemas"]["Attachment"];
        CustomerReturnReason: shared["schemas"]["CustomerReturnReason"];
        DimensionSetLinePage: shared["schemas"]["DimensionSetLinePage"];
        AttachmentPage: shared["schemas"]["AttachmentPage"];
        DocumentAttachmentPage: shared["schemas"]["DocumentAttachmentPage"];
        /** @description One line of a credit from a vendor: an item, an account or a text. */
        PurchaseCreditMemoLine: {
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
            /**
             * Format: uuid
             * @description ID of the unit in which the quantity is counted.
             */
            unitOfMeasureId?: string | null;
            /** @description Code of the unit in which the quantity is counted. */
            unitOfMeasureCode?: string | null;
            /**
             * Format: decimal
             * @description Cost of one unit, in local currency.
             */
            unitCost?: number | null;
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
            /** @description Document of the line, with `$expand=purchaseCreditMemo`. */
            purchaseCreditMemo?: components["schemas"]["PurchaseCreditMemo"];
        };
        /** @description A credit from a vendor, as a draft or posted. */
        PurchaseCreditMemo: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Number of the purchase credit memo; posting gives it the number of the posted one. */
            number?: string | null;
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
             * @description ID of the vendor that the record belongs to.
             */
            vendorId?: string | null;
            /** @description Number of the vendor that the record belongs to. */
            vendorNumber?: string;
            /** @description Name of the vendor that the record belongs to. */
            vendorName?: string | null;
            /** @description Number of the credit memo in the vendor's own books. */
            vendorCreditMemoNumber?: string | null;
            /**
             * Format: uuid
             * @description ID of the vendor who is paid, where another one than the seller.
             */
            payToVendorId?: string | null;
            /** @description Number of the vendor who is paid, where another one than the seller. */
            payToVendorNumber?: string;
            /** @description Name of the vendor who is paid. */
            payToName?: string | null;
            /** @description First address line of the selling vendor. */
            buyFromAddressLine1?: string | null;
            /** @description Second address line of the selling vendor. */
            buyFromAddressLine2?: string | null;
            /** @description Town of the vendor who delivers. */
            buyFromCity?: string | null;
            /** @description Country code of the selling vendor. */
            buyFromCountry?: string | null;
            /** @description State or province of the selling vendor. */
            buyFromState?: string | null;
            /** @description Postal code of the vendor who delivers. */
            buyFromPostCode?: string | null;
            /** @description First address line of the vendor who sends the invoice. */
            payToAddressLine1?: string | null;
            /** @description Second address line of the vendor who sends the invoice. */
            payToAddressLine2?: string | null;
            /** @description Town of the vendor who is paid. */
            payToCity?: string | null;
            /** @description Country code of the vendor who sends the invoice. */
            payToCountry?: string | null;
            /** @description State or province of the vendor who sends the invoice. */
            payToState?: string | null;
            /** @description Postal code of the vendor who is paid. */
            payToPostCode?: string | null;
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
            /** @description Code of the purchaser who takes care of the document. */
            purchaser?: string | null;
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
            /**
             * Format: uuid
             * @description ID of the reason for which goods go back to the vendor.
             */
            vendorReturnReasonId?: string | null;
            /** @description Dimension values of the record, with `$expand=dimensionSetLines`. */
            dimensionSetLines?: components["schemas"]["DimensionSetLine"][];
            /** @description Lines of the purchase credit memo, with `$expand=purchaseCreditMemoLines`. */
            purchaseCreditMemoLines?: components["schemas"]["PurchaseCreditMemoLine"][];
            /** @description Link to the document as a pdf, with `$expand=pdfDocument`. */
            pdfDocument?: components["schemas"]["PdfDocument"];
            /** @description Files attached to the record, with `$expand=attachments`. */
            attachments?: components["schemas"]["Attachment"][];
            /** @description Files of the record as the attachments pane shows them, with `$expand=documentAttachments`. */
            documentAttachments?: components["schemas"]["DocumentAttachment"][];
            /** @description Vendor that the record belongs to, with `$expand=vendor`. */
            vendor?: components["schemas"]["Vendor"];
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
        /** @description One page of purchase credit memo lines. While `@odata.nextLink` is there, more follow. */
        PurchaseCreditMemoLinePage: {
            value: components["schemas"]["PurchaseCreditMemoLine"][];
        } & components["schemas"]["Page"];
        /** @description One page of purchase credit memos. While `@odata.nextLink` is there, more follow. */
        PurchaseCreditMemoPage: {
            value: components["schemas"]["PurchaseCreditMemo"][];
        } & components["schemas"]["Page"];
        /** @description One line of an invoice of a vendor: an item, an account or a text. */
        PurchaseInvoiceLine: {
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
             * @description Cost of one unit, in local currency.
             */
            unitCost?: number | null;
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
             * @description Day on which the goods are expected to arrive.
             */
            expectedReceiptDate?: string | null;
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
            /** @description Document of the line, with `$expand=purchaseInvoice`. */
            purchaseInvoice?: components["schemas"]["PurchaseInvoice"];
        };
        /** @description An invoice of a vendor, as a draft or posted; both are in one set and `status` tells them apart. */
        PurchaseInvoice: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Number of the purchase invoice; posting gives it the number of the posted one. */
            number?: string | null;
            /**
             * Format: date
             * @description Day on which the entry counts in the books.
             */
            postingDate?: string | null;
            /**
             * Format: date
             * @description Day that is printed on the invoice.
             */
            invoiceDate?: string | null;
            /**
             * Format: date
             * @description Last day on which to pay, deliver or answer without being late.
             */
            dueDate?: string | null;
            /** @description Number of the invoice in the vendor's own books. */
            vendorInvoiceNumber?: string | null;
            /**
             * Format: uuid
             * @description ID of the vendor that the record belongs to.
             */
            vendorId?: string | null;
            /** @description Number of the vendor that the record belongs to. */
            vendorNumber?: string;
            /** @description Name of the vendor that the record belongs to. */
            vendorName?: string | null;
            /** @description Name of the vendor who is paid. */
            payToName?: string | null;
            /** @description Name of the person at the vendor who is paid. */
            payToContact?: string | null;
            /**
             * Format: uuid
             * @description ID of the vendor who is paid, where another one than the seller.
             */
            payToVendorId?: string | null;
            /** @description Number of the vendor who is paid, where another one than the seller. */
            payToVendorNumber?: string;
            /** @description Name of the company or person that the goods go to. */
            shipToName?: string | null;
            /** @description Name of the person who receives the goods. */
            shipToContact?: string | null;
            /** @description First address line of the selling vendor. */
            buyFromAddressLine1?: string | null;
            /** @description Second address line of the selling vendor. */
            buyFromAddressLine2?: string | null;
            /** @description Town of the vendor who delivers. */
            buyFromCity?: string | null;
            /** @description Country code of the selling vendor. */
            buyFromCountry?: string | null;
            /** @description State or province of the selling vendor. */
            buyFromState?: string | null;
            /** @description Postal code of the vendor who delivers. */
            buyFromPostCode?: string | null;
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
            /** @description First address line of the vendor who sends the invoice. */
            payToAddressLine1?: string | null;
            /** @description Second address line of the vendor who sends the invoice. */
            payToAddressLine2?: string | null;
            /** @description Town of the vendor who is paid. */
            payToCity?: string | null;
            /** @description Country code of the vendor who sends the invoice. */
            payToCountry?: string | null;
            /** @description State or province of the vendor who sends the invoice. */
            payToState?: string | null;
            /** @description Postal code of the vendor who is paid. */
            payToPostCode?: string | null;
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
             * @description ID of the order from which the invoice was made.
             */
            orderId?: string | null;
            /** @description Number of the order from which the document was made. */
            orderNumber?: string | null;
            /** @description Code of the purchaser who takes care of the document. */
            purchaser?: string | null;
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
            /** @description Where the invoice stands, from draft to paid or canceled; posting takes it out of draft. Codes: _x0020_ = Blank. */
            status?: "_x0020_" | "Draft" | "In_x0020_Review" | "Open" | "Paid" | "Canceled" | "Corrective" | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Dimension values of the record, with `$expand=dimensionSetLines`. */
            dimensionSetLines?: components["schemas"]["DimensionSetLine"][];
            /** @description Lines of the purchase invoice, with `$expand=purchaseInvoiceLines`. */
            purchaseInvoiceLines?: components["schemas"]["PurchaseInvoiceLine"][];
            /** @description Link to the document as a pdf, with `$expand=pdfDocument`. */
            pdfDocument?: components["schemas"]["PdfDocument"];
            /** @description Files attached to the record, with `$expand=attachments`. */
            attachments?: components["schemas"]["Attachment"][];
            /** @description Files of the record as the attachments pane shows them, with `$expand=documentAttachments`. */
            documentAttachments?: components["schemas"]["DocumentAttachment"][];
            /** @description Vendor that the record belongs to, with `$expand=vendor`. */
            vendor?: components["schemas"]["Vendor"];
            /** @description Currency of the amounts, with `$expand=currency`, and null for local currency. */
            currency?: components["schemas"]["Currency"];
            /** @description Value of the first global dimension, with `$expand=dimensionValue`. */
            dimensionValue?: components["schemas"]["DimensionValue"];
        };
        /** @description One page of purchase invoice lines. While `@odata.nextLink` is there, more follow. */
        PurchaseInvoiceLinePage: {
            value: components["schemas"]["PurchaseInvoiceLine"][];
        } & components["schemas"]["Page"];
        /** @description One page of purchase invoices. While `@odata.nextLink` is there, more follow. */
        PurchaseInvoicePage: {
            value: components["schemas"]["PurchaseInvoice"][];
        } & components["schemas"]["Page"];
        /** @description One line of an order to a vendor, with what of it was received and invoiced. */
        PurchaseOrderLine: {
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
             * @description Cost of one unit as the vendor charges it.
             */
            directUnitCost?: number | null;
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
             * @description Day on which the goods are expected to arrive.
             */
            expectedReceiptDate?: string | null;
            /**
             * Format: decimal
             * @description How much of the order line has arrived.
             */
            receivedQuantity?: number | null;
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
             * @description How much of the line the next posting of the order receives.
             */
            receiveQuantity?: number | null;
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
            /** @description Document of the line, with `$expand=purchaseOrder`. */
            purchaseOrder?: components["schemas"]["PurchaseOrder"];
        };
        /** @description An order to a vendor, to be received and invoiced. */
        PurchaseOrder: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Number of the purchase order. */
            number?: string | null;
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
             * @description ID of the vendor that the record belongs to.
             */
            vendorId?: string | null;
            /** @description Number of the vendor that the record belongs to. */
            vendorNumber?: string;
            /** @description Name of the vendor that the record belongs to. */
            vendorName?: string | null;
            /** @description Name of the vendor who is paid. */
            payToName?: string | null;
            /**
             * Format: uuid
             * @description ID of the vendor who is paid, where another one than the seller.
             */
            payToVendorId?: string | null;
            /** @description Number of the vendor who is paid, where another one than the seller. */
            payToVendorNumber?: string;
            /** @description Name of the company or person that the goods go to. */
            shipToName?: string | null;
            /** @description Name of the person who receives the goods. */
            shipToContact?: string | null;
            /** @description First address line of the selling vendor. */
            buyFromAddressLine1?: string | null;
            /** @description Second address line of the selling vendor. */
            buyFromAddressLine2?: string | null;
            /** @description Town of the vendor who delivers. */
            buyFromCity?: string | null;
            /** @description Country code of the selling vendor. */
            buyFromCountry?: string | null;
            /** @description State or province of the selling vendor. */
            buyFromState?: string | null;
            /** @description Postal code of the vendor who delivers. */
            buyFromPostCode?: string | null;
            /** @description First address line of the vendor who sends the invoice. */
            payToAddressLine1?: string | null;
            /** @description Second address line of the vendor who sends the invoice. */
            payToAddressLine2?: string | null;
            /** @description Town of the vendor who is paid. */
            payToCity?: string | null;
            /** @description Country code of the vendor who sends the invoice. */
            payToCountry?: string | null;
            /** @description State or province of the vendor who sends the invoice. */
            payToState?: string | null;
            /** @description Postal code of the vendor who is paid. */
            payToPostCode?: string | null;
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
            /** @description Code of the purchaser who takes care of the document. */
            purchaser?: string | null;
            /**
             * Format: date
             * @description Day on which the company wants the goods from the vendor.
             */
            requestedReceiptDate?: string | null;
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
            /** @description Whether everything that was ordered has arrived. */
            fullyReceived?: boolean | null;
            /** @description Where the order stands: draft, in review or open, which means released. */
            status?: "Draft" | "In_x0020_Review" | "Open" | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Lines of the purchase order, with `$expand=purchaseOrderLines`. */
            purchaseOrderLines?: components["schemas"]["PurchaseOrderLine"][];
            /** @description Link to the document as a pdf, with `$expand=pdfDocument`. */
            pdfDocument?: components["schemas"]["PdfDocument"];
            /** @description Files attached to the record, with `$expand=attachments`. */
            attachments?: components["schemas"]["Attachment"][];
            /** @description Dimension values of the record, with `$expand=dimensionSetLines`. */
            dimensionSetLines?: components["schemas"]["DimensionSetLine"][];
            /** @description Files of the record as the attachments pane shows them, with `$expand=documentAttachments`. */
            documentAttachments?: components["schemas"]["DocumentAttachment"][];
            /** @description Vendor that the record belongs to, with `$expand=vendor`. */
            vendor?: components["schemas"]["Vendor"];
            /** @description Currency of the amounts, with `$expand=currency`, and null for local currency. */
            currency?: components["schemas"]["Currency"];
            /** @description Terms that say when payment is due, with `$expand=paymentTerm`. */
            paymentTerm?: components["schemas"]["PaymentTerm"];
            /** @description Terms of delivery, with `$expand=shipmentMethod`. */
            shipmentMethod?: components["schemas"]["ShipmentMethod"];
            /** @description Value of the first global dimension, with `$expand=dimensionValue`. */
            dimensionValue?: components["schemas"]["DimensionValue"];
        };
        /** @description One page of purchase order lines. While `@odata.nextLink` is there, more follow. */
        PurchaseOrderLinePage: {
            value: components["schemas"]["PurchaseOrderLine"][];
        } & components["schemas"]["Page"];
        /** @description One page of purchase orders. While `@odata.nextLink` is there, more follow. */
        PurchaseOrderPage: {
            value: components["schemas"]["PurchaseOrder"][];
        } & components["schemas"]["Page"];
        /** @description One line of a posted arrival of goods. */
        PurchaseReceiptLine: {
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
            /** @description What the line is about, such as an item or an account. Codes: _x0020_ = Blank. */
            lineType?: "_x0020_" | "G_x002F_L_x0020_Account" | "Item" | "Resource" | "Fixed_x0020_Asset" | "Charge_x0020__x0028_Item_x0029_" | "Allocation_x0020_Account" | null;
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
             * @description Cost of one unit, in local currency.
             */
            unitCost?: number | null;
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
             * @description Day on which the goods are expected to arrive.
             */
            expectedReceiptDate?: string | null;
            /** @description Dimension values of the record, with `$expand=dimensionSetLines`. */
            dimensionSetLines?: components["schemas"]["DimensionSetLine"][];
            /** @description Document of the line, with `$expand=purchaseReceipt`. */
            purchaseReceipt?: components["schemas"]["PurchaseReceipt"];
        };
        /** @description A posted arrival of goods from a vendor; it comes from an order and cannot be changed. */
        PurchaseReceipt: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Number by which users know the record; a number series gives it where none is sent. */
            number?: string | null;
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
            /** @description Number of the vendor that the record belongs to. */
            vendorNumber?: string;
            /** @description Name of the vendor that the record belongs to. */
            vendorName?: string | null;
            /** @description Name of the vendor who is paid. */
            payToName?: string | null;
            /** @description Name of the person at the vendor who is paid. */
            payToContact?: string | null;
            /** @description Number of the vendor who is paid, where another one than the seller. */
            payToVendorNumber?: string;
            /** @description Name of the company or person that the goods go to. */
            shipToName?: string | null;
            /** @description Name of the person who receives the goods. */
            shipToContact?: string | null;
            /** @description First address line of the selling vendor. */
            buyFromAddressLine1?: string | null;
            /** @description Second address line of the selling vendor. */
            buyFromAddressLine2?: string | null;
            /** @description Town of the vendor who delivers. */
            buyFromCity?: string | null;
            /** @description Country code of the selling vendor. */
            buyFromCountry?: string | null;
            /** @description State or province of the selling vendor. */
            buyFromState?: string | null;
            /** @description Postal code of the vendor who delivers. */
            buyFromPostCode?: string | null;
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
            /** @description First address line of the vendor who sends the invoice. */
            payToAddressLine1?: string | null;
            /** @description Second address line of the vendor who sends the invoice. */
            payToAddressLine2?: string | null;
            /** @description Town of the vendor who is paid. */
            payToCity?: string | null;
            /** @description Country code of the vendor who sends the invoice. */
            payToCountry?: string | null;
            /** @description State or province of the vendor who sends the invoice. */
            payToState?: string | null;
            /** @description Postal code of the vendor who is paid. */
            payToPostCode?: string | null;
            /** @description Code of the currency in which the amounts are given. */
            currencyCode?: string | null;
            /** @description Number of the order from which the document was made. */
            orderNumber?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Lines of the purchase receipt, with `$expand=purchaseReceiptLines`. */
            purchaseReceiptLines?: components["schemas"]["PurchaseReceiptLine"][];
            /** @description Dimension values of the record, with `$expand=dimensionSetLines`. */
            dimensionSetLines?: components["schemas"]["DimensionSetLine"][];
            /** @description Link to the document as a pdf, with `$expand=pdfDocument`. */
            pdfDocument?: components["schemas"]["PdfDocument"];
            /** @description Files attached to the record, with `$expand=attachments`. */
            attachments?: components["schemas"]["Attachment"][];
            /** @description Files of the record as the attachments pane shows them, with `$expand=documentAttachments`. */
            documentAttachments?: components["schemas"]["DocumentAttachment"][];
        };
        /** @description One page of purchase receipt lines. While `@odata.nextLink` is there, more follow. */
        PurchaseReceiptLinePage: {
            value: components["schemas"]["PurchaseReceiptLine"][];
        } & components["schemas"]["Page"];
        /** @description One page of purchase receipts. While `@odata.nextLink` is there, more follow. */
        PurchaseReceiptPage: {
            value: components["schemas"]["PurchaseReceipt"][];
        } & components["schemas"]["Page"];
        /** @description One page of vendors. While `@odata.nextLink` is there, more follow. */
        VendorPage: {
            value: components["schemas"]["Vendor"][];
        } & components["schemas"]["Page"];
        DefaultDimensionPage: shared["schemas"]["DefaultDimensionPage"];
        /** @description One page of contact links. While `@odata.nextLink` is there, more follow. */
        ContactInformationPage: {
            value: components["schemas"]["ContactInformation"][];
        } & components["schemas"]["Page"];
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface Path78 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the purchase credit memo line. */
    purchaseCreditMemoLineId: components["parameters"]["purchaseCreditMemoLineId"];
}
interface Path79 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the purchase credit memo line. */
    purchaseCreditMemoLineId: components["parameters"]["purchaseCreditMemoLineId"];
    /** @description The `id` of the line, which is that of its dimension. */
    dimensionSetLineId: components["parameters"]["dimensionSetLineId"];
}
interface Path80 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the purchase credit memo. */
    purchaseCreditMemoId: components["parameters"]["purchaseCreditMemoId"];
}
interface Path81 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the purchase credit memo. */
    purchaseCreditMemoId: components["parameters"]["purchaseCreditMemoId"];
    /** @description The `id` of the line, which is that of its dimension. */
    dimensionSetLineId: components["parameters"]["dimensionSetLineId"];
}
interface Path82 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the purchase invoice line. */
    purchaseInvoiceLineId: components["parameters"]["purchaseInvoiceLineId"];
}
interface Path83 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the purchase invoice line. */
    purchaseInvoiceLineId: components["parameters"]["purchaseInvoiceLineId"];
    /** @description The `id` of the line, which is that of its dimension. */
    dimensionSetLineId: components["parameters"]["dimensionSetLineId"];
}
interface Path84 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the purchase invoice. */
    purchaseInvoiceId: components["parameters"]["purchaseInvoiceId"];
}
interface Path85 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the purchase invoice. */
    purchaseInvoiceId: components["parameters"]["purchaseInvoiceId"];
    /** @description The `id` of the line, which is that of its dimension. */
    dimensionSetLineId: components["parameters"]["dimensionSetLineId"];
}
interface Path86 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the purchase order line. */
    purchaseOrderLineId: components["parameters"]["purchaseOrderLineId"];
}
interface Path87 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the purchase order line. */
    purchaseOrderLineId: components["parameters"]["purchaseOrderLineId"];
    /** @description The `id` of the line, which is that of its dimension. */
    dimensionSetLineId: components["parameters"]["dimensionSetLineId"];
}
interface Path88 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the purchase order. */
    purchaseOrderId: components["parameters"]["purchaseOrderId"];
}
interface Path89 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the purchase order. */
    purchaseOrderId: components["parameters"]["purchaseOrderId"];
    /** @description The `id` of the line, which is that of its dimension. */
    dimensionSetLineId: components["parameters"]["dimensionSetLineId"];
}
interface Path90 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the purchase receipt line. */
    purchaseReceiptLineId: components["parameters"]["purchaseReceiptLineId"];
}
interface Path91 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the purchase receipt. */
    purchaseReceiptId: components["parameters"]["purchaseReceiptId"];
}
interface Path92 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the vendor. */
    vendorId: components["parameters"]["vendorId"];
}
interface Parameters70 {
    header: Header3;
    path: Path78;
}
interface Parameters71 {
    header: Header3;
    path: Path79;
}
interface Parameters72 {
    header: Header3;
    path: Path80;
}
interface Parameters73 {
    header?: Header4;
    path: Path80;
}
interface Parameters74 {
    query?: Query1;
    header?: Header1;
    path: Path80;
}
interface Parameters75 {
    header: Header3;
    path: Path81;
}
interface Parameters76 {
    header: Header3;
    path: Path82;
}
interface Parameters77 {
    header: Header3;
    path: Path83;
}
interface Parameters78 {
    header: Header3;
    path: Path84;
}
interface Parameters79 {
    header?: Header4;
    path: Path84;
}
interface Parameters80 {
    query?: Query1;
    header?: Header1;
    path: Path84;
}
interface Parameters81 {
    header: Header3;
    path: Path85;
}
interface Parameters82 {
    header: Header3;
    path: Path86;
}
interface Parameters83 {
    header: Header3;
    path: Path87;
}
interface Parameters84 {
    header: Header3;
    path: Path88;
}
interface Parameters85 {
    header?: Header4;
    path: Path88;
}
interface Parameters86 {
    query?: Query1;
    header?: Header1;
    path: Path88;
}
interface Parameters87 {
    header: Header3;
    path: Path89;
}
interface Parameters88 {
    query?: Query1;
    header?: Header1;
    path: Path91;
}
interface Parameters89 {
    header: Header3;
    path: Path92;
}
interface Parameters90 {
    query?: Query2;
    header?: Header2;
    path: Path92;
}
interface Parameters91 {
    query?: Query3;
    header?: Header1;
    path: Path92;
}
export interface operations {
    ListPurchaseCreditMemoLines: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["PurchaseCreditMemoLinePage"]>;
    };
    CreatePurchaseCreditMemoLine: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["PurchaseCreditMemoLine"], "documentId">;
            };
        };
        responses: Answers4<components["schemas"]["PurchaseCreditMemoLine"]>;
    };
    GetPurchaseCreditMemoLine: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path78;
        };
        responses: Answers1<components["schemas"]["PurchaseCreditMemoLine"]>;
    };
    DeletePurchaseCreditMemoLine: {
        parameters: Parameters70;
        responses: Answers5;
    };
    UpdatePurchaseCreditMemoLine: {
        parameters: Parameters70;
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurchaseCreditMemoLine"];
            };
        };
        responses: Answers1<components["schemas"]["PurchaseCreditMemoLine"]>;
    };
    ListDimensionSetLinesOfPurchaseCreditMemoLine: {
        parameters: {
            query?: Query1;
            header?: Header1;
            path: Path78;
        };
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
    CreateDimensionSetLineOfPurchaseCreditMemoLine: {
        parameters: {
            header?: Header4;
            path: Path78;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DimensionSetLine"];
            };
        };
        responses: Answers4<components["schemas"]["DimensionSetLine"]>;
    };
    GetDimensionSetLineOfPurchaseCreditMemoLine: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path79;
        };
        responses: Answers1<components["schemas"]["DimensionSetLine"]>;
    };
    DeleteDimensionSetLineOfPurchaseCreditMemoLine: {
        parameters: Parameters71;
        responses: Answers5;
    };
    UpdateDimensionSetLineOfPurchaseCreditMemoLine: {
        parameters: Parameters71;
        requestBody: {
            content: {
                "application/json": components["schemas"]["DimensionSetLine"];
            };
        };
        responses: Answers1<components["schemas"]["DimensionSetLine"]>;
    };
    GetLocationOfPurchaseCreditMemoLine: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path78;
        };
        responses: Answers1<components["schemas"]["Location"]>;
    };
    ListPurchaseCreditMemos: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["PurchaseCreditMemoPage"]>;
    };
    CreatePurchaseCreditMemo: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurchaseCreditMemo"];
            };
        };
        responses: Answers4<components["schemas"]["PurchaseCreditMemo"]>;
    };
    GetPurchaseCreditMemo: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path80;
        };
        responses: Answers1<components["schemas"]["PurchaseCreditMemo"]>;
    };
    DeletePurchaseCreditMemo: {
        parameters: Parameters72;
        responses: Answers5;
    };
    UpdatePurchaseCreditMemo: {
        parameters: Parameters72;
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurchaseCreditMemo"];
            };
        };
        responses: Answers1<components["schemas"]["PurchaseCreditMemo"]>;
    };
    PostPurchaseCreditMemo: {
        parameters: Parameters73;
        responses: Answers3;
    };
    CancelPurchaseCreditMemo: {
        parameters: Parameters73;
        responses: Answers3;
    };
    ListDimensionSetLinesOfPurchaseCreditMemo: {
        parameters: Parameters74;
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
    CreateDimensionSetLineOfPurchaseCreditMemo: {
        parameters: Parameters73;
        requestBody: {
            content: {
                "application/json": components["schemas"]["DimensionSetLine"];
            };
        };
        responses: Answers4<components["schemas"]["DimensionSetLine"]>;
    };
    GetDimensionSetLineOfPurchaseCreditMemo: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path81;
        };
        responses: Answers1<components["schemas"]["DimensionSetLine"]>;
    };
    DeleteDimensionSetLineOfPurchaseCreditMemo: {
        parameters: Parameters75;
        responses: Answers5;
    };
    UpdateDimensionSetLineOfPurchaseCreditMemo: {
        parameters: Parameters75;
        requestBody: {
            content: {
                "application/json": components["schemas"]["DimensionSetLine"];
            };
        };
        responses: Answers1<components["schemas"]["DimensionSetLine"]>;
    };
    ListPurchaseCreditMemoLinesOfPurchaseCreditMemo: {
        parameters: {
            query?: Query3;
            header?: Header1;
            path: Path80;
        };
        responses: Answers1<components["schemas"]["PurchaseCreditMemoLinePage"]>;
    };
    CreatePurchaseCreditMemoLineOfPurchaseCreditMemo: {
        parameters: Parameters73;
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurchaseCreditMemoLine"];
            };
        };
        responses: Answers4<components["schemas"]["PurchaseCreditMemoLine"]>;
    };
    GetPdfDocumentOfPurchaseCreditMemo: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path80;
        };
        responses: Answers1<components["schemas"]["PdfDocument"]>;
    };
    DownloadPdfOfPurchaseCreditMemo: {
        parameters: {
            header?: Header2;
            path: Path80;
        };
        responses: Answers2;
    };
    ListAttachmentsOfPurchaseCreditMemo: {
        parameters: Parameters74;
        responses: Answers1<components["schemas"]["AttachmentPage"]>;
    };
    ListDocumentAttachmentsOfPurchaseCreditMemo: {
        parameters: Parameters74;
        responses: Answers1<components["schemas"]["DocumentAttachmentPage"]>;
    };
    ListPurchaseInvoiceLines: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["PurchaseInvoiceLinePage"]>;
    };
    CreatePurchaseInvoiceLine: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["PurchaseInvoiceLine"], "documentId">;
            };
        };
        responses: Answers4<components["schemas"]["PurchaseInvoiceLine"]>;
    };
    GetPurchaseInvoiceLine: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path82;
        };
        responses: Answers1<components["schemas"]["PurchaseInvoiceLine"]>;
    };
    DeletePurchaseInvoiceLine: {
        parameters: Parameters76;
        responses: Answers5;
    };
    UpdatePurchaseInvoiceLine: {
        parameters: Parameters76;
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurchaseInvoiceLine"];
            };
        };
        responses: Answers1<components["schemas"]["PurchaseInvoiceLine"]>;
    };
    ListDimensionSetLinesOfPurchaseInvoiceLine: {
        parameters: {
            query?: Query1;
            header?: Header1;
            path: Path82;
        };
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
    CreateDimensionSetLineOfPurchaseInvoiceLine: {
        parameters: {
            header?: Header4;
            path: Path82;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DimensionSetLine"];
            };
        };
        responses: Answers4<components["schemas"]["DimensionSetLine"]>;
    };
    GetDimensionSetLineOfPurchaseInvoiceLine: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path83;
        };
        responses: Answers1<components["schemas"]["DimensionSetLine"]>;
    };
    DeleteDimensionSetLineOfPurchaseInvoiceLine: {
        parameters: Parameters77;
        responses: Answers5;
    };
    UpdateDimensionSetLineOfPurchaseInvoiceLine: {
        parameters: Parameters77;
        requestBody: {
            content: {
                "application/json": components["schemas"]["DimensionSetLine"];
            };
        };
        responses: Answers1<components["schemas"]["DimensionSetLine"]>;
    };
    GetLocationOfPurchaseInvoiceLine: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path82;
        };
        responses: Answers1<components["schemas"]["Location"]>;
    };
    ListPurchaseInvoices: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["PurchaseInvoicePage"]>;
    };
    CreatePurchaseInvoice: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurchaseInvoice"];
            };
        };
        responses: Answers4<components["schemas"]["PurchaseInvoice"]>;
    };
    GetPurchaseInvoice: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path84;
        };
        responses: Answers1<components["schemas"]["PurchaseInvoice"]>;
    };
    DeletePurchaseInvoice: {
        parameters: Parameters78;
        responses: Answers5;
    };
    UpdatePurchaseInvoice: {
        parameters: Parameters78;
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurchaseInvoice"];
            };
        };
        responses: Answers1<components["schemas"]["PurchaseInvoice"]>;
    };
    PostPurchaseInvoice: {
        parameters: Parameters79;
        responses: Answers3;
    };
    ListDimensionSetLinesOfPurchaseInvoice: {
        parameters: Parameters80;
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
    CreateDimensionSetLineOfPurchaseInvoice: {
        parameters: Parameters79;
        requestBody: {
            content: {
                "application/json": components["schemas"]["DimensionSetLine"];
            };
        };
        responses: Answers4<components["schemas"]["DimensionSetLine"]>;
    };
    GetDimensionSetLineOfPurchaseInvoice: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path85;
        };
        responses: Answers1<components["schemas"]["DimensionSetLine"]>;
    };
    DeleteDimensionSetLineOfPurchaseInvoice: {
        parameters: Parameters81;
        responses: Answers5;
    };
    UpdateDimensionSetLineOfPurchaseInvoice: {
        parameters: Parameters81;
        requestBody: {
            content: {
                "application/json": components["schemas"]["DimensionSetLine"];
            };
        };
        responses: Answers1<components["schemas"]["DimensionSetLine"]>;
    };
    ListPurchaseInvoiceLinesOfPurchaseInvoice: {
        parameters: {
            query?: Query3;
            header?: Header1;
            path: Path84;
        };
        responses: Answers1<components["schemas"]["PurchaseInvoiceLinePage"]>;
    };
    CreatePurchaseInvoiceLineOfPurchaseInvoice: {
        parameters: Parameters79;
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurchaseInvoiceLine"];
            };
        };
        responses: Answers4<components["schemas"]["PurchaseInvoiceLine"]>;
    };
    GetPdfDocumentOfPurchaseInvoice: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path84;
        };
        responses: Answers1<components["schemas"]["PdfDocument"]>;
    };
    DownloadPdfOfPurchaseInvoice: {
        parameters: {
            header?: Header2;
            path: Path84;
        };
        responses: Answers2;
    };
    ListAttachmentsOfPurchaseInvoice: {
        parameters: Parameters80;
        responses: Answers1<components["schemas"]["AttachmentPage"]>;
    };
    ListDocumentAttachmentsOfPurchaseInvoice: {
        parameters: Parameters80;
        responses: Answers1<components["schemas"]["DocumentAttachmentPage"]>;
    };
    ListPurchaseOrderLines: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["PurchaseOrderLinePage"]>;
    };
    CreatePurchaseOrderLine: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["PurchaseOrderLine"], "documentId">;
            };
        };
        responses: Answers4<components["schemas"]["PurchaseOrderLine"]>;
    };
    GetPurchaseOrderLine: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path86;
        };
        responses: Answers1<components["schemas"]["PurchaseOrderLine"]>;
    };
    DeletePurchaseOrderLine: {
        parameters: Parameters82;
        responses: Answers5;
    };
    UpdatePurchaseOrderLine: {
        parameters: Parameters82;
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurchaseOrderLine"];
            };
        };
        responses: Answers1<components["schemas"]["PurchaseOrderLine"]>;
    };
    ListDimensionSetLinesOfPurchaseOrderLine: {
        parameters: {
            query?: Query1;
            header?: Header1;
            path: Path86;
        };
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
    CreateDimensionSetLineOfPurchaseOrderLine: {
        parameters: {
            header?: Header4;
            path: Path86;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DimensionSetLine"];
            };
        };
        responses: Answers4<components["schemas"]["DimensionSetLine"]>;
    };
    GetDimensionSetLineOfPurchaseOrderLine: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path87;
        };
        responses: Answers1<components["schemas"]["DimensionSetLine"]>;
    };
    DeleteDimensionSetLineOfPurchaseOrderLine: {
        parameters: Parameters83;
        responses: Answers5;
    };
    UpdateDimensionSetLineOfPurchaseOrderLine: {
        parameters: Parameters83;
        requestBody: {
            content: {
                "application/json": components["schemas"]["DimensionSetLine"];
            };
        };
        responses: Answers1<components["schemas"]["DimensionSetLine"]>;
    };
    GetLocationOfPurchaseOrderLine: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path86;
        };
        responses: Answers1<components["schemas"]["Location"]>;
    };
    ListPurchaseOrders: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["PurchaseOrderPage"]>;
    };
    CreatePurchaseOrder: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurchaseOrder"];
            };
        };
        responses: Answers4<components["schemas"]["PurchaseOrder"]>;
    };
    GetPurchaseOrder: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path88;
        };
        responses: Answers1<components["schemas"]["PurchaseOrder"]>;
    };
    DeletePurchaseOrder: {
        parameters: Parameters84;
        responses: Answers5;
    };
    UpdatePurchaseOrder: {
        parameters: Parameters84;
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurchaseOrder"];
            };
        };
        responses: Answers1<components["schemas"]["PurchaseOrder"]>;
    };
    ReceiveAndInvoicePurchaseOrder: {
        parameters: Parameters85;
        responses: Answers3;
    };
    ListPurchaseOrderLinesOfPurchaseOrder: {
        parameters: {
            query?: Query3;
            header?: Header1;
            path: Path88;
        };
        responses: Answers1<components["schemas"]["PurchaseOrderLinePage"]>;
    };
    CreatePurchaseOrderLineOfPurchaseOrder: {
        parameters: Parameters85;
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurchaseOrderLine"];
            };
        };
        responses: Answers4<components["schemas"]["PurchaseOrderLine"]>;
    };
    GetPdfDocumentOfPurchaseOrder: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path88;
        };
        responses: Answers1<components["schemas"]["PdfDocument"]>;
    };
    DownloadPdfOfPurchaseOrder: {
        parameters: {
            header?: Header2;
            path: Path88;
        };
        responses: Answers2;
    };
    ListAttachmentsOfPurchaseOrder: {
        parameters: Parameters86;
        responses: Answers1<components["schemas"]["AttachmentPage"]>;
    };
    ListDimensionSetLinesOfPurchaseOrder: {
        parameters: Parameters86;
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
    CreateDimensionSetLineOfPurchaseOrder: {
        parameters: Parameters85;
        requestBody: {
            content: {
                "application/json": components["schemas"]["DimensionSetLine"];
            };
        };
        responses: Answers4<components["schemas"]["DimensionSetLine"]>;
    };
    GetDimensionSetLineOfPurchaseOrder: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path89;
        };
        responses: Answers1<components["schemas"]["DimensionSetLine"]>;
    };
    DeleteDimensionSetLineOfPurchaseOrder: {
        parameters: Parameters87;
        responses: Answers5;
    };
    UpdateDimensionSetLineOfPurchaseOrder: {
        parameters: Parameters87;
        requestBody: {
            content: {
                "application/json": components["schemas"]["DimensionSetLine"];
            };
        };
        responses: Answers1<components["schemas"]["DimensionSetLine"]>;
    };
    ListDocumentAttachmentsOfPurchaseOrder: {
        parameters: Parameters86;
        responses: Answers1<components["schemas"]["DocumentAttachmentPage"]>;
    };
    ListPurchaseReceiptLines: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["PurchaseReceiptLinePage"]>;
    };
    GetPurchaseReceiptLine: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path90;
        };
        responses: Answers1<components["schemas"]["PurchaseReceiptLine"]>;
    };
    ListDimensionSetLinesOfPurchaseReceiptLine: {
        parameters: {
            query?: Query1;
            header?: Header1;
            path: Path90;
        };
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
    ListPurchaseReceipts: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["PurchaseReceiptPage"]>;
    };
    GetPurchaseReceipt: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path91;
        };
        responses: Answers1<components["schemas"]["PurchaseReceipt"]>;
    };
    ListPurchaseReceiptLinesOfPurchaseReceipt: {
        parameters: {
            query?: Query3;
            header?: Header1;
            path: Path91;
        };
        responses: Answers1<components["schemas"]["PurchaseReceiptLinePage"]>;
    };
    ListDimensionSetLinesOfPurchaseReceipt: {
        parameters: Parameters88;
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
    GetPdfDocumentOfPurchaseReceipt: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path91;
        };
        responses: Answers1<components["schemas"]["PdfDocument"]>;
    };
    DownloadPdfOfPurchaseReceipt: {
        parameters: {
            header?: Header2;
            path: Path91;
        };
        responses: Answers2;
    };
    ListAttachmentsOfPurchaseReceipt: {
        parameters: Parameters88;
        responses: Answers1<components["schemas"]["AttachmentPage"]>;
    };
    ListDocumentAttachmentsOfPurchaseReceipt: {
        parameters: Parameters88;
        responses: Answers1<components["schemas"]["DocumentAttachmentPage"]>;
    };
    ListVendors: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["VendorPage"]>;
    };
    CreateVendor: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": components["schemas"]["Vendor"];
            };
        };
        responses: Answers4<components["schemas"]["Vendor"]>;
    };
    GetVendor: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path92;
        };
        responses: Answers1<components["schemas"]["Vendor"]>;
    };
    DeleteVendor: {
        parameters: Parameters89;
        responses: Answers5;
    };
    UpdateVendor: {
        parameters: Parameters89;
        requestBody: {
            content: {
                "application/json": components["schemas"]["Vendor"];
            };
        };
        responses: Answers1<components["schemas"]["Vendor"]>;
    };
    GetPictureOfVendor: {
        parameters: Parameters90;
        responses: Answers1<components["schemas"]["Picture"]>;
    };
    DeletePictureOfVendor: {
        parameters: Parameters89;
        responses: Answers5;
    };
    DownloadPictureOfVendor: {
        parameters: {
            header?: Header2;
            path: Path92;
        };
        responses: Answers2;
    };
    UploadPictureOfVendor: {
        parameters: Parameters89;
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: Answers5;
    };
    ListDefaultDimensionsOfVendor: {
        parameters: Parameters91;
        responses: Answers1<components["schemas"]["DefaultDimensionPage"]>;
    };
    CreateDefaultDimensionOfVendor: {
        parameters: {
            header?: Header4;
            path: Path92;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["DefaultDimension"], "dimensionId">;
            };
        };
        responses: Answers4<components["schemas"]["DefaultDimension"]>;
    };
    GetAgedAccountsPayableOfVendor: {
        parameters: Parameters90;
        responses: Answers1<components["schemas"]["AgedAccountsPayable"]>;
    };
    ListContactsInformationOfVendor: {
        parameters: Parameters91;
        responses: Answers1<components["schemas"]["ContactInformationPage"]>;
    };
    ListDocumentAttachmentsOfVendor: {
        parameters: {
            query?: Query1;
            header?: Header1;
            path: Path92;
        };
        responses: Answers1<components["schemas"]["DocumentAttachmentPage"]>;
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
    PdfDocument: { row: components["schemas"]["PdfDocument"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "pdfDocumentContent@odata.mediaReadLink" };
    Attachment: { row: components["schemas"]["Attachment"]; key: "id"; create: "fileName" | "byteSize" | "parentId" | "parentType"; update: "fileName" | "byteSize"; noFilter: "@odata.etag" | "attachmentContent@odata.mediaReadLink" | "attachmentContent@odata.mediaEditLink" };
    CustomerReturnReason: { row: components["schemas"]["CustomerReturnReason"]; key: "id"; create: "code" | "description"; update: "code" | "description"; noFilter: "@odata.etag" };
    PurchaseCreditMemoLine: { row: components["schemas"]["PurchaseCreditMemoLine"]; key: "id"; create: "itemId" | "accountId" | "lineType" | "description" | "unitOfMeasureId" | "unitOfMeasureCode" | "unitCost" | "quantity" | "discountAmount" | "discountPercent" | "taxCode" | "itemVariantId" | "locationId" | "documentId" | "sequence" | "lineObjectNumber" | "dimensionSetLines"; update: Exclude<records["PurchaseCreditMemoLine"]["create"], "documentId" | "sequence" | "lineObjectNumber" | "dimensionSetLines">; noFilter: "@odata.etag" | "dimensionSetLines"; nested: { "dimensionSetLines": "DimensionSetLine"; "location": "Location"; "item": "Item"; "account": "Account"; "unitOfMeasure": "UnitOfMeasure"; "itemVariant": "ItemVariant"; "purchaseCreditMemo": "PurchaseCreditMemo" }; single: "location" | "item" | "account" | "unitOfMeasure" | "itemVariant" | "purchaseCreditMemo" };
    PurchaseCreditMemo: { row: components["schemas"]["PurchaseCreditMemo"]; key: "id"; create: "creditMemoDate" | "postingDate" | "dueDate" | "vendorId" | "vendorNumber" | "vendorCreditMemoNumber" | "payToVendorId" | "payToVendorNumber" | "buyFromAddressLine1" | "buyFromAddressLine2" | "buyFromCity" | "buyFromCountry" | "buyFromState" | "buyFromPostCode" | "payToAddressLine1" | "payToAddressLine2" | "payToCity" | "payToCountry" | "payToState" | "payToPostCode" | "shortcutDimension1Code" | "shortcutDimension2Code" | "currencyId" | "currencyCode" | "paymentTermsId" | "shipmentMethodId" | "purchaser" | "discountAmount" | "invoiceId" | "invoiceNumber" | "vendorReturnReasonId" | "dimensionSetLines" | "purchaseCreditMemoLines"; update: Exclude<records["PurchaseCreditMemo"]["create"], "dimensionSetLines" | "purchaseCreditMemoLines">; noFilter: "@odata.etag" | "currencyCode" | "invoiceId" | "dimensionSetLines" | "purchaseCreditMemoLines" | "attachments" | "documentAttachments"; nested: { "dimensionSetLines": "DimensionSetLine"; "purchaseCreditMemoLines": "PurchaseCreditMemoLine"; "attachments": "Attachment"; "documentAttachments": "DocumentAttachment"; "pdfDocument": "PdfDocument"; "vendor": "Vendor"; "currency": "Currency"; "paymentTerm": "PaymentTerm"; "shipmentMethod": "ShipmentMethod"; "customerReturnReason": "CustomerReturnReason"; "dimensionValue": "DimensionValue" }; single: "pdfDocument" | "vendor" | "currency" | "paymentTerm" | "shipmentMethod" | "customerReturnReason" | "dimensionValue" };
    PurchaseInvoiceLine: { row: components["schemas"]["PurchaseInvoiceLine"]; key: "id"; create: "itemId" | "accountId" | "lineType" | "description" | "description2" | "unitOfMeasureId" | "unitOfMeasureCode" | "unitCost" | "quantity" | "discountAmount" | "discountPercent" | "amountExcludingTax" | "taxCode" | "amountIncludingTax" | "invoiceDiscountAllocation" | "netAmount" | "netTaxAmount" | "netAmountIncludingTax" | "expectedReceiptDate" | "itemVariantId" | "locationId" | "documentId" | "sequence" | "lineObjectNumber" | "dimensionSetLines"; update: Exclude<records["PurchaseInvoiceLine"]["create"], "documentId" | "sequence" | "lineObjectNumber" | "dimensionSetLines">; noFilter: "@odata.etag" | "dimensionSetLines"; nested: { "dimensionSetLines": "DimensionSetLine"; "location": "Location"; "item": "Item"; "account": "Account"; "unitOfMeasure": "UnitOfMeasure"; "itemVariant": "ItemVariant"; "purchaseInvoice": "PurchaseInvoice" }; single: "location" | "item" | "account" | "unitOfMeasure" | "itemVariant" | "purchaseInvoice" };
    PurchaseInvoice: { row: components["schemas"]["PurchaseInvoice"]; key: "id"; create: "postingDate" | "invoiceDate" | "dueDate" | "vendorInvoiceNumber" | "vendorId" | "vendorNumber" | "payToVendorId" | "payToVendorNumber" | "shipToName" | "shipToContact" | "buyFromAddressLine1" | "buyFromAddressLine2" | "buyFromCity" | "buyFromCountry" | "buyFromState" | "buyFromPostCode" | "shipToAddressLine1" | "shipToAddressLine2" | "shipToCity" | "shipToCountry" | "shipToState" | "shipToPostCode" | "shortcutDimension1Code" | "shortcutDimension2Code" | "currencyId" | "currencyCode" | "purchaser" | "pricesIncludeTax" | "discountAmount" | "dimensionSetLines" | "purchaseInvoiceLines"; update: Exclude<records["PurchaseInvoice"]["create"], "dimensionSetLines" | "purchaseInvoiceLines">; noFilter: "@odata.etag" | "currencyCode" | "dimensionSetLines" | "purchaseInvoiceLines" | "attachments" | "documentAttachments"; nested: { "dimensionSetLines": "DimensionSetLine"; "purchaseInvoiceLines": "PurchaseInvoiceLine"; "attachments": "Attachment"; "documentAttachments": "DocumentAttachment"; "pdfDocument": "PdfDocument"; "vendor": "Vendor"; "currency": "Currency"; "dimensionValue": "DimensionValue" }; single: "pdfDocument" | "vendor" | "currency" | "dimensionValue" };
    PurchaseOrderLine: { row: components["schemas"]["PurchaseOrderLine"]; key: "id"; create: "itemId" | "accountId" | "lineType" | "description" | "description2" | "unitOfMeasureId" | "unitOfMeasureCode" | "quantity" | "directUnitCost" | "discountAmount" | "discountPercent" | "taxCode" | "expectedReceiptDate" | "invoiceQuantity" | "receiveQuantity" | "itemVariantId" | "locationId" | "documentId" | "sequence" | "lineObjectNumber" | "dimensionSetLines"; update: Exclude<records["PurchaseOrderLine"]["create"], "documentId" | "sequence" | "lineObjectNumber" | "dimensionSetLines">; noFilter: "@odata.etag" | "dimensionSetLines"; nested: { "dimensionSetLines": "DimensionSetLine"; "location": "Location"; "item": "Item"; "account": "Account"; "unitOfMeasure": "UnitOfMeasure"; "itemVariant": "ItemVariant"; "purchaseOrder": "PurchaseOrder" }; single: "location" | "item" | "account" | "unitOfMeasure" | "itemVariant" | "purchaseOrder" };
    PurchaseOrder: { row: components["schemas"]["PurchaseOrder"]; key: "id"; create: "orderDate" | "postingDate" | "vendorId" | "vendorNumber" | "payToVendorId" | "payToVendorNumber" | "shipToName" | "shipToContact" | "buyFromAddressLine1" | "buyFromAddressLine2" | "buyFromCity" | "buyFromCountry" | "buyFromState" | "buyFromPostCode" | "shipToAddressLine1" | "shipToAddressLine2" | "shipToCity" | "shipToCountry" | "shipToState" | "shipToPostCode" | "shortcutDimension1Code" | "shortcutDimension2Code" | "currencyId" | "currencyCode" | "pricesIncludeTax" | "paymentTermsId" | "shipmentMethodId" | "purchaser" | "requestedReceiptDate" | "discountAmount" | "fullyReceived" | "purchaseOrderLines" | "dimensionSetLines"; update: Exclude<records["PurchaseOrder"]["create"], "purchaseOrderLines" | "dimensionSetLines">; noFilter: "@odata.etag" | "currencyCode" | "purchaseOrderLines" | "attachments" | "dimensionSetLines" | "documentAttachments"; nested: { "purchaseOrderLines": "PurchaseOrderLine"; "attachments": "Attachment"; "dimensionSetLines": "DimensionSetLine"; "documentAttachments": "DocumentAttachment"; "pdfDocument": "PdfDocument"; "vendor": "Vendor"; "currency": "Currency"; "paymentTerm": "PaymentTerm"; "shipmentMethod": "ShipmentMethod"; "dimensionValue": "DimensionValue" }; single: "pdfDocument" | "vendor" | "currency" | "paymentTerm" | "shipmentMethod" | "dimensionValue" };
    PurchaseReceiptLine: { row: components["schemas"]["PurchaseReceiptLine"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "dimensionSetLines"; nested: { "dimensionSetLines": "DimensionSetLine"; "purchaseReceipt": "PurchaseReceipt" }; single: "purchaseReceipt" };
    PurchaseReceipt: { row: components["schemas"]["PurchaseReceipt"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "currencyCode" | "purchaseReceiptLines" | "dimensionSetLines" | "attachments" | "documentAttachments"; nested: { "purchaseReceiptLines": "PurchaseReceiptLine"; "dimensionSetLines": "DimensionSetLine"; "attachments": "Attachment"; "documentAttachments": "DocumentAttachment"; "pdfDocument": "PdfDocument" }; single: "pdfDocument" };
}
/** What each path lets a client do. */
export interface calls {
    "/companies({companyId})/purchaseCreditMemoLines": { list: "PurchaseCreditMemoLine"; filterRequired: true; create: { body: "PurchaseCreditMemoLine"; demands: "documentId"; answer: "PurchaseCreditMemoLine" } };
    "/companies({companyId})/purchaseCreditMemoLines({purchaseCreditMemoLineId})": { get: "PurchaseCreditMemoLine"; update: { body: "PurchaseCreditMemoLine"; answer: "PurchaseCreditMemoLine" }; remove: { answer: never } };
    "/companies({companyId})/purchaseCreditMemoLines({purchaseCreditMemoLineId})/dimensionSetLines": { list: "DimensionSetLine"; create: { body: "DimensionSetLine"; demands: never; answer: "DimensionSetLine" } };
    "/companies({companyId})/purchaseCreditMemoLines({purchaseCreditMemoLineId})/dimensionSetLines({dimensionSetLineId})": { get: "DimensionSetLine"; update: { body: "DimensionSetLine"; answer: "DimensionSetLine" }; remove: { answer: never } };
    "/companies({companyId})/purchaseCreditMemoLines({purchaseCreditMemoLineId})/location": { get: "Location" };
    "/companies({companyId})/purchaseCreditMemos": { list: "PurchaseCreditMemo"; create: { body: "PurchaseCreditMemo"; demands: never; answer: "PurchaseCreditMemo" } };
    "/companies({companyId})/purchaseCreditMemos({purchaseCreditMemoId})": { get: "PurchaseCreditMemo"; update: { body: "PurchaseCreditMemo"; answer: "PurchaseCreditMemo" }; remove: { answer: never } };
    "/companies({companyId})/purchaseCreditMemos({purchaseCreditMemoId})/Microsoft.NAV.post": { run: { answer: never } };
    "/companies({companyId})/purchaseCreditMemos({purchaseCreditMemoId})/Microsoft.NAV.cancel": { run: { answer: never } };
    "/companies({companyId})/purchaseCreditMemos({purchaseCreditMemoId})/dimensionSetLines": { list: "DimensionSetLine"; create: { body: "DimensionSetLine"; demands: never; answer: "DimensionSetLine" } };
    "/companies({companyId})/purchaseCreditMemos({purchaseCreditMemoId})/dimensionSetLines({dimensionSetLineId})": { get: "DimensionSetLine"; update: { body: "DimensionSetLine"; answer: "DimensionSetLine" }; remove: { answer: never } };
    "/companies({companyId})/purchaseCreditMemos({purchaseCreditMemoId})/purchaseCreditMemoLines": { list: "PurchaseCreditMemoLine"; create: { body: "PurchaseCreditMemoLine"; demands: never; answer: "PurchaseCreditMemoLine" } };
    "/companies({companyId})/purchaseCreditMemos({purchaseCreditMemoId})/pdfDocument": { get: "PdfDocument" };
    "/companies({companyId})/purchaseCreditMemos({purchaseCreditMemoId})/attachments": { list: "Attachment" };
    "/companies({companyId})/purchaseCreditMemos({purchaseCreditMemoId})/documentAttachments": { list: "DocumentAttachment" };
    "/companies({companyId})/purchaseInvoiceLines": { list: "PurchaseInvoiceLine"; filterRequired: true; create: { body: "PurchaseInvoiceLine"; demands: "documentId"; answer: "PurchaseInvoiceLine" } };
    "/companies({companyId})/purchaseInvoiceLines({purchaseInvoiceLineId})": { get: "PurchaseInvoiceLine"; update: { body: "PurchaseInvoiceLine"; answer: "PurchaseInvoiceLine" }; remove: { answer: never } };
    "/companies({companyId})/purchaseInvoiceLines({purchaseInvoiceLineId})/dimensionSetLines": { list: "DimensionSetLine"; create: { body: "DimensionSetLine"; demands: never; answer: "DimensionSetLine" } };
    "/companies({companyId})/purchaseInvoiceLines({purchaseInvoiceLineId})/dimensionSetLines({dimensionSetLineId})": { get: "DimensionSetLine"; update: { body: "DimensionSetLine"; answer: "DimensionSetLine" }; remove: { answer: never } };
    "/companies({companyId})/purchaseInvoiceLines({purchaseInvoiceLineId})/location": { get: "Location" };
    "/companies({companyId})/purchaseInvoices": { list: "PurchaseInvoice"; create: { body: "PurchaseInvoice"; demands: never; answer: "PurchaseInvoice" } };
    "/companies({companyId})/purchaseInvoices({purchaseInvoiceId})": { get: "PurchaseInvoice"; update: { body: "PurchaseInvoice"; answer: "PurchaseInvoice" }; remove: { answer: never } };
    "/companies({companyId})/purchaseInvoices({purchaseInvoiceId})/Microsoft.NAV.post": { run: { answer: never } };
    "/companies({companyId})/purchaseInvoices({purchaseInvoiceId})/dimensionSetLines": { list: "DimensionSetLine"; create: { body: "DimensionSetLine"; demands: never; answer: "DimensionSetLine" } };
    "/companies({companyId})/purchaseInvoices({purchaseInvoiceId})/dimensionSetLines({dimensionSetLineId})": { get: "DimensionSetLine"; update: { body: "DimensionSetLine"; answer: "DimensionSetLine" }; remove: { answer: never } };
    "/companies({companyId})/purchaseInvoices({purchaseInvoiceId})/purchaseInvoiceLines": { list: "PurchaseInvoiceLine"; create: { body: "PurchaseInvoiceLine"; demands: never; answer: "PurchaseInvoiceLine" } };
    "/companies({companyId})/purchaseInvoices({purchaseInvoiceId})/pdfDocument": { get: "PdfDocument" };
    "/companies({companyId})/purchaseInvoices({purchaseInvoiceId})/attachments": { list: "Attachment" };
    "/companies({companyId})/purchaseInvoices({purchaseInvoiceId})/documentAttachments": { list: "DocumentAttachment" };
    "/companies({companyId})/purchaseOrderLines": { list: "PurchaseOrderLine"; filterRequired: true; create: { body: "PurchaseOrderLine"; demands: "documentId"; answer: "PurchaseOrderLine" } };
    "/companies({companyId})/purchaseOrderLines({purchaseOrderLineId})": { get: "PurchaseOrderLine"; update: { body: "PurchaseOrderLine"; answer: "PurchaseOrderLine" }; remove: { answer: never } };
    "/companies({companyId})/purchaseOrderLines({purchaseOrderLineId})/dimensionSetLines": { list: "DimensionSetLine"; create: { body: "DimensionSetLine"; demands: never; answer: "DimensionSetLine" } };
    "/companies({companyId})/purchaseOrderLines({purchaseOrderLineId})/dimensionSetLines({dimensionSetLineId})": { get: "DimensionSetLine"; update: { body: "DimensionSetLine"; answer: "DimensionSetLine" }; remove: { answer: never } };
    "/companies({companyId})/purchaseOrderLines({purchaseOrderLineId})/location": { get: "Location" };
    "/companies({companyId})/purchaseOrders": { list: "PurchaseOrder"; create: { body: "PurchaseOrder"; demands: never; answer: "PurchaseOrder" } };
    "/companies({companyId})/purchaseOrders({purchaseOrderId})": { get: "PurchaseOrder"; update: { body: "PurchaseOrder"; answer: "PurchaseOrder" }; remove: { answer: never } };
    "/companies({companyId})/purchaseOrders({purchaseOrderId})/Microsoft.NAV.receiveAndInvoice": { run: { answer: never } };
    "/companies({companyId})/purchaseOrders({purchaseOrderId})/purchaseOrderLines": { list: "PurchaseOrderLine"; create: { body: "PurchaseOrderLine"; demands: never; answer: "PurchaseOrderLine" } };
    "/companies({companyId})/purchaseOrders({purchaseOrderId})/pdfDocument": { get: "PdfDocument" };
    "/companies({companyId})/purchaseOrders({purchaseOrderId})/attachments": { list: "Attachment" };
    "/companies({companyId})/purchaseOrders({purchaseOrderId})/dimensionSetLines": { list: "DimensionSetLine"; create: { body: "DimensionSetLine"; demands: never; answer: "DimensionSetLine" } };
    "/companies({companyId})/purchaseOrders({purchaseOrderId})/dimensionSetLines({dimensionSetLineId})": { get: "DimensionSetLine"; update: { body: "DimensionSetLine"; answer: "DimensionSetLine" }; remove: { answer: never } };
    "/companies({companyId})/purchaseOrders({purchaseOrderId})/documentAttachments": { list: "DocumentAttachment" };
    "/companies({companyId})/purchaseReceiptLines": { list: "PurchaseReceiptLine" };
    "/companies({companyId})/purchaseReceiptLines({purchaseReceiptLineId})": { get: "PurchaseReceiptLine" };
    "/companies({companyId})/purchaseReceiptLines({purchaseReceiptLineId})/dimensionSetLines": { list: "DimensionSetLine" };
    "/companies({companyId})/purchaseReceipts": { list: "PurchaseReceipt" };
    "/companies({companyId})/purchaseReceipts({purchaseReceiptId})": { get: "PurchaseReceipt" };
    "/companies({companyId})/purchaseReceipts({purchaseReceiptId})/purchaseReceiptLines": { list: "PurchaseReceiptLine" };
    "/companies({companyId})/purchaseReceipts({purchaseReceiptId})/dimensionSetLines": { list: "DimensionSetLine" };
    "/companies({companyId})/purchaseReceipts({purchaseReceiptId})/pdfDocument": { get: "PdfDocument" };
    "/companies({companyId})/purchaseReceipts({purchaseReceiptId})/attachments": { list: "Attachment" };
    "/companies({companyId})/purchaseReceipts({purchaseReceiptId})/documentAttachments": { list: "DocumentAttachment" };
    "/companies({companyId})/vendors": { list: "Vendor"; create: { body: "Vendor"; demands: never; answer: "Vendor" } };
    "/companies({companyId})/vendors({vendorId})": { get: "Vendor"; update: { body: "Vendor"; answer: "Vendor" }; remove: { answer: never } };
    "/companies({companyId})/vendors({vendorId})/picture": { get: "Picture"; remove: { answer: never } };
    "/companies({companyId})/vendors({vendorId})/defaultDimensions": { list: "DefaultDimension"; create: { body: "DefaultDimension"; demands: "dimensionId"; answer: "DefaultDimension" } };
    "/companies({companyId})/vendors({vendorId})/agedAccountsPayable": { get: "AgedAccountsPayable" };
    "/companies({companyId})/vendors({vendorId})/contactsInformation": { list: "ContactInformation" };
    "/companies({companyId})/vendors({vendorId})/documentAttachments": { list: "DocumentAttachment" };
}
/** The types of the service, for a client that knows no other. */
export interface PurchasingTypes {
    paths: paths;
    records: records;
    calls: calls;
}

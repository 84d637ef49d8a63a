// Made by `npm run generate` from specs/business-central/: change that, never this file.

import type { components as shared, Answers1, Answers2, Query1, Query2, Query3, Query4, Header1, Header2, Parameters2 } from "../shared-types.ts";
export interface paths {
    /**
     * List blanket sales order lines
     * @description Returns the lines of all blanket sales orders; those of one are found below it. They can only be read.
     */
    "/companies({companyId})/blanketSalesOrderLines": {
        get: operations["ListBlanketSalesOrderLines"];
    };
    /**
     * Get a blanket sales order line
     * @description Reads one blanket sales order line by its `id`; `$expand` adds `dimensionSetLines`.
     */
    "/companies({companyId})/blanketSalesOrderLines({blanketSalesOrderLineId})": {
        get: operations["GetBlanketSalesOrderLine"];
    };
    /**
     * List the dimension set lines of a blanket sales order line
     * @description Returns the dimension values that the blanket sales order line carries, one line a dimension.
     */
    "/companies({companyId})/blanketSalesOrderLines({blanketSalesOrderLineId})/dimensionSetLines": {
        get: operations["ListDimensionSetLinesOfBlanketSalesOrderLine"];
    };
    /**
     * List blanket sales orders
     * @description Returns the blanket sales orders with their heads; `$expand` adds the lines where there are any. They can only be read.
     */
    "/companies({companyId})/blanketSalesOrders": {
        get: operations["ListBlanketSalesOrders"];
    };
    /**
     * Get a blanket sales order
     * @description Reads one blanket sales order by its `id`; `$expand` adds `dimensionSetLines`, `blanketSalesOrderLines` and others.
     */
    "/companies({companyId})/blanketSalesOrders({blanketSalesOrderId})": {
        get: operations["GetBlanketSalesOrder"];
    };
    /**
     * List the dimension set lines of a blanket sales order
     * @description Returns the dimension values that the blanket sales order carries, one line a dimension.
     */
    "/companies({companyId})/blanketSalesOrders({blanketSalesOrderId})/dimensionSetLines": {
        get: operations["ListDimensionSetLinesOfBlanketSalesOrder"];
    };
    /**
     * List the blanket sales order lines of a blanket sales order
     * @description Returns the blanket sales order lines of one blanket sales order, without a filter for it.
     */
    "/companies({companyId})/blanketSalesOrders({blanketSalesOrderId})/blanketSalesOrderLines": {
        get: operations["ListBlanketSalesOrderLinesOfBlanketSalesOrder"];
    };
    /**
     * Get the pdf document of a blanket sales order
     * @description Prints the blanket sales order and answers with the link to its bytes; reading them by the content path does both in one.
     */
    "/companies({companyId})/blanketSalesOrders({blanketSalesOrderId})/pdfDocument": {
        get: operations["GetPdfDocumentOfBlanketSalesOrder"];
    };
    /**
     * Download a blanket sales order as a pdf
     * @description Prints the blanket sales order with the report that the company has chosen for it and returns the pdf; `Accept-Language` sets its language.
     */
    "/companies({companyId})/blanketSalesOrders({blanketSalesOrderId})/pdfDocument/pdfDocumentContent": {
        get: operations["DownloadPdfOfBlanketSalesOrder"];
    };
    /**
     * List the attachments of a blanket sales order
     * @description Returns the files that came with the blanket sales order; their bytes are read by the content path of each.
     */
    "/companies({companyId})/blanketSalesOrders({blanketSalesOrderId})/attachments": {
        get: operations["ListAttachmentsOfBlanketSalesOrder"];
    };
    /**
     * List the document attachments of a blanket sales order
     * @description Returns the files in the attachments pane of the blanket sales order; their bytes are read by the content path of each.
     */
    "/companies({companyId})/blanketSalesOrders({blanketSalesOrderId})/documentAttachments": {
        get: operations["ListDocumentAttachmentsOfBlanketSalesOrder"];
    };
    /**
     * List return receipts
     * @description Returns the return receipts with their heads; `$expand` adds the lines where there are any. They can only be read.
     */
    "/companies({companyId})/returnReceipts": {
        get: operations["ListReturnReceipts"];
    };
    /**
     * Get a return receipt
     * @description Reads one return receipt by its `id`; `$expand` adds `pdfDocument`, `attachments` and others.
     */
    "/companies({companyId})/returnReceipts({returnReceiptId})": {
        get: operations["GetReturnReceipt"];
    };
    /**
     * Get the pdf document of a return receipt
     * @description Prints the return receipt and answers with the link to its bytes; reading them by the content path does both in one.
     */
    "/companies({companyId})/returnReceipts({returnReceiptId})/pdfDocument": {
        get: operations["GetPdfDocumentOfReturnReceipt"];
    };
    /**
     * Download a return receipt as a pdf
     * @description Prints the return receipt with the report that the company has chosen for it and returns the pdf; `Accept-Language` sets its language.
     */
    "/companies({companyId})/returnReceipts({returnReceiptId})/pdfDocument/pdfDocumentContent": {
        get: operations["DownloadPdfOfReturnReceipt"];
    };
    /**
     * List the attachments of a return receipt
     * @description Returns the files that came with the return receipt; their bytes are read by the content path of each.
     */
    "/companies({companyId})/returnReceipts({returnReceiptId})/attachments": {
        get: operations["ListAttachmentsOfReturnReceipt"];
    };
    /**
     * List the document attachments of a return receipt
     * @description Returns the files in the attachments pane of the return receipt; their bytes are read by the content path of each.
     */
    "/companies({companyId})/returnReceipts({returnReceiptId})/documentAttachments": {
        get: operations["ListDocumentAttachmentsOfReturnReceipt"];
    };
    /**
     * List archived blanket sales order lines
     * @description Returns the lines of all archived blanket sales orders; those of one are found below it. They can only be read.
     */
    "/companies({companyId})/salesBlanketOrderArchiveLines": {
        get: operations["ListSalesBlanketOrderArchiveLines"];
    };
    /**
     * Get an archived blanket sales order line
     * @description Reads one archived blanket sales order line by its `id`; `$expand` adds `dimensionSetLines`.
     */
    "/companies({companyId})/salesBlanketOrderArchiveLines({salesBlanketOrderArchiveLineId})": {
        get: operations["GetSalesBlanketOrderArchiveLine"];
    };
    /**
     * List the dimension set lines of an archived blanket sales order line
     * @description Returns the dimension values that the archived blanket sales order line carries, one line a dimension.
     */
    "/companies({companyId})/salesBlanketOrderArchiveLines({salesBlanketOrderArchiveLineId})/dimensionSetLines": {
        get: operations["ListDimensionSetLinesOfSalesBlanketOrderArchiveLine"];
    };
    /**
     * List archived blanket sales orders
     * @description Returns the archived blanket sales orders with their heads; `$expand` adds the lines where there are any. They can only be read.
     */
    "/companies({companyId})/salesBlanketOrderArchives": {
        get: operations["ListSalesBlanketOrderArchives"];
    };
    /**
     * Get an archived blanket sales order
     * @description Reads one archived blanket sales order by its `id`; `$expand` adds `dimensionSetLines`, `salesBlanketOrderArchiveLines` and others.
     */
    "/companies({companyId})/salesBlanketOrderArchives({salesBlanketOrderArchiveId})": {
        get: operations["GetSalesBlanketOrderArchive"];
    };
    /**
     * List the dimension set lines of an archived blanket sales order
     * @description Returns the dimension values that the archived blanket sales order carries, one line a dimension.
     */
    "/companies({companyId})/salesBlanketOrderArchives({salesBlanketOrderArchiveId})/dimensionSetLines": {
        get: operations["ListDimensionSetLinesOfSalesBlanketOrderArchive"];
    };
    /**
     * List the archived blanket sales order lines of an archived blanket sales order
     * @description Returns the archived blanket sales order lines of one archived blanket sales order, without a filter for it.
     */
    "/companies({companyId})/salesBlanketOrderArchives({salesBlanketOrderArchiveId})/salesBlanketOrderArchiveLines": {
        get: operations["ListSalesBlanketOrderArchiveLinesOfSalesBlanketOrderArchive"];
    };
    /**
     * Get the pdf document of an archived blanket sales order
     * @description Prints the archived blanket sales order and answers with the link to its bytes; reading them by the content path does both in one.
     */
    "/companies({companyId})/salesBlanketOrderArchives({salesBlanketOrderArchiveId})/pdfDocument": {
        get: operations["GetPdfDocumentOfSalesBlanketOrderArchive"];
    };
    /**
     * Download an archived blanket sales order as a pdf
     * @description Prints the archived blanket sales order with the report that the company has chosen for it and returns the pdf; `Accept-Language` sets its language.
     */
    "/companies({companyId})/salesBlanketOrderArchives({salesBlanketOrderArchiveId})/pdfDocument/pdfDocumentContent": {
        get: operations["DownloadPdfOfSalesBlanketOrderArchive"];
    };
    /**
     * List the attachments of an archived blanket sales order
     * @description Returns the files that came with the archived blanket sales order; their bytes are read by the content path of each.
     */
    "/companies({companyId})/salesBlanketOrderArchives({salesBlanketOrderArchiveId})/attachments": {
        get: operations["ListAttachmentsOfSalesBlanketOrderArchive"];
    };
    /**
     * List the document attachments of an archived blanket sales order
     * @description Returns the files in the attachments pane of the archived blanket sales order; their bytes are read by the content path of each.
     */
    "/companies({companyId})/salesBlanketOrderArchives({salesBlanketOrderArchiveId})/documentAttachments": {
        get: operations["ListDocumentAttachmentsOfSalesBlanketOrderArchive"];
    };
    /**
     * List archived sales order lines
     * @description Returns the lines of all archived sales orders; those of one are found below it. They can only be read.
     */
    "/companies({companyId})/salesOrderArchiveLines": {
        get: operations["ListSalesOrderArchiveLines"];
    };
    /**
     * Get an archived sales order line
     * @description Reads one archived sales order line by its `id`; `$expand` adds `dimensionSetLines`.
     */
    "/companies({companyId})/salesOrderArchiveLines({salesOrderArchiveLineId})": {
        get: operations["GetSalesOrderArchiveLine"];
    };
    /**
     * List the dimension set lines of an archived sales order line
     * @description Returns the dimension values that the archived sales order line carries, one line a dimension.
     */
    "/companies({companyId})/salesOrderArchiveLines({salesOrderArchiveLineId})/dimensionSetLines": {
        get: operations["ListDimensionSetLinesOfSalesOrderArchiveLine"];
    };
    /**
     * List archived sales orders
     * @description Returns the archived sales orders with their heads; `$expand` adds the lines where there are any. They can only be read.
     */
    "/companies({companyId})/salesOrderArchives": {
        get: operations["ListSalesOrderArchives"];
    };
    /**
     * Get an archived sales order
     * @description Reads one archived sales order by its `id`; `$expand` adds `dimensionSetLines`, `salesOrderArchiveLines` and others.
     */
    "/companies({companyId})/salesOrderArchives({salesOrderArchiveId})": {
        get: operations["GetSalesOrderArchive"];
    };
    /**
     * List the dimension set lines of an archived sales order
     * @description Returns the dimension values that the archived sales order carries, one line a dimension.
     */
    "/companies({companyId})/salesOrderArchives({salesOrderArchiveId})/dimensionSetLines": {
        get: operations["ListDimensionSetLinesOfSalesOrderArchive"];
    };
    /**
     * List the archived sales order lines of an archived sales order
     * @description Returns the archived sales order lines of one archived sales order, without a filter for it.
     */
    "/companies({companyId})/salesOrderArchives({salesOrderArchiveId})/salesOrderArchiveLines": {
        get: operations["ListSalesOrderArchiveLinesOfSalesOrderArchive"];
    };
    /**
     * Get the pdf document of an archived sales order
     * @description Prints the archived sales order and answers with the link to its bytes; reading them by the content path does both in one.
     */
    "/companies({companyId})/salesOrderArchives({salesOrderArchiveId})/pdfDocument": {
        get: operations["GetPdfDocumentOfSalesOrderArchive"];
    };
    /**
     * Download an archived sales order as a pdf
     * @description Prints the archived sales order with the report that the company has chosen for it and returns the pdf; `Accept-Language` sets its language.
     */
    "/companies({companyId})/salesOrderArchives({salesOrderArchiveId})/pdfDocument/pdfDocumentContent": {
        get: operations["DownloadPdfOfSalesOrderArchive"];
    };
    /**
     * List the attachments of an archived sales order
     * @description Returns the files that came with the archived sales order; their bytes are read by the content path of each.
     */
    "/companies({companyId})/salesOrderArchives({salesOrderArchiveId})/attachments": {
        get: operations["ListAttachmentsOfSalesOrderArchive"];
    };
    /**
     * List the document attachments of an archived sales order
     * @description Returns the files in the attachments pane of the archived sales order; their bytes are read by the content path of each.
     */
    "/companies({companyId})/salesOrderArchives({salesOrderArchiveId})/documentAttachments": {
        get: operations["ListDocumentAttachmentsOfSalesOrderArchive"];
    };
    /**
     * List archived sales quote lines
     * @description Returns the lines of all archived sales quotes; those of one are found below it. They can only be read.
     */
    "/companies({companyId})/salesQuoteArchiveLines": {
        get: operations["ListSalesQuoteArchiveLines"];
    };
    /**
     * Get an archived sales quote line
     * @description Reads one archived sales quote line by its `id`; `$expand` adds `dimensionSetLines`.
     */
    "/companies({companyId})/salesQuoteArchiveLines({salesQuoteArchiveLineId})": {
        get: operations["GetSalesQuoteArchiveLine"];
    };
    /**
     * List the dimension set lines of an archived sales quote line
     * @description Returns the dimension values that the archived sales quote line carries, one line a dimension.
     */
    "/companies({companyId})/salesQuoteArchiveLines({salesQuoteArchiveLineId})/dimensionSetLines": {
        get: operations["ListDimensionSetLinesOfSalesQuoteArchiveLine"];
    };
    /**
     * List archived sales quotes
     * @description Returns the archived sales quotes with their heads; `$expand` adds the lines where there are any. They can only be read.
     */
    "/companies({companyId})/salesQuoteArchives": {
        get: operations["ListSalesQuoteArchives"];
    };
    /**
     * Get an archived sales quote
     * @description Reads one archived sales quote by its `id`; `$expand` adds `dimensionSetLines`, `salesQuoteArchiveLines` and others.
     */
    "/companies({companyId})/salesQuoteArchives({salesQuoteArchiveId})": {
        get: operations["GetSalesQuoteArchive"];
    };
    /**
     * List the dimension set lines of an archived sales quote
     * @description Returns the dimension values that the archived sales quote carries, one line a dimension.
     */
    "/companies({companyId})/salesQuoteArchives({salesQuoteArchiveId})/dimensionSetLines": {
        get: operations["ListDimensionSetLinesOfSalesQuoteArchive"];
    };
    /**
     * List the archived sales quote lines of an archived sales quote
     * @description Returns the archived sales quote lines of one archived sales quote, without a filter for it.
     */
    "/companies({companyId})/salesQuoteArchives({salesQuoteArchiveId})/salesQuoteArchiveLines": {
        get: operations["ListSalesQuoteArchiveLinesOfSalesQuoteArchive"];
    };
    /**
     * Get the pdf document of an archived sales quote
     * @description Prints the archived sales quote and answers with the link to its bytes; reading them by the content path does both in one.
     */
    "/companies({companyId})/salesQuoteArchives({salesQuoteArchiveId})/pdfDocument": {
        get: operations["GetPdfDocumentOfSalesQuoteArchive"];
    };
    /**
     * Download an archived sales quote as a pdf
     * @description Prints the archived sales quote with the report that the company has chosen for it and returns the pdf; `Accept-Language` sets its language.
     */
    "/companies({companyId})/salesQuoteArchives({salesQuoteArchiveId})/pdfDocument/pdfDocumentContent": {
        get: operations["DownloadPdfOfSalesQuoteArchive"];
    };
    /**
     * List the attachments of an archived sales quote
     * @description Returns the files that came with the archived sales quote; their bytes are read by the content path of each.
     */
    "/companies({companyId})/salesQuoteArchives({salesQuoteArchiveId})/attachments": {
        get: operations["ListAttachmentsOfSalesQuoteArchive"];
    };
    /**
     * List the document attachments of an archived sales quote
     * @description Returns the files in the attachments pane of the archived sales quote; their bytes are read by the content path of each.
     */
    "/companies({companyId})/salesQuoteArchives({salesQuoteArchiveId})/documentAttachments": {
        get: operations["ListDocumentAttachmentsOfSalesQuoteArchive"];
    };
    /**
     * List archived sales return order lines
     * @description Returns the lines of all archived sales return orders; those of one are found below it. They can only be read.
     */
    "/companies({companyId})/salesReturnOrderArchiveLines": {
        get: operations["ListSalesReturnOrderArchiveLines"];
    };
    /**
     * Get an archived sales return order line
     * @description Reads one archived sales return order line by its `id`; `$expand` adds `dimensionSetLines`.
     */
    "/companies({companyId})/salesReturnOrderArchiveLines({salesReturnOrderArchiveLineId})": {
        get: operations["GetSalesReturnOrderArchiveLine"];
    };
    /**
     * List the dimension set lines of an archived sales return order line
     * @description Returns the dimension values that the archived sales return order line carries, one line a dimension.
     */
    "/companies({companyId})/salesReturnOrderArchiveLines({salesReturnOrderArchiveLineId})/dimensionSetLines": {
        get: operations["ListDimensionSetLinesOfSalesReturnOrderArchiveLine"];
    };
    /**
     * List archived sales return orders
     * @description Returns the archived sales return orders with their heads; `$expand` adds the lines where there are any. They can only be read.
     */
    "/companies({companyId})/salesReturnOrderArchives": {
        get: operations["ListSalesReturnOrderArchives"];
    };
    /**
     * Get an archived sales return order
     * @description Reads one archived sales return order by its `id`; `$expand` adds `dimensionSetLines`, `salesReturnOrderArchiveLines` and others.
     */
    "/companies({companyId})/salesReturnOrderArchives({salesReturnOrderArchiveId})": {
        get: operations["GetSalesReturnOrderArchive"];
    };
    /**
     * List the dimension set lines of an archived sales return order
     * @description Returns the dimension values that the archived sales return order carries, one line a dimension.
     */
    "/companies({companyId})/salesReturnOrderArchives({salesReturnOrderArchiveId})/dimensionSetLines": {
        get: operations["ListDimensionSetLinesOfSalesReturnOrderArchive"];
    };
    /**
     * List the archived sales return order lines of an archived sales return order
     * @description Returns the archived sales return order lines of one archived sales return order, without a filter for it.
     */
    "/companies({companyId})/salesReturnOrderArchives({salesReturnOrderArchiveId})/salesReturnOrderArchiveLines": {
        get: operations["ListSalesReturnOrderArchiveLinesOfSalesReturnOrderArchive"];
    };
    /**
     * Get the pdf document of an archived sales return order
     * @description Prints the archived sales return order and answers with the link to its bytes; reading them by the content path does both in one.
     */
    "/companies({companyId})/salesReturnOrderArchives({salesReturnOrderArchiveId})/pdfDocument": {
        get: operations["GetPdfDocumentOfSalesReturnOrderArchive"];
    };
    /**
     * Download an archived sales return order as a pdf
     * @description Prints the archived sales return order with the report that the company has chosen for it and returns the pdf; `Accept-Language` sets its language.
     */
    "/companies({companyId})/salesReturnOrderArchives({salesReturnOrderArchiveId})/pdfDocument/pdfDocumentContent": {
        get: operations["DownloadPdfOfSalesReturnOrderArchive"];
    };
    /**
     * List the attachments of an archived sales return order
     * @description Returns the files that came with the archived sales return order; their bytes are read by the content path of each.
     */
    "/companies({companyId})/salesReturnOrderArchives({salesReturnOrderArchiveId})/attachments": {
        get: operations["ListAttachmentsOfSalesReturnOrderArchive"];
    };
    /**
     * List the document attachments of an archived sales return order
     * @description Returns the files in the attachments pane of the archived sales return order; their bytes are read by the content path of each.
     */
    "/companies({companyId})/salesReturnOrderArchives({salesReturnOrderArchiveId})/documentAttachments": {
        get: operations["ListDocumentAttachmentsOfSalesReturnOrderArchive"];
    };
    /**
     * List sales return order lines
     * @description Returns the lines of all sales return orders; those of one are found below it. They can only be read.
     */
    "/companies({companyId})/salesReturnOrderLines": {
        get: operations["ListSalesReturnOrderLines"];
    };
    /**
     * Get a sales return order line
     * @description Reads one sales return order line by its `id`; `$expand` adds `dimensionSetLines`.
     */
    "/companies({companyId})/salesReturnOrderLines({salesReturnOrderLineId})": {
        get: operations["GetSalesReturnOrderLine"];
    };
    /**
     * List the dimension set lines of a sales return order line
     * @description Returns the dimension values that the sales return order line carries, one line a dimension.
     */
    "/companies({companyId})/salesReturnOrderLines({salesReturnOrderLineId})/dimensionSetLines": {
        get: operations["ListDimensionSetLinesOfSalesReturnOrderLine"];
    };
    /**
     * List sales return orders
     * @description Returns the sales return orders with their heads; `$expand` adds the lines where there are any. They can only be read.
     */
    "/companies({companyId})/salesReturnOrders": {
        get: operations["ListSalesReturnOrders"];
    };
    /**
     * Get a sales return order
     * @description Reads one sales return order by its `id`; `$expand` adds `dimensionSetLines`, `salesReturnOrderLines` and others.
     */
    "/companies({companyId})/salesReturnOrders({salesReturnOrderId})": {
        get: operations["GetSalesReturnOrder"];
    };
    /**
     * List the dimension set lines of a sales return order
     * @description Returns the dimension values that the sales return order carries, one line a dimension.
     */
    "/companies({companyId})/salesReturnOrders({salesReturnOrderId})/dimensionSetLines": {
        get: operations["ListDimensionSetLinesOfSalesReturnOrder"];
    };
    /**
     * List the sales return order lines of a sales return order
     * @description Returns the sales return order lines of one sales return order, without a filter for it.
     */
    "/companies({companyId})/salesReturnOrders({salesReturnOrderId})/salesReturnOrderLines": {
        get: operations["ListSalesReturnOrderLinesOfSalesReturnOrder"];
    };
    /**
     * Get the pdf document of a sales return order
     * @description Prints the sales return order and answers with the link to its bytes; reading them by the content path does both in one.
     */
    "/companies({companyId})/salesReturnOrders({salesReturnOrderId})/pdfDocument": {
        get: operations["GetPdfDocumentOfSalesReturnOrder"];
    };
    /**
     * Download a sales return order as a pdf
     * @description Prints the sales return order with the report that the company has chosen for it and returns the pdf; `Accept-Language` sets its language.
     */
    "/companies({companyId})/salesReturnOrders({salesReturnOrderId})/pdfDocument/pdfDocumentContent": {
        get: operations["DownloadPdfOfSalesReturnOrder"];
    };
    /**
     * List the attachments of a sales return order
     * @description Returns the files that came with the sales return order; their bytes are read by the content path of each.
     */
    "/companies({companyId})/salesReturnOrders({salesReturnOrderId})/attachments": {
        get: operations["ListAttachmentsOfSalesReturnOrder"];
    };
    /**
     * List the document attachments of a sales return order
     * @description Returns the files in the attachments pane of the sales return order; their bytes are read by the content path of each.
     */
    "/companies({companyId})/salesReturnOrders({salesReturnOrderId})/documentAttachments": {
        get: operations["ListDocumentAttachmentsOfSalesReturnOrder"];
    };
}
export interface components {
    schemas: {
        Page: shared["schemas"]["Page"];
        ErrorDetail: shared["schemas"]["ErrorDetail"];
        ErrorBody: shared["schemas"]["ErrorBody"];
        DimensionSetLine: shared["schemas"]["DimensionSetLine"];
        DocumentAttachment: shared["schemas"]["DocumentAttachment"];
        PdfDocument: shared["schemas"]["PdfDocument"];
        Attachment: shared["schemas"]["Attachment"];
        DimensionSetLinePage: shared["schemas"]["DimensionSetLinePage"];
        AttachmentPage: shared["schemas"]["AttachmentPage"];
        DocumentAttachmentPage: shared["schemas"]["DocumentAttachmentPage"];
        /** @description One line of a blanket sales order. */
        BlanketSalesOrderLine: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Kind of document that the row belongs to. */
            documentType?: "Quote" | "Order" | "Invoice" | "Credit_x0020_Memo" | "Blanket_x0020_Order" | "Return_x0020_Order" | null;
            /** @description Number of the document that the row belongs to. */
            documentNumber?: string | null;
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
             * @description How much is taken off the line's price, in percent.
             */
            lineDiscountPercent?: number | null;
            /**
             * Format: decimal
             * @description Discount on the line as a sum of money.
             */
            lineDiscountAmount?: number | null;
            /**
             * Format: decimal
             * @description Sum of the line after its discount.
             */
            lineAmount?: number | null;
            /**
             * Format: decimal
             * @description Rate at which the line is taxed, in percent.
             */
            taxPercent?: number | null;
            /**
             * Format: decimal
             * @description Sum of the line after its discount, with tax.
             */
            amountIncludingTax?: number | null;
            /**
             * Format: decimal
             * @description How much of the line is still to be delivered.
             */
            outstandingQuantity?: number | null;
            /**
             * Format: decimal
             * @description How much of the line the next posting ships.
             */
            qtyToShip?: number | null;
            /**
             * Format: decimal
             * @description How much of the line has been shipped.
             */
            quantityShipped?: number | null;
            /** @description Value of the first global dimension, such as the department. */
            shortcutDimension1Code?: string | null;
            /** @description Value of the second global dimension, such as the project. */
            shortcutDimension2Code?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Dimension values of the record, with `$expand=dimensionSetLines`. */
            dimensionSetLines?: components["schemas"]["DimensionSetLine"][];
            /** @description Document of the line, with `$expand=blanketSalesOrder`. */
            blanketSalesOrder?: components["schemas"]["BlanketSalesOrder"];
        };
        /** @description A frame order of a customer, from which orders are called off. */
        BlanketSalesOrder: {
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
            /** @description Number of the buyer among the customers. */
            sellToCustomerNumber?: string | null;
            /** @description Name of the buyer as the document prints it. */
            sellToCustomerName?: string | null;
            /** @description Name of the customer who gets the invoice. */
            billToName?: string | null;
            /** @description Number of the customer who pays, where another one than the buyer. */
            billToCustomerNumber?: string | null;
            /** @description Name of the company or person that the goods go to. */
            shipToName?: string | null;
            /** @description Name of the person who receives the goods. */
            shipToContact?: string | null;
            /** @description Street of the customer who buys. */
            sellToAddress?: string | null;
            /** @description Further address line of the customer who buys. */
            sellToAddress2?: string | null;
            /** @description Town of the customer who buys. */
            sellToCity?: string | null;
            /** @description Country or region code of the customer who buys. */
            sellToCountryRegionCode?: string | null;
            /** @description County of the customer who buys. */
            sellToCounty?: string | null;
            /** @description Postal code of the customer who buys. */
            sellToPostCode?: string | null;
            /** @description Street of the place that the goods go to. */
            shipToAddress?: string | null;
            /** @description Further address line of the place that the goods go to. */
            shipToAddress2?: string | null;
            /** @description Town of the place that the goods go to. */
            shipToCity?: string | null;
            /** @description Country or region code of the place that the goods go to. */
            shipToCountryRegionCode?: string | null;
            /** @description County of the place that the goods go to. */
            shipToCounty?: string | null;
            /** @description Postal code of the place that the goods go to. */
            shipToPostCode?: string | null;
            /** @description Street of the customer who gets the invoice. */
            billToAddress?: string | null;
            /** @description Further address line of the customer who gets the invoice. */
            billToAddress2?: string | null;
            /** @description Town of the customer who gets the invoice. */
            billToCity?: string | null;
            /** @description Country or region code of the customer who gets the invoice. */
            billToCountryRegionCode?: string | null;
            /** @description County of the customer who gets the invoice. */
            billToCounty?: string | null;
            /** @description Postal code of the customer who gets the invoice. */
            billToPostCode?: string | null;
            /** @description Code of the currency in which the amounts are given. */
            currencyCode?: string | null;
            /** @description Whether prices on the document hold value added tax already. */
            pricesIncludingVAT?: boolean | null;
            /** @description Code of the terms that say when payment is due. */
            paymentTermsCode?: string | null;
            /** @description Code of the terms of delivery, such as `EXW`. */
            shipmentMethodCode?: string | null;
            /** @description Code of the salesperson, as in the list of salespeople and purchasers. */
            salespersonCode?: string | null;
            /**
             * Format: date
             * @description Day on which the goods were ordered.
             */
            orderDate?: string | null;
            /**
             * Format: date
             * @description Day on which the customer wants the goods.
             */
            requestedDeliveryDate?: string | null;
            /** @description Text by which the other party knows the matter, printed on documents. */
            yourReference?: string | null;
            /** @description Number of the quote from which the document was made. */
            quoteNumber?: string | null;
            /** @description Code of the location that goods come from or go to. */
            locationCode?: string | null;
            /** @description Value of the first global dimension, such as the department. */
            shortcutDimension1Code?: string | null;
            /** @description Value of the second global dimension, such as the project. */
            shortcutDimension2Code?: string | null;
            /** @description Code of the group that decides which receivables account is used. */
            customerPostingGroup?: string | null;
            /** @description Code of the general business posting group, which says with whom business is done. */
            genBusPostingGroup?: string | null;
            /** @description Code of the VAT business posting group, which says how the other party is taxed. */
            vatBusPostingGroup?: string | null;
            /** @description Name of the person at the customer who buys. */
            sellToContact?: string | null;
            /** @description Name of the person at the customer who gets the invoice. */
            billToContact?: string | null;
            /** @description Code of the responsibility centre that handles the document. */
            responsibilityCenter?: string | null;
            /** @description Whether the document is open for changes, released, or waits for approval or prepayment. */
            status?: "Open" | "Released" | "Pending_x0020_Approval" | "Pending_x0020_Prepayment" | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Dimension values of the record, with `$expand=dimensionSetLines`. */
            dimensionSetLines?: components["schemas"]["DimensionSetLine"][];
            /** @description Lines of the frame order of a customer, with `$expand=blanketSalesOrderLines`. */
            blanketSalesOrderLines?: components["schemas"]["BlanketSalesOrderLine"][];
            /** @description Link to the document as a pdf, with `$expand=pdfDocument`. */
            pdfDocument?: components["schemas"]["PdfDocument"];
            /** @description Files attached to the record, with `$expand=attachments`. */
            attachments?: components["schemas"]["Attachment"][];
            /** @description Files of the record as the attachments pane shows them, with `$expand=documentAttachments`. */
            documentAttachments?: components["schemas"]["DocumentAttachment"][];
        };
        /** @description One page of blanket sales order lines. While `@odata.nextLink` is there, more follow. */
        BlanketSalesOrderLinePage: {
            value: components["schemas"]["BlanketSalesOrderLine"][];
        } & components["schemas"]["Page"];
        /** @description One page of blanket sales orders. While `@odata.nextLink` is there, more follow. */
        BlanketSalesOrderPage: {
            value: components["schemas"]["BlanketSalesOrder"][];
        } & components["schemas"]["Page"];
        /** @description A posted arrival of goods that a customer sent back. */
        ReturnReceipt: {
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
            /** @description Number of the buyer among the customers. */
            sellToCustomerNumber?: string | null;
            /** @description Name of the buyer as the document prints it. */
            sellToCustomerName?: string | null;
            /** @description Name of the customer who gets the invoice. */
            billToName?: string | null;
            /** @description Number of the customer who pays, where another one than the buyer. */
            billToCustomerNumber?: string | null;
            /** @description Name of the company or person that the goods go to. */
            shipToName?: string | null;
            /** @description Name of the person who receives the goods. */
            shipToContact?: string | null;
            /** @description Street of the customer who buys. */
            sellToAddress?: string | null;
            /** @description Further address line of the customer who buys. */
            sellToAddress2?: string | null;
            /** @description Town of the customer who buys. */
            sellToCity?: string | null;
            /** @description Country or region code of the customer who buys. */
            sellToCountryRegionCode?: string | null;
            /** @description County of the customer who buys. */
            sellToCounty?: string | null;
            /** @description Postal code of the customer who buys. */
            sellToPostCode?: string | null;
            /** @description Street of the place that the goods go to. */
            shipToAddress?: string | null;
            /** @description Further address line of the place that the goods go to. */
            shipToAddress2?: string | null;
            /** @description Town of the place that the goods go to. */
            shipToCity?: string | null;
            /** @description Country or region code of the place that the goods go to. */
            shipToCountryRegionCode?: string | null;
            /** @description County of the place that the goods go to. */
            shipToCounty?: string | null;
            /** @description Postal code of the place that the goods go to. */
            shipToPostCode?: string | null;
            /** @description Street of the customer who gets the invoice. */
            billToAddress?: string | null;
            /** @description Further address line of the customer who gets the invoice. */
            billToAddress2?: string | null;
            /** @description Town of the customer who gets the invoice. */
            billToCity?: string | null;
            /** @description Country or region code of the customer who gets the invoice. */
            billToCountryRegionCode?: string | null;
            /** @description County of the customer who gets the invoice. */
            billToCounty?: string | null;
            /** @description Postal code of the customer who gets the invoice. */
            billToPostCode?: string | null;
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
            /** @description Code of the currency in which the amounts are given. */
            currencyCode?: string | null;
            /** @description Whether prices on the document hold value added tax already. */
            pricesIncludingVAT?: boolean | null;
            /** @description Code of the terms that say when payment is due. */
            paymentTermsCode?: string | null;
            /** @description Code of the terms of delivery, such as `EXW`. */
            shipmentMethodCode?: string | null;
            /** @description Code of the salesperson, as in the list of salespeople and purchasers. */
            salespersonCode?: string | null;
            /** @description Number of the order from which the document was made. */
            orderNumber?: string | null;
            /** @description Text by which the other party knows the matter, printed on documents. */
            yourReference?: string | null;
            /** @description Code of the location that goods come from or go to. */
            locationCode?: string | null;
            /** @description Value of the first global dimension, such as the department. */
            shortcutDimension1Code?: string | null;
            /** @description Value of the second global dimension, such as the project. */
            shortcutDimension2Code?: string | null;
            /** @description Code of the group that decides which receivables account is used. */
            customerPostingGroup?: string | null;
            /** @description Code of the general business posting group, which says with whom business is done. */
            genBusPostingGroup?: string | null;
            /** @description Code of the VAT business posting group, which says how the other party is taxed. */
            vatBusPostingGroup?: string | null;
            /** @description Name of the person at the customer who buys. */
            sellToContact?: string | null;
            /** @description Name of the person at the customer who gets the invoice. */
            billToContact?: string | null;
            /** @description Code of the responsibility centre that handles the document. */
            responsibilityCenter?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Link to the document as a pdf, with `$expand=pdfDocument`. */
            pdfDocument?: components["schemas"]["PdfDocument"];
            /** @description Files attached to the record, with `$expand=attachments`. */
            attachments?: components["schemas"]["Attachment"][];
            /** @description Files of the record as the attachments pane shows them, with `$expand=documentAttachments`. */
            documentAttachments?: components["schemas"]["DocumentAttachment"][];
        };
        /** @description One page of return receipts. While `@odata.nextLink` is there, more follow. */
        ReturnReceiptPage: {
            value: components["schemas"]["ReturnReceipt"][];
        } & components["schemas"]["Page"];
        /** @description One line of an archived blanket sales order. */
        SalesBlanketOrderArchiveLine: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Number of the document that the row belongs to. */
            documentNumber?: string | null;
            /**
             * Format: int32
             * @description Counts documents that had the same number, beginning with 1.
             */
            docNoOccurrence?: number | null;
            /**
             * Format: int32
             * @description Which version of the document was archived, beginning with 1.
             */
            versionNumber?: number | null;
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
             * @description How much is taken off the line's price, in percent.
             */
            lineDiscountPercent?: number | null;
            /**
             * Format: decimal
             * @description Discount on the line as a sum of money.
             */
            lineDiscountAmount?: number | null;
            /**
             * Format: decimal
             * @description Sum of the line after its discount.
             */
            lineAmount?: number | null;
            /**
             * Format: decimal
             * @description Sum of money of the record, in its own currency.
             */
            amount?: number | null;
            /**
             * Format: decimal
             * @description Sum of the document with value added tax.
             */
            amountIncludingVAT?: number | null;
            /**
             * Format: decimal
             * @description Rate at which the line is taxed, in percent.
             */
            taxPercent?: number | null;
            /**
             * Format: decimal
             * @description How much of the line is still to be delivered.
             */
            outstandingQuantity?: number | null;
            /**
             * Format: decimal
             * @description How much of the line the next posting ships.
             */
            qtyToShip?: number | null;
            /**
             * Format: decimal
             * @description How much of the line has been shipped.
             */
            quantityShipped?: number | null;
            /**
             * Format: decimal
             * @description How much of the posted line has been invoiced.
             */
            quantityInvoiced?: number | null;
            /** @description Code of the variant of the item, such as a colour or a size. */
            variantCode?: string | null;
            /** @description Code of the location that goods come from or go to. */
            locationCode?: string | null;
            /**
             * Format: date
             * @description Day on which the goods leave.
             */
            shipmentDate?: string | null;
            /** @description Value of the first global dimension, such as the department. */
            shortcutDimension1Code?: string | null;
            /** @description Value of the second global dimension, such as the project. */
            shortcutDimension2Code?: string | null;
            /** @description Code of the category that the item belongs to. */
            itemCategoryCode?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Dimension values of the record, with `$expand=dimensionSetLines`. */
            dimensionSetLines?: components["schemas"]["DimensionSetLine"][];
            /** @description Document of the line, with `$expand=salesBlanketOrderArchive`. */
            salesBlanketOrderArchive?: components["schemas"]["SalesBlanketOrderArchive"];
        };
        /** @description A version of a customer's frame order that was kept as it stood. */
        SalesBlanketOrderArchive: {
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
             * Format: int32
             * @description Counts documents that had the same number, beginning with 1.
             */
            docNoOccurrence?: number | null;
            /**
             * Format: int32
             * @description Which version of the document was archived, beginning with 1.
             */
            versionNumber?: number | null;
            /** @description Number of the buyer among the customers. */
            sellToCustomerNumber?: string | null;
            /** @description Name of the buyer as the document prints it. */
            sellToCustomerName?: string | null;
            /** @description Street of the customer who buys. */
            sellToAddress?: string | null;
            /** @description Further address line of the customer who buys. */
            sellToAddress2?: string | null;
            /** @description Town of the customer who buys. */
            sellToCity?: string | null;
            /** @description County of the customer who buys. */
            sellToCounty?: string | null;
            /** @description Postal code of the customer who buys. */
            sellToPostCode?: string | null;
            /** @description Country or region code of the customer who buys. */
            sellToCountryRegionCode?: string | null;
            /** @description Name of the person at the customer who buys. */
            sellToContact?: string | null;
            /** @description Number of the contact at the customer who buys. */
            sellToContactNumber?: string | null;
            /** @description Number of the customer who pays, where another one than the buyer. */
            billToCustomerNumber?: string | null;
            /** @description Name of the customer who gets the invoice. */
            billToName?: string | null;
            /** @description Street of the customer who gets the invoice. */
            billToAddress?: string | null;
            /** @description Further address line of the customer who gets the invoice. */
            billToAddress2?: string | null;
            /** @description Town of the customer who gets the invoice. */
            billToCity?: string | null;
            /** @description County of the customer who gets the invoice. */
            billToCounty?: string | null;
            /** @description Postal code of the customer who gets the invoice. */
            billToPostCode?: string | null;
            /** @description Country or region code of the customer who gets the invoice. */
            billToCountryRegionCode?: string | null;
            /** @description Name of the person at the customer who gets the invoice. */
            billToContact?: string | null;
            /** @description Name of the company or person that the goods go to. */
            shipToName?: string | null;
            /** @description Street of the place that the goods go to. */
            shipToAddress?: string | null;
            /** @description Further address line of the place that the goods go to. */
            shipToAddress2?: string | null;
            /** @description Town of the place that the goods go to. */
            shipToCity?: string | null;
            /** @description County of the place that the goods go to. */
            shipToCounty?: string | null;
            /** @description Postal code of the place that the goods go to. */
            shipToPostCode?: string | null;
            /** @description Country or region code of the place that the goods go to. */
            shipToCountryRegionCode?: string | null;
            /** @description Name of the person who receives the goods. */
            shipToContact?: string | null;
            /**
             * Format: date
             * @description Day on which the goods were ordered.
             */
            orderDate?: string | null;
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
             * Format: date
             * @description Day on which the goods leave.
             */
            shipmentDate?: string | null;
            /** @description Value of the first global dimension, such as the department. */
            shortcutDimension1Code?: string | null;
            /** @description Value of the second global dimension, such as the project. */
            shortcutDimension2Code?: string | null;
            /** @description Code of the currency in which the amounts are given. */
            currencyCode?: string | null;
            /** @description Whether prices on the document hold value added tax already. */
            pricesIncludingVAT?: boolean | null;
            /** @description Code of the terms that say when payment is due. */
            paymentTermsCode?: string | null;
            /** @description Code of the terms of delivery, such as `EXW`. */
            shipmentMethodCode?: string | null;
            /** @description Code of the salesperson, as in the list of salespeople and purchasers. */
            salespersonCode?: string | null;
            /** @description Code of the location that goods come from or go to. */
            locationCode?: string | null;
            /** @description Number that the other party, or a program, gave the document. */
            externalDocumentNumber?: string | null;
            /** @description Text by which the other party knows the matter, printed on documents. */
            yourReference?: string | null;
            /** @description Whether the document is open for changes, released, or waits for approval or prepayment. */
            status?: "Open" | "Released" | "Pending_x0020_Approval" | "Pending_x0020_Prepayment" | null;
            /** @description Code of the responsibility centre that handles the document. */
            responsibilityCenter?: string | null;
            /**
             * Format: date
             * @description Day on which this version was archived.
             */
            dateArchived?: string | null;
            /** @description User name of the person who archived the document. */
            archivedBy?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Dimension values of the record, with `$expand=dimensionSetLines`. */
            dimensionSetLines?: components["schemas"]["DimensionSetLine"][];
            /** @description Lines of the archived blanket sales order, with `$expand=salesBlanketOrderArchiveLines`. */
            salesBlanketOrderArchiveLines?: components["schemas"]["SalesBlanketOrderArchiveLine"][];
            /** @description Link to the document as a pdf, with `$expand=pdfDocument`. */
            pdfDocument?: components["schemas"]["PdfDocument"];
            /** @description Files attached to the record, with `$expand=attachments`. */
            attachments?: components["schemas"]["Attachment"][];
            /** @description Files of the record as the attachments pane shows them, with `$expand=documentAttachments`. */
            documentAttachments?: components["schemas"]["DocumentAttachment"][];
        };
        /** @description One page of archived blanket sales order lines. While `@odata.nextLink` is there, more follow. */
        SalesBlanketOrderArchiveLinePage: {
            value: components["schemas"]["SalesBlanketOrderArchiveLine"][];
        } & components["schemas"]["Page"];
        /** @description One page of archived blanket sales orders. While `@odata.nextLink` is there, more follow. */
        SalesBlanketOrderArchivePage: {
            value: components["schemas"]["SalesBlanketOrderArchive"][];
        } & components["schemas"]["Page"];
        /** @description One line of an archived sales order. */
        SalesOrderArchiveLine: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Number of the document that the row belongs to. */
            documentNumber?: string | null;
            /**
             * Format: int32
             * @description Counts documents that had the same number, beginning with 1.
             */
            docNoOccurrence?: number | null;
            /**
             * Format: int32
             * @description Which version of the document was archived, beginning with 1.
             */
            versionNumber?: number | null;
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
             * @description How much is taken off the line's price, in percent.
             */
            lineDiscountPercent?: number | null;
            /**
             * Format: decimal
             * @description Discount on the line as a sum of money.
             */
            lineDiscountAmount?: number | null;
            /**
             * Format: decimal
             * @description Sum of the line after its discount.
             */
            lineAmount?: number | null;
            /**
             * Format: decimal
             * @description Sum of money of the record, in its own currency.
             */
            amount?: number | null;
            /**
             * Format: decimal
             * @description Sum of the document with value added tax.
             */
            amountIncludingVAT?: number | null;
            /**
             * Format: decimal
             * @description Rate at which the line is taxed, in percent.
             */
            taxPercent?: number | null;
            /**
             * Format: decimal
             * @description How much of the line is still to be delivered.
             */
            outstandingQuantity?: number | null;
            /**
             * Format: decimal
             * @description How much of the line the next posting ships.
             */
            qtyToShip?: number | null;
            /**
             * Format: decimal
             * @description How much of the line has been shipped.
             */
            quantityShipped?: number | null;
            /**
             * Format: decimal
             * @description How much of the posted line has been invoiced.
             */
            quantityInvoiced?: number | null;
            /** @description Code of the variant of the item, such as a colour or a size. */
            variantCode?: string | null;
            /** @description Code of the location that goods come from or go to. */
            locationCode?: string | null;
            /**
             * Format: date
             * @description Day on which the goods leave.
             */
            shipmentDate?: string | null;
            /** @description Value of the first global dimension, such as the department. */
            shortcutDimension1Code?: string | null;
            /** @description Value of the second global dimension, such as the project. */
            shortcutDimension2Code?: string | null;
            /** @description Code of the category that the item belongs to. */
            itemCategoryCode?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Dimension values of the record, with `$expand=dimensionSetLines`. */
            dimensionSetLines?: components["schemas"]["DimensionSetLine"][];
            /** @description Document of the line, with `$expand=salesOrderArchive`. */
            salesOrderArchive?: components["schemas"]["SalesOrderArchive"];
        };
        /** @description A version of a sales order that was kept as it stood. */
        SalesOrderArchive: {
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
             * Format: int32
             * @description Counts documents that had the same number, beginning with 1.
             */
            docNoOccurrence?: number | null;
            /**
             * Format: int32
             * @description Which version of the document was archived, beginning with 1.
             */
            versionNumber?: number | null;
            /** @description Number of the buyer among the customers. */
            sellToCustomerNumber?: string | null;
            /** @description Name of the buyer as the document prints it. */
            sellToCustomerName?: string | null;
            /** @description Street of the customer who buys. */
            sellToAddress?: string | null;
            /** @description Further address line of the customer who buys. */
            sellToAddress2?: string | null;
            /** @description Town of the customer who buys. */
            sellToCity?: string | null;
            /** @description County of the customer who buys. */
            sellToCounty?: string | null;
            /** @description Postal code of the customer who buys. */
            sellToPostCode?: string | null;
            /** @description Country or region code of the customer who buys. */
            sellToCountryRegionCode?: string | null;
            /** @description Name of the person at the customer who buys. */
            sellToContact?: string | null;
            /** @description Number of the contact at the customer who buys. */
            sellToContactNumber?: string | null;
            /** @description Number of the customer who pays, where another one than the buyer. */
            billToCustomerNumber?: string | null;
            /** @description Name of the customer who gets the invoice. */
            billToName?: string | null;
            /** @description Street of the customer who gets the invoice. */
            billToAddress?: string | null;
            /** @description Further address line of the customer who gets the invoice. */
            billToAddress2?: string | null;
            /** @description Town of the customer who gets the invoice. */
            billToCity?: string | null;
            /** @description County of the customer who gets the invoice. */
            billToCounty?: string | null;
            /** @description Postal code of the customer who gets the invoice. */
            billToPostCode?: string | null;
            /** @description Country or region code of the customer who gets the invoice. */
            billToCountryRegionCode?: string | null;
            /** @description Name of the person at the customer who gets the invoice. */
            billToContact?: string | null;
            /** @description Name of the company or person that the goods go to. */
            shipToName?: string | null;
            /** @description Street of the place that the goods go to. */
            shipToAddress?: string | null;
            /** @description Further address line of the place that the goods go to. */
            shipToAddress2?: string | null;
            /** @description Town of the place that the goods go to. */
            shipToCity?: string | null;
            /** @description County of the place that the goods go to. */
            shipToCounty?: string | null;
            /** @description Postal code of the place that the goods go to. */
            shipToPostCode?: string | null;
            /** @description Country or region code of the place that the goods go to. */
            shipToCountryRegionCode?: string | null;
            /** @description Name of the person who receives the goods. */
            shipToContact?: string | null;
            /**
             * Format: date
             * @description Day on which the goods were ordered.
             */
            orderDate?: string | null;
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
             * Format: date
             * @description Day on which the goods leave.
             */
            shipmentDate?: string | null;
            /** @description Value of the first global dimension, such as the department. */
            shortcutDimension1Code?: string | null;
            /** @description Value of the second global dimension, such as the project. */
            shortcutDimension2Code?: string | null;
            /** @description Code of the currency in which the amounts are given. */
            currencyCode?: string | null;
            /** @description Whether prices on the document hold value added tax already. */
            pricesIncludingVAT?: boolean | null;
            /** @description Code of the terms that say when payment is due. */
            paymentTermsCode?: string | null;
            /** @description Code of the terms of delivery, such as `EXW`. */
            shipmentMethodCode?: string | null;
            /** @description Code of the carrier that brings the goods. */
            shippingAgentCode?: string | null;
            /** @description Code of the carrier's service, such as overnight. */
            shippingAgentServiceCode?: string | null;
            /** @description Code of the salesperson, as in the list of salespeople and purchasers. */
            salespersonCode?: string | null;
            /** @description Code of the location that goods come from or go to. */
            locationCode?: string | null;
            /** @description Number that the other party, or a program, gave the document. */
            externalDocumentNumber?: string | null;
            /** @description Text by which the other party knows the matter, printed on documents. */
            yourReference?: string | null;
            /**
             * Format: date
             * @description Day on which the customer wants the goods.
             */
            requestedDeliveryDate?: string | null;
            /** @description Whether the document is open for changes, released, or waits for approval or prepayment. */
            status?: "Open" | "Released" | "Pending_x0020_Approval" | "Pending_x0020_Prepayment" | null;
            /** @description Code of the responsibility centre that handles the document. */
            responsibilityCenter?: string | null;
            /**
             * Format: date
             * @description Day on which this version was archived.
             */
            dateArchived?: string | null;
            /** @description User name of the person who archived the document. */
            archivedBy?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Dimension values of the record, with `$expand=dimensionSetLines`. */
            dimensionSetLines?: components["schemas"]["DimensionSetLine"][];
            /** @description Lines of the archived sales order, with `$expand=salesOrderArchiveLines`. */
            salesOrderArchiveLines?: components["schemas"]["SalesOrderArchiveLine"][];
            /** @description Link to the document as a pdf, with `$expand=pdfDocument`. */
            pdfDocument?: components["schemas"]["PdfDocument"];
            /** @description Files attached to the record, with `$expand=attachments`. */
            attachments?: components["schemas"]["Attachment"][];
            /** @description Files of the record as the attachments pane shows them, with `$expand=documentAttachments`. */
            documentAttachments?: components["schemas"]["DocumentAttachment"][];
        };
        /** @description One page of archived sales order lines. While `@odata.nextLink` is there, more follow. */
        SalesOrderArchiveLinePage: {
            value: components["schemas"]["SalesOrderArchiveLine"][];
        } & components["schemas"]["Page"];
        /** @description One page of archived sales orders. While `@odata.nextLink` is there, more follow. */
        SalesOrderArchivePage: {
            value: components["schemas"]["SalesOrderArchive"][];
        } & components["schemas"]["Page"];
        /** @description One line of an archived sales quote. */
        SalesQuoteArchiveLine: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Number of the document that the row belongs to. */
            documentNumber?: string | null;
            /**
             * Format: int32
             * @description Counts documents that had the same number, beginning with 1.
             */
            docNoOccurrence?: number | null;
            /**
             * Format: int32
             * @description Which version of the document was archived, beginning with 1.
             */
            versionNumber?: number | null;
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
             * @description How much is taken off the line's price, in percent.
             */
            lineDiscountPercent?: number | null;
            /**
             * Format: decimal
             * @description Discount on the line as a sum of money.
             */
            lineDiscountAmount?: number | null;
            /**
             * Format: decimal
             * @description Sum of the line after its discount.
             */
            lineAmount?: number | null;
            /**
             * Format: decimal
             * @description Sum of money of the record, in its own currency.
             */
            amount?: number | null;
            /**
             * Format: decimal
             * @description Sum of the document with value added tax.
             */
            amountIncludingVAT?: number | null;
            /**
             * Format: decimal
             * @description Rate at which the line is taxed, in percent.
             */
            taxPercent?: number | null;
            /** @description Code of the variant of the item, such as a colour or a size. */
            variantCode?: string | null;
            /** @description Code of the location that goods come from or go to. */
            locationCode?: string | null;
            /**
             * Format: date
             * @description Day on which the goods leave.
             */
            shipmentDate?: string | null;
            /** @description Value of the first global dimension, such as the department. */
            shortcutDimension1Code?: string | null;
            /** @description Value of the second global dimension, such as the project. */
            shortcutDimension2Code?: string | null;
            /** @description Code of the category that the item belongs to. */
            itemCategoryCode?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Dimension values of the record, with `$expand=dimensionSetLines`. */
            dimensionSetLines?: components["schemas"]["DimensionSetLine"][];
            /** @description Document of the line, with `$expand=salesQuoteArchive`. */
            salesQuoteArchive?: components["schemas"]["SalesQuoteArchive"];
        };
        /** @description A version of a quote that was kept as it stood. */
        SalesQuoteArchive: {
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
             * Format: int32
             * @description Counts documents that had the same number, beginning with 1.
             */
            docNoOccurrence?: number | null;
            /**
             * Format: int32
             * @description Which version of the document was archived, beginning with 1.
             */
            versionNumber?: number | null;
            /** @description Number of the buyer among the customers. */
            sellToCustomerNumber?: string | null;
            /** @description Name of the buyer as the document prints it. */
            sellToCustomerName?: string | null;
            /** @description Street of the customer who buys. */
            sellToAddress?: string | null;
            /** @description Further address line of the customer who buys. */
            sellToAddress2?: string | null;
            /** @description Town of the customer who buys. */
            sellToCity?: string | null;
            /** @description County of the customer who buys. */
            sellToCounty?: string | null;
            /** @description Postal code of the customer who buys. */
            sellToPostCode?: string | null;
            /** @description Country or region code of the customer who buys. */
            sellToCountryRegionCode?: string | null;
            /** @description Name of the person at the customer who buys. */
            sellToContact?: string | null;
            /** @description Number of the contact at the customer who buys. */
            sellToContactNumber?: string | null;
            /** @description Number of the customer who pays, where another one than the buyer. */
            billToCustomerNumber?: string | null;
            /** @description Name of the customer who gets the invoice. */
            billToName?: string | null;
            /** @description Street of the customer who gets the invoice. */
            billToAddress?: string | null;
            /** @description Further address line of the customer who gets the invoice. */
            billToAddress2?: string | null;
            /** @description Town of the customer who gets the invoice. */
            billToCity?: string | null;
            /** @description County of the customer who gets the invoice. */
            billToCounty?: string | null;
            /** @description Postal code of the customer who gets the invoice. */
            billToPostCode?: string | null;
            /** @description Country or region code of the customer who gets the invoice. */
            billToCountryRegionCode?: string | null;
            /** @description Name of the person at the customer who gets the invoice. */
            billToContact?: string | null;
            /** @description Name of the company or person that the goods go to. */
            shipToName?: string | null;
            /** @description Street of the place that the goods go to. */
            shipToAddress?: string | null;
            /** @description Further address line of the place that the goods go to. */
            shipToAddress2?: string | null;
            /** @description Town of the place that the goods go to. */
            shipToCity?: string | null;
            /** @description County of the place that the goods go to. */
            shipToCounty?: string | null;
            /** @description Postal code of the place that the goods go to. */
            shipToPostCode?: string | null;
            /** @description Country or region code of the place that the goods go to. */
            shipToCountryRegionCode?: string | null;
            /** @description Name of the person who receives the goods. */
            shipToContact?: string | null;
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
             * Format: date
             * @description Day on which the goods leave.
             */
            shipmentDate?: string | null;
            /** @description Value of the first global dimension, such as the department. */
            shortcutDimension1Code?: string | null;
            /** @description Value of the second global dimension, such as the project. */
            shortcutDimension2Code?: string | null;
            /** @description Code of the currency in which the amounts are given. */
            currencyCode?: string | null;
            /** @description Whether prices on the document hold value added tax already. */
            pricesIncludingVAT?: boolean | null;
            /** @description Code of the terms that say when payment is due. */
            paymentTermsCode?: string | null;
            /** @description Code of the terms of delivery, such as `EXW`. */
            shipmentMethodCode?: string | null;
            /** @description Code of the salesperson, as in the list of salespeople and purchasers. */
            salespersonCode?: string | null;
            /** @description Code of the location that goods come from or go to. */
            locationCode?: string | null;
            /**
             * Format: date
             * @description Last day on which the archived offer was binding.
             */
            quoteValidUntilDate?: string | null;
            /** @description Number that the other party, or a program, gave the document. */
            externalDocumentNumber?: string | null;
            /** @description Text by which the other party knows the matter, printed on documents. */
            yourReference?: string | null;
            /** @description Whether the document is open for changes, released, or waits for approval or prepayment. */
            status?: "Open" | "Released" | "Pending_x0020_Approval" | "Pending_x0020_Prepayment" | null;
            /** @description Code of the responsibility centre that handles the document. */
            responsibilityCenter?: string | null;
            /**
             * Format: date
             * @description Day on which this version was archived.
             */
            dateArchived?: string | null;
            /** @description User name of the person who archived the document. */
            archivedBy?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Dimension values of the record, with `$expand=dimensionSetLines`. */
            dimensionSetLines?: components["schemas"]["DimensionSetLine"][];
            /** @description Lines of the archived sales quote, with `$expand=salesQuoteArchiveLines`. */
            salesQuoteArchiveLines?: components["schemas"]["SalesQuoteArchiveLine"][];
            /** @description Link to the document as a pdf, with `$expand=pdfDocument`. */
            pdfDocument?: components["schemas"]["PdfDocument"];
            /** @description Files attached to the record, with `$expand=attachments`. */
            attachments?: components["schemas"]["Attachment"][];
            /** @description Files of the record as the attachments pane shows them, with `$expand=documentAttachments`. */
            documentAttachments?: components["schemas"]["DocumentAttachment"][];
        };
        /** @description One page of archived sales quote lines. While `@odata.nextLink` is there, more follow. */
        SalesQuoteArchiveLinePage: {
            value: components["schemas"]["SalesQuoteArchiveLine"][];
        } & components["schemas"]["Page"];
        /** @description One page of archived sales quotes. While `@odata.nextLink` is there, more follow. */
        SalesQuoteArchivePage: {
            value: components["schemas"]["SalesQuoteArchive"][];
        } & components["schemas"]["Page"];
        /** @description One line of an archived sales return order. */
        SalesReturnOrderArchiveLine: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Number of the document that the row belongs to. */
            documentNumber?: string | null;
            /**
             * Format: int32
             * @description Counts documents that had the same number, beginning with 1.
             */
            docNoOccurrence?: number | null;
            /**
             * Format: int32
             * @description Which version of the document was archived, beginning with 1.
             */
            versionNumber?: number | null;
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
             * @description How much is taken off the line's price, in percent.
             */
            lineDiscountPercent?: number | null;
            /**
             * Format: decimal
             * @description Discount on the line as a sum of money.
             */
            lineDiscountAmount?: number | null;
            /**
             * Format: decimal
             * @description Sum of the line after its discount.
             */
            lineAmount?: number | null;
            /**
             * Format: decimal
             * @description Sum of money of the record, in its own currency.
             */
            amount?: number | null;
            /**
             * Format: decimal
             * @description Sum of the document with value added tax.
             */
            amountIncludingVAT?: number | null;
            /**
             * Format: decimal
             * @description Rate at which the line is taxed, in percent.
             */
            taxPercent?: number | null;
            /**
             * Format: decimal
             * @description How much of the returned goods the next posting receives.
             */
            returnQtyToReceive?: number | null;
            /**
             * Format: decimal
             * @description How much of the returned goods has arrived.
             */
            returnQtyReceived?: number | null;
            /** @description Code of the variant of the item, such as a colour or a size. */
            variantCode?: string | null;
            /** @description Code of the location that goods come from or go to. */
            locationCode?: string | null;
            /**
             * Format: date
             * @description Day on which the goods leave.
             */
            shipmentDate?: string | null;
            /** @description Value of the first global dimension, such as the department. */
            shortcutDimension1Code?: string | null;
            /** @description Value of the second global dimension, such as the project. */
            shortcutDimension2Code?: string | null;
            /** @description Code of the category that the item belongs to. */
            itemCategoryCode?: string | null;
            /** @description Code of the reason for which the goods come or go back. */
            returnReasonCode?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Dimension values of the record, with `$expand=dimensionSetLines`. */
            dimensionSetLines?: components["schemas"]["DimensionSetLine"][];
            /** @description Document of the line, with `$expand=salesReturnOrderArchive`. */
            salesReturnOrderArchive?: components["schemas"]["SalesReturnOrderArchive"];
        };
        /** @description A version of a customer's return that was kept as it stood. */
        SalesReturnOrderArchive: {
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
             * Format: int32
             * @description Counts documents that had the same number, beginning with 1.
             */
            docNoOccurrence?: number | null;
            /**
             * Format: int32
             * @description Which version of the document was archived, beginning with 1.
             */
            versionNumber?: number | null;
            /** @description Number of the buyer among the customers. */
            sellToCustomerNumber?: string | null;
            /** @description Name of the buyer as the document prints it. */
            sellToCustomerName?: string | null;
            /** @description Street of the customer who buys. */
            sellToAddress?: string | null;
            /** @description Further address line of the customer who buys. */
            sellToAddress2?: string | null;
            /** @description Town of the customer who buys. */
            sellToCity?: string | null;
            /** @description County of the customer who buys. */
            sellToCounty?: string | null;
            /** @description Postal code of the customer who buys. */
            sellToPostCode?: string | null;
            /** @description Country or region code of the customer who buys. */
            sellToCountryRegionCode?: string | null;
            /** @description Name of the person at the customer who buys. */
            sellToContact?: string | null;
            /** @description Number of the contact at the customer who buys. */
            sellToContactNumber?: string | null;
            /** @description Number of the customer who pays, where another one than the buyer. */
            billToCustomerNumber?: string | null;
            /** @description Name of the customer who gets the invoice. */
            billToName?: string | null;
            /** @description Street of the customer who gets the invoice. */
            billToAddress?: string | null;
            /** @description Further address line of the customer who gets the invoice. */
            billToAddress2?: string | null;
            /** @description Town of the customer who gets the invoice. */
            billToCity?: string | null;
            /** @description County of the customer who gets the invoice. */
            billToCounty?: string | null;
            /** @description Postal code of the customer who gets the invoice. */
            billToPostCode?: string | null;
            /** @description Country or region code of the customer who gets the invoice. */
            billToCountryRegionCode?: string | null;
            /** @description Name of the person at the customer who gets the invoice. */
            billToContact?: string | null;
            /** @description Name of the company or person that the goods go to. */
            shipToName?: string | null;
            /** @description Street of the place that the goods go to. */
            shipToAddress?: string | null;
            /** @description Further address line of the place that the goods go to. */
            shipToAddress2?: string | null;
            /** @description Town of the place that the goods go to. */
            shipToCity?: string | null;
            /** @description County of the place that the goods go to. */
            shipToCounty?: string | null;
            /** @description Postal code of the place that the goods go to. */
            shipToPostCode?: string | null;
            /** @description Country or region code of the place that the goods go to. */
            shipToCountryRegionCode?: string | null;
            /** @description Name of the person who receives the goods. */
            shipToContact?: string | null;
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
            /** @description Value of the first global dimension, such as the department. */
            shortcutDimension1Code?: string | null;
            /** @description Value of the second global dimension, such as the project. */
            shortcutDimension2Code?: string | null;
            /** @description Code of the currency in which the amounts are given. */
            currencyCode?: string | null;
            /** @description Whether prices on the document hold value added tax already. */
            pricesIncludingVAT?: boolean | null;
            /** @description Code of the terms that say when payment is due. */
            paymentTermsCode?: string | null;
            /** @description Code of the terms of delivery, such as `EXW`. */
            shipmentMethodCode?: string | null;
            /** @description Code of the salesperson, as in the list of salespeople and purchasers. */
            salespersonCode?: string | null;
            /** @description Code of the location that goods come from or go to. */
            locationCode?: string | null;
            /** @description Number that the other party, or a program, gave the document. */
            externalDocumentNumber?: string | null;
            /** @description Text by which the other party knows the matter, printed on documents. */
            yourReference?: string | null;
            /** @description Whether the document is open for changes, released, or waits for approval or prepayment. */
            status?: "Open" | "Released" | "Pending_x0020_Approval" | "Pending_x0020_Prepayment" | null;
            /** @description Code of the responsibility centre that handles the document. */
            responsibilityCenter?: string | null;
            /**
             * Format: date
             * @description Day on which this version was archived.
             */
            dateArchived?: string | null;
            /** @description User name of the person who archived the document. */
            archivedBy?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Dimension values of the record, with `$expand=dimensionSetLines`. */
            dimensionSetLines?: components["schemas"]["DimensionSetLine"][];
            /** @description Lines of the archived sales return order, with `$expand=salesReturnOrderArchiveLines`. */
            salesReturnOrderArchiveLines?: components["schemas"]["SalesReturnOrderArchiveLine"][];
            /** @description Link to the document as a pdf, with `$expand=pdfDocument`. */
            pdfDocument?: components["schemas"]["PdfDocument"];
            /** @description Files attached to the record, with `$expand=attachments`. */
            attachments?: components["schemas"]["Attachment"][];
            /** @description Files of the record as the attachments pane shows them, with `$expand=documentAttachments`. */
            documentAttachments?: components["schemas"]["DocumentAttachment"][];
        };
        /** @description One page of archived sales return order lines. While `@odata.nextLink` is there, more follow. */
        SalesReturnOrderArchiveLinePage: {
            value: components["schemas"]["SalesReturnOrderArchiveLine"][];
        } & components["schemas"]["Page"];
        /** @description One page of archived sales return orders. While `@odata.nextLink` is there, more follow. */
        SalesReturnOrderArchivePage: {
            value: components["schemas"]["SalesReturnOrderArchive"][];
        } & components["schemas"]["Page"];
        /** @description One line of a sales return order. */
        SalesReturnOrderLine: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Kind of document that the row belongs to. */
            documentType?: "Quote" | "Order" | "Invoice" | "Credit_x0020_Memo" | "Blanket_x0020_Order" | "Return_x0020_Order" | null;
            /** @description Number of the document that the row belongs to. */
            documentNumber?: string | null;
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
             * @description How much is taken off the line's price, in percent.
             */
            lineDiscountPercent?: number | null;
            /**
             * Format: decimal
             * @description Discount on the line as a sum of money.
             */
            lineDiscountAmount?: number | null;
            /**
             * Format: decimal
             * @description Sum of the line after its discount.
             */
            lineAmount?: number | null;
            /**
             * Format: decimal
             * @description Rate at which the line is taxed, in percent.
             */
            taxPercent?: number | null;
            /**
             * Format: decimal
             * @description Sum of the line after its discount, with tax.
             */
            amountIncludingTax?: number | null;
            /**
             * Format: decimal
             * @description How much of the returned goods the next posting receives.
             */
            returnQtyToReceive?: number | null;
            /**
             * Format: decimal
             * @description How much of the returned goods has arrived.
             */
            returnQtyReceived?: number | null;
            /** @description Value of the first global dimension, such as the department. */
            shortcutDimension1Code?: string | null;
            /** @description Value of the second global dimension, such as the project. */
            shortcutDimension2Code?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Dimension values of the record, with `$expand=dimensionSetLines`. */
            dimensionSetLines?: components["schemas"]["DimensionSetLine"][];
            /** @description Document of the line, with `$expand=salesReturnOrder`. */
            salesReturnOrder?: components["schemas"]["SalesReturnOrder"];
        };
        /** @description Goods that a customer sends back, to be received and credited. */
        SalesReturnOrder: {
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
            /** @description Number of the buyer among the customers. */
            sellToCustomerNumber?: string | null;
            /** @description Name of the buyer as the document prints it. */
            sellToCustomerName?: string | null;
            /** @description Name of the customer who gets the invoice. */
            billToName?: string | null;
            /** @description Number of the customer who pays, where another one than the buyer. */
            billToCustomerNumber?: string | null;
            /** @description Name of the company or person that the goods go to. */
            shipToName?: string | null;
            /** @description Name of the person who receives the goods. */
            shipToContact?: string | null;
            /** @description Street of the customer who buys. */
            sellToAddress?: string | null;
            /** @description Further address line of the customer who buys. */
            sellToAddress2?: string | null;
            /** @description Town of the customer who buys. */
            sellToCity?: string | null;
            /** @description Country or region code of the customer who buys. */
            sellToCountryRegionCode?: string | null;
            /** @description County of the customer who buys. */
            sellToCounty?: string | null;
            /** @description Postal code of the customer who buys. */
            sellToPostCode?: string | null;
            /** @description Street of the place that the goods go to. */
            shipToAddress?: string | null;
            /** @description Further address line of the place that the goods go to. */
            shipToAddress2?: string | null;
            /** @description Town of the place that the goods go to. */
            shipToCity?: string | null;
            /** @description Country or region code of the place that the goods go to. */
            shipToCountryRegionCode?: string | null;
            /** @description County of the place that the goods go to. */
            shipToCounty?: string | null;
            /** @description Postal code of the place that the goods go to. */
            shipToPostCode?: string | null;
            /** @description Street of the customer who gets the invoice. */
            billToAddress?: string | null;
            /** @description Further address line of the customer who gets the invoice. */
            billToAddress2?: string | null;
            /** @description Town of the customer who gets the invoice. */
            billToCity?: string | null;
            /** @description Country or region code of the customer who gets the invoice. */
            billToCountryRegionCode?: string | null;
            /** @description County of the customer who gets the invoice. */
            billToCounty?: string | null;
            /** @description Postal code of the customer who gets the invoice. */
            billToPostCode?: string | null;
            /** @description Code of the currency in which the amounts are given. */
            currencyCode?: string | null;
            /** @description Whether prices on the document hold value added tax already. */
            pricesIncludingVAT?: boolean | null;
            /** @description Code of the terms that say when payment is due. */
            paymentTermsCode?: string | null;
            /** @description Code of the terms of delivery, such as `EXW`. */
            shipmentMethodCode?: string | null;
            /** @description Code of the salesperson, as in the list of salespeople and purchasers. */
            salespersonCode?: string | null;
            /**
             * Format: date
             * @description Day on which the goods were ordered.
             */
            orderDate?: string | null;
            /**
             * Format: date
             * @description Day on which the customer wants the goods.
             */
            requestedDeliveryDate?: string | null;
            /** @description Text by which the other party knows the matter, printed on documents. */
            yourReference?: string | null;
            /** @description Code of the location that goods come from or go to. */
            locationCode?: string | null;
            /** @description Value of the first global dimension, such as the department. */
            shortcutDimension1Code?: string | null;
            /** @description Value of the second global dimension, such as the project. */
            shortcutDimension2Code?: string | null;
            /** @description Code of the group that decides which receivables account is used. */
            customerPostingGroup?: string | null;
            /** @description Code of the general business posting group, which says with whom business is done. */
            genBusPostingGroup?: string | null;
            /** @description Code of the VAT business posting group, which says how the other party is taxed. */
            vatBusPostingGroup?: string | null;
            /** @description Name of the person at the customer who buys. */
            sellToContact?: string | null;
            /** @description Name of the person at the customer who gets the invoice. */
            billToContact?: string | null;
            /** @description Code of the responsibility centre that handles the document. */
            responsibilityCenter?: string | null;
            /** @description Whether the document is open for changes, released, or waits for approval or prepayment. */
            status?: "Open" | "Released" | "Pending_x0020_Approval" | "Pending_x0020_Prepayment" | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Dimension values of the record, with `$expand=dimensionSetLines`. */
            dimensionSetLines?: components["schemas"]["DimensionSetLine"][];
            /** @description Lines of the sales return order, with `$expand=salesReturnOrderLines`. */
            salesReturnOrderLines?: components["schemas"]["SalesReturnOrderLine"][];
            /** @description Link to the document as a pdf, with `$expand=pdfDocument`. */
            pdfDocument?: components["schemas"]["PdfDocument"];
            /** @description Files attached to the record, with `$expand=attachments`. */
            attachments?: components["schemas"]["Attachment"][];
            /** @description Files of the record as the attachments pane shows them, with `$expand=documentAttachments`. */
            documentAttachments?: components["schemas"]["DocumentAttachment"][];
        };
        /** @description One page of sales return order lines. While `@odata.nextLink` is there, more follow. */
        SalesReturnOrderLinePage: {
            value: components["schemas"]["SalesReturnOrderLine"][];
        } & components["schemas"]["Page"];
        /** @description One page of sales return orders. While `@odata.nextLink` is there, more follow. */
        SalesReturnOrderPage: {
            value: components["schemas"]["SalesReturnOrder"][];
        } & components["schemas"]["Page"];
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface Path126 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the blanket sales order line. */
    blanketSalesOrderLineId: components["parameters"]["blanketSalesOrderLineId"];
}
interface Path127 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the blanket sales order. */
    blanketSalesOrderId: components["parameters"]["blanketSalesOrderId"];
}
interface Path128 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the return receipt. */
    returnReceiptId: components["parameters"]["returnReceiptId"];
}
interface Path129 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the archived blanket sales order line. */
    salesBlanketOrderArchiveLineId: components["parameters"]["salesBlanketOrderArchiveLineId"];
}
interface Path130 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the archived blanket sales order. */
    salesBlanketOrderArchiveId: components["parameters"]["salesBlanketOrderArchiveId"];
}
interface Path131 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the archived sales order line. */
    salesOrderArchiveLineId: components["parameters"]["salesOrderArchiveLineId"];
}
interface Path132 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the archived sales order. */
    salesOrderArchiveId: components["parameters"]["salesOrderArchiveId"];
}
interface Path133 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the archived sales quote line. */
    salesQuoteArchiveLineId: components["parameters"]["salesQuoteArchiveLineId"];
}
interface Path134 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the archived sales quote. */
    salesQuoteArchiveId: components["parameters"]["salesQuoteArchiveId"];
}
interface Path135 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the archived sales return order line. */
    salesReturnOrderArchiveLineId: components["parameters"]["salesReturnOrderArchiveLineId"];
}
interface Path136 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the archived sales return order. */
    salesReturnOrderArchiveId: components["parameters"]["salesReturnOrderArchiveId"];
}
interface Path137 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the sales return order line. */
    salesReturnOrderLineId: components["parameters"]["salesReturnOrderLineId"];
}
interface Path138 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the sales return order. */
    salesReturnOrderId: components["parameters"]["salesReturnOrderId"];
}
interface Parameters125 {
    query?: Query1;
    header?: Header1;
    path: Path127;
}
interface Parameters126 {
    query?: Query1;
    header?: Header1;
    path: Path128;
}
interface Parameters127 {
    query?: Query1;
    header?: Header1;
    path: Path130;
}
interface Parameters128 {
    query?: Query1;
    header?: Header1;
    path: Path132;
}
interface Parameters129 {
    query?: Query1;
    header?: Header1;
    path: Path134;
}
interface Parameters130 {
    query?: Query1;
    header?: Header1;
    path: Path136;
}
interface Parameters131 {
    query?: Query1;
    header?: Header1;
    path: Path138;
}
export interface operations {
    ListBlanketSalesOrderLines: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["BlanketSalesOrderLinePage"]>;
    };
    GetBlanketSalesOrderLine: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path126;
        };
        responses: Answers1<components["schemas"]["BlanketSalesOrderLine"]>;
    };
    ListDimensionSetLinesOfBlanketSalesOrderLine: {
        parameters: {
            query?: Query1;
            header?: Header1;
            path: Path126;
        };
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
    ListBlanketSalesOrders: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["BlanketSalesOrderPage"]>;
    };
    GetBlanketSalesOrder: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path127;
        };
        responses: Answers1<components["schemas"]["BlanketSalesOrder"]>;
    };
    ListDimensionSetLinesOfBlanketSalesOrder: {
        parameters: Parameters125;
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
    ListBlanketSalesOrderLinesOfBlanketSalesOrder: {
        parameters: {
            query?: Query3;
            header?: Header1;
            path: Path127;
        };
        responses: Answers1<components["schemas"]["BlanketSalesOrderLinePage"]>;
    };
    GetPdfDocumentOfBlanketSalesOrder: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path127;
        };
        responses: Answers1<components["schemas"]["PdfDocument"]>;
    };
    DownloadPdfOfBlanketSalesOrder: {
        parameters: {
            header?: Header2;
            path: Path127;
        };
        responses: Answers2;
    };
    ListAttachmentsOfBlanketSalesOrder: {
        parameters: Parameters125;
        responses: Answers1<components["schemas"]["AttachmentPage"]>;
    };
    ListDocumentAttachmentsOfBlanketSalesOrder: {
        parameters: Parameters125;
        responses: Answers1<components["schemas"]["DocumentAttachmentPage"]>;
    };
    ListReturnReceipts: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["ReturnReceiptPage"]>;
    };
    GetReturnReceipt: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path128;
        };
        responses: Answers1<components["schemas"]["ReturnReceipt"]>;
    };
    GetPdfDocumentOfReturnReceipt: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path128;
        };
        responses: Answers1<components["schemas"]["PdfDocument"]>;
    };
    DownloadPdfOfReturnReceipt: {
        parameters: {
            header?: Header2;
            path: Path128;
        };
        responses: Answers2;
    };
    ListAttachmentsOfReturnReceipt: {
        parameters: Parameters126;
        responses: Answers1<components["schemas"]["AttachmentPage"]>;
    };
    ListDocumentAttachmentsOfReturnReceipt: {
        parameters: Parameters126;
        responses: Answers1<components["schemas"]["DocumentAttachmentPage"]>;
    };
    ListSalesBlanketOrderArchiveLines: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["SalesBlanketOrderArchiveLinePage"]>;
    };
    GetSalesBlanketOrderArchiveLine: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path129;
        };
        responses: Answers1<components["schemas"]["SalesBlanketOrderArchiveLine"]>;
    };
    ListDimensionSetLinesOfSalesBlanketOrderArchiveLine: {
        parameters: {
            query?: Query1;
            header?: Header1;
            path: Path129;
        };
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
    ListSalesBlanketOrderArchives: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["SalesBlanketOrderArchivePage"]>;
    };
    GetSalesBlanketOrderArchive: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path130;
        };
        responses: Answers1<components["schemas"]["SalesBlanketOrderArchive"]>;
    };
    ListDimensionSetLinesOfSalesBlanketOrderArchive: {
        parameters: Parameters127;
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
    ListSalesBlanketOrderArchiveLinesOfSalesBlanketOrderArchive: {
        parameters: {
            query?: Query3;
            header?: Header1;
            path: Path130;
        };
        responses: Answers1<components["schemas"]["SalesBlanketOrderArchiveLinePage"]>;
    };
    GetPdfDocumentOfSalesBlanketOrderArchive: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path130;
        };
        responses: Answers1<components["schemas"]["PdfDocument"]>;
    };
    DownloadPdfOfSalesBlanketOrderArchive: {
        parameters: {
            header?: Header2;
            path: Path130;
        };
        responses: Answers2;
    };
    ListAttachmentsOfSalesBlanketOrderArchive: {
        parameters: Parameters127;
        responses: Answers1<components["schemas"]["AttachmentPage"]>;
    };
    ListDocumentAttachmentsOfSalesBlanketOrderArchive: {
        parameters: Parameters127;
        responses: Answers1<components["schemas"]["DocumentAttachmentPage"]>;
    };
    ListSalesOrderArchiveLines: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["SalesOrderArchiveLinePage"]>;
    };
    GetSalesOrderArchiveLine: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path131;
        };
        responses: Answers1<components["schemas"]["SalesOrderArchiveLine"]>;
    };
    ListDimensionSetLinesOfSalesOrderArchiveLine: {
        parameters: {
            query?: Query1;
            header?: Header1;
            path: Path131;
        };
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
    ListSalesOrderArchives: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["SalesOrderArchivePage"]>;
    };
    GetSalesOrderArchive: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path132;
        };
        responses: Answers1<components["schemas"]["SalesOrderArchive"]>;
    };
    ListDimensionSetLinesOfSalesOrderArchive: {
        parameters: Parameters128;
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
    ListSalesOrderArchiveLinesOfSalesOrderArchive: {
        parameters: {
            query?: Query3;
            header?: Header1;
            path: Path132;
        };
        responses: Answers1<components["schemas"]["SalesOrderArchiveLinePage"]>;
    };
    GetPdfDocumentOfSalesOrderArchive: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path132;
        };
        responses: Answers1<components["schemas"]["PdfDocument"]>;
    };
    DownloadPdfOfSalesOrderArchive: {
        parameters: {
            header?: Header2;
            path: Path132;
        };
        responses: Answers2;
    };
    ListAttachmentsOfSalesOrderArchive: {
        parameters: Parameters128;
        responses: Answers1<components["schemas"]["AttachmentPage"]>;
    };
    ListDocumentAttachmentsOfSalesOrderArchive: {
        parameters: Parameters128;
        responses: Answers1<components["schemas"]["DocumentAttachmentPage"]>;
    };
    ListSalesQuoteArchiveLines: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["SalesQuoteArchiveLinePage"]>;
    };
    GetSalesQuoteArchiveLine: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path133;
        };
        responses: Answers1<components["schemas"]["SalesQuoteArchiveLine"]>;
    };
    ListDimensionSetLinesOfSalesQuoteArchiveLine: {
        parameters: {
            query?: Query1;
            header?: Header1;
            path: Path133;
        };
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
    ListSalesQuoteArchives: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["SalesQuoteArchivePage"]>;
    };
    GetSalesQuoteArchive: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path134;
        };
        responses: Answers1<components["schemas"]["SalesQuoteArchive"]>;
    };
    ListDimensionSetLinesOfSalesQuoteArchive: {
        parameters: Parameters129;
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
    ListSalesQuoteArchiveLinesOfSalesQuoteArchive: {
        parameters: {
            query?: Query3;
            header?: Header1;
            path: Path134;
        };
        responses: Answers1<components["schemas"]["SalesQuoteArchiveLinePage"]>;
    };
    GetPdfDocumentOfSalesQuoteArchive: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path134;
        };
        responses: Answers1<components["schemas"]["PdfDocument"]>;
    };
    DownloadPdfOfSalesQuoteArchive: {
        parameters: {
            header?: Header2;
            path: Path134;
        };
        responses: Answers2;
    };
    ListAttachmentsOfSalesQuoteArchive: {
        parameters: Parameters129;
        responses: Answers1<components["schemas"]["AttachmentPage"]>;
    };
    ListDocumentAttachmentsOfSalesQuoteArchive: {
        parameters: Parameters129;
        responses: Answers1<components["schemas"]["DocumentAttachmentPage"]>;
    };
    ListSalesReturnOrderArchiveLines: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["SalesReturnOrderArchiveLinePage"]>;
    };
    GetSalesReturnOrderArchiveLine: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path135;
        };
        responses: Answers1<components["schemas"]["SalesReturnOrderArchiveLine"]>;
    };
    ListDimensionSetLinesOfSalesReturnOrderArchiveLine: {
        parameters: {
            query?: Query1;
            header?: Header1;
            path: Path135;
        };
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
    ListSalesReturnOrderArchives: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["SalesReturnOrderArchivePage"]>;
    };
    GetSalesReturnOrderArchive: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path136;
        };
        responses: Answers1<components["schemas"]["SalesReturnOrderArchive"]>;
    };
    ListDimensionSetLinesOfSalesReturnOrderArchive: {
        parameters: Parameters130;
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
    ListSalesReturnOrderArchiveLinesOfSalesReturnOrderArchive: {
        parameters: {
            query?: Query3;
            header?: Header1;
            path: Path136;
        };
        responses: Answers1<components["schemas"]["SalesReturnOrderArchiveLinePage"]>;
    };
    GetPdfDocumentOfSalesReturnOrderArchive: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path136;
        };
        responses: Answers1<components["schemas"]["PdfDocument"]>;
    };
    DownloadPdfOfSalesReturnOrderArchive: {
        parameters: {
            header?: Header2;
            path: Path136;
        };
        responses: Answers2;
    };
    ListAttachmentsOfSalesReturnOrderArchive: {
        parameters: Parameters130;
        responses: Answers1<components["schemas"]["AttachmentPage"]>;
    };
    ListDocumentAttachmentsOfSalesReturnOrderArchive: {
        parameters: Parameters130;
        responses: Answers1<components["schemas"]["DocumentAttachmentPage"]>;
    };
    ListSalesReturnOrderLines: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["SalesReturnOrderLinePage"]>;
    };
    GetSalesReturnOrderLine: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path137;
        };
        responses: Answers1<components["schemas"]["SalesReturnOrderLine"]>;
    };
    ListDimensionSetLinesOfSalesReturnOrderLine: {
        parameters: {
            query?: Query1;
            header?: Header1;
            path: Path137;
        };
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
    ListSalesReturnOrders: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["SalesReturnOrderPage"]>;
    };
    GetSalesReturnOrder: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path138;
        };
        responses: Answers1<components["schemas"]["SalesReturnOrder"]>;
    };
    ListDimensionSetLinesOfSalesReturnOrder: {
        parameters: Parameters131;
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
    ListSalesReturnOrderLinesOfSalesReturnOrder: {
        parameters: {
            query?: Query3;
            header?: Header1;
            path: Path138;
        };
        responses: Answers1<components["schemas"]["SalesReturnOrderLinePage"]>;
    };
    GetPdfDocumentOfSalesReturnOrder: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path138;
        };
        responses: Answers1<components["schemas"]["PdfDocument"]>;
    };
    DownloadPdfOfSalesReturnOrder: {
        parameters: {
            header?: Header2;
            path: Path138;
        };
        responses: Answers2;
    };
    ListAttachmentsOfSalesReturnOrder: {
        parameters: Parameters131;
        responses: Answers1<components["schemas"]["AttachmentPage"]>;
    };
    ListDocumentAttachmentsOfSalesReturnOrder: {
        parameters: Parameters131;
        responses: Answers1<components["schemas"]["DocumentAttachmentPage"]>;
    };
}
/** What may be done with the fields of each record. */
export interface records {
    DimensionSetLine: { row: components["schemas"]["DimensionSetLine"]; key: "id"; create: "valueId" | "valueCode" | "id" | "code"; update: "valueId" | "valueCode"; noFilter: "@odata.etag" | "valueId" | "valueCode" };
    DocumentAttachment: { row: components["schemas"]["DocumentAttachment"]; key: "id"; create: "fileName" | "lineNumber" | "documentFlowSales" | "documentFlowPurchase" | "parentType" | "parentId"; update: "fileName" | "lineNumber" | "documentFlowSales" | "documentFlowPurchase"; noFilter: "@odata.etag" | "attachmentContent@odata.mediaReadLink" | "attachmentContent@odata.mediaEditLink" };
    PdfDocument: { row: components["schemas"]["PdfDocument"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "pdfDocumentContent@odata.mediaReadLink" };
    Attachment: { row: components["schemas"]["Attachment"]; key: "id"; create: "fileName" | "byteSize" | "parentId" | "parentType"; update: "fileName" | "byteSize"; noFilter: "@odata.etag" | "attachmentContent@odata.mediaReadLink" | "attachmentContent@odata.mediaEditLink" };
    BlanketSalesOrderLine: { row: components["schemas"]["BlanketSalesOrderLine"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "dimensionSetLines"; nested: { "dimensionSetLines": "DimensionSetLine"; "blanketSalesOrder": "BlanketSalesOrder" }; single: "blanketSalesOrder" };
    BlanketSalesOrder: { row: components["schemas"]["BlanketSalesOrder"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "dimensionSetLines" | "blanketSalesOrderLines" | "attachments" | "documentAttachments"; nested: { "dimensionSetLines": "DimensionSetLine"; "blanketSalesOrderLines": "BlanketSalesOrderLine"; "attachments": "Attachment"; "documentAttachments": "DocumentAttachment"; "pdfDocument": "PdfDocument" }; single: "pdfDocument" };
    ReturnReceipt: { row: components["schemas"]["ReturnReceipt"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "attachments" | "documentAttachments"; nested: { "attachments": "Attachment"; "documentAttachments": "DocumentAttachment"; "pdfDocument": "PdfDocument" }; single: "pdfDocument" };
    SalesBlanketOrderArchiveLine: { row: components["schemas"]["SalesBlanketOrderArchiveLine"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "dimensionSetLines"; nested: { "dimensionSetLines": "DimensionSetLine"; "salesBlanketOrderArchive": "SalesBlanketOrderArchive" }; single: "salesBlanketOrderArchive" };
    SalesBlanketOrderArchive: { row: components["schemas"]["SalesBlanketOrderArchive"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "dimensionSetLines" | "salesBlanketOrderArchiveLines" | "attachments" | "documentAttachments"; nested: { "dimensionSetLines": "DimensionSetLine"; "salesBlanketOrderArchiveLines": "SalesBlanketOrderArchiveLine"; "attachments": "Attachment"; "documentAttachments": "DocumentAttachment"; "pdfDocument": "PdfDocument" }; single: "pdfDocument" };
    SalesOrderArchiveLine: { row: components["schemas"]["SalesOrderArchiveLine"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "dimensionSetLines"; nested: { "dimensionSetLines": "DimensionSetLine"; "salesOrderArchive": "SalesOrderArchive" }; single: "salesOrderArchive" };
    SalesOrderArchive: { row: components["schemas"]["SalesOrderArchive"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "dimensionSetLines" | "salesOrderArchiveLines" | "attachments" | "documentAttachments"; nested: { "dimensionSetLines": "DimensionSetLine"; "salesOrderArchiveLines": "SalesOrderArchiveLine"; "attachments": "Attachment"; "documentAttachments": "DocumentAttachment"; "pdfDocument": "PdfDocument" }; single: "pdfDocument" };
    SalesQuoteArchiveLine: { row: components["schemas"]["SalesQuoteArchiveLine"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "dimensionSetLines"; nested: { "dimensionSetLines": "DimensionSetLine"; "salesQuoteArchive": "SalesQuoteArchive" }; single: "salesQuoteArchive" };
    SalesQuoteArchive: { row: components["schemas"]["SalesQuoteArchive"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "dimensionSetLines" | "salesQuoteArchiveLines" | "attachments" | "documentAttachments"; nested: { "dimensionSetLines": "DimensionSetLine"; "salesQuoteArchiveLines": "SalesQuoteArchiveLine"; "attachments": "Attachment"; "documentAttachments": "DocumentAttachment"; "pdfDocument": "PdfDocument" }; single: "pdfDocument" };
    SalesReturnOrderArchiveLine: { row: components["schemas"]["SalesReturnOrderArchiveLine"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "dimensionSetLines"; nested: { "dimensionSetLines": "DimensionSetLine"; "salesReturnOrderArchive": "SalesReturnOrderArchive" }; single: "salesReturnOrderArchive" };
    SalesReturnOrderArchive: { row: components["schemas"]["SalesReturnOrderArchive"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "dimensionSetLines" | "salesReturnOrderArchiveLines" | "attachments" | "documentAttachments"; nested: { "dimensionSetLines": "DimensionSetLine"; "salesReturnOrderArchiveLines": "SalesReturnOrderArchiveLine"; "attachments": "Attachment"; "documentAttachments": "DocumentAttachment"; "pdfDocument": "PdfDocument" }; single: "pdfDocument" };
    SalesReturnOrderLine: { row: components["schemas"]["SalesReturnOrderLine"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "dimensionSetLines"; nested: { "dimensionSetLines": "DimensionSetLine"; "salesReturnOrder": "SalesReturnOrder" }; single: "salesReturnOrder" };
    SalesReturnOrder: { row: components["schemas"]["SalesReturnOrder"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "dimensionSetLines" | "salesReturnOrderLines" | "attachments" | "documentAttachments"; nested: { "dimensionSetLines": "DimensionSetLine"; "salesReturnOrderLines": "SalesReturnOrderLine"; "attachments": "Attachment"; "documentAttachments": "DocumentAttachment"; "pdfDocument": "PdfDocument" }; single: "pdfDocument" };
}
/** What each path lets a client do. */
export interface calls {
    "/companies({companyId})/blanketSalesOrderLines": { list: "BlanketSalesOrderLine" };
    "/companies({companyId})/blanketSalesOrderLines({blanketSalesOrderLineId})": { get: "BlanketSalesOrderLine" };
    "/companies({companyId})/blanketSalesOrderLines({blanketSalesOrderLineId})/dimensionSetLines": { list: "DimensionSetLine" };
    "/companies({companyId})/blanketSalesOrders": { list: "BlanketSalesOrder" };
    "/companies({companyId})/blanketSalesOrders({blanketSalesOrderId})": { get: "BlanketSalesOrder" };
    "/companies({companyId})/blanketSalesOrders({blanketSalesOrderId})/dimensionSetLines": { list: "DimensionSetLine" };
    "/companies({companyId})/blanketSalesOrders({blanketSalesOrderId})/blanketSalesOrderLines": { list: "BlanketSalesOrderLine" };
    "/companies({companyId})/blanketSalesOrders({blanketSalesOrderId})/pdfDocument": { get: "PdfDocument" };
    "/companies({companyId})/blanketSalesOrders({blanketSalesOrderId})/attachments": { list: "Attachment" };
    "/companies({companyId})/blanketSalesOrders({blanketSalesOrderId})/documentAttachments": { list: "DocumentAttachment" };
    "/companies({companyId})/returnReceipts": { list: "ReturnReceipt" };
    "/companies({companyId})/returnReceipts({returnReceiptId})": { get: "ReturnReceipt" };
    "/companies({companyId})/returnReceipts({returnReceiptId})/pdfDocument": { get: "PdfDocument" };
    "/companies({companyId})/returnReceipts({returnReceiptId})/attachments": { list: "Attachment" };
    "/companies({companyId})/returnReceipts({returnReceiptId})/documentAttachments": { list: "DocumentAttachment" };
    "/companies({companyId})/salesBlanketOrderArchiveLines": { list: "SalesBlanketOrderArchiveLine" };
    "/companies({companyId})/salesBlanketOrderArchiveLines({salesBlanketOrderArchiveLineId})": { get: "SalesBlanketOrderArchiveLine" };
    "/companies({companyId})/salesBlanketOrderArchiveLines({salesBlanketOrderArchiveLineId})/dimensionSetLines": { list: "DimensionSetLine" };
    "/companies({companyId})/salesBlanketOrderArchives": { list: "SalesBlanketOrderArchive" };
    "/companies({companyId})/salesBlanketOrderArchives({salesBlanketOrderArchiveId})": { get: "SalesBlanketOrderArchive" };
    "/companies({companyId})/salesBlanketOrderArchives({salesBlanketOrderArchiveId})/dimensionSetLines": { list: "DimensionSetLine" };
    "/companies({companyId})/salesBlanketOrderArchives({salesBlanketOrderArchiveId})/salesBlanketOrderArchiveLines": { list: "SalesBlanketOrderArchiveLine" };
    "/companies({companyId})/salesBlanketOrderArchives({salesBlanketOrderArchiveId})/pdfDocument": { get: "PdfDocument" };
    "/companies({companyId})/salesBlanketOrderArchives({salesBlanketOrderArchiveId})/attachments": { list: "Attachment" };
    "/companies({companyId})/salesBlanketOrderArchives({salesBlanketOrderArchiveId})/documentAttachments": { list: "DocumentAttachment" };
    "/companies({companyId})/salesOrderArchiveLines": { list: "SalesOrderArchiveLine" };
    "/companies({companyId})/salesOrderArchiveLines({salesOrderArchiveLineId})": { get: "SalesOrderArchiveLine" };
    "/companies({companyId})/salesOrderArchiveLines({salesOrderArchiveLineId})/dimensionSetLines": { list: "DimensionSetLine" };
    "/companies({companyId})/salesOrderArchives": { list: "SalesOrderArchive" };
    "/companies({companyId})/salesOrderArchives({salesOrderArchiveId})": { get: "SalesOrderArchive" };
    "/companies({companyId})/salesOrderArchives({salesOrderArchiveId})/dimensionSetLines": { list: "DimensionSetLine" };
    "/companies({companyId})/salesOrderArchives({salesOrderArchiveId})/salesOrderArchiveLines": { list: "SalesOrderArchiveLine" };
    "/companies({companyId})/salesOrderArchives({salesOrderArchiveId})/pdfDocument": { get: "PdfDocument" };
    "/companies({companyId})/salesOrderArchives({salesOrderArchiveId})/attachments": { list: "Attachment" };
    "/companies({companyId})/salesOrderArchives({salesOrderArchiveId})/documentAttachments": { list: "DocumentAttachment" };
    "/companies({companyId})/salesQuoteArchiveLines": { list: "SalesQuoteArchiveLine" };
    "/companies({companyId})/salesQuoteArchiveLines({salesQuoteArchiveLineId})": { get: "SalesQuoteArchiveLine" };
    "/companies({companyId})/salesQuoteArchiveLines({salesQuoteArchiveLineId})/dimensionSetLines": { list: "DimensionSetLine" };
    "/companies({companyId})/salesQuoteArchives": { list: "SalesQuoteArchive" };
    "/companies({companyId})/salesQuoteArchives({salesQuoteArchiveId})": { get: "SalesQuoteArchive" };
    "/companies({companyId})/salesQuoteArchives({salesQuoteArchiveId})/dimensionSetLines": { list: "DimensionSetLine" };
    "/companies({companyId})/salesQuoteArchives({salesQuoteArchiveId})/salesQuoteArchiveLines": { list: "SalesQuoteArchiveLine" };
    "/companies({companyId})/salesQuoteArchives({salesQuoteArchiveId})/pdfDocument": { get: "PdfDocument" };
    "/companies({companyId})/salesQuoteArchives({salesQuoteArchiveId})/attachments": { list: "Attachment" };
    "/companies({companyId})/salesQuoteArchives({salesQuoteArchiveId})/documentAttachments": { list: "DocumentAttachment" };
    "/companies({companyId})/salesReturnOrderArchiveLines": { list: "SalesReturnOrderArchiveLine" };
    "/companies({companyId})/salesReturnOrderArchiveLines({salesReturnOrderArchiveLineId})": { get: "SalesReturnOrderArchiveLine" };
    "/companies({companyId})/salesReturnOrderArchiveLines({salesReturnOrderArchiveLineId})/dimensionSetLines": { list: "DimensionSetLine" };
    "/companies({companyId})/salesReturnOrderArchives": { list: "SalesReturnOrderArchive" };
    "/companies({companyId})/salesReturnOrderArchives({salesReturnOrderArchiveId})": { get: "SalesReturnOrderArchive" };
    "/companies({companyId})/salesReturnOrderArchives({salesReturnOrderArchiveId})/dimensionSetLines": { list: "DimensionSetLine" };
    "/companies({companyId})/salesReturnOrderArchives({salesReturnOrderArchiveId})/salesReturnOrderArchiveLines": { list: "SalesReturnOrderArchiveLine" };
    "/companies({companyId})/salesReturnOrderArchives({salesReturnOrderArchiveId})/pdfDocument": { get: "PdfDocument" };
    "/companies({companyId})/salesReturnOrderArchives({salesReturnOrderArchiveId})/attachments": { list: "Attachment" };
    "/companies({companyId})/salesReturnOrderArchives({salesReturnOrderArchiveId})/documentAttachments": { list: "DocumentAttachment" };
    "/companies({companyId})/salesReturnOrderLines": { list: "SalesReturnOrderLine" };
    "/companies({companyId})/salesReturnOrderLines({salesReturnOrderLineId})": { get: "SalesReturnOrderLine" };
    "/companies({companyId})/salesReturnOrderLines({salesReturnOrderLineId})/dimensionSetLines": { list: "DimensionSetLine" };
    "/companies({companyId})/salesReturnOrders": { list: "SalesReturnOrder" };
    "/companies({companyId})/salesReturnOrders({salesReturnOrderId})": { get: "SalesReturnOrder" };
    "/companies({companyId})/salesReturnOrders({salesReturnOrderId})/dimensionSetLines": { list: "DimensionSetLine" };
    "/companies({companyId})/salesReturnOrders({salesReturnOrderId})/salesReturnOrderLines": { list: "SalesReturnOrderLine" };
    "/companies({companyId})/salesReturnOrders({salesReturnOrderId})/pdfDocument": { get: "PdfDocument" };
    "/companies({companyId})/salesReturnOrders({salesReturnOrderId})/attachments": { list: "Attachment" };
    "/companies({companyId})/salesReturnOrders({salesReturnOrderId})/documentAttachments": { list: "DocumentAttachment" };
}
/** The types of the service, for a client that knows no other. */
export interface SalesHistoryTypes {
    paths: paths;
    records: records;
    calls: calls;
}

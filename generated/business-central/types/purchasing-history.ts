// Made by `npm run generate` from specs/business-central/: change that, never this file.

import type { components as shared, Answers1, Answers2, Query1, Query2, Query3, Query4, Header1, Header2, Parameters2 } from "../shared-types.ts";
export interface paths {
    /**
     * List blanket purchase order lines
     * @description Returns the lines of all blanket purchase orders; those of one are found below it. They can only be read.
     */
    "/companies({companyId})/blanketPurchaseOrderLines": {
        get: operations["ListBlanketPurchaseOrderLines"];
    };
    /**
     * Get a blanket purchase order line
     * @description Reads one blanket purchase order line by its `id`; `$expand` adds `dimensionSetLines`.
     */
    "/companies({companyId})/blanketPurchaseOrderLines({blanketPurchaseOrderLineId})": {
        get: operations["GetBlanketPurchaseOrderLine"];
    };
    /**
     * List the dimension set lines of a blanket purchase order line
     * @description Returns the dimension values that the blanket purchase order line carries, one line a dimension.
     */
    "/companies({companyId})/blanketPurchaseOrderLines({blanketPurchaseOrderLineId})/dimensionSetLines": {
        get: operations["ListDimensionSetLinesOfBlanketPurchaseOrderLine"];
    };
    /**
     * List blanket purchase orders
     * @description Returns the blanket purchase orders with their heads; `$expand` adds the lines where there are any. They can only be read.
     */
    "/companies({companyId})/blanketPurchaseOrders": {
        get: operations["ListBlanketPurchaseOrders"];
    };
    /**
     * Get a blanket purchase order
     * @description Reads one blanket purchase order by its `id`; `$expand` adds `dimensionSetLines`, `blanketPurchaseOrderLines` and others.
     */
    "/companies({companyId})/blanketPurchaseOrders({blanketPurchaseOrderId})": {
        get: operations["GetBlanketPurchaseOrder"];
    };
    /**
     * List the dimension set lines of a blanket purchase order
     * @description Returns the dimension values that the blanket purchase order carries, one line a dimension.
     */
    "/companies({companyId})/blanketPurchaseOrders({blanketPurchaseOrderId})/dimensionSetLines": {
        get: operations["ListDimensionSetLinesOfBlanketPurchaseOrder"];
    };
    /**
     * List the blanket purchase order lines of a blanket purchase order
     * @description Returns the blanket purchase order lines of one blanket purchase order, without a filter for it.
     */
    "/companies({companyId})/blanketPurchaseOrders({blanketPurchaseOrderId})/blanketPurchaseOrderLines": {
        get: operations["ListBlanketPurchaseOrderLinesOfBlanketPurchaseOrder"];
    };
    /**
     * Get the pdf document of a blanket purchase order
     * @description Prints the blanket purchase order and answers with the link to its bytes; reading them by the content path does both in one.
     */
    "/companies({companyId})/blanketPurchaseOrders({blanketPurchaseOrderId})/pdfDocument": {
        get: operations["GetPdfDocumentOfBlanketPurchaseOrder"];
    };
    /**
     * Download a blanket purchase order as a pdf
     * @description Prints the blanket purchase order with the report that the company has chosen for it and returns the pdf; `Accept-Language` sets its language.
     */
    "/companies({companyId})/blanketPurchaseOrders({blanketPurchaseOrderId})/pdfDocument/pdfDocumentContent": {
        get: operations["DownloadPdfOfBlanketPurchaseOrder"];
    };
    /**
     * List the attachments of a blanket purchase order
     * @description Returns the files that came with the blanket purchase order; their bytes are read by the content path of each.
     */
    "/companies({companyId})/blanketPurchaseOrders({blanketPurchaseOrderId})/attachments": {
        get: operations["ListAttachmentsOfBlanketPurchaseOrder"];
    };
    /**
     * List the document attachments of a blanket purchase order
     * @description Returns the files in the attachments pane of the blanket purchase order; their bytes are read by the content path of each.
     */
    "/companies({companyId})/blanketPurchaseOrders({blanketPurchaseOrderId})/documentAttachments": {
        get: operations["ListDocumentAttachmentsOfBlanketPurchaseOrder"];
    };
    /**
     * List archived blanket purchase order lines
     * @description Returns the lines of all archived blanket purchase orders; those of one are found below it. They can only be read.
     */
    "/companies({companyId})/purchaseBlanketOrderArchiveLines": {
        get: operations["ListPurchaseBlanketOrderArchiveLines"];
    };
    /**
     * Get an archived blanket purchase order line
     * @description Reads one archived blanket purchase order line by its `id`; `$expand` adds `dimensionSetLines`.
     */
    "/companies({companyId})/purchaseBlanketOrderArchiveLines({purchaseBlanketOrderArchiveLineId})": {
        get: operations["GetPurchaseBlanketOrderArchiveLine"];
    };
    /**
     * List the dimension set lines of an archived blanket purchase order line
     * @description Returns the dimension values that the archived blanket purchase order line carries, one line a dimension.
     */
    "/companies({companyId})/purchaseBlanketOrderArchiveLines({purchaseBlanketOrderArchiveLineId})/dimensionSetLines": {
        get: operations["ListDimensionSetLinesOfPurchaseBlanketOrderArchiveLine"];
    };
    /**
     * List archived blanket purchase orders
     * @description Returns the archived blanket purchase orders with their heads; `$expand` adds the lines where there are any. They can only be read.
     */
    "/companies({companyId})/purchaseBlanketOrderArchives": {
        get: operations["ListPurchaseBlanketOrderArchives"];
    };
    /**
     * Get an archived blanket purchase order
     * @description Reads one archived blanket purchase order by its `id`; `$expand` adds `dimensionSetLines`, `purchaseBlanketOrderArchiveLines` and others.
     */
    "/companies({companyId})/purchaseBlanketOrderArchives({purchaseBlanketOrderArchiveId})": {
        get: operations["GetPurchaseBlanketOrderArchive"];
    };
    /**
     * List the dimension set lines of an archived blanket purchase order
     * @description Returns the dimension values that the archived blanket purchase order carries, one line a dimension.
     */
    "/companies({companyId})/purchaseBlanketOrderArchives({purchaseBlanketOrderArchiveId})/dimensionSetLines": {
        get: operations["ListDimensionSetLinesOfPurchaseBlanketOrderArchive"];
    };
    /**
     * List the archived blanket purchase order lines of its parent
     * @description Returns the archived blanket purchase order lines of one archived blanket purchase order, without a filter for it.
     */
    "/companies({companyId})/purchaseBlanketOrderArchives({purchaseBlanketOrderArchiveId})/purchaseBlanketOrderArchiveLines": {
        get: operations["ListPurchaseBlanketOrderArchiveLinesOfPurchaseBlanketOrderArchive"];
    };
    /**
     * Get the pdf document of an archived blanket purchase order
     * @description Prints the archived blanket purchase order and answers with the link to its bytes; reading them by the content path does both in one.
     */
    "/companies({companyId})/purchaseBlanketOrderArchives({purchaseBlanketOrderArchiveId})/pdfDocument": {
        get: operations["GetPdfDocumentOfPurchaseBlanketOrderArchive"];
    };
    /**
     * Download an archived blanket purchase order as a pdf
     * @description Prints the archived blanket purchase order with the report that the company has chosen for it and returns the pdf; `Accept-Language` sets its language.
     */
    "/companies({companyId})/purchaseBlanketOrderArchives({purchaseBlanketOrderArchiveId})/pdfDocument/pdfDocumentContent": {
        get: operations["DownloadPdfOfPurchaseBlanketOrderArchive"];
    };
    /**
     * List the attachments of an archived blanket purchase order
     * @description Returns the files that came with the archived blanket purchase order; their bytes are read by the content path of each.
     */
    "/companies({companyId})/purchaseBlanketOrderArchives({purchaseBlanketOrderArchiveId})/attachments": {
        get: operations["ListAttachmentsOfPurchaseBlanketOrderArchive"];
    };
    /**
     * List the document attachments of an archived blanket purchase order
     * @description Returns the files in the attachments pane of the archived blanket purchase order; their bytes are read by the content path of each.
     */
    "/companies({companyId})/purchaseBlanketOrderArchives({purchaseBlanketOrderArchiveId})/documentAttachments": {
        get: operations["ListDocumentAttachmentsOfPurchaseBlanketOrderArchive"];
    };
    /**
     * List archived purchase order lines
     * @description Returns the lines of all archived purchase orders; those of one are found below it. They can only be read.
     */
    "/companies({companyId})/purchaseOrderArchiveLines": {
        get: operations["ListPurchaseOrderArchiveLines"];
    };
    /**
     * Get an archived purchase order line
     * @description Reads one archived purchase order line by its `id`; `$expand` adds `dimensionSetLines`.
     */
    "/companies({companyId})/purchaseOrderArchiveLines({purchaseOrderArchiveLineId})": {
        get: operations["GetPurchaseOrderArchiveLine"];
    };
    /**
     * List the dimension set lines of an archived purchase order line
     * @description Returns the dimension values that the archived purchase order line carries, one line a dimension.
     */
    "/companies({companyId})/purchaseOrderArchiveLines({purchaseOrderArchiveLineId})/dimensionSetLines": {
        get: operations["ListDimensionSetLinesOfPurchaseOrderArchiveLine"];
    };
    /**
     * List archived purchase orders
     * @description Returns the archived purchase orders with their heads; `$expand` adds the lines where there are any. They can only be read.
     */
    "/companies({companyId})/purchaseOrderArchives": {
        get: operations["ListPurchaseOrderArchives"];
    };
    /**
     * Get an archived purchase order
     * @description Reads one archived purchase order by its `id`; `$expand` adds `dimensionSetLines`, `purchaseOrderArchiveLines` and others.
     */
    "/companies({companyId})/purchaseOrderArchives({purchaseOrderArchiveId})": {
        get: operations["GetPurchaseOrderArchive"];
    };
    /**
     * List the dimension set lines of an archived purchase order
     * @description Returns the dimension values that the archived purchase order carries, one line a dimension.
     */
    "/companies({companyId})/purchaseOrderArchives({purchaseOrderArchiveId})/dimensionSetLines": {
        get: operations["ListDimensionSetLinesOfPurchaseOrderArchive"];
    };
    /**
     * List the archived purchase order lines of an archived purchase order
     * @description Returns the archived purchase order lines of one archived purchase order, without a filter for it.
     */
    "/companies({companyId})/purchaseOrderArchives({purchaseOrderArchiveId})/purchaseOrderArchiveLines": {
        get: operations["ListPurchaseOrderArchiveLinesOfPurchaseOrderArchive"];
    };
    /**
     * Get the pdf document of an archived purchase order
     * @description Prints the archived purchase order and answers with the link to its bytes; reading them by the content path does both in one.
     */
    "/companies({companyId})/purchaseOrderArchives({purchaseOrderArchiveId})/pdfDocument": {
        get: operations["GetPdfDocumentOfPurchaseOrderArchive"];
    };
    /**
     * Download an archived purchase order as a pdf
     * @description Prints the archived purchase order with the report that the company has chosen for it and returns the pdf; `Accept-Language` sets its language.
     */
    "/companies({companyId})/purchaseOrderArchives({purchaseOrderArchiveId})/pdfDocument/pdfDocumentContent": {
        get: operations["DownloadPdfOfPurchaseOrderArchive"];
    };
    /**
     * List the attachments of an archived purchase order
     * @description Returns the files that came with the archived purchase order; their bytes are read by the content path of each.
     */
    "/companies({companyId})/purchaseOrderArchives({purchaseOrderArchiveId})/attachments": {
        get: operations["ListAttachmentsOfPurchaseOrderArchive"];
    };
    /**
     * List the document attachments of an archived purchase order
     * @description Returns the files in the attachments pane of the archived purchase order; their bytes are read by the content path of each.
     */
    "/companies({companyId})/purchaseOrderArchives({purchaseOrderArchiveId})/documentAttachments": {
        get: operations["ListDocumentAttachmentsOfPurchaseOrderArchive"];
    };
    /**
     * List archived purchase quote lines
     * @description Returns the lines of all archived purchase quotes; those of one are found below it. They can only be read.
     */
    "/companies({companyId})/purchaseQuoteArchiveLines": {
        get: operations["ListPurchaseQuoteArchiveLines"];
    };
    /**
     * Get an archived purchase quote line
     * @description Reads one archived purchase quote line by its `id`; `$expand` adds `dimensionSetLines`.
     */
    "/companies({companyId})/purchaseQuoteArchiveLines({purchaseQuoteArchiveLineId})": {
        get: operations["GetPurchaseQuoteArchiveLine"];
    };
    /**
     * List the dimension set lines of an archived purchase quote line
     * @description Returns the dimension values that the archived purchase quote line carries, one line a dimension.
     */
    "/companies({companyId})/purchaseQuoteArchiveLines({purchaseQuoteArchiveLineId})/dimensionSetLines": {
        get: operations["ListDimensionSetLinesOfPurchaseQuoteArchiveLine"];
    };
    /**
     * List archived purchase quotes
     * @description Returns the archived purchase quotes with their heads; `$expand` adds the lines where there are any. They can only be read.
     */
    "/companies({companyId})/purchaseQuoteArchives": {
        get: operations["ListPurchaseQuoteArchives"];
    };
    /**
     * Get an archived purchase quote
     * @description Reads one archived purchase quote by its `id`; `$expand` adds `dimensionSetLines`, `purchaseQuoteArchiveLines` and others.
     */
    "/companies({companyId})/purchaseQuoteArchives({purchaseQuoteArchiveId})": {
        get: operations["GetPurchaseQuoteArchive"];
    };
    /**
     * List the dimension set lines of an archived purchase quote
     * @description Returns the dimension values that the archived purchase quote carries, one line a dimension.
     */
    "/companies({companyId})/purchaseQuoteArchives({purchaseQuoteArchiveId})/dimensionSetLines": {
        get: operations["ListDimensionSetLinesOfPurchaseQuoteArchive"];
    };
    /**
     * List the archived purchase quote lines of an archived purchase quote
     * @description Returns the archived purchase quote lines of one archived purchase quote, without a filter for it.
     */
    "/companies({companyId})/purchaseQuoteArchives({purchaseQuoteArchiveId})/purchaseQuoteArchiveLines": {
        get: operations["ListPurchaseQuoteArchiveLinesOfPurchaseQuoteArchive"];
    };
    /**
     * Get the pdf document of an archived purchase quote
     * @description Prints the archived purchase quote and answers with the link to its bytes; reading them by the content path does both in one.
     */
    "/companies({companyId})/purchaseQuoteArchives({purchaseQuoteArchiveId})/pdfDocument": {
        get: operations["GetPdfDocumentOfPurchaseQuoteArchive"];
    };
    /**
     * Download an archived purchase quote as a pdf
     * @description Prints the archived purchase quote with the report that the company has chosen for it and returns the pdf; `Accept-Language` sets its language.
     */
    "/companies({companyId})/purchaseQuoteArchives({purchaseQuoteArchiveId})/pdfDocument/pdfDocumentContent": {
        get: operations["DownloadPdfOfPurchaseQuoteArchive"];
    };
    /**
     * List the attachments of an archived purchase quote
     * @description Returns the files that came with the archived purchase quote; their bytes are read by the content path of each.
     */
    "/companies({companyId})/purchaseQuoteArchives({purchaseQuoteArchiveId})/attachments": {
        get: operations["ListAttachmentsOfPurchaseQuoteArchive"];
    };
    /**
     * List the document attachments of an archived purchase quote
     * @description Returns the files in the attachments pane of the archived purchase quote; their bytes are read by the content path of each.
     */
    "/companies({companyId})/purchaseQuoteArchives({purchaseQuoteArchiveId})/documentAttachments": {
        get: operations["ListDocumentAttachmentsOfPurchaseQuoteArchive"];
    };
    /**
     * List purchase quote lines
     * @description Returns the lines of all purchase quotes; those of one are found below it. They can only be read.
     */
    "/companies({companyId})/purchaseQuoteLines": {
        get: operations["ListPurchaseQuoteLines"];
    };
    /**
     * Get a purchase quote line
     * @description Reads one purchase quote line by its `id`; `$expand` adds `dimensionSetLines`.
     */
    "/companies({companyId})/purchaseQuoteLines({purchaseQuoteLineId})": {
        get: operations["GetPurchaseQuoteLine"];
    };
    /**
     * List the dimension set lines of a purchase quote line
     * @description Returns the dimension values that the purchase quote line carries, one line a dimension.
     */
    "/companies({companyId})/purchaseQuoteLines({purchaseQuoteLineId})/dimensionSetLines": {
        get: operations["ListDimensionSetLinesOfPurchaseQuoteLine"];
    };
    /**
     * List purchase quotes
     * @description Returns the purchase quotes with their heads; `$expand` adds the lines where there are any. They can only be read.
     */
    "/companies({companyId})/purchaseQuotes": {
        get: operations["ListPurchaseQuotes"];
    };
    /**
     * Get a purchase quote
     * @description Reads one purchase quote by its `id`; `$expand` adds `dimensionSetLines`, `purchaseQuoteLines` and others.
     */
    "/companies({companyId})/purchaseQuotes({purchaseQuoteId})": {
        get: operations["GetPurchaseQuote"];
    };
    /**
     * List the dimension set lines of a purchase quote
     * @description Returns the dimension values that the purchase quote carries, one line a dimension.
     */
    "/companies({companyId})/purchaseQuotes({purchaseQuoteId})/dimensionSetLines": {
        get: operations["ListDimensionSetLinesOfPurchaseQuote"];
    };
    /**
     * List the purchase quote lines of a purchase quote
     * @description Returns the purchase quote lines of one purchase quote, without a filter for it.
     */
    "/companies({companyId})/purchaseQuotes({purchaseQuoteId})/purchaseQuoteLines": {
        get: operations["ListPurchaseQuoteLinesOfPurchaseQuote"];
    };
    /**
     * Get the pdf document of a purchase quote
     * @description Prints the purchase quote and answers with the link to its bytes; reading them by the content path does both in one.
     */
    "/companies({companyId})/purchaseQuotes({purchaseQuoteId})/pdfDocument": {
        get: operations["GetPdfDocumentOfPurchaseQuote"];
    };
    /**
     * Download a purchase quote as a pdf
     * @description Prints the purchase quote with the report that the company has chosen for it and returns the pdf; `Accept-Language` sets its language.
     */
    "/companies({companyId})/purchaseQuotes({purchaseQuoteId})/pdfDocument/pdfDocumentContent": {
        get: operations["DownloadPdfOfPurchaseQuote"];
    };
    /**
     * List the attachments of a purchase quote
     * @description Returns the files that came with the purchase quote; their bytes are read by the content path of each.
     */
    "/companies({companyId})/purchaseQuotes({purchaseQuoteId})/attachments": {
        get: operations["ListAttachmentsOfPurchaseQuote"];
    };
    /**
     * List the document attachments of a purchase quote
     * @description Returns the files in the attachments pane of the purchase quote; their bytes are read by the content path of each.
     */
    "/companies({companyId})/purchaseQuotes({purchaseQuoteId})/documentAttachments": {
        get: operations["ListDocumentAttachmentsOfPurchaseQuote"];
    };
    /**
     * List archived purchase return order lines
     * @description Returns the lines of all archived purchase return orders; those of one are found below it. They can only be read.
     */
    "/companies({companyId})/purchaseReturnOrderArchiveLines": {
        get: operations["ListPurchaseReturnOrderArchiveLines"];
    };
    /**
     * Get an archived purchase return order line
     * @description Reads one archived purchase return order line by its `id`; `$expand` adds `dimensionSetLines`.
     */
    "/companies({companyId})/purchaseReturnOrderArchiveLines({purchaseReturnOrderArchiveLineId})": {
        get: operations["GetPurchaseReturnOrderArchiveLine"];
    };
    /**
     * List the dimension set lines of an archived purchase return order line
     * @description Returns the dimension values that the archived purchase return order line carries, one line a dimension.
     */
    "/companies({companyId})/purchaseReturnOrderArchiveLines({purchaseReturnOrderArchiveLineId})/dimensionSetLines": {
        get: operations["ListDimensionSetLinesOfPurchaseReturnOrderArchiveLine"];
    };
    /**
     * List archived purchase return orders
     * @description Returns the archived purchase return orders with their heads; `$expand` adds the lines where there are any. They can only be read.
     */
    "/companies({companyId})/purchaseReturnOrderArchives": {
        get: operations["ListPurchaseReturnOrderArchives"];
    };
    /**
     * Get an archived purchase return order
     * @description Reads one archived purchase return order by its `id`; `$expand` adds `dimensionSetLines`, `purchaseReturnOrderArchiveLines` and others.
     */
    "/companies({companyId})/purchaseReturnOrderArchives({purchaseReturnOrderArchiveId})": {
        get: operations["GetPurchaseReturnOrderArchive"];
    };
    /**
     * List the dimension set lines of an archived purchase return order
     * @description Returns the dimension values that the archived purchase return order carries, one line a dimension.
     */
    "/companies({companyId})/purchaseReturnOrderArchives({purchaseReturnOrderArchiveId})/dimensionSetLines": {
        get: operations["ListDimensionSetLinesOfPurchaseReturnOrderArchive"];
    };
    /**
     * List the archived purchase return order lines of its parent
     * @description Returns the archived purchase return order lines of one archived purchase return order, without a filter for it.
     */
    "/companies({companyId})/purchaseReturnOrderArchives({purchaseReturnOrderArchiveId})/purchaseReturnOrderArchiveLines": {
        get: operations["ListPurchaseReturnOrderArchiveLinesOfPurchaseReturnOrderArchive"];
    };
    /**
     * Get the pdf document of an archived purchase return order
     * @description Prints the archived purchase return order and answers with the link to its bytes; reading them by the content path does both in one.
     */
    "/companies({companyId})/purchaseReturnOrderArchives({purchaseReturnOrderArchiveId})/pdfDocument": {
        get: operations["GetPdfDocumentOfPurchaseReturnOrderArchive"];
    };
    /**
     * Download an archived purchase return order as a pdf
     * @description Prints the archived purchase return order with the report that the company has chosen for it and returns the pdf; `Accept-Language` sets its language.
     */
    "/companies({companyId})/purchaseReturnOrderArchives({purchaseReturnOrderArchiveId})/pdfDocument/pdfDocumentContent": {
        get: operations["DownloadPdfOfPurchaseReturnOrderArchive"];
    };
    /**
     * List the attachments of an archived purchase return order
     * @description Returns the files that came with the archived purchase return order; their bytes are read by the content path of each.
     */
    "/companies({companyId})/purchaseReturnOrderArchives({purchaseReturnOrderArchiveId})/attachments": {
        get: operations["ListAttachmentsOfPurchaseReturnOrderArchive"];
    };
    /**
     * List the document attachments of an archived purchase return order
     * @description Returns the files in the attachments pane of the archived purchase return order; their bytes are read by the content path of each.
     */
    "/companies({companyId})/purchaseReturnOrderArchives({purchaseReturnOrderArchiveId})/documentAttachments": {
        get: operations["ListDocumentAttachmentsOfPurchaseReturnOrderArchive"];
    };
    /**
     * List purchase return order lines
     * @description Returns the lines of all purchase return orders; those of one are found below it. They can only be read.
     */
    "/companies({companyId})/purchaseReturnOrderLines": {
        get: operations["ListPurchaseReturnOrderLines"];
    };
    /**
     * Get a purchase return order line
     * @description Reads one purchase return order line by its `id`; `$expand` adds `dimensionSetLines`.
     */
    "/companies({companyId})/purchaseReturnOrderLines({purchaseReturnOrderLineId})": {
        get: operations["GetPurchaseReturnOrderLine"];
    };
    /**
     * List the dimension set lines of a purchase return order line
     * @description Returns the dimension values that the purchase return order line carries, one line a dimension.
     */
    "/companies({companyId})/purchaseReturnOrderLines({purchaseReturnOrderLineId})/dimensionSetLines": {
        get: operations["ListDimensionSetLinesOfPurchaseReturnOrderLine"];
    };
    /**
     * List purchase return orders
     * @description Returns the purchase return orders with their heads; `$expand` adds the lines where there are any. They can only be read.
     */
    "/companies({companyId})/purchaseReturnOrders": {
        get: operations["ListPurchaseReturnOrders"];
    };
    /**
     * Get a purchase return order
     * @description Reads one purchase return order by its `id`; `$expand` adds `dimensionSetLines`, `purchaseReturnOrderLines` and others.
     */
    "/companies({companyId})/purchaseReturnOrders({purchaseReturnOrderId})": {
        get: operations["GetPurchaseReturnOrder"];
    };
    /**
     * List the dimension set lines of a purchase return order
     * @description Returns the dimension values that the purchase return order carries, one line a dimension.
     */
    "/companies({companyId})/purchaseReturnOrders({purchaseReturnOrderId})/dimensionSetLines": {
        get: operations["ListDimensionSetLinesOfPurchaseReturnOrder"];
    };
    /**
     * List the purchase return order lines of a purchase return order
     * @description Returns the purchase return order lines of one purchase return order, without a filter for it.
     */
    "/companies({companyId})/purchaseReturnOrders({purchaseReturnOrderId})/purchaseReturnOrderLines": {
        get: operations["ListPurchaseReturnOrderLinesOfPurchaseReturnOrder"];
    };
    /**
     * Get the pdf document of a purchase return order
     * @description Prints the purchase return order and answers with the link to its bytes; reading them by the content path does both in one.
     */
    "/companies({companyId})/purchaseReturnOrders({purchaseReturnOrderId})/pdfDocument": {
        get: operations["GetPdfDocumentOfPurchaseReturnOrder"];
    };
    /**
     * Download a purchase return order as a pdf
     * @description Prints the purchase return order with the report that the company has chosen for it and returns the pdf; `Accept-Language` sets its language.
     */
    "/companies({companyId})/purchaseReturnOrders({purchaseReturnOrderId})/pdfDocument/pdfDocumentContent": {
        get: operations["DownloadPdfOfPurchaseReturnOrder"];
    };
    /**
     * List the attachments of a purchase return order
     * @description Returns the files that came with the purchase return order; their bytes are read by the content path of each.
     */
    "/companies({companyId})/purchaseReturnOrders({purchaseReturnOrderId})/attachments": {
        get: operations["ListAttachmentsOfPurchaseReturnOrder"];
    };
    /**
     * List the document attachments of a purchase return order
     * @description Returns the files in the attachments pane of the purchase return order; their bytes are read by the content path of each.
     */
    "/companies({companyId})/purchaseReturnOrders({purchaseReturnOrderId})/documentAttachments": {
        get: operations["ListDocumentAttachmentsOfPurchaseReturnOrder"];
    };
    /**
     * List purchase return shipments
     * @description Returns the purchase return shipments with their heads; `$expand` adds the lines where there are any. They can only be read.
     */
    "/companies({companyId})/purchaseReturnShipments": {
        get: operations["ListPurchaseReturnShipments"];
    };
    /**
     * Get a purchase return shipment
     * @description Reads one purchase return shipment by its `id`; `$expand` adds `pdfDocument`, `attachments` and others.
     */
    "/companies({companyId})/purchaseReturnShipments({purchaseReturnShipmentId})": {
        get: operations["GetPurchaseReturnShipment"];
    };
    /**
     * Get the pdf document of a purchase return shipment
     * @description Prints the purchase return shipment and answers with the link to its bytes; reading them by the content path does both in one.
     */
    "/companies({companyId})/purchaseReturnShipments({purchaseReturnShipmentId})/pdfDocument": {
        get: operations["GetPdfDocumentOfPurchaseReturnShipment"];
    };
    /**
     * Download a purchase return shipment as a pdf
     * @description Prints the purchase return shipment with the report that the company has chosen for it and returns the pdf; `Accept-Language` sets its language.
     */
    "/companies({companyId})/purchaseReturnShipments({purchaseReturnShipmentId})/pdfDocument/pdfDocumentContent": {
        get: operations["DownloadPdfOfPurchaseReturnShipment"];
    };
    /**
     * List the attachments of a purchase return shipment
     * @description Returns the files that came with the purchase return shipment; their bytes are read by the content path of each.
     */
    "/companies({companyId})/purchaseReturnShipments({purchaseReturnShipmentId})/attachments": {
        get: operations["ListAttachmentsOfPurchaseReturnShipment"];
    };
    /**
     * List the document attachments of a purchase return shipment
     * @description Returns the files in the attachments pane of the purchase return shipment; their bytes are read by the content path of each.
     */
    "/companies({companyId})/purchaseReturnShipments({purchaseReturnShipmentId})/documentAttachments": {
        get: operations["ListDocumentAttachmentsOfPurchaseReturnShipment"];
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
        /** @description One line of a blanket purchase order. */
        BlanketPurchaseOrderLine: {
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
             * @description How much of the line the next posting receives.
             */
            qtyToReceive?: number | null;
            /**
             * Format: decimal
             * @description How much of the line has been received.
             */
            quantityReceived?: number | null;
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
            /** @description Document of the line, with `$expand=blanketPurchaseOrder`. */
            blanketPurchaseOrder?: components["schemas"]["BlanketPurchaseOrder"];
        };
        /** @description A frame order to a vendor, from which orders are called off. */
        BlanketPurchaseOrder: {
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
            /** @description Number of the vendor who delivers. */
            buyFromVendorNumber?: string | null;
            /** @description Name of the vendor who delivers. */
            buyFromVendorName?: string | null;
            /** @description Name of the vendor who is paid. */
            payToName?: string | null;
            /** @description Number of the vendor who is paid, where another one than the seller. */
            payToVendorNumber?: string | null;
            /** @description Name of the company or person that the goods go to. */
            shipToName?: string | null;
            /** @description Name of the person who receives the goods. */
            shipToContact?: string | null;
            /** @description Street of the vendor who delivers. */
            buyFromAddress?: string | null;
            /** @description Further address line of the vendor who delivers. */
            buyFromAddress2?: string | null;
            /** @description Town of the vendor who delivers. */
            buyFromCity?: string | null;
            /** @description Country or region code of the vendor who delivers. */
            buyFromCountryRegionCode?: string | null;
            /** @description County of the vendor who delivers. */
            buyFromCounty?: string | null;
            /** @description Postal code of the vendor who delivers. */
            buyFromPostCode?: string | null;
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
            /** @description Street of the vendor who is paid. */
            payToAddress?: string | null;
            /** @description Further address line of the vendor who is paid. */
            payToAddress2?: string | null;
            /** @description Town of the vendor who is paid. */
            payToCity?: string | null;
            /** @description Country or region code of the vendor who is paid. */
            payToCountryRegionCode?: string | null;
            /** @description County of the vendor who is paid. */
            payToCounty?: string | null;
            /** @description Postal code of the vendor who is paid. */
            payToPostCode?: string | null;
            /** @description Code of the currency in which the amounts are given. */
            currencyCode?: string | null;
            /** @description Whether prices on the document hold value added tax already. */
            pricesIncludingVAT?: boolean | null;
            /** @description Code of the terms that say when payment is due. */
            paymentTermsCode?: string | null;
            /** @description Code of the terms of delivery, such as `EXW`. */
            shipmentMethodCode?: string | null;
            /** @description Code of the purchaser, as in the list of salespeople and purchasers. */
            purchaserCode?: string | null;
            /**
             * Format: date
             * @description Day on which the company wants the goods from the vendor.
             */
            requestedReceiptDate?: string | null;
            /** @description Number of the order in the vendor's own books. */
            vendorOrderNumber?: string | null;
            /** @description Number of the invoice in the vendor's own books. */
            vendorInvoiceNumber?: string | null;
            /** @description Number of the quote from which the document was made. */
            quoteNumber?: string | null;
            /**
             * Format: date
             * @description Day on which the goods were ordered.
             */
            orderDate?: string | null;
            /**
             * Format: date
             * @description Day on which the goods are expected to arrive.
             */
            expectedReceiptDate?: string | null;
            /** @description Code of the location that goods come from or go to. */
            locationCode?: string | null;
            /** @description Value of the first global dimension, such as the department. */
            shortcutDimension1Code?: string | null;
            /** @description Value of the second global dimension, such as the project. */
            shortcutDimension2Code?: string | null;
            /** @description Code of the group that decides which payables account is used. */
            vendorPostingGroup?: string | null;
            /** @description Code of the general business posting group, which says with whom business is done. */
            genBusPostingGroup?: string | null;
            /** @description Code of the VAT business posting group, which says how the other party is taxed. */
            vatBusPostingGroup?: string | null;
            /** @description Name of the person at the vendor who delivers. */
            buyFromContact?: string | null;
            /** @description Name of the person at the vendor who is paid. */
            payToContact?: string | null;
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
            /** @description Lines of the frame order to a vendor, with `$expand=blanketPurchaseOrderLines`. */
            blanketPurchaseOrderLines?: components["schemas"]["BlanketPurchaseOrderLine"][];
            /** @description Link to the document as a pdf, with `$expand=pdfDocument`. */
            pdfDocument?: components["schemas"]["PdfDocument"];
            /** @description Files attached to the record, with `$expand=attachments`. */
            attachments?: components["schemas"]["Attachment"][];
            /** @description Files of the record as the attachments pane shows them, with `$expand=documentAttachments`. */
            documentAttachments?: components["schemas"]["DocumentAttachment"][];
        };
        /** @description One page of blanket purchase order lines. While `@odata.nextLink` is there, more follow. */
        BlanketPurchaseOrderLinePage: {
            value: components["schemas"]["BlanketPurchaseOrderLine"][];
        } & components["schemas"]["Page"];
        /** @description One page of blanket purchase orders. While `@odata.nextLink` is there, more follow. */
        BlanketPurchaseOrderPage: {
            value: components["schemas"]["BlanketPurchaseOrder"][];
        } & components["schemas"]["Page"];
        /** @description One line of an archived blanket purchase order. */
        PurchaseBlanketOrderArchiveLine: {
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
             * @description How much of the line the next posting receives.
             */
            qtyToReceive?: number | null;
            /**
             * Format: decimal
             * @description How much of the line has been received.
             */
            quantityReceived?: number | null;
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
             * @description Day on which the goods are expected to arrive.
             */
            expectedReceiptDate?: string | null;
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
            /** @description Document of the line, with `$expand=purchaseBlanketOrderArchive`. */
            purchaseBlanketOrderArchive?: components["schemas"]["PurchaseBlanketOrderArchive"];
        };
        /** @description A version of a frame order to a vendor that was kept as it stood. */
        PurchaseBlanketOrderArchive: {
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
            /** @description Number of the vendor who delivers. */
            buyFromVendorNumber?: string | null;
            /** @description Name of the vendor who delivers. */
            buyFromVendorName?: string | null;
            /** @description Street of the vendor who delivers. */
            buyFromAddress?: string | null;
            /** @description Further address line of the vendor who delivers. */
            buyFromAddress2?: string | null;
            /** @description Town of the vendor who delivers. */
            buyFromCity?: string | null;
            /** @description County of the vendor who delivers. */
            buyFromCounty?: string | null;
            /** @description Postal code of the vendor who delivers. */
            buyFromPostCode?: string | null;
            /** @description Country or region code of the vendor who delivers. */
            buyFromCountryRegionCode?: string | null;
            /** @description Name of the person at the vendor who delivers. */
            buyFromContact?: string | null;
            /** @description Number of the contact at the vendor who delivers. */
            buyFromContactNumber?: string | null;
            /** @description Number of the vendor who is paid, where another one than the seller. */
            payToVendorNumber?: string | null;
            /** @description Name of the vendor who is paid. */
            payToName?: string | null;
            /** @description Street of the vendor who is paid. */
            payToAddress?: string | null;
            /** @description Further address line of the vendor who is paid. */
            payToAddress2?: string | null;
            /** @description Town of the vendor who is paid. */
            payToCity?: string | null;
            /** @description County of the vendor who is paid. */
            payToCounty?: string | null;
            /** @description Postal code of the vendor who is paid. */
            payToPostCode?: string | null;
            /** @description Country or region code of the vendor who is paid. */
            payToCountryRegionCode?: string | null;
            /** @description Name of the person at the vendor who is paid. */
            payToContact?: string | null;
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
             * @description Day on which the goods are expected to arrive.
             */
            expectedReceiptDate?: string | null;
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
            /** @description Code of the purchaser, as in the list of salespeople and purchasers. */
            purchaserCode?: string | null;
            /** @description Code of the location that goods come from or go to. */
            locationCode?: string | null;
            /** @description Text by which the other party knows the matter, printed on documents. */
            yourReference?: string | null;
            /** @description Number of the order in the vendor's own books. */
            vendorOrderNumber?: string | null;
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
            /** @description Lines of the archived blanket purchase order, with `$expand=purchaseBlanketOrderArchiveLines`. */
            purchaseBlanketOrderArchiveLines?: components["schemas"]["PurchaseBlanketOrderArchiveLine"][];
            /** @description Link to the document as a pdf, with `$expand=pdfDocument`. */
            pdfDocument?: components["schemas"]["PdfDocument"];
            /** @description Files attached to the record, with `$expand=attachments`. */
            attachments?: components["schemas"]["Attachment"][];
            /** @description Files of the record as the attachments pane shows them, with `$expand=documentAttachments`. */
            documentAttachments?: components["schemas"]["DocumentAttachment"][];
        };
        /** @description One page of archived blanket purchase order lines. While `@odata.nextLink` is there, more follow. */
        PurchaseBlanketOrderArchiveLinePage: {
            value: components["schemas"]["PurchaseBlanketOrderArchiveLine"][];
        } & components["schemas"]["Page"];
        /** @description One page of archived blanket purchase orders. While `@odata.nextLink` is there, more follow. */
        PurchaseBlanketOrderArchivePage: {
            value: components["schemas"]["PurchaseBlanketOrderArchive"][];
        } & components["schemas"]["Page"];
        /** @description One line of an archived purchase order. */
        PurchaseOrderArchiveLine: {
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
             * @description How much of the line the next posting receives.
             */
            qtyToReceive?: number | null;
            /**
             * Format: decimal
             * @description How much of the line has been received.
             */
            quantityReceived?: number | null;
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
             * @description Day on which the goods are expected to arrive.
             */
            expectedReceiptDate?: string | null;
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
            /** @description Document of the line, with `$expand=purchaseOrderArchive`. */
            purchaseOrderArchive?: components["schemas"]["PurchaseOrderArchive"];
        };
        /** @description A version of a purchase order that was kept as it stood. */
        PurchaseOrderArchive: {
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
            /** @description Number of the vendor who delivers. */
            buyFromVendorNumber?: string | null;
            /** @description Name of the vendor who delivers. */
            buyFromVendorName?: string | null;
            /** @description Street of the vendor who delivers. */
            buyFromAddress?: string | null;
            /** @description Further address line of the vendor who delivers. */
            buyFromAddress2?: string | null;
            /** @description Town of the vendor who delivers. */
            buyFromCity?: string | null;
            /** @description County of the vendor who delivers. */
            buyFromCounty?: string | null;
            /** @description Postal code of the vendor who delivers. */
            buyFromPostCode?: string | null;
            /** @description Country or region code of the vendor who delivers. */
            buyFromCountryRegionCode?: string | null;
            /** @description Name of the person at the vendor who delivers. */
            buyFromContact?: string | null;
            /** @description Number of the contact at the vendor who delivers. */
            buyFromContactNumber?: string | null;
            /** @description Number of the vendor who is paid, where another one than the seller. */
            payToVendorNumber?: string | null;
            /** @description Name of the vendor who is paid. */
            payToName?: string | null;
            /** @description Street of the vendor who is paid. */
            payToAddress?: string | null;
            /** @description Further address line of the vendor who is paid. */
            payToAddress2?: string | null;
            /** @description Town of the vendor who is paid. */
            payToCity?: string | null;
            /** @description County of the vendor who is paid. */
            payToCounty?: string | null;
            /** @description Postal code of the vendor who is paid. */
            payToPostCode?: string | null;
            /** @description Country or region code of the vendor who is paid. */
            payToCountryRegionCode?: string | null;
            /** @description Name of the person at the vendor who is paid. */
            payToContact?: string | null;
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
             * @description Day on which the goods are expected to arrive.
             */
            expectedReceiptDate?: string | null;
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
            /** @description Code of the purchaser, as in the list of salespeople and purchasers. */
            purchaserCode?: string | null;
            /** @description Code of the location that goods come from or go to. */
            locationCode?: string | null;
            /** @description Text by which the other party knows the matter, printed on documents. */
            yourReference?: string | null;
            /** @description Number of the order in the vendor's own books. */
            vendorOrderNumber?: string | null;
            /** @description Number of the invoice in the vendor's own books. */
            vendorInvoiceNumber?: string | null;
            /** @description Number of the vendor's delivery note. */
            vendorShipmentNumber?: string | null;
            /**
             * Format: date
             * @description Day on which the company wants the goods from the vendor.
             */
            requestedReceiptDate?: string | null;
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
            /** @description Lines of the archived purchase order, with `$expand=purchaseOrderArchiveLines`. */
            purchaseOrderArchiveLines?: components["schemas"]["PurchaseOrderArchiveLine"][];
            /** @description Link to the document as a pdf, with `$expand=pdfDocument`. */
            pdfDocument?: components["schemas"]["PdfDocument"];
            /** @description Files attached to the record, with `$expand=attachments`. */
            attachments?: components["schemas"]["Attachment"][];
            /** @description Files of the record as the attachments pane shows them, with `$expand=documentAttachments`. */
            documentAttachments?: components["schemas"]["DocumentAttachment"][];
        };
        /** @description One page of archived purchase order lines. While `@odata.nextLink` is there, more follow. */
        PurchaseOrderArchiveLinePage: {
            value: components["schemas"]["PurchaseOrderArchiveLine"][];
        } & components["schemas"]["Page"];
        /** @description One page of archived purchase orders. While `@odata.nextLink` is there, more follow. */
        PurchaseOrderArchivePage: {
            value: components["schemas"]["PurchaseOrderArchive"][];
        } & components["schemas"]["Page"];
        /** @description One line of an archived purchase quote. */
        PurchaseQuoteArchiveLine: {
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
             * @description Day on which the goods are expected to arrive.
             */
            expectedReceiptDate?: string | null;
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
            /** @description Document of the line, with `$expand=purchaseQuoteArchive`. */
            purchaseQuoteArchive?: components["schemas"]["PurchaseQuoteArchive"];
        };
        /** @description A version of a vendor's offer that was kept as it stood. */
        PurchaseQuoteArchive: {
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
            /** @description Number of the vendor who delivers. */
            buyFromVendorNumber?: string | null;
            /** @description Name of the vendor who delivers. */
            buyFromVendorName?: string | null;
            /** @description Street of the vendor who delivers. */
            buyFromAddress?: string | null;
            /** @description Further address line of the vendor who delivers. */
            buyFromAddress2?: string | null;
            /** @description Town of the vendor who delivers. */
            buyFromCity?: string | null;
            /** @description County of the vendor who delivers. */
            buyFromCounty?: string | null;
            /** @description Postal code of the vendor who delivers. */
            buyFromPostCode?: string | null;
            /** @description Country or region code of the vendor who delivers. */
            buyFromCountryRegionCode?: string | null;
            /** @description Name of the person at the vendor who delivers. */
            buyFromContact?: string | null;
            /** @description Number of the contact at the vendor who delivers. */
            buyFromContactNumber?: string | null;
            /** @description Number of the vendor who is paid, where another one than the seller. */
            payToVendorNumber?: string | null;
            /** @description Name of the vendor who is paid. */
            payToName?: string | null;
            /** @description Street of the vendor who is paid. */
            payToAddress?: string | null;
            /** @description Further address line of the vendor who is paid. */
            payToAddress2?: string | null;
            /** @description Town of the vendor who is paid. */
            payToCity?: string | null;
            /** @description County of the vendor who is paid. */
            payToCounty?: string | null;
            /** @description Postal code of the vendor who is paid. */
            payToPostCode?: string | null;
            /** @description Country or region code of the vendor who is paid. */
            payToCountryRegionCode?: string | null;
            /** @description Name of the person at the vendor who is paid. */
            payToContact?: string | null;
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
             * @description Day on which the goods are expected to arrive.
             */
            expectedReceiptDate?: string | null;
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
            /** @description Code of the purchaser, as in the list of salespeople and purchasers. */
            purchaserCode?: string | null;
            /** @description Code of the location that goods come from or go to. */
            locationCode?: string | null;
            /** @description Text by which the other party knows the matter, printed on documents. */
            yourReference?: string | null;
            /** @description Number of the order in the vendor's own books. */
            vendorOrderNumber?: string | null;
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
            /** @description Lines of the archived purchase quote, with `$expand=purchaseQuoteArchiveLines`. */
            purchaseQuoteArchiveLines?: components["schemas"]["PurchaseQuoteArchiveLine"][];
            /** @description Link to the document as a pdf, with `$expand=pdfDocument`. */
            pdfDocument?: components["schemas"]["PdfDocument"];
            /** @description Files attached to the record, with `$expand=attachments`. */
            attachments?: components["schemas"]["Attachment"][];
            /** @description Files of the record as the attachments pane shows them, with `$expand=documentAttachments`. */
            documentAttachments?: components["schemas"]["DocumentAttachment"][];
        };
        /** @description One page of archived purchase quote lines. While `@odata.nextLink` is there, more follow. */
        PurchaseQuoteArchiveLinePage: {
            value: components["schemas"]["PurchaseQuoteArchiveLine"][];
        } & components["schemas"]["Page"];
        /** @description One page of archived purchase quotes. While `@odata.nextLink` is there, more follow. */
        PurchaseQuoteArchivePage: {
            value: components["schemas"]["PurchaseQuoteArchive"][];
        } & components["schemas"]["Page"];
        /** @description One line of a purchase quote. */
        PurchaseQuoteLine: {
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
            /** @description Document of the line, with `$expand=purchaseQuote`. */
            purchaseQuote?: components["schemas"]["PurchaseQuote"];
        };
        /** @description An offer of a vendor that the company asked for. */
        PurchaseQuote: {
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
            /** @description Number of the vendor who delivers. */
            buyFromVendorNumber?: string | null;
            /** @description Name of the vendor who delivers. */
            buyFromVendorName?: string | null;
            /** @description Name of the vendor who is paid. */
            payToName?: string | null;
            /** @description Number of the vendor who is paid, where another one than the seller. */
            payToVendorNumber?: string | null;
            /** @description Name of the company or person that the goods go to. */
            shipToName?: string | null;
            /** @description Name of the person who receives the goods. */
            shipToContact?: string | null;
            /** @description Street of the vendor who delivers. */
            buyFromAddress?: string | null;
            /** @description Further address line of the vendor who delivers. */
            buyFromAddress2?: string | null;
            /** @description Town of the vendor who delivers. */
            buyFromCity?: string | null;
            /** @description Country or region code of the vendor who delivers. */
            buyFromCountryRegionCode?: string | null;
            /** @description County of the vendor who delivers. */
            buyFromCounty?: string | null;
            /** @description Postal code of the vendor who delivers. */
            buyFromPostCode?: string | null;
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
            /** @description Street of the vendor who is paid. */
            payToAddress?: string | null;
            /** @description Further address line of the vendor who is paid. */
            payToAddress2?: string | null;
            /** @description Town of the vendor who is paid. */
            payToCity?: string | null;
            /** @description Country or region code of the vendor who is paid. */
            payToCountryRegionCode?: string | null;
            /** @description County of the vendor who is paid. */
            payToCounty?: string | null;
            /** @description Postal code of the vendor who is paid. */
            payToPostCode?: string | null;
            /** @description Code of the currency in which the amounts are given. */
            currencyCode?: string | null;
            /** @description Whether prices on the document hold value added tax already. */
            pricesIncludingVAT?: boolean | null;
            /** @description Code of the terms that say when payment is due. */
            paymentTermsCode?: string | null;
            /** @description Code of the terms of delivery, such as `EXW`. */
            shipmentMethodCode?: string | null;
            /** @description Code of the purchaser, as in the list of salespeople and purchasers. */
            purchaserCode?: string | null;
            /**
             * Format: date
             * @description Day on which the company wants the goods from the vendor.
             */
            requestedReceiptDate?: string | null;
            /** @description Number of the order in the vendor's own books. */
            vendorOrderNumber?: string | null;
            /** @description Number of the invoice in the vendor's own books. */
            vendorInvoiceNumber?: string | null;
            /**
             * Format: date
             * @description Day on which the goods were ordered.
             */
            orderDate?: string | null;
            /**
             * Format: date
             * @description Day on which the goods are expected to arrive.
             */
            expectedReceiptDate?: string | null;
            /** @description Code of the location that goods come from or go to. */
            locationCode?: string | null;
            /** @description Value of the first global dimension, such as the department. */
            shortcutDimension1Code?: string | null;
            /** @description Value of the second global dimension, such as the project. */
            shortcutDimension2Code?: string | null;
            /** @description Code of the group that decides which payables account is used. */
            vendorPostingGroup?: string | null;
            /** @description Code of the general business posting group, which says with whom business is done. */
            genBusPostingGroup?: string | null;
            /** @description Code of the VAT business posting group, which says how the other party is taxed. */
            vatBusPostingGroup?: string | null;
            /** @description Name of the person at the vendor who delivers. */
            buyFromContact?: string | null;
            /** @description Name of the person at the vendor who is paid. */
            payToContact?: string | null;
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
            /** @description Lines of the purchase quote, with `$expand=purchaseQuoteLines`. */
            purchaseQuoteLines?: components["schemas"]["PurchaseQuoteLine"][];
            /** @description Link to the document as a pdf, with `$expand=pdfDocument`. */
            pdfDocument?: components["schemas"]["PdfDocument"];
            /** @description Files attached to the record, with `$expand=attachments`. */
            attachments?: components["schemas"]["Attachment"][];
            /** @description Files of the record as the attachments pane shows them, with `$expand=documentAttachments`. */
            documentAttachments?: components["schemas"]["DocumentAttachment"][];
        };
        /** @description One page of purchase quote lines. While `@odata.nextLink` is there, more follow. */
        PurchaseQuoteLinePage: {
            value: components["schemas"]["PurchaseQuoteLine"][];
        } & components["schemas"]["Page"];
        /** @description One page of purchase quotes. While `@odata.nextLink` is there, more follow. */
        PurchaseQuotePage: {
            value: components["schemas"]["PurchaseQuote"][];
        } & components["schemas"]["Page"];
        /** @description One line of an archived purchase return order. */
        PurchaseReturnOrderArchiveLine: {
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
             * @description How much the next posting sends back to the vendor.
             */
            returnQtyToShip?: number | null;
            /**
             * Format: decimal
             * @description How much has been sent back to the vendor.
             */
            returnQtyShipped?: number | null;
            /** @description Code of the variant of the item, such as a colour or a size. */
            variantCode?: string | null;
            /** @description Code of the location that goods come from or go to. */
            locationCode?: string | null;
            /**
             * Format: date
             * @description Day on which the goods are expected to arrive.
             */
            expectedReceiptDate?: string | null;
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
            /** @description Document of the line, with `$expand=purchaseReturnOrderArchive`. */
            purchaseReturnOrderArchive?: components["schemas"]["PurchaseReturnOrderArchive"];
        };
        /** @description A version of a return to a vendor that was kept as it stood. */
        PurchaseReturnOrderArchive: {
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
            /** @description Number of the vendor who delivers. */
            buyFromVendorNumber?: string | null;
            /** @description Name of the vendor who delivers. */
            buyFromVendorName?: string | null;
            /** @description Street of the vendor who delivers. */
            buyFromAddress?: string | null;
            /** @description Further address line of the vendor who delivers. */
            buyFromAddress2?: string | null;
            /** @description Town of the vendor who delivers. */
            buyFromCity?: string | null;
            /** @description County of the vendor who delivers. */
            buyFromCounty?: string | null;
            /** @description Postal code of the vendor who delivers. */
            buyFromPostCode?: string | null;
            /** @description Country or region code of the vendor who delivers. */
            buyFromCountryRegionCode?: string | null;
            /** @description Name of the person at the vendor who delivers. */
            buyFromContact?: string | null;
            /** @description Number of the contact at the vendor who delivers. */
            buyFromContactNumber?: string | null;
            /** @description Number of the vendor who is paid, where another one than the seller. */
            payToVendorNumber?: string | null;
            /** @description Name of the vendor who is paid. */
            payToName?: string | null;
            /** @description Street of the vendor who is paid. */
            payToAddress?: string | null;
            /** @description Further address line of the vendor who is paid. */
            payToAddress2?: string | null;
            /** @description Town of the vendor who is paid. */
            payToCity?: string | null;
            /** @description County of the vendor who is paid. */
            payToCounty?: string | null;
            /** @description Postal code of the vendor who is paid. */
            payToPostCode?: string | null;
            /** @description Country or region code of the vendor who is paid. */
            payToCountryRegionCode?: string | null;
            /** @description Name of the person at the vendor who is paid. */
            payToContact?: string | null;
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
            /** @description Code of the purchaser, as in the list of salespeople and purchasers. */
            purchaserCode?: string | null;
            /** @description Code of the location that goods come from or go to. */
            locationCode?: string | null;
            /** @description Text by which the other party knows the matter, printed on documents. */
            yourReference?: string | null;
            /** @description Number of the vendor's credit memo for the return. */
            vendorCrMemoNumber?: string | null;
            /** @description Number under which the vendor agreed to take goods back. */
            vendorAuthorizationNumber?: string | null;
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
            /** @description Lines of the archived purchase return order, with `$expand=purchaseReturnOrderArchiveLines`. */
            purchaseReturnOrderArchiveLines?: components["schemas"]["PurchaseReturnOrderArchiveLine"][];
            /** @description Link to the document as a pdf, with `$expand=pdfDocument`. */
            pdfDocument?: components["schemas"]["PdfDocument"];
            /** @description Files attached to the record, with `$expand=attachments`. */
            attachments?: components["schemas"]["Attachment"][];
            /** @description Files of the record as the attachments pane shows them, with `$expand=documentAttachments`. */
            documentAttachments?: components["schemas"]["DocumentAttachment"][];
        };
        /** @description One page of archived purchase return order lines. While `@odata.nextLink` is there, more follow. */
        PurchaseReturnOrderArchiveLinePage: {
            value: components["schemas"]["PurchaseReturnOrderArchiveLine"][];
        } & components["schemas"]["Page"];
        /** @description One page of archived purchase return orders. While `@odata.nextLink` is there, more follow. */
        PurchaseReturnOrderArchivePage: {
            value: components["schemas"]["PurchaseReturnOrderArchive"][];
        } & components["schemas"]["Page"];
        /** @description One line of a purchase return order. */
        PurchaseReturnOrderLine: {
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
             * @description How much of the line has been received.
             */
            quantityReceived?: number | null;
            /**
             * Format: decimal
             * @description How much has been sent back to the vendor.
             */
            returnQtyShipped?: number | null;
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
            /** @description Document of the line, with `$expand=purchaseReturnOrder`. */
            purchaseReturnOrder?: components["schemas"]["PurchaseReturnOrder"];
        };
        /** @description Goods that go back to a vendor, to be shipped and credited. */
        PurchaseReturnOrder: {
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
            /** @description Number of the vendor who delivers. */
            buyFromVendorNumber?: string | null;
            /** @description Name of the vendor who delivers. */
            buyFromVendorName?: string | null;
            /** @description Name of the vendor who is paid. */
            payToName?: string | null;
            /** @description Number of the vendor who is paid, where another one than the seller. */
            payToVendorNumber?: string | null;
            /** @description Name of the company or person that the goods go to. */
            shipToName?: string | null;
            /** @description Name of the person who receives the goods. */
            shipToContact?: string | null;
            /** @description Street of the vendor who delivers. */
            buyFromAddress?: string | null;
            /** @description Further address line of the vendor who delivers. */
            buyFromAddress2?: string | null;
            /** @description Town of the vendor who delivers. */
            buyFromCity?: string | null;
            /** @description Country or region code of the vendor who delivers. */
            buyFromCountryRegionCode?: string | null;
            /** @description County of the vendor who delivers. */
            buyFromCounty?: string | null;
            /** @description Postal code of the vendor who delivers. */
            buyFromPostCode?: string | null;
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
            /** @description Street of the vendor who is paid. */
            payToAddress?: string | null;
            /** @description Further address line of the vendor who is paid. */
            payToAddress2?: string | null;
            /** @description Town of the vendor who is paid. */
            payToCity?: string | null;
            /** @description Country or region code of the vendor who is paid. */
            payToCountryRegionCode?: string | null;
            /** @description County of the vendor who is paid. */
            payToCounty?: string | null;
            /** @description Postal code of the vendor who is paid. */
            payToPostCode?: string | null;
            /** @description Code of the currency in which the amounts are given. */
            currencyCode?: string | null;
            /** @description Whether prices on the document hold value added tax already. */
            pricesIncludingVAT?: boolean | null;
            /** @description Code of the terms that say when payment is due. */
            paymentTermsCode?: string | null;
            /** @description Code of the terms of delivery, such as `EXW`. */
            shipmentMethodCode?: string | null;
            /** @description Code of the purchaser, as in the list of salespeople and purchasers. */
            purchaserCode?: string | null;
            /** @description Number of the order in the vendor's own books. */
            vendorOrderNumber?: string | null;
            /** @description Number of the vendor's delivery note. */
            vendorShipmentNumber?: string | null;
            /** @description Number of the vendor's credit memo for the return. */
            vendorCrMemoNumber?: string | null;
            /**
             * Format: date
             * @description Day on which the goods were ordered.
             */
            orderDate?: string | null;
            /**
             * Format: date
             * @description Day on which the goods are expected to arrive.
             */
            expectedReceiptDate?: string | null;
            /** @description Code of the location that goods come from or go to. */
            locationCode?: string | null;
            /** @description Value of the first global dimension, such as the department. */
            shortcutDimension1Code?: string | null;
            /** @description Value of the second global dimension, such as the project. */
            shortcutDimension2Code?: string | null;
            /** @description Code of the group that decides which payables account is used. */
            vendorPostingGroup?: string | null;
            /** @description Code of the general business posting group, which says with whom business is done. */
            genBusPostingGroup?: string | null;
            /** @description Code of the VAT business posting group, which says how the other party is taxed. */
            vatBusPostingGroup?: string | null;
            /** @description Name of the person at the vendor who delivers. */
            buyFromContact?: string | null;
            /** @description Name of the person at the vendor who is paid. */
            payToContact?: string | null;
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
            /** @description Lines of the purchase return order, with `$expand=purchaseReturnOrderLines`. */
            purchaseReturnOrderLines?: components["schemas"]["PurchaseReturnOrderLine"][];
            /** @description Link to the document as a pdf, with `$expand=pdfDocument`. */
            pdfDocument?: components["schemas"]["PdfDocument"];
            /** @description Files attached to the record, with `$expand=attachments`. */
            attachments?: components["schemas"]["Attachment"][];
            /** @description Files of the record as the attachments pane shows them, with `$expand=documentAttachments`. */
            documentAttachments?: components["schemas"]["DocumentAttachment"][];
        };
        /** @description One page of purchase return order lines. While `@odata.nextLink` is there, more follow. */
        PurchaseReturnOrderLinePage: {
            value: components["schemas"]["PurchaseReturnOrderLine"][];
        } & components["schemas"]["Page"];
        /** @description One page of purchase return orders. While `@odata.nextLink` is there, more follow. */
        PurchaseReturnOrderPage: {
            value: components["schemas"]["PurchaseReturnOrder"][];
        } & components["schemas"]["Page"];
        /** @description A posted delivery of goods that went back to a vendor. */
        PurchaseReturnShipment: {
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
             * @description Day on which the entry counts in the books.
             */
            postingDate?: string | null;
            /** @description Number of the vendor who delivers. */
            buyFromVendorNumber?: string | null;
            /** @description Name of the vendor that the record belongs to. */
            vendorName?: string | null;
            /** @description Name of the vendor who is paid. */
            payToName?: string | null;
            /** @description Name of the person at the vendor who is paid. */
            payToContact?: string | null;
            /** @description Number of the vendor who is paid, where another one than the seller. */
            payToVendorNumber?: string | null;
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
            /** @description Link to the document as a pdf, with `$expand=pdfDocument`. */
            pdfDocument?: components["schemas"]["PdfDocument"];
            /** @description Files attached to the record, with `$expand=attachments`. */
            attachments?: components["schemas"]["Attachment"][];
            /** @description Files of the record as the attachments pane shows them, with `$expand=documentAttachments`. */
            documentAttachments?: components["schemas"]["DocumentAttachment"][];
        };
        /** @description One page of purchase return shipments. While `@odata.nextLink` is there, more follow. */
        PurchaseReturnShipmentPage: {
            value: components["schemas"]["PurchaseReturnShipment"][];
        } & components["schemas"]["Page"];
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface Path93 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the blanket purchase order line. */
    blanketPurchaseOrderLineId: components["parameters"]["blanketPurchaseOrderLineId"];
}
interface Path94 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the blanket purchase order. */
    blanketPurchaseOrderId: components["parameters"]["blanketPurchaseOrderId"];
}
interface Path95 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the archived blanket purchase order line. */
    purchaseBlanketOrderArchiveLineId: components["parameters"]["purchaseBlanketOrderArchiveLineId"];
}
interface Path96 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the archived blanket purchase order. */
    purchaseBlanketOrderArchiveId: components["parameters"]["purchaseBlanketOrderArchiveId"];
}
interface Path97 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the archived purchase order line. */
    purchaseOrderArchiveLineId: components["parameters"]["purchaseOrderArchiveLineId"];
}
interface Path98 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the archived purchase order. */
    purchaseOrderArchiveId: components["parameters"]["purchaseOrderArchiveId"];
}
interface Path99 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the archived purchase quote line. */
    purchaseQuoteArchiveLineId: components["parameters"]["purchaseQuoteArchiveLineId"];
}
interface Path100 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the archived purchase quote. */
    purchaseQuoteArchiveId: components["parameters"]["purchaseQuoteArchiveId"];
}
interface Path101 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the purchase quote line. */
    purchaseQuoteLineId: components["parameters"]["purchaseQuoteLineId"];
}
interface Path102 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the purchase quote. */
    purchaseQuoteId: components["parameters"]["purchaseQuoteId"];
}
interface Path103 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the archived purchase return order line. */
    purchaseReturnOrderArchiveLineId: components["parameters"]["purchaseReturnOrderArchiveLineId"];
}
interface Path104 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the archived purchase return order. */
    purchaseReturnOrderArchiveId: components["parameters"]["purchaseReturnOrderArchiveId"];
}
interface Path105 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the purchase return order line. */
    purchaseReturnOrderLineId: components["parameters"]["purchaseReturnOrderLineId"];
}
interface Path106 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the purchase return order. */
    purchaseReturnOrderId: components["parameters"]["purchaseReturnOrderId"];
}
interface Path107 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the purchase return shipment. */
    purchaseReturnShipmentId: components["parameters"]["purchaseReturnShipmentId"];
}
interface Parameters92 {
    query?: Query1;
    header?: Header1;
    path: Path94;
}
interface Parameters93 {
    query?: Query1;
    header?: Header1;
    path: Path96;
}
interface Parameters94 {
    query?: Query1;
    header?: Header1;
    path: Path98;
}
interface Parameters95 {
    query?: Query1;
    header?: Header1;
    path: Path100;
}
interface Parameters96 {
    query?: Query1;
    header?: Header1;
    path: Path102;
}
interface Parameters97 {
    query?: Query1;
    header?: Header1;
    path: Path104;
}
interface Parameters98 {
    query?: Query1;
    header?: Header1;
    path: Path106;
}
interface Parameters99 {
    query?: Query1;
    header?: Header1;
    path: Path107;
}
export interface operations {
    ListBlanketPurchaseOrderLines: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["BlanketPurchaseOrderLinePage"]>;
    };
    GetBlanketPurchaseOrderLine: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path93;
        };
        responses: Answers1<components["schemas"]["BlanketPurchaseOrderLine"]>;
    };
    ListDimensionSetLinesOfBlanketPurchaseOrderLine: {
        parameters: {
            query?: Query1;
            header?: Header1;
            path: Path93;
        };
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
    ListBlanketPurchaseOrders: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["BlanketPurchaseOrderPage"]>;
    };
    GetBlanketPurchaseOrder: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path94;
        };
        responses: Answers1<components["schemas"]["BlanketPurchaseOrder"]>;
    };
    ListDimensionSetLinesOfBlanketPurchaseOrder: {
        parameters: Parameters92;
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
    ListBlanketPurchaseOrderLinesOfBlanketPurchaseOrder: {
        parameters: {
            query?: Query3;
            header?: Header1;
            path: Path94;
        };
        responses: Answers1<components["schemas"]["BlanketPurchaseOrderLinePage"]>;
    };
    GetPdfDocumentOfBlanketPurchaseOrder: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path94;
        };
        responses: Answers1<components["schemas"]["PdfDocument"]>;
    };
    DownloadPdfOfBlanketPurchaseOrder: {
        parameters: {
            header?: Header2;
            path: Path94;
        };
        responses: Answers2;
    };
    ListAttachmentsOfBlanketPurchaseOrder: {
        parameters: Parameters92;
        responses: Answers1<components["schemas"]["AttachmentPage"]>;
    };
    ListDocumentAttachmentsOfBlanketPurchaseOrder: {
        parameters: Parameters92;
        responses: Answers1<components["schemas"]["DocumentAttachmentPage"]>;
    };
    ListPurchaseBlanketOrderArchiveLines: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["PurchaseBlanketOrderArchiveLinePage"]>;
    };
    GetPurchaseBlanketOrderArchiveLine: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path95;
        };
        responses: Answers1<components["schemas"]["PurchaseBlanketOrderArchiveLine"]>;
    };
    ListDimensionSetLinesOfPurchaseBlanketOrderArchiveLine: {
        parameters: {
            query?: Query1;
            header?: Header1;
            path: Path95;
        };
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
    ListPurchaseBlanketOrderArchives: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["PurchaseBlanketOrderArchivePage"]>;
    };
    GetPurchaseBlanketOrderArchive: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path96;
        };
        responses: Answers1<components["schemas"]["PurchaseBlanketOrderArchive"]>;
    };
    ListDimensionSetLinesOfPurchaseBlanketOrderArchive: {
        parameters: Parameters93;
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
    ListPurchaseBlanketOrderArchiveLinesOfPurchaseBlanketOrderArchive: {
        parameters: {
            query?: Query3;
            header?: Header1;
            path: Path96;
        };
        responses: Answers1<components["schemas"]["PurchaseBlanketOrderArchiveLinePage"]>;
    };
    GetPdfDocumentOfPurchaseBlanketOrderArchive: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path96;
        };
        responses: Answers1<components["schemas"]["PdfDocument"]>;
    };
    DownloadPdfOfPurchaseBlanketOrderArchive: {
        parameters: {
            header?: Header2;
            path: Path96;
        };
        responses: Answers2;
    };
    ListAttachmentsOfPurchaseBlanketOrderArchive: {
        parameters: Parameters93;
        responses: Answers1<components["schemas"]["AttachmentPage"]>;
    };
    ListDocumentAttachmentsOfPurchaseBlanketOrderArchive: {
        parameters: Parameters93;
        responses: Answers1<components["schemas"]["DocumentAttachmentPage"]>;
    };
    ListPurchaseOrderArchiveLines: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["PurchaseOrderArchiveLinePage"]>;
    };
    GetPurchaseOrderArchiveLine: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path97;
        };
        responses: Answers1<components["schemas"]["PurchaseOrderArchiveLine"]>;
    };
    ListDimensionSetLinesOfPurchaseOrderArchiveLine: {
        parameters: {
            query?: Query1;
            header?: Header1;
            path: Path97;
        };
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
    ListPurchaseOrderArchives: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["PurchaseOrderArchivePage"]>;
    };
    GetPurchaseOrderArchive: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path98;
        };
        responses: Answers1<components["schemas"]["PurchaseOrderArchive"]>;
    };
    ListDimensionSetLinesOfPurchaseOrderArchive: {
        parameters: Parameters94;
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
    ListPurchaseOrderArchiveLinesOfPurchaseOrderArchive: {
        parameters: {
            query?: Query3;
            header?: Header1;
            path: Path98;
        };
        responses: Answers1<components["schemas"]["PurchaseOrderArchiveLinePage"]>;
    };
    GetPdfDocumentOfPurchaseOrderArchive: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path98;
        };
        responses: Answers1<components["schemas"]["PdfDocument"]>;
    };
    DownloadPdfOfPurchaseOrderArchive: {
        parameters: {
            header?: Header2;
            path: Path98;
        };
        responses: Answers2;
    };
    ListAttachmentsOfPurchaseOrderArchive: {
        parameters: Parameters94;
        responses: Answers1<components["schemas"]["AttachmentPage"]>;
    };
    ListDocumentAttachmentsOfPurchaseOrderArchive: {
        parameters: Parameters94;
        responses: Answers1<components["schemas"]["DocumentAttachmentPage"]>;
    };
    ListPurchaseQuoteArchiveLines: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["PurchaseQuoteArchiveLinePage"]>;
    };
    GetPurchaseQuoteArchiveLine: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path99;
        };
        responses: Answers1<components["schemas"]["PurchaseQuoteArchiveLine"]>;
    };
    ListDimensionSetLinesOfPurchaseQuoteArchiveLine: {
        parameters: {
            query?: Query1;
            header?: Header1;
            path: Path99;
        };
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
    ListPurchaseQuoteArchives: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["PurchaseQuoteArchivePage"]>;
    };
    GetPurchaseQuoteArchive: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path100;
        };
        responses: Answers1<components["schemas"]["PurchaseQuoteArchive"]>;
    };
    ListDimensionSetLinesOfPurchaseQuoteArchive: {
        parameters: Parameters95;
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
    ListPurchaseQuoteArchiveLinesOfPurchaseQuoteArchive: {
        parameters: {
            query?: Query3;
            header?: Header1;
            path: Path100;
        };
        responses: Answers1<components["schemas"]["PurchaseQuoteArchiveLinePage"]>;
    };
    GetPdfDocumentOfPurchaseQuoteArchive: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path100;
        };
        responses: Answers1<components["schemas"]["PdfDocument"]>;
    };
    DownloadPdfOfPurchaseQuoteArchive: {
        parameters: {
            header?: Header2;
            path: Path100;
        };
        responses: Answers2;
    };
    ListAttachmentsOfPurchaseQuoteArchive: {
        parameters: Parameters95;
        responses: Answers1<components["schemas"]["AttachmentPage"]>;
    };
    ListDocumentAttachmentsOfPurchaseQuoteArchive: {
        parameters: Parameters95;
        responses: Answers1<components["schemas"]["DocumentAttachmentPage"]>;
    };
    ListPurchaseQuoteLines: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["PurchaseQuoteLinePage"]>;
    };
    GetPurchaseQuoteLine: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path101;
        };
        responses: Answers1<components["schemas"]["PurchaseQuoteLine"]>;
    };
    ListDimensionSetLinesOfPurchaseQuoteLine: {
        parameters: {
            query?: Query1;
            header?: Header1;
            path: Path101;
        };
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
    ListPurchaseQuotes: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["PurchaseQuotePage"]>;
    };
    GetPurchaseQuote: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path102;
        };
        responses: Answers1<components["schemas"]["PurchaseQuote"]>;
    };
    ListDimensionSetLinesOfPurchaseQuote: {
        parameters: Parameters96;
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
    ListPurchaseQuoteLinesOfPurchaseQuote: {
        parameters: {
            query?: Query3;
            header?: Header1;
            path: Path102;
        };
        responses: Answers1<components["schemas"]["PurchaseQuoteLinePage"]>;
    };
    GetPdfDocumentOfPurchaseQuote: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path102;
        };
        responses: Answers1<components["schemas"]["PdfDocument"]>;
    };
    DownloadPdfOfPurchaseQuote: {
        parameters: {
            header?: Header2;
            path: Path102;
        };
        responses: Answers2;
    };
    ListAttachmentsOfPurchaseQuote: {
        parameters: Parameters96;
        responses: Answers1<components["schemas"]["AttachmentPage"]>;
    };
    ListDocumentAttachmentsOfPurchaseQuote: {
        parameters: Parameters96;
        responses: Answers1<components["schemas"]["DocumentAttachmentPage"]>;
    };
    ListPurchaseReturnOrderArchiveLines: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["PurchaseReturnOrderArchiveLinePage"]>;
    };
    GetPurchaseReturnOrderArchiveLine: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path103;
        };
        responses: Answers1<components["schemas"]["PurchaseReturnOrderArchiveLine"]>;
    };
    ListDimensionSetLinesOfPurchaseReturnOrderArchiveLine: {
        parameters: {
            query?: Query1;
            header?: Header1;
            path: Path103;
        };
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
    ListPurchaseReturnOrderArchives: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["PurchaseReturnOrderArchivePage"]>;
    };
    GetPurchaseReturnOrderArchive: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path104;
        };
        responses: Answers1<components["schemas"]["PurchaseReturnOrderArchive"]>;
    };
    ListDimensionSetLinesOfPurchaseReturnOrderArchive: {
        parameters: Parameters97;
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
    ListPurchaseReturnOrderArchiveLinesOfPurchaseReturnOrderArchive: {
        parameters: {
            query?: Query3;
            header?: Header1;
            path: Path104;
        };
        responses: Answers1<components["schemas"]["PurchaseReturnOrderArchiveLinePage"]>;
    };
    GetPdfDocumentOfPurchaseReturnOrderArchive: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path104;
        };
        responses: Answers1<components["schemas"]["PdfDocument"]>;
    };
    DownloadPdfOfPurchaseReturnOrderArchive: {
        parameters: {
            header?: Header2;
            path: Path104;
        };
        responses: Answers2;
    };
    ListAttachmentsOfPurchaseReturnOrderArchive: {
        parameters: Parameters97;
        responses: Answers1<components["schemas"]["AttachmentPage"]>;
    };
    ListDocumentAttachmentsOfPurchaseReturnOrderArchive: {
        parameters: Parameters97;
        responses: Answers1<components["schemas"]["DocumentAttachmentPage"]>;
    };
    ListPurchaseReturnOrderLines: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["PurchaseReturnOrderLinePage"]>;
    };
    GetPurchaseReturnOrderLine: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path105;
        };
        responses: Answers1<components["schemas"]["PurchaseReturnOrderLine"]>;
    };
    ListDimensionSetLinesOfPurchaseReturnOrderLine: {
        parameters: {
            query?: Query1;
            header?: Header1;
            path: Path105;
        };
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
    ListPurchaseReturnOrders: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["PurchaseReturnOrderPage"]>;
    };
    GetPurchaseReturnOrder: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path106;
        };
        responses: Answers1<components["schemas"]["PurchaseReturnOrder"]>;
    };
    ListDimensionSetLinesOfPurchaseReturnOrder: {
        parameters: Parameters98;
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
    ListPurchaseReturnOrderLinesOfPurchaseReturnOrder: {
        parameters: {
            query?: Query3;
            header?: Header1;
            path: Path106;
        };
        responses: Answers1<components["schemas"]["PurchaseReturnOrderLinePage"]>;
    };
    GetPdfDocumentOfPurchaseReturnOrder: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path106;
        };
        responses: Answers1<components["schemas"]["PdfDocument"]>;
    };
    DownloadPdfOfPurchaseReturnOrder: {
        parameters: {
            header?: Header2;
            path: Path106;
        };
        responses: Answers2;
    };
    ListAttachmentsOfPurchaseReturnOrder: {
        parameters: Parameters98;
        responses: Answers1<components["schemas"]["AttachmentPage"]>;
    };
    ListDocumentAttachmentsOfPurchaseReturnOrder: {
        parameters: Parameters98;
        responses: Answers1<components["schemas"]["DocumentAttachmentPage"]>;
    };
    ListPurchaseReturnShipments: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["PurchaseReturnShipmentPage"]>;
    };
    GetPurchaseReturnShipment: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path107;
        };
        responses: Answers1<components["schemas"]["PurchaseReturnShipment"]>;
    };
    GetPdfDocumentOfPurchaseReturnShipment: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path107;
        };
        responses: Answers1<components["schemas"]["PdfDocument"]>;
    };
    DownloadPdfOfPurchaseReturnShipment: {
        parameters: {
            header?: Header2;
            path: Path107;
        };
        responses: Answers2;
    };
    ListAttachmentsOfPurchaseReturnShipment: {
        parameters: Parameters99;
        responses: Answers1<components["schemas"]["AttachmentPage"]>;
    };
    ListDocumentAttachmentsOfPurchaseReturnShipment: {
        parameters: Parameters99;
        responses: Answers1<components["schemas"]["DocumentAttachmentPage"]>;
    };
}
/** What may be done with the fields of each record. */
export interface records {
    DimensionSetLine: { row: components["schemas"]["DimensionSetLine"]; key: "id"; create: "valueId" | "valueCode" | "id" | "code"; update: "valueId" | "valueCode"; noFilter: "@odata.etag" | "valueId" | "valueCode" };
    DocumentAttachment: { row: components["schemas"]["DocumentAttachment"]; key: "id"; create: "fileName" | "lineNumber" | "documentFlowSales" | "documentFlowPurchase" | "parentType" | "parentId"; update: "fileName" | "lineNumber" | "documentFlowSales" | "documentFlowPurchase"; noFilter: "@odata.etag" | "attachmentContent@odata.mediaReadLink" | "attachmentContent@odata.mediaEditLink" };
    PdfDocument: { row: components["schemas"]["PdfDocument"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "pdfDocumentContent@odata.mediaReadLink" };
    Attachment: { row: components["schemas"]["Attachment"]; key: "id"; create: "fileName" | "byteSize" | "parentId" | "parentType"; update: "fileName" | "byteSize"; noFilter: "@odata.etag" | "attachmentContent@odata.mediaReadLink" | "attachmentContent@odata.mediaEditLink" };
    BlanketPurchaseOrderLine: { row: components["schemas"]["BlanketPurchaseOrderLine"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "dimensionSetLines"; nested: { "dimensionSetLines": "DimensionSetLine"; "blanketPurchaseOrder": "BlanketPurchaseOrder" }; single: "blanketPurchaseOrder" };
    BlanketPurchaseOrder: { row: components["schemas"]["BlanketPurchaseOrder"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "dimensionSetLines" | "blanketPurchaseOrderLines" | "attachments" | "documentAttachments"; nested: { "dimensionSetLines": "DimensionSetLine"; "blanketPurchaseOrderLines": "BlanketPurchaseOrderLine"; "attachments": "Attachment"; "documentAttachments": "DocumentAttachment"; "pdfDocument": "PdfDocument" }; single: "pdfDocument" };
    PurchaseBlanketOrderArchiveLine: { row: components["schemas"]["PurchaseBlanketOrderArchiveLine"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "dimensionSetLines"; nested: { "dimensionSetLines": "DimensionSetLine"; "purchaseBlanketOrderArchive": "PurchaseBlanketOrderArchive" }; single: "purchaseBlanketOrderArchive" };
    PurchaseBlanketOrderArchive: { row: components["schemas"]["PurchaseBlanketOrderArchive"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "dimensionSetLines" | "purchaseBlanketOrderArchiveLines" | "attachments" | "documentAttachments"; nested: { "dimensionSetLines": "DimensionSetLine"; "purchaseBlanketOrderArchiveLines": "PurchaseBlanketOrderArchiveLine"; "attachments": "Attachment"; "documentAttachments": "DocumentAttachment"; "pdfDocument": "PdfDocument" }; single: "pdfDocument" };
    PurchaseOrderArchiveLine: { row: components["schemas"]["PurchaseOrderArchiveLine"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "dimensionSetLines"; nested: { "dimensionSetLines": "DimensionSetLine"; "purchaseOrderArchive": "PurchaseOrderArchive" }; single: "purchaseOrderArchive" };
    PurchaseOrderArchive: { row: components["schemas"]["PurchaseOrderArchive"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "dimensionSetLines" | "purchaseOrderArchiveLines" | "attachments" | "documentAttachments"; nested: { "dimensionSetLines": "DimensionSetLine"; "purchaseOrderArchiveLines": "PurchaseOrderArchiveLine"; "attachments": "Attachment"; "documentAttachments": "DocumentAttachment"; "pdfDocument": "PdfDocument" }; single: "pdfDocument" };
    PurchaseQuoteArchiveLine: { row: components["schemas"]["PurchaseQuoteArchiveLine"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "dimensionSetLines"; nested: { "dimensionSetLines": "DimensionSetLine"; "purchaseQuoteArchive": "PurchaseQuoteArchive" }; single: "purchaseQuoteArchive" };
    PurchaseQuoteArchive: { row: components["schemas"]["PurchaseQuoteArchive"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "dimensionSetLines" | "purchaseQuoteArchiveLines" | "attachments" | "documentAttachments"; nested: { "dimensionSetLines": "DimensionSetLine"; "purchaseQuoteArchiveLines": "PurchaseQuoteArchiveLine"; "attachments": "Attachment"; "documentAttachments": "DocumentAttachment"; "pdfDocument": "PdfDocument" }; single: "pdfDocument" };
    PurchaseQuoteLine: { row: components["schemas"]["PurchaseQuoteLine"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "dimensionSetLines"; nested: { "dimensionSetLines": "DimensionSetLine"; "purchaseQuote": "PurchaseQuote" }; single: "purchaseQuote" };
    PurchaseQuote: { row: components["schemas"]["PurchaseQuote"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "dimensionSetLines" | "purchaseQuoteLines" | "attachments" | "documentAttachments"; nested: { "dimensionSetLines": "DimensionSetLine"; "purchaseQuoteLines": "PurchaseQuoteLine"; "attachments": "Attachment"; "documentAttachments": "DocumentAttachment"; "pdfDocument": "PdfDocument" }; single: "pdfDocument" };
    PurchaseReturnOrderArchiveLine: { row: components["schemas"]["PurchaseReturnOrderArchiveLine"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "dimensionSetLines"; nested: { "dimensionSetLines": "DimensionSetLine"; "purchaseReturnOrderArchive": "PurchaseReturnOrderArchive" }; single: "purchaseReturnOrderArchive" };
    PurchaseReturnOrderArchive: { row: components["schemas"]["PurchaseReturnOrderArchive"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "dimensionSetLines" | "purchaseReturnOrderArchiveLines" | "attachments" | "documentAttachments"; nested: { "dimensionSetLines": "DimensionSetLine"; "purchaseReturnOrderArchiveLines": "PurchaseReturnOrderArchiveLine"; "attachments": "Attachment"; "documentAttachments": "DocumentAttachment"; "pdfDocument": "PdfDocument" }; single: "pdfDocument" };
    PurchaseReturnOrderLine: { row: components["schemas"]["PurchaseReturnOrderLine"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "dimensionSetLines"; nested: { "dimensionSetLines": "DimensionSetLine"; "purchaseReturnOrder": "PurchaseReturnOrder" }; single: "purchaseReturnOrder" };
    PurchaseReturnOrder: { row: components["schemas"]["PurchaseReturnOrder"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "dimensionSetLines" | "purchaseReturnOrderLines" | "attachments" | "documentAttachments"; nested: { "dimensionSetLines": "DimensionSetLine"; "purchaseReturnOrderLines": "PurchaseReturnOrderLine"; "attachments": "Attachment"; "documentAttachments": "DocumentAttachment"; "pdfDocument": "PdfDocument" }; single: "pdfDocument" };
    PurchaseReturnShipment: { row: components["schemas"]["PurchaseReturnShipment"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "attachments" | "documentAttachments"; nested: { "attachments": "Attachment"; "documentAttachments": "DocumentAttachment"; "pdfDocument": "PdfDocument" }; single: "pdfDocument" };
}
/** What each path lets a client do. */
export interface calls {
    "/companies({companyId})/blanketPurchaseOrderLines": { list: "BlanketPurchaseOrderLine" };
    "/companies({companyId})/blanketPurchaseOrderLines({blanketPurchaseOrderLineId})": { get: "BlanketPurchaseOrderLine" };
    "/companies({companyId})/blanketPurchaseOrderLines({blanketPurchaseOrderLineId})/dimensionSetLines": { list: "DimensionSetLine" };
    "/companies({companyId})/blanketPurchaseOrders": { list: "BlanketPurchaseOrder" };
    "/companies({companyId})/blanketPurchaseOrders({blanketPurchaseOrderId})": { get: "BlanketPurchaseOrder" };
    "/companies({companyId})/blanketPurchaseOrders({blanketPurchaseOrderId})/dimensionSetLines": { list: "DimensionSetLine" };
    "/companies({companyId})/blanketPurchaseOrders({blanketPurchaseOrderId})/blanketPurchaseOrderLines": { list: "BlanketPurchaseOrderLine" };
    "/companies({companyId})/blanketPurchaseOrders({blanketPurchaseOrderId})/pdfDocument": { get: "PdfDocument" };
    "/companies({companyId})/blanketPurchaseOrders({blanketPurchaseOrderId})/attachments": { list: "Attachment" };
    "/companies({companyId})/blanketPurchaseOrders({blanketPurchaseOrderId})/documentAttachments": { list: "DocumentAttachment" };
    "/companies({companyId})/purchaseBlanketOrderArchiveLines": { list: "PurchaseBlanketOrderArchiveLine" };
    "/companies({companyId})/purchaseBlanketOrderArchiveLines({purchaseBlanketOrderArchiveLineId})": { get: "PurchaseBlanketOrderArchiveLine" };
    "/companies({companyId})/purchaseBlanketOrderArchiveLines({purchaseBlanketOrderArchiveLineId})/dimensionSetLines": { list: "DimensionSetLine" };
    "/companies({companyId})/purchaseBlanketOrderArchives": { list: "PurchaseBlanketOrderArchive" };
    "/companies({companyId})/purchaseBlanketOrderArchives({purchaseBlanketOrderArchiveId})": { get: "PurchaseBlanketOrderArchive" };
    "/companies({companyId})/purchaseBlanketOrderArchives({purchaseBlanketOrderArchiveId})/dimensionSetLines": { list: "DimensionSetLine" };
    "/companies({companyId})/purchaseBlanketOrderArchives({purchaseBlanketOrderArchiveId})/purchaseBlanketOrderArchiveLines": { list: "PurchaseBlanketOrderArchiveLine" };
    "/companies({companyId})/purchaseBlanketOrderArchives({purchaseBlanketOrderArchiveId})/pdfDocument": { get: "PdfDocument" };
    "/companies({companyId})/purchaseBlanketOrderArchives({purchaseBlanketOrderArchiveId})/attachments": { list: "Attachment" };
    "/companies({companyId})/purchaseBlanketOrderArchives({purchaseBlanketOrderArchiveId})/documentAttachments": { list: "DocumentAttachment" };
    "/companies({companyId})/purchaseOrderArchiveLines": { list: "PurchaseOrderArchiveLine" };
    "/companies({companyId})/purchaseOrderArchiveLines({purchaseOrderArchiveLineId})": { get: "PurchaseOrderArchiveLine" };
    "/companies({companyId})/purchaseOrderArchiveLines({purchaseOrderArchiveLineId})/dimensionSetLines": { list: "DimensionSetLine" };
    "/companies({companyId})/purchaseOrderArchives": { list: "PurchaseOrderArchive" };
    "/companies({companyId})/purchaseOrderArchives({purchaseOrderArchiveId})": { get: "PurchaseOrderArchive" };
    "/companies({companyId})/purchaseOrderArchives({purchaseOrderArchiveId})/dimensionSetLines": { list: "DimensionSetLine" };
    "/companies({companyId})/purchaseOrderArchives({purchaseOrderArchiveId})/purchaseOrderArchiveLines": { list: "PurchaseOrderArchiveLine" };
    "/companies({companyId})/purchaseOrderArchives({purchaseOrderArchiveId})/pdfDocument": { get: "PdfDocument" };
    "/companies({companyId})/purchaseOrderArchives({purchaseOrderArchiveId})/attachments": { list: "Attachment" };
    "/companies({companyId})/purchaseOrderArchives({purchaseOrderArchiveId})/documentAttachments": { list: "DocumentAttachment" };
    "/companies({companyId})/purchaseQuoteArchiveLines": { list: "PurchaseQuoteArchiveLine" };
    "/companies({companyId})/purchaseQuoteArchiveLines({purchaseQuoteArchiveLineId})": { get: "PurchaseQuoteArchiveLine" };
    "/companies({companyId})/purchaseQuoteArchiveLines({purchaseQuoteArchiveLineId})/dimensionSetLines": { list: "DimensionSetLine" };
    "/companies({companyId})/purchaseQuoteArchives": { list: "PurchaseQuoteArchive" };
    "/companies({companyId})/purchaseQuoteArchives({purchaseQuoteArchiveId})": { get: "PurchaseQuoteArchive" };
    "/companies({companyId})/purchaseQuoteArchives({purchaseQuoteArchiveId})/dimensionSetLines": { list: "DimensionSetLine" };
    "/companies({companyId})/purchaseQuoteArchives({purchaseQuoteArchiveId})/purchaseQuoteArchiveLines": { list: "PurchaseQuoteArchiveLine" };
    "/companies({companyId})/purchaseQuoteArchives({purchaseQuoteArchiveId})/pdfDocument": { get: "PdfDocument" };
    "/companies({companyId})/purchaseQuoteArchives({purchaseQuoteArchiveId})/attachments": { list: "Attachment" };
    "/companies({companyId})/purchaseQuoteArchives({purchaseQuoteArchiveId})/documentAttachments": { list: "DocumentAttachment" };
    "/companies({companyId})/purchaseQuoteLines": { list: "PurchaseQuoteLine" };
    "/companies({companyId})/purchaseQuoteLines({purchaseQuoteLineId})": { get: "PurchaseQuoteLine" };
    "/companies({companyId})/purchaseQuoteLines({purchaseQuoteLineId})/dimensionSetLines": { list: "DimensionSetLine" };
    "/companies({companyId})/purchaseQuotes": { list: "PurchaseQuote" };
    "/companies({companyId})/purchaseQuotes({purchaseQuoteId})": { get: "PurchaseQuote" };
    "/companies({companyId})/purchaseQuotes({purchaseQuoteId})/dimensionSetLines": { list: "DimensionSetLine" };
    "/companies({companyId})/purchaseQuotes({purchaseQuoteId})/purchaseQuoteLines": { list: "PurchaseQuoteLine" };
    "/companies({companyId})/purchaseQuotes({purchaseQuoteId})/pdfDocument": { get: "PdfDocument" };
    "/companies({companyId})/purchaseQuotes({purchaseQuoteId})/attachments": { list: "Attachment" };
    "/companies({companyId})/purchaseQuotes({purchaseQuoteId})/documentAttachments": { list: "DocumentAttachment" };
    "/companies({companyId})/purchaseReturnOrderArchiveLines": { list: "PurchaseReturnOrderArchiveLine" };
    "/companies({companyId})/purchaseReturnOrderArchiveLines({purchaseReturnOrderArchiveLineId})": { get: "PurchaseReturnOrderArchiveLine" };
    "/companies({companyId})/purchaseReturnOrderArchiveLines({purchaseReturnOrderArchiveLineId})/dimensionSetLines": { list: "DimensionSetLine" };
    "/companies({companyId})/purchaseReturnOrderArchives": { list: "PurchaseReturnOrderArchive" };
    "/companies({companyId})/purchaseReturnOrderArchives({purchaseReturnOrderArchiveId})": { get: "PurchaseReturnOrderArchive" };
    "/companies({companyId})/purchaseReturnOrderArchives({purchaseReturnOrderArchiveId})/dimensionSetLines": { list: "DimensionSetLine" };
    "/companies({companyId})/purchaseReturnOrderArchives({purchaseReturnOrderArchiveId})/purchaseReturnOrderArchiveLines": { list: "PurchaseReturnOrderArchiveLine" };
    "/companies({companyId})/purchaseReturnOrderArchives({purchaseReturnOrderArchiveId})/pdfDocument": { get: "PdfDocument" };
    "/companies({companyId})/purchaseReturnOrderArchives({purchaseReturnOrderArchiveId})/attachments": { list: "Attachment" };
    "/companies({companyId})/purchaseReturnOrderArchives({purchaseReturnOrderArchiveId})/documentAttachments": { list: "DocumentAttachment" };
    "/companies({companyId})/purchaseReturnOrderLines": { list: "PurchaseReturnOrderLine" };
    "/companies({companyId})/purchaseReturnOrderLines({purchaseReturnOrderLineId})": { get: "PurchaseReturnOrderLine" };
    "/companies({companyId})/purchaseReturnOrderLines({purchaseReturnOrderLineId})/dimensionSetLines": { list: "DimensionSetLine" };
    "/companies({companyId})/purchaseReturnOrders": { list: "PurchaseReturnOrder" };
    "/companies({companyId})/purchaseReturnOrders({purchaseReturnOrderId})": { get: "PurchaseReturnOrder" };
    "/companies({companyId})/purchaseReturnOrders({purchaseReturnOrderId})/dimensionSetLines": { list: "DimensionSetLine" };
    "/companies({companyId})/purchaseReturnOrders({purchaseReturnOrderId})/purchaseReturnOrderLines": { list: "PurchaseReturnOrderLine" };
    "/companies({companyId})/purchaseReturnOrders({purchaseReturnOrderId})/pdfDocument": { get: "PdfDocument" };
    "/companies({companyId})/purchaseReturnOrders({purchaseReturnOrderId})/attachments": { list: "Attachment" };
    "/companies({companyId})/purchaseReturnOrders({purchaseReturnOrderId})/documentAttachments": { list: "DocumentAttachment" };
    "/companies({companyId})/purchaseReturnShipments": { list: "PurchaseReturnShipment" };
    "/companies({companyId})/purchaseReturnShipments({purchaseReturnShipmentId})": { get: "PurchaseReturnShipment" };
    "/companies({companyId})/purchaseReturnShipments({purchaseReturnShipmentId})/pdfDocument": { get: "PdfDocument" };
    "/companies({companyId})/purchaseReturnShipments({purchaseReturnShipmentId})/attachments": { list: "Attachment" };
    "/companies({companyId})/purchaseReturnShipments({purchaseReturnShipmentId})/documentAttachments": { list: "DocumentAttachment" };
}
/** The types of the service, for a client that knows no other. */
export interface PurchasingHistoryTypes {
    paths: paths;
    records: records;
    calls: calls;
}

// Made by `npm run generate` from specs/business-central/: change that, never this file.

import type { components as shared, Answers1, Answers2, Query1, Query2, Query3, Query4, Header1, Header2, Parameters1, Parameters2 } from "../shared-types.ts";
export interface paths {
    /**
     * List assembly order lines
     * @description Returns the lines of all assembly orders; those of one are found below it. They can only be read.
     */
    "/companies({companyId})/assemblyOrderLines": {
        get: operations["ListAssemblyOrderLines"];
    };
    /**
     * Get an assembly order line
     * @description Reads one assembly order line by its `id`; `$expand` adds `dimensionSetLines`.
     */
    "/companies({companyId})/assemblyOrderLines({assemblyOrderLineId})": {
        get: operations["GetAssemblyOrderLine"];
    };
    /**
     * List the dimension set lines of an assembly order line
     * @description Returns the dimension values that the assembly order line carries, one line a dimension.
     */
    "/companies({companyId})/assemblyOrderLines({assemblyOrderLineId})/dimensionSetLines": {
        get: operations["ListDimensionSetLinesOfAssemblyOrderLine"];
    };
    /**
     * List assembly orders
     * @description Returns the assembly orders with their heads; `$expand` adds the lines where there are any. They can only be read.
     */
    "/companies({companyId})/assemblyOrders": {
        get: operations["ListAssemblyOrders"];
    };
    /**
     * Get an assembly order
     * @description Reads one assembly order by its `id`; `$expand` adds `dimensionSetLines`, `assemblyOrderLines` and others.
     */
    "/companies({companyId})/assemblyOrders({assemblyOrderId})": {
        get: operations["GetAssemblyOrder"];
    };
    /**
     * List the dimension set lines of an assembly order
     * @description Returns the dimension values that the assembly order carries, one line a dimension.
     */
    "/companies({companyId})/assemblyOrders({assemblyOrderId})/dimensionSetLines": {
        get: operations["ListDimensionSetLinesOfAssemblyOrder"];
    };
    /**
     * List the assembly order lines of an assembly order
     * @description Returns the assembly order lines of one assembly order, without a filter for it.
     */
    "/companies({companyId})/assemblyOrders({assemblyOrderId})/assemblyOrderLines": {
        get: operations["ListAssemblyOrderLinesOfAssemblyOrder"];
    };
    /**
     * Get the pdf document of an assembly order
     * @description Prints the assembly order and answers with the link to its bytes; reading them by the content path does both in one.
     */
    "/companies({companyId})/assemblyOrders({assemblyOrderId})/pdfDocument": {
        get: operations["GetPdfDocumentOfAssemblyOrder"];
    };
    /**
     * Download an assembly order as a pdf
     * @description Prints the assembly order with the report that the company has chosen for it and returns the pdf; `Accept-Language` sets its language.
     */
    "/companies({companyId})/assemblyOrders({assemblyOrderId})/pdfDocument/pdfDocumentContent": {
        get: operations["DownloadPdfOfAssemblyOrder"];
    };
    /**
     * List the attachments of an assembly order
     * @description Returns the files that came with the assembly order; their bytes are read by the content path of each.
     */
    "/companies({companyId})/assemblyOrders({assemblyOrderId})/attachments": {
        get: operations["ListAttachmentsOfAssemblyOrder"];
    };
    /**
     * List the document attachments of an assembly order
     * @description Returns the files in the attachments pane of the assembly order; their bytes are read by the content path of each.
     */
    "/companies({companyId})/assemblyOrders({assemblyOrderId})/documentAttachments": {
        get: operations["ListDocumentAttachmentsOfAssemblyOrder"];
    };
    /**
     * List inventory receipt lines
     * @description Returns the lines of all inventory receipts; those of one are found below it. They can only be read.
     */
    "/companies({companyId})/inventoryReceiptLines": {
        get: operations["ListInventoryReceiptLines"];
    };
    /**
     * Get an inventory receipt line
     * @description Reads one inventory receipt line by its `id`; `$expand` adds `dimensionSetLines`.
     */
    "/companies({companyId})/inventoryReceiptLines({inventoryReceiptLineId})": {
        get: operations["GetInventoryReceiptLine"];
    };
    /**
     * List the dimension set lines of an inventory receipt line
     * @description Returns the dimension values that the inventory receipt line carries, one line a dimension.
     */
    "/companies({companyId})/inventoryReceiptLines({inventoryReceiptLineId})/dimensionSetLines": {
        get: operations["ListDimensionSetLinesOfInventoryReceiptLine"];
    };
    /**
     * List inventory receipts
     * @description Returns the inventory receipts with their heads; `$expand` adds the lines where there are any. They can only be read.
     */
    "/companies({companyId})/inventoryReceipts": {
        get: operations["ListInventoryReceipts"];
    };
    /**
     * Get an inventory receipt
     * @description Reads one inventory receipt by its `id`; `$expand` adds `dimensionSetLines`, `inventoryReceiptLines` and others.
     */
    "/companies({companyId})/inventoryReceipts({inventoryReceiptId})": {
        get: operations["GetInventoryReceipt"];
    };
    /**
     * List the dimension set lines of an inventory receipt
     * @description Returns the dimension values that the inventory receipt carries, one line a dimension.
     */
    "/companies({companyId})/inventoryReceipts({inventoryReceiptId})/dimensionSetLines": {
        get: operations["ListDimensionSetLinesOfInventoryReceipt"];
    };
    /**
     * List the inventory receipt lines of an inventory receipt
     * @description Returns the inventory receipt lines of one inventory receipt, without a filter for it.
     */
    "/companies({companyId})/inventoryReceipts({inventoryReceiptId})/inventoryReceiptLines": {
        get: operations["ListInventoryReceiptLinesOfInventoryReceipt"];
    };
    /**
     * Get the pdf document of an inventory receipt
     * @description Prints the inventory receipt and answers with the link to its bytes; reading them by the content path does both in one.
     */
    "/companies({companyId})/inventoryReceipts({inventoryReceiptId})/pdfDocument": {
        get: operations["GetPdfDocumentOfInventoryReceipt"];
    };
    /**
     * Download an inventory receipt as a pdf
     * @description Prints the inventory receipt with the report that the company has chosen for it and returns the pdf; `Accept-Language` sets its language.
     */
    "/companies({companyId})/inventoryReceipts({inventoryReceiptId})/pdfDocument/pdfDocumentContent": {
        get: operations["DownloadPdfOfInventoryReceipt"];
    };
    /**
     * List the attachments of an inventory receipt
     * @description Returns the files that came with the inventory receipt; their bytes are read by the content path of each.
     */
    "/companies({companyId})/inventoryReceipts({inventoryReceiptId})/attachments": {
        get: operations["ListAttachmentsOfInventoryReceipt"];
    };
    /**
     * List the document attachments of an inventory receipt
     * @description Returns the files in the attachments pane of the inventory receipt; their bytes are read by the content path of each.
     */
    "/companies({companyId})/inventoryReceipts({inventoryReceiptId})/documentAttachments": {
        get: operations["ListDocumentAttachmentsOfInventoryReceipt"];
    };
    /**
     * List inventory shipment lines
     * @description Returns the lines of all inventory shipments; those of one are found below it. They can only be read.
     */
    "/companies({companyId})/inventoryShipmentLines": {
        get: operations["ListInventoryShipmentLines"];
    };
    /**
     * Get an inventory shipment line
     * @description Reads one inventory shipment line by its `id`; `$expand` adds `dimensionSetLines`.
     */
    "/companies({companyId})/inventoryShipmentLines({inventoryShipmentLineId})": {
        get: operations["GetInventoryShipmentLine"];
    };
    /**
     * List the dimension set lines of an inventory shipment line
     * @description Returns the dimension values that the inventory shipment line carries, one line a dimension.
     */
    "/companies({companyId})/inventoryShipmentLines({inventoryShipmentLineId})/dimensionSetLines": {
        get: operations["ListDimensionSetLinesOfInventoryShipmentLine"];
    };
    /**
     * List inventory shipments
     * @description Returns the inventory shipments with their heads; `$expand` adds the lines where there are any. They can only be read.
     */
    "/companies({companyId})/inventoryShipments": {
        get: operations["ListInventoryShipments"];
    };
    /**
     * Get an inventory shipment
     * @description Reads one inventory shipment by its `id`; `$expand` adds `dimensionSetLines`, `inventoryShipmentLines` and others.
     */
    "/companies({companyId})/inventoryShipments({inventoryShipmentId})": {
        get: operations["GetInventoryShipment"];
    };
    /**
     * List the dimension set lines of an inventory shipment
     * @description Returns the dimension values that the inventory shipment carries, one line a dimension.
     */
    "/companies({companyId})/inventoryShipments({inventoryShipmentId})/dimensionSetLines": {
        get: operations["ListDimensionSetLinesOfInventoryShipment"];
    };
    /**
     * List the inventory shipment lines of an inventory shipment
     * @description Returns the inventory shipment lines of one inventory shipment, without a filter for it.
     */
    "/companies({companyId})/inventoryShipments({inventoryShipmentId})/inventoryShipmentLines": {
        get: operations["ListInventoryShipmentLinesOfInventoryShipment"];
    };
    /**
     * Get the pdf document of an inventory shipment
     * @description Prints the inventory shipment and answers with the link to its bytes; reading them by the content path does both in one.
     */
    "/companies({companyId})/inventoryShipments({inventoryShipmentId})/pdfDocument": {
        get: operations["GetPdfDocumentOfInventoryShipment"];
    };
    /**
     * Download an inventory shipment as a pdf
     * @description Prints the inventory shipment with the report that the company has chosen for it and returns the pdf; `Accept-Language` sets its language.
     */
    "/companies({companyId})/inventoryShipments({inventoryShipmentId})/pdfDocument/pdfDocumentContent": {
        get: operations["DownloadPdfOfInventoryShipment"];
    };
    /**
     * List the attachments of an inventory shipment
     * @description Returns the files that came with the inventory shipment; their bytes are read by the content path of each.
     */
    "/companies({companyId})/inventoryShipments({inventoryShipmentId})/attachments": {
        get: operations["ListAttachmentsOfInventoryShipment"];
    };
    /**
     * List the document attachments of an inventory shipment
     * @description Returns the files in the attachments pane of the inventory shipment; their bytes are read by the content path of each.
     */
    "/companies({companyId})/inventoryShipments({inventoryShipmentId})/documentAttachments": {
        get: operations["ListDocumentAttachmentsOfInventoryShipment"];
    };
    /**
     * List physical inventory order lines
     * @description Returns the lines of all physical inventory orders; those of one are found below it. They can only be read.
     */
    "/companies({companyId})/physicalInventoryOrderLines": {
        get: operations["ListPhysicalInventoryOrderLines"];
    };
    /**
     * Get a physical inventory order line
     * @description Reads one physical inventory order line by its `id`; `$expand` adds `dimensionSetLines`.
     */
    "/companies({companyId})/physicalInventoryOrderLines({physicalInventoryOrderLineId})": {
        get: operations["GetPhysicalInventoryOrderLine"];
    };
    /**
     * List the dimension set lines of a physical inventory order line
     * @description Returns the dimension values that the physical inventory order line carries, one line a dimension.
     */
    "/companies({companyId})/physicalInventoryOrderLines({physicalInventoryOrderLineId})/dimensionSetLines": {
        get: operations["ListDimensionSetLinesOfPhysicalInventoryOrderLine"];
    };
    /**
     * List physical inventory orders
     * @description Returns the physical inventory orders with their heads; `$expand` adds the lines where there are any. They can only be read.
     */
    "/companies({companyId})/physicalInventoryOrders": {
        get: operations["ListPhysicalInventoryOrders"];
    };
    /**
     * Get a physical inventory order
     * @description Reads one physical inventory order by its `id`; `$expand` adds `dimensionSetLines`, `physicalInventoryOrderLines` and others.
     */
    "/companies({companyId})/physicalInventoryOrders({physicalInventoryOrderId})": {
        get: operations["GetPhysicalInventoryOrder"];
    };
    /**
     * List the dimension set lines of a physical inventory order
     * @description Returns the dimension values that the physical inventory order carries, one line a dimension.
     */
    "/companies({companyId})/physicalInventoryOrders({physicalInventoryOrderId})/dimensionSetLines": {
        get: operations["ListDimensionSetLinesOfPhysicalInventoryOrder"];
    };
    /**
     * List the physical inventory order lines of a physical inventory order
     * @description Returns the physical inventory order lines of one physical inventory order, without a filter for it.
     */
    "/companies({companyId})/physicalInventoryOrders({physicalInventoryOrderId})/physicalInventoryOrderLines": {
        get: operations["ListPhysicalInventoryOrderLinesOfPhysicalInventoryOrder"];
    };
    /**
     * Get the pdf document of a physical inventory order
     * @description Prints the physical inventory order and answers with the link to its bytes; reading them by the content path does both in one.
     */
    "/companies({companyId})/physicalInventoryOrders({physicalInventoryOrderId})/pdfDocument": {
        get: operations["GetPdfDocumentOfPhysicalInventoryOrder"];
    };
    /**
     * Download a physical inventory order as a pdf
     * @description Prints the physical inventory order with the report that the company has chosen for it and returns the pdf; `Accept-Language` sets its language.
     */
    "/companies({companyId})/physicalInventoryOrders({physicalInventoryOrderId})/pdfDocument/pdfDocumentContent": {
        get: operations["DownloadPdfOfPhysicalInventoryOrder"];
    };
    /**
     * List the attachments of a physical inventory order
     * @description Returns the files that came with the physical inventory order; their bytes are read by the content path of each.
     */
    "/companies({companyId})/physicalInventoryOrders({physicalInventoryOrderId})/attachments": {
        get: operations["ListAttachmentsOfPhysicalInventoryOrder"];
    };
    /**
     * List the document attachments of a physical inventory order
     * @description Returns the files in the attachments pane of the physical inventory order; their bytes are read by the content path of each.
     */
    "/companies({companyId})/physicalInventoryOrders({physicalInventoryOrderId})/documentAttachments": {
        get: operations["ListDocumentAttachmentsOfPhysicalInventoryOrder"];
    };
    /**
     * List physical inventory recording lines
     * @description Returns the lines of all physical inventory recordings; those of one are found below it. They can only be read.
     */
    "/companies({companyId})/physicalInventoryRecordingLines": {
        get: operations["ListPhysicalInventoryRecordingLines"];
    };
    /**
     * Get a physical inventory recording line
     * @description Reads one physical inventory recording line by its `id`; it can only be read.
     */
    "/companies({companyId})/physicalInventoryRecordingLines({physicalInventoryRecordingLineId})": {
        get: operations["GetPhysicalInventoryRecordingLine"];
    };
    /**
     * List physical inventory recordings
     * @description Returns the physical inventory recordings with their heads; `$expand` adds the lines where there are any. They can only be read.
     */
    "/companies({companyId})/physicalInventoryRecordings": {
        get: operations["ListPhysicalInventoryRecordings"];
    };
    /**
     * Get a physical inventory recording
     * @description Reads one physical inventory recording by its `id`; `$expand` adds `physicalInventoryRecordingLines`, `pdfDocument` and others.
     */
    "/companies({companyId})/physicalInventoryRecordings({physicalInventoryRecordingId})": {
        get: operations["GetPhysicalInventoryRecording"];
    };
    /**
     * List the physical inventory recording lines of a physical inventory recording
     * @description Returns the physical inventory recording lines of one physical inventory recording, without a filter for it.
     */
    "/companies({companyId})/physicalInventoryRecordings({physicalInventoryRecordingId})/physicalInventoryRecordingLines": {
        get: operations["ListPhysicalInventoryRecordingLinesOfPhysicalInventoryRecording"];
    };
    /**
     * Get the pdf document of a physical inventory recording
     * @description Prints the physical inventory recording and answers with the link to its bytes; reading them by the content path does both in one.
     */
    "/companies({companyId})/physicalInventoryRecordings({physicalInventoryRecordingId})/pdfDocument": {
        get: operations["GetPdfDocumentOfPhysicalInventoryRecording"];
    };
    /**
     * Download a physical inventory recording as a pdf
     * @description Prints the physical inventory recording with the report that the company has chosen for it and returns the pdf; `Accept-Language` sets its language.
     */
    "/companies({companyId})/physicalInventoryRecordings({physicalInventoryRecordingId})/pdfDocument/pdfDocumentContent": {
        get: operations["DownloadPdfOfPhysicalInventoryRecording"];
    };
    /**
     * List the attachments of a physical inventory recording
     * @description Returns the files that came with the physical inventory recording; their bytes are read by the content path of each.
     */
    "/companies({companyId})/physicalInventoryRecordings({physicalInventoryRecordingId})/attachments": {
        get: operations["ListAttachmentsOfPhysicalInventoryRecording"];
    };
    /**
     * List the document attachments of a physical inventory recording
     * @description Returns the files in the attachments pane of the physical inventory recording; their bytes are read by the content path of each.
     */
    "/companies({companyId})/physicalInventoryRecordings({physicalInventoryRecordingId})/documentAttachments": {
        get: operations["ListDocumentAttachmentsOfPhysicalInventoryRecording"];
    };
    /**
     * List posted assembly order lines
     * @description Returns the lines of all posted assembly orders; those of one are found below it. They can only be read.
     */
    "/companies({companyId})/postedAssemblyOrderLines": {
        get: operations["ListPostedAssemblyOrderLines"];
    };
    /**
     * Get a posted assembly order line
     * @description Reads one posted assembly order line by its `id`; `$expand` adds `dimensionSetLines`.
     */
    "/companies({companyId})/postedAssemblyOrderLines({postedAssemblyOrderLineId})": {
        get: operations["GetPostedAssemblyOrderLine"];
    };
    /**
     * List the dimension set lines of a posted assembly order line
     * @description Returns the dimension values that the posted assembly order line carries, one line a dimension.
     */
    "/companies({companyId})/postedAssemblyOrderLines({postedAssemblyOrderLineId})/dimensionSetLines": {
        get: operations["ListDimensionSetLinesOfPostedAssemblyOrderLine"];
    };
    /**
     * List posted assembly orders
     * @description Returns the posted assembly orders with their heads; `$expand` adds the lines where there are any. They can only be read.
     */
    "/companies({companyId})/postedAssemblyOrders": {
        get: operations["ListPostedAssemblyOrders"];
    };
    /**
     * Get a posted assembly order
     * @description Reads one posted assembly order by its `id`; `$expand` adds `dimensionSetLines`, `postedAssemblyOrderLines` and others.
     */
    "/companies({companyId})/postedAssemblyOrders({postedAssemblyOrderId})": {
        get: operations["GetPostedAssemblyOrder"];
    };
    /**
     * List the dimension set lines of a posted assembly order
     * @description Returns the dimension values that the posted assembly order carries, one line a dimension.
     */
    "/companies({companyId})/postedAssemblyOrders({postedAssemblyOrderId})/dimensionSetLines": {
        get: operations["ListDimensionSetLinesOfPostedAssemblyOrder"];
    };
    /**
     * List the posted assembly order lines of a posted assembly order
     * @description Returns the posted assembly order lines of one posted assembly order, without a filter for it.
     */
    "/companies({companyId})/postedAssemblyOrders({postedAssemblyOrderId})/postedAssemblyOrderLines": {
        get: operations["ListPostedAssemblyOrderLinesOfPostedAssemblyOrder"];
    };
    /**
     * Get the pdf document of a posted assembly order
     * @description Prints the posted assembly order and answers with the link to its bytes; reading them by the content path does both in one.
     */
    "/companies({companyId})/postedAssemblyOrders({postedAssemblyOrderId})/pdfDocument": {
        get: operations["GetPdfDocumentOfPostedAssemblyOrder"];
    };
    /**
     * Download a posted assembly order as a pdf
     * @description Prints the posted assembly order with the report that the company has chosen for it and returns the pdf; `Accept-Language` sets its language.
     */
    "/companies({companyId})/postedAssemblyOrders({postedAssemblyOrderId})/pdfDocument/pdfDocumentContent": {
        get: operations["DownloadPdfOfPostedAssemblyOrder"];
    };
    /**
     * List the attachments of a posted assembly order
     * @description Returns the files that came with the posted assembly order; their bytes are read by the content path of each.
     */
    "/companies({companyId})/postedAssemblyOrders({postedAssemblyOrderId})/attachments": {
        get: operations["ListAttachmentsOfPostedAssemblyOrder"];
    };
    /**
     * List the document attachments of a posted assembly order
     * @description Returns the files in the attachments pane of the posted assembly order; their bytes are read by the content path of each.
     */
    "/companies({companyId})/postedAssemblyOrders({postedAssemblyOrderId})/documentAttachments": {
        get: operations["ListDocumentAttachmentsOfPostedAssemblyOrder"];
    };
    /**
     * List posted direct transfer lines
     * @description Returns the lines of all posted direct transfers; those of one are found below it. They can only be read.
     */
    "/companies({companyId})/postedDirectTransferLines": {
        get: operations["ListPostedDirectTransferLines"];
    };
    /**
     * Get a posted direct transfer line
     * @description Reads one posted direct transfer line by its `id`; `$expand` adds `dimensionSetLines`.
     */
    "/companies({companyId})/postedDirectTransferLines({postedDirectTransferLineId})": {
        get: operations["GetPostedDirectTransferLine"];
    };
    /**
     * List the dimension set lines of a posted direct transfer line
     * @description Returns the dimension values that the posted direct transfer line carries, one line a dimension.
     */
    "/companies({companyId})/postedDirectTransferLines({postedDirectTransferLineId})/dimensionSetLines": {
        get: operations["ListDimensionSetLinesOfPostedDirectTransferLine"];
    };
    /**
     * List posted direct transfers
     * @description Returns the posted direct transfers with their heads; `$expand` adds the lines where there are any. They can only be read.
     */
    "/companies({companyId})/postedDirectTransfers": {
        get: operations["ListPostedDirectTransfers"];
    };
    /**
     * Get a posted direct transfer
     * @description Reads one posted direct transfer by its `id`; `$expand` adds `dimensionSetLines`, `postedDirectTransferLines` and others.
     */
    "/companies({companyId})/postedDirectTransfers({postedDirectTransferId})": {
        get: operations["GetPostedDirectTransfer"];
    };
    /**
     * List the dimension set lines of a posted direct transfer
     * @description Returns the dimension values that the posted direct transfer carries, one line a dimension.
     */
    "/companies({companyId})/postedDirectTransfers({postedDirectTransferId})/dimensionSetLines": {
        get: operations["ListDimensionSetLinesOfPostedDirectTransfer"];
    };
    /**
     * List the posted direct transfer lines of a posted direct transfer
     * @description Returns the posted direct transfer lines of one posted direct transfer, without a filter for it.
     */
    "/companies({companyId})/postedDirectTransfers({postedDirectTransferId})/postedDirectTransferLines": {
        get: operations["ListPostedDirectTransferLinesOfPostedDirectTransfer"];
    };
    /**
     * Get the pdf document of a posted direct transfer
     * @description Prints the posted direct transfer and answers with the link to its bytes; reading them by the content path does both in one.
     */
    "/companies({companyId})/postedDirectTransfers({postedDirectTransferId})/pdfDocument": {
        get: operations["GetPdfDocumentOfPostedDirectTransfer"];
    };
    /**
     * Download a posted direct transfer as a pdf
     * @description Prints the posted direct transfer with the report that the company has chosen for it and returns the pdf; `Accept-Language` sets its language.
     */
    "/companies({companyId})/postedDirectTransfers({postedDirectTransferId})/pdfDocument/pdfDocumentContent": {
        get: operations["DownloadPdfOfPostedDirectTransfer"];
    };
    /**
     * List the attachments of a posted direct transfer
     * @description Returns the files that came with the posted direct transfer; their bytes are read by the content path of each.
     */
    "/companies({companyId})/postedDirectTransfers({postedDirectTransferId})/attachments": {
        get: operations["ListAttachmentsOfPostedDirectTransfer"];
    };
    /**
     * List the document attachments of a posted direct transfer
     * @description Returns the files in the attachments pane of the posted direct transfer; their bytes are read by the content path of each.
     */
    "/companies({companyId})/postedDirectTransfers({postedDirectTransferId})/documentAttachments": {
        get: operations["ListDocumentAttachmentsOfPostedDirectTransfer"];
    };
    /**
     * List posted inventory receipt lines
     * @description Returns the lines of all posted inventory receipts; those of one are found below it. They can only be read.
     */
    "/companies({companyId})/postedInventoryReceiptLines": {
        get: operations["ListPostedInventoryReceiptLines"];
    };
    /**
     * Get a posted inventory receipt line
     * @description Reads one posted inventory receipt line by its `id`; `$expand` adds `dimensionSetLines`.
     */
    "/companies({companyId})/postedInventoryReceiptLines({postedInventoryReceiptLineId})": {
        get: operations["GetPostedInventoryReceiptLine"];
    };
    /**
     * List the dimension set lines of a posted inventory receipt line
     * @description Returns the dimension values that the posted inventory receipt line carries, one line a dimension.
     */
    "/companies({companyId})/postedInventoryReceiptLines({postedInventoryReceiptLineId})/dimensionSetLines": {
        get: operations["ListDimensionSetLinesOfPostedInventoryReceiptLine"];
    };
    /**
     * List posted inventory receipts
     * @description Returns the posted inventory receipts with their heads; `$expand` adds the lines where there are any. They can only be read.
     */
    "/companies({companyId})/postedInventoryReceipts": {
        get: operations["ListPostedInventoryReceipts"];
    };
    /**
     * Get a posted inventory receipt
     * @description Reads one posted inventory receipt by its `id`; `$expand` adds `dimensionSetLines`, `postedInventoryReceiptLines` and others.
     */
    "/companies({companyId})/postedInventoryReceipts({postedInventoryReceiptId})": {
        get: operations["GetPostedInventoryReceipt"];
    };
    /**
     * List the dimension set lines of a posted inventory receipt
     * @description Returns the dimension values that the posted inventory receipt carries, one line a dimension.
     */
    "/companies({companyId})/postedInventoryReceipts({postedInventoryReceiptId})/dimensionSetLines": {
        get: operations["ListDimensionSetLinesOfPostedInventoryReceipt"];
    };
    /**
     * List the posted inventory receipt lines of a posted inventory receipt
     * @description Returns the posted inventory receipt lines of one posted inventory receipt, without a filter for it.
     */
    "/companies({companyId})/postedInventoryReceipts({postedInventoryReceiptId})/postedInventoryReceiptLines": {
        get: operations["ListPostedInventoryReceiptLinesOfPostedInventoryReceipt"];
    };
    /**
     * Get the pdf document of a posted inventory receipt
     * @description Prints the posted inventory receipt and answers with the link to its bytes; reading them by the content path does both in one.
     */
    "/companies({companyId})/postedInventoryReceipts({postedInventoryReceiptId})/pdfDocument": {
        get: operations["GetPdfDocumentOfPostedInventoryReceipt"];
    };
    /**
     * Download a posted inventory receipt as a pdf
     * @description Prints the posted inventory receipt with the report that the company has chosen for it and returns the pdf; `Accept-Language` sets its language.
     */
    "/companies({companyId})/postedInventoryReceipts({postedInventoryReceiptId})/pdfDocument/pdfDocumentContent": {
        get: operations["DownloadPdfOfPostedInventoryReceipt"];
    };
    /**
     * List the attachments of a posted inventory receipt
     * @description Returns the files that came with the posted inventory receipt; their bytes are read by the content path of each.
     */
    "/companies({companyId})/postedInventoryReceipts({postedInventoryReceiptId})/attachments": {
        get: operations["ListAttachmentsOfPostedInventoryReceipt"];
    };
    /**
     * List the document attachments of a posted inventory receipt
     * @description Returns the files in the attachments pane of the posted inventory receipt; their bytes are read by the content path of each.
     */
    "/companies({companyId})/postedInventoryReceipts({postedInventoryReceiptId})/documentAttachments": {
        get: operations["ListDocumentAttachmentsOfPostedInventoryReceipt"];
    };
    /**
     * List posted inventory shipment lines
     * @description Returns the lines of all posted inventory shipments; those of one are found below it. They can only be read.
     */
    "/companies({companyId})/postedInventoryShipmentLines": {
        get: operations["ListPostedInventoryShipmentLines"];
    };
    /**
     * Get a posted inventory shipment line
     * @description Reads one posted inventory shipment line by its `id`; `$expand` adds `dimensionSetLines`.
     */
    "/companies({companyId})/postedInventoryShipmentLines({postedInventoryShipmentLineId})": {
        get: operations["GetPostedInventoryShipmentLine"];
    };
    /**
     * List the dimension set lines of a posted inventory shipment line
     * @description Returns the dimension values that the posted inventory shipment line carries, one line a dimension.
     */
    "/companies({companyId})/postedInventoryShipmentLines({postedInventoryShipmentLineId})/dimensionSetLines": {
        get: operations["ListDimensionSetLinesOfPostedInventoryShipmentLine"];
    };
    /**
     * List posted inventory shipments
     * @description Returns the posted inventory shipments with their heads; `$expand` adds the lines where there are any. They can only be read.
     */
    "/companies({companyId})/postedInventoryShipments": {
        get: operations["ListPostedInventoryShipments"];
    };
    /**
     * Get a posted inventory shipment
     * @description Reads one posted inventory shipment by its `id`; `$expand` adds `dimensionSetLines`, `postedInventoryShipmentLines` and others.
     */
    "/companies({companyId})/postedInventoryShipments({postedInventoryShipmentId})": {
        get: operations["GetPostedInventoryShipment"];
    };
    /**
     * List the dimension set lines of a posted inventory shipment
     * @description Returns the dimension values that the posted inventory shipment carries, one line a dimension.
     */
    "/companies({companyId})/postedInventoryShipments({postedInventoryShipmentId})/dimensionSetLines": {
        get: operations["ListDimensionSetLinesOfPostedInventoryShipment"];
    };
    /**
     * List the posted inventory shipment lines of a posted inventory shipment
     * @description Returns the posted inventory shipment lines of one posted inventory shipment, without a filter for it.
     */
    "/companies({companyId})/postedInventoryShipments({postedInventoryShipmentId})/postedInventoryShipmentLines": {
        get: operations["ListPostedInventoryShipmentLinesOfPostedInventoryShipment"];
    };
    /**
     * Get the pdf document of a posted inventory shipment
     * @description Prints the posted inventory shipment and answers with the link to its bytes; reading them by the content path does both in one.
     */
    "/companies({companyId})/postedInventoryShipments({postedInventoryShipmentId})/pdfDocument": {
        get: operations["GetPdfDocumentOfPostedInventoryShipment"];
    };
    /**
     * Download a posted inventory shipment as a pdf
     * @description Prints the posted inventory shipment with the report that the company has chosen for it and returns the pdf; `Accept-Language` sets its language.
     */
    "/companies({companyId})/postedInventoryShipments({postedInventoryShipmentId})/pdfDocument/pdfDocumentContent": {
        get: operations["DownloadPdfOfPostedInventoryShipment"];
    };
    /**
     * List the attachments of a posted inventory shipment
     * @description Returns the files that came with the posted inventory shipment; their bytes are read by the content path of each.
     */
    "/companies({companyId})/postedInventoryShipments({postedInventoryShipmentId})/attachments": {
        get: operations["ListAttachmentsOfPostedInventoryShipment"];
    };
    /**
     * List the document attachments of a posted inventory shipment
     * @description Returns the files in the attachments pane of the posted inventory shipment; their bytes are read by the content path of each.
     */
    "/companies({companyId})/postedInventoryShipments({postedInventoryShipmentId})/documentAttachments": {
        get: operations["ListDocumentAttachmentsOfPostedInventoryShipment"];
    };
    /**
     * List posted physical inventory order lines
     * @description Returns the lines of all posted physical inventory orders; those of one are found below it. They can only be read.
     */
    "/companies({companyId})/postedPhysicalInventoryOrderLines": {
        get: operations["ListPostedPhysicalInventoryOrderLines"];
    };
    /**
     * Get a posted physical inventory order line
     * @description Reads one posted physical inventory order line by its `id`; `$expand` adds `dimensionSetLines`.
     */
    "/companies({companyId})/postedPhysicalInventoryOrderLines({postedPhysicalInventoryOrderLineId})": {
        get: operations["GetPostedPhysicalInventoryOrderLine"];
    };
    /**
     * List the dimension set lines of a posted physical inventory order line
     * @description Returns the dimension values that the posted physical inventory order line carries, one line a dimension.
     */
    "/companies({companyId})/postedPhysicalInventoryOrderLines({postedPhysicalInventoryOrderLineId})/dimensionSetLines": {
        get: operations["ListDimensionSetLinesOfPostedPhysicalInventoryOrderLine"];
    };
    /**
     * List posted physical inventory orders
     * @description Returns the posted physical inventory orders with their heads; `$expand` adds the lines where there are any. They can only be read.
     */
    "/companies({companyId})/postedPhysicalInventoryOrders": {
        get: operations["ListPostedPhysicalInventoryOrders"];
    };
    /**
     * Get a posted physical inventory order
     * @description Reads one posted physical inventory order by its `id`; `$expand` adds `dimensionSetLines`, `postedPhysicalInventoryOrderLines` and others.
     */
    "/companies({companyId})/postedPhysicalInventoryOrders({postedPhysicalInventoryOrderId})": {
        get: operations["GetPostedPhysicalInventoryOrder"];
    };
    /**
     * List the dimension set lines of a posted physical inventory order
     * @description Returns the dimension values that the posted physical inventory order carries, one line a dimension.
     */
    "/companies({companyId})/postedPhysicalInventoryOrders({postedPhysicalInventoryOrderId})/dimensionSetLines": {
        get: operations["ListDimensionSetLinesOfPostedPhysicalInventoryOrder"];
    };
    /**
     * List the posted physical inventory order lines of its parent
     * @description Returns the posted physical inventory order lines of one posted physical inventory order, without a filter for it.
     */
    "/companies({companyId})/postedPhysicalInventoryOrders({postedPhysicalInventoryOrderId})/postedPhysicalInventoryOrderLines": {
        get: operations["ListPostedPhysicalInventoryOrderLinesOfPostedPhysicalInventoryOrder"];
    };
    /**
     * Get the pdf document of a posted physical inventory order
     * @description Prints the posted physical inventory order and answers with the link to its bytes; reading them by the content path does both in one.
     */
    "/companies({companyId})/postedPhysicalInventoryOrders({postedPhysicalInventoryOrderId})/pdfDocument": {
        get: operations["GetPdfDocumentOfPostedPhysicalInventoryOrder"];
    };
    /**
     * Download a posted physical inventory order as a pdf
     * @description Prints the posted physical inventory order with the report that the company has chosen for it and returns the pdf; `Accept-Language` sets its language.
     */
    "/companies({companyId})/postedPhysicalInventoryOrders({postedPhysicalInventoryOrderId})/pdfDocument/pdfDocumentContent": {
        get: operations["DownloadPdfOfPostedPhysicalInventoryOrder"];
    };
    /**
     * List the attachments of a posted physical inventory order
     * @description Returns the files that came with the posted physical inventory order; their bytes are read by the content path of each.
     */
    "/companies({companyId})/postedPhysicalInventoryOrders({postedPhysicalInventoryOrderId})/attachments": {
        get: operations["ListAttachmentsOfPostedPhysicalInventoryOrder"];
    };
    /**
     * List the document attachments of a posted physical inventory order
     * @description Returns the files in the attachments pane of the posted physical inventory order; their bytes are read by the content path of each.
     */
    "/companies({companyId})/postedPhysicalInventoryOrders({postedPhysicalInventoryOrderId})/documentAttachments": {
        get: operations["ListDocumentAttachmentsOfPostedPhysicalInventoryOrder"];
    };
    /**
     * List posted physical inventory recording lines
     * @description Returns the lines of all posted physical inventory recordings; those of one are found below it. They can only be read.
     */
    "/companies({companyId})/postedPhysicalInventoryRecordingLines": {
        get: operations["ListPostedPhysicalInventoryRecordingLines"];
    };
    /**
     * Get a posted physical inventory recording line
     * @description Reads one posted physical inventory recording line by its `id`; it can only be read.
     */
    "/companies({companyId})/postedPhysicalInventoryRecordingLines({postedPhysicalInventoryRecordingLineId})": {
        get: operations["GetPostedPhysicalInventoryRecordingLine"];
    };
    /**
     * List posted physical inventory recordings
     * @description Returns the posted physical inventory recordings with their heads; `$expand` adds the lines where there are any. They can only be read.
     */
    "/companies({companyId})/postedPhysicalInventoryRecordings": {
        get: operations["ListPostedPhysicalInventoryRecordings"];
    };
    /**
     * Get a posted physical inventory recording
     * @description Reads one posted physical inventory recording by its `id`; `$expand` adds `postedPhysicalInventoryRecordingLines`, `pdfDocument` and others.
     */
    "/companies({companyId})/postedPhysicalInventoryRecordings({postedPhysicalInventoryRecordingId})": {
        get: operations["GetPostedPhysicalInventoryRecording"];
    };
    /**
     * List the posted physical inventory recording lines of its parent
     * @description Returns the posted physical inventory recording lines of one posted physical inventory recording, without a filter for it.
     */
    "/companies({companyId})/postedPhysicalInventoryRecordings({postedPhysicalInventoryRecordingId})/postedPhysicalInventoryRecordingLines": {
        get: operations["ListPostedPhysicalInventoryRecordingLinesOfPostedPhysicalInventoryRecording"];
    };
    /**
     * Get the pdf document of a posted physical inventory recording
     * @description Prints the posted physical inventory recording and answers with the link to its bytes; reading them by the content path does both in one.
     */
    "/companies({companyId})/postedPhysicalInventoryRecordings({postedPhysicalInventoryRecordingId})/pdfDocument": {
        get: operations["GetPdfDocumentOfPostedPhysicalInventoryRecording"];
    };
    /**
     * Download a posted physical inventory recording as a pdf
     * @description Prints the posted physical inventory recording with the report that the company has chosen for it and returns the pdf; `Accept-Language` sets its language.
     */
    "/companies({companyId})/postedPhysicalInventoryRecordings({postedPhysicalInventoryRecordingId})/pdfDocument/pdfDocumentContent": {
        get: operations["DownloadPdfOfPostedPhysicalInventoryRecording"];
    };
    /**
     * List the attachments of a posted physical inventory recording
     * @description Returns the files that came with the posted physical inventory recording; their bytes are read by the content path of each.
     */
    "/companies({companyId})/postedPhysicalInventoryRecordings({postedPhysicalInventoryRecordingId})/attachments": {
        get: operations["ListAttachmentsOfPostedPhysicalInventoryRecording"];
    };
    /**
     * List the document attachments of a posted physical inventory recording
     * @description Returns the files in the attachments pane of the posted physical inventory recording; their bytes are read by the content path of each.
     */
    "/companies({companyId})/postedPhysicalInventoryRecordings({postedPhysicalInventoryRecordingId})/documentAttachments": {
        get: operations["ListDocumentAttachmentsOfPostedPhysicalInventoryRecording"];
    };
    /**
     * List transfer order lines
     * @description Returns the lines of all transfer orders; those of one are found below it. They can only be read.
     */
    "/companies({companyId})/transferOrderLines": {
        get: operations["ListTransferOrderLines"];
    };
    /**
     * Get a transfer order line
     * @description Reads one transfer order line by its `id`; `$expand` adds `dimensionSetLines`.
     */
    "/companies({companyId})/transferOrderLines({transferOrderLineId})": {
        get: operations["GetTransferOrderLine"];
    };
    /**
     * List the dimension set lines of a transfer order line
     * @description Returns the dimension values that the transfer order line carries, one line a dimension.
     */
    "/companies({companyId})/transferOrderLines({transferOrderLineId})/dimensionSetLines": {
        get: operations["ListDimensionSetLinesOfTransferOrderLine"];
    };
    /**
     * List transfer orders
     * @description Returns the transfer orders with their heads; `$expand` adds the lines where there are any. They can only be read.
     */
    "/companies({companyId})/transferOrders": {
        get: operations["ListTransferOrders"];
    };
    /**
     * Get a transfer order
     * @description Reads one transfer order by its `id`; `$expand` adds `dimensionSetLines`, `transferOrderLines` and others.
     */
    "/companies({companyId})/transferOrders({transferOrderId})": {
        get: operations["GetTransferOrder"];
    };
    /**
     * List the dimension set lines of a transfer order
     * @description Returns the dimension values that the transfer order carries, one line a dimension.
     */
    "/companies({companyId})/transferOrders({transferOrderId})/dimensionSetLines": {
        get: operations["ListDimensionSetLinesOfTransferOrder"];
    };
    /**
     * List the transfer order lines of a transfer order
     * @description Returns the transfer order lines of one transfer order, without a filter for it.
     */
    "/companies({companyId})/transferOrders({transferOrderId})/transferOrderLines": {
        get: operations["ListTransferOrderLinesOfTransferOrder"];
    };
    /**
     * Get the pdf document of a transfer order
     * @description Prints the transfer order and answers with the link to its bytes; reading them by the content path does both in one.
     */
    "/companies({companyId})/transferOrders({transferOrderId})/pdfDocument": {
        get: operations["GetPdfDocumentOfTransferOrder"];
    };
    /**
     * Download a transfer order as a pdf
     * @description Prints the transfer order with the report that the company has chosen for it and returns the pdf; `Accept-Language` sets its language.
     */
    "/companies({companyId})/transferOrders({transferOrderId})/pdfDocument/pdfDocumentContent": {
        get: operations["DownloadPdfOfTransferOrder"];
    };
    /**
     * List the attachments of a transfer order
     * @description Returns the files that came with the transfer order; their bytes are read by the content path of each.
     */
    "/companies({companyId})/transferOrders({transferOrderId})/attachments": {
        get: operations["ListAttachmentsOfTransferOrder"];
    };
    /**
     * List the document attachments of a transfer order
     * @description Returns the files in the attachments pane of the transfer order; their bytes are read by the content path of each.
     */
    "/companies({companyId})/transferOrders({transferOrderId})/documentAttachments": {
        get: operations["ListDocumentAttachmentsOfTransferOrder"];
    };
    /**
     * List transfer receipt lines
     * @description Returns the lines of all transfer receipts; those of one are found below it. They can only be read.
     */
    "/companies({companyId})/transferReceiptLines": {
        get: operations["ListTransferReceiptLines"];
    };
    /**
     * Get a transfer receipt line
     * @description Reads one transfer receipt line by its `id`; `$expand` adds `dimensionSetLines`.
     */
    "/companies({companyId})/transferReceiptLines({transferReceiptLineId})": {
        get: operations["GetTransferReceiptLine"];
    };
    /**
     * List the dimension set lines of a transfer receipt line
     * @description Returns the dimension values that the transfer receipt line carries, one line a dimension.
     */
    "/companies({companyId})/transferReceiptLines({transferReceiptLineId})/dimensionSetLines": {
        get: operations["ListDimensionSetLinesOfTransferReceiptLine"];
    };
    /**
     * List transfer receipts
     * @description Returns the transfer receipts with their heads; `$expand` adds the lines where there are any. They can only be read.
     */
    "/companies({companyId})/transferReceipts": {
        get: operations["ListTransferReceipts"];
    };
    /**
     * Get a transfer receipt
     * @description Reads one transfer receipt by its `id`; `$expand` adds `dimensionSetLines`, `transferReceiptLines` and others.
     */
    "/companies({companyId})/transferReceipts({transferReceiptId})": {
        get: operations["GetTransferReceipt"];
    };
    /**
     * List the dimension set lines of a transfer receipt
     * @description Returns the dimension values that the transfer receipt carries, one line a dimension.
     */
    "/companies({companyId})/transferReceipts({transferReceiptId})/dimensionSetLines": {
        get: operations["ListDimensionSetLinesOfTransferReceipt"];
    };
    /**
     * List the transfer receipt lines of a transfer receipt
     * @description Returns the transfer receipt lines of one transfer receipt, without a filter for it.
     */
    "/companies({companyId})/transferReceipts({transferReceiptId})/transferReceiptLines": {
        get: operations["ListTransferReceiptLinesOfTransferReceipt"];
    };
    /**
     * Get the pdf document of a transfer receipt
     * @description Prints the transfer receipt and answers with the link to its bytes; reading them by the content path does both in one.
     */
    "/companies({companyId})/transferReceipts({transferReceiptId})/pdfDocument": {
        get: operations["GetPdfDocumentOfTransferReceipt"];
    };
    /**
     * Download a transfer receipt as a pdf
     * @description Prints the transfer receipt with the report that the company has chosen for it and returns the pdf; `Accept-Language` sets its language.
     */
    "/companies({companyId})/transferReceipts({transferReceiptId})/pdfDocument/pdfDocumentContent": {
        get: operations["DownloadPdfOfTransferReceipt"];
    };
    /**
     * List the attachments of a transfer receipt
     * @description Returns the files that came with the transfer receipt; their bytes are read by the content path of each.
     */
    "/companies({companyId})/transferReceipts({transferReceiptId})/attachments": {
        get: operations["ListAttachmentsOfTransferReceipt"];
    };
    /**
     * List the document attachments of a transfer receipt
     * @description Returns the files in the attachments pane of the transfer receipt; their bytes are read by the content path of each.
     */
    "/companies({companyId})/transferReceipts({transferReceiptId})/documentAttachments": {
        get: operations["ListDocumentAttachmentsOfTransferReceipt"];
    };
    /**
     * List transfer shipment lines
     * @description Returns the lines of all transfer shipments; those of one are found below it. They can only be read.
     */
    "/companies({companyId})/transferShipmentLines": {
        get: operations["ListTransferShipmentLines"];
    };
    /**
     * Get a transfer shipment line
     * @description Reads one transfer shipment line by its `id`; `$expand` adds `dimensionSetLines`.
     */
    "/companies({companyId})/transferShipmentLines({transferShipmentLineId})": {
        get: operations["GetTransferShipmentLine"];
    };
    /**
     * List the dimension set lines of a transfer shipment line
     * @description Returns the dimension values that the transfer shipment line carries, one line a dimension.
     */
    "/companies({companyId})/transferShipmentLines({transferShipmentLineId})/dimensionSetLines": {
        get: operations["ListDimensionSetLinesOfTransferShipmentLine"];
    };
    /**
     * List transfer shipments
     * @description Returns the transfer shipments with their heads; `$expand` adds the lines where there are any. They can only be read.
     */
    "/companies({companyId})/transferShipments": {
        get: operations["ListTransferShipments"];
    };
    /**
     * Get a transfer shipment
     * @description Reads one transfer shipment by its `id`; `$expand` adds `dimensionSetLines`, `transferShipmentLines` and others.
     */
    "/companies({companyId})/transferShipments({transferShipmentId})": {
        get: operations["GetTransferShipment"];
    };
    /**
     * List the dimension set lines of a transfer shipment
     * @description Returns the dimension values that the transfer shipment carries, one line a dimension.
     */
    "/companies({companyId})/transferShipments({transferShipmentId})/dimensionSetLines": {
        get: operations["ListDimensionSetLinesOfTransferShipment"];
    };
    /**
     * List the transfer shipment lines of a transfer shipment
     * @description Returns the transfer shipment lines of one transfer shipment, without a filter for it.
     */
    "/companies({companyId})/transferShipments({transferShipmentId})/transferShipmentLines": {
        get: operations["ListTransferShipmentLinesOfTransferShipment"];
    };
    /**
     * Get the pdf document of a transfer shipment
     * @description Prints the transfer shipment and answers with the link to its bytes; reading them by the content path does both in one.
     */
    "/companies({companyId})/transferShipments({transferShipmentId})/pdfDocument": {
        get: operations["GetPdfDocumentOfTransferShipment"];
    };
    /**
     * Download a transfer shipment as a pdf
     * @description Prints the transfer shipment with the report that the company has chosen for it and returns the pdf; `Accept-Language` sets its language.
     */
    "/companies({companyId})/transferShipments({transferShipmentId})/pdfDocument/pdfDocumentContent": {
        get: operations["DownloadPdfOfTransferShipment"];
    };
    /**
     * List the attachments of a transfer shipment
     * @description Returns the files that came with the transfer shipment; their bytes are read by the content path of each.
     */
    "/companies({companyId})/transferShipments({transferShipmentId})/attachments": {
        get: operations["ListAttachmentsOfTransferShipment"];
    };
    /**
     * List the document attachments of a transfer shipment
     * @description Returns the files in the attachments pane of the transfer shipment; their bytes are read by the content path of each.
     */
    "/companies({companyId})/transferShipments({transferShipmentId})/documentAttachments": {
        get: operations["ListDocumentAttachmentsOfTransferShipment"];
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
        /** @description One line of an assembly order. */
        AssemblyOrderLine: {
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
             * @description Number that puts the lines of the document in order; steps of 10000 leave room between.
             */
            sequence?: number | null;
            /** @description Whether the component is an item, a resource or only a text. Codes: _x0020_ = Blank. */
            lineType?: "_x0020_" | "Item" | "Resource" | null;
            /** @description Number of the item, account or whatever else the line's kind says. */
            lineObjectNumber?: string | null;
            /** @description Text that says what the record is about. */
            description?: string | null;
            /** @description Further text, where the description does not suffice. */
            description2?: string | null;
            /** @description Code of the variant of the item, such as a colour or a size. */
            variantCode?: string | null;
            /** @description Code of the location that goods come from or go to. */
            locationCode?: string | null;
            /** @description Code of the bin in the warehouse from which, or into which, goods go. */
            binCode?: string | null;
            /**
             * Format: decimal
             * @description How much of the component one assembled unit takes.
             */
            quantityPer?: number | null;
            /**
             * Format: decimal
             * @description How many units the row is about.
             */
            quantity?: number | null;
            /**
             * Format: decimal
             * @description How much is still to be assembled or used.
             */
            remainingQuantity?: number | null;
            /**
             * Format: decimal
             * @description How much of the component was used and posted so far.
             */
            consumedQuantity?: number | null;
            /**
             * Format: decimal
             * @description How much of the component the next posting uses.
             */
            quantityToConsume?: number | null;
            /** @description Code of the unit in which the quantity is counted. */
            unitOfMeasureCode?: string | null;
            /**
             * Format: decimal
             * @description Cost of one unit, in local currency.
             */
            unitCost?: number | null;
            /**
             * Format: decimal
             * @description Cost of the quantity, in local currency.
             */
            costAmount?: number | null;
            /**
             * Format: date
             * @description Last day on which to pay, deliver or answer without being late.
             */
            dueDate?: string | null;
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
            /** @description Document of the line, with `$expand=assemblyOrder`. */
            assemblyOrder?: components["schemas"]["AssemblyOrder"];
        };
        /** @description An item that is to be put together from its components. */
        AssemblyOrder: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Number by which users know the record; a number series gives it where none is sent. */
            number?: string | null;
            /** @description Number of the item that is assembled. */
            itemNumber?: string | null;
            /** @description Text that says what the record is about. */
            description?: string | null;
            /** @description Further text, where the description does not suffice. */
            description2?: string | null;
            /** @description Code of the variant of the item, such as a colour or a size. */
            variantCode?: string | null;
            /** @description Code of the location that goods come from or go to. */
            locationCode?: string | null;
            /** @description Code of the bin in the warehouse from which, or into which, goods go. */
            binCode?: string | null;
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
             * @description First day from which the record holds or the work begins.
             */
            startingDate?: string | null;
            /**
             * Format: date
             * @description Day on which the assembly is to be finished.
             */
            endingDate?: string | null;
            /**
             * Format: decimal
             * @description How many units are assembled.
             */
            quantity?: number | null;
            /**
             * Format: decimal
             * @description How much is still to be assembled or used.
             */
            remainingQuantity?: number | null;
            /**
             * Format: decimal
             * @description How many units of the order were assembled and posted so far.
             */
            assembledQuantity?: number | null;
            /**
             * Format: decimal
             * @description How many units the next posting assembles.
             */
            quantityToAssemble?: number | null;
            /** @description Code of the unit in which the quantity is counted. */
            unitOfMeasureCode?: string | null;
            /**
             * Format: decimal
             * @description Cost of one unit, in local currency.
             */
            unitCost?: number | null;
            /**
             * Format: decimal
             * @description Cost of the quantity, in local currency.
             */
            costAmount?: number | null;
            /** @description Value of the first global dimension, such as the department. */
            shortcutDimension1Code?: string | null;
            /** @description Value of the second global dimension, such as the project. */
            shortcutDimension2Code?: string | null;
            /** @description Whether the order is open for changes or released to be assembled. */
            status?: "Open" | "Released" | null;
            /** @description User name of the person who takes care of the document. */
            assignedUserId?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Dimension values of the record, with `$expand=dimensionSetLines`. */
            dimensionSetLines?: components["schemas"]["DimensionSetLine"][];
            /** @description Components of the order, with `$expand=assemblyOrderLines`. */
            assemblyOrderLines?: components["schemas"]["AssemblyOrderLine"][];
            /** @description Link to the document as a pdf, with `$expand=pdfDocument`. */
            pdfDocument?: components["schemas"]["PdfDocument"];
            /** @description Files attached to the record, with `$expand=attachments`. */
            attachments?: components["schemas"]["Attachment"][];
            /** @description Files of the record as the attachments pane shows them, with `$expand=documentAttachments`. */
            documentAttachments?: components["schemas"]["DocumentAttachment"][];
        };
        /** @description One page of assembly order lines. While `@odata.nextLink` is there, more follow. */
        AssemblyOrderLinePage: {
            value: components["schemas"]["AssemblyOrderLine"][];
        } & components["schemas"]["Page"];
        /** @description One page of assembly orders. While `@odata.nextLink` is there, more follow. */
        AssemblyOrderPage: {
            value: components["schemas"]["AssemblyOrder"][];
        } & components["schemas"]["Page"];
        /** @description One line of an inventory receipt. */
        InventoryReceiptLine: {
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
             * @description Number that puts the lines of the document in order; steps of 10000 leave room between.
             */
            sequence?: number | null;
            /** @description Number of the item that the row is about. */
            itemNumber?: string | null;
            /** @description Text that says what the record is about. */
            description?: string | null;
            /** @description Code of the variant of the item, such as a colour or a size. */
            variantCode?: string | null;
            /** @description Code of the location that goods come from or go to. */
            locationCode?: string | null;
            /** @description Code of the bin in the warehouse from which, or into which, goods go. */
            binCode?: string | null;
            /** @description Code of the unit in which the quantity is counted. */
            unitOfMeasureCode?: string | null;
            /**
             * Format: decimal
             * @description How many units the row is about.
             */
            quantity?: number | null;
            /**
             * Format: decimal
             * @description Value of one unit of the counted or posted item, in local currency.
             */
            unitAmount?: number | null;
            /**
             * Format: decimal
             * @description Cost of one unit, in local currency.
             */
            unitCost?: number | null;
            /**
             * Format: decimal
             * @description Sum of money of the record, in its own currency.
             */
            amount?: number | null;
            /** @description Value of the first global dimension, such as the department. */
            shortcutDimension1Code?: string | null;
            /** @description Value of the second global dimension, such as the project. */
            shortcutDimension2Code?: string | null;
            /** @description Code of the category that the item belongs to. */
            itemCategoryCode?: string | null;
            /** @description Code of the reason that the entries are marked with. */
            reasonCode?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Dimension values of the record, with `$expand=dimensionSetLines`. */
            dimensionSetLines?: components["schemas"]["DimensionSetLine"][];
            /** @description Document of the line, with `$expand=inventoryReceipt`. */
            inventoryReceipt?: components["schemas"]["InventoryReceipt"];
        };
        /** @description Goods that are to be taken into stock without a purchase. */
        InventoryReceipt: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Number by which users know the record; a number series gives it where none is sent. */
            number?: string | null;
            /** @description Text that the entries get when the document is posted. */
            postingDescription?: string | null;
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
            /** @description Code of the location that goods come from or go to. */
            locationCode?: string | null;
            /** @description Value of the first global dimension, such as the department. */
            shortcutDimension1Code?: string | null;
            /** @description Value of the second global dimension, such as the project. */
            shortcutDimension2Code?: string | null;
            /** @description Code of the purchaser, as in the list of salespeople and purchasers. */
            purchaserCode?: string | null;
            /** @description Number that the other party, or a program, gave the document. */
            externalDocumentNumber?: string | null;
            /** @description Code of the general business posting group, which says with whom business is done. */
            genBusPostingGroup?: string | null;
            /** @description Whether the document takes back entries by negative amounts on the same side. */
            correction?: boolean | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Dimension values of the record, with `$expand=dimensionSetLines`. */
            dimensionSetLines?: components["schemas"]["DimensionSetLine"][];
            /** @description Lines of the receipt, with `$expand=inventoryReceiptLines` (/invtReceiptLines in the source). */
            inventoryReceiptLines?: components["schemas"]["InventoryReceiptLine"][];
            /** @description Link to the document as a pdf, with `$expand=pdfDocument`. */
            pdfDocument?: components["schemas"]["PdfDocument"];
            /** @description Files attached to the record, with `$expand=attachments`. */
            attachments?: components["schemas"]["Attachment"][];
            /** @description Files of the record as the attachments pane shows them, with `$expand=documentAttachments`. */
            documentAttachments?: components["schemas"]["DocumentAttachment"][];
        };
        /** @description One page of inventory receipt lines. While `@odata.nextLink` is there, more follow. */
        InventoryReceiptLinePage: {
            value: components["schemas"]["InventoryReceiptLine"][];
        } & components["schemas"]["Page"];
        /** @description One page of inventory receipts. While `@odata.nextLink` is there, more follow. */
        InventoryReceiptPage: {
            value: components["schemas"]["InventoryReceipt"][];
        } & components["schemas"]["Page"];
        /** @description One line of an inventory shipment. */
        InventoryShipmentLine: {
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
             * @description Number that puts the lines of the document in order; steps of 10000 leave room between.
             */
            sequence?: number | null;
            /** @description Number of the item that the row is about. */
            itemNumber?: string | null;
            /** @description Text that says what the record is about. */
            description?: string | null;
            /** @description Code of the variant of the item, such as a colour or a size. */
            variantCode?: string | null;
            /** @description Code of the location that goods come from or go to. */
            locationCode?: string | null;
            /** @description Code of the bin in the warehouse from which, or into which, goods go. */
            binCode?: string | null;
            /** @description Code of the unit in which the quantity is counted. */
            unitOfMeasureCode?: string | null;
            /**
             * Format: decimal
             * @description How many units the row is about.
             */
            quantity?: number | null;
            /**
             * Format: decimal
             * @description Value of one unit of the counted or posted item, in local currency.
             */
            unitAmount?: number | null;
            /**
             * Format: decimal
             * @description Cost of one unit, in local currency.
             */
            unitCost?: number | null;
            /**
             * Format: decimal
             * @description Sum of money of the record, in its own currency.
             */
            amount?: number | null;
            /** @description Value of the first global dimension, such as the department. */
            shortcutDimension1Code?: string | null;
            /** @description Value of the second global dimension, such as the project. */
            shortcutDimension2Code?: string | null;
            /** @description Code of the category that the item belongs to. */
            itemCategoryCode?: string | null;
            /** @description Code of the reason that the entries are marked with. */
            reasonCode?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Dimension values of the record, with `$expand=dimensionSetLines`. */
            dimensionSetLines?: components["schemas"]["DimensionSetLine"][];
            /** @description Document of the line, with `$expand=inventoryShipment`. */
            inventoryShipment?: components["schemas"]["InventoryShipment"];
        };
        /** @description Goods that are to be taken out of stock without a sale. */
        InventoryShipment: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Number by which users know the record; a number series gives it where none is sent. */
            number?: string | null;
            /** @description Text that the entries get when the document is posted. */
            postingDescription?: string | null;
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
            /** @description Code of the location that goods come from or go to. */
            locationCode?: string | null;
            /** @description Value of the first global dimension, such as the department. */
            shortcutDimension1Code?: string | null;
            /** @description Value of the second global dimension, such as the project. */
            shortcutDimension2Code?: string | null;
            /** @description Code of the salesperson, as in the list of salespeople and purchasers. */
            salespersonCode?: string | null;
            /** @description Number that the other party, or a program, gave the document. */
            externalDocumentNumber?: string | null;
            /** @description Code of the general business posting group, which says with whom business is done. */
            genBusPostingGroup?: string | null;
            /** @description Whether the document takes back entries by negative amounts on the same side. */
            correction?: boolean | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Dimension values of the record, with `$expand=dimensionSetLines`. */
            dimensionSetLines?: components["schemas"]["DimensionSetLine"][];
            /** @description Lines of the shipment from stock, with `$expand=inventoryShipmentLines` (/invtShipmentLines in the source). */
            inventoryShipmentLines?: components["schemas"]["InventoryShipmentLine"][];
            /** @description Link to the document as a pdf, with `$expand=pdfDocument`. */
            pdfDocument?: components["schemas"]["PdfDocument"];
            /** @description Files attached to the record, with `$expand=attachments`. */
            attachments?: components["schemas"]["Attachment"][];
            /** @description Files of the record as the attachments pane shows them, with `$expand=documentAttachments`. */
            documentAttachments?: components["schemas"]["DocumentAttachment"][];
        };
        /** @description One page of inventory shipment lines. While `@odata.nextLink` is there, more follow. */
        InventoryShipmentLinePage: {
            value: components["schemas"]["InventoryShipmentLine"][];
        } & components["schemas"]["Page"];
        /** @description One page of inventory shipments. While `@odata.nextLink` is there, more follow. */
        InventoryShipmentPage: {
            value: components["schemas"]["InventoryShipment"][];
        } & components["schemas"]["Page"];
        /** @description One line of a physical inventory order. */
        PhysicalInventoryOrderLine: {
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
             * @description Number that puts the lines of the document in order; steps of 10000 leave room between.
             */
            sequence?: number | null;
            /** @description Number of the item that the row is about. */
            itemNumber?: string | null;
            /** @description Code of the variant of the item, such as a colour or a size. */
            variantCode?: string | null;
            /** @description Code of the location that goods come from or go to. */
            locationCode?: string | null;
            /** @description Code of the bin in the warehouse from which, or into which, goods go. */
            binCode?: string | null;
            /** @description Text that says what the record is about. */
            description?: string | null;
            /** @description Further text, where the description does not suffice. */
            description2?: string | null;
            /** @description Code of the unit in which stock of the item is kept. */
            baseUnitOfMeasureCode?: string | null;
            /**
             * Format: decimal
             * @description How many base units should be there by the books.
             */
            qtyExpectedBase?: number | null;
            /**
             * Format: decimal
             * @description How many base units were counted.
             */
            qtyRecordedBase?: number | null;
            /**
             * Format: decimal
             * @description Difference or amount of the line in base units.
             */
            quantityBase?: number | null;
            /** @description Whether the count adds to the stock or takes from it. Codes:   = Blank. */
            entryType?: " " | "Positive Adjmt." | "Negative Adjmt." | null;
            /**
             * Format: decimal
             * @description How many base units were counted too many.
             */
            posQtyBase?: number | null;
            /**
             * Format: decimal
             * @description How many base units were counted too few.
             */
            negQtyBase?: number | null;
            /** @description Whether the count agrees with the books. */
            withoutDifference?: boolean | null;
            /**
             * Format: decimal
             * @description Value of one unit of the counted or posted item, in local currency.
             */
            unitAmount?: number | null;
            /**
             * Format: decimal
             * @description Cost of one unit, in local currency.
             */
            unitCost?: number | null;
            /** @description Whether the item is counted by serial, lot or package numbers. */
            useItemTracking?: boolean | null;
            /** @description Value of the first global dimension, such as the department. */
            shortcutDimension1Code?: string | null;
            /** @description Value of the second global dimension, such as the project. */
            shortcutDimension2Code?: string | null;
            /** @description Where in the warehouse the item lies. */
            shelfNumber?: string | null;
            /** @description Code of the category that the item belongs to. */
            itemCategoryCode?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Dimension values of the record, with `$expand=dimensionSetLines`. */
            dimensionSetLines?: components["schemas"]["DimensionSetLine"][];
            /** @description Document of the line, with `$expand=physicalInventoryOrder`. */
            physicalInventoryOrder?: components["schemas"]["PhysicalInventoryOrder"];
        };
        /** @description A count of stock that is to be held against the books. */
        PhysicalInventoryOrder: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Number by which users know the record; a number series gives it where none is sent. */
            number?: string | null;
            /** @description Text that says what the record is about. */
            description?: string | null;
            /** @description Whether the order is still counted or its counting is finished. */
            status?: "Open" | "Finished" | null;
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
            /** @description Number of the employee who answers for the count. */
            personResponsible?: string | null;
            /** @description Code of the reason that the entries are marked with. */
            reasonCode?: string | null;
            /** @description Code of the location that goods come from or go to. */
            locationCode?: string | null;
            /** @description Code of the bin in the warehouse from which, or into which, goods go. */
            binCode?: string | null;
            /** @description Value of the first global dimension, such as the department. */
            shortcutDimension1Code?: string | null;
            /** @description Value of the second global dimension, such as the project. */
            shortcutDimension2Code?: string | null;
            /** @description Code of the general business posting group, which says with whom business is done. */
            genBusPostingGroup?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Dimension values of the record, with `$expand=dimensionSetLines`. */
            dimensionSetLines?: components["schemas"]["DimensionSetLine"][];
            /** @description Lines of the physical inventory order, with `$expand=physicalInventoryOrderLines`. */
            physicalInventoryOrderLines?: components["schemas"]["PhysicalInventoryOrderLine"][];
            /** @description Link to the document as a pdf, with `$expand=pdfDocument`. */
            pdfDocument?: components["schemas"]["PdfDocument"];
            /** @description Files attached to the record, with `$expand=attachments`. */
            attachments?: components["schemas"]["Attachment"][];
            /** @description Files of the record as the attachments pane shows them, with `$expand=documentAttachments`. */
            documentAttachments?: components["schemas"]["DocumentAttachment"][];
        };
        /** @description One page of physical inventory order lines. While `@odata.nextLink` is there, more follow. */
        PhysicalInventoryOrderLinePage: {
            value: components["schemas"]["PhysicalInventoryOrderLine"][];
        } & components["schemas"]["Page"];
        /** @description One page of physical inventory orders. While `@odata.nextLink` is there, more follow. */
        PhysicalInventoryOrderPage: {
            value: components["schemas"]["PhysicalInventoryOrder"][];
        } & components["schemas"]["Page"];
        /** @description One line of a physical inventory recording. */
        PhysicalInventoryRecordingLine: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Number of the order from which the document was made. */
            orderNumber?: string | null;
            /**
             * Format: int32
             * @description Counts the recordings that belong to one order.
             */
            recordingNumber?: number | null;
            /**
             * Format: int32
             * @description Number that puts the lines of the document in order; steps of 10000 leave room between.
             */
            sequence?: number | null;
            /** @description Number of the item that the row is about. */
            itemNumber?: string | null;
            /** @description Code of the variant of the item, such as a colour or a size. */
            variantCode?: string | null;
            /** @description Code of the location that goods come from or go to. */
            locationCode?: string | null;
            /** @description Code of the bin in the warehouse from which, or into which, goods go. */
            binCode?: string | null;
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
            /** @description Whether the line has been counted. */
            recorded?: boolean | null;
            /**
             * Format: date
             * @description Day on which the items were counted.
             */
            dateRecorded?: string | null;
            /** @description Time of day at which the items were counted. */
            timeRecorded?: string | null;
            /** @description User name of the person who counted. */
            personRecorded?: string | null;
            /** @description Number that the maker gave the one piece. */
            serialNumber?: string | null;
            /** @description Number of the lot that was counted. */
            lotNumber?: string | null;
            /** @description Number of the package that was counted. */
            packageNumber?: string | null;
            /** @description Where in the warehouse the item lies. */
            shelfNumber?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Document of the line, with `$expand=physicalInventoryRecording`. */
            physicalInventoryRecording?: components["schemas"]["PhysicalInventoryRecording"];
        };
        /** @description What one person counted for a physical inventory order. */
        PhysicalInventoryRecording: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Number of the order from which the document was made. */
            orderNumber?: string | null;
            /**
             * Format: int32
             * @description Counts the recordings that belong to one order.
             */
            recordingNumber?: number | null;
            /** @description Text that says what the record is about. */
            description?: string | null;
            /** @description Whether the recording is still written or finished. */
            status?: "Open" | "Finished" | null;
            /** @description Number of the employee who answers for the count. */
            personResponsible?: string | null;
            /** @description Whether items may be counted that do not stand in the physical inventory order. */
            allowRecordingWithoutOrder?: boolean | null;
            /** @description Code of the location that goods come from or go to. */
            locationCode?: string | null;
            /** @description Code of the bin in the warehouse from which, or into which, goods go. */
            binCode?: string | null;
            /**
             * Format: date
             * @description Day on which the items were counted.
             */
            dateRecorded?: string | null;
            /** @description Time of day at which the items were counted. */
            timeRecorded?: string | null;
            /** @description User name of the person who counted. */
            personRecorded?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Lines of the physical inventory recording, with `$expand=physicalInventoryRecordingLines` (/physInventoryRecordingLines in the source). */
            physicalInventoryRecordingLines?: components["schemas"]["PhysicalInventoryRecordingLine"][];
            /** @description Link to the document as a pdf, with `$expand=pdfDocument`. */
            pdfDocument?: components["schemas"]["PdfDocument"];
            /** @description Files attached to the record, with `$expand=attachments`. */
            attachments?: components["schemas"]["Attachment"][];
            /** @description Files of the record as the attachments pane shows them, with `$expand=documentAttachments`. */
            documentAttachments?: components["schemas"]["DocumentAttachment"][];
        };
        /** @description One page of physical inventory recording lines. While `@odata.nextLink` is there, more follow. */
        PhysicalInventoryRecordingLinePage: {
            value: components["schemas"]["PhysicalInventoryRecordingLine"][];
        } & components["schemas"]["Page"];
        /** @description One page of physical inventory recordings. While `@odata.nextLink` is there, more follow. */
        PhysicalInventoryRecordingPage: {
            value: components["schemas"]["PhysicalInventoryRecording"][];
        } & components["schemas"]["Page"];
        /** @description One line of a posted assembly order. */
        PostedAssemblyOrderLine: {
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
             * @description Number that puts the lines of the document in order; steps of 10000 leave room between.
             */
            sequence?: number | null;
            /** @description Number of the order from which the document was made. */
            orderNumber?: string | null;
            /** @description Whether the component is an item, a resource or only a text. Codes: _x0020_ = Blank. */
            lineType?: "_x0020_" | "Item" | "Resource" | null;
            /** @description Number of the item, account or whatever else the line's kind says. */
            lineObjectNumber?: string | null;
            /** @description Text that says what the record is about. */
            description?: string | null;
            /** @description Further text, where the description does not suffice. */
            description2?: string | null;
            /** @description Code of the variant of the item, such as a colour or a size. */
            variantCode?: string | null;
            /** @description Code of the location that goods come from or go to. */
            locationCode?: string | null;
            /** @description Code of the bin in the warehouse from which, or into which, goods go. */
            binCode?: string | null;
            /**
             * Format: decimal
             * @description How much of the component one assembled unit takes.
             */
            quantityPer?: number | null;
            /**
             * Format: decimal
             * @description How many units the row is about.
             */
            quantity?: number | null;
            /** @description Code of the unit in which the quantity is counted. */
            unitOfMeasureCode?: string | null;
            /**
             * Format: decimal
             * @description Cost of one unit, in local currency.
             */
            unitCost?: number | null;
            /**
             * Format: decimal
             * @description Cost of the quantity, in local currency.
             */
            costAmount?: number | null;
            /**
             * Format: date
             * @description Last day on which to pay, deliver or answer without being late.
             */
            dueDate?: string | null;
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
            /** @description Document of the line, with `$expand=postedAssemblyOrder`. */
            postedAssemblyOrder?: components["schemas"]["PostedAssemblyOrder"];
        };
        /** @description An item that was put together from its components. */
        PostedAssemblyOrder: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Number by which users know the record; a number series gives it where none is sent. */
            number?: string | null;
            /** @description Number of the order from which the document was made. */
            orderNumber?: string | null;
            /** @description Number of the item that is assembled. */
            itemNumber?: string | null;
            /** @description Text that says what the record is about. */
            description?: string | null;
            /** @description Further text, where the description does not suffice. */
            description2?: string | null;
            /** @description Code of the variant of the item, such as a colour or a size. */
            variantCode?: string | null;
            /** @description Code of the location that goods come from or go to. */
            locationCode?: string | null;
            /** @description Code of the bin in the warehouse from which, or into which, goods go. */
            binCode?: string | null;
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
             * @description First day from which the record holds or the work begins.
             */
            startingDate?: string | null;
            /**
             * Format: date
             * @description Day on which the assembly is to be finished.
             */
            endingDate?: string | null;
            /**
             * Format: decimal
             * @description How many units are assembled.
             */
            quantity?: number | null;
            /** @description Code of the unit in which the quantity is counted. */
            unitOfMeasureCode?: string | null;
            /**
             * Format: decimal
             * @description Cost of one unit, in local currency.
             */
            unitCost?: number | null;
            /**
             * Format: decimal
             * @description Cost of the quantity, in local currency.
             */
            costAmount?: number | null;
            /** @description Whether the posted assembly was undone. */
            reversed?: boolean | null;
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
            /** @description Lines of the posted assembly order, with `$expand=postedAssemblyOrderLines`. */
            postedAssemblyOrderLines?: components["schemas"]["PostedAssemblyOrderLine"][];
            /** @description Link to the document as a pdf, with `$expand=pdfDocument`. */
            pdfDocument?: components["schemas"]["PdfDocument"];
            /** @description Files attached to the record, with `$expand=attachments`. */
            attachments?: components["schemas"]["Attachment"][];
            /** @description Files of the record as the attachments pane shows them, with `$expand=documentAttachments`. */
            documentAttachments?: components["schemas"]["DocumentAttachment"][];
        };
        /** @description One page of posted assembly order lines. While `@odata.nextLink` is there, more follow. */
        PostedAssemblyOrderLinePage: {
            value: components["schemas"]["PostedAssemblyOrderLine"][];
        } & components["schemas"]["Page"];
        /** @description One page of posted assembly orders. While `@odata.nextLink` is there, more follow. */
        PostedAssemblyOrderPage: {
            value: components["schemas"]["PostedAssemblyOrder"][];
        } & components["schemas"]["Page"];
        /** @description One line of a posted direct transfer. */
        PostedDirectTransferLine: {
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
             * @description Number that puts the lines of the document in order; steps of 10000 leave room between.
             */
            sequence?: number | null;
            /** @description Number of the item that the row is about. */
            itemNumber?: string | null;
            /** @description Text that says what the record is about. */
            description?: string | null;
            /** @description Further text, where the description does not suffice. */
            description2?: string | null;
            /**
             * Format: decimal
             * @description How many units the row is about.
             */
            quantity?: number | null;
            /** @description Code of the unit in which the quantity is counted. */
            unitOfMeasureCode?: string | null;
            /** @description Code of the variant of the item, such as a colour or a size. */
            variantCode?: string | null;
            /** @description Number of the transfer order that the row comes from. */
            transferOrderNumber?: string | null;
            /** @description Code of the location that the goods leave. */
            transferFromCode?: string | null;
            /** @description Code of the location that takes in the goods. */
            transferToCode?: string | null;
            /**
             * Format: date
             * @description Day on which the entry counts in the books.
             */
            postingDate?: string | null;
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
            /** @description Document of the line, with `$expand=postedDirectTransfer`. */
            postedDirectTransfer?: components["schemas"]["PostedDirectTransfer"];
        };
        /** @description A posted move of goods between locations without a stop in transit. */
        PostedDirectTransfer: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Number by which users know the record; a number series gives it where none is sent. */
            number?: string | null;
            /** @description Number of the transfer order that the row comes from. */
            transferOrderNumber?: string | null;
            /** @description Code of the location that the goods leave. */
            transferFromCode?: string | null;
            /** @description Name of the place that the goods leave. */
            transferFromName?: string | null;
            /** @description Second name of the place that the goods leave. */
            transferFromName2?: string | null;
            /** @description Street of the place that the goods leave. */
            transferFromAddress?: string | null;
            /** @description Further address line of the place that the goods leave. */
            transferFromAddress2?: string | null;
            /** @description Town of the place that the goods leave. */
            transferFromCity?: string | null;
            /** @description County of the place that the goods leave. */
            transferFromCounty?: string | null;
            /** @description Postal code of the place that the goods leave. */
            transferFromPostCode?: string | null;
            /** @description Country or region code of the place that the goods leave. */
            transferFromCountryRegionCode?: string | null;
            /** @description Name of the person at the place that the goods leave. */
            transferFromContact?: string | null;
            /** @description Code of the location that takes in the goods. */
            transferToCode?: string | null;
            /** @description Name of the place that takes in the goods. */
            transferToName?: string | null;
            /** @description Second name of the place that takes in the goods. */
            transferToName2?: string | null;
            /** @description Street of the place that takes in the goods. */
            transferToAddress?: string | null;
            /** @description Further address line of the place that takes in the goods. */
            transferToAddress2?: string | null;
            /** @description Town of the place that takes in the goods. */
            transferToCity?: string | null;
            /** @description County of the place that takes in the goods. */
            transferToCounty?: string | null;
            /** @description Postal code of the place that takes in the goods. */
            transferToPostCode?: string | null;
            /** @description Country or region code of the place that takes in the goods. */
            transferToCountryRegionCode?: string | null;
            /** @description Name of the person at the place that takes in the goods. */
            transferToContact?: string | null;
            /**
             * Format: date
             * @description Day on which the transfer order was made.
             */
            transferOrderDate?: string | null;
            /**
             * Format: date
             * @description Day on which the entry counts in the books.
             */
            postingDate?: string | null;
            /** @description Value of the first global dimension, such as the department. */
            shortcutDimension1Code?: string | null;
            /** @description Value of the second global dimension, such as the project. */
            shortcutDimension2Code?: string | null;
            /** @description Number that the other party, or a program, gave the document. */
            externalDocumentNumber?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Dimension values of the record, with `$expand=dimensionSetLines`. */
            dimensionSetLines?: components["schemas"]["DimensionSetLine"][];
            /** @description Lines of the posted direct transfer, with `$expand=postedDirectTransferLines`. */
            postedDirectTransferLines?: components["schemas"]["PostedDirectTransferLine"][];
            /** @description Link to the document as a pdf, with `$expand=pdfDocument`. */
            pdfDocument?: components["schemas"]["PdfDocument"];
            /** @description Files attached to the record, with `$expand=attachments`. */
            attachments?: components["schemas"]["Attachment"][];
            /** @description Files of the record as the attachments pane shows them, with `$expand=documentAttachments`. */
            documentAttachments?: components["schemas"]["DocumentAttachment"][];
        };
        /** @description One page of posted direct transfer lines. While `@odata.nextLink` is there, more follow. */
        PostedDirectTransferLinePage: {
            value: components["schemas"]["PostedDirectTransferLine"][];
        } & components["schemas"]["Page"];
        /** @description One page of posted direct transfers. While `@odata.nextLink` is there, more follow. */
        PostedDirectTransferPage: {
            value: components["schemas"]["PostedDirectTransfer"][];
        } & components["schemas"]["Page"];
        /** @description One line of a posted inventory receipt. */
        PostedInventoryReceiptLine: {
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
             * @description Number that puts the lines of the document in order; steps of 10000 leave room between.
             */
            sequence?: number | null;
            /** @description Number of the item that the row is about. */
            itemNumber?: string | null;
            /** @description Text that says what the record is about. */
            description?: string | null;
            /** @description Code of the variant of the item, such as a colour or a size. */
            variantCode?: string | null;
            /** @description Code of the location that goods come from or go to. */
            locationCode?: string | null;
            /** @description Code of the bin in the warehouse from which, or into which, goods go. */
            binCode?: string | null;
            /** @description Code of the unit in which the quantity is counted. */
            unitOfMeasureCode?: string | null;
            /**
             * Format: decimal
             * @description How many units the row is about.
             */
            quantity?: number | null;
            /**
             * Format: decimal
             * @description Value of one unit of the counted or posted item, in local currency.
             */
            unitAmount?: number | null;
            /**
             * Format: decimal
             * @description Cost of one unit, in local currency.
             */
            unitCost?: number | null;
            /**
             * Format: decimal
             * @description Sum of money of the record, in its own currency.
             */
            amount?: number | null;
            /** @description Value of the first global dimension, such as the department. */
            shortcutDimension1Code?: string | null;
            /** @description Value of the second global dimension, such as the project. */
            shortcutDimension2Code?: string | null;
            /** @description Code of the category that the item belongs to. */
            itemCategoryCode?: string | null;
            /** @description Code of the reason that the entries are marked with. */
            reasonCode?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Dimension values of the record, with `$expand=dimensionSetLines`. */
            dimensionSetLines?: components["schemas"]["DimensionSetLine"][];
            /** @description Document of the line, with `$expand=postedInventoryReceipt`. */
            postedInventoryReceipt?: components["schemas"]["PostedInventoryReceipt"];
        };
        /** @description Goods that were taken into stock without a purchase. */
        PostedInventoryReceipt: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Number by which users know the record; a number series gives it where none is sent. */
            number?: string | null;
            /** @description Text that the entries get when the document is posted. */
            postingDescription?: string | null;
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
            /** @description Code of the location that goods come from or go to. */
            locationCode?: string | null;
            /** @description Value of the first global dimension, such as the department. */
            shortcutDimension1Code?: string | null;
            /** @description Value of the second global dimension, such as the project. */
            shortcutDimension2Code?: string | null;
            /** @description Code of the purchaser, as in the list of salespeople and purchasers. */
            purchaserCode?: string | null;
            /** @description Number that the other party, or a program, gave the document. */
            externalDocumentNumber?: string | null;
            /** @description Code of the general business posting group, which says with whom business is done. */
            genBusPostingGroup?: string | null;
            /** @description Number of the receipt document before it was posted. */
            receiptNumber?: string | null;
            /** @description Whether the document takes back entries by negative amounts on the same side. */
            correction?: boolean | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Dimension values of the record, with `$expand=dimensionSetLines`. */
            dimensionSetLines?: components["schemas"]["DimensionSetLine"][];
            /** @description Lines of the posted inventory receipt, with `$expand=postedInventoryReceiptLines` (/postedInvtReceiptLines in the source). */
            postedInventoryReceiptLines?: components["schemas"]["PostedInventoryReceiptLine"][];
            /** @description Link to the document as a pdf, with `$expand=pdfDocument`. */
            pdfDocument?: components["schemas"]["PdfDocument"];
            /** @description Files attached to the record, with `$expand=attachments`. */
            attachments?: components["schemas"]["Attachment"][];
            /** @description Files of the record as the attachments pane shows them, with `$expand=documentAttachments`. */
            documentAttachments?: components["schemas"]["DocumentAttachment"][];
        };
        /** @description One page of posted inventory receipt lines. While `@odata.nextLink` is there, more follow. */
        PostedInventoryReceiptLinePage: {
            value: components["schemas"]["PostedInventoryReceiptLine"][];
        } & components["schemas"]["Page"];
        /** @description One page of posted inventory receipts. While `@odata.nextLink` is there, more follow. */
        PostedInventoryReceiptPage: {
            value: components["schemas"]["PostedInventoryReceipt"][];
        } & components["schemas"]["Page"];
        /** @description One line of a posted inventory shipment. */
        PostedInventoryShipmentLine: {
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
             * @description Number that puts the lines of the document in order; steps of 10000 leave room between.
             */
            sequence?: number | null;
            /** @description Number of the item that the row is about. */
            itemNumber?: string | null;
            /** @description Text that says what the record is about. */
            description?: string | null;
            /** @description Code of the variant of the item, such as a colour or a size. */
            variantCode?: string | null;
            /** @description Code of the location that goods come from or go to. */
            locationCode?: string | null;
            /** @description Code of the bin in the warehouse from which, or into which, goods go. */
            binCode?: string | null;
            /** @description Code of the unit in which the quantity is counted. */
            unitOfMeasureCode?: string | null;
            /**
             * Format: decimal
             * @description How many units the row is about.
             */
            quantity?: number | null;
            /**
             * Format: decimal
             * @description Value of one unit of the counted or posted item, in local currency.
             */
            unitAmount?: number | null;
            /**
             * Format: decimal
             * @description Cost of one unit, in local currency.
             */
            unitCost?: number | null;
            /**
             * Format: decimal
             * @description Sum of money of the record, in its own currency.
             */
            amount?: number | null;
            /** @description Value of the first global dimension, such as the department. */
            shortcutDimension1Code?: string | null;
            /** @description Value of the second global dimension, such as the project. */
            shortcutDimension2Code?: string | null;
            /** @description Code of the category that the item belongs to. */
            itemCategoryCode?: string | null;
            /** @description Code of the reason that the entries are marked with. */
            reasonCode?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Dimension values of the record, with `$expand=dimensionSetLines`. */
            dimensionSetLines?: components["schemas"]["DimensionSetLine"][];
            /** @description Document of the line, with `$expand=postedInventoryShipment`. */
            postedInventoryShipment?: components["schemas"]["PostedInventoryShipment"];
        };
        /** @description Goods that were taken out of stock without a sale. */
        PostedInventoryShipment: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Number by which users know the record; a number series gives it where none is sent. */
            number?: string | null;
            /** @description Text that the entries get when the document is posted. */
            postingDescription?: string | null;
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
            /** @description Code of the location that goods come from or go to. */
            locationCode?: string | null;
            /** @description Value of the first global dimension, such as the department. */
            shortcutDimension1Code?: string | null;
            /** @description Value of the second global dimension, such as the project. */
            shortcutDimension2Code?: string | null;
            /** @description Code of the salesperson, as in the list of salespeople and purchasers. */
            salespersonCode?: string | null;
            /** @description Number that the other party, or a program, gave the document. */
            externalDocumentNumber?: string | null;
            /** @description Code of the general business posting group, which says with whom business is done. */
            genBusPostingGroup?: string | null;
            /** @description Number of the shipment document before it was posted. */
            shipmentNumber?: string | null;
            /** @description Whether the document takes back entries by negative amounts on the same side. */
            correction?: boolean | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Dimension values of the record, with `$expand=dimensionSetLines`. */
            dimensionSetLines?: components["schemas"]["DimensionSetLine"][];
            /** @description Lines of the posted inventory shipment, with `$expand=postedInventoryShipmentLines` (/postedInvtShipmentLines in the source). */
            postedInventoryShipmentLines?: components["schemas"]["PostedInventoryShipmentLine"][];
            /** @description Link to the document as a pdf, with `$expand=pdfDocument`. */
            pdfDocument?: components["schemas"]["PdfDocument"];
            /** @description Files attached to the record, with `$expand=attachments`. */
            attachments?: components["schemas"]["Attachment"][];
            /** @description Files of the record as the attachments pane shows them, with `$expand=documentAttachments`. */
            documentAttachments?: components["schemas"]["DocumentAttachment"][];
        };
        /** @description One page of posted inventory shipment lines. While `@odata.nextLink` is there, more follow. */
        PostedInventoryShipmentLinePage: {
            value: components["schemas"]["PostedInventoryShipmentLine"][];
        } & components["schemas"]["Page"];
        /** @description One page of posted inventory shipments. While `@odata.nextLink` is there, more follow. */
        PostedInventoryShipmentPage: {
            value: components["schemas"]["PostedInventoryShipment"][];
        } & components["schemas"]["Page"];
        /** @description One line of a posted physical inventory order. */
        PostedPhysicalInventoryOrderLine: {
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
             * @description Number that puts the lines of the document in order; steps of 10000 leave room between.
             */
            sequence?: number | null;
            /** @description Number of the item that the row is about. */
            itemNumber?: string | null;
            /** @description Code of the variant of the item, such as a colour or a size. */
            variantCode?: string | null;
            /** @description Code of the location that goods come from or go to. */
            locationCode?: string | null;
            /** @description Code of the bin in the warehouse from which, or into which, goods go. */
            binCode?: string | null;
            /** @description Text that says what the record is about. */
            description?: string | null;
            /** @description Further text, where the description does not suffice. */
            description2?: string | null;
            /** @description Code of the unit in which stock of the item is kept. */
            baseUnitOfMeasureCode?: string | null;
            /**
             * Format: decimal
             * @description How many base units should be there by the books.
             */
            qtyExpectedBase?: number | null;
            /**
             * Format: decimal
             * @description How many base units were counted.
             */
            qtyRecordedBase?: number | null;
            /**
             * Format: decimal
             * @description Difference or amount of the line in base units.
             */
            quantityBase?: number | null;
            /** @description Whether the count adds to the stock or takes from it. Codes:   = Blank. */
            entryType?: " " | "Positive Adjmt." | "Negative Adjmt." | null;
            /**
             * Format: decimal
             * @description How many base units were counted too many.
             */
            posQtyBase?: number | null;
            /**
             * Format: decimal
             * @description How many base units were counted too few.
             */
            negQtyBase?: number | null;
            /** @description Whether the count agrees with the books. */
            withoutDifference?: boolean | null;
            /**
             * Format: decimal
             * @description Value of one unit of the counted or posted item, in local currency.
             */
            unitAmount?: number | null;
            /**
             * Format: decimal
             * @description Cost of one unit, in local currency.
             */
            unitCost?: number | null;
            /** @description Whether the item is counted by serial, lot or package numbers. */
            useItemTracking?: boolean | null;
            /** @description Value of the first global dimension, such as the department. */
            shortcutDimension1Code?: string | null;
            /** @description Value of the second global dimension, such as the project. */
            shortcutDimension2Code?: string | null;
            /** @description Where in the warehouse the item lies. */
            shelfNumber?: string | null;
            /** @description Code of the category that the item belongs to. */
            itemCategoryCode?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Dimension values of the record, with `$expand=dimensionSetLines`. */
            dimensionSetLines?: components["schemas"]["DimensionSetLine"][];
            /** @description Document of the line, with `$expand=postedPhysicalInventoryOrder`. */
            postedPhysicalInventoryOrder?: components["schemas"]["PostedPhysicalInventoryOrder"];
        };
        /** @description A count of stock whose differences were posted. */
        PostedPhysicalInventoryOrder: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Number by which users know the record; a number series gives it where none is sent. */
            number?: string | null;
            /** @description Text that says what the record is about. */
            description?: string | null;
            /** @description Whether the order is still counted or its counting is finished. */
            status?: "Open" | "Finished" | null;
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
            /** @description Number of the employee who answers for the count. */
            personResponsible?: string | null;
            /** @description Code of the reason that the entries are marked with. */
            reasonCode?: string | null;
            /** @description Code of the location that goods come from or go to. */
            locationCode?: string | null;
            /** @description Code of the bin in the warehouse from which, or into which, goods go. */
            binCode?: string | null;
            /** @description Value of the first global dimension, such as the department. */
            shortcutDimension1Code?: string | null;
            /** @description Value of the second global dimension, such as the project. */
            shortcutDimension2Code?: string | null;
            /** @description Code of the general business posting group, which says with whom business is done. */
            genBusPostingGroup?: string | null;
            /** @description Number that the document had before it was posted. */
            preAssignedNumber?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Dimension values of the record, with `$expand=dimensionSetLines`. */
            dimensionSetLines?: components["schemas"]["DimensionSetLine"][];
            /** @description Lines of the posted physical inventory order, with `$expand=postedPhysicalInventoryOrderLines` (/postedPhysInvtOrderLines in the source). */
            postedPhysicalInventoryOrderLines?: components["schemas"]["PostedPhysicalInventoryOrderLine"][];
            /** @description Link to the document as a pdf, with `$expand=pdfDocument`. */
            pdfDocument?: components["schemas"]["PdfDocument"];
            /** @description Files attached to the record, with `$expand=attachments`. */
            attachments?: components["schemas"]["Attachment"][];
            /** @description Files of the record as the attachments pane shows them, with `$expand=documentAttachments`. */
            documentAttachments?: components["schemas"]["DocumentAttachment"][];
        };
        /** @description One page of posted physical inventory order lines. While `@odata.nextLink` is there, more follow. */
        PostedPhysicalInventoryOrderLinePage: {
            value: components["schemas"]["PostedPhysicalInventoryOrderLine"][];
        } & components["schemas"]["Page"];
        /** @description One page of posted physical inventory orders. While `@odata.nextLink` is there, more follow. */
        PostedPhysicalInventoryOrderPage: {
            value: components["schemas"]["PostedPhysicalInventoryOrder"][];
        } & components["schemas"]["Page"];
        /** @description One line of a posted physical inventory recording. */
        PostedPhysicalInventoryRecordingLine: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Number of the order from which the document was made. */
            orderNumber?: string | null;
            /**
             * Format: int32
             * @description Counts the recordings that belong to one order.
             */
            recordingNumber?: number | null;
            /**
             * Format: int32
             * @description Number that puts the lines of the document in order; steps of 10000 leave room between.
             */
            sequence?: number | null;
            /** @description Number of the item that the row is about. */
            itemNumber?: string | null;
            /** @description Code of the variant of the item, such as a colour or a size. */
            variantCode?: string | null;
            /** @description Code of the location that goods come from or go to. */
            locationCode?: string | null;
            /** @description Code of the bin in the warehouse from which, or into which, goods go. */
            binCode?: string | null;
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
            /** @description Whether the line has been counted. */
            recorded?: boolean | null;
            /**
             * Format: date
             * @description Day on which the items were counted.
             */
            dateRecorded?: string | null;
            /** @description Time of day at which the items were counted. */
            timeRecorded?: string | null;
            /** @description User name of the person who counted. */
            personRecorded?: string | null;
            /** @description Number that the maker gave the one piece. */
            serialNumber?: string | null;
            /** @description Number of the lot that was counted. */
            lotNumber?: string | null;
            /** @description Number of the package that was counted. */
            packageNumber?: string | null;
            /** @description Where in the warehouse the item lies. */
            shelfNumber?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Document of the line, with `$expand=postedPhysicalInventoryRecording`. */
            postedPhysicalInventoryRecording?: components["schemas"]["PostedPhysicalInventoryRecording"];
        };
        /** @description What one person counted for an order that was posted since. */
        PostedPhysicalInventoryRecording: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Number of the order from which the document was made. */
            orderNumber?: string | null;
            /**
             * Format: int32
             * @description Counts the recordings that belong to one order.
             */
            recordingNumber?: number | null;
            /** @description Text that says what the record is about. */
            description?: string | null;
            /** @description Whether the recording is still written or finished. */
            status?: "Open" | "Finished" | null;
            /** @description Number of the employee who answers for the count. */
            personResponsible?: string | null;
            /** @description Whether items may be counted that do not stand in the physical inventory order. */
            allowRecordingWithoutOrder?: boolean | null;
            /** @description Code of the location that goods come from or go to. */
            locationCode?: string | null;
            /** @description Code of the bin in the warehouse from which, or into which, goods go. */
            binCode?: string | null;
            /**
             * Format: date
             * @description Day on which the items were counted.
             */
            dateRecorded?: string | null;
            /** @description Time of day at which the items were counted. */
            timeRecorded?: string | null;
            /** @description User name of the person who counted. */
            personRecorded?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Lines of the posted physical inventory recording, with `$expand=postedPhysicalInventoryRecordingLines` (/postedPhysInvtRecordingLines in the source). */
            postedPhysicalInventoryRecordingLines?: components["schemas"]["PostedPhysicalInventoryRecordingLine"][];
            /** @description Link to the document as a pdf, with `$expand=pdfDocument`. */
            pdfDocument?: components["schemas"]["PdfDocument"];
            /** @description Files attached to the record, with `$expand=attachments`. */
            attachments?: components["schemas"]["Attachment"][];
            /** @description Files of the record as the attachments pane shows them, with `$expand=documentAttachments`. */
            documentAttachments?: components["schemas"]["DocumentAttachment"][];
        };
        /** @description One page of posted physical inventory recording lines. While `@odata.nextLink` is there, more follow. */
        PostedPhysicalInventoryRecordingLinePage: {
            value: components["schemas"]["PostedPhysicalInventoryRecordingLine"][];
        } & components["schemas"]["Page"];
        /** @description One page of posted physical inventory recordings. While `@odata.nextLink` is there, more follow. */
        PostedPhysicalInventoryRecordingPage: {
            value: components["schemas"]["PostedPhysicalInventoryRecording"][];
        } & components["schemas"]["Page"];
        /** @description One line of a transfer order. */
        TransferOrderLine: {
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
             * @description Number that puts the lines of the document in order; steps of 10000 leave room between.
             */
            sequence?: number | null;
            /** @description Number of the item that the row is about. */
            itemNumber?: string | null;
            /** @description Text that says what the record is about. */
            description?: string | null;
            /** @description Further text, where the description does not suffice. */
            description2?: string | null;
            /**
             * Format: decimal
             * @description How many units the row is about.
             */
            quantity?: number | null;
            /** @description Code of the unit in which the quantity is counted. */
            unitOfMeasureCode?: string | null;
            /**
             * Format: decimal
             * @description How much of the line the next posting ships.
             */
            qtyToShip?: number | null;
            /**
             * Format: decimal
             * @description How much of the line the next posting receives.
             */
            qtyToReceive?: number | null;
            /**
             * Format: decimal
             * @description How much of the line has been shipped.
             */
            quantityShipped?: number | null;
            /**
             * Format: decimal
             * @description How much of the line has been received.
             */
            quantityReceived?: number | null;
            /**
             * Format: decimal
             * @description How much of the line is still to be delivered.
             */
            outstandingQuantity?: number | null;
            /** @description Code of the variant of the item, such as a colour or a size. */
            variantCode?: string | null;
            /** @description Code of the location that the goods leave. */
            transferFromCode?: string | null;
            /** @description Code of the location that takes in the goods. */
            transferToCode?: string | null;
            /**
             * Format: date
             * @description Day on which the goods leave.
             */
            shipmentDate?: string | null;
            /**
             * Format: date
             * @description Day on which goods are to arrive at the new location.
             */
            receiptDate?: string | null;
            /** @description Value of the first global dimension, such as the department. */
            shortcutDimension1Code?: string | null;
            /** @description Value of the second global dimension, such as the project. */
            shortcutDimension2Code?: string | null;
            /** @description Code of the category that the item belongs to. */
            itemCategoryCode?: string | null;
            /** @description Code of the carrier that brings the goods. */
            shippingAgentCode?: string | null;
            /** @description Code of the carrier's service, such as overnight. */
            shippingAgentServiceCode?: string | null;
            /** @description How long the goods travel, as a date formula. */
            shippingTime?: string | null;
            /** @description Whether goods go from one place to the other without a location in transit. */
            directTransfer?: boolean | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Dimension values of the record, with `$expand=dimensionSetLines`. */
            dimensionSetLines?: components["schemas"]["DimensionSetLine"][];
            /** @description Document of the line, with `$expand=transferOrder`. */
            transferOrder?: components["schemas"]["TransferOrder"];
        };
        /** @description Goods that are to move from one location to another. */
        TransferOrder: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Number by which users know the record; a number series gives it where none is sent. */
            number?: string | null;
            /** @description Code of the location that the goods leave. */
            transferFromCode?: string | null;
            /** @description Name of the place that the goods leave. */
            transferFromName?: string | null;
            /** @description Second name of the place that the goods leave. */
            transferFromName2?: string | null;
            /** @description Street of the place that the goods leave. */
            transferFromAddress?: string | null;
            /** @description Further address line of the place that the goods leave. */
            transferFromAddress2?: string | null;
            /** @description Town of the place that the goods leave. */
            transferFromCity?: string | null;
            /** @description County of the place that the goods leave. */
            transferFromCounty?: string | null;
            /** @description Postal code of the place that the goods leave. */
            transferFromPostCode?: string | null;
            /** @description Country or region code of the place that the goods leave. */
            transferFromCountryRegionCode?: string | null;
            /** @description Name of the person at the place that the goods leave. */
            transferFromContact?: string | null;
            /** @description Code of the location that takes in the goods. */
            transferToCode?: string | null;
            /** @description Name of the place that takes in the goods. */
            transferToName?: string | null;
            /** @description Second name of the place that takes in the goods. */
            transferToName2?: string | null;
            /** @description Street of the place that takes in the goods. */
            transferToAddress?: string | null;
            /** @description Further address line of the place that takes in the goods. */
            transferToAddress2?: string | null;
            /** @description Town of the place that takes in the goods. */
            transferToCity?: string | null;
            /** @description County of the place that takes in the goods. */
            transferToCounty?: string | null;
            /** @description Postal code of the place that takes in the goods. */
            transferToPostCode?: string | null;
            /** @description Country or region code of the place that takes in the goods. */
            transferToCountryRegionCode?: string | null;
            /** @description Name of the person at the place that takes in the goods. */
            transferToContact?: string | null;
            /**
             * Format: date
             * @description Day on which the entry counts in the books.
             */
            postingDate?: string | null;
            /**
             * Format: date
             * @description Day on which the goods leave.
             */
            shipmentDate?: string | null;
            /**
             * Format: date
             * @description Day on which goods are to arrive at the new location.
             */
            receiptDate?: string | null;
            /** @description Whether the order is open for changes or released to be shipped. */
            status?: "Open" | "Released" | null;
            /** @description Value of the first global dimension, such as the department. */
            shortcutDimension1Code?: string | null;
            /** @description Value of the second global dimension, such as the project. */
            shortcutDimension2Code?: string | null;
            /** @description Code of the location at which goods are while they travel. */
            inTransitCode?: string | null;
            /** @description Number that the other party, or a program, gave the document. */
            externalDocumentNumber?: string | null;
            /** @description Code of the carrier that brings the goods. */
            shippingAgentCode?: string | null;
            /** @description Code of the carrier's service, such as overnight. */
            shippingAgentServiceCode?: string | null;
            /** @description How long the goods travel, as a date formula. */
            shippingTime?: string | null;
            /** @description Code of the terms of delivery, such as `EXW`. */
            shipmentMethodCode?: string | null;
            /** @description Whether the goods may be sent in parts or only complete. */
            shippingAdvice?: "Partial" | "Complete" | null;
            /** @description Whether goods go from one place to the other without a location in transit. */
            directTransfer?: boolean | null;
            /** @description Number of the latest shipment that was posted from the order. */
            lastShipmentNumber?: string | null;
            /** @description Number of the latest receipt that was posted from the order. */
            lastReceiptNumber?: string | null;
            /** @description User name of the person who takes care of the document. */
            assignedUserId?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Dimension values of the record, with `$expand=dimensionSetLines`. */
            dimensionSetLines?: components["schemas"]["DimensionSetLine"][];
            /** @description Lines of the transfer order, with `$expand=transferOrderLines`. */
            transferOrderLines?: components["schemas"]["TransferOrderLine"][];
            /** @description Link to the document as a pdf, with `$expand=pdfDocument`. */
            pdfDocument?: components["schemas"]["PdfDocument"];
            /** @description Files attached to the record, with `$expand=attachments`. */
            attachments?: components["schemas"]["Attachment"][];
            /** @description Files of the record as the attachments pane shows them, with `$expand=documentAttachments`. */
            documentAttachments?: components["schemas"]["DocumentAttachment"][];
        };
        /** @description One page of transfer order lines. While `@odata.nextLink` is there, more follow. */
        TransferOrderLinePage: {
            value: components["schemas"]["TransferOrderLine"][];
        } & components["schemas"]["Page"];
        /** @description One page of transfer orders. While `@odata.nextLink` is there, more follow. */
        TransferOrderPage: {
            value: components["schemas"]["TransferOrder"][];
        } & components["schemas"]["Page"];
        /** @description One line of a transfer receipt. */
        TransferReceiptLine: {
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
             * @description Number that puts the lines of the document in order; steps of 10000 leave room between.
             */
            sequence?: number | null;
            /** @description Number of the item that the row is about. */
            itemNumber?: string | null;
            /** @description Text that says what the record is about. */
            description?: string | null;
            /** @description Further text, where the description does not suffice. */
            description2?: string | null;
            /**
             * Format: decimal
             * @description How many units the row is about.
             */
            quantity?: number | null;
            /** @description Code of the unit in which the quantity is counted. */
            unitOfMeasureCode?: string | null;
            /** @description Code of the variant of the item, such as a colour or a size. */
            variantCode?: string | null;
            /** @description Number of the transfer order that the row comes from. */
            transferOrderNumber?: string | null;
            /** @description Code of the location that the goods leave. */
            transferFromCode?: string | null;
            /** @description Code of the location that takes in the goods. */
            transferToCode?: string | null;
            /**
             * Format: date
             * @description Day on which goods are to arrive at the new location.
             */
            receiptDate?: string | null;
            /** @description Value of the first global dimension, such as the department. */
            shortcutDimension1Code?: string | null;
            /** @description Value of the second global dimension, such as the project. */
            shortcutDimension2Code?: string | null;
            /** @description Code of the category that the item belongs to. */
            itemCategoryCode?: string | null;
            /** @description Code of the carrier that brings the goods. */
            shippingAgentCode?: string | null;
            /** @description Code of the carrier's service, such as overnight. */
            shippingAgentServiceCode?: string | null;
            /** @description How long the goods travel, as a date formula. */
            shippingTime?: string | null;
            /** @description Code of the location at which goods are while they travel. */
            inTransitCode?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Dimension values of the record, with `$expand=dimensionSetLines`. */
            dimensionSetLines?: components["schemas"]["DimensionSetLine"][];
            /** @description Document of the line, with `$expand=transferReceipt`. */
            transferReceipt?: components["schemas"]["TransferReceipt"];
        };
        /** @description A posted arrival of goods that came from another location. */
        TransferReceipt: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Number by which users know the record; a number series gives it where none is sent. */
            number?: string | null;
            /** @description Number of the transfer order that the row comes from. */
            transferOrderNumber?: string | null;
            /** @description Code of the location that the goods leave. */
            transferFromCode?: string | null;
            /** @description Name of the place that the goods leave. */
            transferFromName?: string | null;
            /** @description Second name of the place that the goods leave. */
            transferFromName2?: string | null;
            /** @description Street of the place that the goods leave. */
            transferFromAddress?: string | null;
            /** @description Further address line of the place that the goods leave. */
            transferFromAddress2?: string | null;
            /** @description Town of the place that the goods leave. */
            transferFromCity?: string | null;
            /** @description County of the place that the goods leave. */
            transferFromCounty?: string | null;
            /** @description Postal code of the place that the goods leave. */
            transferFromPostCode?: string | null;
            /** @description Country or region code of the place that the goods leave. */
            transferFromCountryRegionCode?: string | null;
            /** @description Name of the person at the place that the goods leave. */
            transferFromContact?: string | null;
            /** @description Code of the location that takes in the goods. */
            transferToCode?: string | null;
            /** @description Name of the place that takes in the goods. */
            transferToName?: string | null;
            /** @description Second name of the place that takes in the goods. */
            transferToName2?: string | null;
            /** @description Street of the place that takes in the goods. */
            transferToAddress?: string | null;
            /** @description Further address line of the place that takes in the goods. */
            transferToAddress2?: string | null;
            /** @description Town of the place that takes in the goods. */
            transferToCity?: string | null;
            /** @description County of the place that takes in the goods. */
            transferToCounty?: string | null;
            /** @description Postal code of the place that takes in the goods. */
            transferToPostCode?: string | null;
            /** @description Country or region code of the place that takes in the goods. */
            transferToCountryRegionCode?: string | null;
            /** @description Name of the person at the place that takes in the goods. */
            transferToContact?: string | null;
            /**
             * Format: date
             * @description Day on which the transfer order was made.
             */
            transferOrderDate?: string | null;
            /**
             * Format: date
             * @description Day on which the entry counts in the books.
             */
            postingDate?: string | null;
            /**
             * Format: date
             * @description Day on which the goods leave.
             */
            shipmentDate?: string | null;
            /**
             * Format: date
             * @description Day on which goods are to arrive at the new location.
             */
            receiptDate?: string | null;
            /** @description Value of the first global dimension, such as the department. */
            shortcutDimension1Code?: string | null;
            /** @description Value of the second global dimension, such as the project. */
            shortcutDimension2Code?: string | null;
            /** @description Code of the location at which goods are while they travel. */
            inTransitCode?: string | null;
            /** @description Number that the other party, or a program, gave the document. */
            externalDocumentNumber?: string | null;
            /** @description Code of the carrier that brings the goods. */
            shippingAgentCode?: string | null;
            /** @description Code of the carrier's service, such as overnight. */
            shippingAgentServiceCode?: string | null;
            /** @description Code of the terms of delivery, such as `EXW`. */
            shipmentMethodCode?: string | null;
            /** @description Whether goods go from one place to the other without a location in transit. */
            directTransfer?: boolean | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Dimension values of the record, with `$expand=dimensionSetLines`. */
            dimensionSetLines?: components["schemas"]["DimensionSetLine"][];
            /** @description Lines of the transfer receipt, with `$expand=transferReceiptLines`. */
            transferReceiptLines?: components["schemas"]["TransferReceiptLine"][];
            /** @description Link to the document as a pdf, with `$expand=pdfDocument`. */
            pdfDocument?: components["schemas"]["PdfDocument"];
            /** @description Files attached to the record, with `$expand=attachments`. */
            attachments?: components["schemas"]["Attachment"][];
            /** @description Files of the record as the attachments pane shows them, with `$expand=documentAttachments`. */
            documentAttachments?: components["schemas"]["DocumentAttachment"][];
        };
        /** @description One page of transfer receipt lines. While `@odata.nextLink` is there, more follow. */
        TransferReceiptLinePage: {
            value: components["schemas"]["TransferReceiptLine"][];
        } & components["schemas"]["Page"];
        /** @description One page of transfer receipts. While `@odata.nextLink` is there, more follow. */
        TransferReceiptPage: {
            value: components["schemas"]["TransferReceipt"][];
        } & components["schemas"]["Page"];
        /** @description One line of a transfer shipment. */
        TransferShipmentLine: {
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
             * @description Number that puts the lines of the document in order; steps of 10000 leave room between.
             */
            sequence?: number | null;
            /** @description Number of the item that the row is about. */
            itemNumber?: string | null;
            /** @description Text that says what the record is about. */
            description?: string | null;
            /** @description Further text, where the description does not suffice. */
            description2?: string | null;
            /**
             * Format: decimal
             * @description How many units the row is about.
             */
            quantity?: number | null;
            /** @description Code of the unit in which the quantity is counted. */
            unitOfMeasureCode?: string | null;
            /** @description Code of the variant of the item, such as a colour or a size. */
            variantCode?: string | null;
            /** @description Number of the transfer order that the row comes from. */
            transferOrderNumber?: string | null;
            /** @description Code of the location that the goods leave. */
            transferFromCode?: string | null;
            /** @description Code of the location that takes in the goods. */
            transferToCode?: string | null;
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
            /** @description Code of the carrier that brings the goods. */
            shippingAgentCode?: string | null;
            /** @description Code of the carrier's service, such as overnight. */
            shippingAgentServiceCode?: string | null;
            /** @description How long the goods travel, as a date formula. */
            shippingTime?: string | null;
            /** @description Code of the location at which goods are while they travel. */
            inTransitCode?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Dimension values of the record, with `$expand=dimensionSetLines`. */
            dimensionSetLines?: components["schemas"]["DimensionSetLine"][];
            /** @description Document of the line, with `$expand=transferShipment`. */
            transferShipment?: components["schemas"]["TransferShipment"];
        };
        /** @description A posted departure of goods on their way to another location. */
        TransferShipment: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Number by which users know the record; a number series gives it where none is sent. */
            number?: string | null;
            /** @description Number of the transfer order that the row comes from. */
            transferOrderNumber?: string | null;
            /** @description Code of the location that the goods leave. */
            transferFromCode?: string | null;
            /** @description Name of the place that the goods leave. */
            transferFromName?: string | null;
            /** @description Second name of the place that the goods leave. */
            transferFromName2?: string | null;
            /** @description Street of the place that the goods leave. */
            transferFromAddress?: string | null;
            /** @description Further address line of the place that the goods leave. */
            transferFromAddress2?: string | null;
            /** @description Town of the place that the goods leave. */
            transferFromCity?: string | null;
            /** @description County of the place that the goods leave. */
            transferFromCounty?: string | null;
            /** @description Postal code of the place that the goods leave. */
            transferFromPostCode?: string | null;
            /** @description Country or region code of the place that the goods leave. */
            transferFromCountryRegionCode?: string | null;
            /** @description Name of the person at the place that the goods leave. */
            transferFromContact?: string | null;
            /** @description Code of the location that takes in the goods. */
            transferToCode?: string | null;
            /** @description Name of the place that takes in the goods. */
            transferToName?: string | null;
            /** @description Second name of the place that takes in the goods. */
            transferToName2?: string | null;
            /** @description Street of the place that takes in the goods. */
            transferToAddress?: string | null;
            /** @description Further address line of the place that takes in the goods. */
            transferToAddress2?: string | null;
            /** @description Town of the place that takes in the goods. */
            transferToCity?: string | null;
            /** @description County of the place that takes in the goods. */
            transferToCounty?: string | null;
            /** @description Postal code of the place that takes in the goods. */
            transferToPostCode?: string | null;
            /** @description Country or region code of the place that takes in the goods. */
            transferToCountryRegionCode?: string | null;
            /** @description Name of the person at the place that takes in the goods. */
            transferToContact?: string | null;
            /**
             * Format: date
             * @description Day on which the transfer order was made.
             */
            transferOrderDate?: string | null;
            /**
             * Format: date
             * @description Day on which the entry counts in the books.
             */
            postingDate?: string | null;
            /**
             * Format: date
             * @description Day on which the goods leave.
             */
            shipmentDate?: string | null;
            /**
             * Format: date
             * @description Day on which goods are to arrive at the new location.
             */
            receiptDate?: string | null;
            /** @description Value of the first global dimension, such as the department. */
            shortcutDimension1Code?: string | null;
            /** @description Value of the second global dimension, such as the project. */
            shortcutDimension2Code?: string | null;
            /** @description Code of the location at which goods are while they travel. */
            inTransitCode?: string | null;
            /** @description Number that the other party, or a program, gave the document. */
            externalDocumentNumber?: string | null;
            /** @description Code of the carrier that brings the goods. */
            shippingAgentCode?: string | null;
            /** @description Code of the carrier's service, such as overnight. */
            shippingAgentServiceCode?: string | null;
            /** @description Code of the terms of delivery, such as `EXW`. */
            shipmentMethodCode?: string | null;
            /** @description Whether goods go from one place to the other without a location in transit. */
            directTransfer?: boolean | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Dimension values of the record, with `$expand=dimensionSetLines`. */
            dimensionSetLines?: components["schemas"]["DimensionSetLine"][];
            /** @description Lines of the transfer shipment, with `$expand=transferShipmentLines`. */
            transferShipmentLines?: components["schemas"]["TransferShipmentLine"][];
            /** @description Link to the document as a pdf, with `$expand=pdfDocument`. */
            pdfDocument?: components["schemas"]["PdfDocument"];
            /** @description Files attached to the record, with `$expand=attachments`. */
            attachments?: components["schemas"]["Attachment"][];
            /** @description Files of the record as the attachments pane shows them, with `$expand=documentAttachments`. */
            documentAttachments?: components["schemas"]["DocumentAttachment"][];
        };
        /** @description One page of transfer shipment lines. While `@odata.nextLink` is there, more follow. */
        TransferShipmentLinePage: {
            value: components["schemas"]["TransferShipmentLine"][];
        } & components["schemas"]["Page"];
        /** @description One page of transfer shipments. While `@odata.nextLink` is there, more follow. */
        TransferShipmentPage: {
            value: components["schemas"]["TransferShipment"][];
        } & components["schemas"]["Page"];
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface Path31 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the assembly order line. */
    assemblyOrderLineId: components["parameters"]["assemblyOrderLineId"];
}
interface Path32 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the assembly order. */
    assemblyOrderId: components["parameters"]["assemblyOrderId"];
}
interface Path33 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the inventory receipt line. */
    inventoryReceiptLineId: components["parameters"]["inventoryReceiptLineId"];
}
interface Path34 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the inventory receipt. */
    inventoryReceiptId: components["parameters"]["inventoryReceiptId"];
}
interface Path35 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the inventory shipment line. */
    inventoryShipmentLineId: components["parameters"]["inventoryShipmentLineId"];
}
interface Path36 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the inventory shipment. */
    inventoryShipmentId: components["parameters"]["inventoryShipmentId"];
}
interface Path37 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the physical inventory order line. */
    physicalInventoryOrderLineId: components["parameters"]["physicalInventoryOrderLineId"];
}
interface Path38 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the physical inventory order. */
    physicalInventoryOrderId: components["parameters"]["physicalInventoryOrderId"];
}
interface Path39 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the physical inventory recording. */
    physicalInventoryRecordingId: components["parameters"]["physicalInventoryRecordingId"];
}
interface Path40 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the posted assembly order line. */
    postedAssemblyOrderLineId: components["parameters"]["postedAssemblyOrderLineId"];
}
interface Path41 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the posted assembly order. */
    postedAssemblyOrderId: components["parameters"]["postedAssemblyOrderId"];
}
interface Path42 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the posted direct transfer line. */
    postedDirectTransferLineId: components["parameters"]["postedDirectTransferLineId"];
}
interface Path43 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the posted direct transfer. */
    postedDirectTransferId: components["parameters"]["postedDirectTransferId"];
}
interface Path44 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the posted inventory receipt line. */
    postedInventoryReceiptLineId: components["parameters"]["postedInventoryReceiptLineId"];
}
interface Path45 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the posted inventory receipt. */
    postedInventoryReceiptId: components["parameters"]["postedInventoryReceiptId"];
}
interface Path46 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the posted inventory shipment line. */
    postedInventoryShipmentLineId: components["parameters"]["postedInventoryShipmentLineId"];
}
interface Path47 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the posted inventory shipment. */
    postedInventoryShipmentId: components["parameters"]["postedInventoryShipmentId"];
}
interface Path48 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the posted physical inventory order line. */
    postedPhysicalInventoryOrderLineId: components["parameters"]["postedPhysicalInventoryOrderLineId"];
}
interface Path49 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the posted physical inventory order. */
    postedPhysicalInventoryOrderId: components["parameters"]["postedPhysicalInventoryOrderId"];
}
interface Path50 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the posted physical inventory recording. */
    postedPhysicalInventoryRecordingId: components["parameters"]["postedPhysicalInventoryRecordingId"];
}
interface Path51 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the transfer order line. */
    transferOrderLineId: components["parameters"]["transferOrderLineId"];
}
interface Path52 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the transfer order. */
    transferOrderId: components["parameters"]["transferOrderId"];
}
interface Path53 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the transfer receipt line. */
    transferReceiptLineId: components["parameters"]["transferReceiptLineId"];
}
interface Path54 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the transfer receipt. */
    transferReceiptId: components["parameters"]["transferReceiptId"];
}
interface Path55 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the transfer shipment line. */
    transferShipmentLineId: components["parameters"]["transferShipmentLineId"];
}
interface Path56 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the transfer shipment. */
    transferShipmentId: components["parameters"]["transferShipmentId"];
}
interface Parameters28 {
    query?: Query1;
    header?: Header1;
    path: Path32;
}
interface Parameters29 {
    query?: Query1;
    header?: Header1;
    path: Path34;
}
interface Parameters30 {
    query?: Query1;
    header?: Header1;
    path: Path36;
}
interface Parameters31 {
    query?: Query1;
    header?: Header1;
    path: Path38;
}
interface Parameters32 {
    query?: Query1;
    header?: Header1;
    path: Path39;
}
interface Parameters33 {
    query?: Query1;
    header?: Header1;
    path: Path41;
}
interface Parameters34 {
    query?: Query1;
    header?: Header1;
    path: Path43;
}
interface Parameters35 {
    query?: Query1;
    header?: Header1;
    path: Path45;
}
interface Parameters36 {
    query?: Query1;
    header?: Header1;
    path: Path47;
}
interface Parameters37 {
    query?: Query1;
    header?: Header1;
    path: Path49;
}
interface Parameters38 {
    query?: Query1;
    header?: Header1;
    path: Path50;
}
interface Parameters39 {
    query?: Query1;
    header?: Header1;
    path: Path52;
}
interface Parameters40 {
    query?: Query1;
    header?: Header1;
    path: Path54;
}
interface Parameters41 {
    query?: Query1;
    header?: Header1;
    path: Path56;
}
export interface operations {
    ListAssemblyOrderLines: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["AssemblyOrderLinePage"]>;
    };
    GetAssemblyOrderLine: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path31;
        };
        responses: Answers1<components["schemas"]["AssemblyOrderLine"]>;
    };
    ListDimensionSetLinesOfAssemblyOrderLine: {
        parameters: {
            query?: Query1;
            header?: Header1;
            path: Path31;
        };
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
    ListAssemblyOrders: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["AssemblyOrderPage"]>;
    };
    GetAssemblyOrder: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path32;
        };
        responses: Answers1<components["schemas"]["AssemblyOrder"]>;
    };
    ListDimensionSetLinesOfAssemblyOrder: {
        parameters: Parameters28;
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
    ListAssemblyOrderLinesOfAssemblyOrder: {
        parameters: {
            query?: Query3;
            header?: Header1;
            path: Path32;
        };
        responses: Answers1<components["schemas"]["AssemblyOrderLinePage"]>;
    };
    GetPdfDocumentOfAssemblyOrder: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path32;
        };
        responses: Answers1<components["schemas"]["PdfDocument"]>;
    };
    DownloadPdfOfAssemblyOrder: {
        parameters: {
            header?: Header2;
            path: Path32;
        };
        responses: Answers2;
    };
    ListAttachmentsOfAssemblyOrder: {
        parameters: Parameters28;
        responses: Answers1<components["schemas"]["AttachmentPage"]>;
    };
    ListDocumentAttachmentsOfAssemblyOrder: {
        parameters: Parameters28;
        responses: Answers1<components["schemas"]["DocumentAttachmentPage"]>;
    };
    ListInventoryReceiptLines: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["InventoryReceiptLinePage"]>;
    };
    GetInventoryReceiptLine: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path33;
        };
        responses: Answers1<components["schemas"]["InventoryReceiptLine"]>;
    };
    ListDimensionSetLinesOfInventoryReceiptLine: {
        parameters: {
            query?: Query1;
            header?: Header1;
            path: Path33;
        };
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
    ListInventoryReceipts: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["InventoryReceiptPage"]>;
    };
    GetInventoryReceipt: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path34;
        };
        responses: Answers1<components["schemas"]["InventoryReceipt"]>;
    };
    ListDimensionSetLinesOfInventoryReceipt: {
        parameters: Parameters29;
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
    ListInventoryReceiptLinesOfInventoryReceipt: {
        parameters: {
            query?: Query3;
            header?: Header1;
            path: Path34;
        };
        responses: Answers1<components["schemas"]["InventoryReceiptLinePage"]>;
    };
    GetPdfDocumentOfInventoryReceipt: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path34;
        };
        responses: Answers1<components["schemas"]["PdfDocument"]>;
    };
    DownloadPdfOfInventoryReceipt: {
        parameters: {
            header?: Header2;
            path: Path34;
        };
        responses: Answers2;
    };
    ListAttachmentsOfInventoryReceipt: {
        parameters: Parameters29;
        responses: Answers1<components["schemas"]["AttachmentPage"]>;
    };
    ListDocumentAttachmentsOfInventoryReceipt: {
        parameters: Parameters29;
        responses: Answers1<components["schemas"]["DocumentAttachmentPage"]>;
    };
    ListInventoryShipmentLines: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["InventoryShipmentLinePage"]>;
    };
    GetInventoryShipmentLine: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path35;
        };
        responses: Answers1<components["schemas"]["InventoryShipmentLine"]>;
    };
    ListDimensionSetLinesOfInventoryShipmentLine: {
        parameters: {
            query?: Query1;
            header?: Header1;
            path: Path35;
        };
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
    ListInventoryShipments: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["InventoryShipmentPage"]>;
    };
    GetInventoryShipment: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path36;
        };
        responses: Answers1<components["schemas"]["InventoryShipment"]>;
    };
    ListDimensionSetLinesOfInventoryShipment: {
        parameters: Parameters30;
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
    ListInventoryShipmentLinesOfInventoryShipment: {
        parameters: {
            query?: Query3;
            header?: Header1;
            path: Path36;
        };
        responses: Answers1<components["schemas"]["InventoryShipmentLinePage"]>;
    };
    GetPdfDocumentOfInventoryShipment: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path36;
        };
        responses: Answers1<components["schemas"]["PdfDocument"]>;
    };
    DownloadPdfOfInventoryShipment: {
        parameters: {
            header?: Header2;
            path: Path36;
        };
        responses: Answers2;
    };
    ListAttachmentsOfInventoryShipment: {
        parameters: Parameters30;
        responses: Answers1<components["schemas"]["AttachmentPage"]>;
    };
    ListDocumentAttachmentsOfInventoryShipment: {
        parameters: Parameters30;
        responses: Answers1<components["schemas"]["DocumentAttachmentPage"]>;
    };
    ListPhysicalInventoryOrderLines: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["PhysicalInventoryOrderLinePage"]>;
    };
    GetPhysicalInventoryOrderLine: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path37;
        };
        responses: Answers1<components["schemas"]["PhysicalInventoryOrderLine"]>;
    };
    ListDimensionSetLinesOfPhysicalInventoryOrderLine: {
        parameters: {
            query?: Query1;
            header?: Header1;
            path: Path37;
        };
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
    ListPhysicalInventoryOrders: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["PhysicalInventoryOrderPage"]>;
    };
    GetPhysicalInventoryOrder: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path38;
        };
        responses: Answers1<components["schemas"]["PhysicalInventoryOrder"]>;
    };
    ListDimensionSetLinesOfPhysicalInventoryOrder: {
        parameters: Parameters31;
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
    ListPhysicalInventoryOrderLinesOfPhysicalInventoryOrder: {
        parameters: {
            query?: Query3;
            header?: Header1;
            path: Path38;
        };
        responses: Answers1<components["schemas"]["PhysicalInventoryOrderLinePage"]>;
    };
    GetPdfDocumentOfPhysicalInventoryOrder: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path38;
        };
        responses: Answers1<components["schemas"]["PdfDocument"]>;
    };
    DownloadPdfOfPhysicalInventoryOrder: {
        parameters: {
            header?: Header2;
            path: Path38;
        };
        responses: Answers2;
    };
    ListAttachmentsOfPhysicalInventoryOrder: {
        parameters: Parameters31;
        responses: Answers1<components["schemas"]["AttachmentPage"]>;
    };
    ListDocumentAttachmentsOfPhysicalInventoryOrder: {
        parameters: Parameters31;
        responses: Answers1<components["schemas"]["DocumentAttachmentPage"]>;
    };
    ListPhysicalInventoryRecordingLines: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["PhysicalInventoryRecordingLinePage"]>;
    };
    GetPhysicalInventoryRecordingLine: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: {
                /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
                companyId: components["parameters"]["companyId"];
                /** @description The `id` of the physical inventory recording line. */
                physicalInventoryRecordingLineId: components["parameters"]["physicalInventoryRecordingLineId"];
            };
        };
        responses: Answers1<components["schemas"]["PhysicalInventoryRecordingLine"]>;
    };
    ListPhysicalInventoryRecordings: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["PhysicalInventoryRecordingPage"]>;
    };
    GetPhysicalInventoryRecording: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path39;
        };
        responses: Answers1<components["schemas"]["PhysicalInventoryRecording"]>;
    };
    ListPhysicalInventoryRecordingLinesOfPhysicalInventoryRecording: {
        parameters: Parameters32;
        responses: Answers1<components["schemas"]["PhysicalInventoryRecordingLinePage"]>;
    };
    GetPdfDocumentOfPhysicalInventoryRecording: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path39;
        };
        responses: Answers1<components["schemas"]["PdfDocument"]>;
    };
    DownloadPdfOfPhysicalInventoryRecording: {
        parameters: {
            header?: Header2;
            path: Path39;
        };
        responses: Answers2;
    };
    ListAttachmentsOfPhysicalInventoryRecording: {
        parameters: Parameters32;
        responses: Answers1<components["schemas"]["AttachmentPage"]>;
    };
    ListDocumentAttachmentsOfPhysicalInventoryRecording: {
        parameters: Parameters32;
        responses: Answers1<components["schemas"]["DocumentAttachmentPage"]>;
    };
    ListPostedAssemblyOrderLines: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["PostedAssemblyOrderLinePage"]>;
    };
    GetPostedAssemblyOrderLine: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path40;
        };
        responses: Answers1<components["schemas"]["PostedAssemblyOrderLine"]>;
    };
    ListDimensionSetLinesOfPostedAssemblyOrderLine: {
        parameters: {
            query?: Query1;
            header?: Header1;
            path: Path40;
        };
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
    ListPostedAssemblyOrders: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["PostedAssemblyOrderPage"]>;
    };
    GetPostedAssemblyOrder: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path41;
        };
        responses: Answers1<components["schemas"]["PostedAssemblyOrder"]>;
    };
    ListDimensionSetLinesOfPostedAssemblyOrder: {
        parameters: Parameters33;
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
    ListPostedAssemblyOrderLinesOfPostedAssemblyOrder: {
        parameters: {
            query?: Query3;
            header?: Header1;
            path: Path41;
        };
        responses: Answers1<components["schemas"]["PostedAssemblyOrderLinePage"]>;
    };
    GetPdfDocumentOfPostedAssemblyOrder: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path41;
        };
        responses: Answers1<components["schemas"]["PdfDocument"]>;
    };
    DownloadPdfOfPostedAssemblyOrder: {
        parameters: {
            header?: Header2;
            path: Path41;
        };
        responses: Answers2;
    };
    ListAttachmentsOfPostedAssemblyOrder: {
        parameters: Parameters33;
        responses: Answers1<components["schemas"]["AttachmentPage"]>;
    };
    ListDocumentAttachmentsOfPostedAssemblyOrder: {
        parameters: Parameters33;
        responses: Answers1<components["schemas"]["DocumentAttachmentPage"]>;
    };
    ListPostedDirectTransferLines: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["PostedDirectTransferLinePage"]>;
    };
    GetPostedDirectTransferLine: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path42;
        };
        responses: Answers1<components["schemas"]["PostedDirectTransferLine"]>;
    };
    ListDimensionSetLinesOfPostedDirectTransferLine: {
        parameters: {
            query?: Query1;
            header?: Header1;
            path: Path42;
        };
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
    ListPostedDirectTransfers: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["PostedDirectTransferPage"]>;
    };
    GetPostedDirectTransfer: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path43;
        };
        responses: Answers1<components["schemas"]["PostedDirectTransfer"]>;
    };
    ListDimensionSetLinesOfPostedDirectTransfer: {
        parameters: Parameters34;
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
    ListPostedDirectTransferLinesOfPostedDirectTransfer: {
        parameters: {
            query?: Query3;
            header?: Header1;
            path: Path43;
        };
        responses: Answers1<components["schemas"]["PostedDirectTransferLinePage"]>;
    };
    GetPdfDocumentOfPostedDirectTransfer: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path43;
        };
        responses: Answers1<components["schemas"]["PdfDocument"]>;
    };
    DownloadPdfOfPostedDirectTransfer: {
        parameters: {
            header?: Header2;
            path: Path43;
        };
        responses: Answers2;
    };
    ListAttachmentsOfPostedDirectTransfer: {
        parameters: Parameters34;
        responses: Answers1<components["schemas"]["AttachmentPage"]>;
    };
    ListDocumentAttachmentsOfPostedDirectTransfer: {
        parameters: Parameters34;
        responses: Answers1<components["schemas"]["DocumentAttachmentPage"]>;
    };
    ListPostedInventoryReceiptLines: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["PostedInventoryReceiptLinePage"]>;
    };
    GetPostedInventoryReceiptLine: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path44;
        };
        responses: Answers1<components["schemas"]["PostedInventoryReceiptLine"]>;
    };
    ListDimensionSetLinesOfPostedInventoryReceiptLine: {
        parameters: {
            query?: Query1;
            header?: Header1;
            path: Path44;
        };
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
    ListPostedInventoryReceipts: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["PostedInventoryReceiptPage"]>;
    };
    GetPostedInventoryReceipt: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path45;
        };
        responses: Answers1<components["schemas"]["PostedInventoryReceipt"]>;
    };
    ListDimensionSetLinesOfPostedInventoryReceipt: {
        parameters: Parameters35;
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
    ListPostedInventoryReceiptLinesOfPostedInventoryReceipt: {
        parameters: {
            query?: Query3;
            header?: Header1;
            path: Path45;
        };
        responses: Answers1<components["schemas"]["PostedInventoryReceiptLinePage"]>;
    };
    GetPdfDocumentOfPostedInventoryReceipt: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path45;
        };
        responses: Answers1<components["schemas"]["PdfDocument"]>;
    };
    DownloadPdfOfPostedInventoryReceipt: {
        parameters: {
            header?: Header2;
            path: Path45;
        };
        responses: Answers2;
    };
    ListAttachmentsOfPostedInventoryReceipt: {
        parameters: Parameters35;
        responses: Answers1<components["schemas"]["AttachmentPage"]>;
    };
    ListDocumentAttachmentsOfPostedInventoryReceipt: {
        parameters: Parameters35;
        responses: Answers1<components["schemas"]["DocumentAttachmentPage"]>;
    };
    ListPostedInventoryShipmentLines: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["PostedInventoryShipmentLinePage"]>;
    };
    GetPostedInventoryShipmentLine: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path46;
        };
        responses: Answers1<components["schemas"]["PostedInventoryShipmentLine"]>;
    };
    ListDimensionSetLinesOfPostedInventoryShipmentLine: {
        parameters: {
            query?: Query1;
            header?: Header1;
            path: Path46;
        };
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
    ListPostedInventoryShipments: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["PostedInventoryShipmentPage"]>;
    };
    GetPostedInventoryShipment: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path47;
        };
        responses: Answers1<components["schemas"]["PostedInventoryShipment"]>;
    };
    ListDimensionSetLinesOfPostedInventoryShipment: {
        parameters: Parameters36;
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
    ListPostedInventoryShipmentLinesOfPostedInventoryShipment: {
        parameters: {
            query?: Query3;
            header?: Header1;
            path: Path47;
        };
        responses: Answers1<components["schemas"]["PostedInventoryShipmentLinePage"]>;
    };
    GetPdfDocumentOfPostedInventoryShipment: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path47;
        };
        responses: Answers1<components["schemas"]["PdfDocument"]>;
    };
    DownloadPdfOfPostedInventoryShipment: {
        parameters: {
            header?: Header2;
            path: Path47;
        };
        responses: Answers2;
    };
    ListAttachmentsOfPostedInventoryShipment: {
        parameters: Parameters36;
        responses: Answers1<components["schemas"]["AttachmentPage"]>;
    };
    ListDocumentAttachmentsOfPostedInventoryShipment: {
        parameters: Parameters36;
        responses: Answers1<components["schemas"]["DocumentAttachmentPage"]>;
    };
    ListPostedPhysicalInventoryOrderLines: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["PostedPhysicalInventoryOrderLinePage"]>;
    };
    GetPostedPhysicalInventoryOrderLine: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path48;
        };
        responses: Answers1<components["schemas"]["PostedPhysicalInventoryOrderLine"]>;
    };
    ListDimensionSetLinesOfPostedPhysicalInventoryOrderLine: {
        parameters: {
            query?: Query1;
            header?: Header1;
            path: Path48;
        };
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
    ListPostedPhysicalInventoryOrders: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["PostedPhysicalInventoryOrderPage"]>;
    };
    GetPostedPhysicalInventoryOrder: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path49;
        };
        responses: Answers1<components["schemas"]["PostedPhysicalInventoryOrder"]>;
    };
    ListDimensionSetLinesOfPostedPhysicalInventoryOrder: {
        parameters: Parameters37;
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
    ListPostedPhysicalInventoryOrderLinesOfPostedPhysicalInventoryOrder: {
        parameters: {
            query?: Query3;
            header?: Header1;
            path: Path49;
        };
        responses: Answers1<components["schemas"]["PostedPhysicalInventoryOrderLinePage"]>;
    };
    GetPdfDocumentOfPostedPhysicalInventoryOrder: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path49;
        };
        responses: Answers1<components["schemas"]["PdfDocument"]>;
    };
    DownloadPdfOfPostedPhysicalInventoryOrder: {
        parameters: {
            header?: Header2;
            path: Path49;
        };
        responses: Answers2;
    };
    ListAttachmentsOfPostedPhysicalInventoryOrder: {
        parameters: Parameters37;
        responses: Answers1<components["schemas"]["AttachmentPage"]>;
    };
    ListDocumentAttachmentsOfPostedPhysicalInventoryOrder: {
        parameters: Parameters37;
        responses: Answers1<components["schemas"]["DocumentAttachmentPage"]>;
    };
    ListPostedPhysicalInventoryRecordingLines: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["PostedPhysicalInventoryRecordingLinePage"]>;
    };
    GetPostedPhysicalInventoryRecordingLine: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: {
                /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
                companyId: components["parameters"]["companyId"];
                /** @description The `id` of the posted physical inventory recording line. */
                postedPhysicalInventoryRecordingLineId: components["parameters"]["postedPhysicalInventoryRecordingLineId"];
            };
        };
        responses: Answers1<components["schemas"]["PostedPhysicalInventoryRecordingLine"]>;
    };
    ListPostedPhysicalInventoryRecordings: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["PostedPhysicalInventoryRecordingPage"]>;
    };
    GetPostedPhysicalInventoryRecording: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path50;
        };
        responses: Answers1<components["schemas"]["PostedPhysicalInventoryRecording"]>;
    };
    ListPostedPhysicalInventoryRecordingLinesOfPostedPhysicalInventoryRecording: {
        parameters: Parameters38;
        responses: Answers1<components["schemas"]["PostedPhysicalInventoryRecordingLinePage"]>;
    };
    GetPdfDocumentOfPostedPhysicalInventoryRecording: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path50;
        };
        responses: Answers1<components["schemas"]["PdfDocument"]>;
    };
    DownloadPdfOfPostedPhysicalInventoryRecording: {
        parameters: {
            header?: Header2;
            path: Path50;
        };
        responses: Answers2;
    };
    ListAttachmentsOfPostedPhysicalInventoryRecording: {
        parameters: Parameters38;
        responses: Answers1<components["schemas"]["AttachmentPage"]>;
    };
    ListDocumentAttachmentsOfPostedPhysicalInventoryRecording: {
        parameters: Parameters38;
        responses: Answers1<components["schemas"]["DocumentAttachmentPage"]>;
    };
    ListTransferOrderLines: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["TransferOrderLinePage"]>;
    };
    GetTransferOrderLine: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path51;
        };
        responses: Answers1<components["schemas"]["TransferOrderLine"]>;
    };
    ListDimensionSetLinesOfTransferOrderLine: {
        parameters: {
            query?: Query1;
            header?: Header1;
            path: Path51;
        };
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
    ListTransferOrders: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["TransferOrderPage"]>;
    };
    GetTransferOrder: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path52;
        };
        responses: Answers1<components["schemas"]["TransferOrder"]>;
    };
    ListDimensionSetLinesOfTransferOrder: {
        parameters: Parameters39;
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
    ListTransferOrderLinesOfTransferOrder: {
        parameters: {
            query?: Query3;
            header?: Header1;
            path: Path52;
        };
        responses: Answers1<components["schemas"]["TransferOrderLinePage"]>;
    };
    GetPdfDocumentOfTransferOrder: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path52;
        };
        responses: Answers1<components["schemas"]["PdfDocument"]>;
    };
    DownloadPdfOfTransferOrder: {
        parameters: {
            header?: Header2;
            path: Path52;
        };
        responses: Answers2;
    };
    ListAttachmentsOfTransferOrder: {
        parameters: Parameters39;
        responses: Answers1<components["schemas"]["AttachmentPage"]>;
    };
    ListDocumentAttachmentsOfTransferOrder: {
        parameters: Parameters39;
        responses: Answers1<components["schemas"]["DocumentAttachmentPage"]>;
    };
    ListTransferReceiptLines: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["TransferReceiptLinePage"]>;
    };
    GetTransferReceiptLine: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path53;
        };
        responses: Answers1<components["schemas"]["TransferReceiptLine"]>;
    };
    ListDimensionSetLinesOfTransferReceiptLine: {
        parameters: {
            query?: Query1;
            header?: Header1;
            path: Path53;
        };
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
    ListTransferReceipts: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["TransferReceiptPage"]>;
    };
    GetTransferReceipt: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path54;
        };
        responses: Answers1<components["schemas"]["TransferReceipt"]>;
    };
    ListDimensionSetLinesOfTransferReceipt: {
        parameters: Parameters40;
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
    ListTransferReceiptLinesOfTransferReceipt: {
        parameters: {
            query?: Query3;
            header?: Header1;
            path: Path54;
        };
        responses: Answers1<components["schemas"]["TransferReceiptLinePage"]>;
    };
    GetPdfDocumentOfTransferReceipt: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path54;
        };
        responses: Answers1<components["schemas"]["PdfDocument"]>;
    };
    DownloadPdfOfTransferReceipt: {
        parameters: {
            header?: Header2;
            path: Path54;
        };
        responses: Answers2;
    };
    ListAttachmentsOfTransferReceipt: {
        parameters: Parameters40;
        responses: Answers1<components["schemas"]["AttachmentPage"]>;
    };
    ListDocumentAttachmentsOfTransferReceipt: {
        parameters: Parameters40;
        responses: Answers1<components["schemas"]["DocumentAttachmentPage"]>;
    };
    ListTransferShipmentLines: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["TransferShipmentLinePage"]>;
    };
    GetTransferShipmentLine: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path55;
        };
        responses: Answers1<components["schemas"]["TransferShipmentLine"]>;
    };
    ListDimensionSetLinesOfTransferShipmentLine: {
        parameters: {
            query?: Query1;
            header?: Header1;
            path: Path55;
        };
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
    ListTransferShipments: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["TransferShipmentPage"]>;
    };
    GetTransferShipment: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path56;
        };
        responses: Answers1<components["schemas"]["TransferShipment"]>;
    };
    ListDimensionSetLinesOfTransferShipment: {
        parameters: Parameters41;
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
    ListTransferShipmentLinesOfTransferShipment: {
        parameters: {
            query?: Query3;
            header?: Header1;
            path: Path56;
        };
        responses: Answers1<components["schemas"]["TransferShipmentLinePage"]>;
    };
    GetPdfDocumentOfTransferShipment: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path56;
        };
        responses: Answers1<components["schemas"]["PdfDocument"]>;
    };
    DownloadPdfOfTransferShipment: {
        parameters: {
            header?: Header2;
            path: Path56;
        };
        responses: Answers2;
    };
    ListAttachmentsOfTransferShipment: {
        parameters: Parameters41;
        responses: Answers1<components["schemas"]["AttachmentPage"]>;
    };
    ListDocumentAttachmentsOfTransferShipment: {
        parameters: Parameters41;
        responses: Answers1<components["schemas"]["DocumentAttachmentPage"]>;
    };
}
/** What may be done with the fields of each record. */
export interface records {
    DimensionSetLine: { row: components["schemas"]["DimensionSetLine"]; key: "id"; create: "valueId" | "valueCode" | "id" | "code"; update: "valueId" | "valueCode"; noFilter: "@odata.etag" | "valueId" | "valueCode" };
    DocumentAttachment: { row: components["schemas"]["DocumentAttachment"]; key: "id"; create: "fileName" | "lineNumber" | "documentFlowSales" | "documentFlowPurchase" | "parentType" | "parentId"; update: "fileName" | "lineNumber" | "documentFlowSales" | "documentFlowPurchase"; noFilter: "@odata.etag" | "attachmentContent@odata.mediaReadLink" | "attachmentContent@odata.mediaEditLink" };
    PdfDocument: { row: components["schemas"]["PdfDocument"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "pdfDocumentContent@odata.mediaReadLink" };
    Attachment: { row: components["schemas"]["Attachment"]; key: "id"; create: "fileName" | "byteSize" | "parentId" | "parentType"; update: "fileName" | "byteSize"; noFilter: "@odata.etag" | "attachmentContent@odata.mediaReadLink" | "attachmentContent@odata.mediaEditLink" };
    AssemblyOrderLine: { row: components["schemas"]["AssemblyOrderLine"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "dimensionSetLines"; nested: { "dimensionSetLines": "DimensionSetLine"; "assemblyOrder": "AssemblyOrder" }; single: "assemblyOrder" };
    AssemblyOrder: { row: components["schemas"]["AssemblyOrder"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "dimensionSetLines" | "assemblyOrderLines" | "attachments" | "documentAttachments"; nested: { "dimensionSetLines": "DimensionSetLine"; "assemblyOrderLines": "AssemblyOrderLine"; "attachments": "Attachment"; "documentAttachments": "DocumentAttachment"; "pdfDocument": "PdfDocument" }; single: "pdfDocument" };
    InventoryReceiptLine: { row: components["schemas"]["InventoryReceiptLine"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "dimensionSetLines"; nested: { "dimensionSetLines": "DimensionSetLine"; "inventoryReceipt": "InventoryReceipt" }; single: "inventoryReceipt" };
    InventoryReceipt: { row: components["schemas"]["InventoryReceipt"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "dimensionSetLines" | "inventoryReceiptLines" | "attachments" | "documentAttachments"; nested: { "dimensionSetLines": "DimensionSetLine"; "inventoryReceiptLines": "InventoryReceiptLine"; "attachments": "Attachment"; "documentAttachments": "DocumentAttachment"; "pdfDocument": "PdfDocument" }; single: "pdfDocument" };
    InventoryShipmentLine: { row: components["schemas"]["InventoryShipmentLine"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "dimensionSetLines"; nested: { "dimensionSetLines": "DimensionSetLine"; "inventoryShipment": "InventoryShipment" }; single: "inventoryShipment" };
    InventoryShipment: { row: components["schemas"]["InventoryShipment"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "dimensionSetLines" | "inventoryShipmentLines" | "attachments" | "documentAttachments"; nested: { "dimensionSetLines": "DimensionSetLine"; "inventoryShipmentLines": "InventoryShipmentLine"; "attachments": "Attachment"; "documentAttachments": "DocumentAttachment"; "pdfDocument": "PdfDocument" }; single: "pdfDocument" };
    PhysicalInventoryOrderLine: { row: components["schemas"]["PhysicalInventoryOrderLine"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "dimensionSetLines"; nested: { "dimensionSetLines": "DimensionSetLine"; "physicalInventoryOrder": "PhysicalInventoryOrder" }; single: "physicalInventoryOrder" };
    PhysicalInventoryOrder: { row: components["schemas"]["PhysicalInventoryOrder"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "dimensionSetLines" | "physicalInventoryOrderLines" | "attachments" | "documentAttachments"; nested: { "dimensionSetLines": "DimensionSetLine"; "physicalInventoryOrderLines": "PhysicalInventoryOrderLine"; "attachments": "Attachment"; "documentAttachments": "DocumentAttachment"; "pdfDocument": "PdfDocument" }; single: "pdfDocument" };
    PhysicalInventoryRecordingLine: { row: components["schemas"]["PhysicalInventoryRecordingLine"]; key: "id"; create: never; update: never; noFilter: "@odata.etag"; nested: { "physicalInventoryRecording": "PhysicalInventoryRecording" }; single: "physicalInventoryRecording" };
    PhysicalInventoryRecording: { row: components["schemas"]["PhysicalInventoryRecording"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "physicalInventoryRecordingLines" | "attachments" | "documentAttachments"; nested: { "physicalInventoryRecordingLines": "PhysicalInventoryRecordingLine"; "attachments": "Attachment"; "documentAttachments": "DocumentAttachment"; "pdfDocument": "PdfDocument" }; single: "pdfDocument" };
    PostedAssemblyOrderLine: { row: components["schemas"]["PostedAssemblyOrderLine"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "dimensionSetLines"; nested: { "dimensionSetLines": "DimensionSetLine"; "postedAssemblyOrder": "PostedAssemblyOrder" }; single: "postedAssemblyOrder" };
    PostedAssemblyOrder: { row: components["schemas"]["PostedAssemblyOrder"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "dimensionSetLines" | "postedAssemblyOrderLines" | "attachments" | "documentAttachments"; nested: { "dimensionSetLines": "DimensionSetLine"; "postedAssemblyOrderLines": "PostedAssemblyOrderLine"; "attachments": "Attachment"; "documentAttachments": "DocumentAttachment"; "pdfDocument": "PdfDocument" }; single: "pdfDocument" };
    PostedDirectTransferLine: { row: components["schemas"]["PostedDirectTransferLine"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "dimensionSetLines"; nested: { "dimensionSetLines": "DimensionSetLine"; "postedDirectTransfer": "PostedDirectTransfer" }; single: "postedDirectTransfer" };
    PostedDirectTransfer: { row: components["schemas"]["PostedDirectTransfer"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "dimensionSetLines" | "postedDirectTransferLines" | "attachments" | "documentAttachments"; nested: { "dimensionSetLines": "DimensionSetLine"; "postedDirectTransferLines": "PostedDirectTransferLine"; "attachments": "Attachment"; "documentAttachments": "DocumentAttachment"; "pdfDocument": "PdfDocument" }; single: "pdfDocument" };
    PostedInventoryReceiptLine: { row: components["schemas"]["PostedInventoryReceiptLine"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "dimensionSetLines"; nested: { "dimensionSetLines": "DimensionSetLine"; "postedInventoryReceipt": "PostedInventoryReceipt" }; single: "postedInventoryReceipt" };
    PostedInventoryReceipt: { row: components["schemas"]["PostedInventoryReceipt"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "dimensionSetLines" | "postedInventoryReceiptLines" | "attachments" | "documentAttachments"; nested: { "dimensionSetLines": "DimensionSetLine"; "postedInventoryReceiptLines": "PostedInventoryReceiptLine"; "attachments": "Attachment"; "documentAttachments": "DocumentAttachment"; "pdfDocument": "PdfDocument" }; single: "pdfDocument" };
    PostedInventoryShipmentLine: { row: components["schemas"]["PostedInventoryShipmentLine"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "dimensionSetLines"; nested: { "dimensionSetLines": "DimensionSetLine"; "postedInventoryShipment": "PostedInventoryShipment" }; single: "postedInventoryShipment" };
    PostedInventoryShipment: { row: components["schemas"]["PostedInventoryShipment"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "dimensionSetLines" | "postedInventoryShipmentLines" | "attachments" | "documentAttachments"; nested: { "dimensionSetLines": "DimensionSetLine"; "postedInventoryShipmentLines": "PostedInventoryShipmentLine"; "attachments": "Attachment"; "documentAttachments": "DocumentAttachment"; "pdfDocument": "PdfDocument" }; single: "pdfDocument" };
    PostedPhysicalInventoryOrderLine: { row: components["schemas"]["PostedPhysicalInventoryOrderLine"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "dimensionSetLines"; nested: { "dimensionSetLines": "DimensionSetLine"; "postedPhysicalInventoryOrder": "PostedPhysicalInventoryOrder" }; single: "postedPhysicalInventoryOrder" };
    PostedPhysicalInventoryOrder: { row: components["schemas"]["PostedPhysicalInventoryOrder"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "dimensionSetLines" | "postedPhysicalInventoryOrderLines" | "attachments" | "documentAttachments"; nested: { "dimensionSetLines": "DimensionSetLine"; "postedPhysicalInventoryOrderLines": "PostedPhysicalInventoryOrderLine"; "attachments": "Attachment"; "documentAttachments": "DocumentAttachment"; "pdfDocument": "PdfDocument" }; single: "pdfDocument" };
    PostedPhysicalInventoryRecordingLine: { row: components["schemas"]["PostedPhysicalInventoryRecordingLine"]; key: "id"; create: never; update: never; noFilter: "@odata.etag"; nested: { "postedPhysicalInventoryRecording": "PostedPhysicalInventoryRecording" }; single: "postedPhysicalInventoryRecording" };
    PostedPhysicalInventoryRecording: { row: components["schemas"]["PostedPhysicalInventoryRecording"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "postedPhysicalInventoryRecordingLines" | "attachments" | "documentAttachments"; nested: { "postedPhysicalInventoryRecordingLines": "PostedPhysicalInventoryRecordingLine"; "attachments": "Attachment"; "documentAttachments": "DocumentAttachment"; "pdfDocument": "PdfDocument" }; single: "pdfDocument" };
    TransferOrderLine: { row: components["schemas"]["TransferOrderLine"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "dimensionSetLines"; nested: { "dimensionSetLines": "DimensionSetLine"; "transferOrder": "TransferOrder" }; single: "transferOrder" };
    TransferOrder: { row: components["schemas"]["TransferOrder"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "dimensionSetLines" | "transferOrderLines" | "attachments" | "documentAttachments"; nested: { "dimensionSetLines": "DimensionSetLine"; "transferOrderLines": "TransferOrderLine"; "attachments": "Attachment"; "documentAttachments": "DocumentAttachment"; "pdfDocument": "PdfDocument" }; single: "pdfDocument" };
    TransferReceiptLine: { row: components["schemas"]["TransferReceiptLine"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "dimensionSetLines"; nested: { "dimensionSetLines": "DimensionSetLine"; "transferReceipt": "TransferReceipt" }; single: "transferReceipt" };
    TransferReceipt: { row: components["schemas"]["TransferReceipt"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "dimensionSetLines" | "transferReceiptLines" | "attachments" | "documentAttachments"; nested: { "dimensionSetLines": "DimensionSetLine"; "transferReceiptLines": "TransferReceiptLine"; "attachments": "Attachment"; "documentAttachments": "DocumentAttachment"; "pdfDocument": "PdfDocument" }; single: "pdfDocument" };
    TransferShipmentLine: { row: components["schemas"]["TransferShipmentLine"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "dimensionSetLines"; nested: { "dimensionSetLines": "DimensionSetLine"; "transferShipment": "TransferShipment" }; single: "transferShipment" };
    TransferShipment: { row: components["schemas"]["TransferShipment"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "dimensionSetLines" | "transferShipmentLines" | "attachments" | "documentAttachments"; nested: { "dimensionSetLines": "DimensionSetLine"; "transferShipmentLines": "TransferShipmentLine"; "attachments": "Attachment"; "documentAttachments": "DocumentAttachment"; "pdfDocument": "PdfDocument" }; single: "pdfDocument" };
}
/** What each path lets a client do. */
export interface calls {
    "/companies({companyId})/assemblyOrderLines": { list: "AssemblyOrderLine" };
    "/companies({companyId})/assemblyOrderLines({assemblyOrderLineId})": { get: "AssemblyOrderLine" };
    "/companies({companyId})/assemblyOrderLines({assemblyOrderLineId})/dimensionSetLines": { list: "DimensionSetLine" };
    "/companies({companyId})/assemblyOrders": { list: "AssemblyOrder" };
    "/companies({companyId})/assemblyOrders({assemblyOrderId})": { get: "AssemblyOrder" };
    "/companies({companyId})/assemblyOrders({assemblyOrderId})/dimensionSetLines": { list: "DimensionSetLine" };
    "/companies({companyId})/assemblyOrders({assemblyOrderId})/assemblyOrderLines": { list: "AssemblyOrderLine" };
    "/companies({companyId})/assemblyOrders({assemblyOrderId})/pdfDocument": { get: "PdfDocument" };
    "/companies({companyId})/assemblyOrders({assemblyOrderId})/attachments": { list: "Attachment" };
    "/companies({companyId})/assemblyOrders({assemblyOrderId})/documentAttachments": { list: "DocumentAttachment" };
    "/companies({companyId})/inventoryReceiptLines": { list: "InventoryReceiptLine" };
    "/companies({companyId})/inventoryReceiptLines({inventoryReceiptLineId})": { get: "InventoryReceiptLine" };
    "/companies({companyId})/inventoryReceiptLines({inventoryReceiptLineId})/dimensionSetLines": { list: "DimensionSetLine" };
    "/companies({companyId})/inventoryReceipts": { list: "InventoryReceipt" };
    "/companies({companyId})/inventoryReceipts({inventoryReceiptId})": { get: "InventoryReceipt" };
    "/companies({companyId})/inventoryReceipts({inventoryReceiptId})/dimensionSetLines": { list: "DimensionSetLine" };
    "/companies({companyId})/inventoryReceipts({inventoryReceiptId})/inventoryReceiptLines": { list: "InventoryReceiptLine" };
    "/companies({companyId})/inventoryReceipts({inventoryReceiptId})/pdfDocument": { get: "PdfDocument" };
    "/companies({companyId})/inventoryReceipts({inventoryReceiptId})/attachments": { list: "Attachment" };
    "/companies({companyId})/inventoryReceipts({inventoryReceiptId})/documentAttachments": { list: "DocumentAttachment" };
    "/companies({companyId})/inventoryShipmentLines": { list: "InventoryShipmentLine" };
    "/companies({companyId})/inventoryShipmentLines({inventoryShipmentLineId})": { get: "InventoryShipmentLine" };
    "/companies({companyId})/inventoryShipmentLines({inventoryShipmentLineId})/dimensionSetLines": { list: "DimensionSetLine" };
    "/companies({companyId})/inventoryShipments": { list: "InventoryShipment" };
    "/companies({companyId})/inventoryShipments({inventoryShipmentId})": { get: "InventoryShipment" };
    "/companies({companyId})/inventoryShipments({inventoryShipmentId})/dimensionSetLines": { list: "DimensionSetLine" };
    "/companies({companyId})/inventoryShipments({inventoryShipmentId})/inventoryShipmentLines": { list: "InventoryShipmentLine" };
    "/companies({companyId})/inventoryShipments({inventoryShipmentId})/pdfDocument": { get: "PdfDocument" };
    "/companies({companyId})/inventoryShipments({inventoryShipmentId})/attachments": { list: "Attachment" };
    "/companies({companyId})/inventoryShipments({inventoryShipmentId})/documentAttachments": { list: "DocumentAttachment" };
    "/companies({companyId})/physicalInventoryOrderLines": { list: "PhysicalInventoryOrderLine" };
    "/companies({companyId})/physicalInventoryOrderLines({physicalInventoryOrderLineId})": { get: "PhysicalInventoryOrderLine" };
    "/companies({companyId})/physicalInventoryOrderLines({physicalInventoryOrderLineId})/dimensionSetLines": { list: "DimensionSetLine" };
    "/companies({companyId})/physicalInventoryOrders": { list: "PhysicalInventoryOrder" };
    "/companies({companyId})/physicalInventoryOrders({physicalInventoryOrderId})": { get: "PhysicalInventoryOrder" };
    "/companies({companyId})/physicalInventoryOrders({physicalInventoryOrderId})/dimensionSetLines": { list: "DimensionSetLine" };
    "/companies({companyId})/physicalInventoryOrders({physicalInventoryOrderId})/physicalInventoryOrderLines": { list: "PhysicalInventoryOrderLine" };
    "/companies({companyId})/physicalInventoryOrders({physicalInventoryOrderId})/pdfDocument": { get: "PdfDocument" };
    "/companies({companyId})/physicalInventoryOrders({physicalInventoryOrderId})/attachments": { list: "Attachment" };
    "/companies({companyId})/physicalInventoryOrders({physicalInventoryOrderId})/documentAttachments": { list: "DocumentAttachment" };
    "/companies({companyId})/physicalInventoryRecordingLines": { list: "PhysicalInventoryRecordingLine" };
    "/companies({companyId})/physicalInventoryRecordingLines({physicalInventoryRecordingLineId})": { get: "PhysicalInventoryRecordingLine" };
    "/companies({companyId})/physicalInventoryRecordings": { list: "PhysicalInventoryRecording" };
    "/companies({companyId})/physicalInventoryRecordings({physicalInventoryRecordingId})": { get: "PhysicalInventoryRecording" };
    "/companies({companyId})/physicalInventoryRecordings({physicalInventoryRecordingId})/physicalInventoryRecordingLines": { list: "PhysicalInventoryRecordingLine" };
    "/companies({companyId})/physicalInventoryRecordings({physicalInventoryRecordingId})/pdfDocument": { get: "PdfDocument" };
    "/companies({companyId})/physicalInventoryRecordings({physicalInventoryRecordingId})/attachments": { list: "Attachment" };
    "/companies({companyId})/physicalInventoryRecordings({physicalInventoryRecordingId})/documentAttachments": { list: "DocumentAttachment" };
    "/companies({companyId})/postedAssemblyOrderLines": { list: "PostedAssemblyOrderLine" };
    "/companies({companyId})/postedAssemblyOrderLines({postedAssemblyOrderLineId})": { get: "PostedAssemblyOrderLine" };
    "/companies({companyId})/postedAssemblyOrderLines({postedAssemblyOrderLineId})/dimensionSetLines": { list: "DimensionSetLine" };
    "/companies({companyId})/postedAssemblyOrders": { list: "PostedAssemblyOrder" };
    "/companies({companyId})/postedAssemblyOrders({postedAssemblyOrderId})": { get: "PostedAssemblyOrder" };
    "/companies({companyId})/postedAssemblyOrders({postedAssemblyOrderId})/dimensionSetLines": { list: "DimensionSetLine" };
    "/companies({companyId})/postedAssemblyOrders({postedAssemblyOrderId})/postedAssemblyOrderLines": { list: "PostedAssemblyOrderLine" };
    "/companies({companyId})/postedAssemblyOrders({postedAssemblyOrderId})/pdfDocument": { get: "PdfDocument" };
    "/companies({companyId})/postedAssemblyOrders({postedAssemblyOrderId})/attachments": { list: "Attachment" };
    "/companies({companyId})/postedAssemblyOrders({postedAssemblyOrderId})/documentAttachments": { list: "DocumentAttachment" };
    "/companies({companyId})/postedDirectTransferLines": { list: "PostedDirectTransferLine" };
    "/companies({companyId})/postedDirectTransferLines({postedDirectTransferLineId})": { get: "PostedDirectTransferLine" };
    "/companies({companyId})/postedDirectTransferLines({postedDirectTransferLineId})/dimensionSetLines": { list: "DimensionSetLine" };
    "/companies({companyId})/postedDirectTransfers": { list: "PostedDirectTransfer" };
    "/companies({companyId})/postedDirectTransfers({postedDirectTransferId})": { get: "PostedDirectTransfer" };
    "/companies({companyId})/postedDirectTransfers({postedDirectTransferId})/dimensionSetLines": { list: "DimensionSetLine" };
    "/companies({companyId})/postedDirectTransfers({postedDirectTransferId})/postedDirectTransferLines": { list: "PostedDirectTransferLine" };
    "/companies({companyId})/postedDirectTransfers({postedDirectTransferId})/pdfDocument": { get: "PdfDocument" };
    "/companies({companyId})/postedDirectTransfers({postedDirectTransferId})/attachments": { list: "Attachment" };
    "/companies({companyId})/postedDirectTransfers({postedDirectTransferId})/documentAttachments": { list: "DocumentAttachment" };
    "/companies({companyId})/postedInventoryReceiptLines": { list: "PostedInventoryReceiptLine" };
    "/companies({companyId})/postedInventoryReceiptLines({postedInventoryReceiptLineId})": { get: "PostedInventoryReceiptLine" };
    "/companies({companyId})/postedInventoryReceiptLines({postedInventoryReceiptLineId})/dimensionSetLines": { list: "DimensionSetLine" };
    "/companies({companyId})/postedInventoryReceipts": { list: "PostedInventoryReceipt" };
    "/companies({companyId})/postedInventoryReceipts({postedInventoryReceiptId})": { get: "PostedInventoryReceipt" };
    "/companies({companyId})/postedInventoryReceipts({postedInventoryReceiptId})/dimensionSetLines": { list: "DimensionSetLine" };
    "/companies({companyId})/postedInventoryReceipts({postedInventoryReceiptId})/postedInventoryReceiptLines": { list: "PostedInventoryReceiptLine" };
    "/companies({companyId})/postedInventoryReceipts({postedInventoryReceiptId})/pdfDocument": { get: "PdfDocument" };
    "/companies({companyId})/postedInventoryReceipts({postedInventoryReceiptId})/attachments": { list: "Attachment" };
    "/companies({companyId})/postedInventoryReceipts({postedInventoryReceiptId})/documentAttachments": { list: "DocumentAttachment" };
    "/companies({companyId})/postedInventoryShipmentLines": { list: "PostedInventoryShipmentLine" };
    "/companies({companyId})/postedInventoryShipmentLines({postedInventoryShipmentLineId})": { get: "PostedInventoryShipmentLine" };
    "/companies({companyId})/postedInventoryShipmentLines({postedInventoryShipmentLineId})/dimensionSetLines": { list: "DimensionSetLine" };
    "/companies({companyId})/postedInventoryShipments": { list: "PostedInventoryShipment" };
    "/companies({companyId})/postedInventoryShipments({postedInventoryShipmentId})": { get: "PostedInventoryShipment" };
    "/companies({companyId})/postedInventoryShipments({postedInventoryShipmentId})/dimensionSetLines": { list: "DimensionSetLine" };
    "/companies({companyId})/postedInventoryShipments({postedInventoryShipmentId})/postedInventoryShipmentLines": { list: "PostedInventoryShipmentLine" };
    "/companies({companyId})/postedInventoryShipments({postedInventoryShipmentId})/pdfDocument": { get: "PdfDocument" };
    "/companies({companyId})/postedInventoryShipments({postedInventoryShipmentId})/attachments": { list: "Attachment" };
    "/companies({companyId})/postedInventoryShipments({postedInventoryShipmentId})/documentAttachments": { list: "DocumentAttachment" };
    "/companies({companyId})/postedPhysicalInventoryOrderLines": { list: "PostedPhysicalInventoryOrderLine" };
    "/companies({companyId})/postedPhysicalInventoryOrderLines({postedPhysicalInventoryOrderLineId})": { get: "PostedPhysicalInventoryOrderLine" };
    "/companies({companyId})/postedPhysicalInventoryOrderLines({postedPhysicalInventoryOrderLineId})/dimensionSetLines": { list: "DimensionSetLine" };
    "/companies({companyId})/postedPhysicalInventoryOrders": { list: "PostedPhysicalInventoryOrder" };
    "/companies({companyId})/postedPhysicalInventoryOrders({postedPhysicalInventoryOrderId})": { get: "PostedPhysicalInventoryOrder" };
    "/companies({companyId})/postedPhysicalInventoryOrders({postedPhysicalInventoryOrderId})/dimensionSetLines": { list: "DimensionSetLine" };
    "/companies({companyId})/postedPhysicalInventoryOrders({postedPhysicalInventoryOrderId})/postedPhysicalInventoryOrderLines": { list: "PostedPhysicalInventoryOrderLine" };
    "/companies({companyId})/postedPhysicalInventoryOrders({postedPhysicalInventoryOrderId})/pdfDocument": { get: "PdfDocument" };
    "/companies({companyId})/postedPhysicalInventoryOrders({postedPhysicalInventoryOrderId})/attachments": { list: "Attachment" };
    "/companies({companyId})/postedPhysicalInventoryOrders({postedPhysicalInventoryOrderId})/documentAttachments": { list: "DocumentAttachment" };
    "/companies({companyId})/postedPhysicalInventoryRecordingLines": { list: "PostedPhysicalInventoryRecordingLine" };
    "/companies({companyId})/postedPhysicalInventoryRecordingLines({postedPhysicalInventoryRecordingLineId})": { get: "PostedPhysicalInventoryRecordingLine" };
    "/companies({companyId})/postedPhysicalInventoryRecordings": { list: "PostedPhysicalInventoryRecording" };
    "/companies({companyId})/postedPhysicalInventoryRecordings({postedPhysicalInventoryRecordingId})": { get: "PostedPhysicalInventoryRecording" };
    "/companies({companyId})/postedPhysicalInventoryRecordings({postedPhysicalInventoryRecordingId})/postedPhysicalInventoryRecordingLines": { list: "PostedPhysicalInventoryRecordingLine" };
    "/companies({companyId})/postedPhysicalInventoryRecordings({postedPhysicalInventoryRecordingId})/pdfDocument": { get: "PdfDocument" };
    "/companies({companyId})/postedPhysicalInventoryRecordings({postedPhysicalInventoryRecordingId})/attachments": { list: "Attachment" };
    "/companies({companyId})/postedPhysicalInventoryRecordings({postedPhysicalInventoryRecordingId})/documentAttachments": { list: "DocumentAttachment" };
    "/companies({companyId})/transferOrderLines": { list: "TransferOrderLine" };
    "/companies({companyId})/transferOrderLines({transferOrderLineId})": { get: "TransferOrderLine" };
    "/companies({companyId})/transferOrderLines({transferOrderLineId})/dimensionSetLines": { list: "DimensionSetLine" };
    "/companies({companyId})/transferOrders": { list: "TransferOrder" };
    "/companies({companyId})/transferOrders({transferOrderId})": { get: "TransferOrder" };
    "/companies({companyId})/transferOrders({transferOrderId})/dimensionSetLines": { list: "DimensionSetLine" };
    "/companies({companyId})/transferOrders({transferOrderId})/transferOrderLines": { list: "TransferOrderLine" };
    "/companies({companyId})/transferOrders({transferOrderId})/pdfDocument": { get: "PdfDocument" };
    "/companies({companyId})/transferOrders({transferOrderId})/attachments": { list: "Attachment" };
    "/companies({companyId})/transferOrders({transferOrderId})/documentAttachments": { list: "DocumentAttachment" };
    "/companies({companyId})/transferReceiptLines": { list: "TransferReceiptLine" };
    "/companies({companyId})/transferReceiptLines({transferReceiptLineId})": { get: "TransferReceiptLine" };
    "/companies({companyId})/transferReceiptLines({transferReceiptLineId})/dimensionSetLines": { list: "DimensionSetLine" };
    "/companies({companyId})/transferReceipts": { list: "TransferReceipt" };
    "/companies({companyId})/transferReceipts({transferReceiptId})": { get: "TransferReceipt" };
    "/companies({companyId})/transferReceipts({transferReceiptId})/dimensionSetLines": { list: "DimensionSetLine" };
    "/companies({companyId})/transferReceipts({transferReceiptId})/transferReceiptLines": { list: "TransferReceiptLine" };
    "/companies({companyId})/transferReceipts({transferReceiptId})/pdfDocument": { get: "PdfDocument" };
    "/companies({companyId})/transferReceipts({transferReceiptId})/attachments": { list: "Attachment" };
    "/companies({companyId})/transferReceipts({transferReceiptId})/documentAttachments": { list: "DocumentAttachment" };
    "/companies({companyId})/transferShipmentLines": { list: "TransferShipmentLine" };
    "/companies({companyId})/transferShipmentLines({transferShipmentLineId})": { get: "TransferShipmentLine" };
    "/companies({companyId})/transferShipmentLines({transferShipmentLineId})/dimensionSetLines": { list: "DimensionSetLine" };
    "/companies({companyId})/transferShipments": { list: "TransferShipment" };
    "/companies({companyId})/transferShipments({transferShipmentId})": { get: "TransferShipment" };
    "/companies({companyId})/transferShipments({transferShipmentId})/dimensionSetLines": { list: "DimensionSetLine" };
    "/companies({companyId})/transferShipments({transferShipmentId})/transferShipmentLines": { list: "TransferShipmentLine" };
    "/companies({companyId})/transferShipments({transferShipmentId})/pdfDocument": { get: "PdfDocument" };
    "/companies({companyId})/transferShipments({transferShipmentId})/attachments": { list: "Attachment" };
    "/companies({companyId})/transferShipments({transferShipmentId})/documentAttachments": { list: "DocumentAttachment" };
}
/** The types of the service, for a client that knows no other. */
export interface InventoryTypes {
    paths: paths;
    records: records;
    calls: calls;
}

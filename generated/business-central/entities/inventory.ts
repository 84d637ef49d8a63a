// Made by `npm run generate` from specs/business-central/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } };
const paging1: PagingRow = { style: "odata-v4", pageSize: 20000, items: "value" };

export const table: ServiceTable = {
  paths: {
    "/companies({companyId})/assemblyOrderLines": {
      GET: { id: "ListAssemblyOrderLines", record: "AssemblyOrderLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/assemblyOrderLines({assemblyOrderLineId})": {
      GET: { id: "GetAssemblyOrderLine", record: "AssemblyOrderLine", access: access1 },
    },
    "/companies({companyId})/assemblyOrderLines({assemblyOrderLineId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfAssemblyOrderLine", record: "DimensionSetLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/assemblyOrders": {
      GET: { id: "ListAssemblyOrders", record: "AssemblyOrder", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/assemblyOrders({assemblyOrderId})": {
      GET: { id: "GetAssemblyOrder", record: "AssemblyOrder", access: access1 },
    },
    "/companies({companyId})/assemblyOrders({assemblyOrderId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfAssemblyOrder", record: "DimensionSetLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/assemblyOrders({assemblyOrderId})/assemblyOrderLines": {
      GET: { id: "ListAssemblyOrderLinesOfAssemblyOrder", record: "AssemblyOrderLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/assemblyOrders({assemblyOrderId})/pdfDocument": {
      GET: { id: "GetPdfDocumentOfAssemblyOrder", record: "PdfDocument", access: access1 },
    },
    "/companies({companyId})/assemblyOrders({assemblyOrderId})/pdfDocument/pdfDocumentContent": {
      GET: { id: "DownloadPdfOfAssemblyOrder", access: access1 },
    },
    "/companies({companyId})/assemblyOrders({assemblyOrderId})/attachments": {
      GET: { id: "ListAttachmentsOfAssemblyOrder", record: "Attachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/assemblyOrders({assemblyOrderId})/documentAttachments": {
      GET: { id: "ListDocumentAttachmentsOfAssemblyOrder", record: "DocumentAttachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/inventoryReceiptLines": {
      GET: { id: "ListInventoryReceiptLines", record: "InventoryReceiptLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/inventoryReceiptLines({inventoryReceiptLineId})": {
      GET: { id: "GetInventoryReceiptLine", record: "InventoryReceiptLine", access: access1 },
    },
    "/companies({companyId})/inventoryReceiptLines({inventoryReceiptLineId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfInventoryReceiptLine", record: "DimensionSetLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/inventoryReceipts": {
      GET: { id: "ListInventoryReceipts", record: "InventoryReceipt", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/inventoryReceipts({inventoryReceiptId})": {
      GET: { id: "GetInventoryReceipt", record: "InventoryReceipt", access: access1 },
    },
    "/companies({companyId})/inventoryReceipts({inventoryReceiptId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfInventoryReceipt", record: "DimensionSetLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/inventoryReceipts({inventoryReceiptId})/inventoryReceiptLines": {
      GET: { id: "ListInventoryReceiptLinesOfInventoryReceipt", record: "InventoryReceiptLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/inventoryReceipts({inventoryReceiptId})/pdfDocument": {
      GET: { id: "GetPdfDocumentOfInventoryReceipt", record: "PdfDocument", access: access1 },
    },
    "/companies({companyId})/inventoryReceipts({inventoryReceiptId})/pdfDocument/pdfDocumentContent": {
      GET: { id: "DownloadPdfOfInventoryReceipt", access: access1 },
    },
    "/companies({companyId})/inventoryReceipts({inventoryReceiptId})/attachments": {
      GET: { id: "ListAttachmentsOfInventoryReceipt", record: "Attachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/inventoryReceipts({inventoryReceiptId})/documentAttachments": {
      GET: { id: "ListDocumentAttachmentsOfInventoryReceipt", record: "DocumentAttachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/inventoryShipmentLines": {
      GET: { id: "ListInventoryShipmentLines", record: "InventoryShipmentLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/inventoryShipmentLines({inventoryShipmentLineId})": {
      GET: { id: "GetInventoryShipmentLine", record: "InventoryShipmentLine", access: access1 },
    },
    "/companies({companyId})/inventoryShipmentLines({inventoryShipmentLineId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfInventoryShipmentLine", record: "DimensionSetLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/inventoryShipments": {
      GET: { id: "ListInventoryShipments", record: "InventoryShipment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/inventoryShipments({inventoryShipmentId})": {
      GET: { id: "GetInventoryShipment", record: "InventoryShipment", access: access1 },
    },
    "/companies({companyId})/inventoryShipments({inventoryShipmentId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfInventoryShipment", record: "DimensionSetLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/inventoryShipments({inventoryShipmentId})/inventoryShipmentLines": {
      GET: { id: "ListInventoryShipmentLinesOfInventoryShipment", record: "InventoryShipmentLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/inventoryShipments({inventoryShipmentId})/pdfDocument": {
      GET: { id: "GetPdfDocumentOfInventoryShipment", record: "PdfDocument", access: access1 },
    },
    "/companies({companyId})/inventoryShipments({inventoryShipmentId})/pdfDocument/pdfDocumentContent": {
      GET: { id: "DownloadPdfOfInventoryShipment", access: access1 },
    },
    "/companies({companyId})/inventoryShipments({inventoryShipmentId})/attachments": {
      GET: { id: "ListAttachmentsOfInventoryShipment", record: "Attachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/inventoryShipments({inventoryShipmentId})/documentAttachments": {
      GET: { id: "ListDocumentAttachmentsOfInventoryShipment", record: "DocumentAttachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/physicalInventoryOrderLines": {
      GET: { id: "ListPhysicalInventoryOrderLines", record: "PhysicalInventoryOrderLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/physicalInventoryOrderLines({physicalInventoryOrderLineId})": {
      GET: { id: "GetPhysicalInventoryOrderLine", record: "PhysicalInventoryOrderLine", access: access1 },
    },
    "/companies({companyId})/physicalInventoryOrderLines({physicalInventoryOrderLineId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfPhysicalInventoryOrderLine", record: "DimensionSetLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/physicalInventoryOrders": {
      GET: { id: "ListPhysicalInventoryOrders", record: "PhysicalInventoryOrder", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/physicalInventoryOrders({physicalInventoryOrderId})": {
      GET: { id: "GetPhysicalInventoryOrder", record: "PhysicalInventoryOrder", access: access1 },
    },
    "/companies({companyId})/physicalInventoryOrders({physicalInventoryOrderId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfPhysicalInventoryOrder", record: "DimensionSetLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/physicalInventoryOrders({physicalInventoryOrderId})/physicalInventoryOrderLines": {
      GET: { id: "ListPhysicalInventoryOrderLinesOfPhysicalInventoryOrder", record: "PhysicalInventoryOrderLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/physicalInventoryOrders({physicalInventoryOrderId})/pdfDocument": {
      GET: { id: "GetPdfDocumentOfPhysicalInventoryOrder", record: "PdfDocument", access: access1 },
    },
    "/companies({companyId})/physicalInventoryOrders({physicalInventoryOrderId})/pdfDocument/pdfDocumentContent": {
      GET: { id: "DownloadPdfOfPhysicalInventoryOrder", access: access1 },
    },
    "/companies({companyId})/physicalInventoryOrders({physicalInventoryOrderId})/attachments": {
      GET: { id: "ListAttachmentsOfPhysicalInventoryOrder", record: "Attachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/physicalInventoryOrders({physicalInventoryOrderId})/documentAttachments": {
      GET: { id: "ListDocumentAttachmentsOfPhysicalInventoryOrder", record: "DocumentAttachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/physicalInventoryRecordingLines": {
      GET: { id: "ListPhysicalInventoryRecordingLines", record: "PhysicalInventoryRecordingLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/physicalInventoryRecordingLines({physicalInventoryRecordingLineId})": {
      GET: { id: "GetPhysicalInventoryRecordingLine", record: "PhysicalInventoryRecordingLine", access: access1 },
    },
    "/companies({companyId})/physicalInventoryRecordings": {
      GET: { id: "ListPhysicalInventoryRecordings", record: "PhysicalInventoryRecording", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/physicalInventoryRecordings({physicalInventoryRecordingId})": {
      GET: { id: "GetPhysicalInventoryRecording", record: "PhysicalInventoryRecording", access: access1 },
    },
    "/companies({companyId})/physicalInventoryRecordings({physicalInventoryRecordingId})/physicalInventoryRecordingLines": {
      GET: { id: "ListPhysicalInventoryRecordingLinesOfPhysicalInventoryRecording", record: "PhysicalInventoryRecordingLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/physicalInventoryRecordings({physicalInventoryRecordingId})/pdfDocument": {
      GET: { id: "GetPdfDocumentOfPhysicalInventoryRecording", record: "PdfDocument", access: access1 },
    },
    "/companies({companyId})/physicalInventoryRecordings({physicalInventoryRecordingId})/pdfDocument/pdfDocumentContent": {
      GET: { id: "DownloadPdfOfPhysicalInventoryRecording", access: access1 },
    },
    "/companies({companyId})/physicalInventoryRecordings({physicalInventoryRecordingId})/attachments": {
      GET: { id: "ListAttachmentsOfPhysicalInventoryRecording", record: "Attachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/physicalInventoryRecordings({physicalInventoryRecordingId})/documentAttachments": {
      GET: { id: "ListDocumentAttachmentsOfPhysicalInventoryRecording", record: "DocumentAttachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/postedAssemblyOrderLines": {
      GET: { id: "ListPostedAssemblyOrderLines", record: "PostedAssemblyOrderLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/postedAssemblyOrderLines({postedAssemblyOrderLineId})": {
      GET: { id: "GetPostedAssemblyOrderLine", record: "PostedAssemblyOrderLine", access: access1 },
    },
    "/companies({companyId})/postedAssemblyOrderLines({postedAssemblyOrderLineId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfPostedAssemblyOrderLine", record: "DimensionSetLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/postedAssemblyOrders": {
      GET: { id: "ListPostedAssemblyOrders", record: "PostedAssemblyOrder", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/postedAssemblyOrders({postedAssemblyOrderId})": {
      GET: { id: "GetPostedAssemblyOrder", record: "PostedAssemblyOrder", access: access1 },
    },
    "/companies({companyId})/postedAssemblyOrders({postedAssemblyOrderId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfPostedAssemblyOrder", record: "DimensionSetLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/postedAssemblyOrders({postedAssemblyOrderId})/postedAssemblyOrderLines": {
      GET: { id: "ListPostedAssemblyOrderLinesOfPostedAssemblyOrder", record: "PostedAssemblyOrderLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/postedAssemblyOrders({postedAssemblyOrderId})/pdfDocument": {
      GET: { id: "GetPdfDocumentOfPostedAssemblyOrder", record: "PdfDocument", access: access1 },
    },
    "/companies({companyId})/postedAssemblyOrders({postedAssemblyOrderId})/pdfDocument/pdfDocumentContent": {
      GET: { id: "DownloadPdfOfPostedAssemblyOrder", access: access1 },
    },
    "/companies({companyId})/postedAssemblyOrders({postedAssemblyOrderId})/attachments": {
      GET: { id: "ListAttachmentsOfPostedAssemblyOrder", record: "Attachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/postedAssemblyOrders({postedAssemblyOrderId})/documentAttachments": {
      GET: { id: "ListDocumentAttachmentsOfPostedAssemblyOrder", record: "DocumentAttachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/postedDirectTransferLines": {
      GET: { id: "ListPostedDirectTransferLines", record: "PostedDirectTransferLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/postedDirectTransferLines({postedDirectTransferLineId})": {
      GET: { id: "GetPostedDirectTransferLine", record: "PostedDirectTransferLine", access: access1 },
    },
    "/companies({companyId})/postedDirectTransferLines({postedDirectTransferLineId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfPostedDirectTransferLine", record: "DimensionSetLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/postedDirectTransfers": {
      GET: { id: "ListPostedDirectTransfers", record: "PostedDirectTransfer", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/postedDirectTransfers({postedDirectTransferId})": {
      GET: { id: "GetPostedDirectTransfer", record: "PostedDirectTransfer", access: access1 },
    },
    "/companies({companyId})/postedDirectTransfers({postedDirectTransferId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfPostedDirectTransfer", record: "DimensionSetLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/postedDirectTransfers({postedDirectTransferId})/postedDirectTransferLines": {
      GET: { id: "ListPostedDirectTransferLinesOfPostedDirectTransfer", record: "PostedDirectTransferLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/postedDirectTransfers({postedDirectTransferId})/pdfDocument": {
      GET: { id: "GetPdfDocumentOfPostedDirectTransfer", record: "PdfDocument", access: access1 },
    },
    "/companies({companyId})/postedDirectTransfers({postedDirectTransferId})/pdfDocument/pdfDocumentContent": {
      GET: { id: "DownloadPdfOfPostedDirectTransfer", access: access1 },
    },
    "/companies({companyId})/postedDirectTransfers({postedDirectTransferId})/attachments": {
      GET: { id: "ListAttachmentsOfPostedDirectTransfer", record: "Attachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/postedDirectTransfers({postedDirectTransferId})/documentAttachments": {
      GET: { id: "ListDocumentAttachmentsOfPostedDirectTransfer", record: "DocumentAttachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/postedInventoryReceiptLines": {
      GET: { id: "ListPostedInventoryReceiptLines", record: "PostedInventoryReceiptLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/postedInventoryReceiptLines({postedInventoryReceiptLineId})": {
      GET: { id: "GetPostedInventoryReceiptLine", record: "PostedInventoryReceiptLine", access: access1 },
    },
    "/companies({companyId})/postedInventoryReceiptLines({postedInventoryReceiptLineId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfPostedInventoryReceiptLine", record: "DimensionSetLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/postedInventoryReceipts": {
      GET: { id: "ListPostedInventoryReceipts", record: "PostedInventoryReceipt", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/postedInventoryReceipts({postedInventoryReceiptId})": {
      GET: { id: "GetPostedInventoryReceipt", record: "PostedInventoryReceipt", access: access1 },
    },
    "/companies({companyId})/postedInventoryReceipts({postedInventoryReceiptId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfPostedInventoryReceipt", record: "DimensionSetLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/postedInventoryReceipts({postedInventoryReceiptId})/postedInventoryReceiptLines": {
      GET: { id: "ListPostedInventoryReceiptLinesOfPostedInventoryReceipt", record: "PostedInventoryReceiptLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/postedInventoryReceipts({postedInventoryReceiptId})/pdfDocument": {
      GET: { id: "GetPdfDocumentOfPostedInventoryReceipt", record: "PdfDocument", access: access1 },
    },
    "/companies({companyId})/postedInventoryReceipts({postedInventoryReceiptId})/pdfDocument/pdfDocumentContent": {
      GET: { id: "DownloadPdfOfPostedInventoryReceipt", access: access1 },
    },
    "/companies({companyId})/postedInventoryReceipts({postedInventoryReceiptId})/attachments": {
      GET: { id: "ListAttachmentsOfPostedInventoryReceipt", record: "Attachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/postedInventoryReceipts({postedInventoryReceiptId})/documentAttachments": {
      GET: { id: "ListDocumentAttachmentsOfPostedInventoryReceipt", record: "DocumentAttachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/postedInventoryShipmentLines": {
      GET: { id: "ListPostedInventoryShipmentLines", record: "PostedInventoryShipmentLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/postedInventoryShipmentLines({postedInventoryShipmentLineId})": {
      GET: { id: "GetPostedInventoryShipmentLine", record: "PostedInventoryShipmentLine", access: access1 },
    },
    "/companies({companyId})/postedInventoryShipmentLines({postedInventoryShipmentLineId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfPostedInventoryShipmentLine", record: "DimensionSetLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/postedInventoryShipments": {
      GET: { id: "ListPostedInventoryShipments", record: "PostedInventoryShipment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/postedInventoryShipments({postedInventoryShipmentId})": {
      GET: { id: "GetPostedInventoryShipment", record: "PostedInventoryShipment", access: access1 },
    },
    "/companies({companyId})/postedInventoryShipments({postedInventoryShipmentId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfPostedInventoryShipment", record: "DimensionSetLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/postedInventoryShipments({postedInventoryShipmentId})/postedInventoryShipmentLines": {
      GET: { id: "ListPostedInventoryShipmentLinesOfPostedInventoryShipment", record: "PostedInventoryShipmentLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/postedInventoryShipments({postedInventoryShipmentId})/pdfDocument": {
      GET: { id: "GetPdfDocumentOfPostedInventoryShipment", record: "PdfDocument", access: access1 },
    },
    "/companies({companyId})/postedInventoryShipments({postedInventoryShipmentId})/pdfDocument/pdfDocumentContent": {
      GET: { id: "DownloadPdfOfPostedInventoryShipment", access: access1 },
    },
    "/companies({companyId})/postedInventoryShipments({postedInventoryShipmentId})/attachments": {
      GET: { id: "ListAttachmentsOfPostedInventoryShipment", record: "Attachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/postedInventoryShipments({postedInventoryShipmentId})/documentAttachments": {
      GET: { id: "ListDocumentAttachmentsOfPostedInventoryShipment", record: "DocumentAttachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/postedPhysicalInventoryOrderLines": {
      GET: { id: "ListPostedPhysicalInventoryOrderLines", record: "PostedPhysicalInventoryOrderLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/postedPhysicalInventoryOrderLines({postedPhysicalInventoryOrderLineId})": {
      GET: { id: "GetPostedPhysicalInventoryOrderLine", record: "PostedPhysicalInventoryOrderLine", access: access1 },
    },
    "/companies({companyId})/postedPhysicalInventoryOrderLines({postedPhysicalInventoryOrderLineId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfPostedPhysicalInventoryOrderLine", record: "DimensionSetLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/postedPhysicalInventoryOrders": {
      GET: { id: "ListPostedPhysicalInventoryOrders", record: "PostedPhysicalInventoryOrder", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/postedPhysicalInventoryOrders({postedPhysicalInventoryOrderId})": {
      GET: { id: "GetPostedPhysicalInventoryOrder", record: "PostedPhysicalInventoryOrder", access: access1 },
    },
    "/companies({companyId})/postedPhysicalInventoryOrders({postedPhysicalInventoryOrderId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfPostedPhysicalInventoryOrder", record: "DimensionSetLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/postedPhysicalInventoryOrders({postedPhysicalInventoryOrderId})/postedPhysicalInventoryOrderLines": {
      GET: { id: "ListPostedPhysicalInventoryOrderLinesOfPostedPhysicalInventoryOrder", record: "PostedPhysicalInventoryOrderLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/postedPhysicalInventoryOrders({postedPhysicalInventoryOrderId})/pdfDocument": {
      GET: { id: "GetPdfDocumentOfPostedPhysicalInventoryOrder", record: "PdfDocument", access: access1 },
    },
    "/companies({companyId})/postedPhysicalInventoryOrders({postedPhysicalInventoryOrderId})/pdfDocument/pdfDocumentContent": {
      GET: { id: "DownloadPdfOfPostedPhysicalInventoryOrder", access: access1 },
    },
    "/companies({companyId})/postedPhysicalInventoryOrders({postedPhysicalInventoryOrderId})/attachments": {
      GET: { id: "ListAttachmentsOfPostedPhysicalInventoryOrder", record: "Attachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/postedPhysicalInventoryOrders({postedPhysicalInventoryOrderId})/documentAttachments": {
      GET: { id: "ListDocumentAttachmentsOfPostedPhysicalInventoryOrder", record: "DocumentAttachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/postedPhysicalInventoryRecordingLines": {
      GET: { id: "ListPostedPhysicalInventoryRecordingLines", record: "PostedPhysicalInventoryRecordingLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/postedPhysicalInventoryRecordingLines({postedPhysicalInventoryRecordingLineId})": {
      GET: { id: "GetPostedPhysicalInventoryRecordingLine", record: "PostedPhysicalInventoryRecordingLine", access: access1 },
    },
    "/companies({companyId})/postedPhysicalInventoryRecordings": {
      GET: { id: "ListPostedPhysicalInventoryRecordings", record: "PostedPhysicalInventoryRecording", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/postedPhysicalInventoryRecordings({postedPhysicalInventoryRecordingId})": {
      GET: { id: "GetPostedPhysicalInventoryRecording", record: "PostedPhysicalInventoryRecording", access: access1 },
    },
    "/companies({companyId})/postedPhysicalInventoryRecordings({postedPhysicalInventoryRecordingId})/postedPhysicalInventoryRecordingLines": {
      GET: { id: "ListPostedPhysicalInventoryRecordingLinesOfPostedPhysicalInventoryRecording", record: "PostedPhysicalInventoryRecordingLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/postedPhysicalInventoryRecordings({postedPhysicalInventoryRecordingId})/pdfDocument": {
      GET: { id: "GetPdfDocumentOfPostedPhysicalInventoryRecording", record: "PdfDocument", access: access1 },
    },
    "/companies({companyId})/postedPhysicalInventoryRecordings({postedPhysicalInventoryRecordingId})/pdfDocument/pdfDocumentContent": {
      GET: { id: "DownloadPdfOfPostedPhysicalInventoryRecording", access: access1 },
    },
    "/companies({companyId})/postedPhysicalInventoryRecordings({postedPhysicalInventoryRecordingId})/attachments": {
      GET: { id: "ListAttachmentsOfPostedPhysicalInventoryRecording", record: "Attachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/postedPhysicalInventoryRecordings({postedPhysicalInventoryRecordingId})/documentAttachments": {
      GET: { id: "ListDocumentAttachmentsOfPostedPhysicalInventoryRecording", record: "DocumentAttachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/transferOrderLines": {
      GET: { id: "ListTransferOrderLines", record: "TransferOrderLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/transferOrderLines({transferOrderLineId})": {
      GET: { id: "GetTransferOrderLine", record: "TransferOrderLine", access: access1 },
    },
    "/companies({companyId})/transferOrderLines({transferOrderLineId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfTransferOrderLine", record: "DimensionSetLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/transferOrders": {
      GET: { id: "ListTransferOrders", record: "TransferOrder", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/transferOrders({transferOrderId})": {
      GET: { id: "GetTransferOrder", record: "TransferOrder", access: access1 },
    },
    "/companies({companyId})/transferOrders({transferOrderId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfTransferOrder", record: "DimensionSetLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/transferOrders({transferOrderId})/transferOrderLines": {
      GET: { id: "ListTransferOrderLinesOfTransferOrder", record: "TransferOrderLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/transferOrders({transferOrderId})/pdfDocument": {
      GET: { id: "GetPdfDocumentOfTransferOrder", record: "PdfDocument", access: access1 },
    },
    "/companies({companyId})/transferOrders({transferOrderId})/pdfDocument/pdfDocumentContent": {
      GET: { id: "DownloadPdfOfTransferOrder", access: access1 },
    },
    "/companies({companyId})/transferOrders({transferOrderId})/attachments": {
      GET: { id: "ListAttachmentsOfTransferOrder", record: "Attachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/transferOrders({transferOrderId})/documentAttachments": {
      GET: { id: "ListDocumentAttachmentsOfTransferOrder", record: "DocumentAttachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/transferReceiptLines": {
      GET: { id: "ListTransferReceiptLines", record: "TransferReceiptLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/transferReceiptLines({transferReceiptLineId})": {
      GET: { id: "GetTransferReceiptLine", record: "TransferReceiptLine", access: access1 },
    },
    "/companies({companyId})/transferReceiptLines({transferReceiptLineId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfTransferReceiptLine", record: "DimensionSetLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/transferReceipts": {
      GET: { id: "ListTransferReceipts", record: "TransferReceipt", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/transferReceipts({transferReceiptId})": {
      GET: { id: "GetTransferReceipt", record: "TransferReceipt", access: access1 },
    },
    "/companies({companyId})/transferReceipts({transferReceiptId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfTransferReceipt", record: "DimensionSetLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/transferReceipts({transferReceiptId})/transferReceiptLines": {
      GET: { id: "ListTransferReceiptLinesOfTransferReceipt", record: "TransferReceiptLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/transferReceipts({transferReceiptId})/pdfDocument": {
      GET: { id: "GetPdfDocumentOfTransferReceipt", record: "PdfDocument", access: access1 },
    },
    "/companies({companyId})/transferReceipts({transferReceiptId})/pdfDocument/pdfDocumentContent": {
      GET: { id: "DownloadPdfOfTransferReceipt", access: access1 },
    },
    "/companies({companyId})/transferReceipts({transferReceiptId})/attachments": {
      GET: { id: "ListAttachmentsOfTransferReceipt", record: "Attachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/transferReceipts({transferReceiptId})/documentAttachments": {
      GET: { id: "ListDocumentAttachmentsOfTransferReceipt", record: "DocumentAttachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/transferShipmentLines": {
      GET: { id: "ListTransferShipmentLines", record: "TransferShipmentLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/transferShipmentLines({transferShipmentLineId})": {
      GET: { id: "GetTransferShipmentLine", record: "TransferShipmentLine", access: access1 },
    },
    "/companies({companyId})/transferShipmentLines({transferShipmentLineId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfTransferShipmentLine", record: "DimensionSetLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/transferShipments": {
      GET: { id: "ListTransferShipments", record: "TransferShipment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/transferShipments({transferShipmentId})": {
      GET: { id: "GetTransferShipment", record: "TransferShipment", access: access1 },
    },
    "/companies({companyId})/transferShipments({transferShipmentId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfTransferShipment", record: "DimensionSetLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/transferShipments({transferShipmentId})/transferShipmentLines": {
      GET: { id: "ListTransferShipmentLinesOfTransferShipment", record: "TransferShipmentLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/transferShipments({transferShipmentId})/pdfDocument": {
      GET: { id: "GetPdfDocumentOfTransferShipment", record: "PdfDocument", access: access1 },
    },
    "/companies({companyId})/transferShipments({transferShipmentId})/pdfDocument/pdfDocumentContent": {
      GET: { id: "DownloadPdfOfTransferShipment", access: access1 },
    },
    "/companies({companyId})/transferShipments({transferShipmentId})/attachments": {
      GET: { id: "ListAttachmentsOfTransferShipment", record: "Attachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/transferShipments({transferShipmentId})/documentAttachments": {
      GET: { id: "ListDocumentAttachmentsOfTransferShipment", record: "DocumentAttachment", paging: paging1, access: access1, headers: "Prefer" },
    },
  },
  entities: {
    DimensionSetLine: { fields: { guid: "id parentId valueId" }, write: { text: "valueId valueCode" }, writeOnce: { text: "id code" }, naturalKey: "code" },
    DocumentAttachment: { fields: { guid: "id parentId", instant: "lastModifiedDateTime" }, write: { text: "fileName", int32: "lineNumber", boolean: "documentFlowSales documentFlowPurchase" }, writeOnce: { text: "parentType parentId" }, naturalKey: "parentId fileName" },
    PdfDocument: { fields: { guid: "id parentId" } },
    Attachment: { fields: { guid: "id parentId", instant: "lastModifiedDateTime" }, write: { text: "fileName", int32: "byteSize" }, writeOnce: { text: "parentId parentType" }, naturalKey: "parentId fileName" },
    AssemblyOrderLine: { fields: { guid: "id", decimal: "quantityPer quantity remainingQuantity consumedQuantity quantityToConsume unitCost costAmount", date: "dueDate", instant: "lastModifiedDateTime" }, nested: { DimensionSetLine: "dimensionSetLines" }, single: { AssemblyOrder: "assemblyOrder" } },
    AssemblyOrder: { fields: { guid: "id", date: "postingDate dueDate startingDate endingDate", decimal: "quantity remainingQuantity assembledQuantity quantityToAssemble unitCost costAmount", instant: "lastModifiedDateTime" }, nested: { DimensionSetLine: "dimensionSetLines", AssemblyOrderLine: "assemblyOrderLines", Attachment: "attachments", DocumentAttachment: "documentAttachments" }, single: { PdfDocument: "pdfDocument" } },
    InventoryReceiptLine: { fields: { guid: "id", decimal: "quantity unitAmount unitCost amount", instant: "lastModifiedDateTime" }, nested: { DimensionSetLine: "dimensionSetLines" }, single: { InventoryReceipt: "inventoryReceipt" } },
    InventoryReceipt: { fields: { guid: "id", date: "documentDate postingDate", instant: "lastModifiedDateTime" }, nested: { DimensionSetLine: "dimensionSetLines", InventoryReceiptLine: "inventoryReceiptLines", Attachment: "attachments", DocumentAttachment: "documentAttachments" }, single: { PdfDocument: "pdfDocument" } },
    InventoryShipmentLine: { fields: { guid: "id", decimal: "quantity unitAmount unitCost amount", instant: "lastModifiedDateTime" }, nested: { DimensionSetLine: "dimensionSetLines" }, single: { InventoryShipment: "inventoryShipment" } },
    InventoryShipment: { fields: { guid: "id", date: "documentDate postingDate", instant: "lastModifiedDateTime" }, nested: { DimensionSetLine: "dimensionSetLines", InventoryShipmentLine: "inventoryShipmentLines", Attachment: "attachments", DocumentAttachment: "documentAttachments" }, single: { PdfDocument: "pdfDocument" } },
    PhysicalInventoryOrderLine: { fields: { guid: "id", decimal: "qtyExpectedBase qtyRecordedBase quantityBase posQtyBase negQtyBase unitAmount unitCost", instant: "lastModifiedDateTime" }, nested: { DimensionSetLine: "dimensionSetLines" }, single: { PhysicalInventoryOrder: "physicalInventoryOrder" } },
    PhysicalInventoryOrder: { fields: { guid: "id", date: "orderDate postingDate", instant: "lastModifiedDateTime" }, nested: { DimensionSetLine: "dimensionSetLines", PhysicalInventoryOrderLine: "physicalInventoryOrderLines", Attachment: "attachments", DocumentAttachment: "documentAttachments" }, single: { PdfDocument: "pdfDocument" } },
    PhysicalInventoryRecordingLine: { fields: { guid: "id", decimal: "quantity", date: "dateRecorded", instant: "lastModifiedDateTime" }, single: { PhysicalInventoryRecording: "physicalInventoryRecording" } },
    PhysicalInventoryRecording: { fields: { guid: "id", date: "dateRecorded", instant: "lastModifiedDateTime" }, nested: { PhysicalInventoryRecordingLine: "physicalInventoryRecordingLines", Attachment: "attachments", DocumentAttachment: "documentAttachments" }, single: { PdfDocument: "pdfDocument" } },
    PostedAssemblyOrderLine: { fields: { guid: "id", decimal: "quantityPer quantity unitCost costAmount", date: "dueDate", instant: "lastModifiedDateTime" }, nested: { DimensionSetLine: "dimensionSetLines" }, single: { PostedAssemblyOrder: "postedAssemblyOrder" } },
    PostedAssemblyOrder: { fields: { guid: "id", date: "postingDate dueDate startingDate endingDate", decimal: "quantity unitCost costAmount", instant: "lastModifiedDateTime" }, nested: { DimensionSetLine: "dimensionSetLines", PostedAssemblyOrderLine: "postedAssemblyOrderLines", Attachment: "attachments", DocumentAttachment: "documentAttachments" }, single: { PdfDocument: "pdfDocument" } },
    PostedDirectTransferLine: { fields: { guid: "id", decimal: "quantity", date: "postingDate", instant: "lastModifiedDateTime" }, nested: { DimensionSetLine: "dimensionSetLines" }, single: { PostedDirectTransfer: "postedDirectTransfer" } },
    PostedDirectTransfer: { fields: { guid: "id", date: "transferOrderDate postingDate", instant: "lastModifiedDateTime" }, nested: { DimensionSetLine: "dimensionSetLines", PostedDirectTransferLine: "postedDirectTransferLines", Attachment: "attachments", DocumentAttachment: "documentAttachments" }, single: { PdfDocument: "pdfDocument" } },
    PostedInventoryReceiptLine: { fields: { guid: "id", decimal: "quantity unitAmount unitCost amount", instant: "lastModifiedDateTime" }, nested: { DimensionSetLine: "dimensionSetLines" }, single: { PostedInventoryReceipt: "postedInventoryReceipt" } },
    PostedInventoryReceipt: { fields: { guid: "id", date: "documentDate postingDate", instant: "lastModifiedDateTime" }, nested: { DimensionSetLine: "dimensionSetLines", PostedInventoryReceiptLine: "postedInventoryReceiptLines", Attachment: "attachments", DocumentAttachment: "documentAttachments" }, single: { PdfDocument: "pdfDocument" } },
    PostedInventoryShipmentLine: { fields: { guid: "id", decimal: "quantity unitAmount unitCost amount", instant: "lastModifiedDateTime" }, nested: { DimensionSetLine: "dimensionSetLines" }, single: { PostedInventoryShipment: "postedInventoryShipment" } },
    PostedInventoryShipment: { fields: { guid: "id", date: "documentDate postingDate", instant: "lastModifiedDateTime" }, nested: { DimensionSetLine: "dimensionSetLines", PostedInventoryShipmentLine: "postedInventoryShipmentLines", Attachment: "attachments", DocumentAttachment: "documentAttachments" }, single: { PdfDocument: "pdfDocument" } },
    PostedPhysicalInventoryOrderLine: { fields: { guid: "id", decimal: "qtyExpectedBase qtyRecordedBase quantityBase posQtyBase negQtyBase unitAmount unitCost", instant: "lastModifiedDateTime" }, nested: { DimensionSetLine: "dimensionSetLines" }, single: { PostedPhysicalInventoryOrder: "postedPhysicalInventoryOrder" } },
    PostedPhysicalInventoryOrder: { fields: { guid: "id", date: "orderDate postingDate", instant: "lastModifiedDateTime" }, nested: { DimensionSetLine: "dimensionSetLines", PostedPhysicalInventoryOrderLine: "postedPhysicalInventoryOrderLines", Attachment: "attachments", DocumentAttachment: "documentAttachments" }, single: { PdfDocument: "pdfDocument" } },
    PostedPhysicalInventoryRecordingLine: { fields: { guid: "id", decimal: "quantity", date: "dateRecorded", instant: "lastModifiedDateTime" }, single: { PostedPhysicalInventoryRecording: "postedPhysicalInventoryRecording" } },
    PostedPhysicalInventoryRecording: { fields: { guid: "id", date: "dateRecorded", instant: "lastModifiedDateTime" }, nested: { PostedPhysicalInventoryRecordingLine: "postedPhysicalInventoryRecordingLines", Attachment: "attachments", DocumentAttachment: "documentAttachments" }, single: { PdfDocument: "pdfDocument" } },
    TransferOrderLine: { fields: { guid: "id", decimal: "quantity qtyToShip qtyToReceive quantityShipped quantityReceived outstandingQuantity", date: "shipmentDate receiptDate", instant: "lastModifiedDateTime" }, nested: { DimensionSetLine: "dimensionSetLines" }, single: { TransferOrder: "transferOrder" } },
    TransferOrder: { fields: { guid: "id", date: "postingDate shipmentDate receiptDate", instant: "lastModifiedDateTime" }, nested: { DimensionSetLine: "dimensionSetLines", TransferOrderLine: "transferOrderLines", Attachment: "attachments", DocumentAttachment: "documentAttachments" }, single: { PdfDocument: "pdfDocument" } },
    TransferReceiptLine: { fields: { guid: "id", decimal: "quantity", date: "receiptDate", instant: "lastModifiedDateTime" }, nested: { DimensionSetLine: "dimensionSetLines" }, single: { TransferReceipt: "transferReceipt" } },
    TransferReceipt: { fields: { guid: "id", date: "transferOrderDate postingDate shipmentDate receiptDate", instant: "lastModifiedDateTime" }, nested: { DimensionSetLine: "dimensionSetLines", TransferReceiptLine: "transferReceiptLines", Attachment: "attachments", DocumentAttachment: "documentAttachments" }, single: { PdfDocument: "pdfDocument" } },
    TransferShipmentLine: { fields: { guid: "id", decimal: "quantity", date: "shipmentDate", instant: "lastModifiedDateTime" }, nested: { DimensionSetLine: "dimensionSetLines" }, single: { TransferShipment: "transferShipment" } },
    TransferShipment: { fields: { guid: "id", date: "transferOrderDate postingDate shipmentDate receiptDate", instant: "lastModifiedDateTime" }, nested: { DimensionSetLine: "dimensionSetLines", TransferShipmentLine: "transferShipmentLines", Attachment: "attachments", DocumentAttachment: "documentAttachments" }, single: { PdfDocument: "pdfDocument" } },
  },
};

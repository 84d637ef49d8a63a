// Made by `npm run generate` from specs/business-central/: change that, never this file.

import type { components as shared, Answers1, Answers2, Query1, Query2, Query3, Query4, Header1, Header2, Parameters2 } from "../shared-types.ts";
export interface paths {
    "/companies({companyId})/assemblyOrderLines": {
        /**
         * List assembly order lines
         * @description Returns the lines of all assembly orders; those of one are found below it. They can only be read.
         */
        get: operations["ListAssemblyOrderLines"];
    };
    "/companies({companyId})/assemblyOrderLines({assemblyOrderLineId})": {
        /**
         * Get an assembly order line
         * @description Reads one assembly order line by its `id`; `$expand` adds `dimensionSetLines`.
         */
        get: operations["GetAssemblyOrderLine"];
    };
    "/companies({companyId})/assemblyOrderLines({assemblyOrderLineId})/dimensionSetLines": {
        /**
         * List the dimension set lines of an assembly order line
         * @description Returns the dimension values that the assembly order line carries, one line a dimension.
         */
        get: operations["ListDimensionSetLinesOfAssemblyOrderLine"];
    };
    "/companies({companyId})/assemblyOrders": {
        /**
         * List assembly orders
         * @description Returns the assembly orders with their heads; `$expand` adds the lines where there are any. They can only be read.
         */
        get: operations["ListAssemblyOrders"];
    };
    "/companies({companyId})/assemblyOrders({assemblyOrderId})": {
        /**
         * Get an assembly order
         * @description Reads one assembly order by its `id`; `$expand` adds `dimensionSetLines`, `assemblyOrderLines` and others.
         */
        get: operations["GetAssemblyOrder"];
    };
    "/companies({companyId})/assemblyOrders({assemblyOrderId})/dimensionSetLines": {
        /**
         * List the dimension set lines of an assembly order
         * @description Returns the dimension values that the assembly order carries, one line a dimension.
         */
        get: operations["ListDimensionSetLinesOfAssemblyOrder"];
    };
    "/companies({companyId})/assemblyOrders({assemblyOrderId})/assemblyOrderLines": {
        /**
         * List the assembly order lines of an assembly order
         * @description Returns the assembly order lines of one assembly order, without a filter for it.
         */
        get: operations["ListAssemblyOrderLinesOfAssemblyOrder"];
    };
    "/companies({companyId})/assemblyOrders({assemblyOrderId})/pdfDocument": {
        /**
         * Get the pdf document of an assembly order
         * @description Prints the assembly order and answers with the link to its bytes; reading them by the content path does both in one.
         */
        get: operations["GetPdfDocumentOfAssemblyOrder"];
    };
    "/companies({companyId})/assemblyOrders({assemblyOrderId})/pdfDocument/pdfDocumentContent": {
        /**
         * Download an assembly order as a pdf
         * @description Prints the assembly order with the report that the company has chosen for it and returns the pdf; `Accept-Language` sets its language.
         */
        get: operations["DownloadPdfOfAssemblyOrder"];
    };
    "/companies({companyId})/assemblyOrders({assemblyOrderId})/attachments": {
        /**
         * List the attachments of an assembly order
         * @description Returns the files that came with the assembly order; their bytes are read by the content path of each.
         */
        get: operations["ListAttachmentsOfAssemblyOrder"];
    };
    "/companies({companyId})/assemblyOrders({assemblyOrderId})/documentAttachments": {
        /**
         * List the document attachments of an assembly order
         * @description Returns the files in the attachments pane of the assembly order; their bytes are read by the content path of each.
         */
        get: operations["ListDocumentAttachmentsOfAssemblyOrder"];
    };
    "/companies({companyId})/postedAssemblyOrderLines": {
        /**
         * List posted assembly order lines
         * @description Returns the lines of all posted assembly orders; those of one are found below it. They can only be read.
         */
        get: operations["ListPostedAssemblyOrderLines"];
    };
    "/companies({companyId})/postedAssemblyOrderLines({postedAssemblyOrderLineId})": {
        /**
         * Get a posted assembly order line
         * @description Reads one posted assembly order line by its `id`; `$expand` adds `dimensionSetLines`.
         */
        get: operations["GetPostedAssemblyOrderLine"];
    };
    "/companies({companyId})/postedAssemblyOrderLines({postedAssemblyOrderLineId})/dimensionSetLines": {
        /**
         * List the dimension set lines of a posted assembly order line
         * @description Returns the dimension values that the posted assembly order line carries, one line a dimension.
         */
        get: operations["ListDimensionSetLinesOfPostedAssemblyOrderLine"];
    };
    "/companies({companyId})/postedAssemblyOrders": {
        /**
         * List posted assembly orders
         * @description Returns the posted assembly orders with their heads; `$expand` adds the lines where there are any. They can only be read.
         */
        get: operations["ListPostedAssemblyOrders"];
    };
    "/companies({companyId})/postedAssemblyOrders({postedAssemblyOrderId})": {
        /**
         * Get a posted assembly order
         * @description Reads one posted assembly order by its `id`; `$expand` adds `dimensionSetLines`, `postedAssemblyOrderLines` and others.
         */
        get: operations["GetPostedAssemblyOrder"];
    };
    "/companies({companyId})/postedAssemblyOrders({postedAssemblyOrderId})/dimensionSetLines": {
        /**
         * List the dimension set lines of a posted assembly order
         * @description Returns the dimension values that the posted assembly order carries, one line a dimension.
         */
        get: operations["ListDimensionSetLinesOfPostedAssemblyOrder"];
    };
    "/companies({companyId})/postedAssemblyOrders({postedAssemblyOrderId})/postedAssemblyOrderLines": {
        /**
         * List the posted assembly order lines of a posted assembly order
         * @description Returns the posted assembly order lines of one posted assembly order, without a filter for it.
         */
        get: operations["ListPostedAssemblyOrderLinesOfPostedAssemblyOrder"];
    };
    "/companies({companyId})/postedAssemblyOrders({postedAssemblyOrderId})/pdfDocument": {
        /**
         * Get the pdf document of a posted assembly order
         * @description Prints the posted assembly order and answers with the link to its bytes; reading them by the content path does both in one.
         */
        get: operations["GetPdfDocumentOfPostedAssemblyOrder"];
    };
    "/companies({companyId})/postedAssemblyOrders({postedAssemblyOrderId})/pdfDocument/pdfDocumentContent": {
        /**
         * Download a posted assembly order as a pdf
         * @description Prints the posted assembly order with the report that the company has chosen for it and returns the pdf; `Accept-Language` sets its language.
         */
        get: operations["DownloadPdfOfPostedAssemblyOrder"];
    };
    "/companies({companyId})/postedAssemblyOrders({postedAssemblyOrderId})/attachments": {
        /**
         * List the attachments of a posted assembly order
         * @description Returns the files that came with the posted assembly order; their bytes are read by the content path of each.
         */
        get: operations["ListAttachmentsOfPostedAssemblyOrder"];
    };
    "/companies({companyId})/postedAssemblyOrders({postedAssemblyOrderId})/documentAttachments": {
        /**
         * List the document attachments of a posted assembly order
         * @description Returns the files in the attachments pane of the posted assembly order; their bytes are read by the content path of each.
         */
        get: operations["ListDocumentAttachmentsOfPostedAssemblyOrder"];
    };
}
export interface components {
    schemas: {
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
        /** @description One page of dimension set lines. While `@odata.nextLink` is there, more follow. */
        DimensionSetLinePage: {
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
            value: components["schemas"]["DimensionSetLine"][];
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
            value: components["schemas"]["Attachment"][];
        };
        /** @description One page of document attachments. While `@odata.nextLink` is there, more follow. */
        DocumentAttachmentPage: {
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
            value: components["schemas"]["DocumentAttachment"][];
        };
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
            /** @description Whether the component is an item, a resource or only a text. */
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
            /** @description Dimension values of the record; present only with `$expand=dimensionSetLines`. */
            dimensionSetLines?: components["schemas"]["DimensionSetLine"][];
        };
        /** @description One page of assembly order lines. While `@odata.nextLink` is there, more follow. */
        AssemblyOrderLinePage: {
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
            value: components["schemas"]["AssemblyOrderLine"][];
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
            /** @description Dimension values of the record; present only with `$expand=dimensionSetLines`. */
            dimensionSetLines?: components["schemas"]["DimensionSetLine"][];
            /** @description Components of the order; present only with `$expand=assemblyOrderLines`. */
            assemblyOrderLines?: components["schemas"]["AssemblyOrderLine"][];
            /** @description Link to the document as a pdf; present only with `$expand=pdfDocument`. */
            pdfDocument?: components["schemas"]["PdfDocument"];
            /** @description Files attached to the record; present only with `$expand=attachments`. */
            attachments?: components["schemas"]["Attachment"][];
            /** @description Files of the record as the attachments pane shows them; present only with `$expand=documentAttachments`. */
            documentAttachments?: components["schemas"]["DocumentAttachment"][];
        };
        /** @description One page of assembly orders. While `@odata.nextLink` is there, more follow. */
        AssemblyOrderPage: {
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
            value: components["schemas"]["AssemblyOrder"][];
        };
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
            /** @description Whether the component is an item, a resource or only a text. */
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
            /** @description Dimension values of the record; present only with `$expand=dimensionSetLines`. */
            dimensionSetLines?: components["schemas"]["DimensionSetLine"][];
        };
        /** @description One page of posted assembly order lines. While `@odata.nextLink` is there, more follow. */
        PostedAssemblyOrderLinePage: {
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
            value: components["schemas"]["PostedAssemblyOrderLine"][];
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
            /** @description Dimension values of the record; present only with `$expand=dimensionSetLines`. */
            dimensionSetLines?: components["schemas"]["DimensionSetLine"][];
            /** @description Lines of the posted assembly order; present only with `$expand=postedAssemblyOrderLines`. */
            postedAssemblyOrderLines?: components["schemas"]["PostedAssemblyOrderLine"][];
            /** @description Link to the document as a pdf; present only with `$expand=pdfDocument`. */
            pdfDocument?: components["schemas"]["PdfDocument"];
            /** @description Files attached to the record; present only with `$expand=attachments`. */
            attachments?: components["schemas"]["Attachment"][];
            /** @description Files of the record as the attachments pane shows them; present only with `$expand=documentAttachments`. */
            documentAttachments?: components["schemas"]["DocumentAttachment"][];
        };
        /** @description One page of posted assembly orders. While `@odata.nextLink` is there, more follow. */
        PostedAssemblyOrderPage: {
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
            value: components["schemas"]["PostedAssemblyOrder"][];
        };
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface Path5 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the assembly order line. */
    assemblyOrderLineId: components["parameters"]["assemblyOrderLineId"];
}
interface Path6 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the assembly order. */
    assemblyOrderId: components["parameters"]["assemblyOrderId"];
}
interface Path7 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the posted assembly order line. */
    postedAssemblyOrderLineId: components["parameters"]["postedAssemblyOrderLineId"];
}
interface Path8 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the posted assembly order. */
    postedAssemblyOrderId: components["parameters"]["postedAssemblyOrderId"];
}
interface Parameters3 {
    query?: Query1;
    header?: Header1;
    path: Path6;
}
interface Parameters4 {
    query?: Query1;
    header?: Header1;
    path: Path8;
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
            path: Path5;
        };
        responses: Answers1<components["schemas"]["AssemblyOrderLine"]>;
    };
    ListDimensionSetLinesOfAssemblyOrderLine: {
        parameters: {
            query?: Query1;
            header?: Header1;
            path: Path5;
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
            path: Path6;
        };
        responses: Answers1<components["schemas"]["AssemblyOrder"]>;
    };
    ListDimensionSetLinesOfAssemblyOrder: {
        parameters: Parameters3;
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
    ListAssemblyOrderLinesOfAssemblyOrder: {
        parameters: {
            query?: Query3;
            header?: Header1;
            path: Path6;
        };
        responses: Answers1<components["schemas"]["AssemblyOrderLinePage"]>;
    };
    GetPdfDocumentOfAssemblyOrder: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path6;
        };
        responses: Answers1<components["schemas"]["PdfDocument"]>;
    };
    DownloadPdfOfAssemblyOrder: {
        parameters: {
            header?: Header2;
            path: Path6;
        };
        responses: Answers2;
    };
    ListAttachmentsOfAssemblyOrder: {
        parameters: Parameters3;
        responses: Answers1<components["schemas"]["AttachmentPage"]>;
    };
    ListDocumentAttachmentsOfAssemblyOrder: {
        parameters: Parameters3;
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
            path: Path7;
        };
        responses: Answers1<components["schemas"]["PostedAssemblyOrderLine"]>;
    };
    ListDimensionSetLinesOfPostedAssemblyOrderLine: {
        parameters: {
            query?: Query1;
            header?: Header1;
            path: Path7;
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
            path: Path8;
        };
        responses: Answers1<components["schemas"]["PostedAssemblyOrder"]>;
    };
    ListDimensionSetLinesOfPostedAssemblyOrder: {
        parameters: Parameters4;
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
    ListPostedAssemblyOrderLinesOfPostedAssemblyOrder: {
        parameters: {
            query?: Query3;
            header?: Header1;
            path: Path8;
        };
        responses: Answers1<components["schemas"]["PostedAssemblyOrderLinePage"]>;
    };
    GetPdfDocumentOfPostedAssemblyOrder: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path8;
        };
        responses: Answers1<components["schemas"]["PdfDocument"]>;
    };
    DownloadPdfOfPostedAssemblyOrder: {
        parameters: {
            header?: Header2;
            path: Path8;
        };
        responses: Answers2;
    };
    ListAttachmentsOfPostedAssemblyOrder: {
        parameters: Parameters4;
        responses: Answers1<components["schemas"]["AttachmentPage"]>;
    };
    ListDocumentAttachmentsOfPostedAssemblyOrder: {
        parameters: Parameters4;
        responses: Answers1<components["schemas"]["DocumentAttachmentPage"]>;
    };
}
/** What may be done with the fields of each record. */
export interface records {
    DimensionSetLine: { row: components["schemas"]["DimensionSetLine"]; key: "id"; create: "valueId" | "valueCode" | "id" | "code"; update: "valueId" | "valueCode"; noFilter: "@odata.etag" | "valueId" | "valueCode" };
    DocumentAttachment: { row: components["schemas"]["DocumentAttachment"]; key: "id"; create: "fileName" | "lineNumber" | "documentFlowSales" | "documentFlowPurchase" | "parentType" | "parentId"; update: "fileName" | "lineNumber" | "documentFlowSales" | "documentFlowPurchase"; noFilter: "@odata.etag" | "attachmentContent@odata.mediaReadLink" | "attachmentContent@odata.mediaEditLink" };
    PdfDocument: { row: components["schemas"]["PdfDocument"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "pdfDocumentContent@odata.mediaReadLink" };
    Attachment: { row: components["schemas"]["Attachment"]; key: "id"; create: "fileName" | "byteSize" | "parentId" | "parentType"; update: "fileName" | "byteSize"; noFilter: "@odata.etag" | "attachmentContent@odata.mediaReadLink" | "attachmentContent@odata.mediaEditLink" };
    AssemblyOrderLine: { row: components["schemas"]["AssemblyOrderLine"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "dimensionSetLines"; nested: { "dimensionSetLines": "DimensionSetLine" } };
    AssemblyOrder: { row: components["schemas"]["AssemblyOrder"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "dimensionSetLines" | "assemblyOrderLines" | "attachments" | "documentAttachments"; nested: { "dimensionSetLines": "DimensionSetLine"; "assemblyOrderLines": "AssemblyOrderLine"; "attachments": "Attachment"; "documentAttachments": "DocumentAttachment"; "pdfDocument": "PdfDocument" } };
    PostedAssemblyOrderLine: { row: components["schemas"]["PostedAssemblyOrderLine"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "dimensionSetLines"; nested: { "dimensionSetLines": "DimensionSetLine" } };
    PostedAssemblyOrder: { row: components["schemas"]["PostedAssemblyOrder"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "dimensionSetLines" | "postedAssemblyOrderLines" | "attachments" | "documentAttachments"; nested: { "dimensionSetLines": "DimensionSetLine"; "postedAssemblyOrderLines": "PostedAssemblyOrderLine"; "attachments": "Attachment"; "documentAttachments": "DocumentAttachment"; "pdfDocument": "PdfDocument" } };
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
}
/** The types of the service, for a client that knows no other. */
export interface AssemblyTypes {
    paths: paths;
    records: records;
    calls: calls;
}

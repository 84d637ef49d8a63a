// Made by `npm run generate` from specs/business-central/: change that, never this file.

export interface components {
    schemas: {
        /** @description What went wrong, for programs and for people. `BadRequest` is to be corrected by the program, `Authentication` and `Authorization` by an administrator, `Application` by a user; of `Internal` only `ServerError` and `TenantUnavailable` can pass by themselves. */
        ErrorDetail: {
            /** @description Kind before the underscore (`BadRequest`, `Authentication`, `Authorization`, `Application`, `Internal`), case behind it. */
            code: "BadRequest_InvalidRequestUrl" | "BadRequest_NotFound" | "BadRequest_ResourceNotFound" | "BadRequest_InvalidOperation" | "BadRequest_InvalidToken" | "BadRequest_RequiredParamNotProvided" | "BadRequest_MethodNotAllowed" | "BadRequest_MethodNotImplemented" | "BadRequest_NotSupported" | "Authentication_InvalidCredentials" | "Request_EntityChanged" | "Internal_DataNotFoundFilter" | "Internal_RecordNotFound" | "Internal_InvalidTableRelation" | "Internal_ServerError" | "Internal_EntityWithSameKeyExists" | "Internal_CompanyNotFound" | "Internal_TenantUnavailable" | "Application_DialogException" | "Application_EvaluateException" | "Application_StringExceededLength" | "Application_InvalidGUID" | "Application_CallbackNotAllowed" | "Application_FilterErrorException" | "Application_FieldValidationException" | "Unknown";
            /** @description Text in the language of the request, ending in the correlation id for the vendor's support. */
            message: string;
        };
        /** @description Body of every refusal that comes from the service itself. A gateway in front of it may answer with something else. */
        ErrorBody: {
            /** @description What went wrong, with a code for programs and a text for people. */
            error: components["schemas"]["ErrorDetail"];
        };
    };
    responses: {
        /** @description Refused, and sending it again unchanged does not help, except after 429, which asks to wait. 400: the request is wrong or a business rule refuses it, `error.code` tells which. 401: the token is missing or expired, or the application is not known to the environment; the body may be empty. 403: a permission is missing. 404: environment, company or record does not exist. 408: it took longer than 8 minutes and was cancelled. 409: somebody else changed the record. 410: gone for good. 412: `If-Match` is missing or unusable. 413: body or page too large. 429: more than 6000 requests in five minutes, or more than 5 running and 95 waiting, for this user. */
        Refused: {
            headers: {
                /** @description Identifies the failed request to the vendor's support. */
                "ms-correlation-x"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The service or a gateway in front of it failed. Worth another try for reads and for writes that are harmless when repeated. 504: no answer within 10 minutes, while the work may be going on; look at the result first. */
        Failed: {
            headers: {
                /** @description How long to wait before the next attempt, with 502 and 503: a number of seconds, or a date. */
                "Retry-After"?: string;
                /** @description Identifies the failed request to the vendor's support. */
                "ms-correlation-x"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
    };
    parameters: {
        /** @description Fields to return; the others are left out of the answer. The ETag always comes along. */
        select: string[];
        /** @description OData condition on the rows; a field of a related record is named with its path, such as `customer/displayName`. `or` works only between conditions on one field; `any` and `all` are ignored, which returns unfiltered rows; nested functions and `in` need `$schemaversion=2.1`. Computed fields cannot be used. */
        filter: string;
        /** @description Fields to sort by, separated by commas, each followed by `asc` or `desc` if wanted. */
        orderby: string;
        /** @description Largest number of rows to return altogether. It limits the answer and does not set the page size. */
        top: number;
        /** @description Number of rows to leave out at the beginning. For whole lists follow the next link instead, since rows shift between requests. */
        skip: number;
        /** @description Whether to add the number of rows on all pages together. */
        count: boolean;
        /**
         * @description Page size that the client wants, as `odata.maxpagesize=` and a number up to 20000. Send it again with each next link.
         * @example odata.maxpagesize=500
         */
        preferMaxPageSize: string;
        /** @description Whether a read may be served by a replica of the database, which lags a little behind. Leave it out when you read what you have just written. */
        dataAccessIntent: "ReadOnly" | "ReadWrite";
        /**
         * @description Language of messages, captions and option texts in the answer. Send `en-US` when a program reads them.
         * @example en-US
         */
        acceptLanguage: string;
        /** @description GUID of your own that appears as the operation id in the environment's telemetry. */
        clientRequestId: string;
        /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
        companyId: string;
        /** @description Parts and related records to answer with, separated by commas, each with options of its own in brackets if wanted, such as `salesOrderLines($select=sequence,quantity)`. */
        expand: string;
        /** @description Version of the query language; `2.1` adds `in` and nested functions to `$filter`. Without it 2.0 is used. */
        schemaVersion: "2.0" | "2.1";
        /** @description The `id` of the sales credit memo line. */
        salesCreditMemoLineId: string;
        /** @description The record's `@odata.etag` with its quotes, so that somebody else's change in the meantime is noticed, or `*` to write regardless of it. */
        ifMatch: string;
        /** @description The `id` of the line, which is that of its dimension. */
        dimensionSetLineId: string;
        /** @description The `id` of the sales credit memo. */
        salesCreditMemoId: string;
        /** @description The `id` of the sales invoice line. */
        salesInvoiceLineId: string;
        /** @description The `id` of the sales invoice. */
        salesInvoiceId: string;
        /** @description The `id` of the sales order line. */
        salesOrderLineId: string;
        /** @description The `id` of the sales order. */
        salesOrderId: string;
        /** @description The `id` of the sales quote line. */
        salesQuoteLineId: string;
        /** @description The `id` of the sales quote. */
        salesQuoteId: string;
        /** @description The `id` of the sales shipment line. */
        salesShipmentLineId: string;
        /** @description The `id` of the sales shipment. */
        salesShipmentId: string;
        /** @description The `id` of the purchase credit memo line. */
        purchaseCreditMemoLineId: string;
        /** @description The `id` of the purchase credit memo. */
        purchaseCreditMemoId: string;
        /** @description The `id` of the purchase invoice line. */
        purchaseInvoiceLineId: string;
        /** @description The `id` of the purchase invoice. */
        purchaseInvoiceId: string;
        /** @description The `id` of the purchase order line. */
        purchaseOrderLineId: string;
        /** @description The `id` of the purchase order. */
        purchaseOrderId: string;
        /** @description The `id` of the purchase receipt line. */
        purchaseReceiptLineId: string;
        /** @description The `id` of the purchase receipt. */
        purchaseReceiptId: string;
        /** @description The `id` of the vendor. */
        vendorId: string;
        /** @description The `id` of the contact. */
        contactId: string;
        /** @description The `contactId` of the contact link. */
        contactInformationId: string;
        /** @description The `id` of the customer contact. */
        customerContactId: string;
        /** @description The `id` of the customer's financial detail. */
        customerFinancialDetailId: string;
        /** @description The `id` of the return reason. */
        customerReturnReasonId: string;
        /** @description The `id` of the customer. */
        customerId: string;
        /** @description The `id` of the dispute status. */
        disputeStatusId: string;
        /** @description The `id` of the opportunity. */
        opportunityId: string;
        /** @description The `id` of the salesperson or purchaser. */
        salespersonPurchaserId: string;
        /** @description The `id` of the general product posting group. */
        generalProductPostingGroupId: string;
        /** @description The `id` of the inventory posting group. */
        inventoryPostingGroupId: string;
        /** @description The `id` of the item category. */
        itemCategoryId: string;
        /** @description The `id` of the item ledger entry. */
        itemLedgerEntryId: string;
        /** @description The `id` of the item variant. */
        itemVariantId: string;
        /** @description The `id` of the item. */
        itemId: string;
        /** @description The `id` of the location. */
        locationId: string;
        /** @description The `id` of the unit of measure. */
        unitOfMeasureId: string;
        /** @description The `id` of the accounting period. */
        accountingPeriodId: string;
        /** @description The `id` of the account. */
        accountId: string;
        /** @description The `vendorId` of the aged payable. */
        agedAccountsPayableId: string;
        /** @description The `customerId` of the aged receivable. */
        agedAccountsReceivableId: string;
        /** @description The `id` of the balance sheet line. */
        balanceSheetId: string;
        /** @description The `id` of the bank account. */
        bankAccountId: string;
        /** @description The `id` of the cash flow statement line. */
        cashFlowStatementId: string;
        /** @description The `id` of the country or region. */
        countryRegionId: string;
        /** @description The `id` of the currency. */
        currencyId: string;
        /** @description The `id` of the currency exchange rate. */
        currencyExchangeRateId: string;
        /** @description The `id` of the default dimension. */
        defaultDimensionId: string;
        /** @description The `id` of the dimension value. */
        dimensionValueId: string;
        /** @description The `id` of the dimension. */
        dimensionId: string;
        /** @description The `id` of the general ledger entry. */
        generalLedgerEntryId: string;
        /** @description The `id` of the general ledger setup. */
        generalLedgerSetupId: string;
        /** @description The `id` of the income statement line. */
        incomeStatementId: string;
        /** @description The `id` of the payment method. */
        paymentMethodId: string;
        /** @description The `id` of the payment term. */
        paymentTermId: string;
        /** @description The `id` of the retained earnings statement line. */
        retainedEarningsStatementId: string;
        /** @description The `id` of the shipment method. */
        shipmentMethodId: string;
        /** @description The `id` of the tax area. */
        taxAreaId: string;
        /** @description The `id` of the tax group. */
        taxGroupId: string;
        /** @description The `accountId` of the trial balance line. */
        trialBalanceId: string;
        /** @description The `id` of the customer payment journal. */
        customerPaymentJournalId: string;
        /** @description The `id` of the customer payment. */
        customerPaymentId: string;
        /** @description The `id` of the journal line. */
        journalLineId: string;
        /** @description The `id` of the journal. */
        journalId: string;
        /** @description The `id` of the vendor payment journal. */
        vendorPaymentJournalId: string;
        /** @description The `id` of the vendor payment. */
        vendorPaymentId: string;
        /** @description The `id` of the vendor entry to apply. */
        applyVendorEntryId: string;
        /** @description The `id` of the attachment. */
        attachmentId: string;
        /** @description The `id` of the document attachment. */
        documentAttachmentId: string;
        /** @description The `id` of the pdf document. */
        pdfDocumentId: string;
        /** @description The `id` of the picture. */
        pictureId: string;
        /** @description The `id` of the employee. */
        employeeId: string;
        /** @description The `id` of the fixed asset location. */
        fixedAssetLocationId: string;
        /** @description The `id` of the fixed asset. */
        fixedAssetId: string;
        /** @description The `id` of the project. */
        projectId: string;
        /** @description The `id` of the time registration entry. */
        timeRegistrationEntryId: string;
        /** @description The `id` of the approval entry. */
        approvalEntryId: string;
        /** @description The `id` of the approval user setup. */
        approvalUserSetupId: string;
        /** @description The `id` of the company information. */
        companyInformationId: string;
        /** @description The `id` of the job queue entry. */
        jobQueueEntryId: string;
        /** @description The `id` of the job queue log entry. */
        jobQueueLogEntryId: string;
        /** @description The `id` of the posted approval entry. */
        postedApprovalEntryId: string;
        /** @description The `id` of the workflow approver. */
        workflowApproverId: string;
        /** @description The `systemId` of the workflow response option. */
        workflowResponseOptionId: string;
        /** @description The `systemId` of the workflow step. */
        workflowStepId: string;
        /** @description The `id` of the workflow. */
        workflowId: string;
        /** @description The `id` of the blanket sales order line. */
        blanketSalesOrderLineId: string;
        /** @description The `id` of the blanket sales order. */
        blanketSalesOrderId: string;
        /** @description The `id` of the return receipt. */
        returnReceiptId: string;
        /** @description The `id` of the archived blanket sales order line. */
        salesBlanketOrderArchiveLineId: string;
        /** @description The `id` of the archived blanket sales order. */
        salesBlanketOrderArchiveId: string;
        /** @description The `id` of the archived sales order line. */
        salesOrderArchiveLineId: string;
        /** @description The `id` of the archived sales order. */
        salesOrderArchiveId: string;
        /** @description The `id` of the archived sales quote line. */
        salesQuoteArchiveLineId: string;
        /** @description The `id` of the archived sales quote. */
        salesQuoteArchiveId: string;
        /** @description The `id` of the archived sales return order line. */
        salesReturnOrderArchiveLineId: string;
        /** @description The `id` of the archived sales return order. */
        salesReturnOrderArchiveId: string;
        /** @description The `id` of the sales return order line. */
        salesReturnOrderLineId: string;
        /** @description The `id` of the sales return order. */
        salesReturnOrderId: string;
        /** @description The `id` of the blanket purchase order line. */
        blanketPurchaseOrderLineId: string;
        /** @description The `id` of the blanket purchase order. */
        blanketPurchaseOrderId: string;
        /** @description The `id` of the archived blanket purchase order line. */
        purchaseBlanketOrderArchiveLineId: string;
        /** @description The `id` of the archived blanket purchase order. */
        purchaseBlanketOrderArchiveId: string;
        /** @description The `id` of the archived purchase order line. */
        purchaseOrderArchiveLineId: string;
        /** @description The `id` of the archived purchase order. */
        purchaseOrderArchiveId: string;
        /** @description The `id` of the archived purchase quote line. */
        purchaseQuoteArchiveLineId: string;
        /** @description The `id` of the archived purchase quote. */
        purchaseQuoteArchiveId: string;
        /** @description The `id` of the purchase quote line. */
        purchaseQuoteLineId: string;
        /** @description The `id` of the purchase quote. */
        purchaseQuoteId: string;
        /** @description The `id` of the archived purchase return order line. */
        purchaseReturnOrderArchiveLineId: string;
        /** @description The `id` of the archived purchase return order. */
        purchaseReturnOrderArchiveId: string;
        /** @description The `id` of the purchase return order line. */
        purchaseReturnOrderLineId: string;
        /** @description The `id` of the purchase return order. */
        purchaseReturnOrderId: string;
        /** @description The `id` of the purchase return shipment. */
        purchaseReturnShipmentId: string;
        /** @description The `id` of the assembly order line. */
        assemblyOrderLineId: string;
        /** @description The `id` of the assembly order. */
        assemblyOrderId: string;
        /** @description The `id` of the inventory receipt line. */
        inventoryReceiptLineId: string;
        /** @description The `id` of the inventory receipt. */
        inventoryReceiptId: string;
        /** @description The `id` of the inventory shipment line. */
        inventoryShipmentLineId: string;
        /** @description The `id` of the inventory shipment. */
        inventoryShipmentId: string;
        /** @description The `id` of the physical inventory order line. */
        physicalInventoryOrderLineId: string;
        /** @description The `id` of the physical inventory order. */
        physicalInventoryOrderId: string;
        /** @description The `id` of the physical inventory recording line. */
        physicalInventoryRecordingLineId: string;
        /** @description The `id` of the physical inventory recording. */
        physicalInventoryRecordingId: string;
        /** @description The `id` of the posted assembly order line. */
        postedAssemblyOrderLineId: string;
        /** @description The `id` of the posted assembly order. */
        postedAssemblyOrderId: string;
        /** @description The `id` of the posted direct transfer line. */
        postedDirectTransferLineId: string;
        /** @description The `id` of the posted direct transfer. */
        postedDirectTransferId: string;
        /** @description The `id` of the posted inventory receipt line. */
        postedInventoryReceiptLineId: string;
        /** @description The `id` of the posted inventory receipt. */
        postedInventoryReceiptId: string;
        /** @description The `id` of the posted inventory shipment line. */
        postedInventoryShipmentLineId: string;
        /** @description The `id` of the posted inventory shipment. */
        postedInventoryShipmentId: string;
        /** @description The `id` of the posted physical inventory order line. */
        postedPhysicalInventoryOrderLineId: string;
        /** @description The `id` of the posted physical inventory order. */
        postedPhysicalInventoryOrderId: string;
        /** @description The `id` of the posted physical inventory recording line. */
        postedPhysicalInventoryRecordingLineId: string;
        /** @description The `id` of the posted physical inventory recording. */
        postedPhysicalInventoryRecordingId: string;
        /** @description The `id` of the transfer order line. */
        transferOrderLineId: string;
        /** @description The `id` of the transfer order. */
        transferOrderId: string;
        /** @description The `id` of the transfer receipt line. */
        transferReceiptLineId: string;
        /** @description The `id` of the transfer receipt. */
        transferReceiptId: string;
        /** @description The `id` of the transfer shipment line. */
        transferShipmentLineId: string;
        /** @description The `id` of the transfer shipment. */
        transferShipmentId: string;
        /** @description The `subscriptionId` of the subscription, a text between single quotes. */
        subscriptionId: string;
        /** @description With `snapshot` all requests of the batch share one transaction, and one failure takes all of them back. */
        isolation: "snapshot";
        /** @description With `odata.continue-on-error` the batch goes on after a failed request; otherwise it stops there. */
        preferContinueOnError: "odata.continue-on-error";
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface Refusals1 {
    "4XX": components["responses"]["Refused"];
    "5XX": components["responses"]["Failed"];
}
export interface Answers1<T> extends Refusals1 {
    200: {
        content: {
            "application/json": T;
        };
    };
}
export interface Answers2 extends Refusals1 {
    200: {
        content: {
            "application/octet-stream": string;
        };
    };
}
export interface Answers3 extends Refusals1 {
    /** @description Done; the answer has no body. */
    200: {
        content?: never;
    };
    /** @description Done; the answer has no body. */
    204: {
        content?: never;
    };
}
export interface Answers4<T> extends Refusals1 {
    201: {
        content: {
            "application/json": T;
        };
    };
}
export interface Answers5 extends Refusals1 {
    204: {
        content?: never;
    };
}
export interface Query1 {
    /** @description Fields to return; the others are left out of the answer. The ETag always comes along. */
    $select?: components["parameters"]["select"];
    /** @description OData condition on the rows; a field of a related record is named with its path, such as `customer/displayName`. `or` works only between conditions on one field; `any` and `all` are ignored, which returns unfiltered rows; nested functions and `in` need `$schemaversion=2.1`. Computed fields cannot be used. */
    $filter?: components["parameters"]["filter"];
    /** @description Fields to sort by, separated by commas, each followed by `asc` or `desc` if wanted. */
    $orderby?: components["parameters"]["orderby"];
    /** @description Largest number of rows to return altogether. It limits the answer and does not set the page size. */
    $top?: components["parameters"]["top"];
    /** @description Number of rows to leave out at the beginning. For whole lists follow the next link instead, since rows shift between requests. */
    $skip?: components["parameters"]["skip"];
    /** @description Whether to add the number of rows on all pages together. */
    $count?: components["parameters"]["count"];
    /** @description Version of the query language; `2.1` adds `in` and nested functions to `$filter`. Without it 2.0 is used. */
    $schemaversion?: components["parameters"]["schemaVersion"];
}
export interface Query2 {
    /** @description Fields to return; the others are left out of the answer. The ETag always comes along. */
    $select?: components["parameters"]["select"];
}
export interface Query3 {
    /** @description Fields to return; the others are left out of the answer. The ETag always comes along. */
    $select?: components["parameters"]["select"];
    /** @description Parts and related records to answer with, separated by commas, each with options of its own in brackets if wanted, such as `salesOrderLines($select=sequence,quantity)`. */
    $expand?: components["parameters"]["expand"];
    /** @description OData condition on the rows; a field of a related record is named with its path, such as `customer/displayName`. `or` works only between conditions on one field; `any` and `all` are ignored, which returns unfiltered rows; nested functions and `in` need `$schemaversion=2.1`. Computed fields cannot be used. */
    $filter?: components["parameters"]["filter"];
    /** @description Fields to sort by, separated by commas, each followed by `asc` or `desc` if wanted. */
    $orderby?: components["parameters"]["orderby"];
    /** @description Largest number of rows to return altogether. It limits the answer and does not set the page size. */
    $top?: components["parameters"]["top"];
    /** @description Number of rows to leave out at the beginning. For whole lists follow the next link instead, since rows shift between requests. */
    $skip?: components["parameters"]["skip"];
    /** @description Whether to add the number of rows on all pages together. */
    $count?: components["parameters"]["count"];
    /** @description Version of the query language; `2.1` adds `in` and nested functions to `$filter`. Without it 2.0 is used. */
    $schemaversion?: components["parameters"]["schemaVersion"];
}
export interface Query4 {
    /** @description Fields to return; the others are left out of the answer. The ETag always comes along. */
    $select?: components["parameters"]["select"];
    /** @description Parts and related records to answer with, separated by commas, each with options of its own in brackets if wanted, such as `salesOrderLines($select=sequence,quantity)`. */
    $expand?: components["parameters"]["expand"];
}
export interface Header1 {
    /**
     * @description Page size that the client wants, as `odata.maxpagesize=` and a number up to 20000. Send it again with each next link.
     * @example odata.maxpagesize=500
     */
    Prefer?: components["parameters"]["preferMaxPageSize"];
    /** @description Whether a read may be served by a replica of the database, which lags a little behind. Leave it out when you read what you have just written. */
    "Data-Access-Intent"?: components["parameters"]["dataAccessIntent"];
    /**
     * @description Language of messages, captions and option texts in the answer. Send `en-US` when a program reads them.
     * @example en-US
     */
    "Accept-Language"?: components["parameters"]["acceptLanguage"];
    /** @description GUID of your own that appears as the operation id in the environment's telemetry. */
    "client-request-id"?: components["parameters"]["clientRequestId"];
}
export interface Header2 {
    /** @description Whether a read may be served by a replica of the database, which lags a little behind. Leave it out when you read what you have just written. */
    "Data-Access-Intent"?: components["parameters"]["dataAccessIntent"];
    /**
     * @description Language of messages, captions and option texts in the answer. Send `en-US` when a program reads them.
     * @example en-US
     */
    "Accept-Language"?: components["parameters"]["acceptLanguage"];
    /** @description GUID of your own that appears as the operation id in the environment's telemetry. */
    "client-request-id"?: components["parameters"]["clientRequestId"];
}
export interface Header3 {
    /** @description The record's `@odata.etag` with its quotes, so that somebody else's change in the meantime is noticed, or `*` to write regardless of it. */
    "If-Match": components["parameters"]["ifMatch"];
    /**
     * @description Language of messages, captions and option texts in the answer. Send `en-US` when a program reads them.
     * @example en-US
     */
    "Accept-Language"?: components["parameters"]["acceptLanguage"];
    /** @description GUID of your own that appears as the operation id in the environment's telemetry. */
    "client-request-id"?: components["parameters"]["clientRequestId"];
}
export interface Header4 {
    /**
     * @description Language of messages, captions and option texts in the answer. Send `en-US` when a program reads them.
     * @example en-US
     */
    "Accept-Language"?: components["parameters"]["acceptLanguage"];
    /** @description GUID of your own that appears as the operation id in the environment's telemetry. */
    "client-request-id"?: components["parameters"]["clientRequestId"];
}
export interface Path1 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
}
export interface Parameters1 {
    query?: Query1;
    header?: Header1;
    path: Path1;
}
export interface Parameters2 {
    query?: Query3;
    header?: Header1;
    path: Path1;
}
export interface Parameters4 {
    header?: Header4;
    path: Path1;
}

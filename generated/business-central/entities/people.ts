// Made by `npm run generate` from specs/business-central/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } };
const paging1: PagingRow = { style: "odata-v4", pageSize: 20000, items: "value" };

export const table: ServiceTable = {
  paths: {
    "/companies({companyId})/employees": {
      GET: { id: "ListEmployees", record: "Employee", paging: paging1, access: access1, headers: "Prefer" },
      POST: { id: "CreateEmployee", record: "Employee", body: "Employee", retry: "never", answers: "201", access: access1 },
    },
    "/companies({companyId})/employees({employeeId})": {
      GET: { id: "GetEmployee", record: "Employee", access: access1 },
      PATCH: { id: "UpdateEmployee", record: "Employee", body: "Employee", retry: "idempotent", answers: "200", access: access1, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeleteEmployee", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/employees({employeeId})/picture": {
      GET: { id: "GetPictureOfEmployee", record: "Picture", access: access1 },
      DELETE: { id: "DeletePictureOfEmployee", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/employees({employeeId})/picture/pictureContent": {
      GET: { id: "DownloadPictureOfEmployee", access: access1 },
      PATCH: { id: "UploadPictureOfEmployee", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/employees({employeeId})/defaultDimensions": {
      GET: { id: "ListDefaultDimensionsOfEmployee", record: "DefaultDimension", paging: paging1, access: access1, headers: "Prefer" },
      POST: { id: "CreateDefaultDimensionOfEmployee", record: "DefaultDimension", body: "DefaultDimension", retry: "never", answers: "201", access: access1 },
    },
    "/companies({companyId})/employees({employeeId})/timeRegistrationEntries": {
      GET: { id: "ListTimeRegistrationEntriesOfEmployee", record: "TimeRegistrationEntry", paging: paging1, access: access1, headers: "Prefer" },
      POST: { id: "CreateTimeRegistrationEntryOfEmployee", record: "TimeRegistrationEntry", body: "TimeRegistrationEntry", retry: "never", answers: "201", effect: "draft", access: access1 },
    },
    "/companies({companyId})/employees({employeeId})/documentAttachments": {
      GET: { id: "ListDocumentAttachmentsOfEmployee", record: "DocumentAttachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/fixedAssetLocations": {
      GET: { id: "ListFixedAssetLocations", record: "FixedAssetLocation", paging: paging1, access: access1, headers: "Prefer" },
      POST: { id: "CreateFixedAssetLocation", record: "FixedAssetLocation", body: "FixedAssetLocation", retry: "never", answers: "201", access: access1 },
    },
    "/companies({companyId})/fixedAssetLocations({fixedAssetLocationId})": {
      GET: { id: "GetFixedAssetLocation", record: "FixedAssetLocation", access: access1 },
      PATCH: { id: "UpdateFixedAssetLocation", record: "FixedAssetLocation", body: "FixedAssetLocation", retry: "idempotent", answers: "200", access: access1, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeleteFixedAssetLocation", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/fixedAssets": {
      GET: { id: "ListFixedAssets", record: "FixedAsset", paging: paging1, access: access1, headers: "Prefer" },
      POST: { id: "CreateFixedAsset", record: "FixedAsset", body: "FixedAsset", retry: "never", answers: "201", access: access1 },
    },
    "/companies({companyId})/fixedAssets({fixedAssetId})": {
      GET: { id: "GetFixedAsset", record: "FixedAsset", access: access1 },
      PATCH: { id: "UpdateFixedAsset", record: "FixedAsset", body: "FixedAsset", retry: "idempotent", answers: "200", access: access1, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeleteFixedAsset", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/fixedAssets({fixedAssetId})/fixedAssetLocation": {
      GET: { id: "GetFixedAssetLocationOfFixedAsset", record: "FixedAssetLocation", access: access1 },
    },
    "/companies({companyId})/fixedAssets({fixedAssetId})/employee": {
      GET: { id: "GetEmployeeOfFixedAsset", record: "Employee", access: access1 },
    },
    "/companies({companyId})/projects": {
      GET: { id: "ListProjects", record: "Project", paging: paging1, access: access1, headers: "Prefer" },
      POST: { id: "CreateProject", record: "Project", body: "Project", retry: "never", answers: "201", access: access1 },
    },
    "/companies({companyId})/projects({projectId})": {
      GET: { id: "GetProject", record: "Project", access: access1 },
      PATCH: { id: "UpdateProject", record: "Project", body: "Project", retry: "idempotent", answers: "200", access: access1, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeleteProject", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/projects({projectId})/documentAttachments": {
      GET: { id: "ListDocumentAttachmentsOfProject", record: "DocumentAttachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/projects({projectId})/pdfDocument": {
      GET: { id: "GetPdfDocumentOfProject", record: "PdfDocument", access: access1 },
    },
    "/companies({companyId})/projects({projectId})/pdfDocument/pdfDocumentContent": {
      GET: { id: "DownloadPdfOfProject", access: access1 },
    },
    "/companies({companyId})/timeRegistrationEntries": {
      GET: { id: "ListTimeRegistrationEntries", record: "TimeRegistrationEntry", paging: paging1, access: access1, headers: "Prefer" },
      POST: { id: "CreateTimeRegistrationEntry", record: "TimeRegistrationEntry", body: "TimeRegistrationEntry", retry: "never", answers: "201", effect: "draft", access: access1 },
    },
    "/companies({companyId})/timeRegistrationEntries({timeRegistrationEntryId})": {
      GET: { id: "GetTimeRegistrationEntry", record: "TimeRegistrationEntry", access: access1 },
      PATCH: { id: "UpdateTimeRegistrationEntry", record: "TimeRegistrationEntry", body: "TimeRegistrationEntry", retry: "idempotent", answers: "200", effect: "draft", access: access1, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeleteTimeRegistrationEntry", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/timeRegistrationEntries({timeRegistrationEntryId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfTimeRegistrationEntry", record: "DimensionSetLine", paging: paging1, access: access1, headers: "Prefer" },
      POST: { id: "CreateDimensionSetLineOfTimeRegistrationEntry", record: "DimensionSetLine", body: "DimensionSetLine", retry: "never", answers: "201", access: access1 },
    },
    "/companies({companyId})/timeRegistrationEntries({timeRegistrationEntryId})/dimensionSetLines({dimensionSetLineId})": {
      GET: { id: "GetDimensionSetLineOfTimeRegistrationEntry", record: "DimensionSetLine", access: access1 },
      PATCH: { id: "UpdateDimensionSetLineOfTimeRegistrationEntry", record: "DimensionSetLine", body: "DimensionSetLine", retry: "idempotent", answers: "200", access: access1, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeleteDimensionSetLineOfTimeRegistrationEntry", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
  },
  entities: {
    DimensionSetLine: { fields: { guid: "id parentId valueId" }, write: { text: "valueId valueCode" }, writeOnce: { text: "id code" }, naturalKey: "code", keyLengths: { code: 20 } },
    Picture: { fields: { guid: "id" } },
    Account: { fields: { guid: "id", decimal: "netChange", instant: "lastModifiedDateTime" }, single: { TrialBalance: "trialBalance" } },
    TrialBalance: { fields: { guid: "accountId", date: "dateFilter" }, single: { Account: "account" } },
    CustomerFinancialDetail: { fields: { guid: "id", decimal: "balance totalSalesExcludingTax overdueAmount", instant: "lastModifiedDateTime" }, single: { Customer: "customer" } },
    DefaultDimension: { fields: { guid: "id parentId dimensionId dimensionValueId", instant: "lastModifiedDateTime" }, single: { Account: "account", CustomerFinancialDetail: "customerFinancialDetail", Customer: "customer", Vendor: "vendor", Employee: "employee", Dimension: "dimension", DimensionValue: "dimensionValue" }, write: { text: "dimensionValueId postingValidation" }, writeOnce: { text: "parentType parentId dimensionId" }, naturalKey: "parentId dimensionId" },
    Customer: { fields: { guid: "id taxAreaId currencyId paymentTermsId shipmentMethodId paymentMethodId", decimal: "balanceDue creditLimit", instant: "lastModifiedDateTime" }, nested: { DefaultDimension: "defaultDimensions", ContactInformation: "contactsInformation", DocumentAttachment: "documentAttachments" }, single: { CustomerFinancialDetail: "customerFinancialDetail", Picture: "picture", AgedAccountsReceivable: "agedAccountsReceivable", Currency: "currency", PaymentTerm: "paymentTerm", ShipmentMethod: "shipmentMethod", PaymentMethod: "paymentMethod" }, write: { text: "number displayName type addressLine1 addressLine2 city state country postalCode phoneNumber email website salespersonCode creditLimit taxAreaId taxRegistrationNumber currencyId currencyCode paymentTermsId shipmentMethodId paymentMethodId blocked", boolean: "taxLiable" }, writeOnce: { text: "defaultDimensions" }, naturalKey: "number" },
    AgedAccountsReceivable: { fields: { guid: "customerId", decimal: "balanceDue currentAmount period1Amount period2Amount period3Amount", date: "agedAsOfDate" }, single: { Customer: "customer" } },
    ContactInformation: { fields: { guid: "contactId relatedId" }, single: { Contact: "contact", Customer: "customer", Vendor: "vendor" } },
    Contact: { fields: { guid: "id", date: "lastInteractionDate", instant: "lastModifiedDateTime" }, single: { Picture: "picture", ContactInformation: "contactInformation" }, write: { text: "number type displayName jobTitle companyNumber companyName addressLine1 addressLine2 city state country postalCode phoneNumber mobilePhoneNumber email website searchName taxRegistrationNumber", boolean: "privacyBlocked" }, naturalKey: "number" },
    Vendor: { fields: { guid: "id currencyId paymentTermsId paymentMethodId", decimal: "balance", instant: "lastModifiedDateTime" }, nested: { DefaultDimension: "defaultDimensions", ContactInformation: "contactsInformation", DocumentAttachment: "documentAttachments" }, single: { Picture: "picture", AgedAccountsPayable: "agedAccountsPayable", Currency: "currency", PaymentTerm: "paymentTerm", PaymentMethod: "paymentMethod" }, write: { text: "number displayName addressLine1 addressLine2 city state country postalCode phoneNumber email website taxRegistrationNumber currencyId currencyCode irs1099Code paymentTermsId paymentMethodId blocked", boolean: "taxLiable" }, writeOnce: { text: "defaultDimensions" }, naturalKey: "number" },
    AgedAccountsPayable: { fields: { guid: "vendorId", decimal: "balanceDue currentAmount period1Amount period2Amount period3Amount", date: "agedAsOfDate" }, single: { Vendor: "vendor" } },
    DocumentAttachment: { fields: { guid: "id parentId", instant: "lastModifiedDateTime" }, write: { text: "fileName", int32: "lineNumber", boolean: "documentFlowSales documentFlowPurchase" }, writeOnce: { text: "parentType parentId" }, naturalKey: "parentId fileName" },
    Currency: { fields: { guid: "id", decimal: "amountRoundingPrecision", instant: "lastModifiedDateTime" }, write: { text: "code displayName symbol amountDecimalPlaces amountRoundingPrecision" }, naturalKey: "code" },
    PaymentTerm: { fields: { guid: "id", decimal: "discountPercent", instant: "lastModifiedDateTime" }, write: { text: "code displayName dueDateCalculation discountDateCalculation discountPercent", boolean: "calculateDiscountOnCreditMemos" }, naturalKey: "code" },
    PaymentMethod: { fields: { guid: "id", instant: "lastModifiedDateTime" }, write: { text: "code displayName" }, naturalKey: "code" },
    ShipmentMethod: { fields: { guid: "id", instant: "lastModifiedDateTime" }, write: { text: "code displayName" }, naturalKey: "code" },
    Employee: { fields: { guid: "id", date: "employmentDate terminationDate birthDate", instant: "lastModifiedDateTime" }, nested: { DefaultDimension: "defaultDimensions", TimeRegistrationEntry: "timeRegistrationEntries", DocumentAttachment: "documentAttachments" }, single: { Picture: "picture" }, write: { text: "number givenName middleName surname jobTitle addressLine1 addressLine2 city state country postalCode phoneNumber mobilePhone email personalEmail employmentDate terminationDate status birthDate statisticsGroupCode bankBranchNumber bankAccountNumber iban" }, writeOnce: { text: "defaultDimensions" }, naturalKey: "number", keyLengths: { number: 20 } },
    TimeRegistrationEntry: { fields: { guid: "employeeId jobId unitOfMeasureId id", date: "date", decimal: "quantity", instant: "lastModfiedDateTime" }, nested: { DimensionSetLine: "dimensionSetLines" }, single: { Employee: "employee" }, write: { text: "jobId jobNumber jobTaskNumber quantity" }, writeOnce: { text: "employeeId employeeNumber date dimensionSetLines" } },
    Dimension: { fields: { guid: "id", instant: "lastModifiedDateTime" }, nested: { DimensionValue: "dimensionValues" } },
    DimensionValue: { fields: { guid: "id dimensionId", instant: "lastModifiedDateTime" }, single: { Dimension: "dimension" } },
    PdfDocument: { fields: { guid: "id parentId" } },
    FixedAssetLocation: { fields: { guid: "id", instant: "lastModifiedDateTime" }, write: { text: "code displayName" }, naturalKey: "code", keyLengths: { code: 10 } },
    FixedAsset: { fields: { guid: "id fixedAssetLocationId employeeId", instant: "lastModifiedDateTime" }, single: { FixedAssetLocation: "fixedAssetLocation", Employee: "employee" }, write: { text: "number displayName fixedAssetLocationCode fixedAssetLocationId classCode subclassCode serialNumber employeeNumber employeeId", boolean: "blocked underMaintenance" }, naturalKey: "number", keyLengths: { number: 20 } },
    Project: { fields: { guid: "id", instant: "lastModifiedDateTime" }, nested: { DocumentAttachment: "documentAttachments" }, single: { PdfDocument: "pdfDocument" }, write: { text: "number displayName" }, naturalKey: "number", keyLengths: { number: 20 } },
  },
};

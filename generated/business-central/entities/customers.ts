// Made by `npm run generate` from specs/business-central/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } };
const paging1: PagingRow = { style: "odata-v4", pageSize: 20000, items: "value" };

export const table: ServiceTable = {
  paths: {
    "/companies({companyId})/contacts": {
      GET: { id: "ListContacts", record: "Contact", paging: paging1, access: access1, headers: "Prefer" },
      POST: { id: "CreateContact", record: "Contact", body: "Contact", retry: "never", answers: "201", access: access1 },
    },
    "/companies({companyId})/contacts({contactId})": {
      GET: { id: "GetContact", record: "Contact", access: access1 },
      PATCH: { id: "UpdateContact", record: "Contact", body: "Contact", retry: "idempotent", answers: "200", access: access1, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeleteContact", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/contacts({contactId})/picture": {
      GET: { id: "GetPictureOfContact", record: "Picture", access: access1 },
      DELETE: { id: "DeletePictureOfContact", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/contacts({contactId})/picture/pictureContent": {
      GET: { id: "DownloadPictureOfContact", access: access1 },
      PATCH: { id: "UploadPictureOfContact", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/contactsInformation": {
      GET: { id: "ListContactsInformation", record: "ContactInformation", paging: paging1, access: access1, filterRequired: ["relatedId relatedType"], headers: "Prefer" },
    },
    "/companies({companyId})/contactsInformation({contactInformationId})": {
      GET: { id: "GetContactInformation", record: "ContactInformation", access: access1 },
    },
    "/companies({companyId})/contactsInformation({contactInformationId})/contact": {
      GET: { id: "GetContactOfContactInformation", record: "Contact", access: access1 },
    },
    "/companies({companyId})/customerContacts": {
      GET: { id: "ListCustomerContacts", record: "CustomerContact", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/customerContacts({customerContactId})": {
      GET: { id: "GetCustomerContact", record: "CustomerContact", access: access1 },
      PATCH: { id: "UpdateCustomerContact", record: "CustomerContact", body: "CustomerContact", retry: "idempotent", answers: "200", access: access1, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeleteCustomerContact", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/customerContacts({customerContactId})/pdfDocument": {
      GET: { id: "GetPdfDocumentOfCustomerContact", record: "PdfDocument", access: access1 },
    },
    "/companies({companyId})/customerContacts({customerContactId})/pdfDocument/pdfDocumentContent": {
      GET: { id: "DownloadPdfOfCustomerContact", access: access1 },
    },
    "/companies({companyId})/customerFinancialDetails": {
      GET: { id: "ListCustomerFinancialDetails", record: "CustomerFinancialDetail", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/customerFinancialDetails({customerFinancialDetailId})": {
      GET: { id: "GetCustomerFinancialDetail", record: "CustomerFinancialDetail", access: access1 },
    },
    "/companies({companyId})/customerReturnReasons": {
      GET: { id: "ListCustomerReturnReasons", record: "CustomerReturnReason", paging: paging1, access: access1, headers: "Prefer" },
      POST: { id: "CreateCustomerReturnReason", record: "CustomerReturnReason", body: "CustomerReturnReason", retry: "never", answers: "201", access: access1 },
    },
    "/companies({companyId})/customerReturnReasons({customerReturnReasonId})": {
      GET: { id: "GetCustomerReturnReason", record: "CustomerReturnReason", access: access1 },
      PATCH: { id: "UpdateCustomerReturnReason", record: "CustomerReturnReason", body: "CustomerReturnReason", retry: "idempotent", answers: "200", access: access1, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeleteCustomerReturnReason", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/customers": {
      GET: { id: "ListCustomers", record: "Customer", paging: paging1, access: access1, headers: "Prefer" },
      POST: { id: "CreateCustomer", record: "Customer", body: "Customer", retry: "never", answers: "201", access: access1 },
    },
    "/companies({companyId})/customers({customerId})": {
      GET: { id: "GetCustomer", record: "Customer", access: access1 },
      PATCH: { id: "UpdateCustomer", record: "Customer", body: "Customer", retry: "idempotent", answers: "200", access: access1, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeleteCustomer", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/customers({customerId})/customerFinancialDetail": {
      GET: { id: "GetCustomerFinancialDetailsOfCustomer", record: "CustomerFinancialDetail", access: access1 },
    },
    "/companies({companyId})/customers({customerId})/picture": {
      GET: { id: "GetPictureOfCustomer", record: "Picture", access: access1 },
      DELETE: { id: "DeletePictureOfCustomer", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/customers({customerId})/picture/pictureContent": {
      GET: { id: "DownloadPictureOfCustomer", access: access1 },
      PATCH: { id: "UploadPictureOfCustomer", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/customers({customerId})/defaultDimensions": {
      GET: { id: "ListDefaultDimensionsOfCustomer", record: "DefaultDimension", paging: paging1, access: access1, headers: "Prefer" },
      POST: { id: "CreateDefaultDimensionOfCustomer", record: "DefaultDimension", body: "DefaultDimension", retry: "never", answers: "201", access: access1 },
    },
    "/companies({companyId})/customers({customerId})/agedAccountsReceivable": {
      GET: { id: "GetAgedAccountsReceivableOfCustomer", record: "AgedAccountsReceivable", access: access1 },
    },
    "/companies({companyId})/customers({customerId})/contactsInformation": {
      GET: { id: "ListContactsInformationOfCustomer", record: "ContactInformation", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/customers({customerId})/documentAttachments": {
      GET: { id: "ListDocumentAttachmentsOfCustomer", record: "DocumentAttachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/disputeStatus": {
      GET: { id: "ListDisputeStatusRows", record: "DisputeStatus", paging: paging1, access: access1, headers: "Prefer" },
      POST: { id: "CreateDisputeStatus", record: "DisputeStatus", body: "DisputeStatus", retry: "never", answers: "201", access: access1 },
    },
    "/companies({companyId})/disputeStatus({disputeStatusId})": {
      GET: { id: "GetDisputeStatus", record: "DisputeStatus", access: access1 },
      PATCH: { id: "UpdateDisputeStatus", record: "DisputeStatus", body: "DisputeStatus", retry: "idempotent", answers: "200", access: access1, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeleteDisputeStatus", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/opportunities": {
      GET: { id: "ListOpportunities", record: "Opportunity", paging: paging1, access: access1, headers: "Prefer" },
      POST: { id: "CreateOpportunity", record: "Opportunity", body: "Opportunity", retry: "never", answers: "201", access: access1 },
    },
    "/companies({companyId})/opportunities({opportunityId})": {
      GET: { id: "GetOpportunity", record: "Opportunity", access: access1 },
      PATCH: { id: "UpdateOpportunity", record: "Opportunity", body: "Opportunity", retry: "idempotent", answers: "200", access: access1, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeleteOpportunity", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/salespeoplePurchasers": {
      GET: { id: "ListSalespeoplePurchasers", record: "SalespersonPurchaser", paging: paging1, access: access1, headers: "Prefer" },
      POST: { id: "CreateSalespersonPurchaser", record: "SalespersonPurchaser", body: "SalespersonPurchaser", retry: "never", answers: "201", access: access1 },
    },
    "/companies({companyId})/salespeoplePurchasers({salespersonPurchaserId})": {
      GET: { id: "GetSalespersonPurchaser", record: "SalespersonPurchaser", access: access1 },
      PATCH: { id: "UpdateSalespersonPurchaser", record: "SalespersonPurchaser", body: "SalespersonPurchaser", retry: "idempotent", answers: "200", access: access1, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeleteSalespersonPurchaser", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
  },
  entities: {
    DimensionSetLine: { fields: { guid: "id parentId valueId" }, write: { text: "valueId valueCode" }, writeOnce: { text: "id code" }, naturalKey: "code" },
    Picture: { fields: { guid: "id" } },
    Account: { fields: { guid: "id", decimal: "netChange", instant: "lastModifiedDateTime" }, single: { TrialBalance: "trialBalance" } },
    TrialBalance: { fields: { guid: "accountId", date: "dateFilter" }, single: { Account: "account" } },
    CustomerFinancialDetail: { fields: { guid: "id", decimal: "balance totalSalesExcludingTax overdueAmount", instant: "lastModifiedDateTime" }, single: { Customer: "customer" } },
    DefaultDimension: { fields: { guid: "id parentId dimensionId dimensionValueId", instant: "lastModifiedDateTime" }, single: { Account: "account", CustomerFinancialDetail: "customerFinancialDetail", Customer: "customer", Vendor: "vendor", Employee: "employee", Dimension: "dimension", DimensionValue: "dimensionValue" }, write: { text: "dimensionValueId postingValidation" }, writeOnce: { text: "parentType parentId dimensionId" }, naturalKey: "parentId dimensionId" },
    Customer: { fields: { guid: "id taxAreaId currencyId paymentTermsId shipmentMethodId paymentMethodId", decimal: "balanceDue creditLimit", instant: "lastModifiedDateTime" }, nested: { DefaultDimension: "defaultDimensions", ContactInformation: "contactsInformation", DocumentAttachment: "documentAttachments" }, single: { CustomerFinancialDetail: "customerFinancialDetail", Picture: "picture", AgedAccountsReceivable: "agedAccountsReceivable", Currency: "currency", PaymentTerm: "paymentTerm", ShipmentMethod: "shipmentMethod", PaymentMethod: "paymentMethod" }, write: { text: "number displayName type addressLine1 addressLine2 city state country postalCode phoneNumber email website salespersonCode creditLimit taxAreaId taxRegistrationNumber currencyId currencyCode paymentTermsId shipmentMethodId paymentMethodId blocked", boolean: "taxLiable" }, writeOnce: { text: "defaultDimensions" }, naturalKey: "number", keyLengths: { number: 20 } },
    AgedAccountsReceivable: { fields: { guid: "customerId", decimal: "balanceDue currentAmount period1Amount period2Amount period3Amount", date: "agedAsOfDate" }, single: { Customer: "customer" } },
    ContactInformation: { fields: { guid: "contactId relatedId" }, single: { Contact: "contact", Customer: "customer", Vendor: "vendor" } },
    Contact: { fields: { guid: "id", date: "lastInteractionDate", instant: "lastModifiedDateTime" }, single: { Picture: "picture", ContactInformation: "contactInformation" }, write: { text: "number type displayName jobTitle companyNumber companyName addressLine1 addressLine2 city state country postalCode phoneNumber mobilePhoneNumber email website searchName taxRegistrationNumber", boolean: "privacyBlocked" }, naturalKey: "number", keyLengths: { number: 20 } },
    Vendor: { fields: { guid: "id currencyId paymentTermsId paymentMethodId", decimal: "balance", instant: "lastModifiedDateTime" }, nested: { DefaultDimension: "defaultDimensions", ContactInformation: "contactsInformation", DocumentAttachment: "documentAttachments" }, single: { Picture: "picture", AgedAccountsPayable: "agedAccountsPayable", Currency: "currency", PaymentTerm: "paymentTerm", PaymentMethod: "paymentMethod" }, write: { text: "number displayName addressLine1 addressLine2 city state country postalCode phoneNumber email website taxRegistrationNumber currencyId currencyCode irs1099Code paymentTermsId paymentMethodId blocked", boolean: "taxLiable" }, writeOnce: { text: "defaultDimensions" }, naturalKey: "number" },
    AgedAccountsPayable: { fields: { guid: "vendorId", decimal: "balanceDue currentAmount period1Amount period2Amount period3Amount", date: "agedAsOfDate" }, single: { Vendor: "vendor" } },
    DocumentAttachment: { fields: { guid: "id parentId", instant: "lastModifiedDateTime" }, write: { text: "fileName", int32: "lineNumber", boolean: "documentFlowSales documentFlowPurchase" }, writeOnce: { text: "parentType parentId" }, naturalKey: "parentId fileName" },
    Currency: { fields: { guid: "id", decimal: "amountRoundingPrecision", instant: "lastModifiedDateTime" }, write: { text: "code displayName symbol amountDecimalPlaces amountRoundingPrecision" }, naturalKey: "code" },
    PaymentTerm: { fields: { guid: "id", decimal: "discountPercent", instant: "lastModifiedDateTime" }, write: { text: "code displayName dueDateCalculation discountDateCalculation discountPercent", boolean: "calculateDiscountOnCreditMemos" }, naturalKey: "code" },
    PaymentMethod: { fields: { guid: "id", instant: "lastModifiedDateTime" }, write: { text: "code displayName" }, naturalKey: "code" },
    ShipmentMethod: { fields: { guid: "id", instant: "lastModifiedDateTime" }, write: { text: "code displayName" }, naturalKey: "code" },
    Employee: { fields: { guid: "id", date: "employmentDate terminationDate birthDate", instant: "lastModifiedDateTime" }, nested: { DefaultDimension: "defaultDimensions", TimeRegistrationEntry: "timeRegistrationEntries", DocumentAttachment: "documentAttachments" }, single: { Picture: "picture" }, write: { text: "number givenName middleName surname jobTitle addressLine1 addressLine2 city state country postalCode phoneNumber mobilePhone email personalEmail employmentDate terminationDate status birthDate statisticsGroupCode bankBranchNumber bankAccountNumber iban" }, writeOnce: { text: "defaultDimensions" }, naturalKey: "number" },
    TimeRegistrationEntry: { fields: { guid: "employeeId jobId unitOfMeasureId id", date: "date", decimal: "quantity", instant: "lastModfiedDateTime" }, nested: { DimensionSetLine: "dimensionSetLines" }, single: { Employee: "employee" }, write: { text: "jobId jobNumber jobTaskNumber quantity" }, writeOnce: { text: "employeeId employeeNumber date dimensionSetLines" } },
    Dimension: { fields: { guid: "id", instant: "lastModifiedDateTime" }, nested: { DimensionValue: "dimensionValues" } },
    DimensionValue: { fields: { guid: "id dimensionId", instant: "lastModifiedDateTime" }, single: { Dimension: "dimension" } },
    PdfDocument: { fields: { guid: "id parentId" } },
    CustomerReturnReason: { fields: { guid: "id", instant: "lastModifiedDateTime" }, write: { text: "code description" }, naturalKey: "code", keyLengths: { code: 10 } },
    CustomerContact: { fields: { guid: "id customerId" }, single: { PdfDocument: "pdfDocument" }, writeLater: { text: "email firstName lastName professionalTitle customerId primaryPhoneNumber" } },
    DisputeStatus: { fields: { guid: "id" }, write: { text: "code displayName" }, naturalKey: "code", keyLengths: { code: 10 } },
    Opportunity: { fields: { guid: "id", date: "creationDate dateClosed estimatedClosingDate", decimal: "calculatedCurrentValue chancesOfSuccessPrc completedPrc estimatedValue", instant: "systemCreatedAt lastModifiedDateTime" }, write: { text: "number contactNumber salespersonCode description" }, naturalKey: "number", keyLengths: { number: 20 } },
    SalespersonPurchaser: { fields: { guid: "id", decimal: "commisionPercent", instant: "lastModifiedDateTime" }, write: { text: "code displayName email email2 phoneNo jobTitle commisionPercent", boolean: "privacyBlocked blocked" }, naturalKey: "code", keyLengths: { code: 20 } },
  },
};

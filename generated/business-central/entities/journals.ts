// Made by `npm run generate` from specs/business-central/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } };
const paging1: PagingRow = { style: "odata-v4", pageSize: 20000, items: "value" };

export const table: ServiceTable = {
  paths: {
    "/companies({companyId})/customerPaymentJournals": {
      GET: { id: "ListCustomerPaymentJournals", record: "CustomerPaymentJournal", paging: paging1, access: access1, headers: "Prefer" },
      POST: { id: "CreateCustomerPaymentJournal", record: "CustomerPaymentJournal", body: "CustomerPaymentJournal", retry: "never", answers: "201", access: access1 },
    },
    "/companies({companyId})/customerPaymentJournals({customerPaymentJournalId})": {
      GET: { id: "GetCustomerPaymentJournal", record: "CustomerPaymentJournal", access: access1 },
      PATCH: { id: "UpdateCustomerPaymentJournal", record: "CustomerPaymentJournal", body: "CustomerPaymentJournal", retry: "idempotent", answers: "200", access: access1, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeleteCustomerPaymentJournal", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/customerPaymentJournals({customerPaymentJournalId})/customerPayments": {
      GET: { id: "ListCustomerPaymentsOfCustomerPaymentJournal", record: "CustomerPayment", paging: paging1, access: access1, headers: "Prefer" },
      POST: { id: "CreateCustomerPaymentOfCustomerPaymentJournal", record: "CustomerPayment", body: "CustomerPayment", retry: "never", answers: "201", effect: "draft", access: access1 },
    },
    "/companies({companyId})/customerPayments": {
      GET: { id: "ListCustomerPayments", record: "CustomerPayment", paging: paging1, access: access1, filterRequired: ["journalId", "id"], headers: "Prefer" },
      POST: { id: "CreateCustomerPayment", record: "CustomerPayment", body: "CustomerPayment", retry: "never", answers: "201", effect: "draft", access: access1 },
    },
    "/companies({companyId})/customerPayments({customerPaymentId})": {
      GET: { id: "GetCustomerPayment", record: "CustomerPayment", access: access1 },
      PATCH: { id: "UpdateCustomerPayment", record: "CustomerPayment", body: "CustomerPayment", retry: "idempotent", answers: "200", effect: "draft", access: access1, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeleteCustomerPayment", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/customerPayments({customerPaymentId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfCustomerPayment", record: "DimensionSetLine", paging: paging1, access: access1, headers: "Prefer" },
      POST: { id: "CreateDimensionSetLineOfCustomerPayment", record: "DimensionSetLine", body: "DimensionSetLine", retry: "never", answers: "201", access: access1 },
    },
    "/companies({companyId})/customerPayments({customerPaymentId})/dimensionSetLines({dimensionSetLineId})": {
      GET: { id: "GetDimensionSetLineOfCustomerPayment", record: "DimensionSetLine", access: access1 },
      PATCH: { id: "UpdateDimensionSetLineOfCustomerPayment", record: "DimensionSetLine", body: "DimensionSetLine", retry: "idempotent", answers: "200", access: access1, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeleteDimensionSetLineOfCustomerPayment", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/journalLines": {
      GET: { id: "ListJournalLines", record: "JournalLine", paging: paging1, access: access1, filterRequired: ["journalId", "id"], headers: "Prefer" },
      POST: { id: "CreateJournalLine", record: "JournalLine", body: "JournalLine", retry: "never", answers: "201", effect: "draft", access: access1 },
    },
    "/companies({companyId})/journalLines({journalLineId})": {
      GET: { id: "GetJournalLine", record: "JournalLine", access: access1 },
      PATCH: { id: "UpdateJournalLine", record: "JournalLine", body: "JournalLine", retry: "idempotent", answers: "200", effect: "draft", access: access1, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeleteJournalLine", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/journalLines({journalLineId})/attachments": {
      GET: { id: "ListAttachmentsOfJournalLine", record: "Attachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/journalLines({journalLineId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfJournalLine", record: "DimensionSetLine", paging: paging1, access: access1, headers: "Prefer" },
      POST: { id: "CreateDimensionSetLineOfJournalLine", record: "DimensionSetLine", body: "DimensionSetLine", retry: "never", answers: "201", access: access1 },
    },
    "/companies({companyId})/journalLines({journalLineId})/dimensionSetLines({dimensionSetLineId})": {
      GET: { id: "GetDimensionSetLineOfJournalLine", record: "DimensionSetLine", access: access1 },
      PATCH: { id: "UpdateDimensionSetLineOfJournalLine", record: "DimensionSetLine", body: "DimensionSetLine", retry: "idempotent", answers: "200", access: access1, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeleteDimensionSetLineOfJournalLine", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/journals": {
      GET: { id: "ListJournals", record: "Journal", paging: paging1, access: access1, headers: "Prefer" },
      POST: { id: "CreateJournal", record: "Journal", body: "Journal", retry: "never", answers: "201", access: access1 },
    },
    "/companies({companyId})/journals({journalId})": {
      GET: { id: "GetJournal", record: "Journal", access: access1 },
      PATCH: { id: "UpdateJournal", record: "Journal", body: "Journal", retry: "idempotent", answers: "200", access: access1, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeleteJournal", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/journals({journalId})/Microsoft.NAV.post": {
      POST: { id: "PostJournal", retry: "never", answers: "200- 204-", commits: true, effect: "post", access: access1 },
    },
    "/companies({companyId})/journals({journalId})/journalLines": {
      GET: { id: "ListJournalLinesOfJournal", record: "JournalLine", paging: paging1, access: access1, headers: "Prefer" },
      POST: { id: "CreateJournalLineOfJournal", record: "JournalLine", body: "JournalLine", retry: "never", answers: "201", effect: "draft", access: access1 },
    },
    "/companies({companyId})/vendorPaymentJournals": {
      GET: { id: "ListVendorPaymentJournals", record: "VendorPaymentJournal", paging: paging1, access: access1, headers: "Prefer" },
      POST: { id: "CreateVendorPaymentJournal", record: "VendorPaymentJournal", body: "VendorPaymentJournal", retry: "never", answers: "201", access: access1 },
    },
    "/companies({companyId})/vendorPaymentJournals({vendorPaymentJournalId})": {
      GET: { id: "GetVendorPaymentJournal", record: "VendorPaymentJournal", access: access1 },
      PATCH: { id: "UpdateVendorPaymentJournal", record: "VendorPaymentJournal", body: "VendorPaymentJournal", retry: "idempotent", answers: "200", access: access1, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeleteVendorPaymentJournal", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/vendorPaymentJournals({vendorPaymentJournalId})/vendorPayments": {
      GET: { id: "ListVendorPaymentsOfVendorPaymentJournal", record: "VendorPayment", paging: paging1, access: access1, headers: "Prefer" },
      POST: { id: "CreateVendorPaymentOfVendorPaymentJournal", record: "VendorPayment", body: "VendorPayment", retry: "never", answers: "201", effect: "draft", access: access1 },
    },
    "/companies({companyId})/vendorPayments": {
      GET: { id: "ListVendorPayments", record: "VendorPayment", paging: paging1, access: access1, filterRequired: ["journalId", "id"], headers: "Prefer" },
      POST: { id: "CreateVendorPayment", record: "VendorPayment", body: "VendorPayment", retry: "never", answers: "201", effect: "draft", access: access1 },
    },
    "/companies({companyId})/vendorPayments({vendorPaymentId})": {
      GET: { id: "GetVendorPayment", record: "VendorPayment", access: access1 },
      PATCH: { id: "UpdateVendorPayment", record: "VendorPayment", body: "VendorPayment", retry: "idempotent", answers: "200", effect: "draft", access: access1, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeleteVendorPayment", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/vendorPayments({vendorPaymentId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfVendorPayment", record: "DimensionSetLine", paging: paging1, access: access1, headers: "Prefer" },
      POST: { id: "CreateDimensionSetLineOfVendorPayment", record: "DimensionSetLine", body: "DimensionSetLine", retry: "never", answers: "201", access: access1 },
    },
    "/companies({companyId})/vendorPayments({vendorPaymentId})/dimensionSetLines({dimensionSetLineId})": {
      GET: { id: "GetDimensionSetLineOfVendorPayment", record: "DimensionSetLine", access: access1 },
      PATCH: { id: "UpdateDimensionSetLineOfVendorPayment", record: "DimensionSetLine", body: "DimensionSetLine", retry: "idempotent", answers: "200", access: access1, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeleteDimensionSetLineOfVendorPayment", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/vendorPayments({vendorPaymentId})/applyVendorEntries": {
      GET: { id: "ListApplyVendorEntriesOfVendorPayment", record: "ApplyVendorEntry", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/vendorPayments({vendorPaymentId})/applyVendorEntries({applyVendorEntryId})": {
      GET: { id: "GetApplyVendorEntryOfVendorPayment", record: "ApplyVendorEntry", access: access1 },
      PATCH: { id: "UpdateApplyVendorEntryOfVendorPayment", record: "ApplyVendorEntry", body: "ApplyVendorEntry", retry: "idempotent", answers: "200", access: access1, required: "If-Match", headers: "If-Match" },
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
    Employee: { fields: { guid: "id", date: "employmentDate terminationDate birthDate", instant: "lastModifiedDateTime" }, nested: { DefaultDimension: "defaultDimensions", TimeRegistrationEntry: "timeRegistrationEntries", DocumentAttachment: "documentAttachments" }, single: { Picture: "picture" }, write: { text: "number givenName middleName surname jobTitle addressLine1 addressLine2 city state country postalCode phoneNumber mobilePhone email personalEmail employmentDate terminationDate status birthDate statisticsGroupCode bankBranchNumber bankAccountNumber iban" }, writeOnce: { text: "defaultDimensions" }, naturalKey: "number" },
    TimeRegistrationEntry: { fields: { guid: "employeeId jobId unitOfMeasureId id", date: "date", decimal: "quantity", instant: "lastModfiedDateTime" }, nested: { DimensionSetLine: "dimensionSetLines" }, single: { Employee: "employee" }, write: { text: "jobId jobNumber jobTaskNumber quantity" }, writeOnce: { text: "employeeId employeeNumber date dimensionSetLines" } },
    Dimension: { fields: { guid: "id", instant: "lastModifiedDateTime" }, nested: { DimensionValue: "dimensionValues" } },
    DimensionValue: { fields: { guid: "id dimensionId", instant: "lastModifiedDateTime" }, single: { Dimension: "dimension" } },
    Attachment: { fields: { guid: "id parentId", instant: "lastModifiedDateTime" }, write: { text: "fileName", int32: "byteSize" }, writeOnce: { text: "parentId parentType" }, naturalKey: "parentId fileName" },
    CustomerPaymentJournal: { fields: { guid: "id balancingAccountId", instant: "lastModifiedDateTime" }, nested: { CustomerPayment: "customerPayments" }, write: { text: "code displayName balancingAccountId" }, writeOnce: { text: "customerPayments" }, naturalKey: "code", keyLengths: { code: 10 } },
    Journal: { fields: { guid: "id balancingAccountId", instant: "lastModifiedDateTime" }, nested: { JournalLine: "journalLines" }, write: { text: "code displayName templateDisplayName balancingAccountId" }, writeOnce: { text: "journalLines" }, naturalKey: "code", keyLengths: { code: 10 } },
    ApplyVendorEntry: { fields: { guid: "id", date: "postingDate", decimal: "remainingAmount", instant: "lastModifiedDateTime" }, writeLater: { boolean: "applied" } },
    VendorPaymentJournal: { fields: { guid: "id balancingAccountId", instant: "lastModifiedDateTime" }, nested: { VendorPayment: "vendorPayments" }, write: { text: "code displayName balancingAccountId" }, writeOnce: { text: "vendorPayments" }, naturalKey: "code", keyLengths: { code: 10 } },
    VendorPayment: { fields: { guid: "id journalId vendorId appliesToInvoiceId", date: "postingDate", decimal: "amount", instant: "lastModifiedDateTime" }, nested: { DimensionSetLine: "dimensionSetLines", ApplyVendorEntry: "applyVendorEntries" }, single: { CustomerPaymentJournal: "customerPaymentJournal", Journal: "journal", VendorPaymentJournal: "vendorPaymentJournal", Vendor: "vendor" }, write: { text: "journalDisplayName vendorId vendorNumber postingDate documentNumber externalDocumentNumber amount appliesToInvoiceId appliesToInvoiceNumber description comment", int32: "lineNumber" }, writeOnce: { text: "journalId dimensionSetLines" }, naturalKey: "journalId lineNumber" },
    JournalLine: { fields: { guid: "id journalId accountId balancingAccountId", date: "postingDate", decimal: "amount", instant: "lastModifiedDateTime" }, nested: { Attachment: "attachments", DimensionSetLine: "dimensionSetLines" }, single: { CustomerPaymentJournal: "customerPaymentJournal", Journal: "journal", VendorPaymentJournal: "vendorPaymentJournal", Account: "account" }, write: { text: "journalDisplayName accountType accountId accountNumber postingDate documentNumber externalDocumentNumber amount description comment taxCode balanceAccountType balancingAccountId balancingAccountNumber", int32: "lineNumber" }, writeOnce: { text: "journalId dimensionSetLines" }, naturalKey: "journalId lineNumber" },
    CustomerPayment: { fields: { guid: "id journalId customerId appliesToInvoiceId", date: "postingDate", decimal: "amount", instant: "lastModifiedDateTime" }, nested: { DimensionSetLine: "dimensionSetLines" }, single: { CustomerPaymentJournal: "customerPaymentJournal", Journal: "journal", VendorPaymentJournal: "vendorPaymentJournal", CustomerFinancialDetail: "customerFinancialDetail", Customer: "customer" }, write: { text: "journalDisplayName customerId customerNumber postingDate documentNumber externalDocumentNumber amount appliesToInvoiceId appliesToInvoiceNumber description comment", int32: "lineNumber" }, writeOnce: { text: "journalId dimensionSetLines" }, naturalKey: "journalId lineNumber" },
  },
};

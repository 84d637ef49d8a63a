// Made by `npm run generate` from specs/business-central/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } };
const paging1: PagingRow = { style: "odata-v4", pageSize: 20000, items: "value" };

export const table: ServiceTable = {
  paths: {
    "/companies({companyId})/generalProductPostingGroups": {
      GET: { id: "ListGeneralProductPostingGroups", record: "GeneralProductPostingGroup", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/generalProductPostingGroups({generalProductPostingGroupId})": {
      GET: { id: "GetGeneralProductPostingGroup", record: "GeneralProductPostingGroup", access: access1 },
    },
    "/companies({companyId})/inventoryPostingGroups": {
      GET: { id: "ListInventoryPostingGroups", record: "InventoryPostingGroup", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/inventoryPostingGroups({inventoryPostingGroupId})": {
      GET: { id: "GetInventoryPostingGroup", record: "InventoryPostingGroup", access: access1 },
    },
    "/companies({companyId})/itemCategories": {
      GET: { id: "ListItemCategories", record: "ItemCategory", paging: paging1, access: access1, headers: "Prefer" },
      POST: { id: "CreateItemCategory", record: "ItemCategory", body: "ItemCategory", retry: "never", answers: "201", access: access1 },
    },
    "/companies({companyId})/itemCategories({itemCategoryId})": {
      GET: { id: "GetItemCategory", record: "ItemCategory", access: access1 },
      PATCH: { id: "UpdateItemCategory", record: "ItemCategory", body: "ItemCategory", retry: "idempotent", answers: "200", access: access1, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeleteItemCategory", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/itemLedgerEntries": {
      GET: { id: "ListItemLedgerEntries", record: "ItemLedgerEntry", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/itemLedgerEntries({itemLedgerEntryId})": {
      GET: { id: "GetItemLedgerEntry", record: "ItemLedgerEntry", access: access1 },
    },
    "/companies({companyId})/itemVariants": {
      GET: { id: "ListItemVariants", record: "ItemVariant", paging: paging1, access: access1, headers: "Prefer" },
      POST: { id: "CreateItemVariant", record: "ItemVariant", body: "ItemVariant", retry: "never", answers: "201", access: access1 },
    },
    "/companies({companyId})/itemVariants({itemVariantId})": {
      GET: { id: "GetItemVariant", record: "ItemVariant", access: access1 },
      PATCH: { id: "UpdateItemVariant", record: "ItemVariant", body: "ItemVariant", retry: "idempotent", answers: "200", access: access1, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeleteItemVariant", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/itemVariants({itemVariantId})/picture": {
      GET: { id: "GetPictureOfItemVariant", record: "Picture", access: access1 },
      DELETE: { id: "DeletePictureOfItemVariant", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/itemVariants({itemVariantId})/picture/pictureContent": {
      GET: { id: "DownloadPictureOfItemVariant", access: access1 },
      PATCH: { id: "UploadPictureOfItemVariant", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/items": {
      GET: { id: "ListItems", record: "Item", paging: paging1, access: access1, headers: "Prefer" },
      POST: { id: "CreateItem", record: "Item", body: "Item", retry: "never", answers: "201", access: access1 },
    },
    "/companies({companyId})/items({itemId})": {
      GET: { id: "GetItem", record: "Item", access: access1 },
      PATCH: { id: "UpdateItem", record: "Item", body: "Item", retry: "idempotent", answers: "200", access: access1, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeleteItem", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/items({itemId})/inventoryPostingGroup": {
      GET: { id: "GetInventoryPostingGroupOfItem", record: "InventoryPostingGroup", access: access1 },
    },
    "/companies({companyId})/items({itemId})/generalProductPostingGroup": {
      GET: { id: "GetGeneralProductPostingGroupOfItem", record: "GeneralProductPostingGroup", access: access1 },
    },
    "/companies({companyId})/items({itemId})/unitOfMeasure": {
      GET: { id: "GetUnitOfMeasureOfItem", record: "UnitOfMeasure", access: access1 },
    },
    "/companies({companyId})/items({itemId})/picture": {
      GET: { id: "GetPictureOfItem", record: "Picture", access: access1 },
      DELETE: { id: "DeletePictureOfItem", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/items({itemId})/picture/pictureContent": {
      GET: { id: "DownloadPictureOfItem", access: access1 },
      PATCH: { id: "UploadPictureOfItem", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/items({itemId})/defaultDimensions": {
      GET: { id: "ListDefaultDimensionsOfItem", record: "DefaultDimension", paging: paging1, access: access1, headers: "Prefer" },
      POST: { id: "CreateDefaultDimensionOfItem", record: "DefaultDimension", body: "DefaultDimension", retry: "never", answers: "201", access: access1 },
    },
    "/companies({companyId})/items({itemId})/itemVariants": {
      GET: { id: "ListItemVariantsOfItem", record: "ItemVariant", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/items({itemId})/documentAttachments": {
      GET: { id: "ListDocumentAttachmentsOfItem", record: "DocumentAttachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/locations": {
      GET: { id: "ListLocations", record: "Location", paging: paging1, access: access1, headers: "Prefer" },
      POST: { id: "CreateLocation", record: "Location", body: "Location", retry: "never", answers: "201", access: access1 },
    },
    "/companies({companyId})/locations({locationId})": {
      GET: { id: "GetLocation", record: "Location", access: access1 },
      PATCH: { id: "UpdateLocation", record: "Location", body: "Location", retry: "idempotent", answers: "200", access: access1, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeleteLocation", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/unitsOfMeasure": {
      GET: { id: "ListUnitsOfMeasure", record: "UnitOfMeasure", paging: paging1, access: access1, headers: "Prefer" },
      POST: { id: "CreateUnitOfMeasure", record: "UnitOfMeasure", body: "UnitOfMeasure", retry: "never", answers: "201", access: access1 },
    },
    "/companies({companyId})/unitsOfMeasure({unitOfMeasureId})": {
      GET: { id: "GetUnitOfMeasure", record: "UnitOfMeasure", access: access1 },
      PATCH: { id: "UpdateUnitOfMeasure", record: "UnitOfMeasure", body: "UnitOfMeasure", retry: "idempotent", answers: "200", access: access1, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeleteUnitOfMeasure", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
  },
  entities: {
    DimensionSetLine: { fields: { guid: "id parentId valueId" }, write: { text: "valueId valueCode" }, writeOnce: { text: "id code" }, naturalKey: "code" },
    Location: { fields: { guid: "id", instant: "lastModifiedDateTime" }, write: { text: "code displayName contact addressLine1 addressLine2 city state country postalCode phoneNumber email website" }, naturalKey: "code", keyLengths: { code: 10 } },
    InventoryPostingGroup: { fields: { guid: "id", instant: "lastModifiedDateTime" } },
    GeneralProductPostingGroup: { fields: { guid: "id", instant: "lastModifiedDateTime" } },
    UnitOfMeasure: { fields: { guid: "id", instant: "lastModifiedDateTime" }, write: { text: "code displayName internationalStandardCode symbol" }, naturalKey: "code", keyLengths: { code: 10 } },
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
    Item: { fields: { guid: "id itemCategoryId taxGroupId baseUnitOfMeasureId generalProductPostingGroupId inventoryPostingGroupId", decimal: "inventory unitPrice unitCost", instant: "lastModifiedDateTime" }, nested: { DefaultDimension: "defaultDimensions", ItemVariant: "itemVariants", DocumentAttachment: "documentAttachments" }, single: { InventoryPostingGroup: "inventoryPostingGroup", GeneralProductPostingGroup: "generalProductPostingGroup", UnitOfMeasure: "unitOfMeasure", Picture: "picture", ItemCategory: "itemCategory" }, write: { text: "number displayName displayName2 type itemCategoryId itemCategoryCode gtin inventory unitPrice unitCost taxGroupId taxGroupCode baseUnitOfMeasureId baseUnitOfMeasureCode generalProductPostingGroupId generalProductPostingGroupCode inventoryPostingGroupId inventoryPostingGroupCode", boolean: "blocked priceIncludesTax" }, writeOnce: { text: "defaultDimensions" }, naturalKey: "number", keyLengths: { number: 20 } },
    ItemVariant: { fields: { guid: "id itemId", instant: "lastModifiedDateTime" }, single: { Picture: "picture", Item: "item" }, write: { text: "itemId itemNumber code description" }, naturalKey: "itemNumber code", keyLengths: { itemNumber: 20, code: 10 } },
    ItemCategory: { fields: { guid: "id", instant: "lastModifiedDateTime" }, write: { text: "code displayName" }, naturalKey: "code", keyLengths: { code: 20 } },
    ItemLedgerEntry: { fields: { guid: "id", date: "postingDate", decimal: "quantity salesAmountActual costAmountActual", instant: "lastModifiedDateTime" } },
  },
};

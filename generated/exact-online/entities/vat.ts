// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { scopes: ["financial accounting"] };
const access2: AccessRow = { scopes: ["financial accounting"], level: "manage" };
const paging1: PagingRow = { style: "odata-v2", pageSize: 60, items: "d" };

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/vat/VATCodes": {
      GET: { id: "ListVatVATCodes", record: "VatVATCode", paging: paging1, access: access1 },
      POST: { id: "CreateVatVATCode", record: "VatVATCode", body: "VatVATCode", retry: "never", answers: "201", access: access2 },
    },
    "/api/v1/{division}/vat/VATCodes(guid'{ID}')": {
      GET: { id: "GetVatVATCode", record: "VatVATCode", access: access1 },
      PUT: { id: "UpdateVatVATCode", body: "VatVATCode", retry: "idempotent", answers: "204-", access: access2 },
      DELETE: { id: "DeleteVatVATCode", retry: "idempotent", answers: "204-", access: access2 },
    },
    "/api/v1/{division}/vat/VatPercentages": {
      GET: { id: "ListVatVatPercentages", record: "VatVatPercentage", paging: paging1, access: access1 },
    },
    "/api/v1/{division}/vat/VatPercentages(guid'{ID}')": {
      GET: { id: "GetVatVatPercentage", record: "VatVatPercentage", access: access1 },
    },
  },
  entities: {
    VatVatPercentage: { fields: { guid: "ID Creator Modifier VATCodeID", datetime: "Created EndDate Modified StartDate" }, sent: { text: "CreatorFullName ModifierFullName", int32: "Division LineNumber", number: "Percentage", int16: "Type" } },
    VatVATCode: { fields: { guid: "ID Account Creator GLDiscountPurchase GLDiscountSales GLToClaim GLToPay Modifier", code18: "AccountCode", datetime: "Created Modified" }, nested: { VatVatPercentage: "VATPercentages" }, write: { text: "ID Account Code Description EUSalesListing GLDiscountPurchase GLDiscountSales GLToClaim GLToPay IntrastatType LegalText OssCountry Type VatDocType VATPercentages VATTransactionType", uint8: "CalculationBasis ExcludeVATListing VatMargin", boolean: "Charged IntraStat IsBlocked", int16: "TaxReturnType VATPartialRatio" }, naturalKey: "Code" },
  },
};

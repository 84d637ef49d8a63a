// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/vat/VATCodes": {
      GET: { id: "ListVatVATCodes", record: "VatVATCode", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["financial accounting"], level: "read" } },
      POST: { id: "CreateVatVATCode", record: "VatVATCode", body: "VatVATCode", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["financial accounting"], level: "manage" } },
    },
    "/api/v1/{division}/vat/VATCodes(guid'{ID}')": {
      GET: { id: "GetVatVATCode", record: "VatVATCode", access: { callers: "delegated", scopes: ["financial accounting"], level: "read" } },
      PUT: { id: "UpdateVatVATCode", body: "VatVATCode", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["financial accounting"], level: "manage" } },
      DELETE: { id: "DeleteVatVATCode", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["financial accounting"], level: "manage" } },
    },
    "/api/v1/{division}/vat/VatPercentages": {
      GET: { id: "ListVatVatPercentages", record: "VatVatPercentage", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["financial accounting"], level: "read" } },
    },
    "/api/v1/{division}/vat/VatPercentages(guid'{ID}')": {
      GET: { id: "GetVatVatPercentage", record: "VatVatPercentage", access: { callers: "delegated", scopes: ["financial accounting"], level: "read" } },
    },
  },
  entities: {
    VatVatPercentage: { fields: { guid: "ID Creator Modifier VATCodeID", datetime: "Created EndDate Modified StartDate" } },
    VatVATCode: { fields: { guid: "ID Account Creator GLDiscountPurchase GLDiscountSales GLToClaim GLToPay Modifier", datetime: "Created Modified" }, nested: { VatVatPercentage: "VATPercentages" }, write: "ID Account CalculationBasis Charged Code Description EUSalesListing ExcludeVATListing GLDiscountPurchase GLDiscountSales GLToClaim GLToPay IntraStat IntrastatType IsBlocked LegalText OssCountry TaxReturnType Type VatDocType VatMargin VATPartialRatio VATPercentages VATTransactionType", naturalKey: "Code" },
  },
};

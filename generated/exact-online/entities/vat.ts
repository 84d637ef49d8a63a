// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const paging1: PagingRow = { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" };
const access1: AccessRow = { callers: "delegated", scopes: ["financial accounting"], level: "read" };
const access2: AccessRow = { callers: "delegated", scopes: ["financial accounting"], level: "manage" };

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/vat/VATCodes": { GET: { id: "ListVatVATCodes", record: "VatVATCode", paging: paging1, access: access1 }, POST: { id: "CreateVatVATCode", record: "VatVATCode", body: "VatVATCode", demands: "Code Description", retry: "never", access: access2 } },
    "/api/v1/{division}/vat/VATCodes(guid'{ID}')": { GET: { id: "GetVatVATCode", record: "VatVATCode", access: access1 }, PUT: { id: "UpdateVatVATCode", body: "VatVATCode", retry: "idempotent", access: access2 }, DELETE: { id: "DeleteVatVATCode", retry: "idempotent", access: access2 } },
    "/api/v1/{division}/vat/VatPercentages": { GET: { id: "ListVatVatPercentages", record: "VatVatPercentage", paging: paging1, access: access1 } },
    "/api/v1/{division}/vat/VatPercentages(guid'{ID}')": { GET: { id: "GetVatVatPercentage", record: "VatVatPercentage", access: access1 } },
  },
  entities: {
    VatVatPercentage: { key: "ID", serverKey: "ID", fields: { guid: "ID Creator Modifier VATCodeID", datetime: "Created EndDate Modified StartDate" } },
    VatVATCode: { key: "ID", serverKey: "ID", fields: { guid: "ID Account Creator GLDiscountPurchase GLDiscountSales GLToClaim GLToPay Modifier", datetime: "Created Modified" }, nested: { VatVatPercentage: "VATPercentages" }, write: "ID Account CalculationBasis Charged Code Description EUSalesListing ExcludeVATListing GLDiscountPurchase GLDiscountSales GLToClaim GLToPay IntraStat IntrastatType IsBlocked LegalText OssCountry TaxReturnType Type VatDocType VatMargin VATPartialRatio VATPercentages VATTransactionType", naturalKey: "Code" },
  },
};

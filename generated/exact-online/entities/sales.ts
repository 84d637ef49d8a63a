// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const paging1: PagingRow = { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" };
const access1: AccessRow = { callers: "delegated", scopes: ["sales orders"], level: "read" };
const access2: AccessRow = { callers: "delegated", scopes: ["sales prices"], level: "read" };
const access3: AccessRow = { callers: "delegated", scopes: ["crm quotes", "sales orders", "sales invoices"], level: "read" };
const access4: AccessRow = { callers: "delegated", scopes: ["crm quotes", "sales orders", "sales invoices"], level: "manage" };

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/sales/OrderCharges": { GET: { id: "ListSalesOrderCharges", record: "SalesOrderCharge", paging: paging1, access: access1 } },
    "/api/v1/{division}/sales/OrderCharges(guid'{ID}')": { GET: { id: "GetSalesOrderCharge", record: "SalesOrderCharge", access: access1 } },
    "/api/v1/{division}/sales/PriceLists": { GET: { id: "ListSalesPriceLists", record: "SalesPriceList", paging: paging1, access: access2, deprecated: true } },
    "/api/v1/{division}/sales/PriceLists(guid'{ID}')": { GET: { id: "GetSalesPriceList", record: "SalesPriceList", access: access2, deprecated: true } },
    "/api/v1/{division}/sales/SalesChannels": { GET: { id: "ListSalesSalesChannels", record: "SalesSalesChannel", paging: paging1, access: access3 }, POST: { id: "CreateSalesSalesChannel", record: "SalesSalesChannel", body: "SalesSalesChannel", retry: "never", access: access4 } },
    "/api/v1/{division}/sales/SalesChannels(guid'{ID}')": { GET: { id: "GetSalesSalesChannel", record: "SalesSalesChannel", access: access3 }, PUT: { id: "UpdateSalesSalesChannel", body: "SalesSalesChannel", retry: "idempotent", access: access4 }, DELETE: { id: "DeleteSalesSalesChannel", retry: "idempotent", access: access4 } },
    "/api/v1/{division}/sales/SalesPriceListDetails": { GET: { id: "ListSalesSalesPriceListDetails", record: "SalesSalesPriceListDetail", paging: paging1, access: access2, deprecated: true } },
    "/api/v1/{division}/sales/SalesPriceListDetails(guid'{ID}')": { GET: { id: "GetSalesSalesPriceListDetail", record: "SalesSalesPriceListDetail", access: access2, deprecated: true } },
    "/api/v1/{division}/sales/SalesPriceListLinkedAccounts": { GET: { id: "ListSalesSalesPriceListLinkedAccounts", record: "SalesSalesPriceListLinkedAccount", paging: paging1, access: access2 } },
    "/api/v1/{division}/sales/SalesPriceListLinkedAccounts(guid'{ID}')": { GET: { id: "GetSalesSalesPriceListLinkedAccount", record: "SalesSalesPriceListLinkedAccount", access: access2 } },
    "/api/v1/{division}/sales/SalesPriceListPeriods": { GET: { id: "ListSalesSalesPriceListPeriods", record: "SalesSalesPriceListPeriod", paging: paging1, access: access2 } },
    "/api/v1/{division}/sales/SalesPriceListPeriods(guid'{ID}')": { GET: { id: "GetSalesSalesPriceListPeriod", record: "SalesSalesPriceListPeriod", access: access2 } },
    "/api/v1/{division}/sales/SalesPriceListVolumeDiscounts": { GET: { id: "ListSalesSalesPriceListVolumeDiscounts", record: "SalesSalesPriceListVolumeDiscount", paging: paging1, access: access2 } },
    "/api/v1/{division}/sales/SalesPriceListVolumeDiscounts(guid'{ID}')": { GET: { id: "GetSalesSalesPriceListVolumeDiscount", record: "SalesSalesPriceListVolumeDiscount", access: access2 } },
    "/api/v1/{division}/sales/SalesPriceLists": { GET: { id: "ListSalesSalesPriceLists", record: "SalesSalesPriceList", paging: paging1, access: access2 } },
    "/api/v1/{division}/sales/SalesPriceLists(guid'{ID}')": { GET: { id: "GetSalesSalesPriceList", record: "SalesSalesPriceList", access: access2 } },
    "/api/v1/{division}/sales/ShippingMethods": { GET: { id: "ListSalesShippingMethods", record: "SalesShippingMethod", paging: paging1, access: access1 } },
    "/api/v1/{division}/sales/ShippingMethods(guid'{ID}')": { GET: { id: "GetSalesShippingMethod", record: "SalesShippingMethod", access: access1 } },
  },
  entities: {
    SalesOrderCharge: { key: "ID", serverKey: "ID", fields: { guid: "ID Creator GLAccount Modifier", datetime: "Created Modified" } },
    SalesPriceList: { key: "ID", serverKey: "ID", fields: { guid: "ID Creator Modifier", datetime: "Created Modified" } },
    SalesSalesChannel: { key: "ID", serverKey: "ID", fields: { guid: "ID Creator Modifier", datetime: "Created Modified" }, write: "ID Active Code Description Notes", naturalKey: "Code" },
    SalesSalesPriceListDetail: { key: "ID", serverKey: "ID", fields: { guid: "ID Account BasePrice Creator Item ItemGroup Modifier PriceListId", datetime: "Created EndDate Modified StartDate" } },
    SalesSalesPriceListLinkedAccount: { key: "ID", serverKey: "ID", fields: { guid: "ID Creator Modifier PriceList", datetime: "Created Modified" } },
    SalesSalesPriceListPeriod: { key: "ID", serverKey: "ID", fields: { guid: "ID Creator Modifier PriceList", datetime: "Created EndDate Modified StartDate" } },
    SalesSalesPriceListVolumeDiscount: { key: "ID", serverKey: "ID", fields: { guid: "ID BasePrice Creator Item ItemGroup Modifier PriceListPeriod", datetime: "Created Modified" } },
    SalesSalesPriceList: { key: "ID", serverKey: "ID", fields: { guid: "ID Creator Modifier", datetime: "Created Modified" } },
    SalesShippingMethod: { key: "ID", serverKey: "ID", fields: { guid: "ID Creator Modifier", datetime: "Created Modified" } },
  },
};

// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { scopes: ["sales orders"] };
const access2: AccessRow = { scopes: ["sales prices"] };
const access3: AccessRow = { scopes: ["crm quotes", "sales orders", "sales invoices"] };
const access4: AccessRow = { scopes: ["crm quotes", "sales orders", "sales invoices"], level: "manage" };
const paging1: PagingRow = { style: "odata-v2", pageSize: 60, items: "d" };

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/sales/OrderCharges": {
      GET: { id: "ListSalesOrderCharges", record: "SalesOrderCharge", paging: paging1, access: access1 },
    },
    "/api/v1/{division}/sales/OrderCharges(guid'{ID}')": {
      GET: { id: "GetSalesOrderCharge", record: "SalesOrderCharge", access: access1 },
    },
    "/api/v1/{division}/sales/PriceLists": {
      GET: { id: "ListSalesPriceLists", record: "SalesPriceList", paging: paging1, access: access2 },
    },
    "/api/v1/{division}/sales/PriceLists(guid'{ID}')": {
      GET: { id: "GetSalesPriceList", record: "SalesPriceList", access: access2 },
    },
    "/api/v1/{division}/sales/SalesChannels": {
      GET: { id: "ListSalesSalesChannels", record: "SalesSalesChannel", paging: paging1, access: access3 },
      POST: { id: "CreateSalesSalesChannel", record: "SalesSalesChannel", body: "SalesSalesChannel", retry: "never", answers: "201", access: access4 },
    },
    "/api/v1/{division}/sales/SalesChannels(guid'{ID}')": {
      GET: { id: "GetSalesSalesChannel", record: "SalesSalesChannel", access: access3 },
      PUT: { id: "UpdateSalesSalesChannel", body: "SalesSalesChannel", retry: "idempotent", answers: "204-", access: access4 },
      DELETE: { id: "DeleteSalesSalesChannel", retry: "idempotent", answers: "204-", access: access4 },
    },
    "/api/v1/{division}/sales/SalesPriceListDetails": {
      GET: { id: "ListSalesSalesPriceListDetails", record: "SalesSalesPriceListDetail", paging: paging1, access: access2 },
    },
    "/api/v1/{division}/sales/SalesPriceListDetails(guid'{ID}')": {
      GET: { id: "GetSalesSalesPriceListDetail", record: "SalesSalesPriceListDetail", access: access2 },
    },
    "/api/v1/{division}/sales/SalesPriceListLinkedAccounts": {
      GET: { id: "ListSalesSalesPriceListLinkedAccounts", record: "SalesSalesPriceListLinkedAccount", paging: paging1, access: access2 },
    },
    "/api/v1/{division}/sales/SalesPriceListLinkedAccounts(guid'{ID}')": {
      GET: { id: "GetSalesSalesPriceListLinkedAccount", record: "SalesSalesPriceListLinkedAccount", access: access2 },
    },
    "/api/v1/{division}/sales/SalesPriceListPeriods": {
      GET: { id: "ListSalesSalesPriceListPeriods", record: "SalesSalesPriceListPeriod", paging: paging1, access: access2 },
    },
    "/api/v1/{division}/sales/SalesPriceListPeriods(guid'{ID}')": {
      GET: { id: "GetSalesSalesPriceListPeriod", record: "SalesSalesPriceListPeriod", access: access2 },
    },
    "/api/v1/{division}/sales/SalesPriceListVolumeDiscounts": {
      GET: { id: "ListSalesSalesPriceListVolumeDiscounts", record: "SalesSalesPriceListVolumeDiscount", paging: paging1, access: access2 },
    },
    "/api/v1/{division}/sales/SalesPriceListVolumeDiscounts(guid'{ID}')": {
      GET: { id: "GetSalesSalesPriceListVolumeDiscount", record: "SalesSalesPriceListVolumeDiscount", access: access2 },
    },
    "/api/v1/{division}/sales/SalesPriceLists": {
      GET: { id: "ListSalesSalesPriceLists", record: "SalesSalesPriceList", paging: paging1, access: access2 },
    },
    "/api/v1/{division}/sales/SalesPriceLists(guid'{ID}')": {
      GET: { id: "GetSalesSalesPriceList", record: "SalesSalesPriceList", access: access2 },
    },
    "/api/v1/{division}/sales/ShippingMethods": {
      GET: { id: "ListSalesShippingMethods", record: "SalesShippingMethod", paging: paging1, access: access1 },
    },
    "/api/v1/{division}/sales/ShippingMethods(guid'{ID}')": {
      GET: { id: "GetSalesShippingMethod", record: "SalesShippingMethod", access: access1 },
    },
  },
  entities: {
    SalesOrderCharge: { fields: { guid: "ID Creator GLAccount Modifier", datetime: "Created Modified" } },
    SalesPriceList: { fields: { guid: "ID Creator Modifier", datetime: "Created Modified" } },
    SalesSalesChannel: { fields: { guid: "ID Creator Modifier", datetime: "Created Modified" }, write: { text: "ID Code Description Notes", boolean: "Active" }, naturalKey: "Code" },
    SalesSalesPriceListDetail: { fields: { guid: "ID Account BasePrice Creator Item ItemGroup Modifier PriceListId", datetime: "Created EndDate Modified StartDate" } },
    SalesSalesPriceListLinkedAccount: { fields: { guid: "ID Creator Modifier PriceList", datetime: "Created Modified" } },
    SalesSalesPriceListPeriod: { fields: { guid: "ID Creator Modifier PriceList", datetime: "Created EndDate Modified StartDate" } },
    SalesSalesPriceListVolumeDiscount: { fields: { guid: "ID BasePrice Creator Item ItemGroup Modifier PriceListPeriod", datetime: "Created Modified" } },
    SalesSalesPriceList: { fields: { guid: "ID Creator Modifier", datetime: "Created Modified" } },
    SalesShippingMethod: { fields: { guid: "ID Creator Modifier", datetime: "Created Modified" } },
  },
};

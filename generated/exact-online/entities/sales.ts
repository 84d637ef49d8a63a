// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/sales/OrderCharges": {
      GET: { id: "ListSalesOrderCharges", record: "SalesOrderCharge", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["sales orders"] } },
    },
    "/api/v1/{division}/sales/OrderCharges(guid'{ID}')": {
      GET: { id: "GetSalesOrderCharge", record: "SalesOrderCharge", access: { scopes: ["sales orders"] } },
    },
    "/api/v1/{division}/sales/PriceLists": {
      GET: { id: "ListSalesPriceLists", record: "SalesPriceList", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["sales prices"] } },
    },
    "/api/v1/{division}/sales/PriceLists(guid'{ID}')": {
      GET: { id: "GetSalesPriceList", record: "SalesPriceList", access: { scopes: ["sales prices"] } },
    },
    "/api/v1/{division}/sales/SalesChannels": {
      GET: { id: "ListSalesSalesChannels", record: "SalesSalesChannel", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["crm quotes", "sales orders", "sales invoices"] } },
      POST: { id: "CreateSalesSalesChannel", record: "SalesSalesChannel", body: "SalesSalesChannel", retry: "never", answers: "201", access: { scopes: ["crm quotes", "sales orders", "sales invoices"], level: "manage" } },
    },
    "/api/v1/{division}/sales/SalesChannels(guid'{ID}')": {
      GET: { id: "GetSalesSalesChannel", record: "SalesSalesChannel", access: { scopes: ["crm quotes", "sales orders", "sales invoices"] } },
      PUT: { id: "UpdateSalesSalesChannel", body: "SalesSalesChannel", retry: "idempotent", answers: "204-", access: { scopes: ["crm quotes", "sales orders", "sales invoices"], level: "manage" } },
      DELETE: { id: "DeleteSalesSalesChannel", retry: "idempotent", answers: "204-", access: { scopes: ["crm quotes", "sales orders", "sales invoices"], level: "manage" } },
    },
    "/api/v1/{division}/sales/SalesPriceListDetails": {
      GET: { id: "ListSalesSalesPriceListDetails", record: "SalesSalesPriceListDetail", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["sales prices"] } },
    },
    "/api/v1/{division}/sales/SalesPriceListDetails(guid'{ID}')": {
      GET: { id: "GetSalesSalesPriceListDetail", record: "SalesSalesPriceListDetail", access: { scopes: ["sales prices"] } },
    },
    "/api/v1/{division}/sales/SalesPriceListLinkedAccounts": {
      GET: { id: "ListSalesSalesPriceListLinkedAccounts", record: "SalesSalesPriceListLinkedAccount", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["sales prices"] } },
    },
    "/api/v1/{division}/sales/SalesPriceListLinkedAccounts(guid'{ID}')": {
      GET: { id: "GetSalesSalesPriceListLinkedAccount", record: "SalesSalesPriceListLinkedAccount", access: { scopes: ["sales prices"] } },
    },
    "/api/v1/{division}/sales/SalesPriceListPeriods": {
      GET: { id: "ListSalesSalesPriceListPeriods", record: "SalesSalesPriceListPeriod", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["sales prices"] } },
    },
    "/api/v1/{division}/sales/SalesPriceListPeriods(guid'{ID}')": {
      GET: { id: "GetSalesSalesPriceListPeriod", record: "SalesSalesPriceListPeriod", access: { scopes: ["sales prices"] } },
    },
    "/api/v1/{division}/sales/SalesPriceListVolumeDiscounts": {
      GET: { id: "ListSalesSalesPriceListVolumeDiscounts", record: "SalesSalesPriceListVolumeDiscount", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["sales prices"] } },
    },
    "/api/v1/{division}/sales/SalesPriceListVolumeDiscounts(guid'{ID}')": {
      GET: { id: "GetSalesSalesPriceListVolumeDiscount", record: "SalesSalesPriceListVolumeDiscount", access: { scopes: ["sales prices"] } },
    },
    "/api/v1/{division}/sales/SalesPriceLists": {
      GET: { id: "ListSalesSalesPriceLists", record: "SalesSalesPriceList", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["sales prices"] } },
    },
    "/api/v1/{division}/sales/SalesPriceLists(guid'{ID}')": {
      GET: { id: "GetSalesSalesPriceList", record: "SalesSalesPriceList", access: { scopes: ["sales prices"] } },
    },
    "/api/v1/{division}/sales/ShippingMethods": {
      GET: { id: "ListSalesShippingMethods", record: "SalesShippingMethod", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["sales orders"] } },
    },
    "/api/v1/{division}/sales/ShippingMethods(guid'{ID}')": {
      GET: { id: "GetSalesShippingMethod", record: "SalesShippingMethod", access: { scopes: ["sales orders"] } },
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

// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  kinds: {
    guid: "PriceListId",
  },
  groups: [
    { at: "/api/v1/{division}/sales/", name: "Sales", like: "list get", scopes: "sales orders", sets: "OrderCharge|s ShippingMethod|s" },
    { at: "/api/v1/{division}/sales/", name: "Sales", like: "list get", scopes: "sales prices", sets: "PriceList|s SalesPriceListDetail|s SalesPriceListLinkedAccount|s SalesPriceListPeriod|s SalesPriceListVolumeDiscount|s SalesPriceList|s" },
    { at: "/api/v1/{division}/sales/", name: "Sales", like: "list create get update delete", scopes: "crm quotes, sales orders, sales invoices", sets: "SalesChannel|s" },
  ],
  paths: {},
  entities: {
    SalesSalesChannel: { write: "ID Active Code Description Notes", naturalKey: "Code" },
  },
};

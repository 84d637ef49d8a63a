// Made by `erp-openapi spec generate` from crm: change that, never this file.
import { createODataClient } from "erp-openapi/odata";
import { index } from "./operations.js";

export { index };

export function createCrmClient(options) {
  return createODataClient({ baseUrl: "https://service.invalid", flavor: "odata-v4", ...options, index });
}

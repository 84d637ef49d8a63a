// Made by `erp-openapi spec generate` from graph: change that, never this file.
import { createODataClient } from "erp-openapi/odata";
import { index } from "./operations.js";

export { index };

export function createGraphClient(options) {
  return createODataClient({ baseUrl: "https://graph.microsoft.com/v1.0", flavor: "odata-v4", ...options, index });
}

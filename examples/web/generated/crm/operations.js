// Made by `erp-openapi spec generate` from crm: change that, never this file.



export const index = {
  name: "crm",
  version: "v1.0",
  server: { url: "https://service.invalid", variables: {} },
  quota: { limits: [] },
  prefixes: {
    "": "accounts",
  },
  services: {
    accounts: () => import("./entities/accounts.js"),
  },
};

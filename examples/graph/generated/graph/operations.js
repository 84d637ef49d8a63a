// Made by `erp-openapi spec generate` from graph: change that, never this file.



export const index = {
  name: "graph",
  version: "v1.0",
  server: { url: "https://graph.microsoft.com/v1.0", variables: {} },
  quota: { limits: [] },
  prefixes: {
    "": "me",
  },
  services: {
    me: () => import("./entities/me.js"),
  },
  sync: () => import("./sync.js"),
};

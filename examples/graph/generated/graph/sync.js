// Made by `erp-openapi spec generate` from graph: change that, never this file.



export const index = {
  services: {
    me: () => import("./sync/me.js"),
  },
};

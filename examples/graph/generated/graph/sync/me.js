// Made by `erp-openapi spec generate` from graph: change that, never this file.



export const table = {
  sets: {
    contacts: { path: "/me/contacts/delta", record: "Contact", strategy: "delta-link", key: "id", deletes: { link: true }, plain: { path: "/me/contacts", record: "Contact", key: "id" }, columns: { text: "id displayName givenName surname companyName jobTitle mobilePhone", instant: "createdDateTime lastModifiedDateTime" } },
  },
};

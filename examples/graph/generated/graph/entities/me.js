// Made by `erp-openapi spec generate` from graph: change that, never this file.



const paging1 = { style: "odata-v4", items: "value" };

export const table = {
  paths: {
    "/me/contacts": {
      GET: { id: "ListContacts", record: "Contact", paging: paging1 },
      POST: { id: "CreateContacts", record: "Contact", body: "Contact", retry: "never", answers: "201" },
    },
    "/me/contacts('{id}')": {
      GET: { id: "GetContactsItem", record: "Contact" },
      PATCH: { id: "UpdateContactsItem", record: "Contact", body: "Contact", retry: "idempotent", answers: "200 204-", headers: "If-Match" },
      DELETE: { id: "DeleteContactsItem", retry: "idempotent", answers: "204-", headers: "If-Match" },
    },
    "/me/contacts/delta": {
      GET: { id: "ListContactChanges", record: "Contact", paging: paging1 },
    },
  },
  entities: {
    Contact: { fields: { instant: "createdDateTime lastModifiedDateTime" }, write: { text: "createdDateTime lastModifiedDateTime displayName givenName surname companyName jobTitle mobilePhone" }, writeOnce: { text: "id" } },
  },
};

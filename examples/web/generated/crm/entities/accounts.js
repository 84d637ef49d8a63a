// Made by `erp-openapi spec generate` from crm: change that, never this file.



export const table = {
  paths: {
    "/accounts": {
      GET: { id: "ListAccounts", record: "Account", paging: { style: "odata-v4", items: "value" } },
      POST: { id: "CreateAccount", record: "Account", body: "Account", retry: "never", answers: "201" },
    },
    "/accounts({accountid})": {
      GET: { id: "GetAccount", record: "Account" },
      PATCH: { id: "UpdateAccount", record: "Account", body: "Account", retry: "idempotent", answers: "200 204-", headers: "If-Match" },
      DELETE: { id: "DeleteAccount", retry: "idempotent", answers: "204-", headers: "If-Match" },
    },
  },
  entities: {
    Account: { fields: { guid: "accountid", instant: "modifiedon" }, write: { text: "accountnumber name telephone1 address1_city modifiedon" }, writeOnce: { text: "accountid" } },
  },
};

import type { ApiIndex, ServiceTable } from "../../../../generated/tables.ts";

const paging = { style: "odata-v4", items: "value" } as const;

/** Two tables with an alternate key, a lookup and a list of related records, as a pulled description has them; two operations. */
const table: ServiceTable = {
  paths: {
    "/accounts": {
      GET: { id: "ListAccounts", record: "Account", paging },
      POST: { id: "CreateAccount", body: "Account", record: "Account", retry: "never", answers: "201 204-" },
    },
    "/accounts({accountid})": {
      GET: { id: "GetAccount", record: "Account" },
      PATCH: {
        id: "UpdateAccount",
        body: "Account",
        record: "Account",
        retry: "idempotent",
        answers: "200 204-",
        headers: "If-Match",
      },
      DELETE: { id: "DeleteAccount", retry: "idempotent", answers: "204-", headers: "If-Match" },
    },
    "/contacts": { GET: { id: "ListContacts", record: "Contact", paging } },
    "/contacts({contactid})": { GET: { id: "GetContact", record: "Contact" } },
    "/accounts({accountid})/Microsoft.Dynamics.CRM.MergeInto": {
      POST: { id: "MergeInto", retry: "never", answers: "200 204-" },
    },
    "/CalculateTotal(Ids={Ids})": { GET: { id: "CalculateTotal" } },
    "/FindMeetings(Subject='{Subject}',Since={Since},Count={Count})": { GET: { id: "FindMeetings" } },
  },
  entities: {
    Account: {
      fields: { guid: "accountid _primarycontactid_value", decimal: "revenue", instant: "createdon" },
      nested: { Contact: "contact_customer_accounts" },
      single: { Contact: "primarycontactid" },
      write: { text: "accountnumber name revenue", int32: "numberofemployees" },
      writeOnce: { text: "accountid" },
      ...keys("accountnumber", "numberofemployees _primarycontactid_value"),
    },
    Contact: { fields: { guid: "contactid" }, write: { text: "lastname" } },
  },
};

/** The alternate keys of an entity, in the place where a generated table has them. */
function keys(...alternateKeys: readonly string[]): object {
  return { alternateKeys };
}

export const index: ApiIndex = {
  name: "sample",
  version: "v9.2",
  server: { url: "", variables: {} },
  quota: { limits: [] },
  prefixes: { "": "sample" },
  services: { sample: async () => ({ table }) },
};

interface Account {
  accountid?: string;
  accountnumber?: string | null;
  name?: string | null;
  revenue?: number | null;
  numberofemployees?: number | null;
  createdon?: string | null;
  _primarycontactid_value?: string | null;
  entityimage?: string | null;
  contact_customer_accounts?: Contact[];
  primarycontactid?: Contact | null;
  "@odata.etag"?: string;
}
interface Contact {
  contactid?: string;
  lastname?: string | null;
  "@odata.etag"?: string;
}
interface Query {
  $select?: string;
  $filter?: string;
  $expand?: string;
  $orderby?: string;
}
interface ByKey<Name extends string> {
  path: { [N in Name]: string };
  query?: { $select?: string; $expand?: string };
}
interface Versioned<Name extends string> extends ByKey<Name> {
  header?: { "If-Match"?: string };
}
interface Json<Content> {
  200: { content: { "application/json": Content } };
}

/** The types of those tables, as they are generated. */
export interface SampleTypes {
  paths: {
    "/accounts": {
      get: { parameters: { query?: Query; header?: { Prefer?: string } }; responses: object };
      post: { parameters: object; responses: object };
    };
    "/accounts({accountid})": {
      get: { parameters: ByKey<"accountid">; responses: object };
      patch: { parameters: Versioned<"accountid">; responses: object };
      delete: { parameters: Versioned<"accountid">; responses: object };
    };
    "/contacts": { get: { parameters: { query?: Query }; responses: object } };
    "/contacts({contactid})": { get: { parameters: ByKey<"contactid">; responses: object } };
    "/accounts({accountid})/Microsoft.Dynamics.CRM.MergeInto": {
      post: {
        parameters: { path: { accountid: string } };
        requestBody: {
          content: {
            "application/json": {
              Target: { contactid: string; "@odata.type": "Microsoft.Dynamics.CRM.contact" };
              Notes: string[];
            };
          };
        };
        responses: Json<{ Merged?: number }>;
      };
    };
    "/CalculateTotal(Ids={Ids})": {
      get: { parameters: { path: { Ids: string[] } }; responses: Json<{ value?: number }> };
    };
  };
  records: {
    Account: {
      row: Account;
      key: "accountid";
      create: "accountid" | "accountnumber" | "name" | "revenue" | "numberofemployees";
      update: "accountnumber" | "name" | "revenue" | "numberofemployees";
      alternateKeys: { accountnumber: string } | { numberofemployees: number; _primarycontactid_value: string };
      nested: { contact_customer_accounts: "Contact"; primarycontactid: "Contact" };
      single: "primarycontactid";
    };
    Contact: { row: Contact; key: "contactid"; create: "lastname"; update: "lastname" };
  };
  calls: {
    "/accounts": {
      list: "Account";
      create: { body: "Account"; demands: "name" | "accountnumber"; answer: "Account" };
    };
    "/accounts({accountid})": {
      get: "Account";
      update: { body: "Account"; answer: "Account" };
      remove: { answer: never };
    };
    "/contacts": { list: "Contact" };
    "/contacts({contactid})": { get: "Contact" };
  };
  complete: true;
}

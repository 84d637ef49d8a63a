// Made by `erp-openapi spec generate` from crm: change that, never this file.

import type { components as shared } from "../shared-types.js";
export interface paths {
    /**
     * List accounts; create account
     * @description Reads rows of the type Microsoft.Dynamics.CRM.account, page by page.
     */
    "/accounts": {
        get: operations["ListAccounts"];
        /** @description Adds a record of the type Microsoft.Dynamics.CRM.account. After a lost answer look before repeating: a second call can create a second record. */
        post: operations["CreateAccount"];
    };
    /**
     * Get account; update account; delete account
     * @description Reads one record of the type Microsoft.Dynamics.CRM.account.
     */
    "/accounts({accountid})": {
        get: operations["GetAccount"];
        /** @description Removes one record of the type Microsoft.Dynamics.CRM.account. */
        delete: operations["DeleteAccount"];
        /** @description Changes only what the body names. */
        patch: operations["UpdateAccount"];
    };
}
export interface components {
    schemas: {
        ErrorDetail: shared["schemas"]["ErrorDetail"];
        ErrorBody: shared["schemas"]["ErrorBody"];
        /** @description The entity type Microsoft.Dynamics.CRM.account of the service's metadata. Has all of Microsoft.Dynamics.CRM.crmbaseentity as well. */
        Account: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /** Format: uuid */
            accountid?: string;
            accountnumber?: string | null;
            name?: string | null;
            telephone1?: string | null;
            address1_city?: string | null;
            /** Format: date-time */
            modifiedon?: string | null;
        };
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface Refusals1 {
    400: components["responses"]["BadRequest"];
    default: components["responses"]["Refusal"];
}
interface Answers1 extends Refusals1 {
    /** @description One page of rows. */
    200: {
        content: {
            "application/json": {
                "@odata.context"?: string;
                /** Format: int64 */
                "@odata.count"?: number;
                /** Format: uri */
                "@odata.nextLink"?: string;
                value: components["schemas"]["Account"][];
            };
        };
    };
}
interface Answers2 extends Refusals1 {
    /** @description The stored record. */
    201: {
        content: {
            "application/json": components["schemas"]["Account"];
        };
    };
}
interface Answers3 extends Refusals1 {
    /** @description The record. */
    200: {
        content: {
            "application/json": components["schemas"]["Account"];
        };
    };
}
interface Answers4 extends Refusals1 {
    /** @description Deleted. No body. */
    204: {
        content?: never;
    };
}
interface Answers5 extends Refusals1 {
    /** @description The record after the change. */
    200: {
        content: {
            "application/json": components["schemas"]["Account"];
        };
    };
    /** @description Changed. No body. */
    204: {
        content?: never;
    };
}
interface Header1 {
    /** @description The version that was read, or `*` to write regardless of other people's changes. */
    "If-Match"?: components["parameters"]["ifMatch"];
}
interface Path1 {
    /** @description Part accountid of the key of account. */
    accountid: string;
}
interface Parameters1 {
    header?: Header1;
    path: Path1;
}
export interface operations {
    ListAccounts: {
        parameters: {
            query?: {
                /** @description Properties that the answer shall have, separated by commas; all when absent. */
                $select?: components["parameters"]["select"];
                /** @description Navigation properties to read along, separated by commas. */
                $expand?: components["parameters"]["expand"];
                /** @description Condition that rows must meet, in the filter language of OData. */
                $filter?: components["parameters"]["filter"];
                /** @description Properties to sort by, separated by commas; ` desc` behind one turns its order. */
                $orderby?: components["parameters"]["orderby"];
                /** @description Most rows that the whole list may have. */
                $top?: components["parameters"]["top"];
                /** @description Rows to leave out at the beginning. */
                $skip?: components["parameters"]["skip"];
                /** @description `true` to get the number of rows on all pages together. */
                $count?: components["parameters"]["count"];
            };
        };
        responses: Answers1;
    };
    CreateAccount: {
        parameters: {};
        requestBody: {
            content: {
                "application/json": components["schemas"]["Account"];
            };
        };
        responses: Answers2;
    };
    GetAccount: {
        parameters: {
            query?: {
                /** @description Properties that the answer shall have, separated by commas; all when absent. */
                $select?: components["parameters"]["select"];
                /** @description Navigation properties to read along, separated by commas. */
                $expand?: components["parameters"]["expand"];
            };
            path: Path1;
        };
        responses: Answers3;
    };
    DeleteAccount: {
        parameters: Parameters1;
        responses: Answers4;
    };
    UpdateAccount: {
        parameters: Parameters1;
        requestBody: {
            content: {
                "application/json": components["schemas"]["Account"];
            };
        };
        responses: Answers5;
    };
}
/** What may be done with the fields of each record. */
export interface records {
    Account: { row: components["schemas"]["Account"]; key: "accountid"; create: "accountnumber" | "name" | "telephone1" | "address1_city" | "modifiedon" | "accountid"; update: Exclude<records["Account"]["create"], "accountid">; noFilter: "@odata.etag" };
}
/** What each path lets a client do. */
export interface calls {
    "/accounts": { list: "Account"; create: { body: "Account"; demands: never; answer: "Account" } };
    "/accounts({accountid})": { get: "Account"; update: { body: "Account"; answer: "Account" }; remove: { answer: never } };
}
/** The types of the service, for a client that knows no other. */
export interface AccountsTypes {
    paths: paths;
    records: records;
    calls: calls;
}

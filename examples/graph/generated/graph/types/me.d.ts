// Made by `erp-openapi spec generate` from graph: change that, never this file.

import type { components as shared } from "../shared-types.js";
export interface paths {
    /**
     * List contacts of user; create contacts of user
     * @description Reads rows of the type microsoft.graph.contact, page by page.
     */
    "/me/contacts": {
        get: operations["ListContacts"];
        /** @description Adds a record of the type microsoft.graph.contact. After a lost answer look before repeating: a second call can create a second record. */
        post: operations["CreateContacts"];
    };
    /**
     * Get contacts item of user; update contacts item of user; delete contacts item of user
     * @description Reads one record of the type microsoft.graph.contact.
     */
    "/me/contacts('{id}')": {
        get: operations["GetContactsItem"];
        /** @description Removes one record of the type microsoft.graph.contact. */
        delete: operations["DeleteContactsItem"];
        /** @description Changes only what the body names. */
        patch: operations["UpdateContactsItem"];
    };
    /**
     * List what changed in the contacts
     * @description All contacts at first; then, by the link behind the last page, those that were added, changed or removed since.
     */
    "/me/contacts/delta": {
        get: operations["ListContactChanges"];
    };
}
export interface components {
    schemas: {
        ErrorDetail: shared["schemas"]["ErrorDetail"];
        ErrorBody: shared["schemas"]["ErrorBody"];
        /** @description The entity type microsoft.graph.contact of the service's metadata. Has all of microsoft.graph.outlookItem as well. */
        Contact: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            id?: string;
            /** Format: date-time */
            createdDateTime?: string | null;
            /** Format: date-time */
            lastModifiedDateTime?: string | null;
            displayName?: string | null;
            givenName?: string | null;
            surname?: string | null;
            companyName?: string | null;
            jobTitle?: string | null;
            mobilePhone?: string | null;
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
interface Answers1<T> extends Refusals1 {
    /** @description One page of rows. */
    200: {
        content: {
            "application/json": {
                "@odata.context"?: string;
                /** Format: int64 */
                "@odata.count"?: number;
                /** Format: uri */
                "@odata.nextLink"?: string;
                value: T[];
            };
        };
    };
}
interface Answers2 extends Refusals1 {
    /** @description The stored record. */
    201: {
        content: {
            "application/json": components["schemas"]["Contact"];
        };
    };
}
interface Answers3 extends Refusals1 {
    /** @description The record. */
    200: {
        content: {
            "application/json": components["schemas"]["Contact"];
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
            "application/json": components["schemas"]["Contact"];
        };
    };
    /** @description Changed. No body. */
    204: {
        content?: never;
    };
}
interface Query1 {
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
}
interface Header1 {
    /** @description The version that was read, or `*` to write regardless of other people's changes. */
    "If-Match"?: components["parameters"]["ifMatch"];
}
interface Path1 {
    /** @description Part id of the key of contacts item. */
    id: string;
}
interface Parameters1 {
    header?: Header1;
    path: Path1;
}
export interface operations {
    ListContacts: {
        parameters: {
            query?: Query1;
        };
        responses: Answers1<components["schemas"]["Contact"]>;
    };
    CreateContacts: {
        parameters: {};
        requestBody: {
            content: {
                "application/json": components["schemas"]["Contact"];
            };
        };
        responses: Answers2;
    };
    GetContactsItem: {
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
    DeleteContactsItem: {
        parameters: Parameters1;
        responses: Answers4;
    };
    UpdateContactsItem: {
        parameters: Parameters1;
        requestBody: {
            content: {
                "application/json": components["schemas"]["Contact"];
            };
        };
        responses: Answers5;
    };
    ListContactChanges: {
        parameters: {
            query?: Query1;
        };
        responses: Answers1<components["schemas"]["Contact"]>;
    };
}
/** What may be done with the fields of each record. */
export interface records {
    Contact: { row: components["schemas"]["Contact"]; key: "id"; create: "createdDateTime" | "lastModifiedDateTime" | "displayName" | "givenName" | "surname" | "companyName" | "jobTitle" | "mobilePhone" | "id"; update: Exclude<records["Contact"]["create"], "id">; noFilter: "@odata.etag" };
}
/** What each path lets a client do. */
export interface calls {
    "/me/contacts": { list: "Contact"; create: { body: "Contact"; demands: never; answer: "Contact" } };
    "/me/contacts('{id}')": { get: "Contact"; update: { body: "Contact"; answer: "Contact" }; remove: { answer: never } };
    "/me/contacts/delta": { list: "Contact" };
}
/** The types of the service, for a client that knows no other. */
export interface MeTypes {
    paths: paths;
    records: records;
    calls: calls;
}

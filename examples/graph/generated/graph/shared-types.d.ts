// Made by `erp-openapi spec generate` from graph: change that, never this file.

interface Body1 {
    content: {
        "application/json": components["schemas"]["ErrorBody"];
    };
}
export interface components {
    schemas: {
        /** @description What went wrong, for programs and for people. */
        ErrorDetail: {
            code: string;
            message: string;
        };
        /** @description Body of a refusal. */
        ErrorBody: {
            error: components["schemas"]["ErrorDetail"];
        };
    };
    responses: {
        /** @description Any other refusal: 401 for a token that is missing, expired or meant for something else, 403 for a caller without the right, 404 for a record that is not there, 429 for too many requests, with `Retry-After`, 500 and above when the service failed. */
        Refusal: Body1;
        /** @description The request is wrong or a rule of the service refuses it. Sending it again unchanged does not help. */
        BadRequest: Body1;
    };
    parameters: {
        /** @description Properties that the answer shall have, separated by commas; all when absent. */
        select: string;
        /** @description Navigation properties to read along, separated by commas. */
        expand: string;
        /** @description Condition that rows must meet, in the filter language of OData. */
        filter: string;
        /** @description Properties to sort by, separated by commas; ` desc` behind one turns its order. */
        orderby: string;
        /** @description Most rows that the whole list may have. */
        top: number;
        /** @description Rows to leave out at the beginning. */
        skip: number;
        /** @description `true` to get the number of rows on all pages together. */
        count: boolean;
        /** @description The version that was read, or `*` to write regardless of other people's changes. */
        ifMatch: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}

// Made by `npm run generate` from specs/exact-online/: change that, never this file.

interface Body1 {
    content: {
        "application/json": components["schemas"]["Error"];
    };
}
interface Body2 {
    headers: {
        /** @description Why it was refused, such as NoDivisionAccess or LicenseExpired */
        Reason?: string;
        [name: string]: unknown;
    };
    content: {
        "application/json": components["schemas"]["Error"];
    };
}
export interface components {
    schemas: {
        /** @description The usual body of a failure. Plain text, HTML, XML, nothing at all, or the OAuth form with error and error_description can stand in its place. */
        Error: {
            /** @description What went wrong, wrapped as OData version 2 does. */
            error?: {
                /** @description Short name of the failure, a text or a number; mostly empty. */
                code?: string | number | null;
                /** @description Explanation of the failure, with the language it is in. */
                message?: {
                    /** @description Code of the language of the text; mostly empty. */
                    lang?: string | null;
                    /** @description What went wrong, in the language of the user. */
                    value?: string | null;
                };
            };
        };
    };
    responses: {
        /** @description The request is refused, for instance because $select or $filter is missing or names an unknown field. Counts toward the hourly limit of errors; do not repeat it unchanged. */
        BadRequest: Body1;
        /** @description The access token is missing, unknown or older than ten minutes. The body can be an HTML page instead of JSON. */
        Unauthorized: Body2;
        /** @description The app lacks the scope, or the user lacks the right, the licence or the division; the header Reason says which where it can. Not worth repeating. */
        Forbidden: Body2;
        /** @description The limit of a minute or of a day is used up. Only the headers of the limit that is used up are present, sometimes none; the body can be empty. */
        TooManyRequests: {
            headers: {
                /** @description Requests left in this minute */
                "X-RateLimit-Minutely-Remaining"?: number;
                /** @description End of the minute as milliseconds since 1970 in UTC */
                "X-RateLimit-Minutely-Reset"?: number;
                /** @description Requests left today */
                "X-RateLimit-Remaining"?: number;
                /** @description End of the day as milliseconds since 1970 in UTC */
                "X-RateLimit-Reset"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Often a validation failure with a readable message, which is permanent; without such a message a fault of the server. */
        ServerError: Body1;
        /** @description There is no record with this key. */
        NotFound: Body1;
    };
    parameters: {
        /** @description Code of the division, that is, the company. */
        division: number;
        /** @description Fields to answer with; without it, all of them. */
        select: string[];
        /** @description Condition in OData v2, for example Modified ge datetime'2026-01-31T00:00:00'. Texts stand in single quotes, a quote inside is doubled. */
        filter: string;
        /** @description One field to sort by, optionally followed by asc or desc. */
        orderby: string;
        /** @description Number of rows to answer at most. */
        top: number;
        /** @description Number of rows to leave out at the start; not together with $skiptoken. */
        skip: number;
        /** @description Place to go on from, as found in the address of the next page; never made by hand. */
        skiptoken: string;
        /** @description With allpages the answer tells the number of all rows in __count. */
        inlinecount: "allpages" | "none";
        /** @description ID of the record. */
        ID: string;
        /** @description Collections to include, each up to 60 rows; without it only their address is answered. */
        expand: string[];
        /** @description Fields to answer with; they have to be named one by one, a star is refused. */
        selectRequired: string[];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface Refusals1 {
    400: components["responses"]["BadRequest"];
    401: components["responses"]["Unauthorized"];
    403: components["responses"]["Forbidden"];
    429: components["responses"]["TooManyRequests"];
    500: components["responses"]["ServerError"];
}
export interface Refusals2 {
    400: components["responses"]["BadRequest"];
    401: components["responses"]["Unauthorized"];
    403: components["responses"]["Forbidden"];
    404: components["responses"]["NotFound"];
    429: components["responses"]["TooManyRequests"];
    500: components["responses"]["ServerError"];
}
export interface Answers1<T> extends Refusals1 {
    200: {
        content: {
            "application/json": {
                d: {
                    results: T[];
                    /** Format: uri */
                    __next?: string;
                    /** Format: int64 */
                    __count?: string;
                } | T[];
            };
        };
    };
}
export interface Answers2<T> extends Refusals1 {
    201: {
        content: {
            "application/json": {
                d: T;
            };
        };
    };
}
export interface Answers3<T> extends Refusals2 {
    /** @description The record */
    200: {
        content: {
            "application/json": {
                d: T;
            };
        };
    };
}
export interface Answers4 extends Refusals2 {
    204: {
        content?: never;
    };
}
export interface Answers5<T> extends Refusals2 {
    /** @description One page of rows */
    200: {
        content: {
            "application/json": {
                d: {
                    results: T[];
                    /** Format: uri */
                    __next?: string;
                    /** Format: int64 */
                    __count?: string;
                } | T[];
            };
        };
    };
}
export interface Answers7<T> extends Refusals2 {
    /** @description The record */
    200: {
        content: {
            "application/json": {
                d: {
                    results: T[];
                    /** Format: uri */
                    __next?: string;
                    /** Format: int64 */
                    __count?: string;
                } | T[] | T;
            };
        };
    };
}
export interface Query1 {
    /** @description Fields to answer with; without it, all of them. */
    $select?: components["parameters"]["select"];
    /** @description Condition in OData v2, for example Modified ge datetime'2026-01-31T00:00:00'. Texts stand in single quotes, a quote inside is doubled. */
    $filter?: components["parameters"]["filter"];
    /** @description One field to sort by, optionally followed by asc or desc. */
    $orderby?: components["parameters"]["orderby"];
    /** @description Number of rows to answer at most. */
    $top?: components["parameters"]["top"];
    /** @description Number of rows to leave out at the start; not together with $skiptoken. */
    $skip?: components["parameters"]["skip"];
    /** @description Place to go on from, as found in the address of the next page; never made by hand. */
    $skiptoken?: components["parameters"]["skiptoken"];
    /** @description With allpages the answer tells the number of all rows in __count. */
    $inlinecount?: components["parameters"]["inlinecount"];
}
export interface Query2 {
    /** @description Fields to answer with; without it, all of them. */
    $select?: components["parameters"]["select"];
}
export interface Query3 {
    /** @description Fields to answer with; without it, all of them. */
    $select?: components["parameters"]["select"];
    /** @description Condition in OData v2, for example Modified ge datetime'2026-01-31T00:00:00'. Texts stand in single quotes, a quote inside is doubled. */
    $filter?: components["parameters"]["filter"];
    /** @description One field to sort by, optionally followed by asc or desc. */
    $orderby?: components["parameters"]["orderby"];
    /** @description Collections to include, each up to 60 rows; without it only their address is answered. */
    $expand?: components["parameters"]["expand"];
    /** @description Number of rows to answer at most. */
    $top?: components["parameters"]["top"];
    /** @description Number of rows to leave out at the start; not together with $skiptoken. */
    $skip?: components["parameters"]["skip"];
    /** @description Place to go on from, as found in the address of the next page; never made by hand. */
    $skiptoken?: components["parameters"]["skiptoken"];
    /** @description With allpages the answer tells the number of all rows in __count. */
    $inlinecount?: components["parameters"]["inlinecount"];
}
export interface Query4 {
    /** @description Fields to answer with; without it, all of them. */
    $select?: components["parameters"]["select"];
    /** @description Collections to include, each up to 60 rows; without it only their address is answered. */
    $expand?: components["parameters"]["expand"];
}
export interface Query7 {
    /** @description ID of the account. */
    accountId: string;
    /** @description Fields to answer with; without it, all of them. */
    $select?: components["parameters"]["select"];
    /** @description Condition in OData v2, for example Modified ge datetime'2026-01-31T00:00:00'. Texts stand in single quotes, a quote inside is doubled. */
    $filter?: components["parameters"]["filter"];
    /** @description One field to sort by, optionally followed by asc or desc. */
    $orderby?: components["parameters"]["orderby"];
    /** @description Number of rows to answer at most. */
    $top?: components["parameters"]["top"];
    /** @description Number of rows to leave out at the start; not together with $skiptoken. */
    $skip?: components["parameters"]["skip"];
    /** @description Place to go on from, as found in the address of the next page; never made by hand. */
    $skiptoken?: components["parameters"]["skiptoken"];
    /** @description With allpages the answer tells the number of all rows in __count. */
    $inlinecount?: components["parameters"]["inlinecount"];
}
export interface Query10 {
    /** @description ID of the item. */
    itemId: string;
    /** @description Fields to answer with; without it, all of them. */
    $select?: components["parameters"]["select"];
}
export interface Path1 {
    /** @description Code of the division, that is, the company. */
    division: components["parameters"]["division"];
}
export interface Path2 {
    /** @description Code of the division, that is, the company. */
    division: components["parameters"]["division"];
    /** @description ID of the record. */
    ID: components["parameters"]["ID"];
}
export interface Path4 {
    /** @description Code of the division, that is, the company. */
    division: components["parameters"]["division"];
    /** @description ID of the account. */
    AccountId: string;
}
export interface Parameters1 {
    query?: Query1;
    path: Path1;
}
export interface Parameters2 {
    query?: Query2;
    path: Path2;
}
export interface Parameters3 {
    query?: Query3;
    path: Path1;
}
export interface Parameters4 {
    query?: Query4;
    path: Path2;
}
export interface Parameters7 {
    query: Query7;
    path: Path1;
}
export interface Parameters8 {
    query?: Query2;
    path: Path4;
}
export interface Parameters11 {
    query: Query10;
    path: Path1;
}

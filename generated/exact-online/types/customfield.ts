// Made by `npm run generate` from specs/exact-online/: change that, never this file.

export interface paths {
    "/api/v1/{division}/customfield/CustomFields": {
        /**
         * Read the custom fields of a record
         * @description The values of user-defined fields for one record of a business component. Answers pages of 60 rows. Its arguments are not described.
         */
        get: operations["GetCustomFields"];
    };
    "/api/v1/{division}/customfield/UpdateCustomField": {
        /**
         * Update a custom field
         * @description Writes the value of one user-defined field of one record. After a lost answer, look at the outcome before calling again.
         */
        post: operations["UpdateCustomField"];
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
        /** @description The values of user-defined fields for one record of a business component. */
        CustomFieldValue: {
            /** @description Technical name of the user-defined field. */
            PropertyName?: string;
            /** @description Name of the kind of record that has the user-defined field. */
            BusinessComponentName?: string | null;
            /** @description Text that stands beside the user-defined field on the screen. */
            Caption?: string | null;
            /** @description ID of the record that carries the user-defined field. */
            LinkId?: string | null;
            /** @description Name of the kind of record that the field's value points at. */
            RefersTo?: string | null;
            /** @description Kind of value that the user-defined field takes, such as text, date or number. */
            Type?: string | null;
            /** @description Value of the field, as text whatever its type. */
            Value?: string | null;
        };
        /** @description Writes the value of one user-defined field of one record. */
        CustomFieldUpdate: {
            /** @description Technical name of the user-defined field. */
            PropertyName?: string;
            /** @description Name of the kind of record that has the user-defined field. */
            BusinessComponentName?: string | null;
            /** @description Text that stands beside the user-defined field on the screen. */
            Caption?: string | null;
            /** @description ID of the record that carries the user-defined field. */
            LinkId?: string | null;
            /** @description Name of the kind of record that the field's value points at. */
            RefersTo?: string | null;
            /** @description Kind of value that the user-defined field takes, such as text, date or number. */
            Type?: string | null;
            /** @description Value of the field, as text whatever its type. */
            Value?: string | null;
        };
    };
    responses: {
        /** @description The request is refused, for instance because $select or $filter is missing or names an unknown field. Counts toward the hourly limit of errors; do not repeat it unchanged. */
        BadRequest: {
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The access token is missing, unknown or older than ten minutes. The body can be an HTML page instead of JSON. */
        Unauthorized: {
            headers: {
                /** @description Why it was refused, such as NoDivisionAccess or LicenseExpired */
                Reason?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The app lacks the scope, or the user lacks the right, the licence or the division; the header Reason says which where it can. Not worth repeating. */
        Forbidden: {
            headers: {
                /** @description Why it was refused, such as NoDivisionAccess or LicenseExpired */
                Reason?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
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
        ServerError: {
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no record with this key. */
        NotFound: {
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
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
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    GetCustomFields: {
        parameters: {
            query?: {
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
            };
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
            };
        };
        responses: {
            /** @description One page of rows */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["CustomFieldValue"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["CustomFieldValue"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    UpdateCustomField: {
        parameters: {
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
            };
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["CustomFieldUpdate"], "PropertyName" | "BusinessComponentName" | "LinkId" | "Value">;
            };
        };
        responses: {
            /** @description The outcome */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["CustomFieldUpdate"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
/** What may be done with the fields of each record. */
export interface records {
    CustomFieldValue: { row: components["schemas"]["CustomFieldValue"]; key: "PropertyName"; create: never; update: never };
    CustomFieldUpdate: { row: components["schemas"]["CustomFieldUpdate"]; key: "PropertyName"; create: "PropertyName" | "BusinessComponentName" | "Caption" | "LinkId" | "RefersTo" | "Type" | "Value"; update: never };
}
/** What each path lets a client do. */
export interface calls {
    "/api/v1/{division}/customfield/CustomFields": { list: "CustomFieldValue" };
    "/api/v1/{division}/customfield/UpdateCustomField": { create: { body: "CustomFieldUpdate"; demands: "PropertyName" | "BusinessComponentName" | "LinkId" | "Value"; answer: "CustomFieldUpdate" } };
}
/** The types of the service, for a client that knows no other. */
export interface CustomfieldTypes {
    paths: paths;
    records: records;
    calls: calls;
}

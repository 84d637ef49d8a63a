// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

export interface paths {
    "/applications/{applicationFamily}/environments/{environmentName}/usedstorage": {
        /**
         * Get the storage used by one environment
         * @description Tells the size of the database in kilobytes. A size of -1 is no size: the calculation failed.
         */
        get: operations["GetEnvironmentUsedStorage"];
    };
    "/environments/usedstorage": {
        /**
         * List the storage used by every environment
         * @description Gives one row for each environment of the tenant, to be added up and held against GetQuotas.
         */
        get: operations["ListUsedStorage"];
    };
    "/environments/quotas": {
        /**
         * Get the limits for environments and storage
         * @description Tells how many production and sandbox environments and how many kilobytes the tenant may have, the storage split by where the allowance comes from. What is used already is told by ListUsedStorage.
         */
        get: operations["GetQuotas"];
    };
}
export interface components {
    schemas: {
        /** @description Error of this API. A body of any other shape comes from sign-in, a gateway or the network, not from the API itself. */
        Error: {
            /** @description Stable, meant for programs; `Unknown` when nothing better fits. Mostly camelCase, a few PascalCase: compare without case. */
            code: string;
            /** @description Meant for developers, not for users. */
            message: string;
            /** @description The part of the request that was refused, such as a property name or `{applicationFamily}/{environmentName}`. */
            target?: string;
            /** @description Details that depend on `code`. */
            extensionData?: {
                [key: string]: unknown;
            };
            /** @description Further errors of the same shape. */
            clientError?: components["schemas"]["Error"][];
        };
        /** @description An error that is a text alone. */
        TextError: {
            /** @description What went wrong, in one word or in a sentence. */
            error: string;
        };
        /** @description What stands in front of the API may answer: its own bare error, one wrapped in `error` as the other Business Central services do, or a text in `error`. */
        GatewayError: components["schemas"]["Error"] | components["schemas"]["TextError"] | {
            /** @description What went wrong, wrapped as the other Business Central services do. */
            error: {
                /** @description Short name of the failure, meant for programs. */
                code?: string;
                /** @description What went wrong, in words for developers. */
                message?: string;
            };
        };
        /** @description Database size of one environment. */
        UsedStorage: {
            /** @description Whether the environment holds live data or serves for trials. */
            environmentType?: "Production" | "Sandbox";
            /** @description Name of the environment whose database was measured. */
            environmentName: string;
            /** @description Product that the environment belongs to. */
            applicationFamily?: string;
            /**
             * Format: int64
             * @description -1 means that the size could not be calculated. Before v2.26 the number had 32 bits, and -1 also stood for an overflow.
             */
            databaseStorageInKilobytes?: number;
        };
        /** @description How many environments and how much storage the tenant may have. These are limits, not use. */
        Quotas: {
            /** @description Largest number of environments of each type. */
            environmentsCount?: {
                /**
                 * Format: int32
                 * @description Most environments with live data that the tenant can have.
                 */
                production?: number;
                /**
                 * Format: int32
                 * @description Most environments for trials that the tenant can have.
                 */
                sandbox?: number;
            };
            /** @description Allowed storage in kilobytes, by where the allowance comes from. */
            storageInKilobytes?: {
                /**
                 * Format: int64
                 * @description Kilobytes that every tenant has without paying more.
                 */
                default?: number;
                /**
                 * Format: int64
                 * @description Comes with the user licences.
                 */
                userLicenses?: number;
                /**
                 * Format: int64
                 * @description Bought as capacity add-ons.
                 */
                additionalCapacity?: number;
                /**
                 * Format: int64
                 * @description Kilobytes that the tenant can use in all.
                 */
                total?: number;
            };
        };
    };
    responses: {
        /** @description The token is missing, expired, or not for this API, or the application is not authorised in the admin center of the tenant. The body may be empty or of another shape than this. */
        Unauthorized: {
            content: {
                "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description The caller may not do this: a permission, the consent or a partner's role (GDAP) is missing, or the operation is not open to this kind of caller. What sign-in or a gateway answers may have any body. */
        Forbidden: {
            content: {
                "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description Too many requests. Nothing says for how long to wait, so slow down by a rule of your own. */
        TooManyRequests: {
            content: {
                "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description Refused. The code says why. */
        Refused: {
            content: {
                "application/json": ({
                    code?: "Unknown";
                } & components["schemas"]["Error"]) | components["schemas"]["TextError"];
            };
        };
        /** @description The service failed, or something in front of it did. Only the service itself answers with this shape, a gateway may send any body. After a write the outcome is unknown. */
        ServerError: {
            content: {
                "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description Refused. `target` of `environmentNotFound` is `{applicationFamily}/{environmentName}`. */
        EnvironmentNotFound: {
            content: {
                "application/json": ({
                    code?: "environmentNotFound" | "Unknown";
                } & components["schemas"]["Error"]) | components["schemas"]["TextError"];
            };
        };
    };
    parameters: {
        /** @description Family of the application, `BusinessCentral` for the product itself. */
        applicationFamily: string;
        /** @description Name of the environment, as ListEnvironments spells it. */
        environmentName: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface Parameters1 {
}
export interface operations {
    GetEnvironmentUsedStorage: {
        parameters: {
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
            };
        };
        responses: {
            /** @description The storage in use. */
            200: {
                content: {
                    "application/json": components["schemas"]["UsedStorage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "4XX": components["responses"]["EnvironmentNotFound"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    ListUsedStorage: {
        parameters: Parameters1;
        responses: {
            /** @description The storage in use, environment by environment. */
            200: {
                content: {
                    "application/json": {
                        value: components["schemas"]["UsedStorage"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    GetQuotas: {
        parameters: Parameters1;
        responses: {
            /** @description The limits. */
            200: {
                content: {
                    "application/json": components["schemas"]["Quotas"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerError"];
        };
    };
}
/** What may be done with the fields of each record. */
export interface records {
    UsedStorage: { row: components["schemas"]["UsedStorage"]; key: "environmentName"; create: never; update: never };
    Quotas: { row: components["schemas"]["Quotas"]; key: never; create: never; update: never };
}
/** What each path lets a client do. */
export interface calls {
    "/applications/{applicationFamily}/environments/{environmentName}/usedstorage": { get: "UsedStorage" };
    "/environments/usedstorage": { list: "UsedStorage" };
    "/environments/quotas": { get: "Quotas" };
}
/** The types of the service, for a client that knows no other. */
export interface StorageAndQuotasTypes {
    paths: paths;
    records: records;
    calls: calls;
}

// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

import type { components as shared, Answers2, Answers3, Answers8, Path2 } from "../shared-types.ts";
export interface paths {
    /**
     * Get the storage used by one environment
     * @description Tells the size of the database in kilobytes. A size of -1 is no size: the calculation failed.
     */
    "/applications/{applicationFamily}/environments/{environmentName}/usedstorage": {
        get: operations["GetEnvironmentUsedStorage"];
    };
    /**
     * List the storage used by every environment
     * @description Gives one row for each environment of the tenant, to be added up and held against the quotas.
     */
    "/environments/usedstorage": {
        get: operations["ListUsedStorage"];
    };
    /**
     * Get the limits for environments and storage
     * @description Tells how many production and sandbox environments and how many kilobytes the tenant may have, the storage split by where the allowance comes from. What is used already is told by the list of used storage.
     */
    "/environments/quotas": {
        get: operations["GetQuotas"];
    };
}
export interface components {
    schemas: {
        Error: shared["schemas"]["Error"];
        TextError: shared["schemas"]["TextError"];
        GatewayError: shared["schemas"]["GatewayError"];
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
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    GetEnvironmentUsedStorage: {
        parameters: {
            path: Path2;
        };
        responses: Answers8<components["schemas"]["UsedStorage"]>;
    };
    ListUsedStorage: {
        parameters: {};
        responses: Answers2<components["schemas"]["UsedStorage"]>;
    };
    GetQuotas: {
        parameters: {};
        responses: Answers3<components["schemas"]["Quotas"]>;
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

// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

import type { components as shared, Answers1, Answers2, Query1, Query2, Header1, Header2, Path2 } from "../shared-types.ts";
export interface paths {
    /**
     * List companies
     * @description Returns the companies of the environment that the caller may open. The `id` of each is the company id that all other paths ask for. Permission set: D365 AUTOMATION.
     */
    "/companies": {
        get: operations["ListCompanies"];
    };
    /**
     * Get a company
     * @description Reads one company, which is a cheap way to check that an id still belongs to this environment. Permission set: D365 AUTOMATION.
     */
    "/companies({companyId})": {
        get: operations["GetCompany"];
    };
}
export interface components {
    schemas: {
        /** @description A company as the platform shows it in every API route. Nothing in it can be changed here; use the automation company for that. */
        Company: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description Key of the company, which stands in the paths of all other calls.
             */
            id?: string;
            /** @description Row version number as text. */
            systemVersion?: string | null;
            /** @description The company's name in links and keys; never changes. */
            name?: string | null;
            /** @description Name of the company as users see it. */
            displayName?: string | null;
            /** @description Id that ties the company to a business profile elsewhere. */
            businessProfileId?: string | null;
            /**
             * Format: int64
             * @description Row version. It may be missing, so do not select it.
             */
            timestamp?: number | null;
            /**
             * Format: date-time
             * @description Moment at which the company was made.
             */
            systemCreatedAt?: string | null;
            /**
             * Format: uuid
             * @description Security id of the user who made the company.
             */
            systemCreatedBy?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the company was last changed.
             */
            systemModifiedAt?: string | null;
            /**
             * Format: uuid
             * @description Security id of the user who last changed the company.
             */
            systemModifiedBy?: string | null;
        };
        /** @description One page of companies. While `@odata.nextLink` is there, more follow. */
        CompanyPage: {
            /** @description Address of the part of the data model that describes the answer. */
            "@odata.context"?: string;
            /**
             * Format: int64
             * @description Number of rows on all pages together; present only with `$count=true`.
             */
            "@odata.count"?: number;
            /**
             * Format: uri
             * @description Address of the next page, to be requested as it stands; absent on the last page.
             */
            "@odata.nextLink"?: string;
            value: components["schemas"]["Company"][];
        };
        ErrorDetail: shared["schemas"]["ErrorDetail"];
        ErrorBody: shared["schemas"]["ErrorBody"];
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    ListCompanies: {
        parameters: {
            query?: Query1;
            header?: Header1;
        };
        responses: Answers1<components["schemas"]["CompanyPage"]>;
    };
    GetCompany: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path2;
        };
        responses: Answers2<components["schemas"]["Company"]>;
    };
}
/** What may be done with the fields of each record. */
export interface records {
    Company: { row: components["schemas"]["Company"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" };
}
/** What each path lets a client do. */
export interface calls {
    "/companies": { list: "Company" };
    "/companies({companyId})": { get: "Company" };
}
/** The types of the service, for a client that knows no other. */
export interface CompaniesTypes {
    paths: paths;
    records: records;
    calls: calls;
}

// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

import type { components as shared, Answers1, Answers2, Answers3, Answers4, Answers5, Query2, Header2, Header4, Parameters2, Parameters3 } from "../shared-types.ts";
export interface paths {
    /**
     * List automation companies; create a company
     * @description Returns the companies with the fields that administration may change. The company in the path only says where the request runs. Permission set: D365 AUTOMATION.
     */
    "/companies({companyId})/automationCompanies": {
        get: operations["ListAutomationCompanies"];
        /** @description Adds an empty company to the environment and names it after the first 30 characters of `displayName`. The new company is not initialised: it holds no set-up data until a configuration package is applied or somebody sets it up. This can take minutes; after a timeout look for the name before trying again. */
        post: operations["CreateAutomationCompany"];
    };
    /**
     * Get an automation company; change a company's display name or profile; delete a company with all its data
     * @description Reads one company with its display name and business profile, and the ETag that a change needs. Permission set: D365 AUTOMATION.
     */
    "/companies({companyId})/automationCompanies({automationCompanyId})": {
        get: operations["GetAutomationCompany"];
        /** @description Removes the company and every record in it. Nothing in this API brings it back, so read the record and compare its name before you send this. */
        delete: operations["DeleteAutomationCompany"];
        /** @description Sets the display name or the business profile and answers with the whole record. The name in links and keys stays as it was given at creation. */
        patch: operations["UpdateAutomationCompany"];
    };
}
export interface components {
    schemas: {
        ErrorDetail: shared["schemas"]["ErrorDetail"];
        ErrorBody: shared["schemas"]["ErrorBody"];
        /** @description A company with the fields that administration may set. It has the same id as the company of the plain list. */
        AutomationCompany: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description The same GUID as the `id` of the company.
             */
            id?: string;
            /** @description Set by the server at creation: the first 30 characters of `displayName`. Whatever a request sends is ignored. */
            name?: string | null;
            /** @description Always false for a company created here. */
            evaluationCompany?: boolean | null;
            /** @description Must not be blank. */
            displayName?: string | null;
            /** @description Id that ties the company to a business profile elsewhere. */
            businessProfileId?: string | null;
        };
        /** @description One page of automation companies. While `@odata.nextLink` is there, more follow. */
        AutomationCompanyPage: {
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
            value: components["schemas"]["AutomationCompany"][];
        };
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface Path4 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description Id of the company to read or change, as in the list of automation companies. */
    automationCompanyId: components["parameters"]["automationCompanyId"];
}
interface Parameters4 {
    header: Header4;
    path: Path4;
}
export interface operations {
    ListAutomationCompanies: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["AutomationCompanyPage"]>;
    };
    CreateAutomationCompany: {
        parameters: Parameters3;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["AutomationCompany"], "displayName">;
            };
        };
        responses: Answers3<components["schemas"]["AutomationCompany"]>;
    };
    GetAutomationCompany: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path4;
        };
        responses: Answers2<components["schemas"]["AutomationCompany"]>;
    };
    DeleteAutomationCompany: {
        parameters: Parameters4;
        responses: Answers4;
    };
    UpdateAutomationCompany: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": components["schemas"]["AutomationCompany"];
            };
        };
        responses: Answers5<components["schemas"]["AutomationCompany"]>;
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
/** What may be done with the fields of each record. */
export interface records {
    AutomationCompany: { row: components["schemas"]["AutomationCompany"]; key: "id"; create: "displayName" | "businessProfileId"; update: "displayName" | "businessProfileId"; noFilter: "@odata.etag" };
}
/** What each path lets a client do. */
export interface calls {
    "/companies({companyId})/automationCompanies": { list: "AutomationCompany"; create: { body: "AutomationCompany"; demands: "displayName"; answer: "AutomationCompany" } };
    "/companies({companyId})/automationCompanies({automationCompanyId})": { get: "AutomationCompany"; update: { body: "AutomationCompany"; answer: "AutomationCompany" }; remove: { answer: never } };
}
/** The types of the service, for a client that knows no other. */
export interface AutomationCompaniesTypes {
    paths: paths;
    records: records;
    calls: calls;
}

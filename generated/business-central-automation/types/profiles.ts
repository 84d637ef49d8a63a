// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

import type { components as shared, Answers1, Answers2, Query2, Header2, Parameters2 } from "../shared-types.ts";
export interface paths {
    /**
     * List profiles
     * @description Returns the profiles of the system, of extensions and of the tenant, with a mark for those that are enabled. Permission set: D365 AUTOMATION.
     */
    "/companies({companyId})/profiles": {
        get: operations["ListProfiles"];
    };
    /**
     * Get a profile
     * @description Reads one profile by the three parts of its key. Permission set: D365 AUTOMATION.
     */
    "/companies({companyId})/profiles(scope='{scope}',applicationId={applicationId},profileId='{profileId}')": {
        get: operations["GetProfile"];
    };
}
export interface components {
    schemas: {
        ErrorDetail: shared["schemas"]["ErrorDetail"];
        ErrorBody: shared["schemas"]["ErrorBody"];
        /** @description A profile, that is a role centre with its page customisations. Its key has three parts, because several apps may define the same profile id. */
        Profile: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /** @description Whether the profile comes with the system and its apps or was made in the tenant. */
            scope?: "System" | "Tenant";
            /**
             * Format: uuid
             * @description App that defines the profile; all zeros if no app does.
             */
            applicationId?: string;
            /** @description Profile code; a text, not a GUID. */
            profileId?: string;
            /** @description Name of the app that supplies the profile. */
            source?: string | null;
            /** @description Name of the profile as users see it. */
            displayName?: string | null;
            /** @description Whether users can choose the profile. */
            enabled?: boolean | null;
        };
        /** @description One page of profiles. While `@odata.nextLink` is there, more follow. */
        ProfilePage: {
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
            value: components["schemas"]["Profile"][];
        };
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    ListProfiles: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["ProfilePage"]>;
    };
    GetProfile: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: {
                /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
                companyId: components["parameters"]["companyId"];
                /** @description Where the profile is defined. */
                scope: components["parameters"]["profileScope"];
                /** @description App that defines the profile; all zeros if no app does. */
                applicationId: components["parameters"]["profileApplicationId"];
                /** @description Code of the profile, between single quotes. */
                profileId: components["parameters"]["profileId"];
            };
        };
        responses: Answers2<components["schemas"]["Profile"]>;
    };
}
/** What may be done with the fields of each record. */
export interface records {
    Profile: { row: components["schemas"]["Profile"]; key: "scope" | "applicationId" | "profileId"; create: never; update: never; noFilter: "@odata.etag" };
}
/** What each path lets a client do. */
export interface calls {
    "/companies({companyId})/profiles": { list: "Profile" };
    "/companies({companyId})/profiles(scope='{scope}',applicationId={applicationId},profileId='{profileId}')": { get: "Profile" };
}
/** The types of the service, for a client that knows no other. */
export interface ProfilesTypes {
    paths: paths;
    records: records;
    calls: calls;
}

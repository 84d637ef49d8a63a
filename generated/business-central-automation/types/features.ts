// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

import type { components as shared, Answers1, Answers2, Answers6, Query2, Header2, Header3, Parameters2 } from "../shared-types.ts";
export interface paths {
    /**
     * List features
     * @description Returns the features of the environment with their state and the version in which each becomes permanent. Read it again after a switch to see the result. Permission set: D365 AUTOMATION.
     */
    "/companies({companyId})/features": {
        get: operations["ListFeatures"];
    };
    /**
     * Get a feature
     * @description Reads one feature, above all `enabled` after it was switched. Permission set: D365 AUTOMATION.
     */
    "/companies({companyId})/features('{featureId}')": {
        get: operations["GetFeature"];
    };
    /**
     * Switch a feature on for all users
     * @description Enables the feature, converting data in the background if you ask for it. Refused if it is on already, or if data must be converted in the background and no task can be created. Applications may lack the right to do this. Permission set: D365 AUTOMATION.
     */
    "/companies({companyId})/features('{featureId}')/Microsoft.NAV.activate": {
        post: operations["ActivateFeature"];
    };
    /**
     * Switch a feature off
     * @description Disables the feature for all users. Refused if it is off already and for features that go one way only. Applications may lack the right to do this. Permission set: D365 AUTOMATION.
     */
    "/companies({companyId})/features('{featureId}')/Microsoft.NAV.deactivate": {
        post: operations["DeactivateFeature"];
    };
}
export interface components {
    schemas: {
        ErrorDetail: shared["schemas"]["ErrorDetail"];
        ErrorBody: shared["schemas"]["ErrorBody"];
        /** @description A feature that can be switched on early. All fields describe it; the state changes through the two actions only. */
        Feature: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /** @description Key of the feature, which stands in the paths of its actions. */
            id?: string;
            /** @description `All Users`, or its encoded spelling, once the feature is on. Codes: All Users = All users, All_x0020_Users = All users (encoded). */
            enabled?: "None" | "All Users" | "All_x0020_Users" | null;
            /** @description What the feature does, in the language of the request. */
            description?: string | null;
            /** @description Address of a page that explains the feature. */
            learnMoreLink?: string | null;
            /** @description When the feature becomes permanent, as a text for people, not as a date. */
            mandatoryBy?: string | null;
            /** @description True if a link can open one session with the feature on. */
            canTry?: boolean | null;
            /** @description True if the feature cannot be switched off again. */
            isOneWay?: boolean | null;
            /** @description True if data must be converted before the feature works. */
            dataUpdateRequired?: boolean | null;
            /** @description Version in which the feature becomes permanent. */
            mandatoryByVersion?: string | null;
            /** @description What the feature does, in English whatever the language of the request. */
            descriptionInEnglish?: string | null;
        };
        /** @description One page of features. While `@odata.nextLink` is there, more follow. */
        FeaturePage: {
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
            value: components["schemas"]["Feature"][];
        };
        /** @description How a feature is to be switched on. */
        FeatureActivation: {
            /** @description True has data that needs it converted by a background task; refused if no task can be created. */
            updateInBackground?: boolean;
            /**
             * Format: date-time
             * @description Must be sent and is ignored: the service uses the current time.
             */
            startDateTime?: string;
        };
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface Path8 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the feature, a text between single quotes. */
    featureId: components["parameters"]["featureId"];
}
interface Parameters9 {
    header?: Header3;
    path: Path8;
}
export interface operations {
    ListFeatures: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["FeaturePage"]>;
    };
    GetFeature: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path8;
        };
        responses: Answers2<components["schemas"]["Feature"]>;
    };
    ActivateFeature: {
        parameters: Parameters9;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["FeatureActivation"], "updateInBackground" | "startDateTime">;
            };
        };
        responses: Answers6;
    };
    DeactivateFeature: {
        parameters: Parameters9;
        responses: Answers6;
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
/** What may be done with the fields of each record. */
export interface records {
    Feature: { row: components["schemas"]["Feature"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" };
    FeatureActivation: { row: components["schemas"]["FeatureActivation"]; key: never; create: "updateInBackground" | "startDateTime"; update: never };
}
/** What each path lets a client do. */
export interface calls {
    "/companies({companyId})/features": { list: "Feature" };
    "/companies({companyId})/features('{featureId}')": { get: "Feature" };
    "/companies({companyId})/features('{featureId}')/Microsoft.NAV.activate": { create: { body: "FeatureActivation"; demands: "updateInBackground" | "startDateTime"; answer: never } };
    "/companies({companyId})/features('{featureId}')/Microsoft.NAV.deactivate": { run: { answer: never } };
}
/** The types of the service, for a client that knows no other. */
export interface FeaturesTypes {
    paths: paths;
    records: records;
    calls: calls;
}

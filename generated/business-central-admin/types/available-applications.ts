// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

import type { components as shared, Refusals2, Answers2 } from "../shared-types.ts";
export interface paths {
    /**
     * List families, countries and rings on offer
     * @description Gives the values to choose from when an environment is created: application families, their countries and the rings of each country.
     */
    "/applications": {
        get: operations["ListAvailableApplications"];
    };
    /**
     * List the application versions of a ring
     * @description Gives the versions that an environment can be created with, as plain text. The segments `Countries` and `Rings` of the path begin with capitals.
     */
    "/applications/{applicationFamily}/Countries/{countryCode}/Rings/{ringName}": {
        get: operations["ListRingVersions"];
    };
}
export interface components {
    schemas: {
        Error: shared["schemas"]["Error"];
        TextError: shared["schemas"]["TextError"];
        GatewayError: shared["schemas"]["GatewayError"];
        /** @description A release ring, such as the production ring or a preview. */
        Ring: {
            /** @description Goes into the path of the list of a ring's versions and into `ringName` of a new environment. Codes: PROD = Production, PREVIEW = Preview. */
            name: "PROD" | "PREVIEW";
            /** @description Whether production environments can be created on it. */
            productionRing?: boolean;
            /** @description Name of the ring for people. */
            friendlyName?: string;
        };
        /** @description The rings of one country or region. */
        CountryRingDetails: {
            /** @description Country or region, to be given when an environment is created. */
            countryCode: string;
            /** @description Release rings that the country offers. */
            rings?: components["schemas"]["Ring"][];
        };
        /** @description An application family and where it is on offer. */
        AvailableApplication: {
            /** @description Product on offer, such as `BusinessCentral`. */
            applicationFamily: string;
            /** @description Countries and regions on offer, each with its release rings. */
            countriesringDetails?: components["schemas"]["CountryRingDetails"][];
        };
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface Answers7 extends Refusals2 {
    /** @description The versions. */
    200: {
        content: {
            "application/json": {
                value: string[];
            };
        };
    };
}
export interface operations {
    ListAvailableApplications: {
        parameters: {};
        responses: Answers2<components["schemas"]["AvailableApplication"]>;
    };
    ListRingVersions: {
        parameters: {
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description A `countryCode` of the list of available applications. */
                countryCode: components["parameters"]["countryCode"];
                /** @description `name` of a ring of the list of available applications, such as `PROD` or `PREVIEW`. */
                ringName: components["parameters"]["ringName"];
            };
        };
        responses: Answers7;
    };
}
/** What may be done with the fields of each record. */
export interface records {
    Ring: { row: components["schemas"]["Ring"]; key: "name"; create: never; update: never };
    CountryRingDetails: { row: components["schemas"]["CountryRingDetails"]; key: "countryCode"; create: never; update: never; nested: { "rings": "Ring" } };
    AvailableApplication: { row: components["schemas"]["AvailableApplication"]; key: "applicationFamily"; create: never; update: never; nested: { "countriesringDetails": "CountryRingDetails" } };
}
/** What each path lets a client do. */
export interface calls {
    "/applications": { list: "AvailableApplication" };
}
/** The types of the service, for a client that knows no other. */
export interface AvailableApplicationsTypes {
    paths: paths;
    records: records;
    calls: calls;
}

// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

export interface paths {
    "/applications": {
        /**
         * List families, countries and rings on offer
         * @description Gives the values from which CreateEnvironment may choose: application families, their countries and the rings of each country.
         */
        get: operations["ListAvailableApplications"];
    };
    "/applications/{applicationFamily}/Countries/{countryCode}/Rings/{ringName}": {
        /**
         * List the application versions of a ring
         * @description Gives the versions that an environment can be created with, as plain text. The segments `Countries` and `Rings` of the path begin with capitals.
         */
        get: operations["ListRingVersions"];
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
        /** @description A release ring, such as the production ring or a preview. */
        Ring: {
            /** @description Goes into the path of ListRingVersions and into `ringName` of CreateEnvironment. */
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
    };
    parameters: {
        /** @description Family of the application, `BusinessCentral` for the product itself. */
        applicationFamily: string;
        /** @description A `countryCode` of ListAvailableApplications. */
        countryCode: string;
        /** @description `name` of a ring of ListAvailableApplications, such as `PROD` or `PREVIEW`. */
        ringName: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    ListAvailableApplications: {
        parameters: {};
        responses: {
            /** @description The families on offer. */
            200: {
                content: {
                    "application/json": {
                        value: components["schemas"]["AvailableApplication"][];
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
    ListRingVersions: {
        parameters: {
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description A `countryCode` of ListAvailableApplications. */
                countryCode: components["parameters"]["countryCode"];
                /** @description `name` of a ring of ListAvailableApplications, such as `PROD` or `PREVIEW`. */
                ringName: components["parameters"]["ringName"];
            };
        };
        responses: {
            /** @description The versions. */
            200: {
                content: {
                    "application/json": {
                        value: string[];
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

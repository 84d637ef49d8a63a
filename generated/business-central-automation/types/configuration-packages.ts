// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

import type { components as shared, Answers1, Answers2, Answers3, Answers4, Answers5, Answers6, Header1, Header2, Header4, Path2, Path5, Parameters3, Parameters6 } from "../shared-types.ts";
export interface paths {
    /**
     * List configuration packages; create a configuration package
     * @description Returns the RapidStart packages of the company with the states of their last import and application. Permission set: D365 AUTOMATION.
     */
    "/companies({companyId})/configurationPackages": {
        get: operations["ListConfigurationPackages"];
        /** @description Adds an empty package under a code of your choice, and the empty file record that belongs to it. Upload the file next, then import and apply it. A code that exists already is refused. */
        post: operations["CreateConfigurationPackage"];
    };
    /**
     * Get a configuration package; change a configuration package's properties; delete a configuration package
     * @description Reads one package. This is the call to repeat while an import or an application runs: `importStatus` or `applyStatus` ends at `Completed` or `Error`, with the reason in `importError` or `applyError`. Permission set: D365 AUTOMATION.
     */
    "/companies({companyId})/configurationPackages({packageId})": {
        get: operations["GetConfigurationPackage"];
        /** @description Removes the package together with its file. Data that was already applied to the company stays there. */
        delete: operations["DeleteConfigurationPackage"];
        /** @description Sets the name, language, version or order of a package; the data in it stays as imported. */
        patch: operations["UpdateConfigurationPackage"];
    };
    /**
     * Import the uploaded file into the package
     * @description Starts reading the uploaded file in the background and answers at once without a body. Read the package until `importStatus` is `Completed` or `Error`. Refused while an import or an application of this package is scheduled or running, and before any file was uploaded. Permission set: D365 AUTOMATION.
     */
    "/companies({companyId})/configurationPackages({packageId})/Microsoft.NAV.import": {
        post: operations["ImportConfigurationPackage"];
    };
    /**
     * Apply the imported data to the company
     * @description Starts writing the package's records to the company's tables in the background and answers at once without a body. Read the package until `applyStatus` is `Completed` or `Error`. Refused unless the last import is `Completed`, and while another import or application of this package is under way. Permission set: D365 AUTOMATION.
     */
    "/companies({companyId})/configurationPackages({packageId})/Microsoft.NAV.apply": {
        post: operations["ApplyConfigurationPackage"];
    };
}
export interface components {
    schemas: {
        ErrorDetail: shared["schemas"]["ErrorDetail"];
        ErrorBody: shared["schemas"]["ErrorBody"];
        /** @description The upload slot of a configuration package. The JSON record holds only links; the bytes travel through the content path. */
        PackageFile: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /** @description Code of the package that the file belongs to. */
            code?: string;
            /**
             * Format: uri
             * @description Address of the uploaded bytes.
             */
            "content@odata.mediaReadLink"?: string;
            /**
             * Format: uri
             * @description Address that takes new bytes.
             */
            "content@odata.mediaEditLink"?: string;
        };
        /** @description A RapidStart package and the state of its two background steps, import and apply. The steps report their progress here, not in the answers of the actions. */
        ConfigurationPackage: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description Key of the package, for the paths of its actions.
             */
            id?: string;
            /** @description Stored in upper case. Also the key of the package's file, so it is best never changed. */
            code?: string | null;
            /** @description Text by which users know the package. */
            packageName?: string | null;
            /**
             * Format: int32
             * @description Windows language id (LCID), for instance 1033 for English (United States).
             */
            languageId?: number | null;
            /** @description Version of the product that the package was made for. */
            productVersion?: string | null;
            /**
             * Format: int32
             * @description Place of the package when several are applied, lowest first.
             */
            processingOrder?: number | null;
            /** @description Whether the tables of the configuration itself stay out of the package. */
            excludeConfigurationTables?: boolean | null;
            /**
             * Format: int32
             * @description Tables that the package holds.
             */
            numberOfTables?: number | null;
            /**
             * Format: int32
             * @description Rows that the package holds in all its tables.
             */
            numberOfRecords?: number | null;
            /**
             * Format: int32
             * @description Rows that could not be imported or applied.
             */
            numberOfErrors?: number | null;
            /** @description State of the last import; see the import action. Codes: No = Not started, InProgress = In progress. */
            importStatus?: "No" | "Scheduled" | "InProgress" | "Completed" | "Error" | null;
            /** @description Why the last import ended in `Error`. */
            importError?: string | null;
            /** @description State of the last application; see the apply action. Codes: No = Not started, InProgress = In progress. */
            applyStatus?: "No" | "Scheduled" | "InProgress" | "Completed" | "Error" | null;
            /** @description Why the last application ended in `Error`. */
            applyError?: string | null;
            /** @description Present only with `$expand=file`; holds one record. */
            file?: components["schemas"]["PackageFile"][];
        };
        /** @description One page of configuration packages. While `@odata.nextLink` is there, more follow. */
        ConfigurationPackagePage: {
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
            value: components["schemas"]["ConfigurationPackage"][];
        };
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface Parameters5 {
    header: Header4;
    path: Path5;
}
export interface operations {
    ListConfigurationPackages: {
        parameters: {
            query?: {
                /** @description Fields to return; the others are left out of the answer. The ETag always comes along. */
                $select?: components["parameters"]["select"];
                /** @description Related records to include in each row, so that no further request is needed for them. */
                $expand?: components["parameters"]["expandConfigurationPackage"];
                /** @description OData condition on the rows. `or` works only between conditions on one field; `any` and `all` are ignored, which returns unfiltered rows; nested functions and `in` are not available. Computed fields cannot be used. */
                $filter?: components["parameters"]["filter"];
                /** @description Fields to sort by, separated by commas, each followed by `asc` or `desc` if wanted. */
                $orderby?: components["parameters"]["orderby"];
                /** @description Largest number of rows to return altogether. It limits the answer and does not set the page size. */
                $top?: components["parameters"]["top"];
                /** @description Number of rows to leave out at the beginning. For whole lists follow the next link instead, since rows shift between requests. */
                $skip?: components["parameters"]["skip"];
                /** @description Whether to add the number of rows on all pages together. */
                $count?: components["parameters"]["count"];
            };
            header?: Header1;
            path: Path2;
        };
        responses: Answers1<components["schemas"]["ConfigurationPackagePage"]>;
    };
    CreateConfigurationPackage: {
        parameters: Parameters3;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["ConfigurationPackage"], "code">;
            };
        };
        responses: Answers3<components["schemas"]["ConfigurationPackage"]>;
    };
    GetConfigurationPackage: {
        parameters: {
            query?: {
                /** @description Fields to return; the others are left out of the answer. The ETag always comes along. */
                $select?: components["parameters"]["select"];
                /** @description Related records to include in each row, so that no further request is needed for them. */
                $expand?: components["parameters"]["expandConfigurationPackage"];
            };
            header?: Header2;
            path: Path5;
        };
        responses: Answers2<components["schemas"]["ConfigurationPackage"]>;
    };
    DeleteConfigurationPackage: {
        parameters: Parameters5;
        responses: Answers4;
    };
    UpdateConfigurationPackage: {
        parameters: Parameters5;
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfigurationPackage"];
            };
        };
        responses: Answers5<components["schemas"]["ConfigurationPackage"]>;
    };
    ImportConfigurationPackage: {
        parameters: Parameters6;
        responses: Answers6;
    };
    ApplyConfigurationPackage: {
        parameters: Parameters6;
        responses: Answers6;
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
/** What may be done with the fields of each record. */
export interface records {
    PackageFile: { row: components["schemas"]["PackageFile"]; key: "code"; create: never; update: never; noFilter: "@odata.etag" | "content@odata.mediaReadLink" | "content@odata.mediaEditLink" };
    ConfigurationPackage: { row: components["schemas"]["ConfigurationPackage"]; key: "id"; create: "packageName" | "languageId" | "productVersion" | "processingOrder" | "excludeConfigurationTables" | "code"; update: Exclude<records["ConfigurationPackage"]["create"], "code">; noFilter: "@odata.etag" | "file"; nested: { "file": "PackageFile" } };
}
/** What each path lets a client do. */
export interface calls {
    "/companies({companyId})/configurationPackages": { list: "ConfigurationPackage"; create: { body: "ConfigurationPackage"; demands: "code"; answer: "ConfigurationPackage" } };
    "/companies({companyId})/configurationPackages({packageId})": { get: "ConfigurationPackage"; update: { body: "ConfigurationPackage"; answer: "ConfigurationPackage" }; remove: { answer: never } };
    "/companies({companyId})/configurationPackages({packageId})/Microsoft.NAV.import": { run: { answer: never; wait: true } };
    "/companies({companyId})/configurationPackages({packageId})/Microsoft.NAV.apply": { run: { answer: never; wait: true } };
}
/** The types of the service, for a client that knows no other. */
export interface ConfigurationPackagesTypes {
    paths: paths;
    records: records;
    calls: calls;
}

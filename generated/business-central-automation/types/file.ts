// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

import type { components as shared, Answers1, Answers2, Answers3, Answers4, Answers7, Answers8, Query1, Query2, Header1, Header2, Header4, Path5, Parameters6 } from "../shared-types.ts";
export interface paths {
    /**
     * List the files of a configuration package; recreate the file record of a package
     * @description Returns the file record of the package, one row whose media links lead to the bytes. Permission set: D365 AUTOMATION.
     */
    "/companies({companyId})/configurationPackages({packageId})/file": {
        get: operations["ListConfigurationPackageFiles"];
        /** @description Adds the empty file record again after it was deleted; every package starts with one, so this is rarely needed. Send an empty object: the code comes from the package in the path. */
        post: operations["CreateConfigurationPackageFile"];
    };
    /**
     * Get the file record of a configuration package; delete the file record of a package
     * @description Reads the record that carries the media links, for instance to learn whether the slot exists before a large upload. Permission set: D365 AUTOMATION.
     */
    "/companies({companyId})/configurationPackages({packageId})/file('{packageCode}')": {
        get: operations["GetConfigurationPackageFile"];
        /** @description Removes the uploaded file but not the package. A later import is refused until there is a file again, so deleting the package itself is usually what you want. */
        delete: operations["DeleteConfigurationPackageFile"];
    };
    /**
     * Download a configuration package file; upload a configuration package file
     * @description Returns the bytes that were last uploaded for the package, as they are. Permission set: D365 AUTOMATION.
     */
    "/companies({companyId})/configurationPackages({packageId})/file('{packageCode}')/content": {
        get: operations["DownloadConfigurationPackageFile"];
        /** @description Replaces the content of the file record by the raw bytes of a `.rapidstart` file of at most 350 MB. Nothing is imported yet: call the import action afterwards. */
        patch: operations["UploadConfigurationPackageFile"];
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
        /** @description One page of package files. While `@odata.nextLink` is there, more follow. */
        PackageFilePage: {
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
            value: components["schemas"]["PackageFile"][];
        };
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface Path9 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the configuration package, a GUID; its `code` does not work here. */
    packageId: components["parameters"]["configurationPackageId"];
    /** @description The `code` of the same package, in upper case and between single quotes. */
    packageCode: components["parameters"]["packageCode"];
}
interface Parameters10 {
    header: Header4;
    path: Path9;
}
export interface operations {
    ListConfigurationPackageFiles: {
        parameters: {
            query?: Query1;
            header?: Header1;
            path: Path5;
        };
        responses: Answers1<components["schemas"]["PackageFilePage"]>;
    };
    CreateConfigurationPackageFile: {
        parameters: Parameters6;
        requestBody: {
            content: {
                "application/json": components["schemas"]["PackageFile"];
            };
        };
        responses: Answers3<components["schemas"]["PackageFile"]>;
    };
    GetConfigurationPackageFile: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path9;
        };
        responses: Answers2<components["schemas"]["PackageFile"]>;
    };
    DeleteConfigurationPackageFile: {
        parameters: Parameters10;
        responses: Answers4;
    };
    DownloadConfigurationPackageFile: {
        parameters: {
            header?: Header2;
            path: Path9;
        };
        responses: Answers7;
    };
    UploadConfigurationPackageFile: {
        parameters: Parameters10;
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: Answers8;
    };
}
/** What may be done with the fields of each record. */
export interface records {
    PackageFile: { row: components["schemas"]["PackageFile"]; key: "code"; create: never; update: never; noFilter: "@odata.etag" | "content@odata.mediaReadLink" | "content@odata.mediaEditLink" };
}
/** What each path lets a client do. */
export interface calls {
    "/companies({companyId})/configurationPackages({packageId})/file": { list: "PackageFile"; create: { body: "PackageFile"; demands: never; answer: "PackageFile" } };
    "/companies({companyId})/configurationPackages({packageId})/file('{packageCode}')": { get: "PackageFile"; remove: { answer: never } };
}
/** The types of the service, for a client that knows no other. */
export interface FileTypes {
    paths: paths;
    records: records;
    calls: calls;
}

// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

import type { components as shared, Answers1, Answers2, Answers6, Query2, Header2, Header3, Parameters2 } from "../shared-types.ts";
export interface paths {
    /**
     * List extensions
     * @description Returns the published apps, installed or not. Online, only per-tenant apps and installed ones are listed; on-premises every app that is visible to the tenant. Permission set: D365 AUTOMATION, EXTEN. MGT. - ADMIN.
     */
    "/companies({companyId})/extensions": {
        get: operations["ListExtensions"];
    };
    /**
     * Get an extension
     * @description Reads one published package, above all `isInstalled` after one of the actions. A package that was replaced by an update is gone under its old id. Permission set: D365 AUTOMATION, EXTEN. MGT. - ADMIN.
     */
    "/companies({companyId})/extensions({packageId})": {
        get: operations["GetExtension"];
    };
    /**
     * Install a published extension
     * @description Installs the package for the environment before it answers, without a body. Refused if the package is installed already. If the call times out, read the extension instead of sending it again. Permission set: D365 AUTOMATION, EXTEN. MGT. - ADMIN.
     */
    "/companies({companyId})/extensions({packageId})/Microsoft.NAV.install": {
        post: operations["InstallExtension"];
    };
    /**
     * Uninstall an extension and keep its data
     * @description Uninstalls the package and every installed app that depends on it. The data in its tables stays for a later installation. Refused if it is not installed. Permission set: D365 AUTOMATION, EXTEN. MGT. - ADMIN.
     */
    "/companies({companyId})/extensions({packageId})/Microsoft.NAV.uninstall": {
        post: operations["UninstallExtension"];
    };
    /**
     * Uninstall an extension and delete its data
     * @description Uninstalls the package and drops the tables and columns that belong to it, with all their data. This cannot be undone. Refused if the package is not installed. Permission set: D365 AUTOMATION, EXTEN. MGT. - ADMIN.
     */
    "/companies({companyId})/extensions({packageId})/Microsoft.NAV.uninstallAndDeleteExtensionData": {
        post: operations["UninstallExtensionAndDeleteData"];
    };
    /**
     * Unpublish an extension
     * @description Removes a per-tenant package that is no longer installed. Refused with `Application_DialogException` while it is installed, and with `Unknown` while another published app depends on it. Permission set: D365 AUTOMATION, EXTEN. MGT. - ADMIN.
     */
    "/companies({companyId})/extensions({packageId})/Microsoft.NAV.unpublish": {
        post: operations["UnpublishExtension"];
    };
}
export interface components {
    schemas: {
        ErrorDetail: shared["schemas"]["ErrorDetail"];
        ErrorBody: shared["schemas"]["ErrorBody"];
        /** @description One published package of an app. An update of the app is a new package with a new `packageId`, while `id` stays the same over all versions. */
        Extension: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description Identifies one compiled package; the key in all paths.
             */
            packageId?: string;
            /**
             * Format: uuid
             * @description App id, the same in all versions of the app.
             */
            id?: string | null;
            /** @description Name of the app as users see it. */
            displayName?: string | null;
            /** @description Who published the app, as in its manifest. */
            publisher?: string | null;
            /**
             * Format: int32
             * @description First of the four numbers of the version.
             */
            versionMajor?: number | null;
            /**
             * Format: int32
             * @description Second of the four numbers of the version.
             */
            versionMinor?: number | null;
            /**
             * Format: int32
             * @description Third of the four numbers of the version.
             */
            versionBuild?: number | null;
            /**
             * Format: int32
             * @description Last of the four numbers of the version.
             */
            versionRevision?: number | null;
            /** @description Computed while reading; a `$filter` on it is answered with 400 `BadRequest_NotSupported`. */
            isInstalled?: boolean | null;
            /** @description May come with a leading space (` Dev`, ` PTE`): trim before comparing. Codes: PTE = Per-tenant extension,  PTE = Per-tenant extension (leading space), Dev = Development,  Dev = Development (leading space). */
            publishedAs?: "Global" | "PTE" | " PTE" | "Dev" | " Dev" | null;
        };
        /** @description One page of extensions. While `@odata.nextLink` is there, more follow. */
        ExtensionPage: {
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
            value: components["schemas"]["Extension"][];
        };
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface Path7 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `packageId` of the extension. The app id, which is the same in all versions, does not work here. */
    packageId: components["parameters"]["extensionPackageId"];
}
interface Parameters8 {
    header?: Header3;
    path: Path7;
}
export interface operations {
    ListExtensions: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["ExtensionPage"]>;
    };
    GetExtension: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path7;
        };
        responses: Answers2<components["schemas"]["Extension"]>;
    };
    InstallExtension: {
        parameters: Parameters8;
        responses: Answers6;
    };
    UninstallExtension: {
        parameters: Parameters8;
        responses: Answers6;
    };
    UninstallExtensionAndDeleteData: {
        parameters: Parameters8;
        responses: Answers6;
    };
    UnpublishExtension: {
        parameters: Parameters8;
        responses: Answers6;
    };
}
/** What may be done with the fields of each record. */
export interface records {
    Extension: { row: components["schemas"]["Extension"]; key: "packageId"; create: never; update: never; noFilter: "@odata.etag" | "isInstalled" };
}
/** What each path lets a client do. */
export interface calls {
    "/companies({companyId})/extensions": { list: "Extension" };
    "/companies({companyId})/extensions({packageId})": { get: "Extension" };
    "/companies({companyId})/extensions({packageId})/Microsoft.NAV.install": { run: { answer: never } };
    "/companies({companyId})/extensions({packageId})/Microsoft.NAV.uninstall": { run: { answer: never } };
    "/companies({companyId})/extensions({packageId})/Microsoft.NAV.uninstallAndDeleteExtensionData": { run: { answer: never } };
    "/companies({companyId})/extensions({packageId})/Microsoft.NAV.unpublish": { run: { answer: never } };
}
/** The types of the service, for a client that knows no other. */
export interface ExtensionsTypes {
    paths: paths;
    records: records;
    calls: calls;
}

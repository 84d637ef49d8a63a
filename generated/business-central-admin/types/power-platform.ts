// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

import type { components as shared, Refusals4, Path2 } from "../shared-types.ts";
export interface paths {
    /**
     * Link a Power Platform environment
     * @description Ties the environment to a Power Platform environment of the same type and in the same Azure geography. Neither of the two may be linked already.
     */
    "/bap/applications/{applicationFamily}/environments/{environmentName}/linkEnvironment": {
        post: operations["LinkPowerPlatformEnvironment"];
    };
    /**
     * Unlink a Power Platform environment
     * @description Ends the tie to a Power Platform environment; both environments stay as they are.
     */
    "/bap/applications/{applicationFamily}/environments/{environmentName}/unlinkEnvironment": {
        post: operations["UnlinkPowerPlatformEnvironment"];
    };
}
export interface components {
    schemas: {
        Error: shared["schemas"]["Error"];
        TextError: shared["schemas"]["TextError"];
        GatewayError: shared["schemas"]["GatewayError"];
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface Answers24 extends Refusals4 {
    /** @description No body. The environments are linked. */
    200: {
        content?: never;
    };
    /** @description Refused. `BadArgument` has several causes that only the message tells apart: one of the environments is inactive, missing or linked already, or they differ in type or geography. */
    "4XX": {
        content: {
            "application/json": {
                /** @description Codes: BadArgument = Environment inactive, missing, already linked, or of another type or geography, Forbidden = Caller lacks permission, Unknown = Unexpected failure. */
                code?: "BadArgument" | "Forbidden" | "Unknown";
            } & components["schemas"]["Error"];
        };
    };
}
interface Answers25 extends Refusals4 {
    /** @description No body. The environments are no longer linked. */
    200: {
        content?: never;
    };
    /** @description Refused, as the environments are not linked. */
    "4XX": {
        content: {
            "application/json": {
                /** @description Codes: BadArgument = Environments not linked, Unknown = Unexpected failure. */
                code?: "BadArgument" | "Unknown";
            } & components["schemas"]["Error"];
        };
    };
}
interface Query2 {
    /** @description Id of the Power Platform environment. */
    powerPlatformEnvironmentId: components["parameters"]["powerPlatformEnvironmentId"];
}
interface Parameters1 {
    query: Query2;
    path: Path2;
}
export interface operations {
    LinkPowerPlatformEnvironment: {
        parameters: Parameters1;
        responses: Answers24;
    };
    UnlinkPowerPlatformEnvironment: {
        parameters: Parameters1;
        responses: Answers25;
    };
}
/** What may be done with the fields of each record. */
export interface records {
}
/** What each path lets a client do. */
export interface calls {
    "/bap/applications/{applicationFamily}/environments/{environmentName}/linkEnvironment": { run: { answer: never } };
    "/bap/applications/{applicationFamily}/environments/{environmentName}/unlinkEnvironment": { run: { answer: never } };
}
/** The types of the service, for a client that knows no other. */
export interface PowerPlatformTypes {
    paths: paths;
    records: records;
    calls: calls;
}

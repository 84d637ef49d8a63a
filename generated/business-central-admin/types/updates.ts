// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

import type { components as shared, Refusals4, Answers2, Answers6, Path2 } from "../shared-types.ts";
export interface paths {
    /**
     * List the updates of an environment
     * @description Gives one row for each version that the environment can be updated to. Released versions tell when the update can run, those to come tell the month that they are expected in.
     */
    "/applications/{applicationFamily}/environments/{environmentName}/updates": {
        get: operations["ListEnvironmentUpdates"];
    };
    /**
     * Select the next update of an environment
     * @description Makes a version the next update, sets when it starts, or both. Only one version is selected at a time: another one replaces it, and `selected: false` is refused.
     */
    "/applications/{applicationFamily}/environments/{environmentName}/updates/{targetVersion}": {
        patch: operations["SelectEnvironmentUpdate"];
    };
    /**
     * Cancel a running update
     * @description Rolls back an operation of type `update` or `Data Upgrade` while it is running; an update cannot be cancelled any more in its enforced period. The rollback may take more than an hour, in which nobody can use the environment.
     */
    "/applications/{applicationFamily}/environments/{environmentName}/operations/{id}/cancel": {
        post: operations["CancelRunningUpdate"];
    };
}
export interface components {
    schemas: {
        Error: shared["schemas"]["Error"];
        TextError: shared["schemas"]["TextError"];
        GatewayError: shared["schemas"]["GatewayError"];
        /** @description When an available version would be or will be installed. */
        UpdateScheduleDetails: {
            /**
             * Format: date-time
             * @description Latest start that can be chosen.
             */
            latestSelectableDateTime?: string;
            /**
             * Format: date-time
             * @description Null as long as nobody has chosen a start.
             */
            selectedDateTime?: string | null;
            /** @description Whether the update may start outside the update window. */
            ignoreUpdateWindow?: boolean;
            /** @description Whether the version is being rolled out or its roll-out is halted. Codes: UnderMaintenance = Under maintenance. */
            rolloutStatus?: "Active" | "UnderMaintenance" | "Postponed";
        };
        /** @description A version that the environment can be updated to, or will be able to. */
        EnvironmentUpdate: {
            /** @description Version that the environment can be updated to, as `major.minor`. */
            targetVersion: string;
            /** @description Whether the version has been released. */
            available?: boolean;
            /** @description Whether it is the next update of this environment; at most one is. */
            selected?: boolean;
            /** @description Seen only when the version is available and selected. Codes: scheduled = Scheduled. */
            updateStatus?: "scheduled";
            /** @description Only when the version is available. */
            scheduleDetails?: components["schemas"]["UpdateScheduleDetails"];
            /** @description Month and year of the expected release, only when the version is not available. */
            expectedAvailability?: {
                /**
                 * Format: int32
                 * @description Month of the expected release, 1 to 12.
                 */
                month?: number;
                /**
                 * Format: int32
                 * @description Calendar year of the expected release.
                 */
                year?: number;
            };
            /** @description Whether the version is released for all or is a preview. Codes: GA = General availability, EarlyAccessPreview = Early access preview. */
            targetVersionType?: "GA" | "Preview" | "EarlyAccessPreview";
        };
        /** @description Selects a version, changes its schedule, or both. */
        SelectUpdateRequest: {
            /**
             * @description True selects the version, false is refused, absent changes the schedule only. Required for a version that is not available yet.
             * @constant
             */
            selected?: true;
            /**
             * @description Previews are for sandboxes; an early access preview also needs a Partner Sandbox licence. Codes: GA = General availability, EarlyAccessPreview = Early access preview.
             * @default GA
             * @enum {string}
             */
            targetVersionType?: "GA" | "Preview" | "EarlyAccessPreview";
            /** @description For available versions only. */
            scheduleDetails?: {
                /**
                 * Format: date-time
                 * @description Earliest start; unless the update window is ignored, the next window after it counts.
                 */
                selectedDateTime?: string;
                /** @description Whether the update may start outside the daily time for updates. */
                ignoreUpdateWindow?: boolean;
            };
        };
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface Answers37 extends Refusals4 {
    /** @description Done; the answer has no body. */
    "2XX": {
        content?: never;
    };
    /** @description Refused, for instance because `selected` is false. */
    "4XX": {
        content: {
            "application/json": {
                /** @description Codes: applicationTypeDoesNotExist = Application family unknown, environmentNotFound = Environment not found, Unknown = Unexpected failure. */
                code?: "applicationTypeDoesNotExist" | "environmentNotFound" | "Unknown";
            } & components["schemas"]["Error"];
        };
    };
}
export interface operations {
    ListEnvironmentUpdates: {
        parameters: {
            path: Path2;
        };
        responses: Answers2<components["schemas"]["EnvironmentUpdate"]>;
    };
    SelectEnvironmentUpdate: {
        parameters: {
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as the list of environments spells it. */
                environmentName: components["parameters"]["environmentName"];
                /** @description A `targetVersion` of the list of updates, such as `26.1`. */
                targetVersion: components["parameters"]["targetVersion"];
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SelectUpdateRequest"];
            };
        };
        responses: Answers37;
    };
    CancelRunningUpdate: {
        parameters: {
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as the list of environments spells it. */
                environmentName: components["parameters"]["environmentName"];
                /** @description `id` of the update operation, which has to be running. */
                id: components["parameters"]["runningOperationId"];
            };
        };
        responses: Answers6;
    };
}
/** What may be done with the fields of each record. */
export interface records {
    UpdateScheduleDetails: { row: components["schemas"]["UpdateScheduleDetails"]; key: never; create: never; update: never };
    EnvironmentUpdate: { row: components["schemas"]["EnvironmentUpdate"]; key: "targetVersion"; create: never; update: never; nested: { "scheduleDetails": "UpdateScheduleDetails" }; single: "scheduleDetails" };
    SelectUpdateRequest: { row: components["schemas"]["SelectUpdateRequest"]; key: never; create: never; update: never };
}
/** What each path lets a client do. */
export interface calls {
    "/applications/{applicationFamily}/environments/{environmentName}/updates": { list: "EnvironmentUpdate" };
    "/applications/{applicationFamily}/environments/{environmentName}/updates/{targetVersion}": { update: { body: "SelectUpdateRequest"; answer: never } };
    "/applications/{applicationFamily}/environments/{environmentName}/operations/{id}/cancel": { run: { answer: never; wait: true } };
}
/** The types of the service, for a client that knows no other. */
export interface UpdatesTypes {
    paths: paths;
    records: records;
    calls: calls;
}

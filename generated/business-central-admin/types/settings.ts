// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

import type { components as shared, Refusals2, Refusals3, Refusals4, Answers2, Answers3, Answers6, Path2 } from "../shared-types.ts";
export interface paths {
    /**
     * Get the update window of an environment; set the update window of an environment
     * @description Tells the time of day in which updates may start. Only the wall-clock times stay the same from day to day, the UTC values name the window that runs now or comes next.
     */
    "/applications/{applicationFamily}/environments/{environmentName}/settings/upgrade": {
        get: operations["GetUpdateSettings"];
        /** @description Takes wall-clock times with a time zone (from v2.13 on) or UTC instants, never both. UTC instants may reset the time zone shown in the admin center, so prefer the first. */
        put: operations["SetUpdateSettings"];
    };
    /**
     * List the time zones for update windows
     * @description Gives the only values that `timeZoneId` of an update window may have, with their offset from UTC at this moment.
     */
    "/applications/settings/timezones": {
        get: operations["ListTimeZones"];
    };
    /**
     * Set the Application Insights key
     * @description Sends the telemetry of the environment to another Application Insights resource and restarts the environment for it, which throws its users out.
     */
    "/applications/{applicationFamily}/environments/{environmentName}/settings/appinsightskey": {
        post: operations["SetAppInsightsKey"];
    };
    /**
     * Get the security group that limits access; limit access to a security group; lift the limit to a security group
     * @description Tells to whom access is limited. A group that was deleted in Entra is still named by its id, with an empty display name.
     */
    "/applications/{applicationFamily}/environments/{environmentName}/settings/securitygroupaccess": {
        get: operations["GetSecurityGroup"];
        /** @description Lets only the members of one Entra group into the environment, and replaces the group that was set before. */
        post: operations["SetSecurityGroup"];
        /** @description Ends the limit to a security group; who gets in is then decided by licences and permissions alone. */
        delete: operations["ClearSecurityGroup"];
    };
    /**
     * Get which partners may access an environment; set which partners may access an environment
     * @description Tells whether partners with delegated rights, and applications of other tenants, may enter the environment, and which tenants that are. Only global administrators of the tenant itself may ask.
     */
    "/applications/{applicationFamily}/environments/{environmentName}/settings/partneraccess": {
        get: operations["GetPartnerAccess"];
        /** @description Shuts out or lets in partners with delegated rights and applications of other tenants, from everywhere or from named tenants only. Only global administrators of the tenant itself may do so. */
        put: operations["SetPartnerAccess"];
    };
    /**
     * Get whether Microsoft 365 licences give access; set whether Microsoft 365 licences give access
     * @description Tells whether users without a Business Central licence get in with their Microsoft 365 licence. The environment must have version 21.1 or later.
     */
    "/applications/{applicationFamily}/environments/{environmentName}/settings/accesswithm365licenses": {
        get: operations["GetAccessWithM365Licenses"];
        /** @description Lets in, or keeps out, users who have a Microsoft 365 licence but none for Business Central. The environment must have version 21.1 or later. */
        post: operations["SetAccessWithM365Licenses"];
    };
    /**
     * Set which updates AppSource apps follow
     * @description Decides whether installed AppSource apps are updated along with major updates of the environment or with minor ones too. The choice is read as `AppSourceAppsUpdateCadence` of the environment.
     */
    "/applications/{applicationFamily}/environments/{environmentName}/settings/appSourceAppsUpdateCadence": {
        put: operations["SetAppSourceAppsUpdateCadence"];
    };
}
export interface components {
    schemas: {
        Error: shared["schemas"]["Error"];
        TextError: shared["schemas"]["TextError"];
        GatewayError: shared["schemas"]["GatewayError"];
        /** @description Time of day in which updates may start, as wall-clock times of a time zone and as UTC instants. */
        UpdateSettings: {
            /** @description Time of day in `timeZoneId`, as `17:30`; hours below ten may have one digit. */
            preferredStartTime?: string;
            /** @description Time of day in `timeZoneId`, as `17:30`; hours below ten may have one digit. */
            preferredEndTime?: string;
            /** @description Windows time zone, an `id` of the list of time zones. */
            timeZoneId?: string;
            /**
             * Format: date-time
             * @description Start of the window that runs now or comes next, so its date moves.
             */
            preferredStartTimeUtc?: string;
            /**
             * Format: date-time
             * @description End of the window that runs now or comes next, so its date moves.
             */
            preferredEndTimeUtc?: string;
        };
        /** @description Update window in wall-clock times of a time zone. */
        UpdateSettingsWallTime: {
            /** @description Time of day in `timeZoneId`, as `17:30`; hours below ten may have one digit. */
            preferredStartTime: string;
            /** @description Time of day in `timeZoneId`, as `17:30`; hours below ten may have one digit. */
            preferredEndTime: string;
            /** @description Windows time zone, an `id` of the list of time zones. */
            timeZoneId: string;
        };
        /** @description Update window in UTC. Setting it this way may reset the time zone that the admin center shows. */
        UpdateSettingsUtc: {
            /**
             * Format: date-time
             * @description Only the time counts, the date is ignored.
             */
            preferredStartTimeUtc: string;
            /**
             * Format: date-time
             * @description Only the time counts, the date is ignored.
             */
            preferredEndTimeUtc: string;
        };
        /** @description A time zone that an update window can be given in. */
        TimeZone: {
            /** @description Windows time zone, such as `Romance Standard Time`. */
            id: string;
            /** @description Name of the time zone for people, with its distance to UTC. */
            displayName?: string;
            /** @description `+HH:mm` or `-HH:mm`, at the moment of the request. */
            currentUtcOffset?: string;
            /** @description Whether clocks of the zone change between summer and winter. */
            supportsDaylightSavingTime?: boolean;
            /** @description At the moment of the request. */
            isCurrentlyDaylightSavingTime?: boolean;
        };
        /** @description Where the environment sends its telemetry. */
        AppInsightsKeyRequest: {
            /** @description Connection string or instrumentation key of the Application Insights resource. */
            key: string;
        };
        /** @description Entra group whose members may use the environment. */
        SecurityGroup: {
            /**
             * Format: uuid
             * @description Object id of the group in Entra.
             */
            id: string;
            /** @description Empty when the group no longer exists in Entra. */
            displayName?: string;
        };
        /** @description The Entra group to limit access to. */
        SetSecurityGroupRequest: {
            /**
             * Format: uuid
             * @description Object id of the group in Entra; its name has a capital letter on the wire.
             */
            Value: string;
        };
        /** @description Which partner tenants may administer and use the environment. */
        PartnerAccess: {
            /** @description Whether all partners, some of them or none get in. Codes: AllowAllPartnerTenants = All partner tenants, AllowSelectedPartnerTenants = Selected partner tenants. */
            status: "Disabled" | "AllowAllPartnerTenants" | "AllowSelectedPartnerTenants";
            /** @description Only with the status `AllowSelectedPartnerTenants`. */
            allowedPartnerTenantIds?: string[];
        };
        /** @description Whether users with no more than a Microsoft 365 licence get access. */
        M365LicenseAccess: {
            /** @description Whether a Microsoft 365 licence is enough to get in. */
            enabled: boolean;
        };
        /** @description Which environment updates the AppSource apps follow. */
        AppUpdateCadenceRequest: {
            /**
             * @description `DuringMajorUpgrade` follows major updates only, `DuringMajorMinorUpgrade` minor ones too. Codes: DuringMajorUpgrade = With major updates, DuringMajorMinorUpgrade = With major and minor updates.
             * @enum {string}
             */
            value: "Default" | "DuringMajorUpgrade" | "DuringMajorMinorUpgrade";
        };
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface Answers28 extends Refusals3 {
    /** @description The update window; null or an empty body if none was set. */
    200: {
        content: {
            "application/json": components["schemas"]["UpdateSettings"] | null;
        };
    };
}
interface Answers29 extends Refusals4 {
    /** @description The new update window, at least its UTC values. */
    200: {
        content: {
            "application/json": components["schemas"]["UpdateSettings"];
        };
    };
    /** @description Refused. `target` of `environmentNotFound` is `{applicationFamily}/{environmentName}`. `target` of `invalidRange` is `Preferred Upgrade Window`. */
    "4XX": {
        content: {
            "application/json": {
                /** @description Codes: environmentNotFound = Environment not found, invalidRange = Update window too short, requestBodyRequired = Request body missing, ScheduledUpgradeConstraintViolation = Window clashes with the date of a scheduled update, Unknown = Unexpected failure. */
                code?: "environmentNotFound" | "invalidRange" | "requestBodyRequired" | "ScheduledUpgradeConstraintViolation" | "Unknown";
            } & components["schemas"]["Error"];
        };
    };
}
interface Answers30 extends Refusals4 {
    /** @description Done; the answer has no body. */
    "2XX": {
        content?: never;
    };
    /** @description Refused. `target` of `environmentNotFound` is `{applicationFamily}/{environmentName}`. */
    "4XX": {
        content: {
            "application/json": {
                /** @description Codes: environmentNotFound = Environment not found, requestBodyRequired = Request body missing, cannotSetAppInsightsKey = Environment is not active, Unknown = Unexpected failure. */
                code?: "environmentNotFound" | "requestBodyRequired" | "cannotSetAppInsightsKey" | "Unknown";
            } & components["schemas"]["Error"];
        };
    };
}
interface Answers31 extends Refusals2 {
    /** @description The group. */
    200: {
        content: {
            "application/json": components["schemas"]["SecurityGroup"];
        };
    };
    /** @description No body. Access is not limited to a group. */
    204: {
        content?: never;
    };
}
interface Answers32 extends Refusals2 {
    /** @description No body. Access is limited to the group. */
    200: {
        content?: never;
    };
    /** @description No body. The group does not exist in Entra. */
    404: {
        content?: never;
    };
}
interface Answers33 extends Refusals2 {
    /** @description No body. The setting is made. */
    200: {
        content?: never;
    };
}
export interface operations {
    GetUpdateSettings: {
        parameters: {
            path: Path2;
        };
        responses: Answers28;
    };
    SetUpdateSettings: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSettingsWallTime"] | components["schemas"]["UpdateSettingsUtc"];
            };
        };
        responses: Answers29;
    };
    ListTimeZones: {
        parameters: {};
        responses: Answers2<components["schemas"]["TimeZone"]>;
    };
    SetAppInsightsKey: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppInsightsKeyRequest"];
            };
        };
        responses: Answers30;
    };
    GetSecurityGroup: {
        parameters: {
            path: Path2;
        };
        responses: Answers31;
    };
    SetSecurityGroup: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetSecurityGroupRequest"];
            };
        };
        responses: Answers32;
    };
    ClearSecurityGroup: {
        parameters: {
            path: Path2;
        };
        responses: Answers6;
    };
    GetPartnerAccess: {
        parameters: {
            path: Path2;
        };
        responses: Answers3<components["schemas"]["PartnerAccess"]>;
    };
    SetPartnerAccess: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    status?: "Disabled" | "AllowAllPartnerTenants" | "AllowSelectedPartnerTenants";
                } & components["schemas"]["PartnerAccess"];
            };
        };
        responses: Answers6;
    };
    GetAccessWithM365Licenses: {
        parameters: {
            path: Path2;
        };
        responses: Answers3<components["schemas"]["M365LicenseAccess"]>;
    };
    SetAccessWithM365Licenses: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["M365LicenseAccess"];
            };
        };
        responses: Answers33;
    };
    SetAppSourceAppsUpdateCadence: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppUpdateCadenceRequest"];
            };
        };
        responses: Answers33;
    };
}
/** What may be done with the fields of each record. */
export interface records {
    UpdateSettings: { row: components["schemas"]["UpdateSettings"]; key: never; create: never; update: never };
    UpdateSettingsWallTime: { row: components["schemas"]["UpdateSettingsWallTime"]; key: never; create: never; update: never };
    TimeZone: { row: components["schemas"]["TimeZone"]; key: "id"; create: never; update: never };
    AppInsightsKeyRequest: { row: components["schemas"]["AppInsightsKeyRequest"]; key: never; create: never; update: never };
    SecurityGroup: { row: components["schemas"]["SecurityGroup"]; key: "id"; create: never; update: never };
    SetSecurityGroupRequest: { row: components["schemas"]["SetSecurityGroupRequest"]; key: never; create: never; update: never };
    PartnerAccess: { row: components["schemas"]["PartnerAccess"]; key: never; create: never; update: never };
    M365LicenseAccess: { row: components["schemas"]["M365LicenseAccess"]; key: never; create: never; update: never };
    AppUpdateCadenceRequest: { row: components["schemas"]["AppUpdateCadenceRequest"]; key: never; create: never; update: never };
}
/** What each path lets a client do. */
export interface calls {
    "/applications/{applicationFamily}/environments/{environmentName}/settings/upgrade": { get: "UpdateSettings"; orNone: true; update: { body: "UpdateSettingsWallTime"; answer: "UpdateSettings" } };
    "/applications/settings/timezones": { list: "TimeZone" };
    "/applications/{applicationFamily}/environments/{environmentName}/settings/appinsightskey": { create: { body: "AppInsightsKeyRequest"; demands: "key"; answer: never } };
    "/applications/{applicationFamily}/environments/{environmentName}/settings/securitygroupaccess": { get: "SecurityGroup"; create: { body: "SetSecurityGroupRequest"; demands: "Value"; answer: never }; remove: { answer: never } };
    "/applications/{applicationFamily}/environments/{environmentName}/settings/partneraccess": { get: "PartnerAccess"; update: { body: "PartnerAccess"; answer: never } };
    "/applications/{applicationFamily}/environments/{environmentName}/settings/accesswithm365licenses": { get: "M365LicenseAccess"; create: { body: "M365LicenseAccess"; demands: "enabled"; answer: never } };
    "/applications/{applicationFamily}/environments/{environmentName}/settings/appSourceAppsUpdateCadence": { update: { body: "AppUpdateCadenceRequest"; answer: never } };
}
/** The types of the service, for a client that knows no other. */
export interface SettingsTypes {
    paths: paths;
    records: records;
    calls: calls;
}

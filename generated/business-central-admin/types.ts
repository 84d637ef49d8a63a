// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

export interface paths {
    "/applications/environments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the environments of the tenant
         * @description Covers every application family of the tenant that the token belongs to. An environment that was soft-deleted tells by its status and its dates how long it can still be recovered.
         */
        get: operations["ListEnvironments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationFamily}/environments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
            };
            cookie?: never;
        };
        /**
         * List the environments of one application family
         * @description Gives the same rows as ListEnvironments, narrowed down to one family, and refuses a family that does not exist.
         */
        get: operations["ListEnvironmentsByApplicationFamily"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationFamily}/environments/{environmentName}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
            };
            cookie?: never;
        };
        /**
         * Get one environment
         * @description Reads status, version, addresses and, after a soft deletion, the date from which the environment is gone. Up to v2.8 this was also the way to follow creation and copying.
         */
        get: operations["GetEnvironment"];
        /**
         * Create an environment
         * @description Starts creating an environment under the name in the path and answers at once with the operation to poll. Country and ring have to be a pair that ListAvailableApplications offers. One environment at a time can be created in a tenant, and a repeated call meets its own predecessor as `resourceExists` or `tenantAlreadyProvisioning`.
         */
        put: operations["CreateEnvironment"];
        post?: never;
        /**
         * Delete an environment
         * @description Soft-deletes the environment (from v2.18 on): it can be recovered for 14 days and is gone for good afterwards. In status CreatingFailed or RemovingFailed it is gone at once. A blind repeat can therefore destroy what the first call had only put aside.
         */
        delete: operations["DeleteEnvironment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationFamily}/environments/{sourceEnvironmentName}/copy": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment to be copied. */
                sourceEnvironmentName: components["parameters"]["sourceEnvironmentName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Copy an environment to a new one
         * @description Starts a new environment with the data of the one in the path and answers with the operation to poll. The copy counts against the limits for environments and storage, and while it is made the tenant cannot create another environment.
         */
        post: operations["CopyEnvironment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationFamily}/environments/{environmentName}/recover": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Recover a soft-deleted environment
         * @description Brings a soft-deleted environment back under its name, as long as the date in `HardDeletePendingOn` has not passed.
         */
        post: operations["RecoverEnvironment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationFamily}/environments/{environmentName}/rename": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rename an environment
         * @description Starts a rename. Once it takes effect every path with the old name stops working, that of the operation included, so look the operation up by its id in ListOperations.
         */
        post: operations["RenameEnvironment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationFamily}/environments/{environmentName}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore an environment to a point in time
         * @description Starts a new environment with the data that the one in the path had at a moment of the past; the one in the path is not replaced. ListAvailableRestorePeriods gives the moments to choose from.
         */
        post: operations["RestoreEnvironment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationFamily}/environments/{environmentName}/availableRestorePeriods": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
            };
            cookie?: never;
        };
        /**
         * List the periods that a restore can go back to
         * @description Periods come in ascending order, do not overlap, and each has the application version that a restore to it brings. The list may be empty.
         */
        get: operations["ListAvailableRestorePeriods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bap/applications/{applicationFamily}/environments/{environmentName}/linkEnvironment": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Link a Power Platform environment
         * @description Ties the environment to a Power Platform environment of the same type and in the same Azure geography. Neither of the two may be linked already.
         */
        post: operations["LinkPowerPlatformEnvironment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bap/applications/{applicationFamily}/environments/{environmentName}/unlinkEnvironment": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unlink a Power Platform environment
         * @description Ends the tie that LinkPowerPlatformEnvironment made; both environments stay as they are.
         */
        post: operations["UnlinkPowerPlatformEnvironment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationFamily}/environments/{environmentName}/usedstorage": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
            };
            cookie?: never;
        };
        /**
         * Get the storage used by one environment
         * @description Tells the size of the database in kilobytes. A size of -1 is no size: the calculation failed.
         */
        get: operations["GetEnvironmentUsedStorage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/environments/usedstorage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the storage used by every environment
         * @description Gives one row for each environment of the tenant, to be added up and held against GetQuotas.
         */
        get: operations["ListUsedStorage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/environments/quotas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the limits for environments and storage
         * @description Tells how many production and sandbox environments and how many kilobytes the tenant may have, the storage split by where the allowance comes from. What is used already is told by ListUsedStorage.
         */
        get: operations["GetQuotas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/environments/operations/{operationId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `id` of an operation. */
                operationId: components["parameters"]["operationId"];
            };
            cookie?: never;
        };
        /**
         * Get one operation of any environment
         * @description Finds an operation by its id alone, which keeps working after a rename or a deletion. The documentation shows no answer; its shape is taken from the lists of operations.
         */
        get: operations["GetOperation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationFamily}/environments/{environmentName}/operations/{operationId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
                /** @description `id` of an operation. */
                operationId: components["parameters"]["operationId"];
            };
            cookie?: never;
        };
        /**
         * Get one operation of an environment
         * @description The address to poll after a call that answered with an operation. No interval is documented and no Retry-After is promised; the documentation shows no answer either, its shape is taken from the lists of operations.
         */
        get: operations["GetEnvironmentOperation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationFamily}/environments/{environmentName}/operations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
            };
            cookie?: never;
        };
        /**
         * List the operations of an environment
         * @description Shows what was and is being done to one environment, work on its apps and changes of its settings included.
         */
        get: operations["ListEnvironmentOperations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/environments/operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the operations of all environments
         * @description Covers the whole tenant, so an operation is found here even if its environment has been renamed or removed, or if the call that started it answered with an empty body.
         */
        get: operations["ListOperations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationFamily}/environments/{environmentName}/apps/{appId}/install": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
                /** @description Id of the app, the same in every environment. */
                appId: components["parameters"]["appId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Install a global app
         * @description Installs an app that is published for everybody, at once or in the update window. Missing dependencies are installed along with it if the body says so, and refuse the call otherwise.
         */
        post: operations["InstallApp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationFamily}/environments/{environmentName}/apps/pteInstall": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload and install a per-tenant extension
         * @description Takes the package of an extension and installs it at once, in the update window, or with the next minor or major update. `status` starts as `running` in the first case and as `scheduled` in the others.
         */
        post: operations["UploadAndInstallPte"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationFamily}/environments/{environmentName}/apps/{appId}/uninstall": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
                /** @description Id of the app, the same in every environment. */
                appId: components["parameters"]["appId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Uninstall an app
         * @description Removes an app and keeps its data unless `deleteData` is set. Versions of an extension that were uploaded for later stay scheduled, until RemoveScheduledPteVersion takes them away.
         */
        post: operations["UninstallApp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationFamily}/environments/{environmentName}/apps/{appId}/uninstallRequirements": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
                /** @description Id of the app, the same in every environment. */
                appId: components["parameters"]["appId"];
            };
            cookie?: never;
        };
        /**
         * List the apps that depend on an app
         * @description Tells beforehand which apps UninstallApp would stumble over, or would uninstall as well with `uninstallDependents`.
         */
        get: operations["ListAppUninstallRequirements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationFamily}/environments/{environmentName}/apps": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
            };
            cookie?: never;
        };
        /**
         * List the apps installed in an environment
         * @description Gives global apps, per-tenant extensions and developer extensions with their version and what came of the last update and uninstallation.
         */
        get: operations["ListInstalledApps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationFamily}/environments/{environmentName}/apps/availableUpdates": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
            };
            cookie?: never;
        };
        /**
         * List the app updates on offer
         * @description Considers global apps only. Each row names the version to give to UpdateApp and the apps that must be installed or updated before.
         */
        get: operations["ListAvailableAppUpdates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationFamily}/environments/{environmentName}/apps/{appId}/update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
                /** @description Id of the app, the same in every environment. */
                appId: components["parameters"]["appId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update a global app
         * @description Updates an installed app to exactly the version in the body, at once or in the update window; there is no way to ask for the latest one without naming it.
         */
        post: operations["UpdateApp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationFamily}/environments/{environmentName}/apps/{appId}/update/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
                /** @description Id of the app, the same in every environment. */
                appId: components["parameters"]["appId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a scheduled app update
         * @description Takes back an update of a global app that has not started yet. Scheduled per-tenant extensions are cancelled with RemoveScheduledPteVersion instead.
         */
        post: operations["CancelAppUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationFamily}/environments/{environmentName}/apps/scheduledPteOperations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
            };
            cookie?: never;
        };
        /**
         * List the extension installations still to come
         * @description Gives the per-tenant extensions that were uploaded and wait for the update window or for the next minor or major update.
         */
        get: operations["ListScheduledPteOperations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationFamily}/environments/{environmentName}/apps/{appId}/removeScheduledPteVersion": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
                /** @description Id of the app, the same in every environment. */
                appId: components["parameters"]["appId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a scheduled extension installation
         * @description Takes an uploaded version of a per-tenant extension off the schedule and deletes its stored package, so that only a new upload can bring it back.
         */
        post: operations["RemoveScheduledPteVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationFamily}/environments/{environmentName}/apps/{appId}/operations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
                /** @description Id of the app, the same in every environment. */
                appId: components["parameters"]["appId"];
            };
            cookie?: never;
        };
        /**
         * List the operations of an app
         * @description Gives installations, updates and uninstallations of one app in one environment, with fewer fields and other names than the calls that started them answered with.
         */
        get: operations["ListAppOperations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationFamily}/environments/{environmentName}/apps/{appId}/operations/{operationId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
                /** @description Id of the app, the same in every environment. */
                appId: components["parameters"]["appId"];
                /** @description `id` of an operation. */
                operationId: components["parameters"]["operationId"];
            };
            cookie?: never;
        };
        /**
         * Get one operation of an app
         * @description The address to poll after InstallApp, UpdateApp, UninstallApp or UploadAndInstallPte. Its answer calls the versions `sourceVersion` and `targetVersion`.
         */
        get: operations["GetAppOperation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationFamily}/environments/{environmentName}/settings/upgrade": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
            };
            cookie?: never;
        };
        /**
         * Get the update window of an environment
         * @description Tells the time of day in which updates may start. Only the wall-clock times stay the same from day to day, the UTC values name the window that runs now or comes next.
         */
        get: operations["GetUpdateSettings"];
        /**
         * Set the update window of an environment
         * @description Takes wall-clock times with a time zone (from v2.13 on) or UTC instants, never both. UTC instants may reset the time zone shown in the admin center, so prefer the first.
         */
        put: operations["SetUpdateSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/settings/timezones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the time zones for update windows
         * @description Gives the only values that `timeZoneId` of an update window may have, with their offset from UTC at this moment.
         */
        get: operations["ListTimeZones"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationFamily}/environments/{environmentName}/settings/appinsightskey": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the Application Insights key
         * @description Sends the telemetry of the environment to another Application Insights resource and restarts the environment for it, which throws its users out.
         */
        post: operations["SetAppInsightsKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationFamily}/environments/{environmentName}/settings/securitygroupaccess": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
            };
            cookie?: never;
        };
        /**
         * Get the security group that limits access
         * @description Tells to whom access is limited. A group that was deleted in Entra is still named by its id, with an empty display name.
         */
        get: operations["GetSecurityGroup"];
        put?: never;
        /**
         * Limit access to a security group
         * @description Lets only the members of one Entra group into the environment, and replaces the group that was set before.
         */
        post: operations["SetSecurityGroup"];
        /**
         * Lift the limit to a security group
         * @description Ends the limit that SetSecurityGroup made; who gets in is then decided by licences and permissions alone.
         */
        delete: operations["ClearSecurityGroup"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationFamily}/environments/{environmentName}/settings/partneraccess": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
            };
            cookie?: never;
        };
        /**
         * Get which partners may access an environment
         * @description Tells whether partners with delegated rights, and applications of other tenants, may enter the environment, and which tenants that are. Only global administrators of the tenant itself may ask.
         */
        get: operations["GetPartnerAccess"];
        /**
         * Set which partners may access an environment
         * @description Shuts out or lets in partners with delegated rights and applications of other tenants, from everywhere or from named tenants only. Only global administrators of the tenant itself may do so.
         */
        put: operations["SetPartnerAccess"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationFamily}/environments/{environmentName}/settings/accesswithm365licenses": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
            };
            cookie?: never;
        };
        /**
         * Get whether Microsoft 365 licences give access
         * @description Tells whether users without a Business Central licence get in with their Microsoft 365 licence. The environment must have version 21.1 or later.
         */
        get: operations["GetAccessWithM365Licenses"];
        put?: never;
        /**
         * Set whether Microsoft 365 licences give access
         * @description Lets in, or keeps out, users who have a Microsoft 365 licence but none for Business Central. The environment must have version 21.1 or later.
         */
        post: operations["SetAccessWithM365Licenses"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationFamily}/environments/{environmentName}/settings/appSourceAppsUpdateCadence": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Set which updates AppSource apps follow
         * @description Decides whether installed AppSource apps are updated along with major updates of the environment or with minor ones too. The choice is read as `AppSourceAppsUpdateCadence` of the environment.
         */
        put: operations["SetAppSourceAppsUpdateCadence"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transfers/outgoing/applications/{applicationFamily}/environments/{environmentName}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Offer an environment to another tenant
         * @description Creates a request in the source tenant, to be called with a token of that tenant. Nothing moves before an administrator of the destination has accepted with AcceptEnvironmentTransfer, which has to happen before the request expires.
         */
        post: operations["RequestEnvironmentTransfer"];
        /**
         * Withdraw the offer of an environment
         * @description Cancels a request of this tenant that has not been carried out yet. The token has to be one of the source tenant.
         */
        delete: operations["CancelOutgoingTransfer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transfers/incoming": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept an environment from another tenant
         * @description Accepts what RequestEnvironmentTransfer offered, to be called with a token of the destination tenant. The move itself runs at the time that the source chose, or later.
         */
        post: operations["AcceptEnvironmentTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transfers/outgoing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the environments offered to other tenants
         * @description Gives the requests of this tenant that are not completed yet; completed ones disappear from the list.
         */
        get: operations["ListOutgoingTransfers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transfers/incoming/{sourceEntraTenantId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Entra tenant that offers the environments. */
                sourceEntraTenantId: components["parameters"]["sourceEntraTenantId"];
            };
            cookie?: never;
        };
        /**
         * List the environments offered by a tenant
         * @description Gives what one named tenant offers to the tenant of the token and what is not completed yet. There is no list across all source tenants.
         */
        get: operations["ListIncomingTransfers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/notification/recipients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the notification recipients
         * @description Gives everybody who is told about events of the tenant, with the id that DeleteNotificationRecipient needs.
         */
        get: operations["ListNotificationRecipients"];
        /**
         * Add a notification recipient
         * @description Adds a person to those who are told about events of the tenant. The id is made by the service, so a repeated call may add the same person twice although the method is PUT.
         */
        put: operations["CreateNotificationRecipient"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/notification/recipients/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `id` of the recipient. */
                id: components["parameters"]["recipientId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a notification recipient
         * @description Removes one person, by the id of ListNotificationRecipients, from those who are told about events of the tenant.
         */
        delete: operations["DeleteNotificationRecipient"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/notification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the notification settings
         * @description Gives the same recipients as ListNotificationRecipients, together with the id of the tenant that they belong to.
         */
        get: operations["GetNotificationSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationFamily}/environments/{environmentName}/updates": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
            };
            cookie?: never;
        };
        /**
         * List the updates of an environment
         * @description Gives one row for each version that the environment can be updated to. Released versions tell when the update can run, those to come tell the month that they are expected in.
         */
        get: operations["ListEnvironmentUpdates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationFamily}/environments/{environmentName}/updates/{targetVersion}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
                /** @description A `targetVersion` of ListEnvironmentUpdates, such as `26.1`. */
                targetVersion: components["parameters"]["targetVersion"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Select the next update of an environment
         * @description Makes a version the next update, sets when it starts, or both. Only one version is selected at a time: another one replaces it, and `selected: false` is refused.
         */
        patch: operations["SelectEnvironmentUpdate"];
        trace?: never;
    };
    "/applications/{applicationFamily}/environments/{environmentName}/operations/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
                /** @description `id` of the update operation, which has to be running. */
                id: components["parameters"]["runningOperationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a running update
         * @description Rolls back an operation of type `update` or `Data Upgrade` while it is running; an update cannot be cancelled any more in its enforced period. The rollback may take more than an hour, in which nobody can use the environment.
         */
        post: operations["CancelRunningUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationFamily}/environments/{environmentName}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
            };
            cookie?: never;
        };
        /**
         * List the active sessions of an environment
         * @description Gives who or what is signed in at this moment and what each session is doing. Sessions that have ended are not listed.
         */
        get: operations["ListSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationFamily}/environments/{environmentName}/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
                /** @description `sessionId` of ListSessions. */
                sessionId: components["parameters"]["sessionId"];
            };
            cookie?: never;
        };
        /**
         * Get one session
         * @description Gives the same details as ListSessions for one session, as long as it is active.
         */
        get: operations["GetSession"];
        put?: never;
        post?: never;
        /**
         * Stop a session
         * @description Ends a session from outside; whatever its user has not saved is lost.
         */
        delete: operations["StopSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/support/applications/{applicationFamily}/environments/{environmentName}/supportcontact": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
            };
            cookie?: never;
        };
        /**
         * Get the support contact of an environment
         * @description Asks the environment itself, so it fails while the environment cannot be reached.
         */
        get: operations["GetSupportContact"];
        /**
         * Set the support contact of an environment
         * @description Replaces name, e-mail address and web address all at once. The environment itself keeps them, so it has to be reachable.
         */
        put: operations["SetSupportContact"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/support/outageTypes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the kinds of outage that can be reported
         * @description Gives the identifiers that ListOutageQuestions and ReportOutage ask for, with texts to show.
         */
        get: operations["ListOutageTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/support/outageTypes/{outageType}/outageQuestions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description An `outageType` of ListOutageTypes. */
                outageType: components["parameters"]["outageType"];
            };
            cookie?: never;
        };
        /**
         * List the questions of a kind of outage
         * @description Gives what ReportOutage wants answered, in the order of `sequence`. A question with a `parentId` counts only if that toggle is on.
         */
        get: operations["ListOutageQuestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/support/reportedoutages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the outages reported so far
         * @description Covers all environments of the tenant and names the case of each report. Unlike its neighbours the rows have property names in PascalCase.
         */
        get: operations["ListReportedOutages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/support/applications/{applicationFamily}/environments/{environmentName}/reportoutage": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report an outage
         * @description Tells Microsoft that an environment cannot be reached and opens a support case, or adds to one that is open. Answer the required questions of ListOutageQuestions; people work on each case, so never repeat a call blindly.
         */
        post: operations["ReportOutage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authorizedAadApps/manageableTenants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the tenants that authorised the app
         * @description For applications only: tells in which tenants the caller has been authorised for this API. It does not prove that an administrator's consent still stands there.
         */
        get: operations["ListManageableTenants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authorizedAadApps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the apps authorised in the tenant
         * @description Gives the applications that may call this API in the tenant. The answer is a bare list without `value`.
         */
        get: operations["ListAuthorizedApps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authorizedAadApps/{appClientId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Client id of the Entra application. */
                appClientId: components["parameters"]["appClientId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Authorise an app for this API
         * @description Lets an Entra application call this API in the tenant. It does not replace an administrator's consent to `AdminCenter.ReadWrite.All`, which is given in Entra.
         */
        put: operations["AuthorizeApp"];
        post?: never;
        /**
         * Withdraw the authorisation of an app
         * @description Keeps an Entra application from calling this API in the tenant from now on. Its consent in Entra stays.
         */
        delete: operations["RemoveAuthorizedApp"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List families, countries and rings on offer
         * @description Gives the values from which CreateEnvironment may choose: application families, their countries and the rings of each country.
         */
        get: operations["ListAvailableApplications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationFamily}/Countries/{countryCode}/Rings/{ringName}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description A `countryCode` of ListAvailableApplications. */
                countryCode: components["parameters"]["countryCode"];
                /** @description `name` of a ring of ListAvailableApplications, such as `PROD` or `PREVIEW`. */
                ringName: components["parameters"]["ringName"];
            };
            cookie?: never;
        };
        /**
         * List the application versions of a ring
         * @description Gives the versions that an environment can be created with, as plain text. The segments `Countries` and `Rings` of the path begin with capitals.
         */
        get: operations["ListRingVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/applications/{applicationFamily}/environments/{environmentName}/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
            };
            cookie?: never;
        };
        /**
         * Get how many database exports are left
         * @description Tells the monthly limit of one environment and what remains of it. Ask before StartDatabaseExport, which fails when nothing is left.
         */
        get: operations["GetDatabaseExportMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/applications/{applicationFamily}/environments/{environmentName}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export the database of an environment
         * @description Starts writing the database as a `.bacpac` file to the storage account in the body and uses up one of the exports of the month. No answer is documented, so look for the export in ListEnvironmentOperations.
         */
        post: operations["StartDatabaseExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the database exports of a period
         * @deprecated
         * @description Reads only, although the method is POST. Deprecated from v2.30 on in favour of the operations: ListOperations, ListEnvironmentOperations, GetOperation and GetEnvironmentOperation.
         */
        post: operations["ListDatabaseExportHistory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationFamily}/environments/{environmentName}/telemetry": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
            };
            cookie?: never;
        };
        /**
         * Get the telemetry of an environment
         * @description Gives AL events and errors of a span of time as columns and raw rows. Keep the span short, since the answer is not paged.
         */
        get: operations["GetEnvironmentTelemetry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Version of an environment and the dates by which it has to be updated. */
        EnvironmentVersionDetails: {
            version?: string;
            /**
             * Format: date-time
             * @description From here on the version is out of date but tolerated.
             */
            gracePeriodStartDate?: string;
            /**
             * Format: date-time
             * @description From here on the update is forced and can no longer be cancelled.
             */
            enforcedUpdatePeriodStartDate?: string;
        };
        /** @description One environment of the tenant. The four properties that start with a capital letter are spelled that way on the wire. */
        Environment: {
            friendlyName?: string;
            type?: "Production" | "Sandbox";
            /** @description Unique within the application family; new names are chosen by the caller of CreateEnvironment, CopyEnvironment, RenameEnvironment or RestoreEnvironment. */
            name: string;
            /** @description Country or region of the localisation. */
            countryCode?: string;
            applicationFamily?: string;
            /**
             * Format: uuid
             * @description The tenant that owns the environment.
             */
            aadTenantId?: string;
            status?: "NotReady" | "Removing" | "Preparing" | "Active" | "Upgrading" | "CreatingFailed" | "RemovingFailed" | "SoftDeleting" | "SoftDeletingFailed" | "SoftDeleted" | "Recovering" | "RecoveringFailed";
            webClientLoginUrl?: string;
            webServiceUrl?: string;
            /** @description Azure region that holds the data. */
            locationName?: string;
            /** @description Azure geography that holds the data. Documented for the lists only. */
            geoName?: string;
            ringName?: "Prod" | "Preview";
            appInsightsKey?: string;
            /** Format: date-time */
            SoftDeletedOn?: string;
            /**
             * Format: date-time
             * @description When a soft-deleted environment is gone for good.
             */
            HardDeletePendingOn?: string;
            DeleteReason?: "requestedByAdmin";
            AppSourceAppsUpdateCadence?: "Default" | "DuringMajorUpgrade" | "DuringMajorMinorUpgrade";
            versionDetails?: components["schemas"]["EnvironmentVersionDetails"];
        };
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
        /** @description What stands in front of the API may answer: its own bare error, or one wrapped in `error` as the other Business Central services do. */
        GatewayError: components["schemas"]["Error"] | {
            error: {
                code?: string;
                message?: string;
            };
        };
        /** @description Type, country and version of the new environment. Its name stands in the path. */
        CreateEnvironmentRequest: {
            /** @enum {string} */
            environmentType: "Production" | "Sandbox";
            /** @description A country of ListAvailableApplications. */
            countryCode: string;
            /** @description A ring of ListAvailableApplications, the production ring if absent. Production environments exist on production rings only. */
            ringName?: string;
            /** @description A version of ListRingVersions in four parts, the latest one if absent. */
            applicationVersion?: string;
        };
        /** @description `parameters` of a `create` or `copy` operation. */
        CreateCopyOperationParameters: {
            /** @description Empty for `create`. */
            sourceEnvironmentName?: string;
            /** @description Empty for `create`. */
            sourceEnvironmentType?: string;
            destinationEnvironmentName?: string;
            destinationEnvironmentType?: "Production" | "Sandbox";
            applicationVersion?: string;
            countryCode?: string;
        };
        /** @description `parameters` of a `softDelete` operation. They are spelled in camelCase here, unlike the same dates of an environment. */
        SoftDeleteOperationParameters: {
            /** Format: date-time */
            softDeletedOn?: string;
            /** Format: date-time */
            hardDeletePendingOn?: string;
            deleteReason?: "requestedByAdmin";
        };
        /** @description `parameters` of a `delete` operation, which leaves nothing to recover. */
        DeleteOperationParameters: {
            environmentName?: string;
            environmentType?: string;
            productFamily?: string;
            countryCode?: string;
            applicationVersion?: string;
        };
        /** @description `parameters` of a `recover` operation. */
        RecoverOperationParameters: {
            recoveryReason?: "requestedByAdmin";
        };
        /** @description `parameters` of an `environmentRename` operation. */
        RenameOperationParameters: {
            oldEnvironmentName?: string;
            newEnvironmentName?: string;
        };
        /** @description `parameters` of a `pitRestore` operation. The moment is called `restorePointInTime` here and `PointInTime` in the request. */
        RestoreOperationParameters: {
            environmentName?: string;
            environmentType?: string;
            /** Format: date-time */
            restorePointInTime?: string;
        };
        /** @description `parameters` of an `environmentAppInstall` operation. */
        AppInstallOperationParameters: {
            /** Format: uuid */
            appId?: string;
            targetAppVersion?: string;
            countryCode?: string;
            allowPreviewVersion?: boolean;
            ignoreUpgradeWindow?: boolean;
            acceptIsvEula?: boolean;
            allowDependencyUpdate?: boolean;
        };
        /** @description `parameters` of a `requestTransferToAnotherEntraTenant` operation, which lives in the source tenant. */
        TransferRequestOperationParameters: {
            /** Format: uuid */
            sourceEntraTenantId?: string;
            /** Format: uuid */
            destinationEntraTenantId?: string;
            sourceEnvironmentName?: string;
            environmentType?: "production" | "sandbox";
            productFamily?: string;
            /**
             * Format: date-time
             * @description In UTC; the transfer starts then or later, if it was accepted.
             */
            runAt?: string;
            isAcceptedByDestinationEntraTenant?: boolean;
            /**
             * Format: date-time
             * @description Until then the destination must have accepted.
             */
            expiresOn?: string;
        };
        /** @description `parameters` of a `moveToAnotherAadTenant` operation, which lives in the destination tenant. */
        MoveTenantOperationParameters: {
            /** Format: uuid */
            sourceAadTenantId?: string;
            sourceEnvironmentName?: string;
            /** Format: uuid */
            destinationAadTenantId?: string;
            destinationEnvironmentName?: string;
            /**
             * Format: date-time
             * @description In UTC.
             */
            runAt?: string;
        };
        /** @description A piece of long-running work on an environment. Poll it until `status` is succeeded, failed, canceled or skipped; any other value, known or not, means that it is still running. */
        EnvironmentOperation: {
            /** Format: uuid */
            id: string;
            /** @description Samples show camelCase, the reference table PascalCase: compare without case. Deletion is logged from v2.8 on, creation and copy from v2.9, restart from v2.10, update and changed settings (`modify`) from v2.11. */
            type: "create" | "copy" | "delete" | "softDelete" | "recover" | "environmentRename" | "pitRestore" | "modify" | "restart" | "update" | "Data Upgrade" | "environmentAppInstall" | "environmentAppUpdate" | "environmentAppUninstall" | "environmentAppHotfix" | "requestTransferToAnotherEntraTenant" | "moveToAnotherAadTenant";
            /** @description Samples show lower case, the reference table PascalCase: compare without case. */
            status: "queued" | "scheduled" | "running" | "succeeded" | "failed" | "canceled" | "skipped";
            /**
             * Format: uuid
             * @description The tenant that the operation belongs to.
             */
            aadTenantId?: string;
            /** Format: date-time */
            createdOn?: string;
            /**
             * Format: date-time
             * @description Absent until the work has started.
             */
            startedOn?: string;
            /**
             * Format: date-time
             * @description Absent until the work has ended.
             */
            completedOn?: string;
            createdBy?: string;
            /** @description Documented for transfers only, where the sample spells it in lower case. */
            creatorPrincipalType?: "User" | "App";
            /** @description Empty unless the operation failed. */
            errorMessage?: string;
            /** @description Depends on `type`; other types bring other properties. */
            parameters?: {
                [key: string]: unknown;
            } | components["schemas"]["CreateCopyOperationParameters"] | components["schemas"]["SoftDeleteOperationParameters"] | components["schemas"]["DeleteOperationParameters"] | components["schemas"]["RecoverOperationParameters"] | components["schemas"]["RenameOperationParameters"] | components["schemas"]["RestoreOperationParameters"] | components["schemas"]["AppInstallOperationParameters"] | components["schemas"]["TransferRequestOperationParameters"] | components["schemas"]["MoveTenantOperationParameters"];
            /** @description For a copy, the new environment. Samples of the lists show this name inside `parameters`. */
            environmentName?: string;
            /** @description Upper and lower case vary. */
            environmentType?: "Production" | "Sandbox";
            productFamily?: string;
        };
        /** @description Name and type of the copy. The environment that is copied stands in the path. */
        CopyEnvironmentRequest: {
            environmentName: string;
            /**
             * @description `Production` is possible from v2.9 on.
             * @enum {string}
             */
            type: "Production" | "Sandbox";
        };
        /** @description An extension that is published as a developer extension where the copy would go. */
        ConflictingExtension: {
            /** Format: uuid */
            appId?: string;
            name?: string;
            publisher?: string;
            version?: string;
            /** @description Set when the environment in the way belongs to the same tenant. */
            developerEnvironmentName?: string;
        };
        /** @description `extensionData` of the code `conflictingDeveloperExtensions`. */
        ConflictingExtensionsData: {
            conflictingExtensions?: components["schemas"]["ConflictingExtension"][];
            /** @description Whether the environment in the way belongs to the calling tenant. */
            sameAadTenant?: boolean;
        };
        /** @description The new name. */
        RenameEnvironmentRequest: {
            NewEnvironmentName: string;
        };
        /** @description The environment that a restore creates, and the moment that its data comes from. */
        RestoreEnvironmentRequest: {
            /** @description Name of the environment that the restore creates. */
            EnvironmentName: string;
            /** @enum {string} */
            EnvironmentType: "Production" | "Sandbox";
            /**
             * Format: date-time
             * @description In UTC, inside a period of ListAvailableRestorePeriods.
             */
            PointInTime: string;
            /**
             * @description Leaves the per-tenant extensions out of the result.
             * @default false
             */
            SkipInstallingPTEs?: boolean;
            /**
             * @description Leaves the Marketplace apps of third parties out of the result.
             * @default false
             */
            SkipInstallingThirdPartyGlobalApps?: boolean;
            /**
             * @description Does not run the code that usually cleans up a restored environment.
             * @default false
             */
            SkipEnvironmentCleanup?: boolean;
        };
        /** @description A span of time in which every moment can be restored. */
        RestorePeriod: {
            /** Format: date-time */
            from?: string;
            /** Format: date-time */
            to?: string;
            /** @description Application version that the environment has after a restore to this period. */
            correspondingApplicationPackageVersion?: string;
        };
        /** @description Database size of one environment. */
        UsedStorage: {
            environmentType?: "Production" | "Sandbox";
            environmentName: string;
            applicationFamily?: string;
            /**
             * Format: int64
             * @description -1 means that the size could not be calculated. Before v2.26 the number had 32 bits, and -1 also stood for an overflow.
             */
            databaseStorageInKilobytes?: number;
        };
        /** @description How many environments and how much storage the tenant may have. These are limits, not use. */
        Quotas: {
            /** @description Largest number of environments of each type. */
            environmentsCount?: {
                /** Format: int32 */
                production?: number;
                /** Format: int32 */
                sandbox?: number;
            };
            /** @description Allowed storage in kilobytes, by where the allowance comes from. */
            storageInKilobytes?: {
                /** Format: int64 */
                default?: number;
                /**
                 * Format: int64
                 * @description Comes with the user licences.
                 */
                userLicenses?: number;
                /**
                 * Format: int64
                 * @description Bought as capacity add-ons.
                 */
                additionalCapacity?: number;
                /** Format: int64 */
                total?: number;
            };
        };
        /** @description How to install a global app. */
        InstallAppRequest: {
            /** @description The latest version if absent; required with `allowPreviewVersion`. */
            targetVersion?: string;
            /** @description Waits for the update window of the environment. */
            useEnvironmentUpdateWindow?: boolean;
            /** @description For apps of embed partners only. */
            allowPreviewVersion?: boolean;
            /** @description If false, missing dependencies are answered with 400 instead. */
            installOrUpdateNeededDependencies?: boolean;
            /**
             * @description Must be true: the caller accepts the publisher's terms.
             * @constant
             */
            acceptIsvEula: true;
            /** @description Language tag such as `en-US`. */
            languageId?: string;
        };
        /** @description A piece of work on an app, as the call that started or cancelled it answers. */
        AppOperation: {
            /** Format: uuid */
            id: string;
            type?: "install" | "uninstall" | "update";
            /** @description Empty for an installation. */
            sourceAppVersion?: string;
            /** @description Empty for an uninstallation. */
            targetAppVersion?: string;
            status: "scheduled" | "running" | "succeeded" | "failed" | "canceled" | "skipped";
            /** Format: date-time */
            createdOn?: string;
            /** @description Empty unless the operation failed. */
            errorMessage?: string;
            /** @description E-mail address of the user or id of the application. Documented for updates only. */
            createdBy?: string;
            /** @description E-mail address of the user or id of the application; empty unless cancelled. Documented for updates only. */
            canceledBy?: string;
        };
        /** @description An app that has to be installed, updated or uninstalled first. */
        AppRequirement: {
            /** Format: uuid */
            appId?: string;
            name?: string;
            publisher?: string;
            /** @description The version concerned. */
            version?: string;
            type?: "install" | "update" | "uninstall";
        };
        /** @description Refusal of an app operation because other apps stand in the way. It carries `data` where other errors carry `extensionData`. */
        AppRequirementsError: {
            code?: "EntityValidationFailed" | "Unknown";
            message?: string;
            data?: {
                requirements?: components["schemas"]["AppRequirement"][];
            };
        };
        /** @description Form fields with the package of a per-tenant extension and the time of its installation. */
        PteInstallRequest: {
            /**
             * Format: binary
             * @description The `.app` package, at most 50 MB.
             */
            extensionFile: string;
            /**
             * @description An extension that is new to the environment can only be installed at once or in the update window.
             * @default Immediate
             * @enum {string}
             */
            deploymentSchedule?: "Immediate" | "UpdateWindow" | "NextMinorUpdate" | "NextMajorUpdate";
            /**
             * @description `ForceSync` accepts schema changes that destroy data.
             * @default Add
             * @enum {string}
             */
            syncMode?: "Add" | "ForceSync";
            /** @default en-US */
            languageId?: string;
            /**
             * @description Must be true: the caller accepts the publisher's terms.
             * @constant
             */
            acceptIsvEula: true;
            /**
             * @description If false, missing dependencies end in an error.
             * @default false
             */
            installOrUpdateNeededDependencies?: boolean;
        };
        /** @description A piece of work on a per-tenant extension, as the call that started or cancelled it answers. */
        PteOperation: {
            /** Format: uuid */
            id: string;
            type?: "install";
            /** @description Always empty. */
            sourceAppVersion?: string;
            targetAppVersion?: string;
            status: "scheduled" | "running" | "succeeded" | "failed" | "canceled" | "skipped";
            /** Format: date-time */
            createdOn?: string;
            /**
             * Format: date-time
             * @description Absent until the work has started.
             */
            startedOn?: string;
            /**
             * Format: date-time
             * @description Absent until the work has ended.
             */
            completedOn?: string;
            /** @description Empty unless the operation failed. */
            errorMessage?: string;
            /** @description E-mail address of the user or id of the application. */
            createdBy?: string;
            /** @description E-mail address of the user or id of the application; empty unless cancelled. */
            canceledBy?: string;
            creatorPrincipalType?: "User" | "App";
            /** Format: uuid */
            appId: string;
            /** Format: uuid */
            aadTenantId?: string;
            scheduleKind?: "Immediate" | "UpdateWindow" | "NextMinorUpdate" | "NextMajorUpdate";
        };
        /** @description How to uninstall an app. Every property may be absent; send `{}` rather than no body. */
        UninstallAppRequest: {
            /** @description Waits for the update window of the environment. */
            useEnvironmentUpdateWindow?: boolean;
            /** @description If false, apps that depend on this one are answered with 400 instead. */
            uninstallDependents?: boolean;
            /** @description Also deletes the tables and the data of the app; there is no way back. */
            deleteData?: boolean;
        };
        /** @description An app that depends on the one to be uninstalled. */
        UninstallRequirement: {
            /** Format: uuid */
            appId: string;
            name?: string;
            publisher?: string;
            version?: string;
            /** @description Kind of app, with other spellings than `appType` of InstalledApp. */
            type?: "Global" | "PTE" | "DEV";
            /** @description The operation that the dependency stands in the way of; spelled with a capital letter. */
            EnvironmentAppOperationRequirementType?: string;
        };
        /** @description An app that is installed in the environment. */
        InstalledApp: {
            /** Format: uuid */
            appId: string;
            name?: string;
            publisher?: string;
            version?: string;
            state?: "Installed" | "UpdatePending" | "Updating";
            /**
             * Format: uuid
             * @description The last update.
             */
            lastOperationId?: string;
            lastUpdateAttemptResult?: "Failed" | "Succeeded" | "Canceled" | "Skipped";
            /**
             * Format: uuid
             * @description The last attempt to uninstall.
             */
            lastUninstallOperationId?: string;
            lastUninstallAttemptResult?: "Failed" | "Succeeded" | "Canceled" | "Skipped";
            appType?: "global" | "tenant" | "dev";
            canBeUninstalled?: boolean;
        };
        /** @description Another app that the update needs. */
        AppUpdateRequirement: {
            /** Format: uuid */
            appId?: string;
            name?: string;
            publisher?: string;
            /** @description The version that the other app must have. */
            version?: string;
            type?: "Install" | "Update";
        };
        /** @description A newer version of a global app that is installed. */
        AvailableAppUpdate: {
            /** Format: uuid */
            appId: string;
            name?: string;
            publisher?: string;
            /** @description The newer version, to be given to UpdateApp. */
            version?: string;
            /** @description Apps that must be installed or updated before. */
            requirements?: components["schemas"]["AppUpdateRequirement"][];
        };
        /** @description The version to update a global app to, and how. */
        UpdateAppRequest: {
            /** @description Waits for the update window of the environment. */
            useEnvironmentUpdateWindow?: boolean;
            /** @description A version of ListAvailableAppUpdates; there is no word for the latest one. */
            targetVersion: string;
            allowPreviewVersion?: boolean;
            /** @description If false, missing dependencies are answered with 400 instead. */
            installOrUpdateNeededDependencies?: boolean;
        };
        /** @description The scheduled update to cancel. */
        CancelAppUpdateRequest: {
            /**
             * Format: uuid
             * @description `id` that UpdateApp or ListAppOperations gave.
             */
            ScheduledOperationId: string;
        };
        /** @description What was asked for when the extension was uploaded. */
        ScheduledPteParameters: {
            /** Format: uuid */
            appId?: string;
            targetAppVersion?: string;
            countryCode?: string;
            languageId?: string;
            name?: string;
            publisher?: string;
            scheduleKind?: "Immediate" | "UpdateWindow" | "NextMinorUpdate" | "NextMajorUpdate";
            /** @description Platform release that the extension waits for. */
            targetRelease?: string;
            syncMode?: "Add" | "ForceSync";
        };
        /** @description An uploaded per-tenant extension that waits for its time. */
        ScheduledPteOperation: {
            /** Format: uuid */
            id: string;
            /** @description Printed with a capital letter here and in lower case elsewhere: compare without case. */
            type?: "Install";
            /** @description Always empty. */
            sourceAppVersion?: string;
            targetAppVersion?: string;
            status: "scheduled";
            /** Format: date-time */
            createdOn?: string;
            /** Format: date-time */
            startedOn?: string | null;
            /** Format: date-time */
            completedOn?: string | null;
            errorMessage?: string;
            /** @description E-mail address of the user or id of the application. */
            createdBy?: string;
            /** @description E-mail address of the user or id of the application; empty unless cancelled. */
            canceledBy?: string;
            creatorPrincipalType?: "User" | "App";
            /** Format: uuid */
            appId?: string;
            /** Format: uuid */
            aadTenantId?: string;
            scheduleKind?: "Immediate" | "UpdateWindow" | "NextMinorUpdate" | "NextMajorUpdate";
            parameters?: components["schemas"]["ScheduledPteParameters"];
        };
        /** @description The uploaded version to take off the schedule. */
        RemoveScheduledPteVersionRequest: {
            targetVersion: string;
            /** @enum {string} */
            scheduleKind: "NextMinorUpdate" | "NextMajorUpdate" | "UpdateWindow";
        };
        /** @description A piece of work on an app, as it is read afterwards. Versions are called `sourceVersion` and `targetVersion` here. */
        AppOperationSummary: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            createdOn?: string;
            /** Format: date-time */
            startedOn?: string;
            /** Format: date-time */
            completedOn?: string;
            /** @description Printed in PascalCase here and in lower case elsewhere: compare without case. */
            status: "Scheduled" | "Running" | "Succeeded" | "Failed" | "Canceled" | "Skipped";
            sourceVersion?: string;
            targetVersion?: string;
            type?: "install" | "uninstall" | "update";
            /** @description Empty unless the operation failed. */
            errorMessage?: string;
        };
        /** @description Time of day in which updates may start, as wall-clock times of a time zone and as UTC instants. */
        UpdateSettings: {
            /** @description Time of day, HH:mm, in `timeZoneId`. */
            preferredStartTime?: string;
            /** @description Time of day, HH:mm, in `timeZoneId`. */
            preferredEndTime?: string;
            /** @description Windows time zone, an `id` of ListTimeZones. */
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
            /** @description Time of day, HH:mm, in `timeZoneId`. */
            preferredStartTime: string;
            /** @description Time of day, HH:mm, in `timeZoneId`. */
            preferredEndTime: string;
            /** @description Windows time zone, an `id` of ListTimeZones. */
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
            displayName?: string;
            /** @description `+HH:mm` or `-HH:mm`, at the moment of the request. */
            currentUtcOffset?: string;
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
             * @description Object id of the group in Entra; the name of this property has a capital letter.
             */
            Value: string;
        };
        /** @description Which partner tenants may administer and use the environment. */
        PartnerAccess: {
            status: "Disabled" | "AllowAllPartnerTenants" | "AllowSelectedPartnerTenants";
            /** @description Only with the status `AllowSelectedPartnerTenants`. */
            allowedPartnerTenantIds?: string[];
        };
        /** @description Whether users with no more than a Microsoft 365 licence get access. */
        M365LicenseAccess: {
            enabled: boolean;
        };
        /** @description Which environment updates the AppSource apps follow. */
        AppUpdateCadenceRequest: {
            /**
             * @description `DuringMajorUpgrade` follows major updates only, `DuringMajorMinorUpgrade` minor ones too.
             * @enum {string}
             */
            value: "Default" | "DuringMajorUpgrade" | "DuringMajorMinorUpgrade";
        };
        /** @description Where to move an environment, and when at the earliest. */
        TransferRequest: {
            /** Format: uuid */
            DestinationEntraTenantId: string;
            /**
             * Format: date-time
             * @description In UTC.
             */
            RunAt: string;
        };
        /** @description The offered environment and its name in this tenant. */
        AcceptTransferRequest: {
            SourceEnvironmentName: string;
            ApplicationFamily: string;
            /** Format: uuid */
            SourceEntraTenantId: string;
            /** @description Name in the tenant that accepts. */
            DestinationEnvironmentName: string;
        };
        /** @description Somebody who receives the notifications of the tenant. */
        NotificationRecipient: {
            /** Format: uuid */
            id: string;
            email?: string;
            /** @description Full name. */
            name?: string;
        };
        /** @description Somebody to be told about events of the tenant. */
        CreateNotificationRecipientRequest: {
            email: string;
            /** @description Full name. */
            name: string;
        };
        /** @description The tenant and everybody who receives its notifications. */
        NotificationSettings: {
            /** Format: uuid */
            aadTenantId: string;
            recipients?: components["schemas"]["NotificationRecipient"][];
        };
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
            rolloutStatus?: "Active" | "UnderMaintenance" | "Postponed";
        };
        /** @description A version that the environment can be updated to, or will be able to. */
        EnvironmentUpdate: {
            targetVersion: string;
            /** @description Whether the version has been released. */
            available?: boolean;
            /** @description Whether it is the next update of this environment; at most one is. */
            selected?: boolean;
            /** @description Seen only when the version is available and selected. */
            updateStatus?: "scheduled";
            /** @description Only when the version is available. */
            scheduleDetails?: components["schemas"]["UpdateScheduleDetails"];
            /** @description Month and year of the expected release, only when the version is not available. */
            expectedAvailability?: {
                /** Format: int32 */
                month?: number;
                /** Format: int32 */
                year?: number;
            };
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
             * @description Previews are for sandboxes; an early access preview also needs a Partner Sandbox licence.
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
                ignoreUpdateWindow?: boolean;
            };
        };
        /** @description A session of a user or a background task in the environment. */
        Session: {
            environmentName?: string;
            applicationFamily?: string;
            /** Format: int32 */
            sessionId: number;
            userId?: string;
            clientType?: string;
            /** @description Text, its format is not documented. */
            logOnDate?: string;
            entryPointOperation?: string;
            entryPointObjectName?: string;
            /** @description Text here, although `currentObjectId` is a number. */
            entryPointObjectId?: string;
            entryPointObjectType?: string;
            currentObjectName?: string;
            /** Format: int32 */
            currentObjectId?: number;
            currentObjectType?: string;
            /**
             * Format: int64
             * @description The unit is not documented.
             */
            currentOperationDuration?: number;
        };
        /** @description Name and address of whoever helps the users of the environment. */
        SupportContact: {
            name?: string;
            email?: string;
            /** @description Free text, not checked to be an address. */
            url?: string;
        };
        /** @description A kind of outage that can be reported. */
        OutageType: {
            outageType: string;
            name?: string;
            description?: string;
        };
        /** @description A question to be answered when an outage of this type is reported. */
        OutageQuestion: {
            /**
             * Format: int32
             * @description Order in which to ask.
             */
            sequence?: number;
            /**
             * Format: int32
             * @description `id` of a question of type Toggle; ask this one only when that one is on. A number here, a text there.
             */
            parentId?: number;
            id: string;
            /** @description Answer if none is given. */
            defaultValue?: string;
            questionType?: "None" | "Toggle" | "TextField" | "DateTime";
            questionText?: string;
            required?: boolean;
            /** @description Label of a Toggle that is on. */
            onText?: string;
            /** @description Label of a Toggle that is off. */
            offText?: string;
            multiline?: boolean;
        };
        /** @description An outage that was reported for an environment of the tenant. */
        ReportedOutage: {
            TenantId?: string;
            EnvironmentId?: string;
            /** Format: date-time */
            CreatedDate?: string;
            State?: string;
            /** @description Case in Microsoft's support system. */
            MsaasTicketId?: string;
            /** @description Case in Microsoft's incident system. */
            IcmTicketId?: string;
            /** @description At the time of the report. */
            AppVersion?: string;
            /** @description At the time of the report. */
            PlatformVersion?: string;
            OutageType?: string;
        };
        /** @description The answer to one question of ListOutageQuestions. */
        OutageQuestionAnswer: {
            /** @description `id` of the question. */
            id: string;
            answer: string;
        };
        /** @description The outage, the answers to its questions, and whom to contact. */
        ReportOutageRequest: {
            /** @description An `outageType` of ListOutageTypes. */
            outageType: string;
            outageQuestionAnswers: components["schemas"]["OutageQuestionAnswer"][];
            firstName?: string;
            lastName?: string;
            email?: string;
            /** @description Digits only, with 00 in place of a plus sign. */
            phone?: string;
            appVersion?: string;
            platformVersion?: string;
        };
        /** @description What became of the report. */
        ReportOutageResult: {
            creationStatus?: "Unknown" | "Created" | "UpdatedExisting" | "Error";
            /** @description Case in Microsoft's support system. */
            msaasCaseNumber?: string;
        };
        /** @description A tenant that authorised the calling application. */
        ManageableTenant: {
            /** Format: uuid */
            entraTenantId: string;
        };
        /** @description An Entra application that the tenant authorised for this API. */
        AuthorizedApp: {
            /**
             * Format: uuid
             * @description Client id of the application.
             */
            appId: string;
            /** @description Without admin consent in Entra the authorisation alone lets nobody in. */
            isAdminConsentGranted?: boolean;
        };
        /** @description A release ring, such as the production ring or a preview. */
        Ring: {
            /** @description Goes into the path of ListRingVersions and into `ringName` of CreateEnvironment. */
            name: "PROD" | "PREVIEW";
            /** @description Whether production environments can be created on it. */
            productionRing?: boolean;
            friendlyName?: string;
        };
        /** @description The rings of one country or region. */
        CountryRingDetails: {
            countryCode: string;
            rings?: components["schemas"]["Ring"][];
        };
        /** @description An application family and where it is on offer. */
        AvailableApplication: {
            applicationFamily: string;
            /** @description A list, although the documentation draws a single object; the spelling is that of the wire. */
            countriesringDetails?: components["schemas"]["CountryRingDetails"][];
        };
        /** @description How many database exports a month allows, and how many are left. */
        ExportMetrics: {
            /**
             * Format: int32
             * @description Limit of this environment in a calendar month.
             */
            exportsPerMonth?: number;
            /** Format: int32 */
            exportsRemainingThisMonth?: number;
        };
        /** @description Where in Azure storage to write the database. */
        DatabaseExportRequest: {
            /**
             * Format: uri
             * @description Shared access signature of the storage account with the rights read, write, create and delete. A secret: keep it out of logs.
             */
            storageAccountSasUri: string;
            /** @description The export creates it. */
            container: string;
            /** @description File name; usually ends in `.bacpac`. */
            blob: string;
        };
        /** @description An export that was made. */
        DatabaseExportRecord: {
            /** @description The application family. */
            applicationType?: string;
            applicationVersion?: string;
            blob?: string;
            container?: string;
            country?: string;
            environmentName?: string;
            storageAccount?: string;
            /**
             * Format: date-time
             * @description In UTC.
             */
            time?: string;
            user?: string;
        };
        /** @description A column of the result. `dataType` and `expectations` come as a word or as its number. */
        TelemetryColumn: {
            name?: string;
            /**
             * Format: int32
             * @description Position of the column in a row, from the list of columns.
             */
            ordinal?: number;
            dataType?: 0 | 1 | 2 | "string" | "numeric" | "datetime";
            expectations?: 0 | 1 | "none" | "wide";
        };
        /** @description Rows of telemetry with a description of their columns. */
        TelemetryResult: {
            queryColumns?: components["schemas"]["TelemetryColumn"][];
            /** @description Each row holds the values in the order of the columns, not decoded. */
            queryResults?: unknown[][];
        };
    };
    responses: {
        /** @description The token is missing, expired, or not for this API. The body is not documented; it may be empty or of another shape than this. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description The caller may not do this: a permission or the consent is missing, the application is not authorised in the tenant, or the operation is not open to this kind of caller. What sign-in or a gateway answers may have any body. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Too many requests. The documentation of this API names no limit, no 429 and no header; the answer is described here so that callers are ready for one. Slow down by a rule of your own. */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description Refused. No code is documented for this operation besides the general one. */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    code?: "Unknown";
                } & components["schemas"]["Error"];
            };
        };
        /** @description The service failed, or something in front of it did. Only the service itself answers with this shape, a gateway may send any body. After a write the outcome is unknown. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Refused. `target` of `environmentNotFound` is `{applicationFamily}/{environmentName}`. */
        EnvironmentNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    code?: "environmentNotFound" | "Unknown";
                } & components["schemas"]["Error"];
            };
        };
        /** @description Other apps have to be installed, updated or uninstalled first; `data.requirements` names them. Any other refusal has the usual shape. */
        RequirementsMissing: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AppRequirementsError"] | components["schemas"]["Error"];
            };
        };
        /** @description Refused. The code tells whether the tenant of the token is unknown to the service. */
        TenantNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    code?: "tenantNotFound" | "Unknown";
                } & components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /** @description Family of the application, `BusinessCentral` for the product itself. */
        applicationFamily: string;
        /** @description Name of the environment, as ListEnvironments spells it. */
        environmentName: string;
        /** @description Name of the environment to be created: a letter first, then letters, digits, `_` and `-`, at most 29 characters. Some names are reserved. */
        newEnvironmentName: string;
        /** @description Name of the environment to be copied. */
        sourceEnvironmentName: string;
        /** @description Id of the Power Platform environment; its type is not documented. */
        powerPlatformEnvironmentId: string;
        /** @description `id` of an operation. */
        operationId: string;
        /** @description Id of the app, the same in every environment. */
        appId: string;
        /** @description Entra tenant that offers the environments. */
        sourceEntraTenantId: string;
        /** @description `id` of the recipient. */
        recipientId: string;
        /** @description A `targetVersion` of ListEnvironmentUpdates, such as `26.1`. */
        targetVersion: string;
        /** @description `id` of the update operation, which has to be running. */
        runningOperationId: string;
        /** @description `sessionId` of ListSessions. */
        sessionId: number;
        /** @description An `outageType` of ListOutageTypes. */
        outageType: string;
        /** @description Client id of the Entra application. */
        appClientId: string;
        /** @description A `countryCode` of ListAvailableApplications. */
        countryCode: string;
        /** @description `name` of a ring of ListAvailableApplications, such as `PROD` or `PREVIEW`. */
        ringName: string;
        /** @description Start of the period, in UTC. */
        start: string;
        /** @description End of the period, in UTC. */
        end: string;
        /** @description Start of the span, in UTC; may be absent, but the answer is then hard to handle. */
        startDateUtc: string;
        /** @description End of the span, in UTC; may be absent, but the answer is then hard to handle. */
        endDateUtc: string;
        /** @description Category of the entries. Only `All`, also written `0`, is documented. */
        logCategory: "0" | "All";
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    ListEnvironments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The environments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        value: components["schemas"]["Environment"][];
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
    ListEnvironmentsByApplicationFamily: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The environments of the family. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        value: components["schemas"]["Environment"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            /** @description Refused. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code?: "applicationTypeDoesNotExist" | "Unknown";
                    } & components["schemas"]["Error"];
                };
            };
            "5XX": components["responses"]["ServerError"];
        };
    };
    GetEnvironment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The environment. The documentation's sample wraps it in `value` like a list, against its own text; be ready for both. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Environment"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "4XX": components["responses"]["EnvironmentNotFound"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    CreateEnvironment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment to be created: a letter first, then letters, digits, `_` and `-`, at most 29 characters. Some names are reserved. */
                environmentName: components["parameters"]["newEnvironmentName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateEnvironmentRequest"];
            };
        };
        responses: {
            /** @description Creation has started. Up to v2.8 the answer was 201 with the environment. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvironmentOperation"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            /** @description Refused. `target` of `invalidInput` says what is wrong: `countryCode` or `environmentName` (null or blank), `environmentType` (null, blank, or neither Production nor Sandbox), `ringName` (a production environment on a ring that is not for production) or `applicationVersion` (not four numbers). `target` of `resourceDoesNotExist` is `ringName`. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code?: "DoesNotExist" | "destinationApplicationServiceNotFound" | "invalidInput" | "requestBodyRequired" | "resourceDoesNotExist" | "resourceExists" | "environmentNameNotValid" | "cannotCreateNamedEnvironment" | "tenantAlreadyProvisioning" | "applicationFamilyNotAccessible" | "environmentReservationFailed" | "maximumNumberOfEnvironmentsAllowedReached" | "maximumStorageCapacityUsageReached" | "Unknown";
                    } & components["schemas"]["Error"];
                };
            };
            "5XX": components["responses"]["ServerError"];
        };
    };
    DeleteEnvironment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deletion has started: the operation is of type `softDelete`, or of type `delete` if nothing will be recoverable. Up to v2.8 the body is empty, and the operation has to be found with ListOperations. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvironmentOperation"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            /** @description Refused. `target` of `environmentNotFound` is `{applicationFamily}/{environmentName}`. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code?: "invalidStatusCannotDeleteTenant" | "tenantDeletionInProgress" | "ambiguousRequest" | "environmentNotFound" | "Unknown";
                    } & components["schemas"]["Error"];
                };
            };
            "5XX": components["responses"]["ServerError"];
        };
    };
    CopyEnvironment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment to be copied. */
                sourceEnvironmentName: components["parameters"]["sourceEnvironmentName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CopyEnvironmentRequest"];
            };
        };
        responses: {
            /** @description The copy has started. Up to v2.8 the answer was 201 with the environment. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvironmentOperation"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            /** @description Refused. `target` of `environmentNotFound` is `{applicationFamily}/{sourceEnvironmentName}`; `target` of `invalidInput` is `environmentName` (null or blank) or `type` (null, blank or not a type). `conflictingDeveloperExtensions` lists the extensions in `extensionData`. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code?: "applicationTypeDoesNotExist" | "destinationApplicationServiceNotFound" | "environmentNotFound" | "invalidInput" | "requestBodyRequired" | "resourceExists" | "environmentNameNotValid" | "cannotCreateNamedEnvironment" | "tenantAlreadyProvisioning" | "conflictingDeveloperExtensions" | "environmentReservationFailed" | "maximumNumberOfEnvironmentsAllowedReached" | "maximumStorageCapacityUsageReached" | "Unknown";
                        extensionData?: components["schemas"]["ConflictingExtensionsData"];
                    } & components["schemas"]["Error"];
                };
            };
            "5XX": components["responses"]["ServerError"];
        };
    };
    RecoverEnvironment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Recovery has started. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvironmentOperation"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            /** @description Refused, because the environment is not soft-deleted or is being recovered already. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code?: "deletedEnvironmentRecoveryInProgress" | "invalidStatusCannotRecoverDeletedEnvironment" | "Unknown";
                    } & components["schemas"]["Error"];
                };
            };
            "5XX": components["responses"]["ServerError"];
        };
    };
    RenameEnvironment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenameEnvironmentRequest"];
            };
        };
        responses: {
            /** @description The rename has started. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvironmentOperation"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    RestoreEnvironment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RestoreEnvironmentRequest"];
            };
        };
        responses: {
            /** @description The restore has started, with the status `queued` where other operations begin as `scheduled`. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvironmentOperation"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            /** @description Refused, or the restore failed at once. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code?: "PitRestoreFailed" | "Unknown";
                    } & components["schemas"]["Error"];
                };
            };
            "5XX": components["responses"]["ServerError"];
        };
    };
    ListAvailableRestorePeriods: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The periods. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        value: components["schemas"]["RestorePeriod"][];
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
    LinkPowerPlatformEnvironment: {
        parameters: {
            query: {
                /** @description Id of the Power Platform environment; its type is not documented. */
                powerPlatformEnvironmentId: components["parameters"]["powerPlatformEnvironmentId"];
            };
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No body. The environments are linked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            /** @description Refused. `BadArgument` has several causes that only the message tells apart: one of the environments is inactive, missing or linked already, or they differ in type or geography. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code?: "BadArgument" | "Forbidden" | "Unknown";
                    } & components["schemas"]["Error"];
                };
            };
            "5XX": components["responses"]["ServerError"];
        };
    };
    UnlinkPowerPlatformEnvironment: {
        parameters: {
            query: {
                /** @description Id of the Power Platform environment; its type is not documented. */
                powerPlatformEnvironmentId: components["parameters"]["powerPlatformEnvironmentId"];
            };
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No body. The environments are no longer linked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            /** @description Refused, as the environments are not linked. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code?: "BadArgument" | "Unknown";
                    } & components["schemas"]["Error"];
                };
            };
            "5XX": components["responses"]["ServerError"];
        };
    };
    GetEnvironmentUsedStorage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The storage in use. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsedStorage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "4XX": components["responses"]["EnvironmentNotFound"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    ListUsedStorage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The storage in use, environment by environment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        value: components["schemas"]["UsedStorage"][];
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
    GetQuotas: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The limits. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Quotas"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    GetOperation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `id` of an operation. */
                operationId: components["parameters"]["operationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The operation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvironmentOperation"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    GetEnvironmentOperation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
                /** @description `id` of an operation. */
                operationId: components["parameters"]["operationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The operation as it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvironmentOperation"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    ListEnvironmentOperations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The operations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        value: components["schemas"]["EnvironmentOperation"][];
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
    ListOperations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The operations of the tenant. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        value: components["schemas"]["EnvironmentOperation"][];
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
    InstallApp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
                /** @description Id of the app, the same in every environment. */
                appId: components["parameters"]["appId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InstallAppRequest"];
            };
        };
        responses: {
            /** @description The installation has started or is scheduled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppOperation"];
                };
            };
            400: components["responses"]["RequirementsMissing"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    UploadAndInstallPte: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["PteInstallRequest"];
            };
        };
        responses: {
            /** @description The package was taken; the installation runs or is scheduled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PteOperation"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    UninstallApp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
                /** @description Id of the app, the same in every environment. */
                appId: components["parameters"]["appId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UninstallAppRequest"];
            };
        };
        responses: {
            /** @description The uninstallation has started or is scheduled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppOperation"];
                };
            };
            400: components["responses"]["RequirementsMissing"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    ListAppUninstallRequirements: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
                /** @description Id of the app, the same in every environment. */
                appId: components["parameters"]["appId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The apps that depend on this one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        value: components["schemas"]["UninstallRequirement"][];
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
    ListInstalledApps: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The installed apps. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        value: components["schemas"]["InstalledApp"][];
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
    ListAvailableAppUpdates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The updates on offer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        value: components["schemas"]["AvailableAppUpdate"][];
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
    UpdateApp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
                /** @description Id of the app, the same in every environment. */
                appId: components["parameters"]["appId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAppRequest"];
            };
        };
        responses: {
            /** @description The update has started or is scheduled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppOperation"];
                };
            };
            400: components["responses"]["RequirementsMissing"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    CancelAppUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
                /** @description Id of the app, the same in every environment. */
                appId: components["parameters"]["appId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelAppUpdateRequest"];
            };
        };
        responses: {
            /** @description The update that was cancelled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppOperation"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    ListScheduledPteOperations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The scheduled installations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        value: components["schemas"]["ScheduledPteOperation"][];
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
    RemoveScheduledPteVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
                /** @description Id of the app, the same in every environment. */
                appId: components["parameters"]["appId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveScheduledPteVersionRequest"];
            };
        };
        responses: {
            /** @description The installation that was cancelled, with the status `canceled`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PteOperation"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The app is not installed, or the environment does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code?: "ResourceDoesNotExist" | "Unknown";
                    } & components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            /** @description Refused. `target` of `ResourceDoesNotExist` is `BusinessCentral/{environmentName}/apps/{appId}`. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code?: "ResourceDoesNotExist" | "Unknown";
                    } & components["schemas"]["Error"];
                };
            };
            "5XX": components["responses"]["ServerError"];
        };
    };
    ListAppOperations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
                /** @description Id of the app, the same in every environment. */
                appId: components["parameters"]["appId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The operations of the app. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        value: components["schemas"]["AppOperationSummary"][];
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
    GetAppOperation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
                /** @description Id of the app, the same in every environment. */
                appId: components["parameters"]["appId"];
                /** @description `id` of an operation. */
                operationId: components["parameters"]["operationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The operation as it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppOperationSummary"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    GetUpdateSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The update window, or null if none was set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateSettings"] | null;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "4XX": components["responses"]["EnvironmentNotFound"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    SetUpdateSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSettingsWallTime"] | components["schemas"]["UpdateSettingsUtc"];
            };
        };
        responses: {
            /** @description The new update window. The sample shows the UTC values only. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateSettings"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            /** @description Refused. `target` of `environmentNotFound` is `{applicationFamily}/{environmentName}`. `target` of `invalidRange` is `Preferred Upgrade Window`. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code?: "environmentNotFound" | "invalidRange" | "requestBodyRequired" | "ScheduledUpgradeConstraintViolation" | "Unknown";
                    } & components["schemas"]["Error"];
                };
            };
            "5XX": components["responses"]["ServerError"];
        };
    };
    ListTimeZones: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The time zones. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        value: components["schemas"]["TimeZone"][];
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
    SetAppInsightsKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppInsightsKeyRequest"];
            };
        };
        responses: {
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            /** @description No body. The documentation states neither status nor content. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. `target` of `environmentNotFound` is `{applicationFamily}/{environmentName}`. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code?: "environmentNotFound" | "requestBodyRequired" | "cannotSetAppInsightsKey" | "Unknown";
                    } & components["schemas"]["Error"];
                };
            };
            "5XX": components["responses"]["ServerError"];
        };
    };
    GetSecurityGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecurityGroup"];
                };
            };
            /** @description No body. Access is not limited to a group. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    SetSecurityGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetSecurityGroupRequest"];
            };
        };
        responses: {
            /** @description No body. Access is limited to the group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The group does not exist in Entra. No body is documented. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TooManyRequests"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    ClearSecurityGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            /** @description No body. The documentation states neither status nor content. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    GetPartnerAccess: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The setting: one of three values, although the text of the documentation speaks of a boolean. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerAccess"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    SetPartnerAccess: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    status?: "Disabled" | "AllowAllPartnerTenants" | "AllowSelectedPartnerTenants";
                } & components["schemas"]["PartnerAccess"];
            };
        };
        responses: {
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            /** @description No body. The documentation states neither status nor content. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    GetAccessWithM365Licenses: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The setting. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["M365LicenseAccess"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    SetAccessWithM365Licenses: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["M365LicenseAccess"];
            };
        };
        responses: {
            /** @description No body. The setting is made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    SetAppSourceAppsUpdateCadence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppUpdateCadenceRequest"];
            };
        };
        responses: {
            /** @description No body. The setting is made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    RequestEnvironmentTransfer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferRequest"];
            };
        };
        responses: {
            /** @description The request as an operation with the status `queued`; its `parameters` tell when it expires. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvironmentOperation"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    CancelOutgoingTransfer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request, now with the status `canceled`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvironmentOperation"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    AcceptEnvironmentTransfer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptTransferRequest"];
            };
        };
        responses: {
            /** @description The move as an operation with the status `queued`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvironmentOperation"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    ListOutgoingTransfers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The open requests. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        value: components["schemas"]["EnvironmentOperation"][];
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
    ListIncomingTransfers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Entra tenant that offers the environments. */
                sourceEntraTenantId: components["parameters"]["sourceEntraTenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The open requests of that tenant. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        value: components["schemas"]["EnvironmentOperation"][];
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
    ListNotificationRecipients: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The recipients. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        value: components["schemas"]["NotificationRecipient"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "4XX": components["responses"]["TenantNotFound"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    CreateNotificationRecipient: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateNotificationRecipientRequest"];
            };
        };
        responses: {
            /** @description The new recipient. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationRecipient"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            /** @description Refused. `target` of `invalidInput` is `name` or `email` (null or blank). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code?: "invalidInput" | "requestBodyRequired" | "tenantNotFound" | "Unknown";
                    } & components["schemas"]["Error"];
                };
            };
            "5XX": components["responses"]["ServerError"];
        };
    };
    DeleteNotificationRecipient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `id` of the recipient. */
                id: components["parameters"]["recipientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            /** @description No body. The documentation states neither status nor content. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. `target` of `invalidInput` is `id` (an empty GUID). */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code?: "invalidInput" | "tenantNotFound" | "Unknown";
                    } & components["schemas"]["Error"];
                };
            };
            "5XX": components["responses"]["ServerError"];
        };
    };
    GetNotificationSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationSettings"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "4XX": components["responses"]["TenantNotFound"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    ListEnvironmentUpdates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        value: components["schemas"]["EnvironmentUpdate"][];
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
    SelectEnvironmentUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
                /** @description A `targetVersion` of ListEnvironmentUpdates, such as `26.1`. */
                targetVersion: components["parameters"]["targetVersion"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SelectUpdateRequest"];
            };
        };
        responses: {
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            /** @description No body. The documentation states neither status nor content. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, for instance because `selected` is false, for which no code is documented. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code?: "applicationTypeDoesNotExist" | "environmentNotFound" | "Unknown";
                    } & components["schemas"]["Error"];
                };
            };
            "5XX": components["responses"]["ServerError"];
        };
    };
    CancelRunningUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
                /** @description `id` of the update operation, which has to be running. */
                id: components["parameters"]["runningOperationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            /** @description No body. The documentation states neither status nor content; follow the operation in the path. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    ListSessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        value: components["schemas"]["Session"][];
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
    GetSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
                /** @description `sessionId` of ListSessions. */
                sessionId: components["parameters"]["sessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    StopSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
                /** @description `sessionId` of ListSessions. */
                sessionId: components["parameters"]["sessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            /** @description No body. The documentation states neither status nor content. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    GetSupportContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The support contact. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupportContact"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            /** @description Refused, or the environment could not be asked. `target` of `environmentNotFound` is `{applicationFamily}/{environmentName}`. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code?: "applicationTypeDoesNotExist" | "environmentNotFound" | "resourceDoesNotExist" | "businessCentralCommunicationException" | "Unknown";
                    } & components["schemas"]["Error"];
                };
            };
            "5XX": components["responses"]["ServerError"];
        };
    };
    SetSupportContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["SupportContact"], "name" | "email" | "url">;
            };
        };
        responses: {
            /** @description The new support contact. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupportContact"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            /** @description Refused, or the environment could not be reached. `target` of `environmentNotFound` is `{applicationFamily}/{environmentName}`. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code?: "applicationTypeDoesNotExist" | "environmentNotFound" | "requestBodyRequired" | "resourceDoesNotExist" | "businessCentralCommunicationException" | "Unknown";
                    } & components["schemas"]["Error"];
                };
            };
            "5XX": components["responses"]["ServerError"];
        };
    };
    ListOutageTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The kinds of outage. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        value: components["schemas"]["OutageType"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            /** @description Refused. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code?: "cannotGetOutages" | "tenantNotFound" | "Unknown";
                    } & components["schemas"]["Error"];
                };
            };
            "5XX": components["responses"]["ServerError"];
        };
    };
    ListOutageQuestions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description An `outageType` of ListOutageTypes. */
                outageType: components["parameters"]["outageType"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The questions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        value: components["schemas"]["OutageQuestion"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            /** @description Refused. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code?: "cannotGetOutageQuestions" | "tenantNotFound" | "Unknown";
                    } & components["schemas"]["Error"];
                };
            };
            "5XX": components["responses"]["ServerError"];
        };
    };
    ListReportedOutages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reports. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        value: components["schemas"]["ReportedOutage"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            /** @description Refused. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code?: "cannotGetReportedOutages" | "tenantNotFound" | "Unknown";
                    } & components["schemas"]["Error"];
                };
            };
            "5XX": components["responses"]["ServerError"];
        };
    };
    ReportOutage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportOutageRequest"];
            };
        };
        responses: {
            /** @description What became of the report; `creationStatus` may be `Error` although the call succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportOutageResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            /** @description Refused, or the report failed. `target` of `environmentNotFound` is `{applicationFamily}/{environmentName}`. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code?: "requestBodyRequired" | "environmentNotFound" | "failedToReportOutage" | "Unknown";
                    } & components["schemas"]["Error"];
                };
            };
            "5XX": components["responses"]["ServerError"];
        };
    };
    ListManageableTenants: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tenants. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        value: components["schemas"]["ManageableTenant"][];
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
    ListAuthorizedApps: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The applications, as a bare list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthorizedApp"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    AuthorizeApp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Client id of the Entra application. */
                appClientId: components["parameters"]["appClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The application and whether consent was given. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthorizedApp"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    RemoveAuthorizedApp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Client id of the Entra application. */
                appClientId: components["parameters"]["appClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            /** @description No body. The documentation states neither status nor content. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    ListAvailableApplications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The families on offer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
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
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description A `countryCode` of ListAvailableApplications. */
                countryCode: components["parameters"]["countryCode"];
                /** @description `name` of a ring of ListAvailableApplications, such as `PROD` or `PREVIEW`. */
                ringName: components["parameters"]["ringName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
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
    GetDatabaseExportMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The limit and the remainder. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportMetrics"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "4XX": components["responses"]["EnvironmentNotFound"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    StartDatabaseExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DatabaseExportRequest"];
            };
        };
        responses: {
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            /** @description No body. The documentation states neither status nor content, and no operation id. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. `target` of `environmentNotFound` is `{applicationFamily}/{environmentName}`. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code?: "environmentNotFound" | "requestBodyRequired" | "exportFailed" | "Unknown";
                    } & components["schemas"]["Error"];
                };
            };
            "5XX": components["responses"]["ServerError"];
        };
    };
    ListDatabaseExportHistory: {
        parameters: {
            query: {
                /** @description Start of the period, in UTC. */
                start: components["parameters"]["start"];
                /** @description End of the period, in UTC. */
                end: components["parameters"]["end"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The exports, read here as a list. The sample shows a single object without a list around it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatabaseExportRecord"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    GetEnvironmentTelemetry: {
        parameters: {
            query: {
                /** @description Start of the span, in UTC; may be absent, but the answer is then hard to handle. */
                startDateUtc?: components["parameters"]["startDateUtc"];
                /** @description End of the span, in UTC; may be absent, but the answer is then hard to handle. */
                endDateUtc?: components["parameters"]["endDateUtc"];
                /** @description Category of the entries. Only `All`, also written `0`, is documented. */
                logCategory: components["parameters"]["logCategory"];
            };
            header?: never;
            path: {
                /** @description Family of the application, `BusinessCentral` for the product itself. */
                applicationFamily: components["parameters"]["applicationFamily"];
                /** @description Name of the environment, as ListEnvironments spells it. */
                environmentName: components["parameters"]["environmentName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Columns and rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TelemetryResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            /** @description Refused. `target` of `environmentNotFound` is `{applicationFamily}/{environmentName}`. `target` of `invalidInput` is `logCategory`. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code?: "applicationTypeDoesNotExist" | "environmentNotFound" | "invalidInput" | "Unknown";
                    } & components["schemas"]["Error"];
                };
            };
            "5XX": components["responses"]["ServerError"];
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};

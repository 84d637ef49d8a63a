// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

import type * as Apps from "./types/apps.ts";
import type * as AuthorisedApps from "./types/authorised-apps.ts";
import type * as AvailableApplications from "./types/available-applications.ts";
import type * as DatabaseExports from "./types/database-exports.ts";
import type * as Environments from "./types/environments.ts";
import type * as Extensions from "./types/extensions.ts";
import type * as Notifications from "./types/notifications.ts";
import type * as Operations from "./types/operations.ts";
import type * as Outages from "./types/outages.ts";
import type * as PowerPlatform from "./types/power-platform.ts";
import type * as Recovery from "./types/recovery.ts";
import type * as Sessions from "./types/sessions.ts";
import type * as Settings from "./types/settings.ts";
import type * as StorageAndQuotas from "./types/storage-and-quotas.ts";
import type * as SupportContact from "./types/support-contact.ts";
import type * as Telemetry from "./types/telemetry.ts";
import type * as Transfers from "./types/transfers.ts";
import type * as Updates from "./types/updates.ts";
import type { components as shared } from "./shared-types.ts";

export interface paths extends Apps.paths, AuthorisedApps.paths, AvailableApplications.paths, DatabaseExports.paths, Environments.paths, Extensions.paths, Notifications.paths, Operations.paths, Outages.paths, PowerPlatform.paths, Recovery.paths, Sessions.paths, Settings.paths, StorageAndQuotas.paths, SupportContact.paths, Telemetry.paths, Transfers.paths, Updates.paths {}
export interface operations extends Apps.operations, AuthorisedApps.operations, AvailableApplications.operations, DatabaseExports.operations, Environments.operations, Extensions.operations, Notifications.operations, Operations.operations, Outages.operations, PowerPlatform.operations, Recovery.operations, Sessions.operations, Settings.operations, StorageAndQuotas.operations, SupportContact.operations, Telemetry.operations, Transfers.operations, Updates.operations {}
export interface records extends Apps.records, AuthorisedApps.records, AvailableApplications.records, DatabaseExports.records, Environments.records, Extensions.records, Notifications.records, Operations.records, Outages.records, PowerPlatform.records, Recovery.records, Sessions.records, Settings.records, StorageAndQuotas.records, SupportContact.records, Telemetry.records, Transfers.records, Updates.records {}
export interface calls extends Apps.calls, AuthorisedApps.calls, AvailableApplications.calls, DatabaseExports.calls, Environments.calls, Extensions.calls, Notifications.calls, Operations.calls, Outages.calls, PowerPlatform.calls, Recovery.calls, Sessions.calls, Settings.calls, StorageAndQuotas.calls, SupportContact.calls, Telemetry.calls, Transfers.calls, Updates.calls {}
type Apps_schemas = Apps.components["schemas"];
type AuthorisedApps_schemas = AuthorisedApps.components["schemas"];
type AvailableApplications_schemas = AvailableApplications.components["schemas"];
type DatabaseExports_schemas = DatabaseExports.components["schemas"];
type Environments_schemas = Environments.components["schemas"];
type Extensions_schemas = Extensions.components["schemas"];
type Notifications_schemas = Notifications.components["schemas"];
type Operations_schemas = Operations.components["schemas"];
type Outages_schemas = Outages.components["schemas"];
type PowerPlatform_schemas = PowerPlatform.components["schemas"];
type Recovery_schemas = Recovery.components["schemas"];
type Sessions_schemas = Sessions.components["schemas"];
type Settings_schemas = Settings.components["schemas"];
type StorageAndQuotas_schemas = StorageAndQuotas.components["schemas"];
type SupportContact_schemas = SupportContact.components["schemas"];
type Telemetry_schemas = Telemetry.components["schemas"];
type Transfers_schemas = Transfers.components["schemas"];
type Updates_schemas = Updates.components["schemas"];
interface schemas extends Apps_schemas, AuthorisedApps_schemas, AvailableApplications_schemas, DatabaseExports_schemas, Environments_schemas, Extensions_schemas, Notifications_schemas, Operations_schemas, Outages_schemas, PowerPlatform_schemas, Recovery_schemas, Sessions_schemas, Settings_schemas, StorageAndQuotas_schemas, SupportContact_schemas, Telemetry_schemas, Transfers_schemas, Updates_schemas {}
export interface components {
  schemas: schemas;
  parameters: shared["parameters"];
  responses: shared["responses"];
}

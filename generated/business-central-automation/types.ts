// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

import type * as AccessControls from "./types/access-controls.ts";
import type * as AggregatePermissionSets from "./types/aggregate-permission-sets.ts";
import type * as AutomationCompanies from "./types/automation-companies.ts";
import type * as Companies from "./types/companies.ts";
import type * as ConfigurationPackages from "./types/configuration-packages.ts";
import type * as ExpandedPermissionSets from "./types/expanded-permission-sets.ts";
import type * as ExtensionDeploymentStatus from "./types/extension-deployment-status.ts";
import type * as ExtensionUpload from "./types/extension-upload.ts";
import type * as Extensions from "./types/extensions.ts";
import type * as Features from "./types/features.ts";
import type * as File from "./types/file.ts";
import type * as PermissionSets from "./types/permission-sets.ts";
import type * as Profiles from "./types/profiles.ts";
import type * as ScheduledJobs from "./types/scheduled-jobs.ts";
import type * as SecurityGroupMembers from "./types/security-group-members.ts";
import type * as SecurityGroups from "./types/security-groups.ts";
import type * as Service from "./types/service.ts";
import type * as Subscriptions from "./types/subscriptions.ts";
import type * as UserPermissionSets from "./types/user-permission-sets.ts";
import type * as UserPermissions from "./types/user-permissions.ts";
import type * as Users from "./types/users.ts";
import type * as UsersPermissions from "./types/users-permissions.ts";
import type { components as shared } from "./shared-types.ts";

export interface paths extends AccessControls.paths, AggregatePermissionSets.paths, AutomationCompanies.paths, Companies.paths, ConfigurationPackages.paths, ExpandedPermissionSets.paths, ExtensionDeploymentStatus.paths, ExtensionUpload.paths, Extensions.paths, Features.paths, File.paths, PermissionSets.paths, Profiles.paths, ScheduledJobs.paths, SecurityGroupMembers.paths, SecurityGroups.paths, Service.paths, Subscriptions.paths, UserPermissionSets.paths, UserPermissions.paths, Users.paths, UsersPermissions.paths {}
export interface operations extends AccessControls.operations, AggregatePermissionSets.operations, AutomationCompanies.operations, Companies.operations, ConfigurationPackages.operations, ExpandedPermissionSets.operations, ExtensionDeploymentStatus.operations, ExtensionUpload.operations, Extensions.operations, Features.operations, File.operations, PermissionSets.operations, Profiles.operations, ScheduledJobs.operations, SecurityGroupMembers.operations, SecurityGroups.operations, Service.operations, Subscriptions.operations, UserPermissionSets.operations, UserPermissions.operations, Users.operations, UsersPermissions.operations {}
export interface records extends AccessControls.records, AggregatePermissionSets.records, AutomationCompanies.records, Companies.records, ConfigurationPackages.records, ExpandedPermissionSets.records, ExtensionDeploymentStatus.records, ExtensionUpload.records, Extensions.records, Features.records, File.records, PermissionSets.records, Profiles.records, ScheduledJobs.records, SecurityGroupMembers.records, SecurityGroups.records, Service.records, Subscriptions.records, UserPermissionSets.records, UserPermissions.records, Users.records, UsersPermissions.records {}
export interface calls extends AccessControls.calls, AggregatePermissionSets.calls, AutomationCompanies.calls, Companies.calls, ConfigurationPackages.calls, ExpandedPermissionSets.calls, ExtensionDeploymentStatus.calls, ExtensionUpload.calls, Extensions.calls, Features.calls, File.calls, PermissionSets.calls, Profiles.calls, ScheduledJobs.calls, SecurityGroupMembers.calls, SecurityGroups.calls, Service.calls, Subscriptions.calls, UserPermissionSets.calls, UserPermissions.calls, Users.calls, UsersPermissions.calls {}
type AccessControls_schemas = AccessControls.components["schemas"];
type AggregatePermissionSets_schemas = AggregatePermissionSets.components["schemas"];
type AutomationCompanies_schemas = AutomationCompanies.components["schemas"];
type Companies_schemas = Companies.components["schemas"];
type ConfigurationPackages_schemas = ConfigurationPackages.components["schemas"];
type ExpandedPermissionSets_schemas = ExpandedPermissionSets.components["schemas"];
type ExtensionDeploymentStatus_schemas = ExtensionDeploymentStatus.components["schemas"];
type ExtensionUpload_schemas = ExtensionUpload.components["schemas"];
type Extensions_schemas = Extensions.components["schemas"];
type Features_schemas = Features.components["schemas"];
type File_schemas = File.components["schemas"];
type PermissionSets_schemas = PermissionSets.components["schemas"];
type Profiles_schemas = Profiles.components["schemas"];
type ScheduledJobs_schemas = ScheduledJobs.components["schemas"];
type SecurityGroupMembers_schemas = SecurityGroupMembers.components["schemas"];
type SecurityGroups_schemas = SecurityGroups.components["schemas"];
type Service_schemas = Service.components["schemas"];
type Subscriptions_schemas = Subscriptions.components["schemas"];
type UserPermissionSets_schemas = UserPermissionSets.components["schemas"];
type UserPermissions_schemas = UserPermissions.components["schemas"];
type Users_schemas = Users.components["schemas"];
type UsersPermissions_schemas = UsersPermissions.components["schemas"];
interface schemas extends AccessControls_schemas, AggregatePermissionSets_schemas, AutomationCompanies_schemas, Companies_schemas, ConfigurationPackages_schemas, ExpandedPermissionSets_schemas, ExtensionDeploymentStatus_schemas, ExtensionUpload_schemas, Extensions_schemas, Features_schemas, File_schemas, PermissionSets_schemas, Profiles_schemas, ScheduledJobs_schemas, SecurityGroupMembers_schemas, SecurityGroups_schemas, Service_schemas, Subscriptions_schemas, UserPermissionSets_schemas, UserPermissions_schemas, Users_schemas, UsersPermissions_schemas {}
export interface components {
  schemas: schemas;
  parameters: shared["parameters"];
  responses: shared["responses"];
}

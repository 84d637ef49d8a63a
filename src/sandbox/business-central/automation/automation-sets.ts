import { madeOnce } from "../../core/made-once.ts";
import type { RowTable } from "../../odata/rows/row-table.ts";
import { companiesSet } from "../api/companies-set.ts";
import { type ApiSets, type EntitySet, type EntitySets, tableSet } from "../api/entity-set.ts";
import type { ChangeNotifier } from "../api/webhooks/change-notifier.ts";
import { subscriptionsSet } from "../api/webhooks/subscriptions.ts";
import type { WebhookSets } from "../api/webhooks/webhook-resource.ts";
import type { EnvironmentTables } from "./environment-tables.ts";
import { accessControlsSet } from "./sets/access-controls.ts";
import { automationCompaniesSet } from "./sets/companies.ts";
import { configurationPackagesSet, packageFilesSet } from "./sets/configuration-packages.ts";
import { extensionDeploymentStatusSet } from "./sets/extension-deployment-status.ts";
import { extensionUploadSet } from "./sets/extension-upload.ts";
import { extensionsSet } from "./sets/extensions.ts";
import { featuresSet } from "./sets/features.ts";
import { aggregatePermissionSetsSet } from "./sets/permission-sets.ts";
import { scheduledJobsSet } from "./sets/scheduled-jobs.ts";
import { securityGroupMembersSet, securityGroupsSet } from "./sets/security-groups.ts";
import { userPermissionSetsSet } from "./sets/user-permission-sets.ts";
import { userPermissionsSet } from "./sets/user-permissions.ts";
import { usersPermissionsSet, usersSet } from "./sets/users.ts";
import { ExtensionDeployment } from "./work/extension-deployment.ts";
import { InstalledApps } from "./work/installed-apps.ts";
import { UserImport } from "./work/user-import.ts";

/** Route of the Automation API, as resources of subscriptions have it. */
export const automationRoute = "/api/microsoft/automation/v2.0/";

/**
 * Sets of this route on ordinary tables with a key of one part. The others stand on system tables, temporary
 * tables, tables with composite keys or the job queue, which raise no notifications (fact 133).
 */
export const automationWebhookSets: readonly string[] = ["configurationPackages", "extensionUpload"];

/** The entity sets of the Automation API in one environment, over its tables. */
export class AutomationSets implements ApiSets {
  readonly root: EntitySets;
  readonly #tables: EnvironmentTables;
  readonly #notifier: ChangeNotifier;
  readonly #deployment: ExtensionDeployment;
  readonly #shared: ReadonlyMap<string, EntitySet>;
  readonly #byCompany = new Map<string, EntitySets>();

  constructor(tables: EnvironmentTables, notifier: ChangeNotifier, webhookSets: () => WebhookSets) {
    this.#tables = tables;
    this.#notifier = notifier;
    const { environment } = tables;
    const apps = new InstalledApps(environment, tables.extensions, () => tables.newGuid());
    this.#deployment = new ExtensionDeployment(tables, apps);
    this.root = new Map([
      ["companies", companiesSet(tables.type("companies"), tables.companies, environment.createdAtMs)],
      ["subscriptions", subscriptionsSet(tables, webhookSets, automationRoute)],
    ]);
    const shared = new Map<string, EntitySet>();
    shared.set("automationCompanies", automationCompaniesSet(tables));
    shared.set("users", usersSet(tables, new UserImport(tables)));
    shared.set("usersPermissions", usersPermissionsSet(tables));
    shared.set("userPermissions", userPermissionsSet(tables));
    shared.set("userPermissionSets", userPermissionSetsSet(tables, shared));
    shared.set("permissionSets", tableSet(tables.permissionSets));
    shared.set("aggregatePermissionSets", aggregatePermissionSetsSet(tables));
    shared.set("expandedPermissionSets", tableSet(tables.expandedPermissionSets));
    shared.set("accessControls", accessControlsSet(tables));
    shared.set("profiles", tableSet(tables.profiles));
    shared.set("securityGroups", securityGroupsSet(tables));
    shared.set("securityGroupMembers", securityGroupMembersSet(tables));
    shared.set("extensions", extensionsSet(tables, apps));
    shared.set("extensionDeploymentStatus", extensionDeploymentStatusSet(tables, this.#deployment));
    shared.set("features", featuresSet(tables));
    shared.set("scheduledJobs", scheduledJobsSet(tables));
    this.#shared = shared;
  }

  company(id: string): EntitySets | undefined {
    if (this.#tables.companies.find([id]) === undefined) return undefined;
    return madeOnce(this.#byCompany, id, () => this.#open(id));
  }

  #open(companyId: string): EntitySets {
    const company = this.#tables.company(companyId);
    const watched: readonly (readonly [string, RowTable])[] = [
      ["configurationPackages", company.packages],
      ["extensionUpload", company.uploads],
    ];
    for (const [set, table] of watched) this.#notifier.watch({ route: automationRoute, companyId, set }, table);
    return new Map([
      ...this.#shared,
      ["configurationPackages", configurationPackagesSet(this.#tables, company)],
      ["file", packageFilesSet(company)],
      ["extensionUpload", extensionUploadSet(this.#tables, company, this.#deployment)],
    ]);
  }
}

import type { World } from "../../core/service.ts";
import type { Value } from "../../odata/model/entity-type.ts";
import type { RowTable } from "../../odata/rows/row-table.ts";
import type { Environment } from "../tenant.ts";
import type { AutomationModel } from "./automation-model.ts";
import type { EntitySet, EntitySets } from "./entity-set.ts";
import { EnvironmentTables } from "./environment-tables.ts";
import { accessControlsSet } from "./sets/access-controls.ts";
import { automationCompaniesSet, companiesSet } from "./sets/companies.ts";
import { configurationPackagesSet, packageFilesSet } from "./sets/configuration-packages.ts";
import { extensionDeploymentStatusSet } from "./sets/extension-deployment-status.ts";
import { extensionUploadSet } from "./sets/extension-upload.ts";
import { extensionsSet } from "./sets/extensions.ts";
import { featuresSet, profilesSet } from "./sets/features.ts";
import { aggregatePermissionSetsSet, expandedPermissionSetsSet, permissionSetsSet } from "./sets/permission-sets.ts";
import { scheduledJobsSet } from "./sets/scheduled-jobs.ts";
import { securityGroupMembersSet, securityGroupsSet } from "./sets/security-groups.ts";
import { userPermissionSetsSet } from "./sets/user-permission-sets.ts";
import { userPermissionsSet } from "./sets/user-permissions.ts";
import { usersPermissionsSet, usersSet } from "./sets/users.ts";
import { ChangeNotifier } from "./webhooks/change-notifier.ts";
import { subscriptionsSet } from "./webhooks/subscriptions.ts";
import { ExtensionDeployment } from "./work/extension-deployment.ts";
import { InstalledApps } from "./work/installed-apps.ts";
import { UserImport } from "./work/user-import.ts";

/** The entity sets of one environment, over its tables. */
export class EnvironmentService {
  readonly tables: EnvironmentTables;
  readonly notifier: ChangeNotifier;
  /** Sets that stand outside any company. */
  readonly root: EntitySets;
  readonly #deployment: ExtensionDeployment;
  readonly #shared: ReadonlyMap<string, EntitySet>;
  readonly #byCompany = new Map<string, EntitySets>();
  /** Ids of users by their e-mail address; the state may have changed since, also by a batch that was taken back. */
  readonly #onceDisabled = new Map<string, Value>();

  constructor(world: World, environment: Environment, model: AutomationModel) {
    const tables = new EnvironmentTables(world, environment, model);
    this.tables = tables;
    const tenant = encodeURIComponent(environment.aadTenantId);
    this.notifier = new ChangeNotifier(
      world,
      tables.subscriptions,
      `${world.origins["business-central"]}/v2.0/${tenant}/${encodeURIComponent(environment.name)}`,
    );
    tables.users.onChange = (_, row) => {
      if (row["state"] === "Disabled")
        this.#onceDisabled.set(String(row["authenticationEmail"]), row["userSecurityId"] ?? null);
    };
    const apps = new InstalledApps(environment, tables.extensions, () => tables.newGuid());
    this.#deployment = new ExtensionDeployment(tables, apps);
    this.root = new Map([
      ["companies", companiesSet(tables)],
      ["subscriptions", subscriptionsSet(tables)],
    ]);
    const shared = new Map<string, EntitySet>();
    shared.set("automationCompanies", automationCompaniesSet(tables));
    shared.set("users", usersSet(tables, new UserImport(tables)));
    shared.set("usersPermissions", usersPermissionsSet(tables));
    shared.set("userPermissions", userPermissionsSet(tables));
    shared.set("userPermissionSets", userPermissionSetsSet(tables, shared));
    shared.set("permissionSets", permissionSetsSet(tables));
    shared.set("aggregatePermissionSets", aggregatePermissionSetsSet(tables));
    shared.set("expandedPermissionSets", expandedPermissionSetsSet(tables));
    shared.set("accessControls", accessControlsSet(tables));
    shared.set("profiles", profilesSet(tables));
    shared.set("securityGroups", securityGroupsSet(tables));
    shared.set("securityGroupMembers", securityGroupMembersSet(tables));
    shared.set("extensions", extensionsSet(tables, apps));
    shared.set("extensionDeploymentStatus", extensionDeploymentStatusSet(tables, this.#deployment));
    shared.set("features", featuresSet(tables));
    shared.set("scheduledJobs", scheduledJobsSet(tables));
    this.#shared = shared;
  }

  /** The entity sets of a company, or undefined if there is no such company. */
  company(id: string): EntitySets | undefined {
    if (this.tables.companies.find([id]) === undefined) return undefined;
    let sets = this.#byCompany.get(id);
    if (!sets) {
      sets = this.#open(id);
      this.#byCompany.set(id, sets);
    }
    return sets;
  }

  /** Whether the user with an e-mail address was disabled here (fact 128). */
  isDisabled(email: string | undefined): boolean {
    const id = email === undefined ? undefined : this.#onceDisabled.get(email.toLowerCase());
    const position = id === undefined ? undefined : this.tables.users.find([id]);
    return position !== undefined && this.tables.users.at(position)["state"] === "Disabled";
  }

  #open(id: string): EntitySets {
    const company = this.tables.company(id);
    const watched: readonly (readonly [string, RowTable])[] = [
      ["configurationPackages", company.packages],
      ["extensionUpload", company.uploads],
    ];
    for (const [set, table] of watched) this.notifier.watch(id, set, table);
    return new Map([
      ...this.#shared,
      ["configurationPackages", configurationPackagesSet(this.tables, company)],
      ["file", packageFilesSet(company)],
      ["extensionUpload", extensionUploadSet(this.tables, company, this.#deployment)],
    ]);
  }
}

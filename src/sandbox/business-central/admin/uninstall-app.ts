import type { Environment, InstalledApp } from "../tenant.ts";
import type { AdminCall } from "./admin-call.ts";
import { catalogApp } from "./app-catalog.ts";
import { withAppId } from "./app-names.ts";
import {
  checkAppFree,
  checkRequirements,
  findApp,
  findInstalledApp,
  isScheduledVersion,
  type Requirement,
  startAppWork,
} from "./app-work.ts";
import { findEnvironment, findFreeEnvironment } from "./find-environment.ts";
import { operationRandom } from "./operation-log.ts";
import { appOperationView } from "./operation-views.ts";
import { Refusal } from "./refusal.ts";
import { removeItem } from "./remove-item.ts";

/** Kinds of app as this list spells them, unlike `appType` of the installed apps. */
const kinds = { global: "Global", tenant: "PTE", dev: "DEV" } as const;

/** Installed apps that need another one. */
function dependents(environment: Environment, appId: string): readonly InstalledApp[] {
  return environment.apps.filter((app) => catalogApp(app.appId)?.needs.some((need) => need.appId === appId));
}

/** Lists the apps that uninstalling one would stumble over. */
export function listUninstallRequirements(call: AdminCall): unknown {
  const environment = findEnvironment(call);
  const app = findInstalledApp(call, environment);
  const value = dependents(environment, app.appId).map(({ appId, name, publisher, version, appType }) => ({
    ...withAppId(call.world.moods, "requirement", { appId, name, publisher, version }),
    type: kinds[appType],
    EnvironmentAppOperationRequirementType: "Uninstall",
  }));
  return { value };
}

/** The service says that it has succeeded half a minute to a minute before the app is gone (fact 187). */
function lingersMs(call: AdminCall): number {
  return operationRandom(call.world).integer(30, 60) * 1000;
}

function pending(apps: readonly InstalledApp[]): undefined {
  for (const app of apps) app.state = "UninstallPending";
}

/** Removes an app, and those that depend on it if the body says so. */
export function uninstallApp(call: AdminCall): unknown {
  const environment = findFreeEnvironment(call);
  const app = findInstalledApp(call, environment);
  const body = call.body();
  if (!app.canBeUninstalled) throw new Refusal([], `The app ${app.name} cannot be uninstalled.`);
  checkAppFree(call, environment, app.appId, (entry) => !isScheduledVersion(entry));
  const others = dependents(environment, app.appId);
  const requirements = others.map(
    ({ appId, name, publisher, version }): Requirement => ({ appId, name, publisher, version, type: "uninstall" }),
  );
  checkRequirements(call, requirements, body.flag("uninstallDependents"));

  const operation = startAppWork(call, environment, {
    kind: "uninstall",
    appId: app.appId,
    sourceVersion: app.version,
    targetVersion: "",
    inWindow: body.flag("useEnvironmentUpdateWindow"),
    parameters: { deleteData: body.flag("deleteData") },
    begin: () =>
      findApp(environment, app.appId)
        ? pending([app, ...others])
        : { status: "skipped", errorMessage: `The app ${app.name} is no longer installed.` },
    finish() {
      const remove = (): void => {
        for (const gone of [app, ...others]) removeItem(environment.apps, gone);
      };
      const { clock, moods } = call.world;
      if (moods.of(187) === "believed") clock.at(clock.now() + lingersMs(call), remove);
      else remove();
      return undefined;
    },
  });
  app.lastUninstallOperationId = operation.id;
  return appOperationView(operation);
}

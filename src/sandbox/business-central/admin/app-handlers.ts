import type { InstalledApp } from "../tenant.ts";
import type { AdminCall, AdminHandlers } from "./admin-call.ts";
import { catalogApp } from "./app-catalog.ts";
import { appOperations, compareVersions, missingRequirements } from "./app-work.ts";
import { findEnvironment } from "./find-environment.ts";
import { installApp } from "./install-app.ts";
import { appOperationSummary } from "./operation-views.ts";
import { Refusal } from "./refusal.ts";
import { listUninstallRequirements, uninstallApp } from "./uninstall-app.ts";
import { cancelAppUpdate, updateApp } from "./update-app.ts";

const pascal = { install: "Install", update: "Update", uninstall: "Uninstall" } as const;

/** The updates of global apps that are on offer, with what has to be done before. */
function listAvailableUpdates(call: AdminCall): unknown {
  const environment = findEnvironment(call);
  const value = environment.apps.flatMap((app) => {
    const published = app.appType === "global" ? catalogApp(app.appId) : undefined;
    const version = published?.versions.at(-1);
    if (!published || version === undefined || compareVersions(version, app.version) <= 0) return [];
    const requirements = missingRequirements(environment, published).map((requirement) => ({
      ...requirement,
      type: pascal[requirement.type],
    }));
    return [{ appId: app.appId, name: app.name, publisher: app.publisher, version, requirements }];
  });
  return { value };
}

function ofApp(call: AdminCall) {
  return appOperations(call, findEnvironment(call), call.path("appId"));
}

/** Apps of an environment and the work done on them. */
export const appHandlers: AdminHandlers = {
  ListInstalledApps: (call) => ({ value: findEnvironment(call).apps.map((app: InstalledApp) => ({ ...app })) }),
  ListAvailableAppUpdates: listAvailableUpdates,
  InstallApp: installApp,
  UpdateApp: updateApp,
  CancelAppUpdate: cancelAppUpdate,
  UninstallApp: uninstallApp,
  ListAppUninstallRequirements: listUninstallRequirements,
  ListAppOperations: (call) => ({ value: ofApp(call).toReversed().map(appOperationSummary) }),
  GetAppOperation(call) {
    const id = call.path("operationId").toLowerCase();
    const operation = ofApp(call).find((entry) => entry.id === id);
    if (!operation) throw new Refusal([], `There is no operation ${id} of this app.`, { status: 404 });
    return appOperationSummary(operation);
  },
};

import type { AdminCall, AdminHandlers } from "./admin-call.ts";
import { catalogApp } from "./app-catalog.ts";
import { withAppId } from "./app-names.ts";
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
  const { moods } = call.world;
  const value = environment.apps.flatMap((app) => {
    const published = app.appType === "global" ? catalogApp(app.appId) : undefined;
    const version = published?.versions.at(-1);
    if (!published || version === undefined || compareVersions(version, app.version) <= 0) return [];
    const requirements = missingRequirements(environment, published).map((requirement) => ({
      ...withAppId(moods, "requirement", requirement),
      type: pascal[requirement.type],
    }));
    const { appId, name, publisher } = app;
    return [withAppId(moods, "update", { appId, name, publisher, version, requirements })];
  });
  return { value };
}

function ofApp(call: AdminCall) {
  return appOperations(call, findEnvironment(call), call.path("appId"));
}

/** Apps of an environment and the work done on them. */
export const appHandlers: AdminHandlers = {
  ListInstalledApps: (call) => ({
    value: findEnvironment(call).apps.map((app) => withAppId(call.world.moods, "app", app)),
  }),
  ListAvailableAppUpdates: listAvailableUpdates,
  InstallApp: installApp,
  UpdateApp: updateApp,
  CancelAppUpdate: cancelAppUpdate,
  UninstallApp: uninstallApp,
  ListAppUninstallRequirements: listUninstallRequirements,
  ListAppOperations: (call) => ({ value: ofApp(call).toReversed().map(appOperationSummary) }),
  GetAppOperation(call) {
    const id = call.path("operationId").toLowerCase();
    const operations = ofApp(call);
    const operation = operations.find((entry) => entry.id === id);
    if (!operation) throw new Refusal([], `There is no operation ${id} of this app.`, { status: 404 });
    // Seen: the whole history of the app, in which the id has to be looked up (fact 182).
    return call.world.moods.of(182) === "seen"
      ? { value: operations.toReversed().map(appOperationSummary) }
      : appOperationSummary(operation);
  },
};

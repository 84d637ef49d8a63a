import type { Environment, InstalledApp } from "../tenant.ts";
import { callerName } from "./access.ts";
import type { AdminCall } from "./admin-call.ts";
import { catalogApp } from "./app-catalog.ts";
import {
  appOperations,
  checkAppFree,
  checkRequirements,
  compareVersions,
  findApp,
  findInstalledApp,
  meetRequirements,
  missingRequirements,
  startAppWork,
} from "./app-work.ts";
import { findEnvironment, findFreeEnvironment } from "./find-environment.ts";
import { appOperationView } from "./operation-views.ts";
import { Refusal } from "./refusal.ts";
import { endOperation } from "./run-operation.ts";

/** Updates a global app to the version that the body names; there is no word for the latest one. */
export function updateApp(call: AdminCall): unknown {
  const environment = findFreeEnvironment(call);
  const app = findInstalledApp(call, environment);
  const body = call.body();
  const version = body.text("targetVersion");
  const published = catalogApp(app.appId);
  checkNotScheduled(call, environment, app);
  checkAppFree(call, environment, app.appId);
  if (!published?.versions.includes(version) || compareVersions(version, app.version) <= 0) {
    throw new Refusal([], `The app ${app.name} ${app.version} cannot be updated to ${version}.`, {
      target: "targetVersion",
    });
  }
  const requirements = missingRequirements(environment, published);
  checkRequirements(call, requirements, body.flag("installOrUpdateNeededDependencies"));

  const operation = startAppWork(call, environment, {
    kind: "update",
    appId: app.appId,
    sourceVersion: app.version,
    targetVersion: version,
    inWindow: body.flag("useEnvironmentUpdateWindow"),
    begin() {
      if (!findApp(environment, app.appId))
        return { status: "skipped", errorMessage: `The app ${app.name} is no longer installed.` };
      app.state = "Updating";
      return undefined;
    },
    finish() {
      meetRequirements(environment, requirements);
      app.version = version;
      app.state = "Installed";
      app.lastUpdateAttemptResult = "Succeeded";
      return undefined;
    },
  });
  app.state = "UpdatePending";
  app.lastOperationId = operation.id;
  return appOperationView(operation);
}

/** A second update of an app has a code and a sentence of its own, by which a published program knows it (fact 190). */
function checkNotScheduled(call: AdminCall, environment: Environment, app: InstalledApp): void {
  const waits = appOperations(call, environment, app.appId).some(
    (entry) => entry.app?.kind === "update" && entry.status === "scheduled",
  );
  if (waits)
    throw new Refusal(
      ["EntityValidationFailed"],
      `An update of the app ${app.name} has already been scheduled for the environment ${environment.name}.`,
    );
}

/** Takes an update back that has not started yet. */
export function cancelAppUpdate(call: AdminCall): unknown {
  const environment = findEnvironment(call);
  const app = findInstalledApp(call, environment);
  const id = call.body().text("ScheduledOperationId").toLowerCase();
  const operation = appOperations(call, environment, app.appId).find(
    (entry) => entry.id === id && entry.app?.kind === "update",
  );
  if (!operation?.app) throw new Refusal([], `There is no update ${id} of this app.`, { status: 404 });
  if (operation.status !== "scheduled")
    throw new Refusal([], `The update cannot be cancelled any more, its status is ${operation.status}.`);
  endOperation(call.world.clock, operation, { status: "canceled", errorMessage: "" });
  operation.app.canceledBy = callerName(call.token);
  app.state = "Installed";
  app.lastUpdateAttemptResult = "Canceled";
  return appOperationView(operation);
}

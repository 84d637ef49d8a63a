import type { AdminCall } from "./admin-call.ts";
import { catalogApp, installedApp } from "./app-catalog.ts";
import {
  checkAppFree,
  checkRequirements,
  findApp,
  meetRequirements,
  missingRequirements,
  putApp,
  startAppWork,
} from "./app-work.ts";
import { failureText } from "./failure-text.ts";
import { findFreeEnvironment } from "./find-environment.ts";
import { appOperationView } from "./operation-views.ts";
import { Refusal } from "./refusal.ts";

/** Installs a global app, along with what it needs if the body says so. */
export function installApp(call: AdminCall): unknown {
  const environment = findFreeEnvironment(call);
  const app = catalogApp(call.path("appId"));
  const body = call.body();
  if (!app) throw new Refusal([], `There is no global app ${call.path("appId")}.`, { status: 404, target: "appId" });
  if (findApp(environment, app.appId)) throw new Refusal([], `The app ${app.name} is installed already.`);
  checkAppFree(call, environment, app.appId);
  const version =
    body.optionalText("targetVersion") ?? (body.flag("allowPreviewVersion") ? undefined : app.versions.at(-1));
  if (version === undefined || !app.versions.includes(version))
    throw new Refusal([], `The app ${app.name} has no version ${version ?? "of an unnamed preview"}.`, {
      target: "targetVersion",
    });
  const requirements = missingRequirements(environment, app);
  const dependencies = body.flag("installOrUpdateNeededDependencies");
  checkRequirements(call, requirements, dependencies);

  const inWindow = body.flag("useEnvironmentUpdateWindow");
  const operation = startAppWork(call, environment, {
    kind: "install",
    appId: app.appId,
    sourceVersion: "",
    targetVersion: version,
    inWindow,
    parameters: {
      allowPreviewVersion: body.flag("allowPreviewVersion"),
      ignoreUpgradeWindow: !inWindow,
      acceptIsvEula: true,
      allowDependencyUpdate: dependencies,
    },
    finish() {
      if (app.failure !== undefined)
        return { status: "failed", errorMessage: failureText(call.world, environment, app.failure) };
      meetRequirements(environment, requirements);
      putApp(environment, installedApp(app, version));
      return undefined;
    },
  });
  return appOperationView(operation);
}

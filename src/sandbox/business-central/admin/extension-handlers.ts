import type { AppWork } from "../tenant.ts";
import { callerName } from "./access.ts";
import type { AdminCall, AdminHandlers } from "./admin-call.ts";
import { readPackage } from "./app-package.ts";
import { appOperations, checkAppFree, compareVersions, findApp } from "./app-work.ts";
import { environmentOf, family, findEnvironment, findFreeEnvironment } from "./find-environment.ts";
import { record } from "./operation-log.ts";
import { pteOperationView } from "./operation-views.ts";
import { runInstallation } from "./pte-installation.ts";
import { Refusal } from "./refusal.ts";
import { newestRelease, releaseNumber, releaseOf } from "./releases.ts";
import { endOperation } from "./run-operation.ts";
import { nextMomentInWindow } from "./update-window.ts";

const largestPackageBytes = 50 * 1024 * 1024;

const scheduleKinds: readonly AppWork["scheduleKind"][] = [
  "Immediate",
  "UpdateWindow",
  "NextMinorUpdate",
  "NextMajorUpdate",
];

/** Takes the package of an extension and installs it at once, in the update window, or with an update. */
function uploadAndInstall(call: AdminCall): unknown {
  const environment = findFreeEnvironment(call);
  const body = call.body();
  const file = body.file("extensionFile");
  if (file.bytes.length === 0 || file.bytes.length > largestPackageBytes)
    throw new Refusal([], "A package has at least one byte and at most 50 MB.", { target: "extensionFile" });
  const manifest = readPackage(file);
  const scheduleKind = scheduleKinds.find((kind) => kind === body.optionalText("deploymentSchedule")) ?? "Immediate";
  const installed = findApp(environment, manifest.appId);
  const withUpdate = scheduleKind === "NextMinorUpdate" || scheduleKind === "NextMajorUpdate";
  if (withUpdate && !installed)
    throw new Refusal([], "An extension that is new to the environment is installed at once or in the update window.", {
      target: "deploymentSchedule",
    });
  if (installed && installed.appType !== "tenant")
    throw new Refusal([], `The app ${manifest.name} is no per-tenant extension here.`);
  if (installed && compareVersions(manifest.version, installed.version) <= 0)
    throw new Refusal([], `The version ${installed.version} of ${manifest.name} is installed already.`);
  checkAppFree(call, environment, manifest.appId);

  const operation = record(call, "scheduled", {
    type: "environmentAppInstall",
    environment,
    occupies: [],
    parameters: {
      appId: manifest.appId,
      targetAppVersion: manifest.version,
      countryCode: environment.countryCode,
      languageId: body.optionalText("languageId") ?? "en-US",
      name: manifest.name,
      publisher: manifest.publisher,
      scheduleKind,
      targetRelease: targetRelease(call, environment.version, scheduleKind),
      syncMode: body.optionalText("syncMode") ?? "Add",
    },
    app: {
      appId: manifest.appId,
      kind: "install",
      sourceVersion: "",
      targetVersion: manifest.version,
      scheduleKind,
      canceledBy: "",
    },
  });
  const now = call.world.clock.now();
  if (withUpdate) environment.waitingExtensions.push({ operation, manifest });
  else
    runInstallation(
      call,
      operation,
      manifest,
      scheduleKind === "Immediate" ? now : Math.max(now + 1000, nextMomentInWindow(environment, now)),
    );
  return pteOperationView(operation);
}

/** The release that an installation waits for; empty when it waits for none. */
function targetRelease(call: AdminCall, version: string, kind: AppWork["scheduleKind"]): string {
  const current = releaseOf(version) ?? newestRelease(call.world.clock.now());
  if (kind === "NextMinorUpdate") return releaseNumber(current.number + 1).name;
  return kind === "NextMajorUpdate" ? releaseNumber(current.number - current.minor + 6).name : "";
}

/** Takes an uploaded version off the schedule; its package is gone then. */
function removeScheduledVersion(call: AdminCall): unknown {
  const [name, appId] = [call.path("environmentName"), call.path("appId")];
  const missing = (message: string): Refusal =>
    new Refusal(["ResourceDoesNotExist"], message, { status: 404, target: `${family}/${name}/apps/${appId}` });
  const environment =
    call.path("applicationFamily").toLowerCase() === family.toLowerCase() ? environmentOf(call, name) : undefined;
  if (!environment) throw missing(`There is no environment ${name}.`);
  const body = call.body();
  const operation = appOperations(call, environment, appId).find(
    ({ app, status }) =>
      status === "scheduled" &&
      app?.targetVersion === body.text("targetVersion") &&
      app.scheduleKind === body.text("scheduleKind"),
  );
  if (!operation?.app) throw missing("No installation of this version is scheduled so.");
  endOperation(call.world.clock, operation, { status: "canceled", errorMessage: "" });
  operation.app.canceledBy = callerName(call.token);
  return pteOperationView(operation);
}

/** Per-tenant extensions: uploads, and installations still to come. */
export const extensionHandlers: AdminHandlers = {
  UploadAndInstallPte: uploadAndInstall,
  RemoveScheduledPteVersion: removeScheduledVersion,
  ListScheduledPteOperations(call) {
    const environment = findEnvironment(call);
    const scheduled = call.tenant.operations.filter(
      (entry) => entry.environment === environment && entry.status === "scheduled" && "syncMode" in entry.parameters,
    );
    // This list prints the type with a capital letter, and null where others leave a date out.
    return {
      value: scheduled.map((entry) => ({
        ...pteOperationView(entry),
        type: "Install",
        startedOn: null,
        completedOn: null,
        parameters: entry.parameters,
      })),
    };
  },
};

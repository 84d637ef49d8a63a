import type { AppIdentity, AppWork, Environment, InstalledApp, OperationRecord, Outcome } from "../tenant.ts";
import type { AdminCall } from "./admin-call.ts";
import { type CatalogApp, catalogApp, installedApp } from "./app-catalog.ts";
import { withAppId } from "./app-names.ts";
import { isFinal } from "./operation-log.ts";
import { Refusal } from "./refusal.ts";
import { startWork } from "./run-operation.ts";
import { nextMomentInWindow } from "./update-window.ts";

const operationTypes = {
  install: "environmentAppInstall",
  update: "environmentAppUpdate",
  uninstall: "environmentAppUninstall",
} as const;

/** The app of an environment with this id in any case. */
export function findApp(environment: Environment, appId: string): InstalledApp | undefined {
  return environment.apps.find((app) => app.appId === appId.toLowerCase());
}

/** The app of an environment that the path names; refuses the call when it is not installed. */
export function findInstalledApp(call: AdminCall, environment: Environment): InstalledApp {
  const app = findApp(environment, call.path("appId"));
  if (!app)
    throw new Refusal(
      ["ResourceDoesNotExist"],
      `The app ${call.path("appId")} is not installed in ${environment.name}.`,
      { status: 404, target: "appId" },
    );
  return app;
}

/** The operations of one app in one environment. */
export function appOperations(call: AdminCall, environment: Environment, appId: string): readonly OperationRecord[] {
  return call.tenant.operations.filter(
    (entry) => entry.environment === environment && entry.app?.appId === appId.toLowerCase(),
  );
}

/** Whether work is a version of an extension that is scheduled. Uninstalling does not take it off (fact 191), nor wait for it. */
export function isScheduledVersion({ status, parameters }: OperationRecord): boolean {
  return status === "scheduled" && "syncMode" in parameters;
}

/** Refuses work on an app while other work on it waits or runs; `counts` says which of it is in the way. */
export function checkAppFree(
  call: AdminCall,
  environment: Environment,
  appId: string,
  counts: (entry: OperationRecord) => boolean = () => true,
): void {
  if (findApp(environment, appId)?.state === "UninstallPending")
    throw new Refusal([], `The app ${appId} is still being uninstalled.`);
  const other = appOperations(call, environment, appId).find((entry) => !isFinal(entry) && counts(entry));
  if (other) throw new Refusal([], `The operation ${other.id} (${other.app?.kind}) of this app has not ended yet.`);
}

/** Other apps that have to be dealt with first. */
export interface Requirement extends AppIdentity {
  readonly version: string;
  readonly type: "install" | "update" | "uninstall";
}

/** What the newest version of an app still needs in an environment. */
export function missingRequirements(environment: Environment, app: CatalogApp): readonly Requirement[] {
  return app.needs.flatMap(({ appId, version }) => {
    const present = findApp(environment, appId);
    const needed = catalogApp(appId);
    if (!needed || (present && compareVersions(present.version, version) >= 0)) return [];
    return [
      { appId, name: needed.name, publisher: needed.publisher, version, type: present ? "update" : "install" } as const,
    ];
  });
}

/** Refuses a call because of other apps; the answer carries `data` where other errors carry `extensionData`. */
export function checkRequirements(call: AdminCall, requirements: readonly Requirement[], solvedAlong: boolean): void {
  if (requirements.length === 0 || solvedAlong) return;
  throw new Refusal(["EntityValidationFailed"], "Other apps have to be installed, updated or uninstalled first.", {
    status: 400,
    data: { requirements: requirements.map((requirement) => withAppId(call.world.moods, "requirement", requirement)) },
  });
}

/** Installs and updates what an app needs. */
export function meetRequirements(environment: Environment, requirements: readonly Requirement[]): void {
  for (const { appId, version } of requirements) {
    const app = catalogApp(appId);
    if (app) putApp(environment, installedApp(app, version));
  }
}

/** Adds an app, or gives the one that is there another version. */
export function putApp(environment: Environment, app: InstalledApp): void {
  const present = findApp(environment, app.appId);
  if (present) present.version = app.version;
  else environment.apps.push(app);
}

/** Work on an app, and what it changes when it is done. */
export interface AppPlan {
  readonly kind: AppWork["kind"];
  readonly appId: string;
  readonly sourceVersion: string;
  readonly targetVersion: string;
  readonly inWindow: boolean;
  readonly parameters?: Record<string, unknown>;
  begin?(): Outcome | undefined;
  finish(operation: OperationRecord): Outcome | undefined;
}

/** Starts work on an app: at once, or in the next update window. */
export function startAppWork(call: AdminCall, environment: Environment, plan: AppPlan): OperationRecord {
  const { kind, appId, sourceVersion, targetVersion, inWindow } = plan;
  const now = call.world.clock.now();
  const what = {
    type: operationTypes[kind],
    environment,
    occupies: [],
    parameters: { appId, targetAppVersion: targetVersion, countryCode: environment.countryCode, ...plan.parameters },
    app: {
      appId,
      kind,
      sourceVersion,
      targetVersion,
      scheduleKind: inWindow ? "UpdateWindow" : "Immediate",
      canceledBy: "",
    },
  } as const;
  return startWork(call, "scheduled", what, (random, operation) => ({
    startsAtMs: (inWindow ? nextMomentInWindow(environment, now) : now) + random.integer(2_000, 20_000),
    lastsMs: random.integer(60, 240) * 1000,
    begin: () => skippedUnlessActive(environment) ?? plan.begin?.(),
    finish: () => plan.finish(operation),
  }));
}

/** Work on apps is left out where the environment is not up when its time has come. */
export function skippedUnlessActive({ status }: Environment): Outcome | undefined {
  if (status === "Active") return undefined;
  return { status: "skipped", errorMessage: `The environment was not active, its status was ${status}.` };
}

/** Below zero when the first of two versions in four parts is the older one. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split("."), b.split(".")];
  return left.map((part, i) => Number(part) - Number(right[i] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

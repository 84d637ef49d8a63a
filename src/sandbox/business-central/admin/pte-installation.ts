import type { Environment, OperationRecord } from "../tenant.ts";
import type { AdminCall } from "./admin-call.ts";
import type { PackageManifest } from "./app-package.ts";
import { findApp, putApp, skippedUnlessActive } from "./app-work.ts";
import { isFinal, operationRandom } from "./operation-log.ts";
import { runOperation } from "./run-operation.ts";

/** Starts the installations that waited for an update, now that it is done. A major update is a minor one too. */
export function installWaitingExtensions(call: AdminCall, environment: Environment, major: boolean): void {
  const waiting = environment.waitingExtensions;
  for (const { operation, manifest } of waiting.splice(0)) {
    if (isFinal(operation)) continue;
    if (!major && operation.app?.scheduleKind === "NextMajorUpdate") waiting.push({ operation, manifest });
    else runInstallation(call, operation, manifest, call.world.clock.now());
  }
}

/** Installs an extension at a moment; the status is `running` at once when that is now. */
export function runInstallation(
  call: AdminCall,
  operation: OperationRecord,
  manifest: PackageManifest,
  startsAtMs: number,
): void {
  const { environment } = operation;
  runOperation(call.world.clock, operation, {
    startsAtMs,
    lastsMs: operationRandom(call.world).integer(60, 240) * 1000,
    begin: () => skippedUnlessActive(environment),
    finish(): undefined {
      putApp(environment, { ...manifest, appType: "tenant", canBeUninstalled: true, state: "Installed" });
      const app = findApp(environment, manifest.appId);
      if (app) Object.assign(app, { lastOperationId: operation.id, lastUpdateAttemptResult: "Succeeded" });
    },
  });
}

import type { Random } from "../../core/random.ts";
import type { AdminCall, AdminHandlers } from "./admin-call.ts";
import { findEnvironment, findFreeEnvironment } from "./find-environment.ts";
import { addEnvironment, checkNewName, checkRoom, settle } from "./new-environment.ts";
import { iso, operationView } from "./operation-views.ts";
import { Refusal } from "./refusal.ts";
import { startSoon, startWork } from "./run-operation.ts";
import { restorableSpans } from "./version-history.ts";

/** Brings a soft-deleted environment back under its name (fact 144). */
function recoverEnvironment(call: AdminCall): unknown {
  const environment = findEnvironment(call);
  if (environment.status === "Recovering")
    throw new Refusal(
      ["deletedEnvironmentRecoveryInProgress"],
      `The environment ${environment.name} is being recovered already.`,
    );
  if (environment.status !== "SoftDeleted") {
    throw new Refusal(
      ["invalidStatusCannotRecoverDeletedEnvironment"],
      `The environment ${environment.name} is not soft-deleted, its status is ${environment.status}.`,
    );
  }
  environment.status = "Recovering";
  const what = { type: "recover", environment, parameters: { recoveryReason: "requestedByAdmin" } };
  const lastsMs = (random: Random): number => random.integer(2, 5) * 60_000;
  const operation = startSoon(call, what, lastsMs, (): undefined => {
    environment.status = "Active";
    delete environment.softDeletedOnMs;
    delete environment.hardDeletePendingOnMs;
  });
  return operationView(operation);
}

/** Starts a new environment with the data, and the version, that another one had at a moment of the past. */
function restoreEnvironment(call: AdminCall): unknown {
  const source = findFreeEnvironment(call);
  const body = call.body();
  const name = body.text("EnvironmentName");
  const type = body.text("EnvironmentType") === "Production" ? "Production" : "Sandbox";
  const atMs = body.time("PointInTime");
  const span = restorableSpans(source, call.world.clock.now()).find(
    ({ fromMs, toMs }) => fromMs <= atMs && atMs <= toMs,
  );
  if (!span)
    throw new Refusal(["PitRestoreFailed"], `The environment ${source.name} cannot be restored to ${iso(atMs)}.`, {
      target: "PointInTime",
    });
  checkNewName(call, name);
  checkRoom(call, type, source.databaseStorageInKilobytes);

  const apps = source.apps
    .filter((app) => !(body.flag("SkipInstallingPTEs") && app.appType === "tenant"))
    .filter(
      (app) =>
        !(body.flag("SkipInstallingThirdPartyGlobalApps") && app.appType === "global" && app.publisher !== "Microsoft"),
    );
  const environment = addEnvironment(call, { ...source, name, type, version: span.version, apps });
  const what = {
    type: "pitRestore",
    environment,
    occupies: [environment, source],
    parameters: { environmentName: name, environmentType: type.toLowerCase(), restorePointInTime: iso(atMs) },
  };
  const operation = startWork(call, "queued", what, (random, { createdOnMs }) => ({
    startsAtMs: createdOnMs + random.integer(20_000, 60_000),
    lastsMs: random.integer(15, 40) * 60_000,
    finish: () => settle(environment),
  }));
  return operationView(operation);
}

/** Getting environments back. */
export const recoveryHandlers: AdminHandlers = {
  RecoverEnvironment: recoverEnvironment,
  RestoreEnvironment: restoreEnvironment,
  ListAvailableRestorePeriods: (call) => ({
    value: restorableSpans(findEnvironment(call), call.world.clock.now()).map(({ version, fromMs, toMs }) => ({
      from: iso(fromMs),
      to: iso(toMs),
      correspondingApplicationPackageVersion: version,
    })),
  }),
};

import type { Environment } from "../tenant.ts";
import type { AdminCall } from "./admin-call.ts";
import { catalogApp } from "./app-catalog.ts";
import type { UpdateChoice } from "./environment-state.ts";
import { occupant } from "./find-environment.ts";
import { installWaitingExtensions } from "./pte-installation.ts";
import { fullVersion, type Release, releaseOf } from "./releases.ts";
import { startWork } from "./run-operation.ts";
import { endSessions } from "./session-handlers.ts";
import { isAvailable } from "./update-schedule.ts";
import { nextMomentInWindow } from "./update-window.ts";
import { setVersion } from "./version-history.ts";

const tryAgainMs = 3_600_000;

/** Sets the timer for the selected update anew, after anything about it has changed. */
export function armUpdate(call: AdminCall, environment: Environment): void {
  const schedule = environment.admin.updates;
  schedule.cancelTimer();
  const { selected } = schedule;
  // An environment that was removed, or moved to another tenant, is not waited for.
  if (!selected || !call.tenant.environments.includes(environment)) return;
  const { clock } = call.world;
  const wait = (atMs: number, work: () => void): void => {
    schedule.cancelTimer = clock.at(atMs, work);
  };
  if (!isAvailable(selected.target, clock.now())) {
    wait(selected.target.release.releasedAtMs, () => armUpdate(call, environment));
    return;
  }
  const earliestMs = Math.max(clock.now(), selected.selectedDateTimeMs ?? 0);
  wait(selected.ignoreUpdateWindow ? earliestMs : nextMomentInWindow(environment, earliestMs), () => {
    if (environment.status === "Active" && !occupant(call, environment)) startUpdate(call, environment, selected);
    else wait(clock.now() + tryAgainMs, () => armUpdate(call, environment));
  });
}

function startUpdate(call: AdminCall, environment: Environment, choice: UpdateChoice): void {
  const { release } = choice.target;
  const parameters = {
    sourceVersion: environment.version,
    targetVersion: fullVersion(release),
    ignoreUpdateWindow: choice.ignoreUpdateWindow,
  };
  startWork(call, "running", { type: "update", environment, parameters }, (random, { createdOnMs }) => ({
    startsAtMs: createdOnMs,
    lastsMs: random.integer(20, 45) * 60_000,
    begin(): undefined {
      environment.status = "Upgrading";
      endSessions(environment);
    },
    finish(): undefined {
      finishUpdate(call, environment, release);
    },
  }));
}

function finishUpdate(call: AdminCall, environment: Environment, release: Release): void {
  const major = releaseOf(environment.version)?.major !== release.major;
  const schedule = environment.admin.updates;
  schedule.choices.clear();
  schedule.selected = undefined;
  setVersion(environment, fullVersion(release), call.world.clock.now());
  environment.status = "Active";
  const withApps = major || environment.appSourceAppsUpdateCadence === "DuringMajorMinorUpgrade";
  for (const app of environment.apps) {
    if (app.publisher === "Microsoft") app.version = environment.version;
    else if (withApps && app.appType === "global") app.version = catalogApp(app.appId)?.versions.at(-1) ?? app.version;
  }
  installWaitingExtensions(call, environment, major);
}

import type { Environment } from "../tenant.ts";
import type { AdminCall, AdminHandlers } from "./admin-call.ts";
import type { UpdateTarget } from "./environment-state.ts";
import { enforcedUpdateMs } from "./environment-view.ts";
import { findEnvironment, findFreeEnvironment } from "./find-environment.ts";
import { operationRandom } from "./operation-log.ts";
import { iso } from "./operation-views.ts";
import { Refusal } from "./refusal.ts";
import { replacePlan } from "./run-operation.ts";
import { armUpdate } from "./update-run.ts";
import { choiceFor, isAvailable, updateTargets } from "./update-schedule.ts";

function updateView(call: AdminCall, environment: Environment, target: UpdateTarget): Record<string, unknown> {
  const { release, type } = target;
  const available = isAvailable(target, call.world.clock.now());
  const choice = choiceFor(environment, target);
  const selected = environment.admin.updates.selected === choice;
  const at = new Date(release.releasedAtMs);
  return {
    targetVersion: release.name,
    available,
    selected,
    ...(available && selected ? { updateStatus: "scheduled" } : {}),
    ...(available
      ? {
          scheduleDetails: {
            latestSelectableDateTime: iso(enforcedUpdateMs(environment.version)),
            selectedDateTime: choice.selectedDateTimeMs === undefined ? null : iso(choice.selectedDateTimeMs),
            ignoreUpdateWindow: choice.ignoreUpdateWindow,
            rolloutStatus: "Active",
          },
        }
      : { expectedAvailability: { month: at.getUTCMonth() + 1, year: at.getUTCFullYear() } }),
    targetVersionType: type,
  };
}

function selectUpdate(call: AdminCall): undefined {
  const environment = findFreeEnvironment(call);
  const body = call.body();
  const type = body.optionalText("targetVersionType") ?? "GA";
  const name = call.path("targetVersion");
  const { clock } = call.world;
  const target = updateTargets(environment, clock.now()).find(
    (candidate) => candidate.release.name === name && candidate.type === type,
  );
  if (!target)
    throw new Refusal([], `The environment cannot be updated to ${name} (${type}).`, {
      status: 404,
      target: "targetVersion",
    });
  const details = body.part("scheduleDetails");
  const dated = details.optionalText("selectedDateTime") !== undefined;
  const selectedDateTimeMs = dated ? details.time("selectedDateTime") : undefined;
  if (body.values.scheduleDetails !== undefined && !isAvailable(target, clock.now()))
    throw new Refusal([], `The version ${name} is not available yet and takes no schedule.`);
  if (selectedDateTimeMs !== undefined && selectedDateTimeMs > enforcedUpdateMs(environment.version)) {
    throw new Refusal([], `The update has to start by ${iso(enforcedUpdateMs(environment.version))}.`, {
      target: "selectedDateTime",
    });
  }
  const choice = choiceFor(environment, target);
  if (dated) choice.selectedDateTimeMs = selectedDateTimeMs;
  if (details.values.ignoreUpdateWindow !== undefined) choice.ignoreUpdateWindow = details.flag("ignoreUpdateWindow");
  if (body.flag("selected")) environment.admin.updates.selected = choice;
  armUpdate(call, environment);
}

/** Rolls a running update back; that takes more than an hour, and nobody can use the environment meanwhile. */
function cancelRunningUpdate(call: AdminCall): undefined {
  const environment = findEnvironment(call);
  const id = call.path("id").toLowerCase();
  const operation = call.tenant.operations.find(
    (candidate) => candidate.environment === environment && candidate.id === id,
  );
  if (!operation) throw new Refusal([], `There is no operation ${id} of this environment.`, { status: 404 });
  if (operation.type !== "update") throw new Refusal([], `An operation of type ${operation.type} cannot be cancelled.`);
  if (operation.status !== "running" || operation.rollsBack)
    throw new Refusal([], "The update is not running, or is being rolled back already.");
  const { clock } = call.world;
  if (clock.now() >= enforcedUpdateMs(environment.version))
    throw new Refusal([], "In its enforced period an update cannot be cancelled.");
  operation.rollsBack = true;
  replacePlan(clock, operation, operationRandom(call.world).integer(61, 90) * 60_000, () => {
    environment.status = "Active";
    environment.admin.updates.selected = undefined;
    return { status: "canceled", errorMessage: "" };
  });
}

/** Versions that an environment can be updated to, and the choice among them. */
export const updateHandlers: AdminHandlers = {
  ListEnvironmentUpdates(call) {
    const environment = findEnvironment(call);
    return {
      value: updateTargets(environment, call.world.clock.now()).map((target) => updateView(call, environment, target)),
    };
  },
  SelectEnvironmentUpdate: selectUpdate,
  CancelRunningUpdate: cancelRunningUpdate,
};

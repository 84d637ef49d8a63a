import type { AdminCall } from "./admin-call.ts";
import { findFreeEnvironment } from "./find-environment.ts";
import { checkNewName } from "./new-environment.ts";
import { operationRandom, record } from "./operation-log.ts";
import { operationView } from "./operation-views.ts";
import { runOperation, soonMs } from "./run-operation.ts";

/** Starts a rename. When it is done no path with the old name works, that of the operation included (fact 143). */
export function renameEnvironment(call: AdminCall): unknown {
  const environment = findFreeEnvironment(call);
  const oldEnvironmentName = environment.name;
  const newEnvironmentName = call.body().text("NewEnvironmentName");
  checkNewName(call, newEnvironmentName);
  const random = operationRandom(call.world);
  const operation = record(call, "scheduled", {
    type: "environmentRename",
    environment,
    parameters: { oldEnvironmentName, newEnvironmentName },
  });
  runOperation(call.world.clock, operation, {
    startsAtMs: operation.createdOnMs + soonMs(random),
    lastsMs: random.integer(60, 180) * 1000,
    finish() {
      environment.name = newEnvironmentName;
      return undefined;
    },
  });
  return operationView(operation);
}

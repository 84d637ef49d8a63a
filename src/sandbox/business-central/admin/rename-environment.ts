import type { AdminCall } from "./admin-call.ts";
import { findFreeEnvironment } from "./find-environment.ts";
import { checkNewName } from "./new-environment.ts";
import { operationView } from "./operation-views.ts";
import { startSoon, upToThreeMinutesMs } from "./run-operation.ts";

/** Starts a rename. When it is done no path with the old name works, that of the operation included (fact 143). */
export function renameEnvironment(call: AdminCall): unknown {
  const environment = findFreeEnvironment(call);
  const oldEnvironmentName = environment.name;
  const newEnvironmentName = call.body().text("NewEnvironmentName");
  checkNewName(call, newEnvironmentName);
  const what = { type: "environmentRename", environment, parameters: { oldEnvironmentName, newEnvironmentName } };
  const operation = startSoon(call, what, upToThreeMinutesMs, (): undefined => {
    environment.name = newEnvironmentName;
  });
  return operationView(operation);
}

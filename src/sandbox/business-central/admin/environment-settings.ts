import type { AdminCall, AdminHandlers } from "./admin-call.ts";
import { checkActive, findEnvironment } from "./find-environment.ts";
import { operationRandom, record, recordDone } from "./operation-log.ts";
import { runOperation } from "./run-operation.ts";
import { endSessions } from "./session-handlers.ts";

/** Sends telemetry elsewhere and restarts the environment for it, which throws its users out. */
function setAppInsightsKey(call: AdminCall): undefined {
  const environment = findEnvironment(call);
  const key = call.body().text("key");
  checkActive(environment, ["cannotSetAppInsightsKey"]);
  environment.appInsightsKey = key;
  recordDone(call, { type: "modify", environment, parameters: { setting: "appinsightskey" } });
  const operation = record(call, "running", { type: "restart", environment });
  runOperation(call.world.clock, operation, {
    startsAtMs: operation.createdOnMs,
    lastsMs: operationRandom(call.world).integer(30, 90) * 1000,
    begin(): undefined {
      endSessions(environment);
    },
    finish: () => undefined,
  });
}

/** Settings that the environment itself shows. */
export const environmentSettingsHandlers: AdminHandlers = {
  SetAppInsightsKey: setAppInsightsKey,
  SetAppSourceAppsUpdateCadence(call) {
    const environment = findEnvironment(call);
    const value = call.body().text("value");
    environment.appSourceAppsUpdateCadence =
      value === "DuringMajorUpgrade" || value === "DuringMajorMinorUpgrade" ? value : "Default";
    recordDone(call, { type: "modify", environment, parameters: { setting: "appSourceAppsUpdateCadence" } });
  },
};

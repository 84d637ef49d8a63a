import type { AdminCall, AdminHandlers } from "./admin-call.ts";
import { checkActive, findEnvironment } from "./find-environment.ts";
import { recordDone } from "./operation-log.ts";
import { startWork } from "./run-operation.ts";
import { endSessions } from "./session-handlers.ts";

/** Sends telemetry elsewhere and restarts the environment for it, which throws its users out. */
function setAppInsightsKey(call: AdminCall): undefined {
  const environment = findEnvironment(call);
  const key = call.body().text("key");
  checkActive(environment, ["cannotSetAppInsightsKey"]);
  environment.appInsightsKey = key;
  recordDone(call, { type: "modify", environment, parameters: { setting: "appinsightskey" } });
  startWork(call, "running", { type: "restart", environment }, (random, { createdOnMs }) => ({
    startsAtMs: createdOnMs,
    lastsMs: random.integer(30, 90) * 1000,
    begin(): undefined {
      endSessions(environment);
    },
    finish: () => undefined,
  }));
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

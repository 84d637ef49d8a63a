import type { Environment } from "../tenant.ts";
import { type AdminCall, OlderAnswer } from "./admin-call.ts";
import { firstVersionWithOperations } from "./create-environment.ts";
import { environmentView } from "./environment-view.ts";
import { findEnvironment, findFreeEnvironment } from "./find-environment.ts";
import { addEnvironment, checkNewName, checkRoom, settle } from "./new-environment.ts";
import { operationRandom, record } from "./operation-log.ts";
import { operationView } from "./operation-views.ts";
import { Refusal } from "./refusal.ts";
import { runOperation, soonMs } from "./run-operation.ts";

/** Starts a new environment with the data of another one, which is busy until the copy is made. */
export function copyEnvironment(call: AdminCall): unknown {
  findEnvironment(call, "sourceEnvironmentName");
  const body = call.body();
  const name = body.text("environmentName");
  const type = body.text("type") === "Production" ? "Production" : "Sandbox";
  if (type === "Production" && call.version < firstVersionWithOperations)
    throw new Refusal(["invalidInput"], "This version copies to sandboxes only.", { target: "type" });
  checkNewName(call, name);
  const known = findEnvironment(call, "sourceEnvironmentName");
  checkRoom(call, type, known.databaseStorageInKilobytes);
  const source = findFreeEnvironment(call, [], "sourceEnvironmentName");
  checkDeveloperExtensions(call, source);

  const random = operationRandom(call.world);
  const environment = addEnvironment(call, { ...source, name, type });
  const operation = record(call, "scheduled", {
    type: "copy",
    environment,
    occupies: [environment, source],
    parameters: {
      sourceEnvironmentName: source.name,
      sourceEnvironmentType: source.type,
      destinationEnvironmentName: name,
      destinationEnvironmentType: type,
      applicationVersion: source.version,
      countryCode: source.countryCode,
    },
  });
  runOperation(call.world.clock, operation, {
    startsAtMs: operation.createdOnMs + soonMs(random),
    lastsMs: random.integer(10, 30) * 60_000,
    finish: () => settle(environment),
  });
  return call.version < firstVersionWithOperations
    ? new OlderAnswer(201, environmentView(call.world, environment))
    : operationView(operation);
}

/** An extension of the source that another environment has as a developer extension keeps the copy from being made. */
function checkDeveloperExtensions(call: AdminCall, source: Environment): void {
  const own = new Set(source.apps.filter((app) => app.appType === "tenant").map((app) => app.appId));
  const conflictingExtensions = call.tenant.environments
    .filter((environment) => environment !== source)
    .flatMap((environment) =>
      environment.apps
        .filter((app) => app.appType === "dev" && own.has(app.appId))
        .map(({ appId, name, publisher, version }) => ({
          appId,
          name,
          publisher,
          version,
          developerEnvironmentName: environment.name,
        })),
    );
  if (conflictingExtensions.length === 0) return;
  throw new Refusal(
    ["conflictingDeveloperExtensions"],
    "Extensions of the source are developer extensions where the copy would go.",
    {
      extensionData: { conflictingExtensions, sameAadTenant: true },
    },
  );
}

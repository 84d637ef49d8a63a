import type { Environment } from "../tenant.ts";
import type { AdminCall } from "./admin-call.ts";
import { findEnvironment, findFreeEnvironment } from "./find-environment.ts";
import { addEnvironment, checkNewName, checkRoom, firstVersionWithOperations, prepare } from "./new-environment.ts";
import { Refusal } from "./refusal.ts";

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

  const environment = addEnvironment(call, { ...source, name, type });
  return prepare(call, environment, source, (random) => random.integer(10, 30) * 60_000);
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

import type { Random } from "../../core/random.ts";
import type { Environment, EnvironmentType, InstalledApp, Outcome } from "../tenant.ts";
import { type AdminCall, OlderAnswer } from "./admin-call.ts";
import { newEnvironmentState } from "./environment-state.ts";
import { environmentView } from "./environment-view.ts";
import { environmentOf, family } from "./find-environment.ts";
import { isFinal, operationRandom } from "./operation-log.ts";
import { operationView } from "./operation-views.ts";
import { environmentQuota, storageLeft } from "./quotas.ts";
import { Refusal } from "./refusal.ts";
import { startSoon } from "./run-operation.ts";

/** Before this version, creation and copy answered with the environment, whose status told the progress (fact 135). */
export const firstVersionWithOperations = 9;

const namePattern = /^[A-Za-z][A-Za-z0-9_-]{0,28}$/;

/** Names that the service keeps for itself; which these are is not documented. */
const reservedNames = new Set(["admin", "api", "common", "default", "organizations", "sandboxes"]);

/** Work that brings a new environment; only one at a time goes on in a tenant. */
const provisioning = new Set(["create", "copy", "pitRestore"]);

/** Refuses a name that is reserved, badly formed or taken. */
export function checkNewName(call: AdminCall, name: string): void {
  if (!namePattern.test(name) || reservedNames.has(name.toLowerCase())) {
    throw new Refusal(["environmentNameNotValid"], `${JSON.stringify(name)} cannot be the name of an environment.`, {
      target: "environmentName",
    });
  }
  if (environmentOf(call, name))
    throw new Refusal(["resourceExists"], `There is an environment ${name} already.`, { target: "environmentName" });
}

/** Refuses a new environment while another one is made, or when a limit is reached. */
export function checkRoom(call: AdminCall, type: EnvironmentType, kilobytes: number): void {
  const other = call.tenant.operations.find((record) => provisioning.has(record.type) && !isFinal(record));
  if (other)
    throw new Refusal(
      ["tenantAlreadyProvisioning"],
      `The environment ${other.environmentName} is being created; only one can be at a time.`,
    );
  const same = call.tenant.environments.filter(
    (environment) => environment.type === type && environment.status !== "SoftDeleted",
  );
  const limit = environmentQuota[type];
  if (same.length >= limit)
    throw new Refusal(
      ["maximumNumberOfEnvironmentsAllowedReached"],
      `The limit of ${limit} environments of type ${type} is reached.`,
    );
  if (storageLeft(call.tenant) < kilobytes)
    throw new Refusal(["maximumStorageCapacityUsageReached"], "The limit of storage is reached.");
}

/** What a new environment starts from. */
export interface Blueprint {
  readonly name: string;
  readonly type: EnvironmentType;
  readonly countryCode: string;
  readonly ringName: string;
  readonly version: string;
  readonly companies: number;
  readonly companiesSeed: string;
  readonly databaseStorageInKilobytes: number;
  readonly apps: readonly InstalledApp[];
}

/** Adds an environment to the tenant, in preparation. */
export function addEnvironment(call: AdminCall, blueprint: Blueprint): Environment {
  const { name, type, countryCode, ringName, version, companies, companiesSeed, databaseStorageInKilobytes } =
    blueprint;
  const createdAtMs = call.world.clock.now();
  const environment: Environment = {
    id: operationRandom(call.world).guid(),
    name,
    type,
    countryCode,
    ringName,
    version,
    companies,
    companiesSeed,
    databaseStorageInKilobytes,
    applicationFamily: family,
    aadTenantId: call.tenant.id,
    locationName: "West Europe",
    geoName: "Europe",
    createdAtMs,
    status: "Preparing",
    appSourceAppsUpdateCadence: "Default",
    apps: blueprint.apps.map((app) => ({ ...app, state: "Installed" })),
    waitingExtensions: [],
    admin: newEnvironmentState(version, createdAtMs),
  };
  call.tenant.environments.push(environment);
  return environment;
}

/** Ends the making of an environment. One whose name ends in `-fails` fails: that is how a test asks for it. */
export function settle(environment: Environment): Outcome | undefined {
  const fails = /-fails$/i.test(environment.name);
  environment.status = fails ? "CreatingFailed" : "Active";
  return fails
    ? { status: "failed", errorMessage: `The environment ${environment.name} could not be created.` }
    : undefined;
}

/** Starts the work that makes an environment ready, a copy when it has a source, and answers as the version does. */
export function prepare(
  call: AdminCall,
  environment: Environment,
  source: Environment | undefined,
  lastsMs: (random: Random) => number,
): unknown {
  const what = {
    type: source ? "copy" : "create",
    environment,
    occupies: source ? [environment, source] : [environment],
    parameters: {
      sourceEnvironmentName: source?.name ?? "",
      sourceEnvironmentType: source?.type ?? "",
      destinationEnvironmentName: environment.name,
      destinationEnvironmentType: environment.type,
      applicationVersion: environment.version,
      countryCode: environment.countryCode,
    },
  };
  const operation = startSoon(call, what, lastsMs, () => settle(environment));
  return call.version < firstVersionWithOperations
    ? new OlderAnswer(201, environmentView(call.world, environment))
    : operationView(operation);
}

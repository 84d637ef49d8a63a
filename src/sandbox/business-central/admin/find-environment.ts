import type { Environment, OperationRecord } from "../tenant.ts";
import type { AdminCall } from "./admin-call.ts";
import { isFinal } from "./operation-log.ts";
import { Refusal } from "./refusal.ts";

/** The one family that the sandbox offers. */
export const family = "BusinessCentral";

/** Refuses a family that the path names and that does not exist. */
export function checkFamily(call: AdminCall): void {
  const named = call.path("applicationFamily");
  if (named.toLowerCase() === family.toLowerCase()) return;
  throw new Refusal(
    ["applicationTypeDoesNotExist", "DoesNotExist", "environmentNotFound", "ResourceDoesNotExist"],
    `There is no application family ${named}.`,
    { status: 404, target: "applicationFamily" },
  );
}

/** The environment that the path names, compared without case; refuses the call when there is none. */
export function findEnvironment(call: AdminCall, parameter = "environmentName"): Environment {
  checkFamily(call);
  const name = call.path(parameter);
  const found = environmentOf(call, name);
  if (found) return found;
  const target = `${call.path("applicationFamily")}/${name}`;
  throw new Refusal(["environmentNotFound", "resourceDoesNotExist"], `There is no environment ${target}.`, {
    status: 404,
    target,
  });
}

/** The environment of the calling tenant with this name, if any. */
export function environmentOf(call: AdminCall, name: string): Environment | undefined {
  return call.tenant.environments.find((environment) => environment.name.toLowerCase() === name.toLowerCase());
}

/** The environment that the path names when work can be done on it: it is active, and nothing else occupies it. */
export function findFreeEnvironment(
  call: AdminCall,
  codes: readonly string[] = [],
  parameter = "environmentName",
): Environment {
  const environment = findEnvironment(call, parameter);
  const busy = occupant(call, environment);
  if (busy) {
    throw new Refusal(
      codes,
      `The environment ${environment.name} is busy until the operation ${busy.id} (${busy.type}) has ended.`,
      { extensionData: { operationId: busy.id, operationType: busy.type } },
    );
  }
  checkActive(environment, codes);
  return environment;
}

/** The work that occupies an environment at the moment. */
export function occupant(call: AdminCall, environment: Environment): OperationRecord | undefined {
  return call.tenant.operations.find(
    (record) =>
      !isFinal(record) && record.app === undefined && isExclusive(record) && record.occupies.includes(environment),
  );
}

/** Offers to another tenant wait for weeks without being in the way; other work is, from the moment it is accepted. */
function isExclusive(record: OperationRecord): boolean {
  return record.status === "running" || record.type !== "requestTransferToAnotherEntraTenant";
}

/** Refuses a call that needs an environment that is up. */
export function checkActive(environment: Environment, codes: readonly string[] = []): void {
  if (environment.status === "Active") return;
  throw new Refusal(codes, `The environment ${environment.name} is not active, its status is ${environment.status}.`);
}

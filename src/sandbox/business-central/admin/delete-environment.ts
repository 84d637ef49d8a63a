import type { Environment, OperationRecord } from "../tenant.ts";
import { type AdminCall, OlderAnswer } from "./admin-call.ts";
import { findEnvironment, occupant } from "./find-environment.ts";
import { iso, operationView } from "./operation-views.ts";
import { Refusal } from "./refusal.ts";
import { removeItem } from "./remove-item.ts";
import { startSoon, upToThreeMinutesMs } from "./run-operation.ts";

/** For so long a deleted environment can be recovered (fact 144). */
const recoverableMs = 14 * 86_400_000;

const firstVersionWithSoftDelete = 18;
const lastVersionWithEmptyAnswer = 8;

/** Deletes an environment: softly, unless its creation or removal failed or the version knows no soft deletion. */
export function deleteEnvironment(call: AdminCall): unknown {
  const environment = findEnvironment(call);
  const { status } = environment;
  if (status === "SoftDeleting" || status === "Removing")
    throw new Refusal(["tenantDeletionInProgress"], `The environment ${environment.name} is being deleted already.`);
  const broken = status === "CreatingFailed" || status === "RemovingFailed";
  const busy = occupant(call, environment);
  if (busy || (status !== "Active" && !broken)) {
    throw new Refusal(
      ["invalidStatusCannotDeleteTenant"],
      `The environment ${environment.name} cannot be deleted: ${busy ? `the operation ${busy.id} (${busy.type}) is under way` : `its status is ${status}`}.`,
    );
  }
  const operation =
    broken || call.version < firstVersionWithSoftDelete
      ? deleteForGood(call, environment)
      : deleteSoftly(call, environment);
  return call.version <= lastVersionWithEmptyAnswer ? new OlderAnswer(202, undefined) : operationView(operation);
}

function deleteSoftly(call: AdminCall, environment: Environment): OperationRecord {
  const { clock } = call.world;
  const softDeletedOnMs = clock.now();
  const hardDeletePendingOnMs = softDeletedOnMs + recoverableMs;
  environment.status = "SoftDeleting";
  const parameters = {
    softDeletedOn: iso(softDeletedOnMs),
    hardDeletePendingOn: iso(hardDeletePendingOnMs),
    deleteReason: "requestedByAdmin",
  };
  return startSoon(call, { type: "softDelete", environment, parameters }, upToThreeMinutesMs, (): undefined => {
    Object.assign(environment, { status: "SoftDeleted", softDeletedOnMs, hardDeletePendingOnMs });
    clock.at(hardDeletePendingOnMs, () => {
      if (environment.status === "SoftDeleted" && environment.hardDeletePendingOnMs === hardDeletePendingOnMs)
        deleteForGood(call, environment);
    });
  });
}

function deleteForGood(call: AdminCall, environment: Environment): OperationRecord {
  environment.status = "Removing";
  const parameters = {
    environmentName: environment.name,
    environmentType: environment.type,
    productFamily: environment.applicationFamily,
    countryCode: environment.countryCode,
    applicationVersion: environment.version,
  };
  return startSoon(call, { type: "delete", environment, parameters }, upToThreeMinutesMs, (): undefined => {
    removeItem(call.tenant.environments, environment);
  });
}

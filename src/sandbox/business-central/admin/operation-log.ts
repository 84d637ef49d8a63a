import type { Random } from "../../core/random.ts";
import type { World } from "../../core/service.ts";
import { EnvironmentStore } from "../environments.ts";
import type { AppWork, Environment, OperationRecord, OperationStatus, Tenant } from "../tenant.ts";
import { callerName } from "./access.ts";
import type { AdminCall } from "./admin-call.ts";

/** Ids and durations of a sandbox, in the order in which work is started. */
export function operationRandom(world: World): Random {
  return EnvironmentStore.of(world).operationRandom;
}

/** What an operation is, before it is recorded. */
export interface NewRecord {
  readonly type: string;
  readonly environment: Environment;
  readonly occupies?: readonly Environment[];
  readonly environmentName?: string;
  readonly tenant?: Tenant;
  readonly parameters?: Record<string, unknown>;
  readonly app?: AppWork;
}

/** Writes an operation into the log of its tenant. */
export function record(
  call: Pick<AdminCall, "world" | "tenant" | "token">,
  status: OperationStatus,
  what: NewRecord,
): OperationRecord {
  const entry: OperationRecord = {
    id: operationRandom(call.world).guid(),
    type: what.type,
    tenant: what.tenant ?? call.tenant,
    environment: what.environment,
    occupies: what.occupies ?? [what.environment],
    environmentName: what.environmentName ?? what.environment.name,
    createdBy: callerName(call.token),
    creatorPrincipalType: call.token.user ? "User" : "App",
    createdOnMs: call.world.clock.now(),
    parameters: what.parameters ?? {},
    app: what.app,
    status,
    errorMessage: "",
    rollsBack: false,
    cancelNext: () => undefined,
  };
  entry.tenant.operations.push(entry);
  return entry;
}

/** Records a change that is done at once, such as that of a setting. */
export function recordDone(call: AdminCall, what: NewRecord): OperationRecord {
  const entry = record(call, "succeeded", what);
  entry.startedOnMs = entry.createdOnMs;
  entry.completedOnMs = entry.createdOnMs;
  return entry;
}

/** Whether nothing more will happen to an operation. */
export function isFinal({ status }: OperationRecord): boolean {
  return status === "succeeded" || status === "failed" || status === "canceled" || status === "skipped";
}

import type { World } from "../../core/service.ts";
import type { Random } from "../../core/random.ts";
import type { Environment, Tenant } from "../environments.ts";
import { callerName } from "./access.ts";
import type { AdminCall } from "./admin-call.ts";
import { kept } from "./kept.ts";

export type OperationStatus = "queued" | "scheduled" | "running" | "succeeded" | "failed" | "canceled" | "skipped";

/** What work on an app has beside other work. */
export interface AppWork {
  readonly appId: string;
  readonly kind: "install" | "update" | "uninstall";
  readonly sourceVersion: string;
  readonly targetVersion: string;
  readonly scheduleKind: "Immediate" | "UpdateWindow" | "NextMinorUpdate" | "NextMajorUpdate";
  canceledBy: string;
}

/** A piece of long-running work. */
export interface OperationRecord {
  readonly id: string;
  readonly type: string;
  readonly tenant: Tenant;
  /** The environment whose operation it is: for a copy the new one. */
  readonly environment: Environment;
  /** Environments that are busy because of it. */
  readonly occupies: readonly Environment[];
  /** As it was when the work began; a rename does not change it. */
  readonly environmentName: string;
  readonly createdBy: string;
  readonly creatorPrincipalType: "User" | "App";
  readonly createdOnMs: number;
  readonly parameters: Record<string, unknown>;
  readonly app: AppWork | undefined;
  status: OperationStatus;
  startedOnMs?: number;
  completedOnMs?: number;
  errorMessage: string;
}

/** How work ended when it did not succeed. */
export interface Outcome {
  readonly status: "failed" | "canceled" | "skipped";
  readonly errorMessage: string;
}

/** Everything that was and is being done in one tenant. */
export interface OperationLog {
  readonly records: OperationRecord[];
}

/** The log of a tenant. */
export const operationLog = kept((_: Tenant): OperationLog => ({ records: [] }));

const randoms = kept((world: World) => world.random("admin/operations"));

/** Ids and durations of a sandbox, in the order in which work is started. */
export function operationRandom(world: World): Random {
  return randoms(world);
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
    id: randoms(call.world).guid(),
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
  };
  operationLog(entry.tenant).records.push(entry);
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

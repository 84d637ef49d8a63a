import type { SandboxClock } from "../../core/clock.ts";
import type { Random } from "../../core/random.ts";
import type { OperationRecord, OperationStatus, Outcome } from "../tenant.ts";
import type { AdminCall } from "./admin-call.ts";
import { isFinal, type NewRecord, operationRandom, record } from "./operation-log.ts";

/** When the work of an operation begins and how long it takes, and what then happens. */
export interface Plan {
  /** Sandbox time in epoch milliseconds. */
  readonly startsAtMs: number;
  readonly lastsMs: number;
  /** What changes when the work begins. An outcome ends it there and then. */
  begin?(): Outcome | undefined;
  /** What changes when the work is done; an outcome says that it did not succeed after all. */
  finish(): Outcome | undefined;
}

/** How long a rename or a deletion takes. */
export const upToThreeMinutesMs = (random: Random): number => random.integer(60, 180) * 1000;

/**
 * Records and starts work that waits for nothing. It stays scheduled for less than ten seconds, because the poller of a
 * published program gives up at a `scheduled` that its second look sees (fact 186).
 */
export function startSoon(
  call: Pick<AdminCall, "world" | "tenant" | "token">,
  what: NewRecord,
  lastsMs: (random: Random) => number,
  finish: Plan["finish"],
): OperationRecord {
  return startWork(call, "scheduled", what, (random, { createdOnMs }) => ({
    startsAtMs: createdOnMs + random.integer(2_000, 9_000),
    lastsMs: lastsMs(random),
    finish,
  }));
}

/** Records work, and takes it through its statuses as its plan has it. */
export function startWork(
  call: Pick<AdminCall, "world" | "tenant" | "token">,
  status: OperationStatus,
  what: NewRecord,
  planOf: (random: Random, operation: OperationRecord) => Plan,
): OperationRecord {
  const operation = record(call, status, what);
  runOperation(call.world.clock, operation, planOf(operationRandom(call.world), operation));
  return operation;
}

/**
 * Takes an operation through its statuses in sandbox time. One that is queued is scheduled half-way to its start; then
 * it runs, and ends.
 */
export function runOperation(clock: SandboxClock, operation: OperationRecord, plan: Plan): void {
  const next = (atMs: number, work: () => void): void => {
    operation.cancelNext = clock.at(atMs, work);
  };
  const run = (): void => {
    operation.status = "running";
    operation.startedOnMs = clock.now();
    const outcome = plan.begin?.();
    if (outcome) endOperation(clock, operation, outcome);
    else next(clock.now() + plan.lastsMs, () => endOperation(clock, operation, plan.finish()));
  };
  const now = clock.now();
  if (plan.startsAtMs <= now) run();
  else if (operation.status !== "queued") next(plan.startsAtMs, run);
  else {
    next(now + Math.ceil((plan.startsAtMs - now) / 2), () => {
      operation.status = "scheduled";
      next(plan.startsAtMs, run);
    });
  }
}

/** Ends an operation now; without an outcome it succeeded. What was still to come does not happen. */
export function endOperation(clock: SandboxClock, operation: OperationRecord, outcome?: Outcome): void {
  if (isFinal(operation)) return;
  operation.cancelNext();
  operation.status = outcome?.status ?? "succeeded";
  operation.errorMessage = outcome?.errorMessage ?? "";
  operation.completedOnMs = clock.now();
}

/** Lets a running operation end differently: its plan is dropped and this one takes its place. */
export function replacePlan(
  clock: SandboxClock,
  operation: OperationRecord,
  lastsMs: number,
  finish: () => Outcome | undefined,
): void {
  operation.cancelNext();
  operation.cancelNext = clock.at(clock.now() + lastsMs, () => endOperation(clock, operation, finish()));
}

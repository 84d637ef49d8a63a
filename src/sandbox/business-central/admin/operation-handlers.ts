import type { OperationRecord } from "../tenant.ts";
import type { AdminCall, AdminHandlers } from "./admin-call.ts";
import { findEnvironment } from "./find-environment.ts";
import { operationView } from "./operation-views.ts";
import { Refusal } from "./refusal.ts";

function newestFirst(records: readonly OperationRecord[]): Record<string, unknown> {
  return { value: records.toReversed().map((record) => operationView(record)) };
}

function ofEnvironment(call: AdminCall): readonly OperationRecord[] {
  const environment = findEnvironment(call);
  return call.tenant.operations.filter((record) => record.environment === environment);
}

function one(call: AdminCall, records: readonly OperationRecord[]): Record<string, unknown> {
  const id = call.path("operationId").toLowerCase();
  const record = records.find((candidate) => candidate.id === id);
  if (!record) throw new Refusal(["operationNotFound"], `There is no operation ${id} here.`, { status: 404 });
  // The documents print no answer of these two: the words come in the spelling of the tables (fact 142), and before
  // v2.28 in that of the samples, which a client compares exactly (fact 186).
  const mood = call.world.moods.of(186);
  const table = mood === "documented" || (mood === "believed" && call.version >= 28);
  return operationView(record, table ? "table" : "sample");
}

/** Long-running work, to be polled. */
export const operationHandlers: AdminHandlers = {
  ListOperations: (call) => newestFirst(call.tenant.operations),
  ListEnvironmentOperations: (call) => newestFirst(ofEnvironment(call)),
  GetOperation: (call) => one(call, call.tenant.operations),
  GetEnvironmentOperation: (call) => one(call, ofEnvironment(call)),
};

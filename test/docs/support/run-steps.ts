import type { Gateway } from "../../../src/connector-builder/simulator/gateway.ts";
import { waitForAnswer } from "../../../src/connector-builder/simulator/wait-for-answer.ts";
import { jsonOf } from "../../../src/connector-builder/simulator/wire-message.ts";
import { ConnectorCallRefused } from "../../../src/errors/connector-call-refused.ts";
import { type JsonObject, textsAt } from "../../../src/kit/json-access.ts";
import { callOf, stepsOf } from "./pasted-flow.ts";
import { type FlowValues, readInput } from "./read-expression.ts";

export type StepStatus = "Succeeded" | "Failed" | "Skipped";

/** A run of a flow. */
export interface FlowRun extends FlowValues {
  readonly outputs: Map<string, unknown>;
  readonly items: Map<string, unknown>;
  /** How each step ended; of a step in a loop the last time. */
  readonly statuses: Map<string, StepStatus>;
  /** Connectors that are run. */
  readonly gateways: ReadonlyMap<string, Gateway>;
  /** Calls of connectors that are not ours: they are noted, and succeed. */
  readonly others: { readonly operationId: string; readonly parameters: unknown }[];
  /** Passes the time between two questions. */
  sleep(ms: number): void;
}

/** `body/displayName` is a field of the body. */
function nested(parameters: JsonObject): JsonObject {
  const inputs: Record<string, unknown> = {};
  const body: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(parameters)) {
    const [, field, deeper] = /^body\/([^/]+)(\/.*)?$/.exec(name) ?? [];
    if (deeper !== undefined) throw new Error(`not known here: ${name}`);
    if (field === undefined) inputs[name] = value;
    else body[field] = value;
  }
  return Object.keys(body).length > 0 ? { ...inputs, body } : inputs;
}

async function runCall(step: JsonObject, run: FlowRun, name: string): Promise<StepStatus> {
  const call = callOf(step);
  if (!call) throw new Error(`not known here: a step of type ${String(step["type"])}`);
  const parameters = Object(readInput(call.parameters, run));
  const gateway = run.gateways.get(call.connector);
  if (!gateway) {
    run.others.push({ operationId: call.operationId, parameters });
    return "Succeeded";
  }
  try {
    const response = await waitForAnswer(gateway, call.operationId, nested(parameters), run);
    run.outputs.set(name, { statusCode: response.status, headers: response.headers, body: jsonOf(response) ?? null });
    return response.status < 400 ? "Succeeded" : "Failed";
  } catch (error) {
    // The platform refuses a call without a required value, and the step has failed.
    if (!(error instanceof ConnectorCallRefused)) throw error;
    run.outputs.set(name, { statusCode: 400, headers: {}, body: { error: { message: error.message } } });
    return "Failed";
  }
}

async function runStep(name: string, step: JsonObject, run: FlowRun): Promise<StepStatus> {
  if (step["type"] === "Compose") {
    run.outputs.set(name, readInput(step["inputs"], run));
    return "Succeeded";
  }
  if (step["type"] !== "Foreach") return runCall(step, run, name);
  const rows = readInput(step["foreach"], run);
  if (!Array.isArray(rows)) throw new Error(`${name} is to loop over ${JSON.stringify(rows)}`);
  let status: StepStatus = "Succeeded";
  for (const row of rows) {
    run.items.set(name, row);
    const inner = await runSteps(step, run);
    if (inner.includes("Failed")) status = "Failed";
  }
  return status;
}

/** Runs the steps of a scope or loop in the order of `runAfter`, and answers how each of them ended. */
export async function runSteps(scope: JsonObject, run: FlowRun): Promise<StepStatus[]> {
  const left = new Map(stepsOf(scope));
  const ended = new Map<string, StepStatus>();
  while (left.size > 0) {
    const ready = [...left].find(([, { runAfter }]) => Object.keys(Object(runAfter)).every((name) => ended.has(name)));
    if (!ready) throw new Error(`no step can begin: ${[...left.keys()].join(", ")}`);
    const [name, step] = ready;
    left.delete(name);
    const wanted = Object.keys(Object(step["runAfter"])).every((before) =>
      textsAt(step["runAfter"], before).includes(ended.get(before) ?? ""),
    );
    ended.set(name, wanted ? await runStep(name, step, run) : "Skipped");
    run.statuses.set(name, ended.get(name) ?? "Skipped");
  }
  return [...ended.values()];
}

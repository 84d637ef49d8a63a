import { ConnectorCallRefused } from "../../errors/connector-call-refused.ts";
import { isObject, type JsonObject } from "../../kit/json-access.ts";
import type { ActionInputs } from "./build-request.ts";
import type { Gateway } from "./gateway.ts";
import { jsonOf, type WireResponse } from "./wire-message.ts";

/** What one question of a polling trigger came to. */
export interface Polled {
  /** Status of the answer; anything but 200 starts no run. */
  readonly status: number;
  readonly answer: WireResponse;
  /** What each run of the flow is started with. */
  readonly runs: readonly unknown[];
  /** Milliseconds until the next question; undefined when the answer does not say. */
  readonly retryAfterMs: number | undefined;
}

/** A trigger that the platform asks again and again, from the moment when the flow is switched on. */
export interface PollingTrigger {
  /**
   * Asks once. A refusal is an answer like any other: the next question goes to the same address again.
   *
   * @throws {ConnectorCallRefused} when `Location` leaves the connector, or a batch is no list
   */
  ask(): Promise<Polled>;
}

/** The rows of a batch: the answer itself, or the one list in it, for each of which the flow runs once. */
function splitRows(body: unknown): readonly unknown[] | undefined {
  if (Array.isArray(body)) return body;
  const lists = isObject(body) ? Object.values(body).filter((member) => Array.isArray(member)) : [];
  return lists.length === 1 ? lists[0] : undefined;
}

/** Whether the platform has to ask a trigger, because nothing calls it back. */
export function isPolled(operation: JsonObject): boolean {
  return isObject(operation["x-ms-trigger-metadata"]) && operation["x-ms-trigger-metadata"]["mode"] === "polling";
}

/**
 * Begins to poll a trigger: the first question is the one of the definition, each later one goes to the last `Location`.
 *
 * @throws {ConnectorCallRefused} when the operation is no polling trigger
 * @see https://learn.microsoft.com/azure/logic-apps/logic-apps-workflow-actions-triggers#http-trigger
 */
export function openPolling(gateway: Gateway, operationId: string, inputs: ActionInputs): PollingTrigger {
  const refuse = (problem: string): ConnectorCallRefused =>
    new ConnectorCallRefused(gateway.connector.name, operationId, problem);
  const { operation } = gateway.operation(operationId);
  if (!isPolled(operation)) throw refuse("is no polling trigger.");
  let next: string | undefined;
  return {
    async ask() {
      const response =
        next === undefined
          ? await gateway.call(operationId, inputs)
          : await gateway.follow("GET", next, `next question of ${operationId}`);
      const { status } = response;
      const { location, "retry-after": retryAfter } = response.headers;
      if (status < 300) next = location ?? next;
      const body = status === 200 ? jsonOf(response) : undefined;
      const rows = operation["x-ms-trigger"] === "batch" ? splitRows(body) : [body];
      if (status === 200 && !rows) throw refuse("the answer of a batch has to be a list, or to hold just one.");
      return {
        status,
        answer: response,
        runs: status === 200 ? (rows ?? []) : [],
        retryAfterMs: retryAfter === undefined ? undefined : Number(retryAfter) * 1000,
      };
    },
  };
}

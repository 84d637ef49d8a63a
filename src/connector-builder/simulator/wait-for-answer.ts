import { ConnectorCallRefused } from "../../errors/connector-call-refused.ts";
import type { ActionInputs } from "./build-request.ts";
import type { Gateway } from "./gateway.ts";
import type { WireResponse } from "./wire-message.ts";

/** How to pass time between two questions. */
export interface WaitOptions {
  readonly sleep: (ms: number) => void | Promise<void>;
  /** @default 1000 */
  readonly mostQuestions?: number;
}

const defaultRetrySeconds = 20;

/**
 * Runs an action and, like a flow, asks again at `Location` for as long as the answer is 202 and has one.
 *
 * @throws {ConnectorCallRefused} when the address leaves the connector, or the work never ends
 * @see https://learn.microsoft.com/azure/logic-apps/logic-apps-create-api-app#perform-long-running-tasks-with-the-polling-action-pattern
 */
export async function waitForAnswer(
  gateway: Gateway,
  operationId: string,
  inputs: ActionInputs,
  { sleep, mostQuestions = 1000 }: WaitOptions,
): Promise<WireResponse> {
  let response = await gateway.call(operationId, inputs);
  for (let questions = 1; ; questions++) {
    const { location, "retry-after": retryAfter } = response.headers;
    if (response.status !== 202 || location === undefined) return response;
    if (questions >= mostQuestions)
      throw new ConnectorCallRefused(
        gateway.connector.name,
        operationId,
        `still at work after ${questions} questions.`,
      );
    await sleep(Number(retryAfter ?? defaultRetrySeconds) * 1000);
    response = await gateway.follow("GET", location, `work of ${operationId}`);
  }
}
